prelude
import Olympiad.NumberTheory.ModEqLemmas
set_option linter.all false
set_option autoImplicit false
universe u

/-! More on parity, on even and odd powers, and on squares. -/

namespace Nat
variable {m n k : ℕ}
/-- `1` is not even. -/
@[simp] theorem not_even_one : ¬ Even 1 := by decide
/-- `0` is not odd. -/
@[simp] theorem not_odd_zero : ¬ Odd 0 := by decide
/-- The difference of odd numbers is even. -/
theorem Odd.sub_odd (hm : _root_.Odd m) (hn : _root_.Odd n) : Even (m - n) := by
  obtain ⟨x, rfl⟩ := hm; obtain ⟨y, rfl⟩ := hn; exact ⟨x - y, by omega⟩
/-- An even number less a smaller odd number is odd. -/
theorem Even.sub_odd (h : n ≤ m) (hm : _root_.Even m) (hn : _root_.Odd n) : _root_.Odd (m - n) := by
  obtain ⟨x, rfl⟩ := hm; obtain ⟨y, rfl⟩ := hn; exact ⟨x - y - 1, by omega⟩
/-- An odd number less a smaller even number is odd. -/
theorem Odd.sub_even (h : n ≤ m) (hm : _root_.Odd m) (hn : _root_.Even n) : _root_.Odd (m - n) := by
  obtain ⟨x, rfl⟩ := hm; obtain ⟨y, rfl⟩ := hn; exact ⟨x - y, by omega⟩
/-- The parity of a difference. -/
theorem odd_sub' (h : n ≤ m) : _root_.Odd (m - n) ↔ (_root_.Odd n ↔ _root_.Even m) := by
  simp only [odd_iff, even_iff]; omega
/-- Half of an odd number, doubled, is one less. -/
theorem one_add_div_two_mul_two_of_odd (h : _root_.Odd n) : 1 + n / 2 * 2 = n := by obtain ⟨k, rfl⟩ := h; omega
/-- A divisor of an odd number is odd. -/
theorem _root_.Odd.of_dvd_nat {m n : ℕ} (hn : Odd n) (hm : m ∣ n) : Odd m := by
  obtain ⟨c, rfl⟩ := hm; exact Nat.Odd.of_mul_left hn
/-- `2` does not divide an odd number. -/
theorem _root_.Odd.not_two_dvd_nat {n : ℕ} (h : Odd n) : ¬ 2 ∣ n := by obtain ⟨k, rfl⟩ := h; omega
/-- A divisor of an odd number is not 2. -/
theorem _root_.Odd.ne_two_of_dvd_nat {m n : ℕ} (hn : Odd n) (hm : m ∣ n) : m ≠ 2 := by
  rintro rfl; exact hn.not_two_dvd_nat hm
/-- Odd numbers are coprime to 2. -/
theorem _root_.Odd.coprime_two_left {n : ℕ} (h : Odd n) : Coprime 2 n := Nat.coprime_two_left.2 h
/-- Odd numbers are coprime to 2. -/
theorem _root_.Odd.coprime_two_right {n : ℕ} (h : Odd n) : Coprime n 2 := Nat.coprime_two_right.2 h

/-! ## Squares -/
/-- A number is a square when the square of its root is it. -/
theorem isSquare_iff (m : ℕ) : IsSquare m ↔ sqrt m * sqrt m = m :=
  ⟨fun ⟨r, h⟩ => by rw [h, sqrt_eq], fun h => ⟨_, h.symm⟩⟩
/-- No square lies strictly between neighbouring squares. -/
theorem not_exists_sq {n m : ℕ} (hl : m * m < n) (hr : n < (m + 1) * (m + 1)) : ¬ ∃ t, t * t = n := by
  rintro ⟨t, rfl⟩
  rcases Nat.lt_or_ge m t with h | h
  · have := Nat.mul_le_mul (show m + 1 ≤ t from h) (show m + 1 ≤ t from h); omega
  · have := Nat.mul_le_mul h h; omega
/-- No square lies strictly between neighbouring squares. -/
theorem not_exists_sq' {n m : ℕ} (hl : m ^ 2 < n) (hr : n < (m + 1) ^ 2) : ¬ ∃ t, t ^ 2 = n := by
  simp only [pow_two] at *; exact not_exists_sq hl hr
/-- Only 0 has the root 0. -/
theorem sqrt_eq_zero {n : ℕ} : sqrt n = 0 ↔ n = 0 := by have := sqrt_pos (n := n); omega
/-- A square plus at most twice its root has the same root. -/
theorem sqrt_add_eq (n : ℕ) {a : ℕ} (h : a ≤ n + n) : sqrt (n * n + a) = n := by
  refine (eq_sqrt.2 ⟨Nat.le_add_right _ _, ?_⟩).symm
  have : (n + 1) * (n + 1) = n * n + (n + n) + 1 := by ring
  omega
/-- A square plus at most twice its root has the same root. -/
theorem sqrt_add_eq' (n : ℕ) {a : ℕ} (h : a ≤ n + n) : sqrt (n ^ 2 + a) = n := by rw [pow_two]; exact sqrt_add_eq n h
/-- From 2 on the root is smaller than the number. -/
theorem sqrt_lt_self {n : ℕ} (h : 1 < n) : sqrt n < n := sqrt_lt.2 (by
  have := Nat.mul_lt_mul_of_pos_left h (show 0 < n by omega); omega)
/-- Factors of 1. -/
theorem eq_one_of_mul_eq_one_right (H : m * n = 1) : m = 1 := (Nat.mul_eq_one_iff.1 H).1
end Nat

namespace Int
variable {m n : ℤ}
/-- `1` is not even. -/
@[simp] theorem not_even_one : ¬ Even (1 : ℤ) := by decide
/-- A factor of an odd integer is odd. -/
theorem Odd.of_mul_left (h : _root_.Odd (m * n)) : _root_.Odd m := (odd_mul.1 h).1
/-- A factor of an odd integer is odd. -/
theorem Odd.of_mul_right (h : _root_.Odd (m * n)) : _root_.Odd n := (odd_mul.1 h).2
/-- A power is odd when its base is or its exponent is 0. -/
theorem odd_pow {n : ℕ} : _root_.Odd (m ^ n) ↔ _root_.Odd m ∨ n = 0 := by
  rw [← not_even_iff_odd, ← not_even_iff_odd, even_pow]
  exact ⟨fun h => (Classical.em (Even m)).elim (fun k => .inr (Classical.byContradiction fun e => h ⟨k, e⟩)) .inl,
    fun h ⟨i, j⟩ => h.elim (fun h => h i) j⟩
/-- A positive power is odd when its base is. -/
theorem odd_pow' {n : ℕ} (h : n ≠ 0) : _root_.Odd (m ^ n) ↔ _root_.Odd m :=
  odd_pow.trans ⟨fun k => k.elim id fun e => absurd e h, .inl⟩
/-- A square is even when its root is. -/
theorem even_mul_self : Even (n * n) ↔ Even n := by rw [even_mul]; exact ⟨fun h => h.elim id id, .inl⟩
end Int

/-! ## Even and odd powers -/
/-- An even power is not negative. -/
theorem Even.pow_nonneg {n : ℕ} (hn : Even n) (a : ℤ) : 0 ≤ a ^ n := by
  obtain ⟨k, rfl⟩ := hn
  rw [pow_add]; exact mul_self_nonneg _
/-- An even power of a number other than 0 is positive. -/
theorem Even.pow_pos {n : ℕ} {a : ℤ} (hn : Even n) (ha : a ≠ 0) : 0 < a ^ n := by
  have h1 := hn.pow_nonneg a
  have h2 : a ^ n ≠ 0 := pow_ne_zero n ha
  omega
/-- Even powers do not see the sign. -/
theorem Even.pow_abs {p : ℕ} (hp : Even p) (a : ℤ) : |a| ^ p = a ^ p := by
  rw [← abs_pow]
  have := hp.pow_nonneg a
  exact abs_of_nonneg this
/-- Odd powers of negative numbers are negative. -/
theorem Odd.pow_neg {n : ℕ} {a : ℤ} (hn : Odd n) (ha : a < 0) : a ^ n < 0 := by
  have h := hn.neg_pow (-a)
  rw [Int.neg_neg] at h
  have : 0 < (-a) ^ n := _root_.pow_pos (show 0 < -a by omega) n
  omega
/-- Odd powers have the sign of the base. -/
theorem Odd.pow_nonneg_iff {n : ℕ} {a : ℤ} (hn : Odd n) : 0 ≤ a ^ n ↔ 0 ≤ a :=
  ⟨fun h => Int.not_lt.1 fun k => by have := hn.pow_neg k; omega, fun h => _root_.pow_nonneg h n⟩
/-- Odd powers have the sign of the base. -/
theorem Odd.pow_pos_iff {n : ℕ} {a : ℤ} (hn : Odd n) : 0 < a ^ n ↔ 0 < a := by
  refine ⟨fun h => ?_, fun h => _root_.pow_pos h n⟩
  have h1 := hn.pow_nonneg_iff.1 (Int.le_of_lt h)
  rcases (by omega : 0 < a ∨ a = 0) with k | rfl
  · exact k
  · rw [zero_pow (by rintro rfl; obtain ⟨k, hk⟩ := hn; omega)] at h; exact absurd h (by decide)
/-- Odd powers increase strictly. -/
theorem Odd.pow_lt_pow {n : ℕ} {a b : ℤ} (hn : Odd n) (hab : a < b) : a ^ n < b ^ n := by
  have h0 : n ≠ 0 := by rintro rfl; obtain ⟨k, hk⟩ := hn; omega
  rcases le_or_gt 0 a with h | h
  · exact pow_lt_pow_left₀ hab h h0
  · rcases le_or_gt 0 b with k | k
    · have h1 := hn.pow_neg h
      have h2 : 0 ≤ b ^ n := _root_.pow_nonneg k n
      omega
    · have h1 := hn.neg_pow a
      have h2 := hn.neg_pow b
      have h3 : (-b) ^ n < (-a) ^ n := pow_lt_pow_left₀ (show -b < -a by omega) (show 0 ≤ -b by omega) h0
      omega
/-- Odd powers increase strictly, as a function. -/
theorem Odd.strictMono_pow {n : ℕ} (hn : Odd n) : StrictMono fun a : ℤ => a ^ n := fun _ _ h => hn.pow_lt_pow h
/-- Numbers with the same odd power are equal. -/
theorem Odd.pow_inj {n : ℕ} {a b : ℤ} (hn : Odd n) : a ^ n = b ^ n ↔ a = b := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  rcases (by omega : a < b ∨ a = b ∨ b < a) with k | k | k
  · have := hn.pow_lt_pow k; omega
  · exact k
  · have := hn.pow_lt_pow k; omega
/-- Odd powers compare as their bases do. -/
theorem Odd.pow_le_pow {n : ℕ} {a b : ℤ} (hn : Odd n) : a ^ n ≤ b ^ n ↔ a ≤ b := by
  refine ⟨fun h => Int.not_lt.1 fun k => by have := hn.pow_lt_pow k; omega, fun h => ?_⟩
  rcases (by omega : a < b ∨ a = b) with k | rfl
  · exact Int.le_of_lt (hn.pow_lt_pow k)
  · exact Int.le_refl _

/-! ## Powers in ℕ and ℤ at once -/
section
variable {α : Type u} [∀ n, OfNat α n] [Add α] [Mul α] [NatPow α] [LE α] [LT α] [IsOrderedNumbers α] {a b : α} {n : ℕ}
/-- Numbers that are not negative are equal when their powers are. -/
theorem pow_left_inj₀ (ha : 0 ≤ a) (hb : 0 ≤ b) (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b :=
  ⟨pow_left_injective_of_nonneg ha hb hn, fun h => h ▸ rfl⟩
/-- Numbers that are not negative are equal when their squares are. -/
theorem sq_eq_sq₀ (ha : 0 ≤ a) (hb : 0 ≤ b) : a ^ 2 = b ^ 2 ↔ a = b := pow_left_inj₀ ha hb (by decide)
end
/-- The sum of a multiple and the divisor. -/
theorem dvd_add_self_right {a b : ℤ} : a ∣ b + a ↔ a ∣ b := dvd_add_left (Int.dvd_refl a)
/-- The sum of the divisor and a multiple. -/
theorem dvd_add_self_left {a b : ℤ} : a ∣ a + b ↔ a ∣ b := dvd_add_right (Int.dvd_refl a)
/-- A multiple less the divisor. -/
theorem dvd_sub_self_right {a b : ℤ} : a ∣ b - a ↔ a ∣ b := dvd_sub_left (Int.dvd_refl a)
/-- The divisor less a multiple. -/
theorem dvd_sub_self_left {a b : ℤ} : a ∣ a - b ↔ a ∣ b := dvd_sub_right (Int.dvd_refl a)
/-- Equal numbers divide each other. -/
theorem dvd_of_eq {α : Type u} [∀ n, OfNat α n] [Add α] [Mul α] [NatPow α] [IsNumberSemiring α] [Dvd α] [LawfulDvd α] {a b : α}
    (h : a = b) : a ∣ b := h ▸ dvd_refl a
/-- The difference divides the difference of even powers; so does the sum. -/
theorem Even.add_dvd_pow_sub_pow (x y : ℤ) {n : ℕ} (hn : Even n) : x + y ∣ x ^ n - y ^ n := by
  have h := sub_dvd_pow_sub_pow x (-y) n
  rwa [hn.neg_pow, show x - -y = x + y by omega] at h
/-- One less than the base divides one less than a power. -/
theorem sub_one_dvd_pow_sub_one (x : ℤ) (n : ℕ) : x - 1 ∣ x ^ n - 1 := by
  have h := sub_dvd_pow_sub_pow x 1 n
  rwa [one_pow] at h
