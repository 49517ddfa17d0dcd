prelude
import Olympiad.Decide.Bounded
import Olympiad.Nat.Lemmas
set_option linter.all false
set_option autoImplicit false
universe u
/-! Lemmas the native Nat simprocs refer to by name. -/
namespace Nat.Simproc
/-- Subtracting a sum is subtracting its second summand, then its first. -/
theorem sub_add_eq_comm (a b c : Nat) : a - (b + c) = a - c - b := by omega
/-- Cancels the smaller constant `b ≤ d` in `a + b = c + d`, leaving `d - b` on the right. -/
theorem add_eq_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : (a + b = c + d) = (a = c + (d - b)) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- Cancels the smaller constant `d ≤ b` in `a + b = c + d`, leaving `b - d` on the left. -/
theorem add_eq_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : (a + b = c + d) = (a + (b - d) = c) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- Cancels the smaller constant `b ≤ d` in `a + b - (c + d)`, leaving `d - b` in the subtrahend. -/
theorem add_sub_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : a + b - (c + d) = a - (c + (d - b)) := by omega
/-- Cancels the smaller constant `d ≤ b` in `a + b - (c + d)`, leaving `b - d` in the minuend. -/
theorem add_sub_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : a + b - (c + d) = a + (b - d) - c := by omega
/-- Adding `b` and subtracting `c ≥ b` is subtracting `c - b`. -/
theorem add_sub_le (a : Nat) {b c : Nat} (h : b ≤ c) : a + b - c = a - (c - b) := by omega
/-- Cancels the smaller constant `b ≤ d` in `a + b ≤ c + d`, leaving `d - b` on the right. -/
theorem add_le_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : (a + b ≤ c + d) = (a ≤ c + (d - b)) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- Cancels the smaller constant `d ≤ b` in `a + b ≤ c + d`, leaving `b - d` on the left. -/
theorem add_le_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : (a + b ≤ c + d) = (a + (b - d) ≤ c) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- A summand `b ≤ c` of the left side of `a + b ≤ c` may be moved to the right. -/
theorem add_le_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b ≤ c) = (a ≤ c - b) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- A sum with a summand above `c` is not at most `c`. -/
theorem add_le_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b ≤ c) = False := propext ⟨fun _ => by omega, False.elim⟩
/-- A number is at most every sum with a summand that is at least the number. -/
theorem le_add_le (a : Nat) {b c : Nat} (h : a ≤ c) : (a ≤ b + c) = True := propext ⟨fun _ => trivial, fun _ => by omega⟩
/-- A summand `c ≤ a` of the right side of `a ≤ b + c` may be moved to the left. -/
theorem le_add_ge (a : Nat) {b c : Nat} (h : a ≥ c) : (a ≤ b + c) = (a - c ≤ b) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- A number is not equal to a sum with a larger summand. -/
theorem eq_add_gt (a : Nat) {b c : Nat} (h : c > a) : (a = b + c) = False := propext ⟨fun _ => by omega, False.elim⟩
/-- A summand `c ≤ a` of the right side of `a = b + c` may be moved to the left. -/
theorem eq_add_le {a : Nat} (b : Nat) {c : Nat} (h : c ≤ a) : (a = b + c) = (b = a - c) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- A sum with a summand above `c` is not equal to `c`. -/
theorem add_eq_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b = c) = False := propext ⟨fun _ => by omega, False.elim⟩
/-- A summand `b ≤ c` of the left side of `a + b = c` may be moved to the right. -/
theorem add_eq_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b = c) = (a = c - b) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- Equal equations between natural numbers have equal Boolean tests. -/
theorem beqEqOfEqEq {a b c d : Nat} (p : (a = b) = (c = d)) : (a == b) = (c == d) := by
  show decide (a = b) = decide (c = d)
  simp only [p]
/-- The Boolean test of a false equation between natural numbers is `false`. -/
theorem beqFalseOfEqFalse {a b : Nat} (p : (a = b) = False) : (a == b) = false := by
  show decide (a = b) = false
  simp only [p]; rfl
/-- Equal equations between natural numbers have equal Boolean tests for being different. -/
theorem bneEqOfEqEq {a b c d : Nat} (p : (a = b) = (c = d)) : (a != b) = (c != d) := by
  show Bool.not (a == b) = Bool.not (c == d); rw [beqEqOfEqEq p]
/-- The Boolean test for being different is `true` when the equation is false. -/
theorem bneTrueOfEqFalse {a b : Nat} (p : (a = b) = False) : (a != b) = true := by
  show Bool.not (a == b) = true; rw [beqFalseOfEqFalse p]; rfl
end Nat.Simproc
namespace Nat
/-- Divisibility of natural numbers is true when the remainder tests equal to zero. -/
theorem dvd_eq_true_of_mod_eq_zero {m n : Nat} (h : n % m == 0) : (m ∣ n) = True := by
  have h' : n % m = 0 := of_decide_eq_true h
  exact eq_true ⟨n / m, by
    have := congrArg (fun t : Int => t) (Int.emod_def (n : Int) (m : Int))
    have e : ((n % m : Nat) : Int) = (n : Int) - (m : Int) * (n / m : Nat) := this
    rw [h'] at e
    have e2 : ((m * (n / m) : Nat) : Int) = (m : Int) * ((n / m : Nat) : Int) := rfl
    omega⟩
/-- Divisibility of natural numbers is false when the remainder tests different from zero. -/
theorem dvd_eq_false_of_mod_ne_zero {m n : Nat} (h : n % m != 0) : (m ∣ n) = False := by
  refine eq_false fun k => ?_
  have := Nat.mod_eq_zero_of_dvd k
  rw [this] at h; cases h
/-- A natural number is at most zero exactly when it is zero. -/
@[simp] theorem le_zero_eq (n : Nat) : (n ≤ 0) = (n = 0) := propext ⟨fun _ => by omega, fun _ => by omega⟩
end Nat
/-- A double negation equals the proposition. -/
theorem not_not' (p : Prop) : (¬¬p) = p := propext Classical.not_not
/-- `a ≥ b` equals `b ≤ a` as a proposition. -/
theorem ge_iff_le' {α : Type} [LE α] (a b : α) : (a ≥ b) = (b ≤ a) := rfl
/-- `a > b` equals `b < a` as a proposition. -/
theorem gt_iff_lt' {α : Type} [LT α] (a b : α) : (a > b) = (b < a) := rfl
/-- `a ≥ b` is another way to write `b ≤ a`. -/
@[simp] theorem ge_iff_le {α : Type u} [LE α] {a b : α} : a ≥ b ↔ b ≤ a := .rfl
/-- `a > b` is another way to write `b < a`. -/
@[simp] theorem gt_iff_lt {α : Type u} [LT α] {a b : α} : a > b ↔ b < a := .rfl

/-! ## The default simp set of the order and of truncated arithmetic

`Nat.lt_add_one_iff` and `Nat.add_one_le_iff` stay out: a pattern `n + 1` matches numerals too, so `x < 10` would become
`x ≤ 9`. -/
attribute [simp] Nat.le_refl Nat.lt_irrefl Nat.not_le Nat.not_lt Nat.zero_le Nat.not_lt_zero Nat.lt_one_iff Nat.zero_lt_succ
  Nat.succ_pos Nat.add_one_ne_zero Nat.succ_ne_self Nat.add_one_ne_self Nat.le_add_right Nat.le_add_left Nat.lt_add_one Nat.one_ne_zero
  Nat.zero_ne_one Nat.not_add_one_le_self
  Nat.add_left_cancel_iff Nat.add_right_cancel_iff Nat.add_le_add_iff_left Nat.add_le_add_iff_right Nat.add_lt_add_iff_left
  Nat.add_lt_add_iff_right Nat.add_eq_zero_iff Nat.mul_eq_zero Nat.mul_eq_one_iff Nat.pow_zero
  Nat.sub_self Nat.sub_zero Nat.zero_sub Nat.add_sub_cancel Nat.add_sub_cancel_left Nat.sub_add_cancel Nat.add_sub_add_right
  Nat.add_sub_add_left Nat.sub_eq_zero_iff_le Nat.sub_eq_zero_of_le Nat.sub_pos_iff_lt Nat.sub_le Nat.sub_le_iff_le_add
  Nat.min_self Nat.max_self Nat.zero_min Nat.min_zero Nat.zero_max Nat.max_zero Nat.min_eq_left Nat.min_eq_right
  Nat.max_eq_left Nat.max_eq_right Nat.le_max_left Nat.le_max_right Nat.min_le_left Nat.min_le_right Nat.le_min Nat.max_le
/-- The identity, a marker that asks the kernel to evaluate its argument eagerly. -/
@[irreducible] def eagerReduce.{v} {α : Sort v} (a : α) : α := a
/-- Divisibility of integers is true when the remainder tests equal to zero. -/
theorem Int.dvd_eq_true_of_mod_eq_zero {m n : Int} (h : (n % m == 0) = true) : (m ∣ n) = True := by
  have h' : n % m = 0 := of_decide_eq_true h
  exact eq_true ⟨n / m, by have e := Int.emod_def n m; rw [h'] at e; omega⟩
/-- Divisibility of integers is false when the remainder tests different from zero. -/
theorem Int.dvd_eq_false_of_mod_ne_zero {m n : Int} (h : (n % m != 0) = true) : (m ∣ n) = False := by
  refine eq_false fun k => ?_
  have := Int.emod_eq_zero_of_dvd k
  rw [this] at h; cases h
/-- For natural numbers the remainder is zero exactly when the divisor divides. -/
theorem Nat.dvd_iff_mod_eq_zero {m n : Nat} : n % m = 0 ↔ m ∣ n :=
  ⟨fun h => of_eq_true (Nat.dvd_eq_true_of_mod_eq_zero (decide_eq_true h)), Nat.mod_eq_zero_of_dvd⟩
/-- For integers the remainder is zero exactly when the divisor divides. -/
theorem Int.dvd_iff_emod_eq_zero {m n : Int} : n % m = 0 ↔ m ∣ n :=
  ⟨fun h => of_eq_true (Int.dvd_eq_true_of_mod_eq_zero (decide_eq_true h)), Int.emod_eq_zero_of_dvd⟩
instance Nat.transLeLe : Trans (α := Nat) (β := Nat) (γ := Nat) LE.le LE.le LE.le := ⟨Nat.le_trans⟩
instance Nat.transLeLt : Trans (α := Nat) (β := Nat) (γ := Nat) LE.le LT.lt LT.lt := ⟨fun h k => by omega⟩
instance Nat.transLtLe : Trans (α := Nat) (β := Nat) (γ := Nat) LT.lt LE.le LT.lt := ⟨fun h k => by omega⟩
instance Nat.transLtLt : Trans (α := Nat) (β := Nat) (γ := Nat) LT.lt LT.lt LT.lt := ⟨fun h k => by omega⟩
instance Int.transLeLe : Trans (α := Int) (β := Int) (γ := Int) LE.le LE.le LE.le := ⟨fun h k => by omega⟩
instance Int.transLeLt : Trans (α := Int) (β := Int) (γ := Int) LE.le LT.lt LT.lt := ⟨fun h k => by omega⟩
instance Int.transLtLe : Trans (α := Int) (β := Int) (γ := Int) LT.lt LE.le LT.lt := ⟨fun h k => by omega⟩
instance Int.transLtLt : Trans (α := Int) (β := Int) (γ := Int) LT.lt LT.lt LT.lt := ⟨fun h k => by omega⟩
