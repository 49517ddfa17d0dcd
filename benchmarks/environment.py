"""How fast are tactic steps, beside the two plain ways of taking them?

Replays the 500 recorded steps of `data/steps.jsonl` (simp, omega, rw, intro, induction, failing ones,
branching) on one core, worker and client together: served by the core, by edits of a document, with a new
document for each step, and with one run of `lean` for each step.  Prints a table and writes JSON with machine
and versions; nothing in it is random.  On a busy machine the processor time says more than the wall time.

    python -m benchmarks.environment [--out FILE] [--long STEPS] [--plain STEPS]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import statistics
import subprocess
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from lean.document import Document
from lean.environment import Environment, Limits, ProofState, TacticError
from lean.server import Server
from lean.statement import parse
from lean.toolchain import Toolchain, find

DATA = Path(__file__).parent / "data" / "steps.jsonl"
ENDLESS = "repeat (rw [Nat.add_comm] at h)"
EATING = "repeat (by_cases (a = 0))"


@dataclass(frozen=True)
class Row:
    """One recorded step."""

    statement: str
    path: tuple[str, ...]
    tactic: str


@dataclass(frozen=True)
class Timing:
    """What a way of taking steps needs, in wall time; processor time of worker and client together."""

    way: str
    steps: int
    steps_per_second: float
    median_ms: float
    percentile_95_ms: float
    worst_ms: float
    processor_ms: float | None = None


def load() -> list[Row]:
    rows = (json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines())
    return [Row(row["statement"], tuple(row["path"]), row["tactic"]) for row in rows]


def timing(way: str, seconds: list[float], processor: float | None = None) -> Timing:
    ordered = sorted(seconds)
    return Timing(
        way,
        len(ordered),
        round(len(ordered) / sum(ordered), 1),
        round(1000 * statistics.median(ordered), 2),
        round(1000 * ordered[int(0.95 * len(ordered))], 2),
        round(1000 * ordered[-1], 2),
        None if processor is None else round(1000 * processor / len(ordered), 2),
    )


async def replay(environment: Environment, rows: list[Row]) -> tuple[list[float], list[float]]:
    """Seconds of each step, and of the first state of each statement."""
    steps, firsts = [], []
    states: dict[tuple[str, ...], ProofState] = {}
    for row in rows:
        path = (row.statement, *row.path)
        if path[:1] not in states:
            began = time.perf_counter()
            states[path[:1]] = await environment.start(parse(row.statement))
            firsts.append(time.perf_counter() - began)
        began = time.perf_counter()
        result = await environment.step(states[path], row.tactic)
        steps.append(time.perf_counter() - began)
        if isinstance(result, ProofState):
            states[(*path, row.tactic)] = result
    return steps, firsts


def processor_seconds(environment: Environment) -> float:
    """Processor time of the worker and of this process so far."""
    worker = psutil.Process(environment.pid).cpu_times()
    return time.process_time() + float(worker.user + worker.system)


async def plain_documents(toolchain: Toolchain, rows: list[Row]) -> list[float]:
    """Seconds of each step when each gets a document, so a worker, of its own."""
    seconds = []
    for row in rows:
        text = Document.of(parse(row.statement), toolchain).text((*row.path, row.tactic))
        began = time.perf_counter()
        server = await Server.start(toolchain, seconds=60, memory_bytes=2 << 30)
        await server.check(text, 60)
        seconds.append(time.perf_counter() - began)
        await server.close()
    return seconds


def plain_runs(toolchain: Toolchain, rows: list[Row]) -> list[float]:
    """Seconds of each step when `lean` is run on a file for each."""
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "Step.lean"
        for row in rows:
            file.write_text(Document.of(parse(row.statement), toolchain).text((*row.path, row.tactic)))
            began = time.perf_counter()
            subprocess.run(
                [toolchain.executable, file],
                env=toolchain.environment_variables(),
                capture_output=True,
                check=False,
            )
            seconds.append(time.perf_counter() - began)
    return seconds


async def fault(toolchain: Toolchain, tactic: str, limits: Limits) -> dict[str, object]:
    """What a bad tactic ends as, and how long that and the next good step take."""
    environment = await Environment.open(toolchain, limits)
    try:
        state = await environment.start(parse("theorem t (a b : ℕ) (h : a + b = b + a) : b + a = a + b"))
        began = time.perf_counter()
        result = await environment.step(state, tactic)
        ended = time.perf_counter()
        after = await environment.step(state, "omega")
        return {
            "tactic": tactic,
            "kind": result.kind if isinstance(result, TacticError) else "none",
            "seconds": round(ended - began, 2),
            "limit_seconds": limits.step_seconds,
            "next_step_seconds": round(time.perf_counter() - ended, 2),
            "next_step_solved": isinstance(after, ProofState) and after.solved,
        }
    finally:
        await environment.close()


async def measure(toolchain: Toolchain, rows: list[Row], *, long: int, plain: int) -> dict[str, object]:
    starts = []
    for _ in range(5):
        began = time.perf_counter()
        environment = await Environment.open(toolchain)
        starts.append(time.perf_counter() - began)
        await environment.close()
    timings = []
    firsts: list[float] = []
    memory: dict[str, int] = {}
    # Memory is to stay level without the help of replacing workers.
    limits = Limits(recycle_steps=1 << 40, recycle_bytes=1 << 40)
    for way, serving in (("served", True), ("edited", False)):
        environment = await Environment.open(toolchain, limits, serving=serving)
        before = processor_seconds(environment)
        steps, began_with = await replay(environment, rows)
        timings.append(timing(way, steps, processor_seconds(environment) - before))
        if serving:
            firsts = began_with
            memory["after_500_steps"] = environment.memory()
            while environment.steps < long:
                await replay(environment, rows)
            memory[f"after_{environment.steps}_steps"] = environment.memory()
        await environment.close()
    sample = rows[:: max(1, len(rows) // plain)]
    timings.append(timing("a new document for each step", await plain_documents(toolchain, sample)))
    timings.append(timing("a run of lean for each step", plain_runs(toolchain, sample)))
    return {
        "timings": [asdict(entry) for entry in timings],
        "worker_start_ms": round(1000 * statistics.median(starts), 1),
        "first_state_ms": {
            "median": round(1000 * statistics.median(firsts), 1),
            "worst": round(1000 * max(firsts), 1),
        },
        "memory_bytes": memory,
        "faults": [
            await fault(toolchain, ENDLESS, Limits(step_seconds=1)),
            await fault(toolchain, EATING, Limits(step_seconds=60, memory_bytes=300 << 20)),
        ],
    }


def show(report: dict[str, object]) -> str:
    entries = report["timings"]
    assert isinstance(entries, list)
    lines = [f"{'way':<32}{'steps':>7}{'per s':>9}{'median':>10}{'95 %':>10}{'worst':>10}{'processor':>12}"]
    lines += [
        f"{entry['way']:<32}{entry['steps']:>7}{entry['steps_per_second']:>9}"
        f"{entry['median_ms']:>7} ms{entry['percentile_95_ms']:>7} ms{entry['worst_ms']:>7} ms"
        f"{entry['processor_ms'] or '-':>9} ms"
        for entry in entries
    ]
    base = entries[-1]["steps_per_second"]
    lines.append(
        f"served steps are {entries[0]['steps_per_second'] / base:.0f} times as many as runs of lean"
    )
    lines += [f"{name}: {report[name]}" for name in ("worker_start_ms", "first_state_ms", "memory_bytes")]
    faults = report["faults"]
    assert isinstance(faults, list)
    return "\n".join([*lines, *(f"fault: {entry}" for entry in faults)])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, help="write the report here as JSON")
    parser.add_argument("--long", type=int, default=10_000, help="steps before memory is compared")
    parser.add_argument("--plain", type=int, default=50, help="steps to take in each plain way")
    arguments = parser.parse_args()
    toolchain = find("core")
    core = min(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {core})
    report = {
        "machine": {
            "platform": platform.platform(),
            "processor": platform.processor() or platform.machine(),
            "cores_used": 1,
            "load": os.getloadavg()[0],
        },
        "versions": {
            "lean": toolchain.version,
            "library": toolchain.library_hash,
            "python": platform.python_version(),
        },
        **asyncio.run(measure(toolchain, load(), long=arguments.long, plain=arguments.plain)),
    }
    print(show(report))
    if arguments.out:
        arguments.out.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
