prelude
import Olympiad.AC
set_option linter.all false
set_option autoImplicit false
universe u

/-! # Linear orders, for `ℕ` and `ℤ` at once

Laws are classes of propositions over the operations that a type already has, as in Lean's own library,
so that they cost nothing where they are not used. -/

/-- `≤` is reflexive and transitive. -/
class Std.IsPreorder (α : Type u) [LE α] : Prop where
  le_refl : ∀ a : α, a ≤ a
  le_trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c
/-- A preorder that is antisymmetric. -/
class Std.IsPartialOrder (α : Type u) [LE α] : Prop extends Std.IsPreorder α where
  le_antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b
/-- A partial order in which any two elements compare. -/
class Std.IsLinearOrder (α : Type u) [LE α] : Prop extends Std.IsPartialOrder α where
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a
/-- `<` is the strict order of `≤`. -/
class Std.LawfulOrderLT (α : Type u) [LT α] [LE α] : Prop where
  lt_iff : ∀ a b : α, a < b ↔ a ≤ b ∧ ¬ b ≤ a
/-- `min` and `max` are those of `≤`. -/
class Std.LawfulMinMax (α : Type u) [LE α] [Min α] [Max α] : Prop where
  min_eq : ∀ a b : α, a ≤ b ∧ min a b = a ∨ b ≤ a ∧ min a b = b
  max_eq : ∀ a b : α, a ≤ b ∧ max a b = b ∨ b ≤ a ∧ max a b = a

instance Nat.instIsLinearOrder : Std.IsLinearOrder Nat where
  le_refl := Nat.le_refl
  le_trans _ _ _ := Nat.le_trans
  le_antisymm _ _ := Nat.le_antisymm
  le_total := Nat.le_total
instance Nat.instLawfulOrderLT : Std.LawfulOrderLT Nat := ⟨fun a b => by omega⟩
instance Nat.instLawfulMinMax : Std.LawfulMinMax Nat := ⟨fun a b => by omega, fun a b => by omega⟩
instance Int.instIsLinearOrder : Std.IsLinearOrder Int where
  le_refl := Int.le_refl
  le_trans _ _ _ := Int.le_trans
  le_antisymm _ _ := Int.le_antisymm
  le_total := Int.le_total
instance Int.instLawfulOrderLT : Std.LawfulOrderLT Int := ⟨fun a b => by omega⟩
instance Int.instLawfulMinMax : Std.LawfulMinMax Int := ⟨fun a b => by omega, fun a b => by omega⟩

section
variable {α : Type u} [LE α] [Std.IsLinearOrder α] {a b c : α}
/-- The relation `≤` is reflexive. -/
@[refl] theorem le_refl (a : α) : a ≤ a := Std.IsPreorder.le_refl a
/-- The relation `≤` is reflexive, with the element implicit. -/
theorem le_rfl : a ≤ a := le_refl a
/-- The relation `≤` is transitive. -/
theorem le_trans (h : a ≤ b) (k : b ≤ c) : a ≤ c := Std.IsPreorder.le_trans a b c h k
/-- The relation `≥` is transitive. -/
theorem ge_trans (h : a ≥ b) (k : b ≥ c) : a ≥ c := le_trans k h
/-- Equal elements satisfy `a ≤ b`. -/
theorem le_of_eq (h : a = b) : a ≤ b := h ▸ le_refl a
/-- If `a = b`, then `b ≤ a`. -/
theorem ge_of_eq (h : a = b) : b ≤ a := h ▸ le_refl a
/-- Elements that are each at most the other are equal. -/
theorem le_antisymm (h : a ≤ b) (k : b ≤ a) : a = b := Std.IsPartialOrder.le_antisymm a b h k
/-- Elements that are each at least the other are equal. -/
theorem ge_antisymm (h : a ≥ b) (k : b ≥ a) : a = b := le_antisymm k h
/-- Two elements are equal exactly when each is at most the other. -/
theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a := ⟨fun h => ⟨le_of_eq h, ge_of_eq h⟩, fun h => le_antisymm h.1 h.2⟩
/-- Of two elements in a linear order, one is at most the other. -/
theorem le_total (a b : α) : a ≤ b ∨ b ≤ a := Std.IsLinearOrder.le_total a b
/-- Two elements with the same lower bounds are equal. -/
theorem eq_of_forall_le_iff (h : ∀ c, c ≤ a ↔ c ≤ b) : a = b := le_antisymm ((h a).1 le_rfl) ((h b).2 le_rfl)
/-- Transitivity of `≤`, for use as `h.trans k`. -/
theorem LE.le.trans (h : a ≤ b) (k : b ≤ c) : a ≤ c := le_trans h k
/-- Antisymmetry of `≤`, for use as `h.antisymm k`. -/
theorem LE.le.antisymm (h : a ≤ b) (k : b ≤ a) : a = b := le_antisymm h k
/-- Turns `a ≤ b` into `b ≥ a`. -/
theorem LE.le.ge (h : a ≤ b) : b ≥ a := h
/-- Turns `a ≥ b` into `b ≤ a`. -/
theorem GE.ge.le (h : a ≥ b) : b ≤ a := h
/-- Turns the equation `a = b` into `a ≤ b`. -/
theorem Eq.le (h : a = b) : a ≤ b := le_of_eq h
/-- Turns the equation `a = b` into `a ≥ b`. -/
theorem Eq.ge (h : a = b) : a ≥ b := ge_of_eq h

variable [LT α] [Std.LawfulOrderLT α]
/-- `a < b` means that `a ≤ b` holds and `b ≤ a` does not. -/
theorem lt_iff_le_not_ge : a < b ↔ a ≤ b ∧ ¬ b ≤ a := Std.LawfulOrderLT.lt_iff a b
/-- `a < b` means that `a ≤ b` and not `b ≤ a`, under the older name. -/
theorem lt_iff_le_not_le : a < b ↔ a ≤ b ∧ ¬ b ≤ a := lt_iff_le_not_ge
/-- No element is less than itself. -/
theorem lt_irrefl (a : α) : ¬ a < a := fun h => (lt_iff_le_not_ge.1 h).2 (le_refl a)
/-- A strict inequality implies the weak one. -/
theorem le_of_lt (h : a < b) : a ≤ b := (lt_iff_le_not_ge.1 h).1
/-- If `a > b`, then `a` is not at most `b`. -/
theorem not_le_of_gt (h : a > b) : ¬ a ≤ b := (lt_iff_le_not_ge.1 h).2
/-- If `a < b`, then `b` is not at most `a`. -/
theorem not_le_of_lt (h : a < b) : ¬ b ≤ a := (lt_iff_le_not_ge.1 h).2
/-- If `a ≥ b`, then `a` is not less than `b`. -/
theorem not_lt_of_ge (h : a ≥ b) : ¬ a < b := fun k => not_le_of_gt k h
/-- If `a ≤ b`, then `b` is not less than `a`. -/
theorem not_lt_of_le (h : a ≤ b) : ¬ b < a := fun k => not_le_of_gt k h
/-- If `b` is not at most `a`, then `a < b`. -/
theorem lt_of_not_ge (h : ¬ b ≤ a) : a < b := lt_iff_le_not_ge.2 ⟨(le_total a b).elim id fun k => absurd k h, h⟩
/-- If `b ≤ a` fails, then `a < b`, under the older name. -/
theorem lt_of_not_le (h : ¬ b ≤ a) : a < b := lt_of_not_ge h
/-- If `b` is not less than `a`, then `a ≤ b`. -/
theorem le_of_not_gt (h : ¬ b < a) : a ≤ b := Classical.byContradiction fun k => h (lt_of_not_ge k)
/-- If `b < a` fails, then `a ≤ b`, under the older name. -/
theorem le_of_not_lt (h : ¬ b < a) : a ≤ b := le_of_not_gt h
/-- If `a ≥ b` fails, then `a ≤ b`. -/
theorem le_of_not_ge (h : ¬ a ≥ b) : a ≤ b := le_of_lt (lt_of_not_ge h)
/-- If `b ≤ a` fails, then `a ≤ b`. -/
theorem le_of_not_le (h : ¬ b ≤ a) : a ≤ b := le_of_lt (lt_of_not_ge h)
/-- `a` is not at most `b` exactly when `b < a`. -/
theorem not_le : ¬ a ≤ b ↔ b < a := ⟨lt_of_not_ge, not_le_of_gt⟩
/-- `a` is not less than `b` exactly when `b ≤ a`. -/
theorem not_lt : ¬ a < b ↔ b ≤ a := ⟨le_of_not_gt, not_lt_of_ge⟩
/-- `a` is not at least `b` exactly when `a < b`. -/
theorem not_ge : ¬ a ≥ b ↔ a < b := not_le
/-- `a` is not greater than `b` exactly when `a ≤ b`. -/
theorem not_gt : ¬ a > b ↔ a ≤ b := not_lt
/-- A weak inequality followed by a strict one gives a strict one. -/
theorem lt_of_le_of_lt (h : a ≤ b) (k : b < c) : a < c := lt_of_not_ge fun l => not_le_of_gt k (le_trans l h)
/-- A strict inequality followed by a weak one gives a strict one. -/
theorem lt_of_lt_of_le (h : a < b) (k : b ≤ c) : a < c := lt_of_not_ge fun l => not_le_of_gt h (le_trans k l)
/-- The relation `<` is transitive. -/
theorem lt_trans (h : a < b) (k : b < c) : a < c := lt_of_le_of_lt (le_of_lt h) k
/-- The relation `>` is transitive. -/
theorem gt_trans (h : a > b) (k : b > c) : a > c := lt_trans k h
/-- `a > b` followed by `b ≥ c` gives `a > c`. -/
theorem gt_of_gt_of_ge (h : a > b) (k : b ≥ c) : a > c := lt_of_le_of_lt k h
/-- `a ≥ b` followed by `b > c` gives `a > c`. -/
theorem gt_of_ge_of_gt (h : a ≥ b) (k : b > c) : a > c := lt_of_lt_of_le k h
/-- `a < b` followed by `b = c` gives `a < c`. -/
theorem lt_of_lt_of_eq (h : a < b) (k : b = c) : a < c := k ▸ h
/-- `a = b` followed by `b < c` gives `a < c`. -/
theorem lt_of_eq_of_lt (h : a = b) (k : b < c) : a < c := h ▸ k
/-- If `a < b`, then `b` is not less than `a`. -/
theorem lt_asymm (h : a < b) : ¬ b < a := fun k => lt_irrefl a (lt_trans h k)
/-- If `a > b`, then `a` is not less than `b`. -/
theorem not_lt_of_gt (h : a > b) : ¬ a < b := lt_asymm h
/-- If `a < b`, then `a` and `b` differ. -/
theorem ne_of_lt (h : a < b) : a ≠ b := fun e => lt_irrefl b (e ▸ h)
/-- If `a > b`, then `a` and `b` differ. -/
theorem ne_of_gt (h : a > b) : a ≠ b := fun e => lt_irrefl b (e ▸ h)
/-- If `b < a`, then `a` and `b` differ. -/
theorem ne_of_gt' (h : b < a) : a ≠ b := ne_of_gt h
/-- If `a ≤ b` and `a ≠ b`, then `a < b`. -/
theorem lt_of_le_of_ne (h : a ≤ b) (k : a ≠ b) : a < b := lt_of_not_ge fun l => k (le_antisymm h l)
/-- If `a ≤ b` and `b ≠ a`, then `a < b`. -/
theorem lt_of_le_of_ne' (h : a ≤ b) (k : b ≠ a) : a < b := lt_of_le_of_ne h k.symm
/-- `a < b` exactly when `a ≤ b` and the two differ. -/
theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b := ⟨fun h => ⟨le_of_lt h, ne_of_lt h⟩, fun h => lt_of_le_of_ne h.1 h.2⟩
/-- Of two elements, the first is less than the second or at least the second. -/
theorem lt_or_ge (a b : α) : a < b ∨ a ≥ b := (Classical.em (a < b)).imp id le_of_not_gt
/-- For any two elements, `a < b` or `b ≤ a`. -/
theorem lt_or_le (a b : α) : a < b ∨ b ≤ a := lt_or_ge a b
/-- Of two elements, the first is at most the second or greater than it. -/
theorem le_or_gt (a b : α) : a ≤ b ∨ a > b := (lt_or_ge b a).symm
/-- For any two elements, `a ≤ b` or `b < a`. -/
theorem le_or_lt (a b : α) : a ≤ b ∨ b < a := le_or_gt a b
/-- Of two different elements, the first is less or greater than the second. -/
theorem lt_or_gt_of_ne (h : a ≠ b) : a < b ∨ a > b :=
  (lt_or_ge a b).imp id fun k => lt_of_le_of_ne k h.symm
/-- Of two different elements, one is less than the other. -/
theorem lt_or_lt_of_ne (h : a ≠ b) : a < b ∨ b < a := lt_or_gt_of_ne h
/-- Two elements differ exactly when the first is less or greater than the second. -/
theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ a > b := ⟨lt_or_gt_of_ne, fun h => h.elim ne_of_lt ne_of_gt⟩
/-- Of two elements, the first is less than, equal to or greater than the second. -/
theorem lt_trichotomy (a b : α) : a < b ∨ a = b ∨ b < a :=
  (Classical.em (a = b)).elim (fun h => .inr (.inl h)) fun h => (lt_or_gt_of_ne h).imp id .inr
/-- If `a ≤ b`, then `a = b` or `a < b`. -/
theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b := (Classical.em (a = b)).imp id fun k => lt_of_le_of_ne h k
/-- If `a ≤ b`, then `a < b` or `a = b`. -/
theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b := (eq_or_lt_of_le h).symm
/-- `a ≤ b` exactly when `a < b` or `a = b`. -/
theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b := ⟨lt_or_eq_of_le, fun h => h.elim le_of_lt le_of_eq⟩
/-- `a ≤ b` exactly when `a = b` or `a < b`. -/
theorem le_iff_eq_or_lt : a ≤ b ↔ a = b ∨ a < b := ⟨eq_or_lt_of_le, fun h => h.elim le_of_eq le_of_lt⟩
/-- If `a ≤ b` and `a` is not less than `b`, then the two are equal. -/
theorem eq_of_le_of_not_lt (h : a ≤ b) (k : ¬ a < b) : a = b := le_antisymm h (le_of_not_gt k)
/-- If neither of two elements is less than the other, they are equal. -/
theorem eq_of_not_lt_of_not_gt (h : ¬ a < b) (k : ¬ b < a) : a = b := le_antisymm (le_of_not_gt k) (le_of_not_gt h)
/-- `a < a` is equivalent to `False`. -/
theorem lt_self_iff_false (a : α) : a < a ↔ False := ⟨lt_irrefl a, False.elim⟩
/-- `a ≤ b` followed by `b < c` gives `a < c`, for use as `h.trans_lt k`. -/
theorem LE.le.trans_lt (h : a ≤ b) (k : b < c) : a < c := lt_of_le_of_lt h k
/-- Turns `a ≤ b` into `a < b`, given `a ≠ b`. -/
theorem LE.le.lt_of_ne (h : a ≤ b) (k : a ≠ b) : a < b := lt_of_le_of_ne h k
/-- Turns `a ≤ b` into `a < b`, given `b ≠ a`. -/
theorem LE.le.lt_of_ne' (h : a ≤ b) (k : b ≠ a) : a < b := lt_of_le_of_ne h k.symm
/-- Given `a ≤ b`, the element `b` is not less than `a`. -/
theorem LE.le.not_lt (h : a ≤ b) : ¬ b < a := not_lt_of_ge h
/-- Given `a ≤ b`, the inequality `a > b` fails. -/
theorem LE.le.not_gt (h : a ≤ b) : ¬ b < a := not_lt_of_ge h
/-- Splits `a ≤ b` into the cases `a = b` and `a < b`. -/
theorem LE.le.eq_or_lt (h : a ≤ b) : a = b ∨ a < b := eq_or_lt_of_le h
/-- Splits `a ≤ b` into the cases `a < b` and `a = b`. -/
theorem LE.le.lt_or_eq (h : a ≤ b) : a < b ∨ a = b := lt_or_eq_of_le h
/-- Given `a ≤ b`, the elements are equal if `a` is not less than `b`. -/
theorem LE.le.eq_of_not_lt (h : a ≤ b) (k : ¬ a < b) : a = b := eq_of_le_of_not_lt h k
/-- Transitivity of `<`, for use as `h.trans k`. -/
theorem LT.lt.trans (h : a < b) (k : b < c) : a < c := lt_trans h k
/-- `a < b` followed by `b ≤ c` gives `a < c`, for use as `h.trans_le k`. -/
theorem LT.lt.trans_le (h : a < b) (k : b ≤ c) : a < c := lt_of_lt_of_le h k
/-- Weakens `a < b` to `a ≤ b`. -/
theorem LT.lt.le (h : a < b) : a ≤ b := le_of_lt h
/-- Given `a < b`, the elements `a` and `b` differ. -/
theorem LT.lt.ne (h : a < b) : a ≠ b := ne_of_lt h
/-- Given `a < b`, the elements differ, stated as `b ≠ a`. -/
theorem LT.lt.ne' (h : a < b) : b ≠ a := (ne_of_lt h).symm
/-- Given `a < b`, the element `b` is not at most `a`. -/
theorem LT.lt.not_le (h : a < b) : ¬ b ≤ a := not_le_of_gt h
/-- Given `a < b`, the inequality `a ≥ b` fails. -/
theorem LT.lt.not_ge (h : a < b) : ¬ b ≤ a := not_le_of_gt h
/-- Given `a < b`, the element `b` is not less than `a`. -/
theorem LT.lt.not_lt (h : a < b) : ¬ b < a := lt_asymm h
/-- Turns `a < b` into `b > a`. -/
theorem LT.lt.gt (h : a < b) : b > a := h
/-- Turns `a > b` into `b < a`. -/
theorem GT.gt.lt (h : a > b) : b < a := h
/-- If `a = b`, then `a` is not less than `b`. -/
theorem Eq.not_lt (h : a = b) : ¬ a < b := fun k => ne_of_lt k h
/-- If `a = b`, then `a` is not greater than `b`. -/
theorem Eq.not_gt (h : a = b) : ¬ b < a := fun k => ne_of_gt k h
/-- `a = b` followed by `b ≤ c` gives `a ≤ c`. -/
theorem Eq.trans_le (h : a = b) (k : b ≤ c) : a ≤ c := h ▸ k
/-- `a = b` followed by `b < c` gives `a < c`, for use as `h.trans_lt k`. -/
theorem Eq.trans_lt (h : a = b) (k : b < c) : a < c := h ▸ k
/-- `a ≤ b` followed by `b = c` gives `a ≤ c`. -/
theorem LE.le.trans_eq (h : a ≤ b) (k : b = c) : a ≤ c := k ▸ h
/-- `a < b` followed by `b = c` gives `a < c`, for use as `h.trans_eq k`. -/
theorem LT.lt.trans_eq (h : a < b) (k : b = c) : a < c := k ▸ h

/-! ## Minimum and maximum -/
variable [Min α] [Max α] [Std.LawfulMinMax α]
/-- The minimum of two elements is one of them. -/
theorem min_choice (a b : α) : min a b = a ∨ min a b = b := (Std.LawfulMinMax.min_eq a b).imp And.right And.right
/-- The maximum of two elements is one of them. -/
theorem max_choice (a b : α) : max a b = a ∨ max a b = b := (Std.LawfulMinMax.max_eq a b).symm.imp And.right And.right
/-- A minimum is at most its first argument. -/
theorem min_le_left (a b : α) : min a b ≤ a :=
  (Std.LawfulMinMax.min_eq a b).elim (fun h => le_of_eq h.2) fun h => le_trans (le_of_eq h.2) h.1
/-- A minimum is at most its second argument. -/
theorem min_le_right (a b : α) : min a b ≤ b :=
  (Std.LawfulMinMax.min_eq a b).elim (fun h => le_trans (le_of_eq h.2) h.1) fun h => le_of_eq h.2
/-- The first argument is at most the maximum. -/
theorem le_max_left (a b : α) : a ≤ max a b :=
  (Std.LawfulMinMax.max_eq a b).elim (fun h => le_trans h.1 (ge_of_eq h.2)) fun h => ge_of_eq h.2
/-- The second argument is at most the maximum. -/
theorem le_max_right (a b : α) : b ≤ max a b :=
  (Std.LawfulMinMax.max_eq a b).elim (fun h => ge_of_eq h.2) fun h => le_trans h.1 (ge_of_eq h.2)
/-- A common lower bound of two elements is at most their minimum. -/
theorem le_min (h : c ≤ a) (k : c ≤ b) : c ≤ min a b := (min_choice a b).elim (fun e => e.symm ▸ h) fun e => e.symm ▸ k
/-- The maximum of two elements is at most any common upper bound. -/
theorem max_le (h : a ≤ c) (k : b ≤ c) : max a b ≤ c := (max_choice a b).elim (fun e => e.symm ▸ h) fun e => e.symm ▸ k
/-- An element less than both `a` and `b` is less than their minimum. -/
theorem lt_min (h : c < a) (k : c < b) : c < min a b := (min_choice a b).elim (fun e => e.symm ▸ h) fun e => e.symm ▸ k
/-- If `a` and `b` are both less than `c`, so is their maximum. -/
theorem max_lt (h : a < c) (k : b < c) : max a b < c := (max_choice a b).elim (fun e => e.symm ▸ h) fun e => e.symm ▸ k
/-- An element is at most a minimum exactly when it is at most both arguments. -/
theorem le_min_iff : c ≤ min a b ↔ c ≤ a ∧ c ≤ b :=
  ⟨fun h => ⟨le_trans h (min_le_left a b), le_trans h (min_le_right a b)⟩, fun h => le_min h.1 h.2⟩
/-- A maximum is at most `c` exactly when both arguments are. -/
theorem max_le_iff : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨le_trans (le_max_left a b) h, le_trans (le_max_right a b) h⟩, fun h => max_le h.1 h.2⟩
/-- An element is less than a minimum exactly when it is less than both arguments. -/
theorem lt_min_iff : c < min a b ↔ c < a ∧ c < b :=
  ⟨fun h => ⟨lt_of_lt_of_le h (min_le_left a b), lt_of_lt_of_le h (min_le_right a b)⟩, fun h => lt_min h.1 h.2⟩
/-- A maximum is less than `c` exactly when both arguments are. -/
theorem max_lt_iff : max a b < c ↔ a < c ∧ b < c :=
  ⟨fun h => ⟨lt_of_le_of_lt (le_max_left a b) h, lt_of_le_of_lt (le_max_right a b) h⟩, fun h => max_lt h.1 h.2⟩
/-- A minimum is at most `c` exactly when one of the arguments is. -/
theorem min_le_iff : min a b ≤ c ↔ a ≤ c ∨ b ≤ c :=
  ⟨fun h => (min_choice a b).imp (fun e => (Eq.symm e).trans_le h) (fun e => (Eq.symm e).trans_le h),
   fun h => h.elim (le_trans (min_le_left a b)) (le_trans (min_le_right a b))⟩
/-- An element is at most a maximum exactly when it is at most one of the arguments. -/
theorem le_max_iff : c ≤ max a b ↔ c ≤ a ∨ c ≤ b :=
  ⟨fun h => (max_choice a b).imp (fun e => h.trans_eq e) (fun e => h.trans_eq e),
   fun h => h.elim (fun k => le_trans k (le_max_left a b)) fun k => le_trans k (le_max_right a b)⟩
/-- A minimum is less than `c` exactly when one of the arguments is. -/
theorem min_lt_iff : min a b < c ↔ a < c ∨ b < c :=
  ⟨fun h => (min_choice a b).imp (fun e => (Eq.symm e).trans_lt h) (fun e => (Eq.symm e).trans_lt h),
   fun h => h.elim (lt_of_le_of_lt (min_le_left a b)) (lt_of_le_of_lt (min_le_right a b))⟩
/-- An element is less than a maximum exactly when it is less than one of the arguments. -/
theorem lt_max_iff : c < max a b ↔ c < a ∨ c < b :=
  ⟨fun h => (max_choice a b).imp (fun e => h.trans_eq e) (fun e => h.trans_eq e),
   fun h => h.elim (fun k => lt_of_lt_of_le k (le_max_left a b)) fun k => lt_of_lt_of_le k (le_max_right a b)⟩
/-- What is at most the first argument is at most the maximum. -/
theorem le_max_of_le_left (h : c ≤ a) : c ≤ max a b := le_max_iff.2 (.inl h)
/-- What is at most the second argument is at most the maximum. -/
theorem le_max_of_le_right (h : c ≤ b) : c ≤ max a b := le_max_iff.2 (.inr h)
/-- If the first argument is at most `c`, so is the minimum. -/
theorem min_le_of_left_le (h : a ≤ c) : min a b ≤ c := min_le_iff.2 (.inl h)
/-- If the second argument is at most `c`, so is the minimum. -/
theorem min_le_of_right_le (h : b ≤ c) : min a b ≤ c := min_le_iff.2 (.inr h)
/-- The minimum is the first argument if that is at most the second. -/
theorem min_eq_left (h : a ≤ b) : min a b = a := le_antisymm (min_le_left a b) (le_min (le_refl a) h)
/-- The minimum is the second argument if that is at most the first. -/
theorem min_eq_right (h : b ≤ a) : min a b = b := le_antisymm (min_le_right a b) (le_min h (le_refl b))
/-- The maximum is the first argument if that is at least the second. -/
theorem max_eq_left (h : b ≤ a) : max a b = a := le_antisymm (max_le (le_refl a) h) (le_max_left a b)
/-- The maximum is the second argument if that is at least the first. -/
theorem max_eq_right (h : a ≤ b) : max a b = b := le_antisymm (max_le h (le_refl b)) (le_max_right a b)
/-- The minimum of an element with itself is the element. -/
theorem min_self (a : α) : min a a = a := min_eq_left (le_refl a)
/-- The maximum of an element with itself is the element. -/
theorem max_self (a : α) : max a a = a := max_eq_left (le_refl a)
/-- The minimum does not depend on the order of the two arguments. -/
theorem min_comm (a b : α) : min a b = min b a :=
  le_antisymm (le_min (min_le_right a b) (min_le_left a b)) (le_min (min_le_right b a) (min_le_left b a))
/-- The maximum does not depend on the order of the two arguments. -/
theorem max_comm (a b : α) : max a b = max b a :=
  le_antisymm (max_le (le_max_right b a) (le_max_left b a)) (max_le (le_max_right a b) (le_max_left a b))
/-- Taking minima is associative. -/
theorem min_assoc (a b c : α) : min (min a b) c = min a (min b c) := by
  apply le_antisymm
  · exact le_min (le_trans (min_le_left _ _) (min_le_left a b))
      (le_min (le_trans (min_le_left _ _) (min_le_right a b)) (min_le_right _ _))
  · exact le_min (le_min (min_le_left _ _) (le_trans (min_le_right _ _) (min_le_left b c)))
      (le_trans (min_le_right _ _) (min_le_right b c))
/-- Taking maxima is associative. -/
theorem max_assoc (a b c : α) : max (max a b) c = max a (max b c) := by
  apply le_antisymm
  · exact max_le (max_le (le_max_left _ _) (le_trans (le_max_left b c) (le_max_right _ _)))
      (le_trans (le_max_right b c) (le_max_right _ _))
  · exact max_le (le_trans (le_max_left a b) (le_max_left _ _))
      (max_le (le_trans (le_max_right a b) (le_max_left _ _)) (le_max_right _ _))
end
