prelude
import Olympiad.Algebra.Basic
import Olympiad.Algebra.Dvd
import Olympiad.BigOperators
import Olympiad.NumberTheory.ModEq
import Olympiad.NumberTheory.Digits
import Olympiad.NumberTheory.Fermat
import Olympiad.Order.Inequalities
import Olympiad.NumberTheory.Parity
import Olympiad.Order.Bounds
import Olympiad.Order.Monotone
import Olympiad.Induction
import Olympiad.Set.Finite

/-! The mathematical library: sets, bounds, number theory, finite sums. -/
