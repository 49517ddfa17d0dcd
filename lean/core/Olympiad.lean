prelude
import Olympiad.Data.Fin
import Olympiad.Data.ListSum
import Olympiad.Decide.Kernel
import Olympiad.Simp.Arith
import Olympiad.Simp.Default
import Olympiad.Decide.Guards
import Olympiad.Simp.Cast
import Olympiad.Simp.IntArith
import Olympiad.Tactic.Logic
import Olympiad.Tactic.Structural
import Olympiad.Omega.Instances
import Olympiad.Library
import Olympiad.Tactic
import Olympiad.NumberTheory.Periodic
import Olympiad.NumberTheory.Coprime
import Olympiad.NumberTheory.PrimeLemmas
import Olympiad.NumberTheory.ModEqLemmas
