prelude
import Olympiad.Nat.Mod
import Olympiad.Int.Linear
set_option linter.all false
set_option autoImplicit false

/-! # Integers: lemmas on multiplication, order, powers, absolute value and natural part

The names and argument shapes of Lean's own library; then the root names that Mathlib gives to rings
(`sub_self`, `neg_mul`, …), here for ℤ. -/
namespace Int
variable {a b c d k m n : Int}

/-! ## Multiplication -/
protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := _root_.mul_right_comm a b c
/-- In a product of two products, the two inner factors may be exchanged. -/
protected theorem mul_mul_mul_comm (a b c d : Int) : a * b * (c * d) = a * c * (b * d) := _root_.mul_mul_mul_comm a b c d
/-- The product of two negatives is the product of the numbers. -/
protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]
/-- A minus sign may move from the first factor to the second. -/
protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by rw [Int.neg_mul, Int.mul_neg]
/-- Multiplying by `-1` on the right gives the negative. -/
protected theorem mul_neg_one (a : Int) : a * -1 = -a := by omega
/-- Multiplying by `-1` on the left gives the negative. -/
protected theorem neg_one_mul (a : Int) : -1 * a = -a := by omega
/-- A product of nonzero integers is nonzero. -/
protected theorem mul_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := _root_.mul_ne_zero ha hb
/-- A product is nonzero exactly when both factors are. -/
protected theorem mul_ne_zero_iff : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := _root_.mul_ne_zero_iff
/-- A nonzero left factor cancels from an equation, in both directions. -/
protected theorem mul_eq_mul_left_iff (h : c ≠ 0) : c * a = c * b ↔ a = b := mul_right_inj' h
/-- A nonzero right factor cancels from an equation, in both directions. -/
protected theorem mul_eq_mul_right_iff (h : c ≠ 0) : a * c = b * c ↔ a = b := mul_left_inj' h
/-- A nonzero left factor may be cancelled from an equation. -/
protected theorem mul_left_cancel (h : a ≠ 0) (e : a * b = a * c) : b = c := mul_left_cancel₀ h e
/-- A nonzero right factor may be cancelled from an equation. -/
protected theorem mul_right_cancel (h : b ≠ 0) (e : a * b = c * b) : a = c := mul_right_cancel₀ h e
/-- If `b * a = a` with `a` nonzero, then `b = 1`. -/
theorem eq_one_of_mul_eq_self_left (h : a ≠ 0) (e : b * a = a) : b = 1 := (mul_eq_right₀ h).1 e
/-- If `b * a = b` with `b` nonzero, then `a = 1`. -/
theorem eq_one_of_mul_eq_self_right (h : b ≠ 0) (e : b * a = b) : a = 1 := (mul_eq_left₀ h).1 e
/-- An inequality may be multiplied on the right by a nonnegative number. -/
protected theorem mul_le_mul_of_nonneg_right (h : a ≤ b) (k : 0 ≤ c) : a * c ≤ b * c := _root_.mul_le_mul_of_nonneg_right h k
/-- Two inequalities may be multiplied when `b` and `c` are nonnegative: `a * b ≤ c * d`. -/
protected theorem mul_le_mul (hac : a ≤ c) (hbd : b ≤ d) (hb : 0 ≤ b) (hc : 0 ≤ c) : a * b ≤ c * d := _root_.mul_le_mul hac hbd hb hc
/-- A strict inequality may be multiplied on the left by a positive number. -/
protected theorem mul_lt_mul_of_pos_left (h : a < b) (k : 0 < c) : c * a < c * b := _root_.mul_lt_mul_of_pos_left h k
/-- A strict inequality may be multiplied on the right by a positive number. -/
protected theorem mul_lt_mul_of_pos_right (h : a < b) (k : 0 < c) : a * c < b * c := _root_.mul_lt_mul_of_pos_right h k
/-- Multiplying on the right by a nonpositive number reverses an inequality. -/
protected theorem mul_le_mul_of_nonpos_right (h : b ≤ a) (k : c ≤ 0) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonpos_left h k
/-- Multiplying on the left by a negative number reverses a strict inequality. -/
protected theorem mul_lt_mul_of_neg_left (h : b < a) (k : c < 0) : c * a < c * b := by
  have := Int.mul_lt_mul_of_pos_left h (show 0 < -c by omega)
  rw [Int.neg_mul, Int.neg_mul] at this; omega
/-- Multiplying on the right by a negative number reverses a strict inequality. -/
protected theorem mul_lt_mul_of_neg_right (h : b < a) (k : c < 0) : a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_neg_left h k
/-- A nonnegative right factor may be cancelled from a strict inequality. -/
protected theorem lt_of_mul_lt_mul_right (h : a * c < b * c) (k : 0 ≤ c) : a < b := _root_.lt_of_mul_lt_mul_right h k
/-- A positive right factor may be cancelled from an inequality. -/
protected theorem le_of_mul_le_mul_right (h : a * c ≤ b * c) (k : 0 < c) : a ≤ b := _root_.le_of_mul_le_mul_right h k
/-- The product of two nonpositive integers is nonnegative. -/
protected theorem mul_nonneg_of_nonpos_of_nonpos (h : a ≤ 0) (k : b ≤ 0) : 0 ≤ a * b := by
  have := Int.mul_nonneg (show 0 ≤ -a by omega) (show 0 ≤ -b by omega); rw [Int.neg_mul_neg] at this; exact this
/-- The product of a nonnegative and a nonpositive integer is nonpositive. -/
protected theorem mul_nonpos_of_nonneg_of_nonpos (h : 0 ≤ a) (k : b ≤ 0) : a * b ≤ 0 := by
  have := Int.mul_nonneg h (show 0 ≤ -b by omega); rw [Int.mul_neg] at this; omega
/-- The product of a nonpositive and a nonnegative integer is nonpositive. -/
protected theorem mul_nonpos_of_nonpos_of_nonneg (h : a ≤ 0) (k : 0 ≤ b) : a * b ≤ 0 := by
  rw [Int.mul_comm]; exact Int.mul_nonpos_of_nonneg_of_nonpos k h
/-- The product of two negative integers is positive. -/
protected theorem mul_pos_of_neg_of_neg (h : a < 0) (k : b < 0) : 0 < a * b := by
  have := Int.mul_pos (show 0 < -a by omega) (show 0 < -b by omega); rw [Int.neg_mul_neg] at this; exact this
/-- The product of a positive and a negative integer is negative. -/
protected theorem mul_neg_of_pos_of_neg (h : 0 < a) (k : b < 0) : a * b < 0 := by
  have := Int.mul_pos h (show 0 < -b by omega); rw [Int.mul_neg] at this; omega
/-- The product of a negative and a positive integer is negative. -/
protected theorem mul_neg_of_neg_of_pos (h : a < 0) (k : 0 < b) : a * b < 0 := by
  rw [Int.mul_comm]; exact Int.mul_neg_of_pos_of_neg k h
/-- An integer times itself is nonnegative. -/
protected theorem mul_self_nonneg (a : Int) : 0 ≤ a * a := _root_.mul_self_nonneg a
/-- The square of an integer is nonnegative. -/
protected theorem sq_nonneg (a : Int) : 0 ≤ a ^ 2 := _root_.sq_nonneg a
/-- If `0 ≤ a ≤ b`, then `a * a ≤ b * b`. -/
protected theorem mul_self_le_mul_self (h : 0 ≤ a) (k : a ≤ b) : a * a ≤ b * b := _root_.mul_self_le_mul_self h k
/-- If `0 ≤ a < b`, then `a * a < b * b`. -/
protected theorem mul_self_lt_mul_self (h : 0 ≤ a) (k : a < b) : a * a < b * b := _root_.mul_self_lt_mul_self h k
/-- A product of integers is one exactly when both factors are `1` or both are `-1`. -/
theorem mul_eq_one_iff_eq_one_or_neg_one : a * b = 1 ↔ a = 1 ∧ b = 1 ∨ a = -1 ∧ b = -1 := by
  refine ⟨fun h => ?_, fun h => h.elim (fun h => by rw [h.1, h.2]; rfl) fun h => by rw [h.1, h.2]; rfl⟩
  have e : a.natAbs * b.natAbs = 1 := by rw [← natAbs_mul, h]; rfl
  have k := Nat.mul_eq_one_iff.1 e
  rcases (by omega : a = 1 ∨ a = -1) with h1 | h1 <;> rw [h1] at h ⊢ <;> omega
/-- If a product of integers is one, its first factor is `1` or `-1`. -/
theorem eq_one_or_neg_one_of_mul_eq_one (h : a * b = 1) : a = 1 ∨ a = -1 := (mul_eq_one_iff_eq_one_or_neg_one.1 h).imp And.left And.left
/-- The absolute value, cast to ℤ and multiplied by itself, is `a * a`. -/
theorem natAbs_mul_self' (a : Int) : (natAbs a * natAbs a : Int) = a * a := by
  rcases natAbs_cases a with ⟨_, e⟩ | ⟨_, e⟩ <;> rw [e]
  rw [Int.neg_mul_neg]
/-- The natural number `|a| * |a|`, as an integer, is `a * a`. -/
theorem natAbs_mul_self {a : Int} : ((natAbs a * natAbs a : Nat) : Int) = a * a := natAbs_mul_self' a
/-- `|a| ≤ |b|` exactly when `a * a ≤ b * b`. -/
theorem natAbs_le_iff_mul_self_le : natAbs a ≤ natAbs b ↔ a * a ≤ b * b := by
  rw [← natAbs_mul_self, ← @natAbs_mul_self b, ofNat_le]; exact Nat.mul_self_le_mul_self_iff.symm
/-- `|a| < |b|` exactly when `a * a < b * b`. -/
theorem natAbs_lt_iff_mul_self_lt : natAbs a < natAbs b ↔ a * a < b * b := by
  rw [← natAbs_mul_self, ← @natAbs_mul_self b, ofNat_lt]; exact Nat.mul_self_lt_mul_self_iff.symm
/-- `|a| = |b|` exactly when `a * a = b * b`. -/
theorem natAbs_eq_iff_mul_self_eq : natAbs a = natAbs b ↔ a * a = b * b := by
  rw [← natAbs_mul_self, ← @natAbs_mul_self b]
  exact ⟨fun h => h ▸ rfl, fun h => Nat.mul_self_inj.1 (by omega)⟩
/-- The absolute value of a power is the power of the absolute value. -/
theorem natAbs_pow (n : Int) (k : Nat) : natAbs (n ^ k) = natAbs n ^ k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [Int.pow_succ, natAbs_mul, ih]; rfl
/-- Triangle inequality: the absolute value of a sum is at most the sum of the absolute values. -/
theorem natAbs_add_le (a b : Int) : natAbs (a + b) ≤ natAbs a + natAbs b := by omega
/-- The absolute value of a difference is at most the sum of the absolute values. -/
theorem natAbs_sub_le (a b : Int) : natAbs (a - b) ≤ natAbs a + natAbs b := by omega
/-- Two integers have equal absolute values exactly when they agree up to sign. -/
theorem natAbs_eq_natAbs_iff : natAbs a = natAbs b ↔ a = b ∨ a = -b := by omega
/-- The absolute value of `a` is the natural number `n` exactly when `a` is `n` or `-n`. -/
theorem natAbs_eq_iff {n : Nat} : natAbs a = n ↔ a = n ∨ a = -(n : Int) := by omega
/-- If `0 ≤ a < b`, the absolute value of `a` is less than that of `b`. -/
theorem natAbs_lt_natAbs_of_nonneg_of_lt (h : 0 ≤ a) (k : a < b) : natAbs a < natAbs b := by omega

/-! ## Powers -/
@[simp] protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl
/-- Raising the exponent by one multiplies the power by the base on the left. -/
protected theorem pow_succ' (b : Int) (n : Nat) : b ^ (n + 1) = b * b ^ n := _root_.pow_succ' b n
/-- The first power of an integer is the integer itself. -/
protected theorem pow_one (b : Int) : b ^ 1 = b := _root_.pow_one b
/-- The second power is the product of the integer with itself. -/
protected theorem pow_two (b : Int) : b ^ 2 = b * b := _root_.pow_two b
/-- Every power of one is one. -/
protected theorem one_pow (n : Nat) : (1 : Int) ^ n = 1 := _root_.one_pow n
/-- A power of zero with nonzero exponent is zero. -/
protected theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : Int) ^ n = 0 := _root_.zero_pow h
/-- A power with a sum as exponent is the product of the two powers. -/
protected theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := _root_.pow_add a m n
/-- A power with a product as exponent is an iterated power. -/
protected theorem pow_mul (a : Int) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := _root_.pow_mul a m n
/-- A power of a product is the product of the powers. -/
protected theorem mul_pow (a b : Int) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := _root_.mul_pow a b n
/-- A power of a nonzero integer is nonzero. -/
protected theorem pow_ne_zero {n : Nat} (h : a ≠ 0) : a ^ n ≠ 0 := _root_.pow_ne_zero n h
/-- A power of a nonnegative integer is nonnegative. -/
protected theorem pow_nonneg {n : Nat} (h : 0 ≤ a) : 0 ≤ a ^ n := _root_.pow_nonneg h n
/-- Powers with the same exponent are monotone in a nonnegative base. -/
protected theorem pow_le_pow_left (h : 0 ≤ a) (k : a ≤ b) (n : Nat) : a ^ n ≤ b ^ n := pow_le_pow_left₀ h k n
/-- Powers of a base at least one are monotone in the exponent. -/
protected theorem pow_le_pow_right {m n : Nat} (h : 1 ≤ a) (k : m ≤ n) : a ^ m ≤ a ^ n := pow_le_pow_right₀ h k
/-- Powers of a base greater than one are strictly increasing in the exponent. -/
protected theorem pow_lt_pow_right {m n : Nat} (h : 1 < a) (k : m < n) : a ^ m < a ^ n := pow_lt_pow_right₀ h k
/-- The square of `-a` is the square of `a`. -/
protected theorem neg_sq (a : Int) : (-a) ^ 2 = a ^ 2 := by rw [Int.pow_two, Int.pow_two, Int.neg_mul_neg]

/-! ## Natural number part -/
theorem toNat_le {n : Nat} : a.toNat ≤ n ↔ a ≤ n := by omega
/-- A natural number is less than `a.toNat` exactly when it is less than `a` as an integer. -/
theorem lt_toNat {n : Nat} : n < a.toNat ↔ (n : Int) < a := by omega
/-- For nonnegative `a`, `a.toNat < n` exactly when `a < n`. -/
theorem toNat_lt {n : Nat} (h : 0 ≤ a) : a.toNat < n ↔ a < n := by omega
/-- On nonnegative integers, `toNat` preserves sums. -/
theorem toNat_add (h : 0 ≤ a) (k : 0 ≤ b) : (a + b).toNat = a.toNat + b.toNat := by omega
/-- `toNat` of the integer difference of two naturals is their truncated difference. -/
theorem toNat_sub (m n : Nat) : ((m : Int) - n).toNat = m - n := by omega
/-- `toNat` of an integer minus a natural is the truncated difference of `toNat` and that natural. -/
theorem toNat_sub' (a : Int) (b : Nat) : (a - b).toNat = a.toNat - b := by omega
/-- `toNat` takes zero to zero. -/
theorem toNat_zero : (0 : Int).toNat = 0 := rfl
/-- `toNat` takes one to one. -/
theorem toNat_one : (1 : Int).toNat = 1 := rfl
/-- `toNat` is monotone. -/
theorem toNat_le_toNat (h : a ≤ b) : a.toNat ≤ b.toNat := by omega
/-- For positive `b`, `a.toNat < b.toNat` exactly when `a < b`. -/
theorem toNat_lt_toNat (h : 0 < b) : a.toNat < b.toNat ↔ a < b := by omega
/-- An integer is at most its `toNat`. -/
theorem self_le_toNat (a : Int) : a ≤ a.toNat := by omega
/-- `a.toNat` is zero exactly when `a` is at most zero. -/
theorem toNat_eq_zero : a.toNat = 0 ↔ a ≤ 0 := by omega
/-- On nonnegative integers, `toNat` preserves products. -/
theorem toNat_mul (h : 0 ≤ a) (k : 0 ≤ b) : (a * b).toNat = a.toNat * b.toNat := by
  obtain ⟨m, rfl⟩ := exists_natCast_of_nonneg h
  obtain ⟨n, rfl⟩ := exists_natCast_of_nonneg k
  rfl

/-! ## Induction -/
/-- Integer induction up and down from zero. -/
@[elab_as_elim] protected theorem induction_on {p : Int → Prop} (i : Int) (zero : p 0)
    (succ : ∀ i : Nat, p i → p (i + 1)) (pred : ∀ i : Nat, p (-i) → p (-(i : Int) - 1)) : p i := by
  cases i with
  | ofNat n =>
    induction n with
    | zero => exact zero
    | succ n ih => exact succ n ih
  | negSucc n =>
    have h : ∀ n : Nat, p (-(n : Int)) := by
      intro n
      induction n with
      | zero => exact zero
      | succ n ih =>
        have := pred n ih
        rw [show -((n + 1 : Nat) : Int) = -(n : Int) - 1 by omega]; exact this
    have := h (n + 1)
    rw [show negSucc n = -((n + 1 : Nat) : Int) by omega]; exact this
end Int

/-! ## Mathlib's names for rings, over ℤ -/
section
variable {a b c d : Int}
/-- A minus sign comes out of the first factor of a product. -/
theorem neg_mul (a b : Int) : -a * b = -(a * b) := Int.neg_mul a b
/-- A minus sign comes out of the second factor of a product. -/
theorem mul_neg (a b : Int) : a * -b = -(a * b) := Int.mul_neg a b
/-- Minus signs on both factors of a product cancel. -/
theorem neg_mul_neg (a b : Int) : -a * -b = a * b := Int.neg_mul_neg a b
/-- Multiplication distributes over a difference from the left. -/
theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := Int.mul_sub a b c
/-- Multiplication distributes over a difference from the right. -/
theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := Int.sub_mul a b c
/-- Expands `a * (b - 1)` to `a * b - a`. -/
theorem mul_sub_one (a b : Int) : a * (b - 1) = a * b - a := by rw [Int.mul_sub, Int.mul_one]
/-- Expands `(a - 1) * b` to `a * b - b`. -/
theorem sub_one_mul (a b : Int) : (a - 1) * b = a * b - b := by rw [Int.sub_mul, Int.one_mul]
/-- Difference of squares, written as products: `a * a - b * b = (a + b) * (a - b)`. -/
theorem mul_self_sub_mul_self (a b : Int) : a * a - b * b = (a + b) * (a - b) := by
  rw [Int.mul_sub, Int.add_mul, Int.add_mul, Int.mul_comm b a]; omega
/-- Difference of squares: `a ^ 2 - b ^ 2 = (a + b) * (a - b)`. -/
theorem sq_sub_sq (a b : Int) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by rw [sq, sq, mul_self_sub_mul_self]
/-- Square of a difference: `(a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2`. -/
theorem sub_sq (a b : Int) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := by
  rw [sq, sq, sq, Int.sub_mul, Int.mul_sub, Int.mul_sub, Int.mul_comm b a, Int.mul_assoc]; omega
/-- Expands the square of a difference into `a ^ 2 - 2 * a * b + b ^ 2`. -/
theorem sub_pow_two (a b : Int) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := sub_sq a b
/-- Squaring removes a minus sign. -/
theorem neg_sq (a : Int) : (-a) ^ 2 = a ^ 2 := Int.neg_sq a
/-- The second power of `-a` is that of `a`. -/
theorem neg_pow_two (a : Int) : (-a) ^ 2 = a ^ 2 := Int.neg_sq a
/-- The square of `-1` is one. -/
theorem neg_one_sq : (-1 : Int) ^ 2 = 1 := rfl
/-- A power of `-a` is the same power of `-1` times that of `a`. -/
theorem neg_pow (a : Int) (n : Nat) : (-a) ^ n = (-1) ^ n * a ^ n := by rw [← mul_pow, neg_one_mul]
/-- Every power of `-1` is `1` or `-1`. -/
theorem neg_one_pow_eq_or (n : Nat) : (-1 : Int) ^ n = 1 ∨ (-1 : Int) ^ n = -1 := by
  induction n with
  | zero => exact .inl rfl
  | succ n ih => rw [pow_succ]; rcases ih with h | h <;> rw [h]; exact .inr rfl; exact .inl rfl
/-- `a * a = b * b` exactly when `a` and `b` agree up to sign. -/
theorem mul_self_eq_mul_self_iff : a * a = b * b ↔ a = b ∨ a = -b := by
  rw [← Int.natAbs_eq_iff_mul_self_eq]; exact Int.natAbs_eq_natAbs_iff
/-- Two squares are equal exactly when the numbers agree up to sign. -/
theorem sq_eq_sq_iff_eq_or_eq_neg : a ^ 2 = b ^ 2 ↔ a = b ∨ a = -b := by rw [sq, sq]; exact mul_self_eq_mul_self_iff
/-- If `a ≤ b` and `b ≤ a` (and `-b ≤ a`), the squares of `a` and `b` are equal. -/
theorem sq_eq_sq' (h₁ : -b ≤ a) (h₂ : a ≤ b) (h₃ : b ≤ a) : a ^ 2 = b ^ 2 := by rw [show a = b by omega]
/-- The square of an integer is one exactly when the integer is `1` or `-1`. -/
theorem sq_eq_one_iff : a ^ 2 = 1 ↔ a = 1 ∨ a = -1 := by
  have := @sq_eq_sq_iff_eq_or_eq_neg a 1; rw [one_pow] at this; exact this
/-- `a * a = 1` exactly when `a` is `1` or `-1`. -/
theorem mul_self_eq_one_iff : a * a = 1 ↔ a = 1 ∨ a = -1 := by rw [← sq]; exact sq_eq_one_iff
/-- Multiplying on the left by a nonpositive number reverses an inequality. -/
theorem mul_le_mul_of_nonpos_left (h : b ≤ a) (k : c ≤ 0) : c * a ≤ c * b := Int.mul_le_mul_of_nonpos_left h k
/-- Multiplying on the right by a nonpositive number reverses an inequality. -/
theorem mul_le_mul_of_nonpos_right (h : b ≤ a) (k : c ≤ 0) : a * c ≤ b * c := Int.mul_le_mul_of_nonpos_right h k
/-- Multiplying on the left by a negative number reverses a strict inequality. -/
theorem mul_lt_mul_of_neg_left (h : b < a) (k : c < 0) : c * a < c * b := Int.mul_lt_mul_of_neg_left h k
/-- Multiplying on the right by a negative number reverses a strict inequality. -/
theorem mul_lt_mul_of_neg_right (h : b < a) (k : c < 0) : a * c < b * c := Int.mul_lt_mul_of_neg_right h k
/-- The product of two nonpositive integers is nonnegative. -/
theorem mul_nonneg_of_nonpos_of_nonpos (h : a ≤ 0) (k : b ≤ 0) : 0 ≤ a * b := Int.mul_nonneg_of_nonpos_of_nonpos h k
/-- The product of two negative integers is nonnegative. -/
theorem mul_nonneg_of_neg_of_neg (h : a < 0) (k : b < 0) : 0 ≤ a * b := Int.le_of_lt (Int.mul_pos_of_neg_of_neg h k)
/-- The product of two negative integers is positive. -/
theorem mul_pos_of_neg_of_neg (h : a < 0) (k : b < 0) : 0 < a * b := Int.mul_pos_of_neg_of_neg h k
/-- The product of a positive and a negative integer is negative. -/
theorem mul_neg_of_pos_of_neg (h : 0 < a) (k : b < 0) : a * b < 0 := Int.mul_neg_of_pos_of_neg h k
/-- The product of a negative and a positive integer is negative. -/
theorem mul_neg_of_neg_of_pos (h : a < 0) (k : 0 < b) : a * b < 0 := Int.mul_neg_of_neg_of_pos h k
/-- The product of a nonnegative and a nonpositive integer is nonpositive. -/
theorem mul_nonpos_of_nonneg_of_nonpos (h : 0 ≤ a) (k : b ≤ 0) : a * b ≤ 0 := Int.mul_nonpos_of_nonneg_of_nonpos h k
/-- The product of a nonpositive and a nonnegative integer is nonpositive. -/
theorem mul_nonpos_of_nonpos_of_nonneg (h : a ≤ 0) (k : 0 ≤ b) : a * b ≤ 0 := Int.mul_nonpos_of_nonpos_of_nonneg h k
/-- If a product is positive, its factors are both positive or both negative. -/
theorem pos_and_pos_or_neg_and_neg_of_mul_pos (h : 0 < a * b) : 0 < a ∧ 0 < b ∨ a < 0 ∧ b < 0 := by
  rcases Int.lt_trichotomy a 0 with ha | rfl | ha
  · rcases Int.lt_or_ge b 0 with hb | hb
    · exact .inr ⟨ha, hb⟩
    · have := Int.mul_nonpos_of_nonpos_of_nonneg (Int.le_of_lt ha) hb; omega
  · rw [Int.zero_mul] at h; omega
  · rcases Int.lt_or_ge 0 b with hb | hb
    · exact .inl ⟨ha, hb⟩
    · have := Int.mul_nonpos_of_nonneg_of_nonpos (Int.le_of_lt ha) hb; omega
/-- A product is positive exactly when its factors are both positive or both negative. -/
theorem mul_pos_iff : 0 < a * b ↔ 0 < a ∧ 0 < b ∨ a < 0 ∧ b < 0 :=
  ⟨pos_and_pos_or_neg_and_neg_of_mul_pos, fun h => h.elim (fun h => mul_pos h.1 h.2) fun h => mul_pos_of_neg_of_neg h.1 h.2⟩
/-- A product is negative exactly when its factors have opposite signs. -/
theorem mul_neg_iff : a * b < 0 ↔ 0 < a ∧ b < 0 ∨ a < 0 ∧ 0 < b := by
  have := @mul_pos_iff a (-b)
  rw [Int.mul_neg] at this; omega
/-- If `-b < a < b`, then `a ^ 2 < b ^ 2`. -/
theorem sq_lt_sq' (h₁ : -b < a) (h₂ : a < b) : a ^ 2 < b ^ 2 := by
  rw [sq, sq]; exact Int.natAbs_lt_iff_mul_self_lt.1 (by omega)
/-- If `-b ≤ a ≤ b`, then `a ^ 2 ≤ b ^ 2`. -/
theorem sq_le_sq' (h₁ : -b ≤ a) (h₂ : a ≤ b) : a ^ 2 ≤ b ^ 2 := by
  rw [sq, sq]; exact Int.natAbs_le_iff_mul_self_le.1 (by omega)
/-- Twice a product is at most the sum of the squares. -/
theorem two_mul_le_add_sq (a b : Int) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  have := sq_nonneg (a - b); rw [sub_sq] at this; omega
end
