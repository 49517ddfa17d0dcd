prelude
import Olympiad.Tactic.Logic
import Olympiad.Simp.Default
import Olympiad.Decide.Guards
set_option linter.all false
set_option autoImplicit false
/-! # Tactics that only move things about, under Mathlib's names

Goals (`swap`, `pick_goal`, `on_goal`, `exacts`), rewriting in place (`conv_lhs`, `conv_rhs`, `simp_rw`), `trans`, `split_ifs`, `set`, and the
passage between ℕ and ℤ (`lift`, `zify`). -/
open Lean Elab.Tactic

/-- Exchanges the first two goals. -/
syntax (name := swapGoals) "swap" : tactic
/-- The tactic `swap`: exchanges the first two goals. -/
@[tactic swapGoals] def evalSwapGoals : Tactic := fun _ => do
  match ← getUnsolvedGoals with
  | .cons a (.cons b rest) => setGoals (.cons b (.cons a rest))
  | gs => setGoals gs
/-- `exacts [a, b]` closes the first goals by these terms. -/
syntax "exacts" " [" term,+ "]" : tactic
macro_rules
  | `(tactic| exacts [$t]) => `(tactic| exact $t)
  | `(tactic| exacts [$t, $ts,*]) => `(tactic| (exact $t; exacts [$ts,*]))

/-- `conv_lhs => …` works on the left side of a relation. -/
syntax "conv_lhs" (" at " ident)? " => " Lean.Parser.Tactic.Conv.convSeq : tactic
macro_rules
  | `(tactic| conv_lhs => $s) => `(tactic| conv => lhs; ($s))
  | `(tactic| conv_lhs at $h:ident => $s) => `(tactic| conv at $h:ident => lhs; ($s))
/-- `conv_rhs => …` works on the right side of a relation. -/
syntax "conv_rhs" (" at " ident)? " => " Lean.Parser.Tactic.Conv.convSeq : tactic
macro_rules
  | `(tactic| conv_rhs => $s) => `(tactic| conv => rhs; ($s))
  | `(tactic| conv_rhs at $h:ident => $s) => `(tactic| conv at $h:ident => rhs; ($s))
/-- `simp_rw [a, b]` is `simp only [a]` and then `simp only [b]`, so that it rewrites under binders, in this order. -/
syntax "simp_rw" " [" Lean.Parser.Tactic.simpLemma,+ "]" (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| simp_rw [$t] $[$l]?) => `(tactic| simp only [$t] $[$l]?)
  | `(tactic| simp_rw [$t, $ts,*] $[$l]?) => `(tactic| (simp only [$t] $[$l]?; simp_rw [$ts,*] $[$l]?))

/-- `trans b` splits a goal `a ~ c` into `a ~ b` and `b ~ c`. -/
syntax "trans" (ppSpace colGt term)? : tactic
macro_rules
  | `(tactic| trans) => `(tactic| first
    | refine Eq.trans ?_ ?_ | refine Iff.trans ?_ ?_ | refine le_trans ?_ ?_ | refine lt_trans ?_ ?_ | refine Nat.dvd_trans ?_ ?_ | refine Int.dvd_trans ?_ ?_)
  | `(tactic| trans $b) => `(tactic| first
    | refine Eq.trans (b := $b) ?_ ?_ | refine Iff.trans (b := $b) ?_ ?_ | refine le_trans (b := $b) ?_ ?_ | refine lt_trans (b := $b) ?_ ?_
    | refine Nat.dvd_trans (b := $b) ?_ ?_ | refine Int.dvd_trans (b := $b) ?_ ?_)
macro "transitivity" b:(ppSpace colGt term)? : tactic => match b with
  | some b => `(tactic| trans $b)
  | none => `(tactic| trans)

/-- `split_ifs with h₁ h₂` splits every `if` of the goal (or of hypotheses, `at h`); contradictory branches are closed. -/
syntax "split_ifs" (Lean.Parser.Tactic.location)? (" with" (ppSpace colGt binderIdent)+)? : tactic
macro_rules
  | `(tactic| split_ifs $[$l:location]?) => `(tactic| (split $[$l:location]? <;> (try contradiction) <;> (try split_ifs $[$l:location]?)))
  | `(tactic| split_ifs $[$l:location]? with $h:binderIdent) =>
    `(tactic| (split $[$l:location]? <;> rename_i $h:binderIdent <;> (try contradiction) <;> (try split_ifs $[$l:location]?)))
  | `(tactic| split_ifs $[$l:location]? with $h:binderIdent $hs:binderIdent*) =>
    `(tactic| (split $[$l:location]? <;> rename_i $h:binderIdent <;> (try contradiction) <;> (try split_ifs $[$l:location]? with $hs:binderIdent*)))

/-- `set x := e with h` names `e` everywhere; `h : x = e`. -/
syntax "set " ident (" : " term)? " := " term (" with " ident)? : tactic
macro_rules
  | `(tactic| set $x:ident := $e) => `(tactic| set $x:ident := $e with setEq)
  | `(tactic| set $x:ident := $e with $h:ident) => `(tactic| (
      generalize $h:ident : $e = $x:ident at *
      replace $h:ident := Eq.symm $h:ident))
  | `(tactic| set $x:ident : $t := $e) => `(tactic| set $x:ident := ($e : $t))
  | `(tactic| set $x:ident : $t := $e with $h:ident) => `(tactic| set $x:ident := ($e : $t) with $h:ident)

/-- `lift x to ℕ using h` replaces an integer `x` with `h : 0 ≤ x` by a natural number. -/
syntax "lift " ident " to " term (" using " term)? (" with " ident)? : tactic
macro_rules
  | `(tactic| lift $x:ident to $_ using $h) => `(tactic| (obtain ⟨$x:ident, liftEq⟩ := Int.canLift $h; subst liftEq))
  | `(tactic| lift $x:ident to $_ using $h with $y:ident) => `(tactic| (obtain ⟨$y:ident, liftEq⟩ := Int.canLift $h; subst liftEq))
  | `(tactic| lift $x:ident to $_) => `(tactic| (obtain ⟨$x:ident, liftEq⟩ := Int.canLift (a := $x:ident) (by first | assumption | omega); subst liftEq))
  | `(tactic| lift $x:ident to $_ with $y:ident) => `(tactic| (obtain ⟨$y:ident, liftEq⟩ := Int.canLift (a := $x:ident) (by first | assumption | omega); subst liftEq))

/-- `zify` restates relations between natural numbers as relations between integers, with the casts pushed inwards. -/
syntax "zify" (" [" Lean.Parser.Tactic.simpLemma,* "]")? (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| zify $[$l:location]?) => `(tactic| (
      (try simp only [← Int.natCast_inj, ← Int.natCast_le, ← Int.natCast_lt, ← Int.natCast_dvd_natCast, ne_eq, ge_iff_le, gt_iff_lt] $[$l:location]?)
      try push_cast $[$l:location]?))
  | `(tactic| zify [$ts,*] $[$l:location]?) => `(tactic| (
      (try simp only [← Int.natCast_inj, ← Int.natCast_le, ← Int.natCast_lt, ← Int.natCast_dvd_natCast, ne_eq, ge_iff_le, gt_iff_lt] $[$l:location]?)
      try push_cast [$ts,*] $[$l:location]?))
