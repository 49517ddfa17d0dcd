"""Which values of a functional equation add up to what is to be shown?

For goals `a = b` and `False` about a function f with facts `∀ x y, … = …` (premises allowed where they are
facts or compute to true): the equations at simple arguments, with the arguments of f brought to normal form,
so that `f (x - -x)` and `f (2 * x)` are one unknown; then the linear algebra of `combinations` says which of
them are needed, and with which factors.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lean.goals import Goal
from prover.arithmetic.evaluation import evaluate
from prover.arithmetic.expression import (
    FALSE,
    INT,
    NAT,
    Apply,
    Ascription,
    Binary,
    Expression,
    Name,
    Numeral,
    Opaque,
    Quantifier,
    Unary,
    children,
    free_names,
    is_clear,
    substitute,
    text,
)
from prover.arithmetic.reading import ReadGoal, read, read_goal
from prover.policy.structural.algebra import bracket
from prover.policy.structural.combinations import Equation, facts_lines, solve
from prover.policy.structural.polynomials import NotPolynomial, Polynomials
from prover.policy.structural.reading import Candidate, fresh, names, variables

MOST_TERMS = 9
"""How many arguments are tried for one variable of an equation."""

MOST_INSTANCES = 90
MOST_IMAGES = 24
MOST_IN_PRODUCTS = 24
"""How many instances are looked at, how many equations with f put on both sides, and how many of all where
they may be multiplied with values of f."""

COLUMNS = 420


@dataclass(frozen=True)
class _Rule:
    """`∀ variables, premises → left = right`."""

    name: str
    variables: tuple[str, ...]
    premises: tuple[Expression, ...]
    left: Expression
    right: Expression


@dataclass(frozen=True)
class _Instance:
    """An equation, with the lines of the proof that make it a fact called `name`."""

    name: str
    lines: tuple[str, ...]
    left: Expression
    right: Expression


def functional(goal: Goal) -> Iterator[Candidate]:
    """The goal as a combination of values of the equations in sight."""
    known = read_goal(goal)
    functions = {name for name, kind in known.types.items() if isinstance(kind, Binary)}
    target = known.target
    if target != FALSE and not (isinstance(target, Binary) and target.operator == "="):
        return
    rules = [rule for name, fact in known.facts if name and (rule := _rule(name, fact, functions))]
    if not rules:
        return
    kind = _kind(known, rules)
    if kind is None:
        return
    plain = [
        _Instance(name, (), fact.left, fact.right)
        for name, fact in known.facts
        if name and isinstance(fact, Binary) and fact.operator == "=" and is_clear(fact)
    ]
    sides = (target.left, target.right) if isinstance(target, Binary) else ()
    normal = _Normal(functions)
    values = list(_instances(known, rules, functions, sides, kind))
    images = list(_images([*plain, *values], functions))[:MOST_IMAGES]
    yield from _combined([*plain, *values, *images], sides, normal, kind)


def integer_inductions(goal: Goal) -> Iterator[Candidate]:
    """From 0 up and down, where a functional equation carries the step."""
    known = read_goal(goal)
    functions = {name for name, kind in known.types.items() if isinstance(kind, Binary)}
    if not any(_rule(name, fact, functions) for name, fact in known.facts):
        return
    for x in variables(goal, ("ℤ",)):
        if x in free_names(known.target) and not any(x in free_names(fact) for _, fact in known.facts):
            i, ih = fresh("i", names(goal)), fresh("ih", names(goal))
            cases = f"| zero => ?_\n| succ {i} {ih} => ?_\n| pred {i} {ih} => ?_"
            yield Candidate(f"induction {x} using Int.induction_on with\n{cases}", 2.2)


def _kind(known: ReadGoal, rules: Sequence[_Rule]) -> Expression | None:
    """The numbers that the functions give: only one kind at a time."""
    found: set[Expression] = set()
    for kind in known.types.values():
        last = kind
        while isinstance(last, Binary):
            last = last.right
        if last in (NAT, INT):
            found.add(last)
    if INT in found:
        return INT
    return NAT if NAT in found else None


def _rule(name: str, fact: Expression, functions: set[str]) -> _Rule | None:
    variables: list[str] = []
    premises: list[Expression] = []
    while True:
        match fact:
            case Quantifier("∀", binders, body):
                if any(b.relation is not None or b.type not in (NAT, INT, None) for b in binders):
                    return None
                variables.extend(n for b in binders for n in b.names)
                fact = body
            case Binary("→", premise, rest):
                premises.append(premise)
                fact = rest
            case Binary("=", left, right) if variables and not functions.isdisjoint(free_names(fact)):
                if len(variables) > 3 or not is_clear(fact):
                    return None
                return _Rule(name, tuple(variables), tuple(premises), left, right)
            case _:
                return None


def _applications(terms: Iterable[Expression], functions: set[str]) -> Iterator[Apply]:
    """Where the functions are applied to one argument, innermost first."""
    for term in terms:
        yield from _applications(children(term), functions)
        match term:
            case Apply(Name(f), (_,)) if f in functions:
                yield term
            case _:
                pass


def _terms(
    known: ReadGoal,
    rules: Sequence[_Rule],
    functions: set[str],
    sides: Sequence[Expression],
    kind: Expression,
) -> list[Expression]:
    """Arguments to try, the likeliest first."""
    numbers = [n for n, t in known.types.items() if t == kind]
    shown = [x for x in _names(sides) if x in numbers]
    equal = [f for _, f in known.facts if isinstance(f, Binary) and f.operator == "="]
    plain = [side for f in equal for side in (f.left, f.right)]
    applied = [s for s in _applications([*sides, *plain], functions) if is_clear(s)]
    ruled = list(_applications((s for rule in rules for s in (rule.left, rule.right)), functions))
    nested = any(isinstance(part, Apply) for s in ruled for part in _parts(s.arguments[0]))
    terms: list[Expression] = [Numeral(0), *map(Name, shown), *(s.arguments[0] for s in applied)]
    if kind == INT:
        terms.extend(Unary("-", Name(x)) for x in shown)
    terms.append(Numeral(1))
    for x in shown:
        for rule in rules:
            values = {v: Name(x) for v in rule.variables}
            terms.extend(substitute(s.arguments[0], values) for s in ruled if len(rule.variables) == 1)
    if nested:
        terms.extend(applied)
        terms.extend(Apply(Name(f), (Numeral(0),)) for f in sorted(functions))
    terms.extend(Name(x) for x in numbers)
    for term in [t for t in dict.fromkeys(terms) if not isinstance(t, Numeral)]:
        if kind == INT:
            terms += [Unary("-", term), Binary("-", term, Numeral(1))]
        terms.append(Binary("+", term, Numeral(1)))
    if kind == INT:
        terms.append(Unary("-", Numeral(1)))
    terms.append(Numeral(2))
    scope = set(known.types)
    return [t for t in dict.fromkeys(terms) if free_names(t) <= scope]


def _parts(term: Expression) -> Iterator[Expression]:
    yield term
    for child in children(term):
        yield from _parts(child)


def _names(terms: Iterable[Expression]) -> list[str]:
    """The names in some terms, in a fixed order."""
    return sorted({name for term in terms for name in free_names(term)})


def _instances(
    known: ReadGoal,
    rules: Sequence[_Rule],
    functions: set[str],
    sides: Sequence[Expression],
    kind: Expression,
) -> Iterator[_Instance]:
    """Each rule at tuples of terms, those of the likeliest terms first."""
    terms = _terms(known, rules, functions, sides, kind)
    facts = {fact for _, fact in known.facts}
    listed: list[tuple[int, int, _Rule, tuple[Expression, ...]]] = []
    for number, rule in enumerate(rules):
        count = len(rule.variables)
        tried = terms[: (24, MOST_TERMS, 4)[count - 1]]
        for ranked in itertools.product(enumerate(tried), repeat=count):
            listed.append((sum(rank for rank, _ in ranked), number, rule, tuple(t for _, t in ranked)))
    listed.sort(key=lambda item: item[:2])
    for index, (_, _, rule, chosen) in enumerate(listed[:MOST_INSTANCES]):
        values = dict(zip(rule.variables, chosen, strict=True))
        try:
            premises = [substitute(p, values) for p in rule.premises]
            left, right = substitute(rule.left, values), substitute(rule.right, values)
        except ValueError:
            continue
        if not all(p in facts or evaluate(p, {}, {}) for p in premises):
            continue
        arguments = " ".join(bracket(_typed(t, kind)) for t in chosen)
        discharged = "".join(" (by first | assumption | norm_num)" for _ in premises)
        line = f"have value{index} := {rule.name} {arguments}{discharged}"
        yield _Instance(f"value{index}", (line,), left, right)


def _typed(term: Expression, kind: Expression) -> str:
    return text(Ascription(term, kind)) if isinstance(term, Unary) else text(term)


def _images(equations: Sequence[_Instance], functions: set[str]) -> Iterator[_Instance]:
    """What follows from equal values: `f a = f b` gives `f (f a) = f (f b)`."""
    for fact in equations:
        for f in sorted(functions):
            match fact.left, fact.right:
                case (Apply(Name(g), (_,)), other) | (other, Apply(Name(g), (_,))) if g == f and _is_simple(
                    other
                ):
                    name = f"image_{fact.name}_{f}"
                    line = f"have {name} := congrArg {f} {fact.name}"
                    sides = Apply(Name(f), (fact.left,)), Apply(Name(f), (fact.right,))
                    yield _Instance(name, (*fact.lines, line), *sides)
                case _:
                    pass


def _is_simple(term: Expression) -> bool:
    return isinstance(_polynomial(term), Apply | Name | Numeral)


class _Normal:
    """Normal forms of terms: each argument of a function is a polynomial, written in one way."""

    def __init__(self, functions: set[str]) -> None:
        self._functions = functions

    def of(self, term: Expression, steps: dict[str, str]) -> Expression:
        """The term with normal arguments; steps: the rewriting that leads there, filled in order."""
        match term:
            case Apply(Name(f), (argument,)) if f in self._functions:
                inner = self.of(argument, steps)
                simple = _polynomial(inner)
                raw, found = Apply(Name(f), (inner,)), Apply(Name(f), (simple,))
                if raw != found:
                    steps[text(raw)] = text(found)
                return found
            case Binary(operator, left, right):
                return Binary(operator, self.of(left, steps), self.of(right, steps))
            case Unary(operator, operand):
                return Unary(operator, self.of(operand, steps))
            case Apply(function, arguments):
                return Apply(function, tuple(self.of(a, steps) for a in arguments))
            case _:
                return term


def _polynomial(term: Expression) -> Expression:
    ring = Polynomials([term])
    written = ring.write(ring.of(term))
    found = read(written)
    return found if not isinstance(found, Opaque) else term


def _combined(
    instances: Sequence[_Instance],
    sides: Sequence[Expression],
    normal: _Normal,
    kind: Expression,
) -> Iterator[Candidate]:
    steps_of: dict[str, dict[str, str]] = {}
    normalised: list[tuple[_Instance, Expression, Expression]] = []
    seen: set[tuple[Expression, Expression]] = set()
    try:
        goal_steps: dict[str, str] = {}
        wanted = [normal.of(side, goal_steps) for side in sides]
        for instance in instances:
            if kind == NAT and "-" in text(Binary("=", instance.left, instance.right)):
                continue
            steps: dict[str, str] = {}
            left, right = normal.of(instance.left, steps), normal.of(instance.right, steps)
            if (left, right) in seen or left == right:
                continue
            seen.add((left, right))
            steps_of[instance.name] = steps
            normalised.append((instance, left, right))
        ring = Polynomials([*wanted, *(s for _, left, right in normalised for s in (left, right))])
        equations = [
            Equation(i.name, left, right, ring.of(left) - ring.of(right)) for i, left, right in normalised
        ]
        difference = ring.of(wanted[0]) - ring.of(wanted[1]) if wanted else ring.of(Numeral(1))
        equations = [e for e in equations if not e.difference.is_zero()]
        found = solve(difference, [(e.difference, 0) for e in equations], COLUMNS)
        if found is None:
            equations, ring = _few(equations, wanted)
            difference = ring.of(wanted[0]) - ring.of(wanted[1]) if wanted else ring.of(Numeral(1))
            found = solve(difference, [(e.difference, 1) for e in equations], COLUMNS)
        if found is None:
            return
    except (NotPolynomial, KeyError):
        return
    multipliers, _ = found
    used = [(m, e) for m, e in zip(multipliers, equations, strict=True) if not m.is_zero()]
    by_name = {instance.name: instance for instance in instances}
    lines: list[str] = []
    for _, equation in used:
        lines.extend(line for line in by_name[equation.name].lines if line not in lines)
    for _, equation in used:
        lines.extend(_rewritten(steps_of[equation.name], equation.name))
    lines.extend(_rewritten(goal_steps, None))
    if all(m.is_constant() for m, _ in used):
        lines.append("linarith" if kind == INT else "omega")
    else:
        lines.append(facts_lines(ring, [m for m, _ in used], [e for _, e in used]))
        lines.append("linarith")
    yield Candidate("\n".join(lines), 1.6)


def _few(equations: Sequence[Equation], wanted: Sequence[Expression]) -> tuple[list[Equation], Polynomials]:
    """As many of the equations as can be multiplied with every unknown."""
    count = MOST_IN_PRODUCTS
    while True:
        few = equations[:count]
        ring = Polynomials([*wanted, *(s for e in few for s in (e.left, e.right))])
        if count <= 1 or count * (ring.letters + 1) <= COLUMNS:
            return [Equation(e.name, e.left, e.right, ring.of(e.left) - ring.of(e.right)) for e in few], ring
        count -= 1


def _rewritten(steps: Mapping[str, str], place: str | None) -> Iterator[str]:
    """Brings the arguments in an equation, or in the goal, to their normal form."""
    where = f" at {place}" if place else ""
    for raw, simple in steps.items():
        yield f"rw [show {raw} = {simple} from congrArg _ (by ring)]{where}"
