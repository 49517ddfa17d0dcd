"""`medalist toolchain --library` as a user meets it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("toolchain")


def library(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "api", "toolchain", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_theorems_are_listed_with_statement_and_documentation() -> None:
    done = library("--library", "--find", "Nat.gcd_mul_lcm")
    assert done.returncode == 0
    assert "m.gcd n * m.lcm n = m * n" in done.stdout
    assert "1 of " in done.stdout


def test_json_holds_every_theorem() -> None:
    listed = json.loads(library("--library", "--json").stdout)
    assert listed["count"] == listed["of"] == len(listed["lemmas"]) > 3000
    assert all(lemma["name"] and lemma["statement"] for lemma in listed["lemmas"])


def test_a_projects_list_is_read_and_its_faults_are_told(tmp_path: Path) -> None:
    export = tmp_path / "lemmas.jsonl"
    export.write_text('{"name": "two_dvd", "statement": "∀ (n : ℕ), 2 ∣ n * (n + 1)"}\n', encoding="utf-8")
    assert "two_dvd" in library("--library", "--lemmas", export).stdout
    export.write_text('{"name": 3}\n', encoding="utf-8")
    wrong = library("--library", "--lemmas", export, "--json")
    assert wrong.returncode == 4
    assert "lemmas.jsonl:1" in json.loads(wrong.stdout)["message"]


def test_filters_without_the_listing_are_bad_usage() -> None:
    assert library("--find", "gcd").returncode == 2
