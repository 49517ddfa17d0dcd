"""Which sums of polynomials have a closed form, and what does it show?

`∑ k ∈ Finset.range n, p k` (or `Finset.Icc 1 n`) with p a polynomial over ℕ is a polynomial in n with
rational coefficients, found by interpolation (Faulhaber) and shown by induction; a relation between several
sums is then one between polynomials.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from fractions import Fraction

from lean.goals import Goal
from prover.arithmetic.evaluation import compile_number
from prover.arithmetic.expression import (
    Apply,
    Big,
    Binary,
    Expression,
    Name,
    Numeral,
    children,
    free_names,
    text,
)
from prover.arithmetic.functions import TooLarge
from prover.arithmetic.reading import read_goal
from prover.policy.structural.algebra import bracket
from prover.policy.structural.reading import Candidate, fresh, names

HIGHEST_DEGREE = 8
MOST_SUMS = 3

_RANGE, _ICC = Name("Finset.range"), Name("Finset.Icc")


def closed_forms(goal: Goal) -> Iterator[Candidate]:
    """The closed forms of the sums in the target, and what follows from them."""
    known = read_goal(goal)
    taken = names(goal)
    lines: list[str] = []
    forms: list[str] = []
    for sum_ in dict.fromkeys(_sums(known.target)):
        name = fresh(f"closed_{len(forms)}" if forms else "closed", taken)
        found = _shown(sum_, name, taken)
        if found is None:
            continue
        line, end = found
        lines.append(line)
        forms.append(f"{name} {end}")
        if len(forms) == MOST_SUMS:
            break
    if not forms:
        return
    used = ", ".join(forms)
    stated = "\n".join(f"have form_{i} := {form}" for i, form in enumerate(forms))
    quotient = f"Nat.div_eq_of_eq_mul_right (by decide) (by linarith [{used}])"
    ends = (
        f"first | linarith [{used}] | nlinarith [{used}] | exact ({quotient}).symm | exact {quotient}"
        f" | ({stated.replace(chr(10), '; ')}; omega)"
    )
    yield Candidate("\n".join([*lines, ends]), 1.7)
    yield Candidate("\n".join([*lines, stated]), 2.6)


def _sums(e: Expression) -> Iterator[Big]:
    if isinstance(e, Big):
        yield e
        return
    for child in children(e):
        yield from _sums(child)


def _shown(sum_: Big, name: str, taken: set[str]) -> tuple[str, str] | None:
    """`have name : ∀ n, d * ∑ … + q n = p n`, and the end of the range that it is used at."""
    match sum_:
        case Big("∑", binder, None, body) if binder.relation == "∈" and len(binder.names) == 1:
            k = binder.names[0]
        case _:
            return None
    match binder.bound:
        case Apply(function, (end,)) if function == _RANGE:
            over, step, first = "Finset.range {n}", "Finset.sum_range_succ", 0
        case Apply(function, (Numeral(1), end)) if function == _ICC:
            over, step, first = "Finset.Icc 1 {n}", "Finset.sum_Icc_succ_top (by omega)", 1
        case _:
            return None
    if not free_names(body) <= {k} or not free_names(end):
        return None
    form = _interpolated(body, k, first)
    if form is None:
        return None
    scale, coefficients = form
    n = fresh("n", taken)
    more = _polynomial([max(0, c) for c in coefficients], n)
    less = _polynomial([max(0, -c) for c in coefficients], n)
    left = f"{scale} * ∑ {k} ∈ {over.format(n=n)}, {bracket(text(body))} + ({less})"
    line = (
        f"have {name} : ∀ {n} : ℕ, {left} = {more} := by\n"
        f"  intro {n}\n"
        f"  induction {n} with\n"
        f"  | zero => simp\n"
        f"  | succ {n} ih => rw [{step}]; nlinarith [ih]"
    )
    return line, bracket(text(end))


def _interpolated(body: Expression, k: str, first: int) -> tuple[int, list[int]] | None:
    """d and integers c₀, c₁, … with d · (f(first) + … + f(n − 1 + first)) = ∑ cᵢ nⁱ for every n."""
    number = compile_number(body, {k: "ℕ"}, (k,))
    if number is None or _subtracts(body):
        return None
    points = HIGHEST_DEGREE + 3
    try:
        values = [number(i + first) for i in range(points + 2)]
    except TooLarge:
        return None
    totals = [sum(values[:n]) for n in range(points + 2)]
    # Newton's forward differences; those beyond the degree vanish.
    rows = [totals]
    while len(rows[-1]) > 1:
        rows.append([b - a for a, b in zip(rows[-1], rows[-1][1:], strict=False)])
    differences = [row[0] for row in rows]
    degree = max((i for i, d in enumerate(differences) if d), default=0)
    if degree > HIGHEST_DEGREE:
        return None
    coefficients = [Fraction(0)] * (degree + 1)
    falling = [Fraction(1)]
    for i in range(degree + 1):
        for power, c in enumerate(falling):
            coefficients[power] += c * differences[i] / math.factorial(i)
        falling = [
            (falling[p - 1] if p else Fraction(0)) - i * (falling[p] if p < len(falling) else 0)
            for p in range(len(falling) + 1)
        ]
    scale = math.lcm(*(c.denominator for c in coefficients))
    return scale, [int(c * scale) for c in coefficients]


def _subtracts(e: Expression) -> bool:
    match e:
        case Binary("-" | "/" | "%", _, _):
            return True
        case _:
            return any(map(_subtracts, children(e)))


def _polynomial(coefficients: Sequence[int], n: str) -> str:
    parts = [str(c) if i == 0 else f"{c} * {n} ^ {i}" for i, c in enumerate(coefficients) if c]
    return " + ".join(reversed(parts)) or "0"
