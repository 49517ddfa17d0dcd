"""What runs in a child process?  One resident, and the calls that come over a socket."""

from __future__ import annotations

import asyncio
import ctypes
import os
import signal
import socket
import sys
from collections.abc import Awaitable
from typing import Any

from prover.workers.child import read_frame, write_frame
from prover.workers.remote import Resident

_PR_SET_PDEATHSIG = 1


class _Service:
    """Answers frames `(kind, number, content)` with `(number, good, value)`, each call a task of its own."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self._writer = writer
        self._resident: Any = None
        self._calls: dict[int, asyncio.Task[None]] = {}

    async def serve(self, reader: asyncio.StreamReader) -> None:
        while True:
            kind, number, content = await read_frame(reader)
            if kind == "cancel":
                if (running := self._calls.get(number)) is not None:
                    running.cancel()
                continue
            work = self._open(content[0]) if kind == "open" else self._call(*content)
            self._calls[number] = asyncio.create_task(self._answer(number, work))

    async def _open(self, resident: Resident) -> None:
        self._resident = resident.make()
        await self._resident.open()

    async def _call(self, method: str, arguments: tuple[Any, ...]) -> Any:
        return await getattr(self._resident, method)(*arguments)

    async def _answer(self, number: int, work: Awaitable[Any]) -> None:
        try:
            answer = (number, True, await work)
        except Exception as error:
            answer = (number, False, error)
        finally:
            del self._calls[number]
        write_frame(self._writer, answer)


async def _main(handle: int) -> None:
    sock = socket.socket(fileno=handle)
    reader, writer = await asyncio.open_connection(sock=sock)
    try:
        await _Service(writer).serve(reader)
    except (asyncio.IncompleteReadError, ConnectionError):
        # Whoever started this process is gone; what runs here is of no use to anybody.
        os._exit(0)


if __name__ == "__main__":
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != int(sys.argv[2]):
        sys.exit(1)
    asyncio.run(_main(int(sys.argv[1])))
