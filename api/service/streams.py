"""How do events reach a client? As server-sent events, resumed after `Last-Event-ID`."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator

from fastapi.responses import StreamingResponse

from api.errors import RequestError, StoreError
from api.models import FINISHED
from api.service import views
from api.service.state import Service
from api.store import batches, events, jobs

_log = logging.getLogger(__name__)

_LARGEST = 2**63 - 1


class EventStream(StreamingResponse):
    """`text/event-stream`."""

    media_type = "text/event-stream"


def last_seen(given: str | None, after: int | None) -> int:
    """The number of the last event that the client has, by its header or else its query.

    Raises RequestError when it is no number.
    """
    if given is None or not given.strip():
        return after or 0
    if not (given.isascii() and given.isdigit()) or int(given) > _LARGEST:
        raise RequestError(
            422, "The request is not valid", "header.Last-Event-ID: expected the number of an event"
        )
    return int(given)


def stream(service: Service, subject: str, after: int, *, batch: bool) -> EventStream:
    """The events of a job (or batch) after that number, to their end.

    Raises RequestError when too many streams are open.
    """
    service.check_streams()
    return EventStream(_frames(service, subject, after, batch=batch), headers={"X-Accel-Buffering": "no"})


async def _frames(service: Service, subject: str, after: int, *, batch: bool) -> AsyncIterator[str]:
    service.streams += 1
    seen = after
    try:
        yield "retry: 2000\n\n"
        heard = service.hub.events(subject, after, batch=batch, heartbeat=service.settings.heartbeat)
        async with contextlib.aclosing(heard) as told:
            async for event in told:
                if event is None:
                    yield ": \n\n"
                    if await asyncio.to_thread(_over, service, subject, seen, batch):
                        return
                    continue
                seen = event.id
                data = views.event(event).model_dump_json()
                yield f"id: {event.id}\nevent: {event.kind}\ndata: {data}\n\n"
                if event.kind == "finished" or (not batch and event.kind in FINISHED):
                    return
    except StoreError as error:
        # The client comes back by itself, with the number of the last event.
        _log.warning("a stream ends: %s", error)
    finally:
        service.streams -= 1


def _over(service: Service, subject: str, seen: int, batch: bool) -> bool:
    """Whether nothing more can come: the client has seen the end already."""
    with service.database.read() as transaction:
        row = batches.get(transaction, subject) if batch else jobs.get(transaction, subject)
        if row is not None and row.finished_at is None:
            return False
        read = events.of_batch if batch else events.of_job
        return not read(transaction, subject, seen, 1)
