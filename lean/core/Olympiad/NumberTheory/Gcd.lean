prelude
import Olympiad.NumberTheory.Dvd
set_option linter.all false
set_option autoImplicit false

/-! Greatest common divisor, least common multiple and coprimality of natural numbers. -/

namespace Nat
variable {a b c d k l m n : ℕ}

/-! ## Greatest common divisor -/
/-- The greatest common divisor divides the left number. -/
theorem gcd_dvd_left (m n : ℕ) : gcd m n ∣ m := (gcd_dvd m n).1
/-- The greatest common divisor divides the right number. -/
theorem gcd_dvd_right (m n : ℕ) : gcd m n ∣ n := (gcd_dvd m n).2
/-- The common divisors are the divisors of the greatest common divisor. -/
theorem dvd_gcd_iff : k ∣ gcd m n ↔ k ∣ m ∧ k ∣ n :=
  ⟨fun h => ⟨Nat.dvd_trans h (gcd_dvd_left m n), Nat.dvd_trans h (gcd_dvd_right m n)⟩, fun h => dvd_gcd h.1 h.2⟩
/-- What divides exactly the common divisors is the greatest common divisor. -/
theorem gcd_eq_of_dvd_iff (h : ∀ k, k ∣ d ↔ k ∣ m ∧ k ∣ n) : gcd m n = d :=
  Nat.dvd_antisymm ((h _).2 (gcd_dvd m n)) (dvd_gcd_iff.2 ((h d).1 (Nat.dvd_refl d)))
/-- `gcd` is commutative. -/
theorem gcd_comm (m n : ℕ) : gcd m n = gcd n m := gcd_eq_of_dvd_iff fun _ => dvd_gcd_iff.trans ⟨And.symm, And.symm⟩
/-- `gcd` is associative. -/
theorem gcd_assoc (m n k : ℕ) : gcd (gcd m n) k = gcd m (gcd n k) := gcd_eq_of_dvd_iff fun l => by
  rw [dvd_gcd_iff, dvd_gcd_iff, dvd_gcd_iff]
  exact ⟨fun ⟨a, b, c⟩ => ⟨⟨a, b⟩, c⟩, fun ⟨⟨a, b⟩, c⟩ => ⟨a, b, c⟩⟩
/-- The greatest common divisor with 0. -/
@[simp] theorem gcd_zero_right (n : ℕ) : gcd n 0 = n := by rw [gcd_comm]; rfl
/-- The greatest common divisor with itself. -/
@[simp] theorem gcd_self (n : ℕ) : gcd n n = n := gcd_eq_of_dvd_iff fun _ => ⟨fun h => ⟨h, h⟩, And.left⟩
/-- The greatest common divisor with 1. -/
@[simp] theorem gcd_one_left (n : ℕ) : gcd 1 n = 1 := eq_one_of_dvd_one (gcd_dvd_left 1 n)
/-- The greatest common divisor with 1. -/
@[simp] theorem gcd_one_right (n : ℕ) : gcd n 1 = 1 := eq_one_of_dvd_one (gcd_dvd_right n 1)
/-- A divisor is the greatest common divisor. -/
theorem gcd_eq_left (h : m ∣ n) : gcd m n = m :=
  gcd_eq_of_dvd_iff fun _ => ⟨fun k => ⟨k, Nat.dvd_trans k h⟩, And.left⟩
/-- A divisor is the greatest common divisor. -/
theorem gcd_eq_right (h : n ∣ m) : gcd m n = n := gcd_comm m n ▸ gcd_eq_left h
/-- To be the greatest common divisor is to divide. -/
theorem gcd_eq_left_iff_dvd : gcd m n = m ↔ m ∣ n := ⟨fun h => h ▸ gcd_dvd_right m n, gcd_eq_left⟩
/-- To be the greatest common divisor is to divide. -/
theorem gcd_eq_right_iff_dvd : gcd n m = m ↔ m ∣ n := by rw [gcd_comm]; exact gcd_eq_left_iff_dvd
/-- Positive when the left number is. -/
theorem gcd_pos_of_pos_left (n : ℕ) (h : 0 < m) : 0 < gcd m n := pos_of_dvd_of_pos (gcd_dvd_left m n) h
/-- Positive when the right number is. -/
theorem gcd_pos_of_pos_right (m : ℕ) (h : 0 < n) : 0 < gcd m n := pos_of_dvd_of_pos (gcd_dvd_right m n) h
/-- Zero only when both numbers are. -/
theorem gcd_eq_zero_iff : gcd m n = 0 ↔ m = 0 ∧ n = 0 :=
  ⟨fun h => ⟨Nat.eq_zero_of_zero_dvd (h ▸ gcd_dvd_left m n), Nat.eq_zero_of_zero_dvd (h ▸ gcd_dvd_right m n)⟩,
   fun ⟨h, k⟩ => by rw [h, k]; rfl⟩
/-- At most the left number, if that is positive. -/
theorem gcd_le_left (n : ℕ) (h : 0 < m) : gcd m n ≤ m := le_of_dvd h (gcd_dvd_left m n)
/-- At most the right number, if that is positive. -/
theorem gcd_le_right (n : ℕ) (h : 0 < n) : gcd m n ≤ n := le_of_dvd h (gcd_dvd_right m n)
/-- One step of Euclid's algorithm. -/
theorem gcd_rec (m n : ℕ) : gcd m n = gcd (n % m) m := by
  cases m with
  | zero => show n = gcd (n % 0) 0; rw [mod_zero, gcd_zero_right]
  | succ m => exact gcd_succ m n
/-- Induction along Euclid's algorithm. -/
theorem gcd.induction {P : ℕ → ℕ → Prop} (m n : ℕ) (H0 : ∀ n, P 0 n) (H1 : ∀ m n, 0 < m → P (n % m) m → P m n) : P m n := by
  suffices h : ∀ f m n, m < f → P m n from h (m + 1) m n (Nat.le_refl _)
  intro f
  induction f with
  | zero => intro m n h; exact absurd h (Nat.not_lt_zero m)
  | succ f ih =>
    intro m n h
    rcases Nat.eq_zero_or_pos m with rfl | hm
    · exact H0 n
    · exact H1 m n hm (ih _ _ (Nat.lt_of_lt_of_le (mod_lt n hm) (by omega)))
/-! Adding a multiple of one argument to the other changes nothing. -/
/-- Adding a multiple on the right. -/
@[simp] theorem gcd_add_mul_right_right (m n k : ℕ) : gcd m (n + k * m) = gcd m n := gcd_eq_of_dvd_iff fun l => by
  rw [dvd_gcd_iff]
  constructor
  · exact fun ⟨h, i⟩ => ⟨h, Nat.dvd_add i (Nat.dvd_mul_left_of_dvd h k)⟩
  · exact fun ⟨h, i⟩ => ⟨h, (Nat.dvd_add_left (Nat.dvd_mul_left_of_dvd h k)).1 i⟩
/-- Adding a multiple on the right. -/
@[simp] theorem gcd_add_mul_left_right (m n k : ℕ) : gcd m (n + m * k) = gcd m n := by
  rw [Nat.mul_comm]; exact gcd_add_mul_right_right m n k
/-- Adding a multiple on the right. -/
@[simp] theorem gcd_mul_right_add_right (m n k : ℕ) : gcd m (k * m + n) = gcd m n := by
  rw [Nat.add_comm]; exact gcd_add_mul_right_right m n k
/-- Adding a multiple on the right. -/
@[simp] theorem gcd_mul_left_add_right (m n k : ℕ) : gcd m (m * k + n) = gcd m n := by
  rw [Nat.add_comm]; exact gcd_add_mul_left_right m n k
/-- Adding a multiple on the left. -/
@[simp] theorem gcd_add_mul_right_left (m n k : ℕ) : gcd (m + k * n) n = gcd m n := by
  rw [gcd_comm, gcd_add_mul_right_right, gcd_comm]
/-- Adding a multiple on the left. -/
@[simp] theorem gcd_add_mul_left_left (m n k : ℕ) : gcd (m + n * k) n = gcd m n := by
  rw [gcd_comm, gcd_add_mul_left_right, gcd_comm]
/-- Adding a multiple on the left. -/
@[simp] theorem gcd_mul_right_add_left (m n k : ℕ) : gcd (k * n + m) n = gcd m n := by
  rw [gcd_comm, gcd_mul_right_add_right, gcd_comm]
/-- Adding a multiple on the left. -/
@[simp] theorem gcd_mul_left_add_left (m n k : ℕ) : gcd (n * k + m) n = gcd m n := by
  rw [gcd_comm, gcd_mul_left_add_right, gcd_comm]
/-- Adding the left number on the right. -/
@[simp] theorem gcd_add_self_right (m n : ℕ) : gcd m (n + m) = gcd m n := by
  have := gcd_add_mul_right_right m n 1; rwa [Nat.one_mul] at this
/-- Adding the left number on the right. -/
@[simp] theorem gcd_self_add_right (m n : ℕ) : gcd m (m + n) = gcd m n := by
  rw [Nat.add_comm]; exact gcd_add_self_right m n
/-- Adding the right number on the left. -/
@[simp] theorem gcd_add_self_left (m n : ℕ) : gcd (m + n) n = gcd m n := by
  rw [gcd_comm, gcd_add_self_right, gcd_comm]
/-- Adding the right number on the left. -/
@[simp] theorem gcd_self_add_left (m n : ℕ) : gcd (m + n) m = gcd n m := by
  rw [Nat.add_comm]; exact gcd_add_self_left n m
/-- Subtracting the left number on the right. -/
@[simp] theorem gcd_sub_self_right (h : m ≤ n) : gcd m (n - m) = gcd m n := by
  have e := gcd_add_self_right m (n - m); rw [Nat.sub_add_cancel h] at e; exact e.symm
/-- Subtracting the right number on the left. -/
@[simp] theorem gcd_sub_self_left (h : n ≤ m) : gcd (m - n) n = gcd m n := by
  rw [gcd_comm, gcd_sub_self_right h, gcd_comm]
/-- A step of Euclid's algorithm on the right. -/
theorem gcd_mod_right (m n : ℕ) : gcd m (n % m) = gcd m n := by rw [gcd_comm, ← gcd_rec]
/-! Common factors. -/
/-- A common factor in front. -/
theorem gcd_mul_left (m n k : ℕ) : gcd (m * n) (m * k) = m * gcd n k := by
  rcases Nat.eq_zero_or_pos m with rfl | hm
  · rw [Nat.zero_mul, Nat.zero_mul, Nat.zero_mul]; rfl
  · apply Nat.dvd_antisymm
    · obtain ⟨t, ht⟩ := dvd_gcd (Nat.dvd_mul_right m n) (Nat.dvd_mul_right m k)
      rw [ht]
      exact Nat.mul_dvd_mul_left m (dvd_gcd (Nat.dvd_of_mul_dvd_mul_left hm (ht ▸ gcd_dvd_left _ _))
        (Nat.dvd_of_mul_dvd_mul_left hm (ht ▸ gcd_dvd_right _ _)))
    · exact dvd_gcd (Nat.mul_dvd_mul_left m (gcd_dvd_left n k)) (Nat.mul_dvd_mul_left m (gcd_dvd_right n k))
/-- A common factor behind. -/
theorem gcd_mul_right (m n k : ℕ) : gcd (m * n) (k * n) = gcd m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, gcd_mul_left, Nat.mul_comm]
/-- `gcd` grows by divisibility on the left. -/
theorem gcd_dvd_gcd_of_dvd_left (k : ℕ) (h : m ∣ n) : gcd m k ∣ gcd n k :=
  dvd_gcd (Nat.dvd_trans (gcd_dvd_left m k) h) (gcd_dvd_right m k)
/-- `gcd` grows by divisibility on the right. -/
theorem gcd_dvd_gcd_of_dvd_right (k : ℕ) (h : m ∣ n) : gcd k m ∣ gcd k n :=
  dvd_gcd (gcd_dvd_left k m) (Nat.dvd_trans (gcd_dvd_right k m) h)
/-- The greatest common divisor with a multiple. -/
@[simp] theorem gcd_mul_left_left (m n : ℕ) : gcd (m * n) n = n := gcd_eq_right (Nat.dvd_mul_left n m)
/-- The greatest common divisor with a multiple. -/
@[simp] theorem gcd_mul_left_right (m n : ℕ) : gcd n (m * n) = n := gcd_eq_left (Nat.dvd_mul_left n m)
/-- The greatest common divisor with a multiple. -/
@[simp] theorem gcd_mul_right_left (m n : ℕ) : gcd (n * m) n = n := gcd_eq_right (Nat.dvd_mul_right n m)
/-- The greatest common divisor with a multiple. -/
@[simp] theorem gcd_mul_right_right (m n : ℕ) : gcd n (n * m) = n := gcd_eq_left (Nat.dvd_mul_right n m)

/-! ## Coprime numbers -/
instance (m n : ℕ) : Decidable (Nat.Coprime m n) := inferInstanceAs (Decidable (Nat.gcd m n = 1))
/-- Coprimality, unfolded. -/
theorem coprime_iff_gcd_eq_one : Nat.gcd m n = 1 ↔ Coprime m n := Iff.rfl
/-- Coprimality, unfolded. -/
theorem Coprime.gcd_eq_one (h : Coprime m n) : gcd m n = 1 := h
/-- Coprimality is symmetric. -/
theorem Coprime.symm (h : Coprime n m) : Coprime m n := (gcd_comm m n).trans h
/-- Coprimality is symmetric. -/
theorem coprime_comm : Coprime n m ↔ Coprime m n := ⟨Coprime.symm, Coprime.symm⟩
/-- `1` is coprime to every number. -/
@[simp] theorem coprime_one_left_iff (n : ℕ) : Coprime 1 n ↔ True := ⟨fun _ => trivial, fun _ => gcd_one_left n⟩
/-- Every number is coprime to 1. -/
@[simp] theorem coprime_one_right_iff (n : ℕ) : Coprime n 1 ↔ True := ⟨fun _ => trivial, fun _ => gcd_one_right n⟩
/-- `1` is coprime to every number. -/
theorem coprime_one_left (n : ℕ) : Coprime 1 n := gcd_one_left n
/-- Every number is coprime to 1. -/
theorem coprime_one_right (n : ℕ) : Coprime n 1 := gcd_one_right n
/-- Only 1 is coprime to itself. -/
@[simp] theorem coprime_self (n : ℕ) : Coprime n n ↔ n = 1 := by show gcd n n = 1 ↔ _; rw [gcd_self]
/-- Euclid's lemma: a factor coprime to the divisor may be left out. -/
theorem Coprime.dvd_of_dvd_mul_right (H1 : Coprime k n) (H2 : k ∣ m * n) : k ∣ m := by
  have h : gcd (m * k) (m * n) = m := by rw [gcd_mul_left, H1.gcd_eq_one, Nat.mul_one]
  rw [← h]; exact dvd_gcd (Nat.dvd_mul_left k m) H2
/-- Euclid's lemma: a factor coprime to the divisor may be left out. -/
theorem Coprime.dvd_of_dvd_mul_left (H1 : Coprime k m) (H2 : k ∣ m * n) : k ∣ n :=
  Coprime.dvd_of_dvd_mul_right H1 (Nat.mul_comm m n ▸ H2)
/-- A coprime factor may be left out. -/
theorem Coprime.dvd_mul_right (H : Coprime k n) : k ∣ m * n ↔ k ∣ m :=
  ⟨H.dvd_of_dvd_mul_right, fun h => Nat.dvd_mul_right_of_dvd h n⟩
/-- A coprime factor may be left out. -/
theorem Coprime.dvd_mul_left (H : Coprime k m) : k ∣ m * n ↔ k ∣ n :=
  ⟨H.dvd_of_dvd_mul_left, fun h => Nat.dvd_mul_left_of_dvd h m⟩
/-- Divisors of coprime numbers are coprime. -/
theorem Coprime.coprime_dvd_left (H1 : m ∣ k) (H2 : Coprime k n) : Coprime m n :=
  eq_one_of_dvd_one (H2.gcd_eq_one ▸ gcd_dvd_gcd_of_dvd_left n H1)
/-- Divisors of coprime numbers are coprime. -/
theorem Coprime.coprime_dvd_right (H1 : n ∣ m) (H2 : Coprime k m) : Coprime k n := (H2.symm.coprime_dvd_left H1).symm
/-- Divisors of coprime numbers are coprime. -/
theorem Coprime.of_dvd_left (H1 : m ∣ k) (H2 : Coprime k n) : Coprime m n := H2.coprime_dvd_left H1
/-- A coprime divisor is 1. -/
theorem Coprime.eq_one_of_dvd (H : Coprime k n) (h : k ∣ n) : k = 1 := by
  have := gcd_eq_left h; rw [← this]; exact H
/-- A coprime factor may be left out of `gcd`. -/
theorem Coprime.gcd_mul_left_cancel (m : ℕ) (H : Coprime k n) : gcd (k * m) n = gcd m n :=
  gcd_eq_of_dvd_iff fun l => by
    rw [dvd_gcd_iff]
    refine ⟨fun ⟨h, i⟩ => ⟨Nat.dvd_mul_left_of_dvd h k, i⟩, fun ⟨h, i⟩ => ⟨?_, i⟩⟩
    exact Coprime.dvd_of_dvd_mul_left (H.symm.coprime_dvd_left i) h
/-- A coprime factor may be left out of `gcd`. -/
theorem Coprime.gcd_mul_right_cancel (m : ℕ) (H : Coprime k n) : gcd (m * k) n = gcd m n := by
  rw [Nat.mul_comm]; exact H.gcd_mul_left_cancel m
/-- A coprime factor may be left out of `gcd`. -/
theorem Coprime.gcd_mul_left_cancel_right (n : ℕ) (H : Coprime k m) : gcd m (k * n) = gcd m n := by
  rw [gcd_comm, H.gcd_mul_left_cancel, gcd_comm]
/-- A coprime factor may be left out of `gcd`. -/
theorem Coprime.gcd_mul_right_cancel_right (n : ℕ) (H : Coprime k m) : gcd m (n * k) = gcd m n := by
  rw [Nat.mul_comm]; exact H.gcd_mul_left_cancel_right n
/-- A product is coprime to what its factors are coprime to. -/
theorem Coprime.mul_left (H1 : Coprime m k) (H2 : Coprime n k) : Coprime (m * n) k := (H1.gcd_mul_left_cancel n).trans H2
/-- A number coprime to two factors is coprime to their product. -/
theorem Coprime.mul_right (H1 : Coprime k m) (H2 : Coprime k n) : Coprime k (m * n) := (H1.symm.mul_left H2.symm).symm
/-- Coprime to a product means coprime to both factors. -/
theorem coprime_mul_iff_left : Coprime (m * n) k ↔ Coprime m k ∧ Coprime n k :=
  ⟨fun h => ⟨h.coprime_dvd_left (Nat.dvd_mul_right m n), h.coprime_dvd_left (Nat.dvd_mul_left n m)⟩, fun ⟨h, i⟩ => h.mul_left i⟩
/-- Coprime to a product means coprime to both factors. -/
theorem coprime_mul_iff_right : Coprime k (m * n) ↔ Coprime k m ∧ Coprime k n := by
  rw [coprime_comm, coprime_mul_iff_left, coprime_comm, coprime_comm (n := n)]
/-- A power is coprime to what its base is coprime to. -/
theorem Coprime.pow_left (n : ℕ) (H1 : Coprime m k) : Coprime (m ^ n) k := by
  induction n with
  | zero => exact coprime_one_left k
  | succ n ih => exact ih.mul_left H1
/-- A power is coprime to what its base is coprime to. -/
theorem Coprime.pow_right (n : ℕ) (H1 : Coprime k m) : Coprime k (m ^ n) := (H1.symm.pow_left n).symm
/-- Powers of coprime numbers are coprime. -/
theorem Coprime.pow (k l : ℕ) (H1 : Coprime m n) : Coprime (m ^ k) (n ^ l) := (H1.pow_left k).pow_right l
/-- Two coprime divisors: their product divides. -/
theorem Coprime.mul_dvd_of_dvd_of_dvd (H1 : Coprime k n) (H2 : k ∣ m) (H3 : n ∣ m) : k * n ∣ m := by
  obtain ⟨c, rfl⟩ := H3
  have := H1.dvd_of_dvd_mul_left H2
  rw [Nat.mul_comm n]; exact Nat.mul_dvd_mul_right this n
/-- Adding one number to the other keeps coprimality. -/
@[simp] theorem coprime_add_self_right : Coprime m (n + m) ↔ Coprime m n := by show gcd _ _ = 1 ↔ _; rw [gcd_add_self_right]
/-- Adding one number to the other keeps coprimality. -/
@[simp] theorem coprime_self_add_right : Coprime m (m + n) ↔ Coprime m n := by show gcd _ _ = 1 ↔ _; rw [gcd_self_add_right]
/-- Adding one number to the other keeps coprimality. -/
@[simp] theorem coprime_add_self_left : Coprime (m + n) n ↔ Coprime m n := by show gcd _ _ = 1 ↔ _; rw [gcd_add_self_left]
/-- Adding one number to the other keeps coprimality. -/
@[simp] theorem coprime_self_add_left : Coprime (m + n) m ↔ Coprime n m := by show gcd _ _ = 1 ↔ _; rw [gcd_self_add_left]
/-- Two numbers without a common divisor above 1 are coprime. -/
theorem coprime_of_dvd' (h : ∀ k, k ∣ m → k ∣ n → k = 1) : Coprime m n := h _ (gcd_dvd_left m n) (gcd_dvd_right m n)
/-- Coprime when every common divisor divides 1. -/
theorem coprime_of_dvd_one (h : ∀ k, k ∣ m → k ∣ n → k ∣ 1) : Coprime m n :=
  coprime_of_dvd' fun k a b => eq_one_of_dvd_one (h k a b)
/-- Neighbours are coprime. -/
theorem coprime_succ_self (n : ℕ) : Coprime (n + 1) n := by
  show gcd (n + 1) n = 1; rw [gcd_self_add_left, gcd_one_left]
/-- Neighbours are coprime. -/
theorem coprime_self_succ (n : ℕ) : Coprime n (n + 1) := (coprime_succ_self n).symm
/-- Division by the greatest common divisor leaves coprime numbers. -/
theorem exists_coprime (m n : ℕ) : ∃ m' n', Coprime m' n' ∧ m = m' * gcd m n ∧ n = n' * gcd m n := by
  rcases Nat.eq_zero_or_pos (gcd m n) with h | h
  · obtain ⟨hm, hn⟩ := gcd_eq_zero_iff.1 h
    exact ⟨1, 1, coprime_one_left 1, by rw [h]; omega, by rw [h]; omega⟩
  · obtain ⟨a, ha⟩ := gcd_dvd_left m n
    obtain ⟨b, hb⟩ := gcd_dvd_right m n
    refine ⟨a, b, ?_, by rw [Nat.mul_comm]; exact ha, by rw [Nat.mul_comm]; exact hb⟩
    apply Nat.eq_of_mul_eq_mul_left h
    rw [← gcd_mul_left, ← ha, ← hb, Nat.mul_one]

/-! ## Least common multiple -/
/-- The product of `gcd` and `lcm`. -/
theorem gcd_mul_lcm (m n : ℕ) : gcd m n * lcm m n = m * n := by
  obtain ⟨t, ht⟩ := Nat.dvd_mul_right_of_dvd (gcd_dvd_left m n) n
  show gcd m n * (m * n / gcd m n) = m * n
  have := div_add_mod (m * n) (gcd m n)
  rwa [mod_eq_zero_of_dvd (Nat.dvd_mul_right_of_dvd (gcd_dvd_left m n) n), Nat.add_zero] at this
/-- `lcm` is commutative. -/
theorem lcm_comm (m n : ℕ) : lcm m n = lcm n m := by show m * n / gcd m n = n * m / gcd n m; rw [Nat.mul_comm, gcd_comm]
/-- The least common multiple with 0. -/
@[simp] theorem lcm_zero_left (n : ℕ) : lcm 0 n = 0 := by
  show 0 * n / gcd 0 n = 0; rw [Nat.zero_mul, gcd_zero_left]
  cases n with
  | zero => rfl
  | succ n => exact (div_mod_unique (r := 0) (q := 0) rfl (Nat.zero_lt_succ n)).1
/-- The least common multiple with 0. -/
@[simp] theorem lcm_zero_right (n : ℕ) : lcm n 0 = 0 := by rw [lcm_comm]; exact lcm_zero_left n
/-- The least common multiple is a multiple of the left number. -/
theorem dvd_lcm_left (m n : ℕ) : m ∣ lcm m n := by
  rcases Nat.eq_zero_or_pos m with rfl | hm
  · rw [lcm_zero_left]; exact Nat.dvd_refl 0
  · obtain ⟨b, hb⟩ := gcd_dvd_right m n
    refine ⟨b, Nat.eq_of_mul_eq_mul_left (gcd_pos_of_pos_left n hm) ?_⟩
    have h := gcd_mul_lcm m n
    generalize gcd m n = g at *
    rw [h, hb]; ac_rfl
/-- The least common multiple is a multiple of the right number. -/
theorem dvd_lcm_right (m n : ℕ) : n ∣ lcm m n := lcm_comm m n ▸ dvd_lcm_left n m
/-- The least common multiple divides every common multiple. -/
theorem lcm_dvd (H1 : m ∣ k) (H2 : n ∣ k) : lcm m n ∣ k := by
  rcases Nat.eq_zero_or_pos (gcd m n) with h | h
  · obtain ⟨rfl, rfl⟩ := gcd_eq_zero_iff.1 h
    rw [lcm_zero_left]; exact H1
  · apply Nat.dvd_of_mul_dvd_mul_left h
    rw [gcd_mul_lcm, ← gcd_mul_right]
    exact dvd_gcd (Nat.mul_dvd_mul_left m H2) (by rw [Nat.mul_comm m]; exact Nat.mul_dvd_mul_left n H1)
/-- The common multiples are the multiples of `lcm`. -/
theorem lcm_dvd_iff : lcm m n ∣ k ↔ m ∣ k ∧ n ∣ k :=
  ⟨fun h => ⟨Nat.dvd_trans (dvd_lcm_left m n) h, Nat.dvd_trans (dvd_lcm_right m n) h⟩, fun h => lcm_dvd h.1 h.2⟩
/-- `lcm` is positive for positive numbers. -/
theorem lcm_pos (hm : 0 < m) (hn : 0 < n) : 0 < lcm m n := by
  refine Nat.pos_of_ne_zero fun e => ?_
  have h := gcd_mul_lcm m n
  have := Nat.mul_pos hm hn
  rw [e, Nat.mul_zero] at h; omega
/-- `lcm` divides the product. -/
theorem lcm_dvd_mul (m n : ℕ) : lcm m n ∣ m * n := lcm_dvd (Nat.dvd_mul_right m n) (Nat.dvd_mul_left n m)
/-- The least common multiple with itself. -/
@[simp] theorem lcm_self (n : ℕ) : lcm n n = n :=
  Nat.dvd_antisymm (lcm_dvd (Nat.dvd_refl n) (Nat.dvd_refl n)) (dvd_lcm_left n n)
/-- The least common multiple with 1. -/
@[simp] theorem lcm_one_left (n : ℕ) : lcm 1 n = n := Nat.dvd_antisymm (lcm_dvd (Nat.one_dvd n) (Nat.dvd_refl n)) (dvd_lcm_right 1 n)
/-- The least common multiple with 1. -/
@[simp] theorem lcm_one_right (n : ℕ) : lcm n 1 = n := by rw [lcm_comm]; exact lcm_one_left n
/-- The least common multiple of coprime numbers is their product. -/
theorem Coprime.lcm_eq_mul (h : Coprime m n) : lcm m n = m * n := by
  have := gcd_mul_lcm m n; rwa [h.gcd_eq_one, Nat.one_mul] at this
/-- `lcm` is associative. -/
theorem lcm_assoc (m n k : ℕ) : lcm (lcm m n) k = lcm m (lcm n k) :=
  Nat.dvd_antisymm
    (lcm_dvd (lcm_dvd (dvd_lcm_left _ _) (Nat.dvd_trans (dvd_lcm_left n k) (dvd_lcm_right _ _)))
      (Nat.dvd_trans (dvd_lcm_right n k) (dvd_lcm_right _ _)))
    (lcm_dvd (Nat.dvd_trans (dvd_lcm_left m n) (dvd_lcm_left _ _))
      (lcm_dvd (Nat.dvd_trans (dvd_lcm_right m n) (dvd_lcm_left _ _)) (dvd_lcm_right _ _)))
end Nat
