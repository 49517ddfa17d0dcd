"""What is one simulation: which leaf, what to ask for, and what to learn from the answer?

`simulate` is a generator.  It descends from the root by the selection rule, yields what it needs to know (a
policy's proposal, what tactics do), is sent the answer, and backs the return up the path.  Whoever drives it
decides how to get answers: at once, by a batch, or over a network, with many simulations under way; each
holds its path with virtual visits, so that others go elsewhere.

Selection (AlphaProof, as in `prover.search.settings`): at a node the edge with the greatest
`Q + c(s)·π^(1/τ)·√N(s) / (N(a) + 1)`; at an edge the hardest of its open states; the return at an edge is
the least over its open states, less one for the tactic.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Generic

from prover.search.settings import Settings
from prover.search.tree import Edge, EdgeStatus, Node, S, Tree


@dataclass(frozen=True)
class Propose(Generic[S]):
    """Asks for tactics on these nodes: the answer is a list, for each node (suggestions, value or None)."""

    nodes: tuple[Node[S], ...]


@dataclass(frozen=True)
class Try(Generic[S]):
    """Asks what these tactics do to the node's state, in order, until one works: a list of `Attempted`.

    The answer may be shorter than `edges`; those without an answer count as not tried.
    """

    node: Node[S]
    edges: tuple[Edge[S], ...]


@dataclass(frozen=True)
class Attempted(Generic[S]):
    """What a tactic did: the states it left (none: it finished), or None when it did not work.

    later: it did not come to its end; it may be tried once more, its prior times this.
    """

    states: tuple[S, ...] | None
    later: float | None = None


Ask = Propose[S] | Try[S]
Suggestions = tuple[Sequence[tuple[str, float]], float | None]
Answer = list[Suggestions] | list[Attempted[S]]
Simulation = Generator[Ask[S], Answer[S], bool]


def simulate(tree: Tree[S]) -> Simulation[S]:
    """One simulation; its result says whether it asked for anything (False: there was nothing to do)."""
    settings = tree.settings
    nodes: list[Node[S]] = []
    edges: list[Edge[S]] = []
    node = tree.root
    asked = False
    rounds = 0
    try:
        while True:
            if not nodes or nodes[-1] is not node:
                nodes.append(node)
                node.flying += 1
            if _is_due(node, settings):
                asked = True
                yield from _ask(tree, (node,))
            edge = select(node, settings, nodes)
            if edge is None:
                value = node.value - 1.0
                break
            if edge.status is EdgeStatus.OPEN:
                edge.flying += 1
                edges.append(edge)
                node = hardest(edge)
                rounds = 0
                continue
            asked = True
            rounds += 1
            found = yield from _try(tree, node)
            if found is not None:
                found.flying += 1
                edges.append(found)
                value = min((c.value for c in found.children), default=0.0)
                break
            if rounds >= settings.rounds or node.dead:
                value = node.value - 1.0
                break
        _back_up(nodes, edges, max(settings.worst, value), settings)
    finally:
        for visited in nodes:
            visited.flying -= 1
        for passed in edges:
            passed.flying -= 1
    return asked


def select(node: Node[S], settings: Settings, path: Sequence[Node[S]]) -> Edge[S] | None:
    """The edge of `node` that the selection rule prefers; None when every way is closed for now.

    Of the untried edges only the most probable can win.  Edges that lead back into `path` are passed over.
    """
    visits = node.visits + node.flying
    scale = settings.weight(visits) * math.sqrt(max(1, visits))
    power = 1.0 / settings.temperature
    fresh = node.value - settings.unvisited_penalty
    best: Edge[S] | None = None
    best_score = -math.inf
    if node.untried:
        best = node.untried[-1]
        best_score = settings.quality(fresh) + scale * best.prior**power
    for edge in node.open:
        count = edge.visits + edge.flying
        # Simulations under way count as if they came out like an unvisited edge: a virtual loss.
        value = (edge.total + edge.flying * fresh) / count if count else fresh
        score = settings.quality(value) + scale * edge.prior**power / (count + 1)
        if score > best_score and hardest(edge) not in path:
            best, best_score = edge, score
    return best


def hardest(edge: Edge[S]) -> Node[S]:
    """The open state of an edge with the lowest value."""
    return min((c for c in edge.children if c.solution is None), key=lambda c: c.value)


def _is_due(node: Node[S], settings: Settings) -> bool:
    if node.complete or node.asking:
        return False
    return (
        node.draws == 0 or len(node.edges) <= settings.wanted(node.visits) or not (node.untried or node.open)
    )


def _ask(tree: Tree[S], nodes: tuple[Node[S], ...]) -> Generator[Ask[S], Answer[S], None]:
    for node in nodes:
        node.asking = True
    try:
        answers = yield Propose(nodes)
    finally:
        for node in nodes:
            node.asking = False
    for node, answer in zip(nodes, answers, strict=True):
        assert isinstance(answer, tuple)
        tree.propose(node, answer[0], answer[1])


def _try(tree: Tree[S], node: Node[S]) -> Generator[Ask[S], Answer[S], Edge[S] | None]:
    """Try the next tactics of a node; the edge that worked, its new states proposed for, if one did."""
    taken = tree.take(node, tree.settings.tries)
    left = list(taken)
    found: Edge[S] | None = None
    fresh: list[Node[S]] = []
    try:
        answers = yield Try(node, tuple(taken))
        for answer in answers:
            assert isinstance(answer, Attempted)
            edge = left.pop(0)
            if answer.later is not None:
                tree.postpone(edge, answer.later)
            elif answer.states is None:
                tree.fail(edge)
            else:
                fresh = tree.reach(edge, answer.states)
                found = edge if edge.status is not EdgeStatus.DEAD else found
    finally:
        for edge in reversed(left):
            tree.give_back(edge)
    if fresh and found is not None and found.status is EdgeStatus.OPEN:
        yield from _ask(tree, tuple(fresh))
    return found


def _back_up(nodes: Sequence[Node[S]], edges: Sequence[Edge[S]], value: float, settings: Settings) -> None:
    """Back a return up the path: at an edge the minimum over its open states, less one for the tactic."""
    if len(nodes) > len(edges):
        last = nodes[-1]
        last.visits += 1
        last.total += value
    for depth in reversed(range(len(edges))):
        node, edge = nodes[depth], edges[depth]
        below = nodes[depth + 1] if depth + 1 < len(nodes) else None
        others = [c.value for c in edge.children if c.solution is None and c is not below]
        value = max(settings.worst, min([value, *others]) - 1.0)
        edge.visits += 1
        edge.total += value
        node.visits += 1
        node.total += value
