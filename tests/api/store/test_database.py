from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from api.errors import RequestError, SettingsError, StoreError
from api.store import Database, files, idempotency, jobs, keys
from api.store.files import Files
from api.store.jobs import NewJob
from api.store.migrations import upgrade


def test_what_fails_within_a_block_has_not_happened(database: Database) -> None:
    class Broken(Exception):
        pass

    def begin() -> None:
        with database.write() as transaction:
            jobs.add(transaction, [NewJob("lean", "a", {})])
            raise Broken

    with pytest.raises(Broken):
        begin()
    with database.read() as transaction:
        assert jobs.counts(transaction)["queued"] == 0


def test_two_may_bring_a_database_up_to_date_at_once(database_url: str) -> None:
    opened = [Database(database_url) for _ in range(3)]
    with ThreadPoolExecutor(3) as threads:
        list(threads.map(upgrade, opened))
    with opened[0].read() as transaction:
        assert jobs.counts(transaction) == {"queued": 0, "running": 0}
    for one in opened:
        one.close()


def test_a_database_of_a_later_version_is_refused(database: Database) -> None:
    with database.write() as transaction:
        transaction.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreError, match="later version"):
        upgrade(database)


def test_a_database_that_is_none_is_an_error_of_the_store(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("not a database " * 100)
    broken = Database(f"sqlite:///{tmp_path / 'x.db'}")
    with pytest.raises(StoreError, match=r"x\.db failed"):
        broken.ping()
    away = Database("postgresql://nobody:secret@127.0.0.1:1/none")
    with pytest.raises(StoreError, match="failed") as caught:
        away.ping()
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("url", ["mysql://x/y", "nonsense", "sqlite://", ""])
def test_other_addresses_are_refused(url: str) -> None:
    with pytest.raises(SettingsError, match="MEDALIST_DATABASE"):
        Database(url)


def test_a_sqlite_file_is_written_ahead_and_synced(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    with database.read() as transaction:
        assert transaction.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert transaction.execute(text("PRAGMA synchronous")).scalar() == 2
    database.close()
    assert sqlite3.connect(tmp_path / "x.db").execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_idempotency_key_goes_with_one_request_of_one_owner(database: Database) -> None:
    one, other = idempotency.digest("prove", "a"), idempotency.digest("prove", "b")
    with database.write() as transaction:
        assert idempotency.earlier(transaction, None, "k", one) is None
        idempotency.keep(transaction, None, "k", one, "j1")
        assert idempotency.earlier(transaction, None, "k", one) == "j1"
        assert idempotency.earlier(transaction, "somebody", "k", other) is None
        with pytest.raises(RequestError, match="different request"):
            idempotency.earlier(transaction, None, "k", other)


def test_keys_are_kept_as_hashes_and_can_be_revoked(database: Database) -> None:
    with database.write() as transaction:
        secret = keys.make(transaction, "one")
        found = keys.find(transaction, secret)
        assert found is not None
        assert keys.find(transaction, secret + "x") is None
        rows = transaction.execute(text("SELECT * FROM keys")).all()
        assert secret not in str(rows)
        assert keys.revoke(transaction, found.id)
        assert keys.find(transaction, secret) is None
        assert not keys.revoke(transaction, "k-none")


def test_files_lie_under_the_hash_of_their_content(database: Database, tmp_path: Path) -> None:
    kept = Files(tmp_path / "files")
    kept.set_up()
    running = kept.running("j1", 1)
    running.write_bytes(b"abc")
    kept.running("j1", 2).write_bytes(b"torn")
    kept.running("j10", 1).write_bytes(b"of another job")
    digest = kept.keep(running)
    assert kept.path(digest).read_bytes() == b"abc"
    assert digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert kept.keep_text("abc") == digest
    kept.sweep("j1")
    assert not kept.running("j1", 2).exists()
    assert kept.running("j10", 1).exists()
    with database.write() as transaction:
        files.record(transaction, digest, "trace", 3)
        files.record(transaction, digest, "trace", 3)
    with pytest.raises(StoreError, match="cannot be kept"):
        kept.keep(tmp_path / "missing")
