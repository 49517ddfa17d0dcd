"""Do the tactics prove what they should, and refuse what is false with a plain message?

Each file `files/tactic_*.lean` is a list of goals for one tactic and must compile without a message. The
goals of `files/refused_tactics.txt` are false, or beyond the tactic: each must end in an error of its own.
"""

from __future__ import annotations

import random
import re
import subprocess
from pathlib import Path

import pytest

from lean.toolchain import Toolchain

FOLDER = Path(__file__).parent / "files"
FILES = sorted(FOLDER.glob("tactic_*.lean"))
# what a defect in a tactic, not in the goal, looks like
DEFECT = re.compile(
    r"kernel|unknown (constant|identifier|free variable)|PANIC|internal|type mismatch|synthesize",
    re.IGNORECASE,
)
ERROR = re.compile(
    r"^[^\n]*?:(\d+):\d+: error[^:]*: (.*?)(?=^[^\n]*?:\d+:\d+: |\Z)", re.MULTILINE | re.DOTALL
)


def messages(toolchain: Toolchain, file: Path) -> str:
    """What Lean says about a file; an abort of Lean fails the test."""
    run = subprocess.run(
        [str(toolchain.executable), str(file)],
        env=toolchain.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert run.returncode in (0, 1), run.stderr
    return run.stdout


def errors_by_line(text: str) -> dict[int, str]:
    """The first error that starts at each line of the file."""
    found: dict[int, str] = {}
    for match in ERROR.finditer(text):
        found.setdefault(int(match.group(1)), match.group(2))
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_goals_are_proved(toolchain: Toolchain, file: Path) -> None:
    assert messages(toolchain, file) == ""


def test_there_are_files() -> None:
    assert len(FILES) >= 6


def checked(toolchain: Toolchain, folder: Path, lines: list[str]) -> dict[int, str]:
    """The errors of one-line examples, by the index of the example; none may show a defect of a tactic."""
    file = folder / "Examples.lean"
    header = toolchain.header + "set_option linter.all false\n"
    file.write_text(header + "\n".join(lines) + "\n", encoding="utf-8")
    first = header.count("\n") + 1
    errors = {line - first: text for line, text in errors_by_line(messages(toolchain, file)).items()}
    assert {lines[index]: text for index, text in errors.items() if DEFECT.search(text)} == {}
    return errors


def test_false_goals_are_refused_plainly(toolchain: Toolchain, tmp_path: Path) -> None:
    goals = (FOLDER / "refused_tactics.txt").read_text(encoding="utf-8").splitlines()
    errors = checked(toolchain, tmp_path, goals)
    assert [goal for index, goal in enumerate(goals) if index not in errors] == []


def polynomial(rng: random.Random, atoms: list[str], depth: int, subtract: bool) -> str:
    """The text of a random polynomial in the atoms."""
    if depth == 0 or rng.random() < 0.15:
        return rng.choice(atoms) if rng.random() < 0.7 else str(rng.randint(0, 12))
    left = polynomial(rng, atoms, depth - 1, subtract)
    kind = rng.choice(["+", "*", "+", "*", "^", "-" if subtract else "+", "neg" if subtract else "+"])
    if kind == "^":
        return f"({left}) ^ {rng.randint(0, 3)}"
    if kind == "neg":
        return f"(-({left}))"
    return f"({left} {kind} {polynomial(rng, atoms, depth - 1, subtract)})"


def value(text: str, values: dict[str, int]) -> int:
    """The polynomial at a point, by Python's integers."""
    return int(eval(text.replace("^", "**"), {"__builtins__": {}}, dict(values)))


def rearranged(rng: random.Random, text: str, atoms: list[str], subtract: bool) -> str:
    """Another text of the same polynomial: something added and taken away, or multiplied out around it."""
    extra = polynomial(rng, atoms, 2, subtract)
    if subtract:
        return f"({extra}) + ({text}) - ({extra})"
    return f"1 * ({text}) + 0 * ({extra})"


@pytest.mark.parametrize("kind", ["ℤ", "ℕ"])
def test_ring_agrees_with_python(toolchain: Toolchain, tmp_path: Path, kind: str) -> None:
    rng = random.Random(ord(kind))
    atoms = ["x", "y", "z"]
    lines: list[str] = []
    expected: list[bool] = []
    for _ in range(60):
        text = polynomial(rng, atoms, 4, kind == "ℤ")
        true = rearranged(rng, text, atoms, kind == "ℤ")
        bump = rng.choice(["1", "x", "y * z", "x ^ 2"])
        for side, holds in ((true, True), (f"{true} + {bump}", False)):
            points = [{atom: rng.randint(1, 10**6) for atom in atoms} for _ in range(3)]
            assert all((value(text, point) == value(side, point)) is holds for point in points)
            lines.append(f"example (x y z : {kind}) : {text} = {side} := by ring1")
            expected.append(holds)
    errors = checked(toolchain, tmp_path, lines)
    assert [line for index, line in enumerate(lines) if expected[index] is (index in errors)] == []


def test_mod_decide_agrees_with_python(toolchain: Toolchain, tmp_path: Path) -> None:
    rng = random.Random(7)
    lines: list[str] = []
    expected: list[bool] = []
    for _ in range(60):
        modulus = rng.randint(2, 12)
        text = polynomial(rng, ["x", "y"], 3, True)
        points = [{"x": x, "y": y} for x in range(modulus) for y in range(modulus)]
        residues = sorted({value(text, point) % modulus for point in points})
        kept = residues if rng.random() < 0.5 else residues[:-1]
        claim = " ∨ ".join(f"({text}) % {modulus} = {r}" for r in kept) or "False"
        lines.append(f"example (x y : ℤ) : {claim} := by mod_decide")
        expected.append(kept == residues)
    for _ in range(40):
        base, modulus = rng.randint(2, 9), rng.randint(2, 9)
        a, b, c = rng.randint(1, 3), rng.randint(0, 3), rng.randint(0, 4)
        residues = sorted({(base ** (a * n + b) + c * n) % modulus for n in range(400)})
        kept = residues if rng.random() < 0.5 else residues[1:]
        claim = " ∨ ".join(f"({base} ^ ({a} * n + {b}) + {c} * n) % {modulus} = {r}" for r in kept) or "False"
        lines.append(f"example (n : ℕ) : {claim} := by mod_decide")
        expected.append(kept == residues)
    for zero, holds in (("0 ∣ b", False), ("0 ∣ a → 6 ∣ b → 3 ∣ b", True)):
        lines.append(f"example (a b : ℕ) : {zero} := by intros; mod_decide")
        expected.append(holds)
    errors = checked(toolchain, tmp_path, lines)
    assert [line for index, line in enumerate(lines) if expected[index] is (index in errors)] == []
