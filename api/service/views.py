"""How do rows of the store become answers?"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from api.models import Batch, BatchCounts, Budget, Job, JobEvent, JobProgress, JobResult, JobSummary, Links
from api.models.batches import BatchLinks
from api.store.events import Event
from api.store.jobs import Stored


def moment(seconds: float | None) -> datetime | None:
    """A time as answers have it."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def summary(row: Stored) -> JobSummary:
    """A job in a list."""
    return JobSummary(**_summary(row))


def job(row: Stored, *, receipt: dict[str, Any] | None, ahead: int | None) -> Job:
    """A job with all that is known of it."""
    request = row.request
    lean = row.kind == "lean"
    result = None
    if row.finished_at is not None:
        known = {"environment": request["environment"]} | (row.result or {})
        result = JobResult(**{name: known.get(name) for name in _RESULT} | {"receipt": receipt})
    own = f"/jobs/{row.id}"
    searched = row.trace is not None or (lean and row.status == "running")
    return Job(
        **_summary(row),
        formal_statement=request["formal_statement"],
        geometry=request["geometry"],
        environment=request["environment"],
        budget=Budget(**request["budget"]),
        mode=request["mode"],
        policy=request["policy"],
        seed=request["seed"],
        attempts=row.attempts,
        cancelling=row.cancel and row.status == "running",
        rerun_of=row.rerun_of,
        ahead=ahead,
        progress=JobProgress(**row.progress) if row.progress else None,
        result=result,
        links=Links(
            self=own,
            events=f"{own}/events",
            trace=f"{own}/trace" if searched else None,
            steps=f"{own}/steps" if row.trace and row.status in ("proved", "disproved") else None,
            figure=f"{own}/figure" if row.figure else None,
            batch=f"/batches/{row.batch}" if row.batch else None,
        ),
    )


_RESULT = ("proof", "theorem", "message", "seconds", "steps", "environment", "lean", "library", "seed")


def _summary(row: Stored) -> dict[str, Any]:
    return {
        "id": row.id,
        "kind": row.kind,
        "name": row.name,
        "status": row.status,
        "batch": row.batch,
        "created_at": moment(row.created_at),
        "started_at": moment(row.started_at),
        "finished_at": moment(row.finished_at),
        "seconds": row.seconds,
        "steps": row.steps,
        "message": row.message,
    }


def batch(row: Stored, counts: dict[str, int]) -> Batch:
    """A batch and how far it has come."""
    own = f"/batches/{row.id}"
    finished = sum(number for status, number in counts.items() if status not in ("queued", "running"))
    created = moment(row.created_at)
    assert created is not None
    return Batch(
        id=row.id,
        name=row.name,
        status="running" if row.finished_at is None else "finished",
        problems=row.problems,
        finished=finished,
        counts=BatchCounts(**counts),
        created_at=created,
        finished_at=moment(row.finished_at),
        links=BatchLinks(
            self=own, events=f"{own}/events", jobs=f"/jobs?batch={row.id}", results=f"{own}/results"
        ),
    )


def event(found: Event) -> JobEvent:
    """An event as streams have it."""
    return JobEvent.model_validate(
        {
            "id": found.id,
            "kind": found.kind,
            "job": found.job,
            "batch": found.batch,
            "at": moment(found.at),
            "data": found.data,
        }
    )
