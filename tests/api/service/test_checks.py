from __future__ import annotations

from typing import Any

import httpx
import pytest

STATEMENT = "theorem three_dvd (n : ℕ) (h : n % 6 = 0) : 3 ∣ n"


def test_a_proof_is_checked(client: httpx.Client) -> None:
    for asked in (
        {"formal_statement": STATEMENT, "proof": "omega"},
        {"formal_statement": f"{STATEMENT} := by omega"},
    ):
        found = client.post("/check", json=asked).json()
        assert (found["status"], found["rejection"], found["message"]) == ("proved", None, None)
        assert "omega" in found["theorem"]
        assert found["receipt"]["checker"].startswith("medalist")


@pytest.mark.parametrize(
    ("asked", "status", "rejection"),
    [
        ({"formal_statement": STATEMENT, "proof": "sorry"}, "exhausted", "sorry"),
        ({"formal_statement": STATEMENT, "proof": "rfl"}, "exhausted", "error"),
        ({"formal_statement": STATEMENT, "proof": "omega\naxiom bad : False"}, "exhausted", "forbidden"),
        ({"formal_statement": "theorem x : Foo", "proof": "rfl"}, "invalid", "invalid-statement"),
        ({"formal_statement": STATEMENT}, "invalid", "invalid-statement"),
    ],
)
def test_what_is_no_proof_is_rejected_with_its_kind(
    client: httpx.Client, asked: dict[str, Any], status: str, rejection: str
) -> None:
    found = client.post("/check", json=asked).json()
    assert (found["status"], found["rejection"]) == (status, rejection)
    assert found["message"]
    assert found["receipt"] is None


def test_an_environment_that_is_not_there_is_named(client: httpx.Client) -> None:
    answer = client.post(
        "/check", json={"formal_statement": STATEMENT, "proof": "omega", "environment": "mathlib"}
    )
    assert answer.status_code == 422
    assert "there is core" in answer.json()["detail"]


def test_clients_of_the_kimina_server_are_answered(client: httpx.Client) -> None:
    asked = {
        "snippets": [
            {"id": "good", "code": f"import Mathlib\nimport Aesop\n\nopen Nat\n\n{STATEMENT} := by omega"},
            {"id": "bad", "code": f"{STATEMENT} := by rfl"},
            {"id": "hole", "code": f"{STATEMENT} := by sorry"},
            {"id": "none", "code": "#eval 1"},
        ],
        "timeout": 60,
        "debug": False,
        "reuse": True,
        "infotree": "original",
    }
    results = client.post("/api/check", json=asked).json()["results"]
    assert [result["id"] for result in results] == ["good", "bad", "hole", "none"]
    good, bad, hole, none = (result["response"] for result in results)
    assert good == {"env": 0}
    assert [message["severity"] for message in bad["messages"]] == ["error"]
    assert "sorries" not in bad
    assert hole["sorries"]
    assert not any(message["severity"] == "error" for message in hole["messages"])
    assert none["messages"][0]["severity"] == "error"
    assert all(result["time"] >= 0 for result in results)


def test_clients_of_its_older_protocol_are_answered(client: httpx.Client) -> None:
    asked = {
        "codes": [
            {"custom_id": 7, "proof": f"{STATEMENT} := by omega"},
            {"custom_id": "x", "code": f"{STATEMENT} := by simp"},
        ],
        "infotree_type": "original",
    }
    good, bad = client.post("/verify", json=asked).json()["results"]
    assert good["custom_id"] == "7"
    assert set(good["response"]) == {"env", "time"}
    assert bad["response"]["messages"][0]["severity"] == "error"
    assert client.get("/health").json() == {"status": "ok"}
