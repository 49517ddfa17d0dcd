"""Which lemmas fit a goal?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lean.goals import Goal
from lean.lemmas import Lemma
from lean.terms import GoalTerms, parse_goal
from prover.retrieval.evidence import Evidence, Library
from prover.retrieval.features import Vector
from prover.retrieval.ranking import Use, fuse, score
from prover.retrieval.writing import tactics

Embed = Callable[[list[str]], NDArray[np.float32]]
"""Texts to vectors, (texts, dimension); they need not have unit length."""

EMBEDDING_WEIGHT = 0.1
"""Of the embedding's ranking in the fusion; that of the evidence has 1."""


@dataclass(frozen=True)
class Premise:
    """A lemma that may help at a goal. score: comparable for one goal and use; tactics: ready to be tried."""

    lemma: Lemma
    score: float
    tactics: tuple[str, ...]


class Index:
    """A library's lemmas, ready for questions; building takes a second for some thousands."""

    def __init__(self, lemmas: Sequence[Lemma]) -> None:
        self._library = Library(lemmas)
        self._embed: Embed | None = None
        self._vectors: NDArray[np.float32] | None = None

    @property
    def lemmas(self) -> tuple[Lemma, ...]:
        """The lemmas, in the order they were given."""
        return self._library.lemmas

    def with_embeddings(self, embed: Embed) -> Index:
        """The same index with the cosine of embeddings fused in; `embed` is called for all lemmas at once.

        Raises ValueError when `embed` gives other than one vector a text.
        """
        found = object.__new__(Index)
        found._library = self._library
        found._embed = embed
        found._vectors = _unit(embed([lemma.statement for lemma in self.lemmas]), len(self.lemmas))
        return found

    def retrieve(self, goal: Goal, k: int, use: Use = "any") -> list[Premise]:
        """The `k` lemmas that fit a goal best for some use, best first.

        For a use other than "any", a lemma comes with tactics where a match gives them.
        """
        terms = parse_goal(goal)
        evidence = self._library.evidence(terms)
        scores = self._fused(score(evidence.values, use), goal)
        return [self._premise(at, float(scores[at]), evidence, terms, use) for at in best(scores, k)]

    def scores(self, goal: GoalTerms, use: Use = "any", known: int | None = None) -> Vector:
        """The evidence's score of every lemma, without embeddings, shape (lemmas,).

        known: what the proofs of the first so many lemmas tell, and no others, counts.
        """
        return score(self.evidence(goal, known).values, use)

    def evidence(self, goal: GoalTerms, known: int | None = None) -> Evidence:
        """All that speaks for each lemma; `known` as for `scores`."""
        return self._library.evidence(goal, known)

    def statement_goal(self, at: int) -> GoalTerms:
        """The statement of a lemma, by its place, as a goal: its hypotheses are the goal's."""
        shape = self._library.shapes[at]
        given = tuple((f"h{number}", term) for number, term in enumerate(shape.hypotheses))
        return GoalTerms(given, shape.conclusion, ())

    def similarity(self, text: str) -> Vector:
        """The cosine of a text's embedding with each lemma's, (lemmas,); zeros without embeddings."""
        if self._embed is None or self._vectors is None:
            return np.zeros(len(self.lemmas), np.float32)
        result: Vector = self._vectors @ _unit(self._embed([text]), 1)[0]
        return result

    def _fused(self, scores: Vector, goal: Goal) -> Vector:
        if self._embed is None:
            return scores
        return fuse([(scores, 1.0), (self.similarity(goal_text(goal)), EMBEDDING_WEIGHT)])

    def _premise(self, at: int, value: float, evidence: Evidence, goal: GoalTerms, use: Use) -> Premise:
        lemma = self.lemmas[at]
        return Premise(lemma, value, tactics(lemma, at, evidence, goal, use))


def goal_text(goal: Goal) -> str:
    """A goal as embeddings read it: like a lemma's statement, hypotheses before the target."""
    return " → ".join([*(hypothesis.type for hypothesis in goal.hypotheses), goal.target])


def best(scores: Vector, k: int) -> list[int]:
    """The places of the `k` highest scores, highest first; equal scores in order of place."""
    k = min(k, len(scores))
    if k <= 0:
        return []
    chosen = np.argpartition(-scores, k - 1)[:k]
    return [int(at) for at in chosen[np.lexsort((chosen, -scores[chosen]))]]


def _unit(vectors: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    vectors = np.asarray(vectors, np.float32)
    if vectors.ndim != 2 or len(vectors) != count:
        raise ValueError(f"the embedder gave an array of shape {vectors.shape} for {count} texts")
    unit: NDArray[np.float32] = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    return unit
