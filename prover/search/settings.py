"""Which constants does the search use?

The rules are AlphaProof's (Hubert et al., "Olympiad-level formal mathematical reasoning with reinforcement
learning", Nature, 2025, methods); the values are our own, measured by `python -m benchmarks search`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """The constants of one search.

    discount: γ in `Q = γ^(−V−1)`, which maps a return V ≤ −1 to (0, 1].
    exploration, exploration_base: c_init and c_base of
    `c(s) = c_init + log((N + c_base + 1) / c_base)`.
    temperature: τ; priors enter as π^(1/τ).
    unvisited_penalty: an edge without a visit counts with its node's value less this.
    widening, widening_exponent: C and α; a node asks its policy for more when it has at most C·N^α tactics.
    count: tactics asked for at a time.
    tries: tactics of a node that one request to Lean may try, in order, until one works.
    rounds: such requests a simulation may spend at one node before it is taken as a failure.
    value: the return expected of a state whose policy gives no estimate.
    worst: returns are never below this.
    """

    discount: float = 0.95
    exploration: float = 0.15
    exploration_base: float = 3200.0
    temperature: float = 1.0
    unvisited_penalty: float = 0.5
    widening: float = 8.0
    widening_exponent: float = 0.5
    count: int = 16
    tries: int = 4
    rounds: int = 8
    value: float = -5.0
    worst: float = -64.0

    def quality(self, value: float) -> float:
        """`γ^(−V−1)`: 1 for a return of −1 (one tactic ends it), falling towards 0."""
        return math.pow(self.discount, -value - 1.0)

    def weight(self, visits: float) -> float:
        """`c(s)` at a node with so many visits."""
        base = self.exploration_base
        return self.exploration + math.log((visits + base + 1.0) / base)

    def wanted(self, visits: int) -> float:
        """`C·N^α`: the number of tactics that a node with N visits should have had sampled."""
        return self.widening * math.pow(visits, self.widening_exponent)
