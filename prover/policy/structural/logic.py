"""Which steps of pure logic fit a goal: introductions, splitting, taking hypotheses apart?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lean.goals import Goal
from prover.policy.structural.linear import solutions
from prover.policy.structural.reading import Candidate, facts, fresh, named, names, top_level

_BINDERS = re.compile(r"^∀ (?:(?P<group>\([^()]+\)|\{[^{}]+\})|(?P<plain>[^\W\d][\w'₀-₉]*))")
_EQUATION = re.compile(r"^([^\W\d][\w'₀-₉]*) = |.* = ([^\W\d][\w'₀-₉]*)$")
MOST_BOOLEANS = 8

_DEFINED = (
    ("StrictMono", "StrictMono"),
    ("Monotone", "Monotone"),
    ("Function.Injective", "Function.Injective"),
    ("Function.Surjective", "Function.Surjective"),
)


def introductions(goal: Goal) -> Iterator[Candidate]:
    """Steps that follow from the head of the target."""
    target = goal.target
    taken = names(goal)
    if target.startswith("∀"):
        yield Candidate(f"intro {' '.join(_introduced(target, taken))}", 0)
    elif target.startswith("¬") or top_level(target, "→"):
        yield Candidate(f"intro {fresh('h', taken)}", 0)
    if top_level(target, "∧") or target.startswith(("IsLeast", "IsGreatest")):
        yield Candidate("refine ⟨?_, ?_⟩", 0)
    elif top_level(target, "↔"):
        # Not always the way: an induction may need both directions together.
        yield Candidate("constructor", 0.4)
    if target.startswith("∃!"):
        yield Candidate("simp only [ExistsUnique]", 1)
    if top_level(target, "∨"):
        yield Candidate("left", 2)
        yield Candidate("right", 2)
        yield Candidate("by_contra no\npush_neg at no", 2)
    if target.startswith("∃"):
        yield Candidate("by_contra no\npush_neg at no", 2.8)
    if " ∈ upperBounds" in target or " ∈ lowerBounds" in target:
        yield Candidate("rintro y hy", 0)
    if target.startswith("¬") or " ≠ " in target:
        yield Candidate("push_neg", 3)
    for head, name in _DEFINED:
        if target.startswith(head):
            count = 1 if name == "Function.Surjective" else 3
            given = [fresh(x, taken) for x in ("a", "b", "h")[:count]]
            yield Candidate(f"intro {' '.join(given)}", 0)
    if re.match(r"^[^\W\d][\w'₀-₉]* = [^\W\d][\w'₀-₉]*$|^\{.* = |.* = \{", target):
        yield Candidate("ext x", 2)
    if target.startswith("fun ") or re.match(r"^[^\W\d][\w'₀-₉]* = fun ", target):
        yield Candidate("funext x", 0.5)


def _introduced(target: str, taken: set[str]) -> list[str]:
    """A name for the first binder group of a universal statement."""
    found = _BINDERS.match(target)
    if found is None:
        return [fresh("x", taken)]
    inside = found["plain"] or found["group"][1:-1].partition(":")[0]
    given: list[str] = []
    for name in inside.split():
        given.append(fresh("x" if "✝" in name else name, {*taken, *given}))
    return given


def eliminations(goal: Goal) -> Iterator[Candidate]:
    """Steps that take a hypothesis apart."""
    for h in named(goal):
        name, kind = h.names[-1], h.type
        if kind.startswith("∃"):
            yield Candidate(f"obtain ⟨{name}_w, {name}_h⟩ := {name}", 0)
        elif kind == "False":
            yield Candidate(f"exact {name}.elim", 0)
        elif top_level(kind, "∨"):
            yield Candidate(f"rcases {name} with {name} | {name}", 1)
        elif top_level(kind, "∧"):
            yield Candidate(f"obtain ⟨{name}_l, {name}_r⟩ := {name}", 0)
        elif kind.startswith(("IsLeast", "IsGreatest")):
            yield Candidate(f"obtain ⟨{name}_l, {name}_r⟩ := {name}", 1.3)
        elif top_level(kind, "↔"):
            yield Candidate(f"obtain ⟨{name}_l, {name}_r⟩ := {name}", 3)
        elif _EQUATION.match(kind):
            yield Candidate(f"subst {name}", 1)
        elif " = " in kind:
            for variable, value in solutions(kind):
                yield Candidate(f"obtain rfl : {variable} = {value} := by omega", 2)
        elif kind.startswith("¬") and any(sign in kind for sign in "∀∃∧∨→"):
            yield Candidate(f"push_neg at {name}", 1)
        for head, definition in _DEFINED:
            if kind.startswith(head):
                yield Candidate(f"unfold {definition} at {name}", 2.5)


def truth_tables(goal: Goal) -> Iterator[Candidate]:
    """Statements about truth values, by all of them."""
    found = [n for h in named(goal) if h.type == "Bool" and h.value is None for n in h.names]
    if 1 <= len(found) <= MOST_BOOLEANS:
        used = " ".join(h.names[-1] for h in facts(goal))
        revert = f"revert {used}\n" if used else ""
        yield Candidate(f"{revert}revert {' '.join(found)}\ndecide", 1.2)
        yield Candidate(" <;> ".join(f"cases {n}" for n in found) + " <;> simp_all", 1.4)


def rewriting(goal: Goal) -> Iterator[Candidate]:
    """Equations among the hypotheses, used from left to right and back; hypotheses applied."""
    for h in facts(goal):
        name, kind = h.names[-1], h.type
        if " = " in kind or " ↔ " in kind:
            yield Candidate(f"rw [{name}]", 3)
            yield Candidate(f"rw [← {name}]", 4.5)
        if kind.startswith("∀") or top_level(kind, "→"):
            yield Candidate(f"apply {name}", 2.5)
        if kind.startswith("¬"):
            yield Candidate(f"exact absurd ‹_› {name}" if goal.target != "False" else f"apply {name}", 3)
    if goal.target not in ("False",) and not goal.target.startswith(("∀", "¬", "∃")):
        yield Candidate("by_contra no", 4)
