prelude
import Olympiad.Meta.Macro
import Olympiad.Int.Div
set_option linter.all false
set_option autoImplicit false
/-! # Tactics written in Lean against the native tactic monad

Bindings of the native `MetaM` and `TacticM` functions that the tactics of this library use.

A native tactic takes eight context objects and the world token, and answers with `EST.Out`, which carries no world
field; `MetaM` takes the last four of the eight.  The types behind them are opaque here: a metaprogram only *produces*
syntax and proof terms, which the kernel checks, so nothing on this page can make a false statement provable.  The name
of a bound constant must be the native one, because the interpreter looks the symbol up by that name. -/

universe u v w
/-- A proposition that follows from an element of a type holds when the type is nonempty. -/
theorem Nonempty.elim {α : Sort u} {p : Prop} (h : Nonempty α) (f : α → p) : p := match h with | ⟨a⟩ => f a
/-- Some element of a nonempty type, by the axiom of choice. -/
protected noncomputable abbrev Classical.ofNonempty {α : Sort u} [h : Nonempty α] : α := Classical.choice h
/-- A single step by which the actions of one monad are carried over to another. -/
class MonadLift (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
/-- Actions of one monad can be carried over to another, in any number of steps, even none. -/
class MonadLiftT (m : Type u → Type v) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
export MonadLiftT (monadLift)
/-- Carries an action of one monad over to another into which it lifts. -/
abbrev liftM {m : Type u → Type v} {n : Type u → Type w} [self : MonadLiftT m n] {α : Type u} : m α → n α := MonadLiftT.monadLift
@[always_inline] instance {m : Type u → Type v} {n : Type u → Type w} {o : Type u → Type v} [MonadLift n o] [MonadLiftT m n] : MonadLiftT m o :=
  ⟨fun x => MonadLift.monadLift (m := n) (liftM x)⟩
@[always_inline] instance {m : Type u → Type v} : MonadLiftT m m := ⟨fun x => x⟩

/-- A type together with a proof that it is inhabited: what an opaque type is made of. -/
def InhabitedType : Type 1 := Subtype (fun α : Type => Nonempty α)
instance : Inhabited InhabitedType := ⟨⟨PUnit, ⟨.unit⟩⟩⟩
opaque IO.RealWorld : Type := Unit
/-- The outcome of a native action: a result or an error, without a field for the state. -/
inductive EST.Out (ε σ α : Type) where
  | ok : α → EST.Out ε σ α
  | error : ε → EST.Out ε σ α
instance : Inhabited Unit := ⟨.unit⟩
instance {α β : Type} [ha : Nonempty α] [hb : Nonempty β] : Nonempty (α × β) := ha.elim fun a => hb.elim fun b => ⟨(a, b)⟩
instance {α : Type} : Inhabited (List α) := ⟨.nil⟩
instance : Inhabited String := ⟨""⟩
instance instBEqBool : BEq Bool := ⟨fun a b => bif a then b else Bool.not b⟩
@[extern "lean_string_append"] opaque String.append (s : String) (t : @& String) : String
instance : Append String := ⟨String.append⟩
@[extern "lean_name_eq"] opaque Lean.Name.beq (a b : @& Lean.Name) : Bool
instance : BEq Lean.Name := ⟨Lean.Name.beq⟩
/-- The world after an action with result `v`.  The native results carry no world field, so to the compiler an action is a pure function of its
contexts and two equal ones would be merged: handing on a token that depends on the result keeps every action apart and in order. -/
@[noinline, nospecialize] def IO.RealWorld.after {α : Type} (v : @& α) (w : IO.RealWorld) : IO.RealWorld := w
namespace Lean
opaque NativeContextType : InhabitedType
/-- A context or state object of the native monads. -/
def NativeContext : Type := NativeContextType.val
opaque ExceptionType : InhabitedType
/-- The exceptions of the native elaborator, an opaque type. -/
def Exception : Type := ExceptionType.val
opaque LocalContextType : InhabitedType
/-- The native contexts of local hypotheses, an opaque type. -/
def LocalContext : Type := LocalContextType.val
opaque LocalDeclType : InhabitedType
/-- The native declaration of one local hypothesis, an opaque type. -/
def LocalDecl : Type := LocalDeclType.val
opaque ExprType : InhabitedType
/-- The native expressions: terms, types and proofs, an opaque type. -/
def Expr : Type := ExprType.val
opaque LevelType : InhabitedType
/-- The native universe levels, an opaque type. -/
def Level : Type := LevelType.val
opaque MessageDataType : InhabitedType
/-- The native formatted messages, an opaque type. -/
def MessageData : Type := MessageDataType.val
instance : Nonempty NativeContext := NativeContextType.property
instance : Nonempty Exception := ExceptionType.property
instance : Nonempty LocalContext := LocalContextType.property
instance : Nonempty LocalDecl := LocalDeclType.property
instance : Nonempty Expr := ExprType.property
instance : Nonempty Level := LevelType.property
instance : Nonempty MessageData := MessageDataType.property
/-- The identifier of a metavariable, that is, of a goal. -/
abbrev MVarId := Name
/-- The identifier of a free variable, that is, of a local hypothesis. -/
abbrev FVarId := Name
/-- The native monad of metaprograms, with four context objects, the world token and exceptions. -/
def MetaM (α : Type) : Type := NativeContext → NativeContext → NativeContext → NativeContext → IO.RealWorld → EST.Out Exception IO.RealWorld α
/-- The native tactic monad: four further context objects on top of `MetaM`. -/
def Elab.Tactic.TacticM (α : Type) : Type := NativeContext → NativeContext → NativeContext → NativeContext → MetaM α
/-- A tactic implementation: it takes the syntax of the call and acts on the goals. -/
def Elab.Tactic.Tactic : Type := Syntax → Elab.Tactic.TacticM Unit
instance {α : Type} : Nonempty (MetaM α) := (inferInstance : Nonempty Exception).elim fun e => ⟨fun _ _ _ _ _ => .error e⟩
instance {α : Type} : Nonempty (Elab.Tactic.TacticM α) := (inferInstance : Nonempty Exception).elim fun e => ⟨fun _ _ _ _ _ _ _ _ _ => .error e⟩
instance : Inhabited Elab.Tactic.Tactic := ⟨fun _ _ _ _ _ _ _ _ _ _ => .ok .unit⟩
instance MetaM.instMonad : Monad MetaM where
  pure x := fun _ _ _ _ _ => .ok x
  bind x f := fun e g h i w => match x e g h i w with
    | .ok v => f v e g h i (IO.RealWorld.after v w)
    | .error e => .error e

/-! ## Expressions -/
instance : Inhabited (List Level) := ⟨.nil⟩
@[extern "l_Lean_levelZero"] opaque levelZero : Level
@[extern "l_Lean_levelOne"] opaque levelOne : Level
@[extern "l_Lean_mkConst"] opaque mkConst (declName : Name) (us : List Level := .nil) : Expr
@[extern "l_Lean_mkApp"] opaque mkApp (f a : Expr) : Expr
@[extern "l_Lean_mkFVar"] opaque mkFVar (f : FVarId) : Expr
@[extern "l_Lean_mkRawNatLit"] opaque mkRawNatLit (n : Nat) : Expr
@[extern "l_Lean_mkNatLit"] opaque mkNatLit (n : Nat) : Expr
@[extern "l_Lean_mkLambda"] opaque mkLambda (x : Name) (bi : Bool) (t : Expr) (b : Expr) : Expr
namespace Expr
@[extern "l_Lean_Expr_getAppFn"] opaque getAppFn (e : Expr) : Expr
@[extern "l_Lean_Expr_getAppNumArgs"] opaque getAppNumArgs (e : Expr) : Nat
@[extern "l_Lean_Expr_appFn_x21"] opaque appFn! (e : Expr) : Expr
@[extern "l_Lean_Expr_appArg_x21"] opaque appArg! (e : Expr) : Expr
@[extern "l_Lean_Expr_constName_x3f"] opaque constName? (e : Expr) : Option Name
@[extern "l_Lean_Expr_isConstOf"] opaque isConstOf (e : Expr) (n : Name) : Bool
@[extern "l_Lean_Expr_isAppOfArity"] opaque isAppOfArity (e : Expr) (n : Name) (k : Nat) : Bool
@[extern "l_Lean_Expr_isFVar"] opaque isFVar (e : Expr) : Bool
@[extern "l_Lean_Expr_isMVar"] opaque isMVar (e : Expr) : Bool
@[extern "l_Lean_Expr_isForall"] opaque isForall (e : Expr) : Bool
@[extern "l_Lean_Expr_isBinding"] opaque isBinding (e : Expr) : Bool
@[extern "l_Lean_Expr_bindingDomain_x21"] opaque bindingDomain! (e : Expr) : Expr
@[extern "l_Lean_Expr_bindingBody_x21"] opaque bindingBody! (e : Expr) : Expr
@[extern "l_Lean_Expr_isArrow"] opaque isArrow (e : Expr) : Bool
@[extern "l_Lean_Expr_hasLooseBVars"] opaque hasLooseBVars (e : Expr) : Bool
@[extern "l_Lean_Expr_fvarId_x3f"] opaque fvarId? (e : Expr) : Option FVarId
@[extern "l_Lean_Expr_rawNatLit_x3f"] opaque rawNatLit? (e : Expr) : Option Nat
@[extern "lean_expr_eqv"] opaque eqv (a b : @& Expr) : Bool
@[extern "lean_expr_lt"] opaque lt (a b : @& Expr) : Bool
@[extern "l_Lean_Expr_consumeMData"] opaque consumeMData (e : Expr) : Expr
/-- `f a₁ … aₙ` as the name of `f`, when it is a constant, and `[a₁, …, aₙ]`. -/
def constAndArgs? (e : Expr) : Option (Name × List Expr) :=
  let rec args (n : Nat) (e : Expr) (acc : List Expr) : List Expr := match n with
    | 0 => acc
    | n + 1 => args n e.appFn! (.cons e.appArg!.consumeMData acc)
  match e.getAppFn.constName? with
  | some c => some (c, args e.getAppNumArgs e .nil)
  | none => none
end Expr
/-- `c a₁ … aₙ` for a constant without universe parameters. -/
def mkAppList (c : Name) (args : List Expr) (us : List Level := .nil) : Expr :=
  let rec go (f : Expr) : List Expr → Expr
    | .nil => f
    | .cons a as => go (mkApp f a) as
  go (mkConst c us) args

/-! ## Goals, hypotheses, definitional equality -/
structure MetavarDecl where
  userName : Name
  lctx : LocalContext
  type : Expr
instance : Nonempty MetavarDecl := (inferInstance : Nonempty LocalContext).elim fun l => (inferInstance : Nonempty Expr).elim fun e => ⟨⟨.anonymous, l, e⟩⟩
@[extern "l_Lean_MVarId_getDecl"] opaque MVarId.getDecl (m : MVarId) : MetaM MetavarDecl
@[extern "l_Lean_MVarId_getType"] opaque MVarId.getType (m : MVarId) : MetaM Expr
@[extern "l_Lean_MVarId_note"] opaque MVarId.note (g : MVarId) (h : Name) (v : Expr) (t? : Option Expr) : MetaM (FVarId × MVarId)
@[extern "l_Lean_MVarId_change"] opaque MVarId.change (g : MVarId) (t : Expr) (checkDefEq : Bool) : MetaM MVarId
@[extern "l_Lean_MVarId_replaceTargetEq"] opaque MVarId.replaceTargetEq (g : MVarId) (t : Expr) (eqProof : Expr) : MetaM MVarId
@[extern "l_Lean_MVarId_tryClear"] opaque MVarId.tryClear (g : MVarId) (f : FVarId) : MetaM MVarId
@[extern "l_Lean_LocalContext_getFVarIds"] opaque LocalContext.getFVarIds (l : LocalContext) : Array FVarId := ⟨.nil⟩
@[extern "l_Lean_FVarId_getUserName"] opaque FVarId.getUserName (f : FVarId) : MetaM Name
@[extern "l_Lean_FVarId_getType"] opaque FVarId.getType (f : FVarId) : MetaM Expr
@[extern "l_Lean_FVarId_getDecl"] opaque FVarId.getDecl (f : FVarId) : MetaM LocalDecl
@[extern "l_Lean_LocalDecl_isImplementationDetail"] opaque LocalDecl.isImplementationDetail (d : LocalDecl) : Bool
@[extern "l_Lean_LocalDecl_userName"] opaque LocalDecl.userName (d : LocalDecl) : Name
namespace Meta
@[extern "l_Lean_Meta_isExprDefEq"] opaque isExprDefEq (a b : Expr) : MetaM Bool
@[extern "lean_infer_type"] opaque inferType (e : Expr) : MetaM Expr
@[extern "l_Lean_Meta_whnfR"] opaque whnfR (e : Expr) : MetaM Expr
@[extern "l_Lean_Meta_isProp"] opaque isProp (e : Expr) : MetaM Bool
@[extern "l_Lean_Meta_instantiateMVarsProfiling"] opaque instantiateMVarsProfiling (e : Expr) : MetaM Expr
@[extern "l_Lean_Meta_throwTacticEx"] opaque throwTacticEx {α : Type} (tacticName : Name) (g : MVarId) (msg? : Option MessageData) : MetaM α
end Meta
@[extern "l_Lean_stringToMessageData"] opaque stringToMessageData (s : String) : MessageData
@[extern "l_Lean_indentExpr"] opaque indentExpr (e : Expr) : MessageData

/-! ## The tactic monad -/
namespace Elab.Tactic
instance TacticM.instMonad : Monad TacticM where
  pure x := fun _ _ _ _ _ _ _ _ _ => .ok x
  bind x f := fun a b c d e g h i w => match x a b c d e g h i w with
    | .ok v => f v a b c d e g h i (IO.RealWorld.after v w)
    | .error e => .error e
/-- A `MetaM` action as a tactic. -/
def liftMetaM {α : Type} (x : MetaM α) : TacticM α := fun _ _ _ _ e g h i w => x e g h i w
instance : MonadLift MetaM TacticM := ⟨liftMetaM⟩
@[extern "l_Lean_Elab_Tactic_evalTactic"] opaque evalTactic (s : Syntax) : TacticM Unit
@[extern "l_Lean_Elab_Tactic_getMainGoal"] opaque getMainGoal : TacticM MVarId
@[extern "l_Lean_Elab_Tactic_getMainTarget"] opaque getMainTarget : TacticM Expr
@[extern "l_Lean_Elab_Tactic_getUnsolvedGoals"] opaque getUnsolvedGoals : TacticM (List MVarId)
@[extern "l_Lean_Elab_Tactic_setGoals"] opaque setGoals (gs : List MVarId) : TacticM Unit
@[extern "l_Lean_Elab_Tactic_replaceMainGoal"] opaque replaceMainGoal (gs : List MVarId) : TacticM Unit
@[extern "l_Lean_Elab_Tactic_closeMainGoal"] opaque closeMainGoal (tacName : Name) (val : Expr) (checkUnassigned : Bool) : TacticM Unit
@[extern "l_Lean_Elab_Tactic_withMainContext"] opaque withMainContext {α : Type} (x : TacticM α) : TacticM α := x
@[extern "l_Lean_Elab_Tactic_saveState"] opaque saveState : TacticM NativeContext
@[extern "l_Lean_Elab_Tactic_SavedState_restore"] opaque SavedState.restore (b : NativeContext) (restoreInfo : Bool) : TacticM Unit
@[extern "l_Lean_Elab_Tactic_withoutRecover"] opaque withoutRecover {α : Type} (x : TacticM α) : TacticM α
@[extern "l_Lean_Elab_Tactic_elabTerm"] opaque elabTerm (stx : Syntax) (expectedType? : Option Expr) (mayPostpone : Bool) : TacticM Expr
@[extern "l_Lean_Elab_Tactic_elabTermEnsuringType"] opaque elabTermEnsuringType (stx : Syntax) (expectedType? : Option Expr) (mayPostpone : Bool) : TacticM Expr
@[extern "l_Lean_Elab_Tactic_getFVarId"] opaque getFVarId (stx : Syntax) : TacticM FVarId
instance TacticM.instMonadQuotation : MonadQuotation TacticM where
  getRef := pure .missing
  withRef _ x := x
  getCurrMacroScope := pure 0
  getContext := pure `_tactic
  withFreshMacroScope x := x
/-- Fail with a message that begins with the name of the tactic. -/
def throwTactic {α : Type} (tacticName : Name) (msg : String) : TacticM α := do
  let g ← getMainGoal
  liftMetaM (Meta.throwTacticEx tacticName g (some (stringToMessageData msg)))
/-- `x`, or `none` with the state restored when it fails. -/
def try? {α : Type} (x : TacticM α) : TacticM (Option α) := do
  let saved ← saveState
  let run : TacticM (Option α) := fun a b c d e g h i w => match withoutRecover x a b c d e g h i w with
    | .ok v => .ok (some v)
    | .error _ => .ok none
  match ← run with
  | some v => return some v
  | none => do
    SavedState.restore saved false
    return none
/-- Did the tactic succeed?  The state is restored when it did not. -/
def succeeds (x : TacticM Unit) : TacticM Bool := do
  match ← try? x with
  | some _ => return true
  | none => return false
end Elab.Tactic
end Lean
namespace List
/-- Run `f` on every element, in order. -/
def forTac {α : Type} (f : α → Lean.Elab.Tactic.TacticM Unit) : List α → Lean.Elab.Tactic.TacticM Unit
  | .nil => pure .unit
  | .cons a as => do f a; forTac f as
/-- Runs a tactic action on every element of a list, in order, and collects the results. -/
def mapTac {α β : Type} (f : α → Lean.Elab.Tactic.TacticM β) : List α → Lean.Elab.Tactic.TacticM (List β)
  | .nil => pure .nil
  | .cons a as => do let b ← f a; let bs ← mapTac f as; return .cons b bs
/-- Concatenation of two lists. -/
def append' {α : Type} : List α → List α → List α
  | .nil, bs => bs
  | .cons a as, bs => .cons a (append' as bs)
/-- The list `as` reversed, followed by the accumulator. -/
def rev {α : Type} (as : List α) (acc : List α := .nil) : List α := match as with
  | .nil => acc
  | .cons a as => rev as (.cons a acc)
/-- Applies a function to every element of a list. -/
def map' {α β : Type} (f : α → β) : List α → List β
  | .nil => .nil
  | .cons a as => .cons (f a) (map' f as)
/-- The number of elements of a list. -/
def count' {α : Type} : List α → Nat
  | .nil => 0
  | .cons _ as => count' as + 1
end List
open Lean Elab.Tactic
@[extern "l_Array_toListRev"] opaque Array.toListRev {α : Type} (as : Array α) : List α := .nil
namespace Lean.Elab.Tactic
/-- The hypotheses of the main goal in the order of the context, without internal ones. -/
def getLocalFVars : TacticM (List FVarId) := do
  let g ← getMainGoal
  let d ← liftMetaM (MVarId.getDecl g)
  let rec keep : List FVarId → List FVarId → TacticM (List FVarId)
    | .nil, acc => return acc
    | .cons f fs, acc => do
      let decl ← liftMetaM (FVarId.getDecl f)
      if LocalDecl.isImplementationDetail decl then keep fs acc else keep fs (.cons f acc)
  keep (Array.toListRev (LocalContext.getFVarIds d.lctx)) .nil
/-- The propositional hypotheses of the main goal with their types, in the order of the context. -/
def getLocalFacts : TacticM (List (Expr × Expr)) := do
  let fs ← getLocalFVars
  let rec go : List FVarId → TacticM (List (Expr × Expr))
    | .nil => return .nil
    | .cons f fs => do
      let t ← liftMetaM (FVarId.getType f)
      let t ← liftMetaM (Meta.instantiateMVarsProfiling t)
      let p ← liftMetaM (Meta.isProp t)
      let rest ← go fs
      return if p then .cons (mkFVar f, t) rest else rest
  go fs
end Lean.Elab.Tactic
namespace Lean
@[extern "l_Lean_Meta_mkAppM"] opaque Meta.mkAppM (c : Name) (args : Array Expr) : MetaM Expr
/-- `c` applied to explicit arguments, the others found by unification and instance search. -/
def Meta.mkAppList (c : Name) (args : List Expr) : MetaM Expr := Meta.mkAppM c args.toArray
/-- `a = b` at type `t : Type`. -/
def mkEqOf (t a b : Expr) : Expr := mkAppList `Eq (.cons t (.cons a (.cons b .nil))) (.cons levelOne .nil)
end Lean
namespace Olympiad.Tactic
open Lean Elab.Tactic
/-- Where a tactic works: `at *`, or at these hypotheses, and perhaps (`goal = some ()`) at the goal. -/
inductive Location where
  | everywhere
  | targets (hyps : List Name) (goal : Option Unit)
/-- The meaning of an optional `at h₁ h₂ ⊢`. -/
def locationOf (optLoc : Syntax) : Location :=
  if Syntax.isNone optLoc then .targets .nil (some .unit)
  else
    let body := Syntax.getArg (Syntax.getArg optLoc 0) 1
    if Syntax.getKind body == `Lean.Parser.Tactic.locationWildcard then .everywhere
    else
      let rec go : List Syntax → List Name → Option Unit → Location
        | .nil, hs, g => .targets hs.rev g
        | .cons s ss, hs, g => if Syntax.isIdent s then go ss (.cons (Syntax.getId s) hs) g else go ss hs (some .unit)
      go (Syntax.getArgs (Syntax.getArg body 0)).toListRev.rev .nil (if Syntax.isNone (Syntax.getArg body 1) then none else some .unit)
/-- The names of all hypotheses that are propositions. -/
def factNames : TacticM (List Name) := withMainContext do
  let fs ← getLocalFacts
  fs.mapTac fun (p, _) => match p.fvarId? with
    | some f => liftMetaM (FVarId.getUserName f)
    | none => pure .anonymous
end Olympiad.Tactic
