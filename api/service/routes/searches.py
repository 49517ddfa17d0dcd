"""`/jobs/{job}/trace` and `/steps`: how a search went, live or afterwards, and its proof step by step."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query
from fastapi.responses import FileResponse, Response, StreamingResponse

from api.errors import RequestError
from api.models.figures import ProofSteps
from api.service import traces
from api.service.problem import answers, missing
from api.service.security import identify
from api.service.state import Here
from api.service.steps import read_steps
from api.service.waiting import find
from prover.errors import TraceError
from prover.trace import read_trace

router = APIRouter(tags=["jobs"], dependencies=[Depends(identify)])

_LINES = "application/x-ndjson"
_FILE = "application/zstd"
_TRACE: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The trace: JSON lines, compressed or not.",
        "content": {
            _FILE: {"schema": {"type": "string", "format": "binary"}},
            _LINES: {"schema": {"type": "string"}},
        },
    }
}


class Lines(StreamingResponse):
    """JSON lines, as they come."""

    media_type = _LINES


@router.get("/jobs/{job}/trace", responses={**_TRACE, **answers(404)}, response_class=Response)
async def trace(
    service: Here,
    job: str,
    format: Annotated[
        Literal["zstd", "json"], Query(description="The file as it is kept, or its lines.")
    ] = "zstd",
    follow: Annotated[
        bool, Query(description="Go on with the lines that come until the search ends.")
    ] = False,
) -> Response:
    """The record of a search over Lean tactics: states, tactics tried, visits, values, what was proved.

    Its lines are described in the package `prover.trace`.  A queued job is waited for with `follow`.
    """
    row = await find(service, job)
    if row.kind != "lean":
        raise missing("trace", job)
    if follow:
        service.check_streams()
        return Lines(traces.follow(service, job), headers={"X-Accel-Buffering": "no"})
    path = await asyncio.to_thread(traces.place, service, row)
    if path is None:
        raise missing("trace", job)
    if format == "json":
        return Lines(await _begun(traces.whole(path), job))
    name = f"{job}.trace.zst"
    if row.trace is None:  # it still grows: what is there now, at once
        return Response(await _content(path, job), media_type=_FILE)
    return FileResponse(path, media_type=_FILE, filename=name)


@router.get("/jobs/{job}/steps", response_model=ProofSteps, responses=answers(404))
async def steps(service: Here, job: str) -> ProofSteps:
    """A finished Lean proof, tactic by tactic, with the goals before and after each."""
    row = await find(service, job)
    path = await asyncio.to_thread(traces.place, service, row)
    proof = (row.result or {}).get("proof")
    if path is None or row.status not in ("proved", "disproved") or not proof:
        raise missing("proof with its steps", job)
    try:
        return await asyncio.to_thread(_steps, path, proof, row.result.get("theorem"), row.status)
    except TraceError as error:
        raise _unreadable(job) from error


def _steps(path: Path, proof: str, theorem: str | None, status: str) -> ProofSteps:
    read = read_trace(path)
    side: Literal["prove", "disprove"] = "disprove" if status == "disproved" else "prove"
    root, found = read_steps(read, proof, side)
    return ProofSteps(statement=read.start.statement, theorem=theorem, side=side, root=root, steps=found)


async def _begun(parts: AsyncGenerator[str, None], job: str) -> AsyncGenerator[str, None]:
    """The same, once its first part is there: an error is still an answer then."""
    try:
        first = await anext(parts, "")
    except TraceError as error:
        raise _unreadable(job) from error

    async def all_parts() -> AsyncGenerator[str, None]:
        yield first
        async for part in parts:
            yield part

    return all_parts()


async def _content(path: Path, job: str) -> bytes:
    try:
        return await asyncio.to_thread(path.read_bytes)
    except OSError as error:  # it has just ended, and moved
        raise _unreadable(job) from error


def _unreadable(job: str) -> RequestError:
    detail = f"the trace of {job} cannot be read just now; try again"
    return RequestError(503, "The trace cannot be read", detail, retry_after=1)
