"""What does a policy see, and what does it answer?

Every proposer (structural, network, language model, mixture) answers the same question: which tactics are
worth trying on the first of these goals, with which probability, and how many tactics are still needed?
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from lean.goals import Goal


@dataclass(frozen=True)
class Request:
    """One state that a policy is asked about.

    goals: the tactic works on the first; the search gives one goal unless goals depend on each other.
    count: how many tactics are wanted, an upper bound.  draw: how often this state was asked about before;
    a later draw may answer what an earlier one left out.  seed: the same seed gives the same answer.
    """

    goals: tuple[Goal, ...]
    count: int = 16
    draw: int = 0
    seed: int = 0


@dataclass(frozen=True)
class Suggestion:
    """A tactic to try, and its probability under the policy, in (0, 1]."""

    tactic: str
    prior: float


@dataclass(frozen=True)
class Proposal:
    """What a policy answers for one state.

    suggestions: distinct tactics, most probable first; their priors sum to at most 1; empty when the policy
    knows nothing (more).  value: the expected return, minus the number of tactics still needed (at most -1),
    None when the policy does not estimate it.
    """

    suggestions: tuple[Suggestion, ...]
    value: float | None = None


class Policy(Protocol):
    """A proposer of tactics.  Deterministic for given requests, up to the arithmetic of the machine."""

    @property
    def name(self) -> str:
        """The name that makes it again (`medalist prove --policy NAME`)."""

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        """One proposal for each request, in order; a batch is answered together.

        Raises PolicyError when the policy cannot answer at all.
        """

    async def close(self) -> None:
        """Give up what the policy holds (models, connections)."""
