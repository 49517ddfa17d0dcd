prelude
import Olympiad.NumberTheory.Dvd
set_option linter.all false
set_option autoImplicit false

/-! The integer square root `Nat.sqrt`, by Newton's iteration, which the kernel evaluates quickly. -/

namespace Nat
/-- Newton's iteration from above, with fuel. -/
noncomputable def sqrt.iter (n fuel guess : ℕ) : ℕ :=
  Nat.rec (motive := fun _ => ℕ → ℕ) (fun g => g)
    (fun _ ih g => bif Nat.ble g ((g + n / g) / 2) then g else ih ((g + n / g) / 2)) fuel guess
/-- The integer square root: the largest `r` with `r * r ≤ n`. -/
noncomputable def sqrt (n : ℕ) : ℕ := sqrt.iter n (2 ^ (Nat.log2 n / 2 + 1)) (2 ^ (Nat.log2 n / 2 + 1))
/-- A Newton step does not fall below the root. -/
theorem sqrt.step_above (n g : ℕ) (hg : 0 < g) : n < ((g + n / g) / 2 + 1) * ((g + n / g) / 2 + 1) := by
  have h1 := div_add_mod n g
  have h2 := mod_lt n hg
  generalize n / g = q at *
  generalize n % g = r at *
  subst h1
  generalize hm : (g + q) / 2 = m
  have h3 : g + q + 1 ≤ 2 * (m + 1) := by omega
  have h4 := Nat.mul_le_mul h3 h3
  have h5 := mul_self_nonneg ((g : ℤ) - q - 1)
  have e : 2 * (m + 1) * (2 * (m + 1)) = 4 * ((m + 1) * (m + 1)) := by ring
  rw [e] at h4
  have h6 : ((g + q + 1) * (g + q + 1) : ℤ) ≤ 4 * ((m + 1) * (m + 1) : ℕ) := by exact_mod_cast h4
  have e2 : ((g : ℤ) - q - 1) * ((g : ℤ) - q - 1) = (g + q + 1) * (g + q + 1) - 4 * (g * q) - 4 * g := by ring
  have e3 : ((g * q : ℕ) : ℤ) = g * q := Int.natCast_mul g q
  omega
/-- The iteration ends at the root. -/
theorem sqrt.iter_spec (n : ℕ) (hn : 0 < n) (fuel : ℕ) : ∀ g, 0 < g → g ≤ fuel → n < (g + 1) * (g + 1) →
    iter n fuel g * iter n fuel g ≤ n ∧ n < (iter n fuel g + 1) * (iter n fuel g + 1) := by
  induction fuel with
  | zero => intro g h1 h2; omega
  | succ fuel ih =>
    intro g h1 h2 h3
    have unfold : iter n (fuel + 1) g = bif Nat.ble g ((g + n / g) / 2) then g else iter n fuel ((g + n / g) / 2) := rfl
    rw [unfold]
    have h4 := step_above n g h1
    cases h : Nat.ble g ((g + n / g) / 2) with
    | true =>
      have h5 := (ble_eq _ _).1 h
      have h6 : g ≤ n / g := by omega
      have h7 := Nat.mul_le_mul_left g h6
      have h8 := div_add_mod n g
      exact ⟨by show g * g ≤ n; omega, h3⟩
    | false =>
      have h5 := ble_false h
      refine ih _ ?_ (by omega) h4
      have : n / g + g ≥ 2 := by
        rcases Nat.eq_zero_or_pos (n / g) with e | e
        · have h8 := div_add_mod n g
          have h9 := mod_lt n h1
          rw [e] at h8
          rcases (by omega : g = 1 ∨ 2 ≤ g) with rfl | h
          · omega
          · omega
        · omega
      omega
/-- The two bounds that the root satisfies. -/
theorem sqrt_spec (n : ℕ) : sqrt n * sqrt n ≤ n ∧ n < (sqrt n + 1) * (sqrt n + 1) := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · decide
  refine sqrt.iter_spec n hn _ _ (Nat.pow_pos (by omega)) (Nat.le_refl _) (Nat.lt_of_lt_of_le (lt_log2_self n) ?_)
  have h1 : 2 ^ (n.log2 + 1) ≤ 2 ^ ((n.log2 / 2 + 1) + (n.log2 / 2 + 1)) := pow_le_pow_right (by omega) (by omega)
  rw [pow_add 2 (n.log2 / 2 + 1) (n.log2 / 2 + 1)] at h1
  generalize 2 ^ (n.log2 / 2 + 1) = g at *
  exact Nat.le_trans h1 (Nat.mul_le_mul (Nat.le_add_right g 1) (Nat.le_add_right g 1))
/-- The square of the root is at most the number. -/
theorem sqrt_le (n : ℕ) : sqrt n * sqrt n ≤ n := (sqrt_spec n).1
/-- The square of the root is at most the number. -/
theorem sqrt_le' (n : ℕ) : sqrt n ^ 2 ≤ n := by rw [pow_two]; exact sqrt_le n
/-- The next square is larger than the number. -/
theorem lt_succ_sqrt (n : ℕ) : n < succ (sqrt n) * succ (sqrt n) := (sqrt_spec n).2
/-- The next square is larger than the number. -/
theorem lt_succ_sqrt' (n : ℕ) : n < succ (sqrt n) ^ 2 := by rw [pow_two]; exact lt_succ_sqrt n
/-- `m` is at most the square root of `n` exactly when its square is at most `n`. -/
theorem le_sqrt {m n : ℕ} : m ≤ sqrt n ↔ m * m ≤ n := by
  constructor
  · exact fun h => Nat.le_trans (Nat.mul_le_mul h h) (sqrt_le n)
  · intro h
    apply Nat.le_of_not_lt; intro k
    have := Nat.mul_le_mul (show sqrt n + 1 ≤ m from k) (show sqrt n + 1 ≤ m from k)
    have := (sqrt_spec n).2
    omega
/-- `m` is at most the root when its square is at most the number. -/
theorem le_sqrt' {m n : ℕ} : m ≤ sqrt n ↔ m ^ 2 ≤ n := by rw [pow_two]; exact le_sqrt
/-- The root is below `n` when the number is below its square. -/
theorem sqrt_lt {m n : ℕ} : sqrt m < n ↔ m < n * n := by rw [← Nat.not_le, le_sqrt, Nat.not_le]
/-- The root is below `n` when the number is below its square. -/
theorem sqrt_lt' {m n : ℕ} : sqrt m < n ↔ m < n ^ 2 := by rw [pow_two]; exact sqrt_lt
/-- The root does not decrease. -/
theorem sqrt_le_sqrt {m n : ℕ} (h : m ≤ n) : sqrt m ≤ sqrt n := le_sqrt.2 (Nat.le_trans (sqrt_le m) h)
/-- The square root is determined by its two bounds. -/
theorem eq_sqrt {n a : ℕ} : a = sqrt n ↔ a * a ≤ n ∧ n < (a + 1) * (a + 1) := by
  constructor
  · rintro rfl; exact sqrt_spec n
  · rintro ⟨h, k⟩
    have h1 := le_sqrt.2 h
    have h2 := sqrt_lt.2 k
    omega
/-- The root of a square. -/
theorem sqrt_eq (n : ℕ) : sqrt (n * n) = n := (eq_sqrt.2 ⟨Nat.le_refl _, Nat.mul_lt_mul'' (Nat.lt_succ_self n) (Nat.lt_succ_self n)⟩).symm
/-- The root of a square. -/
theorem sqrt_eq' (n : ℕ) : sqrt (n ^ 2) = n := by rw [pow_two]; exact sqrt_eq n
/-- The root is at most the number. -/
theorem sqrt_le_self (n : ℕ) : sqrt n ≤ n := by
  rcases Nat.eq_zero_or_pos (sqrt n) with h | h
  · omega
  · exact Nat.le_trans (Nat.le_mul_of_pos_right _ h) (sqrt_le n)
/-- The root of 0. -/
@[simp] theorem sqrt_zero : sqrt 0 = 0 := by decide
/-- The root of 1. -/
@[simp] theorem sqrt_one : sqrt 1 = 1 := by decide
/-- The root of a positive number is positive. -/
theorem sqrt_pos {n : ℕ} : 0 < sqrt n ↔ 0 < n := by
  show 1 ≤ sqrt n ↔ 1 ≤ n
  rw [le_sqrt]
/-- A number is a square exactly when its square root squares to it. -/
theorem exists_mul_self (x : ℕ) : (∃ n, n * n = x) ↔ sqrt x * sqrt x = x :=
  ⟨fun ⟨n, hn⟩ => by rw [← hn, sqrt_eq], fun h => ⟨sqrt x, h⟩⟩
/-- A number is a square when the square of its root is the number. -/
theorem exists_mul_self' (x : ℕ) : (∃ n, n ^ 2 = x) ↔ sqrt x ^ 2 = x := by simp only [pow_two]; exact exists_mul_self x
noncomputable instance (n : ℕ) : Decidable (IsSquare n) :=
  decidable_of_iff (sqrt n * sqrt n = n) ⟨fun h => ⟨sqrt n, h.symm⟩, fun ⟨r, h⟩ => by rw [h, sqrt_eq]⟩
end Nat
noncomputable instance (n : ℤ) : Decidable (IsSquare n) :=
  decidable_of_iff (0 ≤ n ∧ IsSquare n.toNat) (by
    constructor
    · rintro ⟨h, r, hr⟩
      refine ⟨r, ?_⟩
      have : ((r * r : ℕ) : ℤ) = r * r := Int.natCast_mul r r
      omega
    · rintro ⟨r, rfl⟩
      have h := mul_self_nonneg r
      refine ⟨h, r.natAbs, ?_⟩
      have e := Int.natAbs_mul r r
      omega)
