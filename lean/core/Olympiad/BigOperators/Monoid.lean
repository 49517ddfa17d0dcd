prelude
import Olympiad.Notation
import Olympiad.Data.Zero
import Olympiad.Algebra.Basic
set_option linter.all false
set_option autoImplicit false
universe u

/-! What a finite sum or product needs of its values: commutative monoids, semirings, rings. -/

/-- A commutative addition with zero. -/
class AddCommMonoid (M : Type u) extends Add M, Zero M where
  protected add_assoc : ∀ a b c : M, a + b + c = a + (b + c)
  protected add_comm : ∀ a b : M, a + b = b + a
  protected add_zero : ∀ a : M, a + Zero.zero = a
/-- A commutative multiplication with one. -/
class CommMonoid (M : Type u) extends Mul M, One M where
  protected mul_assoc : ∀ a b c : M, a * b * c = a * (b * c)
  protected mul_comm : ∀ a b : M, a * b = b * a
  protected mul_one : ∀ a : M, a * One.one = a
/-- Addition and multiplication, both commutative, with distributivity. -/
class CommSemiring (R : Type u) extends AddCommMonoid R, CommMonoid R where
  protected mul_add : ∀ a b c : R, a * (b + c) = a * b + a * c
  protected mul_zero : ∀ a : R, a * Zero.zero = Zero.zero
/-- A commutative ring. -/
class CommRing (R : Type u) extends CommSemiring R, Neg R, Sub R where
  protected sub_eq_add_neg : ∀ a b : R, a - b = a + -b
  protected add_neg_cancel : ∀ a : R, a + -a = Zero.zero

instance Nat.instCommSemiring : CommSemiring ℕ where
  add_assoc := Nat.add_assoc
  add_comm := Nat.add_comm
  add_zero := Nat.add_zero
  mul_assoc := Nat.mul_assoc
  mul_comm := Nat.mul_comm
  mul_one := Nat.mul_one
  mul_add := Nat.mul_add
  mul_zero := Nat.mul_zero
instance Int.instCommRing : CommRing ℤ where
  add_assoc := Int.add_assoc
  add_comm := Int.add_comm
  add_zero := Int.add_zero
  mul_assoc := Int.mul_assoc
  mul_comm := Int.mul_comm
  mul_one := Int.mul_one
  mul_add := Int.mul_add
  mul_zero := Int.mul_zero
  sub_eq_add_neg := Int.sub_eq_add_neg
  add_neg_cancel := Int.add_right_neg
/-- An addition that goes with a linear order. -/
class IsOrderedAddMonoid (β : Type u) [AddCommMonoid β] [LE β] [LT β] : Prop extends Std.IsLinearOrder β, Std.LawfulOrderLT β where
  add_le_add : ∀ {a b c d : β}, a ≤ b → c ≤ d → a + c ≤ b + d
  add_lt_add_of_lt_of_le : ∀ {a b c d : β}, a < b → c ≤ d → a + c < b + d
instance Nat.instIsOrderedAddMonoid : IsOrderedAddMonoid ℕ where
  add_le_add := Nat.add_le_add
  add_lt_add_of_lt_of_le := fun h k => _root_.add_lt_add_of_lt_of_le h k
instance Int.instIsOrderedAddMonoid : IsOrderedAddMonoid ℤ where
  add_le_add := Int.add_le_add
  add_lt_add_of_lt_of_le := fun h k => _root_.add_lt_add_of_lt_of_le h k
/-- A multiplication that goes with an order and has no zero divisors. -/
class IsOrderedProducts (β : Type u) [CommMonoid β] [OfNat β 0] [LE β] [LT β] : Prop where
  zero_mul : ∀ a : β, 0 * a = 0
  mul_ne_zero : ∀ {a b : β}, a ≠ 0 → b ≠ 0 → a * b ≠ 0
  one_ne_zero : (1 : β) ≠ 0
  one_pos : (0 : β) < 1
  one_nonneg : (0 : β) ≤ 1
  mul_pos : ∀ {a b : β}, 0 < a → 0 < b → 0 < a * b
  mul_nonneg : ∀ {a b : β}, 0 ≤ a → 0 ≤ b → 0 ≤ a * b
instance Nat.instIsOrderedProducts : IsOrderedProducts ℕ where
  zero_mul := Nat.zero_mul
  mul_ne_zero := Nat.mul_ne_zero
  one_ne_zero := by decide
  one_pos := Nat.zero_lt_one
  one_nonneg := Nat.zero_le 1
  mul_pos := Nat.mul_pos
  mul_nonneg := fun _ _ => Nat.zero_le _
instance Int.instIsOrderedProducts : IsOrderedProducts ℤ where
  zero_mul := Int.zero_mul
  mul_ne_zero := fun ha hb h => (Int.mul_eq_zero.1 h).elim ha hb
  one_ne_zero := by decide
  one_pos := by decide
  one_nonneg := by decide
  mul_pos := Int.mul_pos
  mul_nonneg := Int.mul_nonneg
