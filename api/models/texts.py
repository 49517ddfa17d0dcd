"""Which texts does the service take from outside?

Text is kept as it came, so it must be text that every database, JSON and a page can hold: no NUL
(PostgreSQL), no lone surrogates (UTF-8), no control characters beside tab and line ends.
"""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

LONGEST_STATEMENT = 64 * 1024
LONGEST_PROOF = 1024 * 1024
LONGEST_NAME = 200

_ALLOWED_CONTROLS = "\t\n\r"
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def _clean(text: str) -> str:
    found = _REFUSED.search(text)
    if found is None:
        return text
    character, place = found[0], found.start()
    if "\ud800" <= character <= "\udfff":
        raise ValueError(f"half a surrogate pair at offset {place}; send well-formed Unicode")
    raise ValueError(f"the character U+{ord(character):04X} at offset {place} is not allowed; remove it")


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


def storable(text: str) -> str:
    """A text of our own making, such as a message of Lean, as every database can hold it."""
    return _UNSTORABLE.sub("\ufffd", text)
