"""Launchers made with and without a C compiler behave as the same `lean`."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from lean.errors import ToolchainError
from lean.toolchain import Toolchain, launcher
from lean.toolchain.cache import Cache, default_folder
from lean.toolchain.launcher import Maker, compile_program, write_program
from lean.toolchain.runtime import Runtime, locate

THEOREM = "prelude\nimport Olympiad\ntheorem two (n : Nat) : n + n = 2 * n := by omega\n"


@pytest.fixture(scope="module")
def runtime() -> Runtime:
    return locate(Cache(default_folder()))


needs_compiler = pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler on this machine")


@pytest.fixture(
    params=[write_program, pytest.param(compile_program, marks=needs_compiler)], ids=["written", "compiled"]
)
def maker(request: pytest.FixtureRequest) -> Maker:
    made: Maker = request.param
    return made


@pytest.fixture
def lean(maker: Maker, runtime: Runtime, tmp_path: Path) -> Path:
    program = tmp_path / "lean"
    maker(runtime, program)
    return program


def run(
    lean: Path, toolchain: Toolchain, *arguments: str, text: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [lean, *arguments],
        input=text,
        env=toolchain.environment_variables(),
        cwd=lean.parent,
        capture_output=True,
        text=True,
        check=False,
    )


def test_version(lean: Path, runtime: Runtime) -> None:
    assert f"version {runtime.release.lean}" in launcher.version(lean)
    assert runtime.release.commit in launcher.version(lean)


def test_compiles_a_module(lean: Path, toolchain: Toolchain) -> None:
    (lean.parent / "Two.lean").write_text(THEOREM)
    done = run(lean, toolchain, "-o", "Two.olean", "Two.lean")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (lean.parent / "Two.olean").stat().st_size > 1000


def test_messages_as_json_and_exit_code(lean: Path, toolchain: Toolchain) -> None:
    done = run(lean, toolchain, "--json", "--stdin", text=THEOREM.replace("2 * n", "3 * n"))
    assert done.returncode == 1
    (message,) = map(json.loads, done.stdout.splitlines())
    assert message["severity"] == "error"
    assert message["pos"]["line"] == 3


def test_worker_speaks_on_its_pipes(lean: Path, toolchain: Toolchain) -> None:
    process = subprocess.Popen(
        [lean, "--worker"],
        env=toolchain.environment_variables(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None

        def send(**message: Any) -> None:
            body = json.dumps({"jsonrpc": "2.0", **message}).encode()
            assert process.stdin is not None
            process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
            process.stdin.flush()

        send(id=0, method="initialize", params={"capabilities": {}})
        document = {"uri": "file:///Two.lean", "languageId": "lean4", "version": 1, "text": THEOREM}
        send(
            method="textDocument/didOpen",
            params={"textDocument": document, "dependencyBuildMode": "never"},
        )
        send(id=1, method="textDocument/waitForDiagnostics", params={"uri": document["uri"], "version": 1})
        answer: dict[str, Any] = {}
        while answer.get("id") != 1:
            length = int(process.stdout.readline().split()[1])
            while process.stdout.readline() != b"\r\n":
                pass
            answer = json.loads(process.stdout.read(length))
        assert answer["result"] == {}
        process.terminate()
    assert process.returncode == -signal.SIGTERM


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_signals_end_it(lean: Path, toolchain: Toolchain, sent: signal.Signals) -> None:
    # A shell that starts the tests in the background makes them ignore it, and with them what they start.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = subprocess.Popen(
            [lean, "--stdin"], env=toolchain.environment_variables(), stdin=subprocess.PIPE
        )
    finally:
        signal.signal(signal.SIGINT, before)
    with process:
        process.send_signal(sent)
    assert process.returncode == -sent


def test_library_in_a_folder_with_an_odd_name(maker: Maker, runtime: Runtime, tmp_path: Path) -> None:
    folder = tmp_path / "a b, ü"
    folder.mkdir()
    (folder / runtime.library.name).symlink_to(runtime.library)
    program = folder / "lean"
    maker(Runtime(folder / runtime.library.name, runtime.release), program)
    assert runtime.release.lean in launcher.version(program)


def test_without_a_compiler(runtime: Runtime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolchainError, match="no C compiler"):
        compile_program(runtime, tmp_path / "lean")
    cache = Cache(tmp_path / "cache")
    assert runtime.release.lean in launcher.version(launcher.provide(runtime, cache, lambda line: None))


@needs_compiler
def test_compiles_one_where_the_written_one_does_not_run(
    runtime: Runtime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(runtime: Runtime, draft: Path) -> None:
        draft.write_bytes(b"\x7fELF is not enough")
        draft.chmod(0o755)

    monkeypatch.setattr(launcher, "write_program", refuse)
    lean = launcher.provide(runtime, Cache(tmp_path), lambda line: None)
    assert runtime.release.lean in launcher.version(lean)


def test_a_program_that_is_not_lean(tmp_path: Path) -> None:
    program = tmp_path / "lean"
    program.write_text("#!/bin/sh\necho out of order >&2\nexit 3\n")
    with pytest.raises(ToolchainError, match="may not be executed"):
        launcher.version(program)
    program.chmod(0o755)
    with pytest.raises(ToolchainError, match=r"exit code 3\): out of order"):
        launcher.version(program)
