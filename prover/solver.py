"""How is a statement searched, with Lean, a policy and a budget?

The statement and its negation are two trees of `prover.search` (two *sides*) that share one budget.  As many
*lanes* as there are workers drive simulations, each a slice of simulations of the side that is due.  For that
a lane leases a worker, and gives it back after a while, in the midst of a slice too, so that searches share
workers fairly.  Which side is due is decided by counts, never by a clock: with one lane a seed gives one
search.

A proof that a tree believes in is handed to the caller's check; when it is refused, its last step is taken
back and the search goes on.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from lean.environment import ProofState
from lean.errors import ServerError, StatementError
from lean.statement import Statement
from prover.errors import PolicyError
from prover.policy import Policy, Proposal, Request
from prover.proof_text import write
from prover.recording import Recorder
from prover.search import Attempted, Edge, Node, Propose, Settings, Tree, Try, simulate
from prover.search.simulation import Suggestions
from prover.workers import Taken, Worker, Workers

_log = logging.getLogger(__name__)

SLICE_STEPS = 96
"""Steps that a lane takes on one side, before it looks which side is due."""

FIRST_STEPS = 12
"""Steps of a side's first turn: what decides a statement or its negation at once goes before all else."""

LEASE_SECONDS = 1.0
"""How long a lane keeps a worker that other searches may be waiting for; a step under way is finished."""

QUICK = 30_000
"""Heartbeats (in thousands) of the first try of a tactic; one that needs more is tried again later."""

LATER = 0.2
"""What the prior of a tactic is multiplied by when it has used up its heartbeats."""

CRASHES = 2
"""A tactic that was lost with its worker so often is not tried again."""

FAILURES = 3
"""Leases in a row without a Lean that runs, after which a lane gives up."""

IDLE = 64
"""Simulations in a row that find nothing to do, after which a side has nothing left."""

_METAVARIABLE = re.compile(r"(?<![\w'!?.])\?[\w✝]")

Check = Callable[["Side", str], Awaitable[str | None]]
"""Verifies a proof of a side; what it accepted, or None when it refuses."""


@dataclass
class Statistics:
    """What a search has done: counts, and seconds of Lean, of the policy, and of the search's own work."""

    steps: int = 0
    simulations: int = 0
    lean_seconds: float = 0.0
    policy_seconds: float = 0.0
    policy_requests: int = 0
    policy_batches: int = 0
    own_seconds: float = 0.0

    @property
    def policy_share(self) -> float:
        """The policy's part of the time of Lean, policy and search together."""
        whole = self.lean_seconds + self.policy_seconds + self.own_seconds
        return self.policy_seconds / whole if whole else 0.0


@dataclass
class Side:
    """Something to be proved (the statement, its negation …), with its tree once its first state is there.

    share: its part of all steps, in proportion to the other sides'; limit: the most steps it may have;
    flying: simulations under way.
    """

    name: str
    statement: Statement
    share: float
    limit: float = math.inf
    tree: Tree[ProofState] | None = None
    steps: int = 0
    idle: int = 0
    closed: bool = False
    crashes: dict[int, int] = field(default_factory=dict)
    slow: set[int] = field(default_factory=set)
    starting: asyncio.Lock = field(default_factory=asyncio.Lock)
    flying: int = 0
    news: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def finished(self) -> bool:
        """Nothing is left to do on this side."""
        tree = self.tree
        over = self.closed or self.steps >= self.limit
        return over or (tree is not None and (tree.exhausted or tree.solved))

    def tell(self) -> None:
        """Wake those who wait: something happened in the tree."""
        self.news.set()
        self.news = asyncio.Event()

    async def wait(self, end: float) -> None:
        """Wait until something happens in the tree, or the loop's clock stands at `end`."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(end):
                await self.news.wait()


@dataclass(frozen=True)
class Solved:
    """A proof of a side's statement that the check accepted."""

    side: Side
    proof: str


def key(state: ProofState) -> str:
    """When two states are the same for the search: the same goals under the same names, whatever the case."""
    return "\n\n".join(str(goal).removeprefix(f"case {goal.case}\n") for goal in state.goals)


def split(state: ProofState) -> tuple[ProofState, ...]:
    """A state's goals, each alone; goals that share unknowns stay together."""
    goals = state.goals
    if len(goals) < 2 or any(_METAVARIABLE.search(str(goal)) for goal in goals):
        return (state,) if goals else ()
    return tuple(state.focus(index) for index in range(len(goals)))


class Solver:
    """One search; `run` may be called once.

    sides: what may be proved, first the one whose failure to elaborate is an error.  check: verifies a
    proof.  simulations: the most that may be run, None for no limit.  overlap: simulations under way at a
    time on each worker (more than one keeps Lean at work while a network thinks).
    """

    def __init__(
        self,
        sides: Sequence[Side],
        workers: Workers,
        policy: Policy,
        check: Check,
        *,
        lanes: int | None = None,
        overlap: int = 1,
        simulations: int | None = None,
        seed: int = 0,
        settings: Settings | None = None,
        recorder: Recorder | None = None,
        observer: Callable[[], None] | None = None,
    ) -> None:
        self.sides = list(sides)
        self.statistics = Statistics()
        self._workers = workers
        self._policy = policy
        self._check = check
        self._lanes = lanes or workers.size
        self._overlap = overlap
        self._limit = simulations
        self._seed = seed
        self._settings = settings or Settings()
        self._recorder = recorder or Recorder()
        self._observer = observer or (lambda: None)
        self._found: Solved | None = None

    async def run(self) -> Solved | None:
        """The first checked proof of a side; None when no side has anything left or `simulations` are spent.

        Raises StatementError when the first side does not elaborate, PolicyError when the policy fails,
        ServerError when Lean cannot be kept running.
        """
        lanes = [asyncio.create_task(self._lane()) for _ in range(self._lanes)]
        try:
            for lane in asyncio.as_completed(lanes):
                await lane
                if self._found is not None:
                    break
        finally:
            for task in lanes:
                task.cancel()
            await asyncio.gather(*lanes, return_exceptions=True)
            for side in self.sides:
                if side.tree is not None:
                    self._recorder.finish(side.name, side.tree)
        return self._found

    @property
    def nodes(self) -> int:
        """States of all sides."""
        return sum(len(side.tree.nodes) for side in self.sides if side.tree)

    async def _lane(self) -> None:
        failures = 0
        side: Side | None = None
        until = 0
        while self._found is None and not self._spent:
            if side is None or side.finished or side.steps >= until:
                side = self._due()
                if side is None:
                    return
                until = side.steps + (SLICE_STEPS if side.steps else FIRST_STEPS)
            try:
                async with self._workers.lease() as worker:
                    if await self._begin(side, worker):
                        await self._drive_all(side, worker, until)
                failures = 0
            except ServerError as error:
                failures += 1
                self._recorder.note(f"a worker was lost: {error}")
                _log.warning("a worker was lost: %s", error)
                if failures >= FAILURES:
                    raise

    @property
    def _spent(self) -> bool:
        return self._limit is not None and self.statistics.simulations >= self._limit

    def _due(self) -> Side | None:
        """The open side that is furthest behind its share of the steps."""
        open_sides = [side for side in self.sides if not side.finished]
        return min(open_sides, key=lambda side: side.steps / side.share, default=None)

    async def _drive_all(self, side: Side, worker: Worker, until: int) -> None:
        """The simulations of one lease."""
        end = asyncio.get_running_loop().time() + LEASE_SECONDS
        tasks = [asyncio.create_task(self._drive(side, worker, until, end)) for _ in range(self._overlap)]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _begin(self, side: Side, worker: Worker) -> bool:
        """See to it that a side has its tree; False when Lean cannot state it."""
        async with side.starting:
            if side.tree is None and not side.closed:
                try:
                    root = await worker.start(side.statement)
                except StatementError:
                    if side is self.sides[0]:
                        raise
                    side.closed = True
                    return False
                side.tree = Tree(root, key, self._settings)
                self._recorder.update(side.name, side.tree)
        return not side.finished

    async def _drive(self, side: Side, worker: Worker, until: int, end: float) -> None:
        tree = side.tree
        assert tree is not None
        while side.steps < until and not side.finished and not self._spent and self._found is None:
            if asyncio.get_running_loop().time() >= end:
                return
            self.statistics.simulations += 1
            if await self._simulate(side, tree, worker):
                side.idle = 0
            elif side.flying:
                # All there is to do is being done by others, which may turn up more.
                self.statistics.simulations -= 1
                await side.wait(end)
                continue
            else:
                side.idle += 1
            if side.idle >= IDLE:
                side.closed = True
                return
            if tree.solved:
                await self._conclude(side, tree)
            self._observer()

    async def _simulate(self, side: Side, tree: Tree[ProofState], worker: Worker) -> bool:
        run = simulate(tree)
        asked = False
        side.flying += 1
        try:
            mark = time.perf_counter()
            ask = next(run)
            while True:
                asked = True
                self.statistics.own_seconds += time.perf_counter() - mark
                answer: Any
                if isinstance(ask, Propose):
                    answer = await self._propose(ask.nodes)
                else:
                    answer = await self._try(side, ask, worker)
                mark = time.perf_counter()
                ask = run.send(answer)
                side.tell()
        except StopIteration as end:
            self.statistics.own_seconds += time.perf_counter() - mark
            return bool(end.value)
        finally:
            run.close()
            side.flying -= 1
            if asked:
                # Those who found nothing to do would only wake each other.
                side.tell()
            self._recorder.update(side.name, tree)

    async def _propose(self, nodes: Sequence[Node[ProofState]]) -> list[Suggestions]:
        count = self._settings.count
        requests = [Request(node.state.goals, count, node.draws, self._seed) for node in nodes]
        began = time.perf_counter()
        proposals = await self._answers(requests)
        self.statistics.policy_seconds += time.perf_counter() - began
        self.statistics.policy_requests += len(requests)
        self.statistics.policy_batches += 1
        if len(proposals) != len(requests):
            raise PolicyError(
                f"the policy {self._policy.name} answered {len(proposals)} of {len(requests)} requests"
            )
        return [_suggestions(proposal) for proposal in proposals]

    async def _answers(self, requests: Sequence[Request]) -> Sequence[Proposal]:
        """What the policy says.  Whatever it raises becomes PolicyError."""
        try:
            return await self._policy.propose(requests)
        except PolicyError:
            raise
        except Exception as error:
            _log.exception("the policy %s broke", self._policy.name)
            raise PolicyError(
                f"the policy {self._policy.name} broke: {type(error).__name__}: {str(error)[:500]}; the log "
                "has the place; choose another policy"
            ) from error

    async def _try(self, side: Side, ask: Try[ProofState], worker: Worker) -> list[Attempted[ProofState]]:
        tactics = [edge.tactic for edge in ask.edges]
        allowed = [None if edge.index in side.slow else QUICK for edge in ask.edges]
        taken = await worker.run(ask.node.state, tactics, allowed)
        side.steps += len(taken)
        self.statistics.steps += len(taken)
        self.statistics.lean_seconds += sum(step.seconds for step in taken)
        answers = []
        for edge, step in zip(ask.edges, taken, strict=False):
            answers.append(self._read(side, edge, step))
            self._recorder.step(side.name, edge, step)
        return answers

    def _read(self, side: Side, edge: Edge[ProofState], step: Taken) -> Attempted[ProofState]:
        outcome = step.outcome
        if isinstance(outcome, ProofState):
            return Attempted(split(outcome))
        if outcome.kind == "crashed":
            side.crashes[edge.index] = side.crashes.get(edge.index, 0) + 1
            self._recorder.note(f"a worker was lost: {outcome.message}")
            if side.crashes[edge.index] < CRASHES:
                return Attempted(None, later=1.0)
        elif outcome.kind == "timeout" and edge.index not in side.slow:
            side.slow.add(edge.index)
            return Attempted(None, later=LATER)
        return Attempted(None)

    async def _conclude(self, side: Side, tree: Tree[ProofState]) -> None:
        accepted = await self._check(side, write(tree.proof()))
        if accepted is not None:
            self._found = self._found or Solved(side, accepted)
            return
        self._recorder.note("the check refused a proof; its last step is taken back")
        if tree.solved:
            tree.withdraw(tree.last_step())


def _suggestions(proposal: Proposal) -> Suggestions:
    """A policy's answer as the search takes it: whatever is empty or no probability is left out."""
    value = proposal.value if proposal.value is not None and math.isfinite(proposal.value) else None
    good = [(s.tactic, min(1.0, s.prior)) for s in proposal.suggestions if s.tactic.strip() and s.prior > 0]
    return good, value
