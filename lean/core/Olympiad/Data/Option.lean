prelude
import Olympiad.Data.Function
import Olympiad.Data.Bool
set_option linter.all false
set_option autoImplicit false
universe u v w
/-! # Options, pairs, sums, subtypes -/
namespace Option
variable {α : Type u} {β : Type v} {γ : Type w}
def getD (o : Option α) (dflt : α) : α := match o with
  | some x => x
  | none => dflt
def isSome : Option α → Bool
  | some _ => true
  | none => false
def isNone : Option α → Bool
  | some _ => false
  | none => true
def get (o : Option α) (h : isSome o = true) : α := match o, h with
  | some x, _ => x
protected def bind : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a
protected def elim : Option α → β → (α → β) → β
  | some x, _, f => f x
  | none, y, _ => y
protected def or : Option α → Option α → Option α
  | none, o => o
  | some a, _ => some a
@[simp] theorem getD_none (a : α) : getD none a = a := rfl
@[simp] theorem getD_some (a b : α) : getD (some a) b = a := rfl
@[simp] theorem isSome_none : isSome (none : Option α) = false := rfl
@[simp] theorem isSome_some (a : α) : isSome (some a) = true := rfl
@[simp] theorem isNone_none : isNone (none : Option α) = true := rfl
@[simp] theorem isNone_some (a : α) : isNone (some a) = false := rfl
@[simp] theorem map_none (f : α → β) : Option.map f none = none := rfl
@[simp] theorem map_some (f : α → β) (a : α) : Option.map f (some a) = some (f a) := rfl
@[simp] theorem bind_none (f : α → Option β) : Option.bind none f = none := rfl
@[simp] theorem bind_some (f : α → Option β) (a : α) : Option.bind (some a) f = f a := rfl
theorem some_inj {a b : α} : some a = some b ↔ a = b := by simp
theorem some_ne_none (a : α) : some a ≠ none := fun h => nomatch h
@[simp] theorem reduceCtor_none_ne_some (a : α) : (none = some a) = False := eq_false fun h => nomatch h
@[simp] theorem reduceCtor_some_ne_none (a : α) : (some a = none) = False := eq_false fun h => nomatch h
theorem ne_none_iff_exists {o : Option α} : o ≠ none ↔ ∃ x, some x = o := by cases o <;> simp
theorem eq_none_or_eq_some (o : Option α) : o = none ∨ ∃ x, o = some x := by cases o <;> simp
theorem isSome_iff_exists {o : Option α} : o.isSome = true ↔ ∃ x, o = some x := by cases o <;> simp [isSome]
@[simp] theorem some_get (o : Option α) (h : o.isSome = true) : some (o.get h) = o := by cases o with
  | none => cases h
  | some a => rfl
@[simp] theorem map_eq_some_iff {f : α → β} {o : Option α} {b : β} : o.map f = some b ↔ ∃ a, o = some a ∧ f a = b := by cases o <;> simp
@[simp] theorem map_eq_none_iff {f : α → β} {o : Option α} : o.map f = none ↔ o = none := by cases o <;> simp
@[simp] theorem map_map (h : β → γ) (g : α → β) (o : Option α) : (o.map g).map h = o.map (h ∘ g) := by cases o <;> rfl
@[ext] theorem ext {o p : Option α} (h : ∀ a, o = some a ↔ p = some a) : o = p := by
  cases o with
  | none => cases p with
    | none => rfl
    | some b => exact absurd ((h b).2 rfl) (fun k => nomatch k)
  | some a => exact ((h a).1 rfl).symm
instance instMembership : Membership α (Option α) := ⟨fun o a => o = some a⟩
@[simp] theorem mem_def {a : α} {o : Option α} : a ∈ o ↔ o = some a := .rfl
instance instDecidableEq [DecidableEq α] : DecidableEq (Option α) := fun a b => match a, b with
  | none, none => isTrue rfl
  | none, some _ => isFalse fun h => nomatch h
  | some _, none => isFalse fun h => nomatch h
  | some a, some b => match decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun k => h (Option.some.inj k)
@[simp] theorem «forall» {p : Option α → Prop} : (∀ x, p x) ↔ p none ∧ ∀ x, p (some x) :=
  ⟨fun h => ⟨h _, fun x => h _⟩, fun h x => by cases x; exact h.1; exact h.2 _⟩
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
protected def map {α₁ : Type u} {α₂ : Type v} {β₁ : Type u} {β₂ : Type v} (f : α₁ → α₂) (g : β₁ → β₂) : α₁ × β₁ → α₂ × β₂
  | (a, b) => (f a, g b)
/-- The pair with its components exchanged. -/
def swap : α × β → β × α := fun p => (p.2, p.1)
@[simp] theorem swap_prod_mk {a : α} {b : β} : swap (a, b) = (b, a) := rfl
@[simp] theorem fst_swap {p : α × β} : (swap p).1 = p.2 := rfl
@[simp] theorem snd_swap {p : α × β} : (swap p).2 = p.1 := rfl
@[simp] theorem mk.eta {p : α × β} : (p.1, p.2) = p := rfl
@[ext] theorem ext {p q : α × β} (h₁ : p.1 = q.1) (h₂ : p.2 = q.2) : p = q := by
  cases p; cases q; cases h₁; cases h₂; rfl
theorem mk_inj {a₁ a₂ : α} {b₁ b₂ : β} : (a₁, b₁) = (a₂, b₂) ↔ a₁ = a₂ ∧ b₁ = b₂ := by simp
@[simp] theorem «forall» {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) := ⟨fun h a b => h (a, b), fun h x => h x.1 x.2⟩
@[simp] theorem «exists» {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) := ⟨fun ⟨x, h⟩ => ⟨x.1, x.2, h⟩, fun ⟨a, b, h⟩ => ⟨(a, b), h⟩⟩
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
protected def elim (f : α → γ) (g : β → γ) : Sum α β → γ
  | .inl a => f a
  | .inr b => g b
@[simp] theorem elim_inl (f : α → γ) (g : β → γ) (a : α) : Sum.elim f g (.inl a) = f a := rfl
@[simp] theorem elim_inr (f : α → γ) (g : β → γ) (b : β) : Sum.elim f g (.inr b) = g b := rfl
@[simp] theorem «forall» {p : Sum α β → Prop} : (∀ x, p x) ↔ (∀ a, p (.inl a)) ∧ ∀ b, p (.inr b) :=
  ⟨fun h => ⟨fun _ => h _, fun _ => h _⟩, fun h x => by cases x; exact h.1 _; exact h.2 _⟩
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
theorem eq {a b : {x // p x}} (h : a.val = b.val) : a = b := by cases a; cases b; cases h; rfl
@[ext] protected theorem ext {a b : {x // p x}} (h : a.val = b.val) : a = b := Subtype.eq h
theorem val_injective : Function.Injective (Subtype.val : {x // p x} → α) := fun _ _ => Subtype.eq
@[simp] theorem coe_eta (a : {x // p x}) (h : p a.val) : (⟨a.val, h⟩ : {x // p x}) = a := rfl
@[simp] theorem coe_mk (a : α) (h : p a) : (⟨a, h⟩ : {x // p x}).val = a := rfl
@[simp] theorem «forall» {q : {x // p x} → Prop} : (∀ x, q x) ↔ ∀ a h, q ⟨a, h⟩ := ⟨fun h a k => h ⟨a, k⟩, fun h x => h x.1 x.2⟩
@[simp] theorem «exists» {q : {x // p x} → Prop} : (∃ x, q x) ↔ ∃ a h, q ⟨a, h⟩ := ⟨fun ⟨x, h⟩ => ⟨x.1, x.2, h⟩, fun ⟨a, k, h⟩ => ⟨⟨a, k⟩, h⟩⟩
instance instDecidableEq {α : Type u} {p : α → Prop} [DecidableEq α] : DecidableEq {x // p x} := fun a b =>
  match decEq a.val b.val with
  | isTrue h => isTrue (Subtype.eq h)
  | isFalse h => isFalse fun k => h (k ▸ rfl)
end Subtype
attribute [coe] Subtype.val
instance subtypeCoe {α : Sort u} {p : α → Prop} : CoeOut (Subtype p) α := ⟨Subtype.val⟩
@[ext] theorem Sigma.ext {α : Type u} {β : α → Type v} {a b : Sigma β} (h₁ : a.1 = b.1) (h₂ : HEq a.2 b.2) : a = b := by
  cases a; cases b; cases h₁; cases h₂; rfl
instance : DecidableEq PUnit := fun _ _ => isTrue rfl
instance : Subsingleton PUnit := ⟨fun _ _ => rfl⟩
instance (α : Sort u) [Subsingleton α] (p : α → Prop) : Subsingleton (Subtype p) := ⟨fun a b => Subtype.eq (Subsingleton.elim _ _)⟩

/-! ## How pairs and bundled elements are shown -/
@[app_unexpander Prod.mk, extern "l_unexpandProdMk"] opaque unexpandProdMk : Lean.PrettyPrinter.Unexpander
@[app_unexpander Sigma, extern "l_unexpandSigma"] opaque unexpandSigma : Lean.PrettyPrinter.Unexpander
@[app_unexpander PSigma, extern "l_unexpandPSigma"] opaque unexpandPSigma : Lean.PrettyPrinter.Unexpander
