"""Do verdicts change when workers are killed at random through a run?

Every problem is searched twice, by workers in child processes: once undisturbed, and once while a process of
theirs (the host of a Lean, or its Lean) is killed every few seconds.  A verdict is that a problem is proved,
disproved, or neither.  Several workers never search twice alike, so a limit of simulations would be met by
luck: the disturbed search has twice as many as the undisturbed one, and no limit of time that matters.  A
problem that it solves in addition says nothing.  The exit code is 1 when one that was solved undisturbed is
not, or otherwise, or when a process is left.

    python -m benchmarks.chaos [SET] [--problems N] [--simulations N] [--every SECONDS] [--workers N]
        [--cluster] [--seed N] [--out FILE]

`--cluster` has the workers in actors of a Ray cluster on this machine.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import random
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import psutil

from benchmarks.contest import HERE, Row, commit, machine, read_rows, sample
from lean.environment import Limits
from lean.statement import parse
from lean.toolchain import Toolchain, find
from prover.attempt import attempt
from prover.budget import Budget
from prover.outcome import Status
from prover.workers import RemoteWorkers, open_cluster
from prover.workers.child import Child
from prover.workers.remote import Resident
from prover.workers.residents import LeanHost, LeanName

OUT_OF_REACH_SECONDS = 600.0

LEFT_OVER_SECONDS = 2.0
"""Processes that are there so long after the end count as leaked."""


@dataclass(frozen=True)
class Found:
    """How both searches of one problem ended."""

    name: str
    undisturbed: str
    disturbed: str
    seconds: float
    disturbed_seconds: float

    @property
    def worse(self) -> bool:
        """It was solved undisturbed, and not, or not the same way, under fire."""
        return _solved(self.undisturbed) and self.disturbed != self.undisturbed

    @property
    def gained(self) -> bool:
        """It was solved under fire only."""
        return not _solved(self.undisturbed) and _solved(self.disturbed)


def _solved(status: str) -> bool:
    return status in (Status.PROVED, Status.DISPROVED)


class Killer:
    """Kills a process of the workers every `every` seconds, host or Lean, as the seed has it."""

    def __init__(self, workers: RemoteWorkers, every: float, seed: int) -> None:
        self._workers = workers
        self._every = every
        self._random = random.Random(seed)
        self.kills = 0
        self.seen: set[int] = set()

    async def run(self) -> None:
        """Go on until cancelled."""
        while True:
            await asyncio.sleep(self._every)
            with contextlib.suppress(Exception):
                # Whoever is being replaced has no process to be asked for, and is left alone this time.
                async with asyncio.timeout(self._every):
                    pids = await self._workers.pids()
                self.seen |= set(pids)
                psutil.Process(self._random.choice(pids)).kill()
                self.kills += 1


@asynccontextmanager
async def opened(toolchain: Toolchain, count: int, cluster: bool) -> AsyncIterator[RemoteWorkers]:
    """Workers in child processes, or on a Ray cluster of our own."""
    if cluster:
        async with open_cluster(None, toolchain, workers=count) as workers:
            yield workers
        return
    resident = Resident(LeanHost.__module__, LeanHost.__name__, (LeanName.of("core", toolchain), Limits()))
    async with RemoteWorkers(lambda: Child.start(resident), count, Limits()) as workers:
        yield workers


async def search(row: Row, toolchain: Toolchain, workers: RemoteWorkers, budget: Budget) -> tuple[str, float]:
    """The status, and the seconds that it took."""
    began = time.perf_counter()
    outcome = await attempt(parse(row.formal_statement, row.header), toolchain, workers, budget)
    return str(outcome.status), time.perf_counter() - began


@dataclass
class Run:
    """All problems, and what was done to the workers."""

    found: list[Found]
    kills: int
    losses: int
    leaked: int


async def measure(rows: list[Row], toolchain: Toolchain, options: argparse.Namespace) -> Run:
    """Both searches of each problem, one after the other."""
    budget = Budget(OUT_OF_REACH_SECONDS, options.workers, options.seed, options.simulations)
    more = replace(budget, simulations=2 * options.simulations)
    before = set(psutil.pids())
    calm: list[tuple[str, float]] = []
    async with opened(toolchain, options.workers, options.cluster) as workers:
        for row in rows:
            calm.append(await search(row, toolchain, workers, budget))
    found: list[Found] = []
    async with opened(toolchain, options.workers, options.cluster) as workers:
        killer = Killer(workers, options.every, options.seed)
        killing = asyncio.create_task(killer.run())
        for number, (row, (status, seconds)) in enumerate(zip(rows, calm, strict=True), start=1):
            disturbed, disturbed_seconds = await search(row, toolchain, workers, more)
            found.append(Found(row.name, status, disturbed, seconds, disturbed_seconds))
            sys.stderr.write(f"[{number}/{len(rows)}] {row.name}: {status}, {disturbed}\n")
        killing.cancel()
        await asyncio.gather(killing, return_exceptions=True)
        losses = workers.losses
    return Run(found, killer.kills, losses, len(left_over(before, killer.seen)))


def left_over(before: set[int], seen: set[int]) -> list[psutil.Process]:
    """Processes that the runs have started and that are still there."""
    started = [p for p in psutil.Process().children(recursive=True) if p.pid not in before]
    for pid in seen - before:
        with contextlib.suppress(psutil.NoSuchProcess):
            started.append(psutil.Process(pid))
    return psutil.wait_procs(started, timeout=LEFT_OVER_SECONDS)[1]


def show(run: Run, every: float) -> str:
    """The run as a table."""
    lines = [f"{'problem':<44}{'undisturbed':>12}{'':>9}{'disturbed':>12}"]
    for found in run.found:
        mark = "  WORSE" if found.worse else "  solved in addition" if found.gained else ""
        lines.append(
            f"{found.name:<44}{found.undisturbed:>12}{found.seconds:>7.1f} s{found.disturbed:>12}"
            f"{found.disturbed_seconds:>7.1f} s{mark}"
        )
    worse = sum(found.worse for found in run.found)
    gained = sum(found.gained for found in run.found)
    lines += [
        "",
        f"{run.kills} kills, one every {every:g} s, lost {run.losses} hosts and "
        f"{run.kills - run.losses} times Lean alone",
        f"{len(run.found)} verdicts: {worse} changed, {gained} found in addition",
        f"{run.leaked} processes leaked",
    ]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("set", nargs="?", type=Path, default=HERE / "problems" / "graded.jsonl")
    parser.add_argument("--problems", type=int, default=20, help="so many of the set, evenly spaced")
    parser.add_argument("--simulations", type=int, default=60, help="of each search")
    parser.add_argument("--every", type=float, default=2.0, help="seconds between kills")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--cluster", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, help="write the report here as JSON")
    options = parser.parse_args()
    rows = sample(read_rows(options.set), options.problems)
    toolchain = find("core")
    before = machine()
    run = asyncio.run(measure(rows, toolchain, options))
    sys.stdout.write(show(run, options.every) + "\n")
    if options.out:
        report = {
            "machine": before,
            "versions": {"commit": commit(), "lean": toolchain.version, "library": toolchain.library_hash},
            "seed": options.seed,
            "simulations": options.simulations,
            "every_seconds": options.every,
            "workers": options.workers,
            "cluster": options.cluster,
            "run": asdict(run),
        }
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return int(run.leaked > 0 or any(found.worse for found in run.found))


if __name__ == "__main__":
    sys.exit(main())
