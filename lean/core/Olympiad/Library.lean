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
import Olympiad.Algebra.Powers
import Olympiad.BigOperators.Fin
import Olympiad.NumberTheory.IntGcd
import Olympiad.NumberTheory.Binomial
import Olympiad.NumberTheory.Fibonacci
import Olympiad.NumberTheory.Divisors
import Olympiad.NumberTheory.Remainders

/-! The mathematical library: sets, bounds, number theory, finite sums. -/
