"""How are the core's modules compiled: each once, in parallel, and never seen half done?"""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import os
import resource
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass
from graphlib import TopologicalSorter
from pathlib import Path

from lean.errors import ToolchainError
from lean.objects import NotAnObject, Olean
from lean.toolchain.cache import Cache
from lean.toolchain.description import Progress
from lean.toolchain.sources import Module

MANIFEST = "manifest.json"
_PROCESSOR_SECONDS = 600
_LONGEST_MESSAGE = 4000
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Compiled:
    """One module of a library: what names it in the cache, and the seconds until it was there."""

    name: str
    key: str
    seconds: float


@dataclass(frozen=True)
class Manifest:
    """What a published library holds. seconds: the wall time of the build that published it."""

    lean: str
    runtime: str
    seconds: float
    modules: tuple[Compiled, ...]

    @staticmethod
    def read(library: Path) -> Manifest:
        """The manifest of a published library. Raises ToolchainError when it cannot be read."""
        try:
            data = json.loads((library / MANIFEST).read_text())
            modules = tuple(Compiled(**module) for module in data.pop("modules"))
            return Manifest(**data, modules=modules)
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise ToolchainError(
                f"{library} is not a whole library; remove it and try again: {error}"
            ) from error


def is_complete(library: Path, modules: Mapping[str, Module]) -> bool:
    """Whether a published library is there with every module: a cleaner may have taken files out of it."""
    return (library / MANIFEST).exists() and all(
        (library / module.path).with_suffix(".olean").exists() for module in modules.values()
    )


class Builder:
    """Compiles modules into a cache, below a staging folder that it may use as it likes."""

    def __init__(self, lean: Path, cache: Cache, staging: Path, progress: Progress) -> None:
        self.cache = cache
        self._lean = lean
        self._sources = staging / "source"
        self._library = staging / "library"
        self._drafts = staging / "draft"
        self._progress = progress
        self._running: set[subprocess.Popen[str]] = set()
        self._stopped = False

    def build(self, modules: Mapping[str, Module], keys: Mapping[str, str]) -> tuple[Compiled, ...]:
        """Compile what is not in the cache yet, so that the whole library lies in staging.

        Raises ToolchainError with Lean's message and place for the first module that fails.
        """
        for folder in (self._sources, self._library, self._drafts):
            folder.mkdir()
        compiled: dict[str, Compiled] = {}
        graph = TopologicalSorter({name: module.imports for name, module in modules.items()})
        graph.prepare()
        with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
            pending: dict[Future[float], str] = {}
            try:
                while graph.is_active():
                    for name in graph.get_ready():
                        pending[pool.submit(self._provide, modules[name], keys[name])] = name
                    done, _ = wait(pending, return_when=FIRST_COMPLETED)
                    for future in done:
                        name = pending.pop(future)
                        compiled[name] = Compiled(name, keys[name], round(future.result(), 3))
                        graph.done(name)
            except BaseException:
                self._stop()
                raise
        return tuple(compiled[name] for name in modules)

    def publish(self, key: str, manifest: Manifest) -> Path:
        """Give the complete library its manifest and its place in the cache."""
        (self._library / MANIFEST).write_text(json.dumps(asdict(manifest), indent=1))
        return self.cache.publish(self._library, "library", key)

    def _stop(self) -> None:
        self._stopped = True
        for process in list(self._running):
            process.kill()

    def _provide(self, module: Module, key: str) -> float:
        """Put one module into the library, compiled if need be; gives the seconds that took."""
        started = time.monotonic()
        stored = self.cache.entry("module", f"{key}.olean")
        if not stored.exists():
            if self._stopped:
                raise ToolchainError("the build was stopped")
            draft = self._drafts / f"{key}.olean"
            self._compile(module, draft)
            self.cache.publish(draft, "module", stored.name)
            self._progress(f"compiled {module.name} in {time.monotonic() - started:.1f} s")
        place = (self._library / module.path).with_suffix(".olean")
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            place.hardlink_to(stored)
        except OSError:
            # Some file systems know no hard links.
            shutil.copyfile(stored, place)
        return time.monotonic() - started

    def _compile(self, module: Module, draft: Path) -> None:
        source = self._sources / module.path
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_bytes(module.text)
        process = subprocess.Popen(
            [self._lean, f"--root={self._sources}", "-o", draft, module.path],
            cwd=self._sources,
            env={"LEAN_PATH": str(self._library), "PATH": os.defpath},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
        self._running.add(process)
        if self._stopped:
            process.kill()
        try:
            _limit_processor_time(process.pid)
            output, _ = process.communicate()
        finally:
            self._running.discard(process)
        # Lean writes beside its target and renames; where it cannot, it says so and no more.
        if process.returncode == -signal.SIGXFSZ or "failed to write" in output:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(draft))
        if process.returncode or not _is_whole(draft):
            raise ToolchainError(self._failure(module, process.returncode, output))
        if output.strip():
            _LOG.warning("%s: %s", module.name, output.strip()[:_LONGEST_MESSAGE])

    def _failure(self, module: Module, status: int, output: str) -> str:
        lines = output.strip().splitlines()
        first = next((at for at, line in enumerate(lines) if ": error" in line), 0)
        # Lean compiled a copy; the place is shown in the file that can be edited.
        message = "\n".join(lines[first:]).replace(f"{module.path}:", f"{module.file}:")[:_LONGEST_MESSAGE]
        how = f"ended by signal {-status}" if status < 0 else f"exit code {status}"
        return f"{module.name} of the core does not compile ({how}):\n{message or 'no message'}"


def _limit_processor_time(process: int) -> None:
    """End a compilation that loops, also when this process is killed meanwhile."""
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    if hard == resource.RLIM_INFINITY:
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(process, resource.RLIMIT_CPU, (_PROCESSOR_SECONDS, hard))


def _is_whole(olean: Path) -> bool:
    try:
        Olean.read(olean)
    except (OSError, NotAnObject):
        return False
    return True
