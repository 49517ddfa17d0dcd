"""A pool of real workers: leases, faults that stay where they happen, and an end without remains."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from lean.environment import Environment, Limits, ProofState, TacticError
from lean.errors import ServerError
from lean.pool import Pool
from lean.statement import parse
from lean.toolchain import Toolchain

EASY = parse("theorem easy (a b : ℕ) (h : a + b = b + a) : b + a = a + b")
ENDLESS = "repeat (rw [Nat.add_comm] at h)"
LIMITS = Limits(step_seconds=60)


async def solve(environment: Environment) -> bool:
    state = await environment.start(EASY)
    result = await environment.step(state, "omega")
    return isinstance(result, ProofState) and result.solved


async def test_leases_share_the_workers(toolchain: Toolchain) -> None:
    async with Pool(toolchain, 2, LIMITS) as pool:
        assert len(set(pool.pids())) == pool.workers == pool.free == 2

        async def work() -> int | None:
            async with pool.lease() as environment:
                assert await solve(environment)
                return environment.pid

        used = await asyncio.gather(*(work() for _ in range(8)))
        await pool.whole()
        assert set(used) == set(pool.pids())
        assert pool.free == 2


async def test_a_lease_waits_for_a_free_worker(toolchain: Toolchain) -> None:
    async with Pool(toolchain, 1, LIMITS) as pool:
        async with pool.lease() as first:
            waiting = asyncio.ensure_future(pool.lease().__aenter__())
            await asyncio.sleep(0)
            assert not waiting.done()
            assert pool.free == 0
        assert await waiting is first


async def test_a_killed_worker_is_replaced_and_others_work_on(toolchain: Toolchain) -> None:
    async with Pool(toolchain, 2, LIMITS) as pool:
        async with pool.lease() as struck, pool.lease() as other:
            state = await struck.start(EASY)
            running = asyncio.ensure_future(struck.step(state, ENDLESS))
            assert await solve(other)
            before = other.pid
            assert struck.pid is not None
            os.kill(struck.pid, signal.SIGKILL)
            result = await running
            assert isinstance(result, TacticError)
            assert result.kind == "crashed"
            assert await solve(other)
            assert (other.pid, other.restarts) == (before, 0)
        await pool.whole()
        assert len(pool.pids()) == pool.free == 2
        async with pool.lease() as one, pool.lease() as two:
            assert await solve(one)
            assert await solve(two)


async def test_a_worker_killed_while_idle_is_replaced(
    toolchain: Toolchain, gone: Callable[[int], bool]
) -> None:
    async with Pool(toolchain, 1, LIMITS) as pool:
        (pid,) = pool.pids()
        os.kill(pid, signal.SIGKILL)
        assert gone(pid)
        assert pool.pids() == ()
        async with pool.lease() as environment:
            assert await solve(environment)
            assert environment.restarts == 1


async def test_an_abandoned_step_does_not_spoil_the_worker(toolchain: Toolchain) -> None:
    async with Pool(toolchain, 1, LIMITS) as pool:
        with pytest.raises(TimeoutError):
            async with pool.lease() as environment, asyncio.timeout(0.3):
                await environment.step(await environment.start(EASY), ENDLESS)
        await pool.whole()
        async with pool.lease() as environment:
            assert await solve(environment)


async def test_closing_ends_what_is_running(toolchain: Toolchain) -> None:
    pool = Pool(toolchain, 2, LIMITS)
    async with pool:
        pids = pool.pids()
        environment = await pool.lease().__aenter__()
        state = await environment.start(EASY)
        running = asyncio.ensure_future(environment.step(state, ENDLESS))
        await asyncio.sleep(0.05)
    result = await running
    assert isinstance(result, TacticError)
    assert result.kind == "crashed"
    assert not any(psutil.pid_exists(pid) for pid in pids)
    with pytest.raises(RuntimeError):
        await pool.lease().__aenter__()


async def test_a_pool_that_cannot_start_says_why(tmp_path: Path) -> None:
    program = tmp_path / "lean"
    program.write_text("#!/bin/sh\necho no such luck >&2\nexit 1\n")
    program.chmod(0o755)
    with pytest.raises(ServerError, match="no such luck"):
        async with Pool(Toolchain("mathlib", program, (), "", "", ""), 2):
            pass


def test_a_pool_needs_a_worker(toolchain: Toolchain) -> None:
    with pytest.raises(ValueError, match="0 workers"):
        Pool(toolchain, 0)
