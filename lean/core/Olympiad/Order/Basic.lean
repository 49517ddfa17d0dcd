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
@[refl] theorem le_refl (a : α) : a ≤ a := Std.IsPreorder.le_refl a
theorem le_rfl : a ≤ a := le_refl a
theorem le_trans (h : a ≤ b) (k : b ≤ c) : a ≤ c := Std.IsPreorder.le_trans a b c h k
theorem ge_trans (h : a ≥ b) (k : b ≥ c) : a ≥ c := le_trans k h
theorem le_of_eq (h : a = b) : a ≤ b := h ▸ le_refl a
theorem ge_of_eq (h : a = b) : b ≤ a := h ▸ le_refl a
theorem le_antisymm (h : a ≤ b) (k : b ≤ a) : a = b := Std.IsPartialOrder.le_antisymm a b h k
theorem ge_antisymm (h : a ≥ b) (k : b ≥ a) : a = b := le_antisymm k h
theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a := ⟨fun h => ⟨le_of_eq h, ge_of_eq h⟩, fun h => le_antisymm h.1 h.2⟩
theorem le_total (a b : α) : a ≤ b ∨ b ≤ a := Std.IsLinearOrder.le_total a b
theorem eq_of_forall_le_iff (h : ∀ c, c ≤ a ↔ c ≤ b) : a = b := le_antisymm ((h a).1 le_rfl) ((h b).2 le_rfl)
theorem LE.le.trans (h : a ≤ b) (k : b ≤ c) : a ≤ c := le_trans h k
theorem LE.le.antisymm (h : a ≤ b) (k : b ≤ a) : a = b := le_antisymm h k
theorem LE.le.ge (h : a ≤ b) : b ≥ a := h
theorem GE.ge.le (h : a ≥ b) : b ≤ a := h
theorem Eq.le (h : a = b) : a ≤ b := le_of_eq h
theorem Eq.ge (h : a = b) : a ≥ b := ge_of_eq h

variable [LT α] [Std.LawfulOrderLT α]
theorem lt_iff_le_not_ge : a < b ↔ a ≤ b ∧ ¬ b ≤ a := Std.LawfulOrderLT.lt_iff a b
theorem lt_iff_le_not_le : a < b ↔ a ≤ b ∧ ¬ b ≤ a := lt_iff_le_not_ge
theorem lt_irrefl (a : α) : ¬ a < a := fun h => (lt_iff_le_not_ge.1 h).2 (le_refl a)
theorem le_of_lt (h : a < b) : a ≤ b := (lt_iff_le_not_ge.1 h).1
theorem not_le_of_gt (h : a > b) : ¬ a ≤ b := (lt_iff_le_not_ge.1 h).2
theorem not_le_of_lt (h : a < b) : ¬ b ≤ a := (lt_iff_le_not_ge.1 h).2
theorem not_lt_of_ge (h : a ≥ b) : ¬ a < b := fun k => not_le_of_gt k h
theorem not_lt_of_le (h : a ≤ b) : ¬ b < a := fun k => not_le_of_gt k h
theorem lt_of_not_ge (h : ¬ b ≤ a) : a < b := lt_iff_le_not_ge.2 ⟨(le_total a b).elim id fun k => absurd k h, h⟩
theorem lt_of_not_le (h : ¬ b ≤ a) : a < b := lt_of_not_ge h
theorem le_of_not_gt (h : ¬ b < a) : a ≤ b := Classical.byContradiction fun k => h (lt_of_not_ge k)
theorem le_of_not_lt (h : ¬ b < a) : a ≤ b := le_of_not_gt h
theorem le_of_not_ge (h : ¬ a ≥ b) : a ≤ b := le_of_lt (lt_of_not_ge h)
theorem le_of_not_le (h : ¬ b ≤ a) : a ≤ b := le_of_lt (lt_of_not_ge h)
theorem not_le : ¬ a ≤ b ↔ b < a := ⟨lt_of_not_ge, not_le_of_gt⟩
theorem not_lt : ¬ a < b ↔ b ≤ a := ⟨le_of_not_gt, not_lt_of_ge⟩
theorem not_ge : ¬ a ≥ b ↔ a < b := not_le
theorem not_gt : ¬ a > b ↔ a ≤ b := not_lt
theorem lt_of_le_of_lt (h : a ≤ b) (k : b < c) : a < c := lt_of_not_ge fun l => not_le_of_gt k (le_trans l h)
theorem lt_of_lt_of_le (h : a < b) (k : b ≤ c) : a < c := lt_of_not_ge fun l => not_le_of_gt h (le_trans k l)
theorem lt_trans (h : a < b) (k : b < c) : a < c := lt_of_le_of_lt (le_of_lt h) k
theorem gt_trans (h : a > b) (k : b > c) : a > c := lt_trans k h
theorem gt_of_gt_of_ge (h : a > b) (k : b ≥ c) : a > c := lt_of_le_of_lt k h
theorem gt_of_ge_of_gt (h : a ≥ b) (k : b > c) : a > c := lt_of_lt_of_le k h
theorem lt_of_lt_of_eq (h : a < b) (k : b = c) : a < c := k ▸ h
theorem lt_of_eq_of_lt (h : a = b) (k : b < c) : a < c := h ▸ k
theorem lt_asymm (h : a < b) : ¬ b < a := fun k => lt_irrefl a (lt_trans h k)
theorem not_lt_of_gt (h : a > b) : ¬ a < b := lt_asymm h
theorem ne_of_lt (h : a < b) : a ≠ b := fun e => lt_irrefl b (e ▸ h)
theorem ne_of_gt (h : a > b) : a ≠ b := fun e => lt_irrefl b (e ▸ h)
theorem ne_of_gt' (h : b < a) : a ≠ b := ne_of_gt h
theorem lt_of_le_of_ne (h : a ≤ b) (k : a ≠ b) : a < b := lt_of_not_ge fun l => k (le_antisymm h l)
theorem lt_of_le_of_ne' (h : a ≤ b) (k : b ≠ a) : a < b := lt_of_le_of_ne h k.symm
theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b := ⟨fun h => ⟨le_of_lt h, ne_of_lt h⟩, fun h => lt_of_le_of_ne h.1 h.2⟩
theorem lt_or_ge (a b : α) : a < b ∨ a ≥ b := (Classical.em (a < b)).imp id le_of_not_gt
theorem lt_or_le (a b : α) : a < b ∨ b ≤ a := lt_or_ge a b
theorem le_or_gt (a b : α) : a ≤ b ∨ a > b := (lt_or_ge b a).symm
theorem le_or_lt (a b : α) : a ≤ b ∨ b < a := le_or_gt a b
theorem lt_or_gt_of_ne (h : a ≠ b) : a < b ∨ a > b :=
  (lt_or_ge a b).imp id fun k => lt_of_le_of_ne k h.symm
theorem lt_or_lt_of_ne (h : a ≠ b) : a < b ∨ b < a := lt_or_gt_of_ne h
theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ a > b := ⟨lt_or_gt_of_ne, fun h => h.elim ne_of_lt ne_of_gt⟩
theorem lt_trichotomy (a b : α) : a < b ∨ a = b ∨ b < a :=
  (Classical.em (a = b)).elim (fun h => .inr (.inl h)) fun h => (lt_or_gt_of_ne h).imp id .inr
theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b := (Classical.em (a = b)).imp id fun k => lt_of_le_of_ne h k
theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b := (eq_or_lt_of_le h).symm
theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b := ⟨lt_or_eq_of_le, fun h => h.elim le_of_lt le_of_eq⟩
theorem le_iff_eq_or_lt : a ≤ b ↔ a = b ∨ a < b := ⟨eq_or_lt_of_le, fun h => h.elim le_of_eq le_of_lt⟩
theorem eq_of_le_of_not_lt (h : a ≤ b) (k : ¬ a < b) : a = b := le_antisymm h (le_of_not_gt k)
theorem eq_of_not_lt_of_not_gt (h : ¬ a < b) (k : ¬ b < a) : a = b := le_antisymm (le_of_not_gt k) (le_of_not_gt h)
theorem lt_self_iff_false (a : α) : a < a ↔ False := ⟨lt_irrefl a, False.elim⟩
theorem LE.le.trans_lt (h : a ≤ b) (k : b < c) : a < c := lt_of_le_of_lt h k
theorem LE.le.lt_of_ne (h : a ≤ b) (k : a ≠ b) : a < b := lt_of_le_of_ne h k
theorem LE.le.lt_of_ne' (h : a ≤ b) (k : b ≠ a) : a < b := lt_of_le_of_ne h k.symm
theorem LE.le.not_lt (h : a ≤ b) : ¬ b < a := not_lt_of_ge h
theorem LE.le.not_gt (h : a ≤ b) : ¬ b < a := not_lt_of_ge h
theorem LE.le.eq_or_lt (h : a ≤ b) : a = b ∨ a < b := eq_or_lt_of_le h
theorem LE.le.lt_or_eq (h : a ≤ b) : a < b ∨ a = b := lt_or_eq_of_le h
theorem LE.le.eq_of_not_lt (h : a ≤ b) (k : ¬ a < b) : a = b := eq_of_le_of_not_lt h k
theorem LT.lt.trans (h : a < b) (k : b < c) : a < c := lt_trans h k
theorem LT.lt.trans_le (h : a < b) (k : b ≤ c) : a < c := lt_of_lt_of_le h k
theorem LT.lt.le (h : a < b) : a ≤ b := le_of_lt h
theorem LT.lt.ne (h : a < b) : a ≠ b := ne_of_lt h
theorem LT.lt.ne' (h : a < b) : b ≠ a := (ne_of_lt h).symm
theorem LT.lt.not_le (h : a < b) : ¬ b ≤ a := not_le_of_gt h
theorem LT.lt.not_ge (h : a < b) : ¬ b ≤ a := not_le_of_gt h
theorem LT.lt.not_lt (h : a < b) : ¬ b < a := lt_asymm h
theorem LT.lt.gt (h : a < b) : b > a := h
theorem GT.gt.lt (h : a > b) : b < a := h
theorem Eq.not_lt (h : a = b) : ¬ a < b := fun k => ne_of_lt k h
theorem Eq.not_gt (h : a = b) : ¬ b < a := fun k => ne_of_gt k h
theorem Eq.trans_le (h : a = b) (k : b ≤ c) : a ≤ c := h ▸ k
theorem Eq.trans_lt (h : a = b) (k : b < c) : a < c := h ▸ k
theorem LE.le.trans_eq (h : a ≤ b) (k : b = c) : a ≤ c := k ▸ h
theorem LT.lt.trans_eq (h : a < b) (k : b = c) : a < c := k ▸ h

/-! ## Minimum and maximum -/
variable [Min α] [Max α] [Std.LawfulMinMax α]
theorem min_choice (a b : α) : min a b = a ∨ min a b = b := (Std.LawfulMinMax.min_eq a b).imp And.right And.right
theorem max_choice (a b : α) : max a b = a ∨ max a b = b := (Std.LawfulMinMax.max_eq a b).symm.imp And.right And.right
theorem min_le_left (a b : α) : min a b ≤ a :=
  (Std.LawfulMinMax.min_eq a b).elim (fun h => le_of_eq h.2) fun h => le_trans (le_of_eq h.2) h.1
theorem min_le_right (a b : α) : min a b ≤ b :=
  (Std.LawfulMinMax.min_eq a b).elim (fun h => le_trans (le_of_eq h.2) h.1) fun h => le_of_eq h.2
theorem le_max_left (a b : α) : a ≤ max a b :=
  (Std.LawfulMinMax.max_eq a b).elim (fun h => le_trans h.1 (ge_of_eq h.2)) fun h => ge_of_eq h.2
theorem le_max_right (a b : α) : b ≤ max a b :=
  (Std.LawfulMinMax.max_eq a b).elim (fun h => ge_of_eq h.2) fun h => le_trans h.1 (ge_of_eq h.2)
theorem le_min (h : c ≤ a) (k : c ≤ b) : c ≤ min a b := (min_choice a b).elim (fun e => e.symm ▸ h) fun e => e.symm ▸ k
theorem max_le (h : a ≤ c) (k : b ≤ c) : max a b ≤ c := (max_choice a b).elim (fun e => e.symm ▸ h) fun e => e.symm ▸ k
theorem lt_min (h : c < a) (k : c < b) : c < min a b := (min_choice a b).elim (fun e => e.symm ▸ h) fun e => e.symm ▸ k
theorem max_lt (h : a < c) (k : b < c) : max a b < c := (max_choice a b).elim (fun e => e.symm ▸ h) fun e => e.symm ▸ k
theorem le_min_iff : c ≤ min a b ↔ c ≤ a ∧ c ≤ b :=
  ⟨fun h => ⟨le_trans h (min_le_left a b), le_trans h (min_le_right a b)⟩, fun h => le_min h.1 h.2⟩
theorem max_le_iff : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨le_trans (le_max_left a b) h, le_trans (le_max_right a b) h⟩, fun h => max_le h.1 h.2⟩
theorem lt_min_iff : c < min a b ↔ c < a ∧ c < b :=
  ⟨fun h => ⟨lt_of_lt_of_le h (min_le_left a b), lt_of_lt_of_le h (min_le_right a b)⟩, fun h => lt_min h.1 h.2⟩
theorem max_lt_iff : max a b < c ↔ a < c ∧ b < c :=
  ⟨fun h => ⟨lt_of_le_of_lt (le_max_left a b) h, lt_of_le_of_lt (le_max_right a b) h⟩, fun h => max_lt h.1 h.2⟩
theorem min_le_iff : min a b ≤ c ↔ a ≤ c ∨ b ≤ c :=
  ⟨fun h => (min_choice a b).imp (fun e => (Eq.symm e).trans_le h) (fun e => (Eq.symm e).trans_le h),
   fun h => h.elim (le_trans (min_le_left a b)) (le_trans (min_le_right a b))⟩
theorem le_max_iff : c ≤ max a b ↔ c ≤ a ∨ c ≤ b :=
  ⟨fun h => (max_choice a b).imp (fun e => h.trans_eq e) (fun e => h.trans_eq e),
   fun h => h.elim (fun k => le_trans k (le_max_left a b)) fun k => le_trans k (le_max_right a b)⟩
theorem min_lt_iff : min a b < c ↔ a < c ∨ b < c :=
  ⟨fun h => (min_choice a b).imp (fun e => (Eq.symm e).trans_lt h) (fun e => (Eq.symm e).trans_lt h),
   fun h => h.elim (lt_of_le_of_lt (min_le_left a b)) (lt_of_le_of_lt (min_le_right a b))⟩
theorem lt_max_iff : c < max a b ↔ c < a ∨ c < b :=
  ⟨fun h => (max_choice a b).imp (fun e => h.trans_eq e) (fun e => h.trans_eq e),
   fun h => h.elim (fun k => lt_of_lt_of_le k (le_max_left a b)) fun k => lt_of_lt_of_le k (le_max_right a b)⟩
theorem le_max_of_le_left (h : c ≤ a) : c ≤ max a b := le_max_iff.2 (.inl h)
theorem le_max_of_le_right (h : c ≤ b) : c ≤ max a b := le_max_iff.2 (.inr h)
theorem min_le_of_left_le (h : a ≤ c) : min a b ≤ c := min_le_iff.2 (.inl h)
theorem min_le_of_right_le (h : b ≤ c) : min a b ≤ c := min_le_iff.2 (.inr h)
theorem min_eq_left (h : a ≤ b) : min a b = a := le_antisymm (min_le_left a b) (le_min (le_refl a) h)
theorem min_eq_right (h : b ≤ a) : min a b = b := le_antisymm (min_le_right a b) (le_min h (le_refl b))
theorem max_eq_left (h : b ≤ a) : max a b = a := le_antisymm (max_le (le_refl a) h) (le_max_left a b)
theorem max_eq_right (h : a ≤ b) : max a b = b := le_antisymm (max_le h (le_refl b)) (le_max_right a b)
theorem min_self (a : α) : min a a = a := min_eq_left (le_refl a)
theorem max_self (a : α) : max a a = a := max_eq_left (le_refl a)
theorem min_comm (a b : α) : min a b = min b a :=
  le_antisymm (le_min (min_le_right a b) (min_le_left a b)) (le_min (min_le_right b a) (min_le_left b a))
theorem max_comm (a b : α) : max a b = max b a :=
  le_antisymm (max_le (le_max_right b a) (le_max_left b a)) (max_le (le_max_right a b) (le_max_left a b))
theorem min_assoc (a b c : α) : min (min a b) c = min a (min b c) := by
  apply le_antisymm
  · exact le_min (le_trans (min_le_left _ _) (min_le_left a b))
      (le_min (le_trans (min_le_left _ _) (min_le_right a b)) (min_le_right _ _))
  · exact le_min (le_min (min_le_left _ _) (le_trans (min_le_right _ _) (min_le_left b c)))
      (le_trans (min_le_right _ _) (min_le_right b c))
theorem max_assoc (a b c : α) : max (max a b) c = max a (max b c) := by
  apply le_antisymm
  · exact max_le (max_le (le_max_left _ _) (le_trans (le_max_left b c) (le_max_right _ _)))
      (le_trans (le_max_right b c) (le_max_right _ _))
  · exact max_le (le_trans (le_max_left a b) (le_max_left _ _))
      (max_le (le_trans (le_max_right a b) (le_max_left _ _)) (le_max_right _ _))
end
