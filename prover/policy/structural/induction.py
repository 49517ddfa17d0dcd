"""Which inductions prove a goal about a natural number, with the usual endings of their steps?

Shapes: any goal in which a natural number `n` is free.  The step is opened by the defining equations of what
stands there (`∑ … ∈ range (n + 1)`, `n !`, `2 ^ (n + 1)`, `fib`, `choose`, recurrences among the facts) and
ended by linear arithmetic with the induction hypothesis.  Offered are the simple induction, from a bound in
sight, of as many neighbouring statements as a recurrence goes back, and on all smaller numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lean.goals import Goal
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
    is_clear,
    substitute,
    text,
)
from prover.arithmetic.reading import ReadGoal, read_goal
from prover.policy.structural.reading import NAME, Candidate, facts, fresh, names, numerals, occurs, variables

UNFOLDING: tuple[tuple[str, str], ...] = (
    (r"∑ \S+ ∈ Finset\.range", "Finset.sum_range_succ"),
    (r"∏ \S+ ∈ Finset\.range", "Finset.prod_range_succ"),
    (r"!|factorial", "Nat.factorial_succ"),
    (r"\bfib\b|\.fib\b", "Nat.fib_add_two"),
    (r"choose", "Nat.choose_succ_succ"),
    (r"\^", "pow_succ"),
)
"""A pattern in the goal, and the lemma that reduces the value at `n + 1` to the one at `n`."""

INTERVALS: tuple[tuple[str, str], ...] = (
    (r"∑ \S+ ∈ Finset\.Icc", "rw [Finset.sum_Icc_succ_top (by omega)]"),
    (r"∑ \S+ ∈ Finset\.Ico", "rw [Finset.sum_Ico_succ_top (by omega)]"),
    (r"∑ \S+ ∈ Finset\.Ioc", "rw [Finset.sum_Ioc_succ_top (by omega)]"),
    (r"∏ \S+ ∈ Finset\.Icc", "rw [Finset.prod_Icc_succ_top (by omega)]"),
    (r"∏ \S+ ∈ Finset\.Ico", "rw [Finset.prod_Ico_succ_top (by omega)]"),
)
"""The same for intervals, whose lemma has a premise."""

_LOWER = re.compile(r"^(\d+|[^\W\d][\w'₀-₉]*) (≤|<) ([^\W\d][\w'₀-₉]*)$")
_UPPER = re.compile(r"^([^\W\d][\w'₀-₉]*) (≥|>) (\d+|[^\W\d][\w'₀-₉]*)$")

LONGEST_PERIOD = 12

MOST_PERIODS = 3
"""How many numerals are tried as the distance that an induction goes back."""

MOST_BACK = 3
"""Recurrences that go back further are left to others."""


def inductions(goal: Goal) -> Iterator[Candidate]:
    """Induction on each natural number, closed at once where the standard ending does it, and left open."""
    known = read_goal(goal)
    for rank, name in enumerate(n for n in variables(goal, ("ℕ",)) if occurs(n, goal)):
        # Facts about the number do not hold of the one before.
        last = 0.15 * rank + (1.2 if _is_used(name, goal) else 0)
        yield Candidate(_closed(goal, name), 1.4 + last)
        yield Candidate(f"induction {name} with\n| zero => ?_\n| succ {name} ih => ?_", 2 + last)
        others = [
            n
            for n in variables(goal)
            if n != name and occurs(n, goal) and not any(occurs_in(n, h.type) for h in facts(goal))
        ]
        if others:
            head = f"induction {name} generalizing {' '.join(others)} with"
            yield Candidate(f"{head}\n| zero => ?_\n| succ {name} ih => ?_", 2.6 + last)
        for count in range(2, min(_reach(known, goal), MOST_BACK) + 1):
            if is_clear(known.target) and name in free_names(known.target):
                yield Candidate(_several(goal, known.target, name, count), 1.5 + last)
        yield Candidate(
            f"induction {name} using Nat.strong_induction_on with\n| _ {name} ih => ?_", 2.6 + last
        )
    yield from _from_bounds(goal)


def _is_used(name: str, goal: Goal) -> bool:
    """Whether a fact that is no lower bound speaks of a number."""
    return any(
        occurs_in(name, h.type) and not h.type.startswith("∀") and _bound(h.type) is None for h in facts(goal)
    )


def _closed(goal: Goal, name: str) -> str:
    ih = fresh("ih", names(goal))
    step = _lines(step_ending(goal, [ih], name), 2)
    return f"induction {name} with\n| zero => {base_ending(goal)}\n| succ {name} {ih} =>\n{step}"


def base_ending(goal: Goal) -> str:
    """What ends the first case: computing with the facts that give values."""
    given = ", ".join(value_facts(goal))
    return (
        f"first | assumption | (simp [{given}]; done) | (norm_num [{given}]; done)"
        f" | omega | decide | nlinarith{_at_zero(goal)}"
    )


def _at_zero(goal: Goal) -> str:
    """The facts at 0 and 1, for the first case: `f (0 + 0) = f 0 + f 0`, `f (0 + 1) = f 0 * f 1`."""
    given = ", ".join(value_facts(goal))
    tried = []
    for name, count in _rules(goal):
        for values in dict.fromkeys((("0",) * count, (*("0",) * (count - 1), "1"))):
            instance = f"have := {name} {' '.join(values)}"
            tried.append(f"({instance}; simp at this; omega)")
            tried.append(f"({instance}; norm_num [{given}] at this ⊢; omega)")
    return "".join(f" | {t}" for t in tried)


def _rules(goal: Goal) -> list[tuple[str, int]]:
    """The facts about all numbers that have no premises, and how many numbers they are about."""
    found = []
    for name, fact in read_goal(goal).facts:
        match fact:
            case Quantifier("∀", binders, body) if NAME.match(name) and not _is_implication(body):
                if all(b.type in (NAT, INT) and b.relation is None for b in binders):
                    found.append((name, sum(len(b.names) for b in binders)))
    return found


def _is_implication(body: Expression) -> bool:
    return isinstance(body, Binary) and body.operator in ("→", "↔")


def step_ending(goal: Goal, hypotheses: list[str], name: str, products: list[str] | None = None) -> list[str]:
    """The lines that open the step by defining equations and end it with the hypotheses.

    products: terms for `nlinarith` beside the squares of the integers in sight.
    """
    seen = goal.target + "\n" + "\n".join(h.type for h in facts(goal))
    rules = [lemma for pattern, lemma in UNFOLDING if re.search(pattern, seen)]
    if re.search(r"fib|choose|!|factorial", seen) and re.search(r"\d \* ", goal.target):
        rules += ["Nat.mul_add", "Nat.mul_one"]
    rules += [h.names[-1] for h in facts(goal) if h.type.startswith("∀") and " = " in h.type]
    at = " ".join(hypotheses)
    about = [f"have st_{rule} := {rule} {' '.join([name, '1', '1'][:count])}" for rule, count in _rules(goal)]
    lines = [f"try {tactic}" for pattern, tactic in INTERVALS if re.search(pattern, goal.target)]
    if rules:
        lines.append(f"try simp only [{', '.join(rules)}] at {at} ⊢")
    if "↑" in seen or "ℤ)" in seen or "ℤ" in {h.type for h in goal.hypotheses}:
        lines.append(f"try push_cast at {at} ⊢")
    terms = [f"mul_self_nonneg {x}" for x in variables(goal, ("ℤ",))[:2] if " = " not in goal.target]
    terms += products or []
    rewrites = ", ".join(hypotheses)
    endings = [
        "omega",
        "linarith",
        f"(rw [{rewrites}]; ring)",
        f"(simp only [{rewrites}]; ring)",
        f"(simp only [{rewrites}, {', '.join(value_facts(goal))}]; ring)",
        *(f"({'; '.join(about)}; omega)" for _ in about[:1]),
        f"nlinarith [{', '.join(terms)}]" if terms else "nlinarith",
        "(simp_all; done)",
        "(simp_all; omega)",
    ]
    lines.append(f"first | {' | '.join(endings)}")
    return lines


def value_facts(goal: Goal) -> list[str]:
    """The names of the facts that are equations or universal equations."""
    return [h.names[-1] for h in facts(goal) if " = " in h.type and "∃" not in h.type and "→" not in h.type]


def occurs_in(name: str, kind: str) -> bool:
    """Whether a name stands in a text."""
    return re.search(rf"(?<!\w){re.escape(name)}(?![\w'])", kind) is not None


def _reach(known: ReadGoal, goal: Goal) -> int:
    """How many earlier values the recurrences in sight go back; implications between neighbours count too."""
    reach = 2 if re.search(r"\bfib\b", goal.target) else 1
    for _, fact in known.facts:
        match fact:
            case Quantifier("∀", (binder, *_), body) if binder.type in (NAT, None) or binder.relation:
                reach = max(reach, *(_offset(body, n) for n in binder.names))
    return reach


def _offset(body: Expression, name: str) -> int:
    """The largest `k` for which `name + k` stands under a function."""
    found = 0
    for part in children(body):
        found = max(found, _offset(part, name))
    match body:
        case Apply(_, arguments):
            for argument in arguments:
                match argument:
                    case Binary("+" | "-", Name(left), Numeral(value)) if left == name and value <= 5:
                        found = max(found, value)
    return found


def _several(goal: Goal, target: Expression, name: str, count: int) -> str:
    """Prove P n ∧ … ∧ P (n + count − 1) together."""
    if name not in free_names(target):
        raise ValueError(f"{name} is not free in {text(target)}")
    parts = [target] + [
        substitute(target, {name: Binary("+", Name(name), Numeral(k))}) for k in range(1, count)
    ]
    statement = " ∧ ".join(f"({text(p)})" for p in parts)
    given = ", ".join([*value_facts(goal), *(_unfold(goal))])
    plain = [h.names[-1] for h in facts(goal) if "→" in h.type or h.type.startswith("∀")]
    hypotheses = [f"ih{k}" for k in range(count)]
    later = f"⟨{', '.join([*hypotheses[1:], '?_'])}⟩"
    implied = "".join(
        f" | exact {f} _ {' '.join(hypotheses)} | exact {f} {' '.join(hypotheses)}" for f in plain
    )
    ending = step_ending(goal, hypotheses, name)
    lines = [f"obtain ⟨{', '.join(hypotheses)}⟩ := ih", f"refine {later}"]
    block = "; ".join(ending)
    lines.append(f"first{implied} | ({block})")
    step = "\n".join("    " + line for line in lines)
    # Before the numbers are reduced by `simp`, what the facts say as they stand is tried.
    base = (
        f"refine ⟨{', '.join(['?_'] * count)}⟩ <;> "
        f"first | assumption | (norm_num [{given}]; done) | (simp [{given}]; done) | decide | omega"
    )
    return (
        f"have key : ∀ {name} : ℕ, {statement} := by\n"
        f"  intro {name}\n"
        f"  induction {name} with\n"
        f"  | zero => {base}\n"
        f"  | succ {name} ih =>\n{step}\n"
        f"exact (key {name}).1"
    )


def _unfold(goal: Goal) -> list[str]:
    return [lemma for pattern, lemma in UNFOLDING if re.search(pattern, goal.target)]


def _from_bounds(goal: Goal) -> Iterator[Candidate]:
    """`h : a ≤ n`, `a < n`: induction that starts at the bound, for a numeral or another variable."""
    for h in goal.hypotheses:
        bound = _bound(h.type)
        if bound is None or not (h.names and NAME.match(h.names[-1])):
            continue
        low, name = bound
        if low == "0" or not occurs(name, goal) or name not in variables(goal, ("ℕ",)):
            continue
        start = fresh("hmn", names(goal))
        head = (
            f"have {start} : {low} ≤ {name} := by omega\ntry clear {h.names[-1]}\ninduction {name}, {start}"
        )
        head += " using Nat.le_induction with"
        powers = (f"Nat.mul_le_mul {start} (Nat.le_refl {p})" for p in _powers(name))
        step = _lines(step_ending(goal, ["ih"], name, list(powers)), 2)
        base = base_ending(goal)
        yield Candidate(f"{head}\n| base => {base}\n| succ {name} {start} ih =>\n{step}", 1.3)
        yield Candidate(f"{head}\n| base => ?_\n| succ {name} {start} ih => ?_", 2)
        if low.isdigit():
            yield from _by_periods(goal, name, low)


def _by_periods(goal: Goal, name: str, low: str) -> Iterator[Candidate]:
    """From `n − p` to `n`, with the p first cases one by one, for the small numerals p in sight."""
    for period in [n for n in numerals(goal) if 2 <= n <= LONGEST_PERIOD][:MOST_PERIODS]:
        start = f"{int(low) + period}"
        yield Candidate(
            f"induction {name} using Nat.strong_induction_on with\n| _ {name} ih => ?_\n"
            f"rcases (show {start} ≤ {name} ∨ {name} < {start} by omega) with hn | hn\n"
            f"have prev := ih ({name} - {period}) (by omega) (by omega)\nclear ih\nswap\n"
            f"clear ih\ninterval_cases {name}",
            2.8,
        )


def _powers(name: str) -> tuple[str, str, str]:
    return name, f"({name} * {name})", f"({name} * {name} * {name})"


def _lines(lines: list[str], depth: int) -> str:
    return "\n".join(" " * depth + line for line in lines)


def _bound(kind: str) -> tuple[str, str] | None:
    """The least value and the variable that a lower bound is about."""
    if lower := _LOWER.match(kind):
        low, relation, name = lower.groups()
    elif upper := _UPPER.match(kind):
        name, relation, low = upper.groups()
    else:
        return None
    strict = relation in ("<", ">")
    if low.isdigit():
        return str(int(low) + strict), name
    return (f"{low} + 1" if strict else low), name
