"""Where do traces and figures lie? In the data folder, under the SHA-256 of their content."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from pathlib import Path
from typing import Literal

from sqlalchemy import insert, select

from api.errors import StoreError
from api.store.database import Transaction
from api.store.tables import files

FileKind = Literal["trace", "figure"]


class Files:
    """The folder of files by content; written once, never changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def running(self, job: str, attempt: int) -> Path:
        """Where the trace of an attempt grows; `keep` moves it to its place."""
        return self.folder / "running" / f"{job}-{attempt}.trace.zst"

    def path(self, digest: str) -> Path:
        """Where the content of that hash lies."""
        return self.folder / digest[:2] / digest

    def set_up(self) -> None:
        """Make the folder.  Raises StoreError."""
        try:
            (self.folder / "running").mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                f"{self.folder}: the folder for files cannot be made: {error.strerror}"
            ) from error

    def keep(self, source: Path) -> str:
        """Move a finished file to its place; returns its hash.  Raises StoreError."""
        try:
            with source.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
                os.fsync(file.fileno())
            place = self.path(digest)
            place.parent.mkdir(exist_ok=True)
            source.replace(place)
        except OSError as error:
            raise StoreError(f"{source}: cannot be kept: {error.strerror}") from error
        return digest

    def keep_text(self, text: str) -> str:
        """Keep a text; returns its hash.  Raises StoreError."""
        data = text.encode()
        place = self.folder / "running" / f"{hashlib.sha256(data).hexdigest()}-{os.getpid()}"
        try:
            place.write_bytes(data)
        except OSError as error:
            raise StoreError(f"{place}: cannot be written: {error.strerror}") from error
        return self.keep(place)

    def sweep(self, job: str) -> None:
        """Remove what lost attempts at a finished job have left."""
        for left in (self.folder / "running").glob(f"{job}-*"):
            left.unlink(missing_ok=True)

    def free_bytes(self) -> int:
        """Free space where the files lie.  Raises StoreError."""
        try:
            return shutil.disk_usage(self.folder).free
        except OSError as error:
            raise StoreError(f"{self.folder}: cannot be looked at: {error.strerror}") from error


def record(transaction: Transaction, digest: str, kind: FileKind, size: int) -> None:
    """Note a kept file."""
    if transaction.execute(select(files.c.hash).where(files.c.hash == digest)).first() is None:
        row = {"hash": digest, "kind": kind, "size": size, "created_at": time.time()}
        transaction.execute(insert(files), row)
