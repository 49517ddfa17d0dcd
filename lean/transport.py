r"""How do messages reach a Lean process and come back?

A message is one JSON object, framed as the language server protocol frames it (header
`Content-Length: N`, an empty line, N bytes of UTF-8).  The process runs

- in a session and process group of its own, so that all of it can be killed at once;
- with no environment variable but those given, in an empty directory, without core dumps and unable to
  write large files;
- with, on request, two more pipes as its file descriptors 3 (it reads) and 4 (it writes), for answers in
  plain text that end in the line `\x04`;
- bound to this process: when the thread that started it ends, however it ends, the kernel kills it
  (`PR_SET_PDEATHSIG`), so no orphan is left.

These are set by a small stub that becomes the program (`exec`), since code between `fork` and `exec` is
not safe in a process with several threads.

Every failure raises a subclass of `ServerError`.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lean.errors import ProtocolError, ServerCrashed

Message = dict[str, Any]

_LONGEST_MESSAGE = 64 << 20
_LONGEST_HEADER = 4096
_STDERR_TAIL = 4000
_LAST_WORDS_SECONDS = 0.8
_MEMORY = Path("/proc/self/statm")

_STUB = """
import ctypes, fcntl, os, resource, sys
parent, pipes, program = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(1, 9, 0, 0, 0)
if os.getppid() != parent:
    os._exit(1)
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
if pipes:
    ends = [fcntl.fcntl(int(end), fcntl.F_DUPFD, 10) for end in pipes.split(",")]
    for end in pipes.split(","):
        os.close(int(end))
    for place, end in zip((3, 4), ends):
        os.dup2(end, place)
        os.close(end)
os.execve(program[0], program, dict(os.environ))
"""


class Transport:
    """One running process that reads and writes messages.  Made by `start`, ended by `kill` or `close`."""

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        ends: asyncio.SubprocessTransport,
        directory: str,
        channel: _Channel | None,
    ) -> None:
        self._process = process
        self._ends = ends
        self._channel = channel
        self._directory = directory
        self._stderr = b""
        self._drain = asyncio.ensure_future(self._read_stderr())

    @classmethod
    async def start(
        cls, command: Sequence[str], variables: Mapping[str, str], *, channel: bool = False
    ) -> Transport:
        """Start `command` (an absolute path and its arguments) with exactly these environment variables.

        channel: give it the two pipes beside.  Raises ServerCrashed when it cannot be started.
        """
        loop = asyncio.get_running_loop()
        async with contextlib.AsyncExitStack() as cleaning:
            directory = tempfile.mkdtemp(prefix="medalist-lean-")
            cleaning.callback(_remove, directory)
            pipes = await _Channel.open() if channel else None
            if pipes is not None:
                cleaning.callback(pipes.close)
            starting = asyncio.ensure_future(
                loop.subprocess_exec(
                    lambda: asyncio.subprocess.SubprocessStreamProtocol(limit=1 << 16, loop=loop),
                    sys.executable, "-I", "-S", "-c", _STUB, str(os.getpid()),
                    ",".join(map(str, pipes.theirs)) if pipes else "", *command,
                    stdin=asyncio.subprocess.PIPE,
                    stdout=asyncio.subprocess.PIPE,
                    stderr=asyncio.subprocess.PIPE,
                    env=dict(variables),
                    cwd=directory,
                    start_new_session=True,
                    pass_fds=pipes.theirs if pipes else (),
                )
            )  # fmt: skip
            try:
                ends, protocol = await asyncio.shield(starting)
            except asyncio.CancelledError:
                # Cancelled while it connects the pipes, asyncio would leave the process and its pipes behind.
                with contextlib.suppress(OSError):
                    ends, protocol = await starting
                    process = asyncio.subprocess.Process(ends, protocol, loop)
                    await cls(process, ends, directory, None).close()
                raise
            except OSError as error:
                raise ServerCrashed(f"cannot start {command[0]}: {error}") from error
            if pipes is not None:
                pipes.handed_over()
            cleaning.pop_all()
        return cls(asyncio.subprocess.Process(ends, protocol, loop), ends, directory, pipes)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        # A process that has ended holds no memory; the event loop may be told of its end only later.
        return self._process.returncode is None and (self.memory() > 0 or not _MEMORY.exists())

    def memory(self) -> int:
        """Bytes of physical memory that the process holds; 0 when it has ended."""
        try:
            pages = Path(f"/proc/{self.pid}/statm").read_text(encoding="ascii").split()[1]
        except (OSError, IndexError):
            return 0
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    def send(self, *messages: Message) -> None:
        """Queue messages for the process, in one write.  Raises ServerCrashed when it has ended."""
        parts = []
        for message in messages:
            body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
            parts.append(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        stdin = self._process.stdin
        if stdin is None or stdin.is_closing() or not self.alive:
            raise self.crash()
        stdin.write(b"".join(parts))

    async def receive(self) -> Message:
        """The next message.  Raises ServerCrashed at the end of the stream, ProtocolError on anything that
        is not a message; after either the stream cannot be used any more."""
        stdout = self._process.stdout
        assert stdout is not None
        try:
            header = await stdout.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as error:
            if error.partial.strip():
                raise ProtocolError(f"not a message header: {error.partial[:80]!r}") from error
            await self._ending()
            raise self.crash() from error
        except asyncio.LimitOverrunError as error:
            raise ProtocolError("a message header without end") from error
        length = _content_length(header)
        try:
            body = await stdout.readexactly(length)
        except asyncio.IncompleteReadError as error:
            await self._ending()
            raise self.crash() from error
        try:
            message = json.loads(body)
        except ValueError as error:
            raise ProtocolError(f"a message that is not JSON: {body[:80]!r}") from error
        if not isinstance(message, dict):
            raise ProtocolError(f"a message that is no object: {body[:80]!r}")
        return message

    def say(self, text: str) -> None:
        """Queue text for the process's file descriptor 3.  Raises ServerCrashed when it has ended."""
        if self._channel is None or not self.alive:
            raise self.crash()
        self._channel.writer.write(text.encode())

    async def hear(self) -> str:
        r"""The next answer from the process's file descriptor 4, without the line `\x04` at its end.

        Raises ServerCrashed at the end of the stream, ProtocolError on an answer without end.
        """
        assert self._channel is not None
        try:
            answer = await self._channel.reader.readuntil(b"\x04\n")
        except asyncio.IncompleteReadError as error:
            await self._ending()
            raise self.crash() from error
        except asyncio.LimitOverrunError as error:
            raise ProtocolError("an answer without end") from error
        return answer[:-2].decode(errors="replace")

    def crash(self) -> ServerCrashed:
        """The error that says how the process ended."""
        code = self._process.returncode
        if code is None:
            how = "the Lean process closed its output"
        elif code < 0:
            how = f"the Lean process was killed by {signal.Signals(-code).name}"
        else:
            how = f"the Lean process ended with exit code {code}"
        tail = self._stderr.decode(errors="replace").strip()
        return ServerCrashed(f"{how}: {tail}" if tail else how)

    def kill(self) -> None:
        """Kill the process and all that it started, at once; `close` then waits for the end."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if self._process.returncode is None:
                os.killpg(self.pid, signal.SIGKILL)

    async def close(self) -> None:
        """Kill the process and wait until nothing of it is left."""
        self.kill()
        self._drain.cancel()
        # Unread output would hold up the wait.
        for descriptor in (0, 1, 2):
            if (pipe := self._ends.get_pipe_transport(descriptor)) is not None:
                pipe.close()
        await self._process.wait()
        if self._channel is not None:
            self._channel.close()
        _remove(self._directory)

    async def last_words(self) -> ServerCrashed:
        """The error that says how the process ended, after it had a moment to say why."""
        await self._ending()
        return self.crash()

    async def _ending(self) -> None:
        """Give a process that has closed its output a moment to end and to say why."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LAST_WORDS_SECONDS):
                await asyncio.shield(self._drain)
                await self._process.wait()

    async def _read_stderr(self) -> None:
        stderr = self._process.stderr
        assert stderr is not None
        while chunk := await stderr.read(4096):
            self._stderr = (self._stderr + chunk)[-_STDERR_TAIL:]


@dataclass
class _Channel:
    """Two pipes: `writer` leads to the process, `reader` comes from it; `theirs` are the process's ends."""

    reader: asyncio.StreamReader
    writer: asyncio.WriteTransport
    theirs: tuple[int, ...]
    reading: asyncio.ReadTransport

    @classmethod
    async def open(cls) -> _Channel:
        loop = asyncio.get_running_loop()
        their_input, our_output = os.pipe()
        our_input, their_output = os.pipe()
        reader = asyncio.StreamReader(limit=_LONGEST_MESSAGE)
        reading, _ = await loop.connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(our_input, "rb", buffering=0)
        )
        writer, _ = await loop.connect_write_pipe(asyncio.Protocol, os.fdopen(our_output, "wb", buffering=0))
        return cls(reader, writer, (their_input, their_output), reading)

    def handed_over(self) -> None:
        """The process has its ends: close them here."""
        for end in self.theirs:
            os.close(end)
        self.theirs = ()

    def close(self) -> None:
        self.handed_over()
        for end in (self.writer, self.reading):
            if not end.is_closing():
                end.close()


def _remove(directory: str) -> None:
    with contextlib.suppress(OSError):
        os.rmdir(directory)


def _content_length(header: bytes) -> int:
    if len(header) <= _LONGEST_HEADER:
        for line in header.split(b"\r\n"):
            name, _, value = line.partition(b":")
            if name.strip().lower() == b"content-length" and value.strip().isdigit():
                length = int(value)
                if length <= _LONGEST_MESSAGE:
                    return length
                raise ProtocolError(f"a message of {length} bytes")
    raise ProtocolError(f"not a message header: {header[:80]!r}")
