"""How does one `lean` process run on text that nobody trusts?

In a process group of its own, with an empty environment, a folder of its own to write in, and limits on time,
memory, file sizes and output; where `bwrap` works also without network and with the file system read-only.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import psutil

from lean.errors import VerificationError
from lean.toolchain import Toolchain

_POLL_SECONDS = 0.05
_MAX_FILE_BYTES = 256 * 1024 * 1024
_THREADS = 2
"""Of one process: as many as a large machine has cores would reserve more addresses than the limit allows."""
_ADDRESS_SPACE_SLACK = 16 * 1024**3
"""Lean maps its modules and reserves stacks and arenas far beyond what it uses."""


@dataclass(frozen=True)
class CheckLimits:
    """What one process of a check may use: wall time, resident memory, bytes of messages."""

    seconds: float = 120.0
    memory_bytes: int = 4 * 1024**3
    output_bytes: int = 8 * 1024**2


@dataclass(frozen=True)
class Outcome:
    """How a process ended; `stopped` says which limit ended it, None when it ended by itself."""

    returncode: int
    stdout: str
    stderr: str
    stopped: Literal["time", "memory", "output"] | None


class _LimitReached(Exception):
    def __init__(self, limit: Literal["memory", "output"]) -> None:
        self.limit: Literal["memory", "output"] = limit
        super().__init__(limit)


@functools.cache
def confinement() -> Literal["bwrap", "rlimits"]:
    """`bwrap` when it is installed and allowed to make its namespaces here, else `rlimits`."""
    program = shutil.which("bwrap")
    if program is None:
        return "rlimits"
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        trial = [program, *_BWRAP, "/bin/true"]
        if subprocess.run(trial, capture_output=True, check=False, timeout=10).returncode == 0:
            return "bwrap"
    return "rlimits"


_BWRAP = (
    *("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--unshare-all", "--die-with-parent"),
    *("--cap-drop", "ALL"),
)


async def run_lean(
    toolchain: Toolchain, arguments: Sequence[str], folder: Path, limits: CheckLimits
) -> Outcome:
    """Run `lean` with `arguments` in `folder`, the only place it can write to and, first, finds modules in.

    Raises VerificationError when the process cannot be started.  Cancelling ends the process.
    """
    variables = dict(toolchain.environment_variables())
    path = variables.get("LEAN_PATH", "")
    variables["LEAN_PATH"] = f"{folder}:{path}" if path else str(folder)
    command = _command([str(toolchain.executable), f"--threads={_THREADS}", *arguments], folder, limits)
    process = await _start(command, folder, variables)
    stopped: Literal["time", "memory", "output"] | None = None
    output, errors = bytearray(), bytearray()
    try:
        async with asyncio.timeout(limits.seconds):
            await _attend(process, output, errors, limits)
    except TimeoutError:
        stopped = "time"
    except ExceptionGroup as failures:
        reached = failures.exceptions[0]
        if not isinstance(reached, _LimitReached):
            raise
        stopped = reached.limit
    finally:
        await _end(process)
    code = process.returncode if process.returncode is not None else -signal.SIGKILL
    return Outcome(code, output.decode(errors="replace"), errors.decode(errors="replace"), stopped)


def _command(program: list[str], folder: Path, limits: CheckLimits) -> list[str]:
    cpu = int(limits.seconds * (os.cpu_count() or 1)) + 1
    space = (limits.memory_bytes + _ADDRESS_SPACE_SLACK) // 1024
    bounds = f"ulimit -c 0; ulimit -t {cpu}; ulimit -f {_MAX_FILE_BYTES // 512}; ulimit -v {space}"
    limited = ["/bin/sh", "-c", f'{bounds}; exec "$@"', "lean", *program]
    bwrap = shutil.which("bwrap")
    if confinement() == "bwrap" and bwrap is not None:
        return [bwrap, *_BWRAP, "--bind", str(folder), str(folder), "--chdir", str(folder), *limited]
    return limited


async def _start(command: list[str], folder: Path, variables: dict[str, str]) -> asyncio.subprocess.Process:
    """Start `command` as the leader of a process group of its own.  Raises VerificationError."""
    starting = asyncio.ensure_future(
        asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            cwd=folder,
            env=variables,
            start_new_session=True,
        )
    )
    try:
        return await asyncio.shield(starting)
    except asyncio.CancelledError:
        # asyncio hangs when it is cancelled while it connects the pipes: let the process start, then end it.
        await _end(await starting)
        raise
    except OSError as error:
        raise VerificationError(f"cannot start {command[0]}: {error}") from error


async def _end(process: asyncio.subprocess.Process) -> None:
    """Kill what is left of the process group and wait for its leader."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    await process.wait()


async def _attend(
    process: asyncio.subprocess.Process, output: bytearray, errors: bytearray, limits: CheckLimits
) -> None:
    """Read what the process says until it ends.  Raises ExceptionGroup with a _LimitReached."""
    assert process.stdout is not None
    assert process.stderr is not None
    async with asyncio.TaskGroup() as group:
        group.create_task(_collect(process.stdout, output, limits.output_bytes))
        group.create_task(_collect(process.stderr, errors, limits.output_bytes))
        watch = group.create_task(_watch(process.pid, limits.memory_bytes))
        await process.wait()
        watch.cancel()


async def _collect(stream: asyncio.StreamReader, into: bytearray, most: int) -> None:
    while chunk := await stream.read(65536):
        into += chunk
        if len(into) > most:
            raise _LimitReached("output")


async def _watch(pid: int, most: int) -> None:
    """Raise _LimitReached once the resident memory of `pid` and its children passes `most` bytes."""
    while True:
        used = 0
        with contextlib.suppress(psutil.Error):
            root = psutil.Process(pid)
            for process in (root, *root.children(recursive=True)):
                with contextlib.suppress(psutil.Error):
                    used += process.memory_info().rss
        if used > most:
            raise _LimitReached("memory")
        await asyncio.sleep(_POLL_SECONDS)
