"""Is a fact false on a figure beyond the reach of rounding?

On thin triangles a figure that meets its assumptions to ten digits can miss what follows from them by far
more. So the figure is moved onto the assumptions to forty digits: Newton steps in floating point on residuals
that are polynomials in decimal coordinates (iterative refinement).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal, localcontext

import numpy as np

from geometry.check.on_figure import components
from geometry.facts import Fact, Figure

_DIGITS = 80
_MET = 1e-40  # what the assumptions are met to
_FALSE = 1e-20  # a fact that is off by more does not follow from them
_STEPS = 60
Places = dict[str, tuple[Decimal, Decimal]]


def polish(figure: Figure, assumptions: Sequence[Fact]) -> Places | None:
    """The figure moved onto the assumptions; None when the steps do not get there."""
    facts = [part for fact in assumptions for part in components(fact)]
    names = list(figure.points)
    places: Places = {name: (Decimal(x), Decimal(y)) for name, (x, y) in figure.points.items()}
    with localcontext() as context:
        context.prec = _DIGITS
        for _ in range(_STEPS):
            residuals = [residual(fact, places) for fact in facts]
            worst = max(map(abs, residuals), default=0.0)
            if worst < _MET:
                return places
            jacobian = np.array([_gradient(fact, places, names) for fact in facts])
            # The residuals are far below the smallest that least squares works well with.
            step, *_ = np.linalg.lstsq(jacobian, -np.array(residuals) / worst, rcond=1e-10)
            moves = {name: step[2 * i : 2 * i + 2] for i, name in enumerate(names)}
            scale = Decimal(worst)
            places = {
                name: (x + scale * Decimal(float(moves[name][0])), y + scale * Decimal(float(moves[name][1])))
                for name, (x, y) in places.items()
            }
    return None


def false_on(fact: Fact, places: Places) -> bool:
    """Whether the fact is off by more than rounding explains."""
    with localcontext() as context:
        context.prec = _DIGITS
        return any(abs(residual(part, places)) > _FALSE for part in components(fact))


def residual(fact: Fact, places: Places) -> float:
    """How far the fact is off: an angle in radians or the logarithm of a ratio, to first order."""
    edges = _edges(fact)
    if fact.predicate in {"cong", "eqratio"}:
        above, below = Decimal(1), Decimal(1)
        for a, b, sign in edges:
            x, y = _vector(places, a, b)
            if sign > 0:
                above *= x * x + y * y
            else:
                below *= x * x + y * y
        return float((above - below) / (2 * below)) if below else math.inf
    re, im = Decimal(1), Decimal(0)
    for a, b, sign in edges:
        x, y = _vector(places, a, b)
        y = y if sign > 0 else -y
        re, im = re * x - im * y, re * y + im * x
    size = (re * re + im * im).sqrt()
    if not size:
        return math.inf
    if fact.predicate == "perp":
        re, im = im, -re
    return float((im if re >= 0 else -im) / size)


def _gradient(fact: Fact, places: Places, names: list[str]) -> list[float]:
    row = [0.0] * (2 * len(names))
    for a, b, sign in _edges(fact):
        x, y = (float(z) for z in _vector(places, a, b))
        square = x * x + y * y
        along = (x, y) if fact.predicate in {"cong", "eqratio"} else (-y, x)
        for k in (0, 1):
            row[2 * names.index(b) + k] += sign * along[k] / square
            row[2 * names.index(a) + k] -= sign * along[k] / square
    return row


def _edges(fact: Fact) -> list[tuple[str, str, int]]:
    """The segments whose directions, or logarithms of lengths, add up to zero (or a right angle)."""
    p = fact.points
    match fact.predicate:
        case "coll":
            return [(p[0], p[1], 1), (p[0], p[2], -1)]
        case "cyclic":
            return [(p[2], p[1], 1), (p[2], p[0], -1), (p[3], p[1], -1), (p[3], p[0], 1)]
        case "eqangle":
            return [(p[2], p[3], 1), (p[0], p[1], -1), (p[6], p[7], -1), (p[4], p[5], 1)]
        case "eqratio":
            return [(p[0], p[1], 1), (p[2], p[3], -1), (p[4], p[5], -1), (p[6], p[7], 1)]
        case "para" | "perp":
            return [(p[2], p[3], 1), (p[0], p[1], -1)]
        case "cong":
            return [(p[0], p[1], 1), (p[2], p[3], -1)]
        case _:
            raise ValueError(f"no polynomial for {fact}")


def _vector(places: Places, a: str, b: str) -> tuple[Decimal, Decimal]:
    (ax, ay), (bx, by) = places[a], places[b]
    return bx - ax, by - ay
