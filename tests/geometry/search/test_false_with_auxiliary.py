"""Does the search prove false theorems by auxiliary points? A part of the long run of the benchmarks."""

from __future__ import annotations

import false_by_search
import pytest


@pytest.mark.parametrize("seed", [1, 2])
def test_no_false_theorem_is_proved_by_auxiliary_points(seed: int) -> None:
    tally = false_by_search.search(cases=20, seed=seed)
    assert tally.cases >= 20
    assert tally.tried > 100
    assert not tally.proved
