prelude
import Olympiad.NumberTheory.ParityLemmas
set_option linter.all false
set_option autoImplicit false
universe u v w

/-! More on finite products. A commutative multiplication is read as an addition, so that the lemmas on finite sums
prove those on finite products. -/

namespace Finset
variable {α : Type u} {β : Type v} {γ : Type w}
section
variable [CommMonoid β] {s t s₁ s₂ : Finset α} {f g : α → β} {a : α}
/-- A commutative multiplication, read as an addition. -/
private abbrev additive (β : Type v) [CommMonoid β] : AddCommMonoid β where
  add a b := a * b
  zero := One.one
  add_assoc := CommMonoid.mul_assoc
  add_comm := CommMonoid.mul_comm
  add_zero := CommMonoid.mul_one
/-- A double product may be multiplied in either order. -/
theorem prod_comm {t : Finset γ} {f : α → γ → β} : ∏ x ∈ s, ∏ y ∈ t, f x y = ∏ y ∈ t, ∏ x ∈ s, f x y :=
  @sum_comm α β γ (additive β) s t f
/-- A product over a union of disjoint sets. -/
theorem prod_union [DecidableEq α] (h : Disjoint s₁ s₂) : ∏ x ∈ s₁ ∪ s₂, f x = (∏ x ∈ s₁, f x) * ∏ x ∈ s₂, f x :=
  @sum_union α β (additive β) f _ s₁ s₂ (disjoint_left.1 h)
/-- A product over the elements with `p`, written with `if`. -/
theorem prod_filter (p : α → Prop) [∀ a, Decidable (p a)] (f : α → β) : ∏ a ∈ filter p s, f a = ∏ a ∈ s, if p a then f a else 1 :=
  @sum_filter α β (additive β) s p _ f
/-- Split off the elements with `p`. -/
theorem prod_filter_mul_prod_filter_not (s : Finset α) (p : α → Prop) [∀ a, Decidable (p a)] (f : α → β) :
    (∏ x ∈ filter p s, f x) * ∏ x ∈ filter (fun x => ¬ p x) s, f x = ∏ x ∈ s, f x :=
  @sum_filter_add_sum_filter_not α β (additive β) s p _ f
/-- A product of cases. -/
theorem prod_ite {p : α → Prop} [∀ a, Decidable (p a)] (f g : α → β) :
    ∏ x ∈ s, (if p x then f x else g x) = (∏ x ∈ filter p s, f x) * ∏ x ∈ filter (fun x => ¬ p x) s, g x :=
  @sum_ite α β (additive β) s p _ f g
/-- A product with only one factor other than 1. -/
theorem prod_eq_single {f : α → β} (a : α) (h₀ : ∀ b, b ∈ s → b ≠ a → f b = 1) (h₁ : a ∉ s → f a = 1) : ∏ x ∈ s, f x = f a :=
  @sum_eq_single α β (additive β) s f a h₀ h₁
/-- A product with only one factor other than 1. -/
theorem prod_eq_single_of_mem (a : α) (h : a ∈ s) (h₀ : ∀ b, b ∈ s → b ≠ a → f b = 1) : ∏ x ∈ s, f x = f a :=
  prod_eq_single a h₀ fun k => absurd h k
/-- Change of variables by an injective map. -/
theorem prod_image [DecidableEq α] {s : Finset γ} {g : γ → α} (h : ∀ x, x ∈ s → ∀ y, y ∈ s → g x = g y → x = y) :
    ∏ x ∈ image g s, f x = ∏ x ∈ s, f (g x) :=
  @sum_image α β γ (additive β) f _ s g h
/-- Elements with factor 1 may be left out. -/
theorem prod_subset (h : s₁ ⊆ s₂) (hf : ∀ x, x ∈ s₂ → x ∉ s₁ → f x = 1) : ∏ i ∈ s₁, f i = ∏ i ∈ s₂, f i :=
  @sum_subset α β (additive β) s₁ s₂ f h hf
/-- A product over a difference of sets. -/
theorem prod_sdiff [DecidableEq α] (h : s₁ ⊆ s₂) : (∏ x ∈ s₂ \ s₁, f x) * ∏ x ∈ s₁, f x = ∏ x ∈ s₂, f x :=
  @sum_sdiff α β (additive β) s₁ s₂ f _ h
/-- Products over a union and an intersection. -/
theorem prod_union_inter [DecidableEq α] : (∏ x ∈ s₁ ∪ s₂, f x) * ∏ x ∈ s₁ ∩ s₂, f x = (∏ x ∈ s₁, f x) * ∏ x ∈ s₂, f x :=
  @sum_union_inter α β (additive β) s₁ s₂ f _
/-- Split off one element of a product, at the end. -/
theorem prod_erase_mul [DecidableEq α] (s : Finset α) (f : α → β) {a : α} (h : a ∈ s) : (∏ x ∈ s.erase a, f x) * f a = ∏ x ∈ s, f x :=
  (CommMonoid.mul_comm _ _).trans (mul_prod_erase s f h)
/-- Products over sets in bijection. -/
theorem prod_nbij {t : Finset γ} {g : γ → β} (i : α → γ) (hi : ∀ a, a ∈ s → i a ∈ t) (i_inj : ∀ a, a ∈ s → ∀ b, b ∈ s → i a = i b → a = b)
    (i_surj : ∀ b, b ∈ t → ∃ a, a ∈ s ∧ i a = b) (h : ∀ a, a ∈ s → f a = g (i a)) : ∏ x ∈ s, f x = ∏ x ∈ t, g x :=
  @sum_nbij α γ s β (additive β) t f g i hi i_inj i_surj h
/-- Products over sets in bijection. -/
theorem prod_bij {t : Finset γ} {g : γ → β} (i : (a : α) → a ∈ s → γ) (hi : ∀ a ha, i a ha ∈ t)
    (i_inj : ∀ a₁ ha₁ a₂ ha₂, i a₁ ha₁ = i a₂ ha₂ → a₁ = a₂) (i_surj : ∀ b, b ∈ t → ∃ a ha, i a ha = b)
    (h : ∀ a ha, f a = g (i a ha)) : ∏ x ∈ s, f x = ∏ x ∈ t, g x :=
  @sum_bij α γ s β (additive β) t f g i hi i_inj i_surj h
/-- Products over sets in bijection, the inverse given. -/
theorem prod_nbij' {t : Finset γ} {g : γ → β} (i : α → γ) (j : γ → α) (hi : ∀ a, a ∈ s → i a ∈ t) (hj : ∀ a, a ∈ t → j a ∈ s)
    (left_inv : ∀ a, a ∈ s → j (i a) = a) (right_inv : ∀ a, a ∈ t → i (j a) = a) (h : ∀ a, a ∈ s → f a = g (i a)) :
    ∏ x ∈ s, f x = ∏ x ∈ t, g x :=
  @sum_nbij' α γ s β (additive β) t f g i j hi hj left_inv right_inv h
/-- A product over pairs, one coordinate after the other. -/
theorem prod_product (s : Finset α) (t : Finset γ) (f : α × γ → β) : ∏ x ∈ s ×ˢ t, f x = ∏ x ∈ s, ∏ y ∈ t, f (x, y) :=
  @sum_product α γ β (additive β) s t f
/-! Ranges and intervals. -/
/-- Split a range in two. -/
theorem prod_range_add (f : ℕ → β) (n m : ℕ) : ∏ x ∈ range (n + m), f x = (∏ x ∈ range n, f x) * ∏ x ∈ range m, f (n + x) :=
  @sum_range_add β (additive β) f n m
/-- Split off the first factor. -/
theorem prod_eq_prod_Ico_succ_bot {a b : ℕ} (hab : a < b) (f : ℕ → β) : ∏ k ∈ Ico a b, f k = f a * ∏ k ∈ Ico (a + 1) b, f k :=
  @sum_eq_sum_Ico_succ_bot β (additive β) a b hab f
/-- Two adjacent intervals. -/
theorem prod_Ico_consecutive (f : ℕ → β) {m n k : ℕ} (hmn : m ≤ n) (hnk : n ≤ k) : (∏ i ∈ Ico m n, f i) * ∏ i ∈ Ico n k, f i = ∏ i ∈ Ico m k, f i :=
  @sum_Ico_consecutive β (additive β) f m n k hmn hnk
/-- An interval, shifted to start at 0. -/
theorem prod_Ico_eq_prod_range (f : ℕ → β) (m n : ℕ) : ∏ i ∈ Ico m n, f i = ∏ i ∈ range (n - m), f (m + i) :=
  @sum_Ico_eq_sum_range β (additive β) f m n
/-- A product over a range, backwards. -/
theorem prod_range_reflect (f : ℕ → β) (n : ℕ) : ∏ j ∈ range n, f (n - 1 - j) = ∏ j ∈ range n, f j :=
  @sum_range_reflect β (additive β) f n
end
/-! ## Products of numbers -/
/-- A product of integers vanishes when a factor does. -/
theorem prod_eq_zero_iff_int {s : Finset α} {f : α → ℤ} : ∏ x ∈ s, f x = 0 ↔ ∃ a, a ∈ s ∧ f a = 0 := by
  classical
  induction s using Finset.induction_on with
  | empty => exact ⟨fun h => absurd (show (1 : ℤ) = 0 from h) (by decide), fun ⟨a, h, _⟩ => (notMem_empty a h).elim⟩
  | insert a s h ih =>
    rw [prod_insert h, Int.mul_eq_zero, ih]
    constructor
    · rintro (k | ⟨b, hb, e⟩)
      · exact ⟨a, mem_insert_self a s, k⟩
      · exact ⟨b, mem_insert_of_mem hb, e⟩
    · rintro ⟨b, hb, e⟩
      rcases mem_insert.1 hb with rfl | hb
      · exact .inl e
      · exact .inr ⟨b, hb, e⟩
/-- A product of naturals other than 0. -/
theorem prod_ne_zero_iff {s : Finset α} {f : α → ℕ} : ∏ x ∈ s, f x ≠ 0 ↔ ∀ a, a ∈ s → f a ≠ 0 := by
  rw [Ne, prod_eq_zero_iff]; exact ⟨fun h a ha e => h ⟨a, ha, e⟩, fun h ⟨a, ha, e⟩ => h a ha e⟩
/-- Divisibility of products, factor by factor. -/
theorem prod_dvd_prod_of_dvd {s : Finset α} (f g : α → ℕ) (h : ∀ i, i ∈ s → f i ∣ g i) : ∏ i ∈ s, f i ∣ ∏ i ∈ s, g i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.dvd_refl 1
  | insert a s hn ih =>
    rw [prod_insert hn, prod_insert hn]
    exact Nat.mul_dvd_mul (h a (mem_insert_self a s)) (ih fun b hb => h b (mem_insert_of_mem hb))
/-- The product over a subset divides. -/
theorem prod_dvd_prod_of_subset (s t : Finset α) (f : α → ℕ) (h : s ⊆ t) : ∏ i ∈ s, f i ∣ ∏ i ∈ t, f i := by
  classical
  rw [← prod_sdiff h]; exact Nat.dvd_mul_left _ _
/-- A product of naturals that are at least 1. -/
theorem one_le_prod {s : Finset α} {f : α → ℕ} (h : ∀ i, i ∈ s → 1 ≤ f i) : 1 ≤ ∏ i ∈ s, f i := prod_pos (f := f) h
/-- A telescoping product, without division. -/
theorem prod_range_mul_self (f : ℕ → ℕ) (n : ℕ) : (∏ i ∈ range n, f (i + 1)) * f 0 = (∏ i ∈ range n, f i) * f n := by
  rw [← prod_range_succ', prod_range_succ]
/-- A number coprime to every factor is coprime to the product. -/
theorem _root_.Nat.Coprime.prod_left {s : Finset α} {f : α → ℕ} {x : ℕ} (h : ∀ i, i ∈ s → Nat.Coprime (f i) x) : Nat.Coprime (∏ i ∈ s, f i) x := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.coprime_one_left x
  | insert a s hn ih =>
    rw [prod_insert hn]
    exact (h a (mem_insert_self a s)).mul_left (ih fun b hb => h b (mem_insert_of_mem hb))
/-- A number coprime to every factor is coprime to the product. -/
theorem _root_.Nat.Coprime.prod_right {s : Finset α} {f : α → ℕ} {x : ℕ} (h : ∀ i, i ∈ s → Nat.Coprime x (f i)) : Nat.Coprime x (∏ i ∈ s, f i) :=
  (Nat.Coprime.prod_left fun i hi => Nat.Coprime.symm (h i hi)).symm
/-- A prime divides a product when it divides a factor. -/
theorem _root_.Nat.Prime.dvd_finset_prod_iff {s : Finset α} {p : ℕ} (pp : p.Prime) (f : α → ℕ) : p ∣ ∏ i ∈ s, f i ↔ ∃ a, a ∈ s ∧ p ∣ f a := by
  classical
  induction s using Finset.induction_on with
  | empty => exact ⟨fun h => (pp.not_dvd_one h).elim, fun ⟨a, h, _⟩ => (notMem_empty a h).elim⟩
  | insert a s hn ih =>
    rw [prod_insert hn, pp.dvd_mul, ih]
    constructor
    · rintro (k | ⟨b, hb, e⟩)
      · exact ⟨a, mem_insert_self a s, k⟩
      · exact ⟨b, mem_insert_of_mem hb, e⟩
    · rintro ⟨b, hb, e⟩
      rcases mem_insert.1 hb with rfl | hb
      · exact .inl e
      · exact .inr ⟨b, hb, e⟩
end Finset
