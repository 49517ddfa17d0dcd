"""Are the problem sets that ship well formed, and does each statement elaborate and say something?"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from itertools import islice
from typing import Any

import pytest

from lean.goals import Hypothesis
from lean.statement import Statement, parse
from prover.arithmetic.expression import Quantifier
from prover.arithmetic.parser import read
from prover.policy.structural.valuations import Values, counterexamples_of
from prover.problem_set import read_set

from .conftest import CONTRADICTORY, PROBLEMS, SETS, Said, numbers_of

Sets = dict[str, list[dict[str, Any]]]

TOPICS = {
    "congruences", "diophantine", "divisibility", "functional equations", "gcd", "induction",
    "inequalities", "logic", "parity", "primes", "recurrences", "sets", "sums",
}  # fmt: skip

SOURCE = re.compile(r"IMO (?P<year>\d{4}), Problem (?P<number>[1-6])(?: \((?P<part>[a-c])\))?")

UNSEEN = {
    "imo_1966_p1",  # seven unknowns: a = 10, b = 6, c = 2, …
    "imo_1979_p1",  # numbers of 3,500 digits
    "imo_1987_p6",  # a premise on every k: n = 2
    "imo_1991_p2",  # a premise on every x: n = 7, d = 1
    "divisibility_for_all_shifts",  # a premise on every k: a = b ^ n
    "exponentials_plus_exponent",  # a premise on every n: a = b
}
"""Statements about numbers of whose premises evaluation finds no instance, each with one."""

HARD_TO_REFUTE = {"not_brahmagupta_identity_1"}
"""False ones for whose counterexample it takes more than arithmetic to see that it is one."""


def is_number(hypothesis: Hypothesis) -> bool:
    """Whether it is a variable over ℕ or ℤ."""
    return hypothesis.type in ("ℕ", "ℤ")


def is_structure(hypothesis: Hypothesis) -> bool:
    """Whether it is a variable over something else: a function, a set, a proposition, …"""
    return re.match(r"\(?(?:ℕ|ℤ|Bool|Prop|Set|Finset)(?: |$)", hypothesis.type) is not None


def instance(statement: Statement) -> bool:
    """Whether evaluation finds values at which all premises of the statement hold."""
    text = " ".join(dataclasses.replace(statement, conclusion="False").proposition().split())
    proposition = read(text)
    assert isinstance(proposition, Quantifier)
    return any(
        all(found.values.truth(premise) for premise in found.premises)
        for found in islice(counterexamples_of(proposition, Values()), 3)
    )


@pytest.mark.parametrize("name", SETS)
def test_medalist_batch_reads_the_set(name: str, sets: Sets) -> None:
    assert [problem.name for problem in read_set(PROBLEMS / f"{name}.jsonl")] == [
        row["name"] for row in sets[name]
    ]


def test_names_are_unique_and_those_of_the_theorems(sets: Sets) -> None:
    names = Counter(row["name"] for rows in sets.values() for row in rows)
    assert [name for name, count in names.items() if count > 1] == []
    for rows in sets.values():
        for row in rows:
            assert parse(row["formal_statement"]).name == row["name"]


def test_statements_are_one_line_without_a_proof(sets: Sets) -> None:
    for rows in sets.values():
        for row in rows:
            text = row["formal_statement"]
            assert text.startswith("theorem ")
            assert text == " ".join(text.split())
            assert ":=" not in text
            assert "sorry" not in text


def test_imo_sources_are_years_and_numbers_that_fit_the_names(sets: Sets) -> None:
    order = []
    for row in sets["imo"]:
        assert set(row) == {"name", "formal_statement", "source", "informal"}
        found = SOURCE.fullmatch(row["source"])
        assert found is not None, row["source"]
        year, number, part = int(found["year"]), int(found["number"]), found["part"] or ""
        assert 1959 <= year <= 2025
        assert year != 1980  # no IMO took place
        assert row["name"] == f"imo_{year}_p{number}{part}"
        assert row["informal"].endswith((".", ")"))
        order.append((year, number, part))
    assert order == sorted(order)
    assert len({(year, number) for year, number, _ in order}) >= 100


def test_graded_exercises_have_a_grade_a_topic_and_a_source(sets: Sets) -> None:
    for row in sets["graded"]:
        assert set(row) == {"name", "formal_statement", "grade", "topic", "source", "informal"}
        assert row["topic"] in TOPICS
        assert row["source"].strip() == row["source"] != ""
        assert row["informal"].endswith((".", ")"))
    grades = [row["grade"] for row in sets["graded"]]
    assert grades == sorted(grades)
    assert set(grades) == {1, 2, 3, 4, 5}
    assert min(Counter(grades).values()) >= 30
    assert {row["topic"] for row in sets["graded"]} == TOPICS


def test_every_statement_elaborates(said: dict[str, Said]) -> None:
    assert {name: one.error for name, one in said.items() if one.error is not None} == {}


def test_no_two_statements_say_the_same(said: dict[str, Said]) -> None:
    names: dict[str, list[str]] = {}
    for one in said.values():
        names.setdefault(one.key, []).append(one.name)
    assert [same for same in names.values() if len(same) > 1] == []


def test_no_premises_contradict_each_other_at_once(said: dict[str, Said]) -> None:
    assert [one.name for one in said.values() if one.vacuous] == [CONTRADICTORY["name"]]


def test_premises_on_numbers_have_an_instance(said: dict[str, Said], sets: Sets) -> None:
    without = set()
    looked_at = 0
    for row in sets["imo"] + sets["graded"]:
        others = [h for h in said[row["name"]].hypotheses if not is_number(h)]
        if not others or any(map(is_structure, others)) or row["name"] in UNSEEN:
            continue
        looked_at += 1
        if not instance(parse(row["formal_statement"])):
            without.add(row["name"])
    assert without == set()
    assert looked_at >= 100


def test_premises_without_an_instance_are_told_from_others() -> None:
    primes = "theorem t (p : ℕ) (hp : Nat.Prime p) (h : Nat.Prime (p + {})) : p = 2"
    assert instance(parse(primes.format(9)))
    assert not instance(parse(primes.format(7)))


def test_counterexamples_of_numbers_are_ones(said: dict[str, Said], sets: Sets) -> None:
    checkable = {row["name"] for row in sets["false"] if numbers_of(row["counterexample"]) is not None}
    assert len(checkable) >= 90
    assert {name for name in checkable if not said[name].refuted} == HARD_TO_REFUTE
