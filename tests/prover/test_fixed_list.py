"""The fixed list reads goals: what it proposes for each shape, and in which order."""

import pytest

from lean.environment import Goal, Hypothesis
from prover.fixed_list import candidates, numerals, one_tactic
from prover.templates import CASE


def goal(target: str, **hypotheses: str) -> Goal:
    return Goal(None, tuple(Hypothesis((n,), t, None) for n, t in hypotheses.items()), target)


@pytest.mark.parametrize(
    ("state", "tactic"),
    [
        (goal("∀ (n : ℕ), n = n"), "intro n"),
        (goal("∀ (n : ℕ), n = n", n="ℕ"), "intro n_1"),
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
    ],
)
def test_shapes_bring_their_tactics(state: Goal, tactic: str) -> None:
    assert tactic in [c.tactic for c in candidates(state)]


def test_induction_starts_at_the_bound_in_sight() -> None:
    tactics = [c.tactic for c in candidates(goal("n ^ 2 ≤ 2 ^ n", n="ℕ", h="4 ≤ n"))]
    assert any("Nat.le_induction" in t and "show 4 ≤ n" in t for t in tactics)


def test_conjunction_under_an_implication_is_not_split() -> None:
    assert "refine ⟨?_, ?_⟩" not in [c.tactic for c in candidates(goal("p ∧ q → r"))]


def test_list_has_no_duplicates_and_is_sorted() -> None:
    state = goal("x + y ≤ 20 ∨ x = y", x="ℕ", y="ℕ", h="x * y = 12", k="x = y ∧ y ≤ 5", f="∀ (a : ℕ), a ≤ 3")
    listed = candidates(state)
    assert len({c.tactic for c in listed}) == len(listed)
    assert [c.cost for c in listed] == sorted(c.cost for c in listed)
    assert set(one_tactic(state)) <= {c.tactic for c in listed}


def test_numerals_skip_subscripts_and_names() -> None:
    assert numerals(goal("x₁ ^ 2 + 15 = h7", h="x1 < 40")) == [2, 15, 40]


def test_negated_universals_bring_small_values_nearest_first() -> None:
    first, *_ = [c for c in candidates(goal("¬∀ (x y : ℤ), 0 < x → x * y < 50")) if c.alternatives]
    assert first.alternatives[0] == "intro h; specialize h (0) (0); revert h; decide"
    assert any("specialize h (-1) (0)" in a for a in first.alternatives)
    assert all(a in first.tactic for a in first.alternatives)
