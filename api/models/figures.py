"""How does a figure of plane geometry go over the wire?"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from api.models.jobs import View
from api.models.requests import CONSTRUCTION, Seed, Strict
from api.models.texts import StatementText


class FigureRequest(Strict):
    """A construction that is to be drawn."""

    geometry: StatementText = Field(description="In the construction language.", examples=[CONSTRUCTION])
    seed: Seed = 0

    model_config = ConfigDict(json_schema_extra={"examples": [{"geometry": CONSTRUCTION}]})


class FigureStep(View):
    """One step of a proof; facts are a predicate, names of points and perhaps a constant."""

    number: int
    kind: str
    fact: list[str]
    text: str
    reason: str
    premises: list[int]
    rule: str | None = None
    points: list[str] = Field(default_factory=list)
    constant: str | None = None
    table: str | None = None
    halves: Any = None
    guards: list[list[str]] = Field(default_factory=list)


class FigureView(View):
    """Points with coordinates, what is assumed and claimed of them, and the steps of the proof, if any."""

    name: str | None
    points: dict[str, tuple[float, float]]
    assumptions: list[list[str]]
    goals: list[list[str]]
    auxiliary: list[str] = Field(default_factory=list)
    construction: str | None
    steps: list[FigureStep] = Field(default_factory=list)
    goal_steps: list[int] = Field(default_factory=list)
    svg: str | None

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "name": "problem",
                    "points": {"a": [0, 0], "b": [1, 0], "m": [0.5, 0]},
                    "assumptions": [["midp", "m", "a", "b"]],
                    "goals": [["coll", "a", "b", "m"]],
                    "auxiliary": [],
                    "construction": "a b = segment; m = midpoint a b ? coll a b m",
                    "steps": [],
                    "goal_steps": [],
                    "svg": None,
                }
            ]
        }
    )


class ProofStep(View):
    """One tactic of a proof; `depth`: how deep in bullets; `node`, `edge`: its numbers in the trace."""

    number: int
    depth: int
    tactic: str
    before: str
    after: list[str]
    node: int
    edge: int
    ms: float


class ProofSteps(View):
    """A finished Lean proof, tactic by tactic, with the goals before and after each."""

    statement: str
    theorem: str | None
    side: Literal["prove", "disprove"]
    root: int | None
    steps: list[ProofStep]

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "statement": "theorem t : 3 ∣ 6",
                    "theorem": "theorem t : 3 ∣ 6 := by\n  decide",
                    "side": "prove",
                    "root": 0,
                    "steps": [
                        {
                            "number": 1,
                            "depth": 0,
                            "tactic": "decide",
                            "before": "⊢ 3 ∣ 6",
                            "after": [],
                            "node": 0,
                            "edge": 0,
                            "ms": 1.5,
                        }
                    ],
                }
            ]
        }
    )
