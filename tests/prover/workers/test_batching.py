"""Questions of many askers come in batches, and trouble of one batch stays in it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from prover.workers.batching import Batcher


async def test_concurrent_questions_share_batches_and_keep_their_answers() -> None:
    sizes: list[int] = []

    async def answer(questions: Sequence[int]) -> list[int]:
        sizes.append(len(questions))
        await asyncio.sleep(0)
        return [2 * question for question in questions]

    batcher = Batcher(answer, most=4, wait=0.01)
    assert await asyncio.gather(*map(batcher.ask, range(10))) == [2 * n for n in range(10)]
    assert sizes == [4, 4, 2]
    assert (batcher.counters.batches, batcher.counters.questions) == (3, 10)
    assert batcher.counters.mean_size == pytest.approx(10 / 3)


async def test_an_error_reaches_its_batch_alone() -> None:
    async def answer(questions: Sequence[int]) -> list[int]:
        if 0 in questions:
            raise ArithmeticError("zero")
        return list(questions)

    batcher = Batcher(answer, most=2, wait=0)
    found = await asyncio.gather(*map(batcher.ask, range(4)), return_exceptions=True)
    assert [type(f) for f in found] == [ArithmeticError, ArithmeticError, int, int]


async def test_a_cancelled_question_is_left_out() -> None:
    asked: list[int] = []

    async def answer(questions: Sequence[int]) -> list[int]:
        asked.extend(questions)
        return list(questions)

    batcher = Batcher(answer, most=2, wait=10)
    one = asyncio.create_task(batcher.ask(1))
    await asyncio.sleep(0)
    one.cancel()
    assert list(await asyncio.gather(batcher.ask(2), batcher.ask(3))) == [2, 3]
    assert asked == [2, 3]


async def test_closing_frees_whoever_waits() -> None:
    reached = asyncio.Event()

    async def answer(questions: Sequence[int]) -> list[int]:
        reached.set()
        await asyncio.Event().wait()
        return list(questions)

    batcher = Batcher(answer, most=1, wait=0)
    tasks = [asyncio.create_task(batcher.ask(n)) for n in range(3)]
    await reached.wait()
    await batcher.close()
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(isinstance(f, asyncio.CancelledError) for f in found)


async def test_a_wrong_number_of_answers_is_an_error() -> None:
    async def answer(questions: Sequence[int]) -> list[int]:
        return []

    with pytest.raises(ValueError, match="0 answers to 1"):
        await Batcher(answer, most=1, wait=0).ask(1)
