"""Which auxiliary points can be constructed, what does each assert, and where does it lie?

The statements here are the check's own: the engine places and asserts by its own code, and a proof holds only
where both agree. Where two points satisfy a definition, `root` tells them apart on a figure; the assertions
are the same for both.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from geometry.errors import FigureError, ProofError
from geometry.facts import Fact, Figure, LowLevelProblem

_FLAT = 1e-9  # sines below this are no angle to construct with
Place = Callable[..., complex]


@dataclass(frozen=True, slots=True)
class Definition:
    """A kind of construction: its points' letters, what it is in words, what it says of its point X."""

    letters: str
    words: str
    assertions: tuple[str, ...]
    place: Place  # of the places of the letters and the root; raises ZeroDivisionError or ValueError


@dataclass(frozen=True, slots=True)
class Construction:
    """The point `name`, made from the points `parents` by a definition; `root` is 0 or 1."""

    name: str
    kind: str
    parents: tuple[str, ...]
    root: int = 0

    @property
    def assertions(self) -> tuple[Fact, ...]:
        """What it says; nothing else may be assumed. Raises ProofError for an unknown kind."""
        letters = self._letters()
        return tuple(
            Fact(words[0], tuple(letters[word] for word in words[1:]))
            for words in (text.split() for text in _definition(self.kind).assertions)
        )

    @property
    def words(self) -> str:
        """The construction in words, with points as `text` of a proof writes them."""
        shown = {letter: name[:1].upper() + name[1:] for letter, name in self._letters().items()}
        words = _definition(self.kind).words
        return "".join(shown.get(c.lower(), c) if c.isupper() else c for c in words)

    def place(self, figure: Figure) -> tuple[float, float]:
        """Where the point lies on a figure. Raises FigureError where the figure does not allow it."""
        at = [complex(*figure[name]) for name in self.parents]
        try:
            found = _definition(self.kind).place(*at, self.root)
        except (ZeroDivisionError, ValueError) as error:
            raise FigureError(f"the figure does not allow to construct {self.name}: {self.words}") from error
        if not cmath.isfinite(found):
            raise FigureError(f"the figure does not allow to construct {self.name}: {self.words}")
        return found.real, found.imag

    def _letters(self) -> dict[str, str]:
        letters = _definition(self.kind).letters.split()
        if len(letters) != len(self.parents):
            raise ProofError(f"{self.kind} takes {len(letters)} points, found {len(self.parents)}")
        return {"x": self.name, **dict(zip(letters, self.parents, strict=True))}


def extend(problem: LowLevelProblem, constructions: Sequence[Construction]) -> LowLevelProblem:
    """The problem with the constructed points and what their constructions assert.

    Raises ProofError for a point that is there already or is made from one that is not, FigureError where the
    figure does not allow a construction.
    """
    assumptions = list(problem.assumptions)
    for construction in constructions:
        assumptions += construction.assertions
    figure = extend_figure(problem.figure, constructions)
    return LowLevelProblem(figure, tuple(assumptions), problem.goals, problem.name)


def extend_figure(figure: Figure, constructions: Sequence[Construction]) -> Figure:
    """The figure with the constructed points. Raises as `extend` does."""
    points = dict(figure.points)
    for construction in constructions:
        if construction.name in points:
            raise ProofError(f"the auxiliary point {construction.name!r} is in the figure already")
        for parent in construction.parents:
            if parent not in points:
                raise ProofError(f"{construction.name!r} is constructed from {parent!r}, which is not there")
        points[construction.name] = construction.place(Figure(points))
    return Figure(points)


def _definition(kind: str) -> Definition:
    found = CONSTRUCTIONS.get(kind)
    if found is None:
        raise ProofError(f"unknown construction {kind!r}; there are {', '.join(CONSTRUCTIONS)}")
    return found


# Plane geometry with complex numbers (Hahn, Complex Numbers and Geometry, 1994).


def _cross(u: complex, v: complex) -> float:
    return (u.conjugate() * v).imag


def _meet(p: complex, u: complex, q: complex, v: complex) -> complex:
    """Of the lines p + s u and q + t v."""
    if abs(_cross(u, v)) <= _FLAT * abs(u) * abs(v):
        raise ValueError("parallel lines")
    return p + _cross(q - p, v) / _cross(u, v) * u


def _foot(p: complex, a: complex, b: complex) -> complex:
    return a + (b - a) * ((p - a) / (b - a)).real


def _mirrored(p: complex, a: complex, b: complex) -> complex:
    return 2 * _foot(p, a, b) - p


def _circumcentre(a: complex, b: complex, c: complex) -> complex:
    return _meet((a + b) / 2, 1j * (b - a), (a + c) / 2, 1j * (c - a))


def _unit(u: complex) -> complex:
    return u / abs(u)


def _bisector(a: complex, b: complex, c: complex, root: int) -> complex:
    inner = _unit(b - a) + _unit(c - a)
    return 1j * inner if root else inner


def _weighted(a: complex, b: complex, c: complex, sign: int) -> complex:
    x, y, z = sign * abs(b - c), abs(c - a), abs(a - b)
    return (x * a + y * b + z * c) / (x + y + z)


def _again(a: complex, u: complex, o: complex) -> complex:
    """The line through A in direction u meets the circle about O through A again."""
    return 2 * _foot(o, a, a + u) - a


def _isogonal(a: complex, b: complex, c: complex, d: complex) -> complex:
    return (b - a) * (c - a) / (d - a)


def _sign(root: int) -> int:
    return -1 if root else 1


def _circle_line(a: complex, b: complex, o: complex, c: complex, root: int) -> complex:
    base = _foot(o, a, b)
    return base + _sign(root) * math.sqrt(abs(c - o) ** 2 - abs(base - o) ** 2) * _unit(b - a)


def _tangent_point(a: complex, o: complex, b: complex, root: int) -> complex:
    cosine = abs(b - o) / abs(a - o)
    return o + (a - o) * cosine * complex(cosine, _sign(root) * math.sqrt(1 - cosine * cosine))


CONSTRUCTIONS: Mapping[str, Definition] = {
    "midpoint": Definition("a b", "midpoint of AB", ("midp x a b",), lambda a, b, _: (a + b) / 2),
    "mirror": Definition("a b", "reflection of A in B", ("midp b a x",), lambda a, b, _: 2 * b - a),
    "foot": Definition(
        "a b c",
        "foot of the perpendicular from A to BC",
        ("perp a x b c", "coll x b c"),
        lambda a, b, c, _: _foot(a, b, c),
    ),
    "reflection": Definition(
        "a b c",
        "reflection of A in the line BC",
        ("cong b a b x", "cong c a c x", "perp a x b c"),
        lambda a, b, c, _: _mirrored(a, b, c),
    ),
    "line_line": Definition(
        "a b c d",
        "intersection of AB and CD",
        ("coll x a b", "coll x c d"),
        lambda a, b, c, d, _: _meet(a, b - a, c, d - c),
    ),
    "line_circle": Definition(
        "a b c d",
        "second intersection of AB with the circle ACD",
        ("coll x a b", "cyclic a c d x"),
        lambda a, b, c, d, _: _again(a, b - a, _circumcentre(a, c, d)),
    ),
    "line_centre": Definition(
        "a b o",
        "second intersection of AB with the circle about O through A",
        ("coll x a b", "cong o x o a"),
        lambda a, b, o, _: _again(a, b - a, o),
    ),
    "circle_circle": Definition(
        "a b c d e",
        "second intersection of the circles ABC and ADE",
        ("cyclic a b c x", "cyclic a d e x"),
        lambda a, b, c, d, e, _: _mirrored(a, _circumcentre(a, b, c), _circumcentre(a, d, e)),
    ),
    "centre_circle": Definition(
        "a o d e",
        "second intersection of the circle about O through A with the circle ADE",
        ("cong o x o a", "cyclic a d e x"),
        lambda a, o, d, e, _: _mirrored(a, o, _circumcentre(a, d, e)),
    ),
    "circumcentre": Definition(
        "a b c",
        "circumcentre of ABC",
        ("cong x a x b", "cong x b x c"),
        lambda a, b, c, _: _circumcentre(a, b, c),
    ),
    "orthocentre": Definition(
        "a b c",
        "orthocentre of ABC",
        ("perp x a b c", "perp x b c a"),
        lambda a, b, c, _: _meet(a, 1j * (b - c), b, 1j * (c - a)),
    ),
    "incentre": Definition(
        "a b c",
        "incentre of ABC",
        ("eqangle a b a x a x a c", "eqangle b c b x b x b a", "eqangle c a c x c x c b"),
        lambda a, b, c, _: _weighted(a, b, c, 1),
    ),
    "excentre": Definition(
        "a b c",
        "excentre of ABC opposite to A",
        ("eqangle a b a x a x a c", "eqangle b c b x b x b a", "eqangle c a c x c x c b"),
        lambda a, b, c, _: _weighted(a, b, c, -1),
    ),
    "parallelogram": Definition(
        "a b c",
        "fourth vertex of the parallelogram ABCX",
        ("para a b c x", "para a x b c", "cong a b c x", "cong a x b c"),
        lambda a, b, c, _: a + c - b,
    ),
    "antipode": Definition(
        "a b c",
        "antipode of A on the circle ABC",
        ("perp a b b x", "perp a c c x"),
        lambda a, b, c, _: 2 * _circumcentre(a, b, c) - a,
    ),
    "arc_midpoint": Definition(
        "a b c",
        "second intersection of a bisector of the angle BAC with the circle ABC",
        ("eqangle a b a x a x a c", "cyclic a b c x"),
        lambda a, b, c, root: _again(a, _bisector(a, b, c, root), _circumcentre(a, b, c)),
    ),
    "pole": Definition(
        "a b o",
        "intersection of the perpendiculars to OA at A and to OB at B",
        ("perp o a a x", "perp o b b x"),
        lambda a, b, o, _: _meet(a, 1j * (a - o), b, 1j * (b - o)),
    ),
    "parallel_line": Definition(
        "a b c d e",
        "intersection of the parallel to BC through A with DE",
        ("para a x b c", "coll x d e"),
        lambda a, b, c, d, e, _: _meet(a, c - b, d, e - d),
    ),
    "perpendicular_line": Definition(
        "a b c d e",
        "intersection of the perpendicular to BC through A with DE",
        ("perp a x b c", "coll x d e"),
        lambda a, b, c, d, e, _: _meet(a, 1j * (c - b), d, e - d),
    ),
    "parallel_circle": Definition(
        "a b c d e",
        "second intersection of the parallel to BC through A with the circle ADE",
        ("para a x b c", "cyclic a d e x"),
        lambda a, b, c, d, e, _: _again(a, c - b, _circumcentre(a, d, e)),
    ),
    "perpendicular_circle": Definition(
        "a b c d e",
        "second intersection of the perpendicular to BC through A with the circle ADE",
        ("perp a x b c", "cyclic a d e x"),
        lambda a, b, c, d, e, _: _again(a, 1j * (c - b), _circumcentre(a, d, e)),
    ),
    "tangent_line": Definition(
        "a b c d e",
        "intersection of the tangent of the circle ABC at A with DE",
        ("eqangle a x a b c a c b", "coll x d e"),
        lambda a, b, c, d, e, _: _meet(a, 1j * (_circumcentre(a, b, c) - a), d, e - d),
    ),
    "bisector_line": Definition(
        "a b c d e",
        "intersection of a bisector of the angle BAC with DE",
        ("eqangle a b a x a x a c", "coll x d e"),
        lambda a, b, c, d, e, root: _meet(a, _bisector(a, b, c, root), d, e - d),
    ),
    "isogonal_line": Definition(
        "a b c d e f",
        "intersection of the isogonal of AD in the angle BAC with EF",
        ("eqangle a b a x a d a c", "coll x e f"),
        lambda a, b, c, d, e, f, _: _meet(a, _isogonal(a, b, c, d), e, f - e),
    ),
    "isogonal_circle": Definition(
        "a b c d",
        "second intersection of the isogonal of AD in the angle BAC with the circle ABC",
        ("eqangle a b a x a d a c", "cyclic a b c x"),
        lambda a, b, c, d, _: _again(a, _isogonal(a, b, c, d), _circumcentre(a, b, c)),
    ),
    "equidistant_line": Definition(
        "a b c d",
        "intersection of the perpendicular bisector of AB with CD",
        ("cong x a x b", "coll x c d"),
        lambda a, b, c, d, _: _meet((a + b) / 2, 1j * (b - a), c, d - c),
    ),
    "laid_off": Definition(
        "a b c d",
        "point on the line AB with |AX| = |CD|",
        ("coll x a b", "cong a x c d"),
        lambda a, b, c, d, root: a + _sign(root) * abs(d - c) * _unit(b - a),
    ),
    "circle_line": Definition(
        "a b o c",
        "intersection of AB with the circle about O through C",
        ("coll x a b", "cong o x o c"),
        _circle_line,
    ),
    "inverse": Definition(
        "a o b",
        "inverse of A in the circle about O through B",
        ("coll x o a", "eqratio o a o b o b o x"),
        lambda a, o, b, _: o + (a - o) * abs(b - o) ** 2 / abs(a - o) ** 2,
    ),
    "tangent_point": Definition(
        "a o b",
        "point of contact of a tangent from A to the circle about O through B",
        ("perp a x x o", "cong o x o b"),
        _tangent_point,
    ),
    "equilateral": Definition(
        "a b",
        "third vertex of an equilateral triangle ABX",
        ("cong a b b x", "cong b x x a"),
        lambda a, b, root: a + (b - a) * cmath.exp(_sign(root) * 1j * math.pi / 3),
    ),
}
