"""Which procedures may end a goal at once?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lean.goals import Goal
from prover.policy.structural.reading import Candidate

CLOSERS: tuple[tuple[str, float, str], ...] = (
    ("assumption", 1, ""),
    ("omega", 1, ""),
    ("norm_num", 1, ""),
    ("decide", 1, ""),
    ("ring", 1, " = "),
    ("mod_decide", 1, "[∣%≡]"),
    ("simp_all", 1.2, ""),
    ("tauto", 1.3, "[∀∃¬∧∨→↔]|^[^=<≤≥>∣≡+*^]*$"),
    ("nlinarith", 2, "[=≤<≥>]|False"),
    ("positivity", 2, "^0 [≤<]|≠ 0$|[≥>] 0$"),
    ("decide +kernel", 2.5, ""),
)
"""Procedures that end a goal, quickest first: tactic, cost, and a pattern that the target must hold."""


def closers(goal: Goal) -> Iterator[Candidate]:
    """The procedures that fit the goal."""
    stated = "\n".join(h.type for h in goal.hypotheses)
    for tactic, cost, pattern in CLOSERS:
        if re.search(pattern, goal.target) or (tactic == "mod_decide" and re.search(pattern, stated)):
            yield Candidate(tactic, cost)
