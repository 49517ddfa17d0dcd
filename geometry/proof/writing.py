"""How is a proof written down: as text, as Markdown with KaTeX, as JSON, and read back from JSON?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from geometry.auxiliary.construction import Construction
from geometry.errors import ProofError
from geometry.facts import Fact, Figure, LowLevelProblem
from geometry.proof.notation import label, tex, tex_label, text
from geometry.proof.steps import Proof, Step
from geometry.rules import RULES

_ALGEBRA = {
    "direction": "angle chasing",
    "ratio": "ratio chasing",
    "length": "length chasing",
    "square": "squared length chasing",
}
_FORMAT = "medalist-geometry-proof-1"


def reason(step: Step, auxiliary: Iterable[Construction] = ()) -> str:
    """Why the step holds, in words, without its premises; `auxiliary` are the proof's added points."""
    if step.kind == "assumption":
        made = next((c for c in auxiliary if step.fact in c.assertions), None)
        return f"construction of {label(made.name)}" if made else "given"
    if step.kind == "conjunction":
        return "together"
    if step.kind == "algebra":
        words = _ALGEBRA.get(step.table or "", "algebra")
        return words + (" (with the figure's multiple of π)" if step.halves else "")
    rule = RULES.get(step.rule or "")
    return f"{rule.title}" if rule else step.rule or ""


def to_text(proof: Proof) -> str:
    """The proof as numbered lines of Unicode text."""
    lines = [f"To prove: {'; '.join(text(goal) for goal in proof.problem.goals)}"]
    lines += [f"Construct {label(made.name)}: {made.words}" for made in proof.auxiliary]
    for step in proof.steps:
        from_ = f" from {', '.join(f'({n})' for n in step.premises)}" if step.premises else ""
        if_ = f"; {', '.join(text(g) for g in step.guards)}" if step.guards else ""
        lines.append(f"({step.number}) {text(step.fact)}  [{reason(step, proof.auxiliary)}{from_}{if_}]")
    if proof.guards:
        lines.append("Taken from the figure: " + "; ".join(text(g) for g in proof.guards))
    return "\n".join(lines) + "\n"


def to_markdown(proof: Proof) -> str:
    """The proof as Markdown with formulas for KaTeX."""
    lines = ["**To prove.** " + "; ".join(f"${tex(goal)}$" for goal in proof.problem.goals), ""]
    lines += [f"**Construct** ${tex_label(made.name)}$: {made.words}.\n" for made in proof.auxiliary]
    for step in proof.steps:
        from_ = f" from {', '.join(f'({n})' for n in step.premises)}" if step.premises else ""
        lines.append(f"{step.number}. ${tex(step.fact)}$ — {reason(step, proof.auxiliary)}{from_}")
        if step.guards:
            lines.append("   <br>where " + ", ".join(f"${tex(g)}$" for g in step.guards))
    if proof.guards:
        lines += ["", "**Taken from the figure.** " + "; ".join(f"${tex(g)}$" for g in proof.guards)]
    return "\n".join(lines) + "\n"


def to_json(proof: Proof) -> dict[str, Any]:
    """The proof as plain data, which `from_json` reads back."""
    return {
        "format": _FORMAT,
        "points": {name: list(place) for name, place in proof.problem.figure.points.items()},
        "assumptions": [_fact_to_json(fact) for fact in proof.problem.assumptions],
        "goals": [_fact_to_json(fact) for fact in proof.problem.goals],
        "auxiliary": [
            {
                "name": made.name,
                "kind": made.kind,
                "parents": list(made.parents),
                "root": made.root,
                "text": made.words,
            }
            for made in proof.auxiliary
        ],
        "steps": [
            {
                "number": step.number,
                "kind": step.kind,
                "fact": _fact_to_json(step.fact),
                "text": text(step.fact),
                "reason": reason(step, proof.auxiliary),
                "premises": list(step.premises),
                "rule": step.rule,
                "points": list(step.points),
                "constant": str(step.constant) if step.constant is not None else None,
                "table": step.table,
                "halves": step.halves,
                "guards": [_fact_to_json(guard) for guard in step.guards],
            }
            for step in proof.steps
        ],
        "goal_steps": list(proof.goals),
    }


def from_json(data: Mapping[str, Any]) -> Proof:
    """Reads what `to_json` wrote. Raises ProofError for anything else; the steps are not checked here."""
    try:
        if data["format"] != _FORMAT:
            raise ProofError(f"unknown format {data['format']!r}; expected {_FORMAT!r}")
        points = {str(name): (float(x), float(y)) for name, (x, y) in data["points"].items()}
        problem = LowLevelProblem(
            Figure(points),
            tuple(_fact_from_json(fact) for fact in data["assumptions"]),
            tuple(_fact_from_json(fact) for fact in data["goals"]),
        )
        steps = tuple(
            Step(
                number=int(raw["number"]),
                kind=raw["kind"],
                fact=_fact_from_json(raw["fact"]),
                premises=tuple(int(n) for n in raw["premises"]),
                rule=raw["rule"],
                points=tuple(str(p) for p in raw["points"]),
                constant=Fraction(raw["constant"]) if raw["constant"] is not None else None,
                table=raw["table"],
                halves=bool(raw["halves"]),
                guards=tuple(_fact_from_json(guard) for guard in raw["guards"]),
            )
            for raw in data["steps"]
        )
        auxiliary = tuple(
            Construction(
                str(raw["name"]), str(raw["kind"]), tuple(str(p) for p in raw["parents"]), int(raw["root"])
            )
            for raw in data.get("auxiliary", ())  # proofs written before there were any lack it
        )
        return Proof(problem, steps, tuple(int(n) for n in data["goal_steps"]), auxiliary)
    except (KeyError, TypeError, ValueError, AttributeError, ZeroDivisionError) as error:
        raise ProofError(f"not a proof: {error}") from error


def _fact_to_json(fact: Fact) -> list[str]:
    return str(fact).split()


def _fact_from_json(words: list[str]) -> Fact:
    predicate, *rest = words
    constant: Fraction | None = None
    # A constant comes last; the names of points start with a letter.
    if rest and (rest[-1][0].isdigit() or rest[-1][0] == "-"):
        constant = Fraction(rest.pop())
    return Fact(predicate, tuple(rest), constant)
