"""Which values refute a universal statement, or hypotheses that cannot all hold?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice

from lean.goals import Goal
from prover.arithmetic.expression import Expression, Opaque, Quantifier, Unary, free_names
from prover.arithmetic.reading import read_goal
from prover.policy.structural.certificates import refutations
from prover.policy.structural.reading import NAME, Candidate
from prover.policy.structural.valuations import Values

MOST = 3
"""How many refutations of one statement are offered."""

LONGEST_TERM = 4_000


def counterexamples(goal: Goal) -> Iterator[Candidate]:
    """Refutations by values of the target `¬ p`, and of closed hypotheses.  Lean checks them."""
    yield from _found(goal)


@lru_cache(maxsize=1024)
def _found(goal: Goal) -> tuple[Candidate, ...]:
    if not goal.target.startswith("¬") and not any(h.type.startswith("∀") for h in goal.hypotheses):
        return ()
    read = read_goal(goal)
    found = []
    match read.target:
        case Unary("¬", p) if _closed(p, read.types):
            for number, term in enumerate(islice(refutations(p, "h", Values()), MOST)):
                if len(term) <= LONGEST_TERM:
                    found.append(Candidate(f"exact fun h => {term}", 0.3 + 0.3 * number))
    for name, fact in read.facts:
        if (
            isinstance(fact, Quantifier)
            and fact.kind == "∀"
            and NAME.match(name)
            and _closed(fact, read.types)
        ):
            for number, term in enumerate(islice(refutations(fact, name, Values()), 2)):
                if len(term) <= LONGEST_TERM:
                    found.append(Candidate(f"exact False.elim ({term})", 0.5 + 0.3 * number))
    return tuple(found)


def _closed(p: Expression, types: Mapping[str, Expression]) -> bool:
    """Whether a proposition speaks of no variable of the goal."""
    return not isinstance(p, Opaque) and types.keys().isdisjoint(free_names(p))
