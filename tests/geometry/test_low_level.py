"""Is the low-level form read as written, and is the fault named where it is not that form?"""

from __future__ import annotations

from fractions import Fraction

import pytest

from geometry.errors import ProblemError
from geometry.facts import Fact
from geometry.low_level import parse_low_level, write_low_level

TEXT = """
point a 0 0
point b 1.5 -2   # a comment
point c 0.25 1e-3
assume perp a b a c
assume aconst a b a c 1/2
prove cong a b a c
"""


def test_reads_points_assumptions_and_goals() -> None:
    problem = parse_low_level(TEXT, "small")
    assert problem.name == "small"
    assert problem.figure["b"] == (1.5, -2.0)
    assert problem.assumptions == (
        Fact("perp", ("a", "b", "a", "c")),
        Fact("aconst", ("a", "b", "a", "c"), Fraction(1, 2)),
    )
    assert problem.goals == (Fact("cong", ("a", "b", "a", "c")),)


def test_what_is_written_reads_back() -> None:
    problem = parse_low_level(TEXT)
    assert parse_low_level(write_low_level(problem)) == problem


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("pont d 0 0", "line 9: expected point, assume or prove"),
        ("point a 1 1", "line 9: the point 'a' is defined twice"),
        ("point d 1", "line 9: expected `point NAME X Y`"),
        ("point d x 1", "line 9: the coordinates of 'd' are not numbers"),
        ("point d inf 1", "line 9: the coordinates of 'd' are not finite"),
        ("assume", "line 9: expected a predicate"),
        ("assume perb a b a c", "line 9: unknown predicate 'perb'; did you mean 'perp'"),
        ("assume perp a b a", "line 9: perp takes 4 points, found 3"),
        ("assume perp a b a z", "line 9: the point 'z' is not defined"),
        ("assume aconst a b a c half", "line 9: aconst ends with a rational"),
        ("assume rconst a b a c 1/0", "line 9: rconst ends with a rational"),
    ],
)
def test_faults_name_the_line(line: str, message: str) -> None:
    with pytest.raises(ProblemError, match=message.replace("(", r"\(")):
        parse_low_level(TEXT + "\n" + line)


def test_a_problem_without_points_is_refused() -> None:
    with pytest.raises(ProblemError, match="no points"):
        parse_low_level("")
