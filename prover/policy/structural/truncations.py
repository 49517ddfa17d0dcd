"""What are the truncated differences and the quotients of natural numbers in a goal?

`n ^ 2 - 1` is `m * (m + 2)` for n = m + 1: in a goal about such a difference the small values of n are cases
of their own, and for the others the difference is written as what it is.  A quotient that the goal states is
shown by the product.
"""

from __future__ import annotations

from collections.abc import Iterator

from flint import fmpz_mpoly

from lean.goals import Goal
from prover.arithmetic.expression import (
    NAT,
    Binary,
    Expression,
    Name,
    Numeral,
    children,
    free_names,
    substitute,
    text,
)
from prover.arithmetic.reading import read_goal
from prover.policy.structural.algebra import natural_parts, subtracts
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import NAME, Candidate, fresh, names

LARGEST_SHIFT = 4
MOST_DIFFERENCES = 3

SMALL = "first | omega | (norm_num at *; done) | (simp_all; done) | (norm_num at *; omega)"


def untruncated(goal: Goal) -> Iterator[Candidate]:
    """The differences in one variable, all rewritten for the least start that does for each of them."""
    known = read_goal(goal)
    found: dict[str, list[Binary]] = {}
    for whole in (known.target, *(fact for name, fact in known.facts if name)):
        for difference in _differences(whole):
            letters = free_names(difference)
            if len(letters) == 1 and all(known.types.get(n) == NAT and NAME.match(n) for n in letters):
                found.setdefault(next(iter(letters)), []).append(difference)
    for variable, listed in found.items():
        differences = list(dict.fromkeys(listed))[:MOST_DIFFERENCES]
        for start in range(LARGEST_SHIFT):
            written = [_written(d, variable, start) for d in differences]
            if None not in written:
                yield Candidate(_block(goal, variable, start, [w for w in written if w is not None]), 2.0)
                break


def exact_quotients(goal: Goal) -> Iterator[Candidate]:
    """`a / b = q` by `a = q * b`; a difference of factorials or powers on the way by the sum."""
    match read_goal(goal).target:
        case Binary("=", Binary("/", _, divisor), value):
            turn = ""
        case Binary("=", value, Binary("/", _, divisor)):
            turn = "symm; "
        case _:
            return
    if not free_names(divisor) or isinstance(value, Numeral):
        return
    start = f"{turn}refine Nat.div_eq_of_eq_mul_left (by positivity) ?_"
    unfold = "simp only [Nat.factorial_succ, pow_succ]"
    yield Candidate(
        f"{start}\nfirst | (ring; done) | ({unfold}; ring; done)"
        f" | ({unfold}; apply Nat.sub_eq_of_eq_add; ring; done) | (apply Nat.sub_eq_of_eq_add; ring; done)",
        1.5,
    )
    yield Candidate(start, 2.4)


def _differences(e: Expression) -> Iterator[Binary]:
    match e:
        case Binary("-", left, right) if not subtracts(left) and not subtracts(right):
            yield e
        case _:
            for child in children(e):
                yield from _differences(child)


def _written(difference: Binary, variable: str, start: int) -> tuple[str, str] | None:
    """The difference for `variable + start`, and the polynomial that it is."""
    moved = difference
    if start:
        shifted = substitute(difference, {variable: Binary("+", Name(variable), Numeral(start))})
        if not isinstance(shifted, Binary):
            return None
        moved = shifted
    ring = Polynomials([moved.left, moved.right])
    try:
        value: fmpz_mpoly = ring.of(moved.left) - ring.of(moved.right)
    except NotPolynomial:
        return None
    up, down = natural_parts(value)
    return (text(moved), ring.write(up)) if down.is_zero() else None


def _block(goal: Goal, variable: str, start: int, written: list[tuple[str, str]]) -> str:
    taken = names(goal)
    lines = []
    for index, (difference, value) in enumerate(written):
        name = fresh(f"diff{index}", taken)
        lines.append(f"have {name} : {difference} = {value} := Nat.sub_eq_of_eq_add (by ring)")
        lines.append(f"simp only [{name}] at *")
    if not start:
        return "\n".join(lines)
    small, big = fresh("small", taken), fresh("big", taken)
    return "\n".join(
        [
            f"rcases Nat.lt_or_ge {variable} {start} with {small} | {big}",
            "swap",
            f"obtain ⟨{variable}, rfl⟩ := Nat.exists_eq_add_of_le' {big}",
            *lines,
            "swap",
            f"try (interval_cases {variable} <;> {SMALL})",
        ]
    )
