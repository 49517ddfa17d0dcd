"""Does the search prove false theorems by auxiliary points? The fuzzer of the tests, for long runs.

    python -m benchmarks.geometry_false [--cases N] [--processes N] [--seed N] [--out FILE.json]

Figures full of coincidences, of which few are assumed; what is false on a figure near by is given to the
search as a goal (tests/geometry/engine/false_theorems.py and false_by_search.py). Any proof is a fault: the
exit code is 1. Each process takes parts of 50 cases with a seed of their own, so that the cases depend on
the seed alone.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).parents[1]
TESTS = ROOT / "tests" / "geometry" / "engine"
PART = 50


def part(cases: int, seed: int) -> tuple[int, int, int, list[str]]:
    """Cases, sets of points tried, proofs in another configuration, and the false theorems proved."""
    sys.path.insert(0, str(TESTS))
    import false_by_search

    tally = false_by_search.search(cases, seed)
    proved = [
        f"{fact}  from  {'; '.join(map(str, problem.assumptions))}  on  {dict(problem.figure.points)}"
        for problem, fact in tally.proved
    ]
    return tally.cases, tally.tried, tally.other, proved


def main() -> int:
    """Prints how many were tried, and each false theorem that was proved."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cases", type=int, default=5000)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, help="the JSON")
    arguments = parser.parse_args()
    begin = time.perf_counter()
    cases = tried = other = 0
    proved: list[str] = []
    parts = -(-arguments.cases // PART)
    with ProcessPoolExecutor(arguments.processes, mp_context=get_context("spawn")) as pool:
        futures = [
            pool.submit(part, min(PART, arguments.cases - PART * i), arguments.seed * 1000 + i)
            for i in range(parts)
        ]
        for done, future in enumerate(as_completed(futures), 1):
            more = future.result()
            cases, tried, other, proved = (
                cases + more[0],
                tried + more[1],
                other + more[2],
                proved + more[3],
            )
            if done % 10 == 0 or done == parts:
                sys.stdout.write(
                    f"{cases} false theorems, {tried} sets of points tried: {len(proved)} proved\n"
                )
                sys.stdout.flush()
    sys.stdout.write(f"({other} more proved, but false in other configurations than the one drawn)\n")
    for theorem in proved:
        sys.stdout.write(f"  {theorem}\n")
    if arguments.out:
        document = {
            "machine": {"processor": platform.processor() or platform.machine(), "cores": os.cpu_count()},
            "medalist": version("medalist"),
            "python": platform.python_version(),
            "seed": arguments.seed,
            "seconds": time.perf_counter() - begin,
            "cases": cases,
            "tried": tried,
            "other": other,
            "proved": proved,
        }
        arguments.out.write_text(json.dumps(document, indent=1) + "\n")
    return 1 if proved else 0


if __name__ == "__main__":
    sys.exit(main())
