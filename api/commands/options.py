"""What do all commands that solve problems take?"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from lean.environment import Limits
from lean.pool import Pool
from lean.toolchain import Toolchain
from prover.budget import DEFAULT_POLICY, Budget, Mode
from prover.policy import Policy
from prover.policy.making import make_policy
from prover.searchers import Plan, Searchers, open_searchers
from prover.workers import BatchedPolicy, LocalWorkers, Workers, open_cluster
from prover.workers.cluster import cluster_policy
from prover.workers.residents import LeanName, PolicyName

EVERY_WORKER = 1 << 20
"""More workers than a cluster has: a search takes all that there are."""


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
    cluster: str | None = None
    searchers: int | None = None

    @property
    def budget(self) -> Budget:
        """The budget for one problem; as many workers as cores (of the cluster) unless said otherwise."""
        workers = self.workers or (EVERY_WORKER if self.cluster else os.cpu_count()) or 1
        return Budget(self.seconds, workers, self.seed, self.simulations)

    @property
    def limits(self) -> Limits:
        """Limits for one tactic, so that no single step eats the whole budget."""
        return Limits(step_seconds=max(1.0, min(10.0, self.seconds / 3)))

    @asynccontextmanager
    async def solving(self, toolchain: Toolchain) -> AsyncIterator[tuple[Workers, Policy]]:
        """Running workers and the policy.  Raises LeanError and ProverError when they cannot be had."""
        async with AsyncExitStack() as stack:
            if self.cluster is None:
                policy = self._policy_here()
                stack.push_async_callback(policy.close)
                pool = Pool(toolchain, self.budget.workers, self.limits)
                yield LocalWorkers(await stack.enter_async_context(pool)), policy
                return
            name = PolicyName(self.policy, self.seed)
            workers = await stack.enter_async_context(
                open_cluster(
                    self.cluster,
                    toolchain,
                    environment=self.environment,
                    workers=self.workers,
                    limits=self.limits,
                )
            )
            if self.policy == DEFAULT_POLICY:
                yield workers, name.make()
            else:
                yield workers, await stack.enter_async_context(cluster_policy(name))

    @asynccontextmanager
    async def searching(self, toolchain: Toolchain) -> AsyncIterator[Searchers]:
        """Running searchers.  Raises LeanError and ProverError when they cannot be had."""
        lean = LeanName.of(self.environment, toolchain)
        plan = Plan(lean, PolicyName(self.policy, self.seed), self.limits, self.workers or 1)
        async with open_searchers(plan, self.searchers, self.cluster) as searchers:
            yield searchers

    def _policy_here(self) -> Policy:
        policy = make_policy(self.policy, seed=self.seed)
        # What is quick to ask gains nothing from being asked in batches.
        return policy if self.policy == DEFAULT_POLICY else BatchedPolicy(policy)
