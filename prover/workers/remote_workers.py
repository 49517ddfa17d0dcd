"""How do searches share Lean environments that live elsewhere?

In turn, as they share a pool's.  A worker that is lost under a search costs it the tactics under way: they
are crashes, the search goes on with the next free worker, and the lost one is replaced in the background.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Any

from lean.environment import Limits, ProofState, TacticError
from lean.errors import ServerCrashed
from lean.statement import Statement
from prover.errors import ProverError
from prover.workers.remote import Lost, Renewed, Start
from prover.workers.worker import Taken, Worker

_log = logging.getLogger(__name__)

_RETRY_SECONDS = 1.0
_GRACE_SECONDS = 30.0
"""What a worker may take beyond its own limits before it is taken for lost."""


class RemoteWorkers:
    """`count` residents of the class `LeanHost`, each started by `start`.

    `async with RemoteWorkers(start, count, limits) as workers:` waits for the first; the others join when
    they are there.  Leaving it ends them all at once, whatever they are doing.  Entering raises what is
    wrong (LeanError, WorkersError) when not one can be started.
    """

    def __init__(self, start: Start, count: int, limits: Limits) -> None:
        if count < 1:
            raise ValueError(f"{count} workers")
        self._limits = limits
        self._all = [Renewed(start, f"Lean worker {number}") for number in range(count)]
        self._free: asyncio.Queue[Renewed] = asyncio.Queue()
        self._down: dict[Renewed, Exception] = {}
        self._mending: set[asyncio.Task[None]] = set()
        self._open = False

    async def __aenter__(self) -> RemoteWorkers:
        self._open = True
        try:
            for worker in self._all:
                self._mend(worker)
            first = await self._free.get()
            self._free.put_nowait(first)
            if first in self._down:
                raise self._down[first]
        except BaseException:
            await self._close()
            raise
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
        """See `Workers.size`."""
        return len(self._all)

    @property
    def losses(self) -> int:
        """How many workers were lost so far."""
        return sum(worker.losses for worker in self._all)

    async def whole(self) -> None:
        """Wait until every worker that is not leased is sound."""
        while self._mending:
            await asyncio.wait(self._mending)

    async def pids(self) -> list[int]:
        """The process ids of all workers and of their Leans, on whatever machine; all must be sound."""
        answers = await asyncio.gather(*(worker.call("pids") for worker in self._all))
        return [pid for pair in answers for pid in pair if pid is not None]

    @asynccontextmanager
    async def lease(self) -> AsyncIterator[Worker]:
        """See `Workers.lease`.  Raises RuntimeError when these are closed."""
        if not self._open:
            raise RuntimeError("the workers are not open")
        lease = _Lease(self, await self._free.get())
        try:
            yield lease
        finally:
            lease.end()

    async def take(self) -> Renewed:
        """The next free worker, for a lease whose own was lost."""
        return await self._free.get()

    def give_back(self, worker: Renewed) -> None:
        """A worker is free again, once it has been seen to."""
        self._mend(worker)

    @property
    def limits(self) -> Limits:
        """What one worker may use."""
        return self._limits

    def _mend(self, worker: Renewed) -> None:
        task = asyncio.create_task(self._mended(worker))
        self._mending.add(task)
        task.add_done_callback(self._mending.discard)

    async def _mended(self, worker: Renewed) -> None:
        """Try until the worker is sound.  A broken one is given out only when all are, to say why."""
        while self._open:
            try:
                await worker.ready()
                async with asyncio.timeout(self._limits.start_seconds + _GRACE_SECONDS):
                    await worker.call("revive")
            except Lost:
                continue
            except Exception as error:
                if isinstance(error, TimeoutError):
                    worker.kill()
                _log.warning("a Lean worker cannot be replaced: %s", error)
                self._down[worker] = error
                if len(self._down) == len(self._all):
                    break
                await asyncio.sleep(_RETRY_SECONDS)
            else:
                self._down.pop(worker, None)
                break
        self._free.put_nowait(worker)

    async def _close(self) -> None:
        self._open = False
        for worker in self._all:
            worker.kill()
        for task in tuple(self._mending):
            task.cancel()
        await asyncio.gather(*self._mending, return_exceptions=True)
        await asyncio.gather(*(worker.close() for worker in self._all))


class _Lease:
    """A worker for one search, replaced by the next free one when it is lost."""

    def __init__(self, workers: RemoteWorkers, worker: Renewed) -> None:
        self._workers = workers
        self._worker: Renewed | None = worker
        self._taking = asyncio.Lock()

    async def start(self, statement: Statement) -> ProofState:
        """See `Worker.start`."""
        try:
            state: ProofState = await self._call(
                "start", statement, seconds=self._workers.limits.start_seconds
            )
        except Lost as error:
            raise ServerCrashed(str(error)) from error
        return state

    async def run(
        self, state: ProofState, tactics: Sequence[str], heartbeats: Sequence[int | None]
    ) -> list[Taken]:
        """See `Worker.run`."""
        began = time.perf_counter()
        limits = self._workers.limits
        seconds = limits.start_seconds + len(tactics) * limits.step_seconds
        try:
            taken: list[Taken] = await self._call("run", state, tactics, heartbeats, seconds=seconds)
        except Lost as error:
            return [Taken(TacticError("crashed", str(error)), time.perf_counter() - began)]
        return taken

    def end(self) -> None:
        """Give the worker back."""
        worker, self._worker = self._worker, None
        if worker is not None:
            self._workers.give_back(worker)

    async def _call(self, method: str, *arguments: Any, seconds: float) -> Any:
        async with self._taking:
            if self._worker is None:
                self._worker = await self._workers.take()
            worker = self._worker
        try:
            async with asyncio.timeout(seconds + _GRACE_SECONDS):
                return await worker.call(method, *arguments)
        except (Lost, TimeoutError) as error:
            if isinstance(error, TimeoutError):
                # Its node does not answer: the next call on it finds it lost.
                worker.kill()
            if self._worker is worker:
                self._worker = None
                self._workers.give_back(worker)
            raise Lost(str(error) or f"no answer within {seconds:g} s") from error
        except ProverError as error:
            raise ServerCrashed(str(error)) from error
