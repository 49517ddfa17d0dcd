"""What can go wrong in plane geometry, as one tree of exceptions.

GeometryError
├── ProblemError            the text of a problem cannot be read (with the place)
├── FigureError             no figure, a degenerate one, or one that contradicts the problem
│   ├── HypothesisError     an assumption is false on the figure
│   └── GoalError           a goal is false on the figure, or says nothing
├── LimitError              the time or memory limit was reached
├── NodesError              a search over Ray nodes cannot run, or lost all of them
└── ProofError              a proof is malformed or a step of it does not hold
"""

from __future__ import annotations


class GeometryError(Exception):
    """Base of all errors of this package."""


class ProblemError(GeometryError):
    """A problem text that cannot be read: says the line, what was wrong and what was expected."""


class FigureError(GeometryError):
    """No figure exists, or the figure is degenerate or contradicts the problem."""


class HypothesisError(FigureError):
    """An assumption does not hold on the figure."""


class GoalError(FigureError):
    """A goal is false on the figure, or is a tautology."""


class LimitError(GeometryError):
    """A limit on time, memory or size was reached."""


class NodesError(GeometryError):
    """A search over Ray nodes that cannot start, or lost all its nodes."""


class ProofError(GeometryError):
    """A proof that is malformed, or a step that does not hold; `step` is its number, if known."""

    def __init__(self, message: str, step: int | None = None) -> None:
        super().__init__(message)
        self.step = step
