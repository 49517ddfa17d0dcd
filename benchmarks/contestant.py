"""What does the search of one source tree make of the problems that it is handed?

Runs in a process of its own with that tree's packages (`benchmarks.contest` sees to it that they are found),
reads one problem a line as JSON and answers with its outcome, one line each; the first line says which
packages and which Lean answer.  It speaks to the search as it is and as it was at `c51d7cf`.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TextIO

import prover.attempt
from lean.environment import Limits
from lean.errors import StatementError
from lean.pool import Pool
from lean.statement import parse
from lean.toolchain import Toolchain, find

PACKAGE = str(Path(prover.__path__[0]).resolve())


@asynccontextmanager
async def solving(policy: str, pool: Pool) -> AsyncIterator[tuple[Any, dict[str, Any]]]:
    """What this tree's `attempt` wants for workers, and its further arguments."""
    if find_spec("prover.workers") is None:
        yield pool, {}
        return
    from prover.workers import LocalWorkers

    if policy == "structural":
        yield LocalWorkers(pool), {}
        return
    from prover.policy.making import make_policy

    made = make_policy(policy)
    try:
        yield LocalWorkers(pool), {"policy": made}
    finally:
        await made.close()


async def answer(toolchain: Toolchain, arguments: argparse.Namespace, stream: TextIO) -> None:
    """Answer problems until there are no more; the workers are kept from one to the next, as in a batch."""
    seconds: float = arguments.seconds
    limits = Limits(step_seconds=max(1.0, min(10.0, seconds / 3)))
    search: Any = prover.attempt
    async with (
        Pool(toolchain, arguments.workers, limits) as pool,
        solving(arguments.policy, pool) as (workers, rest),
    ):
        _say(
            stream,
            {"package": PACKAGE, "lean": toolchain.version, "library": toolchain.library_hash},
        )
        while line := await asyncio.to_thread(sys.stdin.readline):
            problem = json.loads(line)
            budget = search.Budget(seconds, arguments.workers, problem["seed"])
            try:
                statement = parse(problem["formal_statement"], problem["header"])
            except StatementError as error:
                _say(stream, {"status": "invalid", "message": str(error)})
                continue
            outcome = await search.attempt(statement, toolchain, workers, budget, **rest)
            _say(stream, outcome.model_dump(mode="json", exclude={"receipt", "theorem"}))


def _say(stream: TextIO, value: dict[str, Any]) -> None:
    stream.write(json.dumps(value, ensure_ascii=False) + "\n")
    stream.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--workers", type=int, required=True)
    parser.add_argument("--policy", required=True)
    arguments = parser.parse_args()
    # Answers have the output to themselves, whatever else in this process prints.
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as stream:
        os.dup2(2, 1)
        toolchain = find("core", progress=lambda text: print(text, file=sys.stderr))
        asyncio.run(answer(toolchain, arguments, stream))


if __name__ == "__main__":
    main()
