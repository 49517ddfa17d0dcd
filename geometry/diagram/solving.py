"""Which figure satisfies all equations, near one that satisfies most of them? Damped Gauss–Newton steps."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from geometry.diagram.equations import equations
from geometry.facts import Fact

_STEPS = 60
_GOOD = 1e-12
_ENOUGH = 1e-9
_PATIENCE = 10  # steps in which the error must halve
_LONGEST = 0.3  # a step moves no point farther than this part of the figure's size
_Floats = NDArray[np.float64]


class _System:
    """The equations of facts about named points, as arrays over their segments."""

    def __init__(self, facts: Sequence[Fact], names: Sequence[str]) -> None:
        place = {name: i for i, name in enumerate(names)}
        found = [equation for fact in facts for equation in equations(fact)]
        edges = [(row, place[a], place[b], sign) for row, e in enumerate(found) for a, b, sign in e.edges]
        self._row, self._start, self._end, sign = np.array(edges, dtype=np.intp).reshape(-1, 4).T
        self._sign = sign.astype(np.float64)
        self._constant = np.array([e.constant for e in found])
        self._directions = np.array([e.directions for e in found], dtype=bool)
        self._turning = self._directions[self._row]
        self._points = len(names)

    def linearise(self, z: NDArray[np.complex128]) -> tuple[_Floats, _Floats]:
        """Residuals, and their derivatives by the x and then the y of all points."""
        d = z[self._end] - z[self._start]
        d = np.where(d == 0, 1e-300, d)
        values = -self._constant.copy()
        np.add.at(values, self._row, self._sign * np.where(self._turning, np.angle(d), np.log(np.abs(d))))
        wrapped = values - math.pi * np.round(values / math.pi)
        values = np.where(self._directions, wrapped, values)
        # The derivative of log d is dz/d: of the log-length its real part, of the angle its imaginary part.
        by_x = self._sign * np.where(self._turning, (1 / d).imag, (1 / d).real)
        by_y = self._sign * np.where(self._turning, (1j / d).imag, (1j / d).real)
        jacobian = np.zeros((len(values), 2 * self._points))
        for column, part in ((0, by_x), (self._points, by_y)):
            np.add.at(jacobian, (self._row, self._end + column), part)
            np.add.at(jacobian, (self._row, self._start + column), -part)
        return values, jacobian


def solve(places: Mapping[str, complex], facts: Sequence[Fact]) -> dict[str, complex] | None:
    """Places near the given ones at which all facts hold; None when the steps do not lead to any."""
    names = list(places)
    system = _System(facts, names)
    z = np.array([places[name] for name in names], dtype=np.complex128)
    errors: list[float] = []
    values, jacobian = system.linearise(z)
    for _ in range(_STEPS):
        errors.append(float(np.abs(values).max(initial=0.0)))
        stuck = len(errors) > _PATIENCE and errors[-1] > errors[-1 - _PATIENCE] / 2
        if errors[-1] < _GOOD or stuck or not np.isfinite(errors[-1]):
            break
        flat, *_rest = np.linalg.lstsq(jacobian, -values, rcond=1e-10)
        step = flat[: len(names)] + 1j * flat[len(names) :]
        size = float(np.abs(z - z.mean()).max()) or 1.0
        length = min(1.0, _LONGEST * size / (float(np.abs(step).max()) or 1.0))
        before = float(values @ values)
        for _ in range(6):
            values, jacobian = system.linearise(z + length * step)
            if float(values @ values) < before:
                break
            length /= 2
        z = z + length * step
    if errors[-1] > _ENOUGH or not np.all(np.isfinite(z)):
        return None
    return {name: complex(p) for name, p in zip(names, z, strict=True)}
