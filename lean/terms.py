"""Which term does a printed text stand for?

Reads what Lean prints (goals, types of theorems) into trees of constants, with notation resolved and numbers
told apart by type as far as the text allows.  Both sides of a comparison come through here, so what counts is
that equal things are read equally.  A text that it cannot read becomes one node `?` over the constants in it;
nothing is raised.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from lean.goals import Goal
from lean.term import UNREAD, Scope, Term, is_type, kind_of
from lean.term_parser import Parser, Unreadable

__all__ = ["UNREAD", "GoalTerms", "Shape", "Term", "constants", "parse_goal", "parse_statement", "parse_term"]

_CONSTANT = re.compile(r"[^\W\d_].*\w['!?]*$")


@dataclass(frozen=True)
class Shape:
    """A theorem's statement, taken apart.

    types: of its variables; hypotheses, conclusion: with the theorem's variables marked; explicit: for each
    explicit argument, whether it is a hypothesis; explicit_hypotheses: for each hypothesis, its place among
    the explicit arguments, None for an implicit one.
    """

    types: tuple[Term, ...]
    hypotheses: tuple[Term, ...]
    conclusion: Term
    explicit: tuple[bool, ...]
    explicit_hypotheses: tuple[int | None, ...]


@dataclass(frozen=True)
class GoalTerms:
    """A goal, read: the propositions among its hypotheses with their names, and its target."""

    hypotheses: tuple[tuple[str, Term], ...]
    target: Term
    objects: tuple[tuple[str, Term], ...]


def parse_term(text: str, goal: Goal | None = None) -> Term:
    """The term that a text stands for, its names looked up among a goal's hypotheses first."""
    return _read(text, _scope(goal) if goal else {})


def parse_goal(goal: Goal) -> GoalTerms:
    """A goal's propositions and its objects (numbers, functions, sets …) with their types."""
    scope: Scope = {}
    propositions: list[tuple[str, Term]] = []
    objects: list[tuple[str, Term]] = []
    for hypothesis in goal.hypotheses:
        kind = _read(hypothesis.type, scope)
        is_object = is_type(kind, scope)
        for name in hypothesis.names:
            scope[name] = (Term(name, (), kind.head, True), kind)
            (objects if is_object else propositions).append((name, kind))
    return GoalTerms(tuple(propositions), _read(goal.target, scope), tuple(objects))


def parse_statement(text: str) -> Shape:
    """A theorem's type as Lean prints it, `∀ {a b : ℕ}, a ∣ b → …`."""
    return _Statement(text, {}).shape()


def constants(terms: Iterable[Term]) -> frozenset[str]:
    """The constants of some terms: no variables, no numerals."""
    return frozenset(
        part.head
        for term in terms
        for part in term.subterms()
        if not part.variable and _CONSTANT.match(part.head)
    )


def _scope(goal: Goal) -> Scope:
    scope: Scope = {}
    for hypothesis in goal.hypotheses:
        kind = _read(hypothesis.type, scope)
        for name in hypothesis.names:
            scope[name] = (Term(name, (), kind.head, True), kind)
    return scope


def _read(text: str, scope: Scope) -> Term:
    parser = Parser(text, scope)
    return parser.whole()


class _Statement(Parser):
    """Reads a theorem's type."""

    def shape(self) -> Shape:
        """The text as a theorem's type."""
        types: list[Term] = []
        hypotheses: list[Term] = []
        explicit: list[bool] = []
        places: list[int | None] = []
        start = self._at
        # Where the arrows after the last `∀` begin, and how many hypotheses there were before them.
        arrows, before = self._at, 0
        try:
            while True:
                if self._tokens[self._at] == "∀":
                    self._at += 1
                    for names, kind, bracket in self._binder_groups():
                        is_object = kind is None or is_type(kind, self._scope) or self._is_family(kind)
                        for name in names:
                            self._bind(name, Term(name, (), kind_of(kind), True), kind)
                            if bracket == "[" or (bracket == "{" and name.startswith("inst")):
                                continue
                            if not is_object and kind is not None:
                                hypotheses.append(kind)
                                places.append(len(explicit) if bracket == "(" else None)
                            if bracket == "(":
                                explicit.append(not is_object)
                        if kind is not None:
                            types.append(kind)
                    self._expect(",")
                    start = arrows = self._at
                    before = len(hypotheses)
                    continue
                left = self._expression(26)
                if self._tokens[self._at] == "→":
                    self._at += 1
                    hypotheses.append(left)
                    places.append(len(explicit))
                    explicit.append(True)
                    start = self._at
                    continue
                if self._tokens[self._at] == "↔" and arrows != start:
                    # `a → b ↔ c` is `(a → b) ↔ c`: what looked like hypotheses belongs to the conclusion.
                    dropped = len(hypotheses) - before
                    del hypotheses[before:], places[before:], explicit[len(explicit) - dropped :]
                    start = arrows
                self._at = start
                conclusion = self._expression(0)
                if self._sorts[self._at] != "end":
                    raise Unreadable
                break
        except (Unreadable, RecursionError):
            self._at = start
            conclusion = self._bag()
        return Shape(tuple(types), tuple(hypotheses), conclusion, tuple(explicit), tuple(places))

    def _is_family(self, kind: Term) -> bool:
        """Whether a binder's type is one that a variable of the statement stands for: `(a : α)`."""
        return kind.variable and not kind.arguments and kind.kind in ("Type", "Sort")
