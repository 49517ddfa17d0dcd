"""How do single questions of many searches become batches?

Pure asyncio, and no clock but the running loop's.  A batch goes off when it is full, or when the oldest
question has waited long enough; one batch is answered at a time, and what comes meanwhile makes up the next.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Q = TypeVar("Q")
A = TypeVar("A")


@dataclass
class Counters:
    """What a batcher has done: batches, the questions in them, and seconds spent on answers."""

    batches: int = 0
    questions: int = 0
    busy_seconds: float = 0.0

    @property
    def mean_size(self) -> float:
        """Questions a batch."""
        return self.questions / self.batches if self.batches else 0.0


class Batcher(Generic[Q, A]):
    """Puts questions together and hands them to `answer`, which gives one answer for each, in order.

    most: questions in a batch; wait: seconds that the first question of a batch waits for others.  An error
    that `answer` raises reaches each question of its batch, and no other.
    """

    def __init__(
        self, answer: Callable[[Sequence[Q]], Awaitable[Sequence[A]]], most: int, wait: float
    ) -> None:
        if most < 1 or wait < 0:
            raise ValueError(f"batches of {most} questions after {wait} s")
        self.counters = Counters()
        self._answer = answer
        self._most = most
        self._wait = wait
        self._waiting: list[tuple[Q, asyncio.Future[A]]] = []
        self._full = asyncio.Event()
        self._serving: asyncio.Task[None] | None = None

    async def ask(self, question: Q) -> A:
        """The answer to one question.  It is left out when its asker is cancelled first."""
        future: asyncio.Future[A] = asyncio.get_running_loop().create_future()
        self._waiting.append((question, future))
        if len(self._waiting) >= self._most:
            self._full.set()
        if self._serving is None or self._serving.done():
            self._serving = asyncio.create_task(self._serve())
        return await future

    async def close(self) -> None:
        """Give up: whoever still waits is cancelled."""
        if self._serving is not None:
            self._serving.cancel()
            await asyncio.gather(self._serving, return_exceptions=True)
        for _, future in self._waiting:
            future.cancel()
        self._waiting.clear()

    async def _serve(self) -> None:
        while self._waiting:
            if len(self._waiting) < self._most and self._wait:
                try:
                    async with asyncio.timeout(self._wait):
                        await self._full.wait()
                except TimeoutError:
                    pass
            open_questions = [(q, future) for q, future in self._waiting if not future.done()]
            batch, self._waiting = open_questions[: self._most], open_questions[self._most :]
            if len(self._waiting) < self._most:
                self._full.clear()
            if batch:
                await self._serve_batch(batch)

    async def _serve_batch(self, batch: list[tuple[Q, asyncio.Future[A]]]) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        try:
            answers = await self._answer([question for question, _ in batch])
            if len(answers) != len(batch):
                raise ValueError(f"{len(answers)} answers to {len(batch)} questions")
        except asyncio.CancelledError:
            for _, future in batch:
                future.cancel()
            raise
        except Exception as error:
            for _, future in batch:
                if not future.done():
                    future.set_exception(error)
            return
        finally:
            self.counters.batches += 1
            self.counters.questions += len(batch)
            self.counters.busy_seconds += loop.time() - began
        for (_, future), answer in zip(batch, answers, strict=True):
            if not future.done():
                future.set_result(answer)
