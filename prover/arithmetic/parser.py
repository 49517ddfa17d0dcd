"""What does a text say, as an expression?

A parser by operator precedence of the notation of goals and statements.  What it has no reading for becomes
an `Opaque` part, up to the nearest connective, comma or bracket; only texts that have no structure at all are
an error.  Time is linear in the text's length and nesting is limited, so that no text can hang it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from prover.arithmetic.expression import (
    BINARY,
    LEAD,
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
    Opaque,
    Pair,
    Quantifier,
    SetBuilder,
    Unary,
)

LONGEST, HIGHEST = 20_000, 120
"""Limits of a text in characters, and of the nesting of an expression."""
_DIGITS = 4_000  # Python's own limit for reading and printing an integer is 4,300

_PART = r"(?:[^\W\dλ][\w'!?✝₀-₉ₐ-ₜᵢ-ᵪ]*|«[^»\n]*»)"
_TOKEN = re.compile(
    rf"\s+|(?P<symbol>\[Z?MOD\b|∃!|×ˢ|:=|=>|<\||\|>|<;>|::|->|<-|&&|\|\||==|!=|\^\[|<<<|>>>|\+\+)"
    rf"|(?P<meta>\?{_PART}(?:\.[\w]+)*)"
    rf"|(?P<name>{_PART}(?:\.{_PART})*)"
    rf"|(?P<field>\.(?:{_PART}|\d+))"
    r"|(?P<number>\d+)"
    r"|(?P<other>.)",
    re.DOTALL,
)
_OPENING = {"(": ")", "{": "}", "⟨": "⟩", "[": "]", "⦃": "⦄", "[MOD": "]", "[ZMOD": "]", "^[": "]", "⌊": "⌋"}
_CLOSING = frozenset({")", "}", "⟩", "]", "⦄", "⌋"})
_ENDS = frozenset({"∧", "∨", "→", "↔", ",", "then", "else", ":=", "=>", "↦", "with", ":"}) | _CLOSING
_SWALLOWING = frozenset({"let", "have", "match", "do", "by", "show", "calc", "suffices", "from"})
_KEYWORDS = _SWALLOWING | {"fun", "λ", "if", "then", "else", "with", "in", "at", "where"}
_BINDER_RELATIONS = frozenset({"∈", "∉", "<", "≤", ">", "≥", "≠", "⊆"})
_ALIASES = {"->": "→", "λ": "fun", "↦": "=>", "in": "∈"}
_NAMESPACES = """
    Nat Int Finset Set List Function Bool Prod Fin Option Or And Eq Not Exists Iff Classical Odd Even
    Prime Dvd Fintype Monotone StrictMono Multiset Real Rat Complex Lean Decidable True False Ne HEq
"""
NAMESPACES = frozenset(_NAMESPACES.split())
"""Names that begin the names of constants: `Nat.gcd` is one name, `n.gcd` a method of `n`."""


class ReadError(ValueError):
    """A text that is no term: empty, too long, nested too deeply, or with brackets that do not match.

    The message says which, and where.
    """


@lru_cache(maxsize=16_384)
def read(text: str) -> Expression:
    """The term, proposition or type that `text` writes.  Raises ReadError."""
    if len(text) > LONGEST:
        raise ReadError(f"a term of {len(text)} characters; at most {LONGEST} are read")
    return _Parser(text).whole()


class _Parser:
    """One pass over the tokens; `height` is that of the expression read last."""

    __slots__ = ("at", "depth", "ends", "height", "kinds", "source", "starts", "tokens")

    def __init__(self, source: str) -> None:
        self.source = source
        self.tokens: list[str] = []
        self.kinds: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        for match in _TOKEN.finditer(source):
            if (kind := match.lastgroup) is not None:
                word = match.group()
                self.tokens.append(_ALIASES.get(word, word))
                self.kinds.append("key" if word in _KEYWORDS else kind)
                self.starts.append(match.start())
                self.ends.append(match.end())
        self.tokens.append("")
        self.kinds.append("end")
        self.starts.append(len(source))
        self.ends.append(len(source))
        self.at = self.depth = self.height = 0

    def whole(self) -> Expression:
        if self.kinds[0] == "end":
            raise ReadError("an empty text is no term")
        found = self.expression(0)
        if self.kinds[self.at] == "end":
            return found
        if self.tokens[self.at] in _CLOSING:
            raise self.fault("closes no bracket")
        self.at = 0
        return self.opaque(0, whole=True)

    def fault(self, what: str) -> ReadError:
        place = self.starts[self.at]
        return ReadError(f"`{self.tokens[self.at]}` {what}, at character {place} of `{self.source[:60]}`")

    def raise_height(self, *below: int) -> None:
        self.height = 1 + max(below)
        if self.height > HIGHEST:
            raise self.fault(f"is nested more than {HIGHEST} deep")

    def opaque(self, start: int, *, whole: bool = False) -> Opaque:
        """The text from a token to the next end of an operand (or closing bracket) as an opaque part."""
        tokens, brackets = self.tokens, [""]
        while self.kinds[self.at] != "end":
            token = tokens[self.at]
            if token in _SWALLOWING:
                whole = True
            ends = token in _CLOSING or (token in _ENDS and not whole)
            if ends and len(brackets) == 1 and self.at > start:
                break
            if token in _OPENING:
                brackets.append(_OPENING[token])
            elif token in _CLOSING and brackets.pop() != token:
                raise self.fault("closes no bracket")
            self.at += 1
        if len(brackets) != 1:
            raise self.fault(f"stands where `{brackets[-1]}` is missing")
        self.height = 1
        return Opaque(" ".join(self.source[self.starts[start] : self.ends[self.at - 1]].split()))

    def expect(self, token: str) -> None:
        if self.tokens[self.at] != token or self.kinds[self.at] == "end":
            raise self.fault(f"stands where `{token}` is missing")
        self.at += 1

    def expression(self, least: int) -> Expression:
        """A term of at least the precedence `least`."""
        self.depth += 1
        if self.depth > HIGHEST:
            raise self.fault(f"is nested more than {HIGHEST} deep")
        start, tokens = self.at, self.tokens
        left = self.prefix(least)
        while True:
            token = tokens[self.at]
            rule = BINARY.get(token)
            if rule is not None:
                precedence, _, right_least = rule
                if precedence < least:
                    break
                self.at += 1
                height = self.height
                right = self.expression(right_least)
                left = Binary(token, left, right)
                self.raise_height(height, self.height)
                # Relations do not chain: what follows one belongs to a connective or is not ours.
                if precedence == 50 and BINARY.get(tokens[self.at], (0,))[0] == 50:
                    left = self.opaque(start)
            elif token == "≡":
                if least > 50:
                    break
                left = self.congruence(left, start)
            elif least <= 36 and self.kinds[self.at] != "end" and token not in _ENDS and token != "|":
                left = self.opaque(start)
            else:
                break
        self.depth -= 1
        return left

    def congruence(self, left: Expression, start: int) -> Expression:
        self.at += 1
        height = self.height
        right = self.expression(51)
        token = self.tokens[self.at]
        if token not in ("[MOD", "[ZMOD"):
            return self.opaque(start)
        self.at += 1
        below = max(height, self.height)
        modulus = self.expression(0)
        self.expect("]")
        self.raise_height(below, self.height)
        return Congruence(left, right, modulus, token == "[ZMOD")

    def prefix(self, least: int) -> Expression:
        """A term without infix operators at its top."""
        at, token, kind = self.at, self.tokens[self.at], self.kinds[self.at]
        if kind == "key" or token in ("∀", "∃", "∃!", "∑", "∏", "-", "¬"):
            if token == "-":
                self.at += 1
                operand = self.expression(75)
                self.raise_height(self.height)
                return Unary("-", operand)
            if token == "¬":
                self.at += 1
                operand = self.expression(40)
                self.raise_height(self.height)
                return Unary("¬", operand)
            if token in ("∀", "∃", "∃!", "fun"):
                return self.quantifier(token)
            if token in ("∑", "∏"):
                return self.big(token)
            if token == "if":
                return self.conditional()
            return self.opaque(at)
        head = self.argument()
        if least > LEAD or isinstance(head, Numeral | Opaque):
            return head
        # Application: what stands next to each other.
        arguments: list[Expression] = []
        height = self.height
        while self.begins_argument():
            arguments.append(self.argument())
            height = max(height, self.height)
        if self.tokens[self.at] == "fun" and self.kinds[self.at] == "key":
            arguments.append(self.quantifier("fun"))
            height = max(height, self.height)
        if not arguments:
            return head
        self.raise_height(height)
        return Apply(head, tuple(arguments))

    def begins_argument(self) -> bool:
        kind = self.kinds[self.at]
        return kind in ("name", "number", "meta") or (kind == "other" and self.tokens[self.at] in "({⟨↑")

    def argument(self) -> Expression:
        """A term of the precedence `max`, with what is written right behind it: `.name` and `!`."""
        at, token, kind = self.at, self.tokens[self.at], self.kinds[self.at]
        self.height = 1
        found: Expression
        if kind == "name":
            self.at += 1
            found = _name(token)
        elif kind == "number":
            self.at += 1
            found = Numeral(int(token)) if len(token) <= _DIGITS else Opaque(token)
        elif kind == "end":
            raise self.fault("the text ends where a term is missing")
        elif token in _CLOSING:
            raise self.fault("stands where a term is missing")
        elif token == "(":
            found = self.bracketed()
        elif token == "{":
            found = self.braces()
        elif token == "|":
            found = self.bars(at)
        elif token == "↑":
            self.at += 1
            self.depth += 1
            if self.depth > HIGHEST:
                raise self.fault(f"is nested more than {HIGHEST} deep")
            found = Unary("↑", self.argument())
            self.depth -= 1
            self.raise_height(self.height)
        elif kind == "meta":
            self.at += 1
            found = Opaque(token)
        else:
            return self.opaque(at)
        while True:
            kind = self.kinds[self.at]
            if kind == "field" and self.starts[self.at] == self.ends[self.at - 1]:
                if isinstance(found, Numeral | Opaque):
                    return self.opaque(at)
                found = Field(found, self.tokens[self.at][1:])
            elif kind == "other" and self.tokens[self.at] == "!":
                found = Unary("!", found)
            else:
                return found
            self.at += 1
            self.raise_height(self.height)

    def bracketed(self) -> Expression:
        start = self.at
        self.at += 1
        if self.tokens[self.at] == ")" or self.tokens[self.at] == "·":
            self.at = start
            return self.balanced(start)
        first = self.expression(0)
        token = self.tokens[self.at]
        if token == ")":
            self.at += 1
            return first
        height = self.height
        if token == ":":
            self.at += 1
            kind = self.expression(0)
            self.expect(")")
            self.raise_height(height, self.height)
            return Ascription(first, kind)
        elements = [first]
        while self.tokens[self.at] == ",":
            self.at += 1
            elements.append(self.expression(0))
            height = max(height, self.height)
        if self.tokens[self.at] != ")":
            self.at = start
            return self.balanced(start)
        self.at += 1
        self.raise_height(height)
        return Pair(tuple(elements))

    def balanced(self, start: int) -> Opaque:
        """The text of a whole bracket, which has no other reading."""
        self.at = start + 1
        self.opaque(start + 1, whole=True) if self.tokens[self.at] not in _CLOSING else None
        self.expect(_OPENING[self.tokens[start]])
        return Opaque(" ".join(self.source[self.starts[start] : self.ends[self.at - 1]].split()))

    def braces(self) -> Expression:
        start = self.at
        self.at += 1
        if self.tokens[self.at] == "}":
            self.at += 1
            return Collection(())
        if self.kinds[self.at] == "name":
            binder = self.binder_group("|")
            if binder is not None and self.tokens[self.at] == "|" and len(binder.names) == 1:
                self.at += 1
                height = self.height
                body = self.expression(0)
                if self.tokens[self.at] != "}":
                    return self.balanced(start)
                self.at += 1
                self.raise_height(height, self.height)
                return SetBuilder(binder, body)
            self.at = start + 1
        elements = []
        height = 0
        while True:
            elements.append(self.expression(0))
            height = max(height, self.height)
            if self.tokens[self.at] != ",":
                break
            self.at += 1
        if self.tokens[self.at] != "}":
            return self.balanced(start)
        self.at += 1
        self.raise_height(height)
        return Collection(tuple(elements))

    def bars(self, start: int) -> Expression:
        self.at += 1
        inner = self.expression(37)
        if self.tokens[self.at] != "|":
            self.at = start
            return self.opaque(start)
        self.at += 1
        self.raise_height(self.height)
        return Unary("|", inner)

    def binder_group(self, end: str) -> Binder | None:
        """Names with a type or bound up to `end`; None, with the place anywhere, when there are none."""
        names: list[str] = []
        while self.kinds[self.at] == "name" and self.tokens[self.at] != end:
            names.append(self.tokens[self.at])
            self.at += 1
        if not names:
            return None
        token = self.tokens[self.at]
        self.height = 1
        if token == ":":
            self.at += 1
            return Binder(tuple(names), self.expression(0))
        if token in _BINDER_RELATIONS and len(names) == 1:
            self.at += 1
            return Binder(tuple(names), None, token, self.expression(36))
        return Binder(tuple(names))

    def quantifier(self, kind: str) -> Expression:
        start = self.at
        self.at += 1
        end = "=>" if kind == "fun" else ","
        binders: list[Binder] = []
        height = 0
        while self.tokens[self.at] != end:
            token = self.tokens[self.at]
            if token in ("(", "{", "⦃", "["):
                self.at += 1
                group = self.binder_group(_OPENING[token])
                if group is None or self.tokens[self.at] != _OPENING[token]:
                    self.at = start
                    return self.opaque(start, whole=True)
                self.at += 1
                bracket = token + _OPENING[token]
                group = Binder(group.names, group.type, group.relation, group.bound, bracket)
            else:
                group = self.binder_group(end)
                bare = group is not None and group.type is None and group.relation is None
                if group is None or (not bare and self.tokens[self.at] != end):
                    self.at = start
                    return self.opaque(start, whole=True)
            height = max(height, self.height)
            binders.append(group)
        if not binders:
            self.at = start
            return self.opaque(start, whole=True)
        self.at += 1
        body = self.expression(0)
        self.raise_height(height, self.height)
        return Quantifier(kind, tuple(binders), body)

    def big(self, kind: str) -> Expression:
        start = self.at
        self.at += 1
        binder = self.binder_group(",")
        if binder is None or len(binder.names) != 1:
            self.at = start
            return self.opaque(start)
        height, condition = self.height, None
        if self.tokens[self.at] == "with":
            self.at += 1
            condition = self.expression(0)
            height = max(height, self.height)
        if self.tokens[self.at] != ",":
            self.at = start
            return self.opaque(start)
        self.at += 1
        body = self.expression(67)
        self.raise_height(height, self.height)
        return Big(kind, binder, condition, body)

    def conditional(self) -> Expression:
        start = self.at
        self.at += 1
        name = None
        if self.kinds[self.at] == "name" and self.tokens[self.at + 1] == ":":
            name = self.tokens[self.at]
            self.at += 2
        parts = []
        height = 0
        for word in ("then", "else", None):
            parts.append(self.expression(0))
            height = max(height, self.height)
            if word is not None and self.tokens[self.at] != word:
                self.at = start
                return self.opaque(start, whole=True)
            self.at += word is not None
        self.raise_height(height)
        return Conditional(parts[0], parts[1], parts[2], name)


def _name(word: str) -> Expression:
    """A dotted word: a constant of a namespace, or methods of a variable."""
    if "." not in word:
        return Name(word)
    head, *fields = re.findall(_PART, word)
    if head in NAMESPACES or (len(head) > 1 and head[0].isupper() and head.isascii()):
        return Name(word)
    found: Expression = Name(head)
    for field in fields:
        found = Field(found, field)
    return found
