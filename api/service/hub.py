"""How do those who wait hear of what happens? One reader of the store's events serves all of them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import defaultdict
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import contextmanager

from api.errors import StoreError
from api.store import Database, Transaction, events
from api.store.events import Event

_log = logging.getLogger(__name__)

POLL_SECONDS = 0.5
"""How often the store is asked when nobody says that something was written."""

_PAGE = 1000


class Hub:
    """Reads new events and wakes those who listen to their job or batch.  heard: called with each event."""

    def __init__(self, database: Database, heard: Callable[[Event], None]) -> None:
        self._database = database
        self._heard = heard
        self._listeners: dict[str, set[asyncio.Queue[Event]]] = defaultdict(set)
        self._last = 0
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin to read.  Raises StoreError."""
        self._last = await asyncio.to_thread(self._newest)
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """End."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def poke(self) -> None:
        """Something was written."""
        self._wake.set()

    @property
    def listeners(self) -> int:
        """How many listen."""
        return sum(map(len, self._listeners.values()))

    @contextmanager
    def listening(self, subject: str) -> Iterator[asyncio.Queue[Event]]:
        """A queue of the events of a job or batch from now on."""
        queue: asyncio.Queue[Event] = asyncio.Queue()
        self._listeners[subject].add(queue)
        try:
            yield queue
        finally:
            self._listeners[subject].discard(queue)
            if not self._listeners[subject]:
                del self._listeners[subject]

    async def events(
        self, subject: str, after: int, *, batch: bool, heartbeat: float
    ) -> AsyncGenerator[Event | None, None]:
        """The events of a job (or batch) after that number, as they come; None in quiet moments.

        The first None says that those are told which had happened before.

        Raises StoreError.
        """
        read = events.of_batch if batch else events.of_job
        with self.listening(subject) as queue:
            while True:
                page = await asyncio.to_thread(self._read, read, subject, after)
                for event in page:
                    after = event.id
                    yield event
                if len(page) < _PAGE:
                    break
            yield None
            while True:
                try:
                    async with asyncio.timeout(heartbeat):
                        came = await queue.get()
                except TimeoutError:
                    yield None
                    continue
                if came.id > after:
                    after = came.id
                    yield came

    def _read(
        self, read: Callable[[Transaction, str, int, int], Sequence[Event]], subject: str, after: int
    ) -> Sequence[Event]:
        with self._database.read() as transaction:
            return read(transaction, subject, after, _PAGE)

    def _newest(self) -> int:
        with self._database.read() as transaction:
            return events.last(transaction)

    def _new(self) -> list[Event]:
        with self._database.read() as transaction:
            return list(events.after(transaction, self._last, _PAGE))

    async def _run(self) -> None:
        while True:
            try:
                while page := await asyncio.to_thread(self._new):
                    for event in page:
                        self._tell(event)
                    self._last = page[-1].id
            except StoreError as error:
                _log.warning("events cannot be read: %s", error)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(POLL_SECONDS):
                    await self._wake.wait()
            self._wake.clear()

    def _tell(self, event: Event) -> None:
        self._heard(event)
        for subject in (event.job, event.batch):
            if subject is not None:
                for queue in self._listeners.get(subject, ()):
                    queue.put_nowait(event)
