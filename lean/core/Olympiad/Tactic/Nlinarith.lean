prelude
import Olympiad.Meta.Tactic
import Olympiad.Tactic.Basic
set_option linter.all false
set_option autoImplicit false
open Lean Elab.Tactic
def forNames (f : Name → TacticM Unit) : List Name → TacticM Unit
  | .nil => pure .unit
  | .cons x xs => bind (f x) fun _ => forNames f xs
def hypNames : List FVarId → TacticM (List Name)
  | .nil => pure .nil
  | .cons f fs => bind (liftMetaM (FVarId.getUserName f)) fun n => bind (hypNames fs) fun ns => pure (.cons n ns)
def getHypNames : TacticM (List Name) :=
  withMainContext <| bind getMainGoal fun g => bind (liftMetaM (MVarId.getDecl g)) fun d => hypNames (Array.toListRev (LocalContext.getFVarIds d.lctx))
/-! `nlinarith!`: products of all pairs of hypotheses and squares of differences of all pairs of variables, then omega on monomials. -/
/-- product of two inequalities `a ≤ b`, `c ≤ d` (for nlinarith) -/
theorem Int.mul_le_prod {a b c d : Int} (h : a ≤ b) (k : c ≤ d) : 0 ≤ (b - a) * (d - c) := Int.mul_nonneg (by omega) (by omega)
theorem Nat.mul_le_prod {a b c d : Nat} (h : a ≤ b) (k : c ≤ d) : b * c + a * d ≤ a * c + b * d := by
  obtain ⟨x, rfl⟩ : ∃ x, b = a + x := ⟨b - a, by omega⟩
  obtain ⟨y, rfl⟩ : ∃ y, d = c + y := ⟨d - c, by omega⟩
  (try ring_nf); omega
syntax (name := nlPair) "nl_pair " ident ident : tactic
macro_rules | `(tactic| nl_pair $x $y) => `(tactic| first
  | have nlp := Int.mul_le_prod $x $y
  | have nlp := Nat.mul_le_prod $x $y
  | have nlp := Nat.mul_le_prod $x (Nat.zero_le $y)
  | have nlp := Nat.mul_le_prod $y (Nat.zero_le $x)
  | have nlp := mul_self_nonneg ($x - $y)
  | skip)
def allPairs (f : Name → Name → TacticM Unit) : List Name → TacticM Unit
  | .nil => pure .unit
  | .cons x xs => bind (forNames (f x) (.cons x xs)) fun _ => allPairs f xs
syntax (name := nlProducts) "nl_products" : tactic
@[tactic nlProducts] def evalNlProducts : Tactic := fun _ =>
  bind getHypNames fun ns => allPairs (fun x y =>
    evalTactic (Syntax.node3 .none `nlPair (mkAtom "nl_pair ") (mkIdent x).raw (mkIdent y).raw)) ns
syntax "nlinarith" (" [" term,* "]")? : tactic
macro_rules
  | `(tactic| nlinarith) => `(tactic| first | omega | ((try ring_nf at *); omega))
  | `(tactic| nlinarith []) => `(tactic| first | omega | ((try ring_nf at *); omega))
  | `(tactic| nlinarith [$t]) => `(tactic| (have nlin_hint := $t; nlinarith))
  | `(tactic| nlinarith [$t, $ts,*]) => `(tactic| (have nlin_hint := $t; nlinarith [$ts,*]))
macro "nlinarith!" : tactic => `(tactic| first
  | omega
  | ((try ring_nf at *); omega)
  | (refine Classical.byContradiction fun nlneg => ?_
     (try simp only [Int.not_le_eq', Int.not_lt_eq', Nat.not_le_eq', Nat.not_lt_eq'] at nlneg)
     nl_products
     ring_nf at *
     omega))
