"""`medalist prove`: one statement, with live progress."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

from rich.live import Live
from rich.text import Text

from api.commands.console import errors, failure, read_input, show
from lean.environment import Limits
from lean.errors import LeanError, StatementError
from lean.pool import Pool
from lean.statement import Statement, decode, parse
from lean.toolchain import Toolchain, find
from prover.attempt import Budget, Progress, attempt
from prover.errors import ProverError
from prover.outcome import Outcome, Status


def run(
    source: Path | str, seconds: float, environment: str, workers: int | None, seed: int, as_json: bool
) -> int:
    """Carry the command out; returns its exit code."""
    try:
        statement = parse(decode(read_input(source)))
    except OSError as error:
        message = f"{source}: cannot be read: {error.strerror}"
        return show(Outcome(status=Status.INVALID, seconds=0, environment=environment, message=message), as_json)
    except StatementError as error:
        return show(Outcome(status=Status.INVALID, seconds=0, environment=environment, message=str(error)), as_json)
    try:
        toolchain = find(environment, progress=None if as_json else errors.log)
        budget = Budget(seconds, workers or os.cpu_count() or 1, seed)
        outcome = asyncio.run(_prove(statement, toolchain, budget, environment, quiet=as_json))
    except (LeanError, ProverError) as error:
        return failure(error, environment, as_json)
    return show(outcome, as_json)


async def _prove(
    statement: Statement, toolchain: Toolchain, budget: Budget, environment: str, *, quiet: bool
) -> Outcome:
    with Live(console=errors, refresh_per_second=4, transient=True) as live:

        def observe(progress: Progress) -> None:
            if not quiet:
                live.update(progress_text(statement.name, progress))

        async with Pool(toolchain, budget.workers, step_limits(budget.seconds)) as pool:
            task = asyncio.create_task(
                attempt(statement, toolchain, pool, budget, environment=environment, observer=observe)
            )
            asyncio.get_running_loop().add_signal_handler(signal.SIGINT, task.cancel)
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
            try:
                return await task
            except asyncio.CancelledError:
                return Outcome(
                    name=statement.name,
                    status=Status.CANCELLED,
                    seconds=0,
                    environment=environment,
                    message="interrupted",
                )


def step_limits(seconds: float) -> Limits:
    """Limits for one tactic, so that no single step eats the whole budget."""
    return Limits(step_seconds=max(1.0, min(8.0, seconds / 4)))


def progress_text(name: str, progress: Progress) -> Text:
    """One or two lines that say where an attempt stands."""
    rate = progress.steps / progress.seconds if progress.seconds > 0.5 else 0.0
    line = (
        f"{name}: {progress.phase}, {progress.seconds:.0f} s, {progress.steps} steps ({rate:.0f}/s), {progress.queue} queued"
    )
    if progress.best is not None and progress.best.goals:
        tactics = "; ".join(t.replace("\n", " ") for t in progress.best.tactics) or "(start)"
        line += f"\n  {len(progress.best.goals)} open after: {tactics}"
    return Text(line, overflow="ellipsis")
