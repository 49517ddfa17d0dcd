"""Every construction is drawn, says what is true of its points, and says enough to place them."""

from __future__ import annotations

from random import Random

import pytest

from geometry.check.on_figure import holds
from geometry.diagram import figures
from geometry.facts import Figure
from geometry.problem import CONSTRUCTIONS, Problem, parse

NUMBERS = {"s_angle": "40", "aconst": "40", "rconst": "3/2", "rconst2": "2", "lconst": "3"}
# What is given to constructions that need more than free points.
GIVEN = {
    "2l1c": "a b c = triangle a b c; o = circle o a b c;",
    "e5128": "b c = segment b c; a = on_tline a b b c; d = on_circle d c b;",
}


def problem_of(name: str) -> Problem:
    """The construction alone, from free points; the points that it makes are written in capitals."""
    construction = CONSTRUCTIONS[name]
    before = GIVEN.get(name) or "".join(f"{p} = free {p}; " for p in construction.given if p != "#")
    words = [a.upper() if a in construction.made else a for a in construction.arguments]
    text = " ".join(words).replace("#", NUMBERS.get(name, "#"))
    made = " ".join(p.upper() for p in construction.made)
    return parse(f"{before} {made} = {name} {text}; p1 = free; p2 = free ? coll p1 p2 {made.split()[0]}")


@pytest.mark.parametrize("name", sorted(CONSTRUCTIONS))
def test_facts_are_true_on_twenty_figures(name: str) -> None:
    problem = problem_of(name)
    drawn = list(figures(problem, 20, seed=3))
    assert len(drawn) == 20
    for figure in drawn:
        assert [str(f) for f in problem.assumptions if not holds(f, figure)] == []


@pytest.mark.parametrize("name", sorted(n for n, c in CONSTRUCTIONS.items() if c.asserts))
def test_facts_bind_the_points_made(name: str) -> None:
    problem = problem_of(name)
    (figure,) = figures(problem, 1, seed=5)
    random = Random(7)
    clause = next(c for c in problem.clauses if c.uses[0].construction.name == name)
    for point in clause.points if clause.uses[0].given else clause.points[-1:]:
        x, y = figure[point]
        moved = Figure({**figure.points, point: (x + random.uniform(0.1, 0.2), y - random.uniform(0.1, 0.2))})
        assert not all(holds(f, moved) for f in problem.assumptions), point


@pytest.mark.parametrize(
    ("name", "inner"), [("incenter", True), ("excenter", False), ("incenter2", True), ("excenter2", False)]
)
def test_centres_are_the_ones_meant(name: str, inner: bool) -> None:
    made = "i" if "2" not in name else "x y z i"
    problem = parse(f"a b c = triangle; {made} = {name} {made} a b c ? coll a b i")
    for figure in figures(problem, 20):
        a, b, c, i = (complex(*figure[n]) for n in "abci")
        same = [((q - p).conjugate() * (i - p)).imag > 0 for p, q in ((a, b), (b, c), (c, a))]
        assert (len(set(same)) == 1) is inner
        assert same[0] == same[2]  # within the angle at a


def test_rays_go_one_way() -> None:
    problem = parse("a b c = triangle; x = on_opline x a b; y = s_angle a b y 50 ? coll a b x")
    for figure in figures(problem, 20):
        a, b, x, y = (complex(*figure[n]) for n in "abxy")
        assert ((x - a) / (a - b)).real > 0
        assert abs(((y - b) / (a - b) / abs((y - b) / (a - b))) - complex(0.6427876097, 0.7660444431)) < 1e-6
