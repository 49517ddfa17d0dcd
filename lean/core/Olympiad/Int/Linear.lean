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
protected theorem neg_inj : -a = -b ↔ a = b := ⟨fun h => by rw [← Int.neg_neg a, h, Int.neg_neg], congrArg _⟩
protected theorem neg_eq_zero : -a = 0 ↔ a = 0 := Int.neg_inj (b := 0)
protected theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 :=
  ⟨fun h k => h (Int.neg_eq_zero.2 k), fun h k => h (Int.neg_eq_zero.1 k)⟩
protected theorem neg_eq_comm : -a = b ↔ -b = a := by omega
protected theorem eq_neg_comm : a = -b ↔ b = -a := by omega
protected theorem neg_eq_of_add_eq_zero (h : a + b = 0) : -a = b := by omega
protected theorem eq_neg_of_add_eq_zero (h : a + b = 0) : a = -b := by omega
protected theorem add_left_inj (k : Int) : a + k = b + k ↔ a = b := ⟨Int.add_right_cancel, congrArg (· + k)⟩
protected theorem add_right_inj (k : Int) : k + a = k + b ↔ a = b := ⟨Int.add_left_cancel, congrArg (k + ·)⟩
protected theorem sub_left_inj (k : Int) : a - k = b - k ↔ a = b := Int.add_left_inj (-k)
protected theorem sub_right_inj (k : Int) : k - a = k - b ↔ a = b := (Int.add_right_inj k).trans Int.neg_inj
protected theorem sub_eq_zero : a - b = 0 ↔ a = b := by omega
protected theorem sub_ne_zero : a - b ≠ 0 ↔ a ≠ b :=
  ⟨fun h k => h (Int.sub_eq_zero.2 k), fun h k => h (Int.sub_eq_zero.1 k)⟩
protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add (-a)
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
protected theorem sub_eq_iff_eq_add' : a - b = c ↔ a = b + c := by omega
protected theorem eq_sub_iff_add_eq : a = b - c ↔ a + c = b := by omega
protected theorem sub_eq_iff_eq_add : a - b = c ↔ a = c + b := by omega
protected theorem eq_sub_of_add_eq (h : a + c = b) : a = b - c := Int.eq_sub_iff_add_eq.2 h
protected theorem eq_sub_of_add_eq' (h : c + a = b) : a = b - c := by omega
protected theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := Int.sub_eq_iff_eq_add.2 h
protected theorem eq_add_of_sub_eq (h : a - c = b) : a = b + c := Int.sub_eq_iff_eq_add.1 h
protected theorem add_eq_of_eq_sub (h : a = c - b) : a + b = c := Int.eq_sub_iff_add_eq.1 h
protected theorem two_mul (n : Int) : 2 * n = n + n := by omega
protected theorem mul_two (n : Int) : n * 2 = n + n := by omega
theorem sub_one_add_one (a : Int) : a - 1 + 1 = a := by omega
theorem add_one_sub_one (a : Int) : a + 1 - 1 = a := by omega

/-! ## Order -/
protected theorem le_rfl : a ≤ a := Int.le_refl a
protected theorem lt_trans (h : a < b) (k : b < c) : a < c := Int.lt_of_lt_of_le h (Int.le_of_lt k)
protected theorem lt_asymm (h : a < b) : ¬ b < a := fun k => Int.lt_irrefl a (Int.lt_trans h k)
protected theorem lt_of_le_of_ne (h : a ≤ b) (k : a ≠ b) : a < b :=
  Int.lt_of_not_le fun l => k (Int.le_antisymm h l)
protected theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.ne_of_lt h⟩, fun h => Int.lt_of_le_of_ne h.1 h.2⟩
protected theorem lt_iff_le_not_le : a < b ↔ a ≤ b ∧ ¬ b ≤ a :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.not_le_of_lt h⟩, fun h => Int.lt_of_not_le h.2⟩
protected theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b :=
  (Int.lt_or_ge a b).elim .inl fun k => .inr (Int.le_antisymm h k)
protected theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b :=
  ⟨Int.lt_or_eq_of_le, fun h => h.elim Int.le_of_lt Int.le_of_eq⟩
protected theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b :=
  (Int.lt_or_ge a b).elim .inr fun k => .inl (Int.le_antisymm h k)
protected theorem le_iff_eq_or_lt : a ≤ b ↔ a = b ∨ a < b :=
  ⟨Int.eq_or_lt_of_le, fun h => h.elim Int.le_of_eq Int.le_of_lt⟩
protected theorem eq_iff_le_and_ge : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Int.le_of_eq h, Int.le_of_eq h.symm⟩, fun h => Int.le_antisymm h.1 h.2⟩
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a :=
  (Int.lt_or_ge a b).imp id fun h => (Int.eq_or_lt_of_le h).imp_left Eq.symm
protected theorem lt_or_lt_of_ne (h : a ≠ b) : a < b ∨ b < a := lt_or_gt_of_ne h
protected theorem lt_or_le (a b : Int) : a < b ∨ b ≤ a := Int.lt_or_ge a b
protected theorem le_or_lt (a b : Int) : a ≤ b ∨ b < a := (Int.lt_or_ge b a).elim .inr .inl
protected theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ b < a :=
  ⟨lt_or_gt_of_ne, fun h => h.elim Int.ne_of_lt ne_of_gt⟩
protected theorem not_le : ¬ a ≤ b ↔ b < a := ⟨Int.lt_of_not_le, Int.not_le_of_lt⟩
protected theorem not_lt : ¬ a < b ↔ b ≤ a := ⟨Int.le_of_not_lt, fun h k => Int.not_le_of_lt k h⟩
protected theorem not_le_of_gt (h : b < a) : ¬ a ≤ b := Int.not_le_of_lt h
protected theorem not_lt_of_ge (h : b ≤ a) : ¬ a < b := fun k => Int.not_le_of_lt k h
protected theorem not_lt_of_le (h : b ≤ a) : ¬ a < b := fun k => Int.not_le_of_lt k h
protected theorem le_of_not_le (h : ¬ a ≤ b) : b ≤ a := Int.le_of_lt (Int.lt_of_not_le h)
protected theorem le_of_not_ge (h : ¬ a ≥ b) : a ≤ b := Int.le_of_lt (Int.lt_of_not_le h)
protected theorem lt_of_not_ge (h : ¬ a ≥ b) : a < b := Int.lt_of_not_le h
protected theorem le_of_not_gt (h : ¬ a > b) : a ≤ b := Int.le_of_not_lt h
protected theorem ne_of_lt' (h : a < b) : b ≠ a := ne_of_gt h
theorem le_of_lt_add_one (h : a < b + 1) : a ≤ b := Int.lt_add_one_iff.1 h
theorem lt_add_one_of_le (h : a ≤ b) : a < b + 1 := Int.lt_add_one_iff.2 h
theorem add_one_le_iff : a + 1 ≤ b ↔ a < b := .rfl
theorem lt_of_add_one_le (h : a + 1 ≤ b) : a < b := h
theorem le_sub_one_of_lt (h : a < b) : a ≤ b - 1 := by omega
theorem lt_of_le_sub_one (h : a ≤ b - 1) : a < b := by omega
theorem le_sub_one_iff : a ≤ b - 1 ↔ a < b := by omega
theorem sub_one_lt_iff : a - 1 < b ↔ a ≤ b := by omega
theorem lt_succ (a : Int) : a < a + 1 := Int.le_refl (a + 1)
protected theorem lt_add_one (a : Int) : a < a + 1 := Int.le_refl (a + 1)
theorem sub_one_lt_self (a : Int) : a - 1 < a := by omega
protected theorem zero_lt_one : (0 : Int) < 1 := Int.le_refl 1
protected theorem one_pos : (0 : Int) < 1 := Int.le_refl 1
protected theorem one_ne_zero : (1 : Int) ≠ 0 := ne_of_gt Int.zero_lt_one
protected theorem zero_ne_one : (0 : Int) ≠ 1 := Int.ne_of_lt Int.zero_lt_one
protected theorem pos_iff_one_le : 0 < a ↔ 1 ≤ a := .rfl
protected theorem le_of_add_le_add_left (h : a + b ≤ a + c) : b ≤ c := by omega
protected theorem le_of_add_le_add_right (h : a + b ≤ c + b) : a ≤ c := by omega
protected theorem lt_of_add_lt_add_left (h : a + b < a + c) : b < c :=
  Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.add_le_add_left k a)
protected theorem lt_of_add_lt_add_right (h : a + b < c + b) : a < c :=
  Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.add_le_add_right k b)
protected theorem add_lt_add_left (h : a < b) (c : Int) : c + a < c + b :=
  Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.le_of_add_le_add_left k)
protected theorem add_lt_add_right (h : a < b) (c : Int) : a + c < b + c :=
  Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.le_of_add_le_add_right k)
protected theorem add_lt_add (h : a < b) (k : c < d) : a + c < b + d :=
  Int.lt_trans (Int.add_lt_add_right h c) (Int.add_lt_add_left k b)
protected theorem add_lt_add_of_le_of_lt (h : a ≤ b) (k : c < d) : a + c < b + d :=
  Int.lt_of_le_of_lt (Int.add_le_add_right h c) (Int.add_lt_add_left k b)
protected theorem add_lt_add_of_lt_of_le (h : a < b) (k : c ≤ d) : a + c < b + d :=
  Int.lt_of_lt_of_le (Int.add_lt_add_right h c) (Int.add_le_add_left k b)
protected theorem add_le_add_iff_left (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  ⟨Int.le_of_add_le_add_left, fun h => Int.add_le_add_left h a⟩
protected theorem add_le_add_iff_right (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_right, fun h => Int.add_le_add_right h c⟩
protected theorem add_lt_add_iff_left (a : Int) : a + b < a + c ↔ b < c :=
  ⟨Int.lt_of_add_lt_add_left, fun h => Int.add_lt_add_left h a⟩
protected theorem add_lt_add_iff_right (c : Int) : a + c < b + c ↔ a < b :=
  ⟨Int.lt_of_add_lt_add_right, fun h => Int.add_lt_add_right h c⟩
protected theorem add_nonneg (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a + b := Int.add_le_add h k
protected theorem add_pos (h : 0 < a) (k : 0 < b) : 0 < a + b := Int.add_lt_add h k
protected theorem add_pos_of_pos_of_nonneg (h : 0 < a) (k : 0 ≤ b) : 0 < a + b := Int.add_lt_add_of_lt_of_le h k
protected theorem add_pos_of_nonneg_of_pos (h : 0 ≤ a) (k : 0 < b) : 0 < a + b := Int.add_lt_add_of_le_of_lt h k
protected theorem add_nonpos (h : a ≤ 0) (k : b ≤ 0) : a + b ≤ 0 := Int.add_le_add h k
protected theorem le_add_of_nonneg_right (h : 0 ≤ b) : a ≤ a + b := by omega
protected theorem le_add_of_nonneg_left (h : 0 ≤ b) : a ≤ b + a := by omega
protected theorem lt_add_of_pos_right (a : Int) (h : 0 < b) : a < a + b := by omega
protected theorem lt_add_of_pos_left (a : Int) (h : 0 < b) : a < b + a := by omega
protected theorem le_of_neg_le_neg (h : -b ≤ -a) : a ≤ b := by omega
protected theorem neg_lt_neg (h : a < b) : -b < -a := by omega
protected theorem lt_of_neg_lt_neg (h : -b < -a) : a < b := by omega
protected theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := ⟨Int.le_of_neg_le_neg, Int.neg_le_neg⟩
protected theorem neg_lt_neg_iff : -a < -b ↔ b < a := ⟨Int.lt_of_neg_lt_neg, Int.neg_lt_neg⟩
protected theorem neg_nonpos_of_nonneg (h : 0 ≤ a) : -a ≤ 0 := Int.neg_le_neg h
protected theorem neg_nonneg_of_nonpos (h : a ≤ 0) : 0 ≤ -a := Int.neg_le_neg h
protected theorem neg_neg_of_pos (h : 0 < a) : -a < 0 := Int.neg_lt_neg h
protected theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := Int.neg_le_neg_iff (a := 0)
protected theorem neg_nonpos_iff (a : Int) : -a ≤ 0 ↔ 0 ≤ a := Int.neg_le_neg_iff (b := 0)
protected theorem neg_pos : 0 < -a ↔ a < 0 := Int.neg_lt_neg_iff (a := 0)
protected theorem neg_lt_zero_iff (a : Int) : -a < 0 ↔ 0 < a := Int.neg_lt_neg_iff (b := 0)
protected theorem le_neg_of_le_neg (h : a ≤ -b) : b ≤ -a := by rw [← Int.neg_neg b]; exact Int.neg_le_neg h
protected theorem neg_le_of_neg_le (h : -a ≤ b) : -b ≤ a := by rw [← Int.neg_neg a]; exact Int.neg_le_neg h
protected theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a := by omega
protected theorem sub_pos : 0 < a - b ↔ b < a := by omega
protected theorem sub_pos_of_lt (h : b < a) : 0 < a - b := Int.sub_pos.2 h
protected theorem lt_of_sub_pos (h : 0 < a - b) : b < a := Int.sub_pos.1 h
protected theorem sub_nonpos_of_le (h : a ≤ b) : a - b ≤ 0 := by omega
protected theorem sub_neg_of_lt (h : a < b) : a - b < 0 := by omega
protected theorem sub_le_sub_left (h : a ≤ b) (c : Int) : c - b ≤ c - a :=
  Int.add_le_add_left (Int.neg_le_neg h) c
protected theorem sub_le_sub_right (h : a ≤ b) (c : Int) : a - c ≤ b - c := Int.add_le_add_right h (-c)
protected theorem sub_le_sub (h : a ≤ b) (k : c ≤ d) : a - d ≤ b - c := Int.add_le_add h (Int.neg_le_neg k)
protected theorem sub_lt_sub_left (h : a < b) (c : Int) : c - b < c - a :=
  Int.add_lt_add_left (Int.neg_lt_neg h) c
protected theorem sub_lt_sub_right (h : a < b) (c : Int) : a - c < b - c := Int.add_lt_add_right h (-c)
protected theorem sub_lt_self (a : Int) (h : 0 < b) : a - b < a := by omega
protected theorem sub_le_self (a : Int) (h : 0 ≤ b) : a - b ≤ a := by omega
protected theorem sub_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c := by omega
protected theorem le_sub_iff_add_le : a ≤ b - c ↔ a + c ≤ b := by omega
protected theorem sub_lt_iff : a - b < c ↔ a < c + b :=
  ⟨fun h => Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.le_sub_iff_add_le.2 k),
   fun h => Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.le_sub_iff_add_le.1 k)⟩
protected theorem lt_sub_iff : a < b - c ↔ a + c < b :=
  ⟨fun h => Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.sub_le_iff_le_add.2 k),
   fun h => Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.sub_le_iff_le_add.1 k)⟩
protected theorem le_add_of_sub_left_le (h : a - b ≤ c) : a ≤ b + c := by omega
protected theorem le_sub_right_of_add_le (h : a + b ≤ c) : a ≤ c - b := Int.le_sub_iff_add_le.2 h
protected theorem lt_sub_right_of_add_lt (h : a + b < c) : a < c - b := Int.lt_sub_iff.2 h

/-! ## Minimum and maximum -/
protected theorem min_comm (a b : Int) : min a b = min b a := Std.Commutative.comm a b
protected theorem max_comm (a b : Int) : max a b = max b a := Std.Commutative.comm a b
protected theorem min_assoc (a b c : Int) : min (min a b) c = min a (min b c) := Std.Associative.assoc a b c
protected theorem max_assoc (a b c : Int) : max (max a b) c = max a (max b c) := Std.Associative.assoc a b c
protected theorem min_self (a : Int) : min a a = a := if_pos (Int.le_refl a)
protected theorem max_self (a : Int) : max a a = a := if_pos (Int.le_refl a)
protected theorem min_eq_left (h : a ≤ b) : min a b = a := if_pos h
protected theorem min_eq_right (h : b ≤ a) : min a b = b := by omega
protected theorem max_eq_left (h : b ≤ a) : max a b = a := by omega
protected theorem max_eq_right (h : a ≤ b) : max a b = b := if_pos h
protected theorem le_min : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by omega
protected theorem max_le : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by omega

end Int

/-! ## Mathlib's names for rings, over ℤ -/
section
variable {a b c d : Int}
theorem sub_eq_add_neg (a b : Int) : a - b = a + -b := rfl
theorem sub_self (a : Int) : a - a = 0 := Int.sub_self a
theorem sub_zero (a : Int) : a - 0 = a := Int.sub_zero a
theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_sub a
theorem neg_neg (a : Int) : - -a = a := Int.neg_neg a
theorem neg_zero : -(0 : Int) = 0 := rfl
theorem neg_add_cancel (a : Int) : -a + a = 0 := Int.add_left_neg a
theorem add_neg_cancel (a : Int) : a + -a = 0 := Int.add_right_neg a
theorem neg_add (a b : Int) : -(a + b) = -a + -b := Int.neg_add a b
theorem neg_sub (a b : Int) : -(a - b) = b - a := Int.neg_sub a b
theorem neg_add_rev (a b : Int) : -(a + b) = -b + -a := by omega
theorem neg_inj : -a = -b ↔ a = b := Int.neg_inj
theorem neg_eq_zero : -a = 0 ↔ a = 0 := Int.neg_eq_zero
theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 := Int.neg_ne_zero
theorem neg_eq_iff_eq_neg : -a = b ↔ a = -b := by omega
theorem eq_neg_iff_add_eq_zero : a = -b ↔ a + b = 0 := by omega
theorem sub_add_cancel (a b : Int) : a - b + b = a := Int.sub_add_cancel a b
theorem add_sub_cancel (a b : Int) : a + (b - a) = b := by omega
theorem add_sub_cancel_right (a b : Int) : a + b - b = a := Int.add_sub_cancel a b
theorem add_sub_cancel_left (a b : Int) : a + b - a = b := Int.add_sub_cancel_left a b
theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := Int.add_sub_assoc a b c
theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := Int.sub_sub a b c
theorem sub_add (a b c : Int) : a - b + c = a - (b - c) := by omega
theorem sub_sub_self (a b : Int) : a - (a - b) = b := Int.sub_sub_self a b
theorem sub_neg_eq_add (a b : Int) : a - -b = a + b := Int.sub_neg a b
theorem sub_sub_sub_cancel_right (a b c : Int) : a - c - (b - c) = a - b := by omega
theorem sub_add_sub_cancel (a b c : Int) : a - b + (b - c) = a - c := Int.sub_add_sub_cancel a b c
theorem add_sub_add_left_eq_sub (a b c : Int) : c + a - (c + b) = a - b := Int.add_sub_add_left a b c
theorem add_sub_add_right_eq_sub (a b c : Int) : a + c - (b + c) = a - b := Int.add_sub_add_right a b c
theorem sub_eq_zero : a - b = 0 ↔ a = b := Int.sub_eq_zero
theorem sub_ne_zero : a - b ≠ 0 ↔ a ≠ b := Int.sub_ne_zero
theorem sub_eq_zero_of_eq (h : a = b) : a - b = 0 := Int.sub_eq_zero.2 h
theorem sub_ne_zero_of_ne (h : a ≠ b) : a - b ≠ 0 := Int.sub_ne_zero.2 h
theorem sub_left_inj : a - c = b - c ↔ a = b := Int.sub_left_inj c
theorem sub_right_inj : a - b = a - c ↔ b = c := Int.sub_right_inj a
theorem sub_eq_iff_eq_add : a - b = c ↔ a = c + b := Int.sub_eq_iff_eq_add
theorem sub_eq_iff_eq_add' : a - b = c ↔ a = b + c := Int.sub_eq_iff_eq_add'
theorem eq_sub_iff_add_eq : a = b - c ↔ a + c = b := Int.eq_sub_iff_add_eq
theorem eq_sub_of_add_eq (h : a + c = b) : a = b - c := Int.eq_sub_of_add_eq h
theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := Int.sub_eq_of_eq_add h
theorem eq_add_of_sub_eq (h : a - c = b) : a = b + c := Int.eq_add_of_sub_eq h
theorem neg_one_mul (a : Int) : -1 * a = -a := by omega
theorem mul_neg_one (a : Int) : a * -1 = -a := by omega
theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a := Int.sub_nonneg
theorem sub_pos : 0 < a - b ↔ b < a := Int.sub_pos
theorem sub_nonpos : a - b ≤ 0 ↔ a ≤ b := by omega
theorem sub_neg : a - b < 0 ↔ a < b := by omega
theorem sub_nonneg_of_le (h : b ≤ a) : 0 ≤ a - b := Int.sub_nonneg.2 h
theorem sub_pos_of_lt (h : b < a) : 0 < a - b := Int.sub_pos_of_lt h
theorem sub_le_sub (h : a ≤ b) (k : c ≤ d) : a - d ≤ b - c := Int.sub_le_sub h k
theorem sub_le_sub_left (h : a ≤ b) (c : Int) : c - b ≤ c - a := Int.sub_le_sub_left h c
theorem sub_le_sub_right (h : a ≤ b) (c : Int) : a - c ≤ b - c := Int.sub_le_sub_right h c
theorem sub_lt_sub_left (h : a < b) (c : Int) : c - b < c - a := Int.sub_lt_sub_left h c
theorem sub_lt_sub_right (h : a < b) (c : Int) : a - c < b - c := Int.sub_lt_sub_right h c
theorem sub_le_self (a : Int) (h : 0 ≤ b) : a - b ≤ a := Int.sub_le_self a h
theorem sub_lt_self (a : Int) (h : 0 < b) : a - b < a := Int.sub_lt_self a h
theorem sub_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c := Int.sub_le_iff_le_add
theorem sub_le_iff_le_add' : a - b ≤ c ↔ a ≤ b + c := by omega
theorem le_sub_iff_add_le : a ≤ c - b ↔ a + b ≤ c := Int.le_sub_iff_add_le
theorem le_sub_iff_add_le' : b ≤ c - a ↔ a + b ≤ c := by omega
theorem sub_lt_iff_lt_add : a - c < b ↔ a < b + c := Int.sub_lt_iff
theorem sub_lt_iff_lt_add' : a - b < c ↔ a < b + c := by omega
theorem lt_sub_iff_add_lt : a < c - b ↔ a + b < c := Int.lt_sub_iff
theorem lt_sub_iff_add_lt' : b < c - a ↔ a + b < c := by omega
theorem neg_le_neg (h : a ≤ b) : -b ≤ -a := Int.neg_le_neg h
theorem neg_lt_neg (h : a < b) : -b < -a := Int.neg_lt_neg h
theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := Int.neg_le_neg_iff
theorem neg_lt_neg_iff : -a < -b ↔ b < a := Int.neg_lt_neg_iff
theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := Int.neg_nonneg
theorem neg_nonpos : -a ≤ 0 ↔ 0 ≤ a := Int.neg_nonpos_iff a
theorem neg_pos : 0 < -a ↔ a < 0 := Int.neg_pos
theorem neg_lt_zero : -a < 0 ↔ 0 < a := Int.neg_lt_zero_iff a
theorem neg_neg_of_pos (h : 0 < a) : -a < 0 := Int.neg_neg_of_pos h
theorem neg_pos_of_neg (h : a < 0) : 0 < -a := Int.neg_pos_of_neg h
theorem neg_le : -a ≤ b ↔ -b ≤ a := by omega
theorem le_neg : a ≤ -b ↔ b ≤ -a := by omega
theorem neg_lt : -a < b ↔ -b < a := by omega
theorem lt_neg : a < -b ↔ b < -a := by omega
end
