"""`medalist verify`: the independent check of a finished proof."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from api.commands.console import errors, failure, read_input, show
from lean.errors import LeanError, StatementError
from lean.receipt import Rejection
from lean.statement import decode, parse, parse_with_proof
from lean.toolchain import find
from lean.verify import verify
from prover.outcome import Outcome, Status, outcome


def run(source: Path | str, proof_file: Path | None, environment: str, as_json: bool) -> int:
    """Carry the command out; returns its exit code."""

    def invalid(message: str) -> int:
        return show(
            Outcome(status=Status.INVALID, seconds=0, environment=environment, message=message), as_json
        )

    try:
        text = decode(read_input(source))
        if proof_file is None:
            statement, proof = parse_with_proof(text)
        else:
            statement, proof = parse(text), decode(proof_file.read_bytes())
    except OSError as error:
        return invalid(f"{error.filename}: cannot be read: {error.strerror}")
    except StatementError as error:
        return invalid(str(error))
    try:
        toolchain = find(environment, progress=None if as_json else errors.log)
        began = time.monotonic()
        verdict = asyncio.run(verify(statement, proof, toolchain))
    except LeanError as error:
        return failure(error, environment, as_json)
    seconds = time.monotonic() - began
    if isinstance(verdict, Rejection):
        status = Status.INVALID if verdict.kind == "invalid-statement" else Status.EXHAUSTED
        rejected = outcome(
            status,
            seconds=seconds,
            environment=environment,
            toolchain=toolchain,
            name=statement.name,
            message=f"rejected ({verdict.kind}): {verdict.reason}",
        )
        return show(rejected, as_json)
    proved = outcome(
        Status.PROVED,
        seconds=seconds,
        environment=environment,
        toolchain=toolchain,
        name=statement.name,
        proof=proof,
        theorem=statement.theorem(proof),
        receipt=verdict.model_dump(mode="json"),
    )
    return show(proved, as_json)
