"""What does the search for auxiliary points solve, how soon, and do sharing and the learned ranking pay?

    python -m benchmarks.geometry_search [--set FILE …] [--seconds N] [--threads N] [--processes N]
                                         [--seeds N] [--modes MODE …] [--names PART …] [--out FILE.json]

Each problem of the sets (construction language; default: the project's IMO problems) is attempted with each
mode and seed. A mode is `shared` (all trees, sharing what they prove), `apart` (without sharing), `none` (no
auxiliary points) or the name of one kind of tree; `+plain` after it: ranked by the fixed sum instead of the
learned network. A problem counts as solved when the check accepted its proof. Processes times threads should
not be more than the cores.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import statistics
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path

from geometry.attempt import attempt
from geometry.errors import GeometryError
from geometry.problem import Problem, read
from geometry.search import TREES, Settings

ROOT = Path(__file__).parents[1]
PROBLEMS = ROOT / "problems" / "geometry_imo.txt"
MODES = ("none", *(f"{mode}{ranked}" for mode in ("shared", "apart", *TREES) for ranked in ("", "+plain")))


@dataclass(frozen=True)
class Row:
    """One attempt: seconds in all, of the search, sets of points tried, points and tree of the proof."""

    name: str
    mode: str
    seed: int
    solved: bool
    seconds: float
    searched: float
    tried: int
    shared: int
    added: int
    tree: str | None
    fault: str | None


@dataclass(frozen=True)
class Task:
    """One attempt to be made."""

    problem: Problem
    mode: str
    seed: int
    seconds: float
    threads: int


def settings_of(mode: str, threads: int) -> Settings:
    """How a mode searches."""
    kind, _, plain = mode.partition("+")
    if kind in TREES:
        return Settings(trees=(kind,), share=False, threads=threads, learned=not plain)
    return Settings(share=kind == "shared", threads=threads, learned=not plain)


def measure(task: Task) -> Row:
    """Makes one attempt."""
    problem, mode, seed = task.problem, task.mode, task.seed
    begin = time.perf_counter()
    try:
        found = attempt(
            problem,
            seconds=task.seconds,
            seed=seed,
            auxiliary=mode != "none",
            settings=settings_of(mode, task.threads),
        )
    except GeometryError as error:
        spent = time.perf_counter() - begin
        return Row(problem.name, mode, seed, False, spent, 0.0, 0, 0, 0, None, str(error))
    progress = found.progress
    return Row(
        name=problem.name,
        mode=mode,
        seed=seed,
        solved=found.checked is not None,
        seconds=time.perf_counter() - begin,
        searched=progress.seconds if progress else 0.0,
        tried=progress.tried if progress else 0,
        shared=progress.shared if progress else 0,
        added=len(found.proof.auxiliary) if found.proof else 0,
        tree=found.tree,
        fault=None,
    )


def line(row: Row) -> str:
    """One row of the table."""
    rate = row.tried / row.searched if row.searched else 0.0
    solved = "yes" if row.solved else "no"
    return (
        f"{row.name[:32]:32} {row.mode:12} {row.seed:4} {solved:>6} {row.seconds:8.2f} {row.tried:8} "
        f"{rate:7.0f} {row.shared:6} {row.added:5} {row.tree or row.fault or ''}"
    )


def summary(rows: list[Row]) -> str:
    """By mode: solved by seed, and what the attempts took that every mode solved with a search."""
    by_attempt: dict[tuple[str, int], list[Row]] = {}
    for row in rows:
        if row.mode != "none":
            by_attempt.setdefault((row.name, row.seed), []).append(row)
    common = {key for key, each in by_attempt.items() if all(row.solved and row.tried for row in each)}
    lines = []
    for mode in dict.fromkeys(row.mode for row in rows):
        mine = [row for row in rows if row.mode == mode]
        counts = [
            sum(row.solved for row in mine if row.seed == seed)
            for seed in dict.fromkeys(row.seed for row in mine)
        ]
        total = sum(row.seconds for row in mine)
        each = len(mine) // len(counts)
        line = f"{mode:12} {', '.join(map(str, counts))} of {each} by seed; {total:.0f} s in all"
        both = [row for row in mine if (row.name, row.seed) in common]
        if both and mode != "none":
            tried = math.exp(statistics.fmean(math.log(row.tried) for row in both))
            seconds = math.exp(statistics.fmean(math.log(row.seconds) for row in both))
            line += f"; on {len(both)} searched and solved by all: {tried:.0f} tried, {seconds:.2f} s each"
        lines.append(line)
    return "\n".join(lines) + "\n"


def main() -> int:
    """Measures, prints the table and writes the JSON."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--set", type=Path, nargs="+", default=[PROBLEMS], help="problems in the construction language"
    )
    parser.add_argument("--seconds", type=float, default=30.0, help="for each attempt")
    parser.add_argument("--threads", type=int, default=0, help="of each attempt; 0: one a core")
    parser.add_argument("--processes", type=int, default=1, help="attempts at a time")
    parser.add_argument("--seeds", type=int, default=1, help="how many seeds, from 0 on")
    parser.add_argument("--modes", nargs="+", choices=MODES, default=["none", "shared", "apart"])
    parser.add_argument(
        "--names", nargs="+", default=[""], help="only problems with one of these in their name"
    )
    parser.add_argument("--out", type=Path, help="the JSON")
    arguments = parser.parse_args()
    problems = [
        problem
        for path in arguments.set
        for problem in read(path.read_text(encoding="utf-8"))
        if any(part in problem.name for part in arguments.names)
    ]
    sys.stdout.write(
        f"{'problem':32} {'mode':12} {'seed':>4} {'solved':>6} {'s':>8} {'tried':>8} {'tried/s':>7} "
        f"{'shared':>6} {'added':>5} by\n"
    )
    tasks = [
        Task(problem, mode, seed, arguments.seconds, arguments.threads)
        for seed in range(arguments.seeds)
        for problem in problems  # the modes one after the other, so that the machine's load is much the same
        for mode in arguments.modes
    ]
    rows = []
    with ProcessPoolExecutor(arguments.processes, mp_context=get_context("spawn")) as pool:
        for row in pool.map(measure, tasks):
            rows.append(row)
            sys.stdout.write(line(row) + "\n")
            sys.stdout.flush()
    sys.stdout.write(summary(rows))
    if arguments.out:
        document = {
            "machine": {"processor": platform.processor() or platform.machine(), "cores": os.cpu_count()},
            "medalist": version("medalist"),
            "python": platform.python_version(),
            "sets": [path.name for path in arguments.set],
            "threads": arguments.threads,
            "processes": arguments.processes,
            "seconds": arguments.seconds,
            "rows": [asdict(row) for row in rows],
        }
        arguments.out.write_text(json.dumps(document, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
