prelude
import Olympiad
/-! Fermat, the binomial theorem, divisors, digits, Fibonacci numbers, inequalities. -/
example (n : ℤ) : 7 ∣ n ^ 7 - n := Int.modEq_iff_dvd.1 (Int.ModEq.pow_prime_eq_self (p := 7) (by decide) n).symm
example (n : ℕ) (h : Nat.Coprime n 13) : n ^ 12 ≡ 1 [MOD 13] := Nat.ModEq.pow_card_sub_one_eq_one (p := 13) (by decide) h
example : 2 ^ 100 % 101 = 1 := (Nat.ModEq.pow_card_sub_one_eq_one (p := 101) (by decide) (by decide) : 2 ^ 100 ≡ 1 [MOD 101])
example (x y : ℤ) (n : ℕ) : (x + y) ^ n = ∑ m ∈ Finset.range (n + 1), x ^ m * y ^ (n - m) * Nat.choose n m := Int.add_pow x y n
example (n : ℕ) : ∑ m ∈ Finset.range (n + 1), Nat.choose n m = 2 ^ n := Nat.sum_range_choose n
example : Nat.divisors 12 = {1, 2, 3, 4, 6, 12} := by decide +kernel
example : (Nat.divisors 360).card = 24 := by decide +kernel
example : ∑ k ∈ Nat.divisors 28, k = 56 := by decide +kernel
example (n d : ℕ) (h : d ∈ Nat.divisors n) : d ≤ n := Nat.divisor_le h
example (p : ℕ) (hp : p.Prime) : p.divisors = {1, p} := hp.divisors
example : Nat.totient 36 = 12 := by decide +kernel
example : Nat.digits 10 2024 = [4, 2, 0, 2] := by decide
example : (Nat.digits 10 (2 ^ 15)).sum = 26 := by decide
example : Nat.digits 2 10 = [0, 1, 0, 1] := by decide
example (n : ℕ) : 9 ∣ n ↔ 9 ∣ (Nat.digits 10 n).sum := Nat.nine_dvd_iff n
example (n : ℕ) : Nat.ofDigits 10 (Nat.digits 10 n) = n := Nat.ofDigits_digits 10 n
example : Nat.fib 20 = 6765 := by decide +kernel
example (n : ℕ) : Nat.fib (n + 2) = Nat.fib n + Nat.fib (n + 1) := Nat.fib_add_two
example (n : ℕ) : Nat.Coprime (Nat.fib n) (Nat.fib (n + 1)) := Nat.fib_coprime_fib_succ n
example (a b c : ℤ) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2 := mul_add_mul_add_mul_le_sq a b c
example (a b c d : ℤ) : (a * c + b * d) ^ 2 ≤ (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) := cauchy_schwarz₂ a b c d
example (n : ℕ) : 1 + (n : ℤ) * 3 ≤ 4 ^ n := one_add_mul_le_pow (a := 3) (by omega) n
example (a b c : ℤ) (ha : 0 ≤ a) (hb : 0 ≤ b) (hc : 0 ≤ c) : 3 * (a * b * c) ≤ a ^ 3 + b ^ 3 + c ^ 3 :=
  three_mul_le_add_cubes ha hb hc
example (a b : ℤ) (h : a ^ 5 = b ^ 5) : a = b := (Odd.pow_inj (by decide)).1 h
example (a b : ℤ) (h : a ^ 3 < b ^ 3) : a < b := Int.not_le.1 fun k => by
  have := (Odd.pow_le_pow (n := 3) (by decide)).2 k
  omega
example (a b : ℕ) (h : a ^ 4 = b ^ 4) : a = b := (pow_left_inj₀ (Nat.zero_le a) (Nat.zero_le b) (by decide)).1 h
example (a b : ℤ) (ha : 0 ≤ a) (hb : 0 ≤ b) (h : a ^ 2 = b ^ 2) : a = b := (sq_eq_sq₀ ha hb).1 h
example (a : ℤ) : 0 ≤ a ^ 6 := Even.pow_nonneg (by decide) a
example (n : ℕ) (h : 0 < n) : ¬ ∃ t, t ^ 2 = n ^ 2 + n := Nat.not_exists_sq' (m := n) (by omega) (by
  have : (n + 1) ^ 2 = n ^ 2 + n + (n + 1) := by ring
  omega)
example (n : ℕ) : Nat.sqrt (n ^ 2 + n) = n := Nat.sqrt_add_eq' n (by omega)
example (m n : ℕ) (h : Odd n) (k : m ∣ n) : Odd m := h.of_dvd_nat k
example (m : ℤ) (h : Odd (m ^ 3)) : Odd m := (Int.odd_pow' (by decide)).1 h
example (n : ℕ) (h : Even n) : 10 + 1 ∣ (10 : ℤ) ^ n - 1 := by
  have := h.add_dvd_pow_sub_pow 10 1
  rwa [one_pow] at this
example (a : ℕ) (h : Nat.Coprime a 100) : a ^ 40 ≡ 1 [MOD 100] := by
  have := Nat.ModEq.pow_totient h
  rwa [show Nat.totient 100 = 40 by decide +kernel] at this
example : Nat.totient (7 ^ 5) = 7 ^ 4 * 6 := Nat.totient_prime_pow Nat.prime_seven (by decide)
example (n : ℕ) (h : Nat.Coprime n 9) : Nat.totient (9 * n) = 6 * Nat.totient n := by
  rw [Nat.totient_mul h.symm, show Nat.totient 9 = 6 by decide]
example (n : ℕ) : ∑ d ∈ n.divisors, d.totient = n := Nat.sum_totient n
example (n : ℕ) (h : 2 < n) : Even n.totient := Nat.totient_even h
example (n : ℕ) (h : Odd n) : ∃ k, 0 < k ∧ n ∣ 2 ^ k - 1 :=
  ⟨n.totient, Nat.totient_pos.2 h.pos, (Nat.modEq_iff_dvd' Nat.one_le_two_pow).1 (Nat.ModEq.pow_totient h.coprime_two_left).symm⟩
