"""How an attempt at a problem ended, in the words that every surface uses."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from lean.toolchain import Toolchain


class Status(StrEnum):
    """The ends of a job (see README, "What proved means")."""

    PROVED = "proved"
    DISPROVED = "disproved"
    EXHAUSTED = "exhausted"
    CANCELLED = "cancelled"
    INVALID = "invalid"
    FAILED = "failed"


class Outcome(BaseModel):
    """One finished attempt.

    proof: the tactic text that stands after `:= by` (of the negation when `disproved`);
    theorem: the same with its statement; environment: "core" or the project's path;
    lean, library: version and library hash of that environment; receipt: what the independent
    check certified; seconds: wall time of the attempt; steps: tactic steps tried in Lean.
    """

    model_config = ConfigDict(frozen=True)

    name: str | None = None
    status: Status
    proof: str | None = None
    theorem: str | None = None
    seconds: float = Field(ge=0)
    environment: str
    lean: str | None = None
    library: str | None = None
    receipt: dict[str, Any] | None = None
    message: str | None = None
    steps: int = 0
    seed: int | None = None


def outcome(
    status: Status, *, seconds: float, environment: str, toolchain: Toolchain | None = None, **rest: Any
) -> Outcome:
    """An `Outcome` that names the environment it came from."""
    return Outcome(
        status=status,
        seconds=round(seconds, 3),
        environment=environment,
        lean=toolchain.version if toolchain else None,
        library=toolchain.library_hash if toolchain else None,
        **rest,
    )
