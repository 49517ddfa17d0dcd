prelude
import Olympiad
set_option linter.all false
set_option autoImplicit false
/-! `decide`, `decide +kernel` and `decide_fast` on finite ranges and finite types. -/


theorem b1 : ∀ n < 10, n * n < 100 := by decide
theorem b2 : ∀ n ≤ 10, ∃ k ≤ n, 2 * k = n ∨ 2 * k + 1 = n := by decide
theorem b3 : ∀ n : ℕ, 3 ≤ n → n ≤ 10 → n * n ≥ 9 := by decide
theorem b4 : ∀ n : ℕ, 3 ≤ n ∧ n ≤ 10 → n * n ≥ 9 := by decide
theorem b5 : ∃ n < 20, n * n = 49 := by decide
theorem b6 : ∃ n : ℕ, n < 20 ∧ n * n = 49 := by decide
theorem b7 : ∀ a < 7, ∀ b < 7, (a * a + b * b) % 7 = 0 → a = 0 ∧ b = 0 := by decide
theorem b8 : ∀ a b : ℕ, a < 7 → b < 7 → (a * a + b * b) % 7 = 0 → a = 0 ∧ b = 0 := by decide
theorem b9 : ∀ x : ℤ, -5 ≤ x → x ≤ 5 → x * x ≤ 25 := by decide
theorem b10 : ∀ x ∈ [1, 2, 3], ∀ y ∈ [4, 5], x < y := by decide
theorem b11 : ∀ x : Fin 5, ∀ y : Fin 5, x + y = y + x := by decide
theorem b12 : ∃ x : Fin 5, x * x = 4 := by decide
theorem b13 : ∀ b c : Bool, (b && c) = (c && b) := by decide
theorem b14 : ∃ b : Bool, b = true := by decide
theorem b15 : ∀ n < 10, n % 2 = 0 ∨ n % 2 = 1 := by decide
theorem b16 : ¬ ∃ n < 10, n * n = 50 := by decide
theorem b17 : ∀ n ∈ Finset.range 10, n < 10 := by decide
theorem b18 : ∀ n ∈ Finset.Icc 1 10, 1 ≤ n := by decide
theorem b19 : ∃ x ∈ Finset.range 10, x * x = 81 := by decide
theorem b20 : ∃ x : ℕ, 3 ≤ x ∧ x < 7 ∧ x * x = 36 := by decide
theorem b21 : ∃ x : ℤ, -3 ≤ x ∧ x ≤ 7 ∧ x * x = 4 := by decide
theorem b22 : ∀ p : Fin 3 × Fin 3, p.1 + p.2 = p.2 + p.1 := by decide
theorem b23 : ∀ n : ℕ, n < 5 ∧ 2 ∣ n → n = 0 ∨ n = 2 ∨ n = 4 := by decide
theorem b24 : ∀ n : ℕ, 0 < n ∧ n < 5 ∧ 2 ∣ n → n = 2 ∨ n = 4 := by decide
theorem b25 : ∃! n, n < 5 ∧ n * n = 9 := by decide
theorem b26 : ∃! n : Fin 5, n = 3 := by decide
theorem b29 : ∀ a b c : ℕ, a < 4 → b < 4 → c < 4 → (a + b + c) * (a+b+c) = a*a + b*b + c*c + 2*(a*b+b*c+c*a) := by decide
theorem b30 : ∀ a b : ℤ, 0 ≤ a → a < 4 → 0 ≤ b → b < 4 → (a + b) * (a+b) = a*a + b*b + 2*(a*b) := by decide
theorem b31 : ∀ a b : ℕ, a ≤ 5 ∧ b ≤ 5 → a + b ≤ 10 := by decide
theorem b32 : ∀ a : ℕ, a < 100 → a * a % 4 = 0 ∨ a * a % 4 = 1 := by decide
theorem b33 : Nat.gcd 123456 7890 = 6 := by decide
theorem b34 : ¬ (∀ n < 10, n * n ≠ 49) := by decide
theorem b35 (a b : ℕ) (ha : a < 3) (hb : b < 3) : a * b ≤ 4 := by decide +revert
theorem b36 (a : ℕ) (ha : a % 4 < 4) : a % 4 = 0 ∨ a % 4 = 1 ∨ a % 4 = 2 ∨ a % 4 = 3 := by
  generalize a % 4 = r at *
  revert r; decide
theorem b37 : ∀ x y : Fin 8, x.val * x.val + y.val * y.val ≠ 3 := by decide
theorem b38 : (∀ n, 2 ≤ n → n < 13 → ¬ n ∣ 13) := by decide
theorem b39 : ∀ n : ℕ, 1 < n → n < 13 → ¬ n ∣ 13 := by decide
theorem b40 : ∃ a b : ℕ, a < 10 ∧ b < 10 ∧ a * a + b * b = 25 ∧ 0 < a ∧ 0 < b := by decide
theorem b41 : ∃ a < 10, ∃ b < 10, a * a + b * b = 25 ∧ 0 < a ∧ 0 < b := by decide
theorem b42 : ∀ a b c : Fin 3, a + b + c = c + b + a := by decide
theorem b43 : ∀ f : Fin 2 → Bool, f 0 = f 0 := by decide
theorem b44 : ∀ x ∈ [2, 3, 5], ∃ y ∈ [4, 9, 25], y = x * x := by decide
theorem b45 : ∀ x ∈ List.range 50, x * x < 2500 := by decide
theorem b47 : ∀ o : Option Bool, o = none ∨ o.isSome = true := by decide
theorem b48 : ∀ n > 0, n < 10 → n ≥ 1 := by decide
theorem b49 : ∀ n : ℕ, n ≥ 2 → n ≤ 9 → n * n ≤ 81 := by decide
theorem b50 : ∀ n : ℕ, n > 2 ∧ n < 9 → n * n < 81 := by decide
theorem b51 : ∀ x : ℤ, 0 < x ∧ x ≤ 5 → x * x ≤ 25 := by decide
theorem b52 : ∀ x : ℤ, x ≥ 0 → x < 5 → x * x ≤ 25 := by decide
theorem b53 : ∀ x : ℤ, |x| ≤ 5 → x * x ≤ 25 := by decide

theorem c1 : ∀ x : ℤ, -20 ≤ x → x ≤ 20 →  x * x ≥ 0 := by decide_fast
theorem c2 : ∀ n < 1000, n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by decide_fast
theorem c3 : ∃ n < 1000, n * n = 961 := by decide_fast
theorem c4 : ∀ a b : ℕ, a < 30 → b < 30 → (a + b) * (a + b) = a * a + 2 * a * b + b * b := by decide_fast
theorem c5 : ∀ a b : ℤ, -9 < a ∧ a < 9 → -9 < b ∧ b < 9 → (a + b) * (a + b) = a * a + 2 * a * b + b * b := by decide_fast
theorem c6 : ∀ n < 200, 3 ∣ n ↔ n % 3 = 0 := by decide_fast
theorem c7 : ∃ a b : ℕ, a < 30 ∧ b < 30 ∧ a * a + b * b = 841 ∧ 0 < a ∧ 0 < b := by decide_fast
theorem c8 : ∀ x : ℤ, |x| ≤ 10 → x ^ 2 % 4 = 0 ∨ x ^ 2 % 4 = 1 := by decide_fast
theorem c9 : ∀ x ∈ [1, 2, 3], x < 4 := by decide_fast
theorem c10 : ¬ ∃ n < 100, n * n = 50 := by decide_fast
theorem b27 : ∀ n : ℕ, n < 60 → ∀ m < 60, n * m = m * n := by decide +kernel
theorem b28 : ∀ n < 20000, n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by decide_fast
theorem b54 : ∀ x : ℤ, -2000 ≤ x → x ≤ 2000 → x * x ≥ 0 := by decide_fast
theorem b55 : 5 ^ 999999 % 7 = 6 := by decide +kernel
theorem b56 : (2 : ℤ) ^ 2010 % 10 = 4 := by decide +kernel
