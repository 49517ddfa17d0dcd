prelude
import Olympiad.Tactic.Positivity
import Olympiad.Tactic.Nlinarith
set_option linter.all false
set_option autoImplicit false
/-! # `gcongr`: monotonicity of sums, products and powers -/
namespace Olympiad.Gcongr
/-- Products of natural numbers are monotone in both factors. -/
theorem nat_mul {a b c d : Nat} (h : a ≤ b) (k : c ≤ d) : a * c ≤ b * d := by
  have h1 := Nat.mul_le_mul_left a k
  have h2 := Nat.mul_le_mul_left d h
  rw [Nat.mul_comm d a, Nat.mul_comm d b] at h2
  omega
/-- Multiplying by a positive natural number on the right keeps strict inequalities. -/
theorem nat_mul_lt_right {a b c : Nat} (hc : 0 < c) (h : a < b) : a * c < b * c := by
  have := Nat.mul_le_mul_left c (show a + 1 ≤ b from h)
  rw [Nat.mul_add, Nat.mul_one, Nat.mul_comm c a, Nat.mul_comm c b] at this
  omega
/-- Multiplying by a positive natural number on the left keeps strict inequalities. -/
theorem nat_mul_lt_left {a b c : Nat} (hc : 0 < c) (h : a < b) : c * a < c * b := by
  rw [Nat.mul_comm c a, Nat.mul_comm c b]; exact nat_mul_lt_right hc h
/-- Powers of natural numbers are monotone in the base. -/
theorem nat_pow {a b : Nat} (n : Nat) (h : a ≤ b) : a ^ n ≤ b ^ n := by
  induction n with
  | zero => exact Nat.le_refl _
  | succ n ih => rw [Nat.pow_succ, Nat.pow_succ]; exact nat_mul ih h
/-- Powers of a positive natural number are monotone in the exponent. -/
theorem nat_pow_exp {a m n : Nat} (ha : 0 < a) (h : m ≤ n) : a ^ m ≤ a ^ n := by
  obtain ⟨d, rfl⟩ : ∃ d, n = m + d := ⟨n - m, by omega⟩
  rw [Nat.pow_add]
  have := Nat.mul_le_mul_left (a ^ m) (show 1 ≤ a ^ d from Nat.pow_pos ha)
  rw [Nat.mul_one] at this; exact this
/-- Powers of natural numbers with nonzero exponent are strictly monotone in the base. -/
theorem nat_pow_lt {a b : Nat} (n : Nat) (hn : n ≠ 0) (h : a < b) : a ^ n < b ^ n := by
  induction n with
  | zero => exact absurd rfl hn
  | succ n ih =>
    rw [Nat.pow_succ, Nat.pow_succ]
    have h1 := nat_mul (nat_pow n (Nat.le_of_lt h)) (Nat.le_refl a)
    have h2 := nat_mul_lt_left (show 0 < b ^ n from Nat.pow_pos (by omega)) h
    omega
/-- A weak and a strict inequality of integers add up to a strict one. -/
theorem int_add_lt_left {a b c d : Int} (h : a ≤ b) (k : c < d) : a + c < b + d := by omega
/-- A strict and a weak inequality of integers add up to a strict one. -/
theorem int_add_lt_right {a b c d : Int} (h : a < b) (k : c ≤ d) : a + c < b + d := by omega
/-- Two weak inequalities of integers add up to a weak one. -/
theorem int_add_le {a b c d : Int} (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d := by omega
/-- Integer differences grow with the minuend and fall with the subtrahend. -/
theorem int_sub_le {a b c d : Int} (h : a ≤ b) (k : d ≤ c) : a - c ≤ b - d := by omega
/-- A weak and a strict inequality of natural numbers add up to a strict one. -/
theorem nat_add_lt_left {a b c d : Nat} (h : a ≤ b) (k : c < d) : a + c < b + d := by omega
/-- A strict and a weak inequality of natural numbers add up to a strict one. -/
theorem nat_add_lt_right {a b c d : Nat} (h : a < b) (k : c ≤ d) : a + c < b + d := by omega
/-- Two weak inequalities of natural numbers add up to a weak one. -/
theorem nat_add_le {a b c d : Nat} (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d := by omega
/-- Truncated differences grow with the minuend and fall with the subtrahend. -/
theorem nat_sub_le {a b c d : Nat} (h : a ≤ b) (k : d ≤ c) : a - c ≤ b - d := by omega
/-- Multiplying by a nonnegative integer on the right keeps weak inequalities. -/
theorem int_mul_right {a b c : Int} (hc : 0 ≤ c) (h : a ≤ b) : a * c ≤ b * c := by nlinarith
/-- Multiplying by a nonnegative integer on the left keeps weak inequalities. -/
theorem int_mul_left {a b c : Int} (hc : 0 ≤ c) (h : a ≤ b) : c * a ≤ c * b := by nlinarith
/-- Integer inequalities `a ≤ b`, `c ≤ d` may be multiplied when `a` and `d` are nonnegative. -/
theorem int_mul {a b c d : Int} (ha : 0 ≤ a) (hd : 0 ≤ d) (h : a ≤ b) (k : c ≤ d) : a * c ≤ b * d := by nlinarith
/-- Multiplying by a positive integer on the right keeps strict inequalities. -/
theorem int_mul_lt_right {a b c : Int} (hc : 0 < c) (h : a < b) : a * c < b * c := by nlinarith
/-- Multiplying by a positive integer on the left keeps strict inequalities. -/
theorem int_mul_lt_left {a b c : Int} (hc : 0 < c) (h : a < b) : c * a < c * b := by nlinarith
/-- Powers of integers are monotone in a nonnegative base. -/
theorem int_pow {a b : Int} (n : Nat) (ha : 0 ≤ a) (h : a ≤ b) : a ^ n ≤ b ^ n := by
  induction n with
  | zero => exact Int.le_refl _
  | succ n ih =>
    rw [Int.pow_succ, Int.pow_succ]
    exact int_mul (Olympiad.Positivity.int_pow ha n) (by omega) ih h
end Olympiad.Gcongr
/-- `gcongr` proves `a ≤ b` and `a < b` between expressions of the same shape over ℕ and ℤ from smaller comparisons: sums, differences, products, powers;
signs by `positivity`, the comparisons of parts by assumption or `omega`.  It does not leave open goals and has no patterns. -/
syntax "gcongr" : tactic
macro_rules
  | `(tactic| gcongr) => `(tactic| first
    | assumption
    | exact Nat.le_refl _
    | exact Int.le_refl _
    | ((with_reducible apply Olympiad.Gcongr.nat_add_le) <;> gcongr)
    | ((with_reducible apply Olympiad.Gcongr.int_add_le) <;> gcongr)
    | ((with_reducible apply Olympiad.Gcongr.nat_mul) <;> gcongr)
    | ((with_reducible refine Olympiad.Gcongr.int_mul_left ?_ ?_) <;> first | positivity | gcongr)
    | ((with_reducible refine Olympiad.Gcongr.int_mul_right ?_ ?_) <;> first | positivity | gcongr)
    | ((with_reducible refine Olympiad.Gcongr.int_mul ?_ ?_ ?_ ?_) <;> first | positivity | gcongr)
    | ((with_reducible refine Olympiad.Gcongr.nat_pow _ ?_) <;> gcongr)
    | ((with_reducible refine Olympiad.Gcongr.nat_pow_exp ?_ ?_) <;> first | positivity | gcongr)
    | ((with_reducible refine Olympiad.Gcongr.int_pow _ ?_ ?_) <;> first | positivity | gcongr)
    | ((with_reducible refine Olympiad.Gcongr.int_sub_le ?_ ?_) <;> gcongr)
    | ((with_reducible refine Olympiad.Gcongr.nat_sub_le ?_ ?_) <;> gcongr)
    | ((with_reducible refine Olympiad.Gcongr.nat_mul_lt_left ?_ ?_) <;> first | positivity | gcongr)
    | ((with_reducible refine Olympiad.Gcongr.nat_mul_lt_right ?_ ?_) <;> first | positivity | gcongr)
    | ((with_reducible refine Olympiad.Gcongr.int_mul_lt_left ?_ ?_) <;> first | positivity | gcongr)
    | ((with_reducible refine Olympiad.Gcongr.int_mul_lt_right ?_ ?_) <;> first | positivity | gcongr)
    | ((with_reducible refine Olympiad.Gcongr.nat_pow_lt _ ?_ ?_) <;> first | positivity | gcongr)
    | ((with_reducible refine Olympiad.Gcongr.nat_add_lt_left ?_ ?_) <;> gcongr)
    | ((with_reducible refine Olympiad.Gcongr.int_add_lt_left ?_ ?_) <;> gcongr)
    | ((with_reducible refine Olympiad.Gcongr.nat_add_lt_right ?_ ?_) <;> gcongr)
    | ((with_reducible refine Olympiad.Gcongr.int_add_lt_right ?_ ?_) <;> gcongr)
    | omega)
