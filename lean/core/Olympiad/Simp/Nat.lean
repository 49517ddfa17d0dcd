prelude
import Olympiad.Decide.Bounded
import Olympiad.Nat.Lemmas
set_option linter.all false
set_option autoImplicit false
/-! Lemmas the native Nat simprocs refer to by name. -/
namespace Nat.Simproc
theorem sub_add_eq_comm (a b c : Nat) : a - (b + c) = a - c - b := by omega
theorem add_eq_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : (a + b = c + d) = (a = c + (d - b)) := propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem add_eq_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : (a + b = c + d) = (a + (b - d) = c) := propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem add_sub_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : a + b - (c + d) = a - (c + (d - b)) := by omega
theorem add_sub_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : a + b - (c + d) = a + (b - d) - c := by omega
theorem add_sub_le (a : Nat) {b c : Nat} (h : b ≤ c) : a + b - c = a - (c - b) := by omega
theorem add_le_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : (a + b ≤ c + d) = (a ≤ c + (d - b)) := propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem add_le_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : (a + b ≤ c + d) = (a + (b - d) ≤ c) := propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem add_le_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b ≤ c) = (a ≤ c - b) := propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem add_le_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b ≤ c) = False := propext ⟨fun _ => by omega, False.elim⟩
theorem le_add_le (a : Nat) {b c : Nat} (h : a ≤ c) : (a ≤ b + c) = True := propext ⟨fun _ => trivial, fun _ => by omega⟩
theorem le_add_ge (a : Nat) {b c : Nat} (h : a ≥ c) : (a ≤ b + c) = (a - c ≤ b) := propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem eq_add_gt (a : Nat) {b c : Nat} (h : c > a) : (a = b + c) = False := propext ⟨fun _ => by omega, False.elim⟩
theorem eq_add_le {a : Nat} (b : Nat) {c : Nat} (h : c ≤ a) : (a = b + c) = (b = a - c) := propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem add_eq_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b = c) = False := propext ⟨fun _ => by omega, False.elim⟩
theorem add_eq_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b = c) = (a = c - b) := propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem beqEqOfEqEq {a b c d : Nat} (p : (a = b) = (c = d)) : (a == b) = (c == d) := by
  show decide (a = b) = decide (c = d)
  simp only [p]
theorem beqFalseOfEqFalse {a b : Nat} (p : (a = b) = False) : (a == b) = false := by
  show decide (a = b) = false
  simp only [p]; rfl
theorem bneEqOfEqEq {a b c d : Nat} (p : (a = b) = (c = d)) : (a != b) = (c != d) := by
  show Bool.not (a == b) = Bool.not (c == d); rw [beqEqOfEqEq p]
theorem bneTrueOfEqFalse {a b : Nat} (p : (a = b) = False) : (a != b) = true := by
  show Bool.not (a == b) = true; rw [beqFalseOfEqFalse p]; rfl
end Nat.Simproc
namespace Nat
theorem dvd_eq_true_of_mod_eq_zero {m n : Nat} (h : n % m == 0) : (m ∣ n) = True := by
  have h' : n % m = 0 := of_decide_eq_true h
  exact eq_true ⟨n / m, by
    have := congrArg (fun t : Int => t) (Int.emod_def (n : Int) (m : Int))
    have e : ((n % m : Nat) : Int) = (n : Int) - (m : Int) * (n / m : Nat) := this
    rw [h'] at e
    have e2 : ((m * (n / m) : Nat) : Int) = (m : Int) * ((n / m : Nat) : Int) := rfl
    omega⟩
theorem dvd_eq_false_of_mod_ne_zero {m n : Nat} (h : n % m != 0) : (m ∣ n) = False := by
  refine eq_false fun k => ?_
  have := Nat.mod_eq_zero_of_dvd k
  rw [this] at h; cases h
@[simp] theorem le_zero_eq (n : Nat) : (n ≤ 0) = (n = 0) := propext ⟨fun _ => by omega, fun _ => by omega⟩
@[simp] theorem zero_le_eq (n : Nat) : (0 ≤ n) = True := eq_true (Nat.zero_le n)
@[simp] theorem lt_irrefl' (n : Nat) : (n < n) = False := eq_false (by omega)
@[simp] theorem le_refl' (n : Nat) : (n ≤ n) = True := eq_true (Nat.le_refl n)
@[simp] theorem sub_self' (n : Nat) : n - n = 0 := by omega
@[simp] theorem sub_zero' (n : Nat) : n - 0 = n := rfl
@[simp] theorem add_left_cancel_eq (a b c : Nat) : (a + b = a + c) = (b = c) := propext ⟨fun _ => by omega, fun _ => by omega⟩
@[simp] theorem add_right_cancel_eq (a b c : Nat) : (b + a = c + a) = (b = c) := propext ⟨fun _ => by omega, fun _ => by omega⟩
@[simp] theorem add_le_add_iff_left' (a b c : Nat) : (a + b ≤ a + c) = (b ≤ c) := propext ⟨fun _ => by omega, fun _ => by omega⟩
attribute [simp] Nat.add_sub_cancel Nat.add_sub_cancel_left
end Nat
@[simp] theorem not_not' (p : Prop) : (¬¬p) = p := propext Classical.not_not
@[simp] theorem ge_iff_le' {α : Type} [LE α] (a b : α) : (a ≥ b) = (b ≤ a) := rfl
@[simp] theorem gt_iff_lt' {α : Type} [LT α] (a b : α) : (a > b) = (b < a) := rfl
@[simp] theorem Nat.add_lt_add_right_eq (a b c : Nat) : (b + a < c + a) = (b < c) := propext ⟨fun _ => by omega, fun _ => by omega⟩
@[simp] theorem Nat.add_lt_add_left_eq (a b c : Nat) : (a + b < a + c) = (b < c) := propext ⟨fun _ => by omega, fun _ => by omega⟩
@[simp] theorem Nat.lt_add_one_iff' (a b : Nat) : (a < b + 1) = (a ≤ b) := propext ⟨fun _ => by omega, fun _ => by omega⟩
@[simp] theorem Nat.succ_pos' (a : Nat) : (0 < a + 1) = True := eq_true (by omega)
@[irreducible] def eagerReduce.{v} {α : Sort v} (a : α) : α := a
theorem Int.dvd_eq_true_of_mod_eq_zero {m n : Int} (h : (n % m == 0) = true) : (m ∣ n) = True := by
  have h' : n % m = 0 := of_decide_eq_true h
  exact eq_true ⟨n / m, by have e := Int.emod_def n m; rw [h'] at e; omega⟩
theorem Int.dvd_eq_false_of_mod_ne_zero {m n : Int} (h : (n % m != 0) = true) : (m ∣ n) = False := by
  refine eq_false fun k => ?_
  have := Int.emod_eq_zero_of_dvd k
  rw [this] at h; cases h
theorem Nat.dvd_iff_mod_eq_zero {m n : Nat} : n % m = 0 ↔ m ∣ n :=
  ⟨fun h => of_eq_true (Nat.dvd_eq_true_of_mod_eq_zero (decide_eq_true h)), Nat.mod_eq_zero_of_dvd⟩
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
