prelude
import Olympiad.Tactic.Basic
set_option linter.all false
set_option autoImplicit false
/-! # Tactics of everyday logic under Mathlib's names

`by_contra`, `contrapose`, `use`, `induction'`, `cases'`, `tauto`: macros over Lean's own tactics. -/

/-- `by_contra h` assumes the negation of the goal as `h`; for a goal `¬ p` it assumes `p`. -/
syntax "by_contra" (ppSpace colGt ident)? : tactic
macro_rules
  | `(tactic| by_contra) => `(tactic| by_contra this)
  | `(tactic| by_contra $h:ident) => `(tactic| first
    | (show ¬ _; intro $h:ident)
    | refine Classical.byContradiction fun $h:ident => ?_)

/-- `by_contra! h` is `by_contra h` with the negation pushed inwards. -/
syntax "by_contra!" (ppSpace colGt ident)? : tactic
macro_rules
  | `(tactic| by_contra!) => `(tactic| by_contra! this)
  | `(tactic| by_contra! $h:ident) => `(tactic|
      (refine Classical.byContradiction fun $h:ident => ?_; try push_neg at $h:ident))

/-- `contrapose` turns a goal `p → q` into `¬q → ¬p`; `contrapose h` exchanges the goal and the hypothesis `h`. -/
syntax "contrapose" (ppSpace colGt ident)? : tactic
macro_rules
  | `(tactic| contrapose) => `(tactic| refine Function.mtr ?_)
  | `(tactic| contrapose $h:ident) => `(tactic| (revert $h:ident; refine Function.mtr ?_; intro $h:ident))

/-- `contrapose!` is `contrapose` with the negations pushed inwards. -/
syntax "contrapose!" (ppSpace colGt ident)? : tactic
macro_rules
  | `(tactic| contrapose!) => `(tactic| (refine Function.mtr ?_; try push_neg))
  | `(tactic| contrapose! $h:ident) => `(tactic|
      (revert $h:ident; refine Function.mtr ?_; intro $h:ident; (try push_neg at $h:ident); try push_neg))

/-- `use a, b` gives witnesses for `∃` and then tries to end what is left by `rfl`, an assumption or `trivial`. -/
syntax "use " term,+ : tactic
macro_rules
  | `(tactic| use $t) => `(tactic|
      (refine ⟨$t, ?_⟩; try with_reducible first | rfl | assumption | exact trivial))
  | `(tactic| use $t, $ts,*) => `(tactic| (refine ⟨$t, ?_⟩; use $ts,*))

/-- `induction' n with n ih` is induction over the natural numbers with names for the step. -/
macro "induction' " t:term " with " n:ident ppSpace ih:ident : tactic =>
  `(tactic| induction $t:term with
    | zero => ?_
    | succ $n:ident $ih:ident => ?_)

/-- `cases' h with a b` takes a disjunction, a conjunction, an existential or a natural number apart. -/
syntax "cases' " term " with " (colGt ident) (ppSpace colGt ident)? : tactic
macro_rules
  | `(tactic| cases' $h:term with $a:ident $b:ident) => `(tactic| first
    | (cases $h:term with
        | inl $a:ident => ?_
        | inr $b:ident => ?_)
    | (obtain ⟨$a:ident, $b:ident⟩ := $h:term))
  | `(tactic| cases' $h:term with $a:ident) => `(tactic| first
    | (cases $h:term with
        | zero => ?_
        | succ $a:ident => ?_)
    | (obtain ⟨$a:ident⟩ := $h:term))

/-- Decides a goal by the truth values of the propositions that it is built of. -/
syntax (name := tautoCases) "tauto_cases" : tactic

/-- `tauto` ends goals that hold by propositional logic from the hypotheses, with linear arithmetic on the
atoms. It does not instantiate quantifiers. -/
macro "tauto" : tactic => `(tactic| first
  | assumption
  | trivial
  | (intros; simp_all; done)
  | (intros; omega)
  | (by_contra tautoNeg; simp_all; done)
  | (intros; tauto_cases; done)
  | fail "tauto failed: the goal does not follow by propositional logic")
