"""What are the lines of a trace, as values and as text? (The package's docstring is the schema.)"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, get_args

from prover.errors import TraceError

SCHEMA = 1

Side = Literal["prove", "disprove"]
EdgeOutcome = Literal["goals", "solved", "failed", "timeout", "memory", "crashed", "refused", "repeated"]

_SIDES: frozenset[str] = frozenset(get_args(Side))
_OUTCOMES: frozenset[str] = frozenset(get_args(EdgeOutcome))


@dataclass(frozen=True, slots=True)
class Start:
    """What is searched for, by whom, within which budget; `wall`: seconds since 1970."""

    name: str
    statement: str
    environment: str
    lean: str
    policy: str
    seed: int
    seconds: float | None
    simulations: int | None
    wall: float


@dataclass(frozen=True, slots=True)
class Node:
    """A state with one goal; `value`: the estimate before any visit, minus the tactics still needed."""

    id: int
    side: Side
    goal: str
    t: int
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A tactic tried on `parent`; all of `children` are to be proved; `ms`: what the step took."""

    id: int
    parent: int
    tactic: str
    prior: float | None
    outcome: EdgeOutcome
    children: tuple[int, ...]
    ms: float
    t: int
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Visits:
    """What changed: (node, visits, value) and (edge, visits)."""

    nodes: tuple[tuple[int, int, float | None], ...]
    edges: tuple[tuple[int, int], ...]
    t: int


@dataclass(frozen=True, slots=True)
class Solved:
    """Nodes that became proved, in that order."""

    nodes: tuple[int, ...]
    t: int


@dataclass(frozen=True, slots=True)
class Best:
    """The line that looks best, and how many goals are open after it."""

    tactics: tuple[str, ...]
    open_goals: int
    t: int


@dataclass(frozen=True, slots=True)
class Note:
    """Something that happened, in words."""

    text: str
    t: int


@dataclass(frozen=True, slots=True)
class End:
    """How the search ended; `nodes`: how many there are."""

    status: str
    proof: str | None
    message: str | None
    seconds: float
    steps: int
    nodes: int
    t: int


Event = Start | Node | Edge | Visits | Solved | Best | Note | End

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def to_line(event: Event) -> str:
    """The line of an event, without its end."""
    return _encode(_TO[type(event)](event))


def from_line(line: str | bytes) -> Event | None:
    """The event of a line; None for a kind that this version does not know.

    Raises TraceError when the line is not what the schema says.
    """
    try:
        row = json.loads(line)
        read = _FROM.get(row["k"])
        return read(row) if read is not None else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise TraceError(f"a line of a trace is broken ({error!r}): {line[:80]!r}") from error


def _number(value: float | None, digits: int) -> float | None:
    """Rounded, since digits that mean nothing do not compress; None for what JSON cannot say."""
    if value is None or not math.isfinite(value):
        return None
    return round(value, digits)


def _start(event: Start) -> dict[str, Any]:
    return {
        "k": "start",
        "v": SCHEMA,
        "name": event.name,
        "statement": event.statement,
        "environment": event.environment,
        "lean": event.lean,
        "policy": event.policy,
        "seed": event.seed,
        "seconds": event.seconds,
        "simulations": event.simulations,
        "wall": round(event.wall, 3),
    }


def _node(event: Node) -> dict[str, Any]:
    row = {"k": "node", "id": event.id, "side": event.side, "goal": event.goal, "t": event.t}
    if (value := _number(event.value, 2)) is not None:
        row["value"] = value
    return row


def _edge(event: Edge) -> dict[str, Any]:
    row = {"k": "edge", "id": event.id, "from": event.parent, "tactic": event.tactic, "out": event.outcome}
    if event.children:
        row["to"] = event.children
    if (prior := _number(event.prior, 4)) is not None:
        row["prior"] = prior
    row["ms"] = round(event.ms, 1) if event.ms < 10 else round(event.ms)
    row["t"] = event.t
    if event.message:
        row["msg"] = event.message
    return row


def _visits(event: Visits) -> dict[str, Any]:
    nodes = [(node, visits, _number(value, 2)) for node, visits, value in event.nodes]
    return {"k": "visits", "nodes": nodes, "edges": event.edges, "t": event.t}


def _end(event: End) -> dict[str, Any]:
    return {
        "k": "end",
        "status": event.status,
        "proof": event.proof,
        "message": event.message,
        "seconds": round(event.seconds, 3),
        "steps": event.steps,
        "nodes": event.nodes,
        "t": event.t,
    }


_TO: dict[type, Callable[[Any], dict[str, Any]]] = {
    Start: _start,
    Node: _node,
    Edge: _edge,
    Visits: _visits,
    Solved: lambda e: {"k": "solved", "nodes": e.nodes, "t": e.t},
    Best: lambda e: {"k": "best", "tactics": e.tactics, "open": e.open_goals, "t": e.t},
    Note: lambda e: {"k": "note", "text": e.text, "t": e.t},
    End: _end,
}


def _read_start(row: dict[str, Any]) -> Start:
    if row["v"] != SCHEMA:
        raise TraceError(f"a trace of version {row['v']}; this program reads version {SCHEMA}")
    keys = ("name", "statement", "environment", "lean", "policy", "seed", "seconds", "simulations", "wall")
    return Start(**{key: row[key] for key in keys})


def _read_node(row: dict[str, Any]) -> Node:
    if row["side"] not in _SIDES:
        raise ValueError(f"the side {row['side']!r}")
    return Node(row["id"], row["side"], row["goal"], row["t"], row.get("value"))


def _read_edge(row: dict[str, Any]) -> Edge:
    if row["out"] not in _OUTCOMES:
        raise ValueError(f"the outcome {row['out']!r}")
    return Edge(
        id=row["id"],
        parent=row["from"],
        tactic=row["tactic"],
        prior=row.get("prior"),
        outcome=row["out"],
        children=tuple(row.get("to", ())),
        ms=row["ms"],
        t=row["t"],
        message=row.get("msg"),
    )


def _read_visits(row: dict[str, Any]) -> Visits:
    nodes = tuple((node, visits, value) for node, visits, value in row["nodes"])
    return Visits(nodes, tuple((edge, visits) for edge, visits in row["edges"]), row["t"])


def _read_end(row: dict[str, Any]) -> End:
    keys = ("status", "proof", "message", "seconds", "steps", "nodes", "t")
    return End(**{key: row[key] for key in keys})


_FROM: dict[str, Callable[[dict[str, Any]], Event]] = {
    "start": _read_start,
    "node": _read_node,
    "edge": _read_edge,
    "visits": _read_visits,
    "solved": lambda row: Solved(tuple(row["nodes"]), row["t"]),
    "best": lambda row: Best(tuple(row["tactics"]), row["open"], row["t"]),
    "note": lambda row: Note(row["text"], row["t"]),
    "end": _read_end,
}
