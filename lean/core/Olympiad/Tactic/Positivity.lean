prelude
import Olympiad.Tactic.NormNum
import Olympiad.Tactic.Linarith
set_option linter.all false
set_option autoImplicit false
/-! # `positivity`: signs of expressions over ℕ and ℤ, read off their shape -/
namespace Olympiad.Positivity
/-- A positive plus a nonnegative integer is positive. -/
theorem int_pos_add {a b : Int} (h : 0 < a) (k : 0 ≤ b) : 0 < a + b := by omega
/-- A nonnegative plus a positive integer is positive. -/
theorem int_add_pos {a b : Int} (h : 0 ≤ a) (k : 0 < b) : 0 < a + b := by omega
/-- A sum of nonnegative integers is nonnegative. -/
theorem int_add {a b : Int} (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a + b := by omega
/-- A product of positive integers is positive. -/
theorem int_mul_pos {a b : Int} (h : 0 < a) (k : 0 < b) : 0 < a * b := Int.mul_pos h k
/-- A product of nonnegative integers is nonnegative. -/
theorem int_mul {a b : Int} (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a * b := Int.mul_nonneg h k
/-- The product of an integer with itself is nonnegative. -/
theorem int_self (a : Int) : 0 ≤ a * a := by
  rcases Int.le_total 0 a with h | h
  · exact Int.mul_nonneg h h
  · have k : 0 ≤ -a := by omega
    have := Int.mul_nonneg k k
    rw [Int.neg_mul, Int.mul_neg, Int.neg_neg] at this
    exact this
/-- The product of a nonzero integer with itself is positive. -/
theorem int_self_pos {a : Int} (h : a ≠ 0) : 0 < a * a := by
  have := int_self a
  rcases Int.lt_or_gt_of_ne h with l | l
  · have k : 0 < -a := by omega
    have := Int.mul_pos k k
    rw [Int.neg_mul, Int.mul_neg, Int.neg_neg] at this
    exact this
  · exact Int.mul_pos l l
/-- A power of a positive integer is positive. -/
theorem int_pow_pos {a : Int} (h : 0 < a) (n : Nat) : 0 < a ^ n := by
  induction n with
  | zero => exact show (0 : Int) < 1 by omega
  | succ n ih => rw [Int.pow_succ]; exact Int.mul_pos ih h
/-- A power of a nonnegative integer is nonnegative. -/
theorem int_pow {a : Int} (h : 0 ≤ a) (n : Nat) : 0 ≤ a ^ n := by
  induction n with
  | zero => exact show (0 : Int) ≤ 1 by omega
  | succ n ih => rw [Int.pow_succ]; exact Int.mul_nonneg ih h
/-- A power of an integer with even exponent `n = k + k` is nonnegative. -/
theorem int_even_pow (a : Int) (n : Nat) (k : Nat) (e : Nat.beq n (Nat.add k k) = true) : 0 ≤ a ^ n := by
  rw [show n = k + k from Nat.eq_of_beq_eq_true e, Int.pow_add]; exact int_self _
/-- A power of a nonzero integer is nonzero. -/
theorem int_pow_ne {a : Int} (h : a ≠ 0) (n : Nat) : a ^ n ≠ 0 := by
  induction n with
  | zero => exact show (1 : Int) ≠ 0 by omega
  | succ n ih =>
    rw [Int.pow_succ]
    intro e
    have := int_self_pos ih
    have := int_self_pos h
    rcases Int.lt_or_gt_of_ne ih with l | l <;> rcases Int.lt_or_gt_of_ne h with m | m
    · have := Int.mul_pos (show 0 < -(a ^ n) by omega) (show 0 < -a by omega); rw [Int.neg_mul, Int.mul_neg] at this; omega
    · have := Int.mul_pos (show 0 < -(a ^ n) by omega) m; rw [Int.neg_mul] at this; omega
    · have := Int.mul_pos l (show 0 < -a by omega); rw [Int.mul_neg] at this; omega
    · have := Int.mul_pos l m; omega
/-- A power of a nonzero integer with even exponent `n = k + k` is positive. -/
theorem int_even_pow_pos {a : Int} (h : a ≠ 0) (n : Nat) (k : Nat) (e : Nat.beq n (Nat.add k k) = true) : 0 < a ^ n := by
  rw [show n = k + k from Nat.eq_of_beq_eq_true e, Int.pow_add]; exact int_self_pos (int_pow_ne h k)
/-- A positive natural number is positive as an integer. -/
theorem int_cast_pos {n : Nat} (h : 0 < n) : 0 < (n : Int) := by omega
/-- A natural number is nonnegative as an integer. -/
theorem int_cast (n : Nat) : 0 ≤ (n : Int) := by omega
/-- A positive integer is nonnegative. -/
theorem int_le_of_lt {a : Int} (h : 0 < a) : 0 ≤ a := by omega
/-- A positive integer is not zero. -/
theorem int_ne {a : Int} (h : 0 < a) : a ≠ 0 := by omega
/-- The negative of a nonzero integer is nonzero. -/
theorem int_neg_ne {a : Int} (h : a ≠ 0) : -a ≠ 0 := by omega
/-- A sum of natural numbers is positive when the first summand is. -/
theorem nat_pos_add {a b : Nat} (h : 0 < a) : 0 < a + b := by omega
/-- A sum of natural numbers is positive when the second summand is. -/
theorem nat_add_pos {a b : Nat} (h : 0 < b) : 0 < a + b := by omega
/-- A product of positive natural numbers is positive. -/
theorem nat_mul_pos {a b : Nat} (h : 0 < a) (k : 0 < b) : 0 < a * b := Nat.mul_pos h k
/-- A power of a positive natural number is positive. -/
theorem nat_pow_pos {a : Nat} (h : 0 < a) (n : Nat) : 0 < a ^ n := Nat.pow_pos h
/-- Every natural number is at least zero. -/
theorem nat_le (a : Nat) : 0 ≤ a := Nat.zero_le a
/-- A positive natural number is not zero. -/
theorem nat_ne {a : Nat} (h : 0 < a) : a ≠ 0 := by omega
end Olympiad.Positivity
/-- `positivity` without its message. -/
syntax "positivity_core" : tactic
macro_rules
  | `(tactic| positivity_core) => `(tactic| first
    | assumption
    | with_reducible exact Olympiad.Positivity.nat_le _
    | with_reducible exact Olympiad.Positivity.int_cast _
    | with_reducible exact Olympiad.Positivity.int_self _
    | ((with_reducible refine Olympiad.Positivity.int_even_pow _ _ 1 ?_) <;> rfl)
    | ((with_reducible refine Olympiad.Positivity.int_even_pow _ _ 2 ?_) <;> rfl)
    | ((with_reducible refine Olympiad.Positivity.int_even_pow _ _ 3 ?_) <;> rfl)
    | ((with_reducible refine Olympiad.Positivity.int_even_pow _ _ 4 ?_) <;> rfl)
    | with_reducible exact $(Lean.mkIdent `Nat.factorial_pos) _
    | decide
    | ((with_reducible apply Olympiad.Positivity.int_mul_pos) <;> positivity_core)
    | ((with_reducible apply Olympiad.Positivity.nat_mul_pos) <;> positivity_core)
    | ((with_reducible apply Olympiad.Positivity.int_mul) <;> positivity_core)
    | ((with_reducible apply Olympiad.Positivity.int_pow_pos) <;> positivity_core)
    | ((with_reducible apply Olympiad.Positivity.nat_pow_pos) <;> positivity_core)
    | ((with_reducible apply Olympiad.Positivity.int_pow) <;> positivity_core)
    | ((with_reducible apply Olympiad.Positivity.int_cast_pos) <;> positivity_core)
    | ((with_reducible apply Olympiad.Positivity.nat_pos_add) <;> positivity_core)
    | ((with_reducible apply Olympiad.Positivity.int_pos_add) <;> positivity_core)
    | ((with_reducible apply Olympiad.Positivity.nat_add_pos) <;> positivity_core)
    | ((with_reducible apply Olympiad.Positivity.int_add_pos) <;> positivity_core)
    | ((with_reducible apply Olympiad.Positivity.int_add) <;> positivity_core)
    | ((with_reducible refine Olympiad.Positivity.int_even_pow_pos ?_ _ 1 ?_) <;> first | rfl | positivity_core)
    | ((with_reducible refine Olympiad.Positivity.int_even_pow_pos ?_ _ 2 ?_) <;> first | rfl | positivity_core)
    | ((with_reducible refine Olympiad.Positivity.int_self_pos ?_) <;> positivity_core)
    | ((with_reducible refine Olympiad.Positivity.int_pow_ne ?_ _) <;> positivity_core)
    | ((with_reducible refine Olympiad.Positivity.int_neg_ne ?_) <;> positivity_core)
    | ((with_reducible refine Olympiad.Positivity.int_ne ?_) <;> positivity_core)
    | ((with_reducible refine Olympiad.Positivity.nat_ne ?_) <;> positivity_core)
    | ((with_reducible refine Olympiad.Positivity.int_le_of_lt ?_) <;> positivity_core)
    | omega)
/-- `positivity` proves `0 ≤ e`, `0 < e` and `e ≠ 0` over ℕ and ℤ from the shape of `e`: sums, products, powers, casts, numerals, factorials; for
atoms it looks for a hypothesis or asks `omega`.  It does not see through subtraction. -/
macro "positivity" : tactic => `(tactic| first | positivity_core | fail "positivity failed: the sign does not follow from the shape of the expression")
