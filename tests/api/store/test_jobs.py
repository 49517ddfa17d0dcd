from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from api.store import Database, Transaction, batches, events, jobs, leases
from api.store.jobs import MOST_ATTEMPTS, Filter, Finish, NewJob

KINDS = ("lean", "geometry")


def job(name: str = "a", **request: Any) -> NewJob:
    return NewJob("lean", name, {"formal_statement": f"theorem {name} : True", **request})


def end(status: str = "proved", **more: Any) -> Finish:
    result = {"message": None, "seconds": 0.5, "steps": 3, "proof": "trivial"}
    return Finish(status, result, {"axioms": []}, **more)


def kinds_of(transaction: Transaction, of: str) -> list[str]:
    return [event.kind for event in events.of_job(transaction, of, 0)]


@pytest.fixture
def runner(database: Database) -> str:
    with database.write() as transaction:
        leases.register(transaction, "r1", {})
    return "r1"


def test_a_job_goes_from_queued_to_its_end(database: Database, runner: str) -> None:
    with database.write() as transaction:
        (made,) = jobs.add(transaction, [job()])
    with database.write() as transaction:
        (claimed,) = jobs.claim(transaction, runner, KINDS, 5)
        assert (claimed.id, claimed.attempt) == (made, 1)
        assert jobs.report(transaction, made, runner, {"steps": 1}, batch=None)
    with database.write() as transaction:
        assert jobs.finish(transaction, made, runner, 1, end())
    with database.read() as transaction:
        row = jobs.get(transaction, made)
        assert row is not None
        assert (row.status, row.attempts, row.seconds, row.steps) == ("proved", 1, 0.5, 3)
        assert jobs.receipt(transaction, row.receipt) == {"axioms": []}
        assert kinds_of(transaction, made) == ["queued", "started", "proved"]
        assert jobs.counts(transaction) == {"queued": 0, "running": 0}


def test_a_job_ends_once(database: Database, runner: str) -> None:
    with database.write() as transaction:
        (made,) = jobs.add(transaction, [job()])
        jobs.claim(transaction, runner, KINDS, 1)
        assert jobs.finish(transaction, made, runner, 1, end("proved"))
    with database.write() as transaction:
        assert not jobs.finish(transaction, made, runner, 1, end("failed"))
        assert jobs.claim(transaction, runner, KINDS, 1) == []
        row = jobs.get(transaction, made)
        assert row is not None
        assert row.status == "proved"


def test_what_a_lost_runner_says_later_changes_nothing(database: Database, runner: str) -> None:
    with database.write() as transaction:
        leases.register(transaction, "r2", {})
        (made,) = jobs.add(transaction, [job()])
        jobs.claim(transaction, runner, KINDS, 1)
    with database.write() as transaction:
        assert leases.leave(transaction, runner, "it was lost") == [made]
    with database.write() as transaction:
        assert not jobs.finish(transaction, made, runner, 1, end())
        assert not jobs.report(transaction, made, runner, {}, batch=None)
        assert not leases.beat(transaction, runner, {})
        (again,) = jobs.claim(transaction, "r2", KINDS, 1)
        assert again.attempt == 2
        assert not jobs.finish(transaction, made, "r2", 1, end())
        assert jobs.finish(transaction, made, "r2", 2, end())
        assert kinds_of(transaction, made) == ["queued", "started", "requeued", "started", "proved"]


def test_many_who_claim_at_once_never_get_the_same_job(database: Database) -> None:
    with database.write() as transaction:
        made = jobs.add(transaction, [job(str(number)) for number in range(60)])
        for number in range(4):
            leases.register(transaction, f"r{number}", {})
    begin = threading.Barrier(4)

    def work(number: int) -> list[str]:
        begin.wait()
        mine: list[str] = []
        while True:
            with database.write() as transaction:
                got = jobs.claim(transaction, f"r{number}", KINDS, 3)
            if not got:
                return mine
            mine += [one.id for one in got]

    with ThreadPoolExecutor(4) as threads:
        found = [one for mine in threads.map(work, range(4)) for one in mine]
    assert sorted(found) == sorted(made)


def test_single_jobs_come_before_those_of_batches_and_old_ones_before_new_ones(
    database: Database, runner: str
) -> None:
    with database.write() as transaction:
        batches.add(transaction, "b1", None, 1, None)
        (late,) = jobs.add(transaction, [job()], batch="b1")
        first, second = jobs.add(transaction, [job(), job()])
        row = jobs.get(transaction, late)
        assert row is not None
        assert jobs.ahead(transaction, row) == 2
        order = [jobs.claim(transaction, runner, KINDS, 1)[0].id for _ in range(3)]
    assert order == [first, second, late]


def test_a_queued_job_is_cancelled_at_once_and_a_running_one_by_its_runner(
    database: Database, runner: str
) -> None:
    with database.write() as transaction:
        running, queued = jobs.add(transaction, [job(), job()])
        jobs.claim(transaction, runner, KINDS, 1)
        jobs.cancel(transaction, queued)
        jobs.cancel(transaction, running)
        assert jobs.to_cancel(transaction, runner) == {running}
        assert kinds_of(transaction, queued) == ["queued", "cancelled"]
        assert kinds_of(transaction, running) == ["queued", "started"]
        assert jobs.finish(transaction, running, runner, 1, end("cancelled"))
        assert jobs.to_cancel(transaction, runner) == set()


def test_a_job_that_is_to_be_cancelled_ends_when_its_runner_is_lost(database: Database, runner: str) -> None:
    with database.write() as transaction:
        (made,) = jobs.add(transaction, [job()])
        jobs.claim(transaction, runner, KINDS, 1)
        jobs.cancel(transaction, made)
        leases.leave(transaction, runner, "it was lost")
        assert kinds_of(transaction, made)[-1] == "cancelled"


def test_a_job_that_brings_every_runner_down_is_given_up(database: Database) -> None:
    with database.write() as transaction:
        (made,) = jobs.add(transaction, [job()])
    for number in range(MOST_ATTEMPTS):
        with database.write() as transaction:
            leases.register(transaction, f"r{number}", {})
            assert len(jobs.claim(transaction, f"r{number}", KINDS, 1)) == 1
            leases.leave(transaction, f"r{number}", "it was lost")
    with database.read() as transaction:
        row = jobs.get(transaction, made)
        assert row is not None
        assert row.status == "failed"
        assert "given up" in row.message


def test_a_batch_ends_with_the_last_of_its_jobs(database: Database, runner: str) -> None:
    with database.write() as transaction:
        batches.add(transaction, "b1", "two", 2, None)
        first, second = jobs.add(transaction, [job(), job()], batch="b1")
        jobs.claim(transaction, runner, KINDS, 2)
        jobs.finish(transaction, first, runner, 1, end())
        assert batches.counts(transaction, "b1") == {"proved": 1, "running": 1}
        jobs.finish(transaction, second, runner, 1, end("exhausted"))
        heard = [(event.kind, event.job) for event in events.of_batch(transaction, "b1", 0)]
        assert heard[0] == ("queued", None)
        assert heard[-1] == ("finished", None)
        row = batches.get(transaction, "b1")
        assert row is not None
        assert row.finished_at is not None
        assert [found.id for found in batches.results(transaction, "b1", 0, 10)] == [first, second]


def test_lists_are_filtered_and_paged(database: Database, runner: str) -> None:
    with database.write() as transaction:
        made = jobs.add(transaction, [job(f"imo_{n}") for n in range(5)] + [job("100%_sure"), job("other")])
        jobs.claim(transaction, runner, KINDS, 1)
        rows, total = jobs.page(transaction, Filter(text="imo_"), 2)
        assert total == 5
        assert [row.id for row in rows] == [made[4], made[3]]
        rows, _ = jobs.page(transaction, Filter(text="IMO_", before=rows[-1].seq), 10)
        assert [row.id for row in rows] == [made[2], made[1], made[0]]
        assert jobs.page(transaction, Filter(text="%_s"), 10)[1] == 1
        assert jobs.page(transaction, Filter(status=("running",)), 10)[1] == 1
        assert jobs.page(transaction, Filter(kind="geometry"), 10)[1] == 0


def test_numbers_of_events_grow_in_the_order_of_commits(database: Database) -> None:
    def write(number: int) -> None:
        with database.write() as transaction:
            jobs.add(transaction, [job(str(number))])

    seen: list[int] = []
    with ThreadPoolExecutor(4) as threads:
        writing = [threads.submit(write, number) for number in range(40)]
        while not all(one.done() for one in writing) or not seen:
            with database.read() as transaction:
                new = events.after(transaction, seen[-1] if seen else 0)
            seen += [event.id for event in new]
        for one in writing:
            one.result()
        with database.read() as transaction:
            seen += [event.id for event in events.after(transaction, seen[-1])]
    with database.read() as transaction:
        assert seen == [event.id for event in events.after(transaction, 0)]
        assert len(seen) == 40
