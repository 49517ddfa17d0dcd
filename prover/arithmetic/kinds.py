"""Of which type are the parts of a term: natural numbers, integers, propositions, functions, sets?

Numbers follow Lean's rule for trees of operators (`binop%`): all leaves of a tree of `+ - * / %` and of a
relation get the greatest type among them, with casts put at the leaves; exponents are natural numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from prover.arithmetic.expression import (
    RELATIONS,
    Apply,
    Ascription,
    Big,
    Binary,
    Binder,
    Collection,
    Conditional,
    Congruence,
    Expression,
    Field,
    Name,
    Numeral,
    Pair,
    Quantifier,
    SetBuilder,
    Unary,
    children,
)
from prover.arithmetic.functions import FUNCTIONS, Kind

Kinds: TypeAlias = Mapping[str, Kind]

TREE = frozenset({"+", "-", "*", "/", "%"})
_INTERVALS = frozenset({"Icc", "Ico", "Ioc", "Ioo", "Iic", "Iio", "Ici", "Ioi"})
_CONNECTIVES = frozenset({"∧", "∨", "→", "↔", "≠", "<", "≤", ">", "≥", "=", "∣", "∈", "∉", "⊆"})


def kind_of_type(type_: Expression) -> Kind | None:
    """The kind that a type stands for, None for one that is not computed with."""
    match type_:
        case Name("ℕ" | "Nat"):
            return "ℕ"
        case Name("ℤ" | "Int"):
            return "ℤ"
        case Name("Prop"):
            return "Prop"
        case Apply(Name("Set" | "Finset" as head), (element,)):
            inner = kind_of_type(element)
            return None if inner is None else (head, inner)
        case Binary("→" | "×" as operator, left, right):
            first, second = kind_of_type(left), kind_of_type(right)
            return None if first is None or second is None else (operator, first, second)
        case _:
            return None


def kinds_of(types: Mapping[str, Expression]) -> dict[str, Kind]:
    """The kinds of variables, those left out that have none."""
    found = {name: kind_of_type(type_) for name, type_ in types.items()}
    return {name: kind for name, kind in found.items() if kind is not None}


def join(kinds: Iterable[Kind | None]) -> Kind | None:
    """The greatest of some kinds: ℤ before ℕ before whatever else; None when none is known."""
    found: Kind | None = None
    for kind in kinds:
        if kind == "ℤ":
            return kind
        if kind is not None and found is None:
            found = kind
    return found


def leaves(e: Expression) -> Iterator[Expression]:
    """The leaves of a tree of operators; of a power, its base's."""
    match e:
        case Binary(operator, left, right) if operator in TREE:
            yield from leaves(left)
            yield from leaves(right)
        case Binary("^", base, _):
            yield from leaves(base)
        case Unary("-" | "|", operand):
            yield from leaves(operand)
        case Apply(Name("max" | "min"), (left, right)):
            yield from leaves(left)
            yield from leaves(right)
        case _:
            yield e


def kind(e: Expression, scope: Kinds) -> Kind | None:
    """The kind of a term; None where it is open (a numeral) or unknown."""
    match e:
        case Numeral():
            return None
        case Name("True" | "False"):
            return "Prop"
        case Name(name):
            return scope.get(name)
        case Unary("-", _):
            return join([*(kind(leaf, scope) for leaf in leaves(e)), "ℤ"])
        case Binary(operator, _, _) if operator in TREE or operator == "^":
            return join(kind(leaf, scope) for leaf in _signed_leaves(e))
        case Unary("|", operand):
            return kind(operand, scope)
        case Unary("!", _):
            return "ℕ"
        case Unary("↑", _):
            return "ℤ"
        case Unary("¬", _) | Congruence() | Quantifier("∀" | "∃" | "∃!", _, _):
            return "Prop"
        case Binary("∪" | "∩" | "\\", left, right):
            return join([kind(left, scope), kind(right, scope)])
        case Binary("×", _, _):
            return None
        case Binary(operator, _, _) if operator in RELATIONS or operator in _CONNECTIVES:
            return "Prop"
        case Ascription(_, type_):
            return kind_of_type(type_)
        case Conditional(_, yes, no):
            return join([kind(yes, scope), kind(no, scope)])
        case Quantifier("fun", binders, body):
            inner = binder_kinds(binders, (body,), scope)
            result = kind(body, {**scope, **inner})
            for name in reversed([name for binder in binders for name in binder.names]):
                result = None if result is None else ("→", inner[name], result)
            return result
        case Big(_, binder, _, body):
            return kind(body, {**scope, **binder_kinds((binder,), (body,), scope)})
        case Apply(function, arguments):
            return _applied(function, arguments, scope)
        case Field(receiver, name):
            return _field(kind(receiver, scope), name)
        case Pair(elements):
            return _pair([kind(x, scope) or "ℕ" for x in elements])
        case SetBuilder(binder, body):
            inner = binder_kinds((binder,), (body,), scope)
            return ("Set", inner[binder.names[0]])
        case Collection(elements):
            element = join(kind(x, scope) for x in elements)
            return None if element is None else ("Set", element)
        case _:
            return None


def _signed_leaves(e: Expression) -> Iterator[Expression]:
    match e:
        case Unary("-", _):
            yield e
        case Binary(operator, left, right) if operator in TREE:
            yield from _signed_leaves(left)
            yield from _signed_leaves(right)
        case Binary("^", base, _):
            yield from _signed_leaves(base)
        case _:
            yield e


def _pair(kinds: list[Kind]) -> Kind:
    found = kinds[-1]
    for element in reversed(kinds[:-1]):
        found = ("×", element, found)
    return found


def _field(receiver: Kind | None, name: str) -> Kind | None:
    if isinstance(receiver, tuple) and receiver[0] == "×" and name in ("1", "2", "fst", "snd"):
        return receiver[1] if name in ("1", "fst") else receiver[-1]
    function = FUNCTIONS.get(f"{namespace(receiver)}.{name}")
    return None if function is None else function.result


def namespace(receiver: Kind | None) -> str:
    """Where the methods of a kind are."""
    if isinstance(receiver, tuple):
        return receiver[0]
    return {"ℕ": "Nat", "ℤ": "Int", "List": "List"}.get(receiver or "", "")


def _applied(function: Expression, arguments: tuple[Expression, ...], scope: Kinds) -> Kind | None:
    match function:
        case Name(name):
            if name in scope:
                return _result(scope[name], len(arguments))
            found = FUNCTIONS.get(name)
            if found is not None:
                return found.result or join(kind(a, scope) for a in arguments)
            head, _, tail = name.rpartition(".")
            if head in ("Finset", "Set") and tail in _INTERVALS:
                element = join(kind(a, scope) for a in arguments)
                return None if element is None else (head, element)
            if name == "Finset.range":
                return ("Finset", "ℕ")
            if name in PREDICATES:
                return "Prop"
            return None
        case Field(receiver, name):
            return _field(kind(receiver, scope), name)
        case _:
            return None


PREDICATES = frozenset(
    {
        "IsLeast",
        "IsGreatest",
        "Function.Injective",
        "Function.Surjective",
        "Function.Bijective",
        "Monotone",
        "StrictMono",
        "Antitone",
        "StrictAnti",
        "Set.Finite",
        "Set.Infinite",
    }
)
"""Constants that are defined by quantifiers."""


def _result(function: Kind, arguments: int) -> Kind | None:
    for _ in range(arguments):
        if not isinstance(function, tuple) or function[0] != "→":
            return None
        function = function[-1]
    return function


def element_kind(collection: Expression, scope: Kinds) -> Kind | None:
    """The kind of the elements of a set."""
    found = kind(collection, scope)
    return found[1] if isinstance(found, tuple) and found[0] in ("Set", "Finset") else None


def binder_kinds(binders: Iterable[Binder], bodies: Iterable[Expression], scope: Kinds) -> dict[str, Kind]:
    """The kinds of bound names, for those without a type from how they are used; ℕ where nothing tells."""
    found: dict[str, Kind] = {}
    wanted: set[str] = set()
    for binder in binders:
        known = None if binder.type is None else kind_of_type(binder.type)
        inner = {**scope, **found}
        if binder.bound is not None:
            in_set = binder.relation in ("∈", "∉")
            known = element_kind(binder.bound, inner) if in_set else kind(binder.bound, inner)
        for name in binder.names:
            if known is not None:
                found[name] = known
            elif binder.type is None:
                wanted.add(name)
    bodies = tuple(bodies)
    while wanted:
        inner = {name: k for name, k in scope.items() if name not in wanted} | found
        new: dict[str, Kind] = {}
        for body in bodies:
            _uses(body, None, wanted, inner, new)
        if not new:
            return found | dict.fromkeys(wanted, "ℕ")
        found |= new
        wanted -= new.keys()
    return found


def _uses(
    e: Expression, expected: Kind | None, wanted: set[str], scope: Kinds, found: dict[str, Kind]
) -> None:
    """Notes the kinds that the wanted names must have in `e`, a term of the kind `expected`."""
    match e:
        case Name(name):
            if name in wanted and expected is not None:
                found.setdefault(name, expected)
        case Binary("=" | "≠" | "<" | "≤" | ">" | "≥" | "∣", left, right):
            joined = join([kind(left, scope), kind(right, scope)])
            _uses(left, joined, wanted, scope, found)
            _uses(right, joined, wanted, scope, found)
        case Binary("∈" | "∉", left, right):
            _uses(left, element_kind(right, scope), wanted, scope, found)
            _uses(right, None, wanted, scope, found)
        case Binary("^", base, exponent):
            _uses(base, join([expected, kind(base, scope)]), wanted, scope, found)
            _uses(exponent, "ℕ", wanted, scope, found)
        case Binary(operator, left, right) if operator in TREE:
            joined = join([expected, kind(e, scope)])
            _uses(left, joined, wanted, scope, found)
            _uses(right, joined, wanted, scope, found)
        case Unary("↑" | "!", operand):
            _uses(operand, "ℕ", wanted, scope, found)
        case Unary("-" | "|", operand):
            _uses(operand, join([expected, kind(e, scope)]), wanted, scope, found)
        case Congruence(left, right, modulus, integers):
            for part in (left, right, modulus):
                _uses(part, "ℤ" if integers else "ℕ", wanted, scope, found)
        case Ascription(value, type_):
            _uses(value, kind_of_type(type_), wanted, scope, found)
        case Apply(function, arguments):
            expectations = _expectations(function, scope)
            for argument, wish in zip(arguments, [*expectations, *([None] * len(arguments))], strict=False):
                _uses(argument, wish or kind(argument, scope), wanted, scope, found)
            if isinstance(function, Field):
                _uses(function.receiver, None, wanted, scope, found)
        case Quantifier(_, binders, body):
            hidden = {n for b in binders for n in b.names}
            typed = binder_kinds([b for b in binders if b.type is not None], (), scope)
            outer = {name: k for name, k in scope.items() if name not in hidden}
            for binder in binders:
                if binder.bound is not None and binder.relation in ("<", "≤", ">", "≥"):
                    _uses(binder.bound, kind(binder.bound, scope), wanted, scope, found)
            _uses(body, None, wanted - hidden, outer | typed, found)
        case Big(_, binder, condition, body):
            hidden = set(binder.names)
            inner = {**scope, **binder_kinds((binder,), (body,), scope)}
            _uses(body, expected, wanted - hidden, inner, found)
            if condition is not None:
                _uses(condition, None, wanted - hidden, inner, found)
            if binder.bound is not None:
                _uses(binder.bound, None, wanted, scope, found)
        case SetBuilder(binder, body):
            inner = {**scope, **binder_kinds((binder,), (body,), scope)}
            _uses(body, None, wanted - set(binder.names), inner, found)
        case _:
            for part in children(e):
                _uses(part, expected, wanted, scope, found)


def _expectations(function: Expression, scope: Kinds) -> list[Kind | None]:
    match function:
        case Name("Finset.range"):
            return ["ℕ"]
        case Name(name) if name in scope:
            known: Kind = scope[name]
            found: list[Kind | None] = []
            while isinstance(known, tuple) and known[0] == "→":
                found.append(known[1])
                known = known[-1]
            return found
        case Name(name) if name in FUNCTIONS:
            return list(FUNCTIONS[name].arguments)
        case Field(receiver, name):
            method = FUNCTIONS.get(f"{namespace(kind(receiver, scope))}.{name}")
            return [] if method is None else list(method.arguments[1:])
        case _:
            return []
