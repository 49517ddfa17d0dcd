"""For which values of the unknowns does an equation become an identity?

Shapes: `∃ x y, a * x + b * y = e` over ℤ with numerals a and b whose gcd divides e (Bézout);
`∃ u v, e = u ^ 2 + d * v ^ 2` for a polynomial e, with sums and differences of the monomials whose squares
stand in e (Brahmagupta).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence

from flint import fmpz_mpoly

from lean.goals import Goal
from prover.arithmetic.expression import INT, Binary, Expression, Name, Quantifier, free_names
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import Candidate

MOST_UNKNOWNS = 3

MOST_FORMS = 60
"""How many values are tried for each unknown of a sum of squares."""


def identities(goal: Goal) -> Iterator[Candidate]:
    """Values for the unknowns of an existential equation."""
    known = read_goal(goal)
    match known.target:
        case Quantifier("∃", binders, Binary("=", left, right)):
            pass
        case _:
            return
    unknowns = [n for b in binders for n in b.names]
    kinds = {b.type for b in binders}
    if not 2 <= len(unknowns) <= MOST_UNKNOWNS or any(b.relation is not None for b in binders):
        return
    if kinds != {INT} and not (kinds == {None} and _integers(known, [left, right])):
        return
    try:
        ring = Polynomials([*map(Name, unknowns), left, right])
        difference = ring.of(left) - ring.of(right)
    except NotPolynomial:
        return
    count = len(unknowns)
    parts: dict[tuple[int, ...], fmpz_mpoly] = {}
    context = difference.context()
    for exponents, c in difference.to_dict().items():
        head, tail = tuple(map(int, exponents[:count])), tuple(map(int, exponents[count:]))
        piece = context.from_dict({(0,) * count + tail: c})
        parts[head] = parts.get(head, context.constant(0)) + piece
    constant = parts.pop((0,) * count, context.constant(0))
    if not parts or not all(p.is_constant() for p in parts.values()):
        return
    coefficients = {head: int(p.leading_coefficient()) for head, p in parts.items()}
    found: Sequence[fmpz_mpoly] | None = None
    if all(sum(head) == 1 for head in coefficients):
        found = _bezout([coefficients.get(_unit(i, count), 0) for i in range(count)], -constant)
    elif all(max(head) == 2 == sum(head) for head in coefficients):
        squares = [coefficients.get(tuple(2 * e for e in _unit(i, count)), 0) for i in range(count)]
        found = _squares(squares, -constant)
    if found is not None:
        yield Candidate(f"exact ⟨{', '.join(ring.write(f) for f in found)}, by ring⟩", 0.9)


def _integers(known: ReadGoal, sides: Sequence[Expression]) -> bool:
    """Whether the variables are integers; without variables they may be."""
    kinds = {known.types[n] for side in sides for n in free_names(side) if n in known.types}
    return kinds <= {INT}


def _unit(place: int, count: int) -> tuple[int, ...]:
    return tuple(int(i == place) for i in range(count))


def _bezout(coefficients: Sequence[int], wanted: fmpz_mpoly) -> list[fmpz_mpoly] | None:
    """x with `Σ a x = wanted`, by the extended Euclidean algorithm."""
    gcd, multipliers = 0, [0] * len(coefficients)
    for place, a in enumerate(coefficients):
        gcd, s, t = _euclid(gcd, a)
        multipliers = [s * m for m in multipliers]
        multipliers[place] = t
    if gcd == 0 or any(int(c) % gcd for c in wanted.coeffs()):
        return None
    whole = wanted.context().from_dict({e: int(c) // gcd for e, c in wanted.to_dict().items()})
    return [m * whole for m in multipliers]


def _euclid(a: int, b: int) -> tuple[int, int, int]:
    """(g, s, t) with s a + t b = g = gcd(a, b) ≥ 0."""
    s, t, u, v = 1, 0, 0, 1
    while b:
        q = a // b
        a, b = b, a - q * b
        s, u = u, s - q * u
        t, v = v, t - q * v
    return (-a, -s, -t) if a < 0 else (a, s, t)


def _squares(coefficients: Sequence[int], wanted: fmpz_mpoly) -> Sequence[fmpz_mpoly] | None:
    """u with `Σ d u² = wanted`, among sums of monomials whose squares are in sight."""
    context = wanted.context()
    roots = []
    for exponents, c in wanted.to_dict().items():
        halves = tuple(int(e) // 2 for e in exponents)
        size = abs(int(c))
        if all(int(e) % 2 == 0 for e in exponents):
            roots += [
                context.from_dict({halves: math.isqrt(size // abs(d))})
                for d in dict.fromkeys(coefficients)
                if d and size % abs(d) == 0 and math.isqrt(size // abs(d)) ** 2 == size // abs(d)
            ]
    distinct: list[fmpz_mpoly] = []
    for root in roots:
        if all(root != other for other in distinct):
            distinct.append(root)
    forms = list(distinct)
    for a, b in itertools.combinations(distinct, 2):
        forms += [a - b, a + b]
    forms.append(context.constant(0))
    forms = forms[:MOST_FORMS]
    if len(coefficients) > 2:
        forms = forms[: MOST_FORMS // 3]
    last = coefficients[-1]
    for chosen in itertools.product(forms, repeat=len(coefficients) - 1):
        rest = wanted - sum((d * u * u for d, u in zip(coefficients, chosen, strict=False)), wanted * 0)
        for u in forms:
            if last * u * u == rest:
                return [*chosen, u]
    return None
