"""How many workers can one scheduler keep busy, and when is the inference actor what they wait for?

The search's own driving (`prover.solver`, `prover.workers.batching`, real trees) runs with workers that take
recorded times instead of Lean's, and an inference actor that takes so long for a batch and so long for each
request.

- simulated: 1 to 1,000 workers on a virtual clock.  Utilisation is the part of the workers' time that they
  spend on steps, after a time to warm up.  What the scheduler itself does takes no time on that clock; the
  processor time that it takes of this process is in a column of its own.  The inference actor is the
  bottleneck from the number of workers on at which it is busy and they are not.
- real: workers in Ray actors on several nodes of one machine (`ray.cluster_utils`), which sleep for the
  recorded times.

`--record` searches problems with Lean and writes down what steps took and did, and what a request took.

    python -m benchmarks.scheduler [--times FILE] [--record] [--no-ray] [--batch-ms X] [--request-ms X]
        [--overlap N] [--out FILE]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import selectors
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.contest import HERE, commit, machine, read_rows, sample
from lean.environment import Limits, ProofState, TacticError
from lean.goals import Goal
from lean.statement import Statement, parse
from prover.policy import Policy, Proposal, Request
from prover.policy.proposal import Suggestion
from prover.solver import Side, Solver
from prover.workers import BatchedPolicy, RemoteWorkers, Taken, Worker
from prover.workers.actor import Actor
from prover.workers.connection import connected, prepare_for_own_cluster
from prover.workers.remote import Resident

TIMES = HERE / "benchmarks" / "data" / "step_times.json"

COUNTS = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1000)

WORKERS_A_SEARCH = 8
"""One search has so many workers, and as many searches run as there is room for."""

STEPS = 40_000
"""About so many steps are simulated for each number of workers, or LEAST_SECONDS."""

LEAST_SECONDS = 0.5
WARM_PART = 0.2
GOAL = 0.9

NODES = 3
NODE_WORKERS = 2
REAL_SECONDS = 15.0


@dataclass(frozen=True)
class Times:
    """What was recorded.

    steps: seconds of a step, and how many goals it left (-1: the tactic failed); request: seconds of the
    policy for one request.
    """

    steps: tuple[tuple[float, int], ...]
    request: float

    @property
    def mean(self) -> float:
        """Seconds of a step."""
        return sum(seconds for seconds, _ in self.steps) / len(self.steps)

    @classmethod
    def read(cls, path: Path) -> Times:
        """What `write` wrote."""
        data = json.loads(path.read_text("utf-8"))
        return cls(tuple((ms / 1000, goals) for ms, goals in data["steps"]), data["request_ms"] / 1000)

    def write(self, path: Path, note: dict[str, object]) -> None:
        """Write it down, with where it is from."""
        steps = [[round(1000 * seconds, 2), goals] for seconds, goals in self.steps]
        data = {**note, "request_ms": round(1000 * self.request, 3), "steps": steps}
        path.write_text(json.dumps(data, ensure_ascii=False) + "\n", encoding="utf-8")


async def record() -> Times:
    """Search some problems with Lean."""
    from benchmarks.overhead import search
    from lean.toolchain import find
    from prover.budget import Budget
    from prover.policy.structural.lemmas import core_index
    from prover.recording import Recorder

    steps: list[tuple[float, int]] = []
    noted = Recorder.step

    def note(self: Recorder, side: str, edge: Any, taken: Taken) -> None:
        goals = len(taken.outcome.goals) if isinstance(taken.outcome, ProofState) else -1
        steps.append((taken.seconds, goals))
        noted(self, side, edge, taken)

    core_index()
    Recorder.step = note  # type: ignore[method-assign]
    seconds, requests = 0.0, 0
    try:
        for row in sample(read_rows(HERE / "problems" / "graded.jsonl"), 12):
            statement = parse(row.formal_statement, row.header)
            found = await search(statement, find("core"), 1, Budget(seconds=600, simulations=60))
            seconds += found.statistics.policy_seconds
            requests += found.statistics.policy_requests
    finally:
        Recorder.step = noted  # type: ignore[method-assign]
    return Times(tuple(steps), seconds / requests)


class Replayer:
    """A worker whose steps take recorded times and have recorded outcomes, drawn at random.

    A step never finishes a proof, so that the search goes on.  Calls are served in turn, as by Lean.
    """

    def __init__(self, times: Times, seed: int) -> None:
        self._times = times
        self._random = random.Random(seed)
        self._made = 0
        self._seed = seed
        self._lock = asyncio.Lock()
        self.busy = 0.0
        self.steps = 0

    async def start(self, statement: Statement) -> ProofState:
        """See `Worker.start`."""
        return ProofState(statement, (), (Goal(None, (), "the first"),))

    async def run(
        self, state: ProofState, tactics: Sequence[str], heartbeats: Sequence[int | None]
    ) -> list[Taken]:
        """See `Worker.run`."""
        taken: list[Taken] = []
        for tactic in tactics:
            seconds, goals = self._random.choice(self._times.steps)
            async with self._lock:
                clock = asyncio.get_running_loop().time
                began = clock()
                await asyncio.sleep(seconds)
                # On a busy machine a sleep is longer than it should be, as a step of Lean would be.
                seconds = clock() - began
            self.busy += seconds
            self.steps += 1
            if goals < 1:
                taken.append(Taken(TacticError("failed", "as recorded"), seconds))
                continue
            left = tuple(Goal(None, (), f"{self._seed} {self._made} {number}") for number in range(goals))
            self._made += 1
            taken.append(Taken(ProofState(state.statement, (*state.tactics, tactic), left), seconds))
            break
        return taken

    async def open(self) -> None:
        """Nothing is to be done, in an actor."""

    async def revive(self) -> None:
        """It is always sound."""

    async def pids(self) -> tuple[int, None]:
        """The process that it is in."""
        return os.getpid(), None


class Shared:
    """A number of replayers that searches share, in turn."""

    def __init__(self, times: Times, count: int) -> None:
        self.all = [Replayer(times, seed) for seed in range(count)]
        self._free: asyncio.Queue[Replayer] = asyncio.Queue()
        for worker in self.all:
            self._free.put_nowait(worker)

    @property
    def size(self) -> int:
        """See `Workers.size`."""
        return len(self.all)

    @asynccontextmanager
    async def lease(self) -> AsyncIterator[Worker]:
        """See `Workers.lease`."""
        worker = await self._free.get()
        try:
            yield worker
        finally:
            self._free.put_nowait(worker)


class Actorlike:
    """An inference actor: a batch takes `batch` seconds, and `request` for each request in it."""

    name = "recorded"

    def __init__(self, batch: float, request: float) -> None:
        self._batch = batch
        self._request = request
        self.busy = 0.0
        self._made = 0

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        """See `Policy.propose`."""
        seconds = self._batch + self._request * len(requests)
        await asyncio.sleep(seconds)
        self.busy += seconds
        return [self._proposal(request.count) for request in requests]

    def _proposal(self, count: int) -> Proposal:
        self._made += 1
        return Proposal(tuple(Suggestion(f"{self._made} {n}", 2.0 ** -(n + 1)) for n in range(count)), -4.0)

    async def close(self) -> None:
        """There is nothing to give up."""


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop whose clock goes on only while there is nothing to do, at once to what is due next."""

    def __init__(self) -> None:
        self._now = 0.0
        loop = self

        class Selector(selectors.SelectSelector):
            def select(self, timeout: float | None = None) -> Any:
                if timeout is None:
                    raise RuntimeError("nothing will ever happen again")
                loop._now += max(0.0, timeout)
                return super().select(0)

        super().__init__(Selector())

    def time(self) -> float:
        """Seconds of the virtual clock."""
        return self._now


@dataclass(frozen=True)
class Measured:
    """One number of workers."""

    workers: int
    utilisation: float
    inference: float
    steps_a_second: float
    batch: float
    own_ms_a_step: float


async def believe(_: Side, proof: str) -> str:
    """No proof is ever found."""
    return proof


def solvers(workers: Any, policy: Policy, count: int, overlap: int) -> list[Solver]:
    """As many searches as there is room for."""
    searches = max(1, count // WORKERS_A_SEARCH)
    lanes = [count // searches + (number < count % searches) for number in range(searches)]
    statement = parse("theorem replayed : 1 = 1")
    return [
        Solver([Side("prove", statement, 1.0)], workers, policy, believe, lanes=n, overlap=overlap)
        for n in lanes
    ]


async def simulated(times: Times, count: int, batch: float, request: float, overlap: int) -> Measured:
    """A number of workers on the running loop's clock."""
    loop = asyncio.get_running_loop()
    workers = Shared(times, count)
    actor = Actorlike(batch, request)
    policy = BatchedPolicy(actor)
    running = [asyncio.create_task(s.run()) for s in solvers(workers, policy, count, overlap)]
    seconds = max(LEAST_SECONDS, STEPS * times.mean / count)
    await asyncio.sleep(WARM_PART * seconds)
    began = loop.time()
    processor = time.process_time()
    busy, steps = sum(w.busy for w in workers.all), sum(w.steps for w in workers.all)
    asked, batches, questions = actor.busy, policy.counters.batches, policy.counters.questions
    await asyncio.sleep(seconds)
    lasted = loop.time() - began
    busy, steps = sum(w.busy for w in workers.all) - busy, sum(w.steps for w in workers.all) - steps
    result = Measured(
        count,
        busy / (lasted * count),
        (actor.busy - asked) / lasted,
        steps / lasted,
        (policy.counters.questions - questions) / max(1, policy.counters.batches - batches),
        1000 * (time.process_time() - processor) / max(1, steps),
    )
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
    await policy.close()
    return result


def simulate(times: Times, batch: float, request: float, overlap: int) -> list[Measured]:
    """All numbers of workers."""
    results = []
    for count in COUNTS:
        with asyncio.Runner(loop_factory=VirtualLoop) as runner:
            results.append(runner.run(simulated(times, count, batch, request, overlap)))
        sys.stderr.write(f"{count} workers: {100 * results[-1].utilisation:.1f} %\n")
    return results


async def on_nodes(times: Times, batch: float, request: float, overlap: int) -> Measured:
    """Replayers in actors on several Ray nodes of this machine, on the real clock."""
    prepare_for_own_cluster()
    from ray.cluster_utils import Cluster

    cluster: Any = Cluster()
    count = NODES * NODE_WORKERS
    try:
        for _ in range(NODES):
            cluster.add_node(num_cpus=NODE_WORKERS, include_dashboard=False, object_store_memory=80 << 20)
        async with connected(cluster.address):
            numbers = iter(range(1 << 30))

            async def start() -> Actor:
                resident = Resident("benchmarks.scheduler", "Replayer", (times, next(numbers)))
                return await Actor.start(resident, num_cpus=1, scheduling_strategy="SPREAD")

            async with RemoteWorkers(start, count, Limits()) as workers:
                await workers.whole()
                return await timed(workers, count, Actorlike(batch, request), overlap)
    finally:
        cluster.shutdown()


async def timed(workers: RemoteWorkers, count: int, actor: Actorlike, overlap: int) -> Measured:
    """REAL_SECONDS of searches; what steps took is what the workers say."""
    policy = BatchedPolicy(actor)
    searches = solvers(workers, policy, count, overlap)
    began, processor = time.perf_counter(), time.process_time()
    running = [asyncio.create_task(search.run()) for search in searches]
    await asyncio.sleep(REAL_SECONDS)
    lasted = time.perf_counter() - began
    own = time.process_time() - processor
    steps = sum(search.statistics.steps for search in searches)
    busy = sum(search.statistics.lean_seconds for search in searches)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
    return Measured(
        count,
        busy / (lasted * count),
        actor.busy / lasted,
        steps / lasted,
        policy.counters.mean_size,
        1000 * own / max(1, steps),
    )


def bottleneck(measured: Sequence[Measured]) -> int | None:
    """The first number of workers that inference holds up: it is busy, and they are not."""
    return next((m.workers for m in measured if m.inference > GOAL and m.utilisation < GOAL), None)


def show(title: str, measured: Sequence[Measured]) -> str:
    """The results as a table."""
    lines = [
        title,
        f"{'workers':>8}{'utilised':>10}{'inference busy':>16}{'steps a second':>16}{'a batch':>9}"
        f"{'own time a step':>17}",
    ]
    lines += [
        f"{m.workers:>8}{100 * m.utilisation:>9.1f}%{100 * m.inference:>15.1f}%{m.steps_a_second:>16.0f}"
        f"{m.batch:>9.1f}{m.own_ms_a_step:>14.3f} ms"
        for m in measured
    ]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=Path, default=TIMES, help="recorded times")
    parser.add_argument("--record", action="store_true", help="record them anew first")
    parser.add_argument("--no-ray", action="store_true", help="leave the real run out")
    parser.add_argument("--batch-ms", type=float, default=5.0, help="of the inference actor, for a batch")
    parser.add_argument("--request-ms", type=float, help="and for each request; default: as recorded")
    parser.add_argument("--overlap", type=int, default=2, help="simulations under way on a worker")
    parser.add_argument("--out", type=Path, help="write the report here as JSON")
    options = parser.parse_args()
    if options.record:
        options.times.parent.mkdir(parents=True, exist_ok=True)
        asyncio.run(record()).write(options.times, {"machine": machine(), "commit": commit()})
    times = Times.read(options.times)
    batch = options.batch_ms / 1000
    request = times.request if options.request_ms is None else options.request_ms / 1000
    before = machine()
    model = f"{options.batch_ms:g} ms a batch and {1000 * request:.2f} ms a request"
    sys.stdout.write(f"{len(times.steps)} recorded steps, {1000 * times.mean:.1f} ms on average\n\n")
    fast = simulate(times, 0.0, 0.0, options.overlap)
    sys.stdout.write(show("simulated, inference takes no time", fast) + "\n\n")
    slow = simulate(times, batch, request, options.overlap)
    sys.stdout.write(show(f"simulated, inference takes {model}", slow) + "\n")
    first = bottleneck(slow)
    sys.stdout.write(
        f"the inference actor is the bottleneck from {first} workers on\n"
        if first
        else "the inference actor is nowhere the bottleneck\n"
    )
    real = None
    if not options.no_ray:
        real = asyncio.run(on_nodes(times, batch, request, options.overlap))
        sys.stdout.write("\n" + show(f"real, {NODES} Ray nodes on this machine, sleeping", [real]) + "\n")
    if options.out:
        report = {
            "machine": before,
            "commit": commit(),
            "steps": len(times.steps),
            "step_ms": 1000 * times.mean,
            "batch_ms": options.batch_ms,
            "request_ms": 1000 * request,
            "overlap": options.overlap,
            "without_inference": [asdict(m) for m in fast],
            "with_inference": [asdict(m) for m in slow],
            "bottleneck": first,
            "ray_nodes": asdict(real) if real else None,
        }
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return int(min(m.utilisation for m in fast) < GOAL)


if __name__ == "__main__":
    sys.exit(main())
