"""The network's policy: what it answers, that it repeats itself, and what it says when it cannot answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import torch

from lean.goals import Goal, parse_goals
from prover.errors import PolicyError
from prover.network import Network, Size, Tokenizer, goal_text, save
from prover.network.losses import Example, batch, losses
from prover.network.untrained import core_tokenizer
from prover.policy import Policy, Proposal, Request
from prover.policy.making import make_policy
from prover.policy.network import NetworkPolicy

TACTICS = ("omega", "simp", "induction n with\n| zero => simp\n| succ n ih => omega", "sorry", "ring")
GOALS = [parse_goals(f"n : ℕ\nh : {number} ∣ n\n⊢ {number} ∣ n * {number + 1}")[0] for number in range(2, 10)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny network that was taught to answer `TACTICS`, each as often, and that 3 more are needed."""
    tokenizer = core_tokenizer()
    size = Size(vocabulary=tokenizer.size, width=32, layers=1, heads=2, feedforward=64, context=128)
    network = Network.fresh(size, seed=1)
    examples = [Example(goal_text([goal]), tactic, 3) for goal in GOALS[::3] for tactic in TACTICS]
    data = batch(examples, tokenizer, size.context)
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-2)
    for _ in range(60):
        policy, value = losses(network, data)
        optimizer.zero_grad()
        (policy + value).backward()
        optimizer.step()
    path = tmp_path_factory.mktemp("network")
    save(path, network, tokenizer)
    return path


@pytest.fixture
async def policy(folder: Path) -> AsyncIterator[Policy]:
    made = NetworkPolicy(str(folder), device="cpu", threads=1, bfloat16=False)
    yield made
    await made.close()


def texts(proposal: Proposal) -> list[str]:
    return [suggestion.tactic for suggestion in proposal.suggestions]


async def test_it_says_what_it_was_taught(policy: Policy) -> None:
    for proposal in await policy.propose([Request((goal,), 32) for goal in GOALS[::3]]):
        # Each of five tactics has a fifth; the one that proves nothing is not proposed.
        assert set(TACTICS) - {"sorry"} <= set(texts(proposal))
        assert "sorry" not in texts(proposal)
        priors = [suggestion.prior for suggestion in proposal.suggestions]
        assert priors == sorted(priors, reverse=True)
        assert len(set(texts(proposal))) == len(priors)
        assert 0.7 < sum(priors) <= 0.95
        assert all(0 < prior < 0.4 for prior in priors)
        assert proposal.value == pytest.approx(-3.0, abs=0.5)


async def test_a_batch_says_what_single_requests_say(policy: Policy) -> None:
    requests = [Request((goal,), 4 + at, draw=at % 2, seed=at) for at, goal in enumerate(GOALS)]
    together = await policy.propose(requests)
    for request, among in zip(requests, together, strict=True):
        (alone,) = await policy.propose([request])
        assert len(alone.suggestions) <= request.count
        assert alone.value == pytest.approx(among.value, rel=1e-3)
        assert likely(alone) == pytest.approx(likely(among), rel=1e-3)
        assert likely(alone)


def likely(proposal: Proposal) -> dict[str, float]:
    """Priors, without what is so improbable that a rounding decides between it and something else."""
    return {one.tactic: one.prior for one in proposal.suggestions if one.prior > 1e-3}


async def test_seed_and_draw_decide(folder: Path, policy: Policy) -> None:
    request = Request((GOALS[0],), 2)
    again = NetworkPolicy(str(folder), device="cpu", bfloat16=False)
    assert await again.propose([request]) == await policy.propose([request])
    await again.close()
    seen = {
        tuple(texts(proposal))
        for proposal in await policy.propose([Request((GOALS[0],), 2, draw, 0) for draw in range(8)])
    }
    assert len(seen) > 1
    assert len({text for found in seen for text in found}) >= 4
    assert await policy.propose([]) == []


async def test_half_precision_says_nearly_the_same(folder: Path, policy: Policy) -> None:
    half = NetworkPolicy(str(folder), device="cpu")
    (rough,) = await half.propose([Request((GOALS[0],), 32)])
    (exact,) = await policy.propose([Request((GOALS[0],), 32)])
    known = {suggestion.tactic: suggestion.prior for suggestion in exact.suggestions}
    for suggestion in rough.suggestions:
        if suggestion.tactic in TACTICS:
            assert suggestion.prior == pytest.approx(known[suggestion.tactic], rel=0.2)
    assert set(TACTICS) - {"sorry"} <= set(texts(rough))
    await half.close()


async def test_untrained_weights_come_from_the_seed() -> None:
    request = Request((GOALS[0],), 8)
    answers = []
    for seed in (0, 0, 1):
        made = make_policy("network:random-tiny", seed=seed, device="cpu")
        assert made.name == "network:random-tiny"
        answers.append((await made.propose([request]))[0])
        await made.close()
    assert answers[0] == answers[1]
    assert answers[0].value != answers[2].value
    assert answers[0].value is not None
    assert answers[0].value <= -1


async def test_of_an_overlong_goal_the_end_is_read(policy: Policy) -> None:
    target = GOALS[0].target
    given = parse_goals("\n".join(f"x{at} y{at} : ℕ" for at in range(5000)) + f"\n⊢ {target}")[0]
    other = parse_goals("\n".join(f"z{at % 7} : ℤ" for at in range(900)) + f"\n⊢ {target}")[0]
    whole = parse_goals("⊢ " + " + ".join(["n"] * 200_000) + " = 0")[0]
    answers = await policy.propose([Request((goal,), 4) for goal in (given, other, whole)])
    assert all(answer.suggestions and answer.value is not None for answer in answers)


async def test_the_event_loop_stays_free(policy: Policy) -> None:
    task = asyncio.create_task(
        policy.propose([Request((goal,), 64, draw) for goal in GOALS for draw in range(4)])
    )
    turns = 0
    while not task.done():
        turns += 1
        await asyncio.sleep(0)
    assert turns > 100
    assert len(await task) == 32


async def test_a_mixture_with_the_structural_policy(folder: Path) -> None:
    mixed = make_policy(f"structural*0.7+network:{folder}*0.3", device="cpu")
    assert mixed.name == f"structural*0.7+network:{folder}*0.3"
    (answer,) = await mixed.propose([Request((GOALS[0],), 16)])
    (structural,) = await make_policy("structural").propose([Request((GOALS[0],), 16)])
    priors = {suggestion.tactic: suggestion.prior for suggestion in answer.suggestions}
    own = {suggestion.tactic: suggestion.prior for suggestion in structural.suggestions}
    assert priors.keys() >= own.keys() | (set(TACTICS) - {"sorry"})
    assert all(priors[tactic] >= 0.7 * prior - 1e-9 for tactic, prior in own.items())
    assert sum(priors.values()) <= 1 + 1e-9
    assert answer.value is not None
    await mixed.close()


async def test_a_closed_policy_says_so(folder: Path) -> None:
    made = NetworkPolicy(str(folder), device="cpu")
    await made.close()
    with pytest.raises(PolicyError, match="was closed"):
        await made.propose([Request((GOALS[0],), 1)])


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("/nowhere/at/all", "no such folder.*random-tiny"),
        ("random-huge", "no such folder.*random-tiny"),
        ("{broken}", "config.json"),
        ("{torn}", "not the weights whose hash"),
    ],
)
def test_a_checkpoint_that_cannot_be_loaded(
    source: str, complaint: str, folder: Path, tmp_path: Path
) -> None:
    for name in ("broken", "torn"):
        (tmp_path / name).mkdir()
        for file in folder.iterdir():
            (tmp_path / name / file.name).write_bytes(file.read_bytes())
    (tmp_path / "broken" / "config.json").write_text("{")
    weights = tmp_path / "torn" / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(PolicyError, match=complaint):
        make_policy("network:" + source.format(broken=tmp_path / "broken", torn=tmp_path / "torn"))


@pytest.mark.parametrize("device", ["toaster", "cuda:99"])
def test_a_device_that_is_not_there(device: str) -> None:
    with pytest.raises(PolicyError, match=f"device '{device}'"):
        make_policy("network:random-tiny", device=device)


def test_threads_that_make_no_sense() -> None:
    with pytest.raises(PolicyError, match="0 threads"):
        NetworkPolicy("random-tiny", threads=0)


async def test_a_network_that_breaks_while_it_computes_is_an_error(folder: Path) -> None:
    made = NetworkPolicy(str(folder), device="cpu")
    strange = Goal(None, (), "\ud800")  # no text that can be written down
    with pytest.raises(PolicyError, match="could not compute"):
        await made.propose([Request((strange,), 1)])
    (answer,) = await made.propose([Request((GOALS[0],), 16)])
    assert answer.suggestions
    await made.close()


def test_the_tokenizer_of_the_core_writes_symbols_shortly() -> None:
    tokenizer = core_tokenizer()
    assert isinstance(tokenizer, Tokenizer)
    assert len(tokenizer.tactic("exact Nat.dvd_trans h k")) <= 9
    assert tokenizer.text(tokenizer.tactic("∀ n ∈ s, n ∣ 𝔸")) == "∀ n ∈ s, n ∣ 𝔸"
