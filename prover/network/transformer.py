"""What does the network compute?

A decoder-only transformer (pre-norm, rotary positions, gated feed-forward layers; Touvron et al. 2023) that
reads `GOAL … TACTIC` and continues it with a tactic.  On the state of the token TACTIC sits the value head:
a distribution over how many tactics are still needed (AlphaProof, Nature 2025).

It knows tokens only: no Lean, no sampling, no files.  Two ways of running it give the same numbers: `forward`
over whole sequences, for training; `read` over prompts and then `step` by step for many continuations of
each.
All continuations of a prompt look at one copy of its keys and values: they are rows of one attention over
prompt and continuations together, masked so that each sees the prompt and itself (the tree attention of
speculative decoding, Miao et al. 2023, with a tree that branches once).

Letters of shapes: B sequences of T tokens; G prompts padded on the right to P tokens; R rows (continuations)
a prompt; H heads of D numbers; W = H·D the width; V tokens of the vocabulary; S steps.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from prover.network.size import Size

ROTARY_BASE = 10_000.0

Rotation = tuple[Tensor, Tensor]
"""Cosines and sines of the angles that positions are turned by; each […, T, D/2]."""


class Cache:
    """Keys and values of G prompts and of R rows for each, with room for `room` steps.

    layers: keys and values of each layer, [G, H, P + room·R, D]; step s of row r stands at P + s·R + r.
    lengths: tokens of each prompt, [G].  mask: 0 where a row may look and -∞ elsewhere, [G, 1, R, P +
    room·R].
    """

    def __init__(self, layers: list[tuple[Tensor, Tensor]], lengths: Tensor, rows: int, room: int) -> None:
        self.layers = layers
        self.lengths = lengths
        self.rows = rows
        self.prompt = layers[0][0].shape[2]
        self.steps = 0
        self.layers = [(self._grown(keys, room), self._grown(values, room)) for keys, values in layers]
        self.mask = self._mask(room)

    @property
    def room(self) -> int:
        """Steps for which there is room."""
        return (self.mask.shape[3] - self.prompt) // self.rows

    def regroup(self, goals: Tensor, rows: Tensor, room: int) -> None:
        """Keeps the prompts `goals`, [G'], and of each the rows `rows`, [G', R']; `room` is for further
        steps.
        """
        goals, rows = goals.to(self.lengths.device), rows.to(self.lengths.device)
        used, kept = self.prompt + self.steps * self.rows, rows.shape[1]
        room += self.steps
        layers = []
        for pair in self.layers:
            new = []
            for stored in pair:
                chosen = stored[goals]
                suffix = chosen[:, :, self.prompt : used]
                suffix = suffix.reshape(*suffix.shape[:2], self.steps, self.rows, suffix.shape[3])
                index = rows[:, None, None, :, None].expand(-1, *suffix.shape[1:3], -1, suffix.shape[4])
                whole = [chosen[:, :, : self.prompt], torch.gather(suffix, 3, index).flatten(2, 3)]
                new.append(torch.cat(whole, dim=2))
            layers.append((new[0], new[1]))
        self.lengths, self.rows = self.lengths[goals], kept
        self.layers = [(self._grown(keys, room), self._grown(values, room)) for keys, values in layers]
        self.mask = self._mask(room)

    def _grown(self, stored: Tensor, room: int) -> Tensor:
        goals, heads, length, width = stored.shape
        grown = stored.new_empty((goals, heads, self.prompt + room * self.rows, width))
        grown[:, :, :length] = stored
        return grown

    def _mask(self, room: int) -> Tensor:
        keys = self.layers[0][0]
        goals = len(self.lengths)
        others = torch.arange(self.prompt, device=keys.device) >= self.lengths[:, None]
        apart = ~torch.eye(self.rows, dtype=torch.bool, device=keys.device).repeat(1, room)
        hidden = [
            others[:, None, None, :].expand(goals, 1, self.rows, -1),
            apart[None, None].expand(goals, 1, -1, -1),
        ]
        mask = torch.zeros((goals, 1, self.rows, self.prompt + room * self.rows), device=keys.device)
        return mask.masked_fill_(torch.cat(hidden, dim=3), -torch.inf).to(keys.dtype)


class Attention(nn.Module):
    """Multi-head self-attention with rotary positions (Su et al. 2021)."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.heads = size.heads
        self.inward = nn.Linear(size.width, 3 * size.width, bias=False)
        self.outward = nn.Linear(size.width, size.width, bias=False)

    def forward(self, x: Tensor, rotation: Rotation) -> tuple[Tensor, Tensor, Tensor]:
        """Causal attention of `x`, [B, T, W], and the keys and values, [B, H, T, D], that it used."""
        queries, keys, values = self._project(x, rotation)
        y = F.scaled_dot_product_attention(queries, keys, values, is_causal=True)
        return self.outward(y.transpose(1, 2).flatten(2)), keys, values

    def step(self, x: Tensor, rotation: Rotation, cache: Cache, layer: int) -> Tensor:
        """Attention of one further token of each row, `x` [G, R, W], which joins the cache."""
        queries, keys, values = self._project(x, rotation)
        begin = cache.prompt + cache.steps * cache.rows
        end = begin + cache.rows
        all_keys, all_values = cache.layers[layer]
        all_keys[:, :, begin:end] = keys
        all_values[:, :, begin:end] = values
        y = F.scaled_dot_product_attention(
            queries, all_keys[:, :, :end], all_values[:, :, :end], attn_mask=cache.mask[..., :end]
        )
        return self.outward(y.transpose(1, 2).flatten(2))  # type: ignore[no-any-return]

    def _project(self, x: Tensor, rotation: Rotation) -> tuple[Tensor, Tensor, Tensor]:
        three = self.inward(x).reshape(*x.shape[:2], 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        cosines, sines = rotation
        first, second = three[:2].chunk(2, dim=-1)
        turned = torch.cat([first * cosines - second * sines, first * sines + second * cosines], dim=-1)
        turned = turned.to(three.dtype)
        return turned[0], turned[1], three[2]


class Block(nn.Module):
    """Attention and a gated feed-forward layer (SwiGLU, Shazeer 2020), each added to what came in."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.attention_norm = nn.RMSNorm(size.width)
        self.attention = Attention(size)
        self.feedforward_norm = nn.RMSNorm(size.width)
        self.gated = nn.Linear(size.width, 2 * size.feedforward, bias=False)
        self.outward = nn.Linear(size.feedforward, size.width, bias=False)

    def forward(self, x: Tensor, rotation: Rotation) -> tuple[Tensor, Tensor, Tensor]:
        y, keys, values = self.attention(self.attention_norm(x), rotation)
        return self._feedforward(x + y), keys, values

    def step(self, x: Tensor, rotation: Rotation, cache: Cache, layer: int) -> Tensor:
        return self._feedforward(x + self.attention.step(self.attention_norm(x), rotation, cache, layer))

    def _feedforward(self, x: Tensor) -> Tensor:
        gate, up = self.gated(self.feedforward_norm(x)).chunk(2, dim=-1)
        return x + self.outward(F.silu(gate) * up)  # type: ignore[no-any-return]


class Network(nn.Module):
    """The transformer and its two heads."""

    cosines: Tensor
    sines: Tensor

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.size = size
        self.embedding = nn.Embedding(size.vocabulary, size.width)
        self.blocks = nn.ModuleList(Block(size) for _ in range(size.layers))
        self.norm = nn.RMSNorm(size.width)
        self.policy_head = nn.Linear(size.width, size.vocabulary, bias=False)
        self.value_head = nn.Linear(size.width, size.bins)
        half = size.width // size.heads // 2
        self.register_buffer("cosines", torch.empty(size.context, half), persistent=False)
        self.register_buffer("sines", torch.empty(size.context, half), persistent=False)
        self.turn()

    def turn(self) -> None:
        """Computes the angles of the positions, which are not among the stored weights, beside the
        weights.
        """
        positions, half = self.cosines.shape
        device = self.embedding.weight.device
        frequencies = ROTARY_BASE ** (-torch.arange(half, dtype=torch.float32, device=device) / half)
        angles = torch.arange(positions, dtype=torch.float32, device=device)[:, None] * frequencies
        self.cosines, self.sines = angles.cos(), angles.sin()

    @classmethod
    def fresh(cls, size: Size, seed: int = 0) -> Network:
        """An untrained network; the same seed gives the same weights.

        Normal weights of deviation 0.02, those that add to the residual stream smaller by √(2·layers), as
        GPT-2 (Radford et al. 2019); the global random state of torch is neither read nor changed.
        """
        with torch.random.fork_rng(devices=[]):
            network = cls(size)
        generator = torch.Generator().manual_seed(seed)
        with torch.no_grad():
            for name, weights in network.named_parameters():
                if weights.dim() == 2:
                    deviation = 0.02 / (2 * size.layers) ** 0.5 if name.endswith("outward.weight") else 0.02
                    weights.normal_(0.0, deviation, generator=generator)
                elif name.endswith("bias"):
                    weights.zero_()
        return network

    def forward(self, tokens: Tensor) -> Tensor:
        """The state of each token, [B, T, W], for tokens [B, T]; padding goes on the right."""
        x = self.embedding(tokens)
        rotation = (self.cosines[: tokens.shape[1]], self.sines[: tokens.shape[1]])
        for block in self.blocks:
            x, _, _ = block(x, rotation)
        return self.norm(x)  # type: ignore[no-any-return]

    def read(self, prompts: Tensor, lengths: Tensor, rows: int, room: int) -> tuple[Tensor, Cache]:
        """The state of each prompt's last token, [G, W], and a cache for `rows` continuations of each prompt.

        prompts: [G, P], padded on the right; lengths: [G].
        """
        x = self.embedding(prompts)
        rotation = (self.cosines[: prompts.shape[1]], self.sines[: prompts.shape[1]])
        layers = []
        for block in self.blocks:
            x, keys, values = block(x, rotation)
            layers.append((keys, values))
        last = x[torch.arange(len(prompts), device=x.device), lengths - 1]
        return self.norm(last), Cache(layers, lengths, rows, room)

    def step(self, tokens: Tensor, cache: Cache) -> Tensor:
        """The state of one further token of each row, [G, R, W], for tokens [G, R]; the cache grows by a
        step.
        """
        positions = cache.lengths + cache.steps
        # [G, 1, 1, D/2]: all rows of a prompt are at the same position
        rotation = (self.cosines[positions][:, None, None], self.sines[positions][:, None, None])
        x = self.embedding(tokens)
        for layer, block in enumerate(self.blocks):
            assert isinstance(block, Block)
            x = block.step(x, rotation, cache, layer)
        cache.steps += 1
        return self.norm(x)  # type: ignore[no-any-return]

    def tactics_needed(self, state: Tensor) -> Tensor:
        """How many tactics the value head expects to be needed, [G], from the states of TACTIC, [G, W]."""
        bins = torch.arange(1, self.size.bins + 1, dtype=torch.float32, device=state.device)
        chances: Tensor = self.value_head(state).float().softmax(-1)
        return (chances * bins).sum(-1)
