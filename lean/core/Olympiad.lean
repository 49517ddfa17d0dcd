prelude
import Olympiad.Decide.Kernel
import Olympiad.Simp.Arith
