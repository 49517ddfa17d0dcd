"""How is a problem set read, and how are its results kept so that a run can be resumed?"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from prover.errors import SetError
from prover.outcome import Outcome


@dataclass(frozen=True)
class Problem:
    """One problem of a set: its name, its Lean statement, and the header that came with it."""

    name: str
    formal_statement: str
    header: str = ""
    split: str | None = None


def read_set(path: Path) -> list[Problem]:
    """The problems of a `.jsonl` set, in order.

    Raises SetError naming file and line when the file cannot be read, a line is not a JSON object
    with the strings `name` and `formal_statement`, or a name comes twice.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise SetError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SetError(f"{path}: not UTF-8 at byte {error.start}; save the file as UTF-8") from error
    problems: dict[str, Problem] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        problem = _read_line(line, f"{path}:{number}")
        if problem.name in problems:
            raise SetError(f"{path}:{number}: the name {problem.name!r} comes twice; names must differ")
        problems[problem.name] = problem
    if not problems:
        raise SetError(f"{path}: no problems; expected one JSON object a line")
    return list(problems.values())


def _read_line(line: str, place: str) -> Problem:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise SetError(f"{place}: not JSON: {error.msg} at column {error.colno}") from error
    except RecursionError as error:
        raise SetError(f"{place}: JSON nested too deeply") from error
    if not isinstance(row, dict):
        raise SetError(f"{place}: expected a JSON object, found {type(row).__name__}")
    for key in ("name", "formal_statement"):
        if not isinstance(row.get(key), str) or not row[key].strip():
            raise SetError(f"{place}: expected a non-empty string under {key!r}")
    header = row.get("header") or ""
    if not isinstance(header, str):
        raise SetError(f"{place}: expected a string under 'header'")
    split = row.get("split")
    return Problem(row["name"], row["formal_statement"], header, split if isinstance(split, str) else None)


def finished(path: Path) -> dict[str, Outcome]:
    """The outcomes already in a results file, by name; a torn last line (a killed run) is left out.

    Raises SetError when any other line is not an outcome.
    """
    if not path.exists():
        return {}
    lines = path.read_bytes().split(b"\n")
    outcomes: dict[str, Outcome] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            outcome = Outcome.model_validate_json(line)
        except ValueError as error:
            if number == len(lines):
                break
            raise SetError(
                f"{path}:{number}: not a result of this program; give another --out or remove the file"
            ) from error
        if outcome.name:
            outcomes[outcome.name] = outcome
    return outcomes


def drop_torn_line(path: Path) -> None:
    """Cut what a killed run left after the last complete line."""
    if path.exists():
        content = path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if len(whole) != len(content):
            path.write_bytes(whole)


def append(path: Path, outcomes: Iterable[Outcome]) -> None:
    """Write outcomes, one JSON line each, and flush them to the file."""
    with path.open("a", encoding="utf-8") as file:
        for outcome in outcomes:
            file.write(outcome.model_dump_json() + "\n")
