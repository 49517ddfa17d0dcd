"""Which `lean` program belongs to a Lake project's toolchain?"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lean.errors import ToolchainError
from lean.toolchain import launcher
from lean.toolchain.cache import Cache
from lean.toolchain.description import Progress
from lean.toolchain.runtime import KNOWN, locate

OVERRIDE = "MEDALIST_LEAN"


@dataclass(frozen=True)
class Executable:
    """A `lean` program and the version that it says it is."""

    path: Path
    version: str


def find_executable(
    toolchain: str, project: Path, without_init: bool, progress: Progress, cache: Cache
) -> Executable:
    """The program for a toolchain, named as in `lean-toolchain` files: "leanprover/lean4:v4.35.0".

    In this order: the program that MEDALIST_LEAN names; elan's toolchain of that name; a `lean` on PATH of
    that version; the wheel's, when it is that version and the project brings or needs no `Init`
    (`without_init`). Raises ToolchainError, saying how to install what is missing.
    """
    wanted = _version_in_name(toolchain)
    if chosen := os.environ.get(OVERRIDE):
        path = Path(chosen).expanduser().absolute()
        if _is_elans_choice(path):
            raise ToolchainError(
                f"{OVERRIDE} names {chosen}, with which elan chooses a toolchain by the current folder; "
                "name the `lean` of one toolchain, as `elan which lean` shows it"
            )
        lean = _executable(path)
        if wanted and lean.version != wanted:
            raise ToolchainError(
                f"{OVERRIDE} names {chosen}, which is Lean {lean.version}, "
                f"but {project} was built with {toolchain}"
            )
        return lean
    for path in _elan_programs(toolchain):
        return _executable(path)
    for path in _programs_on_path():
        lean = _executable(path)
        if lean.version == wanted:
            return lean
    if wanted == KNOWN.lean and without_init:
        runtime = locate(cache)
        return Executable(launcher.provide(runtime, cache, progress), runtime.release.lean)
    raise ToolchainError(_missing(toolchain, project, wanted))


def _missing(toolchain: str, project: Path, wanted: str | None) -> str:
    message = f"{project} needs the Lean toolchain {toolchain}, which is not installed"
    if wanted == KNOWN.lean:
        message += "; pip's runtime is that version, but has no `Init`, which the project's modules import"
    elif wanted:
        message += f"; pip's runtime is Lean {KNOWN.lean}"
    return (
        f"{message}. Install it with elan (https://github.com/leanprover/elan): "
        f"`elan toolchain install {toolchain}`; or set {OVERRIDE} to its `lean` program"
    )


def _version_in_name(toolchain: str) -> str | None:
    found = re.search(r"(?:^|[:/])v?(\d+\.\d+\.\d+\S*)$", toolchain)
    return found[1] if found else None


def _elan_home() -> Path:
    return Path(os.environ.get("ELAN_HOME") or os.path.expanduser("~/.elan"))


def _is_elans_choice(path: Path) -> bool:
    return path.parent == _elan_home() / "bin"


def _elan_programs(toolchain: str) -> Iterator[Path]:
    # elan's folder names: `/` becomes `--` and `:` becomes `---`; a bare version means leanprover/lean4.
    names = [toolchain]
    if "/" not in toolchain:
        names += [f"leanprover/lean4:{toolchain}", f"leanprover/lean4:v{toolchain}"]
    for name in names:
        folder = name.replace("/", "--").replace(":", "---")
        path = _elan_home() / "toolchains" / folder / "bin" / "lean"
        if path.is_file():
            yield path


def _programs_on_path() -> Iterator[Path]:
    found = shutil.which("lean")
    # What elan puts on PATH chooses a toolchain by the current folder, and may download it.
    if found and not _is_elans_choice(Path(found)):
        yield Path(found)


def _executable(path: Path) -> Executable:
    if not path.is_file():
        raise ToolchainError(f"the lean program {path} does not exist")
    answer = launcher.version(path)
    found = re.search(r"Lean \(version ([^\s,)]+)", answer)
    if not found:
        raise ToolchainError(f"{path} is not Lean: it calls itself {answer[:200]!r}")
    return Executable(path.absolute(), found[1])
