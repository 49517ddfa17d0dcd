"""Sampled tactics, their probabilities, and what makes them the same again."""

from __future__ import annotations

import math
from collections import Counter

import pytest
import torch

from prover.network.sampling import Answer, Prompt, sample
from prover.network.size import Size
from prover.network.tokenizer import END, GOAL, TACTIC
from prover.network.transformer import Network

SIZE = Size(vocabulary=260, width=32, layers=2, heads=2, feedforward=48, context=64)
LIMIT = 24


@pytest.fixture(scope="module")
def network() -> Network:
    """Random, but with a taste for END and for some tokens over others."""
    made = Network.fresh(SIZE, seed=3)
    with torch.no_grad():
        for weights in made.parameters():
            weights.mul_(8.0)
        made.norm.weight.fill_(1.0)
        made.embedding.weight[:, 0] = 0.5
        made.policy_head.weight[:, 0] += torch.linspace(0.0, -4.0, SIZE.vocabulary)
        made.policy_head.weight[END, 0] = 1.0
    return made.eval()


def prompt(*tokens: int, count: int = 8, draw: int = 0, seed: int = 0) -> Prompt:
    return Prompt((GOAL, *tokens, TACTIC), count, draw, seed)


def same(one: Answer, other: Answer) -> bool:
    return [s.tokens for s in one.samples] == [s.tokens for s in other.samples]


def test_samples_are_distinct_ordered_and_no_more_than_wanted(network: Network) -> None:
    answers = sample(
        network, [prompt(10, 11), prompt(12, count=3), prompt(13, 14, 15, count=20)], limit=LIMIT
    )
    for answer, count in zip(answers, (8, 3, 20), strict=True):
        texts = [s.tokens for s in answer.samples]
        assert len(set(texts)) == len(texts) <= count
        scores = [s.log_probability for s in answer.samples]
        assert scores == sorted(scores, reverse=True)
        assert all(0 < len(tokens) < LIMIT and min(tokens) > END for tokens in texts)
        assert 1 <= answer.tactics_needed <= 64


def test_probabilities_are_those_of_whole_sequences(network: Network) -> None:
    asked = prompt(10, 11, 12, count=30)
    answer = sample(network, [prompt(20, 21, 22, 23, 24), asked], limit=LIMIT)[1]
    assert len(answer.samples) > 5
    for found in answer.samples:
        text = torch.tensor([[*asked.tokens, *found.tokens, END]])
        logits = network.policy_head(network(text)).detach()[0]
        expected = 0.0
        for place in range(len(asked.tokens) - 1, text.shape[1] - 1):
            allowed = logits[place].clone()
            allowed[: END + (place == len(asked.tokens) - 1)] = -torch.inf  # no empty tactic
            expected += float(allowed.log_softmax(-1)[text[0, place + 1]])
        assert found.log_probability == pytest.approx(expected, rel=1e-3, abs=1e-3)


def test_an_answer_depends_on_its_prompt_alone(network: Network) -> None:
    asked = prompt(30, 31, 32)
    alone = sample(network, [asked], limit=LIMIT)[0]
    others = [prompt(*range(40, 40 + n), count=n) for n in (2, 17, 9)]
    among = sample(network, [*others, asked], limit=LIMIT)[3]
    assert same(alone, among)
    assert same(alone, sample(network, [asked], limit=LIMIT)[0])


def test_another_seed_or_draw_gives_other_tactics(network: Network) -> None:
    asked = [prompt(30, 31), prompt(30, 31, seed=1), prompt(30, 31, draw=1)]
    first, seeded, drawn = sample(network, asked, limit=LIMIT)
    assert not same(first, seeded)
    assert not same(first, drawn)


def test_tactics_come_as_often_as_they_are_probable() -> None:
    """Counts of 64 draws of one sample from four one-token tactics with known probabilities."""
    network = Network.fresh(SIZE, seed=0)
    chances = {100: 0.5, 101: 0.3, 102: 0.15, 103: 0.05}
    with torch.no_grad():
        for name, weights in network.blocks.named_parameters():
            if name.endswith("outward.weight"):
                weights.zero_()  # a state is the token's embedding, normed
        weights, head = network.embedding.weight, network.policy_head.weight
        weights.zero_()
        weights[:, 0], weights[:, 1] = -1.0, 1.0
        weights[TACTIC, 0] = 1.0
        unit = math.sqrt(SIZE.width / 2)  # what the norm makes of 1
        head.zero_()
        head[:, 1] = -60.0 / unit
        head[END, 1] = 0.0
        for token, chance in chances.items():
            head[token, 0] = (math.log(chance) + 60.0) / 2 / unit
            head[token, 1] = (math.log(chance) - 60.0) / 2 / unit
    once = sample(network, [prompt(50, count=256)], limit=4)[0]
    assert {s.tokens: round(math.exp(s.log_probability), 3) for s in once.samples} == {
        (token,): chance for token, chance in chances.items()
    }
    found: Counter[tuple[int, ...]] = Counter()
    for draw in range(64):
        answer = sample(network, [prompt(50, count=1, draw=draw)], limit=4)[0]
        found.update(s.tokens for s in answer.samples)
    for token, chance in chances.items():
        assert found[(token,)] == pytest.approx(64 * chance, abs=2)  # evenly spread: closer than chance


def test_a_tactic_that_does_not_end_is_not_proposed(network: Network) -> None:
    endless = Network.fresh(SIZE, seed=3)
    with torch.no_grad():
        endless.norm.weight.zero_()  # all tokens equally probable
    answer = sample(endless, [prompt(10, count=16)], limit=3)[0]
    assert all(len(s.tokens) < 3 for s in answer.samples)
    assert len(answer.samples) < 16


def test_a_prompt_that_leaves_no_room(network: Network) -> None:
    with pytest.raises(ValueError, match="exceed 64"):
        sample(network, [prompt(*range(100, 150))], limit=LIMIT)


def test_bfloat16_gives_nearly_the_same_probabilities(network: Network) -> None:
    asked = [prompt(10, 11, 12, count=16)]
    exact = {s.tokens: s.log_probability for s in sample(network, asked, limit=LIMIT)[0].samples}
    with torch.autocast("cpu", torch.bfloat16):
        rough = {s.tokens: s.log_probability for s in sample(network, asked, limit=LIMIT)[0].samples}
    both = exact.keys() & rough.keys()
    assert both
    assert all(rough[tokens] == pytest.approx(exact[tokens], rel=0.1, abs=0.5) for tokens in both)
