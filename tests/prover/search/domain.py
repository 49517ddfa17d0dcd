"""Toy domains for the search: states are names, a table says what each tactic does.

`Domain.drive` answers every question of `simulate` at once; `drive_many` keeps several simulations under way
and answers them in an order drawn from a seed.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from prover.search import Attempted, Node, Propose, Settings, Tree, Try, simulate

Outcome = tuple[str, ...] | None
"""The states that a tactic leaves; None when it does not work."""


@dataclass
class Domain:
    """policy: for each state its tactics with priors; model: for each (state, tactic) what comes of it."""

    policy: Mapping[str, Sequence[tuple[str, float]]]
    model: Mapping[tuple[str, str], Outcome]
    values: Mapping[str, float] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)

    def tree(self, root: str = "root", settings: Settings | None = None) -> Tree[str]:
        return Tree(root, str, settings or Settings())

    def answer(self, ask: Propose[str] | Try[str], count: int) -> Any:
        if isinstance(ask, Propose):
            return [self._proposal(node, count) for node in ask.nodes]
        answers = []
        for edge in ask.edges:
            self.asked.append((ask.node.state, edge.tactic))
            outcome = self.model.get((ask.node.state, edge.tactic))
            answers.append(Attempted(outcome))
            if outcome is not None:
                break
        return answers

    def _proposal(self, node: Node[str], count: int) -> tuple[list[tuple[str, float]], float | None]:
        known = list(self.policy.get(node.state, ()))
        return known[node.draws * count : (node.draws + 1) * count], self.values.get(node.state)

    def drive(self, tree: Tree[str], simulations: int) -> int:
        """Run simulations one after the other until the root is decided; how many were run."""
        for number in range(simulations):
            if tree.solved or tree.exhausted:
                return number
            run = simulate(tree)
            with suppress(StopIteration):
                ask = next(run)
                while True:
                    ask = run.send(self.answer(ask, tree.settings.count))
        return simulations

    def drive_many(self, tree: Tree[str], simulations: int, at_once: int, seed: int) -> None:
        """Keep `at_once` simulations under way; now and then one of them is dropped unfinished."""
        random_ = random.Random(seed)
        under_way: list[tuple[Any, Any]] = []
        started = 0
        while (started < simulations or under_way) and not (tree.solved or tree.exhausted):
            while len(under_way) < at_once and started < simulations:
                run = simulate(tree)
                started += 1
                try:
                    under_way.append((run, next(run)))
                except StopIteration:
                    continue
            if not under_way:
                break
            run, ask = under_way.pop(random_.randrange(len(under_way)))
            if random_.random() < 0.05:
                run.close()
                continue
            with suppress(StopIteration):
                under_way.append((run, run.send(self.answer(ask, tree.settings.count))))
        for run, _ in under_way:
            run.close()
