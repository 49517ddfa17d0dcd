"""Problem sets: what is read, what is refused with its place, and resuming."""

import json
from pathlib import Path

import pytest

from prover.errors import SetError
from prover.outcome import Outcome, Status
from prover.problem_set import append, drop_torn_line, finished, read_set

ROW = {"name": "a", "formal_statement": "theorem a : True := by"}


def write(path: Path, *rows: object) -> Path:
    path.write_text("\n".join(r if isinstance(r, str) else json.dumps(r) for r in rows))
    return path


def test_reads_names_headers_and_splits_in_order(tmp_path: Path) -> None:
    path = write(
        tmp_path / "s.jsonl", ROW, "", ROW | {"name": "b", "header": "import Mathlib", "split": "test"}
    )
    first, second = read_set(path)
    assert (first.name, first.header, first.split) == ("a", "", None)
    assert (second.name, second.header, second.split) == ("b", "import Mathlib", "test")


@pytest.mark.parametrize(
    ("rows", "place", "message"),
    [
        (["{"], ":1:", "not JSON"),
        ([ROW, "[]"], ":2:", "expected a JSON object"),
        ([{"name": "a"}], ":1:", "'formal_statement'"),
        ([{"name": 3, "formal_statement": "x"}], ":1:", "'name'"),
        ([ROW, ROW], ":2:", "comes twice"),
        ([ROW | {"header": 1}], ":1:", "'header'"),
        (["[" * 100_000], ":1:", "nested too deeply"),
        ([], "", "no problems"),
    ],
)
def test_refuses_with_place_and_reason(tmp_path: Path, rows: list[object], place: str, message: str) -> None:
    path = write(tmp_path / "s.jsonl", *rows)
    with pytest.raises(SetError) as error:
        read_set(path)
    assert str(path) + place in str(error.value) or not place
    assert message in str(error.value)


def test_refuses_what_is_not_utf8_and_what_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "latin.jsonl"
    path.write_bytes(b'{"name": "\xe9"}')
    with pytest.raises(SetError, match="not UTF-8 at byte 10"):
        read_set(path)
    with pytest.raises(SetError, match="cannot be read"):
        read_set(tmp_path / "missing.jsonl")


def outcome(name: str) -> Outcome:
    return Outcome(name=name, status=Status.PROVED, seconds=1.5, environment="core", proof="omega")


def test_results_come_back_and_a_torn_line_is_dropped(tmp_path: Path) -> None:
    out = tmp_path / "r.jsonl"
    append(out, [outcome("a"), outcome("b")])
    with out.open("a") as file:
        file.write('{"name": "c", "stat')
    assert list(finished(out)) == ["a", "b"]
    drop_torn_line(out)
    append(out, [outcome("c")])
    assert finished(out) == {n: outcome(n) for n in "abc"}


def test_a_foreign_results_file_is_not_overwritten(tmp_path: Path) -> None:
    out = write(tmp_path / "r.jsonl", "{}", "{}", "")
    with pytest.raises(SetError, match=r"r\.jsonl:1: not a result"):
        finished(out)
