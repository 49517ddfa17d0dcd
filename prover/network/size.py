"""How large is a network?"""

from __future__ import annotations

from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Size(BaseModel):
    """The shape of a network; every number that its weights depend on.

    vocabulary: tokens.  width: numbers a token is represented by.  heads: of width / heads numbers each, an
    even number.  feedforward: hidden units of a block's gated layer.  context: tokens of prompt and tactic
    together.  bins: what the value head tells apart, 1, 2, …, `bins` (or more) tactics still needed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    vocabulary: int = Field(ge=260, le=1 << 18)
    width: int = Field(ge=8, le=8192)
    layers: int = Field(ge=1, le=128)
    heads: int = Field(ge=1, le=128)
    feedforward: int = Field(ge=8, le=1 << 16)
    context: int = Field(ge=32, le=1 << 16)
    bins: int = Field(default=64, ge=2, le=4096)

    @model_validator(mode="after")
    def _heads_fit(self) -> Self:
        if self.width % (2 * self.heads):
            raise ValueError(f"width {self.width} is not a multiple of 2 × {self.heads} heads")
        return self

    @property
    def parameters(self) -> int:
        """How many weights a network of this size has."""
        block = 4 * self.width**2 + 3 * self.width * self.feedforward + 2 * self.width
        heads = 2 * self.vocabulary * self.width + (self.width + 1) * self.bins
        return self.layers * block + heads + self.width


NAMES = ("tiny", "small", "base", "large")
"""From one for tests (0.3 million weights with 2,048 tokens) to 30 million; `small` has 6, `base` 16
million.
"""

DEFAULT = "small"


def named(name: str, vocabulary: int) -> Size:
    """The size called `name`, one of `NAMES`.  Raises KeyError for another."""
    width, layers, heads, feedforward, context = {
        "tiny": (64, 2, 2, 128, 512),
        "small": (256, 6, 4, 704, 1024),
        "base": (384, 8, 6, 1024, 1024),
        "large": (512, 9, 8, 1408, 1024),
    }[name]
    return Size(
        vocabulary=vocabulary,
        width=width,
        layers=layers,
        heads=heads,
        feedforward=feedforward,
        context=context,
    )
