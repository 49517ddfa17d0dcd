"""What is a problem: clauses that construct points, and goals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from geometry.facts import Fact
from geometry.problem.table import NUMBER, Construction, carries_number


@dataclass(frozen=True, slots=True)
class Use:
    """A construction applied to points: `names` maps its letters to them; `number` as facts hold it."""

    construction: Construction
    names: Mapping[str, str]
    number: Fraction | None = None

    @property
    def given(self) -> tuple[str, ...]:
        """The points it starts from, in order."""
        return tuple(self.names[a] for a in self.construction.given if a != NUMBER)

    @property
    def made(self) -> tuple[str, ...]:
        """The points it makes, in order."""
        return tuple(self.names[a] for a in self.construction.made)

    @property
    def needs(self) -> tuple[Fact, ...]:
        """What must hold of the given points."""
        return tuple(self._apply(fact) for fact in self.construction.needs)

    @property
    def asserts(self) -> tuple[Fact, ...]:
        """What it says about the points it makes."""
        return tuple(self._apply(fact) for fact in self.construction.asserts)

    def _apply(self, fact: Fact) -> Fact:
        words = fact.points
        constant: Fraction | None = None
        if carries_number(fact):
            *letters, last = words
            constant = self.number if last == NUMBER else Fraction(last)
            words = tuple(letters)
        return Fact(fact.predicate, tuple(self.names[w] for w in words), constant)

    def __str__(self) -> str:
        words = [self.names.get(a, "") for a in self.construction.arguments if a != NUMBER]
        number = [] if self.number is None else [str(self.number)]
        return " ".join((self.construction.name, *words, *number))


@dataclass(frozen=True, slots=True)
class Clause:
    """Points made together: each use says something about all of them. `hints` are places to start from."""

    points: tuple[str, ...]
    uses: tuple[Use, ...]
    line: int
    hints: Mapping[str, complex] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{' '.join(self.points)} = {', '.join(map(str, self.uses))}"


@dataclass(frozen=True, slots=True)
class Goal:
    """What is to be proved: `forms` differ in orientation only, and the figure says which one is meant."""

    forms: tuple[Fact, ...]
    line: int

    def __str__(self) -> str:
        return str(self.forms[0])


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem in the construction language."""

    name: str
    clauses: tuple[Clause, ...]
    goals: tuple[Goal, ...]

    @property
    def points(self) -> tuple[str, ...]:
        """All points in the order in which they are made."""
        return tuple(point for clause in self.clauses for point in clause.points)

    @property
    def assumptions(self) -> tuple[Fact, ...]:
        """What the constructions say, each once."""
        return tuple(dict.fromkeys(f for clause in self.clauses for use in clause.uses for f in use.asserts))

    @property
    def unit(self) -> float:
        """The length that figures should have about: of the lengths that the text fixes, else 1."""
        lengths = [float(f.constant) for f in self.assumptions if f.predicate == "lconst" and f.constant]
        return max(lengths, default=1.0)
