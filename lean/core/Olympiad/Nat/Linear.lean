prelude
import Olympiad.AC
set_option linter.all false
set_option autoImplicit false

/-! # Natural numbers: linear facts on successor, order, addition, truncated subtraction, `min` and `max`

The names and argument shapes of Lean's own library; most are proved by `omega`. -/
namespace Nat
variable {a b c d k m n : Nat}

/-! ## Successor and zero -/
theorem succ_pos (n : Nat) : 0 < succ n := Nat.zero_lt_succ n
theorem succ_inj {a b : Nat} : succ a = succ b ↔ a = b := ⟨succ.inj', congrArg succ⟩
theorem succ.inj_iff {a b : Nat} : succ a = succ b ↔ a = b := succ_inj
theorem succ_ne_self (n : Nat) : succ n ≠ n := by omega
theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := by omega
theorem add_one_ne_self (n : Nat) : n + 1 ≠ n := by omega
theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := by omega
theorem add_one_inj : a + 1 = b + 1 ↔ a = b := by omega
protected theorem one_ne_zero : (1 : Nat) ≠ 0 := by omega
protected theorem zero_ne_one : (0 : Nat) ≠ 1 := by omega
protected theorem one_pos : 0 < (1 : Nat) := Nat.le_refl 1
protected theorem two_pos : 0 < (2 : Nat) := Nat.zero_lt_succ 1
protected theorem zero_lt_two : 0 < (2 : Nat) := Nat.zero_lt_succ 1
protected theorem one_lt_two : 1 < (2 : Nat) := Nat.le_refl 2
theorem pred_succ (n : Nat) : pred (succ n) = n := rfl
theorem pred_zero : pred 0 = 0 := rfl
theorem pred_eq_sub_one (n : Nat) : pred n = n - 1 := rfl
theorem add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl
theorem succ_pred {n : Nat} (h : n ≠ 0) : succ (pred n) = n := by cases n with
  | zero => exact absurd rfl h
  | succ n => rfl
theorem succ_pred_eq_of_pos {n : Nat} (h : 0 < n) : succ (pred n) = n := succ_pred (Nat.ne_of_gt h)
theorem eq_zero_or_eq_succ_pred (n : Nat) : n = 0 ∨ n = succ (pred n) := by cases n with
  | zero => exact .inl rfl
  | succ n => exact .inr rfl
theorem exists_eq_succ_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k, n = succ k := ⟨pred n, (succ_pred h).symm⟩
theorem exists_eq_add_one_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k, n = k + 1 := ⟨pred n, (succ_pred h).symm⟩
theorem exists_eq_add_of_le (h : m ≤ n) : ∃ k, n = m + k := ⟨n - m, by omega⟩
theorem exists_eq_add_of_le' (h : m ≤ n) : ∃ k, n = k + m := ⟨n - m, by omega⟩
theorem exists_eq_add_of_lt (h : m < n) : ∃ k, n = m + k + 1 := ⟨n - m - 1, by omega⟩
theorem le.dest (h : n ≤ m) : ∃ k, n + k = m := ⟨m - n, by omega⟩
theorem le.intro (h : n + k = m) : n ≤ m := by omega
theorem eq_zero_or_pos (n : Nat) : n = 0 ∨ 0 < n := by omega
theorem pos_iff_ne_zero : 0 < n ↔ n ≠ 0 := by omega
theorem ne_zero_iff_zero_lt : n ≠ 0 ↔ 0 < n := by omega
theorem zero_lt_of_lt (h : a < b) : 0 < b := by omega
theorem zero_lt_of_ne_zero (h : a ≠ 0) : 0 < a := by omega
theorem ne_zero_of_lt (h : b < a) : a ≠ 0 := by omega
theorem ne_zero_of_pos (h : 0 < n) : n ≠ 0 := by omega
theorem not_eq_zero_of_lt (h : b < a) : a ≠ 0 := by omega
theorem one_le_iff_ne_zero : 1 ≤ n ↔ n ≠ 0 := by omega
theorem one_le_of_lt (h : a < b) : 1 ≤ b := by omega
theorem one_lt_iff_ne_zero_and_ne_one : 1 < n ↔ n ≠ 0 ∧ n ≠ 1 := by omega
theorem two_le_iff (n : Nat) : 2 ≤ n ↔ n ≠ 0 ∧ n ≠ 1 := by omega
theorem lt_one_iff : n < 1 ↔ n = 0 := by omega
theorem le_zero : n ≤ 0 ↔ n = 0 := by omega
theorem le_one_iff_eq_zero_or_eq_one : n ≤ 1 ↔ n = 0 ∨ n = 1 := by omega
theorem eq_zero_of_not_pos (h : ¬ 0 < n) : n = 0 := by omega

/-! ## Order -/
protected theorem le_rfl : n ≤ n := Nat.le_refl n
protected theorem le_of_eq (h : n = m) : n ≤ m := by omega
protected theorem ge_of_eq (h : n = m) : n ≥ m := by omega
protected theorem lt_trans (h : a < b) (k : b < c) : a < c := by omega
protected theorem lt_asymm (h : a < b) : ¬ b < a := by omega
protected theorem lt_of_le_of_ne (h : a ≤ b) (k : ¬ a = b) : a < b := by omega
protected theorem lt_of_le_of_ne' (h : a ≤ b) (k : b ≠ a) : a < b := by omega
protected theorem lt_of_eq_of_lt (h : a = b) (k : b < c) : a < c := by omega
protected theorem le_of_le_of_eq (h : a ≤ b) (k : b = c) : a ≤ c := by omega
protected theorem le_of_eq_of_le (h : a = b) (k : b ≤ c) : a ≤ c := by omega
protected theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a := by omega
protected theorem eq_iff_le_and_ge : a = b ↔ a ≤ b ∧ b ≤ a := by omega
protected theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b := by omega
protected theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b := by omega
protected theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b := by omega
protected theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b := by omega
protected theorem lt_iff_le_not_le : a < b ↔ a ≤ b ∧ ¬ b ≤ a := by omega
protected theorem lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a := by omega
protected theorem lt_or_lt_of_ne (h : a ≠ b) : a < b ∨ b < a := by omega
protected theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ b < a := by omega
protected theorem le_or_lt (a b : Nat) : a ≤ b ∨ b < a := by omega
protected theorem lt_or_le (a b : Nat) : a < b ∨ b ≤ a := by omega
protected theorem not_le : ¬ n ≤ m ↔ m < n := by omega
protected theorem not_lt : ¬ n < m ↔ m ≤ n := by omega
protected theorem not_lt_of_le (h : m ≤ n) : ¬ n < m := by omega
protected theorem not_lt_of_ge (h : n ≥ m) : ¬ n < m := by omega
protected theorem not_le_of_gt (h : n > m) : ¬ n ≤ m := by omega
protected theorem not_lt_of_lt (h : m < n) : ¬ n < m := by omega
protected theorem le_of_not_le (h : ¬ n ≤ m) : m ≤ n := by omega
protected theorem le_of_not_ge (h : ¬ n ≥ m) : n ≤ m := by omega
protected theorem lt_of_not_ge (h : ¬ n ≥ m) : n < m := by omega
protected theorem ge_of_not_lt (h : ¬ n < m) : n ≥ m := by omega
protected theorem le_of_not_gt (h : ¬ n > m) : n ≤ m := by omega
protected theorem ne_of_lt' (h : a < b) : b ≠ a := by omega
theorem lt_succ_self (n : Nat) : n < succ n := Nat.le_refl _
protected theorem lt_add_one (n : Nat) : n < n + 1 := Nat.le_refl _
theorem lt_succ_of_le (h : n ≤ m) : n < succ m := succ_le_succ h
theorem lt_add_one_of_le (h : n ≤ m) : n < m + 1 := succ_le_succ h
theorem le_of_lt_succ (h : m < succ n) : m ≤ n := le_of_succ_le_succ h
theorem le_of_lt_add_one (h : m < n + 1) : m ≤ n := le_of_succ_le_succ h
theorem lt_succ_iff : m < succ n ↔ m ≤ n := ⟨le_of_lt_succ, lt_succ_of_le⟩
theorem lt_succ : m < succ n ↔ m ≤ n := lt_succ_iff
theorem lt_add_one_iff : m < n + 1 ↔ m ≤ n := lt_succ_iff
theorem lt_iff_add_one_le : m < n ↔ m + 1 ≤ n := .rfl
theorem add_one_le_iff : n + 1 ≤ m ↔ n < m := .rfl
theorem succ_le_iff : succ m ≤ n ↔ m < n := .rfl
theorem succ_le_of_lt (h : n < m) : succ n ≤ m := h
theorem lt_of_succ_le (h : succ n ≤ m) : n < m := h
theorem add_one_le_of_lt (h : n < m) : n + 1 ≤ m := h
theorem lt_of_add_one_le (h : n + 1 ≤ m) : n < m := h
theorem le_of_succ_le (h : succ n ≤ m) : n ≤ m := by omega
theorem le_succ_of_le (h : n ≤ m) : n ≤ succ m := by omega
theorem le_add_one (n : Nat) : n ≤ n + 1 := by omega
theorem succ_lt_succ (h : n < m) : succ n < succ m := by omega
theorem lt_of_succ_lt_succ (h : succ n < succ m) : n < m := by omega
theorem succ_lt_succ_iff : succ a < succ b ↔ a < b := by omega
theorem succ_le_succ_iff : succ a ≤ succ b ↔ a ≤ b := by omega
theorem add_one_le_add_one_iff : a + 1 ≤ b + 1 ↔ a ≤ b := by omega
theorem add_one_lt_add_one_iff : a + 1 < b + 1 ↔ a < b := by omega
theorem lt_of_succ_lt (h : succ n < m) : n < m := by omega
theorem lt_succ_of_lt (h : n < m) : n < succ m := by omega
theorem lt_add_one_of_lt (h : n < m) : n < m + 1 := by omega
theorem lt_of_add_one_lt (h : n + 1 < m) : n < m := by omega
theorem lt_succ_iff_lt_or_eq : a < succ b ↔ a < b ∨ a = b := by omega
theorem lt_add_one_iff_lt_or_eq : a < b + 1 ↔ a < b ∨ a = b := by omega
theorem le_succ_iff : m ≤ succ n ↔ m ≤ n ∨ m = succ n := by omega
theorem le_add_one_iff : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := by omega
theorem eq_of_lt_succ_of_not_lt (h : a < b + 1) (k : ¬ a < b) : a = b := by omega
theorem eq_of_le_of_lt_succ (h : n ≤ m) (k : m < n + 1) : m = n := by omega
theorem ne_of_lt_of_le (h : a < b) (k : b ≤ c) : a ≠ c := by omega
theorem not_succ_le_self (n : Nat) : ¬ succ n ≤ n := Nat.lt_irrefl n
theorem not_succ_lt_self : ¬ succ n < n := by omega
theorem not_add_one_le_self (n : Nat) : ¬ n + 1 ≤ n := Nat.lt_irrefl n
theorem not_add_one_le_zero (n : Nat) : ¬ n + 1 ≤ 0 := by omega
theorem le_pred_of_lt (h : n < m) : n ≤ pred m := by cases m with
  | zero => exact absurd h (not_lt_zero n)
  | succ m => exact le_of_lt_succ h
theorem le_sub_one_of_lt (h : n < m) : n ≤ m - 1 := by omega
theorem pred_le (n : Nat) : pred n ≤ n := by cases n with
  | zero => exact Nat.le_refl 0
  | succ n => exact le_succ n

/-! ## Addition -/
protected theorem add_add_add_comm (a b c d : Nat) : a + b + (c + d) = a + c + (b + d) := by omega
protected theorem add_left_cancel_iff : n + m = n + k ↔ m = k := by omega
protected theorem add_right_cancel_iff : m + n = k + n ↔ m = k := by omega
protected theorem add_left_inj : m + n = k + n ↔ m = k := by omega
protected theorem add_right_inj : n + m = n + k ↔ m = k := by omega
protected theorem add_eq_zero_iff : n + m = 0 ↔ n = 0 ∧ m = 0 := by omega
protected theorem add_eq_zero : n + m = 0 ↔ n = 0 ∧ m = 0 := by omega
protected theorem eq_zero_of_add_eq_zero (h : n + m = 0) : n = 0 ∧ m = 0 := by omega
theorem eq_zero_of_add_eq_zero_right (h : n + m = 0) : n = 0 := by omega
theorem eq_zero_of_add_eq_zero_left (h : n + m = 0) : m = 0 := by omega
protected theorem add_eq_one_iff : m + n = 1 ↔ m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 := by omega
protected theorem add_le_add_iff_left : n + m ≤ n + k ↔ m ≤ k := by omega
protected theorem add_le_add_iff_right : m + n ≤ k + n ↔ m ≤ k := by omega
protected theorem add_lt_add_iff_left : k + n < k + m ↔ n < m := by omega
protected theorem add_lt_add_iff_right : n + k < m + k ↔ n < m := by omega
protected theorem add_lt_add_left (h : n < m) (k : Nat) : k + n < k + m := by omega
protected theorem add_lt_add_right (h : n < m) (k : Nat) : n + k < m + k := by omega
protected theorem add_lt_add (h : a < b) (k : c < d) : a + c < b + d := by omega
protected theorem add_lt_add_of_le_of_lt (h : a ≤ b) (k : c < d) : a + c < b + d := by omega
protected theorem add_lt_add_of_lt_of_le (h : a < b) (k : c ≤ d) : a + c < b + d := by omega
protected theorem lt_of_add_lt_add_left (h : n + k < n + m) : k < m := by omega
protected theorem lt_of_add_lt_add_right (h : k + n < m + n) : k < m := by omega
protected theorem add_pos_left (h : 0 < m) (n : Nat) : 0 < m + n := by omega
protected theorem add_pos_right (m : Nat) (h : 0 < n) : 0 < m + n := by omega
protected theorem add_pos_iff_pos_or_pos : 0 < m + n ↔ 0 < m ∨ 0 < n := by omega
protected theorem lt_add_of_pos_left (h : 0 < k) : n < k + n := by omega
protected theorem lt_add_of_pos_right (h : 0 < k) : n < n + k := by omega
protected theorem lt_add_left (c : Nat) (h : a < b) : a < c + b := by omega
protected theorem lt_add_right (c : Nat) (h : a < b) : a < b + c := by omega
protected theorem lt_of_add_right_lt (h : n + m < k) : n < k := by omega
protected theorem lt_of_add_left_lt (h : m + n < k) : n < k := by omega
theorem le_of_add_right_le (h : n + k ≤ m) : n ≤ m := by omega
theorem le_of_add_left_le (h : k + n ≤ m) : n ≤ m := by omega
theorem le_add_right_of_le (h : n ≤ m) : n ≤ m + k := by omega
theorem le_add_left_of_le (h : n ≤ m) : n ≤ k + m := by omega
protected theorem le_iff_exists_add {a b : Nat} : a ≤ b ↔ ∃ c, b = a + c :=
  ⟨exists_add_of_le, fun ⟨c, e⟩ => by omega⟩
protected theorem lt_iff_exists_add {a b : Nat} : a < b ↔ ∃ c, c > 0 ∧ b = a + c :=
  ⟨fun h => ⟨b - a, by omega⟩, fun ⟨c, h, e⟩ => by omega⟩
protected theorem two_mul (n : Nat) : 2 * n = n + n := by omega
protected theorem mul_two (n : Nat) : n * 2 = n + n := by omega
theorem succ_add_eq_add_succ (a b : Nat) : succ a + b = a + succ b := by omega
theorem one_add (n : Nat) : 1 + n = succ n := by omega

/-! ## Truncated subtraction -/
protected theorem sub_sub (a b c : Nat) : a - b - c = a - (b + c) := by omega
protected theorem sub_right_comm (a b c : Nat) : a - b - c = a - c - b := by omega
protected theorem sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := by omega
protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) := by omega
protected theorem sub_add_comm (h : k ≤ n) : n + m - k = n - k + m := by omega
protected theorem add_sub_of_le (h : a ≤ b) : a + (b - a) = b := by omega
protected theorem add_sub_cancel' (h : m ≤ n) : m + (n - m) = n := by omega
protected theorem add_sub_add_right (n k m : Nat) : n + k - (m + k) = n - m := by omega
protected theorem add_sub_add_left (k n m : Nat) : k + n - (k + m) = n - m := by omega
protected theorem add_sub_self_left (a b : Nat) : a + b - a = b := by omega
protected theorem add_sub_self_right (a b : Nat) : a + b - b = a := by omega
protected theorem sub_eq_zero_iff_le : n - m = 0 ↔ n ≤ m := by omega
protected theorem le_of_sub_eq_zero (h : n - m = 0) : n ≤ m := by omega
protected theorem sub_ne_zero_of_lt (h : a < b) : b - a ≠ 0 := by omega
protected theorem sub_pos_of_lt (h : m < n) : 0 < n - m := by omega
protected theorem sub_pos_iff_lt : 0 < n - m ↔ m < n := by omega
protected theorem lt_of_sub_pos (h : 0 < n - m) : m < n := by omega
protected theorem lt_of_sub_ne_zero (h : n - m ≠ 0) : m < n := by omega
protected theorem sub_lt (h : 0 < n) (k : 0 < m) : n - m < n := by omega
protected theorem sub_one_lt (h : n ≠ 0) : n - 1 < n := by omega
protected theorem sub_lt_self (h : 0 < a) (k : a ≤ b) : b - a < b := by omega
protected theorem sub_one_lt_of_lt (h : n < m) : m - 1 < m := by omega
protected theorem sub_one_add_one (h : a ≠ 0) : a - 1 + 1 = a := by omega
protected theorem sub_one_add_one_eq_of_pos (h : 0 < n) : n - 1 + 1 = n := by omega
protected theorem sub_sub_self (h : m ≤ n) : n - (n - m) = m := by omega
protected theorem sub_sub_eq_min (n m : Nat) : n - (n - m) = min n m := by omega
protected theorem sub_le_sub_left (h : n ≤ m) (k : Nat) : k - m ≤ k - n := by omega
protected theorem sub_le_sub_right (h : n ≤ m) (k : Nat) : n - k ≤ m - k := by omega
protected theorem sub_le_sub (h : a ≤ b) (k : c ≤ d) : a - d ≤ b - c := by omega
protected theorem sub_lt_sub_left (h : k < m) (l : k < n) : m - n < m - k := by omega
protected theorem sub_lt_sub_right (h : k ≤ m) (l : m < n) : m - k < n - k := by omega
protected theorem sub_lt_sub_iff_right (h : c ≤ a) : a - c < b - c ↔ a < b := by omega
protected theorem sub_le_sub_iff_right (h : k ≤ m) : n - k ≤ m - k ↔ n ≤ m := by omega
protected theorem sub_le_iff_le_add : a - b ≤ c ↔ a ≤ c + b := by omega
protected theorem sub_le_iff_le_add' : a - b ≤ c ↔ a ≤ b + c := by omega
protected theorem sub_le_of_le_add (h : a ≤ c + b) : a - b ≤ c := by omega
protected theorem le_add_of_sub_le (h : a - b ≤ c) : a ≤ c + b := by omega
protected theorem le_sub_iff_add_le (h : k ≤ m) : n ≤ m - k ↔ n + k ≤ m := by omega
protected theorem le_sub_iff_add_le' (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m := by omega
protected theorem le_sub_of_add_le (h : a + b ≤ c) : a ≤ c - b := by omega
protected theorem le_sub_of_add_le' (h : b + a ≤ c) : a ≤ c - b := by omega
protected theorem add_le_of_le_sub (h : b ≤ c) (k : a ≤ c - b) : a + b ≤ c := by omega
protected theorem add_le_of_le_sub' (h : b ≤ c) (k : a ≤ c - b) : b + a ≤ c := by omega
protected theorem lt_sub_iff_add_lt : a < c - b ↔ a + b < c := by omega
protected theorem lt_sub_iff_add_lt' : a < c - b ↔ b + a < c := by omega
protected theorem lt_sub_of_add_lt (h : a + b < c) : a < c - b := by omega
protected theorem add_lt_of_lt_sub (h : a < c - b) : a + b < c := by omega
protected theorem add_lt_of_lt_sub' (h : a < c - b) : b + a < c := by omega
protected theorem sub_lt_iff_lt_add (h : b ≤ a) : a - b < c ↔ a < c + b := by omega
protected theorem sub_lt_iff_lt_add' (h : b ≤ a) : a - b < c ↔ a < b + c := by omega
protected theorem lt_add_of_sub_lt (h : a - b < c) : a < c + b := by omega
protected theorem sub_lt_of_lt (h : a < c) : a - b < c := by omega
protected theorem sub_lt_left_of_lt_add (h : n ≤ k) (l : k < n + m) : k - n < m := by omega
protected theorem sub_lt_right_of_lt_add (h : n ≤ k) (l : k < m + n) : k - n < m := by omega
protected theorem sub_eq_iff_eq_add (h : b ≤ a) : a - b = c ↔ a = c + b := by omega
protected theorem sub_eq_iff_eq_add' (h : b ≤ a) : a - b = c ↔ a = b + c := by omega
protected theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := by omega
protected theorem sub_eq_of_eq_add' (h : a = b + c) : a - b = c := by omega
protected theorem eq_add_of_sub_eq (h : b ≤ a) (k : a - b = c) : a = c + b := by omega
protected theorem eq_sub_of_add_eq (h : a + b = c) : a = c - b := by omega
protected theorem eq_sub_of_add_eq' (h : b + a = c) : a = c - b := by omega
protected theorem sub_left_inj (h : b ≤ a) (k : b ≤ c) : a - b = c - b ↔ a = c := by omega
protected theorem sub_right_inj (h : b ≤ a) (k : c ≤ a) : a - b = a - c ↔ b = c := by omega
protected theorem sub_left_cancel (h : b ≤ a) (k : c ≤ a) (l : a - b = a - c) : b = c := by omega
protected theorem sub_right_cancel (h : b ≤ a) (k : b ≤ c) (l : a - b = c - b) : a = c := by omega
protected theorem add_sub_sub_cancel (h : k ≤ n) : m + n - (n - k) = m + k := by omega
protected theorem sub_add_sub_cancel (h : b ≤ a) (k : c ≤ b) : a - b + (b - c) = a - c := by omega
protected theorem sub_sub_sub_cancel_right (h : c ≤ b) : a - c - (b - c) = a - b := by omega
theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl
theorem succ_sub (h : n ≤ m) : succ m - n = succ (m - n) := by omega
theorem succ_sub_one (n : Nat) : succ n - 1 = n := rfl
theorem succ_sub_succ_eq_sub (n m : Nat) : succ n - succ m = n - m := succ_sub_succ n m
theorem add_one_sub (h : n ≤ m) : m + 1 - n = m - n + 1 := by omega
theorem one_sub (n : Nat) : 1 - n = if n = 0 then 1 else 0 := by
  cases n with
  | zero => rfl
  | succ n => rw [if_neg (succ_ne_zero n)]; omega
theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by omega

/-! ## Minimum and maximum -/
protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl
protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl
protected theorem min_comm (a b : Nat) : min a b = min b a := by omega
protected theorem max_comm (a b : Nat) : max a b = max b a := by omega
protected theorem min_assoc (a b c : Nat) : min (min a b) c = min a (min b c) := by omega
protected theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) := by omega
protected theorem min_self (a : Nat) : min a a = a := by omega
protected theorem max_self (a : Nat) : max a a = a := by omega
protected theorem min_le_left (a b : Nat) : min a b ≤ a := by omega
protected theorem min_le_right (a b : Nat) : min a b ≤ b := by omega
protected theorem le_max_left (a b : Nat) : a ≤ max a b := by omega
protected theorem le_max_right (a b : Nat) : b ≤ max a b := by omega
protected theorem le_min : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by omega
protected theorem lt_min : a < min b c ↔ a < b ∧ a < c := by omega
protected theorem max_le : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by omega
protected theorem max_lt : max a b < c ↔ a < c ∧ b < c := by omega
protected theorem le_min_of_le_of_le (h : a ≤ b) (k : a ≤ c) : a ≤ min b c := by omega
protected theorem max_le_of_le_of_le (h : a ≤ c) (k : b ≤ c) : max a b ≤ c := by omega
protected theorem min_eq_left (h : a ≤ b) : min a b = a := by omega
protected theorem min_eq_right (h : b ≤ a) : min a b = b := by omega
protected theorem max_eq_left (h : b ≤ a) : max a b = a := by omega
protected theorem max_eq_right (h : a ≤ b) : max a b = b := by omega
protected theorem zero_min (a : Nat) : min 0 a = 0 := by omega
protected theorem min_zero (a : Nat) : min a 0 = 0 := by omega
protected theorem zero_max (a : Nat) : max 0 a = a := by omega
protected theorem max_zero (a : Nat) : max a 0 = a := by omega
end Nat
