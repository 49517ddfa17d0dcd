"""How does an error become an answer? As problem+json (RFC 9457), without anything of our insides."""

from __future__ import annotations

import logging
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from api.errors import RequestError, StoreError
from api.models import FieldFault, Problem

_log = logging.getLogger(__name__)

MEDIA = "application/problem+json"

_LONGEST_FAULTS = 20

_TITLES = {
    400: (
        "The request cannot be read",
        "body: it is not JSON in UTF-8, or is nested too deeply; send what /openapi.json describes",
    ),
    404: ("There is nothing here", "no such path; see /docs for those that there are"),
    405: ("The method is not allowed", "this path does not answer this method; the header Allow names those"),
}


def answers(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The `responses` of a route that may answer with these errors, for OpenAPI."""
    schema = {"$ref": "#/components/schemas/Problem"}
    titles = {
        400: "The request cannot be read",
        401: "An API key is needed",
        403: "Not from this web page",
        404: "There is nothing of that id",
        406: "Not in that form",
        409: "Not in this state",
        413: "The request is too large",
        415: "Not this type of content",
        422: "The request is not valid",
        429: "Too many requests",
        503: "The service cannot do this now",
    }
    always = {400, 401, 403, 413, 422, 429, 503}
    return {
        status: {"description": titles[status], "content": {MEDIA: {"schema": schema}}}
        for status in sorted(always | set(statuses))
    }


def respond(
    status: int,
    title: str,
    detail: str,
    *,
    path: str | None = None,
    headers: dict[str, str] | None = None,
    **fields: Any,
) -> JSONResponse:
    """An error as an answer."""
    body = Problem(title=title, status=status, detail=detail, instance=path, **fields)
    content = body.model_dump(mode="json")
    return JSONResponse(content, status, headers, media_type=MEDIA)


class TooLarge(HTTPException):
    """The body turned out to be larger than allowed, while it was read."""


def too_large(most: int) -> str:
    """What to say about it."""
    return f"body: more than {most} bytes; send less, or split a batch"


def install(app: FastAPI) -> None:
    """Make every error of the application such an answer."""

    async def asked(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestError)
        fields = dict(error.fields)
        retry = fields.pop("retry_after", None)
        headers = {"Retry-After": str(retry)} if retry is not None else None
        path = request.url.path
        return respond(error.status, error.title, error.detail, path=path, headers=headers, **fields)

    async def invalid(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestValidationError)
        faults = [
            FieldFault(where=printable(".".join(map(str, fault["loc"]))), message=_message(fault))
            for fault in error.errors()[:_LONGEST_FAULTS]
        ]
        detail = "; ".join(f"{fault.where}: {fault.message}" for fault in faults)
        return respond(
            422, "The request is not valid", printable(detail), path=request.url.path, errors=faults
        )

    async def http(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, HTTPException)
        title, detail = _TITLES.get(error.status_code, ("The request failed", str(error.detail)))
        if isinstance(error, TooLarge):
            title, detail = "The request is too large", str(error.detail)
        headers = dict(error.headers) if error.headers else None
        return respond(error.status_code, title, detail, path=request.url.path, headers=headers)

    async def store(request: Request, error: Exception) -> JSONResponse:
        _log.error("%s", error)
        detail = "the store of the service does not answer; nothing was changed: try again in a while"
        headers = {"Retry-After": "2"}
        return respond(503, "The store is away", detail, path=request.url.path, headers=headers)

    app.add_exception_handler(RequestError, asked)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(StoreError, store)


def missing(what: str, id: str) -> RequestError:
    """The error that there is no job, batch … of that id."""
    return RequestError(404, f"There is no such {what}", f"path: no {what} has the id {printable(id)!r}")


def _message(fault: Any) -> str:
    return printable(str(fault["msg"]).removeprefix("Value error, "))


def printable(text: str) -> str:
    """What can be encoded, whatever a caller sent."""
    return text.encode("utf-8", "backslashreplace").decode()[:2000]
