prelude
import Olympiad.Finset.Interval
import Olympiad.Set.Lemmas
import Olympiad.Tactic.Logic
set_option linter.all false
set_option autoImplicit false
universe u v w

/-! The algebra of finite sets: inclusions, unions, filters, images, disjointness. -/

/-- Disjoint: nothing but the empty set lies below both. For finite sets and for sets. -/
def Disjoint {α : Type u} [LE α] [EmptyCollection α] (a b : α) : Prop := ∀ ⦃x : α⦄, x ≤ a → x ≤ b → x ≤ ∅
/-- Disjointness is symmetric. -/
@[symm] theorem Disjoint.symm {α : Type u} [LE α] [EmptyCollection α] {a b : α} (h : Disjoint a b) : Disjoint b a := fun _ k l => h l k
/-- Disjointness is symmetric. -/
theorem disjoint_comm {α : Type u} [LE α] [EmptyCollection α] {a b : α} : Disjoint a b ↔ Disjoint b a := ⟨.symm, .symm⟩

/-- Disjoint sets have no common element. -/
theorem Set.disjoint_left {α : Type u} {s t : Set α} : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ s → a ∉ t :=
  ⟨fun h a hs ht => h (x := {a}) (fun _ e => (Set.mem_singleton_iff.1 e) ▸ hs) (fun _ e => (Set.mem_singleton_iff.1 e) ▸ ht) (Set.mem_singleton a),
   fun h _ hs ht _ hx => h (hs hx) (ht hx)⟩

namespace Finset
variable {α : Type u} {β : Type v} {γ : Type w} {s t r s₁ s₂ t₁ t₂ : Finset α} {a b c : α}
section
/-- Disjoint finite sets have no common element. -/
theorem disjoint_left : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ s → a ∉ t :=
  ⟨fun h a hs ht => notMem_empty a (h (x := {a}) (fun _ e => (mem_singleton.1 e) ▸ hs) (fun _ e => (mem_singleton.1 e) ▸ ht) (mem_singleton_self a)),
   fun h _ hs ht _ hx => (h (hs hx) (ht hx)).elim⟩
/-- Disjoint finite sets have no common element. -/
theorem disjoint_right : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ t → a ∉ s := disjoint_comm.trans disjoint_left
/-- Elements of disjoint finite sets differ. -/
theorem disjoint_iff_ne : Disjoint s t ↔ ∀ a, a ∈ s → ∀ b, b ∈ t → a ≠ b :=
  disjoint_left.trans ⟨fun h a ha b hb e => h ha (e ▸ hb), fun h a ha hb => h a ha a hb rfl⟩
noncomputable instance instDecidableDisjoint [DecidableEq α] (s t : Finset α) : Decidable (Disjoint s t) :=
  decidable_of_iff (∀ a, a ∈ s → a ∉ t) disjoint_left.symm
/-- The empty set is disjoint from every finite set. -/
@[simp] theorem disjoint_empty_left (s : Finset α) : Disjoint ∅ s := disjoint_left.2 fun a h => (notMem_empty a h).elim
/-- The empty set is disjoint from every finite set. -/
@[simp] theorem disjoint_empty_right (s : Finset α) : Disjoint s ∅ := (disjoint_empty_left s).symm
/-- Filters by opposite conditions are disjoint. -/
theorem disjoint_filter {p q : α → Prop} [∀ a, Decidable (p a)] [∀ a, Decidable (q a)] :
    Disjoint (filter p s) (filter q s) ↔ ∀ x, x ∈ s → p x → ¬ q x :=
  disjoint_left.trans ⟨fun h x hx hp hq => h (mem_filter.2 ⟨hx, hp⟩) (mem_filter.2 ⟨hx, hq⟩),
    fun h x hp hq => h x (mem_filter.1 hp).1 (mem_filter.1 hp).2 (mem_filter.1 hq).2⟩
/-- Filters by opposite conditions are disjoint. -/
theorem disjoint_filter_filter_not (s t : Finset α) (p : α → Prop) [∀ a, Decidable (p a)] :
    Disjoint (filter p s) (filter (fun a => ¬ p a) t) :=
  disjoint_left.2 fun _ hp hq => (mem_filter.1 hq).2 (mem_filter.1 hp).2
end
section
variable [DecidableEq α]
/-- Disjoint finite sets meet in the empty set. -/
theorem disjoint_iff_inter_eq_empty : Disjoint s t ↔ s ∩ t = ∅ :=
  disjoint_left.trans ⟨fun h => eq_empty_of_forall_notMem fun x hx => h (mem_inter.1 hx).1 (mem_inter.1 hx).2,
    fun h a ha hb => notMem_empty a (h ▸ mem_inter.2 ⟨ha, hb⟩)⟩
/-- Disjoint from one element: it is not there. -/
@[simp] theorem disjoint_singleton_left : Disjoint {a} s ↔ a ∉ s :=
  disjoint_left.trans ⟨fun h => h (mem_singleton_self a), fun h b hb => (mem_singleton.1 hb) ▸ h⟩
/-- Disjoint from one element: it is not there. -/
@[simp] theorem disjoint_singleton_right : Disjoint s {a} ↔ a ∉ s := disjoint_comm.trans disjoint_singleton_left
/-- The order of insertion does not matter. -/
theorem insert_comm (a b : α) (s : Finset α) : insert a (insert b s) = insert b (insert a s) := ext fun x => by
  simp only [mem_insert]; exact or_left_comm
/-- A pair does not depend on the order. -/
theorem pair_comm (a b : α) : ({a, b} : Finset α) = {b, a} := ext fun x => by simp only [mem_insert, mem_singleton]; exact or_comm
/-- Insertion is union with one element. -/
theorem insert_eq (a : α) (s : Finset α) : insert a s = {a} ∪ s := ext fun x => by simp only [mem_insert, mem_union, mem_singleton]
/-- Nothing inserted is empty. -/
@[simp] theorem insert_ne_empty (a : α) (s : Finset α) : insert a s ≠ ∅ := fun h => notMem_empty a (h ▸ mem_insert_self a s)
/-- Two equal elements make one. -/
theorem pair_eq_singleton (a : α) : ({a, a} : Finset α) = {a} := insert_eq_of_mem (mem_singleton_self a)
/-- What holds for all elements of `insert a s`. -/
theorem forall_mem_insert (a : α) (s : Finset α) (p : α → Prop) : (∀ x, x ∈ insert a s → p x) ↔ p a ∧ ∀ x, x ∈ s → p x :=
  ⟨fun h => ⟨h a (mem_insert_self a s), fun x hx => h x (mem_insert_of_mem hx)⟩,
   fun h x hx => (mem_insert.1 hx).elim (fun e => e ▸ h.1) (h.2 x)⟩
/-- What holds for an element of `insert a s`. -/
theorem exists_mem_insert (a : α) (s : Finset α) (p : α → Prop) : (∃ x, x ∈ insert a s ∧ p x) ↔ p a ∨ ∃ x, x ∈ s ∧ p x :=
  ⟨fun ⟨x, hx, hp⟩ => (mem_insert.1 hx).elim (fun e => .inl (e ▸ hp)) fun k => .inr ⟨x, k, hp⟩,
   fun h => h.elim (fun k => ⟨a, mem_insert_self a s, k⟩) fun ⟨x, k, hp⟩ => ⟨x, mem_insert_of_mem k, hp⟩⟩
/-- When `insert a s` is a subset. -/
theorem insert_subset_iff : insert a s ⊆ t ↔ a ∈ t ∧ s ⊆ t := forall_mem_insert a s (· ∈ t)
/-- Insert on both sides of an inclusion. -/
theorem insert_subset_insert (a : α) (h : s ⊆ t) : insert a s ⊆ insert a t :=
  insert_subset_iff.2 ⟨mem_insert_self a t, fun _ k => mem_insert_of_mem (h k)⟩
/-- Union does not depend on the order. -/
theorem union_comm (s t : Finset α) : s ∪ t = t ∪ s := ext fun x => by simp only [mem_union]; exact or_comm
/-- Union is associative. -/
theorem union_assoc (s t r : Finset α) : s ∪ t ∪ r = s ∪ (t ∪ r) := ext fun x => by simp only [mem_union]; exact or_assoc
/-- Union with the empty set. -/
@[simp] theorem union_empty (s : Finset α) : s ∪ ∅ = s := ext fun x => mem_union.trans ⟨fun h => h.elim id fun k => (notMem_empty x k).elim, .inl⟩
/-- Union with the empty set. -/
@[simp] theorem empty_union (s : Finset α) : ∅ ∪ s = s := (union_comm _ _).trans (union_empty s)
/-- Union with itself. -/
@[simp] theorem union_self (s : Finset α) : s ∪ s = s := ext fun x => by simp only [mem_union, or_self]
/-- Insertion moves out of a union. -/
@[simp] theorem insert_union (a : α) (s t : Finset α) : insert a s ∪ t = insert a (s ∪ t) := ext fun x => by simp only [mem_insert, mem_union]; exact or_assoc
/-- The left part lies in the union. -/
theorem subset_union_left : s ⊆ s ∪ t := fun _ h => mem_union.2 (.inl h)
/-- The right part lies in the union. -/
theorem subset_union_right : t ⊆ s ∪ t := fun _ h => mem_union.2 (.inr h)
/-- An element of the left part. -/
theorem mem_union_left (t : Finset α) (h : a ∈ s) : a ∈ s ∪ t := mem_union.2 (.inl h)
/-- An element of the right part. -/
theorem mem_union_right (s : Finset α) (h : a ∈ t) : a ∈ s ∪ t := mem_union.2 (.inr h)
/-- A union of subsets is a subset. -/
theorem union_subset (hs : s ⊆ r) (ht : t ⊆ r) : s ∪ t ⊆ r := fun _ h => (mem_union.1 h).elim (hs ·) (ht ·)
/-- Intersection does not depend on the order. -/
theorem inter_comm (s t : Finset α) : s ∩ t = t ∩ s := ext fun x => by simp only [mem_inter]; exact and_comm
/-- Intersection with the empty set. -/
@[simp] theorem inter_empty (s : Finset α) : s ∩ ∅ = ∅ := ext fun x => mem_inter.trans ⟨And.right, fun k => (notMem_empty x k).elim⟩
/-- Intersection with the empty set. -/
@[simp] theorem empty_inter (s : Finset α) : ∅ ∩ s = ∅ := (inter_comm _ _).trans (inter_empty s)
/-- Intersection with itself. -/
@[simp] theorem inter_self (s : Finset α) : s ∩ s = s := ext fun x => by simp only [mem_inter, and_self]
/-- An intersection lies in its left part. -/
theorem inter_subset_left : s ∩ t ⊆ s := fun _ h => (mem_inter.1 h).1
/-- An intersection lies in its right part. -/
theorem inter_subset_right : s ∩ t ⊆ t := fun _ h => (mem_inter.1 h).2
/-- An element of both lies in the intersection. -/
theorem mem_inter_of_mem (h : a ∈ s) (k : a ∈ t) : a ∈ s ∩ t := mem_inter.2 ⟨h, k⟩
/-- A difference lies in the set. -/
theorem sdiff_subset : s \ t ⊆ s := fun _ h => (mem_sdiff.1 h).1
/-- A difference is disjoint from what was taken away. -/
theorem sdiff_disjoint : Disjoint (t \ s) s := disjoint_left.2 fun _ h => (mem_sdiff.1 h).2
/-- A subset and what remains make up the set. -/
theorem sdiff_union_of_subset (h : t ⊆ s) : s \ t ∪ t = s := ext fun x => by
  simp only [mem_union, mem_sdiff]
  exact ⟨fun k => k.elim And.left (h ·), fun k => (Classical.em (x ∈ t)).elim .inr fun n => .inl ⟨k, n⟩⟩
/-- A subset and what remains make up the set. -/
theorem union_sdiff_of_subset (h : s ⊆ t) : s ∪ t \ s = t := (union_comm _ _).trans (sdiff_union_of_subset h)
/-- Erasing gives a subset. -/
theorem erase_subset (a : α) (s : Finset α) : s.erase a ⊆ s := fun _ h => (mem_erase.1 h).2
/-- Erasing what was inserted. -/
theorem erase_insert (h : a ∉ s) : (insert a s).erase a = s := ext fun x => by
  rw [mem_erase, mem_insert]
  exact ⟨fun k => k.2.resolve_left k.1, fun k => ⟨fun e => h (e ▸ k), .inr k⟩⟩
/-- Erasing what is not there. -/
theorem erase_eq_of_notMem (h : a ∉ s) : s.erase a = s := ext fun x => mem_erase.trans ⟨And.right, fun k => ⟨fun e => h (e ▸ k), k⟩⟩
/-- An element after erasure was there before. -/
theorem mem_of_mem_erase (h : b ∈ s.erase a) : b ∈ s := (mem_erase.1 h).2
/-- An element after erasure is another one. -/
theorem ne_of_mem_erase (h : b ∈ s.erase a) : b ≠ a := (mem_erase.1 h).1
/-- Filtering a set with one more element. -/
theorem filter_insert (p : α → Prop) [∀ a, Decidable (p a)] (a : α) (s : Finset α) :
    filter p (insert a s) = if p a then insert a (filter p s) else filter p s := by
  by_cases h : p a
  · rw [if_pos h]; ext x; simp only [mem_filter, mem_insert]
    exact ⟨fun k => k.1.imp id fun m => ⟨m, k.2⟩, fun k => k.elim (fun e => ⟨.inl e, e ▸ h⟩) fun m => ⟨.inr m.1, m.2⟩⟩
  · rw [if_neg h]; ext x; simp only [mem_filter, mem_insert]
    exact ⟨fun k => ⟨k.1.resolve_left fun e => h (e ▸ k.2), k.2⟩, fun k => ⟨.inr k.1, k.2⟩⟩
/-- Filtering a union. -/
theorem filter_union (p : α → Prop) [∀ a, Decidable (p a)] (s t : Finset α) : filter p (s ∪ t) = filter p s ∪ filter p t := ext fun x => by
  simp only [mem_filter, mem_union]; exact or_and_right
/-- Filtering by one of two conditions. -/
theorem filter_or (p q : α → Prop) [∀ a, Decidable (p a)] [∀ a, Decidable (q a)] (s : Finset α) :
    filter (fun a => p a ∨ q a) s = filter p s ∪ filter q s := ext fun x => by
  simp only [mem_filter, mem_union]; exact and_or_left
/-- Filtering by both of two conditions. -/
theorem filter_and (p q : α → Prop) [∀ a, Decidable (p a)] [∀ a, Decidable (q a)] (s : Finset α) :
    filter (fun a => p a ∧ q a) s = filter p s ∩ filter q s := ext fun x => by
  simp only [mem_filter, mem_inter]; exact ⟨fun h => ⟨⟨h.1, h.2.1⟩, h.1, h.2.2⟩, fun h => ⟨h.1.1, h.1.2, h.2.2⟩⟩
/-- Filtering by a negation. -/
theorem filter_not (p : α → Prop) [∀ a, Decidable (p a)] (s : Finset α) : filter (fun a => ¬ p a) s = s \ filter p s := ext fun x => by
  simp only [mem_filter, mem_sdiff]; exact ⟨fun h => ⟨h.1, fun k => h.2 k.2⟩, fun h => ⟨h.1, fun k => h.2 ⟨h.1, k⟩⟩⟩
/-- The two halves of a filtered set make up the set. -/
theorem filter_union_filter_not_eq (p : α → Prop) [∀ a, Decidable (p a)] (s : Finset α) : filter p s ∪ filter (fun a => ¬ p a) s = s := ext fun x => by
  simp only [mem_filter, mem_union]
  exact ⟨fun h => h.elim And.left And.left, fun h => (Classical.em (p x)).imp (⟨h, ·⟩) (⟨h, ·⟩)⟩
/-- Filtering for one element. -/
theorem filter_eq (s : Finset α) (b : α) : filter (fun a => b = a) s = if b ∈ s then {b} else ∅ := by
  by_cases h : b ∈ s
  · rw [if_pos h]; ext x; rw [mem_filter, mem_singleton]; exact ⟨fun k => k.2.symm, fun e => ⟨e ▸ h, e.symm⟩⟩
  · rw [if_neg h]; exact eq_empty_of_forall_notMem fun x k => h ((mem_filter.1 k).2 ▸ (mem_filter.1 k).1)
/-- Filtering for one element. -/
theorem filter_eq' (s : Finset α) (b : α) : filter (fun a => a = b) s = if b ∈ s then {b} else ∅ := by
  rw [← filter_eq]; ext x; rw [mem_filter, mem_filter]; exact and_congr_right fun _ => eq_comm
/-- Filtering one element out. -/
theorem filter_ne' (s : Finset α) (b : α) : filter (fun a => a ≠ b) s = s.erase b := ext fun x => by rw [mem_filter, mem_erase]; exact and_comm
/-- Filtering one element out. -/
theorem filter_ne (s : Finset α) (b : α) : filter (fun a => b ≠ a) s = s.erase b := ext fun x => by
  rw [mem_filter, mem_erase]; exact ⟨fun h => ⟨h.2.symm, h.1⟩, fun h => ⟨h.2, h.1.symm⟩⟩
end
/-- Equal sets contain each other. -/
theorem Subset.antisymm_iff : s = t ↔ s ⊆ t ∧ t ⊆ s := ⟨fun h => h ▸ ⟨Subset.refl s, Subset.refl s⟩, fun h => Subset.antisymm h.1 h.2⟩
/-- An element of a subset. -/
theorem mem_of_subset (h : s ⊆ t) (k : a ∈ s) : a ∈ t := h k
/-- Only the empty set lies in the empty set. -/
theorem subset_empty : s ⊆ ∅ ↔ s = ∅ := ⟨fun h => Subset.antisymm h (empty_subset s), fun h => h ▸ Subset.refl _⟩
/-- A subset with one element. -/
@[simp] theorem singleton_subset_iff : {a} ⊆ s ↔ a ∈ s := ⟨fun h => h (mem_singleton_self a), fun h _ k => (mem_singleton.1 k) ▸ h⟩
/-- The subsets of a set with one element. -/
theorem subset_singleton_iff : s ⊆ {a} ↔ s = ∅ ∨ s = {a} := by
  constructor
  · intro h
    rcases eq_empty_or_nonempty s with e | ⟨x, hx⟩
    · exact .inl e
    · refine .inr (Subset.antisymm h (singleton_subset_iff.2 ?_))
      rw [← mem_singleton.1 (h hx)]; exact hx
  · rintro (rfl | rfl)
    · exact empty_subset _
    · exact Subset.refl _
/-- Empty: without elements. -/
theorem eq_empty_iff_forall_notMem : s = ∅ ↔ ∀ x, x ∉ s := ⟨fun h => h ▸ notMem_empty, eq_empty_of_forall_notMem⟩
/-- A set with an element is not empty. -/
theorem ne_empty_of_mem (h : a ∈ s) : s ≠ ∅ := fun e => notMem_empty a (e ▸ h)
/-- A set that is not empty has an element. -/
theorem nonempty_of_ne_empty (h : s ≠ ∅) : s.Nonempty := nonempty_iff_ne_empty.2 h
/-- A set with an element is not empty. -/
theorem Nonempty.ne_empty (h : s.Nonempty) : s ≠ ∅ := nonempty_iff_ne_empty.1 h
/-- A set without elements is empty. -/
@[simp] theorem not_nonempty_iff_eq_empty : ¬ s.Nonempty ↔ s = ∅ := by rw [nonempty_iff_ne_empty]; exact Classical.not_not
/-- One element: it is there, and all others equal it. -/
theorem eq_singleton_iff_unique_mem : s = {a} ↔ a ∈ s ∧ ∀ x, x ∈ s → x = a :=
  ⟨fun h => h ▸ ⟨mem_singleton_self a, fun _ => mem_singleton.1⟩, fun h => ext fun x => mem_singleton.trans ⟨fun e => e ▸ h.1, h.2 x⟩ |>.symm.symm |> fun k => ⟨fun m => mem_singleton.2 (h.2 x m), fun m => (mem_singleton.1 m) ▸ h.1⟩⟩
/-- Sets with one element are equal when the elements are. -/
@[simp] theorem singleton_inj : ({a} : Finset α) = {b} ↔ a = b := ⟨fun h => mem_singleton.1 (h ▸ mem_singleton_self a), fun h => h ▸ rfl⟩
/-- A set with one element has an element. -/
@[simp] theorem singleton_nonempty (a : α) : ({a} : Finset α).Nonempty := ⟨a, mem_singleton_self a⟩
/-- A set with an inserted element has an element. -/
@[simp] theorem insert_nonempty [DecidableEq α] (a : α) (s : Finset α) : (insert a s).Nonempty := ⟨a, mem_insert_self a s⟩
section
variable (p q : α → Prop) [∀ a, Decidable (p a)] [∀ a, Decidable (q a)]
/-- Filtering twice. -/
theorem filter_filter (s : Finset α) : filter q (filter p s) = filter (fun a => p a ∧ q a) s := ext fun x => by
  simp only [mem_filter]; exact and_assoc
/-- Filtering the empty set. -/
@[simp] theorem filter_empty : filter p ∅ = ∅ := rfl
/-- Filtering is monotone. -/
theorem filter_subset_filter (h : s ⊆ t) : filter p s ⊆ filter p t := fun _ k => mem_filter.2 ⟨h (mem_filter.1 k).1, (mem_filter.1 k).2⟩
variable {p q}
/-- Filtering by equivalent conditions. -/
theorem filter_congr (H : ∀ x, x ∈ s → (p x ↔ q x)) : filter p s = filter q s := ext fun x => by
  simp only [mem_filter]; exact and_congr_right (H x)
/-- Filtering by what all elements have. -/
theorem filter_true_of_mem (h : ∀ x, x ∈ s → p x) : filter p s = s := ext fun x => mem_filter.trans ⟨And.left, fun k => ⟨k, h x k⟩⟩
/-- Filtering by what no element has. -/
theorem filter_false_of_mem (h : ∀ x, x ∈ s → ¬ p x) : filter p s = ∅ := eq_empty_of_forall_notMem fun x k => h x (mem_filter.1 k).1 (mem_filter.1 k).2
/-- A filtered set is empty when no element has the property. -/
theorem filter_eq_empty_iff : filter p s = ∅ ↔ ∀ ⦃x⦄, x ∈ s → ¬ p x :=
  ⟨fun h x hx k => notMem_empty x (h ▸ mem_filter.2 ⟨hx, k⟩), fun h => filter_false_of_mem fun x hx => h hx⟩
/-- A filtered set has an element when one has the property. -/
theorem filter_nonempty_iff : (filter p s).Nonempty ↔ ∃ a, a ∈ s ∧ p a := ⟨fun ⟨x, h⟩ => ⟨x, mem_filter.1 h⟩, fun ⟨x, h⟩ => ⟨x, mem_filter.2 h⟩⟩
/-- Filtering keeps the whole set when all have the property. -/
theorem filter_eq_self : filter p s = s ↔ ∀ x, x ∈ s → p x :=
  ⟨fun h x hx => (mem_filter.1 (h.symm ▸ hx)).2, filter_true_of_mem⟩
/-- The element of a filtered set has the property. -/
theorem mem_of_mem_filter (x : α) (h : x ∈ filter p s) : x ∈ s := (mem_filter.1 h).1
end
/-- Filtering by what always holds. -/
@[simp] theorem filter_true (s : Finset α) : filter (fun _ => True) s = s := filter_true_of_mem fun _ _ => trivial
/-- Filtering by what never holds. -/
@[simp] theorem filter_false (s : Finset α) : filter (fun _ => False) s = ∅ := filter_false_of_mem fun _ _ => id
section
variable [DecidableEq β] {f g : α → β}
/-- The image of the empty set. -/
@[simp] theorem image_empty (f : α → β) : image f ∅ = ∅ := rfl
/-- The image of one element. -/
@[simp] theorem image_singleton (f : α → β) (a : α) : image f {a} = {f a} := ext fun b => by
  rw [mem_image, mem_singleton]
  exact ⟨fun ⟨x, hx, e⟩ => by rw [← e, mem_singleton.1 hx], fun e => ⟨a, mem_singleton_self a, e.symm⟩⟩
/-- The image of a set with one more element. -/
@[simp] theorem image_insert [DecidableEq α] (f : α → β) (a : α) (s : Finset α) : image f (insert a s) = insert (f a) (image f s) := ext fun b => by
  rw [mem_image, mem_insert, mem_image]
  exact (exists_mem_insert a s (fun x => f x = b)).trans (or_congr_left eq_comm)
/-- The image of a union. -/
theorem image_union [DecidableEq α] {f : α → β} (s t : Finset α) : image f (s ∪ t) = image f s ∪ image f t := ext fun b => by
  simp only [mem_image, mem_union]
  exact ⟨fun ⟨x, h, e⟩ => h.imp (⟨x, ·, e⟩) (⟨x, ·, e⟩), fun h => h.elim (fun ⟨x, h, e⟩ => ⟨x, .inl h, e⟩) fun ⟨x, h, e⟩ => ⟨x, .inr h, e⟩⟩
/-- Equal functions have equal images. -/
theorem image_congr' (h : ∀ x, x ∈ s → f x = g x) : image f s = image g s := ext fun b => by
  rw [mem_image, mem_image]
  exact ⟨fun ⟨x, hx, e⟩ => ⟨x, hx, (h x hx) ▸ e⟩, fun ⟨x, hx, e⟩ => ⟨x, hx, (h x hx).trans e⟩⟩
/-- When an image lies in a set. -/
theorem image_subset_iff {t : Finset β} : image f s ⊆ t ↔ ∀ x, x ∈ s → f x ∈ t :=
  ⟨fun h x hx => h (mem_image_of_mem f hx), fun h b hb => let ⟨x, hx, e⟩ := mem_image.1 hb; e ▸ h x hx⟩
/-- The image of an image. -/
theorem image_image [DecidableEq γ] {g : β → γ} : image g (image f s) = image (fun x => g (f x)) s := ext fun c => by
  rw [mem_image, mem_image]
  exact ⟨fun ⟨b, hb, e⟩ => let ⟨a, ha, k⟩ := mem_image.1 hb; ⟨a, ha, k ▸ e⟩, fun ⟨a, ha, e⟩ => ⟨f a, mem_image_of_mem f ha, e⟩⟩
/-- The image under the identity. -/
@[simp] theorem image_id [DecidableEq α] (s : Finset α) : image id s = s := ext fun b => mem_image.trans ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨b, h, rfl⟩⟩
/-- The image of a set that is not empty. -/
theorem Nonempty.image (h : s.Nonempty) (f : α → β) : (image f s).Nonempty := let ⟨x, hx⟩ := h; ⟨f x, mem_image_of_mem f hx⟩
end
/-- A pair of elements lies in the product. -/
theorem mk_mem_product {t : Finset β} {b : β} (ha : a ∈ s) (hb : b ∈ t) : (a, b) ∈ s ×ˢ t := mem_product.2 ⟨ha, hb⟩
/-- `range` is monotone. -/
theorem range_mono {m n : ℕ} (h : m ≤ n) : range m ⊆ range n := range_subset_range.2 h
/-- Membership in `range (n + 1)`. -/
theorem mem_range_succ_iff {a b : ℕ} : a ∈ range (b + 1) ↔ a ≤ b := mem_range.trans Nat.lt_succ_iff
end Finset
