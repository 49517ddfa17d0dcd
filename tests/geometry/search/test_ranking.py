"""Is a ranking read back as it was written, used by the search, and refused when it does not fit?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geometry.engine import State, _engine
from geometry.errors import GeometryError
from geometry.facts import Fact, Figure, LowLevelProblem
from geometry.search import Ensemble, Ranking, Settings, load

# Salience stands after twelve incidences, coinciding, and the parents in goals and new.
SALIENCE = 15


def ranking(sign: float) -> Ranking:
    weights = [0.0] * _engine.FEATURES
    weights[SALIENCE] = sign
    return Ranking([(_engine.FEATURES, 1, weights, [0.5])])


def state() -> State:
    places = {"a": (0.0, 0.0), "b": (1.0, 0.1), "c": (0.4, 0.9), "d": (0.5, 0.05), "e": (-0.3, 0.7)}
    return State(LowLevelProblem(Figure(places), (Fact("midp", ("d", "a", "b")),), ()))


def test_it_is_read_back(tmp_path: Path) -> None:
    ranking(1.0).save(tmp_path / "ranking.json")
    assert load(tmp_path / "ranking.json") == ranking(1.0)


def test_it_orders_what_is_tried() -> None:
    firsts = []
    for sign in (1.0, -1.0):
        closed = state()
        closed.saturate(goal=False)
        settings = Settings(trees=("breadth",), threads=1, share=False)
        ensemble = Ensemble(closed, settings=settings, ranking=ranking(sign))
        ensemble.run(tasks=1)
        firsts.append([event.points for event in ensemble.events()])
    assert firsts[0] != firsts[1]


@pytest.mark.parametrize(
    "text", ["", "{}", json.dumps({"format": "medalist-geometry-ranking-1", "features": 1})]
)
def test_another_file_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "ranking.json").write_text(text)
    with pytest.raises(GeometryError, match=r"ranking\.json"):
        load(tmp_path / "ranking.json")


def test_layers_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        Ensemble(state(), ranking=Ranking([(3, 1, [0.0] * 3, [0.0])]))
