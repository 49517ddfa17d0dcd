"""How is one statement proved or refuted within a budget?

Three sides share the budget (`prover.solver`): the statement, its negation, and, for a few steps, whether its
hypotheses contradict each other.  Whatever the search believes is checked by `lean.verify` in a process of
its own before it counts.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from lean.errors import LeanError, ServerError, StatementError
from lean.receipt import Receipt, Rejection
from lean.statement import Statement, negation
from lean.toolchain import Toolchain
from lean.verify import verify
from prover.budget import DEFAULT_POLICY, Budget, Mode
from prover.errors import PolicyError
from prover.outcome import Outcome, Status, outcome
from prover.policy import Policy
from prover.policy.structural import StructuralPolicy
from prover.recording import Recorder
from prover.search import Settings
from prover.solver import Side, Solved, Solver
from prover.trace import Start, TraceWriter
from prover.workers import Workers

log = logging.getLogger(__name__)

NEGATION_SHARE = 0.25
"""The negation's steps for each step on the statement."""

VACUITY_SHARE = 0.1
"""The steps on contradictory hypotheses for each step on the statement, VACUITY_STEPS at most."""

VACUITY_STEPS = 150


@dataclass(frozen=True)
class Progress:
    """Where a running attempt stands.

    phase: `search` or `check`; nodes: states found; best: the tactics of the line that looks best, after
    which `open_goals` are open; policy_share: the policy's part of the time spent so far.
    """

    phase: str
    seconds: float
    steps: int
    simulations: int
    nodes: int
    open_goals: int
    best: tuple[str, ...]
    policy_share: float


Observer = Callable[[Progress], None]

_OBSERVE_SECONDS = 0.2


class _Attempt:
    """One statement, one budget."""

    def __init__(
        self,
        statement: Statement,
        toolchain: Toolchain,
        workers: Workers,
        budget: Budget,
        policy: Policy,
        mode: Mode,
        settings: Settings | None,
        observer: Observer | None,
        trace: TraceWriter | None,
    ) -> None:
        self.statement = statement
        self._toolchain = toolchain
        self._seed = budget.seed
        self._observer = observer
        self._began = time.monotonic()
        self._observed = 0.0
        self._phase = "search"
        self.recorder = Recorder(trace)
        self.receipt: Receipt | None = None
        self.solver = Solver(
            list(_sides(statement, mode)),
            workers,
            policy,
            self._check,
            lanes=min(budget.workers, workers.size),
            overlap=1 if budget.workers == 1 or policy.name == DEFAULT_POLICY else 2,
            simulations=budget.simulations,
            seed=budget.seed,
            settings=settings,
            recorder=self.recorder,
            observer=self._report,
        )

    async def _check(self, side: Side, proof: str) -> str | None:
        """The text of the proof that the check accepted, for the statement or its negation."""
        self._phase = "check"
        self._report(now=True)
        statement = self.statement if side.name == "vacuous" else side.statement
        text = f"exfalso\n{proof}" if side.name == "vacuous" else proof
        verdict = await verify(statement, text, self._toolchain, seed=self._seed)
        self._phase = "search"
        if isinstance(verdict, Rejection):
            log.warning("the check refused a proof that the search believed in: %s", verdict.reason)
            return None
        self.receipt = verdict
        return text

    def _report(self, *, now: bool = False) -> None:
        seconds = time.monotonic() - self._began
        if self._observer is None or (not now and seconds - self._observed < _OBSERVE_SECONDS):
            return
        self._observed = seconds
        done = self.solver.statistics
        tree = self.solver.sides[0].tree
        best, open_goals = tree.best_line() if tree else ([], 1)
        self._observer(
            Progress(
                phase=self._phase,
                seconds=seconds,
                steps=done.steps,
                simulations=done.simulations,
                nodes=self.solver.nodes,
                open_goals=open_goals,
                best=tuple(best),
                policy_share=done.policy_share,
            )
        )


def _sides(statement: Statement, mode: Mode) -> list[Side]:
    sides = []
    if mode is not Mode.DISPROVE:
        sides.append(Side("prove", statement, 1.0))
    if mode is not Mode.PROVE:
        sides.append(Side("disprove", negation(statement), NEGATION_SHARE))
    if mode is Mode.BOTH and statement.binders:
        absurd = replace(statement, conclusion="False")
        sides.append(Side("vacuous", absurd, VACUITY_SHARE, limit=VACUITY_STEPS))
    return sides


def open_trace(
    path: Path, statement: Statement, toolchain: Toolchain, environment: str, policy: Policy, budget: Budget
) -> TraceWriter:
    """A new trace that says what is searched for.  Raises TraceError."""
    start = Start(
        name=statement.name,
        statement=f"theorem {statement.name} : {statement.proposition()}",
        environment=environment,
        lean=toolchain.version,
        policy=policy.name,
        seed=budget.seed,
        seconds=budget.seconds,
        simulations=budget.simulations,
        wall=time.time(),
    )
    return TraceWriter(path, start)


async def attempt(
    statement: Statement,
    toolchain: Toolchain,
    workers: Workers,
    budget: Budget,
    *,
    policy: Policy | None = None,
    mode: Mode = Mode.BOTH,
    environment: str = "core",
    settings: Settings | None = None,
    observer: Observer | None = None,
    trace: TraceWriter | None = None,
) -> Outcome:
    """Try to prove or refute `statement`; every end but cancellation is an `Outcome`.

    policy: what proposes tactics, the structural one if none is given; it is not closed.  trace: written to,
    its end included, and closed.  Lean's complaint about a statement that does not elaborate is the outcome
    `invalid`; a Lean that cannot be kept running, and a policy that cannot answer, are `failed`.
    """
    run = _Attempt(
        *(statement, toolchain, workers, budget, policy or StructuralPolicy(), mode),
        *(settings, observer, trace),
    )
    began = time.monotonic()

    def ended(status: Status, **rest: object) -> Outcome:
        found = outcome(
            status,
            seconds=time.monotonic() - began,
            environment=environment,
            toolchain=toolchain,
            name=statement.name,
            steps=run.solver.statistics.steps,
            seed=budget.seed,
            **rest,
        )
        run.recorder.end(found.status, found.proof, found.message, found.seconds, found.steps)
        return found

    try:
        async with asyncio.timeout(budget.seconds):
            solved = await run.solver.run()
    except TimeoutError:
        return ended(Status.EXHAUSTED, message=f"no proof within {budget.seconds:g} s")
    except StatementError as error:
        return ended(Status.INVALID, message=str(error))
    except ServerError as error:
        return ended(Status.FAILED, message=f"Lean could not be kept running: {error}")
    except (LeanError, PolicyError) as error:
        return ended(Status.FAILED, message=str(error))
    except asyncio.CancelledError:
        ended(Status.CANCELLED, message="interrupted")
        raise
    if solved is None:
        return ended(Status.EXHAUSTED, message=_why(run.solver, budget))
    assert run.receipt is not None
    return ended(
        Status.DISPROVED if solved.side.name == "disprove" else Status.PROVED,
        proof=solved.proof,
        theorem=_theorem(statement, solved),
        receipt=run.receipt.model_dump(mode="json"),
        message="the hypotheses contradict each other" if solved.side.name == "vacuous" else None,
    )


def _theorem(statement: Statement, solved: Solved) -> str:
    about = statement if solved.side.name == "vacuous" else solved.side.statement
    return about.theorem(solved.proof)


def _why(solver: Solver, budget: Budget) -> str:
    if budget.simulations is not None and solver.statistics.simulations >= budget.simulations:
        return f"no proof within {budget.simulations} simulations"
    return "every tactic that the policy proposes was tried"
