prelude
import Olympiad.Nat.Basic
set_option linter.all false
set_option autoImplicit false
universe u
/-! # Natural numbers: order, truncated subtraction, division, gcd -/
theorem Or.imp {a b c d : Prop} (f : a → c) (g : b → d) (h : a ∨ b) : c ∨ d :=
  h.elim (fun x => .inl (f x)) (fun x => .inr (g x))
/-- The left side of a disjunction may be replaced by a consequence of it. -/
theorem Or.imp_left {a b c : Prop} (f : a → b) (h : a ∨ c) : b ∨ c := h.imp f id
namespace Nat
/-- The induction principle for natural numbers with cases written `0` and `n + 1`. -/
@[elab_as_elim, induction_eliminator] protected noncomputable def recAux {motive : Nat → Sort u}
    (zero : motive 0) (succ : ∀ n, motive n → motive (n + 1)) (t : Nat) : motive t := Nat.rec zero succ t
/-- The case distinction for natural numbers with cases written `0` and `n + 1`. -/
@[elab_as_elim, cases_eliminator] protected def casesAuxOn {motive : Nat → Sort u} (t : Nat)
    (zero : motive 0) (succ : ∀ n, motive (n + 1)) : motive t := Nat.casesOn t zero succ

/-- The first two factors of a right-nested product of three natural numbers may be swapped. -/
protected theorem mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) := by
  rw [← Nat.mul_assoc, Nat.mul_comm n m, Nat.mul_assoc]
/-- The last two terms of a left-nested sum of natural numbers may be swapped. -/
protected theorem add_right_comm (n m k : Nat) : n + m + k = n + k + m := by
  rw [Nat.add_assoc, Nat.add_comm m k, Nat.add_assoc]
/-- An equal right summand may be cancelled from an equation of natural numbers. -/
protected theorem add_right_cancel {n m k : Nat} (h : n + k = m + k) : n = m := by
  induction k with
  | zero => exact h
  | succ k ih => exact ih (succ.inj' h)
/-- An equal left summand may be cancelled from an equation of natural numbers. -/
protected theorem add_left_cancel {n m k : Nat} (h : k + n = k + m) : n = m := by
  rw [Nat.add_comm k, Nat.add_comm k] at h; exact Nat.add_right_cancel h

/-! ## Order -/
theorem not_succ_le_zero (n : Nat) : ¬ n + 1 ≤ 0 := fun h => nomatch h
/-- Nothing is less than zero among the natural numbers. -/
theorem not_lt_zero (n : Nat) : ¬ n < 0 := fun h => nomatch h
/-- No natural number is less than itself. -/
protected theorem lt_irrefl (n : Nat) : ¬ n < n := Nat.lt_irrefl_aux n
/-- Of two natural numbers, the first is less than the second or at least equal to it. -/
protected theorem lt_or_ge (a b : Nat) : a < b ∨ b ≤ a := by
  induction b with
  | zero => exact .inr (zero_le a)
  | succ b ih => cases ih with
    | inl h => exact .inl (.step h)
    | inr h => cases h with
      | refl => exact .inl (Nat.le_refl _)
      | step h => exact .inr (succ_le_succ h)
/-- Of two natural numbers, one is at most the other. -/
protected theorem le_total (a b : Nat) : a ≤ b ∨ b ≤ a :=
  (Nat.lt_or_ge a b).imp (fun h => Nat.le_trans (le_succ a) h) id
/-- When `a ≤ b` fails, `b < a` holds. -/
protected theorem lt_of_not_le {a b : Nat} (h : ¬ a ≤ b) : b < a :=
  (Nat.lt_or_ge b a).elim id (fun k => absurd k h)
/-- When `a < b` fails, `b ≤ a` holds. -/
protected theorem le_of_not_lt {a b : Nat} (h : ¬ a < b) : b ≤ a :=
  (Nat.lt_or_ge a b).elim (fun k => absurd k h) id
/-- When `a < b`, the number `b` is not at most `a`. -/
protected theorem not_le_of_lt {a b : Nat} (h : a < b) : ¬ b ≤ a := fun k => Nat.lt_irrefl a (Nat.le_trans h k)
/-- A strict inequality implies the weak one. -/
protected theorem le_of_lt {a b : Nat} (h : a < b) : a ≤ b := Nat.le_trans (le_succ a) h
/-- A strict inequality followed by a weak one gives a strict one. -/
protected theorem lt_of_lt_of_le {a b c : Nat} (h : a < b) (k : b ≤ c) : a < c := Nat.le_trans h k
/-- A weak inequality followed by a strict one gives a strict one. -/
protected theorem lt_of_le_of_lt {a b c : Nat} (h : a ≤ b) (k : b < c) : a < c := Nat.le_trans (succ_le_succ h) k
/-- A strict inequality followed by an equality gives a strict inequality between naturals. -/
protected theorem lt_of_lt_of_eq {a b c : Nat} (h : a < b) (k : b = c) : a < c := k ▸ h
/-- Naturals that are each at most the other are equal. -/
protected theorem le_antisymm {a b : Nat} (h : a ≤ b) (k : b ≤ a) : a = b := by
  cases h with
  | refl => rfl
  | step h => exact absurd k (Nat.not_le_of_lt (succ_le_succ h))
/-- Of two different naturals, the first is less or greater than the second. -/
protected theorem lt_or_gt_of_ne {a b : Nat} (h : a ≠ b) : a < b ∨ a > b :=
  (Nat.lt_or_ge a b).imp id fun k => (Nat.lt_or_ge b a).elim id fun l => absurd (Nat.le_antisymm l k) h
/-- A natural that is greater than another differs from it. -/
protected theorem ne_of_gt {a b : Nat} (h : b < a) : a ≠ b := fun e => Nat.lt_irrefl b (e ▸ h)
/-- A natural that is less than another differs from it. -/
protected theorem ne_of_lt {a b : Nat} (h : a < b) : a ≠ b := fun e => Nat.lt_irrefl b (e ▸ h)
/-- A nonzero natural is positive. -/
protected theorem pos_of_ne_zero {n : Nat} (h : n ≠ 0) : 0 < n := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => exact succ_le_succ (zero_le n)
/-- Every successor `n + 1` is positive. -/
protected theorem zero_lt_succ (n : Nat) : 0 < n + 1 := succ_le_succ (zero_le n)
/-- Zero is less than one in the naturals. -/
protected theorem zero_lt_one : 0 < (1 : Nat) := Nat.le_refl _
/-- A natural that is at most zero is zero. -/
protected theorem eq_zero_of_le_zero {n : Nat} (h : n ≤ 0) : n = 0 := Nat.le_antisymm h (zero_le n)
/-- Not `a ≤ b` is the same proposition as `b + 1 ≤ a`, for naturals. -/
protected theorem not_le_eq (a b : Nat) : (¬ a ≤ b) = (b + 1 ≤ a) := propext ⟨Nat.lt_of_not_le, Nat.not_le_of_lt⟩
/-- Not `a < b` is the same proposition as `b ≤ a`, for naturals. -/
protected theorem not_lt_eq (a b : Nat) : (¬ a < b) = (b ≤ a) :=
  propext ⟨Nat.le_of_not_lt, fun h k => Nat.not_le_of_lt k h⟩
/-- Not `a ≥ b` is the same proposition as `a + 1 ≤ b`, for naturals. -/
protected theorem not_ge_eq (a b : Nat) : (¬ a ≥ b) = (a + 1 ≤ b) := Nat.not_le_eq b a
/-- Not `a > b` is the same proposition as `a ≤ b`, for naturals. -/
protected theorem not_gt_eq (a b : Nat) : (¬ a > b) = (a ≤ b) := Nat.not_lt_eq b a

/-! ## Order and the operations -/
theorem le_add_right (n k : Nat) : n ≤ n + k := by
  induction k with
  | zero => exact .refl
  | succ k ih => exact .step ih
/-- A natural is at most its sum with another natural on the left. -/
theorem le_add_left (n k : Nat) : n ≤ k + n := Nat.add_comm n k ▸ le_add_right n k
/-- If `n ≤ m`, then `m` is `n` plus some natural. -/
theorem exists_add_of_le {n m : Nat} (h : n ≤ m) : ∃ k, m = n + k := by
  induction h with
  | refl => exact ⟨0, rfl⟩
  | step _ ih => exact let ⟨k, e⟩ := ih; ⟨k + 1, congrArg succ e⟩
/-- Adding the same natural on the right preserves `≤`. -/
protected theorem add_le_add_right {n m : Nat} (h : n ≤ m) (k : Nat) : n + k ≤ m + k := by
  induction k with
  | zero => exact h
  | succ k ih => exact succ_le_succ ih
/-- Adding the same natural on the left preserves `≤`. -/
protected theorem add_le_add_left {n m : Nat} (h : n ≤ m) (k : Nat) : k + n ≤ k + m := by
  rw [Nat.add_comm k, Nat.add_comm k]; exact Nat.add_le_add_right h k
/-- Two inequalities `≤` of naturals may be added side by side. -/
protected theorem add_le_add {a b c d : Nat} (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d :=
  Nat.le_trans (Nat.add_le_add_right h c) (Nat.add_le_add_left k b)
/-- A common right summand of naturals can be cancelled from `≤`. -/
protected theorem le_of_add_le_add_right {n m k : Nat} (h : n + k ≤ m + k) : n ≤ m := by
  induction k with
  | zero => exact h
  | succ k ih => exact ih (le_of_succ_le_succ h)
/-- A common left summand of naturals can be cancelled from `≤`. -/
protected theorem le_of_add_le_add_left {n m k : Nat} (h : k + n ≤ k + m) : n ≤ m := by
  rw [Nat.add_comm k, Nat.add_comm k] at h; exact Nat.le_of_add_le_add_right h
/-- Multiplying both sides of `≤` by the same natural on the left preserves it. -/
protected theorem mul_le_mul_left {n m : Nat} (k : Nat) (h : n ≤ m) : k * n ≤ k * m := by
  obtain ⟨d, rfl⟩ := exists_add_of_le h
  rw [Nat.mul_add]; exact le_add_right _ _
/-- The product of two positive naturals is positive. -/
protected theorem mul_pos {a b : Nat} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  cases b with
  | zero => exact hb
  | succ b => exact Nat.le_trans ha (le_add_left a (a * b))
/-- A power of a positive natural is positive. -/
protected theorem pow_pos {b n : Nat} (h : 0 < b) : 0 < b ^ n := by
  induction n with
  | zero => exact Nat.le_refl 1
  | succ n ih => exact Nat.mul_pos ih h

/-! ## Truncated subtraction -/
@[simp] protected theorem sub_zero (n : Nat) : n - 0 = n := rfl
/-- Equal successors cancel in a subtraction. -/
theorem succ_sub_succ (n m : Nat) : (n + 1) - (m + 1) = n - m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg pred ih
/-- Subtracting any natural from zero gives zero, since subtraction is truncated. -/
@[simp] protected theorem zero_sub (n : Nat) : 0 - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg pred ih
/-- A natural minus itself is zero. -/
@[simp] protected theorem sub_self (n : Nat) : n - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [succ_sub_succ, ih]
/-- Adding `m` to `n` and then subtracting `n` gives back `m`. -/
protected theorem add_sub_cancel_left (n m : Nat) : n + m - n = m := by
  induction n with
  | zero => exact Nat.zero_add m
  | succ n ih => rw [Nat.add_right_comm, succ_sub_succ, ih]
/-- Adding `m` to `n` and then subtracting `m` gives back `n`. -/
protected theorem add_sub_cancel (n m : Nat) : n + m - m = n := by
  rw [Nat.add_comm]; exact Nat.add_sub_cancel_left m n
/-- Subtracting a natural that is at least as large gives zero. -/
theorem sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 := by
  induction n generalizing m with
  | zero => exact Nat.zero_sub m
  | succ n ih => cases m with
    | zero => exact absurd h (not_succ_le_zero n)
    | succ m => rw [succ_sub_succ]; exact ih (le_of_succ_le_succ h)
/-- Subtracting `m` from `n` and adding it again gives `n`, when `m ≤ n`. -/
protected theorem sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n := by
  obtain ⟨k, rfl⟩ := exists_add_of_le h
  rw [Nat.add_sub_cancel_left, Nat.add_comm]
/-- A truncated difference is at most its first term. -/
theorem sub_le (n m : Nat) : n - m ≤ n := by
  cases Nat.le_total m n with
  | inl h =>
    have := le_add_right (n - m) m
    rw [Nat.sub_add_cancel h] at this; exact this
  | inr h => rw [sub_eq_zero_of_le h]; exact zero_le n
end Nat
