"""One Ray for the tests of a search on nodes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from prover.workers.connection import connected, prepare_for_own_cluster


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def ray() -> AsyncIterator[Any]:
    """This process, connected to a cluster: the one that other tests use, or one of its own."""
    prepare_for_own_cluster()
    there: Any = pytest.importorskip("ray")
    if there.is_initialized():
        yield there
        return
    async with connected("local", cores=3) as module:
        yield module
