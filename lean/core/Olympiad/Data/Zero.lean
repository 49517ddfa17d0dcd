prelude
import Olympiad.Simp.Logic
set_option linter.all false
set_option autoImplicit false
universe u
/-! # Zero and one as numerals, and what is not zero -/
instance (priority := 300) Zero.toOfNat0 {α : Type u} [Zero α] : OfNat α (nat_lit 0) where ofNat := Zero.zero
instance (priority := 300) One.toOfNat1 {α : Type u} [One α] : OfNat α (nat_lit 1) where ofNat := One.one
instance instZeroNat : Zero Nat := ⟨0⟩
instance instOneNat : One Nat := ⟨1⟩
instance instZeroInt : Zero Int := ⟨0⟩
instance instOneInt : One Int := ⟨1⟩
/-- `n` is not zero (found by instance resolution). -/
class NeZero {R : Type u} [Zero R] (n : R) : Prop where
  out : n ≠ 0
/-- An element with a `NeZero` instance is not zero. -/
theorem NeZero.ne {R : Type u} [Zero R] (n : R) [h : NeZero n] : n ≠ 0 := h.out
instance Nat.instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨Nat.succ_ne_zero n⟩
/-- A natural number with a `NeZero` instance is positive. -/
theorem NeZero.pos (n : Nat) [h : NeZero n] : 0 < n := Nat.pos_of_ne_zero h.out
/-- `NeZero n` says the same as `n ≠ 0`. -/
theorem neZero_iff {R : Type u} [Zero R] {n : R} : NeZero n ↔ n ≠ 0 := ⟨fun h => h.out, fun h => ⟨h⟩⟩
