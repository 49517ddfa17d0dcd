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
theorem succ_ne_self (n : Nat) : succ n ≠ n := Nat.ne_of_gt (Nat.le_refl (succ n))
theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := succ_ne_zero n
theorem add_one_ne_self (n : Nat) : n + 1 ≠ n := Nat.ne_of_gt (Nat.le_refl (succ n))
theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := (succ_ne_zero n).symm
theorem add_one_inj : a + 1 = b + 1 ↔ a = b := succ_inj
protected theorem one_ne_zero : (1 : Nat) ≠ 0 := succ_ne_zero 0
protected theorem zero_ne_one : (0 : Nat) ≠ 1 := (succ_ne_zero 0).symm
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
theorem exists_eq_add_of_le (h : m ≤ n) : ∃ k, n = m + k := exists_add_of_le h
theorem exists_eq_add_of_le' (h : m ≤ n) : ∃ k, n = k + m :=
  let ⟨k, e⟩ := exists_add_of_le h; ⟨k, e.trans (Nat.add_comm m k)⟩
theorem exists_eq_add_of_lt (h : m < n) : ∃ k, n = m + k + 1 :=
  let ⟨k, e⟩ := exists_add_of_le h; ⟨k, e.trans (Nat.add_right_comm m 1 k)⟩
theorem le.dest (h : n ≤ m) : ∃ k, n + k = m := let ⟨k, e⟩ := exists_add_of_le h; ⟨k, e.symm⟩
theorem le.intro (h : n + k = m) : n ≤ m := h ▸ le_add_right n k
theorem eq_zero_or_pos (n : Nat) : n = 0 ∨ 0 < n :=
  (Nat.lt_or_ge 0 n).elim .inr fun h => .inl (Nat.eq_zero_of_le_zero h)
theorem pos_iff_ne_zero : 0 < n ↔ n ≠ 0 := ⟨Nat.ne_of_gt, Nat.pos_of_ne_zero⟩
theorem ne_zero_iff_zero_lt : n ≠ 0 ↔ 0 < n := ⟨Nat.pos_of_ne_zero, Nat.ne_of_gt⟩
theorem zero_lt_of_lt (h : a < b) : 0 < b := Nat.lt_of_le_of_lt (zero_le a) h
theorem zero_lt_of_ne_zero (h : a ≠ 0) : 0 < a := Nat.pos_of_ne_zero h
theorem ne_zero_of_lt (h : b < a) : a ≠ 0 := Nat.ne_of_gt (zero_lt_of_lt h)
theorem ne_zero_of_pos (h : 0 < n) : n ≠ 0 := Nat.ne_of_gt h
theorem not_eq_zero_of_lt (h : b < a) : a ≠ 0 := ne_zero_of_lt h
theorem one_le_iff_ne_zero : 1 ≤ n ↔ n ≠ 0 := pos_iff_ne_zero
theorem one_le_of_lt (h : a < b) : 1 ≤ b := zero_lt_of_lt h
theorem one_lt_iff_ne_zero_and_ne_one : 1 < n ↔ n ≠ 0 ∧ n ≠ 1 := by omega
theorem two_le_iff (n : Nat) : 2 ≤ n ↔ n ≠ 0 ∧ n ≠ 1 := one_lt_iff_ne_zero_and_ne_one
theorem lt_one_iff : n < 1 ↔ n = 0 :=
  ⟨fun h => Nat.eq_zero_of_le_zero (le_of_succ_le_succ h), fun h => h ▸ Nat.le_refl 1⟩
theorem le_zero : n ≤ 0 ↔ n = 0 := ⟨Nat.eq_zero_of_le_zero, fun h => h ▸ zero_le n⟩
theorem le_one_iff_eq_zero_or_eq_one : n ≤ 1 ↔ n = 0 ∨ n = 1 := by omega
theorem eq_zero_of_not_pos (h : ¬ 0 < n) : n = 0 := Nat.eq_zero_of_le_zero (Nat.le_of_not_lt h)

/-! ## Order -/
protected theorem le_rfl : n ≤ n := Nat.le_refl n
protected theorem le_of_eq (h : n = m) : n ≤ m := h ▸ Nat.le_refl n
protected theorem ge_of_eq (h : n = m) : n ≥ m := h ▸ Nat.le_refl n
protected theorem lt_trans (h : a < b) (k : b < c) : a < c := Nat.lt_of_lt_of_le h (Nat.le_of_lt k)
protected theorem lt_asymm (h : a < b) : ¬ b < a := fun k => Nat.lt_irrefl a (Nat.lt_trans h k)
protected theorem lt_of_le_of_ne (h : a ≤ b) (k : ¬ a = b) : a < b :=
  Nat.lt_of_not_le fun l => k (Nat.le_antisymm h l)
protected theorem lt_of_le_of_ne' (h : a ≤ b) (k : b ≠ a) : a < b :=
  Nat.lt_of_not_le fun l => k (Nat.le_antisymm l h)
protected theorem lt_of_eq_of_lt (h : a = b) (k : b < c) : a < c := Nat.lt_of_le_of_lt (Nat.le_of_eq h) k
protected theorem le_of_le_of_eq (h : a ≤ b) (k : b = c) : a ≤ c := Nat.le_trans h (Nat.le_of_eq k)
protected theorem le_of_eq_of_le (h : a = b) (k : b ≤ c) : a ≤ c := Nat.le_trans (Nat.le_of_eq h) k
protected theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Nat.le_of_eq h, Nat.le_of_eq h.symm⟩, fun h => Nat.le_antisymm h.1 h.2⟩
protected theorem eq_iff_le_and_ge : a = b ↔ a ≤ b ∧ b ≤ a := Nat.le_antisymm_iff
protected theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b :=
  (Nat.lt_or_ge a b).elim .inr fun k => .inl (Nat.le_antisymm h k)
protected theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b :=
  (Nat.lt_or_ge a b).elim .inl fun k => .inr (Nat.le_antisymm h k)
protected theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b :=
  ⟨Nat.lt_or_eq_of_le, fun h => h.elim Nat.le_of_lt Nat.le_of_eq⟩
protected theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.ne_of_lt h⟩, fun h => Nat.lt_of_le_of_ne h.1 h.2⟩
protected theorem lt_iff_le_not_le : a < b ↔ a ≤ b ∧ ¬ b ≤ a :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.not_le_of_lt h⟩, fun h => Nat.lt_of_not_le h.2⟩
protected theorem lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a :=
  (Nat.lt_or_ge a b).imp id fun h => (Nat.eq_or_lt_of_le h).imp_left Eq.symm
protected theorem lt_or_lt_of_ne (h : a ≠ b) : a < b ∨ b < a := Nat.lt_or_gt_of_ne h
protected theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Nat.lt_or_gt_of_ne, fun h => h.elim Nat.ne_of_lt Nat.ne_of_gt⟩
protected theorem le_or_lt (a b : Nat) : a ≤ b ∨ b < a := (Nat.lt_or_ge b a).elim .inr .inl
protected theorem lt_or_le (a b : Nat) : a < b ∨ b ≤ a := Nat.lt_or_ge a b
protected theorem not_le : ¬ n ≤ m ↔ m < n := ⟨Nat.lt_of_not_le, Nat.not_le_of_lt⟩
protected theorem not_lt : ¬ n < m ↔ m ≤ n := ⟨Nat.le_of_not_lt, fun h k => Nat.not_le_of_lt k h⟩
protected theorem not_lt_of_le (h : m ≤ n) : ¬ n < m := fun k => Nat.not_le_of_lt k h
protected theorem not_lt_of_ge (h : n ≥ m) : ¬ n < m := fun k => Nat.not_le_of_lt k h
protected theorem not_le_of_gt (h : n > m) : ¬ n ≤ m := Nat.not_le_of_lt h
protected theorem not_lt_of_lt (h : m < n) : ¬ n < m := Nat.lt_asymm h
protected theorem le_of_not_le (h : ¬ n ≤ m) : m ≤ n := Nat.le_of_lt (Nat.lt_of_not_le h)
protected theorem le_of_not_ge (h : ¬ n ≥ m) : n ≤ m := Nat.le_of_lt (Nat.lt_of_not_le h)
protected theorem lt_of_not_ge (h : ¬ n ≥ m) : n < m := Nat.lt_of_not_le h
protected theorem ge_of_not_lt (h : ¬ n < m) : n ≥ m := Nat.le_of_not_lt h
protected theorem le_of_not_gt (h : ¬ n > m) : n ≤ m := Nat.le_of_not_lt h
protected theorem ne_of_lt' (h : a < b) : b ≠ a := Nat.ne_of_gt h
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
theorem le_of_succ_le (h : succ n ≤ m) : n ≤ m := Nat.le_of_lt h
theorem le_succ_of_le (h : n ≤ m) : n ≤ succ m := .step h
theorem le_add_one (n : Nat) : n ≤ n + 1 := le_succ n
theorem succ_lt_succ (h : n < m) : succ n < succ m := succ_le_succ h
theorem lt_of_succ_lt_succ (h : succ n < succ m) : n < m := le_of_succ_le_succ h
theorem succ_lt_succ_iff : succ a < succ b ↔ a < b := ⟨le_of_succ_le_succ, succ_le_succ⟩
theorem succ_le_succ_iff : succ a ≤ succ b ↔ a ≤ b := ⟨le_of_succ_le_succ, succ_le_succ⟩
theorem add_one_le_add_one_iff : a + 1 ≤ b + 1 ↔ a ≤ b := succ_le_succ_iff
theorem add_one_lt_add_one_iff : a + 1 < b + 1 ↔ a < b := succ_lt_succ_iff
theorem lt_of_succ_lt (h : succ n < m) : n < m := Nat.le_of_lt h
theorem lt_succ_of_lt (h : n < m) : n < succ m := .step h
theorem lt_add_one_of_lt (h : n < m) : n < m + 1 := .step h
theorem lt_of_add_one_lt (h : n + 1 < m) : n < m := Nat.le_of_lt h
theorem lt_succ_iff_lt_or_eq : a < succ b ↔ a < b ∨ a = b := lt_succ_iff.trans Nat.le_iff_lt_or_eq
theorem lt_add_one_iff_lt_or_eq : a < b + 1 ↔ a < b ∨ a = b := lt_succ_iff_lt_or_eq
theorem le_succ_iff : m ≤ succ n ↔ m ≤ n ∨ m = succ n :=
  ⟨fun h => (Nat.lt_or_eq_of_le h).imp_left le_of_succ_le_succ, fun h => h.elim .step Nat.le_of_eq⟩
theorem le_add_one_iff : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := le_succ_iff
theorem eq_of_lt_succ_of_not_lt (h : a < b + 1) (k : ¬ a < b) : a = b :=
  Nat.le_antisymm (le_of_succ_le_succ h) (Nat.le_of_not_lt k)
theorem eq_of_le_of_lt_succ (h : n ≤ m) (k : m < n + 1) : m = n := Nat.le_antisymm (le_of_succ_le_succ k) h
theorem ne_of_lt_of_le (h : a < b) (k : b ≤ c) : a ≠ c := Nat.ne_of_lt (Nat.lt_of_lt_of_le h k)
theorem not_succ_le_self (n : Nat) : ¬ succ n ≤ n := Nat.lt_irrefl n
theorem not_succ_lt_self : ¬ succ n < n := fun h => Nat.lt_irrefl n (Nat.le_of_lt h)
theorem not_add_one_le_self (n : Nat) : ¬ n + 1 ≤ n := Nat.lt_irrefl n
theorem not_add_one_le_zero (n : Nat) : ¬ n + 1 ≤ 0 := not_succ_le_zero n
theorem le_pred_of_lt (h : n < m) : n ≤ pred m := by cases m with
  | zero => exact absurd h (not_lt_zero n)
  | succ m => exact le_of_lt_succ h
theorem le_sub_one_of_lt (h : n < m) : n ≤ m - 1 := le_pred_of_lt h
theorem pred_le_pred (h : n ≤ m) : pred n ≤ pred m := by cases n with
  | zero => exact zero_le _
  | succ n => exact le_pred_of_lt h
theorem pred_le (n : Nat) : pred n ≤ n := by cases n with
  | zero => exact Nat.le_refl 0
  | succ n => exact le_succ n

/-! ## Addition -/
protected theorem add_add_add_comm (a b c d : Nat) : a + b + (c + d) = a + c + (b + d) :=
  (Nat.add_assoc a b _).trans ((congrArg (a + ·) (Nat.add_left_comm b c d)).trans (Nat.add_assoc a c _).symm)
protected theorem add_left_cancel_iff : n + m = n + k ↔ m = k := ⟨Nat.add_left_cancel, congrArg (n + ·)⟩
protected theorem add_right_cancel_iff : m + n = k + n ↔ m = k := ⟨Nat.add_right_cancel, congrArg (· + n)⟩
protected theorem add_left_inj : m + n = k + n ↔ m = k := Nat.add_right_cancel_iff
protected theorem add_right_inj : n + m = n + k ↔ m = k := Nat.add_left_cancel_iff
protected theorem add_eq_zero_iff : n + m = 0 ↔ n = 0 ∧ m = 0 :=
  ⟨fun h => ⟨Nat.eq_zero_of_le_zero (h ▸ le_add_right n m), Nat.eq_zero_of_le_zero (h ▸ le_add_left m n)⟩,
   fun ⟨h, k⟩ => by subst h; subst k; rfl⟩
protected theorem add_eq_zero : n + m = 0 ↔ n = 0 ∧ m = 0 := Nat.add_eq_zero_iff
protected theorem eq_zero_of_add_eq_zero (h : n + m = 0) : n = 0 ∧ m = 0 := Nat.add_eq_zero_iff.1 h
theorem eq_zero_of_add_eq_zero_right (h : n + m = 0) : n = 0 := (Nat.add_eq_zero_iff.1 h).1
theorem eq_zero_of_add_eq_zero_left (h : n + m = 0) : m = 0 := (Nat.add_eq_zero_iff.1 h).2
protected theorem add_eq_one_iff : m + n = 1 ↔ m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 := by omega
protected theorem add_le_add_iff_left : n + m ≤ n + k ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_left, fun h => Nat.add_le_add_left h n⟩
protected theorem add_le_add_iff_right : m + n ≤ k + n ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_right, fun h => Nat.add_le_add_right h n⟩
protected theorem add_lt_add_iff_left : k + n < k + m ↔ n < m := Nat.add_le_add_iff_left (m := n + 1)
protected theorem add_lt_add_iff_right : n + k < m + k ↔ n < m :=
  ⟨fun h => Nat.lt_of_not_le fun l => Nat.not_le_of_lt h (Nat.add_le_add_right l k),
   fun h => Nat.lt_of_not_le fun l => Nat.not_le_of_lt h (Nat.le_of_add_le_add_right l)⟩
protected theorem add_lt_add_left (h : n < m) (k : Nat) : k + n < k + m := Nat.add_lt_add_iff_left.2 h
protected theorem add_lt_add_right (h : n < m) (k : Nat) : n + k < m + k := Nat.add_lt_add_iff_right.2 h
protected theorem add_lt_add (h : a < b) (k : c < d) : a + c < b + d :=
  Nat.lt_trans (Nat.add_lt_add_right h c) (Nat.add_lt_add_left k b)
protected theorem add_lt_add_of_le_of_lt (h : a ≤ b) (k : c < d) : a + c < b + d :=
  Nat.lt_of_le_of_lt (Nat.add_le_add_right h c) (Nat.add_lt_add_left k b)
protected theorem add_lt_add_of_lt_of_le (h : a < b) (k : c ≤ d) : a + c < b + d :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_right h c) (Nat.add_le_add_left k b)
protected theorem lt_of_add_lt_add_left (h : n + k < n + m) : k < m := Nat.add_lt_add_iff_left.1 h
protected theorem lt_of_add_lt_add_right (h : k + n < m + n) : k < m := Nat.add_lt_add_iff_right.1 h
protected theorem add_pos_left (h : 0 < m) (n : Nat) : 0 < m + n := Nat.lt_of_lt_of_le h (le_add_right m n)
protected theorem add_pos_right (m : Nat) (h : 0 < n) : 0 < m + n := Nat.lt_of_lt_of_le h (le_add_left n m)
protected theorem add_pos_iff_pos_or_pos : 0 < m + n ↔ 0 < m ∨ 0 < n := by omega
protected theorem lt_add_of_pos_left (h : 0 < k) : n < k + n :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_left h n) (Nat.le_of_eq (Nat.add_comm n k))
protected theorem lt_add_of_pos_right (h : 0 < k) : n < n + k := Nat.add_lt_add_left h n
protected theorem lt_add_left (c : Nat) (h : a < b) : a < c + b := Nat.lt_of_lt_of_le h (le_add_left b c)
protected theorem lt_add_right (c : Nat) (h : a < b) : a < b + c := Nat.lt_of_lt_of_le h (le_add_right b c)
protected theorem lt_of_add_right_lt (h : n + m < k) : n < k := Nat.lt_of_le_of_lt (le_add_right n m) h
protected theorem lt_of_add_left_lt (h : m + n < k) : n < k := Nat.lt_of_le_of_lt (le_add_left n m) h
theorem le_of_add_right_le (h : n + k ≤ m) : n ≤ m := Nat.le_trans (le_add_right n k) h
theorem le_of_add_left_le (h : k + n ≤ m) : n ≤ m := Nat.le_trans (le_add_left n k) h
theorem le_add_right_of_le (h : n ≤ m) : n ≤ m + k := Nat.le_trans h (le_add_right m k)
theorem le_add_left_of_le (h : n ≤ m) : n ≤ k + m := Nat.le_trans h (le_add_left m k)
protected theorem le_iff_exists_add {a b : Nat} : a ≤ b ↔ ∃ c, b = a + c :=
  ⟨exists_add_of_le, fun ⟨c, e⟩ => e ▸ le_add_right a c⟩
protected theorem lt_iff_exists_add {a b : Nat} : a < b ↔ ∃ c, c > 0 ∧ b = a + c :=
  ⟨fun h => ⟨b - a, by omega⟩, fun ⟨c, h, e⟩ => by omega⟩
protected theorem two_mul (n : Nat) : 2 * n = n + n :=
  (Nat.succ_mul 1 n).trans (congrArg (· + n) (Nat.one_mul n))
protected theorem mul_two (n : Nat) : n * 2 = n + n := congrArg (· + n) (Nat.mul_one n)
theorem succ_add_eq_add_succ (a b : Nat) : succ a + b = a + succ b := succ_add a b
theorem one_add (n : Nat) : 1 + n = succ n := Nat.add_comm 1 n

/-! ## Truncated subtraction -/
protected theorem sub_le_sub_right (h : n ≤ m) (k : Nat) : n - k ≤ m - k := by
  induction k with
  | zero => exact h
  | succ k ih => exact pred_le_pred ih
protected theorem sub_le_of_le_add (h : a ≤ c + b) : a - b ≤ c :=
  Nat.le_trans (Nat.sub_le_sub_right h b) (Nat.le_of_eq (Nat.add_sub_cancel c b))
protected theorem le_add_of_sub_le (h : a - b ≤ c) : a ≤ c + b :=
  (Nat.le_total a b).elim (fun k => Nat.le_trans k (le_add_left b c)) fun k =>
    Nat.le_trans (Nat.le_of_eq (Nat.sub_add_cancel k).symm) (Nat.add_le_add_right h b)
protected theorem le_sub_of_add_le (h : a + b ≤ c) : a ≤ c - b :=
  Nat.le_trans (Nat.le_of_eq (Nat.add_sub_cancel a b).symm) (Nat.sub_le_sub_right h b)
protected theorem add_le_of_le_sub (h : b ≤ c) (k : a ≤ c - b) : a + b ≤ c :=
  Nat.le_trans (Nat.add_le_add_right k b) (Nat.le_of_eq (Nat.sub_add_cancel h))
protected theorem lt_sub_iff_add_lt : a < c - b ↔ a + b < c :=
  ⟨fun h => Nat.lt_of_not_le fun k => Nat.not_le_of_lt h (Nat.sub_le_of_le_add k),
   fun h => Nat.lt_of_not_le fun k => Nat.not_le_of_lt h (Nat.le_add_of_sub_le k)⟩
protected theorem sub_lt_iff_lt_add (h : b ≤ a) : a - b < c ↔ a < c + b :=
  ⟨fun k => Nat.lt_of_not_le fun l => Nat.not_le_of_lt k (Nat.le_sub_of_add_le l),
   fun k => Nat.lt_of_not_le fun l => Nat.not_le_of_lt k (Nat.add_le_of_le_sub h l)⟩
protected theorem le_of_sub_eq_zero (h : n - m = 0) : n ≤ m :=
  Nat.le_trans (Nat.le_add_of_sub_le (Nat.le_of_eq h)) (Nat.le_of_eq (Nat.zero_add m))
protected theorem sub_sub (a b c : Nat) : a - b - c = a - (b + c) := by
  induction c with
  | zero => rfl
  | succ c ih => exact congrArg pred ih
protected theorem sub_right_comm (a b c : Nat) : a - b - c = a - c - b :=
  (Nat.sub_sub a b c).trans ((congrArg (a - ·) (Nat.add_comm b c)).trans (Nat.sub_sub a c b).symm)
protected theorem sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := (Nat.sub_sub a b c).symm
protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) := by
  obtain ⟨d, rfl⟩ := exists_add_of_le h
  rw [Nat.add_sub_cancel_left, Nat.add_left_comm, Nat.add_sub_cancel_left]
protected theorem sub_add_comm (h : k ≤ n) : n + m - k = n - k + m :=
  (congrArg (· - k) (Nat.add_comm n m)).trans ((Nat.add_sub_assoc h m).trans (Nat.add_comm _ _))
protected theorem add_sub_of_le (h : a ≤ b) : a + (b - a) = b := (Nat.add_comm _ _).trans (Nat.sub_add_cancel h)
protected theorem add_sub_cancel' (h : m ≤ n) : m + (n - m) = n := Nat.add_sub_of_le h
protected theorem add_sub_add_right (n k m : Nat) : n + k - (m + k) = n - m :=
  by rw [Nat.add_comm m k, ← Nat.sub_sub, Nat.add_sub_cancel]
protected theorem add_sub_add_left (k n m : Nat) : k + n - (k + m) = n - m :=
  by rw [← Nat.sub_sub, Nat.add_sub_cancel_left]
protected theorem add_sub_self_left (a b : Nat) : a + b - a = b := Nat.add_sub_cancel_left a b
protected theorem add_sub_self_right (a b : Nat) : a + b - b = a := Nat.add_sub_cancel a b
protected theorem sub_eq_zero_iff_le : n - m = 0 ↔ n ≤ m := ⟨Nat.le_of_sub_eq_zero, sub_eq_zero_of_le⟩
protected theorem sub_pos_iff_lt : 0 < n - m ↔ m < n := by rw [Nat.lt_sub_iff_add_lt, Nat.zero_add]
protected theorem sub_ne_zero_of_lt (h : a < b) : b - a ≠ 0 := Nat.ne_of_gt (Nat.sub_pos_iff_lt.2 h)
protected theorem sub_pos_of_lt (h : m < n) : 0 < n - m := Nat.sub_pos_iff_lt.2 h
protected theorem lt_of_sub_pos (h : 0 < n - m) : m < n := Nat.sub_pos_iff_lt.1 h
protected theorem lt_of_sub_ne_zero (h : n - m ≠ 0) : m < n := Nat.sub_pos_iff_lt.1 (Nat.pos_of_ne_zero h)
protected theorem sub_lt (h : 0 < n) (k : 0 < m) : n - m < n :=
  (Nat.le_total m n).elim (fun l => (Nat.sub_lt_iff_lt_add l).2 (Nat.add_lt_add_left k n))
    fun l => Nat.lt_of_le_of_lt (Nat.le_of_eq (sub_eq_zero_of_le l)) h
protected theorem sub_one_lt (h : n ≠ 0) : n - 1 < n := Nat.sub_lt (Nat.pos_of_ne_zero h) Nat.zero_lt_one
protected theorem sub_lt_self (h : 0 < a) (k : a ≤ b) : b - a < b := Nat.sub_lt (Nat.lt_of_lt_of_le h k) h
protected theorem sub_one_lt_of_lt (h : n < m) : m - 1 < m := Nat.sub_lt (zero_lt_of_lt h) Nat.zero_lt_one
protected theorem sub_one_add_one (h : a ≠ 0) : a - 1 + 1 = a := succ_pred h
protected theorem sub_one_add_one_eq_of_pos (h : 0 < n) : n - 1 + 1 = n := succ_pred_eq_of_pos h
protected theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := h ▸ Nat.add_sub_cancel c b
protected theorem sub_eq_of_eq_add' (h : a = b + c) : a - b = c := h ▸ Nat.add_sub_cancel_left b c
protected theorem sub_sub_self (h : m ≤ n) : n - (n - m) = m := Nat.sub_eq_of_eq_add (Nat.add_sub_of_le h).symm
protected theorem sub_sub_eq_min (n m : Nat) : n - (n - m) = min n m := by omega
protected theorem sub_le_sub_left (h : n ≤ m) (k : Nat) : k - m ≤ k - n :=
  Nat.sub_le_of_le_add (Nat.le_trans (Nat.le_add_of_sub_le (Nat.le_refl (k - n))) (Nat.add_le_add_left h _))
protected theorem sub_le_sub (h : a ≤ b) (k : c ≤ d) : a - d ≤ b - c :=
  Nat.le_trans (Nat.sub_le_sub_right h d) (Nat.sub_le_sub_left k b)
protected theorem sub_lt_sub_left (h : k < m) (l : k < n) : m - n < m - k := by omega
protected theorem sub_lt_sub_right (h : k ≤ m) (l : m < n) : m - k < n - k :=
  Nat.lt_sub_iff_add_lt.2 (Nat.lt_of_le_of_lt (Nat.le_of_eq (Nat.sub_add_cancel h)) l)
protected theorem sub_lt_sub_iff_right (h : c ≤ a) : a - c < b - c ↔ a < b :=
  by rw [Nat.lt_sub_iff_add_lt, Nat.sub_add_cancel h]
protected theorem sub_le_iff_le_add : a - b ≤ c ↔ a ≤ c + b := ⟨Nat.le_add_of_sub_le, Nat.sub_le_of_le_add⟩
protected theorem sub_le_sub_iff_right (h : k ≤ m) : n - k ≤ m - k ↔ n ≤ m :=
  by rw [Nat.sub_le_iff_le_add, Nat.sub_add_cancel h]
protected theorem sub_le_iff_le_add' : a - b ≤ c ↔ a ≤ b + c := Nat.add_comm c b ▸ Nat.sub_le_iff_le_add
protected theorem le_sub_iff_add_le (h : k ≤ m) : n ≤ m - k ↔ n + k ≤ m :=
  ⟨Nat.add_le_of_le_sub h, Nat.le_sub_of_add_le⟩
protected theorem le_sub_iff_add_le' (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m :=
  Nat.add_comm n k ▸ Nat.le_sub_iff_add_le h
protected theorem le_sub_of_add_le' (h : b + a ≤ c) : a ≤ c - b := Nat.le_sub_of_add_le (Nat.add_comm b a ▸ h)
protected theorem add_le_of_le_sub' (h : b ≤ c) (k : a ≤ c - b) : b + a ≤ c :=
  Nat.add_comm a b ▸ Nat.add_le_of_le_sub h k
protected theorem lt_sub_iff_add_lt' : a < c - b ↔ b + a < c := Nat.add_comm a b ▸ Nat.lt_sub_iff_add_lt
protected theorem lt_sub_of_add_lt (h : a + b < c) : a < c - b := Nat.lt_sub_iff_add_lt.2 h
protected theorem add_lt_of_lt_sub (h : a < c - b) : a + b < c := Nat.lt_sub_iff_add_lt.1 h
protected theorem add_lt_of_lt_sub' (h : a < c - b) : b + a < c := Nat.lt_sub_iff_add_lt'.1 h
protected theorem sub_lt_iff_lt_add' (h : b ≤ a) : a - b < c ↔ a < b + c :=
  Nat.add_comm c b ▸ Nat.sub_lt_iff_lt_add h
protected theorem lt_add_of_sub_lt (h : a - b < c) : a < c + b :=
  Nat.lt_of_not_le fun l => Nat.not_le_of_lt h (Nat.le_sub_of_add_le l)
protected theorem sub_lt_of_lt (h : a < c) : a - b < c := Nat.lt_of_le_of_lt (sub_le a b) h
protected theorem sub_lt_left_of_lt_add (h : n ≤ k) (l : k < n + m) : k - n < m :=
  (Nat.sub_lt_iff_lt_add' h).2 l
protected theorem sub_lt_right_of_lt_add (h : n ≤ k) (l : k < m + n) : k - n < m :=
  (Nat.sub_lt_iff_lt_add h).2 l
protected theorem eq_add_of_sub_eq (h : b ≤ a) (k : a - b = c) : a = c + b := k ▸ (Nat.sub_add_cancel h).symm
protected theorem sub_eq_iff_eq_add (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨Nat.eq_add_of_sub_eq h, Nat.sub_eq_of_eq_add⟩
protected theorem sub_eq_iff_eq_add' (h : b ≤ a) : a - b = c ↔ a = b + c :=
  Nat.add_comm c b ▸ Nat.sub_eq_iff_eq_add h
protected theorem eq_sub_of_add_eq (h : a + b = c) : a = c - b := h ▸ (Nat.add_sub_cancel a b).symm
protected theorem eq_sub_of_add_eq' (h : b + a = c) : a = c - b := h ▸ (Nat.add_sub_cancel_left b a).symm
protected theorem sub_right_cancel (h : b ≤ a) (k : b ≤ c) (l : a - b = c - b) : a = c :=
  (Nat.sub_add_cancel h).symm.trans ((congrArg (· + b) l).trans (Nat.sub_add_cancel k))
protected theorem sub_left_inj (h : b ≤ a) (k : b ≤ c) : a - b = c - b ↔ a = c :=
  ⟨Nat.sub_right_cancel h k, congrArg (· - b)⟩
protected theorem sub_right_inj (h : b ≤ a) (k : c ≤ a) : a - b = a - c ↔ b = c := by omega
protected theorem sub_left_cancel (h : b ≤ a) (k : c ≤ a) (l : a - b = a - c) : b = c :=
  (Nat.sub_right_inj h k).1 l
protected theorem add_sub_sub_cancel (h : k ≤ n) : m + n - (n - k) = m + k := by omega
protected theorem sub_add_sub_cancel (h : b ≤ a) (k : c ≤ b) : a - b + (b - c) = a - c := by omega
protected theorem sub_sub_sub_cancel_right (h : c ≤ b) : a - c - (b - c) = a - b := by omega
theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl
theorem succ_sub (h : n ≤ m) : succ m - n = succ (m - n) := Nat.sub_add_comm (m := 1) h
theorem succ_sub_one (n : Nat) : succ n - 1 = n := rfl
theorem succ_sub_succ_eq_sub (n m : Nat) : succ n - succ m = n - m := succ_sub_succ n m
theorem add_one_sub (h : n ≤ m) : m + 1 - n = m - n + 1 := Nat.sub_add_comm h
theorem one_sub (n : Nat) : 1 - n = if n = 0 then 1 else 0 := by
  cases n with
  | zero => rfl
  | succ n => rw [if_neg (succ_ne_zero n)]; exact sub_eq_zero_of_le (succ_le_succ (zero_le n))
theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by omega

/-! ## Minimum and maximum -/
protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl
protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl
protected theorem min_comm (a b : Nat) : min a b = min b a := Std.Commutative.comm a b
protected theorem max_comm (a b : Nat) : max a b = max b a := Std.Commutative.comm a b
protected theorem min_assoc (a b c : Nat) : min (min a b) c = min a (min b c) := Std.Associative.assoc a b c
protected theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) := Std.Associative.assoc a b c
protected theorem min_self (a : Nat) : min a a = a := if_pos (Nat.le_refl a)
protected theorem max_self (a : Nat) : max a a = a := if_pos (Nat.le_refl a)
protected theorem min_eq_left (h : a ≤ b) : min a b = a := if_pos h
protected theorem min_eq_right (h : b ≤ a) : min a b = b :=
  (Classical.em (a ≤ b)).elim (fun k => (if_pos k).trans (Nat.le_antisymm k h)) fun k => if_neg k
protected theorem max_eq_left (h : b ≤ a) : max a b = a :=
  (Classical.em (a ≤ b)).elim (fun k => (if_pos k).trans (Nat.le_antisymm h k)) fun k => if_neg k
protected theorem max_eq_right (h : a ≤ b) : max a b = b := if_pos h
protected theorem le_min : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  (Nat.le_total b c).elim
    (fun h => by rw [Nat.min_eq_left h]; exact ⟨fun k => ⟨k, Nat.le_trans k h⟩, And.left⟩)
    fun h => by rw [Nat.min_eq_right h]; exact ⟨fun k => ⟨Nat.le_trans k h, k⟩, And.right⟩
protected theorem max_le : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  (Nat.le_total a b).elim
    (fun h => by rw [Nat.max_eq_right h]; exact ⟨fun k => ⟨Nat.le_trans h k, k⟩, And.right⟩)
    fun h => by rw [Nat.max_eq_left h]; exact ⟨fun k => ⟨k, Nat.le_trans h k⟩, And.left⟩
protected theorem min_le_left (a b : Nat) : min a b ≤ a := (Nat.le_min.1 (Nat.le_refl _)).1
protected theorem min_le_right (a b : Nat) : min a b ≤ b := (Nat.le_min.1 (Nat.le_refl _)).2
protected theorem le_max_left (a b : Nat) : a ≤ max a b := (Nat.max_le.1 (Nat.le_refl _)).1
protected theorem le_max_right (a b : Nat) : b ≤ max a b := (Nat.max_le.1 (Nat.le_refl _)).2
protected theorem lt_min : a < min b c ↔ a < b ∧ a < c := Nat.le_min (a := a + 1)
protected theorem max_lt : max a b < c ↔ a < c ∧ b < c :=
  (Nat.le_total a b).elim
    (fun h => by rw [Nat.max_eq_right h]; exact ⟨fun k => ⟨Nat.lt_of_le_of_lt h k, k⟩, And.right⟩)
    fun h => by rw [Nat.max_eq_left h]; exact ⟨fun k => ⟨k, Nat.lt_of_le_of_lt h k⟩, And.left⟩
protected theorem le_min_of_le_of_le (h : a ≤ b) (k : a ≤ c) : a ≤ min b c := Nat.le_min.2 ⟨h, k⟩
protected theorem max_le_of_le_of_le (h : a ≤ c) (k : b ≤ c) : max a b ≤ c := Nat.max_le.2 ⟨h, k⟩
protected theorem zero_min (a : Nat) : min 0 a = 0 := if_pos (zero_le a)
protected theorem min_zero (a : Nat) : min a 0 = 0 := Nat.min_eq_right (zero_le a)
protected theorem zero_max (a : Nat) : max 0 a = a := if_pos (zero_le a)
protected theorem max_zero (a : Nat) : max a 0 = a := Nat.max_eq_left (zero_le a)
end Nat
