"""`medalist geometry`, and `batch` on a set of geometry, as a user meets them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from geometry.attempt import CHECK_FIGURES
from geometry.proof import from_json

ORTHOCENTRE = "a b c = triangle; d = foot a b c; e = foot b c a; h = on_line a d, on_line b e ? perp c h a b"


def medalist(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "api", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def result(*arguments: str | Path) -> tuple[int, dict[str, Any]]:
    done = medalist(*arguments, "--json")
    assert "Traceback" not in done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 1, done.stdout + done.stderr
    return done.returncode, json.loads(lines[0])


@pytest.fixture
def problem_set(tmp_path: Path) -> Path:
    path = tmp_path / "set.txt"
    path.write_text(
        f"heights\n{ORTHOCENTRE}\n"
        "altitude\nc a b = r_triangle; d = foot c a b; x = on_line c d; k = on_line a x, on_circle b c; "
        "l = on_line b x, on_circle a c; m = on_line a l, on_line b k ? cong m k m l\n"
        "wrong\na b c = triangle; x = middle a b ? coll a b x\n"
        "false\na b c = triangle ? cong a b a c\n",
        encoding="utf-8",
    )
    return path


def test_a_proof_is_checked_and_its_figure_written(tmp_path: Path) -> None:
    figure = tmp_path / "figure.svg"
    code, found = result("geometry", "--problem", ORTHOCENTRE, "--figure", figure)
    assert (code, found["status"], found["environment"]) == (0, "proved", "geometry")
    assert found["receipt"]["figures"] == CHECK_FIGURES
    assert found["receipt"]["checker"] == "geometry.check"
    assert "CH ⟂ AB" in found["proof"]
    assert len(from_json(found["receipt"]["proof"]).steps) == found["receipt"]["steps"]
    assert ElementTree.parse(figure).getroot().tag.endswith("svg")


def test_the_text_shows_the_numbered_proof() -> None:
    done = medalist("geometry", "--problem", ORTHOCENTRE)
    assert done.returncode == 0
    assert done.stdout.startswith("proved in ")
    assert "(1) " in done.stdout
    assert "checked by geometry.check" in done.stdout


def test_the_same_seed_gives_the_same_proof(problem_set: Path) -> None:
    first, again = (result("geometry", problem_set, "--name", "heights", "--seed", "4")[1] for _ in range(2))
    assert first["receipt"] == again["receipt"]


def test_low_level_problems_are_read(tmp_path: Path) -> None:
    path = tmp_path / "figure.txt"
    path.write_text(
        "point a 0 0\npoint b 3 0\npoint c 1 2\npoint m 1.5 0\npoint n 0.5 1\n"
        "assume midp m a b\nassume midp n a c\nprove para m n b c\n"
    )
    code, found = result("geometry", path)
    assert (code, found["status"]) == (0, "proved")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a b c = triangel ? coll a b c", "did you mean 'triangle'?"),
        ("a b c = triangle; x = midpoint a q ? coll a b x", "the point 'q' is not defined"),
        ("a b c = triangle; x = midpoint a ? coll a b x", "midpoint takes 2 arguments"),
        ("a b c = triangle; d = on_pline a b c, on_line b c ? coll b c d", "no figure exists"),
        ("a b c = triangle ? cong a b a c", "is false on the figure"),
        ("a b c = triangle ? cong a b b a", "is a tautology"),
        ("a b c = triangle ? para a b b a", "is a tautology"),
        ("a b c = triangle", "expected `? goal`"),
        ("", "expected `? goal`"),
        (
            "a b = segment; " + "".join(f"p{i} = free; " for i in range(260)) + "? coll a b p1",
            "more than 250",
        ),
    ],
)
def test_bad_problems_are_invalid(text: str, said: str) -> None:
    code, found = result("geometry", "--problem", text)
    assert (code, found["status"], found["proof"]) == (3, "invalid", None)
    assert said in found["message"]


def test_files_and_names(problem_set: Path, tmp_path: Path) -> None:
    code, found = result("geometry", problem_set)
    assert (code, found["status"]) == (3, "invalid")
    assert "holds 4 problems; choose one by --name" in found["message"]
    code, found = result("geometry", problem_set, "--name", "height")
    assert code == 3
    assert "did you mean heights" in found["message"]
    code, found = result("geometry", tmp_path / "none.txt")
    assert code == 3
    assert "cannot be read" in found["message"]
    (tmp_path / "latin.txt").write_bytes(b"name\na b c = triangle # \xe9\n? coll a b c")
    code, found = result("geometry", tmp_path / "latin.txt")
    assert code == 3
    assert "not UTF-8" in found["message"]


def test_bad_usage() -> None:
    assert medalist("geometry").returncode == 2
    assert medalist("geometry", "x.txt", "--problem", ORTHOCENTRE).returncode == 2
    assert medalist("geometry", "--problem", ORTHOCENTRE, "--name", "x").returncode == 2


def test_a_figure_that_cannot_be_written_fails(tmp_path: Path) -> None:
    code, found = result("geometry", "--problem", ORTHOCENTRE, "--figure", tmp_path / "no" / "f.svg")
    assert (code, found["status"]) == (4, "failed")
    assert "cannot be written" in found["message"]


def test_a_set_is_tried_and_resumed(problem_set: Path, tmp_path: Path) -> None:
    out = tmp_path / "results.jsonl"
    code, found = result("batch", problem_set, "--out", out, "--seconds", "20")
    assert (code, found["problems"]) == (0, 4)
    rows = {row["name"]: row for row in map(json.loads, out.read_text().splitlines())}
    assert [row["status"] for name, row in rows.items() if name != "altitude"] == [
        "proved",
        "invalid",
        "invalid",
    ]
    assert rows["altitude"]["status"] in {"proved", "exhausted"}
    assert rows["wrong"]["message"].startswith("line 6: unknown construction 'middle'")
    before = out.read_text()
    code, found = result("batch", problem_set, "--out", out)
    assert (code, out.read_text()) == (0, before)
    kept = before.splitlines()[0] + "\n" + before.splitlines()[1][:40]
    out.write_text(kept)
    code, found = result("batch", problem_set, "--out", out)
    assert code == 0
    assert len(out.read_text().splitlines()) == 4
