"""What does a fact say as exact linear equations? Written apart from the engine, which it is to check.

Unknowns are directions of lines in units of π ("d"), logarithms of lengths and of sines ("l", "s"),
lengths and their squares ("n", "q"). An equation is a mapping from unknowns to rational coefficients; the
constants π, logarithms of primes and the unit of length are unknowns as well.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from fractions import Fraction

from geometry.facts import Fact, Figure

Unknown = tuple[str, ...]
Equation = dict[Unknown, Fraction]

_PI: Unknown = ("pi",)
_UNIT: Unknown = ("unit",)


def pair(kind: str, a: str, b: str) -> Unknown:
    """The unknown of that kind for the points A and B in any order."""
    return (kind, a, b) if a < b else (kind, b, a)


def sine(a: str, b: str, c: str) -> Unknown:
    """The logarithm of sin ABC."""
    return ("s", b, a, c) if a < c else ("s", b, c, a)


def combine(*terms: tuple[Unknown, Fraction | int]) -> Equation:
    """The sum of the terms, without zeros."""
    found: Equation = {}
    for unknown, coefficient in terms:
        found[unknown] = found.get(unknown, Fraction(0)) + coefficient
    return {u: c for u, c in found.items() if c}


def turn(figure: Figure, a: str, b: str) -> float:
    """Direction of AB in units of π, in [0, 1)."""
    (x, y), (u, v) = figure[a], figure[b]
    return math.atan2(v - y, u - x) / math.pi % 1.0


def directions(
    figure: Figure, lines: Iterable[tuple[str, str, int]], constant: Fraction = Fraction(0)
) -> Equation:
    """Σ c·d(AB) = constant + m, with the integer m that the figure shows."""
    kept = list(lines)
    total = sum(c * turn(figure, a, b) for a, b, c in kept) - float(constant)
    return combine(*((pair("d", a, b), c) for a, b, c in kept), (_PI, -(round(total) + constant)))


def _log(value: Fraction, times: int = 1) -> list[tuple[Unknown, int]]:
    terms: list[tuple[Unknown, int]] = []
    for number, sign in ((value.numerator, times), (value.denominator, -times)):
        rest, factor = number, 2
        while rest > 1:
            while rest % factor == 0:
                terms.append((("prime", str(factor)), sign))
                rest //= factor
            factor = factor + 1 if factor * factor <= rest else max(rest, factor + 1)
    return terms


def _chords(figure: Figure, a: str, b: str, c: str, d: str) -> list[Equation]:
    """The chords of a circle: d(AB) + d(CD) is the same for each way to pair the four points."""
    return [
        directions(figure, [(a, b, 1), (c, d, 1), (a, c, -1), (b, d, -1)]),
        directions(figure, [(a, b, 1), (c, d, 1), (a, d, -1), (b, c, -1)]),
    ]


def _proportional(table: str, a: str, b: str, c: str, d: str, q: Fraction = Fraction(1)) -> list[Equation]:
    if table == "ratio":
        return [combine((pair("l", a, b), 1), (pair("l", c, d), -1), *_log(q, -1))]
    if table == "length":
        return [combine((pair("n", a, b), 1), (pair("n", c, d), -q))]
    if table == "square":
        return [combine((pair("q", a, b), 1), (pair("q", c, d), -q * q))]
    return []


def equations(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    """All the equations of a fact in one table ("direction", "ratio", "length", "square")."""
    maker = _MAKERS.get(fact.predicate)
    return maker(fact, table, figure) if maker else []


def _coll(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    if table != "direction":
        return []
    a, b, *others = fact.points
    lines = [(a, b)] + [(x, y) for y in others for x in fact.points if x < y or x in (a, b)]
    return [directions(figure, [(x, y, 1), (a, b, -1)]) for x, y in lines[1:] if x != y]


def _circle(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    o, a, *others = fact.points
    return [e for x in others for e in _proportional(table, o, x, o, a)]


def _cyclic(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    if table != "direction":
        return []
    a, b, *others = fact.points
    pairs = [(x, y) for i, y in enumerate(others) for x in others[:i]]
    return [e for x, y in pairs for e in _chords(figure, a, b, x, y)]


def _midp(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    m, a, b = fact.points
    if table == "direction":
        return _coll(Fact("coll", (m, a, b)), table, figure)
    return _proportional(table, m, a, m, b) + _proportional(table, a, b, m, a, Fraction(2))


def _linear_angle(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    if table != "direction":
        return []
    p = fact.points
    constant = Fraction(1, 2) if fact.predicate == "perp" else fact.constant or Fraction(0)
    lines = [(p[2], p[3], 1), (p[0], p[1], -1)]
    if fact.predicate == "eqangle":
        lines += [(p[6], p[7], -1), (p[4], p[5], 1)]
    return [directions(figure, lines, constant)]


def _cong(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    a, b, c, d = fact.points
    return _proportional(table, a, b, c, d, fact.constant or Fraction(1))


def _lconst(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    a, b = fact.points
    q = fact.constant or Fraction(1)
    if table == "ratio":
        return [combine((pair("l", a, b), 1), *_log(q, -1))]
    if table == "length":
        return [combine((pair("n", a, b), 1), (_UNIT, -q))]
    return [combine((pair("q", a, b), 1), (_UNIT, -q * q))] if table == "square" else []


def _eqratio(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    if table != "ratio":
        return []
    a, b, c, d, e, f, g, h = fact.points
    return [combine((pair("l", a, b), 1), (pair("l", c, d), -1), (pair("l", e, f), -1), (pair("l", g, h), 1))]


def _triangles(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    first, second = fact.points[:3], fact.points[3:]
    mirrored = 1 if fact.predicate in {"simtrir", "contrir"} else -1
    if table == "direction":
        found = []
        for i in range(3):
            p, q, r = (first[(i + k) % 3] for k in range(3))
            u, v, w = (second[(i + k) % 3] for k in range(3))
            found.append(directions(figure, [(q, r, 1), (q, p, -1), (v, w, mirrored), (v, u, -mirrored)]))
        return found
    sides = [(first[i], first[(i + 1) % 3], second[i], second[(i + 1) % 3]) for i in range(3)]
    if fact.predicate in {"contri", "contrir"}:
        return [e for side in sides for e in _proportional(table, *side)]
    if table != "ratio":
        return []
    return [
        combine((pair("l", a, b), 1), (pair("l", c, d), -1), (pair("l", e, f), -1), (pair("l", g, h), 1))
        for (a, b, e, f), (c, d, g, h) in ((sides[0], sides[1]), (sides[1], sides[2]))
    ]


def _same(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    a, b = fact.points
    found: list[Equation] = []
    for z in figure.points:
        if z in (a, b) or math.dist(figure[a], figure[z]) < 1e-9:
            continue
        if table == "direction":
            found.append(directions(figure, [(a, z, 1), (b, z, -1)]))
        else:
            found += _proportional(table, a, z, b, z)
    return found


def _addition(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    a, b, c = fact.points
    terms = ((pair("n", a, b), 1), (pair("n", b, c), 1), (pair("n", a, c), -1))
    return [combine(*terms)] if table == "length" else []


def _squares(terms: Iterable[tuple[str, str, Fraction | int]]) -> Equation:
    return combine(*((pair("q", a, b), c) for a, b, c in terms if a != b))


def _pythagoras(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    a, b, c, d = fact.points
    return [_squares([(a, c, 1), (b, d, 1), (a, d, -1), (b, c, -1)])] if table == "square" else []


def _stewart(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    x, a, b, c = fact.points
    r = fact.constant or Fraction(0)
    if table != "square":
        return []
    return [_squares([(x, b, 1), (x, a, r - 1), (x, c, -r), (a, c, r * (1 - r))])]


def _sines(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    a, b, c, p, q, r, s, t, u = fact.points
    terms = ((pair("l", b, c), 1), (pair("l", a, c), -1), (sine(p, q, r), -1), (sine(s, t, u), 1))
    return [combine(*terms)] if table == "ratio" else []


def _eqsine(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    a, b, c, p, q, r = fact.points
    return [combine((sine(a, b, c), 1), (sine(p, q, r), -1))] if table == "ratio" else []


def _sconst(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    a, b, c = fact.points
    terms = ((sine(a, b, c), 2), *_log(fact.constant or Fraction(1), -1))
    return [combine(*terms)] if table == "ratio" else []


_MAKERS: dict[str, Callable[[Fact, str, Figure], list[Equation]]] = {
    "coll": _coll,
    "para": _linear_angle,
    "perp": _linear_angle,
    "aconst": _linear_angle,
    "eqangle": _linear_angle,
    "midp": _midp,
    "cong": _cong,
    "rconst": _cong,
    "lconst": _lconst,
    "circle": _circle,
    "cyclic": _cyclic,
    "eqratio": _eqratio,
    "simtri": _triangles,
    "simtrir": _triangles,
    "contri": _triangles,
    "contrir": _triangles,
    "same": _same,
    "addition": _addition,
    "pythagoras": _pythagoras,
    "stewart": _stewart,
    "sines": _sines,
    "eqsine": _eqsine,
    "sconst": _sconst,
}


def claims(fact: Fact, table: str, figure: Figure) -> list[Equation]:
    """The equations each of which amounts to the fact: any of three for collinear points, else one."""
    if fact.predicate == "coll" and table == "direction" and len(fact.points) == 3:
        a, b, c = fact.points
        sides = ((a, b), (a, c), (b, c))
        return [directions(figure, [(*sides[i], 1), (*sides[j], -1)]) for i, j in ((0, 1), (0, 2), (1, 2))]
    found = equations(fact, table, figure)
    return found if len(found) == 1 else []


def spanned(target: Equation, given: Iterable[Equation]) -> bool:
    """Whether the target is a rational combination of the given equations: exact elimination."""
    rows: dict[Unknown, Equation] = {}
    for equation in given:
        rest = _reduce(equation, rows)
        if not rest:
            continue
        pivot = max(rest)
        scale = rest[pivot]
        rows[pivot] = {u: c / scale for u, c in rest.items()}
    return not _reduce(target, rows)


def _reduce(equation: Equation, rows: dict[Unknown, Equation]) -> Equation:
    rest = dict(equation)
    skipped: set[Unknown] = set()
    while True:
        open_ = [u for u in rest if u in rows and u not in skipped]
        if not open_:
            return rest
        pivot = max(open_)
        times = rest[pivot]
        for unknown, coefficient in rows[pivot].items():
            value = rest.get(unknown, Fraction(0)) - times * coefficient
            if value:
                rest[unknown] = value
            else:
                rest.pop(unknown, None)
