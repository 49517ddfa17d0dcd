prelude
import Olympiad
/-! Coprimality, primes, powers, remainders, divisors and Fibonacci numbers, cited as in Mathlib. -/
open Nat
example (p q : ℕ) (hp : p.Prime) (hq : q.Prime) (h : p ∣ q ^ 5) : p = q := Nat.prime_eq_prime_of_dvd_pow hp hq h
example (p : ℕ) (hp : p.Prime) (h : p ≠ 2) : Even (p - 1) := hp.even_sub_one h
example (x : ℕ) : ¬ Nat.Prime (x ^ 2) := Nat.Prime.not_prime_pow (by norm_num)
example (n : ℕ) (hn : 1 < n) : ¬ Nat.Prime (n ^ 4 + 4) := by
  refine Nat.not_prime_of_mul_eq (a := n ^ 2 - 2 * n + 2) (b := n ^ 2 + 2 * n + 2) ?_ ?_ ?_
  · obtain ⟨m, rfl⟩ := Nat.exists_eq_add_of_lt hn
    have : (1 + m + 1) ^ 2 - 2 * (1 + m + 1) = m ^ 2 + 2 * m := by
      rw [show (1 + m + 1) ^ 2 = m ^ 2 + 2 * m + 2 * (1 + m + 1) by ring, Nat.add_sub_cancel]
    rw [this]; ring
  · omega
  · nlinarith
example (a b : ℕ) (h : a ^ 3 ∣ b ^ 3) : a ∣ b := (Nat.pow_dvd_pow_iff (by norm_num)).1 h
example (m n : ℕ) (h : 2 ^ m ∣ 2 ^ n) : m ≤ n := (Nat.pow_dvd_pow_iff_le_right (by norm_num)).1 h
example (a b c : ℕ) (h : Nat.Coprime a b) (e : a * b = c ^ 2) : ∃ d, a = d ^ 2 := Nat.sq_of_coprime h e
example (a b c : ℤ) (h : IsCoprime a b) (e : a * b = c ^ 2) : ∃ d, a = d ^ 2 ∨ a = -d ^ 2 := Int.sq_of_coprime h e
example (n : ℕ) (hn : n ≠ 0) : ∃ k m, Odd m ∧ n = 2 ^ k * m := Nat.exists_eq_two_pow_mul_odd hn
example (a b n : ℕ) (h : a ∣ n) (k : b ∣ n) (c : Nat.Coprime a b) : a * b ∣ n := c.mul_dvd_of_dvd_of_dvd h k
example (n : ℕ) : Nat.Coprime (n ^ 2 + n + 1) (n + 1) := by
  rw [show n ^ 2 + n + 1 = 1 + n * (n + 1) by ring, Nat.coprime_add_mul_right_left]
  exact Nat.coprime_one_left _
example (a b : ℕ) (h : 0 < Nat.gcd a b) : Nat.Coprime (a / Nat.gcd a b) (b / Nat.gcd a b) := Nat.coprime_div_gcd_div_gcd h
example (a b k : ℕ) (h : k ∣ a * b) : ∃ d₁ d₂, d₁ ∣ a ∧ d₂ ∣ b ∧ k = d₁ * d₂ := Nat.exists_dvd_and_dvd_of_dvd_mul h
example (a b c : ℕ) : Nat.lcm (a * b) (a * c) = a * Nat.lcm b c := Nat.lcm_mul_left a b c
example (k m n : ℤ) (h : IsCoprime k n) (d : k ∣ m * n) : k ∣ m := h.dvd_of_dvd_mul_right d
example (a b : ℕ) (h : Nat.Coprime a b) : IsCoprime (a : ℤ) b := h.isCoprime
example (p a : ℕ) (hp : p.Prime) : p ∣ a ^ p - a := hp.dvd_pow_sub_self a
example (p : ℕ) (n : ℤ) (hp : p.Prime) (h : IsCoprime n p) : n ^ (p - 1) ≡ 1 [ZMOD p] := Int.ModEq.pow_card_sub_one_eq_one hp h
example (p a b : ℕ) (hp : p.Prime) (ha : ¬ p ∣ a) (h : p ^ 3 ∣ a * b) : p ^ 3 ∣ b := hp.pow_dvd_of_dvd_mul_left 3 ha h
example (x y p : ℕ) (hp : p.Prime) (hx : x ≠ 1) (hy : y ≠ 1) (h : x * y = p ^ 2) : x = p ∧ y = p := (hp.mul_eq_prime_sq_iff hx hy).1 h
example (a b n : ℕ) (h : a ≡ b [MOD n]) : 5 * a ≡ 5 * b [MOD 5 * n] := h.mul_left' 5
example (a b n : ℕ) (h : 5 * a ≡ 5 * b [MOD 5 * n]) : a ≡ b [MOD n] := Nat.ModEq.mul_left_cancel' (by norm_num) h
example (a b n : ℕ) (h : a % n = b % n) : n ∣ a - b := Nat.dvd_of_mod_eq_zero (Nat.sub_mod_eq_zero_of_mod_eq h)
example (a b n : ℕ) (h : a ≡ b [MOD n]) : Nat.gcd a n = Nat.gcd b n := h.gcd_eq
example (x : ℤ) (h : Odd x) : 8 ∣ x ^ 2 - 1 := Int.eight_dvd_sq_sub_one_of_odd h
example (m n : ℕ) (h : Odd n) (k : m ∣ n) : Odd m := h.of_dvd_nat k
example (x y n : ℕ) : x - y ∣ x ^ n - y ^ n := nat_sub_dvd_pow_sub_pow x y n
example (n : ℕ) (h : (-1 : ℤ) ^ n = 1) : Even n := neg_one_pow_eq_one_iff_even.1 h
example (m n : ℕ) (h : m ∣ n) : 2 ^ m - 1 ∣ 2 ^ n - 1 := by
  have := Nat.pow_sub_one_gcd_pow_sub_one 2 m n
  rw [Nat.gcd_eq_left h] at this
  exact this ▸ Nat.gcd_dvd_right _ _
example (m n : ℕ) : Nat.fib (Nat.gcd m n) = Nat.gcd (Nat.fib m) (Nat.fib n) := Nat.fib_gcd m n
example (m n : ℕ) (h : m ∣ n) : Nat.fib m ∣ Nat.fib n := Nat.fib_dvd m n h
example (n : ℕ) : Nat.fib (2 * n + 1) = Nat.fib (n + 1) ^ 2 + Nat.fib n ^ 2 := Nat.fib_two_mul_add_one n
example (m n : ℕ) (h : Nat.Coprime m n) : (m * n).divisors.card = m.divisors.card * n.divisors.card := h.card_divisors_mul
example (p : ℕ) (hp : p.Prime) : (p ^ 4).divisors.card = 5 := Nat.card_divisors_prime_pow hp 4
example (p : ℕ) (hp : p.Prime) : ∑ d ∈ p.divisors, d = p + 1 := hp.sum_divisors
example (n : ℕ) : ∑ d ∈ n.divisors, n / d = ∑ d ∈ n.divisors, d := Nat.sum_div_divisors n fun d => d
example : Nat.Perfect 28 := (Nat.perfect_iff_sum_properDivisors (by decide)).2 (by decide)
example (p : ℕ) (h : p.divisors.card = 2) : p.Prime := Nat.prime_iff_card_divisors.2 h
example (p : ℕ) (hp : p.Prime) : Nat.totient p = p - 1 := Nat.totient_prime hp
example (n : ℕ) (h : ¬ Nat.Prime n) (k : 2 ≤ n) : ∃ m, m ∣ n ∧ 2 ≤ m ∧ m < n := (Nat.not_prime_iff_exists_dvd_lt k).1 h
example (n : ℕ) (h : 0 < n) (k : ¬ n.Prime) : n.minFac ≤ n / n.minFac := Nat.minFac_le_div h k
example (a b c : ℕ) : a % (b * c) % b = a % b := by simp
example (a : ℕ) (h : 7 * 3 < a) (k : a < 7 * (3 + 1)) : ¬ 7 ∣ a := Nat.not_dvd_of_between_consec_multiples h k
example (a b : ℤ) (h : a ^ 2 = b ^ 2) : a = b ∨ a = -b := eq_or_eq_neg_of_sq_eq_sq a b h
example (a b : ℕ) (h : a ^ 3 = b ^ 3) : a = b := (pow_left_inj (Nat.zero_le a) (Nat.zero_le b) (by norm_num)).1 h
example (a b c d : ℤ) (h : a < c) (k : b ≤ d) (l : 0 < b) (m : 0 ≤ c) : a * b < c * d := mul_lt_mul h k l m
example (a b : ℤ) (h : a ≤ b) : max a b = b := by rw [max_def, if_pos h]
example (a b c : ℤ) (h : Int.gcd a b = 1) : ∃ x y : ℤ, a * x + b * y = c := Int.exists_linear_eq_iff.2 (by rw [h]; exact Int.one_dvd c)
example (m n : ℤ) (h : IsCoprime m n) : IsCoprime m (n + m * 3) := h.add_mul_left_right 3
example (m n : ℤ) (h : 0 < Int.gcd m n) : ∃ a b : ℤ, Int.gcd a b = 1 ∧ m = a * Int.gcd m n ∧ n = b * Int.gcd m n := Int.exists_gcd_one h
