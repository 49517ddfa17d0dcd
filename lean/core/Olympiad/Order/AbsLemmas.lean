prelude
import Olympiad.NumberTheory.IntDvd
import Olympiad.Order.Abs
set_option linter.all false
set_option autoImplicit false

/-! Lemmas on the absolute value of integers. -/

section
variable {a b c d : ℤ}
/-- The absolute value, unfolded. -/
theorem abs_def (a : ℤ) : |a| = max a (-a) := rfl
/-- The absolute value, unfolded. -/
theorem abs_eq_max_neg : |a| = max a (-a) := rfl
/-- The two cases of the absolute value. -/
theorem abs_cases (a : ℤ) : |a| = a ∧ 0 ≤ a ∨ |a| = -a ∧ a < 0 := by unfold abs; omega
/-- The absolute value is the number or its negative. -/
theorem abs_choice (a : ℤ) : |a| = a ∨ |a| = -a := by unfold abs; omega
/-- Prove it for the number and its negative. -/
theorem abs_by_cases (P : ℤ → Prop) {a : ℤ} (h1 : P a) (h2 : P (-a)) : P |a| := (abs_choice a).elim (fun e => by rw [e]; exact h1) fun e => by rw [e]; exact h2
/-- The absolute value as a natural number. -/
theorem Int.abs_eq_natAbs (a : ℤ) : |a| = a.natAbs := by unfold abs; omega
/-- The cast of the natural absolute value. -/
@[simp] theorem Int.natCast_natAbs (n : ℤ) : (n.natAbs : ℤ) = |n| := (Int.abs_eq_natAbs n).symm
/-- The natural absolute value of an absolute value. -/
theorem Int.natAbs_abs (a : ℤ) : natAbs |a| = natAbs a := by rw [Int.abs_eq_natAbs]; rfl
/-- Absolute values are not negative. -/
@[simp] theorem abs_nonneg (a : ℤ) : 0 ≤ |a| := by unfold abs; omega
/-- The absolute value of a number that is not negative. -/
theorem abs_of_nonneg (h : 0 ≤ a) : |a| = a := by unfold abs; omega
/-- The absolute value of a positive number. -/
theorem abs_of_pos (h : 0 < a) : |a| = a := abs_of_nonneg (Int.le_of_lt h)
/-- The absolute value of a number that is not positive. -/
theorem abs_of_nonpos (h : a ≤ 0) : |a| = -a := by unfold abs; omega
/-- The absolute value of a negative number. -/
theorem abs_of_neg (h : a < 0) : |a| = -a := abs_of_nonpos (Int.le_of_lt h)
/-- Signs do not matter. -/
@[simp] theorem abs_neg (a : ℤ) : |-a| = |a| := by unfold abs; omega
/-- The absolute value of an absolute value. -/
@[simp] theorem abs_abs (a : ℤ) : |(|a|)| = |a| := abs_of_nonneg (abs_nonneg a)
/-- `|0| = 0`. -/
@[simp] theorem abs_zero : |(0 : ℤ)| = 0 := rfl
/-- `|1| = 1`. -/
@[simp] theorem abs_one : |(1 : ℤ)| = 1 := rfl
/-- `|2| = 2`. -/
@[simp] theorem abs_two : |(2 : ℤ)| = 2 := rfl
/-- The absolute value of a cast. -/
@[simp] theorem abs_natCast (n : ℕ) : |(n : ℤ)| = n := abs_of_nonneg (Int.natCast_nonneg n)
/-- The absolute value of a cast. -/
@[simp] theorem Nat.abs_cast (n : ℕ) : |(n : ℤ)| = n := abs_natCast n
/-- The absolute value of a numeral. -/
@[simp] theorem abs_ofNat (n : ℕ) : |(no_index (OfNat.ofNat n) : ℤ)| = OfNat.ofNat n := abs_natCast n
/-- A number is at most its absolute value. -/
theorem le_abs_self (a : ℤ) : a ≤ |a| := by unfold abs; omega
/-- The negative is at most the absolute value. -/
theorem neg_le_abs (a : ℤ) : -a ≤ |a| := by unfold abs; omega
/-- The negative is at most the absolute value. -/
theorem neg_le_abs_self (a : ℤ) : -a ≤ |a| := neg_le_abs a
/-- A number is at least minus its absolute value. -/
theorem neg_abs_le (a : ℤ) : -|a| ≤ a := by unfold abs; omega
/-- A number is at least minus its absolute value. -/
theorem neg_abs_le_self (a : ℤ) : -|a| ≤ a := neg_abs_le a
/-- Distance is symmetric. -/
theorem abs_sub_comm (a b : ℤ) : |a - b| = |b - a| := by unfold abs; omega
/-- A bound on the absolute value is a bound on both sides. -/
theorem abs_le : |a| ≤ b ↔ -b ≤ a ∧ a ≤ b := by unfold abs; omega
/-- A bound on the absolute value is a bound on both signs. -/
theorem abs_le' : |a| ≤ b ↔ a ≤ b ∧ -a ≤ b := by unfold abs; omega
/-- A strict bound on the absolute value is one on both sides. -/
theorem abs_lt : |a| < b ↔ -b < a ∧ a < b := by unfold abs; omega
/-- When the absolute value is at least `a`. -/
theorem le_abs : a ≤ |b| ↔ a ≤ b ∨ a ≤ -b := by unfold abs; omega
/-- When the absolute value is at least `a`. -/
theorem le_abs' : a ≤ |b| ↔ b ≤ -a ∨ a ≤ b := by unfold abs; omega
/-- When the absolute value is above `a`. -/
theorem lt_abs : a < |b| ↔ a < b ∨ a < -b := by unfold abs; omega
/-- Bound both signs to bound the absolute value. -/
theorem abs_le_of_le_of_neg_le (h1 : a ≤ b) (h2 : -a ≤ b) : |a| ≤ b := abs_le'.2 ⟨h1, h2⟩
/-- A bound on the absolute value bounds the number. -/
theorem le_of_abs_le (h : |a| ≤ b) : a ≤ b := Int.le_trans (le_abs_self a) h
/-- A strict bound on the absolute value bounds the number. -/
theorem lt_of_abs_lt (h : |a| < b) : a < b := Int.lt_of_le_of_lt (le_abs_self a) h
/-- A bound on the absolute value bounds from below. -/
theorem neg_le_of_abs_le (h : |a| ≤ b) : -b ≤ a := (abs_le.1 h).1
/-- A strict bound on the absolute value bounds from below. -/
theorem neg_lt_of_abs_lt (h : |a| < b) : -b < a := (abs_lt.1 h).1
/-- A bound on the distance. -/
theorem abs_sub_le_iff : |a - b| ≤ c ↔ a - b ≤ c ∧ b - a ≤ c := by unfold abs; omega
/-- A strict bound on the distance. -/
theorem abs_sub_lt_iff : |a - b| < c ↔ a - b < c ∧ b - a < c := by unfold abs; omega
/-- Only 0 has absolute value 0. -/
@[simp] theorem abs_eq_zero : |a| = 0 ↔ a = 0 := by unfold abs; omega
/-- The absolute value of a number other than 0 is positive. -/
@[simp] theorem abs_pos : 0 < |a| ↔ a ≠ 0 := by unfold abs; omega
/-- The absolute value of a number other than 0 is not 0. -/
theorem abs_ne_zero : |a| ≠ 0 ↔ a ≠ 0 := by unfold abs; omega
/-- Only 0 has an absolute value that is not positive. -/
theorem abs_nonpos_iff : |a| ≤ 0 ↔ a = 0 := by unfold abs; omega
/-- An integer other than 0 is at least 1 in absolute value. -/
theorem Int.one_le_abs {z : ℤ} (h : z ≠ 0) : 1 ≤ |z| := abs_pos.2 h
/-- Only 0 is below 1 in absolute value. -/
theorem Int.abs_lt_one_iff : |a| < 1 ↔ a = 0 := by unfold abs; omega
/-- Only -1, 0, 1 are at most 1 in absolute value. -/
theorem Int.abs_le_one_iff : |a| ≤ 1 ↔ a = 0 ∨ a = 1 ∨ a = -1 := by unfold abs; omega
/-- When the absolute value is a given number. -/
theorem abs_eq (hb : 0 ≤ b) : |a| = b ↔ a = b ∨ a = -b := by unfold abs; omega
/-- Equal absolute values mean equal up to sign. -/
theorem abs_eq_abs : |a| = |b| ↔ a = b ∨ a = -b := by unfold abs; omega
/-- A number from its absolute value, up to sign. -/
theorem eq_or_eq_neg_of_abs_eq (h : |a| = b) : a = b ∨ a = -b := by unfold abs at h; omega
/-- The absolute value is the number when it is not negative. -/
theorem abs_eq_self : |a| = a ↔ 0 ≤ a := by unfold abs; omega
/-- The absolute value is the negative when the number is not positive. -/
theorem abs_eq_neg_self : |a| = -a ↔ a ≤ 0 := by unfold abs; omega
/-- The triangle inequality. -/
theorem abs_add_le (a b : ℤ) : |a + b| ≤ |a| + |b| := by unfold abs; omega
/-- The triangle inequality. -/
theorem abs_add (a b : ℤ) : |a + b| ≤ |a| + |b| := abs_add_le a b
/-- The triangle inequality for a difference. -/
theorem abs_sub (a b : ℤ) : |a - b| ≤ |a| + |b| := by unfold abs; omega
/-- The triangle inequality for distances. -/
theorem abs_sub_le (a b c : ℤ) : |a - c| ≤ |a - b| + |b - c| := by unfold abs; omega
/-- The triangle inequality for three summands. -/
theorem abs_add_three (a b c : ℤ) : |a + b + c| ≤ |a| + |b| + |c| :=
  Int.le_trans (abs_add_le _ _) (Int.add_le_add_right (abs_add_le a b) _)
/-- The reverse triangle inequality. -/
theorem abs_sub_abs_le_abs_sub (a b : ℤ) : |a| - |b| ≤ |a - b| := by unfold abs; omega
/-- The reverse triangle inequality, both sides. -/
theorem abs_abs_sub_abs_le (a b : ℤ) : |(|a| - |b|)| ≤ |a - b| :=
  abs_le'.2 ⟨abs_sub_abs_le_abs_sub a b, by have := abs_sub_abs_le_abs_sub b a; rw [abs_sub_comm a b]; omega⟩
/-- The absolute value of a product. -/
theorem abs_mul (a b : ℤ) : |a * b| = |a| * |b| := by
  rw [Int.abs_eq_natAbs, Int.abs_eq_natAbs, Int.abs_eq_natAbs, Int.natAbs_mul, Int.natCast_mul]
/-- The square of the absolute value. -/
theorem abs_mul_abs_self (a : ℤ) : |a| * |a| = a * a := by
  rw [← abs_mul]; exact abs_of_nonneg (mul_self_nonneg a)
/-- A square is its own absolute value. -/
theorem abs_mul_self (a : ℤ) : |a * a| = a * a := abs_of_nonneg (mul_self_nonneg a)
/-- The square of the absolute value. -/
@[simp] theorem sq_abs (a : ℤ) : |a| ^ 2 = a ^ 2 := by rw [pow_two, pow_two]; exact abs_mul_abs_self a
/-- A square is its own absolute value. -/
theorem abs_sq (x : ℤ) : |x ^ 2| = x ^ 2 := abs_of_nonneg (sq_nonneg x)
/-- The absolute value of a power. -/
theorem abs_pow (a : ℤ) (n : ℕ) : |a ^ n| = |a| ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [pow_succ, abs_mul, ih, pow_succ]
/-- Signs do not matter for divisibility. -/
@[simp] theorem abs_dvd (a b : ℤ) : |a| ∣ b ↔ a ∣ b := by rw [Int.abs_eq_natAbs]; exact Int.natAbs_dvd
/-- Signs do not matter for divisibility. -/
@[simp] theorem dvd_abs (a b : ℤ) : a ∣ |b| ↔ a ∣ b := by rw [Int.abs_eq_natAbs]; exact Int.dvd_natAbs
/-- Signs do not matter for divisibility. -/
theorem abs_dvd_abs (a b : ℤ) : |a| ∣ |b| ↔ a ∣ b := (abs_dvd a _).trans (dvd_abs a b)
/-- Squares compare as absolute values do. -/
theorem sq_le_sq : a ^ 2 ≤ b ^ 2 ↔ |a| ≤ |b| := by
  rw [← sq_abs a, ← sq_abs b, pow_two, pow_two]
  constructor
  · intro h; apply Int.le_of_not_lt; intro k
    have h1 := Int.mul_lt_mul_of_pos_left k (Int.lt_of_le_of_lt (abs_nonneg b) k)
    have h2 := Int.mul_le_mul_of_nonneg_left (Int.le_of_lt k) (abs_nonneg b)
    rw [Int.mul_comm |b| |a|] at h2; omega
  · intro h; exact mul_self_le_mul_self (abs_nonneg a) h
/-- Squares compare as absolute values do. -/
theorem sq_lt_sq : a ^ 2 < b ^ 2 ↔ |a| < |b| := by
  rw [← Int.not_le, sq_le_sq, Int.not_le]
/-- Equal squares mean equal absolute values. -/
theorem sq_eq_sq_iff_abs_eq_abs (a b : ℤ) : a ^ 2 = b ^ 2 ↔ |a| = |b| := by
  constructor
  · intro h; exact Int.le_antisymm (sq_le_sq.1 (Int.le_of_eq h)) (sq_le_sq.1 (Int.le_of_eq h.symm))
  · intro h; rw [← sq_abs a, h, sq_abs]
/-- A strict bound from squares. -/
theorem abs_lt_of_sq_lt_sq (h : a ^ 2 < b ^ 2) (hb : 0 ≤ b) : |a| < b := by have := sq_lt_sq.1 h; rwa [abs_of_nonneg hb] at this
/-- A bound from squares. -/
theorem abs_le_of_sq_le_sq (h : a ^ 2 ≤ b ^ 2) (hb : 0 ≤ b) : |a| ≤ b := by have := sq_le_sq.1 h; rwa [abs_of_nonneg hb] at this
/-- Compare absolute values by both signs. -/
theorem abs_le_abs (h₀ : a ≤ b) (h₁ : -a ≤ b) : |a| ≤ |b| := by unfold abs; omega
/-- A multiple of `m` below `m` in absolute value is zero. -/
theorem Int.eq_zero_of_abs_lt_dvd' {m x : ℤ} (h1 : m ∣ x) (h2 : |x| < m) : x = 0 :=
  Int.eq_zero_of_abs_lt_dvd h1 (by rwa [← Int.abs_eq_natAbs])
/-- The maximum by the distance. -/
theorem max_eq_add_abs_sub (a b : ℤ) : 2 * max a b = a + b + |a - b| := by unfold abs; omega
/-- The minimum by the distance. -/
theorem min_eq_sub_abs_sub (a b : ℤ) : 2 * min a b = a + b - |a - b| := by unfold abs; omega
end
