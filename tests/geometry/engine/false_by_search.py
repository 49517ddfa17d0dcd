"""Are there false theorems that the search proves by auxiliary points? The fuzzer of the engine, through it.

`python -m benchmarks.geometry_false` is the long run.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace

import false_theorems

from geometry.auxiliary import extend_figure
from geometry.check import fault_on
from geometry.engine import State
from geometry.errors import FigureError
from geometry.facts import Fact, LowLevelProblem
from geometry.search import Ensemble, Settings

_OF_A_PROBLEM = 4
_TASKS = 25
_SETTINGS = Settings(threads=1, candidates=60)


@dataclass
class Tally:
    """How many false theorems the search went through, and those that it proved."""

    cases: int = 0
    tried: int = 0
    other: int = 0  # proved, but the figure that refutes it has another configuration
    proved: list[tuple[LowLevelProblem, Fact]] = field(default_factory=list)


def search(cases: int, seed: int) -> Tally:
    """Tries at least that many false theorems."""
    tally = Tally()
    chosen = random.Random(seed)
    for number, (problem, facts) in enumerate(false_theorems.problems(seed)):
        if tally.cases >= cases:
            break
        false = false_theorems.false_facts(problem, facts, number)
        for fact in chosen.sample(list(false), min(_OF_A_PROBLEM, len(false))):
            refuting = false_theorems.settled(problem, fact, false[fact])
            if refuting is None:
                continue
            try:
                state = State(replace(problem, goals=(fact,)), seed=number)
                if state.saturate(tables="all", seconds=10).outcome != "saturated":
                    continue
                ensemble = Ensemble(state, seed=number, settings=_SETTINGS)
                ensemble.run(30, tasks=_TASKS)
            except FigureError:
                continue
            tally.cases += 1
            tally.tried += ensemble.progress.tried
            proof = ensemble.proof()
            if proof is None:
                continue
            try:
                extended = extend_figure(refuting, proof.auxiliary)
            except FigureError:
                tally.other += 1
                continue
            if fault_on(proof, extended) is None:
                tally.other += 1
            else:
                tally.proved.append((problem, fact))
    return tally
