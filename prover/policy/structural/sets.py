"""Which steps take statements about sets to statements about their elements?

Shapes: `A = B` for sets, `x ∈ A` for builders, listed elements, `∩`, `∪`, `\\`; `x = a ∨ x = b → …`;
`Set.Infinite {n : ℕ | …}`, with a witness beyond every bound that is found by computing; `Set.Finite` with
the largest element found so.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lean.goals import Goal
from prover.arithmetic.evaluation import evaluate
from prover.arithmetic.expression import (
    NAT,
    Apply,
    Binary,
    Collection,
    Expression,
    Field,
    Name,
    Pair,
    Quantifier,
    SetBuilder,
    children,
)
from prover.arithmetic.reading import ReadGoal, read, read_goal
from prover.policy.structural.reading import NAME, Candidate, fresh, names, numerals

MEMBERSHIP: tuple[tuple[str, str], ...] = (
    (r"\{[^{}]*\|", "Set.mem_setOf_eq"),
    (
        r"\{(?!.*\|)|\{[^|]*\}$",
        "Set.mem_insert_iff, Set.mem_singleton_iff, Finset.mem_insert, Finset.mem_singleton",
    ),
    (r"∩", "Set.mem_inter_iff, Finset.mem_inter"),
    (r"∪", "Set.mem_union, Finset.mem_union"),
    (r"\\", "Set.mem_diff"),
    (r"∅", "Set.mem_empty_iff_false"),
    (r"Icc", "Set.mem_Icc, Finset.mem_Icc"),
    (r"range", "Finset.mem_range"),
    (r"filter", "Finset.mem_filter"),
    (r"\(.*, ", "Prod.mk.injEq"),
)
"""A pattern, and the lemmas that say membership in what it matches by definition."""

LARGEST_ELEMENT = 600
"""How far the largest element of a finite set is looked for."""

SAMPLES = 6
"""At how many bounds a witness beyond them is tried out."""

MOST_FORMS = 3
"""How many forms of witness are offered."""

_LISTED = re.compile(r"^\(?[^\W\d][\w'₀-₉]* = [^∧∨→↔]+(( ∧ | ∨ )[^\W\d][\w'₀-₉]* = [^∧∨→↔]+)*\)? → ")


def memberships(goal: Goal) -> Iterator[Candidate]:
    """Extensionality, and membership by its definition."""
    target = goal.target
    if " = " in target and ("{" in target or "∩" in target or "∪" in target or "Set" in str(goal)):
        yield from _extensionality(goal)
    if " ∈ " in target:
        yield Candidate(f"{_unfolded(target)}", 0.8)
    for h in goal.hypotheses:
        if re.search(r" ∈ (\{|Set\.|Finset\.|.* [∩∪\\] )", h.type) and NAME.match(h.names[-1]):
            yield Candidate(f"{_unfolded(h.type)} at {h.names[-1]}", 0.8)
    if " ⊆ " in target:
        yield Candidate(f"intro {fresh('x', names(goal))} {fresh('hx', names(goal))}", 0.5)
    if _LISTED.match(target):
        pattern = _pattern(target)
        if pattern is not None:
            yield Candidate(f"rintro {pattern} <;> first | decide | (norm_num; done) | (simp; done)", 0.9)
            yield Candidate(f"rintro {pattern}", 1.2)


def _unfolded(text: str) -> str:
    """The tactic that says membership by its definition."""
    lemmas = [lemma for pattern, lemma in MEMBERSHIP if re.search(pattern, text)]
    return f"simp only [{', '.join(lemmas or ['Set.mem_setOf_eq'])}]"


def _extensionality(goal: Goal) -> Iterator[Candidate]:
    known = read_goal(goal)
    match known.target:
        case Binary("=", left, right) if _is_set(left, known) or _is_set(right, known):
            pass
        case _:
            return
    taken = names(goal)
    pairs = _is_of_pairs(left) or _is_of_pairs(right)
    x = fresh("x", taken)
    bound = f"⟨{x}, {fresh('y', taken)}⟩" if pairs else x
    yield Candidate(f"ext {bound}\n{_unfolded(goal.target)}", 0.3)
    yield Candidate(f"ext {bound}", 1.8)


def _is_set(e: Expression, known: ReadGoal) -> bool:
    match e:
        case SetBuilder() | Collection():
            return True
        case Binary("∩" | "∪" | "\\", _, _):
            return True
        case Name(name):
            return isinstance(known.types.get(name), Apply)
        case _:
            return False


def _is_of_pairs(e: Expression) -> bool:
    match e:
        case Collection(elements):
            return any(isinstance(element, Pair) for element in elements)
        case SetBuilder(binder, body):
            return any(
                isinstance(part, Field) and part.receiver == Name(binder.names[0]) and part.name in _PARTS
                for part in _all(body)
            )
        case _:
            return False


_PARTS = ("fst", "snd", "1", "2")


def _all(e: Expression) -> Iterator[Expression]:
    yield e
    for part in children(e):
        yield from _all(part)


def _pattern(target: str) -> str | None:
    """The pattern that takes `x = a ∧ y = b ∨ x = c ∧ y = d → …` apart."""
    try:
        stated = read(target)
    except ValueError:
        return None
    if not isinstance(stated, Binary) or stated.operator != "→":
        return None

    def written(e: Expression) -> str:
        match e:
            case Binary("∨", left, right):
                return f"{written(left)} | {written(right)}"
            case Binary("∧", left, right):
                return f"⟨{written(left)}, {written(right)}⟩"
            case _:
                return "rfl"

    premise = written(stated.left)
    return f"({premise})" if "|" in premise else premise


def infinities(goal: Goal) -> Iterator[Candidate]:
    """Infinite sets of natural numbers by a witness beyond `a`; finite ones by a bound."""
    if not re.search(r"Infinite|Finite|BddAbove", goal.target):
        return
    known = read_goal(goal)
    match known.target:
        case Apply(Name("Set.Infinite" | "Set.Finite" as head), (SetBuilder(binder, body),)):
            kind = head.removeprefix("Set.")
        case Field(SetBuilder(binder, body), ("Infinite" | "Finite") as kind):
            pass
        case _:
            return
    if len(binder.names) != 1 or binder.relation is not None or binder.type not in (None, NAT):
        return
    n = binder.names[0]
    if kind == "Finite":
        largest = max((k for k in range(LARGEST_ELEMENT) if _holds(body, {n: k})), default=0)
        taken = names(goal)
        x, h = fresh(n, taken), fresh("hn", taken)
        yield Candidate(
            f"refine Set.finite_iff_bddAbove.2 ⟨{largest}, fun {x} {h} => ?_⟩\n"
            f"simp only [Set.mem_setOf_eq] at {h}",
            0.8,
        )
        return
    a = fresh("a", names(goal) | {n})
    for rank, form in enumerate(itertools.islice(_beyond(body, n, a, goal), MOST_FORMS)):
        yield Candidate(
            f"refine Set.infinite_of_forall_exists_gt fun {a} => ⟨{form}, ?_, ?_⟩", 0.8 + 0.5 * rank
        )
    yield Candidate(f"refine Set.infinite_of_forall_exists_gt fun {a} => ?_", 2)


@dataclass(frozen=True)
class _Form:
    """`factor * (a + shift) ^ exponent + rest`, or with a base `base ^ (a + shift) + rest`."""

    factor: int = 1
    shift: int = 1
    exponent: int = 1
    rest: int = 0
    base: int | None = None

    def value(self, a: int) -> int:
        """The value at a."""
        root = a + self.shift
        power: int = root**self.exponent if self.base is None else self.base**root
        return self.factor * power + self.rest

    def text(self, a: str) -> str:
        """Lean's text, `a` being the name of the bound."""
        root = f"({a} + {self.shift})"
        power = f"{self.base} ^ {root}" if self.base else root
        if self.exponent > 1:
            power = f"{root} ^ {self.exponent}"
        if self.factor > 1:
            power = f"{self.factor} * {power}"
        return power + (f" + {self.rest}" if self.rest > 0 else f" - {-self.rest}" if self.rest else "")


def _beyond(body: Expression, n: str, a: str, goal: Goal) -> Iterator[str]:
    """Terms in `a`, greater than a, at which the body holds as far as it can be computed."""
    inner, others = _opened(body)
    for place, form in enumerate(_forms([c for c in numerals(goal) if 2 <= c <= 50])):
        points = [form.value(bound) for bound in range(SAMPLES)]
        if any(point <= bound for bound, point in enumerate(points)):
            continue
        held: set[bool | None] = set()
        for point in points:
            held |= {
                _holds(inner, {n: point, **dict.fromkeys(others, k)}) for k in (range(4) if others else (0,))
            }
            if False in held:
                break
        if False not in held and True in held:
            yield form.text(a)
        elif place == 0 and held == {None}:
            return


def _forms(steps: list[int]) -> Iterator[_Form]:
    """Multiples, squares, powers: the simplest first."""
    yield _Form()
    yield from (_Form(c) for c in steps)
    yield from (_Form(c, rest=d) for c in steps for d in range(1, min(c, 12)))
    yield from (_Form(c, s, k) for c in (1, 2, 3, 4, 6) for k in (2, 3, 4) for s in (1, 2))
    yield from (_Form(1, s, 2, d) for s, d in ((1, 1), (1, 2), (2, -1)))
    yield from (_Form(base=c, rest=d) for c in dict.fromkeys((*steps, 2)) for d in (0, 1, -1))


def _opened(body: Expression) -> tuple[Expression, list[str]]:
    """A statement without its first universal variables, and these."""
    match body:
        case Quantifier("∀", binders, inner) if all(
            b.relation is None and b.type in (None, NAT) for b in binders
        ):
            return inner, [name for b in binders for name in b.names]
        case _:
            return body, []


def _holds(body: Expression, values: Mapping[str, object]) -> bool | None:
    return evaluate(body, values, dict.fromkeys(values, NAT))
