"""How alike are two texts by the letters in them? An embedder without learning: hashed character n-grams."""

from __future__ import annotations

import zlib

import numpy as np
from numpy.typing import NDArray

_SIZES = (3, 4)
DIMENSION = 1024


def embed(texts: list[str]) -> NDArray[np.float32]:
    """Unit vectors of shape (texts, DIMENSION); the same for the same text in every process."""
    found = np.zeros((len(texts), DIMENSION), np.float32)
    for number, text in enumerate(texts):
        padded = f" {' '.join(text.split())} ".encode()
        places = [
            zlib.crc32(padded[at : at + size]) % DIMENSION
            for size in _SIZES
            for at in range(len(padded) - size + 1)
        ]
        np.add.at(found[number], places, 1.0)
    # A repeated n-gram says less each time.
    np.sqrt(found, out=found)
    found /= np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-6)
    return found
