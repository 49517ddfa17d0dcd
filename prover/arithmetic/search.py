"""Which values of variables satisfy some facts, or refute a claim under them?

A search in depth, variable by variable, in boxes that grow.  At each variable the facts give its range from
the values before it (equations fix it), its residue, and refuse what cannot be completed.  Work is counted in
evaluations, so that the same question always has the same answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from prover.arithmetic.evaluation import Evaluator, compile_proposition, compile_range
from prover.arithmetic.expression import (
    Apply,
    Binary,
    Congruence,
    Expression,
    Name,
    Numeral,
    Unary,
    free_names,
)
from prover.arithmetic.kinds import Kinds
from prover.arithmetic.logic import spent
from prover.arithmetic.ranges import narrow
from prover.arithmetic.reading import conjuncts

EVALUATIONS = 12_000
"""What a search may do: about 20 ms."""

_RANGED = 20
"""How many values that a bounded quantifier or a sum ranges over count as one evaluation."""

BOXES = (2, 5, 12, 30, 80, 250, 1_000, 5_000)
"""How far from zero, or from its lower bound, a variable is looked for."""

_FREE_RANGE = 3
"""A variable with no more values than this is not cut by the box."""

Assignment = dict[str, int]


class _Spent(Exception):
    """The evaluations are used up."""


def counterexamples(
    kinds: Kinds,
    facts: Sequence[Expression],
    target: Expression,
    *,
    fixed: Mapping[str, object] | None = None,
    evaluations: int = EVALUATIONS,
    doubtful: bool = False,
) -> Iterator[Assignment]:
    """Values of the number variables for which all facts hold and the target does not, small ones first.

    fixed: values of other variables (functions, propositions).  doubtful: facts that cannot be decided are
    taken to hold.
    """
    refuted = Unary("¬", target)
    yield from solutions(kinds, [*facts, refuted], fixed=fixed, evaluations=evaluations, doubtful=doubtful)


def solutions(
    kinds: Kinds,
    facts: Sequence[Expression],
    *,
    fixed: Mapping[str, object] | None = None,
    evaluations: int = EVALUATIONS,
    doubtful: bool = False,
) -> Iterator[Assignment]:
    """Values of the number variables for which all facts hold, small ones first."""
    search = _Search(kinds, conjuncts(facts), dict(fixed or {}), evaluations, doubtful)
    previous = -1
    try:
        for box in BOXES:
            yield from search.within(box, previous)
            if not search.cut:
                return
            previous = box
    except _Spent:
        return


def finite_solutions(
    kinds: Kinds, facts: Sequence[Expression], limit: int = 64, *, evaluations: int = EVALUATIONS
) -> list[Assignment] | None:
    """All solutions when the facts bound every number variable, None when they do not or there are too many.

    Facts that cannot be decided are taken to hold, so that no solution is missed.
    """
    search = _Search(kinds, conjuncts(facts), {}, evaluations, doubtful=True)
    if any(low is None or high is None for low, high in search.limits.values()):
        return None
    found = []
    try:
        for assignment in search.within(None, -1):
            found.append(assignment)
            if len(found) > limit:
                return None
    except _Spent:
        return None
    return found


@dataclass
class _Level:
    """A variable, its residue, and what is known once it has a value."""

    name: str
    integers: bool
    range: Callable[..., tuple[int | None, int | None]] | None
    modulus: int = 1
    residue: int = 0
    checks: list[tuple[Evaluator, tuple[int, ...]]] = field(default_factory=list)


class _Search:
    """limits: what the facts alone say of each variable; cut: whether the last box left values out."""

    def __init__(
        self,
        kinds: Kinds,
        facts: list[Expression],
        fixed: dict[str, object],
        evaluations: int,
        doubtful: bool,
    ) -> None:
        self.cut = False
        self.left = evaluations
        self._doubtful = doubtful
        used = frozenset[str]().union(*map(free_names, facts))
        numbers = {n: k for n, k in kinds.items() if k in ("ℕ", "ℤ") and n not in fixed}
        relevant = {n: k for n, k in numbers.items() if n in used}
        self._idle = [n for n in numbers if n not in used]
        limits = narrow(facts, numbers)
        self.limits = {n: limits[n] for n in relevant}
        self._fixed = list(fixed.values())
        names = tuple(fixed)
        scope = {n: k for n, k in kinds.items() if n in relevant or n in fixed}
        self._levels: list[_Level] = []
        waiting = [(fact, free_names(fact) & relevant.keys()) for fact in facts]
        self._never = self._add_ready(None, waiting, scope, names)
        for name in _ordered(relevant, facts):
            known = {n: scope[n] for n in names}
            ranges = compile_range(facts, name, {**known, name: scope[name]}, names)
            level = _Level(name, scope[name] == "ℤ", ranges, *_residue(facts, name))
            names = (*names, name)
            self._add_ready(level, waiting, scope, names)
            self._levels.append(level)

    def _add_ready(
        self,
        level: _Level | None,
        waiting: list[tuple[Expression, frozenset[str]]],
        scope: Kinds,
        names: tuple[str, ...],
    ) -> bool:
        """Gives a level the facts whose variables now all have values; whether one is false at once."""
        for fact, needed in list(waiting):
            if needed <= set(names):
                waiting.remove((fact, needed))
                own = tuple(n for n in names if n in free_names(fact))
                check = compile_proposition(fact, {n: scope[n] for n in own if n in scope}, own)
                places = tuple(names.index(n) for n in own)
                if level is not None:
                    level.checks.append((check, places))
                elif not self._holds(check, self._fixed, places):
                    return True
        return False

    def _holds(self, check: Evaluator, values: list[object], places: tuple[int, ...]) -> bool:
        self.left -= 1
        if self.left < 0:
            raise _Spent
        held = check(*[values[i] for i in places])
        self.left -= spent() // _RANGED
        return held is True or (held is None and self._doubtful)

    def within(self, box: int | None, previous: int) -> Iterator[Assignment]:
        """The solutions in a box that are in no smaller one."""
        self.cut = False
        if self._never:
            return
        for values, fresh in self._deeper(0, list(self._fixed), box, previous):
            if fresh or previous < 0:
                found = dict(zip((level.name for level in self._levels), values, strict=True))
                yield found | dict.fromkeys(self._idle, 0)

    def _deeper(
        self, depth: int, values: list[object], box: int | None, previous: int
    ) -> Iterator[tuple[list[int], bool]]:
        if depth == len(self._levels):
            yield [], not self._levels
            return
        level = self._levels[depth]
        for value, outside in self._candidates(level, values, box, previous):
            values.append(value)
            if all(self._holds(check, values, places) for check, places in level.checks):
                for rest, fresh in self._deeper(depth + 1, values, box, previous):
                    yield [value, *rest], fresh or outside
            values.pop()

    def _candidates(
        self, level: _Level, values: list[object], box: int | None, previous: int
    ) -> Iterator[tuple[int, bool]]:
        """Values of a variable, those near zero first, and whether the smaller box left them out."""
        low, high = self.limits[level.name]
        if level.range is not None:
            near, far = level.range(*values)
            low = near if low is None else low if near is None else max(low, near)
            high = far if high is None else high if far is None else min(high, far)
        self.left -= 1
        if low is not None and high is not None and (high - low < _FREE_RANGE * level.modulus or box is None):
            for value in range(low + (level.residue - low) % level.modulus, high + 1, level.modulus):
                yield value, False
            return
        if box is None:
            raise _Spent
        start = low if low is not None else min(0, high) if high is not None else 0
        if low is not None and low < 0 and (high is None or high > 0):
            start = 0
        for step in range(box + 1):
            for value in _around(start, step, level.modulus, level.residue):
                if (low is None or value >= low) and (high is None or value <= high):
                    yield value, step > previous
        reach = box * level.modulus
        if (high is None or high > start + reach) or (low is None or low < start - reach):
            self.cut = True


def _around(start: int, step: int, modulus: int, residue: int) -> Iterator[int]:
    first = start + (residue - start) % modulus
    yield first + step * modulus
    if step or modulus > 1:
        yield first - step * modulus if modulus == 1 else first - (step + 1) * modulus


def _ordered(relevant: Mapping[str, object], facts: Sequence[Expression]) -> list[str]:
    """The variables, those that an equation gives in terms of others last."""
    given: list[str] = []
    for fact in facts:
        match fact:
            case Binary("=", left, right):
                for one, other in ((left, right), (right, left)):
                    names = free_names(other)
                    if not (isinstance(one, Name) and one.text in relevant) or one.text in (*names, *given):
                        continue
                    if names & relevant.keys() - set(given):
                        given.append(one.text)
                        break
    return [n for n in relevant if n not in given] + given[::-1]


def _residue(facts: Sequence[Expression], name: str) -> tuple[int, int]:
    """Modulus and residue of a variable from facts like `n % 7 = 3`; (1, 0) when there is none."""
    modulus, residue = 1, 0
    for fact in facts:
        match fact:
            case Binary("=", Binary("%", Name(x), Numeral(m)), Numeral(r)) if x == name and r < m:
                found = m, r
            case Congruence(Name(x), Numeral(r), Numeral(m), _) if x == name and m > 0:
                found = m, r % m
            case Binary("∣", Numeral(m), Name(x)) if x == name and m > 0:
                found = m, 0
            case Apply(Name("Even" | "Odd" as parity), (Name(x),)) if x == name:
                found = 2, int(parity == "Odd")
            case _:
                continue
        if math.gcd(found[0], modulus) == 1 and found[0] * modulus <= 10_000:
            residue = next(r for r in range(residue, found[0] * modulus, modulus) if r % found[0] == found[1])
            modulus *= found[0]
    return modulus, residue
