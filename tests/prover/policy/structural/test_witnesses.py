"""Existential goals get witnesses that Lean accepts."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from lean.environment import Environment, Limits, ProofState
from lean.statement import parse
from lean.toolchain import Toolchain
from prover.policy.structural.witnesses import witnesses

STATEMENTS = [
    ": ∃ x y : ℕ, x ^ 2 - 2 * y ^ 2 = 1 ∧ 2 < x",
    ": ∃! n : ℕ, n ^ 2 = 49",
    ": ∃ n : ℕ, Nat.Prime n ∧ 100 < n",
    ": ∃ a b c : ℕ, 0 < a ∧ a < b ∧ b < c ∧ a ^ 2 + b ^ 2 = c ^ 2",
    ": ∃ x : ℕ, ∀ y < 5, y ≤ x",
    "(n k : ℕ) (h : n = 2 * k + 1) : ∃ m, n ^ 2 = 2 * m + 1",
    "(a b : ℕ) : ∃ c, a < c ∧ b < c",
    "(a b : ℤ) : ∃ x y, x + y = a ∧ x - y = a - 2 * b",
    "(n : ℕ) (h : 0 < n) : ∃ m, n = m + 1",
    "(n : ℤ) : ∃! q : ℤ, 7 * q ≤ n ∧ n < 7 * q + 7",
    "(a : ℕ) : ∃ n : ℕ, n % 3 = 2 ∧ n % 5 = 3 ∧ n > a",
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def environment(toolchain: Toolchain) -> AsyncIterator[Environment]:
    environment = await Environment.open(toolchain, Limits(step_seconds=20))
    yield environment
    await environment.close()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("statement", STATEMENTS)
async def test_a_witness_ends_the_goal(environment: Environment, statement: str) -> None:
    state = await environment.start(parse(f"theorem t {statement}"))
    found = sorted(witnesses(state.goals[0]), key=lambda c: c.cost)
    for candidate in found:
        after = await environment.step(state, candidate.tactic)
        if isinstance(after, ProofState) and after.solved:
            return
    pytest.fail(f"none of {len(found)} candidates ends the goal")


@pytest.mark.asyncio(loop_scope="module")
async def test_a_term_in_the_variables_is_offered(environment: Environment) -> None:
    state = await environment.start(parse("theorem t (n : ℕ) : ∃ m, m * 2 = n * (n + 1)"))
    tactics = [c.tactic for c in sorted(witnesses(state.goals[0]), key=lambda c: c.cost)]
    assert "refine ⟨n * (n + 1) / 2, ?_⟩" in tactics[:2]
