prelude
import Olympiad.Order.Basic
import Olympiad.Nat.Mul
set_option linter.all false
set_option autoImplicit false
universe u

/-! # Algebra that `ℕ` and `ℤ` share, under Mathlib's names

`IsNumberSemiring` collects the laws of addition, multiplication and powers (commutative, cancelling, without
zero divisors); `IsOrderedNumbers` those that tie them to the order. Both are propositions about the
operations a type has, so an instance search for `+` never meets them. -/

/-- The laws of `+`, `*` and `^` that hold in `ℕ` and in `ℤ`. -/
class IsNumberSemiring (α : Type u) [∀ n, OfNat α n] [Add α] [Mul α] [NatPow α] : Prop where
  add_assoc : ∀ a b c : α, a + b + c = a + (b + c)
  add_comm : ∀ a b : α, a + b = b + a
  zero_add : ∀ a : α, 0 + a = a
  add_left_cancel : ∀ a b c : α, a + b = a + c → b = c
  mul_assoc : ∀ a b c : α, a * b * c = a * (b * c)
  mul_comm : ∀ a b : α, a * b = b * a
  one_mul : ∀ a : α, 1 * a = a
  mul_add : ∀ a b c : α, a * (b + c) = a * b + a * c
  zero_mul : ∀ a : α, 0 * a = 0
  mul_eq_zero : ∀ a b : α, a * b = 0 → a = 0 ∨ b = 0
  mul_left_cancel : ∀ a b c : α, a ≠ 0 → a * b = a * c → b = c
  pow_zero : ∀ a : α, a ^ 0 = 1
  pow_succ : ∀ (a : α) (n : Nat), a ^ (n + 1) = a ^ n * a
  zero_ne_one : (0 : α) ≠ 1
  ofNat_succ : ∀ n : Nat, (OfNat.ofNat (n + 1) : α) = OfNat.ofNat n + 1

/-- The absolute value of the negative of a natural number is that number. -/
theorem Int.natAbs_negOfNat (n : Nat) : natAbs (negOfNat n) = n := by cases n <;> rfl
/-- The absolute value of a product of integers is the product of the absolute values. -/
theorem Int.natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => rfl
    | negSucc n => exact natAbs_negOfNat (m * (n + 1))
  | negSucc m => cases b with
    | ofNat n => exact natAbs_negOfNat ((m + 1) * n)
    | negSucc n => rfl
/-- A product of integers is zero exactly when one of the factors is zero. -/
protected theorem Int.mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  refine ⟨fun h => ?_, fun h => h.elim (fun h => by rw [h, Int.zero_mul]) fun h => by rw [h, Int.mul_zero]⟩
  have e : natAbs a * natAbs b = 0 := by rw [← Int.natAbs_mul, h]; rfl
  exact (Nat.mul_eq_zero.1 e).imp (fun h => by omega) fun h => by omega
/-- A nonzero left factor cancels from an equation between integer products. -/
protected theorem Int.eq_of_mul_eq_mul_left {a b c : Int} (ha : a ≠ 0) (h : a * b = a * c) : b = c := by
  have : a * (b - c) = 0 := by rw [Int.mul_sub, h, Int.sub_self]
  rcases Int.mul_eq_zero.1 this with h | h
  · exact absurd h ha
  · omega
/-- A nonzero right factor cancels from an equation between integer products. -/
protected theorem Int.eq_of_mul_eq_mul_right {a b c : Int} (ha : a ≠ 0) (h : b * a = c * a) : b = c := by
  rw [Int.mul_comm b, Int.mul_comm c] at h; exact Int.eq_of_mul_eq_mul_left ha h
instance Nat.instIsNumberSemiring : IsNumberSemiring Nat where
  add_assoc := Nat.add_assoc
  add_comm := Nat.add_comm
  zero_add := Nat.zero_add
  add_left_cancel a b c := Nat.add_left_cancel
  mul_assoc := Nat.mul_assoc
  mul_comm := Nat.mul_comm
  one_mul := Nat.one_mul
  mul_add := Nat.mul_add
  zero_mul := Nat.zero_mul
  mul_eq_zero a b := Nat.mul_eq_zero.1
  mul_left_cancel a b c h := Nat.mul_left_cancel (Nat.pos_of_ne_zero h)
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  zero_ne_one := by omega
  ofNat_succ _ := rfl
instance Int.instIsNumberSemiring : IsNumberSemiring Int where
  add_assoc := Int.add_assoc
  add_comm := Int.add_comm
  zero_add := Int.zero_add
  add_left_cancel a b c := Int.add_left_cancel
  mul_assoc := Int.mul_assoc
  mul_comm := Int.mul_comm
  one_mul := Int.one_mul
  mul_add := Int.mul_add
  zero_mul := Int.zero_mul
  mul_eq_zero a b := Int.mul_eq_zero.1
  mul_left_cancel a b c := Int.eq_of_mul_eq_mul_left
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  zero_ne_one := by omega
  ofNat_succ _ := rfl

section
variable {α : Type u} [∀ n, OfNat α n] [Add α] [Mul α] [NatPow α] [IsNumberSemiring α]

/-! ## Addition -/
theorem add_assoc (a b c : α) : a + b + c = a + (b + c) := IsNumberSemiring.add_assoc a b c
/-- Addition is commutative. -/
theorem add_comm (a b : α) : a + b = b + a := IsNumberSemiring.add_comm a b
/-- Zero is neutral for addition on the left. -/
theorem zero_add (a : α) : 0 + a = a := IsNumberSemiring.zero_add a
/-- Zero is neutral for addition on the right. -/
theorem add_zero (a : α) : a + 0 = a := (add_comm a 0).trans (zero_add a)
/-- In a sum of three terms nested to the right, the first two may be exchanged. -/
theorem add_left_comm (a b c : α) : a + (b + c) = b + (a + c) := by rw [← add_assoc, add_comm a b, add_assoc]
/-- In a sum of three terms, the last two may be exchanged. -/
theorem add_right_comm (a b c : α) : a + b + c = a + c + b := by rw [add_assoc, add_comm b, add_assoc]
/-- In a sum of two sums, the two inner terms may be exchanged. -/
theorem add_add_add_comm (a b c d : α) : a + b + (c + d) = a + c + (b + d) := by
  rw [add_assoc, add_left_comm b, add_assoc]
/-- The terms of a sum of three may be rotated. -/
theorem add_rotate (a b c : α) : a + b + c = b + c + a := by rw [add_assoc, add_comm]
/-- A common left summand cancels from an equation. -/
theorem add_left_cancel {a b c : α} (h : a + b = a + c) : b = c := IsNumberSemiring.add_left_cancel a b c h
/-- A common right summand cancels from an equation. -/
theorem add_right_cancel {a b c : α} (h : a + b = c + b) : a = c := by
  rw [add_comm a, add_comm c] at h; exact add_left_cancel h
/-- Sums with the same left summand are equal exactly when the right summands are. -/
theorem add_right_inj (a : α) {b c : α} : a + b = a + c ↔ b = c := ⟨add_left_cancel, fun h => h ▸ rfl⟩
/-- Sums with the same right summand are equal exactly when the left summands are. -/
theorem add_left_inj (a : α) {b c : α} : b + a = c + a ↔ b = c := ⟨add_right_cancel, fun h => h ▸ rfl⟩
/-- A common left summand may be added or cancelled: `a + b = a + c` is equivalent to `b = c`. -/
theorem add_left_cancel_iff {a b c : α} : a + b = a + c ↔ b = c := add_right_inj a
/-- A common right summand may be added or cancelled: `b + a = c + a` is equivalent to `b = c`. -/
theorem add_right_cancel_iff {a b c : α} : b + a = c + a ↔ b = c := add_left_inj a
/-- A sum equals its left summand exactly when the right summand is zero. -/
theorem add_eq_left {a b : α} : a + b = a ↔ b = 0 :=
  ⟨fun h => add_left_cancel (h.trans (add_zero a).symm), fun h => by rw [h, add_zero]⟩
/-- A sum equals its right summand exactly when the left summand is zero. -/
theorem add_eq_right {a b : α} : a + b = b ↔ a = 0 := by rw [add_comm]; exact add_eq_left
/-- `a = a + b` exactly when `b` is zero. -/
theorem self_eq_add_right {a b : α} : a = a + b ↔ b = 0 := ⟨fun h => add_eq_left.1 h.symm, fun h => (add_eq_left.2 h).symm⟩
/-- `b = a + b` exactly when `a` is zero. -/
theorem self_eq_add_left {a b : α} : b = a + b ↔ a = 0 := ⟨fun h => add_eq_right.1 h.symm, fun h => (add_eq_right.2 h).symm⟩

/-! ## Multiplication -/
theorem mul_assoc (a b c : α) : a * b * c = a * (b * c) := IsNumberSemiring.mul_assoc a b c
/-- Multiplication is commutative. -/
theorem mul_comm (a b : α) : a * b = b * a := IsNumberSemiring.mul_comm a b
/-- One is neutral for multiplication on the left. -/
theorem one_mul (a : α) : 1 * a = a := IsNumberSemiring.one_mul a
/-- One is neutral for multiplication on the right. -/
theorem mul_one (a : α) : a * 1 = a := (mul_comm a 1).trans (one_mul a)
/-- Zero times anything is zero. -/
theorem zero_mul (a : α) : 0 * a = 0 := IsNumberSemiring.zero_mul a
/-- Anything times zero is zero. -/
theorem mul_zero (a : α) : a * 0 = 0 := (mul_comm a 0).trans (zero_mul a)
/-- In a product of three factors nested to the right, the first two may be exchanged. -/
theorem mul_left_comm (a b c : α) : a * (b * c) = b * (a * c) := by rw [← mul_assoc, mul_comm a b, mul_assoc]
/-- In a product of three factors, the last two may be exchanged. -/
theorem mul_right_comm (a b c : α) : a * b * c = a * c * b := by rw [mul_assoc, mul_comm b, mul_assoc]
/-- In a product of two products, the two inner factors may be exchanged. -/
theorem mul_mul_mul_comm (a b c d : α) : a * b * (c * d) = a * c * (b * d) := by
  rw [mul_assoc, mul_left_comm b, mul_assoc]
/-- The factors of a product of three may be rotated. -/
theorem mul_rotate (a b c : α) : a * b * c = b * c * a := by rw [mul_assoc, mul_comm]
/-- Multiplication distributes over a sum in the right factor. -/
theorem mul_add (a b c : α) : a * (b + c) = a * b + a * c := IsNumberSemiring.mul_add a b c
/-- Multiplication distributes over a sum in the left factor. -/
theorem add_mul (a b c : α) : (a + b) * c = a * c + b * c := by rw [mul_comm, mul_add, mul_comm c, mul_comm c]
/-- Left distributivity: `a * (b + c) = a * b + a * c`. -/
theorem left_distrib (a b c : α) : a * (b + c) = a * b + a * c := mul_add a b c
/-- Right distributivity: `(a + b) * c = a * c + b * c`. -/
theorem right_distrib (a b c : α) : (a + b) * c = a * c + b * c := add_mul a b c
/-- Multiplying by a successor on the right adds one more copy of the left factor. -/
theorem mul_add_one (a b : α) : a * (b + 1) = a * b + a := by rw [mul_add, mul_one]
/-- Multiplying by a successor on the left adds one more copy of the right factor. -/
theorem add_one_mul (a b : α) : (a + 1) * b = a * b + b := by rw [add_mul, one_mul]
/-- One plus one is two. -/
theorem one_add_one_eq_two : (1 : α) + 1 = 2 := (IsNumberSemiring.ofNat_succ 1).symm
/-- Twice a number, with 2 on the left, is the number added to itself. -/
theorem two_mul (a : α) : 2 * a = a + a := by rw [← one_add_one_eq_two, add_mul, one_mul]
/-- Twice a number, with 2 on the right, is the number added to itself. -/
theorem mul_two (a : α) : a * 2 = a + a := by rw [mul_comm, two_mul]
/-- Three times a number is the sum of three copies of it. -/
theorem three_mul (a : α) : 3 * a = a + a + a := by
  rw [show (3 : α) = 2 + 1 from IsNumberSemiring.ofNat_succ 2, add_mul, two_mul, one_mul]
/-- A product is zero exactly when one of its factors is zero. -/
theorem mul_eq_zero {a b : α} : a * b = 0 ↔ a = 0 ∨ b = 0 :=
  ⟨IsNumberSemiring.mul_eq_zero a b, fun h => h.elim (fun h => by rw [h, zero_mul]) fun h => by rw [h, mul_zero]⟩
/-- Zero equals a product exactly when one of the factors is zero. -/
theorem zero_eq_mul {a b : α} : 0 = a * b ↔ a = 0 ∨ b = 0 := ⟨fun h => mul_eq_zero.1 h.symm, fun h => (mul_eq_zero.2 h).symm⟩
/-- If a product is zero, one of its factors is zero. -/
theorem eq_zero_or_eq_zero_of_mul_eq_zero {a b : α} (h : a * b = 0) : a = 0 ∨ b = 0 := mul_eq_zero.1 h
/-- A product whose left factor is zero is zero. -/
theorem mul_eq_zero_of_left {a : α} (h : a = 0) (b : α) : a * b = 0 := by rw [h, zero_mul]
/-- A product whose right factor is zero is zero. -/
theorem mul_eq_zero_of_right (a : α) {b : α} (h : b = 0) : a * b = 0 := by rw [h, mul_zero]
/-- A product of nonzero factors is nonzero. -/
theorem mul_ne_zero {a b : α} (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := fun h => (mul_eq_zero.1 h).elim ha hb
/-- A product is nonzero exactly when both factors are nonzero. -/
theorem mul_ne_zero_iff {a b : α} : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 :=
  ⟨fun h => ⟨fun e => h (mul_eq_zero.2 (.inl e)), fun e => h (mul_eq_zero.2 (.inr e))⟩, fun h => mul_ne_zero h.1 h.2⟩
/-- The left factor of a nonzero product is nonzero. -/
theorem left_ne_zero_of_mul {a b : α} (h : a * b ≠ 0) : a ≠ 0 := (mul_ne_zero_iff.1 h).1
/-- The right factor of a nonzero product is nonzero. -/
theorem right_ne_zero_of_mul {a b : α} (h : a * b ≠ 0) : b ≠ 0 := (mul_ne_zero_iff.1 h).2
/-- A product of a number with itself is zero exactly when the number is zero. -/
theorem mul_self_eq_zero {a : α} : a * a = 0 ↔ a = 0 := ⟨fun h => (mul_eq_zero.1 h).elim id id, fun h => by rw [h, zero_mul]⟩
/-- A common nonzero left factor cancels from an equation. -/
theorem mul_left_cancel₀ {a b c : α} (ha : a ≠ 0) (h : a * b = a * c) : b = c := IsNumberSemiring.mul_left_cancel a b c ha h
/-- A common nonzero right factor cancels from an equation. -/
theorem mul_right_cancel₀ {a b c : α} (hb : b ≠ 0) (h : a * b = c * b) : a = c := by
  rw [mul_comm a, mul_comm c] at h; exact mul_left_cancel₀ hb h
/-- Products with the same nonzero left factor are equal exactly when the right factors are. -/
theorem mul_right_inj' {a b c : α} (ha : a ≠ 0) : a * b = a * c ↔ b = c := ⟨mul_left_cancel₀ ha, fun h => h ▸ rfl⟩
/-- Products with the same nonzero right factor are equal exactly when the left factors are. -/
theorem mul_left_inj' {a b c : α} (hc : c ≠ 0) : a * c = b * c ↔ a = b := ⟨mul_right_cancel₀ hc, fun h => h ▸ rfl⟩
/-- `a * b = a * c` exactly when `b = c` or the common factor `a` is zero. -/
theorem mul_eq_mul_left_iff {a b c : α} : a * b = a * c ↔ b = c ∨ a = 0 :=
  ⟨fun h => (Classical.em (a = 0)).symm.imp (fun k => mul_left_cancel₀ k h) id,
   fun h => h.elim (fun h => h ▸ rfl) fun h => by rw [h, zero_mul, zero_mul]⟩
/-- `a * c = b * c` exactly when `a = b` or the common factor `c` is zero. -/
theorem mul_eq_mul_right_iff {a b c : α} : a * c = b * c ↔ a = b ∨ c = 0 := by
  rw [mul_comm a, mul_comm b]; exact mul_eq_mul_left_iff
/-- A product equals its nonzero left factor exactly when the right factor is one. -/
theorem mul_eq_left₀ {a b : α} (ha : a ≠ 0) : a * b = a ↔ b = 1 :=
  ⟨fun h => mul_left_cancel₀ ha (h.trans (mul_one a).symm), fun h => by rw [h, mul_one]⟩
/-- A product equals its nonzero right factor exactly when the left factor is one. -/
theorem mul_eq_right₀ {a b : α} (hb : b ≠ 0) : a * b = b ↔ a = 1 := by rw [mul_comm]; exact mul_eq_left₀ hb
/-- Zero is different from one. -/
theorem zero_ne_one : (0 : α) ≠ 1 := IsNumberSemiring.zero_ne_one
/-- One is different from zero. -/
theorem one_ne_zero : (1 : α) ≠ 0 := zero_ne_one.symm
/-- A number equal to one is nonzero. -/
theorem ne_zero_of_eq_one {a : α} (h : a = 1) : a ≠ 0 := h ▸ one_ne_zero

/-! ## Powers -/
theorem pow_zero (a : α) : a ^ 0 = 1 := IsNumberSemiring.pow_zero a
/-- Raising the exponent by one multiplies the power by the base on the right. -/
theorem pow_succ (a : α) (n : Nat) : a ^ (n + 1) = a ^ n * a := IsNumberSemiring.pow_succ a n
/-- Raising the exponent by one multiplies the power by the base on the left. -/
theorem pow_succ' (a : α) (n : Nat) : a ^ (n + 1) = a * a ^ n := (pow_succ a n).trans (mul_comm _ _)
/-- The first power of a number is the number itself. -/
theorem pow_one (a : α) : a ^ 1 = a := by rw [pow_succ, pow_zero, one_mul]
/-- The second power of a number is the number times itself. -/
theorem pow_two (a : α) : a ^ 2 = a * a := by rw [pow_succ, pow_one]
/-- The square of a number is the number times itself. -/
theorem sq (a : α) : a ^ 2 = a * a := pow_two a
/-- The cube as a product bracketed to the right: `a ^ 3 = a * (a * a)`. -/
theorem pow_three (a : α) : a ^ 3 = a * (a * a) := by rw [pow_succ', pow_two]
/-- The cube as a product bracketed to the left: `a ^ 3 = a * a * a`. -/
theorem pow_three' (a : α) : a ^ 3 = a * a * a := by rw [pow_succ, pow_two]
/-- Every power of one is one. -/
theorem one_pow (n : Nat) : (1 : α) ^ n = 1 := by
  induction n with
  | zero => exact pow_zero 1
  | succ n ih => rw [pow_succ, ih, one_mul]
/-- A power of zero with nonzero exponent is zero. -/
theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : α) ^ n = 0 := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rw [pow_succ, mul_zero]
/-- A power with a sum as exponent is the product of the powers. -/
theorem pow_add (a : α) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, pow_zero, mul_one]
  | succ n ih => rw [← Nat.add_assoc, pow_succ, pow_succ, ih, mul_assoc]
/-- A power with a product as exponent is an iterated power: `a ^ (m * n) = (a ^ m) ^ n`. -/
theorem pow_mul (a : α) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rw [Nat.mul_zero, pow_zero, pow_zero]
  | succ n ih => rw [Nat.mul_add_one, pow_add, pow_succ, ih]
/-- A power with a product as exponent, iterated the other way: `a ^ (m * n) = (a ^ n) ^ m`. -/
theorem pow_mul' (a : α) (m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by rw [Nat.mul_comm, pow_mul]
/-- The two exponents of an iterated power may be exchanged. -/
theorem pow_right_comm (a : α) (m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := by rw [← pow_mul, pow_mul']
/-- A power of a product is the product of the powers. -/
theorem mul_pow (a b : α) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, one_mul]
  | succ n ih => rw [pow_succ, pow_succ, pow_succ, ih, mul_mul_mul_comm]
/-- Two powers of the same base commute. -/
theorem pow_mul_comm (a : α) (m n : Nat) : a ^ m * a ^ n = a ^ n * a ^ m := mul_comm _ _
/-- A power commutes with its base. -/
theorem pow_mul_comm' (a : α) (n : Nat) : a ^ n * a = a * a ^ n := mul_comm _ _
/-- For nonzero `n`, the base times its power of exponent `n - 1` is the `n`-th power. -/
theorem mul_pow_sub_one {n : Nat} (h : n ≠ 0) (a : α) : a * a ^ (n - 1) = a ^ n := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => exact (pow_succ' a n).symm
/-- For nonzero `n`, the power of exponent `n - 1` times the base is the `n`-th power. -/
theorem pow_sub_one_mul {n : Nat} (h : n ≠ 0) (a : α) : a ^ (n - 1) * a = a ^ n := by rw [mul_comm, mul_pow_sub_one h]
/-- For `m ≤ n`, the `m`-th power times the `(n - m)`-th power is the `n`-th power. -/
theorem pow_mul_pow_sub (a : α) {m n : Nat} (h : m ≤ n) : a ^ m * a ^ (n - m) = a ^ n := by
  rw [← pow_add, show m + (n - m) = n by omega]
/-- For `m ≤ n`, the `(n - m)`-th power times the `m`-th power is the `n`-th power. -/
theorem pow_sub_mul_pow (a : α) {m n : Nat} (h : m ≤ n) : a ^ (n - m) * a ^ m = a ^ n := by
  rw [← pow_add, Nat.sub_add_cancel h]
/-- Every power of a nonzero number is nonzero. -/
theorem pow_ne_zero {a : α} (n : Nat) (h : a ≠ 0) : a ^ n ≠ 0 := by
  induction n with
  | zero => rw [pow_zero]; exact one_ne_zero
  | succ n ih => rw [pow_succ]; exact mul_ne_zero ih h
/-- For a nonzero exponent, a power is zero exactly when its base is zero. -/
theorem pow_eq_zero_iff {a : α} {n : Nat} (h : n ≠ 0) : a ^ n = 0 ↔ a = 0 :=
  ⟨fun k => Classical.byContradiction fun l => pow_ne_zero n l k, fun k => by rw [k, zero_pow h]⟩
/-- If some power of a number is zero, the number is zero. -/
theorem eq_zero_of_pow_eq_zero {a : α} {n : Nat} (h : a ^ n = 0) : a = 0 :=
  Classical.byContradiction fun k => pow_ne_zero n k h
/-- A square is zero exactly when its base is zero. -/
theorem sq_eq_zero' {a : α} : a ^ 2 = 0 ↔ a = 0 := pow_eq_zero_iff (Nat.succ_ne_zero 1)
/-- `a ^ 2 = 0` exactly when `a = 0`. -/
theorem sq_eq_zero_iff {a : α} : a ^ 2 = 0 ↔ a = 0 := sq_eq_zero'
/-- Binomial formula for the square of a sum: `(a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2`. -/
theorem add_sq (a b : α) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  rw [sq, sq, sq, add_mul, mul_add, mul_add, mul_comm b a, two_mul, add_mul]
  rw [add_assoc, add_assoc, add_assoc]
/-- The second power of a sum is `a ^ 2 + 2 * a * b + b ^ 2`. -/
theorem add_pow_two (a b : α) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := add_sq a b
/-- The square of a sum with the mixed term last: `(a + b) ^ 2 = a ^ 2 + b ^ 2 + 2 * a * b`. -/
theorem add_sq' (a b : α) : (a + b) ^ 2 = a ^ 2 + b ^ 2 + 2 * a * b := by rw [add_sq, add_right_comm]
end

/-! ## Order -/
/-- The laws that tie the order to `+` and `*`, in `ℕ` and in `ℤ`. -/
class IsOrderedNumbers (α : Type u) [∀ n, OfNat α n] [Add α] [Mul α] [NatPow α] [LE α] [LT α] : Prop
    extends IsNumberSemiring α, Std.IsLinearOrder α, Std.LawfulOrderLT α where
  add_le_add_iff_left : ∀ a b c : α, a + b ≤ a + c ↔ b ≤ c
  mul_le_mul_of_nonneg_left : ∀ a b c : α, b ≤ c → 0 ≤ a → a * b ≤ a * c
  mul_self_nonneg : ∀ a : α, 0 ≤ a * a
  zero_le_one : (0 : α) ≤ 1
instance Nat.instIsOrderedNumbers : IsOrderedNumbers Nat where
  add_le_add_iff_left a b c := by omega
  mul_le_mul_of_nonneg_left a b c h _ := Nat.mul_le_mul_left a h
  mul_self_nonneg a := Nat.zero_le _
  zero_le_one := Nat.zero_le 1
instance Int.instIsOrderedNumbers : IsOrderedNumbers Int where
  add_le_add_iff_left a b c := by omega
  mul_le_mul_of_nonneg_left a b c := Int.mul_le_mul_of_nonneg_left
  mul_self_nonneg a := by
    rcases Int.le_total 0 a with h | h
    · exact Int.mul_nonneg h h
    · have h' : 0 ≤ -a := by omega
      have := Int.mul_nonneg h' h'; rw [Int.neg_mul, Int.mul_neg, Int.neg_neg] at this; exact this
  zero_le_one := by omega

section
variable {α : Type u} [∀ n, OfNat α n] [Add α] [Mul α] [NatPow α] [LE α] [LT α] [IsOrderedNumbers α] {a b c d : α}
/-- Adding the same number on the left preserves and reflects `≤`. -/
theorem add_le_add_iff_left (a : α) {b c : α} : a + b ≤ a + c ↔ b ≤ c := IsOrderedNumbers.add_le_add_iff_left a b c
/-- Adding the same number on the right preserves and reflects `≤`. -/
theorem add_le_add_iff_right (a : α) {b c : α} : b + a ≤ c + a ↔ b ≤ c := by
  rw [add_comm b, add_comm c]; exact add_le_add_iff_left a
/-- Adding the same number on the left preserves and reflects `<`. -/
theorem add_lt_add_iff_left (a : α) {b c : α} : a + b < a + c ↔ b < c := by
  rw [lt_iff_le_not_ge, lt_iff_le_not_ge, add_le_add_iff_left, add_le_add_iff_left]
/-- Adding the same number on the right preserves and reflects `<`. -/
theorem add_lt_add_iff_right (a : α) {b c : α} : b + a < c + a ↔ b < c := by
  rw [add_comm b, add_comm c]; exact add_lt_add_iff_left a
/-- Adding a number on the left preserves `≤`. -/
theorem add_le_add_left (h : b ≤ c) (a : α) : a + b ≤ a + c := (add_le_add_iff_left a).2 h
/-- Adding a number on the right preserves `≤`. -/
theorem add_le_add_right (h : b ≤ c) (a : α) : b + a ≤ c + a := (add_le_add_iff_right a).2 h
/-- Adding a number on the left preserves `<`. -/
theorem add_lt_add_left (h : b < c) (a : α) : a + b < a + c := (add_lt_add_iff_left a).2 h
/-- Adding a number on the right preserves `<`. -/
theorem add_lt_add_right (h : b < c) (a : α) : b + a < c + a := (add_lt_add_iff_right a).2 h
/-- Two weak inequalities may be added. -/
theorem add_le_add (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d := le_trans (add_le_add_right h c) (add_le_add_left k b)
/-- Two strict inequalities may be added. -/
theorem add_lt_add (h : a < b) (k : c < d) : a + c < b + d := lt_trans (add_lt_add_right h c) (add_lt_add_left k b)
/-- Adding a weak and a strict inequality gives a strict one. -/
theorem add_lt_add_of_le_of_lt (h : a ≤ b) (k : c < d) : a + c < b + d :=
  lt_of_le_of_lt (add_le_add_right h c) (add_lt_add_left k b)
/-- Adding a strict and a weak inequality gives a strict one. -/
theorem add_lt_add_of_lt_of_le (h : a < b) (k : c ≤ d) : a + c < b + d :=
  lt_of_lt_of_le (add_lt_add_right h c) (add_le_add_left k b)
/-- A common left summand cancels from a weak inequality. -/
theorem le_of_add_le_add_left (h : a + b ≤ a + c) : b ≤ c := (add_le_add_iff_left a).1 h
/-- A common right summand cancels from a weak inequality. -/
theorem le_of_add_le_add_right (h : b + a ≤ c + a) : b ≤ c := (add_le_add_iff_right a).1 h
/-- A common left summand cancels from a strict inequality. -/
theorem lt_of_add_lt_add_left (h : a + b < a + c) : b < c := (add_lt_add_iff_left a).1 h
/-- A common right summand cancels from a strict inequality. -/
theorem lt_of_add_lt_add_right (h : b + a < c + a) : b < c := (add_lt_add_iff_right a).1 h
/-- A sum of nonnegative numbers is nonnegative. -/
theorem add_nonneg (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a + b := by have := add_le_add h k; rw [zero_add] at this; exact this
/-- A sum of positive numbers is positive. -/
theorem add_pos (h : 0 < a) (k : 0 < b) : 0 < a + b := by have := add_lt_add h k; rw [zero_add] at this; exact this
/-- The sum of a positive and a nonnegative number is positive. -/
theorem add_pos_of_pos_of_nonneg (h : 0 < a) (k : 0 ≤ b) : 0 < a + b := by
  have := add_lt_add_of_lt_of_le h k; rw [zero_add] at this; exact this
/-- The sum of a nonnegative and a positive number is positive. -/
theorem add_pos_of_nonneg_of_pos (h : 0 ≤ a) (k : 0 < b) : 0 < a + b := by
  have := add_lt_add_of_le_of_lt h k; rw [zero_add] at this; exact this
/-- A sum of numbers that are at most zero is at most zero. -/
theorem add_nonpos (h : a ≤ 0) (k : b ≤ 0) : a + b ≤ 0 := by have := add_le_add h k; rw [zero_add] at this; exact this
/-- Adding a nonnegative number on the right does not make a number smaller. -/
theorem le_add_of_nonneg_right (h : 0 ≤ b) : a ≤ a + b := by have := add_le_add_left h a; rw [add_zero] at this; exact this
/-- Adding a nonnegative number on the left does not make a number smaller. -/
theorem le_add_of_nonneg_left (h : 0 ≤ b) : a ≤ b + a := by rw [add_comm]; exact le_add_of_nonneg_right h
/-- Adding a positive number on the right makes a number larger. -/
theorem lt_add_of_pos_right (a : α) (h : 0 < b) : a < a + b := by
  have := add_lt_add_left h a; rw [add_zero] at this; exact this
/-- Adding a positive number on the left makes a number larger. -/
theorem lt_add_of_pos_left (a : α) (h : 0 < b) : a < b + a := by rw [add_comm]; exact lt_add_of_pos_right a h
/-- An upper bound stays one when a nonnegative number is added to it on the right. -/
theorem le_add_of_le_of_nonneg (h : a ≤ b) (k : 0 ≤ c) : a ≤ b + c := le_trans h (le_add_of_nonneg_right k)
/-- An upper bound stays one when a nonnegative number is added to it on the left. -/
theorem le_add_of_nonneg_of_le (h : 0 ≤ a) (k : b ≤ c) : b ≤ a + c := le_trans k (le_add_of_nonneg_left h)
/-- Zero is at most one. -/
theorem zero_le_one : (0 : α) ≤ 1 := IsOrderedNumbers.zero_le_one
/-- Zero is less than one. -/
theorem zero_lt_one : (0 : α) < 1 := lt_of_le_of_ne zero_le_one zero_ne_one
/-- One is positive. -/
theorem one_pos : (0 : α) < 1 := zero_lt_one
/-- Every number is less than its successor. -/
theorem lt_add_one (a : α) : a < a + 1 := lt_add_of_pos_right a zero_lt_one
/-- Zero is less than two. -/
theorem zero_lt_two : (0 : α) < 2 := by rw [← one_add_one_eq_two]; exact add_pos zero_lt_one zero_lt_one
/-- Two is positive. -/
theorem two_pos : (0 : α) < 2 := zero_lt_two
/-- Zero is at most two. -/
theorem zero_le_two : (0 : α) ≤ 2 := le_of_lt zero_lt_two
/-- One is less than two. -/
theorem one_lt_two : (1 : α) < 2 := by rw [← one_add_one_eq_two]; exact lt_add_one 1
/-- One is at most two. -/
theorem one_le_two : (1 : α) ≤ 2 := le_of_lt one_lt_two
/-- Two is different from zero. -/
theorem two_ne_zero : (2 : α) ≠ 0 := ne_of_gt zero_lt_two
/-- Zero is less than three. -/
theorem zero_lt_three : (0 : α) < 3 := by
  rw [show (3 : α) = 2 + 1 from IsNumberSemiring.ofNat_succ 2]; exact add_pos zero_lt_two zero_lt_one
/-- Three is positive. -/
theorem three_pos : (0 : α) < 3 := zero_lt_three
/-- Three is different from zero. -/
theorem three_ne_zero : (3 : α) ≠ 0 := ne_of_gt zero_lt_three
/-- Zero is less than four. -/
theorem zero_lt_four : (0 : α) < 4 := by
  rw [show (4 : α) = 3 + 1 from IsNumberSemiring.ofNat_succ 3]; exact add_pos zero_lt_three zero_lt_one
/-- Four is positive. -/
theorem four_pos : (0 : α) < 4 := zero_lt_four
/-- Four is different from zero. -/
theorem four_ne_zero : (4 : α) ≠ 0 := ne_of_gt zero_lt_four

/-! ## Order and multiplication -/
theorem mul_le_mul_of_nonneg_left (h : b ≤ c) (ha : 0 ≤ a) : a * b ≤ a * c :=
  IsOrderedNumbers.mul_le_mul_of_nonneg_left a b c h ha
/-- Multiplying a weak inequality by a nonnegative number on the right preserves it. -/
theorem mul_le_mul_of_nonneg_right (h : b ≤ c) (ha : 0 ≤ a) : b * a ≤ c * a := by
  rw [mul_comm b, mul_comm c]; exact mul_le_mul_of_nonneg_left h ha
/-- A product of nonnegative numbers is nonnegative. -/
theorem mul_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  have := mul_le_mul_of_nonneg_left hb ha; rw [mul_zero] at this; exact this
/-- A product of positive numbers is positive. -/
theorem mul_pos (ha : 0 < a) (hb : 0 < b) : 0 < a * b :=
  lt_of_le_of_ne (mul_nonneg (le_of_lt ha) (le_of_lt hb)) (mul_ne_zero (ne_of_gt ha) (ne_of_gt hb)).symm
/-- Multiplying a strict inequality by a positive number on the left preserves it. -/
theorem mul_lt_mul_of_pos_left (h : b < c) (ha : 0 < a) : a * b < a * c :=
  lt_of_le_of_ne (mul_le_mul_of_nonneg_left (le_of_lt h) (le_of_lt ha))
    fun e => ne_of_lt h (mul_left_cancel₀ (ne_of_gt ha) e)
/-- Multiplying a strict inequality by a positive number on the right preserves it. -/
theorem mul_lt_mul_of_pos_right (h : b < c) (ha : 0 < a) : b * a < c * a := by
  rw [mul_comm b, mul_comm c]; exact mul_lt_mul_of_pos_left h ha
/-- Two weak inequalities `a ≤ b` and `c ≤ d` may be multiplied if `b` and `c` are nonnegative. -/
theorem mul_le_mul (h₁ : a ≤ b) (h₂ : c ≤ d) (hc : 0 ≤ c) (hb : 0 ≤ b) : a * c ≤ b * d :=
  le_trans (mul_le_mul_of_nonneg_right h₁ hc) (mul_le_mul_of_nonneg_left h₂ hb)
/-- Two strict inequalities may be multiplied if their smaller sides are nonnegative. -/
theorem mul_lt_mul'' (h₁ : a < c) (h₂ : b < d) (ha : 0 ≤ a) (hb : 0 ≤ b) : a * b < c * d :=
  lt_of_le_of_lt (mul_le_mul_of_nonneg_right (le_of_lt h₁) hb) (mul_lt_mul_of_pos_left h₂ (lt_of_le_of_lt ha h₁))
/-- Multiplying a number by itself preserves `≤` between nonnegative numbers. -/
theorem mul_self_le_mul_self (h₁ : 0 ≤ a) (h₂ : a ≤ b) : a * a ≤ b * b := mul_le_mul h₂ h₂ h₁ (le_trans h₁ h₂)
/-- Multiplying a number by itself preserves `<` between nonnegative numbers. -/
theorem mul_self_lt_mul_self (h₁ : 0 ≤ a) (h₂ : a < b) : a * a < b * b := mul_lt_mul'' h₂ h₂ h₁ h₁
/-- A positive left factor cancels from a weak inequality. -/
theorem le_of_mul_le_mul_left (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  le_of_not_gt fun k => not_le_of_gt (mul_lt_mul_of_pos_left k hc) h
/-- A positive right factor cancels from a weak inequality. -/
theorem le_of_mul_le_mul_right (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b :=
  le_of_not_gt fun k => not_le_of_gt (mul_lt_mul_of_pos_right k hc) h
/-- A nonnegative left factor cancels from a strict inequality. -/
theorem lt_of_mul_lt_mul_left (h : c * a < c * b) (hc : 0 ≤ c) : a < b :=
  lt_of_not_ge fun k => not_le_of_gt h (mul_le_mul_of_nonneg_left k hc)
/-- A nonnegative right factor cancels from a strict inequality. -/
theorem lt_of_mul_lt_mul_right (h : a * c < b * c) (hc : 0 ≤ c) : a < b :=
  lt_of_not_ge fun k => not_le_of_gt h (mul_le_mul_of_nonneg_right k hc)
/-- Multiplying by a positive number on the left preserves and reflects `≤`. -/
theorem mul_le_mul_left (hc : 0 < c) : c * a ≤ c * b ↔ a ≤ b :=
  ⟨fun h => le_of_mul_le_mul_left h hc, fun h => mul_le_mul_of_nonneg_left h (le_of_lt hc)⟩
/-- Multiplying by a positive number on the right preserves and reflects `≤`. -/
theorem mul_le_mul_right (hc : 0 < c) : a * c ≤ b * c ↔ a ≤ b :=
  ⟨fun h => le_of_mul_le_mul_right h hc, fun h => mul_le_mul_of_nonneg_right h (le_of_lt hc)⟩
/-- Multiplying by a positive number on the left preserves and reflects `<`. -/
theorem mul_lt_mul_left (hc : 0 < c) : c * a < c * b ↔ a < b :=
  ⟨fun h => lt_of_mul_lt_mul_left h (le_of_lt hc), fun h => mul_lt_mul_of_pos_left h hc⟩
/-- Multiplying by a positive number on the right preserves and reflects `<`. -/
theorem mul_lt_mul_right (hc : 0 < c) : a * c < b * c ↔ a < b :=
  ⟨fun h => lt_of_mul_lt_mul_right h (le_of_lt hc), fun h => mul_lt_mul_of_pos_right h hc⟩
/-- If a product is positive and its left factor nonnegative, the right factor is positive. -/
theorem pos_of_mul_pos_of_nonneg_left (h : 0 < a * b) (ha : 0 ≤ a) : 0 < b :=
  lt_of_mul_lt_mul_left (c := a) (by rw [mul_zero]; exact h) ha
/-- A number times itself is nonnegative. -/
theorem mul_self_nonneg (a : α) : 0 ≤ a * a := IsOrderedNumbers.mul_self_nonneg a
/-- Every square is nonnegative. -/
theorem sq_nonneg (a : α) : 0 ≤ a ^ 2 := by rw [sq]; exact mul_self_nonneg a
/-- Every second power is nonnegative. -/
theorem pow_two_nonneg (a : α) : 0 ≤ a ^ 2 := sq_nonneg a
/-- A number times itself is positive exactly when the number is nonzero. -/
theorem mul_self_pos : 0 < a * a ↔ a ≠ 0 :=
  ⟨fun h e => ne_of_gt h (by rw [e, zero_mul]), fun h => lt_of_le_of_ne (mul_self_nonneg a) (mul_ne_zero h h).symm⟩
/-- The square of a nonzero number is positive. -/
theorem sq_pos_of_ne_zero (h : a ≠ 0) : 0 < a ^ 2 := by rw [sq]; exact mul_self_pos.2 h
/-- The square of a positive number is positive. -/
theorem sq_pos_of_pos (h : 0 < a) : 0 < a ^ 2 := sq_pos_of_ne_zero (ne_of_gt h)
/-- The second power of a nonzero number is positive. -/
theorem pow_two_pos_of_ne_zero (h : a ≠ 0) : 0 < a ^ 2 := sq_pos_of_ne_zero h
/-- A product of two numbers that are at least one is at least one. -/
theorem one_le_mul_of_one_le_of_one_le (h : 1 ≤ a) (k : 1 ≤ b) : 1 ≤ a * b := by
  have := mul_le_mul h k zero_le_one (le_trans zero_le_one h); rw [one_mul] at this; exact this
/-- Multiplying a nonnegative number on the right by one at least 1 does not make it smaller. -/
theorem le_mul_of_one_le_right (hb : 0 ≤ b) (h : 1 ≤ a) : b ≤ b * a := by
  have := mul_le_mul_of_nonneg_left h hb; rw [mul_one] at this; exact this
/-- Multiplying a nonnegative number on the left by one at least 1 does not make it smaller. -/
theorem le_mul_of_one_le_left (hb : 0 ≤ b) (h : 1 ≤ a) : b ≤ a * b := by rw [mul_comm]; exact le_mul_of_one_le_right hb h
/-- Multiplying a nonnegative number on the right by one at most 1 does not make it larger. -/
theorem mul_le_of_le_one_right (ha : 0 ≤ a) (h : b ≤ 1) : a * b ≤ a := by
  have := mul_le_mul_of_nonneg_left h ha; rw [mul_one] at this; exact this
/-- Multiplying a nonnegative number on the left by one at most 1 does not make it larger. -/
theorem mul_le_of_le_one_left (hb : 0 ≤ b) (h : a ≤ 1) : a * b ≤ b := by rw [mul_comm]; exact mul_le_of_le_one_right hb h

/-! ## Order and powers -/
theorem pow_nonneg (h : 0 ≤ a) (n : Nat) : 0 ≤ a ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact zero_le_one
  | succ n ih => rw [pow_succ]; exact mul_nonneg ih h
/-- Every power of a positive number is positive. -/
theorem pow_pos (h : 0 < a) (n : Nat) : 0 < a ^ n :=
  lt_of_le_of_ne (pow_nonneg (le_of_lt h) n) (pow_ne_zero n (ne_of_gt h)).symm
/-- Powers with the same exponent preserve `≤` between nonnegative bases. -/
theorem pow_le_pow_left₀ (ha : 0 ≤ a) (h : a ≤ b) (n : Nat) : a ^ n ≤ b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero]
  | succ n ih => rw [pow_succ, pow_succ]; exact mul_le_mul ih h ha (pow_nonneg (le_trans ha h) n)
/-- If `0 ≤ a ≤ b`, then `a ^ n ≤ b ^ n`. -/
theorem pow_le_pow_left (ha : 0 ≤ a) (h : a ≤ b) (n : Nat) : a ^ n ≤ b ^ n := pow_le_pow_left₀ ha h n
/-- Powers with the same nonzero exponent preserve `<` between nonnegative bases. -/
theorem pow_lt_pow_left₀ (h : a < b) (ha : 0 ≤ a) {n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n =>
    rw [pow_succ, pow_succ]
    have hb := lt_of_le_of_lt ha h
    exact lt_of_le_of_lt (mul_le_mul_of_nonneg_right (pow_le_pow_left₀ ha (le_of_lt h) n) ha)
      (mul_lt_mul_of_pos_left h (pow_pos hb n))
/-- If `0 ≤ a < b` and `n` is nonzero, then `a ^ n < b ^ n`. -/
theorem pow_lt_pow_left (h : a < b) (ha : 0 ≤ a) {n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n := pow_lt_pow_left₀ h ha hn
/-- A power of a number that is at least one is at least one. -/
theorem one_le_pow₀ (h : 1 ≤ a) {n : Nat} : 1 ≤ a ^ n := by
  have := pow_le_pow_left₀ zero_le_one h n; rw [one_pow] at this; exact this
/-- A power with nonzero exponent of a number greater than one is greater than one. -/
theorem one_lt_pow₀ (h : 1 < a) {n : Nat} (hn : n ≠ 0) : 1 < a ^ n := by
  have := pow_lt_pow_left₀ h zero_le_one hn; rw [one_pow] at this; exact this
/-- Every power of a number between zero and one is at most one. -/
theorem pow_le_one₀ {n : Nat} (h₀ : 0 ≤ a) (h₁ : a ≤ 1) : a ^ n ≤ 1 := by
  have := pow_le_pow_left₀ h₀ h₁ n; rw [one_pow] at this; exact this
/-- For a base that is at least one, a larger exponent does not make the power smaller. -/
theorem pow_le_pow_right₀ (h : 1 ≤ a) {m n : Nat} (hmn : m ≤ n) : a ^ m ≤ a ^ n := by
  rw [← pow_mul_pow_sub a hmn]
  exact le_mul_of_one_le_right (pow_nonneg (le_trans zero_le_one h) m) (one_le_pow₀ h)
/-- If `1 ≤ a` and `m ≤ n`, then `a ^ m ≤ a ^ n`. -/
theorem pow_le_pow_right (h : 1 ≤ a) {m n : Nat} (hmn : m ≤ n) : a ^ m ≤ a ^ n := pow_le_pow_right₀ h hmn
/-- For a base greater than one, a strictly larger exponent gives a strictly larger power. -/
theorem pow_lt_pow_right₀ (h : 1 < a) {m n : Nat} (hmn : m < n) : a ^ m < a ^ n := by
  have hm : 0 < a ^ m := pow_pos (lt_trans zero_lt_one h) m
  have := mul_lt_mul_of_pos_left (one_lt_pow₀ h (n := n - m) (by omega)) hm
  rw [mul_one, pow_mul_pow_sub a (Nat.le_of_lt hmn)] at this; exact this
/-- If `1 < a` and `m < n`, then `a ^ m < a ^ n`. -/
theorem pow_lt_pow_right (h : 1 < a) {m n : Nat} (hmn : m < n) : a ^ m < a ^ n := pow_lt_pow_right₀ h hmn
/-- Powers with the same nonzero exponent compare by `≤` as their nonnegative bases do. -/
theorem pow_le_pow_iff_left₀ (ha : 0 ≤ a) (hb : 0 ≤ b) {n : Nat} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b :=
  ⟨fun h => le_of_not_gt fun k => not_le_of_gt (pow_lt_pow_left₀ k hb hn) h, fun h => pow_le_pow_left₀ ha h n⟩
/-- Powers with the same nonzero exponent compare by `<` as their nonnegative bases do. -/
theorem pow_lt_pow_iff_left₀ (ha : 0 ≤ a) (hb : 0 ≤ b) {n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b :=
  ⟨fun h => lt_of_not_ge fun k => not_le_of_gt h (pow_le_pow_left₀ hb k n), fun h => pow_lt_pow_left₀ h ha hn⟩
/-- Powers of a base greater than one compare by `≤` as their exponents do. -/
theorem pow_le_pow_iff_right₀ (h : 1 < a) {m n : Nat} : a ^ m ≤ a ^ n ↔ m ≤ n :=
  ⟨fun k => Nat.le_of_not_lt fun l => not_le_of_gt (pow_lt_pow_right₀ h l) k, pow_le_pow_right₀ (le_of_lt h)⟩
/-- Powers of a base greater than one compare by `<` as their exponents do. -/
theorem pow_lt_pow_iff_right₀ (h : 1 < a) {m n : Nat} : a ^ m < a ^ n ↔ m < n :=
  ⟨fun k => Nat.lt_of_not_le fun l => not_le_of_gt k (pow_le_pow_right₀ (le_of_lt h) l), pow_lt_pow_right₀ h⟩
/-- Nonnegative numbers with equal `n`-th powers are equal, for nonzero `n`. -/
theorem pow_left_injective_of_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) {n : Nat} (hn : n ≠ 0) (h : a ^ n = b ^ n) : a = b :=
  le_antisymm ((pow_le_pow_iff_left₀ ha hb hn).1 (le_of_eq h)) ((pow_le_pow_iff_left₀ hb ha hn).1 (ge_of_eq h))
/-- Equal powers of a base greater than one have equal exponents. -/
theorem pow_right_injective_of_one_lt (h : 1 < a) {m n : Nat} (e : a ^ m = a ^ n) : m = n :=
  Nat.le_antisymm ((pow_le_pow_iff_right₀ h).1 (le_of_eq e)) ((pow_le_pow_iff_right₀ h).1 (ge_of_eq e))
/-- If `a ^ n < b ^ n` and `b` is nonnegative, then `a < b`. -/
theorem lt_of_pow_lt_pow_left₀ (n : Nat) (hb : 0 ≤ b) (h : a ^ n < b ^ n) : a < b :=
  lt_of_not_ge fun k => not_le_of_gt h (pow_le_pow_left₀ hb k n)
/-- If `a ^ n ≤ b ^ n` with `n` nonzero and `b` nonnegative, then `a ≤ b`. -/
theorem le_of_pow_le_pow_left₀ {n : Nat} (hn : n ≠ 0) (hb : 0 ≤ b) (h : a ^ n ≤ b ^ n) : a ≤ b :=
  le_of_not_gt fun k => not_le_of_gt (pow_lt_pow_left₀ k hb hn) h
end
