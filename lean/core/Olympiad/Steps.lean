prelude
import Olympiad
set_option linter.all false
set_option autoImplicit false
/-! A tactic that takes steps from any earlier proof state, for `lean.environment`; nothing else imports it.

`serve_steps` reads requests from file descriptor 3 and answers on 4 until it is told to stop.  States are kept in
numbered slots; slot 0 holds the state at the start.  A request is four lines with a number each (the slot to start
from, the slot for the result, the heartbeats that count as used, how many lines follow), then that many lines with a
tactic block `by …`.  An answer is a line `ready`, `goals`, `solved` or `failed`, then messages (the goals as Lean shows
them, or errors), each followed by the line `\x1e`, and at the end the line `\x04`.  Anything but a number stops the
tactic, which answers `stopped`.

With no lines, one more number follows, of a goal, counted from 0: the new state has that goal alone, and the answer is
`focused`.

A step runs as it would at the end of the tactic block, with the budget of heartbeats less those that count as used.  It
fails when an error was logged, also inside a nested block.  A finished proof, of the goal that the state is about,
counts when the kernel has accepted it. -/

namespace Olympiad.Steps
open Lean

/-- An object of native code that is only handed on. -/
def Foreign : Type := List Unit
local instance : Inhabited Foreign := ⟨.nil⟩

/-- What native code that may throw returns. -/
abbrev Result (α : Type) : Type := EST.Out Exception Unit α

/-! The parts that are read of native structures; most have more fields behind the last one here. -/
structure CoreState where
  env : Foreign
  rest : Foreign
/-- The part of a saved core state that is read here: the core state. -/
structure CoreSavedState where
  state : CoreState
  rest : Foreign
/-- The part of the state of `MetaM` that is read here: the context of metavariables. -/
structure MetaState where
  mctx : Foreign
  rest : Foreign
/-- A saved state of `MetaM`: the saved core state and the metavariable state. -/
structure MetaSavedState where
  core : CoreSavedState
  «meta» : MetaState
/-- The part of a saved elaborator state that is read here: the saved state of `MetaM`. -/
structure TermSavedState where
  «meta» : MetaSavedState
  rest : Foreign
/-- A saved tactic state: the saved elaborator state and what the tactic framework adds. -/
structure SavedState where
  term : TermSavedState
  tactic : Foreign
/-- How serious a logged message is. -/
inductive Severity where | information | warning | error
/-- A logged message: its place in the file, its severity, its caption and its content. -/
structure Message where
  fileName : Foreign
  pos : Foreign
  endPos : Foreign
  keepFullRange : Bool
  severity : Severity
  isSilent : Bool
  caption : String
  data : MessageData
local instance : Inhabited SavedState := ⟨⟨⟨⟨⟨⟨.nil, .nil⟩, .nil⟩, ⟨.nil, .nil⟩⟩, .nil⟩, .nil⟩⟩
end Olympiad.Steps
open Olympiad.Steps

/-! Native functions.  The name of each must be the native one; the symbol in `extern` is not looked up.  The world is
passed as a number: the compiler merges equal calls, so calls that must not be merged get different ones. -/
local instance : Inhabited Foreign := ⟨.nil⟩
local instance {ε α : Type} [Nonempty ε] : Nonempty (Except ε α) := (inferInstance : Nonempty ε).elim fun e => ⟨.error e⟩
local instance {ε σ α : Type} [Nonempty α] : Nonempty (EST.Out ε σ α) := (inferInstance : Nonempty α).elim fun a => ⟨.ok a⟩
local instance : Inhabited SavedState := ⟨⟨⟨⟨⟨⟨.nil, .nil⟩, .nil⟩, ⟨.nil, .nil⟩⟩, .nil⟩, .nil⟩⟩

@[extern "native"] opaque IO.FS.Handle.mk (name : String) (mode : Nat) (w : Nat) : EST.Out Foreign Unit Foreign
@[extern "native"] opaque IO.FS.Handle.getLine (h : Foreign) (w : Nat) : EST.Out Foreign Unit String
@[extern "native"] opaque IO.FS.Handle.putStr (h : Foreign) (s : String) (w : Nat) : EST.Out Foreign Unit Foreign
@[extern "native"] opaque IO.FS.Handle.flush (h : Foreign) (w : Nat) : EST.Out Foreign Unit Foreign
@[extern "native"] opaque IO.getNumHeartbeats (w : Nat) : Nat
/-- Its result, the unit, is read as an empty list so that the call cannot be dropped. -/
@[extern "native"] opaque IO.setNumHeartbeats (count : Nat) (w : Nat) : Foreign
@[extern "native"] opaque String.Internal.dropRight (s : String) (n : Nat) : String
@[extern "native"] opaque String.toNat? (s : String) : Option Nat := .none
@[extern "native"] opaque Std.Format.pretty (f : Foreign) (width indent column : Nat) : String
namespace Lean
@[extern "native"] opaque MessageLog.hasErrors (log : Foreign) : Bool
@[extern "native"] opaque MessageLog.toList (log : Foreign) : List Message
@[extern "native"] opaque MessageData.format (data : MessageData) (context : Option Foreign) (w : Nat) : Foreign
@[extern "native"] opaque Exception.toMessageData (e : Exception) : MessageData
@[extern "native"] opaque Core.getMessageLog (c s : NativeContext) (w : Nat) : Result Foreign
@[extern "native"] opaque Parser.runParserCategory (env : Foreign) (category : Name) (input file : String) : Except String Syntax
@[extern "native"] opaque mkMVar (m : MVarId) : Expr
@[extern "native"] opaque instantiateMVarsCore (mctx : Foreign) (e : Expr) : Expr × Foreign
@[extern "native"] opaque MetavarContext.findDecl? (mctx : Foreign) (m : MVarId) : Option MetavarDecl := .none
@[extern "native"] opaque Expr.hasExprMVar (e : Expr) : Bool
@[extern "native"] opaque Expr.hasLevelMVar (e : Expr) : Bool
@[extern "native"] opaque Expr.hasSorry (e : Expr) : Bool
@[extern "native"] opaque LocalDecl.type (d : LocalDecl) : Expr
@[extern "native"] opaque LocalDecl.value? (d : LocalDecl) (allowNondep : Bool) : Option Expr := .none
@[extern "native"] opaque LocalDecl.setType (d : LocalDecl) (type : Expr) : LocalDecl
@[extern "native"] opaque LocalDecl.setValue (d : LocalDecl) (value : Expr) : LocalDecl
@[extern "native"] opaque LocalContext.modifyLocalDecl (l : LocalContext) (f : FVarId) (change : LocalDecl → LocalDecl) : LocalContext
@[extern "native"] opaque Kernel.check (env : Foreign) (lctx : LocalContext) (e : Expr) : Except Foreign Expr
@[extern "native"] opaque Kernel.isDefEq (env : Foreign) (lctx : LocalContext) (s t : Expr) : Except Foreign Bool
namespace Elab
@[extern "native"] opaque Term.reportUnsolvedGoals (goals : List MVarId) (a b c d : NativeContext) (w : Nat) : Result Foreign
@[extern "native"] opaque Term.synthesizeSyntheticMVarsNoPostponing (ignoreStuck : Bool) (a b c d e f : NativeContext) (w : Nat) :
  Result Foreign
namespace Tactic
@[extern "native"] opaque done : TacticM Unit
end Tactic
end Elab
end Lean

namespace Olympiad.Steps
open Lean Lean.Elab.Tactic

/-- Reinterprets a saved native state as a structure whose parts can be read. -/
unsafe def readableImpl (s : NativeContext) : SavedState := unsafeCast s
/-- What `saveState` gave, with its parts to be read. -/
@[implemented_by readableImpl] opaque readable (s : NativeContext) : SavedState

/-- What a slot holds: the goal that is to be shown, and the state that it was brought to. -/
structure Kept where
  root : MVarId
  state : NativeContext

/-- Slots by number: the bits of the number, lowest first, lead to what is kept. -/
inductive Slots where
  | leaf : Slots
  | node : Option Kept → Slots → Slots → Slots

/-- The state in a slot, if there is one; `depth` bounds how many bits of the number are followed. -/
def Slots.find : Nat → Nat → Slots → Option Kept
  | _, _, .leaf => none
  | 0, _, .node s _ _ => s
  | depth + 1, i, .node s l r =>
    match i with
    | 0 => s
    | i => match i % 2 with
      | 0 => find depth (i / 2) l
      | _ => find depth (i / 2) r

/-- Stores a state in a slot; `depth` bounds how many bits of the slot's number are followed. -/
def Slots.put (new : Kept) : Nat → Nat → Slots → Slots
  | 0, _, s => s
  | depth + 1, i, t =>
    match t with
    | .leaf => match i with
      | 0 => .node (some new) .leaf .leaf
      | i => match i % 2 with
        | 0 => .node none (put new depth (i / 2) .leaf) .leaf
        | _ => .node none .leaf (put new depth (i / 2) .leaf)
    | .node s l r => match i with
      | 0 => .node (some new) l r
      | i => match i % 2 with
        | 0 => .node s (put new depth (i / 2) l) r
        | _ => .node s l (put new depth (i / 2) r)

/-- The next line of a file handle, or the empty string when reading fails. -/
def readLine (h : Foreign) (w : Nat) : String :=
  match IO.FS.Handle.getLine h w with
  | .ok line => line
  | .error _ => ""

/-- The number on the next line of a file handle, if the line is a number. -/
def readNumber (h : Foreign) (w : Nat) : Option Nat := String.toNat? (String.Internal.dropRight (readLine h w) 1)

/-- The text followed by the next `n` lines of a file handle. -/
def readLines (h : Foreign) (w : Nat) : Nat → String → String
  | 0, text => text
  | n + 1, text => readLines h w n (String.append text (readLine h (w + n)))

/-- Write one answer; whether that went well. -/
def answer (h : Foreign) (text : String) (w : Nat) : Bool :=
  match IO.FS.Handle.putStr h (String.append text "\x04\n") w with
  | .ok _ => match IO.FS.Handle.flush h w with
    | .ok _ => true
    | .error _ => false
  | .error _ => false

/-- A text followed by the line that ends a message. -/
def ended (text : String) : String := String.append text "\n\x1e\n"

/-- The content of a message as text, with the line that ends a message. -/
def shown (data : MessageData) (w : Nat) : String := ended (Std.Format.pretty (MessageData.format data none w) 100000 0 0)

/-- `text` and the errors among some messages. -/
def errors (w : Nat) : List Message → String → String
  | .nil, text => text
  | .cons m ms, text => match m.severity with
    | .error => errors (w + 1) ms (String.append text (shown m.data w))
    | _ => errors (w + 1) ms text

/-- `text` and the last of some messages. -/
def last (w : Nat) : List Message → String → String
  | .nil, text => text
  | .cons m .nil, text => String.append text (shown m.data w)
  | .cons _ ms, text => last w ms text

/-- The answer `failed` with its messages, and no state reached. -/
def failure (text : String) : String × Option NativeContext := (String.append "failed\n" text, none)

/-- The failure that an exception says, after what was logged before it. -/
def thrown (x : Exception) (g h : NativeContext) (w : Nat) : String × Option NativeContext :=
  match Core.getMessageLog g h w with
  | .error _ => failure ""
  | .ok log => failure (String.append (errors w (MessageLog.toList log) "") (shown (Exception.toMessageData x) w))

/-- A declaration with what is known of its metavariables put in. -/
def known (mctx : Foreign) (d : LocalDecl) : LocalDecl :=
  match instantiateMVarsCore mctx (LocalDecl.type d) with
  | (type, _) => match LocalDecl.value? d true with
    | none => LocalDecl.setType d type
    | some value => match instantiateMVarsCore mctx value with
      | (value, _) => LocalDecl.setValue (LocalDecl.setType d type) value

/-- Some declarations of a local context with what is known of their metavariables put in: the kernel reads the
types of variables as they stand (`induction … using` leaves its motive in them), and falls over a metavariable. -/
def instantiated (mctx : Foreign) : List FVarId → LocalContext → LocalContext
  | .nil, l => l
  | .cons f fs, l => instantiated mctx fs (LocalContext.modifyLocalDecl l f (known mctx))

/-- The kernel's objection to the finished proof of `goal`, if it has one. -/
def objection (goal : MVarId) (s : SavedState) : Option String :=
  let mctx := s.term.meta.meta.mctx
  let env := s.term.meta.core.state.env
  match MetavarContext.findDecl? mctx goal with
  | none => some (ended "the goal is lost")
  | some decl => match instantiateMVarsCore mctx (mkMVar goal), instantiateMVarsCore mctx decl.type with
    | (proof, _), (type, _) =>
      let lctx := instantiated mctx (Array.toListRev (LocalContext.getFVarIds decl.lctx)) decl.lctx
      match Expr.hasExprMVar proof, Expr.hasSorry proof, Expr.hasLevelMVar proof with
      | true, _, _ => some (ended "the proof has holes")
      | _, true, _ => some (ended "the proof uses `sorry`")
      | _, _, true => none
      | _, _, _ => match Kernel.check env lctx proof with
        | .error _ => some (ended "(kernel) the proof has a term that is not well typed")
        | .ok proved => match Kernel.isDefEq env lctx proved type with
          | .ok true => none
          | _ => some (ended "(kernel) the proof shows something else")

/-- The answer to one request, and the state that it reached. -/
def step (root : MVarId) (budget : Nat) (start : NativeContext) (text : String) (w : Nat)
    (a b c d e f g h : NativeContext) (world : IO.RealWorld) : String × Option NativeContext :=
  match SavedState.restore start true a b c d e f g h world with
  | .error x => thrown x g h w
  | .ok _ => match Parser.runParserCategory (readable start).term.meta.core.state.env `term text "<tactic>" with
    | .error message => failure (ended message)
    | .ok block => match IO.setNumHeartbeats budget w with
      | .cons _ _ => failure ""
      | .nil => match evalTactic (Syntax.getArg block 1) a b c d e f g h world with
        | .error x => thrown x g h (w + 1)
        | .ok _ => match Lean.Elab.Term.synthesizeSyntheticMVarsNoPostponing false c d e f g h w with
          | .error x => thrown x g h (w + 2)
          | .ok _ => match getUnsolvedGoals a b c d e f g h world with
            | .error x => thrown x g h (w + 3)
            | .ok goals => match Core.getMessageLog g h (w + 4) with
              | .error x => thrown x g h (w + 5)
              | .ok log => match MessageLog.hasErrors log with
                | true => failure (errors w (MessageLog.toList log) "")
                | false => match saveState a b c d e f g h world with
                  | .error x => thrown x g h (w + 6)
                  | .ok reached => match goals with
                    | .nil => match objection root (readable reached) with
                      | some objection => failure objection
                      | none => ("solved\n", none)
                    | _ => match Lean.Elab.Term.reportUnsolvedGoals goals e f g h w with
                      | .error x => thrown x g h (w + 7)
                      | .ok _ => match Core.getMessageLog g h (w + 8) with
                        | .error x => thrown x g h (w + 9)
                        | .ok log => (last w (MessageLog.toList log) "goals\n", some reached)

/-- The goal with a number, if there is one. -/
def goalAt : Nat → List MVarId → Option MVarId
  | _, .nil => none
  | 0, .cons g _ => some g
  | n + 1, .cons _ gs => goalAt n gs

/-- The answer to a request for one goal of a state, and that goal with the state that is about it alone. -/
def focus (start : NativeContext) (number : Nat) (w : Nat) (a b c d e f g h : NativeContext) (world : IO.RealWorld) :
    String × Option Kept :=
  match SavedState.restore start true a b c d e f g h world with
  | .error x => ((thrown x g h w).1, none)
  | .ok _ => match getUnsolvedGoals a b c d e f g h world with
    | .error x => ((thrown x g h (w + 1)).1, none)
    | .ok goals => match goalAt number goals with
      | none => ((failure (ended "there is no goal of that number")).1, none)
      | some goal => match setGoals [goal] a b c d e f g h world with
        | .error x => ((thrown x g h (w + 2)).1, none)
        | .ok _ => match saveState a b c d e f g h world with
          | .error x => ((thrown x g h (w + 3)).1, none)
          | .ok reached => ("focused\n", some ⟨goal, reached⟩)

/-- The answer to a request whose first four numbers have been read; none when the rest is not as it should be. -/
def request (input : Foreign) (budget : Nat) (start : Kept) (used lines fuel : Nat) (a b c d e f g h : NativeContext)
    (world : IO.RealWorld) : Option (String × Option Kept) :=
  match lines with
  | 0 => match readNumber input (8 * fuel + 4) with
    | none => none
    | some number => some (focus start.state number (16 * fuel) a b c d e f g h world)
  | _ =>
    match step start.root (budget + used) start.state (readLines input (8 * fuel + 4) lines "") (16 * fuel) a b c d e f g h world with
    | (text, none) => some (text, none)
    | (text, some reached) => some (text, some ⟨start.root, reached⟩)

/-- Serve requests until one says to stop; `fuel` also tells one request's calls from the next one's. -/
def loop (input output : Foreign) (budget : Nat) (a b c d e f g h : NativeContext) (world : IO.RealWorld) :
    Nat → Slots → Bool
  | 0, _ => false
  | fuel + 1, slots => match readNumber input (8 * fuel) with
    | none => answer output "stopped\n" fuel
    | some source => match readNumber input (8 * fuel + 1) with
      | none => false
      | some target => match readNumber input (8 * fuel + 2) with
        | none => false
        | some used => match readNumber input (8 * fuel + 3) with
          | none => false
          | some lines => match Slots.find 20 source slots with
            | none => false
            | some start => match request input budget start used lines fuel a b c d e f g h world with
              | none => false
              | some (text, reached) => match answer output text fuel with
                | false => false
                | true => loop input output budget a b c d e f g h world fuel
                    (match reached with | some s => Slots.put s 20 target slots | none => slots)

syntax (name := serveSteps) "serve_steps" : tactic

/- The two ends differ, or the compiler would drop the loop between them. -/
@[tactic serveSteps] def serve : Tactic := fun _ a b c d e f g h world =>
  match IO.FS.Handle.mk "/dev/fd/3" 0 0, IO.FS.Handle.mk "/dev/fd/4" 1 0 with
  | .ok input, .ok output => match getMainGoal a b c d e f g h world with
    | .error x => .error x
    | .ok root => match saveState a b c d e f g h world with
      | .error x => .error x
      | .ok first => match answer output "ready\n" 0 with
        | false => done a b c d e f g h world
        | true =>
          match loop input output (IO.getNumHeartbeats 0) a b c d e f g h world 1000000000000
              (.node (some ⟨root, first⟩) .leaf .leaf) with
          | true => .ok ()
          | false => done a b c d e f g h world
  | _, _ => done a b c d e f g h world

end Olympiad.Steps
