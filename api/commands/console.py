"""How does a command read its input and show its result?"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rich.console import Console

from lean.errors import LeanError, StatementError
from prover.errors import ProverError
from prover.outcome import Outcome, Status

EXIT_CODES = {Status.INVALID: 3, Status.FAILED: 4}

errors = Console(stderr=True, highlight=False)
"""Where progress and complaints go: never in the way of the result."""


def emit(as_json: bool, value: dict[str, Any], text: Callable[[], str]) -> None:
    """Print `value` as one JSON object, or what `text` makes of it."""
    sys.stdout.write((json.dumps(value, ensure_ascii=False) if as_json else text()) + "\n")
    sys.stdout.flush()


def show(outcome: Outcome, as_json: bool) -> int:
    """Print an outcome; returns the exit code that goes with it."""
    emit(as_json, outcome.model_dump(mode="json"), lambda: _text(outcome))
    return EXIT_CODES.get(outcome.status, 0)


def _text(outcome: Outcome) -> str:
    lines = [f"{outcome.status} in {outcome.seconds:.2f} s"]
    if outcome.message:
        lines.append(outcome.message)
    if outcome.theorem:
        lines += ["", outcome.theorem]
    if outcome.receipt:
        lines += [
            "",
            f"checked by {outcome.receipt['checker']}",
            f"axioms: {', '.join(outcome.receipt['axioms']) or 'none'}",
        ]
    return "\n".join(lines)


def failure(error: LeanError | ProverError, environment: str, as_json: bool) -> int:
    """Print an error as an outcome: `invalid` when the input is at fault, otherwise `failed`."""
    status = Status.INVALID if isinstance(error, ProverError | StatementError) else Status.FAILED
    return show(Outcome(status=status, seconds=0, environment=environment, message=str(error)), as_json)


def read_input(source: Path | str) -> bytes:
    """The bytes of a file, or of the text given.

    Raises OSError when the file cannot be read.
    """
    return source.encode("utf-8", "surrogateescape") if isinstance(source, str) else source.read_bytes()
