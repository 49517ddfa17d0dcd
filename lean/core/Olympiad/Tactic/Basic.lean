prelude
import Olympiad.Tactic.IntervalCases
import Olympiad.Tactic.Nlinarith
import Olympiad.Tactic.Positivity
import Olympiad.Tactic.PushNeg
set_option linter.all false
set_option autoImplicit false
/-! # Tactics that have nothing to work on here -/
/-- There are no fields in this library: multiply the denominators out by hand. -/
macro "field_simp" : tactic => `(tactic| fail "field_simp: this library has no fields; clear denominators with Nat.div_add_mod or Int.ediv_add_emod")
