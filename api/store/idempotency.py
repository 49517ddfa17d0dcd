"""Was this request made before? (`Idempotency-Key`)"""

from __future__ import annotations

import hashlib

from sqlalchemy import insert, select

from api.errors import RequestError
from api.store.database import Transaction
from api.store.tables import idempotency


def digest(*parts: str) -> str:
    """What tells one request from another."""
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()


def earlier(transaction: Transaction, owner: str | None, key: str, asked: str) -> str | None:
    """What the same request made before, None when it is new.

    Raises RequestError when the key came with another request.
    """
    query = select(idempotency).where(idempotency.c.key == _full(owner, key))
    row = transaction.execute(query).first()
    if row is None:
        return None
    if row.digest != asked:
        raise RequestError(
            422,
            "The idempotency key is taken",
            "header.Idempotency-Key: it came before with a different request; send another key with this one",
        )
    return str(row.answer)


def keep(transaction: Transaction, owner: str | None, key: str, asked: str, answer: str) -> None:
    """Remember what a request made."""
    transaction.execute(insert(idempotency), {"key": _full(owner, key), "digest": asked, "answer": answer})


def _full(owner: str | None, key: str) -> str:
    return f"{owner or ''}:{key}"
