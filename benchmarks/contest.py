"""How are the searches of several source trees run side by side?

Each has a process of its own (`benchmarks/contestant.py`), which keeps its Lean workers from problem to
problem.  An earlier revision is checked out as a work tree of git in a temporary folder.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

HERE = Path(__file__).resolve().parents[1]
"""This source tree."""

SETTLING_SECONDS = 300.0
"""What a contestant may take beyond a problem's seconds (the checks of its proofs) before it is given up."""

_START_SECONDS = 600.0
_LONGEST_LINE = 16 << 20

# An editable install puts its own finder before the search path, so PYTHONPATH alone would run this tree's
# packages whatever it says.  Python runs a module of this name at its start.
_SITE = """
import sys
from importlib.machinery import PathFinder
sys.meta_path.insert(0, PathFinder)
"""


class ContestError(Exception):
    """A search that cannot take part, with what it said."""


@dataclass(frozen=True)
class Row:
    """One problem of a set; grade: how hard it is said to be, where the set says so."""

    name: str
    formal_statement: str
    header: str = ""
    grade: int | None = None


@dataclass(frozen=True)
class Answer:
    """How a search ended on one problem."""

    status: str
    seconds: float
    steps: int
    proof: str | None
    message: str | None

    @property
    def solved(self) -> bool:
        """Proved or disproved, and checked."""
        return self.status in ("proved", "disproved")


def read_rows(path: Path) -> list[Row]:
    """The problems of a `.jsonl` set, in order.  Raises SetError as `prover.problem_set` does."""
    from prover.problem_set import read_set

    grades = {}
    for problem, line in zip(
        problems := read_set(path), filter(str.strip, path.read_text("utf-8").split("\n")), strict=True
    ):
        grades[problem.name] = json.loads(line).get("grade")
    return [Row(p.name, p.formal_statement, p.header, grades[p.name]) for p in problems]


def sample(rows: list[Row], count: int | None) -> list[Row]:
    """`count` of the rows, evenly spaced; all of them when there are no more or none is named."""
    if count is None or count >= len(rows):
        return rows
    return [rows[i * len(rows) // count] for i in range(count)]


class Contestant:
    """The search of one tree with one policy.  `async with` starts and ends its process.

    name: how tables call it; tree: the folder with `prover` and `lean`.  Entering raises ContestError when
    the process does not come up, or comes up with packages of another tree.
    """

    def __init__(self, name: str, tree: Path, policy: str, seconds: float, workers: int) -> None:
        self.name = name
        self.policy = policy
        self.lean = self.library = ""
        self._tree = tree.resolve()
        self._seconds = seconds
        self._workers = workers
        self._process: asyncio.subprocess.Process | None = None
        self._site = tempfile.TemporaryDirectory(prefix="medalist-contest-")
        (Path(self._site.name) / "sitecustomize.py").write_text(_SITE, encoding="utf-8")

    async def __aenter__(self) -> Contestant:
        try:
            await self._start()
        except BaseException:
            await self._end()
            self._site.cleanup()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._end()
        self._site.cleanup()

    async def solve(self, row: Row, seed: int) -> Answer:
        """How the search ends on a problem; a process that is lost counts as `failed` and is started anew."""
        assert self._process is not None
        assert self._process.stdin is not None
        question = {"formal_statement": row.formal_statement, "header": row.header, "seed": seed}
        try:
            self._process.stdin.write((json.dumps(question, ensure_ascii=False) + "\n").encode())
            said = await self._hear(self._seconds + SETTLING_SECONDS)
        except (ContestError, OSError) as error:
            await self._end()
            await self._start()
            return Answer("failed", self._seconds, 0, None, str(error))
        return Answer(
            said["status"],
            float(said.get("seconds", 0.0)),
            int(said.get("steps", 0)),
            said.get("proof"),
            said.get("message"),
        )

    async def _start(self) -> None:
        found = os.pathsep.join((self._site.name, str(self._tree)))
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", str(Path(__file__).with_name("contestant.py"))),
            *("--seconds", str(self._seconds), "--workers", str(self._workers), "--policy", self.policy),
            cwd=self._tree,
            env={**os.environ, "PYTHONPATH": found},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=_LONGEST_LINE,
        )
        said = await self._hear(_START_SECONDS)
        if Path(said["package"]) != self._tree / "prover":
            raise ContestError(f"{self.name}: runs {said['package']} instead of {self._tree / 'prover'}")
        self.lean, self.library = said["lean"], said["library"]

    async def _hear(self, seconds: float) -> dict[str, Any]:
        assert self._process is not None
        assert self._process.stdout is not None
        try:
            async with asyncio.timeout(seconds):
                line = await self._process.stdout.readline()
        except TimeoutError as error:
            raise ContestError(f"{self.name}: no answer within {seconds:g} s") from error
        if not line:
            raise ContestError(f"{self.name}: its process ended; what it said is above")
        said: dict[str, Any] = json.loads(line)
        return said

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None or process.returncode is not None:
            return
        assert process.stdin is not None
        process.stdin.close()
        try:
            async with asyncio.timeout(10):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()


@contextmanager
def revision(name: str) -> Iterator[Path]:
    """A checked-out tree of a revision of this repository, removed afterwards.  Raises ContestError."""
    with tempfile.TemporaryDirectory(prefix="medalist-revision-") as folder:
        tree = Path(folder) / "tree"
        _git("worktree", "add", "--detach", "--quiet", str(tree), name)
        try:
            yield tree
        finally:
            _git("worktree", "remove", "--force", str(tree))


def resolve(name: str) -> str:
    """The short hash of a revision.  Raises ContestError when there is none of that name."""
    return _git("rev-parse", "--short", f"{name}^{{commit}}").strip()


def commit() -> str:
    """This tree's commit, with `+` when tracked files differ from it; empty without git."""
    try:
        return resolve("HEAD") + (
            "+" if _git("status", "--porcelain", "--untracked-files=no").strip() else ""
        )
    except ContestError:
        return ""


def sources_hash(tree: Path = HERE) -> str:
    """A hash of what decides how a tree's search runs: the sources of `lean` and `prover`."""
    digest = hashlib.sha256()
    for package in ("lean", "prover"):
        for file in sorted((tree / package).rglob("*")):
            if file.suffix in (".py", ".lean"):
                digest.update(f"{file.relative_to(tree)}\n".encode() + file.read_bytes())
    return digest.hexdigest()[:16]


def machine() -> dict[str, object]:
    """The machine, as reports name it."""
    return {
        "platform": platform.platform(),
        "processor": platform.processor() or platform.machine(),
        "cores": len(os.sched_getaffinity(0)),
        "load": os.getloadavg()[0],
        "python": platform.python_version(),
    }


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(("git", *arguments), cwd=HERE, capture_output=True, text=True, check=False)
    except OSError as error:
        raise ContestError(f"git cannot be run: {error}") from error
    if done.returncode:
        raise ContestError(f"git {' '.join(arguments)}: {done.stderr.strip()}")
    return done.stdout
