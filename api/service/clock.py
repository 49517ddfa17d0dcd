"""Has the wall clock jumped? Nothing is decided by it, but the times that people read are then odd."""

from __future__ import annotations

import time
from collections.abc import Callable

_JUMP_SECONDS = 5.0
_REMEMBERED_SECONDS = 600.0


class Clock:
    """Holds the wall clock against the steady one; `look` is called from time to time."""

    def __init__(
        self, wall: Callable[[], float] = time.time, steady: Callable[[], float] = time.monotonic
    ) -> None:
        self._wall = wall
        self._steady = steady
        self._offset = wall() - steady()
        self._jump: tuple[float, float] | None = None

    def look(self) -> str | None:
        """What to say about the last jump, for some minutes after it; None when all is well."""
        now = self._steady()
        offset = self._wall() - now
        if abs(offset - self._offset) > _JUMP_SECONDS:
            self._jump = now, offset - self._offset
        self._offset = offset
        if self._jump is None or now - self._jump[0] > _REMEMBERED_SECONDS:
            return None
        at, by = self._jump
        return (
            f"the clock jumped by {by:+.0f} s {now - at:.0f} s ago; times of jobs across it are off by that"
        )
