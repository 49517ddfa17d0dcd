prelude
import Olympiad.Decide.Bounded
import Olympiad.Nat.Lemmas
set_option linter.all false
set_option autoImplicit false
universe u
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
end Nat
theorem not_not' (p : Prop) : (¬¬p) = p := propext Classical.not_not
theorem ge_iff_le' {α : Type} [LE α] (a b : α) : (a ≥ b) = (b ≤ a) := rfl
theorem gt_iff_lt' {α : Type} [LT α] (a b : α) : (a > b) = (b < a) := rfl
@[simp] theorem ge_iff_le {α : Type u} [LE α] {a b : α} : a ≥ b ↔ b ≤ a := .rfl
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
