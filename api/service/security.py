"""Who may ask, from which page, and what may an answer's page do?"""

from __future__ import annotations

import logging
import time
from typing import Annotated
from urllib.parse import urlsplit
from uuid import uuid4

from fastapi import Depends, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.security import APIKeyHeader, HTTPBearer
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import RequestError
from api.service.metrics import Metrics
from api.service.problem import respond
from api.service.state import Here, Service
from api.settings import Settings
from api.store import keys

_log = logging.getLogger("api.access")

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
_LOCAL_NAMES = {"localhost", "127.0.0.1", "[::1]"}
_SAFE = {"GET", "HEAD", "OPTIONS"}
_KEY_SECONDS = 5.0
_KNOWN_KEYS = 1000


class Guard:
    """Goes around every request: host and origin are looked at, headers and a log line are added."""

    def __init__(self, app: ASGIApp, settings: Settings, metrics: Metrics) -> None:
        self._app = app
        self._settings = settings
        self._metrics = metrics
        names = set(settings.allowed_hosts)
        self._hosts = names | _LOCAL_NAMES if settings.local or names else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.monotonic()
        number = uuid4().hex[:16]
        status = 0

        async def adding(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                headers["X-Request-ID"] = number
                headers.setdefault("Cache-Control", "no-store")
                self._note(scope, status, time.monotonic() - began)
            await send(message)

        refusal = self._refusal(Headers(scope=scope), scope["method"])
        try:
            await (refusal or self._app)(scope, receive, adding)
        except Exception:
            _log.exception("the request %s failed", number)
            if status:  # the answer has begun: all that is left is to break it off
                raise
            broken = respond(500, "The service failed", "the service failed; its log says more")
            await broken(scope, receive, adding)
        client = scope["client"][0] if scope.get("client") else None
        ms = round(1000 * (time.monotonic() - began), 1)
        _log.info(
            "%s %s %s",
            *(scope["method"], scope["path"], status),
            extra={"method": scope["method"], "status": status, "ms": ms, "client": client}
            | {"request": number},
        )

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "other")
        self._metrics.requests.labels(route, str(status)).inc()
        self._metrics.latency.labels(route).observe(seconds)

    def _refusal(self, headers: Headers, method: str) -> ASGIApp | None:
        host = headers.get("host", "")
        name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
        if self._hosts is not None and name.lower() not in self._hosts:
            detail = "header.Host: not a name of this service; add it to MEDALIST_ALLOWED_HOSTS"
            return respond(403, "Not under this name", detail)
        origin = headers.get("origin")
        if origin is None or method in _SAFE or origin in self._settings.cors_origins:
            return None
        try:
            same = urlsplit(origin).netloc == host and bool(host)
        except ValueError:
            same = False
        if same:
            return None
        detail = "header.Origin: pages of other origins may not change anything; see MEDALIST_CORS_ORIGINS"
        return respond(403, "Not from this web page", detail)


_bearer = HTTPBearer(auto_error=False, scheme_name="bearer", description="An API key.")
_header = APIKeyHeader(name="X-API-Key", auto_error=False, scheme_name="header", description="An API key.")


async def identify(
    request: Request,
    service: Here,
    bearer: Annotated[object, Depends(_bearer)],
    header: Annotated[str | None, Depends(_header)],
) -> str | None:
    """The id of the key that a request came with, None without one; counts the request.

    Raises RequestError without a valid key where one is needed, and when the client asks too much.
    """
    given = getattr(bearer, "credentials", None) or header
    owner = await _owner(service, given) if given else None
    if owner is None and (given or service.settings.demands_key):
        client = request.client.host if request.client else "?"
        _within(service.rates.requests.take(client))
        raise RequestError(
            401,
            "An API key is needed" if not given else "The API key is not valid",
            "header.Authorization: send `Bearer KEY`; make a key with `medalist serve --new-key NAME`",
        )
    client = owner or (request.client.host if request.client else "?")
    request.state.client = client
    _within(service.rates.requests.take(client))
    return owner


Owner = Annotated[str | None, Depends(identify)]
"""A parameter of a route: the id of the caller's key."""


def count_submission(request: Request, service: Service, cost: float = 1.0) -> None:
    """Count work that is submitted.  Raises RequestError when the client asks too much."""
    _within(service.rates.submissions.take(request.state.client, cost))


def _within(wait: float) -> None:
    if wait:
        seconds = max(1, round(wait + 0.5))
        detail = f"you ask more often than is allowed; go on in {seconds} s"
        raise RequestError(429, "Too many requests", detail, retry_after=seconds)


_known: dict[tuple[int, str], tuple[float, str]] = {}


async def _owner(service: Service, secret: str) -> str | None:
    """The id of a key; one that was just found is not looked up again for a moment."""
    now = time.monotonic()
    place = (id(service), keys.hashed(secret))
    seen = _known.get(place)
    if seen is not None and now - seen[0] < _KEY_SECONDS:
        return seen[1]

    def look() -> keys.Key | None:
        with service.database.read() as transaction:
            return keys.find(transaction, secret)

    found = await run_in_threadpool(look)
    if found is None:
        return None
    if len(_known) >= _KNOWN_KEYS:
        _known.clear()
    _known[place] = (now, found.id)
    return found.id
