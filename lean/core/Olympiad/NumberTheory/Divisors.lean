prelude
import Olympiad.NumberTheory.GcdLemmas
import Olympiad.NumberTheory.Fermat
import Olympiad.BigOperators.Intervals
set_option linter.all false
set_option autoImplicit false

/-! More on sets of divisors, their number and sum, Euler's totient function. -/

namespace Nat
variable {a b k m n p : ℕ}
/-! ## Sets of divisors -/
/-- The divisors of 1. -/
@[simp] theorem divisors_one : divisors 1 = {1} := rfl
/-- There is no proper divisor of 0. -/
@[simp] theorem properDivisors_zero : properDivisors 0 = ∅ := rfl
/-- There is no proper divisor of 1. -/
@[simp] theorem properDivisors_one : properDivisors 1 = ∅ := rfl
/-- A divisor divides. -/
theorem dvd_of_mem_divisors {m : ℕ} (h : n ∈ divisors m) : n ∣ m := (mem_divisors.1 h).1
/-- A number with divisors is not 0. -/
theorem ne_zero_of_mem_divisors {m : ℕ} (h : n ∈ divisors m) : m ≠ 0 := (mem_divisors.1 h).2
/-- Divisors are positive. -/
theorem pos_of_mem_divisors {m : ℕ} (h : m ∈ divisors n) : 0 < m := by
  obtain ⟨h, k⟩ := mem_divisors.1 h; exact pos_of_dvd_of_pos h (Nat.pos_of_ne_zero k)
/-- Proper divisors are positive. -/
theorem pos_of_mem_properDivisors {m : ℕ} (h : m ∈ properDivisors n) : 0 < m := by
  obtain ⟨h, k⟩ := mem_properDivisors.1 h; exact pos_of_dvd_of_pos h (by omega)
/-- Only 0 has no divisors. -/
@[simp] theorem divisors_eq_empty : divisors n = ∅ ↔ n = 0 := by
  refine ⟨fun h => Classical.byContradiction fun k => ?_, fun h => h ▸ rfl⟩
  exact Finset.notMem_empty _ (h ▸ mem_divisors_self n k)
/-- A positive number has divisors. -/
@[simp] theorem nonempty_divisors : (divisors n).Nonempty ↔ n ≠ 0 := by rw [Finset.nonempty_iff_ne_empty]; exact not_congr divisors_eq_empty
/-- Proper divisors are divisors. -/
theorem properDivisors_subset_divisors : properDivisors n ⊆ divisors n := fun x h => by
  obtain ⟨h, k⟩ := mem_properDivisors.1 h; exact mem_divisors.2 ⟨h, by omega⟩
/-- The divisors of a divisor. -/
theorem divisors_subset_of_dvd {m : ℕ} (hzero : n ≠ 0) (h : m ∣ n) : divisors m ⊆ divisors n := fun _ k =>
  mem_divisors.2 ⟨Nat.dvd_trans (dvd_of_mem_divisors k) h, hzero⟩
/-- The number and its proper divisors. -/
theorem insert_self_properDivisors (h : n ≠ 0) : insert n (properDivisors n) = divisors n := Finset.ext fun x => by
  rw [Finset.mem_insert, mem_properDivisors, mem_divisors]
  constructor
  · rintro (rfl | h1)
    · exact ⟨Nat.dvd_refl x, h⟩
    · exact ⟨h1.1, h⟩
  · intro h1
    have := le_of_dvd (Nat.pos_of_ne_zero h) h1.1
    rcases (by omega : x = n ∨ x < n) with e | e
    · exact .inl e
    · exact .inr ⟨h1.1, e⟩
/-- A number is no proper divisor of itself. -/
theorem self_notMem_properDivisors : n ∉ properDivisors n := fun h => Nat.lt_irrefl n (mem_properDivisors.1 h).2
/-- `1` is a proper divisor of numbers above 1. -/
@[simp] theorem one_mem_properDivisors_iff_one_lt : 1 ∈ properDivisors n ↔ 1 < n := mem_properDivisors.trans ⟨And.right, fun h => ⟨Nat.one_dvd n, h⟩⟩
/-- The sum of divisors is that of the proper ones and the number. -/
theorem sum_divisors_eq_sum_properDivisors_add_self : ∑ i ∈ divisors n, i = ∑ i ∈ properDivisors n, i + n := by
  by_cases h : n = 0
  · rw [h]; rfl
  · rw [← insert_self_properDivisors h, Finset.sum_insert self_notMem_properDivisors, Nat.add_comm]
/-- A perfect number equals the sum of its proper divisors. -/
def Perfect (n : ℕ) : Prop := ∑ i ∈ properDivisors n, i = n ∧ 0 < n
/-- What perfect numbers are. -/
theorem perfect_iff_sum_properDivisors (h : 0 < n) : Perfect n ↔ ∑ i ∈ properDivisors n, i = n := ⟨And.left, fun k => ⟨k, h⟩⟩
/-- What perfect numbers are. -/
theorem perfect_iff_sum_divisors_eq_two_mul (h : 0 < n) : Perfect n ↔ ∑ i ∈ divisors n, i = 2 * n := by
  rw [perfect_iff_sum_properDivisors h, sum_divisors_eq_sum_properDivisors_add_self]; omega
/-- There are at most `n` divisors. -/
theorem card_divisors_le_self (n : ℕ) : (divisors n).card ≤ n := by
  have := Finset.card_filter_le (Finset.Ico 1 (n + 1)) (fun d => d ∣ n)
  rwa [Nat.card_Ico, Nat.add_sub_cancel] at this
/-- The cofactors of divisors are the divisors. -/
theorem image_div_divisors_eq_divisors (n : ℕ) : Finset.image (fun x => n / x) (divisors n) = divisors n := by
  by_cases hn : n = 0
  · rw [hn]; rfl
  · ext y
    rw [Finset.mem_image]
    constructor
    · rintro ⟨x, hx, rfl⟩
      exact mem_divisors.2 ⟨Nat.div_dvd_of_dvd (dvd_of_mem_divisors hx), hn⟩
    · intro hy
      obtain ⟨c, rfl⟩ := dvd_of_mem_divisors hy
      have hy0 := pos_of_mem_divisors hy
      have hc0 : 0 < c := Nat.pos_of_ne_zero fun e => hn (by rw [e, Nat.mul_zero])
      exact ⟨c, mem_divisors.2 ⟨Nat.dvd_mul_left c y, hn⟩, Nat.mul_div_cancel _ hc0⟩
/-- A sum over divisors, the cofactors instead. -/
theorem sum_div_divisors {α : Type} [AddCommMonoid α] (n : ℕ) (f : ℕ → α) : (∑ d ∈ divisors n, f (n / d)) = ∑ d ∈ divisors n, f d := by
  by_cases hn : n = 0
  · rw [hn, divisors_zero, Finset.sum_empty, Finset.sum_empty]
  · refine Finset.sum_nbij' (fun x => n / x) (fun x => n / x) ?_ ?_ ?_ ?_ fun _ _ => rfl
    · exact fun x hx => mem_divisors.2 ⟨Nat.div_dvd_of_dvd (dvd_of_mem_divisors hx), hn⟩
    · exact fun x hx => mem_divisors.2 ⟨Nat.div_dvd_of_dvd (dvd_of_mem_divisors hx), hn⟩
    · exact fun x hx => div_div_self (dvd_of_mem_divisors hx) hn
    · exact fun x hx => div_div_self (dvd_of_mem_divisors hx) hn
/-! ## Primes and prime powers -/
/-- The proper divisors of a prime. -/
theorem Prime.properDivisors {p : ℕ} (pp : p.Prime) : p.properDivisors = {1} := Finset.ext fun a => by
  rw [mem_properDivisors, dvd_prime pp, Finset.mem_singleton]
  have := pp.two_le; omega
/-- The sum over the divisors of a prime. -/
theorem Prime.sum_divisors {α : Type} [AddCommMonoid α] {p : ℕ} {f : ℕ → α} (h : p.Prime) : ∑ x ∈ p.divisors, f x = f p + f 1 := by
  rw [h.divisors, Finset.sum_pair fun e => h.ne_one e.symm, AddCommMonoid.add_comm]
/-- The sum over the proper divisors of a prime. -/
theorem Prime.sum_properDivisors {α : Type} [AddCommMonoid α] {p : ℕ} {f : ℕ → α} (h : p.Prime) : ∑ x ∈ p.properDivisors, f x = f 1 := by
  rw [h.properDivisors, Finset.sum_singleton]
/-- Primes have two divisors. -/
theorem Prime.card_divisors {p : ℕ} (h : p.Prime) : p.divisors.card = 2 := by rw [h.divisors, Finset.card_pair fun e => h.ne_one e.symm]
/-- Numbers with exactly two divisors are prime. -/
theorem prime_iff_card_divisors {p : ℕ} : p.Prime ↔ p.divisors.card = 2 := by
  refine ⟨Prime.card_divisors, fun h => ?_⟩
  have hp0 : p ≠ 0 := fun e => by rw [e] at h; exact absurd h (by decide)
  have hp1 : p ≠ 1 := fun e => by rw [e] at h; exact absurd h (by decide)
  refine prime_def.2 ⟨by omega, fun m hm => ?_⟩
  apply Classical.byContradiction; intro hn
  have hsub : ({m, 1, p} : Finset ℕ) ⊆ p.divisors := fun x hx => by
    simp only [Finset.mem_insert, Finset.mem_singleton] at hx
    rcases hx with rfl | rfl | rfl
    · exact mem_divisors.2 ⟨hm, hp0⟩
    · exact mem_divisors.2 ⟨Nat.one_dvd p, hp0⟩
    · exact mem_divisors.2 ⟨Nat.dvd_refl x, hp0⟩
  have := Finset.card_le_card hsub
  rw [Finset.card_insert_of_notMem (by simp only [Finset.mem_insert, Finset.mem_singleton]; exact hn),
    Finset.card_pair fun e => hp1 e.symm] at this
  omega
/-- The divisors of a prime power. -/
theorem mem_divisors_prime_pow {p : ℕ} (pp : p.Prime) (k : ℕ) {x : ℕ} : x ∈ divisors (p ^ k) ↔ ∃ j, j ≤ k ∧ x = p ^ j := by
  rw [mem_divisors, dvd_prime_pow pp]
  exact ⟨And.left, fun h => ⟨h, Nat.ne_of_gt (Nat.pow_pos pp.pos)⟩⟩
/-- The divisors of a prime power. -/
theorem divisors_prime_pow_image {p : ℕ} (pp : p.Prime) (k : ℕ) : divisors (p ^ k) = Finset.image (fun j => p ^ j) (Finset.range (k + 1)) := Finset.ext fun x => by
  rw [mem_divisors_prime_pow pp, Finset.mem_image]
  exact ⟨fun ⟨j, h, e⟩ => ⟨j, Finset.mem_range_succ_iff.2 h, e.symm⟩, fun ⟨j, h, e⟩ => ⟨j, Finset.mem_range_succ_iff.1 h, e.symm⟩⟩
/-- The sum over the divisors of a prime power. -/
theorem sum_divisors_prime_pow {α : Type} [AddCommMonoid α] {k p : ℕ} {f : ℕ → α} (h : p.Prime) :
    ∑ x ∈ (p ^ k).divisors, f x = ∑ x ∈ Finset.range (k + 1), f (p ^ x) := by
  rw [divisors_prime_pow_image h, Finset.sum_image fun x _ y _ e => Nat.pow_right_injective h.two_le e]
/-- The number of divisors of a prime power. -/
theorem card_divisors_prime_pow {p : ℕ} (h : p.Prime) (k : ℕ) : (p ^ k).divisors.card = k + 1 := by
  rw [Finset.card_eq_sum_ones, sum_divisors_prime_pow h, ← Finset.card_eq_sum_ones, Finset.card_range]
/-! ## Products of coprime numbers -/
/-- A sum over the divisors of a product of coprime numbers. -/
theorem Coprime.sum_divisors_mul_of_coprime {α : Type} [AddCommMonoid α] {m n : ℕ} (h : Coprime m n) (f : ℕ → α) :
    ∑ x ∈ (m * n).divisors, f x = ∑ p ∈ m.divisors ×ˢ n.divisors, f (p.1 * p.2) := by
  symm
  refine Finset.sum_nbij (fun p : ℕ × ℕ => p.1 * p.2) ?_ ?_ ?_ fun _ _ => rfl
  · intro p hp
    obtain ⟨h1, h2⟩ := Finset.mem_product.1 hp
    exact mem_divisors.2 ⟨Nat.mul_dvd_mul (dvd_of_mem_divisors h1) (dvd_of_mem_divisors h2),
      Nat.mul_ne_zero (ne_zero_of_mem_divisors h1) (ne_zero_of_mem_divisors h2)⟩
  · rintro ⟨a, b⟩ hp ⟨c, d⟩ hq e
    obtain ⟨h1, h2⟩ := Finset.mem_product.1 hp
    obtain ⟨h3, h4⟩ := Finset.mem_product.1 hq
    have h1 := dvd_of_mem_divisors h1
    have h2' := dvd_of_mem_divisors h2
    have h3' := dvd_of_mem_divisors h3
    have h4 := dvd_of_mem_divisors h4
    have e : a * b = c * d := e
    have had : Coprime a d := (h.coprime_dvd_left h1).coprime_dvd_right h4
    have hcb : Coprime c b := (h.coprime_dvd_left h3').coprime_dvd_right h2'
    have hac : a = c := Nat.dvd_antisymm (had.dvd_of_dvd_mul_right (e ▸ Nat.dvd_mul_right a b)) (hcb.dvd_of_dvd_mul_right (e ▸ Nat.dvd_mul_right c d))
    subst hac
    rw [Nat.eq_of_mul_eq_mul_left (pos_of_mem_divisors h3) e]
  · intro x hx
    obtain ⟨y, z, h1, h2, e⟩ := exists_dvd_and_dvd_of_dvd_mul (dvd_of_mem_divisors hx)
    have h0 := ne_zero_of_mem_divisors hx
    exact ⟨(y, z), Finset.mem_product.2 ⟨mem_divisors.2 ⟨h1, fun k => h0 (by rw [k, Nat.zero_mul])⟩,
      mem_divisors.2 ⟨h2, fun k => h0 (by rw [k, Nat.mul_zero])⟩⟩, e.symm⟩
/-- The number of divisors is multiplicative. -/
theorem Coprime.card_divisors_mul {m n : ℕ} (hmn : Coprime m n) : (m * n).divisors.card = m.divisors.card * n.divisors.card := by
  rw [Finset.card_eq_sum_ones, hmn.sum_divisors_mul_of_coprime, ← Finset.card_eq_sum_ones, Finset.card_product]
/-- The sum of divisors is multiplicative. -/
theorem Coprime.sum_divisors_mul {m n : ℕ} (hmn : Coprime m n) : ∑ d ∈ (m * n).divisors, d = (∑ d ∈ m.divisors, d) * ∑ d ∈ n.divisors, d := by
  rw [hmn.sum_divisors_mul_of_coprime, Finset.sum_product, Finset.sum_mul_sum]
/-! ## Euler's totient function -/
/-- The totient of 0. -/
@[simp] theorem totient_zero : totient 0 = 0 := rfl
/-- The totient of 1. -/
@[simp] theorem totient_one : totient 1 = 1 := rfl
/-- The totient, as a number of elements. -/
theorem totient_eq_card_coprime (n : ℕ) : totient n = (Finset.filter (fun a => Nat.Coprime n a) (Finset.range n)).card := rfl
/-- The totient is at most the number. -/
theorem totient_le (n : ℕ) : totient n ≤ n := by
  have := Finset.card_filter_le (Finset.range n) (fun a => Nat.Coprime n a)
  rwa [Finset.card_range] at this
/-- The totient of a positive number is positive. -/
@[simp] theorem totient_pos {n : ℕ} : 0 < totient n ↔ 0 < n := by
  refine ⟨fun h => Nat.lt_of_lt_of_le h (totient_le n), fun h => Finset.card_pos.2 ?_⟩
  rcases (by omega : n = 1 ∨ 1 < n) with rfl | k
  · exact ⟨0, by decide⟩
  · exact ⟨1, Finset.mem_filter.2 ⟨Finset.mem_range.2 k, coprime_one_right n⟩⟩
/-- The totient of a prime. -/
theorem totient_prime {p : ℕ} (hp : p.Prime) : totient p = p - 1 := by
  have e : Finset.filter (fun a => Nat.Coprime p a) (Finset.range p) = (Finset.range p).erase 0 := Finset.ext fun x => by
    rw [Finset.mem_filter, Finset.mem_erase, Finset.mem_range]
    constructor
    · rintro ⟨h, k⟩
      refine ⟨fun e => ?_, h⟩
      rw [e] at k
      exact hp.ne_one ((coprime_zero_right p).1 k)
    · rintro ⟨h, k⟩
      exact ⟨k, coprime_of_lt_prime h k hp⟩
  rw [totient_eq_card_coprime, e, Finset.card_erase_of_mem (Finset.mem_range.2 hp.pos), Finset.card_range]
end Nat
