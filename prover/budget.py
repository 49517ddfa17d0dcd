"""What may an attempt spend, and what is it to look for?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from prover.errors import BudgetError

DEFAULT_POLICY = "structural"


class Mode(StrEnum):
    """What is looked for."""

    PROVE = "prove"
    DISPROVE = "disprove"
    BOTH = "both"


@dataclass(frozen=True)
class Budget:
    """What an attempt may spend: wall seconds, Lean workers, simulations (None: no limit).

    seed: names the run; with one worker the same seed repeats it.
    """

    seconds: float = 60.0
    workers: int = 1
    seed: int = 0
    simulations: int | None = None

    def __post_init__(self) -> None:
        if not self.seconds > 0:
            raise BudgetError(f"seconds must be positive, not {self.seconds}")
        if self.workers < 1:
            raise BudgetError(f"workers must be at least 1, not {self.workers}")
        if self.simulations is not None and self.simulations < 1:
            raise BudgetError(f"simulations must be at least 1, not {self.simulations}")
