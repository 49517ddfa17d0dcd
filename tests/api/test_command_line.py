"""The command line as a user meets it: real processes, real Lean, exit codes and JSON."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from lean.toolchain import Toolchain

pytestmark = pytest.mark.usefixtures("toolchain")

EASY = "theorem three_dvd (n : ℕ) (h : n % 6 = 0) : 3 ∣ n"


def medalist(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "api", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        **options,
    )


def result(*arguments: str | Path) -> tuple[int, dict[str, Any]]:
    done = medalist(*arguments, "--json")
    assert "Traceback" not in done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 1, done.stdout + done.stderr
    return done.returncode, json.loads(lines[0])


def test_help_needs_no_lean_and_no_heavy_imports() -> None:
    done = medalist("--help")
    assert done.returncode == 0
    for command in ("prove", "verify", "batch", "toolchain"):
        assert command in done.stdout
    heavy = "('torch', 'ray', 'asyncio', 'lean')"
    probe = f"import sys, api.command_line; print([m for m in {heavy} if m in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"


def test_prove_reports_a_verified_proof(toolchain: Toolchain) -> None:
    code, found = result("prove", "--statement", EASY, "--seconds", "20")
    assert (code, found["status"]) == (0, "proved")
    assert (found["environment"], found["lean"]) == ("core", toolchain.version)
    assert found["proof"]
    assert found["proof"] in found["theorem"].replace("\n  ", "\n")
    assert set(found["receipt"]["axioms"]) <= {"propext", "Classical.choice", "Quot.sound"}


def test_a_proof_that_prove_found_passes_verify_in_both_forms(tmp_path: Path) -> None:
    _, found = result("prove", "--statement", EASY, "--seconds", "20")
    whole = tmp_path / "whole.lean"
    whole.write_text(found["theorem"])
    assert result("verify", whole)[1]["status"] == "proved"
    proof = tmp_path / "proof.txt"
    proof.write_text(found["proof"])
    assert result("verify", "--statement", EASY, "--proof", proof)[1]["status"] == "proved"


def test_verify_refuses_a_proof_of_something_else(tmp_path: Path) -> None:
    proof = tmp_path / "proof.txt"
    proof.write_text("omega")
    code, found = result("verify", "--statement", "theorem t (n : ℕ) : n < 5", "--proof", proof)
    assert (code, found["status"], found["receipt"]) == (0, "exhausted", None)
    assert "rejected" in found["message"]


def test_a_false_statement_ends_disproved_with_a_proof_of_the_negation() -> None:
    code, found = result("prove", "--statement", "theorem t (n : ℕ) : n ^ 2 < 50", "--seconds", "30")
    assert (code, found["status"]) == (0, "disproved")
    assert "¬" in found["theorem"]


def test_out_of_reach_is_exhausted_and_no_error() -> None:
    text = "theorem t (a b c n : ℕ) (h : 0 < a * b * c) (hn : 2 < n) : a ^ n + b ^ n ≠ c ^ n"
    code, found = result("prove", "--statement", text, "--seconds", "2", "--workers", "1")
    assert (code, found["status"], found["proof"]) == (0, "exhausted", None)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"theorem t : 1 = = 2", ""),
        ("theorem t (n : ℕ) : n = foo".encode(), "foo"),
        (b"theorem a : True\ntheorem b : True", "one"),
        (b"theorem t : \xff\xfe", "UTF-8"),
        (b"theorem t : " + b"x" * 1_000_000, ""),
        (b"def x : Nat := 3", "theorem"),
    ],
)
def test_bad_statements_are_invalid_with_a_reason(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "bad.lean"
    path.write_bytes(content)
    code, found = result("prove", path, "--seconds", "10")
    assert (code, found["status"]) == (3, "invalid")
    assert found["message"]
    assert words in found["message"]


def test_leans_own_message_comes_with_its_position(tmp_path: Path) -> None:
    path = tmp_path / "bad.lean"
    path.write_text("theorem t (n : ℕ) :\n  n = undefinedThing")
    assert result("prove", path)[1]["message"].startswith("2:6:")


@pytest.mark.parametrize(
    "arguments",
    [
        ["prove"],
        ["prove", "x.lean", "--statement", "theorem t : True"],
        ["prove", "--statement", "theorem t : True", "--seconds", "0"],
        ["prove", "--statement", "theorem t : True", "--workers", "0"],
        ["verify", "--statement", "theorem t : True"],
        ["unknown"],
    ],
)
def test_bad_usage_is_exit_code_2_and_says_what(arguments: list[str]) -> None:
    done = medalist(*arguments)
    assert done.returncode == 2
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def test_a_missing_environment_is_failed_with_what_to_do(tmp_path: Path) -> None:
    code, found = result("prove", "--statement", EASY, "--environment", str(tmp_path / "nothing"))
    assert (code, found["status"]) == (4, "failed")
    assert str(tmp_path / "nothing") in found["message"]


def write_set(path: Path, count: int) -> Path:
    rows = [
        {
            "name": f"p{i}",
            "header": "import Mathlib\nset_option maxHeartbeats 0\nopen BigOperators Real Nat Topology Rat\n",
            "formal_statement": f"theorem p{i} (n : ℕ) (h : n % {2 * i + 2} = 0) : 2 ∣ n := by\n",
        }
        for i in range(count)
    ]
    path.write_text("".join(json.dumps(r) + "\n" for r in rows))
    return path


def test_batch_accepts_mathlib_headers_and_writes_one_line_a_problem(tmp_path: Path) -> None:
    problems, out = write_set(tmp_path / "set.jsonl", 3), tmp_path / "out.jsonl"
    code, summary = result("batch", problems, "--out", out, "--seconds", "20")
    assert (code, summary["counts"]["proved"]) == (0, 3)
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert [r["name"] for r in rows] == ["p0", "p1", "p2"]
    assert all(r["receipt"] for r in rows)


def test_a_batch_by_searchers_solves_all_and_says_what_keeps_it_from_working(tmp_path: Path) -> None:
    problems, out = write_set(tmp_path / "set.jsonl", 4), tmp_path / "out.jsonl"
    command = ("batch", problems, "--out", out, "--searchers", "2")
    code, found = result(*command, "--policy", "network:/nowhere")
    assert (code, found["status"]) == (3, "invalid")
    assert "network:/nowhere" in found["message"]
    code, summary = result(*command)
    assert (code, summary["counts"]["proved"]) == (0, 4)
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert sorted(r["name"] for r in rows) == ["p0", "p1", "p2", "p3"]


def test_an_interrupted_batch_goes_on_and_repeats_nothing(tmp_path: Path) -> None:
    problems, out = write_set(tmp_path / "set.jsonl", 12), tmp_path / "out.jsonl"
    command = [sys.executable, "-m", "api", "batch", str(problems), "--out", str(out), "--json"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ)
    while running.poll() is None and not (out.exists() and out.read_text().count("\n") >= 2):
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    printed, _ = running.communicate(timeout=60)
    assert json.loads(printed)["status"] == "cancelled"
    before = out.read_text()
    assert 2 <= before.count("\n") < 12
    code, summary = result("batch", problems, "--out", out)
    assert (code, summary["status"], summary["counts"]["proved"]) == (0, "finished", 12)
    assert out.read_text().startswith(before)
    assert out.read_text().count("\n") == 12


def test_batch_names_the_line_that_it_cannot_read(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text('{"name": "a", "formal_statement": "theorem a : True"}\n{"name":\n')
    code, found = result("batch", path, "--out", tmp_path / "out.jsonl")
    assert (code, found["status"]) == (3, "invalid")
    assert f"{path}:2" in found["message"]
