prelude
import Olympiad.Nat.Bitwise
import Olympiad.Tactic.Ring
set_option linter.all false
set_option autoImplicit false
/-! # `norm_num`: evaluation of closed arithmetic

Closed terms over ℕ and ℤ (sums, products, powers, quotients, remainders, gcd, lcm, factorials, …) are computed by the tactic with big integers;
the kernel checks the value by its own big integers.  The rest is `simp`. -/
namespace Olympiad.Tactic
open Lean Elab.Tactic
/-- Integers whose difference tests as zero are equal. -/
theorem int_eq_of_isZero (a b : Int) (h : Olympiad.Ring.Poly.isZero (Int.sub a b) = true) : a = b := Int.eq_of_sub_eq_zero (Olympiad.Ring.Poly.isZero_eq h)
/-- The number of bits that a value may have. -/
def maxBits : Nat := 1000000
/-- The number of binary digits of a natural number, 1 for zero. -/
def bitLength (n : Nat) : Nat := Nat.log2 n + 1
/-- The integer quotient rounded so that the remainder is not negative; 0 for division by zero. -/
def intDivide (a b : Int) : Int :=
  if b == 0 then 0 else
  let q := Int.ofNat (a.natAbs / b.natAbs)
  let r := Int.ofNat (a.natAbs % b.natAbs)
  -- rounded so that the remainder is not negative
  if decide (0 ≤ a) then (if decide (0 ≤ b) then q else -q)
  else if r == 0 then (if decide (0 ≤ b) then -q else q)
  else (if decide (0 ≤ b) then -(q + 1) else q + 1)
/-- The factorial of a number times an accumulator. -/
def factorialValue : Nat → Nat → Nat
  | 0, acc => acc
  | n + 1, acc => factorialValue n (acc * (n + 1))
/-- The product of `k` factors `n - k + 1`, …, `n` times an accumulator. -/
def chooseValue (n : Nat) : Nat → Nat → Nat
  | 0, acc => acc
  | k + 1, acc => chooseValue n k (acc * (n - k))
/-- The power of an integer, unless it might have too many bits. -/
def powValue (a : Int) (n : Nat) : Option Int :=
  if Nat.ble (bitLength a.natAbs * n) maxBits then
    let p := Int.ofNat (Nat.pow a.natAbs n)
    some (if decide (0 ≤ a) then p else if Nat.beq (n % 2) 0 then p else -p)
  else none
/-- Whether a type is ℕ or ℤ. -/
def isNatOrInt (t : Expr) : Bool := t.isConstOf `Nat || t.isConstOf `Int
/-- The value of a closed term of type ℕ or ℤ; the flag says whether a literal stood for itself. -/
partial def groundValue (e : Expr) : Option Int :=
  match e.constAndArgs? with
  | none => match e.rawNatLit? with
    | some n => some (Int.ofNat n)
    | none => none
  | some (c, args) =>
    let nat1 (a : Expr) (f : Nat → Option Nat) : Option Int :=
      match groundValue a with
      | some v => match f v.natAbs with
        | some w => some (Int.ofNat w)
        | none => none
      | none => none
    let nat2 (a b : Expr) (f : Nat → Nat → Nat) : Option Int :=
      match groundValue a with
      | some v => match groundValue b with
        | some w => some (Int.ofNat (f v.natAbs w.natAbs))
        | none => none
      | none => none
    match args with
    | .cons t (.cons _ (.cons _ (.cons _ (.cons a (.cons b .nil))))) =>
      if Bool.not (isNatOrInt t) then none else
      match groundValue a with
      | none => none
      | some v => match groundValue b with
        | none => none
        | some w =>
          if c == `HAdd.hAdd then some (v + w)
          else if c == `HMul.hMul then some (v * w)
          else if c == `HPow.hPow then (if decide (0 ≤ w) then powValue v w.natAbs else none)
          else if t.isConstOf `Nat then
            if c == `HSub.hSub then some (Int.ofNat (v.natAbs - w.natAbs))
            else if c == `HDiv.hDiv then some (Int.ofNat (v.natAbs / w.natAbs))
            else if c == `HMod.hMod then some (Int.ofNat (v.natAbs % w.natAbs))
            else none
          else
            if c == `HSub.hSub then some (v - w)
            else if c == `HDiv.hDiv then some (intDivide v w)
            else if c == `HMod.hMod then some (v - w * intDivide v w)
            else none
    | .cons t (.cons _ (.cons a (.cons b .nil))) =>
      if Bool.not (isNatOrInt t) then none
      else match groundValue a with
      | none => none
      | some v => match groundValue b with
        | none => none
        | some w =>
          if c == `Min.min then some (if decide (v ≤ w) then v else w)
          else if c == `Max.max then some (if decide (v ≤ w) then w else v)
          else none
    | .cons t (.cons x (.cons y .nil)) =>
      if c == `OfNat.ofNat then (if isNatOrInt t then (match x.rawNatLit? with
        | some n => some (Int.ofNat n)
        | none => none) else none)
      else if c == `Neg.neg then (if t.isConstOf `Int then (match groundValue y with
        | some v => some (-v)
        | none => none) else none)
      else if c == `Nat.cast then (if isNatOrInt t then groundValue y else none)
      else none
    | .cons a (.cons b .nil) =>
      if c == `Nat.gcd then nat2 a b Nat.gcd
      else if c == `Nat.lcm then nat2 a b fun m n => if Nat.beq (Nat.gcd m n) 0 then 0 else m * n / Nat.gcd m n
      else if c == `Int.gcd then nat2 a b Nat.gcd
      else if c == `Nat.choose then
        match groundValue a with
        | some n => match groundValue b with
          | some k => if Nat.ble n.natAbs 60 then some (if Nat.ble k.natAbs n.natAbs then Int.ofNat (chooseValue n.natAbs k.natAbs 1 / factorialValue k.natAbs 1) else 0) else none
          | none => none
        | none => none
      else none
    | .cons a .nil =>
      if c == `Nat.factorial then nat1 a fun n => if Nat.ble n 2000 then some (factorialValue n 1) else none
      else if c == `Nat.succ then nat1 a fun n => some (n + 1)
      else if c == `Nat.pred then nat1 a fun n => some (n - 1)
      else if c == `Int.natAbs then nat1 a fun n => some n
      else if c == `Int.toNat then match groundValue a with
        | some v => some (if decide (0 ≤ v) then v else 0)
        | none => none
      else none
    | _ => none
/-- Literals, and negated literals, are values already. -/
def isLiteral (e : Expr) : Bool :=
  match e.constAndArgs? with
  | none => match e.rawNatLit? with
    | some _ => true
    | none => false
  | some (c, .cons _ (.cons _ (.cons y .nil))) =>
    if c == `OfNat.ofNat then true
    else if c == `Neg.neg then match y.constAndArgs? with
      | some (d, _) => d == `OfNat.ofNat
      | none => false
    else false
  | _ => false
/-- An integer as a native literal, negated when it is negative. -/
def intLiteral (v : Int) : MetaM Expr := do
  let n := numeral true v.natAbs
  if decide (0 ≤ v) then return n else Meta.mkAppList `Neg.neg (.cons n .nil)
/-- Heads whose value has the type ℕ whatever the first argument. -/
def natValued (c : Name) : Bool :=
  c == `Nat.gcd || c == `Nat.lcm || c == `Int.gcd || c == `Nat.choose || c == `Nat.factorial || c == `Nat.succ || c == `Nat.pred || c == `Int.natAbs || c == `Int.toNat
/-- `e = v` with its proof, for the first largest closed subterm of type ℕ or ℤ that is not a literal. -/
partial def firstGround (e : Expr) : MetaM (Option (Expr × Expr)) := do
  let rec inArgs (k : Nat) (e : Expr) : MetaM (Option (Expr × Expr)) := do
    match k with
    | 0 => return none
    | k + 1 =>
      match ← inArgs k e.appFn! with
      | some r => return some r
      | none => firstGround e.appArg!
  if e.isBinding then
    match ← firstGround e.bindingDomain! with
    | some r => return some r
    | none => firstGround e.bindingBody!
  else if isLiteral e then return none
  else
  match e.constAndArgs? with
  | none => inArgs e.getAppNumArgs e
  | some (c, args) =>
    let isNat := natValued c || (match args with
      | .cons t _ => t.isConstOf `Nat
      | .nil => false)
    match groundValue e with
    | none => inArgs e.getAppNumArgs e
    | some v =>
      if isNat then
        let lit := mkNatLit v.natAbs
        return some (mkAppList `Nat.eq_of_beq_eq_true (.cons e (.cons lit (.cons reflTrue .nil))), mkEqOf (mkConst `Nat) e lit)
      else
        let lit ← intLiteral v
        match ← ringProof true e lit with
        | some p => return some (p, mkEqOf (mkConst `Int) e lit)
        | none => return some (mkAppList `Olympiad.Tactic.int_eq_of_isZero (.cons e (.cons lit (.cons reflTrue .nil))), mkEqOf (mkConst `Int) e lit)
/-- Predicates on numbers that the kernel decides and that `simp` has no procedure for. -/
def isDecided (c : Name) : Bool :=
  c == `Nat.Prime || c == `Even || c == `Odd || c == `IsSquare || c == `Nat.Coprime || c == `Nat.ModEq || c == `Int.ModEq
/-- No variables in it: constants and literals, applied to such. -/
partial def isClosedTerm (e : Expr) : Bool :=
  let rec all : List Expr → Bool
    | .nil => true
    | .cons a as => isClosedTerm a && all as
  match e.constAndArgs? with
  | some (_, args) => all args
  | none => match e.rawNatLit? with
    | some _ => true
    | none => false
/-- The first such predicate at closed terms that stands in a proposition, outside binders. -/
partial def firstDecided (e : Expr) : Option Expr :=
  let rec inArgs (k : Nat) (e : Expr) : Option Expr := match k with
    | 0 => none
    | k + 1 => match inArgs k e.appFn! with
      | some r => some r
      | none => firstDecided e.appArg!
  if e.isBinding then
    if e.bindingBody!.hasLooseBVars then none else
    match firstDecided e.bindingDomain! with
    | some r => some r
    | none => firstDecided e.bindingBody!
  else match e.constAndArgs? with
    | none => inArgs e.getAppNumArgs e
    | some (c, _) => if isDecided c && isClosedTerm e then some e else inArgs e.getAppNumArgs e
/-- Replace the first decided predicate in the goal or a hypothesis by its truth value; was there one? -/
def evalDecided (h? : Option Name) : TacticM Bool := do
  let found ← withMainContext do
    match h? with
    | none => return firstDecided (← getMainTarget)
    | some h => return firstDecided (← FVarId.getType (← getFVarId (mkIdent h).raw))
  match found with
  | none => return false
  | some p => do
    let note (proof : Name) (claim : Expr) : TacticM Unit := do
      let stx ← `(by decide +kernel)
      let decided ← withMainContext (elabTermEnsuringType stx.raw (some claim) false)
      let g ← getMainGoal
      let (_, g) ← MVarId.note g `_eval (mkAppList proof (.cons p (.cons decided .nil))) none
      replaceMainGoal (.cons g .nil)
    let yes ← succeeds (note `eq_true p)
    let known ← if yes then pure true else succeeds (note `eq_false (mkAppList `Not (.cons p .nil)))
    if Bool.not known then return false
    let eqn := mkIdent `_eval
    match h? with
    | none => do
      let stx ← `(tactic| rewrite [$eqn:ident])
      evalTactic stx.raw
    | some h => do
      let h := mkIdent h
      let stx ← `(tactic| rewrite [$eqn:ident] at $h:ident)
      evalTactic stx.raw
    let stx ← `(tactic| clear $eqn:ident)
    evalTactic stx.raw
    return true
/-- Evaluate the closed terms in the goal or a hypothesis; did anything change? -/
partial def evalGround (h? : Option Name) (changed : Bool) (fuel : Nat := 60) : TacticM Bool := do
  if Nat.beq fuel 0 then return changed
  let r ← withMainContext do
    match h? with
    | none => do
      let t ← getMainTarget
      firstGround t
    | some h => do
      let f ← getFVarId (mkIdent h).raw
      let t ← FVarId.getType f
      firstGround t
  match r with
  | none => do
    let decided ← evalDecided h?
    if decided then evalGround h? true (fuel - 1) else return changed
  | some (p, t) => do
    let g ← getMainGoal
    let (_, g) ← MVarId.note g `_eval p (some t)
    replaceMainGoal (.cons g .nil)
    let eqn := mkIdent `_eval
    match h? with
    | none => do
      let stx ← `(tactic| rewrite [$eqn:ident])
      evalTactic stx.raw
    | some h => do
      let h := mkIdent h
      let stx ← `(tactic| rewrite [$eqn:ident] at $h:ident)
      evalTactic stx.raw
    let stx ← `(tactic| clear $eqn:ident)
    evalTactic stx.raw
    evalGround h? true (fuel - 1)
/-- Evaluate closed terms `at` a location; fails when there are none. -/
syntax (name := evalGroundAt) "eval_ground" (Lean.Parser.Tactic.location)? : tactic
/-- The tactic behind `eval_ground`: evaluates closed terms at a location, fails when there are none. -/
@[tactic evalGroundAt] def evalEvalGround : Tactic := fun stx => do
  let one (h : Option Name) : TacticM Bool := do
    match ← try? (evalGround h false) with
    | some b => return b
    | none => return false
  let rec all (one : Option Name → TacticM Bool) : List Name → Bool → TacticM Bool
    | .nil, c => return c
    | .cons n ns, c => do
      let b ← one (some n)
      all one ns (c || b)
  let changed ← match locationOf (Syntax.getArg stx 1) with
    | .everywhere => do
      let names ← factNames
      let c ← all one names false
      let d ← one none
      pure (c || d)
    | .targets hs g => do
      let c ← all one hs false
      match g with
      | none => pure c
      | some _ => do
        let d ← one none
        pure (c || d)
  if changed then return else throwTactic `norm_num "nothing to evaluate"
/-- Close the goal when it is a closed proposition without binders that the kernel can decide. -/
syntax (name := decideGround) "decide_ground" : tactic
/-- No binders anywhere, so that a decision procedure has no range to search. -/
partial def binderFree (e : Expr) : Bool :=
  let rec args (k : Nat) (e : Expr) : Bool := match k with
    | 0 => true
    | k + 1 => binderFree e.appArg! && args k e.appFn!
  if e.isBinding then false else args e.getAppNumArgs e
/-- The tactic behind `decide_ground`: decides a goal without binders by evaluation in the kernel. -/
@[tactic decideGround] def evalDecideGround : Tactic := fun _ => do
  let t ← withMainContext getMainTarget
  if binderFree t then
    let stx ← `(tactic| decide +kernel)
    evalTactic stx.raw
  else throwTactic `norm_num "the goal has binders"
/-- `norm_num_core (ground) (simp)`: evaluate, decide, simplify; fails when nothing changes. -/
syntax (name := normNumCore) "norm_num_core " "(" tactic ") " "(" tactic ")" : tactic
/-- The tactic behind `norm_num`: evaluates, decides and simplifies, in up to four rounds. -/
@[tactic normNumCore] def evalNormNumCore : Tactic := fun stx => do
  let ground := Syntax.getArg stx 2
  let simp := Syntax.getArg stx 5
  let decided ← `(tactic| first | rfl | decide_ground)
  let rec loop : Nat → Bool → TacticM Unit
    | 0, _ => return
    | fuel + 1, changed => do
      let b ← succeeds (evalTactic ground)
      let closed ← succeeds (evalTactic decided.raw)
      if closed then return
      let c ← succeeds (evalTactic simp)
      match ← getUnsolvedGoals with
      | .nil => return
      | _ => if c then loop fuel true else if b || changed then return else throwTactic `norm_num "no progress"
  loop 4 false
end Olympiad.Tactic
/-- `norm_num [lemmas] at h` evaluates closed arithmetic over ℕ and ℤ (big powers, remainders, gcd, factorials included) and simplifies with the
default simp set and the lemmas given; a closed decidable goal without quantifiers is decided by the kernel.  It has no extensions for
user-defined functions beyond their simp lemmas, and no fractions. -/
syntax (name := normNum) "norm_num" (" [" Lean.Parser.Tactic.simpLemma,* "]")? (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| norm_num) => `(tactic| norm_num_core (eval_ground) (simp))
  | `(tactic| norm_num [$ts,*]) => `(tactic| norm_num_core (eval_ground) (simp [$ts,*]))
  | `(tactic| norm_num $l:location) => `(tactic| norm_num_core (eval_ground $l:location) (simp $l:location))
  | `(tactic| norm_num [$ts,*] $l:location) => `(tactic| norm_num_core (eval_ground $l:location) (simp [$ts,*] $l:location))
/-- `norm_num1` evaluates closed arithmetic without simp lemmas. -/
syntax (name := normNum1) "norm_num1" (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| norm_num1) => `(tactic| norm_num_core (eval_ground) (simp only))
  | `(tactic| norm_num1 $l:location) => `(tactic| norm_num_core (eval_ground $l:location) (simp only $l:location))
