"""How do jobs get done? One process takes them from the store, as many at a time as it has slots.

Nothing that it holds is needed by anybody else: killed at any moment, its jobs are taken up again by
whoever notices (`api.store.leases`), and an end is written in one transaction or not at all.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from typing import Any

from api.errors import RunnerError, StoreError
from api.runner.geometry_host import GEOMETRY
from api.runner.keeper import Keeper
from api.runner.lean_host import LeanHost
from api.settings import Settings
from api.store import Database, files, jobs, leases
from api.store.files import Files
from api.store.jobs import Claimed, Finish
from api.store.migrations import upgrade
from lean.errors import LeanError
from prover.attempt import Progress
from prover.errors import ProverError
from prover.outcome import Outcome, Status
from prover.workers.child import Child
from prover.workers.remote import Lost

_log = logging.getLogger(__name__)

POLL_SECONDS = 1.0
"""How often the store is asked when nobody says that there is something to do."""

_RETRY_SECONDS = (0.1, 0.5, 1.0, 2.0, 5.0)

_MOST_LOSSES = 4
"""So many processes of the geometry engine are given to one problem."""


class Runner:
    """One runner; `run` may be called once.  attached: see `api.runner.__main__`."""

    def __init__(self, settings: Settings, *, attached: bool = False) -> None:
        self._settings = settings
        self._attached = attached
        self._database = Database(settings.database_url)
        self._files = Files(settings.data / "files")
        self._id = jobs.fresh_id("r")
        self._lean = LeanHost(settings)
        self._geometry: list[Child] = []
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._wake = asyncio.Event()
        self._ending = False
        self._lost = False

    async def run(self) -> None:
        """Work until the service is gone or SIGTERM comes.  Raises RunnerError when Lean cannot be had."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._end)
        self._files.set_up()
        await asyncio.to_thread(upgrade, self._database)
        with self._database.write() as transaction:
            leases.register(transaction, self._id, self._info())
        self._keeper = Keeper(
            *(self._database, self._id, self._info),
            cancelled=partial(_soon, loop, self._cancel),
            lost=partial(_soon, loop, self._taken_for_lost),
            written=self._written,
        )
        self._keeper.start()
        try:
            if self._attached:
                await self._listen()
            await self._lean.warm()
            self._geometry.append(await Child.start(GEOMETRY))
            _log.info("the runner %s is ready", self._id)
            await self._serve()
        except (LeanError, ProverError) as error:
            raise RunnerError(str(error)) from error
        finally:
            await self._wind_up()

    async def _serve(self) -> None:
        while not self._ending:
            self._wake.clear()
            free = self._settings.slots - len(self._tasks)
            if free > 0:
                for job in await self._claim(free):
                    self._tasks[job.id] = asyncio.create_task(self._work(job))
            if self._ending:
                return
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(POLL_SECONDS):
                    await self._wake.wait()

    async def _claim(self, most: int) -> list[Claimed]:
        def claim() -> list[Claimed]:
            with self._database.read() as transaction:
                if not jobs.counts(transaction)["queued"]:
                    return []
            with self._database.write() as transaction:
                return jobs.claim(transaction, self._id, ("lean", "geometry"), most)

        try:
            taken = await asyncio.to_thread(claim)
        except StoreError as error:
            _log.warning("no jobs can be taken: %s", error)
            return []
        if taken:
            self._written()
        return taken

    async def _work(self, job: Claimed) -> None:
        trace = self._files.running(job.id, job.attempt)
        figure: str | None = None
        try:
            if job.kind == "lean":
                outcome = await self._lean.solve(job, trace, lambda p: self._observe(job, p))
            else:
                outcome, figure = await self._solve_geometry(job)
        except asyncio.CancelledError:
            if self._ending or self._lost:
                raise
            outcome = Outcome(
                status=Status.CANCELLED,
                seconds=0,
                environment=job.request["environment"],
                message="cancelled",
            )
        except Exception as error:
            _log.exception("the job %s failed", job.id)
            outcome = Outcome(
                status=Status.FAILED,
                seconds=0,
                environment=job.request["environment"],
                message=f"the service failed: {type(error).__name__}; its log says more",
            )
        self._keeper.forget(job.id)
        try:
            await self._finish(job, outcome, figure)
        finally:
            self._tasks.pop(job.id, None)
            self._wake.set()

    async def _solve_geometry(self, job: Claimed) -> tuple[Outcome, str | None]:
        """Have a child work on it; one that is lost is replaced, unless the problem itself brings it down."""
        losses = 0
        while True:
            try:
                return await self._ask_geometry(job)
            except Lost as loss:
                _log.warning("the geometry engine was lost while it worked on %s: %s", job.id, loss)
                losses += 1
                if losses >= _MOST_LOSSES:
                    message = f"the process of the geometry engine was lost {losses} times: {loss}"
                    lost = Outcome(status=Status.FAILED, seconds=0, environment="geometry", message=message)
                    return lost, None

    async def _ask_geometry(self, job: Claimed) -> tuple[Outcome, str | None]:
        request = job.request
        child = self._geometry.pop() if self._geometry else await Child.start(GEOMETRY)
        try:
            data, figure = await child.call(
                "solve", request["geometry"], job.name or "", request["budget"]["seconds"], request["seed"]
            )
        except BaseException:
            await child.close()
            raise
        self._geometry.append(child)
        return Outcome.model_validate(data), figure

    async def _finish(self, job: Claimed, outcome: Outcome, figure: str | None) -> None:
        """Write the end down; a store that is away is waited for."""
        end = await asyncio.to_thread(self._kept, job, outcome, figure)
        failures = 0
        while not self._lost:
            try:
                if not await asyncio.to_thread(self._write_end, job, end):
                    _log.warning("the job %s was taken from this runner; its end is dropped", job.id)
                self._written()
                return
            except StoreError as error:
                _log.warning("the end of the job %s cannot be written yet: %s", job.id, error)
                await asyncio.sleep(_RETRY_SECONDS[min(failures, len(_RETRY_SECONDS) - 1)])
                failures += 1

    def _kept(self, job: Claimed, outcome: Outcome, figure: str | None) -> tuple[Finish, dict[str, int]]:
        """The end with its files in their places, and the files' sizes."""
        sizes: dict[str, int] = {}
        kept: dict[str, str | None] = {"trace": None, "figure": None}
        try:
            running = self._files.running(job.id, job.attempt)
            if running.exists():
                kept["trace"] = self._files.keep(running)
            if figure is not None:
                kept["figure"] = self._files.keep_text(figure)
            for digest in filter(None, kept.values()):
                sizes[digest] = self._files.path(digest).stat().st_size
        except (StoreError, OSError) as error:
            _log.warning("the job %s ends without its files: %s", job.id, error)
        self._files.sweep(job.id)
        data = outcome.model_dump(mode="json")
        receipt, status = data.pop("receipt"), data.pop("status")
        return Finish(status, data, receipt, kept["trace"], kept["figure"]), sizes

    def _write_end(self, job: Claimed, end: tuple[Finish, dict[str, int]]) -> bool:
        finish, sizes = end
        with self._database.write() as transaction:
            for digest, size in sizes.items():
                files.record(transaction, digest, "trace" if digest == finish.trace else "figure", size)
            return jobs.finish(transaction, job.id, self._id, job.attempt, finish)

    def _observe(self, job: Claimed, progress: Progress) -> None:
        where: dict[str, Any] = asdict(progress)
        del where["policy_share"], where["simulations"]
        self._keeper.progress(job.id, job.batch, where | {"best": list(progress.best)})

    def _cancel(self, ids: set[str]) -> None:
        for job in ids:
            if (task := self._tasks.get(job)) is not None:
                task.cancel()

    def _taken_for_lost(self) -> None:
        """Others have this runner's jobs now: drop everything; the service starts another runner."""
        _log.error("this runner was taken for lost; it ends")
        self._lost = True
        self._end()

    def _end(self) -> None:
        self._ending = True
        self._wake.set()

    async def _wind_up(self) -> None:
        self._ending = True
        tasks = tuple(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.to_thread(self._keeper.stop)
        with contextlib.suppress(StoreError), self._database.write() as transaction:
            leases.leave(transaction, self._id, "the runner was stopped")
        await self._lean.close()
        await asyncio.gather(*(child.close() for child in self._geometry))
        self._database.close()

    async def _listen(self) -> None:
        reader = asyncio.StreamReader()
        await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
        )

        async def listen() -> None:
            while await reader.readline():
                self._wake.set()
                self._keeper.poke()
            self._end()

        self._listening = asyncio.create_task(listen())

    def _written(self) -> None:
        if self._attached:
            with contextlib.suppress(BrokenPipeError):
                os.write(sys.stdout.fileno(), b"\n")

    def _info(self) -> dict[str, Any]:
        return {"slots": self._settings.slots, "running": len(self._tasks), **self._lean.info}


def _soon(loop: asyncio.AbstractEventLoop, call: Callable[..., None], *arguments: Any) -> None:
    """From another thread: have the loop make this call, unless it has ended."""
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(call, *arguments)
