"""What do the goals that Lean prints say?

Lean prints a goal as

    case succ
    n m : ℕ
    x : ℕ := 5
    ih : 3 ∣ n
    ⊢ 3 ∣ n + 3

with an empty line between goals; what continues a line is indented.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_NAME = re.compile(r"«[^»]*»|\S+")
_OPENING, _CLOSING = "([{⟨⟦⌊⌈", ")]}⟩⟧⌋⌉"
_WORD = re.compile(r"(?:«[^»]*»|[^\W\d][\w'!?✝₀-₉ₐ-ₜⁱ-ⁿ⁰-⁹¹²³]*)(?:\.(?:«[^»]*»|[\w'!?✝₀-₉ₐ-ₜⁱ-ⁿ⁰-⁹¹²³]+))*")


@dataclass(frozen=True)
class Hypothesis:
    """Names of one type, as Lean groups them; `value` for a local definition (`x : ℕ := 5`)."""

    names: tuple[str, ...]
    type: str
    value: str | None = None

    def __str__(self) -> str:
        text = f"{' '.join(self.names)} : {self.type}"
        return text if self.value is None else f"{text} := {self.value}"


@dataclass(frozen=True)
class Goal:
    """One goal: its case tag, its hypotheses in order, what is to be shown."""

    case: str | None
    hypotheses: tuple[Hypothesis, ...]
    target: str

    def __str__(self) -> str:
        lines = [f"case {self.case}"] if self.case is not None else []
        lines.extend(map(str, self.hypotheses))
        lines.append(f"⊢ {self.target}")
        return "\n".join(lines)

    def canonical(self) -> str:
        """The goal's text with hypotheses named by their order, and no case tag.

        Equal for goals that differ in names of hypotheses alone.  Renaming is one to one, so equal texts
        never join goals that Lean prints differently otherwise.
        """
        order: dict[str, str] = {}
        lines = []
        for hypothesis in self.hypotheses:
            kind = _rename(hypothesis.type, order)
            value = "" if hypothesis.value is None else " := " + _rename(hypothesis.value, order)
            for name in hypothesis.names:
                order[name] = f"#{len(order)}" if name not in order else order[name]
                lines.append(f"{order[name]} : {kind}{value}")
        lines.append(f"⊢ {_rename(self.target, order)}")
        return "\n".join(lines)


def parse_goals(text: str) -> tuple[Goal, ...]:
    """The goals that `text` lists.  Raises ValueError where it is not a list of goals."""
    return tuple(_goal(block) for block in re.split(r"\n{2,}", text.strip("\n")))


def _goal(block: str) -> Goal:
    case: str | None = None
    hypotheses: list[Hypothesis] = []
    for line in _logical_lines(block.split("\n")):
        if line.startswith("⊢ "):
            return Goal(case, tuple(hypotheses), line[2:])
        if line.startswith("case ") and case is None and not hypotheses and " : " not in line:
            case = line[5:]
        else:
            hypotheses.append(_hypothesis(line))
    raise ValueError(f"a goal without ⊢: {block[:200]!r}")


def _logical_lines(lines: Sequence[str]) -> Iterator[str]:
    current = ""
    for line in lines:
        if line[:1].isspace() and current:
            current = f"{current.rstrip()} {line.strip()}"
        else:
            if current:
                yield current
            current = line
    if current:
        yield current.rstrip()


def _hypothesis(line: str) -> Hypothesis:
    names, colon, rest = line.partition(" : ")
    if not colon:
        raise ValueError(f"not a hypothesis: {line[:200]!r}")
    found = tuple(_NAME.findall(names))
    cut = _definition(rest) if len(found) == 1 else None
    if cut is None:
        return Hypothesis(found, rest)
    return Hypothesis(found, rest[:cut].rstrip(), rest[cut + 4 :])


def _definition(text: str) -> int | None:
    """Where ` := ` gives a local definition its value: the first outside brackets and `let`/`have`."""
    depth = 0
    for index, character in enumerate(text):
        if character in _OPENING:
            depth += 1
        elif character in _CLOSING:
            depth -= 1
        elif depth == 0 and text.startswith(" := ", index):
            return None if re.search(r"\b(?:let|have)\b", text[:index]) else index
    return None


def _rename(text: str, order: dict[str, str]) -> str:
    def replacement(match: re.Match[str]) -> str:
        word = match.group()
        if word in order:
            return order[word]
        head, dot, tail = word.partition(".")
        return f"{order[head]}{dot}{tail}" if head in order else word

    return _WORD.sub(replacement, text)
