prelude
import Olympiad.BigOperators.Monoid
import Olympiad.Finset.Interval
set_option linter.all false
set_option autoImplicit false
universe u v w

/-! Finite sums and products, with Mathlib's notation: `∑ x ∈ s, f x`, `∏ x ∈ s, f x`. -/

/-- Types with finitely many elements. -/
class Fintype (α : Type u) where
  elems : Finset α
  complete : ∀ x : α, x ∈ elems
namespace Finset
/-- All elements of a finite type. -/
def univ {α : Type u} [Fintype α] : Finset α := Fintype.elems
/-- Every element lies in `univ`. -/
@[simp] theorem mem_univ {α : Type u} [Fintype α] (x : α) : x ∈ (univ : Finset α) := Fintype.complete x
/-- The list of all elements of `Fin n` up to a bound: no repetition, and its members. -/
theorem Raw.nodup_fin (n : ℕ) : ∀ k, ∀ h : k ≤ n, Raw.Nodup (Nat.rec (motive := fun k => k ≤ n → List (Fin n))
    (fun _ => .nil) (fun k ih h => .cons ⟨k, h⟩ (ih (Nat.le_of_lt h))) k h) ∧
    ∀ x : Fin n, Raw.Mem x (Nat.rec (motive := fun k => k ≤ n → List (Fin n))
    (fun _ => .nil) (fun k ih h => .cons ⟨k, h⟩ (ih (Nat.le_of_lt h))) k h) ↔ x.val < k := by
  intro k
  induction k with
  | zero => exact fun h => ⟨trivial, fun x => ⟨False.elim, fun h => absurd h (Nat.not_lt_zero _)⟩⟩
  | succ k ih =>
    intro h
    have ih := ih (Nat.le_of_lt h)
    refine ⟨⟨fun i => Nat.lt_irrefl k ((ih.2 ⟨k, h⟩).1 i), ih.1⟩, fun x => ?_⟩
    show x = ⟨k, h⟩ ∨ _ ↔ _
    rw [ih.2 x]
    constructor
    · rintro (rfl | h)
      · exact Nat.le_refl _
      · omega
    · intro i
      rcases (by omega : x.val = k ∨ x.val < k) with e | e
      · left; obtain ⟨x, hx⟩ := x; cases e; rfl
      · exact .inr e
end Finset
noncomputable instance Fin.instFintype (n : ℕ) : Fintype (Fin n) :=
  ⟨Finset.ofList _ (Finset.Raw.nodup_fin n n (Nat.le_refl n)).1, fun x => ((Finset.Raw.nodup_fin n n (Nat.le_refl n)).2 x).2 x.isLt⟩
instance Bool.instFintype : Fintype Bool :=
  ⟨Finset.ofList (.cons true (.cons false .nil)) ⟨fun h => h.elim (fun h => Bool.noConfusion h) id, id, trivial⟩, fun x => by
    cases x
    · exact .inr (.inl rfl)
    · exact .inl rfl⟩
noncomputable instance Prod.instFintype {α : Type u} {β : Type v} [Fintype α] [Fintype β] : Fintype (α × β) :=
  ⟨Finset.univ ×ˢ Finset.univ, fun p => Finset.mem_product.2 ⟨Finset.mem_univ _, Finset.mem_univ _⟩⟩
/-- The number of elements of a finite type. -/
noncomputable def Fintype.card (α : Type u) [Fintype α] : ℕ := (Finset.univ : Finset α).card

namespace Finset
variable {α : Type u} {β : Type v} {γ : Type w}
/-- The sum of `f x` over the elements `x` of `s`. -/
protected noncomputable def sum [AddCommMonoid β] (s : Finset α) (f : α → β) : β :=
  fold (fun a b => a + b) AddCommMonoid.add_comm AddCommMonoid.add_assoc Zero.zero f s
/-- The product of `f x` over the elements `x` of `s`. -/
protected noncomputable def prod [CommMonoid β] (s : Finset α) (f : α → β) : β :=
  fold (fun a b => a * b) CommMonoid.mul_comm CommMonoid.mul_assoc One.one f s
end Finset

/-! ## Notation -/
syntax bigBinderType := " : " term
syntax bigBinderIn := " in " term
syntax bigBinder := ident (bigBinderType <|> bigBinderIn <|> binderPred)?
syntax (name := bigOp) "bigop% " ident bigBinder ("with " term)? ", " term : term
syntax (name := bigSum) "∑ " bigBinder (" with " term)? ", " term:67 : term
syntax (name := bigProd) "∏ " bigBinder (" with " term)? ", " term:67 : term
syntax (name := bigSum₂) "∑ " "(" bigBinder ") " "(" bigBinder ")" ", " term:67 : term
syntax (name := bigProd₂) "∏ " "(" bigBinder ") " "(" bigBinder ")" ", " term:67 : term
syntax (name := bigSumPair) "∑ " "(" ident ", " ident ")" " ∈ " term ", " term:67 : term
syntax (name := bigProdPair) "∏ " "(" ident ", " ident ")" " ∈ " term ", " term:67 : term
macro_rules
  | `(bigop% $o $x:ident, $f) => `($o Finset.univ fun $x:ident => $f)
  | `(bigop% $o $x:ident : $t, $f) => `($o Finset.univ fun $x:ident : $t => $f)
  | `(bigop% $o $x:ident in $s:term, $f) => `($o $s fun $x:ident => $f)
  | `(bigop% $o $x:ident ∈ $s, $f) => `($o $s fun $x:ident => $f)
  | `(bigop% $o $x:ident < $s, $f) => `($o (Finset.Iio $s) fun $x:ident => $f)
  | `(bigop% $o $x:ident ≤ $s, $f) => `($o (Finset.Iic $s) fun $x:ident => $f)
  | `(bigop% $o $x:ident with $p, $f) => `($o (Finset.filter (fun $x:ident => $p) Finset.univ) fun $x:ident => $f)
  | `(bigop% $o $x:ident in $s:term with $p, $f) => `($o (Finset.filter (fun $x:ident => $p) $s) fun $x:ident => $f)
  | `(bigop% $o $x:ident ∈ $s with $p, $f) => `($o (Finset.filter (fun $x:ident => $p) $s) fun $x:ident => $f)
macro_rules
  | `(∑ $b:bigBinder $[with $p]?, $f) => `(bigop% Finset.sum $b:bigBinder $[with $p]?, $f)
  | `(∏ $b:bigBinder $[with $p]?, $f) => `(bigop% Finset.prod $b:bigBinder $[with $p]?, $f)
  | `(∑ ($b:bigBinder) ($c:bigBinder), $f) => `(∑ $b:bigBinder, ∑ $c:bigBinder, $f)
  | `(∏ ($b:bigBinder) ($c:bigBinder), $f) => `(∏ $b:bigBinder, ∏ $c:bigBinder, $f)
  | `(∑ ($x:ident, $y:ident) ∈ $s, $f) => `(Finset.sum $s fun p => match p with | ($x:ident, $y:ident) => $f)
  | `(∏ ($x:ident, $y:ident) ∈ $s, $f) => `(Finset.prod $s fun p => match p with | ($x:ident, $y:ident) => $f)
/-- Prints a finite sum over a function as `∑ x ∈ s, f`. -/
@[app_unexpander Finset.sum] def Finset.sum.unexpand : Lean.PrettyPrinter.Unexpander
  | `($_ $s fun $x:ident => $f) => `(∑ $x:ident ∈ $s, $f)
  | _ => throw ()
/-- Prints a finite product over a function as `∏ x ∈ s, f`. -/
@[app_unexpander Finset.prod] def Finset.prod.unexpand : Lean.PrettyPrinter.Unexpander
  | `($_ $s fun $x:ident => $f) => `(∏ $x:ident ∈ $s, $f)
  | _ => throw ()
