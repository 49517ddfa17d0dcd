"""Which Lean does a user's Lake project stand for?

A Lake project has a `lean-toolchain` file, and compiled modules in its own build folder and in those of its
packages. It is used as it was built: nothing is compiled or downloaded here.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from lean.errors import ToolchainError
from lean.objects import NotAnObject, Olean
from lean.toolchain import executable, sources
from lean.toolchain.cache import Cache
from lean.toolchain.description import Progress, Toolchain

TOOLCHAIN_FILE = "lean-toolchain"
_PACKAGES = Path(".lake", "packages")
_BUILD = Path(".lake", "build")


@dataclass(frozen=True)
class Project:
    """A Lake project on disk: the toolchain that it names, and the folders with its compiled modules."""

    folder: Path
    toolchain: str
    search_path: tuple[Path, ...]
    roots: tuple[str, ...]

    def compiled(self, module: str) -> Path | None:
        """The compiled file of a module, wherever on the search path it is."""
        relative = sources.module_path(module).with_suffix(".olean")
        places = (folder / relative for folder in self.search_path)
        return next((place for place in places if place.is_file()), None)

    def header(self) -> str:
        """`import Mathlib` where it is there, otherwise the project's own root modules."""
        if self.compiled("Mathlib"):
            return "import Mathlib\n"
        prelude = "" if any(map(self._needs_init, self.roots)) else "prelude\n"
        return prelude + "".join(f"import {root}\n" for root in self.roots)

    def _needs_init(self, root: str) -> bool:
        """Whether a root module imports Lean's own library, as all but `prelude` modules do."""
        compiled = self.compiled(root)
        try:
            if compiled:
                return "Init" in Olean.read(compiled).imports()
        except NotAnObject:
            # Another format than this release's; the source tells the same.
            pass
        source = self.folder / sources.module_path(root)
        return not (source.is_file() and sources.header(source.read_text("utf-8", "replace"))[0])

    def digest(self, version: str) -> str:
        """Names what is compiled: by Lake's hash of each module where there is one, else by size and time."""
        found = sha256(f"{version}|{self.toolchain}".encode())
        for folder in self.search_path:
            found.update(f"|{_shown(folder, self.folder)}".encode())
            for entry in _compiled_files(folder):
                status = entry.stat()
                try:
                    content = Path(f"{entry.path}.hash").read_text("utf-8", "replace").strip()
                except OSError:
                    content = str(status.st_mtime_ns)
                found.update(f"|{os.path.relpath(entry.path, folder)} {status.st_size} {content}".encode())
        return found.hexdigest()[:32]


def find_project(folder: Path, progress: Progress, cache: Cache) -> Toolchain:
    """The Lean of a built Lake project. Raises ToolchainError, saying what is missing and what to do."""
    project = read(folder)
    header = project.header()
    without_init = header.startswith("prelude\n") or project.compiled("Init") is not None
    lean = executable.find_executable(project.toolchain, project.folder, without_init, progress, cache)
    return Toolchain(
        "mathlib", lean.path, project.search_path, header, lean.version, project.digest(lean.version)
    )


def read(folder: Path) -> Project:
    """A project as it lies on disk. Raises ToolchainError when it is none or was not built."""
    if not folder.is_dir():
        raise ToolchainError(
            f'the environment {str(folder)!r} is neither "core" nor the folder of a Lake project'
        )
    try:
        toolchain = (folder / TOOLCHAIN_FILE).read_text("utf-8").strip()
    except FileNotFoundError:
        raise ToolchainError(f"{folder} is not a Lake project: it has no `{TOOLCHAIN_FILE}` file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ToolchainError(f"{folder / TOOLCHAIN_FILE} cannot be read: {error}") from error
    if not re.fullmatch(r"[\w./:+-]+", toolchain):
        raise ToolchainError(
            f"{folder / TOOLCHAIN_FILE} does not name a toolchain such as leanprover/lean4:v4.35.0, "
            f"but holds {toolchain[:80]!r}"
        )
    lakefile = _lakefile(folder)
    own = _library(folder / lakefile.get("buildDir", _BUILD))
    packages = [_library(package / _BUILD) for package in _packages(folder)]
    search_path = tuple(path for path in (own, *packages) if path and any(_compiled_files(path)))
    if not search_path:
        raise ToolchainError(
            f"{folder} has no compiled modules in {_BUILD}/lib; run `lake build` there "
            "(with Mathlib, `lake exe cache get` first)"
        )
    project = Project(folder, toolchain, search_path, ())
    if project.compiled("Mathlib"):
        return project
    roots = tuple(root for root in _declared_roots(folder, lakefile) if project.compiled(root))
    roots = roots or tuple(sorted(path.stem for path in (own or search_path[0]).glob("*.olean")))
    if not roots:
        raise ToolchainError(
            f"{folder} has compiled modules, but none that is the root of a library in its lakefile"
        )
    return Project(folder, toolchain, search_path, roots)


def _library(build: Path) -> Path | None:
    """Where Lake put a package's compiled modules: `lib/lean` since Lean 4.19, `lib` before."""
    return next((path for path in (build / "lib" / "lean", build / "lib") if path.is_dir()), None)


def _packages(folder: Path) -> Iterator[Path]:
    """The folders of the packages: those of the manifest in its order, then any others that are there."""
    manifest = _json(folder / "lake-manifest.json")
    place = folder / manifest.get("packagesDir", _PACKAGES)
    seen = set()
    for entry in manifest.get("packages", ()):
        local = entry.get("type") == "path" and entry.get("dir")
        package = folder / local if local else place / str(entry.get("name", "")).strip("«»")
        seen.add(package)
        yield package
    if place.is_dir():
        yield from (path for path in sorted(place.iterdir()) if path not in seen)


def _json(file: Path) -> dict[str, Any]:
    try:
        data = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise ToolchainError(f"{file} cannot be read: {error}") from error
    if not isinstance(data, dict):
        raise ToolchainError(f"{file} is not a Lake manifest")
    return data


def _lakefile(folder: Path) -> dict[str, Any]:
    file = folder / "lakefile.toml"
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise ToolchainError(f"{file} cannot be read: {error}") from error


def _declared_roots(folder: Path, lakefile: dict[str, Any]) -> Iterator[str]:
    """The root modules of the project's libraries."""
    for library in lakefile.get("lean_lib", ()):
        yield from library.get("roots") or [library["name"]]
    try:
        text = (folder / "lakefile.lean").read_text("utf-8", "replace")
    except OSError:
        return
    for found in re.finditer(r"^\s*lean_lib\s+(?:«([^»]+)»|([\w.]+))", text, re.MULTILINE):
        yield found[1] or found[2]


def _compiled_files(folder: Path) -> Iterator[os.DirEntry[str]]:
    """The compiled modules below a folder, sorted."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _compiled_files(Path(entry.path))
        elif entry.name.endswith((".olean", ".olean.server", ".olean.private")):
            yield entry


def _shown(folder: Path, project: Path) -> str:
    return str(folder.relative_to(project)) if folder.is_relative_to(project) else str(folder)
