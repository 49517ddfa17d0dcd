"""By how much does a fact fail on given places of points?

Residuals are free of scale: sines of angles, logarithms of ratios of lengths.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable, Mapping

from geometry.diagram.loci import cross, dot
from geometry.facts import Fact

Places = Mapping[str, complex]
_TINY = 1e-300


def _sine(u: complex, v: complex) -> float:
    return cross(u, v) / (abs(u) * abs(v) + _TINY)


def _cosine(u: complex, v: complex) -> float:
    return dot(u, v) / (abs(u) * abs(v) + _TINY)


def _log(u: complex) -> float:
    return math.log(abs(u) + _TINY)


def _turned(u: complex, v: complex, turn: float) -> float:
    """Zero when the direction of v is that of u turned by `turn`·π."""
    return _sine(u * cmath.exp(1j * math.pi * turn), v)


def _same_angle(a: complex, b: complex, c: complex, d: complex) -> float:
    """Zero when from direction a to b is the same directed angle as from c to d."""
    return _sine(a * d, b * c)


def residuals(fact: Fact, places: Places) -> list[float]:
    """One number for each equation that the fact stands for, zero where it holds."""
    p = [places[name] for name in fact.points]
    q = float(fact.constant) if fact.constant is not None else 0.0
    match fact.predicate:
        case "coll":
            return [x for c in p[2:] for x in (_sine(p[1] - p[0], c - p[0]), _sine(p[1] - p[0], c - p[1]))]
        case "para":
            return [_sine(p[1] - p[0], p[3] - p[2])]
        case "perp":
            return [_cosine(p[1] - p[0], p[3] - p[2])]
        case "midp":
            return [_sine(p[2] - p[1], p[0] - p[1]), _log(p[0] - p[1]) - _log(p[0] - p[2])]
        case "cong":
            return [_log(p[0] - p[1]) - _log(p[2] - p[3])]
        case "circle":
            return [_log(p[0] - p[1]) - _log(p[0] - c) for c in p[2:]]
        case "cyclic":
            return [_same_angle(p[0] - p[2], p[1] - p[2], p[0] - d, p[1] - d) for d in p[3:]]
        case "eqangle":
            return [_same_angle(p[1] - p[0], p[3] - p[2], p[5] - p[4], p[7] - p[6])]
        case "eqratio":
            return [_log(p[1] - p[0]) - _log(p[3] - p[2]) - _log(p[5] - p[4]) + _log(p[7] - p[6])]
        case "simtri" | "simtrir" | "contri" | "contrir":
            return _triangles(fact.predicate, p)
        case "aconst":
            return [_turned(p[1] - p[0], p[3] - p[2], q)]
        case "lconst":
            return [_log(p[0] - p[1]) - math.log(q)]
        case "rconst":
            return [_log(p[0] - p[1]) - _log(p[2] - p[3]) - math.log(q)]
        case "same":
            size = max((abs(x - y) for x in places.values() for y in places.values()), default=1.0)
            return [abs(p[0] - p[1]) / (size or 1.0)]
    raise ValueError(f"no equation for {fact}")


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
