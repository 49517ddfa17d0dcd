prelude
import Olympiad
set_option linter.all false
/-! `interval_cases` -/
example (b : ℕ) (h₀ : 0 < b) (h₁ : 3 * b ^ 2 + 2 * b + 1 = 57) (h : b ≤ 10) : b = 4 := by interval_cases b
example (n : ℕ) (h₀ : n < 98) (h₁ : n * 7 % 98 = 7) (h₂ : n % 14 = 1) (h₃ : 3 < n) (h₄ : n < 20) : n = 15 := by interval_cases n
example (n : ℤ) (h : n ≤ 3) (k : -2 < n) : n ^ 2 ≤ 9 := by interval_cases n
example (n : ℤ) (h : -2 < n ∧ n ≤ 3) (p : ℤ → Prop) (hp : ∀ k, p k) : p n := by interval_cases n <;> exact hp _
example (n m : ℕ) (h : 2 * n + 3 * m = 20) : n = 1 ∨ n = 4 ∨ n = 7 ∨ n = 10 := by interval_cases n
example (n : ℕ) (f : ℕ → ℕ) (h0 : f 0 = 1) (h1 : f 1 = 1) : f (n % 2) = 1 := by
  interval_cases h : n % 2 <;> assumption
example (n : ℕ) (p : ℕ → Prop) (h : 2 ≤ n) (k : n < 5) (h2 : p 2) (h3 : p 3) (h4 : p 4) : p n := by
  interval_cases n <;> assumption
example (n : ℕ) (p q : ℕ → Prop) (h : 2 ≤ n) (k : n < 4) (hq : ∀ k, q k → p k) (h2 : q 2) (h3 : q 3) : p n := by
  interval_cases n
  · exact hq 2 h2
  · exact hq 3 h3
