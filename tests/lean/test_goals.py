"""Reading the goals that Lean prints, and telling equal ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean.goals import Goal, Hypothesis, parse_goals

SUCC = "case succ\nn m : ℕ\nx : ℕ := 5\nih : 3 ∣ n\n⊢ 3 ∣ n + 3"


def test_every_part_is_read() -> None:
    (goal,) = parse_goals(SUCC)
    assert goal == Goal(
        "succ",
        (Hypothesis(("n", "m"), "ℕ"), Hypothesis(("x",), "ℕ", "5"), Hypothesis(("ih",), "3 ∣ n")),
        "3 ∣ n + 3",
    )
    assert str(goal) == SUCC


def test_goals_are_apart_by_an_empty_line() -> None:
    goals = parse_goals(f"\n⊢ True\n\n{SUCC}\n\n⊢ False\n")
    assert [goal.target for goal in goals] == ["True", "3 ∣ n + 3", "False"]


def test_continued_lines_are_joined() -> None:
    (goal,) = parse_goals("h :\n  a =\n    b\nk : c\n⊢ match n with\n  | 0 => p\n  | _ => q")
    assert goal.hypotheses == (Hypothesis(("h",), "a = b"), Hypothesis(("k",), "c"))
    assert goal.target == "match n with | 0 => p | _ => q"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("n✝ m✝¹ : ℕ", Hypothesis(("n✝", "m✝¹"), "ℕ")),
        ("«a b» : ℕ", Hypothesis(("«a b»",), "ℕ")),
        ("h : let y := 2; y = 2", Hypothesis(("h",), "let y := 2; y = 2")),
        ("p : S := { x := 1 }", Hypothesis(("p",), "S", "{ x := 1 }")),
        ("h : f { x := 1 } = 2", Hypothesis(("h",), "f { x := 1 } = 2")),
        ("inst✝ : Inhabited α", Hypothesis(("inst✝",), "Inhabited α")),
        ("case : ℕ", Hypothesis(("case",), "ℕ")),
    ],
)
def test_hypotheses(line: str, expected: Hypothesis) -> None:
    (goal,) = parse_goals(f"{line}\n⊢ True")
    assert goal.hypotheses == (expected,)


@pytest.mark.parametrize("text", ["", "h : p", "no goal", "words alone\n⊢ p"])
def test_what_is_no_goal_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"goal|hypothesis"):
        parse_goals(text)


def canonical(text: str) -> str:
    (goal,) = parse_goals(text)
    return goal.canonical()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a b : ℕ\nh : a = b\n⊢ b = a", "x y : ℕ\nk : x = y\n⊢ y = x"),
        ("a b : ℕ\n⊢ a = b", "a : ℕ\nb : ℕ\n⊢ a = b"),
        ("case zero\n⊢ True", "case succ\n⊢ True"),
        ("h : p ∧ q\n⊢ h.left = h.1", "k : p ∧ q\n⊢ k.left = k.1"),
        ("x : ℕ := 5\n⊢ x = 5", "y✝ : ℕ := 5\n⊢ y✝ = 5"),
        ("n : ℕ\n⊢ ∀ m, m = n", "k : ℕ\n⊢ ∀ m, m = k"),
    ],
)
def test_names_of_hypotheses_do_not_matter(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a b : ℕ\n⊢ a = b", "a b : ℕ\n⊢ b = a"),
        ("a b : ℕ\n⊢ a = a", "a b : ℕ\n⊢ a = b"),
        ("a : ℕ\n⊢ a = 0", "a : ℤ\n⊢ a = 0"),
        ("a : ℕ\n⊢ ab = 0", "b : ℕ\n⊢ bb = 0"),
        ("x : ℕ\n⊢ x = 5", "x : ℕ := 5\n⊢ x = 5"),
        ("h : p\n⊢ Nat.h = 1", "k : p\n⊢ Nat.k = 1"),
        ("a' : ℕ\n⊢ a' = a", "a : ℕ\n⊢ a = a"),
    ],
)
def test_everything_else_does(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


NAMES = st.lists(
    st.from_regex(r"[a-zα-ω][a-z₀-₉']{0,3}✝?", fullmatch=True), min_size=1, max_size=4, unique=True
)


@given(NAMES, st.data())
def test_a_goal_is_read_back_as_printed(names: list[str], data: st.DataObject) -> None:
    reserved = {"let", "have", "case"}
    names = [name for name in names if name not in reserved] or ["x"]
    hypotheses = tuple(Hypothesis((name,), " = ".join(data.draw(st.permutations(names)))) for name in names)
    goal = Goal(data.draw(st.sampled_from([None, "left", "inl.succ"])), hypotheses, f"{names[0]} ∣ 2")
    assert parse_goals(str(goal)) == (goal,)
    assert parse_goals(f"{goal}\n\n{goal}") == (goal, goal)
