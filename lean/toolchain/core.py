"""How is the offline Lean made ready: the wheel's runtime with the core compiled for it?"""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import replace
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

    Raises ToolchainError when the runtime is absent or unknown, a module does not compile, or the disk refuses.
    """
    cache = cache or Cache(default_folder())
    source_folder = source_folder or sources.core_folder()
    runtime = locate(cache)
    modules = sources.read(source_folder, bindings.MODULES)
    generator = _generator_key(runtime)
    keys = sources.keys(modules.values(), runtime.release.sha256, generator)
    key = keys[sources.ROOT]
    place, lean = cache.entry("library", key), launcher.executable(runtime, cache)
    if not ((place / library.MANIFEST).exists() and lean.exists()):
        with cache.building(progress) as staging:
            # Whoever held the lock before may have built just this.
            if not lean.exists():
                launcher.build(runtime, cache, staging)
            if not (place / library.MANIFEST).exists():
                _build(runtime, lean, cache, staging, source_folder, modules, keys, generator, progress)
            cache.prune(keep=place)
    cache.used(place)
    return Toolchain("core", lean, (place,), HEADER, runtime.release.lean, key)


def _generator_key(runtime: Runtime) -> str:
    """Names the generated bindings: by the code that makes them and the library that they are made from."""
    digest = sha256(runtime.release.sha256.encode())
    for file in bindings.generator_files():
        digest.update(file.read_bytes())
    return digest.hexdigest()[:32]


def _build(
    runtime: Runtime,
    lean: Path,
    cache: Cache,
    staging: Path,
    source_folder: Path,
    modules: dict[str, sources.Module],
    keys: dict[str, str],
    generator: str,
    progress: Progress,
) -> None:
    started = time.monotonic()
    progress(f"compiling the core for Lean {runtime.release.lean} into {cache.folder}")
    generated = _generate(runtime, cache, staging, generator)
    whole = {
        name: replace(module, text=(generated / module.path).read_bytes()) if name in bindings.MODULES else module
        for name, module in modules.items()
    }
    folder, compiled = library.Builder(lean, cache, staging, source_folder, progress).build(whole, keys)
    seconds = round(time.monotonic() - started, 3)
    manifest = library.Manifest(runtime.release.lean, runtime.release.sha256, seconds, compiled)
    library.publish(cache, folder, keys[sources.ROOT], manifest)
    progress(f"the core is ready: {len(compiled)} modules in {seconds:.1f} s")


def _generate(runtime: Runtime, cache: Cache, staging: Path, key: str) -> Path:
    """The folder with the generated modules, made in a process of its own: it initialises the native library."""
    place = cache.entry("generated", key)
    if place.exists():
        return place
    draft = staging / "generated"
    done = subprocess.run(
        [sys.executable, "-m", "lean.bindings", str(runtime.library), str(draft)],
        cwd=Path(bindings.__file__).resolve().parent.parent,
        capture_output=True,
        text=True,
        timeout=_LIMIT_SECONDS,
        check=False,
    )
    if done.returncode:
        raise ToolchainError(
            f"cannot read the syntax of the runtime {runtime.library} (exit code {done.returncode}): "
            f"{done.stderr.strip()[-2000:] or 'no message'}"
        )
    return cache.publish(draft, "generated", key)
