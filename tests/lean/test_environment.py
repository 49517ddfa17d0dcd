"""Proof states and steps of a real Lean, taken in both ways: served by the core, and by edits."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest

from lean.environment import Environment, Hypothesis, Limits, ProofState, TacticError
from lean.errors import Position, ServerError, StatementError
from lean.statement import Statement, parse
from lean.toolchain import Toolchain

PEER = Path(__file__).with_name("hostile_peer.py")
ENDLESS = "repeat (rw [Nat.add_comm] at h)"
SUM = parse("theorem t (m : ℕ) (hm : 0 < m) : ∀ n : ℕ, 3 ∣ n * n * n + 2 * n")
LOOP = parse("theorem loop (a b : ℕ) (h : a + b = b + a) : b + a = a + b")

pytestmark = pytest.mark.parametrize("serving", [True, False], ids=["served", "edited"])


@pytest.fixture
async def environment(toolchain: Toolchain, serving: bool) -> AsyncIterator[Environment]:
    opened = await Environment.open(toolchain, serving=serving)
    yield opened
    await opened.close()


async def reached(environment: Environment, state: ProofState, *tactics: str) -> ProofState:
    for tactic in tactics:
        following = await environment.step(state, tactic)
        assert isinstance(following, ProofState), following
        state = following
    return state


async def test_a_proof_from_start_to_end(environment: Environment) -> None:
    state = await environment.start(SUM)
    (goal,) = state.goals
    assert goal.hypotheses == (Hypothesis(("m",), "ℕ"), Hypothesis(("hm",), "0 < m"))
    assert goal.target == "∀ (n : ℕ), 3 ∣ n * n * n + 2 * n"
    assert (goal.case, state.solved, state.tactics) == (None, False, ())
    state = await reached(environment, state, "intro n", "induction n")
    assert [goal.case for goal in state.goals] == ["zero", "succ"]
    state = await reached(
        environment,
        state,
        "· decide",
        "rename_i k ih",
        "obtain ⟨j, hj⟩ := ih",
        "refine ⟨j + k * k + k + 1, ?_⟩",
        "have e : (k + 1) * (k + 1) * (k + 1) = k * k * k + 3 * (k * k) + 3 * k + 1 := by\n  ring",
        "rw [e]",
        "omega",
    )
    assert state.solved
    assert state.goals == ()
    assert len(state.tactics) == 9
    assert await environment.step(state, "simp") == TacticError("failed", "no goals to be proved")


async def test_branches_live_side_by_side(environment: Environment) -> None:
    first = await environment.start(parse("theorem t (p q : Prop) (hp : p) (hq : q) : (p ∧ q) ∨ False"))
    left = await reached(environment, first, "left")
    right = await reached(environment, first, "right")
    both = await reached(environment, left, "constructor")
    assert right.goals[0].target == "False"
    assert [goal.target for goal in both.goals] == ["p", "q"]
    other = await environment.start(LOOP)
    assert (await reached(environment, other, "omega")).solved
    done = await reached(environment, both, "exact hp", "exact hq")
    assert done.solved
    assert (await reached(environment, left, "exact ⟨hp, hq⟩")).solved
    assert isinstance(await environment.step(right, "exact hp"), TacticError)


async def test_a_tactic_acts_as_at_the_end_of_the_block(environment: Environment) -> None:
    state = await reached(environment, await environment.start(SUM), "intro n", "induction n")
    rest = await reached(environment, state, "decide")
    assert [goal.case for goal in rest.goals] == ["succ"]
    rotated = await reached(environment, state, "rotate_left")
    assert [goal.case for goal in rotated.goals] == ["succ", "zero"]


@pytest.mark.parametrize(
    ("tactic", "words"),
    [
        ("omega", "omega could not prove"),
        ("exact nothing", "Unknown identifier `nothing`"),
        ("have h : 1 = := 2", "expected term"),
        ("have h : m = 5 := by\n  skip", "unsolved goals"),
        ("intro n\n· skip", "unsolved goals"),
        ("intro n\ncases n with\n| zero => decide\n| succ k => skip", "unsolved goals"),
        ("have h : m = 5 := by\n  simp\nintro n", ""),
        ("exact (by skip)", "unsolved goals"),
        ("refine absurd hm _", "don't know how to synthesize"),
        ("case nope => simp", "tag"),
        ("intro n n n n", ""),
        ("  simp\n omega", ""),
        ("no_such_tactic", ""),
    ],
)
async def test_failures_are_leans_own_words(environment: Environment, tactic: str, words: str) -> None:
    state = await environment.start(SUM)
    result = await environment.step(state, tactic)
    assert isinstance(result, TacticError), result
    assert result.kind == "failed"
    assert words in result.message
    assert result.message
    await reached(environment, state, "intro n")


async def test_a_goal_closed_by_recovery_is_not_solved(environment: Environment) -> None:
    state = await environment.start(parse("theorem t : 1 = 2 ∧ 3 = 4"))
    for tactic in (
        "constructor\n· omega\n· omega",
        "exact ⟨by omega, by omega⟩",
        "refine ⟨?_, ?_⟩ <;> omega",
        "first | omega | (constructor <;> decide)",
    ):
        result = await environment.step(state, tactic)
        assert isinstance(result, TacticError), (tactic, result)


async def test_lines_keep_their_relative_indentation(environment: Environment) -> None:
    state = await environment.start(parse("theorem t (p q : Prop) (h : p ∧ q) : q ∧ p"))
    text = "    constructor\n    · cases h with\n      | intro hp hq =>\n        exact hq\n    · exact h.1\n"
    assert (await reached(environment, state, text)).solved
    assert (
        await reached(environment, state, "constructor\n· exact h.2 -- a comment\n/- another -/\nexact h.1")
    ).solved


@pytest.mark.parametrize(
    "tactic",
    [
        *("sorry", "admit", "exact sorry", "exact?", "apply?", "rw?", "simp?", "native_decide", "stop"),
        *("#eval 1", "theorem x : 1 = 1", "end", "axiom a : False", "run_tac pure ()", "serve_steps"),
        *(
            "set_option maxHeartbeats 0 in simp",
            "at h",
            "<;> simp",
            "| zero => simp",
            "with x",
            "",
            "  ",
            "-- x",
        ),
        *("/- open", 'exact "open', "omega\x00", "a\tb", "exact «sorry»", "exact h.sorry", "x" * 10_001),
    ],
)
async def test_dishonest_and_foreign_texts_are_refused(environment: Environment, tactic: str) -> None:
    state = await environment.start(LOOP)
    result = await environment.step(state, tactic)
    assert isinstance(result, TacticError)
    assert result.kind == "refused"
    assert environment.steps == 0


async def test_words_inside_names_and_strings_are_not_refused(environment: Environment) -> None:
    state = await environment.start(
        parse("theorem t (sorry_free at_end : ℕ) (h : sorry_free = 1) : 1 = sorry_free")
    )
    assert (await reached(environment, state, 'have : "sorry" = "sorry" := rfl', "exact h.symm")).solved


async def test_a_statement_that_does_not_elaborate(environment: Environment) -> None:
    with pytest.raises(StatementError) as caught:
        await environment.start(parse("theorem  t  (x : Foo) : x = x"))
    assert "Unknown identifier `Foo`" in caught.value.message
    assert caught.value.position == Position(1, 17)
    with pytest.raises(StatementError):
        await environment.start(Statement("t", "", "∀ n : ℕ, n ="))
    with pytest.raises(StatementError):
        await environment.start(Statement("t", "", "undeclared = 1"))
    assert (await reached(environment, await environment.start(LOOP), "omega")).solved


async def test_local_definitions_and_shadowed_names(environment: Environment) -> None:
    state = await environment.start(parse("theorem t (n : ℕ) (h : n = 3) : ∀ n : ℕ, 0 ≤ n"))
    state = await reached(environment, state, "intro n", "let z : ℕ := n + 1")
    (goal,) = state.goals
    assert goal.hypotheses[-1] == Hypothesis(("z",), "ℕ", "n + 1")
    assert {name for hypothesis in goal.hypotheses for name in hypothesis.names} == {"n", "n✝", "h", "z"}


async def test_equal_states_have_equal_keys(environment: Environment) -> None:
    first = await environment.start(parse("theorem t (a b : ℕ) (h : a = b) : a + 0 = b"))
    other = await environment.start(parse("theorem u (x y : ℕ) (k : x = y) : x + 0 = y"))
    swapped = await environment.start(parse("theorem v (x y : ℕ) (k : y = x) : x + 0 = y"))
    assert first.key == other.key
    assert first.key != swapped.key
    one = await reached(environment, first, "rw [h]")
    two = await reached(environment, other, "subst k", "skip")
    assert one.key != first.key
    assert two.key != one.key


async def test_an_endless_tactic_is_stopped(toolchain: Toolchain, serving: bool) -> None:
    environment = await Environment.open(toolchain, Limits(step_seconds=0.5), serving=serving)
    try:
        state = await environment.start(LOOP)
        result = await environment.step(state, ENDLESS)
        assert isinstance(result, TacticError)
        assert result.kind == "timeout"
        assert (await reached(environment, state, "omega")).solved
    finally:
        await environment.close()


async def test_a_tactic_that_eats_memory_is_stopped(toolchain: Toolchain, serving: bool) -> None:
    limits = Limits(step_seconds=120, memory_bytes=230 << 20)
    environment = await Environment.open(toolchain, limits, serving=serving)
    try:
        state = await environment.start(parse("theorem t (n : ℕ) : n = n + 0"))
        result = await environment.step(state, "repeat (by_cases (n = 0))")
        assert isinstance(result, TacticError)
        assert result.kind == "memory"
        assert (await reached(environment, state, "omega")).solved
    finally:
        await environment.close()


async def test_a_worker_killed_in_the_middle_of_a_step(environment: Environment) -> None:
    state = await reached(environment, await environment.start(LOOP), "have k : 1 = 1 := rfl")
    running = asyncio.ensure_future(environment.step(state, ENDLESS))
    await asyncio.sleep(0.1)
    assert environment.pid is not None
    before = environment.pid
    os.kill(before, signal.SIGKILL)
    result = await running
    assert isinstance(result, TacticError)
    assert result.kind == "crashed"
    assert (await reached(environment, state, "omega")).solved
    assert environment.pid != before
    assert environment.restarts == 1


async def test_a_cancelled_step_leaves_the_environment_usable(environment: Environment) -> None:
    state = await environment.start(LOOP)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await environment.step(state, ENDLESS)
    assert (await reached(environment, state, "omega")).solved


async def test_workers_are_replaced_when_due(toolchain: Toolchain, serving: bool) -> None:
    environment = await Environment.open(toolchain, Limits(recycle_steps=3), serving=serving)
    try:
        state = await environment.start(SUM)
        for _ in range(3):
            deeper = await reached(environment, state, "intro n", "induction n")
            assert len(deeper.goals) == 2
        assert environment.restarts == 1
        assert environment.steps == 6
    finally:
        await environment.close()


async def test_steps_of_several_tasks_are_served_in_turn(environment: Environment) -> None:
    state = await environment.start(LOOP)
    other = await environment.start(SUM)
    results = await asyncio.gather(
        *(environment.step(state if i % 2 else other, f"have h{i} : {i} = {i} := rfl") for i in range(10))
    )
    for i, result in enumerate(results):
        assert isinstance(result, ProofState)
        assert result.goals[0].hypotheses[-1] == Hypothesis((f"h{i}",), f"{i} = {i}")


async def test_more_states_than_slots(
    environment: Environment, monkeypatch: pytest.MonkeyPatch, serving: bool
) -> None:
    monkeypatch.setattr("lean.session.SLOTS", 3)
    state = await environment.start(LOOP)
    chain = [state]
    for i in range(6):
        chain.append(await reached(environment, chain[-1], f"have h{i} : {i} = {i} := rfl"))
    for depth, there in enumerate(chain):
        following = await reached(environment, there, "have last : 7 = 7 := rfl")
        assert len(following.goals[0].hypotheses) == depth + 3
        assert (await reached(environment, there, "omega")).solved


async def test_a_dead_end_of_a_worker_is_an_error(
    toolchain: Toolchain, serving: bool, tmp_path: Path
) -> None:
    program = tmp_path / "lean"
    program.write_text(f"#!/bin/sh\nexec '{sys.executable}' '{PEER}' 'cannot start'\n")
    program.chmod(0o755)
    with pytest.raises(ServerError):
        await Environment.open(Toolchain("core", program, (), "", "", ""), serving=serving)


FAILING_PEERS = {
    True: {
        "answers nonsense": "crashed",
        "answers no goals": "crashed",
        "hangs up": "crashed",
        "answers nothing": "timeout",
    },
    False: {
        "garbage": "crashed",
        "refuses": "crashed",
        "exits": "crashed",
        "stalls": "timeout",
        "eats": "memory",
    },
}


async def test_a_peer_that_fails_in_a_step(serving: bool, tmp_path: Path) -> None:
    for mode, kind in FAILING_PEERS[serving].items():
        program = tmp_path / "lean"
        program.write_text(f"#!/bin/sh\nexec '{sys.executable}' '{PEER}' '{mode}'\n")
        program.chmod(0o755)
        peer = Toolchain("mathlib", program, (), "import Nothing\n", "", "")
        limits = Limits(step_seconds=0.5 if kind == "timeout" else 30, memory_bytes=256 << 20)
        environment = await Environment.open(peer, limits, serving=serving)
        try:
            state = await environment.start(parse("theorem t : 1 = 1"))
            result = await environment.step(state, "exact now")
            assert isinstance(result, TacticError), mode
            assert (mode, result.kind) == (mode, kind)
            assert (await environment.start(parse("theorem t : 1 = 1"))).goals == state.goals
            assert environment.restarts == 1
        finally:
            await environment.close()


async def test_a_frozen_worker_is_replaced(toolchain: Toolchain, serving: bool) -> None:
    environment = await Environment.open(toolchain, Limits(step_seconds=1), serving=serving)
    try:
        state = await reached(environment, await environment.start(LOOP), "have k : 1 = 1 := rfl")
        frozen = environment.pid
        assert frozen is not None
        os.kill(frozen, signal.SIGSTOP)
        result = await environment.step(state, "omega")
        assert isinstance(result, TacticError)
        assert result.kind == "timeout"
        assert (await reached(environment, state, "omega")).solved
        assert not psutil.pid_exists(frozen)
    finally:
        await environment.close()


async def test_a_closed_environment_starts_no_worker(environment: Environment) -> None:
    state = await environment.start(LOOP)
    running = asyncio.ensure_future(environment.step(state, ENDLESS))
    waiting = asyncio.ensure_future(environment.step(state, "omega"))
    await asyncio.sleep(0.05)
    await environment.close()
    result = await running
    assert isinstance(result, TacticError)
    assert result.kind == "crashed"
    with pytest.raises(ServerError, match="closed"):
        await waiting
    with pytest.raises(ServerError, match="closed"):
        await environment.start(LOOP)
    assert environment.pid is None


async def test_nothing_is_left_after_closing(toolchain: Toolchain, serving: bool) -> None:
    environment = await Environment.open(toolchain, serving=serving)
    pid = environment.pid
    assert pid is not None
    await environment.close()
    assert not psutil.pid_exists(pid)
    assert environment.pid is None
