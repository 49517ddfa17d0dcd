prelude
import Olympiad
set_option linter.all false
set_option autoImplicit false
/-! `norm_cast`, `push_cast`, `exact_mod_cast`, `lift` and `zify` between ℕ and ℤ. -/


theorem c1 (a b : ℕ) (h : (a:ℤ) + b = 3) : a + b = 3 := by exact_mod_cast h
theorem c2 (a b : ℕ) (h : a + b = 3) : (a:ℤ) + b = 3 := by exact_mod_cast h
theorem c3 (a b : ℕ) (h : a * b = 3 * a ^ 2 + 1) : (a:ℤ) * b = 3 * a ^ 2 + 1 := by norm_cast
theorem c4 (a b : ℕ) (h : a ≤ b) : (a:ℤ) ≤ b := by norm_cast
theorem c5 (a b : ℕ) (h : a < b + 2) : (a:ℤ) < b + 2 := by norm_cast
theorem c6 (a b : ℕ) (h : a ≤ b) : ((b - a : ℕ) : ℤ) = b - a := by push_cast [h]; rfl
theorem c7 (a b : ℕ) (h : a ≤ b) : ((b - a : ℕ) : ℤ) = b - a := by rw [Nat.cast_sub h]
theorem c8 (a b : ℕ) : ((a * b + 3 : ℕ) : ℤ) = a * b + 3 := by push_cast; rfl
theorem c9 (a b : ℕ) : ((a * b + 3 : ℕ) : ℤ) = a * b + 3 := by simp
theorem c10 (a b : ℕ) (h : (a:ℤ) ∣ b) : a ∣ b := by exact_mod_cast h
theorem c11 (a b : ℕ) (h : a ∣ b) : (a:ℤ) ∣ b := by exact_mod_cast h
theorem c12 (a b : ℕ) (h : (a:ℤ) % 3 = 2) : a % 3 = 2 := by exact_mod_cast h
theorem c13 (a b : ℕ) (h : (a:ℤ) = b) : a = b := by exact_mod_cast h
theorem c14 (a b : ℕ) (h : (a:ℤ) ≠ 0) : a ≠ 0 := by exact_mod_cast h
theorem c15 (a b : ℕ) (h : 0 < a) : 0 < (a:ℤ)  := by exact_mod_cast h
theorem c16 (a b : ℕ) (h : 1 < a) : 1 < (a:ℤ)  := by assumption_mod_cast
theorem c17 (a b : ℕ) (h : (a:ℤ)^2 = b ^ 2) : a^2 = b^2 := by exact_mod_cast h
theorem c18 (a b : ℕ) (h : (a:ℤ) / 2 = b) : a / 2 = b := by norm_cast at h
theorem c19 (a : ℤ) (h : 0 ≤ a) : ∃ n : ℕ, (n : ℤ) = a := by lift a to ℕ using h; exact ⟨a, rfl⟩
theorem c20 (a b : ℕ) (f : ℕ → ℤ) (h : f (a + b) = ((a + b : ℕ) : ℤ)) : f (a+b) = (a:ℤ) + b := by rw [h]; push_cast; rfl
theorem c21 (a b : ℕ) (h : ((a + 1 : ℕ) : ℤ) ≠ 0) : a + 1 ≠ 0 := by exact_mod_cast h
theorem c22 (a b : ℕ) (h : (2:ℤ) * a = 2 * b) : 2 * a = 2 * b := by zify; exact h
theorem c23 (a b : ℤ) (h : (a : ℤ) = ((5:ℕ) : ℤ)) : a = 5 := by norm_cast at h
theorem c24 (a b : ℕ) : ((max a b : ℕ) : ℤ) = max (a:ℤ) b := by push_cast; rfl
theorem c25 (a : ℕ) : (a : ℤ).natAbs = a := by simp
theorem c26 (a : ℕ) : (a : ℤ).toNat = a := by simp
theorem c27 (a b : ℕ) (h : a = b) : (a : ℤ) = (b : ℤ) := by simpa using h
theorem c28 (a b : ℕ) (h : (a : ℤ) = (b : ℤ)) : a = b  := by simpa using h
theorem c29 (a b : ℕ) (h : (a : ℤ) < (b : ℤ)) : a < b  := by simpa using h
theorem c30 (a b : ℕ) (h : (a : ℤ) - b = 4) (hh : b ≤ a): a - b = 4  := by zify [hh]; exact h
theorem c31 (p : Prop) [Decidable p] (a b : ℕ) : ((if p then a else b : ℕ) : ℤ) = if p then (a:ℤ) else b := by push_cast; rfl
theorem c32 (a b : ℕ) (h : ¬ (a:ℤ) ∣ 7) : ¬ a ∣ 7 := by exact_mod_cast h
theorem c33 (a b : ℕ) (h : Nat.gcd a b = 1) : Int.gcd a b = 1 := by exact_mod_cast h
theorem c34 (a b : ℕ) (h : a = b) : ∃ c : ℤ, c = a := ⟨(b : ℤ), by norm_cast; exact h.symm⟩
