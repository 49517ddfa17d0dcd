"""How does one attempt at a problem go: figure, saturation, search for auxiliary points, proof, check?

A proof is returned only when `geometry.check` has accepted it.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from time import monotonic

from geometry.check import Checked, check, nearby_figures
from geometry.check.on_figure import holds
from geometry.diagram import draw, figures
from geometry.engine import Outcome, State, Tables
from geometry.errors import FigureError, HypothesisError, ProofError
from geometry.facts import Figure, LowLevelProblem
from geometry.nodes import Nodes
from geometry.problem import Problem
from geometry.proof import Proof
from geometry.search import End, Ensemble, Event, Progress, Settings, shipped
from geometry.search.trace import TraceWriter

CHECK_FIGURES = 20
MEMORY = 512 << 20  # most bytes of derived tables; the process takes up to about twice as much
_TABLES: tuple[Tables, ...] = ("cheap", "all")
_FRESH = 60  # figures drawn from the text before turning to figures near the first one
_DRAWING = 20.0  # most seconds for finding a figure on which the goals hold
_OTHERS = 2  # further figures on which the search looks for incidences
_DRAWING_OTHERS = 5.0  # most seconds for these
_REFUSED = 4  # proofs of a search that the check may refuse before the attempt fails
_OUTCOMES: Mapping[End, Outcome] = {
    "solved": "solved",
    "exhausted": "saturated",
    "time": "time",
    "memory": "memory",
    "cancelled": "interrupted",
}
_REDRAWN = 3  # figures tried when rounding makes an assumption look false on the first


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of it. `proof` and `checked` are there when it was proved.

    `problem` holds the figure, with the auxiliary points of the proof. `progress` and `trace` tell of the
    search for auxiliary points, where there was one, and `tree` names the kind of tree that found them.
    """

    problem: LowLevelProblem
    outcome: Outcome
    seconds: float
    proof: Proof | None = None
    checked: Checked | None = None
    progress: Progress | None = None
    trace: tuple[Event, ...] = ()
    tree: str | None = None


def attempt(
    problem: Problem | LowLevelProblem,
    *,
    seconds: float = 60.0,
    seed: int = 0,
    memory: int = MEMORY,
    auxiliary: bool = True,
    settings: Settings | None = None,
    watch: Callable[[Progress], None] | None = None,
    record: TraceWriter | None = None,
    nodes: int = 0,
) -> Attempt:
    """Tries to prove all goals in about `seconds`; the cheap tables first, then all, `memory` bytes at most.

    Where that is not enough and `auxiliary` allows it, a search adds points to the figure (`settings` says
    how; its memory is `memory`); `watch` is told of its progress, and `record` takes down what it tries.
    The search runs here, or on so many `nodes` of the Ray cluster that this process is connected to.

    Raises FigureError (HypothesisError, GoalError) when the problem makes no sense on its figure, LimitError
    for constants out of reach, ProofError when there is no proof that the check accepts, NodesError when the
    nodes cannot be had or are all lost.
    """
    begin = monotonic()
    state = _start(problem, seconds, seed)
    outcome: Outcome = "time"
    for tables in _TABLES:
        left = seconds - (monotonic() - begin)
        if left <= 0:
            outcome = "time"
            break
        closure = state.saturate(tables=tables, seconds=left, memory=memory)
        outcome = closure.outcome
        if outcome != "saturated":
            break
    low = LowLevelProblem(state.figure, state.assumptions, state.goals, problem.name)
    left = seconds - (monotonic() - begin)
    limits = replace(settings or Settings(), memory=memory)
    if outcome == "saturated" and auxiliary and left > 0 and len(low.figure.points) < limits.points:
        if record is not None:
            record.start(low, seed, left, limits)
        budget = _Budget(begin, seconds, seed)
        others = _others(low, problem, budget)
        ranking = shipped() if limits.learned else None
        told = _Told(watch, record)
        if nodes:
            with Nodes(state, others, seed=seed, settings=limits, ranking=ranking, nodes=nodes) as searching:
                found = _search(searching, low, problem, budget, told)
        else:
            ensemble = Ensemble(state, others, seed=seed, settings=limits, ranking=ranking)
            found = _search(ensemble, low, problem, budget, told)
        if record is not None and found.progress is not None:
            added = found.proof.auxiliary if found.proof else ()
            record.end(found.outcome, found.progress, found.tree, added)
        return found
    if outcome != "solved":
        return Attempt(low, outcome, monotonic() - begin)
    proof = state.proof()
    if proof is None:
        raise ProofError("the goal was derived, but its derivation could not be written out")
    checked = _checked(proof, low, problem, seed)
    return Attempt(low, outcome, monotonic() - begin, proof, checked)


@dataclass(frozen=True, slots=True)
class _Budget:
    begin: float
    seconds: float
    seed: int

    @property
    def spent(self) -> float:
        return monotonic() - self.begin

    @property
    def left(self) -> float:
        return self.seconds - self.spent


class _Told:
    """Who is told of a search."""

    def __init__(self, watch: Callable[[Progress], None] | None, record: TraceWriter | None) -> None:
        self._watch = watch
        self._record = record
        self._events = 0

    def of(self, search: Ensemble | Nodes, progress: Progress) -> None:
        """The progress, and what has happened since the last time."""
        if self._watch is not None:
            self._watch(progress)
        if self._record is not None:
            new = search.events(self._events)
            self._events += len(new)
            self._record.events(new)


def _search(
    search: Ensemble | Nodes,
    low: LowLevelProblem,
    problem: Problem | LowLevelProblem,
    budget: _Budget,
    told: _Told,
) -> Attempt:
    refused: ProofError | None = None
    outcome: Outcome = "time"
    for _ in range(_REFUSED):
        if budget.left <= 0:
            break
        end = search.run(budget.left, watch=lambda progress: told.of(search, progress))
        told.of(search, search.progress)
        outcome = _OUTCOMES[end]
        if end != "solved":
            break
        proof = search.proof()
        try:
            if proof is None:
                raise ProofError("the goal was derived, but its derivation could not be written out")
            checked = _checked(proof, low, problem, budget.seed)
        except ProofError as error:
            # Another configuration's proof, as a rule: other points may do.
            refused = error
            search.reject()
        else:
            tree = search.winner if proof.auxiliary else None
            found = replace(proof.problem, name=low.name)
            trace = search.events()
            return Attempt(found, "solved", budget.spent, proof, checked, search.progress, trace, tree)
    if refused is not None:
        raise refused
    return Attempt(low, outcome, budget.spent, progress=search.progress, trace=search.events())


def _others(low: LowLevelProblem, problem: Problem | LowLevelProblem, budget: _Budget) -> list[Figure]:
    """Further figures of the same configuration: the goals are true on them as well."""
    end = monotonic() + min(budget.left / 4, _DRAWING_OTHERS)

    def good(drawn: Iterator[Figure]) -> Iterator[Figure]:
        for figure in drawn:
            if all(holds(goal, figure) for goal in low.goals):
                yield figure
            if monotonic() > end:
                return

    drawn = figures(problem, _FRESH, budget.seed + 1) if isinstance(problem, Problem) else iter(())
    near = nearby_figures(low, seed=budget.seed)
    return list(itertools.islice(good(itertools.chain(_while_drawn(drawn), near)), _OTHERS))


def _start(problem: Problem | LowLevelProblem, seconds: float, seed: int) -> State:
    if isinstance(problem, LowLevelProblem):
        return State(problem, seed=seed)
    end = monotonic() + min(seconds, _DRAWING)
    for number in range(_REDRAWN):
        low = draw(problem, seed + number, seconds=max(end - monotonic(), 0.1))
        try:
            return State(low, seed=seed)
        except HypothesisError:
            if number == _REDRAWN - 1:
                raise
    raise FigureError("no figure was drawn")  # not reached: the last number returns or raises


def _checked(proof: Proof, low: LowLevelProblem, problem: Problem | LowLevelProblem, seed: int) -> Checked:
    def fresh(given: LowLevelProblem) -> Iterator[Figure]:
        drawn = figures(problem, _FRESH, seed + 1) if isinstance(problem, Problem) else iter(())
        return itertools.chain(_while_drawn(drawn), nearby_figures(given, seed=seed))

    try:
        return check(proof, low, fresh, figures=CHECK_FIGURES)
    except FigureError as error:
        raise ProofError(f"a proof was found but could not be checked: {error}") from error


def _while_drawn(drawn: Iterator[Figure]) -> Iterator[Figure]:
    """The figures up to the first that cannot be drawn."""
    try:
        yield from drawn
    except FigureError:
        return
