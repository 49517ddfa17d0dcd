"""Which Lean is used: the runtime from the wheel with our core, or a user's project."""

from lean.toolchain.description import Toolchain
from lean.toolchain.selection import find
from lean.toolchain.summary import Summary, describe

__all__ = ["Summary", "Toolchain", "describe", "find"]
