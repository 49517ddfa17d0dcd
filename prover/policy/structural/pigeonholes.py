"""Does something exist because there are too few values to avoid it?

Shape: `∃ i j, (bounds on i and j) ∧ (a statement about values of a function at i and j)`.  If not, every
choice within the bounds fails; these finitely many failures contradict each other in each assignment of
values (Bool) or of remainders (numbers).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeGuard

from lean.goals import Goal
from prover.arithmetic.evaluation import compile_proposition
from prover.arithmetic.expression import (
    INT,
    NAT,
    Apply,
    Binary,
    Expression,
    Name,
    Numeral,
    Quantifier,
    children,
    free_names,
    substitute,
    text,
)
from prover.arithmetic.kinds import kinds_of
from prover.arithmetic.reading import conjuncts, read, read_goal
from prover.policy.structural.reading import Candidate
from prover.policy.structural.rules import read_rules

LARGEST_INDEX = 12
MOST_CHOICES = 80
MOST_VALUES = 10

_PROOF = {True: "by first | rfl | exact of_decide_eq_true ", False: ""}
"""How a claim follows from what is known of it."""


def pigeonholes(goal: Goal) -> Iterator[Candidate]:
    """The choices within the bounds, as facts, and the procedure that finds them contradictory."""
    known = read_goal(goal)
    names, body = _opened(known.target)
    if not 1 <= len(names) <= 3:
        return
    functions = {
        name: kind for name, kind in known.types.items() if isinstance(kind, Binary) and kind.left == NAT
    }
    parts = conjuncts([body])
    bounds = [part for part in parts if free_names(part) <= set(names)]
    claims = [part for part in parts if not free_names(part).isdisjoint(functions)]
    if not bounds or not claims or len(bounds) + len(claims) < len(parts):
        return
    choices = _choices(names, bounds)
    if not choices:
        return
    said = [[_at(claim, names, c) for claim in claims] for c in choices]
    used = list(
        dict.fromkeys(value for some in said for claim in some for value in _values(claim, functions))
    )
    kinds = {functions[name].right for name in functions if any(name in free_names(v) for v in used)}
    letters = {value: Name(f"v{k}") for k, value in enumerate(used)}
    logical = kinds == {Name("Bool")}
    witnesses = []
    for choice in choices:
        proofs = iter(f"{_PROOF[logical]}c{k}" for k in range(len(claims)))
        given = [next(proofs) if part in claims else "by norm_num" for part in parts]
        witnesses.append(f"⟨{', '.join([*map(str, choice), *given])}⟩")
    pattern = f"⟨{', '.join(f'c{k}' for k in range(len(claims)))}⟩" if len(claims) > 1 else "c0"
    if logical:
        cases = [[_put(c, letters) for c in some] for some in said]
        if len(used) <= MOST_VALUES and all(_is_equation(c) for case in cases for c in case):
            yield Candidate(_by_values(cases, used, witnesses, pattern), 1.5)
        return
    lines = ["by_contra no"]
    for index, (some, witness) in enumerate(zip(said, witnesses, strict=True)):
        stated = " ∧ ".join(f"({text(claim)})" for claim in some)
        lines.append(f"have case{index} : ¬ ({stated}) := fun {pattern} => no {witness}")
    lines.append("clear no")
    if kinds <= {NAT, INT}:
        for modulus in dict.fromkeys(re.findall(r"(?<![\w.])(\d+) ∣|% (\d+)", goal.target)):
            yield Candidate("\n".join([*lines, f"mod_decide {modulus[0] or modulus[1]}"]), 1.5)
        if not re.search(r"∣|%", goal.target):
            indices = {int(n) for value in used for n in re.findall(r"(?<![\w.])\d+", text(value))}
            yield Candidate("\n".join([*lines, *instances_at(goal, sorted(indices)), "omega"]), 1.8)


def finite_instances(goal: Goal) -> Iterator[Candidate]:
    """A sum over a short range, taken apart, with what the rules say of each index."""
    lengths = [int(n) for n in re.findall(r"Finset\.range (\d+)(?!\d)", goal.target)]
    if not lengths or max(lengths) > LARGEST_INDEX:
        return
    lines = instances_at(goal, range(max(lengths)))
    if lines:
        sums = "Finset.sum_range_succ, Finset.sum_range_zero, Finset.prod_range_succ, Finset.prod_range_zero"
        ends = "first | omega | nlinarith | (simp_all; done)"
        yield Candidate("\n".join([f"simp only [{sums}]", *lines, ends]), 1.6)


def instances_at(goal: Goal, indices: Sequence[int]) -> list[str]:
    """The rules in one natural number at these indices, where evaluation says that they apply."""
    lines = []
    for rule in read_rules(goal).rules:
        name = rule.proof.partition("|")[2]
        if not name or len(rule.variables) != 1 or rule.variables[0][1] not in (NAT, None):
            continue
        variable = rule.variables[0][0]
        if rule.proof.partition("|")[0] != "{}" or any(free_names(p) != {variable} for p in rule.premises):
            continue
        tests = [compile_proposition(p, {variable: "ℕ"}, (variable,)) for p in rule.premises]
        for k in indices:
            if all(test(k) is True for test in tests):
                lines.append(f"have := {name} {k}{' (by norm_num)' * len(tests)}")
    return lines


def _by_values(
    cases: list[list[Expression]], used: list[Expression], witnesses: list[str], pattern: str
) -> str:
    """For all Boolean values one of the cases holds, which the kernel computes."""
    needed = _needed(cases, len(used))
    formulas = [
        " && ".join(f"decide ({text(c.left)} = {text(c.right)})" for c in cases[k] if _is_equation(c))
        for k in needed
    ]
    whole = f"({formulas[-1]})"
    for formula in reversed(formulas[:-1]):
        whole = f"(({formula}) || {whole})"
    letters = " ".join(f"v{k}" for k in range(len(used)))
    lines = [
        f"have all : ∀ {letters} : Bool, {whole} = true := by decide +kernel",
        f"have found := all {' '.join(f'({text(value)})' for value in used)}",
        "simp only [Bool.or_eq_true, Bool.and_eq_true] at found",
        f"rcases found with {' | '.join([pattern] * len(needed))}",
        *(f"· exact {witnesses[k]}" for k in needed),
    ]
    return "\n".join(lines)


def _at(claim: Expression, names: list[str], choice: tuple[int, ...]) -> Expression:
    return read(_computed(substitute(claim, dict(zip(names, map(Numeral, choice), strict=True)))))


def _needed(cases: list[list[Expression]], count: int) -> list[int]:
    """Conjunctions of equations of which one always holds, as few of them as leaving out finds.

    cases: the equations `v0 = v1` of each conjunction.
    """
    holds: list[set[int]] = []
    for case in cases:
        pairs = [(int(_letter(c.left)[1:]), int(_letter(c.right)[1:])) for c in case if _is_equation(c)]
        holds.append({a for a in range(1 << count) if all((a >> x & 1) == (a >> y & 1) for x, y in pairs)})
    kept = list(range(len(cases)))
    for index in range(len(cases)):
        rest = set[int]().union(*(holds[k] for k in kept if k != index))
        if holds[index] <= rest:
            kept.remove(index)
    return kept


def _is_equation(e: Expression) -> TypeGuard[Binary]:
    return isinstance(e, Binary) and e.operator == "=" and bool(_letter(e.left)) and bool(_letter(e.right))


def _letter(e: Expression) -> str:
    return e.text if isinstance(e, Name) else ""


def _put(e: Expression, letters: Mapping[Expression, Name]) -> Expression:
    match e:
        case Binary(operator, left, right):
            return Binary(operator, _put(left, letters), _put(right, letters))
        case _:
            return letters.get(e, e)


def _opened(target: Expression) -> tuple[list[str], Expression]:
    names: list[str] = []
    while isinstance(target, Quantifier) and target.kind == "∃":
        for binder in target.binders:
            if binder.type not in (NAT, None) or binder.relation is not None:
                return [], target
            names.extend(binder.names)
        target = target.body
    return names, target


def _choices(names: list[str], bounds: list[Expression]) -> list[tuple[int, ...]]:
    """The values within the bounds; none where there are too many, or where they may go on."""
    kinds = kinds_of(dict.fromkeys(names, NAT))
    tests = [compile_proposition(bound, kinds, tuple(names)) for bound in bounds]
    found: list[tuple[int, ...]] = []
    for choice in itertools.product(range(LARGEST_INDEX + 2), repeat=len(names)):
        if all(test(*choice) for test in tests):
            if max(choice) > LARGEST_INDEX or len(found) == MOST_CHOICES:
                return []
            found.append(choice)
    return found


def _values(term: Expression, functions: dict[str, Binary]) -> Iterator[Expression]:
    match term:
        case Apply(Name(f), (_,)) if f in functions:
            yield term
        case _:
            for child in children(term):
                yield from _values(child, functions)


def _computed(term: Expression) -> str:
    """The text with sums of numerals computed."""
    written = text(term)
    while found := re.search(r"(?<![\w.*^/])(\d+) ([+*]) (\d+)(?![\w.*^/]| [*^/])", written):
        value = int(found[1]) + int(found[3]) if found[2] == "+" else int(found[1]) * int(found[3])
        written = f"{written[: found.start()]}{value}{written[found.end() :]}"
        written = re.sub(r"\((\d+)\)", r"\1", written)
    return written
