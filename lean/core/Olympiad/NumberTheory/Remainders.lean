prelude
import Olympiad.NumberTheory.Fermat
import Olympiad.Algebra.Dvd
set_option linter.all false
set_option autoImplicit false

/-! Remainders and divisibility of differences and quotients; squares modulo 3 and 8. -/

namespace Nat
variable {a b c d k m n p : ℕ}
/-! ## Remainders and divisibility -/
/-- Divisible: no remainder. -/
theorem mod_eq_zero_iff_dvd {n d : ℕ} : n % d = 0 ↔ d ∣ n := ⟨dvd_of_mod_eq_zero, mod_eq_zero_of_dvd⟩
/-- Numbers with the same remainder differ by a multiple. -/
theorem sub_mod_eq_zero_of_mod_eq (h : m % k = n % k) : (m - n) % k = 0 := by
  refine mod_eq_zero_of_dvd ?_
  rcases Nat.le_total m n with l | l
  · rw [Nat.sub_eq_zero_of_le l]; exact Nat.dvd_zero k
  · exact (modEq_iff_dvd' l).1 (Eq.symm h)
/-- The remainder modulo a factor. -/
@[simp] theorem mod_mul_right_mod (a b c : ℕ) : a % (b * c) % b = a % b := mod_mod_of_dvd a (Nat.dvd_mul_right b c)
/-- The remainder modulo a factor. -/
@[simp] theorem mod_mul_left_mod (a b c : ℕ) : a % (b * c) % c = a % c := mod_mod_of_dvd a (Nat.dvd_mul_left c b)
/-- Between two consecutive multiples lies no other. -/
theorem not_dvd_of_between_consec_multiples {m n k : ℕ} (h1 : n * k < m) (h2 : m < n * (k + 1)) : ¬ n ∣ m := by
  rintro ⟨d, rfl⟩
  have h3 := Nat.lt_of_mul_lt_mul_left h1
  have h4 := Nat.lt_of_mul_lt_mul_left h2
  omega
/-- Divide both sides by a common divisor. -/
theorem div_dvd_div {n m : ℕ} (H : n ∣ k) (h : k ∣ m) : k / n ∣ m / n := by
  obtain ⟨a, rfl⟩ := H
  obtain ⟨b, rfl⟩ := h
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · rw [Nat.div_zero]; exact Nat.dvd_zero _
  · rw [Nat.mul_assoc, Nat.mul_div_cancel_left _ hn, Nat.mul_div_cancel_left _ hn]; exact Nat.dvd_mul_right a b
/-- A common divisor divides the difference. -/
theorem dvd_sub' (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := Nat.dvd_sub h₁ h₂
/-- Divisibility of a difference, the subtrahend being divisible. -/
theorem dvd_sub_iff_left {m n : ℕ} (hkn : k ≤ n) (h : m ∣ k) : m ∣ n ↔ m ∣ n - k := by
  refine ⟨fun i => Nat.dvd_sub i h, fun i => ?_⟩
  have := Nat.dvd_add i h; rwa [Nat.sub_add_cancel hkn] at this
/-- Divisibility of a difference, the minuend being divisible. -/
theorem dvd_sub_iff_right {m n : ℕ} (hkn : k ≤ n) (h : m ∣ n) : m ∣ k ↔ m ∣ n - k := by
  refine ⟨fun i => Nat.dvd_sub h i, fun i => ?_⟩
  have := Nat.dvd_sub h i; rwa [show n - (n - k) = k by omega] at this

/-! ## Parity -/
/-- The parity of a successor. -/
theorem even_succ {n : ℕ} : Even (n + 1) ↔ ¬ Even n := even_add_one
/-- The parity of a power. -/
theorem odd_pow {m n : ℕ} : Odd (m ^ n) ↔ Odd m ∨ n = 0 := by
  rw [← not_even_iff_odd, even_pow, ← not_even_iff_odd]
  by_cases h : Even m <;> by_cases k : n = 0 <;> simp [h, k]
/-- A square modulo 3. -/
theorem sq_mod_three (a : ℕ) : a ^ 2 % 3 = 0 ∨ a ^ 2 % 3 = 1 := by
  rw [pow_mod]
  rcases (by omega : a % 3 = 0 ∨ a % 3 = 1 ∨ a % 3 = 2) with h | h | h <;> rw [h] <;> decide
/-- A square modulo 8. -/
theorem sq_mod_eight (a : ℕ) : a ^ 2 % 8 = 0 ∨ a ^ 2 % 8 = 1 ∨ a ^ 2 % 8 = 4 := by
  rw [pow_mod]
  rcases (by omega : a % 8 = 0 ∨ a % 8 = 1 ∨ a % 8 = 2 ∨ a % 8 = 3 ∨ a % 8 = 4 ∨ a % 8 = 5 ∨ a % 8 = 6 ∨ a % 8 = 7) with
    h | h | h | h | h | h | h | h <;> rw [h] <;> decide
end Nat

namespace Int
variable {a b c d k m n : ℤ}
/-- Congruence of naturals is that of the integers. -/
theorem coe_nat_modEq_iff {a b n : ℕ} : (a : ℤ) ≡ b [ZMOD n] ↔ a ≡ b [MOD n] := natCast_modEq_iff
/-- A number less its remainder is a multiple. -/
theorem dvd_self_sub_emod {x m : ℤ} : m ∣ x - x % m := ⟨x / m, by have := Int.emod_add_mul_ediv x m; omega⟩
/-- A number less its remainder is a multiple. -/
theorem dvd_sub_of_emod_eq {a b c : ℤ} (h : a % b = c) : b ∣ a - c := h ▸ dvd_self_sub_emod
/-- An integer is even or odd. -/
theorem odd_or_even (n : ℤ) : Odd n ∨ Even n := (even_or_odd n).symm
/-- The parity of a successor. -/
theorem odd_add_one {n : ℤ} : Odd (n + 1) ↔ ¬ Odd n := by rw [odd_iff, odd_iff]; omega
/-- `0` is not odd. -/
@[simp] theorem not_odd_zero : ¬ Odd (0 : ℤ) := by decide
/-- The square of an odd integer less 1 is a multiple of 8. -/
theorem eight_dvd_sq_sub_one_of_odd {k : ℤ} (h : Odd k) : 8 ∣ k ^ 2 - 1 := by
  have := sq_mod_eight_eq_one_of_odd (odd_iff.1 h)
  omega
/-- A square modulo 8. -/
theorem sq_emod_eight (a : ℤ) : a ^ 2 % 8 = 0 ∨ a ^ 2 % 8 = 1 ∨ a ^ 2 % 8 = 4 := by
  rw [pow_emod]
  rcases (by omega : a % 8 = 0 ∨ a % 8 = 1 ∨ a % 8 = 2 ∨ a % 8 = 3 ∨ a % 8 = 4 ∨ a % 8 = 5 ∨ a % 8 = 6 ∨ a % 8 = 7) with
    h | h | h | h | h | h | h | h <;> rw [h] <;> decide
end Int
/-- The difference divides the difference of powers. -/
theorem nat_sub_dvd_pow_sub_pow (x y n : ℕ) : x - y ∣ x ^ n - y ^ n := Nat.sub_dvd_pow_sub_pow x y n
section
variable {a b c : ℤ}
/-- Powers of -1. -/
theorem neg_one_pow_eq_one_iff_even {n : ℕ} : (-1 : ℤ) ^ n = 1 ↔ Even n := by
  refine ⟨fun h => Classical.byContradiction fun k => ?_, Even.neg_one_pow⟩
  rw [(Nat.not_even_iff_odd.1 k).neg_one_pow] at h; exact absurd h (by decide)
/-- The square of -1. -/
theorem neg_one_pow_two : (-1 : ℤ) ^ 2 = 1 := rfl
/-- Even numbers have even opposites. -/
@[simp] theorem even_neg : Even (-a) ↔ Even a := Int.even_neg
/-- Odd numbers have odd opposites. -/
@[simp] theorem odd_neg : Odd (-a) ↔ Odd a := Int.odd_neg
end
