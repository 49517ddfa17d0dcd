--! eval | forbidden | `#eval` is a command | .
theorem t : 1 = 1
--! proof
rfl
#eval 1 + 1
--! eval inside the block | forbidden | `#eval` is a command | error
theorem t : 1 = 2
--! proof
have : 1 = 1 := rfl
  #eval 3
exact this
--! print axioms forged beforehand | forbidden | `#print` is a command | error
theorem t : 1 = 2
--! proof
skip
#print axioms Nat.add_comm
--! exit | forbidden | `#exit` is a command | error
theorem t : 1 = 2
--! proof
skip
#exit
--! end of a section | forbidden | command word `end` | error
theorem t : 1 = 2
--! proof
skip
end
--! a section with a variable | forbidden | command word `section` | error
theorem t : 1 = 2
--! proof
skip
section
variable (h : False)
--! an import | forbidden | command word `import` | error
theorem t : 1 = 1
--! proof
rfl
import Olympiad.Basic
--! open as a command | forbidden | `open` without `in` | error
theorem t : 1 = 1
--! proof
rfl
open Nat
--! open with renaming, as a command | forbidden | `open` without `in` | error
theorem t : 1 = 1
--! proof
rfl
open Nat renaming add_comm → mul_comm
--! export | forbidden | command word `export` | changed
theorem t : 1 = 1
--! proof
rfl
export Nat (add_comm)
--! a notation | forbidden | command word `notation` | changed
theorem t : 1 = 1
--! proof
rfl
notation "twice" x => x + x
--! a local notation | forbidden | command word `local` | .
theorem t : 1 = 1
--! proof
rfl
local notation "twice" x => x + x
--! an infix operator that hides equality | forbidden | command word `infix` | changed
theorem t : 1 = 1
--! proof
rfl
infix:50 " = " => fun (_ _ : Nat) => True
--! a macro for a tactic | forbidden | command word `macro` | changed
theorem t : 1 = 1
--! proof
rfl
macro "win" : tactic => `(tactic| trivial)
--! macro rules | forbidden | command word `macro_rules` | .
theorem t : 1 = 1
--! proof
rfl
macro_rules | `(tactic| rfl) => `(tactic| trivial)
--! a syntax | forbidden | command word `syntax` | changed
theorem t : 1 = 1
--! proof
rfl
syntax "win" : tactic
--! a syntax category | forbidden | command word `declare_syntax_cat` | changed
theorem t : 1 = 1
--! proof
rfl
declare_syntax_cat odd
--! an elaborator | forbidden | command word `elab` | error
theorem t : 1 = 2
--! proof
skip
elab "win" : tactic => pure ()
--! an attribute | forbidden | command word `attribute` | changed
theorem t : 1 = 1
--! proof
rfl
attribute [simp] Nat.add_comm
--! an attribute inside a tactic block | forbidden | command word `attribute` | error
theorem t : 1 = 2
--! proof
attribute [local simp] Nat.add_comm in
simp
--! an attribute list | forbidden | cannot set attributes | error
theorem t : 1 = 2
--! proof
have h : 1 = 1 := rfl
@[simp] exact h
--! unification hints | forbidden | command word `unif_hint` | error
theorem t : 1 = 2
--! proof
skip
unif_hint (a b : Nat) where
  ⊢ a =?= b
--! initialize | forbidden | command word `initialize` | error
theorem t : 1 = 2
--! proof
skip
initialize pure ()
--! run_cmd | forbidden | command word `run_cmd` | error
theorem t : 1 = 2
--! proof
skip
run_cmd pure ()
--! universe | forbidden | command word `universe` | accepted
theorem t : 1 = 1
--! proof
rfl
universe u
--! include | forbidden | command word `include` | error
theorem t : 1 = 2
--! proof
skip
include h
--! a quotation | forbidden | quotation | error
theorem t : 1 = 2
--! proof
exact `(1 = 2)
--! a macro inside a quotation inside a term | forbidden | command word `macro`|quotation | error
theorem t : 1 = 2
--! proof
exact (show 1 = 2 from `(tactic| macro "x" : tactic => `(tactic| skip)))
--! a simp procedure | forbidden | command word `simproc` | error
theorem t : 1 = 2
--! proof
skip
simproc odd (1 = 2) := fun e => return .done { expr := e }
--! suppress_compilation and noncomputable | forbidden | command word `noncomputable` | changed
theorem t : 1 = 1
--! proof
rfl
noncomputable def f : Nat := 3
