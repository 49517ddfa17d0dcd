"""Is each rule true, and does the engine apply it? One set of tests for each rule, by its name.

A rule is validated on random figures that satisfy its premises and guards: points drawn at random are moved
onto the premises by Gauss–Newton steps, and the conclusion is then looked at.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from fractions import Fraction

import numpy as np
import pytest

from geometry.check.nearby import project
from geometry.check.on_figure import components, holds
from geometry.engine import State, _engine
from geometry.facts import Fact, Figure, LowLevelProblem
from geometry.rules import RULES, RuleStatement

FIGURES = 1000
_CONSTANTS = {
    "stewart": [Fraction(1, 2), Fraction(1, 3), Fraction(2, 3), Fraction(3, 4)],
    "sine_constant": [Fraction(n, d) for n, d in ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 6), (5, 6))],
}
_SINES = {2: Fraction(1), 3: Fraction(3, 4), 4: Fraction(1, 2), 6: Fraction(1, 4)}
# Between the tables facts are carried without a step of their own.
_TRANSFERS = {"ratio_to_length", "length_to_ratio", "ratio_to_square", "square_to_ratio"}


def facts(
    rule: RuleStatement, texts: tuple[str, ...], constant: Fraction | None, form: int = 0
) -> list[Fact]:
    """The patterns as facts about points named by the rule's letters; `form` chooses among alternatives."""
    letters = rule.points.split()
    found = []
    for text in texts:
        forms = text.split(" | ")
        predicate, *words = forms[form % len(forms)].split()
        value: Fraction | None = None
        if words[-1] not in letters:
            last = words.pop()
            if last == "$":
                value = constant
            elif last == "sin²$":
                value = _SINES[constant.denominator] if constant else None
            else:
                value = Fraction(last)
        found.append(Fact(predicate, tuple(words), value))
    return found


def drawable(premises: list[Fact], form: int) -> list[Fact]:
    """Premises in terms that a figure can be moved onto."""
    drawn = []
    for fact in premises:
        p = fact.points
        if fact.predicate == "addition":
            drawn.append(Fact("coll", p))
        elif fact.predicate == "eqsine":
            ends = (p[3], p[5]) if form % 2 else (p[5], p[3])
            drawn.append(Fact("eqangle", (p[1], p[0], p[1], p[2], p[4], ends[0], p[4], ends[1])))
        else:
            drawn += components(fact)
    return drawn


def guarded(rule: RuleStatement, figure: Figure, constant: Fraction | None) -> bool:
    """Whether one form of each guard holds; the kinds of angle in SSA must agree."""
    if rule.name.startswith("similar_ssa"):
        kinds = [facts(rule, rule.guards, constant, form) for form in (0, 1)]
        return any(all(holds(guard, figure) for guard in kind) for kind in kinds)
    return all(
        any(holds(guard, figure) for form in (0, 1) for guard in facts(rule, (text,), constant, form))
        for text in rule.guards
    )


def figures(rule: RuleStatement, seed: int = 0) -> Iterator[tuple[Figure, list[Fact], Fraction | None, int]]:
    """Random figures with the rule's premises (as facts) and guards, endless."""
    random = np.random.default_rng(seed)
    letters = rule.points.split()
    place = {letter: i for i, letter in enumerate(letters)}
    for turn in itertools.count():
        form = turn % 2
        options = _CONSTANTS.get(rule.name)
        constant = options[turn % len(options)] if options else None
        premises = facts(rule, rule.premises, constant, form)
        points = project(random.standard_normal((len(letters), 2)), drawable(premises, form), place)
        if points is None or float(np.abs(points).max()) > 50:
            continue
        figure = Figure({n: (float(x), float(y)) for n, (x, y) in zip(letters, points, strict=True)})
        least = min(math.dist(p, q) for p, q in itertools.combinations(figure.points.values(), 2))
        if least < 0.01 and not rule.name.startswith("same_by"):
            continue  # too near to a limit for a numerical look
        if rule.name.startswith("same_by"):  # two names of one point say something about the other points
            figure = Figure({**figure.points, "Z": (3.0, 4.0)})
        if not all(holds(fact, figure) for fact in premises):
            continue
        if guarded(rule, figure, constant):
            yield figure, premises, constant, form


def test_every_rule_has_a_statement() -> None:
    engine = {name: arity for name, arity in _engine.rules() if name not in _TRANSFERS}
    stated = {name: len(rule.points.split()) for name, rule in RULES.items()}
    assert engine == stated
    assert all(rule.source for rule in RULES.values())


@pytest.mark.parametrize("name", RULES)
def test_rule_is_true_on_random_figures(name: str) -> None:
    rule = RULES[name]
    for figure, _, constant, _ in itertools.islice(figures(rule), FIGURES):
        for form in (0, 1):
            if all(holds(fact, figure) for fact in facts(rule, rule.conclusions, constant, form)):
                break
        else:
            pytest.fail(f"{name} is false on {dict(figure.points)}")


@pytest.mark.parametrize("name", RULES)
def test_engine_draws_the_conclusion(name: str) -> None:
    rule = RULES[name]
    fired = 0
    for figure, premises, constant, _ in itertools.islice(figures(rule, seed=1), 40):
        state = State(LowLevelProblem(figure, tuple(premises), ()))
        conclusions = [
            fact
            for form in (0, 1)
            for fact in facts(rule, rule.conclusions, constant, form)
            if holds(fact, figure)
        ]
        if name == "squares_perpendicular":  # squares are only kept after the cheap rules
            state.saturate(tables="all", goal=False)
            assert name in {rule for rule, _ in state.deductions()}
        elif not state.fire(name, rule.points.split(), constant):
            continue
        fired += 1
        if name not in {"perpendicular_squares", "stewart", "law_of_sines"}:
            assert any(state.holds(fact) for fact in conclusions)
    assert fired >= 10


@pytest.mark.parametrize("name", [n for n, r in RULES.items() if r.premises])
def test_engine_needs_every_premise(name: str) -> None:
    rule = RULES[name]
    for figure, premises, constant, _ in itertools.islice(figures(rule, seed=2), 5):
        for left_out in premises:
            rest = tuple(fact for fact in premises if fact != left_out)
            state = State(LowLevelProblem(figure, rest, ()))
            if name in {"law_of_sines", "equal_angles_sines"} or state.holds(left_out):
                continue
            assert not state.fire(name, rule.points.split(), constant)


def test_a_guard_that_fails_keeps_a_rule_from_firing() -> None:
    # CA = CB and CD = CE, but the triangles have opposite orientation for the direct form.
    figure = Figure({"a": (0, 0), "b": (1, 0), "c": (0.3, 2), "p": (5, 0), "q": (4, 0), "r": (4.7, 2)})
    premises = (Fact("eqratio", tuple("abbcpqqr")), Fact("eqratio", tuple("bccaqrrp")))
    state = State(LowLevelProblem(figure, premises, ()))
    assert not state.fire("similar_sss", "abcpqr")
    assert state.fire("similar_sss_reverse", "abcpqr")
