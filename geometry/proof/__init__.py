"""Proofs of plane geometry: steps, and their forms as text, JSON, Markdown and figure."""

from geometry.proof.drawing import to_svg
from geometry.proof.steps import Proof, Step
from geometry.proof.writing import from_json, to_json, to_markdown, to_text

__all__ = ["Proof", "Step", "from_json", "to_json", "to_markdown", "to_svg", "to_text"]
