"""Does the search find auxiliary points, share what it proves, repeat itself and keep its limits?"""

from __future__ import annotations

import math
import random
from dataclasses import replace
from pathlib import Path
from threading import Timer

import pytest

from geometry.attempt import attempt
from geometry.auxiliary import Construction
from geometry.check import check, nearby_figures
from geometry.diagram import draw
from geometry.engine import State
from geometry.errors import LimitError, ProofError
from geometry.facts import Fact, Figure, LowLevelProblem
from geometry.problem import read
from geometry.proof import Proof, from_json, to_json, to_svg, to_text
from geometry.search import TREES, Ensemble, Progress, Settings

SET = Path(__file__).parents[3] / "problems" / "geometry_imo.txt"
ONE_THREAD = Settings(threads=1)


def state_of(name: str) -> State:
    problem = next(p for p in read(SET.read_text(encoding="utf-8")) if p.name == name)
    state = State(draw(problem, 0))
    assert state.saturate(tables="all").outcome == "saturated"
    return state


@pytest.fixture(scope="module")
def hard() -> State:
    """A problem that needs auxiliary points."""
    return state_of("imo_2010_p2")


def posed(state: State) -> LowLevelProblem:
    return LowLevelProblem(state.figure, state.assumptions, state.goals)


@pytest.fixture(scope="module")
def proof(hard: State) -> Proof:
    ensemble = Ensemble(hard, settings=ONE_THREAD)
    assert ensemble.run(120) == "solved"
    found = ensemble.proof()
    assert found is not None
    assert ensemble.winner in TREES
    assert [e.kind for e in ensemble.events()].count("solved") == 1
    return found


def test_a_proof_with_auxiliary_points_is_accepted(hard: State, proof: Proof) -> None:
    assert proof.auxiliary
    assert check(proof, posed(hard), nearby_figures, figures=10).figures == 10


def test_every_auxiliary_point_is_needed(hard: State, proof: Proof) -> None:
    spoken = {name for step in proof.steps for name in (*step.fact.points, *step.points)}
    parents = {name for made in proof.auxiliary for name in made.parents}
    for made in proof.auxiliary:
        assert made.name in spoken | parents
        assert made.name in proof.problem.figure.points
    assert len(proof.problem.figure.points) == len(hard.figure.points) + len(proof.auxiliary)


def test_the_check_refuses_another_construction(hard: State, proof: Proof) -> None:
    first = proof.auxiliary[0]
    a, b = list(hard.figure.points)[:2]
    other = Construction(first.name, "midpoint", (a, b))
    with pytest.raises(ProofError):
        check(replace(proof, auxiliary=(other, *proof.auxiliary[1:])), posed(hard), nearby_figures)
    with pytest.raises(ProofError):
        check(replace(proof, auxiliary=()), posed(hard), nearby_figures)


def test_an_auxiliary_point_says_no_more_than_its_construction(hard: State, proof: Proof) -> None:
    number = next(s.number for s in proof.steps if s.fact in proof.auxiliary[0].assertions)
    goal = hard.goals[0]
    steps = tuple(replace(s, fact=goal) if s.number == number else s for s in proof.steps)
    with pytest.raises(ProofError) as refused:
        check(replace(proof, steps=steps), posed(hard), nearby_figures)
    assert refused.value.step == number


def test_the_proof_is_written_with_its_constructions(proof: Proof) -> None:
    made = proof.auxiliary[0]
    assert f"Construct {made.name.upper()}: {made.words}" in to_text(proof)
    assert f"construction of {made.name.upper()}" in to_text(proof)
    assert from_json(to_json(proof)).auxiliary == proof.auxiliary
    svg = to_svg(proof.problem, auxiliary=[m.name for m in proof.auxiliary])
    assert svg.count('class="auxiliary"') == len(proof.auxiliary)
    assert 'class="line added"' in svg


def test_one_thread_repeats_itself(hard: State) -> None:
    runs = []
    for _ in range(2):
        ensemble = Ensemble(hard, seed=5, settings=replace(ONE_THREAD, candidates=300))
        end = ensemble.run(tasks=150)
        runs.append((end, [replace(event, seconds=0.0) for event in ensemble.events()]))
    assert runs[0] == runs[1]
    assert len(runs[0][1]) > 50


def test_another_seed_is_another_run(hard: State) -> None:
    traces = []
    for seed in (0, 1):
        ensemble = Ensemble(hard, seed=seed, settings=replace(ONE_THREAD, trees=("random",)))
        ensemble.run(tasks=40)
        traces.append([replace(event, seconds=0.0) for event in ensemble.events()])
    assert traces[0] != traces[1]


def unprovable(points: int, seed: int = 0) -> LowLevelProblem:
    """Points at random and midpoints; the goal is true on this figure only."""
    drawn = random.Random(seed)
    places = {f"p{i}": (drawn.uniform(-1, 1), drawn.uniform(-1, 1)) for i in range(4)}
    facts = []
    for i in range(4, points - 1):
        name = f"p{i}"
        if i % 2 == 0:
            places[name] = (drawn.uniform(-1, 1), drawn.uniform(-1, 1))
            continue
        a, b = f"p{i - 1}", drawn.choice(sorted(set(places) - {f"p{i - 1}"}))
        (u, v), (x, y) = places[a], places[b]
        places[name] = ((u + x) / 2, (v + y) / 2)
        facts.append(Fact("midp", (name, a, b)))
    # At the distance of P0 and P1 from P2, in a direction of its own.
    (u, v), (x, y) = places["p0"], places["p1"]
    length = math.hypot(u - x, v - y)
    at = places["p2"]
    places["z"] = (at[0] + length * math.cos(1.234), at[1] + length * math.sin(1.234))
    return LowLevelProblem(Figure(places), tuple(facts), (Fact("cong", ("p0", "p1", "p2", "z")),))


def saturated(problem: LowLevelProblem) -> State:
    state = State(problem)
    assert state.saturate(tables="all").outcome == "saturated"
    return state


def test_a_search_is_cancelled_from_another_thread() -> None:
    ensemble = Ensemble(saturated(unprovable(9)), settings=ONE_THREAD)
    timer = Timer(0.3, ensemble.cancel)
    timer.start()
    assert ensemble.run(120) == "cancelled"
    timer.join()


def test_an_exception_of_the_watcher_ends_the_search() -> None:
    ensemble = Ensemble(saturated(unprovable(9)), settings=ONE_THREAD)

    def watch(progress: Progress) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        ensemble.run(120, watch=watch)
    assert ensemble.run(120) == "cancelled"


def test_progress_is_told_while_it_runs() -> None:
    told: list[Progress] = []
    ensemble = Ensemble(saturated(unprovable(7)), settings=ONE_THREAD)
    assert ensemble.run(tasks=400, watch=told.append) == "time"
    assert told
    assert told[-1].tried == sum(e.kind == "tried" for e in ensemble.events()) > 0
    assert {tree for tree, _ in told[-1].by_tree} == set(TREES)


def test_what_is_true_on_one_figure_only_is_not_proved() -> None:
    for seed in range(4):
        ensemble = Ensemble(saturated(unprovable(8, seed)), seed=seed, settings=ONE_THREAD)
        assert ensemble.run(tasks=600) == "time"
        assert ensemble.proof() is None


def test_the_depth_and_the_number_of_points_are_kept() -> None:
    for settings, most in (
        (Settings(trees=("best",), depth=2, threads=1), 2),
        (Settings(points=10, threads=1), 1),
    ):
        ensemble = Ensemble(saturated(unprovable(9)), settings=settings)
        ensemble.run(tasks=400)
        depths = {len(event.points) for event in ensemble.events() if event.kind == "tried"}
        assert max(depths) == most


def test_the_memory_limit_ends_a_search() -> None:
    ensemble = Ensemble(
        saturated(unprovable(9)), settings=Settings(trees=("best",), memory=200_000, threads=1)
    )
    assert ensemble.run(120) == "memory"


def test_a_figure_of_sixty_points_does_not_hang() -> None:
    ensemble = Ensemble(saturated(unprovable(60)), settings=ONE_THREAD)
    assert ensemble.run(120, tasks=12) == "time"
    assert ensemble.progress.tried > 0


def test_the_time_limit_ends_a_search_and_it_can_be_run_on() -> None:
    ensemble = Ensemble(saturated(unprovable(9)), settings=ONE_THREAD)
    assert ensemble.run(0.2) == "time"
    before = ensemble.progress
    assert ensemble.run(0.2) == "time"
    assert ensemble.progress.tried > before.tried
    assert ensemble.progress.seconds > before.seconds


def test_the_time_limit_ends_an_attempt_on_sixty_points() -> None:
    found = attempt(unprovable(60), seconds=3, settings=ONE_THREAD)
    assert (found.outcome, found.proof) == ("time", None)


def test_a_full_figure_is_refused() -> None:
    with pytest.raises(LimitError, match="9 points"):
        Ensemble(saturated(unprovable(9)), settings=Settings(points=9))


def test_shared_facts_speak_of_the_problem_and_make_a_whole_proof() -> None:
    state = state_of("imo_2008_p1")
    ensemble = Ensemble(state, settings=ONE_THREAD)
    assert ensemble.run(120) == "solved"
    assert ensemble.progress.shared > 0
    names = set(state.figure.points)
    for event in ensemble.events():
        for fact in event.facts:
            assert names.issuperset(fact.points)
    found = ensemble.proof()
    assert found is not None
    assert check(found, posed(state), nearby_figures, figures=5).figures == 5


def test_an_attempt_searches_unless_told_not_to() -> None:
    problem = next(p for p in read(SET.read_text(encoding="utf-8")) if p.name == "imo_2010_p2")
    assert attempt(problem, seconds=60, auxiliary=False).outcome == "saturated"
    found = attempt(problem, seconds=120)
    assert found.outcome == "solved"
    assert found.checked is not None
    assert found.checked.figures == 20
    assert found.proof is not None
    assert found.proof.auxiliary
    assert found.tree in TREES


def test_two_threads_find_a_proof_as_well(hard: State) -> None:
    for seed in range(3):
        ensemble = Ensemble(hard, seed=seed, settings=Settings(threads=2))
        assert ensemble.run(120) == "solved"
        found = ensemble.proof()
        assert found is not None
        assert check(found, posed(hard), nearby_figures, figures=3).figures == 3


def test_without_sharing_nothing_is_shared(hard: State) -> None:
    ensemble = Ensemble(hard, settings=Settings(share=False, threads=1))
    assert ensemble.run(120) == "solved"
    assert ensemble.progress.shared == 0
    assert not any(event.kind == "shared" for event in ensemble.events())


def test_a_refused_proof_is_followed_by_another_try(hard: State) -> None:
    ensemble = Ensemble(hard, settings=ONE_THREAD)
    assert ensemble.run(120) == "solved"
    ensemble.reject()
    assert ensemble.proof() is None
    assert ensemble.run(120) == "solved"
    assert ensemble.proof() is not None
