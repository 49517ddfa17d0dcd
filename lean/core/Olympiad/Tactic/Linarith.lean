prelude
import Olympiad.Tactic.Linarith.Facts
import Olympiad.Tactic.Linarith.Simplex
set_option linter.all false
set_option autoImplicit false
/-! # `linarith`: linear arithmetic over ordered rings, on monomials as unknowns -/
namespace Olympiad.Tactic
open Lean Elab.Tactic
/-- A finite table of integers, read by index. -/
inductive Table where
  | empty
  | node (k : Int) (even odd : Table)
namespace Table
/-- The entry of a table at an index, 0 where nothing was stored. -/
def get : Table → Nat → Int
  | .empty, _ => 0
  | .node k l r, n => if Nat.beq n 0 then k else let m := n - 1; if Nat.beq (m % 2) 0 then get l (m / 2) else get r (m / 2)
/-- The table with the entry at one index changed. -/
partial def set (t : Table) (n : Nat) (v : Int) : Table :=
  match t with
  | .empty => if Nat.beq n 0 then .node v .empty .empty else set (.node 0 .empty .empty) n v
  | .node k l r => if Nat.beq n 0 then .node v l r else
    let m := n - 1
    if Nat.beq (m % 2) 0 then .node k (set l (m / 2) v) r else .node k l (set r (m / 2) v)
instance : Inhabited Table := ⟨.empty⟩
end Table
/-- The union of two decreasing lists. -/
def mergeKeys : Nat → List Nat → NormalForm → List Nat
  | 0, ks, _ => ks
  | _ + 1, ks, .nil => ks
  | n + 1, .nil, .cons (m, _) p => if Nat.beq m 0 then .nil else .cons m (mergeKeys n .nil p)
  | n + 1, .cons k ks, .cons (m, c) p =>
    if Nat.beq m 0 then .cons k ks
    else if Nat.beq k m then .cons k (mergeKeys n ks p)
    else if Nat.ble m k then .cons k (mergeKeys n ks (.cons (m, c) p))
    else .cons m (mergeKeys n (.cons k ks) p)
/-- All monomials of some normal forms except 1, merged into a decreasing list. -/
def allKeys : List NormalForm → List Nat → List Nat
  | .nil, ks => ks
  | .cons p ps, ks => allKeys ps (mergeKeys (ks.count' + p.count' + 1) ks p)
/-- The row `Σ k · x − slack = 0` of a normal form, its keys replaced by their places in the list of all keys. -/
def rowOf (slack : Nat) : List Nat → Nat → NormalForm → Simplex.Row
  | .cons k ks, i, .cons (m, c) p => if Nat.beq k m then .cons (i, c) (rowOf slack ks (i + 1) p) else rowOf slack ks (i + 1) (.cons (m, c) p)
  | _, _, _ => .cons (slack, -1) .nil
/-- The constant term of a normal form. -/
def constantOf : NormalForm → Int
  | .nil => 0
  | .cons (m, k) p => if Nat.beq m 0 then k else constantOf p
/-- The rows of the simplex tableau, one for each normal form, each with its slack variable. -/
def buildRows (free : Nat) (keys : List Nat) : Nat → List NormalForm → List (Nat × Simplex.Row)
  | _, .nil => .nil
  | j, .cons p ps => .cons (free + j, rowOf (free + j) keys 0 p) (buildRows free keys (j + 1) ps)
/-- The table of lower bounds of the slacks: the negated constant terms of the normal forms. -/
def buildBounds : Nat → List NormalForm → Table → Table
  | _, .nil, t => t
  | j, .cons p ps, t => buildBounds (j + 1) ps (t.set j (-(constantOf p)))
/-- The fact at a place in a list, if there is one. -/
def nthFact : List Fact → Nat → Option Fact
  | .nil, _ => none
  | .cons f _, 0 => some f
  | .cons _ fs, n + 1 => nthFact fs n
/-- The sum of facts with the coefficients of a certificate, added to what is there already. -/
def sumFacts (fs : List Fact) (free : Nat) : Simplex.Row → Option Fact → Option Fact
  | .nil, acc => acc
  | .cons (v, k) r, acc => match nthFact fs (v - free) with
    | none => acc
    | some f =>
      let f := f.scale k.natAbs
      sumFacts fs free r (match acc with
        | none => some f
        | some a => some (a.add f))
/-- The largest degree among some facts and a given number. -/
def maxDeg : List Fact → Nat → Nat
  | .nil, d => d
  | .cons f fs, d => maxDeg fs (natMax d (Term.deg f.term))
/-- Facts about the monomials that cannot be negative. -/
def monomialFacts (B : Nat) : List Nat → List Fact
  | .nil => .nil
  | .cons k ks => match monomialFact (factors B 100000 0 k) with
    | some f => .cons f (monomialFacts B ks)
    | none => monomialFacts B ks
/-- A proof of `False` from facts that contradict each other linearly, their monomials taken as unknowns. -/
def contradiction? (facts : List Fact) (s : Atoms) (pivots : Nat := 500) : Option Expr :=
  let B := baseFor (maxDeg facts 1)
  let keys := allKeys (facts.map' fun f => Term.normal B f.term) .nil
  let facts := facts.append' (monomialFacts B keys)
  let nfs := facts.map' fun f => Term.normal B f.term
  let free := keys.count'
  let bounds := buildBounds 0 nfs .empty
  match Simplex.solve free bounds.get pivots (buildRows free keys 0 nfs) with
  | none => none
  | some r => match sumFacts facts free r none with
    | none => none
    | some f =>
      match Term.normal B f.term with
      | .cons (m, k) .nil =>
        if Nat.beq m 0 && decide (k < 0) then
          let c := s.quote
          some (app5 "false_of_isNegative" c (natLitExpr B) (Olympiad.Tactic.quote f.term) reflTrue (f.proof c))
        else none
      | _ => none
/-- The terms between brackets of an optional `[t₁, …, tₙ]`. -/
def optTerms (stx : Syntax) : List Syntax :=
  if Syntax.isNone stx then .nil else
    let rec odds : List Syntax → List Syntax
      | .cons a (.cons _ as) => .cons a (odds as)
      | as => as
    odds (Syntax.getArgs (Syntax.getArg stx 1)).toListRev.rev
/-- Elaborate terms as proofs, with their types. -/
def elabFacts : List Syntax → TacticM (List (Expr × Expr))
  | .nil => return .nil
  | .cons t ts => do
    let e ← elabTerm t none false
    let ty ← Meta.inferType e
    let rest ← elabFacts ts
    return .cons (e, ty) rest
/-- Turn the goal into `False`, a comparison being assumed false under the name `neg`. -/
def negateGoal (neg : Name) : TacticM Unit := do
  let t ← withMainContext do
    let t ← getMainTarget
    Meta.whnfR t
  let h := mkIdent neg
  match comparison? t with
  | some _ => do
    let stx ← `(tactic| refine Classical.byContradiction fun $h:ident => ?_)
    evalTactic stx.raw
  | none =>
    if t.isConstOf `False then return
    match t.constAndArgs? with
    | some (c, args) =>
      if c == `Not || c == `Ne then
        let stx ← `(tactic| intro $h:ident)
        evalTactic stx.raw
      else
        let stx ← `(tactic| exfalso)
        evalTactic stx.raw
    | none => do
      let stx ← `(tactic| exfalso)
      evalTactic stx.raw
syntax (name := linarithCore) "linarith_core" (" only")? (" [" term,* "]")? : tactic
/-- The tactic behind `linarith`: negates the goal and looks for a linear contradiction. -/
@[tactic linarithCore] def evalLinarithCore : Tactic := fun stx => do
  negateGoal `_neg
  withMainContext do
    let hints ← elabFacts (optTerms (Syntax.getArg stx 2))
    let local' ← getLocalFacts
    let hyps ← if Syntax.isNone (Syntax.getArg stx 1) then pure local' else do
      -- `only`: of the context, the negated goal alone
      match ← try? (getFVarId (mkIdent `_neg).raw) with
      | some f => do
        let t ← FVarId.getType f
        pure (List.cons (mkFVar f, t) .nil)
      | none => pure .nil
    let (facts, s) ← allFacts (hints.append' hyps) {}
    match contradiction? facts s with
    | some p => closeMainGoal `linarith p true
    | none => throwTactic `linarith "no linear combination of the hypotheses is contradictory"
end Olympiad.Tactic
/-- `linarith [h₁, …]` proves comparisons over ℕ and ℤ (and `False`) that follow from the hypotheses and the terms given by adding multiples
of them; products are unknowns.  `linarith only [h]` uses the terms alone.  When no rational combination exists, integer reasoning by
`omega` on the hypotheses is tried.  It does not look inside `∨`, `→`, `∣`, `/` and `%` (`omega` does, for linear terms). -/
syntax (name := linarith) "linarith" (" only")? (" [" term,* "]")? : tactic
macro_rules
  | `(tactic| linarith) => `(tactic| first
    | linarith_core | (apply Int.le_antisymm <;> linarith_core) | (apply Nat.le_antisymm <;> linarith_core) | omega
    | fail "linarith failed: no contradiction found")
  | `(tactic| linarith [$ts,*]) => `(tactic| first
    | linarith_core [$ts,*] | (apply Int.le_antisymm <;> linarith_core [$ts,*]) | (apply Nat.le_antisymm <;> linarith_core [$ts,*])
    | fail "linarith failed: no contradiction found")
  | `(tactic| linarith only [$ts,*]) => `(tactic| first
    | linarith_core only [$ts,*] | (apply Int.le_antisymm <;> linarith_core only [$ts,*]) | (apply Nat.le_antisymm <;> linarith_core only [$ts,*])
    | fail "linarith failed: no contradiction found")
