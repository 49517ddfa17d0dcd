"""What does the search for auxiliary points solve, how soon, and does sharing pay?

    python -m benchmarks.geometry_search [--set FILE] [--seconds N] [--threads N] [--seeds N] [--modes MODE …]
                                         [--names PART …] [--out FILE.json]

Each problem of the set (construction language; default: the project's IMO problems) is attempted with each
mode and seed. A mode is `shared` (all trees, sharing what they prove), `apart` (without sharing), `none` (no
auxiliary points) or the name of one kind of tree. A problem counts as solved when the check accepted its
proof.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from geometry.attempt import attempt
from geometry.errors import GeometryError
from geometry.problem import Problem, read
from geometry.search import TREES, Settings

ROOT = Path(__file__).parents[1]
PROBLEMS = ROOT / "problems" / "geometry_imo.txt"
MODES = ("none", "shared", "apart", *TREES)


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


def settings_of(mode: str, threads: int) -> Settings:
    """How a mode searches."""
    if mode in TREES:
        return Settings(trees=(mode,), share=False, threads=threads)
    return Settings(share=mode == "shared", threads=threads)


def measure(problem: Problem, mode: str, seed: int, seconds: float, threads: int) -> Row:
    """One attempt."""
    begin = time.perf_counter()
    try:
        found = attempt(
            problem,
            seconds=seconds,
            seed=seed,
            auxiliary=mode != "none",
            settings=settings_of(mode, threads),
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
        f"{row.name[:32]:32} {row.mode:8} {row.seed:4} {solved:>6} {row.seconds:8.2f} {row.tried:8} "
        f"{rate:7.0f} {row.shared:6} {row.added:5} {row.tree or row.fault or ''}"
    )


def summary(rows: list[Row]) -> str:
    """Solved counts by mode and seed."""
    lines = []
    for mode in dict.fromkeys(row.mode for row in rows):
        mine = [row for row in rows if row.mode == mode]
        counts = [
            sum(row.solved for row in mine if row.seed == seed)
            for seed in dict.fromkeys(row.seed for row in mine)
        ]
        total = sum(row.seconds for row in mine)
        each = len(mine) // len(counts)
        lines.append(f"{mode}: {', '.join(map(str, counts))} of {each} by seed; {total:.0f} s in all")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Measures, prints the table and writes the JSON."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", type=Path, default=PROBLEMS, help="problems in the construction language")
    parser.add_argument("--seconds", type=float, default=30.0, help="for each attempt")
    parser.add_argument("--threads", type=int, default=0, help="0: one a core")
    parser.add_argument("--seeds", type=int, default=1, help="how many seeds, from 0 on")
    parser.add_argument("--modes", nargs="+", choices=MODES, default=["none", "shared", "apart"])
    parser.add_argument(
        "--names", nargs="+", default=[""], help="only problems with one of these in their name"
    )
    parser.add_argument("--out", type=Path, help="the JSON")
    arguments = parser.parse_args()
    problems = [
        problem
        for problem in read(arguments.set.read_text(encoding="utf-8"))
        if any(part in problem.name for part in arguments.names)
    ]
    sys.stdout.write(
        f"{'problem':32} {'mode':8} {'seed':>4} {'solved':>6} {'s':>8} {'tried':>8} {'tried/s':>7} "
        f"{'shared':>6} {'added':>5} by\n"
    )
    rows = []
    for seed in range(arguments.seeds):
        for mode in arguments.modes:
            for problem in problems:
                rows.append(measure(problem, mode, seed, arguments.seconds, arguments.threads))
                sys.stdout.write(line(rows[-1]) + "\n")
                sys.stdout.flush()
    sys.stdout.write(summary(rows))
    if arguments.out:
        document = {
            "machine": {"processor": platform.processor() or platform.machine(), "cores": os.cpu_count()},
            "medalist": version("medalist"),
            "python": platform.python_version(),
            "set": arguments.set.name,
            "seconds": arguments.seconds,
            "rows": [asdict(row) for row in rows],
        }
        arguments.out.write_text(json.dumps(document, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
