"""Numeric figures of a problem: `draw` for the engine, `figures` for the check."""

from geometry.diagram.figures import draw, figures

__all__ = ["draw", "figures"]
