"""How is the database reached, and what is one transaction?

SQLite (WAL, every commit synced) or PostgreSQL.  Writers take turns: on SQLite by `BEGIN IMMEDIATE`, on
PostgreSQL by one advisory lock, so that the numbers of events come in the order of their commits.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from api.errors import SettingsError, StoreError

_WRITERS = 0x6D65_6461  # any number that no other program in the same database takes
_BUSY_MILLISECONDS = 10_000

_log = logging.getLogger(__name__)

Transaction = Connection
"""An open transaction: of `Database.read` or `Database.write`."""


class Database:
    """One database, for use by many threads.

    url: `sqlite:///PATH` or `postgresql://USER@HOST/NAME`.  Raises SettingsError for any other.
    """

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        self.sqlite = self._engine.dialect.name == "sqlite"
        self._turn = threading.Lock()

    @property
    def engine(self) -> Engine:
        """For migrations and tests."""
        return self._engine

    @property
    def name(self) -> str:
        """The address without its password."""
        return self._engine.url.render_as_string(hide_password=True)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A transaction that changes nothing.  Raises StoreError when the database fails."""
        with self._failures(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """A transaction that is committed at the end of the block, alone among writers.

        Raises StoreError when the database fails; nothing of the block has then happened.
        """
        # Threads of one process wait here, in turn; SQLite's own waiting polls and starves some.
        with self._failures(), self._turn, self._engine.connect() as connection:
            writing = connection.execution_options(writing=True)
            with writing.begin():
                if not self.sqlite:
                    writing.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _WRITERS})
                yield writing

    def ping(self) -> None:
        """Raises StoreError when the database does not answer."""
        with self.read() as transaction:
            transaction.execute(text("SELECT 1"))

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            why = str(error.orig).strip().split("\n", maxsplit=1)[0]
            raise StoreError(f"the database {self.name} failed: {why}") from error
        except SQLAlchemyError as error:
            raise StoreError(f"the database {self.name} failed: {error}") from error


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
    except SQLAlchemyError as error:
        raise SettingsError(f"MEDALIST_DATABASE: not the address of a database: {error}") from error
    if parsed.drivername == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername == "postgresql+psycopg":
        return create_engine(
            parsed, pool_pre_ping=True, pool_size=8, max_overflow=16, connect_args={"connect_timeout": 5}
        )
    if parsed.drivername == "sqlite" and parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(parsed, pool_size=8, max_overflow=16)
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    raise SettingsError(
        f"MEDALIST_DATABASE: {parsed.drivername!r} is not supported; give sqlite:///PATH or postgresql://…"
    )


def _set_up_sqlite(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions are begun by `_begin_sqlite`, not by the driver
    for pragma in (
        f"busy_timeout = {_BUSY_MILLISECONDS}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    options: dict[str, Any] = dict(connection.get_execution_options())
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writing") else "BEGIN")
