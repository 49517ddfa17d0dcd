"""How does the runtime's library become a `lean` program?

The library exports `lean_main`; a program that calls it is the genuine `lean`. `program` writes one without a
compiler; should this machine's loader refuse that one, three lines of C do the same.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from lean.errors import ToolchainError
from lean.toolchain import program
from lean.toolchain.cache import Cache
from lean.toolchain.description import Progress
from lean.toolchain.runtime import Runtime

ENTRY = "lean_main"
SOURCE = """\
extern int lean_main(int argc, char **argv);
int main(int argc, char **argv) { return lean_main(argc, argv); }
"""

_LOG = logging.getLogger(__name__)
_LIMIT_SECONDS = 120

Maker = Callable[[Runtime, Path], None]
"""Makes a launcher for a runtime at a path, or raises ToolchainError."""


def key(runtime: Runtime) -> str:
    """Names the launcher in the cache: it refers to the library by its path."""
    return sha256(f"1|{runtime.release.sha256}|{runtime.library}".encode()).hexdigest()[:24]


def executable(runtime: Runtime, cache: Cache) -> Path:
    """Where the launcher is, or will be: in a `bin`, because Lean looks for a `lib` beside its own folder."""
    return cache.entry("launcher", key(runtime)) / "bin" / "lean"


def provide(runtime: Runtime, cache: Cache, progress: Progress) -> Path:
    """The launcher, made if it is not there yet. Raises ToolchainError when none runs."""
    lean = executable(runtime, cache)
    if not lean.exists():
        with cache.building(progress) as staging:
            # Whoever held the lock before may have made it.
            if not lean.exists():
                build(runtime, cache, staging)
    return lean


def build(runtime: Runtime, cache: Cache, staging: Path) -> Path:
    """Make a launcher in staging, try it, publish it. Raises ToolchainError when none runs."""
    folder = staging / "launcher"
    draft = folder / "bin" / "lean"
    draft.parent.mkdir(parents=True)
    try:
        _make(write_program, runtime, draft)
    except ToolchainError as error:
        _LOG.warning("%s; compiling the launcher instead", error)
        _make(compile_program, runtime, draft)
    return cache.publish(folder, "launcher", key(runtime)) / "bin" / "lean"


def _make(maker: Maker, runtime: Runtime, draft: Path) -> None:
    maker(runtime, draft)
    answer = version(draft)
    release = runtime.release
    if release.lean not in answer or release.commit not in answer:
        raise ToolchainError(f"{runtime.library} calls itself {answer!r}; expected Lean {release.lean}")


def write_program(runtime: Runtime, draft: Path) -> None:
    """Make the launcher without a compiler."""
    program.write(draft, runtime.library, ENTRY)


def compile_program(runtime: Runtime, draft: Path) -> None:
    """Make the launcher with the C compiler. Raises ToolchainError when there is none or it fails."""
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
    if compiler is None:
        raise ToolchainError(
            "no C compiler was found to build the lean launcher; install one (cc, gcc or clang)"
        )
    # -Xlinker takes its argument as it is; -Wl would split a path at its commas.
    command = [compiler, "-O1", "-x", "c", "-", "-x", "none", "-o", str(draft), str(runtime.library)]
    command += ["-Xlinker", "-rpath", "-Xlinker", str(runtime.library.parent)]
    done = subprocess.run(
        command, input=SOURCE, capture_output=True, text=True, timeout=_LIMIT_SECONDS, check=False
    )
    if done.returncode:
        raise ToolchainError(f"{compiler} cannot build the lean launcher: {done.stderr.strip()[:2000]}")


def version(lean: Path) -> str:
    """What `lean --version` prints. Raises ToolchainError when the program does not run."""
    try:
        done = subprocess.run(
            [str(lean), "--version"],
            capture_output=True,
            text=True,
            timeout=_LIMIT_SECONDS,
            check=False,
            env={"PATH": os.defpath},
        )
    except PermissionError as error:
        raise ToolchainError(
            f"{lean} may not be executed; if its disk is mounted `noexec`, set MEDALIST_CACHE to a folder on "
            "another one"
        ) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ToolchainError(f"{lean} does not run: {error}") from error
    if done.returncode:
        reason = (done.stderr or done.stdout).strip()[:2000]
        raise ToolchainError(f"{lean} does not run (exit code {done.returncode}): {reason or 'no message'}")
    return done.stdout.strip()
