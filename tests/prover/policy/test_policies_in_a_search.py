"""Whole attempts with policies that are backed by models: good ones, useless ones, and those that fail."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest

from lean.environment import Limits
from lean.pool import Pool
from lean.statement import parse
from lean.toolchain import Toolchain
from prover.attempt import attempt
from prover.budget import Budget
from prover.outcome import Outcome, Status
from prover.policy import Policy, Proposal, Request
from prover.policy.making import make_policy
from prover.policy.openai_server import OpenAIPolicy
from prover.workers import LocalWorkers
from tests.prover.policy.openai_peer import Peer, as_json, completion

STATEMENT = "theorem t (a b : ℕ) (h : a < b) (k : b < 3) : a + 1 ≤ b ∧ (∀ n, n < a → n < 2)"


@pytest.fixture
async def pool(toolchain: Toolchain) -> AsyncIterator[Pool]:
    async with Pool(toolchain, 2, Limits(step_seconds=10)) as pool:
        yield pool


async def run(toolchain: Toolchain, pool: Pool, policy: Policy, budget: Budget | None = None) -> Outcome:
    try:
        return await attempt(
            parse(STATEMENT),
            toolchain,
            LocalWorkers(pool),
            budget or Budget(60, workers=1, simulations=60),
            policy=policy,
        )
    finally:
        await policy.close()


async def test_a_server_whose_model_knows_the_tactics_proves(toolchain: Toolchain, pool: Pool) -> None:
    peer = Peer(lambda asked: completion("constructor", "omega", "intro n hn", "banana", "sorry"))
    async with peer.serve() as url:
        outcome = await run(toolchain, pool, make_policy(f"openai:{url}"), Budget(60, workers=2))
    assert outcome.status == Status.PROVED
    assert "constructor" in (outcome.proof or "")
    assert outcome.receipt


@pytest.mark.parametrize("texts", [(), ("", "sorry"), ("banana", "⊢ ⊢", "exact ⟨", "x" * 5000)])
async def test_a_model_that_writes_garbage_exhausts_the_search(
    toolchain: Toolchain, pool: Pool, texts: tuple[str, ...]
) -> None:
    async with Peer(lambda asked: completion(*texts)).serve() as url:
        outcome = await run(toolchain, pool, make_policy(f"openai:{url}"))
    assert outcome.status == Status.EXHAUSTED
    assert outcome.message == "every tactic that the policy proposes was tried"


async def test_a_model_that_always_has_new_garbage_ends_with_the_budget(
    toolchain: Toolchain, pool: Pool
) -> None:
    peer = Peer(lambda asked: completion(*(f"exact unknown{len(peer.asked)}_{at}" for at in range(16))))
    async with peer.serve() as url:
        outcome = await run(toolchain, pool, make_policy(f"openai:{url}"))
    assert outcome.status == Status.EXHAUSTED
    assert outcome.message == "no proof within 60 simulations"


async def test_a_server_that_fails_is_told_with_its_reason(toolchain: Toolchain, pool: Pool) -> None:
    async with Peer(lambda asked: as_json({"error": "out of memory"}, 400)).serve() as url:
        outcome = await run(toolchain, pool, make_policy(f"openai:{url}"))
    assert outcome.status == Status.FAILED
    assert f"openai:{url}" in (outcome.message or "")
    assert "out of memory" in (outcome.message or "")


@pytest.mark.parametrize("workers", [1, 2])
async def test_a_server_that_hangs_fails_the_search_at_its_own_limit(
    toolchain: Toolchain, pool: Pool, workers: int
) -> None:
    async with Peer(hang=True).serve() as url:
        policy = OpenAIPolicy(url, model="bfs", seconds=0.3)
        outcome = await run(toolchain, pool, policy, Budget(60, workers=workers))
    assert outcome.status == Status.FAILED
    assert "no answer within 0.3 s" in (outcome.message or "")


async def test_a_server_that_hangs_beyond_the_budget_does_not_hold_it_up(
    toolchain: Toolchain, pool: Pool
) -> None:
    async with Peer(hang=True).serve() as url:
        policy = OpenAIPolicy(url, model="bfs", seconds=600)
        outcome = await asyncio.wait_for(run(toolchain, pool, policy, Budget(2, workers=1)), 30)
    assert outcome.status == Status.EXHAUSTED
    assert outcome.message == "no proof within 2 s"


async def test_a_mixture_goes_on_without_its_dead_server(toolchain: Toolchain, pool: Pool) -> None:
    async with Peer(lambda asked: as_json({}, 404)).serve() as url:
        policy = make_policy(f"structural*0.5+openai:{url}*0.5")
        outcome = await run(toolchain, pool, policy, Budget(60, workers=1))
    assert outcome.status == Status.PROVED


class Buggy:
    """A policy that breaks the promise to raise nothing but PolicyError."""

    name = "buggy"

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        raise ZeroDivisionError("a slip")

    async def close(self) -> None:
        """Nothing is held."""


@pytest.mark.parametrize("workers", [1, 2])
async def test_a_policy_with_a_bug_fails_the_attempt_with_its_reason(
    toolchain: Toolchain, pool: Pool, workers: int
) -> None:
    outcome = await run(toolchain, pool, Buggy(), Budget(60, workers=workers))
    assert outcome.status == Status.FAILED
    assert "the policy buggy broke: ZeroDivisionError: a slip" in (outcome.message or "")


async def test_an_untrained_network_searches_and_repeats_itself(toolchain: Toolchain, pool: Pool) -> None:
    steps = []
    for _ in range(2):
        policy = Overheard(make_policy("network:random-tiny", seed=5, device="cpu"))
        outcome = await run(toolchain, pool, policy, Budget(60, workers=1, simulations=12, seed=5))
        assert outcome.status == Status.EXHAUSTED
        steps.append((outcome.steps, policy.told))
    assert steps[0] == steps[1]
    assert steps[0][1]


class Overheard:
    """A policy whose answers are listened to, so that two searches can be compared."""

    def __init__(self, inner: Policy) -> None:
        self.name = inner.name
        self.told: list[Proposal] = []
        self._inner = inner

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        answers = await self._inner.propose([Request(r.goals, 64, r.draw, r.seed) for r in requests])
        self.told += answers
        return answers

    async def close(self) -> None:
        await self._inner.close()
