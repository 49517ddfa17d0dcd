"""How does a resident live in a Ray actor?"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import socket
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import psutil

from prover.errors import WorkersError
from prover.workers.remote import Lost, Resident

CONCURRENCY = 1000

ROOM_SECONDS = 60.0
"""How long to wait for a cluster that has no processor free."""

_LAST_SECONDS = 1.0


@dataclass(frozen=True)
class Place:
    """Where an actor runs."""

    machine: str
    pid: int


class Host:
    """The actor itself: makes a resident and calls it.  Errors are answers, which Ray would wrap."""

    def __init__(self, resident: Resident) -> None:
        self._plan = resident
        self._resident: Any = None
        self._calls: dict[str, asyncio.Task[Any]] = {}

    async def where(self) -> tuple[bool, Place]:
        """Answered as soon as the actor has a place."""
        return True, Place(socket.gethostname(), os.getpid())

    async def open(self) -> tuple[bool, Any]:
        """Make the resident."""
        try:
            if self._resident is None:
                self._resident = self._plan.make()
                await self._resident.open()
        except Exception as error:
            return False, error
        return True, None

    async def call(self, number: str, method: str, arguments: tuple[Any, ...]) -> tuple[bool, Any]:
        """Whether the method succeeded, and what it answered or raised."""
        task = self._calls[number] = asyncio.ensure_future(getattr(self._resident, method)(*arguments))
        try:
            return True, await task
        except asyncio.CancelledError:
            return False, Lost("the call was cancelled")
        except Exception as error:
            return False, error
        finally:
            self._calls.pop(number, None)

    async def cancel(self, number: str) -> None:
        """Cancel a call."""
        if (task := self._calls.get(number)) is not None:
            task.cancel()


class Actor:
    """A resident in an actor of the cluster that this process is connected to."""

    def __init__(self, handle: Any, place: Place) -> None:
        self._handle = handle
        self._place = place
        self._numbers = (f"{uuid4().hex}-{number}" for number in itertools.count())

    @classmethod
    async def start(cls, resident: Resident, **options: Any) -> Actor:
        """Start an actor with Ray's `options`, and wait until its resident is open.

        Raises WorkersError when no node has room for it, Lost, or what `open` raised.
        """
        import ray

        settings = {"max_concurrency": CONCURRENCY, "max_restarts": 0, **options}
        remote: Any = ray.remote(Host)
        handle = remote.options(**settings).remote(resident)
        actor = cls(handle, Place("", 0))
        try:
            async with asyncio.timeout(ROOM_SECONDS):
                actor._place = await actor._await(handle.where.remote())
            await actor._await(handle.open.remote())
        except TimeoutError as error:
            actor.kill()
            raise WorkersError(
                f"no node of the Ray cluster has had a processor free for {ROOM_SECONDS:g} s: "
                f"stop what else runs there, or add nodes"
            ) from error
        except BaseException:
            actor.kill()
            raise
        return actor

    @property
    def place(self) -> Place:
        """Where it runs."""
        return self._place

    async def call(self, method: str, *arguments: Any) -> Any:
        """See `Remote.call`."""
        number = next(self._numbers)
        try:
            return await self._await(self._handle.call.remote(number, method, arguments))
        except asyncio.CancelledError:
            self._handle.cancel.remote(number)
            raise

    def kill(self) -> None:
        """See `Remote.kill`."""
        import ray

        if ray.is_initialized():
            with contextlib.suppress(ray.exceptions.RayError, ValueError):
                ray.kill(self._handle)

    async def close(self) -> None:
        """See `Remote.close`."""
        self.kill()
        if self._place.machine == socket.gethostname():
            with contextlib.suppress(psutil.NoSuchProcess):
                process = psutil.Process(self._place.pid)
                await asyncio.to_thread(psutil.wait_procs, [process], _LAST_SECONDS)

    async def _await(self, reference: Any) -> Any:
        from ray.exceptions import RayError

        try:
            good, value = await reference
        except RayError as error:
            raise Lost(f"the Ray actor is gone: {str(error).splitlines()[0]}") from error
        if good:
            return value
        raise value
