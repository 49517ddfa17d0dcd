prelude
import Olympiad
set_option linter.all false
/-! `mod_decide` -/
example (a : ℤ) : a ^ 2 % 4 = 0 ∨ a ^ 2 % 4 = 1 := by mod_decide
example (n : ℕ) : 3 ∣ n ^ 3 + 2 * n := by mod_decide
example (x y : ℤ) (h₀ : x % 19 = 4) (h₁ : y % 19 = 7) : (x + 1) ^ 2 * (y + 5) ^ 3 % 19 = 13 := by mod_decide
example (n : ℕ) : 3 ∣ 2 ^ (2 * n + 1) + 1 := by mod_decide
example (n : ℕ) : ¬ 7 ∣ 2 ^ n + 1 := by mod_decide
example (n : ℕ) (h : n % 3 = 1) : (n ^ 2 + n) % 3 = 2 := by mod_decide
example (n : ℤ) : ¬ (n ^ 2 ≡ 3 [ZMOD 5]) := by mod_decide
example (a b : ℤ) (h : 7 ∣ a ^ 2 + b ^ 2) : 7 ∣ a ∧ 7 ∣ b := by mod_decide
example (n : ℕ) : n ^ 7 % 7 = n % 7 := by mod_decide
example (n : ℤ) : 120 ∣ n ^ 5 - 5 * n ^ 3 + 4 * n := by mod_decide
example (n : ℕ) (h : n % 2 = 1) : n ^ 2 % 8 = 1 := by mod_decide
example (n : ℕ) : 7 ∣ 3 ^ (2 * n + 1) + 2 ^ (n + 2) := by mod_decide
example (n : ℕ) : (7 : ℤ) ∣ 2 ^ n - 1 ↔ 3 ∣ n := by mod_decide
example (n : ℕ) : (n * 2 ^ n + 1) % 3 = 0 ↔ (n % 6 = 1 ∨ n % 6 = 2) := by mod_decide
example (a : ℕ) : a % 5 < 5 := by mod_decide
example (a b c : ℕ) (h : (a ^ 2 + b ^ 2) % 4 = c ^ 2 % 4) : a % 2 = 0 ∨ b % 2 = 0 := by mod_decide
example (k : ℕ) (h₀ : k = 2008 ^ 2 + 3) : (k ^ 2 + 1) % 10 = 0 := by mod_decide
example (x y : ℤ) (h : x % 4 = 2) (k : x ^ 2 % 8 = y % 8) (l : y % 4 = 1) : False := by mod_decide
example (x y : ℤ) (h : x ^ 2 + y ^ 2 = 4 * x * y + 3) : False := by mod_decide 4
example (x y z : ℤ) (h : x ^ 2 + y ^ 2 + z ^ 2 = 8 * x + 7) : x = y := by mod_decide 8
example (x y : ℤ) (h : x ^ 3 + y ^ 3 = 9 * x + 4) : False := by mod_decide 9
