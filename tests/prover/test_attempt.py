"""Whole attempts with real Lean: verdicts, budgets, modes, cancelling, traces, hostile policies."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from lean.environment import Limits
from lean.pool import Pool
from lean.statement import parse
from lean.toolchain import Toolchain
from lean.verify import verify
from prover.attempt import attempt, open_trace
from prover.budget import Budget, Mode
from prover.errors import BudgetError, PolicyError
from prover.outcome import Outcome, Status
from prover.policy import Proposal, Request, Suggestion
from prover.policy.structural import StructuralPolicy
from prover.trace import Trace, read_trace
from prover.workers import LocalWorkers

EASY = "theorem t (n : ℕ) : 3 ∣ n ^ 3 + 2 * n"
SPLIT = "theorem t (a b : ℤ) (h : a = b ∧ b = 2) : (a = 2 ∧ a + b = 4) ∧ (∀ n : ℕ, a * n = 2 * n)"
FALSE = "theorem t (n : ℕ) : 2 ∣ n ^ 2 + n + 1"
HARD = "theorem t (x y z : ℤ) (n : ℕ) (hx : 0 < x) (hy : 0 < y) (hn : 2 < n) : x ^ n + y ^ n ≠ z ^ n"


@pytest.fixture
async def pool(toolchain: Toolchain) -> AsyncIterator[Pool]:
    async with Pool(toolchain, 1, Limits(step_seconds=10)) as pool:
        yield pool


async def run(
    toolchain: Toolchain, pool: Pool, text: str, *, budget: Budget | None = None, **rest: Any
) -> Outcome:
    return await attempt(parse(text), toolchain, LocalWorkers(pool), budget or Budget(60), **rest)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (EASY, Status.PROVED),
        (SPLIT, Status.PROVED),
        (FALSE, Status.DISPROVED),
        ("theorem t : ∃ n : ℕ, n * n = 144", Status.PROVED),
        ("theorem t (n : ℕ) : n = n + 0 ∧ undefined_thing n", Status.INVALID),
    ],
)
async def test_verdicts(toolchain: Toolchain, pool: Pool, text: str, status: Status) -> None:
    outcome = await run(toolchain, pool, text)
    assert outcome.status == status
    if status in (Status.PROVED, Status.DISPROVED):
        assert outcome.proof
        assert outcome.receipt
        assert outcome.theorem
        assert outcome.proof.splitlines()[-1].strip() in outcome.theorem
    if status is Status.PROVED:
        again = await verify(parse(text), outcome.proof or "", toolchain)
        assert again.__class__.__name__ == "Receipt"


async def test_contradictory_hypotheses_are_told(toolchain: Toolchain, pool: Pool) -> None:
    policy = OnlyOn({"False": "omega"})
    text = "theorem t (n : ℕ) (h : n < 3) (k : 5 < n) : n ^ 2 = 7"
    outcome = await run(toolchain, pool, text, policy=policy)
    assert outcome.status == Status.PROVED
    assert outcome.message == "the hypotheses contradict each other"
    assert (outcome.proof or "").startswith("exfalso\n")


class OnlyOn:
    """Proposes one tactic for each target that it knows."""

    name = "only-on"

    def __init__(self, tactics: dict[str, str]) -> None:
        self._tactics = tactics

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        answers = []
        for request in requests:
            tactic = self._tactics.get(request.goals[0].target) if request.draw == 0 else None
            answers.append(Proposal((Suggestion(tactic, 1.0),) if tactic else ()))
        return answers

    async def close(self) -> None:
        """Nothing is held."""


async def test_budgets_end_an_attempt_and_say_so(toolchain: Toolchain, pool: Pool) -> None:
    few = await run(toolchain, pool, HARD, budget=Budget(60, simulations=8))
    assert few.status == Status.EXHAUSTED
    assert few.message == "no proof within 8 simulations"
    assert 0 < few.steps < 400
    short = await run(toolchain, pool, HARD, budget=Budget(1.5))
    assert short.status == Status.EXHAUSTED
    assert short.message == "no proof within 1.5 s"
    nothing = await run(toolchain, pool, HARD, policy=OnlyOn({}))
    assert nothing.status == Status.EXHAUSTED
    assert nothing.message == "every tactic that the policy proposes was tried"


def test_budgets_that_make_no_sense_are_refused() -> None:
    for wrong in ({"seconds": 0.0}, {"seconds": -1.0}, {"workers": 0}, {"simulations": 0}):
        with pytest.raises(BudgetError, match=next(iter(wrong))):
            Budget(**wrong)  # type: ignore[arg-type]


async def test_modes_look_on_one_side_only(toolchain: Toolchain, pool: Pool) -> None:
    budget = Budget(60, simulations=60)
    assert (await run(toolchain, pool, FALSE, budget=budget, mode=Mode.PROVE)).status == Status.EXHAUSTED
    assert (await run(toolchain, pool, FALSE, budget=budget, mode=Mode.DISPROVE)).status == Status.DISPROVED
    assert (await run(toolchain, pool, EASY, budget=budget, mode=Mode.DISPROVE)).status == Status.EXHAUSTED


async def test_one_worker_and_one_seed_give_one_search(
    toolchain: Toolchain, pool: Pool, tmp_path: Path
) -> None:
    first, second = [await run(toolchain, pool, SPLIT, budget=Budget(60, seed=3)) for _ in range(2)]
    assert first.status == Status.PROVED
    assert (first.proof, first.steps) == (second.proof, second.steps)
    budget = Budget(60, seed=3, simulations=25)
    traces = []
    for number in range(2):
        path = tmp_path / f"{number}.trace.zst"
        trace = open_trace(path, parse(HARD), toolchain, "core", StructuralPolicy(), budget)
        await run(toolchain, pool, HARD, budget=budget, trace=trace)
        traces.append([(e.parent, e.tactic, e.outcome, e.children) for e in read_trace(path).edges.values()])
    assert traces[0] == traces[1]
    assert len(traces[0]) > 25


async def test_cancelling_leaves_the_workers_usable(toolchain: Toolchain, pool: Pool) -> None:
    task = asyncio.create_task(run(toolchain, pool, HARD))
    progressing = asyncio.Event()
    watcher = asyncio.create_task(
        run(toolchain, pool, HARD, budget=Budget(60), observer=lambda _: progressing.set())
    )
    await asyncio.wait_for(progressing.wait(), 30)
    for running in (task, watcher):
        running.cancel()
    done = await asyncio.wait_for(asyncio.gather(task, watcher, return_exceptions=True), 2)
    assert all(isinstance(result, asyncio.CancelledError) for result in done)
    assert (await run(toolchain, pool, EASY)).status == Status.PROVED


async def test_the_trace_tells_the_search(toolchain: Toolchain, pool: Pool, tmp_path: Path) -> None:
    path = tmp_path / "t.trace.zst"
    statement = parse(SPLIT)
    policy = StructuralPolicy()
    trace = open_trace(path, statement, toolchain, "core", policy, Budget(60))
    outcome = await run(toolchain, pool, SPLIT, policy=policy, trace=trace)
    told = read_trace(path)
    assert told.torn is None
    assert told.start.name == "t"
    assert told.end is not None
    assert (told.end.status, told.end.proof, told.end.steps) == ("proved", outcome.proof, outcome.steps)
    assert told.end.nodes == len(told.nodes)
    assert len(told.edges) == outcome.steps
    assert sum(len(edge.children) > 1 for edge in told.edges.values()) >= 1
    assert_consistent(told)


def assert_consistent(trace: Trace) -> None:
    known: set[int] = set()
    proved: set[int] = set()
    for event in trace.events:
        match event.__class__.__name__:
            case "Node":
                known.add(event.id)  # type: ignore[union-attr]
            case "Edge":
                assert {event.parent, *event.children} <= known  # type: ignore[union-attr]
            case "Solved":
                proved.update(event.nodes)  # type: ignore[union-attr]
    assert proved <= known
    roots = known - {child for edge in trace.edges.values() for child in edge.children}
    assert any(root in proved for root in roots)


class Hostile:
    """A policy that misbehaves in one way."""

    def __init__(self, way: str) -> None:
        self.name = way
        self._way = way

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        if self._way == "raises":
            raise PolicyError("the model is gone")
        if self._way == "too few":
            return []
        garbage = {
            "garbage": ("⊢⊢⊢ 𝕏 ((", "#eval 1", "sorry", "theorem x : False := by", "\x00"),
            "empty": ("", "  ", "\n"),
            "enormous": ("simp; " * 5000, "x" * 10**6),
            "nothing": (),
            "odd priors": ("omega",),
        }[self._way]
        prior = -3.0 if self._way == "odd priors" else 0.5
        return [Proposal(tuple(Suggestion(t, prior) for t in garbage), float("nan")) for _ in requests]

    async def close(self) -> None:
        """Nothing is held."""


@pytest.mark.parametrize(
    ("way", "status"),
    [
        ("raises", Status.FAILED),
        ("too few", Status.FAILED),
        ("garbage", Status.EXHAUSTED),
        ("empty", Status.EXHAUSTED),
        ("enormous", Status.EXHAUSTED),
        ("nothing", Status.EXHAUSTED),
        ("odd priors", Status.EXHAUSTED),
    ],
)
async def test_a_hostile_policy_ends_in_an_outcome(
    toolchain: Toolchain, pool: Pool, way: str, status: Status
) -> None:
    outcome = await run(toolchain, pool, EASY, policy=Hostile(way), budget=Budget(20, simulations=200))
    assert outcome.status == status
    assert outcome.message
