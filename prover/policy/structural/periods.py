"""When do the values of a recurrence, or their remainders, repeat, and what are they far out?

Shapes: a recurrence among the facts (see `recurrences`), and a goal about `a N` for large numerals N, or
about `a x % m`, `m ∣ a x` for a variable with a fact `x % p = r` or `x ≡ r [MOD p]`.  The period is found by
computing and proved by induction on the number of periods.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lean.goals import Goal
from prover.arithmetic.expression import (
    Apply,
    Binary,
    Expression,
    Name,
    Numeral,
    Unary,
    children,
    free_names,
    text,
)
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.reading import Candidate, named, texts
from prover.policy.structural.recurrences import (
    LARGEST_INDEX,
    MOST_BITS,
    Recurrence,
    indices_in_use,
    place,
    recurrences,
)

LONGEST_PERIOD = 50
"""Longer periods make a text that is too long for one tactic."""

LARGEST_MODULUS = 1000


def periods(goal: Goal) -> Iterator[Candidate]:
    """The values at indices given by a numeral, or by a remainder, through the period."""
    known = read_goal(goal)
    for found in recurrences(known):
        try:
            yield from _periodic(found, known, goal)
        except ValueError:
            continue


@dataclass(frozen=True)
class _Cycle:
    """The values, or remainders, from `start` on, which repeat after `period`."""

    start: int
    period: int
    values: Mapping[int, int]


def _cycle(found: Recurrence, modulus: int | None) -> _Cycle | None:
    """Where the values (remainders on division by the modulus) begin to repeat, found by computing."""
    start = found.start
    uses_index = found.variable in _bare(found.rule, found.variable)
    if modulus is None and uses_index:
        return None
    if modulus is not None and not _is_ring(found.rule, found.integers):
        return None

    def reduced(value: int) -> int:
        return value if modulus is None else value % modulus

    values = {i: reduced(v) for i, v in found.values.items() if i >= start}
    seen: dict[tuple[int, ...], int] = {}
    for begin in range(start, start + 2 * LONGEST_PERIOD):
        for index in range(begin, begin + found.back):
            if index not in values:
                value = found.next(index, values)
                if value is None or value.bit_length() > MOST_BITS:
                    return None
                values[index] = reduced(value)
        state = tuple(values[begin + k] for k in range(found.back))
        if uses_index and modulus is not None:
            state = (*state, begin % modulus)
        if state in seen:
            period = begin - seen[state]
            return _Cycle(seen[state], period, values) if period <= LONGEST_PERIOD else None
        seen[state] = begin
    return None


def _bare(rule: Expression, variable: str) -> frozenset[str]:
    """The names outside of the arguments of functions."""
    match rule:
        case Apply():
            return frozenset()
        case Name(name):
            return frozenset({name})
        case _:
            return frozenset[str]().union(*(_bare(part, variable) for part in children(rule)))


def _is_ring(rule: Expression, integers: bool) -> bool:
    """Whether remainders of the values determine that of the rule."""
    match rule:
        case Numeral() | Name() | Apply():
            return True
        case Unary("-" | "↑", operand):
            return _is_ring(operand, integers)
        case Binary("^", base, Numeral()):
            return _is_ring(base, integers)
        case Binary("+" | "*" | "-" as operator, left, right):
            allowed = integers or operator != "-"
            return allowed and _is_ring(left, integers) and _is_ring(right, integers)
        case _:
            return False


def _periodic(found: Recurrence, known: ReadGoal, goal: Goal) -> Iterator[Candidate]:
    """The values at indices given by a numeral, or by a remainder, through the period."""
    moduli: list[int | None] = [int(m) for m in re.findall(r"% (\d+)", goal.target)]
    moduli += [int(m) for m in re.findall(r"(\d+) ∣ ", goal.target)]
    moduli += [int(m) for m in re.findall(r"MOD (\d+)", goal.target)]
    if re.search(r"Even|Odd", goal.target):
        moduli.append(2)
    used = indices_in_use(known, found.sequence)
    largest = max((e.value for e in used if isinstance(e, Numeral)), default=LARGEST_INDEX + 1)
    if largest > LARGEST_INDEX:
        moduli.append(None)
    for modulus in [m for m in dict.fromkeys(moduli) if m is None or 2 <= m <= LARGEST_MODULUS]:
        cycle = _cycle(found, modulus)
        if cycle is not None:
            tactic = _by_period(found, cycle, modulus, used, goal)
            if tactic is not None:
                yield Candidate(tactic, 1.1)


def _by_period(
    found: Recurrence, cycle: _Cycle, modulus: int | None, used: list[Expression], goal: Goal
) -> str | None:
    """Prove the period, then the values at the indices in use; None when an index is not determined."""
    p, first, window = cycle.period, cycle.start, range(cycle.start, cycle.start + found.back)
    places = []
    for argument in used:
        residue = _place(argument, cycle, goal)
        if residue is None:
            return None
        places.append((text(argument), residue))
    if not places:
        return None
    residues = [line for argument in used for line in _congruences(text(argument), goal)]
    index = f"{p} * q"

    def value(i: int) -> int:
        return cycle.values[first + (i - first) % p]

    def says(term: str, i: int) -> str:
        rest = "" if modulus is None else f" % {modulus}"
        return f"{found.sequence} {term}{rest} = {value(i)}"

    ending = "omega" if _is_linear(found.rule) else "first | omega | (rw [e]; mod_decide)"
    chain = []
    for i in range(window.stop, window.stop + p):
        said, proof = found.instance(index, i)
        chain.append(f"  have e{i} : {says(place(index, i), i)} := by")
        chain.append(f"    have e : {said} := {proof}\n    {ending}")

    holes = f"⟨{', '.join(['?_'] * found.back)}⟩" if found.back > 1 else "?_"
    later = range(window.stop, window.stop + p)
    whole, rest = (" ∧ ".join(says(place(index, i), i) for i in r) for r in (window, later))
    moved = [f"· rw [show {p} * (q + 1) + {i} = {p} * q + {i + p} by omega]; exact e{i + p}" for i in window]
    base = [f"· {_first_value(found, i, modulus)}" for i in window]
    lines = [
        *residues,
        f"have chain : ∀ q : ℕ, {whole} → {rest} := by",
        f"  rintro q {_pattern(window)}",
        *chain,
        f"  exact {_pattern(later)}",
        f"have step : ∀ q : ℕ, {whole} := by",
        "  intro q",
        "  induction q with",
        "  | zero =>",
        f"    refine {holes}",
        *("    " + line for line in base),
        "  | succ q ih =>",
        f"    obtain {_pattern(later)} := chain q ih",
        f"    obtain {_pattern(window)} := ih",
        f"    refine {holes}",
        *("    " + line for line in moved),
    ]
    for i in dict.fromkeys(i for _, i in places):
        lines += [
            f"have all{i} : ∀ q : ℕ, {says(place(index, i), i)} := by",
            "  intro q",
            f"  obtain {_pattern(window)} := step q",
            f"  obtain {_pattern(later)} := chain q (step q)",
            f"  exact e{i}",
        ]
    for count, (term, i) in enumerate(places):
        lines += [
            f"have at{count} : {says(term if term.isdigit() else f'({term})', i)} := by",
            f"  have e := all{i} (({term} - {i}) / {p})",
            f"  rw [show {p} * (({term} - {i}) / {p}) + {i} = {term} by omega] at e",
            "  exact e",
        ]
    ends = ", ".join(f"at{count}" for count in range(len(places)))
    return "\n".join(lines) + f"\nfirst | omega | norm_num [{ends}] | simp_all | mod_decide"


def _pattern(numbers: range) -> str:
    """Names for the facts about these numbers."""
    return f"⟨{', '.join(f'e{i}' for i in numbers)}⟩" if len(numbers) > 1 else f"e{numbers[0]}"


def _is_linear(rule: Expression) -> bool:
    """Whether no product or power of values stands in the rule."""
    match rule:
        case Binary("*", left, right):
            scaled = isinstance(left, Numeral) or isinstance(right, Numeral)
            return scaled and _is_linear(left) and _is_linear(right)
        case Binary("^", _, _):
            return False
        case Apply():
            return True
        case _:
            return all(map(_is_linear, children(rule)))


def _first_value(found: Recurrence, i: int, modulus: int | None) -> str:
    """Proves what the induction begins with."""
    if i in found.facts:
        given = found.facts[i]
        return f"norm_num [{given}]" if modulus is not None or i else f"exact {given}"
    return "simp_all"


def _place(index: Expression, cycle: _Cycle, goal: Goal) -> int | None:
    """The index in the first period, from `start` on, at which the sequence has the same value."""

    def home(residue: int) -> int:
        return cycle.start + (residue - cycle.start) % cycle.period

    match index:
        case Numeral(value):
            return home(value) if value >= cycle.start else None
        case _ if not free_names(index):
            return None
    name = re.escape(text(index))
    stated = [(int(m), int(r)) for m, r in re.findall(rf"{name} % (\d+) = (\d+)", texts(goal))]
    stated += [
        (int(m), int(r) % int(m)) for r, m in re.findall(rf"{name} ≡ (\d+) \[MOD ([1-9]\d*)\]", texts(goal))
    ]
    for modulus, residue in stated:
        if modulus % cycle.period == 0 and home(residue) <= residue:
            return home(residue)
    return None


def _congruences(index: str, goal: Goal) -> Iterator[str]:
    """Facts `x ≡ r [MOD p]` as `x % p = r`."""
    for h in named(goal):
        found = re.fullmatch(rf"{re.escape(index)} ≡ (\d+) \[MOD ([1-9]\d*)\]", h.type)
        if found:
            name, modulus = h.names[-1], int(found[2])
            yield f"have residue_{name} : {index} % {modulus} = {int(found[1]) % modulus} := {name}"
