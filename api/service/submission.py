"""How does what is asked become jobs in the store?"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel

from api.errors import RequestError
from api.models import BatchRequest, ProblemText, ProveRequest, RerunRequest
from api.models.requests import Options
from api.service.state import Service
from api.store import Transaction, batches, idempotency, jobs
from api.store.jobs import NewJob, Stored
from lean.errors import StatementError
from lean.statement import parse

GEOMETRY = "geometry"
"""The environment of geometry problems."""

_KEY = re.compile(r"[\x21-\x7e]{1,200}")


@dataclass(frozen=True)
class Caller:
    """Who asks: the id of the key, and the `Idempotency-Key`, each perhaps none."""

    owner: str | None
    key: str | None

    def __post_init__(self) -> None:
        """Raises RequestError when the key is none."""
        if self.key is not None and not _KEY.fullmatch(self.key):
            detail = "header.Idempotency-Key: expected 1 to 200 visible ASCII characters"
            raise RequestError(422, "The request is not valid", detail)


async def prove(service: Service, asked: ProveRequest, caller: Caller) -> str:
    """Store a job; its id.  Raises RequestError."""
    _check_options(service, asked, [asked])
    new = await asyncio.to_thread(_job, asked, asked)

    def add(transaction: Transaction) -> str:
        return jobs.add(transaction, [new], owner=caller.owner)[0]

    return await _once(service, caller, ("prove", asked), [new], add)


async def rerun(service: Service, old: Stored, asked: RerunRequest, caller: Caller) -> str:
    """Store a job that tries an old one's problem again; its id.  Raises RequestError."""
    service.check_policy(asked.policy)
    _check_seconds(service, asked.budget.seconds if asked.budget else 0.0)
    changes = asked.model_dump(exclude_none=True)
    new = NewJob(old.kind, old.name, {**old.request, **changes}, rerun_of=old.id)

    def add(transaction: Transaction) -> str:
        return jobs.add(transaction, [new], owner=caller.owner)[0]

    return await _once(service, caller, (f"rerun {old.id}", asked), [new], add)


async def batch(service: Service, asked: BatchRequest, caller: Caller) -> str:
    """Store a batch with its jobs; its id.  Raises RequestError."""
    _check_options(service, asked, asked.problems)
    new = await asyncio.to_thread(_jobs, asked)

    def add(transaction: Transaction) -> str:
        made = jobs.fresh_id("b")
        batches.add(transaction, made, asked.name, len(new), caller.owner)
        jobs.add(transaction, new, owner=caller.owner, batch=made)
        return made

    return await _once(service, caller, ("batch", asked), new, add)


async def _once(
    service: Service,
    caller: Caller,
    request: tuple[str, BaseModel],
    new: Sequence[NewJob],
    add: Callable[[Transaction], str],
) -> str:
    """What `add` makes, or what the same request made before."""
    kind, asked = request
    digest = idempotency.digest(kind, asked.model_dump_json()) if caller.key is not None else ""

    def run(transaction: Transaction) -> tuple[str, bool]:
        if caller.key is not None:
            before = idempotency.earlier(transaction, caller.owner, caller.key, digest)
            if before is not None:
                return before, False
        service.check_room(transaction, len(new))
        made = add(transaction)
        if caller.key is not None:
            idempotency.keep(transaction, caller.owner, caller.key, digest, made)
        return made, True

    made, fresh = await service.write(run)
    if fresh:
        for job in new:
            service.metrics.submitted.labels(job.kind).inc()
    return made


def _jobs(asked: BatchRequest) -> list[NewJob]:
    return [
        replace(
            _job(problem, asked, own_id=problem.id, header=problem.header, seed=problem.seed),
            caller_id=problem.id or problem.name or str(place),
        )
        for place, problem in enumerate(asked.problems)
    ]


def _job(
    problem: ProblemText,
    options: Options,
    *,
    own_id: str | None = None,
    header: str | None = None,
    seed: int | None = None,
) -> NewJob:
    lean = problem.formal_statement is not None
    request: dict[str, Any] = {
        "formal_statement": problem.formal_statement,
        "geometry": problem.geometry,
        "environment": options.environment if lean else GEOMETRY,
        "budget": options.budget.model_dump(),
        "mode": options.mode,
        "policy": options.policy,
        "seed": options.seed if seed is None else seed,
    }
    if header is not None:
        request["header"] = header
    name = problem.name or own_id or _own_name(problem.formal_statement, header)
    return NewJob("lean" if lean else "geometry", name, request)


def _own_name(statement: str | None, header: str | None) -> str | None:
    """The theorem's name, when it can be read."""
    if statement is None:
        return None
    try:
        return parse(statement, header or "").name[:200]
    except StatementError:
        return None


def _check_options(service: Service, options: Options, problems: list[Any]) -> None:
    if any(problem.formal_statement is not None for problem in problems):
        service.check_environment(options.environment)
    service.check_policy(options.policy)
    _check_seconds(service, options.budget.seconds)


def _check_seconds(service: Service, seconds: float) -> None:
    if seconds > service.settings.max_seconds:
        detail = f"body.budget.seconds: at most {service.settings.max_seconds:g} here"
        raise RequestError(422, "The budget is too large", detail)
