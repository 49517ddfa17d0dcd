"""What do all commands that solve problems take?"""

from __future__ import annotations

import os
from dataclasses import dataclass

from lean.environment import Limits
from prover.attempt import Budget


@dataclass(frozen=True)
class Options:
    """The options of `prove` and `batch`, as given."""

    seconds: float
    environment: str
    workers: int | None
    seed: int
    as_json: bool

    @property
    def budget(self) -> Budget:
        """The budget for one problem; as many workers as cores unless said otherwise."""
        return Budget(self.seconds, self.workers or os.cpu_count() or 1, self.seed)

    @property
    def limits(self) -> Limits:
        """Limits for one tactic, so that no single step eats the whole budget."""
        return Limits(step_seconds=max(1.0, min(10.0, self.seconds / 3)))
