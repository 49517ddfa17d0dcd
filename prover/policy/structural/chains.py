"""Which chains of divisibilities lead from one term to another?

Shapes: `a ∣ b`, and `a = b` over ℕ by both directions, from facts `x ∣ y` and `x = y`, from what a gcd and an
lcm divide, and from the factors of products.
"""

from __future__ import annotations

from collections import deque
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
    children,
    free_names,
    is_clear,
    text,
)
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.algebra import bracket
from prover.policy.structural.reading import Candidate

LONGEST = 5
MOST_TERMS = 60

Edges = dict[Expression, list[tuple[Expression, str]]]
"""For a term what it divides, with the proof."""


def chains(goal: Goal) -> Iterator[Candidate]:
    """The shortest chain from the divisor to the dividend."""
    known = read_goal(goal)
    match known.target:
        case Binary("∣" | "=" as relation, left, right) if is_clear(known.target):
            pass
        case _:
            return
    letters = [n for n in free_names(known.target) if n in known.types]
    if not letters or any(known.types[n] != NAT for n in letters):
        return
    edges = _edges(known)
    forth = _path(edges, left, right)
    if relation == "∣":
        if forth is not None:
            yield Candidate(f"exact {forth}", 1.0)
        elif isinstance(left, Apply | Field) and (parts := lcm_of(left)) is not None:
            both = [_path(edges, part, right) for part in parts]
            if None not in both:
                yield Candidate(f"exact Nat.lcm_dvd ({both[0]}) ({both[1]})", 1.0)
        elif (parts := gcd_of(right)) is not None:
            both = [_path(edges, left, part) for part in parts]
            if None not in both:
                yield Candidate(f"exact Nat.dvd_gcd ({both[0]}) ({both[1]})", 1.0)
        return
    back = _path(edges, right, left)
    if forth is not None and back is not None:
        yield Candidate(f"exact Nat.dvd_antisymm ({forth}) ({back})", 1.2)


def gcd_of(e: Expression) -> tuple[Expression, Expression] | None:
    """The arguments of a gcd of natural numbers."""
    return _arguments(e, "gcd")


def lcm_of(e: Expression) -> tuple[Expression, Expression] | None:
    """The arguments of an lcm of natural numbers."""
    return _arguments(e, "lcm")


def _arguments(e: Expression, which: str) -> tuple[Expression, Expression] | None:
    match e:
        case Apply(Name(name), (a, b)) if name == f"Nat.{which}":
            return a, b
        case Apply(Field(a, name), (b,)) if name == which:
            return a, b
        case _:
            return None


def _edges(known: ReadGoal) -> Edges:
    edges: Edges = {}
    terms: dict[Expression, None] = dict.fromkeys(_terms(known.target))
    for name, fact in known.facts:
        if not name or not is_clear(fact):
            continue
        match fact:
            case Binary("∣", a, b):
                edges.setdefault(a, []).append((b, name))
            case Binary("=", a, b):
                edges.setdefault(a, []).append((b, f"({name} ▸ Nat.dvd_refl _)"))
                edges.setdefault(b, []).append((a, f"({name}.symm ▸ Nat.dvd_refl _)"))
            case _:
                continue
        terms |= dict.fromkeys(_terms(fact))
    for term in list(terms)[:MOST_TERMS]:
        if (parts := gcd_of(term)) is not None:
            both = " ".join(bracket(text(part)) for part in parts)
            edges.setdefault(term, []).append((parts[0], f"(Nat.gcd_dvd_left {both})"))
            edges.setdefault(term, []).append((parts[1], f"(Nat.gcd_dvd_right {both})"))
        if (parts := lcm_of(term)) is not None:
            both = " ".join(bracket(text(part)) for part in parts)
            edges.setdefault(parts[0], []).append((term, f"(Nat.dvd_lcm_left {both})"))
            edges.setdefault(parts[1], []).append((term, f"(Nat.dvd_lcm_right {both})"))
        match term:
            case Binary("*", a, b):
                first, second = bracket(text(a)), bracket(text(b))
                edges.setdefault(a, []).append((term, f"(Nat.dvd_mul_right {first} {second})"))
                edges.setdefault(b, []).append((term, f"(Nat.dvd_mul_left {second} {first})"))
            case Binary("^", base, Numeral(k)) if k > 0:
                edges.setdefault(base, []).append((term, f"(dvd_pow_self {bracket(text(base))} (by decide))"))
            case _:
                pass
    return edges


def _terms(e: Expression) -> Iterator[Expression]:
    """The arithmetic terms in an expression."""
    match e:
        case Binary("*" | "^", _, _) | Apply():
            yield e
        case _:
            pass
    for child in children(e):
        yield from _terms(child)


def _path(edges: Edges, start: Expression, end: Expression) -> str | None:
    """A proof that `start` divides `end`, by the fewest steps; none where they are the same."""
    waiting: deque[tuple[Expression, tuple[str, ...]]] = deque([(start, ())])
    seen = {start}
    while waiting:
        term, steps = waiting.popleft()
        if len(steps) == LONGEST:
            continue
        for after, proof in edges.get(term, ()):
            if after == end:
                return _joined((*steps, proof))
            if after not in seen:
                seen.add(after)
                waiting.append((after, (*steps, proof)))
    return None


def _joined(steps: tuple[str, ...]) -> str:
    *before, last = steps
    for step in reversed(before):
        last = f"(Nat.dvd_trans {step} {last})"
    return last
