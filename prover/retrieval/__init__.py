"""Which lemmas fit a goal: by matching, by symbols, by similar proofs, and by embeddings on top."""

from prover.retrieval.index import Index, Premise
from prover.retrieval.ranking import Use

__all__ = ["Index", "Premise", "Use"]
