prelude
import Olympiad.Finset.Lemmas
import Olympiad.BigOperators.Lemmas
import Olympiad.Data.Function
set_option linter.all false
set_option autoImplicit false
universe u v w

/-! Counting: cardinalities of unions, images, products; bijections; sets with few elements. -/

namespace Finset
variable {α : Type u} {β : Type v} {γ : Type w} {s t r : Finset α} {a b c : α}
/-! ## Small sets -/
/-- A set with elements has a positive count. -/
theorem card_ne_zero : s.card ≠ 0 ↔ s.Nonempty := by rw [← card_pos, Nat.pos_iff_ne_zero]
/-- A set with elements has a positive count. -/
theorem Nonempty.card_pos (h : s.Nonempty) : 0 < s.card := Finset.card_pos.2 h
/-- A set with an element has a positive count. -/
theorem card_ne_zero_of_mem (h : a ∈ s) : s.card ≠ 0 := card_ne_zero.2 ⟨a, h⟩
/-- The count is monotone. -/
theorem card_mono (h : s ⊆ t) : s.card ≤ t.card := card_le_card h
/-- One element more counts at most one more. -/
theorem card_insert_le [DecidableEq α] (a : α) (s : Finset α) : (insert a s).card ≤ s.card + 1 := by
  by_cases h : a ∈ s
  · have := card_insert_of_mem h; omega
  · exact Nat.le_of_eq (card_insert_of_notMem h)
/-- The count after inserting. -/
theorem card_insert_eq_ite [DecidableEq α] : (insert a s).card = if a ∈ s then s.card else s.card + 1 := by
  by_cases h : a ∈ s
  · rw [if_pos h, card_insert_of_mem h]
  · rw [if_neg h, card_insert_of_notMem h]
/-- Two different elements. -/
@[simp] theorem card_pair [DecidableEq α] (h : a ≠ b) : ({a, b} : Finset α).card = 2 := by
  rw [card_insert_of_notMem fun k => h (mem_singleton.1 k), card_singleton]
/-- Erasing an element lowers the count. -/
theorem card_erase_lt_of_mem [DecidableEq α] (h : a ∈ s) : (s.erase a).card < s.card := by
  have := card_erase_add_one h; omega
/-- Erasing never raises the count. -/
theorem card_erase_le [DecidableEq α] : (s.erase a).card ≤ s.card := card_le_card (erase_subset a s)
/-- A set with one more element than `n`. -/
theorem card_eq_succ [DecidableEq α] {n : ℕ} : s.card = n + 1 ↔ ∃ a t, a ∉ t ∧ insert a t = s ∧ t.card = n := by
  constructor
  · intro h
    obtain ⟨a, ha⟩ := card_pos.1 (show 0 < s.card by omega)
    exact ⟨a, s.erase a, notMem_erase a s, insert_erase ha, by have := card_erase_add_one ha; omega⟩
  · rintro ⟨a, t, h, rfl, k⟩
    rw [card_insert_of_notMem h, k]
/-- Exactly one element. -/
theorem card_eq_one : s.card = 1 ↔ ∃ a, s = {a} := by
  classical
  constructor
  · intro h
    obtain ⟨a, t, _, rfl, k⟩ := card_eq_succ.1 h
    exact ⟨a, by rw [card_eq_zero.1 k, insert_emptyc_eq]⟩
  · rintro ⟨a, rfl⟩; exact card_singleton a
/-- Exactly two elements. -/
theorem card_eq_two [DecidableEq α] : s.card = 2 ↔ ∃ x y, x ≠ y ∧ s = {x, y} := by
  constructor
  · intro h
    obtain ⟨a, t, k, rfl, l⟩ := card_eq_succ.1 h
    obtain ⟨b, rfl⟩ := card_eq_one.1 l
    exact ⟨a, b, fun e => k (mem_singleton.2 e), rfl⟩
  · rintro ⟨x, y, h, rfl⟩; exact card_pair h
/-- Exactly three elements. -/
theorem card_eq_three [DecidableEq α] : s.card = 3 ↔ ∃ x y z, x ≠ y ∧ x ≠ z ∧ y ≠ z ∧ s = {x, y, z} := by
  constructor
  · intro h
    obtain ⟨a, t, k, rfl, l⟩ := card_eq_succ.1 h
    obtain ⟨b, c, hbc, rfl⟩ := card_eq_two.1 l
    exact ⟨a, b, c, fun e => k (e ▸ mem_insert_self _ _), fun e => k (mem_insert.2 (.inr (mem_singleton.2 e))), hbc, rfl⟩
  · rintro ⟨x, y, z, h1, h2, h3, rfl⟩
    rw [card_insert_of_notMem, card_pair h3]
    intro k; rcases mem_insert.1 k with k | k
    · exact h1 k
    · exact h2 (mem_singleton.1 k)
/-- At most one element: all are equal. -/
theorem card_le_one : s.card ≤ 1 ↔ ∀ a, a ∈ s → ∀ b, b ∈ s → a = b := by
  classical
  constructor
  · intro h a ha b hb
    apply Classical.byContradiction; intro n
    have := card_le_card (s := {a, b}) (t := s) fun x hx => (mem_insert.1 hx).elim (fun e => e ▸ ha) fun k => (mem_singleton.1 k) ▸ hb
    rw [card_pair n] at this; omega
  · intro h
    rcases eq_empty_or_nonempty s with rfl | ⟨a, ha⟩
    · rw [card_empty]; omega
    · rw [show s = {a} from eq_singleton_iff_unique_mem.2 ⟨ha, fun x hx => h x hx a ha⟩, card_singleton]
/-- At least two elements: two of them differ. -/
theorem one_lt_card : 1 < s.card ↔ ∃ a, a ∈ s ∧ ∃ b, b ∈ s ∧ a ≠ b := by
  rw [← Nat.not_le, card_le_one]
  constructor
  · intro h
    apply Classical.byContradiction; intro k
    exact h fun a ha b hb => Classical.byContradiction fun n => k ⟨a, ha, b, hb, n⟩
  · rintro ⟨a, ha, b, hb, n⟩ h; exact n (h a ha b hb)
/-- In the larger set lies an element outside of the smaller. -/
theorem exists_mem_notMem_of_card_lt_card (h : s.card < t.card) : ∃ e, e ∈ t ∧ e ∉ s := by
  apply Classical.byContradiction; intro k
  have : t ⊆ s := fun a ha => Classical.byContradiction fun n => k ⟨a, ha, n⟩
  have := card_le_card this; omega

/-! ## Unions, differences, filters -/
section
variable [DecidableEq α]
/-- Counting a disjoint union. -/
theorem card_union_of_disjoint (h : Disjoint s t) : (s ∪ t).card = s.card + t.card := by
  rw [card_eq_sum_ones, sum_union (disjoint_left.1 h), ← card_eq_sum_ones, ← card_eq_sum_ones]
/-- Counting a difference and what was taken away. -/
theorem card_sdiff_add_card_eq_card (h : s ⊆ t) : (t \ s).card + s.card = t.card := by
  rw [← card_union_of_disjoint sdiff_disjoint, sdiff_union_of_subset h]
/-- Counting a difference. -/
theorem card_sdiff_of_subset (h : s ⊆ t) : (t \ s).card = t.card - s.card := by
  have := card_sdiff_add_card_eq_card h; omega
/-- Counting a union: common elements count twice. -/
theorem card_union_add_card_inter (s t : Finset α) : (s ∪ t).card + (s ∩ t).card = s.card + t.card := by
  have h1 : s ∪ t = s ∪ (t \ (s ∩ t)) := ext fun x => by
    simp only [mem_union, mem_sdiff, mem_inter]
    exact ⟨fun h => h.elim .inl fun k => (Classical.em (x ∈ s)).imp id fun n => ⟨k, fun i => n i.1⟩, fun h => h.imp id And.left⟩
  have h2 : Disjoint s (t \ (s ∩ t)) := disjoint_left.2 fun x hx k => (mem_sdiff.1 k).2 (mem_inter.2 ⟨hx, (mem_sdiff.1 k).1⟩)
  have h3 := card_sdiff_add_card_eq_card (inter_subset_right (s := s) (t := t))
  rw [h1, card_union_of_disjoint h2]; omega
/-- Counting a union. -/
theorem card_union (s t : Finset α) : (s ∪ t).card = s.card + t.card - (s ∩ t).card := by
  have := card_union_add_card_inter s t; omega
/-- A union has at most as many elements as the two sets together. -/
theorem card_union_le (s t : Finset α) : (s ∪ t).card ≤ s.card + t.card := by
  have := card_union_add_card_inter s t; omega
end
/-- Counting those with and those without a property. -/
theorem filter_card_add_filter_neg_card_eq_card (p : α → Prop) [∀ a, Decidable (p a)] :
    (filter p s).card + (filter (fun a => ¬ p a) s).card = s.card := by
  rw [card_eq_sum_ones, card_eq_sum_ones, sum_filter_add_sum_filter_not, ← card_eq_sum_ones]
/-- Counting those with and those without a property. -/
theorem card_filter_add_card_filter_not (p : α → Prop) [∀ a, Decidable (p a)] :
    (filter p s).card + (filter (fun a => ¬ p a) s).card = s.card := filter_card_add_filter_neg_card_eq_card p

/-! ## Images and bijections -/
/-- An image under a map that is injective on the set has as many elements. -/
theorem card_image_of_injOn' [DecidableEq β] {f : α → β} (H : ∀ x, x ∈ s → ∀ y, y ∈ s → f x = f y → x = y) : (image f s).card = s.card := by
  rw [card_eq_sum_ones, sum_image H, ← card_eq_sum_ones]
/-- An image under an injective map has as many elements. -/
theorem card_image_of_injective [DecidableEq β] (s : Finset α) {f : α → β} (H : Function.Injective f) : (image f s).card = s.card :=
  card_image_of_injOn' fun _ _ _ _ h => H h
/-- An injective map into a set: it has at least as many elements. -/
theorem card_le_card_of_injOn {t : Finset β} (f : α → β) (hf : ∀ a, a ∈ s → f a ∈ t) (f_inj : ∀ a, a ∈ s → ∀ b, b ∈ s → f a = f b → a = b) :
    s.card ≤ t.card := by
  classical
  rw [← card_image_of_injOn' f_inj]; exact card_le_card (image_subset_iff.2 hf)
/-- A surjective map onto a set: it has at most as many elements. -/
theorem card_le_card_of_surjOn' {t : Finset β} (f : α → β) (hf : ∀ b, b ∈ t → ∃ a, a ∈ s ∧ f a = b) : t.card ≤ s.card := by
  classical
  exact Nat.le_trans (card_le_card fun b hb => mem_image.2 (hf b hb)) (card_image_le (f := f) (s := s))
/-- Sums over sets in bijection. -/
theorem sum_nbij {M : Type w} [AddCommMonoid M] {t : Finset β} {f : α → M} {g : β → M} (i : α → β) (hi : ∀ a, a ∈ s → i a ∈ t)
    (i_inj : ∀ a, a ∈ s → ∀ b, b ∈ s → i a = i b → a = b) (i_surj : ∀ b, b ∈ t → ∃ a, a ∈ s ∧ i a = b)
    (h : ∀ a, a ∈ s → f a = g (i a)) : ∑ x ∈ s, f x = ∑ x ∈ t, g x := by
  classical
  rw [show t = image i s from ext fun b => ⟨fun hb => mem_image.2 (i_surj b hb), fun hb => let ⟨a, ha, e⟩ := mem_image.1 hb; e ▸ hi a ha⟩,
    sum_image i_inj]
  exact sum_congr rfl h
/-- Sums over sets in bijection, the inverse given. -/
theorem sum_nbij' {M : Type w} [AddCommMonoid M] {t : Finset β} {f : α → M} {g : β → M} (i : α → β) (j : β → α) (hi : ∀ a, a ∈ s → i a ∈ t)
    (hj : ∀ a, a ∈ t → j a ∈ s) (left_inv : ∀ a, a ∈ s → j (i a) = a) (right_inv : ∀ a, a ∈ t → i (j a) = a)
    (h : ∀ a, a ∈ s → f a = g (i a)) : ∑ x ∈ s, f x = ∑ x ∈ t, g x :=
  sum_nbij i hi (fun a ha b hb e => by rw [← left_inv a ha, ← left_inv b hb, e]) (fun b hb => ⟨j b, hj b hb, right_inv b hb⟩) h
/-- Sums over sets in bijection. -/
theorem sum_bij {M : Type w} [AddCommMonoid M] {t : Finset β} {f : α → M} {g : β → M} (i : (a : α) → a ∈ s → β) (hi : ∀ a ha, i a ha ∈ t)
    (i_inj : ∀ a₁ ha₁ a₂ ha₂, i a₁ ha₁ = i a₂ ha₂ → a₁ = a₂) (i_surj : ∀ b, b ∈ t → ∃ a ha, i a ha = b)
    (h : ∀ a ha, f a = g (i a ha)) : ∑ x ∈ s, f x = ∑ x ∈ t, g x := by
  classical
  by_cases hs : s.Nonempty
  · obtain ⟨x, hx⟩ := hs
    refine sum_nbij (fun a => if k : a ∈ s then i a k else i x hx) ?_ ?_ ?_ ?_
    · intro a ha; show (if k : a ∈ s then i a k else i x hx) ∈ t; rw [dif_pos ha]; exact hi a ha
    · intro a ha b hb e
      have e : (if k : a ∈ s then i a k else i x hx) = (if k : b ∈ s then i b k else i x hx) := e
      rw [dif_pos ha, dif_pos hb] at e; exact i_inj a ha b hb e
    · intro b hb
      obtain ⟨a, ha, e⟩ := i_surj b hb
      exact ⟨a, ha, by show (if k : a ∈ s then i a k else i x hx) = b; rw [dif_pos ha]; exact e⟩
    · intro a ha; show _ = g (if k : a ∈ s then i a k else i x hx); rw [dif_pos ha]; exact h a ha
  · have e : s = ∅ := not_nonempty_iff_eq_empty.1 hs
    have e' : t = ∅ := eq_empty_of_forall_notMem fun b hb => let ⟨a, ha, _⟩ := i_surj b hb; hs ⟨a, ha⟩
    rw [e, e', sum_empty, sum_empty]
/-- Sets in bijection have as many elements. -/
theorem card_bij {t : Finset β} (i : (a : α) → a ∈ s → β) (hi : ∀ a ha, i a ha ∈ t)
    (i_inj : ∀ a₁ ha₁ a₂ ha₂, i a₁ ha₁ = i a₂ ha₂ → a₁ = a₂) (i_surj : ∀ b, b ∈ t → ∃ a ha, i a ha = b) : s.card = t.card := by
  rw [card_eq_sum_ones, card_eq_sum_ones]; exact sum_bij i hi i_inj i_surj fun _ _ => rfl
/-- Sets in bijection have as many elements. -/
theorem card_nbij {t : Finset β} (i : α → β) (hi : ∀ a, a ∈ s → i a ∈ t) (i_inj : ∀ a, a ∈ s → ∀ b, b ∈ s → i a = i b → a = b)
    (i_surj : ∀ b, b ∈ t → ∃ a, a ∈ s ∧ i a = b) : s.card = t.card := by
  rw [card_eq_sum_ones, card_eq_sum_ones]; exact sum_nbij i hi i_inj i_surj fun _ _ => rfl
/-- Sets in bijection have as many elements, the inverse given. -/
theorem card_nbij' {t : Finset β} (i : α → β) (j : β → α) (hi : ∀ a, a ∈ s → i a ∈ t) (hj : ∀ a, a ∈ t → j a ∈ s)
    (left_inv : ∀ a, a ∈ s → j (i a) = a) (right_inv : ∀ a, a ∈ t → i (j a) = a) : s.card = t.card := by
  rw [card_eq_sum_ones, card_eq_sum_ones]; exact sum_nbij' i j hi hj left_inv right_inv fun _ _ => rfl
/-! ## Products of sets -/
/-- A sum over pairs, one coordinate after the other. -/
theorem sum_product {M : Type w} [AddCommMonoid M] (s : Finset α) (t : Finset β) (f : α × β → M) : ∑ x ∈ s ×ˢ t, f x = ∑ x ∈ s, ∑ y ∈ t, f (x, y) := by
  classical
  induction s using Finset.induction_on with
  | empty =>
    rw [sum_empty, show (∅ : Finset α) ×ˢ t = ∅ from eq_empty_of_forall_notMem fun p hp => notMem_empty _ (mem_product.1 hp).1, sum_empty]
  | insert a s h ih =>
    have e : insert a s ×ˢ t = image (fun b => (a, b)) t ∪ s ×ˢ t := ext fun p => by
      rw [mem_union, mem_product, mem_insert, mem_image, mem_product]
      constructor
      · rintro ⟨h | h, k⟩
        · exact .inl ⟨p.2, k, by rw [← h]⟩
        · exact .inr ⟨h, k⟩
      · rintro (⟨b, hb, rfl⟩ | k)
        · exact ⟨.inl rfl, hb⟩
        · exact ⟨.inr k.1, k.2⟩
    rw [e, sum_union, sum_insert h, ih, sum_image]
    · intro x _ y _ e; exact congrArg Prod.snd e
    · intro p hp k
      obtain ⟨b, _, rfl⟩ := mem_image.1 hp
      exact h (mem_product.1 k).1
/-- A sum over pairs, one coordinate after the other. -/
theorem sum_product' {M : Type w} [AddCommMonoid M] (s : Finset α) (t : Finset β) (f : α → β → M) : ∑ x ∈ s ×ˢ t, f x.1 x.2 = ∑ x ∈ s, ∑ y ∈ t, f x y :=
  sum_product s t fun p => f p.1 p.2
/-- Counting pairs. -/
@[simp] theorem card_product (s : Finset α) (t : Finset β) : (s ×ˢ t).card = s.card * t.card := by
  rw [card_eq_sum_ones, sum_product]
  exact sum_const_nat fun _ _ => (card_eq_sum_ones t).symm
end Finset
