prelude
import Olympiad.NumberTheory.IntDvd
set_option linter.all false
set_option autoImplicit false

/-! Congruence modulo `n`: `a ≡ b [MOD n]` for naturals, `a ≡ b [ZMOD n]` for integers. -/

namespace Int
variable {a b c d m n : ℤ}
/-! ## Congruence -/
namespace ModEq
/-- Congruence is reflexive. -/
@[refl] protected theorem refl (a : ℤ) : a ≡ a [ZMOD n] := rfl
/-- Congruence is reflexive. -/
protected theorem rfl : a ≡ a [ZMOD n] := rfl
/-- Congruence is symmetric. -/
@[symm] protected theorem symm (h : a ≡ b [ZMOD n]) : b ≡ a [ZMOD n] := Eq.symm h
/-- Congruence is transitive. -/
protected theorem trans (h : a ≡ b [ZMOD n]) (k : b ≡ c [ZMOD n]) : a ≡ c [ZMOD n] := Eq.trans h k
/-- Congruence, unfolded. -/
protected theorem eq (h : a ≡ b [ZMOD n]) : a % n = b % n := h
/-- Equal numbers are congruent. -/
theorem of_eq (h : a = b) : a ≡ b [ZMOD n] := h ▸ rfl
end ModEq
instance : Trans (α := ℤ) (β := ℤ) (γ := ℤ) (Int.ModEq n) (Int.ModEq n) (Int.ModEq n) := ⟨ModEq.trans⟩
/-- Congruence is symmetric. -/
theorem modEq_comm : a ≡ b [ZMOD n] ↔ b ≡ a [ZMOD n] := ⟨ModEq.symm, ModEq.symm⟩
/-- Congruent: the difference is a multiple of the modulus. -/
theorem modEq_iff_dvd : a ≡ b [ZMOD n] ↔ n ∣ b - a := emod_eq_emod_iff_dvd_sub
/-- Congruent when the modulus divides the difference. -/
theorem modEq_of_dvd : n ∣ b - a → a ≡ b [ZMOD n] := modEq_iff_dvd.2
/-- Congruent to 0 means divisible. -/
theorem modEq_zero_iff_dvd : a ≡ 0 [ZMOD n] ↔ n ∣ a := by
  rw [modEq_comm, modEq_iff_dvd, Int.sub_zero]
/-- The modulus divides the difference. -/
theorem ModEq.dvd (h : a ≡ b [ZMOD n]) : n ∣ b - a := modEq_iff_dvd.1 h
/-- Congruent: equal up to a multiple of the modulus. -/
theorem modEq_iff_add_fac {a b n : ℤ} : a ≡ b [ZMOD n] ↔ ∃ t, b = a + n * t := by
  rw [modEq_iff_dvd]
  exact ⟨fun ⟨t, h⟩ => ⟨t, by omega⟩, fun ⟨t, h⟩ => ⟨t, by omega⟩⟩
/-- The remainder is congruent to the number. -/
@[simp] theorem mod_modEq (a n : ℤ) : a % n ≡ a [ZMOD n] := emod_emod a n
namespace ModEq
/-- Add congruences. -/
protected theorem add (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a + c ≡ b + d [ZMOD n] := by
  show _ % _ = _ % _; rw [add_emod, h₁.eq, h₂.eq, ← add_emod]
/-- Subtract congruences. -/
protected theorem sub (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a - c ≡ b - d [ZMOD n] := by
  show _ % _ = _ % _; rw [sub_emod, h₁.eq, h₂.eq, ← sub_emod]
/-- Multiply congruences. -/
protected theorem mul (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a * c ≡ b * d [ZMOD n] := by
  show _ % _ = _ % _; rw [mul_emod, h₁.eq, h₂.eq, ← mul_emod]
/-- Add a number on the left. -/
protected theorem add_left (c : ℤ) (h : a ≡ b [ZMOD n]) : c + a ≡ c + b [ZMOD n] := ModEq.rfl.add h
/-- Add a number on the right. -/
protected theorem add_right (c : ℤ) (h : a ≡ b [ZMOD n]) : a + c ≡ b + c [ZMOD n] := h.add ModEq.rfl
/-- Subtract both sides from a number. -/
protected theorem sub_left (c : ℤ) (h : a ≡ b [ZMOD n]) : c - a ≡ c - b [ZMOD n] := ModEq.rfl.sub h
/-- Subtract a number from both sides. -/
protected theorem sub_right (c : ℤ) (h : a ≡ b [ZMOD n]) : a - c ≡ b - c [ZMOD n] := h.sub ModEq.rfl
/-- Multiply by a number on the left. -/
protected theorem mul_left (c : ℤ) (h : a ≡ b [ZMOD n]) : c * a ≡ c * b [ZMOD n] := ModEq.rfl.mul h
/-- Multiply by a number on the right. -/
protected theorem mul_right (c : ℤ) (h : a ≡ b [ZMOD n]) : a * c ≡ b * c [ZMOD n] := h.mul ModEq.rfl
/-- Negate a congruence. -/
protected theorem neg (h : a ≡ b [ZMOD n]) : -a ≡ -b [ZMOD n] := by
  have := h.sub_left 0; rwa [show 0 - a = -a by omega, show 0 - b = -b by omega] at this
/-- Raise a congruence to a power. -/
protected theorem pow (m : ℕ) (h : a ≡ b [ZMOD n]) : a ^ m ≡ b ^ m [ZMOD n] := by
  show _ % _ = _ % _; rw [pow_emod, h.eq, ← pow_emod]
/-- Cancel a summand on the left. -/
protected theorem add_left_cancel' (c : ℤ) (h : c + a ≡ c + b [ZMOD n]) : a ≡ b [ZMOD n] :=
  modEq_iff_dvd.2 (by have := h.dvd; rwa [show c + b - (c + a) = b - a by omega] at this)
/-- Cancel a summand on the right. -/
protected theorem add_right_cancel' (c : ℤ) (h : a + c ≡ b + c [ZMOD n]) : a ≡ b [ZMOD n] :=
  modEq_iff_dvd.2 (by have := h.dvd; rwa [show b + c - (a + c) = b - a by omega] at this)
/-- A congruence modulo a multiple holds modulo the factor. -/
theorem of_dvd (d : m ∣ n) (h : a ≡ b [ZMOD n]) : a ≡ b [ZMOD m] := modEq_iff_dvd.2 (Int.dvd_trans d h.dvd)
/-- A congruence modulo a product holds modulo a factor. -/
theorem of_mul_left (m : ℤ) (h : a ≡ b [ZMOD m * n]) : a ≡ b [ZMOD n] := of_dvd (Int.dvd_mul_left n m) h
/-- A congruence modulo a product holds modulo a factor. -/
theorem of_mul_right (m : ℤ) (h : a ≡ b [ZMOD n * m]) : a ≡ b [ZMOD n] := of_dvd (Int.dvd_mul_right n m) h
/-- Cancel a factor coprime to the modulus. -/
theorem cancel_left_of_coprime (hmc : gcd m c = 1) (h : c * a ≡ c * b [ZMOD m]) : a ≡ b [ZMOD m] := by
  refine modEq_iff_dvd.2 (dvd_of_dvd_mul_right_of_gcd_one (b := c) ?_ hmc)
  rw [Int.mul_sub]; exact h.dvd
/-- Cancel a factor coprime to the modulus. -/
theorem cancel_right_of_coprime (hmc : gcd m c = 1) (h : a * c ≡ b * c [ZMOD m]) : a ≡ b [ZMOD m] := by
  rw [Int.mul_comm a, Int.mul_comm b] at h; exact cancel_left_of_coprime hmc h
end ModEq
/-- Congruences modulo coprime numbers combine. -/
theorem modEq_and_modEq_iff_modEq_mul {a b m n : ℤ} (hmn : m.natAbs.Coprime n.natAbs) :
    a ≡ b [ZMOD m] ∧ a ≡ b [ZMOD n] ↔ a ≡ b [ZMOD m * n] := by
  constructor
  · rintro ⟨h, k⟩
    refine modEq_iff_dvd.2 (natAbs_dvd_natAbs.1 ?_)
    rw [natAbs_mul]
    exact hmn.mul_dvd_of_dvd_of_dvd (natAbs_dvd_natAbs.2 h.dvd) (natAbs_dvd_natAbs.2 k.dvd)
  · exact fun h => ⟨h.of_mul_right, h.of_mul_left⟩
/-- A square leaves remainder 0 or 1 on division by 4. -/
theorem sq_emod_four (a : ℤ) : a ^ 2 % 4 = 0 ∨ a ^ 2 % 4 = 1 := by
  rw [pow_emod]
  rcases (by omega : a % 4 = 0 ∨ a % 4 = 1 ∨ a % 4 = 2 ∨ a % 4 = 3) with h | h | h | h <;> rw [h] <;> decide
/-- The square of an odd number is 1 modulo 4. -/
theorem sq_mod_four_eq_one_of_odd {x : ℤ} : Odd x → x ^ 2 % 4 = 1 := by
  rintro ⟨k, rfl⟩
  rcases sq_emod_four (2 * k + 1) with h | h
  · rw [pow_emod] at h
    rcases (by omega : (2 * k + 1) % 4 = 1 ∨ (2 * k + 1) % 4 = 3) with e | e <;> rw [e] at h <;> exact absurd h (by decide)
  · exact h
/-- The square of an odd number is 1 modulo 8. -/
theorem sq_mod_eight_eq_one_of_odd {x : ℤ} (hx : x % 2 = 1) : x ^ 2 % 8 = 1 := by
  rw [pow_emod]
  rcases (by omega : x % 8 = 1 ∨ x % 8 = 3 ∨ x % 8 = 5 ∨ x % 8 = 7) with h | h | h | h <;> rw [h] <;> decide
/-- A square is 0 or 1 modulo 3. -/
theorem sq_emod_three (a : ℤ) : a ^ 2 % 3 = 0 ∨ a ^ 2 % 3 = 1 := by
  rw [pow_emod]
  rcases (by omega : a % 3 = 0 ∨ a % 3 = 1 ∨ a % 3 = 2) with h | h | h <;> rw [h] <;> decide
/-- Solvability of a linear congruence with an invertible coefficient. -/
theorem exists_mul_emod_eq_one_of_coprime {a m : ℤ} (h : gcd a m = 1) : ∃ b, a * b ≡ 1 [ZMOD m] := by
  obtain ⟨x, y, e⟩ := exists_gcd_eq_mul_add_mul a m
  rw [h] at e
  exact ⟨x, modEq_iff_dvd.2 ⟨y, by have : ((1 : ℕ) : ℤ) = 1 := rfl; omega⟩⟩
end Int

namespace Nat
variable {a b c d m n k : ℕ}
namespace ModEq
/-- Congruence is reflexive. -/
@[refl] protected theorem refl (a : ℕ) : a ≡ a [MOD n] := rfl
/-- Congruence is reflexive. -/
protected theorem rfl : a ≡ a [MOD n] := rfl
/-- Congruence is symmetric. -/
@[symm] protected theorem symm (h : a ≡ b [MOD n]) : b ≡ a [MOD n] := Eq.symm h
/-- Congruence is transitive. -/
protected theorem trans (h : a ≡ b [MOD n]) (k : b ≡ c [MOD n]) : a ≡ c [MOD n] := Eq.trans h k
/-- Congruence, unfolded. -/
protected theorem eq (h : a ≡ b [MOD n]) : a % n = b % n := h
/-- Equal numbers are congruent. -/
theorem of_eq (h : a = b) : a ≡ b [MOD n] := h ▸ rfl
end ModEq
instance : Trans (α := ℕ) (β := ℕ) (γ := ℕ) (Nat.ModEq n) (Nat.ModEq n) (Nat.ModEq n) := ⟨ModEq.trans⟩
/-- Congruence is symmetric. -/
theorem modEq_comm : a ≡ b [MOD n] ↔ b ≡ a [MOD n] := ⟨ModEq.symm, ModEq.symm⟩
/-- Congruence of naturals is that of the integers. -/
theorem _root_.Int.natCast_modEq_iff {a b n : ℕ} : (a : ℤ) ≡ b [ZMOD n] ↔ a ≡ b [MOD n] := by
  show (a : ℤ) % n = b % n ↔ a % n = b % n
  rw [← Int.natCast_emod, ← Int.natCast_emod]; omega
/-- Congruent: the modulus divides the difference. -/
theorem modEq_iff_dvd : a ≡ b [MOD n] ↔ (n : ℤ) ∣ b - a := by rw [← Int.natCast_modEq_iff, Int.modEq_iff_dvd]
/-- Congruent to 0 means divisible. -/
theorem modEq_zero_iff_dvd : a ≡ 0 [MOD n] ↔ n ∣ a := by
  show a % n = 0 % n ↔ _
  rw [zero_mod]; exact ⟨dvd_of_mod_eq_zero, mod_eq_zero_of_dvd⟩
/-- Congruent to a smaller number: the difference is a multiple. -/
theorem modEq_iff_dvd' (h : a ≤ b) : a ≡ b [MOD n] ↔ n ∣ b - a := by
  rw [modEq_iff_dvd, ← Int.natCast_dvd_natCast, Int.natCast_sub h]
/-- The modulus divides the difference. -/
theorem ModEq.dvd (h : a ≡ b [MOD n]) : (n : ℤ) ∣ b - a := modEq_iff_dvd.1 h
/-- The remainder is congruent to the number. -/
@[simp] theorem mod_modEq (a n : ℕ) : a % n ≡ a [MOD n] := mod_mod a n
/-- Two numbers are congruent modulo their difference. -/
theorem modEq_sub (h : b ≤ a) : a ≡ b [MOD a - b] := ((modEq_iff_dvd' h).2 (Nat.dvd_refl _)).symm
namespace ModEq
/-- Add congruences. -/
protected theorem add (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a + c ≡ b + d [MOD n] := by
  show _ % _ = _ % _; rw [add_mod, h₁.eq, h₂.eq, ← add_mod]
/-- Multiply congruences. -/
protected theorem mul (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a * c ≡ b * d [MOD n] := by
  show _ % _ = _ % _; rw [mul_mod, h₁.eq, h₂.eq, ← mul_mod]
/-- Add a number on the left. -/
protected theorem add_left (c : ℕ) (h : a ≡ b [MOD n]) : c + a ≡ c + b [MOD n] := ModEq.rfl.add h
/-- Add a number on the right. -/
protected theorem add_right (c : ℕ) (h : a ≡ b [MOD n]) : a + c ≡ b + c [MOD n] := h.add ModEq.rfl
/-- Multiply by a number on the left. -/
protected theorem mul_left (c : ℕ) (h : a ≡ b [MOD n]) : c * a ≡ c * b [MOD n] := ModEq.rfl.mul h
/-- Multiply by a number on the right. -/
protected theorem mul_right (c : ℕ) (h : a ≡ b [MOD n]) : a * c ≡ b * c [MOD n] := h.mul ModEq.rfl
/-- Raise a congruence to a power. -/
protected theorem pow (m : ℕ) (h : a ≡ b [MOD n]) : a ^ m ≡ b ^ m [MOD n] := by
  show _ % _ = _ % _; rw [pow_mod, h.eq, ← pow_mod]
/-- Cancel a summand on the left. -/
protected theorem add_left_cancel' (c : ℕ) (h : c + a ≡ c + b [MOD n]) : a ≡ b [MOD n] := by
  rw [← Int.natCast_modEq_iff] at *; exact Int.ModEq.add_left_cancel' c h
/-- Cancel a summand on the right. -/
protected theorem add_right_cancel' (c : ℕ) (h : a + c ≡ b + c [MOD n]) : a ≡ b [MOD n] := by
  rw [← Int.natCast_modEq_iff] at *; exact Int.ModEq.add_right_cancel' c h
/-- A congruence modulo a multiple holds modulo the factor. -/
theorem of_dvd (d : m ∣ n) (h : a ≡ b [MOD n]) : a ≡ b [MOD m] := by
  rw [← Int.natCast_modEq_iff] at *; exact h.of_dvd (Int.natCast_dvd_natCast.2 d)
/-- A congruence modulo a product holds modulo a factor. -/
theorem of_mul_left (m : ℕ) (h : a ≡ b [MOD m * n]) : a ≡ b [MOD n] := of_dvd (Nat.dvd_mul_left n m) h
/-- A congruence modulo a product holds modulo a factor. -/
theorem of_mul_right (m : ℕ) (h : a ≡ b [MOD n * m]) : a ≡ b [MOD n] := of_dvd (Nat.dvd_mul_right n m) h
/-- Cancel a factor coprime to the modulus. -/
theorem cancel_left_of_coprime (hmc : gcd m c = 1) (h : c * a ≡ c * b [MOD m]) : a ≡ b [MOD m] := by
  rw [← Int.natCast_modEq_iff] at *; exact Int.ModEq.cancel_left_of_coprime (c := (c : ℤ)) hmc h
/-- Cancel a factor coprime to the modulus. -/
theorem cancel_right_of_coprime (hmc : gcd m c = 1) (h : a * c ≡ b * c [MOD m]) : a ≡ b [MOD m] := by
  rw [← Int.natCast_modEq_iff] at *; exact Int.ModEq.cancel_right_of_coprime (c := (c : ℤ)) hmc h
/-- Congruent numbers below the modulus are equal. -/
theorem eq_of_lt_of_lt (h : a ≡ b [MOD m]) (ha : a < m) (hb : b < m) : a = b := by
  have := h.eq; rwa [mod_eq_of_lt ha, mod_eq_of_lt hb] at this
/-- Congruent numbers have the same divisors among those of the modulus. -/
theorem dvd_iff (h : a ≡ b [MOD n]) (hdn : d ∣ n) : d ∣ a ↔ d ∣ b := by
  have h := h.of_dvd hdn
  rw [← modEq_zero_iff_dvd, ← modEq_zero_iff_dvd]
  exact ⟨h.symm.trans, h.trans⟩
end ModEq
/-- Congruences modulo coprime numbers combine. -/
theorem modEq_and_modEq_iff_modEq_mul {a b m n : ℕ} (hmn : Coprime m n) :
    a ≡ b [MOD m] ∧ a ≡ b [MOD n] ↔ a ≡ b [MOD m * n] := by
  rw [← Int.natCast_modEq_iff, ← Int.natCast_modEq_iff, ← Int.natCast_modEq_iff]
  exact Int.modEq_and_modEq_iff_modEq_mul hmn
/-- **Chinese remainder theorem**: two congruences modulo coprime numbers have a common solution. -/
theorem chineseRemainder (co : Coprime n m) (a b : ℕ) : ∃ k, k ≡ a [MOD n] ∧ k ≡ b [MOD m] := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · refine ⟨a, rfl, ?_⟩
    rw [show m = 1 from (gcd_zero_left m) ▸ co.gcd_eq_one]
    show _ % 1 = _ % 1; omega
  rcases Nat.eq_zero_or_pos m with rfl | hm
  · refine ⟨b, ?_, rfl⟩
    rw [show n = 1 from (gcd_zero_right n) ▸ co.gcd_eq_one]
    show _ % 1 = _ % 1; omega
  obtain ⟨x, y, e⟩ := Int.exists_bezout_nat n m
  rw [co.gcd_eq_one] at e
  have hnm : (0 : ℤ) < n * m := Int.mul_pos (by omega) (by omega)
  have e1 : ((1 : ℕ) : ℤ) = 1 := rfl
  refine ⟨((b * (n * x) + a * (m * y) : ℤ) % (n * m)).toNat, ?_⟩
  have hk := Int.emod_nonneg (b * (n * x) + a * (m * y) : ℤ) (Int.ne_of_gt hnm)
  have cast : (((b * (n * x) + a * (m * y) : ℤ) % (n * m)).toNat : ℤ) = (b * (n * x) + a * (m * y) : ℤ) % (n * m) := by omega
  rw [← Int.natCast_modEq_iff, ← Int.natCast_modEq_iff, cast]
  constructor
  · refine Int.ModEq.trans (Int.ModEq.of_dvd (Int.dvd_mul_right _ _) (Int.mod_modEq _ _)) (Int.modEq_iff_dvd.2 ⟨(a - b) * x, ?_⟩)
    have h1 : (a : ℤ) = a * (n * x) + a * (m * y) := by rw [← Int.mul_add, ← e, e1, Int.mul_one]
    have h2 : (n : ℤ) * ((a - b) * x) = a * (n * x) - b * (n * x) := by
      rw [Int.sub_mul, Int.mul_sub, Int.mul_left_comm, Int.mul_left_comm (n : ℤ) b]
    omega
  · refine Int.ModEq.trans (Int.ModEq.of_dvd (Int.dvd_mul_left _ _) (Int.mod_modEq _ _)) (Int.modEq_iff_dvd.2 ⟨(b - a) * y, ?_⟩)
    have h1 : (b : ℤ) = b * (n * x) + b * (m * y) := by rw [← Int.mul_add, ← e, e1, Int.mul_one]
    have h2 : (m : ℤ) * ((b - a) * y) = b * (m * y) - a * (m * y) := by
      rw [Int.sub_mul, Int.mul_sub, Int.mul_left_comm, Int.mul_left_comm (m : ℤ) a]
    omega
/-- A natural number is congruent to the sum of its decimal digits; here for one digit. -/
theorem add_mul_mod_self (a b n : ℕ) : (a + b * n) % n = a % n := by
  have := Int.add_mul_emod_self_right a b n
  rw [← Int.natCast_mul, ← Int.natCast_add, ← Int.natCast_emod, ← Int.natCast_emod] at this; omega
/-- A square leaves remainder 0 or 1 on division by 4. -/
theorem sq_mod_four (a : ℕ) : a ^ 2 % 4 = 0 ∨ a ^ 2 % 4 = 1 := by
  rw [pow_mod]
  rcases (by omega : a % 4 = 0 ∨ a % 4 = 1 ∨ a % 4 = 2 ∨ a % 4 = 3) with h | h | h | h <;> rw [h] <;> decide
end Nat
