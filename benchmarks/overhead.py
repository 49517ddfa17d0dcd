"""What does the search add to Lean?

Statements are searched with a limited number of simulations, by one worker and by two; every step is
recorded, and one `Environment` alone then takes the same steps again:

- in the order of the search, with its changes between the statement and its negation ("as searched");
- all steps on the statement first, then those on its negation ("by side"), which is the most that one
  environment can do.

Neither the checks of proofs nor the start of workers is in any of it.  Rates are steps a second over all
statements; seconds of this process are its processor time, which a busy machine does not stretch.  The
search by one worker is run twice with the same seed, the second time with a trace: proof, simulations and
steps must be the same, or the exit code is 1.

    python -m benchmarks.overhead [--set SET] [--statements N] [--simulations N] [--seed N] [--out FILE]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from benchmarks.contest import HERE, commit, machine, read_rows, sample
from lean.environment import Environment, Limits, ProofState
from lean.pool import Pool
from lean.statement import Statement, negation, parse
from lean.toolchain import Toolchain, find
from prover.attempt import NEGATION_SHARE, VACUITY_SHARE, VACUITY_STEPS, open_trace
from prover.budget import Budget
from prover.policy.structural import StructuralPolicy
from prover.policy.structural.lemmas import core_index
from prover.recording import Recorder
from prover.solver import Side, Solver, Statistics
from prover.trace import TraceWriter, read_trace
from prover.workers import LocalWorkers, Taken, Worker, Workers

GOAL_TWO_WORKERS = 1.7
"""Two workers are to take so many times the steps a second of one environment alone."""

GOAL_BYTES = 300
"""A node of the trace, with its edges, is to take no more."""


@dataclass(frozen=True)
class Step:
    """A step that a search took; without a tactic, the first state of a statement."""

    statement: Statement
    state: ProofState | None = None
    tactic: str = ""
    heartbeats: int | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What is to be the same when a search is run again."""
        return self.statement.name, str(self.statement), self.state and self.state.tactics, self.tactic


@dataclass
class RecordingWorker:
    """A worker whose steps are noted."""

    inner: Worker
    steps: list[Step]

    async def start(self, statement: Statement) -> ProofState:
        """See `Worker.start`."""
        self.steps.append(Step(statement))
        return await self.inner.start(statement)

    async def run(
        self, state: ProofState, tactics: Sequence[str], heartbeats: Sequence[int | None]
    ) -> list[Taken]:
        """See `Worker.run`."""
        taken = await self.inner.run(state, tactics, heartbeats)
        self.steps += [
            Step(state.statement, state, tactic, allowed)
            for tactic, allowed, _ in zip(tactics, heartbeats, taken, strict=False)
        ]
        return taken


@dataclass
class RecordingWorkers:
    """Workers whose steps are noted, in the order in which they ended."""

    inner: Workers
    steps: list[Step] = field(default_factory=list)

    @property
    def size(self) -> int:
        """See `Workers.size`."""
        return self.inner.size

    @asynccontextmanager
    async def lease(self) -> AsyncIterator[Worker]:
        """See `Workers.lease`."""
        async with self.inner.lease() as worker:
            yield RecordingWorker(worker, self.steps)


@dataclass
class Spent:
    """Steps, and the wall seconds and this process's processor seconds that they took."""

    steps: int = 0
    seconds: float = 0.0
    processor: float = 0.0

    def __iadd__(self, other: Spent) -> Spent:
        self.steps += other.steps
        self.seconds += other.seconds
        self.processor += other.processor
        return self

    @property
    def rate(self) -> float:
        """Steps a second."""
        return self.steps / self.seconds if self.seconds else 0.0


class Clock:
    """Measures a block."""

    def __enter__(self) -> Clock:
        self._began = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds = time.perf_counter() - self._began[0]
        self.processor = time.process_time() - self._began[1]


@dataclass(frozen=True)
class Searched:
    """One search: what it spent, took and found."""

    spent: Spent
    statistics: Statistics
    steps: list[Step]
    nodes: int
    proof: str | None

    def differs(self, other: Searched) -> str | None:
        """In what two searches with the same seed differ."""
        if self.proof != other.proof:
            return f"proofs: {self.proof!r} and {other.proof!r}"
        counts = self.statistics.simulations, other.statistics.simulations
        if counts[0] != counts[1]:
            return f"simulations: {counts[0]} and {counts[1]}"
        if [step.key for step in self.steps] != [step.key for step in other.steps]:
            return "the steps that were taken"
        return None


def sides(statement: Statement) -> list[Side]:
    """What an attempt searches for."""
    both = [Side("prove", statement, 1.0), Side("disprove", negation(statement), NEGATION_SHARE)]
    if statement.binders:
        absurd = replace(statement, conclusion="False")
        both.append(Side("vacuous", absurd, VACUITY_SHARE, limit=VACUITY_STEPS))
    return both


def forget() -> None:
    """Empty the prover's caches: what one search worked out is not to help the next of the same statement.

    The index of the library stays; it is made once in a process, whatever is searched.
    """
    for name, module in list(sys.modules.items()):
        if name.startswith("prover."):
            for value in vars(module).values():
                if value is not core_index and hasattr(value, "cache_clear"):
                    value.cache_clear()


async def search(
    statement: Statement, toolchain: Toolchain, workers: int, budget: Budget, trace: TraceWriter | None = None
) -> Searched:
    """Search once, with workers of its own that are up before the clock starts."""
    forget()

    async def believe(_: Side, proof: str) -> str:
        return proof

    async with Pool(toolchain, workers, Limits()) as pool:
        recording = RecordingWorkers(LocalWorkers(pool))
        recorder = Recorder(trace)
        solver = Solver(
            sides(statement), recording, StructuralPolicy(), believe,
            lanes=workers, simulations=budget.simulations, seed=budget.seed, recorder=recorder,
        )  # fmt: skip
        with Clock() as clock:
            solved = await solver.run()
            proof = solved.proof if solved else None
            status = "proved" if solved else "exhausted"
            recorder.end(status, proof, None, 0.0, solver.statistics.steps)
    spent = Spent(solver.statistics.steps, clock.seconds, clock.processor)
    return Searched(spent, solver.statistics, recording.steps, solver.nodes, proof)


async def alone(toolchain: Toolchain, steps: Sequence[Step]) -> Spent:
    """One environment takes these steps."""
    environment = await Environment.open(toolchain, Limits())
    try:
        with Clock() as clock:
            for step in steps:
                if step.state is None:
                    await environment.start(step.statement)
                else:
                    await environment.step(step.state, step.tactic, heartbeats=step.heartbeats)
    finally:
        await environment.close()
    return Spent(sum(step.state is not None for step in steps), clock.seconds, clock.processor)


def by_side(steps: Sequence[Step]) -> list[Step]:
    """The same steps, one side after the other, each in its order."""
    found: dict[str, list[Step]] = {}
    for step in steps:
        found.setdefault(str(step.statement), []).append(step)
    return [step for side in found.values() for step in side]


@dataclass
class Totals:
    """What all statements together took, in each way."""

    one: Spent = field(default_factory=Spent)
    one_traced: Spent = field(default_factory=Spent)
    two: Spent = field(default_factory=Spent)
    alone: Spent = field(default_factory=Spent)
    alone_by_side: Spent = field(default_factory=Spent)
    alone_two: Spent = field(default_factory=Spent)
    lean_seconds: float = 0.0
    policy_seconds: float = 0.0
    own_seconds: float = 0.0
    simulations: int = 0
    nodes: int = 0
    trace_bytes: int = 0
    trace_events: int = 0
    proofs: int = 0
    differing: dict[str, str] = field(default_factory=dict)


async def measure(
    statements: Sequence[Statement], toolchain: Toolchain, budget: Budget, folder: Path
) -> Totals:
    """All ways in turn for each statement, so that all see the same load of the machine."""
    totals = Totals()
    core_index()
    for number, statement in enumerate(statements, start=1):
        plain = await search(statement, toolchain, 1, budget)
        file = folder / f"{number}.trace.zst"
        trace = open_trace(file, statement, toolchain, "core", StructuralPolicy(), budget)
        traced = await search(statement, toolchain, 1, budget, trace)
        two = await search(statement, toolchain, 2, budget)
        totals.alone += await alone(toolchain, plain.steps)
        totals.alone_by_side += await alone(toolchain, by_side(plain.steps))
        totals.alone_two += await alone(toolchain, by_side(two.steps))
        totals.one += plain.spent
        totals.one_traced += traced.spent
        totals.two += two.spent
        done = plain.statistics
        totals.lean_seconds += done.lean_seconds
        totals.policy_seconds += done.policy_seconds
        totals.own_seconds += done.own_seconds
        totals.simulations += done.simulations
        totals.nodes += traced.nodes
        totals.trace_bytes += file.stat().st_size
        totals.trace_events += len(read_trace(file).events)
        totals.proofs += plain.proof is not None
        if (difference := plain.differs(traced)) is not None:
            totals.differing[statement.name] = difference
        sys.stderr.write(
            f"[{number}/{len(statements)}] {statement.name}: {plain.spent.steps} steps at "
            f"{plain.spent.rate:.0f} a second, by two {two.spent.rate:.0f}\n"
        )
    return totals


def show(totals: Totals) -> str:
    """The totals as a table."""
    base = totals.alone
    lines = [f"{'way':<44}{'steps':>7}{'seconds':>10}{'per s':>8}{'this process, a step':>22}"]
    for name, spent in (
        ("one environment, as searched by one worker", base),
        ("one environment, the same by side", totals.alone_by_side),
        ("search, one worker", totals.one),
        ("search, one worker, with a trace", totals.one_traced),
        ("one environment, by side, steps of two", totals.alone_two),
        ("search, two workers", totals.two),
    ):
        processor = f"{1000 * spent.processor / max(1, spent.steps):.2f} ms"
        lines.append(f"{name:<44}{spent.steps:>7}{spent.seconds:>8.2f} s{spent.rate:>8.0f}{processor:>22}")
    seconds = totals.one.seconds
    rest = seconds - totals.lean_seconds - totals.policy_seconds - totals.own_seconds
    figures = ratios(totals)
    lines += [
        "",
        f"one worker: the search adds {100 * figures['added']:.1f} % to the environment's time",
        "of its time: "
        + ", ".join(
            f"{name} {100 * part / seconds:.1f} %"
            for name, part in (
                ("steps", totals.lean_seconds),
                ("policy", totals.policy_seconds),
                ("tree", totals.own_seconds),
                ("rest (leases, first states, events)", rest),
            )
        ),
        f"two workers: {figures['two']:.2f} times one environment alone on the same steps by side, "
        f"{figures['two_searched']:.2f} times it on one worker's as searched (goal: {GOAL_TWO_WORKERS})",
        f"trace: {totals.trace_events} events, {figures['trace_bytes_a_node']:.0f} bytes a node "
        f"(goal: {GOAL_BYTES}), {100 * figures['trace_added']:+.1f} % time, "
        f"{100 * figures['trace_added_processor']:+.1f} % of this process's processor time",
        f"same seed twice: {len(totals.differing)} searches differ; {totals.proofs} found a proof",
    ]
    lines += [f"DIFFERS {name}: {difference}" for name, difference in totals.differing.items()]
    return "\n".join(lines)


def ratios(totals: Totals) -> dict[str, float]:
    """The figures that the goals are about; `added` is a part of the environment's time."""
    return {
        "added": totals.one.seconds / totals.alone.seconds - 1,
        "two": totals.two.rate / totals.alone_two.rate,
        "two_searched": totals.two.rate / totals.alone.rate,
        "trace_bytes_a_node": totals.trace_bytes / totals.nodes,
        "trace_added": totals.one_traced.seconds / totals.one.seconds - 1,
        "trace_added_processor": totals.one_traced.processor / totals.one.processor - 1,
    }


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", type=Path, default=HERE / "problems" / "graded.jsonl")
    parser.add_argument("--statements", type=int, default=10, help="so many of the set, evenly spaced")
    parser.add_argument("--simulations", type=int, default=100, help="of each search")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, help="write the report here as JSON")
    arguments = parser.parse_args()
    rows = sample(read_rows(arguments.set), arguments.statements)
    statements = [parse(row.formal_statement, row.header) for row in rows]
    budget = Budget(seconds=600.0, seed=arguments.seed, simulations=arguments.simulations)
    toolchain = find("core")
    before = machine()
    with tempfile.TemporaryDirectory() as folder:
        totals = asyncio.run(measure(statements, toolchain, budget, Path(folder)))
    sys.stdout.write(show(totals) + "\n")
    if arguments.out:
        report = {
            "machine": before,
            "versions": {"commit": commit(), "lean": toolchain.version, "library": toolchain.library_hash},
            "seed": arguments.seed,
            "simulations": arguments.simulations,
            "statements": [row.name for row in rows],
            "ratios": ratios(totals),
            "totals": asdict(totals),
        }
        arguments.out.parent.mkdir(parents=True, exist_ok=True)
        arguments.out.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return int(bool(totals.differing))


if __name__ == "__main__":
    sys.exit(main())
