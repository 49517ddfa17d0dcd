prelude
import Olympiad.NumberTheory.GcdLemmas
import Olympiad.NumberTheory.ModEq
set_option linter.all false
set_option autoImplicit false

/-! Greatest common divisors and least common multiples of integers; coprime integers; linear equations. -/

namespace Int
variable {a b c d k m n : ℤ}
/-- The greatest common divisor is associative. -/
theorem gcd_assoc (a b c : ℤ) : gcd (gcd a b : ℤ) c = gcd a (gcd b c : ℤ) := Nat.gcd_assoc a.natAbs b.natAbs c.natAbs
/-- What the greatest common divisor is. -/
theorem gcd_greatest {a b d : ℤ} (hd_pos : 0 ≤ d) (hda : d ∣ a) (hdb : d ∣ b) (hd : ∀ e : ℤ, e ∣ a → e ∣ b → e ∣ d) : d = gcd a b :=
  Int.dvd_antisymm hd_pos (Int.natCast_nonneg _) (dvd_coe_gcd hda hdb) (hd _ (gcd_dvd_left a b) (gcd_dvd_right a b))
/-- A common multiple is a multiple of the least. -/
theorem lcm_dvd {a b c : ℤ} (h : a ∣ c) (k : b ∣ c) : (lcm a b : ℤ) ∣ c :=
  Int.dvd_natAbs.1 (Int.natCast_dvd_natCast.2 (Nat.lcm_dvd (Int.natAbs_dvd_natAbs.2 h) (Int.natAbs_dvd_natAbs.2 k)))
/-- The least common multiple does not depend on the order. -/
theorem lcm_comm (a b : ℤ) : lcm a b = lcm b a := Nat.lcm_comm a.natAbs b.natAbs
/-- The greatest common divisor divides the absolute value. -/
theorem gcd_dvd_natAbs_left (a b : ℤ) : gcd a b ∣ a.natAbs := Nat.gcd_dvd_left _ _
/-- The greatest common divisor divides the absolute value. -/
theorem gcd_dvd_natAbs_right (a b : ℤ) : gcd a b ∣ b.natAbs := Nat.gcd_dvd_right _ _
/-- A common divisor is a divisor of the greatest. -/
theorem dvd_gcd_iff_nat {k : ℕ} : k ∣ gcd a b ↔ (k : ℤ) ∣ a ∧ (k : ℤ) ∣ b := by
  show k ∣ Nat.gcd a.natAbs b.natAbs ↔ _
  rw [Nat.dvd_gcd_iff, ← Int.natCast_dvd_natCast, ← Int.natCast_dvd_natCast, Int.dvd_natAbs, Int.dvd_natAbs]
/-- Integers over their greatest common divisor are coprime. -/
theorem exists_gcd_one {m n : ℤ} (H : 0 < gcd m n) : ∃ m' n' : ℤ, gcd m' n' = 1 ∧ m = m' * gcd m n ∧ n = n' * gcd m n := by
  obtain ⟨x, hx⟩ := gcd_dvd_left m n
  obtain ⟨y, hy⟩ := gcd_dvd_right m n
  refine ⟨x, y, ?_, by rw [Int.mul_comm]; exact hx, by rw [Int.mul_comm]; exact hy⟩
  have h := gcd_mul_left (gcd m n : ℤ) x y
  rw [← hx, ← hy, Int.natAbs_natCast] at h
  exact Nat.eq_of_mul_eq_mul_left H (by rw [← h, Nat.mul_one])
/-- The greatest common divisor with a sum of a multiple. -/
@[simp] theorem gcd_add_mul_right_right (m n k : ℤ) : gcd m (n + k * m) = gcd m n := gcd_add_mul_self m n k
/-- The greatest common divisor with a sum of a multiple. -/
@[simp] theorem gcd_add_mul_left_right (m n k : ℤ) : gcd m (n + m * k) = gcd m n := by rw [Int.mul_comm]; exact gcd_add_mul_self m n k
/-- Adding the other number. -/
@[simp] theorem gcd_add_self_right (m n : ℤ) : gcd m (n + m) = gcd m n := by
  have := gcd_add_mul_self m n 1; rwa [Int.one_mul] at this
/-- Subtracting the other number. -/
@[simp] theorem gcd_sub_self_right (m n : ℤ) : gcd m (n - m) = gcd m n := by
  have := gcd_add_mul_self m n (-1); rwa [show n + -1 * m = n - m by omega] at this
/-- Only multiples of the greatest common divisor are values of a linear form. -/
theorem gcd_dvd_linear (a b x y : ℤ) : (gcd a b : ℤ) ∣ a * x + b * y :=
  Int.dvd_add (Int.dvd_mul_of_dvd_left (gcd_dvd_left a b) x) (Int.dvd_mul_of_dvd_left (gcd_dvd_right a b) y)
/-- A linear equation is solvable when the greatest common divisor divides the right side. -/
theorem exists_linear_eq_iff {a b c : ℤ} : (∃ x y : ℤ, a * x + b * y = c) ↔ (gcd a b : ℤ) ∣ c := by
  constructor
  · rintro ⟨x, y, rfl⟩; exact gcd_dvd_linear a b x y
  · rintro ⟨d, rfl⟩
    obtain ⟨x, y, e⟩ := exists_gcd_eq_mul_add_mul a b
    exact ⟨x * d, y * d, by rw [e, Int.add_mul, Int.mul_assoc, Int.mul_assoc]⟩
end Int
namespace IsCoprime
variable {a b c k m n : ℤ}
/-- Adding multiples keeps coprimality. -/
theorem add_mul_left_right (h : IsCoprime m n) (k : ℤ) : IsCoprime m (n + m * k) := by
  rw [Int.isCoprime_iff_gcd_eq_one, Int.gcd_add_mul_left_right]; exact Int.isCoprime_iff_gcd_eq_one.1 h
/-- Adding multiples keeps coprimality. -/
theorem add_mul_right_right (h : IsCoprime m n) (k : ℤ) : IsCoprime m (n + k * m) := by
  rw [Int.mul_comm]; exact h.add_mul_left_right k
/-- A common divisor of coprime integers divides 1. -/
theorem isUnit_of_dvd' (h : IsCoprime a b) (ha : k ∣ a) (hb : k ∣ b) : k ∣ 1 := by
  obtain ⟨u, v, e⟩ := h
  rw [← e]; exact Int.dvd_add (Int.dvd_mul_of_dvd_right ha u) (Int.dvd_mul_of_dvd_right hb v)
/-- Divisors of coprime integers are coprime. -/
theorem of_isCoprime_of_dvd_left (h : IsCoprime m n) (hd : k ∣ m) : IsCoprime k n := by
  obtain ⟨c, rfl⟩ := hd; exact h.of_mul_left_left
/-- Divisors of coprime integers are coprime. -/
theorem of_isCoprime_of_dvd_right (h : IsCoprime m n) (hd : k ∣ n) : IsCoprime m k := (h.symm.of_isCoprime_of_dvd_left hd).symm
end IsCoprime
