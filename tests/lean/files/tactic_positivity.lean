prelude
import Olympiad
set_option linter.all false
open Nat
/-! `positivity`, `push_neg` -/
example (x : ℤ) : 0 ≤ x ^ 2 := by positivity
example (x y : ℤ) : 0 ≤ x ^ 2 + y ^ 4 + 3 := by positivity
example (x y : ℤ) : 0 < x ^ 2 + y * y + 1 := by positivity
example (a b : ℤ) (ha : 0 < a) (hb : 0 < b) : 0 < a * b + a := by positivity
example (a b : ℤ) (ha : 0 ≤ a) (hb : 0 < b) : 0 ≤ a * b ^ 3 := by positivity
example (a : ℤ) (h : a ≠ 0) : 0 < a ^ 2 := by positivity
example (n : ℕ) : 0 < 2 ^ n * (n + 1) := by positivity
example (n : ℕ) : 0 < n ! := by positivity
example (n : ℕ) : (0 : ℤ) ≤ n * 3 := by positivity
example (n : ℕ) (h : 0 < n) : n * n ≠ 0 := by positivity
example (a b : ℤ) (h : 3 ≤ a) (k : 2 ≤ b) : 0 < a * b := by positivity
example (p q : ℕ → Prop) (h : ¬ ∀ x, p x → ∃ y, q y ∧ x < y) : ∃ x, p x ∧ ∀ y, q y → y ≤ x := by push_neg at h; exact h
example (p q : Prop) (h : ¬ (p ∨ ¬ q)) : ¬ p ∧ q := by push_neg at h; exact h
example (a b : ℤ) (h : ¬ (a ≤ b ∧ b < a)) : a ≤ b → a ≤ b := by push_neg at h; exact h
example (a b : ℕ) : ¬ (a < b ∧ b < a) := by push_neg; intro h; omega
