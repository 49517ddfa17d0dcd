prelude
import Olympiad.Data.Function
import Olympiad.Data.Bool
set_option linter.all false
set_option autoImplicit false
universe u v w
/-! # Options, pairs, sums, subtypes -/
namespace Option
variable {α : Type u} {β : Type v} {γ : Type w}
/-- The value in the option, or the given default when there is none. -/
def getD (o : Option α) (dflt : α) : α := match o with
  | some x => x
  | none => dflt
/-- The Boolean test whether an option holds a value. -/
def isSome : Option α → Bool
  | some _ => true
  | none => false
/-- The Boolean test whether an option is empty. -/
def isNone : Option α → Bool
  | some _ => false
  | none => true
/-- The value in an option that is known to hold one. -/
def get (o : Option α) (h : isSome o = true) : α := match o, h with
  | some x, _ => x
/-- Passes the value of the option on to `f`; gives `none` when there is none. -/
protected def bind : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a
/-- Case distinction on an option: `f x` on `some x`, the given value on `none`. -/
protected def elim : Option α → β → (α → β) → β
  | some x, _, f => f x
  | none, y, _ => y
/-- The first option if it holds a value, otherwise the second. -/
protected def or : Option α → Option α → Option α
  | none, o => o
  | some a, _ => some a
/-- On `none`, `getD` gives the default. -/
@[simp] theorem getD_none (a : α) : getD none a = a := rfl
/-- On `some a`, `getD` gives `a`, whatever the default. -/
@[simp] theorem getD_some (a b : α) : getD (some a) b = a := rfl
/-- `none` does not hold a value. -/
@[simp] theorem isSome_none : isSome (none : Option α) = false := rfl
/-- `some a` holds a value. -/
@[simp] theorem isSome_some (a : α) : isSome (some a) = true := rfl
/-- `none` is recognised as empty. -/
@[simp] theorem isNone_none : isNone (none : Option α) = true := rfl
/-- `some a` is not recognised as empty. -/
@[simp] theorem isNone_some (a : α) : isNone (some a) = false := rfl
/-- Mapping a function over `none` gives `none`. -/
@[simp] theorem map_none (f : α → β) : Option.map f none = none := rfl
/-- Mapping `f` over `some a` gives `some (f a)`. -/
@[simp] theorem map_some (f : α → β) (a : α) : Option.map f (some a) = some (f a) := rfl
/-- Binding `none` to a function gives `none`. -/
@[simp] theorem bind_none (f : α → Option β) : Option.bind none f = none := rfl
/-- Binding `some a` to `f` gives `f a`. -/
@[simp] theorem bind_some (f : α → Option β) (a : α) : Option.bind (some a) f = f a := rfl
/-- `some a` and `some b` are equal exactly when `a = b`. -/
theorem some_inj {a b : α} : some a = some b ↔ a = b := by simp
/-- `some a` is never `none`. -/
theorem some_ne_none (a : α) : some a ≠ none := fun h => nomatch h
/-- The equation `none = some a` simplifies to `False`. -/
@[simp] theorem reduceCtor_none_ne_some (a : α) : (none = some a) = False := eq_false fun h => nomatch h
/-- The equation `some a = none` simplifies to `False`. -/
@[simp] theorem reduceCtor_some_ne_none (a : α) : (some a = none) = False := eq_false fun h => nomatch h
/-- An option differs from `none` exactly when it is `some x` for some `x`. -/
theorem ne_none_iff_exists {o : Option α} : o ≠ none ↔ ∃ x, some x = o := by cases o <;> simp
/-- Every option is `none` or of the form `some x`. -/
theorem eq_none_or_eq_some (o : Option α) : o = none ∨ ∃ x, o = some x := by cases o <;> simp
/-- `isSome` is true exactly on the options of the form `some x`. -/
theorem isSome_iff_exists {o : Option α} : o.isSome = true ↔ ∃ x, o = some x := by cases o <;> simp [isSome]
/-- Wrapping the value of a nonempty option in `some` gives the option back. -/
@[simp] theorem some_get (o : Option α) (h : o.isSome = true) : some (o.get h) = o := by cases o with
  | none => cases h
  | some a => rfl
/-- `o.map f` is `some b` exactly when `o` is `some a` for some `a` with `f a = b`. -/
@[simp] theorem map_eq_some_iff {f : α → β} {o : Option α} {b : β} : o.map f = some b ↔ ∃ a, o = some a ∧ f a = b := by cases o <;> simp
/-- Mapping a function over an option gives `none` exactly when the option is `none`. -/
@[simp] theorem map_eq_none_iff {f : α → β} {o : Option α} : o.map f = none ↔ o = none := by cases o <;> simp
/-- Mapping `g` and then `h` over an option is mapping `h ∘ g`. -/
@[simp] theorem map_map (h : β → γ) (g : α → β) (o : Option α) : (o.map g).map h = o.map (h ∘ g) := by cases o <;> rfl
/-- Two options that hold the same values are equal. -/
@[ext] theorem ext {o p : Option α} (h : ∀ a, o = some a ↔ p = some a) : o = p := by
  cases o with
  | none => cases p with
    | none => rfl
    | some b => exact absurd ((h b).2 rfl) (fun k => nomatch k)
  | some a => exact ((h a).1 rfl).symm
instance instMembership : Membership α (Option α) := ⟨fun o a => o = some a⟩
/-- Membership `a ∈ o` in an option means `o = some a`. -/
@[simp] theorem mem_def {a : α} {o : Option α} : a ∈ o ↔ o = some a := .rfl
instance instDecidableEq [DecidableEq α] : DecidableEq (Option α) := fun a b => match a, b with
  | none, none => isTrue rfl
  | none, some _ => isFalse fun h => nomatch h
  | some _, none => isFalse fun h => nomatch h
  | some a, some b => match decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun k => h (Option.some.inj k)
/-- A statement holds for all options exactly when it holds for `none` and for every `some x`. -/
@[simp] theorem «forall» {p : Option α → Prop} : (∀ x, p x) ↔ p none ∧ ∀ x, p (some x) :=
  ⟨fun h => ⟨h _, fun x => h _⟩, fun h x => by cases x; exact h.1; exact h.2 _⟩
/-- A statement holds for some option exactly when it holds for `none` or for some `some x`. -/
@[simp] theorem «exists» {p : Option α → Prop} : (∃ x, p x) ↔ p none ∨ ∃ x, p (some x) :=
  ⟨fun ⟨x, h⟩ => by cases x; exact .inl h; exact .inr ⟨_, h⟩, fun h => h.elim (⟨_, ·⟩) fun ⟨x, h⟩ => ⟨_, h⟩⟩
instance instMonad : Monad Option where
  pure := some
  bind := Option.bind
end Option
/-- The monad without effects. -/
def Id (α : Type u) : Type u := α
namespace Id
instance instMonad : Monad Id where
  pure x := x
  bind x f := f x
  map f x := f x
/-- Runs a computation without effects. -/
@[inline] protected def run {α : Type u} (x : Id α) : α := x
end Id

namespace Prod
variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type u}
/-- Applies one function to the first component of a pair and another to the second. -/
protected def map {α₁ : Type u} {α₂ : Type v} {β₁ : Type u} {β₂ : Type v} (f : α₁ → α₂) (g : β₁ → β₂) : α₁ × β₁ → α₂ × β₂
  | (a, b) => (f a, g b)
/-- The pair with its components exchanged. -/
def swap : α × β → β × α := fun p => (p.2, p.1)
/-- Swapping `(a, b)` gives `(b, a)`. -/
@[simp] theorem swap_prod_mk {a : α} {b : β} : swap (a, b) = (b, a) := rfl
/-- The first component of a swapped pair is the second of the original. -/
@[simp] theorem fst_swap {p : α × β} : (swap p).1 = p.2 := rfl
/-- The second component of a swapped pair is the first of the original. -/
@[simp] theorem snd_swap {p : α × β} : (swap p).2 = p.1 := rfl
/-- A pair is the pair of its components. -/
@[simp] theorem mk.eta {p : α × β} : (p.1, p.2) = p := rfl
/-- Two pairs with equal components are equal. -/
@[ext] theorem ext {p q : α × β} (h₁ : p.1 = q.1) (h₂ : p.2 = q.2) : p = q := by
  cases p; cases q; cases h₁; cases h₂; rfl
/-- Two pairs are equal exactly when their components are. -/
theorem mk_inj {a₁ a₂ : α} {b₁ b₂ : β} : (a₁, b₁) = (a₂, b₂) ↔ a₁ = a₂ ∧ b₁ = b₂ := by simp
/-- A statement holds for all pairs exactly when it holds for `(a, b)` with all `a` and `b`. -/
@[simp] theorem «forall» {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) := ⟨fun h a b => h (a, b), fun h x => h x.1 x.2⟩
/-- A statement holds for some pair exactly when it holds for `(a, b)` with some `a` and `b`. -/
@[simp] theorem «exists» {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) := ⟨fun ⟨x, h⟩ => ⟨x.1, x.2, h⟩, fun ⟨a, b, h⟩ => ⟨(a, b), h⟩⟩
/-- `Prod.map f g` takes `(x, y)` to `(f x, g y)`. -/
theorem map_apply {α₁ : Type u} {α₂ : Type v} {β₁ : Type u} {β₂ : Type v} (f : α₁ → α₂) (g : β₁ → β₂) (x : α₁) (y : β₁) :
    Prod.map f g (x, y) = (f x, g y) := rfl
attribute [simp] map_apply
instance instDecidableEq [DecidableEq α] [DecidableEq β] : DecidableEq (α × β) := fun (a, b) (a', b') =>
  match decEq a a' with
  | isFalse h => isFalse fun k => h (Prod.mk.inj k).1
  | isTrue h => match decEq b b' with
    | isFalse h' => isFalse fun k => h' (Prod.mk.inj k).2
    | isTrue h' => isTrue (h ▸ h' ▸ rfl)
instance instInhabited [Inhabited α] [Inhabited β] : Inhabited (α × β) := ⟨(default, default)⟩
end Prod
namespace Sum
variable {α : Type u} {β : Type v} {γ : Type w}
/-- Case distinction on a sum type: `f` on the left summand, `g` on the right one. -/
protected def elim (f : α → γ) (g : β → γ) : Sum α β → γ
  | .inl a => f a
  | .inr b => g b
/-- On an element from the left, `Sum.elim f g` applies `f`. -/
@[simp] theorem elim_inl (f : α → γ) (g : β → γ) (a : α) : Sum.elim f g (.inl a) = f a := rfl
/-- On an element from the right, `Sum.elim f g` applies `g`. -/
@[simp] theorem elim_inr (f : α → γ) (g : β → γ) (b : β) : Sum.elim f g (.inr b) = g b := rfl
/-- A statement holds on a sum type exactly when it holds for all left and all right elements. -/
@[simp] theorem «forall» {p : Sum α β → Prop} : (∀ x, p x) ↔ (∀ a, p (.inl a)) ∧ ∀ b, p (.inr b) :=
  ⟨fun h => ⟨fun _ => h _, fun _ => h _⟩, fun h x => by cases x; exact h.1 _; exact h.2 _⟩
/-- A statement holds somewhere on a sum type exactly when it holds for some left or some right element. -/
@[simp] theorem «exists» {p : Sum α β → Prop} : (∃ x, p x) ↔ (∃ a, p (.inl a)) ∨ ∃ b, p (.inr b) :=
  ⟨fun ⟨x, h⟩ => by cases x; exact .inl ⟨_, h⟩; exact .inr ⟨_, h⟩, fun h => h.elim (fun ⟨a, h⟩ => ⟨_, h⟩) fun ⟨a, h⟩ => ⟨_, h⟩⟩
instance instDecidableEq [DecidableEq α] [DecidableEq β] : DecidableEq (Sum α β) := fun a b => match a, b with
  | .inl a, .inl b => match decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun k => h (Sum.inl.inj k)
  | .inr a, .inr b => match decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun k => h (Sum.inr.inj k)
  | .inl _, .inr _ => isFalse fun h => nomatch h
  | .inr _, .inl _ => isFalse fun h => nomatch h
end Sum
namespace Subtype
variable {α : Sort u} {p : α → Prop}
/-- Two elements of a subtype with equal values are equal. -/
theorem eq {a b : {x // p x}} (h : a.val = b.val) : a = b := by cases a; cases b; cases h; rfl
/-- Elements of a subtype are equal when their underlying values are. -/
@[ext] protected theorem ext {a b : {x // p x}} (h : a.val = b.val) : a = b := Subtype.eq h
/-- The map from a subtype to the underlying type is injective. -/
theorem val_injective : Function.Injective (Subtype.val : {x // p x} → α) := fun _ _ => Subtype.eq
/-- Rebuilding an element of a subtype from its value and a proof gives it back. -/
@[simp] theorem coe_eta (a : {x // p x}) (h : p a.val) : (⟨a.val, h⟩ : {x // p x}) = a := rfl
/-- The value of the subtype element built from `a` is `a`. -/
@[simp] theorem coe_mk (a : α) (h : p a) : (⟨a, h⟩ : {x // p x}).val = a := rfl
/-- A statement holds on a subtype exactly when it holds for every value with a proof of the property. -/
@[simp] theorem «forall» {q : {x // p x} → Prop} : (∀ x, q x) ↔ ∀ a h, q ⟨a, h⟩ := ⟨fun h a k => h ⟨a, k⟩, fun h x => h x.1 x.2⟩
/-- A statement holds for some subtype element exactly when it holds for some value with a proof. -/
@[simp] theorem «exists» {q : {x // p x} → Prop} : (∃ x, q x) ↔ ∃ a h, q ⟨a, h⟩ := ⟨fun ⟨x, h⟩ => ⟨x.1, x.2, h⟩, fun ⟨a, k, h⟩ => ⟨⟨a, k⟩, h⟩⟩
instance instDecidableEq {α : Type u} {p : α → Prop} [DecidableEq α] : DecidableEq {x // p x} := fun a b =>
  match decEq a.val b.val with
  | isTrue h => isTrue (Subtype.eq h)
  | isFalse h => isFalse fun k => h (k ▸ rfl)
end Subtype
attribute [coe] Subtype.val
instance subtypeCoe {α : Sort u} {p : α → Prop} : CoeOut (Subtype p) α := ⟨Subtype.val⟩
/-- Dependent pairs are equal when first components are equal and second components equal up to types. -/
@[ext] theorem Sigma.ext {α : Type u} {β : α → Type v} {a b : Sigma β} (h₁ : a.1 = b.1) (h₂ : HEq a.2 b.2) : a = b := by
  cases a; cases b; cases h₁; cases h₂; rfl
instance : DecidableEq PUnit := fun _ _ => isTrue rfl
instance : Subsingleton PUnit := ⟨fun _ _ => rfl⟩
instance (α : Sort u) [Subsingleton α] (p : α → Prop) : Subsingleton (Subtype p) := ⟨fun a b => Subtype.eq (Subsingleton.elim _ _)⟩

/-! ## How pairs and bundled elements are shown -/
@[app_unexpander Prod.mk, extern "l_unexpandProdMk"] opaque unexpandProdMk : Lean.PrettyPrinter.Unexpander
@[app_unexpander Sigma, extern "l_unexpandSigma"] opaque unexpandSigma : Lean.PrettyPrinter.Unexpander
@[app_unexpander PSigma, extern "l_unexpandPSigma"] opaque unexpandPSigma : Lean.PrettyPrinter.Unexpander
