"""`medalist toolchain`: which Lean is used, and whether its library is sound."""

from __future__ import annotations

from api.commands.console import emit, errors, failure
from lean.audit import audit as run_audit
from lean.errors import LeanError
from lean.toolchain import describe, find


def run(environment: str, audit: bool, as_json: bool) -> int:
    """Carry the command out; returns its exit code (4 when the audit finds a fault)."""
    try:
        toolchain = find(environment, progress=None if as_json else errors.log)
        summary = describe(toolchain)
        report = run_audit(toolchain) if audit else None
    except LeanError as error:
        return failure(error, environment, as_json)
    value = summary.to_json() | {"audit": report.to_json() if report else None}
    emit(as_json, value, lambda: "\n\n".join([summary.text(), *([report.text()] if report else [])]))
    return 0 if report is None or report.sound else 4
