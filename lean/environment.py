"""What does a tactic do to a proof state?

A state is a statement and the tactics that lead to it: plain data, valid in every environment of the same
toolchain, so any number of branches live at once and none is lost with a worker.  A step writes

    <header>
    theorem N binders : conclusion := by
      skip
      <tactics of the state>
      <tactic>

into the document of `lean.server`.  Lean elaborates from the first line that changed.  The error
`unsolved goals` of the outermost `by` lists the goals that are left; any other error (also `unsolved goals`
of a nested `by`, `·` or `case`) says that the step failed; no error at all says that the theorem, kernel
check included, is done.  That one answer decides, so a goal that only looks solved (an incomplete document,
error recovery) does not pass.

A worker that crashes, stalls or outgrows its limits is ended and replaced at the next call; the step that
met it returns a `TacticError` of that kind.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import textwrap
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from lean.admission import refusal
from lean.errors import Position, ServerError, ServerMemory, ServerTimeout, StatementError
from lean.goals import Goal, Hypothesis, parse_goals
from lean.server import Diagnostic, Server
from lean.statement import Statement, preamble
from lean.toolchain import Toolchain

__all__ = ["Environment", "Goal", "Hypothesis", "Limits", "ProofState", "TacticError"]

_log = logging.getLogger(__name__)

_UNSOLVED = "unsolved goals"


@dataclass(frozen=True)
class Limits:
    """What one worker may use.

    step_seconds: wall time of one step; memory_bytes: resident memory of the worker; start_seconds: wall
    time of a worker's start with its imports, of the first state of a statement, and of bringing a new
    worker to an earlier state; recycle_steps, recycle_bytes: the worker is replaced between steps after so
    many steps, or when it holds more than this after a step.
    """

    step_seconds: float = 10.0
    memory_bytes: int = 2 << 30
    start_seconds: float = 120.0
    recycle_steps: int = 5_000
    recycle_bytes: int = 1 << 30


@dataclass(frozen=True)
class ProofState:
    """The goals after some tactics; the first is the one that the next tactic works on."""

    statement: Statement
    tactics: tuple[str, ...]
    goals: tuple[Goal, ...]

    @property
    def solved(self) -> bool:
        """No goal is left, and Lean has accepted the proof."""
        return not self.goals

    @cached_property
    def key(self) -> str:
        """A stable hash of the goals, the same for states that differ in names of hypotheses or cases alone.

        It sees what Lean prints: terms that print alike are taken for equal.
        """
        text = "\n\n".join(goal.canonical() for goal in self.goals)
        return hashlib.sha256(text.encode()).hexdigest()

    def __str__(self) -> str:
        return "\n\n".join(map(str, self.goals)) or "no goals"


@dataclass(frozen=True)
class TacticError:
    """Why a step gave no state: Lean's own message, or what happened to the worker."""

    kind: Literal["failed", "timeout", "memory", "refused", "crashed"]
    message: str


@dataclass
class _Counters:
    steps: int = 0
    restarts: int = 0
    since_start: int = 0


class Environment:
    """One Lean worker that takes steps from any state.  Calls from several tasks are served in turn."""

    def __init__(self, toolchain: Toolchain, limits: Limits) -> None:
        self._toolchain = toolchain
        self._limits = limits
        self._server: Server | None = None
        self._lock = asyncio.Lock()
        self._unsettled = False
        self._fresh = True
        self._counters = _Counters()

    @classmethod
    async def open(cls, toolchain: Toolchain, limits: Limits | None = None) -> Environment:
        """Start a worker.  Raises ServerError when it does not come up."""
        environment = cls(toolchain, limits or Limits())
        await environment.revive()
        return environment

    @property
    def pid(self) -> int | None:
        """The worker's process id; None when none is running."""
        return self._server.pid if self._server is not None and self._server.usable else None

    @property
    def steps(self) -> int:
        """Steps taken so far."""
        return self._counters.steps

    @property
    def restarts(self) -> int:
        """Workers started beyond the first."""
        return self._counters.restarts

    def memory(self) -> int:
        """Bytes of resident memory of the worker."""
        return self._server.memory() if self._server is not None else 0

    async def revive(self) -> None:
        """See to it that a sound worker is running: replace one that has failed or is due for replacement."""
        async with self._lock:
            await self._ready()

    async def start(self, statement: Statement) -> ProofState:
        """The first state of a statement.

        Raises StatementError with Lean's message when it does not elaborate (the position counts in the text
        of `statement.theorem`), ServerError when the worker failed.
        """
        async with self._lock:
            server = await self._ready()
            document = _Document.of(statement, self._toolchain)
            try:
                diagnostics = await self._ask(server, document.text(()), self._limits.start_seconds)
            except ServerTimeout as error:
                raise ServerTimeout(f"the statement did not elaborate: {error}") from error
            self._fresh = False
            outcome = document.read(diagnostics)
            if isinstance(outcome, Diagnostic):
                raise StatementError(outcome.message, document.position(outcome))
            return ProofState(statement, (), outcome)

    async def step(self, state: ProofState, tactic: str) -> ProofState | TacticError:
        """The state after `tactic`, or why there is none.

        A tactic may have several lines; their relative indentation is kept.  Raises ServerError only when no
        worker could be started.
        """
        if (reason := refusal(tactic)) is not None:
            return TacticError("refused", reason)
        if state.solved:
            return TacticError("failed", "no goals to be proved")
        tactic = textwrap.dedent(tactic.strip("\n")).rstrip()
        document = _Document.of(state.statement, self._toolchain)
        async with self._lock:
            server = await self._ready()
            self._counters.steps += 1
            self._counters.since_start += 1
            try:
                if self._fresh:
                    await self._ask(server, document.text(state.tactics), self._limits.start_seconds)
                    self._fresh = False
                text = document.text((*state.tactics, tactic))
                diagnostics = await self._ask(server, text, self._limits.step_seconds)
            except ServerError as error:
                return TacticError(_kind(error), str(error))
            outcome = document.read(diagnostics)
        if isinstance(outcome, Diagnostic):
            return TacticError(_failure_kind(outcome.message), outcome.message)
        return ProofState(state.statement, (*state.tactics, tactic), outcome)

    async def close(self) -> None:
        """End the worker."""
        server, self._server = self._server, None
        if server is not None:
            await server.close()

    def kill(self) -> None:
        """End the worker at once; a running step returns a TacticError of the kind `crashed`."""
        if self._server is not None:
            self._server.kill()

    async def _ask(self, server: Server, text: str, seconds: float) -> tuple[Diagnostic, ...]:
        self._unsettled = True
        diagnostics = await server.check(text, seconds)
        self._unsettled = False
        return diagnostics

    async def _ready(self) -> Server:
        """A sound worker; called under the lock."""
        server = self._server
        if server is not None and server.usable and self._unsettled:
            await server.settle(self._toolchain.header)
            self._fresh = True
        if server is not None and (not server.usable or self._due(server)):
            self._server = None
            await server.close()
            self._counters.restarts += 1
            _log.info("replacing the Lean worker %d after %d steps", server.pid, self._counters.since_start)
            server = None
        if server is None:
            limits = self._limits
            server = await Server.start(
                self._toolchain, seconds=limits.start_seconds, memory_bytes=limits.memory_bytes
            )
            self._server, self._fresh = server, True
            self._counters.since_start = 0
        self._unsettled = False
        return server

    def _due(self, server: Server) -> bool:
        limits = self._limits
        return self._counters.since_start >= limits.recycle_steps or server.memory() > limits.recycle_bytes


@dataclass(frozen=True)
class _Document:
    """The text of one statement's document, and where its parts are."""

    start: str
    by_line: int
    by_column: int
    statement_line: int

    @classmethod
    def of(cls, statement: Statement, toolchain: Toolchain) -> _Document:
        before = preamble(statement, toolchain)
        start = before + statement.theorem("skip").rstrip() + "\n"
        by = start.rindex("by", 0, start.rindex("skip"))
        line = start.count("\n", 0, by)
        column = len(start[start.rfind("\n", 0, by) + 1 : by].encode("utf-16-le")) // 2
        return cls(start, line, column, before.count("\n"))

    def text(self, tactics: tuple[str, ...]) -> str:
        return self.start + "".join(textwrap.indent(tactic, "  ") + "\n" for tactic in tactics)

    def read(self, diagnostics: tuple[Diagnostic, ...]) -> tuple[Goal, ...] | Diagnostic:
        """The goals that are left, or the first error."""
        goals: tuple[Goal, ...] = ()
        failure: Diagnostic | None = None
        for entry in diagnostics:
            outer = (entry.line, entry.column) == (self.by_line, self.by_column)
            if entry.is_error and outer and entry.message.startswith(_UNSOLVED):
                goals = parse_goals(entry.message[len(_UNSOLVED) :])
            elif (entry.is_error or "declaration uses `sorry`" in entry.message) and (
                failure is None or (entry.is_error and not failure.is_error)
            ):
                failure = entry
        return goals if failure is None else failure

    def position(self, entry: Diagnostic) -> Position:
        """Where an entry is in the text of the theorem."""
        line = self.start.split("\n")[entry.line] if entry.line < self.start.count("\n") else ""
        column = len(line.encode("utf-16-le")[: 2 * entry.column].decode("utf-16-le", errors="replace"))
        return Position(max(1, entry.line - self.statement_line + 1), column)


def _kind(error: ServerError) -> Literal["timeout", "memory", "crashed"]:
    if isinstance(error, ServerTimeout):
        return "timeout"
    return "memory" if isinstance(error, ServerMemory) else "crashed"


def _failure_kind(message: str) -> Literal["failed", "timeout"]:
    return "timeout" if "maximum number of heartbeats" in message else "failed"
