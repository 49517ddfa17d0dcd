"""Who may ask, from which page, how often, and how much?"""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from api.errors import SettingsError
from api.settings import load
from tests.api.conftest import Within
from tests.api.service.test_jobs import EASY

KEY = "mk_test_" + "x" * 32
ASKED = {"formal_statement": EASY}


def refused(answer: httpx.Response, status: int, said: str) -> None:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    assert said in problem["detail"]


async def test_a_key_is_demanded_where_others_can_connect(within: Within) -> None:
    async with within(host="0.0.0.0", api_keys=[KEY]) as service:
        refused(await service.post("/prove", json=ASKED), 401, "Bearer KEY")
        refused(await service.get("/jobs"), 401, "Bearer KEY")
        refused(await service.get("/metrics"), 401, "Bearer KEY")
        refused(await service.get("/jobs", headers={"Authorization": "Bearer wrong"}), 401, "Bearer KEY")
        assert (await service.post("/prove", json=ASKED, headers={"X-API-Key": KEY})).status_code == 202
        authorized = {"Authorization": f"Bearer {KEY}"}
        assert (await service.get("/jobs", headers=authorized)).json()["total"] == 1
        for free in ("/", "/healthz", "/docs", "/openapi.json"):
            assert (await service.get(free)).status_code == 200
        assert (await service.get("/healthz")).json()["keys"] is True


async def test_no_key_is_needed_on_this_machine_but_a_wrong_one_is_refused(within: Within) -> None:
    async with within() as service:
        assert (await service.get("/jobs")).status_code == 200
        refused(await service.get("/jobs", headers={"X-API-Key": "wrong"}), 401, "Bearer KEY")
        assert (await service.get("/healthz")).json()["keys"] is False


async def test_the_same_idempotency_key_of_two_callers_is_two(within: Within) -> None:
    other = KEY + "2"
    async with within(api_keys=[KEY, other]) as service:
        made = {
            (
                await service.post("/prove", json=ASKED, headers={"X-API-Key": key, "Idempotency-Key": "k"})
            ).json()["id"]
            for key in (KEY, other, KEY)
        }
        assert len(made) == 2


async def test_other_names_of_the_host_are_refused(within: Within) -> None:
    async with within() as service:
        refused(await service.get("/jobs", headers={"Host": "evil.example"}), 403, "MEDALIST_ALLOWED_HOSTS")
        refused(await service.get("/jobs", headers={"Host": ""}), 403, "MEDALIST_ALLOWED_HOSTS")
        for name in ("localhost:8000", "127.0.0.1", "[::1]:80", "LOCALHOST"):
            assert (await service.get("/jobs", headers={"Host": name})).status_code == 200
    async with within(allowed_hosts="prover.example") as service:
        assert (await service.get("/jobs", headers={"Host": "prover.example"})).status_code == 200


async def test_pages_of_other_origins_change_nothing_and_read_nothing(within: Within) -> None:
    async with within(cors_origins="https://friend.example") as service:
        evil = {"Origin": "https://evil.example"}
        for origin in (
            "https://evil.example",
            "null",
            "http://localhost.evil.example",
            "http://[",
            "http://localhost:1",
        ):
            refused(await service.post("/prove", json=ASKED, headers={"Origin": origin}), 403, "Origin")
        answer = await service.get("/jobs", headers=evil)
        assert "access-control-allow-origin" not in answer.headers
        preflight = {
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type",
        }
        answer = await service.options("/prove", headers=evil | preflight)
        assert "access-control-allow-origin" not in answer.headers
        friend = {"Origin": "https://friend.example"}
        answer = await service.options("/prove", headers=friend | preflight)
        assert answer.headers["access-control-allow-origin"] == "https://friend.example"
        answer = await service.post("/prove", json=ASKED, headers=friend)
        assert answer.status_code == 202
        assert answer.headers["access-control-allow-origin"] == "https://friend.example"
        same = {"Origin": "http://localhost:8000"}
        assert (await service.post("/prove", json=ASKED, headers=same)).status_code == 202


@pytest.mark.parametrize(
    "path", ["/", "/jobs", "/nothing", "/healthz", "/docs", "/metrics", "/jobs/none/events"]
)
async def test_every_answer_has_the_headers_of_safety(within: Within, path: str) -> None:
    async with within() as service:
        headers = (await service.get(path)).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe-inline" not in headers["content-security-policy"].replace(
        "style-src-attr 'unsafe-inline'", ""
    )
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert "server" not in headers
    assert "set-cookie" not in headers


async def test_who_asks_too_often_is_told_when_to_come_back(within: Within) -> None:
    async with within(requests_per_minute=20, submissions_per_minute=4, api_keys=[KEY]) as service:
        for _ in range(2):
            assert (await service.post("/prove", json=ASKED)).status_code == 202
        answer = await service.post("/prove", json=ASKED)
        refused(answer, 429, "more often than is allowed")
        assert 1 <= int(answer.headers["retry-after"]) <= 60
        statuses = [(await service.get("/jobs")).status_code for _ in range(20)]
        assert statuses.count(429) > 0
        # Another client has limits of its own.
        assert (await service.get("/jobs", headers={"X-API-Key": KEY})).status_code == 200
        guesses = [
            (await service.get("/jobs", headers={"X-API-Key": f"guess{n}"})).status_code for n in range(20)
        ]
        assert set(guesses) <= {401, 429}
        assert 429 in guesses


async def test_what_is_too_large_is_refused(within: Within) -> None:
    async with within(max_body=2048, max_batch_body=8192) as service:
        body = {"formal_statement": EASY, "name": "x" * 100}
        assert (await service.post("/prove", json=body)).status_code == 202
        large = b" " * 5000
        refused(await service.post("/prove", content=large), 413, "more than 2048 bytes")

        async def parts() -> object:
            for _ in range(10):
                yield b" " * 1000

        refused(await service.post("/prove", content=parts()), 413, "more than 2048 bytes")  # type: ignore[arg-type]
        refused(await service.post("/batches", content=b" " * 9000), 413, "more than 8192 bytes")
        assert (await service.post("/batches", content=large)).status_code == 415
        lying = await service.post(
            "/prove", content=b"{}", headers={"Content-Length": "99999999999999999999999"}
        )
        assert lying.status_code == 413


async def test_work_is_refused_where_there_is_no_room(within: Within) -> None:
    async with within(max_open_jobs=2) as service:
        for _ in range(2):
            assert (await service.post("/prove", json=ASKED)).status_code == 202
        answer = await service.post("/prove", json=ASKED)
        refused(answer, 429, "2 jobs are unfinished")
        assert "retry-after" in answer.headers
    async with within(min_free=2**62) as service:
        refused(await service.post("/prove", json=ASKED), 503, "nearly full")
        answer = await service.get("/healthz")
        assert answer.status_code == 503
        assert answer.json()["components"]["disk"]["status"] == "down"
        assert (await service.get("/jobs")).json()["total"] == 2


async def test_a_budget_has_a_bound(within: Within) -> None:
    async with within(max_seconds=100) as service:
        body = ASKED | {"budget": {"seconds": 101}}
        refused(await service.post("/prove", json=body), 422, "at most 100")


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"host": "0.0.0.0", "require_key": False}, "require_key"),
        ({"cors_origins": "*"}, "cors_origins"),
        ({"api_keys": "short"}, "api_keys"),
        ({"port": 70000}, "MEDALIST_PORT"),
        ({"policy": "none"}, "policy"),
        ({"environments": {"core": Path("/x")}}, "environments"),
        ({"policies": {"structural": "x"}}, "policies"),
    ],
)
def test_settings_that_cannot_be_honoured_are_named(given: dict[str, object], named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        load(**given)
