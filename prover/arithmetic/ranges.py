"""Between which numbers must variables lie, by the facts alone?

Interval propagation over the trees of the facts, forwards and backwards, until nothing changes (HC4-revise:
Benhamou, Goualard, Granvilliers and Puget, "Revising hull and box consistency", 1999), in integers.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterable, Mapping

from prover.arithmetic.expression import (
    Apply,
    Ascription,
    Binary,
    Collection,
    Expression,
    Name,
    Numeral,
    Unary,
)
from prover.arithmetic.functions import MOST_BITS
from prover.arithmetic.kinds import Kinds, join, kind
from prover.arithmetic.reading import conjuncts
from prover.arithmetic.unfolding import unfold

Number = int | float
"""An integer, or plus or minus infinity."""

Interval = tuple[Number, Number]
Bounds = tuple[int | None, int | None]

_INF = math.inf
_ALL: Interval = (-_INF, _INF)
_NATURALS: Interval = (0, _INF)
_PASSES = 8
_OPPOSITE = {"<": "≥", "≤": ">", ">": "≤", "≥": "<", "=": "≠", "≠": "="}


def narrow(facts: Iterable[Expression], kinds: Kinds) -> dict[str, Bounds]:
    """The least and greatest value of every number variable, None where the facts give none."""
    parts = conjuncts(facts)
    box = _propagated(
        parts, {n: _NATURALS if k == "ℕ" else _ALL for n, k in kinds.items() if k in ("ℕ", "ℤ")}, kinds
    )
    return {name: (_finite(low), _finite(high)) for name, (low, high) in box.items()}


def bounds(facts: Iterable[Expression], variable: str, kinds: Kinds) -> Bounds:
    """The least and greatest value of one variable."""
    return narrow(facts, kinds).get(variable, (None, None))


def _finite(value: Number) -> int | None:
    return value if isinstance(value, int) else None


def _propagated(facts: list[Expression], start: Mapping[str, Interval], kinds: Kinds) -> dict[str, Interval]:
    box = dict(start)
    for _ in range(_PASSES):
        before = dict(box)
        narrowing = _Narrowing(box, kinds)
        for fact in facts:
            # Infinities are floats; an integer beyond 10 ^ 308 cannot be added to one, and says nothing here.
            with contextlib.suppress(OverflowError):
                narrowing.assume(fact)
        if box == before:
            break
    return box


class _Narrowing:
    """One pass over facts, which cuts the intervals of `box`."""

    def __init__(self, box: dict[str, Interval], kinds: Kinds) -> None:
        self.box = box
        self.kinds = kinds

    def assume(self, fact: Expression) -> None:
        match fact:
            case Binary("∧", left, right):
                self.assume(left)
                self.assume(right)
            case Binary("∨", left, right):
                boxes = [_propagated(conjuncts([side]), self.box, self.kinds) for side in (left, right)]
                live = [b for b in boxes if all(low <= high for low, high in b.values())]
                for name in self.box if live else ():
                    low = min(b[name][0] for b in live)
                    self._cut(name, (low, max(b[name][1] for b in live)))
            case Unary("¬", Binary(relation, left, right)) if relation in _OPPOSITE:
                self.assume(Binary(_OPPOSITE[relation], left, right))
            case Binary("∈", Name(name), Collection(elements)) if elements and name in self.box:
                values = [self.value(e) for e in elements]
                self._cut(name, (min(low for low, _ in values), max(high for _, high in values)))
            case Binary("∈", _, _):
                try:
                    unfolded = unfold(fact, self.kinds)
                except ValueError:
                    return
                if unfolded is not None:
                    self.assume(unfolded)
            case Binary("=" | "<" | "≤" | ">" | "≥" as relation, left, right):
                self._compare(relation, left, right)
            case Binary("≠", left, right):
                for one, other in ((left, right), (right, left)):
                    low, high = self.value(other)
                    if isinstance(one, Name) and one.text in self.box and low == high:
                        least, greatest = self.box[one.text]
                        self.box[one.text] = (least + (least == low), greatest - (greatest == low))
            case Binary("∣", divisor, multiple):
                low, high = self.value(multiple)
                if low > 0 or high < 0:
                    greatest = max(abs(low), abs(high))
                    least = 1 if self._number(divisor) == "ℕ" else -greatest
                    self.restrict(divisor, (least, greatest))

    def _number(self, *sides: Expression) -> object:
        return join(kind(side, self.kinds) for side in sides) or "ℕ"

    def _compare(self, relation: str, left: Expression, right: Expression) -> None:
        if self._number(left, right) not in ("ℕ", "ℤ"):
            return
        if relation in (">", "≥"):
            relation, left, right = "<" if relation == ">" else "≤", right, left
        gap = 1 if relation == "<" else 0
        first, second = self.value(left), self.value(right)
        if relation == "=":
            first = second = (max(first[0], second[0]), min(first[1], second[1]))
        else:
            first, second = (first[0], second[1] - gap), (first[0] + gap, second[1])
        self.restrict(left, first)
        self.restrict(right, second)

    def _cut(self, name: str, to: Interval) -> None:
        low, high = self.box[name]
        self.box[name] = (max(low, to[0]), min(high, to[1]))

    # ---- from variables to values

    def value(self, e: Expression) -> Interval:
        """An interval that holds the value of a term."""
        match e:
            case Numeral(value):
                return value, value
            case Name(name) if name in self.box:
                return self.box[name]
            case Ascription(inner, _) | Unary("↑", inner):
                return self.value(inner)
            case Unary("-", inner):
                low, high = self.value(inner)
                return -high, -low
            case Unary("|", inner):
                low, high = self.value(inner)
                least = 0 if low <= 0 <= high else min(abs(low), abs(high))
                return least, max(abs(low), abs(high))
            case Unary("!", _):
                return 1, _INF
            case Binary("+", left, right):
                (a, b), (c, d) = self.value(left), self.value(right)
                return a + c, b + d
            case Binary("-", left, right):
                (a, b), (c, d) = self.value(left), self.value(right)
                if self._number(e) == "ℕ":
                    return max(0, _minus(a, d, 0)), max(0, b - c)
                return a - d, b - c
            case Binary("*", left, right):
                ends = [_times(x, y) for x in self.value(left) for y in self.value(right)]
                return min(ends), max(ends)
            case Binary("^", base, exponent):
                return _power(self.value(base), self.value(exponent))
            case Binary("%", left, right):
                low, high = self.value(right)
                if low > 0:
                    first = self.value(left)
                    return 0, min(high - 1, first[1]) if first[0] >= 0 else high - 1
            case Binary("/", left, Numeral(divisor)) if divisor > 0:
                low, high = self.value(left)
                return _floor(low, divisor), _floor(high, divisor)
        return _NATURALS if self._number(e) == "ℕ" else _ALL

    # ---- from values to variables

    def restrict(self, e: Expression, to: Interval) -> None:
        """Cuts the variables of a term whose value is known to lie in an interval."""
        low, high = to
        match e:
            case Name(name) if name in self.box:
                self._cut(name, to)
            case Ascription(inner, _) | Unary("↑", inner):
                self.restrict(inner, to)
            case Unary("-", inner):
                self.restrict(inner, (-high, -low))
            case Unary("|", inner):
                self.restrict(inner, (-high, high))
            case Unary("!", inner):
                n = 1
                while high < _INF and n < 1000 and math.factorial(n + 1) <= high:
                    n += 1
                self.restrict(inner, (0, n if high < _INF else _INF))
            case Binary("+", left, right):
                (a, b), (c, d) = self.value(left), self.value(right)
                self.restrict(left, (_minus(low, d, -_INF), _minus(high, c, _INF)))
                self.restrict(right, (_minus(low, b, -_INF), _minus(high, a, _INF)))
            case Binary("-", left, right):
                (a, b), (c, d) = self.value(left), self.value(right)
                if self._number(e) == "ℤ" or low > 0:
                    self.restrict(left, (low + c if low + c == low + c else -_INF, high + d))
                    self.restrict(right, (_minus(a, high, -_INF), _minus(b, low, _INF)))
                else:
                    self.restrict(left, (0, high + d))
            case Binary("*", left, right):
                self.restrict(left, _factor(to, self.value(right), self.value(left)))
                self.restrict(right, _factor(to, self.value(left), self.value(right)))
            case Binary("^", base, exponent):
                self._power(base, exponent, low, high)
            case Binary("/", left, Numeral(divisor)) if divisor > 0:
                self.restrict(left, (low * divisor, high * divisor + divisor - 1))
            case Apply(Name("min"), (left, right)):
                self.restrict(left, (low, _INF))
                self.restrict(right, (low, _INF))
            case Apply(Name("max"), (left, right)):
                self.restrict(left, (-_INF, high))
                self.restrict(right, (-_INF, high))

    def _power(self, base: Expression, exponent: Expression, low: Number, high: Number) -> None:
        least, _ = self.value(base)
        first, last = self.value(exponent)
        if first == last and isinstance(first, int) and 1 <= first <= 64:
            if high < _INF and (least >= 0 or first % 2 == 0):
                greatest = _root(int(max(high, 0)), first)
                smallest: Number = -greatest if least < 0 else 0
                if least >= 0 and 0 < low < _INF:
                    smallest = _root(int(low) - 1, first) + 1
                self.restrict(base, (smallest, greatest))
            elif least >= 0 and 0 < low < _INF:
                self.restrict(base, (_root(int(low) - 1, first) + 1, _INF))
        elif least >= 2 and 1 <= high < _INF:
            self.restrict(exponent, (0, _logarithm(int(high), int(least))))
            if first >= 1:
                self.restrict(base, (least, high))


def _times(x: Number, y: Number) -> Number:
    if isinstance(x, int) and isinstance(y, int):
        return x * y
    # Python cannot multiply a large integer with an infinity.
    return 0 if x == 0 or y == 0 else _INF if (x > 0) == (y > 0) else -_INF


def _minus(x: Number, y: Number, unknown: Number) -> Number:
    """x − y, `unknown` where both are infinite."""
    if isinstance(x, int):
        return x - y if isinstance(y, int) else -y
    return x if isinstance(y, int) else unknown


def _floor(x: Number, divisor: int) -> Number:
    return x // divisor if isinstance(x, int) else x


def _power(base: Interval, exponent: Interval) -> Interval:
    least, most = base
    first, last = exponent
    if least >= 0:
        zero = least == 0 and first == 0
        low = _small_power(least, first) if least > 0 else 0
        high = max(1, _small_power(most, last)) if zero or last == _INF else _small_power(most, last)
        return low, high
    if first == last and isinstance(first, int):
        high = _small_power(max(abs(least), abs(most)), first)
        return (0, high) if first % 2 == 0 else (-high, high)
    return _ALL


def _small_power(base: Number, exponent: Number) -> Number:
    """base ^ exponent for base ≥ 0; infinity where it is large."""
    if exponent == 0 or base == 1:
        return 1
    if base == 0:
        return 0
    if not (isinstance(base, int) and isinstance(exponent, int)):
        return _INF
    return int(base**exponent) if exponent * base.bit_length() <= MOST_BITS else _INF


def _factor(product: Interval, other: Interval, own: Interval) -> Interval:
    """Where a factor of a product lies."""
    low, high = product
    if other[0] == other[1] and isinstance(other[0], int) and other[0] != 0:
        c = other[0]
        ends = (low, high) if c > 0 else (-high, -low)
        least = -_floor(-ends[0], abs(c)) if isinstance(ends[0], int) else ends[0]
        return least, _floor(ends[1], abs(c))
    if own[0] >= 0 and other[0] >= 0:
        least = 0
        if low > 0:
            least = 1 if other[1] == _INF or low == _INF else max(1, -(-int(low) // max(1, int(other[1]))))
        if high < _INF and max(other[0], 1 if low > 0 else 0) >= 1:
            return least, _floor(high, int(max(1, other[0])))
        return least, _INF
    if (low > 0 or high < 0) and max(abs(low), abs(high)) < _INF:
        greatest = max(abs(low), abs(high))
        return -greatest, greatest
    return _ALL


def _root(n: int, k: int) -> int:
    """The greatest x with x ^ k ≤ n, for n ≥ 0."""
    if k == 1:
        return n
    if k == 2:
        return math.isqrt(n)
    low, high = 0, 1 << (n.bit_length() // k + 1)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if middle**k <= n else (low, middle - 1)
    return low


def _logarithm(n: int, base: int) -> int:
    """The greatest e with base ^ e ≤ n, for n ≥ 1."""
    found, power = 0, base
    while power <= n:
        found, power = found + 1, power * base
    return found
