"""The false statements that ship are false by evaluation, and variants are found for true ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.make_false import counterexample, made
from lean.statement import parse

PROBLEMS = Path(__file__).resolve().parents[2] / "problems"
ROWS = [json.loads(line) for line in (PROBLEMS / "false.jsonl").read_text(encoding="utf-8").splitlines()]


def test_there_are_many_with_names_of_their_own() -> None:
    assert len(ROWS) >= 110
    assert len({row["name"] for row in ROWS}) == len(ROWS)


def test_each_varies_a_statement_that_ships() -> None:
    names = {
        json.loads(line)["name"]
        for path in ("graded.jsonl", "imo.jsonl")
        for line in (PROBLEMS / path).read_text(encoding="utf-8").splitlines()
    }
    assert {row["source"].partition(":")[0] for row in ROWS} <= names


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_it_is_false_by_evaluation(row: dict[str, str]) -> None:
    assert counterexample(parse(row["formal_statement"])) is not None


def test_variants_of_a_true_statement() -> None:
    row = {"name": "t", "formal_statement": "theorem t (n : ℕ) (h : 4 ∣ n) : 2 ∣ n"}
    found = list(made(row, 3))
    assert found
    assert all(counterexample(parse(f["formal_statement"])) for f in found)


def test_a_true_statement_has_no_counterexample() -> None:
    assert counterexample(parse("theorem t (n : ℕ) : 3 ∣ n ^ 3 + 2 * n")) is None
