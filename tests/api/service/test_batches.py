from __future__ import annotations

import csv
import io
import json
from typing import Any

import httpx
import pytest

from tests.api.conftest import Within
from tests.api.service.test_jobs import EASY, HARD, MIDPOINTS, read_events

LINES = "application/x-ndjson"


def submit(client: httpx.Client, **request: Any) -> dict[str, Any]:
    answer = client.post("/batches", **request)
    assert answer.status_code == 202, answer.text
    batch: dict[str, Any] = answer.json()
    assert answer.headers["location"] == batch["links"]["self"]
    return batch


def finished(client: httpx.Client, batch: dict[str, Any]) -> dict[str, Any]:
    assert read_events(client, batch["links"]["events"])[-1]["kind"] == "finished"
    found: dict[str, Any] = client.get(batch["links"]["self"]).json()
    assert found["status"] == "finished"
    return found


def results(client: httpx.Client, batch: dict[str, Any]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in client.get(batch["links"]["results"]).text.splitlines()]


def test_a_batch_runs_to_its_end(client: httpx.Client) -> None:
    problems = [
        {"id": "a", "formal_statement": EASY},
        {"id": "b", "geometry": MIDPOINTS},
        {"id": "c", "formal_statement": "theorem c : 2 + 2 = 5"},
        {"id": "=1+1", "formal_statement": "theorem d : Foo"},
    ]
    asked = {"name": "mixed", "problems": problems, "budget": {"seconds": 30}, "mode": "both"}
    batch = submit(client, json=asked)
    assert (batch["problems"], batch["name"]) == (4, "mixed")
    done = finished(client, batch)
    assert {k: v for k, v in done["counts"].items() if v} == {"proved": 2, "disproved": 1, "invalid": 1}
    rows = results(client, done)
    assert [row["id"] for row in rows] == ["a", "b", "c", "=1+1"]
    assert [row["status"] for row in rows] == ["proved", "proved", "disproved", "invalid"]
    assert all(row["receipt"] for row in rows[:3])
    table = client.get(done["links"]["results"], params={"format": "csv"})
    assert table.headers["content-type"].startswith("text/csv")
    cells = list(csv.DictReader(io.StringIO(table.text)))
    assert [cell["id"] for cell in cells] == ["a", "b", "c", "'=1+1"]
    assert cells[0]["proof"] == rows[0]["proof"]
    assert client.get(done["links"]["jobs"]).json()["total"] == 4
    assert client.get("/batches").json()["batches"][0] == done
    events = read_events(client, done["links"]["events"])
    assert sum(event["kind"] == "started" for event in events) == 4
    assert (
        read_events(client, done["links"]["events"], **{"Last-Event-ID": str(events[-2]["id"])})
        == events[-1:]
    )


def test_json_lines_are_taken_as_sets_have_them(client: httpx.Client) -> None:
    rows = [
        {"name": "one", "formal_statement": EASY, "header": "import Mathlib\nopen Nat", "split": "valid"},
        {"name": "two", "formal_statement": "theorem two : 1 + 1 = 2", "informal": "One and one is two."},
    ]
    text = "\ufeff" + "\n\n".join(json.dumps(row) for row in rows) + "\n"
    options = {"name": "lines", "seconds": 20, "mode": "prove", "seed": 5}
    batch = submit(client, content=text, params=options, headers={"Content-Type": LINES})
    done = finished(client, batch)
    assert done["counts"]["proved"] == 2
    assert [(row["id"], row["seed"]) for row in results(client, done)] == [("one", 5), ("two", 5)]


def test_a_file_of_constructions_is_taken(client: httpx.Client) -> None:
    text = f"first\n{MIDPOINTS}\n\nsecond\na b c = triangle a b c; h = orthocenter h a b c ? perp a h b c\n"
    batch = submit(client, content=text, headers={"Content-Type": "text/plain; charset=utf-8"})
    done = finished(client, batch)
    assert done["counts"]["proved"] == 2
    assert [row["name"] for row in results(client, done)] == ["first", "second"]


def test_a_batch_is_cancelled(client: httpx.Client) -> None:
    problems = [{"id": str(number), "formal_statement": HARD} for number in range(8)]
    batch = submit(client, json={"problems": problems, "budget": {"seconds": 60}})
    assert client.delete(batch["links"]["self"]).status_code == 202
    done = finished(client, batch)
    assert done["counts"]["cancelled"] == 8


@pytest.mark.parametrize(
    ("kind", "body", "said"),
    [
        (LINES, '{"name": "a", "formal_statement": "theorem a : True"}\nnonsense', "line 2: not JSON"),
        (LINES, '{"name": "a"}', "line 1"),
        (LINES, '{"name": "a", "formal_statement": "x", "geometry": "y"}', "exactly one of"),
        (LINES, "\n", "no problem"),
        (LINES, "[1]", "line 1"),
        (LINES, "1" * 100, "line 1"),
        (LINES, '{"name":"a","formal_statement":"x"}\n{"name":"a","formal_statement":"y"}', "same id 'a'"),
        ("text/plain", "", "no problem"),
        ("application/json", "{", "not JSON"),
        ("application/json", '{"problems": []}', "body.problems"),
        ("application/json", '{"problems": [{"formal_statement": "x"}], "budgets": 1}', "body.budgets"),
        ("application/json", "[" * 100_000, "not JSON"),
        ("application/xml", "<a/>", "Content-Type"),
        ("", "x", "Content-Type"),
    ],
)
async def test_a_batch_that_makes_no_sense_is_refused_with_its_place(
    within: Within, kind: str, body: str, said: str
) -> None:
    async with within() as service:
        answer = await service.post("/batches", content=body, headers={"Content-Type": kind})
        assert answer.status_code in (400, 415, 422)
        assert answer.headers["content-type"] == "application/problem+json"
        assert said in answer.json()["detail"]
        assert (await service.get("/batches")).json()["total"] == 0


async def test_bytes_that_are_no_text_are_refused_with_their_line(within: Within) -> None:
    async with within() as service:
        answer = await service.post("/batches", content=b"\n\xff", headers={"Content-Type": LINES})
        assert (answer.status_code, answer.json()["line"]) == (422, 2)


async def test_options_of_a_file_do_not_go_with_json(within: Within) -> None:
    async with within() as service:
        body = {"problems": [{"formal_statement": EASY}]}
        answer = await service.post("/batches", json=body, params={"seconds": 5})
        assert answer.status_code == 422
        assert "members of the body" in answer.json()["detail"]


async def test_ten_thousand_problems_are_taken_and_no_more(within: Within, database_url: str) -> None:
    rows = "\n".join(
        json.dumps({"name": f"p{number}", "formal_statement": f"theorem p{number} : {number} = {number}"})
        for number in range(10_001)
    )
    async with within(database=database_url) as service:
        headers = {"Content-Type": LINES}
        answer = await service.post("/batches", content=rows, headers=headers)
        assert answer.status_code == 422
        assert answer.json()["line"] == 10_001
        answer = await service.post("/batches", content=rows.rpartition("\n")[0], headers=headers)
        assert answer.status_code == 202
        assert answer.json()["counts"]["queued"] == 10_000
        page = (await service.get("/jobs", params={"batch": answer.json()["id"], "limit": 1})).json()
        assert (page["total"], page["jobs"][0]["name"]) == (10_000, "p9999")


async def test_a_batch_is_made_once_for_a_key(within: Within, database_url: str) -> None:
    async with within(database=database_url) as service:
        body = {"problems": [{"formal_statement": EASY}]}
        headers = {"Idempotency-Key": "k"}
        first = (await service.post("/batches", json=body, headers=headers)).json()
        assert (await service.post("/batches", json=body, headers=headers)).json() == first
        assert (await service.get("/jobs")).json()["total"] == 1
