prelude
import Olympiad
/-! Primes, factorials, binomial coefficients, square roots. -/
open Nat
example : Nat.Prime 104729 := by decide +kernel
example : Nat.Prime 999999937 := by decide +kernel
example : ¬ Nat.Prime (3 * 999998727899999) := by decide +kernel
example : Nat.Prime 101 := by decide
example : Nat.Prime 104729 := by norm_num
example : ¬ Nat.Prime 91 := by norm_num
example : Nat.minFac 91 = 7 := by decide
example : ∀ p < 30, p.Prime → p = 2 ∨ p % 2 = 1 := by decide
example : (Finset.filter Nat.Prime (Finset.range 100)).card = 25 := by decide +kernel
example (p : ℕ) (hp : p.Prime) (h : p ∣ 12) : p = 2 ∨ p = 3 := by
  have h1 : p ∣ 2 ^ 2 * 3 := h
  rcases hp.dvd_mul.1 h1 with h | h
  · exact .inl ((Nat.prime_dvd_prime_iff_eq hp Nat.prime_two).1 (hp.dvd_of_dvd_pow h))
  · exact .inr ((Nat.prime_dvd_prime_iff_eq hp Nat.prime_three).1 h)
example (p a b : ℕ) (hp : p.Prime) (h : a * b = p) : a = 1 ∨ b = 1 := hp.eq_one_or_eq_one_of_mul_eq h
example (n : ℕ) : ∃ p, p.Prime ∧ n < p := by
  obtain ⟨p, h, hp⟩ := Nat.exists_infinite_primes (n + 1)
  exact ⟨p, hp, h⟩
example (p : ℕ) (hp : p.Prime) (h : Even p) : p = 2 := hp.even_iff.1 h
example (n : ℕ) (h : n ≠ 1) : ∃ p, p.Prime ∧ p ∣ n := Nat.exists_prime_and_dvd h
example (p n : ℕ) (hp : p.Prime) : p ∣ n ! ↔ p ≤ n := hp.dvd_factorial
example : 20! % 19 = 0 := Nat.mod_eq_zero_of_dvd (Nat.dvd_factorial (by decide) (by decide))
example (n : ℕ) (h : 4 ≤ n) : n ^ 2 < n ! := Nat.pow_two_lt_factorial_of_four_le h
example (n : ℕ) : (n + 1)! = (n + 1) * n ! := Nat.factorial_succ n
example : Nat.choose 20 10 = 184756 := by decide +kernel
example (n : ℕ) : Nat.choose (n + 1) 2 = Nat.choose n 1 + Nat.choose n 2 := Nat.choose_succ_succ n 1
example : Nat.choose 10 3 * 3! * 7! = 10! := Nat.choose_mul_factorial_mul_factorial (by decide)
example : Nat.sqrt 1000000 = 1000 := by decide
example (n : ℕ) (h : 100 ≤ n) : 10 ≤ Nat.sqrt n := Nat.le_sqrt.2 h
example : IsSquare 144 := by decide
example : ¬ IsSquare (145 : ℤ) := by decide
