"""What does a person see of a search while it runs?"""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from prover.attempt import Progress

_LINES = 8
"""Tactics of the best line that are shown, the last ones."""


def progress_view(name: str, progress: Progress) -> RenderableType:
    """A table of where an attempt stands, and the best line so far."""
    rate = progress.steps / progress.seconds if progress.seconds > 0.5 else 0.0
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="bold")
    table.add_column(overflow="ellipsis", no_wrap=True)
    table.add_row(name, f"{progress.phase}, {progress.seconds:.0f} s")
    table.add_row("steps", f"{progress.steps} ({rate:.0f} a second), {progress.simulations} simulations")
    table.add_row("states", f"{progress.nodes}, {progress.open_goals} open after the best line")
    table.add_row("policy", f"{100 * progress.policy_share:.0f} % of the time")
    shown = [tactic.replace("\n", " ") for tactic in progress.best]
    lines = [Text(f"  … {len(shown) - _LINES} before")] if len(shown) > _LINES else []
    lines += [Text(f"  {tactic}", overflow="ellipsis", no_wrap=True) for tactic in shown[-_LINES:]]
    return Group(table, *(lines or [Text("  (start)")]))
