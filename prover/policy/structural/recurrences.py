"""Which recurrences stand among the facts, and which values do they give?

Shapes: facts `a 0 = 2`, `a 1 = 5` with `∀ n, a (n + 2) = …` or `∀ n ≥ 2, a n = …` (values of `a` before and
`n` on the right), and a goal about `a N` for small numerals N.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from lean.goals import Goal
from prover.arithmetic.expression import (
    INT,
    NAT,
    Apply,
    Binary,
    Expression,
    Name,
    Numeral,
    Quantifier,
    Unary,
    children,
    substitute,
    text,
)
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.reading import NAME, Candidate

LARGEST_INDEX = 40
"""Values up to this index are computed one after the other."""

MOST_BITS = 200
"""Values with more bits are not computed."""

MOST_BACK = 6
"""Recurrences that go back further are left alone."""


@dataclass(frozen=True)
class Recurrence:
    """`a (n + ahead) = rule` for all `n ≥ least`, by the fact `name`; guarded: the fact asks for `least ≤ n`.

    back: how many values before it a value may depend on.  values: those that facts give, by index.
    """

    sequence: str
    name: str
    variable: str
    ahead: int
    rule: Expression
    least: int
    guarded: bool
    back: int
    values: Mapping[int, int]
    facts: Mapping[int, str]
    integers: bool

    def next(self, index: int, known: Mapping[int, int]) -> int | None:
        """The value at an index from the known ones before; None when the rule does not reach it."""
        n = index - self.ahead
        if n < self.least:
            return None
        try:
            return _value(self.rule, {self.variable: n}, self._look(known), self.integers)
        except (KeyError, ValueError):
            return None

    def _look(self, known: Mapping[int, int]) -> Callable[[Expression], int]:
        def look(argument: Expression) -> int:
            return known[_constant(argument)]

        return look

    @property
    def start(self) -> int:
        """The first index of the values from which the rule goes on."""
        first = min(self.values)
        while any(first + k not in self.values for k in range(self.back)):
            first += 1
            if first > max(self.values):
                raise ValueError("the facts give too few values")
        return first

    def instance(self, index: str, shift: int) -> tuple[str, str]:
        """The rule for the value at `index + shift`: what it says, and its proof."""
        n = f"({index} + {shift - self.ahead})" if index else f"{shift - self.ahead}"
        proof = f"{self.name} {n}" + (" (by omega)" if self.guarded else "")
        right = _shifted(self.rule, self.variable, index, shift - self.ahead)
        return f"{self.sequence} {place(index, shift)} = {text(right)}", proof


def values(goal: Goal) -> Iterator[Candidate]:
    """The values at the indices in sight, computed one after the other."""
    known = read_goal(goal)
    for found in recurrences(known):
        yield from _small(found, known)


def recurrences(known: ReadGoal) -> Iterator[Recurrence]:
    """The recurrences among the facts."""
    for name, fact in known.facts:
        if not NAME.match(name):
            continue
        read = _read_rule(fact)
        if read is None:
            continue
        variable, sequence, ahead, rule, least, guarded = read
        first: dict[int, int] = {}
        given: dict[int, str] = {}
        for value_name, value_fact in known.facts:
            match value_fact:
                case Binary("=", Apply(Name(s), (Numeral(index),)), right) if s == sequence:
                    try:
                        first[index] = _constant(right)
                        given[index] = value_name
                    except ValueError:
                        continue
        distances = list(_indices(rule, sequence, variable))
        if None in distances:
            continue
        back = max((ahead - d for d in distances if d is not None), default=0)
        integers = known.types.get(sequence) == Binary("→", NAT, INT)
        if first and 1 <= back <= MOST_BACK:
            yield Recurrence(
                sequence, name, variable, ahead, rule, least, guarded, back, first, given, integers
            )


def _read_rule(fact: Expression) -> tuple[str, str, int, Expression, int, bool] | None:
    """The variable, sequence, `ahead`, right side, least value of the variable, whether that is a premise."""
    match fact:
        case Quantifier("∀", (binder,), body) if len(binder.names) == 1:
            pass
        case _:
            return None
    variable, least, guarded = binder.names[0], 0, False
    match binder.relation, binder.bound:
        case ((">=" | "≥"), Numeral(bound)):
            least, guarded = bound, True
        case ">", Numeral(bound):
            least, guarded = bound + 1, True
        case None, _:
            pass
        case _:
            return None
    match body:
        case Binary("→", Binary("≤", Numeral(bound), Name(n)), inner) if n == variable:
            body, least, guarded = inner, bound, True
        case Binary("→", Binary("≥", Name(n), Numeral(bound)), inner) if n == variable:
            body, least, guarded = inner, bound, True
        case Binary("→", Binary(">", Name(n), Numeral(bound)), inner) if n == variable:
            body, least, guarded = inner, bound + 1, True
        case Binary("→", Binary("<", Numeral(bound), Name(n)), inner) if n == variable:
            body, least, guarded = inner, bound + 1, True
    match body:
        case Binary("=", Apply(Name(sequence), (argument,)), rule):
            ahead = _distance(argument, variable)
            return None if ahead is None else (variable, sequence, ahead, rule, least, guarded)
    return None


def _distance(argument: Expression, variable: str) -> int | None:
    """d for `variable + d`, `variable - d` or `variable`."""
    match argument:
        case Name(n) if n == variable:
            return 0
        case Binary("+", Name(n), Numeral(d)) if n == variable:
            return d
        case Binary("-", Name(n), Numeral(d)) if n == variable:
            return -d
        case _:
            return None


def _indices(rule: Expression, sequence: str, variable: str) -> Iterator[int | None]:
    """How far from the variable the rule looks, None for an index elsewhere."""
    match rule:
        case Apply(Name(s), (argument,)) if s == sequence:
            yield _distance(argument, variable)
        case _:
            for part in children(rule):
                yield from _indices(part, sequence, variable)


def _value(
    e: Expression, numbers: Mapping[str, int], look: Callable[[Expression], int], integers: bool
) -> int:
    """The value of a term; look gives that of `a e` for an index with numbers put in."""
    match e:
        case Numeral(value):
            return value
        case Name(name) if name in numbers:
            return numbers[name]
        case Unary("↑", operand):
            return _value(operand, numbers, look, False)
        case Unary("-", operand):
            return -_value(operand, numbers, look, integers)
        case Apply(_, (argument,)):
            put = substitute(argument, {n: Numeral(v) for n, v in numbers.items()})
            return look(put)
        case Binary(operator, left, right):
            a = _value(left, numbers, look, integers)
            b = _value(right, numbers, look, integers)
            match operator:
                case "+":
                    return a + b
                case "-":
                    return a - b if integers else max(0, a - b)
                case "*":
                    return a * b
                case "^" if 0 <= b <= 20:
                    return int(a**b)
                case "%" if b > 0:
                    return a % b
                case "/" if b > 0:
                    return a // b
    raise ValueError(f"{text(e)} is not computed here")


def _constant(e: Expression) -> int:
    def nothing(argument: Expression) -> int:
        raise ValueError(f"the value at {text(argument)} is not known")

    return _value(e, {}, nothing, integers=True)


def place(index: str, shift: int) -> str:
    """The index `index + shift` as an argument; index "": 0."""
    return f"({index} + {shift})" if index else str(shift)


def _shifted(rule: Expression, variable: str, index: str, shift: int) -> Expression:
    """The rule with `index + shift` for its variable, numerals added up."""
    distance = _distance(rule, variable)
    if distance is not None and (not isinstance(rule, Name) or index):
        return Binary("+", Name(index), Numeral(shift + distance)) if index else Numeral(shift + distance)
    match rule:
        case Name(n) if n == variable:
            return Numeral(shift)
        case Binary(operator, left, right):
            return Binary(
                operator, _shifted(left, variable, index, shift), _shifted(right, variable, index, shift)
            )
        case Unary(operator, operand):
            return Unary(operator, _shifted(operand, variable, index, shift))
        case Apply(function, arguments):
            return Apply(function, tuple(_shifted(a, variable, index, shift) for a in arguments))
        case _:
            return rule


def indices_in_use(known: ReadGoal, sequence: str) -> list[Expression]:
    """The indices at which the goal speaks of the sequence, the target first."""
    found: dict[Expression, None] = {}

    def look(e: Expression) -> None:
        match e:
            case Apply(Name(s), (argument,)) if s == sequence:
                found[argument] = None
            case Quantifier():
                return
        for part in children(e):
            look(part)

    look(known.target)
    return list(found)


def _small(found: Recurrence, known: ReadGoal) -> Iterator[Candidate]:
    """The values one after the other, up to the largest index in sight."""
    wanted = [e.value for e in indices_in_use(known, found.sequence) if isinstance(e, Numeral)]
    if not wanted or max(wanted) > LARGEST_INDEX or max(wanted) <= max(found.values):
        return
    values, names = dict(found.values), dict(found.facts)
    lines = []
    for index in range(min(found.values), max(wanted) + 1):
        if index in values:
            continue
        value = found.next(index, values)
        if value is None or value.bit_length() > MOST_BITS:
            return
        said, proof = found.instance("", index)
        values[index], names[index] = value, f"v{index}"
        before = ", ".join(names[i] for i in range(index - found.back, index) if i in names)
        lines.append(
            f"have v{index} : {found.sequence} {index} = {value} := by\n"
            f"  have e : {said} := {proof}\n  norm_num [{before}] at e ⊢\n  exact e"
        )
    ends = ", ".join(names[i] for i in dict.fromkeys(wanted))
    yield Candidate("\n".join(lines) + f"\nfirst | omega | norm_num [{ends}] | simp [{ends}]", 1.0)
