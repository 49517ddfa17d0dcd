"""Which facts and rules do the hypotheses of a goal state?

A rule is a hypothesis `∀ x y, A → B → C` (also `C ∧ D`, `C ↔ D`, and what `Monotone f`, `StrictMono f` and
`Function.Injective f` say).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lean.goals import Goal
from prover.arithmetic.expression import (
    FALSE,
    Apply,
    Binary,
    Expression,
    Name,
    Quantifier,
    Unary,
    children,
    is_clear,
    substitute,
)
from prover.arithmetic.reading import ReadGoal, read_goal

_FLIPPED = {">": "<", "≥": "≤"}
_PREMISE = {"Monotone": ("≤", "≤"), "StrictMono": ("<", "<"), "Function.Injective": ("=", "=")}

Bindings = dict[str, Expression]


@dataclass(frozen=True)
class Rule:
    """`∀ variables, premises → conclusion`, and the term that proves it, `{}` for the arguments.

    explicit: for each variable, in order, whether it is an explicit argument.
    """

    proof: str
    variables: tuple[tuple[str, Expression | None], ...]
    explicit: tuple[bool, ...]
    premises: tuple[Expression, ...]
    conclusion: Expression


@dataclass(frozen=True)
class Known:
    """A goal taken apart: its facts with their proofs, its rules."""

    goal: ReadGoal
    facts: tuple[tuple[str, Expression], ...]
    rules: tuple[Rule, ...]
    target: Expression


def read_rules(goal: Goal) -> Known:
    read = read_goal(goal)
    facts: list[tuple[str, Expression]] = []
    rules: list[Rule] = []
    for name, stated in read.facts:
        if name and "✝" not in name and is_clear(stated):
            for proof, part in _parts(name, plain(stated)):
                rule = list(_rules(proof, part))
                if rule:
                    rules.extend(rule)
                else:
                    facts.append((proof, part))
    return Known(read, tuple(facts), tuple(rules), plain(read.target))


def _parts(proof: str, fact: Expression) -> Iterator[tuple[str, Expression]]:
    """The parts of a conjunction, each with its proof."""
    match fact:
        case Binary("∧", left, right):
            yield from _parts(f"{proof}.1", left)
            yield from _parts(f"{proof}.2", right)
        case _:
            yield proof, fact


def _rules(proof: str, fact: Expression) -> Iterator[Rule]:
    match fact:
        case Apply(Name(head), (f,)) if head in _PREMISE:
            yield _said_of_function(proof, head, f)
            return
        case _:
            pass
    variables: list[tuple[str, Expression | None]] = []
    explicit: list[bool] = []
    premises: list[Expression] = []
    while True:
        match fact:
            case Quantifier("∀", binders, body):
                if any(binder.relation is not None for binder in binders):
                    return
                for binder in binders:
                    for name in binder.names:
                        if any(name == other for other, _ in variables):
                            return
                        variables.append((name, binder.type))
                        explicit.append(binder.brackets in ("", "()"))
                fact = body
            case Binary("→", premise, rest):
                premises.append(premise)
                fact = rest
            case Unary("¬", inner):
                premises.append(inner)
                fact = FALSE
            case _:
                break
    if not variables and not premises:
        match fact:
            case Binary("↔", left, right):
                yield Rule(f"{proof}.mp", (), (), (left,), right)
                yield Rule(f"{proof}.mpr", (), (), (right,), left)
            case _:
                pass
        return
    yield from _concluded(proof, tuple(variables), tuple(explicit), tuple(premises), fact, "{}")


def _said_of_function(proof: str, head: str, f: Expression) -> Rule:
    before, after = _PREMISE[head]
    x, y = Name("x✝"), Name("y✝")
    low, high = Binary(before, x, y), Binary(after, Apply(f, (x,)), Apply(f, (y,)))
    premise, conclusion = (high, low) if head == "Function.Injective" else (low, high)
    return Rule(f"⟪{proof}", (("x✝", None), ("y✝", None)), (False, False), (premise,), conclusion)


def _concluded(
    proof: str,
    variables: tuple[tuple[str, Expression | None], ...],
    explicit: tuple[bool, ...],
    premises: tuple[Expression, ...],
    conclusion: Expression,
    shape: str,
) -> Iterator[Rule]:
    def rule(more: tuple[Expression, ...], end: Expression, form: str) -> Rule:
        return Rule(f"{form}|{proof}", variables, explicit, (*premises, *more), end)

    match conclusion:
        case Binary("∧", left, right):
            yield from _concluded(proof, variables, explicit, premises, left, f"({shape}).1")
            yield from _concluded(proof, variables, explicit, premises, right, f"({shape}).2")
        case Binary("↔", left, right):
            yield rule((left,), right, f"({shape}).mp")
            yield rule((right,), left, f"({shape}).mpr")
            yield rule((), conclusion, shape)
        case _:
            yield rule((), conclusion, shape)


def applied(rule: Rule, arguments: Sequence[str], proofs: Sequence[str]) -> str:
    """The rule at arguments (for explicit variables) and proofs of its premises."""
    if rule.proof.startswith("⟪"):
        return f"({rule.proof[1:]} {' '.join(proofs)})"
    form, bar, name = rule.proof.partition("|")
    if not bar:
        return f"({rule.proof} {' '.join(proofs)})"
    given = [a for a, shown in zip(arguments, rule.explicit, strict=True) if shown]
    last = form.endswith((".mp", ".mpr"))
    inner = " ".join([name, *given, *(proofs[:-1] if last else proofs)])
    built = form.replace("{}", inner)
    return f"({built} {proofs[-1]})" if last else f"({built})"


def match_term(pattern: Expression, term: Expression, free: set[str], bound: Bindings) -> bool:
    """Whether the pattern's free names can be bound so that it is the term; binds them."""
    match pattern:
        case Name(name) if name in free:
            if name in bound:
                return bound[name] == term
            bound[name] = term
            return True
        case _:
            pass
    if type(pattern) is not type(term):
        return False
    below, other = list(children(pattern)), list(children(term))
    if not below or len(below) != len(other):
        return pattern == term
    if _head(pattern) != _head(term):
        return False
    return all(match_term(p, t, free, bound) for p, t in zip(below, other, strict=True))


def _head(e: Expression) -> object:
    match e:
        case Unary(operator, _) | Binary(operator, _, _):
            return operator
        case Quantifier(kind, binders, _):
            return kind, tuple(binder.names for binder in binders)
        case _:
            return type(e), getattr(e, "name", None), getattr(e, "kind", None), getattr(e, "integers", None)


def put(pattern: Expression, bound: Mapping[str, Expression]) -> Expression | None:
    try:
        return plain(substitute(pattern, bound))
    except ValueError:
        return None


def plain(e: Expression) -> Expression:
    """The expression with `>` and `≥` turned round, `a ≠ b` as `¬a = b`, and functions applied."""
    match e:
        case Binary(operator, left, right) if operator in _FLIPPED:
            return Binary(_FLIPPED[operator], plain(right), plain(left))
        case Binary("≠", left, right):
            return Unary("¬", Binary("=", plain(left), plain(right)))
        case Binary(operator, left, right):
            return Binary(operator, plain(left), plain(right))
        case Unary(operator, operand):
            return Unary(operator, plain(operand))
        case Apply(Quantifier("fun", (binder,), body), (argument,)) if len(binder.names) == 1:
            try:
                return plain(substitute(body, {binder.names[0]: argument}))
            except ValueError:
                return e
        case Apply(function, arguments):
            return Apply(plain(function), tuple(map(plain, arguments)))
        case Quantifier(kind, binders, body):
            return Quantifier(kind, binders, plain(body))
        case _:
            return e
