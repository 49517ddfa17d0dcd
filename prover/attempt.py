"""How is one statement proved or refuted within a budget?

A sanity pass comes first (does it elaborate; does one tactic prove it, refute it, or show its
hypotheses contradictory), then the statement and its negation are searched side by side, and
whatever the search believes is checked by `lean.verify` in a process of its own.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from lean.environment import Environment, ProofState, TacticError
from lean.errors import ServerError, StatementError
from lean.pool import Pool
from lean.receipt import Rejection
from lean.statement import Statement, negation
from lean.toolchain import Toolchain
from lean.verify import verify
from prover.deepening import Frontier
from prover.errors import BudgetError
from prover.fixed_list import one_tactic
from prover.outcome import Outcome, Status, outcome

log = logging.getLogger(__name__)

NEGATION_SHARE = 0.2
"""Share of the search time that goes to the negation."""

SLICE_STEPS = 48
"""Steps a worker takes on one side before it looks which side is due."""


@dataclass(frozen=True)
class Budget:
    """What an attempt may spend: wall seconds, Lean workers; `seed` names the run."""

    seconds: float = 60.0
    workers: int = 1
    seed: int = 0

    def __post_init__(self) -> None:
        if not self.seconds > 0:
            raise BudgetError(f"seconds must be positive, not {self.seconds}")
        if self.workers < 1:
            raise BudgetError(f"workers must be at least 1, not {self.workers}")


@dataclass
class Progress:
    """Where a running attempt stands; the same object is updated and handed to the observer."""

    phase: str = "start"
    steps: int = 0
    states: int = 0
    queue: int = 0
    seconds: float = 0.0
    best: ProofState | None = None


Observer = Callable[[Progress], None]


@dataclass
class _Side:
    """The statement or its negation, with its search."""

    statement: Statement
    proves: Status
    frontier: Frontier = field(default_factory=Frontier)
    seconds: float = 0.0


@dataclass(frozen=True)
class _Found:
    side: _Side
    proof: str
    receipt: dict[str, object]
    message: str | None = None


class Attempt:
    """One statement, one budget; `run` may be called once."""

    def __init__(
        self,
        statement: Statement,
        toolchain: Toolchain,
        pool: Pool,
        budget: Budget,
        observer: Observer | None,
    ) -> None:
        self.statement = statement
        self.toolchain = toolchain
        self.pool = pool
        self.budget = budget
        self.progress = Progress()
        self._observer = observer
        self._started = time.monotonic()
        self._sides = [
            _Side(statement, Status.PROVED),
            _Side(negation(statement), Status.DISPROVED),
        ]
        self._idle = 0

    async def run(self) -> _Found | None:
        """The verified proof or refutation, or None when the budget ends first.

        Raises StatementError when the statement does not elaborate.
        """
        try:
            async with asyncio.timeout(self.budget.seconds):
                found = await self._sanity()
                return found or await self._search()
        except TimeoutError:
            return None

    async def _sanity(self) -> _Found | None:
        self._report("sanity")
        async with self.pool.lease() as environment:
            for side in self._sides:
                found = await self._by_one_tactic(environment, side.statement, side)
                if found:
                    return found
            absurd = replace(self.statement, conclusion="False")
            found = await self._by_one_tactic(environment, absurd, self._sides[0], "exfalso")
            if found:
                return replace(found, message="the hypotheses contradict each other")
        return None

    async def _by_one_tactic(
        self, environment: Environment, statement: Statement, side: _Side, before: str = ""
    ) -> _Found | None:
        try:
            state = await environment.start(statement)
        except StatementError:
            if statement is self.statement:
                raise
            return None
        while not state.solved and state.goals[0].target.startswith(("¬", "∀")) and before == "":
            after = await self._step(environment, state, "intro" if not state.tactics else "intros")
            if isinstance(after, TacticError):
                break
            state = after
            break
        for tactic in one_tactic(state.goals[0]):
            after = await self._step(environment, state, tactic)
            if isinstance(after, ProofState) and after.solved:
                proof = "\n".join(filter(None, [before, *after.tactics]))
                found = await self._check(side, proof)
                if found:
                    return found
        return None

    async def _search(self) -> _Found | None:
        self._report("search")
        workers = [asyncio.create_task(self._worker(i)) for i in range(self.budget.workers)]
        try:
            for finished in asyncio.as_completed(workers):
                found = await finished
                if found:
                    return found
            return None
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)

    async def _worker(self, number: int) -> _Found | None:
        while True:
            try:
                async with self.pool.lease() as environment:
                    return await self._work(environment)
            except ServerError as error:
                log.warning("worker %d: %s; taking a new environment", number, error)

    async def _work(self, environment: Environment) -> _Found | None:
        while True:
            side = self._due()
            if side is None:
                return None
            began = time.monotonic()
            try:
                root = await environment.start(side.statement)
            except StatementError:  # a negation that Lean cannot state
                if side.statement is self.statement:
                    raise
                side.seconds = float("inf")
                continue
            side.frontier.add(root)
            for _ in range(SLICE_STEPS):
                found = await self._one_step(environment, side)
                if found:
                    return found
            side.seconds += time.monotonic() - began
            self._report("search")

    def _due(self) -> _Side | None:
        total = sum(s.seconds for s in self._sides)
        direct, negated = self._sides
        if total and not len(direct.frontier) and not len(negated.frontier):
            return None
        due_negation = negated.seconds < NEGATION_SHARE * total
        return negated if due_negation or (total and not len(direct.frontier)) else direct

    async def _one_step(self, environment: Environment, side: _Side) -> _Found | None:
        item = side.frontier.pop()
        if item is None:
            return None
        state, candidate, cost = item
        after = await self._step(environment, state, candidate.tactic)
        if isinstance(after, TacticError):
            return None
        for alternative in candidate.alternatives:
            alone = await self._step(environment, state, alternative)
            if isinstance(alone, ProofState):
                after = alone
                break
        if after.solved:
            return await self._check(side, "\n".join(after.tactics))
        side.frontier.reached(state, after, cost)
        return None

    async def _step(
        self, environment: Environment, state: ProofState, tactic: str
    ) -> ProofState | TacticError:
        after = await environment.step(state, tactic)
        self.progress.steps += 1
        return after

    async def _check(self, side: _Side, proof: str) -> _Found | None:
        self._report("check")
        verdict = await verify(side.statement, proof, self.toolchain, seed=self.budget.seed)
        if isinstance(verdict, Rejection):
            log.warning("the check refused a proof that the search believed: %s", verdict.reason)
            return None
        return _Found(side, proof, verdict.model_dump(mode="json"))

    def _report(self, phase: str) -> None:
        if self._observer:
            self.progress.phase = phase
            self.progress.seconds = time.monotonic() - self._started
            self.progress.queue = sum(len(s.frontier) for s in self._sides)
            self.progress.best = self._sides[0].frontier.best
            self._observer(self.progress)


async def attempt(
    statement: Statement,
    toolchain: Toolchain,
    pool: Pool,
    budget: Budget,
    *,
    environment: str = "core",
    observer: Observer | None = None,
) -> Outcome:
    """Try to prove or refute `statement`; every end but cancellation is an `Outcome`.

    Lean's complaint about a statement that does not elaborate is the outcome `invalid`; a Lean that
    cannot be kept running is `failed`.
    """
    run = Attempt(statement, toolchain, pool, budget, observer)
    began = time.monotonic()

    def ended(status: Status, **rest: object) -> Outcome:
        return outcome(
            status,
            seconds=time.monotonic() - began,
            environment=environment,
            toolchain=toolchain,
            name=statement.name,
            steps=run.progress.steps,
            seed=budget.seed,
            **rest,
        )

    try:
        found = await run.run()
    except StatementError as error:
        return ended(Status.INVALID, message=str(error))
    except ServerError as error:
        return ended(Status.FAILED, message=f"Lean could not be kept running: {error}")
    if found is None:
        spent = time.monotonic() - began >= budget.seconds
        message = (
            f"no proof within {budget.seconds:g} s" if spent else "every line of the fixed list was tried"
        )
        return ended(Status.EXHAUSTED, message=message)
    return ended(
        found.side.proves,
        proof=found.proof,
        theorem=found.side.statement.theorem(found.proof),
        receipt=found.receipt,
        message=found.message,
    )
