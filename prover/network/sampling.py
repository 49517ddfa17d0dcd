"""Which tactics does the network try on a goal, and how probable is each?

Many tactics are sampled for each of many goals at once.  Rows that have ended leave the batch, so that a few
long tactics do not hold up the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.attention import SDPBackend, sdpa_kernel

from prover.network.codes import Reader, Spread, numbers
from prover.network.tokenizer import END, PAD
from prover.network.transformer import Network

ATTENTION = [SDPBackend.FLASH_ATTENTION, SDPBackend.EFFICIENT_ATTENTION, SDPBackend.MATH]
"""All but cuDNN's, which makes a plan for each new shape: here every few steps have another."""

STEPS_AHEAD = 16
"""Steps for which room is made in the cache at a time."""


@dataclass(frozen=True)
class Prompt:
    """Tokens of a prompt, how many samples are wanted, and what makes them the same again."""

    tokens: tuple[int, ...]
    count: int
    draw: int = 0
    seed: int = 0


@dataclass(frozen=True)
class Sample:
    """A sampled tactic: its tokens without END, and the logarithm of its probability, END included."""

    tokens: tuple[int, ...]
    log_probability: float


@dataclass(frozen=True)
class Answer:
    """What the network says of one prompt: tactics, and how many it expects to be needed (at least 1).

    samples: distinct, most probable first; only those that ended within the limit.
    """

    samples: tuple[Sample, ...]
    tactics_needed: float


@torch.no_grad()
@sdpa_kernel(ATTENTION)
def sample(
    network: Network, prompts: Sequence[Prompt], *, limit: int, temperature: float = 1.0
) -> list[Answer]:
    """Samples tactics of at most `limit` tokens for each prompt, on the network's device, all in one batch.

    Samples are drawn from the probabilities at `temperature`; what is reported are the probabilities at 1.
    Raises ValueError for a prompt that leaves no room for a tactic in the network's context.
    """
    longest = max(len(prompt.tokens) for prompt in prompts)
    if longest + limit > network.size.context:
        raise ValueError(f"{longest} tokens of prompt and {limit} of tactic exceed {network.size.context}")
    device = network.embedding.weight.device
    rows = max(prompt.count for prompt in prompts)
    padded = [[*prompt.tokens, *[PAD] * (longest - len(prompt.tokens))] for prompt in prompts]
    lengths = torch.tensor([len(prompt.tokens) for prompt in prompts], device=device)
    state, cache = network.read(torch.tensor(padded, device=device), lengths, rows, min(STEPS_AHEAD, limit))
    needed = network.tactics_needed(state)
    spreads = [Spread((p.seed % (1 << 63), *p.tokens), p.count, p.draw) for p in prompts]
    codes, further = numbers(spreads, rows, limit)
    reader = Reader(codes.to(device))
    written = torch.full((len(prompts), rows, limit), PAD)
    scores = torch.zeros((len(prompts), rows))
    goals = torch.arange(len(prompts))
    places = torch.arange(rows).repeat(len(prompts), 1)  # where in `written` the rows of the cache belong
    counts = torch.tensor([prompt.count for prompt in prompts])
    active = places < counts[:, None]
    logits = network.policy_head(state)[:, None].repeat(1, rows, 1)
    logits[..., END] = -torch.inf  # no tactic is empty
    for step in range(limit):
        logits[..., :END] = -torch.inf
        tokens = reader.read(logits, further[goals[:, None], places, step].to(device), temperature)
        chosen = tokens.cpu()
        written[goals[:, None], places, step] = torch.where(active, chosen, PAD)
        log_probabilities = reader.log_probabilities.cpu()
        ended = active & (chosen == END)
        scores[goals[:, None], places] = torch.where(ended, log_probabilities, scores[goals[:, None], places])
        active = active & ~ended
        alive = active.any(dim=1)
        if not alive.any() or step + 1 == limit:
            break
        widest = int(active.sum(dim=1).max())
        if cache.steps == cache.room or 2 * int(alive.sum()) <= len(goals) or 2 * widest <= cache.rows:
            kept = alive.nonzero()[:, 0]
            order = torch.argsort(active[kept].int(), dim=1, descending=True, stable=True)[:, :widest]
            cache.regroup(kept, order, min(STEPS_AHEAD, limit - step))
            goals, tokens = goals[kept], _pick(tokens, kept, order)
            places, active = _pick(places, kept, order), _pick(active, kept, order)
            reader = Reader(_pick(reader.codes, kept, order), _pick(reader.log_probabilities, kept, order))
        logits = network.policy_head(network.step(tokens, cache))
    return [
        Answer(_distinct(tokens, score), float(value))
        for tokens, score, value in zip(written.tolist(), scores.tolist(), needed.tolist(), strict=True)
    ]


def _pick(table: Tensor, goals: Tensor, rows: Tensor) -> Tensor:
    """The entries of `table`, [G, R], at `rows`, [G', R'], of `goals`, [G']."""
    return table[goals.to(table.device)].gather(1, rows.to(table.device))


def _distinct(rows: list[list[int]], scores: list[float]) -> tuple[Sample, ...]:
    found: dict[tuple[int, ...], float] = {}
    for row, score in zip(rows, scores, strict=True):
        if END in row:
            found[tuple(row[: row.index(END)])] = score
    samples = (Sample(tokens, score) for tokens, score in found.items())
    return tuple(sorted(samples, key=lambda sample: -sample.log_probability))
