"""How is each construction drawn: as a locus of its point, or as a choice of places for its points?"""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable, Mapping, Sequence
from random import Random

from geometry.diagram.centres import (
    apollonius,
    bisector,
    circumcentre,
    foot,
    incentre,
    orthocentre,
    outer_tangents,
    reflection,
    tangents,
    touching,
)
from geometry.diagram.loci import Circle, Curve, Line, Locus, cross, intersections
from geometry.diagram.shapes import SHAPES
from geometry.problem.statement import Use

P = complex
_SAMPLES = 8  # places tried for what starts from nothing
Places = Sequence[tuple[complex, ...]]


def draw_use(use: Use, given: list[complex], random: Random, unit: float) -> Locus | Places:
    """The locus, or the places, of what a use makes from the given points.

    `unit` is the size of what starts from nothing. Raises ValueError or ZeroDivisionError when the given
    points do not allow it.
    """
    name = use.construction.name
    if name in SHAPES:
        return [tuple(unit * p for p in SHAPES[name](random)) for _ in range(_SAMPLES)]
    if name in _LOCI:
        return _LOCI[name](*given)
    if name in _NUMBERED:
        return _NUMBERED[name](*given, float(use.number or 0))
    if name in _PLACES:
        return [p if isinstance(p, tuple) else (p,) for p in _PLACES[name](*given)]
    return _RANDOM[name](random, *given)


def _join(a: P, b: P) -> Line:
    return Line(a, b - a, -0.5, 1.5)


def _parallel(a: P, b: P, c: P) -> Line:
    return Line(a, c - b)


def _perpendicular(a: P, b: P, c: P) -> Line:
    return Line(a, 1j * (c - b))


def _middle(a: P, b: P) -> Line:
    return Line((a + b) / 2, 1j * (b - a))


def _directed(base: P, size: float, direction: P, *, ray: bool = False) -> Line:
    return Line(base, direction / abs(direction) * size, ray=ray)


def _aline(a: P, b: P, c: P, d: P, e: P) -> Line:
    """Directions: from ax to ab the same angle as from dc to de."""
    return _directed(a, abs(b - a), (b - a) * (c - d) / (e - d))


def _equal_angle(a: P, b: P, c: P, d: P, e: P) -> Circle:
    """The x with the directed angle from xa to xb equal to that from cd to ce: inscribed angles."""
    turn = cmath.phase((e - c) / (d - c))
    if abs(math.sin(turn)) < 1e-9:
        raise ValueError("a straight angle has no circle")
    # The centre sees ab under twice the angle; it is on the bisector of ab.
    centre = (a + b) / 2 + 1j * (b - a) / 2 / math.tan(turn)
    return Circle(centre, abs(centre - a))


def _eqangle2(a: P, b: P, c: P) -> Curve:
    scale = (b - a) * (b - c)
    return Curve(
        lambda x: ((x - a) * (x - c) / scale).imag, (a + b + c) / 3, max(abs(a - b), abs(b - c), abs(c - a))
    )


def _ratio(a: P, b: P, ratio: float) -> Locus:
    return _middle(a, b) if abs(ratio - 1) < 1e-9 else apollonius(a, b, ratio)


def _circum(a: P, b: P, c: P) -> Circle:
    o = circumcentre(a, b, c)
    return Circle(o, abs(o - a))


_LOCI: Mapping[str, Callable[..., Locus]] = {
    "on_line": _join,
    "on_opline": lambda a, b: Line(a, a - b, ray=True),
    "on_pline": _parallel,
    "on_pline0": _parallel,
    "on_tline": _perpendicular,
    "on_bline": _middle,
    "iso_triangle_vertex": _middle,
    "iso_triangle_vertex_angle": _middle,
    "on_aline": _aline,
    "on_aline0": lambda a, b, c, d, e, f, g: _directed(g, abs(f - e), (f - e) * (d - c) / (b - a)),
    "angle_bisector": lambda a, b, c: _directed(b, abs(c - b), bisector(a, b, c)),
    "angle_mirror": lambda a, b, c: Line(b, reflection(a, b, c) - b),
    "lc_tangent": lambda a, o: Line(a, 1j * (o - a)),
    "on_circle": lambda o, a: Circle(o, abs(a - o)),
    "eqdistance": lambda a, b, c: Circle(a, abs(b - c)),
    "on_dia": lambda a, b: Circle((a + b) / 2, abs(a - b) / 2),
    "on_circum": _circum,
    "on_aline2": lambda a, b, c, d, e: _equal_angle(a, b, d, c, e),
    "eqangle3": _equal_angle,
    "eqangle2": _eqangle2,
    "eqratio": lambda a, b, c, d, e, f, g: Circle(g, abs(e - f) * abs(c - d) / abs(a - b)),
    "eqratio6": lambda a, c, e, f, g, h: _ratio(a, c, abs(e - f) / abs(g - h)),
}

_NUMBERED: Mapping[str, Callable[..., Locus]] = {
    "s_angle": lambda a, b, turn: _directed(
        b, abs(a - b), (a - b) * cmath.exp(1j * math.pi * turn), ray=True
    ),
    "aconst": lambda a, b, c, turn: _directed(c, abs(b - a), (b - a) * cmath.exp(1j * math.pi * turn)),
    "rconst": lambda a, b, c, ratio: Circle(c, abs(a - b) / ratio),
    "rconst2": _ratio,
    "lconst": Circle,
}


def _other(points: list[P], known: P) -> list[P]:
    """The intersections without the one that is known."""
    return sorted(points, key=lambda p: abs(p - known))[1:]


def _eq_triangle(b: P, c: P) -> list[P]:
    return [b + (c - b) * cmath.exp(1j * s * math.pi / 3) for s in (1, -1)]


def _trisect(a: P, b: P, c: P) -> list[tuple[P, P]]:
    third = cmath.phase((c - b) / (a - b)) / 3
    rays = [Line(b, (a - b) * cmath.exp(1j * k * third)) for k in (1, 2)]
    (x,), (y,) = (intersections(ray, _join(a, c)) for ray in rays)
    return [(x, y)]


def _outer(o: P, a: P, w: P, b: P) -> list[tuple[P, P]]:
    return outer_tangents(o, abs(a - o), w, abs(b - w))


def _cc_tangent(o: P, a: P, w: P, b: P) -> list[tuple[P, ...]]:
    first, second = _outer(o, a, w, b)
    return [(*first, *second), (*second, *first)]


def _2l1c(a: P, b: P, c: P, o: P) -> list[tuple[P, ...]]:
    """Circles that touch ca, cb and the circle about o through a: their centre is on the bisector at c."""
    unit = bisector(a, c, b) / abs(bisector(a, c, b))
    sine = abs(cross(unit, (a - c) / abs(a - c)))
    big = abs(a - o)
    found: list[tuple[P, ...]] = []
    for sign in (-1, 1):  # inside, outside
        # |c + t·unit - o|² = (big + sign·t·sine)²
        h = c - o
        square, half = 1 - sine**2, (h * unit.conjugate()).real - sign * big * sine
        rest = abs(h) ** 2 - big**2
        under = half**2 - square * rest
        if under < 0:
            continue
        for root in (-1, 1):
            t = (-half + root * math.sqrt(under)) / square
            if t > 1e-6 and big + sign * t * sine > 0:
                i = c + t * unit
                z = o + (i - o) / abs(i - o) * big
                found.append((foot(i, a, c), foot(i, b, c), z, i))
    return found


def _e5128(a: P, b: P, c: P, d: P) -> list[tuple[P, P]]:
    """By the power of y = (a+b)/2, ya² = yx·yd, so the triangles yax and yda are similar."""
    y = (a + b) / 2
    return [(x, y) for x in _other(intersections(Line(y, d - y), Circle(c, abs(b - c))), d)]


def _centroid(a: P, b: P, c: P) -> list[tuple[P, ...]]:
    return [((b + c) / 2, (c + a) / 2, (a + b) / 2, (a + b + c) / 3)]


def _ninepoints(a: P, b: P, c: P) -> list[tuple[P, ...]]:
    x, y, z = (b + c) / 2, (c + a) / 2, (a + b) / 2
    return [(x, y, z, circumcentre(x, y, z))]


_PLACES: Mapping[str, Callable[..., Sequence[P | tuple[P, ...]]]] = {
    "square": lambda a, b: [(b + s * (b - a), a + s * (b - a)) for s in (1j, -1j)],
    "nsquare": lambda a, b: [a - 1j * (b - a)],
    "psquare": lambda a, b: [a + 1j * (b - a)],
    "eq_triangle": _eq_triangle,
    "parallelogram": lambda a, b, c: [a + c - b],
    "shift": lambda b, c, d: [b + d - c],
    "midpoint": lambda a, b: [(a + b) / 2],
    "mirror": lambda a, b: [2 * b - a],
    "reflect": lambda a, b, c: [reflection(a, b, c)],
    "foot": lambda a, b, c: [foot(a, b, c)],
    "circle": lambda a, b, c: [circumcentre(a, b, c)],
    "circumcenter": lambda a, b, c: [circumcentre(a, b, c)],
    "orthocenter": lambda a, b, c: [orthocentre(a, b, c)],
    "incenter": lambda a, b, c: [incentre(a, b, c)],
    "excenter": lambda a, b, c: [incentre(a, b, c, -1)],
    "incenter2": lambda a, b, c: [touching(incentre(a, b, c), a, b, c)],
    "excenter2": lambda a, b, c: [touching(incentre(a, b, c, -1), a, b, c)],
    "centroid": _centroid,
    "ninepoints": _ninepoints,
    "intersection_ll": lambda a, b, c, d: intersections(_join(a, b), _join(c, d)),
    "intersection_lc": lambda a, o, b: _other(intersections(_join(a, b), Circle(o, abs(b - o))), b),
    "intersection_cc": lambda o, w, a: [reflection(a, o, w)],
    "intersection_lp": lambda a, b, c, m, n: intersections(_join(a, b), _parallel(c, m, n)),
    "intersection_lt": lambda a, b, c, d, e: intersections(_join(a, b), _perpendicular(c, d, e)),
    "intersection_pp": lambda a, b, c, d, e, f: intersections(_parallel(a, b, c), _parallel(d, e, f)),
    "intersection_tt": lambda a, b, c, d, e, f: intersections(
        _perpendicular(a, b, c), _perpendicular(d, e, f)
    ),
    "trisegment": lambda a, b: [((2 * a + b) / 3, (a + 2 * b) / 3)],
    "trisect": _trisect,
    "tangent": lambda a, o, b: [tuple(t[::s]) for t in [tangents(a, o, abs(b - o))] if t for s in (1, -1)],
    "cc_tangent0": _outer,
    "cc_tangent": _cc_tangent,
    "2l1c": _2l1c,
    "e5128": _e5128,
}


def _3peq(random: Random, a: P, b: P, c: P) -> Places:
    z = b + random.uniform(0.2, 0.8) * (c - b)
    (x,) = intersections(_join(a, b), Line(2 * z - a, c - a))
    return [(x, 2 * z - x, z)]


_RANDOM: Mapping[str, Callable[..., Places]] = {"3peq": _3peq}
