"""How is a trace written while the search runs, without holding it up?

An event becomes a line in memory; lines are compressed and handed to the file about once a second, at the
first event after that time or, under asyncio, by a timer.  A file that cannot be written raises TraceError
once, then the writer is off and the search goes on without it.
"""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

import zstandard

from prover.errors import TraceError
from prover.trace.events import (
    Best,
    Edge,
    EdgeOutcome,
    End,
    Event,
    Node,
    Note,
    Side,
    Solved,
    Start,
    Visits,
    to_line,
)

LONGEST_GOAL = 16_000
"""Characters of a goal that are kept."""

LONGEST_MESSAGE = 120
"""Characters of a failure's message that are kept."""

_LEVEL = 9
_FLUSH_SECONDS = 1.0
_FLUSH_BYTES = 1 << 18
_FRAME_BYTES = 1 << 22
"""A frame ends after so many bytes of text: its checksum then covers them."""

_log = logging.getLogger(__name__)


class TraceWriter:
    """The trace of one search, in one new file.  For use by one thread.

    path: the file appears there whole with its first line; an old one is replaced. Raises TraceError when it
    cannot be made.  Afterwards the first failure to write raises TraceError from the call that met it (or
    from the next, when a timer met it); then `off` says why, and every call does nothing.
    """

    def __init__(self, path: Path, start: Start, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.path = path
        self.off: str | None = None
        self._clock = clock
        self._began = clock()
        self._flushed = self._began
        self._snapshot = self._began
        self._lines: list[str] = []
        self._size = 0
        self._in_frame = 0
        self._met: TraceError | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._compressor = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).compressobj()
        self._file = self._create(start)

    def node(self, id: int, side: Side, goal: str, *, value: float | None = None) -> None:
        """A new state, before the edges that lead to it."""
        if len(goal) > LONGEST_GOAL:
            goal = goal[:LONGEST_GOAL] + "…"
        self._put(Node(id, side, goal, self._now(), value))

    def edge(
        self,
        id: int,
        parent: int,
        tactic: str,
        *,
        prior: float | None,
        outcome: EdgeOutcome,
        children: Sequence[int] = (),
        ms: float = 0.0,
        message: str | None = None,
    ) -> None:
        """A tactic that was tried on `parent`; ms: what the step took; message: of a failure."""
        if message is not None and len(message) > LONGEST_MESSAGE:
            message = message[:LONGEST_MESSAGE] + "…"
        self._put(Edge(id, parent, tactic, prior, outcome, tuple(children), ms, self._now(), message))

    @property
    def visits_due(self) -> bool:
        """Whether a second has passed since the last snapshot."""
        return self.off is None and self._clock() - self._snapshot >= _FLUSH_SECONDS

    def visits(
        self, nodes: Iterable[tuple[int, int, float | None]], edges: Iterable[tuple[int, int]] = ()
    ) -> None:
        """A snapshot of what changed since the last: (node, visits, value) and (edge, visits)."""
        self._snapshot = self._clock()
        self._put(Visits(tuple(nodes), tuple(edges), self._now()))

    def solved(self, nodes: Iterable[int]) -> None:
        """Nodes that became proved, in that order."""
        self._put(Solved(tuple(nodes), self._now()))

    def best(self, tactics: Sequence[str], open_goals: int) -> None:
        """The line that looks best now."""
        self._put(Best(tuple(tactics), open_goals, self._now()))

    def note(self, text: str) -> None:
        """Something that happened."""
        self._put(Note(text, self._now()))

    def end(
        self, status: str, *, proof: str | None, message: str | None, seconds: float, steps: int, nodes: int
    ) -> None:
        """How the search ended; `close` follows."""
        self._put(End(status, proof, message, seconds, steps, nodes, self._now()))

    def fileno(self) -> int:
        """The file's descriptor, for `os.fsync` and the like."""
        return self._file.fileno()

    def flush(self) -> None:
        """Hand everything to the file now."""
        self._raise_met()
        if self.off is None:
            self._flush()
            self._raise_met()

    def close(self) -> None:
        """End the last frame and the file.  May be called twice."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if not self._file.closed:
            if self.off is None:
                self._flush(last=True)
            self._close_file()
        self._raise_met()

    def __enter__(self) -> TraceWriter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _create(self, start: Start) -> BinaryIO:
        """The file with its first line, made beside its place and moved there: no reader sees half of it."""
        fresh = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        head = self._compressor.compress(f"{to_line(start)}\n".encode(errors="replace"))
        head += self._compressor.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
        try:
            file = fresh.open("wb", buffering=0)
            try:
                _write(file, head)
                fresh.replace(self.path)
            except OSError:
                file.close()
                fresh.unlink(missing_ok=True)
                raise
        except OSError as error:
            raise TraceError(f"{self.path}: a trace cannot be made: {error.strerror}") from error
        return file

    def _now(self) -> int:
        return round((self._clock() - self._began) * 1000)

    def _put(self, event: Event) -> None:
        if self.off is not None or self._file.closed:
            self._raise_met()
            return
        line = to_line(event)
        self._lines.append(line)
        self._size += len(line)
        if self._size >= _FLUSH_BYTES or self._clock() - self._flushed >= _FLUSH_SECONDS:
            self._flush()
            self._raise_met()
        elif self._timer is None:
            self._set_timer()

    def _set_timer(self) -> None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        self._timer = loop.call_later(_FLUSH_SECONDS, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        if self.off is None and self._lines and not self._file.closed:
            self._flush()

    def _flush(self, *, last: bool = False) -> None:
        """Write what has gathered; a failure is remembered in `_met`."""
        text = "".join(f"{line}\n" for line in self._lines).encode(errors="replace")
        self._lines.clear()
        self._size = 0
        self._flushed = self._clock()
        self._in_frame += len(text)
        data = self._compressor.compress(text)
        if last or self._in_frame >= _FRAME_BYTES:
            data += self._compressor.flush(zstandard.COMPRESSOBJ_FLUSH_FINISH)
            self._compressor = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).compressobj()
            self._in_frame = 0
        else:
            data += self._compressor.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
        try:
            _write(self._file, data)
        except OSError as error:
            self.off = f"{self.path}: the trace cannot be written ({error.strerror}); it ends here"
            self._met = TraceError(self.off)
            _log.warning("%s", self.off)
            self._close_file()

    def _close_file(self) -> None:
        try:
            self._file.close()
        except OSError as error:
            self._met = self._met or TraceError(f"{self.path}: cannot be closed: {error.strerror}")

    def _raise_met(self) -> None:
        met, self._met = self._met, None
        if met is not None:
            raise met


def _write(file: BinaryIO, data: bytes) -> None:
    """All of `data`: an unbuffered file may take less at once."""
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]
