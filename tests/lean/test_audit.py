"""The audit of the core's axioms: it sees everything, agrees with Lean, and is green."""

from __future__ import annotations

import random
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from lean.audit import ALLOWED, audit, axioms_reached
from lean.constants import Kind, declared
from lean.errors import ToolchainError
from lean.objects import NotAnObject, Olean
from lean.toolchain import Toolchain
from lean.toolchain.sources import core_folder

DISHONEST = """
inductive Bad.Tree where
  | leaf : Bad.Tree
  | node : Bad.Tree → Bad.Tree → Bad.Tree
axiom Bad.axiom : 1 = 2
private theorem Bad.hidden : 1 = 2 := Bad.axiom
theorem Bad.indirect : 2 = 1 := Bad.hidden.symm
theorem Bad.unfinished : 3 = 4 := sorry
def Bad.data : Nat := (fun _ : 3 = 4 => 0) Bad.unfinished
theorem Bad.honest (p q : Prop) (h : p ↔ q) : p = q := propext h
unsafe def Bad.unsafe (n : Nat) : Nat := Bad.unsafe n
"""


def compile_module(toolchain: Toolchain, folder: Path, text: str) -> Toolchain:
    """A toolchain whose library is one module of the given text."""
    (folder / "library").mkdir()
    (folder / "Bad.lean").write_text(toolchain.header + text)
    subprocess.run(
        [toolchain.executable, "-o", "library/Bad.olean", "Bad.lean"],
        cwd=folder,
        env=toolchain.environment_variables(),
        check=True,
    )
    return replace(toolchain, search_path=(*toolchain.search_path, folder / "library"))


def test_everything_that_rests_on_another_axiom_is_found(toolchain: Toolchain, tmp_path: Path) -> None:
    report = audit(compile_module(toolchain, tmp_path, DISHONEST))
    assert not report.sound
    found = {item.name: item.axioms for item in report.violations if item.module == "Bad"}
    assert found == {
        "Bad.axiom": ("Bad.axiom",),
        "_private.Bad.0.Bad.hidden": ("Bad.axiom",),
        "Bad.indirect": ("Bad.axiom",),
        "Bad.unfinished": ("sorryAx",),
        "Bad.data": ("sorryAx",),
    }
    assert "Bad.unsafe" in report.stubs
    assert "NOT ALLOWED: Bad.indirect (Bad) rests on Bad.axiom" in report.text()
    assert report.to_json()["sound"] is False


def test_every_constant_is_read(toolchain: Toolchain, tmp_path: Path) -> None:
    changed = compile_module(toolchain, tmp_path, DISHONEST)
    constants = {found.name: found for found in declared(changed.search_path[-1])}
    assert constants["Bad.Tree"].kind is Kind.INDUCTIVE
    assert constants["Bad.Tree"].uses >= {"Bad.Tree.leaf", "Bad.Tree.node"}
    assert constants["Bad.Tree.node"].kind is Kind.CONSTRUCTOR
    assert constants["Bad.Tree.rec"].kind is Kind.RECURSOR
    assert constants["Bad.honest"].uses >= {"propext", "Iff", "Eq"}
    assert constants["Bad.unsafe"].unsafe
    assert not constants["Bad.honest"].unsafe


def test_the_reckoning_is_leans_own(toolchain: Toolchain) -> None:
    """`#print axioms` says the same of a random choice of the core's constants."""
    constants = {found.name: found for folder in toolchain.search_path for found in declared(folder)}
    reached = axioms_reached(constants)
    plain = sorted(
        name
        for name, found in constants.items()
        if found.kind is Kind.THEOREM and re.fullmatch(r"[A-Za-z]\w*(\.[A-Za-z]\w*)*", name, re.ASCII)
    )
    chosen = random.Random(1).sample(plain, 300)
    done = subprocess.run(
        [toolchain.executable, "--stdin"],
        input=f"{toolchain.header}import Olympiad.Steps\n"
        + "".join(f"#print axioms _root_.{name}\n" for name in chosen),
        env=toolchain.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[:2000]
    answers = done.stdout.replace("\n ", " ").splitlines()
    for name, answer in zip(chosen, answers, strict=True):
        listed = answer.partition("axioms: [")[2].rstrip("]").split(", ") if "axioms: [" in answer else []
        assert (name, set(listed)) == (name, set(reached[name]))


def test_the_allowed_axioms_say_what_they_should(toolchain: Toolchain) -> None:
    source = toolchain.header + (
        "example : ∀ {a b : Prop}, (a ↔ b) → a = b := @propext\n"
        "example : ∀ {α : Type} {r : α → α → Prop} {a b : α}, r a b → Quot.mk r a = Quot.mk r b :=\n"
        "  @Quot.sound\n"
        "noncomputable example : {α : Type} → Nonempty α → α := @Classical.choice\n"
    )
    done = subprocess.run(
        [toolchain.executable, "--stdin"],
        input=source,
        env=toolchain.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_a_lake_project_is_not_audited_here(toolchain: Toolchain) -> None:
    with pytest.raises(ToolchainError, match="reads the core's library"):
        audit(replace(toolchain, kind="mathlib"))


def test_a_damaged_module_is_an_error(toolchain: Toolchain, tmp_path: Path) -> None:
    whole = (toolchain.search_path[0] / "Olympiad.olean").read_bytes()
    file = tmp_path / "Olympiad.olean"
    for end in (0, 5, 80, 100, len(whole) // 2, len(whole) - 1):
        file.write_bytes(whole[:end])
        with pytest.raises(NotAnObject):
            Olean.read(file)
    with pytest.raises(ToolchainError, match="is damaged"):
        audit(replace(toolchain, search_path=(tmp_path,)))


def test_the_core_rests_on_the_allowed_axioms_only(toolchain: Toolchain) -> None:
    report = audit(toolchain)
    assert report.sound, report.text()
    assert set(report.axioms) == set(ALLOWED)
    assert report.theorems > 1500
    assert "sorryAx" in report.stubs


@pytest.mark.parametrize("word", ["skipKernelTC", "addDeclWithoutChecking", "native_decide"])
def test_no_source_goes_round_the_kernel(word: str) -> None:
    """An axiom audit reads what the kernel accepted; this is how a source could have it accept unseen."""
    sources = list(core_folder().rglob("*.lean"))
    assert len(sources) > 20
    assert not [str(file) for file in sources if word in file.read_text("utf-8")]
