prelude
import Olympiad.Set.Basic
set_option linter.all false
set_option autoImplicit false
universe u

/-! Upper and lower bounds of a set, least and greatest elements. -/

section
variable {α : Type u} [LE α]
/-- The upper bounds of a set. -/
def upperBounds (s : Set α) : Set α := {x | ∀ ⦃a⦄, a ∈ s → a ≤ x}
/-- The lower bounds of a set. -/
def lowerBounds (s : Set α) : Set α := {x | ∀ ⦃a⦄, a ∈ s → x ≤ a}
/-- A set with an upper bound. -/
def BddAbove (s : Set α) : Prop := (upperBounds s).Nonempty
/-- A set with a lower bound. -/
def BddBelow (s : Set α) : Prop := (lowerBounds s).Nonempty
/-- `a` is the least element of `s`: it lies in `s` and below every element of `s`. -/
def IsLeast (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ lowerBounds s
/-- `a` is the greatest element of `s`: it lies in `s` and above every element of `s`. -/
def IsGreatest (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ upperBounds s
/-- `a` is a least upper bound of `s`. -/
def IsLUB (s : Set α) (a : α) : Prop := IsLeast (upperBounds s) a
/-- `a` is a greatest lower bound of `s`. -/
def IsGLB (s : Set α) (a : α) : Prop := IsGreatest (lowerBounds s) a
end
