"""What is a network that has learned nothing yet?

Its weights are drawn from a seed; its tokens are learned from the sources of the core, which hold statements
and proofs.
"""

from __future__ import annotations

import re
from functools import cache

from lean.toolchain.sources import core_folder
from prover.network.size import DEFAULT, NAMES, named
from prover.network.tokenizer import Tokenizer
from prover.network.transformer import Network

VOCABULARY = 2048

_IMPLEMENTATION = frozenset({"Meta", "Omega"})
"""Folders of the core that hold programs rather than mathematics."""


_COMMENT = re.compile(r"/-.*?-/|--[^\n]*", re.DOTALL)


@cache
def core_tokenizer(vocabulary: int = VOCABULARY) -> Tokenizer:
    """A tokenizer for the language of the core; takes a second the first time."""
    files = sorted(core_folder().rglob("*.lean"))
    texts = [file.read_text("utf-8") for file in files if not _IMPLEMENTATION & set(file.parts)]
    lines = (line for text in texts for line in _COMMENT.sub("", text).splitlines())
    return Tokenizer.train((line for line in lines if line.strip()), vocabulary)


def untrained(size: str = DEFAULT, seed: int = 0) -> tuple[Network, Tokenizer]:
    """A network of a size in `NAMES`, and its tokenizer.  Raises KeyError for another size."""
    if size not in NAMES:
        raise KeyError(f"no network is called {size!r}; there are {', '.join(NAMES)}")
    tokenizer = core_tokenizer()
    return Network.fresh(named(size, tokenizer.size), seed).eval(), tokenizer
