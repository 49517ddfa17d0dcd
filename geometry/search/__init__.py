"""The search for auxiliary points: trees that share what they prove."""

from geometry.search.ensemble import TREES, End, Ensemble, Event, Progress, Settings
from geometry.search.ranking import Ranking, load, shipped

__all__ = [
    "TREES",
    "End",
    "Ensemble",
    "Event",
    "Progress",
    "Ranking",
    "Settings",
    "load",
    "shipped",
]
