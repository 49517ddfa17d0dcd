"""Whole attempts elsewhere have the same outcomes as here, whatever is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import psutil
import pytest

from lean.pool import Pool
from lean.statement import parse
from lean.toolchain import Toolchain
from prover.attempt import Progress, attempt
from prover.budget import DEFAULT_POLICY, Budget, Mode
from prover.errors import PolicyError
from prover.outcome import Status
from prover.searchers import Plan, Searchers, actor_searcher, child_searcher
from prover.workers import LocalWorkers
from prover.workers.remote import Start
from prover.workers.residents import LeanName, PolicyName
from tests.prover.workers.conftest import LIMITS

TEXTS = (
    "theorem a (n : ℕ) : 3 ∣ n ^ 3 + 2 * n",
    "theorem b (n : ℕ) : 2 ∣ n ^ 2 + n + 1",
    "theorem c (n : ℕ) (h : 4 ≤ n) : 2 ^ n ≥ n ^ 2",
)
BUDGET = Budget(60, 1, 0, 200)
OPEN = "theorem unprovable (f : ℕ → ℕ) (h : ∀ n, f n < f (n + 1)) : f 0 = 5"


@pytest.fixture
def searcher(place: str, toolchain: Toolchain) -> Callable[[str], Start]:
    """How a searcher with that policy is started."""

    def start(policy: str) -> Start:
        plan = Plan(LeanName.of("core", toolchain), PolicyName(policy), LIMITS)
        return child_searcher(plan) if place == "process" else actor_searcher(plan)

    return start


async def test_outcomes_are_those_of_attempts_here(
    toolchain: Toolchain, searcher: Callable[[str], Start]
) -> None:
    async with Pool(toolchain, 1, LIMITS) as pool:
        here = [await attempt(parse(text), toolchain, LocalWorkers(pool), BUDGET) for text in TEXTS]
    async with Searchers(searcher(DEFAULT_POLICY), 2) as searchers:
        there = await asyncio.gather(*(searchers.attempt(parse(text), BUDGET) for text in TEXTS))
    told = [(o.name, o.status, o.proof, o.steps) for o in here]
    assert [(o.name, o.status, o.proof, o.steps) for o in there] == told
    assert [o.status for o in here] == [Status.PROVED, Status.DISPROVED, Status.PROVED]


async def test_an_attempt_whose_searcher_is_lost_is_made_again(searcher: Callable[[str], Start]) -> None:
    seen: list[Progress] = []
    budget = Budget(3, 1)
    async with Searchers(searcher(DEFAULT_POLICY), 1) as searchers:
        (pid,) = await searchers.pids()
        running = asyncio.create_task(searchers.attempt(parse(OPEN), budget, Mode.PROVE, seen.append))
        await asyncio.sleep(0)
        psutil.Process(pid).kill()
        assert (await running).status == Status.EXHAUSTED
        assert searchers.losses == 1
        assert (await searchers.attempt(parse(TEXTS[0]), BUDGET)).status == Status.PROVED
    assert seen
    assert seen[-1].steps > 0


async def test_cancelling_frees_the_searcher_and_leaving_ends_it(
    searcher: Callable[[str], Start], gone: Callable[[list[int]], bool]
) -> None:
    begun = asyncio.Event()
    async with Searchers(searcher(DEFAULT_POLICY), 1) as searchers:
        pids = await searchers.pids()
        running = asyncio.create_task(
            searchers.attempt(parse(OPEN), Budget(300), Mode.PROVE, lambda _: begun.set())
        )
        await begun.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert (await searchers.attempt(parse(TEXTS[0]), BUDGET)).status == Status.PROVED
        assert await searchers.pids() == pids
    assert gone(pids)


async def test_a_policy_that_cannot_be_had_is_said_at_once(searcher: Callable[[str], Start]) -> None:
    with pytest.raises(PolicyError, match="network:/nowhere"):
        async with Searchers(searcher("network:/nowhere"), 1):
            pass
