"""What is a term or proposition, and how does Lean write it?

Expressions are untyped trees that follow the surface syntax, so that reading and printing lose nothing but
redundant brackets; `prover.arithmetic.evaluation` finds the types.  All nodes are immutable and hashable.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import TypeAlias

MAX, LEAD = 1024, 1023
"""Lean's precedences `max` (an argument) and `lead` (a term that starts with a keyword)."""

BINARY: dict[str, tuple[int, int, int]] = {
    "↔": (20, 21, 21),
    "→": (25, 26, 25),
    "∨": (30, 31, 30),
    "∧": (35, 36, 35),
    "×": (35, 36, 35),
    **dict.fromkeys(("=", "≠", "<", "≤", ">", "≥", "∣", "∈", "∉", "⊆"), (50, 51, 51)),
    **dict.fromkeys(("+", "-", "∪"), (65, 65, 66)),
    **dict.fromkeys(("*", "/", "%", "∩"), (70, 70, 71)),
    "\\": (70, 71, 71),
    "^": (75, 76, 75),
}
"""Precedence of an infix operator, and the least precedence of its left and right operand (Lean's Prelude,
`Init/Core.lean`, `Init/Prelude.lean`; `∪`, `∩`, `\\` as in Mathlib)."""

RELATIONS = frozenset({"=", "≠", "<", "≤", ">", "≥", "∣"})
ARITHMETIC = frozenset({"+", "-", "*", "/", "%", "^"})
_BIG_BODY = 67


@dataclass(frozen=True, slots=True)
class Numeral:
    """A natural number in digits."""

    value: int


@dataclass(frozen=True, slots=True)
class Name:
    """A variable or constant: `n`, `h₀✝`, `ℕ`, `True`, `Nat.gcd`."""

    text: str


@dataclass(frozen=True, slots=True)
class Apply:
    """`f a b`."""

    function: Expression
    arguments: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """`(n + 1).gcd`, `p.1`: a name looked up by the receiver's type."""

    receiver: Expression
    name: str


@dataclass(frozen=True, slots=True)
class Unary:
    """operator: `-`, `¬`, `↑`, `!` (the factorial, after its operand) or `|` (the absolute value)."""

    operator: str
    operand: Expression


@dataclass(frozen=True, slots=True)
class Binary:
    """An infix operator of `BINARY`."""

    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Congruence:
    """`left ≡ right [MOD modulus]`; integers: `[ZMOD modulus]`."""

    left: Expression
    right: Expression
    modulus: Expression
    integers: bool


@dataclass(frozen=True, slots=True)
class Ascription:
    """`(value : type)`."""

    value: Expression
    type: Expression


@dataclass(frozen=True, slots=True)
class Binder:
    """Bound names: `n`, `(a b : ℤ)`, `x ∈ s`, `n ≥ 5`.

    brackets: what stands around it in Lean, "", "()", "{}", "⦃⦄" or "[]"; relation, bound: for the last two.
    """

    names: tuple[str, ...]
    type: Expression | None = None
    relation: str | None = None
    bound: Expression | None = None
    brackets: str = ""


@dataclass(frozen=True, slots=True)
class Quantifier:
    """kind: `∀`, `∃`, `∃!` or `fun`."""

    kind: str
    binders: tuple[Binder, ...]
    body: Expression


@dataclass(frozen=True, slots=True)
class Big:
    """`∑ x ∈ s with p, body`; kind: `∑` or `∏`."""

    kind: str
    binder: Binder
    condition: Expression | None
    body: Expression


@dataclass(frozen=True, slots=True)
class Conditional:
    """`if condition then yes else no`; name: of the hypothesis in `if h : c then …`."""

    condition: Expression
    yes: Expression
    no: Expression
    name: str | None = None


@dataclass(frozen=True, slots=True)
class SetBuilder:
    """`{x : ℕ | body}`."""

    binder: Binder
    body: Expression


@dataclass(frozen=True, slots=True)
class Collection:
    """`{a, b, c}`."""

    elements: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """`(a, b, …)`."""

    elements: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Opaque:
    """Text that this package has no reading for."""

    text: str


Expression: TypeAlias = (
    Numeral
    | Name
    | Apply
    | Field
    | Unary
    | Binary
    | Congruence
    | Ascription
    | Quantifier
    | Big
    | Conditional
    | SetBuilder
    | Collection
    | Pair
    | Opaque
)

NAT, INT, PROP = Name("ℕ"), Name("ℤ"), Name("Prop")
TRUE, FALSE = Name("True"), Name("False")


def text(expression: Expression) -> str:
    """The expression as Lean text; reading it gives the expression back."""
    return _write(expression, 0)


def _write(e: Expression, least: int) -> str:
    """The text of `e` where a term of at least the precedence `least` is wanted."""
    written, precedence = _parts(e)
    return f"({written})" if precedence < least else written


def _parts(e: Expression) -> tuple[str, int]:
    match e:
        case Numeral(value):
            return str(value), MAX
        case Name(name):
            return name, MAX
        case Binary(operator, left, right):
            precedence, at_left, at_right = BINARY[operator]
            return f"{_write(left, at_left)} {operator} {_write(right, at_right)}", precedence
        case Apply(function, arguments):
            head = _write(function, MAX)
            return f"{head} {' '.join(map(_argument, arguments))}", LEAD
        case Field(receiver, name):
            inner = _write(receiver, MAX)
            # A dot right after a digit or within the reach of an arrow would be read otherwise.
            return (f"({inner}).{name}" if _loose(receiver) else f"{inner}.{name}"), MAX
        case Unary("-", operand):
            inner = _write(operand, 75)
            return f"- {inner}" if inner.startswith("-") else f"-{inner}", 75
        case Unary("¬", operand):
            return f"¬{_write(operand, 40)}", 40
        case Unary("↑", operand):
            return f"↑{_write(operand, MAX)}", MAX
        case Unary("!", operand):
            inner = f"({_write(operand, 0)})" if _is_arrow(operand) else _write(operand, MAX)
            tight = isinstance(operand, Numeral) or inner.endswith(")")
            return f"{inner}!" if tight else f"{inner} !", MAX
        case Unary(_, operand):
            inner = _write(operand, 0)
            return (f"|({inner})|" if "|" in inner else f"|{inner}|"), MAX
        case Congruence(left, right, modulus, integers):
            mark = "ZMOD" if integers else "MOD"
            return f"{_write(left, 51)} ≡ {_write(right, 51)} [{mark} {_write(modulus, 0)}]", 50
        case Ascription(value, kind):
            return f"({_write(value, 0)} : {_write(kind, 0)})", MAX
        case Quantifier("fun", binders, body):
            return f"fun {' '.join(map(_binder, binders))} => {_write(body, 0)}", 0
        case Quantifier(kind, binders, body):
            return f"{kind} {' '.join(map(_binder, binders))}, {_write(body, 0)}", 0
        case Big(kind, binder, condition, body):
            extra = "" if condition is None else f" with {_write(condition, 0)}"
            # In brackets wherever something may follow: its body takes products and powers.
            return f"{kind} {_binder(binder)}{extra}, {_write(body, _BIG_BODY)}", _BIG_BODY
        case Conditional(condition, yes, no, name):
            label = "" if name is None else f"{name} : "
            return f"if {label}{_write(condition, 0)} then {_write(yes, 0)} else {_write(no, 0)}", 0
        case SetBuilder(binder, body):
            return f"{{{_binder(binder)} | {_write(body, 0)}}}", MAX
        case Collection(elements):
            return f"{{{', '.join(_write(x, 0) for x in elements)}}}", MAX
        case Pair(elements):
            return f"({', '.join(_write(x, 0) for x in elements)})", MAX
        case Opaque(content):
            return content, 0


def _argument(e: Expression) -> str:
    # After a term, a bar could as well begin a case or end an absolute value.
    return f"({_write(e, 0)})" if isinstance(e, Unary) and e.operator == "|" else _write(e, MAX)


def _is_arrow(e: Expression) -> bool:
    return isinstance(e, Unary) and e.operator == "↑"


def _loose(receiver: Expression) -> bool:
    return isinstance(receiver, Numeral) or _is_arrow(receiver)


def _binder(binder: Binder) -> str:
    inner = " ".join(binder.names)
    if binder.relation is not None and binder.bound is not None:
        inner += f" {binder.relation} {_write(binder.bound, 36)}"
    elif binder.type is not None:
        inner += f" : {_write(binder.type, 0)}"
    return f"{binder.brackets[0]}{inner}{binder.brackets[1]}" if binder.brackets else inner


def children(expression: Expression | Binder) -> Iterator[Expression]:
    """The expressions directly below one, those in its binders included."""
    for field in fields(expression):
        value = getattr(expression, field.name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Binder):
                yield from children(part)
            elif part is not None and not isinstance(part, str | int):
                yield part


def is_clear(expression: Expression) -> bool:
    """Whether no part of the expression is opaque."""
    return not isinstance(expression, Opaque) and all(map(is_clear, children(expression)))


def free_names(expression: Expression) -> frozenset[str]:
    """The names that occur outside of their binders, constants included."""
    match expression:
        case Name(name):
            head, dot, _ = name.partition(".")
            return frozenset({name, head}) if dot else frozenset({name})
        case Quantifier(_, binders, body):
            return _without(binders, free_names(body))
        case Big(_, binder, condition, body):
            inner = free_names(body) | (free_names(condition) if condition is not None else frozenset())
            return _without((binder,), inner)
        case SetBuilder(binder, body):
            return _without((binder,), free_names(body))
        case _:
            return frozenset[str]().union(*map(free_names, children(expression)))


def _without(binders: tuple[Binder, ...], names: frozenset[str]) -> frozenset[str]:
    for binder in reversed(binders):
        names = names - frozenset(binder.names)
        names = names.union(*map(free_names, children(binder)))
    return names


def substitute(expression: Expression, values: Mapping[str, Expression]) -> Expression:
    """The expression with free names replaced.

    Raises ValueError where a binder would catch a name of a replacement: choose other names first.
    """
    values = {name: value for name, value in values.items() if name in free_names(expression)}
    if not values:
        return expression
    match expression:
        case Name(name):
            return values.get(name, expression)
        case Numeral() | Opaque():
            return expression
        case Quantifier(kind, binders, body):
            renewed, inner = _rebind(binders, values)
            return Quantifier(kind, renewed, substitute(body, inner))
        case Big(kind, binder, condition, body):
            renewed, inner = _rebind((binder,), values)
            new_condition = None if condition is None else substitute(condition, inner)
            return Big(kind, renewed[0], new_condition, substitute(body, inner))
        case SetBuilder(binder, body):
            renewed, inner = _rebind((binder,), values)
            return SetBuilder(renewed[0], substitute(body, inner))
        case Apply(function, arguments):
            return Apply(substitute(function, values), tuple(substitute(a, values) for a in arguments))
        case Field(receiver, name):
            return Field(substitute(receiver, values), name)
        case Unary(operator, operand):
            return Unary(operator, substitute(operand, values))
        case Binary(operator, left, right):
            return Binary(operator, substitute(left, values), substitute(right, values))
        case Congruence(left, right, modulus, integers):
            sides = substitute(left, values), substitute(right, values)
            return Congruence(*sides, substitute(modulus, values), integers)
        case Ascription(value, kind):
            return Ascription(substitute(value, values), kind)
        case Conditional(condition, yes, no, name):
            branches = substitute(yes, values), substitute(no, values)
            return Conditional(substitute(condition, values), *branches, name)
        case Collection(elements):
            return Collection(tuple(substitute(x, values) for x in elements))
        case Pair(elements):
            return Pair(tuple(substitute(x, values) for x in elements))


def _rebind(
    binders: tuple[Binder, ...], values: Mapping[str, Expression]
) -> tuple[tuple[Binder, ...], dict[str, Expression]]:
    inner = dict(values)
    renewed = []
    for binder in binders:
        bound = None if binder.bound is None else substitute(binder.bound, inner)
        renewed.append(Binder(binder.names, binder.type, binder.relation, bound, binder.brackets))
        for name in binder.names:
            inner.pop(name, None)
    for binder in binders:
        for value in inner.values():
            if not free_names(value).isdisjoint(binder.names):
                raise ValueError(f"{text(value)} would be caught by the binder of {' '.join(binder.names)}")
    return tuple(renewed), inner
