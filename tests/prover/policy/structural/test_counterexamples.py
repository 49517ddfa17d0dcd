"""False statements are refuted by one term that Lean accepts; nothing is offered for true ones."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from lean.environment import Environment, Limits, ProofState
from lean.statement import negation, parse
from lean.toolchain import Toolchain
from prover.policy.structural.counterexamples import counterexamples

FALSE = [
    "(x y : ℤ) (h : x ^ 2 - 2 * y ^ 2 = 1) (h2 : y > 1) : x < 3",
    "(n : ℕ) : Nat.Prime (n ^ 2 + n + 41)",
    "(n : ℕ) : ∃ k, n = 2 * k",
    "(n : ℕ) (hn : 0 < n) : ∃ a b : ℕ, n = a ^ 2 + b ^ 2",
    ": {n : ℕ | n ^ 2 < 50 ∧ Even n} = {0, 2, 4}",
    ": IsLeast {n : ℕ | n ^ 2 > 50 ∧ Even n} 10",
    ": IsLeast {n : ℕ | n ^ 2 > 50 ∧ Even n} 6",
    ": IsGreatest {n : ℕ | n ^ 2 < 50 ∧ Even n} 4",
    ": ∃ n : ℕ, n ^ 2 = 17",
    ": ¬ ∃ x y : ℤ, x ^ 2 + y ^ 2 = 2025",
    ": ∃! n : ℕ, n ^ 2 < 3",
    "(f : ℕ → ℕ) (h : ∀ n, f (n + 1) = f n + 2) : f 3 = 6",
    "(f : ℕ → ℕ) (hf : ∀ n : ℕ, f (f n) = n) : ∀ n : ℕ, f n = n",
    "(f : ℤ → ℤ) (h : ∀ x y : ℤ, f (x + y) = f x + f y) : ∀ x, f x = 0",
    "(P : ℕ → Prop) (h : ∃ n, P n) : ∀ n, P n",
    "(s : ℕ → ℕ → ℕ) (h : ∀ a b, 0 < a ∧ 0 < b → s a b = a ^ b + b ^ a) : s 2 6 = 101",
    "(u : ℕ → ℕ) (h₀ : u 0 = 0) (h₁ : ∀ n, u (n + 1) = 2 * u n + (n + 1)) : u 5 = 3",
    "(a : ℕ → ℤ) (h₀ : a 0 = 2) (h₁ : a 1 = 5) (h : ∀ n, a (n + 2) = 5 * a (n + 1) - 6 * a n) (n : ℕ) :"
    " a n = 2 ^ n + 3 ^ n + n",
    "(t : ℕ → ℕ) (h₀ : t 0 = 0) (h₁ : t 1 = 1) (h : ∀ n > 1, t n = t (n - 2) + t (n - 1)) : 3 ∣ t 10",
    "(p : ℕ) (hp : Nat.Prime p) : p % 2 = 1",
    "(n : ℕ) : ∑ i ∈ Finset.range (n + 1), i = n ^ 2",
]

TRUE = [
    "(n : ℕ) : 3 ∣ n ^ 3 + 2 * n",
    "(x y : ℤ) (h : x ^ 2 + y ^ 2 = 25) : x ≤ 5",
    "(f : ℕ → ℕ) (h : ∀ n, f (n + 1) = f n + 2) (h0 : f 0 = 1) : f 3 = 7",
    ": IsLeast {n : ℕ | n ^ 2 > 50 ∧ Even n} 8",
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def environment(toolchain: Toolchain) -> AsyncIterator[Environment]:
    environment = await Environment.open(toolchain, Limits(step_seconds=20))
    yield environment
    await environment.close()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("statement", FALSE)
async def test_a_false_statement_is_refuted_in_one_step(environment: Environment, statement: str) -> None:
    state = await environment.start(negation(parse(f"theorem t {statement}")))
    found = list(counterexamples(state.goals[0]))
    for candidate in found:
        after = await environment.step(state, candidate.tactic)
        if isinstance(after, ProofState) and after.solved:
            return
    pytest.fail(f"none of {len(found)} candidates ends the goal")


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("statement", TRUE)
async def test_nothing_refutes_a_true_statement(environment: Environment, statement: str) -> None:
    state = await environment.start(negation(parse(f"theorem t {statement}")))
    for candidate in counterexamples(state.goals[0]):
        after = await environment.step(state, candidate.tactic)
        assert not (isinstance(after, ProofState) and after.solved)


@pytest.mark.asyncio(loop_scope="module")
async def test_a_false_hypothesis_ends_the_goal(environment: Environment) -> None:
    state = await environment.start(parse("theorem t (h : ∀ a b : ℤ, a * b ≤ a ^ 2) : 1 = 2"))
    tactics = [c.tactic for c in counterexamples(state.goals[0])]
    assert tactics
    after = await environment.step(state, tactics[0])
    assert isinstance(after, ProofState)
    assert after.solved
