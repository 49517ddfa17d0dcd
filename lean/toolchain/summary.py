"""What was found, where, and what did it take to build? For people and for `--json`."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lean.toolchain import launcher, library
from lean.toolchain.cache import Cache, default_folder
from lean.toolchain.description import Toolchain
from lean.toolchain.runtime import DISTRIBUTION, locate


@dataclass(frozen=True)
class RuntimeSummary:
    """The runtime that came with pip: the wheel, the library file and its sha256."""

    wheel: str
    library: str
    sha256: str


@dataclass(frozen=True)
class Summary:
    """A toolchain with its numbers.

    lean: what `lean --version` prints; modules, library_bytes: the compiled modules on the search path;
    build_seconds: the wall time of the core's last build (None for a Lake project); cache_bytes: what the
    whole cache folder takes on disk.
    """

    kind: str
    version: str
    lean: str
    executable: str
    search_path: tuple[str, ...]
    header: str
    library_hash: str
    modules: int
    library_bytes: int
    build_seconds: float | None
    runtime: RuntimeSummary | None
    cache: str
    cache_bytes: int

    def to_json(self) -> dict[str, Any]:
        """The summary as plain data."""
        return asdict(self)

    def text(self) -> str:
        """The summary for people."""
        rows = [
            ("environment", "core" if self.kind == "core" else "Lake project"),
            ("lean", self.lean),
            ("program", self.executable),
            *(("library", path) for path in self.search_path),
            ("modules", f"{self.modules}, {_megabytes(self.library_bytes)}"),
            ("hash", self.library_hash),
            ("header", ", ".join(self.header.split("\n")).rstrip(", ")),
        ]
        if self.runtime:
            rows.append(("runtime", f"{self.runtime.library} ({self.runtime.wheel})"))
            rows.append(("sha256", self.runtime.sha256))
        if self.build_seconds is not None:
            rows.append(("last build", f"{self.build_seconds:.1f} s"))
        rows.append(("cache", f"{self.cache}, {_megabytes(self.cache_bytes)}"))
        return "\n".join(f"{name:<12} {value}" for name, value in rows)


def describe(toolchain: Toolchain) -> Summary:
    """Everything worth showing about a toolchain. Raises ToolchainError when its program is gone."""
    cache = Cache(default_folder())
    runtime = None
    build_seconds = None
    if toolchain.kind == "core":
        found = locate(cache)
        wheel = f"{DISTRIBUTION} {found.release.wheel}"
        runtime = RuntimeSummary(wheel, str(found.library), found.release.sha256)
        build_seconds = library.Manifest.read(toolchain.search_path[0]).seconds
    sizes = [file.stat().st_size for folder in toolchain.search_path for file in _modules(folder)]
    return Summary(
        kind=toolchain.kind,
        version=toolchain.version,
        lean=launcher.version(toolchain.executable),
        executable=str(toolchain.executable),
        search_path=tuple(map(str, toolchain.search_path)),
        header=toolchain.header,
        library_hash=toolchain.library_hash,
        modules=len(sizes),
        library_bytes=sum(sizes),
        build_seconds=build_seconds,
        runtime=runtime,
        cache=str(cache.folder),
        cache_bytes=cache.size(),
    )


def _modules(folder: Path) -> list[Path]:
    return list(folder.rglob("*.olean"))


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
