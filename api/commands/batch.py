"""`medalist batch`: a whole problem set, resumable, with a table at the end."""

from __future__ import annotations

import asyncio
import os
import signal
from collections import Counter
from pathlib import Path

from rich.live import Live
from rich.table import Table

from api.commands.console import emit, errors, failure
from api.commands.prove import progress_text, step_limits
from lean.errors import LeanError, StatementError
from lean.pool import Pool
from lean.statement import parse
from lean.toolchain import Toolchain, find
from prover.attempt import Budget, Progress, attempt
from prover.errors import ProverError
from prover.outcome import Outcome, Status
from prover.problem_set import Problem, append, drop_torn_line, finished, read_set


def run(
    problem_set: Path, out: Path, seconds: float, environment: str, workers: int | None, seed: int, as_json: bool
) -> int:
    """Carry the command out; returns its exit code."""
    try:
        problems = read_set(problem_set)
        drop_torn_line(out)
        done = finished(out)
        toolchain = find(environment, progress=None if as_json else errors.log)
        budget = Budget(seconds, workers or os.cpu_count() or 1, seed)
        interrupted = asyncio.run(_batch(problems, out, done, toolchain, budget, environment, quiet=as_json))
    except (LeanError, ProverError) as error:
        return failure(error, environment, as_json)
    except OSError as error:
        return failure(ProverError(f"{error.filename}: {error.strerror}"), environment, as_json)
    _summary(problems, finished(out), interrupted, as_json)
    return 0


async def _batch(
    problems: list[Problem],
    out: Path,
    done: dict[str, Outcome],
    toolchain: Toolchain,
    budget: Budget,
    environment: str,
    *,
    quiet: bool,
) -> bool:
    """Try what is not done yet, one after the other with all workers; True when interrupted."""
    task = asyncio.current_task()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, task.cancel if task else lambda: None)
    proved = sum(o.status is Status.PROVED for o in done.values())
    try:
        with Live(console=errors, refresh_per_second=4, transient=True) as live:
            async with Pool(toolchain, budget.workers, step_limits(budget.seconds)) as pool:
                for index, problem in enumerate(problems, start=1):
                    if problem.name in done:
                        continue

                    def observe(progress: Progress, index: int = index, name: str = problem.name) -> None:
                        if not quiet:
                            live.update(progress_text(f"{index}/{len(problems)} ({proved} proved) {name}", progress))

                    outcome = await _one(problem, toolchain, pool, budget, environment, observe)
                    append(out, [outcome])
                    proved += outcome.status is Status.PROVED
                    if not quiet:
                        errors.print(f"{outcome.status:>10} {outcome.seconds:7.2f} s  {problem.name}")
    except asyncio.CancelledError:
        return True
    return False


async def _one(
    problem: Problem, toolchain: Toolchain, pool: Pool, budget: Budget, environment: str, observe: object
) -> Outcome:
    try:
        statement = parse(problem.formal_statement, problem.header)
    except StatementError as error:
        return Outcome(
            name=problem.name, status=Status.INVALID, seconds=0, environment=environment, message=str(error)
        )
    outcome = await attempt(statement, toolchain, pool, budget, environment=environment, observer=observe)  # type: ignore[arg-type]
    return outcome.model_copy(update={"name": problem.name})


def _summary(problems: list[Problem], results: dict[str, Outcome], interrupted: bool, as_json: bool) -> None:
    counts = Counter(results[p.name].status for p in problems if p.name in results)
    value = {
        "status": "cancelled" if interrupted else "finished",
        "problems": len(problems),
        "counts": {s.value: counts[s] for s in Status},
        "message": "interrupted; the same command goes on from here" if interrupted else None,
    }

    def text() -> str:
        table = Table(title=f"{len(problems)} problems", show_header=True)
        table.add_column("status")
        table.add_column("problems", justify="right")
        for status in Status:
            if counts[status]:
                table.add_row(status.value, str(counts[status]))
        missing = len(problems) - sum(counts.values())
        if missing:
            table.add_row("not tried", str(missing))
        errors.print(table)
        return f"{counts[Status.PROVED]} of {len(problems)} proved"

    emit(as_json, value, text)
