prelude
import Olympiad.Omega.Terms
set_option linter.all false
set_option autoImplicit false
universe u v
instance instLTFin {n : Nat} : LT (Fin n) := ⟨fun a b => a.val < b.val⟩
instance instLEFin {n : Nat} : LE (Fin n) := ⟨fun a b => a.val ≤ b.val⟩
/-- A chosen witness of an existential statement, by the axiom of choice. -/
noncomputable def Exists.choose {α : Sort u} {p : α → Prop} (h : ∃ a, p a) : α := Classical.choose h
/-- The chosen witness of an existential statement has the stated property. -/
theorem Exists.choose_spec {α : Sort u} {p : α → Prop} (h : ∃ a, p a) : p h.choose := Classical.choose_spec h
/-! # What the native `omega` refers to: bounded naturals, pairs, existentials -/
namespace Fin
/-- Equal elements of `Fin n` have equal values. -/
theorem val_congr {n : Nat} {a b : Fin n} (h : a = b) : a.val = b.val := congrArg Fin.val h
/-- If `a ≤ b` in `Fin n`, then the value of `a` is at most that of `b`. -/
theorem val_le_of_le {n : Nat} {a b : Fin n} (h : a ≤ b) : a.val ≤ b.val := h
/-- If `a ≥ b` in `Fin n`, then the value of `b` is at most that of `a`. -/
theorem val_le_of_ge {n : Nat} {a b : Fin n} (h : a ≥ b) : b.val ≤ a.val := h
/-- If `a < b` in `Fin n`, then the value of `a` plus one is at most that of `b`. -/
theorem val_add_one_le_of_lt {n : Nat} {a b : Fin n} (h : a < b) : a.val + 1 ≤ b.val := h
/-- If `a > b` in `Fin n`, then the value of `b` plus one is at most that of `a`. -/
theorem val_add_one_le_of_gt {n : Nat} {a b : Fin n} (h : a > b) : b.val + 1 ≤ a.val := h
/-- Elements of `Fin n` with equal values are equal. -/
theorem eq_of_val_eq {n : Nat} {a b : Fin n} (h : a.val = b.val) : a = b := by
  cases a; cases b; cases h; rfl
end Fin
namespace Lean.Omega
namespace Fin
/-- In `Fin n`, if `a` is not less than `b`, then `b ≤ a`. -/
theorem le_of_not_lt {n : Nat} {a b : Fin n} (h : ¬ a < b) : b ≤ a := _root_.Nat.le_of_not_lt h
/-- In `Fin n`, if `a` is not at most `b`, then `b < a`. -/
theorem lt_of_not_le {n : Nat} {a b : Fin n} (h : ¬ a ≤ b) : b < a := _root_.Nat.lt_of_not_le h
/-- Of two different elements of `Fin n`, the first is less or greater than the second. -/
theorem lt_or_gt_of_ne {n : Nat} {a b : Fin n} (h : a ≠ b) : a < b ∨ a > b :=
  _root_.Nat.lt_or_gt_of_ne fun e => h (_root_.Fin.eq_of_val_eq e)
end Fin
/-- The first component of `(x, y)`, with `x` natural, is `x` when cast to the integers. -/
theorem Int.ofNat_fst_mk {β : Type u} {x : Nat} {y : β} : ((Prod.mk x y).fst : Int) = x := rfl
/-- The second component of `(x, y)`, with `y` natural, is `y` when cast to the integers. -/
theorem Int.ofNat_snd_mk {α : Type u} {x : α} {y : Nat} : ((Prod.mk x y).snd : Int) = y := rfl
/-- The first component of the pair of `x` and `y` is `x`. -/
theorem Prod.fst_mk {α : Type u} {x : α} {β : Type v} {y : β} : (Prod.mk x y).fst = x := rfl
/-- The second component of the pair of `x` and `y` is `y`. -/
theorem Prod.snd_mk {α : Type u} {x : α} {β : Type v} {y : β} : (Prod.mk x y).snd = y := rfl
end Lean.Omega
