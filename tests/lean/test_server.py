"""The client of one worker: answers of a real Lean, and every way in which a peer can fail us."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from lean.errors import (
    ProtocolError,
    ServerCrashed,
    ServerError,
    ServerMemory,
    ServerTimeout,
)
from lean.server import Server
from lean.toolchain import Toolchain
from lean.transport import Transport

PEER = Path(__file__).with_name("hostile_peer.py")
MEMORY = 1 << 30
MakePeer = Callable[[str], Toolchain]


@pytest.fixture
def hostile(tmp_path: Path) -> MakePeer:
    """A toolchain whose `lean` is the hostile peer in a given mode."""

    def make(mode: str) -> Toolchain:
        program = tmp_path / "lean"
        program.write_text(f"#!/bin/sh\nexec '{sys.executable}' '{PEER}' '{mode}'\n")
        program.chmod(0o755)
        return Toolchain("mathlib", program, (tmp_path,), "import Nothing\n", "0", "0")

    return make


async def start(toolchain: Toolchain, *, seconds: float = 60, memory: int = MEMORY) -> Server:
    return await Server.start(toolchain, seconds=seconds, memory_bytes=memory)


async def test_lean_answers_about_the_text_of_the_moment(toolchain: Toolchain) -> None:
    server = await start(toolchain)
    try:
        good = toolchain.header + "theorem a : 1 + 1 = 2 := rfl\n"
        assert await server.check(good, 60) == ()
        (entry,) = await server.check(good + "theorem ℕ𝔸 : 1 = 2 := by\n  decide\n", 60)
        assert entry.is_error
        assert (entry.line, entry.column) == (4, 2)
        assert "decide" in entry.message
        assert await server.check(good, 60) == ()
        assert await server.check(good, 60) == ()
    finally:
        await server.close()


async def test_the_worker_sees_nothing_of_our_environment(
    toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("A_SECRET", "1")
    server = await start(toolchain)
    try:
        process = psutil.Process(server.pid)
        assert set(process.environ()) <= {*toolchain.environment_variables(), "LC_CTYPE"}
        assert os.listdir(process.cwd()) == []
        assert os.getpgid(server.pid) == server.pid
        assert process.rlimit(psutil.RLIMIT_CORE) == (0, 0)
    finally:
        await server.close()
    assert not psutil.pid_exists(server.pid)


async def test_a_header_that_does_not_load_is_told(toolchain: Toolchain) -> None:
    broken = Toolchain(
        "mathlib", toolchain.executable, toolchain.search_path, "prelude\nimport No.Such\n", "", ""
    )
    with pytest.raises(ProtocolError, match="unknown module prefix 'No'"):
        await start(broken)


@pytest.mark.parametrize(
    ("mode", "error", "words"),
    [
        ("exits", ServerCrashed, "exit code 3: the last words"),
        ("dies", ServerCrashed, "SIGSEGV"),
        ("closes", ServerCrashed, "closed its output"),
        ("cut", ServerCrashed, "ended"),
        ("garbage", ProtocolError, "header"),
        ("noise", ProtocolError, "header"),
        ("not json", ProtocolError, "JSON"),
        ("no object", ProtocolError, "object"),
        ("huge", ProtocolError, "99999999999 bytes"),
        ("wrong shape", ProtocolError, "shape"),
        ("refuses", ProtocolError, "refused"),
        ("stalls", ServerTimeout, "1 s"),
        ("chatters", ServerTimeout, "1 s"),
        ("eats", ServerMemory, "limit is 256 MiB"),
    ],
)
async def test_a_failing_peer_is_a_typed_error(
    hostile: MakePeer, mode: str, error: type[ServerError], words: str
) -> None:
    server = await start(hostile(mode), memory=256 << 20)
    try:
        assert await server.check("import Nothing\nfine\n", 60) == ()
        with pytest.raises(error, match=words):
            async with asyncio.timeout(60):
                await server.check("import Nothing\nnow\n", 1 if error is ServerTimeout else 50)
        if error is ServerTimeout:
            assert not await server.settle("import Nothing\n", 0.2)
        assert not server.usable
        with pytest.raises(ServerError):
            await server.check("import Nothing\n", 5)
    finally:
        await server.close()
    assert not psutil.pid_exists(server.pid)


@pytest.mark.parametrize(
    ("mode", "error"), [("never starts", ServerTimeout), ("cannot start", ServerCrashed)]
)
async def test_a_peer_that_does_not_start(hostile: MakePeer, mode: str, error: type[ServerError]) -> None:
    with pytest.raises(error):
        await start(hostile(mode), seconds=1)


async def test_a_missing_program_is_a_crash(toolchain: Toolchain) -> None:
    nothing = Toolchain("mathlib", Path("/nowhere/lean"), (), "", "", "")
    with pytest.raises(ServerCrashed):
        await start(nothing)


async def test_the_processes_that_a_peer_starts_die_with_it(
    hostile: MakePeer, gone: Callable[[int], bool]
) -> None:
    server = await start(hostile("breeds"))
    with pytest.raises(ServerTimeout):
        await server.check("import Nothing\nnow\n", 1)
    (child,) = psutil.Process(server.pid).children(recursive=True)
    await server.close()
    assert await asyncio.to_thread(gone, child.pid)


async def test_closing_wakes_a_call(hostile: MakePeer) -> None:
    server = await start(hostile("stalls"))
    call = asyncio.ensure_future(server.check("import Nothing\nnow\n", 50))
    await asyncio.sleep(0)
    await server.close()
    with pytest.raises(ServerCrashed):
        await call


def test_a_killed_parent_leaves_no_worker(toolchain: Toolchain, gone: Callable[[int], bool]) -> None:
    script = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from lean.server import Server\n"
        "from lean.toolchain import Toolchain\n"
        "async def main():\n"
        f"    lean = Toolchain('core', Path({str(toolchain.executable)!r}), (Path("
        f"{str(toolchain.search_path[0])!r}),), {toolchain.header!r}, '', '')\n"
        "    server = await Server.start(lean, seconds=60, memory_bytes=1 << 31)\n"
        "    print(server.pid, flush=True)\n"
        "    await server.check(lean.header + 'example : 1 = 1 := by repeat (rw [Nat.add_comm])', 50)\n"
        "    await asyncio.sleep(1000)\n"
        "asyncio.run(main())\n"
    )
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, cwd=root) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert psutil.pid_exists(pid)
        parent.send_signal(signal.SIGKILL)
    assert gone(pid)


async def test_a_start_can_be_cancelled_at_any_moment() -> None:
    """Nothing of the process is left, nor a pipe that closes only after its event loop."""
    here = psutil.Process(os.getpid())
    before = set(here.children(recursive=True))
    for turns in range(12):
        starting = asyncio.create_task(Transport.start(["/bin/sleep", "600"], {}, channel=turns % 2 == 0))
        for _ in range(turns):
            await asyncio.sleep(0)
        starting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await starting
    assert set(here.children(recursive=True)) <= before
