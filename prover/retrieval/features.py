"""How alike are a goal and a statement, by the symbols in them?

A term gives symbols (a constant; a constant with the numbers it works on, `HAdd.hAdd Nat`) and edges (a
constant below another, and where), each weighted by its inverse document frequency: a shared `Nat.gcd` says
more than a shared `+`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from lean.terms import Term

Vector = NDArray[np.float32]

_NUMBERS = frozenset({"Nat", "Int"})
_EDGE_WEIGHT = 0.6


def features(terms: Iterable[Term], weight: float = 1.0) -> dict[str, float]:
    """The features of some terms, each with `weight` (edges with less)."""
    found: dict[str, float] = {}
    waiting = list(terms)
    while waiting:
        term = waiting.pop()
        head = term.head
        if not term.variable and head[0] != "#":
            found[head] = weight
            if term.kind in _NUMBERS:
                found[f"{head} {term.kind}"] = weight
            for place, argument in enumerate(term.arguments):
                if argument.variable:
                    below = argument.kind if argument.kind in _NUMBERS else "_"
                elif argument.head[0] == "#":
                    below = "_"
                else:
                    below = argument.head
                found[f"{head} {place} {below}"] = weight * _EDGE_WEIGHT
        waiting += term.arguments
    return found


class Postings:
    """Documents as weighted features, turned round: for each feature, the documents that have it."""

    def __init__(self, documents: Sequence[Mapping[str, float]]) -> None:
        frequency: dict[str, int] = {}
        for document in documents:
            for feature in document:
                frequency[feature] = frequency.get(feature, 0) + 1
        self.count = len(documents)
        self._weights = {
            feature: math.log((self.count + 1) / (1 + number)) for feature, number in frequency.items()
        }
        self._unseen = math.log(self.count + 1)
        lists: dict[str, list[tuple[int, float]]] = {}
        squares = np.zeros(self.count, np.float64)
        for at, document in enumerate(documents):
            for feature, weight in document.items():
                value = weight * self._weights[feature]
                squares[at] += value * value
                lists.setdefault(feature, []).append((at, value))
        self.lengths = np.sqrt(squares).astype(np.float32)
        self._inverse = np.where(self.lengths > 0, 1 / np.maximum(self.lengths, 1e-6), 0).astype(np.float32)
        self._lists = {
            feature: (
                np.array([at for at, _ in entries], np.int32),
                np.array([value for _, value in entries], np.float32),
            )
            for feature, entries in lists.items()
        }

    def weight(self, feature: str) -> float:
        """The inverse document frequency of a feature."""
        return self._weights.get(feature, self._unseen)

    def cosine(self, query: Mapping[str, float]) -> Vector:
        """The cosine between a query and each document, shape (documents,)."""
        found = np.zeros(self.count, np.float32)
        square = 0.0
        for feature, weight in query.items():
            value = weight * self._weights.get(feature, self._unseen)
            square += value * value
            known = self._lists.get(feature)
            if known is not None:
                found[known[0]] += known[1] * value
        if square > 0:
            found *= self._inverse
            found /= math.sqrt(square)
        return found

    def covered(self, query: Iterable[str]) -> Vector:
        """The share of each document's squared length that lies in features of the query, (documents,)."""
        found = np.zeros(self.count, np.float32)
        for feature in query:
            known = self._lists.get(feature)
            if known is not None:
                found[known[0]] += known[1] * known[1]
        return found * self._inverse * self._inverse
