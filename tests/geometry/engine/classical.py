"""Problems for the tests, stated and drawn here: name, figure, assumptions and goal."""

from __future__ import annotations

import cmath
import math
from dataclasses import replace

from geometry.facts import Figure, LowLevelProblem
from geometry.low_level import parse_fact

Place = complex


def _foot(p: Place, a: Place, b: Place) -> Place:
    d = b - a
    return a + d * ((p - a) * d.conjugate()).real / abs(d) ** 2


def _meet(a: Place, b: Place, c: Place, d: Place) -> Place:
    u, v = b - a, d - c
    t = ((c - a) * v.conjugate()).imag / (u * v.conjugate()).imag
    return a + t * u


def _circumcentre(a: Place, b: Place, c: Place) -> Place:
    u, v = b - a, c - a
    return a + (abs(u) ** 2 * v - abs(v) ** 2 * u) / (2j * (u.conjugate() * v).imag)


def _incentre(a: Place, b: Place, c: Place) -> Place:
    x, y, z = abs(b - c), abs(c - a), abs(a - b)
    return (x * a + y * b + z * c) / (x + y + z)


def problem(name: str, places: dict[str, Place], assumed: str, goal: str) -> LowLevelProblem:
    """A problem from places as complex numbers and facts separated by semicolons."""
    points = {n: (z.real, z.imag) for n, z in places.items()}
    facts = [parse_fact(text.split(), points) for text in assumed.split(";") if text.strip()]
    return LowLevelProblem(Figure(points), tuple(facts), (parse_fact(goal.split(), points),), name)


def solvable() -> list[LowLevelProblem]:
    """Classical theorems that the engine proves."""
    a, b, c = 0.2 + 1.4j, -1.1 - 0.3j, 1.6 - 0.2j
    found = []
    d, e, f = _foot(a, b, c), _foot(b, a, c), _foot(c, a, b)
    h = _meet(a, d, b, e)
    feet = "perp a d b c; coll b c d; perp b e a c; coll a c e"
    altitudes = {"a": a, "b": b, "c": c, "d": d, "e": e, "h": h}
    found.append(problem("orthocentre", altitudes, f"{feet}; coll a d h; coll b e h", "perp c h a b"))
    found.append(
        problem(
            "orthic bisector",
            {**altitudes, "f": f},
            f"{feet}; perp c f a b; coll a b f; coll a d h; coll b e h; coll c f h",
            "eqangle d f d a d a d e",
        )
    )
    m, n, p = (b + c) / 2, (a + c) / 2, (a + b) / 2
    found.append(
        problem(
            "nine points",
            {"a": a, "b": b, "c": c, "m": m, "n": n, "p": p, "d": d},
            "midp m b c; midp n a c; midp p a b; perp a d b c; coll b c d",
            "cyclic m n p d",
        )
    )
    o = _circumcentre(a, b, c)
    found.append(
        problem(
            "reflected orthocentre",
            {**altitudes, "o": o, "k": 2 * d - h},
            f"{feet}; coll a d h; coll b e h; circle o a b c; coll a d k; cong d h d k",
            "cyclic a b c k",
        )
    )
    i = _incentre(a, b, c)
    s = _meet(a, i, o, m)
    found.append(
        problem(
            "arc midpoint",
            {"a": a, "b": b, "c": c, "i": i, "o": o, "s": s},
            "eqangle a b a i a i a c; eqangle b a b i b i b c; circle o a b c; coll a i s; cong o s o a",
            "cong s i s b",
        )
    )
    centre, radius = 0.1 + 0.2j, 1.3
    on = [centre + radius * cmath.exp(1j * t) for t in (0.4, 1.5, 2.9, 4.4)]
    x = _meet(on[0], on[1], on[2], on[3])
    found.append(
        problem(
            "power of a point",
            {"a": on[0], "b": on[1], "c": on[2], "d": on[3], "x": x},
            "cyclic a b c d; coll a b x; coll c d x",
            "eqratio x a x c x d x b",
        )
    )
    q = on[0] + 1j * (on[0] - centre) * 0.9
    found.append(
        problem(
            "tangent and chord",
            {"o": centre, "a": on[0], "b": on[1], "c": on[2], "q": q},
            "circle o a b c; perp o a a q",
            "eqangle a q a b c a c b",
        )
    )
    g = (a + b + c) / 3
    found.append(
        problem(
            "centroid ratio",
            {"a": a, "b": b, "c": c, "m": m, "n": n, "g": g},
            "midp m b c; midp n a c; coll a m g; coll b n g",
            "rconst g a g m 2",
        )
    )
    found.append(
        problem(
            "rhombus",
            {"a": 0j, "b": 2 + 0j, "c": 2 + 2 * cmath.exp(1j), "d": 2 * cmath.exp(1j)},
            "para a b c d; para a d b c; cong a b a d",
            "perp a c b d",
        )
    )
    return found


def needs_all_tables() -> LowLevelProblem:
    """In a right triangle with an angle of 30° the opposite leg is half the hypotenuse: needs sines."""
    third = 1.7 * cmath.exp(1j * math.pi / 6)
    return problem(
        "half of an equilateral triangle",
        {"a": 0j, "b": third.real + 0j, "c": third},
        "aconst a b a c 1/6; perp a b b c",
        "rconst b c a c 1/2",
    )


def growing(count: int, turn: float = 0.0) -> LowLevelProblem:
    """Feet and midpoints one after the other on a triangle: `count` points, to see the growth."""
    places: list[Place] = [0.2 + 1.4j, -1.1 - 0.3j, 1.6 - 0.2j]
    names = ["p0", "p1", "p2"]
    assumed: list[str] = []
    k = 0
    while len(places) < count:
        n = len(places)
        i, j, h = (7 * k + 1) % n, (5 * k + 2) % n, (3 * k) % n
        k += 1
        if len({i, j, h}) < 3:
            continue
        new = f"p{n}"
        place = (places[i] + places[j]) / 2 if k % 2 else _foot(places[h], places[i], places[j])
        if min(abs(place - z) for z in places) < 0.02:
            continue
        assumed += (
            [f"midp {new} {names[i]} {names[j]}"]
            if k % 2
            else [f"coll {new} {names[i]} {names[j]}", f"perp {names[h]} {new} {names[i]} {names[j]}"]
        )
        places.append(place)
        names.append(new)
    rotated = [z * cmath.exp(1j * turn) for z in places]
    places_of = dict(zip(names, rotated, strict=True))
    drawn = problem(f"{count} points", places_of, ";".join(assumed), "coll p0 p1 p3")
    return replace(drawn, goals=())
