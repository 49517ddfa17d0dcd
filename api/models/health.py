"""What does `/healthz` say?"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from api.models.jobs import View


class Component(View):
    """One part of the service; `message` says what is wrong and what follows from it."""

    status: Literal["ok", "degraded", "down"]
    message: str | None = None


class Health(View):
    """`ok`: all is well; `degraded`: jobs are taken, but not all is well; `down`: new work is refused (503).

    sandbox: what the Lean processes are confined by.
    """

    status: Literal["ok", "degraded", "down"]
    version: str
    components: dict[str, Component]
    sandbox: Literal["bubblewrap", "rlimits"]
    lean: str | None = Field(description="Version of Lean, once it is known.")
    library: str | None
    environments: list[str]
    policies: list[str]
    queued: int | None
    running: int | None
    keys: bool = Field(description="Whether requests need an API key.")

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "status": "ok",
                    "version": "0.1.0",
                    "components": {
                        "store": {"status": "ok", "message": None},
                        "disk": {"status": "ok", "message": None},
                        "runner": {"status": "ok", "message": None},
                        "clock": {"status": "ok", "message": None},
                    },
                    "sandbox": "bubblewrap",
                    "lean": "4.35.0",
                    "library": "0f3a…",
                    "environments": ["core"],
                    "policies": ["structural"],
                    "queued": 0,
                    "running": 0,
                    "keys": False,
                }
            ]
        }
    )
