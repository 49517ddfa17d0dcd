prelude
import Olympiad.Finset.Interval
import Olympiad.Order.Bounds
import Olympiad.NumberTheory.Prime
set_option linter.all false
set_option autoImplicit false
universe u v

/-! Finite and infinite sets, the number of elements of a set. -/

namespace Set
variable {α : Type u} {s t : Set α}
/-- A set with finitely many elements. -/
protected def Finite (s : Set α) : Prop := ∃ t : Finset α, ∀ x, x ∈ s ↔ x ∈ t
/-- A set with infinitely many elements. -/
protected def Infinite (s : Set α) : Prop := ¬ s.Finite
/-- Not infinite means finite. -/
@[simp] theorem not_infinite : ¬ s.Infinite ↔ s.Finite := Classical.not_not
/-- Not finite means infinite. -/
@[simp] theorem not_finite : ¬ s.Finite ↔ s.Infinite := .rfl
/-- The empty set is finite. -/
theorem finite_empty : (∅ : Set α).Finite := ⟨∅, fun _ => ⟨False.elim, False.elim⟩⟩
/-- `{a}` is finite. -/
theorem finite_singleton (a : α) : ({a} : Set α).Finite := ⟨{a}, fun _ => Finset.mem_singleton.symm⟩
/-- A subset of a finite set is finite. -/
theorem Finite.subset (hs : s.Finite) (ht : t ⊆ s) : t.Finite := by
  classical
  obtain ⟨f, hf⟩ := hs
  exact ⟨f.filter (fun x => x ∈ t), fun x => by
    rw [Finset.mem_filter]; exact ⟨fun h => ⟨(hf x).1 (ht h), h⟩, And.right⟩⟩
/-- A union of finite sets is finite. -/
theorem Finite.union (hs : s.Finite) (ht : t.Finite) : (s ∪ t).Finite := by
  classical
  obtain ⟨f, hf⟩ := hs; obtain ⟨g, hg⟩ := ht
  exact ⟨f ∪ g, fun x => by rw [Finset.mem_union, ← hf, ← hg]; exact Iff.rfl⟩
/-- A finite set with one more element is finite. -/
theorem Finite.insert (a : α) (hs : s.Finite) : (insert a s).Finite := by
  classical
  obtain ⟨f, hf⟩ := hs
  exact ⟨Insert.insert a f, fun x => by rw [Finset.mem_insert, ← hf]; exact Iff.rfl⟩
/-- The image of a finite set is finite. -/
theorem Finite.image {β : Type v} (f : α → β) (hs : s.Finite) : (f '' s).Finite := by
  classical
  obtain ⟨g, hg⟩ := hs
  exact ⟨g.image f, fun x => by rw [Finset.mem_image]; simp only [← hg]; exact Iff.rfl⟩
/-- A set with an infinite subset is infinite. -/
theorem Infinite.mono (h : s ⊆ t) (hs : s.Infinite) : t.Infinite := fun k => hs (k.subset h)
/-- An infinite set is not empty. -/
theorem Infinite.nonempty (h : s.Infinite) : s.Nonempty :=
  nonempty_iff_ne_empty.2 fun e => h (e ▸ finite_empty)
/-- A set of naturals is finite exactly when it is bounded. -/
theorem finite_iff_bddAbove {s : Set ℕ} : s.Finite ↔ BddAbove s := by
  constructor
  · rintro ⟨f, hf⟩
    obtain ⟨n, hn⟩ := Finset.exists_nat_subset_range f
    exact ⟨n, fun x hx => Nat.le_of_lt (Finset.mem_range.1 (hn ((hf x).1 hx)))⟩
  · rintro ⟨n, hn⟩
    exact Finite.subset (s := {x | x < n + 1}) ⟨Finset.range (n + 1), fun x => Finset.mem_range.symm⟩ fun x hx => Nat.lt_succ_of_le (hn hx)
/-- A set of naturals without bound is infinite. -/
theorem infinite_of_not_bddAbove {s : Set ℕ} (h : ¬ BddAbove s) : s.Infinite := fun k => h (finite_iff_bddAbove.1 k)
/-- A set of naturals that goes beyond every bound is infinite. -/
theorem infinite_of_forall_exists_gt {s : Set ℕ} (h : ∀ a, ∃ b, b ∈ s ∧ a < b) : s.Infinite :=
  infinite_of_not_bddAbove fun ⟨n, hn⟩ => by obtain ⟨b, hb, hlt⟩ := h n; have := hn hb; omega
/-- An infinite set of naturals goes beyond every bound. -/
theorem Infinite.exists_gt {s : Set ℕ} (h : s.Infinite) (a : ℕ) : ∃ b, b ∈ s ∧ a < b :=
  Classical.byContradiction fun k => h (finite_iff_bddAbove.2 ⟨a, fun x hx => Nat.le_of_not_lt fun l => k ⟨x, hx, l⟩⟩)
/-- A set that holds all values of an injective sequence is infinite. -/
theorem infinite_of_injective_forall_mem {f : ℕ → ℕ} (hi : ∀ a b, f a = f b → a = b) {s : Set ℕ} (hf : ∀ n, f n ∈ s) : s.Infinite := by
  rintro ⟨t, ht⟩
  obtain ⟨x, _, y, _, hne, e⟩ := Finset.exists_ne_map_eq_of_card_lt_of_maps_to
    (s := Finset.range (t.card + 1)) (t := t) (f := f) (by rw [Finset.card_range]; omega) fun n _ => (ht _).1 (hf n)
  exact hne (hi x y e)
/-- The finite set with the elements of a finite set. -/
protected noncomputable def Finite.toFinset (h : s.Finite) : Finset α := Classical.choose h
/-- Membership in the finite set. -/
@[simp] theorem Finite.mem_toFinset (h : s.Finite) {a : α} : a ∈ h.toFinset ↔ a ∈ s := (Classical.choose_spec h a).symm
open Classical in
/-- The number of elements of a finite set, and 0 for an infinite one. -/
noncomputable def ncard (s : Set α) : ℕ := if h : s.Finite then h.toFinset.card else 0
/-- Count by listing: a finite set with the same elements gives the number. -/
theorem ncard_eq_card {t : Finset α} (h : ∀ x, x ∈ s ↔ x ∈ t) : s.ncard = t.card := by
  have hs : s.Finite := ⟨t, h⟩
  classical
  unfold ncard
  rw [dif_pos hs]
  congr 1
  exact Finset.ext fun x => (hs.mem_toFinset).trans (h x)
/-- The empty set has no elements. -/
theorem ncard_empty : (∅ : Set α).ncard = 0 := ncard_eq_card (t := ∅) fun _ => ⟨False.elim, False.elim⟩
/-- `{a}` has one element. -/
theorem ncard_singleton (a : α) : ({a} : Set α).ncard = 1 := ncard_eq_card (t := {a}) fun _ => Finset.mem_singleton.symm
/-- An infinite set counts 0, by convention. -/
theorem Infinite.ncard (h : s.Infinite) : s.ncard = 0 := by classical exact dif_neg h
end Set
/-- There are infinitely many primes. -/
theorem Nat.infinite_setOf_prime : {p : ℕ | p.Prime}.Infinite := Set.infinite_of_forall_exists_gt fun a => by
  obtain ⟨p, h, hp⟩ := Nat.exists_infinite_primes (a + 1)
  exact ⟨p, hp, h⟩
