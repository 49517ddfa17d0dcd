"""Figures of whole problems: the same for a seed, spread, solved where they are implicit, or refused."""

from __future__ import annotations

import itertools
import math

import pytest

from geometry.check.on_figure import holds
from geometry.diagram import draw, figures
from geometry.errors import FigureError, GoalError
from geometry.facts import Figure
from geometry.problem import parse

ORTHOCENTRE = "a b c = triangle; d = foot a b c; e = foot b c a; h = on_line a d, on_line b e ? perp c h a b"


def test_a_seed_gives_the_same_figures_and_another_one_others() -> None:
    problem = parse(ORTHOCENTRE)
    first, again, other = (list(figures(problem, 5, seed)) for seed in (1, 1, 2))
    assert first == again
    assert not set(map(str, first)) & set(map(str, other))


def test_figures_are_spread() -> None:
    for figure in figures(parse(ORTHOCENTRE), 20):
        distances = [math.dist(p, q) for p, q in itertools.combinations(figure.points.values(), 2)]
        assert min(distances) > 0.01 * max(distances)


@pytest.mark.parametrize(
    "text",
    [
        # three conditions on the circumcentre: PQ touches its circle (IMO 2009, problem 2)
        "a b c = triangle; p = on_line c a; q = on_line a b; k = midpoint b p; l = midpoint c q;"
        "m = midpoint p q; g = circle k l m, on_tline m p q; o = circle a b c ? cong o p o q",
        # a hexagon of equal sides around an equilateral triangle (IMO 2005, problem 1)
        "a b c = ieq_triangle; u = on_line b c; v = on_line b c; w = on_line c a, eqdistance v u v;"
        "x = on_line c a, eqdistance w u v; y = on_line a b, eqdistance x u v;"
        "z = on_line a b, eqdistance y u v, eqdistance u u v ? cong z u u v",
        # a point equidistant from two others that also lies on a line through the third
        "a b c = triangle; x = on_circle a b, on_circle b a, on_circle c a ? cong a b b x",
        # a curve that is neither line nor circle, alone and with each of the others
        "a b c = triangle; x = eqangle2 a b c ? eqangle a b a x c x c b",
        "a b c = triangle; d = midpoint a b; x = eqangle2 a b c, on_line c d ? coll c d x",
        "a b c = triangle; x = eqangle2 a b c, on_circle b a ? cong b x b a",
    ],
)
def test_implicit_points_are_solved_for(text: str) -> None:
    problem = parse(text)
    drawn = list(figures(problem, 5))
    assert len(drawn) == 5
    for figure in drawn:
        assert [str(f) for f in problem.assumptions if not holds(f, figure)] == []
    low = draw(problem)
    assert all(holds(goal, low.figure) for goal in low.goals)


def test_tangent_circles_meet_in_their_point_of_contact() -> None:
    text = "a o = segment; p = on_line a o; x = on_circle p a, on_circle o a; b c = segment ? coll b c x"
    with pytest.raises(FigureError, match="x and a coincide"):
        list(figures(parse(text), 1))


def test_lengths_are_those_of_the_text() -> None:
    text = "a b c = triangle; d = lconst a 40; e = lconst a 30, lconst d 50 ? perp a d a e"
    problem = parse(text)
    low = draw(problem)
    assert math.dist(low.figure["a"], low.figure["d"]) == pytest.approx(40)
    assert 5 < math.dist(low.figure["a"], low.figure["b"]) < 200


def test_places_in_the_text_are_kept_in_the_first_figure_and_near_in_others() -> None:
    problem = parse("a@0_0 b@4_0 c@1_3 = triangle a b c; x@2_0.1 = on_line a b ? coll a b x")
    first, second = figures(problem, 2)
    assert first.points == {"a": (0, 0), "b": (4, 0), "c": (1, 3), "x": (2, 0)}
    assert first != second
    assert max(math.dist(first[p], second[p]) for p in "abcx") < 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("d = on_pline a b c, on_line b c", "line 2: no figure exists, .* `d = on_pline .* do not meet"),
        ("d = on_line a b, on_line a b", "line 2: no figure exists"),
        ("d = midpoint a b; e = midpoint a b", "line 2: .* e and d coincide"),
        ("d = on_line a b; e = foot d a b", "line 2: .* foot needs ncoll d a b"),
        ("d = on_circle a b, on_tline b a b", "line 2: .* d and b coincide"),
        ("d = lconst a 1; e = lconst a 7, lconst d 1", "line 2: no figure exists"),
        (
            "d = midpoint a b, on_circle c a, on_circle c b, on_tline c a b, on_tline a b c",
            "line 2: no figure",
        ),
    ],
)
def test_a_problem_without_figure_is_refused_with_the_clause(text: str, said: str) -> None:
    with pytest.raises(FigureError, match=said):
        list(figures(parse(f"a b c = triangle a b c;\n{text} ? coll a b c"), 1))


def test_the_time_for_a_figure_ends() -> None:
    text = "a b c = triangle; d = on_pline a b c, on_line b c ? coll a b d"
    with pytest.raises(FigureError, match="in the time"):
        draw(parse(text), seconds=0.0)


@pytest.mark.parametrize(
    "goal", ["cong a b a c", "coll a b c", "cong a d a b", "simtri* a b c a c b", "aconst a b a c 31o"]
)
def test_a_goal_that_is_false_is_said_to_be(goal: str) -> None:
    problem = parse(f"a b c = triangle; d = midpoint a b\n? cong a d d b; {goal}")
    with pytest.raises(GoalError, match=r"line 2: the goal .* is false on the figure"):
        draw(problem)


@pytest.mark.parametrize("goal", ["coll a a b", "cong a a b c", "midp a a b", "perp a b c c"])
def test_a_goal_about_a_segment_of_one_point_says_nothing(goal: str) -> None:
    with pytest.raises(GoalError, match="says nothing"):
        draw(parse(f"a b c = triangle ? {goal}"))


def test_the_figure_shows_which_orientation_is_meant() -> None:
    low = draw(parse("a b c = triangle; d = reflect a b c ? contri* a b c d b c"))
    assert [goal.predicate for goal in low.goals] == ["contrir"]


def test_a_goal_of_one_configuration_is_drawn_where_it_holds() -> None:
    problem = parse("o a = segment; b = on_circle o a; m = on_line a b, on_circle a o ? aconst a m a b 0")
    low = draw(problem)
    assert all(holds(goal, low.figure) for goal in low.goals)
    text = (
        "a b c = triangle; x = on_line a b, eqdistance a b c; y = on_line a b, eqdistance a b c ? midp a x y"
    )
    assert isinstance(draw(parse(text)).figure, Figure)


def test_two_hundred_points_are_drawn() -> None:
    free = "; ".join(f"p{i} = free" for i in range(197))
    problem = parse(f"a b c = triangle; {free} ? coll a b c")
    (figure,) = figures(problem, 1)
    assert len(figure.points) == 200
