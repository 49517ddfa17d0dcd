"""AND/OR tree search: pure, deterministic for a seed, with no Lean, no Ray and no clock inside."""

from prover.search.settings import Settings
from prover.search.simulation import Ask, Attempted, Propose, Try, simulate
from prover.search.tree import Edge, EdgeStatus, Node, Proof, Tree

__all__ = [
    "Ask",
    "Attempted",
    "Edge",
    "EdgeStatus",
    "Node",
    "Proof",
    "Propose",
    "Settings",
    "Tree",
    "Try",
    "simulate",
]
