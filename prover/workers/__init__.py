"""Who runs Lean, inference and whole searches: this process, child processes, or actors on a Ray cluster."""

from prover.workers.cluster import open_cluster
from prover.workers.local import LocalWorkers
from prover.workers.remote_workers import RemoteWorkers
from prover.workers.worker import Taken, Worker, Workers

__all__ = ["LocalWorkers", "RemoteWorkers", "Taken", "Worker", "Workers", "open_cluster"]
