--! a second theorem | forbidden | command word `theorem` | changed
theorem t : 1 = 1
--! proof
rfl
theorem u : 2 = 2 := rfl
--! a second theorem on the same line | forbidden | command word `theorem` | changed
theorem t : 1 = 1
--! proof
rfl theorem u : 2 = 2 := rfl
--! a lemma of the same name | forbidden | command word `theorem` | error
theorem t : 1 = 2
--! proof
skip
theorem t : 1 = 2 := t
--! an axiom | forbidden | command word `axiom` | error
theorem t : 1 = 2
--! proof
exact cheat
axiom cheat : 1 = 2
--! an axiom beside an honest proof | forbidden | command word `axiom` | changed
theorem t : 1 = 1
--! proof
rfl
axiom cheat : False
--! a definition | forbidden | command word `def` | changed
theorem t : 1 = 1
--! proof
rfl
def f (n : Nat) : Nat := n
--! an abbreviation | forbidden | command word `abbrev` | changed
theorem t : 1 = 1
--! proof
rfl
abbrev N := Nat
--! an opaque constant | forbidden | command word `opaque` | changed
theorem t : 1 = 1
--! proof
rfl
opaque secret : Nat
--! an example | forbidden | command word `example` | accepted
theorem t : 1 = 1
--! proof
rfl
example : 2 = 2 := rfl
--! an instance that says every proposition is decided | forbidden | command word `instance` | changed
theorem t : 1 = 1
--! proof
rfl
instance (priority := 10000) odd (p : Prop) [h : Decidable p] : Decidable p := h
--! a local instance | forbidden | command word `local` | changed
theorem t : 1 = 1
--! proof
rfl
local instance odd : Inhabited Nat := ⟨7⟩
--! a structure | forbidden | command word `structure` | changed
theorem t : 1 = 1
--! proof
rfl
structure Pair where
  a : Nat
--! an inductive type | forbidden | command word `inductive` | changed
theorem t : 1 = 1
--! proof
rfl
inductive Two
  | one
  | two
--! a mutual block | forbidden | command word `mutual` | changed
theorem t : 1 = 1
--! proof
rfl
mutual
theorem u : 2 = 2 := rfl
end
--! a class | forbidden | command word `class` | changed
theorem t : 1 = 1
--! proof
rfl
class Strange (n : Nat) : Prop where
  out : n = n
--! a partial function | forbidden | command word `partial` | error
theorem t : 1 = 2
--! proof
skip
partial def f (n : Nat) : Nat := f (n + 1)
--! an unsafe proof | forbidden | command word `unsafe` | error
theorem t : 1 = 2
--! proof
skip
unsafe def f : 1 = 2 := f
--! an unsafe term | forbidden | command word `unsafe` | error
theorem t : 1 = 2
--! proof
exact unsafe lcProof
--! a local helper by where | forbidden | `where` declares more | changed
theorem t : 1 = 1
--! proof
exact helper
where helper : 1 = 1 := rfl
--! let rec | forbidden | `rec` declares more | changed
theorem t (n : Nat) : n = n
--! proof
let rec go (k : Nat) : k = k := rfl
exact go n
--! a recursion that proves anything | forbidden | `termination_by` declares more | error
theorem t (n : Nat) : n = n + 1
--! proof
exact absurd (t n) (by omega)
termination_by n
--! a recursion whose measure is left open | forbidden | declares more | .
theorem t : ∀ n : Nat, n = n + 1
--! proof
intro n
exact absurd (t n) (by omega)
termination_by n
decreasing_by sorry
--! a recursion on itself without an end | error | . | error
theorem t (n : Nat) : n = n + 1
--! proof
exact t n
--! deriving | forbidden | command word `deriving` | changed
theorem t : 1 = 1
--! proof
rfl
deriving instance Inhabited for Nat
--! a theorem in a namespace of its own | forbidden | command word `namespace` | changed
theorem t : 1 = 1
--! proof
rfl
namespace A
theorem u : 2 = 2 := rfl
end A
--! a name of the library taken again | forbidden | command word `theorem` | error
theorem t : 1 = 2
--! proof
exact Nat.add_comm
theorem Nat.add_comm : 1 = 2 := sorry
