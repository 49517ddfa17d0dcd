"""Linear equations solved for a variable, as text."""

import pytest

from prover.policy.structural.linear import solutions


@pytest.mark.parametrize(
    ("equation", "expected"),
    [
        ("a + b + c = 0", [("a", "-b - c"), ("b", "-a - c"), ("c", "-a - b")]),
        ("2 * x + y = 7", [("y", "-2 * x + 7")]),
        ("x - 3 = y", [("x", "y + 3"), ("y", "x - 3")]),
        ("-x + 2 * y = -5", [("x", "2 * y + 5")]),
        ("x = x", []),
        ("3 = n", [("n", "3")]),
        ("x = 0", [("x", "0")]),
    ],
)
def test_each_variable_with_a_unit_coefficient(equation: str, expected: list[tuple[str, str]]) -> None:
    assert list(solutions(equation)) == expected


@pytest.mark.parametrize(
    "equation", ["x * y = 3", "x ^ 2 = 4", "f x = 2", "2 * x = 4", "x + (y - 1) = 2", "x < y", ""]
)
def test_nothing_where_it_is_not_linear_or_not_a_unit(equation: str) -> None:
    assert list(solutions(equation)) == []
