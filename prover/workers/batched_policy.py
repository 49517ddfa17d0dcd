"""How do searches of one process share a policy, so that it is asked in batches?"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from prover.policy.proposal import Policy, Proposal, Request
from prover.workers.batching import Batcher, Counters

BATCH = 64
"""Requests in one batch, at most."""

WAIT_SECONDS = 0.002
"""How long the first request of a batch waits for others: little beside what a network takes for one."""


class BatchedPolicy:
    """A policy whose callers' questions are put together; see `Batcher` for `most` and `wait`.

    Each request is answered for its own caller; an error reaches those whose requests were in the batch.
    """

    def __init__(self, policy: Policy, most: int = BATCH, wait: float = WAIT_SECONDS) -> None:
        self._policy = policy
        self._batcher = Batcher(policy.propose, most, wait)

    @property
    def name(self) -> str:
        """The policy's name."""
        return self._policy.name

    @property
    def counters(self) -> Counters:
        """What has been asked and answered so far."""
        return self._batcher.counters

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        """See `Policy.propose`."""
        return await asyncio.gather(*map(self._batcher.ask, requests))

    async def close(self) -> None:
        """Give up, and close the policy."""
        await self._batcher.close()
        await self._policy.close()
