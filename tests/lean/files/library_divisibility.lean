prelude
import Olympiad
/-! Divisibility, greatest common divisors, congruences. -/
example : Nat.gcd 123456789 987654321 = 9 := by decide
example : Nat.lcm 12 18 = 36 := by decide
example : Nat.Coprime 17 100 := by decide
example (n : ℕ) : Nat.gcd (21 * n + 4) (14 * n + 3) = 1 := by
  refine Nat.eq_one_of_dvd_one ?_
  have h1 := Nat.gcd_dvd_left (21 * n + 4) (14 * n + 3)
  have h2 := Nat.gcd_dvd_right (21 * n + 4) (14 * n + 3)
  have h3 := Nat.dvd_sub (Nat.dvd_mul_left_of_dvd h2 3) (Nat.dvd_mul_left_of_dvd h1 2)
  rwa [show 3 * (14 * n + 3) - 2 * (21 * n + 4) = 1 by omega] at h3
example (a b : ℕ) : Nat.gcd a b * Nat.lcm a b = a * b := Nat.gcd_mul_lcm a b
example (a b c : ℕ) (h : Nat.Coprime a b) (k : a ∣ b * c) : a ∣ c := h.dvd_of_dvd_mul_left k
example (n : ℕ) (h : 3 ∣ n) (k : 7 ∣ n) : 21 ∣ n := Nat.Coprime.mul_dvd_of_dvd_of_dvd (k := 3) (n := 7) (by decide) h k
example (a b : ℤ) : ∃ x y : ℤ, (Int.gcd a b : ℤ) = a * x + b * y := Int.exists_gcd_eq_mul_add_mul a b
example : Int.gcd (-12) 18 = 6 := by decide
example (a b : ℤ) (h : 0 < b) (k : a ∣ b) : a ≤ b := Int.le_of_dvd h k
example (n : ℕ) (h : n ≡ 3 [MOD 5]) : n ^ 2 ≡ 4 [MOD 5] := (h.pow 2).trans (by decide)
example (a b : ℤ) (h : a ≡ b [ZMOD 7]) : a ^ 3 + 2 * a ≡ b ^ 3 + 2 * b [ZMOD 7] := (h.pow 3).add (h.mul_left 2)
example (a b n : ℤ) : a ≡ b [ZMOD n] ↔ n ∣ b - a := Int.modEq_iff_dvd
example (a : ℕ) (h : 3 * a ≡ 3 * 5 [MOD 7]) : a ≡ 5 [MOD 7] := Nat.ModEq.cancel_left_of_coprime (by decide) h
example : ∃ k, k ≡ 2 [MOD 3] ∧ k ≡ 3 [MOD 5] := Nat.chineseRemainder (by decide) 2 3
example (a : ℤ) : a ^ 2 % 4 = 0 ∨ a ^ 2 % 4 = 1 := Int.sq_emod_four a
example (x y z : ℤ) (h : x ^ 2 + y ^ 2 = 4 * z + 3) : False := by
  rcases Int.sq_emod_four x with hx | hx <;> rcases Int.sq_emod_four y with hy | hy <;> omega
example (x : ℤ) (h : x % 2 = 1) : x ^ 2 % 8 = 1 := Int.sq_mod_eight_eq_one_of_odd h
example (m n : ℤ) (hm : Odd m) (hn : Odd n) : Even (m * n + 1) := (hm.mul hn).add_one
example (n : ℕ) : Even (n * (n + 1)) := Nat.even_mul_succ_self n
example (n : ℕ) (h : Odd (n ^ 2)) : Odd n := (Nat.odd_pow_iff (by decide)).1 h
example (m n : ℕ) (h : Even (m + n)) : Even m ↔ Even n := Nat.even_add.1 h
example (n : ℤ) : Even n ∨ Odd n := Int.even_or_odd n
example (n : ℕ) : ¬ (Even n ∧ Odd n) := Nat.even_xor_odd n
example : Odd 1001 := by decide
example (n : ℕ) (h : Even n) : (-1 : ℤ) ^ n = 1 := h.neg_one_pow
example (n : ℕ) (h : Even n) : 2 ∣ n := h.two_dvd
example (n : ℕ) (h : Odd n) : 4 ∣ n ^ 2 + 3 := by
  obtain ⟨k, rfl⟩ := h
  exact ⟨k ^ 2 + k + 1, by ring⟩
example (n : ℕ) : Nat.gcd (2 ^ 10 - 1) (2 ^ n - 1) = 2 ^ Nat.gcd 10 n - 1 := Nat.pow_sub_one_gcd_pow_sub_one 2 10 n
example (m n : ℕ) (h : m ∣ n) : 2 ^ m - 1 ∣ 2 ^ n - 1 := by
  obtain ⟨k, rfl⟩ := h
  rw [pow_mul]
  exact Nat.sub_one_dvd_pow_sub_one _ k
example (a b : ℕ) (h : a ^ 3 ∣ b ^ 3) : a ∣ b := (Nat.pow_dvd_pow_iff (by decide)).1 h
example (a b : ℤ) (h : a ^ 2 ∣ b ^ 2) : a ∣ b := (Int.pow_dvd_pow_iff (by decide)).1 h
example (n : ℕ) (h : 3 ^ 5 ∣ 3 ^ n) : 5 ≤ n := (Nat.pow_dvd_pow_iff_le_right (by decide)).1 h
example (a b c : ℕ) (h : Nat.Coprime a b) (k : a * b = c ^ 2) : ∃ d, a = d ^ 2 := Nat.sq_of_coprime h k
example (a b c : ℤ) (h : IsCoprime a b) (k : a * b = c ^ 3) : ∃ d, a = d ^ 3 :=
  Int.eq_pow_of_mul_eq_pow_odd_left h (by decide) k
example (a b : ℕ) (h : 0 < Nat.gcd a b) : Nat.Coprime (a / Nat.gcd a b) (b / Nat.gcd a b) := Nat.coprime_div_gcd_div_gcd h
example (n : ℕ) : Nat.Coprime (6 * n + 1) n := (Nat.coprime_mul_right_add_left 1 n 6).2 (Nat.coprime_one_left n)
example (m n k : ℕ) (h : Nat.Coprime m n) : Nat.gcd k (m * n) = Nat.gcd k m * Nat.gcd k n := h.gcd_mul k
example (a b : ℕ) (h : a ≡ b [MOD 7]) : 3 * a ≡ 3 * b [MOD 21] := h.mul_left' 3
example (a b : ℕ) (h : 6 * a ≡ 6 * b [MOD 10]) : a ≡ b [MOD 5] := Nat.ModEq.cancel_left_div_gcd (m := 10) (c := 6) (by decide) h
example (a b c : ℕ) (h : a ≡ b [MOD 5]) (ha : c ≤ a) (hb : c ≤ b) : a - c ≡ b - c [MOD 5] := h.sub ha hb .rfl
example (a n : ℕ) (h : a ≡ 1 [MOD n]) : Nat.Coprime a n := h.gcd_eq.trans (Nat.gcd_one_left n)
example (n : ℕ) (h : Nat.Coprime n 13) : ∃ m, n * m % 13 = 1 := Nat.exists_mul_mod_eq_one_of_coprime h (by decide)
example (a b : ℕ) (h : a ≡ b [MOD 9]) (k : a < b) : a + 9 ≤ b := h.add_le_of_lt k
example (n : ℕ) (h : n ∣ 30) (k : 16 ≤ n) : n = 30 := (Nat.eq_of_dvd_of_lt_two_mul (by decide) h (by omega)).symm
example (x y : ℤ) (h : x * y = 1) : x = y := by
  rcases Int.eq_one_or_neg_one_of_mul_eq_one' h with ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ <;> rfl
example (x y : ℤ) (h : x * y = -1) : x = -y := by
  rcases Int.eq_one_or_neg_one_of_mul_eq_neg_one' h with ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ <;> rfl
example (x : ℤ) : x + 12 * 5 ≡ x [ZMOD 12] := Int.modEq_add_fac_self
example (a b : ℤ) (h : -a ≡ -b [ZMOD 5]) : a ≡ b [ZMOD 5] := Int.neg_modEq_neg.1 h
