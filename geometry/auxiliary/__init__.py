"""Auxiliary points: their constructions, and what each asserts."""

from geometry.auxiliary.construction import CONSTRUCTIONS, Construction, extend, extend_figure

__all__ = ["CONSTRUCTIONS", "Construction", "extend", "extend_figure"]
