"""Which Lean is used: the runtime from the wheel with our core, or a user's project."""

from lean.toolchain.description import Toolchain
from lean.toolchain.selection import find

__all__ = ["Toolchain", "find"]
