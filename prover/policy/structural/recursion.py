"""Which functions and sets do facts define: by an equation for all arguments, or by a recurrence?

Shapes: `∀ a b, … → f a b = t` with no `f` in `t`; `f 0 = c`, …, `∀ n, f (n + k) = t` and
`∀ n ≥ k, f n = t` with `f` in `t` at earlier arguments only; `∀ a, a ∈ S ↔ p`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from prover.arithmetic.evaluation import compile_number, compile_proposition
from prover.arithmetic.expression import (
    Apply,
    Binary,
    Binder,
    Expression,
    Name,
    Numeral,
    Quantifier,
    SetBuilder,
    Unary,
    children,
    free_names,
    substitute,
    text,
)
from prover.arithmetic.functions import Kind, TooLarge
from prover.arithmetic.kinds import binder_kinds

LONGEST = 20_000
"""Recurrences are not followed beyond this argument."""

LARGEST = 5_000
"""Nor beyond values of more bits."""

Found = Iterator[tuple[object, str]]


def recursive(
    name: str,
    found: Kind,
    facts: Sequence[Expression],
    scope: Mapping[str, Kind],
    given: Mapping[str, object],
) -> Found:
    """Pairs of a Python value and Lean's text for it."""
    for fact in facts:
        opened = _opened(fact)
        if opened is None:
            continue
        variables, body = opened
        kinds = {**scope, **binder_kinds(tuple(Binder((v,), t) for v, t in variables), (body,), scope)}
        names = [v for v, _ in variables]
        match body:
            case Binary("=" | "↔" as relation, Apply(Name(f), arguments), value) if f == name:
                if list(arguments) == [Name(v) for v in names] and name not in free_names(value):
                    if not (free_names(value) & (scope.keys() - given.keys() - set(names))):
                        yield from _equation(names, kinds, relation, value)
                elif len(arguments) == 1 and len(names) == 1 and relation == "=":
                    yield from _recurrence(name, found, names[0], arguments[0], value, facts, kinds)


def defined_sets(name: str, facts: Sequence[Expression]) -> Iterator[SetBuilder]:
    """The sets that the facts say a variable is."""
    for fact in facts:
        opened = _opened(fact)
        if opened is None:
            continue
        variables, body = opened
        match body:
            case Binary("↔", Binary("∈", Name(x), Name(s)), p) if s == name and [v for v, _ in variables] == [
                x
            ]:
                yield SetBuilder(Binder((x,), variables[0][1] or Name("ℕ")), p)


def _opened(fact: Expression) -> tuple[list[tuple[str, Expression | None]], Expression] | None:
    """The variables of a universal fact and what it says of them, premises left out."""
    variables: list[tuple[str, Expression | None]] = []
    body = fact
    while True:
        match body:
            case Quantifier("∀", binders, inner):
                for binder in binders:
                    if binder.type is None or not _is_proposition(binder.type):
                        variables.extend((n, binder.type) for n in binder.names)
                body = inner
            case Binary("→", _, right):
                body = right
            case _:
                return (variables, body) if variables else None


def _is_proposition(e: Expression) -> bool:
    return isinstance(e, Binary) and e.operator not in ("→", "×", "∪", "∩")


def _equation(names: list[str], kinds: Mapping[str, Kind], relation: str, value: Expression) -> Found:
    written = f"(fun {' '.join(names)} => {text(value)})"
    used = {n: kinds[n] for n in names if n in kinds}
    if relation == "=":
        number = compile_number(value, used, tuple(names))
        if number is not None:
            yield _curried(number, len(names)), written
    else:
        yield _curried(compile_proposition(value, used, tuple(names)), len(names)), written


def _curried(f: Callable[..., object], count: int) -> object:
    if count == 1:
        return f
    return lambda a: _curried(lambda *rest: f(a, *rest), count - 1)


def _recurrence(
    name: str,
    found: Kind,
    variable: str,
    argument: Expression,
    value: Expression,
    facts: Sequence[Expression],
    kinds: Mapping[str, Kind],
) -> Found:
    """A function by its first values and a recurrence, as the first part of a tuple that moves on.

    The recurrence is taken at `variable + shift`, its earlier values as parts of the tuple.
    """
    if found not in (("→", "ℕ", "ℕ"), ("→", "ℕ", "ℤ")):
        return
    first = {}
    for fact in facts:
        match fact:
            case Binary("=", Apply(Name(f), (Numeral(at),)), constant) if f == name:
                number = compile_number(constant, {}, ())
                if number is not None:
                    first[at] = number()
    order = (max(first) + 1) if first else 0
    shift = _offset(argument, variable)
    if shift is None or not 1 <= order <= 8:
        return
    parts: dict[int, str] = {}
    terms = list(_calls(value, name))
    for term in terms:
        back = _offset(term.arguments[0], variable)
        if back is None or not 1 <= shift - back <= order:
            return
        parts[order - (shift - back)] = ""
    places = {i: f"·p{i}" for i in range(order)}
    body = _replaced(value, name, variable, shift, order, places)
    if name in free_names(body):
        return
    # The tuple at k holds f k, …, f (k + order − 1); the recurrence gives f (k + order).
    step = substitute(body, {variable: _shifted(variable, order - shift)})
    if free_names(step) & (kinds.keys() - {variable}):
        return
    result: Kind = "ℤ" if found == ("→", "ℕ", "ℤ") else "ℕ"
    computed = compile_number(
        step, {variable: "ℕ", **dict.fromkeys(places.values(), result)}, (variable, *places.values())
    )
    if computed is None:
        return
    start = [first.get(i, 0) for i in range(order)]
    yield _Sequence(start, computed), _tuple_text(start, step, variable, result, places)


class _Sequence:
    """Values of a recurrence, kept."""

    def __init__(self, start: list[int], step: Callable[..., int]) -> None:
        self._known, self._order, self._step = list(start), len(start), step

    def __call__(self, n: int) -> int:
        if n > LONGEST:
            raise TooLarge
        while len(self._known) <= n:
            k = len(self._known) - self._order
            value = self._step(k, *self._known[-self._order :])
            if value.bit_length() > LARGEST:
                raise TooLarge
            self._known.append(value)
        return self._known[n]


def _tuple_text(
    start: list[int], step: Expression, variable: str, result: Kind, places: Mapping[int, str]
) -> str:
    order = len(start)
    parts = [f"p{'.2' * i}{'.1' if i < order - 1 else ''}" for i in range(order)]
    names = [Name(part) for part in (parts if order > 1 else ["p"])]
    written = text(substitute(step, {places[i]: names[i] for i in range(order)}))
    later = [name.text for name in names[1:]]
    first = ", ".join(map(str, start))
    type_ = " × ".join([str(result)] * order)
    counter = variable if variable != "p" else "k"
    moved = ", ".join([*later, written])
    tuple_ = f"(({first}) : {type_})" if order > 1 else f"({first} : {type_})"
    body = f"({moved})" if order > 1 else written
    end = ".1" if order > 1 else ""
    rec = f"Nat.rec (motive := fun _ => {type_}) {tuple_} (fun {counter} p => {body}) m"
    return f"(fun m => ({rec} : {type_}){end})"


def _offset(e: Expression, variable: str) -> int | None:
    match e:
        case Name(name) if name == variable:
            return 0
        case Binary("+", Name(name), Numeral(k)) if name == variable:
            return k
        case Binary("-", Name(name), Numeral(k)) if name == variable:
            return -k
        case _:
            return None


def _shifted(variable: str, by: int) -> Expression:
    if by == 0:
        return Name(variable)
    return Binary("+" if by > 0 else "-", Name(variable), Numeral(abs(by)))


def _calls(e: Expression, name: str) -> Iterator[Apply]:
    if isinstance(e, Apply) and e.function == Name(name) and len(e.arguments) == 1:
        yield e
    for child in children(e):
        yield from _calls(child, name)


def _replaced(
    e: Expression, name: str, variable: str, shift: int, order: int, places: Mapping[int, str]
) -> Expression:
    """The term with the calls of the function replaced by names of parts."""
    match e:
        case Apply(Name(f), (argument,)) if f == name:
            back = _offset(argument, variable)
            return e if back is None else Name(places[order - (shift - back)])
        case Binary(operator, left, right):
            sides = (_replaced(side, name, variable, shift, order, places) for side in (left, right))
            return Binary(operator, *sides)
        case Unary(operator, operand):
            return Unary(operator, _replaced(operand, name, variable, shift, order, places))
        case _:
            return e
