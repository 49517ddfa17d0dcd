"""Does a proof's text stay inside its tactic block?

A first look at the text alone, before Lean sees it: too large, characters that hide something, words that
start commands, leave goals open, run programs, let the compiler answer, or change options.  It gives clear
reasons early, and keeps programs from running; that a proof is one, `lean.verify` does not rest on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lean.errors import StatementError
from lean.lexer import Token, code, components, invisible, position
from lean.vocabulary import COMMANDS, DECLARING, NAMESPACES, OPEN_ENDS, OUTSIDE, TACTIC_OPTIONS, TRUSTING

MAX_PROOF_BYTES = 1024 * 1024
MAX_DEPTH = 500

_OPENING, _CLOSING = frozenset("([{⟨⦃⟦⌊⌈"), frozenset(")]}⟩⦄⟧⌋⌉")


@dataclass(frozen=True)
class Refusal:
    """Why a proof's text is not given to Lean."""

    kind: Literal["limits", "error", "sorry", "forbidden"]
    reason: str


def screen(proof: str) -> Refusal | None:
    """What is wrong with the text of `proof`, a tactic block; None when nothing is."""
    if len(proof) > MAX_PROOF_BYTES or len(proof.encode(errors="surrogatepass")) > MAX_PROOF_BYTES:
        return Refusal("limits", f"the proof is larger than {MAX_PROOF_BYTES // 1024} kB")
    found = invisible(proof)
    if found:
        place = position(proof, found[0])
        return Refusal("forbidden", f"{place}: the character {found[1]} cannot be seen")
    try:
        tokens = list(code(proof))
    except StatementError as error:
        return Refusal("error", str(error))
    if not tokens:
        return Refusal("error", "the proof is empty")
    return _Screen(proof, tokens).first()


class _Screen:
    def __init__(self, text: str, tokens: list[Token]) -> None:
        self.text = text
        self.tokens = tokens

    def first(self) -> Refusal | None:
        depth = 0
        for index, token in enumerate(self.tokens):
            fault: tuple[Literal["limits", "sorry", "forbidden"], str] | None = None
            if token.kind == "symbol":
                depth += (token.text[-1] in _OPENING) - (token.text in _CLOSING)
                if depth > MAX_DEPTH:
                    fault = ("limits", f"brackets are nested deeper than {MAX_DEPTH}")
                elif token.text == "`":
                    fault = ("forbidden", "a quotation is not part of a proof")
                elif token.text == "@[":
                    fault = ("forbidden", "a proof cannot set attributes")
            elif token.kind == "hash" and len(token.text) > 2 and token.text[1].islower():
                fault = ("forbidden", f"`{token.text}` is a command")
            elif token.kind == "identifier":
                fault = self._word(index, token)
            if fault:
                return Refusal(fault[0], f"{position(self.text, token.start)}: {fault[1]}")
        return None

    def _word(self, index: int, token: Token) -> tuple[Literal["sorry", "forbidden"], str] | None:
        word = token.text
        if word == "open":
            return self._open(index)
        if word == "set_option":
            return self._option(index)
        if word in OPEN_ENDS:
            return "sorry", f"`{word}` leaves a goal unproved"
        if word in COMMANDS and not (word == "scoped" and self._text(index - 1) == "open"):
            return "forbidden", f"the command word `{word}` ends the proof"
        if word in DECLARING or (word == "rec" and self._text(index - 1) == "let"):
            return "forbidden", f"`{word}` declares more than the theorem"
        parts = components(word)
        if parts[-1] in OPEN_ENDS:
            return "sorry", f"`{word}` leaves a goal unproved"
        if (
            f"{word}%" in OUTSIDE
            and self._text(index + 1) == "%"
            and self.tokens[index + 1].start == token.end
        ):
            return "forbidden", f"`{word}%` runs a program"
        for part in parts:
            if part in TRUSTING:
                return "forbidden", f"`{part}` lets something else than the kernel answer"
            if part in OUTSIDE:
                return "forbidden", f"`{part}` reaches outside the logic"
        if parts[0] in NAMESPACES:
            return "forbidden", f"`{word}` belongs to metaprograms"
        return None

    def _open(self, index: int) -> tuple[Literal["forbidden"], str] | None:
        """`open` is a tactic or a term when `in` follows its namespaces; names of metaprograms stay shut."""
        for follower in self.tokens[index + 1 :]:
            if follower.text == "in" and follower.start > self.tokens[index + 1].start:
                return None
            if follower.kind != "identifier" and follower.text not in ("(", ")", "→", ","):
                break
            if follower.text in COMMANDS and follower.text != "scoped":
                break
        return "forbidden", "`open` without `in` is a command"

    def _option(self, index: int) -> tuple[Literal["forbidden"], str] | None:
        option, value = self._text(index + 1), self._text(index + 2)
        highest = TACTIC_OPTIONS.get(option)
        if highest is None:
            return "forbidden", f"a proof cannot set the option `{option}`"
        if self._text(index + 3) != "in":
            return "forbidden", "`set_option` without `in` is a command"
        if not (value.isascii() and value.isdigit() and len(value) < 12 and 0 < int(value) <= highest):
            return "forbidden", f"`{option}` can be set to 1 … {highest}"
        return None

    def _text(self, index: int) -> str:
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""
