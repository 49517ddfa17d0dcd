"""Proofs of plane geometry: steps, and their forms as text, JSON, Markdown and figure."""

from geometry.proof.steps import Proof, Step

__all__ = ["Proof", "Step"]
