prelude
import Olympiad.BigOperators
import Olympiad.NumberTheory.IntDvd

/-! The mathematical library: sets, bounds, number theory, finite sums. -/
