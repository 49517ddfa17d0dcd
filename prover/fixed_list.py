"""Which tactics does the fixed-list search try on a goal, and how dear is each?

The list reads the goal only as text: head symbol of the target, shapes of the hypotheses, variables
and numerals in sight. Costs are small integers: 0 a step that is always right (introductions,
splitting ∧), 1 a quick closing procedure, 2–4 a step that multiplies the goals or needs luck.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lean.environment import Goal, Hypothesis
from prover.linear import solutions
from prover.templates import CASE, templates

_NUMERAL = re.compile(r"(?<![\w.₀-₉])\d+(?![\w.])")
_BINDER = re.compile(r"^(?:∀|∃)\s*\(?\s*([^\W\d]\w*'*)")
_NUMBERS = re.compile(r"^¬∀ (?:\([^():]+ : [ℕℤ]\)[ ,]+)+")
_GROUP = re.compile(r"\(([^():]+) : ([ℕℤ])\)")
_NAME = re.compile(r"^[^\W\d][\w'!?₀-₉]*$")
_EQUATION = re.compile(r"^([^\W\d][\w'₀-₉]*) = |.* = ([^\W\d][\w'₀-₉]*)$")

CLOSERS: tuple[tuple[str, int, str], ...] = (
    ("assumption", 1, ""),
    ("omega", 1, ""),
    ("norm_num", 1, ""),
    ("decide", 1, ""),
    ("ring", 1, " = "),
    ("mod_decide", 1, "[∣%≡]"),
    ("simp_all", 1, ""),
    ("nlinarith", 2, "[=≤<≥>]|False"),
    ("positivity", 2, "^0 [≤<]|≠ 0$|[≥>] 0$"),
    ("decide +kernel", 3, ""),
)
"""Procedures that end a goal, quickest first: tactic, cost, and a pattern that the target must hold."""

REWRITES = (
    ("Nat.factorial_succ", "!|factorial", 2),
    ("pow_succ", r"\^ \(", 3),
    ("pow_add", r"\^ \(", 4),
    ("pow_mul", r"\^ \(", 4),
)
"""Lemmas to rewrite with, the pattern that the target must hold, and the cost."""

TUPLES_A_STEP = 12
"""How many tuples of values one step of a search for a counterexample tries."""

_SIDE = (0, 40, 12, 6, 4)
"""Values a variable, by the number of variables."""

MAX_NUMERALS = 6
"""How many of a goal's numerals are tried as bounds, moduli and witnesses."""


@dataclass(frozen=True)
class Candidate:
    """A tactic to try and what trying it costs (see the module's text).

    alternatives: when `tactic` is the first of several that works, these; the proof keeps that one alone.
    """

    tactic: str
    cost: int
    alternatives: tuple[str, ...] = ()


def first_of(alternatives: Sequence[str], cost: int) -> Candidate:
    """One step that tries several tactics in turn, each written on one line."""
    lines = "\n".join(f"  | ({tactic})" for tactic in alternatives)
    return Candidate(f"first\n{lines}", cost, tuple(alternatives))


def candidates(goal: Goal) -> list[Candidate]:
    """Every tactic to try on `goal`, cheapest first; the order among equals is fixed."""
    seen: set[str] = set()
    found: list[Candidate] = []
    for candidate in _all(goal):
        if candidate.tactic not in seen:
            seen.add(candidate.tactic)
            found.append(candidate)
    return sorted(found, key=lambda c: c.cost)


def one_tactic(goal: Goal) -> list[str]:
    """The tactics that alone may end `goal`, for the sanity pass."""
    return [*(t for t, _ in _closers(goal)), *(t for t, _ in templates(goal))]


def numerals(goal: Goal) -> list[int]:
    """The distinct numerals in sight, in order of appearance."""
    text = " ".join([goal.target, *(h.type for h in goal.hypotheses)])
    return list(dict.fromkeys(int(n) for n in _NUMERAL.findall(text) if len(n) <= 6))


def _all(goal: Goal) -> Iterator[Candidate]:
    yield from _counterexamples(goal)
    yield from _introductions(goal)
    yield from _eliminations(goal)
    for tactic, cost in _closers(goal):
        yield Candidate(tactic, cost)
    yield from _combined(goal)
    for tactic, cost in templates(goal):
        yield Candidate(tactic, cost)
    yield from _inductions(goal)
    yield from _cases(goal)
    yield from _instances(goal)
    yield from _witnesses(goal)
    for lemma, pattern, cost in REWRITES:
        if re.search(pattern, goal.target):
            yield Candidate(f"rw [{lemma}]", cost)
            yield Candidate(f"rw [{lemma}]\nfirst | ring | nlinarith", cost)
    for h in _named(goal):
        if " = " in h.type or " ↔ " in h.type:
            yield Candidate(f"rw [{h.names[-1]}]", 3)
            yield Candidate(f"rw [← {h.names[-1]}]", 5)


def _closers(goal: Goal) -> Iterator[tuple[str, int]]:
    facts = "\n".join(h.type for h in goal.hypotheses)
    for tactic, cost, pattern in CLOSERS:
        if re.search(pattern, goal.target) or (tactic == "mod_decide" and re.search(pattern, facts)):
            yield tactic, cost


def _counterexamples(goal: Goal) -> Iterator[Candidate]:
    """Small values for the leading numbers of a negated universal statement, a few to a step."""
    binders = _NUMBERS.match(goal.target)
    if binders is None:
        return
    domains: list[Sequence[int]] = []
    for names, kind in _GROUP.findall(binders[0]):
        near = [*range(12), *(v for n in numerals(goal)[:MAX_NUMERALS] for v in (n - 1, n, n + 1) if v > 11)]
        values = sorted(near + [-v for v in near[1:6]], key=abs) if kind == "ℤ" else near
        domains += [values] * len(names.split())
    side = _SIDE[min(len(domains), len(_SIDE) - 1)]
    tuples = sorted(itertools.product(*(domain[:side] for domain in domains)), key=_size)
    for start in range(0, len(tuples), TUPLES_A_STEP):
        tries = [
            f"intro h; specialize h {' '.join(f'({v})' for v in values)}; revert h; decide"
            for values in tuples[start : start + TUPLES_A_STEP]
        ]
        yield first_of(tries, 1 + start // TUPLES_A_STEP)


def _size(values: tuple[int, ...]) -> int:
    return sum(map(abs, values))


def _introductions(goal: Goal) -> Iterator[Candidate]:
    target = goal.target
    taken = {n for h in goal.hypotheses for n in h.names}
    if target.startswith("∀"):
        binder = _BINDER.match(target)
        yield Candidate(f"intro {_fresh(binder[1] if binder else 'x', taken)}", 0)
    elif target.startswith("¬") or _top_level(target, "→"):
        yield Candidate(f"intro {_fresh('h', taken)}", 0)
    if _top_level(target, "∧") or target.startswith(("IsLeast", "IsGreatest")):
        yield Candidate("refine ⟨?_, ?_⟩", 0)
    elif _top_level(target, "↔"):
        yield Candidate("constructor", 0)
    if target.startswith("∃!"):
        yield Candidate("simp only [ExistsUnique]", 1)
    if _top_level(target, "∨"):
        yield Candidate("left", 2)
        yield Candidate("right", 2)
    if " ∈ upperBounds" in target or " ∈ lowerBounds" in target:
        yield Candidate("rintro y hy", 0)
    if " ∈ {" in target or " ∈ " in target:
        yield Candidate("show _", 6)
        yield Candidate("simp only [Set.mem_setOf_eq]", 1)


def _eliminations(goal: Goal) -> Iterator[Candidate]:
    for h in _named(goal):
        name, kind = h.names[-1], h.type
        if kind.startswith("∃"):
            yield Candidate(f"obtain ⟨{name}_w, {name}_h⟩ := {name}", 0)
        elif _top_level(kind, "∨"):
            yield Candidate(f"rcases {name} with {name} | {name}", 1)
        elif _top_level(kind, "∧"):
            yield Candidate(f"obtain ⟨{name}_l, {name}_r⟩ := {name}", 0)
        elif _EQUATION.match(kind):
            yield Candidate(f"subst {name}", 1)
        elif " = " in kind:
            for variable, value in solutions(kind):
                yield Candidate(f"obtain rfl : {variable} = {value} := by omega", 2)
        elif " ∈ {" in kind:
            yield Candidate(f"simp only [Set.mem_setOf_eq] at {name}", 1)
        elif kind.startswith("IsLeast") or kind.startswith("IsGreatest"):
            yield Candidate(f"obtain ⟨{name}_l, {name}_r⟩ := {name}", 0)


def _combined(goal: Goal) -> Iterator[Candidate]:
    """Two steps that belong together so often that one cost covers both."""
    facts = [h.names[-1] for h in _named(goal) if _is_proposition(h)]
    rules = [h.names[-1] for h in _named(goal) if h.type.startswith("∀")]
    if facts:
        yield Candidate(f"simp [{', '.join(facts)}]", 2)
        yield Candidate("norm_num at *", 3)
        yield Candidate("norm_num at * <;> omega", 2)
    if rules:
        yield Candidate(f"simp [{', '.join(facts)}] <;> omega", 2)
    for rule in rules:
        for fact in facts:
            if rule != fact and fact not in rules:
                yield Candidate(f"rw [{rule}, {fact}]", 2)
    for base in dict.fromkeys(re.findall(r"(?<!\w)2 \^ \(?([^\W\d][\w'₀-₉]*)", goal.target)):
        grow = f"have grow := Nat.lt_two_pow_self (n := {base})"
        yield Candidate(f"{grow}\nnorm_num [pow_succ] at *\nomega", 2)
    variables = [n for h in _numbers(goal) for n in h.names if _NAME.match(n)]
    for name in variables:
        yield Candidate(f"interval_cases {name} <;> {CASE}", 2)
    products = [h for h in goal.hypotheses if " = " in h.type and re.search(r" \* [^\W\d]|\^", h.type)]
    if products:
        bounds = sorted({n for n in numerals(goal) if 1 < n <= 1000})[-2:]
        for name, bound in itertools.product(variables[:3], reversed(bounds)):
            others = "".join(f" | (interval_cases {v} <;> omega)" for v in variables[:3] if v != name)
            yield Candidate(
                f"have bound : {name} ≤ {bound} := by nlinarith\ninterval_cases {name} <;> {CASE}{others}", 3
            )
    if len(variables) >= 2:
        first, second = variables[:2]
        yield Candidate(f"nlinarith [sq_nonneg ({first} - {second})]", 3)


def _inductions(goal: Goal) -> Iterator[Candidate]:
    for h in _numbers(goal):
        for name in h.names:
            if "ℕ" in h.type and _NAME.match(name) and _occurs(name, goal):
                yield Candidate(f"induction {name} with\n| zero => ?_\n| succ {name} ih => ?_", 2)
    for h in goal.hypotheses:
        lower = re.match(r"^(\d+) (≤|<) ([^\W\d][\w'₀-₉]*)$", h.type)
        if lower and _NAME.match(h.names[-1]):
            start = int(lower[1]) + (lower[2] == "<")
            if start:
                yield Candidate(
                    f"induction {lower[3]}, (show {start} ≤ {lower[3]} by omega) "
                    f"using Nat.le_induction with\n| base => ?_\n| succ {lower[3]} hmn ih => ?_",
                    2,
                )


def _cases(goal: Goal) -> Iterator[Candidate]:
    moduli = [n for n in numerals(goal) if 2 <= n <= 20][:MAX_NUMERALS] or [2, 3]
    for h in _numbers(goal):
        for name in h.names:
            if not (_NAME.match(name) and _occurs(name, goal)):
                continue
            yield Candidate(f"interval_cases {name}", 3)
            for modulus in moduli:
                yield Candidate(f"mod_cases hm : {name} % {modulus}", 4)
            if "ℕ" in h.type:
                yield Candidate(f"rcases {name} with _ | {name}", 3)


def _instances(goal: Goal) -> Iterator[Candidate]:
    """A universally quantified hypothesis at the values in sight."""
    numbers = [n for h in _numbers(goal) for n in h.names if _NAME.match(n)][:2]
    for h in _named(goal):
        if h.type.startswith("∀"):
            name = h.names[-1]
            for value in ["0", "1", "2", *numbers]:
                yield Candidate(f"have {name}_{value} := {name} {value}", 3)


def _witnesses(goal: Goal) -> Iterator[Candidate]:
    if goal.target.startswith("∃") and not goal.target.startswith("∃!"):
        values = [n for h in _numbers(goal) for n in h.names if _NAME.match(n)]
        near = [n + d for d in (0, 1, -1) for n in numerals(goal)[:MAX_NUMERALS] if n + d >= 0]
        for value in [*map(str, range(5)), *values[:3], *map(str, near)]:
            yield Candidate(f"refine ⟨{value}, ?_⟩", 2)


def _named(goal: Goal) -> list[Hypothesis]:
    return [h for h in goal.hypotheses if h.names and _NAME.match(h.names[-1])]


def _numbers(goal: Goal) -> list[Hypothesis]:
    return [h for h in goal.hypotheses if h.type in ("ℕ", "ℤ")]


def _is_proposition(h: Hypothesis) -> bool:
    return any(sign in h.type for sign in "=<>≤≥≠∣∀∃¬∧∨↔≡∈")


def _occurs(name: str, goal: Goal) -> bool:
    texts = [goal.target, *(h.type for h in goal.hypotheses)]
    return any(re.search(rf"(?<!\w){re.escape(name)}(?![\w'])", t) for t in texts)


def _fresh(name: str, taken: set[str]) -> str:
    fresh, count = name, 0
    while fresh in taken:
        count += 1
        fresh = f"{name}_{count}"
    return fresh


def _top_level(text: str, sign: str) -> bool:
    """Is `sign` the head of `text`: outside brackets and not under a quantifier?"""
    if text.startswith(("∀", "∃", "fun ")):
        return False
    weaker = {"∧": "∨→↔", "∨": "→↔", "→": "↔", "↔": ""}[sign]
    depth = 0
    found = False
    for c in text:
        if c in "([{⟨⦃":
            depth += 1
        elif c in ")]}⟩⦄":
            depth -= 1
        elif depth == 0:
            if c in "∀∃":
                break
            if c in weaker:
                return False
            found = found or c == sign
    return found
