"""How does a runner stay alive in the store's eyes, whatever its searches do? By a thread of its own.

It beats, hands in how far searches have come, hears what is to be cancelled, and gives up lost runners.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from api.errors import StoreError
from api.store import Database, jobs, leases

_log = logging.getLogger(__name__)

BEAT_SECONDS = 1.0
PROGRESS_SECONDS = 0.5


class Keeper:
    """The thread.  The callbacks are called in it.

    cancelled: with the ids of jobs that are to be cancelled; lost: when this runner was taken for lost;
    written: after something was written that others wait for.
    """

    def __init__(
        self,
        database: Database,
        runner: str,
        info: Callable[[], dict[str, Any]],
        *,
        cancelled: Callable[[set[str]], None],
        lost: Callable[[], None],
        written: Callable[[], None],
    ) -> None:
        self._database = database
        self._runner = runner
        self._info = info
        self._cancelled = cancelled
        self._lost = lost
        self._written = written
        self._watch = leases.Watch()
        self._progress: dict[str, tuple[str | None, dict[str, Any]]] = {}
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._ending = False
        self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End; returns when the thread has."""
        self._ending = True
        self._wake.set()
        self._thread.join()

    def poke(self) -> None:
        """Look at once whether something is to be cancelled."""
        self._wake.set()

    def progress(self, job: str, batch: str | None, where: dict[str, Any]) -> None:
        """Note how far a job has come; it is handed in at the next beat."""
        with self._lock:
            self._progress[job] = (batch, where)

    def forget(self, job: str) -> None:
        """The job has ended."""
        with self._lock:
            self._progress.pop(job, None)

    def _run(self) -> None:
        while not self._ending:
            try:
                if not self._beat():
                    self._lost()
                    return
            except StoreError as error:
                _log.warning("a beat failed: %s", error)
                self._watch.interrupted()
            self._wake.wait(PROGRESS_SECONDS if self._progress else BEAT_SECONDS)
            self._wake.clear()

    def _beat(self) -> bool:
        with self._lock:
            progress, self._progress = self._progress, {}
        with self._database.write() as transaction:
            if not leases.beat(transaction, self._runner, self._info()):
                return False
            for job, (batch, where) in progress.items():
                jobs.report(transaction, job, self._runner, where, batch=batch)
            cancelled = jobs.to_cancel(transaction, self._runner)
            freed = self._watch.look(transaction)
        if cancelled:
            self._cancelled(cancelled)
        if progress or freed:
            self._written()
        return True
