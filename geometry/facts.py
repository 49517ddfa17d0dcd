"""What is a statement of plane geometry: facts about named points, figures, low-level problems.

A fact is a predicate applied to point names, as in AlphaGeometry (Trinh et al., Nature 2024) and Newclid:

    coll A B C …         the points are collinear
    para A B C D         AB ∥ CD, or one line
    perp A B C D         AB ⟂ CD
    midp M A B           M is the midpoint of AB
    cong A B C D         |AB| = |CD|
    circle O A B C …     O is equidistant from the others
    cyclic A B C D …     the points are concyclic
    eqangle A B C D E F G H   ∠(AB, CD) = ∠(EF, GH), directed, mod π
    eqratio A B C D E F G H   |AB| / |CD| = |EF| / |GH|
    simtri / simtrir A B C P Q R   similar triangles, same / opposite orientation
    contri / contrir A B C P Q R   congruent triangles, same / opposite orientation
    aconst A B C D       ∠(AB, CD) = `constant`·π, directed, mod π
    lconst A B           |AB| = `constant`
    rconst A B C D       |AB| / |CD| = `constant`
    same A B             the two names are one point

facts of more general shape, which only rules conclude:

    addition A B C       |AB| + |BC| = |AC|
    pythagoras A B C D   |AC|² + |BD|² = |AD|² + |BC|²
    stewart X A B C      |XB|² = (1-r)|XA|² + r|XC|² - r(1-r)|AC|² with r = `constant`
    sines A B C P Q R S T U   |BC| / |AC| = sin PQR / sin STU
    eqsine A B C P Q R   sin ABC = sin PQR
    sconst A B C         (sin ABC)² = `constant`

and the non-degeneracy conditions, never derived but read off a figure:

    diff A B · ncoll A B C · npara A B C D · nperp A B C D
    between A B C        B lies strictly inside the segment AC
    outside A B C        B does not lie between A and C: the angle ABC is less than a radian
    sameorder A B C P Q R  on each line the same one of three collinear points lies between the others
    sameclock / oppositeclock A B C P Q R   the triangles have the same / opposite orientation
    acute / obtuse A B C the angle at B is less / greater than a right angle
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

# Number of points of each predicate: (least, most or None for "any number").
ARITY: Mapping[str, tuple[int, int | None]] = {
    "coll": (3, None),
    "para": (4, 4),
    "perp": (4, 4),
    "midp": (3, 3),
    "cong": (4, 4),
    "circle": (3, None),
    "cyclic": (4, None),
    "eqangle": (8, 8),
    "eqratio": (8, 8),
    "simtri": (6, 6),
    "simtrir": (6, 6),
    "contri": (6, 6),
    "contrir": (6, 6),
    "aconst": (4, 4),
    "lconst": (2, 2),
    "rconst": (4, 4),
    "same": (2, 2),
}
GUARD_ARITY: Mapping[str, tuple[int, int | None]] = {
    "diff": (2, None),
    "ncoll": (3, None),
    "npara": (4, 4),
    "nperp": (4, 4),
    "between": (3, 3),
    "outside": (3, 3),
    "sameorder": (6, 6),
    "sameclock": (6, 6),
    "oppositeclock": (6, 6),
    "acute": (3, 3),
    "obtuse": (3, 3),
}
DERIVED_ARITY: Mapping[str, tuple[int, int | None]] = {
    "addition": (3, 3),
    "pythagoras": (4, 4),
    "stewart": (4, 4),
    "sines": (9, 9),
    "eqsine": (6, 6),
    "sconst": (3, 3),
}
# Predicates that carry a rational constant after their points.
WITH_CONSTANT = frozenset({"aconst", "lconst", "rconst"})


@dataclass(frozen=True, slots=True)
class Fact:
    """A predicate applied to point names, with a rational constant where the predicate has one."""

    predicate: str
    points: tuple[str, ...]
    constant: Fraction | None = None

    def __str__(self) -> str:
        tail = () if self.constant is None else (str(self.constant),)
        return " ".join((self.predicate, *self.points, *tail))


@dataclass(frozen=True, slots=True)
class Figure:
    """Coordinates of named points, in the order in which they were named."""

    points: Mapping[str, tuple[float, float]]

    def __getitem__(self, name: str) -> tuple[float, float]:
        return self.points[name]


@dataclass(frozen=True, slots=True)
class LowLevelProblem:
    """A figure with what is assumed and what is to be proved about it."""

    figure: Figure
    assumptions: tuple[Fact, ...]
    goals: tuple[Fact, ...]
    name: str = ""
