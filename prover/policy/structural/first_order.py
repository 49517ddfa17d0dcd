"""What follows from the rules among the hypotheses by matching them with facts and with the goal?

Backwards, from the goal, rules are chained as Prolog does; forwards, one round of what the facts give; `∃` in
a conclusion is taken apart; instances at the things in sight go to `tauto`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from lean.goals import Goal
from prover.arithmetic.expression import (
    Apply,
    Binary,
    Expression,
    Name,
    Numeral,
    Quantifier,
    Unary,
    free_names,
    is_clear,
    text,
)
from prover.policy.structural.reading import Candidate, fresh, names
from prover.policy.structural.rules import Bindings, Known, applied, match_term, put, read_rules

DEPTH = 4
STEPS = 600
"""How deep rules are chained, and how many matches are tried in all."""

MOST_NEW = 6
MOST_INSTANCES = 8


def chained(goal: Goal) -> Iterator[Candidate]:
    """The goal by rules and facts, in one term."""
    known = read_rules(goal)
    yield from _matched(goal, known)
    if not known.rules:
        return
    proof = next(_Chain(known).prove(known.target, DEPTH), None)
    if proof is not None:
        yield Candidate(f"exact {_outer(proof)}", 0.9)


def _matched(goal: Goal, known: Known) -> Iterator[Candidate]:
    """An existential goal by a fact or rule that has its shape; what is to be filled in is Lean's to find."""
    match known.target:
        case Quantifier("∃", binders, body) if is_clear(known.target):
            sought = [name for binder in binders for name in binder.names]
        case _:
            return
    while isinstance(body, Quantifier) and body.kind == "∃":
        sought += [name for binder in body.binders for name in binder.names]
        body = body.body
    shapes = _shapes(body)
    blanks = "_, " * len(sought)
    for proof, fact in known.facts:
        if _shapes(fact) == shapes:
            yield Candidate(f"exact ⟨{blanks}{proof}⟩", 1.1)
    for rule in known.rules:
        name = rule.proof.partition("|")[2]
        if name and not rule.premises and _shapes(rule.conclusion) == shapes:
            yield Candidate(f"exact ⟨{blanks}{name}{' _' * sum(rule.explicit)}⟩", 1.1)


def _shapes(e: Expression) -> tuple[str, ...]:
    """The heads of a conjunction's parts."""
    match e:
        case Binary("∧", left, right):
            return _shapes(left) + _shapes(right)
        case Binary(operator, _, _):
            return (operator,)
        case Unary(operator, inner):
            return (operator, *_shapes(inner))
        case Apply(Name(head), _):
            return (head,)
        case _:
            return (type(e).__name__,)


def consequences(goal: Goal) -> Iterator[Candidate]:
    """New facts from the rules: one round, things that exist, instances for the propositional procedure."""
    known = read_rules(goal)
    if not known.rules:
        return
    taken = names(goal)
    new = list(itertools.islice(_forward(known), MOST_NEW))
    if new:
        lines = [f"have new{i} := {_outer(proof)}" for i, (proof, _) in enumerate(new)]
        close = "first | assumption | omega | (simp_all; done) | nlinarith | tauto"
        yield Candidate("\n".join([*lines, close]), 1.8)
        for i, line in enumerate(lines):
            yield Candidate(line, 3 + 0.2 * i)
    for proof, fact in itertools.islice(_instances(known), 40):
        if isinstance(fact, Quantifier) and fact.kind == "∃":
            name = fresh("w", taken)
            yield Candidate(f"obtain ⟨{name}, {fresh('hw', taken)}⟩ := {_outer(proof)}", 2)
    logical = [(proof, fact) for proof, fact in _instances(known) if _is_logical(fact)]
    for few in (logical[:1], logical[:2], logical[:MOST_INSTANCES]):
        if few:
            lines = [f"have new{i} := {_outer(proof)}" for i, (proof, _) in enumerate(few)]
            cases = [
                f"(by_cases c : {text(f.left)} <;> simp [c] at new{i})"
                for i, (_, f) in enumerate(few)
                if isinstance(f, Binary)
            ]
            yield Candidate("\n".join([*lines, f"first | {' | '.join([*cases, 'tauto'])}"]), 2)
    yield from _descents(known)


def comparisons(goal: Goal) -> Iterator[Candidate]:
    """Two sides of an equation, or a thing and its value, are in one of two orders."""
    known = read_rules(goal)
    if not any(rule.proof.startswith("⟪") for rule in known.rules):
        return
    match known.target:
        case Binary("=", left, right) if is_clear(known.target):
            name = fresh("order", names(goal))
            a, b = text(left), text(right)
            yield Candidate(f"rcases Nat.le_total ({a}) ({b}) with {name} | {name}", 2.4)
            yield Candidate(f"rcases Nat.lt_trichotomy ({a}) ({b}) with {name} | {name} | {name}", 2.6)
        case _:
            pass


class _Chain:
    """Backward chaining with a bound on its steps."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._left = STEPS

    def prove(self, target: Expression, depth: int) -> Iterator[str]:
        """Proofs of a closed proposition."""
        for proof, fact in self._known.facts:
            if fact == target:
                yield proof
        match target:
            case Binary("=", left, right) if left == right:
                yield "rfl"
            case Binary("=", left, right):
                turned = Binary("=", right, left)
                yield from (f"{proof}.symm" for proof, fact in self._known.facts if fact == turned)
            case _:
                pass
        if depth == 0:
            return
        match target:
            case Binary("=", Apply(f, (x,)), Apply(g, (y,))) if f == g:
                for proof in self.prove(Binary("=", x, y), depth - 1):
                    yield f"(congrArg {_argument(f)} {proof})"
            case _:
                pass
        for rule in self._known.rules:
            self._left -= 1
            if self._left < 0:
                return
            bound: Bindings = {}
            free = {name for name, _ in rule.variables}
            if not match_term(rule.conclusion, target, free, bound):
                continue
            for _, proofs in self._premises(rule.premises, free, bound, depth - 1):
                yield applied(rule, ["_"] * len(rule.variables), proofs)

    def _premises(
        self, premises: Sequence[Expression], free: set[str], bound: Bindings, depth: int
    ) -> Iterator[tuple[Bindings, list[str]]]:
        if not premises:
            if free <= bound.keys():
                yield bound, []
            return
        first, *rest = premises
        open_names = (free_names(first) & free) - bound.keys()
        if open_names:
            for proof, fact in self._known.facts:
                self._left -= 1
                if self._left < 0:
                    return
                more = dict(bound)
                if match_term(first, fact, free, more):
                    for end, proofs in self._premises(rest, free, more, depth):
                        yield end, [proof, *proofs]
            return
        wanted = put(first, bound)
        if wanted is None:
            return
        for proof in self.prove(wanted, depth):
            for end, proofs in self._premises(rest, free, bound, depth):
                yield end, [proof, *proofs]


def _forward(known: Known) -> Iterator[tuple[str, Expression]]:
    """Facts that rules give from facts, new ones only."""
    seen = {fact for _, fact in known.facts}
    for rule in known.rules:
        if not rule.premises:
            continue
        free = {name for name, _ in rule.variables}
        states: list[tuple[Bindings, list[str]]] = [({}, [])]
        for premise in rule.premises:
            states = [
                (more, [*proofs, proof])
                for bound, proofs in states[:40]
                for proof, fact in known.facts
                if match_term(premise, fact, free, more := dict(bound))
            ]
        for bound, proofs in states[:40]:
            if not free <= bound.keys():
                continue
            fact = put(rule.conclusion, bound)
            if fact is None or fact in seen:
                continue
            seen.add(fact)
            yield applied(rule, [_argument(bound[name]) for name, _ in rule.variables], proofs), fact


def _instances(known: Known) -> Iterator[tuple[str, Expression]]:
    """Rules at the things in sight, with premises that are facts."""
    for rule in known.rules:
        if not rule.variables or rule.proof.startswith("⟪") or len(rule.variables) > 2:
            continue
        pools = [_things(known, kind) for _, kind in rule.variables]
        for chosen in itertools.islice(itertools.product(*pools), 16):
            bound = dict(zip((name for name, _ in rule.variables), chosen, strict=True))
            premises = [put(premise, bound) for premise in rule.premises]
            proofs = [next((p for p, fact in known.facts if fact == premise), "") for premise in premises]
            fact = put(rule.conclusion, bound)
            if fact is not None and all(proofs):
                yield applied(rule, [_argument(t) for t in chosen], proofs), fact


def _things(known: Known, kind: Expression | None) -> list[Expression]:
    """What a variable of a type may stand for: the variables of that type, and a number."""
    found: list[Expression] = [Name(n) for n, k in known.goal.types.items() if k == kind and "✝" not in n]
    if kind in (Name("ℕ"), Name("ℤ")):
        found.append(Numeral(0))
    return found[-4:]


def _descents(known: Known) -> Iterator[Candidate]:
    """`∀ n, f (n + 1) < f n` in the natural numbers cannot be."""
    for rule in known.rules:
        match rule.variables, rule.premises, rule.conclusion:
            case (
                ((n, _),),
                (),
                Binary("<", Apply(f, (Binary("+", Name(m), Numeral(1)),)), Apply(g, (Name(k),))),
            ) if n == m == k and f == g:
                name, function = rule.proof.partition("|")[2], text(f)
                step = f"have := {name} n; omega"
                bound = (
                    f"have bound : ∀ n, {function} n + n ≤ {function} 0 := by\n  intro n\n  induction n with"
                )
                cases = f"\n  | zero => omega\n  | succ n ih => {step}"
                last = f"\nhave := bound ({function} 0 + 1)\nomega"
                yield Candidate(f"exfalso\n{bound}{cases}{last}", 1.5)
            case _:
                pass


def _is_logical(fact: Expression) -> bool:
    match fact:
        case Binary("→" | "∧" | "∨" | "↔", _, _) | Unary("¬", _):
            return True
        case Apply() | Name():
            return True
        case _:
            return False


def _argument(term: Expression) -> str:
    written = text(term)
    return written if re.fullmatch(r"[\w'₀-₉.]+", written) else f"({written})"


def _outer(proof: str) -> str:
    """A proof without the brackets around the whole of it."""
    depth = 0
    for place, c in enumerate(proof):
        depth += (c == "(") - (c == ")")
        if depth == 0 and place < len(proof) - 1:
            return proof
    return proof[1:-1] if proof.startswith("(") else proof
