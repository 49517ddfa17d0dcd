prelude
import Olympiad.Tactic.Basic
set_option linter.all false
set_option autoImplicit false
/-! `decide_fast`: turn a bounded statement over Nat into a closed Bool term over `Nat.add`, `Nat.beq`, … and let the kernel run it. -/
namespace Fast
theorem bool_ext {a b : Bool} (h : a = true ↔ b = true) : a = b := by
  cases a <;> cases b <;> first | rfl | exact absurd (h.1 rfl) (fun e => by cases e) | exact absurd (h.2 rfl) (fun e => by cases e)
theorem allLt (n : Nat) (P : Nat → Prop) [∀ k, Decidable (P k)] {_ : Decidable (∀ k, k < n → P k)} : decide (∀ k, k < n → P k) = Nat.allBelow (fun k => decide (P k)) n :=
  bool_ext (decide_iff.trans ((Nat.allBelow_iff _ n).trans ⟨fun h k hk => decide_iff.1 (h k hk), fun h k hk => decide_iff.2 (h k hk)⟩).symm)
theorem allLe (n : Nat) (P : Nat → Prop) [∀ k, Decidable (P k)] {_ : Decidable (∀ k, k ≤ n → P k)} : decide (∀ k, k ≤ n → P k) = Nat.allBelow (fun k => decide (P k)) (Nat.add n 1) :=
  bool_ext (decide_iff.trans ((Nat.allBelow_iff _ (n+1)).trans ⟨fun h k hk => decide_iff.1 (h k (Nat.succ_le_succ hk)), fun h k hk => decide_iff.2 (h k (Nat.le_of_succ_le_succ hk))⟩).symm)
theorem beq_iff (a b : Nat) : Nat.beq a b = true ↔ a = b := ⟨Nat.eq_of_beq_eq_true, fun h => h ▸ Nat.beq_refl a⟩
theorem eq (a b : Nat) {_ : Decidable (a = b)} : decide (a = b) = Nat.beq a b := bool_ext (decide_iff.trans (beq_iff a b).symm)
theorem le (a b : Nat) {_ : Decidable (a ≤ b)} : decide (a ≤ b) = Nat.ble a b := bool_ext (decide_iff.trans (Nat.ble_eq a b).symm)
theorem lt (a b : Nat) {_ : Decidable (a < b)} : decide (a < b) = Nat.ble (Nat.add a 1) b := bool_ext (decide_iff.trans (Nat.ble_eq (a+1) b).symm)
theorem not (p : Prop) [Decidable p] {_ : Decidable (¬ p)} : decide (¬ p) = Bool.not (decide p) := by
  by_cases h : p
  · rw [show decide p = true from decide_eq_true h]; exact bool_ext ⟨fun k => absurd h (decide_iff.1 k), fun k => by cases k⟩
  · have : decide p = false := by cases e : decide p; rfl; exact absurd (decide_iff.1 e) h
    rw [this]; exact decide_eq_true h
theorem and (p q : Prop) [Decidable p] [Decidable q] {_ : Decidable (p ∧ q)} : decide (p ∧ q) = Bool.and (decide p) (decide q) :=
  bool_ext (by rw [Bool.and_eq_true', decide_iff, decide_iff, decide_iff])
theorem or_iff (a b : Bool) : Bool.or a b = true ↔ a = true ∨ b = true := by cases a <;> cases b <;> simp [Bool.or, cond]
theorem or (p q : Prop) [Decidable p] [Decidable q] {_ : Decidable (p ∨ q)} : decide (p ∨ q) = Bool.or (decide p) (decide q) :=
  bool_ext (by rw [or_iff, decide_iff, decide_iff, decide_iff])
theorem imp (p q : Prop) [Decidable p] [Decidable q] {_ : Decidable (p → q)} : decide (p → q) = Bool.or (Bool.not (decide p)) (decide q) := by
  rw [← Fast.not]
  exact bool_ext (by rw [or_iff, decide_iff, decide_iff, decide_iff]; exact ⟨fun h => (Classical.em p).elim (fun a => .inr (h a)) .inl, fun h a => h.elim (absurd a) id⟩)
theorem ne (a b : Nat) {_ : Decidable (a ≠ b)} : decide (a ≠ b) = Bool.not (Nat.beq a b) := by rw [← Fast.eq]; exact Fast.not _
theorem hadd (a b : Nat) : a + b = Nat.add a b := rfl
theorem hmul (a b : Nat) : a * b = Nat.mul a b := rfl
theorem hsub (a b : Nat) : a - b = Nat.sub a b := rfl
theorem hdiv (a b : Nat) : a / b = Nat.div a b := rfl
theorem hmod (a b : Nat) : a % b = Nat.mod a b := rfl
theorem hpow (a b : Nat) : a ^ b = Nat.pow a b := rfl
end Fast
macro "decide_fast" : tactic => `(tactic| (
  refine of_decide_eq_true ?_
  simp only [Fast.allLt, Fast.allLe, Fast.ne, Fast.eq, Fast.le, Fast.lt, Fast.not, Fast.and, Fast.or, Fast.imp, Fast.hadd, Fast.hmul, Fast.hsub, Fast.hdiv, Fast.hmod, Fast.hpow, ge_iff_le', gt_iff_lt']
  decide +kernel))
