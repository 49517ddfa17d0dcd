"""What do Lean's operations on ℕ and ℤ compute?

Exact, with Lean's conventions at zero (`Nat.sub`, `Nat.div`, `Int.ediv`, `Int.emod` of Lean's `Init`); what
would take too long or too much memory raises TooLarge.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

Kind: TypeAlias = "str | tuple[str, Kind] | tuple[str, Kind, Kind]"
"""A type: `ℕ`, `ℤ`, `Prop`, `List` (of ℕ); ("Set", k), ("Finset", k); ("→", k, l), ("×", k, l)."""

MOST_BITS = 20_000
"""Numbers with more bits are not computed."""

LARGEST_ARGUMENT = 2_000
"""Arguments of factorials, Fibonacci numbers and binomial coefficients beyond this are not computed."""

LARGEST_SEARCHED = 10**12
"""Numbers beyond this are not factored."""


class TooLarge(ArithmeticError):
    """A value is too large to be computed here."""


def sub(a: int, b: int) -> int:
    """Subtraction of ℕ."""
    return a - b if a > b else 0


def div(a: int, b: int) -> int:
    """Division of ℕ and of ℤ (`Int.ediv`: the remainder is at least zero)."""
    if b > 0:
        return a // b
    return -(a // -b) if b else 0


def mod(a: int, b: int) -> int:
    """The remainder in ℕ and in ℤ (`Int.emod`)."""
    return a % abs(b) if b else a


def divides(a: int, b: int) -> bool:
    """`a ∣ b`."""
    return b % a == 0 if a else b == 0


def power(base: int, exponent: int) -> int:
    """`base ^ exponent`."""
    if exponent < 0 or (exponent > 1 and exponent * base.bit_length() > MOST_BITS and abs(base) > 1):
        raise TooLarge
    return int(base**exponent)


def times(a: int, b: int) -> int:
    """`a * b`."""
    product = a * b
    if product.bit_length() > 2 * MOST_BITS:
        raise TooLarge
    return product


def product(values: Iterable[int]) -> int:
    """The product of some numbers."""
    found = 1
    for value in values:
        found = times(found, value)
    return found


def factorial(n: int) -> int:
    """`n !`."""
    return math.factorial(_small(n))


def choose(n: int, k: int) -> int:
    """The binomial coefficient, 0 for `k > n`."""
    return math.comb(_small(n), k) if k <= n else 0


def fib(n: int) -> int:
    """The n-th Fibonacci number; `fib 0 = 0`."""
    a, b = 0, 1
    for _ in range(_small(n)):
        a, b = b, a + b
    return a


def is_prime(n: int) -> bool:
    """Whether a natural number is prime (Miller and Rabin; the first 12 primes suffice below 3.3 · 10²⁴:
    Sorenson and Webster 2015)."""
    if n < 2:
        return False
    for p in _FIRST:
        if n % p == 0:
            return n == p
    if n >= 3_317_044_064_679_887_385_961_981:
        raise TooLarge
    odd, twos = n - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    for base in _FIRST:
        x = pow(base, odd, n)
        if x in (1, n - 1):
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


_FIRST = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)


def factors(n: int) -> dict[int, int]:
    """Prime divisors of n > 0 with their exponents."""
    if n > LARGEST_SEARCHED:
        raise TooLarge
    found: dict[int, int] = {}
    p = 2
    while p * p <= n:
        while n % p == 0:
            found[p] = found.get(p, 0) + 1
            n //= p
        p += 1 + p % 2
    if n > 1:
        found[n] = 1
    return found


def divisors(n: int) -> tuple[int, ...]:
    """`Nat.divisors n` in order; empty for 0."""
    if n == 0:
        return ()
    found = [1]
    for p, exponent in factors(n).items():
        found = [d * p**k for d in found for k in range(exponent + 1)]
    return tuple(sorted(found))


def proper_divisors(n: int) -> tuple[int, ...]:
    """`Nat.properDivisors n`."""
    return divisors(n)[:-1]


def totient(n: int) -> int:
    """Euler's function; `totient 0 = 0`."""
    if n == 0:
        return 0
    found = n
    for p in factors(n):
        found = found // p * (p - 1)
    return found


def least_factor(n: int) -> int:
    """`Nat.minFac n`; 2 for 0 and 1 for 1."""
    if n % 2 == 0:
        return 2
    return min(factors(n), default=1)


def digits(base: int, n: int) -> tuple[int, ...]:
    """`Nat.digits base n`, the lowest digit first."""
    if n == 0:
        return ()
    if base == 0:
        return (n,)
    if base == 1:
        return (1,) * _small(n)
    found = []
    while n:
        n, digit = divmod(n, base)
        found.append(digit)
    return tuple(found)


def root(n: int) -> int:
    """`Nat.sqrt n`."""
    return math.isqrt(n)


def is_square(n: int) -> bool:
    """Whether a number is the square of one."""
    return n >= 0 and math.isqrt(n) ** 2 == n


def coprime(a: int, b: int) -> bool:
    """Whether the greatest common divisor is 1."""
    return math.gcd(a, b) == 1


def lcm(a: int, b: int) -> int:
    """`Nat.lcm`, `Int.lcm`."""
    return math.lcm(a, b)


def log2(n: int) -> int:
    """`Nat.log2 n`; 0 for 0."""
    return max(0, n.bit_length() - 1)


def _small(n: int) -> int:
    if n > LARGEST_ARGUMENT:
        raise TooLarge
    return n


@dataclass(frozen=True)
class Function:
    """How a constant of the library is applied.

    arguments, result: kinds (None: ℕ or ℤ, whichever the arguments are); code: the Python expression.
    """

    arguments: tuple[Kind | None, ...]
    result: Kind | None
    code: str


_N, _Z = "ℕ", "ℤ"
FUNCTIONS: dict[str, Function] = {
    "Nat.gcd": Function((_N, _N), _N, "gcd({0}, {1})"),
    "Nat.lcm": Function((_N, _N), _N, "lcm({0}, {1})"),
    "Nat.Coprime": Function((_N, _N), "Prop", "coprime({0}, {1})"),
    "Nat.Prime": Function((_N,), "Prop", "is_prime({0})"),
    "Nat.factorial": Function((_N,), _N, "factorial({0})"),
    "Nat.choose": Function((_N, _N), _N, "choose({0}, {1})"),
    "Nat.fib": Function((_N,), _N, "fib({0})"),
    "Nat.sqrt": Function((_N,), _N, "root({0})"),
    "Nat.digits": Function((_N, _N), "List", "digits({0}, {1})"),
    "Nat.succ": Function((_N,), _N, "({0} + 1)"),
    "Nat.pred": Function((_N,), _N, "sub({0}, 1)"),
    "Nat.log2": Function((_N,), _N, "log2({0})"),
    "Nat.minFac": Function((_N,), _N, "least_factor({0})"),
    "Nat.totient": Function((_N,), _N, "totient({0})"),
    "Nat.divisors": Function((_N,), ("Finset", _N), "divisors({0})"),
    "Nat.properDivisors": Function((_N,), ("Finset", _N), "proper_divisors({0})"),
    "Nat.ModEq": Function((_N, _N, _N), "Prop", "(mod({1}, {0}) == mod({2}, {0}))"),
    "Int.ModEq": Function((_Z, _Z, _Z), "Prop", "(mod({1}, {0}) == mod({2}, {0}))"),
    "Int.gcd": Function((_Z, _Z), _N, "gcd({0}, {1})"),
    "Int.lcm": Function((_Z, _Z), _N, "lcm({0}, {1})"),
    "Int.natAbs": Function((_Z,), _N, "abs({0})"),
    "Int.toNat": Function((_Z,), _N, "max(0, {0})"),
    "IsCoprime": Function((_Z, _Z), "Prop", "coprime({0}, {1})"),
    "Even": Function((None,), "Prop", "({0} % 2 == 0)"),
    "Odd": Function((None,), "Prop", "({0} % 2 == 1)"),
    "IsSquare": Function((None,), "Prop", "is_square({0})"),
    "abs": Function((_Z,), _Z, "abs({0})"),
    "max": Function((None, None), None, "max({0}, {1})"),
    "min": Function((None, None), None, "min({0}, {1})"),
    "List.sum": Function(("List",), _N, "sum({0})"),
    "List.prod": Function(("List",), _N, "product({0})"),
    "List.length": Function(("List",), _N, "len({0})"),
    "Finset.card": Function((("Finset", _N),), _N, "len({0})"),
}
"""Constants by name; a method `x.gcd y` is that of the receiver's kind."""
