"""How is a Ray cluster joined, or one started on this machine that leaves nothing behind?

Ray is imported only here and in `prover.workers.actor`, when a cluster is asked for.  An address is first
tried by a greeting, then by a process that joins the cluster and can be killed: what Ray does on its own with
an address that does not answer takes minutes, inside a call that cannot be given up.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import queue
import shutil
import sys
import tempfile
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import psutil

from prover.errors import WorkersError

_log = logging.getLogger(__name__)

LOCAL = "local"

SOCKET_SECONDS = 3.0
JOIN_SECONDS = 15.0
START_SECONDS = 90.0

_OBJECT_STORE_BYTES = 100 << 20
"""Nothing large is put there; Ray wants at least 75 MiB."""

_LOCAL_VARIABLES = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_AUTH_MODE": "disabled"}
"""A cluster of our own tells nobody about itself, and listens on this machine only."""

_HTTP2_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_HTTP2_SETTINGS = bytes([0, 0, 0, 4, 0, 0, 0, 0, 0])
"""An empty frame: a length of three bytes, the type, flags, and a stream of four bytes."""

_JOIN = """
import logging, sys, ray
ray.init(address=sys.argv[1], log_to_driver=False, logging_level=logging.ERROR)
ray.shutdown()
"""

_use = asyncio.Lock()


@asynccontextmanager
async def connected(
    address: str | None = None, *, cores: int | None = None, join_seconds: float = JOIN_SECONDS
) -> AsyncIterator[Any]:
    """The module `ray`, connected: to the cluster at `address`, or (None, `local`) to one of our own.

    address: `HOST:PORT` of a head node, `ray://HOST:PORT`, or `auto`.  cores: how many processors a cluster
    of our own says it has, all if not given.  A process has one connection at a time; another waits for it.
    Raises WorkersError when Ray is not installed, when nothing answers at the address, or when what answers
    is no Ray cluster that this machine is a node of.
    """
    own = address in (None, LOCAL)
    if own:
        prepare_for_own_cluster()
    ray = _ray()
    if not own:
        await _probe(str(address), join_seconds)
    async with _use:
        if ray.is_initialized():
            raise WorkersError(
                "this process is connected to a Ray cluster already: call ray.shutdown() first"
            )
        thread = _Thread(address or LOCAL)
        try:
            if own:
                async with _started(ray, thread, cores or os.cpu_count() or 1):
                    yield ray
            else:
                async with _joined(ray, thread, str(address), 2 * join_seconds):
                    yield ray
        finally:
            thread.end()


def prepare_for_own_cluster() -> None:
    """Set what a cluster that this process starts is to know; before Ray is imported, which reads it then."""
    for name, value in _LOCAL_VARIABLES.items():
        os.environ.setdefault(name, value)


def _ray() -> Any:
    try:
        import ray
    except ImportError as error:
        raise WorkersError("a cluster needs Ray: pip install 'medalist[cluster]'") from error
    return ray


@asynccontextmanager
async def _joined(ray: Any, thread: _Thread, address: str, seconds: float) -> AsyncIterator[None]:
    await thread.run(
        lambda: ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR), seconds
    )
    try:
        yield
    finally:
        await asyncio.shield(thread.run(ray.shutdown, START_SECONDS))


@asynccontextmanager
async def _started(ray: Any, thread: _Thread, cores: int) -> AsyncIterator[None]:
    # Short, since Ray puts Unix sockets below it, whose paths have at most 107 bytes.
    folder = tempfile.mkdtemp(prefix="mr-", dir=_short_folder())
    before = {process.pid for process in psutil.Process().children()}
    try:
        await thread.run(
            lambda: ray.init(
                address=LOCAL,
                num_cpus=cores,
                include_dashboard=False,
                object_store_memory=_OBJECT_STORE_BYTES,
                log_to_driver=False,
                logging_level=logging.ERROR,
                _node_ip_address="127.0.0.1",
                _temp_dir=folder,
            ),
            START_SECONDS,
        )
        yield
    finally:
        started = [p for p in psutil.Process().children() if p.pid not in before and _of_ray(p)]
        below = [p for one in started for p in _children(one)]
        try:
            await asyncio.shield(thread.run(ray.shutdown, START_SECONDS))
        finally:
            await asyncio.shield(_ended([*started, *below]))
            shutil.rmtree(folder, ignore_errors=True)


def _short_folder() -> str | None:
    return "/tmp" if os.path.isdir("/tmp") else None


def _of_ray(process: psutil.Process) -> bool:
    with contextlib.suppress(psutil.Error):
        return any("/ray/" in part for part in process.cmdline())
    return False


def _children(process: psutil.Process) -> list[psutil.Process]:
    with contextlib.suppress(psutil.Error):
        return process.children(recursive=True)
    return []


async def _ended(processes: list[psutil.Process]) -> None:
    """Kill what is left of a cluster of our own, and wait for its end."""
    for process in processes:
        with contextlib.suppress(psutil.Error):
            process.kill()
    await asyncio.to_thread(psutil.wait_procs, processes, 2.0)


async def _probe(address: str, seconds: float) -> None:
    """Raises WorkersError when a cluster cannot be joined at that address."""
    advice = (
        f"start a head node with `ray start --head --port=6379`, join it from this machine with "
        f"`ray start --address={address}`, or use --cluster local"
    )
    if address != "auto":
        host, _, port = address.removeprefix("ray://").rpartition(":")
        if not host or not port.isdigit():
            raise WorkersError(
                f"{address!r} is no address of a Ray cluster: HOST:PORT, ray://HOST:PORT, auto, or local"
            )
        try:
            async with asyncio.timeout(SOCKET_SECONDS):
                await _greet(host.strip("[]"), int(port))
        except (OSError, EOFError, OverflowError, TimeoutError) as error:
            why = "no answer" if isinstance(error, TimeoutError) else str(error)
            raise WorkersError(f"no Ray cluster answers at {address} ({why}); {advice}") from error
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        _JOIN,
        address,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    try:
        async with asyncio.timeout(seconds):
            _, said = await process.communicate()
    except TimeoutError as error:
        raise WorkersError(
            f"something listens at {address}, but no Ray cluster could be joined there within {seconds:g} s; "
            f"{advice}"
        ) from error
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        lines = said.decode(errors="replace").strip().splitlines() or [f"exit code {process.returncode}"]
        raise WorkersError(f"the Ray cluster at {address} cannot be joined: {lines[-1]}; {advice}")


async def _greet(host: str, port: int) -> None:
    """Exchange the first frames of HTTP/2 (RFC 9113, 3.4), which Ray's servers speak unless they use TLS.

    Raises OSError when nothing listens, EOFError when what listens speaks something else.
    """
    reader, writer = await asyncio.open_connection(host, port)
    try:
        if os.environ.get("RAY_USE_TLS") != "1":
            writer.write(_HTTP2_PREFACE + _HTTP2_SETTINGS)
            answer = await reader.read(len(_HTTP2_SETTINGS))
            if answer[3:4] != _HTTP2_SETTINGS[3:4]:
                raise EOFError("what listens there is no Ray")
    finally:
        writer.close()


class _Thread:
    """Lets Ray work without holding the event loop up.

    It is a daemon, so that a call that hangs does not keep this process from ending, and Ray leaves the
    handling of signals alone in it.  One thread does it all, since the processes that Ray starts end with
    the thread that started them.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        threading.Thread(target=self._run, name="ray", daemon=True).start()

    async def run(self, work: Callable[[], object], seconds: float) -> None:
        """Raises WorkersError when the work fails, or is not done in time."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()

        def finish(error: BaseException | None) -> None:
            if not done.done():
                done.set_exception(error) if error else done.set_result(None)

        def job() -> None:
            error: BaseException | None = None
            try:
                work()
            except BaseException as raised:
                error = raised
            with contextlib.suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(finish, error)

        self._work.put(job)
        try:
            async with asyncio.timeout(seconds):
                await done
        except TimeoutError as error:
            raise WorkersError(f"Ray ({self._address}) did not answer within {seconds:g} s") from error
        except (OSError, RuntimeError, ValueError) as error:
            raise WorkersError(f"Ray ({self._address}) failed: {error}") from error

    def end(self) -> None:
        """End the thread once its work is done."""
        self._work.put(None)

    def _run(self) -> None:
        while (job := self._work.get()) is not None:
            job()
