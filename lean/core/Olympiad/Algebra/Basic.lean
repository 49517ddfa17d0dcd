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

theorem Int.natAbs_negOfNat (n : Nat) : natAbs (negOfNat n) = n := by cases n <;> rfl
theorem Int.natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => rfl
    | negSucc n => exact natAbs_negOfNat (m * (n + 1))
  | negSucc m => cases b with
    | ofNat n => exact natAbs_negOfNat ((m + 1) * n)
    | negSucc n => rfl
protected theorem Int.mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  refine ⟨fun h => ?_, fun h => h.elim (fun h => by rw [h, Int.zero_mul]) fun h => by rw [h, Int.mul_zero]⟩
  have e : natAbs a * natAbs b = 0 := by rw [← Int.natAbs_mul, h]; rfl
  exact (Nat.mul_eq_zero.1 e).imp (fun h => by omega) fun h => by omega
protected theorem Int.eq_of_mul_eq_mul_left {a b c : Int} (ha : a ≠ 0) (h : a * b = a * c) : b = c := by
  have : a * (b - c) = 0 := by rw [Int.mul_sub, h, Int.sub_self]
  rcases Int.mul_eq_zero.1 this with h | h
  · exact absurd h ha
  · omega
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
theorem add_comm (a b : α) : a + b = b + a := IsNumberSemiring.add_comm a b
theorem zero_add (a : α) : 0 + a = a := IsNumberSemiring.zero_add a
theorem add_zero (a : α) : a + 0 = a := (add_comm a 0).trans (zero_add a)
theorem add_left_comm (a b c : α) : a + (b + c) = b + (a + c) := by rw [← add_assoc, add_comm a b, add_assoc]
theorem add_right_comm (a b c : α) : a + b + c = a + c + b := by rw [add_assoc, add_comm b, add_assoc]
theorem add_add_add_comm (a b c d : α) : a + b + (c + d) = a + c + (b + d) := by
  rw [add_assoc, add_left_comm b, add_assoc]
theorem add_rotate (a b c : α) : a + b + c = b + c + a := by rw [add_assoc, add_comm]
theorem add_left_cancel {a b c : α} (h : a + b = a + c) : b = c := IsNumberSemiring.add_left_cancel a b c h
theorem add_right_cancel {a b c : α} (h : a + b = c + b) : a = c := by
  rw [add_comm a, add_comm c] at h; exact add_left_cancel h
theorem add_right_inj (a : α) {b c : α} : a + b = a + c ↔ b = c := ⟨add_left_cancel, fun h => h ▸ rfl⟩
theorem add_left_inj (a : α) {b c : α} : b + a = c + a ↔ b = c := ⟨add_right_cancel, fun h => h ▸ rfl⟩
theorem add_left_cancel_iff {a b c : α} : a + b = a + c ↔ b = c := add_right_inj a
theorem add_right_cancel_iff {a b c : α} : b + a = c + a ↔ b = c := add_left_inj a
theorem add_eq_left {a b : α} : a + b = a ↔ b = 0 :=
  ⟨fun h => add_left_cancel (h.trans (add_zero a).symm), fun h => by rw [h, add_zero]⟩
theorem add_eq_right {a b : α} : a + b = b ↔ a = 0 := by rw [add_comm]; exact add_eq_left
theorem self_eq_add_right {a b : α} : a = a + b ↔ b = 0 := ⟨fun h => add_eq_left.1 h.symm, fun h => (add_eq_left.2 h).symm⟩
theorem self_eq_add_left {a b : α} : b = a + b ↔ a = 0 := ⟨fun h => add_eq_right.1 h.symm, fun h => (add_eq_right.2 h).symm⟩

/-! ## Multiplication -/
theorem mul_assoc (a b c : α) : a * b * c = a * (b * c) := IsNumberSemiring.mul_assoc a b c
theorem mul_comm (a b : α) : a * b = b * a := IsNumberSemiring.mul_comm a b
theorem one_mul (a : α) : 1 * a = a := IsNumberSemiring.one_mul a
theorem mul_one (a : α) : a * 1 = a := (mul_comm a 1).trans (one_mul a)
theorem zero_mul (a : α) : 0 * a = 0 := IsNumberSemiring.zero_mul a
theorem mul_zero (a : α) : a * 0 = 0 := (mul_comm a 0).trans (zero_mul a)
theorem mul_left_comm (a b c : α) : a * (b * c) = b * (a * c) := by rw [← mul_assoc, mul_comm a b, mul_assoc]
theorem mul_right_comm (a b c : α) : a * b * c = a * c * b := by rw [mul_assoc, mul_comm b, mul_assoc]
theorem mul_mul_mul_comm (a b c d : α) : a * b * (c * d) = a * c * (b * d) := by
  rw [mul_assoc, mul_left_comm b, mul_assoc]
theorem mul_rotate (a b c : α) : a * b * c = b * c * a := by rw [mul_assoc, mul_comm]
theorem mul_add (a b c : α) : a * (b + c) = a * b + a * c := IsNumberSemiring.mul_add a b c
theorem add_mul (a b c : α) : (a + b) * c = a * c + b * c := by rw [mul_comm, mul_add, mul_comm c, mul_comm c]
theorem left_distrib (a b c : α) : a * (b + c) = a * b + a * c := mul_add a b c
theorem right_distrib (a b c : α) : (a + b) * c = a * c + b * c := add_mul a b c
theorem mul_add_one (a b : α) : a * (b + 1) = a * b + a := by rw [mul_add, mul_one]
theorem add_one_mul (a b : α) : (a + 1) * b = a * b + b := by rw [add_mul, one_mul]
theorem one_add_one_eq_two : (1 : α) + 1 = 2 := (IsNumberSemiring.ofNat_succ 1).symm
theorem two_mul (a : α) : 2 * a = a + a := by rw [← one_add_one_eq_two, add_mul, one_mul]
theorem mul_two (a : α) : a * 2 = a + a := by rw [mul_comm, two_mul]
theorem three_mul (a : α) : 3 * a = a + a + a := by
  rw [show (3 : α) = 2 + 1 from IsNumberSemiring.ofNat_succ 2, add_mul, two_mul, one_mul]
theorem mul_eq_zero {a b : α} : a * b = 0 ↔ a = 0 ∨ b = 0 :=
  ⟨IsNumberSemiring.mul_eq_zero a b, fun h => h.elim (fun h => by rw [h, zero_mul]) fun h => by rw [h, mul_zero]⟩
theorem zero_eq_mul {a b : α} : 0 = a * b ↔ a = 0 ∨ b = 0 := ⟨fun h => mul_eq_zero.1 h.symm, fun h => (mul_eq_zero.2 h).symm⟩
theorem eq_zero_or_eq_zero_of_mul_eq_zero {a b : α} (h : a * b = 0) : a = 0 ∨ b = 0 := mul_eq_zero.1 h
theorem mul_eq_zero_of_left {a : α} (h : a = 0) (b : α) : a * b = 0 := by rw [h, zero_mul]
theorem mul_eq_zero_of_right (a : α) {b : α} (h : b = 0) : a * b = 0 := by rw [h, mul_zero]
theorem mul_ne_zero {a b : α} (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := fun h => (mul_eq_zero.1 h).elim ha hb
theorem mul_ne_zero_iff {a b : α} : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 :=
  ⟨fun h => ⟨fun e => h (mul_eq_zero.2 (.inl e)), fun e => h (mul_eq_zero.2 (.inr e))⟩, fun h => mul_ne_zero h.1 h.2⟩
theorem left_ne_zero_of_mul {a b : α} (h : a * b ≠ 0) : a ≠ 0 := (mul_ne_zero_iff.1 h).1
theorem right_ne_zero_of_mul {a b : α} (h : a * b ≠ 0) : b ≠ 0 := (mul_ne_zero_iff.1 h).2
theorem mul_self_eq_zero {a : α} : a * a = 0 ↔ a = 0 := ⟨fun h => (mul_eq_zero.1 h).elim id id, fun h => by rw [h, zero_mul]⟩
theorem mul_left_cancel₀ {a b c : α} (ha : a ≠ 0) (h : a * b = a * c) : b = c := IsNumberSemiring.mul_left_cancel a b c ha h
theorem mul_right_cancel₀ {a b c : α} (hb : b ≠ 0) (h : a * b = c * b) : a = c := by
  rw [mul_comm a, mul_comm c] at h; exact mul_left_cancel₀ hb h
theorem mul_right_inj' {a b c : α} (ha : a ≠ 0) : a * b = a * c ↔ b = c := ⟨mul_left_cancel₀ ha, fun h => h ▸ rfl⟩
theorem mul_left_inj' {a b c : α} (hc : c ≠ 0) : a * c = b * c ↔ a = b := ⟨mul_right_cancel₀ hc, fun h => h ▸ rfl⟩
theorem mul_eq_mul_left_iff {a b c : α} : a * b = a * c ↔ b = c ∨ a = 0 :=
  ⟨fun h => (Classical.em (a = 0)).symm.imp (fun k => mul_left_cancel₀ k h) id,
   fun h => h.elim (fun h => h ▸ rfl) fun h => by rw [h, zero_mul, zero_mul]⟩
theorem mul_eq_mul_right_iff {a b c : α} : a * c = b * c ↔ a = b ∨ c = 0 := by
  rw [mul_comm a, mul_comm b]; exact mul_eq_mul_left_iff
theorem mul_eq_left₀ {a b : α} (ha : a ≠ 0) : a * b = a ↔ b = 1 :=
  ⟨fun h => mul_left_cancel₀ ha (h.trans (mul_one a).symm), fun h => by rw [h, mul_one]⟩
theorem mul_eq_right₀ {a b : α} (hb : b ≠ 0) : a * b = b ↔ a = 1 := by rw [mul_comm]; exact mul_eq_left₀ hb
theorem zero_ne_one : (0 : α) ≠ 1 := IsNumberSemiring.zero_ne_one
theorem one_ne_zero : (1 : α) ≠ 0 := zero_ne_one.symm
theorem ne_zero_of_eq_one {a : α} (h : a = 1) : a ≠ 0 := h ▸ one_ne_zero

/-! ## Powers -/
theorem pow_zero (a : α) : a ^ 0 = 1 := IsNumberSemiring.pow_zero a
theorem pow_succ (a : α) (n : Nat) : a ^ (n + 1) = a ^ n * a := IsNumberSemiring.pow_succ a n
theorem pow_succ' (a : α) (n : Nat) : a ^ (n + 1) = a * a ^ n := (pow_succ a n).trans (mul_comm _ _)
theorem pow_one (a : α) : a ^ 1 = a := by rw [pow_succ, pow_zero, one_mul]
theorem pow_two (a : α) : a ^ 2 = a * a := by rw [pow_succ, pow_one]
theorem sq (a : α) : a ^ 2 = a * a := pow_two a
theorem pow_three (a : α) : a ^ 3 = a * (a * a) := by rw [pow_succ', pow_two]
theorem pow_three' (a : α) : a ^ 3 = a * a * a := by rw [pow_succ, pow_two]
theorem one_pow (n : Nat) : (1 : α) ^ n = 1 := by
  induction n with
  | zero => exact pow_zero 1
  | succ n ih => rw [pow_succ, ih, one_mul]
theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : α) ^ n = 0 := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rw [pow_succ, mul_zero]
theorem pow_add (a : α) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, pow_zero, mul_one]
  | succ n ih => rw [← Nat.add_assoc, pow_succ, pow_succ, ih, mul_assoc]
theorem pow_mul (a : α) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rw [Nat.mul_zero, pow_zero, pow_zero]
  | succ n ih => rw [Nat.mul_add_one, pow_add, pow_succ, ih]
theorem pow_mul' (a : α) (m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by rw [Nat.mul_comm, pow_mul]
theorem pow_right_comm (a : α) (m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := by rw [← pow_mul, pow_mul']
theorem mul_pow (a b : α) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, one_mul]
  | succ n ih => rw [pow_succ, pow_succ, pow_succ, ih, mul_mul_mul_comm]
theorem pow_mul_comm (a : α) (m n : Nat) : a ^ m * a ^ n = a ^ n * a ^ m := mul_comm _ _
theorem pow_mul_comm' (a : α) (n : Nat) : a ^ n * a = a * a ^ n := mul_comm _ _
theorem mul_pow_sub_one {n : Nat} (h : n ≠ 0) (a : α) : a * a ^ (n - 1) = a ^ n := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => exact (pow_succ' a n).symm
theorem pow_sub_one_mul {n : Nat} (h : n ≠ 0) (a : α) : a ^ (n - 1) * a = a ^ n := by rw [mul_comm, mul_pow_sub_one h]
theorem pow_mul_pow_sub (a : α) {m n : Nat} (h : m ≤ n) : a ^ m * a ^ (n - m) = a ^ n := by
  rw [← pow_add, show m + (n - m) = n by omega]
theorem pow_sub_mul_pow (a : α) {m n : Nat} (h : m ≤ n) : a ^ (n - m) * a ^ m = a ^ n := by
  rw [← pow_add, Nat.sub_add_cancel h]
theorem pow_ne_zero {a : α} (n : Nat) (h : a ≠ 0) : a ^ n ≠ 0 := by
  induction n with
  | zero => rw [pow_zero]; exact one_ne_zero
  | succ n ih => rw [pow_succ]; exact mul_ne_zero ih h
theorem pow_eq_zero_iff {a : α} {n : Nat} (h : n ≠ 0) : a ^ n = 0 ↔ a = 0 :=
  ⟨fun k => Classical.byContradiction fun l => pow_ne_zero n l k, fun k => by rw [k, zero_pow h]⟩
theorem eq_zero_of_pow_eq_zero {a : α} {n : Nat} (h : a ^ n = 0) : a = 0 :=
  Classical.byContradiction fun k => pow_ne_zero n k h
theorem sq_eq_zero' {a : α} : a ^ 2 = 0 ↔ a = 0 := pow_eq_zero_iff (Nat.succ_ne_zero 1)
theorem sq_eq_zero_iff {a : α} : a ^ 2 = 0 ↔ a = 0 := sq_eq_zero'
theorem add_sq (a b : α) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  rw [sq, sq, sq, add_mul, mul_add, mul_add, mul_comm b a, two_mul, add_mul]
  rw [add_assoc, add_assoc, add_assoc]
theorem add_pow_two (a b : α) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := add_sq a b
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
theorem add_le_add_iff_left (a : α) {b c : α} : a + b ≤ a + c ↔ b ≤ c := IsOrderedNumbers.add_le_add_iff_left a b c
theorem add_le_add_iff_right (a : α) {b c : α} : b + a ≤ c + a ↔ b ≤ c := by
  rw [add_comm b, add_comm c]; exact add_le_add_iff_left a
theorem add_lt_add_iff_left (a : α) {b c : α} : a + b < a + c ↔ b < c := by
  rw [lt_iff_le_not_ge, lt_iff_le_not_ge, add_le_add_iff_left, add_le_add_iff_left]
theorem add_lt_add_iff_right (a : α) {b c : α} : b + a < c + a ↔ b < c := by
  rw [add_comm b, add_comm c]; exact add_lt_add_iff_left a
theorem add_le_add_left (h : b ≤ c) (a : α) : a + b ≤ a + c := (add_le_add_iff_left a).2 h
theorem add_le_add_right (h : b ≤ c) (a : α) : b + a ≤ c + a := (add_le_add_iff_right a).2 h
theorem add_lt_add_left (h : b < c) (a : α) : a + b < a + c := (add_lt_add_iff_left a).2 h
theorem add_lt_add_right (h : b < c) (a : α) : b + a < c + a := (add_lt_add_iff_right a).2 h
theorem add_le_add (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d := le_trans (add_le_add_right h c) (add_le_add_left k b)
theorem add_lt_add (h : a < b) (k : c < d) : a + c < b + d := lt_trans (add_lt_add_right h c) (add_lt_add_left k b)
theorem add_lt_add_of_le_of_lt (h : a ≤ b) (k : c < d) : a + c < b + d :=
  lt_of_le_of_lt (add_le_add_right h c) (add_lt_add_left k b)
theorem add_lt_add_of_lt_of_le (h : a < b) (k : c ≤ d) : a + c < b + d :=
  lt_of_lt_of_le (add_lt_add_right h c) (add_le_add_left k b)
theorem le_of_add_le_add_left (h : a + b ≤ a + c) : b ≤ c := (add_le_add_iff_left a).1 h
theorem le_of_add_le_add_right (h : b + a ≤ c + a) : b ≤ c := (add_le_add_iff_right a).1 h
theorem lt_of_add_lt_add_left (h : a + b < a + c) : b < c := (add_lt_add_iff_left a).1 h
theorem lt_of_add_lt_add_right (h : b + a < c + a) : b < c := (add_lt_add_iff_right a).1 h
theorem add_nonneg (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a + b := by have := add_le_add h k; rw [zero_add] at this; exact this
theorem add_pos (h : 0 < a) (k : 0 < b) : 0 < a + b := by have := add_lt_add h k; rw [zero_add] at this; exact this
theorem add_pos_of_pos_of_nonneg (h : 0 < a) (k : 0 ≤ b) : 0 < a + b := by
  have := add_lt_add_of_lt_of_le h k; rw [zero_add] at this; exact this
theorem add_pos_of_nonneg_of_pos (h : 0 ≤ a) (k : 0 < b) : 0 < a + b := by
  have := add_lt_add_of_le_of_lt h k; rw [zero_add] at this; exact this
theorem add_nonpos (h : a ≤ 0) (k : b ≤ 0) : a + b ≤ 0 := by have := add_le_add h k; rw [zero_add] at this; exact this
theorem le_add_of_nonneg_right (h : 0 ≤ b) : a ≤ a + b := by have := add_le_add_left h a; rw [add_zero] at this; exact this
theorem le_add_of_nonneg_left (h : 0 ≤ b) : a ≤ b + a := by rw [add_comm]; exact le_add_of_nonneg_right h
theorem lt_add_of_pos_right (a : α) (h : 0 < b) : a < a + b := by
  have := add_lt_add_left h a; rw [add_zero] at this; exact this
theorem lt_add_of_pos_left (a : α) (h : 0 < b) : a < b + a := by rw [add_comm]; exact lt_add_of_pos_right a h
theorem le_add_of_le_of_nonneg (h : a ≤ b) (k : 0 ≤ c) : a ≤ b + c := le_trans h (le_add_of_nonneg_right k)
theorem le_add_of_nonneg_of_le (h : 0 ≤ a) (k : b ≤ c) : b ≤ a + c := le_trans k (le_add_of_nonneg_left h)
theorem zero_le_one : (0 : α) ≤ 1 := IsOrderedNumbers.zero_le_one
theorem zero_lt_one : (0 : α) < 1 := lt_of_le_of_ne zero_le_one zero_ne_one
theorem one_pos : (0 : α) < 1 := zero_lt_one
theorem lt_add_one (a : α) : a < a + 1 := lt_add_of_pos_right a zero_lt_one
theorem zero_lt_two : (0 : α) < 2 := by rw [← one_add_one_eq_two]; exact add_pos zero_lt_one zero_lt_one
theorem two_pos : (0 : α) < 2 := zero_lt_two
theorem zero_le_two : (0 : α) ≤ 2 := le_of_lt zero_lt_two
theorem one_lt_two : (1 : α) < 2 := by rw [← one_add_one_eq_two]; exact lt_add_one 1
theorem one_le_two : (1 : α) ≤ 2 := le_of_lt one_lt_two
theorem two_ne_zero : (2 : α) ≠ 0 := ne_of_gt zero_lt_two
theorem zero_lt_three : (0 : α) < 3 := by
  rw [show (3 : α) = 2 + 1 from IsNumberSemiring.ofNat_succ 2]; exact add_pos zero_lt_two zero_lt_one
theorem three_pos : (0 : α) < 3 := zero_lt_three
theorem three_ne_zero : (3 : α) ≠ 0 := ne_of_gt zero_lt_three
theorem zero_lt_four : (0 : α) < 4 := by
  rw [show (4 : α) = 3 + 1 from IsNumberSemiring.ofNat_succ 3]; exact add_pos zero_lt_three zero_lt_one
theorem four_pos : (0 : α) < 4 := zero_lt_four
theorem four_ne_zero : (4 : α) ≠ 0 := ne_of_gt zero_lt_four

/-! ## Order and multiplication -/
theorem mul_le_mul_of_nonneg_left (h : b ≤ c) (ha : 0 ≤ a) : a * b ≤ a * c :=
  IsOrderedNumbers.mul_le_mul_of_nonneg_left a b c h ha
theorem mul_le_mul_of_nonneg_right (h : b ≤ c) (ha : 0 ≤ a) : b * a ≤ c * a := by
  rw [mul_comm b, mul_comm c]; exact mul_le_mul_of_nonneg_left h ha
theorem mul_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  have := mul_le_mul_of_nonneg_left hb ha; rw [mul_zero] at this; exact this
theorem mul_pos (ha : 0 < a) (hb : 0 < b) : 0 < a * b :=
  lt_of_le_of_ne (mul_nonneg (le_of_lt ha) (le_of_lt hb)) (mul_ne_zero (ne_of_gt ha) (ne_of_gt hb)).symm
theorem mul_lt_mul_of_pos_left (h : b < c) (ha : 0 < a) : a * b < a * c :=
  lt_of_le_of_ne (mul_le_mul_of_nonneg_left (le_of_lt h) (le_of_lt ha))
    fun e => ne_of_lt h (mul_left_cancel₀ (ne_of_gt ha) e)
theorem mul_lt_mul_of_pos_right (h : b < c) (ha : 0 < a) : b * a < c * a := by
  rw [mul_comm b, mul_comm c]; exact mul_lt_mul_of_pos_left h ha
theorem mul_le_mul (h₁ : a ≤ b) (h₂ : c ≤ d) (hc : 0 ≤ c) (hb : 0 ≤ b) : a * c ≤ b * d :=
  le_trans (mul_le_mul_of_nonneg_right h₁ hc) (mul_le_mul_of_nonneg_left h₂ hb)
theorem mul_lt_mul'' (h₁ : a < c) (h₂ : b < d) (ha : 0 ≤ a) (hb : 0 ≤ b) : a * b < c * d :=
  lt_of_le_of_lt (mul_le_mul_of_nonneg_right (le_of_lt h₁) hb) (mul_lt_mul_of_pos_left h₂ (lt_of_le_of_lt ha h₁))
theorem mul_self_le_mul_self (h₁ : 0 ≤ a) (h₂ : a ≤ b) : a * a ≤ b * b := mul_le_mul h₂ h₂ h₁ (le_trans h₁ h₂)
theorem mul_self_lt_mul_self (h₁ : 0 ≤ a) (h₂ : a < b) : a * a < b * b := mul_lt_mul'' h₂ h₂ h₁ h₁
theorem le_of_mul_le_mul_left (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  le_of_not_gt fun k => not_le_of_gt (mul_lt_mul_of_pos_left k hc) h
theorem le_of_mul_le_mul_right (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b :=
  le_of_not_gt fun k => not_le_of_gt (mul_lt_mul_of_pos_right k hc) h
theorem lt_of_mul_lt_mul_left (h : c * a < c * b) (hc : 0 ≤ c) : a < b :=
  lt_of_not_ge fun k => not_le_of_gt h (mul_le_mul_of_nonneg_left k hc)
theorem lt_of_mul_lt_mul_right (h : a * c < b * c) (hc : 0 ≤ c) : a < b :=
  lt_of_not_ge fun k => not_le_of_gt h (mul_le_mul_of_nonneg_right k hc)
theorem mul_le_mul_left (hc : 0 < c) : c * a ≤ c * b ↔ a ≤ b :=
  ⟨fun h => le_of_mul_le_mul_left h hc, fun h => mul_le_mul_of_nonneg_left h (le_of_lt hc)⟩
theorem mul_le_mul_right (hc : 0 < c) : a * c ≤ b * c ↔ a ≤ b :=
  ⟨fun h => le_of_mul_le_mul_right h hc, fun h => mul_le_mul_of_nonneg_right h (le_of_lt hc)⟩
theorem mul_lt_mul_left (hc : 0 < c) : c * a < c * b ↔ a < b :=
  ⟨fun h => lt_of_mul_lt_mul_left h (le_of_lt hc), fun h => mul_lt_mul_of_pos_left h hc⟩
theorem mul_lt_mul_right (hc : 0 < c) : a * c < b * c ↔ a < b :=
  ⟨fun h => lt_of_mul_lt_mul_right h (le_of_lt hc), fun h => mul_lt_mul_of_pos_right h hc⟩
theorem pos_of_mul_pos_of_nonneg_left (h : 0 < a * b) (ha : 0 ≤ a) : 0 < b :=
  lt_of_mul_lt_mul_left (c := a) (by rw [mul_zero]; exact h) ha
theorem mul_self_nonneg (a : α) : 0 ≤ a * a := IsOrderedNumbers.mul_self_nonneg a
theorem sq_nonneg (a : α) : 0 ≤ a ^ 2 := by rw [sq]; exact mul_self_nonneg a
theorem pow_two_nonneg (a : α) : 0 ≤ a ^ 2 := sq_nonneg a
theorem mul_self_pos : 0 < a * a ↔ a ≠ 0 :=
  ⟨fun h e => ne_of_gt h (by rw [e, zero_mul]), fun h => lt_of_le_of_ne (mul_self_nonneg a) (mul_ne_zero h h).symm⟩
theorem sq_pos_of_ne_zero (h : a ≠ 0) : 0 < a ^ 2 := by rw [sq]; exact mul_self_pos.2 h
theorem sq_pos_of_pos (h : 0 < a) : 0 < a ^ 2 := sq_pos_of_ne_zero (ne_of_gt h)
theorem pow_two_pos_of_ne_zero (h : a ≠ 0) : 0 < a ^ 2 := sq_pos_of_ne_zero h
theorem one_le_mul_of_one_le_of_one_le (h : 1 ≤ a) (k : 1 ≤ b) : 1 ≤ a * b := by
  have := mul_le_mul h k zero_le_one (le_trans zero_le_one h); rw [one_mul] at this; exact this
theorem le_mul_of_one_le_right (hb : 0 ≤ b) (h : 1 ≤ a) : b ≤ b * a := by
  have := mul_le_mul_of_nonneg_left h hb; rw [mul_one] at this; exact this
theorem le_mul_of_one_le_left (hb : 0 ≤ b) (h : 1 ≤ a) : b ≤ a * b := by rw [mul_comm]; exact le_mul_of_one_le_right hb h
theorem mul_le_of_le_one_right (ha : 0 ≤ a) (h : b ≤ 1) : a * b ≤ a := by
  have := mul_le_mul_of_nonneg_left h ha; rw [mul_one] at this; exact this
theorem mul_le_of_le_one_left (hb : 0 ≤ b) (h : a ≤ 1) : a * b ≤ b := by rw [mul_comm]; exact mul_le_of_le_one_right hb h

/-! ## Order and powers -/
theorem pow_nonneg (h : 0 ≤ a) (n : Nat) : 0 ≤ a ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact zero_le_one
  | succ n ih => rw [pow_succ]; exact mul_nonneg ih h
theorem pow_pos (h : 0 < a) (n : Nat) : 0 < a ^ n :=
  lt_of_le_of_ne (pow_nonneg (le_of_lt h) n) (pow_ne_zero n (ne_of_gt h)).symm
theorem pow_le_pow_left₀ (ha : 0 ≤ a) (h : a ≤ b) (n : Nat) : a ^ n ≤ b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero]
  | succ n ih => rw [pow_succ, pow_succ]; exact mul_le_mul ih h ha (pow_nonneg (le_trans ha h) n)
theorem pow_le_pow_left (ha : 0 ≤ a) (h : a ≤ b) (n : Nat) : a ^ n ≤ b ^ n := pow_le_pow_left₀ ha h n
theorem pow_lt_pow_left₀ (h : a < b) (ha : 0 ≤ a) {n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n =>
    rw [pow_succ, pow_succ]
    have hb := lt_of_le_of_lt ha h
    exact lt_of_le_of_lt (mul_le_mul_of_nonneg_right (pow_le_pow_left₀ ha (le_of_lt h) n) ha)
      (mul_lt_mul_of_pos_left h (pow_pos hb n))
theorem pow_lt_pow_left (h : a < b) (ha : 0 ≤ a) {n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n := pow_lt_pow_left₀ h ha hn
theorem one_le_pow₀ (h : 1 ≤ a) {n : Nat} : 1 ≤ a ^ n := by
  have := pow_le_pow_left₀ zero_le_one h n; rw [one_pow] at this; exact this
theorem one_lt_pow₀ (h : 1 < a) {n : Nat} (hn : n ≠ 0) : 1 < a ^ n := by
  have := pow_lt_pow_left₀ h zero_le_one hn; rw [one_pow] at this; exact this
theorem pow_le_one₀ {n : Nat} (h₀ : 0 ≤ a) (h₁ : a ≤ 1) : a ^ n ≤ 1 := by
  have := pow_le_pow_left₀ h₀ h₁ n; rw [one_pow] at this; exact this
theorem pow_le_pow_right₀ (h : 1 ≤ a) {m n : Nat} (hmn : m ≤ n) : a ^ m ≤ a ^ n := by
  rw [← pow_mul_pow_sub a hmn]
  exact le_mul_of_one_le_right (pow_nonneg (le_trans zero_le_one h) m) (one_le_pow₀ h)
theorem pow_le_pow_right (h : 1 ≤ a) {m n : Nat} (hmn : m ≤ n) : a ^ m ≤ a ^ n := pow_le_pow_right₀ h hmn
theorem pow_lt_pow_right₀ (h : 1 < a) {m n : Nat} (hmn : m < n) : a ^ m < a ^ n := by
  have hm : 0 < a ^ m := pow_pos (lt_trans zero_lt_one h) m
  have := mul_lt_mul_of_pos_left (one_lt_pow₀ h (n := n - m) (by omega)) hm
  rw [mul_one, pow_mul_pow_sub a (Nat.le_of_lt hmn)] at this; exact this
theorem pow_lt_pow_right (h : 1 < a) {m n : Nat} (hmn : m < n) : a ^ m < a ^ n := pow_lt_pow_right₀ h hmn
theorem pow_le_pow_iff_left₀ (ha : 0 ≤ a) (hb : 0 ≤ b) {n : Nat} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b :=
  ⟨fun h => le_of_not_gt fun k => not_le_of_gt (pow_lt_pow_left₀ k hb hn) h, fun h => pow_le_pow_left₀ ha h n⟩
theorem pow_lt_pow_iff_left₀ (ha : 0 ≤ a) (hb : 0 ≤ b) {n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b :=
  ⟨fun h => lt_of_not_ge fun k => not_le_of_gt h (pow_le_pow_left₀ hb k n), fun h => pow_lt_pow_left₀ h ha hn⟩
theorem pow_le_pow_iff_right₀ (h : 1 < a) {m n : Nat} : a ^ m ≤ a ^ n ↔ m ≤ n :=
  ⟨fun k => Nat.le_of_not_lt fun l => not_le_of_gt (pow_lt_pow_right₀ h l) k, pow_le_pow_right₀ (le_of_lt h)⟩
theorem pow_lt_pow_iff_right₀ (h : 1 < a) {m n : Nat} : a ^ m < a ^ n ↔ m < n :=
  ⟨fun k => Nat.lt_of_not_le fun l => not_le_of_gt k (pow_le_pow_right₀ (le_of_lt h) l), pow_lt_pow_right₀ h⟩
theorem pow_left_injective_of_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) {n : Nat} (hn : n ≠ 0) (h : a ^ n = b ^ n) : a = b :=
  le_antisymm ((pow_le_pow_iff_left₀ ha hb hn).1 (le_of_eq h)) ((pow_le_pow_iff_left₀ hb ha hn).1 (ge_of_eq h))
theorem pow_right_injective_of_one_lt (h : 1 < a) {m n : Nat} (e : a ^ m = a ^ n) : m = n :=
  Nat.le_antisymm ((pow_le_pow_iff_right₀ h).1 (le_of_eq e)) ((pow_le_pow_iff_right₀ h).1 (ge_of_eq e))
theorem lt_of_pow_lt_pow_left₀ (n : Nat) (hb : 0 ≤ b) (h : a ^ n < b ^ n) : a < b :=
  lt_of_not_ge fun k => not_le_of_gt h (pow_le_pow_left₀ hb k n)
theorem le_of_pow_le_pow_left₀ {n : Nat} (hn : n ≠ 0) (hb : 0 ≤ b) (h : a ^ n ≤ b ^ n) : a ≤ b :=
  le_of_not_gt fun k => not_le_of_gt (pow_lt_pow_left₀ k hb hn) h
end
