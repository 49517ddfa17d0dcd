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
example (p : ℕ) (hp : p.Prime) (h2 : p ≠ 2) (h3 : p ≠ 3) : 5 ≤ p := hp.five_le_of_ne_two_of_ne_three h2 h3
example (p : ℕ) (hp : p.Prime) : (((p - 1)! : ℕ) : ℤ) ≡ -1 [ZMOD p] := Int.ModEq.wilsons_lemma hp
example : 101 ∣ 100! + 1 := Nat.Prime.dvd_factorial_sub_one_add_one (p := 101) (by decide)
example (p a : ℕ) (hp : p.Prime) : p ∣ a ^ p - a := hp.dvd_pow_sub_self a
example (p a : ℕ) (hp : p.Prime) (h : ¬ p ∣ a) : p ∣ a ^ (p - 1) - 1 := hp.dvd_pow_sub_one h
example (a : ℤ) : 5 ∣ a ^ 5 - a := Int.prime_dvd_pow_sub_self Nat.prime_five a
example (x y p : ℕ) (hp : p.Prime) (hx : x ≠ 1) (hy : y ≠ 1) (h : x * y = p ^ 2) : x = p := ((hp.mul_eq_prime_sq_iff hx hy).1 h).1
example (p : ℕ) : ¬ Nat.Prime (p ^ 2) := Nat.Prime.not_prime_pow (by decide)
example (p q m n : ℕ) (hp : p.Prime) (hq : q.Prime) (h : p ^ (m + 1) = q ^ (n + 1)) : p = q := (hp.pow_inj hq h).1
example (p k : ℕ) (hp : p.Prime) (h1 : 0 < k) (h2 : k < p) : p ∣ Nat.choose p k := hp.dvd_choose h2 (by omega) (by omega)
example (n : ℕ) (h : 2 ≤ n) (hn : ¬ n.Prime) : ∃ m, m ∣ n ∧ 2 ≤ m ∧ m < n := Nat.exists_dvd_of_not_prime2 h hn
example : Nat.Prime 97 := Nat.prime_def_le_sqrt.2 ⟨by decide, fun m h k => by
  have : Nat.sqrt 97 = 9 := by decide
  rw [this] at k
  interval_cases m <;> decide⟩
