"""How does one search run on the nodes of a Ray cluster? An actor each, and one more for what they share.

`Nodes` is used as an `Ensemble` is. Ray is imported only here. A node that is lost takes with it what it had
not shared, nothing else; without the store the nodes go on, each for itself.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from time import monotonic
from typing import Any

from geometry.engine import State
from geometry.errors import NodesError
from geometry.facts import Figure, LowLevelProblem
from geometry.nodes.node import Assignment, Node, Report
from geometry.nodes.store import Delivery, FactStore, Parcel
from geometry.proof.steps import Proof
from geometry.search import End, Event, Progress, Ranking, Settings

_log = logging.getLogger(__name__)

_SLICE = 1.0  # seconds of search between two exchanges
_POLL = 0.1  # seconds between looks at the progress


class _NodeActor:
    """The actor around a node: its exchanges are calls of the store's actor."""

    def __init__(self, assignment: Assignment, store: Any) -> None:
        self._store = store
        self._node = Node(assignment, self._swap)

    def go(self, seconds: float) -> Report:
        return self._node.go(seconds)

    def reject(self) -> None:
        self._node.reject()

    def _swap(self, node: int, sent: Sequence[Parcel], since: int) -> Delivery | None:
        import ray
        from ray.exceptions import RayError

        if self._store is None:
            return None
        try:
            given: Delivery = ray.get(self._store.swap.remote(node, sent, since))
        except RayError as error:
            _log.warning("node %d goes on alone: the store of facts is gone: %s", node, _first_line(error))
            self._store = None
            return None
        return given


class Nodes:
    """A search on several nodes of the Ray cluster that this process is connected to.

    Every node has `settings.threads` threads (0: one) and the memory of the settings. Raises NodesError where
    Ray is not installed or not connected, or has no room. To be closed after use, or used with `with`.
    """

    def __init__(
        self,
        state: State,
        others: Sequence[Figure] = (),
        *,
        seed: int = 0,
        settings: Settings | None = None,
        ranking: Ranking | None = None,
        nodes: int = 2,
    ) -> None:
        self._ray = _connected()
        limits = settings or Settings()
        threads = limits.threads or 1
        free = int(self._ray.cluster_resources().get("CPU", 0))
        if not 1 <= nodes <= free // threads:
            raise NodesError(
                f"{nodes} nodes of {threads} threads do not fit the cluster's {free} processors: "
                f"use between 1 and {free // threads} nodes"
            )
        problem = LowLevelProblem(state.figure, state.assumptions, state.goals)
        self.lost = 0
        self._store = self._ray.remote(FactStore).options(num_cpus=0, max_restarts=0).remote()
        actor = self._ray.remote(_NodeActor).options(num_cpus=threads, max_restarts=0)
        self._actors: dict[int, Any] = {}
        self._reports: dict[int, Report] = {}
        self._events: list[Event] = []
        self._waiting: dict[Any, int] = {}  # calls of `go` that have not answered
        self._solved: int | None = None
        self._cancelled = False
        self._memory: set[int] = set()  # nodes that came to their limit
        self._heard: dict[int, int] = {}  # facts that others had shared when a node was last sent on
        self._seconds = 0.0
        for number in range(nodes):
            own = replace(limits, threads=threads)
            assignment = Assignment(problem, tuple(others), seed, own, ranking, number, nodes)
            self._actors[number] = actor.remote(assignment, self._store)

    def __enter__(self) -> Nodes:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the actors."""
        for actor in (*self._actors.values(), self._store):
            with contextlib.suppress(self._ray.exceptions.RayError, ValueError):
                self._ray.kill(actor)
        self._actors = {}
        self._waiting = {}

    @property
    def actors(self) -> tuple[Any, ...]:
        """Ray's handles of the nodes that are left."""
        return tuple(self._actors.values())

    def run(self, seconds: float = 0.0, *, watch: Callable[[Progress], None] | None = None) -> End:
        """Goes on for about so many seconds (0: no limit); `watch` is told of the progress.

        Raises NodesError when no node is left.
        """
        begin = monotonic()
        end = begin + (seconds or float("inf"))
        before = self._seconds
        try:
            while self._solved is None and not self._cancelled and (left := end - monotonic()) > 0:
                if not self._actors:
                    raise NodesError("all nodes of the search are lost")
                self._start(left)
                if not self._waiting:
                    break
                self._wait(min(left, _POLL))
                self._seconds = before + monotonic() - begin
                if watch is not None:
                    watch(self.progress)
        except BaseException:
            self._cancelled = True
            raise
        self._seconds = before + monotonic() - begin
        return self._end(timed_out=monotonic() >= end)

    def cancel(self) -> None:
        """Ends `run`, from whatever thread; it cannot be run on."""
        self._cancelled = True

    def reject(self) -> None:
        """The proof that was found is of no use: `run` looks for another one."""
        if self._solved is not None and self._solved in self._actors:
            self._actors[self._solved].reject.remote()
            del self._reports[self._solved]
        self._solved = None

    @property
    def progress(self) -> Progress:
        """How far all nodes are together."""
        each = [report.progress for report in self._reports.values()]
        by_tree: dict[str, int] = {}
        for progress in each:
            for tree, count in progress.by_tree:
                by_tree[tree] = by_tree.get(tree, 0) + count
        return Progress(
            self._seconds,
            sum(p.tried for p in each),
            sum(p.expanded for p in each),
            sum(p.shared for p in each),
            tuple(by_tree.items()),
        )

    def events(self, start: int = 0) -> tuple[Event, ...]:
        """What has happened on all nodes, from an event's number on, in the order of the reports."""
        return tuple(self._events[start:])

    @property
    def winner(self) -> str | None:
        """The kind of tree that reached the goals."""
        return self._reports[self._solved].winner if self._solved is not None else None

    def proof(self) -> Proof | None:
        """The proof that was found, whole, whichever nodes contributed."""
        return self._reports[self._solved].proof if self._solved is not None else None

    def _start(self, left: float) -> None:
        """Sends every node that waits for work on, unless it came to its end and others have nothing new."""
        busy = set(self._waiting.values())
        for number, actor in self._actors.items():
            if number in busy or number in self._memory:
                continue
            last = self._reports.get(number)
            heard = sum(r.progress.shared for n, r in self._reports.items() if n != number)
            if last is not None and last.end == "exhausted" and heard == self._heard.get(number):
                continue
            # What is in these reports is in the store by now, so this node gets it on its way.
            self._heard[number] = heard
            self._waiting[actor.go.remote(min(_SLICE, left))] = number

    def _wait(self, seconds: float) -> None:
        ready, _ = self._ray.wait(list(self._waiting), num_returns=1, timeout=seconds)
        for call in ready:
            number = self._waiting.pop(call)
            try:
                report: Report = self._ray.get(call)
            except self._ray.exceptions.RayTaskError:
                raise  # an error of ours
            except self._ray.exceptions.RayError as error:
                _log.warning("node %d of the search is lost: %s", number, _first_line(error))
                self.lost += 1
                del self._actors[number]
                continue
            self._reports[number] = report
            self._events += report.events
            if report.end == "memory":
                self._memory.add(number)
            if report.end == "solved" and self._solved is None:
                self._solved = number

    def _end(self, *, timed_out: bool) -> End:
        if self._solved is not None:
            return "solved"
        if self._cancelled:
            return "cancelled"
        if timed_out:
            return "time"
        return "memory" if self._memory else "exhausted"


def _connected() -> Any:
    try:
        import ray
    except ImportError as error:
        raise NodesError("a search on nodes needs Ray: pip install 'medalist[cluster]'") from error
    if not ray.is_initialized():
        raise NodesError("not connected to a Ray cluster: call ray.init() first")
    return ray


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
