prelude
import Olympiad.Notation
import Olympiad.Data.Zero
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
