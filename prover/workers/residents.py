"""What lives in an actor or a child process for a search?  A Lean environment, or a policy.

Each is found or made where it lives, from names: nothing but names, states and proposals travels.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from dataclasses import dataclass

from lean.environment import Environment, Limits, ProofState
from lean.statement import Statement
from lean.toolchain import Toolchain, find
from prover.errors import WorkersError
from prover.policy.making import make_policy
from prover.policy.proposal import Policy, Proposal, Request
from prover.workers.batched_policy import BatchedPolicy
from prover.workers.batching import Counters
from prover.workers.local import LocalWorker
from prover.workers.worker import Taken


@dataclass(frozen=True)
class LeanName:
    """Which Lean is meant: an environment's name, and the version and library it must turn out to have."""

    environment: str
    version: str
    library_hash: str

    @classmethod
    def of(cls, environment: str, toolchain: Toolchain) -> LeanName:
        """The name of a toolchain of this machine."""
        return cls(environment, toolchain.version, toolchain.library_hash)

    def find(self) -> Toolchain:
        """The same toolchain on this machine.  Raises ToolchainError, WorkersError when it is another one."""
        toolchain = find(self.environment)
        if (toolchain.version, toolchain.library_hash) != (self.version, self.library_hash):
            raise WorkersError(
                f"{os.uname().nodename} has Lean {toolchain.version} with the library "
                f"{toolchain.library_hash[:12]} for {self.environment}, where the search has "
                f"{self.version} with {self.library_hash[:12]}: install the same on every node"
            )
        return toolchain


class LeanHost:
    """One Lean environment."""

    def __init__(self, lean: LeanName, limits: Limits) -> None:
        self._lean = lean
        self._limits = limits
        self._environment: Environment | None = None

    async def open(self) -> None:
        """Find Lean here and start it.  Raises LeanError, WorkersError."""
        toolchain = await asyncio.to_thread(self._lean.find)
        self._environment = await Environment.open(toolchain, self._limits)

    async def start(self, statement: Statement) -> ProofState:
        """See `Worker.start`."""
        return await LocalWorker(self._lean_here).start(statement)

    async def run(
        self, state: ProofState, tactics: Sequence[str], heartbeats: Sequence[int | None]
    ) -> list[Taken]:
        """See `Worker.run`."""
        return await LocalWorker(self._lean_here).run(state, tactics, heartbeats)

    async def revive(self) -> None:
        """Replace a Lean that has failed, was interrupted, or is due for replacement."""
        await self._lean_here.revive()

    async def pids(self) -> tuple[int, int | None]:
        """The process ids of the host, and of its Lean if one is running."""
        return os.getpid(), self._lean_here.pid

    @property
    def _lean_here(self) -> Environment:
        assert self._environment is not None, "not open"
        return self._environment


@dataclass(frozen=True)
class PolicyName:
    """Which policy is meant; see `make_policy`."""

    name: str
    seed: int = 0
    device: str | None = None

    def make(self) -> Policy:
        """The policy, here.  Raises PolicyError."""
        return make_policy(self.name, seed=self.seed, device=self.device)


class PolicyHost:
    """One policy, whose callers' questions are put together in batches."""

    def __init__(self, policy: PolicyName) -> None:
        self._name = policy
        self._policy: BatchedPolicy | None = None

    async def open(self) -> None:
        """Make the policy.  Raises PolicyError."""
        self._policy = BatchedPolicy(await asyncio.to_thread(self._name.make))

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        """See `Policy.propose`."""
        return await self._policy_here.propose(requests)

    async def counters(self) -> Counters:
        """What has been done so far."""
        return self._policy_here.counters

    @property
    def _policy_here(self) -> BatchedPolicy:
        assert self._policy is not None, "not open"
        return self._policy
