prelude
import Olympiad
set_option linter.all false
/-! `ring`, `ring1`, `ring_nf`, `abel` -/
example (x y z : ℤ) : (x + y + z) ^ 2 = x ^ 2 + y ^ 2 + z ^ 2 + 2 * x * y + 2 * y * z + 2 * z * x := by ring
example (a b : ℕ) : (a + b) ^ 3 = a ^ 3 + 3 * a ^ 2 * b + 3 * a * b ^ 2 + b ^ 3 := by ring
example (a b c d : ℤ) : (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) = (a * c - b * d) ^ 2 + (a * d + b * c) ^ 2 := by ring
example (a b c : ℤ) : a ^ 3 + b ^ 3 + c ^ 3 - 3 * a * b * c = (a + b + c) * (a ^ 2 + b ^ 2 + c ^ 2 - a * b - b * c - c * a) := by ring
example (x y z : ℤ) : (x + y + z) ^ 8 = ((x + y + z) ^ 2) ^ 4 := by ring
example (a b : ℤ) : (a + b) ^ 20 = ((a + b) ^ 10) ^ 2 := by ring
example (n : ℕ) : 2 ^ (n + 1) = 2 * 2 ^ n := by ring
example (n : ℕ) : 4 ^ (n + 1) = 4 * 2 ^ (2 * n) := by ring
example (x : ℤ) (n : ℕ) : x ^ n * x = x ^ (n + 1) := by ring
example (x : ℤ) (m n : ℕ) : x ^ (m + 2 * n + 3) = x ^ m * (x ^ n) ^ 2 * x ^ 3 := by ring
example (x y : ℤ) (n : ℕ) : (x * y) ^ n * x = x ^ (n + 1) * y ^ n := by ring
example (a b : ℕ) : ((a + b : ℕ) : ℤ) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by ring
example (a b c : ℕ) : (a - b) * (c + 1) = c * (a - b) + (a - b) := by ring
example (a b : ℤ) : a % 3 * (b / 2) + 1 = 1 + b / 2 * (a % 3) := by ring
example (x : ℤ) : (x + 1) ^ 0 = 1 := by ring
example (x : ℕ) : x.succ * 2 = 2 * x + 2 := by ring
example (x : ℤ) : x ^ 1000 * x = x ^ 1001 := by ring
example (a b : ℤ) : -(a - b) = b - a := by abel
example (a b : ℕ) (f : ℕ → ℕ) : f (a * b + b * a) = f (2 * (b * a)) := by ring
example (x y : ℤ) (h : (x + y) * (x - y) = 3) : x ^ 2 - y ^ 2 = 3 := by ring_nf at h; exact h
example (x y : ℤ) (p : ℤ → Prop) (h : p (x * 2 + y + 3 * x)) : p (5 * x + y) := by ring_nf at h; exact h
example (x y : ℤ) (h : x * 2 = 4 + y * 0) : x + x = 4 := by ring_nf at *; omega
example (x : ℤ) : x * 2 ^ 100000000000 = 2 ^ 100000000000 * x := by ring
example (x : ℤ) : (x + 1) ^ 100 * x = x * (x + 1) ^ 100 := by ring
