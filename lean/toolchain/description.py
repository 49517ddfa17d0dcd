"""What is a Lean that is ready to run?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Progress = Callable[[str], None]
"""Takes one line of text for people whenever a longer piece of work starts or ends."""


@dataclass(frozen=True)
class Toolchain:
    """A Lean that is ready to run.

    executable: the `lean` program; search_path: folders for LEAN_PATH; header: the text that a file
    starts with (`prelude`/`import` lines, ends in a newline); version: e.g. "4.35.0";
    library_hash: hex digest of runtime and library, names the environment in receipts.
    """

    kind: Literal["core", "mathlib"]
    executable: Path
    search_path: tuple[Path, ...]
    header: str
    version: str
    library_hash: str

    def environment_variables(self) -> dict[str, str]:
        """The variables that `executable` needs, and nothing else of this process."""
        return {"LEAN_PATH": ":".join(map(str, self.search_path))}
