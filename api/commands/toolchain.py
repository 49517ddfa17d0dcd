"""`medalist toolchain`: which Lean is used, and whether its library is sound."""

from __future__ import annotations

from pathlib import Path

from api.commands.console import emit, errors, failure
from lean.audit import audit as run_audit
from lean.errors import LeanError
from lean.lemmas import lemmas
from lean.toolchain import describe, find
from lean.toolchain.pack import pack as write_pack


def run(environment: str, audit: bool, pack: Path | None, as_json: bool) -> int:
    """Carry the command out; returns its exit code (4 when the audit finds a fault)."""

    def progress(text: str) -> None:
        if not as_json:
            errors.log(text)

    try:
        toolchain = find(environment, progress=progress)
        if toolchain.kind == "core":
            # Read from the compiled modules once; the first search would wait for it.
            lemmas(toolchain)
        summary = describe(toolchain)
        report = run_audit(toolchain) if audit else None
        packed = write_pack(toolchain, pack, progress=progress) if pack else None
    except LeanError as error:
        return failure(error, environment, as_json)
    value = summary.to_json() | {"audit": report.to_json() if report else None, "packed_bytes": packed}
    parts = [summary.text(), *([report.text()] if report else [])]
    parts += [f"packed into {pack}, {packed} bytes"] if packed else []
    emit(as_json, value, lambda: "\n\n".join(parts))
    return 0 if report is None or report.sound else 4
