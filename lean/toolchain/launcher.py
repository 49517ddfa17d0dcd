"""How does the runtime's library become a `lean` program?

The library exports `lean_main`; a program that calls it is the genuine `lean`. A C compiler makes it where
there is one, and `program` writes the same few instructions itself where there is none.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

from lean.errors import ToolchainError
from lean.toolchain.cache import Cache
from lean.toolchain.runtime import Runtime

SOURCE = """\
extern int lean_main(int argc, char **argv);
int main(int argc, char **argv) { return lean_main(argc, argv); }
"""

_LOG = logging.getLogger(__name__)
_LIMIT_SECONDS = 120


def key(runtime: Runtime) -> str:
    """Names the launcher in the cache: it refers to the library by its path."""
    return sha256(f"{runtime.release.sha256}|{runtime.library}|{SOURCE}".encode()).hexdigest()[:24]


def executable(runtime: Runtime, cache: Cache) -> Path:
    """Where the launcher is, or will be. It stands in `bin` because Lean looks for its library beside that folder."""
    return cache.entry("launcher", key(runtime)) / "bin" / "lean"


def build(runtime: Runtime, cache: Cache, staging: Path) -> Path:
    """Make the launcher in staging, try it, publish it. Raises ToolchainError when it does not run."""
    folder = staging / "launcher"
    program = folder / "bin" / "lean"
    program.parent.mkdir(parents=True)
    _compile(runtime, program)
    answer = _version(program)
    if runtime.release.lean not in answer or runtime.release.commit not in answer:
        raise ToolchainError(f"the runtime {runtime.library} says it is {answer!r}, expected {runtime.release.lean}")
    return cache.publish(folder, "launcher", key(runtime)) / "bin" / "lean"


def _compile(runtime: Runtime, program: Path) -> None:
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
    source = program.parent.parent / "main.c"
    source.write_text(SOURCE)
    if compiler is None:
        raise ToolchainError("building the lean launcher needs a C compiler; install one (cc, gcc or clang)")
    # -Xlinker takes its argument as it is; -Wl would split a path at its commas.
    command = [compiler, "-O1", str(source), "-o", str(program), str(runtime.library)]
    command += ["-Xlinker", "-rpath", "-Xlinker", str(runtime.library.parent)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_LIMIT_SECONDS, check=False)
    if done.returncode:
        raise ToolchainError(f"{compiler} cannot build the lean launcher: {done.stderr.strip()[:2000]}")


def _version(program: Path) -> str:
    try:
        done = subprocess.run(
            [str(program), "--version"],
            capture_output=True,
            text=True,
            timeout=_LIMIT_SECONDS,
            check=False,
            env={"PATH": os.defpath},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ToolchainError(f"the lean launcher {program} does not run: {error}") from error
    if done.returncode:
        raise ToolchainError(f"the lean launcher {program} does not run: {done.stderr.strip()[:2000]}")
    return done.stdout.strip()
