prelude
import Olympiad.Algebra.Basic
import Olympiad.Nat.Linear
set_option linter.all false
set_option autoImplicit false

/-! # Natural numbers: lemmas on quotients, remainders and powers -/
namespace Nat
variable {a b c d k m n : Nat}

/-! ## Quotient and remainder -/
theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := (Nat.add_comm _ _).trans (div_add_mod m k)
/-- Quotient times divisor plus remainder gives the dividend. -/
theorem div_add_mod' (m k : Nat) : m / k * k + m % k = m := by rw [Nat.mul_comm]; exact div_add_mod m k
/-- Remainder plus quotient times divisor gives the dividend. -/
theorem mod_add_div' (m k : Nat) : m % k + m / k * k = m := by rw [Nat.mul_comm]; exact mod_add_div m k
/-- The remainder is the number minus divisor times quotient. -/
theorem mod_def (a b : Nat) : a % b = a - b * (a / b) := by
  have := div_add_mod a b
  generalize b * (a / b) = t at *; omega
/-- A remainder can be computed by subtracting b * (a / b) from the dividend. -/
theorem mod_eq_sub_mul_div (a b : Nat) : a % b = a - b * (a / b) := mod_def a b
/-- Divisor times quotient is at most the dividend. -/
theorem mul_div_le (m n : Nat) : n * (m / n) ≤ m := by
  have := div_add_mod m n
  generalize n * (m / n) = t at *; generalize m % n = r at *; omega
/-- Quotient times divisor is at most the dividend. -/
theorem div_mul_le_self (m n : Nat) : m / n * n ≤ m := by rw [Nat.mul_comm]; exact mul_div_le m n
/-- For a positive divisor the dividend is less than the divisor times one more than the quotient. -/
theorem lt_mul_div_succ (a : Nat) (h : 0 < b) : a < b * (a / b + 1) := by
  have h1 := div_add_mod a b
  have h2 := mod_lt a h
  rw [Nat.mul_add_one]
  generalize b * (a / b) = t at *; generalize a % b = r at *; omega
/-- For a positive divisor the dividend is less than quotient times divisor plus the divisor. -/
theorem lt_div_mul_add (h : 0 < b) : a < a / b * b + b := by
  have := lt_mul_div_succ a h
  rw [Nat.mul_add_one, Nat.mul_comm] at this; exact this
/-- A remainder is at most the dividend. -/
theorem mod_le (x y : Nat) : x % y ≤ x := by
  have := div_add_mod x y
  generalize y * (x / y) = t at *; generalize x % y = r at *; omega
/-- A remainder of a number less than `c` is less than `c`. -/
theorem mod_lt_of_lt (h : a < c) : a % b < c := Nat.lt_of_le_of_lt (mod_le a b) h
/-- The remainder modulo one is zero. -/
theorem mod_one (x : Nat) : x % 1 = 0 := by omega
/-- The remainder of a number modulo itself is zero. -/
theorem mod_self (n : Nat) : n % n = 0 := mod_eq_zero_of_dvd (Nat.dvd_refl n)
/-- Dividing by one changes nothing. -/
theorem div_one (n : Nat) : n / 1 = n := by omega
/-- Zero divided by any number is zero. -/
theorem zero_div (n : Nat) : 0 / n = 0 := by cases n with
  | zero => rfl
  | succ n => exact (div_mod_unique (q := 0) (r := 0) rfl (Nat.zero_lt_succ n)).1
/-- The quotient by a larger number is zero. -/
theorem div_eq_of_lt (h : a < b) : a / b = 0 := (div_mod_unique (q := 0) (Nat.zero_add a) h).1
/-- A quotient is zero exactly when the divisor is zero or larger than the dividend. -/
theorem div_eq_zero_iff : a / b = 0 ↔ b = 0 ∨ a < b := by
  refine ⟨fun h => ?_, fun h => h.elim (fun h => by rw [h, Nat.div_zero]) div_eq_of_lt⟩
  rcases Nat.eq_zero_or_pos b with hb | hb
  · exact .inl hb
  · have := lt_mul_div_succ a hb; rw [h, Nat.zero_add, Nat.mul_one] at this; exact .inr this
/-- For a positive divisor the quotient is zero exactly when the dividend is less than the divisor. -/
theorem div_eq_zero_iff_lt (h : 0 < k) : m / k = 0 ↔ m < k := by rw [div_eq_zero_iff]; omega
/-- When the quotient by a positive divisor is zero, the dividend is less than the divisor. -/
theorem lt_of_div_eq_zero (h : 0 < b) (k : a / b = 0) : a < b := (div_eq_zero_iff_lt h).1 k
/-- For positive `k`, a number is at most b / k exactly when its product with `k` is at most `b`. -/
theorem le_div_iff_mul_le (h : 0 < k) : a ≤ b / k ↔ a * k ≤ b := by
  refine ⟨fun l => Nat.le_trans (Nat.mul_le_mul_right k l) (div_mul_le_self b k), fun l => ?_⟩
  apply Nat.le_of_not_lt; intro hl
  have h1 := Nat.mul_le_mul_right k (succ_le_of_lt hl)
  have h2 := lt_div_mul_add (a := b) h
  rw [succ_mul] at h1
  exact Nat.not_le_of_lt h2 (Nat.le_trans h1 l)
/-- For positive `k`, the quotient a / k is less than `b` exactly when a < b * k. -/
theorem div_lt_iff_lt_mul (h : 0 < k) : a / k < b ↔ a < b * k := by
  rw [← Nat.not_le, ← Nat.not_le, le_div_iff_mul_le h]
/-- For positive `k`, a number `a` is at most b / k exactly when k * a ≤ b. -/
theorem le_div_iff_mul_le' (h : 0 < k) : a ≤ b / k ↔ k * a ≤ b := by rw [Nat.mul_comm]; exact le_div_iff_mul_le h
/-- For positive `k`, the quotient a / k is less than `b` exactly when a < k * b. -/
theorem div_lt_iff_lt_mul' (h : 0 < k) : a / k < b ↔ a < k * b := by rw [Nat.mul_comm]; exact div_lt_iff_lt_mul h
/-- From m < n * k the bound m / n < k follows. -/
theorem div_lt_of_lt_mul (h : m < n * k) : m / n < k := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · rw [Nat.zero_mul] at h; exact absurd h (not_lt_zero m)
  · exact (div_lt_iff_lt_mul' hn).2 h
/-- For positive `c`, the bound a / c < b gives a < b * c. -/
theorem lt_mul_of_div_lt (h : a / c < b) (hc : 0 < c) : a < b * c := (div_lt_iff_lt_mul hc).1 h
/-- From x ≤ y / k the bound x * k ≤ y follows. -/
theorem mul_le_of_le_div (k x y : Nat) (h : x ≤ y / k) : x * k ≤ y :=
  Nat.le_trans (Nat.mul_le_mul_right k h) (div_mul_le_self y k)
/-- A quotient is at most the dividend. -/
theorem div_le_self (n k : Nat) : n / k ≤ n := by
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · exact Nat.zero_le n
  · exact Nat.le_trans (le_mul_of_pos_left _ hk) (mul_div_le n k)
/-- Dividing a positive number by more than one gives something smaller. -/
theorem div_lt_self (hn : 0 < n) (hk : 1 < k) : n / k < n := by
  rw [div_lt_iff_lt_mul (by omega)]
  have := Nat.mul_lt_mul_of_pos_left hk hn; rw [Nat.mul_one] at this; exact this
/-- Dividing both sides by the same number keeps a weak inequality. -/
theorem div_le_div_right (h : a ≤ b) : a / c ≤ b / c := by
  rcases Nat.eq_zero_or_pos c with rfl | hc
  · exact Nat.le_refl 0
  · exact (le_div_iff_mul_le hc).2 (Nat.le_trans (div_mul_le_self a c) h)
/-- Dividing by a smaller positive number gives a result that is at least as large. -/
theorem div_le_div_left (hcb : c ≤ b) (hc : 0 < c) : a / b ≤ a / c :=
  (le_div_iff_mul_le hc).2 (Nat.le_trans (Nat.mul_le_mul_left _ hcb) (div_mul_le_self a b))
/-- A quotient grows weakly with the dividend and falls weakly with a nonzero divisor. -/
theorem div_le_div (h₁ : a ≤ b) (h₂ : d ≤ c) (hd : d ≠ 0) : a / c ≤ b / d :=
  Nat.le_trans (div_le_div_right h₁) (div_le_div_left h₂ (Nat.pos_of_ne_zero hd))
/-- The quotient is positive when the divisor is positive and at most the dividend. -/
theorem div_pos (h : b ≤ a) (hb : 0 < b) : 0 < a / b := by
  rw [← succ_le_iff, le_div_iff_mul_le hb, Nat.one_mul]; exact h
/-- A quotient is positive exactly when the divisor is positive and at most the dividend. -/
theorem div_pos_iff : 0 < a / b ↔ 0 < b ∧ b ≤ a := by
  rw [Nat.pos_iff_ne_zero, ne_eq, div_eq_zero_iff]; omega
/-- For a positive divisor the quotient is at least one exactly when the divisor is at most the dividend. -/
theorem one_le_div_iff (h : 0 < b) : 1 ≤ a / b ↔ b ≤ a := by rw [le_div_iff_mul_le h, Nat.one_mul]
/-- A positive number divided by itself is one. -/
theorem div_self (h : 0 < n) : n / n = 1 := (div_mod_unique (q := 1) (r := 0) (Nat.mul_one n) h).1
/-- For positive `y`, dividing x + y * z by `y` gives x / y + z. -/
theorem add_mul_div_left (x z : Nat) {y : Nat} (h : 0 < y) : (x + y * z) / y = x / y + z := by
  refine (div_mod_unique (r := x % y) ?_ (mod_lt x h)).1
  rw [Nat.mul_add, Nat.add_right_comm, div_add_mod]
/-- For positive `z`, dividing x + y * z by `z` gives x / z + y. -/
theorem add_mul_div_right (x y : Nat) {z : Nat} (h : 0 < z) : (x + y * z) / z = x / z + y := by
  rw [Nat.mul_comm, add_mul_div_left x y h]
/-- Dividing m * x + y by positive `m` gives `x` plus the quotient y / m. -/
theorem mul_add_div {m : Nat} (h : 0 < m) (x y : Nat) : (m * x + y) / m = x + y / m := by
  rw [Nat.add_comm, add_mul_div_left y x h, Nat.add_comm]
/-- Adding the positive divisor on the left of the dividend raises the quotient by one. -/
theorem add_div_left (x : Nat) {z : Nat} (h : 0 < z) : (z + x) / z = x / z + 1 := by
  have := add_mul_div_left x 1 h; rw [Nat.mul_one] at this; rw [Nat.add_comm]; exact this
/-- Adding the positive divisor on the right of the dividend raises the quotient by one. -/
theorem add_div_right (x : Nat) {z : Nat} (h : 0 < z) : (x + z) / z = x / z + 1 := by rw [Nat.add_comm, add_div_left x h]
/-- When 0 < b ≤ a, the quotient a / b is one more than (a - b) / b. -/
theorem div_eq_sub_div (hb : 0 < b) (h : b ≤ a) : a / b = (a - b) / b + 1 := by
  have := add_div_right (a - b) hb; rw [Nat.sub_add_cancel h] at this; exact this
/-- When n * p ≤ x, dividing x - n * p by `n` gives x / n - p. -/
theorem sub_mul_div (x n p : Nat) (h : n * p ≤ x) : (x - n * p) / n = x / n - p := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · rw [Nat.div_zero, Nat.div_zero, Nat.zero_sub]
  · have := add_mul_div_left (x - n * p) p hn
    rw [Nat.sub_add_cancel h] at this; rw [this, Nat.add_sub_cancel]
/-- Multiplying by a positive number on the right and dividing by it changes nothing. -/
theorem mul_div_cancel (m : Nat) {n : Nat} (h : 0 < n) : m * n / n = m := by
  have := add_mul_div_right 0 m h; rw [zero_div, Nat.zero_add, Nat.zero_add] at this; exact this
/-- Multiplying by a positive number on the left and dividing by it changes nothing. -/
theorem mul_div_cancel_left (m : Nat) {n : Nat} (h : 0 < n) : n * m / n = m := by rw [Nat.mul_comm, mul_div_cancel m h]
/-- A positive common left factor of dividend and divisor cancels. -/
theorem mul_div_mul_left (n k : Nat) {m : Nat} (h : 0 < m) : m * n / (m * k) = n / k := by
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · rw [Nat.mul_zero, Nat.div_zero, Nat.div_zero]
  · refine (div_mod_unique (r := m * (n % k)) ?_ (Nat.mul_lt_mul_of_pos_left (mod_lt n hk) h)).1
    rw [Nat.mul_assoc, ← Nat.mul_add, div_add_mod]
/-- A positive common right factor of dividend and divisor cancels. -/
theorem mul_div_mul_right (n m : Nat) {k : Nat} (h : 0 < k) : n * k / (m * k) = n / m := by
  rw [Nat.mul_comm n, Nat.mul_comm m, mul_div_mul_left n m h]
/-- Dividing twice is dividing by the product of the divisors. -/
theorem div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · rw [Nat.zero_mul, Nat.div_zero, zero_div]
  · rcases Nat.eq_zero_or_pos k with rfl | hk
    · rw [Nat.mul_zero, Nat.div_zero, Nat.div_zero]
    · apply Nat.le_antisymm
      · rw [le_div_iff_mul_le' (Nat.mul_pos hn hk), Nat.mul_assoc]
        exact Nat.le_trans (Nat.mul_le_mul_left n (mul_div_le _ k)) (mul_div_le m n)
      · rw [le_div_iff_mul_le' hk, le_div_iff_mul_le' hn, ← Nat.mul_assoc]; exact mul_div_le m (n * k)
/-- When `b` divides `a`, the quotient times `b` is `a`. -/
theorem div_mul_cancel (h : b ∣ a) : a / b * b = a := by
  have := div_add_mod' a b; rw [mod_eq_zero_of_dvd h, Nat.add_zero] at this; exact this
/-- When `b` divides `a`, multiplying `b` by the quotient gives `a`. -/
theorem mul_div_cancel' (h : b ∣ a) : b * (a / b) = a := by rw [Nat.mul_comm]; exact div_mul_cancel h
/-- When `b` divides `a` with quotient `c`, the number `a` is b * c. -/
theorem eq_mul_of_div_eq_right (h : b ∣ a) (k : a / b = c) : a = b * c := by rw [← k, mul_div_cancel' h]
/-- When `b` divides `a` with quotient `c`, the number `a` is c * b. -/
theorem eq_mul_of_div_eq_left (h : b ∣ a) (k : a / b = c) : a = c * b := by rw [← k, div_mul_cancel h]
/-- For positive `b`, from a = b * c the quotient a / b is `c`. -/
theorem div_eq_of_eq_mul_right (h : 0 < b) (k : a = b * c) : a / b = c := by rw [k, mul_div_cancel_left c h]
/-- For positive `b`, from a = c * b the quotient a / b is `c`. -/
theorem div_eq_of_eq_mul_left (h : 0 < b) (k : a = c * b) : a / b = c := by rw [k, mul_div_cancel c h]
/-- When positive `b` divides `a`, the quotient is `c` exactly when a = b * c. -/
theorem div_eq_iff_eq_mul_right (h : 0 < b) (k : b ∣ a) : a / b = c ↔ a = b * c :=
  ⟨eq_mul_of_div_eq_right k, div_eq_of_eq_mul_right h⟩
/-- When positive `b` divides `a`, the quotient is `c` exactly when a = c * b. -/
theorem div_eq_iff_eq_mul_left (h : 0 < b) (k : b ∣ a) : a / b = c ↔ a = c * b :=
  ⟨eq_mul_of_div_eq_left k, div_eq_of_eq_mul_left h⟩
/-- When `k` divides `n`, dividing m * n by `k` may be done on the right factor. -/
theorem mul_div_assoc (m : Nat) {n k : Nat} (h : k ∣ n) : m * n / k = m * (n / k) := by
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · rw [Nat.div_zero, Nat.div_zero, Nat.mul_zero]
  · apply div_eq_of_eq_mul_left hk; rw [Nat.mul_assoc, div_mul_cancel h]
/-- When `k` divides `n`, dividing n * m by `k` may be done on the left factor. -/
theorem mul_div_right_comm_of_dvd (m : Nat) {n k : Nat} (h : k ∣ n) : n * m / k = n / k * m := by
  rw [Nat.mul_comm, mul_div_assoc m h, Nat.mul_comm]
/-- The quotient by a divisor divides the dividend. -/
theorem div_dvd_of_dvd (h : n ∣ m) : m / n ∣ m := ⟨n, (div_mul_cancel h).symm⟩
/-- Dividing a nonzero number by its quotient by a divisor gives that divisor. -/
theorem div_div_self (h : b ∣ a) (ha : a ≠ 0) : a / (a / b) = b := by
  have hb : a / b ≠ 0 := fun e => ha (by have := div_mul_cancel h; rw [e, Nat.zero_mul] at this; exact this.symm)
  exact div_eq_of_eq_mul_right (Nat.pos_of_ne_zero hb) (div_mul_cancel h).symm
/-- When `c` divides `a`, the quotient of a + b by `c` is the sum of the quotients. -/
theorem add_div_of_dvd_right (h : c ∣ a) : (a + b) / c = a / c + b / c := by
  rcases Nat.eq_zero_or_pos c with rfl | hc
  · rfl
  · obtain ⟨d, rfl⟩ := h; rw [mul_add_div hc, mul_div_cancel_left d hc]
/-- When `c` divides `b`, the quotient of a + b by `c` is the sum of the quotients. -/
theorem add_div_of_dvd_left (h : c ∣ b) : (a + b) / c = a / c + b / c := by
  rw [Nat.add_comm, add_div_of_dvd_right h, Nat.add_comm]
/-- The product a / b * b never exceeds `a`. -/
theorem div_mul_le (a b : Nat) : a / b * b ≤ a := div_mul_le_self a b
/-- Dividing a / c * b by `a` gives at most b / c. -/
theorem div_mul_div_le_div (a b c : Nat) : a / c * b / a ≤ b / c := by
  rcases Nat.eq_zero_or_pos a with rfl | ha
  · rw [Nat.div_zero]; exact Nat.zero_le _
  · rcases Nat.eq_zero_or_pos c with rfl | hc
    · rw [Nat.div_zero, Nat.div_zero, Nat.zero_mul, zero_div]
    · rw [le_div_iff_mul_le hc]
      refine Nat.le_of_mul_le_mul_left (c := a) ?_ ha
      have h1 := Nat.mul_le_mul_right c (mul_div_le (a / c * b) a)
      have h2 := Nat.mul_le_mul_right b (div_mul_le_self a c)
      rw [Nat.mul_right_comm] at h2
      rw [← Nat.mul_assoc]; exact Nat.le_trans h1 h2

/-! ## Remainders and the operations -/
theorem add_mul_mod_self_left (x y z : Nat) : (x + y * z) % y = x % y := by
  rcases Nat.eq_zero_or_pos y with rfl | h
  · rw [Nat.zero_mul, Nat.add_zero]
  · refine (div_mod_unique (q := x / y + z) ?_ (mod_lt x h)).2
    rw [Nat.mul_add, Nat.add_right_comm, div_add_mod]
/-- Adding a multiple y * z does not change the remainder modulo `z`. -/
theorem add_mul_mod_self_right (x y z : Nat) : (x + y * z) % z = x % z := by rw [Nat.mul_comm, add_mul_mod_self_left]
/-- Modulo `a`, the term a * b may be dropped from a sum. -/
theorem mul_add_mod (a b c : Nat) : (a * b + c) % a = c % a := by rw [Nat.add_comm, add_mul_mod_self_left]
/-- Modulo `b`, the term a * b may be dropped from a sum. -/
theorem mul_add_mod' (a b c : Nat) : (a * b + c) % b = c % b := by rw [Nat.mul_comm, mul_add_mod]
/-- For `c < b`, the remainder of a * b + c modulo `b` is `c`. -/
theorem mul_add_mod_of_lt (h : c < b) : (a * b + c) % b = c := by rw [mul_add_mod', mod_eq_of_lt h]
/-- Modulo the left term of a sum, the sum has the same remainder as the right term. -/
theorem add_mod_left (x z : Nat) : (x + z) % x = z % x := by have := mul_add_mod x 1 z; rw [Nat.mul_one] at this; exact this
/-- Modulo the right term of a sum, the sum has the same remainder as the left term. -/
theorem add_mod_right (x z : Nat) : (x + z) % z = x % z := by rw [Nat.add_comm, add_mod_left]
/-- A product has remainder zero modulo its left factor. -/
theorem mul_mod_right (x z : Nat) : x * z % x = 0 := mod_eq_zero_of_dvd ⟨z, rfl⟩
/-- A product has remainder zero modulo its right factor. -/
theorem mul_mod_left (x z : Nat) : x * z % z = 0 := by rw [Nat.mul_comm, mul_mod_right]
/-- Taking the remainder twice for the same modulus changes nothing more. -/
theorem mod_mod (a n : Nat) : a % n % n = a % n := by
  rcases Nat.eq_zero_or_pos n with rfl | h
  · rfl
  · exact mod_eq_of_lt (mod_lt a h)
/-- When `c` divides `b`, reducing modulo `b` first does not change the remainder modulo `c`. -/
theorem mod_mod_of_dvd (a : Nat) (h : c ∣ b) : a % b % c = a % c := by
  obtain ⟨d, rfl⟩ := h
  have := add_mul_mod_self_left (a % (c * d)) c (d * (a / (c * d)))
  rw [← Nat.mul_assoc, mod_add_div] at this; exact this.symm
/-- The remainder of a sum is that of the sum of the remainders. -/
theorem add_mod (a b n : Nat) : (a + b) % n = (a % n + b % n) % n := by
  have h := div_add_mod a n
  have k := div_add_mod b n
  have e : a + b = a % n + b % n + n * (a / n + b / n) := by
    rw [Nat.mul_add]
    generalize n * (a / n) = s at *; generalize n * (b / n) = t at *
    generalize a % n = r at *; generalize b % n = q at *; omega
  have := add_mul_mod_self_left (a % n + b % n) n (a / n + b / n)
  rw [← e] at this; exact this
/-- The left term of a sum may be reduced before taking the remainder. -/
theorem mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by rw [add_mod, mod_mod, ← add_mod]
/-- The right term of a sum may be reduced before taking the remainder. -/
theorem add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by rw [add_mod, mod_mod, ← add_mod]
/-- The remainder of a product is that of the product of the remainders. -/
theorem mul_mod (a b n : Nat) : a * b % n = (a % n) * (b % n) % n := by
  have h := (div_add_mod a n).symm
  have k := (div_add_mod b n).symm
  have e : a * b = (a % n) * (b % n) + n * ((a / n) * b + (a % n) * (b / n)) := by
    have e1 : a * b = n * (a / n) * b + a % n * b := by rw [← Nat.add_mul, ← h]
    have e2 : a % n * b = a % n * (n * (b / n)) + a % n * (b % n) := by rw [← Nat.mul_add, ← k]
    rw [e1, e2, Nat.mul_add, Nat.mul_assoc, Nat.mul_left_comm (a % n) n]
    rw [← Nat.add_assoc, Nat.add_comm]
  have := add_mul_mod_self_left ((a % n) * (b % n)) n ((a / n) * b + (a % n) * (b / n))
  rw [← e] at this; exact this
/-- The left factor of a product may be reduced before taking the remainder. -/
theorem mod_mul_mod (m n k : Nat) : (m % n) * k % n = m * k % n := by rw [mul_mod, mod_mod, ← mul_mod]
/-- The right factor of a product may be reduced before taking the remainder. -/
theorem mul_mod_mod (m n k : Nat) : m * (n % k) % k = m * n % k := by rw [mul_mod, mod_mod, ← mul_mod]
/-- The base of a power may be reduced before taking the remainder. -/
theorem pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_succ, Nat.pow_succ, mul_mod, ih, mul_mod ((a % n) ^ b), mod_mod]
/-- A common left factor of number and modulus comes out of the remainder. -/
theorem mul_mod_mul_left (z x y : Nat) : z * x % (z * y) = z * (x % y) := by
  rcases Nat.eq_zero_or_pos z with rfl | hz
  · rw [Nat.zero_mul, Nat.zero_mul, Nat.zero_mul]
  · rcases Nat.eq_zero_or_pos y with rfl | hy
    · rw [Nat.mul_zero, mod_zero, mod_zero]
    · refine (div_mod_unique (q := x / y) ?_ (Nat.mul_lt_mul_of_pos_left (mod_lt x hy) hz)).2
      rw [Nat.mul_assoc, ← Nat.mul_add, div_add_mod]
/-- A common right factor of number and modulus comes out of the remainder. -/
theorem mul_mod_mul_right (z x y : Nat) : x * z % (y * z) = x % y * z := by
  rw [Nat.mul_comm x, Nat.mul_comm y, mul_mod_mul_left, Nat.mul_comm]
/-- Splits x % (a * b) into the part x % a and `a` times the remainder of x / a modulo `b`. -/
theorem mod_mul (x a b : Nat) : x % (a * b) = x % a + a * (x / a % b) := by
  have h1 := mod_def x (a * b)
  rcases Nat.eq_zero_or_pos a with rfl | ha
  · rw [Nat.zero_mul, mod_zero, Nat.zero_mul, Nat.add_zero]
  · rcases Nat.eq_zero_or_pos b with rfl | hb
    · rw [Nat.mul_zero, mod_zero, mod_zero, mod_add_div]
    · refine (div_mod_unique (q := x / a / b) ?_ ?_).2
      · rw [Nat.add_left_comm, Nat.mul_assoc, ← Nat.mul_add, div_add_mod, mod_add_div]
      · have h2 := mod_lt x ha
        have h3 := Nat.mul_le_mul_left a (succ_le_of_lt (mod_lt (x / a) hb))
        rw [Nat.mul_succ] at h3
        generalize a * (x / a % b) = t at *; generalize x % a = r at *; generalize a * b = u at *; omega
/-- The quotient by `b` modulo `c` is the remainder modulo b * c divided by `b`. -/
theorem div_mod_eq_mod_mul_div (a b c : Nat) : a / b % c = a % (b * c) / b := by
  rcases Nat.eq_zero_or_pos b with rfl | hb
  · rw [Nat.div_zero, Nat.div_zero, zero_mod]
  · rw [mod_mul, add_mul_div_left _ _ hb, div_eq_of_lt (mod_lt a hb), Nat.zero_add]
/-- Subtracting a multiple n * k that is at most `x` does not change the remainder modulo `n`. -/
theorem sub_mul_mod (x n k : Nat) (h : n * k ≤ x) : (x - n * k) % n = x % n := by
  have := add_mul_mod_self_left (x - n * k) n k; rw [Nat.sub_add_cancel h] at this; exact this.symm
/-- Subtracting the modulus from a number at least as large does not change the remainder. -/
theorem mod_eq_sub_mod (h : b ≤ a) : a % b = (a - b) % b := by
  have := add_mod_right (a - b) b; rw [Nat.sub_add_cancel h] at this; exact this
/-- The remainder modulo two is zero or one. -/
theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by omega
/-- The remainder modulo two is not zero exactly when it is one. -/
theorem mod_two_ne_zero : ¬ n % 2 = 0 ↔ n % 2 = 1 := by omega
/-- The remainder modulo two is not one exactly when it is zero. -/
theorem mod_two_ne_one : ¬ n % 2 = 1 ↔ n % 2 = 0 := by omega
/-- For a nonzero modulus, a number is its own remainder exactly when it is less than the modulus. -/
theorem mod_eq_iff_lt (h : b ≠ 0) : a % b = a ↔ a < b :=
  ⟨fun e => e ▸ mod_lt a (Nat.pos_of_ne_zero h), mod_eq_of_lt⟩
/-- Division with remainder in two cases, for induction and case analysis. -/
theorem exists_eq_mul_add_of_pos (a : Nat) (h : 0 < b) : ∃ q r, a = b * q + r ∧ r < b :=
  ⟨a / b, a % b, (div_add_mod a b).symm, mod_lt a h⟩
/-- Quotient and remainder less than the divisor are determined by the number. -/
theorem eq_mul_add_unique {q r q' r' : Nat} (h : b * q + r = b * q' + r') (hr : r < b) (hr' : r' < b) : q = q' ∧ r = r' := by
  have h1 := div_mod_unique h hr
  have h2 := div_mod_unique (rfl : b * q' + r' = b * q' + r') hr'
  exact ⟨h1.1.symm.trans h2.1, h1.2.symm.trans h2.2⟩
/-- From k * n ≤ m < (k + 1) * n the quotient m / n is `k`. -/
theorem div_eq_of_lt_le (lo : k * n ≤ m) (hi : m < (k + 1) * n) : m / n = k := by
  refine (div_mod_unique (r := m - k * n) ?_ ?_).1
  · rw [Nat.mul_comm]; omega
  · rw [Nat.add_one_mul] at hi; omega
/-- For positive `b`, the quotient a / b is `c` exactly when b * c ≤ a < b * (c + 1). -/
theorem div_eq_iff (h : 0 < b) : a / b = c ↔ b * c ≤ a ∧ a < b * (c + 1) := by
  refine ⟨fun e => e ▸ ⟨mul_div_le a b, lt_mul_div_succ a h⟩, fun ⟨l, u⟩ => ?_⟩
  rw [Nat.mul_comm] at l u; exact div_eq_of_lt_le l u

/-! ## Powers -/
protected theorem pow_succ' (b n : Nat) : b ^ (n + 1) = b * b ^ n := _root_.pow_succ' b n
/-- Raising the exponent by one multiplies the power by the base on the right. -/
theorem pow_add_one (b n : Nat) : b ^ (n + 1) = b ^ n * b := rfl
/-- Raising the exponent by one multiplies the power by the base on the left. -/
protected theorem pow_add_one' (b n : Nat) : b ^ (n + 1) = b * b ^ n := _root_.pow_succ' b n
/-- The first power of a number is the number. -/
protected theorem pow_one (b : Nat) : b ^ 1 = b := _root_.pow_one b
/-- The second power of a number is its product with itself. -/
protected theorem pow_two (b : Nat) : b ^ 2 = b * b := _root_.pow_two b
/-- Every power of one is one. -/
protected theorem one_pow (n : Nat) : 1 ^ n = 1 := _root_.one_pow n
/-- A power of zero with positive exponent is zero. -/
protected theorem zero_pow (h : 0 < n) : 0 ^ n = 0 := _root_.zero_pow (Nat.ne_of_gt h)
/-- A power of zero with nonzero exponent is zero. -/
protected theorem zero_pow_of_ne_zero (h : n ≠ 0) : 0 ^ n = 0 := _root_.zero_pow h
/-- A power with a sum as exponent is the product of the powers. -/
protected theorem pow_add (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := _root_.pow_add a m n
/-- A power with a sum as exponent is the product of the powers in the reverse order. -/
protected theorem pow_add' (a m n : Nat) : a ^ (m + n) = a ^ n * a ^ m := by rw [Nat.add_comm, Nat.pow_add]
/-- A power with exponent m * n is the `n`-th power of the `m`-th power. -/
protected theorem pow_mul (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := _root_.pow_mul a m n
/-- A power with exponent m * n is the `m`-th power of the `n`-th power. -/
protected theorem pow_mul' (a m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := _root_.pow_mul' a m n
/-- Two successive exponents of a power may be swapped. -/
protected theorem pow_right_comm (a m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := _root_.pow_right_comm a m n
/-- A power of a product is the product of the powers. -/
protected theorem mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := _root_.mul_pow a b n
/-- A power of a positive number is positive. -/
protected theorem pos_pow_of_pos (n : Nat) (h : 0 < b) : 0 < b ^ n := Nat.pow_pos h
/-- A power of two is positive. -/
protected theorem two_pow_pos (n : Nat) : 0 < 2 ^ n := Nat.pow_pos two_pos
/-- A power of two is at least one. -/
theorem one_le_two_pow : 1 ≤ 2 ^ n := Nat.two_pow_pos n
/-- A power of a positive number is at least one. -/
theorem one_le_pow (n m : Nat) (h : 0 < m) : 1 ≤ m ^ n := Nat.pow_pos h
/-- Taking the same power on both sides keeps a weak inequality. -/
protected theorem pow_le_pow_left (h : m ≤ n) (i : Nat) : m ^ i ≤ n ^ i := pow_le_pow_left₀ (Nat.zero_le m) h i
/-- Powers of a positive number grow weakly with the exponent. -/
protected theorem pow_le_pow_right (h : 0 < n) {i j : Nat} (hij : i ≤ j) : n ^ i ≤ n ^ j := pow_le_pow_right₀ (succ_le_of_lt h) hij
/-- Taking the same power with nonzero exponent on both sides keeps a strict inequality. -/
protected theorem pow_lt_pow_left (h : a < b) (hn : n ≠ 0) : a ^ n < b ^ n := pow_lt_pow_left₀ h (Nat.zero_le a) hn
/-- Powers of a number greater than one grow strictly with the exponent. -/
protected theorem pow_lt_pow_right (h : 1 < a) (hmn : m < n) : a ^ m < a ^ n := pow_lt_pow_right₀ h hmn
/-- Each power of a number greater than one is less than the next. -/
protected theorem pow_lt_pow_succ (h : 1 < a) : a ^ n < a ^ (n + 1) := Nat.pow_lt_pow_right h (lt_succ_self n)
/-- Powers with the same nonzero exponent compare weakly as their bases do. -/
protected theorem pow_le_pow_iff_left (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b := pow_le_pow_iff_left₀ (Nat.zero_le a) (Nat.zero_le b) hn
/-- Powers with the same nonzero exponent compare strictly as their bases do. -/
protected theorem pow_lt_pow_iff_left (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b := pow_lt_pow_iff_left₀ (Nat.zero_le a) (Nat.zero_le b) hn
/-- Powers of a number greater than one compare weakly as their exponents do. -/
protected theorem pow_le_pow_iff_right (h : 1 < a) : a ^ m ≤ a ^ n ↔ m ≤ n := pow_le_pow_iff_right₀ h
/-- Powers of a number greater than one compare strictly as their exponents do. -/
protected theorem pow_lt_pow_iff_right (h : 1 < a) : a ^ m < a ^ n ↔ m < n := pow_lt_pow_iff_right₀ h
/-- Equal powers with the same nonzero exponent have equal bases. -/
protected theorem pow_left_injective (hn : n ≠ 0) (h : a ^ n = b ^ n) : a = b :=
  pow_left_injective_of_nonneg (Nat.zero_le a) (Nat.zero_le b) hn h
/-- Equal powers of a number that is at least two have equal exponents. -/
protected theorem pow_right_injective (h : 2 ≤ a) (e : a ^ m = a ^ n) : m = n :=
  pow_right_injective_of_one_lt (lt_of_succ_le h) e
/-- A power is zero exactly when the base is zero and the exponent is not. -/
protected theorem pow_eq_zero {a n : Nat} : a ^ n = 0 ↔ a = 0 ∧ n ≠ 0 := by
  cases n with
  | zero => exact ⟨fun h => absurd h Nat.one_ne_zero, fun h => absurd rfl h.2⟩
  | succ n => rw [_root_.pow_eq_zero_iff (succ_ne_zero n)]; exact ⟨fun h => ⟨h, succ_ne_zero n⟩, And.left⟩
/-- An exponent is less than the power of a number greater than one to it. -/
theorem lt_pow_self (h : 1 < b) : n < b ^ n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih =>
    have := Nat.mul_le_mul (succ_le_of_lt ih) (succ_le_of_lt h)
    rw [Nat.pow_succ]
    generalize b ^ n * b = t at *; omega
/-- A natural number `n` is less than `2 ^ n`. -/
theorem lt_two_pow_self : n < 2 ^ n := lt_pow_self Nat.one_lt_two
/-- A number is at most each of its powers with nonzero exponent. -/
theorem le_self_pow (hn : n ≠ 0) (m : Nat) : m ≤ m ^ n := by
  rcases Nat.eq_zero_or_pos m with rfl | h
  · exact Nat.zero_le _
  · have := Nat.pow_le_pow_right h (Nat.pos_of_ne_zero hn : 1 ≤ n); rw [Nat.pow_one] at this; exact this
/-- A power of a number greater than one with nonzero exponent is greater than one. -/
theorem one_lt_pow (hn : n ≠ 0) (h : 1 < a) : 1 < a ^ n := one_lt_pow₀ h hn
/-- A power of two with nonzero exponent is greater than one. -/
theorem one_lt_two_pow (h : n ≠ 0) : 1 < 2 ^ n := one_lt_pow h Nat.one_lt_two
/-- A power of a number divides every power with an exponent at least as large. -/
protected theorem pow_dvd_pow (a : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n := ⟨a ^ (n - m), (pow_mul_pow_sub a h).symm⟩
/-- Dividing powers of a positive number subtracts the exponents, when `n ≤ m`. -/
theorem pow_div (h : n ≤ m) (ha : 0 < a) : a ^ m / a ^ n = a ^ (m - n) :=
  div_eq_of_eq_mul_right (Nat.pow_pos ha) (pow_mul_pow_sub a h).symm
/-- A truncated difference of squares is the sum times the truncated difference. -/
protected theorem sq_sub_sq (a b : Nat) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [Nat.pow_two, Nat.pow_two]; exact mul_self_sub_mul_self_eq a b
/-- Factorization of a truncated difference of second powers as (a + b) * (a - b). -/
protected theorem pow_two_sub_pow_two (a b : Nat) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := Nat.sq_sub_sq a b

/-! ## Induction principles -/
/-- Complete induction. -/
@[elab_as_elim] protected theorem strong_induction_on {p : Nat → Prop} (n : Nat) (h : ∀ n, (∀ m, m < n → p m) → p n) : p n := by
  suffices ∀ n m, m < n → p m from this (n + 1) n (Nat.le_refl _)
  intro n
  induction n with
  | zero => intro m hm; exact absurd hm (not_lt_zero m)
  | succ n ih => intro m hm; exact h m fun k hk => ih k (Nat.lt_of_lt_of_le hk (le_of_lt_succ hm))
/-- Complete induction, in Lean's name. -/
@[elab_as_elim] protected theorem strongRecOn' {p : Nat → Prop} (n : Nat) (h : ∀ n, (∀ m, m < n → p m) → p n) : p n :=
  Nat.strong_induction_on n h
/-- Induction from a base other than zero. -/
@[elab_as_elim] theorem le_induction {m : Nat} {P : (n : Nat) → m ≤ n → Prop} (base : P m (Nat.le_refl m))
    (succ : ∀ n (hmn : m ≤ n), P n hmn → P (n + 1) (le_succ_of_le hmn)) : ∀ n (hmn : m ≤ n), P n hmn := by
  intro n hmn
  induction hmn with
  | refl => exact base
  | step h ih => exact succ _ h ih
/-- Two-step induction. -/
@[elab_as_elim] protected theorem twoStepInduction {P : Nat → Prop} (zero : P 0) (one : P 1)
    (more : ∀ n, P n → P (n + 1) → P (n + 2)) (n : Nat) : P n := by
  suffices P n ∧ P (n + 1) from this.1
  induction n with
  | zero => exact ⟨zero, one⟩
  | succ n ih => exact ⟨ih.2, more n ih.1 ih.2⟩
end Nat
