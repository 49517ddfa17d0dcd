prelude
import Olympiad.Omega.Fin
import Olympiad.Data.Option
set_option linter.all false
set_option autoImplicit false
universe u v w
/-- Types whose elements have a size, a natural number by which recursion may decrease. -/
class SizeOf (α : Sort u) where
  sizeOf : α → Nat
export SizeOf (sizeOf)
/-- The size function of a type that has no other: constantly 0. -/
protected def default.sizeOf (α : Sort u) : α → Nat := fun _ => 0
instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α := ⟨default.sizeOf α⟩
/-- The default size of an element is 0. -/
@[simp] theorem sizeOf_default {α : Sort u} (n : α) : sizeOf n = 0 := rfl
instance instSizeOfNat : SizeOf Nat := ⟨fun n => n⟩
/-- The size of a natural number is the number. -/
@[simp] theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl
instance instSizeOfForallUnit {α : Sort u} [SizeOf α] : SizeOf (Unit → α) := ⟨fun f => sizeOf (f ())⟩
deriving instance SizeOf for PUnit, Bool, Prod, PProd, MProd, List, Option, Sum, Sigma, PSigma, Subtype, Array, Fin, Int

/-- Accessibility: there is no infinite descent along `r` from an element. -/
inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x
/-- What is below an accessible element is accessible. -/
theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} (h₁ : Acc r x) (h₂ : r y x) : Acc r y := h₁.recOn (fun _ ac _ h₂ => ac y h₂) h₂
/-- A relation is well-founded when every element is accessible. -/
inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : (a : α) → Acc r a) : WellFounded r
/-- Types with a chosen well-founded relation. -/
class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf : WellFounded rel
namespace WellFounded
/-- Every element is accessible for a well-founded relation. -/
theorem apply {α : Sort u} {r : α → α → Prop} (wf : WellFounded r) (a : α) : Acc r a := wf.recOn (fun p => p) a
section
variable {α : Sort u} {C : α → Sort v} {r : α → α → Prop}
/-- Recursion at an accessible element: the value is computed from those at all smaller elements. -/
noncomputable def fixF (F : (x : α) → ((y : α) → r y x → C y) → C x) (x : α) (a : Acc r x) : C x :=
  a.rec (fun x₁ _ ih => F x₁ ih)
/-- The recursion equation at an accessible element. -/
theorem fixF_eq (F : (x : α) → ((y : α) → r y x → C y) → C x) (x : α) (a : Acc r x) :
    fixF F x a = F x (fun y h => fixF F y (Acc.inv a h)) := by cases a; rfl
/-- Recursion along a well-founded relation. -/
noncomputable def fix (hwf : WellFounded r) (F : (x : α) → ((y : α) → r y x → C y) → C x) (x : α) : C x := fixF F x (apply hwf x)
/-- The recursion equation for a well-founded relation. -/
theorem fix_eq (hwf : WellFounded r) (F : (x : α) → ((y : α) → r y x → C y) → C x) (x : α) :
    fix hwf F x = F x (fun y _ => fix hwf F y) := fixF_eq F x (apply hwf x)
end
end WellFounded
/-- The identity, a marker for parameters of functions defined by well-founded recursion. -/
@[irreducible] def wfParam {α : Sort u} (a : α) : α := a
opaque Lean.opaqueId {α : Sort u} (x : α) : α := x
/-- Its last argument; the others suggest a name for a bound variable to the simplifier. -/
def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (v : α) (binder : β) (e : γ) : γ := e
/-- A dependent `if` whose condition equals `True` is its first branch. -/
theorem dite_eq_left_of_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α} {e : ¬c → α} (h : c = True) : dite c t e = t (of_eq_true h) := dif_pos (of_eq_true h)
/-- A dependent `if` whose condition equals `False` is its second branch. -/
theorem dite_eq_right_of_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α} {e : ¬c → α} (h : c = False) : dite c t e = e (of_eq_false h) := dif_neg (of_eq_false h)
/-- An ordinary `if` is a dependent one whose branches ignore the proof. -/
@[wf_preprocess] theorem ite_eq_dite {α : Sort u} (P : Prop) [h : Decidable P] (a b : α) : ite P a b = dite P (fun _ => a) (fun _ => b) := by cases h <;> rfl
/-- The relation that never holds is well-founded. -/
theorem emptyWf {α : Sort u} : WellFounded (fun (_ _ : α) => False) := ⟨fun a => .intro a fun _ h => h.elim⟩
/-- An element accessible for a relation is accessible for every smaller relation. -/
theorem Subrelation.accessible {α : Sort u} {r q : α → α → Prop} {a : α} (h₁ : ∀ {x y}, q x y → r x y) (ac : Acc r a) : Acc q a := by
  induction ac with
  | intro x _ ih => exact .intro x fun y h => ih y (h₁ h)
/-- The relation `r` between the images under `f`. -/
def InvImage {α : Sort u} {β : Sort v} (r : β → β → Prop) (f : α → β) : α → α → Prop := fun a b => r (f a) (f b)
/-- An element is accessible for the inverse image relation when its image is accessible. -/
theorem InvImage.accAux {α : Sort u} {β : Sort v} {r : β → β → Prop} (f : α → β) {b : β} (ac : Acc r b) : ∀ x, f x = b → Acc (InvImage r f) x := by
  induction ac with
  | intro x _ ih => intro z e; exact .intro z fun y lt => ih (f y) (e ▸ lt) y rfl
/-- The inverse image of a well-founded relation is well-founded. -/
theorem InvImage.wf {α : Sort u} {β : Sort v} {r : β → β → Prop} (f : α → β) (h : WellFounded r) : WellFounded (InvImage r f) :=
  ⟨fun a => InvImage.accAux f (h.apply (f a)) a rfl⟩
/-- The well-founded relation on a type that a function into another such type gives. -/
@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) : WellFoundedRelation α := ⟨InvImage h.rel f, InvImage.wf f h.wf⟩
/-- Every natural number up to `n` is accessible for the order. -/
theorem Nat.acc_lt (n : Nat) : ∀ m, m ≤ n → Acc (fun a b : Nat => a < b) m := by
  induction n with
  | zero => intro m h; exact .intro m fun y hy => absurd (Nat.le_trans hy h) (Nat.lt_irrefl_aux0 y)
  | succ n ih => intro m h; exact .intro m fun y hy => ih y (Nat.le_of_succ_le_succ (Nat.le_trans hy h))
/-- The order of the natural numbers as a well-founded relation. -/
@[reducible] def Nat.lt_wfRel : WellFoundedRelation Nat := ⟨fun a b => a < b, ⟨fun n => Nat.acc_lt n n Nat.le.refl⟩⟩
/-- The well-founded relation of having the smaller value under a function to ℕ. -/
@[reducible] def measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel
/-- The well-founded relation of having the smaller size. -/
@[reducible] def sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf
instance (priority := low) instWellFoundedRelationOfSizeOf {α : Sort u} [SizeOf α] : WellFoundedRelation α := sizeOfWFRel
namespace Prod
/-- The lexicographic order of pairs: the first components decide, then the second ones. -/
inductive Lex {α : Type u} {β : Type v} (ra : α → α → Prop) (rb : β → β → Prop) : α × β → α × β → Prop where
  | left {a₁} (b₁) {a₂} (b₂) (h : ra a₁ a₂) : Lex ra rb (a₁, b₁) (a₂, b₂)
  | right (a) {b₁ b₂} (h : rb b₁ b₂) : Lex ra rb (a, b₁) (a, b₂)
/-- A pair is lexicographically accessible if its first component is and the second relation is well-founded. -/
theorem lexAcc {α : Type u} {β : Type v} {ra : α → α → Prop} {rb : β → β → Prop} (hb : WellFounded rb) {a : α} (aca : Acc ra a) : ∀ b, Acc (Lex ra rb) (a, b) := by
  induction aca with
  | intro x _ iha =>
    intro b
    induction hb.apply b with
    | intro y _ ihb =>
      refine .intro _ fun p lt => ?_
      generalize e : (x, y) = q at lt
      cases lt with
      | left b₁ b₂ h => injection e with e1 e2; subst e1; exact iha _ h b₁
      | right a h => injection e with e1 e2; subst e1; subst e2; exact ihb _ h
/-- The lexicographic order of two well-founded relations as a well-founded relation. -/
@[reducible] def lex {α : Type u} {β : Type v} (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) : WellFoundedRelation (α × β) :=
  ⟨Lex ha.rel hb.rel, ⟨fun (a, b) => lexAcc hb.wf (ha.wf.apply a) b⟩⟩
instance instWellFoundedRelation {α : Type u} {β : Type v} [ha : WellFoundedRelation α] [hb : WellFoundedRelation β] : WellFoundedRelation (α × β) := lex ha hb
end Prod
namespace PSigma
/-- The lexicographic order of dependent pairs: the first components decide, then the second ones. -/
inductive Lex {α : Sort u} {β : α → Sort v} (r : α → α → Prop) (s : (a : α) → β a → β a → Prop) : PSigma β → PSigma β → Prop where
  | left {a₁ : α} (b₁ : β a₁) {a₂ : α} (b₂ : β a₂) (h : r a₁ a₂) : Lex r s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩
  | right (a : α) {b₁ b₂ : β a} (h : s a b₁ b₂) : Lex r s ⟨a, b₁⟩ ⟨a, b₂⟩
end PSigma
namespace WellFounded.Nat
variable {α : Sort u} {motive : α → Sort v}
/-- Recursion along a measure with values in ℕ, with fuel that exceeds the measure. -/
def fix.go (h : α → Nat) (F : (x : α) → ((y : α) → InvImage (fun a b => a < b) h y x → motive y) → motive x) :
    (fuel : Nat) → (x : α) → h x < fuel → motive x
  | 0, x, hf => absurd hf (Nat.lt_irrefl_aux0 _)
  | fuel+1, x, hf => F x fun y hy => fix.go h F fuel y (Nat.le_trans hy (Nat.le_of_succ_le_succ hf))
/-- Recursion along a measure with values in ℕ, so that it computes in the kernel. -/
def fix (h : α → Nat) (F : (x : α) → ((y : α) → InvImage (fun a b => a < b) h y x → motive y) → motive x) (x : α) : motive x :=
  fix.go h F (h x + 1) x Nat.le.refl
/-- The value of the recursion does not depend on the fuel. -/
theorem fix.go_eq (h : α → Nat) (F : (x : α) → ((y : α) → InvImage (fun a b => a < b) h y x → motive y) → motive x)
    (n : Nat) : ∀ (m : Nat) (x : α) (hn : h x < n) (hm : h x < m), fix.go h F n x hn = fix.go h F m x hm := by
  induction n with
  | zero => intro m x hn; exact absurd hn (Nat.lt_irrefl_aux0 _)
  | succ n ih =>
    intro m x hn hm
    cases m with
    | zero => exact absurd hm (Nat.lt_irrefl_aux0 _)
    | succ m => exact congrArg (F x) (funext fun y => funext fun hy => ih m y _ _)
/-- The recursion equation along a measure with values in ℕ. -/
theorem fix_eq (h : α → Nat) (F : (x : α) → ((y : α) → InvImage (fun a b => a < b) h y x → motive y) → motive x) (x : α) :
    fix h F x = F x (fun y _ => fix h F y) := by
  show F x _ = F x _
  exact congrArg (F x) (funext fun y => funext fun hy => fix.go_eq h F _ _ y _ _)
end WellFounded.Nat
/-- The function `Nat.lt` is the relation `<`. -/
@[simp] theorem Nat.lt_eq (m n : Nat) : Nat.lt m n = (m < n) := rfl
/-- The predecessor of a nonzero natural number is smaller than it. -/
theorem Nat.pred_lt {n : Nat} (h : n ≠ 0) : Nat.pred n < n := by cases n with
  | zero => exact absurd rfl h
  | succ n => exact Nat.le.refl
/-- For `i < a` the difference `a - (i + 1)` is less than `a - i`. -/
theorem Nat.sub_succ_lt_self {a i : Nat} (h : i < a) : a - (i + 1) < a - i := by omega
/-- A natural number above some other has a predecessor smaller than itself. -/
theorem Nat.pred_lt_of_lt {n m : Nat} (h : m < n) : Nat.pred n < n := by cases n with
  | zero => exact absurd h (Nat.lt_irrefl_aux0 m)
  | succ n => exact Nat.le.refl
/-- Strong recursion, with the name that `induction … using` takes. -/
@[elab_as_elim] protected noncomputable def Nat.strongRecOn {motive : Nat → Sort u} (n : Nat) (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n :=
  WellFounded.fix Nat.lt_wfRel.wf ind n
