"""A policy that lives elsewhere answers many searches in batches, and is asked again when it was lost."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from lean.environment import Limits
from lean.goals import Goal, Hypothesis
from lean.pool import Pool
from lean.statement import parse
from lean.toolchain import Toolchain
from prover.attempt import attempt
from prover.budget import Budget
from prover.errors import PolicyError
from prover.policy import Proposal, Request
from prover.policy.structural import StructuralPolicy
from prover.workers import BatchedPolicy, LocalWorkers, RemotePolicy
from prover.workers.remote import Remote, Start
from prover.workers.remote_policy import policy_actor, policy_process
from prover.workers.residents import PolicyName

STRUCTURAL = PolicyName("structural")
REQUESTS = [Request((Goal(None, (Hypothesis(("n",), "ℕ"),), f"{k} ∣ n ^ {k} - n"),), 8) for k in range(2, 26)]


@pytest.fixture
def answering(place: str) -> Start:
    """How the structural policy is started in a place."""
    return policy_actor(STRUCTURAL) if place == "actor" else policy_process(STRUCTURAL)


class Counting(StructuralPolicy):
    """Notes the sizes of its batches."""

    def __init__(self) -> None:
        self.sizes: list[int] = []

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        self.sizes.append(len(requests))
        return await super().propose(requests)


async def test_questions_of_many_are_one_batch_and_each_gets_its_answer() -> None:
    counting = Counting()
    expected = await StructuralPolicy().propose(REQUESTS)
    shared = BatchedPolicy(counting, most=16, wait=0.05)
    found = await asyncio.gather(*(shared.propose([request]) for request in REQUESTS))
    assert [answer for (answer,) in found] == expected
    assert counting.sizes == [16, 8]
    assert shared.name == "structural"
    await shared.close()


async def test_it_answers_as_it_does_here_and_in_fewer_batches(answering: Start) -> None:
    expected = await StructuralPolicy().propose(REQUESTS)
    async with RemotePolicy(STRUCTURAL, answering) as policy:
        found = await asyncio.gather(*(policy.propose([request]) for request in REQUESTS))
        assert [answer for (answer,) in found] == expected
        counters = await policy.counters()
    assert counters.questions == len(REQUESTS)
    assert counters.batches < len(REQUESTS)


async def test_a_search_is_the_same_with_its_policy_elsewhere(answering: Start, toolchain: Toolchain) -> None:
    statement = parse("theorem t (n : ℕ) (h : 4 ≤ n) : 2 ^ n ≥ n ^ 2")
    budget = Budget(120, 1, 0, 200)
    async with Pool(toolchain, 1, Limits()) as pool, RemotePolicy(STRUCTURAL, answering) as policy:
        here = await attempt(statement, toolchain, LocalWorkers(pool), budget)
        there = await attempt(statement, toolchain, LocalWorkers(pool), budget, policy=policy)
    assert (here.status, here.proof, here.steps) == (there.status, there.proof, there.steps)


async def test_a_policy_that_is_lost_is_asked_again(answering: Start) -> None:
    started: list[Remote] = []

    async def start() -> Remote:
        started.append(await answering())
        return started[-1]

    async with RemotePolicy(STRUCTURAL, start) as policy:
        started[0].kill()
        assert await policy.propose(REQUESTS[:1]) == await StructuralPolicy().propose(REQUESTS[:1])
        assert policy.losses == 1
        assert len(started) == 2


async def test_one_that_is_always_lost_is_an_error_of_the_policy(answering: Start) -> None:
    async def start() -> Remote:
        remote = await answering()
        remote.kill()
        return remote

    async with RemotePolicy(STRUCTURAL, start) as policy:
        with pytest.raises(PolicyError, match="was lost 3 times"):
            await policy.propose(REQUESTS[:1])


async def test_a_policy_that_does_not_exist_there_says_so(place: str) -> None:
    name = PolicyName("oracle")
    start = policy_actor(name) if place == "actor" else policy_process(name)
    with pytest.raises(PolicyError, match="no policy is called 'oracle'"):
        async with RemotePolicy(name, start):
            pass
