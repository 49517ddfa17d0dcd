"""How a search drives its workers: shares of time, drivers that have nothing to do, policies that fail."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest

from lean.environment import Limits
from lean.pool import Pool
from lean.statement import parse
from lean.toolchain import Toolchain
from prover.errors import PolicyError
from prover.policy import Policy, Proposal, Request
from prover.policy.structural import StructuralPolicy
from prover.solver import Side, Solver
from prover.workers import LocalWorkers, Worker, Workers

OPEN = "theorem unprovable (f : ℕ → ℕ) (h : ∀ n, f n < f (n + 1)) : f 0 = 5"
EASY = "theorem easy (n : ℕ) : 3 ∣ n ^ 3 + 2 * n"


class Slow(StructuralPolicy):
    """Lets everything else go first before it answers, as a network on a device does."""

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        for _ in range(200):
            await asyncio.sleep(0)
        return await super().propose(requests)


class Broken(StructuralPolicy):
    """Cannot answer."""

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        raise PolicyError("no weights")


class Noted:
    """Workers that note who leases them."""

    def __init__(self, inner: Workers, name: str, leases: list[str]) -> None:
        self._inner = inner
        self._name = name
        self._leases = leases

    @property
    def size(self) -> int:
        return self._inner.size

    @asynccontextmanager
    async def lease(self) -> AsyncIterator[Worker]:
        async with self._inner.lease() as worker:
            self._leases.append(self._name)
            yield worker


async def believe(_: Side, proof: str) -> str:
    return proof


def solver(
    text: str,
    workers: Workers,
    policy: Policy,
    *,
    lanes: int | None = None,
    overlap: int = 1,
    simulations: int | None = None,
    seed: int = 0,
) -> Solver:
    side = Side("prove", parse(text), 1.0)
    return Solver(
        *([side], workers, policy, believe), lanes=lanes, overlap=overlap, simulations=simulations, seed=seed
    )


async def test_drivers_that_wait_for_the_policy_do_not_give_up(toolchain: Toolchain) -> None:
    async with Pool(toolchain, 2, Limits()) as pool:
        search = solver(OPEN, LocalWorkers(pool), Slow(), overlap=3, simulations=100)
        assert await search.run() is None
    assert not search.sides[0].closed
    assert search.statistics.simulations == 100


@pytest.mark.parametrize("overlap", [1, 2])
async def test_a_policy_that_cannot_answer_ends_the_search_with_its_error(
    toolchain: Toolchain, overlap: int
) -> None:
    async with Pool(toolchain, 1, Limits()) as pool:
        with pytest.raises(PolicyError, match="no weights"):
            await solver(EASY, LocalWorkers(pool), Broken(), overlap=overlap).run()


async def test_two_searches_take_turns_at_one_worker(toolchain: Toolchain) -> None:
    leases: list[str] = []
    async with Pool(toolchain, 1, Limits()) as pool:
        workers = LocalWorkers(pool)
        searches = [
            solver(OPEN, Noted(workers, name, leases), StructuralPolicy(), lanes=1, simulations=150)
            for name in "ab"
        ]
        await asyncio.gather(*(search.run() for search in searches))
    assert all(search.statistics.simulations == 150 for search in searches)
    together = leases[: 2 * min(leases.count("a"), leases.count("b"))]
    assert len(together) >= 4
    assert together == ["a", "b"] * (len(together) // 2)


async def test_one_worker_and_one_seed_make_one_search(toolchain: Toolchain) -> None:
    counts = []
    async with Pool(toolchain, 1, Limits()) as pool:
        for _ in range(2):
            search = solver(OPEN, LocalWorkers(pool), StructuralPolicy(), simulations=30, seed=5)
            await search.run()
            counts.append((search.statistics.steps, search.nodes))
    assert counts[0] == counts[1]
