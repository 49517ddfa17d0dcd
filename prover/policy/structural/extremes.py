"""Which numbers are the least or greatest elements among the hypotheses?

For facts `IsLeast X u` and `IsGreatest X u` over ℕ and ℤ where membership in X computes: the element is found
by evaluation, and Lean is told that it is one, that it bounds u, and hence that it is u.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lean.goals import Goal
from prover.arithmetic.evaluation import compile_proposition
from prover.arithmetic.expression import (
    INT,
    NAT,
    Apply,
    Binary,
    Collection,
    Expression,
    Name,
    Numeral,
    Quantifier,
    SetBuilder,
    Unary,
    free_names,
    substitute,
    text,
)
from prover.arithmetic.kinds import kinds_of
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.reading import Candidate, fresh, names

FARTHEST = 4000
"""How far from 0 elements are looked for."""

_MEMBERSHIP = "Set.mem_setOf_eq, Set.mem_diff, Set.mem_singleton_iff, Set.mem_inter_iff, Set.mem_union"
_ONLY = "first | omega | nlinarith | (interval_cases @ <;> simp_all; done)"
_CLOSE = "first | omega | (norm_num; done) | (simp_all; done) | skip"


@dataclass(frozen=True)
class _Extreme:
    """A fact of that name about a variable."""

    name: str
    least: bool
    collection: Expression
    variable: str


def extremes(goal: Goal) -> Iterator[Candidate]:
    """The values of all extremes in sight, and what the goal becomes."""
    known = read_goal(goal)
    listed = [found for name, fact in known.facts if (found := _extreme(name, fact, known))]
    if not listed:
        return
    rules = {n: f for n, f in known.facts if _definition(f) is not None}
    unfold = ", ".join([*rules, _MEMBERSHIP])
    values: dict[str, Expression] = {}
    lines: list[str] = []
    inside = fresh("inside", names(goal))
    # What one set needs of another is known in one of the orders.
    for extreme in sorted(listed, key=lambda e: len(free_names(e.collection))):
        value = _value(extreme, known, values)
        if value is None:
            return
        u, c = extreme.variable, text(value)
        relation = f"{u} ≤ {c}" if extreme.least else f"{c} ≤ {u}"
        lines += [
            f"have bound_{u} : {relation} := {extreme.name}.2 (by simp only [{unfold}]; norm_num)",
            f"have {inside}_{u} := {extreme.name}.1",
            f"simp only [{unfold}] at {inside}_{u}",
            f"obtain rfl : {u} = {c} := by {_ONLY.replace('@', u)}",
        ]
        values[u] = value
    yield Candidate("\n".join([*lines, _CLOSE]), 0.8)


def _extreme(name: str, fact: Expression, known: ReadGoal) -> _Extreme | None:
    match fact:
        case Apply(Name("IsLeast" | "IsGreatest" as head), (collection, Name(variable))) if (
            name and known.types.get(variable) in (NAT, INT)
        ):
            return _Extreme(name, head == "IsLeast", collection, variable)
        case _:
            return None


def _definition(fact: Expression) -> tuple[str, str, Expression] | None:
    """`∀ a, a ∈ S ↔ φ`: the name S, the name a, and φ."""
    match fact:
        case Quantifier("∀", (binder,), Binary("↔", Binary("∈", Name(a), Name(s)), body)) if binder.names == (
            a,
        ):
            return s, a, body
        case _:
            return None


def _member(x: Expression, collection: Expression, known: ReadGoal) -> Expression | None:
    """What membership of x says, None when that is not known."""
    match collection:
        case SetBuilder(binder, body) if len(binder.names) == 1 and binder.relation is None:
            return substitute(body, {binder.names[0]: x})
        case Name(s):
            for _, fact in known.facts:
                found = _definition(fact)
                if found is not None and found[0] == s:
                    return substitute(found[2], {found[1]: x})
            return None
        case Binary("\\" | "∩" as operator, left, Collection(elements)):
            inner = _member(x, left, known)
            if inner is None or operator != "\\":
                return None
            for element in elements:
                inner = Binary("∧", inner, Unary("¬", Binary("=", x, element)))
            return inner
        case _:
            return None


def _value(extreme: _Extreme, known: ReadGoal, values: dict[str, Expression]) -> Expression | None:
    x = f"{extreme.variable}✝"
    body = _member(Name(x), extreme.collection, known)
    if body is None:
        return None
    body = substitute(body, values)
    kind = known.types[extreme.variable]
    holds = compile_proposition(body, kinds_of({**known.types, x: kind}), (x,))
    start = 0 if kind == NAT else -FARTHEST
    order = range(start, FARTHEST) if extreme.least else range(FARTHEST, start - 1, -1)
    for value in order:
        true = holds(value)
        if true is None:
            return None
        if true:
            return Numeral(value) if value >= 0 else Unary("-", Numeral(-value))
    return None
