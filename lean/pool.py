"""How are many environments kept running, and shared?

A pool holds a fixed number of `Environment`s.  A lease gives one to one user at a time; on its return a
worker that has crashed, is stuck, or is due for replacement is replaced in the background, so that the next
lease finds a warm one.  Trouble of one worker never touches another.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType

from lean.environment import Environment, Limits
from lean.errors import ServerError
from lean.toolchain import Toolchain

_log = logging.getLogger(__name__)


class Pool:
    """`workers` environments of one toolchain.

    `async with Pool(toolchain, workers, limits) as pool:` starts them all; leaving it ends them all at once,
    whatever they are doing.  Entering raises ServerError when not one of them comes up.
    """

    def __init__(self, toolchain: Toolchain, workers: int, limits: Limits | None = None) -> None:
        if workers < 1:
            raise ValueError(f"a pool of {workers} workers")
        self._toolchain = toolchain
        self._limits = limits or Limits()
        self._environments = [Environment(toolchain, self._limits) for _ in range(workers)]
        self._free: asyncio.Queue[Environment] = asyncio.Queue()
        self._mending: set[asyncio.Task[None]] = set()
        self._open = False

    async def __aenter__(self) -> Pool:
        results = await asyncio.gather(
            *(environment.revive() for environment in self._environments), return_exceptions=True
        )
        failures = [result for result in results if isinstance(result, BaseException)]
        if failures:
            await self._close()
            raise failures[0]
        for environment in self._environments:
            self._free.put_nowait(environment)
        self._open = True
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._close()

    @property
    def workers(self) -> int:
        """How many environments there are, at work or not."""
        return len(self._environments)

    @property
    def free(self) -> int:
        """How many environments wait for a lease."""
        return self._free.qsize()

    def pids(self) -> tuple[int, ...]:
        """The process ids of the workers that are running."""
        return tuple(e.pid for e in self._environments if e.pid is not None)

    @asynccontextmanager
    async def lease(self) -> AsyncIterator[Environment]:
        """An environment for the caller alone, until the block ends.  Waits until one is free.

        Raises RuntimeError when the pool is closed.
        """
        if not self._open:
            raise RuntimeError("the pool is not open")
        environment = await self._free.get()
        try:
            yield environment
        finally:
            task = asyncio.ensure_future(self._mend(environment))
            self._mending.add(task)
            task.add_done_callback(self._mending.discard)

    async def whole(self) -> None:
        """Wait until every returned environment has been mended."""
        while self._mending:
            await asyncio.wait(self._mending)

    async def _mend(self, environment: Environment) -> None:
        try:
            await environment.revive()
        except ServerError as error:
            # The next call on it tries again and reports the failure to its caller.
            _log.warning("a Lean worker could not be replaced: %s", error)
        finally:
            if self._open:
                self._free.put_nowait(environment)

    async def _close(self) -> None:
        self._open = False
        for environment in self._environments:
            environment.kill()
        for task in tuple(self._mending):
            task.cancel()
        await asyncio.gather(*self._mending, return_exceptions=True)
        await asyncio.gather(*(environment.close() for environment in self._environments))
