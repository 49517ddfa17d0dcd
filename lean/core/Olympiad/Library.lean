prelude
import Olympiad.Algebra.Basic
import Olympiad.BigOperators
import Olympiad.NumberTheory.ModEq
import Olympiad.NumberTheory.Prime
import Olympiad.Order.Abs
import Olympiad.Order.Bounds

/-! The mathematical library: sets, bounds, number theory, finite sums. -/
