prelude
import Olympiad.BigOperators.Basic
set_option linter.all false
set_option autoImplicit false
universe u v w

/-! Lemmas on finite sums and products, by Mathlib's names. -/

namespace Finset
variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Sums -/
section AddCommMonoid
variable [AddCommMonoid β] {s t : Finset α} {f g : α → β}
private theorem add4 (a b c d : β) : a + b + (c + d) = a + c + (b + d) := by
  rw [AddCommMonoid.add_assoc, ← AddCommMonoid.add_assoc b, AddCommMonoid.add_comm b, AddCommMonoid.add_assoc c, ← AddCommMonoid.add_assoc a]
private theorem zero_add' (a : β) : 0 + a = a := (AddCommMonoid.add_comm 0 a).trans (AddCommMonoid.add_zero a)
/-- The empty sum is 0. -/
@[simp] theorem sum_empty : ∑ x ∈ (∅ : Finset α), f x = 0 := rfl
/-- Split off a new element of a sum. -/
@[simp] theorem sum_insert [DecidableEq α] {a : α} (h : a ∉ s) : ∑ x ∈ insert a s, f x = f a + ∑ x ∈ s, f x :=
  (fold_insert h).trans (AddCommMonoid.add_comm _ _)
/-- A sum over one element. -/
@[simp] theorem sum_singleton (f : α → β) (a : α) : ∑ x ∈ {a}, f x = f a := zero_add' (f a)
/-- Equal summands, equal sums. -/
theorem sum_congr {s₁ s₂ : Finset α} (h : s₁ = s₂) (hf : ∀ x, x ∈ s₂ → f x = g x) : s₁.sum f = s₂.sum g := by
  subst h; exact fold_congr hf
/-- The sum of sums. -/
theorem sum_add_distrib : ∑ i ∈ s, (f i + g i) = ∑ i ∈ s, f i + ∑ i ∈ s, g i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (AddCommMonoid.add_zero _).symm
  | insert a s h ih => rw [sum_insert h, sum_insert h, sum_insert h, ih]; exact add4 _ _ _ _
/-- A sum of zeros. -/
@[simp] theorem sum_const_zero : ∑ _x ∈ s, (0 : β) = 0 := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [sum_insert h, ih]; exact AddCommMonoid.add_zero _
/-- A sum whose terms all vanish. -/
theorem sum_eq_zero (h : ∀ x, x ∈ s → f x = 0) : ∑ x ∈ s, f x = 0 := (sum_congr rfl h).trans sum_const_zero
/-- A double sum may be summed in either order. -/
theorem sum_comm {t : Finset γ} {f : α → γ → β} : ∑ x ∈ s, ∑ y ∈ t, f x y = ∑ y ∈ t, ∑ x ∈ s, f x y := by
  classical
  induction s using Finset.induction_on with
  | empty => exact sum_const_zero.symm
  | insert a s h ih =>
    rw [sum_insert h, ih, ← sum_add_distrib]
    exact sum_congr rfl fun y _ => (sum_insert (f := fun x => f x y) h).symm
/-- A sum over a union of disjoint sets. -/
theorem sum_union [DecidableEq α] {s₁ s₂ : Finset α} (h : ∀ a, a ∈ s₁ → a ∉ s₂) :
    ∑ x ∈ s₁ ∪ s₂, f x = ∑ x ∈ s₁, f x + ∑ x ∈ s₂, f x := by
  induction s₁ using Finset.induction_on with
  | empty =>
    rw [show ∅ ∪ s₂ = s₂ from ext fun a => mem_union.trans ⟨fun h => h.elim (fun h => h.elim) id, .inr⟩]
    exact (zero_add' _).symm
  | insert a s hn ih =>
    have e : insert a s ∪ s₂ = insert a (s ∪ s₂) := ext fun b => by
      rw [mem_union, mem_insert, mem_insert, mem_union]; exact ⟨fun h => h.elim (·.elim .inl (.inr ∘ .inl)) (.inr ∘ .inr), fun h => h.elim (.inl ∘ .inl) (·.elim (.inl ∘ .inr) .inr)⟩
    rw [e, sum_insert fun k => (mem_union.1 k).elim hn (h a (mem_insert_self a s)), ih fun b hb => h b (mem_insert_of_mem hb),
      sum_insert hn, AddCommMonoid.add_assoc]
/-- A sum over the elements with `p`, written with `if`. -/
theorem sum_filter (p : α → Prop) [∀ a, Decidable (p a)] (f : α → β) : ∑ a ∈ filter p s, f a = ∑ a ∈ s, if p a then f a else 0 := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih =>
    rw [sum_insert h, ← ih]
    by_cases k : p a
    · rw [if_pos k, show filter p (insert a s) = insert a (filter p s) from ext fun b => by
        rw [mem_filter, mem_insert, mem_insert, mem_filter]
        exact ⟨fun ⟨i, j⟩ => i.imp id (⟨·, j⟩), fun i => i.elim (fun e => ⟨.inl e, e ▸ k⟩) fun i => ⟨.inr i.1, i.2⟩⟩]
      exact sum_insert fun i => h (mem_filter.1 i).1
    · rw [if_neg k, show filter p (insert a s) = filter p s from ext fun b => by
        rw [mem_filter, mem_filter, mem_insert]
        exact ⟨fun ⟨i, j⟩ => ⟨i.elim (fun e => absurd (e ▸ j) k) id, j⟩, fun ⟨i, j⟩ => ⟨.inr i, j⟩⟩]
      exact (zero_add' _).symm
/-- Split off the elements with `p`. -/
theorem sum_filter_add_sum_filter_not (s : Finset α) (p : α → Prop) [∀ a, Decidable (p a)] (f : α → β) :
    ∑ x ∈ filter p s, f x + ∑ x ∈ filter (fun x => ¬ p x) s, f x = ∑ x ∈ s, f x := by
  rw [sum_filter, sum_filter, ← sum_add_distrib]
  refine sum_congr rfl fun x _ => ?_
  by_cases h : p x
  · rw [if_pos h, if_neg (fun k => k h)]; exact AddCommMonoid.add_zero _
  · rw [if_neg h, if_pos h]; exact zero_add' _
/-- A sum with only one term that does not vanish. -/
theorem sum_eq_single {f : α → β} (a : α) (h₀ : ∀ b, b ∈ s → b ≠ a → f b = 0) (h₁ : a ∉ s → f a = 0) : ∑ x ∈ s, f x = f a := by
  classical
  by_cases h : a ∈ s
  · rw [← insert_erase h, sum_insert (notMem_erase a s), sum_eq_zero fun b hb => h₀ b (mem_erase.1 hb).2 (mem_erase.1 hb).1]
    exact AddCommMonoid.add_zero _
  · rw [h₁ h]; exact sum_eq_zero fun b hb => h₀ b hb fun e => h (e ▸ hb)
/-- Split off one element of a sum. -/
theorem add_sum_erase [DecidableEq α] (s : Finset α) (f : α → β) {a : α} (h : a ∈ s) : f a + ∑ x ∈ s.erase a, f x = ∑ x ∈ s, f x := by
  rw [← sum_insert (notMem_erase a s), insert_erase h]
/-- Change of variables by an injective map. -/
theorem sum_image [DecidableEq α] {s : Finset γ} {g : γ → α} (h : ∀ x, x ∈ s → ∀ y, y ∈ s → g x = g y → x = y) :
    ∑ x ∈ image g s, f x = ∑ x ∈ s, f (g x) := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s hn ih =>
    have e : image g (insert a s) = insert (g a) (image g s) := ext fun b => by
      simp only [mem_image, mem_insert]
      constructor
      · rintro ⟨c, rfl | h, rfl⟩
        · exact .inl rfl
        · exact .inr ⟨c, h, rfl⟩
      · rintro (rfl | ⟨c, h, rfl⟩)
        · exact ⟨a, .inl rfl, rfl⟩
        · exact ⟨c, .inr h, rfl⟩
    rw [e, sum_insert hn, sum_insert, ih fun x hx y hy => h x (mem_insert_of_mem hx) y (mem_insert_of_mem hy)]
    intro k
    obtain ⟨c, hc, ec⟩ := mem_image.1 k
    exact hn (h c (mem_insert_of_mem hc) a (mem_insert_self a s) ec ▸ hc)
/-! Ranges and intervals. -/
/-- The empty sum over a range. -/
theorem sum_range_zero (f : ℕ → β) : ∑ k ∈ range 0, f k = 0 := rfl
/-- Split off the last term. -/
theorem sum_range_succ (f : ℕ → β) (n : ℕ) : ∑ x ∈ range (n + 1), f x = ∑ x ∈ range n, f x + f n := rfl
/-- Split off the last term, in front. -/
theorem sum_range_succ_comm (f : ℕ → β) (n : ℕ) : ∑ x ∈ range (n + 1), f x = f n + ∑ x ∈ range n, f x := AddCommMonoid.add_comm _ _
/-- A sum with one term. -/
@[simp] theorem sum_range_one (f : ℕ → β) : ∑ k ∈ range 1, f k = f 0 := zero_add' (f 0)
/-- Split off the first summand. -/
theorem sum_range_succ' (f : ℕ → β) (n : ℕ) : ∑ k ∈ range (n + 1), f k = ∑ k ∈ range n, f (k + 1) + f 0 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ, ih, sum_range_succ (fun k => f (k + 1)), AddCommMonoid.add_assoc, AddCommMonoid.add_comm (f 0), ← AddCommMonoid.add_assoc]
/-- Split off the last term of a run of naturals. -/
theorem sum_natFrom_succ (f : ℕ → β) (a n : ℕ) : ∑ k ∈ natFrom a (n + 1), f k = ∑ k ∈ natFrom a n, f k + f (a + n) := rfl
/-- A run of naturals, shifted to start at 0. -/
theorem sum_natFrom (f : ℕ → β) (a n : ℕ) : ∑ k ∈ natFrom a n, f k = ∑ k ∈ range n, f (a + k) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_natFrom_succ, ih]; rfl
/-- Split off the last term. -/
theorem sum_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → β) : ∑ k ∈ Ico a (b + 1), f k = ∑ k ∈ Ico a b, f k + f b := by
  show ∑ k ∈ natFrom a (b + 1 - a), f k = ∑ k ∈ natFrom a (b - a), f k + f b
  rw [show b + 1 - a = (b - a) + 1 by omega, sum_natFrom_succ, show a + (b - a) = b by omega]
/-- Split off the last term. -/
theorem sum_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (f : ℕ → β) : ∑ k ∈ Icc a (b + 1), f k = ∑ k ∈ Icc a b, f k + f (b + 1) := by
  show ∑ k ∈ natFrom a (b + 1 + 1 - a), f k = ∑ k ∈ natFrom a (b + 1 - a), f k + f (b + 1)
  rw [show b + 1 + 1 - a = (b + 1 - a) + 1 by omega, sum_natFrom_succ, show a + (b + 1 - a) = b + 1 by omega]
/-- Split off the last term. -/
theorem sum_Ioc_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → β) : ∑ k ∈ Ioc a (b + 1), f k = ∑ k ∈ Ioc a b, f k + f (b + 1) := by
  show ∑ k ∈ natFrom (a + 1) (b + 1 - a), f k = ∑ k ∈ natFrom (a + 1) (b - a), f k + f (b + 1)
  rw [show b + 1 - a = (b - a) + 1 by omega, sum_natFrom_succ, show a + 1 + (b - a) = b + 1 by omega]
/-- The interval with one element. -/
@[simp] theorem Icc_self (a : ℕ) : Icc a a = {a} := ext fun b => by rw [mem_Icc, mem_singleton]; omega
/-- The empty half-open interval. -/
@[simp] theorem Ico_self (a : ℕ) : Ico a a = ∅ := ext fun b => ⟨fun h => by rw [mem_Ico] at h; omega, fun h => h.elim⟩
/-- The interval is empty when the bounds are crossed. -/
@[simp] theorem Icc_eq_empty_of_lt {a b : ℕ} (h : b < a) : Icc a b = ∅ := ext fun c => ⟨fun k => by rw [mem_Icc] at k; omega, fun k => k.elim⟩
/-- An interval, shifted to start at 0. -/
theorem sum_Ico_eq_sum_range (f : ℕ → β) (m n : ℕ) : ∑ i ∈ Ico m n, f i = ∑ i ∈ range (n - m), f (m + i) := sum_natFrom f m (n - m)
/-- Two adjacent intervals. -/
theorem sum_Ico_consecutive (f : ℕ → β) {m n k : ℕ} (hmn : m ≤ n) (hnk : n ≤ k) :
    ∑ i ∈ Ico m n, f i + ∑ i ∈ Ico n k, f i = ∑ i ∈ Ico m k, f i := by
  obtain ⟨d, rfl⟩ := Nat.exists_add_of_le hnk
  induction d with
  | zero =>
    show _ + ∑ i ∈ Ico n n, f i = _
    rw [Ico_self]; exact AddCommMonoid.add_zero _
  | succ d ih =>
    rw [show n + (d + 1) = n + d + 1 from rfl, sum_Ico_succ_top (by omega), sum_Ico_succ_top (by omega), ← ih (by omega), AddCommMonoid.add_assoc]
/-- A range and the interval that follows it. -/
theorem sum_range_add_sum_Ico (f : ℕ → β) {m n : ℕ} (h : m ≤ n) : ∑ i ∈ range m, f i + ∑ i ∈ Ico m n, f i = ∑ i ∈ range n, f i := by
  rw [range_eq_Ico, range_eq_Ico]; exact sum_Ico_consecutive f (Nat.zero_le m) h
/-- The sum read backwards. -/
theorem sum_range_reflect (f : ℕ → β) (n : ℕ) : ∑ j ∈ range n, f (n - 1 - j) = ∑ j ∈ range n, f j := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ', sum_range_succ]
    congr 1
    · rw [← ih]; exact sum_congr rfl fun j _ => congrArg f (by omega)
end AddCommMonoid

/-! ## Products -/
section CommMonoid
variable [CommMonoid β] {s t : Finset α} {f g : α → β}
private theorem mul4 (a b c d : β) : a * b * (c * d) = a * c * (b * d) := by
  rw [CommMonoid.mul_assoc, ← CommMonoid.mul_assoc b, CommMonoid.mul_comm b, CommMonoid.mul_assoc c, ← CommMonoid.mul_assoc a]
private theorem one_mul' (a : β) : 1 * a = a := (CommMonoid.mul_comm 1 a).trans (CommMonoid.mul_one a)
/-- The empty product is 1. -/
@[simp] theorem prod_empty : ∏ x ∈ (∅ : Finset α), f x = 1 := rfl
/-- Split off a new element of a product. -/
@[simp] theorem prod_insert [DecidableEq α] {a : α} (h : a ∉ s) : ∏ x ∈ insert a s, f x = f a * ∏ x ∈ s, f x :=
  (fold_insert h).trans (CommMonoid.mul_comm _ _)
/-- A product over one element. -/
@[simp] theorem prod_singleton (f : α → β) (a : α) : ∏ x ∈ {a}, f x = f a := one_mul' (f a)
/-- Equal factors, equal products. -/
theorem prod_congr {s₁ s₂ : Finset α} (h : s₁ = s₂) (hf : ∀ x, x ∈ s₂ → f x = g x) : s₁.prod f = s₂.prod g := by
  subst h; exact fold_congr hf
/-- The product of products. -/
theorem prod_mul_distrib : ∏ i ∈ s, (f i * g i) = (∏ i ∈ s, f i) * ∏ i ∈ s, g i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (CommMonoid.mul_one _).symm
  | insert a s h ih => rw [prod_insert h, prod_insert h, prod_insert h, ih]; exact mul4 _ _ _ _
/-- A product of ones. -/
@[simp] theorem prod_const_one : ∏ _x ∈ s, (1 : β) = 1 := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [prod_insert h, ih]; exact CommMonoid.mul_one _
/-- A product whose factors are all 1. -/
theorem prod_eq_one (h : ∀ x, x ∈ s → f x = 1) : ∏ x ∈ s, f x = 1 := (prod_congr rfl h).trans prod_const_one
/-- The empty product over a range. -/
theorem prod_range_zero (f : ℕ → β) : ∏ k ∈ range 0, f k = 1 := rfl
/-- Split off the last factor. -/
theorem prod_range_succ (f : ℕ → β) (n : ℕ) : ∏ x ∈ range (n + 1), f x = (∏ x ∈ range n, f x) * f n := rfl
/-- Split off the last factor, in front. -/
theorem prod_range_succ_comm (f : ℕ → β) (n : ℕ) : ∏ x ∈ range (n + 1), f x = f n * ∏ x ∈ range n, f x := CommMonoid.mul_comm _ _
/-- A product with one factor. -/
@[simp] theorem prod_range_one (f : ℕ → β) : ∏ k ∈ range 1, f k = f 0 := one_mul' (f 0)
/-- Split off the first factor. -/
theorem prod_range_succ' (f : ℕ → β) (n : ℕ) : ∏ k ∈ range (n + 1), f k = (∏ k ∈ range n, f (k + 1)) * f 0 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [prod_range_succ, ih, prod_range_succ (fun k => f (k + 1)), CommMonoid.mul_assoc, CommMonoid.mul_comm (f 0), ← CommMonoid.mul_assoc]
/-- Split off the last factor of a run of naturals. -/
theorem prod_natFrom_succ (f : ℕ → β) (a n : ℕ) : ∏ k ∈ natFrom a (n + 1), f k = (∏ k ∈ natFrom a n, f k) * f (a + n) := rfl
/-- Split off the last factor. -/
theorem prod_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → β) : ∏ k ∈ Ico a (b + 1), f k = (∏ k ∈ Ico a b, f k) * f b := by
  show ∏ k ∈ natFrom a (b + 1 - a), f k = (∏ k ∈ natFrom a (b - a), f k) * f b
  rw [show b + 1 - a = (b - a) + 1 by omega, prod_natFrom_succ, show a + (b - a) = b by omega]
/-- Split off the last factor. -/
theorem prod_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (f : ℕ → β) : ∏ k ∈ Icc a (b + 1), f k = (∏ k ∈ Icc a b, f k) * f (b + 1) := by
  show ∏ k ∈ natFrom a (b + 1 + 1 - a), f k = (∏ k ∈ natFrom a (b + 1 - a), f k) * f (b + 1)
  rw [show b + 1 + 1 - a = (b + 1 - a) + 1 by omega, prod_natFrom_succ, show a + (b + 1 - a) = b + 1 by omega]
/-- Split off one element of a product. -/
theorem mul_prod_erase [DecidableEq α] (s : Finset α) (f : α → β) {a : α} (h : a ∈ s) : (f a * ∏ x ∈ s.erase a, f x) = ∏ x ∈ s, f x := by
  rw [← prod_insert (notMem_erase a s), insert_erase h]
end CommMonoid

/-! ## Distributivity -/
section CommSemiring
variable [CommSemiring β] {s : Finset α}
/-- Multiply a sum from the left. -/
theorem mul_sum (s : Finset α) (f : α → β) (b : β) : b * ∑ i ∈ s, f i = ∑ i ∈ s, b * f i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact CommSemiring.mul_zero b
  | insert a s h ih => rw [sum_insert h, sum_insert h, CommSemiring.mul_add, ih]
/-- Multiply a sum from the right. -/
theorem sum_mul (s : Finset α) (f : α → β) (b : β) : (∑ i ∈ s, f i) * b = ∑ i ∈ s, f i * b := by
  rw [CommMonoid.mul_comm, mul_sum]; exact sum_congr rfl fun x _ => CommMonoid.mul_comm _ _
end CommSemiring

/-! ## Sums of naturals and integers -/
/-- Counting is summing ones. -/
theorem card_eq_sum_ones (s : Finset α) : s.card = ∑ _x ∈ s, 1 := rfl
/-- A constant sum of naturals. -/
@[simp] theorem sum_const_nat' (s : Finset α) (m : ℕ) : ∑ _x ∈ s, m = s.card * m := by
  rw [card_eq_sum_ones, sum_mul]; exact sum_congr rfl fun _ _ => (Nat.one_mul m).symm
/-- A sum of naturals whose terms are all `m`. -/
theorem sum_const_nat {s : Finset α} {m : ℕ} {f : α → ℕ} (h : ∀ x, x ∈ s → f x = m) : ∑ x ∈ s, f x = s.card * m :=
  (sum_congr rfl h).trans (sum_const_nat' s m)
/-- A constant sum of integers. -/
@[simp] theorem sum_const_int (s : Finset α) (m : ℤ) : ∑ _x ∈ s, m = s.card * m := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (Int.zero_mul m).symm
  | insert a s h ih =>
    rw [sum_insert h, ih, card_insert_of_notMem h, Int.natCast_add, Int.add_mul, Int.add_comm]; congr 1; exact (Int.one_mul m).symm
/-- The number of elements with `p`, as a sum. -/
theorem card_filter (s : Finset α) (p : α → Prop) [∀ a, Decidable (p a)] : (filter p s).card = ∑ i ∈ s, if p i then 1 else 0 := sum_filter p _
/-- The cast of a sum is the sum of the casts. -/
theorem _root_.Nat.cast_sum (s : Finset α) (f : α → ℕ) : ((∑ x ∈ s, f x : ℕ) : ℤ) = ∑ x ∈ s, (f x : ℤ) := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [sum_insert h, sum_insert h, Int.natCast_add, ih]
/-- The cast of a product is the product of the casts. -/
theorem _root_.Nat.cast_prod (s : Finset α) (f : α → ℕ) : ((∏ x ∈ s, f x : ℕ) : ℤ) = ∏ x ∈ s, (f x : ℤ) := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [prod_insert h, prod_insert h, Int.natCast_mul, ih]
attribute [norm_cast, push_cast] Nat.cast_sum Nat.cast_prod
/-- The sum of differences. -/
theorem sum_sub_distrib (f g : α → ℤ) {s : Finset α} : ∑ i ∈ s, (f i - g i) = ∑ i ∈ s, f i - ∑ i ∈ s, g i := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [sum_insert h, sum_insert h, sum_insert h, ih]; omega
/-- The sum of negatives. -/
theorem sum_neg_distrib (f : α → ℤ) {s : Finset α} : ∑ i ∈ s, -f i = -∑ i ∈ s, f i := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [sum_insert h, sum_insert h, ih]; omega
/-- A telescoping sum. -/
theorem sum_range_sub (f : ℕ → ℤ) (n : ℕ) : ∑ i ∈ range n, (f (i + 1) - f i) = f n - f 0 := by
  induction n with
  | zero => exact (Int.sub_self _).symm
  | succ n ih => rw [sum_range_succ, ih]; omega
/-- A telescoping sum, the other way round. -/
theorem sum_range_sub' (f : ℕ → ℤ) (n : ℕ) : ∑ i ∈ range n, (f i - f (i + 1)) = f 0 - f n := by
  induction n with
  | zero => exact (Int.sub_self _).symm
  | succ n ih => rw [sum_range_succ, ih]; omega
/-- Gauss' sum, doubled. -/
theorem sum_range_id_mul_two (n : ℕ) : (∑ i ∈ range n, i) * 2 = n * (n - 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ, Nat.add_mul, ih, ← Nat.mul_add, show n + 1 - 1 = n by omega, Nat.mul_comm (n + 1)]
    cases n with
    | zero => rfl
    | succ n => exact congrArg _ (by omega)
/-- Gauss' sum. -/
theorem sum_range_id (n : ℕ) : ∑ i ∈ range n, i = n * (n - 1) / 2 := by
  have := sum_range_id_mul_two n; omega
/-! Estimates. -/
/-- Compare sums term by term. -/
theorem sum_le_sum [AddCommMonoid β] [LE β] [LT β] [IsOrderedAddMonoid β] {s : Finset α} {f g : α → β} (h : ∀ i, i ∈ s → f i ≤ g i) :
    ∑ i ∈ s, f i ≤ ∑ i ∈ s, g i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact le_refl _
  | insert a s hn ih =>
    rw [sum_insert hn, sum_insert hn]
    exact IsOrderedAddMonoid.add_le_add (h a (mem_insert_self a s)) (ih fun b hb => h b (mem_insert_of_mem hb))
/-- Compare sums of integers term by term. -/
theorem sum_le_sum_int {s : Finset α} {f g : α → ℤ} (h : ∀ i, i ∈ s → f i ≤ g i) : ∑ i ∈ s, f i ≤ ∑ i ∈ s, g i := sum_le_sum h
/-- A sum of terms that are not negative. -/
theorem sum_nonneg [AddCommMonoid β] [LE β] [LT β] [IsOrderedAddMonoid β] {s : Finset α} {f : α → β} (h : ∀ i, i ∈ s → 0 ≤ f i) :
    0 ≤ ∑ i ∈ s, f i := by
  have := sum_le_sum (f := fun _ => (0 : β)) h; rwa [sum_const_zero] at this
/-- A sum of terms that are not positive. -/
theorem sum_nonpos [AddCommMonoid β] [LE β] [LT β] [IsOrderedAddMonoid β] {s : Finset α} {f : α → β} (h : ∀ i, i ∈ s → f i ≤ 0) :
    ∑ i ∈ s, f i ≤ 0 := by
  have := sum_le_sum (g := fun _ => (0 : β)) h; rwa [sum_const_zero] at this
/-- One summand is at most the sum. -/
theorem single_le_sum [AddCommMonoid β] [LE β] [LT β] [IsOrderedAddMonoid β] {s : Finset α} {f : α → β} (hf : ∀ i, i ∈ s → 0 ≤ f i) {a : α}
    (h : a ∈ s) : f a ≤ ∑ x ∈ s, f x := by
  classical
  rw [← add_sum_erase s f h]
  have := IsOrderedAddMonoid.add_le_add (le_refl (f a)) (sum_nonneg (s := erase s a) (f := f) fun i hi => hf i (mem_erase.1 hi).2)
  have e : f a + 0 = f a := AddCommMonoid.add_zero (f a)
  rwa [e] at this
/-- A sum of naturals vanishes when all terms do. -/
theorem sum_eq_zero_iff {s : Finset α} {f : α → ℕ} : ∑ x ∈ s, f x = 0 ↔ ∀ x, x ∈ s → f x = 0 :=
  ⟨fun h x hx => by have := single_le_sum (f := f) (fun _ _ => Nat.zero_le _) hx; omega, sum_eq_zero⟩
/-- A sum of terms that are not negative vanishes when all terms do. -/
theorem sum_eq_zero_iff_of_nonneg [AddCommMonoid β] [LE β] [LT β] [IsOrderedAddMonoid β] {s : Finset α} {f : α → β}
    (hf : ∀ i, i ∈ s → 0 ≤ f i) : ∑ x ∈ s, f x = 0 ↔ ∀ x, x ∈ s → f x = 0 :=
  ⟨fun h x hx => le_antisymm (h ▸ single_le_sum hf hx) (hf x hx), sum_eq_zero⟩
/-- A sum of positive terms over a set that is not empty. -/
theorem sum_pos [AddCommMonoid β] [LE β] [LT β] [IsOrderedAddMonoid β] {s : Finset α} {f : α → β} (h : ∀ i, i ∈ s → 0 < f i)
    (hs : s.Nonempty) : 0 < ∑ i ∈ s, f i := by
  obtain ⟨x, hx⟩ := hs
  exact lt_of_lt_of_le (h x hx) (single_le_sum (fun i hi => le_of_lt (h i hi)) hx)
/-- A sum is at most the number of terms times a bound. -/
theorem sum_le_card_nsmul (s : Finset α) (f : α → ℕ) (n : ℕ) (h : ∀ x, x ∈ s → f x ≤ n) : ∑ x ∈ s, f x ≤ s.card * n := by
  rw [← sum_const_nat' s n]; exact sum_le_sum h
/-- A product of positive factors. -/
theorem prod_pos [CommMonoid β] [OfNat β 0] [LE β] [LT β] [IsOrderedProducts β] {s : Finset α} {f : α → β} (h : ∀ i, i ∈ s → 0 < f i) :
    0 < ∏ i ∈ s, f i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact IsOrderedProducts.one_pos
  | insert a s hn ih =>
    rw [prod_insert hn]
    exact IsOrderedProducts.mul_pos (h a (mem_insert_self a s)) (ih fun b hb => h b (mem_insert_of_mem hb))
/-- A product of factors that are not negative. -/
theorem prod_nonneg [CommMonoid β] [OfNat β 0] [LE β] [LT β] [IsOrderedProducts β] {s : Finset α} {f : α → β} (h : ∀ i, i ∈ s → 0 ≤ f i) :
    0 ≤ ∏ i ∈ s, f i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact IsOrderedProducts.one_nonneg
  | insert a s hn ih =>
    rw [prod_insert hn]
    exact IsOrderedProducts.mul_nonneg (h a (mem_insert_self a s)) (ih fun b hb => h b (mem_insert_of_mem hb))
/-- A common divisor of the terms divides the sum. -/
theorem dvd_sum {s : Finset α} {f : α → ℕ} {a : ℕ} (h : ∀ x, x ∈ s → a ∣ f x) : a ∣ ∑ x ∈ s, f x := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.dvd_zero a
  | insert b s hn ih =>
    rw [sum_insert hn]
    exact Nat.dvd_add (h b (mem_insert_self b s)) (ih fun c hc => h c (mem_insert_of_mem hc))
/-- Each factor divides the product. -/
theorem dvd_prod_of_mem (f : α → ℕ) {a : α} {s : Finset α} (h : a ∈ s) : f a ∣ ∏ i ∈ s, f i := by
  classical
  rw [← mul_prod_erase s f h]; exact ⟨_, rfl⟩
/-- A constant product of naturals is a power. -/
theorem prod_const_nat (s : Finset α) (m : ℕ) : ∏ _x ∈ s, m = m ^ s.card := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [prod_insert h, ih, card_insert_of_notMem h, Nat.pow_succ, Nat.mul_comm]
/-- A constant product of integers is a power. -/
theorem prod_const_int (s : Finset α) (m : ℤ) : ∏ _x ∈ s, m = m ^ s.card := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [prod_insert h, ih, card_insert_of_notMem h, Int.pow_succ, Int.mul_comm]
/-- The finite geometric sum, without division. -/
theorem _root_.Nat.geomSum_mul (x n : ℕ) (hx : 1 ≤ x) : (∑ i ∈ range n, x ^ i) * (x - 1) = x ^ n - 1 := by
  induction n with
  | zero => rw [sum_range_zero, Nat.zero_mul]; rfl
  | succ n ih =>
    rw [sum_range_succ, Nat.add_mul, ih, Nat.mul_sub, Nat.mul_one, Nat.pow_succ]
    have h1 : 1 ≤ x ^ n := Nat.pow_pos hx
    have h2 : x ^ n * 1 ≤ x ^ n * x := Nat.mul_le_mul_left _ hx
    omega
/-- The finite geometric sum, without division. -/
theorem _root_.geom_sum_mul (x : ℤ) (n : ℕ) : (∑ i ∈ range n, x ^ i) * (x - 1) = x ^ n - 1 := by
  induction n with
  | zero => rw [sum_range_zero, Int.zero_mul]; rfl
  | succ n ih => rw [sum_range_succ, Int.add_mul, ih, Int.mul_sub, Int.mul_one, Int.pow_succ]; omega
end Finset
