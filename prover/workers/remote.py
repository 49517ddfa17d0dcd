"""What lives elsewhere (in a child process, in a Ray actor), and what if it is lost?

A `Remote` holds one object, its *resident*, and calls its methods.  A `Renewed` keeps such a remote going:
when one is lost, whoever was calling learns it at once and another is started in the background.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol

from prover.errors import WorkersError

_log = logging.getLogger(__name__)

START_SECONDS = 300.0
"""How long a resident may take to be ready: a process, its imports, a model, a core to compile."""

STARTS = 3
"""How often a start is tried: a node that is lost is offered by Ray until it has missed its heartbeats."""


class Lost(Exception):
    """The place of a resident is gone (killed, its node down): its calls have no answer."""


@dataclass(frozen=True)
class Resident:
    """How to make the object: the class `name` of the module `module`, called with `arguments`.

    Its method `async open()` is called first; what it raises is why there is no such resident.
    """

    module: str
    name: str
    arguments: tuple[Any, ...] = ()

    def make(self) -> Any:
        """The object."""
        return getattr(importlib.import_module(self.module), self.name)(*self.arguments)


class Remote(Protocol):
    """One resident somewhere."""

    async def call(self, method: str, *arguments: Any) -> Any:
        """The method's answer, or what it raised.  Cancelling the call cancels the method.

        Raises Lost when the resident is gone before it has answered.
        """

    def kill(self) -> None:
        """End it at once; calls under way raise Lost.  Once or more often."""

    async def close(self) -> None:
        """Kill it, and wait until nothing of it is left on this machine."""


Start = Callable[[], Awaitable[Remote]]
"""Starts a resident whose `open` has come to its end.  Raises Lost, or what `open` raised."""


class Renewed:
    """A resident that is started again when it is lost."""

    def __init__(self, start: Start, what: str, seconds: float = START_SECONDS) -> None:
        self._start = start
        self._what = what
        self._seconds = seconds
        self._starting: asyncio.Task[Remote] | None = None
        self._closed = False
        self._ends: set[asyncio.Task[None]] = set()
        self.losses = 0

    async def ready(self) -> None:
        """Wait until one is there.  Raises WorkersError, or what its `open` raised, when there is none."""
        await self._remote()

    async def call(self, method: str, *arguments: Any) -> Any:
        """See `Remote.call`; waits for a resident that is being started.

        Raises Lost when it was lost during this call, WorkersError when none can be started.
        """
        remote = await self._remote()
        try:
            return await remote.call(method, *arguments)
        except Lost as loss:
            self._replace(remote, loss)
            raise

    def kill(self) -> None:
        """Lose the present one, if there is one."""
        task = self._starting
        if task is not None and _there(task):
            task.result().kill()

    async def close(self) -> None:
        """End it for good."""
        self._closed = True
        task, self._starting = self._starting, None
        if task is not None:
            task.cancel()
            for found in await asyncio.gather(task, return_exceptions=True):
                if not isinstance(found, BaseException):
                    await found.close()
        await asyncio.gather(*self._ends, return_exceptions=True)

    async def _remote(self) -> Remote:
        if self._closed:
            raise WorkersError(f"{self._what} was closed")
        if self._starting is None:
            self._starting = self._begun()
        task = self._starting
        try:
            return await asyncio.shield(task)
        except BaseException:
            # The next call tries again; this one says why there is none.
            if task.done() and self._starting is task:
                self._starting = None
            raise

    def _begun(self) -> asyncio.Task[Remote]:
        task = asyncio.create_task(self._begin())
        # Nobody may be waiting for it.
        task.add_done_callback(lambda done: None if done.cancelled() else done.exception())
        return task

    async def _begin(self) -> Remote:
        lost: Lost | None = None
        try:
            async with asyncio.timeout(self._seconds):
                for _ in range(STARTS):
                    try:
                        return await self._start()
                    except Lost as error:
                        lost = error
        except TimeoutError as error:
            raise WorkersError(f"{self._what} was not ready within {self._seconds:g} s") from error
        raise WorkersError(f"{self._what} was lost while it started, {STARTS} times: {lost}") from lost

    def _replace(self, remote: Remote, loss: Lost) -> None:
        """Start another, unless somebody who was calling too has done so already."""
        task = self._starting
        if (
            self._closed
            or task is None
            or not task.done()
            or task.cancelled()
            or task.exception() is not None
        ):
            return
        if task.result() is not remote:
            return
        self.losses += 1
        _log.warning("%s is started again: %s", self._what, loss)
        end = asyncio.create_task(remote.close())
        self._ends.add(end)
        end.add_done_callback(self._ends.discard)
        self._starting = self._begun()


def _there(task: asyncio.Task[Remote]) -> bool:
    return task.done() and not task.cancelled() and task.exception() is None
