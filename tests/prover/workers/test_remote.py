"""A resident answers from where it lives, says what went wrong there, and is started again when lost."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable

import pytest

from prover.errors import PolicyError, WorkersError
from prover.workers.remote import Lost, Remote, Renewed, Resident, Start


class Clerk:
    """A resident for the tests."""

    def __init__(self, works: bool = True) -> None:
        self._works = works
        self._cancelled = 0
        self._begun = asyncio.Event()

    async def open(self) -> None:
        if not self._works:
            raise PolicyError("this clerk does not work")

    async def double(self, number: int) -> int:
        return 2 * number

    async def fail(self) -> None:
        raise PolicyError("asked to")

    async def sleep(self) -> None:
        self._begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self._cancelled += 1
            raise

    async def asleep(self) -> None:
        await self._begun.wait()

    async def cancelled(self) -> int:
        return self._cancelled

    async def pid(self) -> int:
        return os.getpid()

    async def die(self) -> None:
        os._exit(3)


CLERK = Resident(__name__, "Clerk")

Starting = Callable[[Resident], Start]


async def test_calls_are_answered_where_the_resident_lives(
    start: Starting, gone: Callable[[list[int]], bool]
) -> None:
    remote = await start(CLERK)()
    answers = await asyncio.gather(*(remote.call("double", n) for n in range(20)))
    assert answers == [2 * n for n in range(20)]
    pid = await remote.call("pid")
    assert pid != os.getpid()
    with pytest.raises(PolicyError, match="asked to"):
        await remote.call("fail")
    await remote.close()
    assert gone([pid])
    with pytest.raises(Lost):
        await remote.call("double", 1)


async def test_a_resident_that_cannot_be_made_says_why(start: Starting) -> None:
    with pytest.raises(PolicyError, match="this clerk does not work"):
        await start(Resident(__name__, "Clerk", (False,)))()


async def test_cancelling_a_call_cancels_it_there(start: Starting) -> None:
    remote = await start(CLERK)()
    call = asyncio.create_task(remote.call("sleep"))
    await remote.call("asleep")
    call.cancel()
    await asyncio.gather(call, return_exceptions=True)
    while not await remote.call("cancelled"):
        pass
    await remote.close()


async def test_whoever_calls_learns_of_a_loss_and_the_next_call_is_answered(start: Starting) -> None:
    renewed = Renewed(start(CLERK), "the clerk")
    waiting = asyncio.create_task(renewed.call("sleep"))
    first = await renewed.call("pid")
    await renewed.call("asleep")
    with pytest.raises(Lost):
        await renewed.call("die")
    with pytest.raises(Lost):
        await waiting
    assert await renewed.call("pid") != first
    assert renewed.losses == 1
    await renewed.close()
    with pytest.raises(WorkersError, match="the clerk was closed"):
        await renewed.call("pid")


async def test_what_cannot_be_started_again_is_an_error_until_it_can() -> None:
    class Fake:
        def __init__(self) -> None:
            self.lost = False

        async def call(self, method: str, *arguments: object) -> object:
            if self.lost:
                raise Lost("gone")
            return method

        def kill(self) -> None:
            self.lost = True

        async def close(self) -> None:
            self.lost = True

    broken = False

    async def start() -> Remote:
        if broken:
            raise Lost("no place")
        return Fake()

    renewed = Renewed(start, "the fake")
    assert await renewed.call("a") == "a"
    broken = True
    renewed.kill()
    with pytest.raises(Lost):
        await renewed.call("b")
    with pytest.raises(WorkersError, match="the fake was lost while it started, 3 times: no place"):
        await renewed.call("c")
    broken = False
    assert await renewed.call("d") == "d"
    await renewed.close()
