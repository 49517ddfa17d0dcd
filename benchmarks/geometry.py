"""How fast does the geometry engine close figures, beside Yuclid in one run, and how does that grow?

    python -m benchmarks.geometry [--figures DIR] [--peer YUCLID] [--out FILE.json] [--plot FILE.svg]

DIR holds problems in the low-level form (`point`, `assume`, `prove` lines), the common input of both
engines; without it figures of `problems/geometry_imo.txt` are drawn. IMO 2008 P6 with the points of a known
proof comes on top. For the peer, `pip install py-yuclid==3.0.0` in another environment and name its program;
its own log tells its solving time, without the start of the process or reading.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Literal, get_args

from geometry.diagram import draw
from geometry.engine import State, saturate
from geometry.facts import GUARD_ARITY, LowLevelProblem
from geometry.low_level import parse_low_level, write_low_level
from geometry.problem import read

ROOT = Path(__file__).parents[1]
TESTS = ROOT / "tests" / "geometry" / "engine"
PROBLEMS = ROOT / "problems" / "geometry_imo.txt"
LARGE = ROOT / "benchmarks" / "data" / "imo_2008_p6_auxiliary.txt"
SEED = 0
REPEATS = 7
PEER_REPEATS = 3
SIZES = (10, 15, 20, 25, 30, 40, 50, 60)
CORE_ONLY = ("--disable-ar-dist", "--disable-ar-squared", "--disable-eqn-statements", "--disable-ar-sin")
STAMP = re.compile(r"^\[(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+)\] \[info\] (.*)$")
Tables = Literal["cheap", "all"]


@dataclass(frozen=True)
class Row:
    """One figure with one choice of tables: seconds are medians; the peer's are None where it did not run."""

    name: str
    points: int
    tables: Tables
    solved: bool
    seconds: float
    bytes: int
    peer_solved: bool | None
    peer_seconds: float | None


def measure(problem: LowLevelProblem, tables: Tables, peer: str | None) -> Row:
    """Runs both engines on the figure."""
    times = []
    for _ in range(REPEATS):
        closure = saturate(problem, tables=tables, seconds=120)
        times.append(closure.seconds)
    peer_solved, peer_seconds = run_peer(peer, problem, tables) if peer else (None, None)
    return Row(
        problem.name,
        len(problem.figure.points),
        tables,
        closure.solved,
        statistics.median(times),
        closure.bytes,
        peer_solved,
        peer_seconds,
    )


def run_peer(peer: str, problem: LowLevelProblem, tables: Tables) -> tuple[bool, float]:
    """Whether Yuclid solves it, and the median of what its log says between matching and the end."""
    times, solved = [], False
    kept = tuple(fact for fact in problem.assumptions if fact.predicate not in GUARD_ARITY)
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as file:
        file.write(write_low_level(replace(problem, assumptions=kept)))
    command = [peer, "--input-file", file.name, "--log-level", "info"]
    command += CORE_ONLY if tables == "cheap" else ()
    for _ in range(PEER_REPEATS):
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
        stamps = [
            found.groups()
            for line in (done.stdout + done.stderr).splitlines()
            if (found := STAMP.match(line))
        ]
        solved = done.returncode == 0 and any(text == "Solved the problem" for _, text in stamps)
        start = next((at for at, text in stamps if text == "Matching theorems"), None)
        if start is None:
            sys.stderr.write(f"{problem.name}: the peer did not run: {(done.stdout + done.stderr)[-200:]}\n")
            os.unlink(file.name)
            return False, float("nan")
        times.append((datetime.fromisoformat(stamps[-1][0]) - datetime.fromisoformat(start)).total_seconds())
    os.unlink(file.name)
    return solved, statistics.median(times)


def clone_seconds(problem: LowLevelProblem) -> float:
    """Median time to clone the saturated state."""
    state = State(replace(problem, goals=()))
    state.saturate(tables="all", goal=False)
    times = []
    gc.disable()
    for _ in range(50):
        start = time.perf_counter()
        state.clone()
        times.append(time.perf_counter() - start)
    gc.enable()
    return statistics.median(times)


def load(folder: Path | None) -> list[LowLevelProblem]:
    """The problems of the folder, or figures of the project's own."""
    if folder is not None:
        return [parse_low_level(path.read_text(), path.stem) for path in sorted(folder.glob("*.txt"))]
    return drawn(PROBLEMS)


def drawn(path: Path) -> list[LowLevelProblem]:
    """A figure of each problem in the construction language."""
    return [draw(problem, SEED) for problem in read(path.read_text(encoding="utf-8"))]


def growth(make: Callable[[int], LowLevelProblem]) -> list[dict[str, float]]:
    """Time to the fixpoint as the number of points grows."""
    rows = []
    for size in SIZES:
        problem = make(size)
        row: dict[str, float] = {"points": size}
        for tables in ("cheap", "all"):
            closures = [saturate(problem, tables=tables, goal=False, seconds=120) for _ in range(3)]
            row[tables] = statistics.median(closure.seconds for closure in closures)
            row[f"{tables}_bytes"] = closures[0].bytes
        row["clone"] = clone_seconds(problem)
        rows.append(row)
    return rows


def plot(rows: list[dict[str, float]]) -> str:
    """The growth as an SVG, logarithmic in time."""
    import math

    width, height, margin = 560.0, 360.0, 56.0
    top, bottom = 3.0, -2.0  # decades of milliseconds

    def at(points: float, seconds: float) -> tuple[float, float]:
        x = margin + (points - SIZES[0]) / (SIZES[-1] - SIZES[0]) * (width - 2 * margin)
        level = (math.log10(max(seconds * 1e3, 1e-3)) - bottom) / (top - bottom)
        return x, height - margin - level * (height - 2 * margin)

    body = []
    for decade in range(int(bottom), int(top) + 1):
        _, y = at(SIZES[0], 10.0**decade / 1e3)
        body.append(f'<line x1="{margin}" x2="{width - margin}" y1="{y:.1f}" y2="{y:.1f}" stroke="#8884"/>')
        body.append(f'<text x="{margin - 6}" y="{y + 4:.1f}" text-anchor="end">{10.0**decade:g} ms</text>')
    for size in SIZES:
        x, _ = at(size, 1)
        body.append(f'<text x="{x:.1f}" y="{height - margin + 18}" text-anchor="middle">{size}</text>')
    for tables, colour in (("cheap", "#27c"), ("all", "#d33")):
        path = " ".join("{:.1f},{:.1f}".format(*at(row["points"], row[tables])) for row in rows)
        body.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        x, y = at(rows[-1]["points"], rows[-1][tables])
        body.append(f'<text x="{x + 6:.1f}" y="{y:.1f}" fill="{colour}">{tables}</text>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
        f'font-size="11"><title>Time to the fixpoint by number of points</title>{"".join(body)}</svg>\n'
    )


def summary(tables: str, rows: list[Row]) -> list[str]:
    """What the rows of one choice of tables come to."""
    times = [row.seconds for row in rows]
    lines = [
        f"{tables}: {sum(row.solved for row in rows)}/{len(rows)} solved, "
        f"median {statistics.median(times) * 1e3:.2f} ms, most {max(times) * 1e3:.2f} ms, "
        f"total {sum(times) * 1e3:.1f} ms, largest state {max(row.bytes for row in rows) / 1e6:.1f} MB"
    ]
    peers = [(row.peer_seconds, row.seconds) for row in rows if row.peer_seconds]
    if peers:
        total = sum(peer for peer, _ in peers)
        lines.append(
            f"{tables}, peer: {sum(bool(row.peer_solved) for row in rows)} solved, "
            f"median {statistics.median(peer for peer, _ in peers) * 1e3:.2f} ms, "
            f"total {total * 1e3:.1f} ms: "
            f"{total / sum(mine for _, mine in peers):.1f} times slower in total, "
            f"{statistics.median(peer / mine for peer, mine in peers):.1f} times in the median"
        )
    return lines


def compare(problems: list[LowLevelProblem], peer: str | None) -> list[Row]:
    """All problems with each choice of tables."""
    return [measure(problem, tables, peer) for tables in get_args(Tables) for problem in problems]


def report(rows: list[Row], large: list[Row], grown: list[dict[str, float]]) -> str:
    """The tables that people read."""
    lines = [
        f"{'figure':38} {'points':>6} {'tables':6} {'solved':>6} {'ms':>9} {'peer':>6} {'ms':>9} {'ratio':>7}"
    ]
    for row in [*rows, *large]:
        peer = (
            f"{row.peer_seconds * 1e3:9.2f} {row.peer_seconds / row.seconds:6.1f}x"
            if row.peer_seconds
            else ""
        )
        solved = {True: "yes", False: "no", None: ""}
        mine = f"{solved[row.solved]:>6} {row.seconds * 1e3:9.3f}"
        theirs = f"{solved[row.peer_solved]:>6} {peer}"
        lines.append(f"{row.name[:38]:38} {row.points:6} {row.tables:6} {mine} {theirs}")
    for tables in ("cheap", "all"):
        lines += summary(tables, [row for row in rows if row.tables == tables])
    lines.append(f"{'points':>6} {'cheap ms':>10} {'all ms':>10} {'all MB':>8} {'clone ms':>9}")
    lines += [
        f"{row['points']:6} {row['cheap'] * 1e3:10.2f} {row['all'] * 1e3:10.2f} "
        f"{row['all_bytes'] / 1e6:8.2f} {row['clone'] * 1e3:9.3f}"
        for row in grown
    ]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Measures, prints the tables and writes the JSON."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--figures", type=Path, help="a folder of problems in the low-level form")
    parser.add_argument("--peer", default=shutil.which("yuclid"), help="the program of py-yuclid")
    parser.add_argument("--out", type=Path, help="the JSON")
    parser.add_argument("--plot", type=Path, help="the growth, as SVG; default: beside the JSON")
    arguments = parser.parse_args()
    peer = shutil.which(arguments.peer) if arguments.peer else None
    if arguments.peer and peer is None:
        parser.error(f"no program {arguments.peer}; `pip install py-yuclid==3.0.0` in another environment")
    if peer is None:
        sys.stdout.write("Yuclid is not installed: no peer is measured; --peer YUCLID names one.\n")
    rows = compare(load(arguments.figures), peer)
    large = compare(drawn(LARGE), peer)
    sys.path.insert(0, str(TESTS))
    import classical

    grown = growth(classical.growing)
    sys.stdout.write(report(rows, large, grown))
    if arguments.out:
        document = {
            "machine": {"processor": platform.processor() or platform.machine(), "cores": os.cpu_count()},
            "medalist": version("medalist"),
            "python": platform.python_version(),
            "peer": peer,
            "figures": str(arguments.figures or PROBLEMS.relative_to(ROOT)),
            "seed": SEED,
            "rows": [asdict(row) for row in rows],
            "large": [asdict(row) for row in large],
            "growth": grown,
        }
        arguments.out.write_text(json.dumps(document, indent=1) + "\n")
    chart = arguments.plot or (arguments.out.with_suffix(".svg") if arguments.out else None)
    if chart:
        chart.write_text(plot(grown))
    return 0


if __name__ == "__main__":
    sys.exit(main())
