"""What does a person see of a search while it runs?"""

from __future__ import annotations

from collections.abc import Mapping

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


def several_view(running: Mapping[str, Progress]) -> RenderableType:
    """One attempt as `progress_view` shows it, several with a line each."""
    if len(running) == 1:
        ((name, progress),) = running.items()
        return progress_view(name, progress)
    table = Table(box=None, pad_edge=False)
    for title in ("problem", "", "seconds", "steps", "states", "open"):
        table.add_column(title, justify="right" if title and title != "problem" else "left")
    for name, at in running.items():
        row = (f"{at.seconds:.0f}", str(at.steps), str(at.nodes), str(at.open_goals))
        table.add_row(name, at.phase, *row)
    return table
