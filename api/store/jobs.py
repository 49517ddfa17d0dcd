"""Which jobs are there, and how do they go from one state to the next?

Every change of state is one conditional UPDATE in one transaction with its event, so it happens once,
whoever else tries: `queued -> running -> (an end)`, `queued -> cancelled`, `running -> queued` when a
runner was lost.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, insert, select, update

from api.models.jobs import FINISHED
from api.store import batches as batch_store
from api.store import events
from api.store.database import Transaction
from api.store.tables import attempts, jobs, receipts

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"

OPEN = ("queued", "running")
"""The states of jobs that have not ended."""

INTERACTIVE, BATCHED = 0, 1
"""Priorities: a single job does not wait for the rest of a batch."""

MOST_ATTEMPTS = 25
"""A job that was lost with its runner so often is given up: it may be what brings the runners down."""

Stored = Row[Any]
"""A row of the table `jobs`."""

_SUMMARY = (
    *(jobs.c.seq, jobs.c.id, jobs.c.kind, jobs.c.name, jobs.c.status, jobs.c.batch, jobs.c.created_at),
    *(jobs.c.started_at, jobs.c.finished_at, jobs.c.seconds, jobs.c.steps, jobs.c.message),
)


@dataclass(frozen=True)
class NewJob:
    """A job that is to be stored.

    request: the members of `ProveRequest` that say what to do; caller_id: of a batch's problem.
    """

    kind: str
    name: str | None
    request: dict[str, Any]
    caller_id: str | None = None
    rerun_of: str | None = None


@dataclass(frozen=True)
class Finish:
    """How an attempt ended."""

    status: str
    result: dict[str, Any]
    receipt: dict[str, Any] | None = None
    trace: str | None = None
    figure: str | None = None


def fresh_id(prefix: str) -> str:
    """An id that nobody guesses: 100 bits."""
    return prefix + "".join(secrets.choice(_ALPHABET) for _ in range(20))


def add(
    transaction: Transaction, new: Sequence[NewJob], *, owner: str | None = None, batch: str | None = None
) -> list[str]:
    """Store jobs as `queued`; returns their ids."""
    now = time.time()
    rows = [
        {
            "id": fresh_id("j"),
            "kind": job.kind,
            "name": job.name,
            "status": "queued",
            "priority": INTERACTIVE if batch is None else BATCHED,
            "request": job.request,
            "batch": batch,
            "caller_id": job.caller_id,
            "owner": owner,
            "rerun_of": job.rerun_of,
            "created_at": now,
            "attempts": 0,
            "cancel": False,
        }
        for job in new
    ]
    transaction.execute(insert(jobs), rows)
    ids = [str(row["id"]) for row in rows]
    events.add_queued(transaction, ids)
    return ids


def get(transaction: Transaction, job: str) -> Stored | None:
    """The job of that id."""
    return transaction.execute(select(jobs).where(jobs.c.id == job)).first()


def ahead(transaction: Transaction, row: Stored) -> int:
    """How many jobs are to be taken up before this one."""
    earlier = (jobs.c.priority < row.priority) | ((jobs.c.priority == row.priority) & (jobs.c.seq < row.seq))
    query = select(func.count()).select_from(jobs).where(jobs.c.status == "queued", earlier)
    return transaction.execute(query).scalar_one()


def receipt(transaction: Transaction, digest: str | None) -> dict[str, Any] | None:
    """The receipt of that hash."""
    if digest is None:
        return None
    return transaction.execute(select(receipts.c.body).where(receipts.c.hash == digest)).scalar()


@dataclass(frozen=True)
class Filter:
    """Which jobs a list shows; `text` is looked for in names, `before` is the `seq` of the last one seen."""

    status: tuple[str, ...] = ()
    kind: str | None = None
    batch: str | None = None
    text: str | None = None
    before: int | None = None

    def conditions(self) -> list[ColumnElement[bool]]:
        """What the rows must meet, `before` aside."""
        found: list[ColumnElement[bool]] = []
        if self.status:
            found.append(jobs.c.status.in_(self.status))
        if self.kind is not None:
            found.append(jobs.c.kind == self.kind)
        if self.batch is not None:
            found.append(jobs.c.batch == self.batch)
        if self.text is not None:
            found.append(jobs.c.name.icontains(self.text, autoescape=True))
        return found


def page(transaction: Transaction, chosen: Filter, most: int) -> tuple[Sequence[Stored], int]:
    """The newest jobs that the filter lets through, `most` at most, and how many there are in all."""
    conditions = chosen.conditions()
    total = transaction.execute(select(func.count()).select_from(jobs).where(*conditions)).scalar_one()
    if chosen.before is not None:
        conditions.append(jobs.c.seq < chosen.before)
    query = select(*_SUMMARY).where(*conditions).order_by(jobs.c.seq.desc()).limit(most)
    rows: Sequence[Any] = transaction.execute(query).all()
    return rows, total


def counts(transaction: Transaction) -> dict[str, int]:
    """How many jobs are queued and running."""
    query = select(jobs.c.status, func.count().label("number")).where(jobs.c.status.in_(OPEN))
    found = {row.status: row.number for row in transaction.execute(query.group_by(jobs.c.status))}
    return {status: found.get(status, 0) for status in OPEN}


@dataclass(frozen=True)
class Claimed:
    """A job that a runner has taken up for the `attempt`th time."""

    id: str
    kind: str
    name: str | None
    request: dict[str, Any]
    batch: str | None
    attempt: int


def claim(transaction: Transaction, runner: str, kinds: Sequence[str], most: int) -> list[Claimed]:
    """Take up to `most` queued jobs for a runner; they are then `running`, and nobody else has them."""
    query = (
        select(jobs)
        .where(jobs.c.status == "queued", jobs.c.kind.in_(kinds))
        .order_by(jobs.c.priority, jobs.c.seq)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    taken = transaction.execute(query).all()
    now = time.time()
    for row in taken:
        number = row.attempts + 1
        transaction.execute(
            update(jobs)
            .where(jobs.c.seq == row.seq)
            .values(status="running", runner=runner, attempts=number, started_at=now, progress=None)
        )
        transaction.execute(
            insert(attempts), {"job": row.id, "number": number, "runner": runner, "started_at": now}
        )
        events.add(transaction, "started", job=row.id, batch=row.batch, data={"attempt": number})
    return [Claimed(row.id, row.kind, row.name, row.request, row.batch, row.attempts + 1) for row in taken]


def report(
    transaction: Transaction, job: str, runner: str, progress: dict[str, Any], *, batch: str | None
) -> bool:
    """Record where a running job stands; False when the runner no longer has it."""
    mine = and_(jobs.c.id == job, jobs.c.runner == runner, jobs.c.status == "running")
    if not transaction.execute(update(jobs).where(mine).values(progress=progress)).rowcount:
        return False
    events.add(transaction, "progress", job=job, batch=batch, data=progress)
    return True


def finish(transaction: Transaction, job: str, runner: str, attempt: int, end: Finish) -> bool:
    """Record how a job ended; False, and nothing is changed, when this attempt no longer has the job."""
    mine = and_(
        jobs.c.id == job,
        jobs.c.runner == runner,
        jobs.c.attempts == attempt,
        jobs.c.status == "running",
    )
    digest = _keep_receipt(transaction, end.receipt)
    return _end(
        transaction,
        mine,
        job,
        end.status,
        {"result": end.result, "receipt": digest, "trace": end.trace, "figure": end.figure},
        end.result,
    )


def cancel(transaction: Transaction, job: str) -> Stored | None:
    """Cancel a job, at once when it is queued, through its runner when it is running; the row as it was."""
    row = get(transaction, job)
    if row is None or row.status in FINISHED:
        return row
    if row.status == "queued":
        result = {"message": "cancelled before it was taken up", "seconds": 0.0, "steps": 0}
        queued = and_(jobs.c.id == job, jobs.c.status == "queued")
        if _end(transaction, queued, job, "cancelled", {"result": result}, result):
            return row
    running = and_(jobs.c.id == job, jobs.c.status == "running")
    transaction.execute(update(jobs).where(running).values(cancel=True))
    return row


def to_cancel(transaction: Transaction, runner: str) -> set[str]:
    """The runner's jobs that are to be cancelled."""
    query = select(jobs.c.id).where(jobs.c.runner == runner, jobs.c.status == "running", jobs.c.cancel)
    return set(transaction.execute(query).scalars())


def release(transaction: Transaction, runner: str, reason: str) -> list[str]:
    """Put the runner's unfinished jobs back into the queue; returns their ids.

    One that is to be cancelled ends so: nobody works on it any more.
    """
    rows = transaction.execute(select(jobs).where(jobs.c.runner == runner, jobs.c.status == "running")).all()
    now = time.time()
    for row in rows:
        transaction.execute(
            update(attempts)
            .where(attempts.c.job == row.id, attempts.c.number == row.attempts)
            .values(ended_at=now, end=reason[:200])
        )
        if row.cancel:
            result = {"message": "cancelled", "seconds": 0.0, "steps": 0}
            _end(transaction, jobs.c.seq == row.seq, row.id, "cancelled", {"result": result}, result)
            continue
        if row.attempts >= MOST_ATTEMPTS:
            message = f"given up after {row.attempts} attempts, the last of which ended so: {reason}"
            result = {"message": message, "seconds": 0.0, "steps": 0}
            _end(transaction, jobs.c.seq == row.seq, row.id, "failed", {"result": result}, result)
            continue
        transaction.execute(
            update(jobs).where(jobs.c.seq == row.seq).values(status="queued", runner=None, started_at=None)
        )
        events.add(transaction, "requeued", job=row.id, batch=row.batch, data={"reason": reason})
    return [row.id for row in rows]


def _end(
    transaction: Transaction,
    condition: ColumnElement[bool],
    job: str,
    status: str,
    values: dict[str, Any],
    result: dict[str, Any],
) -> bool:
    now = time.time()
    message, seconds, steps = (result.get(key) for key in ("message", "seconds", "steps"))
    changed = transaction.execute(
        update(jobs)
        .where(condition)
        .values(
            status=status,
            finished_at=now,
            runner=None,
            message=message,
            seconds=seconds,
            steps=steps,
            **values,
        )
    )
    if not changed.rowcount:
        return False
    row = get(transaction, job)
    assert row is not None
    transaction.execute(
        update(attempts)
        .where(attempts.c.job == job, attempts.c.number == row.attempts)
        .values(ended_at=now, end=status)
    )
    events.drop_progress(transaction, job)
    data = {"seconds": seconds, "steps": steps, "message": message}
    events.add(transaction, status, job=job, batch=row.batch, data=data)
    if row.batch is not None:
        batch_store.close_if_done(transaction, row.batch)
    return True


def _keep_receipt(transaction: Transaction, body: dict[str, Any] | None) -> str | None:
    if body is None:
        return None
    text = json.dumps(body, sort_keys=True, ensure_ascii=False)
    digest = hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()
    known = transaction.execute(select(receipts.c.hash).where(receipts.c.hash == digest)).first()
    if known is None:
        transaction.execute(insert(receipts), {"hash": digest, "body": body})
    return digest
