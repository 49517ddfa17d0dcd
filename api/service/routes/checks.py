"""`POST /check`: is this a proof of that statement?"""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request

from api.models import CheckRequest, CheckResult
from api.service.checking import check
from api.service.problem import answers
from api.service.security import count_submission, identify
from api.service.state import Here

router = APIRouter(tags=["checks"], dependencies=[Depends(identify)])


@router.post("/check", response_model=CheckResult, responses=answers())
async def finished(request: Request, service: Here, asked: CheckRequest) -> CheckResult:
    """Check a finished Lean proof in a clean process of its own, as the proofs that are found here are."""
    count_submission(request, service)
    return await check(service, asked)
