prelude
import Olympiad.Simp.Cast
import Olympiad.Simp.IntArith
import Olympiad.Nat.Mod
import Olympiad.Int.DivMod
import Olympiad.Int.Lemmas
import Olympiad.Algebra.Basic
import Olympiad.NumberTheory.IntDvd
set_option linter.all false
set_option autoImplicit false
universe u
/-! # The default simp set of ℕ and ℤ, as in Lean's library and Mathlib -/

/-! ## Quotients, remainders, divisibility in ℕ -/
attribute [simp] Nat.mod_self Nat.mod_mod Nat.add_mod_right Nat.add_mod_left Nat.mul_mod_right Nat.mul_mod_left
  Nat.add_mul_mod_self_left Nat.add_mul_mod_self_right Nat.zero_mod Nat.mod_zero Nat.mod_one Nat.div_one Nat.zero_div Nat.div_zero
  Nat.mul_div_cancel Nat.mul_div_cancel_left Nat.div_self Nat.add_mod_mod Nat.mod_add_mod Nat.mul_mod_mod Nat.mod_mul_mod
  Nat.mod_mod_of_dvd Nat.mod_two_ne_one Nat.mod_two_ne_zero Nat.one_pow Nat.pow_one
  Nat.dvd_refl Nat.dvd_zero Nat.one_dvd Nat.zero_dvd Nat.dvd_mul_right Nat.dvd_mul_left Nat.dvd_one
  Nat.gcd_zero_left Nat.gcd_zero_right Nat.gcd_self Nat.gcd_one_left Nat.gcd_one_right
/-- A power of a natural with nonzero exponent is zero exactly when the base is. -/
@[simp] theorem Nat.pow_eq_zero_iff {a n : Nat} (h : n ≠ 0) : a ^ n = 0 ↔ a = 0 := by rw [Nat.pow_eq_zero]; exact and_iff_left h
/-- Zero to a nonzero natural exponent is zero. -/
@[simp] theorem Nat.zero_pow_of_ne {n : Nat} (h : n ≠ 0) : 0 ^ n = 0 := Nat.zero_pow (Nat.pos_of_ne_zero h)
/-- For naturals, `a + b` equals `a` exactly when `b` is zero. -/
@[simp] theorem Nat.add_eq_left {a b : Nat} : a + b = a ↔ b = 0 := by omega
/-- For naturals, `a + b` equals `b` exactly when `a` is zero. -/
@[simp] theorem Nat.add_eq_right {a b : Nat} : a + b = b ↔ a = 0 := by omega
/-- For naturals, `a` equals `a + b` exactly when `b` is zero. -/
@[simp] theorem Nat.left_eq_add {a b : Nat} : a = a + b ↔ b = 0 := by omega
/-- For naturals, `b` equals `a + b` exactly when `a` is zero. -/
@[simp] theorem Nat.right_eq_add {a b : Nat} : b = a + b ↔ a = 0 := by omega
/-- For naturals, `n` is less than `n + k` exactly when `k` is positive. -/
@[simp] theorem Nat.lt_add_right_iff_pos {n k : Nat} : n < n + k ↔ 0 < k := by omega
/-- For naturals, `n` is less than `k + n` exactly when `k` is positive. -/
@[simp] theorem Nat.lt_add_left_iff_pos {n k : Nat} : n < k + n ↔ 0 < k := by omega
/-- For naturals, `m + n` is at most `m` exactly when `n` is zero. -/
@[simp] theorem Nat.add_le_left_iff {m n : Nat} : m + n ≤ m ↔ n = 0 := by omega
/-- For naturals, `m + n` is at most `n` exactly when `m` is zero. -/
@[simp] theorem Nat.add_le_right_iff {m n : Nat} : m + n ≤ n ↔ m = 0 := by omega
/-- A natural `m` divides `m + n` exactly when it divides `n`. -/
@[simp] theorem Nat.dvd_add_self_left {m n : Nat} : m ∣ m + n ↔ m ∣ n := Nat.dvd_add_right (Nat.dvd_refl m)
/-- A natural `m` divides `n + m` exactly when it divides `n`. -/
@[simp] theorem Nat.dvd_add_self_right {m n : Nat} : m ∣ n + m ↔ m ∣ n := by rw [Nat.add_comm]; exact Nat.dvd_add_self_left

/-! ## ℤ -/
attribute [simp] mul_eq_mul_left_iff mul_eq_mul_right_iff Int.le_refl Int.lt_irrefl Int.not_le Int.not_lt Int.add_left_inj Int.add_right_inj Int.add_le_add_iff_left
  Int.add_le_add_iff_right Int.add_lt_add_iff_left Int.add_lt_add_iff_right Int.add_sub_cancel Int.sub_add_cancel Int.add_sub_cancel_left
  Int.sub_self Int.sub_zero Int.zero_sub Int.neg_neg Int.neg_zero Int.add_right_neg Int.add_left_neg Int.neg_inj Int.neg_eq_zero
  Int.sub_nonneg Int.sub_pos Int.neg_sub Int.sub_neg Int.sub_right_inj Int.sub_left_inj Int.neg_mul Int.mul_neg Int.mul_eq_zero
  Int.pow_zero Int.pow_one Int.one_pow Int.zero_pow
  Int.neg_le_neg_iff Int.neg_lt_neg_iff Int.neg_nonneg Int.neg_pos Int.one_ne_zero Int.zero_ne_one Int.zero_lt_one
  Int.emod_emod Int.add_emod_right Int.add_emod_left Int.mul_emod_right Int.mul_emod_left
  Int.add_mul_emod_self_left Int.add_mul_emod_self_right Int.emod_self Int.zero_emod Int.emod_zero Int.emod_one Int.ediv_one
  Int.zero_ediv Int.ediv_zero Int.mul_ediv_cancel Int.mul_ediv_cancel_left Int.ediv_self Int.emod_emod_of_dvd Int.add_emod_emod
  Int.emod_add_emod Int.emod_two_ne_one Int.emod_two_ne_zero Int.emod_neg Int.ediv_neg
  Int.dvd_refl Int.dvd_zero Int.one_dvd Int.dvd_mul_right Int.dvd_mul_left Int.neg_dvd Int.dvd_neg
  Int.natAbs_mul Int.natAbs_pow Int.natAbs_dvd Int.dvd_natAbs Int.natAbs_dvd_natAbs Int.toNat_zero Int.toNat_one
  Int.min_self Int.max_self Int.min_eq_left Int.min_eq_right Int.max_eq_left Int.max_eq_right Int.le_max_left Int.le_max_right
  Int.min_le_left Int.min_le_right
/-- A power of an integer with nonzero exponent is zero exactly when the base is. -/
@[simp] theorem Int.pow_eq_zero_iff {a : Int} {n : Nat} (h : n ≠ 0) : a ^ n = 0 ↔ a = 0 := _root_.pow_eq_zero_iff h
/-- For integers, `a + b` equals `a` exactly when `b` is zero. -/
@[simp] theorem Int.add_eq_left {a b : Int} : a + b = a ↔ b = 0 := by omega
/-- For integers, `a + b` equals `b` exactly when `a` is zero. -/
@[simp] theorem Int.add_eq_right {a b : Int} : a + b = b ↔ a = 0 := by omega
/-- For integers, `a` equals `a + b` exactly when `b` is zero. -/
@[simp] theorem Int.left_eq_add {a b : Int} : a = a + b ↔ b = 0 := by omega
/-- For integers, `b` equals `a + b` exactly when `a` is zero. -/
@[simp] theorem Int.right_eq_add {a b : Int} : b = a + b ↔ a = 0 := by omega
/-- For integers, `a` is less than `a + b` exactly when `b` is positive. -/
@[simp] theorem Int.lt_add_right_iff_pos {a b : Int} : a < a + b ↔ 0 < b := by omega
/-- For integers, `a` is less than `b + a` exactly when `b` is positive. -/
@[simp] theorem Int.lt_add_left_iff_pos {a b : Int} : a < b + a ↔ 0 < b := by omega
/-- For integers, `a` is at most `a + b` exactly when `b` is nonnegative. -/
@[simp] theorem Int.le_add_right_iff_nonneg {a b : Int} : a ≤ a + b ↔ 0 ≤ b := by omega
/-- For integers, `a` is at most `b + a` exactly when `b` is nonnegative. -/
@[simp] theorem Int.le_add_left_iff_nonneg {a b : Int} : a ≤ b + a ↔ 0 ≤ b := by omega
/-- For integers, `a + b` is at most `a` exactly when `b` is at most zero. -/
@[simp] theorem Int.add_le_left_iff_nonpos {a b : Int} : a + b ≤ a ↔ b ≤ 0 := by omega
/-- For integers, `a + b` is less than `a` exactly when `b` is negative. -/
@[simp] theorem Int.add_lt_left_iff_neg {a b : Int} : a + b < a ↔ b < 0 := by omega
/-- The negative of an integer is negative exactly when the integer is positive. -/
@[simp] theorem Int.neg_neg_iff_pos {a : Int} : -a < 0 ↔ 0 < a := by omega
/-- Zero divides an integer exactly when the integer is zero. -/
@[simp] theorem Int.zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 := ⟨fun ⟨k, h⟩ => by rw [Int.zero_mul] at h; exact h, fun h => h ▸ Int.dvd_refl 0⟩
/-- An integer `a` divides `a + b` exactly when it divides `b`. -/
@[simp] theorem Int.dvd_add_self_left {a b : Int} : a ∣ a + b ↔ a ∣ b :=
  ⟨fun ⟨k, h⟩ => ⟨k - 1, by rw [Int.mul_sub, Int.mul_one]; omega⟩, fun ⟨k, h⟩ => ⟨1 + k, by rw [Int.mul_add, Int.mul_one, h]⟩⟩
/-- An integer `a` divides `b + a` exactly when it divides `b`. -/
@[simp] theorem Int.dvd_add_self_right {a b : Int} : a ∣ b + a ↔ a ∣ b := by rw [Int.add_comm]; exact Int.dvd_add_self_left
/-- The second factor may be reduced modulo `c` in a product modulo `c`. -/
@[simp] theorem Int.mul_emod_mod (a b c : Int) : a * (b % c) % c = a * b % c := by
  have h : a * b = a * (b % c) + c * (a * (b / c)) := by
    rw [Int.mul_left_comm c, ← Int.mul_add, Int.add_comm, Int.ediv_add_emod]
  rw [h, Int.add_mul_emod_self_left]
/-- The first factor may be reduced modulo `c` in a product modulo `c`. -/
@[simp] theorem Int.emod_mul_mod (a b c : Int) : a % c * b % c = a * b % c := by rw [Int.mul_comm, Int.mul_emod_mod, Int.mul_comm]
/-- The first term may be reduced modulo `c` in a difference modulo `c`. -/
@[simp] theorem Int.emod_sub_emod (a b c : Int) : (a % c - b) % c = (a - b) % c := by
  rw [Int.sub_eq_add_neg, Int.emod_add_emod, ← Int.sub_eq_add_neg]
/-- The second term may be reduced modulo `c` in a difference modulo `c`. -/
@[simp] theorem Int.sub_emod_emod (a b c : Int) : (a - b % c) % c = (a - b) % c := by
  have h : a - b % c = a - b + c * (b / c) := by
    have := Int.ediv_add_emod b c; omega
  rw [h, Int.add_mul_emod_self_left]
