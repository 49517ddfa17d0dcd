"""Which witnesses of an existential goal are linear in a variable on each of its residue classes?

`∃ x y : ℤ, n = x ^ 2 - y ^ 2` with `n % 4 ≠ 2`: for n = 4 k the pair k + 1, k - 1, for n = 4 k + 1 the pair
2 k + 1, 2 k, and so on.  What holds at every sample of a class is offered; Lean checks the identity.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from lean.goals import Goal
from prover.arithmetic.evaluation import compile_proposition
from prover.arithmetic.expression import (
    Binary,
    Binder,
    Name,
    Numeral,
    Quantifier,
    free_names,
    is_clear,
    text,
)
from prover.arithmetic.functions import Kind
from prover.arithmetic.kinds import kinds_of
from prover.arithmetic.reading import read_goal
from prover.policy.structural.algebra import bracket
from prover.policy.structural.reading import NAME, Candidate, fresh, names
from prover.policy.structural.valuations import Values, opened

MODULI = (1, 2, 3, 4, 6)
SAMPLES = (1, 2, 3, 5, 8, 13, 0)
SLOPES = (1, 0, 2, -1, 3, 4, -2, 6)
OFFSETS = (0, 1, -1, 2, -2, 3, -3)
LARGEST_MODULUS = 64
MOST_CHOICES = 40_000
"""How many choices of witnesses are tried for a modulus, all classes together."""

ENDS = (
    "first | omega | (ring; done) | (push_cast; ring; done) | nlinarith | (constructor <;> omega)"
    " | (refine ⟨?_, ?_⟩ <;> first | omega | (push_cast; ring; done) | nlinarith) | (norm_num; done)"
)

Line = tuple[int, int]
"""The slope and the offset of a witness."""


def classwise(goal: Goal) -> Iterator[Candidate]:
    """Witnesses by cases modulo a small number."""
    given = read_goal(goal)
    target = given.target
    if not isinstance(target, Quantifier) or target.kind != "∃" or not is_clear(target):
        return
    yield from _quotients(target)
    scope = kinds_of(given.types)
    used = free_names(target) & scope.keys()
    wanted, body, kinds = opened(target, Values(scope))
    if len(used) != 1 or not 1 <= len(wanted) <= 3 or any(kinds.get(w) not in ("ℕ", "ℤ") for w in wanted):
        return
    (n,) = used
    if scope[n] not in ("ℕ", "ℤ") or not NAME.match(n) or n in wanted:
        return
    stated = [fact for _, fact in given.facts if is_clear(fact) and free_names(fact) & scope.keys() == {n}]
    facts = [compile_proposition(fact, {n: scope[n]}, (n,)) for fact in stated]
    check = compile_proposition(body, {n: scope[n], **{w: kinds[w] for w in wanted}}, (n, *wanted))

    def possible(value: int) -> bool:
        return all(fact(value) is not False for fact in facts)

    for modulus in MODULI:
        found = _by_class(modulus, possible, check, [kinds[w] for w in wanted])
        if found is not None:
            yield Candidate(_written(n, modulus, found, fresh("k", names(goal))), 1.5)
            return


def _quotients(target: Quantifier) -> Iterator[Candidate]:
    """The quotient for `∃ k, a = m * k + r`, where every remainder of a modulo m is r."""
    match target:
        case Quantifier("∃", (Binder(names=(k,)),), Binary("=", left, right)):
            pass
        case _:
            return
    for whole, line in ((left, right), (right, left)):
        if k in free_names(whole):
            continue
        match line:
            case Binary("+", multiple, Numeral(residue)) | Binary("+", Numeral(residue), multiple):
                pass
            case _:
                multiple, residue = line, 0
        match multiple:
            case Binary("*", Numeral(m), Name(other)) | Binary("*", Name(other), Numeral(m)) if other == k:
                if 1 < m <= LARGEST_MODULUS and residue < m:
                    said = bracket(text(whole))
                    yield Candidate(
                        f"have rest : {said} % {m} = {residue} := by first | omega | mod_decide {m}\n"
                        f"exact ⟨{said} / {m}, by omega⟩",
                        1.4,
                    )
            case _:
                pass


def _by_class(
    modulus: int, possible: Callable[[int], bool], check: Callable[..., bool | None], kinds: Sequence[Kind]
) -> dict[int, tuple[Line, ...]] | None:
    """For each class that the facts allow, witnesses that are right at all its samples."""
    found: dict[int, tuple[Line, ...]] = {}
    left = MOST_CHOICES
    for residue in range(modulus):
        samples = [k for k in SAMPLES if possible(modulus * k + residue)]
        if not samples:
            continue
        for choice in itertools.product(itertools.product(OFFSETS, SLOPES), repeat=len(kinds)):
            left -= 1
            if left < 0:
                return None
            if _right(choice, samples, modulus, residue, check, kinds):
                found[residue] = tuple((slope, offset) for offset, slope in choice)
                break
        else:
            return None
    return found or None


def _right(
    choice: Sequence[tuple[int, int]],
    samples: Sequence[int],
    modulus: int,
    residue: int,
    check: Callable[..., bool | None],
    kinds: Sequence[Kind],
) -> bool:
    for k in samples:
        values = [slope * k + offset for offset, slope in choice]
        if any(v < 0 and kind == "ℕ" for v, kind in zip(values, kinds, strict=True)):
            return False
        if check(modulus * k + residue, *values) is not True:
            return False
    return True


def _written(n: str, modulus: int, found: dict[int, tuple[Line, ...]], k: str) -> str:
    blocks = []
    for residue, lines in found.items():
        terms = ", ".join(_term(line, k) for line in lines)
        blocks.append(
            f"obtain ⟨{k}, rfl⟩ : ∃ {k}, {n} = {modulus} * {k} + {residue} := ⟨{n} / {modulus}, by omega⟩\n"
            f"exact ⟨{terms}, by {ENDS}⟩"
        )
    if len(blocks) == 1:
        return blocks[0]
    classes = " ∨ ".join(f"{n} % {modulus} = {residue}" for residue in found)
    split = f"have class_of : {classes} := by omega\nrcases class_of with {' | '.join(['h'] * len(found))}\n"
    return split + "\n".join("· " + block.replace("\n", "\n  ") for block in blocks)


def _term(line: Line, k: str) -> str:
    slope, offset = line
    if slope == 0:
        return f"({offset})" if offset < 0 else str(offset)
    head = k if slope == 1 else f"-{k}" if slope == -1 else f"{slope} * {k}"
    return head if offset == 0 else f"{head} + {offset}" if offset > 0 else f"{head} - {-offset}"
