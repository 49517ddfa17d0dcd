"""What does it say of a number that it is prime, a square, even, odd?

Shapes: facts `Nat.Prime e` for variables and polynomials e in one variable, `¬ Nat.Prime e`, `IsSquare e`,
`Even e`, `Odd e`, in hypotheses and target.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lean.goals import Goal
from prover.arithmetic.expression import NAT, Apply, Expression, Field, Name, free_names, text
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.algebra import bracket, subtracts
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import Candidate, facts, texts

_PRIME = re.compile(r"^(?:Nat\.Prime ([^\W\d][\w'₀-₉]*)|([^\W\d][\w'₀-₉]*)\.Prime)$")
_NOT_PRIME = re.compile(r"^¬(?:Nat\.Prime \((.+)\)|\((.+)\)\.Prime)$")
_DIVIDES = re.compile(r"^([^\W\d][\w'₀-₉]*) ∣ (.+)$")
PARITY = "Nat.even_iff, Nat.odd_iff, Int.even_iff, Int.odd_iff"

SMALL = (2, 3, 5)
"""The primes that others are compared with."""

MOST_PRIMES = 4


@dataclass(frozen=True)
class _Stated:
    """`name : Nat.Prime term`."""

    name: str
    term: Expression


def primes(goal: Goal) -> Iterator[Candidate]:
    """A prime has no small divisors but itself; it divides a product only with a factor."""
    known = read_goal(goal)
    stated = [_Stated(n, e) for n, fact in known.facts if n and (e := _prime(fact)) is not None]
    if stated:
        yield from _without_small_divisors(known, stated[:MOST_PRIMES], goal)
    for h in facts(goal):
        if (found := _PRIME.match(h.type)) is not None:
            yield from _dividing(h.names[-1], found[1] or found[2], goal)
    if _NOT_PRIME.match(goal.target):
        yield Candidate("intro prime\nhave two_le := Nat.Prime.two_le prime", 2.5)


def _prime(fact: Expression) -> Expression | None:
    match fact:
        case Apply(Name("Nat.Prime"), (term,)) | Field(term, "Prime"):
            return term
        case _:
            return None


def _without_small_divisors(known: ReadGoal, stated: list[_Stated], goal: Goal) -> Iterator[Candidate]:
    bounds = [f"have two_le{i} := Nat.Prime.two_le {p.name}" for i, p in enumerate(stated)]
    squares = _squares(known, stated)
    opening = [f"try simp only [{PARITY}] at *"] if re.search(r"\b(Even|Odd)\b", texts(goal)) else []
    opening += [*bounds, *squares]
    by_prime = {
        q: [
            *(
                f"have no{q}_{i} := Nat.Prime.eq_one_or_self_of_dvd {p.name} {q}"
                for i, p in enumerate(stated)
            ),
            *(line for p in stated for line in _residue(known, p, q)),
        ]
        for q in SMALL
    }
    # One small prime after the other: each adds cases, of which `omega` can take only so many.
    ways = [(q,) for q in SMALL] + [SMALL[:2], SMALL]
    tried = ["; ".join([*(line for q in way for line in by_prime[q]), "omega"]) for way in ways]
    yield Candidate("\n".join([*opening, f"first | {' | '.join(f'({t})' for t in tried)}"]), 1.5)
    everything = [line for q in SMALL[:2] for line in by_prime[q]]
    yield Candidate("\n".join([*opening, *everything]), 3.5)
    yield from _equal_to_small(stated, goal)
    names = [text(p.term) for p in stated if isinstance(p.term, Name)]
    if names and re.search(r"∣|%|≡|MOD", goal.target):
        coprime = [f"try (have rest{q}_{p} : {p} % {q} ≠ 0 := by omega)" for p in names for q in SMALL[:2]]
        lines = [*bounds, *everything]
        clear = " ".join(line.split()[1] for line in lines)
        yield Candidate("\n".join([*lines, *coprime, f"clear {clear}", "mod_decide"]), 1.7)


def _equal_to_small(stated: list[_Stated], goal: Goal) -> Iterator[Candidate]:
    """A prime with a fact `p % q = 0` for a prime numeral q is q."""
    text_ = texts(goal)
    for prime in stated:
        if isinstance(prime.term, Name):
            p = prime.term.text
            found = re.search(
                rf"(?<![\w.]){re.escape(p)} % (\d+) = 0|(?<![\w.])(\d+) ∣ {re.escape(p)}$", text_, re.M
            )
            if found:
                q = found[1] or found[2]
                reason = f"have := Nat.Prime.eq_one_or_self_of_dvd {prime.name} {q}; omega"
                yield Candidate(f"obtain rfl : {p} = {q} := by {reason}", 1.2)


def _residue(known: ReadGoal, prime: _Stated, q: int) -> Iterator[str]:
    """The prime q divides the variable, or else always the term: `8 * p ^ 2 + 1` modulo 3."""
    if isinstance(prime.term, Name) or subtracts(prime.term):
        return
    letters = [n for n in free_names(prime.term) if known.types.get(n) == NAT]
    try:
        ring = Polynomials([prime.term])
        polynomial = ring.of(prime.term)
    except NotPolynomial:
        return
    if len(letters) != 1 or ring.letters != 1 or polynomial.total_degree() < 2:
        return
    terms = {int(e[0]): int(c) for e, c in polynomial.to_dict().items()}
    if not any(sum(c * pow(r, e, q) for e, c in terms.items()) % q for r in range(1, q)):
        p, e = letters[0], bracket(text(prime.term))
        yield f"have either{q}_{prime.name} : {p} % {q} = 0 ∨ {e} % {q} = 0 := (by mod_decide {q})"


def _squares(known: ReadGoal, stated: list[_Stated]) -> Iterator[str]:
    """A square is at least twice its root, where the squares of prime variables stand."""
    for index, prime in enumerate(stated):
        if isinstance(prime.term, Name):
            p = prime.term.text
            if any(f"{p} ^ 2" in text(fact) for _, fact in known.facts):
                yield f"have square{index} : 2 * {p} ≤ {p} ^ 2 := by nlinarith"


def _dividing(name: str, p: str, goal: Goal) -> Iterator[Candidate]:
    for h in facts(goal):
        divides = _DIVIDES.match(h.type)
        if divides and divides[1] == p:
            if " * " in divides[2]:
                yield Candidate(f"rcases (Nat.Prime.dvd_mul {name}).1 {h.names[-1]} with left | right", 2.2)
            if " ^ " in divides[2]:
                yield Candidate(f"have root := Nat.Prime.dvd_of_dvd_pow {name} {h.names[-1]}", 2.2)
        if divides and divides[2] == p:
            yield Candidate(f"rcases (Nat.dvd_prime {name}).1 {h.names[-1]} with one | same", 1.8)


def squares(goal: Goal) -> Iterator[Candidate]:
    """A square, an even or an odd number as a term; the goal's remainder by each of a few moduli."""
    for h in facts(goal):
        name, kind = h.names[-1], h.type
        if re.match(r"(Even|Odd|IsSquare) ", kind):
            yield Candidate(f"obtain ⟨{name}_r, {name}_h⟩ := {name}", 1.6)
            if re.fullmatch(r"\w+ [^\W\d][\w'₀-₉]*", kind):
                yield Candidate(f"obtain ⟨{name}_r, rfl⟩ := {name}", 1.4)
    if goal.target.startswith("¬IsSquare "):
        yield Candidate(
            "rintro ⟨r, hr⟩\nfirst | " + " | ".join(f"mod_decide {m}" for m in (4, 3, 8, 5, 7)),
            1.6,
        )
        yield Candidate("rintro ⟨r, hr⟩\nfirst | (subst hr; mod_decide) | (rw [hr] at *; mod_decide)", 1.8)
    if re.search(r"\b(Even|Odd)\b", texts(goal)):
        yield Candidate(f"simp only [{PARITY}, Int.emod_emod_of_dvd] at *\nmod_decide", 1.8)
        yield Candidate(f"simp only [{PARITY}] at *\nmod_decide 2", 1.6)
