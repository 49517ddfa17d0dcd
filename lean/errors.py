"""What can go wrong in this package, as one tree.

LeanError
├── ToolchainError        no usable Lean found, or its library cannot be built
├── StatementError        a statement does not parse or does not elaborate (with position)
├── ServerError           the `lean --worker` process failed us
│   ├── ServerCrashed     it ended, by itself or killed
│   ├── ServerTimeout     it did not answer within the limit
│   ├── ServerMemory      it grew past its memory limit and was stopped
│   └── ProtocolError     it said something that is not the protocol
└── VerificationError     the check itself could not be carried out (not: a proof was rejected)
"""

from __future__ import annotations

from dataclasses import dataclass


class LeanError(Exception):
    """Base class of every error that `lean` raises."""


class ToolchainError(LeanError):
    """No usable Lean was found, or its library cannot be built; the message says what to install."""


@dataclass(frozen=True)
class Position:
    """A place in a text: 1-based line, 0-based column in characters (as Lean prints them)."""

    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


class StatementError(LeanError):
    """A statement does not parse or elaborate.

    `position` counts in the text that the user gave; None when the fault has no place in it.
    """

    def __init__(self, message: str, position: Position | None = None) -> None:
        self.message = message
        self.position = position
        super().__init__(f"{position}: {message}" if position else message)


class ServerError(LeanError):
    """The `lean --worker` process failed us."""


class ServerCrashed(ServerError):
    """The process ended, by itself or killed."""


class ServerTimeout(ServerError):
    """The process did not answer within the limit."""


class ServerMemory(ServerError):
    """The process grew past its memory limit and was stopped."""


class ProtocolError(ServerError):
    """The process said something that is not the protocol."""


class VerificationError(LeanError):
    """The check could not be carried out: our fault or the machine's, never a verdict on the proof."""
