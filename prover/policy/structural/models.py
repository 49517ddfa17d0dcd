"""Which functions, sets and propositions are worth trying as values of variables?

First those that the facts define: by an equation for all arguments, by a recurrence with first values, by
an equivalence for membership.  Then simple ones: constants, linear functions, parities, tables of the values
that the facts name.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product

from prover.arithmetic.expression import Apply, Binary, Expression, Name, Numeral, Unary, children
from prover.arithmetic.functions import Kind
from prover.policy.structural.recursion import recursive

MOST_EACH = 40
"""Values that are tried for one variable."""

_NUMERIC: tuple[Kind, ...] = tuple(("→", a, b) for a in ("ℕ", "ℤ") for b in ("ℕ", "ℤ"))


@dataclass(frozen=True)
class Model:
    """A value for Python and its text for Lean."""

    value: object
    text: str


def models(
    kinds: Mapping[str, Kind],
    facts: Sequence[Expression],
    target: Expression | None,
    scope: Mapping[str, Kind],
    given: Mapping[str, object],
) -> Iterator[dict[str, Model]]:
    """Choices of values for variables that are no numbers; one that is empty when there are none."""
    listed = []
    claims = facts if target is None else [*facts, target]
    for name, found in kinds.items():
        choices = [Model(value, text) for value, text in recursive(name, found, facts, scope, given)]
        if found in _NUMERIC:
            choices += _tables(facts, name)
        choices += simple(found, claims)
        if not choices:
            return
        listed.append(choices[:MOST_EACH])
    for chosen in sorted(product(*map(range, map(len, listed))), key=sum) if listed else [()]:
        yield {name: choices[i] for name, choices, i in zip(kinds, listed, chosen, strict=True)}


def simple(found: Kind, claims: Sequence[Expression]) -> list[Model]:
    """Simple values of a kind."""
    match found:
        case "Prop":
            return [Model(True, "True"), Model(False, "False")]
        case ("→", "ℕ" | "ℤ" as source, "ℕ" | "ℤ" as result):
            return _functions(source, result, _numerals(claims))
        case ("→", "ℕ" | "ℤ", "Prop"):
            return _predicates()
        case ("→", "ℕ" | "ℤ", ("→", "ℕ" | "ℤ", "ℕ" | "ℤ")):
            return [_of_two(f, text) for f, text in _OF_TWO]
        case ("→", "ℕ" | "ℤ", ("→", "ℕ" | "ℤ", "Prop")):
            return [_of_two(f, text) for f, text in _RELATIONS]
        case _:
            return []


_OF_TWO: tuple[tuple[Callable[[int, int], int], str], ...] = (
    (lambda a, b: 0, "0"),
    (lambda a, b: 1, "1"),
    (lambda a, b: a + b, "a + b"),
    (lambda a, b: a * b, "a * b"),
    (lambda a, b: a, "a"),
    (lambda a, b: b, "b"),
)
_RELATIONS: tuple[tuple[Callable[[int, int], bool], str], ...] = (
    (lambda a, b: True, "True"),
    (lambda a, b: False, "False"),
    (lambda a, b: a == b, "a = b"),
    (lambda a, b: a <= b, "a ≤ b"),
    (lambda a, b: a < b, "a < b"),
    (lambda a, b: a != b, "a ≠ b"),
)


def _of_two(f: Callable[[int, int], object], text: str) -> Model:
    return Model(lambda a: lambda b: f(a, b), f"(fun a b => {text})")


def _predicates() -> list[Model]:
    return [
        Model(lambda n: True, "(fun _ => True)"),
        Model(lambda n: False, "(fun _ => False)"),
        Model(lambda n: n == 0, "(fun n => n = 0)"),
        Model(lambda n: n != 0, "(fun n => n ≠ 0)"),
        Model(lambda n: n == 1, "(fun n => n = 1)"),
        Model(lambda n: n % 2 == 0, "(fun n => n % 2 = 0)"),
        Model(lambda n: n % 2 == 1, "(fun n => n % 2 = 1)"),
        Model(lambda n: n <= 1, "(fun n => n ≤ 1)"),
    ]


def _functions(source: Kind, result: Kind, numerals: list[int]) -> list[Model]:
    cast = "(n : ℤ)" if (source, result) == ("ℕ", "ℤ") else "n.toNat" if source != result else "n"

    def made(f: Callable[[int], int], text: str) -> Model:
        value = f if result == "ℤ" or source == "ℕ" else (lambda n: f(max(n, 0)))
        return Model(value, f"(fun n => {text.replace('n', cast)})")

    found = [
        made(lambda n: n, "n"),
        Model(lambda n: 0, "(fun _ => 0)"),
        Model(lambda n: 1, "(fun _ => 1)"),
        made(lambda n: n + 1, "n + 1"),
        made(lambda n: 2 * n, "2 * n"),
        made(lambda n: n * n, "n * n"),
        made(lambda n: n % 2, "n % 2"),
        made(lambda n: n + 2, "n + 2"),
        made(lambda n: 2 * n + 1, "2 * n + 1"),
        made(lambda n: n // 2, "n / 2"),
        made(lambda n: 3 * n, "3 * n"),
        made(lambda n: n * n + n, "n * n + n"),
        Model(lambda n: int(n == 0), "(fun n => if n = 0 then 1 else 0)"),
        Model(lambda n: int(n != 0), "(fun n => if n = 0 then 0 else 1)"),
    ]
    if source == result:
        exchanged = "(fun n => if n = 0 then 1 else if n = 1 then 0 else n)"
        swap = "(fun n => if n % 2 = 0 then n + 1 else n - 1)"
        found.append(Model(lambda n: n + 1 if n % 2 == 0 else n - 1, swap))
        found.append(
            Model(
                lambda n: 1 - n if n in (0, 1) else n,
                exchanged,
            )
        )
    if result == "ℤ":
        found += [
            made(lambda n: -n, "-n"),
            made(lambda n: 1 - n, "1 - n"),
            made(lambda n: -n * n, "-n * n"),
            Model(lambda n: -1, "(fun _ => -1)"),
        ]
    if source == "ℕ":
        found.append(Model(lambda n: 2**n if n < 2000 else 0, "(fun n => 2 ^ n)"))
    for c in numerals:
        found.append(made(partial(_constant, c), f"{c}"))
        found.append(made(partial(operator.add, c), f"n + {c}"))
        found.append(made(partial(operator.mul, c), f"{c} * n"))
    return found


def _constant(c: int, _: int) -> int:
    return c


def _looked_up(table: Mapping[int, int], otherwise: int, n: int) -> int:
    return table.get(n, otherwise)


def _numerals(claims: Sequence[Expression]) -> list[int]:
    found: dict[int, None] = {}
    waiting = list(claims)
    while waiting:
        e = waiting.pop(0)
        if isinstance(e, Numeral) and 2 <= e.value < 10_000:
            found[e.value] = None
        waiting.extend(children(e))
    return list(found)[:5]


def _tables(facts: Sequence[Expression], name: str) -> list[Model]:
    """Functions with the values that facts like `f 3 = 5` name, and one value elsewhere."""
    table: dict[int, int] = {}
    for claim in facts:
        for part in _parts(claim):
            match part:
                case Binary("=", Apply(Name(f), (argument,)), value) if f == name:
                    at, to = _integer(argument), _integer(value)
                    if at is not None and to is not None:
                        table.setdefault(at, to)
    if not table:
        return []
    found = []
    for otherwise in (0, 1, next(iter(table.values()))):
        body = str(otherwise)
        for at, to in reversed(table.items()):
            body = f"if n = {at} then {to} else {body}"
        found.append(Model(partial(_looked_up, table, otherwise), f"(fun n => {body})"))
    return found


def _parts(claim: Expression) -> list[Expression]:
    match claim:
        case Binary("∧", left, right):
            return [*_parts(left), *_parts(right)]
        case _:
            return [claim]


def _integer(e: Expression) -> int | None:
    match e:
        case Numeral(value):
            return value
        case Unary("-", Numeral(value)):
            return -value
        case _:
            return None
