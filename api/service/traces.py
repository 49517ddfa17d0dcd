"""Where is the record of a search, and what of it is told to those who follow it live?"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from pathlib import Path

from api.service.state import Service
from api.service.waiting import find
from api.store.jobs import Stored
from prover.errors import TraceError
from prover.trace import Event, TraceReader
from prover.trace.events import End, to_line

_LOOK_SECONDS = 0.25
_CHUNK_LINES = 2000


def place(service: Service, row: Stored) -> Path | None:
    """The file of the last attempt's trace, if there is one yet."""
    if row.trace is not None:
        path = service.files.path(row.trace)
    elif row.attempts:
        path = service.files.running(row.id, row.attempts)
    else:
        return None
    return path if path.exists() else None


async def whole(path: Path) -> AsyncGenerator[str, None]:
    """The lines so far.  Raises TraceError."""
    async for part in _written(TraceReader(path)):
        yield part


async def follow(service: Service, job: str) -> AsyncGenerator[str, None]:
    """The lines so far, and those that come, to the end of the search (or of the attempt, if it is lost)."""
    service.streams += 1
    try:
        reader: TraceReader | None = None
        attempt = 0
        while True:
            row = await find(service, job)
            path = await asyncio.to_thread(place, service, row)
            if reader is not None and row.attempts != attempt:
                return
            if path is not None:
                if reader is None:
                    reader, attempt = TraceReader(path), row.attempts
                reader.path = path  # it moves when the search has ended
                with contextlib.suppress(TraceError):
                    async for part in _written(reader):
                        yield part
                        if part.startswith(_END):
                            return
                if reader.torn is not None:
                    return
            if row.finished_at is not None:
                return
            await asyncio.sleep(_LOOK_SECONDS)
    finally:
        service.streams -= 1


_END = '{"k":"end"'


async def _written(reader: TraceReader) -> AsyncGenerator[str, None]:
    """What the reader finds, in parts of some thousand lines; the end of the search alone in the last."""
    events = await asyncio.to_thread(reader.read)
    end = events.pop() if events and isinstance(events[-1], End) else None
    for start in range(0, len(events), _CHUNK_LINES):
        yield await asyncio.to_thread(_lines, events[start : start + _CHUNK_LINES])
    if end is not None:
        yield _lines([end])


def _lines(events: list[Event]) -> str:
    return "".join(to_line(event) + "\n" for event in events)
