"""What does it say of a number that it is prime, a square, even, odd?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lean.goals import Goal
from prover.policy.structural.reading import Candidate, facts, texts

_PRIME = re.compile(r"^(?:Nat\.Prime ([^\W\d][\w'₀-₉]*)|([^\W\d][\w'₀-₉]*)\.Prime)$")
_NOT_PRIME = re.compile(r"^¬(?:Nat\.Prime \((.+)\)|\((.+)\)\.Prime)$")
_DIVIDES = re.compile(r"^([^\W\d][\w'₀-₉]*) ∣ (.+)$")
PARITY = "Nat.even_iff, Nat.odd_iff, Int.even_iff, Int.odd_iff"


def primes(goal: Goal) -> Iterator[Candidate]:
    """A prime has no small divisors but itself; it divides a product only with a factor."""
    found = [(h.names[-1], m[1] or m[2]) for h in facts(goal) if (m := _PRIME.match(h.type))]
    parity = bool(re.search(r"\b(Even|Odd)\b", texts(goal)))
    reading = f"try simp only [{PARITY}] at *\n" if parity else ""
    for name, p in found[:3]:
        small = "\n".join(f"have no{q} := Nat.Prime.eq_one_or_self_of_dvd {name} {q}" for q in (2, 3, 5))
        yield Candidate(f"have two_le := Nat.Prime.two_le {name}\n{small}\n{reading}omega", 1.6)
        yield Candidate(f"have two_le := Nat.Prime.two_le {name}\n{small}", 3.5)
        for h in facts(goal):
            divides = _DIVIDES.match(h.type)
            if divides and divides[1] == p:
                if " * " in divides[2]:
                    yield Candidate(
                        f"rcases (Nat.Prime.dvd_mul {name}).1 {h.names[-1]} with left | right", 2.2
                    )
                if " ^ " in divides[2]:
                    yield Candidate(f"have root := Nat.Prime.dvd_of_dvd_pow {name} {h.names[-1]}", 2.2)
            if divides and divides[2] == p:
                yield Candidate(f"rcases (Nat.dvd_prime {name}).1 {h.names[-1]} with one | same", 1.8)
    if _NOT_PRIME.match(goal.target):
        yield Candidate("intro prime\nhave two_le := Nat.Prime.two_le prime", 2.5)


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
