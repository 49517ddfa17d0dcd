prelude
import Olympiad.NumberTheory.Prime
import Olympiad.NumberTheory.ModEq
import Olympiad.BigOperators.Lemmas
set_option linter.all false
set_option autoImplicit false

/-! The binomial theorem, Fermat's little theorem, divisors of a number. -/

/-- The binomial theorem for integers. -/
protected theorem Int.add_pow (x y : ℤ) (n : ℕ) : (x + y) ^ n = ∑ m ∈ Finset.range (n + 1), x ^ m * y ^ (n - m) * Nat.choose n m := by
  induction n with
  | zero => rfl
  | succ n ih =>
    have h1 : ∀ m, m ∈ Finset.range n → x ^ (m + 1) * y ^ (n + 1 - (m + 1)) * (Nat.choose (n + 1) (m + 1) : ℤ) =
        x * (x ^ m * y ^ (n - m) * Nat.choose n m) + y * (x ^ (m + 1) * y ^ (n - (m + 1)) * Nat.choose n (m + 1)) := by
      intro m hm
      have hm := Finset.mem_range.1 hm
      obtain ⟨d, rfl⟩ := Nat.exists_add_of_le hm
      rw [Nat.choose_succ_succ, show m.succ + d + 1 - (m + 1) = d + 1 by omega, show m.succ + d - m = d + 1 by omega,
        show m.succ + d - (m + 1) = d by omega, Int.natCast_add]
      ring
    have h2 : ∑ m ∈ Finset.range (n + 1), x ^ m * y ^ (n - m) * (Nat.choose n m : ℤ) =
        ∑ m ∈ Finset.range n, x ^ m * y ^ (n - m) * (Nat.choose n m : ℤ) + x ^ n := by
      rw [Finset.sum_range_succ, Nat.sub_self, Nat.choose_self]
      congr 1
      show x ^ n * 1 * 1 = x ^ n; rw [Int.mul_one, Int.mul_one]
    have h3 : ∑ m ∈ Finset.range (n + 1), x ^ m * y ^ (n - m) * (Nat.choose n m : ℤ) =
        ∑ m ∈ Finset.range n, x ^ (m + 1) * y ^ (n - (m + 1)) * (Nat.choose n (m + 1) : ℤ) + y ^ n := by
      rw [Finset.sum_range_succ']
      congr 1
      rw [Nat.choose_zero_right]
      show 1 * y ^ n * 1 = y ^ n; rw [Int.one_mul, Int.mul_one]
    rw [Finset.sum_range_succ, Finset.sum_range_succ', Finset.sum_congr rfl h1, Finset.sum_add_distrib,
      ← Finset.mul_sum, ← Finset.mul_sum, pow_succ, ih, Int.mul_add]
    have e1 : (∑ m ∈ Finset.range (n + 1), x ^ m * y ^ (n - m) * (Nat.choose n m : ℤ)) * x =
        x * ∑ m ∈ Finset.range n, x ^ m * y ^ (n - m) * (Nat.choose n m : ℤ) + x ^ (n + 1) := by
      rw [h2, pow_succ]; ring
    have e2 : (∑ m ∈ Finset.range (n + 1), x ^ m * y ^ (n - m) * (Nat.choose n m : ℤ)) * y =
        y * ∑ m ∈ Finset.range n, x ^ (m + 1) * y ^ (n - (m + 1)) * (Nat.choose n (m + 1) : ℤ) + y ^ (n + 1) := by
      rw [h3, pow_succ]; ring
    rw [e1, e2, Nat.choose_zero_right, Nat.choose_self, Nat.sub_self]
    have e3 : x ^ 0 * y ^ (n + 1 - 0) * ((1 : ℕ) : ℤ) = y ^ (n + 1) := by
      show 1 * y ^ (n + 1) * 1 = _; rw [Int.one_mul, Int.mul_one]
    have e4 : x ^ (n + 1) * y ^ 0 * ((1 : ℕ) : ℤ) = x ^ (n + 1) := by
      show x ^ (n + 1) * 1 * 1 = _; rw [Int.mul_one, Int.mul_one]
    rw [e3, e4]
    generalize x * ∑ m ∈ Finset.range n, x ^ m * y ^ (n - m) * (Nat.choose n m : ℤ) = A
    generalize y * ∑ m ∈ Finset.range n, x ^ (m + 1) * y ^ (n - (m + 1)) * (Nat.choose n (m + 1) : ℤ) = B
    generalize x ^ (n + 1) = C
    generalize y ^ (n + 1) = D
    show A + C + (B + D) = A + B + D + C
    ring
/-- The binomial theorem for naturals. -/
protected theorem Nat.add_pow (x y n : ℕ) : (x + y) ^ n = ∑ m ∈ Finset.range (n + 1), x ^ m * y ^ (n - m) * Nat.choose n m := by
  have h := Int.add_pow x y n
  have e : ((∑ m ∈ Finset.range (n + 1), x ^ m * y ^ (n - m) * Nat.choose n m : ℕ) : ℤ) =
      ∑ m ∈ Finset.range (n + 1), (x : ℤ) ^ m * (y : ℤ) ^ (n - m) * (Nat.choose n m : ℤ) := by
    rw [Nat.cast_sum]
    exact Finset.sum_congr rfl fun m _ => by
      rw [Int.natCast_mul, Int.natCast_mul, Int.natCast_pow, Int.natCast_pow]
  rw [← e] at h
  have h' : (((x + y) ^ n : ℕ) : ℤ) = _ := (Int.natCast_pow (x + y) n).trans h
  exact Nat.cast_inj.1 h'
/-- The subsets of each size: the binomial coefficients sum to a power of two. -/
theorem Nat.sum_range_choose (n : ℕ) : ∑ m ∈ Finset.range (n + 1), Nat.choose n m = 2 ^ n := by
  have h := Nat.add_pow 1 1 n
  rw [show 1 + 1 = 2 from rfl] at h
  rw [h]
  exact Finset.sum_congr rfl fun m _ => by rw [Nat.one_pow, Nat.one_pow, Nat.one_mul]

/-- A prime divides the inner binomial coefficients of its row. -/
theorem Nat.Prime.dvd_choose_self {p k : ℕ} (hp : p.Prime) (hk : k ≠ 0) (hkp : k < p) : p ∣ Nat.choose p k := by
  obtain ⟨q, rfl⟩ := Nat.exists_add_of_le hp.one_le
  obtain ⟨j, rfl⟩ := Nat.exists_add_of_le (show 1 ≤ k by omega)
  have h := Nat.succ_mul_choose_eq q j
  rw [Nat.add_comm 1 q, Nat.add_comm 1 j] at *
  have h1 : q + 1 ∣ Nat.choose (q + 1) (j + 1) * (j + 1) := ⟨_, h.symm⟩
  rcases hp.dvd_mul.1 h1 with h2 | h2
  · exact h2
  · have := Nat.le_of_dvd (by omega) h2; omega
/-- Taking `p`-th powers is additive modulo a prime `p`. -/
theorem Int.add_pow_prime_modEq {p : ℕ} (hp : p.Prime) (x y : ℤ) : (x + y) ^ p ≡ x ^ p + y ^ p [ZMOD p] := by
  obtain ⟨q, rfl⟩ := Nat.exists_add_of_le hp.one_le
  rw [Nat.add_comm 1 q] at *
  rw [Int.add_pow, Finset.sum_range_succ, Finset.sum_range_succ', Nat.choose_zero_right, Nat.choose_self, Nat.sub_self]
  have e3 : x ^ 0 * y ^ (q + 1 - 0) * ((1 : ℕ) : ℤ) = y ^ (q + 1) := by
    show 1 * y ^ (q + 1) * 1 = _; rw [Int.one_mul, Int.mul_one]
  have e4 : x ^ (q + 1) * y ^ 0 * ((1 : ℕ) : ℤ) = x ^ (q + 1) := by
    show x ^ (q + 1) * 1 * 1 = _; rw [Int.mul_one, Int.mul_one]
  rw [e3, e4]
  have key : ∀ s : ℕ, s ≤ q → ((q + 1 : ℕ) : ℤ) ∣ ∑ m ∈ Finset.range s, x ^ (m + 1) * y ^ (q + 1 - (m + 1)) * (Nat.choose (q + 1) (m + 1) : ℤ) := by
    intro s
    induction s with
    | zero => intro _; exact Int.dvd_zero _
    | succ s ih =>
      intro hs
      rw [Finset.sum_range_succ]
      exact Int.dvd_add (ih (by omega)) (Int.dvd_mul_of_dvd_right (Int.natCast_dvd_natCast.2 (hp.dvd_choose_self (by omega) (by omega))) _)
  obtain ⟨c, hc⟩ := key q (Nat.le_refl q)
  refine (Int.modEq_iff_dvd.2 ⟨-c, ?_⟩)
  rw [Int.mul_neg, ← hc]
  generalize ∑ m ∈ Finset.range q, x ^ (m + 1) * y ^ (q + 1 - (m + 1)) * (Nat.choose (q + 1) (m + 1) : ℤ) = S
  show x ^ (q + 1) + y ^ (q + 1) - (S + y ^ (q + 1) + x ^ (q + 1)) = -S
  ring
/-- **Fermat's little theorem**: `n ^ p ≡ n` modulo a prime `p`. -/
theorem Int.ModEq.pow_prime_eq_self {p : ℕ} (hp : p.Prime) (n : ℤ) : n ^ p ≡ n [ZMOD p] := by
  have h0 : (0 : ℤ) ^ p = 0 := zero_pow hp.ne_zero
  have nat : ∀ k : ℕ, (k : ℤ) ^ p ≡ k [ZMOD p] := fun k => by
    induction k with
    | zero => exact Int.ModEq.of_eq h0
    | succ k ih =>
      have h1 := Int.add_pow_prime_modEq hp (k : ℤ) 1
      rw [one_pow] at h1
      exact h1.trans (ih.add_right 1)
  rcases Int.natAbs_eq n with e | e
  · rw [e]; exact nat _
  · have h1 := Int.add_pow_prime_modEq hp n (-n)
    rw [show n + -n = 0 by omega, h0] at h1
    have h2 := nat n.natAbs
    rw [show (n.natAbs : ℤ) = -n by omega] at h2
    have h3 := (h1.trans (Int.ModEq.add_left (n ^ p) h2)).symm
    have h4 := h3.add_right n
    rwa [show n ^ p + -n + n = n ^ p by omega, Int.zero_add] at h4
/-- **Fermat's little theorem** for numbers prime to `p`. -/
theorem Int.ModEq.pow_card_sub_one_eq_one {p : ℕ} (hp : p.Prime) {n : ℤ} (hpn : IsCoprime n p) : n ^ (p - 1) ≡ 1 [ZMOD p] := by
  have h := Int.ModEq.pow_prime_eq_self hp n
  have e : n ^ p = n * n ^ (p - 1) := by
    have := hp.one_le
    obtain ⟨q, rfl⟩ := Nat.exists_add_of_le this
    rw [Nat.add_comm 1 q, pow_succ, Int.mul_comm]; rfl
  rw [e] at h
  refine Int.ModEq.cancel_left_of_coprime (c := n) ?_ (h.trans (Int.ModEq.of_eq (Int.mul_one n).symm))
  rw [Int.gcd_comm]; exact Int.isCoprime_iff_gcd_eq_one.1 hpn
/-- Fermat's little theorem for naturals. -/
theorem Nat.ModEq.pow_prime_eq_self {p : ℕ} (hp : p.Prime) (n : ℕ) : n ^ p ≡ n [MOD p] := by
  rw [← Int.natCast_modEq_iff, Int.natCast_pow]; exact Int.ModEq.pow_prime_eq_self hp n
/-- Fermat's little theorem for naturals prime to `p`. -/
theorem Nat.ModEq.pow_card_sub_one_eq_one {p n : ℕ} (hp : p.Prime) (hpn : Nat.Coprime n p) : n ^ (p - 1) ≡ 1 [MOD p] := by
  rw [← Int.natCast_modEq_iff, Int.natCast_pow]
  exact Int.ModEq.pow_card_sub_one_eq_one hp (Int.isCoprime_iff_gcd_eq_one.2 hpn)

namespace Nat
/-- The divisors of `n`; empty for `n = 0`. -/
noncomputable def divisors (n : ℕ) : Finset ℕ := Finset.filter (fun d => d ∣ n) (Finset.Ico 1 (n + 1))
/-- The divisors of `n` other than `n`. -/
noncomputable def properDivisors (n : ℕ) : Finset ℕ := Finset.filter (fun d => d ∣ n) (Finset.Ico 1 n)
/-- Membership in the set of divisors. -/
@[simp] theorem mem_divisors {n m : ℕ} : n ∈ divisors m ↔ n ∣ m ∧ m ≠ 0 := by
  rw [divisors, Finset.mem_filter, Finset.mem_Ico]
  constructor
  · rintro ⟨h, k⟩; exact ⟨k, by omega⟩
  · rintro ⟨h, k⟩
    have h1 := le_of_dvd (by omega) h
    have h2 := pos_of_dvd_of_pos h (by omega)
    exact ⟨by omega, h⟩
/-- Membership in the set of proper divisors. -/
@[simp] theorem mem_properDivisors {n m : ℕ} : n ∈ properDivisors m ↔ n ∣ m ∧ n < m := by
  rw [properDivisors, Finset.mem_filter, Finset.mem_Ico]
  constructor
  · rintro ⟨h, k⟩; exact ⟨k, by omega⟩
  · rintro ⟨h, k⟩
    have h2 := pos_of_dvd_of_pos h (by omega)
    exact ⟨by omega, h⟩
/-- The set of divisors of 0 is empty, by convention. -/
@[simp] theorem divisors_zero : divisors 0 = ∅ := rfl
/-- `1` is a divisor. -/
theorem one_mem_divisors {n : ℕ} : 1 ∈ divisors n ↔ n ≠ 0 := by rw [mem_divisors]; exact ⟨And.right, fun h => ⟨Nat.one_dvd n, h⟩⟩
/-- A number is a divisor of itself. -/
theorem mem_divisors_self (n : ℕ) (h : n ≠ 0) : n ∈ divisors n := mem_divisors.2 ⟨Nat.dvd_refl n, h⟩
/-- A divisor is at most the number. -/
theorem divisor_le {m n : ℕ} (h : n ∈ divisors m) : n ≤ m := by
  obtain ⟨h, k⟩ := mem_divisors.1 h; exact le_of_dvd (by omega) h
/-- The divisors of a prime. -/
theorem Prime.divisors {p : ℕ} (pp : p.Prime) : p.divisors = {1, p} := Finset.ext fun a => by
  rw [mem_divisors, dvd_prime pp, Finset.mem_insert, Finset.mem_singleton]
  exact ⟨And.left, fun h => ⟨h, pp.ne_zero⟩⟩
/-- Euler's totient function. -/
noncomputable def totient (n : ℕ) : ℕ := (Finset.filter (fun a => Nat.Coprime n a) (Finset.range n)).card
scoped notation "φ" => Nat.totient
end Nat
