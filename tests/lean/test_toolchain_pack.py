"""A packed runtime stands in for the wheel on a machine that has none."""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from lean.errors import ToolchainError
from lean.toolchain import Toolchain, launcher
from lean.toolchain.cache import Cache
from lean.toolchain.core import find_core
from lean.toolchain.pack import FOLDER, pack
from lean.toolchain.runtime import KNOWN, LIBRARY, PACKED


@pytest.fixture(scope="module")
def unpacked(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packed")
    size = pack(toolchain, folder / "runtime.tar", progress=lambda line: None)
    assert size == (folder / "runtime.tar").stat().st_size
    with tarfile.open(folder / "runtime.tar") as archive:
        archive.extractall(folder, filter="data")
    (folder / "runtime.tar").unlink()
    assert [path.name for path in folder.iterdir()] == [FOLDER]
    return folder / FOLDER


@pytest.fixture
def elsewhere(unpacked: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without the wheel, told where the unpacked runtime is."""
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setenv("MEDALIST_RUNTIME", str(unpacked))
    return unpacked


@pytest.mark.slow
def test_it_is_the_same_lean_and_nothing_is_compiled(
    elsewhere: Path, toolchain: Toolchain, tmp_path: Path
) -> None:
    lines: list[str] = []
    found = find_core(lines.append, Cache(tmp_path))
    assert not lines
    assert found.library_hash == toolchain.library_hash
    assert KNOWN.commit in launcher.version(found.executable)
    done = subprocess.run(
        [found.executable, "--stdin"],
        input=found.header + "theorem two (n : Nat) : n + n = 2 * n := by omega\n",
        env=found.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.slow
def test_other_sources_are_compiled_with_it(elsewhere: Path, tmp_path: Path) -> None:
    (tmp_path / "Olympiad.lean").write_text("prelude\ninductive Alone where | one\n")
    lines: list[str] = []
    find_core(lines.append, Cache(tmp_path / "cache"), tmp_path)
    assert [line.split(" in ")[0] for line in lines][1:-1] == ["compiled Olympiad"]


@pytest.mark.slow
def test_what_is_not_a_packed_runtime(
    elsewhere: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path / "cache")
    monkeypatch.setenv("MEDALIST_RUNTIME", str(tmp_path))
    with pytest.raises(ToolchainError, match="does not name an unpacked runtime"):
        find_core(lambda line: None, cache)
    said = json.loads((elsewhere / PACKED).read_text())
    (tmp_path / LIBRARY).write_text("something else")
    (tmp_path / PACKED).write_text(json.dumps(said))
    with pytest.raises(ToolchainError, match="unpack the archive again"):
        find_core(lambda line: None, cache)
    said["release"]["lean"] = "4.9.0"
    (tmp_path / PACKED).write_text(json.dumps(said))
    with pytest.raises(ToolchainError, match=r"holds Lean 4\.9\.0"):
        find_core(lambda line: None, cache)


def test_what_cannot_be_packed(toolchain: Toolchain, tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match=r"does not end in \.tar"):
        pack(toolchain, tmp_path / "runtime.zip", progress=lambda line: None)
    with pytest.raises(ToolchainError, match="cannot write"):
        pack(toolchain, tmp_path / "nowhere" / "runtime.tar", progress=lambda line: None)
