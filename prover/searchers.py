"""How are several problems worked on at a time? By searchers, each in a process or Ray actor of its own.

A searcher holds Lean environments and a policy, and makes one attempt after the other; only statements,
budgets and outcomes travel.  One that is lost costs the attempt under way, which is made again anew.
"""

from __future__ import annotations

import asyncio
import functools
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from types import TracebackType

from lean.environment import Limits
from lean.pool import Pool
from lean.statement import Statement
from lean.toolchain import Toolchain
from prover.attempt import Observer, Progress, attempt
from prover.budget import DEFAULT_POLICY, Budget, Mode
from prover.errors import WorkersError
from prover.outcome import Outcome
from prover.policy import Policy
from prover.workers.actor import Actor
from prover.workers.batched_policy import BatchedPolicy
from prover.workers.child import Child
from prover.workers.connection import connected
from prover.workers.local import LocalWorkers
from prover.workers.remote import Lost, Remote, Renewed, Resident, Start
from prover.workers.residents import LeanName, PolicyName

ATTEMPTS = 3
"""How often an attempt is made when its searcher is lost under it."""

_GRACE_SECONDS = 60.0
"""What an attempt may take beyond its budget before its searcher is taken for lost."""

_LOOK_SECONDS = 0.5


@dataclass(frozen=True)
class Plan:
    """What a searcher consists of: `workers` environments of that Lean under those limits, and a policy."""

    lean: LeanName
    policy: PolicyName
    limits: Limits
    workers: int = 1


class SearchHost:
    """The searcher itself."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._toolchain: Toolchain | None = None
        self._pool: Pool | None = None
        self._policy: Policy | None = None
        self._progress: Progress | None = None

    async def open(self) -> None:
        """Start Lean and make the policy here.  Raises LeanError, ProverError."""
        self._toolchain = await asyncio.to_thread(self._plan.lean.find)
        policy = await asyncio.to_thread(self._plan.policy.make)
        self._policy = policy if policy.name == DEFAULT_POLICY else BatchedPolicy(policy)
        self._pool = await Pool(self._toolchain, self._plan.workers, self._plan.limits).__aenter__()

    async def attempt(self, statement: Statement, budget: Budget, mode: Mode) -> Outcome:
        """See `prover.attempt.attempt`."""
        assert self._toolchain is not None, "not open"
        assert self._pool is not None
        self._progress = None
        return await attempt(
            *(statement, self._toolchain, LocalWorkers(self._pool), budget),
            policy=self._policy,
            mode=mode,
            environment=self._plan.lean.environment,
            observer=self._observe,
        )

    async def progress(self) -> Progress | None:
        """Where the attempt under way stands."""
        return self._progress

    async def pid(self) -> int:
        """The process id of the searcher."""
        return os.getpid()

    def _observe(self, progress: Progress) -> None:
        self._progress = progress


class Searchers:
    """`count` searchers, each started by `start`; attempts wait for the next that is free.

    `async with Searchers(start, count) as searchers:` waits until one is there, and ends them all at once
    when it is left.  Entering raises what is wrong (LeanError, ProverError) when the first cannot be started.
    """

    def __init__(self, start: Start, count: int) -> None:
        if count < 1:
            raise ValueError(f"{count} searchers")
        self._all = [Renewed(start, f"searcher {number}") for number in range(count)]
        self._free: asyncio.Queue[Renewed] = asyncio.Queue()

    async def __aenter__(self) -> Searchers:
        try:
            await self._all[0].ready()
        except BaseException:
            await self._close()
            raise
        for searcher in self._all:
            self._free.put_nowait(searcher)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._close()

    @property
    def size(self) -> int:
        """How many attempts are made at a time."""
        return len(self._all)

    @property
    def losses(self) -> int:
        """How many searchers were lost so far."""
        return sum(searcher.losses for searcher in self._all)

    async def pids(self) -> list[int]:
        """The process ids of the searchers, on whatever machine; all must be sound."""
        found: list[int] = await asyncio.gather(*(searcher.call("pid") for searcher in self._all))
        return found

    async def attempt(
        self, statement: Statement, budget: Budget, mode: Mode = Mode.BOTH, observer: Observer | None = None
    ) -> Outcome:
        """Make an attempt when a searcher is free.  Raises WorkersError, LeanError when none can be started.

        observer: told about twice a second where the attempt stands.
        """
        searcher = await self._free.get()
        try:
            for _ in range(ATTEMPTS):
                try:
                    async with asyncio.timeout(budget.seconds + _GRACE_SECONDS), _told(searcher, observer):
                        found: Outcome = await searcher.call("attempt", statement, budget, mode)
                        return found
                except TimeoutError:
                    # It does not answer: the next call finds it lost.
                    searcher.kill()
                except Lost:
                    continue
        finally:
            self._free.put_nowait(searcher)
        raise WorkersError(f"the searcher was lost {ATTEMPTS} times while it worked on {statement.name}")

    async def _close(self) -> None:
        for searcher in self._all:
            searcher.kill()
        await asyncio.gather(*(searcher.close() for searcher in self._all))


@asynccontextmanager
async def open_searchers(
    plan: Plan, count: int | None = None, cluster: str | None = None
) -> AsyncIterator[Searchers]:
    """Searchers in child processes, or as actors on the Ray cluster at that address (see `open_cluster`).

    count: how many; as many as there are processors for their workers if not given.
    """
    if cluster is None:
        count = count or max(1, (os.cpu_count() or 1) // plan.workers)
        async with Searchers(child_searcher(plan), count) as searchers:
            yield searchers
        return
    async with connected(cluster, cores=count and count * plan.workers) as ray:
        places = int(ray.cluster_resources().get("CPU", 1)) // plan.workers
        async with Searchers(actor_searcher(plan), count or max(1, places)) as searchers:
            yield searchers


def child_searcher(plan: Plan) -> Start:
    """Starts a searcher in a child process."""
    return functools.partial(_child, _resident(plan))


def actor_searcher(plan: Plan) -> Start:
    """Starts a searcher on a node of the cluster that has a processor free for each of its workers."""
    options = {"num_cpus": plan.workers, "scheduling_strategy": "SPREAD"}
    return functools.partial(Actor.start, _resident(plan), **options)


def _resident(plan: Plan) -> Resident:
    return Resident(SearchHost.__module__, SearchHost.__name__, (plan,))


async def _child(resident: Resident) -> Remote:
    return await Child.start(resident)


@asynccontextmanager
async def _told(searcher: Renewed, observer: Observer | None) -> AsyncIterator[None]:
    """Meanwhile, look where the searcher stands and tell the observer."""
    if observer is None:
        yield
        return

    async def look() -> None:
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            with suppress(Lost):
                progress: Progress | None = await searcher.call("progress")
                if progress is not None:
                    observer(progress)

    looking = asyncio.create_task(look())
    try:
        yield
    finally:
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)
