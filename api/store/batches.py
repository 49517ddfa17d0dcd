"""Which batches are there, and how far have they come?"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from api.models.jobs import FINISHED
from api.store import events
from api.store.database import Transaction
from api.store.tables import batches, jobs, receipts

Stored = Row[Any]


def add(transaction: Transaction, batch: str, name: str | None, problems: int, owner: str | None) -> None:
    """Store a batch; its jobs follow in the same transaction."""
    row = {"id": batch, "name": name, "problems": problems, "owner": owner, "created_at": time.time()}
    transaction.execute(insert(batches), row)
    events.add(transaction, "queued", batch=batch, data={"problems": problems})


def get(transaction: Transaction, batch: str) -> Stored | None:
    """The batch of that id."""
    return transaction.execute(select(batches).where(batches.c.id == batch)).first()


def page(transaction: Transaction, before: int | None, most: int) -> tuple[Sequence[Stored], int]:
    """The newest batches, `most` at most, and how many there are in all."""
    total = transaction.execute(select(func.count()).select_from(batches)).scalar_one()
    query = select(batches).order_by(batches.c.seq.desc()).limit(most)
    if before is not None:
        query = query.where(batches.c.seq < before)
    return transaction.execute(query).all(), total


def counts(transaction: Transaction, batch: str) -> dict[str, int]:
    """How many of its jobs are in which state."""
    query = (
        select(jobs.c.status, func.count().label("number"))
        .where(jobs.c.batch == batch)
        .group_by(jobs.c.status)
    )
    return {row.status: row.number for row in transaction.execute(query)}


def close_if_done(transaction: Transaction, batch: str) -> None:
    """Mark the batch as finished, and say so, when the last of its jobs has ended."""
    open_jobs = select(jobs.c.seq).where(jobs.c.batch == batch, jobs.c.status.in_(("queued", "running")))
    if transaction.execute(open_jobs.limit(1)).first() is not None:
        return
    closing = update(batches).where(batches.c.id == batch, batches.c.finished_at.is_(None))
    if transaction.execute(closing.values(finished_at=time.time())).rowcount:
        events.add(transaction, "finished", batch=batch, data=counts(transaction, batch))


def results(transaction: Transaction, batch: str, after: int, most: int) -> Sequence[Stored]:
    """The finished jobs of a batch with their receipts, in the order of its problems, after that `seq`."""
    query = (
        select(jobs, receipts.c.body.label("receipt_body"))
        .outerjoin(receipts, jobs.c.receipt == receipts.c.hash)
        .where(jobs.c.batch == batch, jobs.c.status.in_(tuple(FINISHED)), jobs.c.seq > after)
        .order_by(jobs.c.seq)
        .limit(most)
    )
    return transaction.execute(query).all()


def unfinished(transaction: Transaction, batch: str) -> Iterator[str]:
    """The ids of its jobs that have not ended."""
    query = select(jobs.c.id).where(jobs.c.batch == batch, jobs.c.status.in_(("queued", "running")))
    return iter(transaction.execute(query).scalars().all())
