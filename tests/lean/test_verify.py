"""The independent check: its verdicts, its receipt, and how a bad proof differs from a failed check."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from lean import sandbox
from lean.errors import VerificationError
from lean.messages import axioms_of, parse_messages
from lean.objects import NotAnObject
from lean.olean import read_module
from lean.receipt import Receipt, Rejection
from lean.sandbox import CheckLimits, run_lean
from lean.statement import Statement, negation, parse
from lean.toolchain import Toolchain
from lean.verify import verify, verify_file

SMALL = parse("theorem small (n : ℕ) (h : 3 < n) : 2 < n")


async def test_receipt_says_what_was_checked(toolchain: Toolchain) -> None:
    result = await verify(SMALL, "omega", toolchain, seed=7)
    assert isinstance(result, Receipt)
    assert result.name == "small"
    assert result.statement_hash == SMALL.hash
    assert result.proof_hash == hashlib.sha256(b"omega").hexdigest()
    assert set(result.axioms) <= {"propext", "Classical.choice", "Quot.sound"}
    assert result.environment.kind == "core"
    assert result.environment.lean_version == toolchain.version
    assert result.environment.library_hash == toolchain.library_hash
    assert result.sandbox == sandbox.confinement()
    assert result.seed == 7
    assert Receipt.model_validate_json(result.model_dump_json()) == result


async def test_file_of_the_receipt_stands_alone(toolchain: Toolchain, tmp_path: Path) -> None:
    result = await verify(parse("open Nat Real\ntheorem t (n : ℕ) : n + 0 = n"), "rfl", toolchain)
    assert isinstance(result, Receipt)
    (tmp_path / "Alone.lean").write_text(result.file)
    run = await asyncio.to_thread(
        subprocess.run,
        [toolchain.executable, "Alone.lean"],
        cwd=tmp_path,
        env=toolchain.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0
    assert run.stdout.strip() == "'t' does not depend on any axioms"


async def test_errors_name_their_line_in_the_proof(toolchain: Toolchain) -> None:
    result = await verify(SMALL, "have h' := h\nhave : 5 < n := by\n  omega\nomega", toolchain)
    assert isinstance(result, Rejection)
    assert result.kind == "error"
    assert result.reason.startswith("line 3 of the proof (`omega`): omega could not")


async def test_text_that_is_no_proof_is_not_the_librarys_fault(toolchain: Toolchain) -> None:
    statement = parse("theorem t (n : ℕ) (h : n % 6 = 0) : 3 ∣ n")
    result = await verify(statement, "'; DROP TABLE jobs; --", toolchain)
    assert isinstance(result, Rejection)
    assert result.kind == "error"


async def test_statement_that_does_not_elaborate(toolchain: Toolchain) -> None:
    result = await verify(parse("theorem t (n : Nut) : n = n"), "rfl", toolchain)
    assert isinstance(result, Rejection)
    assert result.kind == "invalid-statement"
    assert "Nut" in result.reason


async def test_negation_is_verified_like_any_statement(toolchain: Toolchain) -> None:
    false = negation(parse("theorem t (n : ℕ) : n < 5"))
    assert isinstance(await verify(false, "intro h\nexact absurd (h 7) (by decide)", toolchain), Receipt)
    true = negation(SMALL)
    assert isinstance(await verify(true, "intro h\nexact absurd (h 7) (by decide)", toolchain), Rejection)


async def test_what_lean_keeps_of_its_own_accord_is_no_change(toolchain: Toolchain) -> None:
    """Rewriting below a decidable predicate makes a congruence theorem, which Lean notes down."""
    statement = parse(
        "theorem t (S : Finset ℕ) (h : S = Finset.range 3) : (S.filter (fun x => x < 2)).card = 2"
    )
    assert isinstance(await verify(statement, "simp only [h]\ndecide", toolchain), Receipt)


async def test_theorem_with_a_name_of_the_library_is_renamed(toolchain: Toolchain) -> None:
    result = await verify(parse("theorem Nat.add_comm (a b : ℕ) : b + a = a + b"), "omega", toolchain)
    assert isinstance(result, Receipt)
    assert result.name.startswith("Nat.add_comm_")


@pytest.mark.parametrize(
    "text",
    [
        "theorem t (a b : ℕ) (h : a < b) : a ≤ b := by\n  omega\n",
        "theorem t (a b : ℕ) (h : a < b) : a ≤ b := by omega",
        "theorem t (a b : ℕ) (h : a < b) : a ≤ b :=\n  Nat.le_of_lt h",
        "/-- doc -/ lemma t (a b : ℕ) (h : a < b) : a ≤ b := by\n  have := h -- so\n  omega",
    ],
)
async def test_files_with_a_proof(text: str, toolchain: Toolchain) -> None:
    assert isinstance(await verify_file(text, toolchain), Receipt)


async def test_statement_is_held_against_what_was_given(toolchain: Toolchain) -> None:
    other = Statement("small", "(n : ℕ) (h : 3 < n)", "3 < n")
    mine, theirs = await asyncio.gather(
        verify(SMALL, "omega", toolchain), verify(other, "assumption", toolchain)
    )
    assert isinstance(mine, Receipt)
    assert isinstance(theirs, Receipt)
    assert mine.statement_hash != theirs.statement_hash


async def test_check_that_cannot_be_carried_out_is_no_verdict(toolchain: Toolchain, tmp_path: Path) -> None:
    with pytest.raises(VerificationError, match="cannot"):
        await verify(SMALL, "omega", replace(toolchain, search_path=(tmp_path,)))
    with pytest.raises(VerificationError):
        await verify(SMALL, "omega", replace(toolchain, executable=tmp_path / "lean"))


async def test_both_confinements_accept_and_reject(
    toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "confinement", lambda: "rlimits")
    assert isinstance(await verify(SMALL, "omega", toolchain), Receipt)
    assert isinstance(await verify(SMALL, "exact h", toolchain), Rejection)
    limits = CheckLimits(seconds=2)
    result = await verify(SMALL, "repeat (have h : 1 = 1 := rfl)", toolchain, limits=limits)
    assert isinstance(result, Rejection)
    assert result.kind == "limits"


def script(tmp_path: Path, toolchain: Toolchain, body: str) -> Toolchain:
    """The toolchain with a shell script in the place of Lean."""
    program = tmp_path / "hostile"
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)
    return replace(toolchain, executable=program)


@pytest.mark.parametrize("confined", ["bwrap", "rlimits"])
async def test_process_is_confined(
    confined: str, toolchain: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if confined == "bwrap" and sandbox.confinement() != "bwrap":
        pytest.skip("bwrap is not installed, or may not make namespaces here")
    monkeypatch.setenv("MEDALIST_SECRET", "hidden")
    monkeypatch.setattr(sandbox, "confinement", lambda: confined)
    folder = tmp_path / "work"
    folder.mkdir()
    outside = tmp_path / "outside"
    hostile = script(
        tmp_path,
        toolchain,
        f'echo "${{MEDALIST_SECRET-none}} $LEAN_PATH"; echo x > inside; (echo x > {outside}) 2>/dev/null;'
        " tail -n +3 /proc/net/dev | cut -d: -f1",
    )
    outcome = await run_lean(hostile, [], folder, CheckLimits())
    first, *interfaces = outcome.stdout.splitlines()
    assert first == f"none {folder}:{toolchain.search_path[0]}"
    assert (folder / "inside").exists()
    if confined == "bwrap":
        assert not outside.exists()
        assert [name.strip() for name in interfaces] in ([], ["lo"])


async def test_flood_of_output_is_stopped(toolchain: Toolchain, tmp_path: Path) -> None:
    hostile = script(tmp_path, toolchain, "while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done")
    outcome = await run_lean(hostile, [], tmp_path, CheckLimits(seconds=60, output_bytes=100_000))
    assert outcome.stopped == "output"


def own_children() -> set[psutil.Process]:
    """The processes below this one; other tests may keep some for the whole session."""
    return set(psutil.Process(os.getpid()).children(recursive=True))


async def test_children_die_with_the_check(toolchain: Toolchain, tmp_path: Path) -> None:
    before = own_children()
    os.mkfifo(tmp_path / "ready")
    hostile = script(tmp_path, toolchain, "sleep 611 & sleep 612 & echo > ready; wait")
    task = asyncio.create_task(run_lean(hostile, [], tmp_path, CheckLimits(seconds=60)))
    await asyncio.to_thread((tmp_path / "ready").read_text)
    children = own_children() - before
    assert len(children) >= 3
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    _, alive = psutil.wait_procs(children, timeout=30)
    assert not alive


@pytest.mark.parametrize(
    ("body", "kind"),
    [("kill -SEGV $$", "limits"), ("echo Stack overflow >&2; exit 134", "limits")],
)
async def test_breakdown_of_lean_rejects(body: str, kind: str, toolchain: Toolchain, tmp_path: Path) -> None:
    result = await verify(SMALL, "omega", script(tmp_path, toolchain, body))
    assert isinstance(result, Rejection)
    assert result.kind == kind


@pytest.mark.parametrize("body", ["exit 0", "echo '{}'", "echo '{\"severity\": 3'", "exit 127"])
async def test_garbage_from_lean_is_no_verdict(body: str, toolchain: Toolchain, tmp_path: Path) -> None:
    with pytest.raises(VerificationError):
        await verify(SMALL, "omega", script(tmp_path, toolchain, body))


async def test_nothing_is_left_behind(
    toolchain: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    await verify(SMALL, "omega", toolchain)
    await verify(SMALL, "exact h", toolchain)
    assert os.listdir(tmp_path) == []


def test_axioms_are_read_from_one_exact_answer() -> None:
    def said(*texts: str) -> tuple[str, ...] | None:
        place = {"line": 9, "column": 0}
        lines = [json.dumps({"severity": "information", "data": text, "pos": place}) for text in texts]
        return axioms_of(parse_messages("\n".join(lines)), 9)

    assert said("'C' depends on axioms: [propext, Classical.choice]") == ("propext", "Classical.choice")
    assert said("'C' depends on axioms: [propext,\n Quot.sound]") == ("propext", "Quot.sound")
    assert said("'C' does not depend on any axioms") == ()
    assert said("'C' does not depend on any axioms", "'C' depends on axioms: [cheat]") is None
    assert said("C: no axioms") is None
    assert said() is None


async def test_compiled_module_is_read_without_lean(toolchain: Toolchain, tmp_path: Path) -> None:
    source = toolchain.header + 'axiom a : 1 = 2\n@[simp] theorem b : 2 = 2 := rfl\nnotation "two" => 2\n'
    (tmp_path / "M.lean").write_text(source)
    await run_lean(toolchain, ["-o", "M.olean", "M.lean"], tmp_path, CheckLimits())
    module = read_module(tmp_path / "M.olean")
    assert module.constants[("a",)] == "axiom"
    assert module.constants[("b",)] == "theorem"
    assert "Lean.Meta.simpExtension" in module.bending()
    assert "Lean.Parser.parserExtension" in module.bending()
    (tmp_path / "M.olean").write_bytes((tmp_path / "M.olean").read_bytes()[:-64])
    with pytest.raises(NotAnObject):
        read_module(tmp_path / "M.olean")


async def test_check_can_be_cancelled_at_any_moment(toolchain: Toolchain) -> None:
    before = own_children()
    for turns in range(12):
        task = asyncio.create_task(verify(SMALL, "omega", toolchain))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert own_children() <= before
