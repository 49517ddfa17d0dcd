--! sorry | sorry | `sorry` leaves a goal unproved | sorry
theorem t : 1 = 2
--! proof
sorry
--! sorry in a term | sorry | `sorry` leaves a goal unproved | sorry
theorem t : 1 = 2
--! proof
exact absurd (sorry : False) id
--! sorry deep inside an honest block | sorry | `sorry` leaves a goal unproved | sorry
theorem t (n : Nat) : n + 0 = n ∧ n = n + 1
--! proof
constructor
· rfl
· cases n with
  | zero => sorry
  | succ k => sorry
--! admit | sorry | `admit` leaves a goal unproved | .
theorem t : 1 = 2
--! proof
admit
--! stop | sorry | `stop` leaves a goal unproved | .
theorem t : 1 = 2
--! proof
stop
rfl
--! sorryAx | sorry | `sorryAx` leaves a goal unproved | .
theorem t : 1 = 2
--! proof
exact sorryAx _
--! sorryAx with its flag, which hides the warning | sorry | `sorryAx` leaves a goal unproved | .
theorem t : 1 = 2
--! proof
exact sorryAx (1 = 2) true
--! sorryAx by its root name | sorry | `_root_.sorryAx` leaves a goal unproved | .
theorem t : 1 = 2
--! proof
exact _root_.sorryAx (1 = 2) true
--! sorryAx in guillemets | sorry | `«sorryAx»` leaves a goal unproved | .
theorem t : 1 = 2
--! proof
exact «sorryAx» (1 = 2) true
--! a hole | error | . | error
theorem t : 1 = 2
--! proof
exact _
--! a named hole | error | . | error
theorem t : 1 = 2
--! proof
refine ?later
--! a goal left over | error | unsolved goals | error
theorem t : 1 = 1 ∧ 1 = 2
--! proof
constructor
rfl
--! the compiler's word: native_decide | forbidden | `native_decide` lets something else | error
theorem t : 1 = 2
--! proof
native_decide
--! decide +native | forbidden | `native` lets something else | error
theorem t : 1 = 2
--! proof
decide +native
--! decide with a configuration | forbidden | `native` lets something else | error
theorem t : 1 = 2
--! proof
decide (config := { native := true })
--! decide with an option | forbidden | `native` lets something else | error
theorem t : 1 = 2
--! proof
decide (native := true)
--! reduceBool | forbidden | `reduceBool` lets something else | error
theorem t : 1 = 2
--! proof
exact absurd (Lean.reduceBool true) id
--! ofReduceBool | forbidden | `ofReduceBool` lets something else | error
theorem t : 1 = 2
--! proof
exact of_decide_eq_true (Lean.ofReduceBool (decide (1 = 2)) true rfl)
--! trustCompiler | forbidden | `trustCompiler` lets something else | error
theorem t : 1 = 2
--! proof
exact absurd Lean.trustCompiler id
--! the compiler's stub lcProof | error | lcProof | error
theorem t : 1 = 2
--! proof
exact lcProof
--! the compiler's stub lcUnreachable | error | lcUnreachable | error
theorem t : 1 = 2
--! proof
exact lcUnreachable
--! the compiler's stub lcAny | error | . | error
theorem t : 1 = 2
--! proof
exact (lcAny : 1 = 2)
--! unsafeCast | forbidden | `unsafeCast` reaches outside | error
theorem t : 1 = 2
--! proof
exact unsafeCast rfl
--! implemented_by | forbidden | `implemented_by` reaches outside | error
theorem t : 1 = 2
--! proof
have h [implemented_by foo] : 1 = 2 := rfl
exact h
--! run_tac | forbidden | `run_tac` reaches outside | error
theorem t : 1 = 2
--! proof
run_tac pure ()
--! by_elab | forbidden | `by_elab` reaches outside | error
theorem t : 1 = 2
--! proof
exact by_elab pure (.const `foo [])
--! evaluation in a term | forbidden | `eval%` runs a program | error
theorem t : 1 = 2
--! proof
exact eval% 3
--! a file read while elaborating | forbidden | `include_str` reaches outside | error
theorem t : 1 = 2
--! proof
have s := include_str "/etc/passwd"
exact s
--! IO | forbidden | `IO.println` .*outside|`IO` reaches outside | error
theorem t : 1 = 2
--! proof
exact (IO.println "hello")
--! a process | forbidden | reaches outside | error
theorem t : 1 = 2
--! proof
have := IO.Process.output { cmd := "id" }
exact this
--! metaprograms by name | forbidden | belongs to metaprograms | error
theorem t : 1 = 2
--! proof
exact Lean.Elab.Tactic.evalTactic
--! metaprograms by opening their namespace | forbidden | `Lean` belongs to metaprograms | error
theorem t : 1 = 2
--! proof
open Lean in
exact Elab
--! metaprograms by root name | forbidden | belongs to metaprograms | error
theorem t : 1 = 2
--! proof
exact _root_.Lean.Meta.whnf
--! sorry in an interpolated string | sorry | `sorry` leaves a goal unproved | error
theorem t : 1 = 2
--! proof
have := s!"{(sorry : Nat)}"
rfl
--! a debug trace | forbidden | `dbg_trace` reaches outside | error
theorem t : 1 = 2
--! proof
exact dbg_trace "x"; rfl
--! the core's own step server | forbidden | `serve_steps` reaches outside | error
theorem t : 1 = 2
--! proof
serve_steps
