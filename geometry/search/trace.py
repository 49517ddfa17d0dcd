"""What happened in a search for auxiliary points, while it runs and afterwards?

A trace is one append-only file (`*.trace.zst`), one search each: JSON lines inside concatenated zstd frames,
as the traces of the proof search are. What was written is flushed about once a second, so a reader sees a
running search; a torn tail is dropped. Without a search, since the rules alone prove the goal or the time is
spent, the file stays empty. The lines are, `k` being the kind and `t` milliseconds since the start
of the search:

`start`   first line. `v` version of this schema (1), `name` of the problem, `points` {name: [x, y]},
          `assumptions` and `goals` as texts, `seed`, `seconds` (the budget), `trees` (the kinds that run),
          `share`
`point`   an auxiliary point, when it is first spoken of: `name`, `kind` (geometry/auxiliary/construction.py),
          `parents` (names, of the problem or earlier points), `root` (0 or 1), `words`, `at` [x, y]
`tried`   points were added, and the goals did not follow: `tree` (the kind that tried), `points`, `t`.
          Only the first few thousand tries of a search are told
`shared`  facts about the problem's points that all trees start from now on: `facts` as texts, `tree`,
          `points` (that they rest on, beside facts shared before), `t`
`solved`  the goals follow: `tree`, `points`, `t`
`end`     last line. `outcome` (`solved`, `saturated`, `time`, `memory`, `interrupted`), `seconds`, `tried`,
          `expanded`, `shared` (counts), and for a proof `tree` and `added`: of each auxiliary point in it
          `name` (in the proof), `point` (its name in this trace; null where no line speaks of it) and
          `first`, the first line that does: {`k`, `tree`, `t`}, or null

Where the search ran on several nodes, `tried`, `shared` and `solved` have the `node`'s number (0 is left
out); the lines of different nodes are in the order in which they were told, not in that of their `t`.

A proof names its points on its own; what it rests on through shared facts is among its `added`. A reader
skips kinds and keys that it does not know; a change that it must know of raises `v`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any

import zstandard

from geometry.auxiliary.construction import Construction
from geometry.errors import FigureError, GeometryError
from geometry.facts import Figure, LowLevelProblem
from geometry.search.ensemble import Event, Progress, Settings

SCHEMA = 1
_FLUSH = 1.0  # seconds between frames
_Key = tuple[str, tuple[str, ...], int]


class TraceWriter:
    """Writes the trace of one search; a context manager that closes the file."""

    def __init__(self, path: Path) -> None:
        """Raises OSError when the file cannot be written."""
        self._file = path.open("wb")
        self._compressor = zstandard.ZstdCompressor(level=6)
        self._lines: list[str] = []
        self._flushed = monotonic()
        self._figure = Figure({})
        self._names: dict[_Key, str] = {}  # of the points spoken of, by construction
        self._named: dict[tuple[int, str], str] = {}  # the same by node and its own name
        self._taken: set[str] = set()
        self._first: dict[str, dict[str, object]] = {}

    def __enter__(self) -> TraceWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Writes what is left."""
        self.flush()
        self._file.close()

    def start(self, problem: LowLevelProblem, seed: int, seconds: float, settings: Settings) -> None:
        """The first line."""
        self._figure = problem.figure
        self._write(
            "start",
            v=SCHEMA,
            name=problem.name,
            points={name: [round(x, 9), round(y, 9)] for name, (x, y) in problem.figure.points.items()},
            assumptions=[str(fact) for fact in problem.assumptions],
            goals=[str(goal) for goal in problem.goals],
            seed=seed,
            seconds=seconds,
            trees=list(settings.trees),
            share=settings.share,
        )

    def events(self, events: Iterable[Event]) -> None:
        """What has happened since."""
        for event in events:
            names = [self._point(made, event.node) for made in event.points]
            t = round(event.seconds * 1000)
            more: dict[str, object] = {}
            if event.kind == "shared":
                more["facts"] = [str(fact) for fact in event.facts]
            if event.node:
                more["node"] = event.node
            self._write(event.kind, tree=event.tree, points=names, t=t, **more)
            for name in names:
                self._first.setdefault(name, {"k": event.kind, "tree": event.tree, "t": t})
        if monotonic() - self._flushed >= _FLUSH:
            self.flush()

    def end(
        self, outcome: str, progress: Progress, tree: str | None = None, added: Sequence[Construction] = ()
    ) -> None:
        """The last line; `added` are the auxiliary points of the proof."""
        lines = []
        names: dict[str, str] = {}
        for made in added:
            parents = tuple(names.get(parent, parent) for parent in made.parents)
            point = self._names.get((made.kind, parents, made.root))
            if point is not None:
                names[made.name] = point
            lines.append(
                {"name": made.name, "point": point, "first": self._first.get(point) if point else None}
            )
        proof: dict[str, object] = {"tree": tree, "added": lines} if outcome == "solved" else {}
        self._write(
            "end",
            outcome=outcome,
            seconds=round(progress.seconds, 3),
            tried=progress.tried,
            expanded=progress.expanded,
            shared=progress.shared,
            **proof,
        )

    def flush(self) -> None:
        """Everything so far becomes a frame of the file."""
        self._flushed = monotonic()
        if not self._lines:
            return
        text = "".join(line + "\n" for line in self._lines)
        self._file.write(self._compressor.compress(text.encode()))
        self._file.flush()
        self._lines.clear()

    def _point(self, made: Construction, node: int) -> str:
        """The name of the point in the trace; each node names the points that it constructs on its own."""
        parents = tuple(self._named.get((node, parent), parent) for parent in made.parents)
        key = (made.kind, parents, made.root)
        known = self._names.get(key)
        if known is not None:
            self._named[node, made.name] = known
            return known
        name = f"{made.name}.{node}" if made.name in self._taken else made.name
        self._named[node, made.name] = name
        made = Construction(name, made.kind, parents, made.root)
        self._names[key] = name
        self._taken.add(name)
        try:
            at = made.place(self._figure)
        except FigureError:  # the engine placed it, this side does not: it is told without a place
            place = None
        else:
            place = [round(at[0], 9), round(at[1], 9)]
            self._figure = Figure({**self._figure.points, name: at})
        self._write(
            "point",
            name=name,
            kind=made.kind,
            parents=list(parents),
            root=made.root,
            words=made.words,
            at=place,
        )
        return name

    def _write(self, k: str, /, **fields: object) -> None:
        line = {"k": k, **fields}
        self._lines.append(json.dumps(line, ensure_ascii=False, separators=(",", ":")))


def read_trace(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a trace, also of one still being written.

    Raises OSError, or GeometryError for another file.
    """
    data = path.read_bytes()
    text = b""
    while data:
        reader = zstandard.ZstdDecompressor().decompressobj()
        try:
            text += reader.decompress(data)
        except zstandard.ZstdError as error:
            raise GeometryError(f"{path}: no trace: {error}") from error
        if not reader.eof:
            break  # torn
        data = reader.unused_data
    for line in text.decode().splitlines():
        yield json.loads(line)
