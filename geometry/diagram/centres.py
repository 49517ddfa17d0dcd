"""Where are the remarkable points of a triangle, feet, reflections and tangents, as complex numbers?

Degenerate input raises ZeroDivisionError or ValueError.
"""

from __future__ import annotations

import cmath
import math

from geometry.diagram.loci import Circle, cross, dot, intersections


def foot(p: complex, a: complex, b: complex) -> complex:
    """The foot of the perpendicular from p to the line ab."""
    d = b - a
    return a + d * dot(p - a, d) / abs(d) ** 2


def reflection(p: complex, a: complex, b: complex) -> complex:
    """The mirror image of p in the line ab."""
    return 2 * foot(p, a, b) - p


def circumcentre(a: complex, b: complex, c: complex) -> complex:
    """The centre of the circle through a, b, c."""
    u, v = b - a, c - a
    return a + (abs(u) ** 2 * v - abs(v) ** 2 * u) / (2j * cross(u, v))


def orthocentre(a: complex, b: complex, c: complex) -> complex:
    """The common point of the altitudes."""
    return a + b + c - 2 * circumcentre(a, b, c)


def incentre(a: complex, b: complex, c: complex, at_a: int = 1) -> complex:
    """The centre of the incircle, or with `at_a` -1 of the excircle opposite a."""
    x, y, z = at_a * abs(b - c), abs(c - a), abs(a - b)
    return (x * a + y * b + z * c) / (x + y + z)


def touching(i: complex, a: complex, b: complex, c: complex) -> tuple[complex, complex, complex, complex]:
    """The feet of i on bc, ca, ab, and i."""
    return foot(i, b, c), foot(i, c, a), foot(i, a, b), i


def bisector(a: complex, b: complex, c: complex) -> complex:
    """The direction of the inner bisector of the angle abc."""
    return (a - b) / abs(a - b) + (c - b) / abs(c - b)


def tangents(p: complex, o: complex, radius: float) -> list[complex]:
    """Where the tangents from p touch the circle; none from inside."""
    if abs(p - o) <= radius:
        return []
    return intersections(Circle((p + o) / 2, abs(p - o) / 2), Circle(o, radius))


def apollonius(a: complex, b: complex, ratio: float) -> Circle:
    """The circle of the points x with |xa| = ratio·|xb|, for a ratio other than 1."""
    square = ratio * ratio
    centre = (a - square * b) / (1 - square)
    return Circle(centre, ratio * abs(a - b) / abs(1 - square))


def outer_tangents(o: complex, r: float, w: complex, s: float) -> list[tuple[complex, complex]]:
    """The points of contact of the two common outer tangents of circles (o, r) and (w, s)."""
    d = w - o
    cosine = (r - s) / abs(d)
    if abs(cosine) >= 1:
        raise ValueError("one circle is inside the other")
    turn = math.acos(cosine)
    unit = d / abs(d)
    return [(o + r * u, w + s * u) for u in (unit * cmath.exp(1j * turn), unit * cmath.exp(-1j * turn))]
