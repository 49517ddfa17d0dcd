prelude
import Olympiad.Nat.Linear
import Olympiad.Nat.Mul

/-! # Natural numbers: the lemmas on order and the four operations, in one import -/
