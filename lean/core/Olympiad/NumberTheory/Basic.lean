prelude
import Olympiad.Notation
set_option linter.all false
set_option autoImplicit false
universe u v

/-! Definitions of elementary number theory: parity, squares, factorial, binomial coefficients, least
common multiple, coprimality, congruence. -/

/-- `a` is even: `a = r + r` for some `r`. -/
def Even {α : Type u} [Add α] (a : α) : Prop := ∃ r, a = r + r
/-- `n` is odd: `n = 2 * m + 1` for some `m`. -/
def Odd {α : Type u} [Add α] [Mul α] [OfNat α 1] [OfNat α 2] (n : α) : Prop := ∃ m, n = 2 * m + 1
/-- `a` is a square: `a = r * r` for some `r`. -/
def IsSquare {α : Type u} [Mul α] (a : α) : Prop := ∃ r, a = r * r

namespace Nat
/-- The factorial; written `n !`. -/
def factorial : ℕ → ℕ
  | 0 => 1
  | n + 1 => (n + 1) * factorial n
scoped notation:10000 n "!" => Nat.factorial n
/-- The binomial coefficient. -/
def choose : ℕ → ℕ → ℕ
  | _, 0 => 1
  | 0, _ + 1 => 0
  | n + 1, k + 1 => choose n k + choose n (k + 1)
/-- The least common multiple. -/
def lcm (m n : ℕ) : ℕ := m * n / gcd m n
/-- `m` and `n` have no common divisor but 1. -/
@[reducible] def Coprime (m n : ℕ) : Prop := Nat.gcd m n = 1
/-- Congruence modulo `n`; written `a ≡ b [MOD n]`. -/
def ModEq (n a b : ℕ) : Prop := a % n = b % n
notation:50 a " ≡ " b " [MOD " n "]" => Nat.ModEq n a b
instance (n a b : ℕ) : Decidable (Nat.ModEq n a b) := inferInstanceAs (Decidable (a % n = b % n))
end Nat
namespace Int
/-- The greatest common divisor, a natural number. -/
def gcd (m n : ℤ) : ℕ := Nat.gcd m.natAbs n.natAbs
/-- The least common multiple, a natural number. -/
def lcm (m n : ℤ) : ℕ := Nat.lcm m.natAbs n.natAbs
/-- Congruence modulo `n`; written `a ≡ b [ZMOD n]`. -/
def ModEq (n a b : ℤ) : Prop := a % n = b % n
notation:50 a " ≡ " b " [ZMOD " n "]" => Int.ModEq n a b
instance (n a b : ℤ) : Decidable (Int.ModEq n a b) := inferInstanceAs (Decidable (a % n = b % n))
end Int
