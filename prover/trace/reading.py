"""What does a trace say, finished, torn or still growing?"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import zstandard

from prover.errors import TraceError
from prover.trace.events import Edge, End, Event, Node, Start, from_line

_CHUNK = 1 << 16


@dataclass(frozen=True)
class Trace:
    """A trace as far as it was written.

    events: all of them in order, the start first; torn: what was dropped at the end and why.
    """

    events: tuple[Event, ...]
    torn: str | None = None

    @property
    def start(self) -> Start:
        first = self.events[0]
        assert isinstance(first, Start)
        return first

    @property
    def end(self) -> End | None:
        """How the search ended; None while it runs, or when it was killed."""
        last = self.events[-1]
        return last if isinstance(last, End) else None

    @cached_property
    def nodes(self) -> dict[int, Node]:
        """The states by id, in order."""
        return {event.id: event for event in self.events if isinstance(event, Node)}

    @cached_property
    def edges(self) -> dict[int, Edge]:
        """The tactics tried by id, in order."""
        return {event.id: event for event in self.events if isinstance(event, Edge)}


class TraceReader:
    """Reads a trace from its start; `read` may be called again for what came meanwhile."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.torn: str | None = None
        self._offset = 0
        self._partial = b""
        self._started = False
        self._new_frame()

    @property
    def rest(self) -> int:
        """Bytes of text seen of a line that has not ended."""
        return len(self._partial)

    def read(self) -> list[Event]:
        """The events since the last call; none when nothing whole came.

        What a crash has torn ends the trace: `torn` says so.  Raises TraceError when there is no file, or
        it is no trace of this version.
        """
        events: list[Event] = []
        if self.torn is not None:
            return events
        try:
            with self.path.open("rb") as file:
                file.seek(self._offset)
                while chunk := file.read(_CHUNK):
                    self._offset += len(chunk)
                    events += self._events(chunk)
                    if self.torn is not None:
                        break
        except OSError as error:
            raise TraceError(f"{self.path}: cannot be read: {error.strerror}") from error
        return events

    def _events(self, chunk: bytes) -> Iterator[Event]:
        *lines, self._partial = (self._partial + self._decompress(chunk)).split(b"\n")
        for line in lines:
            try:
                event = from_line(line)
            except TraceError as error:
                if not self._started:
                    raise TraceError(f"{self.path}: {error}") from error
                self._tear(str(error))
                return
            if not self._started and not isinstance(event, Start):
                raise TraceError(f"{self.path}: not a trace: it begins with {line[:60]!r}")
            self._started = True
            if event is not None:
                yield event

    def _decompress(self, chunk: bytes) -> bytes:
        text = b""
        while chunk:
            self._frame_bytes += chunk
            try:
                part = self._frame.decompress(chunk)
            except zstandard.ZstdError as error:
                text += _sound_part(self._frame_bytes)[self._frame_text :]
                if not self._started and not text:
                    raise TraceError(f"{self.path}: not a trace: {error}") from error
                self._tear(str(error))
                break
            text += part
            self._frame_text += len(part)
            if not self._frame.eof:
                break
            chunk = self._frame.unused_data
            self._new_frame()
        return text

    def _new_frame(self) -> None:
        self._frame = zstandard.ZstdDecompressor().decompressobj()
        self._frame_bytes = b""
        self._frame_text = 0

    def _tear(self, why: str) -> None:
        self.torn = f"{self.path.name} cannot be read to its end ({why}); the rest was dropped"


def _sound_part(frame: bytes) -> bytes:
    """The text before the byte that zstd stumbles over: it gives none of what one call was to give."""
    decompressor = zstandard.ZstdDecompressor().decompressobj()
    text = b""
    with contextlib.suppress(zstandard.ZstdError):
        for place in range(len(frame)):
            text += decompressor.decompress(frame[place : place + 1])
    return text


def read_trace(path: Path) -> Trace:
    """All that can be read of a trace.  Raises TraceError as `TraceReader.read`, or without a start."""
    reader = TraceReader(path)
    events = tuple(reader.read())
    if not events:
        raise TraceError(f"{path}: not a trace: it has no first line")
    torn = reader.torn
    if torn is None and reader.rest:
        torn = f"{path.name} ends within a line; {reader.rest} bytes of it were dropped"
    return Trace(events, torn)


def follow(path: Path, *, pause: float = 0.2) -> Iterator[Event]:
    """The events of a growing trace as they come; ends after `End`, or where the file is torn.

    pause: seconds between looks.  The caller stops when it no longer waits.  Raises TraceError as
    `TraceReader.read`.
    """
    reader = TraceReader(path)
    while True:
        for event in reader.read():
            yield event
            if isinstance(event, End):
                return
        if reader.torn is not None:
            return
        time.sleep(pause)
