prelude
import Olympiad
/-! Whole proofs, of the kinds that solutions are made of. -/
open BigOperators Real Nat Topology Rat
example (S : Finset ℕ) (h₀ : ∀ n : ℕ, n ∈ S ↔ 0 < n ∧ n < 20 ∧ n % 3 = 0) : ∑ k ∈ S, k = 63 := by
  have h : S = Finset.filter (fun n => 0 < n ∧ n % 3 = 0) (Finset.range 20) := by
    ext n
    rw [h₀]
    simp
    omega
  rw [h]
  decide
example : ∑ k in Finset.range 11, k = 55 := by simp [Finset.sum_range_succ]
example : ∑ k in Finset.range 11, k = 55 := by norm_num [Finset.sum_range_succ]
example : (∑ i in Finset.Icc 1 100, i) % 7 = 3 := by decide
example : ∑ i in Finset.range 101, 2^i % 7 = (∑ i in Finset.range 101, (2^i % 7)) := rfl
example (n : ℕ) : (∑ k in Finset.range n, (k : ℤ)) * 2 = n * (n - 1) := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [Finset.sum_range_succ, Int.add_mul, ih]
    push_cast
    ring
example (n : ℕ) : (∑ k in Finset.range n, (k : ℤ)) * 2 = n * (n - 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Finset.sum_range_succ]
    push_cast
    linarith
example (a : ℕ → ℕ) (h : ∀ n, a (n+1) = a n + n) (h0 : a 0 = 0) : ∀ n, 2 * a n = n * (n - 1) := by
  intro n
  induction n with
  | zero => simp [h0]
  | succ n ih =>
    rw [h]
    cases n with
    | zero => simp [h0]
    | succ n => simp at *; nlinarith
example : Finset.card (Finset.filter (fun x => 3 ∣ x) (Finset.Icc 1 100)) = 33 := by rfl
example : Finset.card (Finset.filter (fun x => 3 ∣ x) (Finset.Icc 1 100)) = 33 := by decide
example : ((Finset.Icc 1 2007).filter (fun x => x % 5 = 3)).card = 401 := by decide +kernel
example (f : ℕ → ℕ) (hf : StrictMono f) (h : ∀ n, f (f n) = 3 * n) : f 1 = 2 := by
  have h1 := hf.le_apply (x := 1)
  have h2 := hf.le_apply (x := 2)
  have h3 := h 1
  have h4 : f 1 ≠ 1 := by intro e; rw [e] at h3; omega
  have h5 : f 1 < 3 := by
    rcases Nat.lt_or_ge (f 1) 3 with h | h
    · exact h
    · have := hf.monotone h; have := hf.le_apply (x := 3); have h6 := hf (show 2 < 3 by decide); have h7 := hf (show 1 < 2 by decide); omega
  omega
example (x : ℤ) (h : |x - 3| < 2) : 1 < x ∧ x < 5 := by
  rw [abs_lt] at h
  constructor <;> linarith
example (x : ℤ) (h : |x - 3| < 2) : 1 < x ∧ x < 5 := by
  have := abs_lt.mp h
  omega
example : {n : ℕ | n < 3} = {0, 1, 2} := by
  ext n
  simp
  omega
example : Set.Icc 1 3 = ({1, 2, 3} : Set ℕ) := by
  ext n; simp; omega
example (p : ℕ) (hp : Nat.Prime p) (h : p ∣ 35) : p = 5 ∨ p = 7 := by
  have h1 : p ≤ 35 := Nat.le_of_dvd (by norm_num) h
  interval_cases p <;> first | omega | (exfalso; revert hp; decide) | simp
example (n : ℕ) (h : Even n) : ∃ k, n = 2 * k := by
  obtain ⟨k, hk⟩ := h
  exact ⟨k, by omega⟩
example : ¬ Even 7 := by decide
example : Odd (3 : ℤ) := ⟨1, by norm_num⟩
example (a b : ℤ) (h : Odd a) (h' : Even b) : Odd (a * a + b) := by
  exact (h.mul h).add_even h'
example (n : ℕ) : n ! > 0 := Nat.factorial_pos n
example : (10 ! : ℕ) = 3628800 := by rfl
example : (10)! = 3628800 := by norm_num [Nat.factorial]
example : 10 ! = 3628800 := by decide
example : Nat.gcd 180 168 = 12 := by norm_num
example : IsGreatest {n : ℕ | 3 ∣ n ∧ n < 10} 9 := by
  constructor
  · constructor
    · decide
    · decide
  · rintro n ⟨h1, h2⟩
    omega
example : {n : ℕ | n.Prime}.Infinite := Nat.infinite_setOf_prime
example : {n : ℕ | n % 7 = 3}.Infinite := Set.infinite_of_forall_exists_gt fun a => ⟨7 * a + 3, by simp; omega, by omega⟩
example : {n : ℕ | n ∣ 12}.Finite := Set.finite_iff_bddAbove.2 ⟨12, fun _ h => Nat.le_of_dvd (by decide) h⟩
example : {n : ℕ | n < 30 ∧ n.Prime}.ncard = 10 := by
  rw [Set.ncard_eq_card (t := (Finset.range 30).filter Nat.Prime) fun n => by simp]
  decide +kernel
