"""How are angles, ratios and lengths written in a problem?"""

from __future__ import annotations

import re
from fractions import Fraction

_PI = re.compile(r"^(?P<sign>-?)(?P<above>\d*)\*?(?:pi|π)(?:/(?P<below>\d+))?$")


def angle(word: str) -> Fraction:
    """An angle as a multiple of π: `30`, `30o`, `30°` in degrees, `2pi/3`, or `1/6` (of π).

    Raises ValueError for anything else.
    """
    found = _PI.match(word)
    if found:
        value = Fraction(int(found["above"] or 1), int(found["below"] or 1))
        return -value if found["sign"] else value
    if word.endswith(("o", "°")):
        return Fraction(word[:-1]) / 180
    return Fraction(word) if "/" in word else Fraction(word) / 180


def positive(word: str) -> Fraction:
    """A ratio or a length: `2`, `3/4`, `0.75`. Raises ValueError for anything else."""
    value = Fraction(word)
    if value <= 0:
        raise ValueError(f"{word} is not positive")
    return value


def number(predicate: str, word: str) -> Fraction:
    """The constant of a fact `aconst`, `rconst` or `lconst`. Raises ValueError."""
    try:
        return angle(word) if predicate == "aconst" else positive(word)
    except ZeroDivisionError:
        raise ValueError(f"{word} divides by zero") from None
