"""How is the low-level form of a problem read and written: `point`, `assume`, `prove` lines?

This is the input of Yuclid as well, so that two engines can run on the same figure:

    point a 0.25 -1.5
    assume coll a b c
    prove cong a b c d
"""

from __future__ import annotations

import difflib
import math
from fractions import Fraction

from geometry.errors import ProblemError
from geometry.facts import ARITY, GUARD_ARITY, WITH_CONSTANT, Fact, Figure, LowLevelProblem

MOST_POINTS = 250


def parse_low_level(text: str, name: str = "") -> LowLevelProblem:
    """Reads a problem. Raises ProblemError with the line, what was wrong and what was expected."""
    points: dict[str, tuple[float, float]] = {}
    assumptions: list[Fact] = []
    goals: list[Fact] = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split("#", 1)[0].split()
        if not words:
            continue
        keyword, rest = words[0], words[1:]
        if keyword == "point":
            _add_point(points, rest, number)
        elif keyword == "assume":
            assumptions.append(parse_fact(rest, points, number))
        elif keyword == "prove":
            goals.append(parse_fact(rest, points, number))
        else:
            raise ProblemError(f"line {number}: expected point, assume or prove, found {keyword!r}")
    if not points:
        raise ProblemError("the problem has no points")
    return LowLevelProblem(Figure(points), tuple(assumptions), tuple(goals), name)


def _add_point(points: dict[str, tuple[float, float]], rest: list[str], number: int) -> None:
    if len(rest) != 3:
        raise ProblemError(f"line {number}: expected `point NAME X Y`, found {len(rest)} words after `point`")
    name = rest[0]
    if name in points:
        raise ProblemError(f"line {number}: the point {name!r} is defined twice")
    try:
        x, y = float(rest[1]), float(rest[2])
    except ValueError:
        raise ProblemError(f"line {number}: the coordinates of {name!r} are not numbers") from None
    if not (math.isfinite(x) and math.isfinite(y)):
        raise ProblemError(f"line {number}: the coordinates of {name!r} are not finite")
    if len(points) == MOST_POINTS:
        raise ProblemError(f"line {number}: more than {MOST_POINTS} points")
    points[name] = (x, y)


def parse_fact(words: list[str], points: dict[str, tuple[float, float]], number: int = 1) -> Fact:
    """Reads `predicate names… [constant]`. Raises ProblemError naming the line and the nearest known name."""
    if not words:
        raise ProblemError(f"line {number}: expected a predicate")
    predicate, names = words[0], words[1:]
    arity = ARITY.get(predicate) or GUARD_ARITY.get(predicate)
    if arity is None:
        raise ProblemError(f"line {number}: unknown predicate {predicate!r}{_nearest(predicate, ARITY)}")
    constant: Fraction | None = None
    if predicate in WITH_CONSTANT:
        try:
            constant = Fraction(names[-1])
        except (ValueError, IndexError, ZeroDivisionError):
            raise ProblemError(f"line {number}: {predicate} ends with a rational such as 1/2") from None
        names = names[:-1]
    least, most = arity
    if len(names) < least or (most is not None and len(names) > most):
        wanted = str(least) if least == most else f"at least {least}"
        raise ProblemError(f"line {number}: {predicate} takes {wanted} points, found {len(names)}")
    for name in names:
        if name not in points:
            raise ProblemError(f"line {number}: the point {name!r} is not defined{_nearest(name, points)}")
    return Fact(predicate, tuple(names), constant)


def _nearest(word: str, known: object) -> str:
    close = difflib.get_close_matches(word, list(known), n=1)  # type: ignore[call-overload]
    return f"; did you mean {close[0]!r}?" if close else ""


def write_low_level(problem: LowLevelProblem) -> str:
    """The text that `parse_low_level` reads back to the same problem."""
    lines = [f"point {name} {x!r} {y!r}" for name, (x, y) in problem.figure.points.items()]
    lines += [f"assume {fact}" for fact in problem.assumptions]
    lines += [f"prove {fact}" for fact in problem.goals]
    return "\n".join(lines) + "\n"
