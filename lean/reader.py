"""How is the text of one theorem read: header, name, binders, conclusion, proof?

By tokens alone: brackets, the colon between binders and conclusion, the `:=` after it.  Whether the parts
make sense is Lean's to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lean.errors import Position, StatementError
from lean.layout import shift
from lean.lexer import COMMENTS, Token, code, components, invisible, position, tokenize
from lean.vocabulary import (
    COMMANDS,
    DECLARATIONS,
    HEADER_OPTION_PREFIXES,
    HEADER_OPTIONS,
    NAMESPACES,
    OPEN_ENDS,
    OUTSIDE,
    TRUSTING,
)

MAX_STATEMENT_BYTES = 256 * 1024
MAX_DEPTH = 500
DEFAULT_NAME = "unnamed"

_CLOSING = {
    "(": ")", "[": "]", "{": "}", "⟨": "⟩", "⦃": "⦄", "⟦": "⟧", "⌊": "⌋", "⌈": "⌉", ".{": "}", "@[": "]"
}  # fmt: skip
_CLOSERS = frozenset(_CLOSING.values())
_MODIFIERS = frozenset({"private", "protected", "noncomputable", "nonrec", "public", "meta"})
_ACCEPTED_IMPORTS = frozenset({"Mathlib", "Olympiad", "Init", "Std", "Batteries", "Aesop", "Lean"})


@dataclass(frozen=True)
class Reading:
    """The parts of one theorem's text.

    proof: a tactic block, None when there is none or only `sorry`; binders_at, conclusion_at: where these
    begin in the text (None for binders that are not there).
    """

    name: str
    binders: str
    conclusion: str
    opens: tuple[str, ...]
    universes: tuple[str, ...]
    proof: str | None
    binders_at: Position | None
    conclusion_at: Position


def read(text: str, header: str = "") -> Reading:
    """The one theorem in `text`, read as if `header` stood before it.

    Raises StatementError, its position in `text` (None when the fault is in `header`).
    """
    _check(text)
    opens: list[str] = []
    universes: list[str] = []
    if header:
        try:
            _check(header)
            reader = _Reader(header)
            reader.header(opens, universes)
            if not reader.done:
                raise StatementError(f"`{reader.word[:40]}` is not expected in a header")
        except StatementError as error:
            raise StatementError(f"in the header: {error.message}") from error
    reader = _Reader(text)
    if reader.done:
        raise StatementError("there is no statement: the text is empty")
    reader.header(opens, universes)
    return reader.declaration(opens, universes)


def _check(text: str) -> None:
    if len(text.encode(errors="surrogatepass")) > MAX_STATEMENT_BYTES:
        raise StatementError(f"the text is larger than {MAX_STATEMENT_BYTES // 1024} kB")
    found = invisible(text)
    if found:
        raise StatementError(f"the character {found[1]} is not allowed", position(text, found[0]))


class _Reader:
    """A place in the tokens of one text.  Every fault is a StatementError at its position."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = [token for token in tokenize(text) if token.kind not in COMMENTS]
        self.at = 0

    @property
    def done(self) -> bool:
        return self.at >= len(self.tokens)

    @property
    def word(self) -> str:
        return "" if self.done else self.tokens[self.at].text

    def error(self, message: str, token: Token | None = None) -> StatementError:
        token = token or (None if self.done else self.tokens[self.at])
        return StatementError(message, position(self.text, token.start if token else len(self.text)))

    def names(self) -> list[str]:
        """The identifiers from here on, up to a command or another token."""
        found = []
        while not self.done and self.tokens[self.at].kind == "identifier":
            if self.word in COMMANDS or self.word in ("open", "set_option", "in", "hiding", "renaming"):
                break
            found.append(self.word)
            self.at += 1
        return found

    def header(self, opens: list[str], universes: list[str]) -> None:
        """Read commands before the declaration into `opens` and `universes`."""
        while not self.done:
            word = self.word
            if word == "prelude":
                self.at += 1
            elif word == "import":
                self.at += 1
                for module in self.names():
                    if module.split(".")[0] not in _ACCEPTED_IMPORTS:
                        raise self.error(
                            f"cannot import {module}: a statement stands on the environment's library alone",
                            self.tokens[self.at - 1],
                        )
            elif word == "open":
                self._open(opens)
            elif word in ("universe", "universes"):
                self.at += 1
                universes += [name for name in self.names() if name not in universes]
            elif word == "set_option":
                self._option()
            else:
                return

    def _open(self, opens: list[str]) -> None:
        self.at += 1
        scoped = self.word == "scoped"
        self.at += scoped
        names = self.names()
        if not names:
            raise self.error("`open` without a namespace")
        if self.word in ("(", "hiding", "renaming"):
            raise self.error("only whole namespaces can be opened before a statement")
        if any(components(name)[0] in NAMESPACES for name in names):
            raise self.error("this namespace of metaprograms cannot be opened", self.tokens[self.at - 1])
        self.at += self.word == "in"
        for name in names:
            entry = f"scoped {name}" if scoped else name
            if entry not in opens:
                opens.append(entry)

    def _option(self) -> None:
        self.at += 1
        option, start = self.word, self.at
        if option not in HEADER_OPTIONS and not option.startswith(HEADER_OPTION_PREFIXES):
            off = start + 1 < len(self.tokens) and self.tokens[start + 1].text == "false"
            if not (option in ("autoImplicit", "relaxedAutoImplicit") and off):
                raise self.error(f"the option `{option}` cannot be set before a statement")
        self.at += 2
        self.at += self.word == "in"

    def declaration(self, opens: Sequence[str], universes: Sequence[str]) -> Reading:
        """Read the declaration and all that follows it."""
        self._modifiers()
        if self.done:
            raise self.error("there is no theorem in the text")
        keyword = self.word
        if keyword not in DECLARATIONS:
            raise self.error(f"expected `theorem`, found `{keyword[:40]}`")
        start = self.tokens[self.at]
        self.at += 1
        name, own_universes = self._name(keyword)
        levels = (*universes, *(level for level in own_universes if level not in universes))
        colon = self._scan(":")
        if colon is None:
            raise self.error("the statement has no type: expected `: proposition` after the binders", start)
        binders = self._text(self.at, colon)
        binders_at = self._place(self.at) if binders else None
        self.at = colon + 1
        end = self._scan(":=")
        conclusion = self._text(self.at, len(self.tokens) if end is None else end)
        if not conclusion:
            raise self.error("the statement has no type after its colon", self.tokens[colon])
        conclusion_at = self._place(self.at)
        used = {token.text for token in code(f"{binders} {conclusion}")} if levels else set()
        levels = tuple(level for level in levels if level in used)
        self.at = len(self.tokens) if end is None else end + 1
        proof = None if end is None else self._proof()
        return Reading(name, binders, conclusion, tuple(opens), levels, proof, binders_at, conclusion_at)

    def _place(self, index: int) -> Position:
        return position(self.text, self.tokens[index].start)

    def _modifiers(self) -> None:
        while not self.done:
            if self.word == "@[":
                end = self._matching(self.at)
                self.at = end + 1
            elif self.word in _MODIFIERS:
                self.at += 1
            else:
                return

    def _name(self, keyword: str) -> tuple[str, list[str]]:
        name = DEFAULT_NAME
        if not self.done and self.tokens[self.at].kind == "identifier":
            if self.word in COMMANDS:
                raise self.error(f"`{self.word}` cannot be a name")
            if keyword != "example":
                name = self.word.removeprefix("_root_.")
                if components(name)[0] in NAMESPACES:
                    raise self.error("a theorem cannot lie in a namespace of metaprograms")
                self.at += 1
        elif keyword != "example":
            raise self.error(f"`{keyword}` needs a name")
        levels: list[str] = []
        if self.word == ".{":
            end = self._matching(self.at)
            levels = [token.text for token in self.tokens[self.at : end] if token.kind == "identifier"]
            self.at = end + 1
        return name, levels

    def _scan(self, wanted: str) -> int | None:
        """Index of the first `wanted` outside brackets; also refuses what no statement may hold.

        A `:=` that belongs to a `let` or `have` of the statement is passed over.
        """
        stack: list[Token] = []
        bindings = [0]
        for index in range(self.at, len(self.tokens)):
            token = self.tokens[index]
            word = token.text
            if token.kind in ("identifier", "hash"):
                self._refuse(token)
                if word in ("let", "have", "letI", "haveI", "let_fun"):
                    bindings[-1] += 1
            elif token.kind == "symbol":
                if word == wanted and not stack and (word != ":=" or bindings[-1] == 0):
                    return index
                if word in _CLOSING:
                    stack.append(token)
                    bindings.append(0)
                    if len(stack) > MAX_DEPTH:
                        raise self.error(f"brackets are nested deeper than {MAX_DEPTH}", token)
                elif word in _CLOSERS:
                    if not stack or _CLOSING[stack[-1].text] != word:
                        raise self.error(f"`{word}` has no opening bracket", token)
                    stack.pop()
                    bindings.pop()
                elif word == ":=":
                    if bindings[-1] > 0:
                        bindings[-1] -= 1
                    elif not stack:
                        return None
        if stack:
            raise self.error(f"`{stack[-1].text}` is not closed", stack[-1])
        return None

    def _matching(self, opening: int) -> int:
        """Index of the bracket that closes the one at `opening`."""
        depth = 0
        for index in range(opening, len(self.tokens)):
            token = self.tokens[index]
            if token.kind == "symbol":
                depth += (token.text in _CLOSING) - (token.text in _CLOSERS)
                if depth == 0:
                    return index
        raise self.error(f"`{self.tokens[opening].text}` is not closed", self.tokens[opening])

    def _refuse(self, token: Token) -> None:
        word = token.text
        if word in COMMANDS or (token.kind == "hash" and len(word) > 2):
            raise self.error(f"only one declaration is allowed: `{word}` cannot stand here", token)
        if word in ("open", "set_option"):
            raise self.error(f"`{word}` cannot stand inside a statement", token)
        if token.kind == "identifier":
            parts = components(word)
            if word in OPEN_ENDS or not (OUTSIDE | TRUSTING).isdisjoint(parts) or parts[0] in NAMESPACES:
                raise self.error(f"`{word}` cannot stand inside a statement", token)

    def _text(self, start: int, end: int) -> str:
        return "" if start >= end else self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def _proof(self) -> str | None:
        """The proof that starts here, as a tactic block; None when there is none or only `sorry`."""
        for token in self.tokens[self.at :]:
            if token.kind == "identifier" and token.text in DECLARATIONS:
                raise self.error(f"only one declaration is allowed: `{token.text}` cannot stand here", token)
        tactic = self.word == "by"
        self.at += tactic
        if self.done:
            return None
        first = self.tokens[self.at]
        rest = self.text[first.start :].rstrip()
        if rest == "sorry":
            return None
        column = first.start - self.text.rfind("\n", 0, first.start) - 1
        if tactic:
            return shift(" " * column + rest, to=0)
        if first.text == "|":
            raise self.error("a proof by `|` alternatives is not supported: write it after `:= by`", first)
        return "exact\n" + shift(" " * column + rest, to=2)
