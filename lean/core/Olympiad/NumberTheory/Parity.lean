prelude
import Olympiad.NumberTheory.IntDvd
set_option linter.all false
set_option autoImplicit false
universe u

/-! Even and odd numbers, squares. -/

section
variable {α : Type u} [∀ n, OfNat α n] [Add α] [Mul α] [NatPow α] [IsNumberSemiring α] {m n a b : α}
/-- Even plus even is even. -/
theorem Even.add (hm : Even m) (hn : Even n) : Even (m + n) := by
  obtain ⟨r, rfl⟩ := hm; obtain ⟨s, rfl⟩ := hn; exact ⟨r + s, add_add_add_comm r r s s⟩
/-- A multiple of an even number is even. -/
theorem Even.mul_left (hm : Even m) (n : α) : Even (n * m) := by
  obtain ⟨r, rfl⟩ := hm; exact ⟨n * r, mul_add n r r⟩
/-- A multiple of an even number is even. -/
theorem Even.mul_right (hm : Even m) (n : α) : Even (m * n) := by
  obtain ⟨r, rfl⟩ := hm; exact ⟨r * n, add_mul r r n⟩
/-- Twice a number is even. -/
theorem even_add_self (a : α) : Even (a + a) := ⟨a, rfl⟩
/-- Twice a number is even. -/
theorem even_two_mul (a : α) : Even (2 * a) := ⟨a, two_mul a⟩
/-- Even numbers are the doubles. -/
theorem even_iff_exists_two_mul : Even a ↔ ∃ b, a = 2 * b :=
  ⟨fun ⟨r, h⟩ => ⟨r, h.trans (two_mul r).symm⟩, fun ⟨r, h⟩ => ⟨r, h.trans (two_mul r)⟩⟩
/-- Even numbers are the doubles. -/
theorem even_iff_exists_two_nsmul : Even a ↔ ∃ b, a = 2 * b := even_iff_exists_two_mul
/-- `0` is even. -/
theorem Even.zero : Even (0 : α) := ⟨0, (add_zero 0).symm⟩
/-- `0` is even. -/
theorem even_zero : Even (0 : α) := Even.zero
/-- `2` is even. -/
theorem even_two : Even (2 : α) := ⟨1, one_add_one_eq_two.symm⟩
/-- `1` is odd. -/
theorem odd_one : Odd (1 : α) := ⟨0, by rw [mul_zero, zero_add]⟩
/-- Odd plus odd is even. -/
theorem Odd.add_odd (hm : Odd m) (hn : Odd n) : Even (m + n) := by
  obtain ⟨r, rfl⟩ := hm; obtain ⟨s, rfl⟩ := hn
  refine ⟨r + s + 1, ?_⟩
  rw [two_mul, two_mul]; simp only [add_assoc, add_left_comm, add_comm]
/-- Even plus odd is odd. -/
theorem Even.add_odd (hm : Even m) (hn : Odd n) : Odd (m + n) := by
  obtain ⟨r, rfl⟩ := hm; obtain ⟨s, rfl⟩ := hn
  exact ⟨r + s, by rw [mul_add, ← two_mul, add_assoc]⟩
/-- Odd plus even is odd. -/
theorem Odd.add_even (hm : Odd m) (hn : Even n) : Odd (m + n) := by rw [add_comm]; exact hn.add_odd hm
/-- After an even number comes an odd one. -/
theorem Even.add_one (h : Even a) : Odd (a + 1) := h.add_odd odd_one
/-- After an odd number comes an even one. -/
theorem Odd.add_one (h : Odd a) : Even (a + 1) := h.add_odd odd_one
/-- Odd times odd is odd. -/
theorem Odd.mul (hm : Odd m) (hn : Odd n) : Odd (m * n) := by
  obtain ⟨r, rfl⟩ := hm; obtain ⟨s, rfl⟩ := hn
  refine ⟨r * (2 * s + 1) + s, ?_⟩
  rw [add_mul, mul_add 2, one_mul, mul_assoc, add_assoc]
/-- A power of an odd number is odd. -/
theorem Odd.pow (hm : Odd m) {k : ℕ} : Odd (m ^ k) := by
  induction k with
  | zero => rw [pow_zero]; exact odd_one
  | succ k ih => rw [pow_succ]; exact ih.mul hm
/-- A positive power of an even number is even. -/
theorem Even.pow_of_ne_zero (hm : Even m) {k : ℕ} (hk : k ≠ 0) : Even (m ^ k) := by
  cases k with
  | zero => exact absurd rfl hk
  | succ k => rw [pow_succ]; exact hm.mul_left _
/-- `r * r` is a square. -/
theorem IsSquare.mul_self (r : α) : IsSquare (r * r) := ⟨r, rfl⟩
/-- `r ^ 2` is a square. -/
theorem IsSquare.sq (r : α) : IsSquare (r ^ 2) := ⟨r, pow_two r⟩
/-- Squares, written as powers. -/
theorem isSquare_iff_exists_sq (a : α) : IsSquare a ↔ ∃ r, a = r ^ 2 :=
  ⟨fun ⟨r, h⟩ => ⟨r, h.trans (pow_two r).symm⟩, fun ⟨r, h⟩ => ⟨r, h.trans (pow_two r)⟩⟩
/-- A product of squares is a square. -/
theorem IsSquare.mul (ha : IsSquare a) (hb : IsSquare b) : IsSquare (a * b) := by
  obtain ⟨r, rfl⟩ := ha; obtain ⟨s, rfl⟩ := hb; exact ⟨r * s, mul_mul_mul_comm r r s s⟩
/-- An even power is a square. -/
theorem Even.isSquare_pow {k : ℕ} (hk : Even k) (a : α) : IsSquare (a ^ k) := by
  obtain ⟨r, rfl⟩ := hk; exact ⟨a ^ r, pow_add a r r⟩
end

private theorem not_iff_left (a b : Prop) : ¬ (a ↔ b) ↔ (¬ a ↔ b) := by
  by_cases ha : a <;> by_cases hb : b <;> simp [ha, hb]
private theorem not_iff_both (a b : Prop) : (a ↔ b) ↔ (¬ a ↔ ¬ b) := by
  by_cases ha : a <;> by_cases hb : b <;> simp [ha, hb]
private theorem not_iff_right (a b : Prop) : ¬ (a ↔ b) ↔ (¬ b ↔ a) := by
  by_cases ha : a <;> by_cases hb : b <;> simp [ha, hb]
namespace Nat
variable {m n k : ℕ}
/-- Even numbers by remainder. -/
theorem even_iff : Even n ↔ n % 2 = 0 := ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
/-- Odd numbers by remainder. -/
theorem odd_iff : Odd n ↔ n % 2 = 1 := ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
instance : DecidablePred (Even : ℕ → Prop) := fun _ => decidable_of_iff _ even_iff.symm
instance : DecidablePred (Odd : ℕ → Prop) := fun _ => decidable_of_iff _ odd_iff.symm
/-- Not even: the remainder is 1. -/
theorem not_even_iff : ¬ Even n ↔ n % 2 = 1 := by rw [even_iff]; omega
/-- Not odd: the remainder is 0. -/
theorem not_odd_iff : ¬ Odd n ↔ n % 2 = 0 := by rw [odd_iff]; omega
/-- Not even means odd. -/
@[simp] theorem not_even_iff_odd : ¬ Even n ↔ Odd n := by rw [not_even_iff, odd_iff]
/-- Not odd means even. -/
@[simp] theorem not_odd_iff_even : ¬ Odd n ↔ Even n := by rw [not_odd_iff, even_iff]
/-- Every number is even or odd. -/
theorem even_or_odd (n : ℕ) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; omega
/-- Every number is a double or one more than a double. -/
theorem even_or_odd' (n : ℕ) : ∃ k, n = 2 * k ∨ n = 2 * k + 1 := ⟨n / 2, by omega⟩
/-- No number is both even and odd. -/
theorem even_xor_odd (n : ℕ) : ¬ (Even n ∧ Odd n) := by rw [even_iff, odd_iff]; omega
/-- When a sum is even. -/
theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by simp only [even_iff]; omega
/-- When a sum is even. -/
theorem even_add' : Even (m + n) ↔ (Odd m ↔ Odd n) := by rw [even_add, ← not_even_iff_odd, ← not_even_iff_odd]; exact not_iff_both _ _
/-- When the next number is even. -/
theorem even_add_one : Even (n + 1) ↔ ¬ Even n := by simp only [even_iff]; omega
/-- When a sum is odd. -/
theorem odd_add : Odd (m + n) ↔ (Odd m ↔ Even n) := by rw [← not_even_iff_odd, even_add, ← not_even_iff_odd]; exact not_iff_left _ _
/-- When a sum is odd. -/
theorem odd_add' : Odd (m + n) ↔ (Odd n ↔ Even m) := by rw [Nat.add_comm]; exact odd_add
/-- When the next number is odd. -/
theorem odd_add_one : Odd (n + 1) ↔ ¬ Odd n := by simp only [odd_iff]; omega
/-- When a difference is even. -/
theorem even_sub (h : n ≤ m) : Even (m - n) ↔ (Even m ↔ Even n) := by
  obtain ⟨d, rfl⟩ := exists_add_of_le h
  rw [Nat.add_sub_cancel_left, even_add]; by_cases a : Even n <;> by_cases b : Even d <;> simp [a, b]
/-- When a difference is even. -/
theorem even_sub' (h : n ≤ m) : Even (m - n) ↔ (Odd m ↔ Odd n) := by rw [even_sub h, ← not_even_iff_odd, ← not_even_iff_odd]; exact not_iff_both _ _
/-- When a difference is odd. -/
theorem odd_sub (h : n ≤ m) : Odd (m - n) ↔ (Odd m ↔ Even n) := by rw [← not_even_iff_odd, even_sub h, ← not_even_iff_odd]; exact not_iff_left _ _
/-- When a product is even. -/
theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  constructor
  · intro h
    rcases even_or_odd m with a | a
    · exact .inl a
    · rcases even_or_odd n with b | b
      · exact .inr b
      · exact absurd (a.mul b) (not_odd_iff_even.2 h)
  · exact fun h => h.elim (·.mul_right n) (·.mul_left m)
/-- When a product is odd. -/
theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  rw [← not_even_iff_odd, even_mul, ← not_even_iff_odd, ← not_even_iff_odd]
  exact ⟨fun h => ⟨fun a => h (.inl a), fun b => h (.inr b)⟩, fun ⟨a, b⟩ h => h.elim a b⟩
/-- Factors of an odd number are odd. -/
theorem Odd.of_mul_left (h : Odd (m * n)) : Odd m := (odd_mul.1 h).1
/-- Factors of an odd number are odd. -/
theorem Odd.of_mul_right (h : Odd (m * n)) : Odd n := (odd_mul.1 h).2
/-- When a power is even. -/
theorem even_pow : Even (m ^ n) ↔ Even m ∧ n ≠ 0 := by
  refine ⟨fun h => ⟨?_, fun e => ?_⟩, fun h => h.1.pow_of_ne_zero h.2⟩
  · rcases even_or_odd m with a | a
    · exact a
    · exact absurd a.pow (not_odd_iff_even.2 h)
  · rw [e, Nat.pow_zero] at h; exact absurd h (by decide)
/-- When a positive power is even. -/
theorem even_pow' (h : n ≠ 0) : Even (m ^ n) ↔ Even m := even_pow.trans ⟨And.left, fun k => ⟨k, h⟩⟩
/-- When a positive power is odd. -/
theorem odd_pow_iff {e : ℕ} (h : e ≠ 0) : Odd (n ^ e) ↔ Odd n := by rw [← not_even_iff_odd, even_pow' h, not_even_iff_odd]
/-- The product of two neighbours is even. -/
theorem even_mul_succ_self (n : ℕ) : Even (n * (n + 1)) := by
  rw [even_mul, even_add_one]; exact Classical.em _
/-- The product of two neighbours is even. -/
theorem even_mul_pred_self (n : ℕ) : Even (n * (n - 1)) := by
  cases n with
  | zero => exact ⟨0, rfl⟩
  | succ n => rw [Nat.mul_comm]; exact even_mul_succ_self n
/-- Even means divisible by 2. -/
protected theorem even_iff_two_dvd : Even n ↔ 2 ∣ n := by rw [even_iff]; omega
/-- Odd means not divisible by 2. -/
theorem odd_iff_not_two_dvd : Odd n ↔ ¬ 2 ∣ n := by rw [odd_iff]; omega
/-- `2` divides the product of two neighbours. -/
theorem two_dvd_mul_add_one (n : ℕ) : 2 ∣ n * (n + 1) := Nat.even_iff_two_dvd.1 (even_mul_succ_self n)
/-- Halve and double an even number. -/
theorem two_mul_div_two_of_even (h : Even n) : 2 * (n / 2) = n := by rw [even_iff] at h; omega
/-- Halve and double an even number. -/
theorem div_two_mul_two_of_even (h : Even n) : n / 2 * 2 = n := by rw [even_iff] at h; omega
/-- Halve and double an odd number. -/
theorem two_mul_div_two_add_one_of_odd (h : Odd n) : 2 * (n / 2) + 1 = n := by rw [odd_iff] at h; omega
/-- Halve and double an odd number. -/
theorem div_two_mul_two_add_one_of_odd (h : Odd n) : n / 2 * 2 + 1 = n := by rw [odd_iff] at h; omega
end Nat

namespace Int
variable {m n : ℤ}
/-- Even numbers by remainder. -/
theorem even_iff : Even n ↔ n % 2 = 0 := ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
/-- Odd numbers by remainder. -/
theorem odd_iff : Odd n ↔ n % 2 = 1 := ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
instance : DecidablePred (Even : ℤ → Prop) := fun _ => decidable_of_iff _ even_iff.symm
instance : DecidablePred (Odd : ℤ → Prop) := fun _ => decidable_of_iff _ odd_iff.symm
/-- Not even: the remainder is 1. -/
theorem not_even_iff : ¬ Even n ↔ n % 2 = 1 := by rw [even_iff]; omega
/-- Not odd: the remainder is 0. -/
theorem not_odd_iff : ¬ Odd n ↔ n % 2 = 0 := by rw [odd_iff]; omega
/-- Not even means odd. -/
@[simp] theorem not_even_iff_odd : ¬ Even n ↔ Odd n := by rw [not_even_iff, odd_iff]
/-- Not odd means even. -/
@[simp] theorem not_odd_iff_even : ¬ Odd n ↔ Even n := by rw [not_odd_iff, even_iff]
/-- Every number is even or odd. -/
theorem even_or_odd (n : ℤ) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; omega
/-- Every number is a double or one more than a double. -/
theorem even_or_odd' (n : ℤ) : ∃ k, n = 2 * k ∨ n = 2 * k + 1 := ⟨n / 2, by omega⟩
/-- When a sum is even. -/
theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by simp only [even_iff]; omega
/-- When a sum is even. -/
theorem even_add' : Even (m + n) ↔ (Odd m ↔ Odd n) := by rw [even_add, ← not_even_iff_odd, ← not_even_iff_odd]; exact not_iff_both _ _
/-- When the next number is even. -/
theorem even_add_one : Even (n + 1) ↔ ¬ Even n := by simp only [even_iff]; omega
/-- Signs do not matter for parity. -/
theorem even_neg : Even (-n) ↔ Even n := by simp only [even_iff]; omega
/-- When a difference is even. -/
theorem even_sub : Even (m - n) ↔ (Even m ↔ Even n) := by rw [Int.sub_eq_add_neg, even_add, even_neg]
/-- When a difference is even. -/
theorem even_sub' : Even (m - n) ↔ (Odd m ↔ Odd n) := by rw [even_sub, ← not_even_iff_odd, ← not_even_iff_odd]; exact not_iff_both _ _
/-- When the number before is even. -/
theorem even_sub_one : Even (n - 1) ↔ ¬ Even n := by simp only [even_iff]; omega
/-- When a sum is odd. -/
theorem odd_add : Odd (m + n) ↔ (Odd m ↔ Even n) := by rw [← not_even_iff_odd, even_add, ← not_even_iff_odd]; exact not_iff_left _ _
/-- When a difference is odd. -/
theorem odd_sub : Odd (m - n) ↔ (Odd m ↔ Even n) := by rw [← not_even_iff_odd, even_sub, ← not_even_iff_odd]; exact not_iff_left _ _
/-- Signs do not matter for parity. -/
theorem odd_neg : Odd (-n) ↔ Odd n := by simp only [odd_iff]; omega
/-- When a product is even. -/
theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  constructor
  · intro h
    rcases even_or_odd m with a | a
    · exact .inl a
    · rcases even_or_odd n with b | b
      · exact .inr b
      · exact absurd (a.mul b) (not_odd_iff_even.2 h)
  · exact fun h => h.elim (·.mul_right n) (·.mul_left m)
/-- When a product is odd. -/
theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  rw [← not_even_iff_odd, even_mul, ← not_even_iff_odd, ← not_even_iff_odd]
  exact ⟨fun h => ⟨fun a => h (.inl a), fun b => h (.inr b)⟩, fun ⟨a, b⟩ h => h.elim a b⟩
/-- When a power is even. -/
theorem even_pow {k : ℕ} : Even (m ^ k) ↔ Even m ∧ k ≠ 0 := by
  refine ⟨fun h => ⟨?_, fun e => ?_⟩, fun h => h.1.pow_of_ne_zero h.2⟩
  · rcases even_or_odd m with a | a
    · exact a
    · exact absurd a.pow (not_odd_iff_even.2 h)
  · rw [e] at h; exact absurd (show Even (1 : ℤ) from h) (by decide)
/-- When a positive power is even. -/
theorem even_pow' {k : ℕ} (h : k ≠ 0) : Even (m ^ k) ↔ Even m := even_pow.trans ⟨And.left, fun l => ⟨l, h⟩⟩
/-- The product of two neighbours is even. -/
theorem even_mul_succ_self (n : ℤ) : Even (n * (n + 1)) := by
  rw [even_mul, even_add_one]; exact Classical.em _
/-- The product of two neighbours is even. -/
theorem even_mul_pred_self (n : ℤ) : Even (n * (n - 1)) := by
  rw [even_mul, even_sub_one]; exact Classical.em _
/-- Even means divisible by 2. -/
theorem even_iff_two_dvd : Even n ↔ 2 ∣ n := by rw [even_iff]; omega
/-- Odd means not divisible by 2. -/
theorem odd_iff_not_two_dvd : Odd n ↔ ¬ 2 ∣ n := by rw [odd_iff]; omega
/-- Parity of a cast. -/
@[norm_cast] theorem even_coe_nat (n : ℕ) : Even (n : ℤ) ↔ Even n := by rw [even_iff, Nat.even_iff]; omega
/-- Parity of a cast. -/
@[norm_cast] theorem odd_coe_nat (n : ℕ) : Odd (n : ℤ) ↔ Odd n := by rw [odd_iff, Nat.odd_iff]; omega
/-- Parity of the absolute value. -/
@[simp] theorem natAbs_even : Even n.natAbs ↔ Even n := by rw [even_iff, Nat.even_iff]; omega
/-- Parity of the absolute value. -/
@[simp] theorem natAbs_odd : Odd n.natAbs ↔ Odd n := by rw [odd_iff, Nat.odd_iff]; omega
/-- Halve and double an even number. -/
theorem two_mul_ediv_two_of_even (h : Even n) : 2 * (n / 2) = n := by rw [even_iff] at h; omega
end Int
/-- `even_iff_two_dvd`, for naturals and integers. -/
class EvenIffDvd (α : Type u) [Add α] [∀ n, OfNat α n] [Dvd α] : Prop where iff : ∀ a : α, Even a ↔ 2 ∣ a
instance : EvenIffDvd ℕ := ⟨fun _ => Nat.even_iff_two_dvd⟩
instance : EvenIffDvd ℤ := ⟨fun _ => Int.even_iff_two_dvd⟩
/-- Even means divisible by 2. -/
theorem even_iff_two_dvd {α : Type u} [Add α] [∀ n, OfNat α n] [Dvd α] [EvenIffDvd α] {a : α} : Even a ↔ 2 ∣ a := EvenIffDvd.iff a
/-- `2` divides an even number. -/
theorem Even.two_dvd {α : Type u} [Add α] [∀ n, OfNat α n] [Dvd α] [EvenIffDvd α] {a : α} (h : Even a) : 2 ∣ a := even_iff_two_dvd.1 h
/-- Even minus even is even. -/
theorem Even.sub {m n : ℤ} (hm : Even m) (hn : Even n) : Even (m - n) := Int.even_sub.2 (iff_of_true hm hn)
/-- Odd minus odd is even. -/
theorem Odd.sub_odd {m n : ℤ} (hm : Odd m) (hn : Odd n) : Even (m - n) := Int.even_sub'.2 (iff_of_true hm hn)
/-- Odd minus even is odd. -/
theorem Odd.sub_even {m n : ℤ} (hm : Odd m) (hn : Even n) : Odd (m - n) := Int.odd_sub.2 (iff_of_true hm hn)
/-- Even minus odd is odd. -/
theorem Even.sub_odd {m n : ℤ} (hm : Even m) (hn : Odd n) : Odd (m - n) := by rw [Int.even_iff] at hm; rw [Int.odd_iff] at *; omega
/-- The negative of an even number is even. -/
theorem Even.neg {m : ℤ} (hm : Even m) : Even (-m) := Int.even_neg.2 hm
/-- The negative of an odd number is odd. -/
theorem Odd.neg {m : ℤ} (hm : Odd m) : Odd (-m) := Int.odd_neg.2 hm
/-- An odd natural number is positive. -/
theorem Odd.pos {n : ℕ} (h : Odd n) : 0 < n := by obtain ⟨m, rfl⟩ := h; omega
/-- An even power forgets the sign. -/
theorem Even.neg_pow {k : ℕ} (h : Even k) (a : ℤ) : (-a) ^ k = a ^ k := by
  obtain ⟨r, rfl⟩ := h
  rw [pow_add, pow_add, ← mul_pow, ← mul_pow, Int.neg_mul, Int.mul_neg, Int.neg_neg]
/-- An odd power keeps the sign. -/
theorem Odd.neg_pow {k : ℕ} (h : Odd k) (a : ℤ) : (-a) ^ k = -a ^ k := by
  obtain ⟨r, rfl⟩ := h
  rw [pow_succ, pow_succ, Even.neg_pow ⟨r, two_mul r⟩, Int.mul_neg]
/-- An even power of -1. -/
theorem Even.neg_one_pow {k : ℕ} (h : Even k) : (-1 : ℤ) ^ k = 1 := by rw [h.neg_pow]; exact one_pow k
/-- An odd power of -1. -/
theorem Odd.neg_one_pow {k : ℕ} (h : Odd k) : (-1 : ℤ) ^ k = -1 := by rw [h.neg_pow, one_pow]
