"""Does every step of a finished proof hold? The check, without the engine.

Each step is held against its own reason: an assumption against the problem, a rule against the rule's
own statement (geometry.rules), algebra by exact elimination, a conjunction against its parts. Guards and
facts are then looked at on figures drawn afresh. Auxiliary points are constructed anew on each of these, and
may say only what their constructions assert.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice

from geometry.auxiliary.construction import extend, extend_figure
from geometry.check.equations import claims, equations, spanned
from geometry.check.on_figure import components, holds
from geometry.errors import FigureError, ProofError
from geometry.facts import Fact, Figure, LowLevelProblem
from geometry.proof.steps import Proof, Step
from geometry.rules import RULES, RuleStatement

# Draws figures of a problem one after the other, each satisfying its assumptions.
Draw = Callable[[LowLevelProblem], Iterator[Figure]]

_TABLES = ("direction", "ratio", "length", "square")
# How many figures may show another configuration (guards that do not hold) for each one that is wanted.
_PATIENCE = 20
_SINES = {2: Fraction(1), 3: Fraction(3, 4), 4: Fraction(1, 2), 6: Fraction(1, 4)}


@dataclass(frozen=True, slots=True)
class Checked:
    """A proof that holds: how many steps, and on how many fresh figures it was looked at.

    `other_configurations` were drawn as well but did not satisfy the guards, so the proof says nothing there.
    """

    steps: int
    figures: int
    other_configurations: int


def check(proof: Proof, problem: LowLevelProblem, draw: Draw, *, figures: int = 20) -> Checked:
    """Checks all steps and that the goals are reached. Raises ProofError with the number of the bad step.

    `problem` is the one that was posed, without the proof's auxiliary points; so are the fresh figures that
    `draw` gives. Raises FigureError when it cannot give enough of them.
    """
    posed = problem
    try:
        problem = extend(posed, proof.auxiliary)
    except FigureError as error:
        raise ProofError(str(error)) from error
    drawn = problem.figure
    for place, step in enumerate(proof.steps, 1):
        if step.number != place:
            raise ProofError(f"step {place} is numbered {step.number}", place)
        for premise in step.premises:
            if not 1 <= premise < place:
                raise ProofError(f"step {place} rests on step {premise}, which is not before it", place)
        for name in (*step.fact.points, *step.points, *(n for g in step.guards for n in g.points)):
            if name not in drawn.points:
                raise ProofError(f"step {place} speaks of an unknown point {name!r}", place)
        _check_reason(proof, step, problem)
    _check_goals(proof, problem)
    return _check_figures(proof, problem, _figures(proof, posed, draw), figures)


def _fail(step: Step, why: str) -> ProofError:
    return ProofError(f"step {step.number} ({step.fact}): {why}", step.number)


def _check_reason(proof: Proof, step: Step, problem: LowLevelProblem) -> None:
    premises = [proof.step(number).fact for number in step.premises]
    if step.kind == "assumption":
        if step.fact not in problem.assumptions and not any(
            step.fact in _pieces(fact) for fact in problem.assumptions
        ):
            raise _fail(step, "is not an assumption of the problem")
        return
    if step.kind == "conjunction":
        parts = components(step.fact)
        wanted = [part for part in parts if not _trivial(part, problem)]
        if parts == [step.fact] or not all(any(_means(p, q, problem) for q in premises) for p in wanted):
            raise _fail(step, "is not the conjunction of its premises")
        return
    if step.kind == "algebra":
        if step.table not in _TABLES:
            raise _fail(step, "names no table")
        given = [e for fact in premises for e in equations(fact, step.table, problem.figure)]
        targets = claims(step.fact, step.table, problem.figure)
        if not any(spanned(target, given) for target in targets):
            raise _fail(step, f"does not follow from its premises by algebra of the {step.table} table")
        return
    if step.kind == "rule":
        _check_rule(step, premises, problem)
        return
    raise _fail(step, f"has the unknown kind {step.kind!r}")


def _pieces(fact: Fact) -> list[Fact]:
    if len(fact.points) <= 3 or fact.predicate not in {"coll", "cyclic", "circle"}:
        return []
    kept = {"coll": 2, "cyclic": 3, "circle": 2}[fact.predicate]
    return [Fact(fact.predicate, (*fact.points[:kept], x)) for x in fact.points[kept:]]


def _check_rule(step: Step, premises: list[Fact], problem: LowLevelProblem) -> None:
    rule = RULES.get(step.rule or "")
    if rule is None:
        raise _fail(step, f"names an unknown rule {step.rule!r}")
    if len(step.points) != len(rule.points.split()):
        raise _fail(step, f"applies {rule.name} to {len(step.points)} points")
    conclusions = [f for text in rule.conclusions for f in _alternatives(rule, step, text)]
    if not any(_means(step.fact, c, problem) for c in conclusions):
        raise _fail(step, f"is not what {rule.name} concludes")
    unused = list(premises)
    for text in rule.premises:
        forms = _alternatives(rule, step, text)
        match = next((p for p in unused if any(_means(p, form, problem) for form in forms)), None)
        # One form of an angle with itself says nothing, the other one that it is right: both may be given.
        if match is None and any(_trivial(form, problem) for form in forms):
            continue
        if match is None and not any(_means(p, form, problem) for p in premises for form in forms):
            raise _fail(step, f"lacks the premise {forms[0]} of {rule.name}")
        if match is not None:
            unused.remove(match)
    if unused:
        raise _fail(step, f"gives {unused[0]}, which is no premise of {rule.name}")
    for text in rule.guards:
        if not any(form in step.guards for form in _alternatives(rule, step, text)):
            raise _fail(step, f"lacks the guard {text} of {rule.name}")
    if rule.name in {"similar_ssa", "similar_ssa_reverse"}:
        kinds = {g.predicate for g in step.guards} & {"acute", "obtuse"}
        if len(kinds) != 1:
            raise _fail(step, "takes an acute angle in one triangle and an obtuse one in the other")


def _alternatives(rule: RuleStatement, step: Step, text: str) -> list[Fact]:
    letters = dict(zip(rule.points.split(), step.points, strict=True))
    found = []
    for form in text.split(" | "):
        predicate, *words = form.split()
        constant: Fraction | None = None
        if words[-1] not in letters:
            if words[-1] == "$":
                constant = step.constant
            elif words[-1] == "sin²$":
                constant = _SINES.get(step.constant.denominator) if step.constant else None
            else:
                constant = Fraction(words[-1])
            words = words[:-1]
            if constant is None:
                raise _fail(step, f"{rule.name} needs its constant")
        found.append(Fact(predicate, tuple(letters[w] for w in words), constant))
    return found


def _trivial(fact: Fact, problem: LowLevelProblem) -> bool:
    """Whether the fact says nothing, as AB ∥ AB."""
    if fact.predicate not in {"eqangle", "eqratio", "cong", "para"}:
        return False
    table = "direction" if fact.predicate in {"eqangle", "para"} else "ratio"
    return all(not e for e in equations(fact, table, problem.figure))


def _means(one: Fact, other: Fact, problem: LowLevelProblem) -> bool:
    """Whether two facts say the same in other letters: the same points in line, or proportional equations."""
    if one == other:
        return True
    if one.predicate != other.predicate or one.constant != other.constant:
        return False
    if one.predicate in {"coll", "cyclic", "same"}:
        return set(one.points) == set(other.points)
    if one.predicate in {"para", "perp", "aconst", "eqangle"}:
        tables = ("direction",)
    elif one.predicate in {"cong", "rconst", "eqratio", "eqsine", "sines"}:
        tables = ("ratio",)
    else:
        return False
    for table in tables:
        a, b = (equations(fact, table, problem.figure) for fact in (one, other))
        if len(a) != 1 or len(b) != 1 or not a[0] or not spanned(a[0], b) or not spanned(b[0], a):
            return False
    return True


def _check_goals(proof: Proof, problem: LowLevelProblem) -> None:
    reached = [proof.step(n).fact for n in proof.goals if 1 <= n <= len(proof.steps)]
    for goal in problem.goals:
        parts = _pieces(goal) or [goal]
        for part in parts:
            if not any(_means(fact, part, problem) or fact == goal for fact in reached):
                raise ProofError(f"no step reaches the goal {goal}", len(proof.steps))


def _check_figures(
    proof: Proof, problem: LowLevelProblem, fresh: Iterator[Figure | None], wanted: int
) -> Checked:
    good = other = 0
    for figure in islice(itertools.chain((problem.figure,), fresh), wanted * _PATIENCE):
        if figure is None:
            other += 1
            continue
        broken = next((s for s in proof.steps if not all(holds(g, figure) for g in s.guards)), None)
        if broken is not None:
            if figure is problem.figure:
                guard = next(g for g in broken.guards if not holds(g, figure))
                raise _fail(broken, f"takes {guard} from the figure, which does not show it")
            other += 1
            continue
        wrong = fault_on(proof, figure)
        if wrong is not None:
            raise _fail(wrong, "is false on a figure of the problem")
        if not all(holds(step.fact, figure) for step in proof.steps):
            if figure is problem.figure:
                raise _fail(proof.steps[-1], "cannot be looked at on the figure")
            other += 1
        elif figure is not problem.figure:
            good += 1
        if good == wanted:
            return Checked(len(proof.steps), good, other)
    raise FigureError(f"only {good} of {wanted} fresh figures show the configuration of the proof")


def fault_on(proof: Proof, figure: Figure) -> Step | None:
    """The first step that is false on the figure although the figure shows the proof's configuration.

    None when all steps hold, when a guard does not, or when a multiple of π is another one there.
    """
    if not all(holds(guard, figure) for guard in proof.guards):
        return None
    wrong = next((step for step in proof.steps if not holds(step.fact, figure)), None)
    return None if wrong is None or _turned(proof, wrong, figure) else wrong


def _turned(proof: Proof, step: Step, figure: Figure) -> bool:
    """Whether the step divides an equation of angles, and the figure has another multiple of π.

    Then the figure is of another configuration (an inner for an outer bisector, say), as with a guard.
    """
    if step.kind != "algebra" or step.table != "direction":
        return False
    given = [e for n in step.premises for e in equations(proof.step(n).fact, "direction", figure)]
    return not any(spanned(target, given) for target in claims(step.fact, "direction", figure))


def _figures(proof: Proof, posed: LowLevelProblem, draw: Draw) -> Iterator[Figure | None]:
    """Fresh figures with the auxiliary points; None where one of these cannot be constructed."""
    for figure in draw(posed):
        try:
            yield extend_figure(figure, proof.auxiliary)
        except FigureError:
            yield None
