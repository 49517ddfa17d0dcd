"""Do the engine and the check construct the same points, and is what they assert true?"""

from __future__ import annotations

import random

import pytest

from geometry.auxiliary import CONSTRUCTIONS, Construction, extend
from geometry.check.on_figure import holds
from geometry.engine import _engine
from geometry.errors import FigureError, ProofError
from geometry.facts import Fact, Figure, LowLevelProblem

KINDS = [(kind, root) for kind in CONSTRUCTIONS for root in (0, 1)]


def figure(seed: int) -> Figure:
    drawn = random.Random(seed)
    return Figure({name: (drawn.uniform(-1, 1), drawn.uniform(-1, 1)) for name in "abcdef"})


def construction(kind: str, root: int) -> Construction:
    return Construction("x", kind, tuple("abcdef"[: len(CONSTRUCTIONS[kind].letters.split())]), root)


def test_both_know_the_same_kinds() -> None:
    mine = [(kind, len(made.letters.split())) for kind, made in CONSTRUCTIONS.items()]
    assert mine == _engine.constructions()


@pytest.mark.parametrize(("kind", "root"), KINDS)
def test_the_engine_agrees_with_the_check(kind: str, root: int) -> None:
    made = construction(kind, root)
    raw = (kind, list(range(len(made.parents))), root)
    placed = 0
    for seed in range(20):
        drawn = figure(seed)
        theirs = _engine.locate(raw, list(drawn.points.values()))
        if theirs is None:
            continue
        placed += 1
        assert made.place(drawn) == pytest.approx(theirs, abs=1e-7)
        whole = Figure({**drawn.points, "x": made.place(drawn)})
        for fact in made.assertions:
            assert holds(fact, whole), (seed, fact)
    assert placed >= 3
    names = [*"abcdef", "x"]
    said = [Fact(f[0], tuple(names[p] for p in f[1])) for f in _engine.assertions(raw, 6, 6)]
    assert said == list(made.assertions)


def test_words_name_the_points() -> None:
    assert Construction("x1", "line_circle", ("p", "q", "r", "s1")).words == (
        "second intersection of PQ with the circle PRS1"
    )


def test_an_impossible_construction_is_refused() -> None:
    parallel = Figure({"a": (0, 0), "b": (1, 0), "c": (0, 1), "d": (1, 1)})
    with pytest.raises(FigureError, match="does not allow to construct x"):
        Construction("x", "line_line", ("a", "b", "c", "d")).place(parallel)


@pytest.mark.parametrize(
    "made",
    [
        Construction("a", "midpoint", ("b", "c")),  # there already
        Construction("x", "midpoint", ("b", "z")),  # made from nothing
        Construction("x", "middle", ("b", "c")),  # unknown
        Construction("x", "midpoint", ("b", "c", "d")),  # of too many points
    ],
)
def test_a_wrong_construction_is_refused(made: Construction) -> None:
    with pytest.raises(ProofError):
        extend(LowLevelProblem(figure(0), (), ()), [made])
