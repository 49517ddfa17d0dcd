prelude
import Olympiad.NumberTheory.Dvd
set_option linter.all false
set_option autoImplicit false

/-! Factorials and binomial coefficients. -/

namespace Nat
variable {m n k : ℕ}
/-! ## Factorial -/
/-- `0 ! = 1`. -/
@[simp] theorem factorial_zero : 0! = 1 := rfl
/-- The recurrence of the factorial. -/
theorem factorial_succ (n : ℕ) : (n + 1)! = (n + 1) * n ! := rfl
/-- `1 ! = 1`. -/
@[simp] theorem factorial_one : 1! = 1 := rfl
/-- `2 ! = 2`. -/
@[simp] theorem factorial_two : 2! = 2 := rfl
/-- The recurrence of the factorial, by the predecessor. -/
theorem mul_factorial_pred (hn : n ≠ 0) : n * (n - 1)! = n ! := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n => rfl
/-- Factorials are positive. -/
theorem factorial_pos (n : ℕ) : 0 < n ! := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih => exact Nat.mul_pos (Nat.zero_lt_succ n) ih
/-- Factorials are not zero. -/
theorem factorial_ne_zero (n : ℕ) : n ! ≠ 0 := Nat.ne_of_gt (factorial_pos n)
/-- The factorial of a smaller number divides. -/
theorem factorial_dvd_factorial {m n : ℕ} (h : m ≤ n) : m ! ∣ n ! := by
  induction h with
  | refl => exact Nat.dvd_refl _
  | step _ ih => exact Nat.dvd_mul_left_of_dvd ih _
/-- Every positive number up to `n` divides `n !`. -/
theorem dvd_factorial : ∀ {m n : ℕ}, 0 < m → m ≤ n → m ∣ n ! := by
  intro m n hm h
  cases m with
  | zero => exact absurd hm (Nat.lt_irrefl 0)
  | succ m => exact Nat.dvd_trans (Nat.dvd_mul_right _ _) (factorial_dvd_factorial h)
/-- Factorials do not decrease. -/
theorem factorial_le {m n : ℕ} (h : m ≤ n) : m ! ≤ n ! := le_of_dvd (factorial_pos n) (factorial_dvd_factorial h)
/-- A number is at most its factorial. -/
theorem self_le_factorial : ∀ n : ℕ, n ≤ n ! := by
  intro n
  cases n with
  | zero => exact Nat.zero_le _
  | succ n => exact Nat.le_mul_of_pos_right _ (factorial_pos n)
/-- Factorials are at least 1. -/
theorem one_le_factorial (n : ℕ) : 1 ≤ n ! := factorial_pos n
/-- Factorials increase strictly from 1 on. -/
theorem factorial_lt (hn : 0 < n) : n ! < m ! ↔ n < m := by
  constructor
  · intro h; apply Nat.lt_of_not_le; intro k; exact Nat.not_le_of_lt h (factorial_le k)
  · intro h
    refine Nat.lt_of_lt_of_le ?_ (factorial_le h)
    show n ! < (n + 1) * (n !)
    have := factorial_pos n
    rw [Nat.add_mul]
    have := Nat.mul_le_mul_right n ! hn
    omega
/-- Factorials increase strictly from 1 on. -/
theorem factorial_lt_of_lt (hn : 0 < n) (h : n < m) : n ! < m ! := (factorial_lt hn).2 h
/-- The later factors of a factorial are at least `m + 1`. -/
theorem factorial_mul_pow_le_factorial : ∀ {m n : ℕ}, m ! * (m + 1) ^ n ≤ (m + n)! := by
  intro m n
  induction n with
  | zero => rw [Nat.pow_zero, Nat.mul_one]; exact Nat.le_refl _
  | succ n ih =>
    rw [Nat.pow_succ, ← Nat.mul_assoc, Nat.mul_comm _ (m + 1)]
    exact Nat.mul_le_mul (show m + 1 ≤ m + n + 1 by omega) ih
/-- Squares are below factorials from `4` on. -/
theorem pow_two_lt_factorial_of_four_le {n : ℕ} (h : 4 ≤ n) : n ^ 2 < n ! := by
  obtain ⟨k, rfl⟩ := exists_add_of_le h
  induction k with
  | zero => decide
  | succ k ih =>
    have ih := ih (by omega)
    have e : (4 + (k + 1))! = (4 + k + 1) * (4 + k)! := factorial_succ (4 + k)
    rw [e]
    have h1 : (4 + (k + 1)) ^ 2 = (4 + k + 1) * (4 + k + 1) := by ring
    rw [h1]
    refine Nat.mul_lt_mul_of_pos_left (Nat.lt_of_le_of_lt ?_ ih) (by omega)
    have h2 : (4 + k) ^ 2 = (4 + k) + (3 + k) * (4 + k) := by ring
    have h3 : 1 ≤ (3 + k) * (4 + k) := Nat.mul_pos (by omega) (by omega)
    omega

/-! ## Binomial coefficients -/
/-- One way to choose nothing. -/
@[simp] theorem choose_zero_right (n : ℕ) : choose n 0 = 1 := by cases n <;> rfl
/-- No way to choose from nothing. -/
@[simp] theorem choose_zero_succ (k : ℕ) : choose 0 (k + 1) = 0 := rfl
/-- Pascal's rule. -/
theorem choose_succ_succ (n k : ℕ) : choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl
/-- Pascal's rule. -/
theorem choose_succ_succ' (n k : ℕ) : choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl
/-- No way to choose more than there is. -/
theorem choose_eq_zero_of_lt : ∀ {n k : ℕ}, n < k → choose n k = 0 := by
  intro n
  induction n with
  | zero => intro k h; cases k with
    | zero => omega
    | succ k => rfl
  | succ n ih => intro k h; cases k with
    | zero => omega
    | succ k => rw [choose_succ_succ, ih (by omega), ih (by omega)]
/-- One way to choose all. -/
@[simp] theorem choose_self (n : ℕ) : choose n n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ, ih, choose_eq_zero_of_lt (Nat.lt_succ_self n)]
/-- No way to choose more than there is. -/
@[simp] theorem choose_succ_self (n : ℕ) : choose n (n + 1) = 0 := choose_eq_zero_of_lt (Nat.lt_succ_self n)
/-- `n` ways to choose one. -/
@[simp] theorem choose_one_right (n : ℕ) : choose n 1 = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ, ih, choose_zero_right, Nat.add_comm]
/-- There is a way to choose as many as there are or fewer. -/
theorem choose_pos : ∀ {n k : ℕ}, k ≤ n → 0 < choose n k := by
  intro n
  induction n with
  | zero => intro k h; cases k with
    | zero => decide
    | succ k => omega
  | succ n ih => intro k h; cases k with
    | zero => rw [choose_zero_right]; decide
    | succ k => exact Nat.lt_of_lt_of_le (ih (by omega)) (Nat.le_add_right _ _)
/-- When there is no way to choose. -/
theorem choose_eq_zero_iff {n k : ℕ} : choose n k = 0 ↔ n < k :=
  ⟨fun h => Nat.lt_of_not_le fun k' => by have := choose_pos k'; omega, choose_eq_zero_of_lt⟩
/-- The absorption identity. -/
theorem succ_mul_choose_eq : ∀ n k, (n + 1) * choose n k = choose (n + 1) (k + 1) * (k + 1) := by
  intro n
  induction n with
  | zero => intro k; cases k with
    | zero => rfl
    | succ k => rw [choose_zero_succ, choose_succ_succ, choose_zero_succ, choose_zero_succ]; omega
  | succ n ih => intro k; cases k with
    | zero => rw [choose_zero_right, choose_one_right]
    | succ k =>
      rw [choose_succ_succ (n + 1) (k + 1), choose_succ_succ n k]
      have h1 := ih k
      have h2 := ih (k + 1)
      rw [choose_succ_succ n k] at h1
      have e1 : (n + 1 + 1) * (choose n k + choose n (k + 1)) =
        (n + 1) * choose n k + (n + 1) * choose n (k + 1) + (choose n k + choose n (k + 1)) := by ring
      have e2 : (choose n k + choose n (k + 1) + choose (n + 1) (k + 1 + 1)) * (k + 1 + 1) =
        (choose n k + choose n (k + 1)) * (k + 1) + (choose n k + choose n (k + 1)) + choose (n + 1) (k + 1 + 1) * (k + 1 + 1) := by ring
      omega
/-- The factorial formula, without division. -/
theorem choose_mul_factorial_mul_factorial : ∀ {n k}, k ≤ n → choose n k * k ! * (n - k)! = n ! := by
  intro n
  induction n with
  | zero => intro k h; rw [Nat.eq_zero_of_le_zero h]; rfl
  | succ n ih => intro k h; cases k with
    | zero => rw [choose_zero_right, factorial_zero, Nat.one_mul]; rfl
    | succ k =>
      have h1 := ih (by omega : k ≤ n)
      have h2 := succ_mul_choose_eq n k
      rw [show n + 1 - (k + 1) = n - k by omega, factorial_succ k, factorial_succ n, ← h1,
        ← Nat.mul_assoc (choose (n + 1) (k + 1)), ← h2]
      ring
/-- Choosing is leaving the rest. -/
theorem choose_symm {n k : ℕ} (hk : k ≤ n) : choose n (n - k) = choose n k := by
  have h1 := choose_mul_factorial_mul_factorial hk
  have h2 := choose_mul_factorial_mul_factorial (by omega : n - k ≤ n)
  rw [show n - (n - k) = k by omega] at h2
  refine Nat.eq_of_mul_eq_mul_right (Nat.mul_pos (factorial_pos k) (factorial_pos (n - k))) ?_
  rw [← Nat.mul_assoc (choose n k), h1, Nat.mul_comm k !, ← Nat.mul_assoc, h2]
/-- The binomial coefficient is whole. -/
theorem factorial_mul_factorial_dvd_factorial {n k : ℕ} (hk : k ≤ n) : k ! * (n - k)! ∣ n ! :=
  ⟨choose n k, by rw [← choose_mul_factorial_mul_factorial hk]; ring⟩
/-- The number of pairs. -/
theorem choose_two_right (n : ℕ) : choose n 2 = n * (n - 1) / 2 := by
  have h : choose n 2 * 2 = n * (n - 1) := by
    cases n with
    | zero => rfl
    | succ n => rw [← succ_mul_choose_eq n 1, choose_one_right]; rfl
  omega
end Nat
