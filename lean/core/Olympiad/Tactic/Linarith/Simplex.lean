prelude
import Olympiad.Tactic.Ring.Reify
set_option linter.all false
set_option autoImplicit false
/-! # A certificate that linear inequalities contradict each other

The general simplex method (Dutertre and de Moura, *A fast linear-arithmetic solver for DPLL(T)*, CAV 2006) with exact integer rows: each
inequality `p + k ≥ 0` gets a slack variable for its linear part `p` with lower bound `−k`; the other variables (monomials) are free.  When a
slack below its bound cannot be raised, its row is a non-negative combination of slacks that is identically zero: the coefficients are
the certificate. -/
namespace Olympiad.Tactic.Simplex
/-- An equation `Σ k · x = 0` over variables in increasing order, integer coefficients without common factor. -/
abbrev Row := List (Nat × Int)
/-- The greatest common divisor of a number and the coefficients of a row. -/
def gcdRow : Nat → Row → Nat
  | g, .nil => g
  | g, .cons (_, k) r => if Nat.beq g 1 then 1 else gcdRow (Nat.gcd g k.natAbs) r
/-- The quotient of an integer by a natural number, its absolute value rounded down. -/
def divExact (k : Int) (g : Nat) : Int := if decide (0 ≤ k) then Int.ofNat (k.natAbs / g) else -Int.ofNat (k.natAbs / g)
/-- A row with all coefficients divided by a number. -/
def divRow (g : Nat) : Row → Row
  | .nil => .nil
  | .cons (v, k) r => .cons (v, divExact k g) (divRow g r)
/-- A row divided by the greatest common divisor of its coefficients. -/
def reduce (r : Row) : Row :=
  let g := gcdRow 0 r
  if Nat.ble g 1 then r else divRow g r
/-- `a · r + b · s`. -/
def combine (a b : Int) : Nat → Row → Row → Row
  | 0, _, _ => .nil
  | fuel + 1, .nil, .nil => .nil
  | fuel + 1, .cons (v, k) r, .nil => .cons (v, a * k) (combine a b fuel r .nil)
  | fuel + 1, .nil, .cons (w, l) s => .cons (w, b * l) (combine a b fuel .nil s)
  | fuel + 1, .cons (v, k) r, .cons (w, l) s =>
    if Nat.beq v w then
      let m := a * k + b * l
      if m == 0 then combine a b fuel r s else .cons (v, m) (combine a b fuel r s)
    else if Nat.ble v w then .cons (v, a * k) (combine a b fuel r (.cons (w, l) s))
    else .cons (w, b * l) (combine a b fuel (.cons (v, k) r) s)
/-- The coefficient of a variable in a row, 0 when it does not occur. -/
def coeff (v : Nat) : Row → Int
  | .nil => 0
  | .cons (w, k) r => if Nat.beq v w then k else if Nat.ble v w then 0 else coeff v r
/-- The lower bound of a variable; a free variable has none. -/
def boundOf (v : Nat) : List (Nat × Int) → Option Int
  | .nil => none
  | .cons (w, l) bs => if Nat.beq v w then some l else boundOf v bs
/-- `Σ k · value` over the other variables: those off the basis are at their bound, free ones at 0. -/
def others (free : Nat) (bounds : Nat → Int) (b : Nat) : Row → Int → Int
  | .nil, acc => acc
  | .cons (v, k) r, acc => if Nat.beq v b then others free bounds b r acc else if Nat.ble (v + 1) free then others free bounds b r acc
    else others free bounds b r (acc + k * bounds (v - free))
/-- Is the basic variable of this row below its bound? -/
def violated (free : Nat) (bounds : Nat → Int) (b : Nat) (r : Row) : Bool :=
  if Nat.ble (b + 1) free then false else
  let k := coeff b r
  -- k · x = −others; x < bound
  let v := -(others free bounds b r 0)
  if decide (0 < k) then decide (v < k * bounds (b - free)) else decide (k * bounds (b - free) < v)
/-- The row with the least basic variable among those that violate their bound, if there is one. -/
def findViolated (free : Nat) (bounds : Nat → Int) : List (Nat × Row) → Option (Nat × Row) → Option (Nat × Row)
  | .nil, best => best
  | .cons (b, r) rs, best =>
    let better := match best with
      | none => true
      | some (c, _) => Nat.ble (b + 1) c
    if better && violated free bounds b r then findViolated free bounds rs (some (b, r)) else findViolated free bounds rs best
/-- The variable that can raise the basic one: a free one, or the first slack whose growth raises it. -/
def entering (free : Nat) (b : Nat) (positive : Bool) : Row → Option Nat
  | .nil => none
  | .cons (v, k) r =>
    if Nat.beq v b then entering free b positive r
    else if Nat.ble (v + 1) free then some v
    else if positive then (if decide (k < 0) then some v else entering free b positive r)
    else (if decide (0 < k) then some v else entering free b positive r)
/-- One pivot step: `v` replaces `b` in the basis and is eliminated from the other rows. -/
def eliminate (v b : Nat) (p : Row) (pv : Int) : List (Nat × Row) → List (Nat × Row)
  | .nil => .nil
  | .cons (c, r) rs =>
    if Nat.beq c b then .cons (v, p) (eliminate v b p pv rs)
    else
      let k := coeff v r
      if k == 0 then .cons (c, r) (eliminate v b p pv rs)
      else .cons (c, reduce (combine pv (-k) (r.count' + p.count' + 1) r p)) (eliminate v b p pv rs)
/-- The coefficients of the inequalities in a contradiction: `(index, coefficient)`. -/
def solve (free : Nat) (bounds : Nat → Int) : Nat → List (Nat × Row) → Option Row
  | 0, _ => none
  | fuel + 1, rows =>
    match findViolated free bounds rows none with
    | none => none
    | some (b, r) =>
      let k := coeff b r
      match entering free b (decide (0 < k)) r with
      | none => some (if decide (0 < k) then r else r.map' fun (v, k) => (v, -k))
      | some v => solve free bounds fuel (eliminate v b r (coeff v r) rows)
end Olympiad.Tactic.Simplex
