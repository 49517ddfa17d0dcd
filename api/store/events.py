"""What happened to jobs and batches, in order, for those who listen?"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select

from api.store.database import Transaction
from api.store.tables import events


@dataclass(frozen=True, slots=True)
class Event:
    """One event; `id` grows with every commit."""

    id: int
    kind: str
    job: str | None
    batch: str | None
    at: float
    data: dict[str, Any]


def add(
    transaction: Transaction,
    kind: str,
    *,
    job: str | None = None,
    batch: str | None = None,
    data: dict[str, Any] | None = None,
) -> None:
    """Record what happened to a job (of a batch, perhaps) or to a batch."""
    row = {"kind": kind, "job": job, "batch": batch, "at": time.time(), "data": data or {}}
    transaction.execute(insert(events), row)


def add_queued(transaction: Transaction, jobs: Iterable[str]) -> None:
    """Record that jobs of a batch are queued: heard by each job's listeners, not by the batch's."""
    now = time.time()
    rows: list[dict[str, Any]] = [
        {"kind": "queued", "job": job, "batch": None, "at": now, "data": {}} for job in jobs
    ]
    if rows:
        transaction.execute(insert(events), rows)


def drop_progress(transaction: Transaction, job: str) -> None:
    """Forget how a finished job went on: its end says enough, and the table stays small."""
    transaction.execute(delete(events).where(events.c.job == job, events.c.kind == "progress"))


def last(transaction: Transaction) -> int:
    """The number of the newest event, 0 when there is none."""
    return transaction.execute(select(func.max(events.c.id))).scalar() or 0


def after(transaction: Transaction, number: int, most: int = 1000) -> Sequence[Event]:
    """The events after that number, oldest first, `most` at most."""
    return _read(transaction, events.c.id > number, most)


def of_job(transaction: Transaction, job: str, number: int, most: int = 1000) -> Sequence[Event]:
    """A job's events after that number."""
    return _read(transaction, (events.c.job == job) & (events.c.id > number), most)


def of_batch(transaction: Transaction, batch: str, number: int, most: int = 1000) -> Sequence[Event]:
    """A batch's events, and those of its jobs, after that number."""
    return _read(transaction, (events.c.batch == batch) & (events.c.id > number), most)


def _read(transaction: Transaction, condition: Any, most: int) -> Sequence[Event]:
    query = select(events).where(condition).order_by(events.c.id).limit(most)
    return [Event(r.id, r.kind, r.job, r.batch, r.at, r.data) for r in transaction.execute(query)]
