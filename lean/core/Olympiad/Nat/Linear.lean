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
/-- Two successors are equal exactly when the numbers are. -/
theorem succ_inj {a b : Nat} : succ a = succ b ↔ a = b := ⟨succ.inj', congrArg succ⟩
/-- Successors coincide exactly when their arguments do. -/
theorem succ.inj_iff {a b : Nat} : succ a = succ b ↔ a = b := succ_inj
/-- No natural number is its own successor. -/
theorem succ_ne_self (n : Nat) : succ n ≠ n := Nat.ne_of_gt (Nat.le_refl (succ n))
/-- A natural number plus one is not zero. -/
theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := succ_ne_zero n
/-- A natural number plus one differs from the number. -/
theorem add_one_ne_self (n : Nat) : n + 1 ≠ n := Nat.ne_of_gt (Nat.le_refl (succ n))
/-- Zero is not of the form `n + 1`. -/
theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := (succ_ne_zero n).symm
/-- Adding one on both sides neither creates nor destroys equality. -/
theorem add_one_inj : a + 1 = b + 1 ↔ a = b := succ_inj
/-- One is not zero in the natural numbers. -/
protected theorem one_ne_zero : (1 : Nat) ≠ 0 := succ_ne_zero 0
/-- Zero is not one in the natural numbers. -/
protected theorem zero_ne_one : (0 : Nat) ≠ 1 := (succ_ne_zero 0).symm
/-- One is positive. -/
protected theorem one_pos : 0 < (1 : Nat) := Nat.le_refl 1
/-- Two is positive. -/
protected theorem two_pos : 0 < (2 : Nat) := Nat.zero_lt_succ 1
/-- Zero is less than two. -/
protected theorem zero_lt_two : 0 < (2 : Nat) := Nat.zero_lt_succ 1
/-- One is less than two. -/
protected theorem one_lt_two : 1 < (2 : Nat) := Nat.le_refl 2
/-- The predecessor of the successor of a number is the number. -/
theorem pred_succ (n : Nat) : pred (succ n) = n := rfl
/-- The predecessor of zero is zero. -/
theorem pred_zero : pred 0 = 0 := rfl
/-- The predecessor is the truncated difference with one. -/
theorem pred_eq_sub_one (n : Nat) : pred n = n - 1 := rfl
/-- Adding one and then subtracting one changes nothing. -/
theorem add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl
/-- The successor of the predecessor of a nonzero number is the number. -/
theorem succ_pred {n : Nat} (h : n ≠ 0) : succ (pred n) = n := by cases n with
  | zero => exact absurd rfl h
  | succ n => rfl
/-- The successor of the predecessor of a positive number is the number. -/
theorem succ_pred_eq_of_pos {n : Nat} (h : 0 < n) : succ (pred n) = n := succ_pred (Nat.ne_of_gt h)
/-- A natural number is zero or the successor of its predecessor. -/
theorem eq_zero_or_eq_succ_pred (n : Nat) : n = 0 ∨ n = succ (pred n) := by cases n with
  | zero => exact .inl rfl
  | succ n => exact .inr rfl
/-- Every nonzero natural number is a successor. -/
theorem exists_eq_succ_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k, n = succ k := ⟨pred n, (succ_pred h).symm⟩
/-- Every nonzero natural number has the form `k + 1`. -/
theorem exists_eq_add_one_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k, n = k + 1 := ⟨pred n, (succ_pred h).symm⟩
/-- When `m ≤ n`, the larger number is `m + k` for some `k`. -/
theorem exists_eq_add_of_le (h : m ≤ n) : ∃ k, n = m + k := exists_add_of_le h
/-- When `m ≤ n`, the larger number is `k + m` for some `k`. -/
theorem exists_eq_add_of_le' (h : m ≤ n) : ∃ k, n = k + m :=
  let ⟨k, e⟩ := exists_add_of_le h; ⟨k, e.trans (Nat.add_comm m k)⟩
/-- When `m < n`, the larger number is `m + k + 1` for some `k`. -/
theorem exists_eq_add_of_lt (h : m < n) : ∃ k, n = m + k + 1 :=
  let ⟨k, e⟩ := exists_add_of_le h; ⟨k, e.trans (Nat.add_right_comm m 1 k)⟩
/-- A weak inequality has a gap: some `k` with n + k = m. -/
theorem le.dest (h : n ≤ m) : ∃ k, n + k = m := let ⟨k, e⟩ := exists_add_of_le h; ⟨k, e.symm⟩
/-- A gap `k` with n + k = m proves that `n` is at most `m`. -/
theorem le.intro (h : n + k = m) : n ≤ m := h ▸ le_add_right n k
/-- A natural number is zero or positive. -/
theorem eq_zero_or_pos (n : Nat) : n = 0 ∨ 0 < n :=
  (Nat.lt_or_ge 0 n).elim .inr fun h => .inl (Nat.eq_zero_of_le_zero h)
/-- A natural number is positive exactly when it is not zero. -/
theorem pos_iff_ne_zero : 0 < n ↔ n ≠ 0 := ⟨Nat.ne_of_gt, Nat.pos_of_ne_zero⟩
/-- A natural number is nonzero exactly when it is positive. -/
theorem ne_zero_iff_zero_lt : n ≠ 0 ↔ 0 < n := ⟨Nat.pos_of_ne_zero, Nat.ne_of_gt⟩
/-- A number with something below it is positive. -/
theorem zero_lt_of_lt (h : a < b) : 0 < b := Nat.lt_of_le_of_lt (zero_le a) h
/-- A natural number that is not zero is positive. -/
theorem zero_lt_of_ne_zero (h : a ≠ 0) : 0 < a := Nat.pos_of_ne_zero h
/-- A number that exceeds another one is not zero. -/
theorem ne_zero_of_lt (h : b < a) : a ≠ 0 := Nat.ne_of_gt (zero_lt_of_lt h)
/-- A positive natural number is not zero. -/
theorem ne_zero_of_pos (h : 0 < n) : n ≠ 0 := Nat.ne_of_gt h
/-- A natural number with something strictly below it cannot be zero. -/
theorem not_eq_zero_of_lt (h : b < a) : a ≠ 0 := ne_zero_of_lt h
/-- A natural number is at least one exactly when it is not zero. -/
theorem one_le_iff_ne_zero : 1 ≤ n ↔ n ≠ 0 := pos_iff_ne_zero
/-- A number with something below it is at least one. -/
theorem one_le_of_lt (h : a < b) : 1 ≤ b := zero_lt_of_lt h
/-- A natural number exceeds one exactly when it is neither zero nor one. -/
theorem one_lt_iff_ne_zero_and_ne_one : 1 < n ↔ n ≠ 0 ∧ n ≠ 1 := by omega
/-- A natural number is at least two exactly when it is neither zero nor one. -/
theorem two_le_iff (n : Nat) : 2 ≤ n ↔ n ≠ 0 ∧ n ≠ 1 := one_lt_iff_ne_zero_and_ne_one
/-- The only natural number less than one is zero. -/
theorem lt_one_iff : n < 1 ↔ n = 0 :=
  ⟨fun h => Nat.eq_zero_of_le_zero (le_of_succ_le_succ h), fun h => h ▸ Nat.le_refl 1⟩
/-- The only natural number that is at most zero is zero. -/
theorem le_zero : n ≤ 0 ↔ n = 0 := ⟨Nat.eq_zero_of_le_zero, fun h => h ▸ zero_le n⟩
/-- A natural number is at most one exactly when it is zero or one. -/
theorem le_one_iff_eq_zero_or_eq_one : n ≤ 1 ↔ n = 0 ∨ n = 1 := by omega
/-- A natural number that is not positive is zero. -/
theorem eq_zero_of_not_pos (h : ¬ 0 < n) : n = 0 := Nat.eq_zero_of_le_zero (Nat.le_of_not_lt h)

/-! ## Order -/
protected theorem le_rfl : n ≤ n := Nat.le_refl n
/-- Equal natural numbers satisfy the weak inequality `≤`. -/
protected theorem le_of_eq (h : n = m) : n ≤ m := h ▸ Nat.le_refl n
/-- Equal natural numbers satisfy the weak inequality `≥`. -/
protected theorem ge_of_eq (h : n = m) : n ≥ m := h ▸ Nat.le_refl n
/-- The strict order of the natural numbers is transitive. -/
protected theorem lt_trans (h : a < b) (k : b < c) : a < c := Nat.lt_of_lt_of_le h (Nat.le_of_lt k)
/-- Two natural numbers cannot each be less than the other. -/
protected theorem lt_asymm (h : a < b) : ¬ b < a := fun k => Nat.lt_irrefl a (Nat.lt_trans h k)
/-- A weak inequality between distinct numbers is strict. -/
protected theorem lt_of_le_of_ne (h : a ≤ b) (k : ¬ a = b) : a < b :=
  Nat.lt_of_not_le fun l => k (Nat.le_antisymm h l)
/-- From `a ≤ b` and `b ≠ a` the strict inequality `a < b` follows. -/
protected theorem lt_of_le_of_ne' (h : a ≤ b) (k : b ≠ a) : a < b :=
  Nat.lt_of_not_le fun l => k (Nat.le_antisymm l h)
/-- In a strict inequality the left side may be replaced by an equal number. -/
protected theorem lt_of_eq_of_lt (h : a = b) (k : b < c) : a < c := Nat.lt_of_le_of_lt (Nat.le_of_eq h) k
/-- In a weak inequality the right side may be replaced by an equal number. -/
protected theorem le_of_le_of_eq (h : a ≤ b) (k : b = c) : a ≤ c := Nat.le_trans h (Nat.le_of_eq k)
/-- In a weak inequality the left side may be replaced by an equal number. -/
protected theorem le_of_eq_of_le (h : a = b) (k : b ≤ c) : a ≤ c := Nat.le_trans (Nat.le_of_eq h) k
/-- Two natural numbers are equal exactly when each is at most the other. -/
protected theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Nat.le_of_eq h, Nat.le_of_eq h.symm⟩, fun h => Nat.le_antisymm h.1 h.2⟩
/-- Equality of natural numbers is the conjunction of `a ≤ b` and `b ≤ a`. -/
protected theorem eq_iff_le_and_ge : a = b ↔ a ≤ b ∧ b ≤ a := Nat.le_antisymm_iff
/-- A weak inequality is an equality or a strict inequality. -/
protected theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b :=
  (Nat.lt_or_ge a b).elim .inr fun k => .inl (Nat.le_antisymm h k)
/-- A weak inequality is a strict inequality or an equality. -/
protected theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b :=
  (Nat.lt_or_ge a b).elim .inl fun k => .inr (Nat.le_antisymm h k)
/-- The weak inequality holds exactly when the strict one or equality does. -/
protected theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b :=
  ⟨Nat.lt_or_eq_of_le, fun h => h.elim Nat.le_of_lt Nat.le_of_eq⟩
/-- The strict inequality is the weak one together with being distinct. -/
protected theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.ne_of_lt h⟩, fun h => Nat.lt_of_le_of_ne h.1 h.2⟩
/-- The strict inequality is the weak one without its converse. -/
protected theorem lt_iff_le_not_le : a < b ↔ a ≤ b ∧ ¬ b ≤ a :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.not_le_of_lt h⟩, fun h => Nat.lt_of_not_le h.2⟩
/-- Of two natural numbers, the first is less than, equal to or greater than the second. -/
protected theorem lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a :=
  (Nat.lt_or_ge a b).imp id fun h => (Nat.eq_or_lt_of_le h).imp_left Eq.symm
/-- Of two distinct natural numbers, one is less than the other. -/
protected theorem lt_or_lt_of_ne (h : a ≠ b) : a < b ∨ b < a := Nat.lt_or_gt_of_ne h
/-- Two natural numbers are distinct exactly when one is less than the other. -/
protected theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Nat.lt_or_gt_of_ne, fun h => h.elim Nat.ne_of_lt Nat.ne_of_gt⟩
/-- The first of two natural numbers is at most the second or exceeds it. -/
protected theorem le_or_lt (a b : Nat) : a ≤ b ∨ b < a := (Nat.lt_or_ge b a).elim .inr .inl
/-- The first of two natural numbers is less than the second or at least as large. -/
protected theorem lt_or_le (a b : Nat) : a < b ∨ b ≤ a := Nat.lt_or_ge a b
/-- A weak inequality fails exactly when the strict converse holds. -/
protected theorem not_le : ¬ n ≤ m ↔ m < n := ⟨Nat.lt_of_not_le, Nat.not_le_of_lt⟩
/-- A strict inequality fails exactly when the weak converse holds. -/
protected theorem not_lt : ¬ n < m ↔ m ≤ n := ⟨Nat.le_of_not_lt, fun h k => Nat.not_le_of_lt k h⟩
/-- When `m ≤ n`, the number `n` is not less than `m`. -/
protected theorem not_lt_of_le (h : m ≤ n) : ¬ n < m := fun k => Nat.not_le_of_lt k h
/-- A number that is at least `m` is not less than `m`. -/
protected theorem not_lt_of_ge (h : n ≥ m) : ¬ n < m := fun k => Nat.not_le_of_lt k h
/-- A number that exceeds `m` is not at most `m`. -/
protected theorem not_le_of_gt (h : n > m) : ¬ n ≤ m := Nat.not_le_of_lt h
/-- A strict inequality excludes its converse. -/
protected theorem not_lt_of_lt (h : m < n) : ¬ n < m := Nat.lt_asymm h
/-- When `n ≤ m` fails, `m ≤ n` holds. -/
protected theorem le_of_not_le (h : ¬ n ≤ m) : m ≤ n := Nat.le_of_lt (Nat.lt_of_not_le h)
/-- When `n ≥ m` fails, `n ≤ m` holds. -/
protected theorem le_of_not_ge (h : ¬ n ≥ m) : n ≤ m := Nat.le_of_lt (Nat.lt_of_not_le h)
/-- When `n ≥ m` fails, `n < m` holds. -/
protected theorem lt_of_not_ge (h : ¬ n ≥ m) : n < m := Nat.lt_of_not_le h
/-- When `n < m` fails, `n ≥ m` holds. -/
protected theorem ge_of_not_lt (h : ¬ n < m) : n ≥ m := Nat.le_of_not_lt h
/-- When `n > m` fails, `n ≤ m` holds. -/
protected theorem le_of_not_gt (h : ¬ n > m) : n ≤ m := Nat.le_of_not_lt h
/-- The larger side of a strict inequality differs from the smaller one. -/
protected theorem ne_of_lt' (h : a < b) : b ≠ a := Nat.ne_of_gt h
/-- A natural number is less than its successor. -/
theorem lt_succ_self (n : Nat) : n < succ n := Nat.le_refl _
/-- A natural number is less than itself plus one. -/
protected theorem lt_add_one (n : Nat) : n < n + 1 := Nat.le_refl _
/-- What is at most `m` is less than the successor of `m`. -/
theorem lt_succ_of_le (h : n ≤ m) : n < succ m := succ_le_succ h
/-- What is at most `m` is less than `m + 1`. -/
theorem lt_add_one_of_le (h : n ≤ m) : n < m + 1 := succ_le_succ h
/-- What is less than the successor of `n` is at most `n`. -/
theorem le_of_lt_succ (h : m < succ n) : m ≤ n := le_of_succ_le_succ h
/-- What is less than `n + 1` is at most `n`. -/
theorem le_of_lt_add_one (h : m < n + 1) : m ≤ n := le_of_succ_le_succ h
/-- Being less than the successor of `n` is the same as being at most `n`. -/
theorem lt_succ_iff : m < succ n ↔ m ≤ n := ⟨le_of_lt_succ, lt_succ_of_le⟩
/-- A number lies below the successor of `n` exactly when it is at most `n`. -/
theorem lt_succ : m < succ n ↔ m ≤ n := lt_succ_iff
/-- Being less than `n + 1` is the same as being at most `n`. -/
theorem lt_add_one_iff : m < n + 1 ↔ m ≤ n := lt_succ_iff
/-- A strict inequality is a weak one with one added on the left. -/
theorem lt_iff_add_one_le : m < n ↔ m + 1 ≤ n := .rfl
/-- A weak inequality with one added on the left is a strict one. -/
theorem add_one_le_iff : n + 1 ≤ m ↔ n < m := .rfl
/-- The successor of `m` is at most `n` exactly when `m` is less than `n`. -/
theorem succ_le_iff : succ m ≤ n ↔ m < n := .rfl
/-- The successor of the smaller side of a strict inequality is at most the larger side. -/
theorem succ_le_of_lt (h : n < m) : succ n ≤ m := h
/-- When the successor of `n` is at most `m`, `n` is less than `m`. -/
theorem lt_of_succ_le (h : succ n ≤ m) : n < m := h
/-- From `n < m` the inequality `n + 1 ≤ m` follows. -/
theorem add_one_le_of_lt (h : n < m) : n + 1 ≤ m := h
/-- From `n + 1 ≤ m` the strict inequality `n < m` follows. -/
theorem lt_of_add_one_le (h : n + 1 ≤ m) : n < m := h
/-- When the successor of `n` is at most `m`, so is `n`. -/
theorem le_of_succ_le (h : succ n ≤ m) : n ≤ m := Nat.le_of_lt h
/-- What is at most `m` is at most the successor of `m`. -/
theorem le_succ_of_le (h : n ≤ m) : n ≤ succ m := .step h
/-- A natural number is at most itself plus one. -/
theorem le_add_one (n : Nat) : n ≤ n + 1 := le_succ n
/-- Taking successors on both sides keeps a strict inequality. -/
theorem succ_lt_succ (h : n < m) : succ n < succ m := succ_le_succ h
/-- A strict inequality between successors holds for the numbers themselves. -/
theorem lt_of_succ_lt_succ (h : succ n < succ m) : n < m := le_of_succ_le_succ h
/-- Successors compare strictly exactly as the numbers do. -/
theorem succ_lt_succ_iff : succ a < succ b ↔ a < b := ⟨le_of_succ_le_succ, succ_le_succ⟩
/-- Successors compare weakly exactly as the numbers do. -/
theorem succ_le_succ_iff : succ a ≤ succ b ↔ a ≤ b := ⟨le_of_succ_le_succ, succ_le_succ⟩
/-- Adding one on both sides of a weak inequality is an equivalence. -/
theorem add_one_le_add_one_iff : a + 1 ≤ b + 1 ↔ a ≤ b := succ_le_succ_iff
/-- Adding one on both sides of a strict inequality is an equivalence. -/
theorem add_one_lt_add_one_iff : a + 1 < b + 1 ↔ a < b := succ_lt_succ_iff
/-- When the successor of `n` is less than `m`, so is `n`. -/
theorem lt_of_succ_lt (h : succ n < m) : n < m := Nat.le_of_lt h
/-- What is less than `m` is less than the successor of `m`. -/
theorem lt_succ_of_lt (h : n < m) : n < succ m := .step h
/-- What is less than `m` is less than `m + 1`. -/
theorem lt_add_one_of_lt (h : n < m) : n < m + 1 := .step h
/-- When `n + 1` is less than `m`, so is `n`. -/
theorem lt_of_add_one_lt (h : n + 1 < m) : n < m := Nat.le_of_lt h
/-- Below the successor of `b` lie exactly `b` and the numbers less than `b`. -/
theorem lt_succ_iff_lt_or_eq : a < succ b ↔ a < b ∨ a = b := lt_succ_iff.trans Nat.le_iff_lt_or_eq
/-- Below `b + 1` lie exactly `b` and the numbers less than `b`. -/
theorem lt_add_one_iff_lt_or_eq : a < b + 1 ↔ a < b ∨ a = b := lt_succ_iff_lt_or_eq
/-- At most the successor of `n` are exactly that successor and the numbers at most `n`. -/
theorem le_succ_iff : m ≤ succ n ↔ m ≤ n ∨ m = succ n :=
  ⟨fun h => (Nat.lt_or_eq_of_le h).imp_left le_of_succ_le_succ, fun h => h.elim .step Nat.le_of_eq⟩
/-- At most `n + 1` are exactly `n + 1` and the numbers at most `n`. -/
theorem le_add_one_iff : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := le_succ_iff
/-- A number less than `b + 1` but not less than `b` is `b`. -/
theorem eq_of_lt_succ_of_not_lt (h : a < b + 1) (k : ¬ a < b) : a = b :=
  Nat.le_antisymm (le_of_succ_le_succ h) (Nat.le_of_not_lt k)
/-- A number that is at least `n` and less than `n + 1` is `n`. -/
theorem eq_of_le_of_lt_succ (h : n ≤ m) (k : m < n + 1) : m = n := Nat.le_antisymm (le_of_succ_le_succ k) h
/-- From `a < b` and `b ≤ c` it follows that `a` and `c` are distinct. -/
theorem ne_of_lt_of_le (h : a < b) (k : b ≤ c) : a ≠ c := Nat.ne_of_lt (Nat.lt_of_lt_of_le h k)
/-- The successor of a number is not at most the number. -/
theorem not_succ_le_self (n : Nat) : ¬ succ n ≤ n := Nat.lt_irrefl n
/-- The successor of a number is not less than the number. -/
theorem not_succ_lt_self : ¬ succ n < n := fun h => Nat.lt_irrefl n (Nat.le_of_lt h)
/-- A number plus one is not at most the number. -/
theorem not_add_one_le_self (n : Nat) : ¬ n + 1 ≤ n := Nat.lt_irrefl n
/-- A number plus one is not at most zero. -/
theorem not_add_one_le_zero (n : Nat) : ¬ n + 1 ≤ 0 := not_succ_le_zero n
/-- The smaller side of a strict inequality is at most the predecessor of the larger. -/
theorem le_pred_of_lt (h : n < m) : n ≤ pred m := by cases m with
  | zero => exact absurd h (not_lt_zero n)
  | succ m => exact le_of_lt_succ h
/-- The smaller side of a strict inequality is at most the larger minus one. -/
theorem le_sub_one_of_lt (h : n < m) : n ≤ m - 1 := le_pred_of_lt h
/-- Predecessors keep the order. -/
theorem pred_le_pred (h : n ≤ m) : pred n ≤ pred m := by cases n with
  | zero => exact zero_le _
  | succ n => exact le_pred_of_lt h
/-- The predecessor of a number is at most the number. -/
theorem pred_le (n : Nat) : pred n ≤ n := by cases n with
  | zero => exact Nat.le_refl 0
  | succ n => exact le_succ n

/-! ## Addition -/
protected theorem add_add_add_comm (a b c d : Nat) : a + b + (c + d) = a + c + (b + d) :=
  (Nat.add_assoc a b _).trans ((congrArg (a + ·) (Nat.add_left_comm b c d)).trans (Nat.add_assoc a c _).symm)
/-- A common left summand may be cancelled from an equation, and added to one. -/
protected theorem add_left_cancel_iff : n + m = n + k ↔ m = k := ⟨Nat.add_left_cancel, congrArg (n + ·)⟩
/-- A common right summand may be cancelled from an equation, and added to one. -/
protected theorem add_right_cancel_iff : m + n = k + n ↔ m = k := ⟨Nat.add_right_cancel, congrArg (· + n)⟩
/-- Sums with the same right summand are equal exactly when the left summands are. -/
protected theorem add_left_inj : m + n = k + n ↔ m = k := Nat.add_right_cancel_iff
/-- Sums with the same left summand are equal exactly when the right summands are. -/
protected theorem add_right_inj : n + m = n + k ↔ m = k := Nat.add_left_cancel_iff
/-- A sum of natural numbers is zero exactly when both terms are. -/
protected theorem add_eq_zero_iff : n + m = 0 ↔ n = 0 ∧ m = 0 :=
  ⟨fun h => ⟨Nat.eq_zero_of_le_zero (h ▸ le_add_right n m), Nat.eq_zero_of_le_zero (h ▸ le_add_left m n)⟩,
   fun ⟨h, k⟩ => by subst h; subst k; rfl⟩
/-- The equation n + m = 0 means that `n` and `m` are both zero. -/
protected theorem add_eq_zero : n + m = 0 ↔ n = 0 ∧ m = 0 := Nat.add_eq_zero_iff
/-- Both terms of a sum that is zero are zero. -/
protected theorem eq_zero_of_add_eq_zero (h : n + m = 0) : n = 0 ∧ m = 0 := Nat.add_eq_zero_iff.1 h
/-- The left term of a sum that is zero is zero. -/
theorem eq_zero_of_add_eq_zero_right (h : n + m = 0) : n = 0 := (Nat.add_eq_zero_iff.1 h).1
/-- The right term of a sum that is zero is zero. -/
theorem eq_zero_of_add_eq_zero_left (h : n + m = 0) : m = 0 := (Nat.add_eq_zero_iff.1 h).2
/-- A sum of natural numbers is one exactly when one term is one and the other zero. -/
protected theorem add_eq_one_iff : m + n = 1 ↔ m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 := by omega
/-- A common left summand may be cancelled from a weak inequality, and added to one. -/
protected theorem add_le_add_iff_left : n + m ≤ n + k ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_left, fun h => Nat.add_le_add_left h n⟩
/-- A common right summand may be cancelled from a weak inequality, and added to one. -/
protected theorem add_le_add_iff_right : m + n ≤ k + n ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_right, fun h => Nat.add_le_add_right h n⟩
/-- A common left summand may be cancelled from a strict inequality, and added to one. -/
protected theorem add_lt_add_iff_left : k + n < k + m ↔ n < m := Nat.add_le_add_iff_left (m := n + 1)
/-- A common right summand may be cancelled from a strict inequality, and added to one. -/
protected theorem add_lt_add_iff_right : n + k < m + k ↔ n < m :=
  ⟨fun h => Nat.lt_of_not_le fun l => Nat.not_le_of_lt h (Nat.add_le_add_right l k),
   fun h => Nat.lt_of_not_le fun l => Nat.not_le_of_lt h (Nat.le_of_add_le_add_right l)⟩
/-- Adding the same number on the left keeps a strict inequality. -/
protected theorem add_lt_add_left (h : n < m) (k : Nat) : k + n < k + m := Nat.add_lt_add_iff_left.2 h
/-- Adding the same number on the right keeps a strict inequality. -/
protected theorem add_lt_add_right (h : n < m) (k : Nat) : n + k < m + k := Nat.add_lt_add_iff_right.2 h
/-- Adding two strict inequalities gives a strict one. -/
protected theorem add_lt_add (h : a < b) (k : c < d) : a + c < b + d :=
  Nat.lt_trans (Nat.add_lt_add_right h c) (Nat.add_lt_add_left k b)
/-- Adding a weak and a strict inequality gives a strict one. -/
protected theorem add_lt_add_of_le_of_lt (h : a ≤ b) (k : c < d) : a + c < b + d :=
  Nat.lt_of_le_of_lt (Nat.add_le_add_right h c) (Nat.add_lt_add_left k b)
/-- Adding a strict and a weak inequality gives a strict one. -/
protected theorem add_lt_add_of_lt_of_le (h : a < b) (k : c ≤ d) : a + c < b + d :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_right h c) (Nat.add_le_add_left k b)
/-- A common left summand may be cancelled from a strict inequality. -/
protected theorem lt_of_add_lt_add_left (h : n + k < n + m) : k < m := Nat.add_lt_add_iff_left.1 h
/-- A common right summand may be cancelled from a strict inequality. -/
protected theorem lt_of_add_lt_add_right (h : k + n < m + n) : k < m := Nat.add_lt_add_iff_right.1 h
/-- A sum is positive when its left term is. -/
protected theorem add_pos_left (h : 0 < m) (n : Nat) : 0 < m + n := Nat.lt_of_lt_of_le h (le_add_right m n)
/-- A sum is positive when its right term is. -/
protected theorem add_pos_right (m : Nat) (h : 0 < n) : 0 < m + n := Nat.lt_of_lt_of_le h (le_add_left n m)
/-- A sum of natural numbers is positive exactly when one of its terms is. -/
protected theorem add_pos_iff_pos_or_pos : 0 < m + n ↔ 0 < m ∨ 0 < n := by omega
/-- Adding a positive number on the left gives something larger. -/
protected theorem lt_add_of_pos_left (h : 0 < k) : n < k + n :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_left h n) (Nat.le_of_eq (Nat.add_comm n k))
/-- Adding a positive number on the right gives something larger. -/
protected theorem lt_add_of_pos_right (h : 0 < k) : n < n + k := Nat.add_lt_add_left h n
/-- A strict upper bound stays one when a number is added to it on the left. -/
protected theorem lt_add_left (c : Nat) (h : a < b) : a < c + b := Nat.lt_of_lt_of_le h (le_add_left b c)
/-- A strict upper bound stays one when a number is added to it on the right. -/
protected theorem lt_add_right (c : Nat) (h : a < b) : a < b + c := Nat.lt_of_lt_of_le h (le_add_right b c)
/-- The left term of a sum that is less than `k` is less than `k`. -/
protected theorem lt_of_add_right_lt (h : n + m < k) : n < k := Nat.lt_of_le_of_lt (le_add_right n m) h
/-- The right term of a sum that is less than `k` is less than `k`. -/
protected theorem lt_of_add_left_lt (h : m + n < k) : n < k := Nat.lt_of_le_of_lt (le_add_left n m) h
/-- The left term of a sum that is at most `m` is at most `m`. -/
theorem le_of_add_right_le (h : n + k ≤ m) : n ≤ m := Nat.le_trans (le_add_right n k) h
/-- The right term of a sum that is at most `m` is at most `m`. -/
theorem le_of_add_left_le (h : k + n ≤ m) : n ≤ m := Nat.le_trans (le_add_left n k) h
/-- An upper bound stays one when a number is added to it on the right. -/
theorem le_add_right_of_le (h : n ≤ m) : n ≤ m + k := Nat.le_trans h (le_add_right m k)
/-- An upper bound stays one when a number is added to it on the left. -/
theorem le_add_left_of_le (h : n ≤ m) : n ≤ k + m := Nat.le_trans h (le_add_left m k)
/-- The inequality `a ≤ b` holds exactly when `b` is `a` plus some number. -/
protected theorem le_iff_exists_add {a b : Nat} : a ≤ b ↔ ∃ c, b = a + c :=
  ⟨exists_add_of_le, fun ⟨c, e⟩ => e ▸ le_add_right a c⟩
/-- The inequality `a < b` holds exactly when `b` is `a` plus some positive number. -/
protected theorem lt_iff_exists_add {a b : Nat} : a < b ↔ ∃ c, c > 0 ∧ b = a + c :=
  ⟨fun h => ⟨b - a, by omega⟩, fun ⟨c, h, e⟩ => by omega⟩
/-- Twice a number, with the two on the left, is the number plus itself. -/
protected theorem two_mul (n : Nat) : 2 * n = n + n :=
  (Nat.succ_mul 1 n).trans (congrArg (· + n) (Nat.one_mul n))
/-- Twice a number, with the two on the right, is the number plus itself. -/
protected theorem mul_two (n : Nat) : n * 2 = n + n := congrArg (· + n) (Nat.mul_one n)
/-- A successor may be moved from the left summand to the right one. -/
theorem succ_add_eq_add_succ (a b : Nat) : succ a + b = a + succ b := succ_add a b
/-- One plus a number is its successor. -/
theorem one_add (n : Nat) : 1 + n = succ n := Nat.add_comm 1 n

/-! ## Truncated subtraction -/
protected theorem sub_le_sub_right (h : n ≤ m) (k : Nat) : n - k ≤ m - k := by
  induction k with
  | zero => exact h
  | succ k ih => exact pred_le_pred ih
/-- From a ≤ c + b the bound a - b ≤ c follows. -/
protected theorem sub_le_of_le_add (h : a ≤ c + b) : a - b ≤ c :=
  Nat.le_trans (Nat.sub_le_sub_right h b) (Nat.le_of_eq (Nat.add_sub_cancel c b))
/-- From a - b ≤ c the bound a ≤ c + b follows. -/
protected theorem le_add_of_sub_le (h : a - b ≤ c) : a ≤ c + b :=
  (Nat.le_total a b).elim (fun k => Nat.le_trans k (le_add_left b c)) fun k =>
    Nat.le_trans (Nat.le_of_eq (Nat.sub_add_cancel k).symm) (Nat.add_le_add_right h b)
/-- From a + b ≤ c the bound a ≤ c - b follows. -/
protected theorem le_sub_of_add_le (h : a + b ≤ c) : a ≤ c - b :=
  Nat.le_trans (Nat.le_of_eq (Nat.add_sub_cancel a b).symm) (Nat.sub_le_sub_right h b)
/-- When `b ≤ c`, the bound a ≤ c - b gives a + b ≤ c. -/
protected theorem add_le_of_le_sub (h : b ≤ c) (k : a ≤ c - b) : a + b ≤ c :=
  Nat.le_trans (Nat.add_le_add_right k b) (Nat.le_of_eq (Nat.sub_add_cancel h))
/-- A number is less than c - b exactly when its sum with `b` on the right is less than `c`. -/
protected theorem lt_sub_iff_add_lt : a < c - b ↔ a + b < c :=
  ⟨fun h => Nat.lt_of_not_le fun k => Nat.not_le_of_lt h (Nat.sub_le_of_le_add k),
   fun h => Nat.lt_of_not_le fun k => Nat.not_le_of_lt h (Nat.le_add_of_sub_le k)⟩
/-- When `b ≤ a`, the difference a - b is less than `c` exactly when a < c + b. -/
protected theorem sub_lt_iff_lt_add (h : b ≤ a) : a - b < c ↔ a < c + b :=
  ⟨fun k => Nat.lt_of_not_le fun l => Nat.not_le_of_lt k (Nat.le_sub_of_add_le l),
   fun k => Nat.lt_of_not_le fun l => Nat.not_le_of_lt k (Nat.add_le_of_le_sub h l)⟩
/-- When the truncated difference n - m is zero, `n` is at most `m`. -/
protected theorem le_of_sub_eq_zero (h : n - m = 0) : n ≤ m :=
  Nat.le_trans (Nat.le_add_of_sub_le (Nat.le_of_eq h)) (Nat.le_of_eq (Nat.zero_add m))
/-- Subtracting two numbers in turn is subtracting their sum. -/
protected theorem sub_sub (a b c : Nat) : a - b - c = a - (b + c) := by
  induction c with
  | zero => rfl
  | succ c ih => exact congrArg pred ih
/-- Two numbers may be subtracted in either order. -/
protected theorem sub_right_comm (a b c : Nat) : a - b - c = a - c - b :=
  (Nat.sub_sub a b c).trans ((congrArg (a - ·) (Nat.add_comm b c)).trans (Nat.sub_sub a c b).symm)
/-- Subtracting a sum is subtracting its terms one after the other. -/
protected theorem sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := (Nat.sub_sub a b c).symm
/-- When `k ≤ m`, subtracting `k` from n + m may be done on the right term. -/
protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) := by
  obtain ⟨d, rfl⟩ := exists_add_of_le h
  rw [Nat.add_sub_cancel_left, Nat.add_left_comm, Nat.add_sub_cancel_left]
/-- When `k ≤ n`, subtracting `k` from n + m may be done on the left term. -/
protected theorem sub_add_comm (h : k ≤ n) : n + m - k = n - k + m :=
  (congrArg (· - k) (Nat.add_comm n m)).trans ((Nat.add_sub_assoc h m).trans (Nat.add_comm _ _))
/-- When `a ≤ b`, adding the difference b - a to `a` gives `b`. -/
protected theorem add_sub_of_le (h : a ≤ b) : a + (b - a) = b := (Nat.add_comm _ _).trans (Nat.sub_add_cancel h)
/-- A number `m` plus what is missing up to `n ≥ m` is `n`. -/
protected theorem add_sub_cancel' (h : m ≤ n) : m + (n - m) = n := Nat.add_sub_of_le h
/-- A common right summand cancels in a truncated difference. -/
protected theorem add_sub_add_right (n k m : Nat) : n + k - (m + k) = n - m :=
  by rw [Nat.add_comm m k, ← Nat.sub_sub, Nat.add_sub_cancel]
/-- A common left summand cancels in a truncated difference. -/
protected theorem add_sub_add_left (k n m : Nat) : k + n - (k + m) = n - m :=
  by rw [← Nat.sub_sub, Nat.add_sub_cancel_left]
/-- Subtracting the left term of a sum leaves the right one. -/
protected theorem add_sub_self_left (a b : Nat) : a + b - a = b := Nat.add_sub_cancel_left a b
/-- Subtracting the right term of a sum leaves the left one. -/
protected theorem add_sub_self_right (a b : Nat) : a + b - b = a := Nat.add_sub_cancel a b
/-- A truncated difference is zero exactly when the first number is at most the second. -/
protected theorem sub_eq_zero_iff_le : n - m = 0 ↔ n ≤ m := ⟨Nat.le_of_sub_eq_zero, sub_eq_zero_of_le⟩
/-- A truncated difference is positive exactly when the second number is less than the first. -/
protected theorem sub_pos_iff_lt : 0 < n - m ↔ m < n := by rw [Nat.lt_sub_iff_add_lt, Nat.zero_add]
/-- The difference of a larger and a smaller number is not zero. -/
protected theorem sub_ne_zero_of_lt (h : a < b) : b - a ≠ 0 := Nat.ne_of_gt (Nat.sub_pos_iff_lt.2 h)
/-- The difference of a larger and a smaller number is positive. -/
protected theorem sub_pos_of_lt (h : m < n) : 0 < n - m := Nat.sub_pos_iff_lt.2 h
/-- When the truncated difference n - m is positive, `m` is less than `n`. -/
protected theorem lt_of_sub_pos (h : 0 < n - m) : m < n := Nat.sub_pos_iff_lt.1 h
/-- When the truncated difference n - m is not zero, `m` is less than `n`. -/
protected theorem lt_of_sub_ne_zero (h : n - m ≠ 0) : m < n := Nat.sub_pos_iff_lt.1 (Nat.pos_of_ne_zero h)
/-- Subtracting a positive number from a positive number gives something smaller. -/
protected theorem sub_lt (h : 0 < n) (k : 0 < m) : n - m < n :=
  (Nat.le_total m n).elim (fun l => (Nat.sub_lt_iff_lt_add l).2 (Nat.add_lt_add_left k n))
    fun l => Nat.lt_of_le_of_lt (Nat.le_of_eq (sub_eq_zero_of_le l)) h
/-- Subtracting one from a nonzero number gives something smaller. -/
protected theorem sub_one_lt (h : n ≠ 0) : n - 1 < n := Nat.sub_lt (Nat.pos_of_ne_zero h) Nat.zero_lt_one
/-- Subtracting from `b` a positive number that is at most `b` gives something smaller. -/
protected theorem sub_lt_self (h : 0 < a) (k : a ≤ b) : b - a < b := Nat.sub_lt (Nat.lt_of_lt_of_le h k) h
/-- A number that exceeds another one becomes smaller when one is subtracted. -/
protected theorem sub_one_lt_of_lt (h : n < m) : m - 1 < m := Nat.sub_lt (zero_lt_of_lt h) Nat.zero_lt_one
/-- Subtracting one from a nonzero number and adding it again changes nothing. -/
protected theorem sub_one_add_one (h : a ≠ 0) : a - 1 + 1 = a := succ_pred h
/-- Subtracting one from a positive number and adding it again changes nothing. -/
protected theorem sub_one_add_one_eq_of_pos (h : 0 < n) : n - 1 + 1 = n := succ_pred_eq_of_pos h
/-- From a = c + b the difference a - b is `c`. -/
protected theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := h ▸ Nat.add_sub_cancel c b
/-- From a = b + c the difference a - b is `c`. -/
protected theorem sub_eq_of_eq_add' (h : a = b + c) : a - b = c := h ▸ Nat.add_sub_cancel_left b c
/-- When `m ≤ n`, subtracting n - m from `n` gives `m`. -/
protected theorem sub_sub_self (h : m ≤ n) : n - (n - m) = m := Nat.sub_eq_of_eq_add (Nat.add_sub_of_le h).symm
/-- Subtracting the truncated difference n - m from `n` gives the minimum of the two. -/
protected theorem sub_sub_eq_min (n m : Nat) : n - (n - m) = min n m := by omega
/-- Subtracting a larger number gives a result that is at most as large. -/
protected theorem sub_le_sub_left (h : n ≤ m) (k : Nat) : k - m ≤ k - n :=
  Nat.sub_le_of_le_add (Nat.le_trans (Nat.le_add_of_sub_le (Nat.le_refl (k - n))) (Nat.add_le_add_left h _))
/-- A truncated difference grows weakly with the first number and falls weakly with the second. -/
protected theorem sub_le_sub (h : a ≤ b) (k : c ≤ d) : a - d ≤ b - c :=
  Nat.le_trans (Nat.sub_le_sub_right h d) (Nat.sub_le_sub_left k b)
/-- When `k < m` and `k < n`, subtracting `n` from `m` gives less than subtracting `k`. -/
protected theorem sub_lt_sub_left (h : k < m) (l : k < n) : m - n < m - k := by omega
/-- Subtracting from both sides a number that is at most the smaller keeps a strict inequality. -/
protected theorem sub_lt_sub_right (h : k ≤ m) (l : m < n) : m - k < n - k :=
  Nat.lt_sub_iff_add_lt.2 (Nat.lt_of_le_of_lt (Nat.le_of_eq (Nat.sub_add_cancel h)) l)
/-- Subtracting `c ≤ a` on both sides of a < b is an equivalence. -/
protected theorem sub_lt_sub_iff_right (h : c ≤ a) : a - c < b - c ↔ a < b :=
  by rw [Nat.lt_sub_iff_add_lt, Nat.sub_add_cancel h]
/-- A subtracted term moves to the right of the other side of a weak inequality. -/
protected theorem sub_le_iff_le_add : a - b ≤ c ↔ a ≤ c + b := ⟨Nat.le_add_of_sub_le, Nat.sub_le_of_le_add⟩
/-- Subtracting `k ≤ m` on both sides of n ≤ m is an equivalence. -/
protected theorem sub_le_sub_iff_right (h : k ≤ m) : n - k ≤ m - k ↔ n ≤ m :=
  by rw [Nat.sub_le_iff_le_add, Nat.sub_add_cancel h]
/-- A subtracted term moves to the left of the other side of a weak inequality. -/
protected theorem sub_le_iff_le_add' : a - b ≤ c ↔ a ≤ b + c := Nat.add_comm c b ▸ Nat.sub_le_iff_le_add
/-- When `k ≤ m`, the number `n` is at most m - k exactly when n + k is at most `m`. -/
protected theorem le_sub_iff_add_le (h : k ≤ m) : n ≤ m - k ↔ n + k ≤ m :=
  ⟨Nat.add_le_of_le_sub h, Nat.le_sub_of_add_le⟩
/-- When `k ≤ m`, the number `n` is at most m - k exactly when k + n is at most `m`. -/
protected theorem le_sub_iff_add_le' (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m :=
  Nat.add_comm n k ▸ Nat.le_sub_iff_add_le h
/-- From b + a ≤ c the bound a ≤ c - b follows. -/
protected theorem le_sub_of_add_le' (h : b + a ≤ c) : a ≤ c - b := Nat.le_sub_of_add_le (Nat.add_comm b a ▸ h)
/-- When `b ≤ c`, the bound a ≤ c - b gives b + a ≤ c. -/
protected theorem add_le_of_le_sub' (h : b ≤ c) (k : a ≤ c - b) : b + a ≤ c :=
  Nat.add_comm a b ▸ Nat.add_le_of_le_sub h k
/-- A number is less than c - b exactly when its sum with `b` on the left is less than `c`. -/
protected theorem lt_sub_iff_add_lt' : a < c - b ↔ b + a < c := Nat.add_comm a b ▸ Nat.lt_sub_iff_add_lt
/-- From a + b < c the bound a < c - b follows. -/
protected theorem lt_sub_of_add_lt (h : a + b < c) : a < c - b := Nat.lt_sub_iff_add_lt.2 h
/-- From a < c - b the bound a + b < c follows. -/
protected theorem add_lt_of_lt_sub (h : a < c - b) : a + b < c := Nat.lt_sub_iff_add_lt.1 h
/-- From a < c - b the bound b + a < c follows. -/
protected theorem add_lt_of_lt_sub' (h : a < c - b) : b + a < c := Nat.lt_sub_iff_add_lt'.1 h
/-- When `b ≤ a`, the difference a - b is less than `c` exactly when a < b + c. -/
protected theorem sub_lt_iff_lt_add' (h : b ≤ a) : a - b < c ↔ a < b + c :=
  Nat.add_comm c b ▸ Nat.sub_lt_iff_lt_add h
/-- From a - b < c the bound a < c + b follows. -/
protected theorem lt_add_of_sub_lt (h : a - b < c) : a < c + b :=
  Nat.lt_of_not_le fun l => Nat.not_le_of_lt h (Nat.le_sub_of_add_le l)
/-- Subtracting from a number less than `c` leaves it less than `c`. -/
protected theorem sub_lt_of_lt (h : a < c) : a - b < c := Nat.lt_of_le_of_lt (sub_le a b) h
/-- When n ≤ k < n + m, the difference k - n is less than `m`. -/
protected theorem sub_lt_left_of_lt_add (h : n ≤ k) (l : k < n + m) : k - n < m :=
  (Nat.sub_lt_iff_lt_add' h).2 l
/-- When n ≤ k < m + n, the difference k - n is less than `m`. -/
protected theorem sub_lt_right_of_lt_add (h : n ≤ k) (l : k < m + n) : k - n < m :=
  (Nat.sub_lt_iff_lt_add h).2 l
/-- When `b ≤ a` and a - b = c, the number `a` is c + b. -/
protected theorem eq_add_of_sub_eq (h : b ≤ a) (k : a - b = c) : a = c + b := k ▸ (Nat.sub_add_cancel h).symm
/-- When `b ≤ a`, the difference a - b is `c` exactly when a = c + b. -/
protected theorem sub_eq_iff_eq_add (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨Nat.eq_add_of_sub_eq h, Nat.sub_eq_of_eq_add⟩
/-- When `b ≤ a`, the difference a - b is `c` exactly when a = b + c. -/
protected theorem sub_eq_iff_eq_add' (h : b ≤ a) : a - b = c ↔ a = b + c :=
  Nat.add_comm c b ▸ Nat.sub_eq_iff_eq_add h
/-- The left term of a sum is the sum minus the right term. -/
protected theorem eq_sub_of_add_eq (h : a + b = c) : a = c - b := h ▸ (Nat.add_sub_cancel a b).symm
/-- The right term of a sum is the sum minus the left term. -/
protected theorem eq_sub_of_add_eq' (h : b + a = c) : a = c - b := h ▸ (Nat.add_sub_cancel_left b a).symm
/-- When `a` and `c` are at least `b`, equal differences a - b and c - b give a = c. -/
protected theorem sub_right_cancel (h : b ≤ a) (k : b ≤ c) (l : a - b = c - b) : a = c :=
  (Nat.sub_add_cancel h).symm.trans ((congrArg (· + b) l).trans (Nat.sub_add_cancel k))
/-- Subtracting `b` from two numbers that are at least `b` gives equal results only for equal numbers. -/
protected theorem sub_left_inj (h : b ≤ a) (k : b ≤ c) : a - b = c - b ↔ a = c :=
  ⟨Nat.sub_right_cancel h k, congrArg (· - b)⟩
/-- When `b` and `c` are at most `a`, the differences a - b and a - c agree exactly when b = c. -/
protected theorem sub_right_inj (h : b ≤ a) (k : c ≤ a) : a - b = a - c ↔ b = c := by omega
/-- When `b` and `c` are at most `a`, equal differences a - b and a - c give b = c. -/
protected theorem sub_left_cancel (h : b ≤ a) (k : c ≤ a) (l : a - b = a - c) : b = c :=
  (Nat.sub_right_inj h k).1 l
/-- When `k ≤ n`, subtracting n - k from m + n leaves m + k. -/
protected theorem add_sub_sub_cancel (h : k ≤ n) : m + n - (n - k) = m + k := by omega
/-- When c ≤ b ≤ a, the differences a - b and b - c add up to a - c. -/
protected theorem sub_add_sub_cancel (h : b ≤ a) (k : c ≤ b) : a - b + (b - c) = a - c := by omega
/-- When `c ≤ b`, subtracting b - c from a - c gives a - b. -/
protected theorem sub_sub_sub_cancel_right (h : c ≤ b) : a - c - (b - c) = a - b := by omega
/-- Subtracting a successor is the predecessor of subtracting the number. -/
theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl
/-- When `n ≤ m`, the successor of `m` minus `n` is the successor of m - n. -/
theorem succ_sub (h : n ≤ m) : succ m - n = succ (m - n) := Nat.sub_add_comm (m := 1) h
/-- The successor of a number minus one is the number. -/
theorem succ_sub_one (n : Nat) : succ n - 1 = n := rfl
/-- The difference of two successors is the difference of the numbers. -/
theorem succ_sub_succ_eq_sub (n m : Nat) : succ n - succ m = n - m := succ_sub_succ n m
/-- When `n ≤ m`, one more than `m` minus `n` is one more than m - n. -/
theorem add_one_sub (h : n ≤ m) : m + 1 - n = m - n + 1 := Nat.sub_add_comm h
/-- One minus a natural number is one for zero and zero otherwise. -/
theorem one_sub (n : Nat) : 1 - n = if n = 0 then 1 else 0 := by
  cases n with
  | zero => rfl
  | succ n => rw [if_neg (succ_ne_zero n)]; exact sub_eq_zero_of_le (succ_le_succ (zero_le n))
/-- The truncated difference n - m plus the minimum of the two is `n`. -/
theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by omega

/-! ## Minimum and maximum -/
protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl
/-- The maximum is the second number when the first is at most it, else the first. -/
protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl
/-- The minimum of natural numbers is commutative. -/
protected theorem min_comm (a b : Nat) : min a b = min b a := Std.Commutative.comm a b
/-- The maximum of natural numbers is commutative. -/
protected theorem max_comm (a b : Nat) : max a b = max b a := Std.Commutative.comm a b
/-- The minimum of natural numbers is associative. -/
protected theorem min_assoc (a b c : Nat) : min (min a b) c = min a (min b c) := Std.Associative.assoc a b c
/-- The maximum of natural numbers is associative. -/
protected theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) := Std.Associative.assoc a b c
/-- The minimum of a natural number with itself is the number. -/
protected theorem min_self (a : Nat) : min a a = a := if_pos (Nat.le_refl a)
/-- The maximum of a natural number with itself is the number. -/
protected theorem max_self (a : Nat) : max a a = a := if_pos (Nat.le_refl a)
/-- The minimum is the first number when that is at most the second. -/
protected theorem min_eq_left (h : a ≤ b) : min a b = a := if_pos h
/-- The minimum is the second number when that is at most the first. -/
protected theorem min_eq_right (h : b ≤ a) : min a b = b :=
  (Classical.em (a ≤ b)).elim (fun k => (if_pos k).trans (Nat.le_antisymm k h)) fun k => if_neg k
/-- The maximum is the first number when the second is at most it. -/
protected theorem max_eq_left (h : b ≤ a) : max a b = a :=
  (Classical.em (a ≤ b)).elim (fun k => (if_pos k).trans (Nat.le_antisymm h k)) fun k => if_neg k
/-- The maximum is the second number when the first is at most it. -/
protected theorem max_eq_right (h : a ≤ b) : max a b = b := if_pos h
/-- A number is at most a minimum exactly when it is at most both numbers. -/
protected theorem le_min : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  (Nat.le_total b c).elim
    (fun h => by rw [Nat.min_eq_left h]; exact ⟨fun k => ⟨k, Nat.le_trans k h⟩, And.left⟩)
    fun h => by rw [Nat.min_eq_right h]; exact ⟨fun k => ⟨Nat.le_trans k h, k⟩, And.right⟩
/-- A maximum is at most a number exactly when both numbers are. -/
protected theorem max_le : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  (Nat.le_total a b).elim
    (fun h => by rw [Nat.max_eq_right h]; exact ⟨fun k => ⟨Nat.le_trans h k, k⟩, And.right⟩)
    fun h => by rw [Nat.max_eq_left h]; exact ⟨fun k => ⟨k, Nat.le_trans h k⟩, And.left⟩
/-- The minimum of two natural numbers is at most the first one. -/
protected theorem min_le_left (a b : Nat) : min a b ≤ a := (Nat.le_min.1 (Nat.le_refl _)).1
/-- The minimum of two natural numbers is at most the second one. -/
protected theorem min_le_right (a b : Nat) : min a b ≤ b := (Nat.le_min.1 (Nat.le_refl _)).2
/-- The first of two natural numbers is at most their maximum. -/
protected theorem le_max_left (a b : Nat) : a ≤ max a b := (Nat.max_le.1 (Nat.le_refl _)).1
/-- The second of two natural numbers is at most their maximum. -/
protected theorem le_max_right (a b : Nat) : b ≤ max a b := (Nat.max_le.1 (Nat.le_refl _)).2
/-- A number is less than a minimum exactly when it is less than both numbers. -/
protected theorem lt_min : a < min b c ↔ a < b ∧ a < c := Nat.le_min (a := a + 1)
/-- A maximum is less than a number exactly when both numbers are. -/
protected theorem max_lt : max a b < c ↔ a < c ∧ b < c :=
  (Nat.le_total a b).elim
    (fun h => by rw [Nat.max_eq_right h]; exact ⟨fun k => ⟨Nat.lt_of_le_of_lt h k, k⟩, And.right⟩)
    fun h => by rw [Nat.max_eq_left h]; exact ⟨fun k => ⟨k, Nat.lt_of_le_of_lt h k⟩, And.left⟩
/-- A number that is at most two others is at most their minimum. -/
protected theorem le_min_of_le_of_le (h : a ≤ b) (k : a ≤ c) : a ≤ min b c := Nat.le_min.2 ⟨h, k⟩
/-- When two numbers are at most `c`, so is their maximum. -/
protected theorem max_le_of_le_of_le (h : a ≤ c) (k : b ≤ c) : max a b ≤ c := Nat.max_le.2 ⟨h, k⟩
/-- The minimum of zero and a natural number is zero. -/
protected theorem zero_min (a : Nat) : min 0 a = 0 := if_pos (zero_le a)
/-- The minimum of a natural number and zero is zero. -/
protected theorem min_zero (a : Nat) : min a 0 = 0 := Nat.min_eq_right (zero_le a)
/-- The maximum of zero and a natural number is that number. -/
protected theorem zero_max (a : Nat) : max 0 a = a := if_pos (zero_le a)
/-- The maximum of a natural number and zero is that number. -/
protected theorem max_zero (a : Nat) : max a 0 = a := Nat.max_eq_left (zero_le a)
end Nat
