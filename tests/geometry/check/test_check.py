"""Does the check accept proofs and refuse corrupted ones, naming the step?"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import classical
import pytest

from geometry.check import check, nearby_figures
from geometry.check.equations import spanned
from geometry.check.on_figure import holds
from geometry.engine import saturate
from geometry.errors import FigureError, ProofError
from geometry.facts import Fact, LowLevelProblem
from geometry.proof import Proof, Step

SOLVABLE = [*classical.solvable(), classical.needs_all_tables()]
Corruption = Callable[[Proof, random.Random], tuple[Proof, int] | None]


def proof_of(problem: LowLevelProblem) -> Proof:
    proof = saturate(problem, tables="all").proof()
    assert proof is not None
    return proof


PROOFS = [(problem, proof_of(problem)) for problem in SOLVABLE]


def with_step(proof: Proof, step: Step) -> Proof:
    return replace(proof, steps=tuple(step if s.number == step.number else s for s in proof.steps))


def choose(proof: Proof, random_: random.Random, wanted: Callable[[Step], bool]) -> Step | None:
    steps = [step for step in proof.steps if wanted(step)]
    return random_.choice(steps) if steps else None


def drop_a_premise(proof: Proof, random_: random.Random) -> tuple[Proof, int] | None:
    step = choose(proof, random_, lambda s: s.kind in {"rule", "algebra"} and bool(s.premises))
    if step is None:
        return None
    gone = random_.choice(step.premises)
    return with_step(proof, replace(step, premises=tuple(n for n in step.premises if n != gone))), step.number


def exchange_a_premise(proof: Proof, random_: random.Random) -> tuple[Proof, int] | None:
    step = choose(proof, random_, lambda s: s.kind == "rule" and bool(s.premises) and s.number > 2)
    if step is None:
        return None
    others = [n for n in range(1, step.number) if n not in step.premises]
    if not others:
        return None
    kept = list(step.premises)
    kept[random_.randrange(len(kept))] = random_.choice(others)
    return with_step(proof, replace(step, premises=tuple(kept))), step.number


def wrong_rule(proof: Proof, random_: random.Random) -> tuple[Proof, int] | None:
    step = choose(proof, random_, lambda s: s.kind == "rule")
    if step is None:
        return None
    rule = random_.choice([r for r in ("kite", "thales", "incentre", "no_such_rule") if r != step.rule])
    return with_step(proof, replace(step, rule=rule)), step.number


def wrong_guard(proof: Proof, random_: random.Random) -> tuple[Proof, int] | None:
    step = choose(proof, random_, lambda s: bool(s.guards))
    if step is None:
        return None
    return with_step(proof, replace(step, guards=step.guards[1:])), step.number


def drop_a_step(proof: Proof, random_: random.Random) -> tuple[Proof, int] | None:
    step = choose(proof, random_, lambda s: s.number < len(proof.steps))
    if step is None:
        return None
    return replace(proof, steps=tuple(s for s in proof.steps if s is not step)), step.number


def rest_on_a_later_step(proof: Proof, random_: random.Random) -> tuple[Proof, int] | None:
    step = choose(proof, random_, lambda s: bool(s.premises))
    if step is None:
        return None
    return with_step(proof, replace(step, premises=(*step.premises, step.number))), step.number


def invented_assumption(proof: Proof, random_: random.Random) -> tuple[Proof, int] | None:
    step = choose(proof, random_, lambda s: s.kind in {"rule", "algebra"})
    if step is None:
        return None
    return with_step(proof, Step(step.number, "assumption", step.fact)), step.number


def other_points(proof: Proof, random_: random.Random) -> tuple[Proof, int] | None:
    step = choose(proof, random_, lambda s: s.kind == "algebra")
    if step is None:
        return None
    names = list(proof.problem.figure.points)
    fact = replace(step.fact, points=tuple(random_.choice(names) for _ in step.fact.points))
    if holds(fact, proof.problem.figure):
        return None  # it may follow as well
    return with_step(proof, replace(step, fact=fact)), step.number


CORRUPTIONS: list[Corruption] = [
    drop_a_premise,
    exchange_a_premise,
    wrong_rule,
    wrong_guard,
    drop_a_step,
    rest_on_a_later_step,
    invented_assumption,
    other_points,
]


def corrupted() -> Iterator[tuple[LowLevelProblem, Proof, int, str]]:
    for number in range(32):
        random_ = random.Random(number)
        for corruption in CORRUPTIONS:
            problem, proof = random_.choice(PROOFS)
            made = corruption(proof, random_)
            if made is not None:
                yield problem, *made, corruption.__name__


@pytest.mark.parametrize(("problem", "proof"), PROOFS, ids=lambda x: getattr(x, "name", ""))
def test_proofs_of_the_engine_hold(problem: LowLevelProblem, proof: Proof) -> None:
    checked = check(proof, problem, nearby_figures)
    assert checked.steps == len(proof.steps)
    assert checked.figures == 20


def test_corrupted_proofs_are_refused_with_the_step() -> None:
    corpus = list(corrupted())
    assert len(corpus) >= 200
    for problem, proof, step, kind in corpus:
        with pytest.raises(ProofError) as refusal:
            check(proof, problem, nearby_figures, figures=2)
        assert refusal.value.step is not None, kind
        if kind != "other_points":  # a goal may be missed before its step is looked at
            assert refusal.value.step == step, (kind, str(refusal.value))


def test_a_proof_of_another_goal_is_refused() -> None:
    problem, proof = PROOFS[0]
    other = replace(problem, goals=(Fact("perp", ("a", "h", "b", "c")),))
    with pytest.raises(ProofError, match="no step reaches"):
        check(proof, other, nearby_figures)


def test_a_proof_without_fresh_figures_is_not_accepted() -> None:
    problem, proof = PROOFS[0]
    with pytest.raises(FigureError, match="0 of 20"):
        check(proof, problem, lambda _: iter(()))


def test_nearby_figures_satisfy_the_assumptions_and_differ() -> None:
    for problem in SOLVABLE:
        seen = [figure for figure, _ in zip(nearby_figures(problem, seed=3), range(5), strict=False)]
        assert len(seen) == 5
        for figure in seen:
            assert figure != problem.figure
            assert all(holds(fact, figure) for fact in problem.assumptions)


def test_span_is_exact() -> None:
    x, y, z = ("x",), ("y",), ("z",)
    rows = [{x: 1, y: -1}, {y: 3, z: -2}]
    assert spanned({x: 3, z: -2}, rows)  # type: ignore[arg-type]
    assert not spanned({x: 3, z: -3}, rows)  # type: ignore[arg-type]
