"""`/batches`: many problems at once, from JSON, JSON lines or a file of constructions."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from functools import partial
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import StreamingResponse

from api.models import Batch, BatchPage
from api.models.batches import BatchOptions
from api.models.requests import CONSTRUCTION, STATEMENT
from api.service import problem_files, results, streams, submission, views
from api.service.problem import answers, missing
from api.service.routes.jobs import After, Cursor, IdempotencyKey, LastSeen, Limit
from api.service.security import Owner, count_submission, identify
from api.service.state import Here, Service
from api.service.waiting import is_id
from api.store import Transaction, batches, jobs
from api.store.jobs import Stored

router = APIRouter(tags=["batches"], dependencies=[Depends(identify)])

_EVENTS: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}, "description": "Events."}
}
_LINE = f'{{"name": "one", "formal_statement": "{STATEMENT}"}}'
_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": {"$ref": "#/components/schemas/BatchRequest"}},
            "application/x-ndjson": {"schema": {"type": "string"}, "example": _LINE},
            "text/plain": {"schema": {"type": "string"}, "example": f"one\n{CONSTRUCTION}"},
        },
    }
}
_RESULTS: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {
            "application/x-ndjson": {"schema": {"type": "string"}},
            "text/csv": {"schema": {"type": "string"}},
        },
        "description": "One line a problem that has ended.",
    }
}


@router.post(
    "/batches",
    status_code=202,
    response_model=Batch,
    responses=answers(415),
    openapi_extra=_BODY,
)
async def submit(
    request: Request,
    response: Response,
    service: Here,
    owner: Owner,
    options: Annotated[BatchOptions, Query()],
    key: IdempotencyKey = None,
) -> Batch:
    """Try up to 10,000 problems: JSON, JSON lines with a problem each, or a file of constructions (JGEX).

    With a file, the query says how its problems are tried; with JSON, the body does.
    """
    count_submission(request, service)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    body = await request.body()
    asked = await asyncio.to_thread(problem_files.read, kind, body, options)
    made = await submission.batch(service, asked, submission.Caller(owner, key))
    found = await _view(service, made)
    response.headers["Location"] = found.links.self
    return found


@router.get("/batches", response_model=BatchPage, responses=answers())
async def listed(service: Here, limit: Limit = 50, cursor: Cursor = None) -> BatchPage:
    """Batches, newest first."""
    before = int(cursor) if cursor is not None else None

    def look(transaction: Transaction) -> BatchPage:
        rows, total = batches.page(transaction, before, limit)
        found = [views.batch(row, batches.counts(transaction, row.id)) for row in rows]
        return BatchPage(batches=found, next=str(rows[-1].seq) if len(rows) == limit else None, total=total)

    return await service.read(look)


@router.get("/batches/{batch}", response_model=Batch, responses=answers(404))
async def one(service: Here, batch: str) -> Batch:
    """How far a batch has come."""
    return await _view(service, batch)


@router.delete("/batches/{batch}", status_code=202, response_model=Batch, responses=answers(404))
async def cancel(service: Here, batch: str) -> Batch:
    """Cancel those of its jobs that have not ended."""
    await _view(service, batch)

    def end(transaction: Transaction) -> None:
        for job in batches.unfinished(transaction, batch):
            jobs.cancel(transaction, job)

    await service.write(end)
    return await _view(service, batch)


@router.get(
    "/batches/{batch}/events", responses={**_EVENTS, **answers(404)}, response_class=streams.EventStream
)
async def events(
    service: Here, batch: str, after: After = None, last: LastSeen = None
) -> streams.EventStream:
    """What happens to a batch and its jobs, as server-sent events, up to `finished`."""
    await _view(service, batch)
    return streams.stream(service, batch, streams.last_seen(last, after), batch=True)


@router.get("/batches/{batch}/results", responses={**_RESULTS, **answers(404)}, response_class=Response)
async def download(
    service: Here,
    batch: str,
    format: Annotated[Literal["jsonl", "csv"], Query(description="JSON lines, or a table.")] = "jsonl",
) -> Response:
    """The problems of a batch that have ended, with the caller's ids, in the order in which they came."""
    found = await _view(service, batch)
    kind = "text/csv; charset=utf-8; header=present" if format == "csv" else "application/x-ndjson"
    headers = {"Content-Disposition": f'attachment; filename="{found.id}.{format}"'}
    return StreamingResponse(_table(service, batch, format), media_type=kind, headers=headers)


async def _table(service: Service, batch: str, format: Literal["jsonl", "csv"]) -> AsyncGenerator[str, None]:
    table = results.Csv() if format == "csv" else results.JsonLines()
    yield table.head
    after = 0
    while rows := await service.read(partial(_page, batch, after)):
        yield await asyncio.to_thread(table.lines, rows)
        after = rows[-1].seq


def _page(batch: str, after: int, transaction: Transaction) -> Sequence[Stored]:
    return batches.results(transaction, batch, after, 200)


async def _view(service: Service, batch: str) -> Batch:
    def look(transaction: Transaction) -> Batch | None:
        row = batches.get(transaction, batch)
        return views.batch(row, batches.counts(transaction, batch)) if row is not None else None

    found = await service.read(look) if is_id(batch) else None
    if found is None:
        raise missing("batch", batch)
    return found
