"""`medalist batch`: a whole problem set, resumable, with a table at the end."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from rich.live import Live
from rich.table import Table

from api.commands.console import emit, errors, failure
from api.commands.live import several_view
from api.commands.options import Options
from api.commands.prove import cancel_on_signal
from lean.errors import LeanError, StatementError
from lean.statement import Statement, parse
from lean.toolchain import Toolchain, find
from prover.attempt import Observer, Progress, attempt
from prover.errors import ProverError, SetError
from prover.outcome import Outcome, Status
from prover.problem_set import Problem, append, drop_torn_line, finished, read_set


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


Attempting = Callable[[Statement, Observer], Awaitable[Outcome]]


@dataclass(frozen=True)
class _Batch:
    """A set, the names that are done, and where results go."""

    problems: list[Problem]
    out: Path
    done: set[str]
    toolchain: Toolchain
    options: Options

    async def run(self) -> bool:
        """Try what is not done yet; True when interrupted."""
        task = asyncio.create_task(self._all())
        cancel_on_signal(task)
        try:
            return await task
        except asyncio.CancelledError:
            return True

    async def _all(self) -> bool:
        waiting = (
            (f"{number}/{len(self.problems)} {problem.name}", problem)
            for number, problem in enumerate(self.problems, start=1)
            if problem.name not in self.done
        )
        running: dict[str, Progress] = {}
        with Live(console=errors, refresh_per_second=4, transient=True) as live:

            def observer(title: str) -> Observer:
                def observe(progress: Progress) -> None:
                    running[title] = progress
                    if not self.options.as_json:
                        live.update(several_view(running))

                return observe

            async def one_after_the_other(attempting: Attempting) -> None:
                for title, problem in waiting:
                    outcome = await self._one(problem, attempting, observer(title))
                    running.pop(title, None)
                    append(self.out, [outcome])
                    self._say(outcome)

            async with self._attempting() as (attempting, count):
                tasks = [asyncio.create_task(one_after_the_other(attempting)) for _ in range(count)]
                try:
                    await asyncio.gather(*tasks)
                finally:
                    for task in tasks:
                        task.cancel()
                    await asyncio.gather(*tasks, return_exceptions=True)
        return False

    @asynccontextmanager
    async def _attempting(self) -> AsyncIterator[tuple[Attempting, int]]:
        """How an attempt is made, and how many at a time."""
        options = self.options
        if options.searchers is not None:
            async with options.searching(self.toolchain) as searchers:
                budget = replace(options.budget, workers=options.workers or 1)

                async def by_searcher(statement: Statement, observer: Observer) -> Outcome:
                    return await searchers.attempt(statement, budget, options.mode, observer)

                yield by_searcher, searchers.size
            return
        async with options.solving(self.toolchain) as (workers, policy):

            async def here(statement: Statement, observer: Observer) -> Outcome:
                return await attempt(
                    *(statement, self.toolchain, workers, options.budget),
                    policy=policy,
                    mode=options.mode,
                    environment=options.environment,
                    observer=observer,
                )

            yield here, 1

    async def _one(self, problem: Problem, attempting: Attempting, observer: Observer) -> Outcome:
        try:
            statement = parse(problem.formal_statement, problem.header)
        except StatementError as error:
            return Outcome(
                name=problem.name,
                status=Status.INVALID,
                seconds=0,
                environment=self.options.environment,
                message=str(error),
            )
        outcome = await attempting(statement, observer)
        return outcome.model_copy(update={"name": problem.name})

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
