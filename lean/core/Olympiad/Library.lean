prelude
import Olympiad.Algebra.Basic
import Olympiad.BigOperators
import Olympiad.NumberTheory.ModEq
import Olympiad.NumberTheory.Prime
import Olympiad.Order.AbsLemmas
import Olympiad.NumberTheory.Parity
import Olympiad.Order.Bounds

/-! The mathematical library: sets, bounds, number theory, finite sums. -/
