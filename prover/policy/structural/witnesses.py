"""Which values, or terms in the variables at hand, are witnesses of an existential goal?

A closed goal gets a whole proof from values that evaluation finds.  Where the goal speaks of variables, terms
in them are tried at samples of values at which the hypotheses hold; what is right at all samples is offered.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from lean.goals import Goal
from prover.arithmetic.evaluation import compile_number, compile_proposition
from prover.arithmetic.expression import (
    Binary,
    Congruence,
    Expression,
    Name,
    Numeral,
    Quantifier,
    children,
    free_names,
    is_clear,
)
from prover.arithmetic.functions import Kind, TooLarge
from prover.arithmetic.kinds import kinds_of
from prover.arithmetic.reading import ReadError, ReadGoal, read, read_goal
from prover.arithmetic.search import solutions
from prover.policy.structural.certificates import proof
from prover.policy.structural.reading import NAME, Candidate, numerals, variables
from prover.policy.structural.valuations import Values, literal, opened
from prover.policy.structural.valuations import witnesses as values_of

MOST_NUMERALS = 6
"""How many of a goal's numerals are tried as witnesses."""

SAMPLES = 8
MOST_TERMS = 140
LARGEST_MODULUS = 60
MOST_CHOICES = 6_000
MOST_OFFERED = 5
LONGEST_TERM = 3_000

ENDS = "first | omega | decide | (ring; done) | (norm_num; done) | (simp_all; done) | nlinarith"


_OF_ONE = (
    *("n + 1", "n - 1", "2 * n", "n + 2", "2 * n + 1", "n ^ 2", "3 * n", "n / 2", "(n + 1) / 2", "2 * n - 1"),
    *("n * (n + 1) / 2", "n * (n - 1) / 2", "n / 3", "n / 4", "n ^ 2 + n", "2 * n ^ 2", "2 * n ^ 2 + 2 * n"),
    *("n ^ 3", "n ^ 2 + 1", "n ^ 2 - 1", "n % 2", "n / 5", "n / 6", "n / 7", "n / 8", "n / 9", "n / 10"),
)
_OF_TWO = (
    *(
        "{a} + {b}",
        "{a} - {b}",
        "{a} * {b}",
        "{a} / {b}",
        "{a} + {b} + 1",
        "{a} * {b} + 1",
        "{a} * {b} + {a}",
    ),
    *("2 * {a} * {b}", "{a} * {b} - 1", "{a} ^ 2 + {b} ^ 2", "2 * {a} * {b} + {a} + {b}", "max {a} {b}"),
    *("max {a} {b} + 1", "({a} + {b}) / 2"),
)
"""Terms in one variable and in two."""


def witnesses(goal: Goal) -> Iterator[Candidate]:
    """Values and terms for an existential goal."""
    if not goal.target.startswith("∃"):
        return
    yield from _found(goal)
    if not goal.target.startswith("∃!"):
        near = [n + d for d in (0, 1, -1) for n in numerals(goal)[:MOST_NUMERALS] if n + d >= 0]
        for value in [*map(str, range(5)), *variables(goal)[:3], *map(str, near)]:
            yield Candidate(f"refine ⟨{value}, ?_⟩", 2.5)


@lru_cache(maxsize=512)
def _found(goal: Goal) -> tuple[Candidate, ...]:
    given = read_goal(goal)
    target = given.target
    if not isinstance(target, Quantifier) or not is_clear(target):
        return ()
    if given.types.keys().isdisjoint(free_names(target)):
        found = []
        for names, _, chosen in itertools.islice(values_of(target, Values()), 3):
            values = ", ".join(chosen.texts[name] for name in names)
            found.append(Candidate(f"refine ⟨{values}, ?_⟩", 1.6))
        if found:
            term = proof(target, Values())
            if len(term) <= LONGEST_TERM:
                found.insert(0, Candidate(f"exact {term}", 0.8))
        return tuple(found)
    return tuple(_dependent(given, target))


def _dependent(given: ReadGoal, target: Quantifier) -> Iterator[Candidate]:
    """Witnesses in the variables of the goal."""
    names, body, kinds = opened(target, Values(kinds_of(given.types)))
    if not names or len(names) > 3 or any(kinds.get(n) not in ("ℕ", "ℤ") for n in names):
        return
    scope = kinds_of(given.types)
    numbers = {n: k for n, k in scope.items() if k in ("ℕ", "ℤ") and NAME.match(n)}
    used = free_names(body) & given.types.keys()
    if not used or not used <= numbers.keys() or not used.isdisjoint(names):
        return
    samples = _samples(given, numbers, used)
    if len(samples) < 2:
        return
    order = tuple(sorted({n for sample in samples for n in sample}))
    modulus = math.lcm(*_moduli(body))
    terms = {
        kind: _evaluated(sorted(used), kind, given, numbers, order, samples, modulus) for kind in ("ℕ", "ℤ")
    }
    check = compile_proposition(body, {**{n: numbers[n] for n in order}, **kinds}, (*order, *names))
    offered = 0
    choices = itertools.product(*(terms["ℤ" if kinds[n] == "ℤ" else "ℕ"] for n in names))
    for choice in itertools.islice(choices, MOST_CHOICES):
        if all(
            check(*(sample[n] for n in order), *(values[i] for _, values in choice)) is True
            for i, sample in enumerate(samples)
        ):
            written = ", ".join(text for text, _ in choice)
            if target.kind == "∃!":
                yield Candidate(f"refine ⟨{written}, by {ENDS}, fun y hy => ?_⟩", 1.3 + 0.2 * offered)
                yield Candidate(f"exact ⟨{written}, by {ENDS}, fun y hy => by {ENDS}⟩", 1.2 + 0.2 * offered)
            yield Candidate(f"exact ⟨{written}, by {ENDS}⟩", 1.4 + 0.2 * offered)
            yield Candidate(f"refine ⟨{written}, ?_⟩", 1.6 + 0.2 * offered)
            offered += 1
            if offered == MOST_OFFERED:
                return


def _moduli(e: Expression) -> Iterator[int]:
    """The numerals that remainders are taken by."""
    match e:
        case Binary("%", _, Numeral(m)) | Binary("∣", Numeral(m), _) | Congruence(_, _, Numeral(m), _) if m:
            yield m
        case _:
            pass
    for child in children(e):
        yield from _moduli(child)


def _samples(given: ReadGoal, numbers: Mapping[str, Kind], used: frozenset[str]) -> list[dict[str, int]]:
    """Values at which the hypotheses hold, different ones in the variables that the goal speaks of."""
    facts: list[Expression] = [
        fact for _, fact in given.facts if is_clear(fact) and free_names(fact) & numbers.keys()
    ]
    seen: dict[tuple[int, ...], dict[str, int]] = {}
    # What no fact speaks of would not be varied.
    facts += [Binary("=", Name(name), Name(name)) for name in sorted(used)]
    found = solutions(dict(numbers), facts, evaluations=3_000, doubtful=True)
    for sample in itertools.islice(found, 400):
        seen.setdefault(tuple(sample.get(n, 0) for n in sorted(used)), sample)
    listed = list(seen.values())
    step = max(1, len(listed) // SAMPLES)
    return listed[::step][: SAMPLES + 2] + listed[-1:]


def _evaluated(
    used: Sequence[str],
    kind: Kind,
    given: ReadGoal,
    numbers: Mapping[str, Kind],
    order: tuple[str, ...],
    samples: Sequence[Mapping[str, int]],
    modulus: int,
) -> list[tuple[str, tuple[int, ...]]]:
    """Terms with their values at the samples, simple ones first, one for each list of values."""
    seen: dict[tuple[int, ...], str] = {}
    scope = {n: numbers[n] for n in order}
    for text in itertools.islice(_terms(used, kind, given, numbers, modulus), 3 * MOST_TERMS):
        try:
            term: Expression = read(text)
        except ReadError:
            continue
        number = compile_number(term, scope, order)
        if number is None:
            continue
        try:
            values = tuple(number(*(sample[n] for n in order)) for sample in samples)
        except TooLarge:
            continue
        seen.setdefault(values, text)
    return [(text, values) for values, text in seen.items()][:MOST_TERMS]


def _terms(
    used: Sequence[str], kind: Kind, given: ReadGoal, numbers: Mapping[str, Kind], modulus: int
) -> Iterator[str]:
    """Texts of terms, simple ones first; modulus: what the goal takes remainders by, 1 for nothing."""
    first = [n for n in used if kind == "ℤ" or numbers[n] == "ℕ"]
    other = [n for n in numbers if n not in used and (kind == "ℤ" or numbers[n] == "ℕ")]
    names = [f"({n} : ℤ)" if kind == "ℤ" and numbers[n] == "ℕ" else n for n in [*first, *other][:5]]
    yield from names
    yield from map(literal, (0, 1, 2))
    if 1 < modulus <= LARGEST_MODULUS:
        # Every residue, beyond every name.
        beyond = " + ".join(names) or "1"
        yield from (f"{modulus} * ({beyond}) + {r}" for r in range(modulus))
    for n in names:
        yield from (form.replace("n", n) for form in _OF_ONE)
        yield f"2 ^ {n}" if kind == "ℕ" else f"-{n}"
    for a, b in itertools.permutations(names, 2):
        yield from (form.format(a=a, b=b) for form in _OF_TWO)
    for a, b, c in itertools.permutations(names, 3):
        yield from (f"{a} + {b} + {c}", f"{a} * {b} * {c}", f"{a} * {b} + {c}", f"{a} * {b} - {c}")
    yield from map(literal, (3, 4, 5))
    if kind == "ℤ":
        yield from ("(-1)", "(-2)")
