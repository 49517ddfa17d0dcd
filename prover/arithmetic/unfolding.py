"""By which definition does a proposition about sets or functions become one about elements?

The definitions are those of Mathlib (`Set`, `Order.Bounds`, `Function`, `Monotone`), followed one step.
"""

from __future__ import annotations

from prover.arithmetic.expression import (
    Apply,
    Ascription,
    Binary,
    Binder,
    Collection,
    Expression,
    Field,
    Name,
    Numeral,
    Quantifier,
    SetBuilder,
    Unary,
    substitute,
)
from prover.arithmetic.functions import Kind
from prover.arithmetic.kinds import Kinds, element_kind, kind

_X, _Y = Name("·x"), Name("·y")
"""Names that no text can contain."""

_INTERVALS = {
    "Icc": ("≤", "≤"),
    "Ico": ("≤", "<"),
    "Ioc": ("<", "≤"),
    "Ioo": ("<", "<"),
}
_RAYS = {"Iic": "≤", "Iio": "<", "Ici": "≥", "Ioi": ">"}
_MONOTONE = {
    "Monotone": ("≤", "≤"),
    "StrictMono": ("<", "<"),
    "Antitone": ("≤", "≥"),
    "StrictAnti": ("<", ">"),
}


def unfold(e: Expression, scope: Kinds) -> Expression | None:
    """The definition's other side; None when there is none here.

    Raises ValueError where a bound name stands in the way.
    """
    match e:
        case Binary("∈", x, collection):
            return _membership(x, collection)
        case Binary("⊆", left, right):
            inside = Binary("→", Binary("∈", _X, left), Binary("∈", _X, right))
            return _every(_X, _element([left, right], scope), inside)
        case Binary("=", left, right):
            return _equality(left, right, scope)
        case Quantifier("∃!", (Binder((name,), type_, relation, bound, _), *later), body):
            if later:
                return None
            if relation is not None and bound is not None:
                body = Binary("∧", Binary(relation, Name(name), bound), body)
            other = substitute(body, {name: _Y})
            unique = Quantifier(
                "∀", (Binder((_Y.text,), type_),), Binary("→", other, Binary("=", _Y, Name(name)))
            )
            return Quantifier("∃", (Binder((name,), type_),), Binary("∧", body, unique))
        case Apply(Name("IsLeast" | "IsGreatest" as extreme), (collection, bound)):
            order = "<" if extreme == "IsLeast" else ">"
            none = Binary("→", Binary(order, _X, bound), Unary("¬", Binary("∈", _X, collection)))
            outside = _every(_X, _element([collection], scope), none)
            return None if outside is None else Binary("∧", Binary("∈", bound, collection), outside)
        case Apply(Name(name), (function,)) if name in _MONOTONE:
            first, second = _MONOTONE[name]
            claim = Binary(
                "→", Binary(first, _X, _Y), Binary(second, _call(function, _X), _call(function, _Y))
            )
            source = _source(function, scope)
            return _every(_X, source, _every(_Y, source, claim))
        case Apply(Name("Function.Injective"), (function,)):
            same = Binary("=", _call(function, _X), _call(function, _Y))
            source = _source(function, scope)
            return _every(_X, source, _every(_Y, source, Binary("→", same, Binary("=", _X, _Y))))
        case Apply(Name("Function.Surjective"), (function,)):
            found = kind(function, scope)
            if not isinstance(found, tuple) or found[0] != "→":
                return None
            hit = Binary("=", _call(function, _X), _Y)
            type_ = _type(found[1])
            if type_ is None:
                return None
            return _every(_Y, found[-1], Quantifier("∃", (Binder((_X.text,), type_),), hit))
        case Field(receiver, "Nonempty"):
            type_ = _type(_element([receiver], scope))
            return type_ and Quantifier("∃", (Binder((_X.text,), type_),), Binary("∈", _X, receiver))
        case Apply(Name("Function.Bijective"), (function,)):
            parts = (Apply(Name(f"Function.{p}"), (function,)) for p in ("Injective", "Surjective"))
            return Binary("∧", *parts)
        case _:
            return None


def _membership(x: Expression, collection: Expression) -> Expression | None:
    match collection:
        case SetBuilder(Binder((name,), _, relation, bound), body):
            if relation is not None and bound is not None:
                body = Binary("∧", Binary(relation, Name(name), bound), body)
            return substitute(body, {name: x})
        case Apply(Name("Finset.range"), (end,)):
            return Binary("<", x, end)
        case Apply(Name(name), (low, high)) if name.rpartition(".")[2] in _INTERVALS:
            first, second = _INTERVALS[name.rpartition(".")[2]]
            return Binary("∧", Binary(first, low, x), Binary(second, x, high))
        case Apply(Name(name), (bound,)) if name.rpartition(".")[2] in _RAYS:
            return Binary(_RAYS[name.rpartition(".")[2]], x, bound)
        case Apply(Name("Nat.divisors"), (n,)) | Field(n, "divisors"):
            return Binary("∧", Binary("∣", x, n), Binary("≠", n, Numeral(0)))
        case Apply(Name("Finset.filter"), (function, inner)):
            return Binary("∧", Binary("∈", x, inner), _call(function, x))
        case Name("Set.univ"):
            return Name("True")
        case Ascription(value, _):
            return Binary("∈", x, value)
        case _:
            return None


def _equality(left: Expression, right: Expression, scope: Kinds) -> Expression | None:
    for side in (left, right):
        found = kind(side, scope)
        if isinstance(found, tuple) and found[0] == "→":
            same = Binary("=", _call(left, _X), _call(right, _X))
            return _every(_X, found[1], same)
        if isinstance(side, SetBuilder | Collection) or (isinstance(found, tuple) and found[0] == "Set"):
            same = Binary("↔", Binary("∈", _X, left), Binary("∈", _X, right))
            return _every(_X, _element([left, right], scope), same)
    return None


def _call(function: Expression, argument: Expression) -> Expression:
    match function:
        case Quantifier("fun", (Binder((name,), _, None, _, _),), body):
            return substitute(body, {name: argument})
        case _:
            return Apply(function, (argument,))


def _element(collections: list[Expression], scope: Kinds) -> Kind | None:
    found = [k for k in (element_kind(c, scope) for c in collections) if k is not None]
    return found[0] if found else None


def _source(function: Expression, scope: Kinds) -> Kind | None:
    found = kind(function, scope)
    return found[1] if isinstance(found, tuple) and found[0] == "→" else None


def _type(found: Kind | None) -> Expression | None:
    match found:
        case str():
            return Name(found)
        case ("×", left, right):
            first, second = _type(left), _type(right)
            return None if first is None or second is None else Binary("×", first, second)
        case _:
            return None


def _every(variable: Name, found: Kind | None, body: Expression | None) -> Expression | None:
    type_ = _type(found)
    if type_ is None or body is None:
        return None
    return Quantifier("∀", (Binder((variable.text,), type_),), body)
