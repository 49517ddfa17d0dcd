"""`medalist batch`: a whole problem set, resumable, with a table at the end."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from rich.live import Live
from rich.table import Table

from api.commands.console import emit, errors, failure
from api.commands.live import progress_view
from api.commands.options import Options
from api.commands.prove import cancel_on_signal
from lean.errors import LeanError, StatementError
from lean.statement import parse
from lean.toolchain import Toolchain, find
from prover.attempt import Observer, Progress, attempt
from prover.errors import ProverError, SetError
from prover.outcome import Outcome, Status
from prover.policy import Policy
from prover.problem_set import Problem, append, drop_torn_line, finished, read_set
from prover.workers import Workers


def run(problem_set: Path, out: Path, options: Options, *, auxiliary: bool = True) -> int:
    """Carry the command out; returns its exit code. `auxiliary`: may geometry add points?"""
    if problem_set.suffix == ".txt":
        return _run_geometry(problem_set, out, options, auxiliary)
    try:
        problems = read_set(problem_set)
        drop_torn_line(out)
        toolchain = find(options.environment, progress=None if options.as_json else errors.log)
        batch = _Batch(problems, out, set(finished(out)), toolchain, options)
        interrupted = asyncio.run(batch.run())
    except OSError as error:
        unwritable = SetError(f"{error.filename}: {error.strerror}")
        return failure(unwritable, options.environment, options.as_json)
    except (LeanError, ProverError) as error:
        return failure(error, options.environment, options.as_json)
    _summary([problem.name for problem in problems], finished(out), interrupted, options.as_json)
    return 0


def _run_geometry(problem_set: Path, out: Path, options: Options, auxiliary: bool) -> int:
    from api.commands import geometry_set
    from api.commands.geometry import ENVIRONMENT, Request

    try:
        problems = geometry_set.read_problems(problem_set)
        drop_torn_line(out)
        request = Request(options.seconds, options.seed, auxiliary, None, options.as_json)
        interrupted = geometry_set.run_all(problems, set(finished(out)), out, request)
    except OSError as error:
        return failure(SetError(f"{error.filename}: {error.strerror}"), ENVIRONMENT, options.as_json)
    except ProverError as error:
        return failure(error, ENVIRONMENT, options.as_json)
    _summary(list(problems), finished(out), interrupted, options.as_json)
    return 0


@dataclass(frozen=True)
class _Batch:
    """A set, the names that are done, and where results go."""

    problems: list[Problem]
    out: Path
    done: set[str]
    toolchain: Toolchain
    options: Options

    async def run(self) -> bool:
        """Try what is not done yet, one after the other with all workers; True when interrupted."""
        task = asyncio.create_task(self._all())
        cancel_on_signal(task)
        try:
            return await task
        except asyncio.CancelledError:
            return True

    async def _all(self) -> bool:
        with Live(console=errors, refresh_per_second=4, transient=True) as live:
            async with self.options.solving(self.toolchain) as (workers, policy):
                for number, problem in enumerate(self.problems, start=1):
                    if problem.name not in self.done:
                        title = f"{number}/{len(self.problems)} {problem.name}"
                        outcome = await self._one(problem, workers, policy, self._observer(live, title))
                        append(self.out, [outcome])
                        self._say(outcome)
        return False

    async def _one(self, problem: Problem, workers: Workers, policy: Policy, observer: Observer) -> Outcome:
        environment = self.options.environment
        try:
            statement = parse(problem.formal_statement, problem.header)
        except StatementError as error:
            return Outcome(
                name=problem.name,
                status=Status.INVALID,
                seconds=0,
                environment=environment,
                message=str(error),
            )
        outcome = await attempt(
            *(statement, self.toolchain, workers, self.options.budget),
            policy=policy,
            mode=self.options.mode,
            environment=environment,
            observer=observer,
        )
        return outcome.model_copy(update={"name": problem.name})

    def _observer(self, live: Live, title: str) -> Observer:
        def observe(progress: Progress) -> None:
            if not self.options.as_json:
                live.update(progress_view(title, progress))

        return observe

    def _say(self, outcome: Outcome) -> None:
        if not self.options.as_json:
            errors.print(f"{outcome.status:>10} {outcome.seconds:7.2f} s  {outcome.name}")


def _summary(names: list[str], results: dict[str, Outcome], interrupted: bool, as_json: bool) -> None:
    counts = Counter(results[name].status for name in names if name in results)
    value = {
        "status": "cancelled" if interrupted else "finished",
        "problems": len(names),
        "counts": {s.value: counts[s] for s in Status},
        "message": "interrupted; the same command goes on from here" if interrupted else None,
    }

    def text() -> str:
        table = Table(title=f"{len(names)} problems")
        table.add_column("status")
        table.add_column("problems", justify="right")
        for status in Status:
            if counts[status]:
                table.add_row(status.value, str(counts[status]))
        missing = len(names) - sum(counts.values())
        if missing:
            table.add_row("not tried", str(missing))
        errors.print(table)
        return f"{counts[Status.PROVED]} of {len(names)} proved"

    emit(as_json, value, text)
