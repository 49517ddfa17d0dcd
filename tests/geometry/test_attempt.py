"""Does an attempt stop at its limits, and prove a large figure?"""

from __future__ import annotations

from pathlib import Path

from geometry.attempt import attempt
from geometry.problem import parse, read

LARGE = Path(__file__).parents[2] / "benchmarks" / "data" / "imo_2008_p6_auxiliary.txt"
(PROBLEM,) = read(LARGE.read_text(encoding="utf-8"))


def test_a_figure_of_31_points_is_proved_and_checked() -> None:
    found = attempt(PROBLEM, seconds=60)
    assert len(found.problem.figure.points) == 31
    assert found.outcome == "solved"
    assert found.checked is not None


def test_congruent_triangles_with_a_common_side_are_written_out() -> None:
    parallelogram = "a b c = triangle; d = parallelogram a b c d"
    found = attempt(parse(f"{parallelogram} ? contri a b c c d a; contri a b d c d b"), seconds=60)
    assert found.outcome == "solved"
    assert found.checked is not None


def test_the_memory_limit_ends_an_attempt() -> None:
    found = attempt(PROBLEM, seconds=60, memory=100_000)
    assert (found.outcome, found.proof) == ("memory", None)
