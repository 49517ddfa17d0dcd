prelude
import Olympiad.Tactic.IntervalCases
import Olympiad.Simp.Nat
set_option linter.all false
set_option autoImplicit false
/-! # `mod_cases`, `set`, `zify`: small conveniences -/
namespace Olympiad.Tactic
open Lean Elab.Tactic
syntax (name := modCases) "mod_cases_core " ident term:max num term:max : tactic
/-- `h : e % k = 0 ∨ … ∨ e % k = k - 1`, from `i` on. -/
def residueCases (e k : Lean.Term) : Nat → Nat → TacticM Lean.Term
  | 0, i => do
    let v ← intSyntax (Int.ofNat i)
    `($e % $k = $v)
  | n + 1, i => do
    let v ← intSyntax (Int.ofNat i)
    let rest ← residueCases e k n (i + 1)
    `($e % $k = $v ∨ $rest)
/-- Take the disjunction apart; every case is restated by `restate`, the congruence. -/
def splitResidues (h : Ident) (restate : Nat → TacticM Syntax) : Nat → Nat → List MVarId → TacticM (List MVarId)
  | n, i, acc => do
    let finish : TacticM (List MVarId) := do
      let stx ← restate i
      evalTactic stx
      let gs ← getUnsolvedGoals
      return gs.rev.append' acc
    match n with
    | 0 => finish
    | n + 1 => do
      let split ← `(tactic| rcases $h:ident with ($h:ident | $h:ident))
      evalTactic split.raw
      match ← getUnsolvedGoals with
      | .cons g (.cons g' .nil) => do
        setGoals (.cons g .nil)
        let acc ← finish
        setGoals (.cons g' .nil)
        splitResidues h restate n (i + 1) acc
      | _ => throwTactic `mod_cases "internal: no split"
/-- The tactic behind `mod_cases`: splits into the residues of a term modulo a literal. -/
@[tactic modCases] def evalModCases : Tactic := fun stx => do
  let h : Ident := ⟨Syntax.getArg stx 1⟩
  let e : Lean.Term := ⟨Syntax.getArg stx 2⟩
  let k : Lean.Term := ⟨Syntax.getArg stx 3⟩
  let rel : Lean.Term := ⟨Syntax.getArg stx 4⟩
  let m ← withMainContext do
    let v ← elabTerm k.raw (some (mkConst `Nat)) false
    match natLit? v with
    | some m => pure m
    | none => throwTactic `mod_cases "the modulus is not a literal"
  if Nat.beq m 0 || Nat.ble 200 m then throwTactic `mod_cases "the modulus is zero or above 200"
  let claim ← residueCases e k (m - 1) 0
  let stx ← `(tactic| have $h:ident : $claim := by omega)
  evalTactic stx.raw
  match ← getUnsolvedGoals with
  | .nil => return
  | .cons g others => do
    setGoals (.cons g .nil)
    let restate (i : Nat) : TacticM Syntax := do
      let v ← intSyntax (Int.ofNat i)
      let stx ← `(tactic| replace $h:ident : $rel $k $e $v := $h)
      return stx.raw
    let gs ← splitResidues h restate (m - 1) 0 .nil
    setGoals (gs.rev.append' others)
end Olympiad.Tactic
/-- `mod_cases h : e % k`, `k` a literal up to 200, splits into the cases `h : e ≡ i [ZMOD k]` (`[MOD k]` for `e : ℕ`), `i = 0, …, k - 1`. -/
syntax "mod_cases " ident " : " term:71 " % " num : tactic
macro_rules
  | `(tactic| mod_cases $h:ident : $e:term % $k:num) =>
    `(tactic| first
      | mod_cases_core $h ($e) $k ($(Lean.mkIdent `Int.ModEq))
      | mod_cases_core $h ($e) $k ($(Lean.mkIdent `Nat.ModEq)))
/-- `set x := e with h` calls `e` by the name `x` everywhere, with `h : x = e`; the value is kept in `h` alone. -/
syntax "set " ident " := " term (" with " ident)? : tactic
macro_rules
  | `(tactic| set $x:ident := $e) => `(tactic| generalize $e = $x:ident at *)
  | `(tactic| set $x:ident := $e with $h:ident) => `(tactic| (generalize $h:ident : $e = $x:ident at *; replace $h:ident := Eq.symm $h:ident))
/-- `zify at h` restates equations and inequalities over ℕ in ℤ and pushes the casts to the variables. -/
syntax "zify" (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| zify) => `(tactic| (
    simp only [← $(Lean.mkIdent `Nat.cast_inj), ← $(Lean.mkIdent `Nat.cast_le), ← $(Lean.mkIdent `Nat.cast_lt), ge_iff_le, gt_iff_lt]
    try push_cast))
  | `(tactic| zify $loc:location) => `(tactic| (
    simp only [← $(Lean.mkIdent `Nat.cast_inj), ← $(Lean.mkIdent `Nat.cast_le), ← $(Lean.mkIdent `Nat.cast_lt), ge_iff_le, gt_iff_lt] $loc:location
    try push_cast $loc:location))
/-- `aesop` here is a short fixed search: introductions, case splits of conjunctions and existentials, `simp_all`, `omega`.  It has no rule sets. -/
macro "aesop" : tactic => `(tactic| first
  | (simp_all; done)
  | (intros; simp_all; done)
  | (intros; omega)
  | (intros; constructor <;> (simp_all; done))
  | (intros; (try simp_all); omega)
  | fail "aesop failed: the search is short here")
