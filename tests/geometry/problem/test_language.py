"""Problems in the construction language: what is read, and what is said about a text that cannot be."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geometry.errors import ProblemError
from geometry.facts import Fact
from geometry.problem import CONSTRUCTIONS, parse, read, split

TRIANGLE = "a b c = triangle a b c; "


@pytest.mark.parametrize(
    "text",
    [
        "a b c = triangle a b c; x = midpoint x a b ? cong a x x b",
        "a b c = triangle; x = midpoint a b ? cong a x x b",
        "a b c = triangle;\n  x = midpoint\n a b;\n ? cong a x x b",
        "a b c=triangle a b c;x=midpoint x a b?cong a x x b",
    ],
)
def test_constructed_points_are_repeated_or_left_out(text: str) -> None:
    problem = parse(text)
    assert problem.points == ("a", "b", "c", "x")
    assert problem.assumptions == (Fact("coll", ("x", "a", "b")), Fact("cong", ("x", "a", "x", "b")))
    assert [goal.forms for goal in problem.goals] == [(Fact("cong", ("a", "x", "x", "b")),)]


@pytest.mark.parametrize("arguments", ["a b c x", "x a b c", "a b c"])
def test_constructed_points_stand_in_their_place_or_first(arguments: str) -> None:
    problem = parse(f"{TRIANGLE} x = parallelogram {arguments} ? para a x b c")
    assert problem.assumptions[0] == Fact("para", ("a", "b", "c", "x"))


@pytest.mark.parametrize(
    "arguments", ["a b x 30", "a b x 30o", "a b x pi/6", "x a b 30", "a b 1/6", "a b 30°"]
)
def test_angles_are_degrees_or_multiples_of_pi(arguments: str) -> None:
    problem = parse(f"{TRIANGLE} x = s_angle {arguments} ? perp a x b c")
    assert problem.assumptions == (Fact("aconst", ("a", "b", "b", "x"), Fraction(1, 6)),)


@pytest.mark.parametrize(
    ("goal", "forms"),
    [
        ("eqangle6 a b a c a c a b", ["eqangle a b a c a c a b"]),
        ("simtri* a b c a c b", ["simtri a b c a c b", "simtrir a b c a c b"]),
        ("contri2 a b c a c b", ["contrir a b c a c b"]),
        ("aconst a b b c 2pi/3", ["aconst a b b c 2/3"]),
        ("aconst a b b c 120o", ["aconst a b b c 2/3"]),
        ("s_angle a b c 120", ["aconst a b b c 2/3"]),
        ("rconst a b b c 3 4", ["rconst a b b c 3/4"]),
        ("rconst a b b c 0.75", ["rconst a b b c 3/4"]),
        ("lconst a b 5", ["lconst a b 5"]),
        ("eqratio3 a b c d m n", ["eqratio m a m c n b n d"]),
        ("midp m a b", ["midp m a b"]),
    ],
)
def test_goals(goal: str, forms: list[str]) -> None:
    problem = parse(f"{TRIANGLE} d m n = triangle ? {goal}")
    assert [str(fact) for fact in problem.goals[0].forms] == forms


@pytest.mark.parametrize("separator", [";", ",", "?", ";\n"])
def test_several_goals(separator: str) -> None:
    problem = parse(f"{TRIANGLE} ? coll a b c {separator} cong a b a c")
    assert [str(goal) for goal in problem.goals] == ["coll a b c", "cong a b a c"]


@pytest.mark.parametrize("name", sorted(CONSTRUCTIONS))
def test_every_construction_is_read_in_three_forms(name: str) -> None:
    construction = CONSTRUCTIONS[name]
    before = "".join(f"{p} = free {p}; " for p in construction.given if p != "#")
    made = " ".join(construction.made)
    full = " ".join(construction.arguments).replace("#", "3/4")
    left_out = " ".join(construction.given).replace("#", "3/4")
    goal = "? cong p q p r"
    texts = [f"{before} {made} = {name} {form}" for form in (full, left_out, f"{made} {left_out}")]
    problems = [parse(f"p q r = triangle; {text.replace(' p ', ' pp ')} {goal}") for text in _fresh(texts)]
    assert problems[0].assumptions == problems[1].assumptions == problems[2].assumptions
    assert bool(problems[0].assumptions) == bool(construction.asserts)


def _fresh(texts: list[str]) -> list[str]:
    """The texts with all one-letter points in capitals, so that p, q, r stay free."""
    return [" ".join(w.upper() if len(w.rstrip(";")) == 1 else w for w in t.split(" ")) for t in texts]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "a b c = triangel ? coll a b c",
            "line 1: unknown construction 'triangel'; did you mean 'triangle'?",
        ),
        (f"{TRIANGLE}\nx = midpoint a ? coll a b x", "line 2: midpoint takes 2 arguments, or 3 with"),
        (
            f"{TRIANGLE}\nx = midpoint a bb ? coll a b x",
            "line 2: midpoint: the point 'bb' is not defined; did",
        ),
        (f"{TRIANGLE} x = midpoint a x b ? coll a b x", "does not repeat x in its place; expected `x = mid"),
        (f"{TRIANGLE} x = midpoint x a x ? coll a b x", "out of itself"),
        (f"{TRIANGLE} a = midpoint b c ? coll a b c", "the point 'a' is defined twice"),
        (f"{TRIANGLE} x y = midpoint b c ? coll a b c", "midpoint makes one point, found x y"),
        (f"{TRIANGLE} x = midpoint a a ? coll a b x", "needs different points, found a a"),
        (f"{TRIANGLE} x = s_angle a b x wide ? coll a b x", "expected an angle such as 30, 30o or 2pi/3"),
        (f"{TRIANGLE} x = rconst2 x a b -1 ? coll a b x", "expected a positive number, found '-1'"),
        (f"{TRIANGLE} x = rconst2 x a b 1/0 ? coll a b x", "expected a positive number, found '1/0'"),
        (f"{TRIANGLE} 1x = midpoint a b ? coll a b c", "is no name of a point"),
        (f"{TRIANGLE} midpoint a b ? coll a b c", "expected `points = construction arguments`"),
        (f"{TRIANGLE} x = ? coll a b c", "expected a construction after `=`"),
        (TRIANGLE, "expected `? goal`"),
        (f"{TRIANGLE} ?", "expected a goal after `?`"),
        ("? coll a b c", "expected a construction such as"),
        (f"{TRIANGLE} ? col a b c", "unknown goal 'col'; did you mean 'coll'?"),
        (f"{TRIANGLE} ? coll a b", "the goal coll takes at least 3 points, found 2"),
        (f"{TRIANGLE} ? cong a b a", "the goal cong takes 4 points, found 3"),
        (f"{TRIANGLE} ? coll a b q", "the goal's point 'q' is not defined"),
        (f"{TRIANGLE} ? ncoll a b c", "which cannot be a goal"),
        (f"{TRIANGLE} ? aconst a b b c", "ends with an angle such as"),
        (
            f"{TRIANGLE}" + "".join(f"p{i} = free; " for i in range(300)) + "? coll a b c",
            "more than 250 points",
        ),
    ],
)
def test_errors_say_where_and_what_was_expected(text: str, said: str) -> None:
    with pytest.raises(ProblemError) as caught:
        parse(text)
    assert said in str(caught.value)
    assert str(caught.value).startswith("line ")


def test_a_file_holds_names_and_problems() -> None:
    text = (
        "# a set\n\nfirst one\na b c = triangle ? coll a b c # no\n"
        "second\na b c = triangle;\nx = free\n? coll a b x\n"
    )
    assert [(name, line) for name, line, _ in split(text)] == [("first one", 4), ("second", 6)]
    problems = read(text)
    assert [p.name for p in problems] == ["first one", "second"]
    assert problems[1].clauses[1].line == 7
    assert problems[1].goals[0].line == 8


def test_errors_in_a_file_name_its_line_and_names_do_not_return() -> None:
    with pytest.raises(ProblemError, match="line 4: unknown construction 'triangl'"):
        read("one\na b c = triangle ? coll a b c\ntwo\na b c = triangl ? coll a b c")
    with pytest.raises(ProblemError, match="line 4: the name 'one' comes twice"):
        read("one\na b c = triangle ? coll a b c\none\na b c = triangle ? coll a b c")
    with pytest.raises(ProblemError, match="no problem found"):
        read("\n# nothing\n")


def test_places_to_start_from() -> None:
    problem = parse("a@1.5_-2 b c@0_1e-3 = triangle a b c ? coll a b c")
    assert problem.clauses[0].hints == {"a": 1.5 - 2j, "c": 0.001j}
    with pytest.raises(ProblemError, match="gives no place"):
        parse("a@1..5_-2 b c = triangle a b c ? coll a b c")


@given(st.text(alphabet="abcx =;,?@#.1_\n", max_size=60) | st.text(max_size=40))
def test_no_text_does_more_than_raise_a_problem_error(text: str) -> None:
    try:
        read(text)
        parse(text)
    except ProblemError:
        pass
