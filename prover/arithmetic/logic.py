"""How do connectives and quantifiers of compiled propositions compute?

Unknown is None (Kleene's strong three-valued logic).  One call may look at STEPS values of bound variables.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import islice, product

from prover.arithmetic.functions import Kind, TooLarge

STEPS = 30_000
SMALL = 12
"""How far from its lower bound (or from zero) an unbounded variable is tried."""

Truth = bool | None
_left = [STEPS]


def start() -> None:
    """Begins a call."""
    _left[0] = STEPS


def spent() -> int:
    """How much of what one call may range over the last one used."""
    return STEPS - _left[0]


def span(low: int, end: int) -> range:
    """The range from `low` to before `end`, counted.  Raises TooLarge."""
    found = range(low, end)
    # The sign first: the length of a range beyond the machine's words is an error.
    size = max(0, end - low)
    _left[0] -= size
    if _left[0] < 0:
        raise TooLarge
    return found


def negated(p: Truth) -> Truth:
    """¬ p"""
    return None if p is None else not p


def both(p: Truth, q: Callable[[], Truth]) -> Truth:
    """p ∧ q"""
    if p is False:
        return False
    other = q()
    return False if other is False else None if p is None else other


def either(p: Truth, q: Callable[[], Truth]) -> Truth:
    """p ∨ q"""
    if p is True:
        return True
    other = q()
    return True if other is True else None if p is None else other


def equivalent(p: Truth, q: Truth) -> Truth:
    """p ↔ q"""
    return None if p is None or q is None else p == q


def every(low: int | None, high: int | None, body: Callable[[int], Truth]) -> Truth:
    """Whether the body holds for all x with low ≤ x ≤ high, None for no bound."""
    found: Truth = True
    if low is None or high is None:
        found, low, high = None, *_sample(low, high)
    for value in span(low, high + 1):
        held = body(value)
        if held is False:
            return False
        if held is None:
            found = None
    return found


def some(low: int | None, high: int | None, body: Callable[[int], Truth]) -> Truth:
    """Whether the body holds for some x with low ≤ x ≤ high, None for no bound."""
    return negated(every(low, high, lambda value: negated(body(value))))


def _sample(low: int | None, high: int | None) -> tuple[int, int]:
    if low is not None:
        return low, low + SMALL
    if high is not None:
        return high - SMALL, high
    return -SMALL, SMALL


def samples(kind: Kind) -> Iterator[object]:
    """A few values of a kind that has infinitely many."""
    match kind:
        case "ℕ":
            yield from range(SMALL)
        case "ℤ":
            yield from sorted(range(-SMALL // 2, SMALL // 2), key=abs)
        case ("×", left, right):
            yield from product(list(samples(left)), list(samples(right)))


def every_of(values: Iterator[object], body: Callable[[object], Truth]) -> Truth:
    """False when the body fails for one of the values, None otherwise."""
    return False if any(body(value) is False for value in islice(values, STEPS)) else None


def some_of(values: Iterator[object], body: Callable[[object], Truth]) -> Truth:
    """True when the body holds for one of the values, None otherwise."""
    return True if any(body(value) is True for value in islice(values, STEPS)) else None


def highest(*bounds: int | None) -> int | None:
    """The greatest of some lower bounds."""
    return max((b for b in bounds if b is not None), default=None)


def lowest(*bounds: int | None) -> int | None:
    """The least of some upper bounds."""
    return min((b for b in bounds if b is not None), default=None)


def at_most(factor: int, rest: int) -> int | None:
    """The greatest x with factor · x + rest ≤ 0, None when there is none."""
    return -rest // factor if factor > 0 else None


def at_least(factor: int, rest: int) -> int | None:
    """The least x with factor · x + rest ≤ 0, None when there is none."""
    return -(-rest // -factor) if factor < 0 else None


def divisor_bound(multiple: int) -> int | None:
    """The greatest divisor of a number, None for 0."""
    return abs(multiple) or None


def least_divisor(multiple: int) -> int | None:
    """The least integer that divides a number, None for 0."""
    return -abs(multiple) or None


def root_bound(square: int) -> int:
    """The greatest x with x ^ 2 ≤ square; -1 when there is none."""
    return math.isqrt(square) if square >= 0 else -1
