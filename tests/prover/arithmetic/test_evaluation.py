"""Propositions are evaluated as Lean evaluates them."""

import random

import pytest

from lean.environment import Environment, Limits, ProofState
from lean.statement import parse
from lean.toolchain import Toolchain
from prover.arithmetic.evaluation import evaluate
from prover.arithmetic.expression import INT, NAT
from prover.arithmetic.reading import read


def truth(proposition: str, **values: object) -> bool | None:
    types = {name: INT if name in "xyz" else NAT for name in values}
    return evaluate(read(proposition), values, types)


@pytest.mark.parametrize(
    "proposition",
    [
        "(3 : ℕ) - 5 = 0 ∧ (3 : ℤ) - 5 = -2",
        "(7 : ℕ) / 0 = 0 ∧ (7 : ℕ) % 0 = 7",
        "(-7 : ℤ) / 2 = -4 ∧ (-7 : ℤ) % 2 = 1 ∧ (-7 : ℤ) / -2 = 4 ∧ (-7 : ℤ) % -2 = 1",
        "0 ∣ (0 : ℕ) ∧ ¬ 0 ∣ (3 : ℕ)",
        "n - 5 = 0 ∧ ↑n - 5 = x",
        "∑ i ∈ Finset.range n, i = 3 ∧ ∏ i ∈ Finset.Icc 1 n, i = n !",
        "∑ i ∈ Finset.range (n + 1), (i - 2) = 1",
        "∃ k, 10 = 2 * k",
        "¬∃ k, 11 = 2 * k",
        "∃ a b, a ^ 2 + b ^ 2 = 25 ∧ 0 < a ∧ a < b",
        "∀ m < 20, 3 ∣ m ^ 3 + 2 * m",
        "∀ (y : ℤ), y ^ 2 < 10 → |y| ≤ 3",
        "∀ d ∈ Nat.divisors 12, d ∣ 12",
        "IsLeast {m : ℕ | 0 < m ∧ 7 ∣ 2 ^ m - 1} n",
        "IsGreatest {m : ℕ | m ^ 2 < 10} n",
        "∃! m : ℕ, m * m = 9",
        "(Nat.digits 10 1234).sum = 10",
        "∃ p : ℕ × ℕ, p.1 * p.2 = 6 ∧ p.1 < p.2",
        "¬Function.Injective fun (m : ℕ) => m * m - m",
        "n ∈ ({1, 3} : Set ℕ) ∧ n ∉ {m : ℕ | Even m}",
        "17 ≡ n [MOD 7] ∧ x ≡ 5 [ZMOD 7]",
        "if n < 3 then 1 = 2 else n = 3",
    ],
)
def test_true_propositions(proposition: str) -> None:
    assert truth(proposition, n=3, x=-2) is True
    assert truth(f"¬({proposition})", n=3, x=-2) is False


@pytest.mark.parametrize(
    "proposition",
    [
        "∀ m : ℕ, m < 2 ^ m",
        "∃ y : ℤ, y ^ 3 + y = 10 ^ 9 * n",
        "foo n = 3",
        "2 ^ (10 ^ 30) % 7 = 1",
        "(10 ^ 9) ! = 1",
        "∀ a < 10 ^ 9, a = a",
        "(n : ℝ) = 3",
        "Set.Infinite {p | Nat.Prime p}",
    ],
)
def test_what_cannot_be_decided_is_unknown(proposition: str) -> None:
    assert truth(proposition, n=3) is None


def test_unknown_parts_do_not_hide_what_is_certain() -> None:
    assert truth("foo n ∧ n = 4", n=3) is False
    assert truth("n = 3 ∨ foo n", n=3) is True
    assert truth("foo n → n = 3", n=3) is True
    assert truth("n = 3 ∧ foo n", n=3) is None


def test_functions_are_values() -> None:
    types = {"f": read("ℕ → ℕ → ℤ")}
    found = evaluate(read("∀ a < 5, f a 2 = ↑a - 2"), {"f": lambda a: lambda b: a - b}, types)
    assert found is True


class _Random:
    """Random closed propositions whose types are written out where Lean would have to guess."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def number(self, depth: int, kind: str) -> str:
        return f"({self.bare(depth, kind)})"

    def bare(self, depth: int, kind: str) -> str:
        pick = self.random.randrange(12 if depth else 1)
        if pick <= 2:
            return f"({self.random.randint(0 if kind == 'ℕ' else -9, 12)} : {kind})"
        left, right = (self.number(depth - 1, kind) for _ in range(2))
        if pick <= 7:
            return f"({left} {self.random.choice('+-*/%')} {right})"
        if pick == 8:
            return f"{left} ^ {self.random.randint(0, 3)}"
        if kind == "ℤ":
            return self.random.choice([f"|{left}|", f"-{left}", f"(↑{self.number(depth - 1, 'ℕ')} : ℤ)"])
        below = f"(({left}) % 6)"
        return self.random.choice(
            [
                f"Nat.gcd {left} ({right})",
                f"Nat.lcm {left} ({right})",
                f"{below} !",
                f"Nat.choose {below} ({right} % 5)",
                f"Nat.fib {below}",
                f"(∑ i ∈ Finset.range {below}, (i - 1 + {left} % 7))",
                f"(if {left} < {right} then 1 else {below})",
                f"max {left} ({right})",
                f"(Nat.digits 10 {left}).sum",
                f"Int.natAbs ({self.number(depth - 1, 'ℤ')})",
            ]
        )

    def proposition(self, depth: int) -> str:
        pick = self.random.randrange(9 if depth else 5)
        kind = self.random.choice("ℕℤ")
        left, right = (self.number(2, kind) for _ in range(2))
        if pick <= 2:
            return f"{left} {self.random.choice(['=', '≠', '<', '≤', '>', '≥', '∣'])} {right}"
        if pick == 3:
            mark = "MOD" if kind == "ℕ" else "ZMOD"
            return f"{left} ≡ {right} [{mark} {self.random.randint(0, 6)}]"
        if pick == 4:
            return f"{self.random.choice(['Even', 'Odd'])} ({left})"
        first, second = (self.proposition(depth - 1) for _ in range(2))
        if pick == 5:
            return f"(∀ k < 7, (({first}) ∨ k + {self.random.randint(0, 3)} ≤ 8))"
        if pick == 6:
            return f"(∃ k < 9, k * k = {self.number(1, 'ℕ')} ∧ ({second}))"
        return f"(({first}) {self.random.choice('∧∨→↔')} ({second}))"


async def test_random_propositions_are_what_lean_decides(toolchain: Toolchain) -> None:
    source = _Random(20)
    environment = await Environment.open(toolchain, Limits(step_seconds=60))
    decided = 0
    try:
        for _ in range(12):
            claims = []
            for _ in range(25):
                proposition = source.proposition(2)
                known = evaluate(read(proposition), {}, {})
                if known is not None:
                    claims.append(f"({proposition})" if known else f"¬({proposition})")
            decided += len(claims)
            state = await environment.start(parse(f"theorem t : {' ∧ '.join(claims)}", "open Nat"))
            tactic = (
                "refine ⟨"
                + ", ".join("?_" for _ in claims)
                + "⟩ <;> first | decide | (norm_num; done) | decide +kernel"
            )
            after = await environment.step(state, tactic)
            assert isinstance(after, ProofState), after.message
            assert after.solved, str(after)
    finally:
        await environment.close()
    assert decided >= 290
