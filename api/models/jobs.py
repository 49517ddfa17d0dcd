"""What is known of a job?"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from api.models.requests import STATEMENT, Budget, Mode

Kind = Literal["lean", "geometry"]

JobStatus = Literal["queued", "running", "proved", "disproved", "exhausted", "cancelled", "invalid", "failed"]
FINISHED: frozenset[str] = frozenset({"proved", "disproved", "exhausted", "cancelled", "invalid", "failed"})
"""A job in one of these states never changes again."""

_RESULT: dict[str, Any] = {
    "proof": "omega",
    "theorem": f"{STATEMENT} := by\n  omega",
    "message": None,
    "seconds": 0.26,
    "steps": 2,
    "environment": "core",
    "lean": "4.35.0",
    "library": "0f3a…",
    "seed": 0,
    "receipt": {"checker": "medalist 0.1.0", "axioms": ["propext"], "sandbox": "bwrap", "seconds": 0.21},
}
_LINKS: dict[str, Any] = {
    "self": "/jobs/j1c9x",
    "events": "/jobs/j1c9x/events",
    "trace": "/jobs/j1c9x/trace",
    "steps": "/jobs/j1c9x/steps",
    "figure": None,
    "batch": None,
}


class View(BaseModel):
    """An answer."""

    model_config = ConfigDict(frozen=True)


class Links(View):
    """Where the rest is; null for what there is not (yet)."""

    self: str
    events: str
    trace: str | None
    steps: str | None
    figure: str | None
    batch: str | None


class JobProgress(View):
    """Where a running attempt stands (or stood at its end)."""

    phase: str = Field(description="For people: `sanity`, `search`, `check` …", examples=["search"])
    steps: int = Field(ge=0, description="Tactic steps taken in Lean.")
    nodes: int = Field(ge=0, description="States reached.")
    open_goals: int = Field(ge=0, description="Goals open after the best line.")
    seconds: float = Field(ge=0)
    best: list[str] = Field(description="The tactics of the line that looks best.")


class JobResult(View):
    """How a job ended."""

    proof: str | None = Field(
        description="The tactic text after `:= by`, of the negation when `disproved`; or geometry's steps."
    )
    theorem: str | None = Field(description="Statement and proof together, as they were checked.")
    message: str | None = Field(description="Why there is no proof; Lean's own message for `invalid`.")
    seconds: float = Field(ge=0)
    steps: int = Field(ge=0)
    environment: str
    lean: str | None
    library: str | None = Field(description="Hash of runtime and library.")
    seed: int | None
    receipt: dict[str, Any] | None = Field(
        description=(
            "What the independent check certified.  For geometry, `proof` in it has the points of the figure "
            "and the numbered steps."
        )
    )

    model_config = ConfigDict(json_schema_extra={"examples": [_RESULT]})


class JobSummary(View):
    """A job as lists show it."""

    id: str
    kind: Kind
    name: str | None = Field(description="The caller's name, or the theorem's.")
    status: JobStatus
    batch: str | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    seconds: float | None = Field(description="What the attempt took; null before its end.")
    steps: int | None
    message: str | None


class Job(JobSummary):
    """A job with all that is known of it."""

    formal_statement: str | None
    geometry: str | None
    environment: str
    budget: Budget
    mode: Mode
    policy: str | None
    seed: int
    attempts: int = Field(
        ge=0, description="How often it was taken up: more than one when a process was lost on the way."
    )
    cancelling: bool = Field(description="A cancellation was asked for and has not come to its end.")
    rerun_of: str | None
    ahead: int | None = Field(description="Jobs that are queued before this one; null unless `queued`.")
    progress: JobProgress | None
    result: JobResult | None = Field(description="Null before the end.")
    links: Links

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "j1c9x",
                    "kind": "lean",
                    "name": "three_dvd",
                    "status": "proved",
                    "batch": None,
                    "created_at": "2026-01-01T12:00:00Z",
                    "started_at": "2026-01-01T12:00:00.02Z",
                    "finished_at": "2026-01-01T12:00:00.29Z",
                    "seconds": 0.26,
                    "steps": 2,
                    "message": None,
                    "formal_statement": STATEMENT,
                    "geometry": None,
                    "environment": "core",
                    "budget": {"seconds": 20, "simulations": None},
                    "mode": "both",
                    "policy": None,
                    "seed": 0,
                    "attempts": 1,
                    "cancelling": False,
                    "rerun_of": None,
                    "ahead": None,
                    "progress": None,
                    "result": _RESULT,
                    "links": _LINKS,
                }
            ]
        }
    )


class JobPage(View):
    """Some jobs, newest first."""

    jobs: list[JobSummary]
    next: str | None = Field(description="Give it as `cursor` for the older ones; null when there are none.")
    total: int = Field(ge=0, description="How many jobs the filter lets through in all.")
