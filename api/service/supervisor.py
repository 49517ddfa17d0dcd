"""How are runners kept running? As children of the service, started again when they end."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sys
from collections.abc import Callable

from api.settings import Settings

_log = logging.getLogger(__name__)

_AGAIN_SECONDS = (0.0, 0.5, 2.0, 5.0, 15.0)
_SOUND_SECONDS = 30.0
_STOP_SECONDS = 10.0


class Supervisor:
    """The runners of this service.  written: called whenever one has written something down."""

    def __init__(self, settings: Settings, written: Callable[[], None]) -> None:
        self._settings = settings
        self._written = written
        self._processes: dict[int, asyncio.subprocess.Process] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._stopping = False
        self.losses = 0

    def start(self) -> None:
        """Start them, in the background."""
        self._tasks = [asyncio.create_task(self._keep(n)) for n in range(self._settings.runners)]

    @property
    def pids(self) -> tuple[int, ...]:
        """The runners' process ids."""
        return tuple(process.pid for process in self._processes.values())

    def poke(self) -> None:
        """There is something to do."""
        for process in self._processes.values():
            if process.stdin is not None and not process.stdin.is_closing():
                with contextlib.suppress(ConnectionError):
                    process.stdin.write(b"\n")

    async def stop(self) -> None:
        """Let them put their jobs back, and end them."""
        self._stopping = True
        processes = list(self._processes.values())
        for process in processes:
            if process.stdin is not None:
                process.stdin.close()
        for process in processes:
            try:
                async with asyncio.timeout(_STOP_SECONDS):
                    await process.wait()
            except TimeoutError:
                process.kill()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _keep(self, number: int) -> None:
        failures = 0
        loop = asyncio.get_running_loop()
        while not self._stopping:
            began = loop.time()
            code = await self._one(number)
            if self._stopping:
                return
            failures = 0 if loop.time() - began > _SOUND_SECONDS else failures + 1
            self.losses += 1
            pause = _AGAIN_SECONDS[min(failures, len(_AGAIN_SECONDS) - 1)]
            _log.warning("a runner ended (exit status %s); another is started in %g s", code, pause)
            await asyncio.sleep(pause)

    async def _one(self, number: int) -> int:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "api.runner", "--attached"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=self._variables(),
        )
        self._processes[number] = process
        assert process.stdout is not None
        try:
            while await process.stdout.readline():
                self._written()
            return await process.wait()
        finally:
            del self._processes[number]

    def _variables(self) -> dict[str, str]:
        """The settings as the service has them, wherever they came from."""
        settings = self._settings
        variables = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        variables["MEDALIST_DATA"] = str(settings.data)
        variables["MEDALIST_DATABASE"] = settings.database_url
        for name in ("slots", "workers", "log", "log_level", "policy"):
            variables[f"MEDALIST_{name.upper()}"] = str(getattr(settings, name))
        if settings.cluster is not None:
            variables["MEDALIST_CLUSTER"] = settings.cluster
        variables.pop("MEDALIST_API_KEYS", None)
        return variables
