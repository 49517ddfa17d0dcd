"""How is a trace of a given size made, as a search would write it? (Random, by seed.)

`python -m tests.api.web.made_trace STATES OUT.trace.zst` writes one.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from prover.trace import Start, TraceReader, TraceWriter, to_line

_TACTICS = (
    "intro n",
    "omega",
    "simp [Nat.mul_comm, Nat.add_assoc]",
    "rw [Nat.pow_succ]",
    "induction n with",
    "nlinarith [h]",
)


def write_trace(path: Path, states: int, *, seed: int = 0) -> None:
    """A search of so many states: bushy, some tactics leaving two goals, three dead ends a state."""
    chance = random.Random(seed)
    start = Start(
        "made", "theorem made (n : ℕ) : 3 ∣ n ^ 3 + 2 * n", "core", "4.35.0", "made", seed, 60.0, None, 0.0
    )
    with TraceWriter(path, start) as writer:
        writer.node(0, "prove", _goal(chance, 0), value=-6.0)
        edges, nodes, open_states = 0, 1, [0]
        while nodes < states:
            at = open_states[int(len(open_states) * chance.random() ** 0.5)]
            children = tuple(range(nodes, min(nodes + (2 if chance.random() < 0.15 else 1), states)))
            for child in children:
                writer.node(child, "prove", _goal(chance, child), value=-chance.uniform(1, 9))
            open_states.extend(children)
            nodes += len(children)
            writer.edge(
                edges,
                at,
                chance.choice(_TACTICS),
                prior=chance.random() ** 2,
                outcome="goals",
                children=children,
                ms=chance.uniform(1, 30),
            )
            edges += 1
            for _ in range(3):
                tactic = chance.choice(_TACTICS)
                writer.edge(
                    edges, at, tactic, prior=chance.random() ** 3, outcome="failed", ms=2.0, message="no"
                )
                edges += 1
        visits = [(node, int(chance.paretovariate(0.8)), -chance.uniform(1, 9)) for node in range(states)]
        writer.visits(visits, [(edge, 1) for edge in range(0, edges, 4)])
        writer.end("exhausted", proof=None, message=None, seconds=60.0, steps=edges, nodes=states)


def lines_of(path: Path) -> str:
    """The trace as the service sends it: one JSON object a line."""
    return "".join(f"{to_line(event)}\n" for event in TraceReader(path).read())


def _goal(chance: random.Random, number: int) -> str:
    hypotheses = "".join(
        f"h{i} : {chance.randint(2, 99)} ∣ n + {chance.randint(0, 99)}\n" for i in range(chance.randint(1, 6))
    )
    return f"n m : ℕ\n{hypotheses}⊢ 3 ∣ (n + {number}) ^ 3 + 2 * (n + {chance.randint(0, 99)})"


if __name__ == "__main__":
    write_trace(Path(sys.argv[2]), int(sys.argv[1]))
