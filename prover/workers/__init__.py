"""Who runs Lean and inference for searches: this process, child processes, or actors on a Ray cluster."""

from prover.workers.batched_policy import BatchedPolicy
from prover.workers.cluster import open_cluster
from prover.workers.local import LocalWorkers
from prover.workers.remote_policy import RemotePolicy
from prover.workers.remote_workers import RemoteWorkers
from prover.workers.worker import Taken, Worker, Workers

__all__ = [
    "BatchedPolicy",
    "LocalWorkers",
    "RemotePolicy",
    "RemoteWorkers",
    "Taken",
    "Worker",
    "Workers",
    "open_cluster",
]
