"""What did each tactic of a finished Lean proof do? Told by the trace of its search.

The proof's text is walked along the nodes of the trace: at a node, an edge belongs to the proof if its tactic
is what the text goes on with, and the rest of the text proves its children, in bullets when there are
several.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from api.models.figures import ProofStep
from lean.layout import shift
from prover.trace import Edge, Side, Trace

_BULLET = "· "
_VACUOUS = "exfalso\n"
"""What a proof begins with that was found by refuting the hypotheses: it is not a step of the search."""


@dataclass(frozen=True)
class _Taken:
    depth: int
    edge: Edge


def read_steps(trace: Trace, proof: str, side: Side) -> tuple[int | None, list[ProofStep]]:
    """The root of the proof in the trace and the proof's steps in order; none where the trace lacks them."""
    walk = _Walk(trace)
    texts = [proof] + ([proof.removeprefix(_VACUOUS)] if proof.startswith(_VACUOUS) else [])
    for text in texts:
        for root in walk.roots(side):
            taken = walk.along(root, tuple(shift(text, 0).rstrip("\n").split("\n")), 0)
            if taken is not None:
                return root, [_step(trace, number, step) for number, step in enumerate(taken, 1)]
    return None, []


def _step(trace: Trace, number: int, step: _Taken) -> ProofStep:
    edge = step.edge
    return ProofStep(
        number=number,
        depth=step.depth,
        tactic=edge.tactic,
        before=trace.nodes[edge.parent].goal,
        after=[trace.nodes[child].goal for child in edge.children],
        node=edge.parent,
        edge=edge.id,
        ms=edge.ms,
    )


class _Walk:
    def __init__(self, trace: Trace) -> None:
        self._nodes = trace.nodes
        self._edges: dict[int, list[Edge]] = {}
        self._led_to: set[int] = set()
        for edge in trace.edges.values():
            if edge.outcome in ("goals", "solved"):
                self._edges.setdefault(edge.parent, []).append(edge)
                self._led_to.update(edge.children)

    def roots(self, side: Side) -> Iterator[int]:
        """The states of a side to which no tactic leads."""
        for node in self._nodes.values():
            if node.side == side and node.id not in self._led_to:
                yield node.id

    def along(self, node: int, lines: tuple[str, ...], depth: int) -> list[_Taken] | None:
        """The steps of the lines, which prove the node; None when they do not, by this trace."""
        before: list[_Taken] = []
        while True:
            fitting = [found for edge in self._edges.get(node, ()) if (found := _begun(edge, lines))]
            # A chain of single goals is followed in a loop, since it may be long.
            if len(fitting) == 1 and len(fitting[0][0].children) == 1 and not _bulleted(fitting[0][1]):
                edge, lines = fitting[0]
                before.append(_Taken(depth, edge))
                node = edge.children[0]
                continue
            for edge, rest in fitting:
                after = self._after(edge, rest, depth)
                if after is not None:
                    return [*before, _Taken(depth, edge), *after]
            return None

    def _after(self, edge: Edge, rest: tuple[str, ...], depth: int) -> list[_Taken] | None:
        if not edge.children or not rest:
            return None if edge.children or rest else []
        if not _bulleted(rest):
            return self.along(edge.children[0], rest, depth) if len(edge.children) == 1 else None
        found: list[_Taken] = []
        for place, block in enumerate(_blocks(rest)):
            # Equal goals are one child of the edge, though each has its bullet.
            order = sorted(
                edge.children, key=lambda child: child != edge.children[place % len(edge.children)]
            )
            part = next(
                (p for child in order if (p := self.along(child, block, depth + 1)) is not None), None
            )
            if part is None:
                return None
            found += part
        return found


def _begun(edge: Edge, lines: tuple[str, ...]) -> tuple[Edge, tuple[str, ...]] | None:
    """What is left of the lines after the edge's tactic, if they begin with it."""
    tactic = tuple(shift(edge.tactic, 0).split("\n"))
    return (edge, lines[len(tactic) :]) if lines[: len(tactic)] == tactic else None


def _bulleted(lines: tuple[str, ...]) -> bool:
    return bool(lines) and lines[0].startswith(_BULLET)


def _blocks(lines: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    block: list[str] = []
    for line in lines:
        if line.startswith(_BULLET) and block:
            yield tuple(block)
            block = []
        block.append(line[len(_BULLET) :])
    yield tuple(block)
