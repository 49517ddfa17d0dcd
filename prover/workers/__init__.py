"""Who runs Lean for a search: environments of this process, or actors on a Ray cluster."""

from prover.workers.local import LocalWorkers
from prover.workers.worker import Taken, Worker, Workers

__all__ = ["LocalWorkers", "Taken", "Worker", "Workers"]
