"""Which term proves a proposition that evaluation has found true, or refutes one that it has found false?

Terms follow the shape of the proposition: values for quantifiers, sides of disjunctions and equivalences,
elements that tell two sets apart.  What is left are closed facts about numbers, for Lean's procedures.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from prover.arithmetic.evaluation import NotComputable
from prover.arithmetic.expression import (
    Apply,
    Binary,
    Binder,
    Expression,
    Name,
    Pair,
    Quantifier,
    Unary,
    text,
)
from prover.arithmetic.functions import Kind
from prover.arithmetic.kinds import element_kind, join, kind
from prover.arithmetic.reading import conjuncts
from prover.arithmetic.unfolding import unfold
from prover.policy.structural.valuations import (
    Values,
    choices,
    counterexamples_of,
    limits_of,
    literal,
    opened,
    witnesses,
)

CLOSE = "first | decide | decide +kernel | omega | (norm_num; done) | (simp; done)"
"""Ends a closed fact about numbers."""

EVERY = (
    "intros; (try dsimp only); first | omega | rfl | (ring; done) | (split_ifs <;> omega)"
    " | (rename_i n hn; obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le' hn; rfl)"
    f" | (norm_num; done) | (simp_all; done) | {CLOSE}"
)
"""Ends a fact about all values of some variables, for a function that was chosen for it."""

MOST_CASES = 60
"""How many values of a variable are looked at one by one."""


def proof(p: Expression, given: Values) -> str:
    """A term that should prove a proposition that holds."""
    match p:
        case Binary("∧", left, right):
            return f"⟨{proof(left, given)}, {proof(right, given)}⟩"
        case Binary("∨", left, right) if given.truth(left) is True:
            return f"(Or.inl {_bracketed(proof(left, given))})"
        case Binary("∨", left, right) if given.truth(right) is True:
            return f"(Or.inr {_bracketed(proof(right, given))})"
        case Binary("→", left, right) if given.truth(right) is True:
            return f"(fun _ => {proof(right, given)})"
        case Binary("→", left, right) if given.truth(left) is False:
            h = _hypothesis(given)
            return f"(fun {h} => ({refutation(left, h, given.deeper())}).elim)"
        case Unary("¬", inner):
            h = _hypothesis(given)
            return f"(fun {h} => {refutation(inner, h, given.deeper())})"
        case Quantifier("∃" | "∃!", _, body):
            found = next(witnesses(p, given), None)
            if found is not None:
                names, body, chosen = found
                values = ", ".join(chosen.texts[n] for n in names)
                if p.kind == "∃!":
                    return f"⟨{values}, {proof(body, chosen)}, {_unique(p, given)}⟩"
                return f"⟨{values}, {proof(body, chosen)}⟩"
        case Quantifier("∀", _, _):
            return f"(by {EVERY})"
        case Apply(Name("IsLeast" | "IsGreatest"), (collection, bound)):
            member = _unfolded(Binary("∈", bound, collection), given)
            if member is not None:
                value = text(given.numbered(bound))
                away = f"by_contra no; have : y ≤ {value} := (by omega); interval_cases y <;> simp_all; done"
                ways = f"first | omega | (nlinarith) | ({away}) | (simp_all; omega)"
                return f"⟨{proof(member, given)}, (by intro y hy; (try simp at hy); {ways})⟩"
    return f"(by {CLOSE})"


def _unique(p: Quantifier, given: Values) -> str:
    """Shows that no other value does, by a bound and cases."""
    names, body, kinds = opened(p, given)
    ways = "omega | nlinarith"
    for low, high in limits_of(conjuncts([given.numbered(body)]), kinds).values():
        if len(names) == 1 and high - low <= MOST_CASES:
            above = f"have : y ≤ {literal(high)} := (by first | omega | nlinarith)"
            below = f"have : {literal(low)} ≤ y := (by first | omega | nlinarith)"
            bounds = above if kinds[names[0]] == "ℕ" else f"{above}; {below}"
            ways += f" | ({bounds}; interval_cases y <;> first | omega | (simp_all; done))"
    return f"(by intro y hy; (try dsimp only at hy); first | {ways} | ({EVERY}))"


def refutation(p: Expression, term: str, given: Values) -> str:
    """A term of type False from a term whose type is a proposition that does not hold."""
    found = next(refutations(p, term, given), None)
    return found if found is not None else _closed(term)


def refutations(p: Expression, term: str, given: Values) -> Iterator[str]:
    """Several of them, the likeliest first; none when nothing is known."""
    match p:
        case Quantifier("∀", _, _):
            yield from _instances(p, term, given)
        case Quantifier("∃", _, _):
            yield _no_witness(p, term, given)
        case Quantifier("∃!", (Binder((name,)),), _):
            several = list(islice(witnesses(replace(p, kind="∃"), given), 2))
            if len(several) == 2:
                proofs = " ".join(_bracketed(proof(body, chosen)) for _, body, chosen in several)
                values = [chosen.texts[name] for _, _, chosen in several]
                yield (
                    f"absurd (ExistsUnique.unique {_bracketed(term)} {proofs}"
                    f" : {_typed(values[0], p, given)} = {values[1]}) (by {CLOSE})"
                )
            else:
                yield from refutations(replace(p, kind="∃"), f"({_bracketed(term)}).exists", given)
        case Binary("→", left, right):
            if given.truth(left) is not False:
                applied = f"({term} {_bracketed(proof(left, given))})"
                yield from refutations(right, applied, given)
        case Binary("∧", left, right):
            for side, place in ((left, 1), (right, 2)):
                if given.truth(side) is False:
                    yield from refutations(side, f"{_bracketed(term)}.{place}", given)
        case Binary("∨", left, right):
            h, inner = _hypothesis(given), given.deeper()
            sides = [f"(fun {h} => {refutation(side, h, inner)})" for side in (left, right)]
            yield f"({_bracketed(term)}.elim {' '.join(sides)})"
        case Binary("↔", left, right):
            if given.truth(right) is False:
                yield from refutations(right, f"({term}.mp {_bracketed(proof(left, given))})", given)
            if given.truth(left) is False:
                yield from refutations(left, f"({term}.mpr {_bracketed(proof(right, given))})", given)
        case Unary("¬", inner):
            yield f"({term} {_bracketed(proof(inner, given))})"
        case Apply(Name("IsLeast" | "IsGreatest"), (collection, bound)):
            yield from _extremes(p, collection, bound, term, given)
        case Binary("=", left, right) if _is_set(left, given) or _is_set(right, given):
            yield from _elements(left, right, term, given)
        case Binary("∈", _, _) | Apply(Name("StrictMono" | "Monotone" | "Function.Injective"), _):
            unfolded = _unfolded(p, given)
            if unfolded is not None and isinstance(unfolded, Binary | Quantifier):
                yield from refutations(unfolded, term, given)
            yield _closed(term)
        case _:
            yield _closed(term)


def _instances(p: Quantifier, term: str, given: Values) -> Iterator[str]:
    """Refutes a universal statement by values at which all premises hold and the conclusion does not."""
    for found in counterexamples_of(p, given):
        waiting = iter(found.premises)
        arguments = [
            found.values.texts[name] if name else _bracketed(proof(next(waiting), found.values))
            for name in found.names
        ]
        applied = f"({term} {' '.join(arguments)})"
        yield from islice(refutations(found.conclusion, applied, found.values), 2)


def _no_witness(p: Quantifier, term: str, given: Values) -> str:
    """Refutes `∃ x y, body` by bounds and cases."""
    names, body, kinds = opened(p, given)
    h = _hypothesis(given)
    limits = limits_of(conjuncts([given.numbered(body)]), kinds)
    bounds, cases = [], []
    for name in names:
        if name in limits and limits[name][1] - limits[name][0] <= MOST_CASES:
            low, high = limits[name]
            bounds.append(f"have : {name} ≤ {literal(high)} := (by first | omega | nlinarith)")
            if kinds[name] == "ℤ" or low > 0:
                bounds.append(f"have : {literal(low)} ≤ {name} := (by first | omega | nlinarith)")
            cases.append(f"interval_cases {name}")
    ways = "first | omega | (simp_all; done)"
    if cases:
        ends = "first | omega | (simp_all; done) | (norm_num at *; done)"
        ways += f" | ({'; '.join([*bounds, ' <;> '.join([*cases, f'({ends})'])])})"
    return f"(by obtain ⟨{', '.join([*names, h])}⟩ := {term}; {ways} | nlinarith | {CLOSE})"


def _extremes(p: Apply, collection: Expression, bound: Expression, term: str, given: Values) -> Iterator[str]:
    inside = Binary("∈", bound, collection)
    if given.truth(inside) is False:
        yield from refutations(inside, f"{_bracketed(term)}.1", given)
    found = element_kind(collection, given.kinds) or "ℕ"
    variable = "·e"
    order = "<" if p.function == Name("IsLeast") else ">"
    facts = [Binary("∈", Name(variable), collection), Binary(order, Name(variable), bound)]
    for chosen in islice(choices({variable: found}, facts, None, given), 2):
        if not isinstance(chosen.values[variable], int):
            continue
        member = _unfolded(facts[0], chosen)
        shown = proof(member if member is not None else facts[0], chosen)
        claim = f"(show {chosen.written(facts[0])} from {shown})"
        yield f"absurd ({_bracketed(term)}.2 {claim}) (by {CLOSE})"


def _elements(left: Expression, right: Expression, term: str, given: Values) -> Iterator[str]:
    """Refutes an equality of sets by an element of one that is not in the other."""
    found = join([element_kind(side, given.kinds) for side in (left, right)]) or "ℕ"
    parts: dict[str, Kind] = {}
    if found in ("ℕ", "ℤ"):
        parts = {"·e": found}
        element: Expression = Name("·e")
    elif isinstance(found, tuple) and found[0] == "×" and all(k in ("ℕ", "ℤ") for k in found[1:]):
        parts = {"·e": found[1], "·d": found[-1]}
        element = Pair((Name("·e"), Name("·d")))
    else:
        return
    for inner, outer, way in ((left, right, "mp"), (right, left, "mpr")):
        inside, out = Binary("∈", element, inner), Binary("∈", element, outer)
        for chosen in islice(choices(parts, [inside], out, given), 1):
            member = _unfolded(inside, chosen) or inside
            values = ", ".join(chosen.texts[part] for part in parts)
            value = f"({values})" if len(parts) > 1 else values
            applied = f"((Set.ext_iff.mp {term} {value}).{way} {_bracketed(proof(member, chosen))})"
            yield from refutations(out, applied, chosen)


def _is_set(e: Expression, given: Values) -> bool:
    found = kind(e, given.kinds)
    return isinstance(found, tuple) and found[0] == "Set"


def _unfolded(p: Expression, given: Values) -> Expression | None:
    try:
        return unfold(p, given.kinds)
    except (ValueError, NotComputable):
        return None


def _closed(term: str) -> str:
    return f"absurd {_bracketed(term)} (by {CLOSE})"


def _typed(value: str, p: Quantifier, given: Values) -> str:
    _, _, kinds = opened(p, given)
    return f"({value} : {next(iter(kinds.values()))})"


def _hypothesis(given: Values) -> str:
    return f"h{given.depth}'"


def _bracketed(term: str) -> str:
    simple = term.startswith(("(", "⟨")) and _balanced(term)
    return term if simple or term.replace("'", "").isalnum() else f"({term})"


def _balanced(term: str) -> bool:
    """Whether the first bracket closes at the end."""
    depth = 0
    for place, c in enumerate(term):
        depth += (c in "([{⟨") - (c in ")]}⟩")
        if depth == 0:
            return place == len(term) - 1
    return False
