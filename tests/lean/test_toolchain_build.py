"""Compiling a core into a cache: once, whole, whatever happens to the process, the disk or the files.

Most tests compile a core of three small modules with the real Lean; one compiles the real core from nothing.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lean.errors import ToolchainError
from lean.toolchain import Toolchain
from lean.toolchain.cache import KEPT_LIBRARIES, Cache
from lean.toolchain.core import find_core
from lean.toolchain.library import Manifest

REPOSITORY = Path(__file__).resolve().parents[2]

PROGRAM = """
import resource, sys
from pathlib import Path
from lean.errors import ToolchainError
from lean.toolchain.cache import Cache
from lean.toolchain.core import find_core

def report(line):
    print(line, flush=True)

if len(sys.argv) > 3:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]),) * 2)
try:
    print("hash", find_core(report, Cache(Path(sys.argv[1])), Path(sys.argv[2])).library_hash, flush=True)
except ToolchainError as error:
    print("error", error, flush=True)
"""


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache with launcher and bindings in it, and no library that the tests use."""
    folder = tmp_path_factory.mktemp("prepared")
    find_core(lambda line: None, Cache(folder), small_core(tmp_path_factory.mktemp("first"), "first"))
    return folder


@pytest.fixture
def cache(prepared: Path, tmp_path: Path) -> Cache:
    """A cache of the test's own that only lacks the library."""
    folder = tmp_path / "cache"
    for group in ("launcher", "generated", "digests"):
        folder.mkdir(exist_ok=True)
        subprocess.run(["cp", "-r", group, folder], cwd=prepared, check=True)
    return Cache(folder)


def small_core(folder: Path, mark: str = "") -> Path:
    """Three modules in a row; `mark` makes their keys differ from another core's."""
    (folder / "Olympiad").mkdir(parents=True, exist_ok=True)
    (folder / "Olympiad.lean").write_text("prelude\nimport Olympiad.Second\n")
    (folder / "Olympiad" / "First.lean").write_text(
        f"prelude\n-- {mark}\nset_option autoImplicit false\nuniverse u\n"
        "inductive Same {α : Sort u} (a : α) : α → Prop\n  | refl : Same a a\n"
    )
    (folder / "Olympiad" / "Second.lean").write_text(
        "prelude\nimport Olympiad.First\ntheorem Same.self {α : Sort u} (a : α) : Same a a := Same.refl\n"
    )
    return folder


def start(cache: Cache, core: Path, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PROGRAM, str(cache.folder), str(core), *more]
    return subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)


def test_a_cold_build_then_nothing_to_do(cache: Cache, tmp_path: Path) -> None:
    core, lines = small_core(tmp_path), list[str]()
    first = find_core(lines.append, cache, core)
    assert [line.split(" in ")[0] for line in lines[1:-1]] == [
        "compiled Olympiad.First",
        "compiled Olympiad.Second",
        "compiled Olympiad",
    ]
    lines.clear()
    assert find_core(lines.append, cache, core) == first
    assert not lines
    manifest = Manifest.read(first.search_path[0])
    assert [module.name for module in manifest.modules] == ["Olympiad.First", "Olympiad.Second", "Olympiad"]
    assert not (cache.folder / "staging").exists()


def test_only_what_changed_is_compiled_again(cache: Cache, tmp_path: Path) -> None:
    core, lines = small_core(tmp_path), list[str]()
    first = find_core(lines.append, cache, core)
    with (core / "Olympiad" / "Second.lean").open("a") as file:
        file.write("theorem more {α : Sort u} (a : α) : Same a a := Same.self a\n")
    lines.clear()
    second = find_core(lines.append, cache, core)
    assert second.library_hash != first.library_hash
    compiled = [line.split()[1] for line in lines if line.startswith("compiled")]
    assert compiled == ["Olympiad.Second", "Olympiad"]
    # What ran on the first library goes on running.
    assert (first.search_path[0] / "Olympiad" / "Second.olean").exists()


def test_an_error_shows_leans_message_and_the_place(cache: Cache, tmp_path: Path) -> None:
    core = small_core(tmp_path)
    with (core / "Olympiad" / "Second.lean").open("a") as file:
        file.write("theorem wrong {α : Sort u} (a b : α) : Same a b := Same.refl\n")
    with pytest.raises(ToolchainError) as caught:
        find_core(lambda line: None, cache, core)
    assert "Olympiad.Second of the core does not compile" in str(caught.value)
    assert f"{core}/Olympiad/Second.lean:4:" in str(caught.value)
    assert "Same" in str(caught.value)
    assert not (cache.folder / "library").exists()
    assert find_core(lambda line: None, cache, small_core(tmp_path)).library_hash


def test_two_processes_at_once_build_once(cache: Cache, tmp_path: Path) -> None:
    core = small_core(tmp_path)
    with cache.building(lambda line: None):
        both = [start(cache, core), start(cache, core)]
        for process in both:
            assert process.stdout is not None
            assert "waiting for another process" in process.stdout.readline()
    outputs = [process.communicate()[0].splitlines() for process in both]
    assert outputs[0][-1] == outputs[1][-1]
    assert outputs[0][-1].startswith("hash ")
    assert sum(line.startswith("compiled") for output in outputs for line in output) == 3


def test_a_killed_build_leaves_nothing_half_made(cache: Cache, tmp_path: Path) -> None:
    core = small_core(tmp_path)
    process = start(cache, core)
    assert process.stdout is not None
    while not process.stdout.readline().startswith("compiled Olympiad.First"):
        pass
    process.kill()
    assert process.wait() == -signal.SIGKILL
    process.stdout.close()
    assert (cache.folder / "staging").exists()
    assert not (cache.folder / "library").exists()
    lines: list[str] = []
    found = find_core(lines.append, cache, core)
    assert not any(line.startswith(("waiting", "compiled Olympiad.First")) for line in lines)
    assert (found.search_path[0] / "Olympiad" / "Second.olean").exists()
    assert not (cache.folder / "staging").exists()


def test_a_full_disk_is_said_and_leaves_nothing(cache: Cache, tmp_path: Path) -> None:
    core = small_core(tmp_path)
    output = start(cache, core, "3000").communicate()[0].splitlines()
    assert output[-1].startswith("error ")
    assert "no room left" in output[-1]
    assert "MEDALIST_CACHE" in output[-1]
    assert not (cache.folder / "library").exists()
    assert find_core(lambda line: None, cache, core).library_hash


def test_a_cache_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ToolchainError, match=r"cannot build in the cache folder .*MEDALIST_CACHE"):
        find_core(lambda line: None, Cache(tmp_path / "file" / "cache"), small_core(tmp_path))


def test_a_library_that_lost_a_file_is_made_whole(cache: Cache, tmp_path: Path) -> None:
    core = small_core(tmp_path)
    found = find_core(lambda line: None, cache, core)
    lost = found.search_path[0] / "Olympiad" / "First.olean"
    lost.unlink()
    assert find_core(lambda line: None, cache, core) == found
    assert lost.exists()


def test_pruning_keeps_what_is_in_use(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    (tmp_path / "module").mkdir()
    for number in range(KEPT_LIBRARIES + 3):
        library = tmp_path / "library" / str(number)
        library.mkdir(parents=True)
        module = tmp_path / "module" / f"{number}.olean"
        module.write_text("olean")
        (library / "A.olean").hardlink_to(module)
        # The lowest are the oldest; the last three were used within the day.
        for path in (library, module):
            os.utime(path, (1_000_000_000 + number,) * 2) if number < KEPT_LIBRARIES else None
    cache.prune(keep=tmp_path / "library" / "1")
    kept = {path.name for path in (tmp_path / "library").iterdir()}
    assert kept == {"1", *(str(number) for number in range(3, KEPT_LIBRARIES + 3))}
    assert {path.stem for path in (tmp_path / "module").iterdir()} == kept


@pytest.mark.slow
def test_the_real_core_from_nothing(toolchain: Toolchain, tmp_path: Path) -> None:
    found = find_core(lambda line: None, Cache(tmp_path))
    assert found.library_hash == toolchain.library_hash
    assert found.executable != toolchain.executable
    (library,) = found.search_path
    source = found.header + "theorem two (n : Nat) : n + n = 2 * n := by omega\n#print axioms two\n"
    done = subprocess.run(
        [found.executable, "--stdin"],
        input=source,
        env=found.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "depends on axioms: [propext" in done.stdout
    assert len(list(library.rglob("*.olean"))) == len(Manifest.read(library).modules)
