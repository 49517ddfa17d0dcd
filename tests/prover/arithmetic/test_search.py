"""Assignments that satisfy facts, or refute claims under them, are found by evaluation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prover.arithmetic.evaluation import evaluate
from prover.arithmetic.expression import INT, NAT
from prover.arithmetic.kinds import kinds_of
from prover.arithmetic.ranges import bounds, narrow
from prover.arithmetic.reading import read
from prover.arithmetic.search import counterexamples, finite_solutions, solutions

TYPES = {"a": NAT, "b": NAT, "c": NAT, "n": NAT, "x": INT, "y": INT, "z": INT}


@pytest.mark.parametrize(
    ("variables", "facts", "target"),
    [
        ("n", [], "Nat.Prime (n ^ 2 + n + 41)"),
        ("xy", ["x ^ 2 - 2 * y ^ 2 = 1", "y > 1"], "x < 3"),
        ("abc", ["a ^ 2 + b ^ 2 = c ^ 2", "0 < a", "a < b"], "2 ∣ c"),
        ("n", ["n % 7 = 3", "n % 11 = 5"], "n = 38"),
        ("xyz", ["x + y + z = 3", "x ^ 3 + y ^ 3 + z ^ 3 = 3"], "x = 1"),
        ("x", ["x ^ 2 < 50"], "x < 7"),
        ("n", ["n > 1000"], "n ^ 2 > 2000000"),
        ("ab", [], "a - b + b = a"),
        ("n", [], "∃ k, n = 2 * k"),
    ],
)
def test_false_claims_are_refuted(variables: str, facts: list[str], target: str) -> None:
    types = {name: TYPES[name] for name in variables}
    found = next(counterexamples(kinds_of(types), [read(f) for f in facts], read(target)), None)
    assert found is not None
    assert all(evaluate(read(fact), found, types) is True for fact in facts)
    assert evaluate(read(target), found, types) is False


@pytest.mark.parametrize(
    ("variables", "facts", "target"),
    [
        ("n", [], "3 ∣ n ^ 3 + 2 * n"),
        ("ab", ["a * b = 12", "a < b"], "a ≤ 3"),
        ("xy", ["x ^ 2 + y ^ 2 = 25"], "x ≤ 5"),
        ("n", ["foo n"], "n = 1"),
    ],
)
def test_no_counterexample_where_there_is_none(variables: str, facts: list[str], target: str) -> None:
    types = {name: TYPES[name] for name in variables}
    assert next(counterexamples(kinds_of(types), [read(f) for f in facts], read(target)), None) is None


def test_unknown_facts_can_be_taken_to_hold() -> None:
    kinds = kinds_of({"n": NAT})
    found = next(counterexamples(kinds, [read("foo n")], read("n = 0"), doubtful=True))
    assert found["n"] != 0


def test_all_solutions_within_bounds() -> None:
    found = finite_solutions(kinds_of({"x": INT, "y": INT}), [read("x ^ 2 + y ^ 2 = 25")])
    assert found is not None
    assert {(s["x"], s["y"]) for s in found} == {
        (x, y) for x in range(-9, 10) for y in range(-9, 10) if x * x + y * y == 25
    }
    assert finite_solutions(kinds_of({"x": INT}), [read("x < 3")]) is None


@given(st.integers(-30, 30), st.integers(-30, 30), st.sampled_from(["<", "≤", "=", ">", "≥", "≠"]))
def test_ranges_hold_every_solution(x: int, y: int, relation: str) -> None:
    facts = [
        read(f"x ^ 2 + 3 * y {relation} {x * x + 40} - y"),
        read(f"|x| ≤ {abs(x) + 2}"),
        read("y * y ≤ 900"),
    ]
    types = {"x": INT, "y": INT}
    if all(evaluate(fact, {"x": x, "y": y}, types) for fact in facts):
        limits = narrow(facts, kinds_of(types))
        for name, value in (("x", x), ("y", y)):
            low, high = limits[name]
            assert low is None or low <= value
            assert high is None or value <= high


def test_bounds_of_powers_and_products() -> None:
    kinds = kinds_of({"n": NAT, "x": INT, "a": NAT, "b": NAT})
    assert bounds([read("n ^ 2 < 50")], "n", kinds) == (0, 7)
    assert bounds([read("x ^ 2 < 50")], "x", kinds) == (-7, 7)
    assert bounds([read("a * b = 12"), read("0 < b")], "a", kinds)[1] == 12
    assert bounds([read("2 ^ n ≤ 1000")], "n", kinds) == (0, 9)


def test_the_same_question_has_the_same_answer() -> None:
    facts = [read("a ^ 2 + b ^ 2 = c ^ 2"), read("0 < a")]
    kinds = kinds_of({"a": NAT, "b": NAT, "c": NAT})
    assert list(solutions(kinds, facts)) == list(solutions(kinds, facts))
