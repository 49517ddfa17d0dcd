"""Where do the lines of a Lean text begin, and how are they moved together?

Only the lines' margins change; what a string literal holds stays as it is.
"""

from __future__ import annotations

from lean.lexer import tokenize


def shift(text: str, to: int) -> str:
    """The lines of `text` moved so that the leftmost begins at column `to`; blank lines at its ends dropped.

    Raises StatementError when `text` cannot be cut into tokens.
    """
    lines = text.split("\n")
    fixed = _inside_strings(text)
    margins = [len(line) - len(line.lstrip(" ")) for line in lines]
    used = [margin for i, margin in enumerate(margins) if lines[i].strip() and i not in fixed]
    least = min(used, default=0)
    moved = [
        line if i in fixed else (" " * to + line[least:] if line.strip() else "")
        for i, line in enumerate(lines)
    ]
    first = next((i for i, line in enumerate(moved) if line.strip()), len(moved))
    return "\n".join(moved[first:]).rstrip()


def _inside_strings(text: str) -> frozenset[int]:
    """Indices of the lines that begin inside a string literal."""
    inside: set[int] = set()
    if '"' not in text:
        return frozenset()
    for token in tokenize(text):
        if token.kind in ("string", "interpolated") and "\n" in token.text:
            first = text.count("\n", 0, token.start) + 1
            inside.update(range(first, first + token.text.count("\n")))
    return frozenset(inside)
