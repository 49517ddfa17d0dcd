"""Between which squares does a polynomial lie, so that it is no square, or only for small numbers?

Shapes: a fact `P = r * r` or `P = r ^ 2` over ℕ, with P a polynomial of degree 2 or 4 in one variable n whose
leading term is a square (`n * (n + 1) = r * r`, `n ^ 2 + 24 = r ^ 2`).  From some n on it lies strictly
between two neighbouring squares; what is left is finite.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from lean.goals import Goal
from prover.arithmetic.expression import NAT, Binary, Name, free_names
from prover.arithmetic.reading import read_goal
from prover.policy.structural.algebra import subtracts
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import Candidate, fresh, names

FAR = 400
"""Up to here it is computed between which squares the polynomial lies."""

_DISTANT = (1000, 1001, 5000)

LARGEST_COEFFICIENT = 20

LARGEST = 60
"""Exceptions beyond this are not tried one by one."""


def squeezed(goal: Goal) -> Iterator[Candidate]:
    """Facts `P = r ^ 2` for polynomials between two squares."""
    known = read_goal(goal)
    for fact_name, fact in known.facts:
        if not fact_name or not isinstance(fact, Binary) or fact.operator != "=":
            continue
        letters = sorted(free_names(fact))
        if len(letters) != 2 or any(known.types.get(x) != NAT for x in letters):
            continue
        if subtracts(fact.left) or subtracts(fact.right):
            continue
        try:
            ring = Polynomials([*map(Name, letters), fact.left, fact.right])
            difference = ring.of(fact.left) - ring.of(fact.right)
        except NotPolynomial:
            continue
        if ring.letters != 2:
            continue
        terms = {(int(a), int(b)): int(c) for (a, b), c in difference.to_dict().items()}
        for r, place in ((letters[1], 1), (letters[0], 0)):
            n = letters[1 - place]
            square = terms.get((0, 2) if place else (2, 0))
            rest = {e: c for e, c in terms.items() if not e[place]}
            if square not in (1, -1) or len(rest) != len(terms) - 1:
                continue
            signed = {e[1 - place]: -square * c for e, c in rest.items()}
            yield from _squeezed(goal, n, r, signed)


def _value(terms: dict[int, int], x: int) -> int:
    return sum(c * x**k for k, c in terms.items())


def _squeezed(goal: Goal, n: str, r: str, terms: dict[int, int]) -> Iterator[Candidate]:
    root = _root(terms)
    if root is None:
        return
    values = [_value(terms, x) for x in range(FAR)]
    inside = [_value(root, x) ** 2 < v < (_value(root, x) + 1) ** 2 for x, v in enumerate(values)]
    last = max((x for x, yes in enumerate(inside) if not yes), default=-1)
    if last > LARGEST:
        return
    taken = names(goal)
    low, high, small = (fresh(base, taken) for base in ("low", "high", "small"))
    power = {0: "", 1: f" * {n}", 2: f" * {n} ^ 2"}
    text_ = f"({' + '.join(f'{c}{power[k]}' for k, c in sorted(root.items(), reverse=True) if c)})"
    cases = (
        f"rcases Nat.lt_or_ge {r} ({text_} + 1) with {low} | {high}\n"
        f"· have := Nat.mul_le_mul (Nat.le_of_lt_succ {low}) (Nat.le_of_lt_succ {low})\n  nlinarith\n"
        f"· have := Nat.mul_le_mul {high} {high}\n  nlinarith"
    )
    if last < 0:
        yield Candidate(cases if goal.target == "False" else f"exfalso\n{cases}", 1.4)
    if last >= 0:
        inner = "\n".join("  " + line for line in cases.splitlines())
        largest = max(math.isqrt(max(0, v)) for v in values[: last + 1])
        yield Candidate(
            f"have {small} : {n} ≤ {last} := by\n  by_contra big\n  push_neg at big\n{inner}\n"
            f"have bound : {r} ≤ {largest} := by\n  by_contra big\n  push_neg at big\n"
            f"  interval_cases {n} <;> nlinarith\n"
            f"interval_cases {n} <;> first | omega | (interval_cases {r} <;> first | omega | simp_all)",
            1.6,
        )


def _root(terms: dict[int, int]) -> dict[int, int] | None:
    """The integer part of the square root far out, by powers; None where it would have to subtract."""
    degree = max(terms, default=0)
    if degree not in (2, 4) or terms[degree] < 1 or math.isqrt(terms[degree]) ** 2 != terms[degree]:
        return None
    lead = math.isqrt(terms[degree])
    for middle in range(LARGEST_COEFFICIENT) if degree == 4 else (0,):
        for last in range(LARGEST_COEFFICIENT):
            root = {0: last, 1: middle, 2: lead} if degree == 4 else {0: last, 1: lead}
            if all(_value(root, x) ** 2 <= _value(terms, x) < (_value(root, x) + 1) ** 2 for x in _DISTANT):
                return root
    return None
