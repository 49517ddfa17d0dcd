"""The structural policy: it reads a goal's text and writes the tactics that fit its shape.

Nothing is learned here.  Every source of candidates names a cost for each tactic; the prior is the softmax of
the negated costs over all candidates of the goal.  A later draw gives the candidates that the earlier ones
left out, so that what is unlikely is asked for only when the search stays at a state.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from lean.goals import Goal
from prover.policy.proposal import Proposal, Request, Suggestion
from prover.policy.structural.cases import case_splits, combined, inductions, instances, witnesses
from prover.policy.structural.closing import closers
from prover.policy.structural.logic import eliminations, introductions, rewriting
from prover.policy.structural.number_theory import templates
from prover.policy.structural.reading import Candidate

Source = Callable[[Goal], Iterator[Candidate]]

SOURCES: tuple[Source, ...] = (
    introductions,
    eliminations,
    closers,
    combined,
    templates,
    inductions,
    case_splits,
    instances,
    witnesses,
    rewriting,
)
"""Where candidates come from; among equal costs the earlier source comes first."""

SHARPNESS = 0.8
"""The weight of a candidate is exp(−SHARPNESS · cost)."""


class StructuralPolicy:
    """Writes tactics from the shape of the goal.  Stateless; safe to share."""

    def __init__(self, sources: Sequence[Source] = SOURCES) -> None:
        self._sources = tuple(sources)

    @property
    def name(self) -> str:
        """`structural`."""
        return "structural"

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        """See `Policy.propose`."""
        return [self._proposal(request) for request in requests]

    async def close(self) -> None:
        """There is nothing to give up."""

    def _proposal(self, request: Request) -> Proposal:
        found = _weighted(self._sources, request.goals[0])
        start = request.draw * request.count
        return Proposal(found[start : start + request.count], estimate(request.goals[0]))


def candidates(goal: Goal, sources: Sequence[Source] = SOURCES) -> list[Candidate]:
    """Every tactic to try on `goal`, cheapest first; the order among equals is that of the sources."""
    best: dict[str, Candidate] = {}
    for source in sources:
        for candidate in source(goal):
            old = best.get(candidate.tactic)
            if old is None or candidate.cost < old.cost:
                best[candidate.tactic] = candidate
    return sorted(best.values(), key=lambda c: c.cost)


@lru_cache(maxsize=512)
def _weighted(sources: tuple[Source, ...], goal: Goal) -> tuple[Suggestion, ...]:
    listed = candidates(goal, sources)
    weights = [math.exp(-SHARPNESS * c.cost) for c in listed]
    total = sum(weights)
    return tuple(Suggestion(c.tactic, w / total) for c, w in zip(listed, weights, strict=True))


def estimate(goal: Goal) -> float:
    """A guess at the return from a goal: longer goals need more tactics."""
    size = len(goal.target) + 0.5 * sum(len(h.type) for h in goal.hypotheses if len(h.type) > 2)
    return -2.0 - min(6.0, size / 60)
