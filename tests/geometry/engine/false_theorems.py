"""Are there false theorems that the engine proves? Figures full of coincidences, of which few are assumed.

Points are taken from a lattice or a regular polygon, where many facts hold by accident. A few of them
are assumed. Figures near by that satisfy those alone show which of the other facts do not follow: each is a
false theorem on a figure where it happens to be true, and none may be derived. Thin triangles, nearly
coinciding and coinciding points are mixed in.

Run as a program for a long search: `python tests/geometry/engine/false_theorems.py --cases 100000`.
"""

from __future__ import annotations

import argparse
import itertools
import logging
import math
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from polishing import false_on, polish

from geometry.check import fault_on, nearby_figures
from geometry.check.on_figure import holds
from geometry.engine import State
from geometry.errors import FigureError
from geometry.facts import Fact, Figure, LowLevelProblem

LOGGER = logging.getLogger(__name__)
_NAMES = "abcdefghij"
_FIGURES = 2
_PART = 5000  # cases between two lines of progress


@dataclass
class Tally:
    """How many false theorems were tried, and those that were derived."""

    cases: int = 0
    problems: int = 0
    other: int = 0  # derived, but the figure that refutes them has another configuration than the proof
    rounded: int = 0  # derived, and only rounding makes them false on the figure near by
    proved: list[tuple[LowLevelProblem, Fact]] = field(default_factory=list)


def lattice_points(random_: random.Random) -> list[tuple[float, float]]:
    """Some points of a square, triangular or thin lattice, or of a regular polygon with its centre."""
    count = random_.randint(4, 7)
    kind = random_.randrange(6)
    if kind <= 1:
        places = [(float(x), float(y)) for x in range(4) for y in range(4)]
    elif kind == 2:
        places = [(x + y / 2, y * math.sqrt(3) / 2) for x in range(4) for y in range(4)]
    elif kind == 3:
        sides = random_.choice([5, 6, 8, 12])
        turns = [2 * math.pi * k / sides for k in range(sides)]
        places = [(math.cos(t), math.sin(t)) for t in turns] + [(0.0, 0.0)]
    elif kind == 4:  # thin triangles
        thin = 10.0 ** -random_.uniform(1, 5)
        places = [(float(x), y * thin) for x in range(4) for y in range(3)]
    else:  # points that nearly coincide
        places = [(float(x), float(y)) for x in range(3) for y in range(3)]
        gap = 10.0 ** -random_.uniform(1, 8)
        places += [(x + gap, y) for x, y in random_.sample(places, 3)]
    chosen = random_.sample(places, min(count, len(places)))
    if random_.random() < 0.1:
        chosen.append(random_.choice(chosen))  # a point under two names
    angle = random_.uniform(0, 2 * math.pi)
    c, s = math.cos(angle), math.sin(angle)
    return [(c * x - s * y + 0.3, s * x + c * y - 0.2) for x, y in chosen]


def facts_of(figure: Figure, random_: random.Random) -> list[Fact]:
    """Facts that hold on the figure, without those about coinciding points; sampled where there are many."""
    names = list(figure.points)
    pairs = [p for p in itertools.combinations(names, 2) if math.dist(figure[p[0]], figure[p[1]]) > 1e-9]
    found = [Fact("coll", t) for t in itertools.combinations(names, 3)]
    for p, q in itertools.combinations(pairs, 2):
        found += [Fact("para", (*p, *q)), Fact("perp", (*p, *q)), Fact("cong", (*p, *q))]
    found += [Fact("cyclic", t) for t in itertools.combinations(names, 4)]
    for _ in range(400):
        lines = [random_.choice(pairs) for _ in range(4)]
        flat = tuple(name for line in lines for name in line)
        found += [Fact("eqangle", flat), Fact("eqratio", flat)]
    for _ in range(200):
        triangles = (*random_.sample(names, 3), *random_.sample(names, 3))
        found += [Fact(kind, triangles) for kind in ("simtri", "simtrir", "contri")]
    for m, (a, b) in itertools.product(names, pairs):
        if m not in (a, b):
            found.append(Fact("midp", (m, a, b)))
    return [fact for fact in dict.fromkeys(found) if _distinct(fact, figure) and holds(fact, figure)]


def _distinct(fact: Fact, figure: Figure) -> bool:
    step = 2 if fact.predicate in {"para", "perp", "cong", "eqangle", "eqratio"} else len(fact.points)
    groups = [fact.points[i : i + step] for i in range(0, len(fact.points), step)]
    if fact.predicate in {"simtri", "simtrir", "contri"}:
        groups = [fact.points[:3], fact.points[3:]]
    pairs = (pair for group in groups for pair in itertools.combinations(group, 2))
    return all(math.dist(figure[p], figure[q]) > 1e-6 for p, q in pairs)


def problems(seed: int) -> Iterator[tuple[LowLevelProblem, list[Fact]]]:
    """Endless problems without goals, each with the facts that hold on its figure."""
    random_ = random.Random(seed)
    while True:
        places = lattice_points(random_)
        figure = Figure(dict(zip(_NAMES, places, strict=False)))
        facts = facts_of(figure, random_)
        for _ in range(3):
            if len(facts) < 4:
                break
            count = random_.randint(2, min(9, len(facts)))
            weights = [3 if f.predicate in {"coll", "cyclic", "perp", "midp"} else 1 for f in facts]
            assumed = tuple(dict.fromkeys(random_.choices(facts, weights, k=count)))
            yield LowLevelProblem(figure, assumed, ()), facts


def false_facts(problem: LowLevelProblem, facts: list[Fact], seed: int) -> dict[Fact, Figure]:
    """Those of the facts that fail on a figure near by with the same assumptions, each with the figure."""
    places = problem.figure.points.values()
    spread = [math.dist(p, q) for p, q in itertools.combinations(places, 2)]
    widths = [_width(*triple) for triple in itertools.combinations(places, 3)]
    least = min((d for d in (*spread, *widths) if d > 1e-9), default=1.0) / max(spread)
    found: dict[Fact, Figure] = {}
    # Small steps keep the configuration; large ones are tried as well, since most figures allow them.
    for size in (0.02, 0.02 * least):
        for figure in itertools.islice(nearby_figures(problem, seed=seed, size=size), _FIGURES):
            if _collapsed(problem.figure, figure):
                continue
            for fact in facts:
                if fact not in found and not holds(fact, figure):
                    found[fact] = figure
    return found


def _collapsed(before: Figure, after: Figure) -> bool:
    """Whether points have come together that were apart: directions mean nothing then."""
    return any(
        2 * math.dist(after[p], after[q]) < math.dist(before[p], before[q])
        for p, q in itertools.combinations(before.points, 2)
        if math.dist(before[p], before[q]) > 1e-9
    )


def _width(p: tuple[float, float], q: tuple[float, float], r: tuple[float, float]) -> float:
    """The least height of a triangle."""
    longest = max(math.dist(p, q), math.dist(q, r), math.dist(r, p))
    area = (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
    return abs(area) / longest if longest else 0.0


def settled(problem: LowLevelProblem, fact: Fact, figure: Figure) -> Figure | None:
    """The figure moved onto the assumptions far beyond rounding; None if that fails or the fact holds."""
    places = polish(figure, problem.assumptions)
    if places is None or not false_on(fact, places):
        return None
    return Figure({name: (float(x), float(y)) for name, (x, y) in places.items()})


def refuted(problem: LowLevelProblem, fact: Fact, figure: Figure) -> bool:
    """Whether a derived fact is false on a figure that shows the configuration of its proof."""
    state = State(replace(problem, goals=(fact,)))
    state.saturate(tables="all", seconds=10)
    proof = state.proof()
    return proof is None or fault_on(proof, figure) is not None


def search(cases: int, seed: int) -> Tally:
    """Tries at least that many false theorems."""
    tally = Tally()
    for number, (problem, facts) in enumerate(problems(seed)):
        if tally.cases >= cases:
            return tally
        false = false_facts(problem, facts, number)
        try:
            state = State(problem, seed=number)
            state.saturate(tables="all", goal=False, seconds=10)
            derived = [fact for fact in false if state.holds(fact)]
            exact = {fact: settled(problem, fact, false[fact]) for fact in derived}
            counted = {fact: figure for fact, figure in exact.items() if figure is not None}
            proved = [fact for fact, figure in counted.items() if refuted(problem, fact, figure)]
        except FigureError as error:
            LOGGER.debug("%s: %s", number, error)
            continue
        tally.problems += 1
        tally.cases += len(false) - len(derived) + len(proved)
        tally.proved += [(problem, fact) for fact in proved]
        tally.other += len(counted) - len(proved)
        tally.rounded += len(derived) - len(counted)
    return tally


def main() -> int:
    """Prints how many were tried, and each false theorem that was derived."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    write = sys.stdout.write
    tally = Tally()
    for part in itertools.count():
        more = search(min(_PART, arguments.cases - tally.cases), arguments.seed * 1000 + part)
        tally = Tally(
            tally.cases + more.cases,
            tally.problems + more.problems,
            tally.other + more.other,
            tally.rounded + more.rounded,
            tally.proved + more.proved,
        )
        write(f"{tally.cases} false theorems about {tally.problems} problems: {len(tally.proved)} derived\n")
        sys.stdout.flush()
        if tally.cases >= arguments.cases:
            break
    write(
        f"({tally.other} more are false in other configurations than the one drawn, "
        f"{tally.rounded} through rounding)\n"
    )
    for problem, fact in tally.proved:
        assumed = "; ".join(map(str, problem.assumptions))
        write(f"  {fact}  from  {assumed}  on  {dict(problem.figure.points)}\n")
    return 1 if tally.proved else 0


if __name__ == "__main__":
    sys.exit(main())
