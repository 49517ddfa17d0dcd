"""Templates do their arithmetic right; that Lean accepts what they write is tested through the prover."""

import pytest

from lean.goals import Goal, Hypothesis
from prover.policy.structural.number_theory import order, templates


def goal(target: str, **hypotheses: str) -> Goal:
    return Goal(None, tuple(Hypothesis((n,), t, None) for n, t in hypotheses.items()), target)


def texts(state: Goal) -> str:
    return "\n---\n".join(c.tactic for c in templates(state))


@pytest.mark.parametrize(
    ("base", "modulus", "expected"), [(2, 7, 3), (10, 9, 1), (3, 7, 6), (4, 6, None), (2, 1, None)]
)
def test_order_of_a_base(base: int, modulus: int, expected: int | None) -> None:
    assert order(base, modulus) == expected


def test_powers_bring_their_period() -> None:
    assert "(b := 2) (m := 7) (d := 3)" in texts(goal("¬7 ∣ 2 ^ n + 1", n="ℕ"))


def test_gcd_of_linear_forms_eliminates_the_variable() -> None:
    found = texts(goal("(21 * n + 4).gcd (14 * n + 3) = 1", n="ℕ"))
    assert "∣ 1 := Nat.gcd_dvd_of_linear 2 3 " in found
    found = texts(goal("(n + 7).gcd (2 * n + 1) ≤ 13", n="ℕ"))
    assert "∣ 13 := Nat.gcd_dvd_of_linear' 2 1 " in found
    assert texts(goal("(2 * n).gcd (4 * n) = 2", n="ℕ")) == ""


def test_factors_of_a_numeral_are_bounded_by_it() -> None:
    found = texts(goal("x = 5", x="ℕ", y="ℕ", h="x * y = 35"))
    assert "x ∣ 35" in found
    assert "y ∣ 35" in found
    assert "d = 1 ∨ d = 5 ∨ d = 7 ∨ d = 35" in found


def test_exponents_are_bounded_by_logarithms() -> None:
    found = texts(goal("x + y = 8", x="ℕ", y="ℕ", h="2 ^ x * 3 ^ y = 1296"))
    assert "x ≤ 10" in found
    assert "y ≤ 6" in found


def test_least_elements_are_decided_below() -> None:
    assert "∀ y < 18, ¬ (y ∈ S)" in texts(goal("18 ≤ y", y="ℕ", hy="y ∈ S"))
