"""Language models behind a server: what is asked, what is read, and every way in which a server can fail."""

from __future__ import annotations

import json
import math
import re
import socket
from typing import Any

import pytest

from lean.goals import parse_goals
from prover.errors import PolicyError
from prover.policy import Proposal, Request
from prover.policy.making import make_policy
from prover.policy.openai_server import OpenAIPolicy
from tests.prover.policy.openai_peer import Peer, Reply, as_json, completion

GOAL = parse_goals("n : ℕ\nh : 0 < n\n⊢ n ≠ 0")[0]
OTHER = parse_goals("a b : ℤ\n⊢ a * b = b * a")[0]


def priors(proposal: Proposal) -> dict[str, float]:
    return {suggestion.tactic: suggestion.prior for suggestion in proposal.suggestions}


async def ask(peer: Peer, *, seconds: float = 20.0, options: str = "", **request: Any) -> Proposal:
    async with peer.serve() as url:
        policy = (
            make_policy(f"openai:{url}{options}") if seconds == 20.0 else OpenAIPolicy(url, seconds=seconds)
        )
        try:
            return (await policy.propose([Request((GOAL,), **request)]))[0]
        finally:
            await policy.close()


async def failure(peer: Peer, *, seconds: float = 20.0) -> str:
    with pytest.raises(PolicyError) as caught:
        await ask(peer, seconds=seconds)
    message = str(caught.value)
    assert message.startswith("the policy openai:http://127.0.0.1:")
    assert ";" in message  # what to do comes last
    assert len(message) < 700
    return message


async def test_priors_are_the_probabilities_of_sequences() -> None:
    texts = (" omega", "omega", "simp", "simp\n", "nlinarith [h]")
    probabilities: list[list[float | None]] = [[-1.0, -0.5], [-3.0], [-2.0], [None, -2.5], [-4.0, -1.0]]
    peer = Peer(lambda asked: completion(*texts, probabilities=probabilities))
    answer = await ask(peer, count=5, seed=7)
    assert priors(answer) == pytest.approx(
        {
            "omega": math.exp(-1.5) + math.exp(-3),
            "simp": math.exp(-2) + math.exp(-2.5),
            "nlinarith [h]": math.exp(-5),
        }
    )
    assert answer.value is None
    (asked,) = peer.asked
    assert asked["model"] == "bfs-prover"
    assert asked["prompt"] == "n : ℕ\nh : 0 < n\n⊢ n ≠ 0:::"
    assert (asked["n"], asked["temperature"], asked["logprobs"]) == (5, 1.0, 1)
    assert peer.paths == ["/v1/models", "/v1/completions"]


async def test_a_text_that_comes_twice_counts_once() -> None:
    peer = Peer(lambda asked: completion("omega", "omega", "simp", probabilities=[[-0.7], [-0.7], [-0.8]]))
    assert priors(await ask(peer)) == pytest.approx({"omega": math.exp(-0.7), "simp": math.exp(-0.8)})


async def test_without_probabilities_shares_are_priors() -> None:
    peer = Peer(lambda asked: completion("omega", "omega", "simp", "sorry"))
    assert priors(await ask(peer)) == pytest.approx({"omega": 0.5, "simp": 0.25})


async def test_of_a_completion_the_first_tactic_counts() -> None:
    texts = (
        "  induction n with\n  | zero => simp\n  | succ n ih =>\n    omega\n  done\n",
        "  omega\n```\nso",
        "  om",
    )
    peer = Peer(lambda asked: completion(*texts), models=("DeepSeek-Prover-V1.5-RL",))
    found = priors(await ask(peer))
    assert found.keys() == {"induction n with\n| zero => simp\n| succ n ih =>\n  omega", "omega", "om"}
    prompt = peer.asked[0]["prompt"]
    assert prompt.startswith("Complete the following Lean 4 code:\n\n```lean4\nimport Mathlib\n")
    assert "example (n : ℕ) (h : 0 < n) : n ≠ 0 := by\n  /- tactic state:\n    n : ℕ\n" in prompt
    assert peer.asked[0]["stop"] == ["```"]
    cut = Peer(
        lambda asked: completion("  omega\n  sim", "  nor", finish_reason="length"), models=("deepseek",)
    )
    assert priors(await ask(cut)).keys() == {"omega"}


async def test_many_goals_and_seeds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    peer = Peer(lambda asked: completion("ring" if "*" in asked["prompt"] else "omega"))
    async with peer.serve() as url:
        policy = make_policy(f"openai:{url}?model=m&format=bfs")
        assert policy.name == f"openai:{url}?model=m&format=bfs"
        requests = [
            Request((goal,), 2, draw, seed) for goal in (GOAL, OTHER) for draw in (0, 1) for seed in (0, 1)
        ]
        answers = await policy.propose(requests * 8)
        assert [list(priors(answer)) for answer in answers] == ([["omega"]] * 4 + [["ring"]] * 4) * 8
        assert len({asked["seed"] for asked in peer.asked}) == 8
        assert "/v1/models" not in peer.paths
        assert set(peer.keys) == {"Bearer secret"}
        assert await policy.propose([]) == []
        await policy.close()


GARBAGE = (
    "",
    "   \n",
    "sorry",
    "x" * 100_000,
    "simp; " * 5000,
    "\x00omega",
    "omega\x1b[31m",
    "\ud800",
    "#eval 1",
    "theorem t : False := by",
    "import Lean",
    "exact ⟨",
    "native_decide",
)


async def test_garbage_from_the_model_is_left_out() -> None:
    peer = Peer(lambda asked: completion(*GARBAGE, "omega"))
    found = priors(await ask(peer, count=64))
    assert found.keys() <= {"omega", "exact ⟨"}
    assert found["omega"] == pytest.approx(1 / len([*GARBAGE, "omega"]), rel=0.2)
    nothing = Peer(lambda asked: completion())
    assert (await ask(nothing)).suggestions == ()


async def test_odd_numbers_and_entries_do_no_harm() -> None:
    def answer(asked: dict[str, Any]) -> Reply:
        status, kind, body = completion("omega", "simp", "ring", probabilities=[[5.0], [-1e9], [-1.0]])
        told = json.loads(body)
        told["choices"] += [None, 7, {"text": None}, {"text": ["a"]}, {"finish_reason": "stop"}]
        return status, kind, json.dumps(told).replace("-1.0", "NaN").encode()

    found = priors(await ask(Peer(answer)))
    assert found.keys() == {"omega", "simp"}
    assert sum(found.values()) <= 1
    assert found["omega"] > 0.99


async def test_an_overlong_goal_is_asked_about_by_its_end() -> None:
    peer = Peer()
    long = parse_goals("\n".join(f"x{at} : ℕ" for at in range(5000)) + "\n⊢ 1 = 1")[0]
    async with peer.serve() as url:
        policy = OpenAIPolicy(url)
        await policy.propose([Request((long,))])
        await policy.close()
    assert peer.asked[0]["prompt"].endswith("⊢ 1 = 1:::")
    assert len(peer.asked[0]["prompt"]) <= 6000


async def test_a_goal_that_the_server_does_not_take_gets_no_tactics_when_others_did() -> None:
    def answer(asked: dict[str, Any]) -> Reply:
        return as_json({"error": "too long"}, 400) if "*" in asked["prompt"] else completion("omega")

    async with Peer(answer).serve() as url:
        policy = OpenAIPolicy(url)
        with pytest.raises(PolicyError, match=r"status 400: .*too long.*; check the model and its limits"):
            await policy.propose([Request((OTHER,))])
        assert [list(priors(found)) for found in await policy.propose([Request((GOAL,))])] == [["omega"]]
        assert [found.suggestions for found in await policy.propose([Request((OTHER,))])] == [()]
        await policy.close()


@pytest.mark.parametrize(
    ("reply", "complaint"),
    [
        (as_json({"error": {"message": "boom"}}, 500), "status 500: .*boom.*; look into the server's log"),
        ((502, "text/html", b"<html><h1>Bad gateway</h1>" + b"x" * 10**6), "status 502"),
        (as_json({"error": "no key"}, 401), "status 401.*set OPENAI_API_KEY"),
        (as_json({"error": "no such model"}, 404), "status 404.*check the address and the model"),
        ((200, "text/html", b"<html>Hello</html>"), "the answer is not JSON: <html>Hello"),
        ((200, "application/json", b'{"choices": [{"text": "om'), "the answer is not JSON"),
        ((200, "application/json", b"[" * 100_000), "the answer is not JSON"),
        ((200, "application/json", b""), "the answer is not JSON: nothing"),
        ((200, "application/json", b"\xff\xfe\x00"), "the answer is not JSON"),
        (as_json([1, 2]), "the answer is no JSON object"),
        (as_json({"hello": "world"}), "this is no completion"),
        (as_json({"choices": "omega"}), "this is no completion"),
        (as_json({"choices": [{"message": {"content": "omega"}}]}), "this is no completion"),
        ((200, "application/json", b" " * (17 << 20)), "an answer of more than 16 MiB"),
    ],
)
async def test_a_server_that_answers_wrongly(reply: Reply, complaint: str) -> None:
    assert re.search(complaint, await failure(Peer(lambda asked: reply)), re.DOTALL)


async def test_a_server_that_recovers_is_tried_again() -> None:
    replies = [as_json({}, 503), as_json({}, 500), completion("omega")]
    peer = Peer(lambda asked: replies[len(peer.asked) - 1])
    assert priors(await ask(peer)) == {"omega": 1.0}
    assert len(peer.asked) == 3


@pytest.mark.parametrize("way", ["hang", "drip"])
async def test_a_server_that_does_not_come_to_an_end(way: str) -> None:
    peer = Peer(**{way: True})  # type: ignore[arg-type]
    assert "no answer within 0.3 s; check that the address" in await failure(peer, seconds=0.3)


async def test_a_server_that_hangs_up() -> None:
    assert "check that the address" in await failure(Peer(hang_up=True))


async def test_a_server_that_is_not_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # nobody listens
        policy = OpenAIPolicy(f"http://127.0.0.1:{taken.getsockname()[1]}")
        with pytest.raises(PolicyError, match=r"does not answer: .*Connect.*; check that the address"):
            await policy.propose([Request((GOAL,))])
        await policy.close()


@pytest.mark.parametrize(
    ("models", "complaint"),
    [
        ((), r"the server offers no model; add \?model=M"),
        (("bfs-a", "bfs-b"), r"the server offers several models \(bfs-a, bfs-b\)"),
        (("llama",), r"add \?format=F to its name"),
    ],
)
async def test_a_model_that_cannot_be_told(models: tuple[str, ...], complaint: str) -> None:
    with pytest.raises(PolicyError, match=complaint):
        await ask(Peer(models=models))


@pytest.mark.parametrize(
    "url", ["nonsense", "ftp://host", "http://", "http://host:port", "http://host:99999"]
)
def test_addresses_that_are_none(url: str) -> None:
    with pytest.raises(PolicyError, match="is no address of a server"):
        make_policy(f"openai:{url}")


def test_a_format_that_is_not_there() -> None:
    with pytest.raises(PolicyError, match="no prompt format is called 'poem'"):
        make_policy("openai:http://127.0.0.1:1?format=poem")
