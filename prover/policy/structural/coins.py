"""Which natural multiples of two numbers make up a number that is large enough?

Shape: `∃ a b : ℕ, p * a + q * b = n` with numerals p and q.  The remainder of n on division by p says how
often q is needed, and the rest is divisible by p (Sylvester's problem of coins).
"""

from __future__ import annotations

from collections.abc import Iterator

from lean.goals import Goal
from prover.arithmetic.expression import NAT, Binary, Expression, Name, Numeral, Quantifier, free_names, text
from prover.arithmetic.reading import read_goal
from prover.policy.structural.reading import Candidate

LARGEST_COIN = 16


def coins(goal: Goal) -> Iterator[Candidate]:
    """How often each coin is used, by the remainder of the sum."""
    found = _problem(read_goal(goal).target)
    if found is None:
        return
    names, total, coin = found
    written = text(total)
    for base, other in (names, names[::-1]):
        p, q = coin[base], coin[other]
        needed = {q * k % p: k for k in range(p - 1, -1, -1)}
        if len(needed) < p:
            continue
        cases = " ∨ ".join(f"({written}) % {p} = {r}" for r in range(p))
        lines = [f"have cases : {cases} := by omega", f"rcases cases with {' | '.join(['rest'] * p)}"]
        for r in range(p):
            uses = {base: f"(({written}) - {q * needed[r]}) / {p}", other: str(needed[r])}
            lines.append(f"· exact ⟨{uses[names[0]]}, {uses[names[1]]}, by omega⟩")
        yield Candidate("\n".join(lines), 1.2)


def _problem(target: Expression) -> tuple[tuple[str, str], Expression, dict[str, int]] | None:
    """The names of the multiples, the sum, and the coins."""
    names: list[str] = []
    while isinstance(target, Quantifier) and target.kind == "∃":
        for binder in target.binders:
            if binder.type not in (NAT, None) or binder.relation is not None:
                return None
            names.extend(binder.names)
        target = target.body
    if len(names) != 2 or not isinstance(target, Binary) or target.operator != "=":
        return None
    for total, sides in ((target.left, target.right), (target.right, target.left)):
        coin = _coins(sides, names)
        if coin is not None and len(coin) == 2 and free_names(total).isdisjoint(names) and free_names(total):
            return (names[0], names[1]), total, coin
    return None


def _coins(e: Expression, names: list[str]) -> dict[str, int] | None:
    match e:
        case Binary("+", left, right):
            first, second = _coins(left, names), _coins(right, names)
            return {**first, **second} if first and second and first.keys().isdisjoint(second) else None
        case Binary("*", Numeral(value), Name(name)) | Binary("*", Name(name), Numeral(value)):
            return {name: value} if name in names and 1 <= value <= LARGEST_COIN else None
        case Name(name) if name in names:
            return {name: 1}
        case _:
            return None
