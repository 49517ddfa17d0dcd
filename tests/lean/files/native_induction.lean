prelude
import Olympiad
set_option linter.all false
set_option autoImplicit false
/-! Induction and case analysis, with Lean's own eliminators and with named principles. -/


theorem i1 (P : Nat → Prop) (h0 : P 0) (hs : ∀ n, P n → P (n+1)) (n : Nat) : P n := by
  induction n with
  | zero => exact h0
  | succ n ih => exact hs n ih
theorem i2 (n : Nat) : ∀ m : Nat, n + m = m + n := by
  induction n using Nat.strong_induction_on with
  | _ n ih => intro m; omega
theorem i3 (n : Nat) (h : 4 ≤ n) : n + 2 ≤ 2 * n := by
  induction n, h using Nat.le_induction with
  | base => decide
  | succ n hn ih => omega
theorem i4 (n : Nat) : n < 2 ^ n := by
  induction n using Nat.twoStepInduction with
  | zero => decide
  | one => decide
  | more n h1 h2 => rw [Nat.pow_succ] at *; omega
theorem i5 (n : Nat) : n < 2 ^ n := by
  induction n using Nat.strong_induction_on with
  | h n ih => cases n with
    | zero => decide
    | succ k => have := ih k (by omega); rw [Nat.pow_succ]; omega
theorem i6 (n : Nat) : n < 2 ^ n := by
  induction n using Nat.strongRecOn with
  | ind n ih => cases n with
    | zero => decide
    | succ k => have := ih k (by omega); rw [Nat.pow_succ]; omega
theorem i7 (a b : Nat) (l : Nat) (h : a ≤ b) : a ≤ b + l := by
  induction l generalizing a with
  | zero => exact h
  | succ l ih => have := ih a h; omega
theorem i9 (x : Int) : 0 ≤ x * x := by
  rcases Int.le_total 0 x with h | h
  · exact Int.mul_nonneg h h
  · have := Int.mul_nonneg (show 0 ≤ -x by omega) (show 0 ≤ -x by omega)
    simp at this; exact this
theorem i10 (n : Nat) (h : n ≠ 0) : ∃ k, n = k + 1 := by
  cases n with
  | zero => exact absurd rfl h
  | succ k => exact ⟨k, rfl⟩
theorem i11 (n : Nat) (h : n ≠ 0) : ∃ k, n = k + 1 := by
  obtain _ | k := n
  · contradiction
  · exact ⟨k, rfl⟩
theorem i12 (x : Int) : x + 0 = x := by
  induction x using Int.induction_on with
  | zero => rfl
  | succ i ih => omega
  | pred i ih => omega
theorem i13 (n : ℕ) : n = n := by
  match n with
  | 0 => rfl
  | 1 => rfl
  | k + 2 => rfl
theorem i14 (n : ℕ) (h : 0 < n) : 1 ≤ n := by
  induction h with
  | refl => decide
  | step h ih => omega
theorem i15 (n : ℕ) : n = n := by
  rcases n with _ | _ | n <;> rfl
theorem i16 (n : ℕ) (hn : n ≥ 1) : n ≤ n * n := by
  induction n, hn using Nat.le_induction with
  | base => decide
  | succ n hn ih => exact Nat.le_mul_of_pos_left _ (by omega)
theorem i17 (n : ℕ) : n % 2 = 0 ∨ n % 2 = 1 := by
  induction n using Nat.recOn with
  | zero => simp
  | succ n ih => omega
theorem i18 (n : ℕ) : 2 ∣ n * (n + 1) := by
  induction n with
  | zero => simp
  | succ n ih =>
    obtain ⟨k, hk⟩ := ih
    have h : (n + 1) * (n + 1 + 1) = n * (n + 1) + 2 * (n + 1) := by ring
    exact ⟨k + n + 1, by omega⟩
