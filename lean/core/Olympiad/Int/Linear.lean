prelude
import Olympiad.AC
set_option linter.all false
set_option autoImplicit false

/-! # Integers: linear facts on addition, negation, subtraction and order

The names and argument shapes of Lean's own library; then Mathlib's root names for rings, here for ℤ. -/
namespace Int
variable {a b c d k m n : Int}

/-! ## Addition, negation, subtraction -/
protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b := by omega
protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by omega
protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by omega
protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := by omega
protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by omega
protected theorem neg_inj : -a = -b ↔ a = b := by omega
protected theorem neg_eq_zero : -a = 0 ↔ a = 0 := by omega
protected theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 := by omega
protected theorem neg_eq_comm : -a = b ↔ -b = a := by omega
protected theorem eq_neg_comm : a = -b ↔ b = -a := by omega
protected theorem neg_eq_of_add_eq_zero (h : a + b = 0) : -a = b := by omega
protected theorem eq_neg_of_add_eq_zero (h : a + b = 0) : a = -b := by omega
protected theorem add_left_inj (k : Int) : a + k = b + k ↔ a = b := by omega
protected theorem add_right_inj (k : Int) : k + a = k + b ↔ a = b := by omega
protected theorem sub_left_inj (k : Int) : a - k = b - k ↔ a = b := by omega
protected theorem sub_right_inj (k : Int) : k - a = k - b ↔ a = b := by omega
protected theorem sub_eq_zero : a - b = 0 ↔ a = b := by omega
protected theorem sub_ne_zero : a - b ≠ 0 ↔ a ≠ b := by omega
protected theorem zero_sub (a : Int) : 0 - a = -a := by omega
protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := by omega
protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by omega
protected theorem sub_neg (a b : Int) : a - -b = a + b := by omega
protected theorem neg_sub_neg (a b : Int) : -a - -b = b - a := by omega
protected theorem neg_add_eq_sub (a b : Int) : -a + b = b - a := by omega
protected theorem add_neg_eq_sub (a b : Int) : a + -b = a - b := rfl
protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := by omega
protected theorem add_sub_add_right (a b c : Int) : a + c - (b + c) = a - b := by omega
protected theorem add_sub_add_left (a b c : Int) : c + a - (c + b) = a - b := by omega
protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by omega
protected theorem sub_add_cancel_left (a b : Int) : a - (a + b) = -b := by omega
protected theorem sub_add_sub_cancel (a b c : Int) : a - b + (b - c) = a - c := by omega
protected theorem sub_right_comm (a b c : Int) : a - b - c = a - c - b := by omega
protected theorem sub_eq_iff_eq_add : a - b = c ↔ a = c + b := by omega
protected theorem sub_eq_iff_eq_add' : a - b = c ↔ a = b + c := by omega
protected theorem eq_sub_iff_add_eq : a = b - c ↔ a + c = b := by omega
protected theorem eq_sub_of_add_eq (h : a + c = b) : a = b - c := by omega
protected theorem eq_sub_of_add_eq' (h : c + a = b) : a = b - c := by omega
protected theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := by omega
protected theorem eq_add_of_sub_eq (h : a - c = b) : a = b + c := by omega
protected theorem add_eq_of_eq_sub (h : a = c - b) : a + b = c := by omega
protected theorem two_mul (n : Int) : 2 * n = n + n := by omega
protected theorem mul_two (n : Int) : n * 2 = n + n := by omega
theorem sub_one_add_one (a : Int) : a - 1 + 1 = a := by omega
theorem add_one_sub_one (a : Int) : a + 1 - 1 = a := by omega

/-! ## Order -/
protected theorem le_rfl : a ≤ a := Int.le_refl a
protected theorem lt_trans (h : a < b) (k : b < c) : a < c := by omega
protected theorem lt_asymm (h : a < b) : ¬ b < a := by omega
protected theorem lt_of_le_of_ne (h : a ≤ b) (k : a ≠ b) : a < b := by omega
protected theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b := by omega
protected theorem lt_iff_le_not_le : a < b ↔ a ≤ b ∧ ¬ b ≤ a := by omega
protected theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b := by omega
protected theorem le_iff_eq_or_lt : a ≤ b ↔ a = b ∨ a < b := by omega
protected theorem eq_iff_le_and_ge : a = b ↔ a ≤ b ∧ b ≤ a := by omega
protected theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b := by omega
protected theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b := by omega
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a := by omega
protected theorem lt_or_lt_of_ne (h : a ≠ b) : a < b ∨ b < a := by omega
protected theorem lt_or_le (a b : Int) : a < b ∨ b ≤ a := by omega
protected theorem le_or_lt (a b : Int) : a ≤ b ∨ b < a := by omega
protected theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ b < a := by omega
protected theorem not_le : ¬ a ≤ b ↔ b < a := by omega
protected theorem not_lt : ¬ a < b ↔ b ≤ a := by omega
protected theorem not_le_of_gt (h : b < a) : ¬ a ≤ b := by omega
protected theorem not_lt_of_ge (h : b ≤ a) : ¬ a < b := by omega
protected theorem not_lt_of_le (h : b ≤ a) : ¬ a < b := by omega
protected theorem le_of_not_le (h : ¬ a ≤ b) : b ≤ a := by omega
protected theorem le_of_not_ge (h : ¬ a ≥ b) : a ≤ b := by omega
protected theorem lt_of_not_ge (h : ¬ a ≥ b) : a < b := by omega
protected theorem le_of_not_gt (h : ¬ a > b) : a ≤ b := by omega
protected theorem ne_of_lt' (h : a < b) : b ≠ a := by omega
theorem le_of_lt_add_one (h : a < b + 1) : a ≤ b := Int.lt_add_one_iff.1 h
theorem lt_add_one_of_le (h : a ≤ b) : a < b + 1 := Int.lt_add_one_iff.2 h
theorem add_one_le_iff : a + 1 ≤ b ↔ a < b := .rfl
theorem lt_of_add_one_le (h : a + 1 ≤ b) : a < b := h
theorem le_sub_one_of_lt (h : a < b) : a ≤ b - 1 := by omega
theorem lt_of_le_sub_one (h : a ≤ b - 1) : a < b := by omega
theorem le_sub_one_iff : a ≤ b - 1 ↔ a < b := by omega
theorem sub_one_lt_iff : a - 1 < b ↔ a ≤ b := by omega
theorem lt_succ (a : Int) : a < a + 1 := by omega
protected theorem lt_add_one (a : Int) : a < a + 1 := by omega
theorem sub_one_lt_self (a : Int) : a - 1 < a := by omega
protected theorem zero_lt_one : (0 : Int) < 1 := by omega
protected theorem one_pos : (0 : Int) < 1 := by omega
protected theorem one_ne_zero : (1 : Int) ≠ 0 := by omega
protected theorem zero_ne_one : (0 : Int) ≠ 1 := by omega
protected theorem pos_iff_one_le : 0 < a ↔ 1 ≤ a := .rfl
protected theorem add_lt_add_left (h : a < b) (c : Int) : c + a < c + b := by omega
protected theorem add_lt_add_right (h : a < b) (c : Int) : a + c < b + c := by omega
protected theorem add_lt_add (h : a < b) (k : c < d) : a + c < b + d := by omega
protected theorem add_lt_add_of_le_of_lt (h : a ≤ b) (k : c < d) : a + c < b + d := by omega
protected theorem add_lt_add_of_lt_of_le (h : a < b) (k : c ≤ d) : a + c < b + d := by omega
protected theorem add_le_add_iff_left (a : Int) : a + b ≤ a + c ↔ b ≤ c := by omega
protected theorem add_le_add_iff_right (c : Int) : a + c ≤ b + c ↔ a ≤ b := by omega
protected theorem add_lt_add_iff_left (a : Int) : a + b < a + c ↔ b < c := by omega
protected theorem add_lt_add_iff_right (c : Int) : a + c < b + c ↔ a < b := by omega
protected theorem le_of_add_le_add_left (h : a + b ≤ a + c) : b ≤ c := by omega
protected theorem le_of_add_le_add_right (h : a + b ≤ c + b) : a ≤ c := by omega
protected theorem lt_of_add_lt_add_left (h : a + b < a + c) : b < c := by omega
protected theorem lt_of_add_lt_add_right (h : a + b < c + b) : a < c := by omega
protected theorem add_nonneg (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a + b := by omega
protected theorem add_pos (h : 0 < a) (k : 0 < b) : 0 < a + b := by omega
protected theorem add_pos_of_pos_of_nonneg (h : 0 < a) (k : 0 ≤ b) : 0 < a + b := by omega
protected theorem add_pos_of_nonneg_of_pos (h : 0 ≤ a) (k : 0 < b) : 0 < a + b := by omega
protected theorem add_nonpos (h : a ≤ 0) (k : b ≤ 0) : a + b ≤ 0 := by omega
protected theorem le_add_of_nonneg_right (h : 0 ≤ b) : a ≤ a + b := by omega
protected theorem le_add_of_nonneg_left (h : 0 ≤ b) : a ≤ b + a := by omega
protected theorem lt_add_of_pos_right (a : Int) (h : 0 < b) : a < a + b := by omega
protected theorem lt_add_of_pos_left (a : Int) (h : 0 < b) : a < b + a := by omega
protected theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := by omega
protected theorem neg_lt_neg_iff : -a < -b ↔ b < a := by omega
protected theorem neg_lt_neg (h : a < b) : -b < -a := by omega
protected theorem le_of_neg_le_neg (h : -b ≤ -a) : a ≤ b := by omega
protected theorem lt_of_neg_lt_neg (h : -b < -a) : a < b := by omega
protected theorem neg_nonpos_of_nonneg (h : 0 ≤ a) : -a ≤ 0 := by omega
protected theorem neg_nonneg_of_nonpos (h : a ≤ 0) : 0 ≤ -a := by omega
protected theorem neg_neg_of_pos (h : 0 < a) : -a < 0 := by omega
protected theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := by omega
protected theorem neg_nonpos_iff (a : Int) : -a ≤ 0 ↔ 0 ≤ a := by omega
protected theorem neg_pos : 0 < -a ↔ a < 0 := by omega
protected theorem neg_lt_zero_iff (a : Int) : -a < 0 ↔ 0 < a := by omega
protected theorem le_neg_of_le_neg (h : a ≤ -b) : b ≤ -a := by omega
protected theorem neg_le_of_neg_le (h : -a ≤ b) : -b ≤ a := by omega
protected theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a := by omega
protected theorem sub_pos : 0 < a - b ↔ b < a := by omega
protected theorem sub_pos_of_lt (h : b < a) : 0 < a - b := by omega
protected theorem lt_of_sub_pos (h : 0 < a - b) : b < a := by omega
protected theorem sub_nonpos_of_le (h : a ≤ b) : a - b ≤ 0 := by omega
protected theorem sub_neg_of_lt (h : a < b) : a - b < 0 := by omega
protected theorem sub_le_sub_left (h : a ≤ b) (c : Int) : c - b ≤ c - a := by omega
protected theorem sub_le_sub_right (h : a ≤ b) (c : Int) : a - c ≤ b - c := by omega
protected theorem sub_le_sub (h : a ≤ b) (k : c ≤ d) : a - d ≤ b - c := by omega
protected theorem sub_lt_sub_left (h : a < b) (c : Int) : c - b < c - a := by omega
protected theorem sub_lt_sub_right (h : a < b) (c : Int) : a - c < b - c := by omega
protected theorem sub_lt_self (a : Int) (h : 0 < b) : a - b < a := by omega
protected theorem sub_le_self (a : Int) (h : 0 ≤ b) : a - b ≤ a := by omega
protected theorem sub_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c := by omega
protected theorem sub_lt_iff : a - b < c ↔ a < c + b := by omega
protected theorem le_sub_iff_add_le : a ≤ b - c ↔ a + c ≤ b := by omega
protected theorem lt_sub_iff : a < b - c ↔ a + c < b := by omega
protected theorem le_add_of_sub_left_le (h : a - b ≤ c) : a ≤ b + c := by omega
protected theorem le_sub_right_of_add_le (h : a + b ≤ c) : a ≤ c - b := by omega
protected theorem lt_sub_right_of_add_lt (h : a + b < c) : a < c - b := by omega

/-! ## Minimum and maximum -/
protected theorem min_comm (a b : Int) : min a b = min b a := by omega
protected theorem max_comm (a b : Int) : max a b = max b a := by omega
protected theorem min_assoc (a b c : Int) : min (min a b) c = min a (min b c) := by omega
protected theorem max_assoc (a b c : Int) : max (max a b) c = max a (max b c) := by omega
protected theorem min_self (a : Int) : min a a = a := by omega
protected theorem max_self (a : Int) : max a a = a := by omega
protected theorem min_eq_left (h : a ≤ b) : min a b = a := by omega
protected theorem min_eq_right (h : b ≤ a) : min a b = b := by omega
protected theorem max_eq_left (h : b ≤ a) : max a b = a := by omega
protected theorem max_eq_right (h : a ≤ b) : max a b = b := by omega
protected theorem le_min : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by omega
protected theorem max_le : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by omega

end Int

/-! ## Mathlib's names for rings, over ℤ -/
section
variable {a b c d : Int}
theorem sub_eq_add_neg (a b : Int) : a - b = a + -b := rfl
theorem sub_self (a : Int) : a - a = 0 := by omega
theorem sub_zero (a : Int) : a - 0 = a := by omega
theorem zero_sub (a : Int) : 0 - a = -a := by omega
theorem neg_neg (a : Int) : - -a = a := by omega
theorem neg_zero : -(0 : Int) = 0 := rfl
theorem neg_add_cancel (a : Int) : -a + a = 0 := by omega
theorem add_neg_cancel (a : Int) : a + -a = 0 := by omega
theorem neg_add (a b : Int) : -(a + b) = -a + -b := by omega
theorem neg_sub (a b : Int) : -(a - b) = b - a := by omega
theorem neg_add_rev (a b : Int) : -(a + b) = -b + -a := by omega
theorem neg_inj : -a = -b ↔ a = b := by omega
theorem neg_eq_zero : -a = 0 ↔ a = 0 := by omega
theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 := by omega
theorem neg_eq_iff_eq_neg : -a = b ↔ a = -b := by omega
theorem eq_neg_iff_add_eq_zero : a = -b ↔ a + b = 0 := by omega
theorem sub_add_cancel (a b : Int) : a - b + b = a := by omega
theorem add_sub_cancel (a b : Int) : a + (b - a) = b := by omega
theorem add_sub_cancel_right (a b : Int) : a + b - b = a := by omega
theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by omega
theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := by omega
theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := by omega
theorem sub_add (a b c : Int) : a - b + c = a - (b - c) := by omega
theorem sub_sub_self (a b : Int) : a - (a - b) = b := by omega
theorem sub_neg_eq_add (a b : Int) : a - -b = a + b := by omega
theorem sub_sub_sub_cancel_right (a b c : Int) : a - c - (b - c) = a - b := by omega
theorem sub_add_sub_cancel (a b c : Int) : a - b + (b - c) = a - c := by omega
theorem add_sub_add_left_eq_sub (a b c : Int) : c + a - (c + b) = a - b := by omega
theorem add_sub_add_right_eq_sub (a b c : Int) : a + c - (b + c) = a - b := by omega
theorem sub_eq_zero : a - b = 0 ↔ a = b := by omega
theorem sub_ne_zero : a - b ≠ 0 ↔ a ≠ b := by omega
theorem sub_eq_zero_of_eq (h : a = b) : a - b = 0 := by omega
theorem sub_ne_zero_of_ne (h : a ≠ b) : a - b ≠ 0 := by omega
theorem sub_left_inj : a - c = b - c ↔ a = b := by omega
theorem sub_right_inj : a - b = a - c ↔ b = c := by omega
theorem sub_eq_iff_eq_add : a - b = c ↔ a = c + b := by omega
theorem sub_eq_iff_eq_add' : a - b = c ↔ a = b + c := by omega
theorem eq_sub_iff_add_eq : a = b - c ↔ a + c = b := by omega
theorem eq_sub_of_add_eq (h : a + c = b) : a = b - c := by omega
theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := by omega
theorem eq_add_of_sub_eq (h : a - c = b) : a = b + c := by omega
theorem neg_one_mul (a : Int) : -1 * a = -a := by omega
theorem mul_neg_one (a : Int) : a * -1 = -a := by omega
theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a := by omega
theorem sub_pos : 0 < a - b ↔ b < a := by omega
theorem sub_nonpos : a - b ≤ 0 ↔ a ≤ b := by omega
theorem sub_neg : a - b < 0 ↔ a < b := by omega
theorem sub_nonneg_of_le (h : b ≤ a) : 0 ≤ a - b := by omega
theorem sub_pos_of_lt (h : b < a) : 0 < a - b := by omega
theorem sub_le_sub (h : a ≤ b) (k : c ≤ d) : a - d ≤ b - c := by omega
theorem sub_le_sub_left (h : a ≤ b) (c : Int) : c - b ≤ c - a := by omega
theorem sub_le_sub_right (h : a ≤ b) (c : Int) : a - c ≤ b - c := by omega
theorem sub_lt_sub_left (h : a < b) (c : Int) : c - b < c - a := by omega
theorem sub_lt_sub_right (h : a < b) (c : Int) : a - c < b - c := by omega
theorem sub_le_self (a : Int) (h : 0 ≤ b) : a - b ≤ a := by omega
theorem sub_lt_self (a : Int) (h : 0 < b) : a - b < a := by omega
theorem sub_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c := by omega
theorem sub_le_iff_le_add' : a - b ≤ c ↔ a ≤ b + c := by omega
theorem le_sub_iff_add_le : a ≤ c - b ↔ a + b ≤ c := by omega
theorem le_sub_iff_add_le' : b ≤ c - a ↔ a + b ≤ c := by omega
theorem sub_lt_iff_lt_add : a - c < b ↔ a < b + c := by omega
theorem sub_lt_iff_lt_add' : a - b < c ↔ a < b + c := by omega
theorem lt_sub_iff_add_lt : a < c - b ↔ a + b < c := by omega
theorem lt_sub_iff_add_lt' : b < c - a ↔ a + b < c := by omega
theorem neg_le_neg (h : a ≤ b) : -b ≤ -a := by omega
theorem neg_lt_neg (h : a < b) : -b < -a := by omega
theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := by omega
theorem neg_lt_neg_iff : -a < -b ↔ b < a := by omega
theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := by omega
theorem neg_nonpos : -a ≤ 0 ↔ 0 ≤ a := by omega
theorem neg_pos : 0 < -a ↔ a < 0 := by omega
theorem neg_lt_zero : -a < 0 ↔ 0 < a := by omega
theorem neg_neg_of_pos (h : 0 < a) : -a < 0 := by omega
theorem neg_pos_of_neg (h : a < 0) : 0 < -a := by omega
theorem neg_le : -a ≤ b ↔ -b ≤ a := by omega
theorem le_neg : a ≤ -b ↔ b ≤ -a := by omega
theorem neg_lt : -a < b ↔ -b < a := by omega
theorem lt_neg : a < -b ↔ b < -a := by omega
end
