"""`/jobs/{job}/figure` and `POST /figure`: what a geometry problem looks like."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from api.errors import RequestError
from api.models.figures import FigureRequest, FigureView
from api.service.problem import answers, missing
from api.service.security import count_submission, identify
from api.service.state import Here
from api.service.waiting import find

router = APIRouter(tags=["geometry"], dependencies=[Depends(identify)])

_SVG = "image/svg+xml"
_DRAWING: dict[int | str, dict[str, Any]] = {
    200: {"content": {_SVG: {"schema": {"type": "string"}}}, "description": "The figure."}
}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
"""The drawing has its own style in it, and nothing else."""


@router.get("/jobs/{job}/figure", response_model=FigureView, responses={**_DRAWING, **answers(404)})
async def figure(
    service: Here,
    job: str,
    format: Annotated[Literal["json", "svg"], Query(description="Data, or a drawing.")] = "json",
) -> FigureView | Response:
    """The figure of a finished geometry job: its points, and the steps of the proof if there is one."""
    row = await find(service, job)
    if row.figure is None:
        raise missing("figure", job)
    try:
        text = await asyncio.to_thread(service.files.path(row.figure).read_text, encoding="utf-8")
    except OSError as error:
        detail = f"the file of the figure of {job} cannot be read: {error.strerror}"
        raise RequestError(503, "The figure cannot be read", detail) from error
    found = FigureView.model_validate_json(text)
    if format == "json":
        return found
    return Response(found.svg, media_type=_SVG, headers={"Content-Security-Policy": _POLICY})


@router.post("/figure", response_model=FigureView, responses=answers())
async def draw(request: Request, service: Here, asked: FigureRequest) -> FigureView:
    """Draw a construction without proving anything, such as while it is typed."""
    count_submission(request, service)
    return await service.draughtsman.draw(asked.geometry, asked.seed)
