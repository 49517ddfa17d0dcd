prelude
import Olympiad.Set.Basic
set_option linter.all false
set_option autoImplicit false
universe u v w

/-! Lemmas on sets. -/

namespace Set
variable {α : Type u} {β : Type v} {s t r : Set α} {a b : α}
/-- Membership in a set given by a property. -/
@[simp] theorem mem_setOf_eq {a : α} {p : α → Prop} : (a ∈ {x | p x}) = p a := rfl
/-- Membership in a set given by a property. -/
theorem mem_setOf {a : α} {p : α → Prop} : a ∈ {x | p x} ↔ p a := .rfl
/-- Membership, unfolded. -/
theorem mem_def {a : α} {s : Set α} : a ∈ s ↔ s a := .rfl
/-- A set is the set of its elements. -/
@[simp] theorem setOf_mem_eq {s : Set α} : {x | x ∈ s} = s := rfl
/-- Every element lies in `univ`. -/
@[simp] theorem mem_univ (x : α) : x ∈ (univ : Set α) := trivial
/-- Nothing lies in the empty set. -/
@[simp] theorem mem_empty_iff_false (x : α) : x ∈ (∅ : Set α) ↔ False := .rfl
/-- Nothing lies in the empty set. -/
theorem notMem_empty (x : α) : x ∉ (∅ : Set α) := id
/-- Membership in `insert a s`. -/
@[simp] theorem mem_insert_iff {x a : α} {s : Set α} : x ∈ insert a s ↔ x = a ∨ x ∈ s := .rfl
/-- What was inserted is there. -/
theorem mem_insert (x : α) (s : Set α) : x ∈ insert x s := .inl rfl
/-- Insertion keeps what was there. -/
theorem mem_insert_of_mem {x : α} {s : Set α} (y : α) (h : x ∈ s) : x ∈ insert y s := .inr h
/-- Membership in `{b}`. -/
@[simp] theorem mem_singleton_iff {a b : α} : a ∈ ({b} : Set α) ↔ a = b := .rfl
/-- `a` lies in `{a}`. -/
theorem mem_singleton (a : α) : a ∈ ({a} : Set α) := rfl
/-- An element of `{y}` is `y`. -/
theorem eq_of_mem_singleton {x y : α} (h : x ∈ ({y} : Set α)) : x = y := h
/-- Membership in a union. -/
@[simp] theorem mem_union (x : α) (a b : Set α) : x ∈ a ∪ b ↔ x ∈ a ∨ x ∈ b := .rfl
/-- Elements of the left set lie in the union. -/
theorem mem_union_left {x : α} {a : Set α} (b : Set α) (h : x ∈ a) : x ∈ a ∪ b := .inl h
/-- Elements of the right set lie in the union. -/
theorem mem_union_right {x : α} {b : Set α} (a : Set α) (h : x ∈ b) : x ∈ a ∪ b := .inr h
/-- Membership in an intersection. -/
@[simp] theorem mem_inter_iff (x : α) (a b : Set α) : x ∈ a ∩ b ↔ x ∈ a ∧ x ∈ b := .rfl
/-- Membership in a difference. -/
@[simp] theorem mem_diff {s t : Set α} (x : α) : x ∈ s \ t ↔ x ∈ s ∧ x ∉ t := .rfl
/-- What `s ⊆ t` means. -/
theorem subset_def : s ⊆ t ↔ ∀ x, x ∈ s → x ∈ t := .rfl
/-- A set is a subset of itself. -/
theorem Subset.refl (a : Set α) : a ⊆ a := fun _ h => h
/-- A set is a subset of itself. -/
theorem Subset.rfl {s : Set α} : s ⊆ s := fun _ h => h
/-- `⊆` is transitive. -/
theorem Subset.trans {a b c : Set α} (ab : a ⊆ b) (bc : b ⊆ c) : a ⊆ c := fun _ h => bc (ab h)
/-- Two sets that contain each other are equal. -/
theorem Subset.antisymm {a b : Set α} (h₁ : a ⊆ b) (h₂ : b ⊆ a) : a = b := ext fun x => ⟨fun h => h₁ h, fun h => h₂ h⟩
/-- Equality by two inclusions. -/
theorem Subset.antisymm_iff {a b : Set α} : a = b ↔ a ⊆ b ∧ b ⊆ a :=
  ⟨fun e => e ▸ ⟨Subset.refl a, Subset.refl a⟩, fun h => Subset.antisymm h.1 h.2⟩
/-- Elements of a subset lie in the set. -/
theorem mem_of_subset_of_mem {s₁ s₂ : Set α} {a : α} (h : s₁ ⊆ s₂) : a ∈ s₁ → a ∈ s₂ := fun k => h k
/-- The empty set is a subset of every set. -/
@[simp] theorem empty_subset (s : Set α) : ∅ ⊆ s := fun _ h => h.elim
/-- Every set is a subset of `univ`. -/
@[simp] theorem subset_univ (s : Set α) : s ⊆ univ := fun _ _ => trivial
/-- A set is empty when it has no elements. -/
theorem eq_empty_iff_forall_notMem {s : Set α} : s = ∅ ↔ ∀ x, x ∉ s :=
  ⟨fun e x h => by rw [e] at h; exact h, fun h => ext fun x => ⟨fun k => h x k, False.elim⟩⟩
/-- A set is everything when every element lies in it. -/
theorem eq_univ_iff_forall {s : Set α} : s = univ ↔ ∀ x, x ∈ s :=
  ⟨fun e x => e ▸ trivial, fun h => ext fun x => ⟨fun _ => trivial, fun _ => h x⟩⟩
/-- An intersection lies in its left part. -/
theorem inter_subset_left {s t : Set α} : s ∩ t ⊆ s := fun _ h => h.1
/-- An intersection lies in its right part. -/
theorem inter_subset_right {s t : Set α} : s ∩ t ⊆ t := fun _ h => h.2
/-- The left part lies in a union. -/
theorem subset_union_left {s t : Set α} : s ⊆ s ∪ t := fun _ h => .inl h
/-- The right part lies in a union. -/
theorem subset_union_right {s t : Set α} : t ⊆ s ∪ t := fun _ h => .inr h
/-- `∪` is commutative. -/
theorem union_comm (a b : Set α) : a ∪ b = b ∪ a := ext fun _ => ⟨Or.symm, Or.symm⟩
/-- `∩` is commutative. -/
theorem inter_comm (a b : Set α) : a ∩ b = b ∩ a := ext fun _ => ⟨And.symm, And.symm⟩
/-- The order of insertion does not matter. -/
theorem insert_comm (a b : α) (s : Set α) : insert a (insert b s) = insert b (insert a s) := ext fun _ =>
  ⟨fun h => h.elim (.inr ∘ .inl) (·.elim .inl (.inr ∘ .inr)), fun h => h.elim (.inr ∘ .inl) (·.elim .inl (.inr ∘ .inr))⟩
/-- `{a, b} = {b, a}`. -/
theorem pair_comm (a b : α) : ({a, b} : Set α) = {b, a} := ext fun _ => ⟨Or.symm, Or.symm⟩
/-- `{a} ⊆ s` means `a ∈ s`. -/
theorem singleton_subset_iff {a : α} {s : Set α} : {a} ⊆ s ↔ a ∈ s := ⟨fun h => h rfl, fun h _ e => e ▸ h⟩
/-- Sets with one element are equal when the elements are. -/
@[simp] theorem singleton_eq_singleton_iff {x y : α} : ({x} : Set α) = {y} ↔ x = y :=
  ⟨fun h => by have : x ∈ ({y} : Set α) := h ▸ (rfl : x = x); exact this, fun h => h ▸ rfl⟩
/-- What it is to have an element. -/
theorem nonempty_def : s.Nonempty ↔ ∃ x, x ∈ s := .rfl
/-- To have an element is not to be empty. -/
theorem nonempty_iff_ne_empty : s.Nonempty ↔ s ≠ ∅ :=
  ⟨fun ⟨x, h⟩ e => by rw [e] at h; exact h, fun h => Classical.byContradiction fun k => h (eq_empty_iff_forall_notMem.2 fun x hx => k ⟨x, hx⟩)⟩
/-- A set with exactly one element. -/
theorem eq_singleton_iff_unique_mem : s = {a} ↔ a ∈ s ∧ ∀ x, x ∈ s → x = a :=
  ⟨fun e => e ▸ ⟨rfl, fun _ h => h⟩, fun ⟨h, k⟩ => ext fun x => ⟨k x, fun e => (show x = a from e) ▸ h⟩⟩
/-- Membership in an image. -/
@[simp] theorem mem_image (f : α → β) (s : Set α) (y : β) : y ∈ f '' s ↔ ∃ x, x ∈ s ∧ f x = y := .rfl
/-- The value of an element lies in the image. -/
theorem mem_image_of_mem (f : α → β) {x : α} {a : Set α} (h : x ∈ a) : f x ∈ f '' a := ⟨x, h, rfl⟩
/-- Membership in a preimage. -/
@[simp] theorem mem_preimage {f : α → β} {s : Set β} {a : α} : a ∈ f ⁻¹' s ↔ f a ∈ s := .rfl
/-- Membership in the set of values. -/
@[simp] theorem mem_range {ι : Sort w} {f : ι → α} {x : α} : x ∈ range f ↔ ∃ y, f y = x := .rfl
/-- A value lies in the set of values. -/
theorem mem_range_self {ι : Sort w} {f : ι → α} (i : ι) : f i ∈ range f := ⟨i, rfl⟩
instance decidableSetOf (a : α) (p : α → Prop) [Decidable (p a)] : Decidable (a ∈ {a | p a}) := inferInstanceAs (Decidable (p a))
section
variable [LE α] [LT α]
/-- `Icc a b = {x | a ≤ x ≤ b}` -/
def Icc (a b : α) : Set α := {x | a ≤ x ∧ x ≤ b}
/-- `Ico a b = {x | a ≤ x < b}` -/
def Ico (a b : α) : Set α := {x | a ≤ x ∧ x < b}
/-- `Ioc a b = {x | a < x ≤ b}` -/
def Ioc (a b : α) : Set α := {x | a < x ∧ x ≤ b}
/-- `Ioo a b = {x | a < x < b}` -/
def Ioo (a b : α) : Set α := {x | a < x ∧ x < b}
/-- `Iic b = {x | x ≤ b}` -/
def Iic (b : α) : Set α := {x | x ≤ b}
/-- `Iio b = {x | x < b}` -/
def Iio (b : α) : Set α := {x | x < b}
/-- `Ici a = {x | a ≤ x}` -/
def Ici (a : α) : Set α := {x | a ≤ x}
/-- `Ioi a = {x | a < x}` -/
def Ioi (a : α) : Set α := {x | a < x}
variable {x : α}
/-- Membership in `Icc a b`. -/
@[simp] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := .rfl
/-- Membership in `Ico a b`. -/
@[simp] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := .rfl
/-- Membership in `Ioc a b`. -/
@[simp] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := .rfl
/-- Membership in `Ioo a b`. -/
@[simp] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := .rfl
/-- Membership in `Iic b`. -/
@[simp] theorem mem_Iic : x ∈ Iic b ↔ x ≤ b := .rfl
/-- Membership in `Iio b`. -/
@[simp] theorem mem_Iio : x ∈ Iio b ↔ x < b := .rfl
/-- Membership in `Ici a`. -/
@[simp] theorem mem_Ici : x ∈ Ici a ↔ a ≤ x := .rfl
/-- Membership in `Ioi a`. -/
@[simp] theorem mem_Ioi : x ∈ Ioi a ↔ a < x := .rfl
end
end Set
