"""Who runs Lean and inference on a Ray cluster?

Lean: actors, one a processor, spread over the nodes.  Inference: one actor for all, on a GPU if there is one.
"""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from lean.environment import Limits
from lean.toolchain import Toolchain
from prover.workers.actor import Actor
from prover.workers.connection import connected
from prover.workers.remote import Resident, Start
from prover.workers.remote_policy import RemotePolicy, policy_actor
from prover.workers.remote_workers import RemoteWorkers
from prover.workers.residents import LeanHost, LeanName, PolicyName


@asynccontextmanager
async def open_cluster(
    address: str | None,
    toolchain: Toolchain,
    *,
    environment: str = "core",
    workers: int | None = None,
    limits: Limits | None = None,
) -> AsyncIterator[RemoteWorkers]:
    """Lean workers on the Ray cluster at `address`, or (None, `local`) on one of our own on this machine.

    environment: the name by which each node finds its own copy of `toolchain`; workers: how many, one for
    each processor of the cluster if not given.  What was started ends with the block, on every node.
    Raises WorkersError when there is no such cluster, when it has no processor free, or when a node has
    another toolchain; LeanError when Lean cannot be started there.
    """
    async with connected(address, cores=workers) as ray:
        count = workers or max(1, int(_resource(ray, "CPU")))
        async with ray_workers(LeanName.of(environment, toolchain), count, limits or Limits()) as opened:
            yield opened


@asynccontextmanager
async def ray_workers(lean: LeanName, count: int, limits: Limits) -> AsyncIterator[RemoteWorkers]:
    """Lean workers on the cluster that this process is connected to; see `open_cluster`."""
    async with RemoteWorkers(lean_actor(lean, limits), count, limits) as workers:
        yield workers


def lean_actor(lean: LeanName, limits: Limits, **options: Any) -> Start:
    """Starts one Lean worker on a node with a processor free, and with what Ray's `options` ask for."""
    resident = Resident(LeanHost.__module__, LeanHost.__name__, (lean, limits))
    return functools.partial(
        Actor.start, resident, **{"num_cpus": 1, "scheduling_strategy": "SPREAD", **options}
    )


def cluster_policy(policy: PolicyName) -> RemotePolicy:
    """A policy on the cluster that this process is connected to (`open_cluster`); to be entered."""
    import ray

    gpu = _resource(ray, "GPU") >= 1
    return RemotePolicy(policy, policy_actor(policy, num_gpus=int(gpu)))


def _resource(ray: Any, name: str) -> float:
    return float(ray.cluster_resources().get(name, 0))
