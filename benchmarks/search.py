"""How many problems does the search solve, beside the search of an earlier revision?

Each problem is tried by every search in turn, for each seed, with equal seconds and workers, so that all see
the same load of the machine; who comes first rotates.  `--policy` may be given several times and makes
several searches of this tree.  Every result is appended to `--results` as it comes; a run that was
interrupted goes on with `--resume`.  Seconds are the search's own, checks of proofs included, the start of
processes not.

    python -m benchmarks.search problems/graded.jsonl problems/imo.jsonl --seconds 20 --seeds 0 1 2
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import statistics
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import AsyncExitStack, ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.contest import (
    HERE,
    Answer,
    Contestant,
    ContestError,
    Row,
    commit,
    machine,
    read_rows,
    resolve,
    revision,
    sample,
    sources_hash,
)
from prover.errors import SetError

EARLIER = "c51d7cf"
"""The last revision whose search was a fixed list of tactics."""

RESULTS = Path("build/benchmarks/search.jsonl")


@dataclass(frozen=True)
class Task:
    """One problem of one set under one seed."""

    set: str
    seed: int
    row: Row


@dataclass(frozen=True)
class Result:
    """What one search made of one task."""

    set: str
    search: str
    seed: int
    name: str
    grade: int | None
    answer: Answer

    @property
    def key(self) -> tuple[str, str, int, str]:
        """What a result is the result of."""
        return self.set, self.search, self.seed, self.name


class Record:
    """Results in a JSONL file whose first line says under which terms they were made."""

    def __init__(self, path: Path, terms: dict[str, object], *, resume: bool) -> None:
        self.path = path
        self.results: list[Result] = []
        path.parent.mkdir(parents=True, exist_ok=True)
        # What an interrupted run left after the last complete line is no result.
        lines = path.read_text("utf-8").split("\n")[:-1] if path.exists() else []
        if lines and not resume:
            raise SystemExit(f"{path} has results; go on with --resume, or give another --results")
        if lines and json.loads(lines[0]) != terms:
            raise SystemExit(
                f"{path} was made under other terms: {lines[0]}; these are {json.dumps(terms)}; "
                "give another --results"
            )
        for line in lines[1:]:
            row = json.loads(line)
            self.results.append(Result(**{**row, "answer": Answer(**row["answer"])}))
        kept = lines or [json.dumps(terms)]
        path.write_text("".join(f"{line}\n" for line in kept), encoding="utf-8")

    def add(self, result: Result) -> None:
        """Append a result to the file at once."""
        self.results.append(result)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(result), ensure_ascii=False) + "\n")


async def contest(contestants: Sequence[Contestant], tasks: Sequence[Task], record: Record) -> None:
    """Every task for every search that has no result for it yet."""
    done = {result.key for result in record.results}
    began = time.monotonic()
    tried = 0
    for number, task in enumerate(tasks):
        turn = number % len(contestants)
        heard = []
        for contestant in (*contestants[turn:], *contestants[:turn]):
            if (task.set, contestant.name, task.seed, task.row.name) in done:
                continue
            answer = await contestant.solve(task.row, task.seed)
            record.add(Result(task.set, contestant.name, task.seed, task.row.name, task.row.grade, answer))
            heard.append(f"{contestant.name} {answer.status} {answer.seconds:.1f} s")
        if heard:
            tried += 1
            left = (time.monotonic() - began) / tried * (len(tasks) - number - 1)
            sys.stderr.write(
                f"[{number + 1}/{len(tasks)}, {left / 60:.0f} min left] {task.set} seed {task.seed} "
                f"{task.row.name}: {'; '.join(heard)}\n"
            )


def summary(results: Sequence[Result]) -> list[dict[str, object]]:
    """One entry for each set, seed and search.

    only: problems that this search alone solved in that set under that seed; grades: solved and tried of
    each grade.
    """
    entries: list[dict[str, object]] = []
    groups = {(r.set, r.seed): None for r in results}
    for name, seed in groups:
        group = [r for r in results if (r.set, r.seed) == (name, seed)]
        for search in dict.fromkeys(r.search for r in group):
            mine = [r for r in group if r.search == search]
            others = {r.name for r in group if r.search != search and r.answer.solved}
            solved = [r for r in mine if r.answer.solved]
            counts = Counter(r.answer.status for r in mine)
            tried = Counter(r.grade for r in mine if r.grade is not None)
            good = Counter(r.grade for r in solved if r.grade is not None)
            entries.append(
                {
                    "set": name,
                    "seed": seed,
                    "search": search,
                    "problems": len(mine),
                    **{status: counts[status] for status in ("proved", "disproved", "exhausted")},
                    "invalid_or_failed": counts["invalid"] + counts["failed"],
                    "median_seconds": statistics.median(r.answer.seconds for r in solved) if solved else None,
                    "steps": sum(r.answer.steps for r in mine),
                    "only": [r.name for r in solved if r.name not in others],
                    "grades": {str(grade): [good[grade], tried[grade]] for grade in sorted(tried)},
                }
            )
    return entries


def show(entries: Sequence[dict[str, object]]) -> str:
    """The entries as tables."""
    width = max(12, *(len(str(e["search"])) for e in entries)) + 2
    sets = max(6, *(len(str(e["set"])) for e in entries)) + 2
    lines = [
        f"{'set':<{sets}}{'search':<{width}}{'seed':>5}{'problems':>10}{'proved':>8}{'disproved':>11}"
        f"{'median':>10}{'steps':>10}{'only here':>11}"
    ]
    for e in entries:
        median = f"{e['median_seconds']:.2f} s" if e["median_seconds"] is not None else "-"
        only = e["only"]
        assert isinstance(only, list)
        lines.append(
            f"{e['set']:<{sets}}{e['search']:<{width}}{e['seed']:>5}{e['problems']:>10}{e['proved']:>8}"
            f"{e['disproved']:>11}{median:>10}{e['steps']:>10}{len(only):>11}"
        )
    graded = [e for e in entries if e["grades"]]
    if graded:
        lines += ["", "solved of tried, by grade"]
        lines += [
            f"{e['set']:<{sets}}{e['search']:<{width}}{e['seed']:>5}"
            + "".join(f"{f'{g}: {a} of {b}':>16}" for g, (a, b) in _grades(e).items())
            for e in graded
        ]
    for e in entries:
        if e["only"] and len({x["search"] for x in entries}) > 1:
            assert isinstance(e["only"], list)
            lines += ["", f"only {e['search']}, {e['set']}, seed {e['seed']}: {', '.join(e['only'])}"]
        if e["invalid_or_failed"]:
            lines += ["", f"{e['search']}, {e['set']}: {e['invalid_or_failed']} invalid or failed"]
    return "\n".join(lines)


def _grades(entry: dict[str, object]) -> dict[str, list[int]]:
    grades = entry["grades"]
    assert isinstance(grades, dict)
    return grades


def _tasks(arguments: argparse.Namespace) -> list[Task]:
    sets: dict[str, list[Row]] = {}
    for path in arguments.sets:
        if path.stem in sets:
            raise SystemExit(f"two sets are named {path.stem}; results could not be told apart")
        rows = [r for r in read_rows(path) if arguments.grades is None or r.grade in arguments.grades]
        sets[path.stem] = sample(rows, arguments.sample)
    return [Task(name, seed, row) for name, rows in sets.items() for seed in arguments.seeds for row in rows]


async def run(arguments: argparse.Namespace) -> dict[str, object]:
    task = asyncio.current_task()
    assert task is not None
    # However it is ended, the processes are wound up and the work tree of the revision is removed.
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    tasks = _tasks(arguments)
    if not tasks:
        raise SystemExit("no problems are left to try")
    terms: dict[str, object] = {
        "seconds": arguments.seconds,
        "workers": arguments.workers,
        "sources": sources_hash(),
    }
    record = Record(arguments.results, terms, resume=arguments.resume)
    terms_of_each = (arguments.seconds, arguments.workers)
    with ExitStack() as trees:
        made = [Contestant(policy, HERE, policy, *terms_of_each) for policy in arguments.policy]
        if arguments.against != "none":
            tree = trees.enter_context(revision(arguments.against))
            made.append(Contestant(resolve(arguments.against), tree, "structural", *terms_of_each))
        async with AsyncExitStack() as running:
            for contestant in made:
                await running.enter_async_context(contestant)
            before = machine()
            await contest(made, tasks, record)
    wanted = {(t.set, c.name, t.seed, t.row.name) for t in tasks for c in made}
    return {
        "machine": before,
        "commit": commit(),
        "terms": terms,
        "searches": {c.name: {"lean": c.lean, "library": c.library} for c in made},
        "seeds": arguments.seeds,
        "sample": arguments.sample,
        "table": summary([r for r in record.results if r.key in wanted]),
    }


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET", help="`.jsonl` sets of problems")
    parser.add_argument("--seconds", type=float, default=20.0, help="for each problem")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--workers", type=int, default=1, help="Lean workers of each search")
    parser.add_argument("--against", default=EARLIER, help="the earlier revision, or `none`")
    parser.add_argument("--policy", action="append", help="of this tree's search; default: structural")
    parser.add_argument("--grades", type=int, nargs="+", help="only problems of these grades")
    parser.add_argument("--sample", type=int, help="only so many problems of each set, evenly spaced")
    parser.add_argument("--results", type=Path, default=RESULTS, help="where results are appended")
    parser.add_argument("--resume", action="store_true", help="go on with what is in --results")
    parser.add_argument("--out", type=Path, help="write the report here as JSON")
    arguments = parser.parse_args()
    arguments.policy = list(dict.fromkeys(arguments.policy or ["structural"]))
    try:
        report = asyncio.run(run(arguments))
    except asyncio.CancelledError:
        sys.stderr.write(f"interrupted; --resume goes on with what is in {arguments.results}\n")
        return 130
    except (ContestError, SetError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    table = report["table"]
    assert isinstance(table, list)
    sys.stdout.write(show(table) + "\n")
    if arguments.out:
        arguments.out.parent.mkdir(parents=True, exist_ok=True)
        arguments.out.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
