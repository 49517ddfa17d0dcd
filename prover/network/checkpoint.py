"""How is a trained network kept in a folder, and read again?

`config.json` says what it is: the size and the hash of the weights.  `model.safetensors` holds the weights,
`tokenizer.json` the tokens.  Every failure to read one is a PolicyError that says what and what to do.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Literal

import safetensors.torch
import torch
from pydantic import BaseModel, ConfigDict, ValidationError
from safetensors import SafetensorError

from prover.errors import PolicyError
from prover.network.size import Size
from prover.network.tokenizer import Tokenizer
from prover.network.transformer import Network

CONFIG, WEIGHTS, TOKENIZER = "config.json", "model.safetensors", "tokenizer.json"


class Description(BaseModel):
    """The contents of `config.json`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["medalist-network"] = "medalist-network"
    version: Literal[1] = 1
    size: Size
    weights_sha256: str


def save(folder: Path, network: Network, tokenizer: Tokenizer) -> None:
    """Writes the network into `folder`, which is made if need be; the weights keep their precision.

    Each file appears whole or not at all, `config.json` last: a reader that finds old and new files mixed is
    told so.  Raises OSError when it cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    weights = safetensors.torch.save(
        {name: value.contiguous() for name, value in network.state_dict().items()}
    )
    description = Description(size=network.size, weights_sha256=hashlib.sha256(weights).hexdigest())
    _replace(folder / WEIGHTS, weights)
    beside = folder / f".{TOKENIZER}.{os.getpid()}"
    tokenizer.save(beside)
    beside.replace(folder / TOKENIZER)
    _replace(folder / CONFIG, description.model_dump_json(indent=2).encode() + b"\n")


def load(folder: Path, device: str = "cpu") -> tuple[Network, Tokenizer]:
    """The network and the tokenizer that `save` wrote into `folder`; the network is in evaluation mode and
    in single precision.

    Raises PolicyError.
    """
    if not folder.is_dir():
        raise PolicyError(
            f"{folder}: no such folder; a network is a folder with {CONFIG}, {WEIGHTS} and {TOKENIZER}"
        )
    try:
        description = Description.model_validate_json(_read(folder / CONFIG))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the file"
        raise _unusable(folder / CONFIG, f"{where}: {first['msg']}") from error
    tokenizer = _tokenizer(folder / TOKENIZER)
    if tokenizer.size > description.size.vocabulary:
        problem = f"{tokenizer.size} tokens, but the network of {CONFIG} knows {description.size.vocabulary}"
        raise _unusable(folder / TOKENIZER, problem)
    stored = _read(folder / WEIGHTS)
    if hashlib.sha256(stored).hexdigest() != description.weights_sha256:
        raise _unusable(folder / WEIGHTS, f"these are not the weights whose hash {CONFIG} states")
    try:
        weights = safetensors.torch.load(stored)
        with torch.device("meta"):
            network = Network(description.size)
        network.load_state_dict(weights, assign=True)  # nothing is allocated for a size that does not fit
        network.turn()
    except (SafetensorError, RuntimeError) as error:
        raise _unusable(folder / WEIGHTS, f"these are not weights for {CONFIG} ({error})") from error
    if not all(bool(value.isfinite().all()) for value in weights.values()):
        raise _unusable(folder / WEIGHTS, "some weights are not finite numbers; the training diverged")
    return network.float().to(device).eval(), tokenizer


def _tokenizer(file: Path) -> Tokenizer:
    _read(file)
    try:
        return Tokenizer.load(file)
    except ValueError as error:
        raise _unusable(file, str(error)) from error


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise _unusable(file, error.strerror or str(error)) from error


def _replace(file: Path, data: bytes) -> None:
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    beside.write_bytes(data)
    beside.replace(file)


def _unusable(file: Path, problem: str) -> PolicyError:
    return PolicyError(
        f"{file}: {problem[:500]}; take another copy of the folder, or train the network again"
    )
