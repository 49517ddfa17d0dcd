"""What of a running search goes into its trace, and under which numbers?

Both sides' trees share the trace's numbering.  Visits and values are written as snapshots of what changed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from lean.environment import ProofState
from prover.errors import TraceError
from prover.search import Edge, EdgeStatus, Node, Tree
from prover.trace import EdgeOutcome, TraceWriter
from prover.workers import Taken

_log = logging.getLogger(__name__)


@dataclass
class _Written:
    """What of one side's tree is in the trace: numbers by index, and the visits last written."""

    nodes: dict[int, int] = field(default_factory=dict)
    edges: dict[int, int] = field(default_factory=dict)
    proved: int = 0
    visits: dict[int, int] = field(default_factory=dict)
    steps: list[tuple[Edge[ProofState], Taken]] = field(default_factory=list)
    best: tuple[list[str], int] | None = None


class Recorder:
    """Writes the events of one search to a trace; without a trace it does nothing."""

    def __init__(self, trace: TraceWriter | None = None) -> None:
        self._trace = trace
        self._sides: dict[str, _Written] = {}
        self._nodes = 0
        self._edges = 0

    def step(self, side: str, edge: Edge[ProofState], taken: Taken) -> None:
        """A tactic was tried; it is written at the next `update`, when the tree has taken it in."""
        if self._trace is not None:
            self._side(side).steps.append((edge, taken))

    def update(self, side: str, tree: Tree[ProofState]) -> None:
        """Write what has happened in a tree since the last call."""
        if self._trace is not None and self._trace.off is None:
            self._safely(lambda trace: self._update(trace, side, tree))

    def finish(self, side: str, tree: Tree[ProofState]) -> None:
        """Write the last of a tree, the visits included."""
        self.update(side, tree)
        self._safely(lambda trace: self._snapshot(trace, side, tree))

    def end(self, status: str, proof: str | None, message: str | None, seconds: float, steps: int) -> None:
        """How the search ended; the trace is closed."""

        def write(trace: TraceWriter) -> None:
            trace.end(status, proof=proof, message=message, seconds=seconds, steps=steps, nodes=self._nodes)
            trace.close()

        self._safely(write)

    def note(self, text: str) -> None:
        """Something that happened."""
        self._safely(lambda trace: trace.note(text))

    def _side(self, side: str) -> _Written:
        return self._sides.setdefault(side, _Written())

    def _update(self, trace: TraceWriter, side: str, tree: Tree[ProofState]) -> None:
        written = self._side(side)
        for node in tree.nodes[len(written.nodes) :]:
            self._write_node(trace, written, side, node)
        for edge, taken in written.steps:
            self._write_edge(trace, written, edge, taken)
        written.steps.clear()
        if len(tree.proved) > written.proved:
            trace.solved([written.nodes[node.index] for node in tree.proved[written.proved :]])
        written.proved = len(tree.proved)
        if trace.visits_due:
            self._snapshot(trace, side, tree)

    def _write_node(self, trace: TraceWriter, written: _Written, side: str, node: Node[ProofState]) -> None:
        number = written.nodes[node.index] = self._nodes
        self._nodes += 1
        goal = "\n\n".join(map(str, node.state.goals))
        trace.node(number, "disprove" if side == "disprove" else "prove", goal, value=round(node.estimate, 2))

    def _write_edge(
        self, trace: TraceWriter, written: _Written, edge: Edge[ProofState], taken: Taken
    ) -> None:
        number = self._edges
        self._edges += 1
        written.edges[edge.index] = number
        outcome, message = _outcome(edge, taken)
        children = list(dict.fromkeys(written.nodes[child.index] for child in edge.children))
        trace.edge(
            number,
            written.nodes[edge.parent.index],
            edge.tactic,
            prior=edge.prior,
            outcome=outcome,
            children=children,
            ms=taken.seconds * 1000,
            message=message,
        )

    def _snapshot(self, trace: TraceWriter, side: str, tree: Tree[ProofState]) -> None:
        written = self._side(side)
        nodes: list[tuple[int, int, float | None]] = []
        edges: list[tuple[int, int]] = []
        for node in tree.nodes[: len(written.nodes)]:
            if node.visits != written.visits.get(node.index, 0):
                written.visits[node.index] = node.visits
                nodes.append((written.nodes[node.index], node.visits, round(node.value, 2)))
                edges.extend(
                    (written.edges[edge.index], edge.visits)
                    for edge in node.edges.values()
                    if edge.visits and edge.index in written.edges
                )
        if nodes:
            trace.visits(nodes, edges)
        best = tree.best_line()
        if best != written.best:
            written.best = best
            trace.best(*best)

    def _safely(self, write: Callable[[TraceWriter], None]) -> None:
        """A trace that cannot be written is given up; the search goes on."""
        if self._trace is None:
            return
        try:
            write(self._trace)
        except TraceError as error:
            _log.warning("the search goes on without its trace: %s", error)


def _outcome(edge: Edge[ProofState], taken: Taken) -> tuple[EdgeOutcome, str | None]:
    if not isinstance(taken.outcome, ProofState):
        return taken.outcome.kind, taken.outcome.message
    if taken.outcome.solved:
        return "solved", None
    return ("repeated" if edge.status is EdgeStatus.DEAD and not edge.children else "goals"), None
