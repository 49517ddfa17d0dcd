prelude
import Olympiad.Simp.Nat
import Olympiad.Tactic.Linarith
set_option linter.all false
set_option autoImplicit false
universe u
/-! # `push_neg`: negations moved inwards -/
-- over types alone, so that an implication is not taken for a quantifier
/-- The negation of a universal statement equals the existence of a counterexample. -/
theorem not_forall_eq {α : Type u} (p : α → Prop) : (¬ ∀ x, p x) = ∃ x, ¬ p x :=
  propext ⟨fun h => Classical.byContradiction fun k => h fun x => Classical.byContradiction fun n => k ⟨x, n⟩, fun ⟨x, n⟩ h => n (h x)⟩
/-- The negation of an existential statement equals the negation for all elements. -/
theorem not_exists_eq {α : Sort u} (p : α → Prop) : (¬ ∃ x, p x) = ∀ x, ¬ p x := propext ⟨fun h x k => h ⟨x, k⟩, fun h ⟨x, k⟩ => h x k⟩
/-- The negation of a conjunction equals the implication from the left side to the negated right side. -/
theorem not_and_eq (p q : Prop) : (¬ (p ∧ q)) = (p → ¬ q) := propext ⟨fun h a b => h ⟨a, b⟩, fun h ⟨a, b⟩ => h a b⟩
/-- The negation of a disjunction equals the conjunction of the negations. -/
theorem not_or_eq (p q : Prop) : (¬ (p ∨ q)) = (¬ p ∧ ¬ q) := propext ⟨fun h => ⟨fun a => h (.inl a), fun b => h (.inr b)⟩, fun ⟨a, b⟩ h => h.elim a b⟩
/-- The negation of an implication equals its premise together with its negated conclusion. -/
theorem not_imp_eq (p q : Prop) : (¬ (p → q)) = (p ∧ ¬ q) :=
  propext ⟨fun h => ⟨Classical.byContradiction fun n => h fun a => absurd a n, fun b => h fun _ => b⟩, fun ⟨a, b⟩ h => b (h a)⟩
/-- The negation of an equivalence: exactly one of the two sides holds. -/
theorem not_iff_eq (p q : Prop) : (¬ (p ↔ q)) = (p ∧ ¬ q ∨ ¬ p ∧ q) :=
  propext ⟨fun h => (Classical.em p).elim (fun a => .inl ⟨a, fun b => h ⟨fun _ => b, fun _ => a⟩⟩)
      (fun a => (Classical.em q).elim (fun b => .inr ⟨a, b⟩) fun b => (h ⟨fun x => absurd x a, fun x => absurd x b⟩).elim),
    fun h k => h.elim (fun ⟨a, b⟩ => b (k.1 a)) fun ⟨a, b⟩ => a (k.2 b)⟩
/-- For natural numbers the negation of `a ≤ b` is `b < a`. -/
theorem Nat.not_le_eq' (a b : Nat) : (¬ a ≤ b) = (b < a) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- For natural numbers the negation of `a < b` is `b ≤ a`. -/
theorem Nat.not_lt_eq' (a b : Nat) : (¬ a < b) = (b ≤ a) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- For integers the negation of `a ≤ b` is `b < a`. -/
theorem Int.not_le_eq' (a b : Int) : (¬ a ≤ b) = (b < a) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- For integers the negation of `a < b` is `b ≤ a`. -/
theorem Int.not_lt_eq' (a b : Int) : (¬ a < b) = (b ≤ a) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- For natural numbers the negation of `a ≥ b` is `a < b`. -/
theorem not_ge_eq_lt_nat (a b : Nat) : (¬ a ≥ b) = (a < b) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- For natural numbers the negation of `a > b` is `a ≤ b`. -/
theorem not_gt_eq_le_nat (a b : Nat) : (¬ a > b) = (a ≤ b) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- For integers the negation of `a ≥ b` is `a < b`. -/
theorem not_ge_eq_lt_int (a b : Int) : (¬ a ≥ b) = (a < b) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- For integers the negation of `a > b` is `a ≤ b`. -/
theorem not_gt_eq_le_int (a b : Int) : (¬ a > b) = (a ≤ b) := propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- `push_neg` moves negations in the goal (or `at h`, `at *`) inwards over `∀ ∃ ∧ ∨ → ↔ ¬`, and over `≤ <` on ℕ and ℤ; `p ∧ q` becomes `p → ¬q`.
It fails when there is nothing to move, and leaves `¬ a = b` as it is (the same as `a ≠ b`). -/
macro "push_neg" loc:(Lean.Parser.Tactic.location)? : tactic => `(tactic|
  simp only [not_forall_eq, not_exists_eq, not_and_eq, not_or_eq, not_not', not_imp_eq, not_iff_eq, Nat.not_le_eq', Nat.not_lt_eq', Int.not_le_eq', Int.not_lt_eq',
    not_ge_eq_lt_nat, not_gt_eq_le_nat, not_ge_eq_lt_int, not_gt_eq_le_int, ne_eq] $[$loc]?)
