"""The viewer's files and the page about the API."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, PlainTextResponse, Response
from starlette.exceptions import HTTPException

from api.service import docs

router = APIRouter(include_in_schema=False)

BUILT = Path(__file__).parents[2] / "web" / "dist"
"""The viewer as it was built."""

_UNBUILT = (
    "Medalist is running, without its viewer: that is not built.\n"
    "Build it with `npm ci && npm run build` in api/web (`make setup` does), or use the API: /docs\n"
)
_FOREVER = "public, max-age=31536000, immutable"


@router.get("/")
@router.get("/view")
@router.get("/view/{rest:path}")
async def viewer(request: Request, rest: str = "") -> Response:
    """The one page of the viewer."""
    page = BUILT / "index.html"
    if not page.is_file():
        return PlainTextResponse(_UNBUILT)
    accepted = request.headers.get("accept", "*/*")
    if "text/html" not in accepted and "*/*" not in accepted:
        raise HTTPException(404)
    return FileResponse(page, headers={"Cache-Control": "no-cache"})


@router.get("/assets/{name}")
async def asset(name: str) -> Response:
    """A file whose name has the hash of its content."""
    return _file(BUILT / "assets", name, _FOREVER)


@router.get("/icon.svg")
@router.get("/favicon.ico")
async def icon() -> Response:
    """The icon."""
    return _file(BUILT, "icon.svg", "public, max-age=86400")


@router.get("/docs")
async def described(request: Request) -> Response:
    """The API as a page."""
    return HTMLResponse(docs.page(request.app.openapi()), headers={"Content-Security-Policy": docs.POLICY})


def _file(folder: Path, name: str, cache: str) -> Response:
    """A file right in that folder, whatever the name tries."""
    if not folder.is_dir() or name not in {path.name for path in folder.iterdir() if path.is_file()}:
        raise HTTPException(404)
    return FileResponse(folder / name, headers={"Cache-Control": cache})
