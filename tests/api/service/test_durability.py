"""Is anything lost or done twice when processes are killed?  A short run of the benchmark of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchmarks.service_durability import VICTIMS, survive
from benchmarks.service_process import served


@pytest.mark.slow
@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_a_batch_survives_the_death_of_each_kind_of_process(
    database: str, new_postgres: Callable[[], str]
) -> None:
    settings = {"database": new_postgres()} if database == "postgresql" else {}
    with served(**settings) as service:
        found = survive(service, database, problems=20, kills=3, lean=0.3, seed=1)
    assert found.kills == dict.fromkeys(VICTIMS, 1)
    assert (found.results, found.ends) == (20, {"proved": 20})
    assert (found.lost, found.twice, found.late) == (0, 0, 0)
