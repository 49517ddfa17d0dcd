"""What other figures of a problem lie near a given one?

Moves all points at random and then back onto the problem's equations by Gauss–Newton steps. Needs nothing but
the low-level problem, and keeps the configuration, so that guards seen on the first figure hold again.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from geometry.check.on_figure import components, holds
from geometry.facts import GUARD_ARITY, Fact, Figure, LowLevelProblem

_STEPS = 40
_ATTEMPTS = 400
_FARTHEST = 20  # a figure that moved farther than this many times the reach is another one
_LOST = 1e100  # steps that lead this far, or to no number at all, lead nowhere
Vector = NDArray[np.float64]


def nearby_figures(problem: LowLevelProblem, *, seed: int = 0, size: float = 0.05) -> Iterator[Figure]:
    """Figures that satisfy the assumptions, about `size` (of the figure's extent) away.

    Ends when none come; `seed` fixes the sequence.
    """
    names = list(problem.figure.points)
    place = {name: i for i, name in enumerate(names)}
    start: Vector = np.array([problem.figure[name] for name in names], dtype=np.float64)
    centre = start.mean(axis=0)
    scale = float(np.abs(start - centre).max()) or 1.0
    has_lengths = any(f.predicate == "lconst" for f in problem.assumptions)
    unit = 1.0 if has_lengths else scale
    normal: Vector = (start - centre) / unit
    assumed = [fact for fact in problem.assumptions if fact.predicate not in GUARD_ARITY]
    facts = [part for fact in assumed for part in components(fact)]
    random = np.random.default_rng(seed)
    for attempt in range(_ATTEMPTS):
        reach = size * 0.5 ** (attempt % 4) * scale / unit
        moved = project(normal + reach * random.standard_normal(normal.shape), facts, place)
        if moved is None or float(np.abs(moved - normal).max()) > _FARTHEST * reach:
            continue
        places = zip(names, moved * unit, strict=True)
        figure = Figure({name: (float(x), float(y)) for name, (x, y) in places})
        if all(holds(fact, figure) for fact in assumed):
            yield figure


def project(points: Vector, facts: list[Fact], place: dict[str, int]) -> Vector | None:
    """Points (n × 2) moved onto the facts' equations, or None. `place`: the row of each name."""
    for _ in range(_STEPS):
        residuals, jacobian = _linearise(points, facts, place)
        if not np.all(np.isfinite(residuals)):
            return None
        if float(np.abs(residuals).max(initial=0.0)) < 1e-13:
            return points
        step, *_rest = np.linalg.lstsq(jacobian, -residuals, rcond=1e-10)
        points = points + step.reshape(points.shape)
        if not float(np.abs(points).max(initial=0.0)) < _LOST:
            return None
    return points if float(np.abs(_linearise(points, facts, place)[0]).max(initial=0.0)) < 1e-10 else None


def _linearise(points: Vector, facts: list[Fact], place: dict[str, int]) -> tuple[Vector, Vector]:
    residuals = np.zeros(len(facts))
    jacobian = np.zeros((len(facts), points.size))
    for row, fact in enumerate(facts):
        at = [place[name] for name in fact.points]
        if fact.predicate in {"cong", "rconst", "lconst", "eqratio"}:
            residuals[row] = _lengths(fact, points, at, jacobian[row])
        elif fact.predicate == "pythagoras":
            residuals[row] = _squares(points, at, jacobian[row])
        else:
            residuals[row] = _turns(fact, points, at, jacobian[row])
    return residuals, jacobian


def _lengths(fact: Fact, points: Vector, at: list[int], row: Vector) -> float:
    """Logarithms of lengths: residual, gradient into `row`."""
    signs = {"cong": (1, -1), "rconst": (1, -1), "lconst": (1,), "eqratio": (1, -1, -1, 1)}[fact.predicate]
    total = -math.log(float(fact.constant)) if fact.constant else 0.0
    for k, sign in enumerate(signs):
        a, b = at[2 * k], at[2 * k + 1]
        d = points[b] - points[a]
        square = float(d @ d) or 1e-300
        total += sign * 0.5 * math.log(square)
        row[2 * b : 2 * b + 2] += sign * d / square
        row[2 * a : 2 * a + 2] -= sign * d / square
    return total


def _squares(points: Vector, at: list[int], row: Vector) -> float:
    """|AC|² + |BD|² - |AD|² - |BC|²: residual, gradient into `row`."""
    total = 0.0
    for i, j, sign in ((0, 2, 1), (1, 3, 1), (0, 3, -1), (1, 2, -1)):
        a, b = at[i], at[j]
        d = points[b] - points[a]
        total += sign * float(d @ d)
        row[2 * b : 2 * b + 2] += 2 * sign * d
        row[2 * a : 2 * a + 2] -= 2 * sign * d
    return total


def _turns(fact: Fact, points: Vector, at: list[int], row: Vector) -> float:
    """Directed angles mod π: residual, gradient into `row`."""
    constant = fact.constant or Fraction(0)
    match fact.predicate:
        case "coll":
            lines = [(at[0], at[1], 1), (at[0], at[2], -1)]
        case "cyclic":
            a, b, c, d = at
            lines = [(c, b, 1), (c, a, -1), (d, b, -1), (d, a, 1)]
        case "eqangle":
            lines = [(at[2], at[3], 1), (at[0], at[1], -1), (at[6], at[7], -1), (at[4], at[5], 1)]
        case "para" | "perp" | "aconst":
            lines = [(at[2], at[3], 1), (at[0], at[1], -1)]
        case _:
            raise ValueError(f"no figure can be drawn from {fact}")
    total = -math.pi * (0.5 if fact.predicate == "perp" else float(constant))
    for a, b, sign in lines:
        d = points[b] - points[a]
        square = float(d @ d) or 1e-300
        total += sign * math.atan2(d[1], d[0])
        gradient = np.array([-d[1], d[0]]) / square
        row[2 * b : 2 * b + 2] += sign * gradient
        row[2 * a : 2 * a + 2] -= sign * gradient
    return total - math.pi * round(total / math.pi)
