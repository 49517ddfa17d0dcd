"""`medalist prove`: one statement, with live progress."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

from rich.live import Live
from rich.text import Text

from api.commands.console import errors, failure, read_input, show
from api.commands.options import Options
from lean.errors import LeanError, StatementError
from lean.pool import Pool
from lean.statement import Statement, decode, parse
from lean.toolchain import Toolchain, find
from prover.attempt import Progress, attempt
from prover.errors import ProverError
from prover.outcome import Outcome, Status


def run(source: Path | str, options: Options) -> int:
    """Carry the command out; returns its exit code."""
    environment, as_json = options.environment, options.as_json
    try:
        statement = parse(decode(read_input(source)))
        toolchain = find(environment, progress=None if as_json else errors.log)
        outcome = asyncio.run(_prove(statement, toolchain, options))
    except OSError as error:
        unreadable = StatementError(f"{error.filename}: cannot be read: {error.strerror}")
        return failure(unreadable, environment, as_json)
    except (LeanError, ProverError) as error:
        return failure(error, environment, as_json)
    return show(outcome, as_json)


async def _prove(statement: Statement, toolchain: Toolchain, options: Options) -> Outcome:
    budget = options.budget
    with Live(console=errors, refresh_per_second=4, transient=True) as live:

        def observe(progress: Progress) -> None:
            if not options.as_json:
                live.update(progress_text(statement.name, progress))

        async with Pool(toolchain, budget.workers, options.limits) as pool:
            task = asyncio.create_task(
                attempt(statement, toolchain, pool, budget, environment=options.environment, observer=observe)
            )
            cancel_on_signal(task)
            try:
                return await task
            except asyncio.CancelledError:
                return Outcome(
                    name=statement.name,
                    status=Status.CANCELLED,
                    seconds=0,
                    environment=options.environment,
                    message="interrupted",
                )


def cancel_on_signal(task: asyncio.Task[Outcome] | asyncio.Task[bool]) -> None:
    """Make Ctrl-C and SIGTERM cancel `task`, so that what runs below it is wound up."""
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)


def progress_text(name: str, progress: Progress) -> Text:
    """One or two lines that say where an attempt stands."""
    rate = progress.steps / progress.seconds if progress.seconds > 0.5 else 0.0
    line = (
        f"{name}: {progress.phase}, {progress.seconds:.0f} s, {progress.steps} steps ({rate:.0f}/s), "
        f"{progress.queue} queued"
    )
    if progress.best is not None and progress.best.goals:
        tactics = "; ".join(t.replace("\n", " ") for t in progress.best.tactics) or "(start)"
        line += f"\n  {len(progress.best.goals)} open after: {tactics}"
    return Text(line, overflow="ellipsis")
