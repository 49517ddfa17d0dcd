prelude
import Olympiad.Tactic.NormNum
import Olympiad.Tactic.Linarith.Facts
set_option linter.all false
set_option autoImplicit false
/-! # `interval_cases`: one case for each value between bounds -/
theorem Nat.eq_or_succ_le_of_le {k n : Nat} (h : k ≤ n) : n = k ∨ k + 1 ≤ n := by omega
/-- An integer that is at least `k` is `k` or at least `k + 1`. -/
theorem Int.eq_or_succ_le_of_le {k n : Int} (h : k ≤ n) : n = k ∨ k + 1 ≤ n := by omega
@[extern "l_Int_repr"] opaque Int.repr (n : Int) : String
namespace Olympiad.Tactic
open Lean Elab.Tactic
/-- An integer as the text of a term. -/
def intSyntax (v : Int) : TacticM Lean.Term := do
  let n : Lean.Term := ⟨(Syntax.mkNumLit (Int.repr (Int.ofNat v.natAbs))).raw⟩
  if decide (0 ≤ v) then return n else `(-$n)
/-- The larger of a known lower bound, if any, and a new one. -/
def betterLower (a : Option Int) (b : Int) : Option Int := match a with
  | none => some b
  | some a => some (if decide (a ≤ b) then b else a)
/-- The smaller of a known upper bound, if any, and a new one. -/
def betterUpper (a : Option Int) (b : Int) : Option Int := match a with
  | none => some b
  | some a => some (if decide (a ≤ b) then a else b)
/-- The bounds that a hypothesis of type `t` states for `x`, added to those known. -/
partial def boundsOf (x t : Expr) (lo hi : Option Int) : MetaM (Option Int × Option Int) := do
  let t ← Meta.instantiateMVarsProfiling t
  let t ← Meta.whnfR t
  match comparison? t with
  | some (k, _, a, b) =>
    if Expr.eqv a x then match groundValue b with
      | none => return (lo, hi)
      | some v => match k with
        | .le => return (lo, betterUpper hi v)
        | .lt => return (lo, betterUpper hi (v - 1))
        | .eq => return (betterLower lo v, betterUpper hi v)
    else if Expr.eqv b x then match groundValue a with
      | none => return (lo, hi)
      | some v => match k with
        | .le => return (betterLower lo v, hi)
        | .lt => return (betterLower lo (v + 1), hi)
        | .eq => return (betterLower lo v, betterUpper hi v)
    else return (lo, hi)
  | none => match t.constAndArgs? with
    | some (c, .cons p (.cons q .nil)) =>
      if c == `And then do
        let (lo, hi) ← boundsOf x p lo hi
        boundsOf x q lo hi
      else return (lo, hi)
    | _ => return (lo, hi)
/-- The bounds that a list of hypotheses states for `x`, added to those known. -/
def boundsFrom (x : Expr) : List (Expr × Expr) → Option Int → Option Int → MetaM (Option Int × Option Int)
  | .nil, lo, hi => return (lo, hi)
  | .cons (_, t) hs, lo, hi => do
    let (lo, hi) ← boundsOf x t lo hi
    boundsFrom x hs lo hi
/-- Can this bound be proved?  If so it is in the context afterwards. -/
def haveLower (h : Ident) (x : Lean.Term) (v : Int) : TacticM Bool := do
  let k ← intSyntax v
  let stx ← `(tactic| have $h:ident : $k ≤ $x := by omega)
  succeeds (evalTactic stx.raw)
/-- Tries to prove an upper bound by `omega`; when that succeeds the bound is in the context afterwards. -/
def haveUpper (h : Ident) (x : Lean.Term) (v : Int) : TacticM Bool := do
  let k ← intSyntax v
  let stx ← `(tactic| have $h:ident : $x ≤ $k := by omega)
  succeeds (evalTactic stx.raw)
/-- Does `omega` prove this bound?  The context is left as it was. -/
def provable (test : TacticM Bool) : TacticM Bool := do
  match ← try? (do
    let b ← test
    -- leave by failing, so that the state is restored
    if b then throwTactic `interval_cases "provable" else return false) with
  | some _ => return false
  | none => return true
/-- The best `v` in `(good, bad)` for which `test v` holds, `good` holding and `bad` failing. -/
def bisect (test : Int → TacticM Bool) : Nat → Int → Int → TacticM Int
  | 0, good, _ => return good
  | fuel + 1, good, bad =>
    let mid := intDivide (good + bad) 2
    if mid == good || mid == bad then return good
    else do
      let b ← provable (test mid)
      if b then bisect test fuel mid bad else bisect test fuel good mid
/-- Search for a bound: `start`, then twice as far at each step. -/
def searchBound (test : Int → TacticM Bool) (sign : Int) : Nat → Int → TacticM (Option Int)
  | 0, _ => return none
  | fuel + 1, v => do
    let b ← provable (test (sign * v))
    if b then
      -- tighten between v / 2, which failed, and v; or beyond zero
      let lower := if decide (v ≤ 1) then (-4096 : Int) else intDivide v 2
      let r ← bisect test 16 (sign * v) (sign * lower)
      return some r
    else searchBound test sign fuel (if v == 0 then 1 else v * 2)
/-- Split the first goal into the cases `x = v`, …, `x = v + n`, given `lo : v ≤ x` and `hi : x ≤ v + n`; the goals that stay, last first. -/
partial def splitCases (x : Lean.Term) (isVar : Bool) (eqn lo hi : Ident) (v : Int) (n : Nat) (acc : List MVarId) : TacticM (List MVarId) := do
  let k ← intSyntax v
  let split ← if Nat.beq n 0 then `(tactic| have $eqn:ident : $x = $k := by omega) else do
    let k' ← intSyntax (v + 1)
    let h := mkIdent `_h
    `(tactic| (
      first
        | have $h:ident : $x = $k ∨ $k' ≤ $x := Nat.eq_or_succ_le_of_le $lo
        | have $h:ident : $x = $k ∨ $k' ≤ $x := Int.eq_or_succ_le_of_le $lo
      clear $lo
      rcases $h:ident with ($eqn:ident | $lo:ident)))
  evalTactic split.raw
  match ← getUnsolvedGoals with
  | .nil => return acc
  | .cons g rest => do
    setGoals (.cons g .nil)
    let clear ← `(tactic| (clear $hi:ident; try clear $lo:ident))
    evalTactic clear.raw
    if isVar then do
      let subst ← `(tactic| subst $eqn:ident)
      evalTactic subst.raw
    else do
      -- everywhere but in the equation itself, which stays
      let names ← factNames
      let _ ← names.mapTac fun name => if name == eqn.raw.getId then pure .unit else do
        let h := mkIdent name
        let rewrite ← `(tactic| try simp only [$eqn:ident] at $h:ident)
        evalTactic rewrite.raw
      let rewrite ← `(tactic| try simp only [$eqn:ident])
      evalTactic rewrite.raw
    let close ← `(tactic| omega)
    let _ ← succeeds (evalTactic close.raw)
    let left ← getUnsolvedGoals
    setGoals rest
    let acc := left.rev.append' acc
    if Nat.beq n 0 then return acc else splitCases x isVar eqn lo hi (v + 1) (n - 1) acc
/-- The largest number of cases. -/
def maxCases : Nat := 1000
syntax (name := intervalCasesCore) "interval_cases_core " ident " : " term : tactic
/-- The tactic behind `interval_cases`: finds bounds, proves them and splits into the values between them. -/
@[tactic intervalCasesCore] def evalIntervalCases : Tactic := fun stx => do
  let eqn : Ident := ⟨Syntax.getArg stx 1⟩
  let xs : Lean.Term := ⟨Syntax.getArg stx 3⟩
  let (isVar, isNat, lo, hi) ← withMainContext do
    let x ← elabTerm xs.raw none false
    let t ← Meta.inferType x
    let t ← Meta.whnfR t
    let facts ← getLocalFacts
    let (lo, hi) ← boundsFrom x facts none none
    pure (x.isFVar, t.isConstOf `Nat, lo, hi)
  let loName := mkIdent `_lo
  let hiName := mkIdent `_hi
  let lo ← match lo with
    | some v => pure (some (if isNat && decide (v < 0) then 0 else v))
    | none =>
      if isNat then do
        let r ← bisect (haveLower loName xs) 14 0 8192
        pure (some r)
      else searchBound (haveLower loName xs) (-1) 16 0
  let hi ← match hi with
    | some v => pure (some v)
    | none => searchBound (haveUpper hiName xs) 1 16 0
  match lo with
  | none => throwTactic `interval_cases "no lower bound found"
  | some lo => match hi with
    | none => throwTactic `interval_cases "no upper bound found"
    | some hi =>
      let b ← haveLower loName xs lo
      if Bool.not b then throwTactic `interval_cases "the lower bound cannot be proved by omega"
      let b ← haveUpper hiName xs hi
      if Bool.not b then throwTactic `interval_cases "the upper bound cannot be proved by omega"
      if decide (hi < lo) then
        let stx ← `(tactic| (exfalso; omega))
        evalTactic stx.raw
        return
      let n := (hi - lo).natAbs
      if Nat.ble maxCases n then throwTactic `interval_cases "more than a thousand cases"
      let gs ← getUnsolvedGoals
      match gs with
      | .nil => return
      | .cons g others => do
        setGoals (.cons g .nil)
        let left ← splitCases xs isVar eqn loName hiName lo n .nil
        setGoals (left.rev.append' others)
end Olympiad.Tactic
/-- `interval_cases x` splits into one goal for each value of `x : ℕ` or `ℤ` between the bounds that the hypotheses state (or `omega` finds, up to 65536);
`interval_cases h : e` does the same for a term and keeps `h : e = value`.  Goals that `omega` closes are gone; more than a thousand
cases are refused.  Bounds that follow only by nonlinear reasoning are not found: state them first. -/
syntax (name := intervalCases) "interval_cases " (atomic(ident " : "))? term : tactic
macro_rules
  | `(tactic| interval_cases $h:ident : $x) => `(tactic| interval_cases_core $h : $x)
  | `(tactic| interval_cases $x) => `(tactic| interval_cases_core hx : $x)
