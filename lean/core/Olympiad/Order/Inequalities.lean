prelude
import Olympiad.Order.AbsLemmas
set_option linter.all false
set_option autoImplicit false

/-! Inequalities that serve as hints: means, Cauchy–Schwarz, rearrangement, Schur, Bernoulli, growth of powers. -/

section
variable (a b c d x y z : ℤ)
/-- Arithmetic and geometric mean of two numbers. -/
theorem four_mul_le_sq_add : 4 * a * b ≤ (a + b) ^ 2 := by nlinarith [sq_nonneg (a - b)]
/-- The square of a sum and the sum of squares, two numbers. -/
theorem add_sq_le_two_mul : (a + b) ^ 2 ≤ 2 * (a ^ 2 + b ^ 2) := by nlinarith [sq_nonneg (a - b)]
/-- Sum of squares and sum of products of three numbers. -/
theorem mul_add_mul_add_mul_le_sq : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2 := by
  nlinarith [sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a)]
/-- Sum of products and square of the sum, three numbers. -/
theorem three_mul_le_sq_add : 3 * (a * b + b * c + c * a) ≤ (a + b + c) ^ 2 := by
  nlinarith [sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a)]
/-- The square of a sum and the sum of squares, three numbers. -/
theorem add_add_sq_le_three_mul : (a + b + c) ^ 2 ≤ 3 * (a ^ 2 + b ^ 2 + c ^ 2) := by
  nlinarith [sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a)]
/-- The Cauchy–Schwarz inequality for two pairs. -/
theorem cauchy_schwarz₂ : (a * c + b * d) ^ 2 ≤ (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) := by
  have h := sq_nonneg (a * d - b * c)
  have e : (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) = (a * c + b * d) ^ 2 + (a * d - b * c) ^ 2 := by ring
  omega
/-- The Cauchy–Schwarz inequality for two triples. -/
theorem cauchy_schwarz₃ : (a * x + b * y + c * z) ^ 2 ≤ (a ^ 2 + b ^ 2 + c ^ 2) * (x ^ 2 + y ^ 2 + z ^ 2) := by
  have h1 := sq_nonneg (a * y - b * x)
  have h2 := sq_nonneg (a * z - c * x)
  have h3 := sq_nonneg (b * z - c * y)
  have e : (a ^ 2 + b ^ 2 + c ^ 2) * (x ^ 2 + y ^ 2 + z ^ 2) =
    (a * x + b * y + c * z) ^ 2 + (a * y - b * x) ^ 2 + (a * z - c * x) ^ 2 + (b * z - c * y) ^ 2 := by ring
  omega
end
section
variable {a b c d : ℤ}
/-- Rearrangement of two pairs. -/
theorem mul_add_mul_le_mul_add_mul (hab : a ≤ b) (hcd : c ≤ d) : a * d + b * c ≤ a * c + b * d := by
  have := Int.mul_nonneg (show 0 ≤ b - a by omega) (show 0 ≤ d - c by omega)
  have e : (b - a) * (d - c) = a * c + b * d - (a * d + b * c) := by ring
  omega
/-- Cubes and products of three numbers that are not negative. -/
theorem three_mul_le_add_cubes (ha : 0 ≤ a) (hb : 0 ≤ b) (hc : 0 ≤ c) : 3 * (a * b * c) ≤ a ^ 3 + b ^ 3 + c ^ 3 := by
  have h := Int.mul_nonneg (show 0 ≤ a + b + c by omega)
    (show 0 ≤ (a - b) ^ 2 + (b - c) ^ 2 + (c - a) ^ 2 by
      have h1 := sq_nonneg (a - b); have h2 := sq_nonneg (b - c); have h3 := sq_nonneg (c - a); omega)
  have e : (a + b + c) * ((a - b) ^ 2 + (b - c) ^ 2 + (c - a) ^ 2) = 2 * (a ^ 3 + b ^ 3 + c ^ 3) - 2 * (3 * (a * b * c)) := by ring
  omega
/-- **Bernoulli's inequality**. -/
theorem one_add_mul_le_pow (H : -1 ≤ a) (n : ℕ) : 1 + n * a ≤ (1 + a) ^ n := by
  induction n with
  | zero => rw [Int.natCast_zero, Int.zero_mul, pow_zero]; omega
  | succ n ih =>
    have h1 := Int.mul_le_mul_of_nonneg_left ih (show 0 ≤ 1 + a by omega)
    have h2 := Int.mul_nonneg (Int.natCast_nonneg n) (mul_self_nonneg a)
    have e : (1 + a) * (1 + n * a) = 1 + (n + 1) * a + n * (a * a) := by ring
    rw [pow_succ, Int.mul_comm ((1 + a) ^ n)]
    show 1 + ((n : ℤ) + 1) * a ≤ _
    omega
end
/-- Powers of two beat the exponent. -/
theorem Nat.succ_le_two_pow (n : ℕ) : n + 1 ≤ 2 ^ n := Nat.lt_two_pow_self
/-- A product of two numbers with a fixed sum is largest when they are equal. -/
theorem Nat.four_mul_le_sq_add (a b : ℕ) : 4 * a * b ≤ (a + b) ^ 2 := by
  have h := _root_.four_mul_le_sq_add (a : ℤ) b
  exact_mod_cast h
/-- Twice the product is at most the sum of squares. -/
theorem Nat.two_mul_le_add_sq (a b : ℕ) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  have h := _root_.two_mul_le_add_sq (a : ℤ) b
  exact_mod_cast h
/-- `n ^ 2 < 2 ^ n` from 5 on. -/
theorem Nat.sq_lt_two_pow {n : ℕ} (h : 5 ≤ n) : n ^ 2 < 2 ^ n := by
  obtain ⟨k, rfl⟩ := Nat.exists_add_of_le h
  clear h
  induction k with
  | zero => decide
  | succ k ih =>
    have e1 : (5 + (k + 1)) ^ 2 = (5 + k) ^ 2 + 2 * (5 + k) + 1 := by ring
    have e2 : (5 + k) ^ 2 = 5 * (5 + k) + k * (5 + k) := by ring
    have e3 : 2 ^ (5 + (k + 1)) = 2 ^ (5 + k) * 2 := Nat.pow_succ
    have e4 := Nat.zero_le (k * (5 + k))
    omega
