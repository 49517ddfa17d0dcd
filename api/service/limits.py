"""How much may one client ask, and how large may a request be?"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.service.problem import TooLarge, respond, too_large
from api.settings import Settings

_MOST_CLIENTS = 10_000
"""Clients that are remembered; the longest silent ones are forgotten first."""


@dataclass
class _Bucket:
    tokens: float
    at: float


class Rate:
    """So many a minute for each client, in bursts of half a minute's worth.  0: no limit."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_second = per_minute / 60
        self._most = max(1.0, per_minute / 2)
        self._clock = clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def take(self, client: str, cost: float = 1.0) -> float:
        """0 when the client may go on, otherwise the seconds that it has to wait."""
        if not self._per_second:
            return 0.0
        now = self._clock()
        cost = min(cost, self._most)
        bucket = self._buckets.setdefault(client, _Bucket(self._most, now))
        self._buckets.move_to_end(client)
        bucket.tokens = min(self._most, bucket.tokens + (now - bucket.at) * self._per_second)
        bucket.at = now
        if len(self._buckets) > _MOST_CLIENTS:
            self._buckets.popitem(last=False)
        if bucket.tokens < cost:
            return (cost - bucket.tokens) / self._per_second
        bucket.tokens -= cost
        return 0.0


class Rates:
    """The limits of a service."""

    def __init__(self, settings: Settings) -> None:
        self.requests = Rate(settings.requests_per_minute)
        self.submissions = Rate(settings.submissions_per_minute)


class BodyLimit:
    """Refuses requests that are too large, before they are read, or as soon as they show it."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        batch = scope["path"] == "/batches"
        most = self._settings.max_batch_body if batch else self._settings.max_body
        declared = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
        size = int(declared) if declared.isdigit() else 0
        if size > most:
            refusal = respond(
                413, "The request is too large", too_large(most), headers={"Connection": "close"}
            )
            await refusal(scope, receive, send)
            return
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > most:
                raise TooLarge(413, too_large(most), {"Connection": "close"})
            return message

        await self._app(scope, counted, send)
