"""The independent check of a finished geometry proof."""

from geometry.check.checker import Checked, Draw, check, fault_on
from geometry.check.nearby import nearby_figures

__all__ = ["Checked", "Draw", "check", "fault_on", "nearby_figures"]
