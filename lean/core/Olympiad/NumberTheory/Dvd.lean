prelude
import Olympiad.NumberTheory.Base
import Olympiad.NumberTheory.Basic
set_option linter.all false
set_option autoImplicit false

/-! Divisibility of natural numbers and integers. -/

namespace Nat
variable {a b c d k m n : ℕ}
/-- A number divides its multiples. -/
@[simp] protected theorem dvd_mul_right (a b : ℕ) : a ∣ a * b := ⟨b, rfl⟩
/-- A number divides its multiples. -/
@[simp] protected theorem dvd_mul_left (a b : ℕ) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩
/-- `1` divides everything. -/
@[simp] protected theorem one_dvd (n : ℕ) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩
/-- A divisor divides multiples of what it divides. -/
protected theorem dvd_mul_left_of_dvd (h : a ∣ b) (c : ℕ) : a ∣ c * b := Nat.mul_comm b c ▸ Nat.dvd_mul_right_of_dvd h c
/-- A divisor of a divisor of `n` is a divisor of `n`. -/
protected theorem dvd_of_mul_right_dvd (h : a * b ∣ c) : a ∣ c := Nat.dvd_trans (Nat.dvd_mul_right a b) h
/-- A divisor of a divisor of `n` is a divisor of `n`. -/
protected theorem dvd_of_mul_left_dvd (h : a * b ∣ c) : b ∣ c := Nat.dvd_trans (Nat.dvd_mul_left b a) h
/-- `0` divides only `0`. -/
protected theorem eq_zero_of_zero_dvd (h : 0 ∣ a) : a = 0 := by obtain ⟨c, rfl⟩ := h; exact Nat.zero_mul c
/-- `0` divides only `0`. -/
@[simp] protected theorem zero_dvd : 0 ∣ n ↔ n = 0 := ⟨Nat.eq_zero_of_zero_dvd, fun h => h ▸ Nat.dvd_refl 0⟩
/-- A divisor of a positive number is not larger. -/
theorem le_of_dvd (h1 : 0 < n) (h : m ∣ n) : m ≤ n := by
  obtain ⟨c, rfl⟩ := h
  cases c with
  | zero => rw [Nat.mul_zero] at h1; omega
  | succ c => rw [Nat.mul_add]; omega
/-- A divisor of a positive number is positive. -/
theorem pos_of_dvd_of_pos (h : m ∣ n) (hn : 0 < n) : 0 < m := by
  refine Nat.pos_of_ne_zero fun e => ?_
  subst e; rw [Nat.eq_zero_of_zero_dvd h] at hn; omega
/-- Two numbers that divide each other are equal. -/
protected theorem dvd_antisymm (h : m ∣ n) (k : n ∣ m) : m = n := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · exact Nat.eq_zero_of_zero_dvd k
  · exact Nat.le_antisymm (le_of_dvd hn h) (le_of_dvd (pos_of_dvd_of_pos h hn) k)
/-- Only `1` divides `1`. -/
theorem eq_one_of_dvd_one (h : n ∣ 1) : n = 1 := Nat.dvd_antisymm h (Nat.one_dvd n)
/-- Only `1` divides `1`. -/
@[simp] protected theorem dvd_one : n ∣ 1 ↔ n = 1 := ⟨eq_one_of_dvd_one, fun h => h ▸ Nat.dvd_refl 1⟩
/-- A common divisor divides the difference. -/
theorem dvd_sub (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := by
  obtain ⟨c, rfl⟩ := h₁; obtain ⟨d, rfl⟩ := h₂; exact ⟨c - d, (Nat.mul_sub k c d).symm⟩
/-- Divisibility of a sum when the left summand is divisible. -/
protected theorem dvd_add_right {m k : ℕ} (h : k ∣ m) : k ∣ m + n ↔ k ∣ n := ⟨Nat.dvd_of_dvd_add h, Nat.dvd_add h⟩
/-- Divisibility of a sum when the right summand is divisible. -/
protected theorem dvd_add_left {m k : ℕ} (h : k ∣ n) : k ∣ m + n ↔ k ∣ m := by rw [Nat.add_comm]; exact Nat.dvd_add_right h
/-- The same with the multiple in front. -/
protected theorem dvd_add_iff_right (h : k ∣ m) : k ∣ n ↔ k ∣ m + n := (Nat.dvd_add_right h).symm
/-- Products of divisors divide products. -/
protected theorem mul_dvd_mul (h : a ∣ b) (k : c ∣ d) : a * c ∣ b * d := by
  obtain ⟨e, rfl⟩ := h; obtain ⟨f, rfl⟩ := k; exact ⟨e * f, by ac_rfl⟩
/-- Multiply both sides by the same number. -/
protected theorem mul_dvd_mul_left (a : ℕ) (h : b ∣ c) : a * b ∣ a * c := Nat.mul_dvd_mul (Nat.dvd_refl a) h
/-- Multiply both sides by the same number. -/
protected theorem mul_dvd_mul_right (h : a ∣ b) (c : ℕ) : a * c ∣ b * c := Nat.mul_dvd_mul h (Nat.dvd_refl c)
/-- Cancel a positive common factor. -/
protected theorem dvd_of_mul_dvd_mul_left (kpos : 0 < k) (h : k * m ∣ k * n) : m ∣ n := by
  obtain ⟨c, e⟩ := h
  rw [Nat.mul_assoc] at e
  exact ⟨c, Nat.eq_of_mul_eq_mul_left kpos e⟩
/-- Cancel a positive common factor. -/
protected theorem dvd_of_mul_dvd_mul_right (kpos : 0 < k) (h : m * k ∣ n * k) : m ∣ n := by
  rw [Nat.mul_comm m, Nat.mul_comm n] at h; exact Nat.dvd_of_mul_dvd_mul_left kpos h
/-- Cancel a positive common factor. -/
protected theorem mul_dvd_mul_iff_left {a b c : ℕ} (ha : 0 < a) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨Nat.dvd_of_mul_dvd_mul_left ha, Nat.mul_dvd_mul_left a⟩
/-- Cancel a positive common factor. -/
protected theorem mul_dvd_mul_iff_right {a b c : ℕ} (hc : 0 < c) : a * c ∣ b * c ↔ a ∣ b :=
  ⟨Nat.dvd_of_mul_dvd_mul_right hc, fun h => Nat.mul_dvd_mul_right h c⟩
end Nat
