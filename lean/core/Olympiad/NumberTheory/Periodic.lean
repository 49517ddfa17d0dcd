prelude
import Olympiad.Library
import Olympiad.Tactic.Logic
set_option linter.all false
set_option autoImplicit false
/-! # Powers with a variable exponent modulo a number, and gcds of linear forms -/
namespace Nat
/-- Powers are periodic modulo `m`: once `b ^ d ≡ 1`, only the exponent modulo `d` matters. -/
theorem pow_mod_period {b m d : ℕ} (h : b ^ d % m = 1 % m) (n : ℕ) : b ^ n % m = b ^ (n % d) % m := by
  have e : b ^ n = b ^ (d * (n / d) + n % d) := by rw [Nat.div_add_mod]
  rw [e, Nat.pow_add, Nat.pow_mul, Nat.mul_mod, Nat.pow_mod, h, ← Nat.pow_mod, Nat.one_pow, ← Nat.mul_mod, Nat.one_mul]

/-- Eliminating between two numbers bounds their gcd: it divides every `k` with `x * a + k = y * b`. -/
theorem gcd_dvd_of_linear {a b k : ℕ} (x y : ℕ) (h : x * a + k = y * b) : Nat.gcd a b ∣ k := by
  have h1 : Nat.gcd a b ∣ x * a := Nat.dvd_trans (Nat.gcd_dvd_left a b) ⟨x, Nat.mul_comm x a⟩
  have h2 : Nat.gcd a b ∣ x * a + k := h ▸ Nat.dvd_trans (Nat.gcd_dvd_right a b) ⟨y, Nat.mul_comm y b⟩
  exact (Nat.dvd_add_right h1).1 h2

/-- The same with the numbers exchanged. -/
theorem gcd_dvd_of_linear' {a b k : ℕ} (x y : ℕ) (h : y * b + k = x * a) : Nat.gcd a b ∣ k :=
  Nat.gcd_comm a b ▸ gcd_dvd_of_linear y x h
end Nat
