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
@[simp] theorem cast_id (n : Nat) : (Nat.cast n : Nat) = n := rfl
@[simp, norm_cast] theorem cast_ofNat_Int {n : Nat} : (Nat.cast (no_index (OfNat.ofNat n)) : Int) = OfNat.ofNat n := rfl
theorem cast_ofNat {n : Nat} : (Nat.cast (OfNat.ofNat n) : Int) = OfNat.ofNat n := rfl
@[simp, norm_cast] theorem cast_zero : ((0 : Nat) : Int) = 0 := rfl
@[simp, norm_cast] theorem cast_one : ((1 : Nat) : Int) = 1 := rfl
theorem cast_two : ((2 : Nat) : Int) = 2 := rfl
@[simp, norm_cast] theorem cast_add (m n : Nat) : ((m + n : Nat) : Int) = m + n := rfl
@[simp, norm_cast] theorem cast_mul (m n : Nat) : ((m * n : Nat) : Int) = m * n := rfl
theorem cast_succ (n : Nat) : ((succ n : Nat) : Int) = n + 1 := rfl
theorem cast_add_one (n : Nat) : ((n + 1 : Nat) : Int) = n + 1 := rfl
@[simp, norm_cast] theorem cast_pow (m n : Nat) : ((m ^ n : Nat) : Int) = (m : Int) ^ n := Int.natCast_pow m n
@[simp, norm_cast] theorem cast_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by omega
@[simp, norm_cast] theorem cast_inj {m n : Nat} : (m : Int) = n ↔ m = n := ⟨fun h => by omega, fun h => h ▸ rfl⟩
@[norm_cast] theorem cast_ne_cast {m n : Nat} : (m : Int) ≠ n ↔ m ≠ n := by omega
@[simp, norm_cast] theorem cast_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := Int.ofNat_le
@[simp, norm_cast] theorem cast_lt {m n : Nat} : (m : Int) < n ↔ m < n := Int.ofNat_lt
theorem cast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := by omega
theorem cast_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := by omega
theorem cast_ne_one {n : Nat} : (n : Int) ≠ 1 ↔ n ≠ 1 := by omega
@[simp] theorem cast_eq_one {n : Nat} : (n : Int) = 1 ↔ n = 1 := by omega
@[simp] theorem cast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := by omega
@[simp] theorem ofNat_le_cast {m n : Nat} : (no_index (OfNat.ofNat m) : Int) ≤ n ↔ OfNat.ofNat m ≤ n := cast_le (m := m)
@[simp] theorem ofNat_lt_cast {m n : Nat} : (no_index (OfNat.ofNat m) : Int) < n ↔ OfNat.ofNat m < n := cast_lt (m := m)
@[simp] theorem cast_le_ofNat {m n : Nat} : (m : Int) ≤ no_index (OfNat.ofNat n) ↔ m ≤ OfNat.ofNat n := cast_le (n := n)
@[simp] theorem cast_lt_ofNat {m n : Nat} : (m : Int) < no_index (OfNat.ofNat n) ↔ m < OfNat.ofNat n := cast_lt (n := n)
@[simp] theorem cast_eq_ofNat {m n : Nat} : (m : Int) = no_index (OfNat.ofNat n) ↔ m = OfNat.ofNat n := cast_inj (n := n)
@[simp] theorem ofNat_eq_cast {m n : Nat} : (no_index (OfNat.ofNat m) : Int) = n ↔ OfNat.ofNat m = n := cast_inj (m := m)
@[simp] theorem cast_nonneg (n : Nat) : 0 ≤ (n : Int) := Int.natCast_nonneg n
@[simp] theorem not_cast_lt_zero (n : Nat) : ¬ (n : Int) < 0 := by omega
theorem cast_le_one {n : Nat} : (n : Int) ≤ 1 ↔ n ≤ 1 := by omega
theorem one_le_cast {n : Nat} : 1 ≤ (n : Int) ↔ 1 ≤ n := by omega
theorem one_lt_cast {n : Nat} : 1 < (n : Int) ↔ 1 < n := by omega
theorem cast_injective {m n : Nat} (h : (m : Int) = n) : m = n := cast_inj.1 h
@[simp, norm_cast] theorem cast_ite (P : Prop) [Decidable P] (m n : Nat) : ((if P then m else n : Nat) : Int) = if P then (m : Int) else n := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]
@[simp, norm_cast] theorem cast_min (m n : Nat) : ((min m n : Nat) : Int) = min (m : Int) n := Lean.Omega.Int.ofNat_min m n
@[simp, norm_cast] theorem cast_max (m n : Nat) : ((max m n : Nat) : Int) = max (m : Int) n := Lean.Omega.Int.ofNat_max m n
theorem cast_pred {n : Nat} (h : 0 < n) : ((n - 1 : Nat) : Int) = n - 1 := by omega
theorem cast_div_le {m n : Nat} : ((m / n : Nat) : Int) ≤ (m : Int) / n := Int.le_refl _
end Nat

namespace Int
@[simp] theorem cast_id {n : Int} : (Int.cast n : Int) = n := rfl
@[simp, push_cast] theorem ofNat_eq_natCast (n : Nat) : Int.ofNat n = n := rfl
theorem ofNat_eq_coe {n : Nat} : Int.ofNat n = (n : Int) := rfl
@[simp] theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := by omega
theorem natCast_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := by omega
theorem natCast_zero : ((0 : Nat) : Int) = 0 := rfl
theorem natCast_one : ((1 : Nat) : Int) = 1 := rfl
theorem natCast_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by omega
theorem natCast_inj {m n : Nat} : (m : Int) = n ↔ m = n := Nat.cast_inj
theorem ofNat_inj {m n : Nat} : (m : Int) = n ↔ m = n := Nat.cast_inj
theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := Nat.cast_pos
theorem natCast_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := Nat.cast_le
theorem natCast_lt {m n : Nat} : (m : Int) < n ↔ m < n := Nat.cast_lt
@[simp, norm_cast] theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := by
  rw [← Int.dvd_iff_emod_eq_zero, ← Nat.dvd_iff_mod_eq_zero, ← natCast_emod]; omega
theorem natCast_dvd {m : Nat} {n : Int} : (m : Int) ∣ n ↔ m ∣ n.natAbs := by
  rw [← natCast_dvd_natCast]
  rcases natAbs_cases n with ⟨_, e⟩ | ⟨_, e⟩
  · rw [e]
  · rw [e]; exact ⟨fun ⟨k, h⟩ => ⟨-k, by rw [Int.mul_neg, ← h]⟩, fun ⟨k, h⟩ => ⟨-k, by rw [Int.mul_neg, ← h, Int.neg_neg]⟩⟩
attribute [simp, norm_cast] natCast_ediv natCast_emod
@[simp] theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl
theorem natAbs_cast (n : Nat) : natAbs (n : Int) = n := rfl
theorem natAbs_ofNat (n : Nat) : natAbs (no_index (OfNat.ofNat n)) = OfNat.ofNat n := rfl
@[simp] theorem toNat_natCast (n : Nat) : toNat (n : Int) = n := rfl
theorem toNat_ofNat (n : Nat) : toNat (no_index (OfNat.ofNat n)) = OfNat.ofNat n := rfl
@[simp] theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a := by
  cases a with
  | ofNat n => cases n <;> rfl
  | negSucc n => rfl
@[norm_cast] theorem ofNat_toNat (a : Int) : (a.toNat : Int) = max a 0 := toNat_eq_max a
@[simp] theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (a.toNat : Int) = a := by omega
theorem toNat_of_nonpos {a : Int} (h : a ≤ 0) : a.toNat = 0 := by omega
theorem natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : (a.natAbs : Int) = a := by omega
theorem ofNat_natAbs_of_nonpos {a : Int} (h : a ≤ 0) : (a.natAbs : Int) = -a := by omega
theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n := ⟨a.toNat, by omega⟩
theorem natAbs_eq (a : Int) : a = a.natAbs ∨ a = -(a.natAbs : Int) := by omega
@[simp] theorem natAbs_eq_zero {a : Int} : a.natAbs = 0 ↔ a = 0 := by omega
theorem natAbs_ne_zero {a : Int} : a.natAbs ≠ 0 ↔ a ≠ 0 := by omega
/-- A natural number in place of a nonnegative integer (for `lift`). -/
theorem canLift {a : Int} (h : 0 ≤ a) : ∃ n : Nat, (n : Int) = a := ⟨a.toNat, by omega⟩
end Int
