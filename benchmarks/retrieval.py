"""How often are the lemmas that a written proof cites among the first that the index finds?

steps: goals in written tactic proofs, with the lemmas that the next tactic names, as recorded by
`benchmarks.record_premises`.  theorems: each theorem of the core as the goal, with the lemmas that its
proof term uses and its source names.  In both, a theorem's own lemma and all after it are left out, and of
proofs only earlier ones count.  Weights were fitted on half of the theorems (by a hash of their names);
all figures are of the other half.
"""

from __future__ import annotations

import argparse
import json
import platform
import re
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from lean.goals import Goal, parse_goals
from lean.lemmas import Lemma, lemmas
from lean.terms import GoalTerms, parse_goal
from lean.toolchain import find
from lean.toolchain.sources import core_folder, module_path
from prover.network import DEFAULT, load
from prover.network.untrained import untrained
from prover.retrieval import Index, Use, ngrams
from prover.retrieval.embedding import NetworkEmbedding
from prover.retrieval.evidence import KINDS
from prover.retrieval.index import EMBEDDING_WEIGHT, best, goal_text
from prover.retrieval.ranking import WEIGHTS, fuse, score

DATA = Path(__file__).parent / "data" / "premises.jsonl"
DEPTHS = (1, 5, 10, 20, 50)
Array = NDArray[np.float32]


@dataclass(frozen=True)
class Question:
    """A goal, the places of the lemmas cited there, and how many lemmas there are before the theorem."""

    goal: Goal
    terms: GoalTerms
    use: Use
    cited: tuple[int, ...]
    known: int
    held_out: bool


def _held_out(name: str) -> bool:
    return zlib.crc32(name.encode()) % 2 == 1


def steps(library: tuple[Lemma, ...]) -> Iterator[Question]:
    """The recorded tactic steps."""
    place = {lemma.name: at for at, lemma in enumerate(library)}
    for line in DATA.read_text("utf-8").splitlines():
        row = json.loads(line)
        known = place.get(row["theorem"], len(library)) if row["theorem"] else len(library)
        cited = tuple(sorted({place[name] for name in row["premises"] if place.get(name, known) < known}))
        if cited:
            goal = parse_goals(row["goal"])[0]
            use: Use = row["kind"] if row["kind"] != "other" else "any"
            yield Question(
                goal, parse_goal(goal), use, cited, known, _held_out(row["theorem"] or row["goal"])
            )


def theorems(index: Index) -> Iterator[Question]:
    """The library's theorems as goals."""
    library = index.lemmas
    place = {lemma.name: at for at, lemma in enumerate(library)}
    sources: dict[str, list[str]] = {}
    for at, lemma in enumerate(library):
        if lemma.module not in sources:
            file = core_folder() / module_path(lemma.module)
            sources[lemma.module] = file.read_text("utf-8").split("\n") if file.is_file() else []
        following = library[at + 1] if at + 1 < len(library) else lemma
        end = following.line - 1 if following.module == lemma.module else len(sources[lemma.module])
        words = set(re.findall(r"[\w'!?₀-₉]+", "\n".join(sources[lemma.module][lemma.line - 1 : end])))
        cited = tuple(
            place[name] for name in lemma.premises if place[name] < at and name.rsplit(".", 1)[-1] in words
        )
        if cited:
            goal = index.statement_goal(at)
            yield Question(Goal(None, (), lemma.statement), goal, "any", cited, at, _held_out(lemma.name))


class Baseline:
    """Plain TF-IDF: words of the goal against words of the statement."""

    def __init__(self, library: tuple[Lemma, ...]) -> None:
        documents = [self._words(lemma.statement) for lemma in library]
        vocabulary = sorted({word for document in documents for word in document})
        self._number = {word: at for at, word in enumerate(vocabulary)}
        counts = np.zeros((len(documents), len(vocabulary)), np.float32)
        for at, document in enumerate(documents):
            for word in document:
                counts[at, self._number[word]] += 1
        self._weights = np.log(len(documents) / (counts > 0).sum(0)).astype(np.float32)
        matrix = counts * self._weights
        self._matrix = matrix / np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-6)

    def scores(self, text: str) -> Array:
        """The cosine with each statement."""
        query = np.zeros(len(self._number), np.float32)
        for word in self._words(text):
            if word in self._number:
                query[self._number[word]] += self._weights[self._number[word]]
        result: Array = self._matrix @ query
        return result

    @staticmethod
    def _words(text: str) -> list[str]:
        return re.findall(r"[^\W\d][\w'.]*|\d+|[^\w\s(){}\[\],]", text)


def measure(scores: Array, question: Question) -> list[float]:
    """Recall at each depth, then the reciprocal rank of the first hit (0 beyond the last depth)."""
    ranked = best(scores[: question.known], DEPTHS[-1])
    hits = [at in question.cited for at in ranked]
    recall = [sum(hits[:depth]) / len(question.cited) for depth in DEPTHS]
    return [*recall, 1 / (1 + hits.index(True)) if any(hits) else 0.0]


def fit(index: Index, questions: list[Question], use: Use) -> list[float]:
    """Weights of the evidence that make the cited lemmas likely under a softmax over the known lemmas."""
    rng = np.random.default_rng(0)
    chosen = [question for question in questions if use in ("any", question.use)]
    rng.shuffle(chosen)  # type: ignore[arg-type]
    inputs: list[tuple[NDArray[np.float64], int]] = []
    for question in chosen[:1200]:
        values = index.evidence(question.terms, question.known).values[: question.known].astype(np.float64)
        # All that is cited, and those that stand highest by the weights in use, among which order matters.
        cited = np.array(question.cited)
        others = np.array(
            [at for at in best(score(values.astype(np.float32), use), 150) if at not in question.cited]
        )
        more = np.setdiff1d(rng.choice(question.known, min(100, question.known), replace=False), cited)
        rows = np.unique(np.concatenate([others, more]).astype(np.int64))
        inputs.append((np.concatenate([values[cited], values[rows]]), len(cited)))
    weights = np.array(WEIGHTS[use], np.float64)
    moment, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, 401):
        gradient = 2e-4 * weights
        for values, count in inputs:
            logits = values @ weights
            chance = np.exp(logits - logits.max())
            chance /= chance.sum()
            inside = chance[:count] / chance[:count].sum() * 0.5 + 0.5 / count
            gradient += (chance @ values - inside @ values[:count]) / len(inputs)
        moment = 0.9 * moment + 0.1 * gradient
        square = 0.99 * square + 0.01 * gradient * gradient
        weights -= 0.05 * (moment / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return [round(float(weight), 3) for weight in weights]


def fused(question: Question, own: Array, near: Array) -> Array:
    """The evidence and an embedding's cosines together, over the lemmas before the theorem."""
    return fuse([(own[: question.known], 1.0), (near[: question.known], EMBEDDING_WEIGHT)])


def embedding(source: str, library: tuple[Lemma, ...]) -> NetworkEmbedding:
    """That of a trained network in a folder, or of an untrained one (`random`, `random-tiny`, …)."""
    kind, _, size = source.partition("-")
    network, tokenizer = untrained(size or DEFAULT) if kind == "random" else load(Path(source))
    return NetworkEmbedding(network, tokenizer, [lemma.statement for lemma in library[::10]])


def report(
    name: str, index: Index, embedded: dict[str, Index], questions: list[Question], baseline: Baseline
) -> dict[str, list[float]]:
    """Print a table for some questions, and give its rows; embedded: the index with embeddings, by name."""
    rng = np.random.default_rng(1)
    methods: dict[str, Callable[[Question, Array, dict[str, Array]], Array]] = {
        "random": lambda question, own, near: rng.random(len(index.lemmas)).astype(np.float32),
        "plain TF-IDF": lambda question, own, near: baseline.scores(goal_text(question.goal)),
        "evidence": lambda question, own, near: own,
    }
    for kind in embedded:
        methods[kind] = lambda question, own, near, kind=kind: near[kind]  # type: ignore[misc]
        methods[f"fusion, {kind}"] = lambda question, own, near, kind=kind: fused(  # type: ignore[misc]
            question, own, near[kind]
        )
    results: dict[str, list[list[float]]] = {method: [] for method in methods}
    for question in questions:
        own = index.scores(question.terms, question.use, question.known)
        near = {kind: found.similarity(goal_text(question.goal)) for kind, found in embedded.items()}
        for method, scores in methods.items():
            results[method].append(measure(scores(question, own, near), question))
    sys.stdout.write(
        f"{name}: {len(questions)} goals\n{'':18}" + "".join(f"R@{depth:<6}" for depth in DEPTHS) + "MRR\n"
    )
    means = {}
    for method, rows in results.items():
        means[method] = [round(float(value), 3) for value in np.mean(rows, axis=0)]
        sys.stdout.write(f"{method:18}" + "".join(f"{value:<8.3f}" for value in means[method]) + "\n")
    sys.stdout.flush()
    return means


def main() -> int:
    """Print the tables; `--fit` prints weights for `prover/retrieval/ranking.py` instead."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path)
    parser.add_argument("--fit", action="store_true")
    parser.add_argument(
        "--network", default="random", help="whose embeddings are measured: a folder, or random[-SIZE]"
    )
    arguments = parser.parse_args()
    torch.set_num_threads(1)  # several wait for each other on a busy machine
    library = lemmas(find("core"))
    index = Index(library)
    recorded = list(steps(library))
    uses: tuple[Use, ...] = ("apply", "rewrite", "forward", "any")
    if arguments.fit:
        trained = [question for question in recorded if not question.held_out]
        for use in uses:
            extra = [found for found in theorems(index) if not found.held_out][::3] if use == "any" else []
            sys.stdout.write(f'    "{use}": {tuple(fit(index, trained + extra, use))},\n')
            sys.stdout.flush()
        return 0
    held = [question for question in recorded if question.held_out]
    baseline = Baseline(library)
    embedded = {
        "n-grams": index.with_embeddings(ngrams.embed),
        "network": index.with_embeddings(embedding(arguments.network, library)),
    }
    tables = {
        f"steps, {use}": report(
            f"steps, {use}", index, embedded, [found for found in held if found.use == use], baseline
        )
        for use in uses[:3]
    }
    whole = [found for found in theorems(index) if found.held_out]
    tables["theorems"] = report("theorems", index, embedded, whole, baseline)
    times = []
    for question in held[:500]:
        started = time.perf_counter()
        index.retrieve(question.goal, 20, question.use)
        times.append((time.perf_counter() - started) * 1000)
    middle, most = float(np.median(times)), float(np.quantile(times, 0.95))
    sys.stdout.write(
        f"20 lemmas of {len(library)} for a goal: {middle:.2f} ms in the middle, 95 % within {most:.2f} ms\n"
    )
    if arguments.out:
        result = {
            "machine": platform.platform(),
            "python": platform.python_version(),
            "kinds": KINDS,
            "network": arguments.network,
            "tables": tables,
            "milliseconds": [middle, most],
        }
        arguments.out.write_text(json.dumps(result, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
