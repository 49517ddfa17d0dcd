"""How is a printed term read?

Precedence climbing over the tokens of one text.  What is not of this grammar becomes a node `?`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lean.operators import BINDERS, CONSTANTS, INFIX, PREFIX, SWAPPED
from lean.term import UNREAD, Scope, Term, applied, field, joined, result_kind

_PART = r"(?:«[^»]*»|[^\W\d][\w'!?✝]*)"
_TOKEN = re.compile(
    rf"(?P<name>{_PART}(?:\.(?:{_PART}|\d+))*)|(?P<number>\d+(?:\.\d+)?)|(?P<field>\.(?:{_PART}|\d+))"
    r'|(?P<text>"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)+\')'
    r"|(?P<symbol>\[Z?MOD|:=|::|\+\+|=>|\^\[|\^\^\^|&&&|\|\|\||&&|\|\||==|!=|<<<|>>>|~~~|∃!|×ˢ|⁻¹\'|⁻¹|\'\'|//|\]\?|\]!|\S)"
)
_KEYWORDS = frozenset(
    ["then", "else", "fun", "if", "bif", "let", "have", "at", "with", "in", "match", "do", "by", "from"]
)
_MOD = {"[MOD": "Nat.ModEq", "[ZMOD": "Int.ModEq"}
_CLOSING = frozenset([",", ")", "]", "}", "⟩", "↦", "=>", ":=", "|", "]?", "]!", "→", "↔"])


class Unreadable(Exception):
    """The text is not of the grammar read here."""


class Parser:
    """Precedence climbing over the tokens of one text.

    scope: what each variable's name stands for, and its type.
    """

    def __init__(self, text: str, scope: Scope) -> None:
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
                raise Unreadable
        except (Unreadable, RecursionError):
            return self._bag()
        return term

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
            raise Unreadable
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
                    raise Unreadable
                self._at += 1
                modulus = self._expression(0)
                self._expect("]")
                left = Term(constant, (modulus, left, right), "Prop")
            else:
                left = joined(infix.constant, left, right, infix.arithmetic)

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
        return applied(function, tuple(arguments), self._scope)

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
                term = field(term, token[1:])
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
                    raise Unreadable
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
                raise Unreadable
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
        raise Unreadable

    def _named(self, token: str) -> Term:
        known = self._scope.get(token)
        if known is not None:
            return known[0]
        first, dot, rest = token.partition(".")
        if dot and (known := self._scope.get(first)) is not None:
            term = known[0]
            for name in rest.split("."):
                term = field(term, name)
            return term
        if first in ("true", "false") and dot:
            return field(Term(first, (), "Bool"), rest)
        return Term(CONSTANTS.get(token, token.removeprefix("_root_.")), (), result_kind(token))

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
                raise Unreadable
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
            condition = joined(INFIX[token].constant, self._scope[bounds[0][0]][0], domain, False)
        if self._tokens[self._at] not in (",", "=>", "↦"):
            raise Unreadable
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
