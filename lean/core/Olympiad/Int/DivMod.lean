prelude
import Olympiad.Int.Lemmas
set_option linter.all false
set_option autoImplicit false

/-! # Integers: lemmas on `/` and `%` (the remainder is never negative) -/
namespace Int
variable {a b c d k m n : Int}

/-! ## Recomposition and bounds -/
theorem emod_add_ediv (a b : Int) : a % b + b * (a / b) = a := by rw [Int.add_comm]; exact ediv_add_emod a b
/-- Divisor times quotient plus remainder is the dividend. -/
theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := ediv_add_emod a b
/-- Remainder plus divisor times quotient is the dividend. -/
theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := emod_add_ediv a b
/-- Quotient times divisor plus remainder is the dividend. -/
theorem ediv_add_emod' (a b : Int) : a / b * b + a % b = a := by rw [Int.mul_comm]; exact ediv_add_emod a b
/-- Remainder plus quotient times divisor is the dividend. -/
theorem emod_add_ediv' (a b : Int) : a % b + a / b * b = a := by rw [Int.mul_comm]; exact emod_add_ediv a b
/-- For nonzero `b`, the remainder `a % b` is less than `|b|`. -/
theorem emod_lt (a : Int) (h : b ≠ 0) : a % b < b.natAbs := emod_lt_natAbs a h
/-- A remainder by a positive divisor is nonnegative. -/
theorem emod_nonneg_of_pos (a : Int) (h : 0 < b) : 0 ≤ a % b := emod_nonneg a (Int.ne_of_gt h)
/-- The quotient times a nonzero divisor is at most the dividend. -/
theorem ediv_mul_le (a : Int) (h : b ≠ 0) : a / b * b ≤ a := by rw [Int.mul_comm]; exact mul_ediv_self_le h
/-- The dividend is less than the quotient plus one, times a positive divisor. -/
theorem lt_ediv_add_one_mul_self (a : Int) (h : 0 < b) : a < (a / b + 1) * b := by
  have := lt_mul_ediv_self_add (x := a) h
  rw [Int.add_mul, Int.one_mul, Int.mul_comm (a / b)]; exact this
/-- Quotient and remainder are unique. -/
theorem ediv_emod_unique {q r : Int} (h : 0 < b) : a / b = q ∧ a % b = r ↔ r + b * q = a ∧ 0 ≤ r ∧ r < b := by
  constructor
  · rintro ⟨rfl, rfl⟩; exact ⟨emod_add_ediv a b, emod_nonneg_of_pos a h, emod_lt_of_pos a h⟩
  · rintro ⟨rfl, h0, h1⟩
    have e : (r + b * q) / b = q := by apply ediv_unique <;> omega
    exact ⟨e, by rw [emod_def, e]; omega⟩
/-- Zero divided by any integer is zero. -/
theorem zero_ediv (b : Int) : 0 / b = 0 := by
  rcases Int.lt_trichotomy b 0 with h | rfl | h
  · have := ediv_neg 0 (-b)
    rw [Int.neg_neg] at this
    rw [this, ediv_unique (k := 0)] <;> omega
  · rfl
  · apply ediv_unique <;> omega
/-- The remainder of zero by any integer is zero. -/
theorem zero_emod (b : Int) : 0 % b = 0 := by rw [emod_def, zero_ediv, Int.mul_zero]; rfl
/-- Adding `b * c` to the dividend raises the quotient by a nonzero `b` by `c`. -/
protected theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (H : b ≠ 0) : (a + b * c) / b = a / b + c := by
  have key : ∀ b c : Int, 0 < b → (a + b * c) / b = a / b + c := fun b c hb => by
    have h1 := mul_ediv_self_le (x := a) (k := b) (Int.ne_of_gt hb)
    have h2 := lt_mul_ediv_self_add (x := a) hb
    apply ediv_unique
    · rw [Int.mul_add]; omega
    · rw [Int.mul_add]; omega
  rcases lt_or_gt_of_ne H with h | h
  · have := key (-b) (-c) (by omega)
    rw [Int.mul_neg, Int.neg_mul, Int.neg_neg, ediv_neg, ediv_neg] at this; omega
  · exact key b c h
/-- Adding `b * c` to the dividend raises the quotient by a nonzero `c` by `b`. -/
protected theorem add_mul_ediv_right (a b : Int) {c : Int} (H : c ≠ 0) : (a + b * c) / c = a / c + b := by
  rw [Int.mul_comm]; exact Int.add_mul_ediv_left a b H
/-- Multiplying by a nonzero `b` on the right and dividing by `b` gives the number back. -/
theorem mul_ediv_cancel (a : Int) (h : b ≠ 0) : a * b / b = a := by
  have := Int.add_mul_ediv_right 0 a h; rw [zero_ediv, Int.zero_add, Int.zero_add] at this; exact this
/-- Multiplying by a nonzero `a` on the left and dividing by `a` gives the number back. -/
theorem mul_ediv_cancel_left (b : Int) (h : a ≠ 0) : a * b / a = b := by rw [Int.mul_comm]; exact mul_ediv_cancel b h
/-- A nonzero integer divided by itself is one. -/
theorem ediv_self (h : a ≠ 0) : a / a = 1 := by have := mul_ediv_cancel 1 h; rw [Int.one_mul] at this; exact this
/-- For an exact division, the quotient of the negative is the negative of the quotient. -/
theorem neg_ediv_of_dvd (h : b ∣ a) : -a / b = -(a / b) := by
  obtain ⟨c, rfl⟩ := h
  rcases Classical.em (b = 0) with rfl | hb
  · rw [Int.zero_mul]; rfl
  · rw [mul_ediv_cancel_left c hb, ← Int.mul_neg, mul_ediv_cancel_left (-c) hb]
/-- If `b` divides `a`, then `a / b` times `b` is `a`. -/
theorem ediv_mul_cancel (h : b ∣ a) : a / b * b = a := by
  have := ediv_add_emod' a b; rw [emod_eq_zero_of_dvd h, Int.add_zero] at this; exact this
/-- If `b` divides `a`, then `b` times `a / b` is `a`. -/
theorem mul_ediv_cancel' (h : b ∣ a) : b * (a / b) = a := by rw [Int.mul_comm]; exact ediv_mul_cancel h
/-- If `a = b * c` with `b` nonzero, then `a / b = c`. -/
protected theorem ediv_eq_of_eq_mul_right (H1 : b ≠ 0) (H2 : a = b * c) : a / b = c := by rw [H2, mul_ediv_cancel_left c H1]
/-- If `a = c * b` with `b` nonzero, then `a / b = c`. -/
protected theorem ediv_eq_of_eq_mul_left (H1 : b ≠ 0) (H2 : a = c * b) : a / b = c := by rw [H2, mul_ediv_cancel c H1]
/-- If `b` divides `a` with quotient `c`, then `a = b * c`. -/
protected theorem eq_mul_of_ediv_eq_right (H1 : b ∣ a) (H2 : a / b = c) : a = b * c := by rw [← H2, mul_ediv_cancel' H1]
/-- A factor `a` may be moved out of the division `a * b / c` when `c` divides `b`. -/
protected theorem mul_ediv_assoc (a : Int) (h : c ∣ b) : a * b / c = a * (b / c) := by
  rcases Classical.em (c = 0) with rfl | hc
  · rw [ediv_zero, ediv_zero, Int.mul_zero]
  · obtain ⟨d, rfl⟩ := h
    rw [mul_ediv_cancel_left d hc, Int.mul_left_comm, mul_ediv_cancel_left _ hc]
/-- Division distributes over a sum whose second summand is divisible by the divisor. -/
theorem add_ediv_of_dvd_right (h : c ∣ b) : (a + b) / c = a / c + b / c := by
  rcases Classical.em (c = 0) with rfl | hc
  · rw [ediv_zero, ediv_zero, ediv_zero]; rfl
  · obtain ⟨d, rfl⟩ := h; rw [Int.add_mul_ediv_left a d hc, mul_ediv_cancel_left d hc]
/-- Division distributes over a sum whose first summand is divisible by the divisor. -/
theorem add_ediv_of_dvd_left (h : c ∣ a) : (a + b) / c = a / c + b / c := by
  rw [Int.add_comm, add_ediv_of_dvd_right h, Int.add_comm]
/-- For positive `c`, `a ≤ b / c` exactly when `a * c ≤ b`. -/
protected theorem le_ediv_iff_mul_le (h : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  refine ⟨fun k => Int.le_trans (Int.mul_le_mul_of_nonneg_right k (Int.le_of_lt h)) (ediv_mul_le b (Int.ne_of_gt h)), fun k => ?_⟩
  rw [Int.mul_comm] at k; exact le_ediv_of_mul_le h k
/-- For positive `c`, `a / c < b` exactly when `a < b * c`. -/
protected theorem ediv_lt_iff_lt_mul (h : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← Int.not_le, ← Int.not_le, Int.le_ediv_iff_mul_le h]
/-- Division by a positive integer is monotone. -/
protected theorem ediv_le_ediv (h : 0 < c) (k : a ≤ b) : a / c ≤ b / c :=
  (Int.le_ediv_iff_mul_le h).2 (Int.le_trans (ediv_mul_le a (Int.ne_of_gt h)) k)
/-- The quotient of nonnegative integers is nonnegative. -/
theorem ediv_nonneg (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a / b := by
  obtain ⟨m, rfl⟩ := exists_natCast_of_nonneg h
  obtain ⟨n, rfl⟩ := exists_natCast_of_nonneg k
  exact natCast_nonneg (m / n)
/-- A nonnegative integer smaller than the divisor has quotient zero. -/
theorem ediv_eq_zero_of_lt (h : 0 ≤ a) (k : a < b) : a / b = 0 := by apply ediv_unique <;> omega
/-- Dividing a nonnegative integer by a nonnegative integer does not increase it. -/
theorem ediv_le_self (b : Int) (h : 0 ≤ a) (k : 0 ≤ b) : a / b ≤ a := by
  obtain ⟨m, rfl⟩ := exists_natCast_of_nonneg h
  obtain ⟨n, rfl⟩ := exists_natCast_of_nonneg k
  exact ofNat_le.2 (Nat.div_le_self m n)
/-- A common positive left factor of dividend and divisor cancels. -/
theorem mul_ediv_mul_of_pos (b c : Int) (h : 0 < a) : a * b / (a * c) = b / c := by
  rcases Int.lt_trichotomy c 0 with hc | rfl | hc
  · have key : a * b / (a * -c) = b / -c := by
      have hc : 0 < -c := by omega
      generalize -c = c at *
      apply ediv_unique
      · rw [Int.mul_assoc]; exact Int.mul_le_mul_of_nonneg_left (mul_ediv_self_le (Int.ne_of_gt hc)) (Int.le_of_lt h)
      · rw [Int.mul_assoc, ← Int.mul_add]; exact Int.mul_lt_mul_of_pos_left (lt_mul_ediv_self_add hc) h
    rw [Int.mul_neg, ediv_neg, ediv_neg] at key; omega
  · rw [Int.mul_zero, ediv_zero, ediv_zero]
  · apply ediv_unique
    · rw [Int.mul_assoc]; exact Int.mul_le_mul_of_nonneg_left (mul_ediv_self_le (Int.ne_of_gt hc)) (Int.le_of_lt h)
    · rw [Int.mul_assoc, ← Int.mul_add]; exact Int.mul_lt_mul_of_pos_left (lt_mul_ediv_self_add hc) h

/-! ## Remainders and the operations -/
@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  rcases Classical.em (b = 0) with rfl | h
  · rw [Int.zero_mul, Int.add_zero]
  · rw [emod_def, emod_def, Int.add_mul_ediv_left a c h, Int.mul_add]; omega
/-- Adding a multiple `b * c` does not change the remainder by `c`. -/
@[simp] theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c := by
  rw [Int.mul_comm]; exact add_mul_emod_self_left a c b
/-- The remainder of `a + b * c` by `c` is that of `a`. -/
theorem add_mul_emod_self {a b c : Int} : (a + b * c) % c = a % c := add_mul_emod_self_right a b c
/-- Subtracting a multiple `b * c` does not change the remainder by `b`. -/
theorem sub_mul_emod_self_left (a b c : Int) : (a - b * c) % b = a % b := by
  have := add_mul_emod_self_left (a - b * c) b c; rw [Int.sub_add_cancel] at this; exact this.symm
/-- Subtracting a multiple `b * c` does not change the remainder by `c`. -/
theorem sub_mul_emod_self_right (a b c : Int) : (a - b * c) % c = a % c := by
  rw [Int.mul_comm]; exact sub_mul_emod_self_left a c b
/-- A product leaves remainder zero by its left factor. -/
@[simp] theorem mul_emod_right (a b : Int) : a * b % a = 0 := emod_eq_zero_of_dvd ⟨b, rfl⟩
/-- A product leaves remainder zero by its right factor. -/
@[simp] theorem mul_emod_left (a b : Int) : a * b % b = 0 := by rw [Int.mul_comm]; exact mul_emod_right b a
/-- An integer leaves remainder zero by itself. -/
@[simp] theorem emod_self {a : Int} : a % a = 0 := by have := mul_emod_right a 1; rw [Int.mul_one] at this; exact this
/-- Adding the divisor on the right does not change the remainder. -/
@[simp] theorem add_emod_right (a b : Int) : (a + b) % b = a % b := by
  have := add_mul_emod_self_left a b 1; rw [Int.mul_one] at this; exact this
/-- Adding the divisor on the left does not change the remainder. -/
@[simp] theorem add_emod_left (a b : Int) : (a + b) % a = b % a := by rw [Int.add_comm]; exact add_emod_right b a
/-- The remainder of `a + b` by `b` is that of `a`. -/
theorem add_emod_self {a b : Int} : (a + b) % b = a % b := add_emod_right a b
/-- The remainder of `a + b` by `a` is that of `b`. -/
theorem add_emod_self_left {a b : Int} : (a + b) % a = b % a := add_emod_left a b
/-- Subtracting the divisor does not change the remainder. -/
@[simp] theorem sub_emod_right (a b : Int) : (a - b) % b = a % b := by
  have := sub_mul_emod_self_left a b 1; rw [Int.mul_one] at this; exact this
/-- Equal remainders mean a divisible difference. -/
theorem emod_eq_emod_iff_dvd_sub {a b n : Int} : a % n = b % n ↔ n ∣ b - a := by
  constructor
  · intro h
    have h1 := ediv_add_emod a n
    have h2 := ediv_add_emod b n
    exact ⟨b / n - a / n, by rw [Int.mul_sub]; omega⟩
  · rintro ⟨c, h⟩
    rw [show b = a + n * c by omega, add_mul_emod_self_left]
/-- Reducing modulo a multiple of `c` first does not change the remainder by `c`. -/
theorem emod_emod_of_dvd (a : Int) (h : c ∣ b) : a % b % c = a % c := by
  obtain ⟨d, rfl⟩ := h
  have := add_mul_emod_self_left (a % (c * d)) c (d * (a / (c * d)))
  rw [← Int.mul_assoc, emod_add_ediv] at this; exact this.symm
/-- Taking the remainder twice is the same as taking it once. -/
@[simp] theorem emod_emod (a b : Int) : a % b % b = a % b := emod_emod_of_dvd a ⟨1, (Int.mul_one b).symm⟩
/-- The remainder of a sum can be computed from the remainders of the summands. -/
theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by
  refine (emod_eq_emod_iff_dvd_sub.2 ⟨a / n + b / n, ?_⟩).symm
  have h1 := ediv_add_emod a n
  have h2 := ediv_add_emod b n
  rw [Int.mul_add]; omega
/-- The remainder of a difference can be computed from the remainders of both numbers. -/
theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by
  refine (emod_eq_emod_iff_dvd_sub.2 ⟨a / n - b / n, ?_⟩).symm
  have h1 := ediv_add_emod a n
  have h2 := ediv_add_emod b n
  rw [Int.mul_sub]; omega
/-- The remainder of a product can be computed from the remainders of the factors. -/
theorem mul_emod (a b n : Int) : a * b % n = (a % n) * (b % n) % n := by
  refine (emod_eq_emod_iff_dvd_sub.2 ⟨(a / n) * b + (a % n) * (b / n), ?_⟩).symm
  have e1 : a * b = n * ((a / n) * b) + a % n * b := by rw [← Int.mul_assoc, ← Int.add_mul, ediv_add_emod]
  have e2 : a % n * b = n * (a % n * (b / n)) + a % n * (b % n) := by
    rw [Int.mul_left_comm, ← Int.mul_add, ediv_add_emod]
  rw [Int.mul_add]; omega
/-- Under a remainder, the first summand may be reduced without effect. -/
@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by rw [add_emod, emod_emod, ← add_emod]
/-- Under a remainder, the second summand may be reduced without effect. -/
@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by rw [add_emod, emod_emod, ← add_emod]
/-- Adding the same integer on both sides neither creates nor destroys equality of remainders. -/
theorem emod_add_cancel_right {m n k : Int} (i : Int) : (m + i) % n = (k + i) % n ↔ m % n = k % n := by
  rw [emod_eq_emod_iff_dvd_sub, emod_eq_emod_iff_dvd_sub, Int.add_sub_add_right]
/-- Subtracting the same integer on both sides neither creates nor destroys equality of remainders. -/
theorem emod_sub_cancel_right {m n k : Int} (i : Int) : (m - i) % n = (k - i) % n ↔ m % n = k % n := by
  rw [emod_eq_emod_iff_dvd_sub, emod_eq_emod_iff_dvd_sub, show k - i - (m - i) = k - m by omega]
/-- The remainder of a power can be computed from the remainder of the base. -/
theorem pow_emod (a : Int) (k : Nat) (n : Int) : a ^ k % n = (a % n) ^ k % n := by
  induction k with
  | zero => rfl
  | succ k ih => rw [Int.pow_succ, Int.pow_succ, mul_emod, ih, mul_emod ((a % n) ^ k), emod_emod]
/-- A nonnegative integer smaller than the divisor is its own remainder. -/
theorem emod_eq_of_lt (H1 : 0 ≤ a) (H2 : a < b) : a % b = a := by rw [emod_def, ediv_eq_zero_of_lt H1 H2]; omega
/-- For `b ≠ 0`, `a % b = r` exactly when `0 ≤ r < |b|` and `b` divides `r - a`. -/
theorem emod_eq_iff {r : Int} (h : b ≠ 0) : a % b = r ↔ 0 ≤ r ∧ r < b.natAbs ∧ b ∣ r - a := by
  constructor
  · rintro rfl; refine ⟨emod_nonneg a h, emod_lt a h, emod_eq_emod_iff_dvd_sub.1 (emod_emod a b).symm⟩
  · rintro ⟨h0, h1, h2⟩
    rw [emod_eq_emod_iff_dvd_sub.2 h2]
    rcases natAbs_cases b with ⟨_, e⟩ | ⟨_, e⟩
    · exact emod_eq_of_lt h0 (by omega)
    · rw [← Int.neg_neg b, emod_neg]; exact emod_eq_of_lt h0 (by omega)
/-- If `a` has remainder `r` by `b`, then `b` divides `a - r`. -/
theorem dvd_sub_self_of_emod_eq {r : Int} (h : a % b = r) : b ∣ a - r := by
  rw [← h]; exact ⟨a / b, by rw [emod_def]; omega⟩
/-- The divisor divides the remainder minus the dividend. -/
theorem dvd_emod_sub_self {a b : Int} : b ∣ a % b - a := emod_eq_emod_iff_dvd_sub.1 (emod_emod a b).symm
/-- The remainder of an integer by two is zero or one. -/
theorem emod_two_eq_zero_or_one (n : Int) : n % 2 = 0 ∨ n % 2 = 1 := by omega
/-- Modulo two, an integer is zero or one. -/
theorem emod_two_eq (n : Int) : n % 2 = 0 ∨ n % 2 = 1 := by omega
/-- The remainder by two is not zero exactly when it is one. -/
theorem emod_two_ne_zero : ¬ n % 2 = 0 ↔ n % 2 = 1 := by omega
/-- The remainder by two is not one exactly when it is zero. -/
theorem emod_two_ne_one : ¬ n % 2 = 1 ↔ n % 2 = 0 := by omega
/-- A common positive left factor of dividend and divisor comes out of the remainder. -/
theorem mul_emod_mul_of_pos (b c : Int) (h : 0 < a) : a * b % (a * c) = a * (b % c) := by
  rw [emod_def, emod_def, mul_ediv_mul_of_pos b c h, Int.mul_sub, Int.mul_assoc]
/-- If a nonzero `b` does not divide `a`, the remainder of `a` by `b` is positive. -/
theorem emod_pos_of_not_dvd' (h : ¬ b ∣ a) (k : b ≠ 0) : 0 < a % b := (emod_pos_of_not_dvd h).elim (fun e => absurd e k) id
end Int
