"""On which problems does the ranker of auxiliary points learn? The engine sets and solves them itself.

A figure is constructed at random and saturated. The search then adds single points, in an order of its own
for every figure; what it proves about the figure's own points is a fact whose proof needs a point that the
fact does not mention. Each such fact is posed as a problem, and candidates are tried: which of them lead to
it, and which do not, is what is learned. This is AlphaGeometry's source of training data (Trinh et al.,
Nature 625, 2024, section "Synthetic theorems and proofs generation"), with the engine's own constructions in
place of text.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geometry.auxiliary.construction import Construction, extend, extend_figure
from geometry.check.on_figure import holds
from geometry.engine import State, _engine
from geometry.errors import GeometryError
from geometry.facts import Fact, Figure, LowLevelProblem
from geometry.search import Ensemble, Ranking, Settings

Places = dict[str, tuple[float, float]]

_NAMES = "abcdefghijklm"
_POINTS = (7, 10)  # of a figure, least and most
_TASKS = 400  # points that are added in turn to find facts
_NOISE = 0.6  # deviation of the weights by which they are ordered from the untrained ranking's
_MOST = 4  # facts of one figure that are posed
_FIRST = 200  # candidates tried, best first by the untrained ranking
_OTHERS = 200  # and drawn among the rest
_FIGURES = 2  # further figures
_SECONDS = 1.0  # for one closure
_MEMORY = 256 << 20

# What contest problems construct, about as often.
_KINDS = {
    "midpoint": 3,
    "foot": 3,
    "line_circle": 4,
    "arc_midpoint": 3,
    "line_line": 2,
    "circumcentre": 2,
    "incentre": 2,
    "pole": 2,
    "perpendicular_line": 2,
    "circle_circle": 2,
    "tangent_line": 2,
    "reflection": 1,
    "mirror": 1,
    "orthocentre": 1,
    "excentre": 1,
    "antipode": 1,
    "parallel_line": 1,
    "bisector_line": 1,
    "line_centre": 1,
    "centre_circle": 1,
    "isogonal_line": 1,
}


@dataclass(frozen=True, slots=True)
class Example:
    """One problem: of each candidate its features, whether it leads to the goal, how many it stands for.

    Shapes: `features` (candidates, features), `leads` and `stands_for` (candidates,).
    """

    features: NDArray[np.float32]
    leads: NDArray[np.bool_]
    stands_for: NDArray[np.float32]


def examples(seed: int) -> list[Example]:
    """What one random figure teaches: often nothing. The same for the same seed."""
    chosen = random.Random(seed)
    start = chosen.choice(_STARTS)
    figure, assumptions = start(chosen)
    made = _constructions(LowLevelProblem(figure, assumptions, ()), chosen)
    problem = extend(LowLevelProblem(figure, assumptions, ()), made)

    def redrawn() -> Figure:
        return extend_figure(start(chosen)[0], made)

    found = []
    for fact in _facts(problem, chosen):
        posed = LowLevelProblem(problem.figure, problem.assumptions, (fact,))
        example = _example(posed, redrawn, chosen)
        if example is not None:
            found.append(example)
    return found


def _triangle(chosen: random.Random) -> tuple[Figure, tuple[Fact, ...]]:
    return Figure(_scattered(chosen, "abc")), ()


def _isosceles(chosen: random.Random) -> tuple[Figure, tuple[Fact, ...]]:
    places = _scattered(chosen, "ab")
    (x, y), (u, v) = places["a"], places["b"]
    height = chosen.uniform(0.4, 2.0)
    places["c"] = ((x + u) / 2 - (v - y) * height, (y + v) / 2 + (u - x) * height)
    return Figure(places), (Fact("cong", ("c", "a", "c", "b")),)


def _right(chosen: random.Random) -> tuple[Figure, tuple[Fact, ...]]:
    places = _scattered(chosen, "ab")
    (x, y), (u, v) = places["a"], places["b"]
    leg = chosen.uniform(0.4, 2.5)
    places["c"] = (x - (v - y) * leg, y + (u - x) * leg)
    return Figure(places), (Fact("perp", ("a", "b", "a", "c")),)


def _cyclic(chosen: random.Random) -> tuple[Figure, tuple[Fact, ...]]:
    turns = [math.pi / 2 * k + chosen.uniform(0.1, 1.4) for k in range(4)]  # in order round the circle
    places = {name: (math.cos(t), math.sin(t)) for name, t in zip("abcd", turns, strict=True)}
    return Figure(places), (Fact("cyclic", tuple("abcd")),)


def _scattered(chosen: random.Random, names: str) -> Places:
    return {name: (chosen.gauss(0, 1), chosen.gauss(0, 1)) for name in names}


_STARTS: tuple[Callable[[random.Random], tuple[Figure, tuple[Fact, ...]]], ...] = (
    _triangle,
    _triangle,
    _isosceles,
    _right,
    _cyclic,
)


def _constructions(problem: LowLevelProblem, chosen: random.Random) -> list[Construction]:
    """Points made one from the other, until the figure has enough."""
    enough = chosen.randint(*_POINTS)
    made: list[Construction] = []
    state = _saturated(problem)
    for _ in range(3 * enough):
        names = list(problem.figure.points)
        if len(names) >= enough:
            break
        of_kind: dict[str, list[Construction]] = {}
        for raw, _, _, _ in _candidates(state, (), 1000):
            kind, parents, root = raw
            construction = Construction(_NAMES[len(names)], kind, tuple(names[p] for p in parents), root)
            of_kind.setdefault(kind, []).append(construction)
        kinds = [kind for kind in _KINDS if kind in of_kind]
        if not kinds:
            break
        (kind,) = chosen.choices(kinds, [_KINDS[kind] for kind in kinds])
        construction = chosen.choice(of_kind[kind])
        try:
            longer = extend(problem, [construction])
            state = _saturated(longer)
        except GeometryError:  # rounding puts the point where its construction says nothing
            continue
        problem = longer
        made.append(construction)
    return made


def _saturated(problem: LowLevelProblem) -> State:
    state = State(problem)
    state.saturate(tables="all", goal=False, seconds=_SECONDS, memory=_MEMORY)
    return state


def _candidates(state: State, others: Sequence[Figure], most: int) -> list[_engine.RawCandidate]:
    names = list(state.figure.points)
    places = [[figure[name] for name in names] for figure in others]
    search = _engine.Search(state.engine, places, [], ["breadth"], 0, False, 1, 120, _MEMORY, most)
    return search.candidates()


def _facts(problem: LowLevelProblem, chosen: random.Random) -> list[Fact]:
    """Facts about the figure that follow with a point more, but not without."""
    settings = Settings(trees=("breadth",), threads=1, memory=_MEMORY)
    weights = [w + chosen.gauss(0, _NOISE) for w in _engine.plain_weights()]
    order = Ranking([(len(weights), 1, weights, [0.0])])
    ensemble = Ensemble(_saturated(problem), settings=settings, ranking=order)
    ensemble.run(tasks=_TASKS)
    found = [event.facts for event in ensemble.events() if event.kind == "shared"]
    return [chosen.choice(facts) for facts in chosen.sample(found, min(_MOST, len(found)))]


def _example(
    problem: LowLevelProblem, redrawn: Callable[[], Figure], chosen: random.Random
) -> Example | None:
    """The candidates of a problem, tried; None where all of those do, or none does."""
    try:
        state = State(problem)
    except GeometryError:
        return None
    if state.saturate(tables="all", seconds=_SECONDS, memory=_MEMORY).outcome != "saturated":
        return None
    others: list[Figure] = []
    for _ in range(3 * _FIGURES):
        try:
            figure = redrawn()
        except GeometryError:
            continue
        if all(holds(fact, figure) for fact in (*problem.assumptions, *problem.goals)):
            others.append(figure)
        if len(others) == _FIGURES:
            break
    candidates = _candidates(state, others, 4000)
    first = list(range(min(_FIRST, len(candidates))))
    rest = list(range(len(first), len(candidates)))
    drawn = sorted(chosen.sample(rest, min(_OTHERS, len(rest))))
    share = len(rest) / len(drawn) if drawn else 1.0
    tried = first + drawn
    leads = np.array([_leads(state, candidates[i]) for i in tried], dtype=np.bool_)
    if not leads.any() or leads.all():
        return None
    return Example(
        np.array([candidates[i][3] for i in tried], dtype=np.float32),
        leads,
        np.array([1.0] * len(first) + [share] * len(drawn), dtype=np.float32),
    )


def _leads(state: State, candidate: _engine.RawCandidate) -> bool:
    """Whether the goal follows with the candidate's point."""
    construction, place, _, _ = candidate
    engine = state.engine.clone()
    points = len(state.figure.points)
    engine.add_point(*place)
    if any(engine.assume(fact) for fact in _engine.assertions(construction, points, points)):
        return False
    return engine.saturate(False, True, _SECONDS, _MEMORY) == "solved"
