prelude
import Olympiad.Algebra.Dvd
import Olympiad.Order.Inequalities
import Olympiad.Tactic.Ring
set_option linter.all false
set_option autoImplicit false
universe u

/-! Equal powers, squares and signs; products and comparisons; minima and maxima by cases. -/

section
variable {α : Type u} [∀ n, OfNat α n] [Add α] [Mul α] [NatPow α] [LE α] [LT α] [IsOrderedNumbers α] {a b c d : α} {m n : ℕ}
/-- Equal powers have equal bases. -/
theorem pow_left_inj (ha : 0 ≤ a) (hb : 0 ≤ b) (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b :=
  ⟨pow_left_injective_of_nonneg ha hb hn, fun h => h ▸ rfl⟩
/-- Equal powers of a number above 1 have equal exponents. -/
theorem pow_right_inj₀' (h : 1 < a) : a ^ m = a ^ n ↔ m = n := ⟨pow_right_injective_of_one_lt h, fun h => h ▸ rfl⟩
/-- Equal squares of numbers that are not negative. -/
theorem sq_eq_sq (h1 : 0 ≤ a) (h2 : 0 ≤ b) : a ^ 2 = b ^ 2 ↔ a = b := pow_left_inj h1 h2 (by decide)
/-- Compare powers by their bases. -/
theorem pow_le_pow_iff_left (ha : 0 ≤ a) (hb : 0 ≤ b) (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b := pow_le_pow_iff_left₀ ha hb hn
/-- Compare powers by their bases. -/
theorem pow_lt_pow_iff_left (ha : 0 ≤ a) (hb : 0 ≤ b) (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b := pow_lt_pow_iff_left₀ ha hb hn
/-- Compare bases by their powers. -/
theorem lt_of_pow_lt_pow_left (n : ℕ) (hb : 0 ≤ b) (h : a ^ n < b ^ n) : a < b := lt_of_pow_lt_pow_left₀ n hb h
/-- Compare bases by their powers. -/
theorem le_of_pow_le_pow_left (hn : n ≠ 0) (hb : 0 ≤ b) (h : a ^ n ≤ b ^ n) : a ≤ b := le_of_pow_le_pow_left₀ hn hb h
/-- Multiply a strict and a weak inequality. -/
theorem mul_lt_mul (h₁ : a < c) (h₂ : b ≤ d) (h₃ : 0 < b) (h₄ : 0 ≤ c) : a * b < c * d :=
  lt_of_lt_of_le (mul_lt_mul_of_pos_right h₁ h₃) (mul_le_mul_of_nonneg_left h₂ h₄)
/-- Multiply a weak and a strict inequality. -/
theorem mul_lt_mul' (h₁ : a ≤ c) (h₂ : b < d) (h₃ : 0 ≤ b) (h₄ : 0 < c) : a * b < c * d :=
  lt_of_le_of_lt (mul_le_mul_of_nonneg_right h₁ h₃) (mul_lt_mul_of_pos_left h₂ h₄)
/-- The square of a number that is not negative compares as the number. -/
theorem sq_le_sq₀ (ha : 0 ≤ a) (hb : 0 ≤ b) : a ^ 2 ≤ b ^ 2 ↔ a ≤ b := pow_le_pow_iff_left₀ ha hb (by decide)
/-- The square of a number that is not negative compares as the number. -/
theorem sq_lt_sq₀ (ha : 0 ≤ a) (hb : 0 ≤ b) : a ^ 2 < b ^ 2 ↔ a < b := pow_lt_pow_iff_left₀ ha hb (by decide)
end
/-- Multiply inequalities of naturals. -/
theorem mul_le_mul' {a b c d : ℕ} (h₁ : a ≤ b) (h₂ : c ≤ d) : a * c ≤ b * d := Nat.mul_le_mul h₁ h₂
section
variable {α : Type u} [LE α] [LT α] [Std.IsLinearOrder α] [Std.LawfulOrderLT α] [Min α] [Max α] [Std.LawfulMinMax α]
/-- The maximum, by cases. -/
theorem max_def (a b : α) [Decidable (a ≤ b)] : max a b = if a ≤ b then b else a := by
  by_cases h : a ≤ b
  · rw [if_pos h, max_eq_right h]
  · rw [if_neg h, max_eq_left (le_of_lt (lt_of_not_ge h))]
/-- The minimum, by cases. -/
theorem min_def (a b : α) [Decidable (a ≤ b)] : min a b = if a ≤ b then a else b := by
  by_cases h : a ≤ b
  · rw [if_pos h, min_eq_left h]
  · rw [if_neg h, min_eq_right (le_of_lt (lt_of_not_ge h))]
end
section
variable {a b c : ℤ}
/-- Equal squares: equal or opposite. -/
theorem eq_or_eq_neg_of_sq_eq_sq (a b : ℤ) (h : a ^ 2 = b ^ 2) : a = b ∨ a = -b := by
  have h2 : (a - b) * (a + b) = 0 := by
    have : (a - b) * (a + b) = a ^ 2 - b ^ 2 := by ring
    rw [this, h, Int.sub_self]
  rcases Int.mul_eq_zero.1 h2 with h | h
  · left; omega
  · right; omega
/-- The difference of squares. -/
theorem sq_sub_sq' (a b : ℤ) : a ^ 2 - b ^ 2 = (a - b) * (a + b) := by ring
/-- A sum is zero when the numbers are opposite. -/
theorem add_eq_zero_iff_eq_neg : a + b = 0 ↔ a = -b := by omega
/-- A sum is zero when the numbers are opposite. -/
theorem eq_neg_of_add_eq_zero_left (h : a + b = 0) : a = -b := by omega
/-- A sum is zero when the numbers are opposite. -/
theorem eq_neg_of_add_eq_zero_right (h : a + b = 0) : b = -a := by omega
/-- An integer is at most its square. -/
theorem Int.le_self_sq (b : ℤ) : b ≤ b ^ 2 := by
  rcases Int.lt_or_ge 0 b with h | h
  · have := Int.mul_le_mul_of_nonneg_left (show 1 ≤ b by omega) (Int.le_of_lt h)
    rw [sq]; omega
  · have := sq_nonneg b; omega
/-- Two integers whose product is 1. -/
theorem Int.eq_of_mul_eq_one {u v : ℤ} (h : u * v = 1) : u = v := by
  rcases Int.eq_one_or_neg_one_of_mul_eq_one h with rfl | rfl <;> omega
end
