"""Does the engine derive what follows, keep within its limits, and say what is wrong with a problem?"""

from __future__ import annotations

import threading
from dataclasses import replace
from fractions import Fraction

import classical
import pytest

from geometry.engine import State, saturate
from geometry.errors import FigureError, GoalError, HypothesisError, LimitError
from geometry.facts import Fact, Figure, LowLevelProblem

SOLVABLE = classical.solvable()
TRIANGLE = Figure({"a": (0.0, 0.0), "b": (4.0, 0.0), "c": (1.0, 3.0), "m": (2.0, 0.0)})


def fact(text: str) -> Fact:
    predicate, *points = text.split()
    return Fact(predicate, tuple(points))


@pytest.mark.parametrize("problem", SOLVABLE, ids=lambda p: p.name)
def test_cheap_tables_solve_classical_theorems(problem: LowLevelProblem) -> None:
    closure = saturate(problem)
    assert closure.solved
    assert closure.bytes < 50_000_000


def test_sines_solve_what_the_cheap_tables_do_not() -> None:
    problem = classical.needs_all_tables()
    assert saturate(problem).outcome == "saturated"
    assert saturate(problem, tables="all").solved


@pytest.mark.parametrize("problem", SOLVABLE, ids=lambda p: p.name)
def test_same_seed_same_proof(problem: LowLevelProblem) -> None:
    first, second = (saturate(problem, seed=5).proof() for _ in range(2))
    assert first is not None
    assert first == second


def test_threads_get_the_same_proof() -> None:
    problem = SOLVABLE[3]
    expected = saturate(problem).proof()
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(saturate(problem).proof())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 4


def test_a_clone_goes_its_own_way() -> None:
    problem = replace(SOLVABLE[0], goals=(fact("perp c h a b"),))
    state = State(problem)
    clone = state.clone()
    clone.saturate()
    assert clone.solved
    assert not state.solved


def test_a_point_added_to_a_saturated_state_is_used() -> None:
    # The diagonals of a parallelogram: the midpoint of one lies on the other, once it is named.
    figure = Figure({"a": (0, 0), "b": (3, 0.2), "c": (4, 2.2), "d": (1, 2)})
    assumed = (fact("para a b c d"), fact("para a d b c"))
    state = State(LowLevelProblem(figure, assumed, ()))
    state.saturate(goal=False)
    extended = state.clone()
    extended.add_point("m", (2.0, 1.1), [fact("midp m a c")])
    extended.saturate(goal=False)
    assert extended.holds(fact("midp m b d"))
    assert extended.assumptions == (*assumed, fact("midp m a c"))
    assert "m" not in state.figure.points


def test_coinciding_points_can_be_proved_equal() -> None:
    figure = Figure({"a": (0, 0), "b": (4, 4), "c": (0, 2), "d": (3, 1), "x": (1.5, 1.5), "y": (1.5, 1.5)})
    assumed = tuple(fact(t) for t in ("coll x a b", "coll x c d", "coll y a b", "coll y c d"))
    closure = saturate(LowLevelProblem(figure, assumed, (fact("same x y"),)))
    assert closure.solved
    proof = closure.proof()
    assert proof is not None
    assert proof.steps[-1].rule == "same_by_lines"


def test_a_false_assumption_is_named() -> None:
    with pytest.raises(HypothesisError, match="perp a b a c is false"):
        saturate(LowLevelProblem(TRIANGLE, (fact("perp a b a c"),), ()))


def test_contradicting_constants_are_named() -> None:
    nearly = Fraction(4 * 2431**2, 2430 * 2432)
    assumed = (Fact("lconst", ("a", "b"), Fraction(4)), Fact("lconst", ("a", "b"), nearly))
    with pytest.raises(HypothesisError, match="contradicts"):
        saturate(LowLevelProblem(TRIANGLE, assumed, ()))


def test_constants_out_of_reach_are_named() -> None:
    figure = Figure({"a": (0.0, 0.0), "b": (1009.0, 0.0)})
    with pytest.raises(LimitError, match="311"):
        saturate(LowLevelProblem(figure, (Fact("lconst", ("a", "b"), Fraction(1009)),), ()))


@pytest.mark.parametrize(
    ("goal", "message"),
    [
        ("cong a b a c", "false on the figure"),
        ("para a b b a", "tautology"),
        ("eqangle a b a c a b a c", "tautology"),
        ("ncoll a b c", "condition"),
        ("para a a b c", "says nothing"),
    ],
)
def test_a_goal_that_makes_no_sense_is_named(goal: str, message: str) -> None:
    with pytest.raises(GoalError, match=message):
        saturate(LowLevelProblem(TRIANGLE, (fact("midp m a b"),), (fact(goal),)))


def test_an_unknown_point_is_named() -> None:
    with pytest.raises(FigureError, match="'z'"):
        saturate(LowLevelProblem(TRIANGLE, (fact("coll a b z"),), ()))


def test_a_similarity_of_collinear_points_is_refused() -> None:
    # Their angles are all zero, which says nothing about their ratios.
    figure = Figure({"a": (0, 0), "b": (1, 0), "c": (3, 0), "p": (0, 1), "q": (1, 1), "r": (5, 1)})
    state = State(LowLevelProblem(figure, (fact("coll a b c"), fact("coll p q r")), ()))
    state.saturate(tables="all", goal=False)
    assert not state.holds(fact("simtri a b c p q r"))


def test_the_time_limit_stops_a_large_problem() -> None:
    problem = classical.growing(60)
    closure = saturate(problem, tables="all", goal=False, seconds=0.001)
    assert closure.outcome == "time"


def test_the_memory_limit_stops_a_large_problem() -> None:
    problem = classical.growing(40)
    closure = saturate(problem, tables="all", goal=False, memory=200_000)
    assert closure.outcome == "memory"


def test_a_problem_of_two_hundred_points_is_handled() -> None:
    closure = saturate(classical.growing(200), goal=False, seconds=60)
    assert closure.outcome in {"saturated", "time"}


def test_two_names_of_one_place_are_not_one_point() -> None:
    # C and E coincide on the figure, which nothing assumes: |CE| is not known to be zero.
    places = {"a": (1.0, 2.0), "b": (0.0, 0.0), "c": (1.0, 0.0), "e": (1.0, 0.0)}
    assumed = (fact("perp a c b e"), fact("perp a e b e"))
    state = State(LowLevelProblem(Figure(places), assumed, ()))
    state.saturate(tables="all", goal=False)
    assert not state.holds(fact("cong b c b e"))
    assert not state.holds(fact("same c e"))
