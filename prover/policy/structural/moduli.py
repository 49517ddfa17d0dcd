"""Modulo which number is an equation impossible, and what remainders does it leave its variables?

Shapes: polynomial equations among the facts, over ℕ or ℤ.  Every residue is tried here; what Lean then
decides (`mod_decide M`) is known to come out.  An equation that forces all its variables to share a divisor
for ever has only the solution 0 (infinite descent).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from flint import fmpz_mpoly

from lean.goals import Goal
from prover.arithmetic.expression import INT, NAT, Binary, Name, free_names
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.algebra import natural_parts, subtracts
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import Candidate, facts, fresh, names

MODULI = (2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 17, 19, 25, 27, 31, 32, 37, 49, 63, 64)
MOST_RESIDUES = 1500
"""Tuples of residues that are tried for one modulus."""

MOST_LINES = 3
"""How many moduli remainders are taken from."""

PRIMES = (2, 3, 5, 7, 11, 13)
MOST_DESCENT = 5_000

Terms = tuple[tuple[tuple[int, ...], int], ...]
"""A polynomial: exponents and coefficients."""


@dataclass(frozen=True)
class _Equation:
    name: str
    variables: tuple[str, ...]
    terms: Terms
    integers: bool
    ring: Polynomials
    difference: fmpz_mpoly


def remainders_of_equations(goal: Goal) -> Iterator[Candidate]:
    """Impossible equations, and the remainders that possible ones force."""
    known = read_goal(goal)
    for equation in _equations(known):
        forced: dict[tuple[str, int], int] = {}
        lines: list[str] = []
        for modulus in MODULI:
            if modulus ** len(equation.variables) > MOST_RESIDUES:
                break
            solutions = _solutions(equation.terms, len(equation.variables), modulus)
            if not solutions:
                start = "" if goal.target == "False" else "exfalso\n"
                yield Candidate(f"{start}mod_decide {modulus}", 1.1)
                return
            new = {k: r for k, r in _forced(equation, modulus, solutions).items() if k not in forced}
            if new and len(lines) < MOST_LINES:
                forced |= new
                stated = " ∧ ".join(f"{x} % {d} = {r}" for (x, d), r in new.items())
                # Other facts only make more cases.
                others = _cleared(goal, {equation.name}, [line.split()[1] for line in lines])
                lines.append(f"have mod{modulus} : {stated} := by\n  {others}mod_decide {modulus}")
        if forced:
            block = "\n".join(lines)
            yield Candidate(block, 1.9)
            yield Candidate(f"{block}\nomega", 1.6)


def _cleared(goal: Goal, kept: set[str], new: Sequence[str] = ()) -> str:
    """Clears the facts that are not needed."""
    found = [h.names[-1] for h in facts(goal) if h.names[-1] not in kept] + list(new)
    return f"clear {' '.join(reversed(found))}; " if found else ""


def _equations(known: ReadGoal) -> Iterator[_Equation]:
    for name, fact in known.facts:
        if not name or not isinstance(fact, Binary) or fact.operator != "=":
            continue
        letters = sorted(free_names(fact))
        kinds = {known.types.get(n) for n in letters}
        if not 1 <= len(letters) <= 4 or len(kinds) != 1 or not kinds <= {NAT, INT}:
            continue
        integers = kinds == {INT}
        if not integers and (subtracts(fact.left) or subtracts(fact.right)):
            continue
        try:
            ring = Polynomials([*map(Name, letters), fact.left, fact.right])
            difference = ring.of(fact.left) - ring.of(fact.right)
        except NotPolynomial:
            continue
        if ring.letters != len(letters) or difference.is_zero() or difference.total_degree() < 2:
            continue
        terms = tuple((tuple(map(int, e)), int(c)) for e, c in difference.to_dict().items())
        yield _Equation(name, tuple(letters), terms, integers, ring, difference)


@lru_cache(maxsize=1024)
def _solutions(terms: Terms, count: int, modulus: int) -> tuple[tuple[int, ...], ...]:
    powers = [[pow(r, k, modulus) for k in range(25)] for r in range(modulus)]
    found = []
    for residues in itertools.product(range(modulus), repeat=count):
        value = 0
        for exponents, coefficient in terms:
            part = coefficient
            for r, k in zip(residues, exponents, strict=True):
                if k:
                    part = part * powers[r][k] % modulus
            value += part
        if value % modulus == 0:
            found.append(residues)
    return tuple(found)


def _forced(
    equation: _Equation, modulus: int, solutions: tuple[tuple[int, ...], ...]
) -> dict[tuple[str, int], int]:
    """For the prime d that divides the modulus the `x % d` that every solution agrees on."""
    divisor = next(p for p in (*PRIMES, *MODULI) if modulus % p == 0)
    found = {}
    for place, name in enumerate(equation.variables):
        left = {s[place] % divisor for s in solutions}
        if len(left) == 1:
            found[name, divisor] = left.pop()
    return found


def descents(goal: Goal) -> Iterator[Candidate]:
    """Infinite descent: when a prime must divide every variable, they are all 0."""
    known = read_goal(goal)
    for equation in _equations(known):
        if len(equation.variables) < 2 or any(not any(e) for e, _ in equation.terms):
            continue
        lowest = min(sum(e) for e, _ in equation.terms)
        mixed = any(sum(e) != lowest for e, _ in equation.terms)
        # A factor w for each degree above the lowest makes the equation keep its form when p is taken out.
        terms = tuple(((*e, sum(e) - lowest), c) for e, c in equation.terms)
        count = len(equation.variables)
        for p, modulus in _powers():
            if modulus ** (count + mixed) > MOST_DESCENT:
                continue
            solutions = _solutions(terms if mixed else equation.terms, count + mixed, modulus)
            if all(r % p == 0 for s in solutions for r in s[:count]):
                yield Candidate(_descent(equation, goal, p, modulus, mixed=mixed), 1.7)
                return


def _powers() -> list[tuple[int, int]]:
    found = [(p, p**k) for p in PRIMES for k in (1, 2, 3, 4) if p**k <= 27]
    return sorted(found, key=lambda pair: pair[1])


def _descent(equation: _Equation, goal: Goal, p: int, modulus: int, *, mixed: bool) -> str:
    taken = names(goal)
    xs = equation.variables
    n, w, h, le = (fresh(base, taken) for base in ("size", "w", "eq", "le"))
    kind = "ℤ" if equation.integers else "ℕ"
    bound = " + ".join(f"{x}.natAbs" if equation.integers else x for x in xs)
    stated = _with_weight(equation, w if mixed else None)
    all_zero = " ∧ ".join(f"{x} = 0" for x in xs)
    weight, scaled = (f"{w} ", f"({p} * {w}) ") if mixed else ("", "")
    binders = f"({w} {' '.join(xs)} : {kind})" if mixed else f"({' '.join(xs)} : {kind})"
    divides = " ∧ ".join(f"{x} % {p} = 0" for x in xs)
    parts = [f"    obtain ⟨{x}', {x}_eq⟩ : ∃ t, {x} = {p} * t := ⟨{x} / {p}, by omega⟩" for x in xs]
    smaller = " ".join(f"{x}'" for x in xs)
    first = f"{'1 ' if mixed else ''}{' '.join(xs)}"
    lines = [
        f"have divides : ∀ {binders}, {stated} → {divides} := by",
        f"  {_cleared(goal, set())}intro {weight}{' '.join(xs)} {h}",
        f"  mod_decide {modulus}",
        f"have descent : ∀ {n} : ℕ, ∀ {binders}, {bound} ≤ {n} → {stated} → {all_zero} := by",
        f"  intro {n}",
        f"  induction {n} with",
        "  | zero =>",
        f"    intro {weight}{' '.join(xs)} {le} {h}",
        "    omega",
        f"  | succ {n} ih =>",
        f"    intro {weight}{' '.join(xs)} {le} {h}",
        f"    have zero := divides {weight}{' '.join(xs)} {h}",
        *parts,
        "    subst " + " ".join(f"{x}_eq" for x in xs),
        f"    have zero' := ih {scaled}{smaller} (by omega) (by first | linarith | nlinarith)",
        "    omega",
        f"have zero := descent _ {first} (Nat.le_refl _) (by first | linarith | nlinarith)",
        "first | omega | simp_all",
    ]
    return "\n".join(lines)


def _with_weight(equation: _Equation, weight: str | None) -> str:
    """The equation with the power of the weight that makes up for each monomial's degree."""
    xs = list(equation.variables)
    ring = Polynomials(map(Name, [*xs, weight] if weight else xs))
    letters = [ring.of(Name(x)) for x in xs]
    w = ring.of(Name(weight)) if weight else None
    lowest = min(sum(e) for e, _ in equation.terms)
    total = letters[0] * 0
    for exponents, coefficient in equation.terms:
        part = math.prod((x**k for x, k in zip(letters, exponents, strict=True)), start=letters[0] ** 0)
        if w is not None:
            part = part * w ** (sum(exponents) - lowest)
        total = total + coefficient * part
    more, less = natural_parts(total)
    return f"{ring.write(more)} = {ring.write(less)}"
