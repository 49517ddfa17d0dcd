prelude
import Olympiad.Tactic.Ring
set_option linter.all false
set_option autoImplicit false
/-! # Hypotheses as facts `0 ≤ p` about polynomials

What `linarith`, `nlinarith` and `positivity` share: comparisons over ℕ and ℤ become facts `0 ≤ p` with a proof, `p` the syntax of a
polynomial; facts are added, multiplied and squared. -/
namespace Olympiad.Ring
section
variable {c : Ctx}
/-- An inequality `a ≤ b` of integers as the fact `0 ≤ b - a`. -/
theorem nonneg_of_int_le (a b : Expr) (h : a.denote c ≤ b.denote c) : 0 ≤ (Expr.sub b a).denote c := Int.sub_nonneg_of_le h
/-- A strict inequality `a < b` of integers as the fact `0 ≤ b - a - 1`. -/
theorem nonneg_of_int_lt (a b : Expr) (h : a.denote c < b.denote c) : 0 ≤ (Expr.sub (.sub b a) (.num 1)).denote c := by
  show 0 ≤ b.denote c - a.denote c - 1
  omega
/-- An equation `a = b` of integers gives the fact `0 ≤ b - a`. -/
theorem nonneg_of_int_eq (a b : Expr) (h : a.denote c = b.denote c) : 0 ≤ (Expr.sub b a).denote c := by
  show 0 ≤ b.denote c - a.denote c
  omega
/-- An equation `a = b` of integers gives the fact `0 ≤ a - b`. -/
theorem nonneg_of_int_eq' (a b : Expr) (h : a.denote c = b.denote c) : 0 ≤ (Expr.sub a b).denote c := by
  show 0 ≤ a.denote c - b.denote c
  omega
/-- The negation of `a ≤ b` for integers as the fact `0 ≤ a - b - 1`. -/
theorem nonneg_of_int_not_le (a b : Expr) (h : ¬ a.denote c ≤ b.denote c) : 0 ≤ (Expr.sub (.sub a b) (.num 1)).denote c := by
  show 0 ≤ a.denote c - b.denote c - 1
  omega
/-- The negation of `a < b` for integers as the fact `0 ≤ a - b`. -/
theorem nonneg_of_int_not_lt (a b : Expr) (h : ¬ a.denote c < b.denote c) : 0 ≤ (Expr.sub a b).denote c := by
  show 0 ≤ a.denote c - b.denote c
  omega
/-- An inequality `a ≤ b` of natural numbers as the fact `0 ≤ b - a` over the integers. -/
theorem nonneg_of_nat_le (a b : NatExpr) (h : a.denote c ≤ b.denote c) : 0 ≤ (Expr.sub (.cast b) (.cast a)).denote c := by
  show 0 ≤ (b.denote c : Int) - (a.denote c : Int)
  omega
/-- A strict inequality `a < b` of natural numbers as the fact `0 ≤ b - a - 1` over the integers. -/
theorem nonneg_of_nat_lt (a b : NatExpr) (h : a.denote c < b.denote c) : 0 ≤ (Expr.sub (.sub (.cast b) (.cast a)) (.num 1)).denote c := by
  show 0 ≤ (b.denote c : Int) - (a.denote c : Int) - 1
  omega
/-- An equation `a = b` of natural numbers gives the fact `0 ≤ b - a` over the integers. -/
theorem nonneg_of_nat_eq (a b : NatExpr) (h : a.denote c = b.denote c) : 0 ≤ (Expr.sub (.cast b) (.cast a)).denote c := by
  show 0 ≤ (b.denote c : Int) - (a.denote c : Int)
  omega
/-- An equation `a = b` of natural numbers gives the fact `0 ≤ a - b` over the integers. -/
theorem nonneg_of_nat_eq' (a b : NatExpr) (h : a.denote c = b.denote c) : 0 ≤ (Expr.sub (.cast a) (.cast b)).denote c := by
  show 0 ≤ (a.denote c : Int) - (b.denote c : Int)
  omega
/-- The negation of `a ≤ b` for natural numbers as the fact `0 ≤ a - b - 1` over the integers. -/
theorem nonneg_of_nat_not_le (a b : NatExpr) (h : ¬ a.denote c ≤ b.denote c) : 0 ≤ (Expr.sub (.sub (.cast a) (.cast b)) (.num 1)).denote c := by
  show 0 ≤ (a.denote c : Int) - (b.denote c : Int) - 1
  omega
/-- The negation of `a < b` for natural numbers as the fact `0 ≤ a - b` over the integers. -/
theorem nonneg_of_nat_not_lt (a b : NatExpr) (h : ¬ a.denote c < b.denote c) : 0 ≤ (Expr.sub (.cast a) (.cast b)).denote c := by
  show 0 ≤ (a.denote c : Int) - (b.denote c : Int)
  omega
/-- A natural atom is nonnegative as an integer. -/
theorem nonneg_nvar (c : Ctx) (i : Nat) : 0 ≤ (Expr.nvar i).denote c := Int.natCast_nonneg _
/-- A sum of nonnegative expressions is nonnegative. -/
theorem nonneg_add (a b : Expr) (ha : 0 ≤ a.denote c) (hb : 0 ≤ b.denote c) : 0 ≤ (Expr.add a b).denote c := by
  show 0 ≤ a.denote c + b.denote c
  omega
/-- A product of nonnegative expressions is nonnegative. -/
theorem nonneg_mul (a b : Expr) (ha : 0 ≤ a.denote c) (hb : 0 ≤ b.denote c) : 0 ≤ (Expr.mul a b).denote c := Int.mul_nonneg ha hb
/-- A natural numeral is nonnegative as an integer expression. -/
theorem nonneg_num (c : Ctx) (k : Nat) : 0 ≤ (Expr.num k).denote c := Int.natCast_nonneg k
/-- The square of an expression is nonnegative. -/
theorem nonneg_sq (c : Ctx) (a : Expr) : 0 ≤ (Expr.mul a a).denote c := by
  show 0 ≤ a.denote c * a.denote c
  rcases Int.le_total 0 (a.denote c) with h | h
  · exact Int.mul_nonneg h h
  · have k : 0 ≤ -(a.denote c) := by omega
    have := Int.mul_nonneg k k
    rw [Int.neg_mul, Int.mul_neg, Int.neg_neg] at this
    exact this
end
end Olympiad.Ring
namespace Olympiad.Tactic
open Lean Elab.Tactic
/-- A polynomial and, for the context of atoms, the proof that it is not negative. -/
structure Fact where
  term : Term
  proof : Expr → Expr
/-- The full name of a lemma in the namespace `Olympiad.Ring`. -/
def lemmaName (s : String) : Name := .str (.str (.str .anonymous "Olympiad") "Ring") s
/-- The application of a lemma of `Olympiad.Ring` to two arguments. -/
def app2 (s : String) (a b : Expr) : Expr := mkAppList (lemmaName s) (.cons a (.cons b .nil))
/-- The application of a lemma of `Olympiad.Ring` to four arguments. -/
def app4 (s : String) (a b c d : Expr) : Expr := mkAppList (lemmaName s) (.cons a (.cons b (.cons c (.cons d .nil))))
/-- The application of a lemma of `Olympiad.Ring` to five arguments. -/
def app5 (s : String) (a b c d e : Expr) : Expr := mkAppList (lemmaName s) (.cons a (.cons b (.cons c (.cons d (.cons e .nil)))))
namespace Fact
/-- The sum of two facts, with its proof. -/
def add (f g : Fact) : Fact := ⟨.add f.term g.term, fun c => app5 "nonneg_add" c (quote f.term) (quote g.term) (f.proof c) (g.proof c)⟩
/-- The product of two facts, with its proof. -/
def mul (f g : Fact) : Fact := ⟨.mul f.term g.term, fun c => app5 "nonneg_mul" c (quote f.term) (quote g.term) (f.proof c) (g.proof c)⟩
/-- The fact that a numeral is nonnegative. -/
def num (k : Nat) : Fact := ⟨.num k, fun c => app2 "nonneg_num" c (natLitExpr k)⟩
/-- The fact that a natural atom is nonnegative. -/
def nvar (i : Nat) : Fact := ⟨.nvar i, fun c => app2 "nonneg_nvar" c (natLitExpr i)⟩
/-- The fact that the square of a term is nonnegative. -/
def sq (t : Term) : Fact := ⟨.mul t t, fun c => app2 "nonneg_sq" c (quote t)⟩
/-- A fact multiplied by a natural number. -/
def scale (k : Nat) (f : Fact) : Fact := if Nat.beq k 1 then f else mul (num k) f
end Fact
/-- What a comparison says about its two sides. -/
inductive Comparison where
  | le | lt | eq
/-- `a ≤ b`, `a < b`, `a = b` (and `≥`, `>`) over ℤ (`true`) or ℕ. -/
def comparison? (e : Expr) : Option (Comparison × Bool × Expr × Expr) :=
  match e.constAndArgs? with
  | some (c, args) =>
    let at' (k : Comparison) (t a b : Expr) : Option (Comparison × Bool × Expr × Expr) :=
      if t.isConstOf `Int then some (k, true, a, b) else if t.isConstOf `Nat then some (k, false, a, b) else none
    match args with
    | .cons t (.cons a (.cons b .nil)) => if c == `Eq then at' .eq t a b else none
    | .cons t (.cons _ (.cons a (.cons b .nil))) =>
      if c == `LE.le then at' .le t a b else if c == `LT.lt then at' .lt t a b
      else if c == `GE.ge then at' .le t b a else if c == `GT.gt then at' .lt t b a else none
    | _ => none
  | none => none
/-- The facts that a proof `h` of a comparison of `a` and `b`, or of its negation, gives. -/
def comparisonFacts (k : Comparison) (negated : Bool) (isInt : Bool) (h a b : Expr) (s : Atoms) : MetaM (List Fact × Atoms) := do
  if isInt then
    let (x, s) ← reifyInt maxDepth a s
    let (y, s) ← reifyInt maxDepth b s
    let fact (lem : String) (t : Term) : Fact := ⟨t, fun c => app4 lem c (quote x) (quote y) h⟩
    if negated then match k with
      | .le => return (.cons (fact "nonneg_of_int_not_le" (.sub (.sub x y) (.num 1))) .nil, s)
      | .lt => return (.cons (fact "nonneg_of_int_not_lt" (.sub x y)) .nil, s)
      | .eq => return (.nil, s)
    else match k with
      | .le => return (.cons (fact "nonneg_of_int_le" (.sub y x)) .nil, s)
      | .lt => return (.cons (fact "nonneg_of_int_lt" (.sub (.sub y x) (.num 1))) .nil, s)
      | .eq => return (.cons (fact "nonneg_of_int_eq" (.sub y x)) (.cons (fact "nonneg_of_int_eq'" (.sub x y)) .nil), s)
  else
    let (x, s) ← reifyNat maxDepth a s
    let (y, s) ← reifyNat maxDepth b s
    let X := Olympiad.Ring.Expr.cast x
    let Y := Olympiad.Ring.Expr.cast y
    let fact (lem : String) (t : Term) : Fact := ⟨t, fun c => app4 lem c (quoteNat x) (quoteNat y) h⟩
    if negated then match k with
      | .le => return (.cons (fact "nonneg_of_nat_not_le" (.sub (.sub X Y) (.num 1))) .nil, s)
      | .lt => return (.cons (fact "nonneg_of_nat_not_lt" (.sub X Y)) .nil, s)
      | .eq => return (.nil, s)
    else match k with
      | .le => return (.cons (fact "nonneg_of_nat_le" (.sub Y X)) .nil, s)
      | .lt => return (.cons (fact "nonneg_of_nat_lt" (.sub (.sub Y X) (.num 1))) .nil, s)
      | .eq => return (.cons (fact "nonneg_of_nat_eq" (.sub Y X)) (.cons (fact "nonneg_of_nat_eq'" (.sub X Y)) .nil), s)
/-- The facts that a proof `h : t` gives: comparisons, their negations, conjunctions of those. -/
partial def factsOf (h t : Expr) (s : Atoms) : MetaM (List Fact × Atoms) := do
  let t ← Meta.instantiateMVarsProfiling t
  let t ← Meta.whnfR t
  match comparison? t with
  | some (k, isInt, a, b) => comparisonFacts k false isInt h a b s
  | none => match t.constAndArgs? with
    | some (c, .cons p (.cons q .nil)) =>
      if c == `And then do
        let args := List.cons p (.cons q (.cons h .nil))
        let (fs, s) ← factsOf (mkAppList `And.left args) p s
        let (gs, s) ← factsOf (mkAppList `And.right args) q s
        return (fs.append' gs, s)
      else return (.nil, s)
    | some (c, .cons p .nil) =>
      if c == `Not then do
        let p ← Meta.instantiateMVarsProfiling p
        match comparison? p with
        | some (k, isInt, a, b) => comparisonFacts k true isInt h a b s
        | none => return (.nil, s)
      else return (.nil, s)
    | _ => return (.nil, s)
/-- The facts of many proofs. -/
def allFacts : List (Expr × Expr) → Atoms → MetaM (List Fact × Atoms)
  | .nil, s => return (.nil, s)
  | .cons (h, t) hs, s => do
    let (fs, s) ← factsOf h t s
    let (gs, s) ← allFacts hs s
    return (fs.append' gs, s)
/-- The fact that a monomial of natural atoms and even powers is not negative, when it is one. -/
def monomialFact : List (Nat × Nat) → Option Fact
  | .nil => some (.num 1)
  | .cons (j, d) fs =>
    let i := j / 2
    let head : Option Fact :=
      if Nat.beq (j % 2) 1 then
        let rec power : Nat → Fact
          | 0 => .nvar i
          | n + 1 => .mul (.nvar i) (power n)
        some (power (d - 1))
      else if Nat.beq (d % 2) 0 then
        let x := Olympiad.Ring.Expr.var i
        some (.sq (if Nat.beq d 2 then x else .pow x (d / 2)))
      else none
    match head with
    | none => none
    | some f => match fs with
      | .nil => some f
      | _ => match monomialFact fs with
        | some g => some (.mul f g)
        | none => none
end Olympiad.Tactic
