"""Does every notation that statements use parse, and mean what Mathlib means by it?"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from lean.toolchain import Toolchain

OPENS = "open BigOperators Real Nat Topology Rat\n"

# Each statement is proved by unfolding alone, so the notation on the left means the term on the right.
MEANINGS = [
    "∀ n : ℕ, n ! = Nat.factorial n",
    "4 ! + 2 = Nat.factorial 4 + 2",
    "30! % 31 = Nat.mod (Nat.factorial 30) 31",
    "∀ a b n : ℕ, (a ≡ b [MOD n]) ↔ a % n = b % n",
    "∀ a b n : ℤ, (a ≡ b [ZMOD n]) ↔ a % n = b % n",
    "∀ n : ℕ, Even n ↔ ∃ r, n = r + r",
    "∀ n : ℤ, Odd n ↔ ∃ m, n = 2 * m + 1",
    "∀ n : ℕ, IsSquare n ↔ ∃ r, n = r * r",
    "∀ a b : ℤ, |a - b| = max (a - b) (-(a - b))",
    "∀ a b : ℤ, abs a * |b| = (max a (-a)) * max b (-b)",
    "∀ (p : ℕ → Prop), (∃! x, p x) ↔ ∃ x, p x ∧ ∀ y, p y → y = x",
    "(∃! x > 2, x < 4) ↔ ∃! x : ℕ, x > 2 ∧ x < 4",
    "∀ (S : Set ℕ) (a : ℕ), IsLeast S a ↔ a ∈ S ∧ ∀ x, x ∈ S → a ≤ x",
    "∀ (S : Set ℤ) (a : ℤ), IsGreatest S a ↔ a ∈ S ∧ ∀ x, x ∈ S → x ≤ a",
    "∀ x : ℕ, x ∈ {n : ℕ | 5 ∣ n ∧ n < 50} ↔ 5 ∣ x ∧ x < 50",
    "∀ (S : Set ℕ) (x u : ℕ), x ∈ S \\ {u} ↔ x ∈ S ∧ ¬ x = u",
    "∀ (S : Set ℕ) (x : ℕ), x ∈ {y ∈ S | y < 4} ↔ x ∈ S ∧ x < 4",
    "∀ x : ℕ, x ∈ ({2, 3, 5} : Set ℕ) ↔ x = 2 ∨ x = 3 ∨ x = 5",
    "∀ y : ℕ, y ∈ {x * x | x : ℕ} ↔ ∃ x, x * x = y",
    "∀ (S T : Set ℕ), S ⊆ T ↔ ∀ x, x ∈ S → x ∈ T",
    "∀ p : ℕ × ℤ, p ∈ {(a, b) : ℕ × ℤ | b = a} ↔ p.2 = p.1",
    "∀ f : ℕ → ℤ, ∑ i ∈ Finset.range 5, f i = Finset.sum (Finset.range 5) f",
    "∀ f : ℕ → ℤ, ∏ i in Finset.range 5, f i = Finset.prod (Finset.range 5) f",
    "∑ i ∈ Finset.Icc 1 9, i + 1 = (∑ i ∈ Finset.Icc 1 9, i) + 1",
    "2 * ∑ i ∈ Finset.range 4, i ^ 2 = 2 * (∑ i ∈ Finset.range 4, (i ^ 2))",
    "∀ s t : Finset ℕ, ∑ (i ∈ s) (j ∈ t), i * j = ∑ i ∈ s, ∑ j ∈ t, i * j",
    "∑ i ∈ Finset.range 9 with Even i, i = Finset.sum (Finset.filter (fun i => Even i) (Finset.range 9)) id",
    "({x ∈ Finset.range 9 | Odd x}).card = (Finset.filter (fun x => Odd x) (Finset.range 9)).card",
    "∀ f : Fin 4 → ℤ, ∑ i, f i = ∑ i : Fin 4, f i",
    "∀ n : ℕ, 3 * (7 * ↑n + 3) % 7 = (3 * (7 * n + 3)) % 7",
    "∀ a b : ℕ, (a : ℤ) - b = Int.sub (Int.ofNat a) (Int.ofNat b)",
    "∀ (x : ℤ) (n : ℕ), x ^ 2 * x ^ (n : ℕ) = (x ^ (2 : ℕ)) * x ^ n",
    "∀ n m : ℕ, ((n - m : ℕ) : ℤ) = Int.ofNat (Nat.sub n m)",
    "∀ n m : ℕ, Nat.Coprime n m ↔ Nat.gcd n m = 1",
    "∀ x : ℕ, x ∈ Set.Ico 2 7 ↔ 2 ≤ x ∧ x < 7",
    "∀ a : ℕ, ¬ 3 ∣ a ↔ ¬ ∃ c, a = 3 * c",
    "(∀ n ≥ 4, n ≠ 3) ↔ ∀ n : ℕ, n ≥ 4 → n ≠ 3",
]

REFUSED = [
    "∀ n : ℕ, n ! = (n : Prop)",
    "IsLeast 3 4",
    "∀ p : Prop, p ≡ 1 [ZMOD 2]",
    "∑ i ∈ 5, i = 10",
]


def errors(toolchain: Toolchain, text: str, folder: Path) -> list[str]:
    """The error messages of Lean on a file with this text."""
    file = folder / "File.lean"
    file.write_text(toolchain.header + OPENS + text)
    run = subprocess.run(
        [str(toolchain.executable), "--json", str(file)],
        env=toolchain.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    messages = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]
    found = [message["data"] for message in messages if message["severity"] == "error"]
    assert run.returncode in (0, 1), run.stderr
    assert (run.returncode == 1) == bool(found), run.stderr
    return found


def test_meanings(toolchain: Toolchain, tmp_path: Path) -> None:
    proof = "by intros; first | rfl | exact Iff.rfl | exact ⟨fun h => h, fun h => h⟩"
    text = "".join(f"example : {statement} := {proof}\n" for statement in MEANINGS)
    assert errors(toolchain, text, tmp_path) == []


@pytest.mark.parametrize("statement", REFUSED)
def test_nonsense_is_refused(toolchain: Toolchain, tmp_path: Path, statement: str) -> None:
    assert errors(toolchain, f"theorem t : {statement} := sorry\n", tmp_path) != []


def test_goals_are_printed_with_notation(toolchain: Toolchain, tmp_path: Path) -> None:
    text = (
        "example (S : Set ℕ) (n : ℕ) : ∑ i ∈ Finset.range n, i = n ! ∧ n ≡ 1 [MOD 2] ∧ |(n : ℤ)| = 1"
        " ∧ (∃! x, x ∈ S) ∧ S \\ {1} = {x | x < 2} ∧ 1 ∈ ({1, 2} : Set ℕ) := by skip\n"
    )
    (message,) = errors(toolchain, text, tmp_path)
    sums_and_numbers = ["∑ i ∈ Finset.range n, i", "n !", "n ≡ 1 [MOD 2]", "|↑n|"]
    for part in [*sums_and_numbers, "∃! x, x ∈ S", "S \\ {1} = {x | x < 2}", "{1, 2}"]:
        assert part in message
