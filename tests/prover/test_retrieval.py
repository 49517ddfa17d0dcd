"""Lemmas for goals: what is found, and that the tactics that come with it work in Lean."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from lean.environment import Environment, ProofState
from lean.goals import parse_goals
from lean.lemmas import lemmas
from lean.statement import parse
from lean.toolchain import Toolchain
from prover.network.untrained import untrained
from prover.retrieval import Index, Premise, Use, ngrams
from prover.retrieval.embedding import NetworkEmbedding


@pytest.fixture(scope="module")
def index(toolchain: Toolchain) -> Index:
    return Index(lemmas(toolchain))


def found(index: Index, goal: str, use: Use, k: int = 20) -> dict[str, Premise]:
    return {premise.lemma.name: premise for premise in index.retrieve(parse_goals(goal)[0], k, use)}


@pytest.mark.parametrize(
    ("goal", "use", "name", "tactic"),
    [
        ("a b : ℕ\nh : 0 < a\n⊢ a.gcd b ≤ a", "apply", "Nat.gcd_le_left", "exact Nat.gcd_le_left _ h"),
        ("a b c : ℕ\nh : a ∣ b\nk : b ∣ c\n⊢ a ∣ c", "apply", "Nat.dvd_trans", "exact Nat.dvd_trans h k"),
        ("a b k : ℕ\n⊢ k ∣ a.gcd b", "apply", "Nat.dvd_gcd", "apply Nat.dvd_gcd"),
        ("a b : ℕ\n⊢ (a * b) % 7 = 3", "rewrite", "Nat.mul_mod", "rw [Nat.mul_mod]"),
        ("a b : ℕ\nh : k ∣ a.gcd b\n⊢ k ∣ a", "rewrite", "Nat.dvd_gcd_iff", "rw [Nat.dvd_gcd_iff] at h"),
        ("p a b : ℕ\nhp : Nat.Prime p\nh : p ∣ a * b\n⊢ p ∣ a ∨ p ∣ b", "any", "Nat.Prime.dvd_mul", None),
    ],
)
def test_the_lemma_is_among_the_first(
    index: Index, goal: str, use: Use, name: str, tactic: str | None
) -> None:
    premises = found(index, goal, use)
    assert name in premises
    if tactic is not None:
        assert tactic in premises[name].tactics


def test_numbers_are_told_apart(index: Index) -> None:
    natural = found(index, "a b : ℕ\n⊢ (a * b) % 7 = 3", "rewrite", 3)
    integer = found(index, "a b : ℤ\n⊢ (a * b) % 7 = 3", "rewrite", 3)
    assert not any(name.startswith("Int.") for name in natural)
    assert not any(name.startswith("Nat.") for name in integer)


def test_scores_fall_and_k_is_kept(index: Index) -> None:
    goal = parse_goals("a b : ℕ\nh : a ∣ b\n⊢ a ∣ b * b")[0]
    premises = index.retrieve(goal, 30)
    assert len(premises) == 30
    assert [item.score for item in premises] == sorted((item.score for item in premises), reverse=True)
    assert index.retrieve(goal, 0) == []
    assert len(index.retrieve(goal, 10**6)) == len(index.lemmas)


def test_a_library_without_lemmas_gives_none() -> None:
    assert Index(()).retrieve(parse_goals("⊢ True")[0], 5) == []


async def test_finished_proofs_and_new_facts_are_accepted_by_lean(index: Index, toolchain: Toolchain) -> None:
    """`exact`, `have` and `rw` as written are what Lean takes, in nearly every case."""
    statements = (
        "theorem t (a b c : ℕ) (h : a ∣ b) (k : b ∣ c) : a ∣ c",
        "theorem t (a b : ℕ) (h : 0 < a) : Nat.gcd a b ≤ a",
        "theorem t (a b c : ℤ) (h : a ≤ b) (k : b < c) : a < c",
        "theorem t (p a : ℕ) (hp : Nat.Prime p) (h : p ∣ a ^ 2) : p ∣ a",
        "theorem t (a b n : ℕ) (h : a ≡ b [MOD n]) : b ≡ a [MOD n]",
        "theorem t (a b : ℕ) (h : Nat.Coprime a b) : Nat.gcd b a = 1",
    )
    tried: dict[str, list[bool]] = {"exact": [], "have": [], "rw": []}
    environment = await Environment.open(toolchain)
    try:
        for text in statements:
            state = await environment.start(parse(text))
            for premise in index.retrieve(state.goals[0], 10, "any"):
                for tactic in premise.tactics:
                    word = tactic.split()[0]
                    if word in tried:
                        after = await environment.step(state, tactic)
                        tried[word].append(isinstance(after, ProofState))
    finally:
        await environment.close()
    assert all(len(results) >= 5 for results in tried.values()), tried
    assert all(sum(results) >= 0.8 * len(results) for results in tried.values()), tried


def test_embeddings_change_the_order_and_keep_what_matches(index: Index) -> None:
    goal = parse_goals("a b : ℕ\nh : 0 < a\n⊢ a.gcd b ≤ a")[0]
    fused = index.with_embeddings(ngrams.embed)
    names = [premise.lemma.name for premise in fused.retrieve(goal, 10, "apply")]
    assert "Nat.gcd_le_left" in names
    assert index.similarity("a ∣ b").max() == 0
    own = index.lemmas[100].statement
    assert int(np.argmax(fused.similarity(own))) == [item.statement for item in index.lemmas].index(own)


def test_an_embedder_must_give_a_vector_for_each_text(index: Index) -> None:
    def wrong(texts: list[str]) -> NDArray[np.float32]:
        return np.zeros((1, 4), np.float32)

    with pytest.raises(ValueError, match=r"shape \(1, 4\)"):
        index.with_embeddings(wrong)


def test_n_grams_are_unit_vectors_that_see_likeness() -> None:
    vectors = ngrams.embed(["a ∣ b * c", "a ∣ c * b", "Function.Injective f"])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2]


def test_a_network_embeds_goals_beside_the_lemmas_they_say(index: Index) -> None:
    network, tokenizer = untrained("tiny", seed=1)
    few = Index([lemma for lemma in index.lemmas if "gcd" in lemma.name][:200])
    statements = [lemma.statement for lemma in few.lemmas]
    embed = NetworkEmbedding(network, tokenizer, statements[::50])
    texts = [*statements[:70], "", "x" * 5000]
    vectors = embed(texts)
    assert vectors.shape == (72, network.size.width)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    # A text's vector does not depend on those beside it, nor on how they are padded.
    assert all(np.allclose(embed([texts[at]])[0], vectors[at], atol=1e-3) for at in (0, 33, 71))
    embedded = few.with_embeddings(embed)
    own = statements[60]
    assert int(np.argmax(embedded.similarity(own))) == statements.index(own)
    goal = parse_goals("a b : ℕ\nh : 0 < a\n⊢ a.gcd b ≤ a")[0]
    assert "Nat.gcd_le_left" in {premise.lemma.name for premise in embedded.retrieve(goal, 10, "apply")}


def test_even_an_untrained_network_sees_which_symbols_are_shared() -> None:
    network, tokenizer = untrained("small")
    texts = ["a ∣ b * c", "a ∣ c * b", "Function.Injective f"]
    vectors = NetworkEmbedding(network, tokenizer, texts)(texts)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2]
