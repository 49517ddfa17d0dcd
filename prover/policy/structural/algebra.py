"""Which divisions, with quotients found by exact polynomial arithmetic, prove a goal?

Shapes: `p ∣ q`, also from facts `p ∣ e`; `a ≡ b [MOD p]`, `[ZMOD p]`; `Even e`, `Odd e`, `IsSquare e`;
`∃ k, a = b` where `k` enters linearly.  Over ℕ every coefficient written must be natural, and subtraction is
left alone.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from flint import fmpz_mpoly
from flint.utils.flint_exceptions import DomainError

from lean.goals import Goal
from prover.arithmetic.expression import (
    INT,
    NAT,
    Apply,
    Ascription,
    Binary,
    Congruence,
    Expression,
    Field,
    Name,
    Numeral,
    Quantifier,
    Unary,
    children,
    free_names,
    text,
)
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import Candidate

MULTIPLES = range(-6, 7)
"""The numerals that facts are multiplied by when they are combined."""

MOST_FACTS = 3


def divisions(goal: Goal) -> Iterator[Candidate]:
    """Quotients for what the goal says is divisible."""
    known = read_goal(goal)
    try:
        yield from _divisible(known)
        yield from _even_or_odd(known)
        yield from _congruent(known)
        yield from _solved(known)
    except NotPolynomial:
        return


def _divisible(known: ReadGoal) -> Iterator[Candidate]:
    match known.target:
        case Binary("∣", divisor, dividend):
            pass
        case _:
            return
    facts = [
        (name, fact.right)
        for name, fact in known.facts
        if name and isinstance(fact, Binary) and fact.operator == "∣" and fact.left == divisor
    ][-MOST_FACTS:]
    integers = _is_integer(known, known.target)
    if not integers:
        facts = [*_of_gcd(divisor), *facts][:MOST_FACTS]
    terms = [divisor, dividend, *(e for _, e in facts)]
    if not integers and any(map(subtracts, terms)):
        return
    ring = Polynomials(terms)
    p, q = ring.of(divisor), ring.of(dividend)
    quotient = ring.quotient(q, p)
    if quotient is not None and (integers or _natural(quotient)):
        yield Candidate(f"exact ⟨{ring.write(quotient)}, by ring⟩", 0.8)
    if facts:
        yield from _combination(ring, (divisor, dividend), facts, integers=integers)


def _of_gcd(divisor: Expression) -> list[tuple[str, Expression]]:
    """What a gcd divides, with the proofs."""
    match divisor:
        case Apply(Name("Nat.gcd"), (a, b)) | Apply(Field(a, "gcd"), (b,)):
            both = f"{bracket(text(a))} {bracket(text(b))}"
            return [(f"(Nat.gcd_dvd_left {both})", a), (f"(Nat.gcd_dvd_right {both})", b)]
        case _:
            return []


def _combination(
    ring: Polynomials,
    pair: tuple[Expression, Expression],
    facts: list[tuple[str, Expression]],
    *,
    integers: bool,
) -> Iterator[Candidate]:
    """`q = p * w + Σ c e` for facts `p ∣ e`."""
    divisor, dividend = pair
    known = [ring.of(e) for _, e in facts]
    found = _multipliers(ring, ring.of(divisor), ring.of(dividend), known)
    if found is None:
        return
    quotient, multipliers = found
    more, less = _Multiples(ring, divisor), _Multiples(ring, divisor)
    for polynomial, name, e in [
        (quotient, "", divisor),
        *((c, *f) for c, f in zip(multipliers, facts, strict=True)),
    ]:
        up, down = (polynomial, 0 * polynomial) if integers else natural_parts(polynomial)
        more.add(up, name, e)
        less.add(down, name, e)
    if not more.terms:
        return
    p, q = text(divisor), text(dividend)
    if not less.terms:
        yield Candidate(f"have key : {q} = {more.sum} := by ring\nrw [key]\nexact {more.proof}", 1.0)
        return
    yield Candidate(
        f"have less : {bracket(p)} ∣ {less.sum} := {less.proof}\n"
        f"have key : {less.sum} + {bracket(q)} = {more.sum} := by ring\n"
        f"exact (Nat.dvd_add_right less).1 (by rw [key]; exact {more.proof})",
        1.2,
    )


def _multipliers(
    ring: Polynomials, p: fmpz_mpoly, q: fmpz_mpoly, known: list[fmpz_mpoly]
) -> tuple[fmpz_mpoly, list[fmpz_mpoly]] | None:
    """w and c with `q = p w + Σ c e`: by division one after the other, or with numerals for the c."""
    if p.is_zero():
        return None
    w, rest = divmod(q, p)
    chain = []
    for e in known:
        c, rest = (e, rest) if e.is_zero() else divmod(rest, e)
        chain.append(c)
    if rest.is_zero():
        return w, chain
    one = ring.of(Numeral(1))
    numbers = sorted(itertools.product(MULTIPLES, repeat=len(known)), key=lambda c: sum(map(abs, c)))
    for numeral in numbers:
        rest = q - sum((c * e for c, e in zip(numeral, known, strict=True)), 0 * p)
        w, rest = divmod(rest, p)
        if rest.is_zero():
            return w, [c * one for c in numeral]
    return None


class _Multiples:
    """A sum of multiples of a divisor: its text, and the text of a proof that the divisor divides it."""

    def __init__(self, ring: Polynomials, divisor: Expression) -> None:
        self._ring = ring
        self._divisor = bracket(text(divisor))
        self.terms: list[str] = []
        self.proof = ""

    def add(self, factor: fmpz_mpoly, name: str, term: Expression) -> None:
        """Add `factor * term`; name: the fact that says the divisor divides `term`, "" for the divisor."""
        if factor.is_zero():
            return
        c = self._ring.write(factor)
        if name:
            self.terms.append(f"{c} * {bracket(text(term))}")
            proof = f"Dvd.dvd.mul_left {name} {c}"
        else:
            self.terms.append(f"{self._divisor} * {c}")
            proof = f"dvd_mul_right {self._divisor} {c}"
        self.proof = f"dvd_add ({self.proof}) ({proof})" if self.proof else proof

    @property
    def sum(self) -> str:
        """The sum, in brackets."""
        return f"({' + '.join(self.terms)})"


def _even_or_odd(known: ReadGoal) -> Iterator[Candidate]:
    match known.target:
        case Apply(Name("Even" | "Odd" | "IsSquare" as head), (term,)):
            pass
        case _:
            return
    integers = _is_integer(known, known.target)
    if not integers and subtracts(term):
        return
    ring = Polynomials([term])
    e = ring.of(term)
    two = ring.of(Numeral(2))
    halves = e if head == "Even" else e - 1
    quotient = _root(e) if head == "IsSquare" else ring.quotient(halves, two)
    if quotient is not None and (integers or _natural(quotient)):
        yield Candidate(f"exact ⟨{ring.write(quotient)}, by ring⟩", 0.8)


def _root(polynomial: fmpz_mpoly) -> fmpz_mpoly | None:
    try:
        root = polynomial.sqrt()
    except (ValueError, DomainError):
        return None
    return root if int(root.leading_coefficient()) > 0 else -root


def _congruent(known: ReadGoal) -> Iterator[Candidate]:
    match known.target:
        case Congruence(left, right, modulus, integers):
            pass
        case _:
            return
    terms = [left, right, modulus]
    if not integers and any(map(subtracts, terms)):
        return
    ring = Polynomials(terms)
    a, b, m = map(ring.of, terms)
    quotient = ring.quotient(b - a, m)
    if quotient is None:
        return
    if integers:
        yield Candidate(f"exact Int.modEq_iff_dvd.2 ⟨{ring.write(quotient)}, by ring⟩", 0.8)
        return
    for larger, smaller, w in ((left, right, -quotient), (right, left, quotient)):
        if _natural(w) and not w.is_zero():
            whole = f"{text(larger)} = {text(smaller)} + {bracket(text(modulus))} * {ring.write(w)}"
            yield Candidate(
                f"have key : {whole} := by ring\nshow _ % _ = _ % _\nrw [key, Nat.add_mul_mod_self_left]", 0.9
            )


def _solved(known: ReadGoal) -> Iterator[Candidate]:
    """`∃ k, a = b`, solved for a linear k."""
    match known.target:
        case Quantifier("∃", (binder,), Binary("=", left, right)):
            ending = "exact ⟨{}, by ring⟩"
        case Quantifier("∃", (binder,), Binary("∧", Binary("=", left, right), _)):
            ending = "refine ⟨{}, ?_⟩"
        case _:
            return
    if len(binder.names) != 1:
        return
    unknown = binder.names[0]
    integers = binder.type == INT or _is_integer(known, known.target)
    if not integers and (subtracts(left) or subtracts(right)):
        return
    ring = Polynomials([left, right, Name(unknown)])
    difference = ring.of(left) - ring.of(right)
    k = ring.of(Name(unknown))
    try:
        slope = difference.derivative(f"x{_index(k)}")
    except (ValueError, TypeError):
        return
    if slope.is_zero() or any(e[_index(k)] for e in slope.to_dict()):
        return
    quotient = ring.quotient(-(difference - slope * k), slope)
    if quotient is not None and (integers or _natural(quotient)):
        yield Candidate(ending.format(ring.write(quotient)), 0.9)


def _index(letter: fmpz_mpoly) -> int:
    (exponents,) = letter.to_dict()
    return list(exponents).index(1)


def natural_parts(polynomial: fmpz_mpoly) -> tuple[fmpz_mpoly, fmpz_mpoly]:
    """A polynomial as the difference of two with natural coefficients."""
    context = polynomial.context()
    terms = {e: int(c) for e, c in polynomial.to_dict().items()}
    return (
        context.from_dict({e: c for e, c in terms.items() if c > 0}),
        context.from_dict({e: -c for e, c in terms.items() if c < 0}),
    )


def _natural(polynomial: fmpz_mpoly) -> bool:
    return all(c >= 0 for c in polynomial.coeffs())


def subtracts(term: Expression) -> bool:
    """Whether a subtraction or a negation stands in sight."""
    match term:
        case Binary("-", _, _) | Unary("-", _):
            return True
        case Apply() | Field() | Ascription() | Unary("↑", _):
            return False
        case _:
            return any(map(subtracts, children(term)))


def _is_integer(known: ReadGoal, term: Expression) -> bool:
    """Whether the numbers of a proposition are integers rather than natural numbers."""
    if any(known.types.get(name) == INT for name in free_names(term)):
        return True
    if any(known.types.get(name) == NAT for name in free_names(term)):
        return _casts(term)
    return _casts(term) or any(
        text(t).endswith("→ ℤ") for n, t in known.types.items() if n in free_names(term)
    )


def _casts(term: Expression) -> bool:
    match term:
        case Ascription(_, kind):
            return kind == INT
        case Unary("↑", _):
            return True
        case _:
            return any(map(_casts, children(term)))


def bracket(text_: str) -> str:
    """In brackets when it is more than one word."""
    return f"({text_})" if " " in text_ else text_
