"""Does a service that is killed at any moment lose nothing, and leave nothing running?"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import httpx
import psutil
import pytest

from tests.api.conftest import Running
from tests.api.service.test_batches import results
from tests.api.service.test_jobs import EASY, MIDPOINTS, read_events


def runners(service: Running) -> list[psutil.Process]:
    return [
        child for child in psutil.Process(service.pid).children() if "api.runner" in " ".join(child.cmdline())
    ]


def test_a_runner_that_was_asked_while_it_started_answers_at_once_and_ends_with_its_service(
    new_running: Callable[..., Running],
) -> None:
    service = new_running()
    service.start()
    with httpx.Client(base_url=service.url, timeout=120) as client:
        # The runner has only begun to start: it is told of these all the same.
        for seed in range(20):
            client.post("/prove", json={"geometry": MIDPOINTS, "seed": seed}).raise_for_status()
        asked = {"geometry": MIDPOINTS, "seed": 20}
        assert client.post("/prove", params={"wait": 60}, json=asked).json()["status"] == "proved"
    (runner,) = runners(service)
    service.kill()
    assert psutil.wait_procs([runner], timeout=60)[1] == []


@pytest.mark.slow
def test_every_problem_of_a_batch_ends_once_whatever_is_killed(
    new_running: Callable[..., Running], database_url: str
) -> None:
    service = new_running(database=database_url)
    service.start()
    chosen = random.Random(1)
    problems: list[dict[str, Any]] = [
        {"id": str(n), "formal_statement": EASY, "seed": n}
        if n % 3 == 0
        else {"id": str(n), "geometry": MIDPOINTS, "seed": n}
        for n in range(30)
    ]
    asked = {"problems": problems, "budget": {"seconds": 60}}
    with httpx.Client(base_url=service.url, timeout=120) as client:
        batch = client.post("/batches", json=asked).raise_for_status().json()
    heard: list[int] = []
    for kill in ("runner", "service", "worker"):
        with httpx.Client(base_url=service.url, timeout=120) as client:
            # Strike once something has happened since the last time.
            path = f"{batch['links']['events']}?after={heard[-1] if heard else 0}"
            with client.stream("GET", path) as stream:
                for line in stream.iter_lines():
                    if line.startswith("id: "):
                        heard.append(int(line.removeprefix("id: ")))
                    if line.startswith("event: proved"):
                        break
        if kill == "service":
            service.kill()
            service.start()
            continue
        found = runners(service)
        if kill == "worker":
            found = [child for runner in found for child in runner.children(recursive=True)] or found
        if found:
            chosen.choice(found).kill()
    with httpx.Client(base_url=service.url, timeout=120) as client:
        events = read_events(client, batch["links"]["events"])
        assert events[-1]["kind"] == "finished"
        assert events[-1]["data"] == {"proved": 30}
        ends = [event["job"] for event in events if event["kind"] == "proved"]
        assert len(ends) == len(set(ends)) == 30
        assert heard == sorted(set(heard))
        assert [row["id"] for row in results(client, batch)] == [str(n) for n in range(30)]
