"""Does a fact or a guard hold on a figure, numerically?"""

from __future__ import annotations

import math
from functools import cached_property

from geometry.facts import Fact, Figure

TOLERANCE = 1e-6  # of angles in units of π, and of ratios
CLEAR = 1e-5  # guards hold by at least this (sines, ratios)


def components(fact: Fact) -> list[Fact]:
    """A fact as the conjunction of simpler ones; itself where it is simple."""
    p = fact.points
    if fact.predicate == "coll" and len(p) > 3:
        return [Fact("coll", (p[0], p[1], x)) for x in p[2:]]
    if fact.predicate == "cyclic" and len(p) > 4:
        return [Fact("cyclic", (p[0], p[1], p[2], x)) for x in p[3:]]
    if fact.predicate == "midp":
        return [Fact("coll", p), Fact("cong", (p[0], p[1], p[0], p[2]))]
    if fact.predicate == "circle":
        return [Fact("cong", (p[0], p[1], p[0], x)) for x in p[2:]]
    if fact.predicate in {"simtri", "simtrir", "contri", "contrir"}:
        found = []
        for i in range(2):
            a, b, c = p[i], p[i + 1], p[(i + 2) % 3]
            u, v, w = p[3 + i], p[4 + i], p[3 + (i + 2) % 3]
            ends = (w, u) if fact.predicate.endswith("r") else (u, w)
            found.append(Fact("eqangle", (b, a, b, c, v, ends[0], v, ends[1])))
        if fact.predicate.startswith("con"):
            found.append(Fact("cong", (p[0], p[1], p[3], p[4])))
        return found
    return [fact]


class _Numbers:
    def __init__(self, figure: Figure) -> None:
        self.figure = figure

    @cached_property
    def scale(self) -> float:
        """The extent of the figure, at least half of its longest distance."""
        places = list(self.figure.points.values())
        return max((math.dist(places[0], q) for q in places), default=1.0) or 1.0

    def length(self, a: str, b: str) -> float:
        return math.dist(self.figure[a], self.figure[b])

    def apart(self, *names: str) -> bool:
        return self.length(names[0], names[1]) > CLEAR * self.scale

    def angle(self, a: str, b: str, c: str, d: str) -> float:
        """Directed angle from AB to CD in units of π, in [-1/2, 1/2]."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = (self.figure[n] for n in (a, b, c, d))
        ux, uy, vx, vy = bx - ax, by - ay, dx - cx, dy - cy
        x = math.atan2(ux * vy - uy * vx, ux * vx + uy * vy) / math.pi
        return x - round(x)

    def corner(self, a: str, b: str, c: str) -> float:
        """The angle ABC of the triangle, in radians."""
        (ax, ay), (bx, by), (cx, cy) = (self.figure[n] for n in (a, b, c))
        ux, uy, vx, vy = ax - bx, ay - by, cx - bx, cy - by
        return math.atan2(abs(ux * vy - uy * vx), ux * vx + uy * vy)

    def triangle(self, a: str, b: str, c: str) -> bool:
        return (
            self.apart(a, b)
            and self.apart(b, c)
            and self.apart(a, c)
            and min(abs(math.sin(self.corner(*t))) for t in ((a, b, c), (b, c, a), (c, a, b))) > CLEAR
        )

    def area(self, a: str, b: str, c: str) -> float:
        (ax, ay), (bx, by), (cx, cy) = (self.figure[n] for n in (a, b, c))
        return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

    def middle(self, a: str, b: str, c: str) -> int:
        """Which of three collinear points is between the others: the one opposite the longest side."""
        sides = (self.length(b, c), self.length(a, c), self.length(a, b))
        return sides.index(max(sides))


def _whole(x: float) -> bool:
    return abs(x - round(x)) < TOLERANCE


def _near(x: float, y: float) -> bool:
    return abs(x - y) <= 10 * TOLERANCE * max(abs(x), abs(y), 1e-300)


def holds(fact: Fact, figure: Figure) -> bool:
    """Whether a fact is true, or a guard clearly true, on the figure."""
    n = _Numbers(figure)
    p = fact.points
    parts = components(fact)
    if parts != [fact]:
        if fact.predicate.startswith(("sim", "con")) and not (n.triangle(*p[:3]) and n.triangle(*p[3:])):
            return False  # equal angles amount to similarity for real triangles only
        return all(holds(part, figure) for part in parts)
    q = float(fact.constant) if fact.constant is not None else 0.0
    length, angle = n.length, n.angle
    match fact.predicate:
        case "coll":
            return _whole(angle(p[0], p[1], p[0], p[2])) and _whole(angle(p[0], p[2], p[1], p[2]))
        case "para":
            return _whole(angle(*p))
        case "perp":
            return _whole(angle(*p) + 0.5)
        case "aconst":
            return _whole(angle(*p) - q)
        case "eqangle":
            return _whole(angle(*p[:4]) - angle(*p[4:]) - q)
        case "cong":
            return _near(length(*p[:2]), length(*p[2:]))
        case "rconst":
            return _near(length(*p[:2]), q * length(*p[2:]))
        case "lconst":
            return _near(length(*p), q)
        case "eqratio":
            return _near(length(*p[:2]) * length(*p[6:]), length(*p[2:4]) * length(*p[4:6]))
        case "cyclic":
            a, b, c, d = p
            return n.triangle(a, b, c) and _whole(angle(c, a, c, b) - angle(d, a, d, b))
        case "same":
            return length(*p) < TOLERANCE * n.scale
        case "addition":
            return _near(length(p[0], p[1]) + length(p[1], p[2]), length(p[0], p[2]))
        case "pythagoras":
            a, b, c, d = p
            return _near(length(a, c) ** 2 + length(b, d) ** 2, length(a, d) ** 2 + length(b, c) ** 2)
        case "stewart":
            x, a, b, c = p
            return _near(
                length(x, b) ** 2 + q * (1 - q) * length(a, c) ** 2,
                (1 - q) * length(x, a) ** 2 + q * length(x, c) ** 2,
            )
        case "sines":
            left = length(p[1], p[2]) * math.sin(n.corner(*p[6:9]))
            return _near(left, length(p[0], p[2]) * math.sin(n.corner(*p[3:6])))
        case "eqsine":
            return _near(math.sin(n.corner(*p[:3])), math.sin(n.corner(*p[3:])))
        case "sconst":
            return _near(math.sin(n.corner(*p)) ** 2, q)
        case _:
            return _guard(fact, n)


def _guard(fact: Fact, n: _Numbers) -> bool:
    p = fact.points
    match fact.predicate:
        case "diff":
            return all(n.apart(a, b) for i, b in enumerate(p) for a in p[:i])
        case "ncoll":
            return n.triangle(*p) if len(p) == 3 else not holds(Fact("coll", p), n.figure)
        case "npara":
            return abs(math.sin(math.pi * n.angle(*p))) > CLEAR
        case "nperp":
            return abs(math.cos(math.pi * n.angle(*p))) > CLEAR
        case "between":
            return n.middle(*p) == 1
        case "outside":
            return n.apart(p[0], p[1]) and n.apart(p[1], p[2]) and n.corner(*p) < 1
        case "sameorder":
            return n.middle(*p[:3]) == n.middle(*p[3:])
        case "sameclock" | "oppositeclock":
            if not (n.triangle(*p[:3]) and n.triangle(*p[3:])):
                return False
            same = (n.area(*p[:3]) > 0) == (n.area(*p[3:]) > 0)
            return same == (fact.predicate == "sameclock")
        case "acute":
            return n.corner(*p) < math.pi / 2 - CLEAR
        case "obtuse":
            return n.corner(*p) > math.pi / 2 + CLEAR
        case _:
            raise ValueError(f"unknown predicate {fact.predicate!r}")
