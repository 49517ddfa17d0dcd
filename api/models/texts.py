"""Which texts does the service take from outside?

Text is kept as it came, so it must be text that every database, JSON and a page can hold: no NUL
(PostgreSQL), no lone surrogates (UTF-8), no control characters beside tab and line ends.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, StringConstraints

LONGEST_STATEMENT = 64 * 1024
LONGEST_PROOF = 1024 * 1024
LONGEST_NAME = 200

_ALLOWED_CONTROLS = "\t\n\r"


def _clean(text: str) -> str:
    for place, character in enumerate(text):
        if (character < " " and character not in _ALLOWED_CONTROLS) or "\x7f" <= character <= "\x9f":
            raise ValueError(
                f"the character U+{ord(character):04X} at offset {place} is not allowed; remove it"
            )
        if "\ud800" <= character <= "\udfff":
            raise ValueError(f"half a surrogate pair at offset {place}; send well-formed Unicode")
    return text


def _one_line(text: str) -> str:
    if any(character in _ALLOWED_CONTROLS for character in text):
        raise ValueError("a name is one line without tabs")
    return _clean(text)


def _some(text: str) -> str:
    if not text.strip():
        raise ValueError("the text is empty")
    return _clean(text)


StatementText = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST_STATEMENT), AfterValidator(_some)
]
ProofText = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_PROOF), AfterValidator(_some)]
NameText = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_NAME), AfterValidator(_one_line)]
"""A caller's own id or name."""
