"""How do searches ask a policy that lives elsewhere?

One policy, a network on its device as a rule, answers all of them from a child process or a Ray actor; what
they ask at about the same time is one batch there.  A policy that is lost is started again, and asked again.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Sequence
from types import TracebackType
from typing import Any

from prover.errors import PolicyError, WorkersError
from prover.policy.proposal import Proposal, Request
from prover.workers.actor import Actor
from prover.workers.batching import Counters
from prover.workers.child import Child
from prover.workers.remote import Lost, Renewed, Resident, Start
from prover.workers.residents import PolicyHost, PolicyName

_log = logging.getLogger(__name__)

ATTEMPTS = 3
"""How often a question is asked when the policy is lost under it."""


class RemotePolicy:
    """A policy where `start` puts it, for whoever holds this.

    `async with RemotePolicy(policy, start) as shared:` waits until it is there.  Entering raises PolicyError
    when there is no such policy, WorkersError when there is no place for it.
    """

    def __init__(self, policy: PolicyName, start: Start) -> None:
        self._name = policy.name
        self._host = Renewed(start, f"the policy {policy.name}")

    async def __aenter__(self) -> RemotePolicy:
        try:
            await self._host.ready()
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    @property
    def name(self) -> str:
        """The name of the policy that answers."""
        return self._name

    @property
    def losses(self) -> int:
        """How often the policy was lost."""
        return self._host.losses

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        """See `Policy.propose`."""
        answers: list[Proposal] = await self._ask("propose", list(requests))
        return answers

    async def counters(self) -> Counters:
        """What this policy has answered since it was started (again).  Raises PolicyError."""
        counters: Counters = await self._ask("counters")
        return counters

    async def close(self) -> None:
        """End the policy."""
        await self._host.close()

    async def _ask(self, method: str, *arguments: Any) -> Any:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return await self._host.call(method, *arguments)
            except Lost as error:
                _log.warning("the policy %s was lost (%d of %d)", self._name, attempt, ATTEMPTS)
                lost = error
            except WorkersError as error:
                raise PolicyError(f"the policy {self._name} cannot be asked: {error}") from error
        raise PolicyError(
            f"the policy {self._name} was lost {ATTEMPTS} times while it was asked the same: {lost}; "
            "see whether its machine runs out of memory"
        ) from lost


def policy_process(policy: PolicyName) -> Start:
    """Starts a policy in a child process."""
    return functools.partial(Child.start, _resident(policy))


def policy_actor(policy: PolicyName, **options: Any) -> Start:
    """Starts a policy in a Ray actor, with Ray's `options`."""
    return functools.partial(Actor.start, _resident(policy), **{"num_cpus": 0, **options})


def _resident(policy: PolicyName) -> Resident:
    return Resident(PolicyHost.__module__, PolicyHost.__name__, (policy,))
