--! a definition before the theorem | invalid-statement | expected `theorem`
def Nat.gcd' (a b : Nat) : Nat := 1
theorem t (a b : Nat) : Nat.gcd' a b = 1 := by rfl
--! a redefinition of a name that the statement uses | invalid-statement | expected `theorem`
namespace Foo
def gcd (a b : Nat) : Nat := 1
theorem t (a b : Nat) : gcd a b = 1 := by rfl
end Foo
--! a notation that hides equality | invalid-statement | expected `theorem`
local infix:50 " = " => fun (_ _ : Nat) => True
theorem t : 1 = 2 := by trivial
--! a notation that hides a type | invalid-statement | expected `theorem`
local notation "ℕ" => Unit
theorem t (a b : ℕ) : a = b := by rfl
--! a local instance that hides addition | invalid-statement | expected `theorem`
local instance : Add Nat := ⟨fun _ _ => 0⟩
theorem t (a b : Nat) : a + b = 0 := by rfl
--! a local instance that hides divisibility | invalid-statement | expected `theorem`
instance : Dvd Nat := ⟨fun _ _ => True⟩
theorem t : 2 ∣ 3 := by trivial
--! a macro before the theorem | invalid-statement | expected `theorem`
macro_rules | `($a = $b) => `(True)
theorem t : 1 = 2 := by trivial
--! a variable with an absurd hypothesis | invalid-statement | expected `theorem`
variable (h : False)
theorem t : 1 = 2 := by exact h.elim
--! an axiom before the theorem | invalid-statement | expected `theorem`
axiom h : False
theorem t : 1 = 2 := by exact h.elim
--! open with renaming | invalid-statement | whole namespaces
open Nat renaming add → mul
theorem t (a b : Nat) : mul a b = a + b := by rfl
--! open with hiding | invalid-statement | whole namespaces
open Nat hiding add
theorem t : 1 = 1 := by rfl
--! auto-bound types | invalid-statement | option `autoImplicit`
set_option autoImplicit true
theorem t (a b : ℤℤ) (h : a = b) : b = a := by exact h.symm
--! an unknown type where none is bound by itself | invalid-statement | Unknown identifier `Nut`
theorem t (a b : Nut) (h : a = b) : b = a := by exact h.symm
--! the kernel skipped by an option | invalid-statement | skipKernelTC
set_option debug.skipKernelTC true in
theorem t : 1 = 2 := by rfl
--! sorry in the statement | invalid-statement | `sorry` cannot stand
theorem t : (sorry : Prop) := by trivial
--! a proof inside the statement that is none | invalid-statement | .
theorem t : (⟨5, by decide⟩ : Fin 3) = 2 := by rfl
--! an import of something else | invalid-statement | cannot import Cheats
import Cheats
theorem t : 1 = 2 := by exact cheat
--! two theorems | invalid-statement | only one declaration
theorem s : 1 = 1 := by rfl
theorem t : 1 = 2 := by sorry
--! a statement that ends before its colon's end | invalid-statement | only one declaration
theorem t : 1 = 1
axiom cheat : False
--! a statement with a command in brackets | invalid-statement | only one declaration
theorem t : (def f := 1) = 1 := by rfl
--! open Lean | invalid-statement | metaprograms
open Lean Elab
theorem t : 1 = 1 := by rfl
--! a program in the statement | invalid-statement | cannot stand inside a statement
theorem t : (by run_tac pure ()) = 1 := by rfl
--! a type that is no proposition | invalid-statement | .
theorem t : Nat := by exact 1
--! a theorem without a proof | invalid-statement | no proof
theorem t : 1 = 1
--! a theorem with an open proof | invalid-statement | no proof
theorem t : 1 = 2 := by sorry
--! alternatives | invalid-statement | alternatives
theorem t : ∀ n : Nat, n = n :=
| 0 => rfl
--! an instance whose proof is the definition | invalid-statement | expected `theorem`
unsafe def cheat : False := cheat
theorem t : 1 = 2 := by exact cheat.elim
--! an attribute with code | invalid-statement | .
@[simp, run_cmd pure ()] theorem t : Nut := by rfl
--! universes that collapse | invalid-statement | .
universe u
theorem t : (Type u : Type u) = Type u := by rfl
