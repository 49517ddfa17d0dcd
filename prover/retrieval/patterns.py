"""Which of many patterns does a term match?

A discrimination tree over patterns (Christian, "Flatterms, discrimination nets, and fast term rewriting",
1993), then first-order matching of what it lets through.  A pattern is a term of `lean.terms` whose variables
may stand for any term of their kind.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from lean.terms import UNREAD, Term

Entry = TypeVar("Entry")
Bindings = dict[str, Term]

_SORTS = frozenset({"Type", "Sort"})


@dataclass
class _Node(Generic[Entry]):
    children: dict[tuple[str, int], _Node[Entry]] = field(default_factory=dict)
    anything: _Node[Entry] | None = None
    entries: list[Entry] = field(default_factory=list)


_Rest = tuple[Term, "_Rest"] | None
"""The terms still to be read, the first at hand."""


class Net(Generic[Entry]):
    """Patterns, each with what it stands for."""

    def __init__(self) -> None:
        self._root: _Node[Entry] = _Node()

    def insert(self, pattern: Term, entry: Entry) -> None:
        """Add a pattern."""
        node = self._root
        waiting = [pattern]
        while waiting:
            term = waiting.pop()
            if term.variable:
                if node.anything is None:
                    node.anything = _Node()
                node = node.anything
            else:
                node = node.children.setdefault((term.head, len(term.arguments)), _Node())
                waiting += reversed(term.arguments)
        node.entries.append(entry)

    def candidates(self, subject: Term) -> list[Entry]:
        """What stands for patterns that may match: variables taken as different, and of any kind."""
        found: list[Entry] = []
        waiting: list[tuple[_Node[Entry], _Rest]] = [(self._root, (subject, None))]
        while waiting:
            node, rest = waiting.pop()
            if rest is None:
                found += node.entries
                continue
            term, after = rest
            if node.anything is not None:
                waiting.append((node.anything, after))
            child = node.children.get((term.head, len(term.arguments)))
            if child is not None and not term.variable:
                for argument in reversed(term.arguments):
                    after = (argument, after)
                waiting.append((child, after))
        return found


def match(pattern: Term, subject: Term, bindings: Bindings) -> bool:
    """Whether variables of the pattern, beyond those bound already, can make it the subject.

    `bindings` is added to, also where the answer is no.  A variable that is applied, as in `p (n + 1)`,
    matches any term, and binds nothing.
    """
    if pattern.variable:
        if pattern.arguments:
            return True
        if pattern.kind is not None and subject.kind is not None and pattern.kind != subject.kind:
            return pattern.kind in _SORTS
        known = bindings.setdefault(pattern.head, subject)
        return known is subject or same(known, subject)
    if pattern.head != subject.head or len(pattern.arguments) != len(subject.arguments) or subject.variable:
        return False
    # A loop, which is faster than `all` over a generator, and most of the time is spent here.
    for part, against in zip(pattern.arguments, subject.arguments, strict=True):
        if not match(part, against, bindings):
            return False
    return True


def same(left: Term, right: Term) -> bool:
    """Whether two terms are equal but for what is known of their types."""
    return (
        left.head == right.head
        and len(left.arguments) == len(right.arguments)
        and all(same(part, other) for part, other in zip(left.arguments, right.arguments, strict=True))
    )


def is_pattern(term: Term) -> bool:
    """Whether a term says enough to be looked for: not a variable, and read whole."""
    return not term.variable and all(part.head != UNREAD for part in term.subterms())
