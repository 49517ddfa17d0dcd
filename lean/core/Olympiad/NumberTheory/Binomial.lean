prelude
import Olympiad.NumberTheory.Fermat
import Olympiad.BigOperators.Intervals
import Olympiad.Tactic.Nlinarith
set_option linter.all false
set_option autoImplicit false
universe u

/-! More on factorials and binomial coefficients; central binomial coefficients; the binomial theorem. -/

namespace Nat
variable {a b k m n p : ℕ}
/-! ## Factorials -/
/-- The factorial is monotone. -/
theorem monotone_factorial {m n : ℕ} (h : m ≤ n) : m ! ≤ n ! := factorial_le h
/-- The factorial from 2 on is above 1. -/
@[simp] theorem one_lt_factorial : 1 < n ! ↔ 1 < n := by
  constructor
  · intro h
    apply Classical.byContradiction; intro k
    rcases (by omega : n = 0 ∨ n = 1) with rfl | rfl <;> exact absurd h (by decide)
  · intro h; exact Nat.lt_of_lt_of_le h (self_le_factorial n)
/-- The factorials that are 1. -/
@[simp] theorem factorial_eq_one : n ! = 1 ↔ n ≤ 1 := by
  have h1 := @one_lt_factorial n
  have h2 := factorial_pos n
  omega
/-- The factorial is injective from 2 on. -/
theorem factorial_inj {m n : ℕ} (hn : 1 < n) : n ! = m ! ↔ n = m := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  rcases Nat.lt_trichotomy n m with l | l | l
  · have := (factorial_lt (by omega : 0 < n)).2 l; omega
  · exact l
  · rcases Nat.eq_zero_or_pos m with rfl | hm
    · have := one_lt_factorial.2 hn; have e : 0 ! = 1 := rfl; omega
    · have := (factorial_lt hm).2 l; omega
/-- A number from 3 on is below its factorial. -/
theorem lt_factorial_self {n : ℕ} (hi : 3 ≤ n) : n < n ! := by
  obtain ⟨k, rfl⟩ : ∃ k, n = k + 1 := ⟨n - 1, by omega⟩
  have h1 := self_le_factorial k
  rw [factorial_succ]
  have h2 := Nat.mul_le_mul_left (k + 1) (Nat.le_trans (show 2 ≤ k by omega) h1)
  omega
/-- The product of factorials divides the factorial of the sum. -/
theorem factorial_mul_factorial_dvd_factorial_add (i j : ℕ) : i ! * j ! ∣ (i + j)! := by
  have h := factorial_mul_factorial_dvd_factorial (Nat.le_add_left i j)
  rwa [Nat.add_sub_cancel, Nat.add_comm j i] at h
/-- The factorial is at most the power. -/
theorem factorial_le_pow (n : ℕ) : n ! ≤ n ^ n := by
  suffices h : ∀ m, m ≤ n → m ! ≤ n ^ m from h n (Nat.le_refl n)
  intro m
  induction m with
  | zero => intro _; exact Nat.le_refl 1
  | succ m ih =>
    intro h
    rw [factorial_succ, Nat.pow_succ, Nat.mul_comm (n ^ m)]
    exact Nat.mul_le_mul h (ih (by omega))
/-- The prime divisors of factorials. -/
theorem prime_dvd_factorial {p n : ℕ} (hp : p.Prime) : p ∣ n ! ↔ p ≤ n := hp.dvd_factorial
/-- The double of `n` factorial, from below. -/
theorem two_pow_mul_factorial_le_factorial_two_mul (n : ℕ) : 2 ^ n * n ! ≤ (2 * n)! := by
  induction n with
  | zero => exact Nat.le_refl 1
  | succ n ih =>
    rw [show 2 * (n + 1) = 2 * n + 1 + 1 by omega, factorial_succ (2 * n + 1), factorial_succ (2 * n), factorial_succ n, Nat.pow_succ]
    have h1 : 2 ^ n * 2 * ((n + 1) * n !) = 2 * (n + 1) * (2 ^ n * n !) := by ring
    have h2 : (2 * n + 1 + 1) * ((2 * n + 1) * (2 * n)!) = 2 * (n + 1) * ((2 * n + 1) * (2 * n)!) := by ring
    rw [h1, h2]
    refine Nat.mul_le_mul_left _ (Nat.le_trans ih ?_)
    have := Nat.mul_le_mul_right (2 * n)! (show 1 ≤ 2 * n + 1 by omega)
    rwa [Nat.one_mul] at this

/-! ## Binomial coefficients -/
/-- The absorption identity. -/
theorem add_one_mul_choose_eq (n k : ℕ) : (n + 1) * choose n k = choose (n + 1) (k + 1) * (k + 1) := succ_mul_choose_eq n k
/-- Choosing is leaving the rest. -/
theorem choose_symm_of_eq_add {n a b : ℕ} (h : n = a + b) : choose n a = choose n b := by
  have := choose_symm (show b ≤ n by omega); rwa [show n - b = a by omega] at this
/-- Choosing is leaving the rest. -/
theorem choose_symm_add {a b : ℕ} : choose (a + b) a = choose (a + b) b := choose_symm_of_eq_add rfl
/-- Choosing is leaving the rest. -/
theorem choose_symm_half (m : ℕ) : choose (2 * m + 1) (m + 1) = choose (2 * m + 1) m := choose_symm_of_eq_add (by omega)
/-- Leaving one of `n + 1`. -/
@[simp] theorem choose_succ_self_right (n : ℕ) : choose (n + 1) n = n + 1 := by
  have := choose_symm (show 1 ≤ n + 1 by omega)
  rwa [Nat.add_sub_cancel, choose_one_right] at this
/-- Neighbours in a row. -/
theorem choose_succ_right_eq (n k : ℕ) : choose n (k + 1) * (k + 1) = choose n k * (n - k) := by
  have h1 := succ_mul_choose_eq n k
  rw [choose_succ_succ] at h1
  rcases Nat.lt_or_ge n k with h | h
  · rw [choose_eq_zero_of_lt h, choose_eq_zero_of_lt (show n < k + 1 by omega), Nat.zero_mul, Nat.zero_mul]
  · obtain ⟨d, rfl⟩ := Nat.exists_add_of_le h
    rw [Nat.add_sub_cancel_left]
    have e1 : (choose (k + d) k + choose (k + d) (k + 1)) * (k + 1) = choose (k + d) k * (k + 1) + choose (k + d) (k + 1) * (k + 1) := Nat.add_mul _ _ _
    have e2 : (k + d + 1) * choose (k + d) k = choose (k + d) k * (k + 1) + choose (k + d) k * d := by ring
    omega
/-- Neighbours in a column. -/
theorem choose_mul_succ_eq (n k : ℕ) : choose n k * (n + 1) = choose (n + 1) k * (n + 1 - k) := by
  cases k with
  | zero => rw [choose_zero_right, choose_zero_right]; rfl
  | succ k =>
    have h1 := choose_succ_right_eq (n + 1) k
    have h2 := succ_mul_choose_eq n (k + 1)
    have h3 := choose_succ_right_eq (n + 1) (k + 1)
    rw [Nat.mul_comm, h2, h3]
/-- Choosing in two steps. -/
theorem choose_mul {n k s : ℕ} (hkn : k ≤ n) (hsk : s ≤ k) : choose n k * choose k s = choose n s * choose (n - s) (k - s) := by
  have h1 := choose_mul_factorial_mul_factorial hkn
  have h2 := choose_mul_factorial_mul_factorial hsk
  have h3 := choose_mul_factorial_mul_factorial (show s ≤ n by omega)
  have h4 := choose_mul_factorial_mul_factorial (show k - s ≤ n - s by omega)
  rw [show n - s - (k - s) = n - k by omega] at h4
  have hp : 0 < s ! * ((k - s)! * (n - k)!) := Nat.mul_pos (factorial_pos _) (Nat.mul_pos (factorial_pos _) (factorial_pos _))
  refine Nat.eq_of_mul_eq_mul_right hp ?_
  have e1 : choose n k * choose k s * (s ! * ((k - s)! * (n - k)!)) = choose n k * (choose k s * s ! * (k - s)!) * (n - k)! := by ring
  have e2 : choose n s * choose (n - s) (k - s) * (s ! * ((k - s)! * (n - k)!)) = choose n s * s ! * (choose (n - s) (k - s) * (k - s)! * (n - k)!) := by ring
  rw [e1, e2, h2, h4, h1, h3]
/-- The factorial formula. -/
theorem choose_eq_factorial_div_factorial {n k : ℕ} (hk : k ≤ n) : choose n k = n ! / (k ! * (n - k)!) := by
  rw [← choose_mul_factorial_mul_factorial hk, Nat.mul_assoc, Nat.mul_div_cancel _ (Nat.mul_pos (factorial_pos _) (factorial_pos _))]
/-- The factorial formula for a sum. -/
theorem add_choose (i j : ℕ) : choose (i + j) j = (i + j)! / (i ! * j !) := by
  rw [choose_eq_factorial_div_factorial (Nat.le_add_left j i), Nat.add_sub_cancel, Nat.mul_comm]
/-- The factorial formula for a sum, without division. -/
theorem add_choose_mul_factorial_mul_factorial (i j : ℕ) : choose (i + j) j * i ! * j ! = (i + j)! := by
  have := choose_mul_factorial_mul_factorial (Nat.le_add_left j i)
  rw [Nat.add_sub_cancel] at this
  rw [← this]; ring
/-- The row before, for positive numbers. -/
theorem choose_eq_choose_pred_add {n k : ℕ} (hn : 0 < n) (hk : 0 < k) : choose n k = choose (n - 1) (k - 1) + choose (n - 1) k := by
  obtain ⟨m, rfl⟩ : ∃ m, n = m + 1 := ⟨n - 1, by omega⟩
  obtain ⟨j, rfl⟩ : ∃ j, k = j + 1 := ⟨k - 1, by omega⟩
  exact choose_succ_succ m j
/-- The binomial coefficient is not zero. -/
theorem choose_ne_zero {n k : ℕ} (h : k ≤ n) : choose n k ≠ 0 := Nat.ne_of_gt (choose_pos h)
/-- When the binomial coefficient is not zero. -/
theorem choose_ne_zero_iff {n k : ℕ} : choose n k ≠ 0 ↔ k ≤ n := by
  have := @choose_eq_zero_iff n k; omega
/-- Larger rows have larger entries. -/
theorem choose_le_choose {a b : ℕ} (c : ℕ) (h : a ≤ b) : choose a c ≤ choose b c := by
  obtain ⟨d, rfl⟩ := Nat.exists_add_of_le h
  induction d with
  | zero => exact Nat.le_refl _
  | succ d ih =>
    refine Nat.le_trans (ih (by omega)) ?_
    cases c with
    | zero => rw [choose_zero_right, choose_zero_right]
    | succ c => rw [← Nat.add_assoc, choose_succ_succ]; exact Nat.le_add_left _ _
/-- Up to the middle, a row increases. -/
theorem choose_le_succ_of_lt_half_left {r n : ℕ} (h : r < n / 2) : choose n r ≤ choose n (r + 1) := by
  have h1 := choose_succ_right_eq n r
  refine Nat.le_of_mul_le_mul_right (c := n - r) ?_ (by omega)
  rw [← h1]; exact Nat.mul_le_mul_left _ (by omega)
/-- The middle of a row is its largest entry. -/
theorem choose_le_middle (r n : ℕ) : choose n r ≤ choose n (n / 2) := by
  have key : ∀ d r, r + d = n / 2 → choose n r ≤ choose n (n / 2) := fun d => by
    induction d with
    | zero => intro r h; rw [show r = n / 2 by omega]
    | succ d ih => intro r h; exact Nat.le_trans (choose_le_succ_of_lt_half_left (by omega)) (ih (r + 1) (by omega))
  rcases Nat.lt_or_ge n r with h | h
  · rw [choose_eq_zero_of_lt h]; exact Nat.zero_le _
  · rcases Nat.lt_or_ge (n / 2) r with l | l
    · rw [← choose_symm h]; exact key (n / 2 - (n - r)) (n - r) (by omega)
    · exact key (n / 2 - r) r (by omega)
/-- A binomial coefficient is at most the sum of its row. -/
theorem choose_le_two_pow (n k : ℕ) : choose n k ≤ 2 ^ n := by
  rcases Nat.lt_or_ge n k with h | h
  · rw [choose_eq_zero_of_lt h]; exact Nat.zero_le _
  · rw [← sum_range_choose n]
    exact Finset.single_le_sum (f := fun m => choose n m) (fun _ _ => Nat.zero_le _) (Finset.mem_range.2 (by omega))
/-- The hockey stick identity. -/
theorem sum_Icc_choose (n k : ℕ) : ∑ m ∈ Finset.Icc k n, choose m k = choose (n + 1) (k + 1) := by
  induction n with
  | zero =>
    cases k with
    | zero => rfl
    | succ k => rw [Finset.Icc_eq_empty (by omega), Finset.sum_empty, choose_eq_zero_of_lt (by omega)]
  | succ n ih =>
    rcases Nat.lt_or_ge (n + 1) k with h | h
    · rw [Finset.Icc_eq_empty (by omega), Finset.sum_empty, choose_eq_zero_of_lt (by omega)]
    · rw [Finset.sum_Icc_succ_top h, ih, choose_succ_succ (n + 1) k, Nat.add_comm]
/-- The sum of the numbers up to `n`, as a binomial coefficient. -/
theorem triangle_succ (n : ℕ) : (n + 1) * (n + 1 - 1) / 2 = n * (n - 1) / 2 + n := by
  rw [← choose_two_right, ← choose_two_right, choose_succ_succ, choose_one_right, Nat.add_comm]
/-- Weighted sum of a row. -/
theorem sum_range_mul_choose (n : ℕ) : ∑ k ∈ Finset.range (n + 1), k * choose n k = n * 2 ^ (n - 1) := by
  cases n with
  | zero => rfl
  | succ n =>
    rw [Finset.sum_range_succ', Nat.zero_mul, Nat.add_zero, Nat.add_sub_cancel, ← sum_range_choose n, Finset.mul_sum]
    exact Finset.sum_congr rfl fun k _ => by rw [succ_mul_choose_eq, Nat.mul_comm]

/-! ## Central binomial coefficients -/
/-- The central binomial coefficient, the number of ways to choose `n` of `2 * n`. -/
def centralBinom (n : ℕ) : ℕ := choose (2 * n) n
/-- What the central binomial coefficient is. -/
theorem centralBinom_eq_two_mul_choose (n : ℕ) : centralBinom n = choose (2 * n) n := rfl
/-- The first central binomial coefficient. -/
@[simp] theorem centralBinom_zero : centralBinom 0 = 1 := rfl
/-- Central binomial coefficients are positive. -/
theorem centralBinom_pos (n : ℕ) : 0 < centralBinom n := choose_pos (by omega)
/-- Central binomial coefficients are not zero. -/
theorem centralBinom_ne_zero (n : ℕ) : centralBinom n ≠ 0 := Nat.ne_of_gt (centralBinom_pos n)
/-- The central binomial coefficient is the largest of its row. -/
theorem choose_le_centralBinom (r n : ℕ) : choose (2 * n) r ≤ centralBinom n := by
  have := choose_le_middle r (2 * n); rwa [show 2 * n / 2 = n by omega] at this
/-- From one central binomial coefficient to the next. -/
theorem succ_mul_centralBinom_succ (n : ℕ) : (n + 1) * centralBinom (n + 1) = 2 * (2 * n + 1) * centralBinom n := by
  show (n + 1) * choose (2 * (n + 1)) (n + 1) = 2 * (2 * n + 1) * choose (2 * n) n
  have h1 := succ_mul_choose_eq (2 * n + 1) n
  have h2 := choose_mul_succ_eq (2 * n) n
  rw [show 2 * n + 1 - n = n + 1 by omega] at h2
  rw [show 2 * (n + 1) = 2 * n + 1 + 1 by omega, Nat.mul_comm (n + 1), ← h1]
  have e1 : (2 * n + 1 + 1) * choose (2 * n + 1) n = 2 * (choose (2 * n + 1) n * (n + 1)) := by ring
  have e2 : 2 * (2 * n + 1) * choose (2 * n) n = 2 * (choose (2 * n) n * (2 * n + 1)) := by ring
  rw [e1, e2, h2]
/-- Central binomial coefficients but the first are even. -/
theorem two_dvd_centralBinom_succ (n : ℕ) : 2 ∣ centralBinom (n + 1) := by
  refine ⟨choose (2 * n + 1) n, ?_⟩
  show choose (2 * n + 1 + 1) (n + 1) = _
  rw [choose_succ_succ, choose_symm_half]; omega
/-- The Catalan numbers are whole. -/
theorem succ_dvd_centralBinom (n : ℕ) : n + 1 ∣ centralBinom n := by
  have h := choose_succ_right_eq (2 * n) n
  rw [show 2 * n - n = n by omega] at h
  have h2 : n + 1 ∣ centralBinom n * n := ⟨choose (2 * n) (n + 1), by rw [Nat.mul_comm (n + 1), h]; rfl⟩
  exact (coprime_succ_self n).dvd_of_dvd_mul_right h2
/-- A power of four is below the row sum. -/
theorem four_pow_le_two_mul_add_one_mul_central_binom (n : ℕ) : 4 ^ n ≤ (2 * n + 1) * choose (2 * n) n := by
  have h := Finset.sum_le_card_nsmul (Finset.range (2 * n + 1)) (fun m => choose (2 * n) m) (choose (2 * n) n) fun x _ => choose_le_centralBinom x n
  rw [sum_range_choose, Finset.card_range, Nat.pow_mul] at h
  exact h
end Nat

/-! ## The binomial theorem -/
/-- Types in which the binomial theorem holds, the coefficients cast into them. -/
class BinomialTheorem (R : Type u) [AddCommMonoid R] [Add R] [Mul R] [NatPow R] [NatCast R] : Prop where
  add_pow : ∀ (x y : R) (n : ℕ), (x + y) ^ n = ∑ m ∈ Finset.range (n + 1), x ^ m * y ^ (n - m) * (Nat.choose n m : ℕ)
instance : BinomialTheorem ℕ := ⟨fun x y n => Nat.add_pow x y n⟩
instance : BinomialTheorem ℤ := ⟨Int.add_pow⟩
/-- The **binomial theorem**. -/
theorem add_pow {R : Type u} [AddCommMonoid R] [Add R] [Mul R] [NatPow R] [NatCast R] [BinomialTheorem R] (x y : R) (n : ℕ) :
    (x + y) ^ n = ∑ m ∈ Finset.range (n + 1), x ^ m * y ^ (n - m) * (Nat.choose n m : ℕ) := BinomialTheorem.add_pow x y n
/-- The alternating sum of a row. -/
theorem Int.alternating_sum_range_choose {n : ℕ} : ∑ m ∈ Finset.range (n + 1), ((-1) ^ m * Nat.choose n m : ℤ) = if n = 0 then 1 else 0 := by
  have h := Int.add_pow (-1) 1 n
  have e : ∑ m ∈ Finset.range (n + 1), ((-1) ^ m * Nat.choose n m : ℤ) = ∑ m ∈ Finset.range (n + 1), (-1 : ℤ) ^ m * 1 ^ (n - m) * Nat.choose n m :=
    Finset.sum_congr rfl fun m _ => by rw [one_pow, Int.mul_one]
  rw [e, ← h]
  cases n with
  | zero => rfl
  | succ n => rw [if_neg (Nat.succ_ne_zero n), Int.pow_succ]; exact Int.mul_zero _
