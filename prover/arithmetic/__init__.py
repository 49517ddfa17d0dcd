"""Terms and propositions over ℕ and ℤ outside of Lean: read from its text, written as its text."""

from prover.arithmetic.expression import Expression, text
from prover.arithmetic.reading import ReadError, ReadGoal, read, read_goal

__all__ = ["Expression", "ReadError", "ReadGoal", "read", "read_goal", "text"]
