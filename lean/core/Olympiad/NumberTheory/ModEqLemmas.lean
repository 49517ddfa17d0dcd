prelude
import Olympiad.NumberTheory.PrimeLemmas
set_option linter.all false
set_option autoImplicit false

/-! More on congruences and remainders: cancelling, scaling, subtracting; residues of squares of odd numbers. -/

namespace Nat
variable {a b c d m n k t : ℕ}
namespace ModEq
/-- Congruence is symmetric. -/
protected theorem comm : a ≡ b [MOD n] ↔ b ≡ a [MOD n] := ⟨ModEq.symm, ModEq.symm⟩
/-- Multiply a congruence and its modulus. -/
protected theorem mul_left' (c : ℕ) (h : a ≡ b [MOD n]) : c * a ≡ c * b [MOD c * n] := by
  show _ % _ = _ % _
  rw [mul_mod_mul_left, mul_mod_mul_left, h.eq]
/-- Multiply a congruence and its modulus. -/
protected theorem mul_right' (c : ℕ) (h : a ≡ b [MOD n]) : a * c ≡ b * c [MOD n * c] := by
  rw [Nat.mul_comm a, Nat.mul_comm b, Nat.mul_comm n]; exact h.mul_left' c
/-- Subtract a congruence from a congruence of sums. -/
protected theorem add_left_cancel (h₁ : a ≡ b [MOD n]) (h₂ : a + c ≡ b + d [MOD n]) : c ≡ d [MOD n] :=
  ModEq.add_left_cancel' a (h₂.trans (h₁.symm.add_right d))
/-- Subtract a congruence from a congruence of sums. -/
protected theorem add_right_cancel (h₁ : c ≡ d [MOD n]) (h₂ : a + c ≡ b + d [MOD n]) : a ≡ b [MOD n] := by
  rw [Nat.add_comm a, Nat.add_comm b] at h₂; exact h₁.add_left_cancel h₂
/-- Subtract congruences. -/
protected theorem sub (hca : c ≤ a) (hdb : d ≤ b) (hab : a ≡ b [MOD n]) (hcd : c ≡ d [MOD n]) : a - c ≡ b - d [MOD n] := by
  refine hcd.add_right_cancel ?_
  rwa [Nat.sub_add_cancel hca, Nat.sub_add_cancel hdb]
/-- Subtract both sides from a number. -/
protected theorem sub_left (hba : b ≤ a) (hca : c ≤ a) (hbc : b ≡ c [MOD n]) : a - b ≡ a - c [MOD n] := .sub hba hca .rfl hbc
/-- Subtract a number from both sides. -/
protected theorem sub_right (hab : a ≤ b) (hac : a ≤ c) (hbc : b ≡ c [MOD n]) : b - a ≡ c - a [MOD n] := .sub hab hac hbc .rfl
/-- Cancel a factor on both sides and in the modulus. -/
protected theorem mul_left_cancel' {a b c m : ℕ} (hc : c ≠ 0) (h : c * a ≡ c * b [MOD c * m]) : a ≡ b [MOD m] := by
  have h := h.eq
  rw [mul_mod_mul_left, mul_mod_mul_left] at h
  exact Nat.mul_left_cancel (Nat.pos_of_ne_zero hc) h
/-- Cancel a factor on both sides and in the modulus. -/
protected theorem mul_left_cancel_iff' {a b c m : ℕ} (hc : c ≠ 0) : c * a ≡ c * b [MOD c * m] ↔ a ≡ b [MOD m] :=
  ⟨ModEq.mul_left_cancel' hc, ModEq.mul_left' c⟩
/-- Cancel a factor on both sides and in the modulus. -/
protected theorem mul_right_cancel' {a b c m : ℕ} (hc : c ≠ 0) (h : a * c ≡ b * c [MOD m * c]) : a ≡ b [MOD m] := by
  rw [Nat.mul_comm a, Nat.mul_comm b, Nat.mul_comm m] at h; exact ModEq.mul_left_cancel' hc h
/-- Cancel a factor on both sides and in the modulus. -/
protected theorem mul_right_cancel_iff' {a b c m : ℕ} (hc : c ≠ 0) : a * c ≡ b * c [MOD m * c] ↔ a ≡ b [MOD m] :=
  ⟨ModEq.mul_right_cancel' hc, ModEq.mul_right' c⟩
/-- Congruent numbers have the same gcd with the modulus. -/
theorem gcd_eq (h : a ≡ b [MOD m]) : gcd a m = gcd b m := by
  rw [gcd_comm a, gcd_comm b, gcd_rec m a, gcd_rec m b, h.eq]
/-- Cancel a factor: the modulus loses its gcd with it. -/
theorem cancel_left_div_gcd (hm : 0 < m) (h : c * a ≡ c * b [MOD m]) : a ≡ b [MOD m / gcd m c] := by
  have hg := gcd_pos_of_pos_left c hm
  obtain ⟨x, y, co, hx, hy⟩ := exists_coprime m c
  generalize gcd m c = g at *
  subst hx hy
  rw [Nat.mul_div_cancel _ hg]
  rw [Nat.mul_right_comm y g a, Nat.mul_right_comm y g b] at h
  exact (ModEq.mul_right_cancel' (by omega) h).cancel_left_of_coprime co
/-- Cancel a factor: the modulus loses its gcd with it. -/
theorem cancel_right_div_gcd (hm : 0 < m) (h : a * c ≡ b * c [MOD m]) : a ≡ b [MOD m / gcd m c] := by
  rw [Nat.mul_comm a, Nat.mul_comm b] at h; exact cancel_left_div_gcd hm h
/-- A number is not above a congruent one that it exceeds by less than the modulus. -/
theorem le_of_lt_add (h1 : a ≡ b [MOD m]) (h2 : a < b + m) : a ≤ b := by
  refine Nat.le_of_not_lt fun h => ?_
  have h3 := (modEq_iff_dvd' (by omega)).1 h1.symm
  have := le_of_dvd (by omega) h3
  omega
/-- Different congruent numbers are at least the modulus apart. -/
theorem add_le_of_lt (h1 : a ≡ b [MOD m]) (h2 : a < b) : a + m ≤ b := by
  have := le_of_dvd (by omega) ((modEq_iff_dvd' (by omega)).1 h1); omega
end ModEq
/-- Everything is congruent modulo 1. -/
theorem modEq_one : a ≡ b [MOD 1] := by show a % 1 = b % 1; omega
/-- Congruence modulo 0 is equality. -/
@[simp] theorem modEq_zero_iff : a ≡ b [MOD 0] ↔ a = b := by show a % 0 = b % 0 ↔ _; rw [mod_zero, mod_zero]
/-- Adding the modulus changes nothing. -/
@[simp] theorem add_modEq_left : n + a ≡ a [MOD n] := add_mod_left n a
/-- Adding the modulus changes nothing. -/
@[simp] theorem add_modEq_right : a + n ≡ a [MOD n] := add_mod_right a n
/-- Congruent when the modulus divides the difference. -/
theorem modEq_of_dvd (h : (n : ℤ) ∣ b - a) : a ≡ b [MOD n] := modEq_iff_dvd.2 h
/-- Congruent to a smaller number: equal up to a multiple of the modulus. -/
theorem modEq_iff_exists_eq_add (h : a ≤ b) : a ≡ b [MOD n] ↔ ∃ t : ℕ, b = a + n * t := by
  rw [modEq_iff_dvd' h]
  exact ⟨fun ⟨t, e⟩ => ⟨t, by omega⟩, fun ⟨t, e⟩ => ⟨t, by omega⟩⟩
/-- A number coprime to `k` has an inverse modulo `k`. -/
theorem exists_mul_mod_eq_one_of_coprime {k n : ℕ} (hkn : Coprime n k) (hk : 1 < k) : ∃ m, n * m % k = 1 := by
  obtain ⟨x, h0, h1⟩ := chineseRemainder (n := n) (m := k) hkn 0 1
  obtain ⟨m, rfl⟩ := modEq_zero_iff_dvd.1 h0
  exact ⟨m, by rw [h1.eq, mod_eq_of_lt hk]⟩
/-- Numbers that leave remainder 1 on division by 4 are odd. -/
theorem odd_of_mod_four_eq_one {n : ℕ} : n % 4 = 1 → n % 2 = 1 := by omega
/-- Numbers that leave remainder 3 on division by 4 are odd. -/
theorem odd_of_mod_four_eq_three {n : ℕ} : n % 4 = 3 → n % 2 = 1 := by omega
/-- Odd numbers modulo 4. -/
theorem odd_mod_four_iff {n : ℕ} : n % 2 = 1 ↔ n % 4 = 1 ∨ n % 4 = 3 := by omega

/-! ## Divisibility -/
/-- A multiple smaller than the divisor is 0. -/
theorem eq_zero_of_dvd_of_lt (w : a ∣ b) (h : b < a) : b = 0 := Classical.byContradiction fun k => by
  have := le_of_dvd (by omega) w; omega
/-- A positive number does not divide smaller positive ones. -/
theorem not_dvd_of_pos_of_lt (h1 : 0 < n) (h2 : n < m) : ¬ m ∣ n := fun h => by have := le_of_dvd h1 h; omega
/-- A multiple of `b` other than 0 and below `2 * b` is `b`. -/
theorem eq_of_dvd_of_lt_two_mul (ha : a ≠ 0) (hdvd : b ∣ a) (hlt : a < 2 * b) : a = b := by
  obtain ⟨c, rfl⟩ := hdvd
  rcases (by omega : c = 0 ∨ c = 1 ∨ 2 ≤ c) with rfl | rfl | h
  · exact absurd (Nat.mul_zero b) ha
  · exact Nat.mul_one b
  · have := Nat.mul_le_mul_left b h; omega
/-- A divisor with quotient 1 is the number. -/
theorem eq_of_dvd_of_div_eq_one (hab : a ∣ b) (h : b / a = 1) : a = b := by
  have := Nat.div_mul_cancel hab; rw [h, Nat.one_mul] at this; exact this
/-- Numbers with the same multiples are equal. -/
theorem dvd_right_iff_eq {m n : ℕ} : (∀ a : ℕ, m ∣ a ↔ n ∣ a) ↔ m = n :=
  ⟨fun h => Nat.dvd_antisymm ((h n).2 (Nat.dvd_refl n)) ((h m).1 (Nat.dvd_refl m)), fun h _ => h ▸ .rfl⟩
/-- Numbers with the same divisors are equal. -/
theorem dvd_left_iff_eq {m n : ℕ} : (∀ a : ℕ, a ∣ m ↔ a ∣ n) ↔ m = n :=
  ⟨fun h => Nat.dvd_antisymm ((h m).1 (Nat.dvd_refl m)) ((h n).2 (Nat.dvd_refl n)), fun h _ => h ▸ .rfl⟩
/-- Numbers with the same divisors are equal. -/
theorem eq_of_forall_dvd (h : ∀ c, a ∣ c ↔ b ∣ c) : a = b := dvd_right_iff_eq.1 h
/-- Divide a divisor and a number by a common factor. -/
theorem dvd_div_of_mul_dvd {a b c : ℕ} (h : a * b ∣ c) : b ∣ c / a := by
  rcases Nat.eq_zero_or_pos a with rfl | ha
  · rw [Nat.div_zero]; exact Nat.dvd_zero b
  · obtain ⟨d, rfl⟩ := h
    rw [Nat.mul_assoc, Nat.mul_div_cancel_left _ ha]; exact Nat.dvd_mul_right b d
/-- Multiply a divisor and a number by a common factor. -/
theorem mul_dvd_of_dvd_div {k m n : ℕ} (h1 : k ∣ n) (h : m ∣ n / k) : k * m ∣ n := by
  rw [← Nat.mul_div_cancel' h1]; exact Nat.mul_dvd_mul_left k h
/-- Divisors of a quotient. -/
theorem dvd_div_iff_mul_dvd {a b c : ℕ} (hbc : c ∣ b) : a ∣ b / c ↔ c * a ∣ b := ⟨mul_dvd_of_dvd_div hbc, dvd_div_of_mul_dvd⟩
/-- Divisors of the modulus see numbers and remainders alike. -/
theorem dvd_mod_iff {k m n : ℕ} (h : k ∣ n) : k ∣ m % n ↔ k ∣ m := (mod_modEq m n).dvd_iff h
/-- A number less its remainder is a multiple. -/
theorem dvd_sub_mod (k : ℕ) {n : ℕ} : n ∣ k - k % n := ⟨k / n, by have := div_add_mod k n; omega⟩
/-- The quotient of a sum when the remainders do not overflow. -/
theorem add_div_eq_of_add_mod_lt {a b c : ℕ} (hc : a % c + b % c < c) : (a + b) / c = a / c + b / c := by
  have hc0 : 0 < c := by omega
  have h1 := div_add_mod a c
  have h2 := div_add_mod b c
  have e : a + b = (a % c + b % c) + c * (a / c + b / c) := by rw [Nat.mul_add]; omega
  rw [e, Nat.add_mul_div_left _ _ hc0, Nat.div_eq_of_lt hc, Nat.zero_add]
end Nat

namespace Int
variable {a b c d m n : ℤ}
namespace ModEq
/-- Congruence is symmetric. -/
protected theorem comm : a ≡ b [ZMOD n] ↔ b ≡ a [ZMOD n] := modEq_comm
/-- Multiply a congruence and its modulus. -/
protected theorem mul_left' (h : a ≡ b [ZMOD n]) : c * a ≡ c * b [ZMOD c * n] := by
  refine modEq_iff_dvd.2 ?_
  rw [← Int.mul_sub]; exact mul_dvd_mul_left c h.dvd
/-- Multiply a congruence and its modulus. -/
protected theorem mul_right' (h : a ≡ b [ZMOD n]) : a * c ≡ b * c [ZMOD n * c] := by
  rw [Int.mul_comm a, Int.mul_comm b, Int.mul_comm n]; exact h.mul_left'
/-- Subtract a congruence from a congruence of sums. -/
protected theorem add_left_cancel (h₁ : a ≡ b [ZMOD n]) (h₂ : a + c ≡ b + d [ZMOD n]) : c ≡ d [ZMOD n] :=
  ModEq.add_left_cancel' a (h₂.trans (h₁.symm.add_right d))
/-- Subtract a congruence from a congruence of sums. -/
protected theorem add_right_cancel (h₁ : c ≡ d [ZMOD n]) (h₂ : a + c ≡ b + d [ZMOD n]) : a ≡ b [ZMOD n] :=
  ModEq.add_right_cancel' c (h₂.trans (h₁.symm.add_left b))
/-- Congruent numbers have the same gcd with the modulus. -/
theorem gcd_eq (h : a ≡ b [ZMOD m]) : gcd a m = gcd b m := by
  obtain ⟨t, rfl⟩ := modEq_iff_add_fac.1 h
  rw [gcd_comm (a + m * t), Int.mul_comm m t, gcd_add_mul_self, gcd_comm]
end ModEq
/-- Negate both sides of a congruence. -/
@[simp] theorem neg_modEq_neg : -a ≡ -b [ZMOD n] ↔ a ≡ b [ZMOD n] :=
  ⟨fun h => by have := h.neg; rwa [Int.neg_neg, Int.neg_neg] at this, ModEq.neg⟩
/-- The sign of the modulus does not matter. -/
@[simp] theorem modEq_neg : a ≡ b [ZMOD -n] ↔ a ≡ b [ZMOD n] := by rw [modEq_iff_dvd, modEq_iff_dvd, Int.neg_dvd]
/-- Everything is congruent modulo 1. -/
theorem modEq_one : a ≡ b [ZMOD 1] := modEq_of_dvd (Int.one_dvd _)
/-- Two numbers are congruent modulo their difference. -/
theorem modEq_sub (a b : ℤ) : a ≡ b [ZMOD a - b] := (modEq_of_dvd (Int.dvd_refl _)).symm
/-- Congruence modulo 0 is equality. -/
@[simp] theorem modEq_zero_iff : a ≡ b [ZMOD 0] ↔ a = b := by rw [modEq_iff_dvd, zero_dvd_iff]; omega
/-- Adding the modulus changes nothing. -/
@[simp] theorem add_modEq_left : n + a ≡ a [ZMOD n] := (modEq_of_dvd ⟨1, by omega⟩).symm
/-- Adding the modulus changes nothing. -/
@[simp] theorem add_modEq_right : a + n ≡ a [ZMOD n] := (modEq_of_dvd ⟨1, by omega⟩).symm
/-- Adding a multiple of the modulus changes nothing. -/
theorem modEq_add_fac {a b n : ℤ} (c : ℤ) (ha : a ≡ b [ZMOD n]) : a + n * c ≡ b [ZMOD n] :=
  (modEq_iff_add_fac.2 ⟨c, rfl⟩).symm.trans ha
/-- Adding a multiple of the modulus changes nothing. -/
theorem modEq_add_fac_self {a t n : ℤ} : a + n * t ≡ a [ZMOD n] := modEq_add_fac t ModEq.rfl
/-- Subtracting a multiple of the modulus changes nothing. -/
theorem modEq_sub_fac {a b n : ℤ} (c : ℤ) (ha : a ≡ b [ZMOD n]) : a - n * c ≡ b [ZMOD n] := by
  have := modEq_add_fac (-c) ha
  rwa [Int.mul_neg, ← Int.sub_eq_add_neg] at this
/-- A number coprime to the modulus has an inverse. -/
theorem mod_coprime {a b : ℕ} (hab : Nat.Coprime a b) : ∃ y : ℤ, a * y ≡ 1 [ZMOD b] :=
  exists_mul_emod_eq_one_of_coprime (a := (a : ℤ)) (m := b) hab
/-- Every integer is congruent to one from 0 to below the modulus. -/
theorem existsUnique_equiv (a : ℤ) {b : ℤ} (hb : 0 < b) : ∃ z : ℤ, 0 ≤ z ∧ z < b ∧ z ≡ a [ZMOD b] :=
  ⟨a % b, emod_nonneg a (by omega), emod_lt_of_pos a hb, mod_modEq a b⟩
/-- Every integer is congruent to a natural number below the modulus. -/
theorem existsUnique_equiv_nat (a : ℤ) {b : ℤ} (hb : 0 < b) : ∃ z : ℕ, ↑z < b ∧ ↑z ≡ a [ZMOD b] := by
  obtain ⟨z, h0, h1, h2⟩ := existsUnique_equiv a hb
  exact ⟨z.toNat, by omega, by rwa [show (z.toNat : ℤ) = z by omega]⟩

/-! ## Remainders and divisibility -/
/-- Equal remainders: the difference is divisible. -/
theorem emod_eq_emod_iff_emod_sub_eq_zero {m n k : ℤ} : m % n = k % n ↔ (m - k) % n = 0 := by
  rw [emod_eq_emod_iff_dvd_sub, dvd_sub_comm]
  exact ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩
/-- A number less its remainder is a multiple. -/
theorem dvd_self_sub_of_emod_eq {a b c : ℤ} (h : a % b = c) : b ∣ a - c :=
  ⟨a / b, by have := Int.emod_add_mul_ediv a b; omega⟩
/-- A multiple from 0 to below the divisor is 0. -/
theorem eq_zero_of_dvd_of_nonneg_of_lt {a b : ℤ} (w₁ : 0 ≤ a) (w₂ : a < b) (h : b ∣ a) : a = 0 :=
  Classical.byContradiction fun k => by have := Int.le_of_dvd (by omega) h; omega
/-- The divisors of 1. -/
private theorem isUnit_iff_of_dvd_one {a : ℤ} (h : a ∣ 1) : a = 1 ∨ a = -1 := by
  have := Nat.eq_one_of_dvd_one (show a.natAbs ∣ 1 from natAbs_dvd_natAbs.2 h); omega
/-- Factors of 1. -/
theorem eq_one_or_neg_one_of_mul_eq_one' {z w : ℤ} (h : z * w = 1) : z = 1 ∧ w = 1 ∨ z = -1 ∧ w = -1 := by
  rcases eq_one_or_neg_one_of_mul_eq_one h with rfl | rfl
  · exact .inl ⟨rfl, by omega⟩
  · exact .inr ⟨rfl, by omega⟩
/-- Factors of -1. -/
theorem eq_one_or_neg_one_of_mul_eq_neg_one {z w : ℤ} (h : z * w = -1) : z = 1 ∨ z = -1 :=
  isUnit_iff_of_dvd_one ⟨-w, by rw [Int.mul_neg, h]; rfl⟩
/-- Factors of -1. -/
theorem eq_one_or_neg_one_of_mul_eq_neg_one' {z w : ℤ} (h : z * w = -1) : z = 1 ∧ w = -1 ∨ z = -1 ∧ w = 1 := by
  rcases eq_one_or_neg_one_of_mul_eq_neg_one h with rfl | rfl
  · exact .inl ⟨rfl, by omega⟩
  · exact .inr ⟨rfl, by omega⟩
/-- Integers that divide each other agree up to the sign. -/
theorem natAbs_eq_of_dvd_dvd {s t : ℤ} (hst : s ∣ t) (hts : t ∣ s) : s.natAbs = t.natAbs :=
  Nat.dvd_antisymm (natAbs_dvd_natAbs.2 hst) (natAbs_dvd_natAbs.2 hts)
/-- The square of the absolute value. -/
theorem natAbs_sq (x : ℤ) : (x.natAbs : ℤ) ^ 2 = x ^ 2 := by
  rw [pow_two, pow_two, ← Int.natCast_mul, ← natAbs_mul]
  have := mul_self_nonneg x
  omega
/-- An integer is a natural number or its negative. -/
theorem eq_nat_or_neg (a : ℤ) : ∃ n : ℕ, a = n ∨ a = -n := ⟨a.natAbs, by omega⟩
/-- Odd integers: 1 or 3 modulo 4. -/
theorem emod_four_eq_of_odd {x : ℤ} (h : Odd x) : x % 4 = 1 ∨ x % 4 = 3 := by obtain ⟨k, rfl⟩ := h; omega
/-- The sum or the difference of two odd integers is a multiple of 4. -/
theorem four_dvd_add_or_sub_of_odd {a b : ℤ} (ha : Odd a) (hb : Odd b) : 4 ∣ a + b ∨ 4 ∣ a - b := by
  obtain ⟨x, rfl⟩ := ha; obtain ⟨y, rfl⟩ := hb; omega
/-- Not divisible by 2: remainder 1. -/
theorem two_dvd_ne_zero {n : ℤ} : ¬ 2 ∣ n ↔ n % 2 = 1 := by omega
end Int
