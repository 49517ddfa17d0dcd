"""Goals about variables in bounded ranges are decided case by case."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from lean.environment import Environment, Limits, ProofState
from lean.statement import parse
from lean.toolchain import Toolchain
from prover.policy.structural.finite import bounded_cases

STATEMENTS = [
    "(x : ℤ) (h : x ^ 2 < 50) : x ≤ 7",
    "(n : ℕ) (h : n ^ 2 = 17) : False",
    "(a b : ℕ) (h : a ^ 2 + b ^ 2 = 25) : a * b ≤ 12",
    "(n : ℕ) (h : n < 20) (k : n ^ 2 % 20 = 9) : n % 2 = 1",
    "(x y : ℕ) (hx : 0 < x) (hy : 0 < y) (h : x * y = 12) (k : x + y = 7) : x = 3 ∨ x = 4",
    "(m n : ℕ) (h : m - n = 2) (k : m * n = 288) : m = 18",
    "(i m o : ℕ) (h : i ≠ m) (k : m ≠ o) (l : o ≠ i) (p : i * m * o = 2001) : i + m + o ≤ 671",
    "(p q : ℕ) (hp : p.Prime) (hq : q.Prime) (h : 4 ≤ p) (h₁ : p ≤ 18) (k : 4 ≤ q) (k₁ : q ≤ 18) :"
    " p * q - (p + q) ≠ 194",
    "(x y : ℤ) (h : x * y = 12) (k : x + y = 7) : x = 3 ∨ x = 4",
    "(d : ℤ) (h : d ∣ 30) (k : d % 7 = 3) : d = 3 ∨ d = 10 ∨ 0 > d",
    "(n : ℕ) (h : n ^ 2 + 1 ∣ n + 7) : n = 0 ∨ n = 1 ∨ n = 3",
    "(x : ℤ) (h : x ^ 2 ≤ 3 * x + 10) : -2 ≤ x",
    "(n : ℕ) (h : n ∣ 36) (k : n % 4 = 2) : n ∣ 18",
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def environment(toolchain: Toolchain) -> AsyncIterator[Environment]:
    environment = await Environment.open(toolchain, Limits(step_seconds=20))
    yield environment
    await environment.close()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("statement", STATEMENTS)
async def test_cases_end_the_goal(environment: Environment, statement: str) -> None:
    state = await environment.start(parse(f"theorem t {statement}"))
    found = sorted(bounded_cases(state.goals[0]), key=lambda c: c.cost)
    for candidate in found:
        after = await environment.step(state, candidate.tactic)
        if isinstance(after, ProofState) and after.solved:
            return
    pytest.fail(f"none of {len(found)} candidates ends the goal")


@pytest.mark.asyncio(loop_scope="module")
async def test_nothing_where_no_range_is_known(environment: Environment) -> None:
    state = await environment.start(parse("theorem t (n : ℕ) (h : 5 < n) : n ≠ 3"))
    assert list(bounded_cases(state.goals[0])) == []
