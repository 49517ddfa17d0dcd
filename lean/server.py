"""What does Lean say about a text?  A typed client of one `lean --worker` process.

The protocol, as this client speaks it (the language server protocol with Lean's extensions):

1. `initialize`, then `textDocument/didOpen` with the header of the toolchain and
   `"dependencyBuildMode": "never"` (import what is compiled, build nothing).
2. For each new text: `textDocument/didChange` from the first line that differs to the end (version + 1) and,
   in the same write, `textDocument/waitForDiagnostics {uri, version}`.  Lean elaborates incrementally, also
   inside a tactic block: the lines before the change are not run again.  When the answer arrives, the last
   `publishDiagnostics` of that version is complete.
3. Requests of the server (registerCapability, inlayHint refresh) are answered with null.

`server.reportDelayMs=0`, or each wait costs 200 ms; a very large `format.width`, so that goals are printed
on one line for each hypothesis.

Every failure raises a subclass of `ServerError`; after one the server must be closed.  The exceptions are
`ServerTimeout`, after which `settle` may save it, and the caller's own cancellation (likewise).
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from lean.errors import ProtocolError, ServerCrashed, ServerError, ServerMemory, ServerTimeout
from lean.toolchain import Toolchain
from lean.transport import Message, Transport

_T = TypeVar("_T")

_URI = "untitled:statement"
_POLL_SECONDS = 0.05
_LAST_LINE = 1_000_000_000
_OPTIONS = (
    "-Dserver.reportDelayMs=0",
    "-DautoImplicit=false",
    "-Dformat.width=100000",
    "-Dlinter.all=false",
    "-DElab.async=false",
)


@dataclass(frozen=True)
class Diagnostic:
    """One message of Lean about the text.

    severity: 1 error, 2 warning, 3 information; line, column: where it starts, both 0-based, the column in
    UTF-16 code units as the protocol has it.
    """

    severity: int
    line: int
    column: int
    message: str

    @property
    def is_error(self) -> bool:
        return self.severity == 1


class Server:
    """One `lean --worker` process with one document.  Not for use by two tasks at a time."""

    def __init__(self, transport: Transport, memory_bytes: int, *, listening: bool = False) -> None:
        self._transport = transport
        self._memory_bytes = memory_bytes
        self._text = ""
        self._version = 0
        self._last_id = 0
        self._pending: dict[int, asyncio.Future[None]] = {}
        self._diagnostics: tuple[int, tuple[Diagnostic, ...]] = (0, ())
        self._failure: ServerError | None = None
        self._heard: list[str] = []
        self._hearing: asyncio.Future[str] | None = None
        self._readers = [asyncio.ensure_future(self._read())]
        if listening:
            self._readers.append(asyncio.ensure_future(self._listen()))

    @classmethod
    async def start(
        cls,
        toolchain: Toolchain,
        *,
        seconds: float,
        memory_bytes: int,
        channel: bool = False,
        options: Sequence[str] = (),
    ) -> Server:
        """Start a worker with the toolchain's header loaded.

        seconds: limit for the start and the imports; memory_bytes: limit of its resident memory, held at
        every call; channel: with the pipes that `say` and `hear` need; options: more arguments of Lean.
        Raises ServerError, ProtocolError when the header itself has an error.
        """
        command = [str(toolchain.executable), "--worker", *_OPTIONS, *options]
        transport = await Transport.start(command, toolchain.environment_variables(), channel=channel)
        server = cls(transport, memory_bytes, listening=channel)
        try:
            await server._open(toolchain.header, seconds)
        except BaseException:
            await server.close()
            raise
        return server

    @property
    def pid(self) -> int:
        return self._transport.pid

    @property
    def usable(self) -> bool:
        """False once a call has failed for good or the process has ended."""
        return self._failure is None and self._transport.alive

    def memory(self) -> int:
        """Bytes of resident memory of the process."""
        return self._transport.memory()

    async def check(self, text: str, seconds: float) -> tuple[Diagnostic, ...]:
        """Make `text` the document and return all that Lean says about it.

        Raises ServerTimeout after `seconds` (the server may then be saved by `settle`), ServerMemory,
        ServerCrashed, ProtocolError.
        """
        return await self._diagnose(self._edit(text), seconds)

    def edit(self, text: str) -> None:
        """Make `text` the document and do not wait for what Lean says.  Raises ServerError."""
        if self._failure is not None:
            raise self._failure
        self._transport.send(self._edit(text))

    def say(self, text: str) -> None:
        """Send text to the tactic that runs in the document (see `lean.session`).  Raises ServerError."""
        if self._failure is not None:
            raise self._failure
        self._transport.say(text)

    async def hear(self, seconds: float) -> str:
        """The next answer of the tactic that is running in the document.

        Raises ServerTimeout after `seconds`, ServerMemory, ServerCrashed, ProtocolError.
        """
        if self._heard:
            return self._heard.pop(0)
        if self._failure is not None:
            raise self._failure
        self._hearing = asyncio.get_running_loop().create_future()
        try:
            return await self._watch(self._hearing, seconds)
        finally:
            self._hearing = None

    async def settle(self, text: str, seconds: float = 0.5) -> bool:
        """After a timeout or a cancellation: go back to `text`, which makes Lean give up what it runs.

        True when the server is usable again; otherwise it has been killed.
        """
        try:
            await self.check(text, seconds)
        except ServerError as error:
            self._fail(error)
            return False
        return True

    def kill(self) -> None:
        """End the process at once; a running call raises ServerCrashed."""
        self._transport.kill()

    async def close(self) -> None:
        """End the process and wait for its end; a running call raises ServerCrashed."""
        self._fail(ServerCrashed("the server was closed"))
        for reader in self._readers:
            reader.cancel()
        try:
            await asyncio.gather(*self._readers, return_exceptions=True)
        finally:
            # Also where closing itself is cancelled: the pipes must not outlive the event loop.
            await self._transport.close()

    async def _open(self, header: str, seconds: float) -> None:
        self._version, self._text = 1, header
        initialize: Message = {
            "id": self._next_id(),
            "method": "initialize",
            "params": {
                "processId": os.getpid(),
                "rootUri": None,
                "capabilities": {},
                "initializationOptions": {"hasWidgets": False},
            },
        }
        document = {"uri": _URI, "languageId": "lean4", "version": 1, "text": header}
        opening: Message = {
            "method": "textDocument/didOpen",
            "params": {"textDocument": document, "dependencyBuildMode": "never"},
        }
        try:
            self._transport.send(initialize)
            diagnostics = await self._diagnose(opening, seconds)
        except ServerCrashed as error:
            raise await self._transport.last_words() from error
        for diagnostic in diagnostics:
            if diagnostic.is_error:
                raise ProtocolError(f"the header does not load: {diagnostic.message}")

    def _edit(self, text: str) -> Message:
        self._version += 1
        line, rest = _first_difference(self._text, text)
        self._text = text
        place = {
            "start": {"line": line, "character": 0},
            "end": {"line": _LAST_LINE, "character": 0},
        }
        return {
            "method": "textDocument/didChange",
            "params": {
                "textDocument": {"uri": _URI, "version": self._version},
                "contentChanges": [{"range": place, "text": rest}],
            },
        }

    async def _diagnose(self, change: Message, seconds: float) -> tuple[Diagnostic, ...]:
        if self._failure is not None:
            raise self._failure
        version = self._version
        identity = self._next_id()
        answer: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._pending[identity] = answer
        try:
            self._transport.send(
                change,
                {
                    "id": identity,
                    "method": "textDocument/waitForDiagnostics",
                    "params": {"uri": _URI, "version": version},
                },
            )
            await self._watch(answer, seconds)
        finally:
            self._pending.pop(identity, None)
        reported, diagnostics = self._diagnostics
        return diagnostics if reported == version else ()

    async def _watch(self, answer: asyncio.Future[_T], seconds: float) -> _T:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while True:
            wait = min(_POLL_SECONDS, max(0.0, deadline - loop.time()))
            done, _ = await asyncio.wait((answer,), timeout=wait)
            if done:
                return answer.result()
            memory = self.memory()
            if memory > self._memory_bytes:
                self._fail(
                    ServerMemory(f"Lean held {memory >> 20} MiB; the limit is {self._memory_bytes >> 20} MiB")
                )
            elif loop.time() >= deadline:
                raise ServerTimeout(f"no answer within {seconds:g} s")

    def _next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def _fail(self, error: ServerError) -> None:
        """Note the failure that ends this server, end the process, and wake who waits."""
        if self._failure is None:
            self._failure = error
        self._transport.kill()
        for answer in (*self._pending.values(), self._hearing):
            if answer is not None and not answer.done():
                answer.set_exception(self._failure)

    async def _read(self) -> None:
        try:
            while True:
                self._take(await self._transport.receive())
        except ServerError as error:
            self._fail(error)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            self._fail(ProtocolError(f"a message of an unexpected shape: {error!r}"))

    async def _listen(self) -> None:
        try:
            while True:
                answer = await self._transport.hear()
                if self._hearing is not None and not self._hearing.done():
                    self._hearing.set_result(answer)
                else:
                    self._heard.append(answer)
        except ServerError as error:
            self._fail(error)

    def _take(self, message: Message) -> None:
        method, identity = message.get("method"), message.get("id")
        if method is None:
            answer = self._pending.get(identity) if isinstance(identity, int) else None
            if answer is None or answer.done():
                return
            if (error := message.get("error")) is not None:
                self._fail(ProtocolError(f"Lean refused a request: {error}"))
            else:
                answer.set_result(None)
        elif identity is not None:
            self._transport.send({"id": identity, "result": None})
        elif method == "textDocument/publishDiagnostics":
            parameters = message["params"]
            if (version := parameters.get("version")) == self._version:
                self._diagnostics = version, tuple(map(_diagnostic, parameters["diagnostics"]))


def _diagnostic(entry: Message) -> Diagnostic:
    start = entry["range"]["start"]
    return Diagnostic(
        int(entry["severity"]), int(start["line"]), int(start["character"]), str(entry["message"])
    )


def _first_difference(old: str, new: str) -> tuple[int, str]:
    """The number of the first line that differs, and all of `new` from there on."""
    common = next(
        (i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )
    start = new.rfind("\n", 0, common) + 1
    return new.count("\n", 0, start), new[start:]
