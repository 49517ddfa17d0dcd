prelude
import Olympiad.Meta.Tactic
set_option linter.all false
set_option autoImplicit false
open Lean Elab.Tactic
/-! `nlinarith!`: products of all pairs of hypotheses and squares of differences of all pairs of variables, then omega on monomials. -/
theorem Nat.mul_le_prod {a b c d : Nat} (h : a ≤ b) (k : c ≤ d) : b * c + a * d ≤ a * c + b * d := by
  obtain ⟨x, rfl⟩ : ∃ x, b = a + x := ⟨b - a, by omega⟩
  obtain ⟨y, rfl⟩ : ∃ y, d = c + y := ⟨d - c, by omega⟩
  ring_nf; omega
theorem Nat.two_mul_le_sq (a b : Nat) : 2 * (a * b) ≤ a * a + b * b := by
  rcases (by omega : a ≤ b ∨ b ≤ a) with h | h
  · have := Nat.mul_le_prod h h; ring_nf at *; omega
  · have := Nat.mul_le_prod h h; ring_nf at *; omega
syntax (name := nlPair) "nl_pair " ident ident : tactic
macro_rules | `(tactic| nl_pair $x $y) => `(tactic| first
  | have nlp := Int.mul_le_prod $x $y
  | have nlp := Nat.mul_le_prod $x $y
  | have nlp := Nat.mul_le_prod $x (Nat.zero_le $y)
  | have nlp := Nat.mul_le_prod $y (Nat.zero_le $x)
  | have nlp := mul_self_nonneg ($x - $y)
  | have nlp := Nat.two_mul_le_sq $x $y
  | skip)
def allPairs (f : Name → Name → TacticM Unit) : List Name → TacticM Unit
  | .nil => pure .unit
  | .cons x xs => bind (forNames (f x) (.cons x xs)) fun _ => allPairs f xs
syntax (name := nlProducts) "nl_products" : tactic
@[tactic nlProducts] def evalNlProducts : Tactic := fun _ =>
  bind getHypNames fun ns => allPairs (fun x y =>
    evalTactic (Syntax.node3 .none `nlPair (mkAtom "nl_pair ") (mkIdent x).raw (mkIdent y).raw)) ns
macro "nlinarith!" : tactic => `(tactic| first
  | omega
  | (ring_nf at *; omega)
  | (refine Classical.byContradiction fun nlneg => ?_
     (try simp only [Int.not_le_eq', Int.not_lt_eq', Nat.not_le_eq', Nat.not_lt_eq'] at nlneg)
     nl_products
     ring_nf at *
     omega))
