"""Which variables have only finitely many values, so that a goal can be decided case by case?

The ranges come from the hypotheses by propagation, also through powers and products (`x ^ 2 < 50`), and are
shown to Lean as bounds before the cases.
"""

from __future__ import annotations

from collections.abc import Iterator

from lean.goals import Goal
from prover.arithmetic.expression import Expression, free_names, is_clear
from prover.arithmetic.kinds import kinds_of
from prover.arithmetic.reading import conjuncts, read_goal
from prover.policy.structural.reading import NAME, Candidate
from prover.policy.structural.valuations import limits_of, literal

MOST_CASES = 400
"""How many cases are looked at, all variables together."""

ENDS = "first | omega | (simp_all; done) | (norm_num at *; done) | (norm_num at *; omega) | decide"
BOUND = "(by first | omega | nlinarith)"


def bounded_cases(goal: Goal) -> Iterator[Candidate]:
    """Bounds that the hypotheses imply, then cases by value."""
    given = read_goal(goal)
    kinds = {n: k for n, k in kinds_of(given.types).items() if k in ("ℕ", "ℤ") and NAME.match(n)}
    facts: list[Expression] = [fact for _, fact in given.facts if is_clear(fact)]
    spoken = frozenset[str]().union(*map(free_names, [*facts, given.target]))
    sizes: dict[str, tuple[int, int]] = {}
    for name, (low, high) in limits_of(conjuncts(facts), kinds).items():
        if name in spoken and high - low < MOST_CASES:
            sizes[name] = low, high
    ordered = sorted(sizes, key=lambda n: sizes[n][1] - sizes[n][0])
    lines: list[str] = []
    cases: list[str] = []
    count = 1
    for name in ordered:
        low, high = sizes[name]
        if count * (high - low + 1) > MOST_CASES:
            break
        count *= high - low + 1
        lines.append(f"have : {name} ≤ {literal(high)} := {BOUND}")
        if kinds[name] == "ℤ" or low > 0:
            lines.append(f"have : {literal(low)} ≤ {name} := {BOUND}")
        cases.append(f"interval_cases {name}")
        written = " <;> ".join([*cases, f"({ENDS})"])
        yield Candidate("\n".join([*lines, written]), 1.6 + 0.2 * len(cases))
