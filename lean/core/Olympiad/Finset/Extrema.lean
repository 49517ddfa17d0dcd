prelude
import Olympiad.NumberTheory.TotientLemmas
import Olympiad.BigOperators.Fin
set_option linter.all false
set_option autoImplicit false
universe u v w

/-! Greatest and least elements of finite sets, elements where a function is greatest or least, unions of families of
finite sets, and counting by fibres and multiples. -/

namespace Finset
variable {α : Type u} {β : Type v}
/-! ## Greatest and least elements -/
section
variable [LE α] [Std.IsLinearOrder α]
/-- The greatest element of a finite set that is not empty. -/
noncomputable def max' (s : Finset α) (H : s.Nonempty) : α := Classical.choose (exists_max_image s id H)
/-- The least element of a finite set that is not empty. -/
noncomputable def min' (s : Finset α) (H : s.Nonempty) : α := Classical.choose (exists_min_image s id H)
variable (s : Finset α) (H : s.Nonempty) {x : α}
/-- The greatest element is an element. -/
theorem max'_mem : s.max' H ∈ s := (Classical.choose_spec (exists_max_image s id H)).1
/-- The least element is an element. -/
theorem min'_mem : s.min' H ∈ s := (Classical.choose_spec (exists_min_image s id H)).1
/-- No element is above the greatest. -/
theorem le_max' (x : α) (H2 : x ∈ s) : x ≤ s.max' ⟨x, H2⟩ := (Classical.choose_spec (exists_max_image s id ⟨x, H2⟩)).2 x H2
/-- No element is below the least. -/
theorem min'_le (x : α) (H2 : x ∈ s) : s.min' ⟨x, H2⟩ ≤ x := (Classical.choose_spec (exists_min_image s id ⟨x, H2⟩)).2 x H2
/-- A bound of all elements bounds the greatest. -/
theorem max'_le (x : α) (H2 : ∀ y, y ∈ s → y ≤ x) : s.max' H ≤ x := H2 _ (max'_mem s H)
/-- A bound of all elements bounds the least. -/
theorem le_min' (x : α) (H2 : ∀ y, y ∈ s → x ≤ y) : x ≤ s.min' H := H2 _ (min'_mem s H)
/-- The bounds of the greatest element. -/
theorem max'_le_iff : s.max' H ≤ x ↔ ∀ y, y ∈ s → y ≤ x :=
  ⟨fun h y hy => le_trans (le_max' s y hy) h, max'_le s H x⟩
/-- The bounds of the least element. -/
theorem le_min'_iff : x ≤ s.min' H ↔ ∀ y, y ∈ s → x ≤ y :=
  ⟨fun h y hy => le_trans h (min'_le s y hy), le_min' s H x⟩
/-- What determines the greatest element. -/
theorem max'_eq_of_forall_le (hx : x ∈ s) (h : ∀ y, y ∈ s → y ≤ x) : s.max' H = x :=
  le_antisymm (max'_le s H x h) (le_max' s x hx)
/-- What determines the least element. -/
theorem min'_eq_of_forall_le (hx : x ∈ s) (h : ∀ y, y ∈ s → x ≤ y) : s.min' H = x :=
  le_antisymm (min'_le s x hx) (le_min' s H x h)
end

/-! ## Unions of families -/
section
variable [DecidableEq β]
/-- The union of the sets `t x` for `x` in `s`. -/
noncomputable def biUnion (s : Finset α) (t : α → Finset β) : Finset β :=
  fold (· ∪ ·) (fun a b => union_comm a b) (fun a b c => union_assoc a b c) ∅ t s
/-- The union of no sets. -/
@[simp] theorem biUnion_empty {t : α → Finset β} : biUnion ∅ t = ∅ := rfl
/-- The union of a family with one more set. -/
@[simp] theorem biUnion_insert [DecidableEq α] {s : Finset α} {t : α → Finset β} {a : α} : (insert a s).biUnion t = t a ∪ s.biUnion t := by
  have new : ∀ s : Finset α, a ∉ s → (insert a s).biUnion t = t a ∪ s.biUnion t := fun s h => (fold_insert h).trans (union_comm _ _)
  by_cases h : a ∈ s
  · rw [insert_eq_of_mem h, ← insert_erase h, new _ (notMem_erase a s), ← union_assoc, union_self]
  · exact new s h
/-- Membership in the union of a family. -/
@[simp] theorem mem_biUnion {s : Finset α} {t : α → Finset β} {b : β} : b ∈ s.biUnion t ↔ ∃ a, a ∈ s ∧ b ∈ t a := by
  classical
  induction s using Finset.induction_on with
  | empty => exact ⟨fun h => (notMem_empty b h).elim, fun ⟨a, h, _⟩ => (notMem_empty a h).elim⟩
  | insert a s h ih =>
    rw [biUnion_insert, mem_union, ih]
    constructor
    · rintro (k | ⟨c, hc, k⟩)
      · exact ⟨a, mem_insert_self a s, k⟩
      · exact ⟨c, mem_insert_of_mem hc, k⟩
    · rintro ⟨c, hc, k⟩
      rcases mem_insert.1 hc with rfl | hc
      · exact .inl k
      · exact .inr ⟨c, hc, k⟩
/-- A sum over the union of disjoint sets. -/
theorem sum_biUnion {M : Type w} [AddCommMonoid M] {f : β → M} {s : Finset α} {t : α → Finset β}
    (h : ∀ x, x ∈ s → ∀ y, y ∈ s → x ≠ y → Disjoint (t x) (t y)) : ∑ x ∈ s.biUnion t, f x = ∑ x ∈ s, ∑ i ∈ t x, f i := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s hn ih =>
    rw [biUnion_insert, sum_insert hn, sum_union, ih fun x hx y hy => h x (mem_insert_of_mem hx) y (mem_insert_of_mem hy)]
    intro x hx k
    obtain ⟨c, hc, hxc⟩ := mem_biUnion.1 k
    exact disjoint_left.1 (h a (mem_insert_self a s) c (mem_insert_of_mem hc) fun e => hn (e ▸ hc)) hx hxc
/-- The number of elements of a union of disjoint sets. -/
theorem card_biUnion {s : Finset α} {t : α → Finset β} (h : ∀ x, x ∈ s → ∀ y, y ∈ s → x ≠ y → Disjoint (t x) (t y)) :
    (s.biUnion t).card = ∑ u ∈ s, (t u).card := by
  rw [card_eq_sum_ones, sum_biUnion h]; rfl
/-- The number of elements of a union. -/
theorem card_biUnion_le {s : Finset α} {t : α → Finset β} : (s.biUnion t).card ≤ ∑ a ∈ s, (t a).card := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.le_refl 0
  | insert a s hn ih =>
    rw [biUnion_insert, sum_insert hn]
    have := card_union_le (s := t a) (t := s.biUnion t)
    omega
end
/-! ## Counting -/
/-- Counting the images by the sizes of the fibres. -/
theorem card_eq_sum_card_image [DecidableEq β] (f : α → β) (s : Finset α) : s.card = ∑ b ∈ image f s, (filter (fun a => f a = b) s).card :=
  card_eq_sum_card_fiberwise fun _ h => mem_image_of_mem f h
/-- A sum, fibre by fibre. -/
theorem sum_fiberwise_of_maps_to [DecidableEq β] {M : Type w} [AddCommMonoid M] {s : Finset α} {t : Finset β} {g : α → β}
    (h : ∀ i, i ∈ s → g i ∈ t) (f : α → M) : ∑ j ∈ t, ∑ i ∈ filter (fun i => g i = j) s, f i = ∑ i ∈ s, f i := by
  have e : ∀ j, j ∈ t → ∑ i ∈ filter (fun i => g i = j) s, f i = ∑ i ∈ s, if g i = j then f i else 0 := fun j _ => sum_filter _ _
  rw [sum_congr rfl e, sum_comm]
  refine sum_congr rfl fun i hi => ?_
  rw [sum_eq_single (g i) (fun b _ hb => if_neg fun k => hb k.symm) fun k => absurd (h i hi) k, if_pos rfl]
/-- Counting pairs in a relation in two ways. -/
theorem sum_card_bipartiteAbove_eq_sum_card_bipartiteBelow (r : α → β → Prop) [∀ a b, Decidable (r a b)] {s : Finset α} {t : Finset β} :
    ∑ a ∈ s, (filter (fun b => r a b) t).card = ∑ b ∈ t, (filter (fun a => r a b) s).card := by
  simp only [card_filter]
  exact sum_comm
/-- **Pigeonhole principle**: some fibre is at least as large as the average. -/
theorem exists_le_card_fiber_of_mul_le_card_of_maps_to [DecidableEq β] {s : Finset α} {t : Finset β} {f : α → β} {n : ℕ}
    (hf : ∀ a, a ∈ s → f a ∈ t) (ht : t.Nonempty) (hn : t.card * n ≤ s.card) : ∃ y, y ∈ t ∧ n ≤ (filter (fun x => f x = y) s).card := by
  refine Classical.byContradiction fun k => ?_
  have h1 : ∑ b ∈ t, (filter (fun a => f a = b) s).card < ∑ _b ∈ t, n := sum_lt_sum_of_nonempty ht fun b hb =>
    Nat.lt_of_not_le fun h => k ⟨b, hb, h⟩
  rw [← card_eq_sum_card_fiberwise hf, sum_const_nat'] at h1
  omega
/-- A finite set has subsets of every smaller size. -/
theorem exists_subset_card_eq {s : Finset α} {n : ℕ} (hns : n ≤ s.card) : ∃ t, t ⊆ s ∧ t.card = n := by
  classical
  induction s using Finset.induction_on generalizing n with
  | empty => exact ⟨∅, Subset.refl ∅, (Nat.eq_zero_of_le_zero hns).symm⟩
  | insert a s h ih =>
    rw [card_insert_of_notMem h] at hns
    rcases (by omega : n ≤ s.card ∨ n = s.card + 1) with k | rfl
    · obtain ⟨t, ht, e⟩ := ih k
      exact ⟨t, fun x hx => mem_insert_of_mem (ht hx), e⟩
    · exact ⟨insert a s, Subset.refl _, card_insert_of_notMem h⟩
end Finset
namespace Nat
/-- The multiples of `p` from 1 to `n`. -/
theorem Ioc_filter_dvd_card_eq_div (n p : ℕ) : (Finset.filter (fun x => p ∣ x) (Finset.Ioc 0 n)).card = n / p := by
  rcases Nat.eq_zero_or_pos p with rfl | hp
  · rw [Nat.div_zero, Finset.card_eq_zero]
    refine Finset.eq_empty_of_forall_notMem fun x hx => ?_
    obtain ⟨h1, h2⟩ := Finset.mem_filter.1 hx
    have := Nat.eq_zero_of_zero_dvd h2
    have := (Finset.mem_Ioc.1 h1).1
    omega
  have e : Finset.filter (fun x => p ∣ x) (Finset.Ioc 0 n) = Finset.image (fun b => p * b) (Finset.Ioc 0 (n / p)) := Finset.ext fun a => by
    rw [Finset.mem_filter, Finset.mem_Ioc, Finset.mem_image]
    constructor
    · rintro ⟨⟨h0, h⟩, b, rfl⟩
      refine ⟨b, Finset.mem_Ioc.2 ⟨Nat.pos_of_ne_zero ?_, ?_⟩, rfl⟩
      · rintro rfl; rw [Nat.mul_zero] at h0; omega
      · exact (Nat.le_div_iff_mul_le hp).2 (by rwa [Nat.mul_comm])
    · rintro ⟨b, hb, rfl⟩
      obtain ⟨h0, h⟩ := Finset.mem_Ioc.1 hb
      refine ⟨⟨Nat.mul_pos hp h0, ?_⟩, Nat.dvd_mul_right p b⟩
      have := (Nat.le_div_iff_mul_le hp).1 h
      show p * b ≤ n
      rwa [Nat.mul_comm]
  rw [e, Finset.card_image_of_injective _ fun x y (h : p * x = p * y) => Nat.mul_left_cancel hp h, Nat.card_Ioc, Nat.sub_zero]
/-- The numbers below `n` whose successors are multiples of `p`. -/
theorem card_multiples (n p : ℕ) : (Finset.filter (fun e => p ∣ e + 1) (Finset.range n)).card = n / p := by
  rw [← Ioc_filter_dvd_card_eq_div n p]
  refine Finset.card_nbij (fun e => e + 1) (fun a ha => ?_) (fun a _ b _ e => Nat.add_right_cancel e) (fun b hb => ?_)
  · obtain ⟨h1, h2⟩ := Finset.mem_filter.1 ha
    have := Finset.mem_range.1 h1
    exact Finset.mem_filter.2 ⟨Finset.mem_Ioc.2 ⟨Nat.zero_lt_succ a, this⟩, h2⟩
  · obtain ⟨h1, h2⟩ := Finset.mem_filter.1 hb
    have h3 := Finset.mem_Ioc.1 h1
    refine ⟨b - 1, Finset.mem_filter.2 ⟨Finset.mem_range.2 (by omega), ?_⟩, by show b - 1 + 1 = b; omega⟩
    rwa [show b - 1 + 1 = b by omega]
end Nat
