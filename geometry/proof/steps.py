"""What is a proof: numbered steps from assumptions to goals, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from geometry.auxiliary.construction import Construction
from geometry.facts import Fact, LowLevelProblem

Kind = Literal["assumption", "rule", "algebra", "conjunction"]
Table = Literal["direction", "ratio", "length", "square"]


@dataclass(frozen=True, slots=True)
class Step:
    """One numbered step: `fact` follows from the steps `premises` by `rule`, by algebra, or as their sum.

    `points` are the points the rule is applied to, in the order of its statement (geometry.rules), and
    `constant` its constant, if it has one. `table` says in which unknowns the algebra is linear. `halves`:
    the algebra divides, so that a multiple of π is taken from the figure. `guards` are the conditions of
    non-degeneracy that the rule takes from the figure.
    """

    number: int
    kind: Kind
    fact: Fact
    premises: tuple[int, ...] = ()
    rule: str | None = None
    points: tuple[str, ...] = ()
    constant: Fraction | None = None
    table: Table | None = None
    halves: bool = False
    guards: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Proof:
    """Steps in order, with the numbers of those that state the problem's goals.

    `problem` holds the `auxiliary` points as well: their places, and what their constructions assert.
    """

    problem: LowLevelProblem
    steps: tuple[Step, ...]
    goals: tuple[int, ...]
    auxiliary: tuple[Construction, ...] = ()

    def step(self, number: int) -> Step:
        """The step of that number. Raises IndexError when there is none."""
        if not 1 <= number <= len(self.steps):
            raise IndexError(f"the proof has no step {number}")
        return self.steps[number - 1]

    @property
    def guards(self) -> tuple[Fact, ...]:
        """All conditions taken from the figure, each once, in order of first use."""
        return tuple(dict.fromkeys(guard for step in self.steps for guard in step.guards))

    @property
    def used_points(self) -> tuple[str, ...]:
        """The points that the steps speak of, in the order of the figure."""
        used = {name for step in self.steps for name in step.fact.points}
        return tuple(name for name in self.problem.figure.points if name in used)
