"""Which term does a printed text stand for?

Reads what Lean prints (goals, types of theorems) into trees of constants, with notation resolved and numbers
told apart by type as far as the text allows.  Both sides of a comparison come through here, so what counts is
that equal things are read equally: `m.gcd n` is `Nat.gcd m n` when `m : ℕ`, `a > b` is `b < a`, `a ≠ b` is
`¬a = b`.  A text that it cannot read becomes one node `?` over the constants in it; nothing is raised.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from lean.goals import Goal
from lean.operators import (
    ARITHMETIC_CALLS,
    BINDERS,
    CONSTANTS,
    INFIX,
    NATURAL_RESULT,
    NEGATED,
    PREFIX,
    SWAPPED,
)

UNREAD = "?"
_PART = r"(?:«[^»]*»|[^\W\d][\w'!?✝]*)"
_TOKEN = re.compile(
    rf"(?P<name>{_PART}(?:\.(?:{_PART}|\d+))*)|(?P<number>\d+(?:\.\d+)?)|(?P<field>\.(?:{_PART}|\d+))"
    r'|(?P<text>"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)+\')'
    r"|(?P<symbol>\[Z?MOD|:=|::|\+\+|=>|\^\[|\^\^\^|&&&|\|\|\||&&|\|\||==|!=|<<<|>>>|~~~|∃!|⁻¹\'|⁻¹|\'\'|//|\]\?|\]!|\S)"
)
_KEYWORDS = frozenset(
    ["then", "else", "fun", "if", "bif", "let", "have", "at", "with", "in", "match", "do", "by", "from"]
)
_MOD = {"[MOD": "Nat.ModEq", "[ZMOD": "Int.ModEq"}
_CLOSING = frozenset([",", ")", "]", "}", "⟩", "↦", "=>", ":=", "|", "]?", "]!", "→", "↔"])
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


@dataclass(frozen=True)
class Shape:
    """A theorem's statement, taken apart.

    types: of its variables; hypotheses, conclusion: with the theorem's variables marked; explicit: for each
    explicit argument, whether it is a hypothesis; explicit_hypotheses: for each hypothesis, its place among
    the explicit arguments, None for an implicit one.
    """

    types: tuple[Term, ...]
    hypotheses: tuple[Term, ...]
    conclusion: Term
    explicit: tuple[bool, ...]
    explicit_hypotheses: tuple[int | None, ...]


@dataclass(frozen=True)
class GoalTerms:
    """A goal, read: the propositions among its hypotheses with their names, and its target."""

    hypotheses: tuple[tuple[str, Term], ...]
    target: Term
    objects: tuple[tuple[str, Term], ...]


def parse_term(text: str, goal: Goal | None = None) -> Term:
    """The term that a text stands for, its names looked up among a goal's hypotheses first."""
    return _read(text, _scope(goal) if goal else {})


def parse_goal(goal: Goal) -> GoalTerms:
    """A goal's propositions and its objects (numbers, functions, sets …) with their types."""
    scope: dict[str, tuple[Term, Term | None]] = {}
    propositions: list[tuple[str, Term]] = []
    objects: list[tuple[str, Term]] = []
    for hypothesis in goal.hypotheses:
        kind = _read(hypothesis.type, scope)
        is_object = _is_type(kind, scope)
        for name in hypothesis.names:
            scope[name] = (Term(name, (), kind.head, True), kind)
            (objects if is_object else propositions).append((name, kind))
    return GoalTerms(tuple(propositions), _read(goal.target, scope), tuple(objects))


def parse_statement(text: str) -> Shape:
    """A theorem's type as Lean prints it, `∀ {a b : ℕ}, a ∣ b → …`."""
    return _Parser(text, {}).statement()


def constants(terms: Iterable[Term]) -> frozenset[str]:
    """The constants of some terms: no variables, no numerals."""
    return frozenset(
        part.head
        for term in terms
        for part in term.subterms()
        if not part.variable and _CONSTANT.match(part.head)
    )


_CONSTANT = re.compile(r"[^\W\d_].*\w['!?]*$")
_RELATIONS = frozenset(found.constant for found in INFIX.values() if found.left <= 50) - {"Prod", "or", "and"}


def _scope(goal: Goal) -> dict[str, tuple[Term, Term | None]]:
    scope: dict[str, tuple[Term, Term | None]] = {}
    for hypothesis in goal.hypotheses:
        kind = _read(hypothesis.type, scope)
        for name in hypothesis.names:
            scope[name] = (Term(name, (), kind.head, True), kind)
    return scope


def _read(text: str, scope: dict[str, tuple[Term, Term | None]]) -> Term:
    parser = _Parser(text, scope)
    return parser.whole()


def _is_type(kind: Term, scope: dict[str, tuple[Term, Term | None]]) -> bool:
    while kind.head in ("→", "∀"):
        kind = kind.arguments[-1]
    if kind.head in _DATA:
        return True
    known = scope.get(kind.head)
    return known is not None and known[1] is not None and known[1].head in ("Type", "Sort")


class _Unreadable(Exception):
    """The text is not of the grammar read here."""


class _Parser:
    """Precedence climbing over the tokens of one text.

    scope: what each variable's name stands for, and its type.
    """

    def __init__(self, text: str, scope: dict[str, tuple[Term, Term | None]]) -> None:
        self._tokens: list[str] = []
        self._sorts: list[str] = []
        self._tight: list[bool] = []
        end = -1
        for match in _TOKEN.finditer(text):
            self._tokens.append(match.group())
            self._sorts.append(match.lastgroup or "")
            self._tight.append(match.start() == end)
            end = match.end()
        self._tokens.append("")
        self._sorts.append("end")
        self._tight.append(False)
        self._at = 0
        self._bars = 0
        self._depth = 0
        self._scope = dict(scope)

    def whole(self) -> Term:
        """The text as one term."""
        try:
            term = self._expression(0)
            if self._sorts[self._at] != "end":
                raise _Unreadable
        except (_Unreadable, RecursionError):
            return self._bag()
        return term

    def statement(self) -> Shape:
        """The text as a theorem's type."""
        types: list[Term] = []
        hypotheses: list[Term] = []
        explicit: list[bool] = []
        places: list[int | None] = []
        start = self._at
        # Where the arrows after the last `∀` begin, and how many hypotheses there were before them.
        arrows, before = self._at, 0
        try:
            while True:
                if self._tokens[self._at] == "∀":
                    self._at += 1
                    for names, kind, bracket in self._binder_groups():
                        is_object = kind is None or _is_type(kind, self._scope) or self._is_family(kind)
                        for name in names:
                            self._bind(name, Term(name, (), _kind(kind), True), kind)
                            if bracket == "[" or (bracket == "{" and name.startswith("inst")):
                                continue
                            if not is_object and kind is not None:
                                hypotheses.append(kind)
                                places.append(len(explicit) if bracket == "(" else None)
                            if bracket == "(":
                                explicit.append(not is_object)
                        if kind is not None:
                            types.append(kind)
                    self._expect(",")
                    start = arrows = self._at
                    before = len(hypotheses)
                    continue
                left = self._expression(26)
                if self._tokens[self._at] == "→":
                    self._at += 1
                    hypotheses.append(left)
                    places.append(len(explicit))
                    explicit.append(True)
                    start = self._at
                    continue
                if self._tokens[self._at] == "↔" and arrows != start:
                    # `a → b ↔ c` is `(a → b) ↔ c`: what looked like hypotheses belongs to the conclusion.
                    dropped = len(hypotheses) - before
                    del hypotheses[before:], places[before:], explicit[len(explicit) - dropped :]
                    start = arrows
                self._at = start
                conclusion = self._expression(0)
                if self._sorts[self._at] != "end":
                    raise _Unreadable
                break
        except (_Unreadable, RecursionError):
            self._at = start
            conclusion = self._bag()
        return Shape(tuple(types), tuple(hypotheses), conclusion, tuple(explicit), tuple(places))

    def _is_family(self, kind: Term) -> bool:
        """Whether a binder's type is one that a variable of the statement stands for: `(a : α)`."""
        return kind.variable and not kind.arguments and kind.kind in ("Type", "Sort")

    def _bag(self) -> Term:
        """What can be told of a text that cannot be read: the constants in what is left of it."""
        found: list[Term] = []
        for token, sort in zip(self._tokens[self._at :], self._sorts[self._at :], strict=True):
            if sort == "name" and token not in _KEYWORDS:
                found.append(self._named(token))
            elif token in INFIX:
                found.append(Term(SWAPPED.get(INFIX[token].constant, INFIX[token].constant)))
            elif token in BINDERS:
                found.append(Term(BINDERS[token][0]))
            elif token in PREFIX:
                found.append(Term(PREFIX[token][0]))
        self._at = len(self._tokens) - 1
        return Term(UNREAD, tuple(found))

    def _expect(self, token: str) -> None:
        if self._tokens[self._at] != token:
            raise _Unreadable
        self._at += 1

    def _bind(self, name: str, term: Term, kind: Term | None) -> None:
        self._scope[name] = (term, kind)

    def _expression(self, least: int) -> Term:
        left = self._prefix()
        while True:
            token = self._tokens[self._at]
            if token == "||" and self._bars:
                self._split_bars()
                token = "|"
            infix = INFIX.get(token)
            if infix is None or infix.left < least:
                return left
            self._at += 1
            right = self._expression(infix.right)
            if token == "≡":
                constant = _MOD.get(self._tokens[self._at])
                if constant is None:
                    raise _Unreadable
                self._at += 1
                modulus = self._expression(0)
                self._expect("]")
                left = Term(constant, (modulus, left, right), "Prop")
            else:
                left = _joined(infix.constant, left, right, infix.arithmetic)

    def _prefix(self) -> Term:
        token = self._tokens[self._at]
        if token in PREFIX:
            constant, least = PREFIX[token]
            self._at += 1
            operand = self._expression(least)
            return Term(constant, (operand,), operand.kind if constant == "Neg.neg" else "Prop")
        if token in BINDERS:
            self._at += 1
            return self._binder(*BINDERS[token])
        if token in ("if", "bif"):
            self._at += 1
            if self._sorts[self._at] == "name" and self._tokens[self._at + 1] == ":":
                self._at += 2
            condition = self._expression(0)
            self._expect("then")
            first = self._expression(0)
            self._expect("else")
            second = self._expression(0)
            return Term(
                "ite" if token == "if" else "cond", (condition, first, second), first.kind or second.kind
            )
        if token in ("let", "have"):
            self._at += 1
            name = self._tokens[self._at]
            self._at += 1
            if self._tokens[self._at] == ":":
                self._at += 1
                self._expression(0)
            self._expect(":=")
            value = self._expression(0)
            self._expect(";")
            saved = dict(self._scope)
            self._bind(name, value, None)
            body = self._expression(0)
            self._scope = saved
            return body
        return self._application()

    def _application(self) -> Term:
        function = self._atom()
        arguments: list[Term] = []
        while self._starts_atom():
            if self._tokens[self._at] in ("fun", "¬"):
                arguments.append(self._prefix())
                break
            arguments.append(self._atom())
        if not arguments:
            return function
        return _applied(function, tuple(arguments), self._scope)

    def _split_bars(self) -> None:
        """`||` here is two bars of absolute values, not a disjunction."""
        self._tokens[self._at : self._at + 1] = ["|", "|"]
        self._sorts[self._at : self._at + 1] = ["symbol", "symbol"]
        self._tight[self._at : self._at + 1] = [self._tight[self._at], True]

    def _starts_atom(self) -> bool:
        sort, token = self._sorts[self._at], self._tokens[self._at]
        if sort == "name":
            return token == "fun" or token not in _KEYWORDS
        if sort in ("number", "text"):
            return True
        if token == "|":
            return not self._bars and not self._tight[self._at] and self._tight[self._at + 1]
        return token in "([{⟨↑⇑↥@∅⊤⊥⋯¬" and sort == "symbol"

    def _atom(self) -> Term:
        term = self._simple()
        while True:
            token, sort = self._tokens[self._at], self._sorts[self._at]
            if sort == "field" and self._tight[self._at]:
                self._at += 1
                term = _field(term, token[1:])
            elif token == "!":
                self._at += 1
                term = Term("Nat.factorial", (term,), "Nat")
            elif token == "⁻¹":
                self._at += 1
                term = Term("Inv.inv", (term,), term.kind)
            elif token == "[" and self._tight[self._at]:
                self._at += 1
                index = self._expression(0)
                closing = self._tokens[self._at]
                if closing not in ("]", "]?", "]!"):
                    raise _Unreadable
                self._at += 1
                head = {"]": "GetElem.getElem", "]?": "GetElem?.getElem?", "]!": "GetElem?.getElem!"}[closing]
                term = Term(head, (term, index))
            elif token == "^[":
                self._at += 1
                count = self._expression(0)
                self._expect("]")
                term = Term("Nat.iterate", (term, count))
            else:
                return term

    def _simple(self) -> Term:
        if self._tokens[self._at] == "||":
            self._split_bars()
        token, sort = self._tokens[self._at], self._sorts[self._at]
        self._at += 1
        if sort == "name":
            if token in _KEYWORDS:
                raise _Unreadable
            return self._named(token)
        if sort in ("number", "text"):
            return Term(token)
        if token in ("↑", "⇑", "↥"):
            inner = self._atom()
            return Term("↑", (inner,), "Int" if inner.kind == "Nat" else None)
        if token == "(":
            return self._parenthesis()
        if token == "|":
            self._bars += 1
            inner = self._expression(0)
            self._bars -= 1
            self._expect("|")
            return Term("abs", (inner,), inner.kind)
        if token == "⟨":
            return Term("⟨⟩", self._items("⟩"))
        if token == "[":
            return Term("List", self._items("]"), "List")
        if token == "{":
            return self._braces()
        if token == "@":
            return self._simple()
        if token in CONSTANTS:
            return Term(CONSTANTS[token])
        if token in ("·", "⋯"):
            return Term("_")
        raise _Unreadable

    def _named(self, token: str) -> Term:
        known = self._scope.get(token)
        if known is not None:
            return known[0]
        first, dot, rest = token.partition(".")
        if dot and (known := self._scope.get(first)) is not None:
            term = known[0]
            for name in rest.split("."):
                term = _field(term, name)
            return term
        if first in ("true", "false") and dot:
            return _field(Term(first, (), "Bool"), rest)
        return Term(CONSTANTS.get(token, token.removeprefix("_root_.")), (), _result(token))

    def _parenthesis(self) -> Term:
        if self._tokens[self._at] == ")":
            self._at += 1
            return Term("Unit.unit")
        # `(x : T) → …` binds x; elsewhere `(t : T)` only says a type.
        start = self._at
        names: list[str] = []
        while self._sorts[self._at] == "name":
            names.append(self._tokens[self._at])
            self._at += 1
        if names and self._tokens[self._at] == ":":
            self._at += 1
            kind = self._expression(0)
            if self._tokens[self._at] == ")" and self._tokens[self._at + 1] == "→":
                self._at += 2
                return self._under([(name, kind) for name in names], "∀", 25)
        self._at = start
        bars, self._bars = self._bars, 0
        term = self._expression(0)
        if self._tokens[self._at] == ":":
            self._at += 1
            kind = self._expression(0)
            term = term._replace(kind=kind.head)
        elif self._tokens[self._at] == ",":
            self._at += 1
            term = Term("Prod.mk", (term, *self._items(")")))
            self._bars = bars
            return term
        self._expect(")")
        self._bars = bars
        return term

    def _items(self, closing: str) -> tuple[Term, ...]:
        found: list[Term] = []
        while self._tokens[self._at] != closing:
            found.append(self._expression(0))
            if self._tokens[self._at] != closing:
                self._expect(",")
        self._at += 1
        return tuple(found)

    def _braces(self) -> Term:
        if self._sorts[self._at] == "name" and self._tokens[self._at + 1] in ("|", ":", "∈", "//"):
            name = self._tokens[self._at]
            self._at += 1
            kind = bound = None
            if self._tokens[self._at] == ":":
                self._at += 1
                kind = self._expression(0)
            elif self._tokens[self._at] == "∈":
                self._at += 1
                bound = self._expression(0)
            separator = self._tokens[self._at]
            if separator not in ("|", "//"):
                raise _Unreadable
            self._at += 1
            body = self._under([(name, kind)], "fun", 0)
            self._expect("}")
            if separator == "//":
                return Term("Subtype", (body,), "Type")
            return Term("setOf", (body,)) if bound is None else Term("Finset.filter", (body, bound))
        items = self._items("}")
        if not items:
            return Term("EmptyCollection.emptyCollection")
        term = Term("Singleton.singleton", (items[-1],))
        for item in reversed(items[:-1]):
            term = Term("Insert.insert", (item, term))
        return term

    def _binder_groups(self) -> Iterator[tuple[list[str], Term | None, str]]:
        """The binders up to the comma or arrow: names, type, and the bracket (`(` where there is none).

        The caller binds the names before it asks for the next group, which may speak of them.
        """
        while True:
            token = self._tokens[self._at]
            if token in ("(", "{", "[", "⦃"):
                self._at += 1
                names = self._binder_names()
                if token == "[" and self._tokens[self._at] != ":":
                    # An instance without a name.
                    self._at -= len(names)
                    kind: Term | None = self._expression(0)
                    names = ["_"]
                elif self._tokens[self._at] == ":":
                    self._at += 1
                    kind = self._expression(0)
                else:
                    kind = None
                self._expect({"(": ")", "{": "}", "[": "]", "⦃": "⦄"}[token])
                yield names, kind, token
            elif self._sorts[self._at] == "name":
                names = self._binder_names()
                kind = None
                if self._tokens[self._at] == ":":
                    self._at += 1
                    kind = self._expression(0)
                yield names, kind, "("
            else:
                return

    def _binder_names(self) -> list[str]:
        names: list[str] = []
        while self._sorts[self._at] == "name":
            names.append(self._tokens[self._at])
            self._at += 1
        return names

    def _binder(self, head: str, least: int) -> Term:
        saved, depth = dict(self._scope), self._depth
        bounds: list[tuple[str, Term | None]] = []
        condition: Term | None = None
        domain: Term | None = None
        for names, kind, _ in self._binder_groups():
            for name in names:
                bounds.append((name, kind))
                self._bound(name, kind)
        token = self._tokens[self._at]
        if token in INFIX and len(bounds) == 1:
            # `∀ x ∈ s, …`, `∃ x < n, …`, `∑ x ∈ s, …`
            self._at += 1
            domain = self._expression(INFIX[token].right)
            condition = _joined(INFIX[token].constant, self._scope[bounds[0][0]][0], domain, False)
        if self._tokens[self._at] not in (",", "=>", "↦"):
            raise _Unreadable
        self._at += 1
        body = self._expression(least)
        self._scope, self._depth = saved, depth
        if head in ("Finset.sum", "Finset.prod"):
            over = domain if domain is not None else Term("Finset.univ")
            return Term(head, (over, Term("fun", (body,))), body.kind)
        if condition is not None:
            body = Term("→" if head == "∀" else "And", (condition, body), "Prop")
        for _ in bounds or [("", None)]:
            body = Term(head, (body,), None if head == "fun" else "Prop")
        return body

    def _under(self, bounds: Sequence[tuple[str, Term | None]], head: str, least: int) -> Term:
        saved, depth = dict(self._scope), self._depth
        for name, kind in bounds:
            self._bound(name, kind)
        body = self._expression(least)
        self._scope, self._depth = saved, depth
        for _ in bounds:
            body = Term(head, (body,))
        return body

    def _bound(self, name: str, kind: Term | None) -> None:
        self._bind(name, Term(f"#{self._depth}", (), kind.head if kind else None), kind)
        self._depth += 1


def _joined(constant: str, left: Term, right: Term, arithmetic: bool) -> Term:
    if constant in SWAPPED:
        return Term(SWAPPED[constant], (right, left), "Prop")
    if constant in NEGATED:
        return Term("Not", (Term(NEGATED[constant], (left, right), "Prop"),), "Prop")
    if constant == "HPow.hPow":
        return Term(constant, (left, right), left.kind)
    if arithmetic:
        return Term(constant, (left, right), left.kind or right.kind)
    return Term(constant, (left, right), "Prop" if constant in _RELATIONS else None)


def _kind(kind: Term | None) -> str | None:
    """The head of a type; None for one that a variable of the statement stands for."""
    return None if kind is None or kind.variable else kind.head


def _applied(function: Term, arguments: tuple[Term, ...], scope: dict[str, tuple[Term, Term | None]]) -> Term:
    everything = (*function.arguments, *arguments)
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


def _field(term: Term, name: str) -> Term:
    """`term.name`: the function of that name in the namespace of the term's type, at the term."""
    if name.isdigit():
        return Term(f".{name}", (term,))
    head = f"{term.kind}.{name}" if term.kind and not term.kind.startswith("#") else f".{name}"
    return Term(head, (term,), _result(head))


def _result(constant: str) -> str | None:
    """The numbers that a function gives, by its name."""
    if constant in NATURAL_RESULT:
        return "Nat"
    namespace, _, name = constant.rpartition(".")
    if namespace in ("Nat", "Int") and name[:1].islower():
        return namespace
    return None
