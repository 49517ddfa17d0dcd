"""What do the shipped sets hold, and what does Lean say to each statement?  Asked once for all tests."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from lean.environment import Environment, ProofState
from lean.errors import LeanError
from lean.goals import Hypothesis
from lean.pool import Pool
from lean.statement import negation, parse
from lean.toolchain import find

PROBLEMS = Path(__file__).resolve().parents[2] / "problems"
SETS = ("imo", "graded", "false")

CONTRADICTORY = {
    "name": "contradictory",
    "formal_statement": "theorem contradictory (p : ℕ) (h₁ : 2 < p) (h₂ : p * 2 < 5) : p = 7",
}
"""In no set: what the check for contradictory premises has to find."""

_NUMBERS = re.compile(r"(?:^|, )([^\W\d]\w*) = (-?\d+|\(-\d+\))(?=, |$)")

_CONTRADICTION = "exfalso; first | (omega; done) | (simp_all; done)"
_ARITHMETIC = "first | (revert h; decide; done) | (norm_num at h; done) | (simp_all; done) | (omega; done)"


@dataclass(frozen=True)
class Said:
    """What Lean made of one statement.

    hypotheses: of the goal at its start, in order; key: the same for statements that differ in names alone;
    vacuous: one automatic tactic refutes the hypotheses; refuted: the row's counterexample, if it consists of
    numbers, refutes the statement by arithmetic.
    """

    name: str
    error: str | None = None
    hypotheses: tuple[Hypothesis, ...] = ()
    key: str = ""
    vacuous: bool = False
    refuted: bool = False


def rows_of(name: str) -> list[dict[str, Any]]:
    """The rows of a set that ships."""
    lines = (PROBLEMS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def numbers_of(counterexample: str) -> dict[str, str] | None:
    """The values of variables in a text like `a = 1, b = (-2)`; None where there are others than numbers."""
    found = _NUMBERS.findall(counterexample)
    return dict(found) if found and len(found) == counterexample.count(" = ") else None


async def _solves(environment: Environment, state: ProofState, tactic: str) -> bool:
    after = await environment.step(state, tactic)
    return isinstance(after, ProofState) and after.solved


async def _ask(environment: Environment, row: dict[str, Any]) -> Said:
    statement = parse(row["formal_statement"], row.get("header", ""))
    try:
        state = await environment.start(statement)
    except LeanError as error:
        return Said(row["name"], error=str(error))
    (goal,) = state.goals
    hypotheses = goal.hypotheses
    values = numbers_of(row.get("counterexample", ""))
    refuted = False
    if values is not None:
        arguments = " ".join(f"({variable} := {value})" for variable, value in values.items())
        opposite = await environment.start(negation(statement))
        refuted = await _solves(environment, opposite, f"intro h; replace h := h {arguments}; {_ARITHMETIC}")
    vacuous = bool(hypotheses) and await _solves(environment, state, _CONTRADICTION)
    return Said(row["name"], None, tuple(hypotheses), state.key, vacuous, refuted)


async def _ask_all(rows: Iterable[dict[str, Any]]) -> list[Said]:
    waiting = list(rows)
    found: list[Said] = []

    async def work(pool: Pool) -> None:
        async with pool.lease() as environment:
            while waiting:
                found.append(await _ask(environment, waiting.pop()))

    async with Pool(find("core"), 2) as pool, asyncio.TaskGroup() as group:
        for _ in range(2):
            group.create_task(work(pool))
    return found


@pytest.fixture(scope="session")
def sets() -> dict[str, list[dict[str, Any]]]:
    """The rows of each set of Lean statements."""
    return {name: rows_of(name) for name in SETS}


@pytest.fixture(scope="session")
def said(sets: dict[str, list[dict[str, Any]]]) -> dict[str, Said]:
    """Lean's answers on all statements, and on `CONTRADICTORY`, by name."""
    rows = [*(row for rows in sets.values() for row in rows), CONTRADICTORY]
    return {one.name: one for one in asyncio.run(_ask_all(rows))}
