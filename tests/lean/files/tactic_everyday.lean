prelude
import Olympiad
set_option linter.all false
/-! `gcongr`, `mod_cases`, `set`, `zify`, `by_contra`, `contrapose`, `use`, `tauto`, `aesop` -/
example (a b c d : ℕ) (h : a ≤ b) (k : c ≤ d) : a ^ 2 * c + 3 ≤ b ^ 2 * d + 3 := by gcongr
example (a b x : ℤ) (h : a ≤ b) (hx : 0 ≤ x) : x * a + 1 ≤ x * b + 1 := by gcongr
example (a b : ℤ) (h : a ≤ b) (ha : 0 ≤ a) : a ^ 5 ≤ b ^ 5 := by gcongr
example (m n : ℕ) (h : m ≤ n) : 2 ^ m ≤ 2 ^ n := by gcongr
example (a b : ℕ) (h : a < b) : a ^ 3 < b ^ 3 := by gcongr
example (a : ℤ) : a ^ 2 % 3 ≠ 2 := by
  mod_cases h : a % 3
  · have := h.pow 2; simp [Int.ModEq] at this; omega
  · have := h.pow 2; simp [Int.ModEq] at this; omega
  · have := h.pow 2; simp [Int.ModEq] at this; omega
example (n : ℕ) : n * (n + 1) % 2 = 0 := by
  mod_cases h : n % 2 <;> simp only [Nat.ModEq] at h <;> mod_decide
example (f : ℕ → ℕ) (n : ℕ) (h : f n + 1 = 3) : f n = 2 := by
  set y := f n with hy
  omega
example (a b : ℕ) (h : b ≤ a) (k : a * b = 6) : ((a : ℤ) * b) = 6 := by zify at k; exact k
example (a b : ℕ) (h : (a : ℤ) + 1 < b) : a + 1 < b := by zify; exact h
example (n : ℕ) (h : n * n = 4) : n = 2 := by
  by_contra k
  have : n ≤ 4 := by nlinarith
  interval_cases n
example (f : ℕ → ℕ) (h : ∃ x, f x ≠ 0) : ¬ ∀ x, f x = 0 := by
  by_contra! k
  obtain ⟨x, hx⟩ := h
  exact hx (k x)
example (m : ℕ) : m ^ 2 % 2 = 0 → m % 2 = 0 := by
  contrapose
  intro h
  mod_decide
example : ∃ x y : ℤ, x + y = 3 ∧ x * y = 2 := by use 1, 2; norm_num
example (p q : Prop) (h : p ∨ q) (k : ¬ p) : q := by tauto
example (p q r : Prop) (h : p → q) (k : q → r) : p → r := by aesop
example (p q : Prop) : p ∧ ¬q ∨ q ∧ ¬p ↔ (p ∨ q) ∧ ¬(p ∧ q) := by tauto
example (p q r : Prop) : ((p ↔ q) ↔ r) ↔ (p ↔ (q ↔ r)) := by tauto
example (p q r s : Prop) (h : p ∨ q) (g : r → ¬p) (k : r ∨ s) (l : s → q) : q := by tauto
example (s t u : Set ℕ) (x : ℕ) : x ∈ s ∧ (x ∈ t ∨ x ∈ u) ↔ x ∈ s ∧ x ∈ t ∨ x ∈ s ∧ x ∈ u := by tauto
example (a b : ℕ) (p : Prop) (h : p ∨ a < b) (g : p → a + 1 < b) : a < b + 1 := by tauto
