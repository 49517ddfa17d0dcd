prelude
import Olympiad
set_option linter.all false
/-! `linarith`, `nlinarith` -/
example (x y : ℤ) (h : x + y = 3) (k : x - y = 1) : x = 2 := by linarith
example (x y : ℤ) (h : 2 * x + 3 * y ≤ 7) (k : x - y ≥ 1) : y ≤ 1 := by linarith
example (x y z : ℕ) (h : x < y) (k : y < z) : x + 2 ≤ z := by linarith
example (x y : ℤ) (h : ¬ x ≤ y) (k : x < y) : False := by linarith
example (x y : ℤ) (h : 0 < x ∧ x < y) : 0 < y := by linarith
example (x y : ℤ) (h : x * y > 3) (k : x * y < 2) : x = y := by linarith
example (f : ℤ → ℤ) (h : ∀ x, f x ≤ x) : f 3 + f 4 ≤ 7 := by linarith [h 3, h 4]
example (x y : ℤ) (h : x < y) : ¬ y < x := by linarith
example (x : ℤ) (a b : ℤ) (h : a ≤ x) (k : x < b) (l : x = 1000) : a < b := by linarith only [h, k]
example (n : ℕ) (h : 3 * n = 12) : n = 4 := by linarith
example (x y : ℤ) (h : (x + y) ^ 2 = x ^ 2 + y ^ 2 + 6) : x * y = 3 := by linarith
example (x y : ℤ) : 2 * x * y ≤ x ^ 2 + y ^ 2 := by nlinarith
example (x y : ℤ) : 2 * x * y ≤ x ^ 2 + y ^ 2 := by nlinarith [sq_nonneg (x - y)]
example (a b c : ℤ) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2 := by nlinarith
example (a b c : ℤ) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2 := by nlinarith [sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a)]
example (a b : ℤ) (ha : 0 ≤ a) (hb : a ≤ b) : a ^ 2 ≤ b ^ 2 := by nlinarith
example (a b : ℕ) (hb : a ≤ b) : a ^ 2 ≤ b ^ 2 := by nlinarith
example (a b : ℕ) (h : a * b = 0) (ha : 0 < a) : b = 0 := by nlinarith
example (a b : ℤ) (h : a ^ 2 + b ^ 2 = 0) : a = 0 := by nlinarith
example (x : ℤ) (h : x ^ 2 = 4) (hx : 0 < x) : x = 2 := by nlinarith
example (x y : ℤ) (h : x * y > 0) (hx : 0 < x) : 0 < y := by nlinarith
example (a b c d : ℤ) : (a * c + b * d) ^ 2 ≤ (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) := by nlinarith [sq_nonneg (a * d - b * c)]
example (a b c : ℤ) (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) : a * b * c > 0 := by nlinarith [mul_pos ha hb]
example (m n : ℕ) (h : m * m = 2 * (n * n)) (k : 0 < n) : n < m := by nlinarith
