"""A network kept in a folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import safetensors.torch
import torch

from prover.errors import PolicyError
from prover.network.checkpoint import load, save
from prover.network.sampling import Prompt, sample
from prover.network.size import Size
from prover.network.tokenizer import SMALLEST, Tokenizer
from prover.network.transformer import Network

TOKENIZER = Tokenizer.train(["n : ℕ", "⊢ n = n"], SMALLEST)
SIZE = Size(vocabulary=TOKENIZER.size, width=32, layers=2, heads=2, feedforward=48, context=64)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save(tmp_path / "net", Network.fresh(SIZE, 5), TOKENIZER)
    return tmp_path / "net"


def test_what_was_saved_is_read_again(folder: Path) -> None:
    assert sorted(file.name for file in folder.iterdir()) == [
        "config.json",
        "model.safetensors",
        "tokenizer.json",
    ]
    network, tokenizer = load(folder)
    assert network.size == SIZE
    prompt = Prompt(tuple(tokenizer.prompt("n : ℕ\n⊢ n = n", 40)), 8)
    assert sample(network, [prompt], limit=8) == sample(Network.fresh(SIZE, 5), [prompt], limit=8)


def test_half_precision_is_read_as_single_and_can_be_trained(tmp_path: Path) -> None:
    save(tmp_path, Network.fresh(SIZE, 5).bfloat16(), TOKENIZER)
    network, _ = load(tmp_path)
    assert {weights.dtype for weights in network.parameters()} == {torch.float32}
    assert all(weights.requires_grad for weights in network.parameters())


def test_a_folder_is_overwritten_whole(folder: Path) -> None:
    save(folder, Network.fresh(SIZE, 6), TOKENIZER)
    network, _ = load(folder)
    assert torch.equal(network.policy_head.weight, Network.fresh(SIZE, 6).policy_head.weight)


def _cut(folder: Path) -> None:
    data = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(data[: len(data) // 2])


def _flip(folder: Path) -> None:
    data = bytearray((folder / "model.safetensors").read_bytes())
    data[-1000] ^= 1
    (folder / "model.safetensors").write_bytes(data)


def _change(key: str, value: object) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        config = json.loads((folder / "config.json").read_text())
        (config["size"] if key in config["size"] else config)[key] = value
        (folder / "config.json").write_text(json.dumps(config))

    return change


def _diverge(folder: Path) -> None:
    network, tokenizer = load(folder)
    with torch.no_grad():
        network.norm.weight[0] = torch.nan
    save(folder, network, tokenizer)


def _other_names(folder: Path) -> None:
    network, tokenizer = load(folder)
    save(folder, network, tokenizer)
    weights = safetensors.torch.save({"other": torch.zeros(3)})
    (folder / "model.safetensors").write_bytes(weights)


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda folder: (folder / "model.safetensors").unlink(), r"model\.safetensors: No such file"),
        (lambda folder: (folder / "config.json").unlink(), r"config\.json: No such file"),
        (lambda folder: (folder / "tokenizer.json").unlink(), r"tokenizer\.json: No such file"),
        (lambda folder: (folder / "config.json").write_bytes(b"\xff{"), r"config\.json: the file"),
        (lambda folder: (folder / "tokenizer.json").write_text("{}"), r"tokenizer\.json: not a tokenizer"),
        (_cut, "whose hash"),
        (_flip, "whose hash"),
        (_other_names, "whose hash"),
        (_change("width", 64), "these are not weights"),
        (_change("layers", 3), "these are not weights"),
        (_change("width", 10**9), r"size\.width: Input should be less"),
        (_change("vocabulary", 300), "but the network"),
        (_change("version", 2), "version: Input should be 1"),
        (_diverge, "not finite"),
    ],
)
def test_every_harm_is_a_policy_error(folder: Path, harm: Callable[[Path], object], said: str) -> None:
    harm(folder)
    with pytest.raises(PolicyError, match=said) as caught:
        load(folder)
    assert "train the network again" in str(caught.value)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="no such folder"):
        load(tmp_path / "nothing")
