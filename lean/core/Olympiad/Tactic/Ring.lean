prelude
import Olympiad.Tactic.Ring.Reify
import Olympiad.Int.Lemmas
set_option linter.all false
set_option autoImplicit false
/-! # `ring`, `ring1`, `ring_nf`: identities of commutative (semi)rings over ℕ and ℤ -/
namespace Olympiad.Ring
/-! Powers with a variable exponent, brought to products of powers of atoms before the normal form is taken. -/
theorem nat_pow_mul_lit (a n k : Nat) : a ^ (n * (no_index (OfNat.ofNat k) : Nat)) = (a ^ n) ^ (OfNat.ofNat k : Nat) := Nat.pow_mul a n k
/-- A numeral left factor of an exponent over ℕ becomes an outer power: `a ^ (k * n) = (a ^ n) ^ k`. -/
theorem nat_pow_lit_mul (a n k : Nat) : a ^ ((no_index (OfNat.ofNat k) : Nat) * n) = (a ^ n) ^ (OfNat.ofNat k : Nat) := by rw [Nat.mul_comm, Nat.pow_mul]
/-- A numeral right factor of an exponent over ℤ becomes an outer power: `a ^ (n * k) = (a ^ n) ^ k`. -/
theorem int_pow_mul_lit (a : Int) (n k : Nat) : a ^ (n * (no_index (OfNat.ofNat k) : Nat)) = (a ^ n) ^ (OfNat.ofNat k : Nat) := Int.pow_mul a n k
/-- A numeral left factor of an exponent over ℤ becomes an outer power: `a ^ (k * n) = (a ^ n) ^ k`. -/
theorem int_pow_lit_mul (a : Int) (n k : Nat) : a ^ ((no_index (OfNat.ofNat k) : Nat) * n) = (a ^ n) ^ (OfNat.ofNat k : Nat) := by rw [Nat.mul_comm, Int.pow_mul]
/-- A power of the natural base `b = c ^ k` is the `k`-th power of a power of `c`. -/
theorem nat_pow_base (b c k n : Nat) (h : b = c ^ k) : b ^ n = (c ^ n) ^ k := by rw [h, ← Nat.pow_mul, Nat.mul_comm, Nat.pow_mul]
/-- A power of the integer base `b = c ^ k` is the `k`-th power of a power of `c`. -/
theorem int_pow_base (b c : Int) (k n : Nat) (h : b = c ^ k) : b ^ n = (c ^ n) ^ k := by rw [h, ← Int.pow_mul, Nat.mul_comm, Int.pow_mul]
/-- Powers of the natural number 4 are squares of powers of 2. -/
theorem nat_four (n : Nat) : 4 ^ n = (2 ^ n) ^ 2 := nat_pow_base 4 2 2 n rfl
/-- Powers of the natural number 8 are cubes of powers of 2. -/
theorem nat_eight (n : Nat) : 8 ^ n = (2 ^ n) ^ 3 := nat_pow_base 8 2 3 n rfl
/-- Powers of the natural number 16 are fourth powers of powers of 2. -/
theorem nat_sixteen (n : Nat) : 16 ^ n = (2 ^ n) ^ 4 := nat_pow_base 16 2 4 n rfl
/-- Powers of the natural number 32 are fifth powers of powers of 2. -/
theorem nat_thirtytwo (n : Nat) : 32 ^ n = (2 ^ n) ^ 5 := nat_pow_base 32 2 5 n rfl
/-- Powers of the natural number 64 are sixth powers of powers of 2. -/
theorem nat_sixtyfour (n : Nat) : 64 ^ n = (2 ^ n) ^ 6 := nat_pow_base 64 2 6 n rfl
/-- Powers of the natural number 9 are squares of powers of 3. -/
theorem nat_nine (n : Nat) : 9 ^ n = (3 ^ n) ^ 2 := nat_pow_base 9 3 2 n rfl
/-- Powers of the natural number 27 are cubes of powers of 3. -/
theorem nat_twentyseven (n : Nat) : 27 ^ n = (3 ^ n) ^ 3 := nat_pow_base 27 3 3 n rfl
/-- Powers of the natural number 81 are fourth powers of powers of 3. -/
theorem nat_eightyone (n : Nat) : 81 ^ n = (3 ^ n) ^ 4 := nat_pow_base 81 3 4 n rfl
/-- Powers of the natural number 25 are squares of powers of 5. -/
theorem nat_twentyfive (n : Nat) : 25 ^ n = (5 ^ n) ^ 2 := nat_pow_base 25 5 2 n rfl
/-- Powers of the natural number 49 are squares of powers of 7. -/
theorem nat_fortynine (n : Nat) : 49 ^ n = (7 ^ n) ^ 2 := nat_pow_base 49 7 2 n rfl
/-- Powers of the integer 4 are squares of powers of 2. -/
theorem int_four (n : Nat) : (4 : Int) ^ n = (2 ^ n) ^ 2 := int_pow_base 4 2 2 n rfl
/-- Powers of the integer 8 are cubes of powers of 2. -/
theorem int_eight (n : Nat) : (8 : Int) ^ n = (2 ^ n) ^ 3 := int_pow_base 8 2 3 n rfl
/-- Powers of the integer 16 are fourth powers of powers of 2. -/
theorem int_sixteen (n : Nat) : (16 : Int) ^ n = (2 ^ n) ^ 4 := int_pow_base 16 2 4 n rfl
/-- Powers of the integer 9 are squares of powers of 3. -/
theorem int_nine (n : Nat) : (9 : Int) ^ n = (3 ^ n) ^ 2 := int_pow_base 9 3 2 n rfl
/-- Powers of the integer 27 are cubes of powers of 3. -/
theorem int_twentyseven (n : Nat) : (27 : Int) ^ n = (3 ^ n) ^ 3 := int_pow_base 27 3 3 n rfl
/-- Powers of the integer 25 are squares of powers of 5. -/
theorem int_twentyfive (n : Nat) : (25 : Int) ^ n = (5 ^ n) ^ 2 := int_pow_base 25 5 2 n rfl
/-- The zeroth power of a natural number is 1. -/
theorem nat_pow_zero (a : Nat) : a ^ 0 = 1 := rfl
/-- The zeroth power of an integer is 1. -/
theorem int_pow_zero (a : Int) : a ^ 0 = 1 := rfl
/-- The first power of a natural number is the number. -/
theorem nat_pow_one (a : Nat) : a ^ 1 = a := Nat.one_mul a
/-- The first power of an integer is the integer. -/
theorem int_pow_one (a : Int) : a ^ 1 = a := Int.one_mul a
/-- The cast of a power of a natural number is the power of its cast. -/
theorem natCast_pow (a n : Nat) : ((a ^ n : Nat) : Int) = (a : Int) ^ n := Int.natCast_pow a n
end Olympiad.Ring
/-- Split powers with sums and numeral factors in the exponent: `2 ^ (n + 1)` becomes `2 ^ n * 2`. -/
macro "ring_pow" loc:(Lean.Parser.Tactic.location)? : tactic => `(tactic| simp only [Nat.succ_eq_add_one, Nat.pow_add, Int.pow_add, Nat.mul_pow, Int.mul_pow, Nat.mul_add, Nat.add_mul,
  Olympiad.Ring.nat_pow_mul_lit, Olympiad.Ring.nat_pow_lit_mul, Olympiad.Ring.int_pow_mul_lit, Olympiad.Ring.int_pow_lit_mul, Olympiad.Ring.nat_pow_one, Olympiad.Ring.int_pow_one, Olympiad.Ring.nat_pow_zero, Olympiad.Ring.int_pow_zero,
  Olympiad.Ring.nat_four, Olympiad.Ring.nat_eight, Olympiad.Ring.nat_sixteen, Olympiad.Ring.nat_thirtytwo, Olympiad.Ring.nat_sixtyfour, Olympiad.Ring.nat_nine, Olympiad.Ring.nat_twentyseven,
  Olympiad.Ring.nat_eightyone, Olympiad.Ring.nat_twentyfive, Olympiad.Ring.nat_fortynine, Olympiad.Ring.int_four, Olympiad.Ring.int_eight, Olympiad.Ring.int_sixteen,
  Olympiad.Ring.int_nine, Olympiad.Ring.int_twentyseven, Olympiad.Ring.int_twentyfive, Olympiad.Ring.natCast_pow] $[$loc]?)
namespace Olympiad.Tactic
open Lean Elab.Tactic
/-- How deep a term may be nested. -/
def maxDepth : Nat := 100000
/-- The two sides of `a = b` over ℤ (`true`) or ℕ (`false`). -/
def eqSides? (e : Expr) : Option (Bool × Expr × Expr) :=
  match e.constAndArgs? with
  | some (c, .cons t (.cons a (.cons b .nil))) =>
    if c == `Eq then (if t.isConstOf `Int then some (true, a, b) else if t.isConstOf `Nat then some (false, a, b) else none) else none
  | _ => none
/-- The proof of `a = b` when both have the same normal form. -/
def ringProof (isInt : Bool) (a b : Expr) : MetaM (Option Expr) := do
  if isInt then
    let (x, s) ← reifyInt maxDepth a {}
    let (y, s) ← reifyInt maxDepth b s
    let B := baseFor (natMax (Term.deg x) (Term.deg y))
    match Term.normal B (.sub x y) with
    | .nil => return some (mkAppList `Olympiad.Ring.int_eq (.cons s.quote (.cons (natLitExpr B) (.cons (quote x) (.cons (quote y) (.cons reflTrue .nil))))))
    | _ => return none
  else
    let (x, s) ← reifyNat maxDepth a {}
    let (y, s) ← reifyNat maxDepth b s
    let B := baseFor (natMax (NatTerm.deg x) (NatTerm.deg y))
    match Term.normal B (.sub (.cast x) (.cast y)) with
    | .nil => return some (mkAppList `Olympiad.Ring.nat_eq (.cons s.quote (.cons (natLitExpr B) (.cons (quoteNat x) (.cons (quoteNat y) (.cons reflTrue .nil))))))
    | _ => return none
syntax (name := ring1Core) "ring1_core" : tactic
/-- The tactic behind `ring1`: closes an equality whose two sides have the same normal form. -/
@[tactic ring1Core] def evalRing1Core : Tactic := fun _ => withMainContext do
  let t ← getMainTarget
  let t ← Meta.whnfR t
  match eqSides? t with
  | none => throwTactic `ring "the goal is not an equality over ℕ or ℤ"
  | some (isInt, a, b) => do
    match ← ringProof isInt a b with
    | some p => closeMainGoal `ring p true
    | none => throwTactic `ring "the two sides have different normal forms"

/-! ## Readable normal forms -/
/-- The atoms in an order that does not depend on where they were met. -/
def Atoms.sorted (s : Atoms) : Atoms :=
  let rec insert (a : Expr) : List Expr → List Expr
    | .nil => .cons a .nil
    | .cons b bs => if Expr.lt b a then .cons b (insert a bs) else .cons a (.cons b bs)
  let rec sort : List Expr → List Expr
    | .nil => .nil
    | .cons a as => insert a (sort as)
  { ints := sort s.ints, nats := sort s.nats }
/-- The factors of a monomial, `(position, exponent)`, in increasing order of position. -/
def factors (B : Nat) : Nat → Nat → Nat → List (Nat × Nat)
  | 0, _, _ => .nil
  | fuel + 1, i, m => if Nat.beq m 0 then .nil else
    let d := m % B
    if Nat.beq d 0 then factors B fuel (i + 1) (m / B) else .cons (i, d) (factors B fuel (i + 1) (m / B))
/-- The entry at a place in a list of expressions, or a default beyond its end. -/
def listGet (default : Expr) : List Expr → Nat → Expr
  | .nil, _ => default
  | .cons a _, 0 => a
  | .cons _ as, n + 1 => listGet default as n
/-- A natural number as a native numeral of type ℤ or ℕ. -/
def numeral (isInt : Bool) (n : Nat) : Expr :=
  if isInt then mkAppList `OfNat.ofNat (.cons (mkConst `Int) (.cons (mkRawNatLit n) (.cons (mkApp (mkConst `instOfNat) (mkRawNatLit n)) .nil))) (.cons levelZero .nil) else mkNatLit n
/-- A monomial as a product of powers; `none` for 1. -/
def monomialExpr (isInt : Bool) (ints nats : List Expr) : List (Nat × Nat) → MetaM (Option Expr)
  | .nil => return none
  | .cons (j, d) fs => do
    let a ← if Nat.beq (j % 2) 0 then pure (listGet (mkConst `Int) ints (j / 2)) else
      let n := listGet (mkConst `Nat) nats (j / 2)
      if isInt then pure (mkAppList `Nat.cast (.cons (mkConst `Int) (.cons (mkConst `instNatCastInt) (.cons n .nil))) (.cons levelZero .nil)) else pure n
    let p ← if Nat.beq d 1 then pure a else Meta.mkAppList `HPow.hPow (.cons a (.cons (mkNatLit d) .nil))
    match ← monomialExpr isInt ints nats fs with
    | none => return some p
    | some q => do
      let r ← Meta.mkAppList `HMul.hMul (.cons p (.cons q .nil))
      return some r
/-- `|k| · m` as a term. -/
def termExpr (isInt : Bool) (ints nats : List Expr) (B m : Nat) (k : Nat) : MetaM Expr := do
  match ← monomialExpr isInt ints nats (factors B 100000 0 m).rev with
  | none => return numeral isInt k
  | some e => if Nat.beq k 1 then return e else Meta.mkAppList `HMul.hMul (.cons (numeral isInt k) (.cons e .nil))
/-- An expression plus or minus the terms of a normal form, by the signs of their coefficients. -/
def sumExpr (isInt : Bool) (ints nats : List Expr) (B : Nat) (acc : Expr) : NormalForm → MetaM Expr
  | .nil => return acc
  | .cons (m, k) p => do
    let e ← termExpr isInt ints nats B m k.natAbs
    let acc ← Meta.mkAppList (if decide (0 ≤ k) then `HAdd.hAdd else `HSub.hSub) (.cons acc (.cons e .nil))
    sumExpr isInt ints nats B acc p
/-- Put a term with positive coefficient first, when there is one. -/
def positiveFirst (acc : NormalForm) : NormalForm → Option NormalForm
  | .nil => none
  | .cons (m, k) p => if decide (0 ≤ k) then some (.cons (m, k) (List.rev acc p)) else positiveFirst (.cons (m, k) acc) p
/-- The normal form as a term: a sum of numeral · product of powers. -/
def normalExpr (isInt : Bool) (s : Atoms) (B : Nat) (p : NormalForm) : MetaM Expr := do
  let ints := s.ints.rev
  let nats := s.nats.rev
  let p := match positiveFirst .nil p with
    | some q => q
    | none => p
  match p with
  | .nil => return numeral isInt 0
  | .cons (m, k) p => do
    let e ← termExpr isInt ints nats B m k.natAbs
    let e ← if decide (0 ≤ k) then pure e else Meta.mkAppList `Neg.neg (.cons e .nil)
    sumExpr isInt ints nats B e p
/-- Is this a sum, product, … over ℤ (`some true`) or ℕ (`some false`)? -/
def arith? (e : Expr) : Option Bool :=
  match e.constAndArgs? with
  | some (c, .cons t args) =>
    let isInt := t.isConstOf `Int
    if isInt || t.isConstOf `Nat then
      match args with
      | .cons _ (.cons _ (.cons _ (.cons _ (.cons b .nil)))) =>
        if c == `HAdd.hAdd || c == `HMul.hMul then some isInt
        else if c == `HSub.hSub && isInt then some isInt
        else if c == `HPow.hPow then match natLit? b with
          | some _ => some isInt
          | none => none
        else none
      | .cons _ (.cons _ .nil) => if c == `Neg.neg && isInt then some isInt else none
      | _ => none
    else none
  | _ => none
/-- The rewriting `e = e'` to normal form for the first arithmetic subterm that is not normal yet; a whole sum is taken at once,
after what stands inside its atoms. -/
partial def firstRewrite (e : Expr) : MetaM (Option (Expr × Expr)) := do
  let rec inArgs (k : Nat) (e : Expr) : MetaM (Option (Expr × Expr)) := do
    match k with
    | 0 => return none
    | k + 1 =>
      match ← inArgs k e.appFn! with
      | some r => return some r
      | none => firstRewrite e.appArg!
  let rec inAtoms : List Expr → MetaM (Option (Expr × Expr))
    | .nil => return none
    | .cons a as => do
      match ← inArgs a.getAppNumArgs a with
      | some r => return some r
      | none => inAtoms as
  if e.isForall then return none
  match arith? e with
  | none => inArgs e.getAppNumArgs e
  | some isInt =>
    if e.hasLooseBVars then return none
    let reify (s : Atoms) : MetaM (Term × Atoms) := if isInt then reifyInt maxDepth e s else do
      let (x, s) ← reifyNat maxDepth e s
      pure (Olympiad.Ring.Expr.cast x, s)
    let (_, s) ← reify {}
    let (x, s) ← reify s.sorted
    match ← inAtoms (s.ints.append' s.nats) with
    | some r => return some r
    | none =>
      let B := baseFor (Term.deg x)
      let e' ← normalExpr isInt s B (Term.normal B x)
      if Expr.eqv e e' then return none
      match ← ringProof isInt e e' with
      | none => return none
      | some p => return some (p, mkEqOf (mkConst (if isInt then `Int else `Nat)) e e')
/-- Bring the goal, or the hypothesis `f`, to normal form; did anything change? -/
partial def ringNormalise (h? : Option Name) (changed : Bool) (fuel : Nat := 60) : TacticM Bool := do
  if Nat.beq fuel 0 then return changed
  let r ← withMainContext do
    match h? with
    | none => do
      let t ← getMainTarget
      firstRewrite t
    | some h => do
      let f ← getFVarId (mkIdent h).raw
      let t ← FVarId.getType f
      firstRewrite t
  match r with
  | none => return changed
  | some (p, t) => do
    let g ← getMainGoal
    let (_, g) ← MVarId.note g `_ring_nf p (some t)
    replaceMainGoal (.cons g .nil)
    let eqn := mkIdent `_ring_nf
    match h? with
    | none => do
      let stx ← `(tactic| rw [$eqn:ident])
      evalTactic stx.raw
    | some h => do
      let h := mkIdent h
      let stx ← `(tactic| rw [$eqn:ident] at $h:ident)
      evalTactic stx.raw
    match ← getUnsolvedGoals with
    | .nil => return true
    | _ => do
      let stx ← `(tactic| clear $eqn:ident)
      evalTactic stx.raw
      ringNormalise h? true (fuel - 1)
end Olympiad.Tactic
/-- `ring1` closes an equality over ℕ or ℤ whose two sides are the same polynomial in their atoms.  Subtraction on ℕ, `/`, `%`, functions
and powers with variable exponents are atoms; exponents above 32 are expanded for monomials only. -/
macro "ring1" : tactic => `(tactic| first | ring1_core | (ring_pow <;> ring1_core))
/-- `ring_nf` brings the sums, products and literal powers over ℕ and ℤ in the goal (or `at h`, `at *`) to a normal form: a sum of
numerals times products of powers.  It fails when nothing changes and does not look under binders. -/
syntax (name := ringNf) "ring_nf" (Lean.Parser.Tactic.location)? : tactic
open Lean Elab.Tactic Olympiad.Tactic in
/-- The tactic behind `ring_nf`: brings the goal or hypotheses to normal form, fails when nothing changes. -/
@[tactic ringNf] def Olympiad.Tactic.evalRingNf : Tactic := fun stx => do
  let rec all : List Name → Bool → TacticM Bool
    | .nil, c => return c
    | .cons n ns, c => do
      match ← try? (ringNormalise (some n) false) with
      | some d => all ns (c || d)
      | none => all ns c
  let rec each : List Name → TacticM Unit
    | .nil => return
    | .cons n ns => do
      let changed ← ringNormalise (some n) false
      if changed then each ns else throwTactic `ring_nf "no progress: the hypothesis is in normal form"
  match locationOf (Syntax.getArg stx 1) with
  | .everywhere => do
    let names ← factNames
    let c ← all names false
    match ← getUnsolvedGoals with
    | .nil => return
    | _ => do
      let d ← ringNormalise none false
      if c || d then return else throwTactic `ring_nf "no progress: everything is in normal form"
  | .targets hs g => do
    each hs
    match g with
    | none => return
    | some _ => do
      let changed ← ringNormalise none false
      if changed then return else throwTactic `ring_nf "no progress: the goal is in normal form"
/-- `ring` proves identities of commutative (semi)rings over ℕ and ℤ, variable exponents in `a ^ (n + 1)`, `a ^ (2 * n)` included.  Unlike
Mathlib's it fails when it does not close the goal: use `ring_nf` for a normal form. -/
macro "ring" : tactic => `(tactic| first | ring1 | (ring_nf; done) | fail "ring failed: the two sides are not the same polynomial")
@[inherit_doc «tacticRing»] macro "ring!" : tactic => `(tactic| ring)
/-- `abel` proves identities of commutative groups; here it is `ring`. -/
macro "abel" : tactic => `(tactic| ring)
