"""Which texts may be run as a tactic step?

Refused are texts that close a goal dishonestly (`sorry`, `native_decide`), that only search the library
and answer with a suggestion (`exact?`), that leave the tactic block (command words), that change options
or run programs, and texts that would join the line before them (`at h`, `<;> simp`).  Words are looked for
among the tokens, so `sorry_free` and strings are not hit.  What is let through is still checked as part of
the whole proof by `lean.verify`: this is for the search to fail early, and so that no step can bend what the
environment reports.
"""

from __future__ import annotations

from lean.errors import StatementError
from lean.lexer import code, components
from lean.vocabulary import COMMANDS, NAMESPACES, OPEN_ENDS, OUTSIDE, TRUSTING

LONGEST_TACTIC = 10_000
"""Characters that a step may have."""

_SEARCHING = frozenset(
    (
        *("exact?", "apply?", "rw?", "rewrite?", "have?", "observe?", "propose", "rw_search", "hint", "try?"),
        *(
            "simp?",
            "simp_all?",
            "simpa?",
            "dsimp?",
            "aesop?",
            "norm_num?",
            "show_term",
            "says",
            "suggestions",
        ),
        *("library_search", "suggest", "squeeze_simp", "trace_state", "trace", "sleep"),
    )
)
_JOINING = frozenset(
    (
        *(
            "<;>",
            ";",
            ",",
            "|",
            ":=",
            "=>",
            "->",
            "→",
            "<|",
            "$",
            "▸",
            "+",
            "-",
            "*",
            "/",
            "=",
            "<",
            ">",
            "≤",
            "≥",
            "≠",
        ),
        *("∧", "∨", "↔", "∣", "^", "∘", ")", "]", "}", "⟩", ":", "::", "..", "...", "%", "_"),
        *("at", "with", "using", "generalizing", "in", "then", "else", "from", "where", "says", "deriving"),
        *("termination_by", "decreasing_by", "finally"),
    )
)


def refusal(text: str) -> str | None:
    """Why `text` is not run as a step; None when it may be."""
    if len(text) > LONGEST_TACTIC:
        return f"a tactic of {len(text)} characters (at most {LONGEST_TACTIC})"
    for character in text:
        if (
            (character < " " and character != "\n")
            or character == "\x7f"
            or "\ud800" <= character <= "\udfff"
        ):
            return f"the character U+{ord(character):04X} does not belong in a tactic"
    first = True
    try:
        for token in code(text):
            if first and token.text in _JOINING:
                return f"`{token.text}` does not begin a tactic"
            first = False
            if token.kind == "hash":
                return f"`{token.text}` is a command"
            if token.kind == "identifier" and (reason := _refused_word(token.text)) is not None:
                return reason
    except StatementError as error:
        return str(error)
    return "an empty tactic" if first else None


def _refused_word(word: str) -> str | None:
    if word in COMMANDS:
        return f"`{word}` belongs to a command"
    if word in ("set_option", "open_locale", "serve_steps"):
        return f"`{word}` changes how Lean works"
    if word in _SEARCHING:
        return f"`{word}` only searches, or only prints"
    parts = components(word)
    for part in (word, parts[-1], parts[0]):
        if part in OPEN_ENDS or part in TRUSTING:
            return f"`{part}` proves nothing"
        if part in OUTSIDE:
            return f"`{part}` reaches outside the logic"
    if parts[0] in NAMESPACES and len(parts) > 1:
        return f"`{parts[0]}` holds programs"
    return None
