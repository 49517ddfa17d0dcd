"""The structural proposer: tactics written from the shape of a goal."""

from prover.policy.structural.policy import StructuralPolicy, candidates

__all__ = ["StructuralPolicy", "candidates"]
