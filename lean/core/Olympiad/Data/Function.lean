prelude
import Olympiad.Simp.Logic
set_option linter.all false
set_option autoImplicit false
universe u v w x
/-! # Functions: composition, injections, inverses, update, iteration -/
@[inline] def flip {α : Sort u} {β : Sort v} {φ : Sort w} (f : α → β → φ) : β → α → φ := fun b a => f a b
namespace Function
variable {α : Sort u} {β : Sort v} {γ : Sort w}
@[simp] theorem comp_apply {f : β → γ} {g : α → β} {x : α} : comp f g x = f (g x) := rfl
@[simp] theorem const_apply {y : β} {x : α} : const α y x = y := rfl
theorem comp_def {f : β → γ} {g : α → β} : f ∘ g = fun x => f (g x) := rfl
@[simp] theorem comp_id (f : α → β) : f ∘ id = f := rfl
@[simp] theorem id_comp (f : α → β) : id ∘ f = f := rfl
theorem comp_assoc {δ : Sort x} (f : γ → δ) (g : β → γ) (h : α → β) : (f ∘ g) ∘ h = f ∘ g ∘ h := rfl
theorem id_def : @id α = fun x => x := rfl

/-- `f x = f y` implies `x = y`. -/
def Injective (f : α → β) : Prop := ∀ ⦃a₁ a₂⦄, f a₁ = f a₂ → a₁ = a₂
/-- Every value is attained. -/
def Surjective (f : α → β) : Prop := ∀ b, ∃ a, f a = b
/-- Injective and surjective. -/
def Bijective (f : α → β) : Prop := Injective f ∧ Surjective f
/-- `g` undoes `f`. -/
def LeftInverse (g : β → α) (f : α → β) : Prop := ∀ x, g (f x) = x
/-- `f` undoes `g`. -/
def RightInverse (g : β → α) (f : α → β) : Prop := LeftInverse f g
def HasLeftInverse (f : α → β) : Prop := ∃ finv : β → α, LeftInverse finv f
def HasRightInverse (f : α → β) : Prop := ∃ finv : β → α, RightInverse finv f
/-- `f (f x) = x`. -/
def Involutive {α : Sort u} (f : α → α) : Prop := ∀ x, f (f x) = x
/-- `f x = x`. -/
def IsFixedPt {α : Sort u} (f : α → α) (x : α) : Prop := f x = x
def fixedPoints {α : Type u} (f : α → α) (x : α) : Prop := IsFixedPt f x
theorem Injective.eq_iff {f : α → β} (I : Injective f) {a b : α} : f a = f b ↔ a = b := ⟨@I _ _, congrArg f⟩
theorem Injective.eq_iff' {f : α → β} (I : Injective f) {a b : α} {c : β} (h : f b = c) : f a = c ↔ a = b := h ▸ I.eq_iff
theorem Injective.ne {f : α → β} (hf : Injective f) {a₁ a₂ : α} (h : a₁ ≠ a₂) : f a₁ ≠ f a₂ := fun k => h (hf k)
theorem Injective.ne_iff {f : α → β} (hf : Injective f) {x y : α} : f x ≠ f y ↔ x ≠ y := ⟨mt (congrArg f), hf.ne⟩
theorem injective_id : Injective (@id α) := fun _ _ h => h
theorem surjective_id : Surjective (@id α) := fun a => ⟨a, rfl⟩
theorem bijective_id : Bijective (@id α) := ⟨injective_id, surjective_id⟩
theorem Injective.comp {g : β → γ} {f : α → β} (hg : Injective g) (hf : Injective f) : Injective (g ∘ f) := fun _ _ h => hf (hg h)
theorem Injective.of_comp {g : β → γ} {f : α → β} (I : Injective (g ∘ f)) : Injective f := fun _ _ h => I (congrArg g h)
theorem Surjective.comp {g : β → γ} {f : α → β} (hg : Surjective g) (hf : Surjective f) : Surjective (g ∘ f) := fun c => by
  obtain ⟨b, rfl⟩ := hg c; obtain ⟨a, rfl⟩ := hf b; exact ⟨a, rfl⟩
theorem Surjective.of_comp {g : β → γ} {f : α → β} (S : Surjective (g ∘ f)) : Surjective g := fun y => let ⟨x, h⟩ := S y; ⟨f x, h⟩
theorem Surjective.forall {f : α → β} (hf : Surjective f) {p : β → Prop} : (∀ y, p y) ↔ ∀ x, p (f x) :=
  ⟨fun h x => h (f x), fun h y => let ⟨x, hx⟩ := hf y; hx ▸ h x⟩
theorem Surjective.exists {f : α → β} (hf : Surjective f) {p : β → Prop} : (∃ y, p y) ↔ ∃ x, p (f x) :=
  ⟨fun ⟨y, hy⟩ => let ⟨x, hx⟩ := hf y; ⟨x, hx.symm ▸ hy⟩, fun ⟨x, hx⟩ => ⟨f x, hx⟩⟩
theorem Bijective.comp {g : β → γ} {f : α → β} (hg : Bijective g) (hf : Bijective f) : Bijective (g ∘ f) := ⟨hg.1.comp hf.1, hg.2.comp hf.2⟩
theorem Bijective.injective {f : α → β} (hf : Bijective f) : Injective f := hf.1
theorem Bijective.surjective {f : α → β} (hf : Bijective f) : Surjective f := hf.2
theorem LeftInverse.injective {g : β → α} {f : α → β} (h : LeftInverse g f) : Injective f := fun a b e => (h a).symm.trans ((congrArg g e).trans (h b))
theorem LeftInverse.surjective {g : β → α} {f : α → β} (h : LeftInverse g f) : Surjective g := fun x => ⟨f x, h x⟩
theorem RightInverse.injective {g : β → α} {f : α → β} (h : RightInverse g f) : Injective g := LeftInverse.injective h
theorem RightInverse.surjective {g : β → α} {f : α → β} (h : RightInverse g f) : Surjective f := LeftInverse.surjective h
theorem LeftInverse.comp_eq_id {g : β → α} {f : α → β} (h : LeftInverse g f) : g ∘ f = id := funext h
theorem Injective.hasLeftInverse {α : Type u} {β : Type v} [i : Nonempty α] {f : α → β} (hf : Injective f) : HasLeftInverse f := by
  have : ∀ b, ∃ a, (∃ a', f a' = b) → f a = b := fun b => by
    by_cases h : ∃ a', f a' = b
    · obtain ⟨a, ha⟩ := h; exact ⟨a, fun _ => ha⟩
    · exact match i with | ⟨a⟩ => ⟨a, fun k => absurd k h⟩
  obtain ⟨g, hg⟩ := Classical.axiomOfChoice this
  exact ⟨g, fun x => hf (hg (f x) ⟨x, rfl⟩)⟩
theorem Surjective.hasRightInverse {f : α → β} (hf : Surjective f) : HasRightInverse f := by
  obtain ⟨g, hg⟩ := Classical.axiomOfChoice hf; exact ⟨g, hg⟩
/-- A right inverse of a surjection. -/
noncomputable def surjInv {f : α → β} (h : Surjective f) (b : β) : α := Classical.choose (h b)
theorem surjInv_eq {f : α → β} (h : Surjective f) (b : β) : f (surjInv h b) = b := Classical.choose_spec (h b)
theorem Involutive.comp_self {α : Sort u} {f : α → α} (h : Involutive f) : f ∘ f = id := funext h
theorem Involutive.injective {α : Sort u} {f : α → α} (h : Involutive f) : Injective f := LeftInverse.injective h
theorem Involutive.surjective {α : Sort u} {f : α → α} (h : Involutive f) : Surjective f := fun x => ⟨f x, h x⟩
theorem Involutive.bijective {α : Sort u} {f : α → α} (h : Involutive f) : Bijective f := ⟨h.injective, h.surjective⟩
/-- Cantor: no function onto the predicates. -/
theorem cantor_surjective {α : Type u} (f : α → α → Prop) : ¬Surjective f := fun h => by
  obtain ⟨a, ha⟩ := h (fun x => ¬ f x x)
  have e := congrFun ha a
  by_cases k : f a a
  · exact (e ▸ k : ¬ f a a) k
  · exact k (e ▸ k)

/-- `f` with the value at `a'` replaced by `v`. -/
def update {β : α → Sort v} [DecidableEq α] (f : ∀ a, β a) (a' : α) (v : β a') (a : α) : β a := if h : a = a' then h ▸ v else f a
@[simp] theorem update_self {β : α → Sort v} [DecidableEq α] (a : α) (v : β a) (f : ∀ a, β a) : update f a v a = v := by
  unfold update; rw [dif_pos rfl]
@[simp] theorem update_of_ne {β : α → Sort v} [DecidableEq α] {a a' : α} (h : a ≠ a') (v : β a') (f : ∀ a, β a) : update f a' v a = f a := by
  unfold update; rw [dif_neg h]
theorem update_apply {β : Sort v} [DecidableEq α] (f : α → β) (a' : α) (b : β) (a : α) : update f a' b a = if a = a' then b else f a := by
  by_cases h : a = a'
  · subst h; rw [update_self, if_pos rfl]
  · rw [update_of_ne h, if_neg h]
@[simp] theorem update_eq_self {β : α → Sort v} [DecidableEq α] (a : α) (f : ∀ a, β a) : update f a (f a) = f := by
  funext x
  by_cases h : x = a
  · subst h; rw [update_self]
  · rw [update_of_ne h]
end Function

/-! ## Iteration -/
/-- `f^[n] x = f (f (… (f x)))`, written `f^[n]`. -/
def Nat.iterate {α : Sort u} (op : α → α) : Nat → α → α
  | 0, a => a
  | n + 1, a => iterate op n (op a)
notation:max f "^[" n "]" => Nat.iterate f n
namespace Function
variable {α : Type u} (f : α → α)
@[simp] theorem iterate_zero : f^[0] = id := rfl
theorem iterate_zero_apply (x : α) : f^[0] x = x := rfl
@[simp] theorem iterate_succ (n : Nat) : f^[n + 1] = f^[n] ∘ f := rfl
theorem iterate_succ_apply (n : Nat) (x : α) : f^[n + 1] x = f^[n] (f x) := rfl
@[simp] theorem iterate_id (n : Nat) : (id : α → α)^[n] = id := by
  induction n with
  | zero => rfl
  | succ n ih => rw [iterate_succ, ih]; rfl
theorem iterate_one : f^[1] = f := rfl
theorem iterate_add_apply (m n : Nat) (x : α) : f^[m + n] x = f^[m] (f^[n] x) := by
  induction n generalizing x with
  | zero => rfl
  | succ n ih => exact ih (f x)
theorem iterate_add (m n : Nat) : f^[m + n] = f^[m] ∘ f^[n] := funext (iterate_add_apply f m n)
theorem iterate_succ_apply' (n : Nat) (x : α) : f^[n + 1] x = f (f^[n] x) := by
  rw [Nat.add_comm, iterate_add_apply]; rfl
theorem iterate_succ' (n : Nat) : f^[n + 1] = f ∘ f^[n] := funext (iterate_succ_apply' f n)
theorem iterate_mul (m n : Nat) : f^[m * n] = (f^[m])^[n] := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_succ, iterate_add, ih]; rfl
theorem iterate_fixed {f : α → α} {x : α} (h : f x = x) (n : Nat) : f^[n] x = x := by
  induction n with
  | zero => rfl
  | succ n ih => rw [iterate_succ_apply, h, ih]
theorem Injective.iterate {f : α → α} (hf : Injective f) (n : Nat) : Injective (f^[n]) := by
  induction n with
  | zero => exact injective_id
  | succ n ih => exact ih.comp hf
theorem Surjective.iterate {f : α → α} (hf : Surjective f) (n : Nat) : Surjective (f^[n]) := by
  induction n with
  | zero => exact surjective_id
  | succ n ih => exact ih.comp hf
end Function
