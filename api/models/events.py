"""What do the event streams say?"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import ConfigDict, Field

from api.models.jobs import View

EventKind = Literal[
    "queued",
    "started",
    "progress",
    "requeued",
    "proved",
    "disproved",
    "exhausted",
    "cancelled",
    "invalid",
    "failed",
    "finished",
]


class JobEvent(View):
    """The `data` of one event; `event` is its kind and `id` its number, which grow over all jobs.

    `queued`: {"problems": N} for a batch; `started`: {"attempt": N}; `progress`: a JobProgress; `requeued`:
    {"reason": …} when the process that worked on it was lost; the ends of a job: {"seconds", "steps",
    "message"}; `finished` ends the stream of a batch: its counts.
    """

    id: int
    kind: EventKind
    job: str | None = Field(description="Null for events of a whole batch.")
    batch: str | None
    at: datetime
    data: dict[str, Any]

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": 17,
                    "kind": "started",
                    "job": "j1c9x",
                    "batch": None,
                    "at": "2026-01-01T12:00:00.02Z",
                    "data": {"attempt": 1},
                }
            ]
        }
    )
