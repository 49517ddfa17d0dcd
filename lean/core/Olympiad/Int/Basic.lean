prelude
import Olympiad.Nat.Basic
set_option linter.all false
universe u v w
instance instNatCastInt : NatCast Int := ⟨Int.ofNat⟩
instance instIntCastInt : IntCast Int := ⟨id⟩
instance instOfNat {n : Nat} : OfNat Int n := ⟨Int.ofNat n⟩
namespace Int
set_option bootstrap.genMatcherCode false
/-- The index of the constructor of an integer: 0 for `ofNat`, 1 for `negSucc`. -/
noncomputable def ctorIdx (a : Int) : Nat := Int.rec (fun _ => 0) (fun _ => 1) a
/-- The integer `-(n + 1)`, as a function that compiled code can call. -/
@[extern "lean_int_neg_succ_of_nat"] protected def mkNegSucc (n : Nat) : Int := .negSucc n
/-- `-n`. Here and below `casesOn` instead of `match`, which takes the kernel more steps. -/
def negOfNat (n : Nat) : Int := n.casesOn (ofNat 0) (fun m => negSucc m)
/-- Negation of integers, written `-n`. -/
@[extern "lean_int_neg"] protected def neg (n : @& Int) : Int :=
  n.casesOn (fun n => negOfNat n) (fun n => ofNat (Nat.succ n))
instance instNegInt : Neg Int := ⟨Int.neg⟩
/-- The integer difference `m - n` of two natural numbers. -/
def subNatNat (m n : Nat) : Int := Nat.casesOn (Nat.sub n m) (ofNat (Nat.sub m n)) (fun k => negSucc k)
/-- Addition of integers, by cases on the signs; written `+`. -/
@[extern "lean_int_add"] protected def add (m n : @& Int) : Int :=
  m.casesOn
    (fun m => n.casesOn (fun n => ofNat (Nat.add m n)) (fun n => subNatNat m (Nat.succ n)))
    (fun m => n.casesOn (fun n => subNatNat n (Nat.succ m)) (fun n => negSucc (Nat.succ (Nat.add m n))))
instance instAdd : Add Int := ⟨Int.add⟩
/-- Multiplication of integers, by cases on the signs; written `*`. -/
@[extern "lean_int_mul"] protected def mul (m n : @& Int) : Int :=
  m.casesOn
    (fun m => n.casesOn (fun n => ofNat (Nat.mul m n)) (fun n => negOfNat (Nat.mul m (Nat.succ n))))
    (fun m => n.casesOn (fun n => negOfNat (Nat.mul (Nat.succ m) n)) (fun n => ofNat (Nat.mul (Nat.succ m) (Nat.succ n))))
instance instMul : Mul Int := ⟨Int.mul⟩
/-- Subtraction of integers: adding the negative; written `-`. -/
@[extern "lean_int_sub"] protected def sub (m n : @& Int) : Int := Int.add m (Int.neg n)
instance instSub : Sub Int := ⟨Int.sub⟩
/-- The integer is a natural number, that is, not negative. -/
inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)
/-- The order `a ≤ b` on the integers: `b - a` is not negative. -/
protected def le (a b : Int) : Prop := NonNeg (b - a)
instance instLEInt : LE Int := ⟨Int.le⟩
/-- The strict order `a < b` on the integers: `a + 1 ≤ b`. -/
protected def lt (a b : Int) : Prop := (a + 1) ≤ b
instance instLTInt : LT Int := ⟨Int.lt⟩
/-- The absolute value of an integer as a natural number. -/
@[extern "lean_nat_abs"] def natAbs (m : @& Int) : Nat := match m with
  | ofNat m => m
  | negSucc m => Nat.succ m
/-- The quotient that rounds so that the remainder is not negative; written `/`. -/
@[extern "lean_int_ediv"] protected def ediv (m n : @& Int) : Int := match m, n with
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc _, ofNat 0 => 0
  | negSucc m, ofNat (.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ (m / Nat.succ n))
/-- The remainder in `[0, |n|)`; written `%`. -/
@[extern "lean_int_emod"] protected def emod (m n : @& Int) : Int := match m, n with
  | ofNat m, n => ofNat (m % natAbs n)
  | negSucc m, n => subNatNat (natAbs n) (Nat.succ (m % natAbs n))
instance instDiv : Div Int := ⟨Int.ediv⟩
instance instMod : Mod Int := ⟨Int.emod⟩
instance instDvd : Dvd Int := ⟨fun a b => ∃ c, b = a * c⟩
/-- The power of an integer with a natural exponent, by repeated multiplication; written `^`. -/
protected def pow (m : Int) : Nat → Int
  | 0 => 1
  | .succ n => Int.pow m n * m
instance instNatPow : NatPow Int := ⟨Int.pow⟩
/-- Equality of integers is decidable. -/
@[extern "lean_int_dec_eq"] protected def decEq (a b : @& Int) : Decidable (a = b) := match a, b with
  | ofNat a, ofNat b => match decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun e => by injection e; contradiction
  | negSucc a, negSucc b => match decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun e => by injection e; contradiction
  | ofNat a, negSucc b => isFalse fun h => by cases h
  | negSucc a, ofNat b => isFalse fun h => by cases h
instance instDecidableEq : DecidableEq Int := Int.decEq
/-- It is decidable whether an integer is nonnegative. -/
noncomputable def decNonneg (m : Int) : Decidable (NonNeg m) := match m with
  | ofNat m => isTrue (.mk m)
  | negSucc _ => isFalse fun h => by cases h
@[extern "lean_int_dec_le"] instance decLe (a b : @& Int) : Decidable (a ≤ b) := decNonneg _
@[extern "lean_int_dec_lt"] instance decLt (a b : @& Int) : Decidable (a < b) := decNonneg _
/-- The integer as a natural number, with negative integers going to zero. -/
def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0
instance instMin : Min Int := ⟨fun a b => if a ≤ b then a else b⟩
instance instMax : Max Int := ⟨fun a b => if a ≤ b then b else a⟩
/-- The balanced remainder: the representative of `x` modulo `m` nearest to zero. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  if r < (m + 1) / 2 then r else r - m
end Int



@[coe_decl] instance decPropToBool (p : Prop) [Decidable p] : CoeDep Prop p Bool := ⟨decide p⟩
instance Bool.decEq' : DecidableEq Bool := fun a b => match a, b with
  | false, false => isTrue rfl
  | false, true => isFalse (fun h => by cases h)
  | true, false => isFalse (fun h => by cases h)
  | true, true => isTrue rfl
