"""Where do built things live, and how do they get there whole?

One folder (`MEDALIST_CACHE`, by default the user's cache folder) holds

    lock              flock'ed while anything is built; the kernel frees it when its holder dies
    digests/          sha256 of large files by path, size and time
    launcher/KEY      a `lean` program            generated/KEY   syntax bindings
    module/KEY.olean  compiled modules by what they were made from
    library/KEY       complete libraries, each published by one rename
    staging/          work in progress of the lock's holder; what is left here was abandoned
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from lean.errors import ToolchainError
from lean.toolchain.description import Progress

KEPT_LIBRARIES = 4
_REFRESH_SECONDS = 3600.0
_UNUSED_SECONDS = 24 * 3600.0


def default_folder() -> Path:
    """`MEDALIST_CACHE` if set, else the user's cache folder for medalist."""
    chosen = os.environ.get("MEDALIST_CACHE")
    if chosen:
        return Path(chosen).expanduser().absolute()
    from platformdirs import user_cache_dir

    return Path(user_cache_dir("medalist"))


@dataclass(frozen=True)
class Cache:
    """The cache folder. Reading needs no lock: what is under a key never changes once it is there."""

    folder: Path

    def entry(self, group: str, key: str) -> Path:
        """Where a thing lies, whether it is there yet or not."""
        return self.folder / group / key

    @contextlib.contextmanager
    def building(self, progress: Progress) -> Iterator[Path]:
        """Hold the lock; gives an empty staging folder. Raises ToolchainError when the disk refuses.

        A process that dies frees the lock, but a compiler that it started may write for a while: what was
        abandoned is removed, and never used again.
        """
        import fcntl

        with self.writing():
            self.folder.mkdir(parents=True, exist_ok=True)
            lock = os.open(self.folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                progress(f"waiting for another process that builds in {self.folder}")
                fcntl.flock(lock, fcntl.LOCK_EX)
            abandoned = self.folder / "staging"
            shutil.rmtree(abandoned, ignore_errors=True)
            with self.writing():
                abandoned.mkdir(exist_ok=True)
                staging = Path(tempfile.mkdtemp(dir=abandoned))
                try:
                    yield staging
                finally:
                    shutil.rmtree(abandoned, ignore_errors=True)
        finally:
            os.close(lock)

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Turn the disk's refusals into a ToolchainError that says what to do."""
        try:
            yield
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
                reason = "there is no room left"
            elif error.errno in (errno.EACCES, errno.EROFS, errno.EPERM):
                reason = "it cannot be written to"
            else:
                reason = f"{error.strerror or error}"
                if error.filename:
                    reason += f" ({error.filename})"
            raise ToolchainError(
                f"cannot build in the cache folder {self.folder}: {reason}; free some space, or set "
                "MEDALIST_CACHE to another folder"
            ) from error

    def publish(self, made: Path, group: str, key: str) -> Path:
        """Move a finished file or folder out of staging to its place, in one step."""
        place = self.entry(group, key)
        place.parent.mkdir(parents=True, exist_ok=True)
        _flush(made)
        if made.is_dir() and place.exists():
            shutil.rmtree(place)
        made.replace(place)
        return place

    def used(self, place: Path) -> None:
        """Note that a thing was used now, so that pruning keeps it."""
        with contextlib.suppress(OSError):
            if time.time() - place.stat().st_mtime > _REFRESH_SECONDS:
                os.utime(place)

    def size(self) -> int:
        """Bytes on disk; a file with several names counts once."""
        seen: dict[tuple[int, int], int] = {}
        for folder, _, files in os.walk(self.folder):
            for name in files:
                with contextlib.suppress(OSError):
                    status = os.lstat(os.path.join(folder, name))
                    seen[status.st_dev, status.st_ino] = status.st_blocks * 512
        return sum(seen.values())

    def prune(self, keep: Path) -> None:
        """Drop libraries that nobody used for a day, a few excepted, and modules that none holds any more.

        Call it with the lock held. `keep` is the library in use.
        """
        unused_since = time.time() - _UNUSED_SECONDS
        libraries = sorted(self.folder.glob("library/*"), key=lambda path: path.stat().st_mtime)
        for old in libraries[:-KEPT_LIBRARIES]:
            # What was used lately may be in use by another process.
            if old != keep and old.stat().st_mtime < unused_since:
                shutil.rmtree(old, ignore_errors=True)
        for module in self.folder.glob("module/*"):
            status = module.stat()
            # Libraries hold hard links; a link count of one means that none needs this module.
            if status.st_nlink == 1 and status.st_mtime < unused_since:
                module.unlink(missing_ok=True)

    def digest(self, file: Path) -> str:
        """The sha256 of a large file in hex, remembered for as long as its size and times stay."""
        status = file.stat()
        times = f"{status.st_mtime_ns} {status.st_ctime_ns}"
        identity = f"{file.resolve()} {status.st_size} {status.st_ino} {times}"
        note = self.entry("digests", sha256(identity.encode()).hexdigest()[:32])
        with contextlib.suppress(OSError):
            if len(known := note.read_text()) == 64:
                return known
        with file.open("rb") as stream:
            import hashlib

            found = hashlib.file_digest(stream, "sha256").hexdigest()
        # A digest that cannot be remembered is only computed again.
        with contextlib.suppress(OSError):
            note.parent.mkdir(parents=True, exist_ok=True)
            draft = note.with_name(f"{note.name}.{os.getpid()}")
            draft.write_text(found)
            draft.replace(note)
        return found


def _flush(path: Path) -> None:
    """Have the disk hold the content before the name: a power cut must not leave an empty file behind."""
    files = [path] if path.is_file() else [item for item in path.rglob("*") if item.is_file()]
    for file in files:
        descriptor = os.open(file, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
