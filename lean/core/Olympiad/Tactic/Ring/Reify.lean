prelude
import Olympiad.Tactic.Ring.Normal
set_option linter.all false
set_option autoImplicit false
/-! # From native terms over ℕ and ℤ to polynomial expressions and back

`reifyInt` and `reifyNat` turn a term into the syntax that `Olympiad.Ring.Expr.norm` normalises; what is neither sum, difference,
product, numeral, literal power nor cast is an atom.  `normal` is the same normal form computed by the tactic itself: it decides
what to claim, the kernel then checks the claim with the verified `norm`. -/
namespace Olympiad.Tactic
open Lean Elab.Tactic
/-- The syntax of polynomial expressions over ℤ, as the tactics use it. -/
abbrev Term := Olympiad.Ring.Expr
/-- The syntax of polynomial expressions over ℕ, as the tactics use it. -/
abbrev NatTerm := Olympiad.Ring.NatExpr
/-- The atoms met so far, newest first. -/
structure Atoms where
  ints : List Expr := .nil
  nats : List Expr := .nil
/-- The place of `e` in the list counted from its end, if it is there. -/
def findAtom (e : Expr) : List Expr → Option Nat
  | .nil => none
  | .cons a as => if Expr.eqv a e then some as.count' else findAtom e as
/-- The index of an integer atom, added to the list when it is new. -/
def intAtom (e : Expr) (s : Atoms) : Nat × Atoms :=
  match findAtom e s.ints with
  | some i => (i, s)
  | none => (s.ints.count', { s with ints := .cons e s.ints })
/-- The index of a natural atom, added to the list when it is new. -/
def natAtom (e : Expr) (s : Atoms) : Nat × Atoms :=
  match findAtom e s.nats with
  | some i => (i, s)
  | none => (s.nats.count', { s with nats := .cons e s.nats })
/-- The value of a natural number literal, `OfNat.ofNat ℕ n _` or raw. -/
def natLit? (e : Expr) : Option Nat :=
  match e.rawNatLit? with
  | some n => some n
  | none => match e.constAndArgs? with
    | some (c, .cons _ (.cons n _)) => if c == `OfNat.ofNat then n.rawNatLit? else none
    | _ => none
/-- The largest literal exponent that is expanded for a base of several terms. -/
def maxPower : Nat := 32
/-- The largest literal exponent of a monomial or a numeral; a higher power is an atom. -/
def maxTermPower : Nat := 20000
/-- Is `x ^ k` expanded?  `isTerm`: the base is a single term. -/
def expands (isTerm : Bool) (k : Nat) : Bool := Nat.ble k maxPower || (isTerm && Nat.ble k maxTermPower)
/-- Whether a natural expression is a single term: no sum in it. -/
def NatTerm.isTerm : NatTerm → Bool
  | .num _ => true
  | .var _ => true
  | .add _ _ => false
  | .mul a b => isTerm a && isTerm b
  | .pow a _ => isTerm a
/-- Whether an integer expression is a single term: no sum or difference in it. -/
def Term.isTerm : Term → Bool
  | .num _ => true
  | .var _ => true
  | .nvar _ => true
  | .add _ _ => false
  | .sub _ _ => false
  | .neg a => isTerm a
  | .mul a b => isTerm a && isTerm b
  | .pow a _ => isTerm a
  | .cast a => NatTerm.isTerm a
/-- `fuel` bounds the depth of the term. -/
def reifyNat (fuel : Nat) (e : Expr) (s : Atoms) : MetaM (NatTerm × Atoms) := do
  let atom (e : Expr) : MetaM (NatTerm × Atoms) := let (i, s) := natAtom e s; return (.var i, s)
  match fuel with
  | 0 => atom e
  | fuel + 1 =>
  let bin (f : NatTerm → NatTerm → NatTerm) (a b : Expr) : MetaM (NatTerm × Atoms) := do
    let (x, s) ← reifyNat fuel a s
    let (y, s) ← reifyNat fuel b s
    return (f x y, s)
  let e ← Meta.instantiateMVarsProfiling e
  match e.constAndArgs? with
  | some (c, args) => match args with
    | .cons t (.cons _ (.cons _ (.cons _ (.cons a (.cons b .nil))))) =>
      if c == `HAdd.hAdd then bin .add a b
      else if c == `HMul.hMul then bin .mul a b
      else if c == `HPow.hPow then
        match natLit? b with
        | none => atom e
        | some k => do
          let (x, s) ← reifyNat fuel a s
          if expands (NatTerm.isTerm x) k then return (.pow x k, s) else atom e
      else atom e
    | .cons _ (.cons n (.cons _ .nil)) =>
      if c == `OfNat.ofNat then match n.rawNatLit? with
        | some k => return (.num k, s)
        | none => atom e
      else atom e
    | .cons n .nil => if c == `Nat.succ then do let (x, s) ← reifyNat fuel n s; return (.add x (.num 1), s) else atom e
    | _ => atom e
  | none => match e.rawNatLit? with
    | some k => return (.num k, s)
    | none => atom e
/-- Reads a native term over ℤ as a polynomial expression, with its atoms; `fuel` bounds its depth. -/
def reifyInt (fuel : Nat) (e : Expr) (s : Atoms) : MetaM (Term × Atoms) := do
  let atom (e : Expr) : MetaM (Term × Atoms) := let (i, s) := intAtom e s; return (.var i, s)
  match fuel with
  | 0 => atom e
  | fuel + 1 =>
  let bin (f : Term → Term → Term) (a b : Expr) : MetaM (Term × Atoms) := do
    let (x, s) ← reifyInt fuel a s
    let (y, s) ← reifyInt fuel b s
    return (f x y, s)
  let e ← Meta.instantiateMVarsProfiling e
  match e.constAndArgs? with
  | some (c, args) => match args with
    | .cons t (.cons _ (.cons _ (.cons _ (.cons a (.cons b .nil))))) =>
      if c == `HAdd.hAdd then bin .add a b
      else if c == `HMul.hMul then bin .mul a b
      else if c == `HSub.hSub then bin .sub a b
      else if c == `HPow.hPow then
        match natLit? b with
        | none => atom e
        | some k => do
          let (x, s) ← reifyInt fuel a s
          if expands (Term.isTerm x) k then return (.pow x k, s) else atom e
      else atom e
    | .cons _ (.cons x (.cons y .nil)) =>
      if c == `OfNat.ofNat then match x.rawNatLit? with
        | some k => return (.num k, s)
        | none => atom e
      else if c == `Neg.neg then do let (x, s) ← reifyInt fuel y s; return (.neg x, s)
      else if c == `Nat.cast then do
        let (x, s) ← reifyNat fuel y s
        match x with
        | .var i => return (.nvar i, s)
        | x => return (.cast x, s)
      else atom e
    | .cons n .nil => if c == `Int.ofNat then do let (x, s) ← reifyNat fuel n s; return (.cast x, s) else atom e
    | _ => atom e
  | none => atom e

/-! ## Quoting -/
def natLitExpr (n : Nat) : Expr := mkRawNatLit n
/-- The full name of a constructor `c` of a type `t` in the namespace `Olympiad.Ring`. -/
def ringName (t c : String) : Name := .str (.str (.str (.str .anonymous "Olympiad") "Ring") t) c
/-- The syntax of a natural expression as a native expression. -/
def quoteNat : NatTerm → Expr
  | .num k => mkAppList (ringName "NatExpr" "num") (.cons (natLitExpr k) .nil)
  | .var k => mkAppList (ringName "NatExpr" "var") (.cons (natLitExpr k) .nil)
  | .add a b => mkAppList (ringName "NatExpr" "add") (.cons (quoteNat a) (.cons (quoteNat b) .nil))
  | .mul a b => mkAppList (ringName "NatExpr" "mul") (.cons (quoteNat a) (.cons (quoteNat b) .nil))
  | .pow a k => mkAppList (ringName "NatExpr" "pow") (.cons (quoteNat a) (.cons (natLitExpr k) .nil))
/-- The syntax of an integer expression as a native expression. -/
def quote : Term → Expr
  | .num k => mkAppList (ringName "Expr" "num") (.cons (natLitExpr k) .nil)
  | .var k => mkAppList (ringName "Expr" "var") (.cons (natLitExpr k) .nil)
  | .nvar k => mkAppList (ringName "Expr" "nvar") (.cons (natLitExpr k) .nil)
  | .add a b => mkAppList (ringName "Expr" "add") (.cons (quote a) (.cons (quote b) .nil))
  | .sub a b => mkAppList (ringName "Expr" "sub") (.cons (quote a) (.cons (quote b) .nil))
  | .neg a => mkAppList (ringName "Expr" "neg") (.cons (quote a) .nil)
  | .mul a b => mkAppList (ringName "Expr" "mul") (.cons (quote a) (.cons (quote b) .nil))
  | .pow a k => mkAppList (ringName "Expr" "pow") (.cons (quote a) (.cons (natLitExpr k) .nil))
  | .cast a => mkAppList (ringName "Expr" "cast") (.cons (quoteNat a) .nil)
/-- A list of native expressions of type `t` as a native expression. -/
def quoteList (t : Expr) : List Expr → Expr
  | .nil => mkAppList `List.nil (.cons t .nil) (.cons levelZero .nil)
  | .cons a as => mkAppList `List.cons (.cons t (.cons a (.cons (quoteList t as) .nil))) (.cons levelZero .nil)
/-- The context of atoms as a term. -/
def Atoms.quote (s : Atoms) : Expr :=
  mkAppList `Olympiad.Ring.Ctx.mk (.cons (quoteList (mkConst `Int) s.ints.rev) (.cons (quoteList (mkConst `Nat) s.nats.rev) .nil))
/-- The proof of `true = true`, by which the kernel is asked to evaluate. -/
def reflTrue : Expr := mkAppList `Eq.refl (.cons (mkConst `Bool) (.cons (mkConst `Bool.true) .nil)) (.cons levelOne .nil)

/-! ## The normal form, computed by the tactic -/
/-- Terms `(m, k)` for `k · m`, in decreasing order of `m`, `k ≠ 0`. -/
abbrev NormalForm := List (Nat × Int)
namespace NormalForm
/-- The sum of two normal forms, like monomials merged; the fuel bounds the number of steps. -/
def add : Nat → NormalForm → NormalForm → NormalForm
  | 0, p, _ => p
  | _, .nil, q => q
  | _, p, .nil => p
  | fuel + 1, .cons (m, k) p, .cons (r, l) q =>
    if Nat.beq m r then
      let s := k + l
      if s == 0 then add fuel p q else .cons (m, s) (add fuel p q)
    else if Nat.ble r m then .cons (m, k) (add fuel p (.cons (r, l) q))
    else .cons (r, l) (add fuel (.cons (m, k) p) q)
/-- The sum of two normal forms. -/
def plus (p q : NormalForm) : NormalForm := add (p.count' + q.count' + 1) p q
/-- The product of a normal form with the term `k · m`. -/
def scale (k : Int) (m : Nat) : NormalForm → NormalForm
  | .nil => .nil
  | .cons (r, l) p => .cons (m + r, k * l) (scale k m p)
/-- The product of two normal forms. -/
def times : NormalForm → NormalForm → NormalForm
  | .nil, _ => .nil
  | .cons (m, k) p, q => plus (scale k m q) (times p q)
/-- The power of a normal form by repeated multiplication. -/
def powRec (p : NormalForm) : Nat → NormalForm
  | 0 => .cons (0, Int.ofNat 1) .nil
  | n + 1 => times p (powRec p n)
/-- The power of an integer by repeated multiplication. -/
def intPow (k : Int) : Nat → Int
  | 0 => Int.ofNat 1
  | n + 1 => intPow k n * k
/-- The power of a normal form; a single term is raised in one step. -/
def pow (p : NormalForm) (n : Nat) : NormalForm := match p with
  | .cons (m, k) .nil => .cons (n * m, if k == 1 then k else if decide (0 ≤ k) then Int.ofNat (Nat.pow k.natAbs n) else intPow k n) .nil
  | p => powRec p n
/-- The normal form of a natural numeral. -/
def num (k : Nat) : NormalForm := if Nat.beq k 0 then .nil else .cons (0, Int.ofNat k) .nil
end NormalForm
/-- The larger of two natural numbers. -/
def natMax (a b : Nat) : Nat := if Nat.ble a b then b else a
/-- A bound on the degree of a natural expression, read off its syntax. -/
def NatTerm.deg : NatTerm → Nat
  | .num _ => 0
  | .var _ => 1
  | .add a b => natMax (deg a) (deg b)
  | .mul a b => deg a + deg b
  | .pow a k => deg a * k
/-- A bound on the degree of an integer expression, read off its syntax. -/
def Term.deg : Term → Nat
  | .num _ => 0
  | .var _ => 1
  | .nvar _ => 1
  | .add a b => natMax (deg a) (deg b)
  | .sub a b => natMax (deg a) (deg b)
  | .neg a => deg a
  | .mul a b => deg a + deg b
  | .pow a k => deg a * k
  | .cast a => NatTerm.deg a
open NormalForm in
/-- The normal form of a natural expression, its monomials written in base `B`, computed by the tactic. -/
def NatTerm.normal (B : Nat) : NatTerm → NormalForm
  | .num k => num k
  | .var i => .cons (Nat.pow B (2 * i + 1), Int.ofNat 1) .nil
  | .add a b => plus (normal B a) (normal B b)
  | .mul a b => times (normal B a) (normal B b)
  | .pow a k => pow (normal B a) k
open NormalForm in
/-- The normal form of an integer expression, its monomials written in base `B`, computed by the tactic. -/
def Term.normal (B : Nat) : Term → NormalForm
  | .num k => num k
  | .var i => .cons (Nat.pow B (2 * i), Int.ofNat 1) .nil
  | .nvar i => .cons (Nat.pow B (2 * i + 1), Int.ofNat 1) .nil
  | .add a b => plus (normal B a) (normal B b)
  | .sub a b => plus (normal B a) (scale (-1) 0 (normal B b))
  | .neg a => scale (-1) 0 (normal B a)
  | .mul a b => times (normal B a) (normal B b)
  | .pow a k => pow (normal B a) k
  | .cast a => NatTerm.normal B a
/-- The least power of two above the degree: a base in which no exponent overflows. -/
def baseFor (deg : Nat) : Nat :=
  let rec go : Nat → Nat → Nat
    | 0, b => b
    | n + 1, b => if Nat.ble (deg + 1) b then b else go n (2 * b)
  go 64 2
end Olympiad.Tactic
