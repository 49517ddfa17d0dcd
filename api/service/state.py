"""What does a running service consist of?"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Annotated, TypeVar

from fastapi import Depends, Request

from api.errors import RequestError, StoreError
from api.service.clock import Clock
from api.service.drawing import Draughtsman
from api.service.hub import Hub
from api.service.limits import Rates
from api.service.metrics import Metrics
from api.service.supervisor import Supervisor
from api.settings import Settings
from api.store import Database, Transaction, jobs, keys, leases
from api.store.files import Files
from api.store.migrations import upgrade
from lean.errors import LeanError
from lean.toolchain import Toolchain, find

T = TypeVar("T")

_log = logging.getLogger(__name__)

_WATCH_SECONDS = 1.0


class Service:
    """The parts, started and stopped together."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.database = Database(settings.database_url)
        self.files = Files(settings.data / "files")
        self.metrics = Metrics()
        self.hub = Hub(self.database, self.metrics.heard)
        self.rates = Rates(settings)
        self.supervisor = Supervisor(settings, self.hub.poke)
        self.checks = asyncio.Semaphore(settings.checks)
        self.draughtsman = Draughtsman()
        self.clock = Clock()
        self.streams = 0
        self._watch = leases.Watch()
        self._watching: asyncio.Task[None] | None = None
        self._toolchains: dict[str, asyncio.Task[Toolchain]] = {}

    async def start(self) -> None:
        """Bring the store up to date and start what runs beside the requests.  Raises StoreError."""
        await asyncio.to_thread(self.files.set_up)
        await asyncio.to_thread(upgrade, self.database)
        with self.database.write() as transaction:
            for key in self.settings.api_keys:
                keys.add(transaction, "MEDALIST_API_KEYS", key.get_secret_value())
        await self.hub.start()
        self.supervisor.start()
        self._watching = asyncio.create_task(self._watch_runners())

    async def stop(self) -> None:
        """End all that was started."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        await self.supervisor.stop()
        await self.draughtsman.close()
        await self.hub.stop()
        self.database.close()

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """What `work` finds in the store.  Raises StoreError."""

        def run() -> T:
            with self.database.read() as transaction:
                return work(transaction)

        return await asyncio.to_thread(run)

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Have `work` change the store, and those look who wait for it.  Raises StoreError."""

        def run() -> T:
            with self.database.write() as transaction:
                return work(transaction)

        done = await asyncio.to_thread(run)
        self.poke()
        return done

    def poke(self) -> None:
        """Something was written: runners and listeners are to look."""
        self.supervisor.poke()
        self.hub.poke()

    async def toolchain(self, environment: str) -> Toolchain:
        """The Lean of an environment.  Raises RequestError when there is none of that name, or no Lean."""
        self.check_environment(environment)
        task = self._toolchains.get(environment)
        if task is None or (task.done() and task.exception() is not None):
            place = self.settings.environments.get(environment, "core")
            task = self._toolchains[environment] = asyncio.create_task(asyncio.to_thread(find, place))
        try:
            return await asyncio.shield(task)
        except LeanError as error:
            raise RequestError(503, "Lean cannot be had", str(error)) from error

    def check_environment(self, name: str) -> None:
        """Raises RequestError when there is no environment of that name."""
        if name not in self.settings.environment_names:
            there = ", ".join(self.settings.environment_names)
            raise RequestError(
                422, "No such environment", f"body.environment: {name!r} is not set up here; there is {there}"
            )

    def check_policy(self, name: str | None) -> None:
        """Raises RequestError when there is no policy of that name."""
        if name is not None and name not in self.settings.policy_names:
            there = ", ".join(self.settings.policy_names)
            raise RequestError(
                422, "No such policy", f"body.policy: {name!r} is not set up here; there is {there}"
            )

    def check_room(self, transaction: Transaction, new: int) -> None:
        """Raises RequestError when new work must be refused."""
        if self.files.free_bytes() < self.settings.min_free:
            detail = "the disk of the service is nearly full; free some space, or try again later"
            raise RequestError(503, "The disk is full", detail, retry_after=60)
        waiting = sum(jobs.counts(transaction).values())
        if waiting + new > self.settings.max_open_jobs:
            most = self.settings.max_open_jobs
            detail = f"{waiting} jobs are unfinished, of {most} at most; try again later"
            raise RequestError(429, "Too many open jobs", detail, retry_after=30)

    def check_streams(self) -> None:
        """Raises RequestError when too many streams are open."""
        if self.streams >= self.settings.max_streams:
            detail = f"{self.streams} streams are open; close some, or ask for the job instead"
            raise RequestError(429, "Too many streams", detail, retry_after=5)

    async def _watch_runners(self) -> None:
        while True:
            try:
                if await asyncio.to_thread(self._give_up_lost):
                    self.poke()
            except StoreError as error:
                _log.warning("the runners cannot be watched: %s", error)
                self._watch.interrupted()
            await asyncio.sleep(_WATCH_SECONDS)

    def _give_up_lost(self) -> list[str]:
        with self.database.read() as transaction:
            if not self._watch.suspects(transaction):
                return []
        with self.database.write() as transaction:
            freed = self._watch.look(transaction)
            leases.forget(transaction)
        return freed


def service_of(request: Request) -> Service:
    """The service that answers a request."""
    found = request.app.state.service
    assert isinstance(found, Service)
    return found


Here = Annotated[Service, Depends(service_of)]
"""A parameter of a route: the service."""
