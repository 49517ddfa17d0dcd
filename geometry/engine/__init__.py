"""The saturation engine: which facts follow from the assumptions about a figure?"""

from geometry.engine.saturation import Closure, Outcome, State, Tables, saturate

__all__ = ["Closure", "Outcome", "State", "Tables", "saturate"]
