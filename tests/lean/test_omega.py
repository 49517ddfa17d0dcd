"""Native `omega` on the core: named goals, a random sample against z3, and where it stops as documented."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.fuzz_omega import Goal, examine, goals, outcome, run
from lean.toolchain import Toolchain

PROVED = {
    "chain": "(a b c : ℕ) (h : a ≤ b) (k : b < c) : a < c",
    "integer if": "(a b : ℤ) (h : a < b) : (if a < b then a else b) = a",
    "successor": "(n : ℕ) : Nat.succ n - 1 = n",
    "truncated subtraction": "(a b c : ℕ) : a - b ≤ c ↔ a ≤ c + b",
    "power of two, one step": "(i : ℕ) : 2 ^ (i + 1) = 2 * 2 ^ i",
    "remainder by a power of two": "(x i : ℕ) : x % 2 ^ i < 2 ^ i",
    "existential hypothesis": "(h : ∃ x : ℕ, x > 3 ∧ x < 5 ∧ x % 2 = 1) : False",
    "negated conjunction": "(a b : ℕ) (h : ¬ (a < b ∧ b < 10)) (k : a < 5) (l : b < 8) : b ≤ a",
    "propositions it cannot read": "(a b : ℕ) (p : Prop) (h : p ∧ a < b) : a ≤ b",
    "absolute value in ℕ": "(a b : ℤ) : (a - b).natAbs = (b - a).natAbs",
    "natural part": "(x : ℤ) (h : 0 ≤ x) : (x.toNat : ℤ) = x",
    "divisor of a divisor": "(x : ℕ) (h : 12 ∣ x) : 4 ∣ x",
    "quotient by a negative number": "(x : ℤ) : x / (-3) = -(x / 3)",
    "division by zero": "(x : ℕ) : x / 0 = 0 ∧ x % 0 = x",
    "minimum": "(x y z : ℕ) : min x (min y z) = min (min x y) z",
    "an atom": "(f : ℕ → ℕ) (h : f 3 = 5) : f 3 < 7",
    "casts": "(x : ℕ) : (x : ℤ) / 2 = ((x / 2 : ℕ) : ℤ)",
    "local definition": "(x : ℕ) (h : let y := x + 1; y < 3) : x < 2",
    "equivalence": "(x y : ℕ) (h : (x < y) ↔ (y < 3)) (k : y < 3) : x < 3",
    "shift left": "(x : ℕ) : x <<< 3 = x * 8",
    "shift right": "(x : ℕ) : x >>> 3 = x / 8",
    "shift by a variable": "(x i : ℕ) : x <<< i = x * 2 ^ i",
    "bounded naturals": "(a b : Fin 7) (h : a ≤ b) (k : b ≤ a) : a = b",
    "bounded sum": "(a b : Fin 7) : (a + b).val < 7",
    "bounded difference": "(a b : Fin 7) : (a - b).val < 7",
    "bounded product": "(a b : Fin 7) : (a * b).val = a.val * b.val % 7",
    "bounded literals": "(x : Fin 3) : x = 0 ∨ x = 1 ∨ x = 2",
    "lexicographic pairs": "(a b : ℕ × ℕ) (h : Prod.Lex (· < ·) (· < ·) a b) : a.1 ≤ b.1",
    "not lexicographic": "(a b c d : ℕ) (h : ¬ Prod.Lex (· < ·) (· < ·) (a, b) (c, d)) : c ≤ a",
    "equations": "(a b c d e : ℤ) (h : a + b = c) (i : b + c = d) (j : c + d = e) : e = 2 * a + 3 * b",
}
LIMITS = {
    "natural if": "(a b : ℕ) (h : a < b) : (if a < b then a else b) = a",
    "decide": "(a : ℕ) (h : decide (a < 3) = true) : a < 4",
    "equality test": "(a b : ℕ) (h : (a == b) = true) : a = b",
    "remainder by a negative number": "(x : ℤ) : x % (-3) < 3",
    "a power is positive": "(i : ℕ) : 0 < 2 ^ i",
    "power of two, two steps": "(i : ℕ) : 2 ^ (i + 2) = 4 * 2 ^ i",
    "first power": "(n : ℕ) : n ^ 1 = n",
    "predecessor": "(n : ℕ) (h : 0 < n) : Nat.pred n + 1 = n",
    "quotient by a power": "(x i : ℕ) : x / 2 ^ i ≤ x",
    "remainder by a variable": "(x y : ℕ) (h : 0 < y) : x % y < y",
    "product of casts": "(x y : ℕ) : 0 ≤ (x : ℤ) * (y : ℤ)",
    "products commute": "(a b : ℕ) : a * b = b * a",
}
"""True goals that native omega of Lean 4.35.0 does not read: its trace shows that it takes the term in
question for an atom and looks for no fact about it, so that no lemma of ours could help."""


def test_named_goals_are_proved(toolchain: Toolchain, tmp_path: Path) -> None:
    batch = [Goal(f"«{name}»", statement, "valid") for name, statement in PROVED.items()]
    found = run(toolchain, batch, tmp_path)
    assert {name: messages for name, messages in found.items() if messages} == {}


def test_known_limits_are_limits(toolchain: Toolchain, tmp_path: Path) -> None:
    batch = [Goal(f"«{name}»", statement, "valid") for name, statement in LIMITS.items()]
    found = run(toolchain, batch, tmp_path)
    assert {name for name, messages in found.items() if outcome(messages) == "proved"} == set()


@pytest.mark.parametrize("seed", [11, 12])
def test_a_random_sample_agrees_with_z3(toolchain: Toolchain, tmp_path: Path, seed: int) -> None:
    report = examine(toolchain, list(goals(150, seed)), tmp_path)
    assert report.unsound == []
    assert report.unexplained == []
    assert report.table["valid", "proved"] > 75
    assert report.table["invalid", "not proved"] > 20
