"""What does a goal's text show: its variables, facts, numerals, and the head of what is to be proved?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from lean.goals import Goal, Hypothesis

NAME = re.compile(r"^[^\W\d][\w'!?₀-₉]*$")
_NUMERAL = re.compile(r"(?<![\w.₀-₉])\d+(?![\w.])")

_PREDICATE = re.compile(
    r"(Even|Odd|StrictMono|Monotone|Antitone|Function\.|Nat\.|Set\.|Is[A-Z]\w*|False\b|True\b)|.*\.(Coprime|Prime)\b"
)
"""Types that are statements without a sign."""

LONGEST_NUMERAL = 6
"""Numerals of more digits are not taken for bounds, moduli or witnesses."""


@dataclass(frozen=True)
class Candidate:
    """A tactic to try and what trying it costs.

    Costs are small numbers: 0 a step that is always right, 1 a quick closing procedure, 2 to 4 a step that
    multiplies the goals or needs luck; a policy turns them into probabilities.
    """

    tactic: str
    cost: float


def numerals(goal: Goal) -> list[int]:
    """The distinct numerals in sight, in order of appearance."""
    text = " ".join([goal.target, *(h.type for h in goal.hypotheses)])
    return list(dict.fromkeys(int(n) for n in _NUMERAL.findall(text) if len(n) <= LONGEST_NUMERAL))


def texts(goal: Goal) -> str:
    """The target and the types of all hypotheses, a line each."""
    return "\n".join([goal.target, *(h.type for h in goal.hypotheses)])


def named(goal: Goal) -> list[Hypothesis]:
    """The hypotheses that a tactic can name."""
    return [h for h in goal.hypotheses if h.names and NAME.match(h.names[-1])]


def facts(goal: Goal) -> list[Hypothesis]:
    """The named hypotheses that state something."""
    return [h for h in named(goal) if is_proposition(h)]


def numbers(goal: Goal) -> list[Hypothesis]:
    """The hypotheses that introduce natural numbers or integers."""
    return [h for h in goal.hypotheses if h.type in ("ℕ", "ℤ") and h.value is None]


def variables(goal: Goal, kinds: Iterable[str] = ("ℕ", "ℤ")) -> list[str]:
    """The names of numbers that a tactic can name."""
    return [n for h in numbers(goal) if h.type in kinds for n in h.names if NAME.match(n)]


def is_proposition(h: Hypothesis) -> bool:
    """Whether a hypothesis states something, as far as its text tells."""
    return any(sign in h.type for sign in "=<>≤≥≠∣∀∃¬∧∨↔≡∈⊆") or _PREDICATE.match(h.type) is not None


def occurs(name: str, goal: Goal) -> bool:
    """Whether a name stands in the target or in the type of a hypothesis."""
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?![\w'])")
    return any(pattern.search(t) for t in (goal.target, *(h.type for h in goal.hypotheses)))


def fresh(name: str, taken: set[str]) -> str:
    """`name`, with a number if it is taken."""
    found, count = name, 0
    while found in taken:
        count += 1
        found = f"{name}_{count}"
    return found


def names(goal: Goal) -> set[str]:
    """All names in use."""
    return {n for h in goal.hypotheses for n in h.names}


def top_level(text: str, sign: str) -> bool:
    """Is `sign` the head of `text`: outside brackets and not under a quantifier?"""
    if text.startswith(("∀", "∃", "fun ", "¬∀", "¬∃")):
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
