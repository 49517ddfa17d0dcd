"""Which auxiliary points does a finished proof need? The others are dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geometry.auxiliary.construction import Construction
from geometry.facts import Figure, LowLevelProblem
from geometry.proof.steps import Proof


def trim(proof: Proof, made: Sequence[Construction]) -> Proof:
    """The proof with only those constructions that its steps speak of, and what these are made from."""
    needed = {
        name
        for step in proof.steps
        for name in (*step.fact.points, *step.points, *(p for guard in step.guards for p in guard.points))
    }
    for construction in reversed(made):
        if construction.name in needed:
            needed.update(construction.parents)
    kept = tuple(construction for construction in made if construction.name in needed)
    gone = {construction.name for construction in made} - {construction.name for construction in kept}
    problem = proof.problem
    points = {name: place for name, place in problem.figure.points.items() if name not in gone}
    assumptions = tuple(fact for fact in problem.assumptions if not gone.intersection(fact.points))
    trimmed = LowLevelProblem(Figure(points), assumptions, problem.goals, problem.name)
    return replace(proof, problem=trimmed, auxiliary=kept)
