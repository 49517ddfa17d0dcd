"""The construction language (JGEX): problems, their clauses and goals, and the table of constructions."""

from geometry.problem.language import parse, read, split
from geometry.problem.statement import Clause, Goal, Problem, Use
from geometry.problem.table import CONSTRUCTIONS, Construction

__all__ = ["CONSTRUCTIONS", "Clause", "Construction", "Goal", "Problem", "Use", "parse", "read", "split"]
