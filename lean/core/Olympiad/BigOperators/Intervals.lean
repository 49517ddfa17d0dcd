prelude
import Olympiad.Finset.Card
import Olympiad.NumberTheory.Factorial
import Olympiad.Order.AbsLemmas
import Olympiad.Tactic.Ring
set_option linter.all false
set_option autoImplicit false
universe u v w

/-! Sums and products over intervals, with conditions, of constants; telescoping; comparisons. -/

/-- Multiples: `n • a`. -/
class SMul (M : Type u) (α : Type v) where
  smul : M → α → α
instance instHSMul {M : Type u} {α : Type v} [SMul M α] : HSMul M α α := ⟨SMul.smul⟩
instance Mul.toSMul (α : Type u) [Mul α] : SMul α α := ⟨fun a b => a * b⟩
instance Int.instSMulNat : SMul ℕ ℤ := ⟨fun n a => n * a⟩
/-- Types with their natural multiples. -/
class NatMultiples (M : Type u) [AddCommMonoid M] [SMul ℕ M] : Prop where
  zero_nsmul : ∀ a : M, (0 : ℕ) • a = 0
  succ_nsmul : ∀ (n : ℕ) (a : M), (n + 1) • a = n • a + a
instance : NatMultiples ℕ := ⟨fun a => Nat.zero_mul a, fun n a => Nat.succ_mul n a⟩
instance : NatMultiples ℤ := ⟨fun a => Int.zero_mul a, fun n a => by
  show ((n + 1 : ℕ) : ℤ) * a = n * a + a; rw [Int.natCast_add, Int.add_mul]; congr 1; exact Int.one_mul a⟩
/-- Multiples by a number of the same type are products. -/
@[simp] theorem smul_eq_mul {α : Type u} [Mul α] (a b : α) : a • b = a * b := rfl
/-- Natural multiples of integers are products. -/
@[simp] theorem nsmul_eq_mul (n : ℕ) (a : ℤ) : n • a = n * a := rfl

namespace Finset
variable {α : Type u} {β : Type v} {γ : Type w}
section
variable [AddCommMonoid β] {s t s₁ s₂ : Finset α} {f g : α → β} {a : α}
/-- A constant sum. -/
theorem sum_const [SMul ℕ β] [NatMultiples β] (b : β) : ∑ _x ∈ s, b = s.card • b := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (NatMultiples.zero_nsmul b).symm
  | insert a s h ih => rw [sum_insert h, ih, card_insert_of_notMem h, NatMultiples.succ_nsmul, AddCommMonoid.add_comm]
/-- A sum over two elements. -/
theorem sum_pair [DecidableEq α] {b : α} (h : a ≠ b) : ∑ x ∈ ({a, b} : Finset α), f x = f a + f b := by
  rw [sum_insert fun k => h (mem_singleton.1 k), sum_singleton]
/-- A sum over a subset that contains all nonzero terms. -/
theorem sum_subset (h : s₁ ⊆ s₂) (hf : ∀ x, x ∈ s₂ → x ∉ s₁ → f x = 0) : ∑ i ∈ s₁, f i = ∑ i ∈ s₂, f i := by
  classical
  rw [← union_sdiff_of_subset h, sum_union fun a ha k => (mem_sdiff.1 k).2 ha]
  rw [sum_eq_zero fun x hx => hf x (mem_sdiff.1 hx).1 (mem_sdiff.1 hx).2]
  exact (AddCommMonoid.add_zero _).symm
/-- A sum over a difference and over what was taken away. -/
theorem sum_sdiff [DecidableEq α] (h : s₁ ⊆ s₂) : ∑ x ∈ s₂ \ s₁, f x + ∑ x ∈ s₁, f x = ∑ x ∈ s₂, f x := by
  rw [← sum_union fun a ha => (mem_sdiff.1 ha).2, sdiff_union_of_subset h]
/-- A sum over a union and over the intersection. -/
theorem sum_union_inter [DecidableEq α] : ∑ x ∈ s₁ ∪ s₂, f x + ∑ x ∈ s₁ ∩ s₂, f x = ∑ x ∈ s₁, f x + ∑ x ∈ s₂, f x := by
  have h1 : s₁ ∪ s₂ = s₁ ∪ (s₂ \ (s₁ ∩ s₂)) := ext fun x => by
    simp only [mem_union, mem_sdiff, mem_inter]
    exact ⟨fun h => h.elim .inl fun k => (Classical.em (x ∈ s₁)).imp id fun n => ⟨k, fun i => n i.1⟩, fun h => h.imp id And.left⟩
  rw [h1, sum_union fun x hx k => (mem_sdiff.1 k).2 (mem_inter.2 ⟨hx, (mem_sdiff.1 k).1⟩), AddCommMonoid.add_assoc, sum_sdiff inter_subset_right]
/-- Only one term is not zero. -/
theorem sum_eq_single_of_mem (a : α) (h : a ∈ s) (h₀ : ∀ b, b ∈ s → b ≠ a → f b = 0) : ∑ x ∈ s, f x = f a :=
  sum_eq_single a h₀ fun k => absurd h k
/-- Erasing a zero term. -/
theorem sum_erase [DecidableEq α] (s : Finset α) {f : α → β} {a : α} (h : f a = 0) : ∑ x ∈ s.erase a, f x = ∑ x ∈ s, f x :=
  sum_subset (erase_subset a s) fun x hx k => by
    rw [show x = a from Classical.byContradiction fun n => k (mem_erase.2 ⟨n, hx⟩)]; exact h
/-- Only the term at `a` remains. -/
@[simp] theorem sum_ite_eq [DecidableEq α] (s : Finset α) (a : α) (b : α → β) : (∑ j ∈ s, if a = j then b j else 0) = if a ∈ s then b a else 0 := by
  by_cases h : a ∈ s
  · rw [if_pos h, sum_eq_single_of_mem a h fun x _ n => if_neg fun e => n e.symm, if_pos rfl]
  · rw [if_neg h]; exact sum_eq_zero fun x hx => if_neg fun (e : a = x) => h (e ▸ hx)
/-- Only the term at `a` remains. -/
@[simp] theorem sum_ite_eq' [DecidableEq α] (s : Finset α) (a : α) (b : α → β) : (∑ j ∈ s, if j = a then b j else 0) = if a ∈ s then b a else 0 := by
  rw [← sum_ite_eq]; exact sum_congr rfl fun x _ => by by_cases h : a = x <;> simp [h, eq_comm]
/-- A sum with a condition splits. -/
theorem sum_ite {p : α → Prop} [∀ a, Decidable (p a)] (f g : α → β) :
    (∑ x ∈ s, if p x then f x else g x) = ∑ x ∈ filter p s, f x + ∑ x ∈ filter (fun x => ¬ p x) s, g x := by
  rw [← sum_filter_add_sum_filter_not s p]
  congr 1
  · exact sum_congr rfl fun x hx => if_pos (mem_filter.1 hx).2
  · exact sum_congr rfl fun x hx => if_neg (mem_filter.1 hx).2
/-- Terms that are zero can be filtered out. -/
theorem sum_filter_of_ne {p : α → Prop} [∀ a, Decidable (p a)] (hp : ∀ x, x ∈ s → f x ≠ 0 → p x) : ∑ x ∈ filter p s, f x = ∑ x ∈ s, f x :=
  sum_subset (filter_subset p s) fun x hx k => Classical.byContradiction fun n => k (mem_filter.2 ⟨hx, hp x hx n⟩)
/-- A sum that is not zero has a term that is not. -/
theorem exists_ne_zero_of_sum_ne_zero (h : ∑ x ∈ s, f x ≠ 0) : ∃ a, a ∈ s ∧ f a ≠ 0 :=
  Classical.byContradiction fun k => h (sum_eq_zero fun x hx => Classical.byContradiction fun n => k ⟨x, hx, n⟩)
/-! ## Intervals of naturals -/
/-- A sum up to `n + m`. -/
theorem sum_range_add (f : ℕ → β) (n m : ℕ) : ∑ x ∈ range (n + m), f x = ∑ x ∈ range n, f x + ∑ x ∈ range m, f (n + x) := by
  rw [← sum_range_add_sum_Ico f (Nat.le_add_right n m), sum_Ico_eq_sum_range, Nat.add_sub_cancel_left]
/-- The first term of a sum over an interval. -/
theorem sum_eq_sum_Ico_succ_bot {a b : ℕ} (hab : a < b) (f : ℕ → β) : ∑ k ∈ Ico a b, f k = f a + ∑ k ∈ Ico (a + 1) b, f k := by
  rw [← sum_Ico_consecutive f (Nat.le_succ a) hab, sum_Ico_succ_top (Nat.le_refl a), Ico_self, sum_empty, AddCommMonoid.add_comm 0]
  congr 1; exact AddCommMonoid.add_zero _
/-- Shifting an interval. -/
theorem sum_Ico_add (f : ℕ → β) (m n c : ℕ) : ∑ x ∈ Ico m n, f (c + x) = ∑ x ∈ Ico (m + c) (n + c), f x := by
  rw [sum_Ico_eq_sum_range, sum_Ico_eq_sum_range, show n + c - (m + c) = n - m by omega]
  exact sum_congr rfl fun x _ => by rw [show c + (m + x) = m + c + x by omega]
/-- Shifting an interval. -/
theorem sum_Ico_add' (f : ℕ → β) (m n c : ℕ) : ∑ x ∈ Ico m n, f (x + c) = ∑ x ∈ Ico (m + c) (n + c), f x := by
  rw [← sum_Ico_add]; exact sum_congr rfl fun x _ => by rw [Nat.add_comm]
/-- Intervals of naturals, half open and closed. -/
theorem _root_.Nat.Ico_succ_right' {a b : ℕ} : Ico a (b + 1) = Icc a b := ext fun x => by rw [mem_Ico, mem_Icc, Nat.lt_succ_iff]
/-- Intervals of naturals, half open and closed. -/
theorem _root_.Nat.Ico_succ_right {a b : ℕ} : Ico a b.succ = Icc a b := Nat.Ico_succ_right'
/-- Intervals of naturals, half open and closed. -/
theorem _root_.Nat.Ico_add_one_right_eq_Icc (a b : ℕ) : Ico a (b + 1) = Icc a b := Nat.Ico_succ_right'
/-- Intervals of naturals, half open and closed. -/
theorem _root_.Nat.Icc_succ_left {a b : ℕ} : Icc a.succ b = Ioc a b := ext fun x => by rw [mem_Icc, mem_Ioc]; exact .rfl
/-- `range` from zero. -/
theorem _root_.Nat.Ico_zero_eq_range : Ico 0 = range := funext fun n => (range_eq_Ico n).symm
/-- `range (n + 1)` as a closed interval. -/
theorem _root_.Nat.range_succ_eq_Icc_zero (n : ℕ) : range (n + 1) = Icc 0 n := by rw [range_eq_Ico, Nat.Ico_succ_right']
/-- The end of a closed interval. -/
theorem insert_Icc_right_eq_Icc_add_one {a b : ℕ} (h : a ≤ b + 1) : insert (b + 1) (Icc a b) = Icc a (b + 1) := ext fun x => by
  rw [mem_insert, mem_Icc, mem_Icc]; omega
/-- The end of a closed interval. -/
theorem _root_.Nat.Icc_insert_succ_right {a b : ℕ} (h : a ≤ b + 1) : insert (b + 1) (Icc a b) = Icc a (b + 1) := insert_Icc_right_eq_Icc_add_one h
/-- The start of a closed interval. -/
theorem _root_.Nat.Icc_insert_succ_left {a b : ℕ} (h : a ≤ b) : insert a (Icc (a + 1) b) = Icc a b := ext fun x => by
  rw [mem_insert, mem_Icc, mem_Icc]; omega
/-- The start of a sum over a closed interval. -/
theorem sum_Icc_succ_bot {a b : ℕ} (hab : a ≤ b) (f : ℕ → β) : ∑ k ∈ Icc a b, f k = f a + ∑ k ∈ Icc (a + 1) b, f k := by
  rw [← Nat.Ico_succ_right', ← Nat.Ico_succ_right', sum_eq_sum_Ico_succ_bot (by omega)]
/-- A sum over a closed interval, from zero. -/
theorem sum_Icc_eq_sum_range (f : ℕ → β) (m n : ℕ) : ∑ i ∈ Icc m n, f i = ∑ i ∈ range (n + 1 - m), f (m + i) := by
  rw [← Nat.Ico_succ_right', sum_Ico_eq_sum_range]
/-- Backwards. -/
theorem sum_flip {n : ℕ} (f : ℕ → β) : ∑ r ∈ range (n + 1), f (n - r) = ∑ k ∈ range (n + 1), f k := by
  rw [← sum_range_reflect f (n + 1)]; rfl
/-- A closed form proved by its steps. -/
theorem sum_range_induction (f s : ℕ → β) (base : s 0 = 0) (n : ℕ) (step : ∀ k, k < n → s (k + 1) = s k + f k) : ∑ k ∈ range n, f k = s n := by
  induction n with
  | zero => rw [sum_range_zero, base]
  | succ n ih => rw [sum_range_succ, ih fun k hk => step k (Nat.lt_succ_of_lt hk), step n (Nat.lt_succ_self n)]
end
/-- Empty interval. -/
theorem Icc_eq_empty {a b : ℕ} (h : ¬ a ≤ b) : Icc a b = ∅ := Icc_eq_empty_of_lt (Nat.lt_of_not_le h)
/-- An interval with elements. -/
theorem nonempty_Icc {a b : ℕ} : (Icc a b).Nonempty ↔ a ≤ b :=
  ⟨fun ⟨x, h⟩ => Nat.le_trans (mem_Icc.1 h).1 (mem_Icc.1 h).2, fun h => ⟨a, mem_Icc.2 ⟨Nat.le_refl a, h⟩⟩⟩
/-- The start of a closed interval lies in it. -/
theorem left_mem_Icc {a b : ℕ} : a ∈ Icc a b ↔ a ≤ b := mem_Icc.trans ⟨And.right, fun h => ⟨Nat.le_refl a, h⟩⟩
/-- The end of a closed interval lies in it. -/
theorem right_mem_Icc {a b : ℕ} : b ∈ Icc a b ↔ a ≤ b := mem_Icc.trans ⟨And.left, fun h => ⟨h, Nat.le_refl b⟩⟩
/-- Closed intervals contained in each other. -/
theorem Icc_subset_Icc {a₁ a₂ b₁ b₂ : ℕ} (ha : a₂ ≤ a₁) (hb : b₁ ≤ b₂) : Icc a₁ b₁ ⊆ Icc a₂ b₂ := fun x h =>
  mem_Icc.2 ⟨Nat.le_trans ha (mem_Icc.1 h).1, Nat.le_trans (mem_Icc.1 h).2 hb⟩
/-- A sum of naturals over an interval, as a difference. -/
theorem sum_Ico_eq_sub (f : ℕ → ℤ) {m n : ℕ} (h : m ≤ n) : ∑ k ∈ Ico m n, f k = ∑ k ∈ range n, f k - ∑ k ∈ range m, f k := by
  have := sum_range_add_sum_Ico f h; omega
/-- A telescoping sum. -/
theorem sum_range_succ_sub_sum (f : ℕ → ℤ) {n : ℕ} : ∑ i ∈ range (n + 1), f i - ∑ i ∈ range n, f i = f n := by rw [sum_range_succ]; omega
/-- A function by its differences. -/
theorem eq_sum_range_sub (f : ℕ → ℤ) (n : ℕ) : f n = f 0 + ∑ i ∈ range n, (f (i + 1) - f i) := by rw [sum_range_sub]; omega
/-- A telescoping sum of naturals. -/
theorem sum_range_tsub {f : ℕ → ℕ} (h : ∀ n, f n ≤ f (n + 1)) (n : ℕ) : ∑ i ∈ range n, (f (i + 1) - f i) = f n - f 0 := by
  have key : ∑ i ∈ range n, (f (i + 1) - f i) + f 0 = f n := by
    induction n with
    | zero => exact Nat.zero_add _
    | succ n ih => rw [sum_range_succ]; have := h n; omega
  omega
/-- The product of two sums. -/
theorem sum_mul_sum {ι κ : Type} [CommSemiring β] (s : Finset ι) (t : Finset κ) (f : ι → β) (g : κ → β) :
    (∑ i ∈ s, f i) * ∑ j ∈ t, g j = ∑ i ∈ s, ∑ j ∈ t, f i * g j := by
  rw [sum_mul]; exact sum_congr rfl fun i _ => mul_sum t g (f i)
/-! ## Products -/
section
variable [CommMonoid β] {s t s₁ s₂ : Finset α} {f g : α → β} {a : α}
/-- A product over two elements. -/
theorem prod_pair [DecidableEq α] {b : α} (h : a ≠ b) : ∏ x ∈ ({a, b} : Finset α), f x = f a * f b := by
  rw [prod_insert fun k => h (mem_singleton.1 k), prod_singleton]
/-- A closed form proved by its steps. -/
theorem prod_range_induction (f s : ℕ → β) (base : s 0 = 1) (n : ℕ) (step : ∀ k, k < n → s (k + 1) = s k * f k) : ∏ k ∈ range n, f k = s n := by
  induction n with
  | zero => rw [prod_range_zero, base]
  | succ n ih => rw [prod_range_succ, ih fun k hk => step k (Nat.lt_succ_of_lt hk), step n (Nat.lt_succ_self n)]
end
/-- The factorial as a product. -/
theorem prod_range_add_one_eq_factorial (n : ℕ) : ∏ x ∈ range n, (x + 1) = Nat.factorial n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prod_range_succ, ih, Nat.factorial_succ, Nat.mul_comm]
/-- The factorial as a product. -/
theorem prod_Icc_id_eq_factorial (n : ℕ) : ∏ i ∈ Icc 1 n, i = Nat.factorial n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prod_Icc_succ_top (by omega), ih, Nat.factorial_succ, Nat.mul_comm]
/-- The factorial as a product. -/
theorem prod_Ico_id_eq_factorial (n : ℕ) : ∏ x ∈ Ico 1 (n + 1), x = Nat.factorial n := by rw [Nat.Ico_succ_right', prod_Icc_id_eq_factorial]
section
variable [CommMonoid β] [OfNat β 0] [LE β] [LT β] [IsOrderedProducts β] {s : Finset α} {f : α → β}
/-- A product with a factor 0. -/
theorem prod_eq_zero {i : α} (hi : i ∈ s) (h : f i = 0) : ∏ j ∈ s, f j = 0 := by
  classical
  rw [← mul_prod_erase s f hi, h, IsOrderedProducts.zero_mul]
/-- A product vanishes when a factor does. -/
theorem prod_eq_zero_iff : ∏ x ∈ s, f x = 0 ↔ ∃ a, a ∈ s ∧ f a = 0 := by
  refine ⟨fun h => Classical.byContradiction fun k => ?_, fun ⟨_, ha, h⟩ => prod_eq_zero ha h⟩
  suffices e : (∀ a, a ∈ s → f a ≠ 0) → ∏ x ∈ s, f x ≠ 0 from e (fun a ha z => k ⟨a, ha, z⟩) h
  clear h k
  classical
  induction s using Finset.induction_on with
  | empty => exact fun _ => IsOrderedProducts.one_ne_zero
  | insert a s hn ih =>
    intro h
    rw [prod_insert hn]
    exact IsOrderedProducts.mul_ne_zero (h a (mem_insert_self a s)) (ih fun b hb => h b (mem_insert_of_mem hb))
end
/-- Compare products of naturals factor by factor. -/
theorem prod_le_prod' {s : Finset α} {f g : α → ℕ} (h : ∀ i, i ∈ s → f i ≤ g i) : ∏ i ∈ s, f i ≤ ∏ i ∈ s, g i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.le_refl _
  | insert a s hn ih =>
    rw [prod_insert hn, prod_insert hn]
    exact Nat.mul_le_mul (h a (mem_insert_self a s)) (ih fun b hb => h b (mem_insert_of_mem hb))
/-- A product of powers. -/
theorem prod_pow {s : Finset α} (n : ℕ) (f : α → ℕ) : ∏ x ∈ s, f x ^ n = (∏ x ∈ s, f x) ^ n := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (Nat.one_pow n).symm
  | insert a s h ih => rw [prod_insert h, prod_insert h, ih, Nat.mul_pow]
/-- A product of powers of one number. -/
theorem prod_pow_eq_pow_sum (s : Finset α) (f : α → ℕ) (a : ℕ) : ∏ i ∈ s, a ^ f i = a ^ ∑ i ∈ s, f i := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert b s h ih => rw [prod_insert h, sum_insert h, ih, Nat.pow_add]
/-! ## Comparisons -/
/-- A larger set, a larger sum. -/
theorem sum_le_sum_of_subset {s t : Finset α} {f : α → ℕ} (h : s ⊆ t) : ∑ x ∈ s, f x ≤ ∑ x ∈ t, f x := by
  classical
  rw [← sum_sdiff h]; exact Nat.le_add_left _ _
/-- A larger set, a larger sum, when the further terms are not negative. -/
theorem sum_le_sum_of_subset_of_nonneg [AddCommMonoid β] [LE β] [LT β] [IsOrderedAddMonoid β] {s t : Finset α} {f : α → β} (h : s ⊆ t)
    (hf : ∀ i, i ∈ t → i ∉ s → 0 ≤ f i) : ∑ x ∈ s, f x ≤ ∑ x ∈ t, f x := by
  classical
  rw [← sum_sdiff h]
  have := IsOrderedAddMonoid.add_le_add (sum_nonneg (s := t \ s) (f := f) fun i hi => hf i (mem_sdiff.1 hi).1 (mem_sdiff.1 hi).2) (le_refl (∑ x ∈ s, f x))
  have e : 0 + ∑ x ∈ s, f x = ∑ x ∈ s, f x := (AddCommMonoid.add_comm _ _).trans (AddCommMonoid.add_zero _)
  rwa [e] at this
section
variable [AddCommMonoid β] [LE β] [LT β] [IsOrderedAddMonoid β]
/-- Compare sums strictly. -/
theorem sum_lt_sum {s : Finset α} {f g : α → β} (hle : ∀ i, i ∈ s → f i ≤ g i) (hlt : ∃ i, i ∈ s ∧ f i < g i) : ∑ i ∈ s, f i < ∑ i ∈ s, g i := by
  classical
  obtain ⟨i, hi, h⟩ := hlt
  rw [← add_sum_erase s f hi, ← add_sum_erase s g hi]
  exact IsOrderedAddMonoid.add_lt_add_of_lt_of_le h (sum_le_sum fun j hj => hle j (mem_of_mem_erase hj))
/-- Compare sums strictly. -/
theorem sum_lt_sum_of_nonempty {s : Finset α} {f g : α → β} (hs : s.Nonempty) (hlt : ∀ i, i ∈ s → f i < g i) : ∑ i ∈ s, f i < ∑ i ∈ s, g i :=
  let ⟨i, hi⟩ := hs; sum_lt_sum (fun j hj => le_of_lt (hlt j hj)) ⟨i, hi, hlt i hi⟩
/-- Somewhere a sum is not the larger. -/
theorem exists_lt_of_sum_lt {s : Finset α} {f g : α → β} (h : ∑ i ∈ s, f i < ∑ i ∈ s, g i) : ∃ i, i ∈ s ∧ f i < g i :=
  Classical.byContradiction fun k => not_le_of_gt h (sum_le_sum fun i hi => le_of_not_gt fun l => k ⟨i, hi, l⟩)
/-- Somewhere a sum is not the larger. -/
theorem exists_le_of_sum_le {s : Finset α} {f g : α → β} (hs : s.Nonempty) (h : ∑ i ∈ s, f i ≤ ∑ i ∈ s, g i) : ∃ i, i ∈ s ∧ f i ≤ g i :=
  Classical.byContradiction fun k => not_le_of_gt (sum_lt_sum_of_nonempty hs fun i hi => lt_of_not_ge fun l => k ⟨i, hi, l⟩) h
end
/-- The absolute value of a sum. -/
theorem abs_sum_le_sum_abs (f : α → ℤ) (s : Finset α) : |∑ i ∈ s, f i| ≤ ∑ i ∈ s, |f i| := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Int.le_refl _
  | insert a s h ih => rw [sum_insert h, sum_insert h]; exact Int.le_trans (abs_add _ _) (Int.add_le_add (Int.le_refl _) ih)
/-- A sum is at least the number of terms times a bound. -/
theorem card_nsmul_le_sum (s : Finset α) (f : α → ℕ) (n : ℕ) (h : ∀ x, x ∈ s → n ≤ f x) : s.card * n ≤ ∑ x ∈ s, f x := by
  rw [← sum_const_nat' s n]; exact sum_le_sum h
/-- **Pigeonhole principle** with multiplicity: some value is taken more than `n` times. -/
theorem exists_lt_card_fiber_of_mul_lt_card_of_maps_to {s : Finset α} {t : Finset β} [DecidableEq β] {f : α → β} {n : ℕ}
    (hf : ∀ a, a ∈ s → f a ∈ t) (hn : t.card * n < s.card) : ∃ y, y ∈ t ∧ n < (filter (fun x => f x = y) s).card := by
  apply Classical.byContradiction; intro k
  have h1 : ∑ y ∈ t, (filter (fun x => f x = y) s).card = s.card := by
    have h2 : ∑ y ∈ t, (filter (fun x => f x = y) s).card = ∑ y ∈ t, ∑ x ∈ s, if f x = y then 1 else 0 := sum_congr rfl fun y _ => card_filter s _
    rw [h2, sum_comm, card_eq_sum_ones]
    refine sum_congr rfl fun x hx => ?_
    rw [sum_ite_eq, if_pos (hf x hx)]
  have h3 := sum_le_card_nsmul t (fun y => (filter (fun x => f x = y) s).card) n fun y hy => Nat.le_of_not_lt fun l => k ⟨y, hy, l⟩
  omega
/-- Counting by the values of a map. -/
theorem card_eq_sum_card_fiberwise [DecidableEq β] {f : α → β} {s : Finset α} {t : Finset β} (H : ∀ x, x ∈ s → f x ∈ t) :
    s.card = ∑ b ∈ t, (filter (fun a => f a = b) s).card := by
  have h2 : ∑ y ∈ t, (filter (fun x => f x = y) s).card = ∑ y ∈ t, ∑ x ∈ s, if f x = y then 1 else 0 := sum_congr rfl fun y _ => card_filter s _
  rw [h2, sum_comm, card_eq_sum_ones]
  refine sum_congr rfl fun x hx => ?_
  rw [sum_ite_eq, if_pos (H x hx)]
/-! ## Remainders -/
/-- The remainder of a sum. -/
theorem sum_nat_mod (s : Finset α) (n : ℕ) (f : α → ℕ) : (∑ i ∈ s, f i) % n = (∑ i ∈ s, f i % n) % n := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [sum_insert h, sum_insert h, Nat.add_mod (f a), ih, Nat.add_mod_mod]
/-- The remainder of a product. -/
theorem prod_nat_mod (s : Finset α) (n : ℕ) (f : α → ℕ) : (∏ i ∈ s, f i) % n = (∏ i ∈ s, f i % n) % n := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [prod_insert h, prod_insert h, Nat.mul_mod (f a), ih, Nat.mul_mod_mod]
/-- The remainder of a sum. -/
theorem sum_int_mod (s : Finset α) (n : ℤ) (f : α → ℤ) : (∑ i ∈ s, f i) % n = (∑ i ∈ s, f i % n) % n := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [sum_insert h, sum_insert h, Int.add_emod, ih]; simp
end Finset

/-! ## Geometric sums -/
/-- The finite geometric sum, by division. -/
theorem Nat.geomSum_eq {m : ℕ} (hm : 2 ≤ m) (n : ℕ) : ∑ k ∈ Finset.range n, m ^ k = (m ^ n - 1) / (m - 1) := by
  rw [← Nat.geomSum_mul m n (by omega), Nat.mul_div_cancel _ (by omega)]
/-- The finite geometric sum, without division, factors exchanged. -/
theorem mul_geom_sum (x : ℤ) (n : ℕ) : (x - 1) * ∑ i ∈ Finset.range n, x ^ i = x ^ n - 1 := by rw [Int.mul_comm, geom_sum_mul]
/-- A sum of powers below the next power. -/
theorem Nat.geomSum_lt' {m n : ℕ} (hm : 2 ≤ m) : ∑ k ∈ Finset.range n, m ^ k < m ^ n := by
  have h := Nat.geomSum_mul m n (by omega)
  have h1 : 1 ≤ m ^ n := Nat.pow_pos (by omega)
  have h2 := Nat.mul_le_mul_left (∑ k ∈ Finset.range n, m ^ k) (show 1 ≤ m - 1 by omega)
  omega
/-- The two-variable geometric sum. -/
theorem geom_sum₂_mul (x y : ℤ) (n : ℕ) : (∑ i ∈ Finset.range n, x ^ i * y ^ (n - 1 - i)) * (x - y) = x ^ n - y ^ n := by
  induction n with
  | zero => rw [Finset.sum_range_zero, Int.zero_mul]; rfl
  | succ n ih =>
    have e : ∑ i ∈ Finset.range n, x ^ i * y ^ (n + 1 - 1 - i) = (∑ i ∈ Finset.range n, x ^ i * y ^ (n - 1 - i)) * y := by
      rw [Finset.sum_mul]
      refine Finset.sum_congr rfl fun i hi => ?_
      have hi := Finset.mem_range.1 hi
      rw [show n + 1 - 1 - i = n - 1 - i + 1 by omega, Int.pow_succ, Int.mul_assoc]
    rw [Finset.sum_range_succ, e, show n + 1 - 1 - n = 0 by omega]
    generalize ∑ i ∈ Finset.range n, x ^ i * y ^ (n - 1 - i) = S at *
    have : (S * y + x ^ n * y ^ 0) * (x - y) = S * (x - y) * y + x ^ n * (x - y) := by rw [Int.pow_zero]; ring
    rw [this, ih]; ring
/-- A geometric sum and its last term. -/
theorem geom_sum_succ' (x : ℤ) (n : ℕ) : ∑ i ∈ Finset.range (n + 1), x ^ i = x ^ n + ∑ i ∈ Finset.range n, x ^ i := Finset.sum_range_succ_comm _ n
/-- A geometric sum and its first term. -/
theorem geom_sum_succ (x : ℤ) (n : ℕ) : ∑ i ∈ Finset.range (n + 1), x ^ i = x * ∑ i ∈ Finset.range n, x ^ i + 1 := by
  rw [Finset.sum_range_succ', Finset.mul_sum]
  congr 1
  exact Finset.sum_congr rfl fun i _ => Int.pow_succ' x i
