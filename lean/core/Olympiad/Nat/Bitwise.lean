prelude
import Olympiad.Omega.Fin
set_option linter.all false
set_option autoImplicit false

/-! # Natural numbers: binary logarithm, shifts and bitwise operations

The kernel evaluates `Nat.land`, `lor`, `xor`, `shiftLeft`, `shiftRight` and `log2` on literals by name. The
definitions here recurse on a fuel that always suffices; the theorems that fix each function follow it, so
that agreement with the kernel can be read off (and is tested on random inputs). -/
namespace Nat
/-- `f` applied to the bits of two numbers, for at most `fuel` bits. -/
def bitwise.go (f : Bool → Bool → Bool) : Nat → Nat → Nat → Nat
  | 0, _, _ => 0
  | fuel + 1, n, m =>
    bif Nat.beq n 0 then (bif f false true then m else 0)
    else bif Nat.beq m 0 then (bif f true false then n else 0)
    else bif f (Nat.beq (n % 2) 1) (Nat.beq (m % 2) 1) then 2 * bitwise.go f fuel (n / 2) (m / 2) + 1
    else 2 * bitwise.go f fuel (n / 2) (m / 2)
/-- `f` applied to corresponding bits of two numbers, up to the highest bit set in either. -/
def bitwise (f : Bool → Bool → Bool) (n m : Nat) : Nat := bitwise.go f (n + 1) n m
/-- Bitwise "and"; written `&&&`. -/
@[extern "lean_nat_land"] def land (n m : @& Nat) : Nat := bitwise and n m
/-- Bitwise "or"; written `|||`. -/
@[extern "lean_nat_lor"] def lor (n m : @& Nat) : Nat := bitwise or n m
/-- Bitwise "exclusive or"; written `^^^`. -/
@[extern "lean_nat_lxor"] def xor (n m : @& Nat) : Nat := bitwise bne n m
/-- `n * 2 ^ m`; written `<<<`. -/
@[extern "lean_nat_shiftl"] def shiftLeft : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftLeft (2 * n) m
/-- `n / 2 ^ m`; written `>>>`. -/
@[extern "lean_nat_shiftr"] def shiftRight : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftRight n m / 2
/-- Halve at most `fuel` times, counting; a recursor, since the kernel evaluates this itself. -/
noncomputable def log2.go (fuel : Nat) : Nat → Nat :=
  Nat.rec (motive := fun _ => Nat → Nat) (fun _ => 0)
    (fun _ f n => Bool.rec 0 (succ (f (Nat.div n 2))) (Nat.ble 2 n)) fuel
/-- The binary logarithm, rounded down; 0 for 0. -/
@[extern "lean_nat_log2"] def log2 (n : @& Nat) : Nat := log2.go n n

instance : AndOp Nat := ⟨Nat.land⟩
instance : OrOp Nat := ⟨Nat.lor⟩
instance : XorOp Nat := ⟨Nat.xor⟩
instance : ShiftLeft Nat := ⟨Nat.shiftLeft⟩
instance : ShiftRight Nat := ⟨Nat.shiftRight⟩
/-- The function `land` is the bitwise conjunction `&&&`. -/
@[simp] theorem land_eq {m n : Nat} : m.land n = m &&& n := rfl
/-- The function `lor` is the bitwise disjunction `|||`. -/
@[simp] theorem lor_eq {m n : Nat} : m.lor n = m ||| n := rfl
/-- The function `xor` is the bitwise exclusive disjunction `^^^`. -/
@[simp] theorem xor_eq {m n : Nat} : m.xor n = m ^^^ n := rfl
/-- The function `shiftLeft` is the operator `<<<`. -/
@[simp] theorem shiftLeft_eq' {m n : Nat} : m.shiftLeft n = m <<< n := rfl
/-- The function `shiftRight` is the operator `>>>`. -/
@[simp] theorem shiftRight_eq' {m n : Nat} : m.shiftRight n = m >>> n := rfl

/-! ## Shifts -/
@[simp] theorem shiftLeft_zero (n : Nat) : n <<< 0 = n := rfl
/-- Shifting by one place more is shifting the doubled number. -/
theorem shiftLeft_succ_inside (m n : Nat) : m <<< (n + 1) = (2 * m) <<< n := rfl
/-- A left shift multiplies by a power of two. -/
theorem shiftLeft_eq (a b : Nat) : a <<< b = a * 2 ^ b := by
  induction b generalizing a with
  | zero => exact (Nat.mul_one a).symm
  | succ b ih => rw [shiftLeft_succ_inside, ih, Nat.pow_succ, Nat.mul_comm 2, Nat.mul_assoc, Nat.mul_comm 2]
/-- Shifting left by one more place doubles the result. -/
theorem shiftLeft_succ (m n : Nat) : m <<< (n + 1) = 2 * (m <<< n) := by
  rw [shiftLeft_eq, shiftLeft_eq, Nat.pow_succ, ← Nat.mul_assoc, Nat.mul_comm]
/-- Zero shifted left stays zero. -/
@[simp] theorem zero_shiftLeft (n : Nat) : 0 <<< n = 0 := by rw [shiftLeft_eq, Nat.zero_mul]
/-- One shifted left by `n` places is the `n`-th power of two. -/
theorem one_shiftLeft (n : Nat) : 1 <<< n = 2 ^ n := by rw [shiftLeft_eq, Nat.one_mul]
/-- Shifting right by no places changes nothing. -/
@[simp] theorem shiftRight_zero (n : Nat) : n >>> 0 = n := rfl
/-- Shifting right by one more place halves the result, rounded down. -/
theorem shiftRight_succ (m n : Nat) : m >>> (n + 1) = (m >>> n) / 2 := rfl
/-- A right shift divides by a power of two. -/
theorem shiftRight_eq_div_pow (m n : Nat) : m >>> n = m / 2 ^ n := by
  induction n with
  | zero => exact (div_mod_unique (q := m) (r := 0) (Nat.one_mul m) (Nat.zero_lt_succ 0)).1.symm
  | succ n ih =>
    have hp : 0 < 2 ^ n := Nat.pow_pos (Nat.zero_lt_succ 1)
    rw [shiftRight_succ, ih, Nat.pow_succ]
    have h1 := div_add_mod m (2 ^ n)
    have h2 := mod_lt m hp
    clear ih
    generalize m / 2 ^ n = q at *
    generalize m % 2 ^ n = r at *
    generalize 2 ^ n = p at *
    have h3 := div_add_mod q 2
    have h4 := mod_lt q (Nat.zero_lt_succ 1)
    refine ((div_mod_unique (q := q / 2) (r := p * (q % 2) + r) ?_ ?_).1).symm
    · rw [← Nat.add_assoc, Nat.mul_assoc, ← Nat.mul_add, h3, h1]
    · rcases (by omega : q % 2 = 0 ∨ q % 2 = 1) with h | h <;> rw [h] <;> omega
end Nat
namespace Lean.Omega.Int
/-- As integers, shifting left by `y` places is multiplying by `2 ^ y`. -/
theorem ofNat_shiftLeft_eq {x y : Nat} : ((x <<< y : Nat) : Int) = (x : Int) * (2 ^ y : Nat) :=
  congrArg _root_.Int.ofNat (Nat.shiftLeft_eq x y)
/-- As integers, shifting right by `y` places is dividing by `2 ^ y`. -/
theorem ofNat_shiftRight_eq_div_pow {x y : Nat} : ((x >>> y : Nat) : Int) = (x : Int) / (2 ^ y : Nat) :=
  congrArg _root_.Int.ofNat (Nat.shiftRight_eq_div_pow x y)
end Lean.Omega.Int
namespace Nat
/-- Zero shifted right stays zero. -/
@[simp] theorem zero_shiftRight (n : Nat) : 0 >>> n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [shiftRight_succ, ih]
/-- Shifting right never increases a natural number. -/
theorem shiftRight_le (m n : Nat) : m >>> n ≤ m := by
  induction n with
  | zero => exact Nat.le_refl m
  | succ n ih => rw [shiftRight_succ]; generalize m >>> n = t at *; omega

/-! ## Binary logarithm -/
theorem log2.go_succ (fuel n : Nat) : log2.go (fuel + 1) n = bif Nat.ble 2 n then log2.go fuel (n / 2) + 1 else 0 := rfl
/-- The binary logarithm does not depend on the fuel once the fuel is at least the number. -/
theorem log2.go_fuel (f g n : Nat) (hf : n ≤ f) (hg : n ≤ g) : log2.go f n = log2.go g n := by
  induction f generalizing g n with
  | zero =>
    cases Nat.eq_zero_of_le_zero hf
    cases g <;> rfl
  | succ f ih => cases g with
    | zero => cases Nat.eq_zero_of_le_zero hg; rfl
    | succ g =>
      rw [log2.go_succ, log2.go_succ]
      cases h : Nat.ble 2 n with
      | false => rfl
      | true =>
        have := (ble_eq 2 n).1 h
        exact congrArg succ (ih g (n / 2) (by omega) (by omega))
/-- The equation that defines the binary logarithm. -/
theorem log2_def (n : Nat) : n.log2 = if 2 ≤ n then (n / 2).log2 + 1 else 0 := by
  unfold log2
  cases n with
  | zero => rfl
  | succ n =>
    cases h : Nat.ble 2 (n + 1) with
    | false =>
      rw [if_neg (Nat.not_le_of_lt (ble_false h))]
      rw [log2.go_succ, h]; rfl
    | true =>
      have h2 := (ble_eq 2 (n + 1)).1 h
      rw [if_pos h2]
      rw [log2.go_succ, h]
      exact congrArg succ (log2.go_fuel _ _ _ (by omega) (by omega))
/-- The binary logarithm of zero is zero. -/
@[simp] theorem log2_zero : log2 0 = 0 := rfl
/-- The binary logarithm of one is zero. -/
@[simp] theorem log2_one : log2 1 = 0 := rfl
/-- Two to the power of the binary logarithm of a nonzero number is at most the number. -/
theorem log2_self_le {n : Nat} (h : n ≠ 0) : 2 ^ n.log2 ≤ n := by
  suffices ∀ k n : Nat, n ≤ k → n ≠ 0 → 2 ^ n.log2 ≤ n from this n n (Nat.le_refl n) h
  intro k
  induction k with
  | zero => intro n hk h; omega
  | succ k ih =>
    intro n hk h
    rw [log2_def]
    rcases Nat.lt_or_ge n 2 with h2 | h2
    · rw [if_neg (Nat.not_le_of_lt h2)]; exact show 1 ≤ n by omega
    · rw [if_pos h2, Nat.pow_succ]
      have := ih (n / 2) (by omega) (by omega)
      omega
/-- A number is less than two to the power of its binary logarithm plus one. -/
theorem lt_log2_self (n : Nat) : n < 2 ^ (n.log2 + 1) := by
  suffices ∀ k n : Nat, n ≤ k → n < 2 ^ (n.log2 + 1) from this n n (Nat.le_refl n)
  intro k
  induction k with
  | zero => intro n hk; cases Nat.eq_zero_of_le_zero hk; exact Nat.zero_lt_succ 1
  | succ k ih =>
    intro n hk
    rw [log2_def]
    rcases Nat.lt_or_ge n 2 with h2 | h2
    · rw [if_neg (Nat.not_le_of_lt h2)]; exact h2
    · rw [if_pos h2]
      have h := ih (n / 2) (by omega)
      rw [Nat.pow_succ] at h ⊢
      rw [Nat.pow_succ]
      omega

/-! ## Bitwise operations -/
theorem bitwise.go_fuel (f : Bool → Bool → Bool) (a b n m : Nat) (ha : n < a) (hb : n < b) :
    bitwise.go f a n m = bitwise.go f b n m := by
  induction a generalizing b n m with
  | zero => exact absurd ha (not_lt_zero n)
  | succ a ih => cases b with
    | zero => exact absurd hb (not_lt_zero n)
    | succ b =>
      simp only [bitwise.go]
      cases h : Nat.beq n 0 with
      | true => rfl
      | false =>
        have hn : n ≠ 0 := Nat.ne_of_beq_eq_false h
        rw [ih b (n / 2) (m / 2) (by omega) (by omega)]
/-- A bitwise operation with 0 on the left gives the other number when `f false true` holds, else 0. -/
@[simp] theorem bitwise_zero_left (f : Bool → Bool → Bool) (m : Nat) :
    bitwise f 0 m = bif f false true then m else 0 := rfl
/-- A bitwise operation with 0 on the right gives the other number when `f true false` holds, else 0. -/
@[simp] theorem bitwise_zero_right (f : Bool → Bool → Bool) (n : Nat) :
    bitwise f n 0 = bif f true false then n else 0 := by
  cases n with
  | zero => cases h : f false true <;> cases h' : f true false <;> simp [h, h', cond]
  | succ n => rfl
/-- The recursion that defines bitwise operations: the last bits are combined, then the halves. -/
theorem bitwise_of_ne_zero (f : Bool → Bool → Bool) {n m : Nat} (hn : n ≠ 0) (hm : m ≠ 0) :
    bitwise f n m = 2 * bitwise f (n / 2) (m / 2) +
      bif f (Nat.beq (n % 2) 1) (Nat.beq (m % 2) 1) then 1 else 0 := by
  have e : ∀ k, k ≠ 0 → Nat.beq k 0 = false := by
    intro k hk; cases h : Nat.beq k 0 with
    | false => rfl
    | true => exact absurd (Nat.eq_of_beq_eq_true h) hk
  unfold bitwise
  simp only [bitwise.go, e n hn, e m hm]
  rw [bitwise.go_fuel f n (n / 2 + 1) (n / 2) (m / 2) (by omega) (by omega)]
  cases f (Nat.beq (n % 2) 1) (Nat.beq (m % 2) 1) <;> rfl
/-- When `f` keeps a pair of zeros, the recursion needs no exception for zero. -/
theorem bitwise_div_two (f : Bool → Bool → Bool) (n m : Nat) : bitwise f n m / 2 = bitwise f (n / 2) (m / 2) := by
  rcases Classical.em (n = 0) with rfl | hn
  · rw [bitwise_zero_left, show 0 / 2 = 0 from rfl, bitwise_zero_left]; cases f false true <;> rfl
  · rcases Classical.em (m = 0) with rfl | hm
    · rw [bitwise_zero_right, show 0 / 2 = 0 from rfl, bitwise_zero_right]; cases f true false <;> rfl
    · rw [bitwise_of_ne_zero f hn hm]
      cases f (Nat.beq (n % 2) 1) (Nat.beq (m % 2) 1)
      · exact show (2 * _ + 0) / 2 = _ by omega
      · exact show (2 * _ + 1) / 2 = _ by omega
/-- When f false false = false, the operation acts on the lowest bits to give the lowest bit. -/
theorem bitwise_mod_two (f : Bool → Bool → Bool) (hf : f false false = false) (n m : Nat) :
    bitwise f n m % 2 = bif f (Nat.beq (n % 2) 1) (Nat.beq (m % 2) 1) then 1 else 0 := by
  have two : ∀ k, k % 2 = bif Nat.beq (k % 2) 1 then 1 else 0 := by
    intro k
    rcases (by omega : k % 2 = 0 ∨ k % 2 = 1) with h | h <;> rw [h] <;> rfl
  rcases Classical.em (n = 0) with rfl | hn
  · rw [bitwise_zero_left, show Nat.beq (0 % 2) 1 = false from rfl]
    cases h : f false true <;> cases e : Nat.beq (m % 2) 1 <;> simp only [h, hf, cond]
    · rw [two m, e]; rfl
    · rw [two m, e]; rfl
  · rcases Classical.em (m = 0) with rfl | hm
    · rw [bitwise_zero_right, show Nat.beq (0 % 2) 1 = false from rfl]
      cases h : f true false <;> cases e : Nat.beq (n % 2) 1 <;> simp only [h, hf, cond]
      · rw [two n, e]; rfl
      · rw [two n, e]; rfl
    · rw [bitwise_of_ne_zero f hn hm]
      cases f (Nat.beq (n % 2) 1) (Nat.beq (m % 2) 1)
      · exact show (2 * _ + 0) % 2 = 0 by omega
      · exact show (2 * _ + 1) % 2 = 1 by omega
/-- Halving commutes with bitwise conjunction. -/
theorem land_div_two (n m : Nat) : (n &&& m) / 2 = (n / 2) &&& (m / 2) := bitwise_div_two and n m
/-- Halving commutes with bitwise disjunction. -/
theorem lor_div_two (n m : Nat) : (n ||| m) / 2 = (n / 2) ||| (m / 2) := bitwise_div_two or n m
/-- Halving commutes with bitwise exclusive disjunction. -/
theorem xor_div_two (n m : Nat) : (n ^^^ m) / 2 = (n / 2) ^^^ (m / 2) := bitwise_div_two bne n m
/-- The lowest bit of a bitwise conjunction is the minimum of the lowest bits. -/
theorem land_mod_two (n m : Nat) : (n &&& m) % 2 = min (n % 2) (m % 2) := by
  refine (bitwise_mod_two and rfl n m).trans ?_
  rcases (by omega : n % 2 = 0 ∨ n % 2 = 1) with h | h <;> rcases (by omega : m % 2 = 0 ∨ m % 2 = 1) with k | k <;>
    rw [h, k] <;> rfl
/-- The lowest bit of a bitwise disjunction is the maximum of the lowest bits. -/
theorem lor_mod_two (n m : Nat) : (n ||| m) % 2 = max (n % 2) (m % 2) := by
  refine (bitwise_mod_two or rfl n m).trans ?_
  rcases (by omega : n % 2 = 0 ∨ n % 2 = 1) with h | h <;> rcases (by omega : m % 2 = 0 ∨ m % 2 = 1) with k | k <;>
    rw [h, k] <;> rfl
/-- The bitwise exclusive disjunction has the same parity as the sum. -/
theorem xor_mod_two (n m : Nat) : (n ^^^ m) % 2 = (n + m) % 2 := by
  refine (bitwise_mod_two bne rfl n m).trans ?_
  rcases (by omega : n % 2 = 0 ∨ n % 2 = 1) with h | h <;> rcases (by omega : m % 2 = 0 ∨ m % 2 = 1) with k | k <;>
    rw [h, k]
  · exact show 0 = _ by omega
  · exact show 1 = _ by omega
  · exact show 1 = _ by omega
  · exact show 0 = _ by omega
/-- Bitwise conjunction with zero on the left is zero. -/
@[simp] theorem zero_land (n : Nat) : 0 &&& n = 0 := rfl
/-- Bitwise conjunction with zero on the right is zero. -/
@[simp] theorem land_zero (n : Nat) : n &&& 0 = 0 := bitwise_zero_right and n
/-- Zero is neutral for bitwise disjunction on the left. -/
@[simp] theorem zero_lor (n : Nat) : 0 ||| n = n := rfl
/-- Zero is neutral for bitwise disjunction on the right. -/
@[simp] theorem lor_zero (n : Nat) : n ||| 0 = n := bitwise_zero_right or n
/-- Zero is neutral for bitwise exclusive disjunction on the left. -/
@[simp] theorem zero_xor (n : Nat) : 0 ^^^ n = n := rfl
/-- Zero is neutral for bitwise exclusive disjunction on the right. -/
@[simp] theorem xor_zero (n : Nat) : n ^^^ 0 = n := bitwise_zero_right bne n

/-! ## Single bits -/
/-- The bit of weight `2 ^ n`. -/
def testBit (m n : Nat) : Bool := 1 &&& (m >>> n) != 0
end Nat

/-! How the operators are printed: native unexpanders. -/
@[app_unexpander HAnd.hAnd, extern "l___aux__Init__Notation______unexpand__HAnd__hAnd__1"]
opaque «_aux_Init_Notation___unexpand_HAnd_hAnd_1» : Lean.PrettyPrinter.Unexpander
@[app_unexpander HOr.hOr, extern "l___aux__Init__Notation______unexpand__HOr__hOr__1"]
opaque «_aux_Init_Notation___unexpand_HOr_hOr_1» : Lean.PrettyPrinter.Unexpander
@[app_unexpander HXor.hXor, extern "l___aux__Init__Notation______unexpand__HXor__hXor__1"]
opaque «_aux_Init_Notation___unexpand_HXor_hXor_1» : Lean.PrettyPrinter.Unexpander
@[app_unexpander HShiftLeft.hShiftLeft, extern "l___aux__Init__Notation______unexpand__HShiftLeft__hShiftLeft__1"]
opaque «_aux_Init_Notation___unexpand_HShiftLeft_hShiftLeft_1» : Lean.PrettyPrinter.Unexpander
@[app_unexpander HShiftRight.hShiftRight, extern "l___aux__Init__Notation______unexpand__HShiftRight__hShiftRight__1"]
opaque «_aux_Init_Notation___unexpand_HShiftRight_hShiftRight_1» : Lean.PrettyPrinter.Unexpander
