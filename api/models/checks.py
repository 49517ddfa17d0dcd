"""What is asked of `POST /check`, and what does it answer?"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from api.models.jobs import View
from api.models.requests import STATEMENT, EnvironmentName, Strict
from api.models.texts import ProofText


class CheckRequest(Strict):
    """A theorem with its proof, or a statement and the text after its `:= by`."""

    formal_statement: ProofText = Field(
        description="One theorem; with its proof unless `proof` is given.", examples=[STATEMENT]
    )
    proof: ProofText | None = Field(None, description="The text after `:= by`.", examples=["omega"])
    environment: EnvironmentName = "core"

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"formal_statement": STATEMENT, "proof": "omega"},
                {"formal_statement": f"{STATEMENT} := by omega"},
            ]
        }
    )


class CheckResult(View):
    """The verdict; `status` is `exhausted` when the proof was rejected, as on the command line."""

    status: Literal["proved", "exhausted", "invalid"]
    rejection: str | None = Field(
        description="Null when proved, otherwise the kind: `error`, `sorry`, `axioms`, `forbidden`, …"
    )
    message: str | None
    theorem: str | None
    seconds: float
    environment: str
    lean: str | None
    library: str | None
    receipt: dict[str, Any] | None

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "status": "exhausted",
                    "rejection": "sorry",
                    "message": "1:1: `sorry` leaves a goal unproved",
                    "theorem": None,
                    "seconds": 0.001,
                    "environment": "core",
                    "lean": "4.35.0",
                    "library": "0f3a…",
                    "receipt": None,
                }
            ]
        }
    )
