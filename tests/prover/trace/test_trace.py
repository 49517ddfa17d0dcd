"""Traces: what is written is read, also while it grows, torn, or on a disk that is full."""

from __future__ import annotations

import asyncio
import os
import random
from pathlib import Path

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from lean.environment import Environment, TacticError
from lean.statement import parse
from lean.toolchain import Toolchain
from prover.errors import TraceError
from prover.trace import (
    Best,
    Edge,
    End,
    Event,
    Node,
    Note,
    Solved,
    Start,
    TraceReader,
    TraceWriter,
    Visits,
    follow,
    read_trace,
    to_line,
)
from prover.trace.events import from_line

START = Start("t", "theorem t : True", "core", "4.35.0", "structural", 7, 20.0, None, 1_700_000_000.0)


class Clock:
    """Time that passes when the test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def write_small(path: Path, clock: Clock) -> None:
    with TraceWriter(path, START, clock=clock) as trace:
        trace.node(0, "prove", "⊢ a ∧ b", value=-2.0)
        clock.now += 0.25
        trace.node(1, "prove", "⊢ a")
        trace.node(2, "prove", "⊢ b")
        trace.edge(0, 0, "constructor", prior=0.5, outcome="goals", children=(1, 2), ms=3.25)
        trace.edge(1, 1, "omega", prior=0.1, outcome="failed", ms=12.0, message="x" * 500)
        trace.visits([(0, 2, -2.5)], [(0, 2), (1, 1)])
        trace.solved([2, 1, 0])
        trace.best(["constructor"], 2)
        trace.note("worker 3 was lost")
        trace.end("proved", proof="constructor", message=None, seconds=0.25, steps=2, nodes=3)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "t.trace.zst"
    write_small(path, Clock())
    trace = read_trace(path)
    assert trace.start == START
    assert trace.torn is None
    assert trace.nodes[0] == Node(0, "prove", "⊢ a ∧ b", 0, -2.0)
    assert trace.edges[0] == Edge(0, 0, "constructor", 0.5, "goals", (1, 2), 3.2, 250)
    assert trace.edges[1].message == "x" * 120 + "…"
    assert trace.events[6:] == (
        Visits(((0, 2, -2.5),), ((0, 2), (1, 1)), 250),
        Solved((2, 1, 0), 250),
        Best(("constructor",), 2, 250),
        Note("worker 3 was lost", 250),
        End("proved", "constructor", None, 0.25, 2, 3, 250),
    )
    assert trace.end == trace.events[-1]


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
ids = st.integers(0, 1 << 40)
times = st.integers(0, 1 << 40)
values = st.one_of(st.none(), st.floats(-1000, 0).map(lambda x: round(x, 2)))
events = st.one_of(
    st.builds(Node, ids, st.sampled_from(["prove", "disprove"]), texts, times, values),
    st.builds(
        Edge,
        ids,
        ids,
        texts,
        st.one_of(st.none(), st.floats(0, 1).map(lambda x: round(x, 4))),
        st.sampled_from(["goals", "solved", "failed", "timeout", "memory", "crashed", "refused", "repeated"]),
        st.lists(ids, max_size=4).map(tuple),
        st.integers(0, 100_000),
        times,
        st.one_of(st.none(), texts.filter(bool)),
    ),
    st.builds(
        Visits,
        st.lists(st.tuples(ids, ids, values)).map(tuple),
        st.lists(st.tuples(ids, ids)).map(tuple),
        times,
    ),
    st.builds(Note, texts, times),
)


@given(events)
def test_a_line_says_all_of_its_event(event: Event) -> None:
    line = to_line(event)
    assert "\n" not in line
    assert from_line(line) == event


def test_unknown_kinds_are_skipped_and_broken_lines_are_not() -> None:
    assert from_line('{"k":"weather","t":3}') is None
    for line in (
        "[]",
        '"k"',
        '{"k":"node"}',
        '{"k":"visits","nodes":[1],"edges":[],"t":0}',
        '{"k":"edge"',
        "[" * 9999,
    ):
        with pytest.raises(TraceError, match="broken"):
            from_line(line)
    with pytest.raises(TraceError, match="version 99"):
        from_line(to_line(START).replace('"v":1', '"v":99'))


def test_a_reader_sees_what_is_older_than_a_second(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "t.trace.zst"
    trace = TraceWriter(path, START, clock=clock)
    reader = TraceReader(path)
    assert reader.read() == [START]
    trace.node(0, "prove", "⊢ a")
    assert reader.read() == []
    clock.now += 1.0
    assert trace.visits_due
    trace.node(1, "prove", "⊢ b")
    assert [e.id for e in reader.read() if isinstance(e, Node)] == [0, 1]
    trace.note("the last")
    trace.close()
    assert reader.read() == [Note("the last", 1000)]
    assert reader.torn is None


async def test_under_asyncio_a_quiet_search_is_flushed_too(tmp_path: Path) -> None:
    path = tmp_path / "t.trace.zst"
    with TraceWriter(path, START) as trace:
        trace.node(0, "prove", "⊢ a")
        found = await asyncio.to_thread(
            lambda: next(e for e in follow(path, pause=0.05) if isinstance(e, Node))
        )
    assert found.goal == "⊢ a"


def test_follow_ends_with_the_search(tmp_path: Path) -> None:
    path = tmp_path / "t.trace.zst"
    write_small(path, Clock())
    assert tuple(follow(path)) == read_trace(path).events


@settings(max_examples=30, deadline=None)
@given(cut=st.floats(0, 1), garbage=st.binary(max_size=20))
def test_a_torn_tail_is_dropped_with_a_note(
    tmp_path_factory: pytest.TempPathFactory, cut: float, garbage: bytes
) -> None:
    clock, path = Clock(), tmp_path_factory.mktemp("torn") / "t.trace.zst"
    with TraceWriter(path, START, clock=clock) as trace:
        first = path.stat().st_size
        for number in range(50):
            clock.now += 1.0
            trace.node(number, "prove", f"n : ℕ\n⊢ n = {number}")
    whole, data = read_trace(path).events, path.read_bytes()
    keep = first + round(cut * (len(data) - first))
    path.write_bytes(data[:keep] + garbage)
    torn = read_trace(path)
    assert torn.events == whole[: len(torn.events)]
    if keep == len(data) and len(garbage) > 4 and not garbage.startswith(b"\x28\xb5\x2f\xfd"):
        assert torn.events == whole
        assert torn.torn is not None


def test_a_line_that_a_crash_has_cut_is_noted(tmp_path: Path) -> None:
    path = tmp_path / "t.trace.zst"
    text = f"{to_line(START)}\n{to_line(Note('whole', 1))}\n" + to_line(Note("cut", 2))[:-3]
    path.write_bytes(zstandard.compress(text.encode()))
    trace = read_trace(path)
    assert trace.events == (START, Note("whole", 1))
    assert trace.torn is not None
    assert "dropped" in trace.torn


@pytest.mark.parametrize(
    "content", [b"", b"no zstd at all", zstandard.compress(b'{"k":"note","text":"","t":0}\n')]
)
def test_what_is_no_trace_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "t.trace.zst"
    path.write_bytes(content)
    with pytest.raises(TraceError, match="not a trace"):
        read_trace(path)


def test_a_missing_file_is_refused_and_so_is_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(TraceError, match="cannot be read"):
        read_trace(tmp_path / "none")
    with pytest.raises(TraceError, match="cannot be made"):
        TraceWriter(tmp_path / "none" / "t.trace.zst", START)


def test_a_full_disk_is_said_once_and_then_the_writer_is_off(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "t.trace.zst"
    trace = TraceWriter(path, START, clock=clock)
    with Path("/dev/full").open("wb", buffering=0) as full:
        os.dup2(full.fileno(), trace.fileno())
    trace.node(0, "prove", "⊢ a")
    clock.now += 2.0
    with pytest.raises(TraceError, match="No space left"):
        trace.node(1, "prove", "⊢ b")
    assert trace.off is not None
    assert not trace.visits_due
    trace.node(2, "prove", "⊢ c")
    trace.end("proved", proof=None, message=None, seconds=1, steps=1, nodes=1)
    trace.close()
    assert [type(e) for e in read_trace(path).events] == [Start]


def test_text_that_no_encoding_can_say_does_not_stop_a_search(tmp_path: Path) -> None:
    path = tmp_path / "t.trace.zst"
    with TraceWriter(path, START) as trace:
        trace.node(0, "prove", "⊢ \ud800", value=float("nan"))
        trace.node(1, "prove", "⊢ " + "x" * 50_000)
    nodes = read_trace(path).nodes
    assert nodes[0] == Node(0, "prove", "⊢ ?", nodes[0].t, None)
    assert len(nodes[1].goal) == 16_001


async def test_a_real_search_takes_less_than_300_bytes_a_node(tmp_path: Path, toolchain: Toolchain) -> None:
    """Random walks over real Lean states, with everything a search would write."""
    text = (
        "theorem t (a b c n : ℕ) (h₀ : 0 < a) (h₁ : a ∣ b * c) (h₂ : n % 7 = 3) (h₃ : b + c = 2 * n) :"
        " (a * b + n ^ 2) % 7 = (2 + a * b) % 7 ∧ (∃ k, b * c = a * k) ∧ c ≤ 2 * n"
    )
    tactics = ["constructor", "intro x", "obtain ⟨k, hk⟩ := h₁", "omega", "have g : n = n := rfl", "subst hk"]
    tactics += [
        "simp",
        "rw [← h₃]",
        "exact h₀",
        "nlinarith",
        "refine ⟨?_, ?_⟩",
        "rcases Nat.even_or_odd n with h | h",
    ]
    draw, path = random.Random(1), tmp_path / "t.trace.zst"
    environment = await Environment.open(toolchain)
    seen: dict[str, int] = {}
    clock = Clock()
    with TraceWriter(path, START, clock=clock) as trace:
        root = await environment.start(parse(text))
        states, edges = [root], 0
        seen[root.key] = 0
        trace.node(0, "prove", str(root), value=-5.0)
        while len(states) < 120 and edges < 800:
            parent = draw.choice(states)
            tactic = draw.choice(tactics)
            after = await environment.step(parent, tactic)
            clock.now += 0.01
            number, prior, ms = seen[parent.key], draw.random(), draw.random() * 20
            if isinstance(after, TacticError):
                trace.edge(edges, number, tactic, prior=prior, outcome="failed", ms=ms, message=after.message)
            else:
                if after.key not in seen:
                    seen[after.key] = len(states)
                    trace.node(len(states), "prove", str(after), value=-draw.random() * 10)
                    states.append(after)
                outcome = "goals" if after.goals else "solved"
                trace.edge(
                    edges, number, tactic, prior=prior, outcome=outcome, children=(seen[after.key],), ms=ms
                )
            if trace.visits_due:
                changed = draw.sample(range(len(states)), len(states) // 3)
                trace.visits([(n, draw.randrange(99), -draw.random() * 9) for n in changed], [(edges, 1)])
            edges += 1
    await environment.close()
    assert len(states) == 120
    assert path.stat().st_size / len(states) < 300
