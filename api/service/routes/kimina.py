"""`/api/check`, `/verify`, `/health`: what clients of the Kimina Lean Server ask."""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import dataclass

from fastapi import APIRouter, Depends, Request

from api.errors import RequestError
from api.models.kimina import (
    Answer,
    KiminaCheckRequest,
    KiminaCheckResponse,
    KiminaHealth,
    KiminaResult,
    Message,
    Place,
    Sorry,
    TimedAnswer,
    VerifyRequest,
    VerifyResponse,
    VerifyResult,
)
from api.service.checking import judge
from api.service.problem import answers
from api.service.security import count_submission, identify
from api.service.state import Here, Service
from lean.errors import Position, StatementError
from lean.receipt import Receipt, Rejection
from lean.sandbox import CheckLimits
from lean.statement import parse, parse_with_proof

router = APIRouter(tags=["checks"], dependencies=[Depends(identify)])

_START = Place(line=1, column=0)


@dataclass(frozen=True)
class _Verdict:
    seconds: float
    answer: Answer | None = None
    error: str | None = None


@router.post(
    "/api/check", response_model=KiminaCheckResponse, response_model_exclude_none=True, responses=answers()
)
async def snippets(request: Request, service: Here, asked: KiminaCheckRequest) -> KiminaCheckResponse:
    """Check proofs as the Kimina Lean Server does: each snippet is one theorem with its proof."""
    count_submission(request, service, len(asked.snippets))
    found = await asyncio.gather(*(_check(service, one.code, asked.timeout) for one in asked.snippets))
    return KiminaCheckResponse(
        results=[
            KiminaResult(id=one.id, time=verdict.seconds, error=verdict.error, response=verdict.answer)
            for one, verdict in zip(asked.snippets, found, strict=True)
        ]
    )


@router.post("/verify", response_model=VerifyResponse, response_model_exclude_none=True, responses=answers())
async def codes(request: Request, service: Here, asked: VerifyRequest) -> VerifyResponse:
    """Check proofs as the older protocol of the Kimina Lean Server does."""
    count_submission(request, service, len(asked.codes))
    found = await asyncio.gather(*(_check(service, code.text, asked.timeout) for code in asked.codes))
    return VerifyResponse(
        results=[
            VerifyResult(
                custom_id=str(code.custom_id),
                error=verdict.error,
                response=TimedAnswer(**dict(verdict.answer), time=verdict.seconds)
                if verdict.answer
                else None,
            )
            for code, verdict in zip(asked.codes, found, strict=True)
        ]
    )


@router.get("/health", response_model=KiminaHealth, responses=answers())
async def health() -> KiminaHealth:
    """Says that the service answers; `/healthz` says more."""
    return KiminaHealth()


async def _check(service: Service, code: str, seconds: int) -> _Verdict:
    began = time.monotonic()

    def verdict(answer: Answer | None = None, error: str | None = None) -> _Verdict:
        return _Verdict(round(time.monotonic() - began, 3), answer, error)

    try:
        toolchain = await service.toolchain("core")
        statement, proof = parse_with_proof(code) if not _is_hole(code) else (parse(code), "sorry")
        limits = CheckLimits(seconds=max(1.0, float(seconds)))
        found = await judge(service, statement, proof, toolchain, limits)
    except StatementError as error:
        return verdict(_said(error.message, error.position))
    except RequestError as error:
        return verdict(error=error.detail)
    if isinstance(found, Receipt):
        return verdict(Answer())
    return verdict(_rejected(found, code))


def _is_hole(code: str) -> bool:
    """Whether `sorry` is all of the proof, which a reader of statements takes for none."""
    return re.search(r":=\s*(by\s+)?sorry\s*$", code) is not None


def _rejected(found: Rejection, code: str) -> Answer:
    if found.kind != "sorry":
        return _said(found.reason, None)
    # Clients look for these two, as a REPL has them.
    end = Place(line=code.count("\n") + 1, column=len(code.rpartition("\n")[2]))
    message = Message(severity="warning", pos=_START, data="declaration uses 'sorry'")
    return Answer(messages=[message], sorries=[Sorry(pos=_START, endPos=end, goal="")])


def _said(text: str, position: Position | None) -> Answer:
    place = Place(line=position.line, column=position.column) if position else _START
    return Answer(messages=[Message(severity="error", pos=place, data=text)])
