"""Which products of known signs make a polynomial inequality linear?

Hints for `nlinarith`: squares of differences and sums, products of variables known to be at least zero with
squares, products of two known differences.  Over ℕ the inequality is first shown for integers.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from lean.goals import Goal
from prover.arithmetic.evaluation import compile_number
from prover.arithmetic.expression import INT, NAT, Binary, Expression, Name, children, free_names, text
from prover.arithmetic.functions import TooLarge
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import Candidate

MOST_VARIABLES = 4

_NONLINEAR = re.compile(r"\^ \d|[\w)] \* [^\W\d]|\) \* \(")


def polynomial_inequalities(goal: Goal) -> Iterator[Candidate]:
    """A polynomial inequality by sums of squares and of products of what is at least zero."""
    if not _NONLINEAR.search(goal.target):
        return
    known = read_goal(goal)
    match known.target:
        case Binary("≤" | "<" | "≥" | ">", _, _):
            pass
        case _:
            return
    used = sorted(free_names(known.target), key=goal.target.find)
    numbers = [n for n in used if known.types.get(n) in (NAT, INT)]
    if not 1 <= len(numbers) <= MOST_VARIABLES or len({known.types[n] for n in numbers}) != 1:
        return
    if known.types[numbers[0]] == INT:
        signs = _signs(known, numbers)
        near = _near_least(known.target, numbers)
        if near:
            yield Candidate(f"nlinarith [{', '.join(near)}]", 1.9)
        for cost, hints in _hints(numbers, signs):
            yield Candidate(f"nlinarith [{', '.join(hints)}]", cost)
        if len(numbers) == 3:
            yield Candidate(_by_order(numbers, signs), 3.2)
    elif all(n in numbers for n in used) and "-" not in goal.target:
        yield from _over_integers(known.target, numbers)


def _signs(known: ReadGoal, numbers: list[str]) -> dict[str, str]:
    """For variables that a fact says are at least (or above) zero, a proof of `0 ≤ x`."""
    found: dict[str, str] = {}
    for name, fact in known.facts:
        match fact:
            case Binary("≤", left, Name(x)) if text(left) == "0" and x in numbers:
                found[x] = name
            case Binary("<", left, Name(x)) if text(left) == "0" and x in numbers:
                found[x] = f"{name}.le"
    return found


def _hints(numbers: list[str], signs: dict[str, str]) -> Iterator[tuple[float, list[str]]]:
    """Lists of hints, shorter first."""
    pairs = list(itertools.combinations(numbers, 2))
    squares = [f"sq_nonneg ({a} - {b})" for a, b in pairs]
    if squares:
        yield 2.0, squares
    sums = [f"sq_nonneg ({a} + {b})" for a, b in pairs]
    yield 2.4, [*squares, *sums, *(f"sq_nonneg {a}" for a in numbers)]
    if signs:
        mixed = [f"mul_nonneg {signs[a]} (sq_nonneg ({b} - {c}))" for a in signs for b, c in pairs]
        yield 2.2, [*squares, *mixed]
        products = [f"mul_nonneg {signs[a]} {signs[b]}" for a, b in itertools.combinations(signs, 2)]
        yield 2.4, [*squares, *products, *mixed]
    if len(numbers) >= 2:
        quartic = [f"sq_nonneg ({a} * {b} - {c} * {d})" for (a, b), (c, d) in _quarters(numbers)]
        yield 2.6, [*quartic, *squares]
        yield 2.8, [f"sq_nonneg ({a} ^ 2 - {b} ^ 2)" for a, b in pairs] + squares + quartic[:3]


def _near_least(target: Expression, numbers: list[str]) -> list[str]:
    """Squares that vanish where the two sides come closest, on a grid of integers."""
    match target:
        case Binary("≤" | "<", small, large) | Binary("≥" | ">", large, small):
            gap = compile_number(Binary("-", large, small), dict.fromkeys(numbers, "ℤ"), tuple(numbers))
        case _:
            return []
    if gap is None or len(numbers) > 3:
        return []
    reach = {1: 40, 2: 8, 3: 4}[len(numbers)]
    try:
        points = itertools.product(range(-reach, reach + 1), repeat=len(numbers))
        least = min(points, key=lambda p: (gap(*p), sum(map(abs, p))))
    except TooLarge:
        return []
    near = dict(zip(numbers, least, strict=True))
    found = [f"sq_nonneg ({_minus(n, r)})" for n, r in near.items()]
    if len(numbers) == 1:
        x, r = numbers[0], least[0]
        return [*found, f"sq_nonneg ({_minus(f'{x} ^ 2', r * r)})", f"sq_nonneg ({x} * ({_minus(x, r)}))"]
    for a, b in itertools.combinations(numbers, 2):
        found.append(f"sq_nonneg ({_minus(f'{a} - {b}', near[a] - near[b])})")
        found.append(f"sq_nonneg ({_minus(f'{a} + {b}', near[a] + near[b])})")
    return found


def _minus(term: str, number: int) -> str:
    return f"{term} - {number}" if number > 0 else f"{term} + {-number}" if number else term


def _quarters(numbers: list[str]) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    pairs = list(itertools.combinations_with_replacement(numbers, 2))
    return [(p, q) for p, q in itertools.combinations(pairs, 2) if not set(p) & set(q) or len(numbers) < 4][
        :8
    ]


def _by_order(numbers: list[str], signs: dict[str, str]) -> str:
    """The six orders of three variables, with products of the differences."""
    a, b, c = numbers
    gaps = {"h₁": (a, b), "h₂": (b, c), "h₃": (a, c)}
    products = [
        f"mul_nonneg (sub_nonneg.2 {p}) (sub_nonneg.2 {q})" for p, q in itertools.combinations(gaps, 2)
    ]
    weighted = [
        f"mul_nonneg {sign} (mul_nonneg (sub_nonneg.2 {p}) (sub_nonneg.2 {q}))"
        for sign in signs.values()
        for p, q in itertools.combinations(gaps, 2)
    ]
    cubes = [f"mul_nonneg (sub_nonneg.2 {h}) (sq_nonneg ({x} - {y}))" for h, (x, y) in gaps.items()]
    splits = " <;> ".join(f"rcases le_total {x} {y} with {h} | {h}" for h, (x, y) in gaps.items())
    return f"{splits} <;> nlinarith [{', '.join([*products, *weighted, *cubes])}]"


def _over_integers(target: Expression, numbers: list[str]) -> Iterator[Candidate]:
    """The same inequality for all integers at least zero, then for these natural numbers."""
    names = " ".join(numbers)
    signs = {n: f"h{n}" for n in numbers}
    given = "".join(f"0 ≤ {n} → " for n in numbers)
    start = (
        f"have key : ∀ {names} : ℤ, {given}{text(target)} := by\n  intro {names} {' '.join(signs.values())}\n"
    )
    end = f"\nexact_mod_cast key {names} {' '.join('(by omega)' for _ in numbers)}"
    for cost, hints in _hints(numbers, signs):
        yield Candidate(f"{start}  nlinarith [{', '.join(hints)}]{end}", cost)
    if len(numbers) == 3:
        yield Candidate(f"{start}  {_by_order(numbers, signs)}{end}", 3.2)


# ---- powers with variable exponents

MOST_POWERS = 6


def ordered_powers(goal: Goal) -> Iterator[Candidate]:
    """Powers of a smaller and a larger base with one exponent, compared."""
    known = read_goal(goal)
    match known.target:
        case Binary("≤" | "<" | "≥" | ">", _, _):
            pass
        case _:
            return
    facts = [fact for name, fact in known.facts if name and isinstance(fact, Binary)]
    powers = list(dict.fromkeys(p for e in (known.target, *facts) for p in _powers(e)))[:MOST_POWERS]
    lines = []
    for small, large in itertools.permutations(powers, 2):
        gap = _distance(small.left, large.left)
        steps = _distance(small.right, large.right)
        if gap is not None and gap > 0 and steps is not None and 0 <= steps <= 2:
            base, more, exponent = (_bracketed(e) for e in (small.left, large.left, small.right))
            lines.append(f"have := Nat.pow_le_pow_left (show {base} ≤ {more} by omega) {exponent}")
    if lines:
        block = "\n".join(lines)
        unfold = "simp only [pow_succ, Nat.factorial_succ] at *"
        yield Candidate(f"{block}\nfirst | nlinarith | ({unfold}; nlinarith)", 1.8)
        yield Candidate(block, 3.2)


def _powers(e: Expression) -> Iterator[Binary]:
    match e:
        case Binary("^", base, exponent) if free_names(exponent) and free_names(base):
            yield e
        case _:
            for child in children(e):
                yield from _powers(child)


def _distance(first: Expression, second: Expression) -> int | None:
    """The numeral that the second term is more than the first."""
    try:
        ring = Polynomials([first, second])
        gap = ring.of(second) - ring.of(first)
    except NotPolynomial:
        return None
    if gap.is_zero():
        return 0
    return int(gap.leading_coefficient()) if gap.is_constant() else None


def _bracketed(e: Expression) -> str:
    written = text(e)
    return f"({written})" if " " in written else written
