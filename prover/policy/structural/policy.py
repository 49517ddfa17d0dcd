"""The structural policy: it reads a goal's text and writes the tactics that fit its shape.

Nothing is learned here.  Every source of candidates names a cost for each tactic; the prior is the softmax of
the negated costs.  The first draw gives what is quick to find and quick to try (steps that are always right,
closing procedures); only a state that the search comes back to is asked about again, and then the other
sources are read: arguments of number theory, cases, inductions, witnesses, lemmas of the library.  Further
draws go down their list, so that what is unlikely is asked for only when the search stays at a state.
"""

from __future__ import annotations

import asyncio
import logging
import math
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from lean.goals import Goal
from prover.policy.proposal import Proposal, Request, Suggestion
from prover.policy.structural.algebra import divisions
from prover.policy.structural.cases import case_splits, combined, instances
from prover.policy.structural.chains import chains
from prover.policy.structural.classes import classwise
from prover.policy.structural.closing import closers
from prover.policy.structural.coins import coins
from prover.policy.structural.combinations import combinations
from prover.policy.structural.counterexamples import counterexamples
from prover.policy.structural.divisors import differences, remainders, residues
from prover.policy.structural.extremes import extremes
from prover.policy.structural.factoring import factorings
from prover.policy.structural.finite import bounded_cases
from prover.policy.structural.first_order import chained, comparisons, consequences
from prover.policy.structural.forms import identities
from prover.policy.structural.functional import functional, integer_inductions
from prover.policy.structural.gcds import coprimalities, eliminations_of_gcds
from prover.policy.structural.induction import inductions
from prover.policy.structural.inequalities import ordered_powers, polynomial_inequalities
from prover.policy.structural.lemmas import applications, core_index
from prover.policy.structural.listings import closed_values, listings
from prover.policy.structural.logic import eliminations, introductions, rewriting, truth_tables
from prover.policy.structural.moduli import descents, remainders_of_equations
from prover.policy.structural.number_theory import templates
from prover.policy.structural.periods import periods
from prover.policy.structural.pigeonholes import finite_instances, pigeonholes
from prover.policy.structural.primes import primes, squares
from prover.policy.structural.products import composites, vanishing
from prover.policy.structural.reading import Candidate
from prover.policy.structural.recurrences import values
from prover.policy.structural.sets import infinities, memberships
from prover.policy.structural.squeezing import squeezed
from prover.policy.structural.sums import closed_forms
from prover.policy.structural.truncations import exact_quotients, untruncated
from prover.policy.structural.witnesses import witnesses

Source = Callable[[Goal], Iterator[Candidate]]

QUICK: tuple[Source, ...] = (
    counterexamples,
    introductions,
    eliminations,
    memberships,
    extremes,
    chained,
    truth_tables,
    closers,
)
"""The sources of the first draw; what of theirs costs more than QUICK_COST comes later."""

SOURCES: tuple[Source, ...] = (
    *QUICK,
    divisions,
    chains,
    identities,
    combinations,
    coins,
    pigeonholes,
    finite_instances,
    factorings,
    vanishing,
    composites,
    untruncated,
    exact_quotients,
    infinities,
    listings,
    closed_values,
    remainders,
    residues,
    differences,
    remainders_of_equations,
    descents,
    squeezed,
    eliminations_of_gcds,
    coprimalities,
    primes,
    squares,
    polynomial_inequalities,
    ordered_powers,
    combined,
    templates,
    inductions,
    closed_forms,
    values,
    periods,
    consequences,
    comparisons,
    functional,
    integer_inductions,
    bounded_cases,
    case_splits,
    instances,
    classwise,
    witnesses,
    rewriting,
    applications,
)
"""Where candidates come from; among equal costs the earlier source comes first."""

QUICK_COST = 1.5

SHARPNESS = 0.8
"""The weight of a candidate is exp(−SHARPNESS · cost)."""

QUICK_SHARE = 0.5
"""The share of all probability that the first draw gets."""

SURE_SHARE = 0.15
"""The share of the later draws together where a step is known that is always right."""

STEP = 0.7
MOST_STEPS = 6.0
"""What a connective in a goal adds to the length expected of its proof, and what all of them add at most."""

JITTER = 0.8
"""A seed other than 0 moves each later candidate's cost by up to half of this, so that seeds differ."""

_log = logging.getLogger(__name__)


class StructuralPolicy:
    """Writes tactics from the shape of the goal.  Stateless; safe to share."""

    @property
    def name(self) -> str:
        """`structural`."""
        return "structural"

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        """See `Policy.propose`."""
        if any(request.draw for request in requests):
            # Made once, off the event loop: it takes a good part of a second.
            await asyncio.to_thread(core_index)
        return [_proposal(request) for request in requests]

    async def close(self) -> None:
        """There is nothing to give up."""


def candidates(goal: Goal, sources: Sequence[Source] = SOURCES) -> list[Candidate]:
    """Every tactic to try on `goal`, cheapest first; the order among equals is that of the sources."""
    best: dict[str, Candidate] = {}
    for source in sources:
        for candidate in _read(source, goal):
            old = best.get(candidate.tactic)
            if old is None or candidate.cost < old.cost:
                best[candidate.tactic] = candidate
    return sorted(best.values(), key=lambda c: c.cost)


def _read(source: Source, goal: Goal) -> list[Candidate]:
    """What a source has to say; a source that trips over a goal loses its own candidates only."""
    try:
        return list(source(goal))
    except Exception:
        _log.exception("%s cannot read the goal\n%s", source.__qualname__, goal)
        return []


def quick_candidates(goal: Goal) -> list[Candidate]:
    """The candidates of the first draw."""
    return [c for c in candidates(goal, QUICK) if c.cost <= QUICK_COST]


def estimate(goal: Goal) -> float:
    """A guess at the return from a goal: longer goals need more tactics, and each connective one.

    So a step that only takes a goal apart costs nothing: what it leaves is expected to be shorter by one.
    """
    size = len(goal.target) + 0.5 * sum(len(h.type) for h in goal.hypotheses if len(h.type) > 2)
    target = goal.target
    steps = sum(target.count(sign) for sign in "∀→¬∧∩") + 2 * target.count("↔")
    steps += 3 * (re.search(r" = \{|\} = | [∩∪] .* = | = .* [∩∪] ", target) is not None)
    steps += sum(h.type.startswith("∃") + h.type.count(" ∧ ") for h in goal.hypotheses)
    return -2.0 - min(6.0, size / 60) - min(MOST_STEPS, STEP * steps)


def _proposal(request: Request) -> Proposal:
    goal = request.goals[0]
    if request.draw == 0:
        found = _weighted(quick_candidates(goal), QUICK_SHARE)
    else:
        start = (request.draw - 1) * request.count
        found = _later(goal, request.seed)[start : start + request.count]
    return Proposal(found, estimate(goal))


@lru_cache(maxsize=512)
def _later(goal: Goal, seed: int) -> tuple[Suggestion, ...]:
    first = {c.tactic for c in quick_candidates(goal)}
    listed = [c for c in candidates(goal) if c.tactic not in first]
    if seed:
        moved = [replace(c, cost=c.cost + JITTER * (_chance(seed, c.tactic) - 0.5)) for c in listed]
        listed = sorted(moved, key=lambda c: c.cost)
    sure = any(c.cost == 0 for c in quick_candidates(goal))
    return _weighted(listed, SURE_SHARE if sure else 1 - QUICK_SHARE)


def _chance(seed: int, tactic: str) -> float:
    """A number in [0, 1) that seed and tactic determine, on every machine alike."""
    return zlib.crc32(f"{seed} {tactic}".encode()) / 2**32


def _weighted(listed: Sequence[Candidate], share: float) -> tuple[Suggestion, ...]:
    weights = [math.exp(-SHARPNESS * c.cost) for c in listed]
    total = sum(weights)
    return tuple(Suggestion(c.tactic, share * w / total) for c, w in zip(listed, weights, strict=True))
