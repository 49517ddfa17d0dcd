prelude
import Olympiad.Int.Basic
import Olympiad.Nat.Order
set_option linter.all false
set_option autoImplicit false
universe u v w
/-! What user-level `macro`, `syntax`, `notation`, quotations need. -/
@[coe_decl] instance coeOTCBase {α : Sort u} {β : Sort v} [CoeOut α β] : CoeOTC α β := ⟨fun a => CoeOut.coe a⟩
@[coe_decl] instance coeHTCBase {α : Sort u} {β : Sort v} [CoeHead α β] : CoeHTC α β := ⟨fun a => CoeHead.coe a⟩
@[coe_decl] instance coeHTCTBase {α : Sort u} {β : Sort v} [CoeTail α β] : CoeHTCT α β := ⟨fun a => CoeTail.coe a⟩
/-- Types with a map over their contents. -/
class Functor (f : Type u → Type v) : Type (max (u+1) v) where
  map : {α β : Type u} → (α → β) → f α → f β
/-- Type constructors into which every plain value can be put. -/
class Pure (f : Type u → Type v) where
  pure {α : Type u} : α → f α
export Pure (pure)
/-- Application of a wrapped function to a wrapped argument, the argument given lazily. -/
class Seq (f : Type u → Type v) : Type (max (u+1) v) where
  seq : {α β : Type u} → f (α → β) → (Unit → f α) → f β
/-- Sequencing of two actions that keeps the result of the first. -/
class SeqLeft (f : Type u → Type v) : Type (max (u+1) v) where
  seqLeft : {α β : Type u} → f α → (Unit → f β) → f α
/-- Sequencing of two actions that keeps the result of the second. -/
class SeqRight (f : Type u → Type v) : Type (max (u+1) v) where
  seqRight : {α β : Type u} → f α → (Unit → f β) → f β
/-- Sequencing of an action with a continuation that receives its result. -/
class Bind (m : Type u → Type v) where
  bind : {α β : Type u} → m α → (α → m β) → m β
export Bind (bind)
/-- Functors with plain values and sequential application; mapping comes from these by default. -/
class Applicative (f : Type u → Type v) extends Functor f, Pure f, Seq f, SeqLeft f, SeqRight f where
  map x y := Seq.seq (pure x) fun _ => y
/-- Applicative functors whose later actions may depend on earlier results. -/
class Monad (m : Type u → Type v) : Type (max (u+1) v) extends Applicative m, Bind m where
  map f x := bind x fun a => pure (f a)
  seq f x := bind f fun y => Functor.map y (x ())
  seqLeft x y := bind x fun a => bind (y ()) fun _ => pure a
  seqRight x y := bind x fun _ => y ()
/-- Monads in which an error of the given type can be thrown and caught, the type chosen by the user. -/
class MonadExceptOf (ε : semiOutParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} (body : m α) (handler : ε → m α) : m α
/-- Monads in which errors can be thrown and caught, the error type determined by the monad. -/
class MonadExcept (ε : outParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} : m α → (ε → m α) → m α
export MonadExcept (throw tryCatch)

instance ReaderT.instMonadEStateM {ρ ε σ : Type} : Monad (ReaderT ρ (EStateM ε σ)) where
  pure a := fun _ s => .ok a s
  bind x f := fun r s => match x r s with
    | .ok a s => f a r s
    | .error e s => .error e s
instance ReaderT.instMonadExceptEStateM {ρ ε σ : Type} : MonadExcept ε (ReaderT ρ (EStateM ε σ)) where
  throw e := fun _ s => .error e s
  tryCatch x h := fun r s => match x r s with
    | .ok a s => .ok a s
    | .error e s => h e r s
instance {ρ ε σ α : Type} [Inhabited ε] : Inhabited (ReaderT ρ (EStateM ε σ) α) := ⟨fun _ s => .error default s⟩

/-- Applies a function to the value inside an option, if there is one. -/
protected def Option.map {α : Type u} {β : Type v} (f : α → β) : Option α → Option β
  | some x => some (f x)
  | none => none
instance : Inhabited Bool := ⟨false⟩
instance : Inhabited Nat := ⟨0⟩
instance : Inhabited Int := ⟨0⟩
namespace Lean
instance : Inhabited Syntax := ⟨.missing⟩
instance : Inhabited Name := ⟨.anonymous⟩
instance : Inhabited SourceInfo := ⟨.none⟩
instance {ks : SyntaxNodeKinds} : Inhabited (TSyntax ks) := ⟨⟨.missing⟩⟩
instance : Inhabited Macro.Exception := ⟨.unsupportedSyntax⟩
/-- Monads that carry a reference syntax, the position at which errors are reported. -/
class MonadRef (m : Type → Type) where
  getRef : m Syntax
  withRef {α : Type} : Syntax → m α → m α
export MonadRef (getRef)
/-- Monads that supply the fresh macro scopes needed by hygienic syntax quotations. -/
class MonadQuotation (m : Type → Type) extends MonadRef m where
  getCurrMacroScope : m MacroScope
  getContext : m Name
  withFreshMacroScope {α : Type} : m α → m α
export MonadQuotation (getCurrMacroScope withFreshMacroScope)
@[extern "l_Lean_replaceRef"] opaque replaceRef (ref : Syntax) (oldRef : Syntax) : Syntax
@[extern "l_Lean_SourceInfo_fromRef"] opaque SourceInfo.fromRef (ref : Syntax) (canonical : Bool := false) : SourceInfo
/-- The source position of the current reference syntax, for newly built syntax. -/
def MonadRef.mkInfoFromRefPos {m : Type → Type} [Monad m] [MonadRef m] : m SourceInfo := bind getRef fun r => pure (SourceInfo.fromRef r)
/-- Runs an action with `ref` as the reference syntax, unless `ref` has no position. -/
def withRef {m : Type → Type} [Monad m] [MonadRef m] {α : Type} (ref : Syntax) (x : m α) : m α :=
  bind getRef fun r => MonadRef.withRef (replaceRef ref r) x
instance Macro.instMonadQuotationMacroM : MonadQuotation MacroM where
  getRef := fun c s => .ok c.ref s
  withRef r x := fun c s => x { c with ref := r } s
  getCurrMacroScope := fun c s => .ok c.currMacroScope s
  getContext := fun c s => .ok c.quotContext s
  withFreshMacroScope x := fun c s => x { c with currMacroScope := s.macroScope } { s with macroScope := Nat.succ s.macroScope }
instance PrettyPrinter.instMonadQuotationUnexpandM : MonadQuotation PrettyPrinter.UnexpandM where
  getRef := fun r s => .ok r s
  withRef r x := fun _ s => x r s
  getCurrMacroScope := fun _ s => .ok 0 s
  getContext := fun _ s => .ok `_fakeMod s
  withFreshMacroScope x := x

@[extern "l_Lean_addMacroScope"] opaque addMacroScope (mainModule : Name) (n : Name) (scp : MacroScope) : Name
namespace Syntax
@[extern "l_Lean_Syntax_isOfKind"] opaque isOfKind (stx : Syntax) (k : SyntaxNodeKind) : Bool
@[extern "l_Lean_Syntax_getArg"] opaque getArg (stx : Syntax) (i : Nat) : Syntax
@[extern "l_Lean_Syntax_getArgs"] opaque getArgs (stx : Syntax) : Array Syntax := ⟨.nil⟩
@[extern "l_Lean_Syntax_getKind"] opaque getKind (stx : Syntax) : SyntaxNodeKind
@[extern "l_Lean_Syntax_getNumArgs"] opaque getNumArgs (stx : Syntax) : Nat := 0
@[extern "l_Lean_Syntax_getId"] opaque getId (stx : Syntax) : Name
@[extern "l_Lean_Syntax_isNone"] opaque isNone (stx : Syntax) : Bool
@[extern "l_Lean_Syntax_isIdent"] opaque isIdent (stx : Syntax) : Bool
@[extern "l_Lean_Syntax_matchesNull"] opaque matchesNull (stx : Syntax) (n : Nat) : Bool
@[extern "l_Lean_Syntax_matchesIdent"] opaque matchesIdent (stx : Syntax) (id : Name) : Bool
@[extern "l_Lean_Syntax_matchesLit"] opaque matchesLit (stx : Syntax) (k : SyntaxNodeKind) (val : String) : Bool
@[extern "l_Lean_Syntax_node1"] opaque node1 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ : Syntax) : Syntax
@[extern "l_Lean_Syntax_node2"] opaque node2 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ : Syntax) : Syntax
@[extern "l_Lean_Syntax_node3"] opaque node3 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ : Syntax) : Syntax
@[extern "l_Lean_Syntax_node4"] opaque node4 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ : Syntax) : Syntax
@[extern "l_Lean_Syntax_node5"] opaque node5 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ : Syntax) : Syntax
@[extern "l_Lean_Syntax_node6"] opaque node6 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ : Syntax) : Syntax
@[extern "l_Lean_Syntax_node7"] opaque node7 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : Syntax) : Syntax
@[extern "l_Lean_Syntax_node8"] opaque node8 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : Syntax) : Syntax
@[extern "l_Lean_Syntax_getOptional_x3f"] opaque getOptional? (s : Syntax) : Option Syntax := none
@[extern "l_Lean_Syntax_mkNumLit"] opaque mkNumLit (val : String) (info : SourceInfo := SourceInfo.none) : TSyntax (.cons `num .nil)
@[extern "l_Lean_Syntax_mkStrLit"] opaque mkStrLit (val : String) (info : SourceInfo := SourceInfo.none) : TSyntax (.cons `str .nil)
end Syntax
@[extern "l_Lean_mkAtom"] opaque mkAtom (val : String) : Syntax
@[extern "l_Lean_mkNullNode"] opaque mkNullNode (args : Array Syntax := ⟨.nil⟩) : Syntax
@[extern "l_Lean_mkSepArray"] opaque mkSepArray (args : Array Syntax) (sep : Syntax) : Array Syntax := args
@[extern "l_Lean_mkIdent"] opaque mkIdent (val : Name) : TSyntax (.cons `ident .nil)
instance : Inhabited Substring.Raw := ⟨⟨.ofList .nil, 0, 0⟩⟩
end Lean
@[extern "l_String_toRawSubstring_x27"] opaque String.toRawSubstring' (s : String) : Substring.Raw := ⟨s, 0, 0⟩
instance {α : Type u} : Inhabited (Array α) := ⟨⟨.nil⟩⟩
instance {α : Type u} : Inhabited (Option α) := ⟨none⟩
namespace Array
/-- The empty array, with room reserved for the given number of elements. -/
@[extern "lean_mk_empty_array_with_capacity"] def mkEmpty {α : Type u} (c : @& Nat) : Array α := ⟨.nil⟩
/-- The empty array. -/
@[extern "lean_mk_empty_array"] def empty {α : Type u} : Array α := mkEmpty 0
@[extern "lean_array_get_size"] opaque size {α : Type u} (a : @& Array α) : Nat := 0
@[extern "lean_array_push"] opaque push {α : Type u} (a : Array α) (v : α) : Array α := a
@[extern "l_Array_mkArray0"] opaque mkArray0 {α : Type u} : Array α
@[extern "l_Array_mkArray1"] opaque mkArray1 {α : Type u} (a₁ : α) : Array α
@[extern "l_Array_mkArray2"] opaque mkArray2 {α : Type u} (a₁ a₂ : α) : Array α
@[extern "l_Array_mkArray3"] opaque mkArray3 {α : Type u} (a₁ a₂ a₃ : α) : Array α
@[extern "l_Array_mkArray4"] opaque mkArray4 {α : Type u} (a₁ a₂ a₃ a₄ : α) : Array α
@[extern "l_Array_mkArray5"] opaque mkArray5 {α : Type u} (a₁ a₂ a₃ a₄ a₅ : α) : Array α
@[extern "l_Array_mkArray6"] opaque mkArray6 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α
@[extern "l_Array_mkArray7"] opaque mkArray7 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α
@[extern "l_Array_mkArray8"] opaque mkArray8 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α
@[extern "l_List_toArray"] opaque _root_.List.toArray {α : Type u} (as : List α) : Array α := ⟨as⟩
@[extern "l_Array_append"] opaque append {α : Type u} (as bs : Array α) : Array α
@[extern "l_Array_appendCore"] opaque appendCore {α : Type u} (as bs : Array α) : Array α
@[extern "l_Array_getSepElems"] opaque getSepElems {α : Type u} (as : Array α) : Array α
@[extern "l_Array_extract"] opaque extract {α : Type u} (as : Array α) (start : Nat := 0) (stop : Nat := 0) : Array α
end Array
instance {α : Type u} : Append (Array α) := ⟨Array.append⟩
namespace Lean
/-- Arrays of syntax of the given node kinds. -/
abbrev TSyntaxArray (ks : SyntaxNodeKinds) := Array (TSyntax ks)
/-- Forgets the node kinds of an array of typed syntax by an unchecked cast. -/
unsafe def TSyntaxArray.rawImpl {ks : SyntaxNodeKinds} : TSyntaxArray ks → Array Syntax := unsafeCast
@[implemented_by TSyntaxArray.rawImpl] opaque TSyntaxArray.raw {ks : SyntaxNodeKinds} (as : TSyntaxArray ks) : Array Syntax
/-- Declares an array of syntax to be of the given node kinds by an unchecked cast. -/
unsafe def TSyntaxArray.mkImpl {ks : SyntaxNodeKinds} : Array Syntax → TSyntaxArray ks := unsafeCast
@[implemented_by TSyntaxArray.mkImpl] opaque TSyntaxArray.mk {ks : SyntaxNodeKinds} (as : Array Syntax) : TSyntaxArray ks
/-- Syntax elements and the separators between them, in one array. -/
structure Syntax.SepArray (sep : String) where
  elemsAndSeps : Array Syntax
/-- Syntax elements of the given node kinds and the separators between them, in one array. -/
structure Syntax.TSepArray (ks : SyntaxNodeKinds) (sep : String) where
  elemsAndSeps : Array Syntax
instance : Coe SyntaxNodeKind SyntaxNodeKinds := ⟨fun k => .cons k .nil⟩
/-- Extends a name by a numeric component. -/
abbrev Name.mkNum (p : Name) (i : Nat) : Name := Name.num p i
namespace TSyntax
/-- `ks` may be used where `ks'` is wanted. -/
class KindsLE (ks ks' : SyntaxNodeKinds) : Prop where ok : True
instance hereL {k : SyntaxNodeKind} {ks : SyntaxNodeKinds} : KindsLE (.cons k .nil) (.cons k ks) := ⟨trivial⟩
instance thereL {k k' : SyntaxNodeKind} {ks : SyntaxNodeKinds} [KindsLE (.cons k .nil) ks] : KindsLE (.cons k .nil) (.cons k' ks) := ⟨trivial⟩
instance identL : KindsLE (.cons `ident .nil) (.cons `term .nil) := ⟨trivial⟩
instance numL : KindsLE (.cons `num .nil) (.cons `term .nil) := ⟨trivial⟩
instance strL : KindsLE (.cons `str .nil) (.cons `term .nil) := ⟨trivial⟩
instance charL : KindsLE (.cons `char .nil) (.cons `term .nil) := ⟨trivial⟩
instance seqL : KindsLE (.cons `Lean.Parser.Tactic.tacticSeq .nil) (.cons `tactic .nil) := ⟨trivial⟩
instance toSyntax {ks : SyntaxNodeKinds} : CoeOut (TSyntax ks) Syntax := ⟨TSyntax.raw⟩
instance toKinds {ks ks' : SyntaxNodeKinds} [KindsLE ks ks'] : CoeHTCT (TSyntax ks) (TSyntax ks') := ⟨fun s => ⟨s.raw⟩⟩
instance arrToArr {ks : SyntaxNodeKinds} : CoeOut (TSyntaxArray ks) (Array Syntax) := ⟨TSyntaxArray.raw⟩
instance arrToKinds {ks ks' : SyntaxNodeKinds} [KindsLE ks ks'] : CoeHTCT (TSyntaxArray ks) (TSyntaxArray ks') := ⟨fun s => TSyntaxArray.mk s.raw⟩
instance sepToKinds {ks ks' : SyntaxNodeKinds} {sep : String} [KindsLE ks ks'] : CoeHTCT (Syntax.TSepArray ks sep) (Syntax.TSepArray ks' sep) := ⟨fun s => ⟨s.elemsAndSeps⟩⟩
instance sepToArr {ks : SyntaxNodeKinds} {sep : String} : CoeOut (Syntax.TSepArray ks sep) (TSyntaxArray ks) := ⟨fun s => TSyntaxArray.mk (Array.getSepElems s.elemsAndSeps)⟩
attribute [coe_decl] toSyntax toKinds arrToArr arrToKinds sepToKinds sepToArr
end TSyntax
/-- a plain identifier as the name of a declaration: node with empty universe list -/
instance identToDeclId : CoeHTCT (TSyntax (.cons `ident .nil)) (TSyntax (.cons `Lean.Parser.Command.declId .nil)) :=
  ⟨fun s => ⟨Syntax.node .none `Lean.Parser.Command.declId (Array.mkArray2 s.raw (mkNullNode Array.mkArray0))⟩⟩
instance TSyntax.funBinderL : TSyntax.KindsLE (.cons `ident .nil) (.cons `Lean.Parser.Term.funBinder .nil) := ⟨trivial⟩
/-- Syntax of category `term`. -/
abbrev Term := TSyntax (.cons `term .nil)
/-- Syntax that is an identifier. -/
abbrev Ident := TSyntax (.cons `ident .nil)
@[extern "l_Lean_Macro_throwUnsupported"] opaque Macro.throwUnsupported {α : Type} : MacroM α
@[extern "l_Lean_Macro_throwError"] opaque Macro.throwError {α : Type} (msg : String) : MacroM α
end Lean
attribute [coe] Lean.TSyntax.raw
