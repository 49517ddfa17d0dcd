"""A small network of our own that proposes tactics and says how many are still needed."""

from prover.network.checkpoint import load, save
from prover.network.losses import Batch, Example, batch, losses, policy_loss, value_loss
from prover.network.sampling import Answer, Prompt, Sample, sample
from prover.network.size import DEFAULT, NAMES, Size, named
from prover.network.tokenizer import Tokenizer, goal_text
from prover.network.transformer import Network

__all__ = [
    "DEFAULT",
    "NAMES",
    "Answer",
    "Batch",
    "Example",
    "Network",
    "Prompt",
    "Sample",
    "Size",
    "Tokenizer",
    "batch",
    "goal_text",
    "load",
    "losses",
    "named",
    "policy_loss",
    "sample",
    "save",
    "value_loss",
]
