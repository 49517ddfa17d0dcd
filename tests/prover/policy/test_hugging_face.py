"""Tactic generators that transformers loads and runs: tiny ones, taught in the test, in the formats asked."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import tokenizers
import torch
import transformers
from tokenizers import decoders, models, pre_tokenizers, trainers

from lean.goals import parse_goals
from prover.errors import PolicyError
from prover.policy import Proposal, Request
from prover.policy.hugging_face import HuggingFacePolicy
from prover.policy.making import make_policy
from prover.policy.prompts import FORMATS

GOALS = [parse_goals(f"n : ℕ\n⊢ {number} * n = n * {number}")[0] for number in range(4)]
TACTICS = ("omega", "simp", "sorry")
PROOFS = ("  omega\n", "  norm_num\n  omega\n", "  norm_num\n  simp\n", "  sorry\n")


def teach(model: Any, rows: Sequence[tuple[list[int], list[int]]], *, seq2seq: bool) -> None:
    """Training on (prompt, continuation) until each continuation is about as likely as it is frequent."""
    if seq2seq:
        longest = max(len(prompt) for prompt, _ in rows)
        inputs = torch.tensor([prompt + [0] * (longest - len(prompt)) for prompt, _ in rows])
        width = max(len(target) for _, target in rows)
        labels = torch.tensor([target + [-100] * (width - len(target)) for _, target in rows])
        mask = (inputs != 0).long()
    else:
        longest = max(len(prompt) + len(target) for prompt, target in rows)
        inputs = torch.tensor(
            [prompt + target + [0] * (longest - len(prompt) - len(target)) for prompt, target in rows]
        )
        labels = torch.tensor(
            [
                [-100] * len(prompt) + target + [-100] * (longest - len(prompt) - len(target))
                for prompt, target in rows
            ]
        )
        mask = torch.ones_like(inputs)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    model.train()
    for _ in range(100):
        loss = model(input_ids=inputs, attention_mask=mask, labels=labels).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()


@pytest.fixture(scope="module")
def byt5(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A T5 over bytes that answers TACTICS, the names marked as ReProver marks them."""
    torch.manual_seed(0)
    config = transformers.T5Config(
        vocab_size=384,
        d_model=32,
        d_kv=16,
        d_ff=64,
        num_layers=1,
        num_decoder_layers=1,
        num_heads=2,
        dropout_rate=0.0,
        decoder_start_token_id=0,
        tie_word_embeddings=False,
    )
    model = transformers.T5ForConditionalGeneration(config)
    tokenizer = transformers.ByT5Tokenizer()
    rows = [
        (tokenizer(str(goal))["input_ids"], tokenizer(text)["input_ids"])
        for goal in GOALS
        for text in ("omega", "<a>simp</a>", "sorry")
    ]
    teach(model, rows, seq2seq=True)
    return saved(model, tokenizer, tmp_path_factory.mktemp("models") / "tacgen")


def llama(folder: Path, texts: Sequence[tuple[str, str]], **sizes: int) -> Path:
    """A Llama over a small vocabulary of bytes and pairs that continues prompts so."""
    torch.manual_seed(0)
    words = tokenizers.Tokenizer(models.BPE())
    words.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    words.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=420,
        special_tokens=["<pad>", "</s>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    words.train_from_iterator([part for pair in texts for part in pair], trainer)
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=words, eos_token="</s>", pad_token="<pad>"
    )
    config = transformers.LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=1,
        num_attention_heads=2,
        num_key_value_heads=2,
        max_position_embeddings=sizes.get("context", 1024),
        eos_token_id=1,
        pad_token_id=0,
        bos_token_id=None,
    )
    model = transformers.LlamaForCausalLM(config)
    rows = [
        (tokenizer(prompt)["input_ids"], [*tokenizer(target)["input_ids"], 1]) for prompt, target in texts
    ]
    teach(model, rows, seq2seq=False)
    return saved(model, tokenizer, folder)


def saved(model: Any, tokenizer: Any, folder: Path) -> Path:
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def bfs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    prompts = [FORMATS["bfs"].prompt([goal]) for goal in GOALS]
    texts = [(prompt, tactic) for prompt in prompts for tactic in TACTICS]
    return llama(tmp_path_factory.mktemp("models") / "bfs-tiny", texts)


@pytest.fixture(scope="module")
def deepseek(tmp_path_factory: pytest.TempPathFactory) -> Path:
    prompts = [FORMATS["deepseek"].prompt([goal]) for goal in GOALS[:2]]
    texts = [(prompt, proof) for prompt in prompts for proof in PROOFS]
    return llama(tmp_path_factory.mktemp("models") / "deepseek-tiny", texts)


@pytest.fixture
async def policy(bfs: Path) -> AsyncIterator[HuggingFacePolicy]:
    made = HuggingFacePolicy(str(bfs), device="cpu")
    yield made
    await made.close()


def priors(proposal: Proposal) -> dict[str, float]:
    found = {suggestion.tactic: suggestion.prior for suggestion in proposal.suggestions}
    assert len(found) == len(proposal.suggestions)
    assert list(found.values()) == sorted(found.values(), reverse=True)
    assert sum(found.values()) <= 1 + 1e-6
    return found


def probability(folder: Path, prompt: str, text: str) -> float:
    """The probability of a text and its end, from one pass over both."""
    model = transformers.AutoModelForCausalLM.from_pretrained(folder)
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    before, after = tokenizer(prompt)["input_ids"], [*tokenizer(text)["input_ids"], 1]
    with torch.no_grad():
        logits = model(input_ids=torch.tensor([before + after])).logits[0]
    chances = logits.log_softmax(-1)
    return math.exp(sum(float(chances[len(before) - 1 + at, token]) for at, token in enumerate(after)))


async def test_samples_of_a_causal_model_have_the_priors_of_their_sequences(
    bfs: Path, policy: HuggingFacePolicy
) -> None:
    assert policy.format.name == "bfs"
    answers = await policy.propose([Request((goal,), 24) for goal in GOALS])
    for goal, answer in zip(GOALS, answers, strict=True):
        found = priors(answer)
        assert {"omega", "simp"} <= found.keys()
        assert "sorry" not in found
        assert answer.value is None
        for tactic in ("omega", "simp"):
            expected = probability(bfs, f"{goal}:::", tactic)
            assert found[tactic] == pytest.approx(expected, rel=0.02)


async def test_a_batch_says_what_single_requests_say(policy: HuggingFacePolicy) -> None:
    requests = [Request((goal,), 3 + at, draw=at % 2, seed=at) for at, goal in enumerate(GOALS)]
    together = await policy.propose(requests)
    torch.manual_seed(123)  # the global state is of no account
    for request, among in zip(requests, together, strict=True):
        (alone,) = await policy.propose([request])
        assert priors(alone) == pytest.approx(priors(among), rel=1e-3)
    assert await policy.propose([]) == []


async def test_draws_differ(policy: HuggingFacePolicy) -> None:
    answers = await policy.propose([Request((GOALS[0],), 1, draw) for draw in range(12)])
    assert {tactic for answer in answers for tactic in priors(answer)} >= {"omega", "simp"}


async def test_reprover_models_are_searched_by_beams_then_sampled(byt5: Path) -> None:
    made = make_policy(f"hf:{byt5}", device="cpu")
    requests = [Request((goal,), 8, draw) for goal in GOALS[:2] for draw in (0, 1)]
    for answer in await made.propose(requests):
        found = priors(answer)
        assert {"omega", "simp"} <= found.keys()
        assert all(0.15 < found[tactic] < 0.5 for tactic in ("omega", "simp"))
        assert not any("<a>" in tactic or tactic == "sorry" for tactic in found)
    first = [await made.propose([Request((GOALS[0],), 8, 0, seed)]) for seed in (0, 1)]
    assert priors(first[0][0]) == pytest.approx(priors(first[1][0]), rel=1e-3)
    await made.close()


async def test_of_a_whole_proof_the_first_tactic_counts(deepseek: Path) -> None:
    made = HuggingFacePolicy(str(deepseek), device="cpu")
    assert made.format.name == "deepseek"
    (answer,) = await made.propose([Request((GOALS[0],), 32)])
    found = priors(answer)
    assert set(found) >= {"omega", "norm_num"}
    # Half of the proofs begin with norm_num, a quarter with omega.
    assert found["norm_num"] == pytest.approx(0.5, abs=0.15)
    assert found["omega"] == pytest.approx(0.25, abs=0.15)
    assert all("\n" not in tactic for tactic in found)
    await made.close()


async def test_an_overlong_goal_is_asked_about_by_its_end(policy: HuggingFacePolicy) -> None:
    long = parse_goals("\n".join(f"x{at} : ℕ" for at in range(3000)) + f"\n⊢ {GOALS[0].target}")[0]
    (answer,) = await policy.propose([Request((long,), 2)])
    priors(answer)


async def test_an_untaught_model_writes_garbage_that_is_left_out(tmp_path: Path) -> None:
    tokenizer = transformers.ByT5Tokenizer()
    config = transformers.T5Config(
        vocab_size=384, d_model=16, d_kv=8, d_ff=16, num_layers=1, num_heads=2, decoder_start_token_id=0
    )
    torch.manual_seed(0)
    folder = saved(transformers.T5ForConditionalGeneration(config), tokenizer, tmp_path / "random")
    made = HuggingFacePolicy(str(folder), device="cpu")
    answers = await made.propose([Request((GOALS[0],), 4, draw) for draw in (0, 1)])
    assert all(len(answer.suggestions) <= 4 for answer in answers)
    await made.close()
    with pytest.raises(PolicyError, match="was closed"):
        await made.propose([Request((GOALS[0],), 4)])


async def test_weights_that_are_no_numbers_propose_nothing(tmp_path: Path) -> None:
    folder = llama(tmp_path / "bfs-nan", [("a:::", "omega")])
    model = transformers.AutoModelForCausalLM.from_pretrained(folder)
    with torch.no_grad():
        model.lm_head.weight.fill_(math.nan)
    model.save_pretrained(folder)
    made = HuggingFacePolicy(str(folder), device="cpu")
    (answer,) = await made.propose([Request((GOALS[0],), 4)])
    assert answer.suggestions == ()
    await made.close()


def test_models_that_cannot_be_loaded(tmp_path: Path, bfs: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for source in (str(tmp_path / "nowhere"), str(empty)):
        with pytest.raises(PolicyError, match=r"cannot be loaded: .*folder that holds its config\.json"):
            make_policy(f"hf:{source}?format=bfs", device="cpu")
    torn = tmp_path / "torn"
    torn.mkdir()
    for file in bfs.iterdir():
        data = file.read_bytes()
        (torn / file.name).write_bytes(data[: len(data) // 2] if file.suffix == ".safetensors" else data)
    with pytest.raises(PolicyError, match="cannot be loaded"):
        HuggingFacePolicy(str(torn), format="bfs", device="cpu")


def test_formats_that_are_not_there_or_cannot_be_guessed(tmp_path: Path) -> None:
    folder = llama(tmp_path / "model", [("a:::", "omega")])
    with pytest.raises(PolicyError, match=r"add \?format=F .* reprover, bfs, deepseek"):
        make_policy(f"hf:{folder}", device="cpu")
    with pytest.raises(PolicyError, match="no prompt format is called 'poem'; there are reprover"):
        make_policy(f"hf:{folder}?format=poem", device="cpu")
    small = llama(tmp_path / "small", [("a:::", "omega")], context=200)
    with pytest.raises(PolicyError, match="reads 200 tokens, too few"):
        make_policy(f"hf:{small}?format=bfs", device="cpu")
