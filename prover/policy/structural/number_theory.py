"""Which ready-made arguments of elementary number theory fit a goal?

Each template reads numerals off the goal, does its arithmetic here (orders, roots, eliminations), and writes
the argument out as one tactic block; Lean then checks it like any other step.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from lean.goals import Goal
from prover.policy.structural.reading import Candidate, texts

_VAR = r"([^\W\d][\w'₀-₉]*)"
_POWER = re.compile(rf"(?<![\w)₀-₉])(\d+) \^ (?:{_VAR}|\(([^()]+)\))")
_MODULUS = re.compile(r"(\d+) ∣|% (\d+)|MOD (\d+)\]")
_GCD_GOAL = re.compile(r"^(\([^()]*\)|[^\s()]+)\.(?:gcd|Coprime) (\([^()]*\)|[^\s()]+)(?: (?:=|≤|∣) \d+)?$")
_LINEAR = re.compile(rf"^\(?(?:(\d+) \* )?{_VAR}(?: \+ (\d+))?\)?$")
_PRODUCT = re.compile(rf"^{_VAR} \* {_VAR} = (\d+)$")
_LOWER = re.compile(rf"^(?:(-?\d+) (≤|<) {_VAR}|{_VAR} (≥|>) (-?\d+))$")
_UPPER = re.compile(rf"^(?:{_VAR} (≤|<) (-?\d+)|(-?\d+) (≥|>) {_VAR})$")
_DIVIDES = re.compile(rf"(\d+) \^ {_VAR} ∣ (.+)$")

LARGEST_PERIOD = 60
"""Orders of a base above this are not offered."""

LARGEST_PRODUCT = 20_000
"""Products above this are not split into their factors."""

CASE = "first | omega | (simp_all; done) | (norm_num at *; done) | nlinarith"
"""What ends a case in which a variable has become a numeral."""


def templates(goal: Goal) -> Iterator[Candidate]:
    """The arguments that fit a goal."""
    yield from _definitions(goal)
    yield from _propositions(goal)
    yield from _divisibility(goal)
    yield from _sums(goal)
    yield from _extremal(goal)
    yield from _periods(goal)
    yield from _gcds(goal)
    yield from _factors(goal)
    yield from _growth(goal)
    yield from _exponent_bounds(goal)
    yield from _shifts(goal)


def order(base: int, modulus: int) -> int | None:
    """The least d > 0 with base^d ≡ 1 (mod modulus), when there is one up to LARGEST_PERIOD."""
    if modulus < 2 or math.gcd(base, modulus) != 1:
        return None
    power = 1
    for d in range(1, LARGEST_PERIOD + 1):
        power = power * base % modulus
        if power == 1:
            return d
    return None


def _definitions(goal: Goal) -> Iterator[Candidate]:
    """Parity and absolute value in terms of what linear arithmetic knows."""
    text = texts(goal)
    if re.search(r"\b(Even|Odd)\b", text):
        parity = "Nat.even_iff, Nat.odd_iff, Int.even_iff, Int.odd_iff"
        yield Candidate(f"simp only [{parity}] at *\nfirst | omega | mod_decide", 1)
        yield Candidate(f"simp only [{parity}] at *", 2)
    if "|" in text and " | " not in text:
        yield Candidate("simp only [abs] at *\nomega", 1)
    for h in goal.hypotheses:
        if h.type.startswith("Nat.Prime "):
            yield Candidate(f"have two_le := Nat.Prime.two_le {h.names[-1]}\nomega", 2)
            yield Candidate(f"rcases Nat.Prime.eq_two_or_odd {h.names[-1]} with two | odd <;> omega", 2)
        if re.match(r"(Even|Odd) ", h.type):
            yield Candidate(f"obtain ⟨{h.names[-1]}_w, {h.names[-1]}_h⟩ := {h.names[-1]}", 2)


def _propositions(goal: Goal) -> Iterator[Candidate]:
    """Truth tables over the propositional variables."""
    letters = [n for h in goal.hypotheses if h.type == "Prop" for n in h.names]
    if 0 < len(letters) <= 5:
        yield Candidate(" <;> ".join([*(f"rcases Classical.em {p}" for p in letters), "simp_all"]), 1)


def _divisibility(goal: Goal) -> Iterator[Candidate]:
    """Divisors by letters: transitivity, size, the quotient as a number; equations modulo small numbers."""
    divides = [h for h in goal.hypotheses if re.fullmatch(r"[^\W\d]\S* ∣ .+", h.type)]
    for h in divides:
        name = h.names[-1]
        yield Candidate(f"by_contra no\nhave le := Nat.le_of_dvd (by omega) {name}\nomega", 2)
        yield Candidate(f"obtain ⟨{name}_w, rfl⟩ := {name}", 2)
        for other in divides:
            if other is not h and "∣" in goal.target:
                yield Candidate(f"exact dvd_trans {name} {other.names[-1]}", 1)
    for h in goal.hypotheses:
        if re.fullmatch(rf"\d+ ∣ {_VAR}", h.type):
            yield Candidate(f"obtain ⟨{h.names[-1]}_w, rfl⟩ := {h.names[-1]}", 2)
        if ".Coprime " in h.type:
            for other in divides:
                for side in ("left", "right"):
                    lemma = f"Nat.Coprime.dvd_of_dvd_mul_{side}"
                    yield Candidate(f"exact {lemma} {h.names[-1]} {other.names[-1]}", 2)
        if h.type.startswith("StrictMono "):
            yield Candidate(f"exact fun _ => StrictMono.le_apply {h.names[-1]}", 2)
            yield Candidate(f"exact StrictMono.le_apply {h.names[-1]}", 2)
    if re.search(r"\^ \S+ ∣ .*\^ \S+$", goal.target):
        yield Candidate("exact pow_dvd_pow _ (by omega)", 2)
    if re.fullmatch(r"[^\W\d]\S* ∣ .+", goal.target):
        yield Candidate("exact ⟨_, by ring⟩", 3)
    if goal.target == "False" and any(" = " in h.type for h in goal.hypotheses):
        for modulus in (3, 4, 5, 7, 8, 9, 11, 13, 16):
            yield Candidate(f"mod_decide {modulus}", 2)


def _sums(goal: Goal) -> Iterator[Candidate]:
    """The last term of a sum or product split off, with the induction hypothesis put in."""
    for sign, lemma in (("∑", "Finset.sum_range_succ"), ("∏", "Finset.prod_range_succ")):
        if sign in goal.target:
            for h in goal.hypotheses:
                if sign in h.type and " = " in h.type:
                    yield Candidate(f"rw [{lemma}, {h.names[-1]}]\nring_nf <;> omega", 2)
                    yield Candidate(f"rw [{lemma}, {h.names[-1]}]", 3)
            yield Candidate(f"simp only [{lemma}] at *", 3)


def _periods(goal: Goal) -> Iterator[Candidate]:
    """Powers with a variable exponent, modulo the numerals in sight: cases by the exponent's remainder."""
    text = texts(goal)
    moduli = list(dict.fromkeys(int(next(filter(None, m))) for m in _MODULUS.findall(text)))[:3]
    for base, variable in dict.fromkeys((int(b), v) for b, v, _ in _POWER.findall(text) if v):
        for modulus in moduli:
            period = order(base, modulus)
            if period is not None:
                yield Candidate(
                    f"have key := Nat.pow_mod_period (b := {base}) (m := {modulus}) (d := {period}) "
                    f"(by decide) {variable}\n"
                    f"have pos : 0 < {base} ^ {variable} := Nat.pow_pos (by decide)\n"
                    f"have small : {variable} % {period} < {period} := Nat.mod_lt _ (by decide)\n"
                    f"interval_cases rest : {variable} % {period} <;> norm_num at key <;> omega",
                    2,
                )


def _gcds(goal: Goal) -> Iterator[Candidate]:
    """The gcd of two linear forms divides what is left when the variable is eliminated."""
    found = _GCD_GOAL.match(goal.target)
    if found is None:
        return
    first, second = (_LINEAR.match(found[i]) for i in (1, 2))
    if first is None or second is None or first[2] != second[2]:
        return
    p, q = int(first[1] or 1), int(first[3] or 0)
    r, s = int(second[1] or 1), int(second[3] or 0)
    shared = math.gcd(p, r)
    x, y = r // shared, p // shared
    rest = y * s - x * q
    lemma = "Nat.gcd_dvd_of_linear" if rest > 0 else "Nat.gcd_dvd_of_linear'"
    divides = f"have key : Nat.gcd {found[1]} {found[2]} ∣ {abs(rest)} := {lemma} {x} {y} (by omega)"
    if rest:
        yield Candidate(f"{divides}\nexact Nat.dvd_one.1 key", 2)
        yield Candidate(f"{divides}\nexact Nat.le_trans (Nat.le_of_dvd (by decide) key) (by decide)", 2)
        yield Candidate(f"{divides}\nexact Nat.dvd_trans key (by decide)", 2)


def _factors(goal: Goal) -> Iterator[Candidate]:
    """A product of natural numbers that is a numeral: each factor is one of its divisors."""
    for h in goal.hypotheses:
        found = _PRODUCT.match(h.type)
        if not found or not 0 < int(found[3]) <= LARGEST_PRODUCT:
            continue
        x, y, product = found[1], found[2], int(found[3])
        divisors = [d for d in range(1, product + 1) if product % d == 0]
        some = " ∨ ".join(f"d = {d}" for d in divisors)
        name = h.names[-1]
        for variable, proof in (
            (x, f"⟨_, {name}.symm⟩"),
            (y, f"⟨_, (Nat.mul_comm _ _).trans {name} |>.symm⟩"),
        ):
            yield Candidate(
                f"have factor : {variable} ∣ {product} := {proof}\n"
                f"have all : ∀ d ≤ {product}, d ∣ {product} → {some} := by decide +kernel\n"
                f"rcases all {variable} (Nat.le_of_dvd (by decide) factor) factor with "
                f"{' | '.join(['e'] * len(divisors))} <;> subst e <;> {CASE}",
                2,
            )


def _exponent_bounds(goal: Goal) -> Iterator[Candidate]:
    """A power in an equation with a numeral: its exponent is at most the numeral's logarithm."""
    for h in goal.hypotheses:
        right = re.search(r" (?:=|≤|<) (\d+)$", h.type)
        if right is None or not 1 < int(right[1]) <= 10**9:
            continue
        powers = list(dict.fromkeys((int(b), v) for b, v, _ in _POWER.findall(h.type) if v and int(b) > 1))
        if not powers or len(powers) > 2:
            continue
        blocks = []
        for index, (base, variable) in enumerate(powers):
            bound = int(math.log(int(right[1]), base) + 1e-9)
            others = "".join(
                f"\n  have pos{i} : 0 < {b} ^ {v} := Nat.pow_pos (by decide)"
                for i, (b, v) in enumerate(powers)
                if i != index
            )
            blocks.append(
                f"have bound{index} : {variable} ≤ {bound} := by\n"
                f"  by_contra over\n"
                f"  have grow := Nat.pow_le_pow_right (show 0 < {base} by decide) "
                f"(show {bound + 1} ≤ {variable} by omega){others}\n"
                f"  norm_num at grow\n"
                f"  nlinarith"
            )
        cases = " <;> ".join(f"interval_cases {v}" for _, v in powers)
        yield Candidate("\n".join([*blocks, f"{cases} <;> {CASE}"]), 3)


def _growth(goal: Goal) -> Iterator[Candidate]:
    """A power with exponent n + 1 in terms of the one with exponent n, then nonlinear arithmetic."""
    powers = dict.fromkeys(re.findall(rf"(?<![\w)])(\w+) \^ \({_VAR} \+ 1\)", goal.target))
    if powers:
        steps = [
            f"have grow{i} : {b} ^ ({n} + 1) = {b} * {b} ^ {n} := by ring" for i, (b, n) in enumerate(powers)
        ]
        yield Candidate("\n".join([*steps, "nlinarith"]), 2)


def _shifts(goal: Goal) -> Iterator[Candidate]:
    """An integer beyond a bound is the bound plus a natural number: omega decides its monomials."""
    integers = [n for h in goal.hypotheses if h.type == "ℤ" for n in h.names][:2]
    facts = [
        h.names[-1] for h in goal.hypotheses if " = " in h.type and "∀" not in h.type and "∃" not in h.type
    ]
    text = texts(goal)
    numerals = [int(n) for n in re.findall(r"(?<![\w.₀-₉])\d+", text) if len(n) < 7]
    if not facts or not numerals:
        return
    bound = max(math.isqrt(max(numerals)), 4)
    if bound > 400:
        return
    at = " ".join(facts)
    for name in integers:
        yield Candidate(
            f"have upper : {name} ≤ {bound} := by\n"
            f"  by_contra over\n"
            f"  obtain ⟨k, rfl⟩ : ∃ k : ℕ, {name} = {bound + 1} + k := "
            f"⟨({name} - {bound + 1}).toNat, by omega⟩\n"
            f"  ring_nf at {at} <;> norm_cast at {at} <;> omega\n"
            f"have lower : -{bound} ≤ {name} := by\n"
            f"  by_contra under\n"
            f"  obtain ⟨k, rfl⟩ : ∃ k : ℕ, {name} = -{bound + 1} - k := "
            f"⟨(-{bound + 1} - {name}).toNat, by omega⟩\n"
            f"  ring_nf at {at} <;> norm_cast at {at} <;> omega\n"
            f"interval_cases {name} <;> {CASE}",
            3,
        )


def _extremal(goal: Goal) -> Iterator[Candidate]:
    """A numeral as the least or greatest value: the cases beyond it, or a power that no longer divides."""
    lower, upper = _LOWER.match(goal.target), _UPPER.match(goal.target)
    if lower is None and upper is None:
        return
    found = lower or upper
    assert found is not None
    name = next(g for g in found.groups() if g and re.fullmatch(_VAR, g))
    about = [h.names[-1] for h in goal.hypotheses if re.search(rf"(?<!\w){re.escape(name)}(?![\w'])", h.type)]
    least = re.match(r"^(\d+) ≤ ", goal.target)
    for h in goal.hypotheses:
        if least and h.names[-1] in about:
            yield Candidate(
                f"have all : ∀ {name} < {least[1]}, ¬ ({h.type}) := by decide +kernel\n"
                f"exact Nat.le_of_not_lt fun small => all {name} small {h.names[-1]}",
                1,
            )
    for fact in about:
        yield Candidate(
            f"by_contra beyond\n"
            f"interval_cases {name} <;> first | omega | (revert {fact}; decide) | (simp_all; done)",
            2,
        )
    for h in goal.hypotheses:
        divides = _DIVIDES.search(h.type)
        if upper and divides and divides[2] == name:
            limit = int(next(g for g in upper.groups() if g and re.fullmatch(r"-?\d+", g)))
            limit -= "<" in upper.groups() or ">" in upper.groups()
            yield Candidate(
                f"by_contra beyond\n"
                f"have next : {divides[1]} ^ {limit + 1} ∣ {divides[3].rstrip('}')} :=\n"
                f"  Nat.dvd_trans (Nat.pow_dvd_pow {divides[1]} (by omega)) {h.names[-1]}\n"
                f"revert next\n"
                f"decide +kernel",
                2,
            )
