prelude
import Olympiad.Decide.Kernel
import Olympiad.Tactic.Basic
import Olympiad.Simp.Arith
import Olympiad.Simp.Cast
import Olympiad.Int.DivMod
import Olympiad.NumberTheory.Basic

/-! What number theory builds on: arithmetic of ℕ and ℤ, casts, decisions. -/
