"""Which token comes next, when a sample is a number in [0, 1) that is read as the arithmetic code of a text?

At each token the number falls into one of the intervals that the probabilities cut [0, 1) into, and is
stretched to be read on (arithmetic sampling, Vilnis et al. 2023).  Numbers that are spread evenly give
samples of the right distribution that repeat each other less than independent ones.  A later draw shifts the
numbers by the golden ratio, so that together the draws stay spread evenly.  What a sample is depends on its
own number alone, not on the batch that it is in nor on the global random state of torch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

GOLDEN = (5**0.5 - 1) / 2

RESOLUTION = 1e-4
"""Below this probability of what was read, a code in single precision is spent; independent numbers go on."""


@dataclass(frozen=True)
class Spread:
    """Numbers for `count` samples of one text; equal for equal `key`, `draw` and `count`."""

    key: tuple[int, ...]
    count: int
    draw: int = 0


def numbers(spreads: Sequence[Spread], rows: int, steps: int) -> tuple[Tensor, Tensor]:
    """Codes [G, R], spread evenly, and independent numbers to go on with [G, R, S]; all in [0, 1), on the
    CPU.

    Rows over a spread's count are 0.  Keys are non-negative.
    """
    codes: NDArray[np.float32] = np.zeros((len(spreads), rows), np.float32)
    further: NDArray[np.float32] = np.zeros((len(spreads), rows, steps), np.float32)
    for index, spread in enumerate(spreads):
        shift = (np.random.default_rng(spread.key).random() + spread.draw * GOLDEN) % 1.0
        codes[index, : spread.count] = (np.arange(spread.count) + shift) / spread.count
        generator = np.random.default_rng((spread.draw, *spread.key))
        further[index, : spread.count] = generator.random((spread.count, steps), np.float32)
    return torch.from_numpy(codes.clip(0.0, 1.0 - 1e-7)), torch.from_numpy(further)


class Reader:
    """Codes on the way through their texts.

    codes, log_probabilities (of what was read, at temperature 1): both [..., R].
    """

    def __init__(self, codes: Tensor, log_probabilities: Tensor | None = None) -> None:
        self.codes = codes
        self.log_probabilities = torch.zeros_like(codes) if log_probabilities is None else log_probabilities

    def read(self, logits: Tensor, further: Tensor, temperature: float = 1.0) -> Tensor:
        """The next token of each row, [..., R], for logits [..., R, V], -∞ for what must not come.

        further: independent numbers, [..., R], for the rows whose code is spent.
        """
        logits = logits.float()
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
        spent = self.log_probabilities.exp() < RESOLUTION
        self.codes = torch.where(spent, further, stretched)
        return tokens.squeeze(-1)
