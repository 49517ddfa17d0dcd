"""The policy of a language model that transformers runs: a tactic generator such as ReProver's or BFS-Prover.

Sampling is greedy decoding of logits that leave one token over, the one that the row's arithmetic code falls
on (`prover.network.codes`): a sample depends on its goal, seed and draw, and neither on the batch nor on the
global random state.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
import transformers
from torch import Tensor

from lean.goals import Goal
from prover.errors import PolicyError
from prover.network.codes import Reader, Spread, numbers
from prover.policy.generated import Output, read
from prover.policy.prompts import Format, format_of
from prover.policy.proposal import Proposal, Request
from prover.policy.thread import Thread, device_of

ROWS = 64
"""Sequences that are written at a time."""

LONGEST_PROMPT = 2300
"""Tokens of a prompt, as ReProver has it; less where the model's positions do not reach that far."""

LOOK = 8
"""Steps between two looks at whether outputs hold their tactic already."""

MOST_SECONDS = 120.0
"""Seconds for one batch; what is not written by then is left out."""


class HuggingFacePolicy:
    """A seq2seq or causal model, by its name on the hub or its folder.

    format: how it is asked (`prover.policy.prompts`), guessed from its kind and name when it is not given.
    ReProver's models are asked for beams first, as they were evaluated, and for samples in later draws;
    others for samples.  Where the output is a tactic and no more, the prior is its probability; where it is
    the rest of a proof, the prior of its first tactic is the share of samples that begin with it.  Raises
    PolicyError when the model cannot be loaded.
    """

    def __init__(
        self, source: str, *, format: str | None = None, device: str | None = None, threads: int | None = None
    ) -> None:
        self.name = f"hf:{source}" + (f"?format={format}" if format else "")
        self._thread = Thread(self.name, threads)
        self._device = device_of(device, self.name)
        if format is not None:
            format_of(source, format)  # before anything is loaded
        self._model, self._tokenizer = _load(source, self.name)
        config = self._model.config
        self._seq2seq = bool(config.is_encoder_decoder)
        about = f"{source} {getattr(config, 'model_type', '')}"
        self._format = format_of(about if format is None else source, format, seq2seq=self._seq2seq)
        reach = getattr(config, "max_position_embeddings", None) or getattr(config, "n_positions", None)
        room = (
            LONGEST_PROMPT if self._seq2seq or not reach else min(LONGEST_PROMPT, reach - self._format.tokens)
        )
        if room < 16:
            raise PolicyError(
                f"the model {source} reads {reach} tokens, too few for a goal and a tactic; choose another"
            )
        self._room = room
        self._ends = _ends(self._model, self._tokenizer)
        if not self._ends:
            raise PolicyError(f"the model {source} has no token that ends a text; choose another")
        self._pad = _first(self._tokenizer.pad_token_id, config.pad_token_id, min(self._ends))
        self._start = _first(config.decoder_start_token_id, self._pad) if self._seq2seq else None
        self._model.to(self._device).eval()

    @property
    def format(self) -> Format:
        """How the model is asked."""
        return self._format

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        """See `Policy.propose`."""
        return await self._thread.run(lambda: self._propose(requests))

    async def close(self) -> None:
        """Give up the thread; what is being written is left."""
        self._thread.close()

    def _propose(self, requests: Sequence[Request]) -> list[Proposal]:
        found: dict[int, list[Output]] = {}
        beams = [at for at, request in enumerate(requests) if self._wants_beams(request)]
        for at in beams:
            found[at] = self._beams(requests[at])
        rest = [at for at in range(len(requests)) if at not in found]
        while rest:
            goals = max(1, ROWS // max(1, *(requests[at].count for at in rest)))
            chosen, rest = rest[:goals], rest[goals:]
            for at, outputs in zip(chosen, self._samples([requests[at] for at in chosen]), strict=True):
                found[at] = outputs
        return [Proposal(read(found[at], self._format, request.count)) for at, request in enumerate(requests)]

    def _wants_beams(self, request: Request) -> bool:
        return self._format.name == "reprover" and request.draw == 0 and request.count > 1

    def _tokens(self, goals: Sequence[Goal]) -> list[int]:
        """The prompt; of a longer one the end is kept, where the target stands, and the first token."""
        tokens: list[int] = self._tokenizer(self._format.prompt(goals))["input_ids"]
        return tokens if len(tokens) <= self._room else [tokens[0], *tokens[-(self._room - 1) :]]

    def _beams(self, request: Request) -> list[Output]:
        """The likeliest outputs that a beam search finds."""
        prompt = self._tokens(request.goals)
        written = self._generate(
            [prompt],
            num_beams=request.count,
            num_return_sequences=request.count,
            length_penalty=0.0,  # scores are then log-probabilities
            output_scores=True,
            return_dict_in_generate=True,
        )
        scores: list[float] = written.sequences_scores.float().tolist()
        rows = written.sequences.tolist()
        return [self._output(row, len(prompt), score) for row, score in zip(rows, scores, strict=True)]

    def _samples(self, requests: Sequence[Request]) -> list[list[Output]]:
        """As many samples for each request as it wants."""
        prompts = [self._tokens(request.goals) for request in requests]
        spreads = [
            Spread((request.seed % (1 << 63), *prompt), max(1, request.count), request.draw)
            for request, prompt in zip(requests, prompts, strict=True)
        ]
        counts = torch.tensor([spread.count for spread in spreads])
        rows = int(counts.max())
        wanted = torch.arange(rows) < counts[:, None]
        codes, further = numbers(spreads, rows, self._format.tokens)
        sampling = _Sampling(
            codes[wanted].to(self._device), further[wanted].to(self._device), self._ends, self._check_open
        )
        repeated = [
            prompt for prompt, spread in zip(prompts, spreads, strict=True) for _ in range(spread.count)
        ]
        length = max(map(len, prompts))
        written = self._generate(repeated, num_beams=1, logits_processor=[sampling], done=self._done(length))
        scores = sampling.log_probabilities.tolist()
        outputs = iter(
            [self._output(row, length, score) for row, score in zip(written.tolist(), scores, strict=True)]
        )
        return [[next(outputs) for _ in range(spread.count)] for spread in spreads]

    def _generate(
        self,
        prompts: Sequence[Sequence[int]],
        *,
        num_beams: int,
        logits_processor: Sequence[transformers.LogitsProcessor] = (),
        done: Callable[[Tensor], Tensor] | None = None,
        **options: Any,
    ) -> Any:
        """What `generate` says to prompts, padded on the left (on the right where an encoder reads them)."""
        length = max(map(len, prompts))
        pad = self._pad
        padding = [[pad] * (length - len(prompt)) for prompt in prompts]
        known = [[1] * len(prompt) for prompt in prompts]
        unknown = [[0] * len(gap) for gap in padding]
        if self._seq2seq:
            tokens = [[*prompt, *gap] for prompt, gap in zip(prompts, padding, strict=True)]
            mask = [[*yes, *no] for yes, no in zip(known, unknown, strict=True)]
        else:
            tokens = [[*gap, *prompt] for prompt, gap in zip(prompts, padding, strict=True)]
            mask = [[*no, *yes] for yes, no in zip(known, unknown, strict=True)]
        config = transformers.GenerationConfig(  # type: ignore[no-untyped-call]
            do_sample=False,
            num_beams=num_beams,
            max_new_tokens=self._format.tokens,
            max_time=MOST_SECONDS,
            eos_token_id=sorted(self._ends),
            pad_token_id=pad,
            decoder_start_token_id=self._start,
            **options,
        )
        stopping = [] if done is None else [_Stopping(done)]
        with torch.no_grad():
            return self._model.generate(
                inputs=torch.tensor(tokens, device=self._device),
                attention_mask=torch.tensor(mask, device=self._device),
                generation_config=config,
                logits_processor=transformers.LogitsProcessorList(logits_processor),
                stopping_criteria=transformers.StoppingCriteriaList(stopping),
            )

    def _done(self, length: int) -> Callable[[Tensor], Tensor]:
        """Whether each row needs no more tokens, looked at every few steps."""

        def done(rows: Tensor) -> Tensor:
            found = torch.zeros(len(rows), dtype=torch.bool, device=rows.device)
            if self._format.whole or (rows.shape[1] - length) % LOOK:
                return found
            texts = self._tokenizer.batch_decode(rows[:, length:], skip_special_tokens=True)
            return found | torch.tensor([self._format.done(text) for text in texts], device=rows.device)

        return done

    def _output(self, row: Sequence[int], prompt: int, score: float) -> Output:
        """The text of a row; `prompt`: tokens before it, of a model without an encoder."""
        tokens = list(row[1 if self._seq2seq else prompt :])
        end = next((at for at, token in enumerate(tokens) if token in self._ends), None)
        text = self._tokenizer.decode(tokens[:end], skip_special_tokens=True)
        return Output(str(text), score, end is not None)

    def _check_open(self) -> None:
        if self._thread.closed:
            raise PolicyError(f"the policy {self.name} was closed")


class _Sampling(transformers.LogitsProcessor):  # type: ignore[misc, no-any-unimported, unused-ignore]
    """Leaves each row the token that its code falls on.

    codes: [N]; further: [N, S], for codes that are spent.  log_probabilities: [N], of what was chosen, up to
    the first of the tokens `ends`.
    """

    def __init__(
        self, codes: Tensor, further: Tensor, ends: frozenset[int], check: Callable[[], None]
    ) -> None:
        self.log_probabilities = torch.zeros_like(codes)
        self._reader = Reader(codes)
        self._further = further
        self._ends = torch.tensor(sorted(ends), device=codes.device)
        self._running = torch.ones_like(codes, dtype=torch.bool)
        self._step = 0
        self._check = check

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        """The logits, [N, V], -∞ but for one token a row."""
        self._check()
        tokens = self._reader.read(scores, self._further[:, self._step])
        known = self._reader.log_probabilities
        self.log_probabilities = torch.where(self._running, known, self.log_probabilities)
        self._running &= ~torch.isin(tokens, self._ends)
        self._step += 1
        return torch.full_like(scores, -torch.inf).scatter_(-1, tokens[:, None], 0.0)


class _Stopping(transformers.StoppingCriteria):  # type: ignore[misc, no-any-unimported, unused-ignore]
    """Ends rows that are done."""

    def __init__(self, done: Callable[[Tensor], Tensor]) -> None:
        self._done = done

    def __call__(self, input_ids: Tensor, scores: Tensor, **_: Any) -> Tensor:
        """Which of the rows [N, T] are done, [N]."""
        return self._done(input_ids)


def _load(source: str, name: str) -> tuple[Any, Any]:
    """The model and its tokenizer.  Raises PolicyError."""
    try:
        config = transformers.AutoConfig.from_pretrained(source)
        tokenizer = transformers.AutoTokenizer.from_pretrained(source)
        kind = (
            transformers.AutoModelForSeq2SeqLM
            if config.is_encoder_decoder
            else transformers.AutoModelForCausalLM
        )
        model = kind.from_pretrained(source, dtype="auto")
    except Exception as error:  # the library raises every class there is, for files as for connections
        first = next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)
        raise PolicyError(
            f"the policy {name} cannot be loaded: {first[:500]}; give the name of a model on the Hugging "
            "Face hub, or a folder that holds its config.json, weights and tokenizer"
        ) from error
    weights: Any = model.get_input_embeddings().weight
    rows = weights.shape[0]
    if len(tokenizer) > rows:
        raise PolicyError(
            f"the policy {name} cannot be loaded: its tokenizer has {len(tokenizer)} tokens, the "
            f"model {rows}; take another copy of the model"
        )
    return model, tokenizer


def _ends(model: Any, tokenizer: Any) -> frozenset[int]:
    """The tokens after which a text is at its end."""
    found: set[int] = set()
    for given in (tokenizer.eos_token_id, model.config.eos_token_id, model.generation_config.eos_token_id):
        found.update(given if isinstance(given, list) else [given] if given is not None else [])
    return frozenset(found)


def _first(*tokens: int | None) -> int:
    """The first token that is there."""
    return next(token for token in tokens if token is not None)
