"""What the tests of workers share: one Ray for all of them, and places to put residents."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import psutil
import pytest
import pytest_asyncio

from lean.environment import Limits
from lean.toolchain import Toolchain
from prover.workers.actor import Actor
from prover.workers.child import Child
from prover.workers.cluster import lean_actor
from prover.workers.connection import connected, prepare_for_own_cluster
from prover.workers.remote import Resident, Start
from prover.workers.residents import LeanHost, LeanName

LIMITS = Limits(step_seconds=10)

NODE = {"include_dashboard": False, "object_store_memory": 80 << 20}


@pytest.fixture(scope="session")
def cluster() -> Iterator[Any]:
    """A Ray cluster of one node, to which tests add others."""
    pytest.importorskip("ray")
    prepare_for_own_cluster()
    from ray.cluster_utils import Cluster

    started: Any = Cluster()
    started.add_node(num_cpus=8, **NODE)
    yield started
    started.shutdown()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def ray(cluster: Any) -> AsyncIterator[Any]:
    """This process, connected to that cluster, for the whole run."""
    async with connected(cluster.address) as module:
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
def gone() -> Callable[[list[int]], bool]:
    """Whether processes have ended, or do so in a moment: the kernel takes a while to clear up."""

    def check(pids: list[int]) -> bool:
        processes = []
        for pid in pids:
            with contextlib.suppress(psutil.NoSuchProcess):
                processes.append(psutil.Process(pid))
        return not psutil.wait_procs(processes, timeout=10)[1]

    return check
