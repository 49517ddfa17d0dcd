prelude
import Olympiad.Int.Ring
set_option linter.all false
set_option autoImplicit false
/-! # Integers: order -/
namespace Int
/-- The integer difference of naturals `a` and `b` is nonnegative exactly when `b ≤ a`. -/
theorem nonNeg_subNatNat (a b : Nat) : NonNeg (subNatNat a b) ↔ b ≤ a := by
  refine subNatNat_induct (fun a b => NonNeg (subNatNat a b) ↔ b ≤ a) ?_ ?_ ?_ a b
  · intro m; rw [subNatNat_zero]; exact ⟨fun _ => Nat.zero_le m, fun _ => .mk m⟩
  · intro n; rw [zero_subNatNat]; exact ⟨fun h => (nomatch h), fun h => (nomatch h)⟩
  · intro m n h; rw [subNatNat_succ_succ, h]; exact ⟨Nat.succ_le_succ, Nat.le_of_succ_le_succ⟩
/-- Differences of naturals are compared by cross-adding: `a - b ≤ c - d` iff `a + d ≤ c + b`. -/
theorem subNatNat_le (a b c d : Nat) : subNatNat a b ≤ subNatNat c d ↔ a + d ≤ c + b := by
  show NonNeg (subNatNat c d - subNatNat a b) ↔ _
  rw [subNatNat_sub_subNatNat, nonNeg_subNatNat, Nat.add_comm d a]

/-- Every integer is at most itself. -/
protected theorem le_refl (x : Int) : x ≤ x := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; exact (subNatNat_le _ _ _ _).2 (Nat.le_refl _)
/-- Equal integers satisfy `x ≤ y`. -/
protected theorem le_of_eq {x y : Int} (h : x = y) : x ≤ y := h ▸ Int.le_refl x
/-- Of two integers, one is at most the other. -/
protected theorem le_total (x y : Int) : x ≤ y ∨ y ≤ x := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; obtain ⟨c, d, rfl⟩ := exists_subNatNat y
  rw [subNatNat_le, subNatNat_le]; exact Nat.le_total _ _
/-- Two integers that are each at most the other are equal. -/
protected theorem le_antisymm {x y : Int} : x ≤ y → y ≤ x → x = y := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; obtain ⟨c, d, rfl⟩ := exists_subNatNat y
  rw [subNatNat_le, subNatNat_le]; exact fun h k => subNatNat_eq (Nat.le_antisymm h k)
/-- The order on the integers is transitive. -/
protected theorem le_trans {x y z : Int} : x ≤ y → y ≤ z → x ≤ z := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; obtain ⟨c, d, rfl⟩ := exists_subNatNat y
  obtain ⟨e, f, rfl⟩ := exists_subNatNat z
  rw [subNatNat_le, subNatNat_le, subNatNat_le]
  intro h k
  have := Nat.add_le_add h k
  apply Nat.le_of_add_le_add_right (k := c + d)
  have e1 : a + f + (c + d) = a + d + (c + f) := by
    simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  have e2 : e + b + (c + d) = c + b + (e + d) := by
    simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  rw [e1, e2]; exact this
/-- A number may be added on the left of both sides of a weak inequality. -/
protected theorem add_le_add_left {x y : Int} (h : x ≤ y) (z : Int) : z + x ≤ z + y := by
  have e : z + y - (z + x) = y - x := by
    rw [Int.sub_eq_add_neg, Int.neg_add, Int.add_add_add_comm, Int.add_right_neg, Int.zero_add]; rfl
  show NonNeg (z + y - (z + x)); rw [e]; exact h
/-- A number may be added on the right of both sides of a weak inequality. -/
protected theorem add_le_add_right {x y : Int} (h : x ≤ y) (z : Int) : x + z ≤ y + z := by
  rw [Int.add_comm x, Int.add_comm y]; exact Int.add_le_add_left h z
/-- Two weak inequalities may be added. -/
protected theorem add_le_add {a b c d : Int} (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d :=
  Int.le_trans (Int.add_le_add_right h c) (Int.add_le_add_left k b)
/-- Taking negatives reverses a weak inequality. -/
protected theorem neg_le_neg {x y : Int} (h : x ≤ y) : -y ≤ -x := by
  show NonNeg (-x - -y)
  rw [Int.sub_eq_add_neg, Int.neg_neg, Int.add_comm]; exact h
/-- If `b ≤ a`, then `a - b` is nonnegative. -/
theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := by
  show NonNeg (a - b - 0); rw [Int.sub_zero]; exact h
/-- If `a - b` is nonnegative, then `b ≤ a`. -/
protected theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := by
  have h : NonNeg (a - b - 0) := h
  rw [Int.sub_zero] at h; exact h
/-- A natural number is nonnegative as an integer. -/
theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := by
  rw [natCast_eq]; exact (subNatNat_le 0 0 n 0).2 (Nat.zero_le _)
/-- The cast from ℕ to ℤ preserves and reflects `≤`. -/
theorem ofNat_le {a b : Nat} : (a : Int) ≤ b ↔ a ≤ b := by
  rw [natCast_eq, natCast_eq]; exact subNatNat_le a 0 b 0
/-- The cast from ℕ to ℤ preserves and reflects `<`. -/
theorem ofNat_lt {a b : Nat} : (a : Int) < b ↔ a < b := ofNat_le (a := a + 1)
/-- Every nonnegative integer is a natural number. -/
theorem exists_natCast_of_nonneg {x : Int} (h : 0 ≤ x) : ∃ n : Nat, x = n := by
  have h : NonNeg (x - 0) := h
  rw [Int.sub_zero] at h
  cases h with | mk n => exact ⟨n, rfl⟩
/-- The product of two nonnegative integers is nonnegative. -/
protected theorem mul_nonneg {x y : Int} (hx : 0 ≤ x) (hy : 0 ≤ y) : 0 ≤ x * y := by
  obtain ⟨m, rfl⟩ := exists_natCast_of_nonneg hx
  obtain ⟨n, rfl⟩ := exists_natCast_of_nonneg hy
  exact natCast_nonneg (m * n)
/-- An inequality may be multiplied on the left by a nonnegative number. -/
protected theorem mul_le_mul_of_nonneg_left {x y z : Int} (h : x ≤ y) (hz : 0 ≤ z) : z * x ≤ z * y := by
  apply Int.le_of_sub_nonneg
  rw [← Int.mul_sub]; exact Int.mul_nonneg hz (sub_nonneg_of_le h)
/-- Multiplying on the left by a nonpositive number reverses an inequality. -/
protected theorem mul_le_mul_of_nonpos_left {x y z : Int} (h : x ≤ y) (hz : z ≤ 0) : z * y ≤ z * x := by
  have := Int.neg_le_neg (Int.mul_le_mul_of_nonneg_left h (Int.neg_le_neg hz))
  rw [Int.neg_mul, Int.neg_mul, Int.neg_neg, Int.neg_neg] at this; exact this

/-! ## Strict order: `a < b` is `a + 1 ≤ b` by definition -/
theorem add_one_le_of_lt {a b : Int} (h : a < b) : a + 1 ≤ b := h
/-- `a < b` exactly when `a + 1 ≤ b`. -/
theorem lt_iff_add_one_le {a b : Int} : a < b ↔ a + 1 ≤ b := .rfl
/-- An integer is at most itself plus one. -/
theorem le_add_one_self (x : Int) : x ≤ x + 1 := by
  have := Int.add_le_add_left (natCast_nonneg 1) x
  rw [Int.add_zero] at this; exact this
/-- A strict inequality implies the weak one. -/
protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b := Int.le_trans (le_add_one_self a) h
/-- No integer is less than itself. -/
protected theorem lt_irrefl (x : Int) : ¬ x < x := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x
  intro h
  have h : subNatNat a b + subNatNat 1 0 ≤ subNatNat a b := h
  rw [subNatNat_add_subNatNat, subNatNat_le, Nat.add_right_comm] at h
  exact Nat.lt_irrefl _ h
/-- For any two integers, `x < y` or `y ≤ x`. -/
protected theorem lt_or_ge (x y : Int) : x < y ∨ y ≤ x := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; obtain ⟨c, d, rfl⟩ := exists_subNatNat y
  show subNatNat a b + subNatNat 1 0 ≤ _ ∨ _
  rw [subNatNat_add_subNatNat, subNatNat_le, subNatNat_le, Nat.add_right_comm]
  exact Nat.lt_or_ge _ _
/-- If `a < b`, then `b ≤ a` fails. -/
protected theorem not_le_of_lt {a b : Int} (h : a < b) : ¬ b ≤ a := fun k => Int.lt_irrefl a (Int.le_trans h k)
/-- If `a ≤ b` fails, then `b < a`. -/
protected theorem lt_of_not_le {a b : Int} (h : ¬ a ≤ b) : b < a := (Int.lt_or_ge b a).elim id (fun k => absurd k h)
/-- If `a < b` fails, then `b ≤ a`. -/
protected theorem le_of_not_lt {a b : Int} (h : ¬ a < b) : b ≤ a := (Int.lt_or_ge a b).elim (fun k => absurd k h) id
/-- A strict inequality followed by a weak one gives a strict one. -/
protected theorem lt_of_lt_of_le {a b c : Int} (h : a < b) (k : b ≤ c) : a < c := Int.le_trans h k
/-- A weak inequality followed by a strict one gives a strict one. -/
protected theorem lt_of_le_of_lt {a b c : Int} (h : a ≤ b) (k : b < c) : a < c :=
  Int.le_trans (Int.add_le_add_right h 1) k
/-- Of two different integers, the first is less or greater than the second. -/
theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ a > b :=
  (Int.lt_or_ge a b).imp id fun k => (Int.lt_or_ge b a).elim id fun l => absurd (Int.le_antisymm l k) h
/-- If `b < a`, then `a ≠ b`. -/
theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)
/-- If `a < b`, then `a ≠ b`. -/
protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)
/-- `a < b + 1` exactly when `a ≤ b`. -/
protected theorem lt_add_one_iff {a b : Int} : a < b + 1 ↔ a ≤ b := by
  refine ⟨fun h => ?_, fun h => Int.add_le_add_right h 1⟩
  have := Int.add_le_add_right (show a + 1 ≤ b + 1 from h) (-1)
  rw [Int.add_assoc, Int.add_assoc] at this
  rw [show (1 : Int) + -1 = 0 from rfl, Int.add_zero, Int.add_zero] at this; exact this
/-- The negation of `a ≤ b` is the statement `b + 1 ≤ a`. -/
protected theorem not_le_eq (a b : Int) : (¬ a ≤ b) = (b + 1 ≤ a) := propext ⟨Int.lt_of_not_le, Int.not_le_of_lt⟩
/-- The negation of `a < b` is the statement `b ≤ a`. -/
protected theorem not_lt_eq (a b : Int) : (¬ a < b) = (b ≤ a) :=
  propext ⟨Int.le_of_not_lt, fun h k => Int.not_le_of_lt k h⟩
/-- The negation of `a ≥ b` is the statement `a + 1 ≤ b`. -/
protected theorem not_ge_eq (a b : Int) : (¬ a ≥ b) = (a + 1 ≤ b) := Int.not_le_eq b a
/-- The negation of `a > b` is the statement `a ≤ b`. -/
protected theorem not_gt_eq (a b : Int) : (¬ a > b) = (a ≤ b) := Int.not_lt_eq b a
/-- The product of two positive integers is positive. -/
protected theorem mul_pos {x y : Int} (hx : 0 < x) (hy : 0 < y) : 0 < x * y := by
  obtain ⟨m, rfl⟩ := exists_natCast_of_nonneg (Int.le_of_lt hx)
  obtain ⟨n, rfl⟩ := exists_natCast_of_nonneg (Int.le_of_lt hy)
  exact ofNat_lt.2 (Nat.mul_pos (ofNat_lt.1 hx) (ofNat_lt.1 hy))
/-- The negative of a negative integer is positive. -/
protected theorem neg_pos_of_neg {x : Int} (h : x < 0) : 0 < -x := by
  apply Int.lt_of_not_le; intro k
  have := Int.neg_le_neg k
  rw [Int.neg_neg] at this
  exact Int.not_le_of_lt h this
/-- Cancelling a positive factor. -/
protected theorem le_of_mul_le_mul_left {x y z : Int} (h : z * x ≤ z * y) (hz : 0 < z) : x ≤ y := by
  apply Int.le_of_not_lt; intro k
  have h1 := Int.mul_le_mul_of_nonneg_left (show y + 1 ≤ x from k) (Int.le_of_lt hz)
  rw [Int.mul_add, Int.mul_one] at h1
  have h2 := Int.le_trans h1 h
  have h3 := Int.add_le_add_left h2 (-(z * y))
  rw [← Int.add_assoc, Int.add_left_neg, Int.zero_add] at h3
  exact Int.not_le_of_lt hz h3
/-- A nonnegative left factor may be cancelled from a strict inequality. -/
protected theorem lt_of_mul_lt_mul_left {x y z : Int} (h : z * x < z * y) (hz : 0 ≤ z) : x < y := by
  apply Int.lt_of_not_le; intro k
  exact Int.not_le_of_lt h (Int.mul_le_mul_of_nonneg_left k hz)
/-- A power of a positive integer is positive. -/
protected theorem pow_pos {b : Int} (h : 0 < b) (n : Nat) : 0 < b ^ n := by
  induction n with
  | zero => exact show (0 : Int) < 1 from ofNat_lt.2 (Nat.zero_lt_one)
  | succ n ih => exact Int.mul_pos ih h

/-! ## Minimum and maximum -/
protected theorem min_def (a b : Int) : min a b = if a ≤ b then a else b := rfl
/-- The maximum of `a` and `b` is `b` if `a ≤ b` and `a` otherwise. -/
protected theorem max_def (a b : Int) : max a b = if a ≤ b then b else a := rfl
/-- The minimum of two integers is at most the first one. -/
theorem min_le_left (a b : Int) : min a b ≤ a := by
  rw [Int.min_def]; rcases Classical.em (a ≤ b) with h | h
  · rw [if_pos h]; exact Int.le_refl a
  · rw [if_neg h]; exact Int.le_of_lt (Int.lt_of_not_le h)
/-- The minimum of two integers is at most the second one. -/
theorem min_le_right (a b : Int) : min a b ≤ b := by
  rw [Int.min_def]; rcases Classical.em (a ≤ b) with h | h
  · rw [if_pos h]; exact h
  · rw [if_neg h]; exact Int.le_refl b
/-- The first of two integers is at most their maximum. -/
theorem le_max_left (a b : Int) : a ≤ max a b := by
  rw [Int.max_def]; rcases Classical.em (a ≤ b) with h | h
  · rw [if_pos h]; exact h
  · rw [if_neg h]; exact Int.le_refl a
/-- The second of two integers is at most their maximum. -/
theorem le_max_right (a b : Int) : b ≤ max a b := by
  rw [Int.max_def]; rcases Classical.em (a ≤ b) with h | h
  · rw [if_pos h]; exact Int.le_refl b
  · rw [if_neg h]; exact Int.le_of_lt (Int.lt_of_not_le h)
/-- The minimum of two integers is one of the two. -/
theorem min_cases (a b : Int) : min a b = a ∨ min a b = b := by
  rw [Int.min_def]; rcases Classical.em (a ≤ b) with h | h
  · exact .inl (if_pos h)
  · exact .inr (if_neg h)
/-- The maximum of two integers is one of the two. -/
theorem max_cases (a b : Int) : max a b = a ∨ max a b = b := by
  rw [Int.max_def]; rcases Classical.em (a ≤ b) with h | h
  · exact .inr (if_pos h)
  · exact .inl (if_neg h)
end Int
