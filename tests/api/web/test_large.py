"""Does the viewer bear large searches, and is it small at first load?"""

from __future__ import annotations

import gzip
import hashlib
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
from playwright.sync_api import expect

from api.store.files import Files
from tests.api.conftest import Running
from tests.api.web.conftest import solved
from tests.api.web.made_trace import write_trace

STATES = 20_000
FIRST_LOAD = 400_000  # bytes, gzipped


def big_job(running: Running, states: int) -> str:
    """The page of a job whose trace is replaced by one of so many states."""
    path = solved(running.url, "proved", formal_statement=f"theorem big_{states} : {states} = {states}")
    trace = httpx.get(f"{running.url}/jobs/{path.rsplit('/', 1)[1]}/trace").content
    kept = Files(running.folder / "files").path(hashlib.sha256(trace).hexdigest())
    assert kept.is_file()
    write_trace(kept, states)
    return f"{path}?tab=tree"


def test_a_search_of_20000_states_opens_and_moves(page: Any, running: Running) -> None:
    page.goto(big_job(running, STATES))
    canvas = page.locator(".tree-canvas")
    expect(canvas).to_have_attribute("data-states", str(STATES))
    expect(canvas).to_have_attribute("data-paint-ms", re.compile(r"\d"))
    box = canvas.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    for _ in range(12):
        page.mouse.wheel(0, -400)
    page.mouse.down()
    page.mouse.move(x + 200, y + 150, steps=10)
    page.mouse.up()
    page.locator("#tree-find").fill("(n + 19999)")
    page.locator("#tree-find").press("Enter")
    expect(page.locator(".state-panel h3")).to_have_text("State 19999")
    canvas.focus()
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".state-panel h3")).not_to_have_text("State 19999")


@pytest.mark.parametrize("path", ["/", "/?kind=geometry", "/view/jobs"])
def test_the_first_load_is_small(page: Any, path: str) -> None:
    bodies: list[bytes] = []
    page.on(
        "response",
        lambda response: (
            bodies.append(response.body()) if response.ok and "/assets/" in response.url else None
        ),
    )
    page.goto(path, wait_until="networkidle")
    loaded = sum(len(gzip.compress(body)) for body in bodies)
    assert 0 < loaded < FIRST_LOAD


def test_the_first_page_links_to_little(viewer: Path) -> None:
    page = (viewer / "index.html").read_text()
    named = re.findall(r'(?:src|href)="/(assets/[^"]+)"', page)
    assert any(name.endswith(".js") for name in named)
    assert sum(len(gzip.compress((viewer / name).read_bytes())) for name in named) < FIRST_LOAD
