"""How is a finished proof checked for a request?"""

from __future__ import annotations

import time

from api.errors import RequestError
from api.models import CheckRequest, CheckResult
from api.service.state import Service
from lean.errors import LeanError, StatementError
from lean.receipt import Receipt, Rejection
from lean.sandbox import CheckLimits
from lean.statement import Statement, parse, parse_with_proof
from lean.toolchain import Toolchain
from lean.verify import verify


async def check(service: Service, asked: CheckRequest) -> CheckResult:
    """The verdict.  Raises RequestError when the check cannot be carried out."""
    toolchain = await service.toolchain(asked.environment)
    try:
        statement, proof = _read(asked)
    except StatementError as error:
        return _result(asked, toolchain, 0.0, Rejection(str(error), "invalid-statement"))
    began = time.monotonic()
    verdict = await judge(service, statement, proof, toolchain)
    return _result(asked, toolchain, time.monotonic() - began, verdict, statement)


async def judge(
    service: Service,
    statement: Statement,
    proof: str,
    toolchain: Toolchain,
    limits: CheckLimits | None = None,
) -> Receipt | Rejection:
    """The verdict of `lean.verify`, when it is this check's turn.  Raises RequestError."""
    async with service.checks:
        try:
            verdict = await verify(statement, proof, toolchain, limits=limits)
        except LeanError as error:
            service.metrics.checks.labels("failed").inc()
            raise RequestError(503, "The check could not be carried out", str(error)) from error
    service.metrics.checks.labels("proved" if isinstance(verdict, Receipt) else verdict.kind).inc()
    return verdict


def _read(asked: CheckRequest) -> tuple[Statement, str]:
    if asked.proof is None:
        return parse_with_proof(asked.formal_statement)
    return parse(asked.formal_statement), asked.proof


def _result(
    asked: CheckRequest,
    toolchain: Toolchain,
    seconds: float,
    verdict: Receipt | Rejection,
    statement: Statement | None = None,
) -> CheckResult:
    rejected = verdict if isinstance(verdict, Rejection) else None
    receipt = verdict if isinstance(verdict, Receipt) else None
    invalid = rejected is not None and rejected.kind == "invalid-statement"
    return CheckResult(
        status="invalid" if invalid else "exhausted" if rejected else "proved",
        rejection=rejected.kind if rejected else None,
        message=rejected.reason if rejected else None,
        theorem=statement.theorem(receipt.proof) if statement and receipt else None,
        seconds=round(seconds, 3),
        environment=asked.environment,
        lean=toolchain.version,
        library=toolchain.library_hash,
        receipt=receipt.model_dump(mode="json") if receipt else None,
    )
