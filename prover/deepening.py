"""In which order does the fixed-list search try tactics, and when does it stop?

The order is that of iterative deepening on the cost of the line so far. States stay alive in the
tactic environment, so a queue ordered by cost visits the same lines in the same order without
repeating the shallow ones. A step that closes the first goal and leaves the others as they were
starts their cost anew: goals are independent once they stand apart.

States and tactics only: this module starts no process and knows no clock.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field

from lean.environment import Goal, ProofState
from prover.fixed_list import Candidate, candidates

Proposer = Callable[[Goal], list[Candidate]]


@dataclass(order=True)
class _Item:
    cost: int
    order: int
    state: ProofState = field(compare=False)
    candidate: Candidate = field(compare=False)


@dataclass
class Frontier:
    """The tactics still to be tried, cheapest line first.

    `best` is the most promising state so far: fewest goals, then lowest cost.
    """

    propose: Proposer = candidates
    max_goals: int = 32
    best: ProofState | None = None
    _queue: list[_Item] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)
    _count: int = 0

    def add(self, state: ProofState, cost: int = 0) -> None:
        """Put `state`'s tactics into the queue, unless an equal state came before."""
        if state.key in self._seen or state.solved or len(state.goals) > self.max_goals:
            return
        self._seen.add(state.key)
        if self.best is None or len(state.goals) < len(self.best.goals):
            self.best = state
        for candidate in self.propose(state.goals[0]):
            self._count += 1
            heapq.heappush(self._queue, _Item(cost + candidate.cost, self._count, state, candidate))

    def pop(self) -> tuple[ProofState, Candidate, int] | None:
        """The next state and candidate to try, with the cost of that line; None when nothing is left."""
        if not self._queue:
            return None
        item = heapq.heappop(self._queue)
        return item.state, item.candidate, item.cost

    def reached(self, before: ProofState, after: ProofState, cost: int) -> None:
        """Record that a step of `cost` in total led from `before` to `after`."""
        closed = len(after.goals) < len(before.goals)
        self.add(after, 0 if closed else cost + (len(after.goals) > len(before.goals)))

    def __len__(self) -> int:
        return len(self._queue)
