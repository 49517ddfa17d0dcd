"""Searches with Lean in child processes and in Ray actors have the same results, whatever is lost."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import psutil
import pytest

from lean.environment import Limits, ProofState, TacticError
from lean.pool import Pool
from lean.statement import Statement, parse
from lean.toolchain import Toolchain
from prover.attempt import Progress, attempt
from prover.budget import Budget
from prover.errors import WorkersError
from prover.outcome import Outcome, Status
from prover.workers import LocalWorkers, RemoteWorkers, Taken, Worker, Workers
from prover.workers.child import Child
from prover.workers.cluster import lean_actor
from prover.workers.remote import Lost, Resident, Start
from prover.workers.residents import LeanHost, LeanName

LIMITS = Limits(step_seconds=10)

STATEMENT = "theorem t (n : ℕ) (h : 4 ≤ n) : 2 ^ n ≥ n ^ 2"
SLOW = "exact (by decide : 2 ^ 30000000 % 7 = 1) ▸ h"
OPEN = "theorem unprovable (f : ℕ → ℕ) (h : ∀ n, f n < f (n + 1)) : f 0 = 5"


async def solve(
    toolchain: Toolchain, workers: Workers, text: str = STATEMENT, simulations: int = 200
) -> Outcome:
    return await attempt(parse(text), toolchain, workers, Budget(120, workers.size, 0, simulations))


class Killing:
    """Workers of which one is killed with everything below it before every `period`-th call."""

    def __init__(self, inner: RemoteWorkers, period: int) -> None:
        self._inner = inner
        self._period = period
        self.calls = 0
        self.kills = 0

    @property
    def size(self) -> int:
        return self._inner.size

    @asynccontextmanager
    async def lease(self) -> AsyncIterator[Worker]:
        async with self._inner.lease() as worker:
            yield _Killed(worker, self)

    async def called(self) -> None:
        self.calls += 1
        if self.calls % self._period == 0:
            await self._inner.whole()
            # Another may have been lost since it was last needed: nobody has noticed yet.
            with contextlib.suppress(Lost):
                psutil.Process((await self._inner.pids())[0]).kill()
                self.kills += 1


class _Killed:
    def __init__(self, inner: Worker, all_of_them: Killing) -> None:
        self._inner = inner
        self._all = all_of_them

    async def start(self, statement: Statement) -> ProofState:
        return await self._inner.start(statement)

    async def run(
        self, state: ProofState, tactics: Sequence[str], heartbeats: Sequence[int | None]
    ) -> list[Taken]:
        await self._all.called()
        return await self._inner.run(state, tactics, heartbeats)


async def test_a_search_is_the_same_wherever_lean_is(toolchain: Toolchain, lean: Start) -> None:
    async with Pool(toolchain, 1, LIMITS) as pool:
        here = await solve(toolchain, LocalWorkers(pool))
    async with RemoteWorkers(lean, 1, LIMITS) as workers:
        there = await solve(toolchain, workers)
    assert here.status == there.status == Status.PROVED
    assert (here.proof, here.steps) == (there.proof, there.steps)


async def test_a_step_is_lost_with_its_worker_and_the_next_is_taken(
    toolchain: Toolchain, lean: Start, gone: Callable[[list[int]], bool]
) -> None:
    async with RemoteWorkers(lean, 1, LIMITS) as workers:
        first = await workers.pids()
        async with workers.lease() as worker:
            state = await worker.start(parse("theorem t (p : Prop) (h : p) : p"))
            slow = asyncio.create_task(worker.run(state, [SLOW], [None]))
            await asyncio.sleep(0)
            psutil.Process(first[0]).kill()
            (lost,) = await slow
            assert isinstance(lost.outcome, TacticError)
            assert lost.outcome.kind == "crashed"
            (taken,) = await worker.run(state, ["exact h"], [None])
            assert isinstance(taken.outcome, ProofState)
            assert taken.outcome.solved
        assert workers.losses == 1
        await workers.whole()
        second = await workers.pids()
        assert len(second) == 2
        assert not set(first) & set(second)
    assert gone(first + second)


async def test_losing_workers_again_and_again_changes_no_verdict(
    toolchain: Toolchain, lean: Start, gone: Callable[[list[int]], bool]
) -> None:
    async with RemoteWorkers(lean, 2, LIMITS) as workers:
        killing = Killing(workers, period=3)
        outcome = await solve(toolchain, killing)
        assert outcome.status == Status.PROVED
        # The last may have been killed when nobody needed it any more.
        assert 0 < killing.kills <= workers.losses + 1


async def test_cancelling_leaves_no_process(
    toolchain: Toolchain, lean: Start, gone: Callable[[list[int]], bool]
) -> None:
    begun = asyncio.Event()

    def observe(progress: Progress) -> None:
        if progress.steps:
            begun.set()

    async def search(workers: RemoteWorkers) -> Outcome:
        return await attempt(parse(OPEN), toolchain, workers, Budget(300, workers.size), observer=observe)

    async with RemoteWorkers(lean, 2, LIMITS) as workers:
        await workers.whole()
        pids = await workers.pids()
        assert len(pids) == 4
        running = asyncio.create_task(search(workers))
        await begun.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    assert gone(pids)


async def test_a_toolchain_that_is_another_one_there_is_refused(toolchain: Toolchain, place: str) -> None:
    other = LeanName("core", toolchain.version, "0" * 32)
    resident = Resident(LeanHost.__module__, LeanHost.__name__, (other, LIMITS))
    start: Start = lean_actor(other, LIMITS) if place == "actor" else lambda: Child.start(resident)
    with pytest.raises(WorkersError, match="install the same on every node"):
        async with RemoteWorkers(start, 1, LIMITS):
            pass
