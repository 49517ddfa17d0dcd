"""How far is the network from the tactics and the lengths of proofs it should have said?

Pure functions of tensors, and the batches that they are computed on; who optimises is no business of theirs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from prover.network.tokenizer import PAD, Tokenizer
from prover.network.transformer import Network


@dataclass(frozen=True)
class Example:
    """A goal (as `goal_text` writes it), a tactic for it, and what the value head should say.

    tactics_needed: tactics of the shortest known proof from here, at least 1; None where it is not known.
    weight: how much the tactic counts beside the others.
    """

    goal: str
    tactic: str
    tactics_needed: int | None = None
    weight: float = 1.0


@dataclass(frozen=True)
class Batch:
    """Examples as tensors: B sequences of T tokens, prompt and tactic, padded on the right.

    tokens: [B, T].  targets: [B, T], the token that should follow, PAD where nothing is asked: in the prompt
    and in the padding.  marks: [B], where the token TACTIC stands.  tactics_needed: [B], 0 where it is not
    known.
    weights: [B].
    """

    tokens: Tensor
    targets: Tensor
    marks: Tensor
    tactics_needed: Tensor
    weights: Tensor


def batch(examples: Sequence[Example], tokenizer: Tokenizer, context: int, device: str = "cpu") -> Batch:
    """The batch of these examples for a network with `context` tokens.

    Of a long goal the beginning is left out.  Raises ValueError for a tactic that leaves less than half of
    the context to its goal.
    """
    sequences, targets, marks = [], [], []
    for example in examples:
        tactic = tokenizer.tactic(example.tactic)
        if 2 * len(tactic) > context:
            raise ValueError(
                f"a tactic of {len(tactic)} tokens does not fit beside a goal into {context} tokens: "
                f"{example.tactic[:80]!r}"
            )
        prompt = tokenizer.prompt(example.goal, context - len(tactic))
        sequences.append([*prompt, *tactic[:-1]])
        targets.append([*[PAD] * (len(prompt) - 1), *tactic])
        marks.append(len(prompt) - 1)
    longest = max(map(len, sequences))
    return Batch(
        tokens=_padded(sequences, longest, device),
        targets=_padded(targets, longest, device),
        marks=torch.tensor(marks, device=device),
        tactics_needed=torch.tensor([example.tactics_needed or 0 for example in examples], device=device),
        weights=torch.tensor([example.weight for example in examples], device=device),
    )


def policy_loss(logits: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
    """Mean cross entropy of tactic tokens, in nats.

    logits: [N, V]; targets: [N], tokens of tactics and their END; weights: [N], of the example that each is
    of.
    """
    losses = F.cross_entropy(logits.float(), targets, reduction="none")
    return (losses * weights).sum() / weights.sum().clamp(min=1e-9)


def value_loss(logits: Tensor, tactics_needed: Tensor) -> Tensor:
    """Mean cross entropy of the bins 1, 2, …, `bins` (or more), in nats; 0 when nothing is known.

    logits: [B, bins]; tactics_needed: [B], 0 where it is not known.
    """
    known = tactics_needed > 0
    targets = tactics_needed.clamp(1, logits.shape[1]) - 1
    losses = F.cross_entropy(logits.float(), targets, reduction="none")
    return (losses * known).sum() / known.sum().clamp(min=1)


def losses(network: Network, examples: Batch) -> tuple[Tensor, Tensor]:
    """The policy loss and the value loss of a batch, two scalars that can be differentiated."""
    states = network(examples.tokens)
    asked = examples.targets != PAD
    weights = examples.weights[:, None].expand_as(asked)[asked]
    policy = policy_loss(network.policy_head(states[asked]), examples.targets[asked], weights)
    marked = states[torch.arange(len(states), device=states.device), examples.marks]
    return policy, value_loss(network.value_head(marked), examples.tactics_needed)


def _padded(rows: Sequence[Sequence[int]], length: int, device: str) -> Tensor:
    return torch.tensor([[*row, *[PAD] * (length - len(row))] for row in rows], device=device)
