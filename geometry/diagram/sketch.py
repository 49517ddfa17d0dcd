"""How is one figure drawn: clause after clause, choosing among the places that each leaves?"""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass
from random import Random

from geometry.diagram.drawing import draw_use
from geometry.diagram.equations import clear, true
from geometry.diagram.loci import Circle, Curve, Line, Locus, intersections
from geometry.problem.statement import Clause, Problem, Use

_SAMPLES = 10  # places tried on a single locus
_ON = 1e-7  # how near a point of one locus is to another that it lies on, compared with the figure


@dataclass(frozen=True, slots=True)
class Quality:
    """What a figure must show: distances relative to its size, sines of angles.

    `apart`: least distance of two points; `far`: greatest distance from the rest; `margin`: of conditions.
    """

    apart: float
    far: float
    margin: float


class SketchError(Exception):
    """This attempt at a figure failed at a clause."""

    def __init__(self, clause: Clause, why: str) -> None:
        super().__init__(why)
        self.clause = clause
        self.why = why


class Sketch:
    """A figure in the making. `loose` is set when a clause says more than two things about a point.

    Then the places satisfy two of them, and the whole figure has to be moved onto all equations.
    """

    def __init__(self, problem: Problem, random: Random, quality: Quality, jitter: float) -> None:
        self.places: dict[str, complex] = {}
        self.loose = False
        # Many points lie closer together than few can.
        self._apart = quality.apart / math.sqrt(max(1.0, len(problem.points) / 12))
        self._unit = problem.unit
        self._random = random
        self._quality = quality
        self._jitter = jitter
        for clause in problem.clauses:
            self._draw(clause)

    def _draw(self, clause: Clause) -> None:
        loci: list[Locus] = []
        choices: list[list[tuple[complex, ...]]] = []
        for use in clause.uses:
            drawn = self._use(clause, use)
            if isinstance(drawn, list):
                choices.append(drawn)
            else:
                loci.append(drawn)
        if choices:
            candidates = choices[0]
            if len(clause.uses) > 1:
                candidates = self._fitting(clause, candidates)
        else:
            candidates = [(p,) for p in self._on_loci(clause, loci)]
        if not candidates:
            raise SketchError(clause, "no such point: the lines or circles do not meet")
        self._place(clause, candidates)

    def _use(self, clause: Clause, use: Use) -> Locus | list[tuple[complex, ...]]:
        for need in use.needs:
            if not clear(need, self.places, self._quality.margin):
                raise SketchError(clause, f"{use.construction.name} needs {need}")
        try:
            drawn = draw_use(use, [self.places[p] for p in use.given], self._random, self._unit)
        except (ValueError, ZeroDivisionError, OverflowError):
            raise SketchError(clause, f"{use.construction.name} is degenerate") from None
        if isinstance(drawn, Line | Circle | Curve):
            return drawn
        # A construction may name its points in another order than the clause.
        order = [use.made.index(p) for p in clause.points]
        return [tuple(places[i] for i in order) for places in drawn]

    def _on_loci(self, clause: Clause, loci: list[Locus]) -> list[complex]:
        if len(loci) == 1:
            return self._on_one(clause, loci[0])
        first, second = self._transverse(loci)
        found = intersections(first, second)
        if len(loci) == 2 or not found:
            return found
        return [p for (p,) in self._fitting(clause, [(p,) for p in found])]

    def _transverse(self, loci: list[Locus]) -> tuple[Locus, Locus]:
        """Two loci that meet, lines and circles first."""
        ordered = sorted(loci, key=lambda locus: isinstance(locus, Curve))
        pairs = [(a, b) for i, b in enumerate(ordered) for a in ordered[:i]]
        return next((pair for pair in pairs if intersections(*pair)), pairs[0])

    def _on_one(self, clause: Clause, locus: Locus) -> list[complex]:
        hint = clause.hints.get(clause.points[0])
        try:
            if hint is not None:
                return [_nearest(locus, self._moved(hint))]
            times = _SAMPLES // 3 if isinstance(locus, Curve) else _SAMPLES
            return [locus.random(self._random) for _ in range(times)]
        except ValueError:
            raise SketchError(clause, "the curve was not found") from None

    def _fitting(self, clause: Clause, candidates: list[tuple[complex, ...]]) -> list[tuple[complex, ...]]:
        """Those that satisfy the whole clause; all, and a loose figure, when none does."""
        facts = [fact for use in clause.uses for fact in use.asserts]
        known = self.places
        exact = [
            c
            for c in candidates
            if all(true(f, {**known, **dict(zip(clause.points, c, strict=True))}, _ON) for f in facts)
        ]
        if not exact:
            self.loose = True
        return exact or candidates

    def _moved(self, hint: complex) -> complex:
        size = self._size()
        return hint + self._jitter * size * complex(self._random.gauss(0, 1), self._random.gauss(0, 1))

    def _size(self) -> float:
        """The greatest distance from the first point, or the unit."""
        points = list(self.places.values())
        return max((abs(p - points[0]) for p in points[1:]), default=0.0) or self._unit

    def _place(self, clause: Clause, candidates: list[tuple[complex, ...]]) -> None:
        if clause.hints and not any(use.given for use in clause.uses):
            hinted = [clause.hints.get(p) for p in clause.points]
            moved = [
                self._moved(h) if h is not None else p for h, p in zip(hinted, candidates[0], strict=True)
            ]
            candidates = [tuple(moved)]
        good = [places for places in candidates if not self._fault(clause, places)]
        if not good:
            raise SketchError(clause, self._fault(clause, candidates[0]) or "degenerate")
        if clause.hints:
            chosen = min(
                good,
                key=lambda c: sum(
                    abs(place - clause.hints[name])
                    for name, place in zip(clause.points, c, strict=True)
                    if name in clause.hints
                ),
            )
        else:
            chosen = self._random.choice(good)
        self.places.update(zip(clause.points, chosen, strict=True))

    def _fault(self, clause: Clause, places: tuple[complex, ...]) -> str | None:
        """What is wrong with placing the clause's points there, if anything."""
        if not all(cmath.isfinite(p) for p in places):
            return "a point is at infinity"
        others = list(self.places.items())
        everything = [*self.places.values(), *places]
        size = max(self._unit, *(abs(p - everything[0]) for p in everything))
        reach = max(self._size(), self._unit)
        centre = sum(self.places.values()) / len(others) if others else 0j
        for name, place in zip(clause.points, places, strict=True):
            if others and not clause.hints and abs(place - centre) > self._quality.far * reach:
                return f"{name} is too far from the rest"
            for other, known in others:
                if abs(place - known) <= self._apart * size:
                    return f"{name} and {other} coincide, or nearly so"
            others.append((name, place))
        return None


def _nearest(locus: Locus, p: complex) -> complex:
    """A point of the locus near p, the nearest on a line or circle."""
    if isinstance(locus, Circle):
        away = p - locus.centre
        return locus.centre + locus.radius * away / (abs(away) or 1.0)
    if isinstance(locus, Line):
        unit = locus.step / (abs(locus.step) or 1.0)
        return locus.base + unit * ((p - locus.base) * unit.conjugate()).real
    across = [q for turn in (1, 1j) for q in intersections(locus, Line(p, turn * locus.size))]
    if not across:
        raise ValueError("the curve was not found")
    return min(across, key=lambda q: abs(q - p))
