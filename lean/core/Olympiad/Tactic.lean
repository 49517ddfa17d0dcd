prelude
import Olympiad.Tactic.Basic
import Olympiad.Tactic.Gcongr
import Olympiad.Tactic.IntervalCases
import Olympiad.Tactic.Logic
import Olympiad.Tactic.Mod
import Olympiad.Tactic.ModCases
import Olympiad.Tactic.Nlinarith
import Olympiad.Tactic.NormNum
import Olympiad.Tactic.Ring
import Olympiad.Tactic.Tauto

/-! The tactics of the library, under Mathlib's names where Mathlib has them. -/
