"""What do a goal's hypotheses and target say, as expressions?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lean.goals import Goal
from prover.arithmetic.expression import Apply, Binary, Expression, Name, Opaque
from prover.arithmetic.parser import HIGHEST, LONGEST, ReadError, read

__all__ = ["HIGHEST", "LONGEST", "ReadError", "ReadGoal", "conjuncts", "is_type", "read", "read_goal"]


@dataclass(frozen=True)
class ReadGoal:
    """A goal as expressions: the types of its variables, its facts with their names, what is to be shown."""

    types: Mapping[str, Expression]
    facts: tuple[tuple[str, Expression], ...]
    target: Expression


def read_goal(goal: Goal) -> ReadGoal:
    """The goal's parts.  What cannot be read is an `Opaque` expression.

    A hypothesis whose type is a type (`n : ℕ`, `f : ℕ → ℤ`, `p : Prop`, `S : Set ℕ`) is a variable, any other
    a fact; the value of a local definition comes as a fact without a name.
    """
    types: dict[str, Expression] = {}
    facts: list[tuple[str, Expression]] = []
    for hypothesis in goal.hypotheses:
        kind = _readable(hypothesis.type)
        if not is_type(kind, types):
            facts.extend((name, kind) for name in hypothesis.names)
            continue
        for name in hypothesis.names:
            types[name] = kind
            if hypothesis.value is not None:
                facts.append(("", Binary("=", Name(name), _readable(hypothesis.value))))
    return ReadGoal(types, tuple(facts), _readable(goal.target))


def is_type(expression: Expression, types: Mapping[str, Expression]) -> bool:
    """Whether an expression is a type of things rather than a proposition."""
    match expression:
        case Name("ℕ" | "ℤ" | "Nat" | "Int" | "Prop" | "Bool" | "Type" | "ℝ" | "ℚ" | "ℂ"):
            return True
        case Name(name):
            return types.get(name) in (Name("Type"), Apply(Name("Type"), (Name("u"),)))
        case Apply(Name("Set" | "Finset" | "List" | "Fin" | "Type" | "Sort" | "Option" | "Multiset"), _):
            return True
        case Binary("→" | "×", left, right):
            # `p → q` is a proposition; `ℕ → Prop` and `Prop → ℕ` are types.
            return is_type(left, types) and is_type(right, types)
        case _:
            return False


def _readable(text: str) -> Expression:
    try:
        return read(text)
    except ReadError:
        return Opaque(text)


def conjuncts(propositions: Iterable[Expression]) -> list[Expression]:
    """The parts of conjunctions, nested ones included, in order."""
    parts: list[Expression] = []
    waiting = list(propositions)[::-1]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Binary) and part.operator == "∧":
            waiting += [part.right, part.left]
        else:
            parts.append(part)
    return parts
