"""Which equations are products of two linear factors that equal a numeral?

`x * y = N`, and by "Simon's favourite factoring" `c x y + a x + b y + d = 0` as
`(c x + b) * (c y + a) = a b - c d`: the first factor divides the numeral, so x is one of finitely many.
"""

from __future__ import annotations

from collections.abc import Iterator

from lean.goals import Goal
from prover.arithmetic.expression import INT, NAT, Binary, Name, free_names
from prover.arithmetic.reading import read_goal
from prover.policy.structural.number_theory import CASE
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import Candidate

LARGEST = 200
"""Numerals beyond this are not split: every value between minus and plus it is tried."""


def factorings(goal: Goal) -> Iterator[Candidate]:
    """Each bilinear equation among the facts, solved by trying the values of one variable."""
    known = read_goal(goal)
    for name, fact in known.facts:
        if not name or not isinstance(fact, Binary) or fact.operator != "=":
            continue
        pair = sorted(n for n in free_names(fact) if known.types.get(n) in (NAT, INT))
        if len(pair) != 2 or len({known.types[n] for n in pair}) != 1:
            continue
        try:
            ring = Polynomials([fact.left, fact.right, *map(Name, pair)])
            difference = ring.of(fact.left) - ring.of(fact.right)
        except NotPolynomial:
            continue
        if len(difference.context().gens()) != 2:
            continue
        first, second = (ring.write(g) for g in difference.context().gens())
        terms = {tuple(map(int, e)): int(c) for e, c in difference.to_dict().items()}
        c, a, b, d = (terms.pop(e, 0) for e in ((1, 1), (1, 0), (0, 1), (0, 0)))
        whole = a * b - c * d
        if terms or c == 0 or not 0 < abs(whole) <= LARGEST:
            continue
        integers = known.types[pair[0]] == INT
        for (x, p), (y, q) in (((first, b), (second, a)), ((second, a), (first, b))):
            yield Candidate(_block(name, (x, p), (y, q), c, whole, integers=integers), 1.5)


def _block(
    fact: str, first: tuple[str, int], second: tuple[str, int], c: int, whole: int, *, integers: bool
) -> str:
    (x, p), (y, q) = first, second
    left, right = _factor(x, c, p, integers=integers), _factor(y, c, q, integers=integers)
    lines = [f"have known := {fact}"]
    if not integers:
        lines = [f"have known := congrArg (fun t : ℕ => (t : ℤ)) ({fact})", "push_cast at known"]
    cofactor = right if whole > 0 else f"-{right}"
    lines += [
        f"have divides : {left} ∣ {abs(whole)} := ⟨{cofactor}, by nlinarith⟩",
        "have up := Int.le_of_dvd (by decide) divides",
        "have low := Int.le_of_dvd (by decide) (Int.neg_dvd.2 divides)",
    ]
    high = (abs(whole) + abs(p)) // abs(c) + 1
    lines.append(f"have upper : {x} ≤ {high} := by omega")
    if integers:
        lines.append(f"have lower : -{high} ≤ {x} := by omega")
    # With the divisibility in sight, `omega` makes a term of it that the kernel refuses once x is a numeral.
    lines.append("clear divides up low")
    lines.append(f"interval_cases {x} <;> {CASE}")
    return "\n".join(lines)


def _factor(variable: str, c: int, shift: int, *, integers: bool) -> str:
    name = variable if integers else f"({variable} : ℤ)"
    scaled = name if c == 1 else f"{c} * {name}" if c > 0 else f"({c}) * {name}"
    return f"({scaled} + {shift})" if shift >= 0 else f"({scaled} - {-shift})"
