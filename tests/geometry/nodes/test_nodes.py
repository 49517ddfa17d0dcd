"""Does a search on nodes share facts between them, give whole proofs, and outlive the loss of a node?"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from geometry.attempt import attempt
from geometry.check import check, nearby_figures
from geometry.diagram import draw
from geometry.engine import State
from geometry.errors import NodesError
from geometry.facts import Fact, LowLevelProblem
from geometry.nodes import Nodes
from geometry.nodes.node import Assignment, Node
from geometry.nodes.store import Delivery, FactStore, Parcel
from geometry.problem import read
from geometry.search import Progress, Settings
from geometry.search.trace import TraceWriter, read_trace

SET = Path(__file__).parents[3] / "problems" / "geometry_imo.txt"


def problem_of(name: str) -> LowLevelProblem:
    return draw(next(p for p in read(SET.read_text(encoding="utf-8")) if p.name == name), 0)


def saturated(problem: LowLevelProblem) -> State:
    state = State(problem)
    assert state.saturate(tables="all").outcome == "saturated"
    return state


@pytest.fixture(scope="module")
def provable() -> LowLevelProblem:
    """A problem that needs auxiliary points, on whose way facts are shared."""
    return problem_of("imo_2008_p1")


@pytest.fixture(scope="module")
def endless(provable: LowLevelProblem) -> LowLevelProblem:
    """The same figure with a goal that is true there but does not follow."""
    a, b = list(provable.figure.points)[:2]
    (u, v), (x, y) = provable.figure.points[a], provable.figure.points[b]
    points = {
        **provable.figure.points,
        "w": (x + (v - y) * 0.6 + (u - x) * 0.8, y + (v - y) * 0.8 - (u - x) * 0.6),
    }
    figure = replace(provable.figure, points=points)
    return replace(provable, figure=figure, goals=(Fact("cong", (a, b, b, "w")),))


def assignment(problem: LowLevelProblem, node: int, settings: Settings) -> Assignment:
    return Assignment(problem, (), 0, settings, None, node, 2)


def test_a_node_proves_by_what_another_one_found(provable: LowLevelProblem) -> None:
    store = FactStore()
    one, other = (
        Node(assignment(provable, number, Settings(threads=1, trees=trees)), store.swap)
        for number, trees in enumerate((("metric", "breadth"), ("best",)))
    )
    given = 0
    for _ in range(100):
        first = one.go(0.3)
        second = other.go(0.3)
        given += first.taken + second.taken
        ended = next((report for report in (first, second) if report.end == "solved"), None)
        if ended is not None:
            break
    assert ended is not None
    assert ended.proof is not None
    assert check(ended.proof, provable, nearby_figures, figures=3).figures == 3


def test_facts_and_their_proofs_go_over_the_store(endless: LowLevelProblem) -> None:
    store = FactStore()
    settings = Settings(threads=1)
    sender = Node(assignment(endless, 0, settings), store.swap)
    while sender.go(0.3).progress.shared == 0:
        pass
    sent = store.swap(1, (), 0).news
    assert sent
    taker = Node(assignment(endless, 1, replace(settings, trees=("deep",))), store.swap)
    assert taker.go(0.05).taken > 0
    names = set(range(len(endless.figure.points)))
    for number, parcel in sent:
        assert names.issuperset(parcel.fact[1])
        assert all(fact < number for fact in parcel.rests_on)


def test_without_a_store_a_node_goes_alone(provable: LowLevelProblem) -> None:
    def swap(node: int, sent: Sequence[Parcel], since: int) -> Delivery | None:
        return None

    node = Node(assignment(provable, 0, Settings(threads=1)), swap)
    for _ in range(100):
        report = node.go(0.5)
        if report.end == "solved":
            break
    assert report.end == "solved"
    assert report.taken == 0


@pytest.mark.asyncio(loop_scope="module")
async def test_nodes_of_a_cluster_find_a_whole_proof(ray: Any, provable: LowLevelProblem) -> None:
    told: list[Progress] = []
    with Nodes(saturated(provable), settings=Settings(threads=1), nodes=2) as nodes:
        assert nodes.run(120, watch=told.append) == "solved"
        proof = nodes.proof()
        assert proof is not None
        assert check(proof, provable, nearby_figures, figures=3).figures == 3
        assert nodes.winner is not None
        assert nodes.progress.tried > 0
        assert [event.kind for event in nodes.events()].count("solved") >= 1
        nodes.reject()
        assert nodes.proof() is None
        assert nodes.run(120) == "solved"
    assert told


@pytest.mark.asyncio(loop_scope="module")
async def test_a_killed_worker_loses_only_its_node(ray: Any, endless: LowLevelProblem) -> None:
    with Nodes(saturated(endless), settings=Settings(threads=1), nodes=2) as nodes:
        first = nodes.actors[0]
        while {event.node for event in nodes.events()} != {0, 1}:
            assert nodes.run(1) == "time"
        before = nodes.progress.tried
        os.kill(ray.get(first.__ray_call__.remote(lambda _: os.getpid())), signal.SIGKILL)
        while nodes.lost == 0:
            assert nodes.run(1) == "time"
        lost_at = len(nodes.events())
        while len(nodes.events()) == lost_at:
            assert nodes.run(1) == "time"
        assert {event.node for event in nodes.events(lost_at)} == {1}
        assert nodes.lost == 1
        assert len(nodes.actors) == 1
        assert nodes.progress.tried > before
        ray.kill(nodes.actors[0])
        with pytest.raises(NodesError, match="lost"):
            nodes.run(60)


@pytest.mark.asyncio(loop_scope="module")
async def test_an_attempt_searches_on_nodes_and_its_trace_tells_of_them(
    ray: Any, provable: LowLevelProblem, tmp_path: Path
) -> None:
    path = tmp_path / "nodes.trace.zst"
    with TraceWriter(path) as record:
        found = attempt(provable, seconds=120, nodes=2, record=record)
    assert found.outcome == "solved"
    assert found.checked is not None
    lines = list(read_trace(path))
    assert (lines[-1]["k"], lines[-1]["outcome"]) == ("end", "solved")
    assert found.progress is not None
    assert lines[-1]["tried"] == found.progress.tried


@pytest.mark.asyncio(loop_scope="module")
async def test_more_nodes_than_processors_are_refused(ray: Any, endless: LowLevelProblem) -> None:
    with pytest.raises(NodesError, match="do not fit"):
        Nodes(saturated(endless), nodes=1000)


def test_without_ray_it_is_said_how_to_get_it(
    endless: LowLevelProblem, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(NodesError, match=r"medalist\[cluster\]"):
        Nodes(saturated(endless))
