"""Is all well?"""

from __future__ import annotations

import importlib.metadata
from typing import Any

from api.errors import StoreError
from api.models import Component, Health
from api.service.state import Service
from api.store import Transaction, jobs, leases
from lean.sandbox import confinement

_OK = Component(status="ok")


def version() -> str:
    """This installation's version."""
    try:
        return importlib.metadata.version("medalist")
    except importlib.metadata.PackageNotFoundError:
        return "in development"


async def look(service: Service) -> Health:
    """The state of every part."""
    settings = service.settings
    found: _Found | None = None
    store = _OK
    try:
        found = await service.read(_Found)
    except StoreError as error:
        message = f"{error}; nothing is taken in until it is back, and nothing is lost"
        store = Component(status="down", message=message)
    parts = {
        "store": store,
        "disk": _disk(service),
        "runner": _runner(found),
        "clock": _clock(service),
    }
    states = {part.status for part in parts.values()}
    lean: dict[str, Any] = next((info for info in found.runners if info.get("lean")), {}) if found else {}
    return Health(
        status="down" if "down" in states else "degraded" if "degraded" in states else "ok",
        version=version(),
        components=parts,
        sandbox="bubblewrap" if confinement() == "bwrap" else "rlimits",
        lean=lean.get("lean"),
        library=lean.get("library"),
        environments=list(settings.environment_names),
        policies=list(settings.policy_names),
        queued=found.counts["queued"] if found else None,
        running=found.counts["running"] if found else None,
        keys=settings.demands_key,
    )


class _Found:
    def __init__(self, transaction: Transaction) -> None:
        self.counts = jobs.counts(transaction)
        self.runners = leases.living(transaction)


def _disk(service: Service) -> Component:
    least = service.settings.min_free
    try:
        free = service.files.free_bytes()
    except StoreError as error:
        return Component(status="down", message=str(error))
    if free < least:
        message = f"{free >> 20} MiB are free, {least >> 20} are needed; new work is refused: free some space"
        return Component(status="down", message=message)
    if free < 2 * least:
        message = f"{free >> 20} MiB are free; below {least >> 20} new work is refused"
        return Component(status="degraded", message=message)
    return _OK


def _runner(found: _Found | None) -> Component:
    if found is None:
        return Component(status="degraded", message="not known while the store is away")
    if not found.runners:
        return Component(status="degraded", message="none is there; jobs wait until one is")
    if not any(info.get("lean") for info in found.runners):
        return Component(status="degraded", message="it is starting; jobs wait until it is ready")
    return _OK


def _clock(service: Service) -> Component:
    jump = service.clock.look()
    return _OK if jump is None else Component(status="degraded", message=jump)
