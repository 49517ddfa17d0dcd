"""What is known so far: states, tactics tried on them, and what has been proved?

The tree is an AND/OR graph.  A *node* (OR) is a state, one goal as a rule; it is solved when one of its edges
is.  An *edge* (AND) is a tactic; it leads to the states that the tactic left and is solved when all of these
are, at once when there are none.  Equal states are one node, so several edges may lead to a node; the graph
may even have cycles, which `simulate` never follows and proofs never contain: an edge counts as the solution
of its node only if its children were solved before.

A state is anything; its key says when two are equal.  Nothing is ever thrown away, apart from dead ends.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from prover.search.settings import Settings

S = TypeVar("S")


class EdgeStatus(StrEnum):
    """Where a tactic stands: not tried, being tried, leading to open states, solved, or of no use."""

    UNTRIED = "untried"
    RUNNING = "running"
    OPEN = "open"
    SOLVED = "solved"
    DEAD = "dead"


@dataclass(slots=True, eq=False)
class Edge(Generic[S]):
    """One tactic on one state.

    prior: the policy's probability for it, in (0, 1]; visits, total: number and sum of the returns that were
    backed up through it (each counts the tactic itself); flying: simulations under way through it.
    """

    index: int
    parent: Node[S]
    tactic: str
    prior: float
    status: EdgeStatus = EdgeStatus.UNTRIED
    children: tuple[Node[S], ...] = ()
    visits: int = 0
    total: float = 0.0
    flying: int = 0


@dataclass(slots=True, eq=False)
class Node(Generic[S]):
    """One state.

    estimate: the return that its policy expects, at most -1; visits, total: number and sum of the returns
    backed up; draws: how often its policy was asked; complete: the policy has nothing more to say.
    untried is sorted by prior, the most probable last; open holds edges that lead to open states.
    """

    index: int
    state: S
    estimate: float
    parents: list[Edge[S]] = field(default_factory=list)
    edges: dict[str, Edge[S]] = field(default_factory=dict)
    untried: list[Edge[S]] = field(default_factory=list)
    open: list[Edge[S]] = field(default_factory=list)
    running: int = 0
    visits: int = 0
    total: float = 0.0
    flying: int = 0
    draws: int = 0
    complete: bool = False
    asking: bool = False
    solution: Edge[S] | None = None
    solved_value: float = 0.0
    dead: bool = False

    @property
    def value(self) -> float:
        """The return to expect from here: minus the length of the proof, or the mean of what was seen."""
        if self.solution is not None:
            return self.solved_value
        return (self.estimate + self.total) / (1 + self.visits)


@dataclass(frozen=True)
class Proof:
    """A tactic, and the proofs of the states that it leaves, in order."""

    tactic: str
    rest: tuple[Proof, ...]


class Tree(Generic[S]):
    """The graph of one search.

    key: equal keys make equal states.  nodes, edges: in order of creation; proved: nodes in the order in
    which they were solved.
    """

    def __init__(self, root: S, key: Callable[[S], Hashable], settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.nodes: list[Node[S]] = []
        self.edges: list[Edge[S]] = []
        self.proved: list[Node[S]] = []
        self._key = key
        self._by_key: dict[Hashable, Node[S]] = {}
        self.root = self.node(root)

    @property
    def solved(self) -> bool:
        """The root is proved."""
        return self.root.solution is not None

    @property
    def exhausted(self) -> bool:
        """The root cannot be proved with what the policy proposes."""
        return self.root.dead

    def node(self, state: S) -> Node[S]:
        """The node of a state, an old one if an equal state came before."""
        key = self._key(state)
        found = self._by_key.get(key)
        if found is None:
            found = Node(len(self.nodes), state, self.settings.value)
            self.nodes.append(found)
            self._by_key[key] = found
        return found

    def propose(
        self, node: Node[S], suggestions: Iterable[tuple[str, float]], value: float | None = None
    ) -> list[Edge[S]]:
        """Add a policy's answer to a node: the edges that are new.  None at all completes the node.

        suggestions: tactics with priors in (0, 1].  value: the expected return, used the first time only.
        """
        if node.draws == 0 and value is not None:
            node.estimate = max(self.settings.worst, min(-1.0, value))
        node.draws += 1
        fresh: list[Edge[S]] = []
        for tactic, prior in suggestions:
            if tactic not in node.edges:
                edge = Edge(len(self.edges), node, tactic, prior)
                self.edges.append(edge)
                node.edges[tactic] = edge
                fresh.append(edge)
        if fresh:
            node.untried.extend(fresh)
            node.untried.sort(key=lambda e: (e.prior, -e.index))
        else:
            node.complete = True
            self._bury(node)
        return fresh

    def take(self, node: Node[S], count: int) -> list[Edge[S]]:
        """The most probable untried edges of a node, now running."""
        taken = [node.untried.pop() for _ in range(min(count, len(node.untried)))]
        for edge in taken:
            edge.status = EdgeStatus.RUNNING
        node.running += len(taken)
        return taken

    def give_back(self, edge: Edge[S]) -> None:
        """A running edge was not tried after all."""
        edge.status = EdgeStatus.UNTRIED
        edge.parent.running -= 1
        edge.parent.untried.append(edge)
        edge.parent.untried.sort(key=lambda e: (e.prior, -e.index))

    def postpone(self, edge: Edge[S], factor: float) -> None:
        """A running edge's tactic did not come to its end: it may be tried again at `factor` of its prior."""
        edge.prior *= factor
        self.give_back(edge)

    def fail(self, edge: Edge[S]) -> None:
        """A running edge's tactic did not work."""
        edge.status = EdgeStatus.DEAD
        edge.parent.running -= 1
        self._bury(edge.parent)

    def reach(self, edge: Edge[S], states: Sequence[S]) -> list[Node[S]]:
        """A running edge's tactic left these states; returns the nodes that are new.

        A tactic that leaves the state it was applied to is a dead end.
        """
        before = len(self.nodes)
        children = tuple(self.node(state) for state in states)
        edge.parent.running -= 1
        edge.children = children
        if edge.parent in children or any(child.dead for child in children):
            edge.status = EdgeStatus.DEAD
            self._bury(edge.parent)
            return []
        edge.status = EdgeStatus.OPEN
        edge.parent.open.append(edge)
        for child in dict.fromkeys(children):
            child.parents.append(edge)
        if all(child.solution is not None for child in children):
            self._solve(edge)
        return self.nodes[before:]

    def withdraw(self, edge: Edge[S]) -> None:
        """Take a solved edge back, for good, with all that was concluded from it."""
        edge.status = EdgeStatus.DEAD
        for node in self.nodes:
            node.solution = None
        self.proved.clear()
        finished = []
        for other in self.edges:
            if other.status is EdgeStatus.SOLVED:
                other.status = EdgeStatus.OPEN
                other.parent.open.append(other)
                if not other.children:
                    finished.append(other)
        for other in finished:
            if other.parent.solution is None:
                self._solve(other)
            else:
                other.status = EdgeStatus.SOLVED
                other.parent.open.remove(other)
        self._bury(edge.parent)

    def proof(self, node: Node[S] | None = None) -> Proof:
        """The proof of a solved node, of the root if none is given."""
        node = node or self.root
        if node.solution is None:
            raise ValueError("the node is not solved")
        return Proof(node.solution.tactic, tuple(self.proof(child) for child in node.solution.children))

    def last_step(self) -> Edge[S]:
        """A finishing edge (one that left nothing) of the root's proof."""
        edge = self.root.solution
        if edge is None:
            raise ValueError("the root is not solved")
        while edge.children:
            edge = edge.children[-1].solution
            assert edge is not None
        return edge

    def best_line(self) -> tuple[list[str], int]:
        """The tactics of the line visited most, and how many states are open at its end."""
        tactics: list[str] = []
        node = self.root
        seen = {node}
        while True:
            edges = [e for e in node.open if not any(c in seen for c in e.children)]
            if not edges:
                return tactics, 1
            edge = max(edges, key=lambda e: (e.visits, e.prior))
            tactics.append(edge.tactic)
            pending = [c for c in edge.children if c.solution is None]
            if len(pending) != 1:
                return tactics, len(pending)
            node = pending[0]
            seen.add(node)

    def _solve(self, edge: Edge[S]) -> None:
        stack = [edge]
        while stack:
            edge = stack.pop()
            edge.status = EdgeStatus.SOLVED
            node = edge.parent
            node.open.remove(edge)
            if node.solution is None:
                node.solution = edge
                self.proved.append(node)
                node.solved_value = min((c.solved_value for c in edge.children), default=0.0) - 1.0
                stack.extend(
                    parent
                    for parent in node.parents
                    if parent.status is EdgeStatus.OPEN
                    and all(child.solution is not None for child in parent.children)
                )

    def _bury(self, node: Node[S]) -> None:
        stack = [node]
        while stack:
            node = stack.pop()
            if node.dead or node.solution is not None or not node.complete:
                continue
            if node.untried or node.open or node.running:
                continue
            node.dead = True
            for parent in node.parents:
                if parent.status is EdgeStatus.OPEN:
                    parent.status = EdgeStatus.DEAD
                    parent.parent.open.remove(parent)
                    stack.append(parent.parent)
