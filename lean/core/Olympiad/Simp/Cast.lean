prelude
import Olympiad.Simp.Nat
set_option linter.all false
set_option autoImplicit false
universe u
/-! # Casts: what `norm_cast`, `push_cast`, `exact_mod_cast` and `simp` know about `((n : ℕ) : ℤ)`

Mathlib states most of these for every semiring; here the target is `Int` (or `Nat`, where the cast is the identity). -/

/-- The canonical map from the integers. -/
@[coe, reducible, match_pattern] protected def Int.cast {R : Type u} [IntCast R] : Int → R := IntCast.intCast
instance instCoeTailIntCast {R : Type u} [IntCast R] : CoeTail Int R := ⟨Int.cast⟩
instance instCoeHTCTIntCast {R : Type u} [IntCast R] : CoeHTCT Int R := ⟨Int.cast⟩

namespace Nat
-- not for `norm_cast`: its splitting step would insert casts from `Nat` to `Nat` for ever
/-- The cast from the naturals to the naturals is the identity. -/
@[simp] theorem cast_id (n : Nat) : (Nat.cast n : Nat) = n := rfl
/-- A natural numeral cast to the integers is the integer numeral. -/
@[simp, norm_cast] theorem cast_ofNat_Int {n : Nat} : (Nat.cast (no_index (OfNat.ofNat n)) : Int) = OfNat.ofNat n := rfl
/-- Casting a natural numeral to the integers gives the same numeral. -/
theorem cast_ofNat {n : Nat} : (Nat.cast (OfNat.ofNat n) : Int) = OfNat.ofNat n := rfl
/-- Zero cast from the naturals to the integers is zero. -/
@[simp, norm_cast] theorem cast_zero : ((0 : Nat) : Int) = 0 := rfl
/-- One cast from the naturals to the integers is one. -/
@[simp, norm_cast] theorem cast_one : ((1 : Nat) : Int) = 1 := rfl
/-- Two cast from the naturals to the integers is two. -/
theorem cast_two : ((2 : Nat) : Int) = 2 := rfl
/-- The cast of a sum of naturals to the integers is the sum of the casts. -/
@[simp, norm_cast] theorem cast_add (m n : Nat) : ((m + n : Nat) : Int) = m + n := rfl
/-- The cast of a product of naturals to the integers is the product of the casts. -/
@[simp, norm_cast] theorem cast_mul (m n : Nat) : ((m * n : Nat) : Int) = m * n := rfl
/-- The cast of the successor of `n` to the integers is the cast of `n` plus one. -/
theorem cast_succ (n : Nat) : ((succ n : Nat) : Int) = n + 1 := rfl
/-- The cast of `n + 1` to the integers is the cast of `n` plus one. -/
theorem cast_add_one (n : Nat) : ((n + 1 : Nat) : Int) = n + 1 := rfl
/-- The cast of a power of naturals to the integers is the same power of the cast. -/
@[simp, norm_cast] theorem cast_pow (m n : Nat) : ((m ^ n : Nat) : Int) = (m : Int) ^ n := Int.natCast_pow m n
/-- The cast of `n - m` to the integers is the difference of the casts when `m ≤ n`. -/
@[simp, norm_cast] theorem cast_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by omega
/-- The casts of two naturals to the integers are equal exactly when the naturals are. -/
@[simp, norm_cast] theorem cast_inj {m n : Nat} : (m : Int) = n ↔ m = n := ⟨fun h => by omega, fun h => h ▸ rfl⟩
/-- The casts of two naturals to the integers differ exactly when the naturals do. -/
@[norm_cast] theorem cast_ne_cast {m n : Nat} : (m : Int) ≠ n ↔ m ≠ n := by omega
/-- `≤` between casts of naturals to the integers is `≤` between the naturals. -/
@[simp, norm_cast] theorem cast_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := Int.ofNat_le
/-- `<` between casts of naturals to the integers is `<` between the naturals. -/
@[simp, norm_cast] theorem cast_lt {m n : Nat} : (m : Int) < n ↔ m < n := Int.ofNat_lt
/-- The cast of a natural to the integers is zero exactly when the natural is. -/
theorem cast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := by omega
/-- The cast of a natural to the integers is nonzero exactly when the natural is. -/
theorem cast_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := by omega
/-- The cast of a natural to the integers differs from one exactly when the natural does. -/
theorem cast_ne_one {n : Nat} : (n : Int) ≠ 1 ↔ n ≠ 1 := by omega
/-- The cast of a natural to the integers is one exactly when the natural is. -/
@[simp] theorem cast_eq_one {n : Nat} : (n : Int) = 1 ↔ n = 1 := by omega
/-- The cast of a natural to the integers is positive exactly when the natural is. -/
@[simp] theorem cast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := by omega
/-- A numeral is at most the cast of a natural exactly when it is at most the natural. -/
@[simp] theorem ofNat_le_cast {m n : Nat} : (no_index (OfNat.ofNat m) : Int) ≤ n ↔ OfNat.ofNat m ≤ n := cast_le (m := m)
/-- A numeral is less than the cast of a natural exactly when it is less than the natural. -/
@[simp] theorem ofNat_lt_cast {m n : Nat} : (no_index (OfNat.ofNat m) : Int) < n ↔ OfNat.ofNat m < n := cast_lt (m := m)
/-- The cast of a natural is at most a numeral exactly when the natural is. -/
@[simp] theorem cast_le_ofNat {m n : Nat} : (m : Int) ≤ no_index (OfNat.ofNat n) ↔ m ≤ OfNat.ofNat n := cast_le (n := n)
/-- The cast of a natural is less than a numeral exactly when the natural is. -/
@[simp] theorem cast_lt_ofNat {m n : Nat} : (m : Int) < no_index (OfNat.ofNat n) ↔ m < OfNat.ofNat n := cast_lt (n := n)
/-- The cast of a natural equals a numeral exactly when the natural does. -/
@[simp] theorem cast_eq_ofNat {m n : Nat} : (m : Int) = no_index (OfNat.ofNat n) ↔ m = OfNat.ofNat n := cast_inj (n := n)
/-- A numeral equals the cast of a natural exactly when it equals the natural. -/
@[simp] theorem ofNat_eq_cast {m n : Nat} : (no_index (OfNat.ofNat m) : Int) = n ↔ OfNat.ofNat m = n := cast_inj (m := m)
/-- The cast of a natural to the integers is nonnegative. -/
@[simp] theorem cast_nonneg (n : Nat) : 0 ≤ (n : Int) := Int.natCast_nonneg n
/-- The cast of a natural to the integers is not negative, stated as a negated inequality. -/
@[simp] theorem not_cast_lt_zero (n : Nat) : ¬ (n : Int) < 0 := by omega
/-- The cast of a natural to the integers is at most one exactly when the natural is. -/
theorem cast_le_one {n : Nat} : (n : Int) ≤ 1 ↔ n ≤ 1 := by omega
/-- The cast of a natural to the integers is at least one exactly when the natural is. -/
theorem one_le_cast {n : Nat} : 1 ≤ (n : Int) ↔ 1 ≤ n := by omega
/-- The cast of a natural to the integers exceeds one exactly when the natural does. -/
theorem one_lt_cast {n : Nat} : 1 < (n : Int) ↔ 1 < n := by omega
/-- Naturals with equal casts to the integers are equal. -/
theorem cast_injective {m n : Nat} (h : (m : Int) = n) : m = n := cast_inj.1 h
/-- The cast of an `if` between naturals is the `if` between the casts. -/
@[simp, norm_cast] theorem cast_ite (P : Prop) [Decidable P] (m n : Nat) : ((if P then m else n : Nat) : Int) = if P then (m : Int) else n := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]
/-- Casting to the integers takes the minimum of two naturals to the minimum of the casts. -/
@[simp, norm_cast] theorem cast_min (m n : Nat) : ((min m n : Nat) : Int) = min (m : Int) n := Lean.Omega.Int.ofNat_min m n
/-- Casting to the integers takes the maximum of two naturals to the maximum of the casts. -/
@[simp, norm_cast] theorem cast_max (m n : Nat) : ((max m n : Nat) : Int) = max (m : Int) n := Lean.Omega.Int.ofNat_max m n
/-- The cast of `n - 1` to the integers is the cast of `n` minus one, for positive `n`. -/
theorem cast_pred {n : Nat} (h : 0 < n) : ((n - 1 : Nat) : Int) = n - 1 := by omega
/-- The cast of a quotient of naturals is at most the quotient of the casts. -/
theorem cast_div_le {m n : Nat} : ((m / n : Nat) : Int) ≤ (m : Int) / n := Int.le_refl _
end Nat

namespace Int
/-- The cast from the integers to the integers is the identity. -/
@[simp] theorem cast_id {n : Int} : (Int.cast n : Int) = n := rfl
/-- The constructor `Int.ofNat` applied to `n` is written as the cast of `n`. -/
@[simp, push_cast] theorem ofNat_eq_natCast (n : Nat) : Int.ofNat n = n := rfl
/-- The constructor `Int.ofNat` is the coercion from the naturals. -/
theorem ofNat_eq_coe {n : Nat} : Int.ofNat n = (n : Int) := rfl
/-- A natural is zero as an integer exactly when it is zero. -/
@[simp] theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := by omega
/-- A natural is nonzero as an integer exactly when it is nonzero. -/
theorem natCast_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := by omega
/-- The integer cast of the natural zero is zero. -/
theorem natCast_zero : ((0 : Nat) : Int) = 0 := rfl
/-- The integer cast of the natural one is one. -/
theorem natCast_one : ((1 : Nat) : Int) = 1 := rfl
/-- For `m ≤ n`, casting `n - m` to the integers gives the difference of the casts. -/
theorem natCast_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by omega
/-- Two naturals are equal as integers exactly when they are equal. -/
theorem natCast_inj {m n : Nat} : (m : Int) = n ↔ m = n := Nat.cast_inj
/-- Two naturals are equal as integers exactly when they are equal, under the constructor's name. -/
theorem ofNat_inj {m n : Nat} : (m : Int) = n ↔ m = n := Nat.cast_inj
/-- A natural is positive as an integer exactly when it is positive. -/
theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := Nat.cast_pos
/-- Two naturals satisfy `≤` as integers exactly when they satisfy it as naturals. -/
theorem natCast_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := Nat.cast_le
/-- Two naturals satisfy `<` as integers exactly when they satisfy it as naturals. -/
theorem natCast_lt {m n : Nat} : (m : Int) < n ↔ m < n := Nat.cast_lt
/-- Divisibility between casts of naturals to the integers is divisibility between the naturals. -/
@[simp, norm_cast] theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := by
  rw [← Int.dvd_iff_emod_eq_zero, ← Nat.dvd_iff_mod_eq_zero, ← natCast_emod]; omega
/-- The cast of `m` divides an integer exactly when `m` divides the absolute value of it. -/
theorem natCast_dvd {m : Nat} {n : Int} : (m : Int) ∣ n ↔ m ∣ n.natAbs := by
  rw [← natCast_dvd_natCast]
  rcases natAbs_cases n with ⟨_, e⟩ | ⟨_, e⟩
  · rw [e]
  · rw [e]; exact ⟨fun ⟨k, h⟩ => ⟨-k, by rw [Int.mul_neg, ← h]⟩, fun ⟨k, h⟩ => ⟨-k, by rw [Int.mul_neg, ← h, Int.neg_neg]⟩⟩
attribute [simp, norm_cast] natCast_ediv natCast_emod
/-- The absolute value of the cast of a natural is the natural. -/
@[simp] theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl
/-- The absolute value of a natural, taken as an integer, is that natural. -/
theorem natAbs_cast (n : Nat) : natAbs (n : Int) = n := rfl
/-- The absolute value of a nonnegative integer numeral is the natural numeral. -/
theorem natAbs_ofNat (n : Nat) : natAbs (no_index (OfNat.ofNat n)) = OfNat.ofNat n := rfl
/-- The natural part of the cast of a natural is the natural. -/
@[simp] theorem toNat_natCast (n : Nat) : toNat (n : Int) = n := rfl
/-- The natural part of a nonnegative integer numeral is the natural numeral. -/
theorem toNat_ofNat (n : Nat) : toNat (no_index (OfNat.ofNat n)) = OfNat.ofNat n := rfl
/-- An integer and its negative have the same absolute value. -/
@[simp] theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a := by
  cases a with
  | ofNat n => cases n <;> rfl
  | negSucc n => rfl
/-- The natural part of an integer, cast back, is the larger of the integer and zero. -/
@[norm_cast] theorem ofNat_toNat (a : Int) : (a.toNat : Int) = max a 0 := toNat_eq_max a
/-- The natural part of a nonnegative integer, cast back, is the integer. -/
@[simp] theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (a.toNat : Int) = a := by omega
/-- The natural part of a nonpositive integer is zero. -/
theorem toNat_of_nonpos {a : Int} (h : a ≤ 0) : a.toNat = 0 := by omega
/-- The absolute value of a nonnegative integer, cast back, is the integer. -/
theorem natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : (a.natAbs : Int) = a := by omega
/-- The absolute value of a nonpositive integer, cast back, is its negative. -/
theorem ofNat_natAbs_of_nonpos {a : Int} (h : a ≤ 0) : (a.natAbs : Int) = -a := by omega
/-- Every nonnegative integer is the cast of a natural. -/
theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n := ⟨a.toNat, by omega⟩
/-- An integer is its absolute value or the negative of that. -/
theorem natAbs_eq (a : Int) : a = a.natAbs ∨ a = -(a.natAbs : Int) := by omega
/-- The absolute value of an integer is zero exactly when the integer is. -/
@[simp] theorem natAbs_eq_zero {a : Int} : a.natAbs = 0 ↔ a = 0 := by omega
/-- The absolute value of an integer is nonzero exactly when the integer is. -/
theorem natAbs_ne_zero {a : Int} : a.natAbs ≠ 0 ↔ a ≠ 0 := by omega
/-- A natural number in place of a nonnegative integer (for `lift`). -/
theorem canLift {a : Int} (h : 0 ≤ a) : ∃ n : Nat, (n : Int) = a := ⟨a.toNat, by omega⟩
end Int
