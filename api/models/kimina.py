"""What do clients of the Kimina Lean Server send, and what do they expect? (`/api/check`, `/verify`)

The member names are those of its protocol: a REPL's answer (`messages`, `sorries`) for each snippet.  A
snippet here is one theorem with its proof; anything else gets an `error` message that says so.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from api.models.jobs import View
from api.models.requests import STATEMENT
from api.models.texts import NameText, ProofText

MOST_SNIPPETS = 256

Infotree = Literal["full", "tactics", "original", "substantive"] | None
_CODE = f"{STATEMENT} := by omega"


class Snippet(BaseModel):
    """One text to check."""

    id: NameText
    code: ProofText


class KiminaCheckRequest(BaseModel):
    """`POST /api/check`.  `reuse`, `debug` and `infotree` are accepted and change nothing."""

    snippets: list[Snippet] = Field(min_length=1, max_length=MOST_SNIPPETS)
    timeout: int = Field(30, ge=0, le=3600)
    debug: bool = False
    reuse: bool = True
    infotree: Infotree = None

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"snippets": [{"id": "one", "code": _CODE}], "timeout": 20}]}
    )

    @model_validator(mode="after")
    def _ids_differ(self) -> Self:
        if len({snippet.id for snippet in self.snippets}) != len(self.snippets):
            raise ValueError("`snippets` must have unique ids")
        return self


class Code(BaseModel):
    """One text to check, as the older protocol names it."""

    custom_id: NameText | Annotated[int, Field(ge=-(2**63), lt=2**63)]
    proof: ProofText | None = None
    code: ProofText | None = None

    @model_validator(mode="after")
    def _some_text(self) -> Self:
        if self.proof is None and self.code is None:
            raise ValueError(f"the code {self.custom_id!r} has neither `proof` nor `code`")
        return self

    @property
    def text(self) -> str:
        """What is to be checked."""
        return self.proof if self.proof is not None else self.code or ""


class VerifyRequest(BaseModel):
    """`POST /verify`.  `infotree_type` and `disable_cache` are accepted and change nothing."""

    codes: list[Code] = Field(min_length=1, max_length=MOST_SNIPPETS)
    timeout: int = Field(300, ge=0, le=3600)
    infotree_type: Infotree = None
    disable_cache: bool = False

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"codes": [{"custom_id": "one", "proof": _CODE}], "timeout": 20}]}
    )


class Place(View):
    """Line from 1, column from 0."""

    line: int
    column: int


class Message(View):
    """What Lean, or the check in its place, said."""

    severity: Literal["trace", "info", "warning", "error"]
    pos: Place
    endPos: Place | None = None
    data: str


class Sorry(View):
    """A hole."""

    pos: Place
    endPos: Place
    goal: str


class Answer(View):
    """A REPL's answer; no `error` among the messages and no `sorries`: the proof is one."""

    env: int = 0
    messages: list[Message] | None = None
    sorries: list[Sorry] | None = None


class TimedAnswer(Answer):
    """The older protocol has the time within."""

    time: float


class KiminaResult(View):
    """Either `error` (the check could not be carried out, or timed out) or `response`."""

    id: str
    time: float
    error: str | None = None
    response: Answer | None = None
    diagnostics: dict[str, Any] | None = None


class KiminaCheckResponse(View):
    """The answer of `/api/check`, in the order of the snippets."""

    results: list[KiminaResult]


class VerifyResult(View):
    """Either `error` or `response`."""

    custom_id: str
    error: str | None = None
    response: TimedAnswer | None = None


class VerifyResponse(View):
    """The answer of `/verify`, in the order of the codes."""

    results: list[VerifyResult]


class KiminaHealth(View):
    """`GET /health`."""

    status: str = "ok"
