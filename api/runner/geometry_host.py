"""How is a geometry problem worked on in a process of its own, so that it can be ended at any time?"""

from __future__ import annotations

import json
from typing import Any

from prover.workers.remote import Resident


class GeometryHost:
    """Lives in a child process, with the engine loaded."""

    async def open(self) -> None:
        """Load the engine, and let it prove something, so that the first problem finds it warm."""
        await self.solve("a b c = triangle; m = midpoint a b; n = midpoint a c ? para m n b c", "", 10.0, 0)

    async def solve(
        self, text: str, name: str, seconds: float, seed: int
    ) -> tuple[dict[str, Any], str | None]:
        """The outcome as JSON data, and the figure with the proof's steps as JSON text if one was drawn."""
        from api.commands.geometry import ENVIRONMENT, read_text, solve_with_figure
        from geometry.errors import GeometryError
        from prover.outcome import Outcome, Status

        try:
            problem = read_text(text, name or "problem")
        except GeometryError as error:
            bad = Outcome(status=Status.INVALID, seconds=0, environment=ENVIRONMENT, message=str(error))
            return bad.model_dump(mode="json"), None
        outcome, found = solve_with_figure(problem, seconds, seed)
        figure = None
        if found is not None:
            figure = json.dumps(figure_of(found.problem, text, outcome.receipt), ensure_ascii=False)
        return outcome.model_dump(mode="json"), figure

    async def draw(self, text: str, seconds: float, seed: int) -> str:
        """The figure of a construction as JSON text.  Raises GeometryError."""
        from api.commands.geometry import read_text
        from geometry.diagram import draw
        from geometry.problem import Problem

        problem = read_text(text)
        drawn = draw(problem, seed, seconds=seconds) if isinstance(problem, Problem) else problem
        return json.dumps(figure_of(drawn, text, None), ensure_ascii=False)


def figure_of(problem: Any, construction: str, receipt: dict[str, Any] | None) -> dict[str, Any]:
    """A figure as the service answers it: `api.models.figures.FigureView`.

    problem: a LowLevelProblem; receipt: of the proof, whose steps are then part of it.
    """
    from geometry.proof import to_svg

    proof = receipt["proof"] if receipt else {}
    auxiliary = [made["name"] for made in proof.get("auxiliary", ())]
    return {
        "name": problem.name,
        "points": {name: list(place) for name, place in problem.figure.points.items()},
        "assumptions": [str(fact).split() for fact in problem.assumptions],
        "goals": [str(fact).split() for fact in problem.goals],
        "auxiliary": auxiliary,
        "construction": construction,
        "steps": proof.get("steps", []),
        "goal_steps": proof.get("goal_steps", []),
        "svg": to_svg(problem, auxiliary=auxiliary),
    }


GEOMETRY = Resident(GeometryHost.__module__, GeometryHost.__name__)
