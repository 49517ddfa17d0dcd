"""What do the viewer's tests need: a built viewer, the running service, a browser, and jobs to look at?"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.api.conftest import Running

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
# Other work may keep this machine busy: what is waited for comes, however late.
sync_api.expect.set_options(timeout=60_000)

WEB = Path(__file__).parents[3] / "api" / "web"
LOGIC = "theorem viewer_logic (p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r)"
ALTITUDES = (
    "a b c = triangle a b c; d = foot d a b c; e = foot e b c a; "
    "h = on_line h a d, on_line h b e ? perp c h a b"
)


@pytest.fixture(scope="session")
def viewer() -> Path:
    """The folder of the built viewer."""
    built = WEB / "dist"
    if not (built / "index.html").exists():
        pytest.skip("the viewer is not built: make setup builds it where Node.js is there")
    return built


@pytest.fixture(scope="session")
def service(viewer: Path, running: Running) -> str:
    """The address of the service."""
    return running.url


def solved(service: str, status: str, **asked: Any) -> str:
    """Have a problem solved; returns the path of its page."""
    with httpx.Client(base_url=service, timeout=150) as client:
        answer = client.post("/prove", params={"wait": 120}, json={"budget": {"seconds": 60}} | asked)
    job = answer.json()
    assert job.get("status") == status, job
    return f"/view/jobs/{job['id']}"


@pytest.fixture(scope="session")
def proved(service: str) -> str:
    """The page of a proved statement, `viewer_logic`."""
    return solved(service, "proved", formal_statement=LOGIC)


@pytest.fixture(scope="session")
def constructed(service: str) -> str:
    """The page of a proved geometry problem, `altitudes`."""
    return solved(service, "proved", geometry=ALTITUDES, name="altitudes")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Debian's Chromium, headless; for a module, since no other test can run an event loop meanwhile."""
    executable = shutil.which("chromium")
    if executable is None:
        pytest.skip("Chromium is missing: apt-get install chromium")
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=executable, args=arguments)
        yield started
        started.close()


@pytest.fixture
def page(browser: Any, service: str) -> Iterator[Any]:
    """A page of the service. Errors on its console, such as breaches of the policy, fail the test."""
    yield from new_page(browser, service)


def new_page(browser: Any, service: str) -> Iterator[Any]:
    """A page whose paths are the service's."""
    context = browser.new_context(base_url=service, viewport={"width": 1280, "height": 860})
    opened = context.new_page()
    opened.set_default_timeout(60_000)
    troubles: list[str] = []
    opened.on("pageerror", lambda error: troubles.append(str(error)))

    def heard(message: Any) -> None:
        # Refusals are part of the flows; the browser reports their status on its own.
        if message.type == "error" and "Failed to load resource" not in message.text:
            troubles.append(message.text)

    opened.on("console", heard)
    yield opened
    context.close()
    assert troubles == []
