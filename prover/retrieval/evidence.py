"""What speaks for each lemma at a goal?

Several kinds of evidence, each a number for every lemma: how alike their symbols are; whether the conclusion,
a side of an equation, or a hypothesis matches a part of the goal; what the proofs of similar theorems cite.
`prover.retrieval.ranking` weighs them.

The last is the nearest-neighbours idea of Kaliszyk and Urban, "MizAR 40 for Mizar 40" (2015), section 3: a
theorem like the goal votes for the premises of its own proof.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from lean.lemmas import Lemma
from lean.terms import GoalTerms, Shape, Term, parse_statement
from prover.retrieval.features import Postings, Vector, features
from prover.retrieval.patterns import Bindings, Net, is_pattern, match

KINDS = (
    "conclusion",
    "hypotheses",
    "whole",
    "covered",
    "applies",
    "discharged",
    "rewrites",
    "rewrites back",
    "forward",
    "forward whole",
    "neighbours",
    "cited",
    "simp",
    "equation",
)
"""The columns of the evidence.

conclusion, hypotheses, whole: cosines of the goal's target, hypotheses, and all of it, with the same parts of
the lemma; covered: the share of the lemma's conclusion whose symbols are in the goal; applies: how much the
lemma's conclusion says, where it matches the target; discharged: the share of its hypotheses that are then
among the goal's; rewrites (back): how much the left (right) side says, where it matches a part of the goal;
forward: how much a hypothesis says that matches one of the goal's; forward whole: all hypotheses are there;
neighbours: votes of similar theorems; cited: the logarithm of how many proofs cite it.
"""

_COLUMN = {kind: at for at, kind in enumerate(KINDS)}
_HYPOTHESIS_WEIGHT = 0.4
_NEIGHBOURS = 48
_VARIANTS = {"Iff": ("mpr", "mp"), "And": ("1", "2")}


class Part(NamedTuple):
    """A pattern in a lemma.

    way: for a conclusion, the projection that gives the pattern (`mpr`: from right to left; ""); for an
    equation's side, `←` for the right one; for a hypothesis, the projection that takes it.  place: of a
    hypothesis among the explicit arguments, -1 for what follows from a projection.  weight: what it says.
    """

    lemma: int
    pattern: Term
    way: str
    place: int
    weight: float


class Match(NamedTuple):
    """A part that matches.

    where: the hypothesis, "" for the target; bound: under a binder, where `rw` fails; swapped: the sides of
    an equation are exchanged; arguments: the goal's hypotheses by their place among the explicit arguments,
    under -1 the one that a projection takes; complete: no hypothesis is left to be shown.
    """

    part: Part
    where: str
    bound: bool
    swapped: bool
    arguments: dict[int, str]
    complete: bool


@dataclass
class Evidence:
    """values: (lemmas, KINDS); the matches behind them, for the lemmas that have any, best first."""

    values: NDArray[np.float32]
    applies: dict[int, Match] = field(default_factory=dict)
    rewrites: dict[int, Match] = field(default_factory=dict)
    forward: dict[int, Match] = field(default_factory=dict)

    def column(self, kind: str) -> Vector:
        """One kind of evidence, shape (lemmas,)."""
        return self.values[:, _COLUMN[kind]]


class Library:
    """Lemmas, made ready for questions."""

    def __init__(self, lemmas: Sequence[Lemma]) -> None:
        self.lemmas = tuple(lemmas)
        self.shapes = [parse_statement(lemma.statement) for lemma in self.lemmas]
        shapes = self.shapes
        # A hypothesis says less about what a lemma is for than its conclusion does.
        self._whole = Postings(
            [
                features(shape.hypotheses, _HYPOTHESIS_WEIGHT) | features([shape.conclusion])
                for shape in shapes
            ]
        )
        self._conclusion = Postings([features([shape.conclusion]) for shape in shapes])
        self._hypotheses = Postings([features(shape.hypotheses) for shape in shapes])
        self._conclusions: Net[Part] = Net()
        self._sides: Net[Part] = Net()
        self._givens: Net[Part] = Net()
        for at, shape in enumerate(shapes):
            self._enter(at, shape)
        number = {lemma.name: at for at, lemma in enumerate(self.lemmas)}
        self._cites = [
            np.array([number[name] for name in lemma.premises if name in number], np.int32)
            for lemma in self.lemmas
        ]
        count = len(self.lemmas)
        self._citing = np.repeat(np.arange(count, dtype=np.int32), [len(found) for found in self._cites])
        self._cited = np.concatenate([*self._cites, np.zeros(0, np.int32)])
        self._counts = np.bincount(self._cited, minlength=count)
        self._simp = np.array([lemma.simp for lemma in self.lemmas], np.float32)
        self._equation = np.array([lemma.equation for lemma in self.lemmas], np.float32)

    def evidence(self, goal: GoalTerms, known: int | None = None) -> Evidence:
        """What speaks for each lemma; `known`: only the proofs of the first so many lemmas are known."""
        target = features([goal.target])
        given = features([term for _, term in goal.hypotheses])
        everything = {name: weight * _HYPOTHESIS_WEIGHT for name, weight in given.items()} | target
        found = Evidence(np.zeros((len(self.lemmas), len(KINDS)), np.float32))
        values = found.values
        whole = self._whole.cosine(everything)
        values[:, _COLUMN["conclusion"]] = self._conclusion.cosine(target)
        values[:, _COLUMN["hypotheses"]] = self._hypotheses.cosine(given)
        values[:, _COLUMN["whole"]] = whole
        values[:, _COLUMN["covered"]] = self._conclusion.covered(everything)
        values[:, _COLUMN["neighbours"]] = self._votes(whole, known)
        values[:, _COLUMN["cited"]] = self._popularity(known)
        values[:, _COLUMN["simp"]] = self._simp
        values[:, _COLUMN["equation"]] = self._equation
        self._match_target(goal, found)
        self._match_subterms(goal, found)
        self._match_hypotheses(goal, found)
        return found

    def _enter(self, at: int, shape: Shape) -> None:
        conclusion = shape.conclusion
        for pattern, way in _conclusions(conclusion):
            if is_pattern(pattern):
                self._conclusions.insert(pattern, Part(at, pattern, way, -1, self._says(pattern)))
        if conclusion.head in ("Eq", "Iff") and len(conclusion.arguments) == 2:
            for pattern, way in zip(conclusion.arguments, ("", "←"), strict=True):
                if is_pattern(pattern) and not pattern.head[0].isdigit():
                    self._sides.insert(pattern, Part(at, pattern, way, -1, self._says(pattern)))
        if conclusion.head == "Iff" and len(conclusion.arguments) == 2:
            for pattern, way in zip(conclusion.arguments, ("mp", "mpr"), strict=True):
                if is_pattern(pattern):
                    self._givens.insert(pattern, Part(at, pattern, way, -1, self._says(pattern)))
        for pattern, place in zip(shape.hypotheses, shape.explicit_hypotheses, strict=True):
            if place is not None and is_pattern(pattern):
                self._givens.insert(pattern, Part(at, pattern, "", place, self._says(pattern)))

    def _says(self, pattern: Term) -> float:
        """How much a pattern says: the weights of its constants, each occurrence counted, damped."""
        total = 0.0
        for term in pattern.subterms():
            if not term.variable and term.head[0] != "#":
                total += self._whole.weight(f"{term.head} {term.kind}" if term.kind == "Int" else term.head)
        return math.log1p(total)

    def _votes(self, likeness: Vector, known: int | None) -> Vector:
        votes = np.zeros(len(self.lemmas), np.float32)
        reach = likeness[:known] if known is not None else likeness
        if not len(reach):
            return votes
        count = min(_NEIGHBOURS, len(reach))
        for at in np.argpartition(-reach, count - 1)[:count].tolist():
            cited = self._cites[at]
            strength = float(likeness[at]) ** 3
            # A lemma like the goal is worth a look itself; a long proof says less of each of its premises.
            votes[at] += strength
            if len(cited):
                votes[cited] += strength / math.sqrt(len(cited))
        top = votes.max()
        return votes / top if top > 0 else votes

    def _popularity(self, known: int | None) -> Vector:
        counts = self._counts
        if known is not None:
            counts = np.bincount(self._cited[self._citing < known], minlength=len(self.lemmas))
        return np.log1p(counts).astype(np.float32)

    def _match_target(self, goal: GoalTerms, found: Evidence) -> None:
        target = goal.target
        subjects = [(target, False)]
        if target.head == "Eq" and len(target.arguments) == 2:
            subjects.append((target._replace(arguments=target.arguments[::-1]), True))
        for subject, swapped in subjects:
            for part in self._conclusions.candidates(subject):
                bindings: Bindings = {}
                if not match(part.pattern, subject, bindings):
                    continue
                shape = self.shapes[part.lemma]
                arguments, missing, there = _discharge(shape, part, bindings, goal)
                if part.way in ("mp", "mpr"):
                    other = shape.conclusion.arguments[0 if part.way == "mp" else 1]
                    name = _among(other, bindings, goal)
                    if name is None:
                        missing += 1
                    else:
                        arguments[-1] = name
                        there += 1
                weight = part.weight * (0.8 if swapped else 1.0)
                share = (1 + there) / (1 + there + missing)
                row = found.values[part.lemma]
                better = weight * share > row[4] * row[5]
                if better:
                    row[4], row[5] = weight, share
                    found.applies[part.lemma] = Match(part, "", False, swapped, arguments, missing == 0)

    def _match_subterms(self, goal: GoalTerms, found: Evidence) -> None:
        seen: dict[Term, tuple[str, bool]] = {}
        for where, term in (("", goal.target), *goal.hypotheses):
            for part in term.subterms():
                if part.arguments and not part.variable and part not in seen:
                    seen[part] = (where, any(below.head[0] == "#" for below in part.subterms()))
        for subject, (where, bound) in seen.items():
            for side in self._sides.candidates(subject):
                row = found.values[side.lemma]
                column = 7 if side.way else 6
                weight = side.weight * (0.7 if bound else 1.0) * (0.8 if where else 1.0)
                if weight > row[column] and match(side.pattern, subject, {}):
                    row[column] = weight
                    old = found.rewrites.get(side.lemma)
                    if old is None or not side.way or old.part.way:
                        found.rewrites[side.lemma] = Match(side, where, bound, False, {}, True)

    def _match_hypotheses(self, goal: GoalTerms, found: Evidence) -> None:
        for name, term in goal.hypotheses:
            for part in self._givens.candidates(term):
                row = found.values[part.lemma]
                bindings: Bindings = {}
                if not match(part.pattern, term, bindings):
                    continue
                shape = self.shapes[part.lemma]
                arguments, missing, _ = _discharge(shape, part, bindings, goal)
                arguments[part.place] = name
                whole = float(missing == 0)
                if part.weight + whole > row[8] + row[9]:
                    row[8], row[9] = part.weight, whole
                    # What it then says must be known whole: `have` takes no open variables.
                    said = all(
                        below.head in bindings for below in shape.conclusion.subterms() if below.variable
                    )
                    complete = missing == 0 and said
                    found.forward[part.lemma] = Match(part, name, False, False, arguments, complete)


def _conclusions(conclusion: Term) -> Iterator[tuple[Term, str]]:
    yield conclusion, ""
    ways = _VARIANTS.get(conclusion.head)
    if ways is not None and len(conclusion.arguments) == 2:
        yield from zip(conclusion.arguments, ways, strict=True)


def _discharge(
    shape: Shape, part: Part, bindings: Bindings, goal: GoalTerms
) -> tuple[dict[int, str], int, int]:
    """Find a lemma's hypotheses among the goal's: explicit arguments found, number missing, number found."""
    arguments: dict[int, str] = {}
    missing = there = 0
    for hypothesis, place in zip(shape.hypotheses, shape.explicit_hypotheses, strict=True):
        if place is None or place == part.place:
            continue
        name = _among(hypothesis, bindings, goal)
        if name is None:
            missing += 1
        else:
            there += 1
            arguments[place] = name
    return arguments, missing, there


def _among(pattern: Term, bindings: Bindings, goal: GoalTerms) -> str | None:
    """The goal's hypothesis that a pattern matches; its variables are bound then."""
    if pattern.variable and pattern.head not in bindings:
        return None
    for name, term in goal.hypotheses:
        if not pattern.variable and pattern.head != term.head:
            continue
        trial = dict(bindings)
        if pattern.variable:
            known = bindings[pattern.head]
            if pattern.arguments or not match(pattern, term, trial) or known.head != term.head:
                continue
        elif not match(pattern, term, trial):
            continue
        bindings.update(trial)
        return name
    return None
