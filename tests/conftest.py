"""What every test may ask for: a Lean that is ready to run."""

from __future__ import annotations

import pytest

from lean.toolchain import Toolchain, find


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    """The runtime from the wheel with the core, compiled in the user's own cache so that runs share it."""
    return find("core")
