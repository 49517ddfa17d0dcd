"""Which goals does the language have, and what do they say?

Besides the predicates of `geometry.facts`: the older spellings `eqangle6`, `eqratio6`, `simtri2`, `contri2`;
`simtri*` and `contri*` (of either orientation), `eqratio3` (Thales) and `s_angle`.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection
from fractions import Fraction

from geometry.errors import ProblemError
from geometry.facts import ARITY, GUARD_ARITY, WITH_CONSTANT, Fact
from geometry.problem.numbers import number
from geometry.problem.statement import Goal

_SPELLINGS = {
    "eqangle6": ("eqangle",),
    "eqratio6": ("eqratio",),
    "simtri2": ("simtrir",),
    "contri2": ("contrir",),
    "simtri*": ("simtri", "simtrir"),
    "contri*": ("contri", "contrir"),
}
# Goals of another shape: how many points, and the fact with its points by their place.
_SHAPES = {"eqratio3": (6, "eqratio", (4, 0, 4, 2, 5, 1, 5, 3)), "s_angle": (3, "aconst", (0, 1, 1, 2))}
_KNOWN = (*ARITY, *_SPELLINGS, *_SHAPES)


def parse_goal(words: list[str], points: Collection[str], line: int) -> Goal:
    """Reads `predicate point … [number]`. Raises ProblemError with the line and what was expected."""
    if not words:
        raise ProblemError(f"line {line}: expected a goal, such as `cong a b c d`")
    name, rest = words[0], words[1:]
    if name in GUARD_ARITY:
        raise ProblemError(f"line {line}: {name} is a condition on the figure, which cannot be a goal")
    if name not in _KNOWN:
        raise ProblemError(f"line {line}: unknown goal {name!r}{nearest(name, _KNOWN)}")
    shape = _SHAPES.get(name)
    predicate = shape[1] if shape else name
    constant: Fraction | None = None
    if predicate in WITH_CONSTANT:
        constant, rest = _constant(name, predicate, rest, points, line)
    least, most = (shape[0], shape[0]) if shape else ARITY[_SPELLINGS.get(name, (name,))[0]]
    if len(rest) < least or (most is not None and len(rest) > most):
        wanted = str(least) if least == most else f"at least {least}"
        raise ProblemError(f"line {line}: the goal {name} takes {wanted} points, found {len(rest)}")
    for point in rest:
        if point not in points:
            raise ProblemError(
                f"line {line}: the goal's point {point!r} is not defined{nearest(point, points)}"
            )
    if shape:
        return Goal((Fact(predicate, tuple(rest[i] for i in shape[2]), constant),), line)
    forms = _SPELLINGS.get(name, (name,))
    return Goal(tuple(Fact(form, tuple(rest), constant) for form in forms), line)


def _constant(
    name: str, predicate: str, rest: list[str], points: Collection[str], line: int
) -> tuple[Fraction, list[str]]:
    wanted = 4 if name in {"aconst", "rconst"} else 2 if name == "lconst" else 3
    try:
        # AlphaGeometry writes a fraction as two words.
        if len(rest) == wanted + 2 and rest[-2] not in points:
            return number(predicate, f"{int(rest[-2])}/{int(rest[-1])}"), rest[:-2]
        return number(predicate, rest[-1]), rest[:-1]
    except (ValueError, IndexError):
        kind = "an angle such as 30o or 2pi/3" if predicate == "aconst" else "a positive number such as 3/4"
        raise ProblemError(f"line {line}: the goal {name} ends with {kind}") from None


def nearest(word: str, known: Collection[str]) -> str:
    """`; did you mean 'x'?` with the nearest known name, or nothing."""
    close = difflib.get_close_matches(word, list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
