"""The choice of one goal of a state: the same in both ways of taking steps, and sound."""

from __future__ import annotations

import pytest

from lean.environment import Environment, Limits, ProofState, TacticError
from lean.statement import parse
from lean.toolchain import Toolchain

SPLIT = parse("theorem t (a b : ℕ) (h : a = b) (hb : b = 2) : a = 2 ∧ b < 3 ∧ a + b = 4")


@pytest.mark.parametrize("serving", [True, False])
async def test_goals_are_worked_on_in_any_order(toolchain: Toolchain, serving: bool) -> None:
    environment = await Environment.open(toolchain, Limits(), serving=serving)
    try:
        root = await environment.start(SPLIT)
        split = await environment.step(root, "refine ⟨?_, ?_, ?_⟩")
        assert isinstance(split, ProofState)
        last = split.focus(2)
        assert [goal.target for goal in last.goals] == ["a + b = 4"]
        deeper = await environment.step(last, "have key : a = 2 := ?_\nswap")
        assert isinstance(deeper, ProofState)
        inner = deeper.focus([goal.target for goal in deeper.goals].index("a = 2"))
        after = await environment.step(inner, "omega")
        assert isinstance(after, ProofState)
        assert after.solved
        whole = await environment.step(split.focus(1), "omega")
        assert isinstance(whole, ProofState)
        assert whole.solved
        wrong = await environment.step(split.focus(1), "all_goals exact absurd h (by omega)")
        assert isinstance(wrong, TacticError)
    finally:
        await environment.close()


async def test_a_goal_whose_hypotheses_came_from_an_eliminator_can_be_closed(toolchain: Toolchain) -> None:
    environment = await Environment.open(toolchain, Limits())
    try:
        head = "theorem t (f : ℤ → ℤ) (h : ∀ x y : ℤ, f (x + y) = f x + f y) (h₁ : f 1 = 2)"
        root = await environment.start(parse(f"{head} (x : ℤ) : f x = 2 * x"))
        tactic = "induction x using Int.induction_on with\n| zero => ?_\n| succ i ih => ?_\n| pred i ih => ?_"
        split = await environment.step(root, tactic)
        assert isinstance(split, ProofState)
        after = await environment.step(split.focus(1), "let k := f i\nhave v := h i 1\nlinarith")
        assert isinstance(after, ProofState)
        assert after.solved
    finally:
        await environment.close()


async def test_what_the_kernel_refuses_is_no_proof(toolchain: Toolchain) -> None:
    """Lean's own `omega` reads `0 - 1` in a divisor as a natural number; the kernel does not."""
    environment = await Environment.open(toolchain, Limits())
    try:
        root = await environment.start(parse("theorem t (h : (0 : ℤ) - 1 ∣ 1) : 1 = 2 ∧ 2 = 3"))
        split = await environment.step(root, "constructor")
        assert isinstance(split, ProofState)
        for state in (root, split, split.focus(0)):
            refused = await environment.step(state, "all_goals omega")
            assert isinstance(refused, TacticError)
            assert "kernel" in refused.message
    finally:
        await environment.close()


async def test_a_small_budget_of_heartbeats_ends_a_long_step_and_no_short_one(toolchain: Toolchain) -> None:
    environment = await Environment.open(toolchain, Limits(heartbeats=2_000))
    try:
        root = await environment.start(parse("theorem t (a b c d : ℤ) (h : a + b = c) : a + b + d = c + d"))
        short = await environment.step(root, "omega")
        assert isinstance(short, ProofState)
        assert short.solved
        endless = await environment.step(root, "repeat rw [Int.add_comm] at h")
        assert isinstance(endless, TacticError)
        assert endless.kind == "timeout"
    finally:
        await environment.close()


def test_a_goal_that_is_not_there_cannot_be_chosen(toolchain: Toolchain) -> None:
    state = ProofState(SPLIT, (), ())
    with pytest.raises(IndexError, match="goal 0 of 0"):
        state.focus(0)
