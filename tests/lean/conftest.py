"""What the tests of workers share."""

from __future__ import annotations

import time
from collections.abc import Callable

import psutil
import pytest


@pytest.fixture
def gone() -> Callable[[int], bool]:
    """Has a process ended within half a minute?"""

    def ended(pid: int) -> bool:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
                    return True
            except psutil.NoSuchProcess:
                return True
            time.sleep(0.01)
        return False

    return ended
