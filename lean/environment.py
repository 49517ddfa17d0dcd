"""What does a tactic do to a proof state?

A state is a statement and the tactics that lead to it: plain data, valid in every environment of the same
toolchain, so any number of branches live at once and none is lost with a worker.

Steps are taken in one of two ways, which give the same results (a test holds them against each other):

- by edits, with any toolchain: the tactics are written into the document of `lean.server`; Lean elaborates
  from the first line that changed, and its diagnostics of that version are the answer (`lean.document`);
- served, with the core: a tactic inside the worker keeps the states and runs one tactic on one of them
  (`lean.session`).  A step costs what its tactic costs, wherever in the tree it is; an edit costs 6 ms and
  the tactics since the branching point on top.

A worker that crashes, stalls or outgrows its limits is ended and replaced at the next call; the step that
met it returns a `TacticError` of that kind.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Literal

from lean.admission import refusal
from lean.document import Document, Failure, Focus, Outcome, Step
from lean.errors import ServerCrashed, ServerError, ServerMemory, ServerTimeout, StatementError
from lean.goals import Goal, Hypothesis
from lean.layout import shift
from lean.server import Server
from lean.session import HEARTBEATS, Session
from lean.statement import Statement
from lean.toolchain import Toolchain

__all__ = ["Environment", "Focus", "Goal", "Hypothesis", "Limits", "ProofState", "Step", "TacticError"]

_log = logging.getLogger(__name__)

_STEPS = "Olympiad.Steps"
_EDIT_OPTIONS = ("-DmaxHeartbeats=2000000",)
"""Heartbeats count for all tactics of a document together; a served step has a whole budget."""


@dataclass(frozen=True)
class Limits:
    """What one worker may use.

    step_seconds: wall time of one step; heartbeats: what a served step may use, in thousands of small
    allocations, the same on every machine (Lean's own limit is the highest); memory_bytes: resident memory of
    the worker; start_seconds: wall time of a worker's start with its imports, of the first state of a
    statement, and of bringing a new worker to an earlier state; recycle_steps, recycle_bytes: the worker is
    replaced between steps after so many steps, or when it holds more than this after a step.
    """

    step_seconds: float = 10.0
    heartbeats: int = HEARTBEATS
    memory_bytes: int = 2 << 30
    start_seconds: float = 120.0
    recycle_steps: int = 5_000
    recycle_bytes: int = 1 << 30


@dataclass(frozen=True)
class ProofState:
    """The goals after some steps; the first is the one that the next tactic works on."""

    statement: Statement
    tactics: tuple[Step, ...]
    goals: tuple[Goal, ...]

    def focus(self, index: int) -> ProofState:
        """The state that is about the goal of `index` alone; it is solved when that goal is."""
        if not 0 <= index < len(self.goals):
            raise IndexError(f"goal {index} of {len(self.goals)}")
        step = Focus(index, len(self.goals))
        return ProofState(self.statement, (*self.tactics, step), (self.goals[index],))

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

    def __init__(self, toolchain: Toolchain, limits: Limits, *, serving: bool | None = None) -> None:
        self._serving = _offers_steps(toolchain) if serving is None else serving
        if self._serving:
            toolchain = replace(toolchain, header=f"{toolchain.header}import {_STEPS}\n")
        self._toolchain = toolchain
        self._limits = limits
        self._server: Server | None = None
        self._session: Session | None = None
        self._lock = asyncio.Lock()
        self._busy = False
        self._fresh = True
        self._closed = False
        self._counters = _Counters()

    @classmethod
    async def open(
        cls, toolchain: Toolchain, limits: Limits | None = None, *, serving: bool | None = None
    ) -> Environment:
        """Start a worker.

        serving: take steps inside the worker; None for whenever the toolchain can.  Raises ServerError when
        the worker does not come up.
        """
        environment = cls(toolchain, limits or Limits(), serving=serving)
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
        that the statement was read from), ServerError when the worker failed.
        """
        document = Document.of(statement, self._toolchain)
        seconds = self._limits.start_seconds
        async with self._lock:
            server = await self._ready()
            with self._at_work():
                await self._end_session()
                diagnostics = await server.check(document.text(()), seconds)
                self._fresh = False
            outcome = document.read(diagnostics)
        if isinstance(outcome, Failure):
            place = document.position(outcome.where) if outcome.where is not None else None
            place = statement.locate(place) if place is not None else None
            raise StatementError(outcome.message, place)
        return ProofState(statement, (), outcome)

    async def step(
        self, state: ProofState, tactic: str, *, heartbeats: int | None = None
    ) -> ProofState | TacticError:
        """The state after `tactic`, or why there is none.

        A tactic may have several lines; their relative indentation is kept.  heartbeats: less than what the
        limits allow, for a served step.  Raises ServerError only when no worker could be started.
        """
        if (reason := refusal(tactic)) is not None:
            return TacticError("refused", reason)
        if state.solved:
            return TacticError("failed", "no goals to be proved")
        tactic = shift(tactic, 0)
        async with self._lock:
            server = await self._ready()
            self._counters.steps += 1
            self._counters.since_start += 1
            try:
                with self._at_work():
                    if self._serving:
                        allowed = min(heartbeats or HEARTBEATS, self._limits.heartbeats)
                        outcome = await self._serve(server, state, tactic, allowed)
                    else:
                        outcome = await self._edit(server, state, tactic)
            except ServerError as error:
                return TacticError(_kind(error), str(error))
        if isinstance(outcome, Failure):
            return TacticError(_failure_kind(outcome.message), outcome.message)
        return ProofState(state.statement, (*state.tactics, tactic), outcome)

    async def close(self) -> None:
        """End the worker for good; a running step returns a TacticError of the kind `crashed`."""
        self._closed = True
        server, self._server = self._server, None
        if server is not None:
            await server.close()

    def kill(self) -> None:
        """End the worker at once; a running step returns a TacticError of the kind `crashed`."""
        if self._server is not None:
            self._server.kill()

    async def _edit(self, server: Server, state: ProofState, tactic: str) -> Outcome:
        document = Document.of(state.statement, self._toolchain)
        if self._fresh:
            await server.check(document.text(state.tactics), self._limits.start_seconds)
            self._fresh = False
        steps = (*state.tactics, tactic)
        return document.read(await server.check(document.text(steps), self._limits.step_seconds), steps)

    async def _serve(self, server: Server, state: ProofState, tactic: str, heartbeats: int) -> Outcome:
        limits = self._limits
        if self._session is None or self._session.statement != state.statement:
            await self._end_session()
            document = Document.of(state.statement, self._toolchain)
            self._session = await Session.open(server, state.statement, document, limits.start_seconds)
        failure = await self._session.reach(state.tactics, limits.start_seconds)
        if failure is not None:
            return failure
        return await self._session.step(state.tactics, tactic, limits.step_seconds, heartbeats)

    async def _end_session(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close(self._limits.start_seconds)

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        """Marks a call to the worker, so that one that did not come to its end is noticed by the next."""
        self._busy = True
        yield
        self._busy = False

    async def _ready(self) -> Server:
        """A sound worker; called under the lock."""
        self._check_open()
        server = self._server
        if server is not None and self._busy:
            # The last call was cancelled or timed out.  A document can be taken back; what is served cannot.
            if self._serving:
                server.kill()
            elif server.usable:
                await server.settle(self._toolchain.header)
            self._fresh = True
        if server is not None and ((self._busy and self._serving) or not server.usable or self._due(server)):
            _log.info("replacing the Lean worker %d after %d steps", server.pid, self._counters.since_start)
            self._server = self._session = None
            await server.close()
            self._counters.restarts += 1
            server = None
        self._busy = False
        if server is None:
            limits = self._limits
            server = await Server.start(
                self._toolchain,
                seconds=limits.start_seconds,
                memory_bytes=limits.memory_bytes,
                channel=self._serving,
                options=() if self._serving else _EDIT_OPTIONS,
            )
            if self._closed:
                await server.close()
                self._check_open()
            self._server, self._session, self._fresh = server, None, True
            self._counters.since_start = 0
        return server

    def _check_open(self) -> None:
        if self._closed:
            raise ServerCrashed("the environment was closed")

    def _due(self, server: Server) -> bool:
        limits = self._limits
        return self._counters.since_start >= limits.recycle_steps or server.memory() > limits.recycle_bytes


def _offers_steps(toolchain: Toolchain) -> bool:
    module = Path(*_STEPS.split(".")).with_suffix(".olean")
    return any((folder / module).is_file() for folder in toolchain.search_path)


def _kind(error: ServerError) -> Literal["timeout", "memory", "crashed"]:
    if isinstance(error, ServerTimeout):
        return "timeout"
    return "memory" if isinstance(error, ServerMemory) else "crashed"


def _failure_kind(message: str) -> Literal["failed", "timeout"]:
    return "timeout" if "maximum number of heartbeats" in message else "failed"
