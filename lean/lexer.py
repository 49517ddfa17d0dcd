"""What are the tokens of a Lean text, and where?

A tokeniser that is faithful to Lean 4 in what matters to us: where strings, characters and (nested)
comments begin and end, what is one identifier (with `«…»`, subscripts, dots), and where the code inside an
interpolated string is.  Symbols are cut finer than Lean cuts them, except for the few that our parsing needs
whole.  Where Lean versions differ in reading a text, it is an error here.  Linear in the text's length.

Source for characters of identifiers: Lean 4, `Init/Meta/Defs.lean` (`isLetterLike`, `isSubScriptAlnum`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, cast

from lean.errors import Position, StatementError

Kind = Literal[
    "identifier", "number", "string", "interpolated", "char", "symbol", "hash", "comment", "doc", "module-doc"
]


class Token(NamedTuple):
    """One token; `text == source[start:end]`, offsets count characters.

    `hash` is a `#` with letters right behind it (`#eval`); `interpolated` is a piece of an interpolated
    string between its quotes and braces: the code within the braces comes as ordinary tokens.
    """

    kind: Kind
    text: str
    start: int
    end: int


# Greek without λ Π Σ, Coptic, polytonic Greek, letter-like block, script and fraktur, Latin-1 without × ÷,
# Latin Extended-A.
_LETTER_LIKE = (
    "\u03b1-\u03ba\u03bc-\u03c9\u0391-\u039f\u03a1\u03a2\u03a4-\u03a9\u03ca-\u03fb\u1f00-\u1ffe\u2100-\u214f"
    "\U0001d49c-\U0001d59f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f"
)
_SUBSCRIPT = "\u2080-\u2089\u2090-\u209c\u1d62-\u1d6a\u2c7c"
_FIRST = f"A-Za-z_{_LETTER_LIKE}"
_REST = f"{_FIRST}0-9'!?{_SUBSCRIPT}"
_PART = f"(?:[{_FIRST}][{_REST}]*+|«[^»\\n]*+»)"

_TOKEN = re.compile(
    "|".join(
        (
            r"(?P<space>[ \t\r\n]++)",
            r"(?P<line>--[^\n]*+)",
            r"(?P<block>/-)",
            r'(?P<raw>r\#*+")',
            r'(?P<interpolated>[smf]!")',
            rf"(?P<identifier>{_PART}(?:\.{_PART})*+)",
            r"(?P<number>0[xX][0-9a-fA-F_]++|0[bB][01_]++|0[oO][0-7_]++|"
            r"[0-9][0-9_]*+(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)",
            r'(?P<string>"(?:[^"\\]++|\\.)*+")',
            r"(?P<char>'(?:[^\\'\n]|\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[^\n]))')",
            r"(?P<hash>#[A-Za-z_]\w*+)",
            r"(?P<symbol>:=|::|=>|->|<-|<;>|\.\.\.|\.\.|\.\{|@\[|.)",
        )
    ),
    re.DOTALL,
)
_COMMENT_EDGE = re.compile(r"/-|-/")
_PIECE = re.compile(r'((?:[^"\\{]++|\\.)*+)(["{])', re.DOTALL)

_COMMENT_KINDS: dict[str, Kind] = {"/--": "doc", "/-!": "module-doc"}
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\uffff\ud800-\udfff\ue000-\uf8ff\U000e0000-\U0010ffff]"
)

COMMENTS: frozenset[str] = frozenset({"comment", "doc", "module-doc"})


def tokenize(text: str) -> Iterator[Token]:
    """Yield the tokens of `text` in order, comments included, white space left out.

    Raises StatementError with the position of a string, comment or `«…»` that does not end, and of `/--/`,
    which Lean versions read differently.
    """
    holes: list[int] = []  # for each open hole of an interpolated string, the depth of braces inside it
    offset, length = 0, len(text)
    match_token = _TOKEN.match
    while offset < length:
        match = match_token(text, offset)
        assert match is not None  # the last alternative takes any character
        kind, end = match.lastgroup, match.end()
        if kind == "space":
            offset = end
            continue
        if kind == "symbol":
            symbol = match.group()
            if symbol == '"':
                raise StatementError("this string does not end", position(text, offset))
            if symbol == "«":
                raise StatementError("this «…» does not end on its line", position(text, offset))
            if holes and symbol == "}" and holes[-1] == 0:
                holes.pop()
                piece, end = _piece(text, offset, holes)
                yield piece
            else:
                if holes and symbol in ("{", ".{"):
                    holes[-1] += 1
                elif holes and symbol == "}":
                    holes[-1] -= 1
                yield Token("symbol", symbol, offset, end)
        elif kind == "line":
            yield Token("comment", match.group(), offset, end)
        elif kind == "block":
            comment = _block_comment(text, offset)
            end = comment.end
            yield comment
        elif kind == "raw":
            closing = '"' + "#" * (end - offset - 2)
            close = text.find(closing, end)
            if close < 0:
                raise StatementError("this raw string does not end", position(text, offset))
            end = close + len(closing)
            yield Token("string", text[offset:end], offset, end)
        elif kind == "interpolated":
            yield Token("identifier", match.group()[:2], offset, offset + 2)
            piece, end = _piece(text, offset + 2, holes)
            yield piece
        else:
            yield Token(cast(Kind, kind), match.group(), offset, end)
        offset = end
    if holes:
        raise StatementError("an interpolated string does not end", position(text, length))


def code(text: str) -> Iterator[Token]:
    """Yield the tokens of `text` without its comments.  Raises as `tokenize`."""
    return (token for token in tokenize(text) if token.kind not in COMMENTS)


def position(text: str, offset: int) -> Position:
    """The place of an offset: 1-based line, 0-based column in characters."""
    start = text.rfind("\n", 0, offset) + 1
    return Position(text.count("\n", 0, offset) + 1, offset - start)


def components(identifier: str) -> tuple[str, ...]:
    """The parts of a dotted identifier, without `«»` and a leading `_root_`: `«a».b` gives `("a", "b")`."""
    parts = tuple(part.strip("«»") for part in re.findall(_PART, identifier))
    return parts[1:] if len(parts) > 1 and parts[0] == "_root_" else parts


def normalize(text: str) -> str:
    """The text with each run of white space and comments as one space, none at the ends.

    Raises as `tokenize`.
    """
    pieces: list[str] = []
    previous_end = 0
    for token in code(text):
        if pieces and token.start > previous_end:
            pieces.append(" ")
        pieces.append(token.text)
        previous_end = token.end
    return "".join(pieces)


def invisible(text: str) -> tuple[int, str] | None:
    """Offset and name of the first character that cannot be seen or that turns the direction of a text."""
    match = _INVISIBLE.search(text)
    return (match.start(), f"U+{ord(match.group()):04X}") if match else None


def _block_comment(text: str, start: int) -> Token:
    if text.startswith(("/--/", "/-!/"), start):
        raise StatementError("write an empty comment as `/- -/`", position(text, start))
    depth = 1
    for edge in _COMMENT_EDGE.finditer(text, start + 2):
        depth += 1 if edge.group() == "/-" else -1
        if depth == 0:
            comment = text[start : edge.end()]
            kind: Kind = _COMMENT_KINDS.get(comment[:3], "comment")
            return Token(kind, comment, start, edge.end())
    raise StatementError("this comment does not end", position(text, start))


def _piece(text: str, start: int, holes: list[int]) -> tuple[Token, int]:
    """The piece of an interpolated string from its opening `"` or `}` to the next `{` or the closing `"`."""
    match = _PIECE.match(text, start + 1)
    if match is None:
        raise StatementError("an interpolated string does not end", position(text, start))
    if match.group(2) == "{":
        holes.append(0)
    return Token("interpolated", text[start : match.end()], start, match.end()), match.end()
