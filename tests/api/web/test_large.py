"""Does the viewer bear large searches, and is it small at first load?"""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
from playwright.sync_api import expect

from tests.api.web.made_trace import lines_of, write_trace

STATES = 20_000
FIRST_LOAD = 400_000  # bytes, gzipped


def big_job(page: Any, folder: Path, states: int) -> str:
    """A job whose trace has so many states; only its answers are made up, the pages are the service's."""
    trace = folder / "big.trace.zst"
    write_trace(trace, states)
    body = lines_of(trace)
    job = {
        **dict.fromkeys(("batch", "policy", "rerun_of", "ahead", "progress", "geometry", "message")),
        **{
            "id": "big",
            "kind": "lean",
            "name": "big",
            "status": "exhausted",
            "seconds": 60.0,
            "steps": 1,
            "seed": 0,
        },
        **{"formal_statement": "theorem big : True", "environment": "core", "mode": "both", "attempts": 1},
        **{"budget": {"seconds": 60, "simulations": None}, "cancelling": False, "result": None},
        **dict.fromkeys(("created_at", "started_at", "finished_at"), "2026-01-01T00:00:00Z"),
        "links": {"trace": "/jobs/big/trace", "steps": None, "figure": None},
    }
    page.route(
        re.compile(r"/jobs/big$"),
        lambda route: route.fulfill(json=job) if "/view/" not in route.request.url else route.continue_(),
    )
    page.route(
        re.compile(r"/jobs/big/trace"),
        lambda route: route.fulfill(body=body, content_type="application/x-ndjson"),
    )
    return "/view/jobs/big?tab=tree"


def test_a_search_of_20000_states_opens_and_moves(page: Any, tmp_path: Path) -> None:
    page.goto(big_job(page, tmp_path, STATES))
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


@pytest.mark.parametrize("path", ["/", "/view/jobs"])
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
