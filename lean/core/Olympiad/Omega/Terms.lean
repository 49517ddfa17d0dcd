prelude
import Olympiad.Omega.Linear
set_option linter.all false
set_option autoImplicit false
universe u
/-! # What the native `omega` refers to: nested subtraction, absolute value, minimum, negative divisors

Here `omega` serves already, for the part of the language that `Core.Omega` covers. -/
theorem Decidable.not_or_of_imp {a b : Prop} [Decidable a] (h : a → b) : ¬a ∨ b :=
  Decidable.byCases (fun ha : a => .inr (h ha)) .inl
namespace Int
/-- Negating the divisor negates the integer quotient. -/
theorem ediv_neg (a b : Int) : a / -b = -(a / b) := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => cases n <;> rfl
    | negSucc n => exact (Int.neg_neg (ofNat (m / (n + 1)))).symm
  | negSucc m => cases b with
    | ofNat n => cases n <;> rfl
    | negSucc n => rfl
/-- Negating the divisor does not change the integer remainder. -/
theorem emod_neg (a b : Int) : a % -b = a % b := by
  rw [emod_def, emod_def, ediv_neg, Int.neg_mul, Int.mul_neg, Int.neg_neg]
/-- Dividing an integer by zero gives zero. -/
theorem ediv_zero (a : Int) : a / 0 = 0 := by cases a <;> rfl
/-- The remainder of an integer by zero is the integer itself. -/
theorem emod_zero (a : Int) : a % 0 = a := by rw [emod_def, Int.zero_mul, Int.sub_zero]
/-- Dividing an integer by one gives the integer itself. -/
theorem ediv_one (a : Int) : a / 1 = a := by omega
/-- The remainder of an integer by one is zero. -/
theorem emod_one (a : Int) : a % 1 = 0 := by omega
/-- Dividing an integer by minus one negates it. -/
theorem ediv_minus_one (a : Int) : a / -1 = -a := by rw [ediv_neg, ediv_one]
/-- The remainder of an integer by minus one is zero. -/
theorem emod_minus_one (a : Int) : a % -1 = 0 := by rw [emod_neg, emod_one]
/-- The absolute value of an integer is itself if it is nonnegative, and its negative if it is negative. -/
theorem natAbs_cases (a : Int) : 0 ≤ a ∧ (natAbs a : Int) = a ∨ a < 0 ∧ (natAbs a : Int) = -a := by
  cases a with
  | ofNat n => exact .inl ⟨natCast_nonneg n, rfl⟩
  | negSucc n =>
    have h : negSucc n = -((n : Int) + 1) := rfl
    exact .inr ⟨by omega, rfl⟩
/-- An integer is at most its absolute value. -/
theorem le_natAbs {a : Int} : a ≤ natAbs a := by
  have := natAbs_cases a
  generalize (natAbs a : Int) = t at *
  omega
/-- The natural part of an integer, cast back, is the maximum of the integer and zero. -/
theorem toNat_eq_max (a : Int) : (toNat a : Int) = max a 0 := by
  have hm := max_cases a 0
  have hl := le_max_left a 0
  have hr := le_max_right a 0
  cases a with
  | ofNat n => have := natCast_nonneg n; exact show (n : Int) = max (n : Int) 0 by omega
  | negSucc n =>
    have h : negSucc n = -((n : Int) + 1) := rfl
    exact show (0 : Int) = _ by omega
end Int
namespace Lean.Omega.Int
/-- Subtracting `b` and then `c` from a natural is subtracting `b + c`, as integers. -/
theorem ofNat_sub_sub {a b c : Nat} : ((a - b - c : Nat) : Int) = ((a - (b + c) : Nat) : Int) := by
  have h : a - b - c = a - (b + c) := by
    generalize h1 : a - b = d
    omega
  rw [h]
/-- The negative of an integer is at most its absolute value. -/
theorem neg_le_natAbs {a : Int} : -a ≤ a.natAbs := by
  have := _root_.Int.natAbs_cases a
  generalize (a.natAbs : Int) = t at *
  omega
/-- The absolute value of an integer, cast back, is `a` if `0 ≤ a` and `-a` otherwise. -/
theorem ofNat_natAbs (a : Int) : (a.natAbs : Int) = if 0 ≤ a then a else -a := by
  rcases _root_.Int.natAbs_cases a with ⟨h, e⟩ | ⟨h, e⟩
  · rw [if_pos h, e]
  · rw [if_neg (_root_.Int.not_le_of_lt h), e]
/-- The cast of a minimum of naturals to the integers is the minimum of the casts. -/
theorem ofNat_min (a b : Nat) : ((min a b : Nat) : Int) = min (a : Int) (b : Int) := by
  show ((if a ≤ b then a else b : Nat) : Int) = if (a : Int) ≤ b then (a : Int) else b
  rcases Classical.em (a ≤ b) with h | h
  · rw [if_pos h, if_pos (_root_.Int.ofNat_le.2 h)]
  · rw [if_neg h, if_neg (fun k => h (_root_.Int.ofNat_le.1 k))]
/-- The cast of a maximum of naturals to the integers is the maximum of the casts. -/
theorem ofNat_max (a b : Nat) : ((max a b : Nat) : Int) = max (a : Int) (b : Int) := by
  show ((if a ≤ b then b else a : Nat) : Int) = if (a : Int) ≤ b then (b : Int) else a
  rcases Classical.em (a ≤ b) with h | h
  · rw [if_pos h, if_pos (_root_.Int.ofNat_le.2 h)]
  · rw [if_neg h, if_neg (fun k => h (_root_.Int.ofNat_le.1 k))]
end Lean.Omega.Int
