"""What does `/metrics` count? (Prometheus)"""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from api.models import FINISHED
from api.store.events import Event

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_LATENCIES = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0, 60.0)
_JOB_SECONDS = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 60.0, 300.0, 1800.0)


class Metrics:
    """The counters of one service."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.requests = Counter(
            "medalist_requests", "Answers by route and status.", ["route", "status"], registry=self._registry
        )
        self.latency = Histogram(
            "medalist_request_seconds",
            "Time to the first byte of an answer.",
            ["route"],
            buckets=_LATENCIES,
            registry=self._registry,
        )
        self.submitted = Counter(
            "medalist_jobs_submitted", "Jobs taken in.", ["kind"], registry=self._registry
        )
        self.ended = Counter("medalist_jobs_ended", "Jobs by their end.", ["status"], registry=self._registry)
        self.job_seconds = Histogram(
            "medalist_job_seconds", "What attempts took.", buckets=_JOB_SECONDS, registry=self._registry
        )
        self.steps = Counter("medalist_steps", "Tactic steps of ended jobs.", registry=self._registry)
        self.jobs = Gauge("medalist_jobs", "Unfinished jobs by state.", ["status"], registry=self._registry)
        self.listeners = Gauge("medalist_listeners", "Open event streams.", registry=self._registry)
        self.runner_losses = Gauge(
            "medalist_runner_losses", "Runners that ended unasked.", registry=self._registry
        )
        self.checks = Counter("medalist_checks", "Checks by verdict.", ["status"], registry=self._registry)

    def heard(self, event: Event) -> None:
        """Count the end of a job."""
        if event.kind not in FINISHED:
            return
        self.ended.labels(event.kind).inc()
        if (seconds := event.data.get("seconds")) is not None:
            self.job_seconds.observe(seconds)
        self.steps.inc(event.data.get("steps") or 0)

    def text(self) -> bytes:
        """All of it in Prometheus' text form."""
        return generate_latest(self._registry)
