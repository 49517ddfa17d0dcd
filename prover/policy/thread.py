"""Where does a policy compute, so that the event loop stays free?

In one thread of its own: computations come one after the other, each with all the threads that torch may use.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import torch

from prover.errors import PolicyError

T = TypeVar("T")


class Thread:
    """A thread that computes with torch.

    owner: the policy's name, for messages.  threads: that torch uses for one operation; None for its own
    choice, all cores.
    """

    def __init__(self, owner: str, threads: int | None = None) -> None:
        if threads is not None and threads < 1:
            raise PolicyError(f"the policy {owner} cannot compute with {threads} threads; 1 is the least")
        self._owner = owner
        self._closed = False
        self._pool = ThreadPoolExecutor(1, "policy", _set_threads, (threads,))

    @property
    def closed(self) -> bool:
        """Long computations look here now and then, and end early."""
        return self._closed

    async def run(self, function: Callable[[], T]) -> T:
        """The result of `function`; whatever it raises comes as PolicyError."""
        if self._closed:
            raise PolicyError(f"the policy {self._owner} was closed")
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, function)
        except PolicyError:
            raise
        except Exception as error:  # a model can trip over anything, out of memory or of its own tables
            raise PolicyError(
                f"the policy {self._owner} could not compute: {type(error).__name__}: {str(error)[:500]}; if "
                "memory ran out, choose a smaller model or another device"
            ) from error

    def close(self) -> None:
        """Computes nothing more; what is under way is not waited for."""
        self._closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)


def device_of(name: str | None, owner: str) -> torch.device:
    """The device of that name, which can be used; the first GPU or else the CPU when none is named.

    Raises PolicyError.
    """
    if name is None:
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    try:
        device = torch.device(name)
        torch.zeros(1, device=device)
    except (RuntimeError, AssertionError) as error:
        raise PolicyError(
            f"the policy {owner} cannot run on the device {name!r}: {str(error).splitlines()[0][:200]}; "
            "without a device it takes a GPU if there is one, else the CPU"
        ) from error
    return device


def _set_threads(threads: int | None) -> None:
    if threads is not None:
        torch.set_num_threads(threads)
