"""How many candidates a second does the search for auxiliary points try, on figures of how many points?

    python -m benchmarks.geometry_candidates [--seconds N] [--threads N] [--sizes N …] [--set FILE]
                                             [--out FILE.json]

A candidate is a set of points added to a clone of the saturated state, closed, tested for the goal and, where
that failed, read for facts to share. Figures grow from a triangle by feet and midpoints, with one point more
for a goal that is true there by its place alone, so that no search ends early; then those problems of a set
(construction language; default: the project's IMO problems) that need auxiliary points, where a proof found
on the way is put aside and the search goes on.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import sys
from dataclasses import asdict, dataclass, replace
from importlib.metadata import version
from pathlib import Path
from time import monotonic, process_time

from geometry.check import nearby_figures
from geometry.diagram import draw
from geometry.engine import State
from geometry.facts import Fact, Figure, LowLevelProblem
from geometry.problem import read
from geometry.search import Ensemble, Settings

ROOT = Path(__file__).parents[1]
TESTS = ROOT / "tests" / "geometry" / "engine"
PROBLEMS = ROOT / "problems" / "geometry_imo.txt"
SIZES = (6, 8, 10, 12, 15, 20, 25, 30, 40, 60)


@dataclass(frozen=True)
class Row:
    """One figure: candidates tried in so many seconds of search, looks for candidates, facts shared.

    `processor` is the processor time of the search in seconds: less on a busy machine.
    """

    name: str
    points: int
    seconds: float
    processor: float
    tried: int
    expanded: int
    shared: int


def unprovable(size: int) -> LowLevelProblem:
    """A figure of `size` points with a goal that does not follow."""
    sys.path.insert(0, str(TESTS))
    import classical

    base = classical.growing(size - 1)
    places = dict(base.figure.points)
    names = list(places)
    (u, v), (x, y), at = places[names[0]], places[names[1]], places[names[2]]
    length = math.hypot(u - x, v - y)
    places["z"] = (at[0] + length * math.cos(1.234), at[1] + length * math.sin(1.234))
    goal = Fact("cong", (names[0], names[1], names[2], "z"))
    return replace(base, figure=Figure(places), goals=(goal,), name=f"grown {size}")


def measure(problem: LowLevelProblem, seconds: float, threads: int) -> Row | None:
    """Searches for so long; None where no auxiliary point is needed."""
    state = State(problem)
    if state.saturate(tables="all", seconds=60).outcome != "saturated":
        return None
    near = nearby_figures(problem, seed=0)
    others = [figure for figure, _ in zip(near, range(2), strict=False)]
    ensemble = Ensemble(state, others, settings=Settings(threads=threads))
    end, before = monotonic() + seconds, process_time()
    while (left := end - monotonic()) > 0:
        if ensemble.run(left) != "solved":
            break
        ensemble.reject()
    spent = process_time() - before
    now = ensemble.progress
    points = len(problem.figure.points)
    return Row(problem.name or "", points, now.seconds, spent, now.tried, now.expanded, now.shared)


def line(row: Row) -> str:
    """One row of the table."""
    return (
        f"{row.name[:28]:28} {row.points:6} {row.seconds:6.1f} {row.processor:6.1f} {row.tried:8} "
        f"{row.tried / row.seconds:8.0f} {row.tried / row.processor:10.0f} {row.expanded:8} {row.shared:6}\n"
    )


def main() -> int:
    """Measures, prints the table and writes the JSON."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=5.0, help="for each figure")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES, help="points of the grown figures")
    parser.add_argument("--set", type=Path, help="problems in the construction language", default=PROBLEMS)
    parser.add_argument("--no-set", action="store_true", help="the grown figures only")
    parser.add_argument("--out", type=Path, help="the JSON")
    arguments = parser.parse_args()
    problems = [unprovable(size) for size in arguments.sizes]
    if not arguments.no_set:
        problems += [draw(problem, 0) for problem in read(arguments.set.read_text(encoding="utf-8"))]
    sys.stdout.write(
        f"{'figure':28} {'points':>6} {'s':>6} {'cpu s':>6} {'tried':>8} {'tried/s':>8} {'by cpu s':>10} "
        f"{'expanded':>8} {'shared':>6}\n"
    )
    rows = []
    for problem in problems:
        row = measure(problem, arguments.seconds, arguments.threads)
        if row is None:
            continue
        rows.append(row)
        sys.stdout.write(line(row))
        sys.stdout.flush()
    if arguments.out:
        document = {
            "machine": {"processor": platform.processor() or platform.machine(), "cores": os.cpu_count()},
            "load": os.getloadavg()[0],
            "medalist": version("medalist"),
            "python": platform.python_version(),
            "threads": arguments.threads,
            "rows": [asdict(row) for row in rows],
        }
        arguments.out.write_text(json.dumps(document, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
