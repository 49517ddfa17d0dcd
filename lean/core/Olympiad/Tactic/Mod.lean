prelude
import Olympiad.Tactic.Mod.Check
import Olympiad.Tactic.Linarith.Facts
set_option linter.all false
set_option autoImplicit false
/-! # `mod_decide`: statements about remainders, by their finitely many cases -/
namespace Olympiad.Tactic
open Lean Elab.Tactic
/-- The syntax of integer terms with powers, as `mod_decide` reads them. -/
abbrev ModTerm := Olympiad.Mod.Term
/-- The syntax of natural terms with powers, as `mod_decide` reads them. -/
abbrev ModNat := Olympiad.Mod.NatTerm
/-- The syntax of statements about remainders, as `mod_decide` reads them. -/
abbrev Formula := Olympiad.Mod.Formula
/-- The largest literal exponent; a higher power is an atom. -/
def maxLiteralPower : Nat := 1000000
/-- Reads a native term over ℕ as syntax; what has no known shape becomes an atom. -/
partial def modNat (e : Expr) (s : Atoms) : MetaM (ModNat × Atoms) := do
  let atom (e : Expr) : MetaM (ModNat × Atoms) := let (i, s) := natAtom e s; return (.var i, s)
  let e ← Meta.instantiateMVarsProfiling e
  match e.constAndArgs? with
  | some (c, args) => match args with
    | .cons _ (.cons _ (.cons _ (.cons _ (.cons a (.cons b .nil))))) =>
      let bin (f : ModNat → ModNat → ModNat) : MetaM (ModNat × Atoms) := do
        let (x, s) ← modNat a s
        let (y, s) ← modNat b s
        return (f x y, s)
      if c == `HAdd.hAdd then bin .add
      else if c == `HMul.hMul then bin .mul
      else if c == `HPow.hPow then do
        let (x, s) ← modNat a s
        match natLit? b with
        | some k => if Nat.ble k maxLiteralPower then return (.pow x k, s) else atom e
        | none => do
          let (y, s) ← reifyNat maxDepth b s
          return (.vpow x y, s)
      else atom e
    | .cons _ (.cons n (.cons _ .nil)) =>
      if c == `OfNat.ofNat then match n.rawNatLit? with
        | some k => return (.num k, s)
        | none => atom e
      else atom e
    | .cons n .nil => if c == `Nat.succ then do let (x, s) ← modNat n s; return (.add x (.num 1), s) else atom e
    | _ => atom e
  | none => match e.rawNatLit? with
    | some k => return (.num k, s)
    | none => atom e
/-- Reads a native term over ℤ as syntax; what has no known shape becomes an atom. -/
partial def modInt (e : Expr) (s : Atoms) : MetaM (ModTerm × Atoms) := do
  let atom (e : Expr) : MetaM (ModTerm × Atoms) := let (i, s) := intAtom e s; return (.var i, s)
  let e ← Meta.instantiateMVarsProfiling e
  match e.constAndArgs? with
  | some (c, args) => match args with
    | .cons _ (.cons _ (.cons _ (.cons _ (.cons a (.cons b .nil))))) =>
      let bin (f : ModTerm → ModTerm → ModTerm) : MetaM (ModTerm × Atoms) := do
        let (x, s) ← modInt a s
        let (y, s) ← modInt b s
        return (f x y, s)
      if c == `HAdd.hAdd then bin .add
      else if c == `HSub.hSub then bin .sub
      else if c == `HMul.hMul then bin .mul
      else if c == `HPow.hPow then do
        let (x, s) ← modInt a s
        match natLit? b with
        | some k => if Nat.ble k maxLiteralPower then return (.pow x k, s) else atom e
        | none => do
          let (y, s) ← reifyNat maxDepth b s
          return (.vpow x y, s)
      else atom e
    | .cons _ (.cons x (.cons y .nil)) =>
      if c == `OfNat.ofNat then match x.rawNatLit? with
        | some k => return (.num k, s)
        | none => atom e
      else if c == `Neg.neg then do let (x, s) ← modInt y s; return (.neg x, s)
      else if c == `Nat.cast then do let (x, s) ← modNat y s; return (.cast x, s)
      else atom e
    | _ => atom e
  | none => atom e
/-- A remainder by a literal, or a literal. -/
def modVal (isInt : Bool) (e : Expr) (s : Atoms) : MetaM (Option ((Olympiad.Mod.Val × Olympiad.Mod.NatVal) × Atoms)) := do
  let e ← Meta.instantiateMVarsProfiling e
  match natLit? e with
  | some k => return some ((.num k, .num k), s)
  | none => match e.constAndArgs? with
    | some (c, .cons _ (.cons _ (.cons _ (.cons _ (.cons a (.cons b .nil)))))) =>
      if c == `HMod.hMod then match natLit? b with
        | none => return none
        | some m =>
          if isInt then
            let (x, s) ← modInt a s
            return some ((.mod x m, .num 0), s)
          else
            let (x, s) ← modNat a s
            return some ((.num 0, .mod x m), s)
      else return none
    | _ => return none
/-- Reads a proposition as a formula about remainders, if it is one. -/
partial def modFormula (e : Expr) (s : Atoms) : MetaM (Option (Formula × Atoms)) := do
  let e ← Meta.instantiateMVarsProfiling e
  let e ← Meta.whnfR e
  let bin (f : Formula → Formula → Formula) (p q : Expr) : MetaM (Option (Formula × Atoms)) := do
    match ← modFormula p s with
    | none => return none
    | some (x, s) => match ← modFormula q s with
      | none => return none
      | some (y, s) => return some (f x y, s)
  let negated (p : Expr) : MetaM (Option (Formula × Atoms)) := do
    match ← modFormula p s with
    | some (f, s) => return some (.not f, s)
    | none => return none
  if e.isArrow then bin .imp e.bindingDomain! e.bindingBody!
  else if e.isConstOf `False then return some (.absurd, s)
  else match comparison? e with
  | some (k, isInt, a, b) => do
    match ← modVal isInt a s with
    | none => return none
    | some ((x, x'), s) => match ← modVal isInt b s with
      | none => return none
      | some ((y, y'), s) =>
        let f : Formula := if isInt then (match k with
          | .eq => .eq x y
          | .lt => .lt x y
          | .le => .le x y) else (match k with
          | .eq => .neq x' y'
          | .lt => .nlt x' y'
          | .le => .nle x' y')
        return some (f, s)
  | none => match e.constAndArgs? with
    | some (c, args) => match args with
      | .cons t (.cons _ (.cons m (.cons a .nil))) =>
        if c == `Dvd.dvd then match natLit? m with
          | none => return none
          | some m =>
            if t.isConstOf `Int then
              let (x, s) ← modInt a s
              return some (.dvd m x, s)
            else if t.isConstOf `Nat then
              let (x, s) ← modNat a s
              return some (.ndvd m x, s)
            else return none
        else return none
      | .cons m (.cons a (.cons b .nil)) => match natLit? m with
        | none =>
          if c == `Ne then negated (mkAppList `Eq (.cons m (.cons a (.cons b .nil))) (.cons levelOne .nil)) else return none
        | some m =>
          if c == `Nat.ModEq then
            let (x, s) ← modNat a s
            let (y, s) ← modNat b s
            return some (.neq (.mod x m) (.mod y m), s)
          else if c == `Int.ModEq then
            let (x, s) ← modInt a s
            let (y, s) ← modInt b s
            return some (.eq (.mod x m) (.mod y m), s)
          else return none
      | .cons p (.cons q .nil) =>
        if c == `And then bin .and p q else if c == `Or then bin .or p q else if c == `Iff then bin .iff p q else return none
      | .cons p .nil => if c == `Not then negated p else return none
      | _ => return none
    | none => return none

/-! ## Quoting -/
def modName (t c : String) : Name := .str (.str (.str (.str .anonymous "Olympiad") "Mod") t) c
/-- The application of a constructor in `Olympiad.Mod` to one argument. -/
def q1 (t c : String) (a : Expr) : Expr := mkAppList (modName t c) (.cons a .nil)
/-- The application of a constructor in `Olympiad.Mod` to two arguments. -/
def q2 (t c : String) (a b : Expr) : Expr := mkAppList (modName t c) (.cons a (.cons b .nil))
/-- The syntax of a natural term as a native expression. -/
def quoteModNat : ModNat → Expr
  | .num k => q1 "NatTerm" "num" (natLitExpr k)
  | .var k => q1 "NatTerm" "var" (natLitExpr k)
  | .add a b => q2 "NatTerm" "add" (quoteModNat a) (quoteModNat b)
  | .mul a b => q2 "NatTerm" "mul" (quoteModNat a) (quoteModNat b)
  | .pow a k => q2 "NatTerm" "pow" (quoteModNat a) (natLitExpr k)
  | .vpow a e => q2 "NatTerm" "vpow" (quoteModNat a) (quoteNat e)
/-- The syntax of an integer term as a native expression. -/
def quoteMod : ModTerm → Expr
  | .num k => q1 "Term" "num" (natLitExpr k)
  | .var k => q1 "Term" "var" (natLitExpr k)
  | .add a b => q2 "Term" "add" (quoteMod a) (quoteMod b)
  | .sub a b => q2 "Term" "sub" (quoteMod a) (quoteMod b)
  | .neg a => q1 "Term" "neg" (quoteMod a)
  | .mul a b => q2 "Term" "mul" (quoteMod a) (quoteMod b)
  | .pow a k => q2 "Term" "pow" (quoteMod a) (natLitExpr k)
  | .vpow a e => q2 "Term" "vpow" (quoteMod a) (quoteNat e)
  | .cast a => q1 "Term" "cast" (quoteModNat a)
/-- The syntax of an integer literal or remainder as a native expression. -/
def quoteVal : Olympiad.Mod.Val → Expr
  | .num k => q1 "Val" "num" (natLitExpr k)
  | .mod a m => q2 "Val" "mod" (quoteMod a) (natLitExpr m)
/-- The syntax of a natural literal or remainder as a native expression. -/
def quoteNatVal : Olympiad.Mod.NatVal → Expr
  | .num k => q1 "NatVal" "num" (natLitExpr k)
  | .mod a m => q2 "NatVal" "mod" (quoteModNat a) (natLitExpr m)
/-- The syntax of a formula as a native expression. -/
def quoteFormula : Formula → Expr
  | .eq a b => q2 "Formula" "eq" (quoteVal a) (quoteVal b)
  | .lt a b => q2 "Formula" "lt" (quoteVal a) (quoteVal b)
  | .le a b => q2 "Formula" "le" (quoteVal a) (quoteVal b)
  | .neq a b => q2 "Formula" "neq" (quoteNatVal a) (quoteNatVal b)
  | .nlt a b => q2 "Formula" "nlt" (quoteNatVal a) (quoteNatVal b)
  | .nle a b => q2 "Formula" "nle" (quoteNatVal a) (quoteNatVal b)
  | .dvd m a => q2 "Formula" "dvd" (natLitExpr m) (quoteMod a)
  | .ndvd m a => q2 "Formula" "ndvd" (natLitExpr m) (quoteModNat a)
  | .not p => q1 "Formula" "not" (quoteFormula p)
  | .and p q => q2 "Formula" "and" (quoteFormula p) (quoteFormula q)
  | .or p q => q2 "Formula" "or" (quoteFormula p) (quoteFormula q)
  | .imp p q => q2 "Formula" "imp" (quoteFormula p) (quoteFormula q)
  | .iff p q => q2 "Formula" "iff" (quoteFormula p) (quoteFormula q)
  | .absurd => mkConst (modName "Formula" "absurd")

/-! ## Moduli, periods, and a run before the kernel's -/
def lcm (a b : Nat) : Nat := if Nat.beq (Nat.gcd a b) 0 then 0 else a * b / Nat.gcd a b
/-- The modulus of an integer remainder, 1 for a literal. -/
def Val.modulus : Olympiad.Mod.Val → Nat
  | .num _ => 1
  | .mod _ m => m
/-- The modulus of a natural remainder, 1 for a literal. -/
def NatVal.modulus : Olympiad.Mod.NatVal → Nat
  | .num _ => 1
  | .mod _ m => m
/-- The least common multiple of all moduli in a formula. -/
def Formula.modulus : Formula → Nat
  | .eq a b => lcm (Val.modulus a) (Val.modulus b)
  | .lt a b => lcm (Val.modulus a) (Val.modulus b)
  | .le a b => lcm (Val.modulus a) (Val.modulus b)
  | .neq a b => lcm (NatVal.modulus a) (NatVal.modulus b)
  | .nlt a b => lcm (NatVal.modulus a) (NatVal.modulus b)
  | .nle a b => lcm (NatVal.modulus a) (NatVal.modulus b)
  | .dvd m _ => m
  | .ndvd m _ => m
  | .not p => modulus p
  | .and p q => lcm (modulus p) (modulus q)
  | .or p q => lcm (modulus p) (modulus q)
  | .imp p q => lcm (modulus p) (modulus q)
  | .iff p q => lcm (modulus p) (modulus q)
  | .absurd => 1
/-- The largest exponent of a prime in `M`, and the least common multiple of the orders modulo its prime powers (a multiple of them). -/
def carmichael (fuel p M s l : Nat) : Nat × Nat :=
  match fuel with
  | 0 => (s, l)
  | fuel + 1 =>
    if Nat.ble M 1 then (s, l)
    else if Nat.beq (M % p) 0 then
      let rec strip : Nat → Nat → Nat → Nat × Nat
        | 0, m, k => (m, k)
        | f + 1, m, k => if Nat.beq (m % p) 0 then strip f (m / p) (k + 1) else (m, k)
      let (m, k) := strip 64 M 0
      carmichael fuel (p + 1) m (natMax s k) (lcm l (Nat.pow p (k - 1) * (p - 1)))
    else carmichael fuel (p + 1) M s l
/-- The entry at a place in a list of numbers, 0 beyond its end. -/
def nth : List Nat → Nat → Nat
  | .nil, _ => 0
  | .cons a _, 0 => a
  | .cons _ as, n + 1 => nth as n
/-- The value of an exponent when the natural atoms have the given values. -/
def runExpo (ns : List Nat) : NatTerm → Nat
  | .num k => k
  | .var i => nth ns i
  | .add a b => runExpo ns a + runExpo ns b
  | .mul a b => runExpo ns a * runExpo ns b
  | .pow a k => Nat.pow (runExpo ns a) k
/-- The power `a ^ e` modulo `M` by repeated squaring; the fuel bounds the number of binary digits of `e`. -/
def powMod (M a : Nat) : Nat → Nat → Nat
  | 0, _ => 1 % M
  | fuel + 1, e => if Nat.beq e 0 then 1 % M else
    let h := powMod M a fuel (e / 2)
    let q := h * h % M
    if Nat.beq (e % 2) 0 then q else q * a % M
/-- The value of a natural term modulo `M` when the natural atoms have the given values. -/
def runNat (M : Nat) (ns : List Nat) : ModNat → Nat
  | .num k => k % M
  | .var i => nth ns i % M
  | .add a b => (runNat M ns a + runNat M ns b) % M
  | .mul a b => (runNat M ns a * runNat M ns b) % M
  | .pow a k => powMod M (runNat M ns a) 64 k
  | .vpow a e => powMod M (runNat M ns a) 64 (runExpo ns e)
/-- The value of an integer term modulo `M` when the atoms have the given values. -/
def runInt (M : Nat) (is ns : List Nat) : ModTerm → Nat
  | .num k => k % M
  | .var i => nth is i
  | .add a b => (runInt M is ns a + runInt M is ns b) % M
  | .sub a b => (runInt M is ns a + (M - runInt M is ns b)) % M
  | .neg a => (M - runInt M is ns a) % M
  | .mul a b => (runInt M is ns a * runInt M is ns b) % M
  | .pow a k => powMod M (runInt M is ns a) 64 k
  | .vpow a e => powMod M (runInt M is ns a) 64 (runExpo ns e)
  | .cast a => runNat M ns a
/-- The value of an integer literal or remainder when the atoms have the given values. -/
def runVal (M : Nat) (is ns : List Nat) : Olympiad.Mod.Val → Nat
  | .num k => k
  | .mod a m => runInt M is ns a % m
/-- The value of a natural literal or remainder when the natural atoms have the given values. -/
def runNatVal (M : Nat) (ns : List Nat) : Olympiad.Mod.NatVal → Nat
  | .num k => k
  | .mod a m => runNat M ns a % m
/-- The truth value of a formula when the atoms have the given values. -/
def run (M : Nat) (is ns : List Nat) : Formula → Bool
  | .eq a b => Nat.beq (runVal M is ns a) (runVal M is ns b)
  | .lt a b => Nat.ble (runVal M is ns a + 1) (runVal M is ns b)
  | .le a b => Nat.ble (runVal M is ns a) (runVal M is ns b)
  | .neq a b => Nat.beq (runNatVal M ns a) (runNatVal M ns b)
  | .nlt a b => Nat.ble (runNatVal M ns a + 1) (runNatVal M ns b)
  | .nle a b => Nat.ble (runNatVal M ns a) (runNatVal M ns b)
  | .dvd m a => Nat.beq (runInt M is ns a % m) 0
  | .ndvd m a => Nat.beq (runNat M ns a % m) 0
  | .not p => Bool.not (run M is ns p)
  | .and p q => run M is ns p && run M is ns q
  | .or p q => run M is ns p || run M is ns q
  | .imp p q => Bool.not (run M is ns p) || run M is ns q
  | .iff p q => run M is ns p == run M is ns q
  | .absurd => Bool.false
/-- Whether a test holds for all numbers below a bound. -/
def every (f : Nat → Bool) : Nat → Bool
  | 0 => true
  | n + 1 => f n && every f n
/-- Whether a formula is true for all residues of the integer atoms and all values below `K` of the natural ones. -/
partial def runAll (M K : Nat) (f : Formula) : List Expr → List Expr → List Nat → List Nat → Bool
  | .cons _ es, ns, is, js => every (fun v => runAll M K f es ns (.cons v is) js) M
  | .nil, .cons _ ns, is, js => every (fun v => runAll M K f .nil ns is (.cons v js)) K
  | .nil, .nil, is, js => run M is.rev js.rev f
/-- How many cases are run through at most. -/
def maxRuns : Nat := 12000
/-- The hypotheses that are formulas, as premises. -/
def premises : List (Expr × Expr) → Atoms → MetaM (List (Expr × Formula) × Atoms)
  | .nil, s => return (.nil, s)
  | .cons (h, t) hs, s => do
    match ← modFormula t s with
    | none => premises hs s
    | some (f, s) => do
      let (rest, s) ← premises hs s
      return (.cons (h, f) rest, s)
/-- The formula under all premises of a list, as iterated implications. -/
def implyAll : List (Expr × Formula) → Formula → Formula
  | .nil, f => f
  | .cons (_, p) ps, f => .imp p (implyAll ps f)
/-- A proof applied to the proofs of all premises of a list. -/
def applyAll (f : Expr) : List (Expr × Formula) → Expr
  | .nil => f
  | .cons (h, _) ps => applyAll (mkApp f h) ps
/-- The number of cases: `M` choices for each integer atom, `K` choices for each natural one. -/
def caseCount (M K : Nat) (s : Atoms) : Nat := Nat.pow M s.ints.count' * Nat.pow K s.nats.count'
/-- Premises about remainders: `0 ∣ a` is none. -/
def nonzero : List (Expr × Formula) → List (Expr × Formula)
  | .nil => .nil
  | .cons (h, f) ps => if Nat.beq (Formula.modulus f) 0 then nonzero ps else .cons (h, f) (nonzero ps)
/-- The proof of a formula under premises; `none` when a case fails or there are too many. -/
def modProof (ps : List (Expr × Formula)) (goal : Formula) (s : Atoms) : Option Expr :=
  let ps := nonzero ps
  let f := implyAll ps goal
  let M := Formula.modulus f
  if Nat.beq M 0 then none else
  let (e, l) := if Olympiad.Mod.Formula.hasPow f then carmichael M 2 M 1 1 else (1, 1)
  let L := lcm M l
  let K := e + L
  if Nat.ble (caseCount M K s) maxRuns && Nat.ble M 5000 then
    if runAll M K f s.ints.rev s.nats.rev .nil .nil then
      let proof := mkAppList `Olympiad.Mod.Formula.denote_of_check
        (.cons s.quote (.cons (natLitExpr M) (.cons (natLitExpr e) (.cons (natLitExpr L) (.cons (quoteFormula f) (.cons reflTrue .nil))))))
      some (applyAll proof ps)
    else none
  else none
/-- Premises whose modulus divides that of the goal, which keeps the number of cases small. -/
def relevant (M : Nat) : List (Expr × Formula) → List (Expr × Formula)
  | .nil => .nil
  | .cons (h, f) ps => if Nat.beq (M % natMax 1 (Formula.modulus f)) 0 then .cons (h, f) (relevant M ps) else relevant M ps
/-- Equations between polynomials, read modulo `m`: new proofs with their types. -/
def equations (m : Nat) : List (Expr × Expr) → MetaM (List (Expr × Expr))
  | .nil => return .nil
  | .cons (h, t) hs => do
    let rest ← equations m hs
    let t ← Meta.whnfR t
    match comparison? t with
    | some (.eq, isInt, a, b) => do
      let p := mkAppList (if isInt then `Olympiad.Mod.int_mod_congr else `Olympiad.Mod.nat_mod_congr) (.cons a (.cons b (.cons (natLitExpr m) (.cons h .nil))))
      let ty ← Meta.inferType p
      return .cons (p, ty) rest
    | _ => return rest
syntax (name := modDecideCore) "mod_decide_core" (ppSpace num)? : tactic
/-- The tactic behind `mod_decide`: runs through the residues, with more premises as long as that fails. -/
@[tactic modDecideCore] def evalModDecide : Tactic := fun stx => do
  let given : Option Nat ← do
    let arg := Syntax.getArg stx 1
    if Syntax.isNone arg then pure none else do
      let e ← withMainContext (elabTerm (Syntax.getArg arg 0) (some (mkConst `Nat)) false)
      pure (natLit? e)
  let isFormula ← withMainContext do
    let t ← getMainTarget
    match ← modFormula t {} with
    | some _ => pure true
    | none => pure false
  if Bool.not isFormula then match given with
    | none => throwTactic `mod_decide "the goal is not a statement about remainders by literals"
    | some _ => do
      let stx ← `(tactic| exfalso)
      evalTactic stx.raw
  withMainContext do
  let t ← getMainTarget
  match ← modFormula t {} with
  | none => throwTactic `mod_decide "the goal is not a statement about remainders by literals"
  | some (goal, s₀) => do
    let facts ← getLocalFacts
    let m := match given with
      | some m => m
      | none => Formula.modulus goal
    let m := if Olympiad.Mod.Formula.hasPow goal then lcm m (carmichael m 2 m 1 1).2 else m
    let (ps, _) ← premises facts s₀
    let again (hs : List (Expr × Expr)) : TacticM (Option Expr) := do
      let (qs, s) ← premises hs s₀
      return modProof qs goal s
    let near := (relevant m ps).map' fun (h, _) => h
    let withTypes (hs : List Expr) : TacticM (List (Expr × Expr)) := hs.mapTac fun h => do
      let t ← Meta.inferType h
      return (h, t)
    -- the goal alone, with the hypotheses to the same modulus, with all of them, with equations as well
    match modProof .nil goal s₀ with
    | some p => closeMainGoal `mod_decide p true
    | none => do
      let near ← withTypes near
      match ← again near with
      | some p => closeMainGoal `mod_decide p true
      | none => match ← again facts with
        | some p => closeMainGoal `mod_decide p true
        | none => do
          let eqs ← equations m facts
          match ← again (near.append' eqs) with
          | some p => closeMainGoal `mod_decide p true
          | none => throwTactic `mod_decide "a case fails, or there are more than 12,000 of them"
end Olympiad.Tactic
/-- `mod_decide` proves statements about remainders: propositional combinations of `a % m = r`, `a % m < k`, `m ∣ a`, `a ≡ b [MOD m]` with literal moduli, `a` and `b`
polynomials over ℕ or ℤ in any atoms, powers with variable exponents included.  It runs through all residues of the atoms, at most 12,000
cases; hypotheses of the same kind are premises, and so are equations between polynomials, read modulo the modulus of the goal.
`mod_decide m` reads them modulo `m` and proves any goal when they contradict each other.  Subtraction on ℕ and quotients are atoms. -/
syntax "mod_decide" (ppSpace num)? : tactic
macro_rules
  | `(tactic| mod_decide) => `(tactic| mod_decide_core)
  | `(tactic| mod_decide $m:num) => `(tactic| mod_decide_core $m:num)
