prelude
import Olympiad.Notation
set_option linter.all false
set_option autoImplicit false
universe u v w

/-! Sets as predicates: membership, set-builder notation, `∪ ∩ \ ⊆`, literals `{a, b, c}`. -/

/-- A set of elements of `α`, given by its membership predicate. -/
def Set (α : Type u) : Type u := α → Prop
/-- The set of all `a` with `p a`; written `{a | p a}`. -/
def setOf {α : Type u} (p : α → Prop) : Set α := p

namespace Set
variable {α : Type u} {β : Type v}
/-- Membership in a set. -/
protected def Mem (s : Set α) (a : α) : Prop := s a
instance : Membership α (Set α) := ⟨Set.Mem⟩
/-- Two sets with the same elements are equal. -/
@[ext] theorem ext {a b : Set α} (h : ∀ x : α, x ∈ a ↔ x ∈ b) : a = b := funext fun x => propext (h x)
/-- `s ⊆ t`: every element of `s` lies in `t`. -/
protected def Subset (s₁ s₂ : Set α) : Prop := ∀ ⦃a⦄, a ∈ s₁ → a ∈ s₂
instance : HasSubset (Set α) := ⟨Set.Subset⟩
instance : HasSSubset (Set α) := ⟨fun s t => s ⊆ t ∧ ¬ t ⊆ s⟩
instance : LE (Set α) := ⟨Set.Subset⟩
instance : EmptyCollection (Set α) := ⟨fun _ => False⟩
/-- The set of all elements. -/
def univ : Set α := setOf fun _ => True
/-- `insert a s = {b | b = a ∨ b ∈ s}` -/
protected def insert (a : α) (s : Set α) : Set α := setOf fun b => b = a ∨ b ∈ s
instance : Insert α (Set α) := ⟨Set.insert⟩
/-- The set `{a}`. -/
protected def singleton (a : α) : Set α := setOf fun b => b = a
instance instSingletonSet : Singleton α (Set α) := ⟨Set.singleton⟩
/-- Union of two sets. -/
protected def union (s₁ s₂ : Set α) : Set α := setOf fun a => a ∈ s₁ ∨ a ∈ s₂
instance : Union (Set α) := ⟨Set.union⟩
/-- Intersection of two sets. -/
protected def inter (s₁ s₂ : Set α) : Set α := setOf fun a => a ∈ s₁ ∧ a ∈ s₂
instance : Inter (Set α) := ⟨Set.inter⟩
/-- Difference of two sets. -/
protected def diff (s t : Set α) : Set α := setOf fun a => a ∈ s ∧ ¬ a ∈ t
instance : SDiff (Set α) := ⟨Set.diff⟩
/-- A set with at least one element. -/
protected def Nonempty (s : Set α) : Prop := ∃ x, x ∈ s
/-- The image of `s` under `f`; written `f '' s`. -/
def image (f : α → β) (s : Set α) : Set β := setOf fun b => ∃ a, a ∈ s ∧ f a = b
/-- The preimage of `s` under `f`; written `f ⁻¹' s`. -/
def preimage (f : α → β) (s : Set β) : Set α := setOf fun a => f a ∈ s
/-- The set of values of `f`. -/
def range {ι : Sort w} (f : ι → α) : Set α := setOf fun x => ∃ y, f y = x
infixl:80 " '' " => Set.image
infixl:80 " ⁻¹' " => Set.preimage
end Set

/-! ## Set-builder notation -/
syntax extBinder := Lean.binderIdent ((" : " term) <|> binderPred)?
syntax boundedBinder := " (" ident binderPred ")"
syntax (name := setBuilder) "{" extBinder " | " term "}" : term
syntax (name := setBuilderPattern) (priority := low) "{" term " : " term " | " term "}" : term
syntax (name := setBuilderImage) (priority := low) "{" term " | " Lean.explicitBinders "}" : term
syntax (name := setBuilderImageBounded) (priority := low) "{" term " | " ident binderPred "}" : term
syntax (name := setBuilderImageBounded₂) (priority := low) "{" term " | " boundedBinder boundedBinder "}" : term
macro_rules
  | `({ $x:ident | $p }) => `(setOf fun $x:ident => $p)
  | `({ $x:ident : $t | $p }) => `(setOf fun $x:ident : $t => $p)
  | `({ $x:ident ∈ $s | $p }) => `(setOf fun $x:ident => $x ∈ ($s : Set _) ∧ $p)
  | `({ $x:ident $r:binderPred | $p }) => `(setOf fun $x:ident => satisfies_binder_pred% $x $r ∧ $p)
macro_rules
  | `({ $q:term : $t | $p }) => `(setOf fun x : $t => match x with | $q:term => $p)
macro_rules
  | `({ $f:term | $b:explicitBinders }) => `(setOf fun y => ∃ $b:explicitBinders, $f = y)
macro_rules
  | `({ $f:term | $x:ident $r:binderPred }) =>
    `(setOf fun y => ∃ $x:ident, satisfies_binder_pred% $x $r ∧ $f = y)
macro_rules
  | `({ $f:term | ($x:ident $r:binderPred) ($z:ident $q:binderPred) }) =>
    `(setOf fun y => ∃ $x:ident, satisfies_binder_pred% $x $r ∧ ∃ $z:ident, satisfies_binder_pred% $z $q ∧ $f = y)

/-- Shows `setOf` in the notation `{ x | p x }`. -/
@[app_unexpander setOf] def setOf.unexpand : Lean.PrettyPrinter.Unexpander
  | `($_ fun $x:ident => $p) => `({ $x:ident | $p })
  | `($_ fun ($x:ident : $t) => $p) => `({ $x:ident : $t | $p })
  | _ => throw ()
/-- Shows a singleton in the notation `{a}`. -/
@[app_unexpander Singleton.singleton] def Singleton.unexpand : Lean.PrettyPrinter.Unexpander
  | `($_ $a) => `({ $a:term })
  | _ => throw ()
/-- Shows an insertion into a braced collection in the notation `{a, b, …}`. -/
@[app_unexpander Insert.insert] def Insert.unexpand : Lean.PrettyPrinter.Unexpander
  | `($_ $a { $ts:term,* }) => `({ $a:term, $ts,* })
  | _ => throw ()
/-- Shows set difference in the notation `s \ t`. -/
@[app_unexpander SDiff.sdiff] def SDiff.unexpand : Lean.PrettyPrinter.Unexpander
  | `($_ $a $b) => `($a \ $b)
  | _ => throw ()
