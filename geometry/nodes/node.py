"""How does one node of a search work? An ensemble that goes on for a while and swaps facts in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from geometry.engine import State
from geometry.facts import Figure, LowLevelProblem
from geometry.nodes.store import Delivery, Parcel
from geometry.proof.steps import Proof
from geometry.search import End, Ensemble, Event, Progress, Ranking, Settings

Swap = Callable[[int, Sequence[Parcel], int], Delivery | None]
_SATURATION_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Assignment:
    """A node's problem and its share: number `node` of `nodes`."""

    problem: LowLevelProblem
    others: tuple[Figure, ...]
    seed: int
    settings: Settings
    ranking: Ranking | None
    node: int
    nodes: int


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a while of search: `events` are those since the last report, `taken` others' facts."""

    end: End
    progress: Progress
    events: tuple[Event, ...]
    taken: int = 0
    proof: Proof | None = None
    winner: str | None = None


class Node:
    """`swap` hands facts to the store and gets others'; None where there is no store: then it goes alone."""

    def __init__(self, assignment: Assignment, swap: Swap) -> None:
        self._number = assignment.node
        state = State(assignment.problem, seed=assignment.seed)
        state.saturate(tables="all", seconds=_SATURATION_SECONDS, memory=assignment.settings.memory)
        self._ensemble = Ensemble(
            state,
            assignment.others,
            seed=assignment.seed + assignment.node,
            settings=assignment.settings,
            ranking=assignment.ranking,
            part=(assignment.node, assignment.nodes),
        )
        self._engine = self._ensemble.engine
        self._swap = swap
        self._share = assignment.settings.share
        self._since = 0
        self._sent = 0
        self._told = 0
        self._in_store: dict[int, int] = {}  # number here to number there
        self._here: dict[int, int] = {}  # and back

    def go(self, seconds: float) -> Report:
        """Searches for about so many seconds."""
        end = self._ensemble.run(seconds)
        taken = self._exchange() if self._share and end != "solved" else 0
        if taken and end != "solved":
            end = "time"  # there is more to do
        events = self._ensemble.events(self._told)
        self._told += len(events)
        proof = self._ensemble.proof() if end == "solved" else None
        return Report(
            end,
            self._ensemble.progress,
            tuple(replace(event, node=self._number) for event in events),
            taken,
            proof,
            self._ensemble.winner,
        )

    def reject(self) -> None:
        """The proof that was found is of no use."""
        self._ensemble.reject()

    def _exchange(self) -> int:
        batch: list[int] = []
        parcels: list[Parcel] = []
        for number in range(self._sent, self._engine.facts()):
            if number not in self._in_store:
                parcels.append(self._parcel(number, batch))
                batch.append(number)
        given = self._swap(self._number, parcels, self._since)
        if given is None:
            return 0
        for here, there in zip(batch, given.numbers, strict=True):
            self._in_store[here] = there
            self._here.setdefault(there, here)
        taken = 0
        for there, parcel in given.news:
            if there not in self._here:
                here = self._take(parcel)
                self._here[there] = here
                self._in_store[here] = there
                taken += 1
        self._since = given.next
        self._sent = self._engine.facts()
        return taken

    def _parcel(self, number: int, batch: list[int]) -> Parcel:
        fact, points, deductions, facts, tree = self._engine.shared(number)
        originals = self._engine.originals()
        place = {**{p: p for p in range(originals)}, **{p: originals + i for i, p in enumerate(points)}}
        constructions = []
        for point in points:
            (kind, parents, root), _ = self._engine.auxiliary(point)
            constructions.append((kind, [place[parent] for parent in parents], root))
        rests_on = tuple(self._in_store[f] if f in self._in_store else -1 - batch.index(f) for f in facts)
        return Parcel(fact, tuple(constructions), tuple(deductions), rests_on, tree, self._number)

    def _take(self, parcel: Parcel) -> int:
        points: list[int] = []
        originals = self._engine.originals()
        for kind, parents, root in parcel.points:
            numbers = [p if p < originals else points[p - originals] for p in parents]
            point = self._engine.construct((kind, numbers, root))
            if point is None:
                raise RuntimeError(f"{kind} cannot be constructed here, on the same figure")
            points.append(point)
        rests_on = [self._here[number] for number in parcel.rests_on]
        return self._engine.take(parcel.fact, points, list(parcel.deductions), rests_on, parcel.tree)
