"""What does a search need from whatever runs Lean for it?

A search leases a worker for a while, lets it take steps, and gives it back, so that several searches share
the workers fairly.  Where the worker is (this process, a Ray actor on another node) makes no difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from lean.environment import ProofState, TacticError
from lean.statement import Statement


@dataclass(frozen=True)
class Taken:
    """One step: the tactic's outcome, and the seconds that Lean took for it."""

    outcome: ProofState | TacticError
    seconds: float


class Worker(Protocol):
    """One Lean environment, for one search at a time."""

    async def start(self, statement: Statement) -> ProofState:
        """The first state.  Raises StatementError when it does not elaborate, ServerError if Lean failed."""

    async def run(
        self, state: ProofState, tactics: Sequence[str], heartbeats: Sequence[int | None]
    ) -> list[Taken]:
        """Try tactics on a state in order until one works: an outcome for each that was tried.

        heartbeats: for each tactic what it may use, None for the environment's own limit.  What befalls the
        worker is a `TacticError` of the kind `crashed`, and ends the list.  Raises ServerError only when no
        Lean could be started.
        """


class Workers(Protocol):
    """A number of workers that searches share."""

    @property
    def size(self) -> int:
        """How many workers there are, lost ones that are being replaced included."""

    def lease(self) -> AbstractAsyncContextManager[Worker]:
        """A worker for the caller alone until the block ends; those who wait are served in turn."""
