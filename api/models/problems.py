"""How does the service say that something went wrong? (RFC 9457)"""

from __future__ import annotations

from pydantic import ConfigDict, Field

from api.models.jobs import View


class FieldFault(View):
    """One member of a request that is not as it must be."""

    where: str = Field(description="The place, such as `body.budget.seconds`.")
    message: str


class Problem(View):
    """`application/problem+json`: what (`title`), where and what to do (`detail`)."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    instance: str | None = Field(None, description="The path that was asked for.")
    errors: list[FieldFault] | None = None
    line: int | None = Field(None, description="Line of the fault in the text that was sent, from 1.")
    column: int | None = Field(None, description="Column of the fault, in characters from 0.")

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": "about:blank",
                    "title": "The request is not valid",
                    "status": 422,
                    "detail": "body.budget.seconds: Input should be greater than 0",
                    "instance": "/prove",
                    "errors": [{"where": "body.budget.seconds", "message": "Input should be greater than 0"}],
                }
            ]
        }
    )
