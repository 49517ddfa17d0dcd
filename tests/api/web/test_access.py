"""Can everybody use the viewer: with assistive tools (axe), in dark and light, on a phone?"""

from __future__ import annotations

import re
from typing import Any

import pytest

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
from playwright.sync_api import expect

from tests.api.web.conftest import WEB

AXE = WEB / "node_modules" / "axe-core" / "axe.min.js"


def serious(page: Any) -> list[str]:
    """What axe finds on the page, serious or critical: rule and place."""
    if not AXE.exists():
        pytest.skip("axe-core is not installed: npm ci in api/web")
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{one['id']}: {node['target']} {node.get('failureSummary', '')}"
        for one in found["violations"]
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_serious(page: Any, theme: Any, proved: str, constructed: str) -> None:
    page.emulate_media(color_scheme=theme)
    shown = {
        "/": ".preview",
        "/?kind=geometry": "#live-figure svg",
        "/view/jobs": "tbody tr",
        "/view/batches": "main form",
        f"{proved}?tab=proof": ".step-detail .goal",
        f"{proved}?tab=tree&node=0": ".state-panel .goal",
        f"{proved}?tab=time": ".events li",
        f"{proved}?tab=receipt": ".receipt dl",
        f"{constructed}?tab=figure&step=1": "#figure-board svg",
        "/view/jobs/absent": "[role=alert]",
    }
    for path, ready in shown.items():
        page.goto(path)
        expect(page.locator(ready).first).to_be_visible()
        assert serious(page) == [], path


def test_a_chosen_theme_stays(page: Any) -> None:
    page.emulate_media(color_scheme="light")
    page.goto("/")
    colour = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(colour)
    button = page.get_by_role("button", name=re.compile("Theme"))
    button.click()
    button.click()
    expect(button).to_have_text("Theme: dark")
    dark = page.evaluate(colour)
    assert dark != light
    page.reload()
    assert page.evaluate(colour) == dark


def test_nothing_is_cut_off_on_a_phone(page: Any, proved: str, constructed: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    for path in (
        "/",
        "/?kind=geometry",
        "/view/jobs",
        "/view/batches",
        f"{proved}?tab=proof",
        f"{proved}?tab=tree",
        f"{proved}?tab=receipt",
        f"{constructed}?tab=figure",
    ):
        page.goto(path)
        expect(page.locator("h1")).to_be_visible()
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path


def test_pages_are_reached_by_keys_alone(page: Any) -> None:
    page.goto("/view/jobs")
    page.locator("h1").click()
    page.keyboard.press("g")
    page.keyboard.press("b")
    expect(page.locator("h1")).to_have_text("Batches")
    page.keyboard.press("g")
    page.keyboard.press("n")
    expect(page.locator("h1")).to_have_text("New problem")
    page.locator("#problem-text").focus()
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/view/jobs/*")
