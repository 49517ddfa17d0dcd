"""How is the offline Lean made ready: the wheel's runtime with the core compiled for it?"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

from lean import bindings
from lean.errors import ToolchainError
from lean.toolchain import launcher, library, sources
from lean.toolchain.cache import Cache, default_folder
from lean.toolchain.description import Progress, Toolchain
from lean.toolchain.runtime import Runtime, locate

HEADER = "prelude\nimport Olympiad\n"
_LIMIT_SECONDS = 300


def find_core(progress: Progress, cache: Cache | None = None, source_folder: Path | None = None) -> Toolchain:
    """The runtime and the compiled core; builds what the cache does not hold yet.

    Raises ToolchainError when the runtime is absent or unknown, a module does not compile, or the disk
    refuses.
    """
    cache = cache or Cache(default_folder())
    runtime = locate(cache)
    if runtime.built:
        _adopt(runtime.built, cache, progress)
    lean = launcher.provide(runtime, cache, progress)
    folders = (source_folder or sources.core_folder(), generated(runtime, cache, progress))
    modules = sources.read(folders)
    keys = sources.keys(modules.values(), runtime.release.sha256)
    place = cache.entry("library", sources.whole(keys))
    if not library.is_complete(place, modules):
        with cache.building(progress) as staging:
            # Whoever held the lock before may have built just this.
            if not library.is_complete(place, modules):
                _build(runtime, modules, keys, library.Builder(lean, cache, staging, progress), progress)
            cache.prune(keep=place)
    cache.used(place)
    return Toolchain("core", lean, (place,), HEADER, runtime.release.lean, place.name)


def generated(runtime: Runtime, cache: Cache, progress: Progress) -> Path:
    """The folder with the generated modules, named by the code that makes them and the runtime."""
    digest = sha256(runtime.release.sha256.encode())
    for file in bindings.generator_files():
        digest.update(file.read_bytes())
    place = cache.entry("generated", digest.hexdigest()[:32])
    if not _is_generated(place):
        with cache.building(progress) as staging:
            if not _is_generated(place):
                _generate(runtime, staging / "generated")
                cache.publish(staging / "generated", "generated", place.name)
    return place


def _adopt(built: Path, cache: Cache, progress: Progress) -> None:
    """Take over what was packed with the runtime, which needs no compiling while the sources are the same."""
    for entry in (*(built / "generated").glob("*"), *(built / "library").glob("*")):
        group, key = entry.parent.name, entry.name
        if not cache.entry(group, key).exists():
            with cache.building(progress) as staging:
                shutil.copytree(entry, staging / key)
                cache.publish(staging / key, group, key)


def _is_generated(place: Path) -> bool:
    return all(file.exists() for file in bindings.modules(place))


def _generate(runtime: Runtime, folder: Path) -> None:
    # In a process of its own: it initialises the native library, which this process must not. It finds this
    # package by the current folder.
    done = subprocess.run(
        [sys.executable, "-m", "lean.bindings", str(runtime.library), str(folder)],
        cwd=Path(bindings.__file__).resolve().parent.parent,
        env={**os.environ, "PYTHONSAFEPATH": ""},
        capture_output=True,
        text=True,
        timeout=_LIMIT_SECONDS,
        check=False,
    )
    if done.returncode:
        reason = done.stderr.strip()[-2000:] or "no message"
        raise ToolchainError(
            f"cannot read the syntax of {runtime.library} (exit code {done.returncode}): {reason}"
        )


def _build(
    runtime: Runtime,
    modules: dict[str, sources.Module],
    keys: dict[str, str],
    builder: library.Builder,
    progress: Progress,
) -> None:
    started = time.monotonic()
    release = runtime.release
    progress(f"compiling the core for Lean {release.lean} into {builder.cache.folder}")
    compiled = builder.build(modules, keys)
    seconds = round(time.monotonic() - started, 3)
    builder.publish(sources.whole(keys), library.Manifest(release.lean, release.sha256, seconds, compiled))
    progress(f"the core is ready: {len(compiled)} modules in {seconds:.1f} s")
