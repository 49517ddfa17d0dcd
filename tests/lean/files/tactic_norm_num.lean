prelude
import Olympiad
set_option linter.all false
open Nat
/-! `norm_num` -/
example : 5 ^ 2005 % 100 = 25 := by norm_num
example : (19 ^ 19 + 99 ^ 99) % 10 = 8 := by norm_num
example : (2 : ℤ) ^ 70 % 11 = 1 := by norm_num
example : Nat.gcd 180 168 = 12 := by norm_num
example : Nat.lcm 9999 100001 = 90900909 := by norm_num
example : Nat.gcd 20! 200000 = 40000 := by norm_num
example : 20! % 7 = 0 := by norm_num
example : 15 ^ 233 ∣ 942! := by norm_num
example : ¬ 15 ^ 234 ∣ 942! := by norm_num
example : (-7 : ℤ) / 2 = -4 ∧ (-7 : ℤ) % 2 = 1 ∧ (7 : ℤ) / (-2) = -3 ∧ 3 - 5 = 0 := by norm_num
example : 7 ∣ 21 ∧ ¬ 7 ∣ 22 := by norm_num
example : 314 ≡ 2 [MOD 3] := by norm_num
example : Nat.Prime 97 := by norm_num
example (x : ℕ) (h : x = 3 ^ 100 % 7) : x = 4 := by norm_num at h; exact h
example (x : ℕ) (h : x + 3 ^ 100 % 7 = 5) : x = 1 := by norm_num at h; exact h
example (x : ℕ) : x + 0 = x + 5 * 0 := by norm_num
example (f : ℕ → ℕ) (h : f 12 = 1) : f (3 * 4) = 1 := by norm_num [h]
example (f : ℕ → ℕ) (h : ∀ n, f n = n + 1) : f 3 = 4 := by norm_num [h]
example (f : ℕ → ℕ) (h : f 12 = 1) : f (3 * 4) = 1 := by norm_num1; exact h
example (h : Nat.Prime 14) : False := by norm_num at h
example (a : ℕ) (h : Nat.Prime 14 ∨ a = 3) : a = 3 := by norm_num at h; exact h
example (a : ℕ) (h : Nat.Prime 13 ∧ a = 3) : a = 3 := by norm_num at h; exact h
example (a : ℕ) (h : Odd 4 ∨ Even 7 ∨ a = 2) : a = 2 := by norm_num at *; exact h
example (a : ℕ) : Nat.Prime 17 ∨ a = 3 := by norm_num
example : Nat.Coprime 17 5 ∧ ∀ n : ℕ, n = 1 → n = 1 := by norm_num
