"""Which multiples of the equations in sight add up to what is to be shown?

For `a = b`, `p ∣ q` and `False` over ℤ: polynomials c with `a − b = Σ c (l − r)`, `q = p w + Σ c (l − r)`,
`1 = Σ c (l − r)` for facts `l = r`, found by linear algebra over the rationals on the coefficients, with
multipliers of the least degrees that can do it (the linear form of ideal membership).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flint import fmpq_mat, fmpz_mpoly

from lean.goals import Goal
from prover.arithmetic.expression import INT, Binary, Expression, Name, Numeral, free_names, text
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.algebra import bracket
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import Candidate

MOST_EQUATIONS = 4
MOST_COLUMNS = 160
MOST_ROWS = 400


@dataclass(frozen=True)
class Equation:
    """A fact `left = right` of that name, and the polynomial that it says is zero."""

    name: str
    left: Expression
    right: Expression
    difference: fmpz_mpoly


def combinations(goal: Goal) -> Iterator[Candidate]:
    """The goal as a combination of equations."""
    known = read_goal(goal)
    facts = [
        (name, fact)
        for name, fact in known.facts
        if name and isinstance(fact, Binary) and fact.operator == "=" and _is_integer(known, fact)
    ][-MOST_EQUATIONS:]
    target = known.target
    if not facts or not (
        target == Name("False") or (isinstance(target, Binary) and _is_integer(known, target))
    ):
        return
    sides = [target.left, target.right] if isinstance(target, Binary) else []
    try:
        ring = Polynomials([*sides, *(s for _, f in facts for s in (f.left, f.right))])
        equations = [Equation(n, f.left, f.right, ring.of(f.left) - ring.of(f.right)) for n, f in facts]
        equations = [e for e in equations if not e.difference.is_zero()]
        if not equations:
            return
        match target:
            case Name("False"):
                yield from _equality(ring, ring.of(Numeral(1)), equations)
            case Binary("=", left, right):
                yield from _equality(ring, ring.of(left) - ring.of(right), equations)
            case Binary("∣", divisor, dividend):
                yield from _divisibility(ring, ring.of(divisor), ring.of(dividend), equations)
    except NotPolynomial:
        return


def _equality(ring: Polynomials, wanted: fmpz_mpoly, equations: Sequence[Equation]) -> Iterator[Candidate]:
    least = _degree(wanted)
    for top in sorted({least, max(least, *(_degree(e.difference) for e in equations))}):
        found = solve(wanted, [(e.difference, top - _degree(e.difference)) for e in equations])
        if found is not None:
            yield Candidate(f"{facts_lines(ring, found[0], equations)}\nlinarith", 1.4)
            return


def _divisibility(
    ring: Polynomials, p: fmpz_mpoly, q: fmpz_mpoly, equations: Sequence[Equation]
) -> Iterator[Candidate]:
    """The quotient comes last, so that the equations are used as far as they go: it is to be integral."""
    if p.is_zero():
        return
    generators = [(e.difference, _degree(q) - _degree(e.difference)) for e in equations]
    found = solve(q, [*generators, (p, _degree(q) - _degree(p))])
    if found is None or found[1] != 1:
        return
    *multipliers, w = found[0]
    yield Candidate(
        f"refine ⟨{ring.write(w)}, ?_⟩\n{facts_lines(ring, multipliers, equations)}\nlinarith", 1.4
    )


def facts_lines(ring: Polynomials, multipliers: Sequence[fmpz_mpoly], equations: Sequence[Equation]) -> str:
    """The equations, each times its multiplier, as facts `part0`, `part1`, …"""
    lines = []
    for index, (c, e) in enumerate(zip(multipliers, equations, strict=True)):
        if c.is_zero():
            continue
        factor = ring.write(c)
        sides = f"{factor} * {bracket(text(e.left))} = {factor} * {bracket(text(e.right))}"
        lines.append(f"have part{index} : {sides} := congrArg (fun t => {factor} * t) {e.name}")
    return "\n".join(lines)


def solve(
    wanted: fmpz_mpoly, generators: Sequence[tuple[fmpz_mpoly, int]], most_columns: int = MOST_COLUMNS
) -> tuple[list[fmpz_mpoly], int] | None:
    """Multipliers of the generators, of at most the degrees given, that add up to a multiple of `wanted`.

    The second part is that multiple: the least common denominator of the rational solution.
    """
    context = wanted.context()
    letters = context.gens()
    columns: list[tuple[int, tuple[int, ...], fmpz_mpoly]] = []
    for index, (generator, degree) in enumerate(generators):
        for monomial in _monomials(len(letters), degree):
            columns.append((index, monomial, generator * context.from_dict({monomial: 1})))
            if len(columns) > most_columns:
                return None
    rows: dict[tuple[int, ...], int] = {}
    for polynomial in (wanted, *(column for _, _, column in columns)):
        for monomial in polynomial.to_dict():
            rows.setdefault(tuple(map(int, monomial)), len(rows))
    if not columns or len(rows) > MOST_ROWS:
        return None
    entries = [[0] * (len(columns) + 1) for _ in rows]
    for at, (_, _, column) in enumerate([*columns, (0, (), wanted)]):
        for monomial, coefficient in column.to_dict().items():
            entries[rows[tuple(map(int, monomial))]][at] = int(coefficient)
    reduced, rank = fmpq_mat(len(rows), len(columns) + 1, [x for row in entries for x in row]).rref()
    solution = {}
    for row in range(rank):
        pivot = next(at for at in range(len(columns) + 1) if reduced[row, at] != 0)
        if pivot == len(columns):
            return None
        solution[pivot] = reduced[row, len(columns)]
    whole = 1
    for value in solution.values():
        whole = math.lcm(whole, int(value.q))
    multipliers = [context.constant(0) for _ in generators]
    for at, value in solution.items():
        index, monomial, _ = columns[at]
        scaled = int(value.p) * (whole // int(value.q))
        multipliers[index] += context.from_dict({monomial: scaled})
    return multipliers, whole


def _monomials(letters: int, degree: int) -> Iterator[tuple[int, ...]]:
    """Exponents of total degree up to `degree`, lower degrees first."""
    for total in range(max(0, degree) + 1):
        for chosen in itertools.combinations_with_replacement(range(letters), total):
            yield tuple(chosen.count(letter) for letter in range(letters))


def _degree(polynomial: fmpz_mpoly) -> int:
    return int(polynomial.total_degree()) if not polynomial.is_zero() else 0


def _is_integer(known: ReadGoal, term: Expression) -> bool:
    kinds = {known.types.get(name) for name in free_names(term)}
    return INT in kinds
