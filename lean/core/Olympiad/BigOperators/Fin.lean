prelude
import Olympiad.BigOperators.Intervals
import Olympiad.Data.Fin
set_option linter.all false
set_option autoImplicit false
universe u v

/-! Sums over `Fin n`; largest and smallest values; sums by parts. -/

namespace Finset
variable {α : Type u} {β : Type v}
/-- A sum up to `n` is a sum over `Fin n`. -/
theorem sum_range [AddCommMonoid β] {n : ℕ} (f : ℕ → β) : ∑ i ∈ range n, f i = ∑ i : Fin n, f i :=
  (sum_nbij (fun i : Fin n => (i : ℕ)) (fun i _ => mem_range.2 i.isLt) (fun i _ j _ h => Fin.ext h)
    (fun b hb => ⟨⟨b, mem_range.1 hb⟩, mem_univ _, rfl⟩) fun _ _ => rfl).symm
/-- Somewhere a function is largest. -/
theorem exists_max_image [LE β] [Std.IsLinearOrder β] (s : Finset α) (f : α → β) (h : s.Nonempty) : ∃ x, x ∈ s ∧ ∀ x', x' ∈ s → f x' ≤ f x := by
  classical
  induction s using Finset.induction_on with
  | empty => exact absurd rfl (nonempty_iff_ne_empty.1 h)
  | insert a s _ ih =>
    rcases eq_empty_or_nonempty s with rfl | hs
    · exact ⟨a, mem_insert_self a _, fun x hx => (mem_insert.1 hx).elim (fun e => e ▸ le_refl _) fun k => (notMem_empty x k).elim⟩
    · obtain ⟨b, hb, hmax⟩ := ih hs
      rcases le_total (f a) (f b) with l | l
      · exact ⟨b, mem_insert_of_mem hb, fun x hx => (mem_insert.1 hx).elim (fun e => e ▸ l) (hmax x)⟩
      · exact ⟨a, mem_insert_self a s, fun x hx => (mem_insert.1 hx).elim (fun e => e ▸ le_refl _) fun k => le_trans (hmax x k) l⟩
/-- Somewhere a function is smallest. -/
theorem exists_min_image [LE β] [Std.IsLinearOrder β] (s : Finset α) (f : α → β) (h : s.Nonempty) : ∃ x, x ∈ s ∧ ∀ x', x' ∈ s → f x ≤ f x' := by
  classical
  induction s using Finset.induction_on with
  | empty => exact absurd rfl (nonempty_iff_ne_empty.1 h)
  | insert a s _ ih =>
    rcases eq_empty_or_nonempty s with rfl | hs
    · exact ⟨a, mem_insert_self a _, fun x hx => (mem_insert.1 hx).elim (fun e => e ▸ le_refl _) fun k => (notMem_empty x k).elim⟩
    · obtain ⟨b, hb, hmin⟩ := ih hs
      rcases le_total (f b) (f a) with l | l
      · exact ⟨b, mem_insert_of_mem hb, fun x hx => (mem_insert.1 hx).elim (fun e => e ▸ l) (hmin x)⟩
      · exact ⟨a, mem_insert_self a s, fun x hx => (mem_insert.1 hx).elim (fun e => e ▸ le_refl _) fun k => le_trans l (hmin x k)⟩
/-- Induction on finite sets by all proper subsets. -/
theorem strongInduction_on {p : Finset α → Prop} (s : Finset α) (H : ∀ s, (∀ t, t ⊂ s → p t) → p s) : p s := by
  suffices h : ∀ n, ∀ s : Finset α, s.card < n → p s from h (s.card + 1) s (Nat.lt_succ_self _)
  intro n
  induction n with
  | zero => intro s hs; exact absurd hs (Nat.not_lt_zero _)
  | succ n ih => exact fun s hs => H s fun t ht => ih t (Nat.lt_of_lt_of_le (card_lt_card ht) (Nat.le_of_lt_succ hs))
/-- A common divisor of the terms divides the sum. -/
theorem dvd_sum_int {s : Finset α} {f : α → ℤ} {a : ℤ} (h : ∀ x, x ∈ s → a ∣ f x) : a ∣ ∑ x ∈ s, f x := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Int.dvd_zero a
  | insert b s hn ih =>
    rw [sum_insert hn]
    exact Int.dvd_add (h b (mem_insert_self b s)) (ih fun c hc => h c (mem_insert_of_mem hc))
/-- Sums of even terms are even. -/
theorem even_sum {s : Finset α} (f : α → ℕ) (h : ∀ a, a ∈ s → Even (f a)) : Even (∑ i ∈ s, f i) := by
  have h2 : 2 ∣ ∑ i ∈ s, f i := dvd_sum fun x hx => by obtain ⟨r, hr⟩ := h x hx; exact ⟨r, by rw [hr]; omega⟩
  obtain ⟨c, hc⟩ := h2
  exact ⟨c, by rw [hc]; omega⟩
/-- The sum over the interval from `0` to `n` twice. -/
theorem sum_Icc_id_mul_two (n : ℕ) : (∑ i ∈ Icc 1 n, i) * 2 = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_Icc_succ_top (by omega), Nat.add_mul, ih]; ring
/-- The sum of the first odd numbers. -/
theorem sum_range_odd (n : ℕ) : ∑ i ∈ range n, (2 * i + 1) = n ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, ih]; ring
/-- The sum of the first squares. -/
theorem sum_range_sq_mul_six (n : ℕ) : (∑ i ∈ range (n + 1), i ^ 2) * 6 = n * (n + 1) * (2 * n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, Nat.add_mul, ih]; ring
/-- The sum of the first cubes is the square of the sum. -/
theorem sum_range_cube (n : ℕ) : ∑ i ∈ range n, i ^ 3 = (∑ i ∈ range n, i) ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ, ih, sum_range_succ]
    have h := sum_range_id_mul_two n
    generalize ∑ i ∈ range n, i = S at *
    have e : (S + n) ^ 2 = S ^ 2 + S * 2 * n + n ^ 2 := by ring
    rw [e, h]
    cases n with
    | zero => rfl
    | succ n => rw [Nat.add_sub_cancel]; ring
/-- Counting the elements of a union over a family. -/
theorem card_univ [Fintype α] : (univ : Finset α).card = Fintype.card α := rfl
end Finset

namespace Fin
variable {β : Type v} [AddCommMonoid β]
/-- The empty sum. -/
theorem sum_univ_zero (f : Fin 0 → β) : ∑ i, f i = 0 := rfl
/-- The last term of a sum over `Fin (n + 1)`. -/
theorem sum_univ_castSucc {n : ℕ} (f : Fin (n + 1) → β) : ∑ i, f i = ∑ i : Fin n, f (castSucc i) + f (last n) := by
  classical
  have e : (Finset.univ : Finset (Fin (n + 1))) = insert (last n) (Finset.image castSucc Finset.univ) := Finset.ext fun x => by
    refine ⟨fun _ => ?_, fun _ => Finset.mem_univ x⟩
    rw [Finset.mem_insert, Finset.mem_image]
    rcases (by omega : x.val = n ∨ x.val < n) with h | h
    · exact .inl (Fin.ext h)
    · exact .inr ⟨⟨x.val, h⟩, Finset.mem_univ _, Fin.ext rfl⟩
  rw [e, Finset.sum_insert, Finset.sum_image, AddCommMonoid.add_comm]
  · intro x _ y _ h; exact Fin.ext (show (castSucc x).val = (castSucc y).val from congrArg Fin.val h)
  · intro h
    obtain ⟨y, _, hy⟩ := Finset.mem_image.1 h
    have h1 : y.val = n := congrArg Fin.val hy
    have := y.isLt; omega
/-- The first term of a sum over `Fin (n + 1)`. -/
theorem sum_univ_succ {n : ℕ} (f : Fin (n + 1) → β) : ∑ i, f i = f 0 + ∑ i : Fin n, f (succ i) := by
  classical
  have e : (Finset.univ : Finset (Fin (n + 1))) = insert 0 (Finset.image succ Finset.univ) := Finset.ext fun x => by
    refine ⟨fun _ => ?_, fun _ => Finset.mem_univ x⟩
    rw [Finset.mem_insert, Finset.mem_image]
    have hx := x.isLt
    rcases (by omega : x.val = 0 ∨ 0 < x.val) with h | h
    · exact .inl (Fin.ext (h.trans (val_zero (n + 1)).symm))
    · exact .inr ⟨⟨x.val - 1, by omega⟩, Finset.mem_univ _, Fin.ext (show x.val - 1 + 1 = x.val by omega)⟩
  rw [e, Finset.sum_insert, Finset.sum_image]
  · intro x _ y _ h; have h1 : x.val + 1 = y.val + 1 := congrArg Fin.val h; exact Fin.ext (by omega)
  · intro h
    obtain ⟨y, _, hy⟩ := Finset.mem_image.1 h
    exact succ_ne_zero y hy
/-- A sum with one term. -/
theorem sum_univ_one (f : Fin 1 → β) : ∑ i, f i = f 0 := by rw [sum_univ_succ, sum_univ_zero]; exact AddCommMonoid.add_zero _
/-- A sum with two terms. -/
theorem sum_univ_two (f : Fin 2 → β) : ∑ i, f i = f 0 + f 1 := by rw [sum_univ_castSucc, sum_univ_one]; rfl
/-- A sum with three terms. -/
theorem sum_univ_three (f : Fin 3 → β) : ∑ i, f i = f 0 + f 1 + f 2 := by rw [sum_univ_castSucc, sum_univ_two]; rfl
/-- A sum with four terms. -/
theorem sum_univ_four (f : Fin 4 → β) : ∑ i, f i = f 0 + f 1 + f 2 + f 3 := by rw [sum_univ_castSucc, sum_univ_three]; rfl
end Fin
