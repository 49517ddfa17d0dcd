prelude
import Olympiad.Omega.Terms
set_option linter.all false
set_option autoImplicit false
universe u v
instance instLTFin {n : Nat} : LT (Fin n) := ⟨fun a b => a.val < b.val⟩
instance instLEFin {n : Nat} : LE (Fin n) := ⟨fun a b => a.val ≤ b.val⟩
noncomputable def Exists.choose {α : Sort u} {p : α → Prop} (h : ∃ a, p a) : α := Classical.choose h
theorem Exists.choose_spec {α : Sort u} {p : α → Prop} (h : ∃ a, p a) : p h.choose := Classical.choose_spec h
/-! # What the native `omega` refers to: bounded naturals, pairs, existentials -/
namespace Fin
theorem val_congr {n : Nat} {a b : Fin n} (h : a = b) : a.val = b.val := congrArg Fin.val h
theorem val_le_of_le {n : Nat} {a b : Fin n} (h : a ≤ b) : a.val ≤ b.val := h
theorem val_le_of_ge {n : Nat} {a b : Fin n} (h : a ≥ b) : b.val ≤ a.val := h
theorem val_add_one_le_of_lt {n : Nat} {a b : Fin n} (h : a < b) : a.val + 1 ≤ b.val := h
theorem val_add_one_le_of_gt {n : Nat} {a b : Fin n} (h : a > b) : b.val + 1 ≤ a.val := h
theorem eq_of_val_eq {n : Nat} {a b : Fin n} (h : a.val = b.val) : a = b := by
  cases a; cases b; cases h; rfl
end Fin
namespace Lean.Omega
namespace Fin
theorem le_of_not_lt {n : Nat} {a b : Fin n} (h : ¬ a < b) : b ≤ a := _root_.Nat.le_of_not_lt h
theorem lt_of_not_le {n : Nat} {a b : Fin n} (h : ¬ a ≤ b) : b < a := _root_.Nat.lt_of_not_le h
theorem lt_or_gt_of_ne {n : Nat} {a b : Fin n} (h : a ≠ b) : a < b ∨ a > b :=
  _root_.Nat.lt_or_gt_of_ne fun e => h (_root_.Fin.eq_of_val_eq e)
end Fin
theorem Int.ofNat_fst_mk {β : Type u} {x : Nat} {y : β} : ((Prod.mk x y).fst : Int) = x := rfl
theorem Int.ofNat_snd_mk {α : Type u} {x : α} {y : Nat} : ((Prod.mk x y).snd : Int) = y := rfl
theorem Prod.fst_mk {α : Type u} {x : α} {β : Type v} {y : β} : (Prod.mk x y).fst = x := rfl
theorem Prod.snd_mk {α : Type u} {x : α} {β : Type v} {y : β} : (Prod.mk x y).snd = y := rfl
end Lean.Omega
