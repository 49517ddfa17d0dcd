"""What can go wrong in this package, as one tree.

ProverError
├── SetError        a problem set cannot be read (file, line, what was expected)
└── BudgetError     a budget that cannot be honoured (negative, zero workers)
"""

from __future__ import annotations


class ProverError(Exception):
    """Base class of every error that `prover` raises."""


class SetError(ProverError):
    """A problem set cannot be read; the message says which file and line, and what was expected."""


class BudgetError(ProverError):
    """A budget that cannot be honoured."""
