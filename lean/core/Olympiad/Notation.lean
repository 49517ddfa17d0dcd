prelude
import Olympiad.AC
import Olympiad.Meta.Macro
set_option linter.all false
set_option autoImplicit false
universe u v

/-! Surface notation of statements: `ℕ`, `ℤ`, `∃!`, the classes behind `{a, b}`, `s \ t`, `s ⊂ t`,
and the namespaces that statements written for Mathlib open. -/

/-- The natural numbers. -/
notation "ℕ" => Nat
/-- The integers. -/
notation "ℤ" => Int

/-- `∃! x, p x`: there is exactly one `x` with `p x`. -/
def ExistsUnique {α : Sort u} (p : α → Prop) : Prop := ∃ x, p x ∧ ∀ y, p y → y = x

namespace Lean
@[extern "l_Lean_expandExplicitBinders"]
opaque expandExplicitBinders (combinator : Name) (binders body : Syntax) : MacroM Syntax
end Lean

syntax (name := existsUnique) "∃!" Lean.explicitBinders ", " term : term
/-- Macro that expands `∃! x, p` into `ExistsUnique`, for one or several binders. -/
@[macro existsUnique] def expandExistsUnique : Lean.Macro := fun stx =>
  Lean.expandExplicitBinders ``ExistsUnique (Lean.Syntax.getArg stx 1) (Lean.Syntax.getArg stx 3)
macro (priority := low) "∃!" x:ident r:binderPred ", " p:term : term => `(∃! $x:ident, satisfies_binder_pred% $x $r ∧ $p)
/-- Shows `ExistsUnique` in the notation `∃! x, p`. -/
@[app_unexpander ExistsUnique] def ExistsUnique.unexpand : Lean.PrettyPrinter.Unexpander
  | `($_ fun $x:ident => $b) => `(∃! $x:ident, $b)
  | `($_ fun ($x:ident : $t) => $b) => `(∃! $x:ident : $t, $b)
  | _ => throw ()

/-- Written `{a}`. -/
class Singleton (α : outParam (Type u)) (β : Type v) where singleton : α → β
export Singleton (singleton)
/-- Written `{a, b}`. -/
class Insert (α : outParam (Type u)) (γ : Type v) where insert : α → γ → γ
export Insert (insert)
/-- Written `s \ t`. -/
class SDiff (α : Type u) where sdiff : α → α → α
/-- Written `s ⊂ t`. -/
class HasSSubset (α : Type u) where SSubset : α → α → Prop

namespace BigOperators end BigOperators
namespace Real end Real
namespace NNReal end NNReal
namespace Topology end Topology
namespace Rat end Rat
namespace Nat end Nat
namespace Int end Int
namespace Set end Set
namespace Finset end Finset
namespace Function end Function
namespace Filter end Filter
namespace Polynomial end Polynomial
namespace Complex end Complex
namespace Classical end Classical
