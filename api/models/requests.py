"""What is asked of `POST /prove`?"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from api.models.texts import NameText, StatementText

Mode = Literal["prove", "disprove", "both"]

STATEMENT = "theorem three_dvd (n : ℕ) (h : n % 6 = 0) : 3 ∣ n"
CONSTRUCTION = "a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c"

Seed = Annotated[int, Field(ge=0, lt=2**31, description="Names the run: the same seed repeats it.")]
EnvironmentName = Annotated[
    str,
    Field(
        pattern=r"^[A-Za-z0-9_.-]{1,64}$",
        description="`core`, or a Lean project that the server was set up with (`MEDALIST_ENVIRONMENTS`).",
    ),
]
PolicyName = Annotated[
    str | None,
    Field(
        pattern=r"^[A-Za-z0-9_.:+-]{1,64}$",
        description="What proposes tactics, by name; null for the server's choice.",
    ),
]


class Strict(BaseModel):
    """A request: unknown members are refused, so that a misspelt one is not passed over."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Budget(Strict):
    """What one attempt may spend."""

    seconds: float = Field(
        default=30.0, gt=0, le=86_400, allow_inf_nan=False, description="Wall-clock seconds."
    )
    simulations: int | None = Field(
        default=None, ge=1, le=10_000_000, description="Simulations of the search; null for as many as fit."
    )


class Options(Strict):
    """How a problem is to be tried; the same members for one problem and for a batch."""

    environment: EnvironmentName = "core"
    budget: Budget = Budget()
    mode: Mode = Field("both", description="Look for a proof, for a proof of the negation, or for either.")
    policy: PolicyName = None
    seed: Seed = 0


class Problem(Strict):
    """A Lean statement or a geometry problem: exactly one of the two."""

    formal_statement: StatementText | None = Field(
        None,
        description="One Lean 4 `theorem`, `lemma` or `example`, with or without a header and `:= by sorry`.",
        examples=[STATEMENT],
    )
    geometry: StatementText | None = Field(
        None,
        description="A plane geometry problem in the construction language (JGEX).",
        examples=[CONSTRUCTION],
    )
    name: NameText | None = Field(
        None, description="A name to find the job by; the theorem's own when left out.", examples=["warm-up"]
    )

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if (self.formal_statement is None) == (self.geometry is None):
            raise ValueError("give exactly one of `formal_statement` (Lean) and `geometry` (JGEX)")
        return self


class ProveRequest(Problem, Options):
    """One problem and how to try it."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"formal_statement": STATEMENT, "budget": {"seconds": 20}},
                {"geometry": CONSTRUCTION},
            ],
            "oneOf": [
                {"required": ["formal_statement"], "properties": {"formal_statement": {"type": "string"}}},
                {"required": ["geometry"], "properties": {"geometry": {"type": "string"}}},
            ],
        }
    )


class RerunRequest(Strict):
    """What to change when a job is tried again; what is left out stays."""

    budget: Budget | None = None
    mode: Mode | None = None
    policy: PolicyName = None
    seed: Seed | None = None

    model_config = ConfigDict(json_schema_extra={"examples": [{"seed": 1, "budget": {"seconds": 120}}]})
