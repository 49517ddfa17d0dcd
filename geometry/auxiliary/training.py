"""How does the ranker of auxiliary points learn, and does it pay?

    python -m geometry.auxiliary.training [--figures N] [--processes N] [--seed N] [--out FILE]
                                          [--report FILE]

Random figures are constructed, saturated and searched (geometry/auxiliary/practice.py); every tenth is kept
apart. A network of one hidden layer learns to put the candidates that lead to the goal before the others:
per problem the loss is -log of the share of exp(score) that falls to them. It starts as the untrained
ranking, to which a penalty pulls it back, so that little data changes little and more only helps. The best
state on a part that was not trained on is kept. The result is printed as the number of candidates tried
until the first that leads to the goal, untrained and trained, on the figures kept apart.

The same seed and number of figures make the same file, whatever the number of processes.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from geometry.auxiliary.practice import Example, examples
from geometry.engine import _engine
from geometry.search.ranking import SHIPPED, Ranking

Array = NDArray[np.float64]

_HIDDEN = 24
_EPOCHS = 200
_BATCH = 16  # problems
_RATE = 2e-3
_PULL = 1e-3  # of the penalty on the distance from the untrained ranking
_PATIENCE = 30  # epochs without getting better


@dataclass(frozen=True, slots=True)
class Network:
    """Weights by output and biases: shapes (hidden, features), (hidden,), (1, hidden), (1,)."""

    first: Array
    first_bias: Array
    last: Array
    last_bias: Array

    def scores(self, features: NDArray[np.float32]) -> Array:
        """Of candidates; `features` has shape (candidates, features)."""
        hidden = np.maximum(features @ self.first.T + self.first_bias, 0.0)
        return np.asarray(hidden @ self.last[0] + self.last_bias[0])

    def parameters(self) -> list[Array]:
        """All of them."""
        return [self.first, self.first_bias, self.last, self.last_bias]

    def ranking(self) -> Ranking:
        """As the search takes it."""
        hidden, features = self.first.shape
        return Ranking(
            [
                (features, hidden, self.first.ravel().tolist(), self.first_bias.tolist()),
                (hidden, 1, self.last.ravel().tolist(), self.last_bias.tolist()),
            ]
        )


@dataclass(frozen=True, slots=True)
class Quality:
    """Of a ranking on problems: candidates tried until the first that leads to the goal."""

    problems: int
    geometric_mean: float
    median: float
    within_ten: float  # the share of problems


def untrained(seed: int) -> Network:
    """The network that scores as the untrained ranking does: two units hold its sum, as s and -s."""
    weights = np.array(_engine.plain_weights())
    random = np.random.default_rng(seed)
    first = random.normal(0.0, 1 / math.sqrt(weights.size), (_HIDDEN, weights.size))
    first[0], first[1] = weights, -weights
    last = np.zeros((1, _HIDDEN))
    last[0, :2] = 1.0, -1.0
    return Network(first, np.zeros(_HIDDEN), last, np.zeros(1))


def quality(scores: Sequence[Array], problems: Sequence[Example]) -> Quality:
    """How soon the scores reach a candidate that leads to the goal; those drawn count for those left out."""
    tried = []
    for score, problem in zip(scores, problems, strict=True):
        before = score > score[problem.leads].max()
        tried.append(1.0 + float(problem.stands_for[before].sum()))
    if not tried:
        return Quality(0, math.nan, math.nan, math.nan)
    ranks = np.array(tried)
    return Quality(
        len(tried),
        float(np.exp(np.log(ranks).mean())),
        float(np.median(ranks)),
        float((ranks <= 10).mean()),
    )


def _loss(network: Network, problem: Example) -> tuple[float, list[Array]]:
    """The loss of a problem and its gradient."""
    x = problem.features.astype(np.float64)
    before = x @ network.first.T + network.first_bias
    hidden = np.maximum(before, 0.0)
    logits = hidden @ network.last[0] + network.last_bias[0] + np.log(problem.stands_for)
    chances = np.exp(logits - logits.max())
    chances /= chances.sum()
    good = np.where(problem.leads, chances, 0.0)
    share = max(float(good.sum()), 1e-12)
    by_score = chances - good / share
    by_hidden = np.outer(by_score, network.last[0]) * (before > 0)
    gradient = [
        by_hidden.T @ x,
        by_hidden.sum(axis=0),
        (by_score @ hidden)[None, :],
        np.array([by_score.sum()]),
    ]
    return -math.log(share), gradient


def learn(problems: Sequence[Example], apart: Sequence[Example], seed: int) -> Network:
    """The network that does best on the problems kept `apart`, on the way of learning from the others.

    Adam (Kingma and Ba, 2015, algorithm 1).
    """
    network = untrained(seed)
    start = [parameter.copy() for parameter in network.parameters()]
    first, second = [np.zeros_like(p) for p in start], [np.zeros_like(p) for p in start]
    random = np.random.default_rng(seed + 1)
    best, least, waited, steps = [p.copy() for p in start], _mean_loss(network, apart), 0, 0
    for _ in range(_EPOCHS):
        order = random.permutation(len(problems))
        for at in range(0, len(order), _BATCH):
            batch = order[at : at + _BATCH]
            sums = [np.zeros_like(p) for p in start]
            for i in batch:
                for j, part in enumerate(_loss(network, problems[i])[1]):
                    sums[j] += part / len(batch)
            steps += 1
            for j, parameter in enumerate(network.parameters()):
                gradient = sums[j] + _PULL * (parameter - start[j])
                first[j] += 0.1 * (gradient - first[j])
                second[j] += 0.001 * (gradient * gradient - second[j])
                step = (first[j] / (1 - 0.9**steps)) / (np.sqrt(second[j] / (1 - 0.999**steps)) + 1e-8)
                np.subtract(parameter, _RATE * step, out=parameter)
        loss = _mean_loss(network, apart)
        if loss < least:
            best, least, waited = [p.copy() for p in network.parameters()], loss, 0
        elif (waited := waited + 1) >= _PATIENCE:
            break
    return Network(*best)


def rescaled(network: Network, problems: Sequence[Example]) -> Network:
    """With scores spread as the untrained ones are: the search adds other terms to them."""
    plain = np.concatenate([_plain(problem) for problem in problems])
    learnt = np.concatenate([network.scores(problem.features) for problem in problems])
    scale = float(plain.std() / max(float(learnt.std()), 1e-9))
    shift = float(plain.mean() - scale * learnt.mean())
    return Network(network.first, network.first_bias, network.last * scale, network.last_bias * scale + shift)


def _plain(problem: Example) -> Array:
    """The untrained scores."""
    return np.asarray(problem.features.astype(np.float64) @ np.array(_engine.plain_weights()))


def _mean_loss(network: Network, problems: Sequence[Example]) -> float:
    return float(np.mean([_loss(network, problem)[0] for problem in problems])) if problems else math.inf


def collect(figures: int, seed: int, processes: int) -> list[list[Example]]:
    """The examples of so many random figures, in their order."""
    found: list[list[Example]] = []
    begin = time.monotonic()
    seeds = range(seed * 1_000_000, seed * 1_000_000 + figures)
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        for number, more in enumerate(pool.map(examples, seeds, chunksize=8), 1):
            found.append(more)
            if number % 500 == 0 or number == figures:
                problems = sum(map(len, found))
                sys.stderr.write(f"{number} figures, {problems} problems, {time.monotonic() - begin:.0f} s\n")
                sys.stderr.flush()
    return found


def main() -> int:
    """Trains, prints what it came to, and writes the ranking."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--figures", type=int, default=12_000, help="random figures")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=SHIPPED, help="the ranking")
    parser.add_argument("--report", type=Path, help="what it came to, as JSON")
    arguments = parser.parse_args()
    begin = time.monotonic()
    found = collect(arguments.figures, arguments.seed, arguments.processes)
    collected = time.monotonic() - begin
    kept_apart = [problem for i, more in enumerate(found) if i % 10 == 0 for problem in more]
    chosen_by = [problem for i, more in enumerate(found) if i % 10 == 5 for problem in more]
    trained_on = [problem for i, more in enumerate(found) if i % 5 != 0 for problem in more]
    if not (kept_apart and chosen_by and trained_on):
        sys.stderr.write("too few problems came of the figures; raise --figures\n")
        return 1
    network = rescaled(learn(trained_on, chosen_by, arguments.seed), trained_on)
    plain = quality([_plain(problem) for problem in kept_apart], kept_apart)
    learnt = quality([network.scores(problem.features) for problem in kept_apart], kept_apart)
    sys.stdout.write(
        f"{len(trained_on)} problems trained on, {len(chosen_by)} chosen by, {len(kept_apart)} kept apart\n"
        f"{'kept apart':12} {'mean tried':>10} {'median':>7} {'within 10':>9}\n"
    )
    for name, row in (("untrained", plain), ("trained", learnt)):
        sys.stdout.write(f"{name:12} {row.geometric_mean:10.2f} {row.median:7.1f} {row.within_ten:9.1%}\n")
    network.ranking().save(arguments.out)
    sys.stdout.write(f"{arguments.out}: {arguments.out.stat().st_size} bytes\n")
    if arguments.report:
        report = {
            "machine": {"processor": platform.processor() or platform.machine(), "cores": os.cpu_count()},
            "figures": arguments.figures,
            "seed": arguments.seed,
            "problems": {
                "trained": len(trained_on),
                "chosen_by": len(chosen_by),
                "apart": len(kept_apart),
            },
            "seconds": {"collecting": collected, "all": time.monotonic() - begin},
            "untrained": asdict(plain),
            "trained": asdict(learnt),
        }
        arguments.report.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
