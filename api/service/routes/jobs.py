"""`POST /prove` and `/jobs`: one problem each, submitted, looked at, cancelled, tried again."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Body, Depends, Header, Query, Request, Response

from api.models import Job, JobPage, JobStatus, Kind, ProveRequest, RerunRequest
from api.models.texts import NameText
from api.service import streams, submission, views
from api.service.problem import answers
from api.service.security import Owner, count_submission, identify
from api.service.state import Here
from api.service.waiting import LONGEST_WAIT, find, until_end, view
from api.store import Transaction, jobs
from api.store.jobs import Filter

router = APIRouter(tags=["jobs"], dependencies=[Depends(identify)])

Wait = Annotated[
    float,
    Query(ge=0, le=LONGEST_WAIT, allow_inf_nan=False, description="Seconds to wait for the end of the job."),
]
IdempotencyKey = Annotated[
    str | None,
    Header(alias="Idempotency-Key", description="The same key with the same request makes no second job."),
]
After = Annotated[
    int | None, Query(ge=0, lt=2**63, description="The last event seen, instead of `Last-Event-ID`.")
]
LastSeen = Annotated[
    str | None, Header(alias="Last-Event-ID", description="The number of the last event seen.")
]
Cursor = Annotated[str | None, Query(pattern=r"^[0-9]{1,18}$", description="`next` of the page before.")]
Limit = Annotated[int, Query(ge=1, le=200)]
_EVENTS: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}, "description": "Events."}
}


@router.post(
    "/prove",
    status_code=202,
    response_model=Job,
    responses={200: {"model": Job, "description": "It has ended."}, **answers()},
)
async def prove(
    request: Request,
    response: Response,
    service: Here,
    owner: Owner,
    asked: ProveRequest,
    wait: Wait = 0.0,
    key: IdempotencyKey = None,
) -> Job:
    """Prove or refute a Lean statement, or prove a geometry problem.

    Answers at once with a job that is `queued`, or within `wait` seconds with one that has ended.
    """
    count_submission(request, service)
    made = await submission.prove(service, asked, submission.Caller(owner, key))
    return _taken(response, await until_end(service, made, wait))


@router.get("/jobs", response_model=JobPage, responses=answers())
async def listed(
    service: Here,
    status: Annotated[list[JobStatus] | None, Query(description="Only jobs in one of these states.")] = None,
    kind: Kind | None = None,
    batch: Annotated[str | None, Query(pattern=r"^[a-z0-9]{1,32}$", description="Only its jobs.")] = None,
    q: Annotated[NameText | None, Query(description="A part of the name.")] = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> JobPage:
    """Jobs, newest first."""
    before = int(cursor) if cursor is not None else None
    chosen = Filter(tuple(status or ()), kind, batch, q, before)
    rows, total = await service.read(lambda transaction: jobs.page(transaction, chosen, limit))
    more = str(rows[-1].seq) if len(rows) == limit else None
    return JobPage(jobs=[views.summary(row) for row in rows], next=more, total=total)


@router.get("/jobs/{job}", response_model=Job, responses=answers(404))
async def one(service: Here, job: str, wait: Wait = 0.0) -> Job:
    """A job as it is now, or, with `wait`, when it has ended."""
    return await until_end(service, job, wait)


@router.delete(
    "/jobs/{job}",
    status_code=202,
    response_model=Job,
    responses={200: {"model": Job, "description": "It has ended."}, **answers(404)},
)
async def cancel(response: Response, service: Here, job: str) -> Job:
    """Cancel a job.  It ends soon, as `cancelled` unless it is done before; `cancelling` until then."""
    await find(service, job)

    def end(transaction: Transaction) -> None:
        jobs.cancel(transaction, job)

    await service.write(end)
    found = await view(service, job)
    response.status_code = 202 if found.finished_at is None else 200
    return found


@router.post(
    "/jobs/{job}/rerun",
    status_code=202,
    response_model=Job,
    responses={200: {"model": Job, "description": "It has ended."}, **answers(404)},
)
async def rerun(
    request: Request,
    response: Response,
    service: Here,
    owner: Owner,
    job: str,
    asked: Annotated[RerunRequest | None, Body()] = None,
    wait: Wait = 0.0,
    key: IdempotencyKey = None,
) -> Job:
    """Try a job's problem again, as a new job; what the request does not change stays."""
    count_submission(request, service)
    old = await find(service, job)
    caller = submission.Caller(owner, key)
    made = await submission.rerun(service, old, asked or RerunRequest(), caller)
    return _taken(response, await until_end(service, made, wait))


@router.get("/jobs/{job}/events", responses={**_EVENTS, **answers(404)}, response_class=streams.EventStream)
async def events(service: Here, job: str, after: After = None, last: LastSeen = None) -> streams.EventStream:
    """What happens to a job, as server-sent events (see the schema JobEvent), from the first to its end.

    A client that comes back with `Last-Event-ID` gets what it has missed.
    """
    await find(service, job)
    return streams.stream(service, job, streams.last_seen(last, after), batch=False)


def _taken(response: Response, job: Job) -> Job:
    response.headers["Location"] = job.links.self
    response.status_code = 202 if job.finished_at is None else 200
    return job
