prelude
import Olympiad
/-! Absolute values, sets, bounds. -/
example : |(-3 : ℤ)| = 3 := by decide
example (a b : ℤ) : |a + b| ≤ |a| + |b| := abs_add_le a b
example (a b : ℤ) : |a * b| = |a| * |b| := abs_mul a b
example (a : ℤ) (h : |a| ≤ 2) : a = -2 ∨ a = -1 ∨ a = 0 ∨ a = 1 ∨ a = 2 := by
  have := abs_le.1 h; omega
example (a b : ℤ) (h : a ^ 2 = b ^ 2) : |a| = |b| := (sq_eq_sq_iff_abs_eq_abs a b).1 h
example (a : ℤ) : |a| ^ 2 = a ^ 2 := by simp
example (a b : ℤ) (h : |a - b| = 0) : a = b := by
  have := abs_eq_zero.1 h; omega
example (x : ℤ) : |x| = x ∨ |x| = -x := by
  rcases abs_cases x with h | h
  · exact .inl h.1
  · exact .inr h.1
example (n : ℤ) : (n.natAbs : ℤ) = |n| := Int.natCast_natAbs n
example : IsLeast {n : ℕ | 0 < n ∧ n % 3 = 2} 2 := by
  constructor
  · simp
  · intro n hn
    simp at hn
    omega
example : IsGreatest {n : ℕ | n ∣ 12 ∧ n < 10} 6 := by
  refine ⟨by decide, fun n hn => ?_⟩
  have h : ∀ n < 10, n ∣ 12 → n ≤ 6 := by decide
  exact h n hn.2 hn.1
example (S : Set ℕ) (a b : ℕ) (h : IsLeast S a) (k : IsLeast S b) : a = b := h.unique k
example (S : Set ℕ) (h : S.Nonempty) : ∃ a, IsLeast S a := Nat.exists_isLeast h
example (a b : ℕ) : ({a, b} : Set ℕ) = {b, a} := Set.pair_comm a b
example (S T : Set ℕ) : S ∩ T ⊆ S ∪ T := by
  intro x hx
  exact .inl hx.1
example (x : ℕ) : x ∈ ({1, 2, 3} : Set ℕ) ↔ x = 1 ∨ x = 2 ∨ x = 3 := by simp
example : (fun n : ℕ => n * n) '' {1, 2} = {1, 4} := by
  ext y
  constructor
  · rintro ⟨x, rfl | rfl, rfl⟩
    · exact .inl rfl
    · exact .inr rfl
  · rintro (rfl | rfl)
    · exact ⟨1, .inl rfl, rfl⟩
    · exact ⟨2, .inr rfl, rfl⟩
example (S : Set ℕ) (h : ∀ x, x ∈ S ↔ x < 3) : S = {x | x < 3} := by
  ext x; exact h x
