"""How do the results of a batch look as a file?"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any, ClassVar, Protocol

from api.store.jobs import Stored

_MEMBERS = ("proof", "theorem", "message", "seconds", "steps", "environment", "lean", "library", "seed")


class Table(Protocol):
    """A form of the file."""

    head: str

    def lines(self, rows: Sequence[Stored]) -> str:
        """The lines of jobs that have ended."""


class JsonLines:
    """One JSON object a line, with the members of a result, `id` being the caller's and `job` ours."""

    head = ""

    def lines(self, rows: Sequence[Stored]) -> str:
        """See `Table.lines`."""
        return "".join(json.dumps(_result(row), ensure_ascii=False) + "\n" for row in rows)


class Csv:
    """A table for people: without theorem and receipt."""

    columns: ClassVar = ("id", "name", "job", "kind", "status", "seconds", "steps", "message", "proof")

    def __init__(self) -> None:
        self.head = _csv([self.columns])

    def lines(self, rows: Sequence[Stored]) -> str:
        """See `Table.lines`."""
        found = map(_result, rows)
        return _csv([[_cell(row[column]) for column in self.columns] for row in found])


def _result(row: Stored) -> dict[str, Any]:
    known = row.result or {}
    return {
        "id": row.caller_id,
        "name": row.name,
        "job": row.id,
        "kind": row.kind,
        "status": row.status,
        **{member: known.get(member) for member in _MEMBERS},
        "receipt": row.receipt_body,
    }


def _csv(rows: Sequence[Sequence[object]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def _cell(value: object) -> object:
    """The value, so that no table program takes it for a formula."""
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return "'" + value
    return value
