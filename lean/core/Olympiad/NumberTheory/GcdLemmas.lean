prelude
import Olympiad.NumberTheory.Prime
import Olympiad.NumberTheory.IntDvd
import Olympiad.NumberTheory.Parity
import Olympiad.Tactic.Ring
set_option linter.all false
set_option autoImplicit false

/-! Greatest common divisors and least common multiples: divisors of products, scaling; coprime integers. -/

namespace Nat
variable {a b c d k m n p : ℕ}
/-! ## Greatest common divisors and least common multiples -/
/-- What the greatest common divisor is. -/
theorem gcd_eq_iff {a b g : ℕ} : gcd a b = g ↔ g ∣ a ∧ g ∣ b ∧ ∀ c, c ∣ a → c ∣ b → c ∣ g :=
  ⟨fun h => h ▸ ⟨gcd_dvd_left a b, gcd_dvd_right a b, fun _ => dvd_gcd⟩, fun h => Nat.dvd_antisymm (h.2.2 _ (gcd_dvd_left a b) (gcd_dvd_right a b)) (dvd_gcd h.1 h.2.1)⟩
/-- Exchange the first two of three numbers. -/
theorem gcd_left_comm (m n k : ℕ) : gcd m (gcd n k) = gcd n (gcd m k) := by
  rw [← gcd_assoc, ← gcd_assoc, gcd_comm m n]
/-- Numbers divided by their greatest common divisor are coprime. -/
theorem gcd_div_gcd_div_gcd {m n : ℕ} (H : 0 < gcd m n) : gcd (m / gcd m n) (n / gcd m n) = 1 := by
  obtain ⟨x, y, hc, hx, hy⟩ := exists_coprime m n
  have ex : m / gcd m n = x := by rw [show m / gcd m n = x * gcd m n / gcd m n from congrArg (· / gcd m n) hx, Nat.mul_div_cancel _ H]
  have ey : n / gcd m n = y := by rw [show n / gcd m n = y * gcd m n / gcd m n from congrArg (· / gcd m n) hy, Nat.mul_div_cancel _ H]
  rw [ex, ey, hc.gcd_eq_one]
/-- The greatest common divisor of a number and a multiple of it. -/
@[simp] theorem gcd_self_mul_left (m n : ℕ) : gcd m (m * n) = m := gcd_mul_right_right n m
/-- Multiplying a number raises the greatest common divisor. -/
theorem gcd_dvd_gcd_mul_left_left (m n k : ℕ) : gcd m n ∣ gcd (k * m) n := gcd_dvd_gcd_of_dvd_left _ (Nat.dvd_mul_left _ _)
/-- Multiplying a number raises the greatest common divisor. -/
theorem gcd_dvd_gcd_mul_right_left (m n k : ℕ) : gcd m n ∣ gcd (m * k) n := gcd_dvd_gcd_of_dvd_left _ (Nat.dvd_mul_right _ _)
/-- Multiplying a number raises the greatest common divisor. -/
theorem gcd_dvd_gcd_mul_left_right (m n k : ℕ) : gcd m n ∣ gcd m (k * n) := gcd_dvd_gcd_of_dvd_right _ (Nat.dvd_mul_left _ _)
/-- Multiplying a number raises the greatest common divisor. -/
theorem gcd_dvd_gcd_mul_right_right (m n k : ℕ) : gcd m n ∣ gcd m (n * k) := gcd_dvd_gcd_of_dvd_right _ (Nat.dvd_mul_right _ _)
/-- A number and its difference from a larger one. -/
@[simp] theorem gcd_self_sub_right {m n : ℕ} (h : m ≤ n) : gcd n (n - m) = gcd n m := by
  have h1 := gcd_self_add_left m (n - m)
  have h2 := gcd_self_add_left (n - m) m
  rw [show m + (n - m) = n by omega] at h1
  rw [show n - m + m = n by omega] at h2
  rw [h1, h2, gcd_comm]
/-- A number and its difference from a larger one. -/
@[simp] theorem gcd_self_sub_left {m n : ℕ} (h : m ≤ n) : gcd (n - m) n = gcd m n := by
  rw [gcd_comm, gcd_self_sub_right h, gcd_comm]
/-- A divisor of a product, by the greatest common divisor with one factor. -/
theorem dvd_gcd_mul_of_dvd_mul {k m n : ℕ} (h : k ∣ m * n) : k ∣ gcd k m * n := by
  rw [← gcd_mul_right]; exact dvd_gcd (Nat.dvd_mul_right k n) h
/-- A divisor of a product splits into divisors of the factors. -/
theorem exists_dvd_and_dvd_of_dvd_mul {m n k : ℕ} (H : k ∣ m * n) : ∃ d₁ d₂, d₁ ∣ m ∧ d₂ ∣ n ∧ k = d₁ * d₂ := by
  rcases Nat.eq_zero_or_pos (gcd k m) with h0 | h0
  · obtain ⟨rfl, rfl⟩ := gcd_eq_zero_iff.1 h0
    exact ⟨0, n, Nat.dvd_refl 0, Nat.dvd_refl n, (Nat.zero_mul n).symm⟩
  · obtain ⟨d, hd⟩ := gcd_dvd_left k m
    refine ⟨gcd k m, d, gcd_dvd_right k m, ?_, hd⟩
    have h := dvd_gcd_mul_of_dvd_mul H
    exact Nat.dvd_of_mul_dvd_mul_left h0 (hd ▸ h)
/-- The greatest common divisor with a product. -/
theorem gcd_mul_dvd_mul_gcd (k m n : ℕ) : gcd k (m * n) ∣ gcd k m * gcd k n := by
  obtain ⟨x, y, hx, hy, e⟩ := exists_dvd_and_dvd_of_dvd_mul (gcd_dvd_right k (m * n))
  have h := gcd_dvd_left k (m * n)
  rw [e] at h ⊢
  exact Nat.mul_dvd_mul (dvd_gcd (Nat.dvd_of_mul_right_dvd h) hx) (dvd_gcd (Nat.dvd_of_mul_left_dvd h) hy)
/-- Divisors of a product are products of divisors. -/
theorem dvd_mul {x m n : ℕ} : x ∣ m * n ↔ ∃ y z, y ∣ m ∧ z ∣ n ∧ y * z = x :=
  ⟨fun h => let ⟨y, z, h1, h2, e⟩ := exists_dvd_and_dvd_of_dvd_mul h; ⟨y, z, h1, h2, e.symm⟩,
   fun ⟨_, _, h1, h2, e⟩ => e ▸ Nat.mul_dvd_mul h1 h2⟩
/-- The least common multiple with a multiple. -/
theorem lcm_eq_right {m n : ℕ} (h : m ∣ n) : lcm m n = n := Nat.dvd_antisymm (lcm_dvd h (Nat.dvd_refl n)) (dvd_lcm_right m n)
/-- The least common multiple with a divisor. -/
theorem lcm_eq_left {m n : ℕ} (h : n ∣ m) : lcm m n = m := by rw [lcm_comm, lcm_eq_right h]
/-- What the least common multiple is. -/
theorem lcm_eq_iff {n m l : ℕ} : lcm n m = l ↔ n ∣ l ∧ m ∣ l ∧ ∀ c, n ∣ c → m ∣ c → l ∣ c :=
  ⟨fun h => h ▸ ⟨dvd_lcm_left n m, dvd_lcm_right n m, fun _ => lcm_dvd⟩,
   fun h => Nat.dvd_antisymm (lcm_dvd h.1 h.2.1) (h.2.2 _ (dvd_lcm_left n m) (dvd_lcm_right n m))⟩

/-! ## Coprime numbers -/
/-- Only 1 is coprime to 0. -/
@[simp] theorem coprime_zero_left (n : ℕ) : Coprime 0 n ↔ n = 1 := by show gcd 0 n = 1 ↔ _; rw [gcd_zero_left]
/-- Only 1 is coprime to 0. -/
@[simp] theorem coprime_zero_right (n : ℕ) : Coprime n 0 ↔ n = 1 := by show gcd n 0 = 1 ↔ _; rw [gcd_zero_right]
/-- A number coprime to a multiple of itself is 1. -/
theorem Coprime.eq_one_of_self_dvd {m n : ℕ} (H : Coprime m n) (d : m ∣ n) : m = 1 := H.eq_one_of_dvd d
/-- Subtraction keeps coprimality. -/
@[simp] theorem coprime_self_sub_left {m n : ℕ} (h : m ≤ n) : Coprime (n - m) n ↔ Coprime m n := by
  show gcd _ _ = 1 ↔ gcd _ _ = 1; rw [gcd_self_sub_left h]
/-- Subtraction keeps coprimality. -/
@[simp] theorem coprime_self_sub_right {m n : ℕ} (h : m ≤ n) : Coprime n (n - m) ↔ Coprime n m := by
  show gcd _ _ = 1 ↔ gcd _ _ = 1; rw [gcd_self_sub_right h]
/-- Coprime to a prime: not divisible by it. -/
theorem coprime_prime_iff {p n : ℕ} (pp : p.Prime) : Coprime n p ↔ ¬ p ∣ n := coprime_comm.trans pp.coprime_iff_not_dvd
/-- Coprime to 2: odd. -/
theorem coprime_two_left_iff_odd {n : ℕ} : Coprime 2 n ↔ Odd n := by rw [prime_two.coprime_iff_not_dvd, ← odd_iff_not_two_dvd]
/-- Coprime to 2: odd. -/
theorem coprime_two_right_iff_odd {n : ℕ} : Coprime n 2 ↔ Odd n := coprime_comm.trans coprime_two_left_iff_odd
/-- Coprime naturals are coprime integers. -/
theorem Coprime.isCoprime {m n : ℕ} (h : Coprime m n) : IsCoprime (m : ℤ) n := Int.isCoprime_iff_gcd_eq_one.2 h
/-- An inverse modulo `n` makes coprime. -/
theorem coprime_of_mul_modEq_one (b : ℕ) {a n : ℕ} (h : a * b ≡ 1 [MOD n]) : Coprime a n := by
  have h : a * b % n = 1 % n := h
  refine eq_one_of_dvd_one ?_
  have h1 : gcd a n ∣ a * b := Nat.dvd_trans (gcd_dvd_left a n) (Nat.dvd_mul_right a b)
  have h2 := gcd_dvd_right a n
  rw [← Nat.div_add_mod (a * b) n, h] at h1
  have h3 := (Nat.dvd_add_right (Nat.dvd_trans h2 (Nat.dvd_mul_right n (a * b / n)))).1 h1
  rw [← Nat.div_add_mod 1 n]
  exact Nat.dvd_add (Nat.dvd_trans h2 (Nat.dvd_mul_right n _)) h3
end Nat

namespace Int
variable {a b c m n : ℤ}
/-- Multiply both numbers by the same. -/
theorem gcd_mul_left (m n k : ℤ) : gcd (m * n) (m * k) = m.natAbs * gcd n k := by
  show Nat.gcd _ _ = _ * Nat.gcd _ _; rw [natAbs_mul, natAbs_mul, Nat.gcd_mul_left]
/-- Multiply both numbers by the same. -/
theorem gcd_mul_right (m n k : ℤ) : gcd (m * n) (k * n) = gcd m k * n.natAbs := by
  show Nat.gcd _ _ = Nat.gcd _ _ * _; rw [natAbs_mul, natAbs_mul, Nat.gcd_mul_right]
/-- Product of greatest common divisor and least common multiple. -/
theorem gcd_mul_lcm (m n : ℤ) : gcd m n * lcm m n = (m * n).natAbs := by
  rw [natAbs_mul]; exact Nat.gcd_mul_lcm m.natAbs n.natAbs
/-- The least common multiple is a multiple. -/
theorem dvd_lcm_left (a b : ℤ) : a ∣ (lcm a b : ℤ) := Int.dvd_natCast.2 (Nat.dvd_lcm_left _ _)
/-- The least common multiple is a multiple. -/
theorem dvd_lcm_right (a b : ℤ) : b ∣ (lcm a b : ℤ) := Int.dvd_natCast.2 (Nat.dvd_lcm_right _ _)
/-- Coprimality by the greatest common divisor. -/
theorem gcd_eq_one_iff_coprime {a b : ℤ} : gcd a b = 1 ↔ IsCoprime a b := isCoprime_iff_gcd_eq_one.symm
end Int

namespace IsCoprime
variable {a b c k m n : ℤ}
/-- Coprimality is symmetric. -/
@[symm] theorem symm (h : IsCoprime m n) : IsCoprime n m := Int.isCoprime_iff_gcd_eq_one.2 ((Int.gcd_comm n m).trans (Int.isCoprime_iff_gcd_eq_one.1 h))
/-- Coprimality is symmetric. -/
theorem _root_.isCoprime_comm : IsCoprime m n ↔ IsCoprime n m := ⟨symm, symm⟩
/-- `1` is coprime to every number. -/
theorem _root_.isCoprime_one_left : IsCoprime 1 n := Int.isCoprime_iff_gcd_eq_one.2 (Int.gcd_one_left n)
/-- `1` is coprime to every number. -/
theorem _root_.isCoprime_one_right : IsCoprime n 1 := Int.isCoprime_iff_gcd_eq_one.2 (Int.gcd_one_right n)
/-- Coprimality of integers is that of their absolute values. -/
theorem _root_.Int.isCoprime_iff_natAbs : IsCoprime m n ↔ Nat.Coprime m.natAbs n.natAbs := Int.isCoprime_iff_gcd_eq_one
/-- A factor coprime to the divisor is left out. -/
theorem dvd_of_dvd_mul_right (H1 : IsCoprime k n) (H2 : k ∣ m * n) : k ∣ m :=
  Int.dvd_of_dvd_mul_left_of_gcd_one H2 (Int.isCoprime_iff_gcd_eq_one.1 H1)
/-- A factor coprime to the divisor is left out. -/
theorem dvd_of_dvd_mul_left (H1 : IsCoprime k m) (H2 : k ∣ m * n) : k ∣ n :=
  Int.dvd_of_dvd_mul_right_of_gcd_one H2 (Int.isCoprime_iff_gcd_eq_one.1 H1)
/-- The product of coprime divisors is a divisor. -/
theorem mul_dvd (H : IsCoprime k n) (H1 : k ∣ m) (H2 : n ∣ m) : k * n ∣ m := by
  rw [← Int.natAbs_dvd_natAbs, Int.natAbs_mul]
  exact (Int.isCoprime_iff_natAbs.1 H).mul_dvd_of_dvd_of_dvd (Int.natAbs_dvd_natAbs.2 H1) (Int.natAbs_dvd_natAbs.2 H2)
/-- A product of numbers coprime to `k`. -/
theorem mul_left (H1 : IsCoprime m k) (H2 : IsCoprime n k) : IsCoprime (m * n) k := by
  rw [Int.isCoprime_iff_natAbs, Int.natAbs_mul]; exact Nat.Coprime.mul_left (Int.isCoprime_iff_natAbs.1 H1) (Int.isCoprime_iff_natAbs.1 H2)
/-- A product of numbers coprime to `k`. -/
theorem mul_right (H1 : IsCoprime k m) (H2 : IsCoprime k n) : IsCoprime k (m * n) := (H1.symm.mul_left H2.symm).symm
/-- Powers of coprime numbers. -/
theorem pow_left {e : ℕ} (H : IsCoprime m n) : IsCoprime (m ^ e) n := by
  induction e with
  | zero => exact isCoprime_one_left
  | succ e ih => rw [Int.pow_succ]; exact ih.mul_left H
/-- Powers of coprime numbers. -/
theorem pow_right {e : ℕ} (H : IsCoprime m n) : IsCoprime m (n ^ e) := H.symm.pow_left.symm
/-- Powers of coprime numbers. -/
theorem pow {e f : ℕ} (H : IsCoprime m n) : IsCoprime (m ^ e) (n ^ f) := H.pow_left.pow_right
/-- Factors of coprime numbers. -/
theorem of_mul_left_left (H : IsCoprime (k * m) n) : IsCoprime k n := by
  rw [Int.isCoprime_iff_natAbs, Int.natAbs_mul] at H; exact Int.isCoprime_iff_natAbs.2 (H.coprime_dvd_left (Nat.dvd_mul_right _ _))
/-- Factors of coprime numbers. -/
theorem of_mul_left_right (H : IsCoprime (k * m) n) : IsCoprime m n := by
  rw [Int.isCoprime_iff_natAbs, Int.natAbs_mul] at H; exact Int.isCoprime_iff_natAbs.2 (H.coprime_dvd_left (Nat.dvd_mul_left _ _))
/-- Signs do not matter. -/
theorem neg_left (H : IsCoprime m n) : IsCoprime (-m) n := by
  rw [Int.isCoprime_iff_natAbs, Int.natAbs_neg]; exact Int.isCoprime_iff_natAbs.1 H
/-- Signs do not matter. -/
theorem neg_right (H : IsCoprime m n) : IsCoprime m (-n) := H.symm.neg_left.symm
end IsCoprime
