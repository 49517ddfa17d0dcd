"""What happened in a search, while it runs and afterwards?

A trace is one append-only file (`*.trace.zst`), one search each: JSON lines inside concatenated zstd frames.
What was written is flushed at least every second, so a reader sees a running search; a tail that a crash has
torn is dropped with a note.  The lines are, `k` being the kind and `t` milliseconds since the start:

`start`   first line. `v` version of this schema (1), `name`, `statement`, `environment` (`core` or a path),
          `lean` version, `policy`, `seed`, `seconds` and `simulations` (the budget; null: no bound), `wall`
          (the start in seconds since 1970)
`node`    a state: `id` (0, 1, 2 …), `side` (`prove` or `disprove`), `goal` (one goal with its hypotheses,
          as Lean prints it), `t`, `value` (before any visit: minus the tactics still needed; may lack)
`edge`    a tactic tried on a state: `id`, `from` (node), `tactic`, `prior` (in [0, 1]; may lack), `out`,
          `to` (nodes; several: all of them are to be proved; lacks when there is none), `ms` (what the step
          took), `t`, `msg` (the first characters of a failure's message; may lack).  `out` is one of
          `goals`: goals are left, `to`; `solved`: none is left; `repeated`: it leads back to a state above
          itself, or to where a sibling leads; `failed`, `timeout`, `memory`, `crashed`, `refused`: no state
`visits`  what changed since the last such line: `nodes` [[node, visits, value] …], `edges`
          [[edge, visits] …], `t`
`solved`  `nodes` that are proved, in the order in which they became so, `t`
`best`    `tactics` of the line that looks best, the number of goals `open` after it, `t`
`note`    `text`: something that happened (a worker lost, a proof refused by the check), `t`
`end`     last line. `status` (`proved`, `disproved`, `exhausted`, `cancelled`, `invalid`, `failed`), `proof`,
          `message`, `seconds`, `steps`, `nodes` (how many), `t`

Equal states are one node, so that several edges may lead to it: the nodes form a graph.  A node to which no
edge leads is a root, one a side.  Nodes are written before the edges that name them.  A reader skips kinds
and keys that it does not know; a change that it must know of raises `v`.
"""

from prover.trace.events import (
    SCHEMA,
    Best,
    Edge,
    EdgeOutcome,
    End,
    Event,
    Node,
    Note,
    Side,
    Solved,
    Start,
    Visits,
    to_line,
)
from prover.trace.reading import Trace, TraceReader, follow, read_trace
from prover.trace.writing import TraceWriter

__all__ = [
    "SCHEMA",
    "Best",
    "Edge",
    "EdgeOutcome",
    "End",
    "Event",
    "Node",
    "Note",
    "Side",
    "Solved",
    "Start",
    "Trace",
    "TraceReader",
    "TraceWriter",
    "Visits",
    "follow",
    "read_trace",
    "to_line",
]
