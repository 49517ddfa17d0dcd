"""`medalist prove`: one statement, with live progress."""

from __future__ import annotations

import asyncio
import signal
import time
from pathlib import Path

from rich.live import Live

from api.commands.console import errors, failure, read_input, show
from api.commands.live import progress_view
from api.commands.options import Options
from lean.errors import LeanError, StatementError
from lean.statement import Statement, decode, parse
from lean.toolchain import Toolchain, find
from prover.attempt import Progress, attempt, open_trace
from prover.errors import ProverError
from prover.outcome import Outcome, Status


def run(source: Path | str, options: Options, trace: Path | None = None) -> int:
    """Carry the command out; returns its exit code.  trace: where to record the search."""
    environment, as_json = options.environment, options.as_json
    try:
        statement = parse(decode(read_input(source)))
        toolchain = find(environment, progress=None if as_json else errors.log)
        outcome = asyncio.run(_prove(statement, toolchain, options, trace))
    except OSError as error:
        unreadable = StatementError(f"{error.filename}: cannot be read: {error.strerror}")
        return failure(unreadable, environment, as_json)
    except (LeanError, ProverError) as error:
        return failure(error, environment, as_json)
    return show(outcome, as_json)


async def _prove(statement: Statement, toolchain: Toolchain, options: Options, trace: Path | None) -> Outcome:
    began = time.monotonic()
    with Live(console=errors, refresh_per_second=4, transient=True) as live:

        def observe(progress: Progress) -> None:
            if not options.as_json:
                live.update(progress_view(statement.name, progress))

        async with options.solving(toolchain) as (workers, policy):
            budget = options.budget
            environment = options.environment
            opened = (statement, toolchain, environment, policy, budget)
            record = open_trace(trace, *opened) if trace else None
            task = asyncio.create_task(
                attempt(
                    *(statement, toolchain, workers, budget),
                    policy=policy,
                    mode=options.mode,
                    environment=environment,
                    observer=observe,
                    trace=record,
                )
            )
            cancel_on_signal(task)
            try:
                return await task
            except asyncio.CancelledError:
                return Outcome(
                    name=statement.name,
                    status=Status.CANCELLED,
                    seconds=round(time.monotonic() - began, 3),
                    environment=options.environment,
                    message="interrupted",
                )


def cancel_on_signal(task: asyncio.Task[Outcome] | asyncio.Task[bool]) -> None:
    """Make Ctrl-C and SIGTERM cancel `task`, so that what runs below it is wound up."""
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
