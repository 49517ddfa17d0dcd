"""Which polynomials in a goal are products, and what follows?

Shapes: an equation `a = b` among the facts whose difference factors (`x ^ 2 + 6 = 5 * x`, `x ^ 2 = y ^ 2`):
one factor is zero; `¬ Nat.Prime e` for a polynomial e that factors, with variables replaced by their least
value and a natural number where the factors need it, or over the integers.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping

from flint import fmpz_mpoly

from lean.goals import Goal
from prover.arithmetic.expression import (
    INT,
    NAT,
    Apply,
    Binary,
    Expression,
    Field,
    Name,
    Numeral,
    Unary,
    free_names,
    substitute,
    text,
)
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import Candidate, fresh, names

MOST_FACTORS = 5

CLOSE = "first | omega | (subst_vars; omega) | nlinarith | (simp_all; done)"
"""What may end a case in which a factor is zero."""

LARGEST_SHIFT = 12
"""Lower bounds up to this are used."""


def vanishing(goal: Goal) -> Iterator[Candidate]:
    """A product that is zero has a factor that is zero."""
    known = read_goal(goal)
    for name, fact in known.facts:
        if not name or not isinstance(fact, Binary) or fact.operator != "=":
            continue
        letters = free_names(fact)
        kinds = {known.types.get(n) for n in letters}
        if not letters or len(kinds) != 1 or not kinds <= {NAT, INT}:
            continue
        integers = kinds == {INT}
        sides = (fact.left, fact.right)
        if not integers:
            if any(map(_unclear, sides)):
                continue
            sides = (_cast(fact.left, letters), _cast(fact.right, letters))
        found = _factors(*sides)
        if found is None:
            continue
        ring, factors = found
        if len(factors) < 2 or len(factors) > MOST_FACTORS:
            continue
        yield from _cases(ring, name, factors, goal, integers=integers)


def _factors(left: Expression, right: Expression) -> tuple[Polynomials, list[fmpz_mpoly]] | None:
    """The factors of the difference, repeated as often as they divide, without numerals."""
    try:
        ring = Polynomials([left, right])
        difference = ring.of(left) - ring.of(right)
    except NotPolynomial:
        return None
    if difference.is_zero() or difference.total_degree() < 2:
        return None
    _, parts = difference.factor()
    return ring, [f for f, power in parts for _ in range(int(power)) if not f.is_constant()]


def _cases(
    ring: Polynomials, fact: str, factors: list[fmpz_mpoly], goal: Goal, *, integers: bool
) -> Iterator[Candidate]:
    written = [ring.write(f) for f in factors]
    product = written[-1]
    for factor in reversed(written[:-1]):
        product = f"{factor} * {product if product == written[-1] else f'({product})'}"
    taken = names(goal)
    key = fresh("key", taken)
    lines = [f"have {key} : {product} = 0 := by linarith [{fact}]"]
    if not integers:
        cast = fresh("cast", taken)
        lines = [
            f"have {cast} := congrArg (fun t : ℕ => (t : ℤ)) {fact}",
            f"push_cast at {cast}",
            f"have {key} : {product} = 0 := by linarith [{cast}]",
        ]
    zero = fresh("zero", taken)
    split = f"simp only [mul_eq_zero] at {key}\nrcases {key} with {' | '.join([zero] * len(written))}"
    start = "\n".join([*lines, split])
    yield Candidate(f"{start} <;> {CLOSE}", 1.3)
    yield Candidate(start, 2.2)


def _unclear(e: Expression) -> bool:
    """Whether a cast to the integers would not go through the term."""
    match e:
        case Numeral() | Name():
            return False
        case Binary("+" | "*", left, right):
            return _unclear(left) or _unclear(right)
        case Binary("^", base, Numeral()):
            return _unclear(base)
        case _:
            return True


def _cast(e: Expression, letters: frozenset[str]) -> Expression:
    return substitute(e, {n: Name(f"({n} : ℤ)") for n in letters})


def composites(goal: Goal) -> Iterator[Candidate]:
    """`¬ Nat.Prime e`, `False` from `Nat.Prime e`: e is a product of two numbers that are not 1."""
    known = read_goal(goal)
    match known.target:
        case Unary("¬", inner) if (e := _prime(inner)) is not None:
            yield from _composite(e, known, goal, "intro prime", "prime")
    for name, fact in known.facts:
        if (e := _prime(fact)) is not None and not isinstance(e, Name):
            yield from _composite(e, known, goal, "", name)


def _prime(e: Expression) -> Expression | None:
    match e:
        case Apply(Name("Nat.Prime"), (term,)) | Field(term, "Prime"):
            return term
        case _:
            return None


def _composite(e: Expression, known: ReadGoal, goal: Goal, start: str, prime: str) -> Iterator[Candidate]:
    letters = sorted(n for n in free_names(e) if known.types.get(n) == NAT)
    if not letters or _unclear(e):
        return
    for low in _shifts(goal, letters):
        moved = {n: Binary("+", Name(n), Numeral(low[n])) for n in letters if low[n]}
        term = substitute(e, moved) if moved else e
        ring = Polynomials([term])
        try:
            polynomial = ring.of(term)
            content, parts = polynomial.factor()
        except NotPolynomial:
            return
        pieces = [f for f, power in parts for _ in range(int(power))]
        if len(pieces) < 2 or int(content) != 1:
            continue
        first, second = pieces[0], math.prod(pieces[1:], start=pieces[0] * 0 + 1)
        opened = [start] if start else []
        if all(int(c) >= 0 for c in [*first.coeffs(), *second.coeffs()]):
            opened += [
                f"obtain ⟨{n}, rfl⟩ := Nat.exists_eq_add_of_le' (show {low[n]} ≤ {n} by omega)"
                for n in letters
                if low[n]
            ]
            a, b = ring.write(first), ring.write(second)
            yield Candidate(
                "\n".join(
                    [
                        *opened,
                        f"rw [show {text(term)} = {a} * {b} by ring] at {prime}",
                        f"have := Nat.Prime.two_le {prime}",
                        f"exact absurd {prime} (Nat.not_prime_mul ({_above_one(a)}) ({_above_one(b)}))",
                    ]
                ),
                1.4,
            )
            return
    yield from _over_integers(e, known, start, prime, letters)


def _above_one(factor: str) -> str:
    """That a factor is no 0 or 1, which would leave nothing or the other factor of the prime."""
    bracketed = f"({factor})" if " " in factor and not factor.startswith("(") else factor
    return (
        f"by first | nlinarith | (by_contra small; have : {bracketed} = 0 ∨ {bracketed} = 1 := by omega;"
        f" rcases this with z | z <;> simp [z] at * <;> omega)"
    )


def _shifts(goal: Goal, letters: list[str]) -> Iterator[Mapping[str, int]]:
    """Least values of the variables that the facts show, from nothing assumed up to all that is known."""
    low = dict.fromkeys(letters, 0)
    for h in goal.hypotheses:
        for pattern, strict in ((r"^(\d+) (<|≤) (\S+)$", "<"), (r"^(\S+) (>|≥) (\d+)$", ">")):
            if found := re.match(pattern, h.type):
                number, name = (found[1], found[3]) if strict == "<" else (found[3], found[1])
                if name in low and number.isdigit():
                    low[name] = max(low[name], min(LARGEST_SHIFT, int(number) + (found[2] == strict)))
    yield dict.fromkeys(letters, 0)
    if any(low.values()):
        yield low


def _over_integers(
    e: Expression, known: ReadGoal, start: str, prime: str, letters: list[str]
) -> Iterator[Candidate]:
    """The factors as integers; the absolute value of neither is 1."""
    term = _cast(e, frozenset(letters))
    try:
        ring = Polynomials([term])
        content, parts = ring.of(term).factor()
    except NotPolynomial:
        return
    pieces = [f for f, power in parts for _ in range(int(power))]
    if len(pieces) < 2 or int(content) != 1:
        return
    a = ring.write(pieces[0])
    b = ring.write(math.prod(pieces[1:], start=pieces[0] * 0 + 1))
    casts = [f"({n} : ℤ)" for n in letters]
    hints = [f"sq_nonneg ({x} - {y})" for i, x in enumerate(casts) for y in casts[i + 1 :]]
    hints += [f"sq_nonneg ({x} - {k})" for x in casts for k in (1, 2)]
    cases = "rcases Int.natAbs_eq_iff.1 one with one | one <;> push_cast at one"
    ends = f"by intro one; {cases} <;> nlinarith [{', '.join(hints)}]"
    opened = f"{start}\n" if start else ""
    yield Candidate(
        f"{opened}have key : {text(e)} = Int.natAbs {a} * Int.natAbs {b} := by\n"
        f"  rw [← Int.natAbs_mul, show {a} * {b} = (({text(e)} : ℕ) : ℤ) by push_cast; ring]; rfl\n"
        f"rw [key] at {prime}\n"
        f"exact absurd {prime} (Nat.not_prime_mul ({ends}) ({ends}))",
        1.6,
    )
