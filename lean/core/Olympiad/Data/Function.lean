prelude
import Olympiad.Simp.Logic
set_option linter.all false
set_option autoImplicit false
universe u v w x
/-! # Functions: composition, injections, inverses, update, iteration -/
@[inline] def flip {α : Sort u} {β : Sort v} {φ : Sort w} (f : α → β → φ) : β → α → φ := fun b a => f a b
namespace Function
variable {α : Sort u} {β : Sort v} {γ : Sort w}
/-- The value of a composite at `x` is `f (g x)`. -/
@[simp] theorem comp_apply {f : β → γ} {g : α → β} {x : α} : comp f g x = f (g x) := rfl
/-- The value of a constant function is the constant. -/
@[simp] theorem const_apply {y : β} {x : α} : const α y x = y := rfl
/-- The composite `f ∘ g` is the function `x ↦ f (g x)`. -/
theorem comp_def {f : β → γ} {g : α → β} : f ∘ g = fun x => f (g x) := rfl
/-- The identity is neutral for composition on the right. -/
@[simp] theorem comp_id (f : α → β) : f ∘ id = f := rfl
/-- The identity is neutral for composition on the left. -/
@[simp] theorem id_comp (f : α → β) : id ∘ f = f := rfl
/-- Composition of functions is associative. -/
theorem comp_assoc {δ : Sort x} (f : γ → δ) (g : β → γ) (h : α → β) : (f ∘ g) ∘ h = f ∘ g ∘ h := rfl
/-- The identity is the function `x ↦ x`. -/
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
/-- Some function `finv` undoes `f`: `finv (f x) = x`. -/
def HasLeftInverse (f : α → β) : Prop := ∃ finv : β → α, LeftInverse finv f
/-- Some function `finv` is undone by `f`: `f (finv y) = y`. -/
def HasRightInverse (f : α → β) : Prop := ∃ finv : β → α, RightInverse finv f
/-- `f (f x) = x`. -/
def Involutive {α : Sort u} (f : α → α) : Prop := ∀ x, f (f x) = x
/-- `f x = x`. -/
def IsFixedPt {α : Sort u} (f : α → α) (x : α) : Prop := f x = x
/-- The set of fixed points of `f`, as a predicate. -/
def fixedPoints {α : Type u} (f : α → α) (x : α) : Prop := IsFixedPt f x
/-- Values of an injective function are equal exactly when the arguments are. -/
theorem Injective.eq_iff {f : α → β} (I : Injective f) {a b : α} : f a = f b ↔ a = b := ⟨@I _ _, congrArg f⟩
/-- If `f b = c` and `f` is injective, then `f a = c` exactly when `a = b`. -/
theorem Injective.eq_iff' {f : α → β} (I : Injective f) {a b : α} {c : β} (h : f b = c) : f a = c ↔ a = b := h ▸ I.eq_iff
/-- An injective function takes different arguments to different values. -/
theorem Injective.ne {f : α → β} (hf : Injective f) {a₁ a₂ : α} (h : a₁ ≠ a₂) : f a₁ ≠ f a₂ := fun k => h (hf k)
/-- Values of an injective function differ exactly when the arguments differ. -/
theorem Injective.ne_iff {f : α → β} (hf : Injective f) {x y : α} : f x ≠ f y ↔ x ≠ y := ⟨mt (congrArg f), hf.ne⟩
/-- The identity function is injective. -/
theorem injective_id : Injective (@id α) := fun _ _ h => h
/-- The identity function is surjective. -/
theorem surjective_id : Surjective (@id α) := fun a => ⟨a, rfl⟩
/-- The identity function is bijective. -/
theorem bijective_id : Bijective (@id α) := ⟨injective_id, surjective_id⟩
/-- A composite of injective functions is injective. -/
theorem Injective.comp {g : β → γ} {f : α → β} (hg : Injective g) (hf : Injective f) : Injective (g ∘ f) := fun _ _ h => hf (hg h)
/-- If `g ∘ f` is injective, so is `f`. -/
theorem Injective.of_comp {g : β → γ} {f : α → β} (I : Injective (g ∘ f)) : Injective f := fun _ _ h => I (congrArg g h)
/-- A composite of surjective functions is surjective. -/
theorem Surjective.comp {g : β → γ} {f : α → β} (hg : Surjective g) (hf : Surjective f) : Surjective (g ∘ f) := fun c => by
  obtain ⟨b, rfl⟩ := hg c; obtain ⟨a, rfl⟩ := hf b; exact ⟨a, rfl⟩
/-- If `g ∘ f` is surjective, so is `g`. -/
theorem Surjective.of_comp {g : β → γ} {f : α → β} (S : Surjective (g ∘ f)) : Surjective g := fun y => let ⟨x, h⟩ := S y; ⟨f x, h⟩
/-- For a surjective `f`, a statement holds for all `y` exactly when it holds for all values `f x`. -/
theorem Surjective.forall {f : α → β} (hf : Surjective f) {p : β → Prop} : (∀ y, p y) ↔ ∀ x, p (f x) :=
  ⟨fun h x => h (f x), fun h y => let ⟨x, hx⟩ := hf y; hx ▸ h x⟩
/-- For a surjective `f`, some `y` has a property exactly when some value `f x` has it. -/
theorem Surjective.exists {f : α → β} (hf : Surjective f) {p : β → Prop} : (∃ y, p y) ↔ ∃ x, p (f x) :=
  ⟨fun ⟨y, hy⟩ => let ⟨x, hx⟩ := hf y; ⟨x, hx.symm ▸ hy⟩, fun ⟨x, hx⟩ => ⟨f x, hx⟩⟩
/-- A composite of bijective functions is bijective. -/
theorem Bijective.comp {g : β → γ} {f : α → β} (hg : Bijective g) (hf : Bijective f) : Bijective (g ∘ f) := ⟨hg.1.comp hf.1, hg.2.comp hf.2⟩
/-- A bijective function is injective. -/
theorem Bijective.injective {f : α → β} (hf : Bijective f) : Injective f := hf.1
/-- A bijective function is surjective. -/
theorem Bijective.surjective {f : α → β} (hf : Bijective f) : Surjective f := hf.2
/-- A function with a left inverse is injective. -/
theorem LeftInverse.injective {g : β → α} {f : α → β} (h : LeftInverse g f) : Injective f := fun a b e => (h a).symm.trans ((congrArg g e).trans (h b))
/-- A left inverse of a function is surjective. -/
theorem LeftInverse.surjective {g : β → α} {f : α → β} (h : LeftInverse g f) : Surjective g := fun x => ⟨f x, h x⟩
/-- A right inverse of a function is injective. -/
theorem RightInverse.injective {g : β → α} {f : α → β} (h : RightInverse g f) : Injective g := LeftInverse.injective h
/-- A function with a right inverse is surjective. -/
theorem RightInverse.surjective {g : β → α} {f : α → β} (h : RightInverse g f) : Surjective f := LeftInverse.surjective h
/-- A left inverse composed after its function is the identity. -/
theorem LeftInverse.comp_eq_id {g : β → α} {f : α → β} (h : LeftInverse g f) : g ∘ f = id := funext h
/-- An injective function on a nonempty type has a left inverse. -/
theorem Injective.hasLeftInverse {α : Type u} {β : Type v} [i : Nonempty α] {f : α → β} (hf : Injective f) : HasLeftInverse f := by
  have : ∀ b, ∃ a, (∃ a', f a' = b) → f a = b := fun b => by
    by_cases h : ∃ a', f a' = b
    · obtain ⟨a, ha⟩ := h; exact ⟨a, fun _ => ha⟩
    · exact match i with | ⟨a⟩ => ⟨a, fun k => absurd k h⟩
  obtain ⟨g, hg⟩ := Classical.axiomOfChoice this
  exact ⟨g, fun x => hf (hg (f x) ⟨x, rfl⟩)⟩
/-- A surjective function has a right inverse. -/
theorem Surjective.hasRightInverse {f : α → β} (hf : Surjective f) : HasRightInverse f := by
  obtain ⟨g, hg⟩ := Classical.axiomOfChoice hf; exact ⟨g, hg⟩
/-- A right inverse of a surjection. -/
noncomputable def surjInv {f : α → β} (h : Surjective f) (b : β) : α := Classical.choose (h b)
/-- The chosen preimage of `b` under a surjection is mapped to `b`. -/
theorem surjInv_eq {f : α → β} (h : Surjective f) (b : β) : f (surjInv h b) = b := Classical.choose_spec (h b)
/-- An involution composed with itself is the identity. -/
theorem Involutive.comp_self {α : Sort u} {f : α → α} (h : Involutive f) : f ∘ f = id := funext h
/-- An involution is injective. -/
theorem Involutive.injective {α : Sort u} {f : α → α} (h : Involutive f) : Injective f := LeftInverse.injective h
/-- An involution is surjective. -/
theorem Involutive.surjective {α : Sort u} {f : α → α} (h : Involutive f) : Surjective f := fun x => ⟨f x, h x⟩
/-- An involution is bijective. -/
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
/-- A function updated at `a` has the new value at `a`. -/
@[simp] theorem update_self {β : α → Sort v} [DecidableEq α] (a : α) (v : β a) (f : ∀ a, β a) : update f a v a = v := by
  unfold update; rw [dif_pos rfl]
/-- A function updated at `a'` keeps its value at every other argument. -/
@[simp] theorem update_of_ne {β : α → Sort v} [DecidableEq α] {a a' : α} (h : a ≠ a') (v : β a') (f : ∀ a, β a) : update f a' v a = f a := by
  unfold update; rw [dif_neg h]
/-- An updated function has the new value at the updated argument and the old values elsewhere. -/
theorem update_apply {β : Sort v} [DecidableEq α] (f : α → β) (a' : α) (b : β) (a : α) : update f a' b a = if a = a' then b else f a := by
  by_cases h : a = a'
  · subst h; rw [update_self, if_pos rfl]
  · rw [update_of_ne h, if_neg h]
/-- Updating a function at `a` with its own value there changes nothing. -/
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
/-- The zeroth iterate of a function is the identity. -/
@[simp] theorem iterate_zero : f^[0] = id := rfl
/-- The zeroth iterate takes `x` to `x`. -/
theorem iterate_zero_apply (x : α) : f^[0] x = x := rfl
/-- The iterate of order `n + 1` is the `n`-th iterate after one application of `f`. -/
@[simp] theorem iterate_succ (n : Nat) : f^[n + 1] = f^[n] ∘ f := rfl
/-- Iterating `n + 1` times from `x` is iterating `n` times from `f x`. -/
theorem iterate_succ_apply (n : Nat) (x : α) : f^[n + 1] x = f^[n] (f x) := rfl
/-- Every iterate of the identity is the identity. -/
@[simp] theorem iterate_id (n : Nat) : (id : α → α)^[n] = id := by
  induction n with
  | zero => rfl
  | succ n ih => rw [iterate_succ, ih]; rfl
/-- The first iterate of a function is the function itself. -/
theorem iterate_one : f^[1] = f := rfl
/-- Iterating `m + n` times from `x` is iterating `m` times from the `n`-th iterate of `x`. -/
theorem iterate_add_apply (m n : Nat) (x : α) : f^[m + n] x = f^[m] (f^[n] x) := by
  induction n generalizing x with
  | zero => rfl
  | succ n ih => exact ih (f x)
/-- The iterate of order `m + n` is the composite of the `m`-th and the `n`-th iterate. -/
theorem iterate_add (m n : Nat) : f^[m + n] = f^[m] ∘ f^[n] := funext (iterate_add_apply f m n)
/-- Iterating `n + 1` times from `x` applies `f` to the `n`-th iterate of `x`. -/
theorem iterate_succ_apply' (n : Nat) (x : α) : f^[n + 1] x = f (f^[n] x) := by
  rw [Nat.add_comm, iterate_add_apply]; rfl
/-- The iterate of order `n + 1` is `f` applied after the `n`-th iterate. -/
theorem iterate_succ' (n : Nat) : f^[n + 1] = f ∘ f^[n] := funext (iterate_succ_apply' f n)
/-- The iterate of order `m * n` is the `n`-th iterate of the `m`-th iterate. -/
theorem iterate_mul (m n : Nat) : f^[m * n] = (f^[m])^[n] := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_succ, iterate_add, ih]; rfl
/-- A fixed point of `f` is fixed by every iterate of `f`. -/
theorem iterate_fixed {f : α → α} {x : α} (h : f x = x) (n : Nat) : f^[n] x = x := by
  induction n with
  | zero => rfl
  | succ n ih => rw [iterate_succ_apply, h, ih]
/-- Every iterate of an injective function is injective. -/
theorem Injective.iterate {f : α → α} (hf : Injective f) (n : Nat) : Injective (f^[n]) := by
  induction n with
  | zero => exact injective_id
  | succ n ih => exact ih.comp hf
/-- Every iterate of a surjective function is surjective. -/
theorem Surjective.iterate {f : α → α} (hf : Surjective f) (n : Nat) : Surjective (f^[n]) := by
  induction n with
  | zero => exact surjective_id
  | succ n ih => exact ih.comp hf
end Function
