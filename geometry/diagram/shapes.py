"""What does a figure start from: random triangles, quadrangles and the like, of about unit size?"""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable, Mapping
from random import Random

Shape = tuple[complex, ...]


def _place(random: Random, shape: Shape) -> Shape:
    """The shape, turned, mirrored and moved at random."""
    turn = cmath.rect(random.uniform(0.8, 1.3), random.uniform(0, 2 * math.pi))
    shift = complex(random.uniform(-0.3, 0.3), random.uniform(-0.3, 0.3))
    if random.random() < 0.5:
        shape = tuple(p.conjugate() for p in shape)
    return tuple(shift + turn * p for p in shape)


def _free(random: Random) -> Shape:
    return (complex(random.uniform(-1.3, 1.3), random.uniform(-1.3, 1.3)),)


def _polygon(corners: int) -> Callable[[Random], Shape]:
    def draw(random: Random) -> Shape:
        """A convex polygon on an ellipse-like curve, no corner too near to another."""
        while True:
            angles = sorted(random.uniform(0, 2 * math.pi) for _ in range(corners))
            gaps = [b - a for a, b in zip(angles, [*angles[1:], angles[0] + 2 * math.pi], strict=True)]
            if min(gaps) > 1.8 / corners and max(gaps) < (3.0 if corners > 3 else 2.9):
                break
        spread = 0.0 if corners == 3 else 0.15
        return _place(random, tuple(cmath.rect(1 + random.uniform(-spread, spread), t) for t in angles))

    return draw


def _segment(random: Random) -> Shape:
    return _place(random, (-0.8 + 0j, 0.8 + 0j))


def _apex(random: Random) -> float:
    """Half the angle at the apex of an isosceles triangle, away from 30° and 45°."""
    return random.choice((random.uniform(0.3, 0.47), random.uniform(0.57, 0.73), random.uniform(0.84, 1.1)))


def _iso_triangle(random: Random) -> Shape:
    half = _apex(random)
    return _place(random, (0j, cmath.rect(1.5, half), cmath.rect(1.5, -half)))


def _r_triangle(random: Random) -> Shape:
    return _place(random, (0j, complex(random.uniform(0.8, 1.8), 0), complex(0, random.uniform(0.8, 1.8))))


def _risos(random: Random) -> Shape:
    return _place(random, (0j, 1.3 + 0j, 1.3j))


def _ieq_triangle(random: Random) -> Shape:
    return _place(random, (0j, 1.5 + 0j, cmath.rect(1.5, math.pi / 3)))


def _triangle12(random: Random) -> Shape:
    return _place(random, (0j, 0.9 + 0j, cmath.rect(1.8, random.uniform(0.5, 2.4))))


def _trapezoid(random: Random) -> Shape:
    height = random.uniform(0.8, 1.4)
    left, right = random.uniform(0.2, 0.6), random.uniform(0.9, 1.5)
    return _place(random, (0j, 2.0 + 0j, complex(right, height), complex(left, height)))


def _r_trapezoid(random: Random) -> Shape:
    height = random.uniform(0.8, 1.6)
    return _place(random, (0j, 2.0 + 0j, complex(random.uniform(0.7, 1.6), height), complex(0, height)))


def _eq_trapezoid(random: Random) -> Shape:
    height, inset = random.uniform(0.8, 1.4), random.uniform(0.25, 0.7)
    return _place(random, (0j, 2.0 + 0j, complex(2 - inset, height), complex(inset, height)))


def _eq_quadrangle(random: Random) -> Shape:
    side = random.uniform(0.8, 1.4)
    a, b = 0j, complex(random.uniform(1.3, 2.0), 0)
    d = cmath.rect(side, random.uniform(1.0, 2.0))
    return _place(random, (a, b, b + cmath.rect(side, random.uniform(0.9, 2.1)), d))


def _eqdia_quadrangle(random: Random) -> Shape:
    diagonal = random.uniform(1.4, 2.0)
    before, after = random.uniform(0.3, 0.7), random.uniform(0.3, 0.7)
    turn = cmath.exp(1j * random.uniform(0.9, 2.2))
    a, c = complex(-before * diagonal, 0), complex((1 - before) * diagonal, 0)
    return _place(random, (a, -after * diagonal * turn, c, (1 - after) * diagonal * turn))


def _rectangle(random: Random) -> Shape:
    width, height = random.uniform(1.3, 2.0), random.uniform(0.7, 1.2)
    return _place(random, (0j, width + 0j, complex(width, height), complex(0, height)))


def _isquare(random: Random) -> Shape:
    return _place(random, (0j, 1.4 + 0j, 1.4 + 1.4j, 1.4j))


SHAPES: Mapping[str, Callable[[Random], Shape]] = {
    "free": _free,
    "segment": _segment,
    "triangle": _polygon(3),
    "quadrangle": _polygon(4),
    "pentagon": _polygon(5),
    "iso_triangle": _iso_triangle,
    "iso_triangle0": _iso_triangle,
    "r_triangle": _r_triangle,
    "risos": _risos,
    "ieq_triangle": _ieq_triangle,
    "triangle12": _triangle12,
    "trapezoid": _trapezoid,
    "r_trapezoid": _r_trapezoid,
    "eq_trapezoid": _eq_trapezoid,
    "eq_quadrangle": _eq_quadrangle,
    "eqdia_quadrangle": _eqdia_quadrangle,
    "rectangle": _rectangle,
    "isquare": _isquare,
}
