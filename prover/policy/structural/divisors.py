"""Which numerals does a polynomial divide, by division with remainder, and what follows for its variable?

A fact `p ∣ q` with `q = p w + r` gives `p ∣ r`; for a numeral r not zero, p is at most r.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flint import fmpz_mpoly

from lean.goals import Goal
from prover.arithmetic.evaluation import compile_number, compile_proposition
from prover.arithmetic.expression import INT, NAT, Binary, Congruence, Expression, Numeral, free_names, text
from prover.arithmetic.kinds import kinds_of
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.algebra import bracket, natural_parts, subtracts
from prover.policy.structural.number_theory import CASE
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import Candidate

LARGEST = 400
"""A remainder beyond this does not bound the cases."""

PARITY = "Nat.even_iff, Nat.odd_iff, Int.even_iff, Int.odd_iff"
SMALL_MODULI = (2, 4, 3, 8)
OTHER_MODULI = (9, 7, 5, 16, 11, 13)


def remainders(goal: Goal) -> Iterator[Candidate]:
    """Facts `p ∣ q` reduced to `p ∣ r`."""
    known = read_goal(goal)
    for name, fact in known.facts:
        if not name or not isinstance(fact, Binary) or fact.operator != "∣":
            continue
        letters = free_names(fact.left)
        kinds = {known.types.get(n) for n in free_names(fact)} & {NAT, INT}
        if not letters or len(kinds) != 1 or isinstance(fact.left, Numeral):
            continue
        integers = kinds == {INT}
        if not integers and (subtracts(fact.left) or subtracts(fact.right)):
            continue
        try:
            ring = Polynomials([fact.left, fact.right])
            p, q = ring.of(fact.left), ring.of(fact.right)
        except NotPolynomial:
            continue
        w, r = divmod(q, p)
        if w.is_zero() or r.is_zero():
            continue
        yield from _reduced(known, ring, name, (fact.left, fact.right), (p, w, r), integers=integers)


def _reduced(
    known: ReadGoal,
    ring: Polynomials,
    fact: str,
    pair: tuple[Expression, Expression],
    division: tuple[fmpz_mpoly, fmpz_mpoly, fmpz_mpoly],
    *,
    integers: bool,
) -> Iterator[Candidate]:
    _, w, r = division
    p, q = bracket(text(pair[0])), bracket(text(pair[1]))
    name = "rest" if fact != "rest" else "rest'"
    if integers:
        positive = r if int(r.leading_coefficient()) > 0 else -r
        rest = ring.write(positive)
        whole = f"{p} * {ring.write(w)} + {ring.write(r)} = {q}"
        line = (
            f"have {name} : {p} ∣ {rest} := by\n"
            f"  have sum : {p} ∣ {p} * {ring.write(w)} + {ring.write(r)} := by\n"
            f"    rw [show {whole} by ring]; exact {fact}\n"
            f"  have key := (Int.dvd_add_right (Int.dvd_mul_right {p} {ring.write(w)})).1 sum\n"
            + ("  exact key" if positive == r else "  simpa using Int.dvd_neg.2 key")
        )
    else:
        up, down = natural_parts(w)
        more, less = natural_parts(r)
        if not (more.is_zero() or less.is_zero()):
            return
        rest = ring.write(more if less.is_zero() else less)
        left, right = f"{p} * {ring.write(up)}", f"{q} + {p} * {ring.write(down)}"
        divides = f"Nat.dvd_add {fact} (Nat.dvd_mul_right {p} {ring.write(down)})"
        multiple = f"Nat.dvd_mul_right {p} {ring.write(up)}"
        ways = (left, right, multiple, divides) if less.is_zero() else (right, left, divides, multiple)
        here, there, part, whole = ways
        line = (
            f"have {name} : {p} ∣ {rest} := by\n"
            f"  have sum : {p} ∣ {here} + {rest} := by\n"
            f"    rw [show {here} + {rest} = {there} by ring]; exact {whole}\n"
            f"  exact (Nat.dvd_add_right ({part})).1 sum"
        )
    yield Candidate(line, 2.2)
    letters = sorted(free_names(pair[0]))
    if not r.is_constant() or abs(int(r.leading_coefficient())) > LARGEST or len(letters) != 1:
        return
    n = letters[0]
    bounds = f"have up := {'Int' if integers else 'Nat'}.le_of_dvd (by decide) {name}"
    if integers:
        bounds += f"\nhave low := Int.le_of_dvd (by decide) (Int.neg_dvd.2 {name})"
    size = abs(int(r.leading_coefficient()))
    limits = f"have upper : {n} ≤ {size} := by nlinarith"
    if integers:
        limits += f"\nhave lower : -{size + 1} ≤ {n} := by nlinarith"
    for middle in ("", limits + "\n"):
        yield Candidate(
            f"{line}\n{bounds}\n{middle}interval_cases {n} <;> {CASE}", 1.8 if not middle else 2.4
        )


def residues(goal: Goal) -> Iterator[Candidate]:
    """A statement about divisibility, parity or an impossible equation, decided modulo small numbers."""
    known = read_goal(goal)
    match known.target:
        case Binary("∣" | "≠", _, _) | Congruence():
            fits = True
        case _:
            fits = any(word in goal.target for word in ("Even", "Odd", "%", "∣", "≡", "False", "IsSquare"))
    equations = any(isinstance(f, Binary) and f.operator in ("=", "∣") for _, f in known.facts)
    if not fits or not (equations or "≠" in goal.target or "Even" in goal.target or "Odd" in goal.target):
        return
    start = "intro no\n" if goal.target.startswith("¬") or " ≠ " in goal.target else ""
    parity = f"(try simp only [{PARITY}] at *)\n"
    for moduli, cost in ((SMALL_MODULI, 2.0), (OTHER_MODULI, 2.8)):
        yield Candidate(f"{start}{parity}first | " + " | ".join(f"mod_decide {m}" for m in moduli), cost)


# ---- differences of natural numbers

LARGEST_MODULUS = 64
MOST_RESIDUES = 3
"""How many remainders a power or product may have for them to be named."""

PERIODS = 6
"""How many periods of values are looked at for its remainders."""


def differences(goal: Goal) -> Iterator[Candidate]:
    """Remainders of powers and products, after which a truncated difference is linear: `8 ∣ n ^ 2 - 1`."""
    known = read_goal(goal)
    match known.target:
        case Binary("∣", Numeral(modulus), term) | Binary("=" | "≠", Binary("%", term, Numeral(modulus)), _):
            pass
        case _:
            return
    if not 2 <= modulus <= LARGEST_MODULUS or not subtracts(term):
        return
    match term:
        case Binary("-", more, less):
            same = f"{bracket(text(more))} % {modulus} = {bracket(text(less))} % {modulus}"
            yield Candidate(f"have : {same} := by mod_decide {modulus}\nomega", 1.4)
        case _:
            pass
    kinds = {n: k for n, k in kinds_of(known.types).items() if k == "ℕ"}
    lines = []
    for atom in dict.fromkeys(_nonlinear(term)):
        letters = free_names(atom)
        if len(letters) != 1 or not letters <= kinds.keys():
            continue
        (x,) = letters
        found = _remainders(atom, x, modulus, [f for _, f in known.facts if free_names(f) == {x}])
        if 0 < len(found) <= MOST_RESIDUES:
            said = bracket(text(atom))
            listed = " ∨ ".join(f"{said} % {modulus} = {r}" for r in found)
            lines.append(f"have : {listed} := by mod_decide {modulus}")
    if lines:
        block = "\n".join(lines)
        yield Candidate(f"{block}\nomega", 1.3)
        yield Candidate(block, 2.5)


def _nonlinear(e: Expression) -> Iterator[Expression]:
    """The largest powers and products of terms with variables."""
    match e:
        case Binary("*", Numeral(), other) | Binary("*", other, Numeral()):
            yield from _nonlinear(other)
        case Binary("^", base, Numeral()) if free_names(base):
            yield e
        case Binary("*", left, right) if free_names(left) and free_names(right):
            yield e
        case Binary("+" | "-", left, right):
            yield from _nonlinear(left)
            yield from _nonlinear(right)
        case _:
            pass


def _remainders(atom: Expression, x: str, modulus: int, facts: Sequence[Expression]) -> list[int]:
    number = compile_number(atom, {x: "ℕ"}, (x,))
    checks = [compile_proposition(fact, {x: "ℕ"}, (x,)) for fact in facts]
    if number is None:
        return []
    values = (v for v in range(PERIODS * modulus) if all(check(v) is not False for check in checks))
    return sorted({number(v) % modulus for v in values})
