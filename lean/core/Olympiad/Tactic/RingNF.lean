prelude
import Olympiad.Simp.Nat
def Option.map.{u, v} {α : Type u} {β : Type v} (f : α → β) : Option α → Option β
  | some x => some (f x)
  | none => none
set_option linter.all false
set_option autoImplicit false
/-! `ring`-like normaliser as a macro over simp sets: distribute, pull numerals out as `smulc`, sort atoms, then omega on monomials as atoms. -/
@[simp] theorem Int.pow_zero (a : Int) : a ^ 0 = 1 := rfl
theorem Int.neg_add' (a b : Int) : -(a + b) = -a + -b := by omega
theorem Nat.mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, Nat.pow_succ, Nat.pow_succ, ih]; ac_rfl
namespace RingNF
/-- numeral times monomial; a marker that `Int.mul_comm` does not touch -/
def nc (k : Nat) (a : Nat) : Nat := k * a
def ic (k : Int) (a : Int) : Int := k * a
theorem nc_l (k a : Nat) : (no_index (OfNat.ofNat k) : Nat) * a = nc (OfNat.ofNat k) a := rfl
theorem nc_r (k a : Nat) : a * (no_index (OfNat.ofNat k) : Nat) = nc (OfNat.ofNat k) a := Nat.mul_comm _ _
theorem nc_add (k a b : Nat) : nc k (a + b) = nc k a + nc k b := Nat.mul_add k a b
theorem nc_mul (k a b : Nat) : nc k a * b = nc k (a * b) := Nat.mul_assoc k a b
theorem mul_nc (k a b : Nat) : a * nc k b = nc k (a * b) := Nat.mul_left_comm a k b
theorem nc_nc (k l a : Nat) : nc k (nc l a) = nc (k * l) a := (Nat.mul_assoc k l a).symm
theorem nc_lit (k l : Nat) : nc k (no_index (OfNat.ofNat l)) = k * (OfNat.ofNat l) := rfl
theorem ic_l (k : Nat) (a : Int) : (no_index (OfNat.ofNat k) : Int) * a = ic (OfNat.ofNat k) a := rfl
theorem ic_r (k : Nat) (a : Int) : a * (no_index (OfNat.ofNat k) : Int) = ic (OfNat.ofNat k) a := Int.mul_comm _ _
theorem ic_add (k a b : Int) : ic k (a + b) = ic k a + ic k b := Int.mul_add k a b
theorem ic_sub (k a b : Int) : ic k (a - b) = ic k a - ic k b := Int.mul_sub k a b
theorem ic_neg (k a : Int) : ic k (-a) = -(ic k a) := Int.mul_neg k a
theorem neg_ic (k a : Int) : ic (-k) a = -(ic k a) := Int.neg_mul k a
theorem ic_mul (k a b : Int) : ic k a * b = ic k (a * b) := Int.mul_assoc k a b
theorem mul_ic (k a b : Int) : a * ic k b = ic k (a * b) := Int.mul_left_comm a k b
theorem ic_ic (k l a : Int) : ic k (ic l a) = ic (k * l) a := (Int.mul_assoc k l a).symm
theorem ic_lit (k : Int) (l : Nat) : ic k (no_index (OfNat.ofNat l)) = k * (OfNat.ofNat l) := rfl
end RingNF
theorem Int.mul_nonneg' {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  obtain ⟨k, hk⟩ := Int.exists_add_of_le ha
  obtain ⟨l, hl⟩ := Int.exists_add_of_le hb
  have e1 : a = (k : Int) := by omega
  have e2 : b = (l : Int) := by omega
  rw [e1, e2, ← Int.natCast_mul]; exact Int.natCast_nonneg _
theorem mul_self_nonneg (a : Int) : 0 ≤ a * a := by
  rcases (by omega : 0 ≤ a ∨ 0 ≤ -a) with h | h
  · exact Int.mul_nonneg h h
  · have := Int.mul_nonneg h h; rw [Int.neg_mul, Int.mul_neg] at this; omega
theorem sq_nonneg (a : Int) : 0 ≤ a ^ 2 := by
  have : a ^ 2 = 1 * a * a := rfl
  rw [this, Int.one_mul]; exact mul_self_nonneg a
theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := Int.mul_nonneg' ha hb
/-- product of two inequalities `a ≤ b`, `c ≤ d` (for nlinarith) -/
theorem Int.mul_le_prod {a b c d : Int} (h : a ≤ b) (k : c ≤ d) : 0 ≤ (b - a) * (d - c) := Int.mul_nonneg' (by omega) (by omega)
macro "ring_nf" loc:(Lean.Parser.Tactic.location)? : tactic => `(tactic| (
  (try simp only [Nat.mul_add, Nat.add_mul, Nat.pow_succ, Nat.pow_zero, Nat.mul_one, Nat.one_mul, Nat.mul_zero, Nat.zero_mul, Nat.succ_eq_add_one, Nat.mul_pow,
    Int.mul_add, Int.add_mul, Int.mul_sub, Int.sub_mul, Int.neg_mul, Int.mul_neg, Int.pow_succ, Int.pow_zero, Int.mul_one, Int.one_mul, Int.mul_zero, Int.zero_mul,
    RingNF.nc_l, RingNF.nc_r, RingNF.nc_add, RingNF.nc_mul, RingNF.mul_nc, RingNF.nc_nc, 
    RingNF.ic_l, RingNF.ic_r, RingNF.ic_add, RingNF.ic_sub, RingNF.ic_neg, RingNF.ic_mul, RingNF.mul_ic, RingNF.ic_ic,  RingNF.neg_ic,
    Nat.reduceAdd, Nat.reduceMul, Int.reduceMul, Int.reduceAdd, Int.reduceNeg] $[$loc]?);
  (try simp only [Nat.mul_assoc, Nat.mul_comm, Nat.mul_left_comm, Int.mul_assoc, Int.mul_comm, Int.mul_left_comm] $[$loc]?);
  (try simp only [RingNF.nc, RingNF.ic] $[$loc]?)))
macro "ring" : tactic => `(tactic| first | rfl | omega | ac_rfl | (ring_nf; done) | (ring_nf; omega))
syntax "nlinarith" (" [" term,* "]")? : tactic
macro_rules
  | `(tactic| nlinarith) => `(tactic| first | omega | (ring_nf at *; omega))
  | `(tactic| nlinarith []) => `(tactic| first | omega | (ring_nf at *; omega))
  | `(tactic| nlinarith [$t]) => `(tactic| (have nlin_hint := $t; nlinarith))
  | `(tactic| nlinarith [$t, $ts,*]) => `(tactic| (have nlin_hint := $t; nlinarith [$ts,*]))
