"""What do the geometry tests share: the engine, when it is built, and their problems on the path."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

pytest.importorskip("geometry.engine._engine", reason="the geometry engine is not built: make setup")
sys.path.insert(0, str(Path(__file__).parent / "engine"))
