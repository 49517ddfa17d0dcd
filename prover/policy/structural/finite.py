"""Which variables have only finitely many values, so that a goal can be decided case by case?

The ranges come from the hypotheses by propagation, also through powers and products (`x ^ 2 < 50`), and are
shown to Lean as bounds before the cases.  Where few values of a range pass what is said of the variable alone
(`p.Prime`, `n % 7 = 3`), or it divides a numeral, those values are the cases.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lean.goals import Goal
from prover.arithmetic.evaluation import compile_proposition
from prover.arithmetic.expression import Binary, Expression, Name, Numeral, free_names, is_clear, text
from prover.arithmetic.functions import Kind
from prover.arithmetic.kinds import Kinds, kinds_of
from prover.arithmetic.reading import ReadGoal, conjuncts, read_goal
from prover.policy.structural.reading import NAME, Candidate, fresh, names
from prover.policy.structural.valuations import limits_of, literal

MOST_CASES = 400
"""How many cases are looked at, all variables together."""

MOST_VALUES = 64
"""How many values of one variable are written out."""

FARTHEST = 200
"""How far from zero a fact is tested for where it stops holding."""

LARGEST_MULTIPLE = 20_000
"""Numerals beyond this are not taken apart into divisors."""

ENDS = (
    "first | omega | (simp_all; done) | (norm_num at *; done) | (norm_num at *; omega)"
    " | decide | decide +kernel"
)
BOUND = "(by first | omega | nlinarith)"
POSITIVE = "Nat.pos_of_ne_zero (by rintro rfl; first | omega | (simp_all; done) | (simp_all; omega))"
CHOSEN = "first | decide | omega | (norm_num at *; done) | (simp_all; done)"


@dataclass(frozen=True)
class _Cases:
    """How a goal falls into `count` cases by the values of a variable: what to show first, then the split."""

    lines: tuple[str, ...]
    split: str
    count: int


def bounded_cases(goal: Goal) -> Iterator[Candidate]:
    """Bounds that the hypotheses imply, then cases by value."""
    given = read_goal(goal)
    kinds = {n: k for n, k in kinds_of(given.types).items() if k in ("ℕ", "ℤ") and NAME.match(n)}
    facts: list[Expression] = [fact for _, fact in given.facts if is_clear(fact)]
    spoken = frozenset[str]().union(*map(free_names, [*facts, given.target]))
    alone = {n: [f for f in conjuncts(facts) if free_names(f) == {n}] for n in kinds}
    found: dict[str, _Cases] = {}
    for name, (low, high) in limits_of(conjuncts(facts), kinds).items():
        if name in spoken and high - low < MOST_CASES:
            found[name] = _ranged(name, low, high, kinds, alone[name], goal)
    for name, sampled in _sampled(given, kinds, alone, goal):
        if name in spoken:
            found.setdefault(name, sampled)
    for name, divided in _divided(given, kinds).items():
        cases = _dividing(name, divided, kinds[name], kinds, alone[name], goal)
        if cases is not None and (name not in found or cases.count <= found[name].count):
            found[name] = cases
    ordered = sorted(found, key=lambda n: found[n].count)
    # A zero that the facts exclude by a product is in the way of their bounds.
    lines = [
        f"try have : 0 < {n} := {POSITIVE}" for n in ordered if kinds[n] == "ℕ" and _multiplied(n, facts)
    ]
    splits: list[str] = []
    count = 1
    for name in ordered:
        if count * found[name].count > MOST_CASES:
            break
        count *= found[name].count
        lines.extend(found[name].lines)
        splits.append(found[name].split)
        written = " <;> (try omega) <;> ".join(splits) + f" <;> ({ENDS})"
        yield Candidate("\n".join([*lines, written]), 1.6 + 0.2 * len(splits))


def _ranged(name: str, low: int, high: int, kinds: Kinds, facts: Sequence[Expression], goal: Goal) -> _Cases:
    """The values between two numbers, or those of them that pass the facts on the variable alone."""
    lines = [f"have : {name} ≤ {literal(high)} := {BOUND}"]
    if kinds[name] == "ℤ" or low > 0:
        lines.append(f"have : {literal(low)} ≤ {name} := {BOUND}")
    passing = [v for v in range(low, high + 1) if _passes(facts, name, v, kinds)]
    if not 0 < len(passing) <= min(MOST_VALUES, (high - low) // 2):
        return _Cases(tuple(lines), f"interval_cases {name}", high - low + 1)
    cases = fresh(f"{name}_cases", names(goal))
    listed = " ∨ ".join(f"{name} = {literal(v)}" for v in passing)
    lines.append(f"have {cases} : {listed} := by\n  interval_cases {name} <;> {CHOSEN}")
    return _Cases(tuple(lines), _split(cases, len(passing)), len(passing))


def _sampled(
    given: ReadGoal, kinds: Kinds, alone: Mapping[str, Sequence[Expression]], goal: Goal
) -> Iterator[tuple[str, _Cases]]:
    """Bounds beyond which a fact on the variable alone fails at every sample: `n ^ 2 ≤ 5 * n + 7`.

    A divisor `p n ∣ q n` is at most what it divides, unless that is zero.
    """
    for name, kind in kinds.items():
        for fact, stated in given.facts:
            if not fact or free_names(stated) != {name} or not isinstance(stated, Binary):
                continue
            lines: list[str] = []
            tested = stated
            if stated.operator == "∣" and kind == "ℕ" and not isinstance(stated.left, Name | Numeral):
                lines.append(f"have := Nat.le_of_dvd (by first | omega | positivity) {fact}")
                tested = Binary("≤", stated.left, stated.right)
            elif stated.operator not in ("≤", "<", "≥", ">", "="):
                continue
            check = compile_proposition(tested, {name: kind}, (name,))
            held = [v for v in range(-FARTHEST if kind == "ℤ" else 0, FARTHEST) if check(v) is not False]
            if not held or held[-1] - held[0] > FARTHEST // 4 or max(map(abs, held)) > FARTHEST // 2:
                continue
            cases = _ranged(name, held[0], held[-1], kinds, alone[name], goal)
            yield name, _Cases((*lines, *cases.lines), cases.split, cases.count)


def _split(cases: str, count: int) -> str:
    return f"rcases {cases} with {' | '.join(['rfl'] * count)}"


def _passes(facts: Sequence[Expression], name: str, value: int, kinds: Kinds) -> bool:
    return all(compile_proposition(f, {name: kinds[name]}, (name,))(value) is not False for f in facts)


def _multiplied(name: str, facts: Sequence[Expression]) -> bool:
    """Whether the variable is a factor of a product somewhere in the facts."""
    return any(name in free_names(part) for f in facts for part in _products(f))


def _products(e: Expression) -> Iterator[Expression]:
    match e:
        case Binary("*", left, right) if free_names(left) and free_names(right):
            yield e
        case Binary(_, left, right):
            yield from _products(left)
            yield from _products(right)
        case _:
            pass


# ---- divisors of numerals


def _divided(given: ReadGoal, kinds: Kinds) -> dict[str, tuple[int, str]]:
    """For variables that divide a numeral not zero: the numeral, and a proof that they do."""
    found: dict[str, tuple[int, str]] = {}
    for fact, stated in given.facts:
        match stated:
            case Binary("=", product, Numeral(value)) | Binary("=", Numeral(value), product):
                factors = list(_factors(product))
                if len(factors) < 2 or not all(isinstance(f, Name) and f.text in kinds for f in factors):
                    continue
                if len({kinds[f.text] for f in factors if isinstance(f, Name)}) != 1:
                    continue
                for i, factor in enumerate(factors):
                    assert isinstance(factor, Name)
                    rest = " * ".join(text(f) for f in [*factors[:i], *factors[i + 1 :]])
                    proof = f"⟨{rest}, by linarith⟩"
                    if value:
                        found.setdefault(factor.text, (value, proof))
            case Binary("∣", Name(name), Numeral(value)) if value and name in kinds:
                found.setdefault(name, (value, fact))
            case _:
                pass
    return found


def _factors(e: Expression) -> Iterator[Expression]:
    match e:
        case Binary("*", left, right):
            yield from _factors(left)
            yield from _factors(right)
        case Binary("^", base, Numeral(exponent)) if 1 <= exponent <= 6:
            for _ in range(exponent):
                yield from _factors(base)
        case _:
            yield e


def _dividing(
    name: str, divided: tuple[int, str], kind: Kind, kinds: Kinds, facts: Sequence[Expression], goal: Goal
) -> _Cases | None:
    """The divisors of a numeral that pass the facts on the variable alone."""
    value, proof = divided
    if value > LARGEST_MULTIPLE:
        return None
    divisors = [d for d in range(1, value + 1) if value % d == 0]
    signed = divisors if kind == "ℕ" else [-d for d in reversed(divisors)] + divisors
    passing = [d for d in signed if _passes(facts, name, d, kinds)]
    if not 0 < len(passing) <= MOST_VALUES:
        return None
    taken = names(goal)
    divides, member, cases = (fresh(f"{name}_{what}", taken) for what in ("dvd", "mem", "cases"))
    size, natural = (
        (name, divides) if kind == "ℕ" else (f"{name}.natAbs", f"(Int.natAbs_dvd_natAbs.2 {divides})")
    )
    listed = " ∨ ".join(f"{name} = {literal(d)}" for d in passing)
    found = ", ".join(map(str, divisors))
    lines = (
        f"have {divides} : {name} ∣ {value} := {proof}",
        f"have {cases} : {listed} := by\n"
        f"  have {member} : {size} ∈ Nat.divisors {value} := Nat.mem_divisors.2 ⟨{natural}, by decide⟩\n"
        f"  rw [show Nat.divisors {value} = {{{found}}} by decide +kernel] at {member}\n"
        f"  simp only [Finset.mem_insert, Finset.mem_singleton] at {member}\n"
        f"  first | omega | (rcases {member} with {' | '.join(['rfl'] * len(divisors))} <;> {CHOSEN})",
    )
    return _Cases(lines, _split(cases, len(passing)), len(passing))
