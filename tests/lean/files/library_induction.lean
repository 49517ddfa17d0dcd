prelude
import Olympiad
/-! Induction principles, least numbers, monotone functions. -/
example (n : ℕ) (h : 5 ≤ n) : n ^ 2 < 2 ^ n := by
  induction n, h using Nat.le_induction with
  | base => decide
  | succ n hn ih =>
    have e : (n + 1) ^ 2 = n ^ 2 + 2 * n + 1 := by ring
    have k : 2 * n + 1 ≤ n ^ 2 := by nlinarith [hn]
    have e2 : 2 ^ (n + 1) = 2 * 2 ^ n := by ring
    omega
example (u : ℕ → ℕ) (h0 : u 0 = 2) (h1 : u 1 = 5) (h : ∀ n, u (n + 2) = 5 * u (n + 1) - 6 * u n) (n : ℕ) : u n = 2 ^ n + 3 ^ n := by
  induction n using Nat.twoStepInduction with
  | zero => exact h0
  | one => exact h1
  | more n ih1 ih2 =>
    rw [h, ih1, ih2]
    have e1 : 2 ^ (n + 2) = 4 * 2 ^ n := by ring
    have e2 : 3 ^ (n + 2) = 9 * 3 ^ n := by ring
    have e3 : 2 ^ (n + 1) = 2 * 2 ^ n := by ring
    have e4 : 3 ^ (n + 1) = 3 * 3 ^ n := by ring
    omega
example (p : ℕ → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : ℕ) : p n := by
  induction n using Nat.strong_induction_on with
  | _ n ih => exact h n ih
example (p : ℤ → Prop) (h0 : p 0) (h : ∀ n, p n ↔ p (n + 1)) (n : ℤ) : p n := by
  induction n using Int.induction_on with
  | zero => exact h0
  | succ i ih => exact (h i).1 ih
  | pred i ih => exact (h _).2 (by rwa [show -(i : ℤ) - 1 + 1 = -i by omega])
example (p : ℕ → Prop) [DecidablePred p] (h : ∃ n, p n) : ∃ n, p n ∧ ∀ m, m < n → ¬ p m :=
  ⟨Nat.find h, Nat.find_spec h, fun _ k => Nat.find_min h k⟩
example : Nat.find (⟨7, by decide⟩ : ∃ n : ℕ, 6 < n) = 7 := (Nat.find_eq_iff _).2 (by decide)
example (p : ℕ → Prop) (n m : ℕ) (h : m ≤ n) (hn : p n) (hs : ∀ k, p (k + 1) → p k) : p m :=
  Nat.decreasingInduction (motive := fun m _ => p m) (fun k _ => hs k) hn h
example (S : Set ℕ) (h : S.Nonempty) : ∃ a, a ∈ S ∧ ∀ x, x ∈ S → ¬ x < a := Nat.lt_wf.has_min S h
example (f : ℕ → ℕ) (h : ∀ n, f n < f (n + 1)) (n : ℕ) : n ≤ f n := (strictMono_nat_of_lt_succ h).le_apply
example (f : ℕ → ℕ) (h : ∀ n, f n < f (n + 1)) : Function.Injective f := (strictMono_nat_of_lt_succ h).injective
example (f : ℕ → ℤ) (h : ∀ n, f n ≤ f (n + 1)) (a b : ℕ) (k : a ≤ b) : f a ≤ f b := monotone_nat_of_le_succ h k
example (f : ℕ → ℕ) (h : StrictMono f) (a b : ℕ) : f a ≤ f b ↔ a ≤ b := h.le_iff_le
example (f : ℕ → ℕ) (h : ∀ n, f (n + 1) < f n) : False := Nat.not_strictAnti f (strictAnti_nat_of_succ_lt h)
example (P : ℤ → Prop) (h : ∃ z, P z) (k : ∀ z, P z → -5 ≤ z) : ∃ l, P l ∧ ∀ z, P z → l ≤ z :=
  Int.exists_least_of_bdd ⟨-5, k⟩ h
