"""Do auxiliary points lead to a proof? The search of the engine, seen from Python.

Trees of several kinds run on threads over clones of one saturated state and share what they prove about the
points of the problem (geometry/search/search.hpp). An `Ensemble` can be run on, and cancelled from another
thread.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from threading import Thread
from typing import Literal, cast

from geometry.auxiliary.construction import Construction
from geometry.engine import State, _engine
from geometry.errors import LimitError
from geometry.facts import WITH_CONSTANT, Fact, Figure
from geometry.proof.steps import Proof
from geometry.search.ranking import Ranking
from geometry.search.trimming import trim

End = Literal["solved", "exhausted", "time", "memory", "cancelled"]
EventKind = Literal["tried", "shared", "solved"]
TREES: tuple[str, ...] = tuple(_engine.trees())
MEMORY = 512 << 20
_POLL = 0.1  # seconds between looks at the progress


@dataclass(frozen=True, slots=True)
class Settings:
    """What the search may do. `threads` 0: one a core. `memory` in bytes, for nodes and derived tables.

    `depth` is the most auxiliary points that best-first trees add, `points` the most of a figure, given ones
    included, and `candidates` the most that are kept of the constructions in the problem's figure. `learned`:
    an attempt ranks them by the network that comes with the package instead of by a fixed sum.
    """

    trees: tuple[str, ...] = TREES
    share: bool = True
    depth: int = 4
    points: int = 120
    memory: int = MEMORY
    candidates: int = 4000
    threads: int = 0
    learned: bool = True


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a search is: sets of points tried, nodes expanded, facts shared; tasks by kind of tree."""

    seconds: float
    tried: int
    expanded: int
    shared: int
    by_tree: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Event:
    """What happened: points were tried, facts about the problem's points shared, the goals reached.

    `points` are the auxiliary points that it rests on, each with what it is made from before it. `node` is
    the number of the search where several run on one problem (geometry.nodes).
    """

    kind: EventKind
    seconds: float
    tree: str
    points: tuple[Construction, ...]
    facts: tuple[Fact, ...]
    node: int = 0


class Ensemble:
    """A search for auxiliary points in one problem.

    `state` is saturated without having reached its goals; `others` are further figures of the problem, on
    which an incidence must show as well to count. `part` (number, of how many): of several searches of one
    problem, each takes its share of the candidates first.
    """

    def __init__(
        self,
        state: State,
        others: Sequence[Figure] = (),
        *,
        seed: int = 0,
        settings: Settings | None = None,
        ranking: Ranking | None = None,
        part: tuple[int, int] = (0, 1),
    ) -> None:
        self._settings = settings or Settings()
        self._state = state
        self._names = list(state.figure.points)
        # No name of the problem starts as those of the auxiliary points do: they are told apart at a glance.
        taken = {name[0].lower() for name in self._names}
        self._letter = next((c for c in "xyzwtsuvqrpnm" if c not in taken), "auxiliary")
        if len(self._names) >= self._settings.points:
            raise LimitError(
                f"the figure has {len(self._names)} points; "
                f"the search adds some only up to {self._settings.points}"
            )
        self._search = _engine.Search(
            state.engine,
            [[figure[name] for name in self._names] for figure in others],
            ranking.layers if ranking else [],
            list(self._settings.trees),
            seed,
            self._settings.share,
            self._settings.depth,
            self._settings.points,
            self._settings.memory,
            self._settings.candidates,
            *part,
        )

    def run(
        self, seconds: float = 0.0, tasks: int = 0, *, watch: Callable[[Progress], None] | None = None
    ) -> End:
        """Goes on for about so many seconds or tasks (0: no limit); `watch` is told of its progress.

        An exception of `watch`, or an interrupt, ends the search before it is raised.
        """
        ends: list[End] = []
        failures: list[BaseException] = []
        threads = self._settings.threads or os.cpu_count() or 1

        def work() -> None:
            try:
                ends.append(cast(End, self._search.run(seconds, tasks, threads)))
            except BaseException as error:  # raised below, in the thread that asked
                failures.append(error)

        worker = Thread(target=work, name="geometry-search")
        worker.start()
        try:
            while worker.is_alive():
                worker.join(_POLL)
                if watch is not None:
                    watch(self.progress)
        except BaseException:
            self.cancel()
            worker.join()
            raise
        if failures:
            raise failures[0]
        return ends[0]

    def cancel(self) -> None:
        """Ends `run`, from whatever thread; it cannot be run on."""
        self._search.cancel()

    def reject(self) -> None:
        """The proof that was found is of no use: `run` looks for another one."""
        self._search.reject()

    @property
    def engine(self) -> _engine.Search:
        """The search in the engine, where points are numbers in the order of the figure."""
        return self._search

    @property
    def progress(self) -> Progress:
        """How far it is; can be asked while it runs."""
        seconds, tried, expanded, shared, by_tree = self._search.progress()
        return Progress(seconds, tried, expanded, shared, tuple(by_tree))

    def events(self, start: int = 0) -> tuple[Event, ...]:
        """What has happened, from an event's number on; can be asked while it runs.

        Only the first few thousand tries are events; all that is shared is one.
        """
        return tuple(
            Event(
                cast(EventKind, kind),
                seconds,
                tree,
                self._constructions(points, points),
                tuple(self._fact(fact) for fact in facts),
            )
            for kind, seconds, tree, points, facts in self._search.events(start)
        )

    @property
    def winner(self) -> str | None:
        """The kind of tree that reached the goals."""
        found = self._search.solution()
        return found[2] if found else None

    def proof(self) -> Proof | None:
        """The proof that was found, without the points and steps that it can do without."""
        found = self._search.solution()
        if found is None:
            return None
        engine, points, _ = found
        originals = len(self._names)
        made = self._constructions(points, range(originals, originals + len(points)))
        proof = self._state.extended(engine, made).proof()
        return trim(proof, made) if proof else None

    def _constructions(self, points: Sequence[int], numbers: Sequence[int]) -> tuple[Construction, ...]:
        """Named by the numbers; what the points are made from must be among them or the problem's."""
        names = dict(enumerate(self._names))
        found = []
        for point, number in zip(points, numbers, strict=True):
            (kind, parents, root), _ = self._search.auxiliary(point)
            names[point] = f"{self._letter}{number - len(self._names) + 1}"
            found.append(Construction(names[point], kind, tuple(names[p] for p in parents), root))
        return tuple(found)

    def _fact(self, raw: _engine.RawFact) -> Fact:
        predicate, points, numerator, denominator = raw
        constant = Fraction(numerator, denominator) if predicate in WITH_CONSTANT else None
        return Fact(predicate, tuple(self._names[p] for p in points), constant)
