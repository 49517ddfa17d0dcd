prelude
import Olympiad.Finset.Extrema
set_option linter.all false
set_option autoImplicit false
universe u v w

/-! Sums and products over `Fin n` once more, and the number of elements of finite types. -/

namespace Finset
variable {α : Type u} {β : Type v}
/-- Every finite set lies in the set of all elements. -/
theorem subset_univ [Fintype α] (s : Finset α) : s ⊆ univ := fun x _ => mem_univ x
/-- A finite set with all elements is the set of all elements. -/
theorem eq_univ_iff_forall [Fintype α] {s : Finset α} : s = univ ↔ ∀ x, x ∈ s :=
  ⟨fun h x => h ▸ mem_univ x, fun h => ext fun x => ⟨fun _ => mem_univ x, fun _ => h x⟩⟩
end Finset
open Finset
/-- The elements of `Fin n`, as numbers. -/
theorem Fin.image_val_univ (n : ℕ) : image Fin.val (univ : Finset (Fin n)) = range n := ext fun x => by
  rw [mem_image, mem_range]
  exact ⟨fun ⟨i, _, e⟩ => e ▸ i.isLt, fun h => ⟨⟨x, h⟩, mem_univ _, rfl⟩⟩
/-- `Fin (n + 1)` is 0 and the successors. -/
theorem Fin.univ_succ (n : ℕ) : (univ : Finset (Fin (n + 1))) = insert 0 (image Fin.succ univ) := ext fun x => by
  rw [mem_insert, mem_image]
  refine ⟨fun _ => ?_, fun _ => mem_univ x⟩
  obtain ⟨x, hx⟩ := x
  cases x with
  | zero => exact .inl (Fin.ext (Fin.val_zero _).symm)
  | succ x => exact .inr ⟨⟨x, Nat.lt_of_succ_lt_succ hx⟩, mem_univ _, rfl⟩
/-- `Fin (n + 1)` is its last element and those before. -/
theorem Fin.univ_castSuccEmb (n : ℕ) : (univ : Finset (Fin (n + 1))) = insert (Fin.last n) (image Fin.castSucc univ) := ext fun x => by
  rw [mem_insert, mem_image]
  refine ⟨fun _ => ?_, fun _ => mem_univ x⟩
  rcases (by have := x.isLt; omega : x.val = n ∨ x.val < n) with h | h
  · exact .inl (Fin.ext h)
  · exact .inr ⟨⟨x.val, h⟩, mem_univ _, Fin.ext rfl⟩
section
variable {β : Type v} [AddCommMonoid β]
/-- A sum over `Fin n` of values at numbers. -/
theorem Fin.sum_univ_eq_sum_range (f : ℕ → β) (n : ℕ) : ∑ i : Fin n, f ↑i = ∑ i ∈ range n, f i := by
  rw [← Fin.image_val_univ n, sum_image fun x _ y _ e => Fin.ext e]
/-- A sum with five terms. -/
theorem Fin.sum_univ_five (f : Fin 5 → β) : ∑ i, f i = f 0 + f 1 + f 2 + f 3 + f 4 := by rw [Fin.sum_univ_castSucc, Fin.sum_univ_four]; rfl
/-- A sum with six terms. -/
theorem Fin.sum_univ_six (f : Fin 6 → β) : ∑ i, f i = f 0 + f 1 + f 2 + f 3 + f 4 + f 5 := by rw [Fin.sum_univ_castSucc, Fin.sum_univ_five]; rfl
end
section
variable {β : Type v} [CommMonoid β]
/-- A product over `Fin n` of values at numbers. -/
theorem Fin.prod_univ_eq_prod_range (f : ℕ → β) (n : ℕ) : ∏ i : Fin n, f ↑i = ∏ i ∈ range n, f i := by
  rw [← Fin.image_val_univ n, prod_image fun x _ y _ e => Fin.ext e]
/-- A product over a range, as one over `Fin n`. -/
theorem Finset.prod_range {n : ℕ} (f : ℕ → β) : ∏ i ∈ range n, f i = ∏ i : Fin n, f ↑i := (Fin.prod_univ_eq_prod_range f n).symm
/-- The empty product over `Fin 0`. -/
@[simp] theorem Fin.prod_univ_zero (f : Fin 0 → β) : ∏ i, f i = 1 := rfl
/-- Split off the first factor. -/
theorem Fin.prod_univ_succ {n : ℕ} (f : Fin (n + 1) → β) : ∏ i, f i = f 0 * ∏ i : Fin n, f i.succ := by
  rw [Fin.univ_succ, prod_insert, prod_image fun x _ y _ e => Fin.succ_inj.1 e]
  intro h
  obtain ⟨x, _, e⟩ := mem_image.1 h
  exact Fin.succ_ne_zero x e
/-- Split off the last factor. -/
theorem Fin.prod_univ_castSucc {n : ℕ} (f : Fin (n + 1) → β) : ∏ i, f i = (∏ i : Fin n, f i.castSucc) * f (Fin.last n) := by
  rw [Fin.univ_castSuccEmb, prod_insert, prod_image (g := Fin.castSucc) fun x _ y _ e => Fin.ext (show x.castSucc.val = y.castSucc.val from congrArg Fin.val e), CommMonoid.mul_comm]
  intro h
  obtain ⟨x, _, e⟩ := mem_image.1 h
  have e : x.castSucc.val = n := congrArg Fin.val e
  rw [Fin.val_castSucc] at e
  exact absurd x.isLt (by omega)
/-- A product with one factor. -/
theorem Fin.prod_univ_one (f : Fin 1 → β) : ∏ i, f i = f 0 := by rw [Fin.prod_univ_succ, Fin.prod_univ_zero]; exact CommMonoid.mul_one _
/-- A product with two factors. -/
@[simp] theorem Fin.prod_univ_two (f : Fin 2 → β) : ∏ i, f i = f 0 * f 1 := by rw [Fin.prod_univ_castSucc, Fin.prod_univ_one]; rfl
/-- A product with three factors. -/
theorem Fin.prod_univ_three (f : Fin 3 → β) : ∏ i, f i = f 0 * f 1 * f 2 := by rw [Fin.prod_univ_castSucc, Fin.prod_univ_two]; rfl
end
/-- `Fin n` has `n` elements. -/
@[simp] theorem Fintype.card_fin (n : ℕ) : Fintype.card (Fin n) = n := by
  show Finset.card _ = n
  rw [card_eq_sum_ones, Fin.sum_univ_eq_sum_range (fun _ => 1) n, ← card_eq_sum_ones, card_range]
/-- `Fin n` has `n` elements. -/
@[simp] theorem Finset.card_fin (n : ℕ) : (univ : Finset (Fin n)).card = n := Fintype.card_fin n
/-- There are two truth values. -/
@[simp] theorem Fintype.card_bool : Fintype.card Bool = 2 := rfl
/-- Counting pairs. -/
@[simp] theorem Fintype.card_prod (α : Type u) (β : Type v) [Fintype α] [Fintype β] : Fintype.card (α × β) = Fintype.card α * Fintype.card β :=
  card_product univ univ
/-- **Pigeonhole principle** for finite types. -/
theorem Fintype.exists_ne_map_eq_of_card_lt {α : Type u} {β : Type v} [Fintype α] [Fintype β] (f : α → β) (h : Fintype.card β < Fintype.card α) :
    ∃ x y, x ≠ y ∧ f x = f y := by
  obtain ⟨x, _, y, _, hne, e⟩ := exists_ne_map_eq_of_card_lt_of_maps_to (s := univ) (t := univ) h fun a _ => mem_univ (f a)
  exact ⟨x, y, hne, e⟩
