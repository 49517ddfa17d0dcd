prelude
import Olympiad.Tactic.Basic
set_option linter.all false
set_option autoImplicit false
/-! Tactics written in Lean against the native tactic monad.
`TacticM` is spelled out: eight context objects and the world token. Native results carry no world field. -/
opaque IO.RealWorld : Type := Unit
inductive EST.Out (ε σ α : Type) where
  | ok : α → EST.Out ε σ α
  | error : ε → EST.Out ε σ α
namespace Lean
instance : Inhabited Unit := ⟨.unit⟩
opaque NCtx : Type := Unit
opaque Exception : Type := Unit
opaque LocalContext : Type := Unit
opaque LocalDecl : Type := Unit
opaque Expr : Type := Unit
abbrev MVarId := Name
abbrev FVarId := Name
structure MetavarDecl where
  userName : Name
  lctx : LocalContext
  type : Expr
def MetaM (α : Type) : Type := NCtx → NCtx → NCtx → NCtx → IO.RealWorld → EST.Out Exception IO.RealWorld α
def Elab.Tactic.TacticM (α : Type) : Type := NCtx → NCtx → NCtx → NCtx → MetaM α
def Elab.Tactic.Tactic : Type := Syntax → Elab.Tactic.TacticM Unit
instance {α : Type} [Inhabited α] : Inhabited (Elab.Tactic.TacticM α) := ⟨fun _ _ _ _ _ _ _ _ _ => .ok default⟩
instance {α : Type} [Inhabited α] : Inhabited (MetaM α) := ⟨fun _ _ _ _ _ => .ok default⟩
instance : Inhabited Elab.Tactic.Tactic := ⟨fun _ => default⟩
axiom NCtx.any : NCtx
@[extern "l_Lean_Elab_Tactic_evalTactic"] opaque Elab.Tactic.evalTactic (s : Syntax) : Elab.Tactic.TacticM Unit
namespace Elab.Tactic
instance : Monad TacticM where
  pure x := fun _ _ _ _ _ _ _ _ _ => .ok x
  bind x f := fun a b c d e g h i w => match x a b c d e g h i w with
    | .ok v => f v a b c d e g h i w
    | .error e => .error e
def liftMetaM {α : Type} (x : MetaM α) : TacticM α := fun _ _ _ _ e g h i w => x e g h i w
@[extern "l_Lean_Elab_Tactic_getMainGoal"] opaque getMainGoal : TacticM MVarId
@[extern "l_Lean_Elab_Tactic_withMainContext"] opaque withMainContext {α : Type} (x : TacticM α) : TacticM α := x
end Elab.Tactic
noncomputable instance : Inhabited MetavarDecl := ⟨⟨.anonymous, Classical.choice (sorryAx _ false), Classical.choice (sorryAx _ false)⟩⟩
@[extern "l_Lean_MVarId_getDecl"] opaque MVarId.getDecl (m : MVarId) : MetaM MetavarDecl
@[extern "l_Lean_LocalContext_getFVarIds"] opaque LocalContext.getFVarIds (l : LocalContext) : Array FVarId
@[extern "l_Lean_FVarId_getUserName"] opaque FVarId.getUserName (f : FVarId) : MetaM Name
end Lean
open Lean Elab.Tactic
@[extern "l_Array_toListRev"] opaque Array.toListRev {α : Type} (as : Array α) : List α := .nil
def forNames (f : Name → TacticM Unit) : List Name → TacticM Unit
  | .nil => pure .unit
  | .cons x xs => bind (f x) fun _ => forNames f xs
def hypNames : List FVarId → TacticM (List Name)
  | .nil => pure .nil
  | .cons f fs => bind (liftMetaM (FVarId.getUserName f)) fun n => bind (hypNames fs) fun ns => pure (.cons n ns)
def getHypNames : TacticM (List Name) :=
  withMainContext <| bind getMainGoal fun g => bind (liftMetaM (MVarId.getDecl g)) fun d => hypNames (Array.toListRev (LocalContext.getFVarIds d.lctx))
/-- run one quotation with the macro machinery's info -/
def quoteTac (x : MacroM Syntax) : Syntax → Syntax := fun s => s
syntax (name := forHyps) "for_hyps " ident " => " tacticSeq : tactic
syntax (name := withHyp) "with_hyp " ident ident " => " tacticSeq : tactic
macro_rules | `(tactic| with_hyp $h $x => $t) => `(tactic| (try (have $h:ident := $x; $t; try clear $h)))
@[tactic forHyps] def evalForHyps : Tactic := fun stx =>
  bind getHypNames fun ns => forNames (fun n =>
    evalTactic (Syntax.node5 .none `withHyp (mkAtom "with_hyp ") (Syntax.getArg stx 1) (mkIdent n).raw (mkAtom " => ") (Syntax.getArg stx 3))) ns
