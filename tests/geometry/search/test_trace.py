"""Does a trace tell what a search tried, what it shared, and where the points of the proof came from?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api.commands.geometry import Request, solve
from geometry.attempt import attempt
from geometry.auxiliary import Construction
from geometry.errors import GeometryError
from geometry.facts import Fact, Figure, LowLevelProblem
from geometry.problem import parse, read
from geometry.search import TREES, Event, Settings
from geometry.search.trace import TraceWriter, read_trace

SET = Path(__file__).parents[3] / "problems" / "geometry_imo.txt"


@pytest.fixture(scope="module")
def solved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, list[dict[str, Any]]]:
    path = tmp_path_factory.mktemp("trace") / "search.trace.zst"
    problem = next(p for p in read(SET.read_text(encoding="utf-8")) if p.name == "imo_2008_p1")
    with TraceWriter(path) as record:
        found = attempt(problem, seconds=120, settings=Settings(threads=1), record=record)
    return found, list(read_trace(path))


def kinds(lines: list[dict[str, Any]], kind: str) -> Iterator[dict[str, Any]]:
    return (line for line in lines if line["k"] == kind)


def test_it_begins_with_the_problem_and_ends_with_the_outcome(solved: Any) -> None:
    found, lines = solved
    assert lines[0]["k"] == "start"
    assert lines[0]["name"] == "imo_2008_p1"
    assert lines[0]["goals"] == [str(goal) for goal in found.problem.goals]
    assert lines[0]["trees"] == list(TREES)
    end = lines[-1]
    assert (end["k"], end["outcome"], end["tree"]) == ("end", "solved", found.tree)
    assert end["tried"] == found.progress.tried
    assert end["shared"] == found.progress.shared


def test_points_come_before_the_lines_that_speak_of_them(solved: Any) -> None:
    known = set(solved[1][0]["points"])
    for line in solved[1][1:-1]:
        if line["k"] == "point":
            assert known.issuperset(line["parents"])
            assert line["name"] not in known
            known.add(line["name"])
        else:
            assert known.issuperset(line["points"])


def test_shared_facts_and_tries_are_those_of_the_search(solved: Any) -> None:
    found, lines = solved
    shared = [line["facts"] for line in kinds(lines, "shared")]
    assert shared == [[str(f) for f in e.facts] for e in found.trace if e.kind == "shared"]
    assert len(list(kinds(lines, "tried"))) == sum(e.kind == "tried" for e in found.trace)
    assert len(list(kinds(lines, "solved"))) == 1


def test_the_points_of_the_proof_are_found_in_the_trace(solved: Any) -> None:
    found, lines = solved
    points = {line["name"]: line for line in kinds(lines, "point")}
    added = lines[-1]["added"]
    assert [one["name"] for one in added] == [made.name for made in found.proof.auxiliary]
    for one, made in zip(added, found.proof.auxiliary, strict=True):
        assert points[one["point"]]["kind"] == made.kind
        assert points[one["point"]]["at"] == pytest.approx(found.problem.figure[made.name], abs=1e-6)
        first = next(
            line for line in lines if one["point"] in line.get("points", ()) and line["k"] != "start"
        )
        assert one["first"] == {"k": first["k"], "tree": first["tree"], "t": first["t"]}


def test_a_running_search_is_read_and_a_torn_tail_dropped(solved: Any, tmp_path: Path) -> None:
    path = tmp_path / "torn.trace.zst"
    events = solved[0].trace
    with TraceWriter(path) as record:
        record.start(solved[0].problem, 0, 1.0, Settings())
        record.events(events[:3])
        record.flush()
        before = list(read_trace(path))
        record.events(events[3:6])
    assert before[0]["k"] == "start"
    whole = path.read_bytes()
    path.write_bytes(whole[:-3])
    assert list(read_trace(path)) == before


def test_a_shared_fact_is_told_with_the_points_that_it_rests_on(tmp_path: Path) -> None:
    path = tmp_path / "shared.trace.zst"
    problem = LowLevelProblem(Figure({"a": (0.0, 0.0), "b": (1.0, 0.0), "c": (0.3, 0.8)}), (), ())
    made, fact = Construction("x1", "midpoint", ("a", "b")), Fact("cong", ("a", "c", "b", "c"))
    with TraceWriter(path) as record:
        record.start(problem, 0, 1.0, Settings())
        record.events([Event("shared", 0.25, "deep", (made,), (fact,))])
    assert list(read_trace(path))[-1] == {
        "k": "shared",
        "tree": "deep",
        "points": ["x1"],
        "t": 250,
        "facts": [str(fact)],
    }


def test_points_of_different_nodes_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "nodes.trace.zst"
    problem = LowLevelProblem(Figure({"a": (0.0, 0.0), "b": (1.0, 0.0), "c": (0.3, 0.8)}), (), ())
    ab, bc = Construction("x1", "midpoint", ("a", "b")), Construction("x1", "midpoint", ("b", "c"))
    on_bc = Construction("x2", "midpoint", ("x1", "a"))
    tries = [(0, (ab,)), (1, (bc, on_bc)), (0, (bc,)), (1, (ab,))]
    with TraceWriter(path) as record:
        record.start(problem, 0, 1.0, Settings())
        record.events(Event("tried", 0.0, "best", points, (), node) for node, points in tries)
    lines = list(read_trace(path))
    told = [line["points"] for line in kinds(lines, "tried")]
    points = {line["name"]: line["parents"] for line in kinds(lines, "point")}
    assert [[points[name] for name in each] for each in told] == [
        [["a", "b"]],
        [["b", "c"], [told[1][0], "a"]],
        [["b", "c"]],
        [["a", "b"]],
    ]
    assert told[2][0] == told[1][0] != told[0][0] == told[3][0]
    assert [line.get("node") for line in kinds(lines, "tried")] == [None, 1, None, 1]


def test_without_a_search_the_trace_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "none.trace.zst"
    problem = parse("a b c = triangle; m = midpoint a b; n = midpoint a c ? para m n b c")
    with TraceWriter(path) as record:
        assert attempt(problem, seconds=30, record=record).outcome == "solved"
    assert list(read_trace(path)) == []


def test_the_command_writes_the_trace_that_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "asked.trace.zst"
    problem = next(p for p in read(SET.read_text(encoding="utf-8")) if p.name == "imo_2010_p2")
    outcome = solve(problem, Request(120, 0, auxiliary=True, figure=None, as_json=True, trace=path))
    assert outcome.status == "proved"
    lines = list(read_trace(path))
    assert (lines[0]["k"], lines[0]["name"]) == ("start", "imo_2010_p2")
    assert (lines[-1]["k"], lines[-1]["outcome"]) == ("end", "solved")
    assert outcome.receipt is not None
    assert lines[-1]["tried"] == outcome.receipt["search"]["tried"]


def test_a_trace_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    problem = parse("a b c = triangle; m = midpoint a b; n = midpoint a c ? para m n b c")
    path = tmp_path / "none" / "asked.trace.zst"
    outcome = solve(problem, Request(30, 0, auxiliary=True, figure=None, as_json=True, trace=path))
    assert outcome.status == "failed"
    assert f"{path}: cannot be written" in (outcome.message or "")


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.trace.zst"
    path.write_bytes(b"something else entirely")
    with pytest.raises(GeometryError, match="no trace"):
        list(read_trace(path))
