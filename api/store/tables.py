"""Which tables are there?

Times are seconds since 1970 in UTC and only for people: nothing is decided by them.  `seq` numbers rows in
the order in which they came.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
)

metadata = MetaData()

_Number = BigInteger().with_variant(Integer(), "sqlite")
"""SQLite counts up only in columns that are declared INTEGER."""

jobs = Table(
    "jobs",
    metadata,
    Column("seq", _Number, primary_key=True, autoincrement=True),
    Column("id", String(32), nullable=False, unique=True),
    Column("kind", String(16), nullable=False),
    Column("name", String(200)),
    Column("status", String(16), nullable=False),
    Column("priority", SmallInteger, nullable=False),
    Column("request", JSON, nullable=False),
    Column("batch", String(32)),
    Column("caller_id", String(200)),
    Column("owner", String(32)),
    Column("rerun_of", String(32)),
    Column("created_at", Float, nullable=False),
    Column("started_at", Float),
    Column("finished_at", Float),
    Column("runner", String(32)),
    Column("attempts", Integer, nullable=False),
    Column("cancel", Boolean, nullable=False),
    Column("progress", JSON(none_as_null=True)),
    Column("result", JSON(none_as_null=True)),
    Column("seconds", Float),
    Column("steps", Integer),
    Column("message", Text),
    Column("receipt", String(64)),
    Column("trace", String(64)),
    Column("figure", String(64)),
    Index("jobs_queue", "status", "priority", "seq"),
    Index("jobs_batch", "batch", "status"),
    Index("jobs_runner", "runner", "status"),
    sqlite_autoincrement=True,
)

attempts = Table(
    "attempts",
    metadata,
    Column("job", String(32), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("runner", String(32), nullable=False),
    Column("started_at", Float, nullable=False),
    Column("ended_at", Float),
    Column("end", String(200)),
)
"""Each time that a job was taken up, and how that ended: with the job's status, or with what was lost."""

batches = Table(
    "batches",
    metadata,
    Column("seq", _Number, primary_key=True, autoincrement=True),
    Column("id", String(32), nullable=False, unique=True),
    Column("name", String(200)),
    Column("problems", Integer, nullable=False),
    Column("owner", String(32)),
    Column("created_at", Float, nullable=False),
    Column("finished_at", Float),
    sqlite_autoincrement=True,
)

receipts = Table(
    "receipts",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("body", JSON, nullable=False),
)
"""Receipts by the SHA-256 of their JSON."""

files = Table(
    "files",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("created_at", Float, nullable=False),
)
"""Traces and figures by the SHA-256 of their content; the content lies in the data folder."""

events = Table(
    "events",
    metadata,
    Column("id", _Number, primary_key=True, autoincrement=True),
    Column("job", String(32)),
    Column("batch", String(32)),
    Column("kind", String(16), nullable=False),
    Column("at", Float, nullable=False),
    Column("data", JSON, nullable=False),
    Index("events_job", "job", "id"),
    Index("events_batch", "batch", "id"),
    sqlite_autoincrement=True,
)
"""Numbers are given out in the order of commits, so a reader that goes on after the last one misses none."""

idempotency = Table(
    "idempotency",
    metadata,
    Column("key", String(300), primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("answer", String(32), nullable=False),
)
"""What the request with an `Idempotency-Key` made: the id of a job or batch."""

keys = Table(
    "keys",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("hash", String(64), nullable=False, unique=True),
    Column("created_at", Float, nullable=False),
    Column("revoked_at", Float),
)

runners = Table(
    "runners",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("place", String(200), nullable=False),
    Column("beats", BigInteger, nullable=False),
    Column("alive", Boolean, nullable=False),
    Column("started_at", Float, nullable=False),
    Column("info", JSON, nullable=False),
)
"""Processes that take up jobs.  `beats` counts up while one lives; `place` tells whether it is gone."""
