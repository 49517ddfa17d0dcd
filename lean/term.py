"""What is a term, as far as its printed text tells?

A term is a tree of constants with notation resolved, so that equal things are equal: `m.gcd n` is
`Nat.gcd m n` when `m : ℕ`, `a > b` is `b < a`, `a ≠ b` is `¬a = b`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lean.operators import ARITHMETIC_CALLS, INFIX, NATURAL_RESULT, NEGATED, SWAPPED

UNREAD = "?"
_RELATIONS = frozenset(found.constant for found in INFIX.values() if found.left <= 50) - {"Prod", "or", "and"}
_DATA = frozenset(
    [
        "Nat",
        "Int",
        "Rat",
        "Real",
        "Complex",
        "Bool",
        "Prop",
        "Type",
        "Sort",
        "List",
        "Option",
        "Prod",
        "Set",
        "Finset",
        "Fin",
        "String",
        "Char",
        "Unit",
    ]
)


class Term(NamedTuple):
    """A node.  head: a constant, a variable's name, a numeral, `fun`, `∀`, `→`, or `?` for what was not read.

    kind: the head of its type where that can be told (`Nat`, `Int`, …).  variable: the head is a name
    that a statement's binder or a goal's hypothesis brings in; in a statement, anything of its kind may take
    its place.
    """

    head: str
    arguments: tuple[Term, ...] = ()
    kind: str | None = None
    variable: bool = False

    def subterms(self) -> Iterator[Term]:
        """This term and all below it, from the top."""
        waiting = [self]
        while waiting:
            term = waiting.pop()
            yield term
            waiting += term.arguments


Scope = dict[str, tuple[Term, Term | None]]
"""What each variable's name stands for, and its type."""


def is_type(kind: Term, scope: Scope) -> bool:
    while kind.head in ("→", "∀"):
        kind = kind.arguments[-1]
    if kind.head in _DATA:
        return True
    known = scope.get(kind.head)
    return known is not None and known[1] is not None and known[1].head in ("Type", "Sort")


def joined(constant: str, left: Term, right: Term, arithmetic: bool) -> Term:
    if constant in SWAPPED:
        return Term(SWAPPED[constant], (right, left), "Prop")
    if constant in NEGATED:
        return Term("Not", (Term(NEGATED[constant], (left, right), "Prop"),), "Prop")
    if constant == "HPow.hPow":
        return Term(constant, (left, right), left.kind)
    if arithmetic:
        return Term(constant, (left, right), left.kind or right.kind)
    return Term(constant, (left, right), "Prop" if constant in _RELATIONS else None)


def kind_of(kind: Term | None) -> str | None:
    """The head of a type; None for one that a variable of the statement stands for."""
    return None if kind is None or kind.variable else kind.head


def applied(function: Term, arguments: tuple[Term, ...], scope: Scope) -> Term:
    everything = (*function.arguments, *arguments)
    if function.head == "Nat.Coprime" and len(everything) == 2:
        # What it is defined to be, so that both ways of saying it are one.
        return Term("Eq", (Term("Nat.gcd", everything, "Nat"), Term("1")), "Prop")
    known = scope.get(function.head)
    kind = function.kind
    if known is not None and known[1] is not None:
        result: Term | None = known[1]
        for _ in everything:
            result = result.arguments[-1] if result is not None and result.head in ("→", "∀") else None
        kind = result.head if result is not None else None
    elif function.head in ARITHMETIC_CALLS:
        kind = next((argument.kind for argument in everything if argument.kind), None)
    return Term(function.head, everything, kind, function.variable)


def field(term: Term, name: str) -> Term:
    """`term.name`: the function of that name in the namespace of the term's type, at the term."""
    if name.isdigit():
        return Term(f".{name}", (term,))
    head = f"{term.kind}.{name}" if term.kind and not term.kind.startswith("#") else f".{name}"
    return Term(head, (term,), result_kind(head))


def result_kind(constant: str) -> str | None:
    """The numbers that a function gives, by its name."""
    if constant in NATURAL_RESULT:
        return "Nat"
    namespace, _, name = constant.rpartition(".")
    if namespace in ("Nat", "Int") and name[:1].islower():
        return namespace
    return None
