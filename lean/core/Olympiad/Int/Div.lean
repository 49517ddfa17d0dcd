prelude
import Olympiad.Nat.Div
import Olympiad.Int.Order
set_option linter.all false
set_option autoImplicit false
/-! # Integers: Euclidean division (`/`, `%`), divisibility, balanced remainder -/
namespace Int
/-- The remainder is the dividend minus the divisor times the quotient. -/
theorem emod_def (a b : Int) : a % b = a - b * (a / b) := by
  -- the identity on differences of naturals that all sign cases with negative dividend share
  have negCase : ∀ n q r : Nat, subNatNat (n + 1) (r + 1)
      = subNatNat 0 ((n + 1) * q + r + 1) - subNatNat (n + 1) 0 * subNatNat 0 (q + 1) := by
    intro n q r
    rw [subNatNat_mul_subNatNat, subNatNat_sub_subNatNat]
    apply subNatNat_eq
    simp only [Nat.zero_mul, Nat.mul_zero, Nat.zero_add, Nat.add_zero, Nat.mul_add, Nat.mul_one]
    simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  have posCase : ∀ n q r : Nat, (r : Int) = ((n * q + r : Nat) : Int) - (n : Int) * (q : Int) := by
    intro n q r
    rw [natCast_add, natCast_mul, Int.add_comm, Int.add_sub_cancel]
  cases a with
  | ofNat m => cases b with
    | ofNat n =>
      have h := posCase n (m / n) (m % n)
      rw [Nat.div_add_mod] at h; exact h
    | negSucc n =>
      have h := posCase (n + 1) (m / (n + 1)) (m % (n + 1))
      rw [Nat.div_add_mod] at h
      have e : negSucc n * -ofNat (m / (n + 1)) = ((n + 1 : Nat) : Int) * ((m / (n + 1) : Nat) : Int) := by
        show -((n + 1 : Nat) : Int) * _ = _
        rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]; rfl
      show _ = ofNat m - negSucc n * -ofNat (m / (n + 1))
      rw [e]; exact h
  | negSucc m =>
    cases b with
    | ofNat n => cases n with
      | zero => exact show negSucc m = negSucc m - 0 * 0 by rw [Int.zero_mul, Int.sub_zero]
      | succ n =>
        have h := negCase n (m / (n + 1)) (m % (n + 1))
        rw [Nat.div_add_mod, subNatNat_zero] at h; exact h
    | negSucc n =>
      have h := negCase n (m / (n + 1)) (m % (n + 1))
      rw [Nat.div_add_mod] at h
      have e : negSucc n * ofNat (m / (n + 1) + 1) = subNatNat (n + 1) 0 * subNatNat 0 (m / (n + 1) + 1) := by
        rw [← subNatNat_zero, ← zero_subNatNat, subNatNat_mul_subNatNat, subNatNat_mul_subNatNat]
        simp only [Nat.zero_mul, Nat.mul_zero, Nat.zero_add, Nat.add_zero]
      show _ = negSucc m - negSucc n * ofNat (m / (n + 1) + 1)
      rw [e]; exact h
/-- The absolute value of a nonzero integer is positive. -/
theorem natAbs_pos {b : Int} (h : b ≠ 0) : 0 < natAbs b := by
  cases b with
  | ofNat n => exact Nat.pos_of_ne_zero fun e => h (congrArg ofNat e)
  | negSucc n => exact Nat.zero_lt_succ n
/-- A remainder by a nonzero divisor is nonnegative. -/
theorem emod_nonneg (a : Int) {b : Int} (h : b ≠ 0) : 0 ≤ a % b := by
  cases a with
  | ofNat m => exact natCast_nonneg _
  | negSucc m =>
    show subNatNat 0 0 ≤ subNatNat (natAbs b) (m % natAbs b + 1)
    rw [subNatNat_le, Nat.zero_add, Nat.add_zero]
    exact Nat.mod_lt m (natAbs_pos h)
/-- A natural number has a nonnegative remainder by every integer. -/
theorem emod_ofNat_nonneg {a : Nat} {b : Int} : 0 ≤ (a : Int) % b := natCast_nonneg _
/-- A remainder by a nonzero divisor is less than the absolute value of the divisor. -/
theorem emod_lt_natAbs (a : Int) {b : Int} (h : b ≠ 0) : a % b < (natAbs b : Int) := by
  cases a with
  | ofNat m => exact ofNat_lt.2 (Nat.mod_lt m (natAbs_pos h))
  | negSucc m =>
    show subNatNat (natAbs b) (m % natAbs b + 1) + subNatNat 1 0 ≤ (natAbs b : Int)
    rw [natCast_eq, subNatNat_add_subNatNat, subNatNat_le]
    exact show natAbs b + 1 ≤ natAbs b + (m % natAbs b + 1) from Nat.add_le_add_left (Nat.le_add_left 1 _) _
/-- A remainder by a positive divisor is less than the divisor. -/
theorem emod_lt_of_pos (a : Int) {b : Int} (h : 0 < b) : a % b < b := by
  have hl := emod_lt_natAbs a (fun e => Int.lt_irrefl 0 (e ▸ h) : b ≠ 0)
  obtain ⟨n, rfl⟩ := exists_natCast_of_nonneg (Int.le_of_lt h)
  exact hl
/-- Division with remainder: `b * (a / b) + a % b = a`. -/
theorem ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := by
  rw [emod_def, Int.add_comm, Int.sub_add_cancel]
/-- A nonzero divisor times the quotient is at most the dividend. -/
theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  apply Int.le_of_sub_nonneg; rw [← emod_def]; exact emod_nonneg x h
/-- The dividend is less than a positive divisor times the quotient, plus the divisor. -/
theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  have := Int.add_le_add_left (show x % k + 1 ≤ k from emod_lt_of_pos x h) (k * (x / k))
  rw [← Int.add_assoc, ediv_add_emod] at this; exact this
/-- The quotient by a positive divisor is the largest integer whose multiple stays below. -/
theorem le_ediv_of_mul_le {g k x : Int} (hg : 0 < g) (h : g * k ≤ x) : k ≤ x / g := by
  apply Int.le_of_not_lt; intro hk
  have h1 := Int.mul_le_mul_of_nonneg_left (show x / g + 1 ≤ k from hk) (Int.le_of_lt hg)
  rw [Int.mul_add, Int.mul_one] at h1
  exact Int.not_le_of_lt (lt_mul_ediv_self_add hg) (Int.le_trans h1 h)
/-- If `x` lies in `[g * k, g * k + g)`, then `x / g = k`. -/
theorem ediv_unique {g k x : Int} (hl : g * k ≤ x) (hu : x < g * k + g) : x / g = k := by
  have hg : 0 < g := by
    have h := Int.add_le_add_left (Int.lt_of_le_of_lt hl hu) (-(g * k))
    rw [← Int.add_assoc, ← Int.add_assoc, Int.add_left_neg, Int.zero_add] at h
    rw [Int.zero_add] at h; exact h
  refine Int.le_antisymm ?_ (le_ediv_of_mul_le hg hl)
  rw [← Int.lt_add_one_iff]
  apply Int.lt_of_mul_lt_mul_left _ (Int.le_of_lt hg)
  rw [Int.mul_add, Int.mul_one]
  exact Int.lt_of_le_of_lt (mul_ediv_self_le (Int.ne_of_gt hg)) hu

/-! ## Divisibility -/
protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩
/-- If the remainder is zero, the divisor divides the dividend. -/
theorem dvd_of_emod_eq_zero {a b : Int} (h : b % a = 0) : a ∣ b :=
  ⟨b / a, by have := ediv_add_emod b a; rw [h, Int.add_zero] at this; exact this.symm⟩
/-- If `a` divides `b`, the remainder of `b` by `a` is zero. -/
theorem emod_eq_zero_of_dvd {a b : Int} (h : a ∣ b) : b % a = 0 := by
  obtain ⟨c, rfl⟩ := h
  rcases Classical.em (a = 0) with rfl | ha
  · rw [Int.zero_mul]; rfl
  · -- the remainder is a multiple of `a` in `[0, |a|)`
    have h0 := emod_nonneg (a * c) ha
    have h1 := emod_lt_natAbs (a * c) ha
    have e : a * c % a = a * (c - a * c / a) := by rw [Int.mul_sub, ← emod_def]
    generalize c - a * c / a = t at e
    rw [e] at h0 h1 ⊢
    have key : ∀ (s : Int) (n : Nat), 0 < n → 0 ≤ (n : Int) * s → (n : Int) * s < n → s = 0 := by
      intro s n hn l u
      have hn : 0 < (n : Int) := ofNat_lt.2 hn
      apply Int.le_antisymm
      · rw [← Int.lt_add_one_iff]
        apply Int.lt_of_mul_lt_mul_left (z := n) _ (Int.le_of_lt hn)
        rw [Int.zero_add, Int.mul_one]; exact u
      · exact Int.le_of_mul_le_mul_left (by rw [Int.mul_zero]; exact l) hn
    cases a with
    | ofNat n => rw [key t n (natAbs_pos ha) h0 h1, Int.mul_zero]
    | negSucc n =>
      have f : negSucc n * t = ((n + 1 : Nat) : Int) * -t := by
        show -((n + 1 : Nat) : Int) * t = _
        rw [Int.neg_mul, Int.mul_neg]
      rw [f] at h0 h1 ⊢
      rw [key (-t) (n + 1) (Nat.zero_lt_succ n) h0 h1, Int.mul_zero]
/-- If `a` does not divide `b`, then `a` is zero or the remainder of `b` by `a` is positive. -/
theorem emod_pos_of_not_dvd {a b : Int} (h : ¬ a ∣ b) : a = 0 ∨ 0 < b % a := by
  rcases Classical.em (a = 0) with e | e
  · exact .inl e
  · refine .inr (Int.lt_of_not_le fun k => h (dvd_of_emod_eq_zero (Int.le_antisymm k (emod_nonneg b e))))
instance decidableDvd (a b : Int) : Decidable (a ∣ b) :=
  decidable_of_iff (b % a = 0) ⟨dvd_of_emod_eq_zero, emod_eq_zero_of_dvd⟩

/-! ## Balanced remainder -/
/-- `bmod x m` differs from `x` by a multiple of `m`. -/
theorem exists_bmod_eq (x : Int) (m : Nat) : ∃ k, bmod x m = x + (m : Int) * k := by
  have e : x % (m : Int) = x + (m : Int) * -(x / m) := by rw [emod_def, Int.mul_neg]; rfl
  show ∃ k, (if x % (m : Int) < (m + 1) / 2 then x % (m : Int) else x % (m : Int) - m) = _
  rcases Classical.em (x % (m : Int) < ((m : Int) + 1) / 2) with h | h
  · rw [if_pos h]; exact ⟨_, e⟩
  · rw [if_neg h, e]
    refine ⟨-(x / m) + -1, ?_⟩
    rw [Int.mul_add _ _ (-1), Int.mul_neg _ 1, Int.mul_one, ← Int.add_assoc]; rfl
end Int
