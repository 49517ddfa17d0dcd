from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
import zstandard

EASY = "theorem easy (n : ℕ) (h : n % 6 = 0) : 3 ∣ n"
HARD = "theorem hard (a b c n : ℕ) (h : 2 < n) (k : a ^ n + b ^ n = c ^ n) : a * b * c = 0"
"""Nothing decides it: whoever waits for it, waits."""

SPLIT = "theorem split (p q : Prop) (hp : p) (hq : q) : p ∧ q"
MIDPOINTS = "a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c"
CENTRES = "a b c = triangle a b c; h = orthocenter h a b c ? perp a h b c"


def prove(client: httpx.Client, wait: float = 60, **asked: Any) -> dict[str, Any]:
    answer = client.post("/prove", params={"wait": wait}, json=asked)
    assert answer.status_code in (200, 202), answer.text
    job: dict[str, Any] = answer.json()
    assert answer.headers["location"] == f"/jobs/{job['id']}"
    assert (answer.status_code == 200) == (job["finished_at"] is not None)
    return job


def read_events(client: httpx.Client, path: str, **headers: str) -> list[dict[str, Any]]:
    """All events of a stream, which must end."""
    found = []
    with client.stream("GET", path, headers=headers) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        fields: dict[str, str] = {}
        for line in stream.iter_lines():
            if line:
                name, _, value = line.partition(": ")
                fields[name] = value
            elif fields:
                if "data" in fields:
                    event = json.loads(fields["data"])
                    assert (str(event["id"]), event["kind"]) == (fields["id"], fields["event"])
                    found.append(event)
                fields = {}
    return found


def test_a_theorem_is_proved_while_the_request_waits(client: httpx.Client) -> None:
    job = prove(client, formal_statement=EASY, budget={"seconds": 30})
    assert (job["status"], job["kind"], job["name"], job["attempts"]) == ("proved", "lean", "easy", 1)
    result = job["result"]
    assert EASY.removeprefix("theorem easy ").split(":")[0].strip() in result["theorem"]
    assert result["receipt"]["axioms"]
    assert result["receipt"]["statement_hash"]
    assert (result["environment"], result["lean"]) == ("core", "4.35.0")
    assert client.get(job["links"]["self"]).json() == job


def test_a_false_statement_is_disproved_with_the_proof_of_its_negation(client: httpx.Client) -> None:
    job = prove(client, formal_statement="theorem f (n : ℕ) : n < 5")
    assert job["status"] == "disproved"
    assert "¬" in job["result"]["theorem"]


@pytest.mark.parametrize("text", ["theorem x : 1 +", "theorem x : Foo", "hello", "def f : ℕ := 1"])
def test_what_does_not_elaborate_ends_as_invalid_with_a_place(client: httpx.Client, text: str) -> None:
    job = prove(client, formal_statement=text)
    assert job["status"] == "invalid"
    assert job["message"]


def test_an_attempt_that_finds_nothing_is_exhausted(client: httpx.Client) -> None:
    job = prove(client, formal_statement=HARD, budget={"seconds": 20, "simulations": 3}, mode="prove")
    assert job["status"] == "exhausted"
    assert "3 simulations" in job["message"]


def test_a_geometry_problem_is_proved_with_figure_and_steps(client: httpx.Client) -> None:
    job = prove(client, geometry=MIDPOINTS, name="midpoints")
    assert (job["status"], job["kind"], job["name"]) == ("proved", "geometry", "midpoints")
    figure = client.get(job["links"]["figure"]).json()
    assert set(figure["points"]) == {"a", "b", "c", "m", "n"}
    assert figure["goals"] == [["para", "m", "n", "b", "c"]]
    assert figure["steps"][-1]["number"] in figure["goal_steps"]
    assert all(premise < step["number"] for step in figure["steps"] for premise in step["premises"])
    drawing = client.get(job["links"]["figure"], params={"format": "svg"})
    assert drawing.headers["content-type"] == "image/svg+xml"
    assert drawing.text.startswith("<svg")
    assert client.get(f"/jobs/{job['id']}/trace").status_code == 404


def test_a_construction_that_makes_no_sense_is_invalid(client: httpx.Client) -> None:
    job = prove(client, geometry="a b c = triangel a b c ? coll a b c")
    assert job["status"] == "invalid"
    assert "triangle" in job["message"]


def test_a_figure_is_drawn_while_somebody_types(client: httpx.Client) -> None:
    figure = client.post("/figure", json={"geometry": CENTRES, "seed": 4}).json()
    assert set(figure["points"]) == {"a", "b", "c", "h"}
    assert figure["steps"] == []
    assert figure["svg"].startswith("<svg")
    wrong = client.post("/figure", json={"geometry": "a b c = triangle a b c;\nd = foo a ? coll a b c"})
    assert wrong.status_code == 422
    assert wrong.json()["line"] == 2


def test_a_proof_is_told_step_by_step(client: httpx.Client) -> None:
    job = prove(client, formal_statement=SPLIT, mode="prove")
    told = client.get(job["links"]["steps"]).json()
    assert told["side"] == "prove"
    assert told["theorem"] == job["result"]["theorem"]
    steps = told["steps"]
    assert [step["number"] for step in steps] == list(range(1, len(steps) + 1))
    assert all(step["tactic"] in job["result"]["proof"] for step in steps)
    assert steps[0]["node"] == told["root"]
    assert "⊢ p ∧ q" in steps[0]["before"]


def test_the_trace_is_a_file_and_lines(client: httpx.Client) -> None:
    job = prove(client, formal_statement=EASY)
    path = job["links"]["trace"]
    kept = client.get(path)
    assert kept.headers["content-type"] == "application/zstd"
    lines = client.get(path, params={"format": "json"})
    assert lines.headers["content-type"] == "application/x-ndjson"
    with zstandard.ZstdDecompressor().stream_reader(kept.content, read_across_frames=True) as reader:
        assert reader.read().decode() == lines.text
    kinds = [json.loads(line)["k"] for line in lines.text.splitlines()]
    assert (kinds[0], kinds[-1]) == ("start", "end")
    assert {"node", "edge", "solved"} <= set(kinds)
    assert client.get(path, params={"format": "json", "follow": "true"}).text == lines.text


def test_a_search_is_followed_live_and_cancelled(client: httpx.Client) -> None:
    job = prove(client, 0, formal_statement=HARD, budget={"seconds": 60})
    assert (job["status"], job["result"]) == ("queued", None)
    with client.stream(
        "GET", f"/jobs/{job['id']}/trace", params={"format": "json", "follow": "true"}
    ) as stream:
        lines = stream.iter_lines()
        kinds = [json.loads(next(lines))["k"] for _ in range(3)]
        assert kinds[0] == "start"
        now = client.get(f"/jobs/{job['id']}").json()
        assert now["status"] == "running"
        answer = client.delete(f"/jobs/{job['id']}")
        assert answer.status_code == 202
        assert answer.json()["cancelling"]
        last = json.loads(list(lines)[-1])
    assert (last["k"], last["status"]) == ("end", "cancelled")
    ended = client.get(f"/jobs/{job['id']}", params={"wait": 60}).json()
    assert (ended["status"], ended["cancelling"]) == ("cancelled", False)
    assert client.delete(f"/jobs/{job['id']}").status_code == 200


def test_events_tell_it_all_and_go_on_after_the_last_one_seen(client: httpx.Client) -> None:
    job = prove(client, formal_statement=EASY)
    path = job["links"]["events"]
    told = read_events(client, path)
    assert [event["kind"] for event in told] == ["queued", "started", "proved"]
    assert [event["job"] for event in told] == [job["id"]] * 3
    assert told[1]["data"] == {"attempt": 1}
    assert told[2]["data"]["steps"] == job["steps"]
    numbers = [str(event["id"]) for event in told]
    assert read_events(client, path, **{"Last-Event-ID": numbers[0]}) == told[1:]
    assert read_events(client, f"{path}?after={numbers[1]}") == told[2:]
    assert read_events(client, path, **{"Last-Event-ID": numbers[2]}) == []


def test_a_running_job_tells_its_progress(client: httpx.Client) -> None:
    job = prove(client, 0, formal_statement=HARD, budget={"seconds": 60})
    seen = []
    with client.stream("GET", f"/jobs/{job['id']}/events") as stream:
        for line in stream.iter_lines():
            if line.startswith("event: "):
                seen.append(line.removeprefix("event: "))
            if line.startswith("data: ") and seen[-1] == "progress":
                progress = json.loads(line.removeprefix("data: "))["data"]
                if progress["nodes"] > 1:
                    client.delete(f"/jobs/{job['id']}")
    assert seen[:3] == ["queued", "started", "progress"]
    assert seen[-1] == "cancelled"
    assert {"phase", "steps", "nodes", "open_goals", "seconds", "best"} == set(progress)
    # Only what happened stays; how it went on the way does not.
    assert [e["kind"] for e in read_events(client, f"/jobs/{job['id']}/events")] == [
        "queued", "started", "cancelled",
    ]  # fmt: skip


def test_a_job_is_tried_again_with_changes(client: httpx.Client) -> None:
    job = prove(client, formal_statement=EASY, name="again", seed=1)
    answer = client.post(f"/jobs/{job['id']}/rerun", params={"wait": 60}, json={"seed": 7, "mode": "prove"})
    assert answer.status_code == 200
    again = answer.json()
    assert again["id"] != job["id"]
    assert (again["rerun_of"], again["seed"], again["mode"]) == (job["id"], 7, "prove")
    assert (again["status"], again["name"], again["budget"]) == ("proved", "again", job["budget"])
    assert client.post(f"/jobs/{job['id']}/rerun").status_code == 202


def test_the_same_key_makes_one_job(client: httpx.Client) -> None:
    asked = {"formal_statement": EASY, "name": "idempotent"}
    headers = {"Idempotency-Key": "a-key"}

    def post(_: int) -> str:
        answer = client.post("/prove", json=asked, headers=headers)
        assert answer.status_code in (200, 202)
        return str(answer.json()["id"])

    with ThreadPoolExecutor(8) as threads:
        assert len(set(threads.map(post, range(16)))) == 1
    other = client.post("/prove", json=asked | {"seed": 2}, headers=headers)
    assert other.status_code == 422
    assert "Idempotency-Key" in other.json()["detail"]


def test_jobs_are_listed_filtered_and_paged(client: httpx.Client) -> None:
    made = [prove(client, formal_statement=EASY, name=f"listed {n}")["id"] for n in range(3)]
    page = client.get("/jobs", params={"q": "listed", "limit": 2, "status": ["proved", "queued"]}).json()
    assert page["total"] == 3
    assert [job["id"] for job in page["jobs"]] == made[:0:-1]
    rest = client.get("/jobs", params={"q": "listed", "limit": 2, "cursor": page["next"]}).json()
    assert [job["id"] for job in rest["jobs"]] == made[:1]
    assert rest["next"] is None
    assert client.get("/jobs", params={"q": "listed", "kind": "geometry"}).json()["total"] == 0


def test_a_job_is_waited_for_later(client: httpx.Client) -> None:
    job = prove(client, 0, formal_statement=EASY, seed=3)
    assert client.get(f"/jobs/{job['id']}", params={"wait": 60}).json()["status"] == "proved"


def test_the_service_says_how_it_is(client: httpx.Client) -> None:
    prove(client, formal_statement=EASY)
    health = client.get("/healthz").json()
    assert health["status"] == "ok"
    assert {name: part["status"] for name, part in health["components"].items()} == {
        "store": "ok", "disk": "ok", "runner": "ok", "clock": "ok",
    }  # fmt: skip
    assert health["lean"] == "4.35.0"
    assert health["sandbox"] in ("bubblewrap", "rlimits")
    assert (health["environments"], health["policies"]) == (["core"], ["structural"])
    metrics = client.get("/metrics").text
    assert 'medalist_jobs_ended_total{status="proved"}' in metrics
    assert 'medalist_request_seconds_count{route="/prove"}' in metrics
    assert "medalist_steps_total" in metrics
