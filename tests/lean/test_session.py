"""Served steps against edits: the two ways of taking a step give the same results."""

from __future__ import annotations

import json
from pathlib import Path

from lean.environment import Environment, ProofState, TacticError
from lean.statement import parse
from lean.toolchain import Toolchain

STEPS = Path(__file__).resolve().parents[2] / "benchmarks" / "data" / "steps.jsonl"


async def outcomes(toolchain: Toolchain, *, serving: bool) -> list[ProofState | TacticError]:
    environment = await Environment.open(toolchain, serving=serving)
    states: dict[tuple[str, ...], ProofState] = {}
    results: list[ProofState | TacticError] = []
    try:
        for line in STEPS.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            path = (row["statement"], *row["path"])
            if path[:1] not in states:
                states[path[:1]] = await environment.start(parse(row["statement"]))
            result = await environment.step(states[path], row["tactic"])
            if isinstance(result, ProofState):
                states[(*path, row["tactic"])] = result
            results.append(result)
    finally:
        await environment.close()
    return results


async def test_both_ways_agree_on_the_recorded_steps(toolchain: Toolchain) -> None:
    served = await outcomes(toolchain, serving=True)
    edited = await outcomes(toolchain, serving=False)
    assert len(served) == len(edited) == 500
    for one, other in zip(served, edited, strict=True):
        if isinstance(one, TacticError) and isinstance(other, TacticError):
            # Lean makes up some names in messages, and not always the same.
            assert (one.kind, one.message[:20]) == (other.kind, other.message[:20])
        else:
            assert one == other
    assert sum(isinstance(result, TacticError) for result in served) > 100
    assert sum(isinstance(result, ProofState) and result.solved for result in served) > 20
