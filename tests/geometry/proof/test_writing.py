"""Do the written forms of a proof say what the proof says?"""

from __future__ import annotations

import json
from xml.etree import ElementTree

import classical
import pytest

from geometry.engine import saturate
from geometry.errors import ProofError
from geometry.facts import LowLevelProblem
from geometry.proof import Proof, from_json, to_json, to_markdown, to_svg, to_text
from geometry.proof.notation import tex, text

SOLVABLE = classical.solvable()


def proof_of(problem: LowLevelProblem) -> Proof:
    proof = saturate(problem, tables="all").proof()
    assert proof is not None
    return proof


@pytest.mark.parametrize("problem", SOLVABLE, ids=lambda p: p.name)
def test_json_reads_back(problem: LowLevelProblem) -> None:
    proof = proof_of(problem)
    back = from_json(json.loads(json.dumps(to_json(proof))))
    assert back.steps == proof.steps
    assert back.goals == proof.goals
    assert back.problem.figure == proof.problem.figure


@pytest.mark.parametrize(
    "data", [{}, {"format": "other"}, {"format": "medalist-geometry-proof-1", "points": 3}]
)
def test_other_json_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(ProofError):
        from_json(data)


def test_text_numbers_the_steps_and_names_the_guards() -> None:
    proof = proof_of(SOLVABLE[0])
    lines = to_text(proof).splitlines()
    numbers = [f"({step.number})" for step in proof.steps]
    assert lines[0] == "To prove: CH ⟂ AB"
    assert [line.split()[0] for line in lines[1 : len(proof.steps) + 1]] == numbers
    assert lines[-1].startswith("Taken from the figure: ")


def test_markdown_is_katex() -> None:
    markdown = to_markdown(proof_of(SOLVABLE[0]))
    assert r"$CH \perp AB$" in markdown
    assert markdown.count("$") % 2 == 0


def test_every_fact_has_both_notations() -> None:
    for problem in SOLVABLE:
        for step in proof_of(problem).steps:
            for fact in (step.fact, *step.guards):
                assert "{" not in text(fact)
                assert not text(fact).startswith(fact.predicate)
                assert tex(fact)


@pytest.mark.parametrize("problem", SOLVABLE, ids=lambda p: p.name)
def test_svg_shows_every_point(problem: LowLevelProblem) -> None:
    root = ElementTree.fromstring(to_svg(problem))
    space = "{http://www.w3.org/2000/svg}"
    labels = {element.text for element in root.iter(space + "text")}
    assert labels == {name.upper() for name in problem.figure.points}
    assert root.attrib["aria-label"]
