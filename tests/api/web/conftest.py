"""What do the viewer's tests need: a built viewer, the running service, and a browser?"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

WEB = Path(__file__).parents[3] / "api" / "web"
_START_SECONDS = 90


@pytest.fixture(scope="session")
def viewer() -> Path:
    """The folder of the built viewer."""
    built = WEB / "dist"
    if not (built / "index.html").exists():
        if shutil.which("npm") is None:
            pytest.skip("the viewer is not built and npm is missing: apt-get install npm, then make setup")
        subprocess.run(["npm", "ci"], cwd=WEB, check=True, capture_output=True, timeout=300)
        subprocess.run(["npm", "run", "build"], cwd=WEB, check=True, capture_output=True, timeout=300)
    return built


@pytest.fixture(scope="session")
def service(viewer: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a service that runs with a store of its own; MEDALIST_TEST_URL names another."""
    if url := os.environ.get("MEDALIST_TEST_URL"):
        yield url.rstrip("/")
        return
    from api.command_line import app

    if "serve" not in _commands(app):
        pytest.skip("this installation has no `medalist serve`")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = tmp_path_factory.mktemp("service")
    log = (folder / "log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", "api", "serve", "--port", str(port), "--data", str(folder / "data")],
        stdout=log,
        stderr=log,
    )
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_for(url, process, folder / "log")
        yield url
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        log.close()


def _commands(app: Any) -> set[str]:
    import typer.main

    command = typer.main.get_command(app)
    return set(getattr(command, "commands", {}))


def _wait_for(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        try:
            urllib.request.urlopen(f"{url}/healthz", timeout=2).close()
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError(f"the service did not start: {log.read_text()[-2000:]}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Debian's Chromium, headless."""
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
    context = browser.new_context(base_url=service, viewport={"width": 1280, "height": 860})
    opened = context.new_page()
    opened.set_default_timeout(30_000)
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
