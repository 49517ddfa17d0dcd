"""Workers in this process: the environments of a pool (Lean itself runs in processes of its own)."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from lean.environment import Environment, ProofState
from lean.pool import Pool
from lean.statement import Statement
from prover.workers.worker import Taken, Worker


class LocalWorker:
    """Steps taken in an environment of this process."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment

    async def start(self, statement: Statement) -> ProofState:
        """See `Worker.start`."""
        return await self._environment.start(statement)

    async def run(
        self, state: ProofState, tactics: Sequence[str], heartbeats: Sequence[int | None]
    ) -> list[Taken]:
        """See `Worker.run`."""
        taken: list[Taken] = []
        for tactic, allowed in zip(tactics, heartbeats, strict=True):
            began = time.perf_counter()
            outcome = await self._environment.step(state, tactic, heartbeats=allowed)
            taken.append(Taken(outcome, time.perf_counter() - began))
            if isinstance(outcome, ProofState) or outcome.kind == "crashed":
                break
        return taken


class LocalWorkers:
    """The environments of an open pool; searches take turns at them."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    @property
    def size(self) -> int:
        """How many environments the pool has."""
        return self._pool.workers

    @asynccontextmanager
    async def lease(self) -> AsyncIterator[Worker]:
        """See `Workers.lease`."""
        async with self._pool.lease() as environment:
            yield LocalWorker(environment)
