"""The project's statements of IMO problems: each can be drawn, and its goals are true on its figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from geometry.attempt import attempt
from geometry.check.on_figure import holds
from geometry.diagram import draw
from geometry.problem import Problem, read

SET = Path(__file__).parents[2] / "problems" / "geometry_imo.txt"
PROBLEMS = read(SET.read_text(encoding="utf-8"))


def test_the_set_spans_the_years() -> None:
    years = {int(problem.name.split("_")[1]) for problem in PROBLEMS}
    assert len(PROBLEMS) >= 30
    assert years <= set(range(2000, 2026))
    assert {2000, 2025} <= years


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda p: p.name)
def test_figure_and_goals(problem: Problem) -> None:
    for seed in (0, 1):
        low = draw(problem, seed)
        assert low.goals
        for fact in (*low.assumptions, *low.goals):
            assert holds(fact, low.figure), fact


@pytest.mark.parametrize("name", ["imo_2000_p1", "imo_2004_p1", "imo_2012_p1", "imo_2018_p1"])
def test_some_are_proved_and_checked(name: str) -> None:
    problem = next(p for p in PROBLEMS if p.name == name)
    found = attempt(problem, seconds=60)
    assert found.outcome == "solved"
    assert found.checked is not None
    assert found.checked.figures == 20
