prelude
import Olympiad.Meta.Macro
set_option linter.all false
set_option autoImplicit false
universe u v w x
/-! # Logic: the default simp set of propositions, quantifiers, `if` and casts, and what native tactics cite -/

/-! ## Congruence lemmas that the simplifier builds proofs from -/
theorem implies_congr_left {p₁ p₂ : Sort u} {q : Sort v} (h : p₁ = p₂) : (p₁ → q) = (p₂ → q) := h ▸ rfl
/-- Implications with the same hypothesis and equal conclusions are equal. -/
theorem implies_congr_right {p : Sort u} {q₁ q₂ : Sort v} (h : q₁ = q₂) : (p → q₁) = (p → q₂) := h ▸ rfl
/-- Equivalences between equivalent propositions are equivalent. -/
theorem iff_congr {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ ↔ p₂) (h₂ : q₁ ↔ q₂) : (p₁ ↔ q₁) ↔ (p₂ ↔ q₂) :=
  propext h₁ ▸ propext h₂ ▸ Iff.rfl
/-- Equal propositions are equivalent. -/
theorem iff_of_eq {a b : Prop} (h : a = b) : a ↔ b := h ▸ .rfl
/-- Dependent function types with equal values everywhere are equal. -/
theorem pi_congr {α : Sort u} {β β' : α → Sort v} (h : ∀ a, β a = β' a) : (∀ a, β a) = ∀ a, β' a := (funext h : β = β') ▸ rfl
/-- Quantifications over proofs of equal propositions, with equal bodies, are equal. -/
theorem forall_prop_domain_congr {p₁ p₂ : Prop} {q₁ : p₁ → Prop} {q₂ : p₂ → Prop} (h₁ : p₁ = p₂) (h₂ : ∀ a : p₂, q₁ (h₁ ▸ a) = q₂ a) :
    (∀ a : p₁, q₁ a) = (∀ a : p₂, q₂ a) := by subst h₁; exact forall_congr h₂
/-- In a quantification over proofs of a proposition, this may be replaced by an equal one. -/
theorem forall_prop_congr_dom {p₁ p₂ : Prop} (h : p₁ = p₂) (q : p₁ → Prop) : (∀ a : p₁, q a) = (∀ a : p₂, q (h ▸ a)) := h ▸ rfl
/-- In a `let`, the value and the body may be replaced by equal ones. -/
theorem let_congr {α : Sort u} {β : Sort v} {a a' : α} {b b' : α → β} (h₁ : a = a') (h₂ : ∀ x, b x = b' x) :
    (let x := a; b x) = (let x := a'; b' x) := h₁ ▸ (funext h₂ : b = b') ▸ rfl
/-- In a `let`, the value may be replaced by an equal one. -/
theorem let_val_congr {α : Sort u} {β : Sort v} {a a' : α} (b : α → β) (h : a = a') : (let x := a; b x) = (let x := a'; b x) := h ▸ rfl
/-- In a `let`, the body may be replaced by an equal one. -/
theorem let_body_congr {α : Sort u} {β : α → Sort v} {b b' : (a : α) → β a} (a : α) (h : ∀ x, b x = b' x) :
    (let x := a; b x) = (let x := a; b' x) := (funext h : b = b') ▸ rfl
/-- A `have` whose variable is not used equals anything that its body equals. -/
theorem have_unused' {α : Sort u} {β : Sort v} (a : α) {b b' : β} (h : b = b') : (have _ := a; b) = b' := h
/-- A `have` whose body equals `b'` for every value of the variable equals `b'`. -/
theorem have_unused_dep' {α : Sort u} {β : Sort v} (a : α) {b : α → β} {b' : β} (h : ∀ x, b x = b') : (have x := a; b x) = b' := h a
/-- In a `have`, the value and the body may be replaced by equal ones. -/
theorem have_congr' {α : Sort u} {β : Sort v} {a a' : α} {f f' : α → β} (h₁ : a = a') (h₂ : ∀ x, f x = f' x) :
    (have x := a; f x) = (have x := a'; f' x) := h₁ ▸ (funext h₂ : f = f') ▸ rfl
/-- In a `have`, the value may be replaced by an equal one. -/
theorem have_val_congr' {α : Sort u} {β : Sort v} {a a' : α} {f : α → β} (h : a = a') : (have x := a; f x) = (have x := a'; f x) := h ▸ rfl
/-- In a `have`, the body may be replaced by an equal one. -/
theorem have_body_congr' {α : Sort u} {β : Sort v} (a : α) {f f' : α → β} (h : ∀ x, f x = f' x) :
    (have x := a; f x) = (have x := a; f' x) := h a
/-- In a `have` with dependent type, the body may be replaced by an equal one. -/
theorem have_body_congr_dep' {α : Sort u} {β : α → Sort v} (a : α) {f f' : (x : α) → β x} (h : ∀ x, f x = f' x) :
    (have x := a; f x) = (have x := a; f' x) := h a
/-- An `if` may be rewritten in its condition, and in each branch under the condition or its negation. -/
theorem ite_congr {α : Sort u} {b c : Prop} {x y u v : α} {s : Decidable b} [Decidable c] (h₁ : b = c) (h₂ : c → x = u) (h₃ : ¬c → y = v) :
    ite b x y = ite c u v := by
  by_cases h : c
  · rw [if_pos (h₁ ▸ h), if_pos h, h₂ h]
  · rw [if_neg (h₁ ▸ h), if_neg h, h₃ h]
/-- A dependent `if` may be rewritten in its condition, and in each branch under its hypothesis. -/
theorem dite_congr {α : Sort u} {b c : Prop} {_ : Decidable b} [Decidable c] {x : b → α} {u : c → α} {y : ¬b → α} {v : ¬c → α} (h₁ : b = c)
    (h₂ : (h : c) → x (h₁.mpr h) = u h) (h₃ : (h : ¬c) → y (fun hb => h (h₁.mp hb)) = v h) : dite b x y = dite c u v := by
  by_cases h : c
  · rw [dif_pos (h₁ ▸ h : b), dif_pos h]; exact h₂ h
  · rw [dif_neg (fun hb => h (h₁ ▸ hb) : ¬b), dif_neg h]; exact h₃ h
/-- The condition of an `if` may be replaced by an equal one. -/
theorem ite_cond_congr {α : Sort u} {b c : Prop} {s : Decidable b} [Decidable c] {x y : α} (h : b = c) : ite b x y = ite c x y :=
  ite_congr h (fun _ => rfl) fun _ => rfl
/-- The condition of a dependent `if` may be replaced by an equal one. -/
theorem dite_cond_congr {α : Sort u} {b c : Prop} {s : Decidable b} [Decidable c] {x : b → α} {y : ¬b → α} (h : b = c) :
    dite b x y = dite c (fun k => x (h.mpr k)) (fun k => y (fun hb => k (h.mp hb))) := dite_congr h (fun _ => rfl) fun _ => rfl
namespace Lean
/-- Function types between equal types are equal. -/
theorem arrow_congr {p₁ p₂ : Sort u} {q₁ q₂ : Sort v} (h₁ : p₁ = p₂) (h₂ : q₁ = q₂) : (p₁ → q₁) = (p₂ → q₂) := implies_congr h₁ h₂
/-- Function types with equal domains and the same codomain are equal. -/
theorem arrow_congr_left {p₁ p₂ : Sort u} {q : Sort v} (h : p₁ = p₂) : (p₁ → q) = (p₂ → q) := implies_congr_left h
/-- Function types with equal codomains and the same domain are equal. -/
theorem arrow_congr_right {p : Sort u} {q₁ q₂ : Sort v} (h : q₁ = q₂) : (p → q₁) = (p → q₂) := implies_congr_right h
/-- `True` as a hypothesis can be dropped from an implication. -/
theorem true_arrow (p : Prop) : (True → p) = p := propext ⟨fun h => h trivial, fun h _ => h⟩
/-- An implication whose hypothesis equals `True` equals its conclusion. -/
theorem true_arrow_congr_left {p q : Prop} (h : p = True) : (p → q) = q := h ▸ true_arrow q
/-- If `q` equals `p`, then `True → q` equals `p`. -/
theorem true_arrow_congr_right {p q : Prop} (h : q = p) : (True → q) = p := h ▸ true_arrow q
/-- If the hypothesis equals `True` and `q` equals `q'`, then the implication `p → q` equals `q'`. -/
theorem true_arrow_congr {p q q' : Prop} (h : p = True) (h' : q = q') : (p → q) = q' := by subst h' h; exact true_arrow q
/-- A function type with values in `True` equals `True`. -/
theorem arrow_true (α : Sort u) : (α → True) = True := eq_true fun _ => trivial
/-- A function type whose codomain equals `True` equals `True`. -/
theorem arrow_true_congr {α : Sort u} {p : Prop} (h : p = True) : (α → p) = True := h ▸ arrow_true α
/-- `False` implies every proposition. -/
theorem false_arrow (p : Prop) : (False → p) = True := eq_true False.elim
/-- An implication whose premise equals `False` is true. -/
theorem false_arrow_congr {p q : Prop} (h : p = False) : (p → q) = True := h ▸ false_arrow q
end Lean

/-! ## Injectivity of constructors declared before equality was usable -/
theorem HEq.symm {α β : Sort u} {a : α} {b : β} (h : HEq a b) : HEq b a := h.rec (HEq.refl a)
/-- Transports a value of the motive along an equality read from right to left. -/
abbrev Eq.ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : b = a) : motive b := h.symm.ndrec m
/-- Transports a value of the motive along a heterogeneous equality of elements of one type. -/
noncomputable abbrev HEq.homo_ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : HEq a b) : motive b :=
  (eq_of_heq h).ndrec m
/-- Transports a value along a heterogeneous equality of elements of one type, read from right to left. -/
noncomputable abbrev HEq.homo_ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : HEq b a) : motive b :=
  (eq_of_heq h.symm).ndrec m
/-- Propositions that imply each other are equal. -/
theorem Eq.propIntro {a b : Prop} (h₁ : a → b) (h₂ : b → a) : a = b := propext ⟨h₁, h₂⟩
/-- Turns a statement with two premises into one whose premise is their conjunction. -/
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
/-- Inequality is symmetric, as an equivalence. -/
theorem ne_comm {α : Sort u} {a b : α} : a ≠ b ↔ b ≠ a := ⟨Ne.symm, Ne.symm⟩
/-- Equality of propositions is the same as their equivalence. -/
theorem eq_iff_iff {p q : Prop} : (p = q) ↔ (p ↔ q) := ⟨fun h => h ▸ .rfl, propext⟩
attribute [simp] eq_iff_iff
/-- The identity function returns its argument. -/
@[simp] theorem id_eq {α : Sort u} (a : α) : id a = a := rfl
/-- A cast along an equality of a type with itself changes nothing. -/
@[simp] theorem cast_eq {α : Sort u} (h : α = α) (a : α) : cast h a = a := rfl
/-- Transport along an equality of types by `Eq.mp` is the cast along it. -/
@[simp] theorem eq_mp_eq_cast {α β : Sort u} (h : α = β) : Eq.mp h = cast h := rfl
/-- Transport backwards by `Eq.mpr` is the cast along the reversed equality. -/
@[simp] theorem eq_mpr_eq_cast {α β : Sort u} (h : α = β) : Eq.mpr h = cast h.symm := by cases h; rfl
/-- An equation `a = a` is equivalent to `True`. -/
theorem eq_self_iff_true {α : Sort u} (a : α) : a = a ↔ True := ⟨fun _ => trivial, fun _ => rfl⟩
/-- Equality is symmetric, as an equivalence. -/
theorem Eq.comm {α : Sort u} {a b : α} : a = b ↔ b = a := eq_comm
/-- Arguments at which a function takes different values are different. -/
theorem ne_of_apply_ne {α : Sort u} {β : Sort v} (f : α → β) {x y : α} (h : f x ≠ f y) : x ≠ y := fun e => h (congrArg f e)
/-- A property of `a` holds for every `b` with `b = a`. -/
theorem Eq.substr {α : Sort u} {p : α → Prop} {a b : α} (h : b = a) (k : p a) : p b := h ▸ k
/-- If two propositions are equal and the second holds, so does the first. -/
theorem Eq.mpr_prop {p q : Prop} (h : p = q) (k : q) : p := h ▸ k
/-- If two propositions are equal and the second is false, so is the first. -/
theorem Eq.mpr_not {p q : Prop} (h : p = q) (k : ¬q) : ¬p := h ▸ k
/-- Heterogeneous equality is transitive. -/
theorem HEq.trans {α β φ : Sort u} {a : α} {b : β} {c : φ} (h₁ : HEq a b) (h₂ : HEq b c) : HEq a c := h₂.rec h₁
/-- A value of the motive at `a` gives one at every `b` heterogeneously equal to `a`, of the same type. -/
noncomputable def HEq.elim {α : Sort u} {a : α} {motive : α → Sort v} {b : α} (h : HEq a b) (m : motive a) : motive b := (eq_of_heq h) ▸ m
/-- Between elements of one type heterogeneous equality is equality. -/
@[simp] theorem heq_eq_eq {α : Sort u} (a b : α) : HEq a b = (a = b) := propext ⟨eq_of_heq, heq_of_eq⟩
/-- An equality followed by a heterogeneous equality gives a heterogeneous equality. -/
theorem heq_of_eq_of_heq {α β : Sort u} {a a' : α} {b : β} (h₁ : a = a') (h₂ : HEq a' b) : HEq a b := h₁ ▸ h₂
/-- A heterogeneous equality followed by an equality gives a heterogeneous equality. -/
theorem heq_of_heq_of_eq {α β : Sort u} {a : α} {b b' : β} (h₁ : HEq a b) (h₂ : b = b') : HEq a b' := h₂ ▸ h₁
/-- Heterogeneously equal elements have equal types. -/
theorem type_eq_of_heq {α β : Sort u} {a : α} {b : β} (h : HEq a b) : α = β := h.rec rfl
/-- A cast of an element is heterogeneously equal to it. -/
theorem cast_heq {α β : Sort u} : (h : α = β) → (a : α) → HEq (cast h a) a | rfl, a => .refl a
/-- Transport of a value along an equality is heterogeneously equal to the value. -/
theorem eqRec_heq {α : Sort u} {φ : α → Sort v} {a a' : α} : (h : a = a') → (p : φ a) → HEq (Eq.recOn (motive := fun x _ => φ x) h p) p
  | rfl, p => .refl p
/-- If transport of `a` along an equality of types gives `b`, then `a` and `b` are heterogeneously equal. -/
theorem heq_of_eqRec_eq {α β : Sort u} {a : α} {b : β} (h₁ : α = β) (h₂ : Eq.rec (motive := fun α _ => α) a h₁ = b) : HEq a b := by
  subst h₁; exact heq_of_eq h₂
/-- Any two proofs, even of different propositions, are heterogeneously equal. -/
theorem proof_irrel_heq {p q : Prop} (hp : p) (hq : q) : HEq hp hq := by
  have h : p = q := propext ⟨fun _ => hq, fun _ => hp⟩
  subst h; exact .refl _
/-- A function takes equal values at equal arguments. -/
theorem congr_arg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : a₁ = a₂) : f a₁ = f a₂ := congrArg f h
/-- Equal functions take equal values at every argument. -/
theorem congr_fun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : f = g) (a : α) : f a = g a := congrFun h a
/-- If `a = b` and `a ≠ c` then `b ≠ c`. -/
theorem ne_of_eq_of_ne' {α : Sort u} {a b c : α} (h : a = b) (k : a ≠ c) : b ≠ c := h ▸ k
/-- If `a ≠ b` and `b = c` then `a ≠ c`. -/
theorem ne_of_ne_of_eq {α : Sort u} {a b c : α} (h : a ≠ b) (k : b = c) : a ≠ c := k ▸ h
/-- An inequality refutes the equality of its two sides. -/
theorem Ne.elim {α : Sort u} {a b : α} (h : a ≠ b) : a = b → False := h

attribute [ext] propext

/-! ## Connectives -/
theorem and_comm {a b : Prop} : a ∧ b ↔ b ∧ a := ⟨And.symm, And.symm⟩
/-- Disjunction is commutative, as an equivalence. -/
theorem or_comm {a b : Prop} : a ∨ b ↔ b ∨ a := ⟨Or.symm, Or.symm⟩
/-- Conjunction is commutative, as an equivalence. -/
theorem And.comm {a b : Prop} : a ∧ b ↔ b ∧ a := and_comm
/-- The two sides of a disjunction may be exchanged. -/
theorem Or.comm {a b : Prop} : a ∨ b ↔ b ∨ a := or_comm
/-- The two sides of an equivalence may be exchanged. -/
theorem Iff.comm {a b : Prop} : (a ↔ b) ↔ (b ↔ a) := ⟨Iff.symm, Iff.symm⟩
/-- Equivalence is symmetric, as an equivalence. -/
theorem iff_comm {a b : Prop} : (a ↔ b) ↔ (b ↔ a) := Iff.comm
/-- Conjunction is associative. -/
theorem and_assoc {a b c : Prop} : (a ∧ b) ∧ c ↔ a ∧ b ∧ c := ⟨fun ⟨⟨x, y⟩, z⟩ => ⟨x, y, z⟩, fun ⟨x, y, z⟩ => ⟨⟨x, y⟩, z⟩⟩
/-- Disjunction is associative. -/
theorem or_assoc {a b c : Prop} : (a ∨ b) ∨ c ↔ a ∨ b ∨ c :=
  ⟨fun h => h.elim (fun h => h.elim .inl (fun x => .inr (.inl x))) (fun x => .inr (.inr x)), fun h => h.elim (fun x => .inl (.inl x)) (fun h => h.elim (fun x => .inl (.inr x)) .inr)⟩
/-- The first two of three conjuncts may be exchanged. -/
theorem and_left_comm {a b c : Prop} : a ∧ b ∧ c ↔ b ∧ a ∧ c := ⟨fun ⟨x, y, z⟩ => ⟨y, x, z⟩, fun ⟨x, y, z⟩ => ⟨y, x, z⟩⟩
/-- The first two of three disjuncts may be exchanged. -/
theorem or_left_comm {a b c : Prop} : a ∨ b ∨ c ↔ b ∨ a ∨ c := by rw [← or_assoc, ← or_assoc, or_comm (a := a)]
/-- In a conjunction nested to the left, the last two conjuncts may be exchanged. -/
theorem and_right_comm {a b c : Prop} : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b := ⟨fun ⟨⟨x, y⟩, z⟩ => ⟨⟨x, z⟩, y⟩, fun ⟨⟨x, y⟩, z⟩ => ⟨⟨x, z⟩, y⟩⟩
instance : Std.Associative And := ⟨fun _ _ _ => propext and_assoc⟩
instance : Std.Commutative And := ⟨fun _ _ => propext and_comm⟩
instance : Std.Associative Or := ⟨fun _ _ _ => propext or_assoc⟩
instance : Std.Commutative Or := ⟨fun _ _ => propext or_comm⟩
/-- Implications between the conjuncts give an implication between the conjunctions. -/
theorem And.imp {a b c d : Prop} (f : a → c) (g : b → d) (h : a ∧ b) : c ∧ d := ⟨f h.1, g h.2⟩
/-- The left side of a conjunction may be replaced by a consequence of it. -/
theorem And.imp_left {a b c : Prop} (f : a → b) (h : a ∧ c) : b ∧ c := ⟨f h.1, h.2⟩
/-- The right side of a conjunction may be replaced by a consequence of it. -/
theorem And.imp_right {a b c : Prop} (f : a → b) (h : c ∧ a) : c ∧ b := ⟨h.1, f h.2⟩
/-- The right side of a disjunction may be replaced by a consequence of it. -/
theorem Or.imp_right {a b c : Prop} (f : b → c) (h : a ∨ b) : a ∨ c := h.imp id f
/-- Uses a conjunction by a function of the proofs of its two sides. -/
def And.elim {a b : Prop} {α : Sort u} (f : a → b → α) (h : a ∧ b) : α := f h.1 h.2
/-- A disjunction whose left side is false gives the right side. -/
theorem Or.resolve_left {a b : Prop} (h : a ∨ b) (na : ¬a) : b := h.elim (absurd · na) id
/-- A disjunction whose right side is false gives the left side. -/
theorem Or.resolve_right {a b : Prop} (h : a ∨ b) (nb : ¬b) : a := h.elim id (absurd · nb)
/-- From `¬a ∨ b` and `a` follows `b`. -/
theorem Or.neg_resolve_left {a b : Prop} (h : ¬a ∨ b) (ha : a) : b := h.elim (absurd ha) id
/-- From `a ∨ ¬b` and `b` follows `a`. -/
theorem Or.neg_resolve_right {a b : Prop} (h : a ∨ ¬b) (nb : b) : a := h.elim id (absurd nb)
/-- A disjunction says that the right side holds when the left side is false. -/
theorem or_iff_not_imp_left {a b : Prop} : a ∨ b ↔ (¬a → b) := ⟨Or.resolve_left, fun h => (Classical.em a).elim .inl (fun k => .inr (h k))⟩
/-- A disjunction says that the left side holds when the right side is false. -/
theorem or_iff_not_imp_right {a b : Prop} : a ∨ b ↔ (¬b → a) := or_comm.trans or_iff_not_imp_left
/-- An implication says that the premise is false or the conclusion holds. -/
theorem imp_iff_not_or {a b : Prop} : (a → b) ↔ ¬a ∨ b := ⟨fun h => (Classical.em a).elim (fun x => .inr (h x)) .inl, fun h x => h.elim (absurd x) id⟩
/-- An implication says that the conclusion holds or the premise is false. -/
theorem imp_iff_or_not {a b : Prop} : (b → a) ↔ a ∨ ¬b := imp_iff_not_or.trans or_comm
/-- Contraposition of an implication with negated premise: `¬a → b` is equivalent to `¬b → a`. -/
theorem not_imp_comm {a b : Prop} : (¬a → b) ↔ (¬b → a) := ⟨fun h nb => Classical.byContradiction fun na => nb (h na), fun h na => Classical.byContradiction fun nb => na (h nb)⟩
/-- Contraposition of an implication with negated conclusion: `a → ¬b` is equivalent to `b → ¬a`. -/
theorem imp_not_comm {a b : Prop} : (a → ¬b) ↔ (b → ¬a) := ⟨fun h y x => h x y, fun h x y => h y x⟩
/-- Contraposition: `¬a → ¬b` is equivalent to `b → a`. -/
theorem not_imp_not {a b : Prop} : (¬a → ¬b) ↔ (b → a) := ⟨fun h y => Classical.byContradiction fun na => h na y, mt⟩
/-- De Morgan's law: a conjunction is false exactly when one of its sides is. -/
theorem not_and_or {a b : Prop} : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => (Classical.em a).elim (fun x => .inr fun y => h ⟨x, y⟩) .inl, fun h ⟨x, y⟩ => h.elim (· x) (· y)⟩
/-- A conjunction is false when its left side is. -/
theorem not_and_of_not_left {a : Prop} (b : Prop) (h : ¬a) : ¬(a ∧ b) := fun k => h k.1
/-- A conjunction is false when its right side is. -/
theorem not_and_of_not_right (a : Prop) {b : Prop} (h : ¬b) : ¬(a ∧ b) := fun k => h k.2
/-- A disjunction holds exactly when its two sides are not both false. -/
theorem or_iff_not_and_not {a b : Prop} : a ∨ b ↔ ¬(¬a ∧ ¬b) := by rw [not_and_or, Classical.not_not, Classical.not_not]
/-- A conjunction holds exactly when neither of its sides is false. -/
theorem and_iff_not_or_not {a b : Prop} : a ∧ b ↔ ¬(¬a ∨ ¬b) := by rw [← not_and_or, Classical.not_not]
/-- An equivalence fails exactly when the negation of one side is equivalent to the other side. -/
theorem not_iff {a b : Prop} : ¬(a ↔ b) ↔ (¬a ↔ b) := by
  by_cases h : a <;> by_cases k : b <;> simp [h, k]
/-- The negation may be moved to the other side of an equivalence, the sides being exchanged. -/
theorem not_iff_comm {a b : Prop} : (¬a ↔ b) ↔ (¬b ↔ a) := by by_cases h : a <;> by_cases k : b <;> simp [h, k]
/-- Negations are equivalent exactly when the propositions are. -/
theorem not_iff_not {a b : Prop} : (¬a ↔ ¬b) ↔ (a ↔ b) := by by_cases h : a <;> by_cases k : b <;> simp [h, k]
/-- An equivalence is the conjunction of its two implications. -/
theorem iff_iff_implies_and_implies {a b : Prop} : (a ↔ b) ↔ (a → b) ∧ (b → a) := ⟨fun h => ⟨h.1, h.2⟩, fun h => ⟨h.1, h.2⟩⟩
/-- What an equivalence means: both implications hold. -/
theorem iff_def {a b : Prop} : (a ↔ b) ↔ (a → b) ∧ (b → a) := iff_iff_implies_and_implies
/-- An equivalence says that both sides hold or both fail. -/
theorem iff_iff_and_or_not_and_not {a b : Prop} : (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) := by by_cases h : a <;> by_cases k : b <;> simp [h, k]
/-- Equivalent propositions have equivalent negations. -/
theorem Iff.not {a b : Prop} (h : a ↔ b) : ¬a ↔ ¬b := ⟨mt h.2, mt h.1⟩
/-- Negation respects equivalence. -/
theorem not_congr {a b : Prop} (h : a ↔ b) : ¬a ↔ ¬b := h.not
/-- Equivalences between left and between right conjuncts give one between the conjunctions. -/
theorem Iff.and {a b c d : Prop} (h₁ : a ↔ b) (h₂ : c ↔ d) : a ∧ c ↔ b ∧ d := ⟨And.imp h₁.1 h₂.1, And.imp h₁.2 h₂.2⟩
/-- Conjunction respects equivalence on both sides. -/
theorem and_congr {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∧ b ↔ c ∧ d := h₁.and h₂
/-- Equivalences between left and between right disjuncts give one between the disjunctions. -/
theorem Iff.or {a b c d : Prop} (h₁ : a ↔ b) (h₂ : c ↔ d) : a ∨ c ↔ b ∨ d := ⟨Or.imp h₁.1 h₂.1, Or.imp h₁.2 h₂.2⟩
/-- Disjunction respects equivalence on both sides. -/
theorem or_congr {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∨ b ↔ c ∨ d := h₁.or h₂
/-- Implications between equivalent propositions are equivalent. -/
theorem Iff.imp {a b c d : Prop} (h₁ : a ↔ b) (h₂ : c ↔ d) : (a → c) ↔ (b → d) := ⟨fun h x => h₂.1 (h (h₁.2 x)), fun h x => h₂.2 (h (h₁.1 x))⟩
/-- Implication respects equivalence of premises and of conclusions. -/
theorem imp_congr {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : (a → b) ↔ (c → d) := h₁.imp h₂
/-- Equivalence respects equivalence on both sides. -/
theorem Iff.iff {a b c d : Prop} (h₁ : a ↔ b) (h₂ : c ↔ d) : (a ↔ c) ↔ (b ↔ d) := iff_congr h₁ h₂
/-- The right side of a conjunction may be replaced by an equivalent of it, the left side being assumed. -/
theorem and_congr_right {a b c : Prop} (h : a → (b ↔ c)) : a ∧ b ↔ a ∧ c := ⟨fun k => ⟨k.1, (h k.1).1 k.2⟩, fun k => ⟨k.1, (h k.1).2 k.2⟩⟩
/-- The left side of a conjunction may be replaced by an equivalent of it, the right side being assumed. -/
theorem and_congr_left {a b c : Prop} (h : c → (a ↔ b)) : a ∧ c ↔ b ∧ c := ⟨fun k => ⟨(h k.2).1 k.1, k.2⟩, fun k => ⟨(h k.2).2 k.1, k.2⟩⟩
/-- The left side of a disjunction may be replaced by an equivalent proposition. -/
theorem or_congr_left {a b c : Prop} (h : a ↔ b) : a ∨ c ↔ b ∨ c := h.or .rfl
/-- The right side of a disjunction may be replaced by an equivalent proposition. -/
theorem or_congr_right {a b c : Prop} (h : b ↔ c) : a ∨ b ↔ a ∨ c := Iff.or .rfl h
/-- Two true propositions are equivalent. -/
theorem iff_of_true {a b : Prop} (ha : a) (hb : b) : a ↔ b := ⟨fun _ => hb, fun _ => ha⟩
/-- Two false propositions are equivalent. -/
theorem iff_of_false {a b : Prop} (ha : ¬a) (hb : ¬b) : a ↔ b := ⟨(absurd · ha), (absurd · hb)⟩
/-- A proposition that holds is equivalent to `True`. -/
theorem iff_true_intro {a : Prop} (h : a) : a ↔ True := iff_of_true h trivial
/-- A proposition that fails is equivalent to `False`. -/
theorem iff_false_intro {a : Prop} (h : ¬a) : a ↔ False := iff_of_false h id
/-- Conjunction distributes over a disjunction on its right. -/
theorem and_or_left {a b c : Prop} : a ∧ (b ∨ c) ↔ (a ∧ b) ∨ (a ∧ c) :=
  ⟨fun ⟨x, h⟩ => h.imp (⟨x, ·⟩) (⟨x, ·⟩), fun h => h.elim (And.imp id .inl) (And.imp id .inr)⟩
/-- Conjunction distributes over a disjunction on its left. -/
theorem or_and_right {a b c : Prop} : (a ∨ b) ∧ c ↔ (a ∧ c) ∨ (b ∧ c) := by rw [and_comm, and_or_left, and_comm, and_comm (a := c)]
/-- Disjunction distributes over a conjunction on its right. -/
theorem or_and_left {a b c : Prop} : a ∨ (b ∧ c) ↔ (a ∨ b) ∧ (a ∨ c) := by by_cases h : a <;> simp [h]
/-- Disjunction distributes over a conjunction on its left. -/
theorem and_or_right {a b c : Prop} : (a ∧ b) ∨ c ↔ (a ∨ c) ∧ (b ∨ c) := by rw [or_comm, or_and_left, or_comm, or_comm (a := c)]
/-- A disjunction implies `c` exactly when both of its sides do. -/
theorem or_imp {a b c : Prop} : (a ∨ b → c) ↔ (a → c) ∧ (b → c) := ⟨fun h => ⟨fun x => h (.inl x), fun x => h (.inr x)⟩, fun h k => k.elim h.1 h.2⟩
/-- Something implies a conjunction exactly when it implies both conjuncts. -/
theorem imp_and {α : Sort u} {b c : Prop} : (α → b ∧ c) ↔ (α → b) ∧ (α → c) := ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩
/-- An implication whose premise holds is equivalent to its conclusion. -/
theorem imp_iff_right {a b : Prop} (ha : a) : (a → b) ↔ b := ⟨(· ha), fun h _ => h⟩
/-- Two premises may be exchanged. -/
theorem imp.swap {a b : Sort u} {c : Prop} : a → b → c ↔ b → a → c := ⟨fun h x y => h y x, fun h x y => h y x⟩
/-- A proposition that holds is not false. -/
theorem not_not_intro {p : Prop} (h : p) : ¬¬p := fun k => k h
/-- If an implication fails, its premise is not false. -/
theorem not_not_of_not_imp {a b : Prop} (h : ¬(a → b)) : ¬¬a := fun k => h (absurd · k)
/-- A proposition that is not false holds. -/
theorem of_not_not {p : Prop} (h : ¬¬p) : p := Classical.not_not.1 h
/-- Proof by contradiction: a proposition holds when its negation leads to `False`. -/
theorem by_contradiction {p : Prop} (h : ¬p → False) : p := Classical.byContradiction h
/-- The law of excluded middle: every proposition holds or fails. -/
theorem em (p : Prop) : p ∨ ¬p := Classical.em p
/-- The excluded middle with the proposition implicit. -/
theorem or_not {p : Prop} : p ∨ ¬p := Classical.em p
/-- Two elements are equal or different. -/
theorem eq_or_ne {α : Sort u} (a b : α) : a = b ∨ a ≠ b := Classical.em _
/-- Two elements are different or equal. -/
theorem ne_or_eq {α : Sort u} (a b : α) : a ≠ b ∨ a = b := (Classical.em _).symm
/-- A double negation is equivalent to the proposition, for a decidable one. -/
theorem Decidable.not_not {p : Prop} [Decidable p] : ¬¬p ↔ p := Classical.not_not
/-- An implication with decidable premise says that the premise is false or the conclusion holds. -/
theorem Decidable.imp_iff_not_or {a b : Prop} [Decidable a] : (a → b) ↔ ¬a ∨ b := _root_.imp_iff_not_or
/-- Negations of decidable propositions are equivalent exactly when the propositions are. -/
theorem Decidable.not_iff_not {a b : Prop} [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) := _root_.not_iff_not
/-- De Morgan's law with decidable left side: a conjunction is false exactly when one side is. -/
theorem Decidable.not_and_iff_or_not_not {a b : Prop} [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := not_and_or
/-- An implication with decidable premise fails exactly when the premise holds and the conclusion does not. -/
theorem Decidable.not_imp_iff_and_not {a b : Prop} [Decidable a] : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨Classical.byContradiction fun k => h (absurd · k), fun b => h fun _ => b⟩, fun h k => h.2 (k h.1)⟩
/-- A disjunction with decidable left side says that the right side holds when the left one is false. -/
theorem Decidable.or_iff_not_imp_left {a b : Prop} [Decidable a] : a ∨ b ↔ (¬a → b) := _root_.or_iff_not_imp_left

/-- A double negation is equivalent to the proposition. -/
@[simp] theorem not_not {p : Prop} : ¬¬p ↔ p := Classical.not_not
/-- A disjunction is false exactly when both of its sides are. -/
@[simp] theorem not_or {p q : Prop} : ¬(p ∨ q) ↔ ¬p ∧ ¬q := ⟨fun h => ⟨fun x => h (.inl x), fun x => h (.inr x)⟩, fun h k => k.elim h.1 h.2⟩
/-- A conjunction is false exactly when its left side implies the negation of its right side. -/
@[simp] theorem not_and {p q : Prop} : ¬(p ∧ q) ↔ (p → ¬q) := ⟨fun h x y => h ⟨x, y⟩, fun h k => h k.1 k.2⟩
/-- A conjunction is false exactly when its right side implies the negation of its left side. -/
theorem not_and' {a b : Prop} : ¬(a ∧ b) ↔ b → ¬a := ⟨fun h y x => h ⟨x, y⟩, fun h k => h k.2 k.1⟩
/-- An implication fails exactly when its premise holds and its conclusion does not. -/
@[simp] theorem Classical.not_imp {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨Classical.byContradiction fun k => h (absurd · k), fun b => h fun _ => b⟩, fun h k => h.2 (k h.1)⟩
/-- `a → b` is false exactly when `a` is true and `b` is false. -/
theorem not_imp {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b := Classical.not_imp
/-- An implication fails when its premise holds and its conclusion does not. -/
theorem not_imp_of_and_not {a b : Prop} (h : a ∧ ¬b) : ¬(a → b) := not_imp.2 h
/-- Equivalence to `False` on the right is negation. -/
@[simp] theorem iff_false (p : Prop) : (p ↔ False) = ¬p := propext ⟨fun h => h.1, iff_false_intro⟩
/-- Equivalence to `False` on the left is negation. -/
@[simp] theorem false_iff (p : Prop) : (False ↔ p) = ¬p := propext ⟨fun h => h.2, fun h => ⟨False.elim, h⟩⟩
/-- For a proposition, to be equal to `True` is to hold. -/
@[simp] theorem eq_true_eq (p : Prop) : (p = True) = p := propext ⟨of_eq_true, eq_true⟩
/-- For a proposition, to be equal to `False` is to fail. -/
@[simp] theorem eq_false_eq (p : Prop) : (p = False) = ¬p := propext ⟨of_eq_false, eq_false⟩
/-- Implying `False` is the same as being false. -/
@[simp] theorem imp_false {p : Prop} : (p → False) ↔ ¬p := .rfl
/-- A proposition implies itself, stated as equivalence to `True`. -/
@[simp] theorem imp_self {p : Prop} : (p → p) ↔ True := ⟨fun _ => trivial, fun _ => id⟩
/-- An implication from a conjunction is an implication with two premises. -/
@[simp] theorem and_imp {p q r : Prop} : (p ∧ q → r) ↔ (p → q → r) := ⟨fun h x y => h ⟨x, y⟩, fun h k => h k.1 k.2⟩
/-- A proposition that implies its own negation is one that fails. -/
@[simp] theorem imp_not_self {a : Prop} : (a → ¬a) ↔ ¬a := ⟨fun h x => h x x, fun h _ => h⟩
/-- A proposition implied by its own negation is one that holds. -/
@[simp] theorem not_imp_self {a : Prop} : (¬a → a) ↔ a := ⟨fun h => Classical.byContradiction fun k => k (h k), fun h _ => h⟩
/-- No proposition is equivalent to its negation. -/
@[simp] theorem iff_not_self {a : Prop} : ¬(a ↔ ¬a) := fun h => have n : ¬a := fun x => h.1 x x; n (h.2 n)
/-- The negation of a proposition is never equivalent to it. -/
@[simp] theorem not_iff_self {a : Prop} : ¬(¬a ↔ a) := fun h => have n : ¬a := fun x => h.2 x x; n (h.1 n)
/-- A proposition and its negation do not hold together. -/
@[simp] theorem and_not_self {a : Prop} : ¬(a ∧ ¬a) := fun h => h.2 h.1
/-- The negation of a proposition does not hold together with it. -/
@[simp] theorem not_and_self {a : Prop} : ¬(¬a ∧ a) := fun h => h.1 h.2
/-- A proposition or its negation holds, stated as equality to `True`. -/
@[simp] theorem or_not_self {a : Prop} : (a ∨ ¬a) = True := eq_true (Classical.em a)
/-- The negation of a proposition or the proposition holds, stated as equality to `True`. -/
@[simp] theorem not_or_self {a : Prop} : (¬a ∨ a) = True := eq_true (Classical.em a).symm
/-- A left conjunct that is repeated may be dropped. -/
@[simp] theorem and_self_left {a b : Prop} : a ∧ a ∧ b ↔ a ∧ b := ⟨fun h => h.2, fun h => ⟨h.1, h⟩⟩
/-- A right conjunct that is repeated may be dropped. -/
@[simp] theorem and_self_right {a b : Prop} : (a ∧ b) ∧ b ↔ a ∧ b := ⟨fun h => h.1, fun h => ⟨h, h.2⟩⟩
/-- A left disjunct that is repeated may be dropped. -/
@[simp] theorem or_self_left {a b : Prop} : a ∨ a ∨ b ↔ a ∨ b := ⟨fun h => h.elim .inl id, .inr⟩
/-- A right disjunct that is repeated may be dropped. -/
@[simp] theorem or_self_right {a b : Prop} : (a ∨ b) ∨ b ↔ a ∨ b := ⟨fun h => h.elim id .inr, .inl⟩
/-- Conjunctions with `a` on the left are equivalent exactly when the right sides are, given `a`. -/
@[simp] theorem and_congr_right_iff {a b c : Prop} : (a ∧ b ↔ a ∧ c) ↔ (a → (b ↔ c)) :=
  ⟨fun h x => ⟨fun y => (h.1 ⟨x, y⟩).2, fun y => (h.2 ⟨x, y⟩).2⟩, and_congr_right⟩
/-- Conjunctions with `c` on the right are equivalent exactly when the left sides are, given `c`. -/
@[simp] theorem and_congr_left_iff {a b c : Prop} : (a ∧ c ↔ b ∧ c) ↔ (c → (a ↔ b)) :=
  ⟨fun h x => ⟨fun y => (h.1 ⟨y, x⟩).1, fun y => (h.2 ⟨y, x⟩).1⟩, and_congr_left⟩
/-- A conjunction is equivalent to its left side exactly when that implies the right side. -/
@[simp] theorem and_iff_left_iff_imp {a b : Prop} : (a ∧ b ↔ a) ↔ (a → b) := ⟨fun h x => (h.2 x).2, fun h => ⟨And.left, fun x => ⟨x, h x⟩⟩⟩
/-- A conjunction is equivalent to its right side exactly when that implies the left side. -/
@[simp] theorem and_iff_right_iff_imp {a b : Prop} : (a ∧ b ↔ b) ↔ (b → a) := ⟨fun h x => (h.2 x).1, fun h => ⟨And.right, fun x => ⟨h x, x⟩⟩⟩
/-- `p` is equivalent to `p ∧ q` exactly when `p` implies `q`. -/
@[simp] theorem iff_self_and {p q : Prop} : (p ↔ p ∧ q) ↔ (p → q) := Iff.comm.trans and_iff_left_iff_imp
/-- `p` is equivalent to `q ∧ p` exactly when `p` implies `q`. -/
@[simp] theorem iff_and_self {p q : Prop} : (p ↔ q ∧ p) ↔ (p → q) := Iff.comm.trans and_iff_right_iff_imp
/-- A disjunction is equivalent to its left side exactly when the right side implies that. -/
@[simp] theorem or_iff_left_iff_imp {a b : Prop} : (a ∨ b ↔ a) ↔ (b → a) := ⟨fun h x => h.1 (.inr x), fun h => ⟨(·.elim id h), .inl⟩⟩
/-- A disjunction is equivalent to its right side exactly when the left side implies that. -/
@[simp] theorem or_iff_right_iff_imp {a b : Prop} : (a ∨ b ↔ b) ↔ (a → b) := ⟨fun h x => h.1 (.inl x), fun h => ⟨(·.elim h id), .inr⟩⟩
/-- A conjunction whose right side holds is equivalent to its left side. -/
theorem and_iff_left {a b : Prop} (hb : b) : a ∧ b ↔ a := and_iff_left_iff_imp.2 fun _ => hb
/-- A conjunction whose left side holds is equivalent to its right side. -/
theorem and_iff_right {a b : Prop} (ha : a) : a ∧ b ↔ b := and_iff_right_iff_imp.2 fun _ => ha
/-- A disjunction whose right side is false is equivalent to its left side. -/
theorem or_iff_left {a b : Prop} (hb : ¬b) : a ∨ b ↔ a := or_iff_left_iff_imp.2 (absurd · hb)
/-- A disjunction whose left side is false is equivalent to its right side. -/
theorem or_iff_right {a b : Prop} (ha : ¬a) : a ∨ b ↔ b := or_iff_right_iff_imp.2 (absurd · ha)
/-- The negation of `True` is equivalent to `False`. -/
@[simp] theorem not_true : (¬True) ↔ False := ⟨fun h => h trivial, False.elim⟩
/-- `False` does not hold. -/
theorem not_false : ¬False := id
/-- The negation of `False` is equivalent to `True`. -/
theorem not_false_iff : ¬False ↔ True := ⟨fun _ => trivial, fun _ => id⟩
/-- `True` and `False` are different propositions. -/
theorem true_ne_false : True ≠ False := fun h => h ▸ trivial
/-- The equation `True = False` is itself equal to `False`. -/
@[simp] theorem true_eq_false : (True = False) = False := eq_false true_ne_false
/-- `(a ∧ b) ∨ (a → c)` says that `a` implies `b ∨ c`. -/
@[simp] theorem and_or_imp {a b c : Prop} : (a ∧ b) ∨ (a → c) ↔ a → (b ∨ c) := by by_cases h : a <;> simp [h]
/-- Nothing is different from itself. -/
theorem false_of_ne {α : Sort u} {a : α} (h : a ≠ a) : False := h rfl
/-- `True = False` is contradictory. -/
theorem false_of_true_eq_false (h : True = False) : False := h ▸ trivial
/-- A proposition equivalent to `False` is false. -/
theorem not_of_iff_false {a : Prop} (h : a ↔ False) : ¬a := h.1
/-- A proposition equivalent to `True` holds. -/
theorem of_iff_true {a : Prop} (h : a ↔ True) : a := h.2 trivial
/-- An equivalence whose left side holds amounts to its right side. -/
theorem iff_true_left {a b : Prop} (ha : a) : (a ↔ b) ↔ b := ⟨fun h => h.1 ha, iff_of_true ha⟩
/-- An equivalence whose right side holds amounts to its left side. -/
theorem iff_true_right {a b : Prop} (ha : a) : (b ↔ a) ↔ b := Iff.comm.trans (iff_true_left ha)
/-- An equivalence whose left side is false amounts to the negation of its right side. -/
theorem iff_false_left {a b : Prop} (ha : ¬a) : (a ↔ b) ↔ ¬b := ⟨fun h => mt h.2 ha, iff_of_false ha⟩
/-- A proposition equal to `True` is not equal to `False`. -/
theorem ne_false_of_eq_true_prop {p : Prop} (h : p = True) : p ≠ False := by rw [h]; exact true_ne_false
/-- A proposition that leads to `False` is false. -/
theorem Not.intro {a : Prop} (h : a → False) : ¬a := h
/-- From a proposition and its negation anything follows. -/
def Not.elim {a : Prop} {α : Sort u} (H1 : ¬a) (H2 : a) : α := absurd H2 H1
/-- If `b` is false and `a` implies `b`, then `a` is false. -/
theorem Not.imp {a b : Prop} (h : ¬b) (k : a → b) : ¬a := mt k h
/-- Contraposition: an implication gives one between the negations, reversed. -/
theorem Function.mt {a b : Prop} (h : a → b) : ¬b → ¬a := _root_.mt h
/-- Reverse contraposition: an implication between negations gives one between the propositions, reversed. -/
theorem Function.mtr {a b : Prop} (h : ¬a → ¬b) : b → a := not_imp_not.1 h

/-! ## Quantifiers -/
section
variable {α : Sort u} {β : Sort v} {p q : α → Prop} {a' : α}
/-- A statement for all elements may be weakened pointwise. -/
theorem forall_imp (h : ∀ a, p a → q a) (k : ∀ a, p a) : ∀ a, q a := fun a => h a (k a)
/-- If `p` implies `q` at each element, an element with `p` gives one with `q`. -/
theorem Exists.imp (h : ∀ a, p a → q a) : (∃ a, p a) → ∃ a, q a | ⟨a, x⟩ => ⟨a, h a x⟩
/-- If `p a` implies `q (f a)` for all `a`, an element with `p` gives one with `q`. -/
theorem Exists.imp' {α' : Sort w} {q : α' → Prop} (f : α → α') (h : ∀ a, p a → q (f a)) : (∃ a, p a) → ∃ a, q a | ⟨a, x⟩ => ⟨_, h a x⟩
/-- Pointwise equivalent predicates hold for all elements under the same condition. -/
theorem forall_congr' (h : ∀ a, p a ↔ q a) : (∀ a, p a) ↔ ∀ a, q a := ⟨fun k a => (h a).1 (k a), fun k a => (h a).2 (k a)⟩
/-- Pointwise equivalent predicates hold for some element under the same condition. -/
theorem exists_congr (h : ∀ a, p a ↔ q a) : (∃ a, p a) ↔ ∃ a, q a := ⟨Exists.imp fun a => (h a).1, Exists.imp fun a => (h a).2⟩
/-- Two universal quantifiers may be exchanged. -/
theorem forall_comm {r : α → β → Prop} : (∀ a b, r a b) ↔ ∀ b a, r a b := ⟨fun h b a => h a b, fun h a b => h b a⟩
/-- Two existential quantifiers may be exchanged. -/
theorem exists_comm {r : α → β → Prop} : (∃ a b, r a b) ↔ ∃ b a, r a b := ⟨fun ⟨a, b, h⟩ => ⟨b, a, h⟩, fun ⟨b, a, h⟩ => ⟨a, b, h⟩⟩
/-- The existence of an element with `p` implies `b` exactly when `p x` implies `b` for each `x`. -/
@[simp] theorem exists_imp {b : Prop} : ((∃ x, p x) → b) ↔ ∀ x, p x → b := ⟨fun h x y => h ⟨x, y⟩, fun h ⟨x, y⟩ => h x y⟩
/-- No element has a property exactly when every element lacks it. -/
@[simp] theorem not_exists : (¬∃ x, p x) ↔ ∀ x, ¬p x := exists_imp
/-- A property does not hold for all elements exactly when it fails for some. -/
@[simp] theorem Classical.not_forall : (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨fun h => Classical.byContradiction fun k => h fun x => Classical.byContradiction fun n => k ⟨x, n⟩, fun ⟨x, h⟩ k => h (k x)⟩
/-- The negation of a universal statement is the existence of a counterexample. -/
theorem not_forall : (¬∀ x, p x) ↔ ∃ x, ¬p x := Classical.not_forall
/-- A counterexample refutes a universal statement. -/
theorem not_forall_of_exists_not : (∃ x, ¬p x) → ¬∀ x, p x | ⟨x, h⟩, k => h (k x)
/-- If no element has a property, each element lacks it. -/
theorem forall_not_of_not_exists (h : ¬∃ x, p x) : ∀ x, ¬p x := fun x k => h ⟨x, k⟩
/-- If each element lacks a property, no element has it. -/
theorem not_exists_of_forall_not (h : ∀ x, ¬p x) : ¬∃ x, p x := fun ⟨x, k⟩ => h x k
/-- Not all elements lack a property exactly when some element has it. -/
theorem not_forall_not : (¬∀ x, ¬p x) ↔ ∃ x, p x := by simp [Classical.not_forall]
/-- No element lacks a property exactly when all elements have it. -/
theorem not_exists_not : (¬∃ x, ¬p x) ↔ ∀ x, p x := by simp
/-- If a property does not hold for all elements, it fails for some. -/
theorem Classical.exists_not_of_not_forall (h : ¬∀ x, p x) : ∃ x, ¬p x := Classical.not_forall.1 h
/-- There is no element without the property exactly when every element has it. -/
theorem Classical.not_exists_not : (¬∃ x, ¬p x) ↔ ∀ x, p x := _root_.not_exists_not
/-- A conjunction holds for all elements exactly when both conjuncts do. -/
theorem forall_and : (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ ∀ x, q x := ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩
/-- A disjunction holds for some element exactly when one of the disjuncts does. -/
theorem exists_or : (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ ∃ x, q x :=
  ⟨fun ⟨x, h⟩ => h.imp (⟨x, ·⟩) (⟨x, ·⟩), fun h => h.elim (fun ⟨x, h⟩ => ⟨x, .inl h⟩) fun ⟨x, h⟩ => ⟨x, .inr h⟩⟩
/-- There is no element with `False`. -/
@[simp] theorem exists_false : ¬∃ _a : α, False := fun ⟨_, h⟩ => h
/-- An implication from a nonempty type to a constant proposition is that proposition. -/
theorem forall_const (α : Sort u) [i : Nonempty α] {b : Prop} : (α → b) ↔ b := ⟨fun h => (match i with | ⟨a⟩ => h a), fun h _ => h⟩
attribute [simp] forall_const
/-- Over a nonempty type the existence of an element with a constant proposition is that proposition. -/
@[simp] theorem exists_const (α : Sort u) [i : Nonempty α] {b : Prop} : (∃ _ : α, b) ↔ b := ⟨fun ⟨_, h⟩ => h, fun h => match i with | ⟨a⟩ => ⟨a, h⟩⟩
/-- A property of all `a` with `a = a'` is the property of `a'`. -/
@[simp] theorem forall_eq : (∀ a, a = a' → p a) ↔ p a' := ⟨fun h => h a' rfl, fun h _ e => e ▸ h⟩
/-- A property of all `a` with `a' = a` is the property of `a'`. -/
@[simp] theorem forall_eq' : (∀ a, a' = a → p a) ↔ p a' := ⟨fun h => h a' rfl, fun h _ e => e ▸ h⟩
/-- There is an element equal to a given one. -/
@[simp] theorem exists_eq : ∃ a, a = a' := ⟨_, rfl⟩
/-- There is an element to which a given one is equal. -/
@[simp] theorem exists_eq' : ∃ a, a' = a := ⟨_, rfl⟩
/-- Some `a` with `a = a'` has the property exactly when `a'` has it; the equation stands on the left. -/
@[simp] theorem exists_eq_left : (∃ a, a = a' ∧ p a) ↔ p a' := ⟨fun ⟨_, e, h⟩ => e ▸ h, fun h => ⟨_, rfl, h⟩⟩
/-- Some `a` with `a = a'` has the property exactly when `a'` has it; the equation stands on the right. -/
@[simp] theorem exists_eq_right : (∃ a, p a ∧ a = a') ↔ p a' := ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨_, h, rfl⟩⟩
/-- Some `a` with `a' = a` has the property exactly when `a'` has it; the equation stands on the left. -/
@[simp] theorem exists_eq_left' : (∃ a, a' = a ∧ p a) ↔ p a' := ⟨fun ⟨_, e, h⟩ => e ▸ h, fun h => ⟨_, rfl, h⟩⟩
/-- Some `a` with `a' = a` has the property exactly when `a'` has it; the equation stands on the right. -/
@[simp] theorem exists_eq_right' : (∃ a, p a ∧ a' = a) ↔ p a' := ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨_, h, rfl⟩⟩
/-- A constant conjunct on the left moves out of an existential statement. -/
@[simp] theorem exists_and_left {b : Prop} : (∃ x, b ∧ p x) ↔ b ∧ ∃ x, p x := ⟨fun ⟨x, h, k⟩ => ⟨h, x, k⟩, fun ⟨h, x, k⟩ => ⟨x, h, k⟩⟩
/-- A constant conjunct on the right moves out of an existential statement. -/
@[simp] theorem exists_and_right {b : Prop} : (∃ x, p x ∧ b) ↔ (∃ x, p x) ∧ b := ⟨fun ⟨x, h, k⟩ => ⟨⟨x, h⟩, k⟩, fun ⟨⟨x, h⟩, k⟩ => ⟨x, h, k⟩⟩
/-- Some `a` with two properties and `a = a'` exists exactly when `a'` has both properties. -/
@[simp] theorem exists_eq_right_right {b : α → Prop} : (∃ a, p a ∧ b a ∧ a = a') ↔ p a' ∧ b a' := ⟨fun ⟨_, h, k, e⟩ => e ▸ ⟨h, k⟩, fun h => ⟨_, h.1, h.2, rfl⟩⟩
/-- Existence of an `a` that is `a'` or satisfies `q`, and has `p`, splits into the two cases. -/
@[simp] theorem exists_eq_or_imp : (∃ a, (a = a' ∨ q a) ∧ p a) ↔ p a' ∨ ∃ a, q a ∧ p a :=
  ⟨fun ⟨a, h, k⟩ => h.elim (fun e => .inl (e ▸ k)) (fun h => .inr ⟨a, h, k⟩), fun h => h.elim (fun k => ⟨_, .inl rfl, k⟩) fun ⟨a, h, k⟩ => ⟨a, .inr h, k⟩⟩
/-- A property of all `a` that are `a'` or satisfy `q` splits into the two cases. -/
@[simp] theorem forall_eq_or_imp : (∀ a, a = a' ∨ q a → p a) ↔ p a' ∧ ∀ a, q a → p a :=
  ⟨fun h => ⟨h _ (.inl rfl), fun a k => h a (.inr k)⟩, fun h a k => k.elim (fun e => e ▸ h.1) (h.2 a)⟩
/-- A property of every `b` with `f a = b` for some `a` is that property of all values `f a`. -/
@[simp] theorem forall_apply_eq_imp_iff {f : α → β} {p : β → Prop} : (∀ b a, f a = b → p b) ↔ ∀ a, p (f a) := ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩
/-- A property of every `b` with `b = f a` for some `a` is that property of all values `f a`. -/
@[simp] theorem forall_eq_apply_imp_iff {f : α → β} {p : β → Prop} : (∀ b a, b = f a → p b) ↔ ∀ a, p (f a) := ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩
/-- A property of every `b` with `f a = b`, `p a`, is that property of the values `f a` at all `a` with `p a`. -/
@[simp] theorem forall_apply_eq_imp_iff₂ {f : α → β} {p : α → Prop} {q : β → Prop} : (∀ b a, p a → f a = b → q b) ↔ ∀ a, p a → q (f a) :=
  ⟨fun h a k => h _ a k rfl, fun h _ a k e => e ▸ h a k⟩
/-- Some value of `f` has a property exactly when some `f a` does. -/
@[simp] theorem exists_exists_eq_and {f : α → β} {p : β → Prop} : (∃ b, (∃ a, f a = b) ∧ p b) ↔ ∃ a, p (f a) :=
  ⟨fun ⟨_, ⟨a, e⟩, h⟩ => ⟨a, e ▸ h⟩, fun ⟨a, h⟩ => ⟨_, ⟨a, rfl⟩, h⟩⟩
/-- Some value of `f` at an `a` with `p a` has a property exactly when there is an `a` with `p a` and `q (f a)`. -/
@[simp] theorem exists_exists_and_eq_and {f : α → β} {p : α → Prop} {q : β → Prop} : (∃ b, (∃ a, p a ∧ f a = b) ∧ q b) ↔ ∃ a, p a ∧ q (f a) :=
  ⟨fun ⟨_, ⟨a, h, e⟩, k⟩ => ⟨a, h, e ▸ k⟩, fun ⟨a, h, k⟩ => ⟨_, ⟨a, h, rfl⟩, k⟩⟩
/-- There is an `x` with `f x = f a`. -/
@[simp] theorem exists_apply_eq_apply (f : α → β) (a : α) : ∃ x, f x = f a := ⟨a, rfl⟩
/-- There is an `x` with `f a = f x`. -/
@[simp] theorem exists_apply_eq_apply' (f : α → β) (a : α) : ∃ x, f a = f x := ⟨a, rfl⟩
/-- A property holds for all elements or fails for some. -/
theorem forall_or_exists_not (p : α → Prop) : (∀ a, p a) ∨ ∃ a, ¬p a := by rw [← not_forall]; exact Classical.em _
/-- A property holds for some element or fails for all. -/
theorem exists_or_forall_not (p : α → Prop) : (∃ a, p a) ∨ ∀ a, ¬p a := by rw [← not_exists]; exact Classical.em _
/-- A constant disjunct on the left moves out of a universal statement. -/
theorem forall_or_left {q : Prop} : (∀ x, q ∨ p x) ↔ q ∨ ∀ x, p x := by by_cases h : q <;> simp [h]
/-- A constant disjunct on the right moves out of a universal statement. -/
theorem forall_or_right {q : Prop} : (∀ x, p x ∨ q) ↔ (∀ x, p x) ∨ q := by by_cases h : q <;> simp [h]
/-- The existence of a proof of `a` together with `b` is the conjunction of `a` and `b`. -/
@[simp] theorem exists_prop {a b : Prop} : (∃ _h : a, b) ↔ a ∧ b := ⟨fun ⟨h, k⟩ => ⟨h, k⟩, fun h => ⟨h.1, h.2⟩⟩
/-- Over the proofs of a true proposition, an existential statement is its instance. -/
theorem exists_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∃ h' : p, q h') ↔ q h := ⟨fun ⟨_, k⟩ => k, fun k => ⟨h, k⟩⟩
/-- An existential statement over proofs of `True` is its instance at the trivial proof. -/
@[simp] theorem exists_true_left {p : True → Prop} : (∃ x, p x) ↔ p trivial := exists_prop_of_true trivial
/-- A universal statement over proofs of `True` is its instance at the trivial proof. -/
@[simp] theorem forall_true_left (p : True → Prop) : (∀ x, p x) ↔ p trivial := ⟨fun h => h _, fun h _ => h⟩
/-- A universal statement over proofs of `False` is true. -/
@[simp] theorem forall_false (p : False → Prop) : (∀ h : False, p h) = True := eq_true fun h => h.elim
/-- Over the proofs of a true proposition, a universal statement is its instance. -/
theorem forall_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∀ h' : p, q h') ↔ q h := ⟨fun k => k h, fun k _ => k⟩
/-- Over the proofs of a false proposition, every universal statement is true. -/
theorem forall_prop_of_false {p : Prop} {q : p → Prop} (h : ¬p) : (∀ h' : p, q h') ↔ True := ⟨fun _ => trivial, fun _ k => absurd k h⟩
/-- Every `x` has some `y` with `r x y` exactly when a function chooses such a `y`. -/
theorem Classical.skolem {β : α → Sort v} {r : (x : α) → β x → Prop} : (∀ x, ∃ y, r x y) ↔ ∃ f : (x : α) → β x, ∀ x, r x (f x) :=
  ⟨fun h => ⟨fun x => Classical.choose (h x), fun x => Classical.choose_spec (h x)⟩, fun ⟨f, h⟩ x => ⟨f x, h x⟩⟩
/-- The axiom of choice: if every `x` has some `y` with `r x y`, a function chooses such a `y`. -/
theorem Classical.axiomOfChoice {β : α → Sort v} {r : (x : α) → β x → Prop} (h : ∀ x, ∃ y, r x y) : ∃ f : (x : α) → β x, ∀ x, r x (f x) :=
  Classical.skolem.1 h
/-- A disjunction says, classically, that the right side holds when the left one is false. -/
theorem Classical.or_iff_not_imp_left {a b : Prop} : a ∨ b ↔ (¬a → b) := _root_.or_iff_not_imp_left
/-- De Morgan's law, classically: a conjunction is false exactly when one of its sides is. -/
theorem Classical.not_and_iff_not_or_not {a b : Prop} : ¬(a ∧ b) ↔ ¬a ∨ ¬b := not_and_or
/-- Classical proof by contradiction: a proposition holds when its negation leads to `False`. -/
theorem Classical.by_contradiction {p : Prop} (h : ¬p → False) : p := Classical.byContradiction h
end

/-! ## if-then-else -/
section
variable {α : Sort u} {c : Prop} [Decidable c]
/-- An `if` with the same value in both branches is that value. -/
@[simp] theorem ite_self (a : α) : (if c then a else a) = a := by by_cases h : c <;> simp [h, if_pos, if_neg]
/-- An `if` over a negated condition is the `if` with the branches exchanged. -/
theorem ite_not (p : Prop) [Decidable p] (x y : α) : ite (¬p) x y = ite p y x := by
  by_cases h : p
  · rw [if_pos h, if_neg (not_not.2 h)]
  · rw [if_neg h, if_pos h]
attribute [simp] ite_not
/-- An `if` equals its first branch exactly when the branches agree in case the condition fails. -/
@[simp] theorem ite_eq_left_iff {a b : α} : (if c then a else b) = a ↔ ¬c → b = a := by
  by_cases h : c
  · rw [if_pos h]; exact ⟨fun _ k => absurd h k, fun _ => rfl⟩
  · rw [if_neg h]; exact ⟨fun e _ => e, fun e => e h⟩
/-- An `if` equals its second branch exactly when the branches agree in case the condition holds. -/
@[simp] theorem ite_eq_right_iff {a b : α} : (if c then a else b) = b ↔ c → a = b := by
  by_cases h : c
  · rw [if_pos h]; exact ⟨fun e _ => e, fun e => e h⟩
  · rw [if_neg h]; exact ⟨fun _ k => absurd k h, fun _ => rfl⟩
/-- An `if` equals `d` exactly when the branch taken equals `d`. -/
theorem ite_eq_iff {a b d : α} : (if c then a else b) = d ↔ c ∧ a = d ∨ ¬c ∧ b = d := by
  by_cases h : c
  · rw [if_pos h]; simp [h]
  · rw [if_neg h]; simp [h]
/-- An `if` equals one of its two branches. -/
theorem ite_eq_or_eq (c : Prop) [Decidable c] (a b : α) : ite c a b = a ∨ ite c a b = b := by
  by_cases h : c
  · exact .inl (if_pos h)
  · exact .inr (if_neg h)
/-- A function may be moved into the branches of an `if`. -/
theorem apply_ite {β : Sort v} (f : α → β) (P : Prop) [Decidable P] (x y : α) : f (ite P x y) = ite P (f x) (f y) := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]
/-- A function may be moved into the branches of a dependent `if`. -/
theorem apply_dite {β : Sort v} (f : α → β) (P : Prop) [Decidable P] (x : P → α) (y : ¬P → α) : f (dite P x y) = dite P (fun h => f (x h)) (fun h => f (y h)) := by
  by_cases h : P
  · rw [dif_pos h, dif_pos h]
  · rw [dif_neg h, dif_neg h]
/-- An `if` between functions is applied by applying both branches. -/
theorem ite_apply {β : Sort v} (f g : α → β) (P : Prop) [Decidable P] (a : α) : (ite P f g) a = ite P (f a) (g a) := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]
/-- A dependent `if` over `True` is its first branch. -/
@[simp] theorem dite_true {d : Decidable True} {t : True → α} {e : ¬True → α} : dite True t e = t trivial := dif_pos trivial
/-- A dependent `if` over `False` is its second branch. -/
@[simp] theorem dite_false {d : Decidable False} {t : False → α} {e : ¬False → α} : dite False t e = e not_false := dif_neg not_false
/-- A dependent `if` whose branches ignore the proof is an ordinary `if`. -/
@[simp] theorem dite_eq_ite {a b : α} : (dite c (fun _ => a) (fun _ => b)) = ite c a b := rfl
end
/-- The proposition `if p then True else q` says that `q` holds when `p` fails. -/
@[simp] theorem if_true_left {p q : Prop} [Decidable p] : (if p then True else q) ↔ (¬p → q) := by by_cases h : p <;> simp [h, if_pos, if_neg]
/-- The proposition `if p then False else q` says that `p` fails and `q` holds. -/
@[simp] theorem if_false_left {p q : Prop} [Decidable p] : (if p then False else q) ↔ ¬p ∧ q := by by_cases h : p <;> simp [h, if_pos, if_neg]
/-- The proposition `if p then q else True` says that `p` implies `q`. -/
@[simp] theorem if_true_right {p q : Prop} [Decidable p] : (if p then q else True) ↔ (p → q) := by by_cases h : p <;> simp [h, if_pos, if_neg]
/-- The proposition `if p then q else False` says that `p` and `q` hold. -/
@[simp] theorem if_false_right {p q : Prop} [Decidable p] : (if p then q else False) ↔ p ∧ q := by by_cases h : p <;> simp [h, if_pos, if_neg]
/-- An `if` between propositions as a disjunction of its two cases. -/
theorem ite_prop_iff_or {p q r : Prop} [Decidable p] : (if p then q else r) ↔ (p ∧ q) ∨ (¬p ∧ r) := by by_cases h : p <;> simp [h, if_pos, if_neg]
/-- An `if` between propositions as a conjunction of two implications. -/
theorem ite_prop_iff_and {p q r : Prop} [Decidable p] : (if p then q else r) ↔ (p → q) ∧ (¬p → r) := by by_cases h : p <;> simp [h, if_pos, if_neg]
/-- The equation `False = True` is itself equal to `False`. -/
@[simp] theorem false_eq_true : (False = True) = False := eq_false fun h => h ▸ trivial
