"""Which facts follow from the assumptions about a figure? The engine, seen from Python.

A `State` holds a figure, what is assumed and what has been derived; it can be cloned in well under a
millisecond and extended by a point, which is how a search tries auxiliary points without starting over.
`saturate` is the one-call form.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from geometry.auxiliary.construction import Construction, extend
from geometry.engine import _engine
from geometry.errors import FigureError, GoalError, HypothesisError, LimitError
from geometry.facts import GUARD_ARITY, WITH_CONSTANT, Fact, Figure, LowLevelProblem
from geometry.proof.steps import Proof, Step

Tables = Literal["cheap", "all"]
Outcome = Literal["solved", "saturated", "time", "memory", "interrupted"]

_MOST_POINTS_IN_A_FACT = 9


@dataclass(frozen=True, slots=True)
class Closure:
    """What a saturation came to. `seconds` is the time in the engine, `bytes` the size of its state."""

    outcome: Outcome
    seconds: float
    rounds: int
    bytes: int
    state: State

    @property
    def solved(self) -> bool:
        """Whether all goals were derived."""
        return self.outcome == "solved"

    def proof(self) -> Proof | None:
        """The proof of all goals, shortened greedily; None when they were not derived."""
        return self.state.proof()


class State:
    """A figure with assumptions and all that has been derived from them.

    Raises HypothesisError for an assumption that is false on the figure or contradicts the others,
    GoalError for a goal that is false on it or says nothing, LimitError for a constant out of reach.
    """

    def __init__(self, problem: LowLevelProblem, *, seed: int = 0) -> None:
        self._names = list(problem.figure.points)
        self._index = {name: i for i, name in enumerate(self._names)}
        self._figure = dict(problem.figure.points)
        self._assumptions: list[Fact] = []
        self._goals: list[Fact] = []
        self._seed = seed
        self._engine = _engine.State(list(problem.figure.points.values()), seed)
        for goal in problem.goals:
            self._check_goal(goal)
        for fact in problem.assumptions:
            self._assume(fact)
        for goal in problem.goals:
            self._goals.append(goal)
            for part in _split(goal):
                self._engine.add_goal(self._raw(part))

    @property
    def figure(self) -> Figure:
        """The coordinates of all points."""
        return Figure(dict(self._figure))

    @property
    def assumptions(self) -> tuple[Fact, ...]:
        """What is assumed, the assertions about added points included."""
        return tuple(self._assumptions)

    @property
    def goals(self) -> tuple[Fact, ...]:
        """What is to be proved."""
        return tuple(self._goals)

    @property
    def bytes(self) -> int:
        """Size of the derived tables in bytes."""
        return self._engine.bytes()

    def clone(self) -> State:
        """An independent copy."""
        other = object.__new__(State)
        other._names = list(self._names)
        other._index = dict(self._index)
        other._figure = dict(self._figure)
        other._assumptions = list(self._assumptions)
        other._goals = list(self._goals)
        other._seed = self._seed
        other._engine = self._engine.clone()
        return other

    def extended(self, engine: _engine.State, points: Iterable[Construction]) -> State:
        """The same problem with constructed points, in an engine state that has derived facts about them."""
        other = self.clone()
        whole = extend(LowLevelProblem(self.figure, self.assumptions, self.goals), tuple(points))
        other._names = list(whole.figure.points)
        other._index = {name: i for i, name in enumerate(other._names)}
        other._figure = dict(whole.figure.points)
        other._assumptions = list(whole.assumptions)
        other._engine = engine
        return other

    @property
    def engine(self) -> _engine.State:
        """The state in the engine, where points are numbers in the order of the figure."""
        return self._engine

    def add_point(self, name: str, position: tuple[float, float], assertions: Iterable[Fact]) -> None:
        """Adds a point and what its construction says about it. Raises as the constructor does."""
        if name in self._index:
            raise FigureError(f"the point {name!r} is already in the figure")
        self._index[name] = len(self._names)
        self._names.append(name)
        self._figure[name] = position
        self._engine.add_point(*position)
        for fact in assertions:
            self._assume(fact)

    def saturate(
        self,
        *,
        tables: Tables = "cheap",
        goal: bool = True,
        seconds: float | None = None,
        memory: int | None = None,
    ) -> Closure:
        """Derives all that follows, or until the goals do. `memory` is in bytes. Can be called again."""
        before = self._engine.seconds()
        outcome = self._engine.saturate(tables == "all", goal, seconds or 0.0, memory or 0)
        if outcome == "contradiction":
            raise HypothesisError("the assumptions contradict each other")
        return Closure(
            outcome=outcome,  # type: ignore[arg-type]
            seconds=self._engine.seconds() - before,
            rounds=self._engine.rounds(),
            bytes=self._engine.bytes(),
            state=self,
        )

    @property
    def solved(self) -> bool:
        """Whether all goals have been derived."""
        return self._engine.solved()

    def holds(self, fact: Fact) -> bool:
        """Whether the fact has been derived."""
        return all(self._engine.holds(self._raw(part)) for part in _split(fact))

    def fire(self, rule: str, points: Iterable[str], constant: Fraction | None = None) -> bool:
        """Applies one rule, if its premises have been derived and its guards hold; True if it said more."""
        q = constant or Fraction(0)
        return self._engine.fire(rule, [self._index[p] for p in points], q.numerator, q.denominator)

    def deductions(self) -> list[tuple[str, tuple[str, ...]]]:
        """The deductions that added something, in order: rule and points."""
        return [(rule, self._name(points)) for rule, points in self._engine.deductions()]

    def proof(self, *, shortest: bool = True) -> Proof | None:
        """The proof of all goals, or None when they have not been derived."""
        raw = self._engine.proof(shortest)
        if raw is None:
            return None
        steps = tuple(self._step(number, step) for number, step in enumerate(raw[0], 1))
        return Proof(
            problem=LowLevelProblem(self.figure, self.assumptions, self.goals),
            steps=steps,
            goals=tuple(at + 1 for at in raw[1]),
        )

    def _step(self, number: int, raw: _engine.RawStep) -> Step:
        kind, fact, table, rule, points, constant, premises, multiples, guards = raw
        coefficients: dict[int, list[Fraction]] = {}
        for premise, _, numerator, denominator in multiples:
            coefficients.setdefault(premise + 1, []).append(Fraction(numerator, denominator))
        return Step(
            number=number,
            kind=kind,  # type: ignore[arg-type]
            fact=self._fact(fact),
            premises=tuple(at + 1 for at in premises),
            rule=rule or None,
            points=self._name(points),
            constant=Fraction(*constant) if rule and constant[0] else None,
            table=table if kind == "algebra" else None,  # type: ignore[arg-type]
            halves=any(c.denominator != 1 for row in coefficients.values() for c in row),
            guards=tuple(self._fact(guard) for guard in guards),
        )

    def _name(self, points: Iterable[int]) -> tuple[str, ...]:
        return tuple(self._names[p] for p in points)

    def _fact(self, raw: _engine.RawFact) -> Fact:
        predicate, points, numerator, denominator = raw
        carries = predicate in WITH_CONSTANT or predicate in {"stewart", "sconst"} or numerator != 0
        return Fact(predicate, self._name(points), Fraction(numerator, denominator) if carries else None)

    def _raw(self, fact: Fact) -> _engine.RawFact:
        for name in fact.points:
            if name not in self._index:
                raise FigureError(f"the point {name!r} of {fact} is not in the figure")
        q = fact.constant if fact.constant is not None else Fraction(0)
        if max(abs(q.numerator), q.denominator) >= 1 << 31:
            raise LimitError(f"the constant of {fact} is too large")
        return (fact.predicate, [self._index[p] for p in fact.points], q.numerator, q.denominator)

    def _assume(self, fact: Fact) -> None:
        self._assumptions.append(fact)
        if fact.predicate in GUARD_ARITY:
            return  # a condition of non-degeneracy: the figure has it, or the problem is another one
        for part in _split(fact):
            answer = self._engine.assume(self._raw(part))
            if answer == 1:
                raise HypothesisError(f"the assumption {fact} is false on the figure")
            if answer == 2:
                raise HypothesisError(f"the assumption {fact} contradicts those before it")
            if answer == 3:
                raise LimitError(f"the constant of {fact} has a prime factor above 311 or is not positive")

    def _check_goal(self, goal: Fact) -> None:
        if goal.predicate in GUARD_ARITY:
            raise GoalError(f"the goal {goal} is a condition on the figure, which is not proved")
        for part in _split(goal):
            raw = self._raw(part)
            if not self._engine.true_on_figure(raw):
                raise GoalError(f"the goal {goal} is false on the figure")
            if not self._engine.defined(raw):
                raise GoalError(f"the goal {goal} says nothing: some of its points coincide")
            if self._engine.holds(raw):
                raise GoalError(f"the goal {goal} is a tautology")


def _split(fact: Fact) -> list[Fact]:
    """A fact about many points as facts that the engine can hold."""
    if len(fact.points) <= _MOST_POINTS_IN_A_FACT:
        return [fact]
    kept = {"coll": 2, "cyclic": 3, "circle": 2}[fact.predicate]
    return [Fact(fact.predicate, (*fact.points[:kept], other)) for other in fact.points[kept:]]


def saturate(
    problem: LowLevelProblem,
    *,
    tables: Tables = "cheap",
    goal: bool = True,
    seconds: float | None = None,
    memory: int | None = None,
    seed: int = 0,
) -> Closure:
    """Derives what follows from a problem's assumptions, up to its goals if `goal`.

    `tables`: "cheap" (directions, ratios, lengths) or "all" (then squared lengths and sines). `seconds`
    and `memory` (bytes) are limits. Raises HypothesisError, GoalError, FigureError or LimitError for a
    problem that makes no sense on its figure.
    """
    return State(problem, seed=seed).saturate(tables=tables, goal=goal, seconds=seconds, memory=memory)
