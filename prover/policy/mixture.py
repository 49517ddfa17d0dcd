"""A mixture of policies: priors are weighted sums over equal tactics.

A part that cannot answer is left out of that answer; after three failures in a row it is left out for good.
The mixture fails only when none of its parts answers.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass

from prover.errors import PolicyError
from prover.policy.proposal import Policy, Proposal, Request, Suggestion

_log = logging.getLogger(__name__)

FAILURES = 3
"""Failures in a row after which a part is given up."""


@dataclass
class Part:
    """One policy of a mixture, with its weight (positive)."""

    policy: Policy
    weight: float
    failures: int = 0

    @property
    def usable(self) -> bool:
        """It has not failed too often in a row."""
        return self.failures < FAILURES


class Mixture:
    """Several policies asked side by side."""

    def __init__(self, parts: Sequence[tuple[Policy, float]]) -> None:
        if not parts or any(weight <= 0 for _, weight in parts):
            raise PolicyError("a mixture needs at least one policy, and weights above zero")
        self._parts = [Part(policy, weight) for policy, weight in parts]

    @property
    def name(self) -> str:
        """The parts with their weights, as `make_policy` reads them."""
        return "+".join(f"{part.policy.name}*{part.weight:g}" for part in self._parts)

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        """See `Policy.propose`.  Raises PolicyError when no part answers."""
        asked = [part for part in self._parts if part.usable]
        answers = await asyncio.gather(*(self._ask(part, requests) for part in asked))
        given = [(part.weight, answer) for part, answer in zip(asked, answers, strict=True) if answer]
        if requests and not given:
            raise PolicyError(f"no part of the policy {self.name} answers; the log says why")
        return [_mixed([(weight, answer[i]) for weight, answer in given]) for i in range(len(requests))]

    async def close(self) -> None:
        """Close every part."""
        for part in self._parts:
            await part.policy.close()

    async def _ask(self, part: Part, requests: Sequence[Request]) -> list[Proposal] | None:
        try:
            answer = await part.policy.propose(requests)
        except PolicyError as error:
            part.failures += 1
            _log.warning("the policy %s failed (%d in a row): %s", part.policy.name, part.failures, error)
            return None
        part.failures = 0
        return answer


def _mixed(proposals: Sequence[tuple[float, Proposal]]) -> Proposal:
    """The weighted sum of priors, and the weighted mean of the values that are given."""
    whole = sum(weight for weight, _ in proposals)
    priors: dict[str, float] = {}
    for weight, proposal in proposals:
        for suggestion in proposal.suggestions:
            share = weight / whole * suggestion.prior
            priors[suggestion.tactic] = priors.get(suggestion.tactic, 0.0) + share
    values = [(weight, p.value) for weight, p in proposals if p.value is not None]
    value = sum(w * v for w, v in values) / sum(w for w, _ in values) if values else None
    ordered = sorted(priors.items(), key=lambda item: -item[1])
    return Proposal(tuple(Suggestion(tactic, prior) for tactic, prior in ordered), value)
