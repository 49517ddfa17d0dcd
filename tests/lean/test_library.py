"""Do the lemmas of the mathematical library hold what their names promise, by the proofs that users write?

Each file `files/library_*.lean` uses the lemmas of one area, and must compile without a message.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from lean.toolchain import Toolchain

FILES = sorted((Path(__file__).parent / "files").glob("library_*.lean"))


def messages(toolchain: Toolchain, file: Path) -> str:
    """What Lean says about a file."""
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


def test_there_are_files() -> None:
    assert len(FILES) >= 6


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_area(toolchain: Toolchain, file: Path) -> None:
    assert messages(toolchain, file) == ""


FALSE = [
    "¬ Nat.Prime 104729",
    "Nat.Prime 104730",
    "Nat.sqrt 99 = 10",
    "∑ i ∈ Finset.range 101, i = 5051",
    "({1, 2, 2} : Finset ℕ).card = 3",
    "7 ∈ Finset.Ioo 7 9",
    "Nat.choose 6 3 = 21",
    "Nat.Coprime 21 35",
    "Odd (10 : ℤ)",
    "|(-3 : ℤ)| = -3",
    "∀ p < 50, p.Prime → p = 2 ∨ p % 4 = 1",
]


@pytest.mark.parametrize("statement", FALSE)
def test_false_statements_are_not_decided(toolchain: Toolchain, tmp_path: Path, statement: str) -> None:
    file = tmp_path / "False.lean"
    proof = "by decide +kernel"
    claims = [statement, f"¬ ({statement})"]
    file.write_text(toolchain.header + "".join(f"example : {claim} := {proof}\n" for claim in claims))
    answer = messages(toolchain, file)
    assert answer.count("error") == 1
    assert ":3:" in answer.splitlines()[0]
