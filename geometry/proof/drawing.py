"""How does the figure of a proof look? An SVG with the problem's lines, circles and named points."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from xml.sax.saxutils import escape

from geometry.facts import Fact, LowLevelProblem
from geometry.proof.notation import label, text

_WIDTH = 640.0
_MARGIN = 48.0
_STYLE = """
  .line { stroke: currentColor; stroke-width: 1.2; opacity: .65 }
  .circle { stroke: currentColor; stroke-width: 1.2; fill: none; opacity: .45 }
  .added { stroke: #27c; stroke-width: 1; stroke-dasharray: 4 4 }
  .goal { stroke: #d33; stroke-width: 2; opacity: 1 }
  .point { fill: currentColor } .auxiliary { fill: #27c }
  text { font: italic 15px Georgia, serif; fill: currentColor; paint-order: stroke }
"""


def to_svg(problem: LowLevelProblem, *, auxiliary: Iterable[str] = ()) -> str:
    """The figure as an SVG document.

    Segments of the goals are set off by colour, `auxiliary` points and the segments to them by another one
    and dashes.
    """
    added = set(auxiliary)
    places = dict(problem.figure.points)
    lowest = (min(x for x, _ in places.values()), min(y for _, y in places.values()))
    extent = max(
        max(x for x, _ in places.values()) - lowest[0], max(y for _, y in places.values()) - lowest[1]
    )
    scale = (_WIDTH - 2 * _MARGIN) / (extent or 1.0)
    height = (max(y for _, y in places.values()) - lowest[1]) * scale + 2 * _MARGIN

    def at(name: str) -> tuple[float, float]:
        x, y = places[name]
        return _MARGIN + (x - lowest[0]) * scale, height - _MARGIN - (y - lowest[1]) * scale

    body: list[str] = []
    for o, radius_at in _circles(problem):
        (x, y), (u, v) = at(o), at(radius_at)
        body.append(f'<circle class="circle" cx="{x:.1f}" cy="{y:.1f}" r="{math.hypot(u - x, v - y):.1f}"/>')
    goal_segments = {s for goal in problem.goals for s in _segments(goal)}
    segments = {s for fact in problem.assumptions for s in _segments(fact)} - goal_segments
    for kind, chosen in (("line", sorted(segments)), ("line goal", sorted(goal_segments))):
        for a, b in chosen:
            drawn = "line added" if kind == "line" and added.intersection((a, b)) else kind
            (x, y), (u, v) = at(a), at(b)
            body.append(f'<line class="{drawn}" x1="{x:.1f}" y1="{y:.1f}" x2="{u:.1f}" y2="{v:.1f}"/>')
    centre = (_WIDTH / 2, height / 2)
    for name in places:
        x, y = at(name)
        away = math.hypot(x - centre[0], y - centre[1]) or 1.0
        dx, dy = 13 * (x - centre[0]) / away, 13 * (y - centre[1]) / away
        kind = "auxiliary" if name in added else "point"
        body.append(f'<circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>')
        body.append(
            f'<text x="{x + dx:.1f}" y="{y + dy:.1f}" text-anchor="middle" dominant-baseline="middle">'
            f"{escape(label(name))}</text>"
        )
    title = escape("; ".join(text(goal) for goal in problem.goals) or "figure")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH:.0f} {height:.0f}" role="img" '
        f'aria-label="{title}"><title>{title}</title><style>{_STYLE}</style>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )


def _segments(fact: Fact) -> list[tuple[str, str]]:
    p = fact.points
    if fact.predicate in {"para", "perp", "cong", "eqangle", "eqratio", "aconst", "rconst", "lconst"}:
        pairs = [(p[i], p[i + 1]) for i in range(0, len(p) - 1, 2)]
    elif fact.predicate in {"coll", "midp"}:
        pairs = list(itertools.pairwise(p))
    elif fact.predicate in {"simtri", "simtrir", "contri", "contrir"}:
        pairs = [(t[i], t[(i + 1) % 3]) for t in (p[:3], p[3:]) for i in range(3)]
    else:
        pairs = []
    return [(min(a, b), max(a, b)) for a, b in pairs if a != b]


def _circles(problem: LowLevelProblem) -> list[tuple[str, str]]:
    """Centre and a point of each circle that the assumptions name."""
    found: dict[str, set[str]] = {}
    for fact in problem.assumptions:
        p = fact.points
        if fact.predicate == "circle":
            found.setdefault(p[0], set()).update(p[1:])
        elif fact.predicate == "cong":
            for o in {p[0], p[1]} & {p[2], p[3]}:
                ends = {q for q in p if q != o}
                found.setdefault(o, set()).update(ends)
    chosen: dict[tuple[str, int], tuple[str, str]] = {}
    for o, ends in found.items():
        for end in sorted(ends):
            size = math.dist(problem.figure[o], problem.figure[end])
            apart = [abs(math.dist(problem.figure[o], problem.figure[e]) - size) for e in ends]
            if sum(d < 1e-6 * size for d in apart) >= 3:
                chosen.setdefault((o, round(size * 1e6)), (o, end))
    return list(chosen.values())
