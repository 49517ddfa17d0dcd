/-! Streams of pseudo-random inputs, one operation applied to each, all results folded into one number.
A theorem `checksum f steps seed = …` lets the kernel compute what Python computed. -/
set_option autoImplicit false
namespace Arithmetic
/-- Evaluate `x` before it is passed on, or terms would grow with every step. -/
noncomputable def force (x : Nat) (f : Nat → Nat) : Nat := Nat.rec (f 0) (fun n _ => f (Nat.succ n)) x
/-- The next state: a linear congruential generator modulo `2 ^ 64`. -/
def next (s : Nat) : Nat := Nat.mod (Nat.add (Nat.mul s 6364136223846793005) 1442695040888963407) 18446744073709551616
/-- A number of at most `13 * k` bits, `k < 16` given by the highest bits of the state; often 0. -/
def draw (s : Nat) : Nat :=
  Nat.mod (Nat.mul (Nat.mul s s) (Nat.mul s s)) (Nat.pow 2 (Nat.mul 13 (Nat.div s 1152921504606846976)))
def fold (h x : Nat) : Nat := Nat.mod (Nat.add (Nat.mul h 1000003) x) 2305843009213693951
noncomputable def checksum (f : Nat → Nat → Nat) (steps seed : Nat) : Nat :=
  Nat.rec (motive := fun _ => Nat → Nat → Nat) (fun _ h => h)
    (fun _ continue_ s h =>
      force (next s) fun s => force (draw s) fun a => force (next s) fun s => force (draw s) fun b =>
      force (fold h (f a b)) fun h => continue_ s h)
    steps seed 0
/-- A truth value as a number. -/
noncomputable def bit (b : Bool) : Nat := Bool.rec 0 1 b
/-- An integer from a natural number: the last bit is the sign. -/
noncomputable def integer (n : Nat) : Int := Bool.rec (Int.ofNat (Nat.div n 2)) (Int.neg (Int.ofNat (Nat.div n 2))) (Nat.beq (Nat.mod n 2) 1)
/-- A natural number from an integer, injectively. -/
noncomputable def code (i : Int) : Nat := Int.rec (fun n => Nat.mul 2 n) (fun n => Nat.add (Nat.mul 2 n) 1) i
noncomputable def holds (p : Prop) [h : Decidable p] : Nat := Decidable.rec (fun _ => 0) (fun _ => 1) h
end Arithmetic
open Arithmetic
