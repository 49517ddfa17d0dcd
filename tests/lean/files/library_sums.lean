prelude
import Olympiad
/-! Finite sets, sums and products. -/
open Finset
example : ∑ i ∈ range 101, i = 5050 := rfl
example : ∑ i ∈ range 1001, i = 500500 := by decide +kernel
example : ∑ i ∈ Icc (1 : ℤ) 100, i = 5050 := by decide +kernel
example : ∏ i ∈ Icc 1 10, i = 3628800 := by decide
example : (filter (fun n => n % 7 = 3) (Icc 1 1000)).card = 143 := by decide +kernel
example : ∀ x ∈ range 10, x * x < 100 := by decide
example : ∃ x ∈ range 10, x * x = 81 := by decide
example : ({1, 2, 3} : Finset ℕ) = {3, 2, 1, 2} := by decide
example : ({1, 2, 3} : Finset ℕ).card = 3 := by decide
example : ({1, 2, 3} : Finset ℕ) ⊆ range 4 := by decide
example : 5 ∈ Icc 3 1000000 := by decide
example : ({1, 2, 3} : Finset ℕ) ∪ {3, 4} = Icc 1 4 := by decide
example : ({1, 2, 3} : Finset ℕ) ∩ {3, 4} = {3} := by decide
example : ({1, 2, 3} : Finset ℕ) \ {3, 4} = {1, 2} := by decide
example : ∑ i : Fin 5, (i : ℕ) = 10 := by decide
example : (image (fun x => x * x % 7) (range 7)).card = 4 := by decide
example : ∑ p ∈ range 20 ×ˢ range 20, p.1 * p.2 = 36100 := by decide +kernel
example : ({x ∈ range 20 | Even x}).card = 10 := by decide
example (s t : Finset ℕ) (h : ∀ a, a ∈ s ↔ a ∈ t) : s = t := Finset.ext h
example (s t : Finset ℕ) : s ∩ t = t ∩ s := by ext a; simp only [mem_inter]; exact ⟨And.symm, And.symm⟩
example (n : ℕ) : ∑ i ∈ range (n + 1), i = n * (n + 1) / 2 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ, ih, show (n + 1) * (n + 1 + 1) = n * (n + 1) + 2 * (n + 1) by ring]
    have := Nat.two_dvd_mul_add_one n
    omega
example (n : ℕ) : ∑ i ∈ range n, (2 * i + 1) = n ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, ih]; ring
example (n : ℕ) : 6 * ∑ i ∈ Icc 1 n, i ^ 2 = n * (n + 1) * (2 * n + 1) := by
  induction n with
  | zero => decide
  | succ n ih => rw [sum_Icc_succ_top (by omega), Nat.mul_add, ih]; ring
example (n : ℕ) : ∑ i ∈ range n, (2 : ℤ) ^ i = 2 ^ n - 1 := by
  have := geom_sum_mul 2 n
  omega
example (f g : ℕ → ℤ) (s : Finset ℕ) : ∑ i ∈ s, (f i + g i) = ∑ i ∈ s, f i + ∑ i ∈ s, g i := sum_add_distrib
example (f : ℕ → ℤ) (s : Finset ℕ) (c : ℤ) : c * ∑ i ∈ s, f i = ∑ i ∈ s, c * f i := mul_sum s f c
example (f : ℕ → ℤ) (n : ℕ) : ∑ i ∈ range n, (f (i + 1) - f i) = f n - f 0 := sum_range_sub f n
example (n : ℕ) : ∑ _i ∈ range n, 3 = 3 * n := by simp [Nat.mul_comm]
example (f : ℕ → ℕ) : ∑ i ∈ range 3, f i = f 0 + f 1 + f 2 := by simp [sum_range_succ]
example (f : ℕ → ℕ) (n : ℕ) : ∏ i ∈ range (n + 1), f i = (∏ i ∈ range n, f i) * f n := prod_range_succ f n
example (n : ℕ) : ∏ i ∈ range n, (i + 1) = Nat.factorial n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prod_range_succ, ih, Nat.factorial_succ, Nat.mul_comm]
example (f g : ℕ → ℕ) (s : Finset ℕ) (h : ∀ i ∈ s, f i ≤ g i) : ∑ i ∈ s, f i ≤ ∑ i ∈ s, g i := sum_le_sum h
example (s : Finset ℕ) (f : ℕ → ℕ) (hf : ∀ a ∈ s, f a ∈ range 10) (h : 10 < s.card) :
    ∃ x ∈ s, ∃ y ∈ s, x ≠ y ∧ f x = f y :=
  exists_ne_map_eq_of_card_lt_of_maps_to (by rwa [card_range]) hf
example (s t : Finset ℕ) (h : s ⊆ t) : s.card ≤ t.card := card_le_card h
example (a b : ℕ) : (Icc a b).card = b + 1 - a := by simp
example (s t : Finset ℕ) (f : ℕ → ℕ) (h : Disjoint s t) : ∏ x ∈ s ∪ t, f x = (∏ x ∈ s, f x) * ∏ x ∈ t, f x := prod_union h
example (f : ℕ → ℤ) (n m : ℕ) : ∏ i ∈ range n, ∏ j ∈ range m, f (i * j) = ∏ j ∈ range m, ∏ i ∈ range n, f (i * j) := prod_comm
example (f : ℕ → ℕ) : ∏ i ∈ range 5, f (4 - i) = ∏ i ∈ range 5, f i := prod_range_reflect f 5
example (p n : ℕ) (hp : p.Prime) (h : p ∣ ∏ i ∈ range n, (i ^ 2 + 1)) : ∃ i ∈ range n, p ∣ i ^ 2 + 1 :=
  (hp.dvd_finset_prod_iff _).1 h
example (s : Finset ℕ) (m : ℕ) (h : ∀ i ∈ s, Nat.Coprime i m) : Nat.Coprime (∏ i ∈ s, i) m := Nat.Coprime.prod_left h
example (n : ℕ) : ∏ i ∈ range n, (i + 1) ∣ ∏ i ∈ range (n + 5), (i + 1) :=
  prod_dvd_prod_of_subset _ _ _ (range_subset_range.2 (by omega))
example (f : Fin 3 → ℤ) : ∏ i, f i = f 0 * f 1 * f 2 := Fin.prod_univ_three f
example (n : ℕ) (f : Fin (n + 1) → ℕ) : ∏ i, f i = f 0 * ∏ i : Fin n, f i.succ := Fin.prod_univ_succ f
example (n : ℕ) : ∏ i : Fin n, ((i : ℕ) + 1) = ∏ i ∈ range n, (i + 1) := Fin.prod_univ_eq_prod_range (fun i => i + 1) n
example (f : Fin 13 → Fin 12) : ∃ x y, x ≠ y ∧ f x = f y := Fintype.exists_ne_map_eq_of_card_lt f (by simp)
example (f : ℕ → ℤ) (n : ℕ) : (∑ i ∈ range n, f i) ^ 2 ≤ n * ∑ i ∈ range n, f i ^ 2 := by
  have := sq_sum_le_card_mul_sum_sq (s := range n) (f := f)
  rwa [card_range] at this
example (f g : ℕ → ℤ) (s : Finset ℕ) : (∑ i ∈ s, f i * g i) ^ 2 ≤ (∑ i ∈ s, f i ^ 2) * ∑ i ∈ s, g i ^ 2 := sum_mul_sq_le_sq_mul_sq s f g
example (n : ℕ) : ∑ i ∈ range n, (-2 : ℤ) ^ i = ((-2) ^ n - 1) / -3 := geom_sum_eq (by decide) n
