prelude
import Olympiad.Tactic.Logic
import Olympiad.Tactic.ModCases
set_option linter.all false
set_option autoImplicit false
/-! # The cases of `tauto`

Every proposition that a goal and its hypotheses are built of is true or false; after a case distinction `simp_all` replaces it everywhere. -/
namespace Olympiad.Tactic
open Lean Elab.Tactic
/-- The first part of a proposition that is no connective, True or False; at the `top` such a part is nothing new. -/
partial def firstAtom (top : Bool) (e : Expr) : Option Expr :=
  let either (a b : Expr) : Option Expr := match firstAtom false a with
    | some r => some r
    | none => firstAtom false b
  if e.hasLooseBVars then none
  else if e.isArrow then either e.bindingDomain! e.bindingBody!
  else match e.constAndArgs? with
    | some (c, .cons a (.cons b .nil)) => if c == `And || c == `Or || c == `Iff then either a b else if top then none else some e
    | some (c, .cons a .nil) => if c == `Not then firstAtom top a else if top then none else some e
    | some (c, .nil) => if c == `True || c == `False || top then none else some e
    | _ => if top then none else some e
/-- A part of a fact, or of the target, that is joined to others and not known to be true or false. -/
def atomOfGoal : TacticM (Option Expr) := withMainContext do
  let facts ← getLocalFacts
  let rec go : List (Expr × Expr) → Option Expr
    | .nil => none
    | .cons (_, t) rest => match firstAtom true t with
      | some a => some a
      | none => go rest
  match go facts with
  | some a => return some a
  | none => do
    let target ← getMainTarget
    return firstAtom true target
/-- Simplify with everything, or distinguish whether an unknown part is true; with up to `fuel` distinctions in a row. -/
partial def tautoLoop (fuel : Nat) : TacticM Unit := do
  let simplify ← `(tactic| simp_all)
  let _ ← succeeds (evalTactic simplify.raw)
  match ← getUnsolvedGoals with
  | .nil => return
  | _ => do
    match ← atomOfGoal with
    | none => do
      let linear ← `(tactic| omega)
      evalTactic linear.raw
    | some a => do
      if Nat.beq fuel 0 then throwTactic `tauto "too many cases"
      let g ← getMainGoal
      let (_, g) ← MVarId.note g `_em (mkAppList `Classical.em (.cons a .nil)) none
      replaceMainGoal (.cons g .nil)
      let em := mkIdent `_em
      let yes := mkIdent `_yes
      let no := mkIdent `_no
      let split ← `(tactic| rcases $em:ident with ($yes:ident | $no:ident))
      evalTactic split.raw
      let goals ← getUnsolvedGoals
      goals.forTac fun g => do
        setGoals (.cons g .nil)
        tautoLoop (fuel - 1)
      setGoals .nil
/-- The tactic behind `tauto_cases`. -/
@[tactic tautoCases] def evalTautoCases : Tactic := fun _ => do
  match ← getUnsolvedGoals with
  | .nil => return
  | .cons g rest => do
    setGoals (.cons g .nil)
    tautoLoop 10
    setGoals rest
end Olympiad.Tactic
