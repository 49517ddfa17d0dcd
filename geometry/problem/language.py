"""How is a problem read from text in the construction language (JGEX)?

    a b c = triangle a b c; o = circle o a b c; d = on_line d a b, on_circle d o a ? cong o a o d

A clause names the points it makes, and what makes them; the points made are repeated as arguments where
AlphaGeometry has them, come first as Newclid has them, or are left out. `x@1.5_-2` starts a point at a
place. A file holds problems one after the other, each with its name on a line of its own before it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from fractions import Fraction

from geometry.errors import ProblemError
from geometry.low_level import MOST_POINTS
from geometry.problem.goals import nearest, parse_goal
from geometry.problem.numbers import number
from geometry.problem.statement import Clause, Goal, Problem, Use
from geometry.problem.table import CONSTRUCTIONS, NUMBER, Construction, carries_number

_POINT = re.compile(r"^[A-Za-z][A-Za-z0-9_']*$")
_PLACE = re.compile(r"^([^@]+)@(-?[\d.]+(?:e-?\d+)?)_(-?[\d.]+(?:e-?\d+)?)$")
_LONGEST = 200_000  # characters of one problem


def parse(text: str, name: str = "problem", line: int = 1) -> Problem:
    """Reads one problem. `line`: the number of its first line in the file.

    Raises ProblemError naming the line, what was wrong, what was expected and the nearest known name.
    """
    if len(text) > _LONGEST:
        raise ProblemError(f"line {line}: the problem is longer than {_LONGEST} characters")
    head, mark, tail = text.partition("?")
    if not mark:
        raise ProblemError(f"line {line}: expected `? goal` after the constructions")
    clauses: list[Clause] = []
    points: set[str] = set()
    for at, part in _parts(head, ";", line):
        clause = _clause(part, points, at)
        clauses.append(clause)
        points.update(clause.points)
        if len(points) > MOST_POINTS:
            raise ProblemError(f"line {at}: more than {MOST_POINTS} points")
    if not clauses:
        raise ProblemError(f"line {line}: expected a construction such as `a b c = triangle a b c`")
    after = line + head.count("\n")
    goals: list[Goal] = []
    for at, part in _parts(tail.replace("?", ";").replace(",", ";"), ";", after):
        goals.append(parse_goal(part.split(), points, at))
    if not goals:
        raise ProblemError(f"line {after}: expected a goal after `?`, such as `cong a b c d`")
    return Problem(name, tuple(clauses), tuple(goals))


def read(text: str) -> list[Problem]:
    """Reads all problems of a file. Raises ProblemError for the first that is wrong."""
    found: dict[str, Problem] = {}
    for name, line, body in split(text):
        if name in found:
            raise ProblemError(f"line {line}: the name {name!r} comes twice; names must differ")
        found[name] = parse(body, name, line)
    if not found:
        raise ProblemError("no problem found; expected a line with a name and a line with constructions")
    return list(found.values())


def split(text: str) -> Iterator[tuple[str, int, str]]:
    """The problems of a file, unread: name, number of the first line, text.

    A text goes on over lines until its goal; `#` starts a comment.
    """
    name: str | None = None
    body: list[str] = []
    start = 0
    for at, raw in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        stripped = raw.split("#", 1)[0].strip()
        if not body and ("=" in stripped or "?" in stripped):
            start = at
        elif not body:
            name = stripped or name
            continue
        body.append(stripped)
        if "?" in stripped or not stripped:
            yield name or f"problem_{start}", start, "\n".join(body)
            name, body = None, []
    if body:
        yield name or f"problem_{start}", start, "\n".join(body)


def _parts(text: str, separator: str, line: int) -> Iterator[tuple[int, str]]:
    """The parts that are not blank, with the line on which each starts."""
    for part in text.split(separator):
        if part.strip():
            yield line + part[: len(part) - len(part.lstrip())].count("\n"), part
        line += part.count("\n")


def _clause(text: str, known: Collection[str], line: int) -> Clause:
    left, mark, right = text.partition("=")
    shown = " ".join(text.split())
    if not mark:
        raise ProblemError(f"line {line}: expected `points = construction arguments`, found {shown!r}")
    hints: dict[str, complex] = {}
    made: list[str] = []
    for word in left.split():
        place = _PLACE.match(word)
        point = place[1] if place else word
        if not _POINT.match(point):
            raise ProblemError(
                f"line {line}: {word!r} is no name of a point; expected a letter, then letters and digits"
            )
        if point in known or point in made:
            raise ProblemError(f"line {line}: the point {point!r} is defined twice")
        if place:
            try:
                hints[point] = complex(float(place[2]), float(place[3]))
            except ValueError:
                raise ProblemError(f"line {line}: {word!r} gives no place; expected x@1.5_-2") from None
        made.append(point)
    if not made:
        raise ProblemError(f"line {line}: expected the names of points before `=` in {shown!r}")
    uses = [_use(part.split(), made, known, at) for at, part in _parts(right, ",", line)]
    if not uses:
        raise ProblemError(f"line {line}: expected a construction after `=` in {shown!r}")
    return Clause(tuple(made), tuple(uses), line, hints)


def _use(words: list[str], made: list[str], known: Collection[str], line: int) -> Use:
    name, arguments = words[0], words[1:]
    construction = CONSTRUCTIONS.get(name)
    if construction is None:
        raise ProblemError(f"line {line}: unknown construction {name!r}{nearest(name, CONSTRUCTIONS)}")
    usage = f"expected `{construction.usage.replace(NUMBER, '30')}`"
    if len(made) != len(construction.made):
        raise ProblemError(
            f"line {line}: {name} makes {_count(len(construction.made))}, found {' '.join(made)}; {usage}"
        )
    names = _match(construction, made, arguments)
    if names is None:
        few = len(construction.given)
        if len(arguments) not in {few, len(construction.arguments)}:
            wanted = f"{few} arguments, or {len(construction.arguments)} with those it makes"
            raise ProblemError(f"line {line}: {name} takes {wanted}, found {len(arguments)}; {usage}")
        shown = f"{name} {' '.join(arguments)}"
        raise ProblemError(f"line {line}: {shown} does not repeat {' '.join(made)} in its place; {usage}")
    value: Fraction | None = None
    if NUMBER in construction.arguments:
        value = _number(construction, names.pop(NUMBER), line)
    for letter in construction.given:
        if letter != NUMBER and names[letter] in made:
            raise ProblemError(f"line {line}: {name} makes {names[letter]!r} out of itself; {usage}")
        if letter != NUMBER and names[letter] not in known:
            point = names[letter]
            raise ProblemError(
                f"line {line}: {name}: the point {point!r} is not defined{nearest(point, known)}"
            )
    use = Use(construction, names, value)
    for need in use.needs:
        if need.predicate in {"diff", "ncoll"} and len(set(need.points)) < len(need.points):
            kind = "different points" if need.predicate == "diff" else "points that are not collinear"
            raise ProblemError(f"line {line}: {use}: needs {kind}, found {' '.join(need.points)}; {usage}")
    return use


def _match(construction: Construction, made: list[str], arguments: list[str]) -> dict[str, str] | None:
    """The letters' points: the points made in their places, at the start, or left out; None otherwise."""
    rest = list(arguments)
    if len(arguments) == len(construction.arguments):
        direct = dict(zip(construction.arguments, arguments, strict=True))
        if sorted(direct[letter] for letter in construction.made) == sorted(made):
            return direct
        if arguments[: len(made)] != made:
            return None
        rest = arguments[len(made) :]
    if len(rest) != len(construction.given):
        return None
    given = iter(rest)
    points = iter(made)
    return {a: next(points) if a in construction.made else next(given) for a in construction.arguments}


def _number(construction: Construction, word: str, line: int) -> Fraction:
    fact = next(f for f in construction.asserts if carries_number(f))
    try:
        return number(fact.predicate, word)
    except ValueError:
        kind = "an angle such as 30, 30o or 2pi/3" if fact.predicate == "aconst" else "a positive number"
        raise ProblemError(f"line {line}: {construction.name}: expected {kind}, found {word!r}") from None


def _count(points: int) -> str:
    return "one point" if points == 1 else f"{points} points"
