"""What do linear combinations of two numbers say about their greatest common divisor?

Shapes: `Nat.gcd p q ∣ N`, `= 1`, `≤ N`, `Coprime p q` for polynomials p and q over ℕ: multipliers u and v
with `u p + v q` a numeral, found by linear algebra.  Facts and goals `Nat.gcd a b = 1` are read as `Coprime`,
which is what the library's lemmas speak of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lean.goals import Goal
from prover.arithmetic.expression import (
    NAT,
    Apply,
    Binary,
    Expression,
    Field,
    Name,
    Numeral,
    free_names,
    substitute,
    text,
)
from prover.arithmetic.reading import read_goal
from prover.policy.structural.algebra import subtracts
from prover.policy.structural.combinations import solve
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import Candidate, facts

DEGREES = (0, 1, 2, 3)
"""Degrees of the multipliers that are tried, one after the other."""

ENDINGS = (
    "exact Nat.dvd_one.1 key",
    "exact key",
    "exact Nat.dvd_trans key (by decide)",
    "exact Nat.le_of_dvd (by decide) key",
    "exact Nat.le_trans (Nat.le_of_dvd (by decide) key) (by decide)",
)


def eliminations_of_gcds(goal: Goal) -> Iterator[Candidate]:
    """The gcd divides each numeral that is a combination."""
    known = read_goal(goal)
    pair = _gcd(known.target)
    if pair is None:
        return
    p, q = pair
    letters = free_names(p) | free_names(q)
    if not letters or any(known.types.get(n) != NAT for n in letters) or subtracts(p) or subtracts(q):
        return
    cast = {n: Name(f"({n} : ℤ)") for n in letters}
    first, second = substitute(p, cast), substitute(q, cast)
    try:
        ring = Polynomials([first, second])
        f, g = ring.of(first), ring.of(second)
        one = ring.of(Numeral(1))
        for degree in DEGREES:
            found = solve(one, [(f, degree), (g, degree)])
            if found is not None:
                break
        else:
            return
    except NotPolynomial:
        return
    (u, v), whole = found
    left, right = (f"({ring.write(m)})" for m in (u, v))
    gcd = f"Nat.gcd ({text(p)}) ({text(q)})"
    total = f"{left} * ({text(first)}) + {right} * ({text(second)})"
    yield Candidate(
        f"have l := Int.natCast_dvd_natCast.2 (Nat.gcd_dvd_left ({text(p)}) ({text(q)}))\n"
        f"have r := Int.natCast_dvd_natCast.2 (Nat.gcd_dvd_right ({text(p)}) ({text(q)}))\n"
        f"push_cast at l r\n"
        f"have whole : (({gcd} : ℕ) : ℤ) ∣ {whole} := by\n"
        f"  have sum := dvd_add (Dvd.dvd.mul_left l {left}) (Dvd.dvd.mul_left r {right})\n"
        f"  rw [show {total} = {whole} by ring] at sum\n"
        f"  exact sum\n"
        f"have key : {gcd} ∣ {whole} := by exact_mod_cast whole\n"
        f"first | {' | '.join([*ENDINGS, _by_divisors(p, q)])}",
        1.2,
    )


def _by_divisors(p: Expression, q: Expression) -> str:
    """Each divisor of the numeral but 1 leaves a remainder."""
    pair = f"({text(p)}) ({text(q)})"
    return (
        f"((try show Nat.gcd {pair} = 1); have hl := Nat.gcd_dvd_left {pair};"
        f" have hr := Nat.gcd_dvd_right {pair}; have most := Nat.le_of_dvd (by decide) key;"
        f" clear l r whole; generalize Nat.gcd {pair} = d at *;"
        f" interval_cases d <;> first | rfl | omega"
        f" | (exfalso; first | mod_decide 2 | mod_decide 3 | mod_decide 5))"
    )


def _gcd(target: Expression) -> tuple[Expression, Expression] | None:
    match target:
        case Binary("=" | "∣" | "≤", inner, Numeral()):
            target = inner
        case _:
            pass
    match target:
        case Apply(Name("Nat.gcd" | "Nat.Coprime"), (p, q)):
            return p, q
        case Apply(Field(p, "gcd" | "Coprime"), (q,)):
            return p, q
        case _:
            return None


def coprimalities(goal: Goal) -> Iterator[Candidate]:
    """A gcd of 1 under its other name; coprime to a product where coprime to the factors."""
    lines = []
    for h in facts(goal):
        if re.fullmatch(r"(Nat\.gcd \S.*|\S.*\.gcd \S+|.*\.gcd \(.*\)) = 1", h.type):
            lines.append(f"replace {h.names[-1]} := Nat.coprime_iff_gcd_eq_one.2 {h.names[-1]}")
    target = goal.target
    if re.search(r"\.gcd .* = 1$", target):
        lines.append("show Nat.Coprime _ _")
    if lines:
        yield Candidate("\n".join(lines), 1.6)
    if ".Coprime " in target and " * " in target:
        yield Candidate("refine Nat.Coprime.mul_right ?_ ?_", 1.9)
        yield Candidate("refine Nat.Coprime.mul_left ?_ ?_", 1.9)
    if ".Coprime " in target and " + " in target:
        stated = [h.names[-1] for h in facts(goal) if ".Coprime " in h.type]
        uses = "".join(f" | exact {h} | exact {h}.symm" for h in stated)
        yield Candidate(f"simp <;> first | done{uses}", 1.7)
