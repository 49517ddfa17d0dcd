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
/-- In `a + (-a + b)` the terms `a` and `-a` cancel. -/
protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by omega
/-- In `-a + (a + b)` the terms `-a` and `a` cancel. -/
protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by omega
/-- In `a + b + -b` the terms `b` and `-b` cancel. -/
protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := by omega
/-- In `a + -b + b` the terms `-b` and `b` cancel. -/
protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by omega
/-- Negatives are equal exactly when the numbers are. -/
protected theorem neg_inj : -a = -b ↔ a = b := ⟨fun h => by rw [← Int.neg_neg a, h, Int.neg_neg], congrArg _⟩
/-- The negative of a number is zero exactly when the number is. -/
protected theorem neg_eq_zero : -a = 0 ↔ a = 0 := Int.neg_inj (b := 0)
/-- The negative of a number is nonzero exactly when the number is. -/
protected theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 :=
  ⟨fun h k => h (Int.neg_eq_zero.2 k), fun h k => h (Int.neg_eq_zero.1 k)⟩
/-- `-a = b` exactly when `-b = a`. -/
protected theorem neg_eq_comm : -a = b ↔ -b = a := by omega
/-- In `a = -b`, the two numbers may be exchanged: `b = -a`. -/
protected theorem eq_neg_comm : a = -b ↔ b = -a := by omega
/-- If `a + b = 0`, then `-a = b`. -/
protected theorem neg_eq_of_add_eq_zero (h : a + b = 0) : -a = b := by omega
/-- If `a + b = 0`, then `a = -b`. -/
protected theorem eq_neg_of_add_eq_zero (h : a + b = 0) : a = -b := by omega
/-- An equal right summand cancels from an equation, in both directions. -/
protected theorem add_left_inj (k : Int) : a + k = b + k ↔ a = b := ⟨Int.add_right_cancel, congrArg (· + k)⟩
/-- An equal left summand cancels from an equation, in both directions. -/
protected theorem add_right_inj (k : Int) : k + a = k + b ↔ a = b := ⟨Int.add_left_cancel, congrArg (k + ·)⟩
/-- Differences with equal second number are equal exactly when the first numbers are. -/
protected theorem sub_left_inj (k : Int) : a - k = b - k ↔ a = b := Int.add_left_inj (-k)
/-- Differences with equal first number are equal exactly when the second numbers are. -/
protected theorem sub_right_inj (k : Int) : k - a = k - b ↔ a = b := (Int.add_right_inj k).trans Int.neg_inj
/-- A difference is zero exactly when the two numbers are equal. -/
protected theorem sub_eq_zero : a - b = 0 ↔ a = b := by omega
/-- A difference is nonzero exactly when the two numbers differ. -/
protected theorem sub_ne_zero : a - b ≠ 0 ↔ a ≠ b :=
  ⟨fun h k => h (Int.sub_eq_zero.2 k), fun h k => h (Int.sub_eq_zero.1 k)⟩
/-- Zero minus a number is its negative. -/
protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add (-a)
/-- Subtracting two numbers in turn is subtracting their sum. -/
protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := by omega
/-- Subtracting `a - b` from `a` gives `b`. -/
protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by omega
/-- Subtracting a negative is adding the number. -/
protected theorem sub_neg (a b : Int) : a - -b = a + b := by omega
/-- The difference of the negatives of `a` and `b` is `b - a`. -/
protected theorem neg_sub_neg (a b : Int) : -a - -b = b - a := by omega
/-- Adding `b` to `-a` is the difference `b - a`. -/
protected theorem neg_add_eq_sub (a b : Int) : -a + b = b - a := by omega
/-- Adding the negative of a number is subtracting the number. -/
protected theorem add_neg_eq_sub (a b : Int) : a + -b = a - b := rfl
/-- Subtracting from a sum is subtracting from its second summand. -/
protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := by omega
/-- An equal right summand cancels from a difference of sums. -/
protected theorem add_sub_add_right (a b c : Int) : a + c - (b + c) = a - b := by omega
/-- An equal left summand cancels from a difference of sums. -/
protected theorem add_sub_add_left (a b c : Int) : c + a - (c + b) = a - b := by omega
/-- Subtracting the first summand from a sum leaves the second. -/
protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by omega
/-- Subtracting `a + b` from `a` gives `-b`. -/
protected theorem sub_add_cancel_left (a b : Int) : a - (a + b) = -b := by omega
/-- Adjacent differences telescope: `a - b + (b - c) = a - c`. -/
protected theorem sub_add_sub_cancel (a b c : Int) : a - b + (b - c) = a - c := by omega
/-- Two numbers may be subtracted in either order. -/
protected theorem sub_right_comm (a b c : Int) : a - b - c = a - c - b := by omega
/-- `a - b = c` exactly when `a = b + c`. -/
protected theorem sub_eq_iff_eq_add' : a - b = c ↔ a = b + c := by omega
/-- `a = b - c` exactly when `a + c = b`. -/
protected theorem eq_sub_iff_add_eq : a = b - c ↔ a + c = b := by omega
/-- `a - b = c` exactly when `a = c + b`. -/
protected theorem sub_eq_iff_eq_add : a - b = c ↔ a = c + b := by omega
/-- If `a + c = b`, then `a = b - c`. -/
protected theorem eq_sub_of_add_eq (h : a + c = b) : a = b - c := Int.eq_sub_iff_add_eq.2 h
/-- If `c + a = b`, then `a = b - c`. -/
protected theorem eq_sub_of_add_eq' (h : c + a = b) : a = b - c := by omega
/-- If `a = c + b`, then `a - b = c`. -/
protected theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := Int.sub_eq_iff_eq_add.2 h
/-- If `a - c = b`, then `a = b + c`. -/
protected theorem eq_add_of_sub_eq (h : a - c = b) : a = b + c := Int.sub_eq_iff_eq_add.1 h
/-- If `a = c - b`, then `a + b = c`. -/
protected theorem add_eq_of_eq_sub (h : a = c - b) : a + b = c := Int.eq_sub_iff_add_eq.1 h
/-- Twice a number is the number added to itself. -/
protected theorem two_mul (n : Int) : 2 * n = n + n := by omega
/-- A number times two is the number added to itself. -/
protected theorem mul_two (n : Int) : n * 2 = n + n := by omega
/-- Subtracting one and adding one again gives the number back. -/
theorem sub_one_add_one (a : Int) : a - 1 + 1 = a := by omega
/-- Adding one and subtracting one again gives the number back. -/
theorem add_one_sub_one (a : Int) : a + 1 - 1 = a := by omega

/-! ## Order -/
protected theorem le_rfl : a ≤ a := Int.le_refl a
/-- The strict order on the integers is transitive. -/
protected theorem lt_trans (h : a < b) (k : b < c) : a < c := Int.lt_of_lt_of_le h (Int.le_of_lt k)
/-- `a < b` and `b < a` cannot both hold. -/
protected theorem lt_asymm (h : a < b) : ¬ b < a := fun k => Int.lt_irrefl a (Int.lt_trans h k)
/-- An inequality between different integers is strict. -/
protected theorem lt_of_le_of_ne (h : a ≤ b) (k : a ≠ b) : a < b :=
  Int.lt_of_not_le fun l => k (Int.le_antisymm h l)
/-- `a < b` means `a ≤ b` and `a ≠ b`. -/
protected theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.ne_of_lt h⟩, fun h => Int.lt_of_le_of_ne h.1 h.2⟩
/-- `a < b` means `a ≤ b` but not `b ≤ a`. -/
protected theorem lt_iff_le_not_le : a < b ↔ a ≤ b ∧ ¬ b ≤ a :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.not_le_of_lt h⟩, fun h => Int.lt_of_not_le h.2⟩
/-- If `a ≤ b`, then `a < b` or `a = b`. -/
protected theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b :=
  (Int.lt_or_ge a b).elim .inl fun k => .inr (Int.le_antisymm h k)
/-- `a ≤ b` means `a < b` or `a = b`. -/
protected theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b :=
  ⟨Int.lt_or_eq_of_le, fun h => h.elim Int.le_of_lt Int.le_of_eq⟩
/-- If `a ≤ b`, then `a = b` or `a < b`. -/
protected theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b :=
  (Int.lt_or_ge a b).elim .inr fun k => .inl (Int.le_antisymm h k)
/-- `a ≤ b` means `a = b` or `a < b`. -/
protected theorem le_iff_eq_or_lt : a ≤ b ↔ a = b ∨ a < b :=
  ⟨Int.eq_or_lt_of_le, fun h => h.elim Int.le_of_eq Int.le_of_lt⟩
/-- Two integers are equal exactly when each is at most the other. -/
protected theorem eq_iff_le_and_ge : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Int.le_of_eq h, Int.le_of_eq h.symm⟩, fun h => Int.le_antisymm h.1 h.2⟩
/-- Of two integers, the first is less than, equal to or greater than the second. -/
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a :=
  (Int.lt_or_ge a b).imp id fun h => (Int.eq_or_lt_of_le h).imp_left Eq.symm
/-- Of two different integers, one is less than the other. -/
protected theorem lt_or_lt_of_ne (h : a ≠ b) : a < b ∨ b < a := lt_or_gt_of_ne h
/-- For any two integers, `a < b` or `b ≤ a`. -/
protected theorem lt_or_le (a b : Int) : a < b ∨ b ≤ a := Int.lt_or_ge a b
/-- For any two integers, `a ≤ b` or `b < a`. -/
protected theorem le_or_lt (a b : Int) : a ≤ b ∨ b < a := (Int.lt_or_ge b a).elim .inr .inl
/-- Two integers differ exactly when one of them is less than the other. -/
protected theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ b < a :=
  ⟨lt_or_gt_of_ne, fun h => h.elim Int.ne_of_lt ne_of_gt⟩
/-- `a ≤ b` fails exactly when `b < a`. -/
protected theorem not_le : ¬ a ≤ b ↔ b < a := ⟨Int.lt_of_not_le, Int.not_le_of_lt⟩
/-- `a < b` fails exactly when `b ≤ a`. -/
protected theorem not_lt : ¬ a < b ↔ b ≤ a := ⟨Int.le_of_not_lt, fun h k => Int.not_le_of_lt k h⟩
/-- If `b < a`, then `a ≤ b` fails. -/
protected theorem not_le_of_gt (h : b < a) : ¬ a ≤ b := Int.not_le_of_lt h
/-- If `b ≤ a`, then `a < b` fails. -/
protected theorem not_lt_of_ge (h : b ≤ a) : ¬ a < b := fun k => Int.not_le_of_lt k h
/-- A number that is at least `b` is not less than `b`. -/
protected theorem not_lt_of_le (h : b ≤ a) : ¬ a < b := fun k => Int.not_le_of_lt k h
/-- If `a ≤ b` fails, then `b ≤ a`. -/
protected theorem le_of_not_le (h : ¬ a ≤ b) : b ≤ a := Int.le_of_lt (Int.lt_of_not_le h)
/-- If `a ≥ b` fails, then `a ≤ b`. -/
protected theorem le_of_not_ge (h : ¬ a ≥ b) : a ≤ b := Int.le_of_lt (Int.lt_of_not_le h)
/-- If `a ≥ b` fails, then `a < b`. -/
protected theorem lt_of_not_ge (h : ¬ a ≥ b) : a < b := Int.lt_of_not_le h
/-- If `a > b` fails, then `a ≤ b`. -/
protected theorem le_of_not_gt (h : ¬ a > b) : a ≤ b := Int.le_of_not_lt h
/-- If `a < b`, then `b ≠ a`. -/
protected theorem ne_of_lt' (h : a < b) : b ≠ a := ne_of_gt h
/-- If `a < b + 1`, then `a ≤ b`. -/
theorem le_of_lt_add_one (h : a < b + 1) : a ≤ b := Int.lt_add_one_iff.1 h
/-- If `a ≤ b`, then `a < b + 1`. -/
theorem lt_add_one_of_le (h : a ≤ b) : a < b + 1 := Int.lt_add_one_iff.2 h
/-- `a + 1 ≤ b` exactly when `a < b`. -/
theorem add_one_le_iff : a + 1 ≤ b ↔ a < b := .rfl
/-- If `a + 1 ≤ b`, then `a < b`. -/
theorem lt_of_add_one_le (h : a + 1 ≤ b) : a < b := h
/-- If `a < b`, then `a ≤ b - 1`. -/
theorem le_sub_one_of_lt (h : a < b) : a ≤ b - 1 := by omega
/-- If `a ≤ b - 1`, then `a < b`. -/
theorem lt_of_le_sub_one (h : a ≤ b - 1) : a < b := by omega
/-- `a ≤ b - 1` exactly when `a < b`. -/
theorem le_sub_one_iff : a ≤ b - 1 ↔ a < b := by omega
/-- `a - 1 < b` exactly when `a ≤ b`. -/
theorem sub_one_lt_iff : a - 1 < b ↔ a ≤ b := by omega
/-- Every integer is less than the next one. -/
theorem lt_succ (a : Int) : a < a + 1 := Int.le_refl (a + 1)
/-- An integer is less than itself plus one. -/
protected theorem lt_add_one (a : Int) : a < a + 1 := Int.le_refl (a + 1)
/-- An integer minus one is less than the integer. -/
theorem sub_one_lt_self (a : Int) : a - 1 < a := by omega
/-- Zero is less than one in the integers. -/
protected theorem zero_lt_one : (0 : Int) < 1 := Int.le_refl 1
/-- The integer one is positive. -/
protected theorem one_pos : (0 : Int) < 1 := Int.le_refl 1
/-- The integer one is not zero. -/
protected theorem one_ne_zero : (1 : Int) ≠ 0 := ne_of_gt Int.zero_lt_one
/-- The integer zero is not one. -/
protected theorem zero_ne_one : (0 : Int) ≠ 1 := Int.ne_of_lt Int.zero_lt_one
/-- An integer is positive exactly when it is at least one. -/
protected theorem pos_iff_one_le : 0 < a ↔ 1 ≤ a := .rfl
/-- An equal left summand may be cancelled from a weak inequality. -/
protected theorem le_of_add_le_add_left (h : a + b ≤ a + c) : b ≤ c := by omega
/-- An equal right summand may be cancelled from a weak inequality. -/
protected theorem le_of_add_le_add_right (h : a + b ≤ c + b) : a ≤ c := by omega
/-- An equal left summand may be cancelled from a strict inequality. -/
protected theorem lt_of_add_lt_add_left (h : a + b < a + c) : b < c :=
  Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.add_le_add_left k a)
/-- An equal right summand may be cancelled from a strict inequality. -/
protected theorem lt_of_add_lt_add_right (h : a + b < c + b) : a < c :=
  Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.add_le_add_right k b)
/-- A number may be added on the left of both sides of a strict inequality. -/
protected theorem add_lt_add_left (h : a < b) (c : Int) : c + a < c + b :=
  Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.le_of_add_le_add_left k)
/-- A number may be added on the right of both sides of a strict inequality. -/
protected theorem add_lt_add_right (h : a < b) (c : Int) : a + c < b + c :=
  Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.le_of_add_le_add_right k)
/-- Two strict inequalities may be added. -/
protected theorem add_lt_add (h : a < b) (k : c < d) : a + c < b + d :=
  Int.lt_trans (Int.add_lt_add_right h c) (Int.add_lt_add_left k b)
/-- Adding a weak and a strict inequality gives a strict one. -/
protected theorem add_lt_add_of_le_of_lt (h : a ≤ b) (k : c < d) : a + c < b + d :=
  Int.lt_of_le_of_lt (Int.add_le_add_right h c) (Int.add_lt_add_left k b)
/-- Adding a strict and a weak inequality gives a strict one. -/
protected theorem add_lt_add_of_lt_of_le (h : a < b) (k : c ≤ d) : a + c < b + d :=
  Int.lt_of_lt_of_le (Int.add_lt_add_right h c) (Int.add_le_add_left k b)
/-- An equal left summand cancels from a weak inequality, in both directions. -/
protected theorem add_le_add_iff_left (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  ⟨Int.le_of_add_le_add_left, fun h => Int.add_le_add_left h a⟩
/-- An equal right summand cancels from a weak inequality, in both directions. -/
protected theorem add_le_add_iff_right (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_right, fun h => Int.add_le_add_right h c⟩
/-- An equal left summand cancels from a strict inequality, in both directions. -/
protected theorem add_lt_add_iff_left (a : Int) : a + b < a + c ↔ b < c :=
  ⟨Int.lt_of_add_lt_add_left, fun h => Int.add_lt_add_left h a⟩
/-- An equal right summand cancels from a strict inequality, in both directions. -/
protected theorem add_lt_add_iff_right (c : Int) : a + c < b + c ↔ a < b :=
  ⟨Int.lt_of_add_lt_add_right, fun h => Int.add_lt_add_right h c⟩
/-- The sum of two nonnegative integers is nonnegative. -/
protected theorem add_nonneg (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a + b := Int.add_le_add h k
/-- The sum of two positive integers is positive. -/
protected theorem add_pos (h : 0 < a) (k : 0 < b) : 0 < a + b := Int.add_lt_add h k
/-- The sum of a positive and a nonnegative integer is positive. -/
protected theorem add_pos_of_pos_of_nonneg (h : 0 < a) (k : 0 ≤ b) : 0 < a + b := Int.add_lt_add_of_lt_of_le h k
/-- The sum of a nonnegative and a positive integer is positive. -/
protected theorem add_pos_of_nonneg_of_pos (h : 0 ≤ a) (k : 0 < b) : 0 < a + b := Int.add_lt_add_of_le_of_lt h k
/-- The sum of two nonpositive integers is nonpositive. -/
protected theorem add_nonpos (h : a ≤ 0) (k : b ≤ 0) : a + b ≤ 0 := Int.add_le_add h k
/-- Adding a nonnegative number on the right does not make a number smaller. -/
protected theorem le_add_of_nonneg_right (h : 0 ≤ b) : a ≤ a + b := by omega
/-- Adding a nonnegative number on the left does not make a number smaller. -/
protected theorem le_add_of_nonneg_left (h : 0 ≤ b) : a ≤ b + a := by omega
/-- Adding a positive number on the right makes a number larger. -/
protected theorem lt_add_of_pos_right (a : Int) (h : 0 < b) : a < a + b := by omega
/-- Adding a positive number on the left makes a number larger. -/
protected theorem lt_add_of_pos_left (a : Int) (h : 0 < b) : a < b + a := by omega
/-- If `-b ≤ -a`, then `a ≤ b`. -/
protected theorem le_of_neg_le_neg (h : -b ≤ -a) : a ≤ b := by omega
/-- Taking negatives reverses a strict inequality. -/
protected theorem neg_lt_neg (h : a < b) : -b < -a := by omega
/-- If `-b < -a`, then `a < b`. -/
protected theorem lt_of_neg_lt_neg (h : -b < -a) : a < b := by omega
/-- `-a ≤ -b` exactly when `b ≤ a`. -/
protected theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := ⟨Int.le_of_neg_le_neg, Int.neg_le_neg⟩
/-- `-a < -b` exactly when `b < a`. -/
protected theorem neg_lt_neg_iff : -a < -b ↔ b < a := ⟨Int.lt_of_neg_lt_neg, Int.neg_lt_neg⟩
/-- The negative of a nonnegative integer is nonpositive. -/
protected theorem neg_nonpos_of_nonneg (h : 0 ≤ a) : -a ≤ 0 := Int.neg_le_neg h
/-- The negative of a nonpositive integer is nonnegative. -/
protected theorem neg_nonneg_of_nonpos (h : a ≤ 0) : 0 ≤ -a := Int.neg_le_neg h
/-- The negative of a positive integer is negative. -/
protected theorem neg_neg_of_pos (h : 0 < a) : -a < 0 := Int.neg_lt_neg h
/-- `-a` is nonnegative exactly when `a` is at most zero. -/
protected theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := Int.neg_le_neg_iff (a := 0)
/-- `-a` is at most zero exactly when `a` is nonnegative. -/
protected theorem neg_nonpos_iff (a : Int) : -a ≤ 0 ↔ 0 ≤ a := Int.neg_le_neg_iff (b := 0)
/-- `-a` is positive exactly when `a` is negative. -/
protected theorem neg_pos : 0 < -a ↔ a < 0 := Int.neg_lt_neg_iff (a := 0)
/-- `-a` is negative exactly when `a` is positive. -/
protected theorem neg_lt_zero_iff (a : Int) : -a < 0 ↔ 0 < a := Int.neg_lt_neg_iff (b := 0)
/-- If `a ≤ -b`, then `b ≤ -a`. -/
protected theorem le_neg_of_le_neg (h : a ≤ -b) : b ≤ -a := by rw [← Int.neg_neg b]; exact Int.neg_le_neg h
/-- If `-a ≤ b`, then `-b ≤ a`. -/
protected theorem neg_le_of_neg_le (h : -a ≤ b) : -b ≤ a := by rw [← Int.neg_neg a]; exact Int.neg_le_neg h
/-- A difference is nonnegative exactly when the second number is at most the first. -/
protected theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a := by omega
/-- A difference is positive exactly when the second number is less than the first. -/
protected theorem sub_pos : 0 < a - b ↔ b < a := by omega
/-- If `b < a`, then `a - b` is positive. -/
protected theorem sub_pos_of_lt (h : b < a) : 0 < a - b := Int.sub_pos.2 h
/-- If `a - b` is positive, then `b < a`. -/
protected theorem lt_of_sub_pos (h : 0 < a - b) : b < a := Int.sub_pos.1 h
/-- If `a ≤ b`, then `a - b` is at most zero. -/
protected theorem sub_nonpos_of_le (h : a ≤ b) : a - b ≤ 0 := by omega
/-- If `a < b`, then `a - b` is negative. -/
protected theorem sub_neg_of_lt (h : a < b) : a - b < 0 := by omega
/-- Subtracting both sides of a weak inequality from the same number reverses it. -/
protected theorem sub_le_sub_left (h : a ≤ b) (c : Int) : c - b ≤ c - a :=
  Int.add_le_add_left (Int.neg_le_neg h) c
/-- The same number may be subtracted from both sides of a weak inequality. -/
protected theorem sub_le_sub_right (h : a ≤ b) (c : Int) : a - c ≤ b - c := Int.add_le_add_right h (-c)
/-- If `a ≤ b` and `c ≤ d`, then `a - d ≤ b - c`. -/
protected theorem sub_le_sub (h : a ≤ b) (k : c ≤ d) : a - d ≤ b - c := Int.add_le_add h (Int.neg_le_neg k)
/-- Subtracting both sides of a strict inequality from the same number reverses it. -/
protected theorem sub_lt_sub_left (h : a < b) (c : Int) : c - b < c - a :=
  Int.add_lt_add_left (Int.neg_lt_neg h) c
/-- The same number may be subtracted from both sides of a strict inequality. -/
protected theorem sub_lt_sub_right (h : a < b) (c : Int) : a - c < b - c := Int.add_lt_add_right h (-c)
/-- Subtracting a positive number makes a number smaller. -/
protected theorem sub_lt_self (a : Int) (h : 0 < b) : a - b < a := by omega
/-- Subtracting a nonnegative number does not make a number larger. -/
protected theorem sub_le_self (a : Int) (h : 0 ≤ b) : a - b ≤ a := by omega
/-- `a - c ≤ b` exactly when `a ≤ b + c`. -/
protected theorem sub_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c := by omega
/-- `a ≤ b - c` exactly when `a + c ≤ b`. -/
protected theorem le_sub_iff_add_le : a ≤ b - c ↔ a + c ≤ b := by omega
/-- `a - b < c` exactly when `a < c + b`. -/
protected theorem sub_lt_iff : a - b < c ↔ a < c + b :=
  ⟨fun h => Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.le_sub_iff_add_le.2 k),
   fun h => Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.le_sub_iff_add_le.1 k)⟩
/-- `a < b - c` exactly when `a + c < b`. -/
protected theorem lt_sub_iff : a < b - c ↔ a + c < b :=
  ⟨fun h => Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.sub_le_iff_le_add.2 k),
   fun h => Int.lt_of_not_le fun k => Int.not_le_of_lt h (Int.sub_le_iff_le_add.1 k)⟩
/-- If `a - b ≤ c`, then `a ≤ b + c`. -/
protected theorem le_add_of_sub_left_le (h : a - b ≤ c) : a ≤ b + c := by omega
/-- If `a + b ≤ c`, then `a ≤ c - b`. -/
protected theorem le_sub_right_of_add_le (h : a + b ≤ c) : a ≤ c - b := Int.le_sub_iff_add_le.2 h
/-- If `a + b < c`, then `a < c - b`. -/
protected theorem lt_sub_right_of_add_lt (h : a + b < c) : a < c - b := Int.lt_sub_iff.2 h

/-! ## Minimum and maximum -/
protected theorem min_comm (a b : Int) : min a b = min b a := Std.Commutative.comm a b
/-- The maximum of two integers does not depend on their order. -/
protected theorem max_comm (a b : Int) : max a b = max b a := Std.Commutative.comm a b
/-- Taking minima of integers is associative. -/
protected theorem min_assoc (a b c : Int) : min (min a b) c = min a (min b c) := Std.Associative.assoc a b c
/-- Taking maxima of integers is associative. -/
protected theorem max_assoc (a b c : Int) : max (max a b) c = max a (max b c) := Std.Associative.assoc a b c
/-- The minimum of an integer and itself is that integer. -/
protected theorem min_self (a : Int) : min a a = a := if_pos (Int.le_refl a)
/-- The maximum of an integer and itself is that integer. -/
protected theorem max_self (a : Int) : max a a = a := if_pos (Int.le_refl a)
/-- If `a ≤ b`, the minimum of `a` and `b` is `a`. -/
protected theorem min_eq_left (h : a ≤ b) : min a b = a := if_pos h
/-- If `b ≤ a`, the minimum of `a` and `b` is `b`. -/
protected theorem min_eq_right (h : b ≤ a) : min a b = b := by omega
/-- If `b ≤ a`, the maximum of `a` and `b` is `a`. -/
protected theorem max_eq_left (h : b ≤ a) : max a b = a := by omega
/-- If `a ≤ b`, the maximum of `a` and `b` is `b`. -/
protected theorem max_eq_right (h : a ≤ b) : max a b = b := if_pos h
/-- A number is at most a minimum exactly when it is at most both entries. -/
protected theorem le_min : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by omega
/-- A maximum is at most `c` exactly when both entries are. -/
protected theorem max_le : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by omega

end Int

/-! ## Mathlib's names for rings, over ℤ -/
section
variable {a b c d : Int}
/-- Subtracting a number is adding its negative. -/
theorem sub_eq_add_neg (a b : Int) : a - b = a + -b := rfl
/-- A number minus itself is zero. -/
theorem sub_self (a : Int) : a - a = 0 := Int.sub_self a
/-- Subtracting zero changes nothing. -/
theorem sub_zero (a : Int) : a - 0 = a := Int.sub_zero a
/-- Zero minus a number is its negative. -/
theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_sub a
/-- The negative of the negative is the number itself. -/
theorem neg_neg (a : Int) : - -a = a := Int.neg_neg a
/-- The negative of zero is zero. -/
theorem neg_zero : -(0 : Int) = 0 := rfl
/-- The negative of a number plus the number is zero. -/
theorem neg_add_cancel (a : Int) : -a + a = 0 := Int.add_left_neg a
/-- A number plus its negative is zero. -/
theorem add_neg_cancel (a : Int) : a + -a = 0 := Int.add_right_neg a
/-- The negative of a sum is the sum of the negatives. -/
theorem neg_add (a b : Int) : -(a + b) = -a + -b := Int.neg_add a b
/-- The negative of a difference is the difference in the other order. -/
theorem neg_sub (a b : Int) : -(a - b) = b - a := Int.neg_sub a b
/-- The negative of a sum is the sum of the negatives in reverse order. -/
theorem neg_add_rev (a b : Int) : -(a + b) = -b + -a := by omega
/-- Negatives are equal exactly when the numbers are. -/
theorem neg_inj : -a = -b ↔ a = b := Int.neg_inj
/-- The negative of a number is zero exactly when the number is. -/
theorem neg_eq_zero : -a = 0 ↔ a = 0 := Int.neg_eq_zero
/-- The negative of a number is nonzero exactly when the number is. -/
theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 := Int.neg_ne_zero
/-- The minus sign may change sides of an equation: `-a = b` exactly when `a = -b`. -/
theorem neg_eq_iff_eq_neg : -a = b ↔ a = -b := by omega
/-- `a = -b` exactly when `a + b = 0`. -/
theorem eq_neg_iff_add_eq_zero : a = -b ↔ a + b = 0 := by omega
/-- Subtracting `b` and adding it again gives the number back. -/
theorem sub_add_cancel (a b : Int) : a - b + b = a := Int.sub_add_cancel a b
/-- Adding the difference `b - a` to `a` gives `b`. -/
theorem add_sub_cancel (a b : Int) : a + (b - a) = b := by omega
/-- Subtracting the second summand from a sum leaves the first. -/
theorem add_sub_cancel_right (a b : Int) : a + b - b = a := Int.add_sub_cancel a b
/-- Subtracting the first summand from a sum leaves the second. -/
theorem add_sub_cancel_left (a b : Int) : a + b - a = b := Int.add_sub_cancel_left a b
/-- Subtracting from a sum is subtracting from its second summand. -/
theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := Int.add_sub_assoc a b c
/-- Subtracting two numbers in turn is subtracting their sum. -/
theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := Int.sub_sub a b c
/-- Subtracting `b` and adding `c` is subtracting `b - c`. -/
theorem sub_add (a b c : Int) : a - b + c = a - (b - c) := by omega
/-- Subtracting `a - b` from `a` gives `b`. -/
theorem sub_sub_self (a b : Int) : a - (a - b) = b := Int.sub_sub_self a b
/-- Subtracting a negative is adding the number. -/
theorem sub_neg_eq_add (a b : Int) : a - -b = a + b := Int.sub_neg a b
/-- A number subtracted from both terms of a difference cancels. -/
theorem sub_sub_sub_cancel_right (a b c : Int) : a - c - (b - c) = a - b := by omega
/-- Adjacent differences telescope: `a - b + (b - c) = a - c`. -/
theorem sub_add_sub_cancel (a b c : Int) : a - b + (b - c) = a - c := Int.sub_add_sub_cancel a b c
/-- An equal left summand cancels from a difference of sums. -/
theorem add_sub_add_left_eq_sub (a b c : Int) : c + a - (c + b) = a - b := Int.add_sub_add_left a b c
/-- An equal right summand cancels from a difference of sums. -/
theorem add_sub_add_right_eq_sub (a b c : Int) : a + c - (b + c) = a - b := Int.add_sub_add_right a b c
/-- A difference is zero exactly when the two numbers are equal. -/
theorem sub_eq_zero : a - b = 0 ↔ a = b := Int.sub_eq_zero
/-- A difference is nonzero exactly when the two numbers differ. -/
theorem sub_ne_zero : a - b ≠ 0 ↔ a ≠ b := Int.sub_ne_zero
/-- The difference of equal numbers is zero. -/
theorem sub_eq_zero_of_eq (h : a = b) : a - b = 0 := Int.sub_eq_zero.2 h
/-- The difference of different numbers is nonzero. -/
theorem sub_ne_zero_of_ne (h : a ≠ b) : a - b ≠ 0 := Int.sub_ne_zero.2 h
/-- Differences with equal second number are equal exactly when the first numbers are. -/
theorem sub_left_inj : a - c = b - c ↔ a = b := Int.sub_left_inj c
/-- Differences with equal first number are equal exactly when the second numbers are. -/
theorem sub_right_inj : a - b = a - c ↔ b = c := Int.sub_right_inj a
/-- `a - b = c` exactly when `a = c + b`. -/
theorem sub_eq_iff_eq_add : a - b = c ↔ a = c + b := Int.sub_eq_iff_eq_add
/-- `a - b = c` exactly when `a = b + c`. -/
theorem sub_eq_iff_eq_add' : a - b = c ↔ a = b + c := Int.sub_eq_iff_eq_add'
/-- `a = b - c` exactly when `a + c = b`. -/
theorem eq_sub_iff_add_eq : a = b - c ↔ a + c = b := Int.eq_sub_iff_add_eq
/-- If `a + c = b`, then `a = b - c`. -/
theorem eq_sub_of_add_eq (h : a + c = b) : a = b - c := Int.eq_sub_of_add_eq h
/-- If `a = c + b`, then `a - b = c`. -/
theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := Int.sub_eq_of_eq_add h
/-- If `a - c = b`, then `a = b + c`. -/
theorem eq_add_of_sub_eq (h : a - c = b) : a = b + c := Int.eq_add_of_sub_eq h
/-- Multiplying by `-1` on the left gives the negative. -/
theorem neg_one_mul (a : Int) : -1 * a = -a := by omega
/-- Multiplying by `-1` on the right gives the negative. -/
theorem mul_neg_one (a : Int) : a * -1 = -a := by omega
/-- A difference is nonnegative exactly when the second number is at most the first. -/
theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a := Int.sub_nonneg
/-- A difference is positive exactly when the second number is less than the first. -/
theorem sub_pos : 0 < a - b ↔ b < a := Int.sub_pos
/-- A difference is at most zero exactly when the first number is at most the second. -/
theorem sub_nonpos : a - b ≤ 0 ↔ a ≤ b := by omega
/-- A difference is negative exactly when the first number is less than the second. -/
theorem sub_neg : a - b < 0 ↔ a < b := by omega
/-- If `b ≤ a`, then `a - b` is nonnegative. -/
theorem sub_nonneg_of_le (h : b ≤ a) : 0 ≤ a - b := Int.sub_nonneg.2 h
/-- If `b < a`, then `a - b` is positive. -/
theorem sub_pos_of_lt (h : b < a) : 0 < a - b := Int.sub_pos_of_lt h
/-- If `a ≤ b` and `c ≤ d`, then `a - d ≤ b - c`. -/
theorem sub_le_sub (h : a ≤ b) (k : c ≤ d) : a - d ≤ b - c := Int.sub_le_sub h k
/-- Subtracting both sides of a weak inequality from the same number reverses it. -/
theorem sub_le_sub_left (h : a ≤ b) (c : Int) : c - b ≤ c - a := Int.sub_le_sub_left h c
/-- The same number may be subtracted from both sides of a weak inequality. -/
theorem sub_le_sub_right (h : a ≤ b) (c : Int) : a - c ≤ b - c := Int.sub_le_sub_right h c
/-- Subtracting both sides of a strict inequality from the same number reverses it. -/
theorem sub_lt_sub_left (h : a < b) (c : Int) : c - b < c - a := Int.sub_lt_sub_left h c
/-- The same number may be subtracted from both sides of a strict inequality. -/
theorem sub_lt_sub_right (h : a < b) (c : Int) : a - c < b - c := Int.sub_lt_sub_right h c
/-- Subtracting a nonnegative number does not make a number larger. -/
theorem sub_le_self (a : Int) (h : 0 ≤ b) : a - b ≤ a := Int.sub_le_self a h
/-- Subtracting a positive number makes a number smaller. -/
theorem sub_lt_self (a : Int) (h : 0 < b) : a - b < a := Int.sub_lt_self a h
/-- `a - c ≤ b` exactly when `a ≤ b + c`. -/
theorem sub_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c := Int.sub_le_iff_le_add
/-- `a - b ≤ c` exactly when `a ≤ b + c`. -/
theorem sub_le_iff_le_add' : a - b ≤ c ↔ a ≤ b + c := by omega
/-- `a ≤ c - b` exactly when `a + b ≤ c`. -/
theorem le_sub_iff_add_le : a ≤ c - b ↔ a + b ≤ c := Int.le_sub_iff_add_le
/-- `b ≤ c - a` exactly when `a + b ≤ c`. -/
theorem le_sub_iff_add_le' : b ≤ c - a ↔ a + b ≤ c := by omega
/-- `a - c < b` exactly when `a < b + c`. -/
theorem sub_lt_iff_lt_add : a - c < b ↔ a < b + c := Int.sub_lt_iff
/-- `a - b < c` exactly when `a < b + c`. -/
theorem sub_lt_iff_lt_add' : a - b < c ↔ a < b + c := by omega
/-- `a < c - b` exactly when `a + b < c`. -/
theorem lt_sub_iff_add_lt : a < c - b ↔ a + b < c := Int.lt_sub_iff
/-- `b < c - a` exactly when `a + b < c`. -/
theorem lt_sub_iff_add_lt' : b < c - a ↔ a + b < c := by omega
/-- Taking negatives reverses a weak inequality. -/
theorem neg_le_neg (h : a ≤ b) : -b ≤ -a := Int.neg_le_neg h
/-- Taking negatives reverses a strict inequality. -/
theorem neg_lt_neg (h : a < b) : -b < -a := Int.neg_lt_neg h
/-- `-a ≤ -b` exactly when `b ≤ a`. -/
theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := Int.neg_le_neg_iff
/-- `-a < -b` exactly when `b < a`. -/
theorem neg_lt_neg_iff : -a < -b ↔ b < a := Int.neg_lt_neg_iff
/-- `-a` is nonnegative exactly when `a` is at most zero. -/
theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := Int.neg_nonneg
/-- `-a` is at most zero exactly when `a` is nonnegative. -/
theorem neg_nonpos : -a ≤ 0 ↔ 0 ≤ a := Int.neg_nonpos_iff a
/-- `-a` is positive exactly when `a` is negative. -/
theorem neg_pos : 0 < -a ↔ a < 0 := Int.neg_pos
/-- `-a` is negative exactly when `a` is positive. -/
theorem neg_lt_zero : -a < 0 ↔ 0 < a := Int.neg_lt_zero_iff a
/-- The negative of a positive integer is negative. -/
theorem neg_neg_of_pos (h : 0 < a) : -a < 0 := Int.neg_neg_of_pos h
/-- The negative of a negative integer is positive. -/
theorem neg_pos_of_neg (h : a < 0) : 0 < -a := Int.neg_pos_of_neg h
/-- `-a ≤ b` exactly when `-b ≤ a`. -/
theorem neg_le : -a ≤ b ↔ -b ≤ a := by omega
/-- `a ≤ -b` exactly when `b ≤ -a`. -/
theorem le_neg : a ≤ -b ↔ b ≤ -a := by omega
/-- `-a < b` exactly when `-b < a`. -/
theorem neg_lt : -a < b ↔ -b < a := by omega
/-- `a < -b` exactly when `b < -a`. -/
theorem lt_neg : a < -b ↔ b < -a := by omega
end
