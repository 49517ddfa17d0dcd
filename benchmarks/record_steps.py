"""Which steps does the environment's benchmark take?  Writes `benchmarks/data/steps.jsonl`.

For each of our own statements a proof is walked; at every state of it the next tactic and some others are
tried, as a search would, and what came out is noted.  Steps of a statement are in random order, but none from
a state that was not reached before.  Run once: the file is committed, and the benchmark replays it.
"""

from __future__ import annotations

import asyncio
import json
import random
from pathlib import Path

from lean.environment import Environment, Limits, ProofState
from lean.statement import parse
from lean.toolchain import find

DATA = Path(__file__).parent / "data" / "steps.jsonl"
STEPS = 500

OTHERS = (
    "simp",
    "omega",
    "intro x",
    "constructor",
    "ring_nf",
    "norm_num",
    "simp_all",
    "rfl",
    "decide",
    "exfalso",
    "rw [Nat.add_comm]",
    "rw [Nat.mul_comm] at h",
    "exact h",
    "linarith",
    "have key : 0 < 1 := by omega",
    "by_cases hc : 0 = 1",
    "cases h",
    "nlinarith",
    "symm",
    "refine ⟨?_, ?_⟩",
    "apply Nat.le_antisymm",
    "subst h",
    "trivial",
    "contradiction",
    "left",
)

PROOFS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "theorem sum_of_two (a b : ℕ) (h : a + b = 10) (h₂ : a = b) : a = 5",
        ("subst h₂", "have k : 2 * a = 10 := by omega", "omega"),
    ),
    (
        "theorem three_divides (n : ℕ) : 3 ∣ n * n * n + 2 * n",
        (
            "induction n with\n| zero => exact ⟨0, by omega⟩\n| succ k ih => ?_",
            "obtain ⟨j, hj⟩ := ih",
            "refine ⟨j + k * k + k + 1, ?_⟩",
            "have e : (k + 1) * (k + 1) * (k + 1) = k * k * k + 3 * (k * k) + 3 * k + 1 := by ring",
            "rw [e]",
            "omega",
        ),
    ),
    (
        "theorem swap_and (p q r : Prop) (h : p ∧ q ∧ r) : r ∧ q ∧ p",
        ("obtain ⟨hp, hq, hr⟩ := h", "refine ⟨?_, ?_, ?_⟩", "· exact hr", "· exact hq", "exact hp"),
    ),
    (
        "theorem or_cases (a : ℤ) (h : a = 1 ∨ a = -1) : a * a = 1",
        ("rcases h with h | h", "· subst h\n  decide", "rw [h]", "decide"),
    ),
    (
        "theorem even_square (n : ℕ) (h : n % 2 = 0) : n * n % 2 = 0",
        ("rw [Nat.mul_mod]", "rw [h]"),
    ),
    (
        "theorem bounds (x y : ℤ) (h₁ : x + y ≤ 7) (h₂ : 2 * x - y ≥ 3) (h₃ : 0 ≤ y) : x ≤ 7",
        ("have hx : x ≤ 7 - y := by omega", "have hy : 7 - y ≤ 7 := by omega", "exact Int.le_trans hx hy"),
    ),
    (
        "theorem exists_between (a b : ℕ) (h : a + 1 < b) : ∃ c, a < c ∧ c < b",
        ("refine ⟨a + 1, ?_, ?_⟩", "· omega", "exact h"),
    ),
    (
        "theorem square_of_sum (a b : ℤ) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b",
        ("have h : (a + b) * (a + b) = a * (a + b) + b * (a + b) := by ring", "rw [h]", "ring"),
    ),
    (
        "theorem not_both (p q : Prop) (h : ¬ (p ∧ q)) (hp : p) : ¬ q",
        ("intro hq", "apply h", "constructor", "· exact hp", "exact hq"),
    ),
    (
        "theorem sum_zero (a b c : ℕ) (h : a + b + c = 0) : a = 0 ∧ b = 0 ∧ c = 0",
        ("constructor", "· omega", "constructor", "· omega", "omega"),
    ),
    (
        "theorem function_shift (f : ℕ → ℕ) (h : ∀ n, f (n + 1) = f n + 2) (h₀ : f 0 = 1) : f 3 = 7",
        (
            "have h₁ := h 0",
            "have h₂ := h 1",
            "have h₃ := h 2",
            "simp only [Nat.zero_add] at h₁",
            "rw [h₃, h₂, h₁, h₀]",
        ),
    ),
    (
        "theorem closed (f : ℕ → ℕ) (h : ∀ n, f (n + 1) = f n + 3) (h₀ : f 0 = 2) : ∀ n, f n = 3 * n + 2",
        ("intro n", "induction n with\n| zero => rw [h₀]\n| succ k ih => ?_", "rw [h, ih]", "omega"),
    ),
    (
        "theorem mod_seven (n : ℕ) (h : n % 7 = 3) : (2 * n + 1) % 7 = 0",
        ("have k : ∃ m, n = 7 * m + 3 := ⟨n / 7, by omega⟩", "obtain ⟨m, hm⟩ := k", "subst hm", "omega"),
    ),
    (
        "theorem nonneg_square (x : ℤ) : 0 ≤ x * x",
        (
            "rcases Int.le_total 0 x with h | h",
            "· exact Int.mul_nonneg h h",
            "have k : 0 ≤ (-x) * (-x) := Int.mul_nonneg (by omega) (by omega)",
            "have e : (-x) * (-x) = x * x := by ring",
            "rw [e] at k",
            "exact k",
        ),
    ),
    (
        "theorem iff_chain (p q r : Prop) (h₁ : p ↔ q) (h₂ : q ↔ r) : p ↔ r",
        ("constructor", "· intro hp\n  exact h₂.mp (h₁.mp hp)", "intro hr", "rw [h₁, h₂]", "exact hr"),
    ),
    (
        "theorem small_cases (n : ℕ) (h : n < 4) (h₂ : n * n = 9) : n = 3",
        (
            "have c : n = 0 ∨ n = 1 ∨ n = 2 ∨ n = 3 := by omega",
            "rcases c with c | c | c | c",
            "· subst c\n  omega",
            "· subst c\n  omega",
            "· subst c\n  omega",
            "exact c",
        ),
    ),
    (
        "theorem antisymm (a b c : ℕ) (h₁ : a ≤ b) (h₂ : b ≤ c) (h₃ : c ≤ a) : a = c",
        ("have h : a ≤ c := Nat.le_trans h₁ h₂", "apply Nat.le_antisymm", "· exact h", "exact h₃"),
    ),
    (
        "theorem difference (a b : ℤ) (h : a - b = 4) (k : a + b = 10) : a * b = 21",
        ("have ha : a = 7 := by omega", "have hb : b = 3 := by omega", "subst ha", "subst hb", "decide"),
    ),
)


async def record() -> list[dict[str, object]]:
    """The steps, each with the statement, the tactics before, the tactic, and what came out."""
    rng = random.Random(2)
    rows: list[dict[str, object]] = []
    others: list[int] = []
    environment = await Environment.open(find("core"), Limits(step_seconds=5))
    try:
        for text, proof in PROOFS:
            states = [await environment.start(parse(text))]
            waiting = [(0, tactic) for tactic in (proof[0], *rng.sample(OTHERS, 7))]
            while waiting:
                depth, tactic = waiting.pop(rng.randrange(len(waiting)))
                result = await environment.step(states[depth], tactic)
                if isinstance(result, ProofState):
                    outcome = "solved" if result.solved else result.key
                elif result.kind == "failed":
                    outcome = "failed"
                else:
                    continue
                if tactic == proof[depth]:
                    if outcome == "failed":
                        raise SystemExit(f"{text}\n{tactic}\n{result}\n{states[depth]}")
                    if depth + 1 < len(proof):
                        states.append(result)
                        following = (proof[depth + 1], *rng.sample(OTHERS, 7))
                        waiting += [(depth + 1, tactic) for tactic in following]
                else:
                    others.append(len(rows))
                row = {"statement": text, "path": proof[:depth], "tactic": tactic, "outcome": outcome}
                rows.append(row)
    finally:
        await environment.close()
    if len(rows) < STEPS:
        raise SystemExit(f"only {len(rows)} steps")
    dropped = set(rng.sample(others, len(rows) - STEPS))
    return [row for index, row in enumerate(rows) if index not in dropped]


if __name__ == "__main__":
    DATA.parent.mkdir(exist_ok=True)
    with DATA.open("w", encoding="utf-8") as file:
        for row in asyncio.run(record()):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
