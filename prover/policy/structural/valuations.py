"""At which values of its variables does a quantified proposition hold, or fail?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from prover.arithmetic.evaluation import compile_proposition
from prover.arithmetic.expression import (
    INT,
    NAT,
    Ascription,
    Binary,
    Binder,
    Expression,
    Name,
    Numeral,
    Quantifier,
    Unary,
    free_names,
    substitute,
    text,
)
from prover.arithmetic.functions import Kind
from prover.arithmetic.kinds import binder_kinds, kind
from prover.arithmetic.ranges import narrow
from prover.arithmetic.reading import is_type
from prover.arithmetic.search import counterexamples, finite_solutions, solutions
from prover.policy.structural.models import Model, models
from prover.policy.structural.recursion import defined_sets

EVALUATIONS = 6_000
MODEL_EVALUATIONS = 600
"""How far values are searched for, all together and for each choice of functions."""

MOST_MODELS = 250
"""How many choices of functions and propositions are looked at."""


@dataclass(frozen=True)
class Values:
    """What names stand for: their kinds, Python's values, and Lean's text for them."""

    kinds: Mapping[str, Kind] = field(default_factory=dict)
    values: Mapping[str, object] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    depth: int = 0

    def truth(self, p: Expression) -> bool | None:
        """Whether a proposition holds."""
        names = tuple(n for n in self.values if n in free_names(p))
        scope = {n: self.kinds[n] for n in names if n in self.kinds}
        found = compile_proposition(p, scope, names)(*(self.values[n] for n in names))
        if found is None and isinstance(p, Quantifier) and p.kind == "∃":
            return self._exists(p)
        return found

    def _exists(self, p: Quantifier) -> bool | None:
        """Whether there are numbers as wanted, where bounds follow from the whole body."""
        try:
            body = self.numbered(p)
        except ValueError:
            return None
        if not isinstance(body, Quantifier) or free_names(body) & self.values.keys():
            return None
        _, body, kinds = opened(body, Values())
        if any(k not in ("ℕ", "ℤ") for k in kinds.values()):
            return None
        found = finite_solutions(kinds, [body])
        return False if found == [] else None

    def with_number(self, name: str, found: Kind, value: int) -> Values:
        """One name more."""
        return self.extended({name: found}, {name: Model(value, literal(value))})

    def extended(self, kinds: Mapping[str, Kind], chosen: Mapping[str, Model]) -> Values:
        """Several names more; those of before with these names are hidden."""
        return replace(
            self,
            kinds={**self.kinds, **kinds},
            values={**self.values, **{n: m.value for n, m in chosen.items()}},
            texts={**self.texts, **{n: m.text for n, m in chosen.items()}},
        )

    def deeper(self) -> Values:
        """For a hypothesis of its own."""
        return replace(self, depth=self.depth + 1)

    def written(self, e: Expression) -> str:
        """The text of a term with numbers in place of names."""
        return text(self.numbered(e))

    def numbered(self, e: Expression) -> Expression:
        """A term with numbers in place of names."""
        numbers = {}
        for name, value in self.values.items():
            if isinstance(value, int) and not isinstance(value, bool):
                type_ = INT if self.kinds.get(name) == "ℤ" else NAT
                digits: Expression = Numeral(abs(value))
                numbers[name] = Ascription(Unary("-", digits) if value < 0 else digits, type_)
        return substitute(e, numbers)


def literal(value: int) -> str:
    """A number as an argument."""
    return str(value) if value >= 0 else f"({value})"


@dataclass(frozen=True)
class Counterexample:
    """Values at which the premises of a universal proposition hold and its conclusion does not.

    names: of the variables in order, "" where a premise stands.
    """

    names: tuple[str, ...]
    premises: tuple[Expression, ...]
    conclusion: Expression
    values: Values


def counterexamples_of(p: Quantifier, given: Values) -> Iterator[Counterexample]:
    """Those of `∀ x y, p → q`, certain ones first; `p` may be unknown where none is certain."""
    names: list[str] = []
    premises: list[Expression] = []
    kinds: dict[str, Kind] = {}
    body: Expression = p
    while True:
        match body:
            case Quantifier("∀", binders, inner):
                for binder in binders:
                    premise = _premise(binder, {**given.kinds, **kinds})
                    if premise is not None:
                        premises.append(premise)
                        names.append("")
                        continue
                    if any(name in kinds or name in given.kinds for name in binder.names):
                        return
                    kinds.update(binder_kinds((binder,), (inner,), {**given.kinds, **kinds}))
                    names.extend(binder.names)
                    if binder.relation is not None and binder.bound is not None:
                        premises.append(Binary(binder.relation, Name(binder.names[0]), binder.bound))
                        names.append("")
                body = inner
            case Binary("→", left, right):
                premises.append(left)
                names.append("")
                body = right
            case _:
                break
    if any(name and name not in kinds for name in names):
        return
    sets = _defined_sets(kinds, premises, given)
    try:
        premises = [substitute(premise, sets) for premise in premises]
        body = substitute(body, sets)
    except ValueError:
        return
    others = {n: k for n, k in kinds.items() if n not in sets}
    given = replace(given, texts={**given.texts, **{n: text(builder) for n, builder in sets.items()}})
    for chosen in choices(others, premises, body, given):
        yield Counterexample(tuple(names), tuple(premises), body, chosen)


def witnesses(p: Quantifier, given: Values) -> Iterator[tuple[list[str], Expression, Values]]:
    """Values for the variables of `∃ x y, body`: their names, the body, all values."""
    names, body, kinds = opened(p, given)
    for chosen in choices(kinds, [body], None, given):
        yield names, body, chosen


def limits_of(facts: Sequence[Expression], kinds: Mapping[str, Kind]) -> dict[str, tuple[int, int]]:
    """Bounds of variables from facts that contradict each other: from one side of the equations at a time."""
    found: dict[str, tuple[int, int]] = {}
    for order in ("=", "≤", "≥"):
        for name, (low, high) in narrow([_relaxed(fact, order) for fact in facts], kinds).items():
            if low is not None and high is not None and low <= high:
                before = found.get(name)
                if before is None or high - low < before[1] - before[0]:
                    found[name] = low, high
    return found


def _relaxed(fact: Expression, order: str) -> Expression:
    match fact:
        case Binary("=", left, right):
            return Binary(order, left, right)
        case _:
            return fact


def _defined_sets(kinds: dict[str, Kind], premises: list[Expression], given: Values) -> dict[str, Expression]:
    """The sets that premises like `∀ a, a ∈ S ↔ p` define."""
    found: dict[str, Expression] = {}
    for name, known in kinds.items():
        if isinstance(known, tuple) and known[0] == "Set":
            for builder in defined_sets(name, premises):
                if not free_names(builder) & (kinds.keys() | given.kinds.keys()):
                    found.setdefault(name, builder)
    return found


def _premise(binder: Binder, scope: Mapping[str, Kind]) -> Expression | None:
    """What `(h : p)` assumes; None for a variable."""
    known = binder.type
    return known if known is not None and not is_type(known, {}) and kind(known, scope) == "Prop" else None


def opened(p: Quantifier, given: Values) -> tuple[list[str], Expression, dict[str, Kind]]:
    """The variables of `∃ x y, ∃ z, body`, and the body."""
    names: list[str] = []
    kinds: dict[str, Kind] = {}
    body: Expression = p
    bounds: list[Expression] = []
    while isinstance(body, Quantifier) and body.kind == p.kind and not bounds:
        kinds.update(binder_kinds(body.binders, (body.body,), {**given.kinds, **kinds}))
        for binder in body.binders:
            names.extend(binder.names)
            if binder.relation is not None and binder.bound is not None:
                bounds.append(Binary(binder.relation, Name(binder.names[0]), binder.bound))
        body = body.body
        if p.kind == "∃!":
            break
    for bound in reversed(bounds):
        body = Binary("∧", bound, body)
    return names, body, kinds


def choices(
    kinds: Mapping[str, Kind], facts: Sequence[Expression], target: Expression | None, given: Values
) -> Iterator[Values]:
    """Values of new names at which the facts hold and the target does not (None: there is no target)."""
    numbers = {n: k for n, k in kinds.items() if k in ("ℕ", "ℤ")}
    others = {n: k for n, k in kinds.items() if n not in numbers}
    scope = {**given.kinds, **kinds}
    share = MODEL_EVALUATIONS if others else EVALUATIONS
    doubtful: list[Values] = []
    for chosen in islice(models(others, facts, target, scope, given.values), MOST_MODELS):
        extended = given.extended(others, chosen)
        fixed = {n: v for n, v in extended.values.items() if n in scope}
        if target is None:
            found = solutions(scope, facts, fixed=fixed, evaluations=share, doubtful=bool(others))
        else:
            found = counterexamples(scope, facts, target, fixed=fixed, evaluations=share, doubtful=True)
        for assignment in islice(found, 12):
            values = extended
            for name, found_kind in numbers.items():
                values = values.with_number(name, found_kind, assignment[name])
            truths = [values.truth(fact) for fact in facts]
            if target is not None and values.truth(target) is not False:
                continue
            if all(truths):
                yield values
            elif False not in truths:
                doubtful.append(values)
    yield from doubtful[:6]
    if target is not None and not others and isinstance(target, Quantifier):
        for assignment in islice(
            solutions(scope, facts, fixed=given.values, evaluations=MODEL_EVALUATIONS), 60
        ):
            values = given
            for name, found_kind in numbers.items():
                values = values.with_number(name, found_kind, assignment[name])
            if values.truth(target) is False:
                yield values
