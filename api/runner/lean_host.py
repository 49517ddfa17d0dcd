"""Which Lean workers and policies does a runner keep ready, and how is one Lean job worked on with them?"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from api.settings import Settings
from api.store.jobs import Claimed
from lean.environment import Limits
from lean.errors import LeanError, StatementError
from lean.pool import Pool
from lean.statement import Statement, parse
from lean.toolchain import Toolchain, find
from prover.attempt import Progress, attempt, open_trace
from prover.budget import Budget, Mode
from prover.errors import ProverError, TraceError
from prover.outcome import Outcome, Status
from prover.policy import Policy
from prover.policy.making import make_policy
from prover.workers import LocalWorkers, Workers, open_cluster

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Ready:
    toolchain: Toolchain
    workers: Workers


class LeanHost:
    """Environments and policies by name, opened when first used, closed together."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._stack = AsyncExitStack()
        self._ready: dict[str, _Ready] = {}
        self._policies: dict[str, Policy] = {}
        self._opening = asyncio.Lock()

    async def warm(self) -> None:
        """Open what most requests use.  Raises LeanError, ProverError."""
        await self._environment("core")
        await self._policy(self._settings.policy)

    @property
    def info(self) -> dict[str, Any]:
        """Version and hash of the core, once it is open."""
        core = self._ready.get("core")
        if core is None:
            return {"lean": None, "library": None}
        return {"lean": core.toolchain.version, "library": core.toolchain.library_hash}

    async def close(self) -> None:
        """End all workers."""
        await self._stack.aclose()
        for policy in self._policies.values():
            await policy.close()

    async def solve(self, job: Claimed, trace: Path, observe: Callable[[Progress], None]) -> Outcome:
        """Work on a job; the search is recorded in `trace`.  Every end but cancellation is an outcome."""
        request = job.request
        name = request["environment"]
        try:
            statement = parse(request["formal_statement"], request.get("header") or "")
        except StatementError as error:
            return _ended(Status.INVALID, name, str(error))
        try:
            ready = await self._environment(name)
            policy = await self._policy(request["policy"] or self._settings.policy)
            return await self._attempt(statement, ready, policy, request, trace, observe)
        except (LeanError, ProverError) as error:
            return _ended(Status.FAILED, name, str(error))

    async def _attempt(
        self,
        statement: Statement,
        ready: _Ready,
        policy: Policy,
        request: dict[str, Any],
        trace: Path,
        observe: Callable[[Progress], None],
    ) -> Outcome:
        asked = request["budget"]
        budget = Budget(asked["seconds"], self._settings.workers, request["seed"], asked["simulations"])
        environment = request["environment"]
        try:
            record = open_trace(trace, statement, ready.toolchain, environment, policy, budget)
        except TraceError as error:
            _log.warning("the search goes on without its trace: %s", error)
            record = None
        return await attempt(
            *(statement, ready.toolchain, ready.workers, budget),
            policy=policy,
            mode=Mode(request["mode"]),
            environment=environment,
            observer=observe,
            trace=record,
        )

    async def _environment(self, name: str) -> _Ready:
        async with self._opening:
            if name not in self._ready:
                self._ready[name] = await self._open(name)
            return self._ready[name]

    async def _open(self, name: str) -> _Ready:
        settings = self._settings
        place = "core" if name == "core" else str(settings.environments[name])
        toolchain = await asyncio.to_thread(find, place)
        workers = settings.slots * settings.workers
        if settings.cluster is None:
            pool = await self._stack.enter_async_context(Pool(toolchain, workers, Limits()))
            return _Ready(toolchain, LocalWorkers(pool))
        opened = open_cluster(settings.cluster, toolchain, environment=place, limits=Limits())
        return _Ready(toolchain, await self._stack.enter_async_context(opened))

    async def _policy(self, name: str) -> Policy:
        async with self._opening:
            if name not in self._policies:
                spec = self._settings.policies.get(name, name)
                self._policies[name] = await asyncio.to_thread(make_policy, spec)
            return self._policies[name]


def _ended(status: Status, environment: str, message: str) -> Outcome:
    return Outcome(status=status, seconds=0, environment=environment, message=message)
