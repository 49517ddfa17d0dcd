"""Which figures does a problem have? Random ones from a seed, well spread where the problem allows it."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping
from random import Random
from time import monotonic

from geometry.diagram.equations import WITHOUT_EQUATIONS, equations, true
from geometry.diagram.sketch import Quality, Sketch, SketchError
from geometry.diagram.solving import solve
from geometry.errors import FigureError, GoalError
from geometry.facts import Fact, Figure, LowLevelProblem
from geometry.problem.statement import Goal, Problem

# What attempts ask for, one group after the other: less and less well spread figures.
_QUALITIES = (
    (Quality(0.06, 3.0, 0.15), 30),
    (Quality(0.03, 6.0, 0.06), 40),
    (Quality(0.01, 12.0, 0.02), 80),
    (Quality(0.003, 40.0, 0.005), 100),
    (Quality(0.001, 100.0, 0.001), 150),
)
_SECONDS = 20.0  # for one figure
_JITTER = 0.02  # how far places given in the text are moved for further figures
_GOAL_FIGURES = 60


def figures(
    problem: Problem, count: int = 20, seed: int = 0, *, seconds: float = _SECONDS
) -> Iterator[Figure]:
    """`count` figures of the problem, the same for the same seed; goals need not hold on them.

    `seconds` is the time for one. Raises FigureError, which names the clause and the line, when there is
    none or each is degenerate.
    """
    for number in range(count):
        yield _plain(_figure(problem, number, seed, monotonic() + seconds))


def _plain(places: Mapping[str, complex]) -> Figure:
    return Figure({name: (p.real, p.imag) for name, p in places.items()})


def draw(problem: Problem, seed: int = 0, *, seconds: float = _SECONDS) -> LowLevelProblem:
    """A figure on which the goals are true, with assumptions and goals: the input of the engine.

    Where the goals depend on the configuration, it is one of those where they hold. `seconds` is the time
    for all of it. Raises FigureError as `figures` does, GoalError when a goal is false on every figure drawn.
    """
    for goal in problem.goals:
        _check_segments(goal)
    first_false: Counter[str] = Counter()
    end = monotonic() + seconds
    for number in range(_GOAL_FIGURES):
        if number and monotonic() > end:
            break
        places = _figure(problem, number, seed, end)
        goals = [_form(goal, places) for goal in problem.goals]
        if None not in goals:
            shown = tuple(goal for goal in goals if goal is not None)
            return LowLevelProblem(_plain(places), problem.assumptions, shown, problem.name)
        wrong = problem.goals[goals.index(None)]
        first_false[f"line {wrong.line}: the goal {wrong}"] += 1
    named, _ = first_false.most_common(1)[0]
    drawn = sum(first_false.values())
    raise GoalError(f"{named} is false on the figure ({drawn} drawn at random)")


def _check_segments(goal: Goal) -> None:
    """Raises GoalError for a goal about a segment from a point to itself."""
    fact = goal.forms[0]
    if fact.predicate not in WITHOUT_EQUATIONS:
        for start, end, _ in (edge for equation in equations(fact) for edge in equation.edges):
            if start == end:
                raise GoalError(f"line {goal.line}: the goal {goal} says nothing: it joins {start} to itself")


def _form(goal: Goal, places: Mapping[str, complex]) -> Fact | None:
    return next((fact for fact in goal.forms if true(fact, places)), None)


def _figure(problem: Problem, number: int, seed: int, end: float) -> dict[str, complex]:
    # Seeding with a text is the same on every machine, unlike the hash of a tuple.
    random = Random(f"{seed}/{number}")
    failures: Counter[tuple[int, str]] = Counter()
    facts = problem.assumptions
    attempts = itertools.chain.from_iterable(itertools.repeat(q, times) for q, times in _QUALITIES)
    for attempt, quality in enumerate(attempts):
        jitter = _JITTER * min(1, number + attempt)
        try:
            sketch = Sketch(problem, random, quality, jitter)
        except SketchError as error:
            failures[problem.clauses.index(error.clause), error.why] += 1
        else:
            places = _settled(problem, sketch, facts, quality)
            if places is not None:
                return places
            failures[len(problem.clauses) - 1, "the conditions cannot be met together"] += 1
        if monotonic() > end:
            raise _no_figure(problem, failures, "no figure was found in the time")
    raise _no_figure(problem, failures, "no figure exists, or every one is degenerate")


def _settled(
    problem: Problem, sketch: Sketch, facts: tuple[Fact, ...], quality: Quality
) -> dict[str, complex] | None:
    """The places of a sketch, moved onto all equations if they need it; None when they cannot be."""
    places = sketch.places
    if sketch.loose:
        solved = solve(places, facts)
        if solved is None or _crowded(solved, quality):
            return None
        places = solved
    if all(true(fact, places) for fact in facts):
        return places
    # Rounding has grown along a long construction: one or two Newton steps restore the equations.
    polished = solve(places, facts)
    return polished if polished is not None and all(true(fact, polished) for fact in facts) else None


def _crowded(places: Mapping[str, complex], quality: Quality) -> bool:
    points = list(places.values())
    distances = [abs(p - q) for i, p in enumerate(points) for q in points[:i]]
    return min(distances, default=1.0) <= quality.apart * max(distances, default=1.0)


def _no_figure(problem: Problem, failures: Counter[tuple[int, str]], what: str) -> FigureError:
    """The error for a problem without figures: the clause that fails farthest on, where others succeed."""
    tried = sum(failures.values())
    farthest = max(at for at, _ in failures)
    counts = Counter({why: n for (at, why), n in failures.items() if at == farthest})
    why, times = counts.most_common(1)[0]
    clause = problem.clauses[farthest]
    return FigureError(f"line {clause.line}: {what}: `{clause}` fails; {why} ({times} of {tried} attempts)")
