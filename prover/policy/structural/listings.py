"""Which finite set does a rule about its elements describe, and what is then its size or sum?

Shapes: a fact `∀ x, x ∈ S ↔ p x` for a variable S : Finset ℕ or Finset ℤ, where p bounds x; a closed term
(`∑ d ∈ Nat.divisors 500, d`, `(Finset.range 10).card`) in the target or in a fact.
"""

from __future__ import annotations

from collections.abc import Iterator

from lean.goals import Goal
from prover.arithmetic.evaluation import compile_number
from prover.arithmetic.expression import (
    INT,
    NAT,
    Apply,
    Big,
    Binary,
    Binder,
    Expression,
    Field,
    Name,
    Numeral,
    Quantifier,
    children,
    free_names,
    text,
)
from prover.arithmetic.functions import Kind, TooLarge
from prover.arithmetic.kinds import kind
from prover.arithmetic.reading import read_goal
from prover.policy.structural.reading import NAME, Candidate, fresh, names
from prover.policy.structural.valuations import limits_of, literal

LARGEST = 5_000
"""How far apart the least and the greatest element may be."""

LONGEST_VALUE = 10**40
ENDS = "first | decide +kernel | rfl | (norm_num; done) | omega"


def listings(goal: Goal) -> Iterator[Candidate]:
    """Sets described by their elements, as filters of ranges, whose size and sum the kernel computes."""
    known = read_goal(goal)
    for fact, stated in known.facts:
        match stated:
            case Quantifier(
                "∀",
                (Binder(names=(x,), relation=None, brackets="" | "()"),),
                Binary("↔", Binary("∈", Name(element), Name(collection)), condition),
            ) if x == element and fact and NAME.match(collection):
                kinds: dict[Expression | None, Kind] = {
                    Apply(Name("Finset"), (NAT,)): "ℕ",
                    Apply(Name("Finset"), (INT,)): "ℤ",
                }
                number = kinds.get(known.types.get(collection))
                if number is not None and free_names(condition) <= {x}:
                    yield from _listed(goal, fact, collection, x, condition, number)
            case _:
                pass


def _listed(
    goal: Goal, fact: str, collection: str, x: str, condition: Expression, number: Kind
) -> Iterator[Candidate]:
    limits = limits_of([condition], {x: number}).get(x)
    if limits is None or limits[1] - limits[0] > LARGEST or limits[1] > 100 * LARGEST:
        return
    low, high = limits
    naturals = number == "ℕ"
    whole = f"Finset.range {high + 1}" if naturals else f"Finset.Icc ({literal(low)} : ℤ) {literal(high)}"
    listed = fresh("listed", names(goal))
    bounded = ["omega", "nlinarith"]
    if naturals:
        bounded = [
            *(
                f"exact Nat.lt_succ_of_le (Nat.le_of_dvd (by decide) {path})"
                for path in _divides(condition, x, "p")
            ),
            *bounded,
            "(rcases p with ⟨p, q⟩; first | omega | nlinarith)",
        ]
    bound = f"by first | {' | '.join(bounded)}"
    member = "Finset.mem_range" if naturals else "Finset.mem_Icc"
    pair = f"⟨{bound}, p⟩" if naturals else f"⟨⟨{bound}, {bound}⟩, p⟩"
    block = (
        f"have {listed} : {collection} = ({whole}).filter (fun {x} => {text(condition)}) := by\n"
        f"  ext {x}\n"
        f"  rw [{fact}, Finset.mem_filter, {member}]\n"
        f"  exact ⟨fun p => {pair}, fun p => p.2⟩"
    )
    yield Candidate(f"{block}\nrw [{listed}]\n{ENDS}", 1.2)
    yield Candidate(f"{block}\nsubst {listed}", 2.2)


def _divides(condition: Expression, x: str, path: str) -> Iterator[str]:
    """The proofs of `x ∣ numeral` that a proof of the condition has in it."""
    match condition:
        case Binary("∧", left, right):
            yield from _divides(left, x, f"{path}.1")
            yield from _divides(right, x, f"{path}.2")
        case Binary("∣", Name(name), Numeral(value)) if name == x and value:
            yield path
        case _:
            pass


def closed_values(goal: Goal) -> Iterator[Candidate]:
    """Closed sums, products and sizes, replaced by their values."""
    known = read_goal(goal)
    lines: list[str] = []
    taken = names(goal)
    for term in _closed(frozenset(known.types), known.target, *(fact for name, fact in known.facts if name)):
        value = _value(term)
        if value is None:
            continue
        name = fresh(f"value_{len(lines)}" if lines else "value", taken)
        number = kind(term, {}) or "ℕ"
        lines.append(
            f"have {name} : {text(term)} = ({literal(value)} : {number}) := by {ENDS}\n"
            f"simp only [{name}] at *"
        )
        if len(lines) == 4:
            break
    if lines:
        block = "\n".join(lines)
        yield Candidate(f"{block}\nfirst | omega | (subst_vars; {ENDS}) | (simp_all; done)", 1.4)
        yield Candidate(block, 1.8)


def _closed(variables: frozenset[str], *terms: Expression) -> Iterator[Expression]:
    """The largest closed terms with more to them than arithmetic on numerals, each once."""
    seen: set[Expression] = set()

    def below(e: Expression) -> Iterator[Expression]:
        match e:
            case Quantifier():
                return
            case Big() | Field() | Apply() if free_names(e).isdisjoint(variables) and kind(e, {}) in (
                "ℕ",
                "ℤ",
            ):
                if e not in seen:
                    seen.add(e)
                    yield e
            case _:
                for child in children(e):
                    yield from below(child)

    for term in terms:
        yield from below(term)


def _value(term: Expression) -> int | None:
    number = compile_number(term, {}, ())
    if number is None:
        return None
    try:
        value = number()
    except TooLarge:
        return None
    return value if isinstance(value, int) and abs(value) < LONGEST_VALUE else None
