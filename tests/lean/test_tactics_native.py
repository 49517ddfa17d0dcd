"""Do Lean's own tactics work over the core as they do over Lean's library?

Each file `files/native_*.lean` uses one family of tactics, every example a theorem of its own, and must
compile without a message. The claims in `FALSE` are false, and no tactic may close them; `SUGGESTIONS` is
what searching tactics, and goals left open, say.
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from lean.toolchain import Toolchain

FILES = sorted((Path(__file__).parent / "files").glob("native_*.lean"))
OPTIONS = "set_option linter.all false\nset_option autoImplicit false\n"


@dataclass(frozen=True)
class Message:
    """One message of Lean: its severity, the line it is about, its text."""

    severity: str
    line: int
    text: str


def messages(toolchain: Toolchain, file: Path) -> list[Message]:
    """What Lean says about a file."""
    run = subprocess.run(
        [str(toolchain.executable), "--json", "-DmaxErrors=10000", str(file)],
        env=toolchain.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert run.returncode in (0, 1), run.stderr
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    return [Message(answer["severity"], answer["pos"]["line"], answer["data"]) for answer in answers]


def declaration(lines: list[str], line: int) -> str:
    """The declaration that a line of a file belongs to."""
    starts = [
        text for text in lines[:line] if text.startswith(("theorem ", "def ", "inductive ", "structure "))
    ]
    return starts[-1] if starts else lines[line - 1]


def test_there_is_a_file_for_each_family() -> None:
    families = ["casts", "data", "decide", "induction", "simp", "simprocs", "structural"]
    assert [file.stem for file in FILES] == [f"native_{family}" for family in families]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_family(toolchain: Toolchain, file: Path) -> None:
    lines = file.read_text().splitlines()
    assert [(declaration(lines, message.line), message.text) for message in messages(toolchain, file)] == []


FALSE = [
    "example (a b : ℕ) (h : (a : ℤ) < b) : a + 1 < b := by first | exact_mod_cast h | omega",
    "example (a b : ℕ) : ((a - b : ℕ) : ℤ) = a - b := by first | (push_cast; rfl) | simp | omega",
    "example (a : ℤ) : ∃ n : ℕ, (n : ℤ) = a := by lift a to ℕ; exact ⟨a, rfl⟩",
    "example (a b : ℕ) : a - b + b = a := by simp",
    "example (a b c : ℤ) (h : c * a = c * b) : a = b := by simpa using h",
    "example (a : ℕ) : 0 < a := by simp",
    "example (a b : ℕ) : a / b * b = a := by simp",
    "example (x : ℤ) : x ≤ x * x + x := by simp +arith",
    "example (x y : ℤ) (h : 2 * x + 4 * y ≤ 7) : x + 2 * y ≤ 2 := by simp +arith at h ⊢; exact h",
    "example (x y : ℤ) : ¬ 2 * x + 3 * y = 7 := by simp +arith",
    "example (x : ℤ) : ¬ 6 ∣ 2 * x + 4 := by simp +arith",
    "example (x y : ℕ) : x + y ≤ 2 * x := by simp +arith",
    "example : ∀ n < 100, n < 99 := by decide",
    "example : ∀ n < 100, n < 99 := by decide_fast",
    "example : ∃ n < 100, n * n = 50 := by decide_fast",
    "example : ∀ x : ℤ, -5 ≤ x → x < 5 → x * x < 25 := by decide",
    "example : ∀ x : ℤ, -5 ≤ x → x < 5 → x * x < 25 := by decide_fast",
    "example : ∀ x : ℤ, |x| ≤ 3 → x ≠ -3 := by decide",
    "example : ∃ x y : Fin 7, x * x + y * y + 1 = 0 ∧ x = y := by decide",
    "example : ∃! n, n < 5 ∧ n % 2 = 0 := by decide",
    "example : ∀ f : Fin 3 → Bool, ∃ i, f i = true := by decide",
    "example : ∀ n : ℕ, n * n ≠ 1000 := by decide",
    "example : 5 ^ 999999 % 7 = 5 := by decide +kernel",
    "example : 4 ∈ [1, 2, 3] := by first | simp | decide",
    "example : [1, 2, 2].Nodup := by first | simp | decide",
    "example (l : List ℕ) : l.reverse = l := by simp",
    "example (f : ℕ → ℕ) (n : ℕ) : f^[n + 1] 0 = f^[n] 0 := by simp",
    "example (p q : Prop) : p → p ∧ q := by first | simp_all | ac_rfl",
    "example (a b : ℕ) : a - b = b - a := by ac_rfl",
    "example (x : ℕ) : (if x < 3 then 1 else 2) = 1 := by split <;> rfl",
    "example (x : ℕ) : (if x < 3 then 1 else 2) = 1 := by split_ifs <;> rfl",
    "example (n : ℕ) : n < 2 ^ n - 1 := by induction n <;> simp_all [Nat.pow_succ] <;> omega",
]


def test_false_claims_stay_open(toolchain: Toolchain, tmp_path: Path) -> None:
    file = tmp_path / "False.lean"
    start = toolchain.header + OPTIONS
    file.write_text(start + "".join(claim + "\n" for claim in FALSE))
    first = start.count("\n") + 1
    refused = {message.line for message in messages(toolchain, file) if message.severity == "error"}
    assert [claim for line, claim in enumerate(FALSE, first) if line not in refused] == []


SUGGESTIONS = [
    ("example (a b c : ℕ) (h : a ≤ b) (k : b ≤ c) : a ≤ c := by exact?", "Try this"),
    ("example (a b c : ℕ) (h : a ≤ b) (k : b ≤ c) : a ≤ c := by apply?", "Try this"),
    ("example (a b : ℕ) : a + b = b + a := by rw?", "Try this"),
    ("example (a b : ℕ) (h : b = a) : a = b := by simp? [h]", "simp only [h]"),
    ("example (a b : ℕ) : ((a * b + 2 : ℕ) : ℤ) = 7 := by push_cast", "↑a * ↑b + 2 = 7"),
    ("example (n : ℕ) : n + 2 = 7 := by induction n", "n✝ + 1 + 2 = 7"),
    ("example (f : ℕ → ℤ) : f 3 = ∑ i ∈ Finset.range 3, f i := by skip", "⊢ f 3 = ∑ i ∈ Finset.range 3, f i"),
    ("example (p : ℕ → Prop) : ∃ n ≥ 2, ¬ p n ∧ n ≠ 3 := by skip", "⊢ ∃ n, n ≥ 2 ∧ ¬p n ∧ n ≠ 3"),
    ("example (l : List ℕ) : 3 ∈ 1 :: l.map (· + 1) := by simp", "⊢ 2 ∈ l"),
    ("example (a b : ℕ) : (a, b).2 ∣ (b : ℤ).natAbs := by skip", "⊢ (a, b).snd ∣ (↑b).natAbs"),
    ("example (l : List ℕ) (h : 1 < l.length) : l[1] = 2 := by skip", "⊢ l[1] = 2"),
    ("example (l : List ℕ) : l[1]? = some 2 := by skip", "⊢ l[1]? = some 2"),
    ("example (x : {n : ℕ // n > 3}) : (x : ℕ) = 4 := by cases x", "⊢ ↑⟨val✝, property✝⟩ = 4"),
    ("example (f : ℕ → ℕ) : f^[2] 3 = 4 := by skip", "⊢ f^[2] 3 = 4"),
    ("example (x : ℕ) : (if 0 < x then x else 1) = 4 := by skip", "⊢ (if 0 < x then x else 1) = 4"),
]


def test_what_tactics_say(toolchain: Toolchain, tmp_path: Path) -> None:
    file = tmp_path / "Suggestions.lean"
    start = toolchain.header + OPTIONS
    file.write_text(start + "".join(claim + "\n" for claim, _ in SUGGESTIONS))
    first = start.count("\n") + 1
    said: dict[int, str] = {}
    for message in messages(toolchain, file):
        said[message.line] = said.get(message.line, "") + message.text
    for line, (claim, expected) in enumerate(SUGGESTIONS, first):
        assert expected in said.get(line, ""), (claim, said.get(line))
