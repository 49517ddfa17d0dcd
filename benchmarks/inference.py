"""How many goals a second does the network's policy answer, by batch size and precision?

The goals are recorded tactic steps', 16 tactics asked for each, as a search does.  What a step costs does not
depend on what was learned, but how many steps a tactic takes does: an untrained network hardly ever ends one.
So the network is taught on the recorded tactics for some steps first, unless one is given with `--network`.

Compared: single precision and bfloat16; and, at one batch size, the policy's way (the keys and values of a
prompt are computed once and shared by all its samples) with the plain one, in which each step reads the
whole text of every sample again.

    python -m benchmarks.inference --size small --batches 1 2 4 8 16 32 --threads 1
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn.attention import sdpa_kernel

from lean.goals import parse_goals
from prover.network import (
    NAMES,
    Example,
    Network,
    Prompt,
    Tokenizer,
    batch,
    goal_text,
    load,
    losses,
    sample,
    save,
)
from prover.network.codes import Reader, Spread, numbers
from prover.network.sampling import ATTENTION
from prover.network.tokenizer import END
from prover.network.untrained import untrained
from prover.policy import Request
from prover.policy.network import LONGEST_TACTIC, NetworkPolicy

DATA = Path(__file__).parent / "data" / "premises.jsonl"
COUNT = 16
PLAIN_BATCH = 4
"""Goals at a time where the two ways of sampling are compared."""


@dataclass(frozen=True)
class Speed:
    """One row: goals and distinct tactics a second; milliseconds that a batch took, in the middle."""

    way: str
    precision: str
    batch: int
    goals_per_second: float
    tactics_per_second: float
    batch_ms: float


def examples() -> list[Example]:
    """The recorded goals with their tactics."""
    rows = [json.loads(line) for line in DATA.read_text("utf-8").splitlines()]
    return [Example(goal_text(parse_goals(row["goal"])), row["tactic"], 1) for row in rows]


def teach(
    network: Network, tokenizer: Tokenizer, known: Sequence[Example], steps: int, device: torch.device
) -> float:
    """The loss of the policy, in nats a token, after so many steps of 16 examples."""
    usable = [one for one in known if len(one.goal) < 400 and len(tokenizer.tactic(one.tactic)) < 64]
    optimizer = torch.optim.AdamW(network.parameters(), lr=2e-3)
    rng = np.random.default_rng(0)
    last = 0.0
    for _ in range(steps):
        chosen = [usable[int(at)] for at in rng.integers(len(usable), size=16)]
        data = batch(chosen, tokenizer, network.size.context, str(device))
        with torch.autocast(device.type, torch.bfloat16):
            policy, value = losses(network, data)
        optimizer.zero_grad()
        (policy + value).backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        last = float(policy.detach())
    return last


@torch.no_grad()
@sdpa_kernel(ATTENTION)
def plainly(network: Network, prompts: Sequence[Prompt]) -> int:
    """Samples as `sample` does, with nothing kept between steps; how many distinct tactics there are."""
    device = network.embedding.weight.device
    found = 0
    for prompt in prompts:
        codes, further = numbers(
            [Spread((prompt.seed, *prompt.tokens), COUNT, prompt.draw)], COUNT, LONGEST_TACTIC
        )
        codes, further = codes[0].to(device), further[0].to(device)
        probabilities = torch.zeros(COUNT, device=device)
        texts = torch.tensor([prompt.tokens] * COUNT, device=device)
        ended: set[tuple[int, ...]] = set()
        for step in range(LONGEST_TACTIC):
            logits = network.policy_head(network(texts)[:, -1]).float()
            logits[:, : END + (step == 0)] = -torch.inf
            reader = Reader(codes, probabilities)
            tokens = reader.read(logits, further[:, step])
            going = tokens != END
            ended.update(tuple(row) for row in texts[~going, len(prompt.tokens) :].tolist())
            texts = torch.cat([texts, tokens[:, None]], dim=1)[going]
            codes, probabilities, further = _kept(going, reader.codes, reader.log_probabilities, further)
            if not len(texts):
                break
        found += len(ended)
    return found


def _kept(going: Tensor, *tensors: Tensor) -> list[Tensor]:
    return [tensor[going] for tensor in tensors]


def measure(
    answer: Callable[[Sequence[int], int], int], goals: int, size: int, seconds: float, device: torch.device
) -> tuple[float, float, float]:
    """Goals and tactics a second, and milliseconds a batch; `answer` says how many tactics it found.

    answer: takes the numbers of goals, and which draw it is.
    """
    rng = np.random.default_rng(size)
    answer(list(range(size)), 0)
    times: list[float] = []
    tactics = 0
    while sum(times) < seconds or len(times) < 2:
        chosen = [int(at) for at in rng.integers(goals, size=size)]
        began = time.perf_counter()
        tactics += answer(chosen, len(times) + 1)
        if device.type == "cuda":
            torch.cuda.synchronize()
        times.append(time.perf_counter() - began)
    return len(times) * size / sum(times), tactics / sum(times), 1000 * float(np.median(times))


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, help="write the report here as JSON")
    parser.add_argument("--network", type=Path, help="the folder of a trained network")
    parser.add_argument("--size", choices=NAMES, default="small", help="of the network that is taught here")
    parser.add_argument("--teach", type=int, default=60, help="steps that it is taught")
    parser.add_argument("--batches", type=int, nargs="+", default=[1, 2, 4, 8, 16, 32])
    parser.add_argument("--seconds", type=float, default=4.0, help="for each row")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    device = torch.device(arguments.device)
    known = examples()
    if arguments.network:
        network, tokenizer = load(arguments.network, arguments.device)
        told = str(arguments.network)
    else:
        network, tokenizer = untrained(arguments.size, 0)
        network.to(device)
        loss = teach(network, tokenizer, known, arguments.teach, device)
        told = f"{arguments.size}, taught {arguments.teach} steps to {loss:.2f} nats a token"
    network.eval()
    sys.stdout.write(
        f"network: {told}; {network.size.parameters / 1e6:.1f} million weights; {COUNT} tactics a goal; "
        f"{device}, {arguments.threads} threads\n"
        f"{'way':<10}{'precision':<11}{'batch':>6}{'goals/s':>10}{'tactics/s':>11}{'ms a batch':>12}\n"
    )
    rows: list[Speed] = []

    def add(way: str, precision: str, size: int, answer: Callable[[Sequence[int], int], int]) -> None:
        goals, tactics, middle = measure(answer, len(known), size, arguments.seconds, device)
        row = Speed(way, precision, size, round(goals, 2), round(tactics, 1), round(middle, 1))
        rows.append(row)
        sys.stdout.write(f"{way:<10}{precision:<11}{size:>6}{goals:>10.2f}{tactics:>11.1f}{middle:>12.1f}\n")
        sys.stdout.flush()

    states = [parse_goals(one.goal) for one in known]
    prompts = [tuple(tokenizer.prompt(one.goal, network.size.context - LONGEST_TACTIC)) for one in known]
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner() as runner:
        save(Path(folder), network, tokenizer)
        for precision in ("float32", "bfloat16"):
            half = precision == "bfloat16"
            policy = NetworkPolicy(folder, device=arguments.device, threads=arguments.threads, bfloat16=half)

            def through(chosen: Sequence[int], draw: int, policy: NetworkPolicy = policy) -> int:
                requests = [Request(states[at], COUNT, draw) for at in chosen]
                return sum(len(one.suggestions) for one in runner.run(policy.propose(requests)))

            def shared(chosen: Sequence[int], draw: int, half: bool = half) -> int:
                asked = [Prompt(prompts[at], COUNT, draw) for at in chosen]
                with torch.autocast(device.type, torch.bfloat16, enabled=half):
                    return sum(len(one.samples) for one in sample(network, asked, limit=LONGEST_TACTIC))

            def plain(chosen: Sequence[int], draw: int, half: bool = half) -> int:
                with torch.autocast(device.type, torch.bfloat16, enabled=half):
                    return plainly(network, [Prompt(prompts[at], COUNT, draw) for at in chosen])

            for size in arguments.batches:
                add("policy", precision, size, through)
            add("sampling", precision, PLAIN_BATCH, shared)
            add("plain", precision, PLAIN_BATCH, plain)
            runner.run(policy.close())
    if arguments.out:
        report = {
            "machine": {
                "platform": platform.platform(),
                "device": torch.cuda.get_device_name() if device.type == "cuda" else platform.machine(),
                "threads": arguments.threads,
                "load": os.getloadavg()[0],
            },
            "versions": {"python": platform.python_version(), "torch": torch.__version__},
            "network": {"told": told, "size": network.size.model_dump()},
            "seed": 0,
            "count": COUNT,
            "speeds": [asdict(row) for row in rows],
        }
        arguments.out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
