"""What text does Lean see for a proof state, and what does its answer mean?

    <header>
    theorem N binders : conclusion := by
      skip
      <tactics>

The error `unsolved goals` of the outermost `by` lists the goals that are left; any other error (also
`unsolved goals` of a nested `by`, `·` or `case`) says that the last tactic failed; no error at all says that
the theorem, kernel check included, is done.
"""

from __future__ import annotations

from dataclasses import dataclass

from lean.errors import Position, ProtocolError
from lean.goals import Goal, parse_goals
from lean.layout import shift
from lean.server import Diagnostic
from lean.statement import Statement, preamble
from lean.toolchain import Toolchain

UNSOLVED = "unsolved goals"


@dataclass(frozen=True)
class Failure:
    """Why a tactic did not work, or a statement does not elaborate, in Lean's words.

    where: the diagnostic that said so, if one did.
    """

    message: str
    where: Diagnostic | None = None


@dataclass(frozen=True)
class Focus:
    """From here on the proof is about one of `count` goals alone: that of `index`, counted from 0."""

    index: int
    count: int


Step = str | Focus
"""What leads from a proof state to the next: a tactic, or the choice of one of its goals."""

Outcome = tuple[Goal, ...] | Failure
"""The goals that are left, none when the proof is done; or why there are none to speak of."""


@dataclass(frozen=True)
class Document:
    """The text of one statement's document.

    start: the text up to the end of the line `skip`; statement_line: the line where the theorem starts;
    by_line, by_column: where its `by` is (0-based, UTF-16 as the protocol counts).
    """

    start: str
    statement_line: int
    by_line: int
    by_column: int

    @classmethod
    def of(cls, statement: Statement, toolchain: Toolchain) -> Document:
        """The document of a statement for this toolchain's header."""
        before = preamble(statement, toolchain)
        start = before + statement.theorem("skip").rstrip() + "\n"
        by = start.rindex("by", 0, start.rindex("skip"))
        column = len(start[start.rfind("\n", 0, by) + 1 : by].encode("utf-16-le")) // 2
        return cls(start, before.count("\n"), start.count("\n", 0, by), column)

    def text(self, steps: tuple[Step, ...]) -> str:
        """The document with these steps, one after the other.

        The goals that a `Focus` leaves aside stay behind the one it chooses, out of the tactics' reach.
        """
        lines: list[str] = []
        aside = False
        for step in steps:
            if isinstance(step, Focus):
                aside = aside or step.count > 1
                lines.extend([f"rotate_left {step.index}"] if step.index else [])
            else:
                lines.append("focus\n" + shift(step, 2) if aside else step)
        return self.start + "".join(shift(line, 2) + "\n" for line in lines)

    def serving(self) -> str:
        """The document whose only tactic serves steps (see `lean.session`)."""
        return self.start[: self.start.rindex("skip")] + "serve_steps\n"

    def read(self, diagnostics: tuple[Diagnostic, ...], steps: tuple[Step, ...] = ()) -> Outcome:
        """What Lean's diagnostics of `text(steps)` mean.

        Raises ProtocolError when the goals cannot be read.
        """
        goals: tuple[Goal, ...] = ()
        failure: Diagnostic | None = None
        for entry in diagnostics:
            outer = (entry.line, entry.column) == (self.by_line, self.by_column)
            if entry.is_error and outer and entry.message.startswith(UNSOLVED):
                goals = read_goals(entry.message)
            elif (entry.is_error or "declaration uses `sorry`" in entry.message) and (
                failure is None or (entry.is_error and not failure.is_error)
            ):
                failure = entry
        aside = sum(step.count - 1 for step in steps if isinstance(step, Focus))
        return goals[: len(goals) - aside] if failure is None else Failure(failure.message, failure)

    def position(self, entry: Diagnostic) -> Position:
        """Where a diagnostic is in the text of the theorem, as `Statement.theorem` gives it."""
        lines = self.start.split("\n")
        line = lines[entry.line] if entry.line < len(lines) else ""
        column = len(line.encode("utf-16-le")[: 2 * entry.column].decode("utf-16-le", errors="replace"))
        return Position(max(1, entry.line - self.statement_line + 1), column)


def read_goals(message: str) -> tuple[Goal, ...]:
    """The goals in a message `unsolved goals`.  Raises ProtocolError when they cannot be read."""
    try:
        return parse_goals(message[len(UNSOLVED) :])
    except ValueError as error:
        raise ProtocolError(str(error)) from error
