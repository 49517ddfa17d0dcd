from __future__ import annotations

import re
from pathlib import Path

import pytest

from api.service.routes import pages
from tests.api.conftest import Within


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A viewer, as Vite leaves it."""
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>viewer</title>")
    (folder / "icon.svg").write_text("<svg/>")
    (folder / "assets" / "index-abc.js").write_text("export {}")
    (folder / "secret.txt").write_text("secret")
    monkeypatch.setattr(pages, "BUILT", folder)
    return folder


async def test_the_viewer_is_served_with_its_files(within: Within, built: Path) -> None:
    async with within() as service:
        for path in ("/", "/view", "/view/jobs", "/view/jobs/j1", "/view/../view/x"):
            answer = await service.get(path, headers={"Accept": "text/html,*/*;q=0.8"})
            assert "viewer" in answer.text
            assert answer.headers["cache-control"] == "no-cache"
        script = await service.get("/assets/index-abc.js")
        assert script.headers["content-type"].startswith("text/javascript")
        assert "immutable" in script.headers["cache-control"]
        assert (await service.get("/icon.svg")).headers["content-type"] == "image/svg+xml"
        assert (await service.get("/view/x", headers={"Accept": "application/json"})).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/assets/../secret.txt", "/assets/..%2fsecret.txt", "/assets/%2e%2e/secret.txt",
        "/assets/..%5csecret.txt", "/secret.txt", "/assets/", "/assets", "/assets/none.js",
        "/assets//etc/passwd", "/assets/%00", "/index.html",
    ],
)  # fmt: skip
async def test_nothing_else_is_served(within: Within, built: Path, path: str) -> None:
    async with within() as service:
        answer = await service.get(path)
    assert answer.status_code == 404
    assert "secret" not in answer.json()["detail"]


async def test_a_viewer_that_is_not_built_is_explained(
    within: Within, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pages, "BUILT", tmp_path / "none")
    async with within() as service:
        answer = await service.get("/")
        assert answer.status_code == 200
        assert "npm run build" in answer.text
        assert (await service.get("/assets/x.js")).status_code == 404


async def test_the_api_is_described_on_a_page_without_scripts(within: Within) -> None:
    async with within() as service:
        schema = (await service.get("/openapi.json")).json()
        page = (await service.get("/docs")).text
    for path in schema["paths"]:
        assert path in page
    assert "<script" not in page
    assert "curl -X POST http://localhost:8000/prove" in page
    for name in set(re.findall(r"#/components/schemas/(\w+)", str(schema))):
        assert name in schema["components"]["schemas"]
