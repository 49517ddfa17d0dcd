"""How does the description of the API look as a page? Plain HTML, without scripts."""

from __future__ import annotations

import base64
import hashlib
import json
from html import escape
from typing import Any

_STYLE = """
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem }
h2 { margin-top: 2.5rem } h3 { font-family: ui-monospace, monospace; margin: 2rem 0 .3rem }
pre { padding: .8rem; overflow-x: auto; border: 1px solid #8886; border-radius: 6px }
table { border-collapse: collapse }
td, th { text-align: left; padding: .2rem .8rem .2rem 0; vertical-align: top }
"""
_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()

POLICY = (
    f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
"""The content-security policy of the page."""


def page(schema: dict[str, Any]) -> str:
    """The page of an OpenAPI document."""
    info = schema["info"]
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8>",
        '<meta name=viewport content="width=device-width, initial-scale=1">',
        f"<title>{escape(info['title'])}: API</title><style>{_STYLE}</style>",
        f"<h1>{escape(info['title'])} {escape(info['version'])}</h1>",
        *(f"<p>{_text(part)}</p>" for part in info["description"].split("\n\n")),
        '<p>As a document for programs: <a href="/openapi.json">/openapi.json</a></p>',
    ]
    tags: dict[str, list[str]] = {tag["name"]: [] for tag in schema["tags"]}
    for path, methods in schema["paths"].items():
        for method, route in methods.items():
            tags[route["tags"][0]].append(_route(schema, method.upper(), path, route))
    for tag in schema["tags"]:
        parts.append(f"<h2>{escape(tag['name'])}</h2><p>{_text(tag['description'])}</p>")
        parts += tags[tag["name"]]
    return "\n".join(parts)


def _route(schema: dict[str, Any], method: str, path: str, route: dict[str, Any]) -> str:
    parts = [f"<h3>{escape(f'{method} {path}')}</h3>", f"<p>{_text(route.get('description', ''))}</p>"]
    rows = [
        f"<tr><th>{escape(given['name'])}<td>{escape(given['in'])}<td>{_text(given.get('description', ''))}"
        for given in route.get("parameters", ())
    ]
    if rows:
        parts.append(f"<table>{''.join(rows)}</table>")
    for kind, body in route.get("requestBody", {}).get("content", {}).items():
        for example in _examples(schema, body):
            shown = example if isinstance(example, str) else json.dumps(example, ensure_ascii=False)
            data = shown.replace("'", "'\\''")
            command = f"curl -X {method} http://localhost:8000{path} -H 'Content-Type: {kind}' -d '{data}'"
            parts.append(f"<pre>{escape(command)}</pre>")
    answers = ", ".join(
        f"{status} ({escape(answer['description'])})" for status, answer in sorted(route["responses"].items())
    )
    parts.append(f"<p>Answers: {answers}</p>")
    return "\n".join(parts)


def _examples(schema: dict[str, Any], body: dict[str, Any]) -> list[Any]:
    if "example" in body:
        return [body["example"]]
    reference = body.get("schema", {}).get("$ref", "")
    found: list[Any] = (
        schema["components"]["schemas"].get(reference.rpartition("/")[2], {}).get("examples", [])
    )
    return found


def _text(text: str) -> str:
    """Escaped, with `code` set as such."""
    parts = escape(text).split("`")
    return "".join(f"<code>{part}</code>" if i % 2 else part for i, part in enumerate(parts))
