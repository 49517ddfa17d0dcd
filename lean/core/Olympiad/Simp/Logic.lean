prelude
import Olympiad.Meta.Macro
set_option linter.all false
set_option autoImplicit false
universe u v w x
/-! # Logic: the default simp set of propositions, quantifiers, `if` and casts, and what native tactics cite -/

/-! ## Congruence lemmas that the simplifier builds proofs from -/
theorem implies_congr_left {p₁ p₂ : Sort u} {q : Sort v} (h : p₁ = p₂) : (p₁ → q) = (p₂ → q) := h ▸ rfl
theorem implies_congr_right {p : Sort u} {q₁ q₂ : Sort v} (h : q₁ = q₂) : (p → q₁) = (p → q₂) := h ▸ rfl
theorem iff_congr {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ ↔ p₂) (h₂ : q₁ ↔ q₂) : (p₁ ↔ q₁) ↔ (p₂ ↔ q₂) :=
  propext h₁ ▸ propext h₂ ▸ Iff.rfl
theorem iff_of_eq {a b : Prop} (h : a = b) : a ↔ b := h ▸ .rfl
theorem pi_congr {α : Sort u} {β β' : α → Sort v} (h : ∀ a, β a = β' a) : (∀ a, β a) = ∀ a, β' a := (funext h : β = β') ▸ rfl
theorem forall_prop_domain_congr {p₁ p₂ : Prop} {q₁ : p₁ → Prop} {q₂ : p₂ → Prop} (h₁ : p₁ = p₂) (h₂ : ∀ a : p₂, q₁ (h₁ ▸ a) = q₂ a) :
    (∀ a : p₁, q₁ a) = (∀ a : p₂, q₂ a) := by subst h₁; exact forall_congr h₂
theorem forall_prop_congr_dom {p₁ p₂ : Prop} (h : p₁ = p₂) (q : p₁ → Prop) : (∀ a : p₁, q a) = (∀ a : p₂, q (h ▸ a)) := h ▸ rfl
theorem let_congr {α : Sort u} {β : Sort v} {a a' : α} {b b' : α → β} (h₁ : a = a') (h₂ : ∀ x, b x = b' x) :
    (let x := a; b x) = (let x := a'; b' x) := h₁ ▸ (funext h₂ : b = b') ▸ rfl
theorem let_val_congr {α : Sort u} {β : Sort v} {a a' : α} (b : α → β) (h : a = a') : (let x := a; b x) = (let x := a'; b x) := h ▸ rfl
theorem let_body_congr {α : Sort u} {β : α → Sort v} {b b' : (a : α) → β a} (a : α) (h : ∀ x, b x = b' x) :
    (let x := a; b x) = (let x := a; b' x) := (funext h : b = b') ▸ rfl
theorem have_unused' {α : Sort u} {β : Sort v} (a : α) {b b' : β} (h : b = b') : (have _ := a; b) = b' := h
theorem have_unused_dep' {α : Sort u} {β : Sort v} (a : α) {b : α → β} {b' : β} (h : ∀ x, b x = b') : (have x := a; b x) = b' := h a
theorem have_congr' {α : Sort u} {β : Sort v} {a a' : α} {f f' : α → β} (h₁ : a = a') (h₂ : ∀ x, f x = f' x) :
    (have x := a; f x) = (have x := a'; f' x) := h₁ ▸ (funext h₂ : f = f') ▸ rfl
theorem have_val_congr' {α : Sort u} {β : Sort v} {a a' : α} {f : α → β} (h : a = a') : (have x := a; f x) = (have x := a'; f x) := h ▸ rfl
theorem have_body_congr' {α : Sort u} {β : Sort v} (a : α) {f f' : α → β} (h : ∀ x, f x = f' x) :
    (have x := a; f x) = (have x := a; f' x) := h a
theorem have_body_congr_dep' {α : Sort u} {β : α → Sort v} (a : α) {f f' : (x : α) → β x} (h : ∀ x, f x = f' x) :
    (have x := a; f x) = (have x := a; f' x) := h a
theorem ite_congr {α : Sort u} {b c : Prop} {x y u v : α} {s : Decidable b} [Decidable c] (h₁ : b = c) (h₂ : c → x = u) (h₃ : ¬c → y = v) :
    ite b x y = ite c u v := by
  by_cases h : c
  · rw [if_pos (h₁ ▸ h), if_pos h, h₂ h]
  · rw [if_neg (h₁ ▸ h), if_neg h, h₃ h]
theorem dite_congr {α : Sort u} {b c : Prop} {_ : Decidable b} [Decidable c] {x : b → α} {u : c → α} {y : ¬b → α} {v : ¬c → α} (h₁ : b = c)
    (h₂ : (h : c) → x (h₁.mpr h) = u h) (h₃ : (h : ¬c) → y (fun hb => h (h₁.mp hb)) = v h) : dite b x y = dite c u v := by
  by_cases h : c
  · rw [dif_pos (h₁ ▸ h : b), dif_pos h]; exact h₂ h
  · rw [dif_neg (fun hb => h (h₁ ▸ hb) : ¬b), dif_neg h]; exact h₃ h
theorem ite_cond_congr {α : Sort u} {b c : Prop} {s : Decidable b} [Decidable c] {x y : α} (h : b = c) : ite b x y = ite c x y :=
  ite_congr h (fun _ => rfl) fun _ => rfl
theorem dite_cond_congr {α : Sort u} {b c : Prop} {s : Decidable b} [Decidable c] {x : b → α} {y : ¬b → α} (h : b = c) :
    dite b x y = dite c (fun k => x (h.mpr k)) (fun k => y (fun hb => k (h.mp hb))) := dite_congr h (fun _ => rfl) fun _ => rfl
namespace Lean
theorem arrow_congr {p₁ p₂ : Sort u} {q₁ q₂ : Sort v} (h₁ : p₁ = p₂) (h₂ : q₁ = q₂) : (p₁ → q₁) = (p₂ → q₂) := implies_congr h₁ h₂
theorem arrow_congr_left {p₁ p₂ : Sort u} {q : Sort v} (h : p₁ = p₂) : (p₁ → q) = (p₂ → q) := implies_congr_left h
theorem arrow_congr_right {p : Sort u} {q₁ q₂ : Sort v} (h : q₁ = q₂) : (p → q₁) = (p → q₂) := implies_congr_right h
theorem true_arrow (p : Prop) : (True → p) = p := propext ⟨fun h => h trivial, fun h _ => h⟩
theorem true_arrow_congr_left {p q : Prop} (h : p = True) : (p → q) = q := h ▸ true_arrow q
theorem true_arrow_congr_right {p q : Prop} (h : q = p) : (True → q) = p := h ▸ true_arrow q
theorem true_arrow_congr {p q q' : Prop} (h : p = True) (h' : q = q') : (p → q) = q' := by subst h' h; exact true_arrow q
theorem arrow_true (α : Sort u) : (α → True) = True := eq_true fun _ => trivial
theorem arrow_true_congr {α : Sort u} {p : Prop} (h : p = True) : (α → p) = True := h ▸ arrow_true α
theorem false_arrow (p : Prop) : (False → p) = True := eq_true False.elim
theorem false_arrow_congr {p q : Prop} (h : p = False) : (p → q) = True := h ▸ false_arrow q
end Lean

/-! ## Injectivity of constructors declared before equality was usable -/
theorem HEq.symm {α β : Sort u} {a : α} {b : β} (h : HEq a b) : HEq b a := h.rec (HEq.refl a)
abbrev Eq.ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : b = a) : motive b := h.symm.ndrec m
noncomputable abbrev HEq.homo_ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : HEq a b) : motive b :=
  (eq_of_heq h).ndrec m
noncomputable abbrev HEq.homo_ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : HEq b a) : motive b :=
  (eq_of_heq h.symm).ndrec m
theorem Eq.propIntro {a b : Prop} (h₁ : a → b) (h₂ : b → a) : a = b := propext ⟨h₁, h₂⟩
theorem Lean.injEq_helper {P Q R : Prop} (h : P → Q → R) : P ∧ Q → R := fun k => h k.1 k.2
gen_injective_theorems% PProd
gen_injective_theorems% MProd
gen_injective_theorems% Prod
gen_injective_theorems% Subtype
gen_injective_theorems% Sigma
gen_injective_theorems% PSigma
gen_injective_theorems% Sum
gen_injective_theorems% PSum
gen_injective_theorems% Option
gen_injective_theorems% List
gen_injective_theorems% Array
gen_injective_theorems% Fin
gen_injective_theorems% Nat
gen_injective_theorems% Int
gen_injective_theorems% PLift
gen_injective_theorems% ULift
gen_injective_theorems% Except

/-! ## Equality and casts -/
theorem eq_comm {α : Sort u} {a b : α} : a = b ↔ b = a := ⟨Eq.symm, Eq.symm⟩
theorem ne_comm {α : Sort u} {a b : α} : a ≠ b ↔ b ≠ a := ⟨Ne.symm, Ne.symm⟩
theorem eq_iff_iff {p q : Prop} : (p = q) ↔ (p ↔ q) := ⟨fun h => h ▸ .rfl, propext⟩
attribute [simp] eq_iff_iff
@[simp] theorem id_eq {α : Sort u} (a : α) : id a = a := rfl
@[simp] theorem cast_eq {α : Sort u} (h : α = α) (a : α) : cast h a = a := rfl
@[simp] theorem eq_mp_eq_cast {α β : Sort u} (h : α = β) : Eq.mp h = cast h := rfl
@[simp] theorem eq_mpr_eq_cast {α β : Sort u} (h : α = β) : Eq.mpr h = cast h.symm := by cases h; rfl
theorem eq_self_iff_true {α : Sort u} (a : α) : a = a ↔ True := ⟨fun _ => trivial, fun _ => rfl⟩
theorem Eq.comm {α : Sort u} {a b : α} : a = b ↔ b = a := eq_comm
theorem ne_of_apply_ne {α : Sort u} {β : Sort v} (f : α → β) {x y : α} (h : f x ≠ f y) : x ≠ y := fun e => h (congrArg f e)
theorem Eq.substr {α : Sort u} {p : α → Prop} {a b : α} (h : b = a) (k : p a) : p b := h ▸ k
theorem Eq.mpr_prop {p q : Prop} (h : p = q) (k : q) : p := h ▸ k
theorem Eq.mpr_not {p q : Prop} (h : p = q) (k : ¬q) : ¬p := h ▸ k
theorem HEq.trans {α β φ : Sort u} {a : α} {b : β} {c : φ} (h₁ : HEq a b) (h₂ : HEq b c) : HEq a c := h₂.rec h₁
noncomputable def HEq.elim {α : Sort u} {a : α} {motive : α → Sort v} {b : α} (h : HEq a b) (m : motive a) : motive b := (eq_of_heq h) ▸ m
@[simp] theorem heq_eq_eq {α : Sort u} (a b : α) : HEq a b = (a = b) := propext ⟨eq_of_heq, heq_of_eq⟩
theorem heq_of_eq_of_heq {α β : Sort u} {a a' : α} {b : β} (h₁ : a = a') (h₂ : HEq a' b) : HEq a b := h₁ ▸ h₂
theorem heq_of_heq_of_eq {α β : Sort u} {a : α} {b b' : β} (h₁ : HEq a b) (h₂ : b = b') : HEq a b' := h₂ ▸ h₁
theorem type_eq_of_heq {α β : Sort u} {a : α} {b : β} (h : HEq a b) : α = β := h.rec rfl
theorem cast_heq {α β : Sort u} : (h : α = β) → (a : α) → HEq (cast h a) a | rfl, a => .refl a
theorem eqRec_heq {α : Sort u} {φ : α → Sort v} {a a' : α} : (h : a = a') → (p : φ a) → HEq (Eq.recOn (motive := fun x _ => φ x) h p) p
  | rfl, p => .refl p
theorem heq_of_eqRec_eq {α β : Sort u} {a : α} {b : β} (h₁ : α = β) (h₂ : Eq.rec (motive := fun α _ => α) a h₁ = b) : HEq a b := by
  subst h₁; exact heq_of_eq h₂
theorem proof_irrel_heq {p q : Prop} (hp : p) (hq : q) : HEq hp hq := by
  have h : p = q := propext ⟨fun _ => hq, fun _ => hp⟩
  subst h; exact .refl _
theorem congr_arg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : a₁ = a₂) : f a₁ = f a₂ := congrArg f h
theorem congr_fun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : f = g) (a : α) : f a = g a := congrFun h a
theorem ne_of_eq_of_ne' {α : Sort u} {a b c : α} (h : a = b) (k : a ≠ c) : b ≠ c := h ▸ k
theorem ne_of_ne_of_eq {α : Sort u} {a b c : α} (h : a ≠ b) (k : b = c) : a ≠ c := k ▸ h
theorem Ne.elim {α : Sort u} {a b : α} (h : a ≠ b) : a = b → False := h

attribute [ext] propext

/-! ## Connectives -/
theorem and_comm {a b : Prop} : a ∧ b ↔ b ∧ a := ⟨And.symm, And.symm⟩
theorem or_comm {a b : Prop} : a ∨ b ↔ b ∨ a := ⟨Or.symm, Or.symm⟩
theorem And.comm {a b : Prop} : a ∧ b ↔ b ∧ a := and_comm
theorem Or.comm {a b : Prop} : a ∨ b ↔ b ∨ a := or_comm
theorem Iff.comm {a b : Prop} : (a ↔ b) ↔ (b ↔ a) := ⟨Iff.symm, Iff.symm⟩
theorem iff_comm {a b : Prop} : (a ↔ b) ↔ (b ↔ a) := Iff.comm
theorem and_assoc {a b c : Prop} : (a ∧ b) ∧ c ↔ a ∧ b ∧ c := ⟨fun ⟨⟨x, y⟩, z⟩ => ⟨x, y, z⟩, fun ⟨x, y, z⟩ => ⟨⟨x, y⟩, z⟩⟩
theorem or_assoc {a b c : Prop} : (a ∨ b) ∨ c ↔ a ∨ b ∨ c :=
  ⟨fun h => h.elim (fun h => h.elim .inl (fun x => .inr (.inl x))) (fun x => .inr (.inr x)), fun h => h.elim (fun x => .inl (.inl x)) (fun h => h.elim (fun x => .inl (.inr x)) .inr)⟩
theorem and_left_comm {a b c : Prop} : a ∧ b ∧ c ↔ b ∧ a ∧ c := ⟨fun ⟨x, y, z⟩ => ⟨y, x, z⟩, fun ⟨x, y, z⟩ => ⟨y, x, z⟩⟩
theorem or_left_comm {a b c : Prop} : a ∨ b ∨ c ↔ b ∨ a ∨ c := by rw [← or_assoc, ← or_assoc, or_comm (a := a)]
theorem and_right_comm {a b c : Prop} : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b := ⟨fun ⟨⟨x, y⟩, z⟩ => ⟨⟨x, z⟩, y⟩, fun ⟨⟨x, y⟩, z⟩ => ⟨⟨x, z⟩, y⟩⟩
instance : Std.Associative And := ⟨fun _ _ _ => propext and_assoc⟩
instance : Std.Commutative And := ⟨fun _ _ => propext and_comm⟩
instance : Std.Associative Or := ⟨fun _ _ _ => propext or_assoc⟩
instance : Std.Commutative Or := ⟨fun _ _ => propext or_comm⟩
theorem And.imp {a b c d : Prop} (f : a → c) (g : b → d) (h : a ∧ b) : c ∧ d := ⟨f h.1, g h.2⟩
theorem And.imp_left {a b c : Prop} (f : a → b) (h : a ∧ c) : b ∧ c := ⟨f h.1, h.2⟩
theorem And.imp_right {a b c : Prop} (f : a → b) (h : c ∧ a) : c ∧ b := ⟨h.1, f h.2⟩
theorem Or.imp_right {a b c : Prop} (f : b → c) (h : a ∨ b) : a ∨ c := h.imp id f
def And.elim {a b : Prop} {α : Sort u} (f : a → b → α) (h : a ∧ b) : α := f h.1 h.2
theorem Or.resolve_left {a b : Prop} (h : a ∨ b) (na : ¬a) : b := h.elim (absurd · na) id
theorem Or.resolve_right {a b : Prop} (h : a ∨ b) (nb : ¬b) : a := h.elim id (absurd · nb)
theorem Or.neg_resolve_left {a b : Prop} (h : ¬a ∨ b) (ha : a) : b := h.elim (absurd ha) id
theorem Or.neg_resolve_right {a b : Prop} (h : a ∨ ¬b) (nb : b) : a := h.elim id (absurd nb)
theorem or_iff_not_imp_left {a b : Prop} : a ∨ b ↔ (¬a → b) := ⟨Or.resolve_left, fun h => (Classical.em a).elim .inl (fun k => .inr (h k))⟩
theorem or_iff_not_imp_right {a b : Prop} : a ∨ b ↔ (¬b → a) := or_comm.trans or_iff_not_imp_left
theorem imp_iff_not_or {a b : Prop} : (a → b) ↔ ¬a ∨ b := ⟨fun h => (Classical.em a).elim (fun x => .inr (h x)) .inl, fun h x => h.elim (absurd x) id⟩
theorem imp_iff_or_not {a b : Prop} : (b → a) ↔ a ∨ ¬b := imp_iff_not_or.trans or_comm
theorem not_imp_comm {a b : Prop} : (¬a → b) ↔ (¬b → a) := ⟨fun h nb => Classical.byContradiction fun na => nb (h na), fun h na => Classical.byContradiction fun nb => na (h nb)⟩
theorem imp_not_comm {a b : Prop} : (a → ¬b) ↔ (b → ¬a) := ⟨fun h y x => h x y, fun h x y => h y x⟩
theorem not_imp_not {a b : Prop} : (¬a → ¬b) ↔ (b → a) := ⟨fun h y => Classical.byContradiction fun na => h na y, mt⟩
theorem not_and_or {a b : Prop} : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => (Classical.em a).elim (fun x => .inr fun y => h ⟨x, y⟩) .inl, fun h ⟨x, y⟩ => h.elim (· x) (· y)⟩
theorem not_and_of_not_left {a : Prop} (b : Prop) (h : ¬a) : ¬(a ∧ b) := fun k => h k.1
theorem not_and_of_not_right (a : Prop) {b : Prop} (h : ¬b) : ¬(a ∧ b) := fun k => h k.2
theorem or_iff_not_and_not {a b : Prop} : a ∨ b ↔ ¬(¬a ∧ ¬b) := by rw [not_and_or, Classical.not_not, Classical.not_not]
theorem and_iff_not_or_not {a b : Prop} : a ∧ b ↔ ¬(¬a ∨ ¬b) := by rw [← not_and_or, Classical.not_not]
theorem not_iff {a b : Prop} : ¬(a ↔ b) ↔ (¬a ↔ b) := by
  by_cases h : a <;> by_cases k : b <;> simp [h, k]
theorem not_iff_comm {a b : Prop} : (¬a ↔ b) ↔ (¬b ↔ a) := by by_cases h : a <;> by_cases k : b <;> simp [h, k]
theorem not_iff_not {a b : Prop} : (¬a ↔ ¬b) ↔ (a ↔ b) := by by_cases h : a <;> by_cases k : b <;> simp [h, k]
theorem iff_iff_implies_and_implies {a b : Prop} : (a ↔ b) ↔ (a → b) ∧ (b → a) := ⟨fun h => ⟨h.1, h.2⟩, fun h => ⟨h.1, h.2⟩⟩
theorem iff_def {a b : Prop} : (a ↔ b) ↔ (a → b) ∧ (b → a) := iff_iff_implies_and_implies
theorem iff_iff_and_or_not_and_not {a b : Prop} : (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) := by by_cases h : a <;> by_cases k : b <;> simp [h, k]
theorem Iff.not {a b : Prop} (h : a ↔ b) : ¬a ↔ ¬b := ⟨mt h.2, mt h.1⟩
theorem not_congr {a b : Prop} (h : a ↔ b) : ¬a ↔ ¬b := h.not
theorem Iff.and {a b c d : Prop} (h₁ : a ↔ b) (h₂ : c ↔ d) : a ∧ c ↔ b ∧ d := ⟨And.imp h₁.1 h₂.1, And.imp h₁.2 h₂.2⟩
theorem and_congr {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∧ b ↔ c ∧ d := h₁.and h₂
theorem Iff.or {a b c d : Prop} (h₁ : a ↔ b) (h₂ : c ↔ d) : a ∨ c ↔ b ∨ d := ⟨Or.imp h₁.1 h₂.1, Or.imp h₁.2 h₂.2⟩
theorem or_congr {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∨ b ↔ c ∨ d := h₁.or h₂
theorem Iff.imp {a b c d : Prop} (h₁ : a ↔ b) (h₂ : c ↔ d) : (a → c) ↔ (b → d) := ⟨fun h x => h₂.1 (h (h₁.2 x)), fun h x => h₂.2 (h (h₁.1 x))⟩
theorem imp_congr {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : (a → b) ↔ (c → d) := h₁.imp h₂
theorem Iff.iff {a b c d : Prop} (h₁ : a ↔ b) (h₂ : c ↔ d) : (a ↔ c) ↔ (b ↔ d) := iff_congr h₁ h₂
theorem and_congr_right {a b c : Prop} (h : a → (b ↔ c)) : a ∧ b ↔ a ∧ c := ⟨fun k => ⟨k.1, (h k.1).1 k.2⟩, fun k => ⟨k.1, (h k.1).2 k.2⟩⟩
theorem and_congr_left {a b c : Prop} (h : c → (a ↔ b)) : a ∧ c ↔ b ∧ c := ⟨fun k => ⟨(h k.2).1 k.1, k.2⟩, fun k => ⟨(h k.2).2 k.1, k.2⟩⟩
theorem or_congr_left {a b c : Prop} (h : a ↔ b) : a ∨ c ↔ b ∨ c := h.or .rfl
theorem or_congr_right {a b c : Prop} (h : b ↔ c) : a ∨ b ↔ a ∨ c := Iff.or .rfl h
theorem iff_of_true {a b : Prop} (ha : a) (hb : b) : a ↔ b := ⟨fun _ => hb, fun _ => ha⟩
theorem iff_of_false {a b : Prop} (ha : ¬a) (hb : ¬b) : a ↔ b := ⟨(absurd · ha), (absurd · hb)⟩
theorem iff_true_intro {a : Prop} (h : a) : a ↔ True := iff_of_true h trivial
theorem iff_false_intro {a : Prop} (h : ¬a) : a ↔ False := iff_of_false h id
theorem and_or_left {a b c : Prop} : a ∧ (b ∨ c) ↔ (a ∧ b) ∨ (a ∧ c) :=
  ⟨fun ⟨x, h⟩ => h.imp (⟨x, ·⟩) (⟨x, ·⟩), fun h => h.elim (And.imp id .inl) (And.imp id .inr)⟩
theorem or_and_right {a b c : Prop} : (a ∨ b) ∧ c ↔ (a ∧ c) ∨ (b ∧ c) := by rw [and_comm, and_or_left, and_comm, and_comm (a := c)]
theorem or_and_left {a b c : Prop} : a ∨ (b ∧ c) ↔ (a ∨ b) ∧ (a ∨ c) := by by_cases h : a <;> simp [h]
theorem and_or_right {a b c : Prop} : (a ∧ b) ∨ c ↔ (a ∨ c) ∧ (b ∨ c) := by rw [or_comm, or_and_left, or_comm, or_comm (a := c)]
theorem or_imp {a b c : Prop} : (a ∨ b → c) ↔ (a → c) ∧ (b → c) := ⟨fun h => ⟨fun x => h (.inl x), fun x => h (.inr x)⟩, fun h k => k.elim h.1 h.2⟩
theorem imp_and {α : Sort u} {b c : Prop} : (α → b ∧ c) ↔ (α → b) ∧ (α → c) := ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩
theorem imp_iff_right {a b : Prop} (ha : a) : (a → b) ↔ b := ⟨(· ha), fun h _ => h⟩
theorem imp.swap {a b : Sort u} {c : Prop} : a → b → c ↔ b → a → c := ⟨fun h x y => h y x, fun h x y => h y x⟩
theorem not_not_intro {p : Prop} (h : p) : ¬¬p := fun k => k h
theorem not_not_of_not_imp {a b : Prop} (h : ¬(a → b)) : ¬¬a := fun k => h (absurd · k)
theorem of_not_not {p : Prop} (h : ¬¬p) : p := Classical.not_not.1 h
theorem by_contradiction {p : Prop} (h : ¬p → False) : p := Classical.byContradiction h
theorem em (p : Prop) : p ∨ ¬p := Classical.em p
theorem or_not {p : Prop} : p ∨ ¬p := Classical.em p
theorem eq_or_ne {α : Sort u} (a b : α) : a = b ∨ a ≠ b := Classical.em _
theorem ne_or_eq {α : Sort u} (a b : α) : a ≠ b ∨ a = b := (Classical.em _).symm
theorem Decidable.not_not {p : Prop} [Decidable p] : ¬¬p ↔ p := Classical.not_not
theorem Decidable.imp_iff_not_or {a b : Prop} [Decidable a] : (a → b) ↔ ¬a ∨ b := _root_.imp_iff_not_or
theorem Decidable.not_iff_not {a b : Prop} [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) := _root_.not_iff_not
theorem Decidable.not_and_iff_or_not_not {a b : Prop} [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := not_and_or
theorem Decidable.not_imp_iff_and_not {a b : Prop} [Decidable a] : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨Classical.byContradiction fun k => h (absurd · k), fun b => h fun _ => b⟩, fun h k => h.2 (k h.1)⟩
theorem Decidable.or_iff_not_imp_left {a b : Prop} [Decidable a] : a ∨ b ↔ (¬a → b) := _root_.or_iff_not_imp_left

@[simp] theorem not_not {p : Prop} : ¬¬p ↔ p := Classical.not_not
@[simp] theorem not_or {p q : Prop} : ¬(p ∨ q) ↔ ¬p ∧ ¬q := ⟨fun h => ⟨fun x => h (.inl x), fun x => h (.inr x)⟩, fun h k => k.elim h.1 h.2⟩
@[simp] theorem not_and {p q : Prop} : ¬(p ∧ q) ↔ (p → ¬q) := ⟨fun h x y => h ⟨x, y⟩, fun h k => h k.1 k.2⟩
theorem not_and' {a b : Prop} : ¬(a ∧ b) ↔ b → ¬a := ⟨fun h y x => h ⟨x, y⟩, fun h k => h k.2 k.1⟩
@[simp] theorem Classical.not_imp {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨Classical.byContradiction fun k => h (absurd · k), fun b => h fun _ => b⟩, fun h k => h.2 (k h.1)⟩
theorem not_imp {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b := Classical.not_imp
theorem not_imp_of_and_not {a b : Prop} (h : a ∧ ¬b) : ¬(a → b) := not_imp.2 h
@[simp] theorem iff_false (p : Prop) : (p ↔ False) = ¬p := propext ⟨fun h => h.1, iff_false_intro⟩
@[simp] theorem false_iff (p : Prop) : (False ↔ p) = ¬p := propext ⟨fun h => h.2, fun h => ⟨False.elim, h⟩⟩
@[simp] theorem eq_true_eq (p : Prop) : (p = True) = p := propext ⟨of_eq_true, eq_true⟩
@[simp] theorem eq_false_eq (p : Prop) : (p = False) = ¬p := propext ⟨of_eq_false, eq_false⟩
@[simp] theorem imp_false {p : Prop} : (p → False) ↔ ¬p := .rfl
@[simp] theorem imp_self {p : Prop} : (p → p) ↔ True := ⟨fun _ => trivial, fun _ => id⟩
@[simp] theorem and_imp {p q r : Prop} : (p ∧ q → r) ↔ (p → q → r) := ⟨fun h x y => h ⟨x, y⟩, fun h k => h k.1 k.2⟩
@[simp] theorem imp_not_self {a : Prop} : (a → ¬a) ↔ ¬a := ⟨fun h x => h x x, fun h _ => h⟩
@[simp] theorem not_imp_self {a : Prop} : (¬a → a) ↔ a := ⟨fun h => Classical.byContradiction fun k => k (h k), fun h _ => h⟩
@[simp] theorem iff_not_self {a : Prop} : ¬(a ↔ ¬a) := fun h => have n : ¬a := fun x => h.1 x x; n (h.2 n)
@[simp] theorem not_iff_self {a : Prop} : ¬(¬a ↔ a) := fun h => have n : ¬a := fun x => h.2 x x; n (h.1 n)
@[simp] theorem and_not_self {a : Prop} : ¬(a ∧ ¬a) := fun h => h.2 h.1
@[simp] theorem not_and_self {a : Prop} : ¬(¬a ∧ a) := fun h => h.1 h.2
@[simp] theorem or_not_self {a : Prop} : (a ∨ ¬a) = True := eq_true (Classical.em a)
@[simp] theorem not_or_self {a : Prop} : (¬a ∨ a) = True := eq_true (Classical.em a).symm
@[simp] theorem and_self_left {a b : Prop} : a ∧ a ∧ b ↔ a ∧ b := ⟨fun h => h.2, fun h => ⟨h.1, h⟩⟩
@[simp] theorem and_self_right {a b : Prop} : (a ∧ b) ∧ b ↔ a ∧ b := ⟨fun h => h.1, fun h => ⟨h, h.2⟩⟩
@[simp] theorem or_self_left {a b : Prop} : a ∨ a ∨ b ↔ a ∨ b := ⟨fun h => h.elim .inl id, .inr⟩
@[simp] theorem or_self_right {a b : Prop} : (a ∨ b) ∨ b ↔ a ∨ b := ⟨fun h => h.elim id .inr, .inl⟩
@[simp] theorem and_congr_right_iff {a b c : Prop} : (a ∧ b ↔ a ∧ c) ↔ (a → (b ↔ c)) :=
  ⟨fun h x => ⟨fun y => (h.1 ⟨x, y⟩).2, fun y => (h.2 ⟨x, y⟩).2⟩, and_congr_right⟩
@[simp] theorem and_congr_left_iff {a b c : Prop} : (a ∧ c ↔ b ∧ c) ↔ (c → (a ↔ b)) :=
  ⟨fun h x => ⟨fun y => (h.1 ⟨y, x⟩).1, fun y => (h.2 ⟨y, x⟩).1⟩, and_congr_left⟩
@[simp] theorem and_iff_left_iff_imp {a b : Prop} : (a ∧ b ↔ a) ↔ (a → b) := ⟨fun h x => (h.2 x).2, fun h => ⟨And.left, fun x => ⟨x, h x⟩⟩⟩
@[simp] theorem and_iff_right_iff_imp {a b : Prop} : (a ∧ b ↔ b) ↔ (b → a) := ⟨fun h x => (h.2 x).1, fun h => ⟨And.right, fun x => ⟨h x, x⟩⟩⟩
@[simp] theorem iff_self_and {p q : Prop} : (p ↔ p ∧ q) ↔ (p → q) := Iff.comm.trans and_iff_left_iff_imp
@[simp] theorem iff_and_self {p q : Prop} : (p ↔ q ∧ p) ↔ (p → q) := Iff.comm.trans and_iff_right_iff_imp
@[simp] theorem or_iff_left_iff_imp {a b : Prop} : (a ∨ b ↔ a) ↔ (b → a) := ⟨fun h x => h.1 (.inr x), fun h => ⟨(·.elim id h), .inl⟩⟩
@[simp] theorem or_iff_right_iff_imp {a b : Prop} : (a ∨ b ↔ b) ↔ (a → b) := ⟨fun h x => h.1 (.inl x), fun h => ⟨(·.elim h id), .inr⟩⟩
theorem and_iff_left {a b : Prop} (hb : b) : a ∧ b ↔ a := and_iff_left_iff_imp.2 fun _ => hb
theorem and_iff_right {a b : Prop} (ha : a) : a ∧ b ↔ b := and_iff_right_iff_imp.2 fun _ => ha
theorem or_iff_left {a b : Prop} (hb : ¬b) : a ∨ b ↔ a := or_iff_left_iff_imp.2 (absurd · hb)
theorem or_iff_right {a b : Prop} (ha : ¬a) : a ∨ b ↔ b := or_iff_right_iff_imp.2 (absurd · ha)
@[simp] theorem not_true : (¬True) ↔ False := ⟨fun h => h trivial, False.elim⟩
theorem not_false : ¬False := id
theorem not_false_iff : ¬False ↔ True := ⟨fun _ => trivial, fun _ => id⟩
theorem true_ne_false : True ≠ False := fun h => h ▸ trivial
@[simp] theorem true_eq_false : (True = False) = False := eq_false true_ne_false
@[simp] theorem and_or_imp {a b c : Prop} : (a ∧ b) ∨ (a → c) ↔ a → (b ∨ c) := by by_cases h : a <;> simp [h]
theorem false_of_ne {α : Sort u} {a : α} (h : a ≠ a) : False := h rfl
theorem false_of_true_eq_false (h : True = False) : False := h ▸ trivial
theorem not_of_iff_false {a : Prop} (h : a ↔ False) : ¬a := h.1
theorem of_iff_true {a : Prop} (h : a ↔ True) : a := h.2 trivial
theorem iff_true_left {a b : Prop} (ha : a) : (a ↔ b) ↔ b := ⟨fun h => h.1 ha, iff_of_true ha⟩
theorem iff_true_right {a b : Prop} (ha : a) : (b ↔ a) ↔ b := Iff.comm.trans (iff_true_left ha)
theorem iff_false_left {a b : Prop} (ha : ¬a) : (a ↔ b) ↔ ¬b := ⟨fun h => mt h.2 ha, iff_of_false ha⟩
theorem ne_false_of_eq_true_prop {p : Prop} (h : p = True) : p ≠ False := by rw [h]; exact true_ne_false
theorem Not.intro {a : Prop} (h : a → False) : ¬a := h
def Not.elim {a : Prop} {α : Sort u} (H1 : ¬a) (H2 : a) : α := absurd H2 H1
theorem Not.imp {a b : Prop} (h : ¬b) (k : a → b) : ¬a := mt k h
theorem Function.mt {a b : Prop} (h : a → b) : ¬b → ¬a := _root_.mt h
theorem Function.mtr {a b : Prop} (h : ¬a → ¬b) : b → a := not_imp_not.1 h

/-! ## Quantifiers -/
section
variable {α : Sort u} {β : Sort v} {p q : α → Prop} {a' : α}
theorem forall_imp (h : ∀ a, p a → q a) (k : ∀ a, p a) : ∀ a, q a := fun a => h a (k a)
theorem Exists.imp (h : ∀ a, p a → q a) : (∃ a, p a) → ∃ a, q a | ⟨a, x⟩ => ⟨a, h a x⟩
theorem Exists.imp' {α' : Sort w} {q : α' → Prop} (f : α → α') (h : ∀ a, p a → q (f a)) : (∃ a, p a) → ∃ a, q a | ⟨a, x⟩ => ⟨_, h a x⟩
theorem forall_congr' (h : ∀ a, p a ↔ q a) : (∀ a, p a) ↔ ∀ a, q a := ⟨fun k a => (h a).1 (k a), fun k a => (h a).2 (k a)⟩
theorem exists_congr (h : ∀ a, p a ↔ q a) : (∃ a, p a) ↔ ∃ a, q a := ⟨Exists.imp fun a => (h a).1, Exists.imp fun a => (h a).2⟩
theorem forall_comm {r : α → β → Prop} : (∀ a b, r a b) ↔ ∀ b a, r a b := ⟨fun h b a => h a b, fun h a b => h b a⟩
theorem exists_comm {r : α → β → Prop} : (∃ a b, r a b) ↔ ∃ b a, r a b := ⟨fun ⟨a, b, h⟩ => ⟨b, a, h⟩, fun ⟨b, a, h⟩ => ⟨a, b, h⟩⟩
@[simp] theorem exists_imp {b : Prop} : ((∃ x, p x) → b) ↔ ∀ x, p x → b := ⟨fun h x y => h ⟨x, y⟩, fun h ⟨x, y⟩ => h x y⟩
@[simp] theorem not_exists : (¬∃ x, p x) ↔ ∀ x, ¬p x := exists_imp
@[simp] theorem Classical.not_forall : (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨fun h => Classical.byContradiction fun k => h fun x => Classical.byContradiction fun n => k ⟨x, n⟩, fun ⟨x, h⟩ k => h (k x)⟩
theorem not_forall : (¬∀ x, p x) ↔ ∃ x, ¬p x := Classical.not_forall
theorem not_forall_of_exists_not : (∃ x, ¬p x) → ¬∀ x, p x | ⟨x, h⟩, k => h (k x)
theorem forall_not_of_not_exists (h : ¬∃ x, p x) : ∀ x, ¬p x := fun x k => h ⟨x, k⟩
theorem not_exists_of_forall_not (h : ∀ x, ¬p x) : ¬∃ x, p x := fun ⟨x, k⟩ => h x k
theorem not_forall_not : (¬∀ x, ¬p x) ↔ ∃ x, p x := by simp [Classical.not_forall]
theorem not_exists_not : (¬∃ x, ¬p x) ↔ ∀ x, p x := by simp
theorem Classical.exists_not_of_not_forall (h : ¬∀ x, p x) : ∃ x, ¬p x := Classical.not_forall.1 h
theorem Classical.not_exists_not : (¬∃ x, ¬p x) ↔ ∀ x, p x := _root_.not_exists_not
theorem forall_and : (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ ∀ x, q x := ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩
theorem exists_or : (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ ∃ x, q x :=
  ⟨fun ⟨x, h⟩ => h.imp (⟨x, ·⟩) (⟨x, ·⟩), fun h => h.elim (fun ⟨x, h⟩ => ⟨x, .inl h⟩) fun ⟨x, h⟩ => ⟨x, .inr h⟩⟩
@[simp] theorem exists_false : ¬∃ _a : α, False := fun ⟨_, h⟩ => h
theorem forall_const (α : Sort u) [i : Nonempty α] {b : Prop} : (α → b) ↔ b := ⟨fun h => (match i with | ⟨a⟩ => h a), fun h _ => h⟩
attribute [simp] forall_const
@[simp] theorem exists_const (α : Sort u) [i : Nonempty α] {b : Prop} : (∃ _ : α, b) ↔ b := ⟨fun ⟨_, h⟩ => h, fun h => match i with | ⟨a⟩ => ⟨a, h⟩⟩
@[simp] theorem forall_eq : (∀ a, a = a' → p a) ↔ p a' := ⟨fun h => h a' rfl, fun h _ e => e ▸ h⟩
@[simp] theorem forall_eq' : (∀ a, a' = a → p a) ↔ p a' := ⟨fun h => h a' rfl, fun h _ e => e ▸ h⟩
@[simp] theorem exists_eq : ∃ a, a = a' := ⟨_, rfl⟩
@[simp] theorem exists_eq' : ∃ a, a' = a := ⟨_, rfl⟩
@[simp] theorem exists_eq_left : (∃ a, a = a' ∧ p a) ↔ p a' := ⟨fun ⟨_, e, h⟩ => e ▸ h, fun h => ⟨_, rfl, h⟩⟩
@[simp] theorem exists_eq_right : (∃ a, p a ∧ a = a') ↔ p a' := ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨_, h, rfl⟩⟩
@[simp] theorem exists_eq_left' : (∃ a, a' = a ∧ p a) ↔ p a' := ⟨fun ⟨_, e, h⟩ => e ▸ h, fun h => ⟨_, rfl, h⟩⟩
@[simp] theorem exists_eq_right' : (∃ a, p a ∧ a' = a) ↔ p a' := ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨_, h, rfl⟩⟩
@[simp] theorem exists_and_left {b : Prop} : (∃ x, b ∧ p x) ↔ b ∧ ∃ x, p x := ⟨fun ⟨x, h, k⟩ => ⟨h, x, k⟩, fun ⟨h, x, k⟩ => ⟨x, h, k⟩⟩
@[simp] theorem exists_and_right {b : Prop} : (∃ x, p x ∧ b) ↔ (∃ x, p x) ∧ b := ⟨fun ⟨x, h, k⟩ => ⟨⟨x, h⟩, k⟩, fun ⟨⟨x, h⟩, k⟩ => ⟨x, h, k⟩⟩
@[simp] theorem exists_eq_right_right {b : α → Prop} : (∃ a, p a ∧ b a ∧ a = a') ↔ p a' ∧ b a' := ⟨fun ⟨_, h, k, e⟩ => e ▸ ⟨h, k⟩, fun h => ⟨_, h.1, h.2, rfl⟩⟩
@[simp] theorem exists_eq_or_imp : (∃ a, (a = a' ∨ q a) ∧ p a) ↔ p a' ∨ ∃ a, q a ∧ p a :=
  ⟨fun ⟨a, h, k⟩ => h.elim (fun e => .inl (e ▸ k)) (fun h => .inr ⟨a, h, k⟩), fun h => h.elim (fun k => ⟨_, .inl rfl, k⟩) fun ⟨a, h, k⟩ => ⟨a, .inr h, k⟩⟩
@[simp] theorem forall_eq_or_imp : (∀ a, a = a' ∨ q a → p a) ↔ p a' ∧ ∀ a, q a → p a :=
  ⟨fun h => ⟨h _ (.inl rfl), fun a k => h a (.inr k)⟩, fun h a k => k.elim (fun e => e ▸ h.1) (h.2 a)⟩
@[simp] theorem forall_apply_eq_imp_iff {f : α → β} {p : β → Prop} : (∀ b a, f a = b → p b) ↔ ∀ a, p (f a) := ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩
@[simp] theorem forall_eq_apply_imp_iff {f : α → β} {p : β → Prop} : (∀ b a, b = f a → p b) ↔ ∀ a, p (f a) := ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩
@[simp] theorem forall_apply_eq_imp_iff₂ {f : α → β} {p : α → Prop} {q : β → Prop} : (∀ b a, p a → f a = b → q b) ↔ ∀ a, p a → q (f a) :=
  ⟨fun h a k => h _ a k rfl, fun h _ a k e => e ▸ h a k⟩
@[simp] theorem exists_exists_eq_and {f : α → β} {p : β → Prop} : (∃ b, (∃ a, f a = b) ∧ p b) ↔ ∃ a, p (f a) :=
  ⟨fun ⟨_, ⟨a, e⟩, h⟩ => ⟨a, e ▸ h⟩, fun ⟨a, h⟩ => ⟨_, ⟨a, rfl⟩, h⟩⟩
@[simp] theorem exists_exists_and_eq_and {f : α → β} {p : α → Prop} {q : β → Prop} : (∃ b, (∃ a, p a ∧ f a = b) ∧ q b) ↔ ∃ a, p a ∧ q (f a) :=
  ⟨fun ⟨_, ⟨a, h, e⟩, k⟩ => ⟨a, h, e ▸ k⟩, fun ⟨a, h, k⟩ => ⟨_, ⟨a, h, rfl⟩, k⟩⟩
@[simp] theorem exists_apply_eq_apply (f : α → β) (a : α) : ∃ x, f x = f a := ⟨a, rfl⟩
@[simp] theorem exists_apply_eq_apply' (f : α → β) (a : α) : ∃ x, f a = f x := ⟨a, rfl⟩
theorem forall_or_exists_not (p : α → Prop) : (∀ a, p a) ∨ ∃ a, ¬p a := by rw [← not_forall]; exact Classical.em _
theorem exists_or_forall_not (p : α → Prop) : (∃ a, p a) ∨ ∀ a, ¬p a := by rw [← not_exists]; exact Classical.em _
theorem forall_or_left {q : Prop} : (∀ x, q ∨ p x) ↔ q ∨ ∀ x, p x := by by_cases h : q <;> simp [h]
theorem forall_or_right {q : Prop} : (∀ x, p x ∨ q) ↔ (∀ x, p x) ∨ q := by by_cases h : q <;> simp [h]
@[simp] theorem exists_prop {a b : Prop} : (∃ _h : a, b) ↔ a ∧ b := ⟨fun ⟨h, k⟩ => ⟨h, k⟩, fun h => ⟨h.1, h.2⟩⟩
theorem exists_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∃ h' : p, q h') ↔ q h := ⟨fun ⟨_, k⟩ => k, fun k => ⟨h, k⟩⟩
@[simp] theorem exists_true_left {p : True → Prop} : (∃ x, p x) ↔ p trivial := exists_prop_of_true trivial
@[simp] theorem forall_true_left (p : True → Prop) : (∀ x, p x) ↔ p trivial := ⟨fun h => h _, fun h _ => h⟩
@[simp] theorem forall_false (p : False → Prop) : (∀ h : False, p h) = True := eq_true fun h => h.elim
theorem forall_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∀ h' : p, q h') ↔ q h := ⟨fun k => k h, fun k _ => k⟩
theorem forall_prop_of_false {p : Prop} {q : p → Prop} (h : ¬p) : (∀ h' : p, q h') ↔ True := ⟨fun _ => trivial, fun _ k => absurd k h⟩
theorem Classical.skolem {β : α → Sort v} {r : (x : α) → β x → Prop} : (∀ x, ∃ y, r x y) ↔ ∃ f : (x : α) → β x, ∀ x, r x (f x) :=
  ⟨fun h => ⟨fun x => Classical.choose (h x), fun x => Classical.choose_spec (h x)⟩, fun ⟨f, h⟩ x => ⟨f x, h x⟩⟩
theorem Classical.axiomOfChoice {β : α → Sort v} {r : (x : α) → β x → Prop} (h : ∀ x, ∃ y, r x y) : ∃ f : (x : α) → β x, ∀ x, r x (f x) :=
  Classical.skolem.1 h
theorem Classical.or_iff_not_imp_left {a b : Prop} : a ∨ b ↔ (¬a → b) := _root_.or_iff_not_imp_left
theorem Classical.not_and_iff_not_or_not {a b : Prop} : ¬(a ∧ b) ↔ ¬a ∨ ¬b := not_and_or
theorem Classical.by_contradiction {p : Prop} (h : ¬p → False) : p := Classical.byContradiction h
end

/-! ## if-then-else -/
section
variable {α : Sort u} {c : Prop} [Decidable c]
@[simp] theorem ite_self (a : α) : (if c then a else a) = a := by by_cases h : c <;> simp [h, if_pos, if_neg]
theorem ite_not (p : Prop) [Decidable p] (x y : α) : ite (¬p) x y = ite p y x := by
  by_cases h : p
  · rw [if_pos h, if_neg (not_not.2 h)]
  · rw [if_neg h, if_pos h]
attribute [simp] ite_not
@[simp] theorem ite_eq_left_iff {a b : α} : (if c then a else b) = a ↔ ¬c → b = a := by
  by_cases h : c
  · rw [if_pos h]; exact ⟨fun _ k => absurd h k, fun _ => rfl⟩
  · rw [if_neg h]; exact ⟨fun e _ => e, fun e => e h⟩
@[simp] theorem ite_eq_right_iff {a b : α} : (if c then a else b) = b ↔ c → a = b := by
  by_cases h : c
  · rw [if_pos h]; exact ⟨fun e _ => e, fun e => e h⟩
  · rw [if_neg h]; exact ⟨fun _ k => absurd k h, fun _ => rfl⟩
theorem ite_eq_iff {a b d : α} : (if c then a else b) = d ↔ c ∧ a = d ∨ ¬c ∧ b = d := by
  by_cases h : c
  · rw [if_pos h]; simp [h]
  · rw [if_neg h]; simp [h]
theorem ite_eq_or_eq (c : Prop) [Decidable c] (a b : α) : ite c a b = a ∨ ite c a b = b := by
  by_cases h : c
  · exact .inl (if_pos h)
  · exact .inr (if_neg h)
theorem apply_ite {β : Sort v} (f : α → β) (P : Prop) [Decidable P] (x y : α) : f (ite P x y) = ite P (f x) (f y) := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]
theorem apply_dite {β : Sort v} (f : α → β) (P : Prop) [Decidable P] (x : P → α) (y : ¬P → α) : f (dite P x y) = dite P (fun h => f (x h)) (fun h => f (y h)) := by
  by_cases h : P
  · rw [dif_pos h, dif_pos h]
  · rw [dif_neg h, dif_neg h]
theorem ite_apply {β : Sort v} (f g : α → β) (P : Prop) [Decidable P] (a : α) : (ite P f g) a = ite P (f a) (g a) := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]
@[simp] theorem dite_true {d : Decidable True} {t : True → α} {e : ¬True → α} : dite True t e = t trivial := dif_pos trivial
@[simp] theorem dite_false {d : Decidable False} {t : False → α} {e : ¬False → α} : dite False t e = e not_false := dif_neg not_false
@[simp] theorem dite_eq_ite {a b : α} : (dite c (fun _ => a) (fun _ => b)) = ite c a b := rfl
end
@[simp] theorem if_true_left {p q : Prop} [Decidable p] : (if p then True else q) ↔ (¬p → q) := by by_cases h : p <;> simp [h, if_pos, if_neg]
@[simp] theorem if_false_left {p q : Prop} [Decidable p] : (if p then False else q) ↔ ¬p ∧ q := by by_cases h : p <;> simp [h, if_pos, if_neg]
@[simp] theorem if_true_right {p q : Prop} [Decidable p] : (if p then q else True) ↔ (p → q) := by by_cases h : p <;> simp [h, if_pos, if_neg]
@[simp] theorem if_false_right {p q : Prop} [Decidable p] : (if p then q else False) ↔ p ∧ q := by by_cases h : p <;> simp [h, if_pos, if_neg]
theorem ite_prop_iff_or {p q r : Prop} [Decidable p] : (if p then q else r) ↔ (p ∧ q) ∨ (¬p ∧ r) := by by_cases h : p <;> simp [h, if_pos, if_neg]
theorem ite_prop_iff_and {p q r : Prop} [Decidable p] : (if p then q else r) ↔ (p → q) ∧ (¬p → r) := by by_cases h : p <;> simp [h, if_pos, if_neg]
@[simp] theorem false_eq_true : (False = True) = False := eq_false fun h => h ▸ trivial
