prelude
import Olympiad.Omega.Fin
import Olympiad.Data.Option
set_option linter.all false
set_option autoImplicit false
universe u v w
class SizeOf (α : Sort u) where
  sizeOf : α → Nat
export SizeOf (sizeOf)
protected def default.sizeOf (α : Sort u) : α → Nat := fun _ => 0
instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α := ⟨default.sizeOf α⟩
@[simp] theorem sizeOf_default {α : Sort u} (n : α) : sizeOf n = 0 := rfl
instance instSizeOfNat : SizeOf Nat := ⟨fun n => n⟩
@[simp] theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl
instance instSizeOfForallUnit {α : Sort u} [SizeOf α] : SizeOf (Unit → α) := ⟨fun f => sizeOf (f ())⟩
deriving instance SizeOf for PUnit, Bool, Prod, PProd, MProd, List, Option, Sum, Sigma, PSigma, Subtype, Array, Fin, Int

inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x
theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} (h₁ : Acc r x) (h₂ : r y x) : Acc r y := h₁.recOn (fun _ ac _ h₂ => ac y h₂) h₂
inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : (a : α) → Acc r a) : WellFounded r
class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf : WellFounded rel
namespace WellFounded
theorem apply {α : Sort u} {r : α → α → Prop} (wf : WellFounded r) (a : α) : Acc r a := wf.recOn (fun p => p) a
section
variable {α : Sort u} {C : α → Sort v} {r : α → α → Prop}
noncomputable def fixF (F : (x : α) → ((y : α) → r y x → C y) → C x) (x : α) (a : Acc r x) : C x :=
  a.rec (fun x₁ _ ih => F x₁ ih)
theorem fixF_eq (F : (x : α) → ((y : α) → r y x → C y) → C x) (x : α) (a : Acc r x) :
    fixF F x a = F x (fun y h => fixF F y (Acc.inv a h)) := by cases a; rfl
noncomputable def fix (hwf : WellFounded r) (F : (x : α) → ((y : α) → r y x → C y) → C x) (x : α) : C x := fixF F x (apply hwf x)
theorem fix_eq (hwf : WellFounded r) (F : (x : α) → ((y : α) → r y x → C y) → C x) (x : α) :
    fix hwf F x = F x (fun y _ => fix hwf F y) := fixF_eq F x (apply hwf x)
end
end WellFounded
@[irreducible] def wfParam {α : Sort u} (a : α) : α := a
opaque Lean.opaqueId {α : Sort u} (x : α) : α := x
def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (v : α) (binder : β) (e : γ) : γ := e
theorem dite_eq_left_of_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α} {e : ¬c → α} (h : c = True) : dite c t e = t (of_eq_true h) := dif_pos (of_eq_true h)
theorem dite_eq_right_of_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α} {e : ¬c → α} (h : c = False) : dite c t e = e (of_eq_false h) := dif_neg (of_eq_false h)
@[wf_preprocess] theorem ite_eq_dite {α : Sort u} (P : Prop) [h : Decidable P] (a b : α) : ite P a b = dite P (fun _ => a) (fun _ => b) := by cases h <;> rfl
theorem emptyWf {α : Sort u} : WellFounded (fun (_ _ : α) => False) := ⟨fun a => .intro a fun _ h => h.elim⟩
theorem Subrelation.accessible {α : Sort u} {r q : α → α → Prop} {a : α} (h₁ : ∀ {x y}, q x y → r x y) (ac : Acc r a) : Acc q a := by
  induction ac with
  | intro x _ ih => exact .intro x fun y h => ih y (h₁ h)
def InvImage {α : Sort u} {β : Sort v} (r : β → β → Prop) (f : α → β) : α → α → Prop := fun a b => r (f a) (f b)
theorem InvImage.accAux {α : Sort u} {β : Sort v} {r : β → β → Prop} (f : α → β) {b : β} (ac : Acc r b) : ∀ x, f x = b → Acc (InvImage r f) x := by
  induction ac with
  | intro x _ ih => intro z e; exact .intro z fun y lt => ih (f y) (e ▸ lt) y rfl
theorem InvImage.wf {α : Sort u} {β : Sort v} {r : β → β → Prop} (f : α → β) (h : WellFounded r) : WellFounded (InvImage r f) :=
  ⟨fun a => InvImage.accAux f (h.apply (f a)) a rfl⟩
@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) : WellFoundedRelation α := ⟨InvImage h.rel f, InvImage.wf f h.wf⟩
theorem Nat.acc_lt (n : Nat) : ∀ m, m ≤ n → Acc (fun a b : Nat => a < b) m := by
  induction n with
  | zero => intro m h; exact .intro m fun y hy => absurd (Nat.le_trans hy h) (Nat.lt_irrefl_aux0 y)
  | succ n ih => intro m h; exact .intro m fun y hy => ih y (Nat.le_of_succ_le_succ (Nat.le_trans hy h))
@[reducible] def Nat.lt_wfRel : WellFoundedRelation Nat := ⟨fun a b => a < b, ⟨fun n => Nat.acc_lt n n Nat.le.refl⟩⟩
@[reducible] def measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel
@[reducible] def sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf
instance (priority := low) instWellFoundedRelationOfSizeOf {α : Sort u} [SizeOf α] : WellFoundedRelation α := sizeOfWFRel
namespace Prod
inductive Lex {α : Type u} {β : Type v} (ra : α → α → Prop) (rb : β → β → Prop) : α × β → α × β → Prop where
  | left {a₁} (b₁) {a₂} (b₂) (h : ra a₁ a₂) : Lex ra rb (a₁, b₁) (a₂, b₂)
  | right (a) {b₁ b₂} (h : rb b₁ b₂) : Lex ra rb (a, b₁) (a, b₂)
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
@[reducible] def lex {α : Type u} {β : Type v} (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) : WellFoundedRelation (α × β) :=
  ⟨Lex ha.rel hb.rel, ⟨fun (a, b) => lexAcc hb.wf (ha.wf.apply a) b⟩⟩
instance instWellFoundedRelation {α : Type u} {β : Type v} [ha : WellFoundedRelation α] [hb : WellFoundedRelation β] : WellFoundedRelation (α × β) := lex ha hb
end Prod
namespace PSigma
inductive Lex {α : Sort u} {β : α → Sort v} (r : α → α → Prop) (s : (a : α) → β a → β a → Prop) : PSigma β → PSigma β → Prop where
  | left {a₁ : α} (b₁ : β a₁) {a₂ : α} (b₂ : β a₂) (h : r a₁ a₂) : Lex r s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩
  | right (a : α) {b₁ b₂ : β a} (h : s a b₁ b₂) : Lex r s ⟨a, b₁⟩ ⟨a, b₂⟩
end PSigma
namespace WellFounded.Nat
variable {α : Sort u} {motive : α → Sort v}
def fix.go (h : α → Nat) (F : (x : α) → ((y : α) → InvImage (fun a b => a < b) h y x → motive y) → motive x) :
    (fuel : Nat) → (x : α) → h x < fuel → motive x
  | 0, x, hf => absurd hf (Nat.lt_irrefl_aux0 _)
  | fuel+1, x, hf => F x fun y hy => fix.go h F fuel y (Nat.le_trans hy (Nat.le_of_succ_le_succ hf))
def fix (h : α → Nat) (F : (x : α) → ((y : α) → InvImage (fun a b => a < b) h y x → motive y) → motive x) (x : α) : motive x :=
  fix.go h F (h x + 1) x Nat.le.refl
theorem fix.go_eq (h : α → Nat) (F : (x : α) → ((y : α) → InvImage (fun a b => a < b) h y x → motive y) → motive x)
    (n : Nat) : ∀ (m : Nat) (x : α) (hn : h x < n) (hm : h x < m), fix.go h F n x hn = fix.go h F m x hm := by
  induction n with
  | zero => intro m x hn; exact absurd hn (Nat.lt_irrefl_aux0 _)
  | succ n ih =>
    intro m x hn hm
    cases m with
    | zero => exact absurd hm (Nat.lt_irrefl_aux0 _)
    | succ m => exact congrArg (F x) (funext fun y => funext fun hy => ih m y _ _)
theorem fix_eq (h : α → Nat) (F : (x : α) → ((y : α) → InvImage (fun a b => a < b) h y x → motive y) → motive x) (x : α) :
    fix h F x = F x (fun y _ => fix h F y) := by
  show F x _ = F x _
  exact congrArg (F x) (funext fun y => funext fun hy => fix.go_eq h F _ _ y _ _)
end WellFounded.Nat
@[simp] theorem Nat.lt_eq (m n : Nat) : Nat.lt m n = (m < n) := rfl
theorem Nat.pred_lt {n : Nat} (h : n ≠ 0) : Nat.pred n < n := by cases n with
  | zero => exact absurd rfl h
  | succ n => exact Nat.le.refl
theorem Nat.sub_succ_lt_self {a i : Nat} (h : i < a) : a - (i + 1) < a - i := by omega
theorem Nat.pred_lt_of_lt {n m : Nat} (h : m < n) : Nat.pred n < n := by cases n with
  | zero => exact absurd h (Nat.lt_irrefl_aux0 m)
  | succ n => exact Nat.le.refl
/-- Strong recursion, with the name that `induction … using` takes. -/
@[elab_as_elim] protected noncomputable def Nat.strongRecOn {motive : Nat → Sort u} (n : Nat) (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n :=
  WellFounded.fix Nat.lt_wfRel.wf ind n
