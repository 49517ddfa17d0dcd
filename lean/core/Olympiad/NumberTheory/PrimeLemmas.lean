prelude
import Olympiad.NumberTheory.Coprime
set_option linter.all false
set_option autoImplicit false

/-! More on primes: their powers and products, divisors of binomial coefficients, Wilson's theorem, and
Fermat's little theorem as divisibilities. -/

namespace Nat
variable {a b k m n p q x y : ℕ}

/-! ## Characterisations -/
/-- A prime other than 2 and 3 is at least 5. -/
theorem Prime.five_le_of_ne_two_of_ne_three {p : ℕ} (hp : p.Prime) (h_two : p ≠ 2) (h_three : p ≠ 3) : 5 ≤ p := by
  have h2 := hp.two_le
  have h4 : p ≠ 4 := by rintro rfl; exact absurd hp (by decide)
  omega
/-- Prime: no divisor from 2 on below it. -/
theorem prime_def_lt' {p : ℕ} : Prime p ↔ 2 ≤ p ∧ ∀ m, 2 ≤ m → m < p → ¬ m ∣ p := by
  rw [prime_def_lt]
  constructor
  · rintro ⟨h, k⟩
    exact ⟨h, fun m h2 hm hd => by have := k m hm hd; omega⟩
  · rintro ⟨h, k⟩
    refine ⟨h, fun m hm hd => Classical.byContradiction fun hne => ?_⟩
    have := pos_of_dvd_of_pos hd (by omega)
    exact k m (by omega) hm hd
/-- Prime: no divisor from 2 on up to the square root. -/
theorem prime_def_le_sqrt {p : ℕ} : Prime p ↔ 2 ≤ p ∧ ∀ m, 2 ≤ m → m ≤ sqrt p → ¬ m ∣ p := by
  constructor
  · intro h
    refine ⟨h.two_le, fun m hm hs hd => ?_⟩
    have e := (dvd_prime_two_le h hm).1 hd
    subst e
    have h1 := le_sqrt.1 hs
    have h2 := Nat.mul_le_mul_right m hm
    omega
  · rintro ⟨h, k⟩
    refine Classical.byContradiction fun hn => ?_
    have h1 := minFac_sq_le_self (by omega) hn
    exact k _ (minFac_prime (by omega)).two_le (le_sqrt'.2 h1) (minFac_dvd p)
/-- A number with a divisor other than 1 and itself is not prime. -/
theorem not_prime_of_dvd_of_ne {m n : ℕ} (h1 : m ∣ n) (h2 : m ≠ 1) (h3 : m ≠ n) : ¬ Prime n :=
  fun h => (h.eq_one_or_self_of_dvd m h1).elim h2 h3
/-- A number with a divisor strictly between is not prime. -/
theorem not_prime_of_dvd_of_lt {m n : ℕ} (h1 : m ∣ n) (h2 : 2 ≤ m) (h3 : m < n) : ¬ Prime n :=
  not_prime_of_dvd_of_ne h1 (by omega) (by omega)
/-- A number that is not prime has a divisor strictly between. -/
theorem exists_dvd_of_not_prime2 {n : ℕ} (n2 : 2 ≤ n) (np : ¬ Prime n) : ∃ m, m ∣ n ∧ 2 ≤ m ∧ m < n := by
  refine ⟨minFac n, minFac_dvd n, (minFac_prime (by omega)).two_le, ?_⟩
  have h := minFac_sq_le_self (by omega) np
  have h2 := (minFac_prime (show n ≠ 1 by omega)).two_le
  rw [pow_two] at h
  have := Nat.mul_le_mul_right (minFac n) h2
  omega
/-- A number that is not prime has a divisor other than 1 and itself. -/
theorem exists_dvd_of_not_prime {n : ℕ} (n2 : 2 ≤ n) (np : ¬ Prime n) : ∃ m, m ∣ n ∧ m ≠ 1 ∧ m ≠ n := by
  obtain ⟨m, h, h2, h3⟩ := exists_dvd_of_not_prime2 n2 np
  exact ⟨m, h, by omega, by omega⟩
/-- Only 1 has no prime factor. -/
theorem ne_one_iff_exists_prime_dvd {n : ℕ} : n ≠ 1 ↔ ∃ p : ℕ, p.Prime ∧ p ∣ n :=
  ⟨exists_prime_and_dvd, fun ⟨p, hp, hd⟩ e => hp.not_dvd_one (e ▸ hd)⟩
/-- A product of two factors other than 1 is not prime. -/
theorem not_prime_mul' {a b n : ℕ} (h : a * b = n) (h₁ : a ≠ 1) (h₂ : b ≠ 1) : ¬ Prime n := h ▸ not_prime_mul h₁ h₂
/-- A product is prime when one factor is prime and the other 1. -/
theorem prime_mul_iff {a b : ℕ} : Nat.Prime (a * b) ↔ a.Prime ∧ b = 1 ∨ b.Prime ∧ a = 1 := by
  constructor
  · intro h
    rcases h.eq_one_or_eq_one_of_mul_eq rfl with rfl | rfl
    · rw [Nat.one_mul] at h; exact .inr ⟨h, rfl⟩
    · rw [Nat.mul_one] at h; exact .inl ⟨h, rfl⟩
  · rintro (⟨h, rfl⟩ | ⟨h, rfl⟩)
    · rwa [Nat.mul_one]
    · rwa [Nat.one_mul]
/-- One less than an odd prime is even. -/
theorem Prime.even_sub_one {p : ℕ} (hp : p.Prime) (h2 : p ≠ 2) : Even (p - 1) := by
  obtain ⟨m, hm⟩ := hp.odd_of_ne_two h2; exact ⟨m, by omega⟩
/-- Different primes that divide a number: so does their product. -/
theorem Prime.dvd_mul_of_dvd_ne {p1 p2 n : ℕ} (h_neq : p1 ≠ p2) (pp1 : Prime p1) (pp2 : Prime p2) (h1 : p1 ∣ n) (h2 : p2 ∣ n) :
    p1 * p2 ∣ n := ((coprime_primes pp1 pp2).2 h_neq).mul_dvd_of_dvd_of_dvd h1 h2
/-- The powers of a prime are coprime to what the prime does not divide. -/
theorem Prime.coprime_pow_of_not_dvd {p m a : ℕ} (pp : Prime p) (h : ¬ p ∣ a) : Coprime a (p ^ m) :=
  (pp.coprime_iff_not_dvd.2 h).symm.pow_right m
/-- Powers of different primes are coprime. -/
theorem coprime_pow_primes {p q : ℕ} (n m : ℕ) (pp : Prime p) (pq : Prime q) (h : p ≠ q) : Coprime (p ^ n) (q ^ m) :=
  ((coprime_primes pp pq).2 h).pow n m

/-! ## Powers -/
/-- A power with an exponent other than 1 is not prime. -/
theorem Prime.not_prime_pow' {x n : ℕ} (hn : n ≠ 1) : ¬ (x ^ n).Prime := by
  intro h
  rcases (by omega : n = 0 ∨ 2 ≤ n) with rfl | h2
  · exact not_prime_one h
  obtain ⟨m, rfl⟩ := exists_add_of_le h2
  have e : x ^ (2 + m) = x * x ^ (m + 1) := by ring
  have hx : x ≠ 1 := by rintro rfl; rw [Nat.one_pow] at h; exact not_prime_one h
  refine not_prime_mul hx (fun k => hx ?_) (e ▸ h)
  exact eq_one_of_dvd_one (k ▸ dvd_pow_self x (by omega))
/-- A square or higher power is not prime. -/
theorem Prime.not_prime_pow {x n : ℕ} (hn : 2 ≤ n) : ¬ (x ^ n).Prime := not_prime_pow' (by omega)
/-- The exponent of a power that is prime is 1. -/
theorem Prime.eq_one_of_pow {x n : ℕ} (h : (x ^ n).Prime) : n = 1 := Classical.byContradiction fun k => not_prime_pow' k h
/-- A power that is a prime. -/
theorem Prime.pow_eq_iff {p a k : ℕ} (hp : p.Prime) : a ^ k = p ↔ a = p ∧ k = 1 := by
  constructor
  · intro h
    have hk : k = 1 := Prime.eq_one_of_pow (x := a) (h ▸ hp)
    subst hk
    exact ⟨by rwa [Nat.pow_one] at h, rfl⟩
  · rintro ⟨rfl, rfl⟩; exact Nat.pow_one a
/-- The factorisations of the square of a prime. -/
theorem Prime.mul_eq_prime_sq_iff {x y p : ℕ} (hp : p.Prime) (hx : x ≠ 1) (hy : y ≠ 1) : x * y = p ^ 2 ↔ x = p ∧ y = p := by
  constructor
  · intro h
    have hp0 := hp.pos
    obtain ⟨i, hi, rfl⟩ := (dvd_prime_pow hp).1 (show x ∣ p ^ 2 from h ▸ Nat.dvd_mul_right x y)
    obtain ⟨j, hj, rfl⟩ := (dvd_prime_pow hp).1 (show y ∣ p ^ 2 from h ▸ Nat.dvd_mul_left y _)
    rw [← Nat.pow_add] at h
    have e := Nat.pow_right_injective hp.two_le h
    have hi0 : i ≠ 0 := by rintro rfl; exact hx rfl
    have hj0 : j ≠ 0 := by rintro rfl; exact hy rfl
    obtain ⟨rfl, rfl⟩ : i = 1 ∧ j = 1 := by omega
    exact ⟨Nat.pow_one p, Nat.pow_one p⟩
  · rintro ⟨rfl, rfl⟩; exact (pow_two _).symm
/-- A divisor of a power of a prime, but not of the power before, is that power. -/
theorem eq_prime_pow_of_dvd_least_prime_pow {a p k : ℕ} (pp : Prime p) (h₁ : ¬ a ∣ p ^ k) (h₂ : a ∣ p ^ (k + 1)) : a = p ^ (k + 1) := by
  obtain ⟨l, hl, rfl⟩ := (dvd_prime_pow pp).1 h₂
  rcases (by omega : l ≤ k ∨ l = k + 1) with h | rfl
  · exact absurd (Nat.pow_dvd_pow p h) h₁
  · rfl
/-- Powers of primes determine the prime and the exponent. -/
theorem Prime.pow_inj {p q m n : ℕ} (hp : p.Prime) (hq : q.Prime) (h : p ^ (m + 1) = q ^ (n + 1)) : p = q ∧ m = n := by
  have h1 : p ∣ q ^ (n + 1) := h ▸ dvd_pow_self p (by omega)
  have e := (prime_dvd_prime_iff_eq hp hq).1 (hp.dvd_of_dvd_pow h1)
  subst e
  have := Nat.pow_right_injective hp.two_le h
  exact ⟨rfl, by omega⟩

/-! ## Binomial coefficients and factorials -/
/-- A prime divides the binomial coefficients in whose numerator it stays. -/
theorem Prime.dvd_choose_add {p a b : ℕ} (hp : p.Prime) (hap : a < p) (hbp : b < p) (h : p ≤ a + b) : p ∣ choose (a + b) a := by
  have h1 : p ∣ choose (a + b) a * a ! * b ! := by
    have e := choose_mul_factorial_mul_factorial (show a ≤ a + b by omega)
    rw [Nat.add_sub_cancel_left] at e
    rw [e]; exact hp.dvd_factorial.2 h
  rcases hp.dvd_mul.1 h1 with h2 | h2
  · rcases hp.dvd_mul.1 h2 with h3 | h3
    · exact h3
    · have := hp.dvd_factorial.1 h3; omega
  · have := hp.dvd_factorial.1 h2; omega
/-- A prime divides the binomial coefficients in whose numerator it stays. -/
theorem Prime.dvd_choose {p a b : ℕ} (hp : p.Prime) (ha : a < p) (hab : b - a < p) (h : p ≤ b) : p ∣ choose b a := by
  have := hp.dvd_choose_add ha hab (by omega)
  rwa [show a + (b - a) = b by omega] at this
/-- A prime does not divide the factorials before its own. -/
theorem Prime.coprime_factorial_of_lt {p n : ℕ} (hp : p.Prime) (h : n < p) : Coprime p (n !) :=
  hp.coprime_iff_not_dvd.2 fun k => by have := hp.dvd_factorial.1 k; omega

/-! ## Fermat and Wilson -/
/-- **Fermat's little theorem**, as a divisibility. -/
theorem Prime.dvd_pow_sub_self {p : ℕ} (hp : p.Prime) (a : ℕ) : p ∣ a ^ p - a := by
  refine (modEq_iff_dvd' ?_).1 (ModEq.pow_prime_eq_self hp a).symm
  rcases Nat.eq_zero_or_pos a with rfl | ha
  · exact Nat.zero_le _
  · exact le_of_dvd (Nat.pow_pos ha) (dvd_pow_self a hp.ne_zero)
/-- **Fermat's little theorem**, as a divisibility, for a number that the prime does not divide. -/
theorem Prime.dvd_pow_sub_one {p a : ℕ} (hp : p.Prime) (h : ¬ p ∣ a) : p ∣ a ^ (p - 1) - 1 := by
  have ha : 0 < a := Nat.pos_of_ne_zero fun e => h (e ▸ Nat.dvd_zero p)
  exact (modEq_iff_dvd' (Nat.pow_pos ha)).1 (ModEq.pow_card_sub_one_eq_one hp (hp.coprime_iff_not_dvd.2 h).symm).symm
end Nat
/-- **Fermat's little theorem**, as a divisibility of integers. -/
theorem Int.prime_dvd_pow_sub_self {p : ℕ} (hp : p.Prime) (a : ℤ) : (p : ℤ) ∣ a ^ p - a :=
  (Int.ModEq.pow_prime_eq_self hp a).symm.dvd
namespace Nat
/-- A product over a set whose elements pair off into pairs with product 1 modulo `p` is 1 modulo `p`. -/
private theorem prod_pairs (p : ℕ) (g : ℕ → ℕ) (N : ℕ) : ∀ s : Finset ℕ, s.card ≤ N → (∀ x, x ∈ s → g x ∈ s) →
    (∀ x, x ∈ s → g x ≠ x) → (∀ x, x ∈ s → g (g x) = x) → (∀ x, x ∈ s → x * g x ≡ 1 [MOD p]) → ∏ x ∈ s, x ≡ 1 [MOD p] := by
  induction N with
  | zero =>
    intro s hs _ _ _ _
    rw [Finset.card_eq_zero.1 (Nat.eq_zero_of_le_zero hs)]; exact ModEq.rfl
  | succ N ih =>
    intro s hs h1 h2 h3 h4
    rcases Finset.eq_empty_or_nonempty s with rfl | ⟨a, ha⟩
    · exact ModEq.rfl
    have hga : g a ∈ s.erase a := Finset.mem_erase.2 ⟨h2 a ha, h1 a ha⟩
    have hc1 := Finset.card_erase_add_one ha
    have hc2 := Finset.card_erase_add_one hga
    rw [← Finset.mul_prod_erase s _ ha, ← Finset.mul_prod_erase (s.erase a) _ hga, ← Nat.mul_assoc]
    refine (ModEq.mul (h4 a ha) (ih ((s.erase a).erase (g a)) (by omega) ?_ ?_ ?_ ?_))
    · intro x hx
      rw [Finset.mem_erase, Finset.mem_erase] at *
      refine ⟨fun e => hx.2.1 ?_, fun e => hx.1 ?_, h1 x hx.2.2⟩
      · rw [← h3 x hx.2.2, e, h3 a ha]
      · rw [← h3 x hx.2.2, e]
    · exact fun x hx => h2 x (Finset.mem_erase.1 (Finset.mem_erase.1 hx).2).2
    · exact fun x hx => h3 x (Finset.mem_erase.1 (Finset.mem_erase.1 hx).2).2
    · exact fun x hx => h4 x (Finset.mem_erase.1 (Finset.mem_erase.1 hx).2).2
/-- A square that is 1 modulo a prime is the square of 1 or of -1. -/
private theorem sq_modEq_one {p x : ℕ} (hp : p.Prime) (hx : 0 < x) (hxp : x < p) (h : x * x ≡ 1 [MOD p]) : x = 1 ∨ x + 1 = p := by
  have h1 := (modEq_iff_dvd' (Nat.mul_pos hx hx)).1 h.symm
  obtain ⟨y, rfl⟩ := exists_add_of_le (show 1 ≤ x from hx)
  have e : (1 + y) * (1 + y) - 1 = y * (y + 2) := by
    have : (1 + y) * (1 + y) = y * (y + 2) + 1 := by ring
    omega
  rw [e] at h1
  rcases hp.dvd_mul.1 h1 with h2 | h2
  · rcases Nat.eq_zero_or_pos y with rfl | hy
    · exact .inl rfl
    · have := le_of_dvd hy h2; omega
  · have := le_of_dvd (by omega) h2; omega
/-- **Wilson's theorem**: for a prime `p`, `(p - 1)! + 1` is a multiple of `p`. -/
theorem Prime.dvd_factorial_sub_one_add_one {p : ℕ} (hp : p.Prime) : p ∣ (p - 1)! + 1 := by
  rcases (by have := hp.two_le; omega : p = 2 ∨ 3 ≤ p) with rfl | h3
  · exact ⟨1, rfl⟩
  let g : ℕ → ℕ := fun x => x ^ (p - 2) % p
  have hg : ∀ x, 0 < x → x < p → x * g x ≡ 1 [MOD p] := by
    intro x hx hxp
    have h1 : x * g x ≡ x * x ^ (p - 2) [MOD p] := (mod_modEq _ _).mul_left x
    have h2 : x * x ^ (p - 2) = x ^ (p - 1) := by
      rw [show p - 1 = (p - 2) + 1 by omega, Nat.pow_succ, Nat.mul_comm]
    rw [h2] at h1
    exact h1.trans (ModEq.pow_card_sub_one_eq_one hp (coprime_of_lt_prime (by omega) hxp hp).symm)
  have hlt : ∀ x, g x < p := fun x => mod_lt _ (by omega)
  have hpos : ∀ x, 0 < x → x < p → 0 < g x := fun x hx hxp => Nat.pos_of_ne_zero fun e => by
    have h1 := hg x hx hxp
    rw [e, Nat.mul_zero] at h1
    have := h1.eq_of_lt_of_lt (by omega) (by omega)
    omega
  have hinv : ∀ x, 0 < x → x < p → ∀ y, 0 < y → y < p → x * y ≡ 1 [MOD p] → g x = y := by
    intro x hx hxp y hy hyp h
    have h1 : x * g x ≡ x * y [MOD p] := (hg x hx hxp).trans h.symm
    exact (ModEq.cancel_left_of_coprime (coprime_of_lt_prime (by omega) hxp hp) h1).eq_of_lt_of_lt (hlt x) hyp
  have hself : (p - 1) * (p - 1) ≡ 1 [MOD p] := by
    refine ((modEq_iff_dvd' (Nat.mul_pos (by omega) (by omega))).2 ⟨p - 2, ?_⟩).symm
    obtain ⟨q, rfl⟩ := exists_add_of_le h3
    rw [show 3 + q - 1 = q + 2 by omega, show 3 + q - 2 = q + 1 by omega]
    have : (q + 2) * (q + 2) = (3 + q) * (q + 1) + 1 := by ring
    omega
  have key := prod_pairs p g _ (Finset.Icc 2 (p - 2)) (Nat.le_refl _)
    (fun x hx => by
      rw [Finset.mem_Icc] at *
      have h1 := hpos x (by omega) (by omega)
      have h2 := hlt x
      have h3 := hg x (by omega) (by omega)
      have h4 : g x ≠ 1 := fun e => by
        rw [e, Nat.mul_one] at h3
        have := h3.eq_of_lt_of_lt (by omega) (by omega); omega
      have h5 : g x ≠ p - 1 := fun e => by
        rw [e, Nat.mul_comm] at h3
        have e1 := hinv (p - 1) (by omega) (by omega) x (by omega) (by omega) h3
        have e2 := hinv (p - 1) (by omega) (by omega) (p - 1) (by omega) (by omega) hself
        omega
      omega)
    (fun x hx e => by
      rw [Finset.mem_Icc] at hx
      have h1 := hg x (by omega) (by omega)
      rw [e] at h1
      have := sq_modEq_one hp (by omega) (by omega) h1
      omega)
    (fun x hx => by
      rw [Finset.mem_Icc] at hx
      have h1 := hg x (by omega) (by omega)
      rw [Nat.mul_comm] at h1
      exact hinv (g x) (hpos x (by omega) (by omega)) (hlt x) x (by omega) (by omega) h1)
    (fun x hx => by rw [Finset.mem_Icc] at hx; exact hg x (by omega) (by omega))
  have prod : ∀ n, ∏ x ∈ Finset.Icc 2 (n + 1), x = (n + 1)! := by
    intro n
    induction n with
    | zero => rfl
    | succ n ih => rw [Finset.prod_Icc_succ_top (by omega), ih, factorial_succ (n + 1), Nat.mul_comm]
  obtain ⟨q, rfl⟩ := exists_add_of_le h3
  rw [show 3 + q - 2 = q + 1 by omega, prod] at key
  rw [show 3 + q - 1 = (q + 1) + 1 by omega, factorial_succ]
  have h1 := (key.mul_left (q + 1 + 1)).add_right 1
  refine (h1.dvd_iff (Nat.dvd_refl _)).2 ⟨1, by omega⟩
/-- **Wilson's theorem**, as a congruence. -/
theorem _root_.Int.ModEq.wilsons_lemma {p : ℕ} (hp : p.Prime) : (((p - 1)! : ℕ) : ℤ) ≡ -1 [ZMOD p] := by
  have h := Int.natCast_dvd_natCast.2 hp.dvd_factorial_sub_one_add_one
  refine (Int.modEq_iff_dvd.2 ?_).symm
  rwa [show (((p - 1)! : ℕ) : ℤ) - -1 = (((p - 1)! + 1 : ℕ) : ℤ) by omega]
/-- **Wilson's theorem**, both ways: a number `n` above 1 is prime exactly when it divides `(n - 1)! + 1`. -/
theorem prime_iff_dvd_factorial_sub_one_add_one {n : ℕ} (h : n ≠ 1) : n.Prime ↔ n ∣ (n - 1)! + 1 := by
  refine ⟨Prime.dvd_factorial_sub_one_add_one, fun hd => ?_⟩
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · exact absurd (Nat.eq_zero_of_zero_dvd hd) (by omega)
  refine Classical.byContradiction fun hp => ?_
  obtain ⟨m, hm, h2, hlt⟩ := exists_dvd_of_not_prime2 (by omega) hp
  have h3 := (Nat.dvd_add_right (dvd_factorial (by omega) (show m ≤ n - 1 by omega))).1 (Nat.dvd_trans hm hd)
  have := eq_one_of_dvd_one h3
  omega
end Nat
