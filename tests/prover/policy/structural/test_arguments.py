"""Each source writes an argument that Lean accepts, for shapes that it says it reads."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from lean.environment import Environment, Limits, ProofState
from lean.statement import parse
from lean.toolchain import Toolchain
from prover.policy.structural.algebra import divisions
from prover.policy.structural.cases import case_splits
from prover.policy.structural.chains import chains
from prover.policy.structural.classes import classwise
from prover.policy.structural.coins import coins
from prover.policy.structural.combinations import combinations
from prover.policy.structural.divisors import differences, remainders, residues
from prover.policy.structural.extremes import extremes
from prover.policy.structural.factoring import factorings
from prover.policy.structural.first_order import chained, consequences
from prover.policy.structural.forms import identities
from prover.policy.structural.functional import functional
from prover.policy.structural.gcds import coprimalities, eliminations_of_gcds
from prover.policy.structural.induction import inductions
from prover.policy.structural.inequalities import ordered_powers, polynomial_inequalities
from prover.policy.structural.lemmas import applications
from prover.policy.structural.listings import closed_values, listings
from prover.policy.structural.logic import truth_tables
from prover.policy.structural.moduli import descents, remainders_of_equations
from prover.policy.structural.periods import periods
from prover.policy.structural.pigeonholes import finite_instances, pigeonholes
from prover.policy.structural.policy import Source
from prover.policy.structural.primes import primes, squares
from prover.policy.structural.products import composites, vanishing
from prover.policy.structural.recurrences import values
from prover.policy.structural.sets import infinities, memberships
from prover.policy.structural.squeezing import squeezed
from prover.policy.structural.sums import closed_forms
from prover.policy.structural.truncations import exact_quotients, untruncated

CASES: list[tuple[Source, str]] = [
    (divisions, "(a b c : ℤ) (hb : a ∣ b) (hc : a ∣ c) : a ∣ 2 * b - 5 * c"),
    (divisions, "(a b c : ℤ) (h : a ∣ b) : a ∣ b * c + a ^ 2"),
    (divisions, "(a b : ℤ) : a + b ∣ a ^ 2 - b ^ 2"),
    (divisions, "(a b k : ℕ) : b ∣ a * b * k"),
    (divisions, "(d m n : ℕ) (h₁ : d ∣ 5 * m + 3 * n) (h₂ : d ∣ 3 * m + 2 * n) : d ∣ m"),
    (divisions, "(n : ℕ) : 2 ^ n ∣ 2 ^ (n + 3) + 6 * 2 ^ n"),
    (divisions, "(n : ℕ) : (n + 1) ^ 2 ≡ 1 [MOD n]"),
    (divisions, "(n : ℕ) : 1 ≡ (n + 1) ^ 2 [MOD n]"),
    (divisions, "(a b m : ℤ) : a + m * b ≡ a [ZMOD m]"),
    (divisions, "(n : ℤ) : Even (2 * n + 4)"),
    (divisions, "(n : ℕ) : Odd (4 * n ^ 2 + 1)"),
    (divisions, "(n : ℕ) : IsSquare (n * (n + 1) * (n + 2) * (n + 3) + 1)"),
    (divisions, "(n : ℕ) : ∃ m, 6 * n + 4 = 2 * m"),
    (combinations, "(a b : ℤ) (h : a + b = 5) (k : a * b = 6) : a ^ 3 + b ^ 3 = 35"),
    (combinations, "(a b : ℤ) (h : a + b = 5) (k : a * b = 6) (m : a ^ 2 + b ^ 2 = 12) : False"),
    (combinations, "(x y : ℤ) (h : x ^ 2 + x * y + y ^ 2 = 0) : x ^ 3 = y ^ 3"),
    (combinations, "(a b c : ℤ) (h : a ^ 2 + b ^ 2 = 2 * c) : a + b ∣ 2 * c - 2 * b ^ 2"),
    (remainders, "(n : ℕ) (h : n + 1 ∣ n ^ 2 + 1) : n = 0 ∨ n = 1"),
    (remainders, "(n : ℤ) (h : n - 3 ∣ n ^ 2 + 1) : n ≤ 13"),
    (remainders, "(n : ℤ) (h : n + 1 ∣ n ^ 2 - 5) : n ≤ 13"),
    (remainders, "(n : ℕ) (h : 2 * n + 1 ∣ 4 * n ^ 2 + 6) : n ≤ 3"),
    (differences, "(n : ℕ) (h : n % 2 = 1) : 8 ∣ n ^ 2 - 1"),
    (differences, "(n : ℕ) : (n ^ 4 - n ^ 2) % 12 = 0"),
    (differences, "(n : ℕ) (h : n % 3 = 1) : 3 ∣ 2 * n ^ 3 - 2 * n"),
    (listings, "(S : Finset ℕ) (h : ∀ x, x ∈ S ↔ 0 < x ∧ x ∣ 150) : S.card = 12"),
    (listings, "(S : Finset ℕ) (h : ∀ n, n ∈ S ↔ 100 ≤ n ∧ n ≤ 200 ∧ n % 7 = 0) : ∑ k ∈ S, k = 2107"),
    (listings, "(S : Finset ℤ) (h : ∀ n, n ∈ S ↔ n ^ 2 < 50 ∧ n % 2 = 1) : S.card = 8"),
    (classwise, "(n : ℕ) (h : n % 4 ≠ 2) : ∃ x y : ℤ, (n : ℤ) = x ^ 2 - y ^ 2"),
    (classwise, "(n : ℤ) : ∃ a b c : ℤ, n = a ^ 2 + b ^ 2 - c ^ 2"),
    (classwise, "(n : ℕ) (h : 1 < n) : ∃ a b : ℕ, n = 2 * a + 3 * b"),
    (classwise, "(n : ℕ) (h : n % 2 = 1) : ∃ k, n ^ 2 = 8 * k + 1"),
    (chains, "(a b : ℕ) (h : Nat.lcm a b = Nat.gcd a b) : a = b"),
    (chains, "(a b c : ℕ) (h : a * b = c ^ 2) : a ∣ c * c ^ 2"),
    (chains, "(a b c : ℕ) (h : a ∣ c) (k : b ∣ c) : Nat.lcm a b ∣ c"),
    (chains, "(a b c : ℕ) (h : a ∣ c) (k : a ∣ b) : a ∣ Nat.gcd b (c ^ 2)"),
    (divisions, "(a b : ℕ) : Nat.gcd a b ∣ 4 * a + 9 * b"),
    (truth_tables, "(a b c : Bool) : a = b ∨ b = c ∨ c = a"),
    (truth_tables, "(a b : Bool) (h : a = !b) : (a && b) = false"),
    (chained, "(f g : ℕ → ℕ) (h : Function.Injective fun x => f (g x)) (a b : ℕ) (k : g a = g b) : a = b"),
    (chained, "(P : ℕ → ℕ → Prop) (x : ℕ) (h : ∀ y, P x y) (y : ℕ) : ∃ x, P x y"),
    (finite_instances, "(f : ℕ → ℤ) (h : ∀ i, f i = 1 ∨ f i = -1) : ∑ i ∈ Finset.range 7, f i ≠ 0"),
    (pigeonholes, "(f : ℕ → ℕ) (h : ∀ i, i < 4 → f i < 3) : ∃ i j, i < j ∧ j < 4 ∧ f i = f j"),
    (exact_quotients, "(n : ℕ) : (n + 1) ^ 2 = ((n + 2).factorial - (n + 1).factorial) / n.factorial"),
    (exact_quotients, "(n : ℕ) : (2 ^ (n + 1) + 2 ^ n) / 2 ^ n = 3 + 0 * n"),
    (
        ordered_powers,
        "(m : ℕ) (h : (m + 1).factorial < (m + 1) ^ m) : (m + 1 + 1).factorial < (m + 1 + 1) ^ (m + 1)",
    ),
    (untruncated, "(n : ℕ) : n * (n + 1) - n = n ^ 2"),
    (composites, "(r : ℕ) (hp : Nat.Prime (r * r)) : False"),
    (polynomial_inequalities, "(x : ℤ) : 4 * x ≤ x ^ 4 + 3"),
    (polynomial_inequalities, "(x y : ℤ) : 2 * x + 4 * y ≤ x ^ 2 + y ^ 2 + 5"),
    (eliminations_of_gcds, "(n : ℕ) : Nat.Coprime (2 * n + 1) (2 * n + 3)"),
    (closed_values, "(a : ℕ) (h : a = ∑ d ∈ Nat.divisors 500, d) : a % 10 = 2"),
    (closed_forms, "(n : ℕ) : ∑ k ∈ Finset.range n, k ^ 3 = (∑ k ∈ Finset.range n, k) ^ 2"),
    (closed_forms, "(n : ℕ) : ∑ k ∈ Finset.Icc 1 n, k ^ 2 = n * (n + 1) * (2 * n + 1) / 6"),
    (residues, "(a b c : ℤ) (h : a ^ 2 + b ^ 2 = c ^ 2) : Even (a * b)"),
    (residues, "(a b c x : ℤ) (ha : Odd a) (hb : Odd b) (hc : Odd c) : a * x ^ 2 + b * x + c ≠ 0"),
    (residues, "(a b c : ℤ) (h : 9 ∣ a ^ 3 + b ^ 3 + c ^ 3) : 3 ∣ a * b * c"),
    (factorings, "(x y : ℤ) (h : x * y = x + y) : (x = 0 ∧ y = 0) ∨ (x = 2 ∧ y = 2)"),
    (factorings, "(x y : ℕ) (h : x * y + 2 * x + 3 * y = 30) : x ≤ 30"),
    (factorings, "(x y : ℤ) (h : 2 * x * y + 3 * x + y = 10) : x ≤ 30"),
    (factorings, "(x y : ℤ) (h : x * y = -6) : x ≤ 6"),
    (primes, "(p : ℕ) (hp : Nat.Prime p) (h : 3 < p) : p % 6 = 1 ∨ p % 6 = 5"),
    (primes, "(p : ℕ) (hp : Nat.Prime p) (h : Even p) : p = 2"),
    (primes, "(p : ℕ) (hp : Nat.Prime p) (h : 2 < p) : Odd p"),
    (primes, "(p : ℕ) (hp : Nat.Prime p) (h : Nat.Prime (p + 2)) (k : Nat.Prime (p + 4)) : p = 3"),
    (primes, "(p : ℕ) (hp : Nat.Prime p) (h : Nat.Prime (8 * p ^ 2 + 1)) : p = 3"),
    (primes, "(p : ℕ) (hp : Nat.Prime p) (h : 3 < p) : p ^ 2 ≡ 1 [MOD 24]"),
    (squares, "(n : ℕ) (h : n % 4 = 3) : ¬ IsSquare n"),
    (squares, "(m n : ℤ) (h : Even (m * n)) : Even m ∨ Even n"),
    (polynomial_inequalities, "(a b c : ℕ) : 3 * a * b * c ≤ a ^ 3 + b ^ 3 + c ^ 3"),
    (polynomial_inequalities, "(a b c : ℕ) : 8 * a * b * c ≤ (a + b) * (b + c) * (c + a)"),
    (polynomial_inequalities, "(a b c : ℤ) : a * b * c * (a + b + c) ≤ a ^ 4 + b ^ 4 + c ^ 4"),
    (polynomial_inequalities, "(x y : ℤ) : 0 ≤ x ^ 4 + y ^ 4 - 2 * x ^ 2 * y ^ 2"),
    (applications, "(a b : ℕ) : a.gcd b * a.lcm b = a * b"),
    (applications, "(a b c : ℕ) (h : a * b ∣ c) : b ∣ c"),
    (applications, "(a b : ℕ) (h : Nat.Coprime a b) : Nat.Coprime (a ^ 2) (b ^ 3)"),
    (
        chained,
        "(R : ℕ → ℕ → Prop) (hs : ∀ x y, R x y → R y x) (ht : ∀ x y z, R x y → R y z → R x z) (x y : ℕ)"
        " (h : R x y) : R x x",
    ),
    (chained, "(f : ℤ → ℤ) (hf : Function.Injective f) (a b : ℤ) (h : f (f a) = f (f b)) : a = b"),
    (chained, "(f : ℕ → ℕ) (h : Monotone f) (a b : ℕ) (k : a ≤ b) : f (f a) ≤ f (f b)"),
    (chained, "(p q : ℕ → Prop) (h : ∀ x, p x → q x ∧ p (x + 1)) (a : ℕ) (k : p a) : q (a + 1)"),
    (chained, "(p q : ℕ → Prop) (h : ∀ x, p x ↔ q x) (a : ℕ) (k : q a) : p a"),
    (consequences, "(R : ℕ → ℕ → Prop) (b : ℕ) (h : ∀ x, R b x ↔ ¬ R x x) : False"),
    (consequences, "(f : ℕ → ℕ) (h : ∀ n, f (n + 1) < f n) : False"),
    (consequences, "(f : ℕ → ℕ) (h : ∀ x y, x < y → f x < f y) (a b : ℕ) (k : a < b) : f a ≠ f b"),
    (extremes, "(n : ℕ) (h : IsLeast {m : ℕ | 0 < m ∧ m % 7 = 3 ∧ m % 5 = 2} n) : n = 17"),
    (extremes, "(n : ℕ) (h : IsGreatest {m : ℕ | m ^ 2 ≤ 200} n) : n = 14"),
    (extremes, "(n : ℤ) (h : IsLeast {m : ℤ | m ^ 2 ≤ 20} n) : n = -4"),
    (
        extremes,
        "(S : Set ℕ) (u v : ℕ) (h : ∀ a, a ∈ S ↔ 9 * a % 10 = 7) (hu : IsLeast S u)"
        " (hv : IsLeast (S \\ {u}) v) : u + v = 16",
    ),
    (case_splits, "(k : ℕ) (h : k = 12 ^ 2 + 2 ^ 12) : (k ^ 2 + 2 ^ k) % 10 = 6"),
    (pigeonholes, "(c : ℕ → Bool) : ∃ x y : ℕ, 0 < x ∧ 0 < y ∧ x + y ≤ 5 ∧ c x = c y ∧ c y = c (x + y)"),
    (pigeonholes, "(a : ℕ → ℤ) : ∃ i j : ℕ, i < j ∧ j ≤ 4 ∧ 4 ∣ a j - a i"),
    (coins, "(n : ℕ) (h : 8 ≤ n) : ∃ a b : ℕ, n = 3 * a + 5 * b"),
    (coins, "(n : ℕ) (h : 11 < n) : ∃ x y : ℕ, x * 4 + y * 5 = n + 1"),
    (functional, "(f : ℤ → ℤ) (hf : ∀ x y, f (x - y) = f x - f y) (x : ℤ) : f (-x) = -f x"),
    (functional, "(f : ℤ → ℤ) (hf : ∀ x, f (f x) = x + 2) (a b : ℤ) (h : f a = f b) : a = b"),
    (functional, "(f : ℤ → ℤ) (h : ∀ x y, f (x - y) = f x * f y) (x : ℤ) : f (2 * x) = f 0"),
    (functional, "(f : ℕ → ℕ) (h : ∀ x y, f (x + y) = f x + f y) (h₁ : f 1 = 3) : f 4 = 12"),
    (functional, "(f : ℤ → ℤ) (h : ∀ x y, f (x + f y) = f x + y) : f 0 = 0"),
    (functional, "(f : ℤ → ℤ) (h : ∀ x, f x + 2 * f (1 - x) = 3 * x) (x : ℤ) : f x = 2 - 3 * x"),
    (functional, "(f : ℤ → ℤ) (h : ∀ x, 0 < x → f x = 2 * x) (h' : f 3 = 7) : False"),
    (inductions, "(n : ℕ) : ∑ i ∈ Finset.range n, (2 * i + 1) = n ^ 2"),
    (
        inductions,
        "(a : ℕ → ℕ) (h0 : a 0 = 1) (h : ∀ n, a (n + 1) = 2 * a n + 1) (n : ℕ) : a n + 1 = 2 * 2 ^ n",
    ),
    (
        inductions,
        "(a : ℕ → ℤ) (h0 : a 0 = 0) (h1 : a 1 = 1) (h : ∀ n, a (n + 2) = 2 * a (n + 1) - a n) (n : ℕ) :"
        " a n = n",
    ),
    (inductions, "(n : ℕ) (h : 5 ≤ n) : n ^ 2 < 2 ^ n"),
    (vanishing, "(x : ℤ) (h : x ^ 2 - 5 * x + 6 = 0) : x = 2 ∨ x = 3"),
    (vanishing, "(x : ℕ) (h : x ^ 3 + 11 * x = 6 * x ^ 2 + 6) : x = 1 ∨ x = 2 ∨ x = 3"),
    (vanishing, "(x y : ℤ) (h : x ^ 2 = y ^ 2) : x = y ∨ x = -y"),
    (composites, "(n : ℕ) (h : 1 < n) : ¬ Nat.Prime (n ^ 4 + 4)"),
    (composites, "(n : ℕ) (h : 2 < n) : ¬ Nat.Prime (n ^ 2 + 3 * n + 2)"),
    (composites, "(n a : ℕ) : ¬ Nat.Prime (n ^ 4 + 4 * (a + 2) ^ 4)"),
    (remainders_of_equations, "(x y : ℤ) (h : x ^ 3 - 7 * y ^ 2 = 4) : False"),
    (remainders_of_equations, "(p q : ℕ) (h : p ^ 2 = 2 * q ^ 2 + 1) (k : q % 4 = 1) : p = 3"),
    (remainders_of_equations, "(x y : ℤ) (hx : 0 < x) (h : x ^ 2 + y ^ 2 = 3 * x * y + 6) : x ≠ 1"),
    (descents, "(x y z : ℤ) (h : x ^ 2 + y ^ 2 + z ^ 2 = 2 * x * y * z) : x = 0 ∧ y = 0 ∧ z = 0"),
    (descents, "(x y z : ℤ) (h : x ^ 3 + 2 * y ^ 3 = 4 * z ^ 3) : x = 0 ∧ y = 0 ∧ z = 0"),
    (descents, "(a b : ℕ) (hb : 0 < b) (h : a ^ 2 = 2 * b ^ 2) : False"),
    (squeezed, "(n r : ℕ) (hn : 0 < n) (h : n * (n + 1) = r * r) : False"),
    (squeezed, "(n r : ℕ) (h : n ^ 2 + 24 = r * r) : n = 1 ∨ n = 5"),
    (squeezed, "(n r : ℕ) (h : 4 * n ^ 2 + 4 * n + 3 = r ^ 2) : False"),
    (squeezed, "(n r : ℕ) (hn : 0 < n) (h : n ^ 4 + 2 * n ^ 3 + 2 * n ^ 2 + 2 * n + 1 = r ^ 2) : False"),
    (eliminations_of_gcds, "(n : ℕ) : Nat.gcd (n ^ 2 + 100) ((n + 1) ^ 2 + 100) ∣ 401"),
    (eliminations_of_gcds, "(n : ℕ) : Nat.gcd (21 * n + 4) (14 * n + 3) = 1"),
    (eliminations_of_gcds, "(n : ℕ) : Nat.Coprime (n ^ 2 + n + 1) (n + 1)"),
    (eliminations_of_gcds, "(n : ℕ) : Nat.gcd (5 * n + 3) (3 * n + 2) ≤ 1"),
    (coprimalities, "(a b : ℕ) (h : Nat.Coprime a b) : Nat.Coprime (a + b) b"),
    (identities, ": ∃ x y : ℤ, 7 * x + 5 * y = 1"),
    (identities, "(k : ℤ) : ∃ a b : ℤ, 6 * k = 12 * a + 18 * b"),
    (identities, "(k : ℤ) : ∃ a b c : ℤ, 6 * a + 10 * b + 15 * c = k"),
    (identities, "(a b c d : ℤ) : ∃ u v : ℤ, (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) = u ^ 2 + v ^ 2"),
    (identities, "(a b c d : ℤ) : ∃ u v : ℤ, (a ^ 2 - 2 * b ^ 2) * (c ^ 2 - 2 * d ^ 2) = u ^ 2 - 2 * v ^ 2"),
    (values, "(a : ℕ → ℕ) (h0 : a 0 = 1) (h : ∀ n, a (n + 1) = 2 * a n + n) : a 4 = 27"),
    (values, "(a : ℕ → ℤ) (h1 : a 1 = 3) (h : ∀ n ≥ 2, a n = n - a (n - 1)) : a 4 = 0"),
    (periods, "(a : ℕ → ℤ) (h0 : a 0 = 1) (h : ∀ n, a (n + 1) = 1 - a n) : a 1000 = 1"),
    (
        periods,
        "(a : ℕ → ℕ) (h0 : a 0 = 0) (h1 : a 1 = 1) (h : ∀ n, a (n + 2) = a (n + 1) + a n) (k : ℕ)"
        " (hk : k % 3 = 0) : 2 ∣ a k",
    ),
    (
        periods,
        "(a : ℕ → ℕ) (h0 : a 0 = 0) (h1 : a 1 = 1) (h : ∀ n > 1, a n = a (n - 2) + a (n - 1)) (k m : ℕ)"
        " (hk : k ≡ 4 [MOD 8]) (hm : m ≡ 7 [MOD 8]) : (a k + a m) % 3 = 1",
    ),
]

STEPS: list[tuple[Source, str, str]] = [
    (memberships, "(s t : Set ℕ) : s ∩ t = t ∩ s", "x ∈ s ∧ x ∈ t ↔ x ∈ t ∧ x ∈ s"),
    (memberships, ": {x : ℕ | x ^ 2 = 4} = {2}", "x ^ 2 = 4 ↔ x = 2"),
    (memberships, ": {p : ℕ × ℕ | p.1 = p.2 + 1} = {(1, 0)}", "x = y + 1 ↔ x = 1 ∧ y = 0"),
    (memberships, "(x : ℤ) (h : x ∈ {y : ℤ | 0 < y} ∩ {y | y < 2}) : x = 1", "x = 1"),
    (infinities, ": Set.Infinite {n : ℕ | n % 5 = 3}", "5 * (a + 1) + 3 ∈ {n | n % 5 = 3}"),
    (infinities, ": Set.Infinite {n : ℕ | IsSquare (n + 1)}", "(a + 2) ^ 2 - 1 ∈ {n | IsSquare (n + 1)}"),
    (infinities, ": Set.Finite {n : ℕ | n ^ 2 ≤ 50 * n}", "n ≤ 50"),
]
"""What the first goal says after the first candidate that works."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def environment(toolchain: Toolchain) -> AsyncIterator[Environment]:
    environment = await Environment.open(toolchain, Limits(step_seconds=20))
    yield environment
    await environment.close()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("source", "statement"), CASES)
async def test_a_candidate_ends_the_goal(environment: Environment, source: Source, statement: str) -> None:
    state = await environment.start(parse(f"theorem t {statement}"))
    found = sorted(source(state.goals[0]), key=lambda c: c.cost)
    for candidate in found:
        after = await environment.step(state, candidate.tactic)
        if isinstance(after, ProofState) and after.solved:
            return
    pytest.fail(f"none of {len(found)} candidates ends the goal")


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("source", "statement", "target"), STEPS)
async def test_a_candidate_leads_on(
    environment: Environment, source: Source, statement: str, target: str
) -> None:
    state = await environment.start(parse(f"theorem t {statement}"))
    reached = []
    for candidate in sorted(source(state.goals[0]), key=lambda c: c.cost):
        after = await environment.step(state, candidate.tactic)
        if isinstance(after, ProofState):
            reached.append(after.goals[0].target)
            break
    assert reached == [target]


@pytest.mark.parametrize("source", sorted({source for source, _ in CASES}, key=lambda s: s.__name__))
def test_shapes_that_do_not_fit_bring_nothing(source: Source) -> None:
    from lean.goals import parse_goals

    for text in ("⊢ True", "x : ℕ\n⊢ x ^ x - x = x", "f : ℕ → ℕ\nh : f ∣∣ (\n⊢ ∃ (", "p : Prop\n⊢ p → p"):
        if source not in (applications, inductions, case_splits):
            assert all(
                "nlinarith" in c.tactic or "mod_decide" in c.tactic for c in source(parse_goals(text)[0])
            )
