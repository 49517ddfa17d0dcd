"""What the tests of workers share: one Ray for all of them, and places to put residents."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import psutil
import pytest
import pytest_asyncio

from lean.environment import Limits
from lean.toolchain import Toolchain
from prover.workers.actor import Actor
from prover.workers.child import Child
from prover.workers.cluster import lean_actor
from prover.workers.connection import connected
from prover.workers.remote import Resident, Start
from prover.workers.residents import LeanHost, LeanName

LIMITS = Limits(step_seconds=10)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def ray() -> AsyncIterator[Any]:
    """A Ray cluster on this machine, for the whole run."""
    async with connected(None, cores=8) as module:
        yield module


@pytest.fixture(params=["process", "actor"])
def place(request: pytest.FixtureRequest) -> str:
    """Where residents live: in child processes, or in Ray actors."""
    if request.param == "actor":
        request.getfixturevalue("ray")
    return str(request.param)


@pytest.fixture
def start(place: str) -> Callable[[Resident], Start]:
    """How a resident is started there."""
    way: Callable[[Resident], Awaitable[Any]] = Child.start if place == "process" else Actor.start
    return lambda resident: functools.partial(way, resident)


@pytest.fixture
def lean(place: str, toolchain: Toolchain, start: Callable[[Resident], Start]) -> Start:
    """How a Lean worker is started there."""
    name = LeanName.of("core", toolchain)
    if place == "actor":
        return lean_actor(name, LIMITS)
    return start(Resident(LeanHost.__module__, LeanHost.__name__, (name, LIMITS)))


@pytest.fixture
def gone() -> Callable[[int], bool]:
    """Whether a process has ended."""
    return lambda pid: not living([pid])


def living(pids: list[int]) -> list[int]:
    """Those of the processes that run."""
    return [
        pid for pid in pids if psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    ]
