"""How does one attempt at a problem go: figure, saturation, proof, check?

A proof is returned only when `geometry.check` has accepted it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from time import monotonic

from geometry.check import Checked, check, nearby_figures
from geometry.diagram import draw, figures
from geometry.engine import Outcome, State, Tables
from geometry.errors import FigureError, HypothesisError, ProofError
from geometry.facts import Figure, LowLevelProblem
from geometry.problem import Problem
from geometry.proof import Proof

CHECK_FIGURES = 20
MEMORY = 512 << 20  # most bytes of derived tables; the process takes up to about twice as much
_TABLES: tuple[Tables, ...] = ("cheap", "all")
_FRESH = 60  # figures drawn from the text before turning to figures near the first one
_DRAWING = 20.0  # most seconds for finding a figure on which the goals hold
_REDRAWN = 3  # figures tried when rounding makes an assumption look false on the first


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of it. `problem` holds the figure; `proof` and `checked` are there when it was proved."""

    problem: LowLevelProblem
    outcome: Outcome
    seconds: float
    proof: Proof | None = None
    checked: Checked | None = None


def attempt(
    problem: Problem | LowLevelProblem, *, seconds: float = 60.0, seed: int = 0, memory: int = MEMORY
) -> Attempt:
    """Tries to prove all goals in about `seconds`; the cheap tables first, then all, `memory` bytes at most.

    Raises FigureError (HypothesisError, GoalError) when the problem makes no sense on its figure, LimitError
    for constants out of reach, ProofError when there is no proof that the check accepts.
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
    if outcome != "solved":
        return Attempt(low, outcome, monotonic() - begin)
    proof = state.proof()
    if proof is None:
        raise ProofError("the goal was derived, but its derivation could not be written out")
    checked = _checked(proof, low, problem, seed)
    return Attempt(low, outcome, monotonic() - begin, proof, checked)


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
