prelude
import Olympiad.Data.Fin
import Olympiad.WellFounded
set_option linter.all false
set_option autoImplicit false
universe u v

/-! # What the native `omega` refers to: arithmetic of bounded naturals, lexicographic pairs -/
namespace Lean.Omega.Fin
/-- The value of a sum in `Fin n`, as an integer, is the sum of the values modulo `n`. -/
theorem ofNat_val_add {n : Nat} {x y : _root_.Fin n} : ((x + y : _root_.Fin n).val : Int) = ((x.val : Int) + (y.val : Int)) % n := rfl
/-- The value of `x - y` in `Fin n`, as an integer, is `(n - y) + x` modulo `n`. -/
theorem ofNat_val_sub {n : Nat} {x y : _root_.Fin n} :
    ((x - y : _root_.Fin n).val : Int) = (((n - y.val : Nat) : Int) + (x.val : Int)) % n := rfl
/-- The value of a product in `Fin n`, as an integer, is the product of the values modulo `n`. -/
theorem ofNat_val_mul {n : Nat} {x y : _root_.Fin n} : ((x * y : _root_.Fin n).val : Int) = ((x.val : Int) * (y.val : Int)) % n := rfl
/-- The value of the literal `x` in `Fin (n + 1)`, as an integer, is `x % (n + 1)`. -/
theorem ofNat_val_natCast {n x y : Nat} (h : y = x % (n + 1)) :
    (((OfNat.ofNat x : _root_.Fin (n + 1))).val : Int) = OfNat.ofNat y := by rw [h]; rfl
end Lean.Omega.Fin
namespace Lean.Omega.Prod
variable {α : Type u} {β : Type v} {r : α → α → Prop} {s : β → β → Prop} {p q : α × β}
/-- A pair below another lexicographically is below in the first entry, or equal there and below in the second. -/
theorem of_lex (w : Prod.Lex r s p q) : r p.fst q.fst ∨ p.fst = q.fst ∧ s p.snd q.snd := by
  cases w with
  | left _ _ h => exact .inl h
  | right _ h => exact .inr ⟨rfl, h⟩
/-- A pair not below another lexicographically is not below in the first entry, nor in the second after a tie. -/
theorem of_not_lex {α : Type u} {r : α → α → Prop} [DecidableEq α] {β : Type v} {s : β → β → Prop} {p q : α × β}
    (w : ¬ Prod.Lex r s p q) : ¬ r p.fst q.fst ∧ (p.fst ≠ q.fst ∨ ¬ s p.snd q.snd) := by
  obtain ⟨a, b⟩ := p; obtain ⟨c, d⟩ := q
  refine ⟨fun h => w (.left _ _ h), ?_⟩
  rcases Classical.em (a = c) with rfl | h
  · exact .inr fun h => w (.right _ h)
  · exact .inl h
end Lean.Omega.Prod
