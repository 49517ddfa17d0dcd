"""Which API keys are there? Only their hashes are kept."""

from __future__ import annotations

import hashlib
import secrets
import time
from dataclasses import dataclass

from sqlalchemy import insert, select, update

from api.store.database import Transaction
from api.store.jobs import fresh_id
from api.store.tables import keys

PREFIX = "mk_"


@dataclass(frozen=True)
class Key:
    """A key that is known, without the key."""

    id: str
    name: str
    created_at: float
    revoked_at: float | None


def make(transaction: Transaction, name: str) -> str:
    """A new key, which is shown this once."""
    secret = PREFIX + secrets.token_urlsafe(32)
    add(transaction, name, secret)
    return secret


def add(transaction: Transaction, name: str, secret: str) -> None:
    """Make a given key known, if it is not."""
    digest = hashed(secret)
    if transaction.execute(select(keys.c.id).where(keys.c.hash == digest)).first() is None:
        row = {"id": fresh_id("k"), "name": name, "hash": digest, "created_at": time.time()}
        transaction.execute(insert(keys), row)


def find(transaction: Transaction, secret: str) -> Key | None:
    """The key, unless it is unknown or revoked."""
    query = select(keys).where(keys.c.hash == hashed(secret), keys.c.revoked_at.is_(None))
    row = transaction.execute(query).first()
    return Key(row.id, row.name, row.created_at, row.revoked_at) if row is not None else None


def listed(transaction: Transaction) -> list[Key]:
    """All keys, also revoked ones."""
    rows = transaction.execute(select(keys).order_by(keys.c.created_at))
    return [Key(row.id, row.name, row.created_at, row.revoked_at) for row in rows]


def revoke(transaction: Transaction, id: str) -> bool:
    """Refuse the key from now on; False when there is none of that id."""
    changed = transaction.execute(update(keys).where(keys.c.id == id).values(revoked_at=time.time()))
    return bool(changed.rowcount)


def hashed(secret: str) -> str:
    """The keys are random and long, so that a plain hash cannot be searched."""
    return hashlib.sha256(secret.encode(errors="surrogatepass")).hexdigest()
