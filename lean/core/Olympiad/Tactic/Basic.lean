prelude
import Olympiad.Simp.Nat
import Olympiad.Tactic.Nlinarith
import Olympiad.Tactic.IntervalCases
set_option linter.all false
set_option autoImplicit false
universe u v
/-! `interval_cases`, `norm_num`, and other everyday tactics as macros. -/
theorem not_forall_eq {α : Sort u} (p : α → Prop) : (¬ ∀ x, p x) = ∃ x, ¬ p x := propext ⟨fun h => Classical.byContradiction fun k => h fun x => Classical.byContradiction fun n => k ⟨x, n⟩, fun ⟨x, n⟩ h => n (h x)⟩
theorem not_exists_eq {α : Sort u} (p : α → Prop) : (¬ ∃ x, p x) = ∀ x, ¬ p x := propext ⟨fun h x k => h ⟨x, k⟩, fun h ⟨x, k⟩ => h x k⟩
theorem not_and_eq (p q : Prop) : (¬ (p ∧ q)) = (p → ¬ q) := propext ⟨fun h a b => h ⟨a, b⟩, fun h ⟨a, b⟩ => h a b⟩
theorem not_or_eq (p q : Prop) : (¬ (p ∨ q)) = (¬ p ∧ ¬ q) := propext ⟨fun h => ⟨fun a => h (.inl a), fun b => h (.inr b)⟩, fun ⟨a, b⟩ h => h.elim a b⟩
theorem not_imp_eq (p q : Prop) : (¬ (p → q)) = (p ∧ ¬ q) := propext ⟨fun h => ⟨Classical.byContradiction fun n => h fun a => absurd a n, fun b => h fun _ => b⟩, fun ⟨a, b⟩ h => b (h a)⟩
theorem Nat.not_le_eq' (a b : Nat) : (¬ a ≤ b) = (b < a) := propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem Nat.not_lt_eq' (a b : Nat) : (¬ a < b) = (b ≤ a) := propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem Int.not_le_eq' (a b : Int) : (¬ a ≤ b) = (b < a) := propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem Int.not_lt_eq' (a b : Int) : (¬ a < b) = (b ≤ a) := propext ⟨fun _ => by omega, fun _ => by omega⟩
syntax "positivity" : tactic
macro_rules | `(tactic| positivity) => `(tactic| first | omega | exact mul_self_nonneg _ | exact sq_nonneg _ | (apply Int.mul_nonneg <;> positivity))
macro "field_simp" : tactic => `(tactic| fail "no fields in this core")
macro "push_neg" loc:(Lean.Parser.Tactic.location)? : tactic => `(tactic| simp only [not_forall_eq, not_exists_eq, not_and_eq, not_or_eq, not_not', not_imp_eq, Nat.not_le_eq', Nat.not_lt_eq', Int.not_le_eq', Int.not_lt_eq', ne_eq] $[$loc]?)
