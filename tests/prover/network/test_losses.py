"""Losses, and a network that learns by them what it is shown."""

import math

import pytest
import torch

from prover.network.losses import Example, batch, losses, policy_loss, value_loss
from prover.network.sampling import Prompt, sample
from prover.network.size import named
from prover.network.tokenizer import PAD, TACTIC, Tokenizer
from prover.network.transformer import Network

TACTICS = ("omega", "ring", "simp", "intro x", "constructor", "induction n", "rw [Nat.add_comm]", "norm_num")
PAIRS = [
    Example(f"n : ℕ\nh : n = {i}\n⊢ {i} ∣ n ^ {i} + {i}", TACTICS[i % len(TACTICS)], 1 + i % 5)
    for i in range(20)
]
TOKENIZER = Tokenizer.train([text for pair in PAIRS for text in (pair.goal, pair.tactic)], 700)


def test_only_tactics_are_asked_for() -> None:
    made = batch(PAIRS[:6], TOKENIZER, context=128)
    assert made.tokens.shape == made.targets.shape
    for row, pair in enumerate(PAIRS[:6]):
        asked = made.targets[row][made.targets[row] != PAD].tolist()
        assert asked == TOKENIZER.tactic(pair.tactic)
        mark = int(made.marks[row])
        assert made.tokens[row, mark] == TACTIC
        assert made.targets[row, mark] == asked[0]
        assert (made.targets[row, :mark] == PAD).all()


def test_a_long_goal_gives_way_to_its_tactic() -> None:
    made = batch([Example("h : 1 = 1\n" * 100 + "⊢ False", "contradiction")], TOKENIZER, context=40)
    assert made.tokens.shape == (1, 39)
    with pytest.raises(ValueError, match="does not fit"):
        batch([Example("⊢ False", "exact " + "x y " * 40)], TOKENIZER, context=40)


def test_policy_loss_is_the_weighted_mean_of_surprise() -> None:
    logits = torch.log(torch.tensor([[0.5, 0.25, 0.25], [0.1, 0.8, 0.1]]))
    targets = torch.tensor([1, 1])
    loss = policy_loss(logits, targets, torch.tensor([3.0, 1.0]))
    assert loss.item() == pytest.approx(-(3 * math.log(0.25) + math.log(0.8)) / 4)
    assert policy_loss(logits, targets, torch.zeros(2)).item() == 0.0


def test_value_loss_counts_what_is_known_and_puts_long_proofs_into_the_last_bin() -> None:
    logits = torch.log(torch.tensor([[0.5, 0.25, 0.25], [0.1, 0.8, 0.1], [0.2, 0.2, 0.6]]))
    loss = value_loss(logits, torch.tensor([1, 0, 99]))
    assert loss.item() == pytest.approx(-(math.log(0.5) + math.log(0.6)) / 2)
    assert value_loss(logits, torch.zeros(3, dtype=torch.long)).item() == 0.0


def test_a_tiny_network_learns_twenty_pairs_and_then_proposes_them() -> None:
    network = Network.fresh(named("tiny", TOKENIZER.size), seed=0)
    optimizer = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.0)
    shown = batch(PAIRS, TOKENIZER, context=128)
    first = sum(losses(network, shown)).item()  # type: ignore[union-attr]
    for _ in range(150):
        policy, value = losses(network, shown)
        optimizer.zero_grad()
        (policy + value).backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
    assert policy.item() + value.item() < 0.05 * first
    prompts = [Prompt(tuple(TOKENIZER.prompt(pair.goal, 100)), 4) for pair in PAIRS]
    for pair, answer in zip(PAIRS, sample(network, prompts, limit=16), strict=True):
        best = answer.samples[0]
        assert TOKENIZER.text(best.tokens) == pair.tactic
        assert math.exp(best.log_probability) > 0.8
        assert answer.tactics_needed == pytest.approx(pair.tactics_needed, abs=0.3)
