prelude
import Olympiad.BigOperators.Lemmas

/-! Finite sums and products. -/
