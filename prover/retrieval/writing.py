"""Which tactic texts follow from the match of a lemma with a goal?"""

from __future__ import annotations

from lean.lemmas import Lemma
from lean.terms import GoalTerms
from prover.retrieval.evidence import Evidence, Match
from prover.retrieval.ranking import Use


def tactics(lemma: Lemma, at: int, evidence: Evidence, goal: GoalTerms, use: Use) -> tuple[str, ...]:
    """The tactics to try, most definite first; `at`: the lemma's place in the evidence."""
    found: list[str] = []
    if use in ("any", "apply") and (match := evidence.applies.get(at)) is not None:
        found += _applying(lemma, match)
    if use in ("any", "rewrite") and (match := evidence.rewrites.get(at)) is not None:
        found += _rewriting(lemma, match)
    if use in ("any", "forward") and (match := evidence.forward.get(at)) is not None:
        found += _forward(lemma, match, goal)
    if not found and use == "apply" and lemma.applies:
        found.append(f"apply {lemma.name}")
    return tuple(dict.fromkeys(found))


def _call(lemma: Lemma, arguments: dict[int, str], count: int) -> str:
    """The lemma at its first `count` explicit arguments, those not found as `_`."""
    return " ".join([lemma.name, *(arguments.get(place, "_") for place in range(count))])


def _applying(lemma: Lemma, match: Match) -> list[str]:
    name, way = lemma.name, match.part.way
    call = _call(lemma, match.arguments, len(lemma.explicit))
    term = f"({call})" if " " in call else call
    if match.complete:
        if match.swapped:
            return [f"exact {term}.symm"]
        if way in ("mp", "mpr"):
            return [f"exact {term}.{way} {match.arguments[-1]}"]
        return [f"exact {term}.{way}" if way else f"exact {call}"]
    if way in ("1", "2"):
        return []
    if match.swapped:
        return [f"symm; apply {name}"]
    if way in ("mp", "mpr"):
        # Its hypotheses become goals of their own.
        holes = [
            match.arguments.get(place, "?_" if given else "_") for place, given in enumerate(lemma.explicit)
        ]
        call = " ".join([name, *holes])
        return [f"refine {f'({call})' if holes else call}.{way} ?_"]
    return [f"apply {name}"]


def _rewriting(lemma: Lemma, match: Match) -> list[str]:
    rule = f"← {lemma.name}" if match.part.way else lemma.name
    place = f" at {match.where}" if match.where else ""
    return [f"simp only [{rule}]{place}"] if match.bound else [f"rw [{rule}]{place}"]


def _forward(lemma: Lemma, match: Match, goal: GoalTerms) -> list[str]:
    if not match.complete:
        # What a missing hypothesis would say may stay open, which `have` does not take.
        return []
    name = "fact"
    taken = {known for known, _ in (*goal.hypotheses, *goal.objects)}
    while name in taken:
        name += "'"
    if match.part.way:
        call = _call(lemma, match.arguments, len(lemma.explicit))
        term = f"({call})" if " " in call else call
        return [f"have {name} := {term}.{match.part.way} {match.where}"]
    needed = [place for place, given in enumerate(lemma.explicit) if given]
    count = max([place for place in match.arguments if place >= 0], default=-1) + 1
    if any(place < count and place not in match.arguments for place in needed):
        return []
    return [f"have {name} := {_call(lemma, match.arguments, count)}"]
