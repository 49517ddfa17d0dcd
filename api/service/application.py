"""How is the service put together? Guards around routes around the parts of `api.service.state`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.middleware.cors import CORSMiddleware

from api.models import BatchRequest, Problem
from api.service import problem
from api.service.health import version
from api.service.limits import BodyLimit
from api.service.routes import ROUTERS
from api.service.security import Guard
from api.service.state import Service
from api.settings import Settings

_DESCRIPTION = """\
Post a Lean 4 statement or a problem of plane geometry, get back a proof that an independent process has \
checked, and look at how it was found.

Where keys are demanded (`/healthz` says so), a request has `Authorization: Bearer KEY` or `X-API-Key: KEY`.

Every error is `application/problem+json` (RFC 9457): `title` says what is wrong, `detail` where and what to \
do.\
"""
_TAGS = [
    {"name": "jobs", "description": "One problem each: `POST /prove`, then look at the job or follow it."},
    {"name": "batches", "description": "Many problems at once, with a file of results."},
    {"name": "geometry", "description": "Figures of plane geometry."},
    {"name": "checks", "description": "Finished proofs; `/api/check` and `/verify` as Kimina Lean Server."},
    {"name": "service", "description": "How the service is."},
]


def create_app(settings: Settings) -> FastAPI:
    """The application; its parts start and stop with it."""
    service = Service(settings)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await service.start()
        try:
            yield
        finally:
            await service.stop()

    app = FastAPI(
        title="Medalist",
        version=version(),
        description=_DESCRIPTION,
        openapi_tags=_TAGS,
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        redirect_slashes=False,
    )
    app.state.service = service
    for router in ROUTERS:
        app.include_router(router)
    problem.install(app)
    app.add_middleware(BodyLimit, settings=settings)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=settings.cors_origins,
        allow_methods=["GET", "POST", "DELETE"],
        allow_headers=["Authorization", "X-API-Key", "Content-Type", "Idempotency-Key", "Last-Event-ID"],
        expose_headers=["Location", "Retry-After", "X-Request-ID"],
    )
    app.add_middleware(Guard, settings=settings, metrics=service.metrics)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]
    return app


def _openapi(app: FastAPI) -> dict[str, Any]:
    """The document, with the schemas that routes refer to by name only."""
    if app.openapi_schema is None:
        document = get_openapi(
            title=app.title,
            version=app.version,
            description=app.description,
            tags=app.openapi_tags,
            routes=app.routes,
        )
        schemas = document["components"]["schemas"]
        for model in (Problem, BatchRequest):
            made = model.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas |= made.pop("$defs", {}) | {model.__name__: made}
        app.openapi_schema = document
    return app.openapi_schema
