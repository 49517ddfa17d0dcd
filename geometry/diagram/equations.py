"""By how much does a fact fail on given places of points?

Residuals are free of scale: angles in radians, logarithms of ratios of lengths.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from geometry.diagram.loci import cross, dot
from geometry.facts import Fact

Places = Mapping[str, complex]
_TINY = 1e-300
# Facts that only goals have, and that are no sums over directions or lengths.
WITHOUT_EQUATIONS = frozenset({"simtri", "simtrir", "contri", "contrir", "same"})


def _sine(u: complex, v: complex) -> float:
    return cross(u, v) / (abs(u) * abs(v) + _TINY)


def _cosine(u: complex, v: complex) -> float:
    return dot(u, v) / (abs(u) * abs(v) + _TINY)


def _log(u: complex) -> float:
    return math.log(abs(u) + _TINY)


@dataclass(frozen=True, slots=True)
class Equation:
    """A sum over segments of their directions (mod π) or of the logarithms of their lengths, which is zero.

    `edges`: start, end and sign of each segment; `constant` is subtracted.
    """

    directions: bool
    edges: tuple[tuple[str, str, int], ...]
    constant: float = 0.0

    def residual(self, places: Places) -> float:
        """By how much it fails; directions in (-π/2, π/2]."""
        if not self.directions:
            return sum(sign * _log(places[b] - places[a]) for a, b, sign in self.edges) - self.constant
        total = sum(sign * cmath.phase(places[b] - places[a]) for a, b, sign in self.edges) - self.constant
        return total - math.pi * round(total / math.pi)


def equations(fact: Fact) -> list[Equation]:
    """What the fact says about directions and lengths. Raises ValueError for one that is not of this kind."""
    p = fact.points
    q = float(fact.constant) if fact.constant is not None else 0.0
    match fact.predicate:
        case "coll":
            ends = [(start, c) for c in p[2:] for start in p[:2]]
            return [Equation(True, ((p[0], p[1], -1), (start, c, 1))) for start, c in ends]
        case "para" | "perp" | "aconst":
            turn = {"para": 0.0, "perp": math.pi / 2}.get(fact.predicate, math.pi * q)
            return [Equation(True, ((p[0], p[1], -1), (p[2], p[3], 1)), turn)]
        case "cyclic":
            return [
                Equation(True, ((p[2], p[0], -1), (p[2], p[1], 1), (d, p[0], 1), (d, p[1], -1)))
                for d in p[3:]
            ]
        case "eqangle":
            edges = ((p[0], p[1], -1), (p[2], p[3], 1), (p[4], p[5], 1), (p[6], p[7], -1))
            return [Equation(True, edges)]
        case "midp":
            same = Equation(False, ((p[0], p[1], 1), (p[0], p[2], -1)))
            return [Equation(True, ((p[1], p[2], -1), (p[1], p[0], 1))), same]
        case "cong" | "rconst":
            known = math.log(q) if fact.predicate == "rconst" else 0.0
            return [Equation(False, ((p[0], p[1], 1), (p[2], p[3], -1)), known)]
        case "circle":
            return [Equation(False, ((p[0], p[1], 1), (p[0], c, -1))) for c in p[2:]]
        case "eqratio":
            edges = ((p[0], p[1], 1), (p[2], p[3], -1), (p[4], p[5], -1), (p[6], p[7], 1))
            return [Equation(False, edges)]
        case "lconst":
            return [Equation(False, ((p[0], p[1], 1),), math.log(q))]
    raise ValueError(f"no equation for {fact}")


def residuals(fact: Fact, places: Places) -> list[float]:
    """One number for each equation that the fact stands for, zero where it holds."""
    if fact.predicate in WITHOUT_EQUATIONS - {"same"}:
        return _triangles(fact.predicate, [places[name] for name in fact.points])
    if fact.predicate == "same":
        size = max((abs(x - y) for x in places.values() for y in places.values()), default=1.0)
        return [abs(places[fact.points[0]] - places[fact.points[1]]) / (size or 1.0)]
    return [equation.residual(places) for equation in equations(fact)]


def _triangles(predicate: str, p: list[complex]) -> list[float]:
    u, v = p[1] - p[0], p[2] - p[0]
    s, t = p[4] - p[3], p[5] - p[3]
    if predicate.endswith("r"):
        s, t = s.conjugate(), t.conjugate()
    quotient, other = v / (u or _TINY), t / (s or _TINY)
    difference = (quotient - other) / (abs(quotient) + abs(other) + _TINY)
    found = [difference.real, difference.imag]
    return [*found, _log(u) - _log(s)] if predicate.startswith("con") else found


def true(fact: Fact, places: Places, tolerance: float = 1e-7) -> bool:
    """Whether the fact holds within the tolerance."""
    return all(abs(x) <= tolerance for x in residuals(fact, places))


def clear(need: Fact, places: Places, margin: float) -> bool:
    """Whether a condition of non-degeneracy holds by at least `margin`, or an equation holds."""
    p = [places[name] for name in need.points]
    return _CLEAR[need.predicate](p, margin) if need.predicate in _CLEAR else true(need, places, 1e-6)


def _different(p: list[complex], _: float) -> bool:
    return all(a != b for i, a in enumerate(p) for b in p[:i])


_CLEAR: Mapping[str, Callable[[list[complex], float], bool]] = {
    "diff": _different,
    "ncoll": lambda p, margin: (
        abs(_sine(p[1] - p[0], p[2] - p[0])) > margin and abs(_sine(p[0] - p[1], p[2] - p[1])) > margin
    ),
    "npara": lambda p, margin: abs(_sine(p[1] - p[0], p[3] - p[2])) > margin,
    "nperp": lambda p, margin: abs(_cosine(p[1] - p[0], p[3] - p[2])) > margin,
}
