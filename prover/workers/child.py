"""How does a resident live in a plain child process?

The child (`prover.workers.child_main`) speaks over one socket, in frames of eight bytes of length and a
pickle; both ends run this code, and the socket has no name that another process could open.
`multiprocessing` would leave a process of its own behind, and import the caller's main module again.

The child ends with this process, however it ends: the kernel kills it when the thread that started it is
gone (`PR_SET_PDEATHSIG`), and it leaves by itself at the end of the stream.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import pickle
import signal
import socket
import sys
from typing import Any

from prover.workers.remote import Lost, Resident

HEADER = 8


class Child:
    """A resident in a process of its own."""

    def __init__(
        self, process: asyncio.subprocess.Process, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._process = process
        self._writer = writer
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._numbers = itertools.count()
        self._listening = asyncio.create_task(self._listen(reader))

    @classmethod
    async def start(cls, resident: Resident) -> Child:
        """Start a process, and wait until its resident is open.  Raises Lost, or what `open` raised."""
        ours, theirs = socket.socketpair()
        with theirs:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "prover.workers.child_main",
                str(theirs.fileno()),
                str(os.getpid()),
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
                stdin=asyncio.subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                start_new_session=True,
            )
        child = cls(process, *await asyncio.open_connection(sock=ours))
        try:
            await child._ask("open", (resident,))
        except BaseException:
            await child.close()
            raise
        return child

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    async def call(self, method: str, *arguments: Any) -> Any:
        """See `Remote.call`."""
        return await self._ask("call", (method, arguments))

    def kill(self) -> None:
        """See `Remote.kill`."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if self._process.returncode is None:
                os.killpg(self.pid, signal.SIGKILL)

    async def close(self) -> None:
        """See `Remote.close`."""
        self.kill()
        await self._process.wait()
        self._listening.cancel()
        await asyncio.gather(self._listening, return_exceptions=True)
        self._writer.close()

    async def _ask(self, kind: str, content: object) -> Any:
        if self._listening.done():
            raise Lost(f"the process {self.pid} has ended")
        number = next(self._numbers)
        future = self._answers[number] = asyncio.get_running_loop().create_future()
        try:
            write_frame(self._writer, (kind, number, content))
            good, value = await future
        except asyncio.CancelledError:
            with contextlib.suppress(ConnectionError):
                write_frame(self._writer, ("cancel", number, None))
            raise
        except ConnectionError as error:
            raise Lost(f"the process {self.pid} has ended") from error
        finally:
            self._answers.pop(number, None)
        if good:
            return value
        raise value

    async def _listen(self, reader: asyncio.StreamReader) -> None:
        try:
            while True:
                number, good, value = await read_frame(reader)
                future = self._answers.get(number)
                if future is not None and not future.done():
                    future.set_result((good, value))
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            for future in self._answers.values():
                if not future.done():
                    future.set_exception(Lost(f"the process {self.pid} has ended"))


def write_frame(writer: asyncio.StreamWriter, content: object) -> None:
    """Queue one frame."""
    body = pickle.dumps(content, protocol=pickle.HIGHEST_PROTOCOL)
    writer.write(len(body).to_bytes(HEADER, "big") + body)


async def read_frame(reader: asyncio.StreamReader) -> Any:
    """The next frame.  Raises IncompleteReadError at the end of the stream."""
    length = int.from_bytes(await reader.readexactly(HEADER), "big")
    return pickle.loads(await reader.readexactly(length))
