"""`/healthz` and `/metrics`: how the service is."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from fastapi.responses import JSONResponse, Response

from api.models import Health
from api.service import health
from api.service.metrics import CONTENT_TYPE
from api.service.problem import answers
from api.service.security import identify
from api.service.state import Here
from api.store import jobs

router = APIRouter(tags=["service"])


@router.get(
    "/healthz",
    response_model=Health,
    responses={503: {"model": Health, "description": "New work is refused."}},
)
async def healthz(service: Here) -> Response:
    """Whether all is well, and what the service consists of.  Needs no key."""
    found = await health.look(service)
    return JSONResponse(found.model_dump(mode="json"), 503 if found.status == "down" else 200)


@router.get(
    "/metrics",
    dependencies=[Depends(identify)],
    response_class=Response,
    responses={
        200: {"content": {"text/plain": {"schema": {"type": "string"}}}, "description": "Metrics."},
        **answers(),
    },
)
async def metrics(service: Here) -> Response:
    """Counters for Prometheus: requests and their latencies, jobs, steps, proofs, runners."""
    counts = await service.read(jobs.counts)
    for status, number in counts.items():
        service.metrics.jobs.labels(status).set(number)
    service.metrics.listeners.set(service.streams)
    service.metrics.runner_losses.set(service.supervisor.losses)
    return Response(service.metrics.text(), media_type=CONTENT_TYPE)
