"""A server that speaks OpenAI's protocol, or breaks it in a way that is asked for."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

Reply = tuple[int, str, bytes]
"""Status, content type, body."""


def as_json(value: object, status: int = 200) -> Reply:
    return status, "application/json", json.dumps(value).encode()


def completion(*texts: str, probabilities: list[list[float | None]] | None = None, **rest: Any) -> Reply:
    """What a server answers to `POST /v1/completions`."""
    choices = [
        {"index": at, "text": text, "finish_reason": "stop", "logprobs": None} | rest
        for at, text in enumerate(texts)
    ]
    for choice, tokens in zip(choices, probabilities or [], strict=False):
        choice["logprobs"] = {"tokens": ["x"] * len(tokens), "token_logprobs": tokens}
    return as_json({"id": "1", "object": "text_completion", "created": 1, "model": "m", "choices": choices})


@dataclass
class Peer:
    """What the server does: `models` is its list, `answer` says what comes back for a completion's question.

    hang: nothing is ever answered; drip: a byte of the body at a time, for ever; hang_up: the connection is
    closed before the body is whole.  asked: the questions so far; paths: of every call.
    """

    answer: Callable[[dict[str, Any]], Reply] = lambda asked: completion("omega")
    models: tuple[str, ...] = ("bfs-prover",)
    hang: bool = False
    drip: bool = False
    hang_up: bool = False
    asked: list[dict[str, Any]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)

    @asynccontextmanager
    async def serve(self) -> AsyncIterator[str]:
        """The server's address, while it runs."""
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self._over = asyncio.Event()
        try:
            host, port = server.sockets[0].getsockname()
            yield f"http://{host}:{port}"
        finally:
            self._over.set()
            server.close()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._call(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the test is over
        finally:
            writer.close()

    async def _call(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        first, *lines = head.split("\r\n")
        headers = {key.lower(): value for key, _, value in (line.partition(": ") for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        path = first.split()[1]
        self.paths.append(path)
        self.keys.append(headers.get("authorization", ""))
        if self.hang:
            await self._over.wait()
            return False
        if path.endswith("/models"):
            reply = as_json({"object": "list", "data": [{"id": name} for name in self.models]})
        else:
            self.asked.append(json.loads(body))
            reply = self.answer(self.asked[-1])
        status, kind, content = reply
        broken = self.hang_up or self.drip
        length = len(content) + (1 << 30 if broken else 0)
        writer.write(
            f"HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n".encode()
        )
        writer.write(content)
        await writer.drain()
        if self.drip:
            while not self._over.is_set():
                writer.write(b" ")
                await writer.drain()
                await asyncio.sleep(0.01)
        return not broken
