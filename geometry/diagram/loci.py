"""On which curve does a point lie, where do two curves meet, and how is a point of one chosen at random?

Points are complex numbers.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

_PARALLEL = 1e-9  # sine of the angle of lines that count as parallel
_TOUCH = 1e-12  # relative discriminant at which a line touches a circle
_SAMPLES = 90


@dataclass(frozen=True, slots=True)
class Line:
    """Points `base + t·step`; random ones have t between `low` and `high`; on a ray t is positive."""

    base: complex
    step: complex
    low: float = -1.2
    high: float = 1.2
    ray: bool = False

    def at(self, t: float) -> complex:
        """The point of parameter t."""
        return self.base + t * self.step

    def residual(self, p: complex) -> float:
        """Signed distance of p."""
        return cross(self.step, p - self.base) / (abs(self.step) or 1e-300)

    def random(self, random: Random) -> complex:
        """A random point."""
        return self.at(random.uniform(max(self.low, 0.25) if self.ray else self.low, self.high))


@dataclass(frozen=True, slots=True)
class Circle:
    """All points at distance `radius` from `centre`."""

    centre: complex
    radius: float

    def at(self, t: float) -> complex:
        """The point at angle t."""
        return self.centre + cmath.rect(self.radius, t)

    def residual(self, p: complex) -> float:
        """How much farther from the centre than the radius p is."""
        return abs(p - self.centre) - self.radius

    def random(self, random: Random) -> complex:
        """A random point."""
        return self.at(random.uniform(0, 2 * math.pi))


@dataclass(frozen=True, slots=True)
class Curve:
    """The zeros of a smooth function, some of them not far from `centre` compared with `size`."""

    function: Callable[[complex], float]
    centre: complex
    size: float

    def residual(self, p: complex) -> float:
        """The function's value at p."""
        return self.function(p)

    def random(self, random: Random) -> complex:
        """A random point. Raises ValueError when none is found."""
        for _ in range(12):
            start = self.centre + self.size * complex(random.uniform(-1, 1), random.uniform(-1, 1))
            turn = cmath.rect(self.size, random.uniform(0, math.pi))
            found = [p for p in intersections(self, Line(start, turn)) if abs(p - start) < 2 * self.size]
            if found:
                return random.choice(found)
        raise ValueError("the curve was not found")


Locus = Line | Circle | Curve


def cross(u: complex, v: complex) -> float:
    """The signed area of the parallelogram on u and v."""
    return u.real * v.imag - u.imag * v.real


def dot(u: complex, v: complex) -> float:
    """The scalar product of u and v."""
    return u.real * v.real + u.imag * v.imag


def intersections(first: Locus, second: Locus) -> list[complex]:
    """The points that two loci have in common; none for parallel lines or equal loci."""
    if isinstance(first, Curve):
        found = [] if isinstance(second, Curve) else list(_on_curve(second, first))
    elif isinstance(second, Curve):
        found = list(_on_curve(first, second))
    elif isinstance(first, Line) and isinstance(second, Line):
        found = _two_lines(first, second)
    elif isinstance(first, Line) and isinstance(second, Circle):
        found = _line_circle(first, second)
    elif isinstance(first, Circle) and isinstance(second, Line):
        found = _line_circle(second, first)
    elif isinstance(first, Circle) and isinstance(second, Circle):
        found = _two_circles(first, second)
    return [p for p in found if all(_ahead(locus, p) for locus in (first, second))]


def _ahead(locus: Locus, p: complex) -> bool:
    return not (isinstance(locus, Line) and locus.ray) or dot(p - locus.base, locus.step) > 0


def _two_lines(first: Line, second: Line) -> list[complex]:
    area = cross(first.step, second.step)
    if abs(area) <= _PARALLEL * abs(first.step) * abs(second.step):
        return []
    return [first.at(cross(second.base - first.base, second.step) / area)]


def _line_circle(line: Line, circle: Circle) -> list[complex]:
    size = abs(line.step)
    if size == 0 or circle.radius == 0:
        return []
    along = line.step / size
    middle = line.base + along * dot(circle.centre - line.base, along)
    square = circle.radius**2 - abs(middle - circle.centre) ** 2
    if abs(square) <= _TOUCH * circle.radius**2:
        return [middle]
    if square < 0:
        return []
    half = along * math.sqrt(square)
    return [middle - half, middle + half]


def _two_circles(first: Circle, second: Circle) -> list[complex]:
    between = second.centre - first.centre
    distance = abs(between)
    if distance <= _PARALLEL * max(first.radius, second.radius, 1e-300):
        return []
    along = (distance**2 + first.radius**2 - second.radius**2) / (2 * distance)
    unit = between / distance
    return _line_circle(Line(first.centre + along * unit, 1j * unit), first)


def _on_curve(locus: Line | Circle, curve: Curve) -> Iterator[complex]:
    """Zeros of the curve's function along a line or a circle, by changes of sign and bisection."""
    if isinstance(locus, Line):
        reach = 6 * curve.size / (abs(locus.step) or 1e-300)
        middle = dot(curve.centre - locus.base, locus.step) / (abs(locus.step) ** 2 or 1e-300)
        start, end = middle - reach, middle + reach
    else:
        start, end = 0.0, 2 * math.pi
    grid = [start + (end - start) * (k + 0.137) / _SAMPLES for k in range(_SAMPLES + 1)]
    values = [curve.function(locus.at(t)) for t in grid]
    for low, high, below, above in zip(grid, grid[1:], values, values[1:], strict=False):
        if below * above < 0:
            yield locus.at(_bisect(lambda t: curve.function(locus.at(t)), low, high, below))


def _bisect(function: Callable[[float], float], low: float, high: float, below: float) -> float:
    for _ in range(60):
        middle = (low + high) / 2
        value = function(middle)
        if value == 0 or middle in {low, high}:
            return middle
        if (value < 0) == (below < 0):
            low = middle
        else:
            high = middle
    return (low + high) / 2
