"""What is asked of `POST /batches`, and what is known of a batch?"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import ConfigDict, Field, model_validator

from api.models.jobs import View
from api.models.requests import CONSTRUCTION, STATEMENT, Mode, Options, PolicyName, Problem, Seed, Strict
from api.models.texts import NameText, StatementText

MOST_PROBLEMS = 10_000


class BatchProblem(Problem):
    """One problem of a batch.  `id` (or, as the sets call it, `name`) is the caller's and must differ."""

    id: NameText | None = Field(None, description="The caller's id; `name`, then its place, when left out.")
    header: StatementText | None = Field(
        None,
        description="Read as if it stood before the statement; imports and options are not carried over.",
    )
    split: NameText | None = Field(None, description="Kept out of the way: miniF2F's sets have it.")
    seed: Seed | None = Field(None, description="Instead of the batch's.")


class BatchRequest(Options):
    """Many problems that are tried in the same way."""

    name: NameText | None = None
    problems: list[BatchProblem] = Field(min_length=1, max_length=MOST_PROBLEMS)

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "name": "two of a kind",
                    "budget": {"seconds": 20},
                    "problems": [
                        {"id": "a", "formal_statement": STATEMENT},
                        {"id": "b", "geometry": CONSTRUCTION},
                    ],
                }
            ]
        }
    )

    @model_validator(mode="after")
    def _ids_differ(self) -> BatchRequest:
        seen: dict[str, int] = {}
        for place, problem in enumerate(self.problems):
            own = problem.id or problem.name or str(place)
            if own in seen:
                raise ValueError(
                    f"problems {seen[own]} and {place} have the same id {own!r}; ids must differ"
                )
            seen[own] = place
        return self


class BatchOptions(Strict):
    """How the problems of a file are tried: the query parameters of `POST /batches`."""

    name: NameText | None = None
    environment: str = Field("core", pattern=r"^[A-Za-z0-9_.-]{1,64}$")
    seconds: float = Field(30.0, gt=0, le=86_400, allow_inf_nan=False)
    simulations: int | None = Field(None, ge=1, le=10_000_000)
    mode: Mode = "both"
    policy: PolicyName = None
    seed: Seed = 0


class BatchCounts(View):
    """How many problems are in which state."""

    queued: int = 0
    running: int = 0
    proved: int = 0
    disproved: int = 0
    exhausted: int = 0
    cancelled: int = 0
    invalid: int = 0
    failed: int = 0


class BatchLinks(View):
    """Where the rest of a batch is."""

    self: str
    events: str
    jobs: str
    results: str


class Batch(View):
    """A batch and how far it has come."""

    id: str
    name: str | None
    status: Literal["running", "finished"]
    problems: int
    finished: int
    counts: BatchCounts
    created_at: datetime
    finished_at: datetime | None
    links: BatchLinks

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "b7k2m",
                    "name": "two of a kind",
                    "status": "running",
                    "problems": 2,
                    "finished": 1,
                    "counts": {"running": 1, "proved": 1},
                    "created_at": "2026-01-01T12:00:00Z",
                    "finished_at": None,
                    "links": {
                        "self": "/batches/b7k2m",
                        "events": "/batches/b7k2m/events",
                        "jobs": "/jobs?batch=b7k2m",
                        "results": "/batches/b7k2m/results",
                    },
                }
            ]
        }
    )


class BatchPage(View):
    """Some batches, newest first."""

    batches: list[Batch]
    next: str | None
    total: int
