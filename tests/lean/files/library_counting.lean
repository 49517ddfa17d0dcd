prelude
import Olympiad
/-! Finite sets, counting, sums over intervals, factorials and binomial coefficients, cited as in Mathlib. -/
open Finset
example (S : Finset ℕ) (h : ∀ x, x ∈ S ↔ x = 3 ∨ x = 5) : S.card = 2 := by
  have : S = {3, 5} := by ext x; simp [h]
  rw [this]; rfl
example (S : Finset ℕ) (h : ∀ x, x ∈ S ↔ 0 < x ∧ x ∣ 150) : S.card = 12 := by
  rw [show S = Nat.divisors 150 from Finset.ext fun x => by
    rw [h, Nat.mem_divisors]
    exact ⟨fun k => ⟨k.2, by norm_num⟩, fun k => ⟨Nat.pos_of_dvd_of_pos k.1 (by norm_num), k.1⟩⟩]
  decide +kernel
example (S : Finset ℤ) (h : ∀ x, x ∈ S ↔ 1 ≤ x ∧ x ≤ 4) : ∑ x ∈ S, x = 10 := by
  rw [show S = Icc 1 4 from Finset.ext fun x => by rw [h, mem_Icc]]
  decide
example (s t : Finset ℕ) : (s ∪ t).card + (s ∩ t).card = s.card + t.card := card_union_add_card_inter s t
example (s t : Finset ℕ) (h : Disjoint s t) : (s ∪ t).card = s.card + t.card := card_union_of_disjoint h
example : Disjoint ({1, 2} : Finset ℕ) {3, 4} := by decide
example (s : Finset ℕ) (h : s.card = 2) : ∃ x y, x ≠ y ∧ s = {x, y} := card_eq_two.1 h
example (s : Finset ℕ) : (image (fun x => x + 1) s).card = s.card := card_image_of_injective s fun _ _ h => Nat.succ.inj h
example (s : Finset ℕ) (t : Finset ℤ) : (s ×ˢ t).card = s.card * t.card := card_product s t
example (s : Finset ℕ) (p : ℕ → Prop) [DecidablePred p] : (filter p s).card + (filter (fun a => ¬ p a) s).card = s.card :=
  filter_card_add_filter_neg_card_eq_card p
example (s : Finset ℕ) (f : ℕ → ℕ) (hf : ∀ a ∈ s, f a ∈ range 10) (h : 10 * 3 < s.card) :
    ∃ y ∈ range 10, 3 < (filter (fun x => f x = y) s).card :=
  exists_lt_card_fiber_of_mul_lt_card_of_maps_to hf (by rwa [card_range])
example (s : Finset ℕ) : ∑ _x ∈ s, (7 : ℤ) = s.card * 7 := by rw [sum_const, nsmul_eq_mul]
example (n : ℕ) : ∑ _x ∈ range n, 5 = n * 5 := by rw [sum_const, card_range, smul_eq_mul]
example (f : ℕ → ℕ) (a b : ℕ) (h : a ≤ b) : ∑ k ∈ Icc a b, f k = f a + ∑ k ∈ Icc (a + 1) b, f k := sum_Icc_succ_bot h f
example (f : ℕ → ℕ) (a b : ℕ) (h : a < b) : ∑ k ∈ Ico a b, f k = f a + ∑ k ∈ Ico (a + 1) b, f k := sum_eq_sum_Ico_succ_bot h f
example (f : ℕ → ℕ) (n : ℕ) : ∑ r ∈ range (n + 1), f (n - r) = ∑ k ∈ range (n + 1), f k := sum_flip f
example (f g : ℕ → ℕ) (s t : Finset ℕ) : (∑ i ∈ s, f i) * ∑ j ∈ t, g j = ∑ i ∈ s, ∑ j ∈ t, f i * g j := sum_mul_sum s t f g
example (s : Finset ℕ) (f : ℕ → ℕ) : (∑ i ∈ s, f i) % 7 = (∑ i ∈ s, f i % 7) % 7 := sum_nat_mod s 7 f
example (f : ℕ → ℤ) (n : ℕ) : f n = f 0 + ∑ i ∈ range n, (f (i + 1) - f i) := eq_sum_range_sub f n
example (n : ℕ) : ∑ i ∈ range n, i ^ 3 = (n * (n - 1) / 2) ^ 2 := by
  rw [← sum_range_id]
  refine sum_range_induction _ (fun k => (∑ i ∈ range k, i) ^ 2) (by simp) n fun k _ => ?_
  have h := sum_range_id_mul_two k
  show (∑ i ∈ range (k + 1), i) ^ 2 = (∑ i ∈ range k, i) ^ 2 + k ^ 3
  rw [sum_range_succ]
  cases k with
  | zero => rfl
  | succ k => rw [Nat.add_sub_cancel] at h; nlinarith
example (n : ℕ) : ∏ i ∈ Icc 1 n, i = Nat.factorial n := prod_Icc_id_eq_factorial n
example (n : ℕ) : ∑ k ∈ range n, 3 ^ k = (3 ^ n - 1) / 2 := Nat.geomSum_eq (by norm_num) n
example (x y : ℤ) (n : ℕ) : (∑ i ∈ range n, x ^ i * y ^ (n - 1 - i)) * (x - y) = x ^ n - y ^ n := geom_sum₂_mul x y n
example (x y : ℤ) (n : ℕ) : (x + y) ^ n = ∑ m ∈ range (n + 1), x ^ m * y ^ (n - m) * (n.choose m : ℤ) := add_pow x y n
example (x y n : ℕ) : (x + y) ^ n = ∑ m ∈ range (n + 1), x ^ m * y ^ (n - m) * n.choose m := by rw [add_pow]; rfl
example (i j : ℕ) : Nat.factorial i * Nat.factorial j ∣ Nat.factorial (i + j) := Nat.factorial_mul_factorial_dvd_factorial_add i j
example (n k : ℕ) : (n + 1) * n.choose k = (n + 1).choose (k + 1) * (k + 1) := Nat.add_one_mul_choose_eq n k
example (n k : ℕ) : n.choose (k + 1) * (k + 1) = n.choose k * (n - k) := Nat.choose_succ_right_eq n k
example (n k : ℕ) (hn : 0 < n) (hk : 0 < k) : n.choose k = (n - 1).choose (k - 1) + (n - 1).choose k := Nat.choose_eq_choose_pred_add hn hk
example (n k s : ℕ) (h : k ≤ n) (l : s ≤ k) : n.choose k * k.choose s = n.choose s * (n - s).choose (k - s) := Nat.choose_mul h l
example (r n : ℕ) : n.choose r ≤ n.choose (n / 2) := Nat.choose_le_middle r n
example (n k : ℕ) : ∑ m ∈ Icc k n, m.choose k = (n + 1).choose (k + 1) := Nat.sum_Icc_choose n k
example (n : ℕ) : (n + 1) * Nat.centralBinom (n + 1) = 2 * (2 * n + 1) * Nat.centralBinom n := Nat.succ_mul_centralBinom_succ n
example (n : ℕ) : n + 1 ∣ Nat.centralBinom n := Nat.succ_dvd_centralBinom n
example (n : ℕ) (h : n ≠ 0) : ∑ m ∈ range (n + 1), ((-1) ^ m * n.choose m : ℤ) = 0 := by
  rw [Int.alternating_sum_range_choose, if_neg h]
example (f : ℕ → ℤ) (s : Finset ℕ) (h : ∀ i ∈ s, 0 ≤ f i) (k : 3 ∈ s) : f 3 ≤ ∑ i ∈ s, f i := single_le_sum h k
example (f g : ℕ → ℤ) (s : Finset ℕ) (h : ∀ i ∈ s, f i ≤ g i) (k : ∃ i ∈ s, f i < g i) : ∑ i ∈ s, f i < ∑ i ∈ s, g i := sum_lt_sum h k
example (f : ℕ → ℤ) (s : Finset ℕ) (h : ∀ i ∈ s, 0 ≤ f i) (k : ∑ i ∈ s, f i = 0) : ∀ i ∈ s, f i = 0 := (sum_eq_zero_iff_of_nonneg h).1 k
example (f : ℕ → ℤ) (s : Finset ℕ) (h : ∏ i ∈ s, f i = 0) : ∃ i ∈ s, f i = 0 := prod_eq_zero_iff.1 h
example (f : ℕ → ℤ) (s : Finset ℕ) (h : ∀ i ∈ s, 0 < f i) : 0 < ∏ i ∈ s, f i := prod_pos h
example (s : Finset ℕ) (h : s.Nonempty) (f : ℕ → ℤ) : ∃ x ∈ s, ∀ y ∈ s, f y ≤ f x := exists_max_image s f h
example (f : Fin 3 → ℤ) : ∑ i, f i = f 0 + f 1 + f 2 := Fin.sum_univ_three f
example (f : ℕ → ℤ) (n : ℕ) : ∑ i ∈ range n, f i = ∑ i : Fin n, f i := sum_range f
example (s : Finset ℕ) (hs : s.Nonempty) : ∃ m ∈ s, ∀ x ∈ s, x ≤ m := ⟨s.max' hs, s.max'_mem hs, fun x hx => s.le_max' x hx⟩
example (s : Finset ℤ) (hs : s.Nonempty) : ∃ m ∈ s, ∀ x ∈ s, m * m ≤ x * x := s.exists_min_image (fun x => x * x) hs
example : Finset.max' ({3, 1, 2} : Finset ℕ) ⟨3, by decide⟩ = 3 := Finset.max'_eq_of_forall_le _ _ (by decide) (by decide)
example (b : ℕ) (s : Finset ℕ) : b ∈ s.biUnion (fun x => range x) ↔ ∃ a, a ∈ s ∧ b < a := by simp
example : ((range 4).biUnion fun x => {2 * x, 2 * x + 1}) = range 8 := by decide
example (s : Finset ℕ) (f : ℕ → ℕ) (hf : ∀ a ∈ s, f a ∈ range 10) (h : 50 ≤ s.card) : ∃ y ∈ range 10, 5 ≤ (s.filter fun x => f x = y).card :=
  exists_le_card_fiber_of_mul_le_card_of_maps_to hf ⟨0, by decide⟩ (by rw [card_range]; omega)
example : ((Ioc 0 1000).filter fun x => 7 ∣ x).card = 142 := Nat.Ioc_filter_dvd_card_eq_div 1000 7
example (s : Finset ℕ) (h : 5 ≤ s.card) : ∃ t, t ⊆ s ∧ t.card = 5 := exists_subset_card_eq h
example (f : ℕ → ℕ) (s : Finset ℕ) : ∑ j ∈ range 3, ∑ i ∈ s.filter (fun i => i % 3 = j), f i = ∑ i ∈ s, f i :=
  sum_fiberwise_of_maps_to (fun i _ => mem_range.2 (by omega)) f
example (f : ℕ → ℤ) (n : ℕ) : ∑ i ∈ range n, f i = ∑ i : Fin n, f i := sum_range f
example (a b : ℤ) : (a + b) ^ 3 = ∑ m ∈ range 4, a ^ m * b ^ (3 - m) * (Nat.choose 3 m) := by rw [add_pow]
open Nat in
example (a b : ℕ) : (a + b) ^ 3 = ∑ m ∈ range 4, a ^ m * b ^ (3 - m) * choose 3 m := by simp [add_pow]
