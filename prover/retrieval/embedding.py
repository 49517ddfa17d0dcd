"""What vector does the network give a goal or a lemma's statement?

The mean of the states that the network has at a text's tokens (Reimers and Gurevych, Sentence-BERT, 2019,
section 3, compare ways of pooling), less what they have in common, since the states of a transformer lie in
a narrow cone (Mu and Viswanath 2018, "All-but-the-top").  Nothing is trained for retrieval: a network that
has learned little finds little, which `python -m benchmarks.retrieval --network PATH` measures.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from prover.network.tokenizer import PAD, Tokenizer
from prover.network.transformer import Network

LONGEST = 256
"""Tokens of a text that are read, its last ones."""

BATCH = 64
"""Texts that are read at a time, those of similar length together."""


class NetworkEmbedding:
    """An embedder for `prover.retrieval.Index.with_embeddings`.

    common: texts, such as some lemmas' statements, whose mean vector is taken away from every other's.
    """

    def __init__(self, network: Network, tokenizer: Tokenizer, common: Sequence[str] = ()) -> None:
        self._network = network
        self._tokenizer = tokenizer
        self._mean = np.zeros(network.size.width, np.float32)
        if common:
            self._mean = self._means(common).mean(axis=0)

    def __call__(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, (texts, width)."""
        found = self._means(texts) - self._mean
        found /= np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-6)
        return found

    def _means(self, texts: Sequence[str]) -> NDArray[np.float32]:
        limit = min(LONGEST, self._network.size.context)
        # The network knows goals, where what is to be shown follows this sign.
        prompts = [self._tokenizer.prompt(f"⊢ {text}", limit) for text in texts]
        order = sorted(range(len(texts)), key=lambda at: len(prompts[at]))
        found = np.zeros((len(texts), self._network.size.width), np.float32)
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            found[chosen] = self._pooled([prompts[at] for at in chosen])
        return found

    @torch.no_grad()
    def _pooled(self, prompts: list[list[int]]) -> NDArray[np.float32]:
        """The mean state of each prompt's tokens, (prompts, width)."""
        device = self._network.embedding.weight.device
        longest = max(map(len, prompts))
        padded = [[*prompt, *[PAD] * (longest - len(prompt))] for prompt in prompts]
        lengths = torch.tensor([len(prompt) for prompt in prompts], device=device)
        states = self._network(torch.tensor(padded, device=device)).float()
        real = torch.arange(longest, device=device) < lengths[:, None]
        means = (states * real[..., None]).sum(dim=1) / lengths[:, None]
        result: NDArray[np.float32] = means.cpu().numpy()
        return result
