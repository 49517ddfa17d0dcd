"""Which cases and instances are worth trying on a goal?"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from lean.goals import Goal
from prover.policy.structural.number_theory import CASE
from prover.policy.structural.reading import (
    NAME,
    Candidate,
    facts,
    named,
    numbers,
    numerals,
    occurs,
    texts,
    variables,
)

REWRITES = (
    ("Nat.factorial_succ", "!|factorial", 2),
    ("pow_succ", r"\^ \(", 3),
    ("pow_add", r"\^ \(", 4),
    ("pow_mul", r"\^ \(", 4),
)
"""Lemmas to rewrite with, the pattern that the target must hold, and the cost."""

MAX_NUMERALS = 6
"""How many of a goal's numerals are tried as bounds and moduli."""


def combined(goal: Goal) -> Iterator[Candidate]:
    """Two steps that belong together so often that one cost covers both."""
    stated = [h.names[-1] for h in facts(goal)]
    rules = [h.names[-1] for h in named(goal) if h.type.startswith("∀")]
    if stated:
        yield Candidate(f"simp [{', '.join(stated)}]", 2)
        yield Candidate("norm_num at *", 3)
        yield Candidate("norm_num at * <;> omega", 2)
    if rules:
        yield Candidate(f"simp [{', '.join(stated)}] <;> omega", 2)
    for rule in rules:
        for fact in stated:
            if rule != fact and fact not in rules:
                yield Candidate(f"rw [{rule}, {fact}]", 2)
    for base in dict.fromkeys(re.findall(r"(?<!\w)2 \^ \(?([^\W\d][\w'₀-₉]*)", goal.target)):
        grow = f"have grow := Nat.lt_two_pow_self (n := {base})"
        yield Candidate(f"{grow}\nnorm_num [pow_succ] at *\nomega", 2)
    found = variables(goal)
    for name in found:
        if is_bounded(name, goal):
            yield Candidate(f"interval_cases {name} <;> {CASE}", 2)
    products = [h for h in goal.hypotheses if " = " in h.type and re.search(r" \* [^\W\d]|\^", h.type)]
    if products:
        bounds = sorted({n for n in numerals(goal) if 1 < n <= 1000})[-2:]
        for name, bound in itertools.product(found[:3], reversed(bounds)):
            others = "".join(f" | (interval_cases {v} <;> omega)" for v in found[:3] if v != name)
            tactic = (
                f"have bound : {name} ≤ {bound} := by nlinarith\ninterval_cases {name} <;> {CASE}{others}"
            )
            yield Candidate(tactic, 3)
    if len(found) >= 2:
        for first, second in itertools.islice(itertools.combinations(found, 2), 3):
            yield Candidate(f"nlinarith [sq_nonneg ({first} - {second})]", 3)
    if len(found) >= 3:
        squares = [f"sq_nonneg ({a} - {b})" for a, b in itertools.combinations(found[:3], 2)]
        yield Candidate(f"nlinarith [{', '.join(squares)}]", 3)
    for lemma, pattern, cost in REWRITES:
        if re.search(pattern, goal.target):
            yield Candidate(f"rw [{lemma}]", cost)
            yield Candidate(f"rw [{lemma}]\nfirst | ring | nlinarith", cost)


def is_bounded(name: str, goal: Goal) -> bool:
    """Whether a hypothesis may bound a variable: an order, a divisor of a number, an equation."""
    mention = re.compile(rf"(?<![\w.]){re.escape(name)}(?![\w'₀-₉])")
    for h in facts(goal):
        if mention.search(h.type) and not h.type.startswith(("∀", "¬")):
            if re.search(r"[<≤≥>∈]|∣ \d+$", h.type):
                return True
            if " = " in h.type and not re.search(r"gcd|%|Coprime", h.type):
                return True
    return False


def case_splits(goal: Goal) -> Iterator[Candidate]:
    """Cases by value, by remainder, by zero and successor."""
    moduli = [n for n in numerals(goal) if 2 <= n <= 20][:MAX_NUMERALS] or [2, 3]
    for h in numbers(goal):
        for name in h.names:
            if not (NAME.match(name) and occurs(name, goal)):
                continue
            if is_bounded(name, goal):
                yield Candidate(f"interval_cases {name}", 3)
            for modulus in moduli:
                yield Candidate(f"mod_cases hm : {name} % {modulus}", 4)
            if "ℕ" in h.type and re.search(rf"\^ \(?{re.escape(name)}\b", goal.target) and "%" in texts(goal):
                # Powers repeat from the first on; the exponent 0 may be another case.
                yield Candidate(f"rcases {name} with _ | {name} <;> first | omega | mod_decide", 1.4)
            if "ℕ" in h.type:
                yield Candidate(f"rcases {name} with _ | {name}", 3)


def instances(goal: Goal) -> Iterator[Candidate]:
    """A universally quantified hypothesis at the values in sight."""
    found = variables(goal)[:2]
    for h in named(goal):
        if h.type.startswith("∀"):
            name = h.names[-1]
            for value in ["0", "1", "2", *found]:
                yield Candidate(f"have {name}_{value} := {name} {value}", 3)
