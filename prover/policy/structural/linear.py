"""Which variable does a linear equation give, and as what?

Equations are read as Lean prints them: sums and differences of numerals, variables and `numeral * variable`.
Anything else makes the equation not linear for this module, which then offers nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TERM = re.compile(r"\s*([+-]?)\s*(?:(\d+)\s*\*\s*)?(?:(\d+)|([^\W\d][\w'₀-₉]*))(?=\s|$)")


def solutions(equation: str) -> Iterator[tuple[str, str]]:
    """Pairs (variable, expression) with `variable = expression` for each variable of coefficient ±1.

    Source of the method: elimination in a ring, where only units may be divided by.
    """
    left, sign, right = equation.partition(" = ")
    if not sign:
        return
    sides = [_coefficients(left), _coefficients(right)]
    if sides[0] is None or sides[1] is None:
        return
    total = dict(sides[0])
    for name, value in sides[1].items():
        total[name] = total.get(name, 0) - value
    for name, value in total.items():
        if name and abs(value) == 1:
            rest = {other: -value * c for other, c in total.items() if other != name and c}
            yield name, _expression(rest)


def _coefficients(side: str) -> dict[str, int] | None:
    """Coefficient by variable, the constant under ""; None when the side is not linear."""
    found: dict[str, int] = {}
    at = 0
    while at < len(side):
        term = _TERM.match(side, at)
        if term is None or (at > 0 and not term[1]):
            return None
        sign, factor, numeral, name = term.groups()
        value = (int(factor) if factor else 1) * (int(numeral) if numeral else 1)
        found[name or ""] = found.get(name or "", 0) + (-value if sign == "-" else value)
        at = term.end()
        while at < len(side) and side[at] == " ":
            at += 1
    return found


def _expression(coefficients: dict[str, int]) -> str:
    text = ""
    for name, value in sorted(coefficients.items(), key=lambda item: (not item[0], item[0])):
        size = str(abs(value)) if not name else name if abs(value) == 1 else f"{abs(value)} * {name}"
        if text:
            text += f" {'-' if value < 0 else '+'} {size}"
        else:
            text = f"-{size}" if value < 0 else size
    return text or "0"
