prelude
import Olympiad.Finset.Fintype
set_option linter.all false
set_option autoImplicit false
universe u v

/-! The Cauchy–Schwarz inequality and its kin for finite sums of integers, and geometric sums by division. -/

namespace Finset
variable {ι : Type u}
/-- What the induction step of Cauchy–Schwarz needs. -/
private theorem cauchy_step {A B C a b : ℤ} (hB : 0 ≤ B) (hC : 0 ≤ C) (h : A ^ 2 ≤ B * C) : 2 * (A * (a * b)) ≤ B * b ^ 2 + C * a ^ 2 := by
  refine Int.not_lt.1 fun k => ?_
  have h0 : 0 ≤ B * b ^ 2 + C * a ^ 2 := Int.add_nonneg (Int.mul_nonneg hB (sq_nonneg b)) (Int.mul_nonneg hC (sq_nonneg a))
  have h1 : (B * b ^ 2 + C * a ^ 2) ^ 2 < (2 * (A * (a * b))) ^ 2 := pow_lt_pow_left₀ k h0 (by decide)
  have h2 : A ^ 2 * (a * b) ^ 2 ≤ B * C * (a * b) ^ 2 := Int.mul_le_mul_of_nonneg_right h (sq_nonneg _)
  have h3 : 0 ≤ (B * b ^ 2 - C * a ^ 2) ^ 2 := sq_nonneg _
  have e1 : (B * b ^ 2 + C * a ^ 2) ^ 2 = (B * b ^ 2 - C * a ^ 2) ^ 2 + 4 * (B * C * (a * b) ^ 2) := by ring
  have e2 : (2 * (A * (a * b))) ^ 2 = 4 * (A ^ 2 * (a * b) ^ 2) := by ring
  omega
/-- **Cauchy–Schwarz inequality**. -/
theorem sum_mul_sq_le_sq_mul_sq (s : Finset ι) (f g : ι → ℤ) : (∑ i ∈ s, f i * g i) ^ 2 ≤ (∑ i ∈ s, f i ^ 2) * ∑ i ∈ s, g i ^ 2 := by
  classical
  induction s using Finset.induction_on with
  | empty => exact show (0 : ℤ) ^ 2 ≤ 0 * 0 by decide
  | insert a s h ih =>
    rw [sum_insert h, sum_insert h, sum_insert h]
    have hB : 0 ≤ ∑ i ∈ s, f i ^ 2 := sum_nonneg fun i _ => sq_nonneg (f i)
    have hC : 0 ≤ ∑ i ∈ s, g i ^ 2 := sum_nonneg fun i _ => sq_nonneg (g i)
    have k := cauchy_step (a := f a) (b := g a) hB hC ih
    generalize ∑ i ∈ s, f i * g i = A at *
    generalize ∑ i ∈ s, f i ^ 2 = B at *
    generalize ∑ i ∈ s, g i ^ 2 = C at *
    have e1 : (f a * g a + A) ^ 2 = (f a) ^ 2 * (g a) ^ 2 + 2 * (A * (f a * g a)) + A ^ 2 := by ring
    have e2 : (f a ^ 2 + B) * (g a ^ 2 + C) = (f a) ^ 2 * (g a) ^ 2 + (B * g a ^ 2 + C * f a ^ 2) + B * C := by ring
    show (f a * g a + A) ^ 2 ≤ (f a ^ 2 + B) * (g a ^ 2 + C)
    omega
/-- The square of a sum is at most the number of terms times the sum of squares. -/
theorem sq_sum_le_card_mul_sum_sq {s : Finset ι} {f : ι → ℤ} : (∑ i ∈ s, f i) ^ 2 ≤ s.card * ∑ i ∈ s, f i ^ 2 := by
  have h := sum_mul_sq_le_sq_mul_sq s (fun _ => 1) f
  have e1 : ∑ i ∈ s, 1 * f i = ∑ i ∈ s, f i := sum_congr rfl fun i _ => Int.one_mul (f i)
  have e2 : ∑ _i ∈ s, (1 : ℤ) ^ 2 = s.card := by rw [one_pow, sum_const_int, Int.mul_one]
  rw [e1, e2] at h
  exact h
end Finset
/-- The finite geometric sum. -/
theorem geom_sum_eq {x : ℤ} (h : x ≠ 1) (n : ℕ) : ∑ i ∈ Finset.range n, x ^ i = (x ^ n - 1) / (x - 1) := by
  rw [← geom_sum_mul, Int.mul_ediv_cancel _ (by omega)]
/-- The finite geometric sum, the factors the other way round. -/
theorem geom_sum_mul_neg (x : ℤ) (n : ℕ) : (∑ i ∈ Finset.range n, x ^ i) * (1 - x) = 1 - x ^ n := by
  have h := geom_sum_mul x n
  have e : (∑ i ∈ Finset.range n, x ^ i) * (1 - x) = -((∑ i ∈ Finset.range n, x ^ i) * (x - 1)) := by ring
  rw [e, h]; omega
