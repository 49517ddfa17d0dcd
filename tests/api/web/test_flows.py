"""Can people do in the browser what the viewer is for: submit, watch, read proofs, drag, find jobs?"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
from playwright.sync_api import expect

from tests.api.conftest import Running
from tests.api.web.conftest import ALTITUDES, new_page, solved

ENDED = re.compile("proved|disproved|exhausted|cancelled|invalid|failed")
HARD = "theorem hard (x y z n : ℕ) (hx : 0 < x) (hy : 0 < y) (h : 2 < n) : x ^ n + y ^ n ≠ z ^ n"


def submit(page: Any, text: str, *, seconds: int = 20, kind: str = "lean") -> str:
    """Submit by the form; returns the job's path in the viewer."""
    page.goto("/" if kind == "lean" else "/?kind=geometry")
    page.locator("#problem-text").fill(text)
    page.locator("#seconds").fill(str(seconds))
    page.get_by_role("button", name="Solve", exact=True).click()
    page.wait_for_url("**/view/jobs/*")
    return str(urlsplit(page.url).path)


def wait_for_end(page: Any, status: str | re.Pattern[str] = ENDED) -> None:
    expect(page.locator("h1 .chip")).to_have_text(status)


def test_symbols_are_typed_by_their_names(page: Any) -> None:
    page.goto("/")
    area = page.locator("#problem-text")
    area.fill("")
    area.press_sequentially("theorem t : \\forall n : \\N , n \\le n")
    expect(area).to_have_value("theorem t : ∀ n : ℕ , n ≤ n")
    area.press_sequentially(" \\ex")
    area.press("Tab")
    expect(area).to_have_value("theorem t : ∀ n : ℕ , n ≤ n ∃")


def test_examples_fill_the_form(page: Any) -> None:
    page.goto("/")
    page.get_by_role("button", name="IMO 1964").click()
    expect(page.locator("#problem-text")).to_have_value(re.compile("imo_1964_1b"))
    expect(page.locator(".preview .lean-keyword")).to_have_text("theorem")


def test_a_typed_problem_is_solved(page: Any) -> None:
    path = submit(page, "theorem viewer_typed (n : ℕ) : n ≤ n + 1")
    wait_for_end(page, "proved")
    expect(page.get_by_role("tab", name="Proof")).to_have_attribute("aria-selected", "true")
    expect(page.locator(".steps .step").first).to_be_visible()
    page.get_by_role("link", name="Edit as a new problem").click()
    expect(page.locator("#problem-text")).to_have_value(re.compile("viewer_typed"))
    page.goto(path)
    page.get_by_role("button", name="Try again with the next seed").click()
    page.wait_for_url(lambda url: "/view/jobs/" in url and not url.endswith(path))
    wait_for_end(page, "proved")
    expect(page.locator("main")).to_contain_text("seed 1")


def test_a_proof_is_read_step_by_step(page: Any, proved: str) -> None:
    page.goto(proved)
    steps = page.locator(".steps .step")
    expect(steps.first).to_be_visible()
    expect(page.locator(".step-detail")).to_contain_text("⊢")
    count = steps.count()
    assert count >= 2
    steps.first.click()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".step-detail h3")).to_have_text(f"Step 2 of {count}")
    assert "step=2" in page.url
    page.goto(f"{proved}?tab=proof&step=2")
    expect(page.locator(".step-detail h3")).to_have_text(f"Step 2 of {count}")
    page.get_by_role("button", name="Show in the tree").click()
    expect(page.locator(".state-panel h3")).to_contain_text("State")


def test_the_receipt_names_axioms_and_checked_file(page: Any, proved: str) -> None:
    page.goto(proved)
    page.get_by_role("tab", name="Receipt").click()
    expect(page.locator(".receipt")).to_contain_text("axioms")
    expect(page.locator(".receipt pre").first).to_contain_text("theorem")
    page.get_by_role("tab", name="Time line").click()
    expect(page.locator(".events")).to_contain_text("ended: proved")


def test_a_tree_is_walked_by_keys(page: Any, proved: str) -> None:
    page.goto(f"{proved}?tab=tree")
    canvas = page.locator(".tree-canvas")
    canvas.focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".state-panel h3")).to_have_text(re.compile("State 0"))
    page.keyboard.press("ArrowRight")
    expect(page.locator(".state-panel h3")).not_to_have_text(re.compile("State 0 "))
    expect(page).to_have_url(re.compile("node="))
    address = page.url
    chosen = page.locator(".state-panel h3").inner_text()
    page.goto(address)
    expect(page.locator(".state-panel h3")).to_have_text(chosen)


def test_a_tree_is_moved_by_the_mouse(page: Any, proved: str) -> None:
    page.goto(f"{proved}?tab=tree")
    canvas = page.locator(".tree-canvas")
    expect(canvas).to_have_attribute("data-view", re.compile(r"\d"))
    box = canvas.bounding_box()
    left = float(canvas.get_attribute("data-view").split()[0])
    # The roots stand in the first column.
    tip = page.locator(".tree .tip")
    for down in range(4, int(box["height"]), 8):
        page.mouse.move(box["x"] + left, box["y"] + down)
        if tip.is_visible():
            break
    expect(tip).to_contain_text("⊢")
    items = int(canvas.get_attribute("data-items"))
    page.mouse.dblclick(box["x"] + left, box["y"] + down)
    page.wait_for_function("n => Number(document.querySelector('.tree-canvas').dataset.items) < n", arg=items)
    page.mouse.dblclick(box["x"] + left, box["y"] + down)
    expect(canvas).to_have_attribute("data-items", str(items))
    before = canvas.get_attribute("data-view")
    page.mouse.wheel(0, -300)
    expect(canvas).not_to_have_attribute("data-view", before)
    zoomed = [float(one) for one in canvas.get_attribute("data-view").split()]
    page.mouse.down()
    page.mouse.move(box["x"] + left + 60, box["y"] + down + 30, steps=4)
    page.mouse.up()
    moved = f"{zoomed[0] + 60:.2f}"
    expect(canvas).to_have_attribute("data-view", re.compile(f"^{re.escape(moved)} "))
    page.get_by_role("button", name="Show all").click()
    expect(canvas).to_have_attribute("data-view", before)


def test_false_statements_show_the_disproof(page: Any, service: str) -> None:
    page.goto(solved(service, "disproved", formal_statement="theorem viewer_false (n : ℕ) : n < 5"))
    page.get_by_role("tab", name="Disproof").click()
    expect(page.locator(".steps-view")).to_contain_text("The statement is false")


def test_a_live_search_is_followed_and_cancelled(page: Any) -> None:
    submit(page, HARD, seconds=60)
    page.get_by_role("tab", name="Search tree").click()
    canvas = page.locator(".tree-canvas")
    expect(canvas).to_have_attribute("data-states", re.compile(r"^\d{2,}$"))
    before = int(canvas.get_attribute("data-states"))
    page.wait_for_function(
        "n => Number(document.querySelector('.tree-canvas').dataset.states) > n", arg=before
    )
    expect(page.locator(".live")).to_contain_text("states")
    page.get_by_role("button", name="Cancel").click()
    wait_for_end(page)
    expect(page.locator(".tree-canvas")).to_be_visible()


def test_what_does_not_parse_is_refused_with_the_reason(page: Any) -> None:
    submit(page, "no statement at all")
    wait_for_end(page, "invalid")
    expect(page.locator(".message-box")).to_contain_text("theorem")
    page.goto("/?kind=geometry")
    page.locator("#problem-text").fill("a b = segmnt a b")
    page.get_by_role("button", name="Solve", exact=True).click()
    expect(page.locator("main")).to_contain_text("segmnt")


def test_a_figure_is_drawn_while_typing(page: Any) -> None:
    page.goto("/?kind=geometry")
    expect(page.locator("#live-figure svg")).to_be_visible()
    page.locator("#problem-text").fill("a b = segment a b; m = midpoint m a b ? cong m a m b")
    expect(page.get_by_role("status")).to_contain_text("3 points")
    page.locator("#problem-text").fill("a b = segmnt a b")
    expect(page.locator("#live-figure")).to_have_class(re.compile("stale"))


def test_steps_of_a_geometry_proof_light_up_and_points_can_be_dragged(page: Any, constructed: str) -> None:
    page.goto(constructed)
    board = page.locator("#figure-board")
    expect(board.locator("svg")).to_be_visible()
    page.locator(".geometry-steps .step").last.click()
    expect(board).to_have_attribute("data-lit", re.compile(r"^[1-9]"))
    assert page.locator(".step.premise").count() > 0
    free = board.locator("ellipse[fill='#2166ac']").first
    box = free.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 40, y + 25, steps=6)
    page.mouse.up()
    expect(board).to_have_attribute("data-error", re.compile(r"e-\d"))
    assert float(board.get_attribute("data-error")) < 1e-5
    moved = free.bounding_box()
    assert moved["x"] > box["x"] + 20


def test_a_geometry_problem_is_typed_and_solved(page: Any) -> None:
    submit(page, ALTITUDES, kind="geometry")
    wait_for_end(page, "proved")
    expect(page.locator("#figure-board svg")).to_be_visible()
    expect(page.locator(".geometry-steps [data-goal]")).to_have_count(1)


def test_jobs_are_found_by_filters_that_links_carry(page: Any, proved: str) -> None:
    page.goto("/view/jobs")
    expect(page.locator("tbody tr").first).to_be_visible()
    page.locator("#filter-text").fill("viewer_logic")
    expect(page.locator("tbody tr").first).to_contain_text("viewer_logic")
    expect(page).to_have_url(re.compile("q=viewer_logic"))
    page.locator("#filter-status").select_option("failed")
    expect(page.get_by_role("status")).to_have_text("No job fits.")
    page.goto("/view/jobs?status=proved&q=viewer_logic")
    page.locator("tbody a").first.click()
    expect(page.locator("h1")).to_contain_text("viewer_logic")


def test_a_set_becomes_a_batch_with_a_table(page: Any, tmp_path: Path) -> None:
    rows = [
        {"name": "one", "formal_statement": "theorem one : 1 + 1 = 2"},
        {"name": "two", "formal_statement": "theorem two : 1 + 1 = 3"},
    ]
    set_file = tmp_path / "two.jsonl"
    set_file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    page.goto("/view/batches")
    page.locator("#set-file").set_input_files(set_file)
    page.get_by_role("button", name="Solve them all").click()
    page.wait_for_url("**/view/batches/*")
    expect(page.locator("main")).to_contain_text("2 of 2 finished")
    expect(page.locator("tbody")).to_contain_text("one")
    expect(page.locator("tbody .status-disproved")).to_have_count(1)
    with page.expect_download() as download:
        page.get_by_role("button", name="Results (JSONL)").click()
    names = [json.loads(line)["name"] for line in Path(download.value.path()).read_text().splitlines()]
    assert sorted(names) == ["one", "two"]


def test_a_job_that_is_not_there_is_said(page: Any) -> None:
    page.goto("/view/jobs/absent")
    expect(page.get_by_role("alert")).to_be_visible()


def exported(page: Any, browser: Any, folder: Path) -> tuple[Any, list[str]]:
    """The page that the button saves, opened without a network, and what it asks for."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as HTML page").click()
    file = folder / "saved.html"
    download.value.save_as(file)
    alone = browser.new_context(offline=True).new_page()
    requests: list[str] = []
    alone.on("request", lambda request: requests.append(request.url))
    alone.goto(file.as_uri())
    return alone, requests


def test_an_exported_page_needs_no_service(page: Any, browser: Any, proved: str, tmp_path: Path) -> None:
    page.goto(proved)
    alone, requests = exported(page, browser, tmp_path)
    expect(alone.locator("h1")).to_contain_text("viewer_logic")
    alone.get_by_role("tab", name="Search tree").click()
    expect(alone.locator(".tree-canvas")).to_have_attribute("data-states", re.compile(r"^\d+$"))
    alone.get_by_role("tab", name="Proof").click()
    expect(alone.locator(".steps .step").first).to_be_visible()
    assert [url for url in requests if not url.startswith(("file:", "data:", "blob:"))] == []
    alone.context.close()


def test_an_exported_figure_needs_no_service(
    page: Any, browser: Any, constructed: str, tmp_path: Path
) -> None:
    page.goto(constructed)
    alone, requests = exported(page, browser, tmp_path)
    alone.locator(".geometry-steps .step").last.click()
    expect(alone.locator("#figure-board")).to_have_attribute("data-lit", re.compile(r"^[1-9]"))
    assert [url for url in requests if not url.startswith(("file:", "data:", "blob:"))] == []
    alone.context.close()


def test_a_key_is_asked_for_and_used(browser: Any, viewer: Path, new_running: Any) -> None:
    key = "viewer_" + "k" * 30
    guarded: Running = new_running(api_keys=key, require_key="true", runners="0")
    guarded.start()
    for page in new_page(browser, guarded.url):
        page.goto("/view/jobs")
        expect(page.get_by_label("API key")).to_be_visible()
        page.get_by_label("API key").fill(key)
        page.get_by_role("button", name="Use it in this tab").click()
        expect(page.locator("main")).to_contain_text("No job fits.")
        submit(page, "theorem kept (n : ℕ) : n = n")
        expect(page.locator("h1 .chip")).to_have_text("queued")
        expect(page.locator(".live")).to_contain_text("waiting")
        page.get_by_role("button", name="Cancel").click()
        wait_for_end(page, "cancelled")


def test_text_of_users_never_becomes_markup(page: Any) -> None:
    evil = "<img src=x onerror=alert(1)>"
    answer = page.request.post(
        "/prove",
        data={
            "formal_statement": f'theorem evil : "{evil}" = "{evil}"',
            "name": evil,
            "budget": {"seconds": 5},
        },
    )
    if not answer.ok:
        assert 400 <= answer.status < 500
        return
    page.goto(f"/view/jobs/{answer.json()['id']}")
    expect(page.locator("h1")).to_contain_text(evil)
    wait_for_end(page)
    for tab in page.get_by_role("tab").all():
        tab.click()
        assert page.locator("main img").count() == 0
    page.goto("/view/jobs")
    expect(page.locator("tbody")).to_contain_text(evil)
    assert page.locator("main img").count() == 0
