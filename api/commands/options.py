"""What do all commands that solve problems take?"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from prover.policy.making import make_policy

from lean.environment import Limits
from lean.pool import Pool
from lean.toolchain import Toolchain
from prover.budget import DEFAULT_POLICY, Budget, Mode
from prover.policy import Policy
from prover.workers import LocalWorkers, Workers


@dataclass(frozen=True)
class Options:
    """The options of `prove` and `batch`, as given."""

    seconds: float
    environment: str
    workers: int | None
    seed: int
    as_json: bool
    policy: str = DEFAULT_POLICY
    mode: Mode = Mode.BOTH
    simulations: int | None = None

    @property
    def budget(self) -> Budget:
        """The budget for one problem; as many workers as cores unless said otherwise."""
        return Budget(self.seconds, self.workers or os.cpu_count() or 1, self.seed, self.simulations)

    @property
    def limits(self) -> Limits:
        """Limits for one tactic, so that no single step eats the whole budget."""
        return Limits(step_seconds=max(1.0, min(10.0, self.seconds / 3)))

    @asynccontextmanager
    async def solving(self, toolchain: Toolchain) -> AsyncIterator[tuple[Workers, Policy]]:
        """Running workers and the policy.  Raises LeanError and ProverError when they cannot be had."""
        policy = make_policy(self.policy, seed=self.seed)
        try:
            async with Pool(toolchain, self.budget.workers, self.limits) as pool:
                yield LocalWorkers(pool), policy
        finally:
            await policy.close()
