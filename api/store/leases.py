"""Who works on which jobs, and when is a worker taken for lost?

A runner counts up its `beats`.  Whoever watches takes one for lost whose beats have not changed for a while
*of the watcher's own steady clock*, or whose process, on the same machine, is gone.  No wall clock is
compared, so one that jumps takes no job away.  Taking it for lost and putting its jobs back is one
transaction; a runner that was only slow finds at its next beat that it is no longer alive, and drops what
it does.
"""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from sqlalchemy import and_, delete, insert, select, update

from api.store import jobs as job_store
from api.store.database import Transaction
from api.store.tables import jobs, runners

LOST_SECONDS = 20.0
"""A runner beats about once a second; after so long without a beat it is taken for lost."""


def register(transaction: Transaction, runner: str, info: dict[str, Any]) -> None:
    """A runner begins."""
    transaction.execute(
        insert(runners),
        {
            "id": runner,
            "place": _place(os.getpid()),
            "beats": 0,
            "alive": True,
            "started_at": time.time(),
            "info": info,
        },
    )


def beat(transaction: Transaction, runner: str, info: dict[str, Any]) -> bool:
    """A runner lives; False when it was taken for lost and must give up what it has."""
    mine = and_(runners.c.id == runner, runners.c.alive)
    values = {"beats": runners.c.beats + 1, "info": info}
    return bool(transaction.execute(update(runners).where(mine).values(**values)).rowcount)


def leave(transaction: Transaction, runner: str, reason: str) -> list[str]:
    """A runner ends, or is taken for lost: its jobs are queued again, their ids returned."""
    alive = and_(runners.c.id == runner, runners.c.alive)
    if not transaction.execute(update(runners).where(alive).values(alive=False)).rowcount:
        return []
    return job_store.release(transaction, runner, reason)


def living(transaction: Transaction) -> list[dict[str, Any]]:
    """What the runners that are alive say about themselves."""
    return list(transaction.execute(select(runners.c.info).where(runners.c.alive)).scalars())


def forget(transaction: Transaction) -> None:
    """Drop runners that are gone and have no jobs."""
    busy = select(jobs.c.runner).where(jobs.c.status == "running", jobs.c.runner.is_not(None))
    transaction.execute(delete(runners).where(~runners.c.alive, runners.c.id.not_in(busy)))


@dataclass
class _Seen:
    beats: int
    since: float


class Watch:
    """Notices lost runners.  One for each process that watches; `look` is called about once a second."""

    def __init__(
        self, *, lost_seconds: float = LOST_SECONDS, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._lost_seconds = lost_seconds
        self._clock = clock
        self._seen: dict[str, _Seen] = {}

    def interrupted(self) -> None:
        """The store could not be read: runners could not beat either, so all that was seen is void."""
        self._seen.clear()

    def suspects(self, transaction: Transaction) -> list[tuple[str, int, str]]:
        """Runners that seem lost: id, the beats seen, and why."""
        now = self._clock()
        rows = transaction.execute(
            select(runners.c.id, runners.c.beats, runners.c.place).where(runners.c.alive)
        ).all()
        self._seen = {row.id: self._seen[row.id] for row in rows if row.id in self._seen}
        found: list[tuple[str, int, str]] = []
        for row in rows:
            seen = self._seen.get(row.id)
            if seen is None or seen.beats != row.beats:
                seen = self._seen[row.id] = _Seen(row.beats, now)
            if _is_gone(row.place):
                found.append((row.id, row.beats, "its process ended"))
            elif now - seen.since > self._lost_seconds:
                found.append((row.id, row.beats, f"no sign of life for {self._lost_seconds:g} s"))
        return found

    def look(self, transaction: Transaction) -> list[str]:
        """Give up lost runners (in a writing transaction); the ids of the jobs that are queued again."""
        freed: list[str] = []
        for runner, beats, why in self.suspects(transaction):
            unchanged = select(runners.c.id).where(runners.c.id == runner, runners.c.beats == beats)
            if transaction.execute(unchanged).first() is not None:
                freed += leave(transaction, runner, f"the runner was lost: {why}")
        return freed


def _place(pid: int) -> str:
    """Names a process among all of one machine's, also later ones with the same number."""
    return f"{_machine()} {pid} {_started(pid)}"


def _machine() -> str:
    boot = Path("/proc/sys/kernel/random/boot_id")
    namespace = Path("/proc/self/ns/pid")
    parts = [platform.node()]
    if boot.exists():
        parts.append(boot.read_text(encoding="ascii").strip())
    if namespace.exists():
        parts.append(os.readlink(namespace))
    return "/".join(parts)


def _started(pid: int) -> str | None:
    try:
        process = psutil.Process(pid)
        return None if process.status() == psutil.STATUS_ZOMBIE else _start_ticks(pid, process)
    except psutil.Error:
        return None


def _start_ticks(pid: int, process: psutil.Process) -> str:
    """When it started, in ticks since the boot where there is such a thing: wall clocks jump."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return str(process.create_time())


def _is_gone(place: str) -> bool:
    machine, pid, started = place.split(" ")
    return machine == _machine() and _started(int(pid)) != started
