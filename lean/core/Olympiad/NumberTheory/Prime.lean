prelude
import Olympiad.NumberTheory.Gcd
import Olympiad.NumberTheory.Sqrt
import Olympiad.NumberTheory.Factorial
set_option linter.all false
set_option autoImplicit false

/-! Prime numbers: definition, least factor, a decision by trial division that the kernel runs quickly,
Euclid's lemma, and that there are infinitely many. -/

namespace Nat
variable {a b k m n p q : ℕ}
/-- `p` is prime: at least 2, with no divisors but 1 and itself. -/
def Prime (p : ℕ) : Prop := 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p
/-- What a prime is. -/
theorem prime_def {p : ℕ} : p.Prime ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := .rfl
/-- A prime is at least 2. -/
theorem Prime.two_le (hp : p.Prime) : 2 ≤ p := hp.1
/-- A prime is above 1. -/
theorem Prime.one_lt (hp : p.Prime) : 1 < p := hp.1
/-- A prime is at least 1. -/
theorem Prime.one_le (hp : p.Prime) : 1 ≤ p := Nat.le_of_lt hp.1
/-- A prime is positive. -/
theorem Prime.pos (hp : p.Prime) : 0 < p := Nat.le_of_lt hp.1
/-- A prime is not 0. -/
theorem Prime.ne_zero (hp : p.Prime) : p ≠ 0 := Nat.ne_of_gt hp.pos
/-- A prime is not 1. -/
theorem Prime.ne_one (hp : p.Prime) : p ≠ 1 := Nat.ne_of_gt hp.one_lt
/-- The divisors of a prime are 1 and itself. -/
theorem Prime.eq_one_or_self_of_dvd (pp : p.Prime) (m : ℕ) (hm : m ∣ p) : m = 1 ∨ m = p := pp.2 m hm
/-- `0` is not prime. -/
theorem not_prime_zero : ¬ Prime 0 := fun h => absurd h.1 (by decide)
/-- `1` is not prime. -/
theorem not_prime_one : ¬ Prime 1 := fun h => absurd h.1 (by decide)
/-- The divisors of a prime are 1 and itself. -/
theorem dvd_prime (pp : p.Prime) : m ∣ p ↔ m = 1 ∨ m = p :=
  ⟨pp.2 m, fun h => h.elim (fun e => e ▸ Nat.one_dvd p) fun e => e ▸ Nat.dvd_refl p⟩
/-- A divisor of a prime from 2 on is the prime. -/
theorem dvd_prime_two_le (pp : p.Prime) (H : 2 ≤ m) : m ∣ p ↔ m = p :=
  ⟨fun h => (pp.2 m h).elim (fun e => by omega) id, fun e => e ▸ Nat.dvd_refl m⟩
/-- Two primes divide each other only when equal. -/
theorem prime_dvd_prime_iff_eq (pp : p.Prime) (qp : q.Prime) : p ∣ q ↔ p = q := dvd_prime_two_le qp pp.two_le
/-- A prime does not divide 1. -/
theorem Prime.not_dvd_one (pp : p.Prime) : ¬ p ∣ 1 := fun h => pp.ne_one (eq_one_of_dvd_one h)
/-- Prime: no divisor strictly between. -/
theorem prime_def_lt {p : ℕ} : p.Prime ↔ 2 ≤ p ∧ ∀ m, m < p → m ∣ p → m = 1 := by
  constructor
  · exact fun h => ⟨h.1, fun m hm hd => (h.2 m hd).elim id fun e => by omega⟩
  · rintro ⟨h, k⟩
    refine ⟨h, fun m hd => ?_⟩
    rcases (by have := le_of_dvd (by omega) hd; omega : m < p ∨ m = p) with e | e
    · exact .inl (k m e hd)
    · exact .inr e
/-- A product of two factors above 1 is not prime. -/
theorem not_prime_mul (a1 : a ≠ 1) (b1 : b ≠ 1) : ¬ Prime (a * b) := by
  intro h
  rcases h.2 a (Nat.dvd_mul_right a b) with e | e
  · exact a1 e
  · have ha : 0 < a := by
      refine Nat.pos_of_ne_zero fun z => ?_
      rw [z, Nat.zero_mul] at h; exact not_prime_zero h
    exact b1 (Nat.eq_of_mul_eq_mul_left ha (by rw [← e, Nat.mul_one]))
/-- Composite numbers are products of smaller ones. -/
theorem not_prime_iff_exists_mul_eq (h : 2 ≤ n) : ¬ Prime n ↔ ∃ a b, a < n ∧ b < n ∧ a * b = n := by
  constructor
  · intro hn
    apply Classical.byContradiction; intro k
    refine hn (prime_def_lt.2 ⟨h, fun m hm hd => Classical.byContradiction fun m1 => k ?_⟩)
    obtain ⟨c, rfl⟩ := hd
    have hm0 : 0 < m := Nat.pos_of_ne_zero fun e => by rw [e, Nat.zero_mul] at h; omega
    refine ⟨m, c, hm, ?_, rfl⟩
    have hc : 0 < c := Nat.pos_of_ne_zero fun e => by rw [e, Nat.mul_zero] at h; omega
    have := Nat.mul_le_mul_right c (show 2 ≤ m by omega)
    omega
  · rintro ⟨a, b, ha, hb, rfl⟩
    exact not_prime_mul (fun e => by rw [e, Nat.one_mul] at hb; omega) (fun e => by rw [e, Nat.mul_one] at ha; omega)

/-! ## Decision by trial division -/
/-- None of `2 * K + 1, 2 * K - 1, …`, `k` numbers, divides `p`; the smallest is tried first. -/
noncomputable def noOddFactor (p K k : ℕ) : Bool :=
  Nat.rec (motive := fun _ => Bool) true
    (fun j ih => bif Nat.beq (Nat.mod p (Nat.sub (2 * K + 1) (2 * j))) 0 then false else ih) k
/-- The test by odd factors is right. -/
theorem noOddFactor_iff (p K k : ℕ) : noOddFactor p K k = true ↔ ∀ j, j < k → ¬ 2 * K + 1 - 2 * j ∣ p := by
  induction k with
  | zero => exact ⟨fun _ i h => absurd h (Nat.not_lt_zero i), fun _ => rfl⟩
  | succ k ih =>
    show (bif Nat.beq (p % (2 * K + 1 - 2 * k)) 0 then false else noOddFactor p K k) = true ↔ _
    cases h : Nat.beq (p % (2 * K + 1 - 2 * k)) 0 with
    | true =>
      have hd := dvd_of_mod_eq_zero (Nat.eq_of_beq_eq_true h)
      exact ⟨fun e => Bool.noConfusion e, fun e => absurd hd (e k (Nat.lt_succ_self k))⟩
    | false =>
      have hd : ¬ 2 * K + 1 - 2 * k ∣ p := fun e => Nat.ne_of_beq_eq_false h (mod_eq_zero_of_dvd e)
      refine ih.trans ⟨fun e i hi => ?_, fun e i hi => e i (Nat.lt_succ_of_lt hi)⟩
      rcases (by omega : i < k ∨ i = k) with hi | rfl
      · exact e i hi
      · exact hd
/-- Every number is twice a number, or one more. -/
theorem even_or_odd_split (n : ℕ) : (∃ k, n = 2 * k) ∨ ∃ k, n = 2 * k + 1 := by
  rcases mod_two_eq_zero_or_one n with h | h
  · exact .inl ⟨n / 2, by omega⟩
  · exact .inr ⟨n / 2, by omega⟩
/-- Is `p` prime? By trial division up to the square root. -/
noncomputable def primeBool (p : ℕ) : Bool :=
  bif Nat.ble p 3 then Nat.ble 2 p else bif Nat.beq (Nat.mod p 2) 0 then false else noOddFactor p ((sqrt p - 1) / 2) ((sqrt p - 1) / 2)
/-- The decision by trial division is right. -/
theorem primeBool_iff (p : ℕ) : primeBool p = true ↔ p.Prime := by
  unfold primeBool
  cases h3 : Nat.ble p 3 with
  | true =>
    have h3 := (ble_eq _ _).1 h3
    refine (ble_eq 2 p).trans ⟨fun h => ⟨h, fun m hm => ?_⟩, And.left⟩
    have h1 := le_of_dvd (by omega) hm
    have h2 := pos_of_dvd_of_pos hm (by omega)
    rcases (by omega : m = 1 ∨ m = p ∨ m = 2 ∧ p = 3) with e | e | ⟨rfl, rfl⟩
    · exact .inl e
    · exact .inr e
    · exact absurd hm (by decide)
  | false =>
    have h4 := ble_false h3
    show (bif Nat.beq (p % 2) 0 then false else noOddFactor p ((sqrt p - 1) / 2) ((sqrt p - 1) / 2)) = true ↔ _
    cases h2 : Nat.beq (p % 2) 0 with
    | true =>
      refine ⟨fun h => Bool.noConfusion h, fun h => ?_⟩
      rcases h.2 2 (dvd_of_mod_eq_zero (Nat.eq_of_beq_eq_true h2)) with e | e <;> omega
    | false =>
      have hodd := Nat.ne_of_beq_eq_false h2
      have hs2 : 2 ≤ sqrt p := le_sqrt.2 (by omega)
      have hK1 : 2 * ((sqrt p - 1) / 2) + 1 ≤ sqrt p := by omega
      have hK2 : sqrt p ≤ 2 * ((sqrt p - 1) / 2) + 2 := by omega
      have hsp : sqrt p < p := by
        have h1 := sqrt_le p
        have h2 := Nat.mul_le_mul hs2 (Nat.le_refl (sqrt p))
        omega
      have hle : ∀ d e, p = d * e → d ≤ e → d ≤ sqrt p := fun d e he hde => le_sqrt.2 (he ▸ Nat.mul_le_mul_left d hde)
      generalize (sqrt p - 1) / 2 = K at *
      generalize sqrt p = r at *
      refine (noOddFactor_iff p _ _).trans ⟨fun h => prime_def_lt.2 ⟨by omega, fun m hm hd => ?_⟩, fun h i hi hd => ?_⟩
      · obtain ⟨c, hc⟩ := hd
        -- the smaller of the two cofactors is tested, unless it is 1
        have key : ∀ d e, p = d * e → d ≤ e → d = 1 := fun d e he hde => by
          apply Classical.byContradiction; intro d1
          have hs := hle d e he hde
          rcases Nat.even_or_odd_split d with ⟨k, rfl⟩ | ⟨k, rfl⟩
          · exact hodd (mod_eq_zero_of_dvd ⟨k * e, by rw [he, Nat.mul_assoc]⟩)
          · have hk : 1 ≤ k := by omega
            exact h (K - k) (by omega) (by rw [show 2 * K + 1 - 2 * (K - k) = 2 * k + 1 by omega]; exact ⟨e, he⟩)
        rcases Nat.le_total m c with l | l
        · exact key m c hc l
        · have := key c m (by rw [hc, Nat.mul_comm]) l
          rw [this, Nat.mul_one] at hc; omega
      · rcases h.2 _ hd with e | e <;> omega
noncomputable instance decidablePrime (p : ℕ) : Decidable p.Prime := decidable_of_iff _ (primeBool_iff p)
/-- `2` is prime. -/
theorem prime_two : Prime 2 := by decide
/-- `3` is prime. -/
theorem prime_three : Prime 3 := by decide
/-- `5` is prime. -/
theorem prime_five : Prime 5 := by decide
/-- `7` is prime. -/
theorem prime_seven : Prime 7 := by decide

/-! ## The least prime factor -/
/-- Search for an odd factor from `d` on, with fuel. -/
noncomputable def minFac.go (n fuel d : ℕ) : ℕ :=
  Nat.rec (motive := fun _ => ℕ → ℕ) (fun _ => n)
    (fun _ ih d => bif Nat.ble (Nat.succ n) (d * d) then n else bif Nat.beq (Nat.mod n d) 0 then d else ih (d + 2)) fuel d
/-- The least prime factor of `n`; `minFac 0 = 2`, `minFac 1 = 1`. -/
noncomputable def minFac (n : ℕ) : ℕ := bif Nat.beq (Nat.mod n 2) 0 then 2 else minFac.go n n 3
/-- The search finds the least factor. -/
theorem minFac.go_spec (n : ℕ) (hn : 2 ≤ n) (hodd : n % 2 = 1) (fuel : ℕ) : ∀ d, 2 ≤ d → d % 2 = 1 → n < d + 2 * fuel →
    (∀ m, 2 ≤ m → m ∣ n → d ≤ m) → 2 ≤ go n fuel d ∧ go n fuel d ∣ n ∧ ∀ m, 2 ≤ m → m ∣ n → go n fuel d ≤ m := by
  induction fuel with
  | zero =>
    intro d _ _ h hm
    have := hm n hn (Nat.dvd_refl n); omega
  | succ fuel ih =>
    intro d hd hd2 h hm
    have e : go n (fuel + 1) d = bif Nat.ble (succ n) (d * d) then n else bif Nat.beq (n % d) 0 then d else go n fuel (d + 2) := rfl
    rw [e]
    cases h1 : Nat.ble (succ n) (d * d) with
    | true =>
      have h1 := (ble_eq _ _).1 h1
      refine ⟨hn, Nat.dvd_refl n, fun m hm2 hmn => ?_⟩
      obtain ⟨c, rfl⟩ := hmn
      rcases (by omega : c = 0 ∨ c = 1 ∨ 2 ≤ c) with rfl | rfl | hc
      · rw [Nat.mul_zero] at hn; omega
      · rw [Nat.mul_one]; exact Nat.le_refl m
      · have h2 := hm m hm2 (Nat.dvd_mul_right m c)
        have h3 := hm c hc (Nat.dvd_mul_left c m)
        have := Nat.mul_le_mul h2 h3; omega
    | false =>
      cases h2 : Nat.beq (n % d) 0 with
      | true => exact ⟨hd, dvd_of_mod_eq_zero (Nat.eq_of_beq_eq_true h2), hm⟩
      | false =>
        refine ih (d + 2) (by omega) (by omega) (by omega) fun m hm2 hmn => ?_
        have h3 := hm m hm2 hmn
        have h4 : m ≠ d := fun z => Nat.ne_of_beq_eq_false h2 (mod_eq_zero_of_dvd (z ▸ hmn))
        have h5 : m % 2 = 1 := by
          obtain ⟨c, rfl⟩ := hmn
          have := mul_mod m c 2
          rcases (by omega : m % 2 = 0 ∨ m % 2 = 1) with z | z
          · rw [z, Nat.zero_mul] at this; omega
          · exact z
        omega
/-- The least factor from 2 on: bound, divisibility, minimality. -/
theorem minFac_spec (n : ℕ) (hn : n ≠ 1) : 2 ≤ minFac n ∧ minFac n ∣ n ∧ ∀ m, 2 ≤ m → m ∣ n → minFac n ≤ m := by
  unfold minFac
  cases h : Nat.beq (Nat.mod n 2) 0 with
  | true => exact ⟨Nat.le_refl 2, dvd_of_mod_eq_zero (Nat.eq_of_beq_eq_true h), fun m h _ => h⟩
  | false =>
    have h : n % 2 ≠ 0 := Nat.ne_of_beq_eq_false h
    refine minFac.go_spec n (by omega) (by omega) n 3 (by omega) rfl (by omega) fun m hm hmn => ?_
    rcases (by omega : m = 2 ∨ 3 ≤ m) with rfl | h3
    · exact absurd (mod_eq_zero_of_dvd hmn) h
    · exact h3
/-- `minFac 1 = 1`. -/
@[simp] theorem minFac_one : minFac 1 = 1 := by decide
/-- `minFac 0 = 2`. -/
@[simp] theorem minFac_zero : minFac 0 = 2 := by decide
/-- The least factor divides. -/
theorem minFac_dvd (n : ℕ) : minFac n ∣ n := by
  by_cases h : n = 1
  · rw [h, minFac_one]; exact Nat.dvd_refl 1
  · exact (minFac_spec n h).2.1
/-- The least factor is at most any divisor from 2 on. -/
theorem minFac_le_of_dvd {n m : ℕ} (hm : 2 ≤ m) (h : m ∣ n) : minFac n ≤ m :=
  (minFac_spec n fun e => by rw [e] at h; have := eq_one_of_dvd_one h; omega).2.2 m hm h
/-- The least factor is prime. -/
theorem minFac_prime (n1 : n ≠ 1) : Prime (minFac n) := by
  refine prime_def_lt.2 ⟨(minFac_spec n n1).1, fun m hm hd => ?_⟩
  apply Classical.byContradiction; intro h
  have h0 : m ≠ 0 := fun e => by rw [e] at hd; have := Nat.eq_zero_of_zero_dvd hd; have := (minFac_spec n n1).1; omega
  have := minFac_le_of_dvd (by omega) (Nat.dvd_trans hd (minFac_dvd n)); omega
/-- The least factor is positive. -/
theorem minFac_pos (n : ℕ) : 0 < minFac n := by
  by_cases h : n = 1
  · rw [h, minFac_one]; decide
  · exact (minFac_prime h).pos
/-- The least factor is at most the number. -/
theorem minFac_le (H : 0 < n) : minFac n ≤ n := le_of_dvd H (minFac_dvd n)
/-- Primes are their own least factor. -/
theorem prime_def_minFac {p : ℕ} : p.Prime ↔ 2 ≤ p ∧ minFac p = p :=
  ⟨fun h => ⟨h.1, (h.2 _ (minFac_dvd p)).elim (fun e => absurd e (minFac_prime h.ne_one).ne_one) id⟩,
   fun ⟨h, e⟩ => e ▸ minFac_prime (by omega)⟩
/-- Every number but 1 has a prime factor. -/
theorem exists_prime_and_dvd (hn : n ≠ 1) : ∃ p, Prime p ∧ p ∣ n := ⟨minFac n, minFac_prime hn, minFac_dvd n⟩
/-- Only 1 has no prime factor. -/
theorem eq_one_iff_not_exists_prime_dvd : n = 1 ↔ ∀ p, p.Prime → ¬ p ∣ n :=
  ⟨fun h p hp hd => hp.not_dvd_one (h ▸ hd), fun h => Classical.byContradiction fun k =>
    let ⟨p, hp, hd⟩ := exists_prime_and_dvd k; h p hp hd⟩
/-- Two numbers with no common prime factor are coprime. -/
theorem coprime_of_dvd (H : ∀ k, k.Prime → k ∣ m → ¬ k ∣ n) : Coprime m n := by
  apply Classical.byContradiction; intro h
  obtain ⟨p, hp, hd⟩ := exists_prime_and_dvd h
  exact H p hp (Nat.dvd_trans hd (gcd_dvd_left m n)) (Nat.dvd_trans hd (gcd_dvd_right m n))
/-- Not coprime means sharing a prime factor. -/
theorem Prime.not_coprime_iff_dvd {m n : ℕ} : ¬ Coprime m n ↔ ∃ p, p.Prime ∧ p ∣ m ∧ p ∣ n :=
  ⟨fun h => let ⟨p, hp, hd⟩ := exists_prime_and_dvd h
    ⟨p, hp, Nat.dvd_trans hd (gcd_dvd_left m n), Nat.dvd_trans hd (gcd_dvd_right m n)⟩,
   fun ⟨p, hp, h1, h2⟩ h => hp.not_dvd_one (h.gcd_eq_one ▸ dvd_gcd h1 h2)⟩
/-- **Euclid**: there are primes beyond every bound. -/
theorem exists_infinite_primes (n : ℕ) : ∃ p, n ≤ p ∧ Prime p := by
  have h : (n ! + 1) ≠ 1 := by have := factorial_pos n; omega
  refine ⟨minFac (n ! + 1), Nat.le_of_not_lt fun k => ?_, minFac_prime h⟩
  have hp := minFac_prime h
  exact hp.not_dvd_one ((Nat.dvd_add_right (dvd_factorial hp.pos (Nat.le_of_lt k))).1 (minFac_dvd _))

/-! ## Euclid's lemma -/
/-- A prime is coprime to what it does not divide. -/
theorem Prime.coprime_iff_not_dvd {p n : ℕ} (pp : p.Prime) : Coprime p n ↔ ¬ p ∣ n :=
  ⟨fun h hd => pp.ne_one (h.eq_one_of_dvd hd), fun h =>
    (pp.2 _ (gcd_dvd_left p n)).elim id fun e => absurd (e ▸ gcd_dvd_right p n) h⟩
/-- A prime divides what it is not coprime to. -/
theorem Prime.dvd_iff_not_coprime {p n : ℕ} (pp : p.Prime) : p ∣ n ↔ ¬ Coprime p n := by
  rw [pp.coprime_iff_not_dvd]; exact Classical.not_not.symm
/-- A prime divides a number or is coprime to it. -/
theorem coprime_or_dvd_of_prime {p : ℕ} (pp : p.Prime) (i : ℕ) : Coprime p i ∨ p ∣ i :=
  (Classical.em (p ∣ i)).elim .inr fun h => .inl (pp.coprime_iff_not_dvd.2 h)
/-- **Euclid's lemma**: a prime that divides a product divides a factor. -/
theorem Prime.dvd_mul {p m n : ℕ} (pp : p.Prime) : p ∣ m * n ↔ p ∣ m ∨ p ∣ n :=
  ⟨fun h => (coprime_or_dvd_of_prime pp m).elim (fun c => .inr (c.dvd_of_dvd_mul_left h)) .inl,
   fun h => h.elim (fun h => Nat.dvd_mul_right_of_dvd h n) fun h => Nat.dvd_mul_left_of_dvd h m⟩
/-- A prime that divides neither factor does not divide the product. -/
theorem Prime.not_dvd_mul {p m n : ℕ} (pp : p.Prime) (Hm : ¬ p ∣ m) (Hn : ¬ p ∣ n) : ¬ p ∣ m * n :=
  fun h => (pp.dvd_mul.1 h).elim Hm Hn
/-- A prime that divides a power divides the base. -/
theorem Prime.dvd_of_dvd_pow {p m n : ℕ} (pp : p.Prime) (h : p ∣ m ^ n) : p ∣ m := by
  induction n with
  | zero => exact absurd h pp.not_dvd_one
  | succ n ih => exact (pp.dvd_mul.1 h).elim ih id
/-- A prime divides a positive power when it divides the base. -/
theorem Prime.dvd_pow_iff {p m n : ℕ} (pp : p.Prime) (hn : n ≠ 0) : p ∣ m ^ n ↔ p ∣ m := by
  refine ⟨pp.dvd_of_dvd_pow, fun h => ?_⟩
  cases n with
  | zero => exact absurd rfl hn
  | succ n => exact Nat.dvd_mul_left_of_dvd h _
/-- A prime divides `n !` when it is at most `n`. -/
theorem Prime.dvd_factorial {n p : ℕ} (hp : p.Prime) : p ∣ n ! ↔ p ≤ n := by
  refine ⟨fun h => ?_, Nat.dvd_factorial hp.pos⟩
  induction n with
  | zero => exact absurd h hp.not_dvd_one
  | succ n ih => exact (hp.dvd_mul.1 h).elim (fun h => le_of_dvd (Nat.zero_lt_succ n) h) fun h => Nat.le_succ_of_le (ih h)
/-- Different primes are coprime. -/
theorem coprime_primes {p q : ℕ} (pp : p.Prime) (pq : q.Prime) : Coprime p q ↔ p ≠ q := by
  rw [pp.coprime_iff_not_dvd, prime_dvd_prime_iff_eq pp pq]
/-- A prime is coprime to smaller positive numbers. -/
theorem coprime_of_lt_prime {n p : ℕ} (n_pos : n ≠ 0) (hlt : n < p) (pp : p.Prime) : Coprime p n :=
  pp.coprime_iff_not_dvd.2 fun h => by have := le_of_dvd (Nat.pos_of_ne_zero n_pos) h; omega
/-- The divisors of a prime power are the smaller powers. -/
theorem dvd_prime_pow {p : ℕ} (pp : p.Prime) : ∀ {m i : ℕ}, i ∣ p ^ m ↔ ∃ g, g ≤ m ∧ i = p ^ g := by
  intro m
  induction m with
  | zero =>
    intro i
    exact ⟨fun h => ⟨0, Nat.le_refl 0, eq_one_of_dvd_one h⟩, fun ⟨g, hg, e⟩ => by
      rw [Nat.eq_zero_of_le_zero hg] at e; rw [e]; exact Nat.dvd_refl _⟩
  | succ m ih =>
    intro i
    constructor
    · intro h
      rcases coprime_or_dvd_of_prime pp i with c | c
      · rw [Nat.pow_succ] at h
        obtain ⟨g, hg, e⟩ := ih.1 (c.symm.dvd_of_dvd_mul_right h)
        exact ⟨g, by omega, e⟩
      · obtain ⟨j, rfl⟩ := c
        rw [Nat.pow_succ, Nat.mul_comm] at h
        obtain ⟨g, hg, e⟩ := ih.1 (Nat.dvd_of_mul_dvd_mul_right pp.pos (by rw [Nat.mul_comm j]; rw [Nat.mul_comm] at h; exact h))
        exact ⟨g + 1, by omega, by rw [e, Nat.pow_succ, Nat.mul_comm]⟩
    · rintro ⟨g, hg, rfl⟩
      exact Nat.pow_dvd_pow p hg
/-- A prime is 2 or leaves remainder 1. -/
theorem Prime.eq_two_or_odd {p : ℕ} (hp : p.Prime) : p = 2 ∨ p % 2 = 1 := by
  rcases (by omega : p % 2 = 0 ∨ p % 2 = 1) with h | h
  · exact .inl ((hp.2 2 (dvd_of_mod_eq_zero h)).elim (fun e => by omega) Eq.symm)
  · exact .inr h
/-- A prime is 2 or odd. -/
theorem Prime.eq_two_or_odd' {p : ℕ} (hp : p.Prime) : p = 2 ∨ Odd p :=
  hp.eq_two_or_odd.imp id fun h => ⟨p / 2, by omega⟩
/-- A prime other than 2 is odd. -/
theorem Prime.odd_of_ne_two {p : ℕ} (hp : p.Prime) (h : p ≠ 2) : Odd p := hp.eq_two_or_odd'.elim (absurd · h) id
/-- The odd primes are those other than 2. -/
theorem Prime.mod_two_eq_one_iff_ne_two {p : ℕ} (hp : p.Prime) : p % 2 = 1 ↔ p ≠ 2 :=
  ⟨fun h e => by omega, fun h => hp.eq_two_or_odd.elim (absurd · h) id⟩
/-- `2` is the only even prime. -/
theorem Prime.even_iff {p : ℕ} (hp : p.Prime) : Even p ↔ p = 2 :=
  ⟨fun ⟨r, h⟩ => hp.eq_two_or_odd.elim id fun k => by omega, fun h => ⟨1, h⟩⟩
/-- Two factors of a prime: one of them is 1. -/
theorem Prime.eq_one_or_eq_one_of_mul_eq (hp : p.Prime) (h : a * b = p) : a = 1 ∨ b = 1 := by
  subst h
  exact Classical.byContradiction fun k => not_prime_mul (fun e => k (.inl e)) (fun e => k (.inr e)) hp
/-- A prime whose square divides nothing smaller: composite numbers have a prime factor up to the square root. -/
theorem minFac_sq_le_self (w : 0 < n) (h : ¬ Prime n) : minFac n ^ 2 ≤ n := by
  by_cases h1 : n = 1
  · rw [h1, minFac_one]
  obtain ⟨c, hc⟩ := minFac_dvd n
  have hc1 : c ≠ 1 := fun e => h (by rw [e, Nat.mul_one] at hc; rw [hc]; exact minFac_prime h1)
  have hc0 : c ≠ 0 := fun e => by rw [e, Nat.mul_zero] at hc; omega
  have h2 := minFac_le_of_dvd (show 2 ≤ c by omega) ⟨minFac n, hc.trans (Nat.mul_comm _ _)⟩
  have h3 := Nat.mul_le_mul_left (minFac n) h2
  rw [pow_two]; omega
end Nat
/-- Euclid's lemma for integers. -/
theorem Int.prime_dvd_mul {m n : ℤ} {p : ℕ} (hp : p.Prime) (h : (p : ℤ) ∣ m * n) : (p : ℤ) ∣ m ∨ (p : ℤ) ∣ n := by
  rw [Int.natCast_dvd, Int.natAbs_mul] at h
  rw [Int.natCast_dvd, Int.natCast_dvd]; exact hp.dvd_mul.1 h
/-- Euclid's lemma for integers, by absolute values. -/
theorem Int.Prime.dvd_mul {m n : ℤ} {p : ℕ} (hp : p.Prime) (h : (p : ℤ) ∣ m * n) : p ∣ m.natAbs ∨ p ∣ n.natAbs := by
  rw [Int.natCast_dvd, Int.natAbs_mul] at h; exact hp.dvd_mul.1 h
/-- Euclid's lemma for integers. -/
theorem Int.Prime.dvd_mul' {m n : ℤ} {p : ℕ} (hp : p.Prime) (h : (p : ℤ) ∣ m * n) : (p : ℤ) ∣ m ∨ (p : ℤ) ∣ n := Int.prime_dvd_mul hp h
/-- A prime that divides a power of an integer divides the integer. -/
theorem Int.Prime.dvd_pow' {n : ℤ} {k p : ℕ} (hp : p.Prime) (h : (p : ℤ) ∣ n ^ k) : (p : ℤ) ∣ n := by
  induction k with
  | zero => exact absurd (Int.natCast_dvd_natCast.1 (show (p : ℤ) ∣ ((1 : ℕ) : ℤ) from h)) hp.not_dvd_one
  | succ k ih => exact (Int.prime_dvd_mul hp h).elim ih id
