"""The policy of a language model behind a server that speaks OpenAI's protocol, such as vLLM.

`POST /v1/completions` with `n` samples and their log-probabilities, one call a goal; the model's name comes
from `GET /v1/models` unless it is given.  Whatever the server does (nothing, slowly, with an error, with
something that is no completion) ends within a bounded time, in an answer or a PolicyError.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import zlib
from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any
from urllib.parse import urlsplit

import openai
from pydantic import BaseModel, ValidationError

from prover.errors import PolicyError
from prover.policy.generated import Output, read
from prover.policy.prompts import Format, format_of
from prover.policy.proposal import Proposal, Request

SECONDS = 60.0
"""Seconds for one answer, tries included."""

RETRIES = 2
"""Further tries after a connection that fails, a 429 or a 5xx."""

AT_A_TIME = 16
"""Calls that are under way at a time."""

LONGEST_PROMPT = 6_000
"""Characters of a prompt; of a longer one the end is kept, where the target stands."""

LARGEST_ANSWER = 16 << 20
"""Bytes of an answer; a larger one is not read to its end."""

_log = logging.getLogger(__name__)


class _Probabilities(BaseModel):
    token_logprobs: list[float | None] | None = None


class _Choice(BaseModel):
    """What is needed of a completion's `choices`; the protocol has more."""

    text: str
    finish_reason: str | None = None
    logprobs: _Probabilities | None = None

    def output(self) -> Output:
        known = self.logprobs.token_logprobs if self.logprobs else None
        # The first token of a text has no probability on some servers.
        total = sum(one for one in known if one is not None) if known else None
        return Output(self.text, total, self.finish_reason != "length")


class _Model(BaseModel):
    id: str


class OpenAIPolicy:
    """A model on a server.

    url: such as `http://127.0.0.1:8000`; `/v1` is added where it has no path.  model: its name, the only one
    on the server if none is given.  format: how it is asked (`prover.policy.prompts`), guessed from the
    model's name if it is not given.  seconds: for one answer, tries included.  The key is that of the
    environment variable OPENAI_API_KEY, if it is set.  Nothing is sent before the first request.
    """

    def __init__(
        self, url: str, *, model: str | None = None, format: str | None = None, seconds: float = SECONDS
    ) -> None:
        options = "&".join(f"{key}={value}" for key, value in (("model", model), ("format", format)) if value)
        self.name = f"openai:{url}" + (f"?{options}" if options else "")
        try:
            parts = urlsplit(url)
            usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
        except ValueError:  # a port that is no number
            usable = False
        if not usable:
            raise PolicyError(f"{url!r} is no address of a server; write one such as http://127.0.0.1:8000")
        self._format = format_of(model or "", format) if format or model else None
        self._given = format
        self._model = model
        self._seconds = seconds
        self._answered = False
        self._finding = asyncio.Lock()
        self._slots = asyncio.Semaphore(AT_A_TIME)
        self._client = openai.AsyncOpenAI(
            base_url=url if parts.path.strip("/") else f"{url.rstrip('/')}/v1",
            api_key=os.environ.get("OPENAI_API_KEY") or "none",
            timeout=seconds,
            max_retries=RETRIES,
        )

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        """See `Policy.propose`."""
        if not requests:
            return []
        model, way = await self._found()
        tasks = [asyncio.create_task(self._ask(request, model, way)) for request in requests]
        try:
            return list(await asyncio.gather(*tasks))
        finally:
            for task in tasks:
                task.cancel()

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    async def _found(self) -> tuple[str, Format]:
        """The model and how it is asked."""
        async with self._finding:
            if self._model is None:
                answer = await self._read(self._client.models.with_streaming_response.list())
                names = [entry.id for entry in _valid(answer.get("data"), _Model)]
                if len(names) != 1:
                    found = f"several models ({', '.join(names[:20])})" if names else "no model"
                    raise self._failed(f"the server offers {found}", "add ?model=M to the policy's name")
                self._model = names[0]
            if self._format is None:
                self._format = format_of(self._model, self._given)
            return self._model, self._format

    async def _ask(self, request: Request, model: str, way: Format) -> Proposal:
        prompt = way.prompt(request.goals)[-LONGEST_PROMPT:]
        seed = zlib.crc32(f"{request.seed} {request.draw} {prompt}".encode("utf-8", "replace")) >> 1
        async with self._slots:
            try:
                answer = await self._read(
                    self._client.completions.with_streaming_response.create(
                        model=model,
                        prompt=prompt,
                        n=max(1, request.count),
                        max_tokens=way.tokens,
                        temperature=1.0,
                        logprobs=1,
                        seed=seed,
                        stop=list(way.stop) or None,
                    )
                )
            except _Refused as error:
                if not self._answered:
                    raise
                # The server works; it is this goal that it does not take, for its length as a rule.
                _log.warning("%s", error)
                return Proposal(())
        choices = answer.get("choices")
        outputs = [choice.output() for choice in _valid(choices, _Choice)]
        if not outputs and (choices or not isinstance(choices, list)):
            raise self._failed(f"this is no completion: {_short(json.dumps(answer))}", _CHECK)
        self._answered = True
        return Proposal(read(outputs, way, request.count))

    async def _read(self, call: AbstractAsyncContextManager[Any]) -> Mapping[str, Any]:
        """The JSON object that the server answers a call with.  Raises PolicyError."""
        body = bytearray()
        try:
            async with asyncio.timeout(self._seconds), call as response:
                async for chunk in response.iter_bytes():
                    body += chunk
                    if len(body) > LARGEST_ANSWER:
                        raise self._failed(f"an answer of more than {LARGEST_ANSWER >> 20} MiB", _CHECK)
        except PolicyError:
            raise
        except (TimeoutError, openai.APITimeoutError) as error:
            raise self._failed(f"no answer within {self._seconds:g} s", _CHECK) from error
        except openai.APIStatusError as error:
            raise self._refused(error) from error
        except Exception as error:  # what breaks a connection half-way comes as classes of the HTTP library
            cause = error.__cause__ or error
            raise self._failed(f"{type(cause).__name__}: {_short(str(cause))}", _CHECK) from error
        try:
            answer = json.loads(bytes(body))
        except (ValueError, RecursionError) as error:
            told = _short(body.decode("utf-8", "replace")) or "nothing"
            raise self._failed(f"the answer is not JSON: {told}", _CHECK) from error
        if not isinstance(answer, dict):
            raise self._failed(f"the answer is no JSON object: {_short(json.dumps(answer))}", _CHECK)
        return answer

    def _refused(self, error: openai.APIStatusError) -> PolicyError:
        status = error.status_code
        told = f"status {status}: {_short(str(error.body or error.message))}"
        if status in (401, 403):
            return self._failed(told, "set OPENAI_API_KEY to a key that the server accepts")
        if status == 404:
            return self._failed(told, "check the address and the model; the server must offer completions")
        if status in (400, 413, 422):
            return _Refused(f"the policy {self.name} does not answer: {told}; check the model and its limits")
        return self._failed(told, "look into the server's log")

    def _failed(self, problem: str, advice: str) -> PolicyError:
        return PolicyError(f"the policy {self.name} does not answer: {problem}; {advice}")


class _Refused(PolicyError):
    """The server does not take one question."""


_CHECK = "check that the address is that of a server such as vLLM's, and its log"


def _valid(entries: object, kind: type[Any]) -> list[Any]:
    """Those of a list's entries that are of a kind."""
    found = []
    for entry in entries if isinstance(entries, list) else []:
        try:
            found.append(kind.model_validate(entry))
        except ValidationError as error:
            _log.debug("left out of a server's answer: %s", error)
    return found


def _short(text: str) -> str:
    return " ".join(text.split())[:300]
