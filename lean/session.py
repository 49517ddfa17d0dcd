"""Where in the worker are the states of a statement, and how is a step taken from one?

The module `Olympiad.Steps` of the core adds the tactic `serve_steps`.  While it runs, at the place of the
proof, it keeps proof states in numbered slots and takes steps from any of them at the same cost, whatever
was done before: nothing is elaborated again and nothing is edited.  Requests and answers go through two pipes
beside the language server's own (the format is told in `lean/core/Olympiad/Steps.lean`).

A slot is taken for each state that is reached; when all are in use, the one that was used least recently is
given away, and a step from its state first runs the tactics that lead to it from the nearest state that is
still there.
"""

from __future__ import annotations

from collections import OrderedDict

from lean.document import UNSOLVED, Document, Failure, Focus, Outcome, Step, read_goals
from lean.errors import ProtocolError
from lean.layout import shift
from lean.server import Server
from lean.statement import Statement

SLOTS = 512
"""States of a statement that a worker keeps."""

HEARTBEATS = 200_000
"""What a step may use at most, in thousands of small allocations: Lean's own default."""

Path = tuple[Step, ...]


class Session:
    """The states of one statement in one worker.  Not for use by two tasks at a time."""

    def __init__(self, server: Server, statement: Statement) -> None:
        self.statement = statement
        self._server = server
        self._slots: OrderedDict[Path, int] = OrderedDict()
        self._unused = list(range(SLOTS, 0, -1))

    @classmethod
    async def open(cls, server: Server, statement: Statement, document: Document, seconds: float) -> Session:
        """Start serving a statement that is known to elaborate.  Raises ServerError."""
        session = cls(server, statement)
        server.edit(document.serving())
        answer = await server.hear(seconds)
        if answer != "ready\n":
            raise ProtocolError(f"expected `ready`, got {answer[:80]!r}")
        return session

    async def close(self, seconds: float) -> None:
        """Stop serving; all states are given up.  Raises ServerError."""
        self._slots.clear()
        self._server.say("stop\n")
        answer = await self._server.hear(seconds)
        if answer != "stopped\n":
            raise ProtocolError(f"expected `stopped`, got {answer[:80]!r}")

    def distance(self, path: Path) -> int:
        """How many tactics must be run again before a step from the state that `path` leads to."""
        known = len(path)
        while known and path[:known] not in self._slots:
            known -= 1
        return len(path) - known

    async def reach(self, path: Path, seconds: float) -> Failure | None:
        """See to it that the state that `path` leads to is there; a failure if its tactics do not work now.

        Raises ServerError.
        """
        for length in range(len(path) - self.distance(path) + 1, len(path) + 1):
            outcome = await self._run(path[: length - 1], path[length - 1], seconds, HEARTBEATS)
            if isinstance(outcome, Failure):
                return outcome
        return None

    async def step(self, path: Path, tactic: str, seconds: float, heartbeats: int = HEARTBEATS) -> Outcome:
        """What `tactic` does to the state that `path` leads to, which `reach` has put in place.

        heartbeats: what it may use, at most HEARTBEATS.  Raises ServerError.
        """
        return await self._run(path, tactic, seconds, heartbeats)

    async def _run(self, path: Path, step: Step, seconds: float, heartbeats: int) -> Outcome:
        for length in range(1, len(path) + 1):
            # A state's ancestors count as used with it, so that what is given away is a leaf.
            if path[:length] in self._slots:
                self._slots.move_to_end(path[:length])
        source = self._slots[path] if path else 0
        if not self._unused:
            self._unused.append(self._slots.popitem(last=False)[1])
        target = self._unused[-1]
        if isinstance(step, Focus):
            self._server.say(f"{source}\n{target}\n0\n0\n{step.index}\n")
        else:
            used = max(0, HEARTBEATS - heartbeats) * 1000
            block = "by\n" + shift(step, 2) + "\n"
            self._server.say(f"{source}\n{target}\n{used}\n{block.count(chr(10))}\n{block}")
        answer = await self._server.hear(seconds)
        focused = answer == "focused\n"
        outcome = () if focused else _read(answer)
        if not isinstance(outcome, Failure) and (outcome or focused):
            self._unused.pop()
            reached = (*path, step)
            if reached in self._slots:
                self._unused.append(self._slots[reached])
            self._slots[reached] = target
        return outcome


def _read(answer: str) -> Outcome:
    head, _, rest = answer.partition("\n")
    messages = rest.split("\n\x1e\n")[:-1]
    if head == "solved":
        return ()
    if head == "failed":
        return Failure(messages[0] if messages else "the tactic failed")
    if head == "goals" and messages and messages[-1].startswith(UNSOLVED):
        return read_goals(messages[-1])
    raise ProtocolError(f"an answer of no known shape: {answer[:80]!r}")
