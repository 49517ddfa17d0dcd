"""Within which bounds must a bound variable be looked for?

The guards of a quantifier (premises under `∀`, parts of the conjunction under `∃`) that speak of its variable
and of outer ones only; bounds are Python expressions in the outer variables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from prover.arithmetic.expression import (
    Binary,
    Collection,
    Expression,
    Name,
    Numeral,
    Quantifier,
    Unary,
    free_names,
)
from prover.arithmetic.functions import Kind
from prover.arithmetic.kinds import Kinds, join, kind
from prover.arithmetic.unfolding import unfold

Write = Callable[[Expression, Kinds, Kind], "str | None"]
"""Writes a number as Python; None when it cannot."""

_FLIPPED = {"<": ">", "≤": "≥", ">": "<", "≥": "≤", "=": "="}


@dataclass(frozen=True)
class Guarded:
    """`which name : kind, body`."""

    which: str
    name: str
    kind: Kind
    body: Expression


def guard_ranges(
    quantified: Guarded, scope: Kinds, outer: frozenset[str], write: Write
) -> tuple[list[str], list[str], bool]:
    """Lower and upper bounds, and whether both are there and never None (the lower one of ℕ counts)."""
    lows: list[str] = []
    highs: list[str] = []
    sure = [quantified.kind == "ℕ", False]
    for guard in _guards(quantified.which, quantified.body, scope):
        names = free_names(guard)
        if quantified.name not in names:
            continue
        for is_high, code, certain in _bounds(guard, quantified.name, scope, outer, write):
            (highs if is_high else lows).append(code)
            sure[is_high] |= certain
    return lows, highs, all(sure)


def _guards(which: str, body: Expression, scope: Kinds) -> Iterator[Expression]:
    """The guards that speak of no name that an inner quantifier binds (it may be an outer name again)."""
    match body:
        case Binary("→", left, right) if which == "∀":
            yield from _guards("∃", left, scope)
            yield from _guards("∀", right, scope)
        case Unary("¬", operand) if which == "∀":
            yield from _guards("∃", operand, scope)
        case Binary("∧", left, right) if which == "∃":
            yield from _guards("∃", left, scope)
            yield from _guards("∃", right, scope)
        case Quantifier(inner, binders, rest) if inner == which:
            bound = {name for binder in binders for name in binder.names}
            for binder in binders:
                if which == "∀" and binder.type is not None and kind(binder.type, scope) == "Prop":
                    yield from (
                        g for g in _guards("∃", binder.type, scope) if bound.isdisjoint(free_names(g))
                    )
            yield from (g for g in _guards(which, rest, scope) if bound.isdisjoint(free_names(g)))
        case Binary("∈", _, right) if which == "∃" and not isinstance(right, Collection):
            try:
                unfolded = unfold(body, scope)
            except ValueError:
                return
            if unfolded is not None:
                yield from _guards("∃", unfolded, scope)
        case _ if which == "∃":
            yield body


def _bounds(
    guard: Expression, name: str, scope: Kinds, outer: frozenset[str], write: Write
) -> Iterator[tuple[bool, str, bool]]:
    """Triples: whether an upper bound, its code, whether it is never None."""

    def known(e: Expression) -> bool:
        return all(n in outer or n not in scope for n in free_names(e))

    match guard:
        case Binary("∈", Name(x), Collection(elements)) if x == name and elements:
            codes = [write(e, scope, "ℤ") if known(e) else None for e in elements]
            if None not in codes:
                listed = ", ".join(c for c in codes if c is not None)
                yield True, f"max(({listed},))", True
                yield False, f"min(({listed},))", True
        case Binary("∣", Name(x), multiple) if x == name and known(multiple):
            code = write(multiple, scope, join([kind(multiple, scope), scope.get(name)]) or "ℕ")
            if code is not None:
                certain = isinstance(multiple, Numeral) and multiple.value > 0
                yield True, f"divisor_bound({code})", certain
                yield False, f"least_divisor({code})", certain
        case Binary("=" | "<" | "≤" | ">" | "≥" as relation, left, right):
            common = join([kind(left, scope), kind(right, scope)]) or "ℕ"
            if common not in ("ℕ", "ℤ"):
                return
            for one, sign, other in ((left, relation, right), (right, _FLIPPED[relation], left)):
                if sign in ("=", "<", "≤") and known(other):
                    limit = write(other, scope, common)
                    if limit is not None:
                        yield from _powers(one, name, limit)
            first, second = (linear(side, name, scope, common, known, write) for side in (left, right))
            if first is None or second is None:
                return
            factor, rest = _minus(first[0], second[0]), _minus(first[1], second[1])
            opposite = _minus("0", factor), _minus("0", rest)
            one_more = "" if relation in ("=", "≤", "≥") else " + 1"
            if relation in ("=", "<", "≤"):
                yield from _solved(factor, rest + one_more)
            if relation in ("=", ">", "≥"):
                yield from _solved(opposite[0], opposite[1] + one_more)


def _powers(e: Expression, name: str, limit: str) -> Iterator[tuple[bool, str, bool]]:
    """Bounds from `x ^ k ≤ limit` for k ≥ 2, `|x| ≤ limit`."""
    match e:
        case Binary("^", Name(x), Numeral(k)) if x == name and k >= 2:
            yield True, f"root_bound(max(0, {limit}))", True
            if k % 2 == 0:
                yield False, f"-root_bound(max(0, {limit}))", True
        case Binary("*", Name(x), Name(y)) if x == y == name:
            yield True, f"root_bound({limit})", True
            yield False, f"-root_bound({limit})", True
        case Unary("|", Name(x)) if x == name:
            yield True, limit, True
            yield False, f"-({limit})", True


def _solved(factor: str, rest: str) -> Iterator[tuple[bool, str, bool]]:
    """Bounds from `factor · x + rest ≤ 0`."""
    try:
        sign = int(factor)
    except ValueError:
        yield True, f"at_most({factor}, {rest})", False
        yield False, f"at_least({factor}, {rest})", False
        return
    if sign > 0:
        yield True, f"at_most({sign}, {rest})", True
    elif sign < 0:
        yield False, f"at_least({sign}, {rest})", True


def linear(
    e: Expression,
    name: str,
    scope: Kinds,
    wanted: Kind,
    known: Callable[[Expression], bool],
    write: Write,
) -> tuple[str, str] | None:
    """Python for a and b with e = a · name + b, when e has this shape and all else is known."""
    if name not in free_names(e):
        code = write(e, scope, wanted) if known(e) else None
        return None if code is None else ("0", code)
    match e:
        case Name():
            return "1", "0"
        case Unary("↑", operand):
            return linear(operand, name, scope, kind(operand, scope) or "ℕ", known, write)
        case Unary("-", operand):
            inner = linear(operand, name, scope, wanted, known, write)
            return None if inner is None else (_minus("0", inner[0]), _minus("0", inner[1]))
        case Binary("+" | "-" as operator, left, right) if operator == "+" or wanted == "ℤ":
            first = linear(left, name, scope, wanted, known, write)
            second = linear(right, name, scope, wanted, known, write)
            if first is None or second is None:
                return None
            combine = _plus if operator == "+" else _minus
            return combine(first[0], second[0]), combine(first[1], second[1])
        case Binary("*", left, right):
            first = linear(left, name, scope, wanted, known, write)
            second = linear(right, name, scope, wanted, known, write)
            if first is None or second is None or (first[0] != "0" and second[0] != "0"):
                return None
            if first[0] == "0":
                first, second = second, first
            return _times(first[0], second[1]), _times(first[1], second[1])
        case _:
            return None


def _plus(a: str, b: str) -> str:
    return b if a == "0" else a if b == "0" else _fold(f"({a} + {b})", a, b, 1)


def _minus(a: str, b: str) -> str:
    return a if b == "0" else _fold(f"({a} - {b})", a, b, -1)


def _fold(code: str, a: str, b: str, sign: int) -> str:
    try:
        return str(int(a) + sign * int(b))
    except ValueError:
        return code


def _times(a: str, b: str) -> str:
    if "0" in (a, b):
        return "0"
    try:
        return str(int(a) * int(b))
    except ValueError:
        return b if a == "1" else a if b == "1" else f"({a} * {b})"
