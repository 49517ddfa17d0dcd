prelude
import Olympiad.NumberTheory.Base
import Olympiad.Set.Basic
set_option linter.all false
set_option autoImplicit false
universe u v w

/-! Finite sets: lists without repetition up to order, compared by their elements.

A fold over the list is the one way out of the quotient; the kernel evaluates it quickly, so closed
statements about finite sets are decided by computation. -/

namespace Finset.Raw
variable {α : Type u} {β : Type v}
/-- Membership in a list. -/
def Mem (a : α) : List α → Prop
  | .nil => False
  | .cons b l => a = b ∨ Mem a l
/-- A list without repetition. -/
def Nodup : List α → Prop
  | .nil => True
  | .cons a l => ¬ Mem a l ∧ Nodup l
/-- `op (… (op e (f aₙ)) …) (f a₁)`, by the recursor, which the kernel evaluates fastest. -/
noncomputable def fold (op : β → β → β) (e : β) (f : α → β) (l : List α) : β :=
  List.rec (motive := fun _ => β) e (fun a _ ih => op ih (f a)) l
section
open Classical
/-- The list without its elements equal to `a`. -/
noncomputable def remove (a : α) (l : List α) : List α :=
  List.rec (motive := fun _ => List α) .nil (fun b _ ih => if b = a then ih else .cons b ih) l
/-- Membership after removal. -/
theorem mem_remove (a b : α) (l : List α) : Mem b (remove a l) ↔ Mem b l ∧ b ≠ a := by
  induction l with
  | nil => exact ⟨False.elim, fun h => h.1⟩
  | cons c l ih =>
    show Mem b (@ite _ (c = a) _ _ _) ↔ _
    by_cases h : c = a
    · rw [if_pos h]
      exact ih.trans ⟨fun ⟨i, j⟩ => ⟨.inr i, j⟩, fun ⟨i, j⟩ => ⟨i.elim (fun e => absurd (e.trans h) j) id, j⟩⟩
    · rw [if_neg h]
      exact ⟨fun i => i.elim (fun e => ⟨.inl e, fun k => h (e ▸ k)⟩) fun i => ⟨.inr (ih.1 i).1, (ih.1 i).2⟩,
        fun ⟨i, j⟩ => i.elim .inl fun i => .inr (ih.2 ⟨i, j⟩)⟩
/-- Removal keeps lists free of repetition. -/
theorem nodup_remove (a : α) (l : List α) (h : Nodup l) : Nodup (remove a l) := by
  induction l with
  | nil => exact h
  | cons c l ih =>
    show Nodup (@ite _ (c = a) _ _ _)
    by_cases e : c = a
    · rw [if_pos e]; exact ih h.2
    · rw [if_neg e]; exact ⟨fun k => h.1 ((mem_remove a c l).1 k).1, ih h.2⟩
/-- Removing what is not there changes nothing. -/
theorem remove_of_not_mem (a : α) (l : List α) (h : ¬ Mem a l) : remove a l = l := by
  induction l with
  | nil => rfl
  | cons c l ih =>
    show @ite _ (c = a) _ _ _ = _
    rw [if_neg fun e => h (.inl e.symm)]
    exact congrArg _ (ih fun k => h (.inr k))
variable {op : β → β → β} (hc : ∀ x y, op x y = op y x) (ha : ∀ x y z, op (op x y) z = op x (op y z)) (e : β) (f : α → β)
include hc ha
/-- A fold, with one element taken out first. -/
theorem fold_remove (a : α) (l : List α) (hn : Nodup l) (h : Mem a l) : fold op e f l = op (fold op e f (remove a l)) (f a) := by
  induction l with
  | nil => exact h.elim
  | cons c l ih =>
    show op (fold op e f l) (f c) = op (fold op e f (@ite _ (c = a) _ _ _)) (f a)
    by_cases k : c = a
    · rw [if_pos k]
      show _ = op (fold op e f (remove a l)) (f a)
      rw [remove_of_not_mem a l (k ▸ hn.1), k]
    · rw [if_neg k]
      show _ = op (op (fold op e f (remove a l)) (f c)) (f a)
      rw [ih hn.2 (h.elim (fun i => absurd i.symm k) id), ha, ha, hc (f a)]
/-- Lists without repetition and with the same elements have the same fold. -/
theorem fold_congr (l : List α) : ∀ m : List α, Nodup l → Nodup m → (∀ a, Mem a l ↔ Mem a m) → fold op e f l = fold op e f m := by
  induction l with
  | nil => intro m _ _ h; cases m with
    | nil => rfl
    | cons a m => exact ((h a).2 (.inl rfl)).elim
  | cons c l ih =>
    intro m hl hm h
    rw [fold_remove hc ha e f c m hm ((h c).1 (.inl rfl))]
    refine congrArg (fun t => op t (f c)) (ih (remove c m) hl.2 (nodup_remove c m hm) fun a => ?_)
    rw [mem_remove, ← h a]
    exact ⟨fun i => ⟨.inr i, fun e => hl.1 (e ▸ i)⟩, fun ⟨i, j⟩ => i.elim (fun e => absurd e j) id⟩
end
end Finset.Raw

/-- The lists without repetition. -/
abbrev Finset.Raw (α : Type u) : Type u := { l : List α // Finset.Raw.Nodup l }
/-- A finite set of elements of `α`. -/
def Finset (α : Type u) : Type u :=
  Quot fun s t : Finset.Raw α => ∀ a, Finset.Raw.Mem a s.1 ↔ Finset.Raw.Mem a t.1

namespace Finset
variable {α : Type u} {β : Type v} {γ : Type w}
/-- The finite set of the elements of a list without repetition. -/
def ofList (l : List α) (h : Raw.Nodup l) : Finset α := Quot.mk _ ⟨l, h⟩
/-- Membership in a finite set. -/
protected def Mem (s : Finset α) (a : α) : Prop :=
  Quot.lift (fun l : Raw α => Raw.Mem a l.1) (fun _ _ h => propext (h a)) s
instance : Membership α (Finset α) := ⟨Finset.Mem⟩
/-- Membership in the finite set of a list. -/
theorem mem_ofList {l : List α} {h : Raw.Nodup l} {a : α} : a ∈ ofList l h ↔ Raw.Mem a l := .rfl
/-- Every finite set comes from a list. -/
theorem exists_list (s : Finset α) : ∃ l h, s = ofList l h := by
  induction s using Quot.ind with
  | mk l => exact ⟨l.1, l.2, rfl⟩
/-- Finite sets with the same elements are equal. -/
@[ext] theorem ext {s t : Finset α} (h : ∀ a, a ∈ s ↔ a ∈ t) : s = t := by
  obtain ⟨l, hl, rfl⟩ := exists_list s
  obtain ⟨m, hm, rfl⟩ := exists_list t
  exact Quot.sound h
/-- Combine the values `f a` for the elements `a` by a commutative associative operation. -/
noncomputable def fold (op : β → β → β) (hc : ∀ x y, op x y = op y x) (ha : ∀ x y z, op (op x y) z = op x (op y z))
    (e : β) (f : α → β) (s : Finset α) : β :=
  Quot.lift (fun l : Raw α => Raw.fold op e f l.1) (fun s t h => Raw.fold_congr hc ha e f s.1 t.1 s.2 t.2 h) s

/-! ## Empty set, insertion, induction -/
instance : EmptyCollection (Finset α) := ⟨ofList .nil trivial⟩
instance : Inhabited (Finset α) := ⟨∅⟩
/-- Nothing lies in the empty set. -/
@[simp] theorem not_mem_empty (a : α) : ¬ a ∈ (∅ : Finset α) := id
/-- Nothing lies in the empty set. -/
theorem notMem_empty (a : α) : a ∉ (∅ : Finset α) := id
/-- A finite set without elements is empty. -/
theorem eq_empty_of_forall_notMem {s : Finset α} (h : ∀ x, x ∉ s) : s = ∅ := ext fun a => ⟨fun k => (h a k).elim, False.elim⟩
/-- Is `a` in the list? By the recursor. -/
noncomputable def Raw.elem [DecidableEq α] (a : α) (l : List α) : Bool :=
  List.rec (motive := fun _ => Bool) false (fun b _ ih => Bool.or (decide (a = b)) ih) l
/-- The membership test of lists is right. -/
theorem Raw.elem_iff [DecidableEq α] (a : α) (l : List α) : Raw.elem a l = true ↔ Raw.Mem a l := by
  induction l with
  | nil => exact ⟨fun h => Bool.noConfusion h, False.elim⟩
  | cons b l ih =>
    show Bool.or (decide (a = b)) (Raw.elem a l) = true ↔ a = b ∨ Raw.Mem a l
    rw [Fast.or_iff, decide_iff, ih]
noncomputable instance instDecidableMem [DecidableEq α] (a : α) (s : Finset α) : Decidable (a ∈ s) :=
  decidable_of_iff (Quot.lift (fun l : Raw α => Raw.elem a l.1)
      (fun l m h => Fast.bool_ext ((Raw.elem_iff a l.1).trans ((h a).trans (Raw.elem_iff a m.1).symm))) s = true) (by
    obtain ⟨l, hl, rfl⟩ := exists_list s; exact Raw.elem_iff a l)
/-- Insert into a list unless it is there. -/
noncomputable def Raw.insert [DecidableEq α] (a : α) (l : List α) : List α := bif Raw.elem a l then l else .cons a l
/-- Membership after insertion. -/
theorem Raw.mem_insert [DecidableEq α] (a b : α) (l : List α) : Raw.Mem b (Raw.insert a l) ↔ b = a ∨ Raw.Mem b l := by
  unfold Raw.insert
  cases h : Raw.elem a l with
  | false => exact .rfl
  | true => exact ⟨.inr, fun k => k.elim (fun e => e ▸ (Raw.elem_iff a l).1 h) id⟩
/-- Insertion keeps lists free of repetition. -/
theorem Raw.nodup_insert [DecidableEq α] (a : α) (l : List α) (hl : Raw.Nodup l) : Raw.Nodup (Raw.insert a l) := by
  unfold Raw.insert
  cases h : Raw.elem a l with
  | false => exact ⟨fun k => Bool.noConfusion (h.symm.trans ((Raw.elem_iff a l).2 k)), hl⟩
  | true => exact hl
noncomputable instance instInsert [DecidableEq α] : Insert α (Finset α) := ⟨fun a s =>
  Quot.lift (fun l : Raw α => ofList (Raw.insert a l.1) (Raw.nodup_insert a l.1 l.2))
    (fun l m h => Quot.sound fun b => (Raw.mem_insert a b l.1).trans
      (((show (b = a ∨ Raw.Mem b l.1) ↔ (b = a ∨ Raw.Mem b m.1) from by rw [h b])).trans (Raw.mem_insert a b m.1).symm)) s⟩
/-- Membership in `insert b s`. -/
@[simp] theorem mem_insert [DecidableEq α] {a b : α} {s : Finset α} : a ∈ insert b s ↔ a = b ∨ a ∈ s := by
  obtain ⟨l, hl, rfl⟩ := exists_list s; exact Raw.mem_insert b a l
/-- What was inserted is there. -/
theorem mem_insert_self [DecidableEq α] (a : α) (s : Finset α) : a ∈ insert a s := mem_insert.2 (.inl rfl)
/-- Insertion keeps what was there. -/
theorem mem_insert_of_mem [DecidableEq α] {a b : α} {s : Finset α} (h : a ∈ s) : a ∈ insert b s := mem_insert.2 (.inr h)
/-- Inserting what is there changes nothing. -/
theorem insert_eq_of_mem [DecidableEq α] {a : α} {s : Finset α} (h : a ∈ s) : insert a s = s :=
  ext fun b => mem_insert.trans ⟨fun k => k.elim (fun e => e ▸ h) id, .inr⟩
instance : Singleton α (Finset α) := ⟨fun a => ofList (.cons a .nil) ⟨id, trivial⟩⟩
/-- Membership in `{a}`. -/
@[simp] theorem mem_singleton {a b : α} : b ∈ ({a} : Finset α) ↔ b = a := ⟨fun h => h.elim id False.elim, .inl⟩
/-- `a` lies in `{a}`. -/
theorem mem_singleton_self (a : α) : a ∈ ({a} : Finset α) := mem_singleton.2 rfl
/-- Inserting into the empty set gives `{a}`. -/
theorem insert_emptyc_eq [DecidableEq α] (a : α) : insert a (∅ : Finset α) = {a} := ext fun b =>
  mem_insert.trans (⟨fun h => h.elim id (notMem_empty b · |>.elim), .inl⟩ : _ ↔ b = a) |>.trans mem_singleton.symm
/-- Induction: prove it for `∅`, and for `insert a s` when it holds for `s` and `a ∉ s`. -/
@[elab_as_elim] protected theorem induction_on [DecidableEq α] {motive : Finset α → Prop} (s : Finset α)
    (empty : motive ∅) (insert : ∀ (a : α) (s : Finset α), a ∉ s → motive s → motive (insert a s)) : motive s := by
  obtain ⟨l, hl, rfl⟩ := exists_list s
  induction l with
  | nil => exact empty
  | cons a l ih =>
    have h := insert a (ofList l hl.2) hl.1 (ih hl.2)
    rwa [show Insert.insert a (ofList l hl.2) = ofList (.cons a l) hl from ext fun b => mem_insert] at h
/-- Induction on finite sets, the set last. -/
@[elab_as_elim] protected theorem induction [DecidableEq α] {motive : Finset α → Prop}
    (empty : motive ∅) (insert : ∀ (a : α) (s : Finset α), a ∉ s → motive s → motive (insert a s)) (s : Finset α) : motive s :=
  Finset.induction_on s empty insert

/-! ## Folds of literals -/
section
variable {op : β → β → β} {hc : ∀ x y, op x y = op y x} {ha : ∀ x y z, op (op x y) z = op x (op y z)} {e : β} {f : α → β}
/-- The fold over the empty set. -/
theorem fold_empty : fold op hc ha e f ∅ = e := rfl
/-- The fold over a set with a new element. -/
theorem fold_insert [DecidableEq α] {a : α} {s : Finset α} (h : a ∉ s) :
    fold op hc ha e f (insert a s) = op (fold op hc ha e f s) (f a) := by
  obtain ⟨l, hl, rfl⟩ := exists_list s
  rw [show insert a (ofList l hl) = ofList (.cons a l) ⟨h, hl⟩ from ext fun _ => mem_insert]; rfl
/-- The fold over one element. -/
theorem fold_singleton {a : α} : fold op hc ha e f {a} = op e (f a) := rfl
/-- Equal values, equal folds. -/
theorem fold_congr {g : α → β} {s : Finset α} (h : ∀ a, a ∈ s → f a = g a) : fold op hc ha e f s = fold op hc ha e g s := by
  obtain ⟨l, hl, rfl⟩ := exists_list s
  induction l with
  | nil => rfl
  | cons a l ih =>
    show op (Raw.fold op e f l) (f a) = op (Raw.fold op e g l) (g a)
    rw [h a (.inl rfl), show Raw.fold op e f l = Raw.fold op e g l from ih hl.2 fun b hb => h b (.inr hb)]
end

/-! ## Bounded quantifiers -/
/-- Does `p` hold for all elements? -/
noncomputable def all (p : α → Bool) (s : Finset α) : Bool :=
  fold Bool.and (by intro x y; cases x <;> cases y <;> rfl) (by intro x y z; cases x <;> cases y <;> cases z <;> rfl) true p s
/-- The test `all` is right. -/
theorem all_iff (p : α → Bool) (s : Finset α) : s.all p = true ↔ ∀ a, a ∈ s → p a = true := by
  obtain ⟨l, hl, rfl⟩ := exists_list s
  induction l with
  | nil => exact ⟨fun _ _ h => h.elim, fun _ => rfl⟩
  | cons a l ih =>
    show Bool.and (all p (ofList l hl.2)) (p a) = true ↔ _
    rw [Bool.and_eq_true', ih hl.2]
    exact ⟨fun ⟨h, k⟩ b hb => hb.elim (fun e => e ▸ k) (h b), fun h => ⟨fun b hb => h b (.inr hb), h a (.inl rfl)⟩⟩
noncomputable instance decidableBall (s : Finset α) (P : α → Prop) [∀ a, Decidable (P a)] : Decidable (∀ a, a ∈ s → P a) :=
  decidable_of_iff (s.all (fun a => decide (P a)) = true)
    ((all_iff _ s).trans ⟨fun h a ha => decide_iff.1 (h a ha), fun h a ha => decide_iff.2 (h a ha)⟩)
noncomputable instance decidableBex (s : Finset α) (P : α → Prop) [∀ a, Decidable (P a)] : Decidable (∃ a, a ∈ s ∧ P a) :=
  decidable_of_iff (¬ ∀ a, a ∈ s → ¬ P a)
    ⟨fun h => Classical.byContradiction fun k => h fun x hx px => k ⟨x, hx, px⟩, fun ⟨x, hx, px⟩ h => h x hx px⟩
/-- `s ⊆ t`: every element of `s` lies in `t`. -/
protected def Subset (s t : Finset α) : Prop := ∀ ⦃a⦄, a ∈ s → a ∈ t
instance : HasSubset (Finset α) := ⟨Finset.Subset⟩
instance : HasSSubset (Finset α) := ⟨fun s t => s ⊆ t ∧ ¬ t ⊆ s⟩
instance : LE (Finset α) := ⟨Finset.Subset⟩
/-- What `s ⊆ t` means. -/
theorem subset_iff {s t : Finset α} : s ⊆ t ↔ ∀ ⦃x⦄, x ∈ s → x ∈ t := .rfl
/-- A finite set is a subset of itself. -/
theorem Subset.refl (s : Finset α) : s ⊆ s := fun _ h => h
/-- `⊆` is transitive. -/
theorem Subset.trans {s t r : Finset α} (h : s ⊆ t) (k : t ⊆ r) : s ⊆ r := fun _ i => k (h i)
/-- Two sets that contain each other are equal. -/
theorem Subset.antisymm {s t : Finset α} (h : s ⊆ t) (k : t ⊆ s) : s = t := ext fun a => ⟨fun i => h i, fun i => k i⟩
/-- The empty set is a subset of every set. -/
@[simp] theorem empty_subset (s : Finset α) : ∅ ⊆ s := fun _ h => (notMem_empty _ h).elim
/-- A set is a subset of itself with one more element. -/
theorem subset_insert [DecidableEq α] (a : α) (s : Finset α) : s ⊆ insert a s := fun _ h => mem_insert_of_mem h
noncomputable instance [DecidableEq α] (s t : Finset α) : Decidable (s ⊆ t) := decidableBall s (· ∈ t)
noncomputable instance instDecidableEq [DecidableEq α] : DecidableEq (Finset α) := fun s t =>
  decidable_of_iff (s ⊆ t ∧ t ⊆ s) ⟨fun h => Subset.antisymm h.1 h.2, fun h => h ▸ ⟨Subset.refl s, Subset.refl s⟩⟩
/-- A finite set with at least one element. -/
protected def Nonempty (s : Finset α) : Prop := ∃ x, x ∈ s
/-- A finite set is empty or has an element. -/
theorem eq_empty_or_nonempty (s : Finset α) : s = ∅ ∨ s.Nonempty :=
  (Classical.em s.Nonempty).elim .inr fun h => .inl (eq_empty_of_forall_notMem fun x hx => h ⟨x, hx⟩)
/-- To have an element is not to be empty. -/
theorem nonempty_iff_ne_empty {s : Finset α} : s.Nonempty ↔ s ≠ ∅ :=
  ⟨fun ⟨x, hx⟩ e => notMem_empty x (e ▸ hx), fun h => (eq_empty_or_nonempty s).elim (absurd · h) id⟩

/-! ## Filter, union, intersection, difference, image -/
/-- The elements of a list with `p`. -/
noncomputable def Raw.filter (p : α → Prop) [∀ a, Decidable (p a)] (l : List α) : List α :=
  List.rec (motive := fun _ => List α) .nil (fun a _ ih => bif decide (p a) then .cons a ih else ih) l
/-- Membership after filtering. -/
theorem Raw.mem_filter (p : α → Prop) [∀ a, Decidable (p a)] (b : α) (l : List α) : Raw.Mem b (Raw.filter p l) ↔ Raw.Mem b l ∧ p b := by
  induction l with
  | nil => exact ⟨False.elim, And.left⟩
  | cons a l ih =>
    show Raw.Mem b (bif decide (p a) then .cons a (Raw.filter p l) else Raw.filter p l) ↔ _
    cases h : decide (p a) with
    | true => exact ⟨fun k => k.elim (fun e => ⟨.inl e, e ▸ decide_iff.1 h⟩) fun k => ⟨.inr (ih.1 k).1, (ih.1 k).2⟩,
        fun ⟨k, i⟩ => k.elim .inl fun k => .inr (ih.2 ⟨k, i⟩)⟩
    | false => exact ih.trans ⟨fun k => ⟨.inr k.1, k.2⟩, fun ⟨k, i⟩ => ⟨k.elim (fun e => absurd (e ▸ i) (of_decide_eq_false h)) id, i⟩⟩
/-- Filtering keeps lists free of repetition. -/
theorem Raw.nodup_filter (p : α → Prop) [∀ a, Decidable (p a)] (l : List α) (hl : Raw.Nodup l) : Raw.Nodup (Raw.filter p l) := by
  induction l with
  | nil => exact hl
  | cons a l ih =>
    show Raw.Nodup (bif decide (p a) then .cons a (Raw.filter p l) else Raw.filter p l)
    cases decide (p a) with
    | true => exact ⟨fun k => hl.1 ((Raw.mem_filter p a l).1 k).1, ih hl.2⟩
    | false => exact ih hl.2
/-- The elements of `s` with `p`. -/
noncomputable def filter (p : α → Prop) [∀ a, Decidable (p a)] (s : Finset α) : Finset α :=
  Quot.lift (fun l : Raw α => ofList (Raw.filter p l.1) (Raw.nodup_filter p l.1 l.2))
    (fun l m h => Quot.sound fun b => (Raw.mem_filter p b l.1).trans
      ((show (Raw.Mem b l.1 ∧ p b) ↔ (Raw.Mem b m.1 ∧ p b) from by rw [h b]).trans (Raw.mem_filter p b m.1).symm)) s
/-- Membership in `filter p s`. -/
@[simp] theorem mem_filter {p : α → Prop} [∀ a, Decidable (p a)] {s : Finset α} {a : α} : a ∈ filter p s ↔ a ∈ s ∧ p a := by
  obtain ⟨l, hl, rfl⟩ := exists_list s; exact Raw.mem_filter p a l
/-- Filtering gives a subset. -/
theorem filter_subset (p : α → Prop) [∀ a, Decidable (p a)] (s : Finset α) : filter p s ⊆ s := fun _ h => (mem_filter.1 h).1
section
variable [DecidableEq α]
/-- Add the values `f a`, `a` in a list, to `s`. -/
noncomputable def insertAll {ι : Type v} (f : ι → α) (s : Finset α) (l : List ι) : Finset α :=
  List.rec (motive := fun _ => Finset α) s (fun a _ ih => insert (f a) ih) l
/-- Membership after adding a list of values. -/
theorem mem_insertAll {ι : Type v} (f : ι → α) (s : Finset α) (l : List ι) (b : α) :
    b ∈ insertAll f s l ↔ b ∈ s ∨ ∃ a, Raw.Mem a l ∧ f a = b := by
  induction l with
  | nil => exact ⟨.inl, fun h => h.elim id fun ⟨_, h, _⟩ => h.elim⟩
  | cons a l ih =>
    show b ∈ insert (f a) (insertAll f s l) ↔ _
    rw [mem_insert, ih]
    constructor
    · rintro (rfl | h | ⟨c, h, e⟩)
      · exact .inr ⟨a, .inl rfl, rfl⟩
      · exact .inl h
      · exact .inr ⟨c, .inr h, e⟩
    · rintro (h | ⟨c, rfl | h, e⟩)
      · exact .inr (.inl h)
      · exact .inl e.symm
      · exact .inr (.inr ⟨c, h, e⟩)
/-- Lists with the same elements add the same. -/
theorem insertAll_congr {ι : Type v} (f : ι → α) (s : Finset α) (l m : List ι) (h : ∀ a, Raw.Mem a l ↔ Raw.Mem a m) :
    insertAll f s l = insertAll f s m := ext fun b => by
  rw [mem_insertAll, mem_insertAll]; simp only [h]
noncomputable instance instUnion : Union (Finset α) :=
  ⟨fun s t => Quot.lift (fun l : Raw α => insertAll id s l.1) (fun l m h => insertAll_congr id s l.1 m.1 h) t⟩
/-- Membership in `s ∪ t`. -/
@[simp] theorem mem_union {a : α} {s t : Finset α} : a ∈ s ∪ t ↔ a ∈ s ∨ a ∈ t := by
  obtain ⟨l, hl, rfl⟩ := exists_list t
  exact (mem_insertAll id s l a).trans ⟨fun h => h.imp id fun ⟨c, h, e⟩ => e ▸ h, fun h => h.imp id fun h => ⟨a, h, rfl⟩⟩
noncomputable instance instInter : Inter (Finset α) := ⟨fun s t => filter (fun a => a ∈ t) s⟩
/-- Membership in `s ∩ t`. -/
@[simp] theorem mem_inter {a : α} {s t : Finset α} : a ∈ s ∩ t ↔ a ∈ s ∧ a ∈ t := mem_filter
noncomputable instance instSDiff : SDiff (Finset α) := ⟨fun s t => filter (fun a => ¬ a ∈ t) s⟩
/-- Membership in `s \ t`. -/
@[simp] theorem mem_sdiff {a : α} {s t : Finset α} : a ∈ s \ t ↔ a ∈ s ∧ a ∉ t := mem_filter
/-- `s` without `a`. -/
noncomputable def erase (s : Finset α) (a : α) : Finset α := filter (fun b => ¬ b = a) s
/-- Membership in `s.erase b`. -/
@[simp] theorem mem_erase {a b : α} {s : Finset α} : a ∈ erase s b ↔ a ≠ b ∧ a ∈ s := mem_filter.trans ⟨And.symm, And.symm⟩
/-- Take an element out and put it back. -/
theorem insert_erase {a : α} {s : Finset α} (h : a ∈ s) : insert a (erase s a) = s := ext fun b => by
  rw [mem_insert, mem_erase]
  exact ⟨fun k => k.elim (fun e => e ▸ h) And.right, fun k => (Classical.em (b = a)).imp id fun n => ⟨n, k⟩⟩
/-- What was erased is not there. -/
theorem notMem_erase (a : α) (s : Finset α) : a ∉ erase s a := fun h => (mem_erase.1 h).1 rfl
/-- The values of `f` on `s`. -/
noncomputable def image {ι : Type v} (f : ι → α) (s : Finset ι) : Finset α :=
  Quot.lift (fun l : Raw ι => insertAll f ∅ l.1) (fun l m h => insertAll_congr f ∅ l.1 m.1 h) s
/-- Membership in `image f s`. -/
@[simp] theorem mem_image {ι : Type v} {f : ι → α} {s : Finset ι} {b : α} : b ∈ image f s ↔ ∃ a, a ∈ s ∧ f a = b := by
  obtain ⟨l, hl, rfl⟩ := exists_list s
  exact (mem_insertAll f ∅ l b).trans ⟨fun h => h.elim (fun h => h.elim) id, .inr⟩
/-- The value of an element lies in the image. -/
theorem mem_image_of_mem {ι : Type v} (f : ι → α) {a : ι} {s : Finset ι} (h : a ∈ s) : f a ∈ image f s := mem_image.2 ⟨a, h, rfl⟩
end

/-! ## Products -/
/-- The list of pairs of two lists. -/
noncomputable def Raw.prod (l : List α) (m : List β) : List (α × β) :=
  List.rec (motive := fun _ => List (α × β)) .nil
    (fun a _ ih => List.rec (motive := fun _ => List (α × β)) ih (fun b _ ih => .cons (a, b) ih) m) l
/-- The list of pairs: no repetition, and its members. -/
theorem Raw.prod_spec (l : List α) (m : List β) (hl : Raw.Nodup l) (hm : Raw.Nodup m) :
    Raw.Nodup (Raw.prod l m) ∧ ∀ p, Raw.Mem p (Raw.prod l m) ↔ Raw.Mem p.1 l ∧ Raw.Mem p.2 m := by
  induction l with
  | nil => exact ⟨trivial, fun p => ⟨False.elim, fun h => h.1⟩⟩
  | cons a l ih =>
    have ih := ih hl.2
    suffices h : ∀ k : List β, Raw.Nodup k → Raw.Nodup (List.rec (motive := fun _ => List (α × β)) (Raw.prod l m) (fun b _ ih => .cons (a, b) ih) k) ∧
        ∀ p, Raw.Mem p (List.rec (motive := fun _ => List (α × β)) (Raw.prod l m) (fun b _ ih => .cons (a, b) ih) k) ↔
          p.1 = a ∧ Raw.Mem p.2 k ∨ Raw.Mem p (Raw.prod l m) from by
      refine ⟨(h m hm).1, fun p => ((h m hm).2 p).trans ?_⟩
      rw [ih.2 p]
      exact ⟨fun h => h.elim (fun h => ⟨.inl h.1, h.2⟩) fun h => ⟨.inr h.1, h.2⟩,
        fun ⟨h, k⟩ => h.elim (fun h => .inl ⟨h, k⟩) fun h => .inr ⟨h, k⟩⟩
    intro k hk
    induction k with
    | nil => exact ⟨ih.1, fun p => ⟨.inr, fun h => h.elim (fun h => h.2.elim) id⟩⟩
    | cons b k ik =>
      have ik := ik hk.2
      refine ⟨⟨fun h => ?_, ik.1⟩, fun p => ?_⟩
      · rcases (ik.2 (a, b)).1 h with h | h
        · exact hk.1 h.2
        · exact hl.1 ((ih.2 (a, b)).1 h).1
      · show p = (a, b) ∨ _ ↔ _
        rw [ik.2 p]
        constructor
        · rintro (rfl | h | h)
          · exact .inl ⟨rfl, .inl rfl⟩
          · exact .inl ⟨h.1, .inr h.2⟩
          · exact .inr h
        · rintro (⟨h, h' | h'⟩ | h)
          · left; obtain ⟨x, y⟩ := p; cases h; cases h'; rfl
          · exact .inr (.inl ⟨h, h'⟩)
          · exact .inr (.inr h)
/-- The pairs of an element of `s` and one of `t`; written `s ×ˢ t`. -/
noncomputable def product (s : Finset α) (t : Finset β) : Finset (α × β) :=
  Quot.lift (fun l : Raw α => Quot.lift (fun m : Raw β => ofList (Raw.prod l.1 m.1) (Raw.prod_spec l.1 m.1 l.2 m.2).1)
    (fun m m' h => Quot.sound fun p => by
      show Raw.Mem p (Raw.prod l.1 m.1) ↔ Raw.Mem p (Raw.prod l.1 m'.1)
      rw [(Raw.prod_spec l.1 m.1 l.2 m.2).2, (Raw.prod_spec l.1 m'.1 l.2 m'.2).2, h p.2]) t)
    (fun l l' h => by
      induction t using Quot.ind with
      | mk m =>
        refine Quot.sound fun p => ?_
        show Raw.Mem p (Raw.prod l.1 m.1) ↔ Raw.Mem p (Raw.prod l'.1 m.1)
        rw [(Raw.prod_spec l.1 m.1 l.2 m.2).2, (Raw.prod_spec l'.1 m.1 l'.2 m.2).2, h p.1]) s
infixr:82 " ×ˢ " => Finset.product
/-- Membership in `s ×ˢ t`. -/
@[simp] theorem mem_product {s : Finset α} {t : Finset β} {p : α × β} : p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t := by
  obtain ⟨l, hl, rfl⟩ := exists_list s
  obtain ⟨m, hm, rfl⟩ := exists_list t
  exact (Raw.prod_spec l m hl hm).2 p

/-! ## Number of elements -/
/-- The number of elements. -/
noncomputable def card (s : Finset α) : ℕ := fold (· + ·) Nat.add_comm Nat.add_assoc 0 (fun _ => 1) s
/-- The empty set has no elements. -/
@[simp] theorem card_empty : card (∅ : Finset α) = 0 := rfl
/-- `{a}` has one element. -/
@[simp] theorem card_singleton (a : α) : card ({a} : Finset α) = 1 := rfl
/-- A new element counts one more. -/
theorem card_insert_of_notMem [DecidableEq α] {a : α} {s : Finset α} (h : a ∉ s) : card (insert a s) = card s + 1 := fold_insert h
/-- Inserting what is there keeps the count. -/
theorem card_insert_of_mem [DecidableEq α] {a : α} {s : Finset α} (h : a ∈ s) : card (insert a s) = card s := by rw [insert_eq_of_mem h]
/-- Erasing an element counts one less. -/
theorem card_erase_add_one [DecidableEq α] {a : α} {s : Finset α} (h : a ∈ s) : card (erase s a) + 1 = card s := by
  rw [← card_insert_of_notMem (notMem_erase a s), insert_erase h]
/-- Erasing an element counts one less. -/
theorem card_erase_of_mem [DecidableEq α] {a : α} {s : Finset α} (h : a ∈ s) : card (erase s a) = card s - 1 := by
  have := card_erase_add_one h; omega
/-- Only the empty set has no elements. -/
theorem card_eq_zero {s : Finset α} : card s = 0 ↔ s = ∅ := by
  constructor
  · obtain ⟨l, hl, rfl⟩ := exists_list s
    cases l with
    | nil => exact fun _ => rfl
    | cons a l => intro h; exact absurd h (Nat.succ_ne_zero _)
  · rintro rfl; rfl
/-- A set with elements has a positive count. -/
theorem card_pos {s : Finset α} : 0 < card s ↔ s.Nonempty := by
  rw [nonempty_iff_ne_empty]
  exact ⟨fun h e => by rw [e] at h; exact absurd h (Nat.lt_irrefl 0), fun h => Nat.pos_of_ne_zero fun e => h (card_eq_zero.1 e)⟩
/-- A subset has at most as many elements. -/
theorem card_le_card {s t : Finset α} : s ⊆ t → card s ≤ card t := by
  classical
  induction s using Finset.induction_on generalizing t with
  | empty => intro _; exact Nat.zero_le _
  | insert a s h ih =>
    intro k
    have ha : a ∈ t := k (mem_insert_self a s)
    have := ih (t := erase t a) fun b hb => mem_erase.2 ⟨fun e => h (e ▸ hb), k (mem_insert_of_mem hb)⟩
    have := card_erase_add_one ha
    rw [card_insert_of_notMem h]; omega
/-- A subset with as many elements is the whole set. -/
theorem eq_of_subset_of_card_le {s t : Finset α} (h : s ⊆ t) (h₂ : card t ≤ card s) : s = t := by
  classical
  refine Subset.antisymm h fun a ha => Classical.byContradiction fun n => ?_
  have := card_le_card (s := insert a s) (t := t) fun b hb => (mem_insert.1 hb).elim (fun e => e ▸ ha) fun k => h k
  rw [card_insert_of_notMem n] at this; omega
/-- A proper subset has fewer elements. -/
theorem card_lt_card {s t : Finset α} (h : s ⊂ t) : card s < card t := by
  apply Nat.lt_of_not_le; intro k
  exact h.2 (eq_of_subset_of_card_le h.1 k ▸ Subset.refl _)
/-- Filtering does not add elements. -/
theorem card_filter_le (s : Finset α) (p : α → Prop) [∀ a, Decidable (p a)] : card (filter p s) ≤ card s := card_le_card (filter_subset p s)
/-- An image has at most as many elements. -/
theorem card_image_le {ι : Type v} [DecidableEq α] {f : ι → α} {s : Finset ι} : card (image f s) ≤ card s := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.le_refl 0
  | insert a s h ih =>
    rw [show image f (insert a s) = insert (f a) (image f s) from ext fun b => by
      simp only [mem_image, mem_insert]
      constructor
      · rintro ⟨c, rfl | h, rfl⟩
        · exact .inl rfl
        · exact .inr ⟨c, h, rfl⟩
      · rintro (rfl | ⟨c, h, rfl⟩)
        · exact ⟨a, .inl rfl, rfl⟩
        · exact ⟨c, .inr h, rfl⟩]
    rw [card_insert_of_notMem h]
    by_cases k : f a ∈ image f s
    · rw [card_insert_of_mem k]; omega
    · rw [card_insert_of_notMem k]; omega
/-- **Pigeonhole principle**: a map into a smaller set takes some value twice. -/
theorem exists_ne_map_eq_of_card_lt_of_maps_to {s : Finset α} {t : Finset β} (hc : card t < card s) {f : α → β}
    (hf : ∀ a, a ∈ s → f a ∈ t) : ∃ x, x ∈ s ∧ ∃ y, y ∈ s ∧ x ≠ y ∧ f x = f y := by
  classical
  apply Classical.byContradiction; intro h
  have inj : ∀ x, x ∈ s → ∀ y, y ∈ s → f x = f y → x = y := fun x hx y hy e =>
    Classical.byContradiction fun n => h ⟨x, hx, y, hy, n, e⟩
  suffices k : ∀ r : Finset α, r ⊆ s → card r ≤ card (image f r) from by
    have h1 := k s (Subset.refl s)
    have h2 := card_le_card (s := image f s) (t := t) fun b hb => by
      obtain ⟨a, ha, rfl⟩ := mem_image.1 hb; exact hf a ha
    omega
  intro r
  induction r using Finset.induction_on with
  | empty => intro _; exact Nat.le_refl 0
  | insert a r hn ih =>
    intro hr
    have ih := ih fun b hb => hr (mem_insert_of_mem hb)
    have e : image f (insert a r) = insert (f a) (image f r) := ext fun b => by
      simp only [mem_image, mem_insert]
      constructor
      · rintro ⟨c, rfl | h, rfl⟩
        · exact .inl rfl
        · exact .inr ⟨c, h, rfl⟩
      · rintro (rfl | ⟨c, h, rfl⟩)
        · exact ⟨a, .inl rfl, rfl⟩
        · exact ⟨c, .inr h, rfl⟩
    rw [e, card_insert_of_notMem hn, card_insert_of_notMem]
    · omega
    · intro k
      obtain ⟨c, hc, ec⟩ := mem_image.1 k
      exact hn (inj c (hr (mem_insert_of_mem hc)) a (hr (mem_insert_self a r)) ec ▸ hc)
end Finset
