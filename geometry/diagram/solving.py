"""Which figure satisfies all equations, near one that satisfies most of them? Damped Gauss–Newton steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from geometry.diagram.equations import residuals
from geometry.facts import Fact

_STEPS = 60
_GOOD = 1e-11
_NUDGE = 1e-7
_LONGEST = 0.3  # a step moves no point farther than this part of the figure's size


def solve(places: Mapping[str, complex], facts: Sequence[Fact]) -> dict[str, complex] | None:
    """Places near the given ones at which all facts hold; None when the steps do not lead to any."""
    names = list(places)
    x = np.array([part for name in names for part in (places[name].real, places[name].imag)])
    values = _values(x, names, facts)
    for _ in range(_STEPS):
        error = float(np.abs(values).max(initial=0.0))
        if error < _GOOD:
            return _named(x, names)
        step, *_rest = np.linalg.lstsq(_jacobian(x, names, facts, values), -values, rcond=1e-9)
        size = float(np.abs(x).max()) or 1.0
        length = min(1.0, _LONGEST * size / (float(np.abs(step).max()) or 1.0))
        norm = float(values @ values)
        for _ in range(12):
            trial = _values(x + length * step, names, facts)
            if float(trial @ trial) < norm or error < 1e-9:
                break
            length /= 2
        x = x + length * step
        values = trial
        if not np.all(np.isfinite(values)):
            return None
    return _named(x, names) if float(np.abs(values).max(initial=0.0)) < 1e-9 else None


def _named(x: NDArray[np.float64], names: list[str]) -> dict[str, complex]:
    return {name: complex(x[2 * i], x[2 * i + 1]) for i, name in enumerate(names)}


def _values(x: NDArray[np.float64], names: list[str], facts: Sequence[Fact]) -> NDArray[np.float64]:
    places = _named(x, names)
    return np.array([value for fact in facts for value in residuals(fact, places)])


def _jacobian(
    x: NDArray[np.float64], names: list[str], facts: Sequence[Fact], values: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Differences, fact by fact over its own points: rows are residuals, columns coordinates."""
    place = {name: i for i, name in enumerate(names)}
    places = _named(x, names)
    found = np.zeros((len(values), len(x)))
    row = 0
    for fact in facts:
        base = residuals(fact, places)
        for name in dict.fromkeys(fact.points):
            for part, unit in enumerate((1.0, 1j)):
                moved = {**{p: places[p] for p in fact.points}, name: places[name] + _NUDGE * unit}
                difference = np.array(residuals(fact, moved)) - np.array(base)
                found[row : row + len(base), 2 * place[name] + part] = difference / _NUDGE
        row += len(base)
    return found
