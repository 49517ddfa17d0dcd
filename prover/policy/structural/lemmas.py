"""Which lemmas of the library fit a goal, and with which tactics are they used?

The index is made once a process, at the first goal that asks for it; without a library there are no lemmas.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import lru_cache

from lean.errors import LeanError
from lean.goals import Goal
from lean.lemmas import lemmas
from lean.toolchain import find
from prover.policy.structural.reading import Candidate
from prover.retrieval import Index

_log = logging.getLogger(__name__)

RETRIEVED = 24
"""Lemmas that are looked at for a goal."""

_COSTS = (("exact ", 1.2), ("apply ", 2.2), ("refine ", 2.6), ("rw ", 2.6), ("simp ", 2.8), ("have ", 2.8))
"""How a tactic begins, and what the best lemma's tactic of that kind costs."""

_RANK_COST = 0.06
"""What each place further down the ranking adds to a tactic's cost."""


@lru_cache(maxsize=1)
def core_index() -> Index | None:
    """The index of the core's lemmas; None, with a note in the log, when the core cannot be had here."""
    try:
        return Index(lemmas(find("core")))
    except LeanError as error:
        _log.warning("no lemmas are retrieved: %s", error)
        return None


def applications(goal: Goal) -> Iterator[Candidate]:
    """The tactics that the best lemmas come with."""
    index = core_index()
    if index is None:
        return
    for rank, premise in enumerate(index.retrieve(goal, RETRIEVED)):
        for tactic in premise.tactics:
            cost = next((cost for start, cost in _COSTS if tactic.startswith(start)), 3.0)
            yield Candidate(tactic, cost + _RANK_COST * rank)
