"""The policy of our own network: samples of its tactics, and its value head's estimate."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch

from prover.errors import PolicyError
from prover.network import NAMES, Answer, Network, Prompt, Tokenizer, goal_text, load, sample
from prover.network.size import DEFAULT
from prover.network.untrained import untrained
from prover.policy.generated import suggestions
from prover.policy.proposal import Proposal, Request
from prover.policy.thread import Thread, device_of

LONGEST_TACTIC = 96
"""Tokens of a tactic, its END included; a longer one is given up."""

BATCH = 32
"""Goals that are read at a time, those of similar length together."""

_CHARACTERS_A_TOKEN = 64
"""Of a goal that is too long only so much is turned into tokens; no token is longer."""


class NetworkPolicy:
    """A network that samples tactics, many goals at a time, in a thread of its own.

    source: the folder of a trained network, or `random`, `random-tiny`, … for untrained weights.  seed: of
    untrained weights.  device: such as `cuda`; a GPU is taken if there is one.  threads: of torch, on the
    CPU; more than one wait for each other while Lean keeps the cores busy.  bfloat16: compute in half
    precision, or in single; when it is not said, in half precision on the CPU alone, since on a GPU the casts
    cost a network of this size more than they save.  Of a goal that does not fit, the end is read, where the
    target stands.  Raises PolicyError when the network cannot be had.
    """

    def __init__(
        self,
        source: str,
        *,
        seed: int = 0,
        device: str | None = None,
        threads: int = 1,
        bfloat16: bool | None = None,
        temperature: float = 1.0,
    ) -> None:
        self.name = f"network:{source}"
        self._thread = Thread(self.name, threads)
        self._device = device_of(device, self.name)
        self._bfloat16 = self._device.type == "cpu" if bfloat16 is None else bfloat16
        self._temperature = temperature
        network, self._tokenizer = _network(source, seed)
        self._network = network.to(self._device)

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        """See `Policy.propose`."""
        return await self._thread.run(lambda: self._propose(requests))

    async def close(self) -> None:
        """Give up the thread; a batch that is being computed is the last."""
        self._thread.close()

    def _propose(self, requests: Sequence[Request]) -> list[Proposal]:
        context = self._network.size.context
        limit = min(LONGEST_TACTIC, context // 2)
        prompts = [self._prompt(request, context - limit) for request in requests]
        order = sorted(range(len(prompts)), key=lambda at: len(prompts[at].tokens))
        found: dict[int, Proposal] = {}
        for start in range(0, len(order), BATCH):
            if self._thread.closed:
                raise PolicyError(f"the policy {self.name} was closed")
            chosen = order[start : start + BATCH]
            with torch.autocast(self._device.type, torch.bfloat16, enabled=self._bfloat16):
                answers = sample(
                    self._network,
                    [prompts[at] for at in chosen],
                    limit=limit,
                    temperature=self._temperature,
                )
            for at, answer in zip(chosen, answers, strict=True):
                found[at] = self._proposal(answer, requests[at].count)
        return [found[at] for at in range(len(requests))]

    def _prompt(self, request: Request, limit: int) -> Prompt:
        text = goal_text(request.goals)[-_CHARACTERS_A_TOKEN * limit :]
        tokens = self._tokenizer.prompt(text, limit)
        return Prompt(tuple(tokens), max(1, request.count), request.draw, request.seed)

    def _proposal(self, answer: Answer, count: int) -> Proposal:
        written = ((self._tokenizer.text(one.tokens), one.log_probability) for one in answer.samples)
        return Proposal(suggestions(written, count), -max(1.0, answer.tactics_needed))


def _network(source: str, seed: int) -> tuple[Network, Tokenizer]:
    kind, dash, size = source.partition("-")
    if kind == "random" and (not dash or size in NAMES):
        return untrained(size or DEFAULT, seed)
    try:
        return load(Path(source))
    except PolicyError as error:
        sizes = ", ".join(f"random-{name}" for name in NAMES)
        hint = f" (untrained ones are called random, {sizes})" if not Path(source).is_dir() else ""
        raise PolicyError(f"the policy network:{source} cannot be loaded: {error}{hint}") from error
