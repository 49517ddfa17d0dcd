"""What goes over the wire: requests and answers, as OpenAPI describes them."""

from api.models.batches import Batch, BatchCounts, BatchPage, BatchProblem, BatchRequest
from api.models.checks import CheckRequest, CheckResult
from api.models.events import EventKind, JobEvent
from api.models.health import Component, Health
from api.models.jobs import (
    FINISHED,
    Job,
    JobPage,
    JobProgress,
    JobResult,
    JobStatus,
    JobSummary,
    Kind,
    Links,
)
from api.models.problems import FieldFault, Problem
from api.models.requests import Budget, Mode, ProveRequest, RerunRequest
from api.models.requests import Problem as ProblemText

__all__ = [
    "FINISHED",
    "Batch",
    "BatchCounts",
    "BatchPage",
    "BatchProblem",
    "BatchRequest",
    "Budget",
    "CheckRequest",
    "CheckResult",
    "Component",
    "EventKind",
    "FieldFault",
    "Health",
    "Job",
    "JobEvent",
    "JobPage",
    "JobProgress",
    "JobResult",
    "JobStatus",
    "JobSummary",
    "Kind",
    "Links",
    "Mode",
    "Problem",
    "ProblemText",
    "ProveRequest",
    "RerunRequest",
]
