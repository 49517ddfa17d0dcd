prelude
import Olympiad.NumberTheory.ParityLemmas
set_option linter.all false
set_option autoImplicit false

/-! Composite numbers, the least factor, what powers of a prime divide, splitting off a power. -/

namespace Nat
variable {a b k m n p q : ℕ}
/-! ## Being prime and being composite -/
/-- What a prime is. -/
theorem prime_def_lt'' {p : ℕ} : p.Prime ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := prime_def
/-- A divisor of a prime other than 1 is the prime. -/
theorem Prime.dvd_iff_eq {p a : ℕ} (hp : p.Prime) (a1 : a ≠ 1) : a ∣ p ↔ p = a :=
  ⟨fun h => ((hp.eq_one_or_self_of_dvd a h).resolve_left a1).symm, fun h => h ▸ Nat.dvd_refl p⟩
/-- A product of two factors other than 1 is not prime. -/
theorem not_prime_of_mul_eq {a b n : ℕ} (h : a * b = n) (h₁ : a ≠ 1) (h₂ : b ≠ 1) : ¬ n.Prime := h ▸ not_prime_mul h₁ h₂
/-- Composite: a divisor in between. -/
theorem not_prime_iff_exists_dvd_lt {n : ℕ} (h : 2 ≤ n) : ¬ n.Prime ↔ ∃ m, m ∣ n ∧ 2 ≤ m ∧ m < n :=
  ⟨exists_dvd_of_not_prime2 h, fun ⟨_, h1, h2, h3⟩ => not_prime_of_dvd_of_lt h1 h2 h3⟩
/-- Composite: a divisor other than 1 and itself. -/
theorem not_prime_iff_exists_dvd_ne {n : ℕ} (h : 2 ≤ n) : ¬ n.Prime ↔ ∃ m, m ∣ n ∧ m ≠ 1 ∧ m ≠ n :=
  ⟨exists_dvd_of_not_prime h, fun ⟨_, h1, h2, h3⟩ => not_prime_of_dvd_of_ne h1 h2 h3⟩
/-- Composite: the least factor is smaller. -/
theorem not_prime_iff_minFac_lt {n : ℕ} (n2 : 2 ≤ n) : ¬ n.Prime ↔ minFac n < n :=
  ⟨fun np => Nat.lt_of_le_of_ne (minFac_le (by omega)) fun e => np (e ▸ minFac_prime (by omega)),
   fun h => not_prime_of_dvd_of_lt (minFac_dvd n) (minFac_prime (by omega)).two_le h⟩
/-- `11` is prime. -/
theorem prime_eleven : Prime 11 := by decide
/-- The predecessor of a prime is positive. -/
theorem Prime.pred_pos {p : ℕ} (pp : p.Prime) : 0 < pred p := Nat.sub_pos_of_lt pp.one_lt
/-- The predecessor of a prime is positive. -/
theorem Prime.sub_one_pos {p : ℕ} (pp : p.Prime) : 0 < p - 1 := pp.pred_pos
/-- Back and forth from a prime. -/
theorem succ_pred_prime {p : ℕ} (pp : p.Prime) : succ (pred p) = p := by have := pp.two_le; show p - 1 + 1 = p; exact Nat.sub_add_cancel (by omega)
/-! ## The least factor -/
/-- A prime is its own least factor. -/
theorem Prime.minFac_eq {p : ℕ} (hp : p.Prime) : minFac p = p := (prime_def_minFac.1 hp).2
/-- Only the least factor of 1 is 1. -/
@[simp] theorem minFac_eq_one_iff {n : ℕ} : minFac n = 1 ↔ n = 1 :=
  ⟨fun h => Classical.byContradiction fun k => (minFac_prime k).ne_one h, fun h => h ▸ minFac_one⟩
/-- The least factor is 2 for even numbers. -/
@[simp] theorem minFac_eq_two_iff (n : ℕ) : minFac n = 2 ↔ 2 ∣ n := by
  refine ⟨fun h => h ▸ minFac_dvd n, fun h => ?_⟩
  have h1 := minFac_le_of_dvd (Nat.le_refl 2) h
  have h2 : n ≠ 1 := fun e => absurd (eq_one_of_dvd_one (e ▸ h)) (by decide)
  have h3 := (minFac_prime h2).two_le
  omega
/-- The least factor of a composite number is at most its cofactor. -/
theorem minFac_le_div {n : ℕ} (pos : 0 < n) (np : ¬ n.Prime) : minFac n ≤ n / minFac n := by
  rw [Nat.le_div_iff_mul_le (minFac_pos n)]
  have := minFac_sq_le_self pos np
  rwa [Nat.pow_two] at this
/-- A lower bound of all prime factors. -/
theorem le_minFac {m n : ℕ} : n = 1 ∨ m ≤ minFac n ↔ ∀ p, p.Prime → p ∣ n → m ≤ p := by
  constructor
  · rintro (rfl | h) p pp hd
    · exact absurd hd pp.not_dvd_one
    · exact Nat.le_trans h (minFac_le_of_dvd pp.two_le hd)
  · intro h
    by_cases k : n = 1
    · exact .inl k
    · exact .inr (h _ (minFac_prime k) (minFac_dvd n))

/-! ## Powers -/
/-- A prime that divides a power of a prime is that prime. -/
theorem prime_eq_prime_of_dvd_pow {m p q : ℕ} (pp : p.Prime) (pq : q.Prime) (h : p ∣ q ^ m) : p = q :=
  (prime_dvd_prime_iff_eq pp pq).1 (pp.dvd_of_dvd_pow h)
/-- A prime power that divides a product divides the factor that the prime shares. -/
theorem Prime.pow_dvd_of_dvd_mul_left {p a b : ℕ} (hp : p.Prime) (n : ℕ) (h : ¬ p ∣ a) (h' : p ^ n ∣ a * b) : p ^ n ∣ b :=
  (hp.coprime_pow_of_not_dvd h).symm.dvd_of_dvd_mul_left h'
/-- A prime power that divides a product divides the factor that the prime shares. -/
theorem Prime.pow_dvd_of_dvd_mul_right {p a b : ℕ} (hp : p.Prime) (n : ℕ) (h : ¬ p ∣ b) (h' : p ^ n ∣ a * b) : p ^ n ∣ a :=
  (hp.coprime_pow_of_not_dvd h).symm.dvd_of_dvd_mul_right h'
/-- Every positive number is a power of `p` times a number that `p` does not divide. -/
theorem exists_eq_pow_mul_and_not_dvd {n : ℕ} (hn : n ≠ 0) (p : ℕ) (hp : p ≠ 1) : ∃ e n', ¬ p ∣ n' ∧ n = p ^ e * n' := by
  induction n using Nat.strong_induction_on with
  | _ n ih =>
    by_cases h : p ∣ n
    · obtain ⟨c, rfl⟩ := h
      have hp0 : p ≠ 0 := fun e => hn (by rw [e, Nat.zero_mul])
      have hc : c ≠ 0 := fun e => hn (by rw [e, Nat.mul_zero])
      have hlt : c < p * c := by
        have := Nat.mul_le_mul_right c (show 2 ≤ p by omega); omega
      obtain ⟨e, m, hm, rfl⟩ := ih c hlt hc
      exact ⟨e + 1, m, hm, by rw [Nat.pow_succ', Nat.mul_assoc]⟩
    · exact ⟨0, n, h, by rw [Nat.pow_zero, Nat.one_mul]⟩
/-- Every positive number is a power of 2 times an odd number. -/
theorem exists_eq_two_pow_mul_odd {n : ℕ} (hn : n ≠ 0) : ∃ k m, Odd m ∧ n = 2 ^ k * m :=
  let ⟨k, m, hm, e⟩ := exists_eq_pow_mul_and_not_dvd hn 2 (by decide)
  ⟨k, m, odd_iff_not_two_dvd.2 hm, e⟩
/-- A power of 2, or a number with an odd prime factor. -/
theorem eq_two_pow_or_exists_odd_prime_and_dvd (n : ℕ) : (∃ k, n = 2 ^ k) ∨ ∃ p, p.Prime ∧ p ∣ n ∧ Odd p := by
  by_cases hn : n = 0
  · exact .inr ⟨3, prime_three, hn ▸ Nat.dvd_zero 3, by decide⟩
  · obtain ⟨k, m, hm, rfl⟩ := exists_eq_two_pow_mul_odd hn
    by_cases h1 : m = 1
    · exact .inl ⟨k, by rw [h1, Nat.mul_one]⟩
    · refine .inr ⟨minFac m, minFac_prime h1, Nat.dvd_trans (minFac_dvd m) (Nat.dvd_mul_left _ _), ?_⟩
      exact (minFac_prime h1).odd_of_ne_two fun e => odd_iff_not_two_dvd.1 hm (e ▸ minFac_dvd m)
end Nat

namespace Int
/-- Coprime factors of a square are squares, up to a sign. -/
theorem sq_of_coprime {a b c : ℤ} (h : IsCoprime a b) (heq : a * b = c ^ 2) : ∃ a0 : ℤ, a = a0 ^ 2 ∨ a = -a0 ^ 2 :=
  sq_of_gcd_eq_one (isCoprime_iff_gcd_eq_one.1 h) heq
/-- An integer whose absolute value is not 1 has a prime divisor. -/
theorem exists_prime_and_dvd {n : ℤ} (hn : n.natAbs ≠ 1) : ∃ p : ℕ, p.Prime ∧ (p : ℤ) ∣ n :=
  let ⟨p, hp, hd⟩ := Nat.exists_prime_and_dvd hn
  ⟨p, hp, Int.dvd_natAbs.1 (Int.natCast_dvd_natCast.2 hd)⟩
end Int
