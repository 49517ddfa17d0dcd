"""Does the engine prove false theorems? A part of the long search, and the sanitizer build."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import false_theorems
import pytest
from polishing import false_on, polish

from geometry.facts import Fact, Figure

ROOT = Path(__file__).parents[3]


def fact(text: str) -> Fact:
    predicate, *points = text.split()
    return Fact(predicate, tuple(points))


def test_what_follows_is_not_false_on_a_polished_figure() -> None:
    # Mirror images in a thin triangle, met to six digits only: FG ⟂ AE follows, AF = AE does not.
    figure = Figure({"a": (0, 0), "e": (1, 0), "f": (2, 4e-4), "g": (2 + 3e-7, -4e-4)})
    assumed = [fact("cong a f a g"), fact("cong e f e g")]
    places = polish(figure, assumed)
    assert places is not None
    assert not false_on(fact("perp f g a e"), places)
    assert false_on(fact("cong a f a e"), places)
    assert false_on(fact("perp a f a e"), places)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [20, 777_004, 778_012])  # the last two once raised a false alarm each
def test_no_false_theorem_is_derived(seed: int) -> None:
    tally = false_theorems.search(cases=5_000, seed=seed)
    assert tally.cases >= 5_000
    assert not tally.proved


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("cmake") is None, reason="cmake is not installed")
def test_engine_is_clean_under_sanitizers(tmp_path: Path) -> None:
    options = ["-DMEDALIST_SANITIZE=ON", "-DMEDALIST_PYTHON=OFF"]
    configure = ["cmake", "-S", str(ROOT), "-B", str(tmp_path), *options]
    subprocess.run(configure, check=True, capture_output=True)
    subprocess.run(["cmake", "--build", str(tmp_path), "-j2"], check=True, capture_output=True)
    for program, figures in (("geometry_fuzz", "400"), ("geometry_search_fuzz", "25")):
        command = [tmp_path / program, figures, "1"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-4000:]
        assert f"{figures} figures" in done.stdout
