"""How much does each kind of evidence count, for each use of a lemma?

Linear weights over `evidence.KINDS`, fitted by `python -m benchmarks.retrieval --fit` (softmax over all
lemmas, on the recorded goals of half of the theorems; the other half is what is reported).
"""

from __future__ import annotations

from typing import Literal

import numpy as np

from prover.retrieval.features import Vector

Use = Literal["any", "apply", "rewrite", "forward"]
"""What a lemma is wanted for: `apply` or `exact`, `rw` or `simp`, new facts, or any of these."""

WEIGHTS: dict[Use, tuple[float, ...]] = {
    "any": (
        -0.419,
        0.642,
        4.835,
        0.802,
        -0.495,
        1.793,
        1.509,
        0.39,
        -0.062,
        0.559,
        1.454,
        0.405,
        0.92,
        -0.446,
    ),
    "apply": (
        0.41,
        0.87,
        4.721,
        1.382,
        0.221,
        2.914,
        0.499,
        0.221,
        -0.23,
        0.994,
        0.622,
        0.502,
        0.766,
        -1.174,
    ),
    "rewrite": (
        -0.341,
        -0.839,
        5.923,
        1.556,
        -0.748,
        1.868,
        1.959,
        0.525,
        -0.545,
        0.693,
        -0.15,
        0.662,
        0.974,
        2.754,
    ),
    "forward": (
        -1.548,
        -0.287,
        5.89,
        0.178,
        -0.309,
        -1.995,
        0.3,
        0.25,
        0.444,
        0.719,
        2.111,
        0.315,
        0.284,
        -1.298,
    ),
}
_CONSTANT = 60.0
"""Of reciprocal rank fusion: Cormack, Clarke and Büttcher (2009)."""


def score(values: Vector, use: Use) -> Vector:
    """The weighted evidence for each lemma; values: (lemmas, KINDS), the result: (lemmas,)."""
    result: Vector = values @ np.array(WEIGHTS[use], np.float32)
    return result


def fuse(rankings: list[tuple[Vector, float]]) -> Vector:
    """Reciprocal rank fusion of several scores for the same lemmas, each with its weight."""
    total = np.zeros(len(rankings[0][0]), np.float32)
    for scores, weight in rankings:
        ranks = np.empty(len(scores), np.float32)
        ranks[np.argsort(-scores, kind="stable")] = np.arange(1, len(scores) + 1, dtype=np.float32)
        total += weight / (_CONSTANT + ranks)
    return total
