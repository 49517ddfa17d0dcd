prelude
import Olympiad.NumberTheory.GcdLemmas
import Olympiad.NumberTheory.Digits
import Olympiad.Order.Monotone
import Olympiad.Tactic.Ring
set_option linter.all false
set_option autoImplicit false

/-! More on the Fibonacci numbers: growth, doubling, divisibility, greatest common divisors. -/

namespace Nat
variable {m n k : ℕ}
/-- The Fibonacci numbers do not decrease. -/
theorem fib_mono {m n : ℕ} (h : m ≤ n) : fib m ≤ fib n := by
  obtain ⟨d, rfl⟩ := Nat.exists_add_of_le h
  induction d with
  | zero => exact Nat.le_refl _
  | succ d ih => exact Nat.le_trans (ih (by omega)) fib_le_fib_succ
/-- Only the Fibonacci number 0 is 0. -/
@[simp] theorem fib_eq_zero : fib n = 0 ↔ n = 0 := by
  have := @fib_pos n; omega
/-- From 2 on, the Fibonacci numbers increase. -/
theorem fib_lt_fib_succ {n : ℕ} (hn : 2 ≤ n) : fib n < fib (n + 1) := by
  rw [fib_add_one (by omega)]
  have := fib_pos.2 (show 0 < n - 1 by omega); omega
/-- From 2 on, the Fibonacci numbers increase. -/
theorem fib_lt_fib {m : ℕ} (hm : 2 ≤ m) {n : ℕ} : fib m < fib n ↔ m < n := by
  constructor
  · intro h; exact Nat.lt_of_not_le fun k => Nat.not_le_of_gt h (fib_mono k)
  · intro h; exact Nat.lt_of_lt_of_le (fib_lt_fib_succ hm) (fib_mono h)
/-- From 5 on, a number is at most its Fibonacci number. -/
theorem le_fib_self {n : ℕ} (five_le_n : 5 ≤ n) : n ≤ fib n := by
  obtain ⟨d, rfl⟩ := Nat.exists_add_of_le five_le_n
  induction d with
  | zero => decide
  | succ d ih => have := fib_lt_fib_succ (show 2 ≤ 5 + d by omega); have := ih (by omega); rw [← Nat.add_assoc]; omega
/-- The Fibonacci number of a double. -/
theorem fib_two_mul (n : ℕ) : fib (2 * n) = fib n * (2 * fib (n + 1) - fib n) := by
  cases n with
  | zero => rfl
  | succ n =>
    have h := fib_add n (n + 1)
    rw [show n + (n + 1) + 1 = 2 * (n + 1) by omega] at h
    have e : fib (n + 1 + 1) = fib n + fib (n + 1) := fib_add_two
    rw [h, e, show 2 * (fib n + fib (n + 1)) - fib (n + 1) = fib n + (fib n + fib (n + 1)) by omega]; ring
/-- The Fibonacci number of a double and one. -/
theorem fib_two_mul_add_one (n : ℕ) : fib (2 * n + 1) = fib (n + 1) ^ 2 + fib n ^ 2 := by
  have h := fib_add n n
  rw [show n + n + 1 = 2 * n + 1 by omega] at h
  rw [h]; ring
/-- Adding the index keeps the greatest common divisor. -/
theorem gcd_fib_add_self (m n : ℕ) : gcd (fib m) (fib (n + m)) = gcd (fib m) (fib n) := by
  cases m with
  | zero => rfl
  | succ m =>
    rw [← Nat.add_assoc, fib_add n m, Nat.mul_comm (fib (n + 1))]
    show gcd (fib (m + 1)) (fib n * fib m + fib (m + 1) * fib (n + 1)) = _
    rw [gcd_add_mul_left_right, gcd_comm, Coprime.gcd_mul_right_cancel, gcd_comm]
    exact fib_coprime_fib_succ m
/-- Adding multiples of the index keeps the greatest common divisor. -/
theorem gcd_fib_add_mul_self (m n k : ℕ) : gcd (fib m) (fib (n + k * m)) = gcd (fib m) (fib n) := by
  induction k with
  | zero => rw [Nat.zero_mul, Nat.add_zero]
  | succ k ih => rw [Nat.add_mul, Nat.one_mul, ← Nat.add_assoc, gcd_fib_add_self, ih]
/-- The greatest common divisor of Fibonacci numbers is that of the greatest common divisor. -/
theorem fib_gcd (m n : ℕ) : fib (gcd m n) = gcd (fib m) (fib n) := by
  induction m, n using gcd.induction with
  | H0 n => rw [gcd_zero_left, fib_zero, gcd_zero_left]
  | H1 m n _ ih =>
    rw [gcd_rec, ih, gcd_comm]
    have := gcd_fib_add_mul_self m (n % m) (n / m)
    rw [Nat.mul_comm, Nat.mod_add_div] at this
    exact this.symm
/-- Fibonacci numbers divide each other as their indices do. -/
theorem fib_dvd (m n : ℕ) (h : m ∣ n) : fib m ∣ fib n := by
  have := fib_gcd m n
  rw [gcd_eq_left h] at this
  rw [this]; exact gcd_dvd_right _ _
end Nat
