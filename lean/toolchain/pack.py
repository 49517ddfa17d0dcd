"""How does a machine that reaches no package index get the runtime and the compiled core?

`pack` writes one archive: the runtime's library without what only debuggers read, the generated bindings and
the compiled core. Unpacked there, and named by MEDALIST_RUNTIME, it stands in for the wheel.
"""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import tarfile
import tempfile
from dataclasses import asdict
from hashlib import file_digest
from pathlib import Path
from typing import Literal

from lean.errors import ToolchainError
from lean.toolchain import core, runtime
from lean.toolchain.cache import Cache, default_folder
from lean.toolchain.description import Progress, Toolchain

FOLDER = "medalist-runtime"
_LIMIT_SECONDS = 300
_MODES: dict[str, Literal["w:", "w:gz", "w:xz"]] = {".tar": "w:", ".gz": "w:gz", ".xz": "w:xz"}


def pack(toolchain: Toolchain, path: Path, *, progress: Progress) -> int:
    """Write the archive for the core's toolchain; gives its size in bytes.

    The name's ending chooses the compression: `.tar`, `.tar.gz`, `.tar.xz` (smallest, some minutes).
    Raises ToolchainError for another ending, for a Lake project, or when the archive cannot be written.
    """
    if toolchain.kind != "core":
        raise ToolchainError("only the core can be packed; a Lake project is copied with its own folder")
    mode = _MODES.get(path.suffix)
    if mode is None:
        raise ToolchainError(f"{path} does not end in .tar, .tar.gz or .tar.xz")
    cache = Cache(default_folder())
    found = runtime.locate(cache)
    (library,) = toolchain.search_path
    try:
        with tempfile.TemporaryDirectory(dir=path.absolute().parent, prefix=".medalist-pack-") as work:
            stripped = _strip(found.library, Path(work), progress)
            with stripped.open("rb") as file:
                packed = runtime.Packed(file_digest(file, "sha256").hexdigest(), found.release)
            draft = Path(work) / path.name
            progress(f"writing {path}")
            with tarfile.open(draft, mode) as archive:
                _text(archive, runtime.PACKED, json.dumps(asdict(packed), indent=1))
                archive.add(stripped, f"{FOLDER}/{runtime.LIBRARY}")
                archive.add(library, f"{FOLDER}/library/{library.name}")
                generated = core.generated(found, cache, progress)
                archive.add(generated, f"{FOLDER}/generated/{generated.name}")
            draft.replace(path)
    except OSError as error:
        raise ToolchainError(f"cannot write {path}: {error.strerror or error}") from error
    return path.stat().st_size


def _text(archive: tarfile.TarFile, name: str, text: str) -> None:
    entry = tarfile.TarInfo(f"{FOLDER}/{name}")
    entry.size = len(text.encode())
    archive.addfile(entry, io.BytesIO(text.encode()))


def _strip(library: Path, work: Path, progress: Progress) -> Path:
    """The library without local symbols: a third smaller, and all that `lean` needs."""
    program = shutil.which("strip")
    if program is None:
        progress("no `strip` on this machine: the library is packed as it is")
        return library
    stripped = work / library.name
    done = subprocess.run(
        [program, "--strip-unneeded", "-o", stripped, library],
        capture_output=True,
        text=True,
        timeout=_LIMIT_SECONDS,
        check=False,
    )
    if done.returncode:
        raise ToolchainError(f"{program} cannot strip {library}: {done.stderr.strip()[:1000]}")
    return stripped
