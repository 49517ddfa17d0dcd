"""What does a theorem state: its name, binders, conclusion, and the namespaces it is read in?

A statement is one `theorem`, `lemma` or `example`, with an optional header (imports, `open`, `universe`,
harmless options), documentation and attributes before it, and nothing, `:=`, `:= by`, `sorry` or a proof
after it.  The header's imports and options are not carried over: the environment in use decides them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace

from lean.errors import Position, StatementError
from lean.layout import shift
from lean.lexer import components, normalize, position
from lean.reader import Reading, read
from lean.toolchain import Toolchain

_MARGIN = "    "
"""What stands before the conclusion on its line."""


@dataclass(frozen=True)
class Statement:
    """One theorem without its proof.

    name: as given, or `unnamed` for an `example`; binders_at, conclusion_at: where these parts begin in the
    text that was read; binders: the text between name and colon; conclusion: the
    text after the colon; opens: what the header opens, each `Namespace` or `scoped Namespace`; universes: the
    level names in use that the header or the name declare.
    """

    name: str
    binders: str
    conclusion: str
    opens: tuple[str, ...] = ()
    universes: tuple[str, ...] = ()
    binders_at: Position | None = field(default=None, compare=False, repr=False)
    conclusion_at: Position | None = field(default=None, compare=False, repr=False)

    def theorem(self, proof: str, name: str | None = None) -> str:
        """The theorem with `proof`, a tactic block at any indentation, after `:= by`; ends in a newline."""
        head = f"theorem {name or self.name}{self._levels}{self.binders and ' '}{self.binders} :"
        return f"{head}\n{_MARGIN}{self.conclusion} := by\n{shift(proof, to=2)}\n"

    def locate(self, place: Position) -> Position | None:
        """Where a place in the text of `theorem` is in the text that was read, if known."""
        line = place.line - 1
        last = self.binders.count("\n")
        if line <= last:
            start, margin = self.binders_at, len(f"theorem {self.name}{self._levels} ")
        else:
            start, margin, line = self.conclusion_at, len(_MARGIN), line - last - 1
        if start is None:
            return None
        column = place.column if line else max(0, place.column - margin) + start.column
        return Position(start.line + line, column)

    def proposition(self) -> str:
        """The whole statement as one proposition, `∀ binders, conclusion`."""
        return f"∀ {self.binders},\n    {self.conclusion}" if self.binders else self.conclusion

    def definition(self, name: str) -> str:
        """`def name : Prop := ∀ binders, conclusion`; ends in a newline."""
        return f"def {name}{self._levels} : Prop :=\n    {self.proposition()}\n"

    @property
    def namespace(self) -> str:
        """The name up to its last dot, or "": Lean opens it while it reads the statement."""
        return ".".join(_quote(part) for part in components(self.name)[:-1])

    @property
    def hash(self) -> str:
        """SHA-256 in hex of all that gives the statement its meaning, up to white space and comments."""
        context = (*self.opens, "", *self.universes, "", self.namespace)
        parts = (*context, normalize(self.binders), normalize(self.conclusion))
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    @property
    def _levels(self) -> str:
        return f".{{{', '.join(self.universes)}}}" if self.universes else ""


def decode(data: bytes) -> str:
    """The text of a file: UTF-8, a byte order mark dropped, line ends as `\\n`.

    Raises StatementError with the position of a byte that is not UTF-8.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8", errors="replace")
        message = f"the text is not UTF-8 (byte 0x{error.object[error.start]:02x})"
        raise StatementError(message, position(before, len(before))) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def parse(text: str, header: str = "") -> Statement:
    """The statement that `text` holds; a proof after it is not looked into.

    header: text to be read as if it stood before (imports, `open` lines).  Raises StatementError, its
    position in `text` (None when the fault is in `header`).
    """
    return _statement(read(text, header))


def parse_with_proof(text: str, header: str = "") -> tuple[Statement, str]:
    """The statement of `text` and the proof after it, as a tactic block.

    A term proof `:= t` comes as `exact t`.  Raises StatementError as `parse`, and when there is no proof.
    """
    reading = read(text, header)
    if reading.proof is None:
        raise StatementError("there is no proof after the statement", position(text, len(text)))
    return _statement(reading), reading.proof


def negation(statement: Statement) -> Statement:
    """The statement that the whole of `statement` is false: `¬ (∀ binders, conclusion)`, without binders."""
    *outer, last = components(statement.name)
    name = ".".join(_quote(part) for part in (*outer, f"not_{last}"))
    conclusion = f"¬ ({statement.proposition()})"
    return replace(
        statement, name=name, binders="", conclusion=conclusion, binders_at=None, conclusion_at=None
    )


def preamble(statement: Statement, toolchain: Toolchain) -> str:
    """The lines to stand before `statement` in a document: the toolchain's header, options, `open` lines.

    In the core, a namespace that the library lacks is made, empty, so that Mathlib's usual headers open.
    """
    lines = ["set_option autoImplicit false", "set_option relaxedAutoImplicit false"]
    for opened in statement.opens:
        namespace = opened.removeprefix("scoped ")
        made = f"namespace {namespace} end {namespace} " if toolchain.kind == "core" else ""
        lines.append(f"{made}open {opened}")
    return toolchain.header + "\n".join(lines) + "\n"


def _statement(reading: Reading) -> Statement:
    return Statement(
        reading.name,
        reading.binders,
        reading.conclusion,
        reading.opens,
        reading.universes,
        reading.binders_at,
        reading.conclusion_at,
    )


def _quote(part: str) -> str:
    return part if part.isidentifier() or not any(c in part for c in " .«»()[]{}:,") else f"«{part}»"
