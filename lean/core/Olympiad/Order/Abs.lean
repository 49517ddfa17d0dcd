prelude
import Olympiad.Notation
set_option linter.all false
set_option autoImplicit false
universe u

/-! The absolute value `|a| = max a (-a)`. -/

/-- The absolute value; written `|a|`. -/
def abs {α : Type u} [Max α] [Neg α] (a : α) : α := max a (-a)
syntax:max (name := absNotation) atomic("|" noWs) term noWs "|" : term
macro_rules | `(|$a:term|) => `(abs $a)
/-- Shows the absolute value in the notation with vertical bars. -/
@[app_unexpander abs] def abs.unexpand : Lean.PrettyPrinter.Unexpander
  | `($_ $a) => `(|$a|)
  | _ => throw ()
