from __future__ import annotations

import subprocess
import sys

import pytest
from sqlalchemy import update

from api.store import Database, jobs, leases
from api.store.jobs import NewJob
from api.store.tables import runners


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def taken(database: Database) -> str:
    """A job that the runner `r1` has."""
    with database.write() as transaction:
        leases.register(transaction, "r1", {"slots": 1})
        (made,) = jobs.add(transaction, [NewJob("lean", "a", {})])
        jobs.claim(transaction, "r1", ("lean",), 1)
    return made


def test_a_runner_without_a_sign_of_life_loses_its_jobs(database: Database, taken: str) -> None:
    clock = Clock()
    watch = leases.Watch(lost_seconds=20, clock=clock)
    with database.write() as transaction:
        assert watch.look(transaction) == []
        clock.now = 19
        assert leases.beat(transaction, "r1", {})
        assert watch.look(transaction) == []
        clock.now = 38
        assert watch.look(transaction) == []
        clock.now = 40
        assert watch.look(transaction) == [taken]
        assert not leases.beat(transaction, "r1", {})
        assert leases.living(transaction) == []


def test_a_store_that_was_away_makes_nobody_lost(database: Database, taken: str) -> None:
    clock = Clock()
    watch = leases.Watch(lost_seconds=20, clock=clock)
    with database.write() as transaction:
        watch.look(transaction)
        clock.now = 100
        watch.interrupted()
        assert watch.look(transaction) == []
        clock.now = 119
        assert watch.look(transaction) == []


def test_a_runner_whose_process_is_gone_is_lost_at_once(database: Database, taken: str) -> None:
    gone = subprocess.check_output(
        [sys.executable, "-c", "import os; from api.store.leases import _place; print(_place(os.getpid()))"],
        text=True,
    )
    with database.write() as transaction:
        transaction.execute(update(runners).values(place=gone.strip()))
        assert leases.Watch().look(transaction) == [taken]


def test_a_process_on_another_machine_is_not_looked_for_here(database: Database, taken: str) -> None:
    with database.write() as transaction:
        transaction.execute(update(runners).values(place="elsewhere/boot/pid:[1] 1 1"))
        assert leases.Watch().look(transaction) == []


def test_runners_that_are_gone_are_forgotten_once_they_have_no_jobs(database: Database, taken: str) -> None:
    with database.write() as transaction:
        leases.leave(transaction, "r1", "it was stopped")
        leases.register(transaction, "r2", {"slots": 3})
        leases.forget(transaction)
        assert leases.living(transaction) == [{"slots": 3}]
        assert len(transaction.execute(runners.select()).all()) == 1
