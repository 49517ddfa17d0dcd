"""The structural policy reads goals: what it proposes for each shape, and with which probability."""

import pytest

from lean.goals import Goal, Hypothesis
from prover.policy import Request
from prover.policy.structural import StructuralPolicy, candidates
from prover.policy.structural.number_theory import CASE
from prover.policy.structural.reading import numerals


def goal(target: str, **hypotheses: str) -> Goal:
    return Goal(None, tuple(Hypothesis((n,), t, None) for n, t in hypotheses.items()), target)


@pytest.mark.parametrize(
    ("state", "tactic"),
    [
        (goal("∀ (n : ℕ), n = n"), "intro n"),
        (goal("∀ (n : ℕ), n = n", n="ℕ"), "intro n_1"),
        (goal("∀ (a b c : ℤ), a + b = c"), "intro a b c"),
        (goal("∀ x ∈ S, x = 1"), "intro x"),
        (goal("a = b → b = a"), "intro h"),
        (goal("¬7 ∣ n"), "intro h"),
        (goal("p ∧ (q ∨ r)"), "refine ⟨?_, ?_⟩"),
        (goal("p", h="q ∧ r"), "obtain ⟨h_l, h_r⟩ := h"),
        (goal("p", h="∃ k, n = 2 * k"), "obtain ⟨h_w, h_h⟩ := h"),
    ],
)
def test_steps_that_are_always_right_come_first_and_free(state: Goal, tactic: str) -> None:
    first = candidates(state)[0]
    assert (first.tactic, first.cost) == (tactic, 0)


@pytest.mark.parametrize(
    ("state", "tactic"),
    [
        (goal("p ∨ q"), "left"),
        (goal("n ^ 2 % 4 = 0", n="ℤ"), "mod_cases hm : n % 4"),
        (goal("x = 3", x="ℕ", h="x * x = 9"), f"interval_cases x <;> {CASE}"),
        (goal("∃ k, k * k = n", n="ℕ"), "refine ⟨n, ?_⟩"),
        (goal("f 3 = 7", h="∀ (n : ℕ), f (n + 1) = f n + 2"), "have h_0 := h 0"),
        (goal("a < b", h="p → a < b"), "apply h"),
    ],
)
def test_shapes_bring_their_tactics(state: Goal, tactic: str) -> None:
    assert tactic in [c.tactic for c in candidates(state)]


def test_induction_starts_at_the_bound_in_sight() -> None:
    tactics = [c.tactic for c in candidates(goal("n ^ 2 ≤ 2 ^ n", n="ℕ", h="4 ≤ n"))]
    assert any("Nat.le_induction" in t and "4 ≤ n := by omega" in t for t in tactics)


def test_conjunction_under_an_implication_is_not_split() -> None:
    assert "refine ⟨?_, ?_⟩" not in [c.tactic for c in candidates(goal("p ∧ q → r"))]


def test_candidates_have_no_duplicates_and_are_sorted() -> None:
    state = goal("x + y ≤ 20 ∨ x = y", x="ℕ", y="ℕ", h="x * y = 12", k="x = y ∧ y ≤ 5", f="∀ (a : ℕ), a ≤ 3")
    listed = candidates(state)
    assert len({c.tactic for c in listed}) == len(listed)
    assert [c.cost for c in listed] == sorted(c.cost for c in listed)


def test_numerals_skip_subscripts_and_names() -> None:
    assert numerals(goal("x₁ ^ 2 + 15 = h7", h="x1 < 40")) == [2, 15, 40]


async def test_draws_go_through_all_candidates_once_with_probabilities() -> None:
    state = goal("x + y ≤ 20", x="ℕ", y="ℕ", h="x * y = 12", f="∀ (a : ℕ), a ≤ 3")
    policy = StructuralPolicy()
    seen: list[str] = []
    total = 0.0
    for draw in range(100):
        (proposal,) = await policy.propose([Request((state,), count=8, draw=draw)])
        if not proposal.suggestions:
            break
        assert proposal.value is not None
        assert proposal.value <= -1
        assert all(0 < s.prior <= 1 for s in proposal.suggestions)
        seen += [s.tactic for s in proposal.suggestions]
        total += sum(s.prior for s in proposal.suggestions)
    assert seen == [c.tactic for c in candidates(state)]
    assert total == pytest.approx(1.0)
