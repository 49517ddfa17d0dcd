prelude
import Olympiad.Tactic.Linarith
set_option linter.all false
set_option autoImplicit false
/-! # `nlinarith`: `linarith` after multiplying hypotheses -/
namespace Olympiad.Tactic
open Lean Elab.Tactic
/-- The first `n` facts of a list. -/
def takeFacts : Nat → List Fact → List Fact
  | 0, _ => .nil
  | _, .nil => .nil
  | n + 1, .cons f fs => .cons f (takeFacts n fs)
/-- All products of two of the facts, squares included. -/
def products : List Fact → List Fact
  | .nil => .nil
  | .cons f fs => (List.cons f fs).map' (fun g => f.mul g) |>.append' (products fs)
/-- Squares of sums and differences of two of the terms. -/
def pairSquares : List Term → List Fact
  | .nil => .nil
  | .cons a as =>
    let rec with' : List Term → List Fact
      | .nil => .nil
      | .cons b bs => .cons (.sq (.sub a b)) (.cons (.sq (.add a b)) (with' bs))
    (List.cons (Fact.sq a) (with' as)).append' (pairSquares as)
/-- All atoms, integer ones first, as terms. -/
def atomTerms (s : Atoms) : List Term :=
  let rec ints : List Expr → Nat → List Term
    | .nil, _ => .nil
    | .cons _ es, i => .cons (.var i) (ints es (i + 1))
  let rec nats : List Expr → Nat → List Term
    | .nil, _ => .nil
    | .cons _ es, i => .cons (.nvar i) (nats es (i + 1))
  (ints s.ints 0).append' (nats s.nats 0)
/-- Facts of degree zero say nothing; those of high degree lead to products that are never needed. -/
def usable (f : Fact) : Bool := Nat.ble 1 (Term.deg f.term) && Nat.ble (Term.deg f.term) 6
/-- The facts of a list that are of use as factors. -/
def filterFacts : List Fact → List Fact
  | .nil => .nil
  | .cons f fs => if usable f then .cons f (filterFacts fs) else filterFacts fs
syntax (name := nlinarithCore) "nlinarith_core" (" [" term,* "]")? : tactic
/-- The tactic behind `nlinarith`: adds squares and products of facts until a linear contradiction is found. -/
@[tactic nlinarithCore] def evalNlinarithCore : Tactic := fun stx => do
  negateGoal `_neg
  withMainContext do
    let hints ← elabFacts (optTerms (Syntax.getArg stx 1))
    let hyps ← getLocalFacts
    let rec firstLast : List (Expr × Expr) → List (Expr × Expr) → List (Expr × Expr)
      | .nil, acc => acc
      | .cons h hs, acc => firstLast hs (.cons h acc)
    -- the negated goal, the last hypothesis, comes first: its products matter most
    let (facts, s) ← allFacts (firstLast hyps .nil |>.append' hints) {}
    let (hintFacts, s) ← allFacts hints s
    match contradiction? facts s with
    | some p => closeMainGoal `nlinarith p true
    | none =>
      let atoms := atomTerms s
      let squares := if Nat.ble atoms.count' 5 then pairSquares atoms else .nil
      match contradiction? (facts.append' squares) s with
      | some p => closeMainGoal `nlinarith p true
      | none =>
        let base := takeFacts 12 (filterFacts ((takeFacts 2 facts).append' (hintFacts.append' (dropTwo facts))))
        let base := base.append' (takeFacts 3 (natFacts s.nats 0))
        let prods := products base
        match contradiction? (facts.append' prods) s with
        | some p => closeMainGoal `nlinarith p true
        | none => match contradiction? (facts.append' (squares.append' prods)) s with
          | some p => closeMainGoal `nlinarith p true
          | none => throwTactic `nlinarith "no linear combination of the hypotheses and their products is contradictory"
where
  natFacts : List Expr → Nat → List Fact
    | .nil, _ => .nil
    | .cons _ es, i => .cons (.nvar i) (natFacts es (i + 1))
  dropTwo : List Fact → List Fact
    | .cons _ (.cons _ fs) => fs
    | fs => fs
end Olympiad.Tactic
/-- `nlinarith [h₁, …]` is `linarith` with more facts: the products of all pairs among the negated goal, the terms given and the hypotheses
(the first twelve facts, three natural atoms), and squares of the atoms and of their sums and differences (up to five atoms).  It finds no products of three. -/
syntax (name := nlinarith) "nlinarith" (" [" term,* "]")? : tactic
macro_rules
  | `(tactic| nlinarith) => `(tactic| first
    | nlinarith_core | (apply Int.le_antisymm <;> nlinarith_core) | (apply Nat.le_antisymm <;> nlinarith_core) | omega
    | fail "nlinarith failed: no contradiction found")
  | `(tactic| nlinarith [$ts,*]) => `(tactic| first
    | nlinarith_core [$ts,*] | (apply Int.le_antisymm <;> nlinarith_core [$ts,*]) | (apply Nat.le_antisymm <;> nlinarith_core [$ts,*])
    | fail "nlinarith failed: no contradiction found")
