"""`medalist serve`: the service, and the API keys that it accepts."""

from __future__ import annotations

import asyncio
import socket
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import uvicorn

from api import logs
from api.errors import ServiceError, SettingsError, StoreError
from api.settings import Settings, load
from api.store import Database, keys
from api.store.migrations import upgrade

_SHUTDOWN_SECONDS = 3


@dataclass(frozen=True)
class Given:
    """What the command line says beside the environment's variables; None: nothing."""

    host: str | None = None
    port: int | None = None
    data: Path | None = None
    database: str | None = None
    slots: int | None = None
    workers: int | None = None
    log: str | None = None


def run(given: Given) -> int:
    """Serve until a signal comes; returns the exit code."""
    try:
        settings = load(**vars(given))
        _check_keys(settings)
    except ServiceError as error:
        return _complain(error)
    return _serve(settings)


def new_key(given: Given, name: str) -> int:
    """Make a key and print it; returns the exit code."""
    try:
        database = _open(given)
        with database.write() as transaction:
            secret = keys.make(transaction, name)
    except ServiceError as error:
        return _complain(error)
    sys.stderr.write("The key is shown this once; keep it:\n")
    sys.stdout.write(secret + "\n")
    return 0


def list_keys(given: Given) -> int:
    """Print the keys' ids and names; returns the exit code."""
    try:
        database = _open(given)
        with database.read() as transaction:
            found = keys.listed(transaction)
    except ServiceError as error:
        return _complain(error)
    for key in found:
        made = datetime.fromtimestamp(key.created_at, UTC).strftime("%Y-%m-%d %H:%M")
        state = "revoked" if key.revoked_at is not None else "valid"
        sys.stdout.write(f"{key.id}  {state:<7}  {made}  {key.name}\n")
    return 0


def revoke_key(given: Given, id: str) -> int:
    """Refuse a key from now on; returns the exit code."""
    try:
        database = _open(given)
        with database.write() as transaction:
            there = keys.revoke(transaction, id)
    except ServiceError as error:
        return _complain(error)
    if not there:
        sys.stderr.write(f"medalist: no key has the id {id!r}; --list-keys shows those that there are\n")
        return 2
    return 0


def _open(given: Given) -> Database:
    database = Database(load(**vars(given)).database_url)
    upgrade(database)
    return database


def _check_keys(settings: Settings) -> None:
    """Raises SettingsError when others could connect without a key, or none could connect with one."""
    if not settings.demands_key or settings.api_keys:
        return
    database = Database(settings.database_url)
    upgrade(database)
    with database.read() as transaction:
        found = any(key.revoked_at is None for key in keys.listed(transaction))
    database.close()
    if not found:
        raise SettingsError(
            f"others can connect to {settings.host}, so keys are needed, and there is none: make one with "
            "`medalist serve --new-key NAME` (with the same --data or database), or set MEDALIST_API_KEYS"
        )


def _complain(error: ServiceError) -> int:
    sys.stderr.write(f"medalist: {error}\n")
    return 4 if isinstance(error, StoreError) else 2


def _serve(settings: Settings) -> int:
    from api.service import create_app

    logs.set_up(settings)
    config = uvicorn.Config(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws="none",
        lifespan="on",
        timeout_graceful_shutdown=_SHUTDOWN_SECONDS,
    )
    server = _Server(config)
    try:
        asyncio.run(server.serve())
    except KeyboardInterrupt:
        return 0
    except SystemExit:  # uvicorn's, when the port is taken; the log says so
        return 4
    return 0 if server.started else 4


class _Server(uvicorn.Server):
    """Says where it listens."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            for listening in self.servers[0].sockets:
                host, port = listening.getsockname()[:2]
                place = f"[{host}]" if ":" in host else host
                sys.stderr.write(f"Medalist listens on http://{place}:{port}\n")
                sys.stderr.flush()
