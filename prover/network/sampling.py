"""Which tactics does the network try on a goal, and how probable is each?

Many tactics are sampled for each of many goals at once.  Each sample is a number in [0, 1) that is read as
the arithmetic code of a tactic: at each token it falls into one of the intervals that the probabilities cut
[0, 1) into, and is stretched to be read on (arithmetic sampling, Vilnis et al. 2023).  Numbers that are
spread evenly give samples of the right distribution that repeat each other less than independent ones.  A
later draw shifts the numbers by the golden ratio, so that together the draws stay spread evenly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from prover.network.tokenizer import END, PAD
from prover.network.transformer import Network

GOLDEN = (5**0.5 - 1) / 2

CODE_RESOLUTION = 1e-4
"""Below this probability of what was read, a code in single precision is spent; independent numbers go on."""

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
    codes, numbers = _numbers(prompts, rows, limit)
    reading = _Reading(codes.to(device), torch.zeros((len(prompts), rows), device=device))
    written = torch.full((len(prompts), rows, limit), PAD)
    scores = torch.zeros((len(prompts), rows))
    goals = torch.arange(len(prompts))
    places = torch.arange(rows).repeat(len(prompts), 1)  # where in `written` the rows of the cache belong
    counts = torch.tensor([prompt.count for prompt in prompts])
    active = places < counts[:, None]
    logits = network.policy_head(state)[:, None].expand(-1, rows, -1)
    for step in range(limit):
        fresh = numbers[goals[:, None], places, step].to(device)
        tokens = reading.read(logits, fresh, temperature, may_end=step > 0)
        chosen = tokens.cpu()
        written[goals[:, None], places, step] = torch.where(active, chosen, PAD)
        log_probabilities = reading.log_probabilities.cpu()
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
            reading = _Reading(
                _pick(reading.codes, kept, order), _pick(reading.log_probabilities, kept, order)
            )
        logits = network.policy_head(network.step(tokens, cache))
    return [
        Answer(_distinct(tokens, score), float(value))
        for tokens, score, value in zip(written.tolist(), scores.tolist(), needed.tolist(), strict=True)
    ]


class _Reading:
    """Codes on the way through a text: codes and log-probabilities of what was read, both [G, R]."""

    def __init__(self, codes: Tensor, log_probabilities: Tensor) -> None:
        self.codes = codes
        self.log_probabilities = log_probabilities

    def read(self, logits: Tensor, fresh: Tensor, temperature: float, *, may_end: bool) -> Tensor:
        """The next token of each row, [G, R], for logits [G, R, V]; `fresh`: independent numbers, [G, R]."""
        logits = logits.float().clone()
        logits[..., :END] = -torch.inf
        if not may_end:
            logits[..., END] = -torch.inf
        log_probabilities = logits.log_softmax(-1)
        chances = (log_probabilities if temperature == 1.0 else (logits / temperature).log_softmax(-1)).exp()
        bounds = chances.cumsum(-1)
        codes = self.codes * bounds[..., -1]  # the sum is 1 but for rounding
        tokens = torch.searchsorted(bounds, codes[..., None], right=True)
        tokens = tokens.clamp_(max=logits.shape[-1] - 1)
        chance = chances.gather(-1, tokens).squeeze(-1).clamp_(min=1e-30)
        lower = bounds.gather(-1, tokens).squeeze(-1) - chance
        self.log_probabilities = self.log_probabilities + log_probabilities.gather(-1, tokens).squeeze(-1)
        stretched = ((codes - lower) / chance).clamp_(0.0, 1.0 - 1e-7)
        spent = self.log_probabilities.exp() < CODE_RESOLUTION
        self.codes = torch.where(spent, fresh, stretched)
        return tokens.squeeze(-1)


def _numbers(prompts: Sequence[Prompt], rows: int, limit: int) -> tuple[Tensor, Tensor]:
    """Codes [G, R], spread evenly and shifted by the draw, and independent numbers [G, R, S], all in [0,
    1).
    """
    codes: NDArray[np.float32] = np.zeros((len(prompts), rows), np.float32)
    numbers: NDArray[np.float32] = np.zeros((len(prompts), rows, limit), np.float32)
    for index, prompt in enumerate(prompts):
        seed = [prompt.seed % (1 << 63), *prompt.tokens]
        shift = (np.random.default_rng(seed).random() + prompt.draw * GOLDEN) % 1.0
        codes[index, : prompt.count] = (np.arange(prompt.count) + shift) / prompt.count
        generator = np.random.default_rng([prompt.draw, *seed])
        numbers[index, : prompt.count] = generator.random((prompt.count, limit), np.float32)
    return torch.from_numpy(codes.clip(0.0, 1.0 - 1e-7)), torch.from_numpy(numbers)


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
